"""The published schemas of OpenAPI, applied object by object: same verdict as on the whole, better told."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema.exceptions import SchemaError
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from sdkforge.document import load, parse, walk
from sdkforge.document import pointer as pointers
from sdkforge.lint import Finding, lint, specification
from sdkforge.lint.pieces import Pieces
from sdkforge.lint.subject import Subject

DOCUMENTS = Path(__file__).parent.parent / "fixtures" / "documents"
UPSTREAM = sorted((Path(__file__).parents[3] / "shared" / "upstream").glob("*.json"))


def violations(text: str) -> list[Finding]:
    return [finding for finding in lint(parse(text)) if finding.rule == "specification-violated"]


def with_paths(**item: Any) -> str:
    return json.dumps({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {"/a": item}})


OK = {"200": {"description": "Well"}}


class TestMessages:
    @pytest.mark.parametrize(
        ("item", "pointer", "message"),
        [
            ({"get": {"operationId": "a"}}, "/get", "an operation lacks the field 'responses'"),
            ({"get": {"responses": {"200": {}}}}, "/get/responses/200", "a response lacks the field 'description'"),
            ({"get": {"responses": OK, "sumary": "x"}}, "/get", "an operation has no field 'sumary'"),
            (
                {"get": {"responses": OK, "deprecated": "no"}},
                "/get/deprecated",
                "`deprecated` is a string where the type must be boolean",
            ),
            (
                {"get": {"responses": OK, "tags": ["a", 1]}},
                "/get/tags/1",
                "an item of `tags` is an integer where the type must be string",
            ),
            ({"get": None}, "/get", "an operation is null where the type must be object"),
            (
                {"get": {"responses": {}}},
                "/get/responses",
                "`responses` breaks the rule `minProperties` of the specification",
            ),
            (
                {"parameters": [{"name": "id", "in": "path", "schema": {}}]},
                "/parameters/0",
                "a parameter lacks the field 'required'",
            ),
            (
                {"parameters": [{"name": "id", "in": "path", "required": False, "schema": {}}]},
                "/parameters/0/required",
                "`required` must be true",
            ),
            ({"parameters": [{"name": "q", "in": "query"}]}, "/parameters/0", "a parameter lacks the field 'schema'"),
            (
                {"parameters": [{"name": "q", "in": "query", "style": "x", "schema": {}}]},
                "/parameters/0/style",
                "`style` must be",
            ),
            (
                {"parameters": [{"in": "query", "schema": {"required": True}}]},
                "/parameters/0",
                "a parameter lacks the field 'name'",
            ),
        ],
    )
    def test_say_what_is_wrong_where(self, item: dict[str, Any], pointer: str, message: str) -> None:
        first, *_ = violations(with_paths(**item))
        assert first.level == "error"
        assert first.pointer == f"/paths/~1a{pointer}"
        assert first.message.startswith(message)

    def test_a_fault_within_a_schema_is_told_there(self) -> None:
        # The published schema says of it only that it is neither a schema nor a reference.
        schema = {"properties": {"a": {"items": {"minLength": "3"}}}}
        (finding,) = violations(
            with_paths(get={"responses": {"200": {"description": "", "content": {"a/b": {"schema": schema}}}}})
        )
        assert finding.pointer.endswith("/schema/properties/a/items/minLength")
        assert finding.message == "`minLength` is a string where the type must be integer"

    def test_values_are_not_quoted_at_length(self) -> None:
        item = {"get": {"responses": OK, "security": "x" * 10_000, "servers": [["y" * 10_000]]}}
        assert all(len(finding.message) < 200 for finding in violations(with_paths(**item)))

    def test_faults_of_a_kind_are_one_finding(self) -> None:
        responses = {status: {} for status in ("200", "201", "404")}
        (finding,) = violations(with_paths(get={"responses": responses}))
        assert finding.count == 3
        assert finding.message == "a response lacks the field 'description': 200"

    @pytest.mark.parametrize(
        ("document", "pointer"),
        [
            ({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}, ""),
            ({"openapi": "3.0.3", "paths": {}}, ""),
            ({"openapi": "3.0.3", "info": {"title": "T"}, "paths": {}}, "/info"),
            ({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {"pets": {}}}, "/paths"),
            (
                {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "components": {"schemas": {"a b": {}}}},
                "/components/schemas",
            ),
            (
                {
                    "openapi": "3.1.0",
                    "info": {"title": "T", "version": "1"},
                    "components": {"schemas": {"A": {"minLength": -1}}},
                },
                "/components/schemas/A/minLength",
            ),
            (
                {
                    "openapi": "3.1.0",
                    "info": {"title": "T", "version": "1"},
                    "components": {"schemas": {"A": {"properties": []}}},
                },
                "/components/schemas/A/properties",
            ),
            (
                {
                    "openapi": "3.1.0",
                    "info": {"title": "T", "version": "1"},
                    "components": {"schemas": {"A": {"items": [{}]}}},
                },
                "/components/schemas/A/items",
            ),
            (
                {
                    "openapi": "3.1.0",
                    "info": {"title": "T", "version": "1"},
                    "components": {"securitySchemes": {"a": {"type": "http"}}},
                },
                "/components/securitySchemes/a",
            ),
            (
                {
                    "openapi": "3.0.3",
                    "info": {"title": "T", "version": "1"},
                    "paths": {},
                    "components": {"securitySchemes": {"a": {"type": "http"}}},
                },
                "/components/securitySchemes/a",
            ),
        ],
    )
    def test_faults_of_the_document_and_its_components(self, document: dict[str, Any], pointer: str) -> None:
        (finding,) = violations(json.dumps(document))
        assert finding.pointer == pointer

    def test_the_right_kind_of_security_scheme_is_meant(self) -> None:
        schemes = {
            "a": {"type": "apiKey", "in": "header"},
            "b": {"type": "http", "scheme": "basic", "bearerFormat": "x"},
        }
        text = json.dumps(
            {
                "openapi": "3.0.3",
                "info": {"title": "T", "version": "1"},
                "paths": {},
                "components": {"securitySchemes": schemes},
            }
        )
        first, *_ = violations(text)
        assert first.message == "a security scheme lacks the field 'name': a"


class TestTheValidatorItself:
    def test_a_crash_is_a_finding(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def crash(*_: Any) -> Any:
            raise KeyError("x" * 10_000)

        monkeypatch.setattr(specification, "_without_schemas", crash)
        (finding,) = lint(load(str(DOCUMENTS / "petstore.yaml")))
        assert (finding.rule, finding.level) == ("validator-crashed", "warning")
        assert "KeyError" in finding.message
        assert len(finding.message) < 250

    def test_what_crashes_it_in_earnest(self) -> None:
        rules = {finding.rule for finding in lint(parse(with_paths(get={"parameters": [{}], "responses": OK})))}
        assert rules == {"specification-violated", "validator-crashed", "operation-id-missing"}

    def test_it_reads_no_other_document(self, tmp_path: Path) -> None:
        target = tmp_path / "a.json"
        target.write_text('{"name": "q", "in": "query", "schema": {}}')
        reference = {"$ref": target.as_uri()}
        (finding,) = lint(parse(with_paths(get={"operationId": "a", "parameters": [reference], "responses": OK})))
        assert finding.rule == "reference-remote"

    def test_json_is_not_read_as_yaml(self) -> None:
        # As YAML, the key would be a number and the tab an error.
        text = with_paths(get={"operationId": "a", "responses": {"200": {"description": "\x85"}}})
        text = text.replace("{", "{\n\t", 1)
        assert "\\u0085" in text
        assert lint(parse(text)) == []


def verdict_on_the_whole(data: dict[str, Any]) -> bool:
    """Whether the validator's own pass finds the document valid, and in 3.1 each schema by its metaschema."""
    if data["openapi"].startswith("3.0"):
        return OpenAPIV30SpecValidator.schema_validator.is_valid(data)
    if not OpenAPIV31SpecValidator.schema_validator.is_valid(data):
        return False
    for place in walk(data):
        # A pattern that is no regular expression has a rule of its own.
        if place.kind == "schema" and place.parent is not None and place.parent.kind != "schema":
            try:
                OAS31Validator.check_schema(place.value, format_checker=None)
            except SchemaError:
                return False
    return True


def verdict_by_pieces(data: dict[str, Any]) -> bool:
    return next(Pieces(Subject(parse(json.dumps(data)))).iter_errors(), None) is None


BASES = [
    load(str(DOCUMENTS / name)).data
    for name in ("petstore.yaml", "webhooks-31.yaml", "composition.yaml", "aliases.yaml")
]
BASES.append({**copy.deepcopy(BASES[0]), "openapi": "3.1.0"})


def everywhere(node: Any, pointer: str = "") -> list[str]:
    found = [pointer]
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        found += everywhere(value, pointers.join(pointer, key))
    return found


NAMES = """$ref type properties required items allOf oneOf anyOf not additionalProperties enum default format nullable
description summary title parameters responses requestBody callbacks content schema headers example examples name in
style explode operationId tags security deprecated get post x-own unknown 200 default 4XX /a mapping minLength
discriminator readOnly encoding links servers paths components schemas"""
FIELDS = st.sampled_from(NAMES.split())
ODD = """null true false 0 -1 1.5 "" "x" "query" "path" "string" [] {} [null] ["a"] ["a","a"] [{}] [1] {"a":1}
{"$ref":"#/x"} {"$ref":1} {"$ref":"#/x","a":1} [{"$ref":"#/x"}] {"type":"string"} {"description":"x"} {"x-a":1}
{"get":null} {"200":{"description":""}} {"a":{"$ref":"#/y"}} {"schema":{}} {"a/b":{}} {"properties":{"a":true}}"""
ODD_VALUES = st.sampled_from(ODD.split()).map(json.loads)


@st.composite
def spoilt(draw: st.DrawFn) -> dict[str, Any]:
    """A good document with a field or two changed, added or removed."""
    data = copy.deepcopy(draw(st.sampled_from(BASES)))
    for _ in range(draw(st.integers(1, 2))):
        places = [
            place for place in everywhere(data) if place not in ("", "/openapi", "/paths", "/info", "/components")
        ]
        pointer = draw(st.sampled_from(places))
        holder, last = pointers.get(data, pointers.parent(pointer)), pointers.split(pointer)[-1]
        key: Any = int(last) if isinstance(holder, list) else last
        action = draw(st.sampled_from(["change", "remove", "add"]))
        if action == "change":
            holder[key] = draw(ODD_VALUES)
        elif action == "remove":
            del holder[key]
        elif isinstance(holder[key], dict):
            holder[key][draw(FIELDS)] = draw(ODD_VALUES)
        elif isinstance(holder[key], list):
            holder[key].append(draw(ODD_VALUES))
    return data


def differs_on_purpose(data: dict[str, Any]) -> bool:
    """Where the published schemas say something of two levels at once, or, for no reason, nothing.

    Equal parameters in one list are told by a rule of ours. In 3.0, components with a name that is not allowed are not
    looked at.
    """
    lists = [place.value.get("parameters") for place in walk(data) if isinstance(place.value, dict)]
    if any(isinstance(held, list) and any(one in held[:index] for index, one in enumerate(held)) for held in lists):
        return True
    names = {place.name for place in walk(data) if place.parent is not None and place.parent.kind == "components"}
    return data["openapi"].startswith("3.0") and any(re.search(r"[^a-zA-Z0-9._-]", name) for name in names)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(spoilt())
def test_the_pieces_and_the_whole_have_one_verdict(data: dict[str, Any]) -> None:
    if not differs_on_purpose(data):
        assert verdict_by_pieces(data) == verdict_on_the_whole(data)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(spoilt())
def test_no_document_makes_the_rules_fail(data: dict[str, Any]) -> None:
    findings = lint(parse(json.dumps(data)))
    if not differs_on_purpose(data) and not verdict_on_the_whole(data):
        assert any(finding.level == "error" for finding in findings)
    for finding in findings:
        assert finding.line is not None
        assert finding.places[0] == finding.pointer
        assert finding.count >= len(finding.places) >= 1
        assert finding.message
        assert finding.advice


@pytest.mark.skipif(not UPSTREAM, reason="the upstream documents are not beside this checkout")
def test_a_real_document_has_one_verdict() -> None:
    document = load(str(UPSTREAM[-1]))
    assert verdict_on_the_whole(document.data)
    assert verdict_by_pieces(document.data)
