"""Answers: what a server may say to an operation, made from the description."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

from ..api.config import Config
from ..api.hoisted import Hoisted, place
from ..api.model import Method
from ..api.normal import Schema
from ..api.walk import OperationNode, media
from .json_value import Json
from .values import Maker, Recipe, members, wire_value

__all__ = ["SERVER", "Answer", "errors", "successes"]

SERVER = "https://demo.example"
"""Stands for the server wherever its address would be."""

_CURSOR = "eyJpZCI6NDJ9"
_PER_PAGE = 100
# Said by servers everywhere, and by this kind of API; other statuses are told by their name.
_MESSAGES = {
    400: "The request cannot be read.",
    401: "Unauthenticated.",
    403: "This token may only read.",
    404: "There is no such thing.",
    405: "This is not done that way.",
    409: "Someone was faster.",
    412: "It has changed since.",
    422: "Some fields cannot be used.",
    429: "Too many requests.",
}


@dataclass(frozen=True)
class Answer:
    """An answer. name: among those of its operation and status. body: its JSON, None where it has none."""

    status: int
    name: str
    body: Json | None = None


def successes(
    node: OperationNode, method: Method, hoisted: Hoisted, maker: Maker, config: Config, *, by_page: bool
) -> list[tuple[Answer, ...]]:
    """What calls may get, each as the answers to the requests of one call; a listing of pages is one of two pages.

    by_page: with the page numbers of listings that have cursors too.
    """
    found: list[tuple[Answer, ...]] = []
    for code, response in node.responses:
        if code[:1] != "2" or len(code) != 3:
            continue
        status = int(code.replace("X", "0").replace("x", "0"))
        content = media(response.get("content"))
        if content is None:
            found.append((Answer(status, "nothing"),))
            continue
        where = place(node, "answer", code, content[0])
        schema = hoisted.roots.get(where, {})
        made = _Made(node, schema, maker, config.unwrap if where in hoisted.envelopes else "")
        if method.is_list:
            found.append(tuple(Answer(status, name, body) for name, body in made.pages(method, by_page)))
        else:
            found += [(Answer(status, name, body),) for name, body in made.variants()]
    return found or [(Answer(200, "nothing"),)]


def errors(node: OperationNode, hoisted: Hoisted, maker: Maker, argument: str) -> list[Answer]:
    """The documented refusals. argument: wire name of one that an answer may complain of."""
    found: list[Answer] = []
    for code, response in node.responses:
        if not code.isdigit() or code[0] not in "45":
            continue
        status, content = int(code), media(response.get("content"))
        if content is None:
            found.append(Answer(status, "nothing"))
            continue
        schema = maker.resolved(hoisted.roots.get(place(node, "answer", code, content[0]), {}))
        body = wire_value(maker.made(schema, Recipe(request=False), "errors", "error"))
        if isinstance(body, dict):
            if "message" in body and not members(maker.resolved(schema["properties"]["message"])):
                body["message"] = _MESSAGES.get(status) or f"{HTTPStatus(status).phrase}."
            if "errors" in body:
                body["errors"] = {argument: ["This value cannot be used."]}
        found.append(Answer(status, "refusal", Json(body)))
    return found


class _Made:
    """Bodies of one success answer. unwrap: the property of an envelope that holds the value."""

    def __init__(self, node: OperationNode, schema: Schema, maker: Maker, unwrap: str) -> None:
        self._path = node.route.path
        self._owner = node.route.resource[0]
        self._unwrap = unwrap
        self._maker = maker
        self._schema = maker.resolved(schema)
        self._inner: Schema = self._schema["properties"][unwrap] if unwrap else self._schema

    def variants(self) -> list[tuple[str, Json]]:
        """Every property; null where it may be; only what is required; each branch of a union."""
        return [(name, self._enveloped(value)) for name, value in self._values(self._inner)]

    def pages(self, method: Method, by_page: bool) -> list[tuple[str, Json]]:
        """The pages of a listing, all items on one where nothing leads to a next one."""
        items = self._maker.resolved(self._inner).get("items") or {}
        values = [value for _, value in self._values(items)]
        while len(values) < 2:
            values.append(wire_value(self._maker.made(items, Recipe(1, request=False), self._owner, "item")))
        paging = method.paging
        numbered = bool(paging and paging.page and (by_page or not paging.cursor))
        pages = 2 if self._leads_on(numbered, bool(paging and paging.cursor)) else 1
        cuts = [values[:-1], values[-1:]] if pages == 2 else [values]
        kind = "by page" if numbered and paging and paging.cursor else "page"
        found = []
        for number, cut in enumerate(cuts, 1):
            body = self._enveloped(cut).value
            if self._unwrap:
                for part in ("links", "meta"):
                    if isinstance(body.get(part), dict):
                        told = self._position(number, pages, len(values), cut, numbered)
                        self._place(body, part, told[part])
            found.append((f"{kind} {number}", Json(body)))
        return found

    def _leads_on(self, numbered: bool, cursor: bool) -> bool:
        """Whether an answer can say that there is a next page."""
        if not self._unwrap:
            return False
        known = "last_page" if numbered else "next_cursor"
        return ((cursor or numbered) and known in self._names("meta")) or "next" in self._names("links")

    def _names(self, part: str) -> set[str]:
        return {name for node in self._branches(part) for name in node.get("properties", {})}

    def _branches(self, part: str) -> list[Schema]:
        node = self._maker.resolved(self._schema.get("properties", {}).get(part) or {})
        found = [self._maker.resolved(item) for item in node.get("anyOf") or node.get("oneOf") or [node]]
        return [item for item in found if "properties" in item]

    def _place(self, body: dict[str, Any], part: str, told: dict[str, Any]) -> None:
        """Say in links or meta where the page stands, with the properties of the branch that has most of them."""
        known = [told.keys() & node["properties"].keys() for node in self._branches(part)]
        best: set[str] = max(known, key=len, default=set())
        body[part] = {name: value for name, value in told.items() if name in best}

    def _position(
        self, number: int, pages: int, total: int, items: list[Any], numbered: bool
    ) -> dict[str, dict[str, Any]]:
        def link(target: int | None) -> str | None:
            if target is None or not 1 <= target <= pages:
                return None
            step = f"page={target}" if numbered else f"cursor={_CURSOR if target > 1 else ''}"
            return f"{SERVER}{quote(_filled(self._path), safe='/')}?{step}"

        links = {"first": link(1), "last": link(pages), "next": link(number + 1), "prev": link(number - 1)}
        meta: dict[str, Any] = {"path": SERVER + _filled(self._path), "per_page": _PER_PAGE}
        if numbered:
            before = 0 if number == 1 else total - len(items)
            meta |= {"current_page": number, "last_page": pages, "total": total}
            meta |= {"from": before + 1, "to": before + len(items)}
            numbers = range(1, pages + 1)
            meta["links"] = [{"active": one == number, "label": str(one), "url": link(one)} for one in numbers]
        else:
            meta |= {"next_cursor": _CURSOR if number < pages else None}
            meta |= {"prev_cursor": "eyJpZCI6MX0" if number > 1 else None}
        return {"links": links, "meta": meta}

    def _values(self, schema: Schema) -> list[tuple[str, Any]]:
        recipes = [("full", Recipe(request=False))]
        recipes += [
            (f"full {choice + 1}", Recipe(choice, request=False)) for choice in range(1, self._maker.branches(schema))
        ]
        if self._maker.has_null(schema, request=False):
            recipes.append(("nulls", Recipe(1, nulls=True, request=False)))
        recipes.append(("sparse", Recipe(2, optional=False, request=False)))
        found: list[tuple[str, Any]] = []
        for name, recipe in recipes:
            value = wire_value(self._maker.made(schema, recipe, self._owner, "value"))
            key = self._maker.resolved(schema).get("properties", {}).get("id")
            if name == "sparse" and key and "id" not in value:
                # No schema requires it, and no server leaves it out.
                value = {"id": wire_value(self._maker.made(key, recipe, self._owner, "id")), **value}
            if value is not None and value not in [known for _, known in found]:
                found.append((name, value))
        return found

    def _enveloped(self, value: Any) -> Json:
        if not self._unwrap:
            return Json(value)
        beside = {
            name: wire_value(self._maker.made(node, Recipe(request=False), self._owner, name))
            for name, node in self._schema["properties"].items()
            if name != self._unwrap
        }
        return Json({self._unwrap: value, **beside})


def _filled(path: str) -> str:
    """A path with a number for each parameter, as it stands in links, which nobody follows by them."""
    parts = ["42" if part.startswith("{") else part for part in path.split("/")]
    return "/".join(parts)
