"""Faults of a description by which it refuses what its API takes, and the description without them.

A request that only these refuse is no mistake of the client's. Which operations are concerned is written down with the
exchanges, each with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

__all__ = ["FAULTS", "Fault", "mend", "signs"]


@dataclass(frozen=True)
class Fault:
    """name: as it is stored. sign: by which it shows in what the mock server says. reason: why nobody can obey it."""

    name: str
    sign: str
    reason: str


FAULTS = (
    Fault(
        "time",
        'must match format "time"',
        "`format: time` is a time of day with seconds and an offset (RFC 3339, `full-time`); beside it stands a "
        "pattern of hours and minutes, or the API's own answers have no offset.",
    ),
    Fault(
        "required",
        "must have required property",
        "A property is required that is described nowhere, so nobody can know what it holds.",
    ),
    Fault(
        "oneOf",
        "must match exactly one schema in oneOf",
        "A `oneOf` takes what exactly one of its members takes, and several of these take the same values; `anyOf` is "
        "meant.",
    ),
)


def signs(violations: Iterable[str]) -> tuple[str, ...]:
    """The names of the faults that show in what the mock server said."""
    said = list(violations)
    found = [fault.name for fault in FAULTS if any(fault.sign in text for text in said)]
    # Of a `oneOf` that is not met, the mock server tells what each member misses.
    return tuple(name for name in found if name != "required" or "oneOf" not in found)


def mend(node: Any) -> Any:
    """A part of a description without them: `oneOf` as `anyOf`, no `format: time`, nothing required but properties."""
    if isinstance(node, list):
        return [mend(item) for item in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("oneOf"), list) and "anyOf" not in node:
        node = {"anyOf" if key == "oneOf" else key: value for key, value in node.items()}
    if node.get("format") == "time" and "type" in node:
        node = {key: value for key, value in node.items() if key != "format"}
    if isinstance(node.get("required"), list) and isinstance(node.get("properties"), dict):
        node = {**node, "required": [name for name in node["required"] if name in node["properties"]]}
    return {
        key: value if key in ("enum", "default", "example", "examples") else mend(value) for key, value in node.items()
    }
