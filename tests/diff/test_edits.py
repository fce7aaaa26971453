"""Each kind of edit, made at places of the real description picked by chance, is found there, and nothing else is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest
from diff import edits_arranged, edits_messages, edits_objects, edits_operations, edits_same, edits_values
from diff.edits import Edit, Kind, applied, chosen, seen, wanted
from diff.edits_atlas import Atlas
from diff.engine import compared, told
from sdkforge.diff.model import Change
from support.documents import MISSING, RELEASE, UPSTREAM, read

MODULES = (edits_values, edits_objects, edits_operations, edits_messages, edits_same, edits_arranged)
KINDS: dict[str, Kind] = {kind.name: kind for module in MODULES for kind in module.kinds()}


@cache
def atlas(name: str) -> Atlas:
    return Atlas(read(UPSTREAM if name == "upstream" else RELEASE))


BESIDE = pytest.mark.skipif(not UPSTREAM.is_file(), reason=MISSING)


@pytest.fixture(params=["release", pytest.param("upstream", marks=BESIDE)])
def real(request: pytest.FixtureRequest) -> Atlas:
    return atlas(request.param)


def test_there_are_enough_kinds() -> None:
    assert len(KINDS) == sum(len([*module.kinds()]) for module in MODULES), "two kinds of one name"
    finding = [name for name in KINDS if not name.startswith(("same", "arranged"))]
    assert len(finding) >= 120
    assert len(KINDS) - len(finding) >= 40


@pytest.mark.parametrize("name", KINDS)
def test_an_edit_is_found_and_nothing_else(name: str, real: Atlas) -> None:
    edits = chosen(KINDS[name], real, "places")
    if not edits:
        pytest.skip("nothing in this document to edit so")
    found = compared(*applied(real.data, edits))
    problems = [*_differences(edits, found)]
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_can_be_made_somewhere(name: str) -> None:
    documents = ["release", *(["upstream"] if UPSTREAM.is_file() else [])]
    assert any(chosen(KINDS[name], atlas(document), "places") for document in documents)


def _differences(edits: list[Edit], found: tuple[Change, ...]) -> Iterator[str]:
    expected, have = wanted(edits), Counter(map(seen, found))
    yield from (f"not found: {one}" for one in (expected - have).elements())
    unexpected = have - expected
    for change in found:
        if unexpected[seen(change)] > 0:
            unexpected[seen(change)] -= 1
            yield f"not asked for: {told(change)}"
