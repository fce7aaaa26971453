"""Where the `Authorization` of a request comes from: a fixed token, a function, or OAuth 2.0 client credentials.

An engine asks `authorization` before each attempt and, after a 401, once `renewed`. Both take the engine's way of
sending a request for a token, so that nothing here opens a connection or knows a host.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeGuard

from .errors import ConfigurationError
from .redact import Secret

if TYPE_CHECKING:
    import httpx2

    from .oauth import OAuth2ClientCredentials, TokenRequest

    AsyncSend = Callable[[TokenRequest], Awaitable[httpx2.Response]]
    AsyncToken = str | Callable[[], str | Awaitable[str]] | OAuth2ClientCredentials
    Send = Callable[[TokenRequest], httpx2.Response]
    Token = str | Callable[[], str] | OAuth2ClientCredentials

__all__ = ["Auth", "bearer", "token_auth"]


class Auth(Protocol):
    """Gives the value of the header; with the letter `a`, the same for the asynchronous client.

    `authorization` gives the value to send, `renewed` the one to try once more with after a call that carried `refused`
    was answered 401; `None` where there is none that is different.

    Both raise `ConfigurationError` for a token that cannot be sent, `AuthenticationError` where none is given out, and
    whatever `send` or the caller's function raises. `send` gives a 2xx answer to one request for a token, on the
    configured host, without retries, redirects or a token; it raises what a call raises. `secrets` are those known at
    the moment, to be cut out of what a server says; `fixed` is the token that never changes, where there is one.
    """

    def secrets(self) -> tuple[str, ...]: ...

    def fixed(self) -> str | None: ...

    def authorization(self, send: Send) -> str: ...

    def renewed(self, send: Send, refused: str) -> str | None: ...

    async def aauthorization(self, send: AsyncSend) -> str: ...

    async def arenewed(self, send: AsyncSend, refused: str) -> str | None: ...


def token_auth(
    token: object, *, token_path: str | None = None, monotonic: Callable[[], float] = time.monotonic
) -> Auth:
    """What authenticates the requests of one client and its copies.

    - `token`: an `AsyncToken`, or a `Token` where the client is synchronous.
    - `token_path`: where client credentials that name no path of their own get their tokens.
    - `monotonic`: the clock that tells when one is to be replaced, in seconds.

    Raises `ConfigurationError` for what cannot be a token. It must not be shared between clients: a token is for the
    host that gave it.
    """
    if isinstance(token, str):
        return _StaticToken(bearer(token))
    if callable(token):
        return _TokenFunction(token)
    from .oauth import ClientCredentialsAuth, OAuth2ClientCredentials

    if isinstance(token, OAuth2ClientCredentials):
        return ClientCredentialsAuth(token, token_path, monotonic)
    raise ConfigurationError(
        f"token: a text, a function or OAuth2ClientCredentials is needed, not {type(token).__name__}"
    )


def bearer(token: object) -> str:
    """The header for a token (RFC 6750, 2.1). Raises `ConfigurationError`, which does not quote it."""
    if not isinstance(token, str):
        raise ConfigurationError(f"the token is no text but {type(token).__name__}")
    token = token.strip()
    if not token:
        raise ConfigurationError("the token is empty")
    if " " in token or not (token.isascii() and token.isprintable()):
        hint = "; give it without `Bearer`" if token[:7].lower() == "bearer " else ""
        raise ConfigurationError(f"the token holds characters that cannot be sent in a header{hint}")
    return f"Bearer {token}"


class _StaticToken:
    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = Secret(value)

    def secrets(self) -> tuple[str, ...]:
        return (self.fixed(),)

    def fixed(self) -> str:
        return self._value.reveal().removeprefix("Bearer ")

    def authorization(self, send: Send) -> str:
        return self._value.reveal()

    def renewed(self, send: Send, refused: str) -> None:
        return None

    async def aauthorization(self, send: AsyncSend) -> str:
        return self._value.reveal()

    async def arenewed(self, send: AsyncSend, refused: str) -> None:
        return None


class _TokenFunction:
    """Asked for every attempt: whether to keep a token is for the function to know, which has got it from somewhere."""

    __slots__ = ("_function",)

    def __init__(self, function: Callable[[], Any]) -> None:
        self._function = function

    def secrets(self) -> tuple[str, ...]:
        return ()  # the one that a call was sent with is found in its headers

    def fixed(self) -> None:
        return None

    def authorization(self, send: Send) -> str:
        token: object = self._function()
        if _is_awaitable(token):
            if close := getattr(token, "close", None):
                close()  # else Python warns of a coroutine that was never awaited
            raise ConfigurationError(
                "the token function is asynchronous: use it with the asynchronous client"
            )
        return bearer(token)

    def renewed(self, send: Send, refused: str) -> str | None:
        return _other_than(refused, self.authorization(send))

    async def aauthorization(self, send: AsyncSend) -> str:
        token: object = self._function()
        return bearer(await token if _is_awaitable(token) else token)

    async def arenewed(self, send: AsyncSend, refused: str) -> str | None:
        return _other_than(refused, await self.aauthorization(send))


def _other_than(refused: str, value: str) -> str | None:
    return value if value != refused else None


def _is_awaitable(value: object) -> TypeGuard[Awaitable[object]]:
    return isinstance(value, Awaitable)
