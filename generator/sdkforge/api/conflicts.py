"""What the Api stage finds wrong with a document before it is built: two operations with one method name."""

from __future__ import annotations

from dataclasses import dataclass

from ..document import Document
from ..document.pointer import join
from .config import Config
from .routes import conflicts
from .walk import operations


@dataclass(frozen=True)
class NameClash:
    """Two operations that would be one method. pointers: where they stand in the document."""

    name: str
    operations: tuple[str, ...]
    pointers: tuple[str, ...]


def method_names(document: Document, config: Config) -> list[NameClash]:
    """The method names that more than one operation would get."""
    found = conflicts(operation.route for operation in operations(document, config))
    return [
        NameClash(
            name,
            tuple(route.key for route in routes),
            tuple(join("", "paths", route.path, route.method) for route in routes),
        )
        for name, routes in found
    ]
