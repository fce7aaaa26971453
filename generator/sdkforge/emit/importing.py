"""A release from any document."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..api.config import Config
from ..api.hoist import hoist
from ..document import Document, dump, release_path
from .release import release_document
from .write import write_file


@dataclass(frozen=True)
class Imported:
    """What was written, and how much of it."""

    path: Path
    operations: int
    schemas: int


def import_release(
    document: Document, name: str, like: Document | None, config: Config, *, keep_prose: bool, root: Path
) -> Imported:
    """Write `document` as the release `name` (`vX.Y.Z`) of the project at `root`.

    like: an earlier release; a class that it named keeps its name. Raises InputError for a malformed name or a
    document in which a schema gets no free name.
    """
    path = release_path(name, root)
    hoisted = hoist(document, config, hoist(like, config) if like else None)
    tree = release_document(hoisted, version=name.removeprefix("v"), keep_prose=keep_prose)
    write_file(path, dump(tree))
    return Imported(path, len(hoisted.operations), len(hoisted.shapes))
