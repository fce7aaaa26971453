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

# What cannot be imported at all is no matter of order; tests/equivalence says so.
SMALL = sorted(FEATURES)


def _release(data: Node, config: Config, *, keep_prose: bool = False) -> str:
    return dump(release_document(hoist(parse(text_of(data)), config), version="1.0.0", keep_prose=keep_prose))


def test_the_shuffle_shuffles() -> None:
    data = FEATURES["properties with the names of keywords"]
    assert text_of(shuffled(data, random.Random(1))) != text_of(data)
    assert shuffled(data, random.Random(1)).keys() == data.keys()


@pytest.mark.parametrize("name", SMALL)
def test_a_small_release_does_not_depend_on_order(name: str) -> None:
    expected = _release(FEATURES[name], Config())
    for seed in range(6):
        assert _release(shuffled(FEATURES[name], random.Random(seed)), Config()) == expected


@pytest.mark.skipif(not UPSTREAM.is_file(), reason=MISSING)
@pytest.mark.parametrize("keep_prose", [False, True], ids=["prose dropped", "prose kept"])
def test_the_release_does_not_depend_on_order(keep_prose: bool) -> None:
    config = load_config(ROOT / "spec" / "sdk.yaml")
    data = read(UPSTREAM)
    expected = _release(data, config, keep_prose=keep_prose)
    for seed in range(2):
        other = _release(shuffled(data, random.Random(seed)), config, keep_prose=keep_prose)
        assert [line for line in other.splitlines() if line not in expected] == []
        assert other == expected


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
