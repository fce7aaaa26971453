"""Values that show a break: a JSON Schema validator takes them on the one side and refuses them on the other."""

from __future__ import annotations

from typing import Any

import pytest
from diff.engine import compared, told
from diff.test_vocabulary import description
from diff.vocabulary import COMPONENTS, KEYWORDS, Keyword
from jsonschema import Draft202012Validator, FormatChecker
from sdkforge.diff.model import Change

CASES = [
    pytest.param(keyword, before, after, id=f"{keyword.name} {name}")
    for keyword in KEYWORDS
    for without in [keyword.beside]
    for with_one in [{**without, keyword.name: keyword.one}]
    for with_two in [{**without, keyword.name: keyword.two}]
    for name, before, after in [
        ("added", without, with_one),
        ("removed", with_one, without),
        *([("changed", with_one, with_two), ("back", with_two, with_one)] if keyword.two is not None else []),
    ]
]
UNSHOWN = {
    *("not", "if", "then", "else", "dependentSchemas", "dependentRequired", "contains", "minContains", "maxContains"),
    *(
        "patternProperties",
        "propertyNames",
        "unevaluatedItems",
        "unevaluatedProperties",
        "prefixItems",
        "discriminator",
    ),
    *("contentEncoding", "contentMediaType", "contentSchema", "minProperties", "maxProperties", "format"),
    *("x-sunset", "x-extensible-enum", "default", "deprecated", "readOnly", "writeOnly", "properties"),
}
"""Keywords that no value is looked for, or that no value breaks."""


def valid(schema: Any, value: Any) -> bool:
    full = {"$defs": {}, "components": COMPONENTS, **schema}
    checker = FormatChecker()
    return bool(Draft202012Validator(full, format_checker=checker).is_valid(value))


def value_at_the_top(change: Change) -> Any:
    """The witness as a value of the whole schema: of an item or a property, with what holds it around it."""
    assert change.witness is not None
    trail = [step for step in change.location.trail if not step.startswith("|")]
    if any(
        word in change.id for word in ("-property-added", "-property-removed", "became-required", "became-optional")
    ):
        trail = trail[:-1]
    value = change.witness.value
    for step in reversed(trail):
        value = [value] if step == "[]" else {"xk" if step == "{}" else step: value}
    return value


@pytest.mark.parametrize("side", ["request", "response"])
@pytest.mark.parametrize(("keyword", "before", "after"), CASES)
def test_a_witness_tells_the_two_apart(keyword: Keyword, before: Any, after: Any, side: str) -> None:
    for change in compared(description(f"{side} body", before, "3.1.0"), description(f"{side} body", after, "3.1.0")):
        if change.witness is None:
            assert change.level == "info" or keyword.name in UNSHOWN, f"nothing shows {told(change)}"
            continue
        taken, refused = (after, before) if change.witness.arrives else (before, after)
        assert change.witness.arrives == (side == "response")
        value = value_at_the_top(change)
        assert valid(taken, value), f"{value!r} should be valid: {told(change)}"
        assert not valid(refused, value), f"{value!r} should not be valid: {told(change)}"


def test_objects_are_made_whole() -> None:
    """A witness of a required property holds all else that is required, at any depth."""
    address = {"type": "object", "properties": {"zip": {"type": "string", "minLength": 5}}, "required": ["zip"]}
    before = {"type": "object", "properties": {"address": address, "name": {"type": "string"}}, "required": ["address"]}
    after = {**before, "required": ["address", "name"]}
    (change,) = compared(description("request body", before, "3.1.0"), description("request body", after, "3.1.0"))
    assert change.witness is not None
    assert change.witness.value == {"address": {"zip": "xxxxx"}}


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "pattern": "^a+b$", "minLength": 4},
        {"type": "array", "items": {"type": "string"}, "minItems": 1_000_000},
        {"type": "string", "minLength": 10**9},
        {"$ref": "#/components/schemas/Tree"},
        {"allOf": [{"type": "string"}, {"type": "integer"}]},
        {"not": {"type": "string"}},
    ],
)
def test_what_is_hard_to_show_is_not_shown(schema: Any) -> None:
    """A required property of such a schema: no value is better than a wrong one, and none that fills the memory."""
    before = {"type": "object", "properties": {"hard": schema}, "required": ["hard"]}
    after = {**before, "properties": {**before["properties"], "more": {}}, "required": ["hard", "more"]}
    tree = {"type": "object", "properties": {"child": {"$ref": "#/components/schemas/Tree"}}, "required": ["child"]}
    documents = [description("request body", side, "3.1.0") for side in (before, after)]
    for document in documents:
        document["components"]["schemas"]["Tree"] = tree
    (change,) = compared(*documents)
    assert change.id == "new-required-request-property"
    assert change.witness is None
