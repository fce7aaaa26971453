"""Edits of operations and of what belongs to them as a whole: tags, deprecation, security, servers, events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from diff.edits import ABSENT, Chance, Edit, Expected, Kind, Writes
from diff.edits_atlas import Atlas, Operation, Path, cut, put
from sdkforge.diff.model import Location
from support.documents import Node

HERE = Location("operation")
GONE = "api-path-removed-without-deprecation"
NEW_TAG = "a new tag"
LATER, EARLIER = "2999-01-01", "2001-01-01"
PLAIN: Node = {"summary": "New", "responses": {"200": {"description": "OK"}}}


def kinds() -> Iterator[Kind]:
    """Every kind of this module."""
    yield Kind("operation added", _whole_item(None, PLAIN, "endpoint-added", "info"))
    yield Kind("operation removed", _whole_item(PLAIN, None, GONE, "error"))
    yield Kind("operation of the document removed", _operations(_removed))
    yield Kind("method added to a path", _operations(_method_added))
    yield Kind("path of the document removed", _paths(_path_removed))
    yield Kind("path renamed", _paths(_path_renamed))
    for (there, deprecation), (back, check) in (
        (("operation deprecated", {"deprecated": True}), ("operation reactivated", "endpoint-deprecated")),
        (
            ("operation deprecated with a sunset", {"deprecated": True, "x-sunset": LATER}),
            ("operation reactivated before its sunset", "endpoint-deprecated-with-sunset"),
        ),
    ):
        yield Kind(there, _operations(_said({}, deprecation, check)))
        yield Kind(back, _operations(_said(deprecation, {}, "endpoint-reactivated")))
    yield Kind("tag added", _operations(partial(_tags, back=False)))
    yield Kind("tag removed", _operations(partial(_tags, back=True)))
    yield Kind("operation id changed", _operations(_said({}, {"operationId": "aNewId"}, "api-operation-id-removed")))
    yield Kind("operation id removed", _operations(_unidentified))
    yield Kind("operation id added", _operations(_identified))
    yield from _events()


Make = Callable[[Atlas, Operation], Edit | None]


def _operations(make: Make) -> Callable[[Atlas], Iterator[Chance]]:
    def chances(atlas: Atlas) -> Iterator[Chance]:
        for operation in atlas.operations:
            if not operation.node.get("deprecated"):
                edit = make(atlas, operation)
                if edit is not None:
                    yield Chance(operation.method, lambda edit=edit: edit)  # type: ignore[misc]

    return chances


def _at(operation: Operation, ident: str, level: str = "info", location: Location = HERE) -> Expected:
    return Expected(ident, level, f"{operation.method} {operation.path}", location)


# ---- operations and paths ------------------------------------------------------------------------------------------


def _whole_item(before: Node | None, after: Node | None, ident: str, level: str) -> Callable[[Atlas], Iterator[Chance]]:
    """A path of its own, of which one side has nothing."""

    def chances(atlas: Atlas) -> Iterator[Chance]:
        for method in ("get", "put", "post", "delete", "patch", "head", "options", "trace"):
            path = f"/a-new-path/of/{method}"
            operation = Operation(method.upper(), path, (), {})
            sides = tuple(((("paths", path), {method: node}),) if node is not None else () for node in (before, after))
            edit = Edit(sides[0], sides[1], (_at(operation, ident, level),))
            yield Chance(method, lambda edit=edit: edit)  # type: ignore[misc]

    return chances


def _removed(atlas: Atlas, operation: Operation) -> Edit | None:
    alone = len(_of_item(atlas, operation.where[:-1])) == 1
    ident = GONE if alone else "api-removed-without-deprecation"
    return Edit((), ((operation.where, ABSENT),), (_at(operation, ident, "error"),))


def _method_added(atlas: Atlas, operation: Operation) -> Edit | None:
    item = operation.where[:-1]
    if "trace" in atlas.get(item):
        return None
    added = Operation("TRACE", operation.path, (), {})
    found = (_at(added, "endpoint-added"),)
    return Edit((), (((*item, "trace"), operation.node),), found, frozenset(_of_item(atlas, item)))


def _of_item(atlas: Atlas, item: Path) -> list[str]:
    return [f"{other.method} {other.path}" for other in atlas.operations if other.where[:-1] == item]


def _paths(make: Callable[[Atlas, Path, list[Operation]], Edit]) -> Callable[[Atlas], Iterator[Chance]]:
    def chances(atlas: Atlas) -> Iterator[Chance]:
        held: dict[Path, list[Operation]] = {}
        for operation in atlas.operations:
            held.setdefault(operation.where[:-1], []).append(operation)
        for item, operations in held.items():
            if not any(operation.node.get("deprecated") for operation in operations):
                yield Chance(len(operations), partial(make, atlas, item, operations))

    return chances


def _path_removed(atlas: Atlas, item: Path, operations: list[Operation]) -> Edit:
    found = [_at(operation, GONE, "error") for operation in operations]
    return Edit((), ((item, ABSENT),), tuple(found))


def _path_renamed(atlas: Atlas, item: Path, operations: list[Operation]) -> Edit:
    path = f"{operations[0].path}/moved"
    there = [Operation(operation.method, path, (), {}) for operation in operations]
    found = [_at(operation, GONE, "error") for operation in operations]
    found += [_at(operation, "endpoint-added") for operation in there]
    return Edit((), ((item, ABSENT), (("paths", path), atlas.get(item))), tuple(found))


# ---- what an operation says of itself ------------------------------------------------------------------------------


def _said(before: Node, after: Node, ident: str, level: str = "info") -> Make:
    def make(atlas: Atlas, operation: Operation) -> Edit | None:
        base, revision = {**operation.node, **before}, {**operation.node, **after}
        return Edit(((operation.where, base),), ((operation.where, revision),), (_at(operation, ident, level),))

    return make


def _tags(atlas: Atlas, operation: Operation, *, back: bool) -> Edit | None:
    more = {**operation.node, "tags": [*(operation.node.get("tags") or ()), NEW_TAG]}
    sides: tuple[Writes, Writes] = (), ((operation.where, more),)
    found = _at(operation, "api-tag-removed" if back else "api-tag-added")
    return Edit(*(reversed(sides) if back else sides), (found,))


def _unidentified(atlas: Atlas, operation: Operation) -> Edit | None:
    less = {key: value for key, value in operation.node.items() if key != "operationId"}
    return Edit((), ((operation.where, less),), (_at(operation, "api-operation-id-removed"),))


def _identified(atlas: Atlas, operation: Operation) -> Edit | None:
    less = {key: value for key, value in operation.node.items() if key != "operationId"}
    return Edit(((operation.where, less),), (), (_at(operation, "api-operation-id-added"),))


# ---- events --------------------------------------------------------------------------------------------------------

EVENT: Node = {"{$request.body#/url}": {"post": {**PLAIN, "requestBody": {"content": {"application/json": {}}}}}}


def _events() -> Iterator[Kind]:
    yield Kind("callback added", _operations(partial(_callback, back=False)))
    yield Kind("callback removed", _operations(partial(_callback, back=True)))
    yield Kind("callback of the document removed", _known_events)
    yield Kind("webhook added", partial(_webhook, back=False), most=1)
    yield Kind("webhook removed", partial(_webhook, back=True), most=1)


def _callback(atlas: Atlas, operation: Operation, *, back: bool) -> Edit | None:
    events = {**(operation.node.get("callbacks") or {}), "aNewEvent": EVENT}
    more = put(operation.node, ("callbacks",), events)
    less = put(operation.node, ("callbacks",), cut(events, ("aNewEvent",)))
    sides = ((operation.where, more),), ((operation.where, less),)
    ident, level = ("callback-removed", "error") if back else ("callback-added", "info")
    found = _at(operation, ident, level, Location("operation", event="aNewEvent"))
    return Edit(*(sides if back else reversed(sides)), (found,))


def _known_events(atlas: Atlas) -> Iterator[Chance]:
    for operation in atlas.operations:
        for event, called in atlas.events(operation).items():
            if called.node.get("deprecated"):
                continue
            found = _at(operation, "callback-removed", "error", Location("operation", event=event))
            edit = Edit((), (((*operation.where, "callbacks", event), ABSENT),), (found,))
            yield Chance(operation.path, lambda edit=edit: edit)  # type: ignore[misc]


def _webhook(atlas: Atlas, *, back: bool) -> Iterator[Chance]:
    if not atlas.modern:
        return
    some: dict[str, Any] = {"post": PLAIN}
    sides: tuple[Writes, Writes] = (
        ((("webhooks",), {"old": some}),),
        ((("webhooks",), {"old": some, "new": some}),),
    )
    ident, level = ("webhook-removed", "error") if back else ("webhook-added", "info")
    found = Expected(ident, level, "", Location("operation", event="new"))
    edit = Edit(*(reversed(sides) if back else sides), (found,))
    yield Chance("", lambda: edit)
