"""The objects of a description, each by what it is and where it stands.

Whether `{"type": …}` is a schema or an example, and whether `required` is a keyword or the name of a property, only the
place tells. The tables below say, for every object of OpenAPI 3.0 and 3.1 that can hold a schema or a reference, which
fields hold which objects. What a description may hold freely (examples, defaults, enums, extensions) is never entered.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from sdkforge.document.pointer import escape

Kind = Literal[
    "document",
    "components",
    "path-item",
    "operation",
    "parameter",
    "request-body",
    "response",
    "header",
    "media-type",
    "encoding",
    "callback",
    "schema",
    "example",
    "link",
    "security-scheme",
]
Shape = Literal["one", "list", "map"]


@dataclass(frozen=True, slots=True)
class Place:
    """An object of the description: what it is, the pointer to it, itself, and the place it stands in.

    `name` is the key or index by which `parent` holds it, `keyword` the field of the parent: for the schema of the
    property `id` the keyword is `properties` and the name `id`. The value of a schema may be true or false.
    """

    kind: Kind
    pointer: str
    value: Any
    parent: Place | None
    keyword: str
    name: str

    @property
    def ref(self) -> str | None:
        """The `$ref` that stands here instead of, or beside, the object itself; None where there is none."""
        ref = self.value.get("$ref") if isinstance(self.value, dict) else None
        return ref if isinstance(ref, str) else None


METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""The fields of a Path Item Object that hold an operation (OpenAPI 3.1.1, section 4.8.9)."""

IN_PLACE = frozenset({"allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"})
"""Keywords whose schemas apply to the same value as the schema they stand in (JSON Schema 2020-12, core, 10.2)."""

FIELDS: dict[Kind, dict[str, tuple[Shape, Kind]]] = {
    "document": {
        "paths": ("map", "path-item"),
        "webhooks": ("map", "path-item"),
        "components": ("one", "components"),
    },
    "components": {
        "schemas": ("map", "schema"),
        "responses": ("map", "response"),
        "parameters": ("map", "parameter"),
        "examples": ("map", "example"),
        "requestBodies": ("map", "request-body"),
        "headers": ("map", "header"),
        "securitySchemes": ("map", "security-scheme"),
        "links": ("map", "link"),
        "callbacks": ("map", "callback"),
        "pathItems": ("map", "path-item"),
    },
    "path-item": {"parameters": ("list", "parameter"), **dict.fromkeys(METHODS, ("one", "operation"))},
    "operation": {
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "request-body"),
        "responses": ("map", "response"),
        "callbacks": ("map", "callback"),
    },
    "parameter": {"schema": ("one", "schema"), "content": ("map", "media-type"), "examples": ("map", "example")},
    "header": {"schema": ("one", "schema"), "content": ("map", "media-type"), "examples": ("map", "example")},
    "request-body": {"content": ("map", "media-type")},
    "response": {"headers": ("map", "header"), "content": ("map", "media-type"), "links": ("map", "link")},
    "media-type": {
        "schema": ("one", "schema"),
        "examples": ("map", "example"),
        "encoding": ("map", "encoding"),
    },
    "encoding": {"headers": ("map", "header")},
    "callback": {},
    "schema": {
        **dict.fromkeys(("properties", "patternProperties", "$defs", "definitions"), ("map", "schema")),
        "dependentSchemas": ("map", "schema"),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), ("list", "schema")),
        "items": ("one", "schema"),
        "additionalProperties": ("one", "schema"),
        **dict.fromkeys(("not", "if", "then", "else", "contains", "propertyNames"), ("one", "schema")),
        **dict.fromkeys(("unevaluatedItems", "unevaluatedProperties", "contentSchema"), ("one", "schema")),
    },
    "example": {},
    "link": {},
    "security-scheme": {},
}


def walk(data: dict[str, Any], *, start: Kind = "document", pointer: str = "") -> Iterator[Place]:
    """Every object of the description `data`, containers before what they hold, in the order of the text.

    References are given as they stand and not followed, so every object comes once. What stands beside a `$ref` is
    passed over where it does not count: everywhere but in path items, and in schemas of OpenAPI 3.1 (3.0.3, section
    4.7.23; 3.1.1, sections 4.8.9 and 4.8.24). With `start` and `pointer`, `data` is an object of that kind that stands
    there. An object that is no mapping where one should stand comes as it is; nothing is raised.
    """
    with_siblings = {"path-item"} if str(data.get("openapi", "")).startswith("3.0") else {"path-item", "schema"}
    pending = [Place(start, pointer, data, None, "", "")]
    while pending:
        place = pending.pop()
        yield place
        if place.ref is None or place.kind in with_siblings:
            pending.extend(reversed(_children(place)))


def _children(place: Place) -> list[Place]:
    value = place.value
    if not isinstance(value, dict):
        return []
    if place.kind == "callback":
        # A Callback Object is itself a map, from expressions to path items.
        return [
            Place("path-item", f"{place.pointer}/{escape(key)}", item, place, "", key)
            for key, item in value.items()
            if key != "$ref" and not key.startswith("x-")
        ]
    found: list[Place] = []
    fields = FIELDS[place.kind]
    for keyword, held in value.items():
        field = fields.get(keyword)
        if field is None:
            continue
        shape, kind = field
        base = f"{place.pointer}/{escape(keyword)}"
        if shape == "one":
            found.append(Place(kind, base, held, place, keyword, keyword))
        elif shape == "list":
            if isinstance(held, list):
                found.extend(
                    Place(kind, f"{base}/{index}", item, place, keyword, str(index)) for index, item in enumerate(held)
                )
        elif isinstance(held, dict):
            # Paths and Responses Objects may hold extensions beside their own; plain maps, such as content, may not.
            extensible = keyword == "paths" or (keyword == "responses" and place.kind == "operation")
            found.extend(
                Place(kind, f"{base}/{escape(key)}", item, place, keyword, key)
                for key, item in held.items()
                if not (extensible and key.startswith("x-"))
            )
    return found
