"""The HTTP client underneath: made on first use, shared by the copies of a client, closed by whoever made it."""

from __future__ import annotations

import os
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

from .pace import Pacer

if TYPE_CHECKING:
    import ssl
    from http.cookiejar import CookieJar

    import httpx2

__all__ = ["AsyncTransport", "SyncTransport", "Transport"]

HTTP = TypeVar("HTTP", bound="httpx2.Client | httpx2.AsyncClient")

_tls_contexts: dict[tuple[str | None, str | None], ssl.SSLContext] = {}


class Transport(Generic[HTTP]):
    """Holds one httpx2 client. Given by the caller, it is used as it is and left open; else it is made when needed."""

    def __init__(self, http: HTTP | None, base_url: str) -> None:
        self._http = http
        self._base_url = base_url
        self._owned = http is None
        self._closed = False
        self._lock = Lock()
        self.pacer = Pacer()

    @property
    def http(self) -> HTTP:
        """The httpx2 client. Raises `RuntimeError` when closed."""
        http = self._http
        if http is not None and not self._closed:
            return http
        with self._lock:
            if self._closed:
                raise RuntimeError("this client is closed")
            if self._http is None:
                self._http = self._make()
            return self._http

    def release(self) -> HTTP | None:
        """Close this holder; gives the httpx2 client that is to be closed with it, if there is one."""
        with self._lock:
            self._closed = True
            return self._http if self._owned else None

    def _make(self) -> HTTP:
        raise NotImplementedError


class SyncTransport(Transport["httpx2.Client"]):
    def _make(self) -> httpx2.Client:
        import httpx2

        return httpx2.Client(verify=_tls_context(self._base_url), cookies=_no_cookies())


class AsyncTransport(Transport["httpx2.AsyncClient"]):
    def _make(self) -> httpx2.AsyncClient:
        import httpx2

        return httpx2.AsyncClient(verify=_tls_context(self._base_url), cookies=_no_cookies())


def _tls_context(base_url: str) -> ssl.SSLContext:
    """The TLS context for a base URL. Loading the certificates takes 20 to 30 ms: once in a process, never for http.

    Kept by the variables that httpx2 reads the place of the certificates from.
    """
    import ssl
    from urllib.request import getproxies

    import httpx2

    if base_url[:5].lower() == "http:" and not getproxies():
        # Trusts no certificate, so that nothing but plain HTTP can go through it.
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    key = (os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
    context = _tls_contexts.get(key)
    if context is None:
        context = _tls_contexts[key] = httpx2.create_ssl_context()
    return context


def _no_cookies() -> CookieJar:
    """A jar that takes nothing: a token authenticates, and a session cookie of one call has no business in the next."""
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    return CookieJar(DefaultCookiePolicy(allowed_domains=()))
