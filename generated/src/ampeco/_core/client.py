"""The clients that a package's own ones inherit from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from .bound import AsyncBound, SyncBound
from .clock import Clock
from .config import (
    DEFAULT_MAX_RETRIES,
    DEFAULT_MAX_RETRY_AFTER,
    DEFAULT_TIMEOUT,
    Config,
    Identity,
    clean_headers,
    is_paced,
    load_config,
)
from .errors import ConfigurationError
from .types import Omit, omit

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    import httpx2

    from .auth import AsyncToken, Token
    from .mismatch import Mismatch
    from .notices import DeprecationNotice
    from .pace import RateLimit
    from .types import Headers, Timeout

__all__ = ["AsyncClient", "SyncClient"]


class SyncClient(SyncBound):
    """A client of the API, safe to share between threads.

    - `base_url`: scheme and host, `https://demo.example`; a path is put before every endpoint's.
    - `token`: sent as a bearer token (RFC 6750), to that host only. A text; a function that gives one, asked for every
      attempt; or `OAuth2ClientCredentials`.
    - `timeout`: seconds for each of connecting, sending and waiting for more of the answer; an `httpx2.Timeout` to
      set them apart; `None` for no limit. It is for one attempt.
    - `max_retries`: how often a call is sent again. GET, PUT and DELETE are, after a failure that may pass; POST and
      PATCH only where the server cannot have acted on them.
    - `deadline`: seconds for a call with all its attempts and waits; `None` for no end.
    - `max_retry_after`: the longest wait, in seconds, that a server may ask for (`Retry-After`).
    - `rate_limit`: `"wait"` holds requests back, across threads and tasks, so that the rate limit is not exceeded.
    - `http_client`: your own `httpx2.Client`, for proxies, certificates or transports. You close it.
    - `http2`: speak HTTP/2 with servers that do; needs the extra `http2` of this package. Not with `http_client`.
    - `default_headers`: sent with every request.
    - `strict`: raise `ResponseDecodeError` for an answer that does not match its model, instead of keeping what came.
    - `validate_requests`: check arguments against the API's description before anything is sent.
    - `on_mismatch`: called with a `Mismatch` for each answer that did not match its type and was fitted to it.
    - `on_deprecation`: called with a `DeprecationNotice` for each answer that tells when its operation will end.

    Where `base_url` or `token` is `None` the environment is asked. Raises `ConfigurationError` when there is none.
    Nothing is connected, and neither HTTP nor TLS is loaded, before the first call.
    """

    _identity: ClassVar[Identity]

    def __init__(
        self,
        base_url: str | None = None,
        token: Token | None = None,
        *,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        deadline: float | None = None,
        max_retry_after: float = DEFAULT_MAX_RETRY_AFTER,
        rate_limit: Literal["wait"] | None = None,
        http_client: httpx2.Client | None = None,
        http2: bool = False,
        default_headers: Headers | None = None,
        strict: bool = False,
        validate_requests: bool = True,
        on_deprecation: Callable[[DeprecationNotice], object] | None = None,
        on_mismatch: Callable[[Mismatch], object] | None = None,
    ) -> None:
        from .logs import set_up_logging
        from .request import checked_limits
        from .sync_engine import SyncEngine
        from .transport import SyncTransport

        set_up_logging(self._identity)
        config = load_config(
            self._identity,
            base_url=base_url,
            token=token,
            limits=checked_limits(timeout, max_retries, deadline, max_retry_after, ConfigurationError),
            headers=default_headers,
            strict=strict,
            validate_requests=validate_requests,
            rate_limit=rate_limit,
            on_deprecation=on_deprecation,
            on_mismatch=on_mismatch,
        )
        if http_client is not None:
            _check_kind(http_client, asynchronous=False)
        self._engine = SyncEngine(config, SyncTransport(http_client, config.base_url, http2=http2), Clock())

    def with_options(
        self,
        *,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | Omit = omit,
        deadline: float | Omit | None = omit,
        max_retry_after: float | Omit = omit,
        rate_limit: Literal["wait"] | Omit | None = omit,
        default_headers: Headers | Omit = omit,
        strict: bool | Omit = omit,
        validate_requests: bool | Omit = omit,
        on_deprecation: Callable[[DeprecationNotice], object] | Omit | None = omit,
        on_mismatch: Callable[[Mismatch], object] | Omit | None = omit,
    ) -> Self:
        """A client with some settings changed that shares this one's connections. `default_headers` are added.

        Closing either closes both.
        """
        copy = object.__new__(type(self))
        copy._engine = self._engine.copied(
            _changed(
                self._engine.config,
                default_headers,
                timeout=timeout,
                max_retries=max_retries,
                deadline=deadline,
                max_retry_after=max_retry_after,
                rate_limit=rate_limit,
                strict=strict,
                validate_requests=validate_requests,
                on_deprecation=on_deprecation,
                on_mismatch=on_mismatch,
            )
        )
        return copy

    @property
    def rate_limit(self) -> RateLimit | None:
        """What the latest answer said of the rate limit; `None` before the first, or where it said nothing."""
        return self._engine.transport.pacer.seen

    def close(self) -> None:
        """Close the connections. A call after this raises `RuntimeError`."""
        http = self._engine.transport.release()
        if http is not None:
            http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._engine.config.base_url}>"


class AsyncClient(AsyncBound):
    """A client of the API, for use in one event loop.

    - `base_url`: scheme and host, `https://demo.example`; a path is put before every endpoint's.
    - `token`: sent as a bearer token (RFC 6750), to that host only. A text; a function that gives one, asked for every
      attempt, which may be asynchronous; or `OAuth2ClientCredentials`.
    - `timeout`: seconds for each of connecting, sending and waiting for more of the answer; an `httpx2.Timeout` to
      set them apart; `None` for no limit. It is for one attempt.
    - `max_retries`: how often a call is sent again. GET, PUT and DELETE are, after a failure that may pass; POST and
      PATCH only where the server cannot have acted on them.
    - `deadline`: seconds for a call with all its attempts and waits; `None` for no end.
    - `max_retry_after`: the longest wait, in seconds, that a server may ask for (`Retry-After`).
    - `rate_limit`: `"wait"` holds requests back, across threads and tasks, so that the rate limit is not exceeded.
    - `http_client`: your own `httpx2.AsyncClient`, for proxies, certificates or transports. You close it.
    - `http2`: speak HTTP/2 with servers that do; needs the extra `http2` of this package. Not with `http_client`.
    - `default_headers`: sent with every request.
    - `strict`: raise `ResponseDecodeError` for an answer that does not match its model, instead of keeping what came.
    - `validate_requests`: check arguments against the API's description before anything is sent.
    - `on_mismatch`: called with a `Mismatch` for each answer that did not match its type and was fitted to it.
    - `on_deprecation`: called with a `DeprecationNotice` for each answer that tells when its operation will end.

    Where `base_url` or `token` is `None` the environment is asked. Raises `ConfigurationError` when there is none.
    Nothing is connected, and neither HTTP nor TLS is loaded, before the first call.
    """

    _identity: ClassVar[Identity]

    def __init__(
        self,
        base_url: str | None = None,
        token: AsyncToken | None = None,
        *,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        deadline: float | None = None,
        max_retry_after: float = DEFAULT_MAX_RETRY_AFTER,
        rate_limit: Literal["wait"] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        http2: bool = False,
        default_headers: Headers | None = None,
        strict: bool = False,
        validate_requests: bool = True,
        on_deprecation: Callable[[DeprecationNotice], object] | None = None,
        on_mismatch: Callable[[Mismatch], object] | None = None,
    ) -> None:
        from .async_engine import AsyncEngine
        from .logs import set_up_logging
        from .request import checked_limits
        from .transport import AsyncTransport

        set_up_logging(self._identity)
        config = load_config(
            self._identity,
            base_url=base_url,
            token=token,
            limits=checked_limits(timeout, max_retries, deadline, max_retry_after, ConfigurationError),
            headers=default_headers,
            strict=strict,
            validate_requests=validate_requests,
            rate_limit=rate_limit,
            on_deprecation=on_deprecation,
            on_mismatch=on_mismatch,
        )
        if http_client is not None:
            _check_kind(http_client, asynchronous=True)
        self._engine = AsyncEngine(config, AsyncTransport(http_client, config.base_url, http2=http2), Clock())

    def with_options(
        self,
        *,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | Omit = omit,
        deadline: float | Omit | None = omit,
        max_retry_after: float | Omit = omit,
        rate_limit: Literal["wait"] | Omit | None = omit,
        default_headers: Headers | Omit = omit,
        strict: bool | Omit = omit,
        validate_requests: bool | Omit = omit,
        on_deprecation: Callable[[DeprecationNotice], object] | Omit | None = omit,
        on_mismatch: Callable[[Mismatch], object] | Omit | None = omit,
    ) -> Self:
        """A client with some settings changed that shares this one's connections. `default_headers` are added.

        Closing either closes both.
        """
        copy = object.__new__(type(self))
        copy._engine = self._engine.copied(
            _changed(
                self._engine.config,
                default_headers,
                timeout=timeout,
                max_retries=max_retries,
                deadline=deadline,
                max_retry_after=max_retry_after,
                rate_limit=rate_limit,
                strict=strict,
                validate_requests=validate_requests,
                on_deprecation=on_deprecation,
                on_mismatch=on_mismatch,
            )
        )
        return copy

    @property
    def rate_limit(self) -> RateLimit | None:
        """What the latest answer said of the rate limit; `None` before the first, or where it said nothing."""
        return self._engine.transport.pacer.seen

    async def close(self) -> None:
        """Close the connections. A call after this raises `RuntimeError`."""
        http = self._engine.transport.release()
        if http is not None:
            await http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._engine.config.base_url}>"


def _check_kind(http_client: object, *, asynchronous: bool) -> None:
    """Refuse the other twin's HTTP client here, where it is plain what is wrong, and not at the first call."""
    import httpx2

    if isinstance(http_client, httpx2.Client if asynchronous else httpx2.AsyncClient):
        raise TypeError(f"http_client must be an httpx2.{'AsyncClient' if asynchronous else 'Client'}")


def _changed(config: Config, headers: Headers | Omit, **given: Any) -> Config:
    """The settings with those that are given changed. Raises `ConfigurationError` for one that cannot be kept."""
    changes = {name: value for name, value in given.items() if not isinstance(value, Omit)}
    if not isinstance(headers, Omit):
        changes["headers"] = {
            **config.headers,
            **clean_headers(headers, "default_headers", ConfigurationError),
        }
    if "rate_limit" in changes:
        changes["paced"] = is_paced(changes.pop("rate_limit"))
    names = ("timeout", "max_retries", "deadline", "max_retry_after")
    if any(name in changes for name in names):
        from .request import checked_limits

        limits = {name: changes.pop(name, getattr(config.limits, name)) for name in names}
        changes["limits"] = checked_limits(error=ConfigurationError, **limits)
    return config.replaced(**changes)
