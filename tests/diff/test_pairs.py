"""Small pairs of schemas: whom each breaks, with the verdict of a JSON Schema validator on the values that show it."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import pytest
import yaml
from diff.edits_versions import schema_in_31
from diff.engine import compared, told
from jsonschema import Draft202012Validator, FormatChecker
from support.documents import Node, document

PAIRS: dict[str, Node] = {
    pair["name"]: pair for pair in yaml.safe_load(Path(__file__).with_name("pairs.yaml").read_text(encoding="utf-8"))
}
COMPONENTS = {"schemas": {"Short": {"type": "string", "maxLength": 3}}}
VERDICTS = {
    "breaking": "an error",
    "may": "a warning and nothing graver",
    "not": "something, and nothing graver than info",
    "none": "nothing",
    "harmless": "nothing graver than info",
}

_SCALARS: list[Any] = ["", "a", "b", "abc", "abcd", "1", "A", "::1", "1.2.3.4", None, True, False]
_SCALARS += [0, 1, 2, 3, 4, 5, 6, 9, 10, 12, -1, 0.5, 0.25, 1.5, 9.5, 1e9]
_LISTS: list[Any] = [
    [],
    ["a"],
    ["a", "a"],
    ["a", "b"],
    ["a", 1],
    [1],
    [1, "a"],
    ["abcd"],
    ["a", "b", "a"],
    [None],
    [[]],
]
_NAMES = ("a", "b", "kind", "xa", "z", "abc")
_OBJECTS: list[Any] = [{}, {"a": {}}, {"a": {"b": [{"c": 9}]}}, {"kind": "a", "n": 9}, {"kind": "a"}]
_OBJECTS += [{name: value} for name in _NAMES for value in ("a", "abcd", 1, None)]
_OBJECTS += [{one: 1, other: "a"} for one, other in itertools.permutations(_NAMES, 2)]
_OBJECTS += [{"a": "x", "b": 1, "c": 1}]
VALUES = [*_SCALARS, *_LISTS, *_OBJECTS]
"""Of every kind, to look for one that a pair's author did not think of."""


def versions(pair: Node) -> tuple[str, str]:
    """The `openapi` of both documents."""
    told_of = pair.get("openapi", "3.1.0")
    return (told_of, told_of) if isinstance(told_of, str) else tuple(told_of)


def valid(schema: Any, version: str, value: Any) -> bool:
    """Whether a JSON Schema validator takes a value."""
    if version.startswith("3.0"):
        schema = schema_in_31(schema)
    whole = {"allOf": [schema], "components": COMPONENTS}
    return Draft202012Validator(whole, format_checker=FormatChecker()).is_valid(value)


def example(schema: Any, version: str, direction: str) -> Node:
    """A document with one operation that takes the schema, or answers with it."""
    media = {"content": {"application/json": {"schema": schema}}}
    answer = {"description": "", **(media if direction == "response" else {})}
    operation: Node = {"responses": {"200": answer}}
    if direction == "request":
        operation["requestBody"] = {"required": True, **media}
    return document({"/things": {"post": operation}}, COMPONENTS, openapi=version)


def holds(verdict: str, levels: list[str]) -> bool:
    """Whether the levels of what was found are those of a verdict."""
    if verdict == "breaking":
        return "error" in levels
    if verdict == "may":
        return "warning" in levels and "error" not in levels
    quiet = set(levels) <= {"info"}
    return quiet and (bool(levels) if verdict == "not" else not levels if verdict == "none" else True)


def test_there_are_enough() -> None:
    assert len(PAIRS) >= 80
    assert {pair[side] for pair in PAIRS.values() for side in ("request", "response")} == VERDICTS.keys()


@pytest.mark.parametrize("name", PAIRS)
def test_the_verdicts_are_those_of_a_validator(name: str) -> None:
    pair = PAIRS[name]
    first, second = versions(pair)

    def states(value: Any) -> tuple[bool, bool]:
        return valid(pair["before"], first, value), valid(pair["after"], second, value)

    if "only_before" in pair:
        assert states(pair["only_before"]) == (True, False)
    if "only_after" in pair:
        assert states(pair["only_after"]) == (False, True)
    seen = {states(value): value for value in VALUES}
    assert "only_before" in pair or (True, False) not in seen, f"valid only before: {seen[True, False]!r}"
    assert "only_after" in pair or (False, True) not in seen, f"valid only after: {seen[False, True]!r}"
    if "convention" not in pair:
        differs = "only_before" in pair or "only_after" in pair
        same = "not" if differs else "none" if pair["request"] != "harmless" else "harmless"
        assert pair["request"] == ("breaking" if "only_before" in pair else same)
        assert pair["response"] == ("breaking" if "only_after" in pair else same)


@pytest.mark.parametrize("direction", ["request", "response"])
@pytest.mark.parametrize("name", PAIRS)
def test_a_pair_is_judged_right(name: str, direction: str) -> None:
    pair = PAIRS[name]
    first, second = versions(pair)
    found = compared(example(pair["before"], first, direction), example(pair["after"], second, direction))
    assert holds(pair[direction], [change.level for change in found]), _message(pair[direction], found)


@pytest.mark.parametrize("direction", ["request", "response"])
@pytest.mark.parametrize("name", [name for name, pair in PAIRS.items() if "convention" not in pair])
def test_the_step_back_is_judged_the_other_way_round(name: str, direction: str) -> None:
    """What the base alone took, the revision alone takes: what broke the sender breaks the receiver."""
    pair = PAIRS[name]
    first, second = versions(pair)
    verdict = pair.get("back", {}).get(direction) or pair["response" if direction == "request" else "request"]
    found = compared(example(pair["after"], second, direction), example(pair["before"], first, direction))
    assert holds(verdict, [change.level for change in found]), _message(verdict, found)


def _message(verdict: str, found: Any) -> str:
    return "\n".join([f"{verdict}: {VERDICTS[verdict]} was to be found, not", *(map(told, found) or ["nothing"])])
