"""Equality of parts of two documents, cheap where nearly all of both is the same."""

from __future__ import annotations

import marshal
from collections.abc import Iterator
from typing import Any

from ..document import Document, InputError


def same_value(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal: 1 is 1.0, but not true (JSON Schema 2020-12, core, 4.2.2)."""
    if one != other:
        return False
    # Python holds 1 and True for equal. Equal bytes settle nearly every case; walking both settles the rest.
    return marshal.dumps(one, 2) == marshal.dumps(other, 2) or _alike(one, other)


def _alike(one: Any, other: Any) -> bool:
    if isinstance(one, dict):
        return all(_alike(value, other[key]) for key, value in one.items())
    if isinstance(one, list):
        return all(map(_alike, one, other))
    return isinstance(one, bool) == isinstance(other, bool)


class Unchanged:
    """Tells what is the same in two documents, with all that its references lead to."""

    def __init__(self, base: Document, revision: Document) -> None:
        self._base = base
        self._revision = revision
        self._changed: set[str] | None = None

    def __call__(self, one: Any, other: Any) -> bool:
        """Whether a node of the base and one of the revision say the same. False where only their wording differs."""
        if not same_value(one, other):
            return False
        changed = self._changed_references()
        return not changed or not any(reference in changed for reference in _references(one))

    def _changed_references(self) -> set[str]:
        """References that mean one thing in one document and another thing in the other, found once."""
        if self._changed is None:
            leads: dict[str, set[str]] = {}
            changed: set[str] = set()
            pending = list(dict.fromkeys(_references(self._base.data)))
            while pending:
                reference = pending.pop()
                if reference in leads:
                    continue
                targets = [_target(document, reference) for document in (self._base, self._revision)]
                if not same_value(*targets):
                    changed.add(reference)
                leads[reference] = set(_references(targets[0]))
                pending += leads[reference] - leads.keys()
            self._changed = _spread(changed, leads)
        return self._changed


def _spread(changed: set[str], leads: dict[str, set[str]]) -> set[str]:
    """`changed`, and all that leads to any of it."""
    users: dict[str, set[str]] = {}
    for user, used in leads.items():
        for reference in used:
            users.setdefault(reference, set()).add(user)
    found = set(changed)
    pending = list(changed)
    while pending:
        more = users.get(pending.pop(), set()) - found
        found |= more
        pending += more
    return found


def _target(document: Document, reference: str) -> Any:
    try:
        return document.step(reference)[1]
    except InputError:
        return None


def _references(node: Any) -> Iterator[str]:
    pending = [node]
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            reference = value.get("$ref")
            if isinstance(reference, str):
                yield reference
            pending += value.values()
        elif isinstance(value, list):
            pending += value
