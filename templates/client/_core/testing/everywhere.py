"""A mock server in the place of the network for every client of the package, for code that builds its own.

The only part of `testing` that changes anything outside of its server, and only on request: while at least one server
is everywhere, the package's transports give that server's HTTP client, its clock does not wait, and the variables that
a client reads are set where they were not.
"""

from __future__ import annotations

import os
from threading import RLock
from typing import TYPE_CHECKING, Any

from ..clock import Clock
from ..transport import AsyncTransport, Transport
from .http import MockAsyncHTTP, MockHTTP
from .problems import MockError

if TYPE_CHECKING:
    from ..client import SyncClient
    from .server import Server

__all__ = ["Everywhere"]

_lock = RLock()
_active: list[Everywhere] = []
_restore: list[tuple[Any, str, Any]] = []
_variables: dict[str, str] = {}


class Everywhere:
    """One server's time of being everywhere. Of several at once, the one that began last is."""

    def __init__(self, server: Server, client: type[SyncClient]) -> None:
        self.server = server
        self.environment = client._identity.environment  # pyright: ignore[reportPrivateUsage]

    def begin(self) -> None:
        """Be everywhere from here on, in all threads."""
        with _lock:
            if not _active:
                _change(self.environment)
            _active.append(self)

    def end(self) -> None:
        """Be there no more. The last one puts back what was changed."""
        with _lock:
            if self in _active:
                _active.remove(self)
            if not _active:
                _put_back()


def _server() -> Server:
    with _lock:
        if not _active:  # a thread that goes on after the end: what it sends must not go to the network either
            raise MockError("the mock server that was everywhere is there no more, and this call came after its end")
        return _active[-1].server


def _change(environment: str) -> None:
    from .server import BASE_URL, TOKEN

    real: Any = Transport.http

    def http(transport: Transport[Any]) -> Any:
        own = transport._http  # pyright: ignore[reportPrivateUsage]
        if transport.closed or isinstance(own, (MockHTTP, MockAsyncHTTP)):  # pyright: ignore[reportPrivateUsage]
            return real.fget(transport)
        server = _server()
        return server.async_http_client if isinstance(transport, AsyncTransport) else server.http_client

    def monotonic(clock: Clock) -> float:
        return _server().clock.monotonic()

    def random(clock: Clock) -> float:
        return _server().clock.random()

    def sleep(clock: Clock, seconds: float) -> None:
        _server().clock.sleep(seconds)

    async def asleep(clock: Clock, seconds: float) -> None:
        await _server().clock.asleep(seconds)

    changes: tuple[tuple[Any, str, object], ...] = (
        (Transport, "http", property(http)),
        (Clock, "monotonic", monotonic),
        (Clock, "random", random),
        (Clock, "sleep", sleep),
        (Clock, "asleep", asleep),
    )
    for owner, name, value in changes:
        _restore.append((owner, name, vars(owner)[name]))
        setattr(owner, name, value)
    for name, text in ((f"{environment}_BASE_URL", BASE_URL), (f"{environment}_TOKEN", TOKEN)):
        if not os.environ.get(name):
            _variables[name] = os.environ.get(name, "")
            os.environ[name] = text


def _put_back() -> None:
    while _restore:
        setattr(*_restore.pop())
    for name, before in _variables.items():
        if before:
            os.environ[name] = before
        else:
            os.environ.pop(name, None)
    _variables.clear()
