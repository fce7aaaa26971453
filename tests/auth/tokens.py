"""A token server that needs no network, and both ways of asking an `Auth`, as the engines ask it."""

from __future__ import annotations

import asyncio
import importlib
import json
import time
from collections import deque
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qsl

import httpx2
from support.runtime import depot

__all__ = ["BASE", "DEPOT", "AsyncAsker", "Clock", "SyncAsker", "TokenServer", "core"]

DEPOT = depot()
BASE = "https://demo.example/gateway"
CONFIG = SimpleNamespace(
    auth=SimpleNamespace(secrets=lambda: ()), identity=SimpleNamespace(trace_header="x-trace", version_header="")
)


def core(module: str) -> Any:
    """A module of the runtime under test."""
    return importlib.import_module(f"{DEPOT.__name__}._core.{module}")


class Clock:
    """Stands still until it is moved. `on_look` is called at each look."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.on_look: Callable[[], object] = lambda: None

    def __call__(self) -> float:
        self.on_look()
        return self.now


class TokenServer:
    """Gives out `token-1`, `token-2` and so on, or what was scripted; remembers what it was asked."""

    def __init__(self) -> None:
        self.requests: list[httpx2.Request] = []
        self.expires_in: object = 3600
        self.on_request: Callable[[], object] = lambda: None
        self._scripted: deque[Callable[[httpx2.Request], httpx2.Response]] = deque()

    @property
    def forms(self) -> list[dict[str, str]]:
        return [dict(parse_qsl(request.content.decode(), strict_parsing=True)) for request in self.requests]

    def answer(self, status: int, body: object = None, headers: dict[str, str] | None = None) -> None:
        """Script an answer; a text is sent as it is, anything else as JSON."""
        content = body if isinstance(body, str) else json.dumps(body)
        self._scripted.append(lambda _: httpx2.Response(status, content=content.encode(), headers=headers))

    def fail(self, error: type[httpx2.RequestError]) -> None:
        """Script a failure of the connection."""

        def fail(request: httpx2.Request) -> httpx2.Response:
            raise error(f"failed after {request.content.decode()}", request=request)

        self._scripted.append(fail)

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        self.on_request()
        if self._scripted:
            return self._scripted.popleft()(request)
        return httpx2.Response(
            200,
            json={
                "token_type": "Bearer",
                "expires_in": self.expires_in,
                "access_token": f"token-{len(self.requests)}",
            },
        )


class SyncAsker:
    """Asks as `SyncEngine` does."""

    name = "sync"

    def __init__(self, token: Any, server: TokenServer, clock: Callable[[], float] = time.monotonic) -> None:
        self.auth = core("auth").token_auth(token, monotonic=clock)
        self.http = httpx2.Client(transport=httpx2.MockTransport(server))

    def send(self, request: Any) -> httpx2.Response:
        try:
            response = self.http.send(
                self.http.build_request(
                    request.method, BASE + request.path, headers=request.headers, content=request.content
                ),
                auth=None,
                follow_redirects=False,
            )
        except httpx2.RequestError as error:
            raise core("answer").transport_error(CONFIG, request, error) from error
        core("answer").check_status(CONFIG, request, response)
        return response

    def authorization(self) -> str:
        return self.auth.authorization(self.send)

    def renewed(self, refused: str) -> str | None:
        return self.auth.renewed(self.send, refused)


class AsyncAsker:
    """Asks as `AsyncEngine` does, each time in an event loop of its own."""

    name = "async"

    def __init__(self, token: Any, server: TokenServer, clock: Callable[[], float] = time.monotonic) -> None:
        self.auth = core("auth").token_auth(token, monotonic=clock)

        async def answer(request: httpx2.Request) -> httpx2.Response:
            for _ in range(20):  # gives way, as an answer from a network would
                await asyncio.sleep(0)
            return server(request)

        self.http = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))

    async def send(self, request: Any) -> httpx2.Response:
        try:
            response = await self.http.send(
                self.http.build_request(
                    request.method, BASE + request.path, headers=request.headers, content=request.content
                ),
                auth=None,
                follow_redirects=False,
            )
        except httpx2.RequestError as error:
            raise core("answer").transport_error(CONFIG, request, error) from error
        core("answer").check_status(CONFIG, request, response)
        return response

    def authorization(self) -> str:
        return asyncio.run(self.auth.aauthorization(self.send))

    def renewed(self, refused: str) -> str | None:
        return asyncio.run(self.auth.arenewed(self.send, refused))
