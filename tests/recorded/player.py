"""Plays recorded exchanges back: each request must be the next one of them, and gets the answer to it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from contextlib import AbstractContextManager
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from sdkforge.record.exchange import Exchange, Recorded, Reply
from sdkforge.record.exchange import Request as Sent
from vcr.cassette import Cassette
from vcr.record_mode import RecordMode
from vcr.request import Request

__all__ = ["BASE_URL", "TOKEN", "InOrder", "played"]

BASE_URL = "https://demo.example"
TOKEN = "a-token"


class InOrder(Cassette):  # type: ignore[misc]
    """A cassette that is played from its beginning to its end. Nothing of it is skipped or played twice."""

    def __init__(self, path: str, exchanges: list[Exchange]) -> None:
        super().__init__(path, record_mode=RecordMode.NONE)
        self.exchanges = exchanges
        self.position = 0

    def _load(self) -> None:
        """Nothing is read: the exchanges were given."""

    def can_play_response_for(self, request: Request) -> bool:
        assert self.position < len(self.exchanges), f"a request too many: {request.method} {request.uri}"
        check(request, self.exchanges[self.position].request)
        return True

    def play_response(self, request: Request) -> dict[str, Any]:
        self.position += 1
        return answer(self.exchanges[self.position - 1].reply)


def played(recorded: Iterable[Recorded]) -> AbstractContextManager[InOrder]:
    """Answer from the exchanges of some calls, and from nothing else, while the block runs."""
    found: AbstractContextManager[InOrder] = InOrder.use(
        path="recorded", exchanges=[exchange for item in recorded for exchange in item.exchanges]
    )
    return found


def check(request: Request, expected: Sent) -> None:
    """A request is the recorded one: method, URL, the headers that matter, body."""
    parts = urlsplit(request.uri)
    path, _, query = expected.target.partition("?")
    assert f"{parts.scheme}://{parts.netloc}" == BASE_URL
    assert (request.method, parts.path) == (expected.method, path)
    assert _by_name(parts.query) == _by_name(query)
    body = request.body or b""
    if expected.body is None:
        assert body == b""
    else:
        assert body, f"no body, not {expected.body.text}"
        # As text, where 20 is not 20.0; the order of keys means nothing.
        assert json.dumps(json.loads(body), sort_keys=True) == json.dumps(expected.body.value, sort_keys=True)
    assert request.headers.get("authorization") == f"Bearer {TOKEN}"
    usual = {"accept": "application/json", "content-type": "application/json" if body else None}
    for name, value in {**usual, **expected.headers}.items():
        assert request.headers.get(name) == value, name


def _by_name(query: str) -> dict[str, list[str]]:
    """Values by name: only the order of those of one name can mean something."""
    found = defaultdict(list)
    for name, value in parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query)):
        found[name].append(value)
    return found


def answer(reply: Reply) -> dict[str, Any]:
    """An answer as vcrpy has it."""
    headers = {**({"content-type": "application/json"} if reply.body is not None else {}), **reply.headers}
    content = reply.body.text if reply.body is not None else ""
    if reply.body is not None and headers["content-type"] != "application/json":
        content = reply.body.value
    return {
        "status": {"code": reply.status, "message": None},
        "headers": {name: [value] for name, value in headers.items()},
        "body": {"string": content.encode()},
    }
