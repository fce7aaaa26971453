"""Edits that change how a description is written and nothing of what it says: nothing must be found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from diff.edits import Chance, Edit, Kind, Writes
from diff.edits_atlas import Atlas, Path, Use, cut
from diff.edits_values import plain, stratum
from sdkforge.document import pointer as pointers
from support.documents import Node

MOVED = "MovedHere"
_OF_USE = ("readOnly", "writeOnly", "deprecated", "description", "default")
Alike = Callable[[Node], "Node | tuple[Node, Node] | None"]
"""A schema to the same in other words, or to both where the base must say something first; None where it cannot."""


def kinds() -> Iterator[Kind]:
    """Every kind of this module."""
    for name, alike in _SCHEMAS.items():
        yield Kind(f"same schema: {name}", _schemas(alike))
    for name, alike in _IN_30.items():
        yield Kind(f"same schema of 3.0: {name}", _schemas(alike, only="3.0"))
    for name, alike in _IN_31.items():
        yield Kind(f"same schema of 3.1: {name}", _schemas(alike, only="3.1"))
    yield Kind("same schema: moved into components", _moved)
    yield Kind("same schema: a reference replaced by what it names", _inlined)
    yield Kind("same schema: a reference to a reference", _chained)


def _schemas(alike: Alike, only: str = "") -> Callable[[Atlas], Iterator[Chance]]:
    def chances(atlas: Atlas) -> Iterator[Chance]:
        if only and (only == "3.1") != atlas.modern:
            return
        for kind, sites in plain(atlas).items():
            for where, node, uses in sites:
                if alike(node) is not None:
                    yield Chance((kind, stratum(uses[0])), partial(edit, where, node, uses))

    def edit(where: Path, node: Node, uses: list[Use]) -> Edit:
        found = alike(node)
        before, after = found if isinstance(found, tuple) else (node, found)
        return Edit(((where, before),), ((where, after),), (), frozenset(use.operation for use in uses))

    return chances


def _kind(node: Node) -> str:
    return node["type"] if isinstance(node["type"], str) else next(k for k in node["type"] if k != "null")


def _for(kind: str, before: Node, after: Node) -> Alike:
    """Of schemas of one type: the same beside what they say, once with `before` and once with `after`."""
    return lambda node: ({**node, **before}, {**node, **after}) if _kind(node) == kind else None


def _words(node: Node) -> Node:
    more: Node = {"title": "T", "description": "Other words.", "example": "x", "x-note": {"type": "integer"}}
    return {**more, **node, "description": "Other words.", "externalDocs": {"url": "https://example.com"}}


def _split(node: Node) -> Node | None:
    """An object as an allOf of its properties, one by one, and of what it requires."""
    if not node.get("properties") or "additionalProperties" in node:
        return None
    rest = {key: value for key, value in node.items() if key not in ("properties", "required")}
    parts = [{"type": "object", "properties": {name: inner}} for name, inner in node["properties"].items()]
    beside = {"required": node["required"]} if node.get("required") else {}
    return {**rest, "allOf": parts, **beside}


def _wrapped(keyword: str) -> Alike:
    def alike(node: Node) -> Node | None:
        inner = {key: value for key, value in node.items() if key not in _OF_USE}
        return {keyword: [inner], **{key: value for key, value in node.items() if key in _OF_USE}}

    return alike


def _values(node: Node, values: list[Any], other: list[Any]) -> tuple[Node, Node] | None:
    if _kind(node) != "string" or node.get("nullable") or isinstance(node["type"], list):
        return None
    return {**node, "enum": values}, {**node, "enum": other}


def _reversed_properties(node: Node) -> Node | None:
    if len(node.get("properties") or ()) < 2:
        return None
    return {**node, "properties": dict(reversed(node["properties"].items()))}


def _required_twice(node: Node) -> Node | None:
    if not node.get("required"):
        return None
    return {**node, "required": [*reversed(node["required"]), node["required"][0]]}


_SCHEMAS: dict[str, Alike] = {
    "other words": _words,
    "keywords in another order": lambda node: dict(reversed(node.items())),
    "properties in another order": _reversed_properties,
    "required in another order, and twice": _required_twice,
    "an allOf of one": _wrapped("allOf"),
    "an anyOf of one": _wrapped("anyOf"),
    "a oneOf of one": _wrapped("oneOf"),
    "allOf of its properties": _split,
    "an empty member of allOf": lambda node: {"allOf": [node, {}]},
    "an enum in another order": lambda node: _values(node, ["a", "b", "c"], ["c", "a", "b"]),
    "an enum with a value twice": lambda node: _values(node, ["a", "b"], ["a", "b", "a"]),
    "flags that are not set": lambda node: {"readOnly": False, "writeOnly": False, "deprecated": False, **node},
    "a length of nothing": _for("string", {}, {"minLength": 0}),
    "no items needed": _for("array", {}, {"minItems": 0, "uniqueItems": False}),
    "no properties needed": _for("object", {}, {"minProperties": 0}),
    "other properties allowed": lambda node: (
        {**node, "additionalProperties": True}
        if _kind(node) == "object" and "additionalProperties" not in node
        else None
    ),
    "1 and 1.0": _for("number", {"minimum": 1}, {"minimum": 1.0}),
    "bounds in two members of allOf": lambda node: (
        ({**node, "maxLength": 9}, {"allOf": [{**node, "maxLength": 12}, {"type": "string", "maxLength": 9}]})
        if node["type"] == "string" and not node.get("nullable")
        else None
    ),
}


def _nullable(node: Node) -> bool:
    return node.get("nullable") is True


def _union_with_null(keyword: str) -> Alike:
    def alike(node: Node) -> Node | None:
        if not isinstance(node["type"], list) or "readOnly" in node:
            return None
        return {keyword: [{"type": "null"}, {**node, "type": _kind(node)}]}

    return alike


_IN_30: dict[str, Alike] = {
    "nullable beside an allOf": lambda node: (
        {"allOf": [cut(node, ("nullable",))], "nullable": True, **{k: node[k] for k in _OF_USE if k in node}}
        if _nullable(node)
        else None
    ),
    "nullable in an allOf": lambda node: (
        {"allOf": [cut(node, ("nullable",)), {"nullable": True}]} if _nullable(node) else None
    ),
    "not nullable": lambda node: {**node, "nullable": False} if not _nullable(node) else None,
    "whole numbers above 0": _for("integer", {"minimum": 0, "exclusiveMinimum": True}, {"minimum": 1}),
    "a bound that is not exclusive": _for("number", {"maximum": 9}, {"maximum": 9, "exclusiveMaximum": False}),
    "null among the values": lambda node: (
        ({**node, "enum": ["a"]}, {**node, "enum": ["a", None]})
        if _nullable(node) and _kind(node) == "string"
        else None
    ),
}
_IN_31: dict[str, Alike] = {
    "null first": lambda node: {**node, "type": ["null", _kind(node)]} if isinstance(node["type"], list) else None,
    "a list of one type": lambda node: {**node, "type": [node["type"]]} if isinstance(node["type"], str) else None,
    "anyOf with null": _union_with_null("anyOf"),
    "oneOf with null": _union_with_null("oneOf"),
    "a constant": lambda node: ({**node, "const": "a"}, {**node, "enum": ["a"]}) if node["type"] == "string" else None,
    "whole numbers above 0": _for("integer", {"exclusiveMinimum": 0}, {"minimum": 1}),
    "whole numbers below 9": _for("integer", {"exclusiveMaximum": 9}, {"maximum": 8}),
    "numbers as types": lambda node: (
        ({**node, "type": ["integer", "number"]}, {**node, "type": "number"}) if node["type"] == "number" else None
    ),
    "true for anything": _for("object", {"propertyNames": True}, {}),
    "definitions": lambda node: {**node, "$defs": {"unused": {"type": "string"}}},
    "examples": lambda node: {**node, "examples": [1, "x"], "$comment": "words"},
}


# ---- references ----------------------------------------------------------------------------------------------------


def _reference(where: Path) -> Node:
    return {"$ref": "#" + pointers.from_tokens(where)}


def _component(name: str) -> Path:
    return "components", "schemas", name


def _moved(atlas: Atlas) -> Iterator[Chance]:
    for kind, sites in plain(atlas).items():
        for where, node, uses in sites:
            if where[:-1] != ("components", "schemas") and not node.keys() & {"readOnly", "writeOnly", "deprecated"}:
                yield Chance((kind, stratum(uses[0])), partial(_move, where, node, uses))


def _move(where: Path, node: Node, uses: list[Use]) -> Edit:
    there = _component("".join([MOVED, *(part for part in pointers.from_tokens(where) if part.isalnum())]))
    writes: Writes = ((there, node), (where, _reference(there)))
    return Edit((), writes, (), frozenset(use.operation for use in uses))


def _references(atlas: Atlas) -> Iterator[tuple[Path, Path, list[Use]]]:
    """Each reference in a component or a response to a schema that no other reference is in the way of."""
    pending: list[Path] = [("components", "schemas"), ("paths",)]
    while pending:
        where = pending.pop()
        node = atlas.get(where)
        if isinstance(node, dict):
            if node.keys() == {"$ref"} and "/schemas/" in str(node["$ref"]):
                target = atlas.follow(where)
                if atlas.uses.get(target):
                    yield where, target, atlas.uses[target]
                continue
            pending += [(*where, key) for key in node if key not in ("example", "examples", "default", "enum")]
        elif isinstance(node, list):
            pending += [(*where, index) for index in range(len(node))]


def _inlined(atlas: Atlas) -> Iterator[Chance]:
    for where, target, uses in _references(atlas):
        edit = partial(Edit, (), ((where, atlas.get(target)),), (), frozenset(use.operation for use in uses))
        yield Chance(stratum(uses[0]), edit)


def _chained(atlas: Atlas) -> Iterator[Chance]:
    for number, (where, target, uses) in enumerate(_references(atlas)):
        there = _component(f"{MOVED}{number}")
        writes: Writes = ((there, _reference(target)), (where, _reference(there)))
        yield Chance(stratum(uses[0]), partial(Edit, (), writes, (), frozenset(use.operation for use in uses)))
