"""Documents of one feature each, that an import must not change the meaning of."""

from __future__ import annotations

from support.documents import Node, document, get, operation

PET: Node = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
STRING: Node = {"type": "string"}


def _ref(name: str, kind: str = "schemas") -> Node:
    return {"$ref": f"#/components/{kind}/{name}"}


def _all(*members: Node, **beside: object) -> Node:
    return {"allOf": [*members], **beside}


FEATURES: dict[str, Node] = {
    "a reference": document(get(_ref("Pet")), {"schemas": {"Pet": PET}}),
    "a reference to a reference": document(get(_ref("A")), {"schemas": {"A": _ref("B"), "B": _ref("Pet"), "Pet": PET}}),
    "a component with an untidy name": document(get(_ref("pet_kind.v1")), {"schemas": {"pet_kind.v1": PET}}),
    "two components of one meaning": document(
        get({"type": "object", "properties": {"a": _ref("One"), "b": _ref("Two")}}),
        {"schemas": {"One": PET, "Two": PET}},
    ),
    "components that differ in letter case": document(
        get({"type": "object", "properties": {"a": _ref("pet"), "b": _ref("Pet")}}),
        {"schemas": {"pet": {"type": "object", "properties": {"x": STRING}}, "Pet": PET}},
    ),
    "a reference into a schema": document(
        get({"$ref": "#/components/schemas/Pet/properties/owner"}),
        {"schemas": {"Pet": {"type": "object", "properties": {"owner": PET}}}},
    ),
    "a reference into a path": document(
        {
            **get(PET),
            **get({"$ref": "#/paths/~1things/get/responses/200/content/application~1json/schema"}, "/others"),
        }
    ),
    "a path item by reference": document(
        {"/a": {"get": operation(PET)}, "/b": {"$ref": "#/paths/~1a"}},
    ),
    "scalars and lists as components": document(
        get({"type": "object", "properties": {"id": _ref("Id"), "tags": _ref("Tags"), "kind": _ref("Kind")}}),
        {
            "schemas": {
                "Id": {"type": "string", "format": "uuid"},
                "Tags": {"type": "array", "items": _ref("Id"), "maxItems": 3},
                "Kind": {"type": "string", "enum": ["cat", "dog"]},
            }
        },
    ),
    "a list whose first two items are alike": document(
        get({"type": "array", "prefixItems": [{"type": "number"}, {"type": "number"}], "minItems": 2}), openapi="3.1.0"
    ),
    "recursion": document(
        get(_ref("Node")),
        {
            "schemas": {
                "Node": {
                    "type": "object",
                    "properties": {
                        "name": STRING,
                        "parent": _ref("Node"),
                        "children": {"type": "array", "items": _ref("Node")},
                        "by_name": {"type": "object", "additionalProperties": _ref("Node")},
                    },
                }
            }
        },
    ),
    "recursion through another": document(
        get(_ref("A")),
        {
            "schemas": {
                "A": {"type": "object", "properties": {"b": _ref("B"), "n": {"type": "integer"}}},
                "B": {"type": "object", "properties": {"a": _all(_ref("A"), nullable=True)}},
            }
        },
    ),
    "recursion of a list and of a union": document(
        get(_ref("Value")),
        {
            "schemas": {
                "Value": {
                    "oneOf": [STRING, {"type": "array", "items": _ref("Value")}, _ref("Values")],
                },
                "Values": {"type": "object", "additionalProperties": _ref("Value")},
            }
        },
    ),
    "recursion in a wrapper": document(
        get(_ref("Node")),
        {
            "schemas": {
                "Node": {
                    "type": "object",
                    "properties": {
                        "name": STRING,
                        "parent": _all(_ref("Node"), nullable=True, description="Above it."),
                        "root": _all(_ref("Node"), type="object"),
                    },
                }
            }
        },
    ),
    "recursion in a wrapper that says it inside": document(
        get(_ref("Node")),
        {
            "schemas": {
                "Node": {
                    "type": "object",
                    "properties": {
                        "name": STRING,
                        "parent": _all(_ref("Node"), {"nullable": True, "description": "Above it."}),
                    },
                }
            }
        },
    ),
    "recursion in an extension": document(
        get(_ref("Node")),
        {
            "schemas": {
                "Node": {
                    "type": "object",
                    "properties": {
                        "name": STRING,
                        "parent": _all(_ref("Node"), {"type": "object", "properties": {"depth": STRING}}),
                    },
                }
            }
        },
    ),
    "recursion of both that are extended": document(
        get(_all(_ref("A"), _ref("B"))),
        {
            "schemas": {
                "A": {"type": "object", "properties": {"a": STRING, "next": _ref("A")}},
                "B": {"type": "object", "properties": {"b": STRING, "next": _ref("B")}},
            }
        },
    ),
    "recursion through a property": document(
        get(_ref("Node")),
        {
            "schemas": {
                "Node": {
                    "type": "object",
                    "properties": {
                        "id": STRING,
                        "child": {
                            "type": "object",
                            "properties": {
                                "name": STRING,
                                "child": {"$ref": "#/components/schemas/Node/properties/child"},
                            },
                        },
                    },
                }
            }
        },
    ),
    "recursion through a path": document(
        get(
            {
                "type": "object",
                "properties": {
                    "name": STRING,
                    "parts": {
                        "type": "array",
                        "items": {"$ref": "#/paths/~1things/get/responses/200/content/application~1json/schema"},
                    },
                },
            }
        ),
    ),
    "recursion of a list through a path": document(
        get(
            {
                "type": "array",
                "items": {"$ref": "#/paths/~1things/get/responses/200/content/application~1json/schema"},
            }
        ),
    ),
    "an extension that holds its base": document(
        get(_ref("Dog")),
        {
            "schemas": {
                "Animal": {"type": "object", "properties": {"friend": _ref("Dog"), "name": STRING}},
                "Dog": _all(_ref("Animal"), {"type": "object", "properties": {"barks": {"type": "boolean"}}}),
            }
        },
    ),
    "allOf with required beside it": document(
        get(_all(_ref("Pet"), {"type": "object", "properties": {"age": {"type": "integer"}}}, required=["age"])),
        {"schemas": {"Pet": PET}},
    ),
    "allOf with properties beside it": document(
        get(_all(_ref("Pet"), type="object", properties={"age": {"type": "integer"}}, additionalProperties=False)),
        {"schemas": {"Pet": {**PET, "additionalProperties": False}}},
    ),
    "allOf where some members allow nothing else": document(
        get(_all({**PET, "additionalProperties": False}, {"type": "object", "properties": {"age": STRING}})),
    ),
    "allOf of references": document(
        get(_all(_ref("Pet"), _ref("Owned"), _ref("Sold"))),
        {
            "schemas": {
                "Pet": PET,
                "Owned": {"type": "object", "required": ["owner"], "properties": {"owner": STRING}},
                "Sold": _all(_ref("Owned"), {"type": "object", "properties": {"price": {"type": "number"}}}),
            }
        },
    ),
    "allOf that narrows a property": document(
        get(
            _all(
                {
                    "type": "object",
                    "properties": {
                        "a": {"type": "string", "minLength": 2, "enum": ["aa", "bb", "cc"]},
                        "n": {"type": "number"},
                    },
                },
                {
                    "type": "object",
                    "properties": {
                        "a": {"type": "string", "minLength": 1, "maxLength": 9, "enum": ["bb", "cc", "dd"]},
                        "n": {"type": "integer", "minimum": 3},
                    },
                },
            )
        )
    ),
    "allOf of patterns": document(get(_all({"type": "string", "pattern": "^a"}, {"type": "string", "pattern": "z$"}))),
    "allOf of multiples": document(
        get(_all({"type": "integer", "multipleOf": 2}, {"type": "integer", "multipleOf": 3}))
    ),
    "allOf of nots": document(get(_all({"type": "string", "not": {"enum": ["a"]}}, {"not": {"enum": ["b"]}}))),
    "allOf of one reference, nullable": document(
        get({"type": "object", "properties": {"pet": _all(_ref("Pet"), nullable=True)}}), {"schemas": {"Pet": PET}}
    ),
    "allOf with a null member": document(
        get({"type": "object", "properties": {"pet": _all(_ref("Pet"), {"nullable": True})}}), {"schemas": {"Pet": PET}}
    ),
    "allOf around a union": document(
        get(
            _all(
                {"type": "object", "required": ["id"], "properties": {"id": STRING}},
                {"oneOf": [PET, {"type": "object", "properties": {"age": {"type": "integer"}}}]},
            )
        )
    ),
    "allOf around a union of references": document(
        get(
            _all(
                {"type": "object", "required": ["id"], "properties": {"id": STRING}},
                {"oneOf": [_ref("Pet"), _ref("Car")]},
            )
        ),
        {"schemas": {"Pet": PET, "Car": {"type": "object", "properties": {"wheels": {"type": "integer"}}}}},
    ),
    "allOf of a reference to a union": document(
        get(_all(_ref("Either"), {"type": "object", "properties": {"id": STRING}})),
        {"schemas": {"Either": {"oneOf": [PET, {"type": "object", "properties": {"wheels": STRING}}]}}},
    ),
    "allOf of two unions": document(
        get(
            _all(
                {
                    "oneOf": [
                        {"type": "object", "properties": {"a": STRING}},
                        {"type": "object", "properties": {"b": STRING}},
                    ]
                },
                {
                    "oneOf": [
                        {"type": "object", "properties": {"c": STRING}},
                        {"type": "object", "properties": {"d": STRING}},
                    ]
                },
            )
        )
    ),
    "a union of scalars beside bounds": document(
        get({"type": "string", "minLength": 2, "anyOf": [{"enum": ["aa", "bb"]}, {"pattern": "^z"}]})
    ),
    "properties beside a union": document(
        get({**PET, "oneOf": [{"properties": {"a": STRING}, "required": ["a"]}, {"properties": {"b": STRING}}]})
    ),
    "properties beside a union of references": document(
        get({**PET, "anyOf": [_ref("Car"), _ref("Boat")]}),
        {
            "schemas": {
                "Car": {"type": "object", "properties": {"wheels": STRING}},
                "Boat": {"type": "object", "properties": {"sails": STRING}},
            }
        },
    ),
    "one of two properties required": document(
        get(
            {
                "type": "object",
                "properties": {"a": STRING, "b": STRING},
                "anyOf": [{"required": ["a"]}, {"required": ["b"]}],
            }
        )
    ),
    "a nullable reference": document(
        get({"type": "object", "properties": {"a": {"$ref": "#/components/schemas/Pet", "nullable": True}}}),
        {"schemas": {"Pet": PET}},
    ),
    "a reference to a nullable schema": document(
        get({"type": "object", "properties": {"a": _ref("Pet"), "b": _ref("Name")}}),
        {"schemas": {"Pet": {**PET, "nullable": True}, "Name": {"type": "string", "nullable": True}}},
    ),
    "a nullable union": document(get({"nullable": True, "oneOf": [STRING, {"type": "integer"}]})),
    "a nullable enum": document(
        get(
            {
                "type": "object",
                "properties": {
                    "with": {"type": "string", "nullable": True, "enum": ["a", None]},
                    "without": {"type": "string", "nullable": True, "enum": ["a", "b"]},
                    "untyped": {"enum": ["a", None]},
                },
            }
        )
    ),
    "nested unions": document(
        get({"oneOf": [STRING, {"oneOf": [{"type": "integer"}, {"anyOf": [{"type": "boolean"}, PET]}]}]})
    ),
    "a union of one": document(get({"oneOf": [_ref("Pet")]}), {"schemas": {"Pet": PET}}),
    "a union of one and null": document(
        get({"anyOf": [_ref("Pet"), {"type": "null"}]}), {"schemas": {"Pet": PET}}, openapi="3.1.0"
    ),
    "a discriminator": document(
        get(_ref("Animal")),
        {
            "schemas": {
                "Animal": {
                    "oneOf": [_ref("Cat"), _ref("Dog")],
                    "discriminator": {
                        "propertyName": "kind",
                        "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"},
                    },
                },
                "Cat": {
                    "type": "object",
                    "required": ["kind"],
                    "properties": {"kind": STRING, "lives": {"type": "integer"}},
                },
                "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": STRING, "tricks": STRING}},
            }
        },
    ),
    "a discriminator of a base": document(
        get(_ref("Cat")),
        {
            "schemas": {
                "Animal": {
                    "type": "object",
                    "required": ["kind"],
                    "properties": {"kind": STRING},
                    "discriminator": {"propertyName": "kind"},
                },
                "Cat": _all(_ref("Animal"), {"type": "object", "properties": {"lives": {"type": "integer"}}}),
            }
        },
    ),
    "callbacks": document(
        {
            "/hooks": {
                "post": operation(
                    body={"type": "object", "properties": {"url": STRING}},
                    callbacks={
                        "paid": {
                            "{$request.body#/url}": {
                                "parameters": [{"name": "X-Trace", "in": "header", "schema": STRING}],
                                "post": {
                                    "deprecated": True,
                                    "operationId": "onPaid",
                                    "security": [],
                                    "parameters": [
                                        {"name": "X-Sign", "in": "header", "required": True, "schema": _ref("sign")}
                                    ],
                                    "requestBody": {
                                        "required": True,
                                        "content": {"application/json": {"schema": _ref("Pet")}},
                                    },
                                    "responses": {
                                        "200": {
                                            "description": "fine",
                                            "headers": {"x-seen": {"schema": STRING}},
                                            "content": {"application/json": {"schema": _ref("Pet")}},
                                        },
                                        "400": _ref("bad", "responses"),
                                    },
                                },
                            }
                        }
                    },
                )
            },
            "/other-hooks": {"post": operation(callbacks={"sold": _ref("sold", "callbacks")})},
        },
        {
            "schemas": {"Pet": PET, "sign": {"type": "string", "enum": ["a", "b"]}},
            "responses": {"bad": {"description": "bad", "content": {"application/json": {"schema": _ref("Pet")}}}},
            "callbacks": {
                "sold": {"{$request.query.url}": {"put": {"responses": {"204": {"description": "seen"}}}}},
            },
        },
    ),
    "shared parameters, bodies, answers and headers": document(
        {
            "/a/{id}": {
                "put": {
                    "parameters": [_ref("id", "parameters"), _ref("page", "parameters")],
                    "requestBody": _ref("pet", "requestBodies"),
                    "responses": {"200": _ref("pet", "responses"), "default": _ref("pet", "responses")},
                }
            },
            "/b/{id}": {
                "get": {"parameters": [_ref("id", "parameters")], "responses": {"200": _ref("pet", "responses")}}
            },
        },
        {
            "schemas": {"Pet": PET},
            "parameters": {
                "id": {"name": "id", "in": "path", "required": True, "schema": {"type": "integer", "minimum": 1}},
                "page": {"name": "page", "in": "query", "schema": {"type": "integer"}},
            },
            "requestBodies": {"pet": {"required": True, "content": {"application/json": {"schema": _ref("Pet")}}}},
            "headers": {"left": {"required": True, "schema": {"type": "integer"}}},
            "responses": {
                "pet": {
                    "description": "a pet",
                    "headers": {"X-Left": _ref("left", "headers")},
                    "content": {"application/json": {"schema": _ref("Pet")}},
                }
            },
        },
    ),
    "parameters of a path": document(
        {
            "/a/{id}": {
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": STRING},
                    {"name": "id", "in": "query", "schema": {"type": "boolean"}},
                    {"name": "page", "in": "query", "schema": STRING},
                ],
                "get": operation(
                    PET, parameters=[{"name": "page", "in": "query", "required": True, "schema": {"type": "integer"}}]
                ),
                "delete": operation(),
            }
        }
    ),
    "styles of parameters": document(
        {
            "/a/{id}": {
                "get": operation(
                    parameters=[
                        {
                            "name": "id",
                            "in": "path",
                            "required": True,
                            "style": "label",
                            "explode": True,
                            "schema": STRING,
                        },
                        {
                            "name": "a",
                            "in": "query",
                            "style": "form",
                            "explode": True,
                            "schema": {"type": "array", "items": STRING},
                        },
                        {"name": "b", "in": "query", "explode": False, "schema": {"type": "array", "items": STRING}},
                        {
                            "name": "c",
                            "in": "query",
                            "style": "pipeDelimited",
                            "schema": {"type": "array", "items": STRING},
                        },
                        {"name": "d", "in": "query", "style": "deepObject", "schema": PET, "allowReserved": True},
                        {"name": "e", "in": "query", "allowEmptyValue": True, "deprecated": True, "schema": STRING},
                        {"name": "f", "in": "query", "content": {"application/json": {"schema": PET}}},
                        {"name": "g", "in": "cookie", "schema": STRING},
                    ]
                )
            }
        }
    ),
    "headers": document(
        {
            "/a": {
                "get": {
                    "parameters": [{"name": "X-Tenant", "in": "header", "required": True, "schema": STRING}],
                    "responses": {
                        "200": {
                            "description": "OK",
                            "headers": {
                                "x-rate-limit": {"schema": {"type": "integer"}, "required": True, "deprecated": True},
                                "X-Names": {"schema": {"type": "array", "items": STRING}, "explode": True},
                                "X-Data": {"content": {"application/json": {"schema": PET}}},
                            },
                        }
                    },
                }
            }
        }
    ),
    "a multipart body": document(
        {
            "/files": {
                "post": {
                    "requestBody": {
                        "content": {
                            "multipart/form-data": {
                                "schema": {
                                    "type": "object",
                                    "required": ["file"],
                                    "properties": {
                                        "file": {"type": "string", "format": "binary"},
                                        "title": PET,
                                        "x-kind": STRING,
                                    },
                                },
                                "encoding": {
                                    "file": {
                                        "contentType": "image/png, image/jpeg",
                                        "headers": {"X-Custom": {"schema": _ref("custom")}},
                                    },
                                    "title": {"contentType": "application/json"},
                                    "x-kind": {"style": "form", "explode": False, "allowReserved": True},
                                },
                            },
                            "application/json": {"schema": PET},
                        }
                    },
                    "responses": {
                        "201": {"description": "made", "content": {"text/plain": {}, "image/*": {"schema": STRING}}}
                    },
                }
            }
        },
        {"schemas": {"custom": {"type": "string", "enum": ["a", "b"]}}},
    ),
    "security of its own": document(
        {
            "/open": {"get": operation(security=[])},
            "/either": {"get": operation(security=[{"x-key": []}, {"oauth": ["read", "write"], "title": []}])},
            "/as-all": {"get": operation()},
            "/optional": {"get": operation(security=[{}, {"x-key": []}])},
        },
        {
            "securitySchemes": {
                "x-key": {"type": "apiKey", "in": "header", "name": "x-api-key"},
                "title": {"type": "http", "scheme": "basic"},
                "oauth": {
                    "type": "oauth2",
                    "flows": {
                        "clientCredentials": {
                            "tokenUrl": "https://example.com/token",
                            "scopes": {"read": "to read", "write": "to write"},
                        }
                    },
                },
            }
        },
        security=[{"title": []}],
    ),
    "servers": document(
        {
            "/a": {"servers": [{"url": "https://path.example"}], "get": operation(), "post": operation()},
            "/b": {
                "servers": [{"url": "https://path.example"}],
                "get": operation(
                    servers=[{"url": "https://{name}.example", "variables": {"name": {"default": "a", "enum": ["a"]}}}]
                ),
            },
            "/c": {"get": operation()},
        },
        servers=[{"url": "https://{title}.example", "variables": {"title": {"default": "x", "description": "which"}}}],
    ),
    "links": document(
        {
            "/a": {
                "post": {
                    "responses": {
                        "201": {
                            "description": "made",
                            "links": {
                                "self": {"operationId": "getA", "parameters": {"title": "$response.body#/id"}},
                                "x-next": _ref("next", "links"),
                            },
                        }
                    }
                }
            },
            "/a/{title}": {"get": operation(operationId="getA")},
        },
        {"links": {"next": {"operationId": "getA"}}},
    ),
    "lists of types": document(
        get(
            {
                "type": "object",
                "properties": {"a": {"type": ["string", "integer", "null"]}, "b": {"type": ["object", "null"]}},
            }
        ),
        openapi="3.1.0",
    ),
    "constants": document(
        get(
            {
                "oneOf": [
                    {"type": "object", "properties": {"kind": {"const": "a"}}},
                    {"properties": {"kind": {"const": 1}}},
                ]
            }
        ),
        openapi="3.1.0",
    ),
    "definitions inside a schema": document(
        get(_ref("Pet")),
        {
            "schemas": {
                "Pet": {
                    "type": "object",
                    "$defs": {"size": {"type": "integer", "minimum": 1}, "Toy": PET},
                    "properties": {
                        "size": {"$ref": "#/components/schemas/Pet/$defs/size"},
                        "toys": {"type": "array", "items": {"$ref": "#/components/schemas/Pet/$defs/Toy"}},
                    },
                }
            }
        },
        openapi="3.1.0",
    ),
    "a reference with more beside it": document(
        get(
            {
                "type": "object",
                "properties": {"a": {"$ref": "#/components/schemas/Name", "maxLength": 5, "default": "x"}},
            }
        ),
        {"schemas": {"Name": {"type": "string", "maxLength": 9}}},
        openapi="3.1.0",
    ),
    "forms of additionalProperties": document(
        get(
            {
                "type": "object",
                "properties": {
                    "absent": PET,
                    "true": {**PET, "additionalProperties": True},
                    "false": {**PET, "additionalProperties": False},
                    "schema": {**PET, "additionalProperties": {"type": "integer"}},
                    "object": {"type": "object", "additionalProperties": {**PET, "nullable": True}},
                    "any": {"type": "object", "additionalProperties": {}},
                    "none": {"type": "object", "additionalProperties": False},
                },
            }
        )
    ),
    "patternProperties": document(
        get(
            {
                "type": "object",
                "patternProperties": {"^x-": PET, "description": {"type": "integer"}},
                "propertyNames": {"maxLength": 4},
                "additionalProperties": False,
            }
        ),
        openapi="3.1.0",
    ),
    "properties with the names of keywords": document(
        get(
            {
                "type": "object",
                "required": ["title", "x-a", "properties", "$ref"],
                "properties": {
                    "title": STRING,
                    "description": {"type": "integer"},
                    "example": PET,
                    "x-a": STRING,
                    "properties": {"type": "object", "properties": {"type": STRING, "items": STRING}},
                    "$ref": STRING,
                    "enum": STRING,
                    "required": {"type": "boolean"},
                    "default": PET,
                    "allOf": STRING,
                    "nullable": {"type": "boolean"},
                },
            }
        )
    ),
    "values that look like schemas": document(
        get(
            {
                "type": "object",
                "properties": {
                    "a": {"type": "object", "default": {"$ref": "#/x", "title": "kept", "x-a": 1}},
                    "b": {"enum": [{"title": "a"}, {"title": "b"}]},
                    "c": {"type": "string", "default": None, "nullable": True},
                },
            }
        )
    ),
    "bounds of 3.0": document(
        get(
            {
                "type": "object",
                "properties": {
                    "a": {
                        "type": "number",
                        "minimum": 0,
                        "exclusiveMinimum": True,
                        "maximum": 9,
                        "exclusiveMaximum": False,
                    },
                    "b": {"type": "integer", "minimum": 0, "maximum": 9, "exclusiveMaximum": True, "multipleOf": 3},
                    "c": {"type": "array", "items": STRING, "minItems": 1, "maxItems": 2, "uniqueItems": True},
                    "d": {"type": "object", "minProperties": 1, "maxProperties": 2, "additionalProperties": STRING},
                },
            }
        )
    ),
    "bounds of 3.1": document(
        get(
            {
                "type": "object",
                "properties": {"a": {"type": "number", "exclusiveMinimum": 0, "minimum": -5, "exclusiveMaximum": 9.5}},
            }
        ),
        openapi="3.1.0",
    ),
    "reading and writing": document(
        {
            "/a": {
                "post": operation(
                    _ref("Pet"),
                    body=_ref("Pet"),
                )
            }
        },
        {
            "schemas": {
                "Pet": {
                    "type": "object",
                    "required": ["id", "secret"],
                    "properties": {
                        "id": {"type": "integer", "readOnly": True},
                        "secret": {"type": "string", "writeOnly": True, "default": "x"},
                        "old": {"type": "string", "deprecated": True},
                        "owner": {**PET, "readOnly": True, "nullable": True},
                    },
                }
            }
        },
    ),
    "tuples and conditions": document(
        get(
            {
                "type": "array",
                "prefixItems": [STRING, PET],
                "items": False,
                "contains": {"type": "string"},
                "if": {"minItems": 2},
                "then": {"maxItems": 4},
                "else": {"uniqueItems": True},
            }
        ),
        openapi="3.1.0",
    ),
    "dependent properties": document(
        get({**PET, "dependentRequired": {"name": ["age"]}, "dependentSchemas": {"title": {"required": ["name"]}}}),
        openapi="3.1.0",
    ),
    "anything and nothing": document(
        get({"type": "object", "properties": {"a": {}, "b": True, "c": False, "d": {"not": {"type": "string"}}}}),
        openapi="3.1.0",
    ),
    "an envelope": document(
        {
            "/pets": {
                "get": operation(
                    {
                        "type": "object",
                        "required": ["data"],
                        "properties": {
                            "data": {"type": "array", "items": PET},
                            "meta": {"type": "object", "properties": {"total": {"type": "integer"}}},
                        },
                    }
                )
            },
            "/pets/{id}": {"get": operation({"type": "object", "properties": {"data": {**PET, "nullable": True}}})},
        }
    ),
    "every method and status": document(
        {
            "/a": {
                method: {
                    "responses": {
                        "2XX": {"description": "", "content": {"application/json": {"schema": PET}}},
                        "404": {"description": ""},
                        "default": {"description": "", "content": {"application/problem+json": {"schema": PET}}},
                    }
                }
                for method in ("get", "put", "post", "delete", "options", "head", "patch", "trace")
            }
        }
    ),
}
