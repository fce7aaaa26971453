"""From what the user of a command named to documents and configurations, and what is told when they are no good."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import InputError

if TYPE_CHECKING:
    from .api.config import Config
    from .document import Document

CONFIGURATION = "sdk.yaml"
_LIKE_A_RELEASE = re.compile(r"v?\d+(\.\d+)+", re.ASCII)
SOURCES = "a path, a URL, `-`, `git:REV:PATH`, or the name of a release in spec/"
"""What a document may be named by, in the help of commands."""


def load_document(source: str, allow_remote: bool, *, require: bool = True, overlaid: bool = True) -> Document:
    """The document. require: raise for the first reference that leads nowhere or in a circle. overlaid: see `load`."""
    from .document import load, require_references

    document = load(named(source), allow_remote=allow_remote, overlaid=overlaid)
    if require:
        require_references(document)
    return document


def named(source: str) -> str:
    """The source itself, or the path from here of the release whose name it is, the same wherever the project lies.

    Raises InputError where there is no such release, and for what was meant to be one.
    """
    from .document import find_release, is_release_name

    meant = _LIKE_A_RELEASE.fullmatch(source) and not Path(source).exists()
    return str(find_release(source, Path())) if meant or is_release_name(source) else source


def no_option(_: object, source: str) -> None:
    """Raise InputError for a document that begins with a hyphen: a misspelled option, as `-` alone is a document."""
    if source.startswith("-") and source != "-":
        raise InputError(f"there is no option {source}", advice=f"A file of that name is ./{source}.")


def configuration(path: Path | str | None, source: str, package: str | None = None) -> Config:
    """The configuration of that path, else the one that lies near the document."""
    from .api.config import load_config

    return load_config(path or near(source, CONFIGURATION), package=package)


def near(source: str, name: str) -> Path | str | None:
    """The file of that name beside a document, or a folder above it; beside standard input is the current folder.

    For a document in a git revision, the file in that revision (`git:REV:PATH`), else the one in the working tree.
    """
    from .document.git import beside, is_git, working_path
    from .document.read import exists

    if not is_git(source):
        place = Path(named(source))
        candidates = (place.parent / name, place.parent.parent / name)
        return next((path for path in candidates if path.is_file()), None)
    for address in (name, f"../{name}"):
        try:
            candidate = beside(source, address)
            if exists(candidate):
                return candidate
        except InputError:  # above the root of the repository
            continue
    path = working_path(source)
    return near(path, name) if path else None


@contextmanager
def explained(*documents: Document) -> Iterator[None]:
    """What a malformed document makes go wrong, told as what is wrong with the document.

    The stages after `document` trust its structure; checking all of it first would cost every good document seconds.
    """
    try:
        yield
    except InputError:
        raise
    except Exception:
        from .lint import lint

        for document in documents:
            errors = [finding for finding in lint(document) if finding.level == "error"]
            if not errors:
                continue
            first = min(errors, key=lambda finding: finding.rule != "specification-violated")
            raise InputError(
                first.message,
                source=first.file,
                line=first.line,
                column=first.column,
                pointer=first.pointer,
                advice=f"{first.advice}\n  sdkforge validate tells all {len(errors)} errors of the document.",
            ) from None
        raise


@contextmanager
def progress(what: str) -> Iterator[None]:
    """A spinner on a terminal, nothing in a pipe."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console

    with Console(stderr=True).status(f"{what} …"):
        yield
