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
from .normal import Schema
from .routes import HTTP_METHODS
from .shapes import Shapes
from .walk import OperationNode, failures, follow, media, operations, resolver, told_of


def hoist(document: Document, config: Config, like: Hoisted | None = None) -> Hoisted:
    """Find, share and name the shapes of `document`.

    like: an earlier release; what it has under a name keeps that name (see `inherit`).
    """
    resolve = resolver(document)
    found = operations(document, config, resolve)
    components = (document.data.get("components") or {}).get("schemas") or {}
    shapes = Shapes(components, resolve)
    roots: dict[str, Schema] = {}
    uses: list[RootUse] = []
    envelopes: set[str] = set()
    for operation in found:
        for where, root, schema in _root_schemas(document, operation):
            # An envelope stays with its answer, even where the document made it a component.
            with told_of(document, operation.route.method, operation.route.path):
                wraps = root.role.rank < PARAMETER and root.role.rank != BODY
                wraps = wraps and _is_envelope(resolve.meaning(follow(document, schema)), config)
                reduced = shapes.reduce(follow(document, schema) if wraps else schema, where, into_root=not wraps)
            roots[where] = reduced
            if wraps:
                envelopes.add(where)
            uses.append(RootUse(root, reduced, config.unwrap if wraps else ""))
    previous: Mapping[str, str] = {}
    reserved: frozenset[str] = frozenset()
    if like is not None:
        previous = inherited(shapes.found, like, config.names)
        reserved = frozenset(like.names.values()) - frozenset(previous.values())
    names = assign(shapes.found, uses, config.names, previous, reserved)
    return Hoisted(document, tuple(found), shapes.found, names, roots, frozenset(envelopes))


def _is_envelope(plain: Schema, config: Config) -> bool:
    """Whether an answer's schema only wraps the value: `{data: …}`, perhaps beside links and meta."""
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
        add(place(operation, "parameter", inside, name), Role(PARAMETER, name), _typed(parameter))

    def add_content(content: Any, role: Role, *where: str) -> None:
        for kind, value in sorted((content or {}).items()):
            add(place(operation, *where, kind), role, value.get("schema"))
            for name, encoding in sorted((value.get("encoding") or {}).items()):
                add_headers(encoding.get("headers"), place(operation, *where, kind, "encoding", name), BODY)

    def add_headers(headers: Any, where: str, rank: int, code: str = "") -> None:
        for name, raw in sorted((headers or {}).items()):
            add(f"{where} {name}", Role(rank, code), _typed(follow(document, raw)))

    def add_response(code: str, response: Any, role: Role, *where: str) -> None:
        add_content(response.get("content"), role, *where, code)
        add_headers(response.get("headers"), place(operation, *where, code, "header"), ERROR, code)

    add_content((operation.body or {}).get("content"), Role(BODY), "body")
    wrong = {code for code, _ in failures(operation.responses)}
    for code, response in operation.responses:
        rank = ERROR if code in wrong else LIST if route.is_list else GET if route.verb == "get" else ANSWER
        add_response(code, response, Role(rank, code if code in wrong else ""), "answer")
    for event, expression, method, callback in callbacks(document, operation.node):
        where = ("callback", event, expression, method)
        add_content((follow(document, callback.get("requestBody")) or {}).get("content"), Role(CALLBACK, event), *where)
        for raw in callback.get("parameters") or ():
            parameter = follow(document, raw)
            name = place(operation, *where, "parameter", parameter["in"], parameter["name"])
            add(name, Role(CALLBACK, f"{event} {parameter['name']}"), _typed(parameter))
        for code, raw in sorted((callback.get("responses") or {}).items()):
            add_response(str(code), follow(document, raw) or {}, Role(ERROR, str(code)), *where, "answer")
    return found


def _typed(node: Any) -> Any:
    """The schema of a parameter or a header, its own or that of its one media type."""
    if not isinstance(node, dict):
        return None
    content = media(node.get("content"))
    return content[1].get("schema") if content else node.get("schema")


def callbacks(document: Document, node: dict[str, Any]) -> list[tuple[str, str, str, dict[str, Any]]]:
    """The callback operations of an operation: (event, expression, method, operation), in order of name.

    OpenAPI 3.1.0, "Callback Object".
    """
    found: list[tuple[str, str, str, dict[str, Any]]] = []
    for event, raw in sorted((node.get("callbacks") or {}).items()):
        for expression, item in sorted((follow(document, raw) or {}).items()):
            item = follow(document, item)
            for method, operation in sorted(item.items()) if isinstance(item, dict) else ():
                if isinstance(operation, dict) and method in HTTP_METHODS:
                    shared = [*(item.get("parameters") or ()), *(operation.get("parameters") or ())]
                    found.append((event, expression, method, {**operation, "parameters": shared}))
    return found
