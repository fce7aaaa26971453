"""The release in spec/ and a fresh import say what the vendor's document says, all 452 operations."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from support.documents import MISSING, RELEASE, ROOT, UPSTREAM, Node, changed, read
from support.resolve import differences, operations

pytestmark = pytest.mark.skipif(not UPSTREAM.is_file(), reason=MISSING)


@pytest.fixture(scope="module")
def upstream() -> Node:
    return read(UPSTREAM)


@pytest.fixture(scope="module")
def release() -> Node:
    return read(RELEASE)


def test_the_release_means_what_the_vendor_means(upstream: Node, release: Node) -> None:
    assert differences(upstream, release) == []
    assert len(operations(release)) == len(operations(upstream)) == 452


@pytest.mark.parametrize("prose", ["drop", "keep"])
def test_a_fresh_import_means_the_same(upstream: Node, tmp_path: Path, prose: str) -> None:
    command = [sys.executable, "-m", "sdkforge", "import", str(UPSTREAM), "--as", "v3.110.0", "--prose", prose]
    config = ["--config", str(ROOT / "spec" / "sdk.yaml")]
    subprocess.run([*command, *config], cwd=tmp_path, check=True, capture_output=True)
    written = tmp_path / "spec" / "releases" / "v3.110.0.yaml"
    fresh = read(written)
    assert differences(upstream, fresh) == []
    assert len(operations(fresh)) == 452
    if prose == "drop":
        assert written.read_bytes() == RELEASE.read_bytes(), "spec/releases is not what import gives today"


def _schema(data: Node, name: str) -> Node:
    found: Node = data["components"]["schemas"][name]
    return found


CHANGES: dict[str, Callable[[Node], object]] = {
    "a property dropped": lambda data: _schema(data, "IdTag")["properties"].popitem(),
    "a property more": lambda data: _schema(data, "ChargePoint")["properties"].update(more={"type": "string"}),
    "a parameter dropped": lambda data: data["components"]["parameters"].update(
        ChargePoint={"name": "other", "in": "path", "required": True, "schema": {"type": "string"}}
    ),
    "an answer dropped": lambda data: data["paths"]["/public-api/resources/id-tags/v2.0"]["get"]["responses"].popitem(),
    "an operation dropped": lambda data: data["paths"].popitem(),
    "no security": lambda data: data.pop("security"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_wrong_release_is_seen(name: str, upstream: Node, release: Node) -> None:
    assert differences(upstream, changed(release, CHANGES[name])) != []


def test_a_changed_enum_is_seen_wherever_it_is(upstream: Node, release: Node) -> None:
    named = sorted(name for name, schema in release["components"]["schemas"].items() if "enum" in schema)
    for name in random.Random(7).sample(named, 4):
        other = changed(release, lambda data, name=name: data["components"]["schemas"][name]["enum"].pop())
        assert differences(upstream, other) != [], name
