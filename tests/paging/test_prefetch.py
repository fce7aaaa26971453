"""Pages fetched ahead: when, what is heard of a fetch that fails, and what becomes of one that nobody waits for."""

from __future__ import annotations

import asyncio
import gc
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, suppress
from typing import Any

import httpx2
import pytest
from paging.flavours import cursor_page, ids
from support.runtime import depot

DEPOT = depot()

pytestmark = pytest.mark.usefixtures("only_what_is_new")


class Held(httpx2.AsyncBaseTransport):
    """A server of pages of two, in this very loop, that holds each answer after the first back until it is let go."""

    def __init__(self, pages: int = 3) -> None:
        self.pages = pages
        self.asked = 0
        self.answered = 0
        self.cancelled = 0
        self.go = asyncio.Event()
        self.ended = asyncio.Event()
        self.failure: Exception | None = None

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        self.asked += 1
        number = self.asked
        try:
            if number > 1:
                await self.go.wait()
                if self.failure is not None:
                    raise self.failure
            self.answered += 1
        except asyncio.CancelledError:
            # An orderly end takes a while.
            await asyncio.sleep(0)
            self.cancelled += 1
            raise
        finally:
            self.ended.set() if number > 1 else None
        cursor = f"c{number}" if number < self.pages else None
        return httpx2.Response(200, content=json.dumps(cursor_page(cursor, 2 * number - 1, 2 * number)))


@pytest.fixture
async def held() -> Held:
    return Held()


@pytest.fixture
async def pager(held: Held) -> AsyncIterator[Any]:
    """A listing of that server, fetched ahead. At the end no task is left and nothing went unheard."""
    unheard: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: unheard.append(context))
    async with httpx2.AsyncClient(transport=held) as http:
        client = DEPOT.AsyncDepot(base_url="http://depot.example", token="t", http_client=http, max_retries=0)
        yield client.tags.list().prefetched()
        await settled()
    gc.collect()
    assert len(asyncio.all_tasks()) == 1
    assert unheard == []


async def settled() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def wait_for(condition: Callable[[], bool]) -> None:
    while not condition():
        await asyncio.sleep(0)


async def test_the_next_page_is_asked_for_with_the_first_item(held: Held, pager: Any) -> None:
    items = aiter(pager)
    assert held.asked == 0
    assert (await anext(items)).id == 1
    await wait_for(lambda: held.asked == 2)
    held.go.set()
    await settled()
    # One ahead, and no more, however long it takes.
    assert (held.asked, held.answered) == (2, 2)
    assert [(await anext(items)).id for _ in range(2)] == [2, 3]
    await settled()
    assert held.asked == 3
    assert ids([item async for item in items]) == [4, 5, 6]
    assert held.asked == 3


async def test_a_single_page_starts_no_task(held: Held, pager: Any) -> None:
    held.pages = 1
    async for _ in pager:
        assert len(asyncio.all_tasks()) == 1
    assert held.asked == 1


async def test_nothing_is_fetched_beyond_the_limit(held: Held) -> None:
    held.go.set()
    async with httpx2.AsyncClient(transport=held) as http:
        client = DEPOT.AsyncDepot(base_url="http://depot.example", token="t", http_client=http)
        async for _ in client.tags.list(limit=4).prefetched():
            await settled()
    assert held.asked == 2


async def test_waiting_for_a_page_that_is_late(held: Held, pager: Any) -> None:
    given: list[int] = []

    async def consume() -> None:
        async for item in pager:
            given.append(item.id)

    task = asyncio.create_task(consume())
    await settled()
    assert given == [1, 2]
    held.go.set()
    await task
    assert given == [1, 2, 3, 4, 5, 6]


async def test_a_failure_is_raised_after_the_items_before_it(held: Held, pager: Any) -> None:
    held.failure = httpx2.ReadError("gone")
    held.go.set()
    given: list[int] = []

    async def consume() -> None:
        async for item in pager:
            given.append(item.id)
            await settled()
            assert held.ended.is_set()

    with pytest.raises(DEPOT.APIConnectionError, match="gone"):
        await consume()
    assert given == [1, 2]
    assert held.asked == 2


Leave = Callable[[Any], Awaitable[None]]


async def by_break(items: Any) -> None:
    async for _ in items:
        await settled()
        break


async def by_an_exception(items: Any) -> None:
    with suppress(ZeroDivisionError):
        async for _ in items:
            await settled()
            raise ZeroDivisionError


async def by_cancellation_in_the_body(items: Any) -> None:
    async def consume() -> None:
        async for _ in items:
            await asyncio.sleep(60)

    await cancelled(asyncio.create_task(consume()))


async def by_cancellation_while_waiting(items: Any) -> None:
    async def consume() -> None:
        async for _ in items:
            pass

    await cancelled(asyncio.create_task(consume()))


async def by_a_timeout(items: Any) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(0.02):
            async for _ in items:
                pass


async def cancelled(task: asyncio.Task[None]) -> None:
    await settled()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


WAYS = [by_break, by_an_exception, by_cancellation_in_the_body, by_cancellation_while_waiting, by_a_timeout]


@pytest.mark.parametrize("leave", WAYS)
@pytest.mark.parametrize("by_page", [False, True], ids=["items", "pages"])
async def test_left_early_the_fetch_is_cancelled(held: Held, pager: Any, leave: Leave, by_page: bool) -> None:
    await leave(pager.pages() if by_page else pager)
    # The event loop hears of it when the iterator is let go, and ends the fetch in a task of its own.
    await settled()
    assert (held.asked, held.answered, held.cancelled) == (2, 1, 1)
    assert len(asyncio.all_tasks()) == 1


@pytest.mark.parametrize("leave", WAYS)
@pytest.mark.parametrize("by_page", [False, True], ids=["items", "pages"])
async def test_closed_it_is_cancelled_before_going_on(held: Held, pager: Any, leave: Leave, by_page: bool) -> None:
    async with aclosing(pager.pages() if by_page else aiter(pager)) as things:
        await leave(things)
    assert (held.asked, held.answered, held.cancelled) == (2, 1, 1)
    assert len(asyncio.all_tasks()) == 1


@pytest.mark.parametrize("leave", [by_break, by_an_exception])
async def test_a_failure_that_nobody_waits_for_is_not_complained_of(held: Held, pager: Any, leave: Leave) -> None:
    held.failure = httpx2.ReadError("gone")
    held.go.set()
    await leave(pager)
    assert held.ended.is_set()
    assert held.cancelled == 0


async def test_a_page_that_nobody_waits_for_is_dropped(held: Held, pager: Any) -> None:
    held.go.set()
    await by_break(pager)
    await settled()
    assert (held.asked, held.answered, held.cancelled) == (2, 2, 0)


async def test_a_fetch_that_fails_at_being_cancelled(held: Held, pager: Any) -> None:
    class Stubborn(Held):
        async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
            try:
                return await super().handle_async_request(request)
            except asyncio.CancelledError:
                raise httpx2.ReadError("while closing") from None

    stubborn = Stubborn()
    async with httpx2.AsyncClient(transport=stubborn) as http:
        client = DEPOT.AsyncDepot(base_url="http://depot.example", token="t", http_client=http, max_retries=0)
        await by_break(client.tags.list().prefetched())
        await settled()
    assert (stubborn.asked, stubborn.cancelled) == (2, 1)


@pytest.mark.parametrize("leave", [by_break, by_an_exception])
def test_the_loop_may_end_at_once(leave: Leave) -> None:
    unheard: list[dict[str, Any]] = []
    held = None

    async def main() -> None:
        nonlocal held
        held = Held()
        asyncio.get_running_loop().set_exception_handler(lambda _, context: unheard.append(context))
        http = httpx2.AsyncClient(transport=held)
        async with DEPOT.AsyncDepot(base_url="http://depot.example", token="t", http_client=http) as client:
            await leave(client.tags.list().prefetched())

    asyncio.run(main(), debug=True)
    gc.collect()
    assert held is not None
    assert (held.asked, held.cancelled) == (2, 1)
    assert unheard == []


def test_without_asyncio_it_is_refused() -> None:
    http = httpx2.AsyncClient(
        transport=httpx2.MockTransport(lambda request: httpx2.Response(200, json=cursor_page("a", 1)))
    )
    client = DEPOT.AsyncDepot(base_url="http://depot.example", token="t", http_client=http)
    with pytest.raises(RuntimeError, match="no running event loop"):
        anext(aiter(client.tags.list().prefetched())).send(None)
    del client
    gc.collect()
