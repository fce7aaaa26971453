"""A whole description in another form that says the same: in another order, without references, under other names."""

from __future__ import annotations

import random
from typing import Any
from urllib.parse import unquote

from support.documents import Node, shuffled

_UNORDERED = ("oneOf", "anyOf", "allOf", "type", "security", "servers", "enum", "required")
_SCHEMAS = "#/components/schemas/"
_VALUES = ("default", "example", "examples", "const")


def reordered(data: Node, seed: int) -> Node:
    """Every mapping, and every list whose order means nothing, in another order."""
    chance = random.Random(seed)
    found: Node = _lists(shuffled(data, chance), chance)
    return found


def _lists(node: Any, chance: random.Random, inside: str = "") -> Any:
    if inside in _VALUES:
        return node
    if isinstance(node, dict):
        return {key: _lists(value, chance, key) for key, value in node.items()}
    if isinstance(node, list):
        items = [_lists(item, chance) for item in node]
        if inside in _UNORDERED:
            chance.shuffle(items)
        return items
    return node


def dereferenced(data: Node) -> Node:
    """Every reference replaced by what it names, with what stands beside it; a description without recursion."""
    known: dict[str, Any] = {}

    def named(reference: str) -> Any:
        if reference not in known:
            node: Any = data
            for token in reference.removeprefix("#/").split("/"):
                token = unquote(token).replace("~1", "/").replace("~0", "~")
                node = node[int(token)] if isinstance(node, list) else node[token]
            known[reference] = whole(node)
        return known[reference]

    def whole(node: Any, inside: str = "") -> Any:
        if isinstance(node, list):
            return [whole(item) for item in node]
        if not isinstance(node, dict) or inside in _VALUES:
            return node
        rest = {key: whole(value, key) for key, value in node.items() if key != "$ref"}
        if not isinstance(node.get("$ref"), str):
            return rest
        target = named(node["$ref"])
        return {"allOf": [target], **rest} if rest else target

    out = {key: whole(value) for key, value in data.items() if key != "components"}
    return {**out, "components": {"securitySchemes": data["components"]["securitySchemes"]}}


def renamed(data: Node) -> Node:
    """Every schema among the components under another name."""

    def whole(node: Any, inside: str = "") -> Any:
        if isinstance(node, list):
            return [whole(item) for item in node]
        if not isinstance(node, dict) or inside in _VALUES:
            return node
        return {
            key: value.replace(_SCHEMAS, f"{_SCHEMAS}Renamed") if key == "$ref" else whole(value, key)
            for key, value in node.items()
        }

    out: Node = whole(data)
    schemas = {f"Renamed{name}": schema for name, schema in out["components"]["schemas"].items()}
    return {**out, "components": {**out["components"], "schemas": schemas}}
