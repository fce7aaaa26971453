"""What a test may give for each property of a model, as annotations for a TypedDict.

Closed, as arguments are: a value that the description does not know is a slip of the pen. What the server alone writes
is there, and what only a caller writes is not.
"""

from __future__ import annotations

from collections.abc import Mapping

from .hoisted import Hoisted
from .types import Annotations
from .words import attribute

SUFFIX = "Fields"
"""What the name of such a TypedDict ends in, after that of the model."""


class FieldAnnotations(Annotations):
    """Annotations in which an object is a model, or a dict of its fields. classes: those that are no mere alias."""

    def __init__(self, names: Mapping[str, str], classes: frozenset[str]) -> None:
        super().__init__(names, answers=False)
        self._classes = classes

    def _class(self, name: str) -> list[str]:
        return [f"models.{name}", f"{name}{SUFFIX}"] if name in self._classes else [f"models.{name}"]


def field_annotations(hoisted: Hoisted, classes: frozenset[str]) -> dict[str, dict[str, str]]:
    """By class and Python name of the property, the annotation of what may be given for it."""
    with_properties = {
        name: shape.schema["properties"]
        for key, name in hoisted.names.items()
        if name in classes and "properties" in (shape := hoisted.shapes[key]).schema
    }
    annotations = FieldAnnotations(hoisted.names, frozenset(with_properties))
    return {
        name: {attribute(wire): annotations.of(node) for wire, node in properties.items() if not node.get("writeOnly")}
        for name, properties in sorted(with_properties.items())
    }
