"""Every schema in one form."""

from __future__ import annotations

from typing import Any

import pytest
from sdkforge.api.normal import Resolve, normalise

COMPONENTS: dict[str, Any] = {
    "Base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}},
    "Loop": {"allOf": [{"$ref": "Loop"}, {"type": "object", "properties": {"a": {"type": "string"}}}]},
}


def norm(schema: Any) -> Any:
    return normalise(schema, Resolve(COMPONENTS.__getitem__))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": ["null", "string"]}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
        ({"type": "string", "enum": ["b", "a", "b"]}, {"type": "string", "enum": ["a", "b"]}),
        (
            {"type": "string", "nullable": True, "enum": ["a", None]},
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        ({"type": "string", "nullable": True, "enum": ["a"]}, {"type": ["string", "null"], "enum": ["a", None]}),
        ({"type": "string", "enum": ["a", None]}, {"type": "string", "enum": ["a"]}),
        ({"enum": [3, 1]}, {"type": "integer", "enum": [1, 3]}),
        ({"type": "integer", "minimum": 1, "exclusiveMinimum": True}, {"type": "integer", "exclusiveMinimum": 1}),
        ({"type": "integer", "minimum": 1, "exclusiveMinimum": False}, {"type": "integer", "minimum": 1}),
        ({"oneOf": [{"type": "string"}]}, {"type": "string"}),
        ({"$ref": "Base", "nullable": True}, {"anyOf": [{"$ref": "Base"}, {"type": "null"}]}),
        ({"$ref": "Base", "readOnly": True}, {"$ref": "Base", "readOnly": True}),
        (True, {}),
        (False, {"not": {}}),
    ],
)
def test_one_form(written: Any, meant: Any) -> None:
    assert norm(written) == meant


def test_all_of_is_merged_with_what_it_refers_to() -> None:
    merged = norm(
        {
            "allOf": [
                {"$ref": "Base"},
                {"type": "object", "properties": {"name": {"type": "string", "maxLength": 9}}},
                {"properties": {"name": {"type": "string", "maxLength": 5}}, "required": ["name"]},
            ],
            "required": ["id", "name"],
        }
    )
    assert merged == {
        "type": "object",
        "required": ["id", "name"],
        "properties": {"id": {"type": "integer"}, "name": {"type": "string", "maxLength": 5}},
    }


def test_nullable_in_a_member_of_all_of_means_nullable() -> None:
    assert norm({"allOf": [{"type": "string", "enum": ["a"]}, {"type": "string", "nullable": True}]}) == {
        "type": ["string", "null"],
        "enum": ["a", None],
    }


def test_a_union_inside_all_of_is_distributed() -> None:
    merged = norm(
        {
            "allOf": [
                {"type": "object", "properties": {"a": {"type": "string"}}},
                {"oneOf": [{"type": "object", "properties": {x: {"type": "integer"}}} for x in ("b", "c")]},
            ]
        }
    )
    assert [sorted(branch["properties"]) for branch in merged["oneOf"]] == [["a", "b"], ["a", "c"]]


def test_a_schema_that_is_all_of_itself_ends() -> None:
    assert norm(COMPONENTS["Loop"]) == {"type": "object", "properties": {"a": {"type": "string"}}}


def test_properties_called_like_keywords_are_properties() -> None:
    schema = {"type": "object", "properties": {"nullable": {"type": "string"}, "title": {"type": "string"}}}
    assert norm(schema) == schema
