"""Descriptions in the caller's terms: a description names things as the wire does, a docstring as Python does.

What stands in backticks is a name: `chargingZoneId` becomes `charging_zone_id`, and `GET /pets/{id}` the method that
calls it. A word that is also a value of some enum is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from .hoisted import Hoisted
from .words import attribute

Spelling = Callable[[str], str]

_QUOTED = re.compile(r"`([^`]+)`")
_NAMES = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*")


def spelling(hoisted: Hoisted) -> Spelling:
    """A function that spells the names in a description of this document as its client does."""
    methods = {operation.route.key: f"client.{operation.route.dotted}" for operation in hoisted.operations}
    wires = {wire for schema in _schemas(hoisted) for wire in schema.get("properties", ())}
    wires |= {str(item["name"]) for operation in hoisted.operations for item in operation.parameters}
    values = {value for schema in _schemas(hoisted) for value in schema.get("enum", ()) if isinstance(value, str)}
    names = {wire: attribute(wire) for wire in wires - values}

    def quoted(match: re.Match[str]) -> str:
        text = " ".join(match[1].split())
        if text in methods:
            return f"`{methods[text]}`"
        if _NAMES.fullmatch(text):
            return f"`{'.'.join(names.get(word, word) for word in text.split('.'))}`"
        return match[0]

    return lambda text: _QUOTED.sub(quoted, text) if "`" in text else text


def _schemas(hoisted: Hoisted) -> Iterator[dict[str, Any]]:
    todo: list[Any] = [*(shape.schema for shape in hoisted.shapes.values()), *hoisted.roots.values()]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            yield node
            todo += [*node.get("properties", {}).values(), node.get("items"), node.get("additionalProperties")]
            todo += [*node.get("anyOf", ()), *node.get("oneOf", ())]
