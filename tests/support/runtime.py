"""Assembles a throw-away package around the runtime in `templates/client/_core`, and runs scenarios with it.

What the generated packages do is thereby tested without generating one.
"""

from __future__ import annotations

import asyncio
import atexit
import functools
import importlib
import shutil
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import jinja2
from support.depot_sources import SOURCES

__all__ = ["CORE", "AsyncTwin", "SyncTwin", "assemble", "depot", "load"]

# A scenario scripts each answer, so a call is sent once unless the scenario is about sending it again.
ONCE = {"max_retries": 0}
CORE = Path(__file__).parents[2] / "templates" / "client" / "_core"


def assemble(directory: Path, name: str) -> Path:
    """Write the package `name` into `directory`; gives its folder. Nothing is imported."""
    package = directory / name
    shutil.copytree(CORE, package / "_core", ignore=shutil.ignore_patterns("__pycache__", "*.jinja"))
    for template in CORE.glob("*.jinja"):
        rendered = jinja2.Template(template.read_text(), keep_trailing_newline=True, undefined=jinja2.StrictUndefined)
        text = rendered.render(client=SimpleNamespace(name="Depot"))
        (package / "_core" / template.stem).write_text(text)
    for path, text in SOURCES.items():
        target = package / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    return package


def load(directory: Path, name: str) -> ModuleType:
    """Assemble a package and import it."""
    assemble(directory, name)
    if str(directory) not in sys.path:
        sys.path.insert(0, str(directory))
    importlib.invalidate_caches()
    return importlib.import_module(name)


@functools.cache
def depot() -> Any:
    """The package, assembled once in a process and removed at its end."""
    directory = tempfile.TemporaryDirectory(prefix="depot-")
    atexit.register(directory.cleanup)
    return load(Path(directory.name), "depot_for_tests")


class SyncTwin:
    """Runs scenarios with the synchronous client, against one server."""

    name = "sync"

    def __init__(self, **options: Any) -> None:
        self.options = options

    def client(self, **options: Any) -> Any:
        return depot().Depot(**{**ONCE, **self.options, **options})

    def run(self, scenario: Callable[[Any], Any], **options: Any) -> Any:
        """What `scenario` gives for a new client, which is closed after it."""
        with self.client(**options) as client:
            return scenario(client)

    def items(self, listing: Callable[[Any], Any], **options: Any) -> list[Any]:
        """All items of a listing, over all its pages."""
        return self.run(lambda client: list(listing(client)), **options)

    def pages(self, listing: Callable[[Any], Any], **options: Any) -> list[Any]:
        """All pages of a listing."""
        return self.run(lambda client: list(listing(client).pages()), **options)


class AsyncTwin:
    """Runs the same scenarios with the asynchronous client: what a scenario gives is awaited."""

    name = "async"

    def __init__(self, **options: Any) -> None:
        self.options = options

    def client(self, **options: Any) -> Any:
        return depot().AsyncDepot(**{**ONCE, **self.options, **options})

    def run(self, scenario: Callable[[Any], Awaitable[Any]], **options: Any) -> Any:
        async def main() -> Any:
            async with self.client(**options) as client:
                return await scenario(client)

        return asyncio.run(main())

    def items(self, listing: Callable[[Any], Any], **options: Any) -> list[Any]:
        async def collect(client: Any) -> list[Any]:
            return [item async for item in listing(client)]

        return self.run(collect, **options)

    def pages(self, listing: Callable[[Any], Any], **options: Any) -> list[Any]:
        async def collect(client: Any) -> list[Any]:
            return [page async for page in listing(client).pages()]

        return self.run(collect, **options)
