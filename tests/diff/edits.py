"""Kinds of edit of a description: where each can be made, what it writes, and what must be found.

What must be found follows from the requirement alone: from what the edit does to the set of valid values (`Effect`),
who sends them, and the few places where nobody minds.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from diff.edits_atlas import Atlas, Path, Use, cut, put
from sdkforge.diff.model import Change, Effect, Level, Location
from support.documents import Node

ABSENT: Any = object()
"""Written where nothing is to stand."""

Writes = tuple[tuple[Path, Any], ...]


class Expected(NamedTuple):
    """What must be found: id and level of a check, in which operation ("" for none), where in it."""

    id: str
    level: str
    operation: str
    location: Location

    def __str__(self) -> str:
        return f"{self.level} {self.id} {self.operation or '-'}: {self.location or '-'}"


@dataclass(frozen=True)
class Edit:
    """One edit at one place. base, revision: what is written into a copy of the document to have the two to compare.

    touches: the operations that it shows in; those it is found in, if it is not told.
    """

    base: Writes
    revision: Writes
    expected: tuple[Expected, ...]
    touches: frozenset[str] = frozenset()

    @property
    def operations(self) -> frozenset[str]:
        return self.touches | {found.operation for found in self.expected}


class Chance(NamedTuple):
    """A place at which an edit can be made. group: equal for places where one try is as good as another."""

    group: object
    make: Callable[[], Edit]


@dataclass(frozen=True)
class Kind:
    """A kind of edit. chances: the places of a document where it can be made. most: how many are tried at once."""

    name: str
    chances: Callable[[Atlas], Iterable[Chance]] = field(repr=False)
    most: int = 7


def chosen(kind: Kind, atlas: Atlas, seed: str, touched: set[str] | None = None) -> list[Edit]:
    """Some of the edits that a kind can make: as different as can be, in no operation twice; the same for one seed.

    touched: operations that are not to be edited; those of the edits join them.
    """
    chance = random.Random(f"{seed} {kind.name}")
    groups: dict[object, list[Chance]] = {}
    for place in kind.chances(atlas):
        groups.setdefault(place.group, []).append(place)
    for places in groups.values():
        chance.shuffle(places)
    order = sorted(groups, key=str)
    chance.shuffle(order)
    found: list[Edit] = []
    touched = set() if touched is None else touched
    while len(found) < kind.most and any(groups.values()):
        for group in order:
            edit = _free(groups[group], touched)
            if edit is not None and len(found) < kind.most:
                found.append(edit)
                touched |= edit.operations
    return found


def _free(places: list[Chance], touched: set[str]) -> Edit | None:
    while places:
        edit = places.pop().make()
        if not edit.operations & touched:
            return edit
    return None


def applied(data: Node, edits: Sequence[Edit]) -> tuple[Node, Node]:
    """The two documents to compare: the original with what the base, and with what the revision is to have."""
    base = revision = data
    for edit in edits:
        for where, value in edit.base:
            base = cut(base, where) if value is ABSENT else put(base, where, value)
        for where, value in edit.revision:
            revision = cut(revision, where) if value is ABSENT else put(revision, where, value)
    return base, revision


def seen(change: Change) -> Expected:
    """What was found, in the words of what must be found."""
    return Expected(change.id, change.level, change.operation, _plain(change.location))


def wanted(edits: Iterable[Edit]) -> Counter[Expected]:
    """What must be found of all edits, as `seen` tells it.

    What is found in several members of a union alike is found once, and not said of any member.
    """
    ways: dict[Expected, Counter[tuple[str, ...]]] = {}
    for edit in edits:
        for expected in edit.expected:
            place = replace(expected.location, trail=_outside_unions(expected.location.trail))
            ways.setdefault(expected._replace(location=place), Counter())[expected.location.trail] += 1
    found: Counter[Expected] = Counter()
    for expected, trails in ways.items():
        (trail, times), *others = trails.items()
        location = expected.location if others else _plain(replace(expected.location, trail=trail))
        found[expected._replace(location=location)] += times
    return found


def _outside_unions(trail: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(step for step in trail if not step.startswith("|"))


def _plain(location: Location) -> Location:
    """A location that says of a member of a union that it is one, and not which; a union in a union is one union."""
    trail: list[str] = []
    for step in location.trail:
        plain = "|" if step.startswith("|") else step
        if not (plain == "|" and trail and trail[-1] == "|"):
            trail.append(plain)
    return replace(location, trail=tuple(trail))


_LAW: dict[tuple[Effect, str], Level] = {
    ("narrows", "request"): "error",
    ("narrows", "response"): "info",
    ("widens", "request"): "info",
    ("widens", "response"): "error",
}
_ALWAYS: dict[Effect, Level] = {"incomparable": "error", "unknown": "warning", "none": "info", "violation": "error"}


def level_of(effect: Effect, use: Use) -> Level:
    """The level that an effect has at a use, where no exception is made for the check."""
    if use.unsent:
        return "info"
    return _ALWAYS[effect] if effect in _ALWAYS else _LAW[effect, use.direction]


def expected_at(use: Use, ident: str, effect: Effect, *, step: str = "", level: str = "") -> Expected:
    """What must be found at a use. step: one step further in. level: where an exception is made for the check."""
    location = use.below(step).location if step else use.location
    return Expected(ident, level or level_of(effect, use), use.operation, location)
