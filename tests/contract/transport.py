"""Clients of both flavours on a transport that answers from a script and keeps what it was asked."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

import httpx2
from ampeco import Ampeco, AsyncAmpeco, AsyncPager

__all__ = ["FLAVOURS", "Caller", "Sent"]

FLAVOURS = ("sync", "async")
_BASE_URL = "https://demo.example"


class Sent:
    """A request as it would have gone out."""

    def __init__(self, request: httpx2.Request) -> None:
        self.method = request.method
        self.path = request.url.raw_path.decode().partition("?")[0]
        query = request.url.query.decode()
        self.pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query))
        self.content = request.content
        self.host = request.url.host

    @property
    def json(self) -> Any:
        return json.loads(self.content)


class Caller:
    """Calls methods of one client and hands back what was sent and what came back."""

    def __init__(self, flavour: str, **options: Any) -> None:
        self.sent: list[Sent] = []
        self.answer = httpx2.Response(204)
        transport = httpx2.MockTransport(self._handle)
        options = {"base_url": _BASE_URL, "token": "a-token", "strict": True, **options}
        self.client: Ampeco | AsyncAmpeco
        if flavour == "sync":
            self.client = Ampeco(http_client=httpx2.Client(transport=transport), **options)
        else:
            self.client = AsyncAmpeco(http_client=httpx2.AsyncClient(transport=transport), **options)

    def _handle(self, request: httpx2.Request) -> httpx2.Response:
        self.sent.append(Sent(request))
        return self.answer

    async def call(self, method: Callable[..., Any], *args: Any, **kwargs: Any) -> tuple[Sent, Any]:
        """Call a method, awaited where it wants to be; it must send exactly one request."""
        self.sent.clear()
        value = method(*args, **kwargs)
        if inspect.isawaitable(value) or isinstance(value, AsyncPager):
            value = await value
        assert len(self.sent) == 1
        return self.sent[0], value
