"""Values made from schemas: what a caller may send and a server answer, and all that the description allows them to be.

They are trees of JSON with two differences, so that one tree is both the argument of a call and what goes over the
wire: moments and days are Python's, and an object with named properties is a `Record`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ..api.hoisted import Hoisted
from ..api.normal import Schema
from ..api.types import kinds, meaning, nullable
from ..api.words import attribute
from .vocabulary import Vocabulary

__all__ = ["Enums", "Maker", "Recipe", "Record", "members", "python_value", "wire_value"]

_DEEPEST = 8
_LONGEST_LIST = 12
_MOMENT = "2025-03-14T08:30:00Z"
_BY_FORMAT = {
    "email": "iva@charging.example",
    "uri": "https://charging.example/a",
    "url": "https://charging.example/a",
    "uuid": "6f7f6a0e-64a9-4c0e-9a43-0b3dd1d3a6b5",
    "integer": "42",
    "number": "12.5",
    "boolean": "true",
    "time": "08:30:00",
    "date": "2025-03-14",
    "date-time": _MOMENT,
}
# Tried where a pattern refuses what the vocabulary has.
_SPARE = ("08:30", "08:30:00", "8:30", "BG", "EUR", "42", "abc", "A1", "2025-03-14")

Enum = tuple[Any, ...]


class Record(dict[str, Any]):
    """An object whose keys are properties of the description, and no names that somebody chose."""


@dataclass(frozen=True)
class Recipe:
    """Which of the many values of a schema to make.

    choice: which branch of every union and value of every enum, counted round. optional: with the properties that may
    be missing. nulls: null wherever it is allowed. request: without what only the server writes; else without what
    only the caller writes. fresh: only what leads to a value of an enum that is still `missing`.
    """

    choice: int = 0
    optional: bool = True
    nulls: bool = False
    request: bool = True
    fresh: bool = False


class Enums:
    """Which values of which enums have been sent, by the name of the property that holds them."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, Enum], set[Any]] = {}

    def missing(self, name: str, enum: Enum) -> list[Any]:
        """The values not sent yet."""
        seen = self._seen.get((name, enum), set())
        return [value for value in enum if value not in seen]

    def sent(self, name: str, enum: Enum, value: Any) -> None:
        """Note a value."""
        self._seen.setdefault((name, enum), set()).add(value)


class Maker:
    """Makes values of one document's reduced schemas."""

    def __init__(self, hoisted: Hoisted, vocabulary: Vocabulary, enums: Enums) -> None:
        self._shapes = hoisted.shapes
        self._vocabulary = vocabulary
        self._enums = enums

    def made(self, schema: Schema, recipe: Recipe, owner: str, name: str, depth: int = 0) -> Any:
        """The value of `schema` that `recipe` tells of, for property `name` of resource `owner`."""
        schema = self.resolved(schema)
        if recipe.nulls and nullable(schema):
            return None
        union = [item for item in schema.get("oneOf") or schema.get("anyOf") or () if not _is_null(item)]
        if union:
            fresh = [item for item in union if self.has_missing(item, name)] if recipe.fresh else []
            branch = fresh[0] if fresh else union[recipe.choice % len(union)]
            return self.made(branch, recipe, owner, name, depth)
        enum = members(schema)
        if enum:
            return self._member(enum, recipe, name)
        kind = next((kind for kind in kinds(schema) if kind != "null"), "")
        if kind == "object" or (not kind and "properties" in schema):
            return self._object(schema, recipe, owner, name, depth)
        if kind == "array":
            return self._array(schema, recipe, owner, name, depth)
        return self._scalar(kind, schema, recipe, owner, name)

    def resolved(self, schema: Schema) -> Schema:
        """A schema, or the shape that its `$ref` names."""
        while "$ref" in schema:
            schema = self._shapes[schema["$ref"]].schema
        return schema

    def is_known(self, schema: Schema, owner: str, name: str) -> bool:
        """Whether the vocabulary, or else the schema itself, says what property `name` holds."""
        schema = self.resolved(schema)
        if members(schema) or schema.get("format") or schema.get("pattern"):
            return True
        return "string" in kinds(schema) and self._vocabulary.text(owner, name, 0) is not None

    def branches(self, schema: Schema) -> int:
        """The number of branches of the widest union in a schema."""
        return max([1, *(len(node.get("oneOf") or node.get("anyOf") or ()) for _, node in self._walk(schema, ""))])

    def has_null(self, schema: Schema, *, request: bool) -> bool:
        """Whether null is allowed anywhere in it."""
        return any(nullable(node) for _, node in self._walk(schema, "", request=request))

    def has_missing(self, schema: Schema, name: str) -> bool:
        """Whether a value of an enum in it, which is property `name`, has not been sent."""
        return any(self._enums.missing(key, enum) for key, node in self._walk(schema, name) if (enum := members(node)))

    def _walk(
        self, schema: Schema, name: str, above: tuple[int, ...] = (), *, request: bool = True
    ) -> Iterator[tuple[str, Schema]]:
        schema = self.resolved(schema)
        if id(schema) in above or len(above) > _DEEPEST:
            return
        yield name, schema
        above = (*above, id(schema))
        inner = [(name, item) for item in schema.get("oneOf") or schema.get("anyOf") or () if not _is_null(item)]
        inner += [item for item in schema.get("properties", {}).items() if not self._barred(item[1], request)]
        inner += [
            (name, node) for key in ("items", "additionalProperties") if isinstance(node := schema.get(key), dict)
        ]
        for key, node in inner:
            yield from self._walk(node, key, above, request=request)

    def _barred(self, node: Schema, request: bool) -> bool:
        keyword = "readOnly" if request else "writeOnly"
        return bool(node.get(keyword) or self.resolved(node).get(keyword))

    def _member(self, enum: Enum, recipe: Recipe, name: str) -> Any:
        missing = self._enums.missing(name, enum) if recipe.fresh else []
        value = missing[0] if missing else enum[recipe.choice % len(enum)]
        if recipe.request:
            self._enums.sent(name, enum, value)
        return value

    def _object(self, schema: Schema, recipe: Recipe, owner: str, name: str, depth: int) -> dict[str, Any]:
        properties, required = schema.get("properties", {}), schema.get("required", ())
        others = schema.get("additionalProperties")
        if not properties:
            inner = others if isinstance(others, dict) and others else {"type": "string"}
            # Objects with keys of anybody's choice are texts by language, or what other applications keep here.
            texts = self._vocabulary.text(owner, name, 0) is not None
            key, of = ("en", name) if texts else ("crm", "external_id")
            return {key: self.made(inner, recipe, owner, of, depth + 1)} if depth < _DEEPEST else {}
        record = Record()
        for key, node in properties.items():
            if self._barred(node, recipe.request):
                continue
            wanted = recipe.optional and depth < _DEEPEST
            if recipe.fresh:
                wanted = self.has_missing(node, key)
            if key in required or wanted:
                record[key] = self.made(node, recipe, owner, key, depth + 1)
        return record

    def _array(self, schema: Schema, recipe: Recipe, owner: str, name: str, depth: int) -> list[Any]:
        items = self.resolved(schema.get("items") or {})
        enum = members(items)
        if enum and recipe.request:
            values = self._enums.missing(name, enum)[:_LONGEST_LIST] if recipe.fresh else list(enum[:_LONGEST_LIST])
            values = values[: schema.get("maxItems", _LONGEST_LIST)] or [enum[0]]
            for value in values:
                self._enums.sent(name, enum, value)
            return values
        if depth >= _DEEPEST:
            return []
        union = [item for item in items.get("oneOf") or items.get("anyOf") or () if not _is_null(item)]
        recipes = [recipe]
        if len(union) > 1 and recipe.optional and not recipe.fresh:
            recipes = [Recipe(choice, request=recipe.request) for choice in range(len(union))]
        while len(recipes) < schema.get("minItems", 1):
            recipes.append(Recipe(recipe.choice + len(recipes), recipe.optional, recipe.nulls, recipe.request))
        return [self.made(items, item, owner, name, depth + 1) for item in recipes[: schema.get("maxItems", 99)]]

    def _scalar(self, kind: str, schema: Schema, recipe: Recipe, owner: str, name: str) -> Any:
        if kind == "boolean":
            return recipe.choice % 2 == 0
        if kind in ("integer", "number"):
            number = _number(schema, self._vocabulary.number(owner, name, recipe.choice), kind)
            return Decimal(str(number)) if meaning(schema) == "Decimal" else number
        text = self._text(schema, recipe, owner, name)
        if meaning(schema) == "datetime":
            return dt.datetime.fromisoformat(text)
        return dt.date.fromisoformat(text) if meaning(schema) == "date" else text

    def _text(self, schema: Schema, recipe: Recipe, owner: str, name: str) -> str:
        """The first of some texts that the schema's format, pattern and length allow."""
        form = {"datetime": "date-time", "date": "date"}.get(meaning(schema), str(schema.get("format", "")))
        known = self._vocabulary.text(owner, name, recipe.choice)
        usual = _BY_FORMAT.get(form)
        if form == "integer" or (known is None and re.search(r"([a-z]I|\bi|_i)ds?$", name)):
            usual = str(int(self._vocabulary.number(owner, name, recipe.choice)))
        words = " ".join(re.findall(r"[a-z]+|[A-Z][a-z]*|\d+", name)).lower() or "text"
        for text in (known, usual, words, *_SPARE):
            if text is not None and _has_form(text, form) and _allows(schema, text):
                return text
        longest = schema.get("maxLength", 200)
        return (known or usual or words).ljust(schema.get("minLength", 0), "x")[:longest]


def members(schema: Schema) -> Enum:
    """The values of an enum or a constant; neither null, nor its text where null is one of them."""
    values = [schema["const"]] if "const" in schema else list(schema.get("enum", ()))
    bar = {"null"} if None in values or "null" in kinds(schema) else set()
    return tuple(value for value in values if value is not None and not (isinstance(value, str) and value in bar))


def python_value(value: Any) -> Any:
    """A made value as an argument: properties by their attribute names."""
    if isinstance(value, Record):
        return {attribute(key): python_value(item) for key, item in value.items()}
    if isinstance(value, Mapping):
        return {key: python_value(item) for key, item in value.items()}
    return [python_value(item) for item in value] if isinstance(value, list) else value


def wire_value(value: Any) -> Any:
    """A made value as JSON."""
    if isinstance(value, Mapping):
        return {key: wire_value(item) for key, item in value.items()}
    if isinstance(value, list):
        return [wire_value(item) for item in value]
    if isinstance(value, dt.datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if str(value).lstrip("-").isdigit() else float(value)
    return value


def _is_null(schema: Schema) -> bool:
    return schema.get("type") == "null"


def _number(schema: Schema, value: float, kind: str) -> float:
    step = schema.get("multipleOf")
    if step:
        # Some checkers divide in binary, where 7.56 is no multiple of 0.001: near it is one that they agree on.
        near = (float((round(value / step) + more) * Decimal(str(step))) for more in range(100))
        value = next((number for number in near if (number / step).is_integer()), value)
    value = min(max(value, schema.get("minimum", value)), schema.get("maximum", value))
    # A server written in a language with one kind of number answers 32 for 32.0.
    return int(value) if kind == "integer" or value == int(value) else value


def _has_form(text: str, form: str) -> bool:
    try:
        if form == "date-time":
            return dt.datetime.fromisoformat(text).tzinfo is not None
        if form == "date":
            return bool(dt.date.fromisoformat(text))
        if form == "integer":
            return str(int(text)) == text
        if form == "number":
            return float(text) == float(text)
    except ValueError:
        return False
    patterns = {
        "email": r"[^@\s]+@[^@\s]+",
        "uri": r"https?://\S+",
        "url": r"https?://\S+",
        "uuid": r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
        "time": r"\d\d:\d\d(:\d\d)?",
        "boolean": r"true|false",
    }
    return form not in patterns or re.fullmatch(patterns[form], text) is not None


def _allows(schema: Schema, text: str) -> bool:
    if not schema.get("minLength", 0) <= len(text) <= schema.get("maxLength", len(text)):
        return False
    try:
        return "pattern" not in schema or re.search(schema["pattern"], text) is not None
    except re.error:
        # Patterns are of ECMA 262, which has some that Python has not.
        return True
