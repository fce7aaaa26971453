"""The rules, one by one: what each finds, and what it lets pass."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sdkforge.document import dump, load, parse
from sdkforge.lint import RULES, Finding, Problem, gather, has_errors, in_order, lint
from sdkforge.lint.formats import FORMATS, nearest_format
from sdkforge.lint.patterns import pattern_fault
from sdkforge.lint.subject import Subject

DOCUMENTS = Path(__file__).parent.parent / "fixtures" / "documents"
UPSTREAM = sorted((Path(__file__).parents[3] / "shared" / "upstream").glob("*.json"))

OK = {"200": {"description": "Well"}}


def document(version: str = "3.1.0", **sections: Any) -> str:
    return dump({"openapi": version, "info": {"title": "T", "version": "1"}, "paths": {}, **sections})


def schemas(version: str = "3.1.0", /, **named: Any) -> str:
    return document(version, components={"schemas": named})


def paths(version: str = "3.1.0", /, **held: Any) -> str:
    return document(version, paths={f"/{name.replace('__', '/')}": item for name, item in held.items()})


def found(text: str, rule: str) -> list[Finding]:
    return [finding for finding in lint(parse(text)) if finding.rule == rule]


def pointers(text: str, rule: str) -> list[str]:
    return [pointer for finding in found(text, rule) for pointer in finding.places]


@pytest.mark.parametrize("path", sorted(DOCUMENTS.glob("*.*")), ids=lambda path: path.name)
def test_good_documents_have_no_findings(path: Path) -> None:
    assert lint(load(str(path))) == []


def test_rules_are_named_alike_and_once() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert all(name == name.lower() and "_" not in name and " " not in name for name in names)


class TestOperationId:
    def test_missing(self) -> None:
        text = paths(pets={"get": {"responses": OK}, "post": {"operationId": "", "responses": OK}, "put": named("a")})
        (finding,) = found(text, "operation-id-missing")
        assert (finding.count, finding.level) == (2, "warning")
        assert finding.places == ("/paths/~1pets/get", "/paths/~1pets/post")
        assert "GET /pets" in finding.message

    def test_repeated(self) -> None:
        callback = {"cb": {"{$url}": {"post": named("a")}}}
        text = paths(pets={"get": named("a"), "put": named("b")}, cats={"get": {**named("c"), "callbacks": callback}})
        (finding,) = found(text, "operation-id-repeated")
        assert finding.level == "error"
        assert finding.places == ("/paths/~1cats/get/callbacks/cb/{$url}/post/operationId",)
        assert "/paths/~1pets/get" in finding.advice

    def test_a_path_item_that_two_paths_share_is_one(self) -> None:
        assert found((DOCUMENTS / "shared-path-item.yaml").read_text(), "operation-id-repeated") == []


def named(operation_id: str, **fields: Any) -> dict[str, Any]:
    return {"operationId": operation_id, "responses": OK, **fields}


def parameter(name: str, location: str = "path", **fields: Any) -> dict[str, Any]:
    required = {"required": True} if location == "path" else {}
    return {"name": name, "in": location, **required, "schema": {"type": "string"}, **fields}


class TestPathParameters:
    def test_undeclared(self) -> None:
        text = document(paths={"/pets/{id}/{kind}": {"get": named("a", parameters=[parameter("kind")])}})
        (finding,) = found(text, "path-parameter-undeclared")
        assert finding.level == "error"
        assert finding.message.startswith("{id} stands in the path")
        assert finding.pointer == "/paths/~1pets~1{id}~1{kind}/get"

    def test_a_query_parameter_of_that_name_does_not_declare_it(self) -> None:
        text = document(paths={"/pets/{id}": {"get": named("a", parameters=[parameter("id", "query")])}})
        assert len(found(text, "path-parameter-undeclared")) == 1

    @pytest.mark.parametrize("where", ["operation", "path item", "reference"])
    def test_declared(self, where: str) -> None:
        held = {"$ref": "#/components/parameters/Id"} if where == "reference" else parameter("id")
        item: dict[str, Any] = {"get": named("a")}
        (item if where == "path item" else item["get"])["parameters"] = [held]
        text = document(paths={"/pets/{id}": item}, components={"parameters": {"Id": parameter("id")}})
        assert lint(parse(text)) == []

    def test_unused(self) -> None:
        item = {"parameters": [parameter("ID")], "get": named("a"), "put": named("b")}
        text = document(paths={"/pets/{id}": item})
        (finding,) = found(text, "path-parameter-unused")
        assert (finding.level, finding.count) == ("warning", 1)
        assert finding.pointer == "/paths/~1pets~1{id}/parameters/0"
        (undeclared,) = found(text, "path-parameter-undeclared")
        assert undeclared.count == 2

    def test_repeated(self) -> None:
        text = document(
            paths={
                "/pets": {
                    "parameters": [parameter("a", "query")],
                    "get": named(
                        "a",
                        # The first takes the place of the path item's; the second is another; the third is too many.
                        parameters=[
                            parameter("a", "query"),
                            parameter("a", "header"),
                            {"$ref": "#/components/parameters/A"},
                        ],
                    ),
                }
            },
            components={"parameters": {"A": parameter("a", "query")}},
        )
        assert pointers(text, "parameter-repeated") == ["/paths/~1pets/get/parameters/2"]


class TestResponses:
    def test_none_in_31(self) -> None:
        text = paths(pets={"get": {"operationId": "a"}})
        (finding,) = found(text, "response-missing")
        assert (finding.level, finding.pointer) == ("warning", "/paths/~1pets/get")

    def test_none_in_30_breaks_the_specification(self) -> None:
        text = paths("3.0.3", pets={"get": {"operationId": "a"}})
        (finding,) = lint(parse(text))
        assert finding.rule == "specification-violated"
        assert "'responses'" in finding.message

    def test_only_failures(self) -> None:
        text = paths(pets={"get": named("a", responses={"404": {"description": "No"}})})
        (finding,) = found(text, "response-missing")
        assert (finding.level, finding.pointer) == ("info", "/paths/~1pets/get/responses")

    @pytest.mark.parametrize("status", ["200", "2XX", "302", "default"])
    def test_any_success_will_do(self, status: str) -> None:
        assert (
            found(paths(pets={"get": named("a", responses={status: {"description": "x"}})}), "response-missing") == []
        )


def test_tags_are_declared_once() -> None:
    text = document(tags=[{"name": "a"}, {"name": "b"}, {"name": "a"}])
    assert pointers(text, "tag-repeated") == ["/tags/2"]


class TestReferences:
    def test_each_kind_has_its_rule(self) -> None:
        text = schemas(
            A={"$ref": "#/components/schemas/Nope"},
            B={"$ref": "#/components/schemas/Nope"},
            C={"$ref": "other.yaml"},
            D={"$ref": "#/components/schemas/D"},
        )
        by_rule = {finding.rule: finding for finding in lint(parse(text))}
        assert set(by_rule) == {"reference-unresolved", "reference-remote", "reference-cycle"}
        assert by_rule["reference-unresolved"].count == 2
        assert by_rule["reference-unresolved"].pointer == "/components/schemas/A/$ref"
        assert all(finding.level == "error" for finding in by_rule.values())


class TestRequired:
    RULE = "required-unknown-property"

    def test_a_name_that_is_no_property(self) -> None:
        text = schemas(A={"type": "object", "required": ["id", "userId"], "properties": {"id": {}, "user_id": {}}})
        (finding,) = found(text, self.RULE)
        assert (finding.level, finding.pointer) == ("warning", "/components/schemas/A/required/1")
        assert '"userId" (there is "user_id")' in finding.message

    def test_properties_elsewhere_do_not_count(self) -> None:
        nested = {"type": "object", "properties": {"id": {}}}
        text = schemas(
            A={"type": "object", "required": ["id"], "properties": {"inner": nested}, "not": {"type": "null"}}
        )
        assert pointers(text, self.RULE) == ["/components/schemas/A/required/0"]

    def test_a_sibling_that_is_only_referred_to_by_a_property_does_not_count(self) -> None:
        text = schemas(
            A={"type": "object", "required": ["id"]},
            B={"type": "object", "properties": {"id": {}, "a": {"$ref": "#/components/schemas/A"}}},
        )
        assert pointers(text, self.RULE) == ["/components/schemas/A/required/0"]

    @pytest.mark.parametrize(
        "beside",
        [
            {"additionalProperties": True},
            {"additionalProperties": {"type": "string"}},
            {"unevaluatedProperties": {"type": "string"}},
            {"patternProperties": {"^i": {}}},
            {"allOf": [{"properties": {"id": {}}}]},
            {"allOf": [{"allOf": [{"$ref": "#/components/schemas/Has"}]}]},
            {"oneOf": [{"type": "string"}, {"properties": {"id": {}}}]},
            {"if": {}, "then": {"properties": {"id": {}}}},
            {"$ref": "#/components/schemas/Has"},
            {"$ref": "elsewhere.yaml#/Has"},
        ],
    )
    def test_what_makes_a_name_known(self, beside: dict[str, Any]) -> None:
        text = schemas(A={"type": "object", "required": ["id"], **beside}, Has={"properties": {"id": {}}})
        assert found(text, self.RULE) == []

    @pytest.mark.parametrize("beside", [{"additionalProperties": False}, {"patternProperties": {"^x": {}}}])
    def test_what_does_not(self, beside: dict[str, Any]) -> None:
        assert len(found(schemas(A={"type": "object", "required": ["id"], **beside}), self.RULE)) == 1

    def test_endless_composition_ends(self) -> None:
        text = schemas(
            A={"required": ["x"], "anyOf": [{"$ref": "#/components/schemas/B"}]},
            B={"anyOf": [{"$ref": "#/components/schemas/A"}]},
        )
        assert len(found(text, self.RULE)) == 1


class TestTypes:
    RULE = "schema-type-malformed"

    def test_a_property_called_type_outside_of_properties(self) -> None:
        text = schemas("3.0.3", A={"type": {"type": "string"}})
        (finding,) = lint(parse(text))
        assert (finding.rule, finding.level, finding.pointer) == (self.RULE, "error", "/components/schemas/A/type")
        assert "`properties`" in finding.advice

    @pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
    @pytest.mark.parametrize(
        "declared", ["strng", "String", "", 3, None, True, [], ["strng"], ["string", None], ["string", "string"]]
    )
    def test_no_type_there_is(self, declared: Any, version: str) -> None:
        (finding,) = lint(parse(schemas(version, A={"type": declared})))
        assert (finding.rule, finding.pointer) == (self.RULE, "/components/schemas/A/type")

    @pytest.mark.parametrize("declared", [["string", "null"], "null"])
    def test_what_31_brought(self, declared: Any) -> None:
        assert lint(parse(schemas("3.1.0", A={"type": declared}))) == []
        (finding,) = lint(parse(schemas("3.0.3", A={"type": declared})))
        assert finding.rule == self.RULE
        assert "3.1 only" in finding.message
        assert "nullable" in finding.advice

    def test_nullable_is_gone_from_31(self) -> None:
        given = {"type": "string", "nullable": True}
        assert found(schemas("3.0.3", A=given), "nullable-ignored") == []
        assert pointers(schemas("3.1.0", A=given), "nullable-ignored") == ["/components/schemas/A/nullable"]


class TestEnums:
    @pytest.mark.parametrize(
        ("declared", "members", "wrong"),
        [
            ("string", ["a", True, 1], [1, 2]),
            ("integer", [1, 1.0, 2.5, "3"], [2, 3]),
            ("number", [1, 1.5, True], [2]),
            ("boolean", [True, 0, "false"], [1, 2]),
            (["string", "integer"], ["a", 1, 1.5], [2]),
            ("string", ["a", None], []),
        ],
    )
    def test_wrong_type(self, declared: Any, members: list[Any], wrong: list[int]) -> None:
        text = schemas(A={"type": declared, "enum": members})
        assert pointers(text, "enum-wrong-type") == [f"/components/schemas/A/enum/{index}" for index in wrong]

    def test_without_a_type_nothing_is_wrong(self) -> None:
        assert lint(parse(schemas(A={"enum": ["a", 1, None, {"b": 1}]}))) == []

    def test_null_where_null_is_not_allowed(self) -> None:
        for version in ("3.0.3", "3.1.0"):
            (finding,) = found(schemas(version, A={"type": "string", "enum": ["a", None]}), "enum-null")
            assert (finding.level, finding.pointer) == ("warning", "/components/schemas/A/enum/1")
            assert "not nullable" in finding.message

    def test_null_beside_nullable_is_only_noted(self) -> None:
        text = schemas("3.0.3", A={"type": "string", "nullable": True, "enum": ["a", None]})
        (finding,) = found(text, "enum-null")
        assert finding.level == "info"

    def test_null_in_a_type_list_is_right(self) -> None:
        assert lint(parse(schemas(A={"type": ["string", "null"], "enum": ["a", None]}))) == []

    def test_repeated(self) -> None:
        text = schemas(A={"enum": ["a", "b", "a", 1, True, "a", {"x": 1, "y": 2}, {"y": 2, "x": 1}]})
        assert pointers(text, "enum-repeated") == [f"/components/schemas/A/enum/{index}" for index in (2, 5, 7)]

    def test_null_as_text(self) -> None:
        text = schemas(A={"type": "string", "enum": ["a", "null"]}, B={"enum": ["nullable", None]})
        assert pointers(text, "enum-null-string") == ["/components/schemas/A/enum/1"]


class TestFormats:
    @pytest.mark.parametrize(
        ("name", "meant"),
        [
            ("datetime", "date-time"),
            ("datatime", "date-time"),
            ("date_time", "date-time"),
            ("DateTime", "date-time"),
            ("url", "uri"),
            ("UUID", "uuid"),
            ("guid", "uuid"),
            ("e-mail", "email"),
            ("long", "int64"),
        ],
    )
    def test_slips_are_warned_of(self, name: str, meant: str) -> None:
        (finding,) = found(schemas(A={"type": "string", "format": name}), "format-unknown")
        assert (finding.level, finding.pointer) == ("warning", "/components/schemas/A/format")
        assert finding.advice == f"Write '{meant}'."

    @pytest.mark.parametrize("name", ["phone", "iso4217", "x", ""])
    def test_own_formats_are_noted(self, name: str) -> None:
        (finding,) = found(schemas(A={"type": "string", "format": name}), "format-unknown")
        assert finding.level == "info"

    @pytest.mark.parametrize("name", sorted(FORMATS))
    def test_known_ones_go_with_their_types(self, name: str) -> None:
        for declared in FORMATS[name]:
            for types in (declared, [declared, "null"]):
                assert lint(parse(schemas(A={"type": types, "format": name}))) == []
        assert lint(parse(schemas(A={"format": name}))) == []
        assert nearest_format(name) == name

    @pytest.mark.parametrize(
        ("declared", "name", "fitting"),
        [
            ("string", "integer", "integer"),
            ("string", "boolean", "boolean"),
            ("string", "number", "number"),
            ("string", "int32", "integer or number"),
            ("integer", "date-time", "string"),
            ("integer", "decimal", "number or string"),
            ("array", "uuid", "string"),
        ],
    )
    def test_formats_of_other_types(self, declared: str, name: str, fitting: str) -> None:
        (finding,) = found(schemas("3.0.3", A={"type": declared, "items": {}, "format": name}), "format-mismatch")
        assert finding.level == "warning"
        assert fitting in finding.advice

    def test_a_property_called_format_is_none(self) -> None:
        assert lint(parse(schemas(A={"properties": {"format": {"type": "string"}}}))) == []

    def test_one_finding_for_each_format(self) -> None:
        given = {f"p{n}": {"type": "string", "format": ("datetime", "datatime")[n % 2]} for n in range(7)}
        findings = found(schemas(A={"properties": given}), "format-unknown")
        assert [finding.count for finding in findings] == [4, 3]
        assert findings[0].places[0] == findings[0].pointer == "/components/schemas/A/properties/p0/format"


class TestPatterns:
    @pytest.mark.parametrize("pattern", ["[", "(a", "*", "a{2,1}", "(?<x", "\\"])
    def test_what_is_no_expression(self, pattern: str) -> None:
        for version in ("3.0.3", "3.1.0"):
            text = schemas(version, A={"type": "string", "pattern": pattern})
            (finding,) = lint(parse(text))
            assert (finding.rule, finding.level) == ("pattern-invalid", "warning")
            assert finding.pointer == "/components/schemas/A/pattern"

    @pytest.mark.parametrize(
        "pattern",
        ["", "^a+$", r"^\p{L}\P{Lu}+$", "(?<year>\\d{4})", "(?<=a)b(?<!c)d", r"\u{1F600}", r"^\/a$", r"(?<a>x)\k<a>"],
    )
    def test_what_only_ecma_262_has_is_let_pass(self, pattern: str) -> None:
        assert pattern_fault(pattern) is None

    def test_keys_of_pattern_properties(self) -> None:
        text = schemas(A={"patternProperties": {"[": {}, "a": {}}})
        assert pointers(text, "pattern-invalid") == ["/components/schemas/A/patternProperties/["]


class TestDefaults:
    RULE = "default-outside-schema"

    @pytest.mark.parametrize(
        ("schema", "said"),
        [
            ({"type": "integer", "default": "5"}, "a string where the type is integer"),
            ({"type": "string", "default": None}, "null where the type is string"),
            ({"type": "string", "enum": ["a"], "default": "b"}, "no member of the enum"),
            ({"type": "integer", "minimum": 1, "default": 0}, "below the minimum"),
            ({"type": "array", "items": {"type": "integer"}, "default": ["a"]}, "[0] is"),
            ({"allOf": [{"type": "string", "maxLength": 1}], "default": "ab"}, "longer than"),
        ],
    )
    def test_outside(self, schema: dict[str, Any], said: str) -> None:
        for version in ("3.0.3", "3.1.0"):
            (finding,) = found(schemas(version, A=schema), self.RULE)
            assert (finding.level, finding.pointer) == ("warning", "/components/schemas/A/default")
            assert said in finding.message

    @pytest.mark.parametrize(
        ("version", "schema"),
        [
            ("3.0.3", {"type": "string", "nullable": True, "default": None}),
            ("3.0.3", {"type": "string", "nullable": True, "enum": ["a"], "default": None}),
            ("3.1.0", {"type": ["string", "null"], "default": None}),
            ("3.1.0", {"default": {"any": "thing"}}),
            ("3.1.0", {"type": "number", "multipleOf": 0.01, "default": 0.07}),
            ("3.1.0", {"type": "object", "properties": {"default": {"type": "integer"}}}),
        ],
    )
    def test_within(self, version: str, schema: dict[str, Any]) -> None:
        assert found(schemas(version, A=schema), self.RULE) == []

    def test_other_versions_have_other_bounds(self) -> None:
        text = {"type": "integer", "minimum": 1, "exclusiveMinimum": True, "default": 1}
        assert len(found(schemas("3.0.3", A=text), self.RULE)) == 1
        assert len(found(schemas("3.1.0", A={"type": "integer", "exclusiveMinimum": 1, "default": 1}), self.RULE)) == 1


class TestExamples:
    RULE = "example-contradicts-schema"

    def test_of_schemas(self) -> None:
        text = schemas(
            A={"type": "string", "example": 1}, B={"type": "integer", "examples": [1, "b"]}, C={"example": "anything"}
        )
        assert pointers(text, self.RULE) == ["/components/schemas/A/example", "/components/schemas/B/examples/1"]

    def test_of_parameters_headers_and_bodies(self) -> None:
        schema = {"type": "integer"}
        text = document(
            paths={
                "/a": {
                    "post": named(
                        "a",
                        parameters=[
                            {"name": "p", "in": "query", "schema": schema, "example": "x"},
                            {"name": "q", "in": "query", "schema": schema, "examples": {"good": {"value": 1}}},
                        ],
                        requestBody={"content": {"application/json": {"schema": schema, "example": "x"}}},
                        responses={
                            "200": {
                                "description": "",
                                "headers": {"H": {"schema": schema, "example": "x"}},
                                "content": {
                                    "application/problem+json": {"schema": schema, "examples": {"bad": {"value": "x"}}},
                                    "text/csv": {"schema": schema, "example": "1,2"},
                                },
                            }
                        },
                    )
                }
            }
        )
        operation = "/paths/~1a/post"
        assert set(pointers(text, self.RULE)) == {
            f"{operation}/parameters/0/example",
            f"{operation}/requestBody/content/application~1json/example",
            f"{operation}/responses/200/headers/H/example",
            f"{operation}/responses/200/content/application~1problem+json/examples/bad/value",
        }

    def test_one_that_is_shared_is_told_once(self) -> None:
        media = {"schema": {"type": "integer"}, "examples": {"e": {"$ref": "#/components/examples/E"}}}
        content = {"application/json": media}
        text = document(
            paths={
                "/a": {
                    "get": named("a", responses={"200": {"description": "", "content": content}}),
                    "put": named("b", requestBody={"content": content}),
                }
            },
            components={"examples": {"E": {"value": "x"}}},
        )
        assert pointers(text, self.RULE) == ["/components/examples/E/value"]

    def test_schemas_are_followed(self) -> None:
        text = schemas(
            A={
                "type": "object",
                "properties": {"b": {"$ref": "#/components/schemas/B"}},
                "example": {"b": {"a": {"b": 1}}},
            },
            B={"type": "object", "properties": {"a": {"$ref": "#/components/schemas/A"}}},
        )
        (finding,) = found(text, self.RULE)
        assert finding.message == "an example is an integer where the type is object: b.a.b is 1"

    def test_each_nature_is_one_finding(self) -> None:
        text = schemas(
            A={"type": "string", "example": 1},
            B={"type": "string", "example": 2},
            C={"type": "string", "example": []},
            D={"type": "object", "required": ["x", "y"], "properties": {"x": {}, "y": {}}, "example": {"x": 1}},
            E={"type": "string", "format": "date-time", "example": "2020-01-01 10:00:00"},
            F={"type": "object", "properties": {"n": {"type": "string"}}, "example": {"n": 3}},
        )
        assert [(finding.count, finding.message) for finding in found(text, self.RULE)] == [
            (3, "an example is an integer where the type is string: 1"),
            (1, "an example is a list where the type is string: a list"),
            (1, 'an example lacks a required property: "y"'),
            (1, "an example is not of the format 'date-time': \"2020-01-01 10:00:00\""),
        ]

    def test_alternatives(self) -> None:
        one_of = [{"type": "integer"}, {"type": "number"}]
        text = schemas(
            A={"oneOf": one_of, "example": "x"}, B={"oneOf": one_of, "example": 1}, C={"anyOf": one_of, "example": 1}
        )
        messages = [finding.message for finding in found(text, self.RULE)]
        assert len(messages) == 2
        assert "fits none of the alternatives of `oneOf`" in messages[0]
        assert "fits more than one of the alternatives" in messages[1]

    def test_one_schema_that_cannot_be_followed_hides_no_other(self) -> None:
        text = schemas(
            A={"$ref": "#/components/schemas/Nope", "example": 1},
            B={"anyOf": [{"$ref": "#/components/schemas/B"}], "example": 1},
            C={"type": "strng", "example": 1},
            D={"type": "string", "example": 1},
            E={"properties": {"$id": {"type": "string"}}, "example": {"$id": 3}},
        )
        assert pointers(text, self.RULE) == ["/components/schemas/D/example", "/components/schemas/E/example"]

    def test_no_reference_is_fetched(self, tmp_path: Path) -> None:
        target = tmp_path / "a.json"
        target.write_text('{"type": "integer"}')
        for ref in (str(target), target.as_uri(), "http://127.0.0.1:1/a.json"):
            text = schemas(A={"example": "x", "allOf": [{"$ref": ref}]})
            assert [finding.rule for finding in lint(parse(text))] == ["reference-remote"]


class TestFindings:
    def test_order_is_by_gravity_and_place(self) -> None:
        text = schemas(
            A={"type": "string", "enum": ["null"]}, B={"type": "string", "format": "datetime"}, C={"type": "strng"}
        )
        findings = lint(parse(text, "a.yaml"))
        assert [finding.level for finding in findings] == ["error", "warning", "info"]
        assert [(finding.file, finding.line) for finding in findings] == [
            ("a.yaml", 16),
            ("a.yaml", 14),
            ("a.yaml", 11),
        ]
        assert has_errors(findings)
        assert not has_errors(findings[1:])

    def test_findings_of_others_take_their_place(self) -> None:
        loaded = parse(schemas(A={"type": "string", "enum": ["null"]}))
        problems = [Problem(f"/components/schemas/{name}", "two are one", "Rename one.", name) for name in "AA"]
        extra = gather(loaded, "own-rule", "warning", problems)
        findings = in_order([*lint(loaded), *extra])
        assert [finding.rule for finding in findings] == ["own-rule", "enum-null-string"]
        assert (findings[0].message, findings[0].count, findings[0].line) == ("two are one: A", 2, 8)

    def test_places_are_bounded_and_counted(self) -> None:
        given = {f"p{n}": {"type": "string", "format": "datetime"} for n in range(1_500)}
        (finding,) = lint(parse(schemas(A={"properties": given})))
        assert finding.count == 1_500
        assert len(finding.places) == 1_000

    def test_the_same_document_gives_the_same_findings(self) -> None:
        text = schemas(
            A={"type": "string", "example": 1}, B={"type": "x"}, C={"required": ["a", "b"], "type": "object"}
        )
        assert lint(parse(text)) == lint(parse(text))

    def test_places_are_the_same_in_json_and_yaml(self) -> None:
        import json

        data = parse(schemas(A={"type": "string", "example": 1}, B={"type": "x"})).data
        in_json, in_yaml = (lint(parse(text)) for text in (json.dumps(data), dump(data)))
        assert [finding.pointer for finding in in_json] == [finding.pointer for finding in in_yaml]


class TestSubject:
    def test_parameters_of_the_operation_win(self) -> None:
        item = {
            "parameters": [parameter("a", "query", description="item"), parameter("b", "query")],
            "get": named("a", parameters=[parameter("a", "query", description="operation")]),
        }
        subject = Subject(parse(paths(x=item)))
        (operation,) = subject.operations
        parameters = subject.parameters(operation)
        assert set(parameters) == {("query", "a"), ("query", "b")}
        assert parameters["query", "a"].value["description"] == "operation"

    def test_a_path_item_elsewhere_has_a_path_for_each_use(self) -> None:
        subject = Subject(load(str(DOCUMENTS / "shared-path-item.yaml")))
        assert [(operation.path, operation.pointer) for operation in subject.operations] == [
            ("/a/{id}", "/components/pathItems/Thing/get"),
            ("/b/{id}", "/components/pathItems/Thing/get"),
        ]


@pytest.mark.skipif(not UPSTREAM, reason="the upstream documents are not beside this checkout")
def test_a_real_document_is_told_by_kinds() -> None:
    findings = lint(load(str(UPSTREAM[-1])))
    assert not has_errors(findings)
    assert len(findings) < 25
    assert sum(finding.count for finding in findings) > 300
    slips = {finding.message: finding for finding in findings if finding.rule == "format-unknown"}
    assert {slips[f"the format '{name}' is unknown"].advice for name in ("datetime", "datatime")} == {
        "Write 'date-time'."
    }
    assert {finding.rule for finding in findings} >= {"enum-null", "example-contradicts-schema", "format-mismatch"}
