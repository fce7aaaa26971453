"""What became of the deprecation of an operation, a parameter, a property.

`x-sunset` names the day on which something deprecated may go, as the header of RFC 8594 does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .levels import sunset_day
from .messages import shown
from .model import Effect


@dataclass(frozen=True)
class Step:
    """One thing that became of it. word: for the id. said: what is said of it. keyword: "deprecated" or "x-sunset"."""

    word: str
    effect: Effect
    said: str
    keyword: str
    before: Any
    after: Any


def deprecation_steps(one: dict[str, Any], two: dict[str, Any]) -> Iterator[Step]:
    """From what says `deprecated` and `x-sunset` in the base and in the revision."""
    before, after = (node.get("deprecated") is True for node in (one, two))
    old, new = (node.get("x-sunset") for node in (one, two))
    day, was = (None if sunset is None else sunset_day(sunset) for sunset in (new, old))
    if before and not after:
        yield Step("reactivated", "none", "is no longer deprecated", "deprecated", True, False)
    elif after and new is not None and day is None and old != new:
        yield Step("sunset-parse", "violation", f"has the sunset {shown(new)}, which is no date", "x-sunset", old, new)
    elif after and not before:
        word = "deprecated" if day is None else "deprecated-with-sunset"
        said = "was deprecated" + (f"; it may go on {day}" if day else "")
        yield Step(word, "none", said, "deprecated", False, True)
    elif after and old is not None and new is None:
        yield Step("sunset-deleted", "violation", f"lost its sunset, {shown(old)}", "x-sunset", old, new)
    elif after and day is not None and was is not None and day < was:
        yield Step(
            "sunset-date-changed-too-small",
            "violation",
            f"has its sunset on {day}, no longer on {was}",
            "x-sunset",
            old,
            new,
        )
