"""A local server that answers like the API, from a table of exchanges written by hand.

It checks the token, knows only the requests in its table, and says what is wrong with any other. Every answer carries
the headers that the API's answers carry.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl

__all__ = ["BASE", "TOKEN", "ApiServer", "Ask", "Exchange", "Reply", "answer_to", "ask", "bare", "data", "reply"]

TOKEN = "token-of-the-demo-tenant"
BASE = "{base}"
"""Stands for the server's own URL in answers, which links are made with."""

_NOTHING: Any = object()
_RATE_LIMIT = 1000


@dataclass(frozen=True)
class Ask:
    """A request: `path` without `/public-api/`, the query as it reads decoded, the body as JSON."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    body: Any = _NOTHING

    @property
    def target(self) -> str:
        return f"/public-api/{self.path}"

    @property
    def has_body(self) -> bool:
        return self.body is not _NOTHING


@dataclass(frozen=True)
class Reply:
    """An answer. `text` is sent as it is; without it and without a body nothing is."""

    status: int = 200
    body: Any = _NOTHING
    text: str = ""
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Exchange:
    """A request and what it gets."""

    ask: Ask
    reply: Reply


def ask(method: str, path: str, *query: tuple[str, str], body: Any = _NOTHING) -> Ask:
    return Ask(method, path, query, body)


def reply(status: int, body: Any = _NOTHING, *, text: str = "", **headers: str) -> Reply:
    """An answer; headers are written with underscores for dashes."""
    return Reply(status, body, text, {name.replace("_", "-"): value for name, value in headers.items()})


def data(value: Any, status: int = 200) -> Reply:
    """An answer in the usual envelope."""
    return Reply(status, {"data": value})


def bare(value: Any, status: int = 200) -> Reply:
    """An answer without one."""
    return Reply(status, value)


def answer_to(exchanges: Sequence[Exchange], method: str, target: str, body: bytes, authorization: str | None) -> Reply:
    """What the API would say to a request."""
    if authorization != f"Bearer {TOKEN}":
        return reply(401, {"message": "Unauthenticated."})
    path, _, query = target.partition("?")
    pairs = sorted(parse_qsl(query, keep_blank_values=True))
    wrong = "no such path"
    for exchange in exchanges:
        known = exchange.ask
        if (known.method, known.target) != (method, path):
            continue
        if sorted(known.query) != pairs:
            wrong = f"the query is {pairs}"
        elif known.has_body != bool(body) or (body and json.loads(body) != known.body):
            wrong = f"the body is {body.decode()}"
        else:
            return exchange.reply
    # No documented status: whoever records is to notice.
    return reply(599, {"message": f"{method} {path} is not in the table: {wrong}"})


class ApiServer:
    """Listens on a free port of 127.0.0.1 between `with` and its end."""

    def __init__(self, exchanges: Sequence[Exchange]) -> None:
        self.exchanges = exchanges
        self.answered = 0
        self._http = _Listener(self)
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, owner: ApiServer) -> None:
        self.owner = owner
        super().__init__(("127.0.0.1", 0), _Handler)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Listener
    # Head and body in one packet: in two, delayed acknowledgements cost 40 ms each.
    wbufsize = -1

    def _handle(self) -> None:
        owner = self.server.owner
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        answer = answer_to(owner.exchanges, self.command, self.path, body, self.headers.get("Authorization"))
        owner.answered += 1
        content = self._content(answer).replace(BASE, owner.url).encode()
        self.send_response(answer.status)
        headers = {
            "X-App-Version": "3.110.0",
            "x-req-trace-id": f"trace-{owner.answered:04}",
            "X-RateLimit-Limit": str(_RATE_LIMIT),
            "X-RateLimit-Remaining": str(_RATE_LIMIT - owner.answered),
        }
        if answer.body is not _NOTHING:
            headers["Content-Type"] = "application/json"
        for name, value in {**headers, **answer.headers}.items():
            self.send_header(name, value)
        if answer.status != 204:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        self.wfile.flush()

    def _content(self, answer: Reply) -> str:
        if answer.body is _NOTHING:
            return answer.text
        return json.dumps(answer.body, ensure_ascii=False, indent=1)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _handle

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""
