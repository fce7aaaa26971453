"""Two schemas to their edits: pairs of places as a graph, each compared once, then told along every way to them.

A pair may be reached on many ways and lead back to itself. What differs at a pair is found once; the ways are walked
afterwards, through pairs that lead to a difference only, and never through the same pair twice on one way.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import zip_longest

from ..document import Document
from ..errors import InputError
from .apart import Apart, Placed
from .edit import Edit
from .equal import Unchanged
from .model import Effect
from .node import Site
from .notes import compare_notes
from .overlaps import Overlaps, overlapping
from .pair import Pair
from .read import Reader
from .structure import compare_structure
from .unions import Match, match
from .values import compare_values

_MOST_STEPS = 2_000
"""How many steps are walked from one schema. Beyond it a pair is told once and not on every way."""

_FEW_STEPS = 50
"""The same, where a schema is compared as a whole and only how much differs is asked for."""

_ONE_SIDE = "|."
"""Marks a pair of a member of a union and a schema that is none. "|" marks two members."""

_IN_BOTH = "&"
"""Begins the mark of a pair of what is in two members of a union at once. Within it nobody looks for overlaps, or one
would lead to the next."""

_DEEPEST = 50
"""How many schemas may be compared as one thing within another."""

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
        self._apart = Apart()

    def same(self, one: object, other: object) -> bool:
        """Whether two parts of the documents say the same, word for word, with all that they refer to."""
        return self._unchanged(one, other)

    def edits(self, one: Site, other: Site, *, mark: str = "") -> tuple[Edit, ...]:
        """What differs between a schema of the base and one of the revision, in the order of the base.

        An empty site is a schema that says nothing. mark: see `_IN_BOTH`.
        """
        key = self._key(one, other, mark)
        if key is None:
            return ()
        told = self._told.get(key)
        if told is None:
            if len(self._open) > _DEEPEST:
                raise InputError(
                    f"schemas lead to each other through more than {_DEEPEST} unions, `not`s or conditions",
                    advice="Give the inner ones in components/schemas a form without them.",
                )
            differing, whole = self._explore(key)
            told = (
                tuple(_Telling(self._found, differing, _FEW_STEPS if self._open else _MOST_STEPS).tell(key))
                if key in differing
                else ()
            )
            if whole:
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
        one, other = self.base.followed(one), self.revision.followed(other)
        key = ((*(node.key for node in one), mark), tuple(node.key for node in other))
        self._sites[key] = (one, other)
        return key

    def _explore(self, start: Key) -> tuple[set[Key], bool]:
        """Compare every pair that `start` leads to: those that differ, or lead to one that does; whether that is all.

        It is not where a pair is asked for while it is being compared: what differs there is told there.
        """
        whole = True
        users: dict[Key, list[Key]] = {}
        differing: list[Key] = []
        seen = {start}
        pending = [start]
        while pending:
            key = pending.pop()
            found = self._found.get(key)
            if found is None:
                if key in self._open:
                    whole = False
                    continue
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
        return reached, whole

    def _compare(self, key: Key) -> _Found:
        one, other = self._sites[key]
        a, b = self.base.view(one), self.revision.view(other)
        inner = _IN_BOTH if key[0][-1].startswith(_IN_BOTH) else ""
        differences = partial(self.edits, mark=inner)
        pair = Pair(a, b, self.base, self.revision, differences, (one, other))
        guards = frozenset(note for note in ("readOnly", "writeOnly") if a.says(note) and b.says(note))
        if a.alternatives is None and b.alternatives is None:
            compare_values(pair)
            if not a.never and not b.never:
                compare_structure(pair)
        else:
            self._alternatives(pair, inner=bool(inner))
        for old, new in zip_longest(a.apart, b.apart, fillvalue=()):
            pair.whole("anyOf", old, new)
        within = key[0][-1].removeprefix(_IN_BOTH)
        if within != _ONE_SIDE:
            compare_notes(pair)
        # Whether null is valid is said of the union as a whole.
        edits = [edit for edit in pair.edits if edit.keyword != "nullable"] if within else pair.edits
        mark = "" if not (a.alternatives or b.alternatives) else "|" if a.alternatives and b.alternatives else _ONE_SIDE
        children = [
            (step, child)
            for step, first, second in pair.children
            if (child := self._key(first, second, inner + mark)) is not None
        ]
        return _Found(tuple(edits), tuple(children), bool(mark), guards, frozenset(b.required))

    def _alternatives(self, pair: Pair, *, inner: bool) -> None:
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
            pair.add(key, "removed", "narrows", _place(member.site), None, before=member.label, gone=gone)
        for member in found.added:
            key = new.key if new else old.key if old else "anyOf"
            came = found.example(pair, member, removed=False)
            pair.add(key, "added", "widens", None, _place(member.site), after=member.label, came=came)
        if old and new and old.key != new.key:
            # One of several is less than any of several, where a value may match two.
            wider = new.key == "anyOf"
            strict = Placed(self.base, pair.sites[0]) if wider else Placed(self.revision, pair.sites[1])
            if overlapping(self._apart, strict):
                effect = "widens" if wider else "narrows"
                pair.add("union", "changed", effect, old.pointer, new.pointer, before=old.key, after=new.key)
        if not inner:
            self._overlaps(pair, found)

    def _overlaps(self, pair: Pair, found: Match) -> None:
        in_both = partial(self.edits, mark=_IN_BOTH)
        for each in Overlaps(pair, found, self._apart, in_both, base=True).found():
            said = [each.one.label, each.two.label]
            pair.add("oneOf", "overlap-removed", "widens", _place(each.two.site), before=said, came=each.value)
        for each in Overlaps(pair, found, self._apart, in_both, base=False).found():
            said = [each.one.label, each.two.label]
            pair.add("oneOf", "overlap-added", "narrows", None, _place(each.two.site), after=said, gone=each.value)


def _place(site: Site) -> str | None:
    return site[0].pointer if site else None


class _Telling:
    """Walks from one pair to all that differs below it."""

    def __init__(self, found: dict[Key, _Found], differing: set[Key], most: int) -> None:
        self._found = found
        self._most = most
        self._differing = differing
        self._steps = 0
        self._once: set[Key] = set()

    def tell(self, start: Key) -> list[Edit]:
        """The edits at and below a pair, their trails from it.

        With an explicit stack: schemas may lead to each other in a chain longer than the interpreter's stack is deep.
        """
        way = {start}
        frames = [_Frame("", start, self._below(start))]
        while True:
            frame = frames[-1]
            step, child = next(frame.children, ("", None))
            if child is not None:
                self._steps += 1
                if child not in way and not (self._steps > self._most and child in self._once):
                    self._once.add(child)
                    way.add(child)
                    frames.append(_Frame(step, child, self._below(child)))
                continue
            frames.pop()
            way.discard(frame.key)
            told = _joined(self._found[frame.key], frame.below)
            if not frames:
                return told
            frames[-1].below.append((frame.step, told))

    def _below(self, key: Key) -> Iterator[tuple[str, Key]]:
        return iter([(step, child) for step, child in self._found[key].children if child in self._differing])


@dataclass
class _Frame:
    """A pair on the way: the step that led to it, what of it is still to be walked, and what was told below it."""

    step: str
    key: Key
    children: Iterator[tuple[str, Key]]
    below: list[tuple[str, list[Edit]]] = field(default_factory=list)


def _joined(found: _Found, below: list[tuple[str, list[Edit]]]) -> list[Edit]:
    """The edits of a pair and those below it. One that is met in several members of a union stands beside the union."""
    told = [replace(edit, flags=edit.flags | found.guards) for edit in found.edits]
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
