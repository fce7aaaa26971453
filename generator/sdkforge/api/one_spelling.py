"""Keywords that say one thing in several ways, each brought to one: exclusive bounds, null, the order of an enum.

OpenAPI 3.0.3 and 3.1.0, "Schema Object"; JSON Schema 2020-12. What is given is changed in place.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .normal import Schema


def bounds(out: Schema) -> None:
    """3.0's boolean exclusive bounds become 3.1's numbers."""
    for exclusive, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if out.get(exclusive) is True and bound in out:
            out[exclusive] = out.pop(bound)
        elif isinstance(out.get(exclusive), bool):
            del out[exclusive]


def nullability(out: Schema) -> None:
    """`nullable`, a null type, a null member of an enum or of a union: all become `null` last in `type`.

    A schema that says nothing of its type keeps `nullable`: alone it adds nothing, in an `allOf` it may.
    """
    nullable = out.pop("nullable", False)
    declared = out.get("type")
    kinds = [declared] if isinstance(declared, str) else list(declared) if isinstance(declared, list) else []
    if "null" in kinds and len(kinds) > 1:
        kinds.remove("null")
        nullable = True
    values = out.get("enum")
    if isinstance(values, list):
        if None in values and len(values) > 1:
            nullable = nullable or not kinds  # listed, though the type forbids it: a slip of the document
        # A set, so one order for all documents: theirs changes without meaning anything.
        out["enum"] = _in_order(distinct([value for value in values if value is not None or len(values) == 1]))
        if not kinds:
            kinds = _kinds_of(out["enum"])
    for key in ("anyOf", "oneOf"):
        union = out.get(key)
        if isinstance(union, list) and {"type": "null"} in union and len(union) > 1:
            out[key] = [member for member in union if member != {"type": "null"}]
            nullable = True
    if (kinds and not ("anyOf" in out or "oneOf" in out)) or kinds == ["null"]:
        kinds = sorted(set(kinds))
        out["type"] = kinds[0] if len(kinds) == 1 and not nullable else [*kinds, *(["null"] if nullable else [])]
        if nullable and "enum" in out:
            out["enum"] = [*out["enum"], None]
    elif "anyOf" in out or "oneOf" in out:
        # The members say what type they are; a `type` beside them repeats it. Null joins the union.
        if kinds and not _typed_members(out):
            out["type"] = kinds[0] if len(kinds) == 1 else sorted(kinds)
        else:
            out.pop("type", None)
        if nullable:
            out["anyOf" if "anyOf" in out else "oneOf"].append({"type": "null"})
    elif nullable:
        out["nullable"] = True


def _typed_members(out: Schema) -> bool:
    members = [*out.get("anyOf", []), *out.get("oneOf", [])]
    return all(member.keys() & {"type", "$ref", "enum", "anyOf", "oneOf"} for member in members)


def _kinds_of(values: list[Any]) -> list[str]:
    names = {bool: "boolean", int: "integer", float: "number", str: "string"}
    return sorted({names[type(value)] for value in values if type(value) in names})


def distinct(values: list[Any]) -> list[Any]:
    """Each value once, the first of equal ones."""
    if _all_text(values):
        return list(dict.fromkeys(values))
    seen: dict[str, Any] = {}
    for value in values:
        seen.setdefault(json.dumps(value, sort_keys=True), value)
    return list(seen.values())


def _in_order(values: list[Any]) -> list[Any]:
    if _all_text(values):
        return sorted(values)
    return sorted(
        values,
        key=lambda value: (type(value).__name__, value if isinstance(value, int | float | str) else 0, str(value)),
    )


def _all_text(values: list[Any]) -> bool:
    return all(type(value) is str for value in values)
