"""Schemas made by chance: where a JSON Schema validator shows a break, the comparison tells of one."""

from __future__ import annotations

import json
from typing import Any

import pytest
from diff.engine import compared, told
from diff.random_schemas import Maker, one_of
from diff.test_pairs import example
from jsonschema import Draft202012Validator
from support.documents import Node

EACH = 60


def names(node: Any) -> set[str]:
    """The properties that a schema names, at any depth."""
    if isinstance(node, list):
        return {name for item in node for name in names(item)}
    if not isinstance(node, dict):
        return set()
    own = set(node.get("properties", ()))
    return own.union(*(names(value) for value in node.values()))


def keys(value: Any) -> set[str]:
    """The properties that a value has, at any depth."""
    if isinstance(value, list):
        return {key for item in value for key in keys(item)}
    return set(value).union(*map(keys, value.values())) if isinstance(value, dict) else set()


def told_apart(before: Node, after: Node, values: list[Any]) -> tuple[list[Any], list[Any]]:
    """The values that are valid before and not after, and after and not before.

    Only those whose properties the base names: others a client of it neither sends nor reads.
    """
    one, two = Draft202012Validator(before), Draft202012Validator(after)
    known = names(before)
    gone: list[Any] = []
    come: list[Any] = []
    for value in values:
        if keys(value) <= known and (valid := one.is_valid(value)) != two.is_valid(value):
            (gone if valid else come).append(value)
    return gone, come


@pytest.mark.parametrize("batch", range(12))
def test_no_break_goes_unseen(batch: int) -> None:
    """A client sends what was valid before, or reads what is valid after."""
    for seed in range(batch * EACH, (batch + 1) * EACH):
        maker = Maker(seed)
        before = maker.schema()
        after = maker.near(before)
        values = [*maker.values()]
        breaks_are_seen(seed, before, after, values)
        if "anyOf" in json.dumps([before, after]):
            # Null is said of a union as a whole, though by the letter two members that take it refuse it.
            others = [value for value in values if "null" not in json.dumps(value)]
            breaks_are_seen(seed, one_of(before), one_of(after), others)


def breaks_are_seen(seed: int, before: Node, after: Node, values: list[Any]) -> None:
    """What a value shows is told, and as a break to whom it breaks."""
    gone, come = told_apart(before, after, values)
    for direction, witnesses in (("request", gone), ("response", come)):
        found = compared(example(before, "3.1.0", direction), example(after, "3.1.0", direction))
        levels = {change.level for change in found}
        why = f"seed {seed}: {json.dumps(before)} -> {json.dumps(after)}, {direction}: {[*map(told, found)]}"
        assert levels & {"error", "warning"} or not witnesses, f"{witnesses[0]!r} breaks, unseen. {why}"
        assert found or not (gone or come), f"{(gone or come)[0]!r} tells them apart, unseen. {why}"


@pytest.mark.parametrize("batch", range(4))
def test_nothing_is_found_between_two_spellings(batch: int) -> None:
    """What is wrapped, referred to or listed twice says the same."""
    for seed in range(batch * EACH, (batch + 1) * EACH):
        schema = Maker(seed).schema()
        for other in ({"allOf": [schema]}, {"anyOf": [schema, schema]}, {"oneOf": [{"allOf": [schema, {}]}]}):
            for direction in ("request", "response"):
                found = compared(example(schema, "3.1.0", direction), example(other, "3.1.0", direction))
                assert found == (), f"seed {seed}: {json.dumps(schema)} -> {json.dumps(other)}: {[*map(told, found)]}"
