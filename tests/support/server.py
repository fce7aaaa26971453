"""A local HTTP server that answers what a test tells it to and remembers what it was asked."""

from __future__ import annotations

import json as json_module
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl

__all__ = ["Answer", "Recorded", "Server"]


@dataclass(frozen=True)
class Recorded:
    """A request as it arrived. `target` is the raw path with the query; header names are lower-case.

    `peer` is the port at the client's end of the connection.
    """

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    peer: int = 0

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """Percent-encoded, as sent."""
        return self.target.partition("?")[2]

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The query decoded, in order, empty values kept."""
        return parse_qsl(self.query, keep_blank_values=True, strict_parsing=bool(self.query))

    @property
    def json(self) -> Any:
        return json_module.loads(self.body)


@dataclass(frozen=True)
class Answer:
    """What to answer. `hang_up` resets the connection instead; `stall` waits for the server to be closed first."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    hang_up: bool = False
    stall: bool = False


class Server:
    """Listens on a free port of 127.0.0.1 between `with` and its end.

    `answer()` and `json()` queue one answer each. `handler` answers once the queue is empty; without one, a 599 does,
    which no client takes for success.
    """

    def __init__(self, handler: Callable[[Recorded], Answer] | None = None) -> None:
        self.requests: list[Recorded] = []
        self.handler = handler
        self._queue: deque[Answer] = deque()
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._http = _Listener(self)
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)

    @property
    def port(self) -> int:
        return self._http.server_address[1]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def last(self) -> Recorded:
        return self.requests[-1]

    def answer(
        self,
        status: int = 200,
        body: bytes | str = b"",
        headers: Mapping[str, str] | None = None,
        *,
        hang_up: bool = False,
        stall: bool = False,
    ) -> None:
        """Queue an answer."""
        content = body.encode() if isinstance(body, str) else body
        self._queue.append(Answer(status, content, headers or {}, hang_up, stall))

    def json(self, value: object, status: int = 200, headers: Mapping[str, str] | None = None) -> None:
        """Queue an answer with a JSON body."""
        self.answer(status, json_module.dumps(value), {"Content-Type": "application/json", **(headers or {})})

    def respond(self, request: Recorded) -> Answer:
        """Remember a request and take the next answer. Called by the handler's threads."""
        with self._lock:
            self.requests.append(request)
            if self._queue:
                return self._queue.popleft()
        return self.handler(request) if self.handler else Answer(599, b"no answer was scripted for this request")

    def wait_closing(self) -> None:
        self._closing.wait(30)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    # Idle keep-alive connections would keep their threads, and closing would wait for them.
    block_on_close = False

    def __init__(self, owner: Server) -> None:
        self.owner = owner
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is part of the tests and nothing to print."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Listener
    # Answer header and body go out in one packet, else Nagle's algorithm and delayed acks cost 40 ms each.
    wbufsize = -1

    def _handle(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        headers = {name.lower(): value for name, value in self.headers.items()}
        body, peer = self.rfile.read(length), self.client_address[1]
        answer = self.server.owner.respond(Recorded(self.command, self.path, headers, body, peer))
        if answer.stall:
            self.server.owner.wait_closing()
        if answer.hang_up or answer.stall:
            # Linger for no time at all: the kernel then sends a reset instead of an orderly end.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            return
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.status != 204 and "content-length" not in {name.lower() for name in answer.headers}:
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if self.command != "HEAD" and answer.status != 204:
            self.wfile.write(answer.body)
        self.wfile.flush()

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = _handle

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""
