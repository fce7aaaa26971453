"""What the rules look at: a description and the objects in it, walked once for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sdkforge.document import Document, InputError, Kind, Place, ReferenceProblem, check_references, walk
from sdkforge.document.walk import METHODS


@dataclass(frozen=True)
class Operation:
    """An operation that a path leads to. `item` is the Path Item Object that holds it, references followed."""

    path: str
    method: str
    pointer: str
    value: dict[str, Any]
    item: dict[str, Any]
    item_pointer: str


@dataclass(frozen=True)
class Parameter:
    """A parameter of an operation: the pointer to where it is declared, and the declaration, references followed."""

    pointer: str
    value: dict[str, Any]


@dataclass(frozen=True)
class Subject:
    """A description under examination."""

    document: Document

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Every object of the description, in the order of the text."""
        return tuple(walk(self.document.data))

    @cached_property
    def schemas(self) -> tuple[Place, ...]:
        """Every schema that is a mapping and no mere reference."""
        return tuple(place for place in self.of("schema") if not self.is_reference(place))

    @cached_property
    def by_pointer(self) -> dict[str, Place]:
        """The objects of the description by their pointer."""
        return {place.pointer: place for place in self.places}

    @cached_property
    def reference_problems(self) -> tuple[ReferenceProblem, ...]:
        """The references that cannot be followed."""
        return tuple(check_references(self.document))

    @property
    def is_30(self) -> bool:
        """Whether the description is written in OpenAPI 3.0, whose schemas are not those of JSON Schema."""
        return self.document.version.startswith("3.0")

    def of(self, *kinds: Kind) -> Iterator[Place]:
        """The objects of these kinds that are mappings, in the order of the text."""
        return (place for place in self.places if place.kind in kinds and isinstance(place.value, dict))

    def is_reference(self, place: Place) -> bool:
        """Whether a reference stands here in place of the object.

        Beside a `$ref`, a schema of OpenAPI 3.0 may hold nothing that counts; one of 3.1 may (3.1.1, section 4.8.24).
        """
        return place.ref is not None and (self.is_30 or place.kind != "schema" or len(place.value) == 1)

    def follow(self, value: Any, pointer: str) -> tuple[str, Any]:
        """The pointer and value that are meant, where `value` may be a Reference Object.

        A reference that leads nowhere gives None; another rule tells of it.
        """
        if isinstance(value, dict) and isinstance(value.get("$ref"), str):
            try:
                return self.document.resolve(value["$ref"])
            except InputError:
                return pointer, None
        return pointer, value

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """The operations that paths lead to, those of a path item elsewhere once for every path that refers to it."""
        found: list[Operation] = []
        for place in self.of("path-item"):
            if place.keyword != "paths":
                continue
            pointer, item = self.follow(place.value, place.pointer)
            if not isinstance(item, dict):
                continue
            for method in METHODS:
                if isinstance(item.get(method), dict):
                    operation = f"{pointer}/{method}"
                    found.append(Operation(place.name, method, operation, item[method], item, pointer))
        return tuple(found)

    def parameters(self, operation: Operation) -> dict[tuple[str, str], Parameter]:
        """The parameters of an operation by location and name. Its own take the place of those of its path item."""
        found: dict[tuple[str, str], Parameter] = {}
        for holder, pointer in ((operation.item, operation.item_pointer), (operation.value, operation.pointer)):
            declared = holder.get("parameters")
            for index, entry in enumerate(declared if isinstance(declared, list) else ()):
                here = f"{pointer}/parameters/{index}"
                _, value = self.follow(entry, here)
                if isinstance(value, dict):
                    found[str(value.get("in")), str(value.get("name"))] = Parameter(here, value)
        return found
