"""Edits of what was deprecated before: removals that are sanctioned, or come too early, and sunsets that move."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from diff.edits import ABSENT, Chance, Edit, Expected, Kind
from diff.edits_atlas import Atlas, Operation, cut, put
from diff.edits_objects import NEW, held
from diff.edits_operations import EARLIER, HERE, LATER
from diff.edits_values import plain, stratum
from sdkforge.diff.model import Location
from support.documents import Node

LATEST = "2999-12-31"
_SUNSETS = {"without a sunset": {}, "after its sunset": {"x-sunset": EARLIER}, "before its sunset": {"x-sunset": LATER}}


def kinds() -> Iterator[Kind]:
    """Every kind of this module."""
    for when, sunset in _SUNSETS.items():
        early = when == "before its sunset"
        yield Kind(f"deprecated operation removed {when}", partial(_operation, sunset, early))
        yield Kind(f"deprecated parameter removed {when}", partial(_parameter, sunset, early))
        yield Kind(f"deprecated property removed {when}", partial(_property, sunset, early))
    for name, before, after, ident in (
        ("taken away", {"x-sunset": LATER}, {}, "sunset-deleted"),
        ("moved up", {"x-sunset": LATEST}, {"x-sunset": LATER}, "api-sunset-date-changed-too-small"),
        ("that is no date", {"x-sunset": LATER}, {"x-sunset": "soon"}, "api-deprecated-sunset-parse"),
        ("put off", {"x-sunset": LATER}, {"x-sunset": LATEST}, ""),
        ("set", {}, {"x-sunset": LATER}, ""),
    ):
        yield Kind(f"sunset {name}", partial(_sunset, before, after, ident))


def _operation(sunset: Node, early: bool, atlas: Atlas) -> Iterator[Chance]:
    for operation in atlas.operations:
        alone = sum(other.where[:-1] == operation.where[:-1] for other in atlas.operations) == 1
        word = "before-sunset" if early else "with-deprecation"
        found = Expected(
            f"api-path-removed-{word}" if alone else f"api-removed-{word}",
            "error" if early else "info",
            f"{operation.method} {operation.path}",
            HERE,
        )
        edit = partial(
            Edit, ((operation.where, _deprecated(operation, sunset)),), ((operation.where, ABSENT),), (found,)
        )
        yield Chance((operation.method, alone), edit)


def _deprecated(operation: Operation, more: Node) -> Node:
    kept = {key: value for key, value in operation.node.items() if key != "x-sunset"}
    return {**kept, "deprecated": True, **more}


def _parameter(sunset: Node, early: bool, atlas: Atlas) -> Iterator[Chance]:
    node: Node = {"name": "x-old", "in": "query", "schema": {"type": "string"}, "deprecated": True, **sunset}
    for operation in atlas.operations:
        listed = [*(operation.node.get("parameters") or ()), node]
        found = Expected(
            "request-parameter-removed-before-sunset" if early else "request-parameter-removed-with-deprecation",
            "error" if early else "info",
            f"{operation.method} {operation.path}",
            Location("parameter", "query", "x-old"),
        )
        where = (*operation.where, "parameters")
        yield Chance(operation.method, partial(Edit, ((where, listed),), ((where, listed[:-1]),), (found,)))


def _property(sunset: Node, early: bool, atlas: Atlas) -> Iterator[Chance]:
    gone: Node = {"type": "string", "deprecated": True, **sunset}
    for where, node, uses in plain(atlas).get("object", ()):
        if node.get("properties") and node.get("additionalProperties") is not False:
            expected = []
            for use in uses:
                ident = f"request-{held(use)}-removed"
                if use.direction == "response":
                    ident = f"response-{held(use).removesuffix('property')}optional-property-removed"
                level = "error" if early and not use.unsent else "info"
                location = use.below(NEW).location
                expected.append(Expected(ident, level, use.operation, location))
            more = put(node, ("properties", NEW), gone)
            edit = partial(Edit, ((where, more),), ((where, cut(more, ("properties", NEW))),), tuple(expected))
            yield Chance(stratum(uses[0]), edit)


def _sunset(before: Node, after: Node, ident: str, atlas: Atlas) -> Iterator[Chance]:
    for operation in atlas.operations:
        name = f"{operation.method} {operation.path}"
        found = (Expected(ident, "error", name, HERE),) if ident else ()
        sides = (((operation.where, _deprecated(operation, facts)),) for facts in (before, after))
        yield Chance(operation.method, partial(Edit, *sides, found, frozenset({name})))
