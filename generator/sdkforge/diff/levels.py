"""How grave a change is, derived: from its effect on what is valid, from who sends it, and from what excuses it.

The client sends requests and must go on being understood; the server sends responses and the client must go on
understanding them. So what narrows a request breaks, and what widens a response does. Nothing here is listed by check,
but for what a client is told to expect (`_expected`), where the set of valid values is not all that counts.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from .edit import Edit
from .model import Direction, Effect, Level

_LAW: dict[tuple[Effect, Direction], Level] = {
    ("narrows", "request"): "error",
    ("widens", "request"): "info",
    ("narrows", "response"): "info",
    ("widens", "response"): "error",
}
_EITHER: dict[Effect, Level] = {"incomparable": "error", "unknown": "warning", "none": "info", "violation": "error"}


def level(effect: Effect, direction: Direction | None) -> Level:
    """The level of an effect. direction: None for what belongs to the operation, which the client asks for."""
    return _EITHER.get(effect) or _LAW[(effect, direction or "request")]


def of_edit(edit: Edit, direction: Direction, today: date) -> tuple[Effect, Level]:
    """What an edit means to whoever receives the value, and how grave that is. today: for what ends at a date."""
    effect = _received(edit, direction)
    guard = "readOnly" if direction == "request" else "writeOnly"
    if guard in edit.flags and edit.keyword not in ("readOnly", "writeOnly"):
        return effect, "info"  # nobody sends it
    if edit.keyword == "property" and edit.action == "removed" and "deprecated" in edit.flags:
        return removal(edit.sunset, today)
    if direction == "response" and effect == "widens" and _expected(edit):
        return effect, "warning"
    found = level(effect, direction)
    if found == "error" and edit.overlaps:
        # `oneOf` is often written where any of several is meant, and many servers take it so.
        return effect, "warning"
    return effect, found


_SENT_NOW: dict[Direction, str] = {"request": "became-not-read-only", "response": "became-write-only"}
"""What makes a required property one that a request must have, and one that an answer no longer has (OpenAPI 3.0.3,
"Schema Object": `required` binds a read-only property in answers alone, a write-only one in requests alone)."""


def _received(edit: Edit, direction: Direction) -> Effect:
    """The effect of an edit, where that depends on the direction."""
    if edit.keyword == "property" and edit.action == "removed":
        if direction == "response":
            return "widens" if "required" in edit.flags else "unknown"
        # What the description no longer names may be ignored or refused, unless it says that nothing else is taken.
        return "narrows" if "closed" in edit.flags else "unknown"
    if "required" in edit.flags and edit.action == _SENT_NOW[direction]:
        return "narrows" if direction == "request" else "widens"
    return edit.effect


def removal(sunset: Any, today: date) -> tuple[Effect, Level]:
    """Of something that was deprecated before it went: it may go on the day of its sunset, or at once without one."""
    if sunset is None:
        return "none", "info"
    day = sunset_day(sunset)
    return ("none", "info") if day is not None and day <= today else ("violation", "error")


def sunset_day(value: Any) -> date | None:
    """The day that an `x-sunset` names: a date or a date-time (RFC 3339); None where it names none."""
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def _expected(edit: Edit) -> bool:
    """What may arrive and did not, though a client should be ready for it; one that is not may fail."""
    if edit.keyword == "enum" and edit.action == "value-added":
        return "foreign" not in edit.flags  # enums grow, but a text among numbers is no growth
    # Closed and then open: a reader that ignores what it does not know goes on.
    return edit.keyword == "additionalProperties" and "closed" in edit.flags
