"""The client of a description: made, written, compared."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..api.build import build
from ..api.config import Config
from ..document import Document
from .format import format_files
from .package import package_files
from .write import write_tree

_SHOWN = 40


@dataclass(frozen=True)
class Written:
    """What was written: the package, operations of the document, methods of the client, files."""

    package: str
    operations: int
    methods: int
    files: int


@dataclass(frozen=True)
class Difference:
    """How a folder differs from what would be generated: the files, and a text to print."""

    files: tuple[str, ...]
    text: str


def client_files(
    document: Document, config: Config, beside: Mapping[str, str] | None = None
) -> tuple[dict[str, str], Written]:
    """Every file of the client, formatted, by path below the output folder, and what it amounts to.

    beside: files that do not follow from this description alone, taken as they are.
    """
    api = build(document, config)
    files = format_files(package_files(api), api.config.package) | dict(beside or {})
    return files, Written(api.config.package, api.operations, len(api.methods), len(files))


def write_client(document: Document, config: Config, out: Path, beside: Mapping[str, str] | None = None) -> Written:
    """Write the client into `out`: all of it, or nothing. beside: see `client_files`. Raises InputError."""
    files, written = client_files(document, config, beside)
    write_tree(out, files, owned=(f"src/{written.package}",))
    return written


def difference(document: Document, config: Config, out: Path, beside: Mapping[str, str] | None = None) -> Difference:
    """What differs between `out` and what would be generated; nothing is written. beside: see `client_files`."""
    files, written = client_files(document, config, beside)
    folder = out / "src" / written.package
    present = {path.relative_to(out).as_posix() for path in folder.rglob("*") if _generated(path)}
    differing: list[str] = []
    lines: list[str] = []
    for name in sorted({*files, *present}):
        path = out / name
        there = path.read_bytes().decode("utf-8", "replace") if path.is_file() else None
        if there == files.get(name):
            continue
        differing.append(name)
        if there is None or name not in files:
            lines.append(f"{path}: {'missing' if there is None else 'not generated any more'}\n")
            continue
        before, after = there.splitlines(keepends=True), files[name].splitlines(keepends=True)
        found = list(difflib.unified_diff(before, after, str(path), "generated anew", n=1))
        lines += [line if line.endswith("\n") else f"{line}\n" for line in found[:_SHOWN]]
        lines += [f"… {len(found) - _SHOWN} more lines\n"] if len(found) > _SHOWN else []
    if differing:
        lines.append(f"{len(differing)} files differ; `make generate` writes them anew\n")
    else:
        lines.append(f"{out} is what the description and the templates give\n")
    return Difference(tuple(differing), "".join(lines))


def _generated(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts and path.suffix != ".pyc"
