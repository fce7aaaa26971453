"""Releases on disk: `vX.Y.Z` is the document `spec/releases/vX.Y.Z.yaml`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from sdkforge.document.git import file_of, is_git
from sdkforge.errors import InputError

_NAME = re.compile(r"v(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})", re.ASCII)
_FOLDER = Path("spec") / "releases"


@dataclass(frozen=True, order=True)
class Release:
    """A release of the described API. Sorts by semantic version."""

    major: int
    minor: int
    patch: int
    path: Path

    @property
    def name(self) -> str:
        """The name, such as `v3.110.0`."""
        return f"v{self.version}"

    @property
    def version(self) -> str:
        """The name without its `v`, as it stands in `info.version`."""
        return f"{self.major}.{self.minor}.{self.patch}"

    @property
    def overlay(self) -> Path:
        """Where the overlay of all releases lies, if there is one: above their folder."""
        folder = self.path.parent
        return (folder.parent if folder.name else folder.absolute().parent) / "docs.overlay.yaml"


def is_release_name(text: str) -> bool:
    """Whether a text is a release name, `vX.Y.Z` without leading zeros, and so neither a path nor a URL."""
    return version_of(text) is not None


def version_of(name: str) -> tuple[int, int, int] | None:
    """The numbers of a release name; None for what is no release name."""
    match = _NAME.fullmatch(name)
    return (int(match[1]), int(match[2]), int(match[3])) if match else None


def in_releases(source: str) -> bool:
    """Whether a document lies where releases do: in a folder `spec/releases`."""
    if is_git(source):
        return Path(file_of(source)).parent.parts[-2:] == _FOLDER.parts
    return "://" not in source and Path(source).absolute().parent.parts[-2:] == _FOLDER.parts


def release_of(source: str) -> Release | None:
    """The release that a document is by its name and folder, `…/spec/releases/vX.Y.Z.yaml`; None for any other."""
    path = Path(source)
    version = version_of(path.stem)
    if version is None or path.suffix != ".yaml" or not in_releases(source):
        return None
    return Release(*version, path)


def release_path(name: str, root: Path) -> Path:
    """Where the release of that name lies, or would lie, in the project at `root`.

    Raises InputError where the name is malformed.
    """
    return _release(name, root).path


def find_release(name: str, root: Path) -> Path:
    """The document of the release `name` in the project at `root`.

    Raises InputError where the name is malformed, or there is no such release.
    """
    release = _release(name, root)
    if not release.path.is_file():
        known = [known.name for known in releases(root)]
        folder = (root / _FOLDER).absolute()
        advice = f"Known releases: {', '.join(known[-10:])}." if known else f"There are no releases in {folder}."
        raise InputError(f"there is no release {name}", source=str(release.path), advice=advice)
    return release.path


def releases(root: Path) -> list[Release]:
    """The releases of the project at `root`, the earliest first. What is not named like one is left out."""
    folder = root / _FOLDER
    if not folder.is_dir():
        return []
    return sorted(_release(path.stem, root) for path in folder.glob("v*.yaml") if is_release_name(path.stem))


def latest(root: Path) -> Release:
    """The release with the highest version in the project at `root`.

    Raises InputError where there is none.
    """
    known = releases(root)
    if not known:
        raise InputError(
            "there are no releases",
            source=str((root / _FOLDER).absolute()),
            advice="Import a document: sdkforge import DOC --as v1.0.0",
        )
    return known[-1]


def _release(name: str, root: Path) -> Release:
    version = version_of(name)
    if version is None:
        raise InputError(f"{name!r} is not a release name", advice="Name a release as vX.Y.Z, for example v1.12.0.")
    return Release(*version, root / _FOLDER / f"{name}.yaml")
