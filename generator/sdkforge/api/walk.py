"""The operations of a document, in one order, with `$ref`s of parameters, bodies and responses resolved.

OpenAPI 3.1.0, "Path Item Object" and "Operation Object".
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from ..document import Document
from ..document.pointer import from_tokens
from ..errors import InputError
from .config import Config
from .normal import Resolve
from .routes import HTTP_METHODS, Route, route, settle_names, settle_versions

_STRUCTURE = frozenset(["$ref", "allOf", "anyOf", "oneOf", "properties", "items"])
"""What a schema that describes more than text says."""


@dataclass(frozen=True)
class OperationNode:
    """An operation as the document has it.

    parameters: the path's and its own, its own winning. servers: its own or its path's, None where it has neither.
    """

    route: Route
    node: dict[str, Any]
    parameters: tuple[dict[str, Any], ...]
    body: dict[str, Any] | None
    responses: tuple[tuple[str, dict[str, Any]], ...]
    servers: list[Any] | None


def operations(document: Document, config: Config, resolve: Resolve) -> list[OperationNode]:
    """Every operation, by path and method, each with its route. resolve: the document's own, see `resolver`."""
    found = []
    for path, item, method in _items(document):
        with told_of(document, method, path):
            found.append(_operation(document, path, item, method, config, resolve))
    named = settle_names((item.route for item in found), config)
    routes = {(item.method, item.path): item for item in settle_versions(named)}
    return [replace(item, route=routes[(item.route.method, item.route.path)]) for item in found]


@contextmanager
def told_of(document: Document, method: str, path: str) -> Iterator[None]:
    """What is wrong with a schema, told as wrong with the operation that has it."""
    pointer = from_tokens(("paths", path, method.lower()))
    try:
        yield
    except InputError as error:
        if error.source is not None:
            raise
        raise document.error(error.message, pointer, error.advice) from None
    except RecursionError:
        raise document.error(
            "a schema of this operation is made of others, those of others, and so on in too long a row",
            pointer,
            "Look for an allOf that refers to a schema with an allOf that refers to another; shorten that row.",
        ) from None


def resolver(document: Document) -> Resolve:
    """What gives the node that a local `$ref` names."""
    return Resolve(lambda reference: document.resolve(reference)[1])


def follow(document: Document, node: Any) -> Any:
    """`node`, or what its `$ref` leads to. The chain is finite: references are checked on load."""
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        node = document.resolve(node["$ref"])[1]
    return node


def media(content: Any) -> tuple[str, dict[str, Any]] | None:
    """The media type that a client prefers: JSON where there is any, the plainest first, else the first by name."""
    if not isinstance(content, dict) or not content:
        return None

    def rank(kind: str) -> tuple[object, ...]:
        return not holds_json(kind, content[kind]), "*" in kind, essence(kind) != "application/json", kind

    name = min(content, key=rank)
    return name, content[name] if isinstance(content[name], dict) else {}


def good(responses: tuple[tuple[str, dict[str, Any]], ...]) -> list[tuple[str, dict[str, Any]]]:
    """The success answers, by status. `default` is the error beside a success, and all there is without one."""
    return [item for item in responses if item[0].startswith("2")] or [
        item for item in responses if item[0] == "default"
    ]


def failures(responses: tuple[tuple[str, dict[str, Any]], ...]) -> list[tuple[str, dict[str, Any]]]:
    """The other answers, by status."""
    fine = {code for code, _ in good(responses)}
    return [item for item in responses if item[0] not in fine]


def successes(responses: tuple[tuple[str, dict[str, Any]], ...]) -> list[tuple[str, dict[str, Any]]]:
    """The success answers that have a body, by status."""
    return [item for item in good(responses) if item[1].get("content")]


def success(responses: tuple[tuple[str, dict[str, Any]], ...]) -> tuple[str, dict[str, Any]] | None:
    """The success answer that says most: the lowest with a body, else the lowest."""
    return next(iter([*successes(responses), *good(responses)]), None)


def status(responses: tuple[tuple[str, dict[str, Any]], ...]) -> int:
    """The status of that answer; 200 for a range (`2XX`), and where there is none."""
    found = success(responses)
    return int(found[0]) if found and found[0].isdecimal() else 200


def essence(kind: str) -> str:
    """A media type without its parameters, in lower case (WHATWG MIME Sniffing, "essence")."""
    return kind.partition(";")[0].strip().lower()


def is_json(kind: str) -> bool:
    """Whether a media type is JSON (RFC 8259) or says that its syntax is (RFC 6839, `+json`)."""
    return essence(kind) == "application/json" or essence(kind).endswith("+json")


def holds_json(kind: str, node: Any) -> bool:
    """Whether what a media type describes is JSON: its name says so, or it is any (`*/*`) of what no file and no text
    is, but a schema that JSON alone can meet."""
    if kind.strip() != "*/*" or not isinstance(node, dict):
        return is_json(kind)
    schema = node.get("schema")
    return isinstance(schema, dict) and bool(schema.keys() & _STRUCTURE or schema.get("type") not in (None, "string"))


def _items(document: Document) -> Iterator[tuple[str, dict[str, Any], str]]:
    for path in sorted(document.data.get("paths") or {}):
        item = follow(document, document.data["paths"][path])
        if isinstance(item, dict):
            for method in HTTP_METHODS:
                if isinstance(item.get(method), dict):
                    yield path, item, method


def _operation(
    document: Document, path: str, item: dict[str, Any], method: str, config: Config, resolve: Resolve
) -> OperationNode:
    node = item[method]
    parameters: dict[tuple[str, str], dict[str, Any]] = {}
    for raw in [*(item.get("parameters") or []), *(node.get("parameters") or [])]:
        parameter = follow(document, raw)
        if isinstance(parameter, dict) and "name" in parameter:
            if "$ref" in raw and "description" in raw:  # said of this use (OpenAPI 3.1.0, "Reference Object")
                parameter = {**parameter, "description": raw["description"]}
            parameters[(str(parameter.get("in")), str(parameter["name"]))] = parameter
    by_code = {str(code): follow(document, raw) for code, raw in (node.get("responses") or {}).items()}
    responses = tuple((code, by_code[code]) for code in sorted(by_code) if isinstance(by_code[code], dict))
    body = follow(document, node.get("requestBody"))
    answer = success(responses)
    content = media(answer[1].get("content")) if answer else None
    found = route(
        method,
        path,
        title=str(node.get("summary") or ""),
        is_list=content is not None
        and holds_json(*content)
        and _answers_list(content[1].get("schema"), document, config, resolve),
        deprecated=node.get("deprecated") is True,
        config=config,
    )
    ordered = tuple(parameters[key] for key in sorted(parameters))
    servers = node.get("servers", item.get("servers"))
    return OperationNode(found, node, ordered, body if isinstance(body, dict) else None, responses, servers)


def _answers_list(schema: Any, document: Document, config: Config, resolve: Resolve) -> bool:
    plain = resolve.meaning(follow(document, schema) or {})
    inner = plain.get("properties", {}).get(config.unwrap) if "properties" in plain else None
    if isinstance(inner, dict):
        plain = resolve.meaning(follow(document, inner))
    return "array" in (plain.get("type") or "")
