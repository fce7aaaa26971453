"""Releases on disk."""

from __future__ import annotations

from pathlib import Path

import pytest
from sdkforge.document import InputError, find_release, is_release_name, latest, release_path, releases


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "spec" / "releases"
    folder.mkdir(parents=True)
    for name in ("v3.9.0", "v3.110.0", "v3.12.1", "v10.0.0", "v3.12.0"):
        (folder / f"{name}.yaml").write_text("openapi: 3.1.0\n")
    for name in ("v1.yaml", "v1.2.3.yml", "latest.yaml"):
        (folder / name).write_text("openapi: 3.1.0\n")
    (folder / "v1.2.3.yaml.orig").touch()
    return tmp_path


def test_sort_by_version(root: Path) -> None:
    assert [release.name for release in releases(root)] == ["v3.9.0", "v3.12.0", "v3.12.1", "v3.110.0", "v10.0.0"]
    assert latest(root).name == "v10.0.0"
    assert latest(root).version == "10.0.0"
    assert latest(root).path == root / "spec" / "releases" / "v10.0.0.yaml"


def test_are_found_by_name(root: Path) -> None:
    assert find_release("v3.12.1", root) == root / "spec" / "releases" / "v3.12.1.yaml"


def test_an_unknown_one_is_told_with_those_there_are(root: Path) -> None:
    with pytest.raises(InputError, match=r"no release v9\.9\.9") as caught:
        find_release("v9.9.9", root)
    assert caught.value.advice is not None
    assert "v3.110.0" in caught.value.advice


@pytest.mark.parametrize(
    "name",
    ["3.1.0", "v3.1", "v3.1.0.0", "v03.1.0", "v3.1.0-rc1", "V3.1.0", "v3.1.x", "", "v3.1.0\n", "../v3.1.0", "v٣.1.0"],
)
def test_malformed_names(name: str, root: Path) -> None:
    assert not is_release_name(name)
    for find in (find_release, release_path):
        with pytest.raises(InputError, match="not a release name") as caught:
            find(name, root)
        assert caught.value.advice is not None
        assert "vX.Y.Z" in caught.value.advice


def test_the_place_of_a_new_one(root: Path) -> None:
    assert release_path("v4.0.0", root) == root / "spec" / "releases" / "v4.0.0.yaml"


def test_a_project_without_any(tmp_path: Path) -> None:
    assert releases(tmp_path) == []
    with pytest.raises(InputError, match="no releases"):
        latest(tmp_path)
    with pytest.raises(InputError, match=r"no release v1\.0\.0"):
        find_release("v1.0.0", tmp_path)
