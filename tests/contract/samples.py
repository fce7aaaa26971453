"""JSON values made from a description's schemas, plain enough to be read when a test fails."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from contract.description import resolved

__all__ = ["EXTRA_KEY", "Recipe", "made", "recipes"]

EXTRA_KEY = "aKeyOfItsOwn"
"""The name given to a property where the description allows any name."""

_DEEPEST = 12

_BY_FORMAT: dict[str, object] = {
    "date-time": "2024-03-05T07:08:09Z",
    "datetime": "2024-03-05T07:08:09Z",
    "datatime": "2024-03-05T07:08:09Z",
    "date": "2024-03-05",
    "time": "07:08:09",
    "email": "driver@charging.example",
    "uri": "https://charging.example/a",
    "url": "https://charging.example/a",
    "uuid": "6f7f6a0e-64a9-4c0e-9a43-0b3dd1d3a6b5",
    "integer": "123",
    "number": "12.5",
    "boolean": "true",
}

_BY_PATTERN = {
    r"^\d{2}:\d{2}:\d{2}$": "07:08:09",
    r"^\d{2}:\d{2}$": "07:08",
    r"^([01]?[0-9]|2[0-3]):[0-5][0-9]$": "7:08",
    r"^[A-Z]{2}$": "BG",
}


@dataclass(frozen=True)
class Recipe:
    """Which of the many values of a schema to make.

    - `choice`: which branch of every union and which value of every enum, counted round.
    - `optional`: with the properties that may be missing.
    - `nulls`: null wherever it is allowed.
    - `request`: without what only the server writes; else without what only the caller writes.
    """

    choice: int = 0
    optional: bool = True
    nulls: bool = False
    request: bool = False


def recipes(schema: Mapping[str, Any], *, request: bool = False) -> Iterator[Recipe]:
    """Enough of them to see every property, every branch of a union, null, and nothing more than is required."""
    yield Recipe(optional=False, request=request)
    yield Recipe(optional=False, nulls=True, request=request)
    yield Recipe(nulls=True, request=request)
    for choice in range(_branches(schema)):
        yield Recipe(choice, request=request)
        if choice:
            yield Recipe(choice, optional=False, request=request)


def made(schema: Mapping[str, Any], recipe: Recipe, depth: int = 0) -> Any:
    """The value of `schema` that `recipe` tells of."""
    schema = resolved(schema)
    types = schema.get("type", [])
    types = types if isinstance(types, list) else [types]
    if recipe.nulls and _nullable(schema, types):
        return None
    branches = schema.get("oneOf") or schema.get("anyOf")
    if branches:
        branches = [branch for branch in branches if resolved(branch).get("type") != "null"]
        return made(branches[recipe.choice % len(branches)], recipe, depth)
    if "enum" in schema:
        values = [value for value in schema["enum"] if value is not None]
        return values[recipe.choice % len(values)]
    for kind in types:
        if kind != "null":
            return _MAKERS[kind](schema, recipe, depth)
    return "anything"


def _nullable(schema: Mapping[str, Any], types: list[str]) -> bool:
    branches = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    return "null" in types or any(_nullable(resolved(b), [resolved(b).get("type", "")]) for b in branches)


def _object(schema: Mapping[str, Any], recipe: Recipe, depth: int) -> dict[str, Any]:
    required = schema.get("required", [])
    barred = "readOnly" if recipe.request else "writeOnly"
    result = {}
    for name, node in schema.get("properties", {}).items():
        if node.get(barred) or resolved(node).get(barred):
            continue
        # An envelope does not say that its content is required, and without it there is no answer.
        if name in required or (recipe.optional and depth < _DEEPEST) or (name == "data" and not depth):
            result[name] = made(node, recipe, depth + 1)
    others = schema.get("additionalProperties")
    if isinstance(others, dict) and recipe.optional:
        result[EXTRA_KEY] = made(others, recipe, depth + 1)
    return result


def _array(schema: Mapping[str, Any], recipe: Recipe, depth: int) -> list[Any]:
    if depth >= _DEEPEST:
        return []
    return [made(schema["items"], recipe, depth + 1)] * max(1, schema.get("minItems", 1))


def _string(schema: Mapping[str, Any], recipe: Recipe, depth: int) -> str:
    if "pattern" in schema:
        text = _BY_PATTERN[schema["pattern"]]
        assert re.search(schema["pattern"], text)
        return text
    text = str(_BY_FORMAT.get(schema.get("format", ""), "some words"))
    return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength", 200)]


def _integer(schema: Mapping[str, Any], recipe: Recipe, depth: int) -> int:
    return int(min(max(17, schema.get("minimum", 17)), schema.get("maximum", 17)))


def _number(schema: Mapping[str, Any], recipe: Recipe, depth: int) -> float:
    value = min(max(12.5, schema.get("minimum", 12.5)), schema.get("maximum", 12.5))
    step = schema.get("multipleOf", 0)
    return float(round(value / step) * step if step >= 1 else value)


def _boolean(schema: Mapping[str, Any], recipe: Recipe, depth: int) -> bool:
    return recipe.choice % 2 == 0


_MAKERS = {
    "object": _object,
    "array": _array,
    "string": _string,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
}


def _branches(schema: Mapping[str, Any], above: tuple[int, ...] = ()) -> int:
    """The number of branches of the widest union in a schema."""
    schema = resolved(schema)
    if id(schema) in above:
        return 1
    above = (*above, id(schema))
    union = schema.get("oneOf") or schema.get("anyOf") or []
    others = schema.get("additionalProperties")
    inner = [*union, *schema.get("properties", {}).values()]
    inner += [schema["items"]] if "items" in schema else []
    inner += [others] if isinstance(others, dict) else []
    return max([1, len(union), *(_branches(node, above) for node in inner)])
