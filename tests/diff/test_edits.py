"""Each kind of edit, made at places of the real description picked by chance, is found there, and nothing else is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest
from diff import (
    edits_arranged,
    edits_details,
    edits_lifecycle,
    edits_messages,
    edits_objects,
    edits_operations,
    edits_same,
    edits_security,
    edits_values,
)
from diff.edits import Edit, Kind, applied, chosen, seen, wanted
from diff.edits_atlas import Atlas
from diff.edits_planted import planted
from diff.engine import compared, told
from sdkforge.diff.group import groups
from sdkforge.diff.model import Change
from sdkforge.document import pointer as pointers
from support.documents import MISSING, RELEASE, UPSTREAM, Node, read

FINDING = (
    edits_values,
    edits_objects,
    edits_operations,
    edits_messages,
    edits_details,
    edits_security,
    edits_lifecycle,
)
MODULES = (*FINDING, edits_same, edits_arranged)
KINDS: dict[str, Kind] = {kind.name: kind for module in MODULES for kind in module.kinds()}


WHOLE = [name for name, kind in KINDS.items() if kind.most == 1]
"""Edits of the document as a whole: one at a time."""


def batches(size: int) -> list[list[str]]:
    """The other kinds, several to be tried at once, at places that have nothing in common; near ones far apart."""
    others = [name for name in KINDS if name not in WHOLE]
    count = -(-len(others) // size)
    return [others[start::count] for start in range(count)]


@cache
def atlas(name: str) -> Atlas:
    return Atlas(planted(read(UPSTREAM if name == "upstream" else RELEASE)))


def test_there_are_enough_kinds() -> None:
    assert len(KINDS) == sum(len([*module.kinds()]) for module in MODULES), "two kinds of one name"
    finding = {kind.name for module in FINDING for kind in module.kinds()}
    assert len(finding) >= 120
    assert len(KINDS.keys() - finding) >= 40


@pytest.mark.parametrize("names", [*batches(8), *([name] for name in WHOLE)], ids=", ".join)
def test_an_edit_of_the_release_is_found_and_nothing_else(names: list[str]) -> None:
    _try(atlas("release"), names)


@pytest.mark.skipif(not UPSTREAM.is_file(), reason=MISSING)
@pytest.mark.parametrize("names", batches(24), ids=range(len(batches(24))))
def test_an_edit_of_the_vendors_document_is_found_and_nothing_else(names: list[str]) -> None:
    _try(atlas("upstream"), names)


@pytest.mark.skipif(not UPSTREAM.is_file(), reason=MISSING)
def test_every_kind_was_tried() -> None:
    documents = [atlas("release"), atlas("upstream")]
    assert [name for name in KINDS if not any(any(KINDS[name].chances(one)) for one in documents)] == []


def _try(real: Atlas, names: list[str]) -> None:
    """Make edits of all the kinds at once; those that find every place taken, after the others."""
    problems: list[str] = []
    while names:
        touched, edits, late = set[str](), list[Edit](), list[str]()
        for name in names:
            own = chosen(KINDS[name], real, "places", touched)
            edits += own
            late += [] if own else [name]
        base, revision = applied(real.data, edits)
        problems += _differences(edits, compared(base, revision), base, revision)
        names = late if edits else []
    assert not problems, "\n".join(problems[:20])


def _differences(edits: list[Edit], found: tuple[Change, ...], base: Node, revision: Node) -> Iterator[str]:
    yield from _told_again(edits, found)
    expected, have = wanted(edits), Counter(map(seen, found))
    yield from (f"not found: {one}" for one in (expected - have).elements())
    unexpected = have - expected
    for change in found:
        if unexpected[seen(change)] > 0:
            unexpected[seen(change)] -= 1
            yield f"not asked for: {told(change)}"
        for spot, data in ((change.base, base), (change.revision, revision)):
            if spot is not None and not _leads(spot.pointer, data):
                yield f"nothing at {spot.pointer}: {told(change)}"


def _told_again(edits: list[Edit], found: tuple[Change, ...]) -> Iterator[str]:
    """What one edit of one schema did alike, in all operations that use it, is told once."""
    entry = {
        (change.id, change.level, change.operation, change.location): number
        for number, group in enumerate(groups(found))
        for change in group.changes
    }
    for edit in edits:
        alike: dict[str, set[int]] = {}
        for expected in edit.expected:
            if tuple(expected) in entry and len(edit.revision) == 1 and expected.location.trail:
                alike.setdefault(f"{expected.level} {expected.id}", set()).add(entry[tuple(expected)])
        for told_of, numbers in alike.items():
            if len(numbers) > 1:
                yield f"told {len(numbers)} times: {told_of} at {edit.revision[0][0]}"


def _leads(pointer: str, data: Node) -> bool:
    try:
        pointers.get(data, pointer)
    except KeyError:
        return False
    return True
