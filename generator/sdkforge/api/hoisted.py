"""A document taken apart: its operations, and its schemas found, shared and named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..document import Document
from .normal import Schema
from .shapes import COMPONENT, Shape
from .walk import OperationNode


@dataclass(frozen=True)
class Hoisted:
    """A document taken apart.

    operations: by path and method. shapes: by key. names: class name by key. roots: reduced schema of every place
    that has one, by place (see `place`). envelopes: places whose schema only wraps the value.
    """

    document: Document
    operations: tuple[OperationNode, ...]
    shapes: Mapping[str, Shape]
    names: Mapping[str, str]
    roots: Mapping[str, Schema]
    envelopes: frozenset[str]

    def named(self, schema: Any, *, names: bool = False) -> Any:
        """A reduced schema with `$ref: <key>` turned into `$ref: #/components/schemas/<Name>`.

        names: the keys of `schema` are names somebody chose, such as those of properties, and no keywords.
        """
        if isinstance(schema, list):
            return [self.named(item) for item in schema]
        if not isinstance(schema, dict):
            return schema
        if names:
            return {key: self.named(value) for key, value in schema.items()}
        out = {}
        for key, value in schema.items():
            if key in ("properties", "patternProperties", "$defs", "dependentSchemas"):
                out[key] = self.named(value, names=True)
            elif key == "$ref":
                out[key] = COMPONENT + self.names[value] if value in self.names else value
            else:
                out[key] = value if key in ("enum", "const", "default", "example", "examples") else self.named(value)
        return out


def place(operation: OperationNode, part: str, *details: str) -> str:
    """The name of a root place: `GET /pets/{id} answer 200 application/json`."""
    return " ".join((operation.route.key, part, *details))
