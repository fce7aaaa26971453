"""Samples: a value for every property that an answer may have, for tests that no server is there for.

What the document gives goes before every guess: an example, a default. The rest follows from format and name; an enum
is left to its type, unless something is said of it. A sample is only of a property's own value: objects are put
together from the samples of their classes by who needs one.

OpenAPI 3.1.0, "Schema Object"; JSON Schema 2020-12, "Basic Meta-Data Annotations".
"""

from __future__ import annotations

import http
import math
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from typing import Any

from . import realistic
from .hoisted import Hoisted
from .normal import Schema
from .types import kinds, literals, meaning

_LONGEST = 200
_BY_FORMAT = {
    "time": "08:15:00",
    "email": "sam.rivers@mail.example",
    "uri": "https://files.example/1",
    "url": "https://files.example/1",
    "uuid": "5f0c6a2e-8d1b-4c57-9a43-0b3dd1d3a6b5",
    "ipv4": "192.0.2.17",
    "ipv6": "2001:db8::17",
    "hostname": "host.example",
    "byte": "AAEC",
}
_KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}


class Samples:
    """Samples from the reduced schemas of a document.

    given: by wire name a value, or several of which the first that fits is taken. It wins over what the document says.
    """

    def __init__(self, hoisted: Hoisted, given: Mapping[str, Any]) -> None:
        self._hoisted = hoisted
        self._given = given

    def classes(self, names: Iterable[str]) -> dict[str, dict[str, Any]]:
        """By class name and wire name, the samples of what is no object and no union of any."""
        keys = {name: key for key, name in self._hoisted.names.items()}
        found = {}
        for name in sorted(names):
            properties = self._hoisted.shapes[keys[name]].schema.get("properties", {})
            values = {
                wire: self._leaf(node, wire, name) for wire, node in properties.items() if not node.get("writeOnly")
            }
            kept = {wire: value for wire, value in values.items() if value is not None}
            if kept:
                found[name] = kept
        return found

    def error_body(self, schema: Any, code: str) -> Any:
        """The body of an error answer, whole; `None` where the document says nothing of one."""
        return self._whole(schema, _phrase(code), ()) if schema else None

    def _whole(self, schema: Any, phrase: str, above: tuple[str, ...]) -> Any:
        key = schema.get("$ref")
        if key is not None:
            return {} if key in above else self._whole(self._hoisted.shapes[key].schema, phrase, (*above, key))
        for union in ("anyOf", "oneOf"):
            members = [member for member in schema.get(union, ()) if member != {"type": "null"}]
            if members:
                return self._whole(members[0], phrase, above)
        if "properties" in schema:
            return {wire: self._part(node, wire, phrase, above) for wire, node in schema["properties"].items()}
        return self._part(schema, "", phrase, above)

    def _part(self, schema: Schema, wire: str, phrase: str, above: tuple[str, ...]) -> Any:
        kind = next(iter(kinds(schema)), "")
        if "$ref" in schema or "properties" in schema or "anyOf" in schema or "oneOf" in schema:
            return self._whole(schema, phrase, above)
        if kind == "array":
            return [self._part(schema.get("items") or {}, wire, phrase, above)]
        if kind == "object":
            values = schema.get("additionalProperties")
            return {"field": self._part(values, wire, phrase, above)} if isinstance(values, dict) and values else {}
        said = _said(schema)
        values = literals(schema)
        if said is None and values:
            return values[0]
        return phrase if said is None and kind == "string" else self._leaf(schema, wire, "")

    def _leaf(self, schema: Any, wire: str, owner: str) -> Any:
        """A value that is no object; `None` for objects, for what has no type, and for an enum that leaves it open."""
        if not isinstance(schema, dict):
            return None
        if "$ref" in schema:
            shape = self._hoisted.shapes[schema["$ref"]]
            return self._leaf(shape.schema, wire, owner) if shape.enum else None
        for union in ("anyOf", "oneOf"):
            members = [member for member in schema.get(union, ()) if member != {"type": "null"}]
            if members:
                return self._leaf(members[0], wire, owner)
        kind = next((kind for kind in kinds(schema) if kind != "null"), "")
        given = self._given.get(wire)
        for value in given if isinstance(given, list) else [given]:
            if _fits(schema, kind, value):
                return value
        said = _said(schema)
        if said is not None:
            return said
        if "const" in schema or "enum" in schema:
            return None  # the type says it
        if kind == "array":
            inner = self._leaf(schema.get("items"), wire, owner)
            return None if inner is None else [inner]
        if kind == "boolean":
            return realistic.truth(wire)
        if kind in ("integer", "number"):
            return _bounded(schema, realistic.number(wire, owner, whole=kind == "integer"))
        return self._text(schema, wire, owner) if kind == "string" else None

    def _text(self, schema: Schema, wire: str, owner: str) -> str:
        held, form = meaning(schema), schema.get("format")
        if held in ("datetime", "date"):
            return realistic.moment(wire)[: None if held == "datetime" else 10]
        if form in _BY_FORMAT:
            return _BY_FORMAT[form]
        if form in ("integer", "number", "float", "int32", "int64"):
            return str(realistic.number(wire, owner, whole="int" in str(form)))
        text = _matching(schema.get("pattern"), realistic.text(wire, owner), realistic.moment(wire))
        least, most = schema.get("minLength"), schema.get("maxLength")
        text = text.ljust(least, "x") if isinstance(least, int) and least <= _LONGEST else text
        return text[:most] if isinstance(most, int) and most >= 0 else text


def _said(schema: Schema) -> Any:
    """What the document itself gives as a value, if it is one of the schema."""
    kind = next((kind for kind in kinds(schema) if kind != "null"), "")
    examples = schema.get("examples")
    several = examples if isinstance(examples, list) else []
    for value in (schema.get("example"), *several, schema.get("default")):
        if value is not None and _fits(schema, kind, value):
            return value
    return None


def _fits(schema: Schema, kind: str, value: Any) -> bool:
    """Whether an example is what the schema says. Documents contradict themselves, and a sample may not."""
    if kind == "array":
        items = schema.get("items")
        inner = next(iter(kinds(items)), "") if isinstance(items, dict) else ""
        return isinstance(value, list) and bool(value) and all(_fits(items or {}, inner, item) for item in value)
    if kind not in _KINDS or not isinstance(value, _KINDS[kind]) or (kind != "boolean" and isinstance(value, bool)):
        return False
    values = literals(schema)
    if values and value not in values:
        return False
    if isinstance(value, float) and not math.isfinite(value):
        return False
    return not isinstance(value, str) or (len(value) <= _LONGEST and _readable(schema, value))


def _readable(schema: Schema, value: str) -> bool:
    read: dict[str, Any] = {"datetime": datetime.fromisoformat, "date": date.fromisoformat}
    parse = read.get(meaning(schema)) or (time.fromisoformat if schema.get("format") == "time" else None)
    try:
        return parse is None or bool(parse(value) is not None)
    except ValueError:
        return False


def _matching(pattern: Any, text: str, moment: str) -> str:
    """The text, or another one where only that has the pattern."""
    # Only short texts are held against it: whoever wrote the pattern decides how long that takes.
    if not isinstance(pattern, str) or len(pattern) > _LONGEST:
        return text
    tried = [text, moment[11:16], moment[11:19], moment[:10], "NL", "nl", "EUR", "1042", "A1042", "+31105550"]
    try:
        return next((each for each in tried if len(each) <= 10 and re.search(pattern, each)), text)
    except re.error:
        return text


def _bounded(schema: Schema, value: float) -> float:
    least, most = schema.get("minimum"), schema.get("maximum")
    if isinstance(least, int | float) and value < least:
        value = least
    if isinstance(most, int | float) and value > most:
        value = most
    step = schema.get("multipleOf")
    if isinstance(step, int | float) and step > 0 and value % step:
        value = math.floor(value) if step < 1 else math.floor(value / step) * step
    return int(value) if kinds(schema)[0] == "integer" else value


def _phrase(code: str) -> str:
    try:
        return http.HTTPStatus(int(code)).phrase
    except ValueError:
        return "Error"
