"""The report of a comparison for programs: JSON, and the schema that says what it holds."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from diff.sample_diff import AGREED, ONE, change, diff_of, empty_diff, hostile_diff, release_diff, verdict
from jsonschema import Draft202012Validator
from sdkforge.diff.model import Diff, NextVersion
from sdkforge.diff.reports import render
from sdkforge.diff.reports.json_report import SCHEMA


def told_of(diff: Diff) -> dict[str, Any]:
    return json.loads(render(diff, "json"))


def test_it_is_as_the_schema_says() -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    for diff in (release_diff(), hostile_diff(), empty_diff()):
        Draft202012Validator(schema).validate(told_of(diff))


def test_the_schema_describes_every_field_and_allows_no_other() -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    objects = [schema, *schema["$defs"].values(), *schema["$defs"]["summary"]["properties"].values()]
    for each in objects:
        if each.get("type") != "object":
            continue
        assert each["additionalProperties"] is False
        assert sorted(each["required"]) == sorted(each["properties"])
        assert all(field["description"].endswith(".") for field in each["properties"].values())


def test_a_change() -> None:
    (told,) = told_of(diff_of([replace(ONE, accepted=AGREED)]))["changes"]
    assert told == {
        "id": "request-property-enum-value-removed",
        "level": "error",
        "effect": "narrows",
        "direction": "request",
        "method": "POST",
        "path": "/tags/{tag}",
        "tag": "tags",
        "location": "request body, items[].type",
        "place": {
            "part": "request-body",
            "in": "",
            "name": "",
            "status": "",
            "mediaType": "application/json",
            "trail": ["items", "[]", "type"],
            "event": "",
        },
        "message": "the value 'x' is no longer accepted",
        "before": "x",
        "after": None,
        "baseSource": {"pointer": "/a/b", "file": "spec/old.yaml", "line": 12, "column": 5},
        "revisionSource": {"pointer": "/a/c", "file": "spec/new.yaml", "line": 34, "column": 7},
        "witness": {"value": {"type": "x"}, "arrives": False},
        "group": 0,
        "accepted": {"reason": "nobody sends it", "owner": "us", "expires": "2027-03-31"},
        "sdk": {
            "symbol": "client.tags.create(type=)",
            "kind": "argument",
            "before": "Literal['x']",
            "after": "str",
            "typeCheck": True,
            "runTime": True,
            "bump": "major",
            "reason": "why",
        },
    }


def test_what_is_not_known_is_null() -> None:
    (told,) = told_of(diff_of([change()]))["changes"]
    assert [told[name] for name in ("before", "after", "baseSource", "witness", "accepted", "sdk")] == [None] * 6


def test_the_rest() -> None:
    told = told_of(release_diff())
    assert told["base"] == {
        "source": "spec/releases/v3.96.4.yaml",
        "title": "AMPECO Public API",
        "version": "3.96.4",
        "evidence": "fields",
        "operations": 443,
    }
    assert {name: told["summary"][name] for name in ("error", "warning", "info", "accepted", "operations")} == {
        "error": 12,
        "warning": 8,
        "info": 10,
        "accepted": 1,
        "operations": {"added": 3, "deprecated": 2, "removed": 1},
    }
    assert told["version"]["suggested"] == "4.0.0"
    assert [each["symbol"] for each in told["client"]] == ["models.CircuitVoltage", "client.authorizations.list"]
    assert len(told["notes"]) == 2


def test_python_counts_leave_out_what_is_accepted() -> None:
    some = [
        replace(ONE, cause=str(number), sdk=verdict(type_check=types, run_time=runs))
        for number, (types, runs) in enumerate([(True, True), (True, False), (False, True), (False, False)])
    ]
    diff = diff_of([*some, replace(ONE, accepted=AGREED)], client=(verdict(run_time=False),))
    assert told_of(diff)["summary"]["python"] == {"breaking": 4, "typeCheck": 3, "runTime": 2}


def test_groups_and_changes_name_each_other() -> None:
    told = told_of(release_diff())
    for number, group in enumerate(told["groups"]):
        members = [told["changes"][index] for index in group["changes"]]
        assert {each["group"] for each in members} == {number}
        assert {(each["id"], each["level"]) for each in members} == {(group["id"], group["level"])}
    assert sum(len(group["changes"]) for group in told["groups"]) == len(told["changes"]) == 31
    (volts,) = [group for group in told["groups"] if "maxVoltage" in group["message"]]
    assert len(volts["operations"]) == len(volts["symbols"]) == 5


def test_numbers_that_json_does_not_have() -> None:
    odd = replace(ONE, before=float("inf"), after=[float("nan"), {1: -float("inf")}])
    (told,) = told_of(diff_of([odd]))["changes"]
    assert (told["before"], told["after"]) == ("inf", ["nan", {"1": "-inf"}])


def test_it_is_ascii() -> None:
    assert render(hostile_diff(), "json").isascii()


def test_the_next_version_is_in_the_json() -> None:
    diff = diff_of([], version=NextVersion("1.0.0", "1.1.0", "minor", "why"))
    assert json.loads(render(diff, "json"))["version"] == {
        "current": "1.0.0",
        "suggested": "1.1.0",
        "bump": "minor",
        "reason": "why",
    }
