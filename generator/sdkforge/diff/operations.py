"""The operations of a document as a client sees them, and which one of the base is which one of the revision.

OpenAPI 3.1.0, "Path Item Object" (what it says holds for its operations), "Paths Object" (templates), "Security
Requirement Object" and "Server Object" (inheritance), "Callback Object", "webhooks".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from ..document import Document
from ..document import pointer as pointers
from ..document.walk import METHODS
from .node import Node, Site

_PARAMETER = re.compile(r"{([^{}]*)}")
_OWN_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""Headers that are described elsewhere (OpenAPI 3.1.0, "Parameter Object")."""


@dataclass(frozen=True)
class Held:
    """A value and the pointer to it, where a reference led to it. name: by which it is held, of a header."""

    pointer: str
    value: dict[str, Any]
    name: str = ""


@dataclass(frozen=True)
class Operation:
    """An operation with what it inherits.

    method: upper case. path: "" for a webhook, as is `event` for what a client calls itself. parameters: by place and
    name; of a path parameter the name is its position in the template, as what it is called is seen by nobody.
    security, servers: as they take effect, and whether they are the operation's own.
    """

    method: str
    path: str
    pointer: str
    node: dict[str, Any]
    parameters: dict[tuple[str, str], Held]
    body: Held | None
    responses: dict[str, Held]
    security: Any
    own_security: bool
    servers: Any
    own_servers: bool
    event: str = ""

    @property
    def tag(self) -> str:
        """The first tag, or ""."""
        tags = self.node.get("tags")
        return str(tags[0]) if isinstance(tags, list) and tags else ""


def operations(document: Document) -> dict[tuple[str, str], Operation]:
    """Every operation under `paths`, by method and path."""
    paths = document.data.get("paths")
    found: dict[tuple[str, str], Operation] = {}
    for path, item in (paths or {}).items():
        if not str(path).startswith("x-"):
            for operation in _of_item(document, pointers.join("/paths", path), item, str(path)):
                found[operation.method, operation.path] = operation
    return found


def webhooks(document: Document) -> dict[tuple[str, str], Operation]:
    """Every operation under `webhooks`, by method and name."""
    hooks = document.data.get("webhooks")
    return {
        (operation.method, str(name)): operation
        for name, item in (hooks.items() if isinstance(hooks, dict) else ())
        for operation in _of_item(document, pointers.join("/webhooks", name), item, "", event=str(name))
    }


def callbacks(document: Document, operation: Operation) -> dict[tuple[str, str], Operation]:
    """The callbacks of an operation, by method and name; of one with several expressions, by those too."""
    found: dict[tuple[str, str], Operation] = {}
    named = operation.node.get("callbacks")
    for name, node in named.items() if isinstance(named, dict) else ():
        callback = follow(document, pointers.join(operation.pointer, "callbacks", name), node)
        if callback is None:
            continue
        expressions = [key for key in callback.value if not key.startswith("x-")]
        for expression in expressions:
            event = str(name) if len(expressions) == 1 else f"{name} {expression}"
            place = pointers.join(callback.pointer, expression)
            for inner in _of_item(document, place, callback.value[expression], "", event=event):
                found[inner.method, event] = inner
    return found


def follow(document: Document, pointer: str, node: Any) -> Held | None:
    """What stands at a pointer, or what its reference leads to; None where that is no mapping."""
    for _ in range(100):
        if not isinstance(node, dict):
            return None
        if not isinstance(node.get("$ref"), str):
            return Held(pointer, node)
        pointer, node = document.step(node["$ref"])
    return None


def matched(
    base: dict[tuple[str, str], Operation], revision: dict[tuple[str, str], Operation]
) -> tuple[list[tuple[Operation, Operation]], list[Operation], list[Operation]]:
    """Operations that are the same, those of the base alone, and those of the revision alone.

    Two paths that differ in what their parameters are called alone are one path.
    """
    both = [(operation, revision[key]) for key, operation in base.items() if key in revision]
    removed = {key: operation for key, operation in base.items() if key not in revision}
    added = {key: operation for key, operation in revision.items() if key not in base}
    shapes = [Counter((method, shape(path)) for method, path in side) for side in (removed, added)]
    by_shape = {(method, shape(path)): (method, path) for method, path in added}
    for key in list(removed):
        form = (key[0], shape(key[1]))
        if shapes[0][form] == shapes[1][form] == 1:
            both.append((removed.pop(key), added.pop(by_shape[form])))
    return both, list(removed.values()), list(added.values())


def shape(path: str) -> str:
    """A path without the names of its parameters."""
    return _PARAMETER.sub("{}", path)


def _of_item(document: Document, pointer: str, item: Any, path: str, *, event: str = "") -> Iterator[Operation]:
    held = follow(document, pointer, item)
    if held is None:
        return
    for method in METHODS:
        node = held.value.get(method)
        if isinstance(node, dict):
            yield _operation(document, held, method, node, path, event)


def _operation(document: Document, item: Held, method: str, node: dict[str, Any], path: str, event: str) -> Operation:
    place = f"{item.pointer}/{method}"
    own = "security" in node
    servers = node.get("servers", item.value.get("servers"))
    responses = node.get("responses")
    return Operation(
        method=method.upper(),
        path=path,
        pointer=place,
        node=node,
        parameters=_parameters(document, item, place, node, path),
        body=follow(document, f"{place}/requestBody", node.get("requestBody")),
        responses={
            str(code).upper() if str(code) != "default" else "default": found
            for code, response in (responses.items() if isinstance(responses, dict) else ())
            if (found := follow(document, pointers.join(f"{place}/responses", str(code)), response)) is not None
            and not str(code).startswith("x-")
        },
        security=node["security"] if own else document.data.get("security"),
        own_security=own,
        servers=servers if servers is not None else document.data.get("servers"),
        own_servers=servers is not None,
        event=event,
    )


def _parameters(
    document: Document, item: Held, place: str, node: dict[str, Any], path: str
) -> dict[tuple[str, str], Held]:
    order = {name: str(index) for index, name in enumerate(_PARAMETER.findall(path))}
    found: dict[tuple[str, str], Held] = {}
    for pointer, listed in ((item.pointer, item.value.get("parameters")), (place, node.get("parameters"))):
        for index, raw in enumerate(listed if isinstance(listed, list) else ()):
            held = follow(document, f"{pointer}/parameters/{index}", raw)
            if held is None or "name" not in held.value:
                continue
            inside, name = str(held.value.get("in")), str(held.value["name"])
            if inside == "header":
                name = name.lower()
                if name in _OWN_HEADERS:
                    continue
            key = order.get(name, name) if inside == "path" else name
            found[inside, key] = held
    return found


def mapping(value: Any) -> dict[str, Any]:
    """A value that should be a mapping; an empty one in place of anything else."""
    return value if isinstance(value, dict) else {}


def schema_of(held: Held) -> Site:
    """The schema of a media type, a parameter or a header; empty where it has none."""
    schema = held.value.get("schema")
    return (Node(f"{held.pointer}/schema", schema),) if isinstance(schema, dict | bool) else ()


def headers_of(document: Document, held: Held) -> dict[str, Held]:
    """Headers of a response or a part, by lower-case name; `Content-Type` is said elsewhere (OpenAPI 3.1.0)."""
    headers = mapping(held.value.get("headers"))
    return {
        str(name).lower(): replace(found, name=str(name))
        for name, node in headers.items()
        if str(name).lower() != "content-type"
        and (found := follow(document, pointers.join(held.pointer, "headers", name), node)) is not None
    }
