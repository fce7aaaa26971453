"""Edits of who may call and where: security as it takes effect, its schemes, servers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from diff.edits import Chance, Edit, Expected, Kind, Writes
from diff.edits_atlas import Atlas, Operation
from sdkforge.diff.model import Location
from support.documents import Node

KEY: Node = {"type": "apiKey", "in": "header", "name": "X-Key"}
FLOW: Node = {"tokenUrl": "https://example.com/token", "scopes": {"read": "to read", "write": "to write"}}
OAUTH: Node = {"type": "oauth2", "flows": {"clientCredentials": FLOW}}
SCHEMES = ("components", "securitySchemes")
BEARER: Node = {"bearerAuth": []}
Found = tuple[str, str]


def kinds() -> Iterator[Kind]:
    """Every kind of this module."""
    for name, before, after, found in _REQUIREMENTS:
        yield Kind(f"security: {name}", _operations(before, after, found))
        if "global" not in name:
            yield Kind(f"security of all: {name}", partial(_document, before, after, found), most=1)
    for name, scheme, other, found_all in _SCHEMES:
        yield Kind(f"scheme: {name}", partial(_schemes, scheme, other, found_all), most=1)
    for name, one, two, checks in _SERVERS:
        yield Kind(f"servers: {name}", partial(_servers, one, two, checks), most=1)
        yield Kind(f"servers of an operation: {name}", partial(_own_servers, one, two, checks))


# ---- requirements --------------------------------------------------------------------------------------------------

ADDED, REMOVED = ("added", "info"), ("removed", "error")
_REQUIREMENTS: list[tuple[str, list[Node] | None, list[Node], list[Found]]] = [
    ("no longer needed", [BEARER], [], [("became-optional", "info")]),
    ("needed", [], [BEARER], [("became-required", "error")]),
    ("optional, said with an empty requirement", [BEARER], [BEARER, {}], [("became-optional", "info")]),
    ("another way added", [BEARER], [BEARER, {"key": []}], [ADDED]),
    ("one of two ways removed", [{"key": []}, BEARER], [BEARER], [REMOVED]),
    ("another scheme", [BEARER], [{"key": []}], [ADDED, REMOVED]),
    ("a second scheme needed as well", [BEARER], [{"bearerAuth": [], "key": []}], [REMOVED]),
    ("a second scheme no longer needed", [{"bearerAuth": [], "key": []}], [BEARER], [ADDED]),
    ("a scope more", [{"oauth": ["read"]}], [{"oauth": ["read", "write"]}], [("scope-added", "error")]),
    ("a scope less", [{"oauth": ["read", "write"]}], [{"oauth": ["read"]}], [("scope-removed", "info")]),
    ("another scope", [{"oauth": ["read"]}], [{"oauth": ["write"]}], [("scope-added", "error")]),
    ("ways in another order", [BEARER, {"key": []}], [{"key": []}, BEARER], []),
    ("schemes in another order", [{"bearerAuth": [], "key": []}], [{"key": [], "bearerAuth": []}], []),
    ("scopes in another order", [{"oauth": ["read", "write"]}], [{"oauth": ["write", "read"]}], []),
    ("a way said twice", [BEARER], [BEARER, BEARER], []),
    ("a scheme by another name", [{"key": []}], [{"sameKey": []}], []),
]
_EVERYWHERE: Writes = (((*SCHEMES, "key"), KEY), ((*SCHEMES, "sameKey"), KEY), ((*SCHEMES, "oauth"), OAUTH))


def _operations(
    before: list[Node] | None, after: list[Node], found: list[Found]
) -> Callable[[Atlas], Iterator[Chance]]:
    def chances(atlas: Atlas) -> Iterator[Chance]:
        for operation in atlas.operations:
            yield Chance(operation.method, partial(edit, operation))

    def edit(operation: Operation) -> Edit:
        name = f"{operation.method} {operation.path}"
        where = (*operation.where, "security")
        expected = tuple(Expected(f"api-security-{id}", level, name, Location("operation")) for id, level in found)
        sides = (*_EVERYWHERE, (where, before)), (*_EVERYWHERE, (where, after))
        return Edit(*sides, expected, frozenset({name}))

    return chances


def _document(before: list[Node] | None, after: list[Node], found: list[Found], atlas: Atlas) -> Iterator[Chance]:
    expected = tuple(Expected(f"api-global-security-{id}", level, "", Location("security")) for id, level in found)
    sides = (*_EVERYWHERE, (("security",), before)), (*_EVERYWHERE, (("security",), after))
    yield Chance("", lambda: Edit(*sides, expected))


# ---- schemes -------------------------------------------------------------------------------------------------------


def _oauth(**facts: Any) -> Node:
    return {**OAUTH, "flows": {"clientCredentials": {**FLOW, **facts}}}


_GLOBAL: list[Found] = [("api-global-security-added", "info"), ("api-global-security-removed", "error")]
_SCHEMES: list[tuple[str, Node, Node, list[Found]]] = [
    ("another header", KEY, {**KEY, "name": "X-Other"}, _GLOBAL),
    ("in the query", KEY, {**KEY, "in": "query"}, _GLOBAL),
    ("basic instead of bearer", {"type": "http", "scheme": "bearer"}, {"type": "http", "scheme": "basic"}, _GLOBAL),
    ("http instead of a key", KEY, {"type": "http", "scheme": "bearer"}, _GLOBAL),
    (
        "tokens from elsewhere",
        OAUTH,
        _oauth(tokenUrl="https://example.com/other"),
        [("api-security-component-oauth-token-url-changed", "info")],
    ),
    ("a scope removed", OAUTH, _oauth(scopes={"read": ""}), [("api-security-component-oauth-scope-removed", "info")]),
    (
        "a scope added",
        OAUTH,
        _oauth(scopes={"read": "", "write": "", "more": ""}),
        [("api-security-component-oauth-scope-added", "info")],
    ),
    ("other words", {**KEY, "description": "a"}, {**KEY, "description": "b", "x-note": 1}, []),
    ("a header in other letters", KEY, {**KEY, "name": "x-key"}, []),
    ("bearer in other letters", {"type": "http", "scheme": "bearer"}, {"type": "http", "scheme": "Bearer"}, []),
]


def _schemes(scheme: Node, other: Node, found: list[Found], atlas: Atlas) -> Iterator[Chance]:
    """The one scheme that the document asks for, as this and as that."""
    expected = tuple(
        Expected(ident, level, "", Location("security", name="asked" if "component" in ident else ""))
        for ident, level in found
    )
    needed: Writes = ((("security",), [{"asked": []}]),)
    sides = tuple((*needed, ((*SCHEMES, "asked"), node)) for node in (scheme, other))
    yield Chance("", lambda: Edit(sides[0], sides[1], expected))


# ---- servers -------------------------------------------------------------------------------------------------------

ONE: Node = {"url": "https://one.example.com"}
TWO: Node = {"url": "https://two.example.com"}
ANY: Node = {"url": "https://{name}.example.com", "variables": {"name": {"default": "a", "enum": ["a", "b"]}}}


def _named(**facts: Any) -> Node:
    return {**ANY, "variables": {"name": {**ANY["variables"]["name"], **facts}}}


_SERVERS: list[tuple[str, list[Node], list[Node], list[Found]]] = [
    ("one more", [ONE], [ONE, TWO], [("added", "info")]),
    ("one less", [ONE, TWO], [TWO], [("removed", "warning")]),
    ("another", [ONE], [TWO], [("added", "info"), ("removed", "warning")]),
    ("another default of a variable", [ANY], [_named(default="b")], [("variable-default-changed", "info")]),
    ("a value more of a variable", [ANY], [_named(enum=["a", "b", "c"])], [("variable-enum-changed", "info")]),
    ("a value less of a variable", [ANY], [_named(enum=["a"])], [("variable-enum-changed", "warning")]),
    ("in another order", [ONE, TWO], [TWO, ONE], []),
    ("other words", [ONE], [{**ONE, "description": "the first"}], []),
    ("a slash at the end", [ONE], [{"url": ONE["url"] + "/"}], []),
    ("values of a variable in another order", [ANY], [_named(enum=["b", "a"])], []),
    ("none, and the root", [], [{"url": "/"}], []),
]


def _servers(one: list[Node], two: list[Node], checks: list[Found], atlas: Atlas) -> Iterator[Chance]:
    expected = tuple(Expected(f"api-server-{id}", level, "", Location("document")) for id, level in checks)
    yield Chance("", lambda: Edit(((("servers",), one),), ((("servers",), two),), expected))


def _own_servers(one: list[Node], two: list[Node], checks: list[Found], atlas: Atlas) -> Iterator[Chance]:
    for operation in atlas.operations:
        name, where = f"{operation.method} {operation.path}", (*operation.where, "servers")
        expected = tuple(Expected(f"api-server-{id}", level, name, Location("operation")) for id, level in checks)
        yield Chance(operation.method, partial(Edit, ((where, one),), ((where, two),), expected, frozenset({name})))
