"""Values that match two members of a `oneOf`: told where they were valid, once for each two members, and never more."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest
from diff.engine import compared, told
from diff.test_pairs import VALUES, example
from jsonschema import Draft202012Validator
from sdkforge.diff.apart import Apart, Placed
from sdkforge.diff.model import Change
from sdkforge.diff.node import Node as Written
from sdkforge.diff.read import Reader
from sdkforge.document import Document
from support.documents import Node

STRING: Node = {"type": "string"}
INTEGER: Node = {"type": "integer"}
NUMBER: Node = {"type": "number"}
SHORT: Node = {"type": "string", "maxLength": 3}


def thing(*required: str, **properties: Any) -> Node:
    return {"type": "object", "properties": properties, "required": [*required]}


def overlaps(before: Node, after: Node, direction: str = "request") -> list[Change]:
    found = compared(example(before, "3.1.0", direction), example(after, "3.1.0", direction))
    return [change for change in found if "-overlap-" in change.id]


def test_each_two_members_are_told_once() -> None:
    before, after = ({"oneOf": [NUMBER, STRING, *more]} for more in ([], [INTEGER, {"type": ["boolean", "integer"]}]))
    found = overlaps(before, after)
    assert [change.after for change in found] == [
        ["integer", "boolean or integer"],
        ["number", "boolean or integer"],
        ["number", "integer"],
    ]
    assert {change.level for change in found} == {"warning"}
    assert found[2].message == ('request body refuses what is both of ["number", "integer"], some of which was valid')


@pytest.mark.parametrize("direction", ["request", "response"])
def test_the_step_back_breaks_the_other_side_alone(direction: str) -> None:
    """And is not told where it breaks nobody, beside the member that came or went."""
    one, two = {"oneOf": [INTEGER]}, {"oneOf": [INTEGER, NUMBER]}
    levels = [[change.level for change in overlaps(*step, direction)] for step in ((one, two), (two, one))]
    assert levels == ([["warning"], []] if direction == "request" else [[], ["warning"]])


def test_a_member_that_only_refused_is_told_to_be_gone() -> None:
    """Its values are those of the other, which are valid now."""
    (change,) = compared(*(example({"oneOf": some}, "3.1.0", "request") for some in ([STRING, SHORT], [STRING])))
    assert (change.id, change.level) == ("request-body-one-of-overlap-removed", "info")


@pytest.mark.parametrize("direction", ["request", "response"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ([INTEGER], [INTEGER, NUMBER]),
        ([thing("a", a=STRING, b=STRING)], [thing("a", a=STRING, b=STRING), thing("b", b=STRING)]),
        ([STRING, INTEGER], [STRING, INTEGER, {"type": "string", "minLength": 2, "enum": ["a", "bb"]}]),
        (
            [{"type": "string", "maxLength": 3}],
            [{"type": "string", "maxLength": 3}, {"type": "string", "minLength": 2}],
        ),
    ],
)
def test_a_value_shows_it(before: list[Node], after: list[Node], direction: str) -> None:
    strict, loose = {"oneOf": after}, {"oneOf": before}
    step = (loose, strict) if direction == "request" else (strict, loose)
    (change,) = overlaps(*step, direction)
    assert change.witness is not None
    assert change.witness.arrives == (direction == "response")
    assert Draft202012Validator(loose).is_valid(change.witness.value)
    assert not Draft202012Validator(strict).is_valid(change.witness.value)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # What overlapped before, and does so still.
        ({"oneOf": [INTEGER, NUMBER]}, {"oneOf": [INTEGER, NUMBER, STRING]}),
        ({"oneOf": [INTEGER, NUMBER]}, {"oneOf": [INTEGER, {"type": "number", "description": "Any"}, STRING]}),
        # Both grew, in what neither took.
        (
            {"oneOf": [{"type": "integer", "maximum": 5}, {"type": "number", "maximum": 5}]},
            {"oneOf": [{"type": "integer", "maximum": 5}, {"type": ["number", "boolean"], "maximum": 5}]},
        ),
        # Objects of which nobody could tell which is meant.
        (
            {"oneOf": [thing(a={"enum": ["x"]}), thing(b=STRING)]},
            {"oneOf": [thing(a={"enum": ["x", "y"]}), thing(b=STRING)]},
        ),
        # A property that nobody knew.
        ({"oneOf": [thing("a", a=STRING)]}, {"oneOf": [thing("a", a=STRING), thing("c", c=STRING)]}),
        # A constant tells them apart.
        (
            {"oneOf": [thing("kind", kind={"const": "a"})]},
            {"oneOf": [thing("kind", kind={"const": "a"}), thing("kind", kind={"const": "b"})]},
        ),
        # No text is both.
        (
            {"oneOf": [{"type": "string", "format": "date"}, thing()]},
            {"oneOf": [{"type": "string", "format": "date"}, thing(), {"type": "string", "format": "date-time"}]},
        ),
        # Any of several may match twice.
        ({"anyOf": [INTEGER, STRING]}, {"anyOf": [INTEGER, STRING, NUMBER]}),
        # Listed twice.
        ({"oneOf": [thing(a=STRING), STRING]}, {"oneOf": [thing(a=STRING), STRING, {**thing(a=STRING), "title": "B"}]}),
    ],
)
def test_what_changes_nothing_is_not_told(before: Node, after: Node) -> None:
    for step in ((before, after), (after, before)):
        assert [*map(told, overlaps(*step))] == []


def test_a_discriminator_says_which_is_meant() -> None:
    members = [thing("kind", kind=STRING, a=STRING), thing("kind", kind=STRING, b=STRING)]
    before, after = ({"oneOf": some, "discriminator": {"propertyName": "kind"}} for some in (members[:1], members))
    assert overlaps(before, after) == []
    assert len(overlaps({"oneOf": members[:1]}, {"oneOf": members})) == 1


SCHEMAS: list[Node] = [
    STRING,
    INTEGER,
    NUMBER,
    {"type": "string", "minLength": 2},
    {"type": "string", "maxLength": 1},
    {"enum": ["a", 1]},
    {"enum": ["abc", 2, None]},
    {"type": "integer", "exclusiveMinimum": 1, "exclusiveMaximum": 2},
    {"type": "number", "exclusiveMinimum": 1, "maximum": 2},
    {"type": "number", "maximum": 1},
    {"type": "array", "items": STRING, "minItems": 1},
    {"type": "array", "items": INTEGER},
    {"type": "array", "maxItems": 0},
    thing("kind", kind={"const": "a"}),
    thing("kind", kind={"const": 1}),
    thing("kind", kind={"type": ["string", "null"]}),
    thing("kind", kind={"type": ["integer", "null"]}),
    {**thing("kind", kind={}), "additionalProperties": False},
    thing("a", "b"),
    {"anyOf": [thing("a", a=STRING), INTEGER]},
]


def test_schemas_are_apart_where_no_value_is_of_both() -> None:
    reader = Reader(Document("", {}, "{}", "json"))
    places = [Placed(reader, (Written(f"/{index}", schema),)) for index, schema in enumerate(SCHEMAS)]
    values = [value for value in VALUES if value is not None]
    values += [{"kind": kind, "a": "x", "b": 1} for kind in ("a", 1, 2, "b", None)]
    valid = [[Draft202012Validator(schema).is_valid(value) for value in values] for schema in SCHEMAS]
    apart = Apart()
    for one, other in permutations(range(len(SCHEMAS)), 2):
        shared = [value for value, *both in zip(values, valid[one], valid[other], strict=True) if all(both)]
        assert apart(places[one], places[other]) == (not shared), f"{SCHEMAS[one]}, {SCHEMAS[other]}: {shared}"
