"""The files of recorded exchanges."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

from sdkforge.record.exchange import Recorded
from sdkforge.record.store import load_file, read
from support.documents import ROOT

__all__ = ["FOLDER", "RELEASES", "recorded_of", "resources"]

FOLDER = ROOT / "tests" / "fixtures"
RELEASES = ("v3.65.0", "v3.91.0", "v3.96.4", "v3.110.0")
_BESIDE = {"shared", "events", "faults"}


def resources(release: str) -> list[str]:
    """The resources of which something is recorded."""
    return sorted(path.stem for path in (FOLDER / release).glob("*.yaml") if path.stem not in _BESIDE)


def recorded_of(release: str, resource: str) -> list[Recorded]:
    """What is recorded of one of them."""
    return read(_file(release, resource), _shared(release))


@functools.cache
def _shared(release: str) -> dict[str, Any]:
    answers: dict[str, Any] = load_file(_file(release, "shared"))["answers"]
    return answers


def _file(release: str, stem: str) -> Path:
    return FOLDER / release / f"{stem}.yaml"
