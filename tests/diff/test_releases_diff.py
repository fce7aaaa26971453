"""The releases in spec/, each against the one before: what the facts about them tell is found, and nothing else."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from typing import Any, NamedTuple

import pytest
from diff.engine import compared, told
from releases import fields
from sdkforge.diff.model import Change
from support.documents import ROOT, Node, read

SPEC = ROOT / "spec"
LATEST = ("v3.96.4", "v3.110.0")
BULK = "POST /public-api/actions/configuration-template/v1.0/{template}/insert-bulk-variables"
"""Of what it took before, nothing is known: objects of any kind."""
OPEN = "POST /public-api/actions/charge-point/v1.0/{chargePoint}/sync-configuration"
"""Took any text for a key, and still does; 44 values of it are known now."""


class Told(NamedTuple):
    """A change as the facts tell it. what: "new", "gone", or a value of an enum with + or - before it."""

    operation: str
    part: str
    path: str
    what: str


@cache
def release(name: str) -> Node:
    return read(SPEC / "releases" / f"{name}.yaml")


@cache
def changes(earlier: str, later: str) -> tuple[Change, ...]:
    return compared(release(earlier), release(later))


@cache
def facts() -> Node:
    found: Node = json.loads((SPEC / "facts" / "fields-3.96.4-to-3.110.0.json").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize(("earlier", "later", "count"), [("v3.65.0", "v3.91.0", 36), ("v3.91.0", "v3.96.4", 12)])
def test_operations_were_added_and_nothing_else_is_known(earlier: str, later: str, count: int) -> None:
    found = changes(earlier, later)
    assert Counter((change.id, change.level) for change in found) == {("endpoint-added", "info"): count}
    before, after = (fields.operations(release(name)).keys() for name in (earlier, later))
    assert {change.operation for change in found} == after - before
    assert before <= after


def test_what_was_added_is_removed_on_the_way_back() -> None:
    found = changes("v3.91.0", "v3.65.0")
    assert {change.level for change in found} == {"error"}
    assert {change.id for change in found} <= {
        "api-removed-without-deprecation",
        "api-path-removed-without-deprecation",
    }
    assert {change.operation for change in found} == {change.operation for change in changes("v3.65.0", "v3.91.0")}


def test_operations_were_added_and_deprecated() -> None:
    found = [_who(change) for change in changes(*LATEST) if change.location.part == "operation"]
    added = {" ".join(line.split()[:2]) for line in facts()["operations_added"]}
    expected = [("endpoint-added", "info", operation) for operation in added]
    expected += [("endpoint-deprecated", "info", operation) for operation in facts()["deprecated_between"]]
    assert (len(added), len(expected)) == (9, 11)
    assert sorted(found) == sorted(expected)


def test_every_field_of_the_facts_is_found_and_no_other() -> None:
    expected, found = set(_expected()), Counter(map(_found, _about_fields()))
    assert sorted(expected - found.keys()) == []
    assert [told(change) for change in _about_fields() if _found(change) not in expected] == []


def test_each_is_at_its_level() -> None:
    wrong = [told(change) for change in _about_fields() if change.level != _level(change)]
    assert wrong == []


def test_two_properties_are_gone_from_answers() -> None:
    gone = [change for change in changes(*LATEST) if change.id == "response-optional-property-removed"]
    assert {change.location.trail[-1] for change in gone} == {"estimatedElectricityCostSavings", "ocpiTokenId"}
    assert {change.level for change in gone} == {"warning"}


def test_nothing_is_said_of_events() -> None:
    assert [told(change) for change in changes(*LATEST) if change.location.event] == []


def test_what_took_objects_of_any_kind_takes_two_kinds_now() -> None:
    """Each property of both kinds is told of, and that nothing else is taken."""
    found = [change for change in changes(*LATEST) if change.operation == BULK]
    properties = {
        (change.id, change.level, change.location.trail[-1]) for change in found if len(change.location.trail) > 2
    }
    needed = {"keyName", "value", "component", "variableName"}
    optional = {"componentInstance", "connectorId", "evseId", "variableInstance", "variableType", "id", "lastUpdatedAt"}
    assert properties == {("new-required-request-property", "error", name) for name in needed} | {
        ("new-optional-request-property", "info", name) for name in optional
    }
    assert {_plain(path) for path in facts()["request"][BULK]["body_added"]} == needed | optional - {
        "id",
        "lastUpdatedAt",
    }


def test_known_values_beside_any_text_are_told_of_and_break_nobody() -> None:
    found = [change for change in changes(*LATEST) if change.operation == OPEN]
    assert {(change.level, change.location.part, change.location.trail[0]) for change in found} == {
        ("info", "request-body", "keys")
    }


def _who(change: Change) -> tuple[str, str, str]:
    return change.id, change.level, change.operation


def _about_fields() -> list[Change]:
    apart = (BULK, OPEN)
    return [
        change for change in changes(*LATEST) if change.location.part != "operation" and change.operation not in apart
    ]


def _found(change: Change) -> Told:
    place = change.location
    part = {"request-body": "body", "parameter": "query", "response": "answer"}[place.part]
    steps = [place.name] if part == "query" else []
    steps += [step for step in place.trail if step not in ("[]", "{}") and not step.startswith("|")]
    return Told(change.operation, part, ".".join(steps), _what(change))


def _what(change: Change) -> str:
    if change.id.endswith("enum-value-added"):
        return f"+{change.after}"
    if change.id.endswith("enum-value-removed"):
        return f"-{change.before}"
    if change.id.endswith("-added") or change.id.startswith("new-"):
        return "new"
    return "gone" if change.id.endswith("-removed") else change.id


def _expected() -> list[Told]:
    found: list[Told] = []
    for side, rows in (
        ("request", (("body", "body_added", "body_enum_changed"), ("query", "query_added", "query_enum_changed"))),
        ("response", (("answer", "new", "enum"),)),
    ):
        for operation, told_of in facts()[side].items():
            if operation in (BULK, OPEN):
                continue
            for part, new, enums in rows:
                found += [Told(operation, part, path, "new") for path in _topmost(told_of.get(new, ()))]
                for path, gone, come in told_of.get(enums, ()):
                    found += [Told(operation, part, _plain(path), f"-{value}") for value in gone]
                    found += [Told(operation, part, _plain(path), f"+{value}") for value in come]
            found += [Told(operation, "answer", path, "gone") for path in _topmost(told_of.get("gone", ()))]
    return found


def _plain(path: str) -> str:
    return ".".join(step for step in path.replace("[]", "").split(".") if step)


def _topmost(paths: Any) -> set[str]:
    """The paths of what is new itself, and not just inside of something new."""
    plain = {_plain(path) for path in paths}
    return {path for path in plain if not any(path.startswith(f"{other}.") for other in plain)}


def _level(change: Change) -> str:
    """What the requirement says of each kind of change in the facts."""
    what = _found(change).what
    if change.direction == "response":
        return "warning" if what.startswith("+") or what == "gone" else "info"
    later = fields.operations(release("v3.110.0"))[change.operation]
    if what == "new" and change.location.part == "request-body":
        required = fields.body(release("v3.110.0"), later)[_found(change).path]["required"]
        return "error" if required == {"True"} else "info"
    return "error" if what.startswith("-") else "info"
