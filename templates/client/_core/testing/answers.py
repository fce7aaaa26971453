"""What a server that is not there sends: a value, items by pages, a fault, or anything."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

import httpx2

from ..encode import to_json
from ..kinds import is_mapping

if TYPE_CHECKING:
    from .calls import RecordedCall
    from .described import Described

__all__ = ["FAULTS", "Answer", "Fault", "Items", "Raw", "Value", "broken"]

Fault = Literal["timeout", "no_connection", "lost_connection", "broken_json", "html"]
"""What may happen instead of an answer."""

FAULTS: Mapping[str, Callable[[httpx2.Request], httpx2.RequestError]] = {
    "timeout": lambda request: httpx2.ReadTimeout("no answer within the timeout", request=request),
    "no_connection": lambda request: httpx2.ConnectError("no connection could be made", request=request),
    "lost_connection": lambda request: httpx2.ReadError("the connection was lost", request=request),
}
"""The faults in which nothing comes back, and what HTTP raises for each."""

_HTML = b"<!doctype html><html><head><title>Sign in</title></head><body></body></html>"
_JSON = "application/json"
_CURSOR = re.compile(r"after-(\d+)")


class Answer:
    """Something to send, as often as it is asked for."""

    def send(self, described: Described, call: RecordedCall, request: httpx2.Request) -> httpx2.Response:
        """The response. Raises what HTTP raises where there is to be none."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Raw(Answer):
    """A response as it is."""

    status: int
    content: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])

    def send(self, described: Described, call: RecordedCall, request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(self.status, headers=dict(self.headers), content=self.content)


@dataclass(frozen=True, slots=True)
class Fails(Answer):
    """No response at all. fault: one of `FAULTS`."""

    fault: str

    def send(self, described: Described, call: RecordedCall, request: httpx2.Request) -> httpx2.Response:
        raise FAULTS[self.fault](request)


@dataclass(frozen=True, slots=True)
class Value(Answer):
    """One value, as parsed JSON or as bytes; `None` for an answer that holds none.

    asked: its `id` is the one that the path asks for, where it ends with one.
    """

    value: Any
    asked: bool = False

    def send(self, described: Described, call: RecordedCall, request: httpx2.Request) -> httpx2.Response:
        operation = described.operation
        if isinstance(self.value, bytes):
            return httpx2.Response(
                described.status, headers={"content-type": operation.accept or ""}, content=self.value
            )
        if operation.returns is None:
            return httpx2.Response(described.status)
        value = self._asked_for(described, call) if self.asked else self.value
        if operation.unwrap and not described.bare:
            value = {operation.unwrap: value}
        return _json(described.status, value)

    def _asked_for(self, described: Described, call: RecordedCall) -> Any:
        _, found, last = described.path.rpartition("/{")
        text = call.path_parameters.get(last.removesuffix("}")) if found and last.endswith("}") else None
        value: object = self.value
        if text is None or not is_mapping(value) or value.get("id") is None:
            return value
        if isinstance(value["id"], str):
            return {**value, "id": text}
        return {**value, "id": int(text)} if text.isdecimal() and len(text) <= 18 else value


@dataclass(frozen=True, slots=True)
class Items(Answer):
    """The items of a listing, by cursor or by page as the request asks. size: the most items of a page."""

    items: tuple[Any, ...]
    size: int | None = None

    def send(self, described: Described, call: RecordedCall, request: httpx2.Request) -> httpx2.Response:
        operation = described.operation
        if operation.unwrap is None or described.bare:
            return _json(described.status, list(self.items))
        paging, query = operation.paging, call.query
        sizes = [self.size, _number(query.get(paging.per_page or "")) if paging else None]
        if self.size is None and paging is not None and sizes[1] is None:
            sizes.append(paging.size)
        size = max(1, min([size for size in sizes if size is not None], default=max(1, len(self.items))))
        page = paging.page if paging is not None and paging.page else "page"
        if paging is not None and paging.cursor and page not in query:
            found = _CURSOR.fullmatch(str(query.get(paging.cursor, "")))
            first = int(found[1]) if found else 0
            there_is_more = first + size < len(self.items)
            cursor = f"after-{first + size}" if there_is_more else None
            links = dict.fromkeys(("first", "last", "prev", "next"))
            links["next"] = _link(request, paging.cursor, cursor)
            meta: dict[str, Any] = {"per_page": size, "next_cursor": cursor, "prev_cursor": None}
        else:
            number = max(1, _number(query.get(page)) or 1)
            last = max(1, -(-len(self.items) // size))
            first = (number - 1) * size
            following = number + 1 if number < last else None
            turns = {"first": 1, "last": last, "prev": number - 1 or None, "next": following}
            links = {name: _link(request, page, turn) for name, turn in turns.items()}
            meta = {"current_page": number, "last_page": last, "per_page": size, "total": len(self.items)}
        body = {operation.unwrap: self.items[first : first + size], "links": links, "meta": meta}
        return _json(described.status, body)


def broken(response: httpx2.Response) -> Raw:
    """An answer of which the end is missing, though HTTP did not notice."""
    return Raw(response.status_code, response.content[: len(response.content) // 2] or b"{", {"content-type": _JSON})


def html(status: int) -> Raw:
    """The sign-in page of something that stands before the API."""
    return Raw(status, _HTML, {"content-type": "text/html; charset=utf-8"})


def _link(request: httpx2.Request, name: str, value: str | int | None) -> str | None:
    return None if value is None else str(request.url.copy_merge_params({name: str(value)}))


def _json(status: int, value: Any) -> httpx2.Response:
    return httpx2.Response(status, headers={"content-type": _JSON}, content=to_json(value))


def _number(text: object) -> int | None:
    return int(text) if isinstance(text, str) and text.isascii() and text.isdigit() and len(text) <= 9 else None
