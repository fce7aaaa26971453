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
from sdkforge.diff.model import Change
from support.documents import MISSING, RELEASE, UPSTREAM, read

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


BATCH = 16
"""How many kinds are tried at once on the vendor's document, at places that have nothing in common."""
SMALL = [name for name, kind in KINDS.items() if kind.most > 1]
BATCHES = [SMALL[start :: len(SMALL) // BATCH + 1] for start in range(len(SMALL) // BATCH + 1)]


@cache
def atlas(name: str) -> Atlas:
    return Atlas(planted(read(UPSTREAM if name == "upstream" else RELEASE)))


def test_there_are_enough_kinds() -> None:
    assert len(KINDS) == sum(len([*module.kinds()]) for module in MODULES), "two kinds of one name"
    finding = {kind.name for module in FINDING for kind in module.kinds()}
    assert len(finding) >= 120
    assert len(KINDS.keys() - finding) >= 40


@pytest.mark.parametrize("name", KINDS)
def test_an_edit_is_found_and_nothing_else(name: str) -> None:
    release = atlas("release")
    edits = chosen(KINDS[name], release, "places")
    if not edits:
        pytest.skip("for another version of OpenAPI, or of nothing that this document has")
    problems = [*_differences(edits, compared(*applied(release.data, edits)))]
    assert not problems, "\n".join(problems)


@pytest.mark.skipif(not UPSTREAM.is_file(), reason=MISSING)
@pytest.mark.parametrize("names", BATCHES, ids=range(len(BATCHES)))
def test_many_edits_of_the_vendors_document_are_found_and_nothing_else(names: list[str]) -> None:
    upstream, touched = atlas("upstream"), set[str]()
    edits = [edit for name in names for edit in chosen(KINDS[name], upstream, "places", touched)]
    problems = [*_differences(edits, compared(*applied(upstream.data, edits)))]
    assert not problems, "\n".join(problems)


@pytest.mark.skipif(not UPSTREAM.is_file(), reason=MISSING)
def test_every_kind_was_tried() -> None:
    documents = [atlas("release"), atlas("upstream")]
    assert [name for name in KINDS if not any(any(KINDS[name].chances(one)) for one in documents)] == []


def _differences(edits: list[Edit], found: tuple[Change, ...]) -> Iterator[str]:
    expected, have = wanted(edits), Counter(map(seen, found))
    yield from (f"not found: {one}" for one in (expected - have).elements())
    unexpected = have - expected
    for change in found:
        if unexpected[seen(change)] > 0:
            unexpected[seen(change)] -= 1
            yield f"not asked for: {told(change)}"
