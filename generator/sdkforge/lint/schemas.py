"""Rules about the keywords of a schema: `type`, `required`, `nullable`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sdkforge.document import Place
from sdkforge.lint.finding import Problem
from sdkforge.lint.shape import Shapes
from sdkforge.lint.subject import Subject
from sdkforge.lint.types import TYPES
from sdkforge.lint.wording import kind_of, shown


def schema_type_malformed(subject: Subject) -> Iterator[Problem]:
    """Schemas whose `type` is none of the types there are.

    A mapping there is nearly always a property called `type` that stands outside `properties`.
    """
    for place in subject.schemas:
        if "type" not in place.value:
            continue
        declared = place.value["type"]
        problem = _malformed(declared, subject.is_30)
        if problem is not None:
            message, advice = problem
            yield Problem(f"{place.pointer}/type", message, advice)


def _malformed(declared: Any, is_30: bool) -> tuple[str, str] | None:
    if isinstance(declared, dict):
        return "the type of a schema is a mapping", "If it is a property called `type`, move it under `properties`."
    if isinstance(declared, list):
        unknown = [name for name in declared if not isinstance(name, str) or name not in TYPES]
        if unknown or not declared:
            said = shown(unknown[0]) if unknown else "an empty list"
            return f"the types of a schema hold {said}", f"Use {', '.join(TYPES)}."
        if len(set(declared)) < len(declared):
            return "the types of a schema hold one twice", "Remove one of the two."
        if is_30:
            return "a list of types is known to OpenAPI 3.1 only", "Write one type, and `nullable: true` beside it."
        return None
    if not isinstance(declared, str):
        return f"the type of a schema is {kind_of(declared)}", f"Use one of {', '.join(TYPES)}."
    if declared not in TYPES:
        return f"there is no type {shown(declared)}", f"Use one of {', '.join(TYPES)}."
    if is_30 and declared == "null":
        return "the type null is known to OpenAPI 3.1 only", "Write the type of the other values, and `nullable: true`."
    return None


def required_unknown_property(subject: Subject) -> Iterator[Problem]:
    """Names in `required` that are no property, neither of the schema nor of one that applies to the same value."""
    shapes = Shapes(subject)
    for place in subject.schemas:
        required = place.value.get("required")
        if not isinstance(required, list):
            continue
        for index, name in enumerate(required):
            if isinstance(name, str) and not shapes.may_hold(place, name):
                yield Problem(
                    f"{place.pointer}/required/{index}",
                    "`required` names a property that the schema does not have",
                    "Correct the name, add the property, or remove the name.",
                    shown(name) + _likely(place, name),
                )


def _likely(place: Place, name: str) -> str:
    properties = place.value.get("properties")
    if isinstance(properties, dict):
        for other in properties:
            if other.lower().replace("_", "") == name.lower().replace("_", ""):
                return f" (there is {shown(other)})"
    return ""


def nullable_ignored(subject: Subject) -> Iterator[Problem]:
    """`nullable` in OpenAPI 3.1, which no longer has it: its schemas are those of JSON Schema."""
    if subject.is_30:
        return
    for place in subject.schemas:
        if place.value.get("nullable") is True:
            yield Problem(
                f"{place.pointer}/nullable",
                "`nullable` has no meaning in OpenAPI 3.1",
                "Add null to the type, as in `type: [string, 'null']`.",
            )
