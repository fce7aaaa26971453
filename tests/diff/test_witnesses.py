"""The value that shows a break: a JSON Schema validator takes it on the one side and refuses it on the other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from diff.engine import compared, told
from diff.test_pairs import PAIRS, example, valid, versions
from sdkforge.diff.model import Change
from support.documents import Node

ROWS: list[Node] = yaml.safe_load(Path(__file__).with_name("edits_values.yaml").read_text(encoding="utf-8"))


class Step(NamedTuple):
    """From one schema to another, and the OpenAPI version of each."""

    before: Any
    after: Any
    first: str
    second: str


def _rows() -> Iterator[tuple[str, Step]]:
    for number, row in enumerate(ROWS):
        version = f"{row.get('only', 3.1)}.0"
        kind = {} if row["before"].keys() & {"type", "oneOf", "anyOf", "allOf"} else {"type": row["of"]}
        one, two = {**kind, **row["before"]}, {**kind, **row["after"]}
        if "$ref" not in str(row):
            yield f"{number} {row['there']}", Step(one, two, version, version)
            yield f"{number} {row['back']}, back", Step(two, one, version, version)


def _pairs() -> Iterator[tuple[str, Step]]:
    for name, pair in PAIRS.items():
        first, second = versions(pair)
        yield name, Step(pair["before"], pair["after"], first, second)
        yield f"{name}, back", Step(pair["after"], pair["before"], second, first)


STEPS = dict([*_rows(), *_pairs()])


def witnessed(step: Step, direction: str) -> list[Change]:
    """What is found about the schema itself, rather than about something in it."""
    found = compared(example(step.before, step.first, direction), example(step.after, step.second, direction))
    return [change for change in found if not change.location.trail]


@pytest.mark.parametrize("direction", ["request", "response"])
@pytest.mark.parametrize("name", STEPS)
def test_a_witness_is_true(name: str, direction: str) -> None:
    step = STEPS[name]
    for change in witnessed(step, direction):
        if change.witness is not None:
            before = valid(step.before, step.first, change.witness.value)
            after = valid(step.after, step.second, change.witness.value)
            arrives = change.witness.arrives
            assert (before, after) == (not arrives, arrives), f"{change.witness.value!r}: {told(change)}"
            assert arrives == (direction == "response"), told(change)


SHOWN = ("max-length", "min-length", "max-set", "max-unset", "min-set", "min-unset", "items", "enum", "nullable")
SHOWN += ("const", "multiple-of")


def test_breaks_by_plain_keywords_have_one() -> None:
    """A pattern, a condition or a union may defy every try; these do not."""
    breaks = [change for step in STEPS.values() for d in ("request", "response") for change in witnessed(step, d)]
    breaks = [change for change in breaks if change.level == "error"]
    plain = [change for change in breaks if change.id.removeprefix("request-body-").startswith(SHOWN)]
    assert len(plain) > 20
    assert [told(change) for change in plain if change.witness is None] == []
    assert sum(change.witness is not None for change in breaks) / len(breaks) > 0.6
