"""The fields of a release, read as the facts about fields were: dotted paths, arrays and unions looked through."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from support.documents import Node

Fields = dict[str, Node]
"""By path: `kinds`, `values` (of an enum), `required` and `rest` (every other keyword), each a set of texts."""

_MEMBERS = ("oneOf", "anyOf", "allOf")


def operations(release: Node) -> dict[str, Node]:
    """Every operation by `METHOD /path`."""
    return {
        f"{method.upper()} {path}": node for path, item in release["paths"].items() for method, node in item.items()
    }


def body(release: Node, operation: Node) -> Fields:
    """The fields of an operation's request body that a caller may send."""
    return _fields(release, [media["schema"] for media in operation.get("requestBody", {}).get("content", {}).values()])


def answers(release: Node, operation: Node) -> Fields:
    """The fields of all success answers of an operation."""
    good = [follow(release, raw) for code, raw in operation["responses"].items() if str(code).startswith("2")]
    return _fields(release, [media["schema"] for node in good for media in node.get("content", {}).values()])


def query(release: Node, operation: Node) -> Fields:
    """The query parameters of an operation and the fields below them."""
    found: Fields = {}
    for raw in operation.get("parameters", ()):
        node = follow(release, raw)
        if node["in"] == "query":
            inside = _fields(release, [node["schema"]])
            found |= {f"{node['name']}.{path}" if path else node["name"]: facts for path, facts in inside.items()}
    return found


def added(earlier: Fields, later: Fields) -> set[str]:
    """The paths that only the later release has."""
    return {path for path in later if path and path not in earlier}


def enums(earlier: Fields, later: Fields) -> dict[str, tuple[set[str], set[str]]]:
    """Paths whose enum values differ: the values only the earlier has, and those only the later has."""
    both = {path: (earlier[path]["values"], later[path]["values"]) for path in earlier.keys() & later.keys()}
    return {path: (old - new, new - old) for path, (old, new) in both.items() if old != new}


def retyped(earlier: Fields, later: Fields) -> set[str]:
    """The paths that both have and that differ in anything but enum values."""

    def rest(facts: Node) -> Node:
        return {key: value for key, value in facts.items() if key != "values"}

    return {path for path in earlier.keys() & later.keys() if rest(earlier[path]) != rest(later[path])}


def _fields(release: Node, schemas: list[Node]) -> Fields:
    found: Fields = {}
    for schema in schemas:
        for path, facts in _walk(release, schema, "", False, ()):
            known = found.setdefault(path, {key: set() for key in ("kinds", "values", "required", "rest")})
            for key, values in facts.items():
                known[key] |= values
    return found


def _walk(
    release: Node, schema: Any, path: str, required: bool, through: tuple[str, ...]
) -> Iterator[tuple[str, dict[str, set[str]]]]:
    while isinstance(schema.get("$ref"), str):
        if schema["$ref"] in through:
            return
        through = (*through, schema["$ref"])
        schema = {**follow(release, schema), **{key: value for key, value in schema.items() if key != "$ref"}}
    kinds = schema.get("type", [])
    yield (
        path,
        {
            "kinds": {kinds} if isinstance(kinds, str) else set(kinds),
            "values": {str(value) for value in schema.get("enum", ()) if value is not None},
            "required": {str(required)},
            "rest": {f"{key}: {value}" for key, value in schema.items() if key not in _STRUCTURE},
        },
    )
    for keyword in _MEMBERS:
        for member in schema.get(keyword, ()):
            yield from _walk(release, member, path, required, through)
    if isinstance(schema.get("items"), dict):
        yield from _walk(release, schema["items"], path, required, through)
    for name, inside in schema.get("properties", {}).items():
        here = f"{path}.{name}" if path else name
        yield from _walk(release, inside, here, name in schema.get("required", ()), through)


_STRUCTURE = {"type", "enum", "required", "properties", "items", "$ref", *_MEMBERS}


def follow(release: Node, node: Node) -> Node:
    """`node`, or what its reference leads to."""
    while isinstance(node.get("$ref"), str):
        found: Any = release
        for token in node["$ref"].removeprefix("#/").split("/"):
            found = found[token]
        node = found
    return node
