"""Events: what an API sends by itself, and the property of a payload that says which event it is.

OpenAPI 3.1.0, "Callback Object". A receiver is handed a payload of any event; only a property that is constant in each
payload tells them apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from .hoist import callbacks
from .hoisted import Hoisted, place
from .model import Event
from .normal import Schema
from .types import kinds, literals
from .walk import follow, media


def payloads(hoisted: Hoisted) -> dict[str, str]:
    """The key of the payload's shape for every event whose payload is an object, by the event's name."""
    found: dict[str, str] = {}
    for operation in hoisted.operations:
        for event, expression, method, node in callbacks(hoisted.document, operation.node):
            body = follow(hoisted.document, node.get("requestBody")) or {}
            kind = media(body.get("content"))
            where = place(operation, "callback", event, expression, method, kind[0] if kind else "")
            reference = hoisted.roots.get(where, {}).get("$ref")
            if reference:
                found.setdefault(event, reference)
    return dict(sorted(found.items()))


def events(hoisted: Hoisted) -> tuple[Event, ...]:
    """Every event, by name."""
    found = payloads(hoisted)
    tag = _tag(hoisted, found)
    return tuple(
        Event(event, hoisted.names[key], tuple(_constants(hoisted.shapes[key].schema, tag)))
        for event, key in found.items()
    )


def event_tag(hoisted: Hoisted) -> str:
    """The property that tells events apart, or "": text that is constant in the payloads of the most events."""
    return _tag(hoisted, payloads(hoisted))


def closed_tags(hoisted: Hoisted) -> dict[str, str]:
    """The property that names the event, by the key of each payload in which it is constant."""
    found = payloads(hoisted)
    tag = _tag(hoisted, found)
    return {key: tag for key in found.values() if _constants(hoisted.shapes[key].schema, tag)}


def _tag(hoisted: Hoisted, found: Mapping[str, str]) -> str:
    """Of properties that are constant, the one of the most payloads, then of the most values, then by name."""
    counts: Counter[str] = Counter()
    values: dict[str, set[str]] = {}
    for key in set(found.values()):
        schema = hoisted.shapes[key].schema
        for name in schema.get("properties", ()):
            constants = _constants(schema, name)
            if len(constants) == 1:
                counts[name] += 1
                values.setdefault(name, set()).update(constants)
    return min(counts, key=lambda name: (-counts[name], -len(values[name]), name), default="")


def _constants(schema: Schema, name: str) -> list[str]:
    node = schema.get("properties", {}).get(name, {})
    found = literals(node) if kinds(node) in (["string"], ["string", "null"], ["null", "string"]) else []
    return [value for value in found if isinstance(value, str)]
