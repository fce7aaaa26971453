"""The HTTP client underneath: made on first use, shared by the copies of a client, closed by whoever made it."""

from __future__ import annotations

import os
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

from .errors import ConfigurationError
from .fork import renewed_after_fork
from .pace import Pacer

if TYPE_CHECKING:
    import ssl
    from http.cookiejar import CookieJar

    import httpx2

__all__ = ["AsyncTransport", "SyncTransport", "Transport", "keep_query"]

HTTP = TypeVar("HTTP", bound="httpx2.Client | httpx2.AsyncClient")

_tls_contexts: dict[tuple[str | None, str | None, bool], ssl.SSLContext] = {}


class Transport(Generic[HTTP]):
    """Holds one httpx2 client. Given by the caller, it is used as it is and left open; else it is made when needed."""

    def __init__(self, http: HTTP | None, base_url: str, *, http2: bool = False) -> None:
        """http2: whether a client that is made may speak HTTP/2. Raises `ConfigurationError` where it cannot be."""
        if http2:
            _check_http2(given=http is not None)
        self._http = http
        self._base_url = base_url
        self._http2 = http2
        self._owned = http is None
        self._closed = False
        self._lock = Lock()
        self.pacer = Pacer()
        renewed_after_fork(self)

    @property
    def http(self) -> HTTP:
        """The httpx2 client. Raises `RuntimeError` when closed, `ConfigurationError` where none can be made."""
        http = self._http
        if http is not None and not self._closed:
            return http
        with self._lock:
            if self._closed:
                raise RuntimeError("this client is closed")
            if self._http is None:
                self._http = self._made()
            return self._http

    @property
    def closed(self) -> bool:
        """Whether no more calls can be made."""
        return self._closed

    def release(self) -> HTTP | None:
        """Close this holder; gives the httpx2 client that is to be closed with it, if there is one."""
        with self._lock:
            self._closed = True
            return self._http if self._owned else None

    def forked(self) -> None:
        """Leave the connections to the process that made them: not closed here, which might tell the server so.

        What the caller made stays: only the caller knows whether it can be used in two processes.
        """
        self._lock = Lock()
        self.pacer.forked()
        if self._owned:
            self._http = None

    def _made(self) -> HTTP:
        import httpx2

        try:
            return self._make(_tls_context(self._base_url, http2=self._http2))
        except (ValueError, ImportError, OSError, httpx2.InvalidURL) as error:
            told = _told(error)
        # Not where it was caught: what httpx2 says of a proxy may hold its password, and would stay as the context.
        raise ConfigurationError(told)

    def _make(self, tls: ssl.SSLContext) -> HTTP:
        raise NotImplementedError


class SyncTransport(Transport["httpx2.Client"]):
    def _make(self, tls: ssl.SSLContext) -> httpx2.Client:
        import httpx2

        return httpx2.Client(verify=tls, http2=self._http2, cookies=_no_cookies())


class AsyncTransport(Transport["httpx2.AsyncClient"]):
    def _make(self, tls: ssl.SSLContext) -> httpx2.AsyncClient:
        import httpx2

        return httpx2.AsyncClient(verify=tls, http2=self._http2, cookies=_no_cookies())


def keep_query(request: httpx2.Request, url: str | httpx2.URL, params: httpx2.QueryParams) -> None:
    """Give a request back the query of its call, and those `params` of a caller's HTTP client that it leaves open.

    httpx2 puts them in the place of the whole query: a listing would lose its filters.
    """
    import httpx2

    own = httpx2.URL(url)
    added = httpx2.QueryParams([(name, value) for name, value in params.multi_items() if name not in own.params])
    query = b"&".join(part for part in (own.query, str(added).encode()) if part)
    request.url = own.copy_with(query=query or None)


def _tls_context(base_url: str, *, http2: bool) -> ssl.SSLContext:
    """The TLS context for a base URL. Loading the certificates takes 20 to 30 ms: once in a process, never for http.

    Kept by the variables that httpx2 reads the place of the certificates from, and apart for HTTP/2: what is offered to
    the server is written into the context before each handshake, which must not be that of a client without it.
    """
    import ssl
    from urllib.request import getproxies

    import httpx2

    if base_url[:5].lower() == "http:" and not getproxies():
        # Trusts no certificate, so that nothing but plain HTTP can go through it.
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    key = (os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"), http2)
    context = _tls_contexts.get(key)
    if context is None:
        context = _tls_contexts[key] = httpx2.create_ssl_context()
    return context


def _check_http2(*, given: bool) -> None:
    from importlib.util import find_spec

    if given:
        raise ConfigurationError("http2 is for the client's own connections: set it on your http_client instead")
    if find_spec("h2") is None:
        raise ConfigurationError("http2=True needs the package h2: pip install 'httpx2[http2]'")


def _told(error: Exception) -> str:
    """What is wrong with the environment that connections are made in, without what it holds."""
    if isinstance(error, OSError):
        reason = error.strerror or type(error).__name__
        return f"the certificates cannot be read ({reason}): look at SSL_CERT_FILE and SSL_CERT_DIR"
    if isinstance(error, ImportError):
        return "the proxy of the environment needs the package socksio: pip install 'httpx2[socks]'"
    return "the proxy of the environment cannot be used: look at HTTP_PROXY, HTTPS_PROXY and ALL_PROXY"


def _no_cookies() -> CookieJar:
    """A jar that takes nothing: a token authenticates, and a session cookie of one call has no business in the next."""
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    return CookieJar(DefaultCookiePolicy(allowed_domains=()))
