"""Walking through a long listing holds the page at hand, and the one that is coming, and no other."""

from __future__ import annotations

import gc
import json
from collections import Counter
from collections.abc import Callable
from itertools import count
from typing import Any

import httpx2
import pytest
from paging.flavours import FLAVOURS, AheadTwin, AsyncTwin, Flavour
from support.runtime import depot

DEPOT = depot()
PER_PAGE, PAGES = 20, 12
KINDS = (DEPOT.models.Tag, DEPOT.Page, DEPOT.AsyncPage)


def alive() -> Counter[type]:
    """How many there are, counted without a collection: nothing may wait for one."""
    return Counter(kind for kind in map(type, gc.get_objects()) if kind in KINDS)


def endless() -> Callable[[httpx2.Request], httpx2.Response]:
    numbers = count(1)

    def answer(request: httpx2.Request) -> httpx2.Response:
        number = next(numbers)
        items = [{"id": PER_PAGE * number + n} for n in range(PER_PAGE)]
        return httpx2.Response(200, content=json.dumps({"data": items, "meta": {"next_cursor": f"c{number}"}}))

    return answer


@pytest.mark.usefixtures("only_what_is_new")
@pytest.mark.parametrize("kind", FLAVOURS, ids=[flavour.name for flavour in FLAVOURS])
@pytest.mark.parametrize("by_page", [False, True], ids=["items", "pages"])
def test_earlier_pages_are_let_go(kind: type[Flavour], by_page: bool) -> None:
    before = alive()
    items_most = pages_most = 0
    seen = count()

    def watch(thing: Any) -> bool:
        nonlocal items_most, pages_most
        number = next(seen)
        if by_page or number % PER_PAGE in (0, PER_PAGE - 1):
            found = alive() - before
            items_most = max(items_most, found.pop(DEPOT.models.Tag, 0))
            pages_most = max(pages_most, found.total())
        return number + 1 < PAGES * (1 if by_page else PER_PAGE)

    transport = httpx2.MockTransport(endless())

    def sync(client: Any) -> None:
        listing = client.tags.list()
        for thing in listing.pages() if by_page else listing:
            # The variable would be one more that is held.
            if listing is not None:
                listing = None
            if not watch(thing):
                break

    async def asynchronous(client: Any) -> None:
        pager = client.tags.list()
        pager = pager.prefetched() if kind is AheadTwin else pager
        async for thing in pager.pages() if by_page else pager:
            if not watch(thing):
                break

    if issubclass(kind, AsyncTwin):
        http: Any = httpx2.AsyncClient(transport=transport)
        kind(base_url="http://depot.example", token="t", http_client=http).run(asynchronous)
    else:
        http = httpx2.Client(transport=transport)
        kind(base_url="http://depot.example", token="t", http_client=http).run(sync)
    assert next(seen) == PAGES * (1 if by_page else PER_PAGE)
    # The last item of a page may still be the caller's when the first one of the next comes.
    pages = 2 if kind is AheadTwin else 1
    assert 1 <= pages_most <= pages
    assert PER_PAGE <= items_most <= pages * PER_PAGE + 1
