"""The HTTP clients over the transport of a mock server, to be told from any other."""

from __future__ import annotations

import httpx2

__all__ = ["MockAsyncHTTP", "MockHTTP"]


class MockHTTP(httpx2.Client):
    """Of a synchronous client."""


class MockAsyncHTTP(httpx2.AsyncClient):
    """Of an asynchronous client."""
