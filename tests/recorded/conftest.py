"""The clients of all releases, generated once for a whole run of the tests, in however many processes."""

from __future__ import annotations

import fcntl
import importlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from sdkforge.api.config import load_config
from sdkforge.document import load
from sdkforge.emit.client import write_client
from support.documents import ROOT

pytest.register_assert_rewrite("recorded.replay", "recorded.player")

LATEST = "v3.110.0"


@pytest.fixture(scope="session")
def client_of(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], ModuleType]]:
    """The package of a release by its name. That of the latest is the one in `generated/`."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    folder = folder / "clients"
    folder.mkdir(exist_ok=True)
    sys.path.insert(0, str(folder))

    def package(release: str) -> ModuleType:
        if release == LATEST:
            return importlib.import_module("ampeco")
        name = f"ampeco_{release.replace('.', '_')}"
        with (folder / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not (folder / name).is_dir():
                _generate(release, name, folder)
        importlib.invalidate_caches()
        return importlib.import_module(name)

    yield package
    sys.path.remove(str(folder))


def _generate(release: str, name: str, folder: Path) -> None:
    document = load(str(ROOT / "spec" / "releases" / f"{release}.yaml"))
    out = folder / f"{name}.out"
    write_client(document, load_config(ROOT / "spec" / "sdk.yaml", package=name), out)
    (out / "src" / name).rename(folder / name)
