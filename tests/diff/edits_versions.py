"""The same description in OpenAPI 3.1 and in 3.0.

A description is converted whole; what has no like in the other version raises, so that no test rests on a document
that says something else. OpenAPI 3.0.3 and 3.1.0, "Schema Object".
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from support.documents import Node

_ONE = ("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_MAPS = ("properties", "patternProperties", "$defs", "dependentSchemas")
_FREE = ("example", "examples", "default", "enum", "const")
_NULL: Node = {"type": "null"}
_BOUNDS = (("exclusiveMinimum", "minimum", max), ("exclusiveMaximum", "maximum", min))


def in_31(data: Node) -> Node:
    """A 3.0 description as 3.1 has it."""
    return {**_schemas(data, schema_in_31), "openapi": "3.1.0"}


def in_30(data: Node) -> Node:
    """A 3.1 description as 3.0 has it."""
    return {**_schemas(data, schema_in_30), "openapi": "3.0.3"}


def schema_in_31(schema: Any) -> Any:
    """A schema of 3.0 as 3.1 has it: no `nullable`, and exclusive bounds that are numbers.

    By the letter, `nullable` beside a union, or in an allOf, lets nothing more through. It is read as it is meant.
    """
    if not isinstance(schema, dict):
        return schema
    members = schema.get("allOf") or ()
    if any(member.get("nullable") is True for member in members):
        bare = [{key: value for key, value in member.items() if key != "nullable"} for member in members]
        schema = {**schema, "allOf": [member for member in bare if member], "nullable": True}
    out = _inside(schema, schema_in_31)
    for exclusive, bound, _ in _BOUNDS:
        if out.pop(exclusive, False) is True and bound in out:
            out[exclusive] = out.pop(bound)
    if "example" in out:
        out["examples"] = [out.pop("example")]
    return _with_null(out) if out.pop("nullable", False) is True else out


def _with_null(schema: Node) -> Node:
    unions = schema.keys() & {"anyOf", "oneOf"}
    if isinstance(schema.get("type"), str) and "allOf" not in schema:
        out = {**schema, "type": [schema["type"], "null"], **{key: [*schema[key], _NULL] for key in unions}}
        if "enum" in out and None not in out["enum"]:
            out["enum"] = [*out["enum"], None]
        return out
    for key in ("anyOf", "oneOf"):
        if key in schema and not schema.keys() & {"allOf", "properties"}:
            return {**schema, key: [*schema[key], _NULL]}
    about_use = ("readOnly", "writeOnly", "deprecated", "default", "title", "description", "examples")
    use = {key: value for key, value in schema.items() if key in about_use}
    rest = {key: value for key, value in schema.items() if key not in use}
    return {"anyOf": [rest, _NULL], **use} if rest else use


def schema_in_30(schema: Any) -> Any:
    """A schema of 3.1 as 3.0 has it. Raises ValueError for a keyword that 3.0 does not know."""
    if schema is True or schema is False:
        return {} if schema else {"not": {}}
    if not isinstance(schema, dict):
        return schema
    unknown = schema.keys() & {"prefixItems", "contains", "if", "patternProperties", "propertyNames", "$defs"}
    if unknown:
        raise ValueError(f"3.0 does not know {sorted(unknown)}")
    out = _inside(schema, schema_in_30)
    if "$ref" in out and len(out) > 1:
        out["allOf"] = [{"$ref": out.pop("$ref")}]
    if "const" in out:
        out["enum"] = [out.pop("const")]
    for exclusive, bound, stricter in _BOUNDS:
        if exclusive in out:
            limit = out.pop(exclusive)
            if bound not in out or stricter(limit, out[bound]) == limit:
                out[bound], out[exclusive] = limit, True
    for key in ("anyOf", "oneOf"):
        if key in schema and _NULL in schema[key]:
            members = [member for member in out[key] if member != schema_in_30(_NULL)]
            del out[key]
            out |= {"nullable": True} | ({"allOf": members} if len(members) == 1 else {key: members})
    return _with_one_type(out)


def _with_one_type(out: Node) -> Node:
    if out.get("type") == "null":
        return {"nullable": True, "enum": [None]}
    if isinstance(out.get("type"), list):
        kinds = [kind for kind in out.pop("type") if kind != "null"]
        if len(kinds) > 1:
            raise ValueError(f"3.0 does not know several types: {kinds}")
        out |= {"type": kinds[0], "nullable": True}
    return out


def _inside(schema: Node, convert: Callable[[Any], Any]) -> Node:
    """A copy with the schemas inside converted."""
    out: Node = {}
    for key, value in schema.items():
        if key in _MAPS and isinstance(value, dict):
            out[key] = {name: convert(inner) for name, inner in value.items()}
        elif key in _LISTS and isinstance(value, list):
            out[key] = [convert(inner) for inner in value]
        else:
            keep = key not in _ONE or (key == "additionalProperties" and isinstance(value, bool))
            out[key] = value if keep else convert(value)
    return out


def _schemas(node: Any, convert: Callable[[Any], Any], inside: str = "") -> Any:
    """A copy of a part of a description that is no schema, with all schemas in it converted."""
    if isinstance(node, list):
        return [_schemas(item, convert) for item in node]
    if not isinstance(node, dict) or inside in _FREE or inside.startswith("x-"):
        return node
    if inside == "schemas":
        return {name: convert(schema) for name, schema in node.items()}
    named = ("content", "headers", "responses", "parameters", "paths")
    return {
        key: convert(value) if key == "schema" and inside not in named else _schemas(value, convert, key)
        for key, value in node.items()
    }
