"""The asynchronous client under trio, which httpx2 and anyio know as well as asyncio."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable
from typing import Any

import ampeco
import pytest
from auth.tokens import core
from support.runtime import depot
from support.server import Answer, Recorded, Server

trio = pytest.importorskip("trio")
DEPOT = depot()
TOKEN = "s3cr3t-t0ken"
TAG = b'{"data": {"id": 1}}'


def run(scenario: Callable[[Any], Awaitable[Any]], **options: Any) -> Any:
    async def main() -> Any:
        async with DEPOT.AsyncDepot(**{"token": TOKEN, "max_retries": 0, **options}) as client:
            return await scenario(client)

    return trio.run(main)


def test_a_call(server: Server) -> None:
    assert run(lambda client: client.tags.get(1), base_url=server.url).id == 1


def test_a_call_that_is_sent_again(server: Server) -> None:
    server.answer(429, "", {"Retry-After": "0"})
    assert run(lambda client: client.tags.get(1), base_url=server.url, max_retries=1).id == 1
    assert len(server.requests) == 2


def test_calls_side_by_side_with_one_token(server: Server) -> None:
    def answer(request: Recorded) -> Answer:
        token = request.path.endswith("/token")
        return Answer(body=b'{"access_token": "new", "expires_in": 3600}' if token else TAG)

    async def scenario(client: Any) -> None:
        async with trio.open_nursery() as nursery:
            for number in range(8):
                nursery.start_soon(client.tags.get, number)

    server.handler = answer
    run(scenario, base_url=server.url, token=core("oauth").OAuth2ClientCredentials("me", "secret"))
    assert sorted(request.path.endswith("/token") for request in server.requests) == [False] * 8 + [True]


def test_paced(server: Server) -> None:
    assert run(lambda client: client.tags.get(1), base_url=server.url, rate_limit="wait").id == 1


def test_a_deadline(server: Server) -> None:
    server.answer(stall=True)
    with pytest.raises(DEPOT.APITimeoutError):
        run(lambda client: client.tags.get(1), base_url=server.url, deadline=0.02)


def test_a_listing(server: Server) -> None:
    async def scenario(client: Any) -> list[int]:
        return [tag.id async for tag in client.tags.list()]

    server.json({"data": [{"id": 1}, {"id": 2}]})
    assert run(scenario, base_url=server.url) == [1, 2]


def test_a_listing_that_is_left(server: Server) -> None:
    async def scenario(client: Any) -> int:
        async with contextlib.aclosing(aiter(client.tags.list())) as tags:
            async for tag in tags:
                return tag.id
        return 0

    server.json({"data": [{"id": 1}, {"id": 2}]})
    assert run(scenario, base_url=server.url) == 1


def test_fetching_ahead_is_for_asyncio(server: Server) -> None:
    async def scenario(client: Any) -> None:
        async for _ in client.tags.list().prefetched():
            pass

    server.json({"data": [{"id": 1}], "links": {}, "meta": {"next_cursor": "b"}})
    with pytest.raises(RuntimeError, match="no running event loop"):
        run(scenario, base_url=server.url)


def test_a_raw_and_a_streamed_answer(server: Server) -> None:
    async def main() -> tuple[Any, bytes]:
        async with ampeco.AsyncAmpeco(server.url, TOKEN) as client:
            raw = await client.id_tags.with_raw_response.get(1)
            async with client.id_tags.with_streaming_response.get(1) as streamed:
                return raw.parse().id, await streamed.read()

    assert trio.run(main) == (1, TAG)


def test_cancelling_leaves_a_client_that_works(server: Server) -> None:
    async def scenario(client: Any) -> Any:
        with trio.move_on_after(0.02) as scope:
            await client.tags.get(1)
        assert scope.cancelled_caught
        return (await client.tags.get(2)).id

    server.answer(stall=True)
    assert run(scenario, base_url=server.url) == 1
