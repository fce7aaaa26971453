"""What a tenant's answers hold is nobody else's business: their form is kept, and their content made up.

Kept are numbers that are not long, booleans, null, moments, days, and texts that are a value of some enum of the
description. Any other text is replaced by one for a property of that name, every id by another one, the same for the
same.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from ..api.hoisted import Hoisted
from ..api.words import split
from .answers import SERVER
from .exchange import Exchange, Reply, Request
from .json_value import Json
from .values import members
from .vocabulary import Vocabulary

__all__ = ["Disguise"]

_PLACES = ("latitude", "longitude")
# Numbers of phones, cards and citizens are longer than what is measured here.
_LONG = 10_000_000
_LINKS = frozenset({"first", "last", "next", "prev", "path", "url", "links"})
_CURSORS = frozenset({"cursor", "next_cursor", "prev_cursor"})


class Disguise:
    """Replaces the content of one recording, the same by the same throughout.

    base_url: of the tenant. hoisted: the description, whose enums and fixed parts of paths tell nothing of a tenant.
    """

    def __init__(self, hoisted: Hoisted, vocabulary: Vocabulary, base_url: str) -> None:
        self._vocabulary = vocabulary
        self._base_url = base_url.rstrip("/")
        self._public = _enum_texts(hoisted)
        self._segments = {part for item in hoisted.operations for part in item.route.path.split("/")}
        self._ids: dict[str, int] = {}
        self._cursors: dict[str, str] = {}

    def exchange(self, exchange: Exchange, owner: str) -> Exchange:
        """The same exchange of another tenant. owner: the resource."""
        request, reply = exchange.request, exchange.reply
        sent = Request(request.method, self.target(request.target), self._body(request.body, owner), request.headers)
        return Exchange(sent, Reply(reply.status, self._body(reply.body, owner), reply.headers, reply.name))

    def target(self, target: str) -> str:
        """A path and query."""
        path, mark, query = target.partition("?")
        known = self._segments | self._public
        parts = [part if part in known else self._segment(part) for part in path.split("/")]
        pairs = [(name, self._queried(name, value)) for name, value in parse_qsl(query, keep_blank_values=True)]
        return "/".join(parts) + mark + urlencode(pairs, quote_via=quote)

    def value(self, value: Any, name: str, owner: str) -> Any:
        """A value of property `name`."""
        if isinstance(value, Mapping):
            # Names that the description does not know may themselves be somebody's.
            return {key: self.value(item, key, owner) for key, item in value.items()}
        if isinstance(value, list):
            return [self.value(item, name, owner) for item in value]
        if isinstance(value, bool) or value is None:
            return value
        if isinstance(value, int | float):
            if split(name)[-1:] in (["id"], ["ids"]):
                return self.id(value)
            tells = name.lower() in _PLACES or abs(value) >= _LONG
            return self._vocabulary.number(owner, name, 0) if tells else value
        return self._text(str(value), name, owner)

    def id(self, value: object) -> int:
        """The number that stands for an id."""
        return self._ids.setdefault(str(value), 101 + len(self._ids))

    def _body(self, body: Json | None, owner: str) -> Json | None:
        return None if body is None else Json(self.value(body.value, "value", owner))

    def _text(self, text: str, name: str, owner: str) -> str:
        if text in self._public or not text or _is_moment(text):
            return text
        if name in _CURSORS:
            return self._cursor(text)
        if name in _LINKS and text.startswith((self._base_url, SERVER)):
            parts = urlsplit(text)
            return SERVER + self.target(parts.path + (f"?{parts.query}" if parts.query else ""))
        if split(name)[-1:] in (["id"], ["ids"]) and text.isdigit():
            return str(self.id(text))
        return self._vocabulary.text(owner, name, 0) or " ".join(split(name)) or "text"

    def _segment(self, part: str) -> str:
        return str(self.id(part)) if part else part

    def _queried(self, name: str, value: str) -> str:
        if name in _CURSORS:
            return self._cursor(value)
        return value if value.isdigit() or value in self._public or value in ("true", "false") else self._segment(value)

    def _cursor(self, text: str) -> str:
        return self._cursors.setdefault(text, f"cursor-{len(self._cursors) + 1}") if text else text


def _enum_texts(hoisted: Hoisted) -> set[str]:
    found: set[str] = set()

    def walk(node: Any) -> None:
        if isinstance(node, Mapping):
            found.update(value for value in members(dict(node)) if isinstance(value, str))
            children: Iterable[Any] = node.values()
        else:
            children = node if isinstance(node, list) else ()
        for child in children:
            walk(child)

    walk([shape.schema for shape in hoisted.shapes.values()])
    walk(list(hoisted.roots.values()))
    return found


def _is_moment(text: str) -> bool:
    if not re.match(r"\d{4}-\d\d-\d\d|\d\d:\d\d", text):
        return False
    for kind in (dt.datetime, dt.time):
        try:
            kind.fromisoformat(text)
        except ValueError:
            continue
        return True
    return False
