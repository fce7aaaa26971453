"""Runs a scenario with an httpx2 client of the caller's, which is closed after it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx2
from support.runtime import AsyncTwin, SyncTwin

__all__ = ["run_with_own"]


def run_with_own(
    twin: SyncTwin | AsyncTwin, scenario: Callable[[Any], Any], settings: dict[str, Any], **options: Any
) -> Any:
    """What `scenario` gives for a client on an httpx2 client with these settings, which has to be left open."""
    if isinstance(twin, SyncTwin):
        with httpx2.Client(**settings) as http:
            result = twin.run(scenario, http_client=http, **options)
            assert not http.is_closed
        return result

    async def main() -> Any:
        async with httpx2.AsyncClient(**settings) as http:
            async with twin.client(http_client=http, **options) as client:
                result = await scenario(client)
            assert not http.is_closed
        return result

    return asyncio.run(main())
