"""Types: the Python annotation of a schema, as a caller writes it or as an answer gives it.

Arguments are closed (an enum is a `Literal`), answers are open (a newer server may send a new value), so the two
directions differ. OpenAPI 3.1.0, "Data Types"; JSON Schema 2020-12, "format".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .normal import Schema

# Spellings of formats seen in the wild, by what they mean.
DATE_TIME = frozenset({"date-time", "datetime", "datatime", "dateTime", "timestamp"})
# A resource may have a method called `date`, which would hide the type: the module (imported as `dt`) qualifies it.
_WRITTEN = {"datetime": "dt.datetime", "date": "dt.date"}
_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


def meaning(schema: Schema) -> str:
    """What a scalar holds, format included: "str", "int", "float", "Decimal", "bool", "datetime", "date"."""
    kind, form = _kind(schema), schema.get("format")
    if kind == "string":
        if form in DATE_TIME:
            return "datetime"
        return "date" if form == "date" else "str"
    if kind == "number" and form == "decimal":
        return "Decimal"
    return _SCALARS.get(kind, "")


def nullable(schema: Schema) -> bool:
    """Whether null is a value of the schema."""
    if "null" in kinds(schema) or None in schema.get("enum", ()):
        return True
    return any(nullable(member) for key in ("anyOf", "oneOf") for member in schema.get(key, ()))


def literals(schema: Schema) -> list[Any]:
    """The members of an enum or a constant that a type can spell out; without the text "null" where null is one."""
    values = [schema["const"]] if "const" in schema else list(schema.get("enum", ()))
    kept = [value for value in values if isinstance(value, str | int | bool)]
    if None in values:
        kept = [value for value in kept if value != "null"]
    return kept


class Annotations:
    """Annotations of reduced schemas. names: class name by key. answers: for what an answer holds, not an argument.

    also: in arguments, the classes of `models` that may be given in place of the dict.
    """

    def __init__(self, names: Mapping[str, str], *, answers: bool, also: frozenset[str] = frozenset()) -> None:
        self._names = names
        self._answers = answers
        self._also = also

    def of(self, schema: Any) -> str:
        """The annotation of a schema; an object that it cannot type is a mapping, anything else `Any`."""
        return " | ".join(dict.fromkeys(self._members(schema))) or ("Any" if self._answers else "object")

    def _members(self, schema: Any) -> list[str]:
        if not isinstance(schema, dict) or not schema:
            return ["Any" if self._answers else "object"]
        if schema.get("type") == "null":
            return ["None"]
        if "$ref" in schema:
            return self._class(self._names[schema["$ref"]])
        union = schema.get("anyOf") or schema.get("oneOf")
        if union:
            found = [name for member in union for name in self._members(member)]
            return [name for name in found if name != "None"] + (["None"] if "None" in found else [])
        null = ["None"] if nullable(schema) else []
        values = literals(schema)
        if values:
            written = f"Literal[{', '.join(repr(value) for value in values)}]"
            return [
                written,
                *([_WRITTEN.get(meaning(schema), meaning(schema)) or "Any"] if self._answers else []),
                *null,
            ]
        several = [kind for kind in kinds(schema) if kind != "null"]
        if len(several) > 1:
            return [name for kind in several for name in self._members({**schema, "type": kind})] + null
        kind = several[0] if several else ""
        if kind == "array":
            item = self.of(schema.get("items"))
            return [f"builtins.list[{item}]" if self._answers else f"Sequence[{item}]", *null]
        if kind == "object" or (not kind and ("properties" in schema or "additionalProperties" in schema)):
            return [self._mapping(schema), *null]
        return [_WRITTEN.get(meaning(schema), meaning(schema)) or ("Any" if self._answers else "object"), *null]

    def _class(self, name: str) -> list[str]:
        if self._answers:
            return [f"models.{name}"]
        return [f"params.{name}", *([f"models.{name}"] if name in self._also else [])]

    def _mapping(self, schema: Schema) -> str:
        values = schema.get("additionalProperties")
        inner = self.of(values) if isinstance(values, dict) and values else "Any" if self._answers else "object"
        return f"builtins.dict[str, {inner}]" if self._answers else f"Mapping[str, {inner}]"


def kinds(schema: Schema) -> list[str]:
    """The types a schema declares, one or several; none where it says nothing."""
    declared = schema.get("type")
    return [declared] if isinstance(declared, str) else list(declared or ())


def _kind(schema: Schema) -> str:
    return next((kind for kind in kinds(schema) if kind != "null"), "")
