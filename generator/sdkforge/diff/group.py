"""Changes with one cause, told once."""

from __future__ import annotations

from collections.abc import Hashable

from .model import Change, Group


def groups(changes: tuple[Change, ...]) -> tuple[Group, ...]:
    """The changes by cause, in their order; an accepted change is not told with one that is not.

    One cause is one edit of one schema, wherever that is used; the same edit of several members of a union; and the
    same edit of one property of a resource, which a listing and a single answer describe apart.
    """
    leader: dict[int, int] = {}
    first: dict[Hashable, int] = {}
    members: dict[int, list[Change]] = {}
    for number, change in enumerate(changes):
        leader[number] = number
        for key in _keys(change):
            other = first.setdefault(key, number)
            one, two = sorted((_root(leader, number), _root(leader, other)))
            leader[two] = one
    for number, change in enumerate(changes):
        members.setdefault(_root(leader, number), []).append(change)
    return tuple(Group(tuple(found)) for found in members.values())


def _root(leader: dict[int, int], number: int) -> int:
    while leader[number] != number:
        leader[number] = number = leader[leader[number]]
    return number


def _keys(change: Change) -> list[Hashable]:
    """Changes that share a key have one cause."""
    said = (change.id, change.level, change.accepted)
    found: list[Hashable] = [(*said, change.cause)]
    place = change.location
    if place.trail:
        steps = tuple(step for step in place.trail if step != "[]" and not step.startswith("|"))
        value = (repr(change.before), repr(change.after))
        found.append((*said, change.tag, place.part, place.name, place.event, steps, *value))
    return found
