"""OAuth 2.0 client credentials (RFC 6749, 4.4): a token is asked for, kept, and replaced shortly before it expires."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Sequence
from threading import Lock
from typing import TYPE_CHECKING, Any, NoReturn

from .errors import (
    APIError,
    APIStatusError,
    AuthenticationError,
    BaseError,
    ConfigurationError,
    ResponseDecodeError,
)
from .fork import renewed_after_fork
from .kinds import is_mapping
from .redact import Scrubber, Secret, disarm

if TYPE_CHECKING:
    import anyio
    import httpx2

    from .auth import AsyncSend, Send

__all__ = ["ClientCredentialsAuth", "OAuth2ClientCredentials", "TokenRequest", "TokenState"]

EARLY = 60.0
"""Seconds before its end that a token is replaced; a tenth of its life where that is less."""

PAUSE = 10.0
"""Seconds until the next attempt to replace a token that is still good, after one that failed."""


class OAuth2ClientCredentials:
    """What a client gets its access tokens with (RFC 6749, 4.4), given to it as its `token`.

    - `client_id`, `client_secret`: as the API's operators gave them to you.
    - `scope`: what the tokens shall allow, several names as a list or separated by spaces. Without it, the server's
      default.
    - `token_path`: where tokens are given out, below the base URL. Unless set, where this API does. It is a path and no
      URL, as the secret is sent to the client's own host only.

    A token is asked for by the first call and shared by all calls of the client and its copies. It is replaced a minute
    before it expires (a tenth of its life before, if that is less), and once when a call is answered 401. Clients may
    share one of these: each gets tokens of its own. Raises `ConfigurationError` for what cannot be used.
    """

    __slots__ = ("client_id", "client_secret", "scope", "token_path")

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        scope: str | Sequence[str] | None = None,
        token_path: str | None = None,
    ) -> None:
        self.client_id = _text(client_id, "client_id")
        self.client_secret = Secret(_text(client_secret, "client_secret"))
        self.scope = scope if scope is None or isinstance(scope, str) else " ".join(scope)
        self.token_path = None if token_path is None else _path(token_path)

    def __repr__(self) -> str:
        return f"OAuth2ClientCredentials(client_id={self.client_id!r}, client_secret=...)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("client credentials are not pickled or copied: they hold a secret")


class TokenRequest:
    """A request for a token, to be sent to the configured host and no other."""

    __slots__ = ("content", "headers", "method", "path")

    def __init__(self, path: str, form: dict[str, str]) -> None:
        from urllib.parse import urlencode

        self.method = "POST"
        self.path = path
        self.headers = {"accept": "application/json", "content-type": "application/x-www-form-urlencoded"}
        self.content = urlencode(form).encode()

    def __repr__(self) -> str:
        return f"<TokenRequest {self.method} {self.path}>"


class _AccessToken:
    """A token with its times on a monotonic clock. Not changed once made, so that threads may read it as it is."""

    __slots__ = ("expires", "refresh", "value")

    def __init__(self, value: Secret, refresh: float, expires: float) -> None:
        self.value = value
        self.refresh = refresh
        self.expires = expires


class TokenState:
    """Which token is in use, when it is to be replaced, and what an answer or a failure means.

    Does no input or output, reads no clock and takes no lock: the shells below do.
    """

    __slots__ = ("_credentials", "_failure", "_path", "_token", "attempts")

    def __init__(self, credentials: OAuth2ClientCredentials, token_path: str | None = None) -> None:
        self._credentials = credentials
        path = credentials.token_path or token_path
        if path is None:
            raise ConfigurationError(
                "OAuth2ClientCredentials: token_path=... is needed, for this API names none"
            )
        self._path = _path(path)
        self._token: _AccessToken | None = None
        self._failure: BaseError | None = None
        self.attempts = 0
        """How many requests for a token have ended, well or not."""

    def current(self, now: float) -> str | None:
        """The header to send; `None` where a token is to be asked for first."""
        token = self._token
        return token.value.reveal() if token is not None and now < token.refresh else None

    def secrets(self) -> tuple[str, ...]:
        """What must not be quoted: the client's secret, and the token in use."""
        token, secret = self._token, self._credentials.client_secret.reveal()
        return (secret,) if token is None else (secret, token.value.reveal().removeprefix("Bearer "))

    def outcome_since(self, attempts: int, now: float, refused: str | None = None) -> str | None:
        """For who has waited until no request is under way: the outcome of those that were, as if one was the own.

        attempts: how many there had been before the wait. refused: a header that the server did not accept, dropped if
        it is still the one in use. Gives the header, or `None` if there is none yet; raises what the others' request
        failed with.
        """
        token = self._token
        if token is not None and token.value.reveal() == refused:
            self._token = None
        value = self.current(now)
        if value is None and self.attempts != attempts and self._failure is not None:
            raise copy.copy(self._failure)
        return value

    def request(self) -> TokenRequest:
        own = self._credentials
        form = {"grant_type": "client_credentials", "client_id": own.client_id}
        form["client_secret"] = own.client_secret.reveal()
        if own.scope:
            form["scope"] = own.scope
        return TokenRequest(self._path, form)

    def read(self, response: httpx2.Response, asked: float) -> _AccessToken:
        """The token in an answer (RFC 6749, 5.1). Raises `ResponseDecodeError`. asked: when the request was sent."""
        found = _token_and_lifetime(response.content)
        if isinstance(found, str):
            # Without the body: it may hold a token.
            raise ResponseDecodeError(
                f"no access token: POST {self._path} answered {response.status_code}: {found}",
                method="POST",
                path=self._path,
                status_code=response.status_code,
                headers=Scrubber(()).headers(response.headers),
                body=None,
            )
        value, lasts = found
        return _AccessToken(value, asked + lasts - min(EARLY, lasts / 10), asked + lasts)

    def settle(self, outcome: _AccessToken | BaseError, now: float) -> str:
        """Take in how a request for a token ended; gives the header. Raises the failure, told as what it is.

        As long as the token in use is good, a failure to replace it is no reason to fail a call.
        """
        self.attempts += 1
        if isinstance(outcome, _AccessToken):
            self._token, self._failure = outcome, None
            return outcome.value.reveal()
        token = self._token
        if token is not None and now < token.expires:
            self._token = _AccessToken(token.value, min(now + PAUSE, token.expires), token.expires)
            return token.value.reveal()
        if isinstance(outcome, APIStatusError):
            failure: BaseError = self._told(outcome)
        else:
            failure = outcome
            disarm(failure, self._credentials.client_secret.reveal())
        if isinstance(failure, APIError):
            failure.sent = False
        # A copy has neither traceback nor cause: those belong to the call that failed.
        self._failure = copy.copy(failure)
        raise failure

    def _told(self, error: APIStatusError) -> APIStatusError:
        """A refusal in terms of what the caller can do, with nothing of the secret.

        A class of its own for what may pass. The others are all one: a call must not seem to have found nothing where
        only the token URL was not found.
        """
        scrubber = Scrubber((self._credentials.client_secret.reveal(),))
        body: Any = scrubber.value(error.body)
        code = body.get("error") if is_mapping(body) else None
        code = code if isinstance(code, str) and code.isascii() and code.isprintable() else ""
        passing = error.status_code in (408, 429) or error.status_code >= 500
        advice = "" if passing else _ADVICE.get(code[:40]) or _ADVICE_BY_STATUS.get(error.status_code, "")
        error_class = type(error) if passing else AuthenticationError
        return error_class(
            f"no access token{f' ({code[:40]})' if code else ''}: {scrubber.text(error.message)}{advice}",
            method=error.method,
            path=error.path,
            status_code=error.status_code,
            headers=scrubber.headers(error.headers),
            body=body,
            trace_id=error.trace_id,
        )


class ClientCredentialsAuth:
    """An `Auth` that asks for tokens, one request at a time: across threads, or across the tasks of an event loop."""

    __slots__ = ("__weakref__", "_async_lock", "_lock", "_monotonic", "_state")

    def __init__(
        self, credentials: OAuth2ClientCredentials, token_path: str | None, monotonic: Callable[[], float]
    ) -> None:
        self._state = TokenState(credentials, token_path)
        self._monotonic = monotonic
        self._lock = Lock()
        self._async_lock: anyio.Lock | None = None
        renewed_after_fork(self)

    def forked(self) -> None:
        """Let go of a request for a token that the other process has under way. The token in use is good for both."""
        self._lock = Lock()
        self._async_lock = None

    def fixed(self) -> None:
        return None

    def secrets(self) -> tuple[str, ...]:
        return self._state.secrets()

    def authorization(self, send: Send) -> str:
        return self._state.current(self._monotonic()) or self._asked(send, None)

    def renewed(self, send: Send, refused: str) -> str | None:
        value = self._asked(send, refused)
        return value if value != refused else None

    async def aauthorization(self, send: AsyncSend) -> str:
        return self._state.current(self._monotonic()) or await self._aasked(send, None)

    async def arenewed(self, send: AsyncSend, refused: str) -> str | None:
        value = await self._aasked(send, refused)
        return value if value != refused else None

    def _asked(self, send: Send, refused: str | None) -> str:
        state, attempts = self._state, self._state.attempts
        with self._lock:
            value = state.outcome_since(attempts, asked := self._monotonic(), refused)
            if value is not None:
                return value
            outcome: _AccessToken | BaseError
            try:
                outcome = state.read(send(state.request()), asked)
            except BaseError as error:
                outcome = error
            # Not where it was caught: what is raised would keep, as its context, what the server said of the secret.
            return state.settle(outcome, self._monotonic())

    async def _aasked(self, send: AsyncSend, refused: str | None) -> str:
        state, attempts = self._state, self._state.attempts
        if self._async_lock is None:
            import anyio  # the one httpx2 is built on, so that this waits in whichever event loop it runs

            self._async_lock = anyio.Lock()
        async with self._async_lock:
            value = state.outcome_since(attempts, asked := self._monotonic(), refused)
            if value is not None:
                return value
            outcome: _AccessToken | BaseError
            try:
                outcome = state.read(await send(state.request()), asked)
            except BaseError as error:
                outcome = error
            return state.settle(outcome, self._monotonic())


_ADVICE = {
    "invalid_client": "; check client_id and client_secret",
    "invalid_scope": "; check scope",
    "unauthorized_client": "; this client may not get tokens with client credentials",
    "unsupported_grant_type": "; this server gives out no tokens for client credentials",
}
_ADVICE_BY_STATUS = {
    401: "; check client_id and client_secret",
    404: "; OAuth is not enabled here, or token_path is another one: have it enabled, or use an API token",
}


def _token_and_lifetime(content: bytes) -> tuple[Secret, float] | str:
    """The header for the token in an answer, and the seconds that it lasts; else why there is none."""
    from pydantic_core import from_json

    from .auth import bearer

    try:
        body: Any = from_json(content)
    except ValueError:
        return "it is not JSON"
    if not is_mapping(body) or not isinstance(body.get("access_token"), str):
        return "there is no access token in it"
    kind = body.get("token_type", "Bearer")
    if not isinstance(kind, str) or kind.lower() != "bearer":
        return "its access token is of a type that this client cannot send"
    try:
        return Secret(bearer(body["access_token"])), _lifetime(body.get("expires_in"))
    except ConfigurationError:
        return "its access token holds characters that cannot be sent in a header"


def _lifetime(value: object) -> float:
    """Seconds that a token lasts; endless where the server does not say, as then only a 401 will tell."""
    try:
        seconds = (
            float(value) if isinstance(value, (int, float, str)) and not isinstance(value, bool) else math.inf
        )
    except (ValueError, OverflowError):
        return math.inf
    return math.inf if math.isnan(seconds) else max(0.0, seconds)


def _text(value: object, argument: str) -> str:
    text = value.strip() if isinstance(value, str) else ""
    if not text or not text.isprintable():
        raise ConfigurationError(f"{argument}: a text is needed that is not empty")
    return text


def _path(value: str) -> str:
    """A path below the base URL. Anything else could lead to another host, or to another place than it seems."""
    segments = value.split("/")
    if (
        not value.startswith("/")
        or len(value) < 2
        or not (value.isascii() and value.isprintable())
        or any(mark in value for mark in " ?#\\%@:")
        or not all(segments[1:])
        or any(segment in (".", "..") for segment in segments)
    ):
        raise ConfigurationError("token_path: a path such as /oauth/token is needed, below the base URL")
    return value
