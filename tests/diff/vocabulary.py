"""Every keyword of the OpenAPI and JSON Schema vocabularies, with what adding, removing and changing it means.

Sources: JSON Schema 2020-12, core and validation; OpenAPI 3.0.3 and 3.1.1, fixed fields of each object.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Node = dict[str, Any]
STRING: Node = {"type": "string"}
NUMBER: Node = {"type": "number"}
INTEGER: Node = {"type": "integer"}
OBJECT: Node = {"type": "object", "properties": {"a": {}, "b": {}}}
ARRAY: Node = {"type": "array"}


@dataclass(frozen=True)
class Keyword:
    """A keyword in a schema that gives it meaning, with two values for it.

    added, changed, removed: what that does to the valid values, "" where it is no change. Removing undoes adding,
    unless said otherwise. one_way: going back from the second value to the first is no change.
    """

    name: str
    beside: Node
    one: Any
    two: Any
    added: str = "narrows"
    changed: str = "narrows"
    removed: str | None = None
    one_way: bool = False


_k = Keyword


KEYWORDS = [
    # core: applicators
    _k("allOf", {}, [{"maxLength": 9, "type": "string"}], [{"maxLength": 5, "type": "string"}]),
    _k("anyOf", {}, [{"type": "object"}, ARRAY], [ARRAY]),
    _k("oneOf", {}, [{"type": "object"}, ARRAY], [ARRAY]),
    _k("not", STRING, {"minLength": 5}, {"minLength": 3}),
    _k("if", {**OBJECT, "then": {"required": ["b"]}}, {"required": ["a"]}, {"maxProperties": 1}, changed="unknown"),
    _k("then", {**OBJECT, "if": {"required": ["a"]}}, {"required": ["b"]}, {"required": ["b", "c"]}),
    _k("else", {**OBJECT, "if": {"required": ["a"]}}, {"required": ["b"]}, {"required": ["b", "c"]}),
    _k("dependentSchemas", OBJECT, {"a": {"required": ["b"]}}, {"a": {"required": ["b", "c"]}}),
    _k("prefixItems", ARRAY, [STRING], [{"type": "string", "maxLength": 3}]),
    _k("items", ARRAY, STRING, {"type": "string", "maxLength": 3}),
    _k("contains", ARRAY, STRING, {"type": "string", "maxLength": 3}),
    _k(
        "properties",
        {"type": "object"},
        {"a": STRING},
        {"a": {"type": "string", "maxLength": 3}},
        added="none",
        removed="unknown",
    ),
    _k("patternProperties", OBJECT, {"^x": STRING}, {"^x": {"type": "string", "maxLength": 3}}),
    _k("additionalProperties", OBJECT, STRING, {"type": "string", "maxLength": 3}),
    _k("propertyNames", OBJECT, {"maxLength": 9}, {"maxLength": 5}),
    _k(
        "unevaluatedItems",
        {**ARRAY, "anyOf": [{"minItems": 1}, {"maxItems": 5}]},
        STRING,
        {"type": "string", "maxLength": 3},
    ),
    _k(
        "unevaluatedProperties",
        {**OBJECT, "anyOf": [{"minProperties": 1}, {"maxProperties": 5}]},
        STRING,
        {"type": "string", "maxLength": 3},
    ),
    # core: references
    _k("$ref", {}, "#/components/schemas/Long", "#/components/schemas/Short"),
    # validation
    _k("type", {}, ["array", "object"], "array"),
    _k("enum", STRING, ["p", "q"], ["p"]),
    _k("const", STRING, "p", "q", changed="incomparable"),
    _k("multipleOf", INTEGER, 2, 4),
    _k("maximum", NUMBER, 9, 5),
    _k("exclusiveMaximum", NUMBER, 9, 5),
    _k("minimum", NUMBER, 5, 9),
    _k("exclusiveMinimum", NUMBER, 5, 9),
    _k("maxLength", STRING, 9, 5),
    _k("minLength", STRING, 5, 9),
    _k("pattern", STRING, "^p", "^q", changed="unknown"),
    _k("maxItems", ARRAY, 9, 5),
    _k("minItems", ARRAY, 5, 9),
    _k("maxContains", {**ARRAY, "contains": STRING}, 9, 5),
    _k("minContains", {**ARRAY, "contains": STRING}, 5, 9),
    _k("maxProperties", OBJECT, 9, 5),
    _k("minProperties", OBJECT, 1, 2),
    _k("required", OBJECT, ["a"], ["a", "b"]),
    _k("dependentRequired", OBJECT, {"a": ["b"]}, {"a": ["b", "c"]}),
    _k("format", STRING, "date", "date-time", changed="incomparable"),
    _k("contentEncoding", STRING, "base64", "base32", added="incomparable", changed="incomparable"),
    _k("contentMediaType", STRING, "text/plain", "text/html", added="incomparable", changed="incomparable"),
    _k("contentSchema", {**STRING, "contentMediaType": "application/json"}, STRING, {"type": "string", "maxLength": 3}),
    # annotations that say how a value is used
    _k("default", STRING, "p", "q", added="none", changed="none"),
    _k("deprecated", STRING, True, None, added="none"),
    _k("readOnly", STRING, True, None, added="none"),
    _k("writeOnly", STRING, True, None, added="none"),
    # OpenAPI
    _k(
        "discriminator",
        {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]},
        {"propertyName": "kind"},
        {"propertyName": "sort"},
        added="none",
        changed="none",
    ),
    _k("x-extensible-enum", STRING, ["p", "q"], ["p"], added="", removed="", one_way=True),
    _k(
        "x-sunset",
        {**STRING, "deprecated": True},
        "2030-01-31",
        "2029-01-31",
        added="",
        changed="violation",
        removed="violation",
        one_way=True,
    ),
]

OLDER = [
    # OpenAPI 3.0 alone
    _k("nullable", STRING, True, None, added="widens"),
    _k("exclusiveMaximum", {**NUMBER, "maximum": 9}, True, None),
    _k("exclusiveMinimum", {**NUMBER, "minimum": 9}, True, None),
]

WAIVED = {
    "uniqueItems": "has one value; its coming and going is tested below",
    "$id": "a document that needs it is refused where references are followed",
    "$schema": "names the dialect, and says nothing of a value",
    "$anchor": "a name for a place: like moving a schema, it is no change",
    "$dynamicAnchor": "references by it are not followed, and `validate` tells so",
    "$dynamicRef": "is not followed, and `validate` tells so",
    "$vocabulary": "is for meta-schemas",
    "$comment": "prose",
    "$defs": "schemas that count only where something refers to them",
    "title": "prose",
    "description": "prose",
    "example": "prose",
    "examples": "prose",
    "externalDocs": "prose",
    "xml": "the client neither sends nor reads XML",
}
"""Keywords whose change is none, with the reason."""

VOCABULARY = {
    # core
    *["$id", "$schema", "$ref", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary", "$comment", "$defs"],
    # applicators and unevaluated
    *[
        "allOf",
        "anyOf",
        "oneOf",
        "not",
        "if",
        "then",
        "else",
        "dependentSchemas",
        "prefixItems",
        "items",
        "contains",
        "properties",
        "patternProperties",
        "additionalProperties",
        "propertyNames",
        "unevaluatedItems",
        "unevaluatedProperties",
    ],
    # validation
    *[
        "type",
        "enum",
        "const",
        "multipleOf",
        "maximum",
        "exclusiveMaximum",
        "minimum",
        "exclusiveMinimum",
        "maxLength",
        "minLength",
        "pattern",
        "maxItems",
        "minItems",
        "uniqueItems",
        "maxContains",
        "minContains",
        "maxProperties",
        "minProperties",
        "required",
        "dependentRequired",
    ],
    # format, content, meta-data
    *[
        "format",
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
        "title",
        "description",
        "default",
        "deprecated",
        "readOnly",
        "writeOnly",
    ],
    # OpenAPI 3.0 and 3.1, Schema Object, and two extensions that others know
    *["examples", "nullable", "discriminator", "xml", "externalDocs", "example", "x-extensible-enum", "x-sunset"],
}

COMPONENTS: Node = {
    "schemas": {
        "Long": {"type": "string", "maxLength": 9},
        "Short": {"type": "string", "maxLength": 5},
        "Cat": {
            "type": "object",
            "properties": {"kind": {"const": "cat"}, "sort": {"const": "cat"}},
            "required": ["kind", "sort"],
        },
        "Dog": {
            "type": "object",
            "properties": {"kind": {"const": "dog"}, "sort": {"const": "dog"}},
            "required": ["kind", "sort"],
        },
    }
}

CONVENTIONS = {
    "response-property-enum-value-added": "warning",
    "response-mediatype-enum-value-added": "warning",
    "response-header-enum-value-added": "warning",
    "response-parameter-enum-value-added": "warning",
}
"""Where what a client is told to expect counts for more than the set of valid values."""
