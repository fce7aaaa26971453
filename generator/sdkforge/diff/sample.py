"""A small value of a schema, to show what a change means."""

from __future__ import annotations

import math
from typing import Any

from .edit import ABSENT
from .node import Site
from .read import Reader, kind_of
from .view import Fact, View

_DEEPEST = 6
_LONGEST = 64
_FORMATS = {
    "date-time": "2026-01-31T12:00:00Z",
    "date": "2026-01-31",
    "time": "12:00:00Z",
    "duration": "PT1H",
    "email": "driver@example.com",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "uuid": "3f2c8a52-6b1e-4f0a-9d3c-2a7b1c9e5d10",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
}
SIZES = {
    "string": ("minLength", "maxLength"),
    "array": ("minItems", "maxItems"),
    "object": ("minProperties", "maxProperties"),
    "integer": ("minimum", "maximum"),
    "number": ("minimum", "maximum"),
}
"""The bounds of a value, by its type: of its length, of how many it holds, or of itself."""


def sample(reader: Reader, site: Site, *, kind: str = "", depth: int = 0) -> Any:
    """A value that is valid at `site`, of the type `kind` if given; ABSENT where none is found without trying.

    Patterns, `not`, conditions and the like are not solved: a schema with one of them gives ABSENT.
    """
    view = reader.view(site)
    if depth > _DEEPEST or view.never:
        return ABSENT
    if view.alternatives:
        if view.alternatives.key == "oneOf":
            return ABSENT  # what matches one member may match another
        found = (sample(reader, member, kind=kind, depth=depth + 1) for member in view.alternatives.members)
        return next((value for value in found if value is not ABSENT), ABSENT)
    if view.patterns or view.denied or view.conditions or view.names or view.needs or view.dependent:
        return ABSENT
    if view.unevaluated or view.contains or view.content or (view.enum is not None and view.multiples):
        return ABSENT
    if view.enum is not None:
        return next((value for key, value in view.enum.items() if takes(view, key, value)), ABSENT)
    order = ("string", "integer", "number", "boolean", "object", "array")
    chosen = kind or next((name for name in order if name in view.types), "")
    return _OF[chosen](reader, view, depth) if chosen in _OF and chosen in view.types else ABSENT


def number(view: View, *, whole: bool) -> Any:
    """A number within the bounds of a view."""
    low, high = view.lower.get("minimum"), view.upper.get("maximum")
    if view.multiples or (low and high and low.value[0] > high.value[0]):
        return 0 if not low and not high else ABSENT
    if low:
        value = low.value[0] + (1 if low.value[1] else 0)
    elif high and high.value[0] <= 1:
        value = high.value[0] - (1 if high.value[1] else 0)
    else:
        value = 1
    tried = [math.ceil(value)] if whole else [value + 0.5, value - 0.5, value]
    return next((number for number in tried if between(number, low, high)), ABSENT)


def takes(view: View, key: str, value: Any) -> bool:
    """Whether a value is of the types, the enum and the size that a view asks for. key: its JSON text."""
    kind = kind_of(value)
    if kind not in view.types or (view.enum is not None and key not in view.enum):
        return False
    low, high = SIZES.get(kind, ("", ""))
    size = value if kind in ("integer", "number", "boolean") else len(value)
    return between(size, view.lower.get(low), view.upper.get(high))


def between(value: float, low: Fact | None, high: Fact | None) -> bool:
    """Whether a number is within two bounds, either of which may be missing or exclude itself."""
    above = low is None or value > low.value[0] or (value == low.value[0] and not low.value[1])
    return above and (high is None or value < high.value[0] or (value == high.value[0] and not high.value[1]))


def text_of(view: View, length: int | None = None) -> Any:
    """A text within the bounds of a view, or of that length."""
    if length is None:
        told = next((_FORMATS[str(fact.shown)] for fact in view.formats if fact.shown in _FORMATS), "")
        if view.formats and not told:
            return ABSENT
        low = view.lower["minLength"].value[0] if "minLength" in view.lower else 0
        high = view.upper["maxLength"].value[0] if "maxLength" in view.upper else math.inf
        if told:
            return told if low <= len(told) <= high else ABSENT
        length = int(max(low, min(1, high)))
    return "x" * length if 0 <= length <= _LONGEST and not view.formats else ABSENT


def items_of(reader: Reader, view: View, length: int, depth: int = 0) -> Any:
    """A list of that many items; ABSENT where they would have to differ, or none is known."""
    if length > 12 or (view.unique and length > 1) or view.prefix:
        return ABSENT
    item = sample(reader, view.items, depth=depth + 1) if length else 0
    return ABSENT if item is ABSENT else [item] * length


def object_of(
    reader: Reader, view: View, depth: int = 0, *, without: str = "", also: dict[str, Any] | None = None
) -> Any:
    """An object of what is required, less the property `without`, and with those of `also`."""
    out: dict[str, Any] = {}
    for name in view.required:
        if name == without or (also and name in also):
            continue
        value = sample(reader, view.properties[name], depth=depth + 1) if name in view.properties else 1
        if value is ABSENT or (name not in view.properties and view.additional is not None):
            return ABSENT
        out[name] = value
    out.update(also or {})
    low = view.lower["minProperties"].value[0] if "minProperties" in view.lower else 0
    high = view.upper["maxProperties"].value[0] if "maxProperties" in view.upper else math.inf
    return out if low <= len(out) <= high and not view.by_pattern else ABSENT


def _string(reader: Reader, view: View, depth: int) -> Any:
    return text_of(view)


def _array(reader: Reader, view: View, depth: int) -> Any:
    return items_of(reader, view, int(view.lower["minItems"].value[0]) if "minItems" in view.lower else 0, depth)


_OF = {
    "string": _string,
    "integer": lambda reader, view, depth: number(view, whole=True),
    "number": lambda reader, view, depth: number(view, whole=False),
    "boolean": lambda reader, view, depth: True,
    "object": lambda reader, view, depth: object_of(reader, view, depth),
    "array": _array,
}
