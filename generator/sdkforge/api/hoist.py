"""Hoisting: a document's operations with every shape found, shared and named.

This is what an import writes down and what a client is generated from, so both give one name to one thing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..document import Document
from .config import Config
from .hoisted import Hoisted, place
from .inherit import inherited
from .naming import ANSWER, BODY, CALLBACK, ERROR, GET, LIST, PARAMETER, Role, Root, RootUse, assign
from .normal import Schema, normalise
from .shapes import Shapes
from .walk import OperationNode, follow, media, operations, resolver


def hoist(document: Document, config: Config, like: Hoisted | None = None) -> Hoisted:
    """Find, share and name the shapes of `document`.

    like: an earlier release; what it has under a name keeps that name (see `inherit`).
    """
    found = operations(document, config)
    components = (document.data.get("components") or {}).get("schemas") or {}
    shapes = Shapes(components, resolver(document))
    roots: dict[str, Schema] = {}
    uses: list[RootUse] = []
    envelopes: set[str] = set()
    for operation in found:
        for where, root, schema in _root_schemas(document, operation):
            wraps = root.role.rank < PARAMETER and root.role.rank != BODY and is_envelope(document, schema, config)
            # An envelope stays with its answer, even where the document made it a component.
            reduced = shapes.reduce(follow(document, schema) if wraps else schema, where, into_root=not wraps)
            roots[where] = reduced
            if wraps:
                envelopes.add(where)
            uses.append(RootUse(root, reduced, config.unwrap if wraps else ""))
    previous: Mapping[str, str] = {}
    reserved: frozenset[str] = frozenset()
    if like is not None:
        previous = inherited(shapes.found, like)
        reserved = frozenset(like.names.values()) - frozenset(previous.values())
    names = assign(shapes.found, uses, config.names, previous, reserved)
    return Hoisted(document, tuple(found), shapes.found, names, roots, frozenset(envelopes))


def is_envelope(document: Document, schema: Any, config: Config) -> bool:
    """Whether an answer's schema only wraps the value: `{data: …}`, perhaps beside links and meta."""
    plain = normalise(follow(document, schema) or {}, resolver(document)) if isinstance(schema, dict) else {}
    names = set(plain.get("properties", ()))
    return config.unwrap in names and names <= {config.unwrap, *config.beside}


def _root_schemas(document: Document, operation: OperationNode) -> list[tuple[str, Root, Any]]:
    found: list[tuple[str, Root, Any]] = []
    route = operation.route

    def add(name: str, role: Role, schema: Any) -> None:
        if isinstance(schema, dict | bool):
            found.append((name, Root(route, role), schema))

    for parameter in operation.parameters:
        name, inside = str(parameter["name"]), str(parameter.get("in"))
        role = Role(PARAMETER, name)
        content = media(parameter.get("content"))
        add(
            place(operation, "parameter", inside, name),
            role,
            content[1].get("schema") if content else parameter.get("schema"),
        )
    for kind, value in sorted(((operation.body or {}).get("content") or {}).items()):
        add(place(operation, "body", kind), Role(BODY), value.get("schema"))
    for code, response in operation.responses:
        good = code.startswith("2")
        rank = ERROR if not good else {"get": GET, "list": LIST}.get(route.verb, ANSWER)
        for kind, value in sorted((response.get("content") or {}).items()):
            add(place(operation, "answer", code, kind), Role(rank, "" if good else code), value.get("schema"))
        for name, header in sorted((response.get("headers") or {}).items()):
            node = follow(document, header)
            if isinstance(node, dict):
                add(place(operation, "header", code, name), Role(ERROR, code), node.get("schema"))
    for event, expression, method, callback in callbacks(document, operation.node):
        where = ("callback", event, expression, method)
        for kind, value in sorted(((follow(document, callback.get("requestBody")) or {}).get("content") or {}).items()):
            add(place(operation, *where, kind), Role(CALLBACK, event), value.get("schema"))
    return found


def callbacks(document: Document, node: dict[str, Any]) -> list[tuple[str, str, str, dict[str, Any]]]:
    """The callback operations of an operation: (event, expression, method, operation), in order of name.

    OpenAPI 3.1.0, "Callback Object".
    """
    found: list[tuple[str, str, str, dict[str, Any]]] = []
    for event, raw in sorted((node.get("callbacks") or {}).items()):
        for expression, item in sorted((follow(document, raw) or {}).items()):
            item = follow(document, item)
            for method, operation in sorted(item.items()) if isinstance(item, dict) else ():
                if isinstance(operation, dict) and method != "parameters":
                    found.append((event, expression, method, operation))
    return found
