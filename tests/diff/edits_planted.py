"""What the real description does not have and others do, planted into it: headers and cookies of every type."""

from __future__ import annotations

from diff.edits_atlas import Atlas, put
from support.documents import Node

_SCHEMAS: dict[str, Node] = {
    "text": {"type": "string"},
    "count": {"type": "integer"},
    "rate": {"type": "number"},
    "list": {"type": "array", "items": {"type": "string"}},
    "map": {"type": "object", "properties": {"a": {"type": "string"}}},
}
_EVERY = 9


def planted(data: Node) -> Node:
    """The description with a header and a cookie in some of its requests, and headers in some of its answers."""
    atlas = Atlas(data)
    for number, operation in enumerate(atlas.operations):
        kind = list(_SCHEMAS)[number // _EVERY % len(_SCHEMAS)]
        schema = _SCHEMAS[kind]
        if number % _EVERY == 0:
            inside = "header" if number % 2 else "cookie"
            more: Node = {"name": f"x-{kind}", "in": inside, "schema": schema}
            listed = [*(operation.node.get("parameters") or ()), more]
            data = put(data, (*operation.where, "parameters"), listed)
        if number % _EVERY == 1:
            status = next(code for code in operation.node["responses"] if code.startswith("2"))
            where = atlas.responses(operation)[status]
            data = put(data, (*where, "headers", f"X-{kind.title()}"), {"schema": schema})
    return data
