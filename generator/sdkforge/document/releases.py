"""Releases on disk: `vX.Y.Z` is the document `spec/releases/vX.Y.Z.yaml`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

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


def is_release_name(text: str) -> bool:
    """Whether a text is a release name, `vX.Y.Z` without leading zeros, and so neither a path nor a URL."""
    return _NAME.fullmatch(text) is not None


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
        advice = (
            f"Known releases: {', '.join(known[-10:])}." if known else f"There are no releases in {root / _FOLDER}."
        )
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
            source=str(root / _FOLDER),
            advice="Import a document: sdkforge import DOC --as v1.0.0",
        )
    return known[-1]


def _release(name: str, root: Path) -> Release:
    match = _NAME.fullmatch(name)
    if match is None:
        raise InputError(f"{name!r} is not a release name", advice="Name a release as vX.Y.Z, for example v1.12.0.")
    major, minor, patch = (int(part) for part in match.groups())
    return Release(major, minor, patch, root / _FOLDER / f"{name}.yaml")
