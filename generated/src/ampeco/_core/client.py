"""The clients that a package's own ones inherit from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self

from .bound import AsyncBound, SyncBound
from .config import DEFAULT_TIMEOUT, Config, Identity, clean_headers, load_config
from .errors import ConfigurationError
from .types import Omit, omit

if TYPE_CHECKING:
    from types import TracebackType

    import httpx2

    from .types import Headers, Timeout

__all__ = ["AsyncClient", "SyncClient"]


class SyncClient(SyncBound):
    """A client of the API, safe to share between threads.

    - `base_url`: scheme and host, `https://demo.example`; a path is put before every endpoint's.
    - `token`: sent as a bearer token (RFC 6750), to that host only.
    - `timeout`: seconds for each of connecting, sending and waiting for more of the answer; an `httpx2.Timeout` to
      set them apart; `None` for no limit.
    - `http_client`: your own `httpx2.Client`, for proxies, certificates or transports. You close it.
    - `default_headers`: sent with every request.
    - `strict`: raise `ResponseDecodeError` for an answer that does not match its model, instead of keeping what came.
    - `validate_requests`: check arguments against the API's description before anything is sent.

    Where `base_url` or `token` is `None` the environment is asked. Raises `ConfigurationError` when there is none.
    Nothing is connected, and neither HTTP nor TLS is loaded, before the first call.
    """

    _identity: ClassVar[Identity]

    def __init__(
        self,
        base_url: str | None = None,
        token: str | None = None,
        *,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.Client | None = None,
        default_headers: Headers | None = None,
        strict: bool = False,
        validate_requests: bool = True,
    ) -> None:
        from .sync_engine import SyncEngine
        from .transport import SyncTransport

        config = load_config(
            self._identity,
            base_url=base_url,
            token=token,
            timeout=timeout,
            headers=default_headers,
            strict=strict,
            validate_requests=validate_requests,
        )
        if http_client is not None:
            _check_kind(http_client, asynchronous=False)
        self._engine = SyncEngine(config, SyncTransport(http_client, config.base_url))

    def with_options(
        self,
        *,
        timeout: float | Timeout | Omit | None = omit,
        default_headers: Headers | Omit = omit,
        strict: bool | Omit = omit,
        validate_requests: bool | Omit = omit,
    ) -> Self:
        """A client with some settings changed that shares this one's connections. `default_headers` are added.

        Closing either closes both.
        """
        from .sync_engine import SyncEngine

        copy = object.__new__(type(self))
        config = _changed(self._engine.config, timeout, default_headers, strict, validate_requests)
        copy._engine = SyncEngine(config, self._engine.transport)
        return copy

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

    def __reduce__(self) -> NoReturn:
        raise TypeError(_NO_COPIES)


class AsyncClient(AsyncBound):
    """A client of the API, for use in one event loop.

    - `base_url`: scheme and host, `https://demo.example`; a path is put before every endpoint's.
    - `token`: sent as a bearer token (RFC 6750), to that host only.
    - `timeout`: seconds for each of connecting, sending and waiting for more of the answer; an `httpx2.Timeout` to
      set them apart; `None` for no limit.
    - `http_client`: your own `httpx2.AsyncClient`, for proxies, certificates or transports. You close it.
    - `default_headers`: sent with every request.
    - `strict`: raise `ResponseDecodeError` for an answer that does not match its model, instead of keeping what came.
    - `validate_requests`: check arguments against the API's description before anything is sent.

    Where `base_url` or `token` is `None` the environment is asked. Raises `ConfigurationError` when there is none.
    Nothing is connected, and neither HTTP nor TLS is loaded, before the first call.
    """

    _identity: ClassVar[Identity]

    def __init__(
        self,
        base_url: str | None = None,
        token: str | None = None,
        *,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.AsyncClient | None = None,
        default_headers: Headers | None = None,
        strict: bool = False,
        validate_requests: bool = True,
    ) -> None:
        from .async_engine import AsyncEngine
        from .transport import AsyncTransport

        config = load_config(
            self._identity,
            base_url=base_url,
            token=token,
            timeout=timeout,
            headers=default_headers,
            strict=strict,
            validate_requests=validate_requests,
        )
        if http_client is not None:
            _check_kind(http_client, asynchronous=True)
        self._engine = AsyncEngine(config, AsyncTransport(http_client, config.base_url))

    def with_options(
        self,
        *,
        timeout: float | Timeout | Omit | None = omit,
        default_headers: Headers | Omit = omit,
        strict: bool | Omit = omit,
        validate_requests: bool | Omit = omit,
    ) -> Self:
        """A client with some settings changed that shares this one's connections. `default_headers` are added.

        Closing either closes both.
        """
        from .async_engine import AsyncEngine

        copy = object.__new__(type(self))
        config = _changed(self._engine.config, timeout, default_headers, strict, validate_requests)
        copy._engine = AsyncEngine(config, self._engine.transport)
        return copy

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

    def __reduce__(self) -> NoReturn:
        raise TypeError(_NO_COPIES)


_NO_COPIES = (
    "a client holds a token and open connections: build one where it is needed, or use with_options()"
)


def _check_kind(http_client: object, *, asynchronous: bool) -> None:
    """Refuse the other twin's HTTP client here, where it is plain what is wrong, and not at the first call."""
    import httpx2

    if isinstance(http_client, httpx2.Client if asynchronous else httpx2.AsyncClient):
        raise TypeError(f"http_client must be an httpx2.{'AsyncClient' if asynchronous else 'Client'}")


def _changed(
    config: Config,
    timeout: float | Timeout | Omit | None,
    headers: Headers | Omit,
    strict: bool | Omit,
    validate_requests: bool | Omit,
) -> Config:
    given: dict[str, Any] = {"timeout": timeout, "strict": strict, "validate_requests": validate_requests}
    changes = {name: value for name, value in given.items() if not isinstance(value, Omit)}
    if not isinstance(headers, Omit):
        changes["headers"] = {
            **config.headers,
            **clean_headers(headers, "default_headers", ConfigurationError),
        }
    return config.replaced(**changes)
