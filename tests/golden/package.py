"""Generating the client of a small document, and using it."""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from pydantic import BaseModel
from sdkforge.api.config import Config, load_config
from sdkforge.document import parse, require_references
from sdkforge.emit.client import write_client
from support.documents import Node, text_of
from typing_extensions import get_type_hints


@dataclass(frozen=True)
class Generated:
    """A generated client. root: what was asked for with --out; package: its import name."""

    root: Path
    package: str

    @property
    def folder(self) -> Path:
        """The package itself."""
        return self.root / "src" / self.package

    def text(self, name: str) -> str:
        """A file of the package."""
        return (self.folder / name).read_text(encoding="utf-8")

    @contextmanager
    def imported(self) -> Iterator[ModuleType]:
        """The package, importable while the block runs and gone afterwards."""
        sys.path.insert(0, str(self.root / "src"))
        importlib.invalidate_caches()
        sys.dont_write_bytecode, before = True, sys.dont_write_bytecode  # it is imported once
        try:
            yield importlib.import_module(self.package)
        finally:
            sys.dont_write_bytecode = before
            sys.path.remove(str(self.root / "src"))
            for name in [name for name in sys.modules if name.split(".")[0] == self.package]:
                del sys.modules[name]

    def load_everything(self) -> None:
        """Import every module and look at every class: what the package would run, it runs."""
        with self.imported() as package:
            for found in pkgutil.walk_packages(package.__path__, f"{self.package}."):
                importlib.import_module(found.name)
            for folder in (package.models, package.params):
                for name in folder.__dir__():
                    value = getattr(folder, name)
                    if isinstance(value, type) and issubclass(value, BaseModel):
                        value.model_rebuild()
                    elif hasattr(value, "__required_keys__"):
                        get_type_hints(value, include_extras=True)
            # Annotations of methods are never run, so a class that they name may be missing unnoticed.
            for path in sorted((self.folder / "resources").glob("*.py")):
                for folder, name in set(
                    re.findall(r"(?<![.\w])(models|params)\.(\w+)", path.read_text(encoding="utf-8"))
                ):
                    getattr(getattr(package, folder), name)


def generate(
    data: Node, root: Path, *, config: Path | None = None, package: str | None = "client_under_test"
) -> Generated:
    """Write the client of a document below `root`."""
    source = parse(text_of(data))
    require_references(source)
    settings: Config = load_config(config, package=package)
    return Generated(root, write_client(source, settings, root).package)


def sources(folder: Path) -> list[Path]:
    """Every Python file, the fixed core apart: it does not depend on the document."""
    return sorted(path for path in folder.rglob("*.py") if "_core" not in path.parts or path.name == "base_error.py")
