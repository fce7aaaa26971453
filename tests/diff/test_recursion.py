"""Schemas that lead to each other, in chains, circles and meshes: every comparison ends, and finds what differs."""

from __future__ import annotations

from typing import Any

import pytest
from diff.engine import compared
from sdkforge.diff.model import Change
from sdkforge.errors import InputError
from support.documents import document, get
from support.soon import soon

Node = dict[str, Any]
TEXT, WHOLE = {"type": "string"}, {"type": "integer"}


def ref(number: int) -> Node:
    return {"$ref": f"#/components/schemas/S{number}"}


def thing(**properties: Any) -> Node:
    return {"type": "object", "properties": properties}


def found(one: list[Node], two: list[Node]) -> tuple[Change, ...]:
    """The changes of an answer that is the first of the schemas."""
    described = (
        document(get(ref(0)), {"schemas": {f"S{number}": schema for number, schema in enumerate(schemas)}}, "3.1.0")
        for schemas in (one, two)
    )
    return compared(*described)


def test_a_chain_longer_than_the_stack_is_deep() -> None:
    chain = [thing(next=ref(number + 1)) for number in range(2_000)]
    (change,) = found([*chain, TEXT], [*chain, WHOLE])
    assert change.id == "response-property-type-changed"
    assert change.location.trail == ("next",) * 2_000


def test_a_schema_that_is_all_of_another_twice_is_read_once() -> None:
    """Read on each way to it, the last of these would be read a million million times."""
    doubled = [{"allOf": [ref(number + 1), ref(number + 1)]} for number in range(40)]
    with soon():
        (change,) = found([*doubled, thing(a=TEXT)], [*doubled, thing(a=WHOLE)])
    assert (change.id, change.location.trail) == ("response-property-type-changed", ("a",))


def test_a_circle_is_told_once_on_each_way() -> None:
    tree = thing(left=ref(0), right=ref(0), name=TEXT)
    (change,) = found([tree], [thing(left=ref(0), right=ref(0), name=WHOLE)])
    assert change.location.trail == ("name",)
    assert found([tree], [thing(right=ref(0), left=ref(0), name=TEXT)]) == ()


def test_what_lies_behind_a_circle_is_found() -> None:
    ring = [thing(next=ref(1)), thing(next=ref(0), other=ref(2))]
    (change,) = found([*ring, thing(a=TEXT)], [*ring, thing(a=WHOLE)])
    assert change.location.trail == ("next", "other", "a")


def test_a_schema_used_in_two_places_is_told_of_both() -> None:
    pair = thing(billing=ref(1), delivery=ref(1))
    changes = found([pair, thing(zip=TEXT)], [pair, thing(zip=WHOLE)])
    assert [change.location.trail for change in changes] == [("billing", "zip"), ("delivery", "zip")]
    assert len({change.cause for change in changes}) == 1


def test_ways_without_number_are_told_in_part() -> None:
    """Two ways from each of sixty schemas to the next: 2^60 ways to one edit."""
    diamond = [thing(a=ref(number + 1), b=ref(number + 1)) for number in range(60)]
    changes = found([*diamond, TEXT], [*diamond, WHOLE])
    assert {change.id for change in changes} == {"response-property-type-changed"}
    assert len(changes) < 5_000


def test_a_mesh_of_forty_schemas() -> None:
    mesh = [thing(**{f"p{other}": ref(other) for other in range(40)}) for _ in range(40)]
    edited = [thing(**mesh[0]["properties"], more=WHOLE), *mesh[1:]]
    changes = found(mesh, edited)
    assert {change.id for change in changes} == {"response-optional-property-added"}
    assert ("more",) in {change.location.trail for change in changes}


def test_a_union_that_is_a_member_of_itself() -> None:
    own = {"oneOf": [ref(0), TEXT]}
    assert found([own], [{"oneOf": [TEXT, ref(0)]}]) == ()
    changes = found([own], [{"oneOf": [ref(0), TEXT, {"type": "array"}]}])
    assert {change.level for change in changes} == {"error"}


def test_unions_that_hold_each_other() -> None:
    def unions(last: Node) -> list[Node]:
        every = [ref(number) for number in range(5)]
        more = [{"oneOf": [*every, thing(x=ref((number + 1) % 5))]} for number in range(5)]
        more[0]["oneOf"].append(last)
        return more

    assert found(unions(TEXT), unions(TEXT)) == ()
    assert {change.level for change in found(unions(TEXT), unions({"type": "array"}))} >= {"error"}


def test_many_unions_at_one_place_are_not_multiplied_out() -> None:
    def all_of(kind: Node) -> Node:
        return {"allOf": [{"oneOf": [thing(**{f"a{n}": TEXT}), thing(**{f"b{n}": kind})]} for n in range(30)]}

    assert found([all_of(TEXT)], [all_of(TEXT)]) == ()
    changes = found([all_of(TEXT)], [all_of(WHOLE)])
    assert {change.level for change in changes} == {"error"}


def test_too_many_schemas_compared_within_each_other_are_refused() -> None:
    denied = [{"not": ref(number + 1)} for number in range(200)]
    with pytest.raises(InputError, match="more than 50"):
        found([*denied, TEXT], [*denied, WHOLE])


@pytest.mark.parametrize("value", [1, "x", [], [1], {"a": 1}, None, True])
@pytest.mark.parametrize(
    "keyword",
    [
        *(
            "type",
            "enum",
            "required",
            "properties",
            "items",
            "allOf",
            "oneOf",
            "minimum",
            "maxLength",
            "pattern",
            "format",
        ),
        *("additionalProperties", "discriminator", "default", "const", "dependentRequired", "prefixItems", "not", "if"),
    ],
)
def test_what_is_no_schema_does_not_stop_the_comparison(keyword: str, value: Any) -> None:
    """`validate` tells of it; a comparison says what it can."""
    for one, two in (({keyword: value}, TEXT), (TEXT, {keyword: value}), ({keyword: value}, {keyword: value, "x": 1})):
        found([one], [two])
