"""A server that is not there: an HTTP transport that answers from the description."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self
from urllib.parse import parse_qs

import httpx2

from .calls import Calls, RecordedCall
from .clock import InstantClock
from .described import Described, Description
from .everywhere import Everywhere
from .http import MockAsyncHTTP, MockHTTP
from .operation import Answering, answering
from .problems import MockError, UnknownNameError, listed, meant
from .routing import Routes, segments_of
from .script import Log

if TYPE_CHECKING:
    from ..client import AsyncClient, SyncClient

__all__ = ["BASE_URL", "TOKEN", "Resource", "Server"]

BASE_URL = "https://mock.example"
TOKEN = "mock-token"


class Resource:
    """Operations by attribute, as they hang from the client. Nothing else is public here: any name may be one."""

    def __init__(self, prefix: str, operations: dict[str, Answering]) -> None:
        self._prefix = prefix
        self._inside: dict[str, Any] = {}
        for name in operations:
            head, _, rest = name.partition(".")
            if rest and head not in self._inside:
                inner = {
                    each.partition(".")[2]: found for each, found in operations.items() if each.startswith(f"{head}.")
                }
                self._inside[head] = Resource(f"{prefix}{head}.", inner)
            elif not rest:
                self._inside[head] = operations[name]

    # Not for type checkers, which would take every misspelt name for one that is there.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            try:
                return self._inside[name]
            except KeyError:
                told = f"`{self._prefix}{name}` is no operation or resource{meant(name, self._inside)}"
                raise UnknownNameError(told) from None

    def __dir__(self) -> list[str]:
        return sorted(self._inside)

    def __repr__(self) -> str:
        return f"<{self._prefix.rstrip('.') or 'resources'} of a mock server>"


class Server:
    """The base of a package's own mock server.

    Used in a `with` block. Its end raises `MockError` where the code under test asked for what no operation is there
    for and swallowed the error, and puts back what `everywhere` changed.
    """

    _description: ClassVar[Description]
    _clients: ClassVar[tuple[type[SyncClient], type[AsyncClient]]]

    def __init__(self, *, everywhere: bool = False) -> None:
        self._log = Log()
        self._clock = InstantClock()
        self._routes = Routes(self._description.operations)
        self._operations = {
            each.name: answering(each, self._description, self._log) for each in self._description.operations
        }
        self._resources = Resource("", self._operations)
        self._unexpected: list[MockError] = []
        self._transport = httpx2.MockTransport(self._handle)
        self._http_client: MockHTTP | None = None
        self._async_http_client: MockAsyncHTTP | None = None
        self._everywhere = Everywhere(self, self._clients[0]) if everywhere else None
        self._made: dict[bool, Any] = {}

    @property
    def transport(self) -> httpx2.MockTransport:
        """For an `httpx2.Client` or `httpx2.AsyncClient` of your own."""
        return self._transport

    @property
    def http_client(self) -> httpx2.Client:
        """For a client of your own: `http_client=server.http_client`, with any base URL and token."""
        if self._http_client is None:
            self._http_client = MockHTTP(transport=self._transport)
        return self._http_client

    @property
    def async_http_client(self) -> httpx2.AsyncClient:
        """The same for an asynchronous client."""
        if self._async_http_client is None:
            self._async_http_client = MockAsyncHTTP(transport=self._transport)
        return self._async_http_client

    @property
    def clock(self) -> InstantClock:
        """The time of the clients that come from here: waits are over at once."""
        return self._clock

    @property
    def calls(self) -> Calls:
        """All calls, in order."""
        return Calls("anything", self._log.calls())

    @property
    def waits(self) -> list[float]:
        """How long clients waited before they tried again, in seconds. They only say so: no time passes."""
        return list(self._clock.waits)

    def reset(self) -> None:
        """Answer as at the beginning, and forget all calls and waits."""
        for operation in self._operations.values():
            operation.reset()
        self._log.clear()
        self._clock.waits.clear()
        self._unexpected.clear()

    def _client(self, *, asynchronous: bool) -> Any:
        if asynchronous not in self._made or self._made[asynchronous]._engine.transport.closed:
            http = self.async_http_client if asynchronous else self.http_client
            make: Any = self._clients[asynchronous]
            client = make(BASE_URL, TOKEN, http_client=http)
            client._engine.clock = self._clock
            self._made[asynchronous] = client
        return self._made[asynchronous]

    def _handle(self, request: httpx2.Request) -> httpx2.Response:
        segments = segments_of(request.url)
        found = self._routes.find(request.method, segments)
        if found is None:
            if b"grant_type=client_credentials" in request.content:
                return httpx2.Response(200, json={"access_token": TOKEN, "token_type": "Bearer", "expires_in": 3600})
            raise self._no_operation(request, segments)
        described, parameters = found
        call = _recorded(described, parameters, request)
        self._log.add(call)
        return self._operations[described.name].answered(call, request)

    def _no_operation(self, request: httpx2.Request, segments: list[str]) -> MockError:
        near = self._routes.near(request.method, segments)
        told = f"; near it {'is' if len(near) == 1 else 'are'} {listed(near)}" if near else ""
        error = MockError(f"{request.method} {request.url.path}: the description has no such operation{told}")
        self._unexpected.append(error)
        return error

    # Not for type checkers, which would take every misspelt name for one that is there.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            # A resource that is called like something of the server's own has an underscore after its name.
            bare = name.removesuffix("_")
            return getattr(self._resources, bare if name != bare and _own(self, bare) else name)

    def __dir__(self) -> list[str]:
        resources = [f"{name}_" if _own(self, name) else name for name in dir(self._resources)]
        return sorted({*super().__dir__(), *resources})

    def __enter__(self) -> Self:
        if self._everywhere is not None:
            self._everywhere.begin()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._everywhere is not None:
            self._everywhere.end()
        if kind is None and self._unexpected:
            raise self._unexpected[0]

    def __repr__(self) -> str:
        return f"<{type(self).__name__}, {len(self.calls)} calls>"


def _own(server: Server, name: str) -> bool:
    """Whether a name is something of the server itself."""
    return not name.startswith("_") and hasattr(type(server), name)


def _recorded(described: Described, parameters: dict[str, str], request: httpx2.Request) -> RecordedCall:
    query: dict[str, str | list[str]] = {}
    for name, values in parse_qs(request.url.query.decode("ascii"), keep_blank_values=True).items():
        query[name] = values[0] if len(values) == 1 and not name.endswith("[]") else values
    return RecordedCall(
        operation=described.name,
        method=request.method,
        path=request.url.raw_path.partition(b"?")[0].decode("ascii"),
        path_parameters=parameters,
        query=query,
        headers={name.lower(): value for name, value in request.headers.items()},
        content=request.content,
    )
