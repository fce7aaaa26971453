"""The order of things in a document, where it means nothing, changes no byte of what is made from it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from equivalence.features import FEATURES
from golden.package import generate
from sdkforge.api.config import Config, load_config
from sdkforge.api.hoist import hoist
from sdkforge.document import dump, parse
from sdkforge.emit.client import client_files
from sdkforge.emit.release import release_document
from support.documents import MISSING, ROOT, UPSTREAM, Node, read, shuffled, text_of
from support.resolve import differences

# What cannot be imported at all is no matter of order; tests/equivalence says so.
SMALL = sorted(FEATURES)


def _release(data: Node, config: Config, *, keep_prose: bool = False) -> str:
    return dump(release_document(hoist(parse(text_of(data)), config), version="1.0.0", keep_prose=keep_prose))


def test_the_shuffle_shuffles() -> None:
    data = FEATURES["properties with the names of keywords"]
    for keywords in (False, True):
        other = shuffled(data, random.Random(1), keywords=keywords)
        assert text_of(other) != text_of(data)
        assert differences(other, data) == []


KINDS = pytest.mark.parametrize("keywords", [False, True], ids=["names", "keywords too"])


@KINDS
@pytest.mark.parametrize("name", SMALL)
def test_a_small_release_does_not_depend_on_order(name: str, keywords: bool) -> None:
    expected = _release(FEATURES[name], Config())
    for seed in range(6):
        assert _release(shuffled(FEATURES[name], random.Random(seed), keywords=keywords), Config()) == expected


@pytest.mark.skipif(not UPSTREAM.is_file(), reason=MISSING)
@pytest.mark.parametrize("prose", [False, True], ids=["prose dropped", "prose kept"])
@KINDS
def test_the_release_does_not_depend_on_order(keywords: bool, prose: bool) -> None:
    config = load_config(ROOT / "spec" / "sdk.yaml")
    data = read(UPSTREAM)
    expected = _release(data, config, keep_prose=prose).splitlines()
    other = _release(shuffled(data, random.Random(3), keywords=keywords), config, keep_prose=prose).splitlines()
    assert _changed(expected, other) == []


def _changed(one: list[str], other: list[str]) -> list[str]:
    """The first lines that differ: a whole release is too long for a message."""
    found = [f"{number}: {a} became {b}" for number, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    return found[:5] or ([] if len(one) == len(other) else [f"{len(one)} lines became {len(other)}"])


@pytest.mark.skipif(not UPSTREAM.is_file(), reason=MISSING)
def test_the_client_does_not_depend_on_order() -> None:
    config = load_config(ROOT / "spec" / "sdk.yaml")
    data = read(UPSTREAM)
    expected, _ = client_files(parse(text_of(data)), config)
    other, _ = client_files(parse(text_of(shuffled(data, random.Random(11)))), config)
    assert [name for name in sorted({*expected, *other}) if expected.get(name) != other.get(name)] == []


def test_a_small_client_does_not_depend_on_order(tmp_path: Path) -> None:
    data = FEATURES["a discriminator"]
    first = generate(data, tmp_path / "one")
    second = generate(shuffled(data, random.Random(5)), tmp_path / "two")
    for path in sorted(first.root.rglob("*.py")):
        assert path.read_bytes() == (second.root / path.relative_to(first.root)).read_bytes(), path
