"""What a schema accepts, keyword by keyword, in a form in which equal things are equal.

The conjunction of all that holds at a place: types intersected, bounds tightened, properties of `allOf` joined,
`const` an enum of one, an exclusive bound of an integer an inclusive one, null apart from the other types. Each fact
knows where it stands. JSON Schema 2020-12, validation, 6; OpenAPI 3.0.3, "Schema Object" (`nullable`, boolean
exclusive bounds).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from .node import Site

TYPES = frozenset({"boolean", "integer", "number", "string", "array", "object"})
"""Every type but null, which is kept apart. `number` stands for the numbers that are no integers."""


class Fact(NamedTuple):
    """What a keyword says. value: in a form to compare; shown: as it is written. keyword, pointer: which, and where."""

    value: Any
    shown: Any
    keyword: str
    pointer: str


class Alternatives(NamedTuple):
    """The members of an `anyOf` or `oneOf`, each with all that stands beside the union."""

    key: str
    pointer: str
    members: tuple[Site, ...]


class Condition(NamedTuple):
    """`if` with its `then` and `else`."""

    pointer: str
    test: Site
    then: Site
    otherwise: Site


@dataclass(slots=True)
class View:
    """A schema read. pointer: of its first node. never: nothing is valid.

    types: without null, `integer` and `number` apart (see `TYPES`). typed: where its type is said. enum: values other
    than null by their JSON text, None for no enum; known: values that are named where others may come; enumerated:
    where. lower, upper: bounds by the keyword that is inclusive. additional: None where any other property may be
    there. notes: what a schema says of its use: `default`, `readOnly`, …. apart: further unions at this place, where
    multiplying them out would be too much.
    """

    pointer: str
    never: bool = False
    types: frozenset[str] = TYPES
    typed: Fact | None = None
    nullable: bool = True
    enum: dict[str, Any] | None = None
    enumerated: Fact | None = None
    known: dict[str, Any] = field(default_factory=dict)
    formats: tuple[Fact, ...] = ()
    patterns: tuple[Fact, ...] = ()
    multiples: tuple[Fact, ...] = ()
    lower: dict[str, Fact] = field(default_factory=dict)
    upper: dict[str, Fact] = field(default_factory=dict)
    unique: Fact | None = None
    properties: dict[str, Site] = field(default_factory=dict)
    required: dict[str, str] = field(default_factory=dict)
    additional: Site | None = None
    by_pattern: dict[str, Site] = field(default_factory=dict)
    names: Site = ()
    needs: dict[str, Fact] = field(default_factory=dict)
    dependent: dict[str, Site] = field(default_factory=dict)
    items: Site = ()
    prefix: tuple[Site, ...] = ()
    contains: Site = ()
    unevaluated: dict[str, Site] = field(default_factory=dict)
    denied: tuple[Site, ...] = ()
    conditions: tuple[Condition, ...] = ()
    content: dict[str, Fact] = field(default_factory=dict)
    content_schema: Site = ()
    notes: dict[str, Fact] = field(default_factory=dict)
    alternatives: Alternatives | None = None
    apart: tuple[Site, ...] = ()

    @property
    def closed(self) -> bool:
        """Whether no property is valid but those it names."""
        return self.additional is not None and any(node.value is False for node in self.additional)

    def says(self, note: str) -> bool:
        """Whether a note such as `readOnly` is set."""
        return note in self.notes and self.notes[note].value is True

    @property
    def bare(self) -> bool:
        """Whether types, null and enum are all that it says."""
        return not (
            self.never
            or self.formats
            or self.patterns
            or self.multiples
            or self.lower
            or self.upper
            or self.unique
            or self.properties
            or self.required
            or self.additional
            or self.by_pattern
            or self.names
            or self.needs
            or self.dependent
            or self.items
            or self.prefix
            or self.contains
            or self.unevaluated
            or self.denied
            or self.conditions
            or self.content
            or self.alternatives
            or self.known
        )


def text(value: Any) -> str:
    """A JSON value as text, equal for equal values (1 and 1.0, keys in any order)."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def describe(view: View) -> str:
    """A schema in a few words: `string (date-time) or null`, `object {id, name}`, `one of 3`."""
    if view.never:
        return "nothing"
    if view.alternatives:
        word = f"one of {len(view.alternatives.members)} schemas"
    elif view.enum is not None:
        shown = [text(value) for value in view.enum.values()]
        word = " | ".join(shown[:6]) + (f" | … ({len(shown)} values)" if len(shown) > 6 else "")
    elif view.types == TYPES:
        word = "any"
    else:
        word = " or ".join(_said(kind, view) for kind in shown_types(view.types))
    return f"{word} or null" if view.nullable and word != "any" else word


def shown_types(types: frozenset[str]) -> list[str]:
    """Types as a schema would say them: `number` takes integers."""
    return sorted(types - ({"integer"} if "number" in types else set()))


def _said(kind: str, view: View) -> str:
    if kind == "object" and view.properties:
        names = list(view.properties)
        return "object {" + ", ".join(names[:6]) + (", …" if len(names) > 6 else "") + "}"
    told = next((str(fact.shown) for fact in view.formats), "")
    return f"{kind} ({told})" if told and kind in ("string", "integer", "number") else kind
