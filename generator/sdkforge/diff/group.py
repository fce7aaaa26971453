"""Changes with one cause, told once."""

from __future__ import annotations

from .model import Change, Group


def groups(changes: tuple[Change, ...]) -> tuple[Group, ...]:
    """The changes by cause, in their order; an accepted change is not told with one that is not."""
    found: dict[tuple[object, ...], list[Change]] = {}
    for change in changes:
        found.setdefault((change.cause, change.id, change.level, change.accepted), []).append(change)
    return tuple(Group(tuple(members)) for members in found.values())
