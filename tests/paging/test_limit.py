"""`limit`: the most items over all pages, and the requests that it saves."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import pytest
from paging.flavours import Flavour, ids, numbered_page, walked
from support.runtime import AsyncTwin, SyncTwin, depot
from support.server import Answer, Recorded, Server

DEPOT = depot()
Pairs = list[tuple[str, str]]
HUGE = 1000
"""How many tags there are."""


class Tags:
    """Tags by cursor or by page, in pages of the size asked for, but of no more than `most`."""

    def __init__(self, server: Server, most: int = 100) -> None:
        self.most = most
        server.handler = self.answer

    def answer(self, request: Recorded) -> Answer:
        query = dict(request.pairs)
        size = min(int(query.get("per_page", 100)), self.most)
        page = int(query.get("page", 1))
        start = (page - 1) * size if "page" in query else int(query.get("cursor") or 0)
        end = min(start + size, HUGE)
        body: dict[str, Any] = {"data": [{"id": n} for n in range(start, end)]}
        if "page" in query or "cursor" not in query:
            body["meta"] = {"current_page": page, "last_page": -(-HUGE // size), "total": HUGE}
        else:
            body["meta"] = {"next_cursor": str(end) if end < HUGE else None}
        return Answer(body=json.dumps(body).encode())


def tags(**arguments: Any) -> Callable[[Any], Any]:
    return lambda client: client.tags.list(**arguments)


@pytest.mark.parametrize(
    ("limit", "first", "requests"),
    [
        (1, [("cursor", ""), ("per_page", "1")], 1),
        (99, [("cursor", ""), ("per_page", "99")], 1),
        (100, [("cursor", "")], 1),
        (101, [("cursor", "")], 2),
        (250, [("cursor", "")], 3),
        (HUGE, [("cursor", "")], 10),
        (HUGE + 1, [("cursor", "")], 10),
        (10**30, [("cursor", "")], 10),
        (None, [("cursor", "")], 10),
    ],
)
def test_no_more_is_asked_for_or_given(
    flavour: Flavour, server: Server, limit: int | None, first: Pairs, requests: int
) -> None:
    Tags(server)
    assert ids(flavour.items(tags(limit=limit))) == list(range(min(limit or HUGE, HUGE)))
    assert sorted(server.requests[0].pairs) == first
    assert len(server.requests) == requests


@pytest.mark.parametrize(
    ("arguments", "sent"),
    [
        ({"per_page": 50}, [[("per_page", "50"), ("cursor", "")]]),
        ({"per_page": 2}, [[("per_page", "2"), ("cursor", cursor)] for cursor in ("", "2", "4")]),
        ({"extra_query": {"per_page": 3}}, [[("per_page", "3"), ("cursor", cursor)] for cursor in ("", "3")]),
        # Another size would make other items the third page.
        ({"page": 3}, [[("page", "3")]]),
        ({"extra_query": {"page": 3}}, [[("page", "3")]]),
        ({"page": 3, "per_page": 4}, [[("page", "3"), ("per_page", "4")], [("per_page", "4"), ("page", "4")]]),
        ({"cursor": "7"}, [[("cursor", "7"), ("per_page", "5")]]),
    ],
)
def test_the_caller_s_size_and_page_stay(
    flavour: Flavour, server: Server, arguments: dict[str, Any], sent: list[Pairs]
) -> None:
    Tags(server)
    assert len(flavour.items(tags(limit=5, **arguments))) == 5
    assert [sorted(request.pairs) for request in server.requests] == [sorted(pairs) for pairs in sent]


@pytest.mark.parametrize(("most", "requests"), [(3, 4), (10, 1), (1, 10)])
def test_a_server_with_smaller_pages_is_asked_again(flavour: Flavour, server: Server, most: int, requests: int) -> None:
    Tags(server, most)
    assert ids(flavour.items(tags(limit=10))) == list(range(10))
    assert len(server.requests) == requests


def test_a_server_that_ignores_the_size_is_cut(flavour: Flavour, server: Server) -> None:
    server.json({"data": [{"id": n} for n in range(9)], "meta": {"next_cursor": "a"}})
    (page,) = flavour.pages(tags(limit=4))
    assert ids(page.data) == [0, 1, 2, 3]
    assert not page.has_next()
    assert repr(page).endswith(" of 4>")
    assert len(server.requests) == 1


def test_pages_hold_it_together(flavour: Flavour, server: Server) -> None:
    Tags(server)
    pages = flavour.pages(tags(limit=250))
    assert [len(page.data) for page in pages] == [100, 100, 50]
    assert [page.has_next() for page in pages] == [True, True, False]


def test_the_total_is_the_server_s(flavour: Flavour, server: Server) -> None:
    Tags(server)
    (page,) = flavour.pages(tags(limit=2, page=1))
    assert (len(page.data), page.total) == (2, HUGE)


@pytest.mark.parametrize(("limit", "requests"), [(2, 1), (3, 2), (4, 2), (5, 3), (9, 3)])
def test_listings_without_a_size(flavour: Flavour, server: Server, limit: int, requests: int) -> None:
    for number, items in enumerate(([1, 2], [3, 4], [5]), 1):
        server.json(numbered_page(number, 3, *items))
    assert len(flavour.items(lambda client: client.points.list(limit=limit))) == min(limit, 5)
    assert [request.target for request in server.requests] == [
        "/api/points" + f"?page={number}" * (number > 1) for number in range(1, requests + 1)
    ]


def test_listings_without_paging(flavour: Flavour, server: Server) -> None:
    server.json(["a", "b", "c"])
    assert walked(flavour, lambda client: client.points.list_names(limit=2)) == (["a", "b"], None)


def test_empty_pages_use_nothing_up(flavour: Flavour, server: Server) -> None:
    for number, items in enumerate(([1], [], [], [2, 3]), 1):
        server.json(numbered_page(number, 9, *items))
    assert ids(flavour.items(lambda client: client.points.list(limit=2))) == ["1", "2"]
    assert len(server.requests) == 4


def test_none_at_all_sends_nothing(flavour: Flavour, server: Server) -> None:
    assert flavour.items(tags(limit=0)) == []
    (page,) = flavour.pages(tags(limit=0))
    assert (page.data, page.meta, page.links, page.total, page.has_next()) == ([], {}, {}, None, False)
    assert not server.requests


def test_none_at_all_checks_arguments_all_the_same(flavour: Flavour, server: Server) -> None:
    with pytest.raises(DEPOT.InvalidArgumentError, match="per_page"):
        flavour.items(tags(limit=0, per_page=0))


@pytest.mark.parametrize("limit", [-1, -(10**30), True, 1.0, "5", [5], DEPOT.omit])
@pytest.mark.parametrize("options", [{}, {"validate_requests": False}])
def test_what_is_no_limit_is_refused(flavour: Flavour, server: Server, limit: object, options: dict[str, Any]) -> None:
    with pytest.raises(DEPOT.InvalidArgumentError, match=r"^limit: must be a whole number") as caught:
        flavour.items(tags(limit=limit), **options)
    assert caught.value.argument == "limit"
    assert not server.requests


def test_going_on_by_hand(server: Server) -> None:
    Tags(server)
    with SyncTwin(base_url=server.url, token="t").client() as client:
        first = client.tags.list(limit=5, per_page=3)
        second = first.next_page()
        assert [ids(page.data) for page in (first, second)] == [[0, 1, 2], [3, 4]]
        assert second.next_page() is None
        assert ids(list(second)) == [3, 4]
        # What a caller takes out of a page counts as given.
        first.data.clear()
        assert ids(first.next_page().data) == [3, 4]


class TestToList:
    def test_all_items(self, server: Server) -> None:
        Tags(server)
        with SyncTwin(base_url=server.url, token="t").client() as client:
            assert ids(client.tags.list(limit=150).to_list()) == list(range(150))
            second = client.tags.list(limit=150).next_page()
            assert ids(second.to_list()) == list(range(100, 150))

    def test_all_items_awaited(self, server: Server) -> None:
        Tags(server)

        async def scenario(client: Any) -> None:
            pager = client.tags.list(limit=150)
            assert ids(await pager.to_list()) == list(range(150))
            assert ids(await (await pager).to_list()) == list(range(150))
            assert ids(await pager.prefetched().to_list()) == list(range(150))
            assert ids(await (await pager.prefetched()).to_list()) == list(range(150))

        AsyncTwin(base_url=server.url, token="t").run(scenario)
        assert len(server.requests) == 8


class TestTwice:
    """The same page, iterated again, gives the same again; other answers in between are no loop."""

    @pytest.fixture
    def client(self, server: Server) -> Iterator[Any]:
        with SyncTwin(base_url=server.url, token="t").client() as client:
            yield client

    def test_the_same_again(self, client: Any, server: Server) -> None:
        Tags(server)
        page = client.tags.list(limit=250)
        assert ids(list(page)) == ids(list(page)) == ids(page.to_list()) == list(range(250))
        assert len(server.requests) == 1 + 3 * 2

    def test_side_by_side(self, client: Any, server: Server) -> None:
        Tags(server)
        page = client.tags.list(limit=250)
        assert all(one.id == other.id for one, other in zip(page, page, strict=True))

    def test_again_from_the_middle(self, client: Any, server: Server) -> None:
        Tags(server)
        pages = list(client.tags.list(per_page=100, limit=500).pages())
        for number, page in enumerate(pages):
            assert ids(list(page)) == list(range(100 * number, 500))

    def test_a_page_that_has_come_between(self, client: Any, server: Server) -> None:
        steps = {"": "a", "a": "b", "b": None}
        numbers = count()

        def answer(request: Recorded) -> Any:
            body = {"data": [{"id": next(numbers)}], "meta": {"next_cursor": steps[dict(request.pairs)["cursor"]]}}
            return Answer(body=json.dumps(body).encode())

        server.handler = answer
        page = client.tags.list()
        assert len(list(page)) == 3
        steps |= {"a": "new", "new": "b"}
        assert len(list(page)) == 4
        steps |= {"a": "b", "b": "a"}
        with pytest.raises(DEPOT.PaginationError, match="leads back"):
            list(page)

    def test_a_pager_begins_anew(self, server: Server) -> None:
        Tags(server)

        async def scenario(client: Any) -> None:
            pager = client.tags.list(limit=150)
            ahead = pager.prefetched()
            for _ in range(2):
                assert ids([item async for item in pager]) == list(range(150))
                assert ids([item async for item in ahead]) == list(range(150))
            page = await ahead
            for _ in range(2):
                assert ids([item async for item in page]) == list(range(150))

        AsyncTwin(base_url=server.url, token="t").run(scenario)
        assert len(server.requests) == 4 * 2 + 1 + 2
