"""Whether two schemas, of one document or of two, have no value in common."""

from __future__ import annotations

import math
from itertools import product
from typing import NamedTuple

from .node import Site
from .read import Reader
from .sample import SIZES, between, takes
from .view import Fact, View

_DEEPEST = 6
"""How deep a property that tells two objects apart is looked for."""

_MOST_COMPARED = 400
"""How many pairs of members of two unions are looked at."""
_FORMATS = frozenset({"date", "date-time", "time", "uuid", "email", "ipv4", "ipv6"})
"""Formats of which no text has two."""


class Placed(NamedTuple):
    """A site, and the reader of its document."""

    reader: Reader
    site: Site

    @property
    def view(self) -> View:
        """What is valid there."""
        return self.reader.view(self.site)

    @property
    def members(self) -> list[Placed]:
        """The members of the union there, or itself."""
        union = self.view.alternatives
        return [self.within(site) for site in union.members] if union else [self]

    def within(self, site: Site) -> Placed:
        """A site in the same document."""
        return Placed(self.reader, site)


class Apart:
    """Tells by types, enums, bounds, and what lists and objects must hold. Each two schemas are looked at once."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], bool] = {}

    def __call__(self, one: Placed, other: Placed, *, null: bool = False, depth: int = 0) -> bool:
        """Whether no value is valid at both. False where it cannot be told. null: whether that is a value here; at a
        member of a union it is none, since of null the union as a whole is told."""
        if depth > _DEEPEST:
            return False
        sites = (part for place in (one, other) for part in (id(place.reader), *(node.key for node in place.site)))
        key = (*sites, null)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._tell(one, other, null, depth)
        return found

    def _tell(self, one: Placed, other: Placed, null: bool, depth: int) -> bool:
        a, b = one.view, other.view
        if null and a.nullable and b.nullable:
            return False
        if a.alternatives or b.alternatives:
            pairs = len(one.members) * len(other.members)
            return pairs <= _MOST_COMPARED and all(
                self(first, second, depth=depth + 1) for first, second in product(one.members, other.members)
            )
        if a.enum is not None or b.enum is not None:
            listed, free = (a, b) if a.enum is not None else (b, a)
            return not any(takes(free, key, value) for key, value in (listed.enum or {}).items())
        return all(
            _no_size(kind, a, b)
            or (kind == "string" and _other_format(a, b))
            or (kind == "array" and self._items(one, other, depth))
            or (kind == "object" and self._properties(one, other, depth))
            for kind in a.types & b.types
        )

    def _items(self, one: Placed, other: Placed, depth: int) -> bool:
        a, b = one.view, other.view
        if a.prefix or b.prefix or not any("minItems" in view.lower for view in (a, b)):
            return False
        return self(one.within(a.items), other.within(b.items), null=True, depth=depth + 1)

    def _properties(self, one: Placed, other: Placed, depth: int) -> bool:
        a, b = one.view, other.view
        return any(
            self(one.within(_property(a, name)), other.within(_property(b, name)), null=True, depth=depth + 1)
            for name in a.required.keys() | b.required.keys()
        )


def _property(view: View, name: str) -> Site:
    """What a property must be; an empty site where it may be anything, or that is not known."""
    if name in view.properties:
        return view.properties[name]
    return view.additional or () if not view.by_pattern else ()


def _other_format(a: View, b: View) -> bool:
    one, other = ({str(fact.shown) for fact in view.formats} & _FORMATS for view in (a, b))
    return bool(one and other and not one & other)


def _no_size(kind: str, a: View, b: View) -> bool:
    """Whether no length, count or number is within the bounds of both."""
    if kind not in SIZES:
        return False
    lowest, highest = SIZES[kind]
    lows = [fact for view in (a, b) if (fact := view.lower.get(lowest))]
    highs = [fact for view in (a, b) if (fact := view.upper.get(highest))]
    return any(_none_between(low, high, whole=kind != "number") for low, high in product(lows, highs))


def _none_between(low: Fact, high: Fact, *, whole: bool) -> bool:
    if not whole:
        one_number = low.value[0] == high.value[0] and not low.value[1] and not high.value[1]
        return not (one_number or low.value[0] < high.value[0])
    least = math.floor(low.value[0]) + 1 if low.value[1] else math.ceil(low.value[0])
    return not between(least, None, high)
