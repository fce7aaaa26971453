"""Schemas as datamodel-code-generator wants them: open ones for what a server answers, closed ones for arguments.

A model may hold what a newer server sends: enums accept any value of their type, bounds and patterns are left out,
nothing read-only is hidden. An argument is what the description allows: enums are closed, bounds are kept as keyword
arguments of pydantic's `Field`, read-only properties are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import InputError
from .events import closed_tags
from .hoisted import Hoisted
from .normal import Schema, schemas_in
from .shapes import Shape, references
from .spelling import Spelling
from .types import kinds, literals, meaning, nullable
from .words import attribute

_BOUNDS = {
    "minimum": "ge",
    "maximum": "le",
    "exclusiveMinimum": "gt",
    "exclusiveMaximum": "lt",
    "multipleOf": "multiple_of",
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_length",
    "maxItems": "max_length",
    "pattern": "pattern",
}
_WRITTEN = {"datetime": "datetime.datetime", "date": "datetime.date"}


class Translator:
    """Reduced schemas to schemas for datamodel-code-generator, in one direction.

    spelled: spells the names in a description. answers: open, for models; otherwise closed, for arguments.
    """

    def __init__(self, hoisted: Hoisted, spelled: Spelling, *, answers: bool) -> None:
        self._spelled = spelled
        self._shapes = hoisted.shapes
        self._names = hoisted.names
        self._answers = answers
        self._tags = {**_tags(hoisted), **closed_tags(hoisted)}

    def shape(self, key: str) -> Schema:
        """The schema of a class, references by class name."""
        schema = self._shapes[key].schema
        if self._shapes[key].enum or "properties" not in schema:
            return self.schema(schema)
        return self.object(self._names[key], schema, self._tags.get(key) if self._answers else None)

    def object(self, name: str, schema: Schema, tag: str | None = None) -> Schema:
        """The schema of a class from that of an object. tag: the property that tells it from others of a union."""
        _require_distinct(name, schema["properties"])
        hidden = "writeOnly" if self._answers else "readOnly"
        kept = {wire: node for wire, node in schema["properties"].items() if not node.get(hidden)}
        out: Schema = {"type": "object"}
        if schema.get("description"):
            out["description"] = self._spelled(schema["description"])
        out["properties"] = {wire: self._tag(node) if wire == tag else self.schema(node) for wire, node in kept.items()}
        required = [wire for wire in schema.get("required", ()) if wire in kept]
        if required:
            out["required"] = required
        return out

    def schema(self, schema: Any) -> Schema:
        """One schema: what it accepts, and its description."""
        if not isinstance(schema, dict):
            return {}
        if schema.get("type") == "null":
            return {"type": "null"}
        told = self._told(schema)
        if "$ref" in schema:
            return {"$ref": self._names[schema["$ref"]], **told}
        union = schema.get("anyOf") or schema.get("oneOf")
        if union:
            return {"anyOf": [self.schema(member) for member in union], **told}
        plain = self._plain(schema)
        if nullable(schema):
            members = plain["anyOf"] if set(plain) == {"anyOf"} else [plain]
            return {"anyOf": [*members, {"type": "null"}], **told}
        return {**plain, **told}

    def _plain(self, schema: Schema) -> Schema:
        values = literals(schema)
        several = [kind for kind in kinds(schema) if kind != "null"]
        if values:
            closed = {"enum": values, **({"type": several[0]} if len(several) == 1 else {})}
            return {"anyOf": [closed, _base(meaning(schema))]} if self._answers else closed
        if len(several) > 1:
            return {"anyOf": [self._plain({**schema, "type": kind}) for kind in several]}
        kind = several[0] if several else ""
        if kind == "array":
            return {"type": "array", "items": self.schema(schema.get("items"))}
        if kind == "object" or (not kind and "additionalProperties" in schema):
            inner = schema.get("additionalProperties")
            return {"type": "object", "additionalProperties": self.schema(inner) if isinstance(inner, dict) else True}
        held = meaning(schema)
        if held in _WRITTEN and not self._answers:
            # Text on the wire, but a caller has a date: the generator would ask for the text.
            return {"type": "string", "x-python-type": _WRITTEN[held]}
        return _base(held)

    def _tag(self, schema: Schema) -> Schema:
        """What tells the members of a union apart, or events, is the one enum of a model that stays closed."""
        told = self._told(schema)
        closed = {"enum": literals(schema), "type": kinds(schema)[0]}
        return {"anyOf": [closed, {"type": "null"}], **told} if nullable(schema) else {**closed, **told}

    def _told(self, schema: Schema) -> Schema:
        """The description of a property; one that is deprecated says so, in words, since reading it should not warn."""
        text = str(schema.get("description") or "").strip()
        if schema.get("deprecated") and not text.lower().startswith("deprecated"):
            text = f"{text}\n\nDeprecated.".strip()
        return {"description": self._spelled(text)} if text else {}


def _require_distinct(name: str, properties: Mapping[str, Schema]) -> None:
    """Raises InputError where two properties of a class would be one attribute."""
    wires: dict[str, str] = {}
    for wire in properties:
        other = wires.setdefault(attribute(wire), wire)
        if other != wire:
            raise InputError(
                f"the properties {other!r} and {wire!r} of {name} would both be the attribute {attribute(wire)!r}",
                advice="rename one of them in the document: they differ in punctuation or letter case alone",
            )


def _base(held: str) -> Schema:
    return {
        "str": {"type": "string"},
        "int": {"type": "integer"},
        "float": {"type": "number"},
        "Decimal": {"type": "number", "format": "decimal"},
        "bool": {"type": "boolean"},
        "datetime": {"type": "string", "format": "date-time"},
        "date": {"type": "string", "format": "date"},
        "None": {"type": "null"},
    }.get(held, {})


def _tags(hoisted: Hoisted) -> dict[str, str]:
    """The property that tells each member of a union from the others, by the member's key: constant in each."""
    found: dict[str, str] = {}
    schemas = [shape.schema for _, shape in sorted(hoisted.shapes.items())]
    for schema in [*schemas, *(hoisted.roots[where] for where in sorted(hoisted.roots))]:
        for node in schemas_in(schema):
            for union in ([m for m in node[key] if m != {"type": "null"}] for key in ("anyOf", "oneOf") if key in node):
                tag = _union_tag(union, hoisted.shapes)
                found.update({member["$ref"]: tag for member in union if tag})
    return found


def _union_tag(union: list[Schema], shapes: Mapping[str, Shape]) -> str:
    members = [shapes[member["$ref"]].schema for member in union if member.get("$ref") in shapes]
    if len(members) < 2 or len(members) != len(union):
        return ""
    for name in sorted(set.intersection(*(set(member.get("properties", ())) for member in members))):
        values = [literals(member.get("properties", {}).get(name, {})) for member in members]
        if all(len(value) == 1 for value in values) and len({value[0] for value in values}) == len(members):
            return str(name)
    return ""


def field_facts(schema: Schema) -> dict[str, Any]:
    """Keyword arguments of pydantic's `Field` for the bounds of an argument.

    A pattern that Python's or Rust's engine may read otherwise (look-around, `\\Z`) is left to the server.
    """
    facts: dict[str, Any] = {}
    for key, name in _BOUNDS.items():
        value = schema.get(key)
        if key == "pattern":
            if isinstance(value, str) and "(?" not in value and "\\Z" not in value and "\\/" not in value:
                facts[name] = value
        elif isinstance(value, int | float) and not isinstance(value, bool):
            facts[name] = value
    if meaning(schema) in ("datetime", "date") or "enum" in schema:
        return {}
    if meaning(schema) != "float" and "multiple_of" in facts and isinstance(facts["multiple_of"], float):
        del facts["multiple_of"]
    return facts


def below(shapes: Mapping[str, Shape], names: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The classes that each class uses, by name."""
    return {
        names[key]: tuple(sorted({names[inner] for inner, _ in references(shape.schema, shapes)}))
        for key, shape in shapes.items()
    }
