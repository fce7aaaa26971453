"""Edits of what an operation takes and answers: parameters, bodies, statuses, media types, headers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from diff.edits import ABSENT, Chance, Edit, Expected, Kind, Writes
from diff.edits_atlas import Atlas, Operation, Path, cut, put
from sdkforge.diff.model import Location
from support.documents import Node

TEXT: Node = {"type": "string"}
JSON = "application/json"
OTHER = "application/vnd.other"
BODY: Node = {"content": {JSON: {"schema": {"type": "object"}}}}
Sides = tuple[Writes, Writes]
Found = tuple[str, str, Location]


def kinds() -> Iterator[Kind]:
    """Every kind of this module."""
    for inside in ("query", "header", "cookie"):
        node: Node = {"name": "x-new", "in": inside, "schema": TEXT}
        here = Location("parameter", inside, "x-new")
        added, removed = ("new-optional-request-parameter", "info"), ("request-parameter-removed", "warning")
        yield from _both(f"optional {inside} parameter", _appended(node), (*added, here), (*removed, here))
        node = {**node, "required": True}
        added = ("new-required-request-parameter", "error")
        yield from _both(f"required {inside} parameter", _appended(node), (*added, here), (*removed, here))
    yield Kind("parameter of a path added", _path_parameter)
    yield Kind("parameter of the document removed", _parameters(_gone))
    yield Kind("parameter became required", _parameters(partial(_required, back=False)))
    yield Kind("parameter became optional", _parameters(partial(_required, back=True)))
    yield Kind("parameter moved from the query to a header", _parameters(_moved))
    yield Kind("parameter renamed", _parameters(_renamed))
    yield from _facts()
    yield from _bodies()
    yield from _answers()


Make = Callable[[Atlas, Operation], Sides | None]


def per_operation(make: Make, *found: Found) -> Callable[[Atlas], Iterator[Chance]]:
    def chances(atlas: Atlas) -> Iterator[Chance]:
        for operation in atlas.operations:
            sides = make(atlas, operation)
            if sides is not None:
                expected = tuple(
                    Expected(ident, level, f"{operation.method} {operation.path}", where)
                    for ident, level, where in found
                )
                touches = frozenset({f"{operation.method} {operation.path}"})
                yield Chance(operation.method, partial(Edit, *sides, expected, touches))

    return chances


def _both(name: str, make: Make, added: Found, removed: Found) -> Iterator[Kind]:
    """The kind that adds something, and the one that takes it away."""

    def turned(atlas: Atlas, operation: Operation) -> Sides | None:
        sides = make(atlas, operation)
        return (sides[1], sides[0]) if sides else None

    yield Kind(f"{name} added", per_operation(make, added))
    yield Kind(f"{name} removed", per_operation(turned, removed))


# ---- parameters ----------------------------------------------------------------------------------------------------


def _appended(*nodes: Node) -> Make:
    def make(atlas: Atlas, operation: Operation) -> Sides | None:
        listed = [*(operation.node.get("parameters") or ()), *nodes]
        return (), (((*operation.where, "parameters"), listed),)

    return make


def _path_parameter(atlas: Atlas) -> Iterator[Chance]:
    held: dict[Path, list[Operation]] = {}
    for operation in atlas.operations:
        held.setdefault(operation.where[:-1], []).append(operation)
    node: Node = {"name": "x-new", "in": "query", "schema": TEXT}
    for item, operations in held.items():
        listed = [*(atlas.get(item).get("parameters") or ()), node]
        here = Location("parameter", "query", "x-new")
        found = tuple(
            Expected("new-optional-request-parameter", "info", f"{operation.method} {operation.path}", here)
            for operation in operations
        )
        yield Chance(len(operations), partial(Edit, (), (((*item, "parameters"), listed),), found))


Change = Callable[[Node], tuple[Node, Node | None, list[Found]] | None]


def _parameters(change: Change) -> Callable[[Atlas], Iterator[Chance]]:
    """Chances at every parameter of the document, with all operations that share it. `None` for one that is gone."""

    def chances(atlas: Atlas) -> Iterator[Chance]:
        for where, operations in atlas.holders.items():
            node = atlas.get(where)
            if "in" not in node or node.get("deprecated"):
                continue
            changed = change(node)
            if changed is None:
                continue
            before, after, found = changed
            if after is None:
                # Taken from the list of one operation: from that of a path it would be gone from all.
                yield from _unlisted(atlas, where, operations, found)
                continue
            expected = [
                Expected(ident, level, f"{operation.method} {operation.path}", here)
                for operation in operations
                for ident, level, here in found
            ]
            sides = ((where, before),), ((where, after),)
            yield Chance((node["in"], len(operations) > 1), partial(Edit, *sides, tuple(expected)))

    return chances


def _unlisted(atlas: Atlas, where: Path, operations: list[Operation], found: list[Found]) -> Iterator[Chance]:
    for operation in operations:
        for index in range(len(operation.node.get("parameters") or ())):
            if atlas.follow((*operation.where, "parameters", index)) == where:
                name = f"{operation.method} {operation.path}"
                expected = tuple(Expected(ident, level, name, here) for ident, level, here in found)
                sides = (), (((*operation.where, "parameters", index), ABSENT),)
                yield Chance((found[0][2].inside, len(operations) > 1), partial(Edit, *sides, expected))


def _place(node: Node) -> Location:
    return Location("parameter", node["in"], node["name"])


def _gone(node: Node) -> tuple[Node, None, list[Found]] | None:
    if node["in"] == "path":
        return None
    return node, None, [("request-parameter-removed", "warning", _place(node))]


def _required(node: Node, *, back: bool) -> tuple[Node, Node, list[Found]] | None:
    if node["in"] == "path":
        return None
    sides = [{key: value for key, value in node.items() if key != "required"}, {**node, "required": True}]
    ident, level = ("became-optional", "info") if back else ("became-required", "error")
    before, after = reversed(sides) if back else sides
    return before, after, [(f"request-parameter-{ident}", level, _place(node))]


def _moved(node: Node) -> tuple[Node, Node, list[Found]] | None:
    if node["in"] != "query" or node.keys() - {"name", "in", "schema", "required", "description"}:
        return None
    after = {**node, "in": "header"}
    word, level = ("required", "error") if node.get("required") else ("optional", "info")
    found = [
        ("request-parameter-removed", "warning", _place(node)),
        (f"new-{word}-request-parameter", level, _place(after)),
    ]
    return node, after, found


def _renamed(node: Node) -> tuple[Node, Node, list[Found]] | None:
    if node["in"] == "path":
        return None
    after = {**node, "name": "x-renamed"}
    word, level = ("required", "error") if node.get("required") else ("optional", "info")
    found = [
        ("request-parameter-removed", "warning", _place(node)),
        (f"new-{word}-request-parameter", level, _place(after)),
    ]
    return node, after, found


def _facts() -> Iterator[Kind]:
    """What a parameter says beside its schema. Lists and objects alone look different in another style."""
    many: Node = {"schema": {"type": "array", "items": TEXT}}
    rows: list[tuple[str, Node, Node, str, str]] = [
        ("style changed", many, {**many, "style": "pipeDelimited", "explode": False}, "style-changed", "error"),
        ("explode changed", many, {**many, "explode": False}, "explode-changed", "error"),
        ("deprecated", {}, {"deprecated": True}, "deprecated", "info"),
        ("reactivated", {"deprecated": True}, {}, "reactivated", "info"),
        ("reserved characters allowed", {}, {"allowReserved": True}, "became-allow-reserved", "info"),
        ("reserved characters no longer allowed", {"allowReserved": True}, {}, "became-not-allow-reserved", "error"),
    ]
    for name, before, after, check, level in rows:

        def make(atlas: Atlas, operation: Operation, before: Node = before, after: Node = after) -> Sides:
            base: Node = {"name": "x-fact", "in": "query", "schema": TEXT}
            one, two = (_appended({**base, **facts})(atlas, operation) for facts in (before, after))
            assert one is not None
            assert two is not None
            return one[1], two[1]

        here = Location("parameter", "query", "x-fact")
        yield Kind(f"parameter {name}", per_operation(make, (f"request-parameter-{check}", level, here)))


# ---- bodies --------------------------------------------------------------------------------------------------------


def _bodies() -> Iterator[Kind]:
    here = Location("request-body")
    for word, level in (("required", "error"), ("optional", "info")):
        node = {**BODY, "required": word == "required"}
        found = (f"request-body-added-{word}", level, here), ("request-body-removed", "error", here)
        yield from _both(f"{word} request body", _body(node), *found)
        json, other = Location("request-body", media=JSON), Location("request-body", media=OTHER)
    rows: list[tuple[str, Turn, str, str, Location]] = [
        ("request body became required", _said_required, "became-required", "error", here),
        ("request body became optional", _said_optional, "became-optional", "info", here),
        ("media type of a request body added", _more_media, "media-type-added", "info", other),
        ("media type of a request body removed", _less_media, "media-type-removed", "error", other),
        ("schema of a request body removed", _less_schema, "media-type-schema-removed", "info", json),
        ("schema of a request body added", _more_schema, "media-type-schema-added", "error", json),
    ]
    for name, turn, check, level, where in rows:
        yield Kind(name, _per_body(turn, (f"request-body-{check}", level, where)))


def _body(node: Node) -> Make:
    def make(atlas: Atlas, operation: Operation) -> Sides | None:
        if "requestBody" in operation.node or operation.method not in ("POST", "PUT", "PATCH"):
            return None
        return (), (((*operation.where, "requestBody"), node),)

    return make


Turn = Callable[[Node], tuple[Node, Node]]


def _per_body(turn: Turn, *found: Found) -> Callable[[Atlas], Iterator[Chance]]:
    def make(atlas: Atlas, operation: Operation) -> Sides | None:
        where = atlas.body(operation)
        if where is None or len(atlas.holders[where]) > 1 or JSON not in atlas.get(where)["content"]:
            return None
        before, after = turn(atlas.get(where))
        return ((where, before),), ((where, after),)

    return per_operation(make, *found)


def _said_required(node: Node) -> tuple[Node, Node]:
    return {**node, "required": False}, {**node, "required": True}


def _said_optional(node: Node) -> tuple[Node, Node]:
    return {**node, "required": True}, cut({**node, "required": True}, ("required",))


def _more_media(node: Node) -> tuple[Node, Node]:
    return node, put(node, ("content", OTHER), {"schema": {"type": "object"}})


def _less_media(node: Node) -> tuple[Node, Node]:
    return put(node, ("content", OTHER), {"schema": {"type": "object"}}), node


def _less_schema(node: Node) -> tuple[Node, Node]:
    return node, put(node, ("content", JSON), {})


def _more_schema(node: Node) -> tuple[Node, Node]:
    return put(node, ("content", JSON), {}), node


# ---- answers -------------------------------------------------------------------------------------------------------


def _answers() -> Iterator[Kind]:
    for status, word, level in (
        ("206", "success", "error"),
        ("418", "non-success", "info"),
        ("4XX", "non-success", "info"),
    ):
        here = Location("response", status=status)
        found = (f"response-{word}-status-added", "info", here), (f"response-{word}-status-removed", level, here)
        yield from _both(f"status {status}", _status(status), *found)
    default = Location("response", status="default")
    checks = (f"response-non-success-status-{action}" for action in ("added", "removed"))
    yield from _both("default answer", _status("default"), *((check, "info", default) for check in checks))
    range_ = Location("response", status="2XX")
    checks = (f"response-success-status-{action}" for action in ("added", "removed"))
    found = zip(checks, ("info", "error"), (range_, range_), strict=True)
    yield from _both("2XX instead of 200", _range, *found)
    yield Kind("status of the document removed", _known_statuses)
    added, removed = ("response-media-type-added", "info"), ("response-media-type-removed", "error")
    yield from _bothresponses("media type of a response", _response_media, added, removed, media=OTHER)


def _status(status: str) -> Make:
    def make(atlas: Atlas, operation: Operation) -> Sides | None:
        return (), (((*operation.where, "responses", status), {"description": "New", **BODY}),)

    return make


def _range(atlas: Atlas, operation: Operation) -> Sides | None:
    answers = operation.node["responses"]
    if "200" not in answers:
        return None
    wider = {("2XX" if status == "200" else status): answer for status, answer in answers.items()}
    return (), (((*operation.where, "responses"), wider),)


def _known_statuses(atlas: Atlas) -> Iterator[Chance]:
    for operation in atlas.operations:
        for status in operation.node["responses"]:
            word, level = ("success", "error") if status.startswith("2") else ("non-success", "info")
            here = Location("response", status=status)
            found = Expected(f"response-{word}-status-removed", level, f"{operation.method} {operation.path}", here)
            sides = (), (((*operation.where, "responses", status), ABSENT),)
            yield Chance(status, partial(Edit, *sides, (found,)))


def responses(turn: Turn, ident: str, level: str, **where_in: str) -> Callable[[Atlas], Iterator[Chance]]:
    """Chances at every response of the document, with all operations that share it. part: of a location."""

    def chances(atlas: Atlas) -> Iterator[Chance]:
        for where, operations in atlas.holders.items():
            if "description" not in atlas.get(where) or "in" in atlas.get(where) or "requestBody" in where:
                continue
            shared = len(operations) > 1
            before, after = turn(atlas.get(where))
            expected = [
                Expected(ident, level, f"{operation.method} {operation.path}", _answer(status, **where_in))
                for operation in operations
                for status, place in atlas.responses(operation).items()
                if place == where
            ]
            status = expected[0].location.status
            sides = ((where, before),), ((where, after),)
            yield Chance((status[0], shared), partial(Edit, *sides, tuple(dict.fromkeys(expected))))

    return chances


def _answer(status: str, *, media: str = "", header: str = "") -> Location:
    return Location("response-header" if header else "response", name=header, status=status, media=media)


def _bothresponses(
    name: str, turn: Turn, added: tuple[str, str], removed: tuple[str, str], **where_in: str
) -> Iterator[Kind]:
    def back(node: Node) -> tuple[Node, Node]:
        before, after = turn(node)
        return after, before

    yield Kind(f"{name} added", responses(turn, *added, **where_in))
    yield Kind(f"{name} removed", responses(back, *removed, **where_in))


def _response_media(node: Node) -> tuple[Node, Node]:
    return node, {**node, "content": {**(node.get("content") or {}), OTHER: {"schema": {"type": "object"}}}}
