"""Two schemas to their edits: pairs of places as a graph, each compared once, then told along every way to them.

A pair may be reached on many ways and lead back to itself. What differs at a pair is found once; the ways are walked
afterwards, through pairs that lead to a difference only, and never through the same pair twice on one way.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..document import Document
from .edit import Edit
from .equal import Unchanged
from .model import Effect
from .node import Site
from .notes import compare_notes
from .pair import Pair
from .read import Reader
from .structure import compare_structure
from .unions import disjoint, match
from .values import compare_values

_MOST_STEPS = 20_000
"""How many steps are walked from one schema. Beyond it a pair is told once and not on every way."""

_ONE_SIDE = "|."
"""Marks a pair of a member of a union and a schema that is none. "|" marks two members."""

Key = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True)
class _Found:
    """What differs at a pair itself, and the pairs within it, by step.

    guards: what both schemas say of all within them. required: steps to properties that the revision requires.
    """

    edits: tuple[Edit, ...]
    children: tuple[tuple[str, Key], ...]
    alternatives: bool
    guards: frozenset[str]
    required: frozenset[str]


class Schemas:
    """Compares schemas of two documents."""

    def __init__(self, base: Document, revision: Document) -> None:
        self.base = Reader(base)
        self.revision = Reader(revision)
        self._unchanged = Unchanged(base, revision)
        self._found: dict[Key, _Found] = {}
        self._sites: dict[Key, tuple[Site, Site]] = {}
        self._open: set[Key] = set()
        self._told: dict[Key, tuple[Edit, ...]] = {}

    def same(self, one: object, other: object) -> bool:
        """Whether two parts of the documents say the same, word for word, with all that they refer to."""
        return self._unchanged(one, other)

    def edits(self, one: Site, other: Site) -> tuple[Edit, ...]:
        """What differs between a schema of the base and one of the revision, in the order of the base.

        An empty site is a schema that says nothing.
        """
        key = self._key(one, other)
        if key is None:
            return ()
        told = self._told.get(key)
        if told is None:
            differing = self._explore(key)
            told = tuple(_Telling(self._found, differing).tell(key)) if key in differing else ()
            if not self._open:
                self._told[key] = told
        return told

    def _key(self, one: Site, other: Site, mark: str = "") -> Key | None:
        """The key of a pair to compare; None where it is the same, word for word."""
        if len(one) == len(other) and all(
            first.nullable == second.nullable
            and first.mark == second.mark
            and self._unchanged(first.value, second.value)
            for first, second in zip(one, other, strict=True)
        ):
            return None
        key = ((*tuple(node.key for node in one), mark), tuple(node.key for node in other))
        self._sites[key] = (one, other)
        return key

    def _explore(self, start: Key) -> set[Key]:
        """Compare every pair that `start` leads to; those that differ, or lead to one that does."""
        users: dict[Key, list[Key]] = {}
        differing: list[Key] = []
        seen = {start}
        pending = [start]
        while pending:
            key = pending.pop()
            found = self._found.get(key)
            if found is None:
                if key in self._open:
                    continue  # asked for from within itself: what differs is told there
                self._open.add(key)
                found = self._compare(key)
                self._open.discard(key)
                self._found[key] = found
            if found.edits:
                differing.append(key)
            for _, child in found.children:
                users.setdefault(child, []).append(key)
                if child not in seen:
                    seen.add(child)
                    pending.append(child)
        reached = set(differing)
        while differing:
            for user in users.get(differing.pop(), ()):
                if user not in reached:
                    reached.add(user)
                    differing.append(user)
        return reached

    def _compare(self, key: Key) -> _Found:
        one, other = self._sites[key]
        a, b = self.base.view(one), self.revision.view(other)
        pair = Pair(a, b, self.base, self.revision, self.edits, (one, other))
        guards = frozenset(note for note in ("readOnly", "writeOnly") if a.says(note) and b.says(note))
        if a.alternatives is None and b.alternatives is None:
            compare_values(pair)
            if not a.never and not b.never:
                compare_structure(pair)
        else:
            self._alternatives(pair)
        within = key[0][-1]
        if within != _ONE_SIDE:
            compare_notes(pair)
        # Whether null is valid is said of the union as a whole.
        edits = [edit for edit in pair.edits if edit.keyword != "nullable"] if within else pair.edits
        mark = "" if not (a.alternatives or b.alternatives) else "|" if a.alternatives and b.alternatives else _ONE_SIDE
        children = [
            (step, child)
            for step, first, second in pair.children
            if (child := self._key(first, second, mark)) is not None
        ]
        return _Found(tuple(edits), tuple(children), bool(mark), guards, frozenset(b.required))

    def _alternatives(self, pair: Pair) -> None:
        """Members of the unions, paired; a schema that is no union is one of one."""
        a, b = pair.a, pair.b
        old, new = a.alternatives, b.alternatives
        found = match(pair)
        if a.nullable != b.nullable:
            effect: Effect = "widens" if b.nullable else "narrows"
            action = "became-nullable" if b.nullable else "became-not-nullable"
            pair.add("nullable", action, effect, before=a.nullable, after=b.nullable, gone=None, came=None)
        pair.children += [(f"|{label}", one, two) for label, one, two in found.paired]
        for member in found.removed:
            key = old.key if old else new.key if new else "anyOf"
            gone = found.example(pair, member, removed=True)
            pair.add(key, "removed", "narrows", member.site[0].pointer, None, before=member.label, gone=gone)
        for member in found.added:
            key = new.key if new else old.key if old else "anyOf"
            came = found.example(pair, member, removed=False)
            pair.add(key, "added", "widens", None, member.site[0].pointer, after=member.label, came=came)
        if old and new and old.key != new.key and not disjoint(self.revision, new.members):
            # One of several is less than any of several, where a value may match two.
            effect = "widens" if new.key == "anyOf" else "narrows"
            pair.add("union", "changed", effect, old.pointer, new.pointer, before=old.key, after=new.key)


class _Telling:
    """Walks from one pair to all that differs below it."""

    def __init__(self, found: dict[Key, _Found], differing: set[Key]) -> None:
        self._found = found
        self._differing = differing
        self._steps = 0
        self._once: set[Key] = set()

    def tell(self, key: Key, way: frozenset[Key] = frozenset()) -> list[Edit]:
        """The edits at and below a pair, their trails from it."""
        self._steps += 1
        if key in way or (self._steps > _MOST_STEPS and key in self._once):
            return []
        self._once.add(key)
        found = self._found[key]
        told = [replace(edit, flags=edit.flags | found.guards) for edit in found.edits]
        way = way | {key}
        below = [(step, self.tell(child, way)) for step, child in found.children if child in self._differing]
        shared = _shared([edits for _, edits in below]) if found.alternatives else {}
        for step, edits in below:
            for edit in edits:
                count = shared.get((edit.trail, edit.identity), 0)
                if count > 1:
                    shared[(edit.trail, edit.identity)] = -1
                elif count < 0:
                    continue
                trail = edit.trail if count > 1 or not step else (step, *edit.trail)
                own = {"required"} if not edit.trail and step in found.required else set()
                told.append(replace(edit, trail=trail, flags=edit.flags | found.guards | own))
        return told


def _shared(groups: list[list[Edit]]) -> dict[tuple[object, ...], int]:
    """How many members of a union an edit is met in: one that stands beside the union is met in each."""
    counts: dict[tuple[object, ...], int] = {}
    for edits in groups:
        for identity in {(edit.trail, edit.identity) for edit in edits}:
            counts[identity] = counts.get(identity, 0) + 1
    return counts
