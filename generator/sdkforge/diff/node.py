"""Schemas as they stand in a document: which node says what, all `$ref`s and `allOf`s followed.

A comparison must tell where a keyword stands, so a schema is not rewritten into one form but read as the nodes that
all hold at its place. JSON Schema 2020-12, core, 10.2.1.1 and 8.2.3.1; OpenAPI 3.0.3 and 3.1.0, "Schema Object".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

Resolve = Callable[[str], tuple[str, Any]]
"""A local `$ref` to the pointer and the value that it names."""

PROSE = frozenset({"title", "description", "example", "examples", "externalDocs", "$comment", "xml", "summary"})
"""Keywords that say nothing of what is valid and nothing that a client acts on."""

_IN_PLACE = ("$ref", "allOf")
_UNIONS = ("anyOf", "oneOf")


UNEVALUATED = "unevaluated"
"""Marks a node whose `additionalProperties` is written `unevaluatedProperties`."""


class Node(NamedTuple):
    """A schema, or what is left of it. mark: which part of the schema at `pointer`, "" for all of it. nullable: null is
    valid here whatever the value says."""

    pointer: str
    value: Any
    nullable: bool = False
    mark: str = ""

    @property
    def key(self) -> str:
        """Equal for equal parts of the same schema."""
        return f"{self.pointer}\0{self.mark}{'?' if self.nullable else ''}"


Site = tuple[Node, ...]
"""Nodes that all hold at one place: the conjunction of schemas."""


class Union(NamedTuple):
    """`anyOf` or `oneOf` with more than one member. key: its keyword. node: a schema that says nothing but the
    union."""

    key: str
    node: Node
    members: tuple[Node, ...]


class Flat(NamedTuple):
    """A site without `$ref`, `allOf`, and unions: nodes whose other keywords all hold, and the unions beside them."""

    nodes: tuple[Node, ...]
    unions: tuple[Union, ...]
    nullable: bool


def flatten(site: Site, resolve: Resolve) -> Flat:
    """Follow what applies in place. nullable: some node says `nullable: true` of a schema whose type another node
    gives.

    A schema that is all of itself adds nothing to itself, so circles of references end.
    """
    nodes: list[Node] = []
    unions: list[Union] = []
    nullable = False
    # With an explicit stack: a chain of references may be longer than the interpreter's stack is deep.
    pending = [*reversed(site)]
    seen: set[str] = set()
    while pending:
        node = pending.pop()
        if node.key in seen:  # on several ways to one node it still holds but once
            continue
        seen.add(node.key)
        value = node.value
        if not isinstance(value, dict):
            if value is False:
                nodes.append(node)
            continue
        or_null = node.nullable or (value.get("nullable") is True and "type" not in value)
        if or_null and not _says_anything(value):
            nullable = True
            continue
        rest = {key: held for key, held in value.items() if key not in _IN_PLACE and key not in _UNIONS}
        inner: list[Node] = []
        reference = value.get("$ref")
        if isinstance(reference, str):
            pointer, target = resolve(reference)
            inner.append(Node(pointer, target, or_null))
        members = value.get("allOf")
        if isinstance(members, list):
            base = f"{node.pointer}/allOf"
            inner += [Node(f"{base}/{index}", item, or_null) for index, item in enumerate(members)]
        for key in _UNIONS:
            found = _union(node, key, or_null, resolve)
            if isinstance(found, Union):
                unions.append(found)
            elif found is not None:
                inner.append(found)
        if (
            "unevaluatedProperties" in rest
            and "additionalProperties" not in rest
            and not inner
            and not _looks_on(value)
        ):
            # Nothing beside it evaluates a property, so what is not named is not evaluated.
            rest["additionalProperties"] = rest.pop("unevaluatedProperties")
            node = node._replace(mark=UNEVALUATED)
        if _says_anything(rest):
            nodes.append(node._replace(value=rest, nullable=or_null))
        elif or_null and not inner:
            nullable = True
        pending += reversed(inner)
    return Flat(tuple(nodes), tuple(unions), nullable)


def _looks_on(value: dict[str, Any]) -> bool:
    return any(key in value for key in (*_UNIONS, "if", "dependentSchemas"))


def _says_anything(value: dict[str, Any]) -> bool:
    return any(key not in PROSE and key != "nullable" and not _ignored(key) for key in value)


def _ignored(key: str) -> bool:
    return key.startswith("x-") and key not in ("x-extensible-enum", "x-sunset")


def _union(node: Node, key: str, or_null: bool, resolve: Resolve) -> Union | Node | None:
    """The union under a keyword: without null, without wrappers, unions of the same kind in one."""
    members = node.value.get(key)
    if not isinstance(members, list) or not members:
        return None
    found: list[Node] = []
    null = or_null
    for member in _members(Node(node.pointer, node.value), key, resolve):
        if _is_null(member.value):
            null = True
        else:
            found.append(member)
    if not found:
        return Node(f"{node.pointer}/{key}", {"type": "null"})
    if len(found) == 1:
        return found[0]._replace(nullable=null)
    alone = Node(node.pointer, {key: members}, or_null, key)
    return Union(key, alone, tuple(member._replace(nullable=null) for member in found))


def _members(node: Node, key: str, resolve: Resolve) -> Iterator[Node]:
    """The members of a union; those of one within it stand for it, where it says nothing else."""
    for index, member in enumerate(node.value[key]):
        here = Node(f"{node.pointer}/{key}/{index}", member)
        said = (
            {name for name in member if name not in PROSE and not _ignored(name)} if isinstance(member, dict) else set()
        )
        if said == {key} and isinstance(member[key], list) and member[key]:
            yield from _members(here, key, resolve)
        else:
            yield here


def _is_null(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    if "const" in value:
        return value["const"] is None
    return value.get("type") in ("null", ["null"]) or value.get("enum") == [None]
