"""The types that schemas declare and that values have (JSON Schema 2020-12, core, 4.2.1)."""

from __future__ import annotations

from typing import Any

TYPES = ("string", "number", "integer", "boolean", "object", "array", "null")


def declared_types(schema: dict[str, Any]) -> tuple[str, ...]:
    """The types a schema allows, in order; none where it does not say, or says no type there is."""
    declared = schema.get("type")
    names = declared if isinstance(declared, list) else [declared]
    return tuple(name for name in names if isinstance(name, str) and name in TYPES)


def is_nullable(schema: dict[str, Any], *, is_30: bool) -> bool:
    """Whether the type of a schema allows null: by `nullable` in OpenAPI 3.0, by the list of types in 3.1."""
    if is_30:
        return schema.get("nullable") is True
    return "null" in declared_types(schema)


def is_of_type(value: Any, name: str) -> bool:
    """Whether a value is of the type: 1.0 is an integer, true is no number."""
    if name == "null":
        return value is None
    if name == "boolean":
        return isinstance(value, bool)
    if name == "string":
        return isinstance(value, str)
    if name == "array":
        return isinstance(value, list)
    if name == "object":
        return isinstance(value, dict)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return name == "number" or isinstance(value, int) or value.is_integer()
