"""Listings: one page, all pages, and how they are asked for. tests/paging has the servers that lead astray."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest
from support.runtime import AsyncTwin, SyncTwin, depot
from support.server import Answer, Recorded, Server

DEPOT = depot()
Twin = SyncTwin | AsyncTwin


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture(params=[SyncTwin, AsyncTwin], ids=["sync", "async"])
def twin(request: pytest.FixtureRequest, server: Server) -> Twin:
    return request.param(base_url=server.url, token="secret")


def ids(items: list[Any]) -> list[Any]:
    return [item.id for item in items]


def cursor_page(next_cursor: object, *numbers: int) -> dict[str, Any]:
    return {"data": [{"id": n} for n in numbers], "links": {}, "meta": {"per_page": 2, "next_cursor": next_cursor}}


def numbered_page(current: object, last: object, *numbers: int, **links: Any) -> dict[str, Any]:
    meta = {"current_page": current, "last_page": last, "total": 5}
    return {"data": [{"id": n} for n in numbers], "links": links, "meta": meta}


def linked_page(link: object, *numbers: int) -> dict[str, Any]:
    return {"data": [{"id": n} for n in numbers], "links": {"next": link}, "meta": {"per_page": 2}}


def tags(**arguments: Any) -> Any:
    return lambda client: client.tags.list(**arguments)


def points(client: Any) -> Any:
    return client.points.list()


class TestCursor:
    def test_goes_to_the_end_with_the_same_query(self, twin: Twin, server: Server) -> None:
        for page in (cursor_page("a=", 1, 2), cursor_page("b", 3), cursor_page(None, 4)):
            server.json(page)
        assert ids(twin.items(tags(filter={"ids": [7]}, per_page=2))) == [1, 2, 3, 4]
        same = [("filter[ids][]", "7"), ("per_page", "2")]
        assert [request.pairs for request in server.requests] == [
            [*same, ("cursor", "")],
            [*same, ("cursor", "a=")],
            [*same, ("cursor", "b")],
        ]

    def test_starts_where_the_caller_says(self, twin: Twin, server: Server) -> None:
        server.json(cursor_page("y", 1))
        server.json(cursor_page("", 2))
        assert ids(twin.items(tags(cursor="x"))) == [1, 2]
        assert [request.pairs for request in server.requests] == [[("cursor", "x")], [("cursor", "y")]]

    def test_extra_query_is_the_caller_too(self, twin: Twin, server: Server) -> None:
        server.json(cursor_page(None, 1))
        twin.items(tags(extra_query={"cursor": "null"}))
        assert server.last.pairs == [("cursor", "null")]

    def test_headers_and_the_token_go_along(self, twin: Twin, server: Server) -> None:
        server.json(cursor_page("a", 1))
        server.json(cursor_page(None, 2))
        twin.items(tags(extra_headers={"X-A": "1"}))
        for request in server.requests:
            assert request.headers["x-a"] == "1"
            assert request.headers["authorization"] == "Bearer secret"

    def test_empty_pages_in_between(self, twin: Twin, server: Server) -> None:
        for page in (cursor_page("a"), cursor_page("b"), cursor_page(None, 1)):
            server.json(page)
        assert ids(twin.items(tags())) == [1]

    def test_empty_pages_count_in_a_row_only(self, twin: Twin, server: Server) -> None:
        numbers = count(1)

        def handler(request: Recorded) -> Answer:
            number = next(numbers)
            items = "" if number % 90 else f'{{"id": {number}}}'
            cursor = f'"c{number}"' if number < 270 else "null"
            return Answer(body=f'{{"data": [{items}], "meta": {{"next_cursor": {cursor}}}}}'.encode())

        server.handler = handler
        assert ids(twin.items(tags())) == [90, 180, 270]


class TestNumbers:
    def test_goes_to_the_last_page(self, twin: Twin, server: Server) -> None:
        server.json(numbered_page(1, 3, 1, 2))
        server.json(numbered_page("2", "3", 3, 4))
        server.json(numbered_page(3, 3, 5))
        assert ids(twin.items(points)) == ["1", "2", "3", "4", "5"]
        assert [request.target for request in server.requests] == [
            "/api/points",
            "/api/points?page=2",
            "/api/points?page=3",
        ]

    def test_a_page_given_means_pages_where_there_are_cursors_too(self, twin: Twin, server: Server) -> None:
        first = numbered_page(2, 3, 1)
        first["meta"]["next_cursor"] = "unwanted"
        server.json(first)
        server.json(numbered_page(3, 3, 2))
        assert ids(twin.items(tags(page=2, per_page=1))) == [1, 2]
        assert [request.pairs for request in server.requests] == [
            [("page", "2"), ("per_page", "1")],
            [("per_page", "1"), ("page", "3")],
        ]

    def test_a_server_that_ignores_cursors_and_answers_pages(self, twin: Twin, server: Server) -> None:
        server.json(numbered_page(1, 2, 1))
        server.json(numbered_page(2, 2, 2))
        assert ids(twin.items(tags())) == [1, 2]
        assert [request.pairs for request in server.requests] == [[("cursor", "")], [("page", "2")]]

    @pytest.mark.parametrize(("current", "last"), [(None, 3), (True, 3), ("x", 3), (1, None), (1, "²"), (3, 1)])
    def test_numbers_that_lead_nowhere_are_the_end(
        self, twin: Twin, server: Server, current: object, last: object
    ) -> None:
        server.json(numbered_page(current, last, 1))
        assert ids(twin.items(points)) == ["1"]


class TestLinks:
    def test_are_followed_as_they_stand(self, twin: Twin, server: Server) -> None:
        server.json(linked_page(f"{server.url}/api/points?filter%5Ba%5D=1&after=%2B", 1))
        server.json(linked_page(None, 2))
        assert ids(twin.items(points)) == ["1", "2"]
        assert server.last.target == "/api/points?filter%5Ba%5D=1&after=%2B"
        assert server.last.headers["authorization"] == "Bearer secret"

    @pytest.mark.parametrize("link", ["?after=1", "/api/points?after=1"])
    def test_may_be_relative(self, twin: Twin, server: Server, link: str) -> None:
        server.json(linked_page(link, 1))
        server.json(linked_page("", 2))
        assert ids(twin.items(points)) == ["1", "2"]
        assert server.last.target == "/api/points?after=1"

    def test_of_listings_without_paging(self, twin: Twin, server: Server) -> None:
        server.json({"data": ["a"], "links": {"next": "?p=2"}})
        server.json(["b"])
        assert twin.items(lambda client: client.points.list_names()) == ["a", "b"]


class TestUnpaged:
    @pytest.mark.parametrize("body", ['["a", "b"]', ' ["a", "b"]', '{"data": ["a", "b"]}'])
    def test_one_page(self, twin: Twin, server: Server, body: str) -> None:
        server.answer(200, body)
        (page,) = twin.pages(lambda client: client.points.list_names(), strict=True)
        assert page.data == ["a", "b"]
        assert (page.total, page.meta, page.links, page.has_next()) == (None, {}, {}, False)


class TestPage:
    def test_facts(self, twin: Twin, server: Server) -> None:
        server.json(numbered_page(1, 2, 1, 2, next=None))
        server.json(numbered_page(2, 2, 3))
        first, second = twin.pages(points)
        assert (ids(first.data), first.total, first.has_next()) == (["1", "2"], 5, True)
        assert first.meta == {"current_page": 1, "last_page": 2, "total": 5}
        assert first.links == {"next": None}
        assert not second.has_next()
        name = type(first).__name__
        assert (repr(first), repr(second)) == (f"<{name} of 2, more to come>", f"<{name} of 1>")

    def test_total_is_unknown_with_cursors(self, twin: Twin, server: Server) -> None:
        server.json(cursor_page(None, 1))
        (page,) = twin.pages(tags())
        assert page.total is None

    def test_asking_twice_for_the_next_page_is_no_loop(self, server: Server) -> None:
        for page in (cursor_page("a", 1), cursor_page("b", 2), cursor_page("b", 2), cursor_page(None, 3)):
            server.json(page)
        with SyncTwin(base_url=server.url, token="t").client() as client:
            first = client.tags.list()
            assert ids(first.next_page().data) == ids(first.next_page().data) == [2]
            assert first.next_page().next_page() is None

    def test_the_first_page_is_fetched_at_once_and_the_others_when_needed(self, server: Server) -> None:
        server.json(cursor_page("a", 1, 2))
        server.json(cursor_page(None, 3))
        with SyncTwin(base_url=server.url, token="t").client() as client:
            page = client.tags.list()
            assert len(server.requests) == 1
            items = iter(page)
            assert [next(items).id, next(items).id] == [1, 2]
            assert len(server.requests) == 1
            assert next(items).id == 3
            assert next(items, None) is None

    def test_an_async_listing_is_awaited_or_iterated(self, server: Server) -> None:
        for _ in range(2):
            server.json(cursor_page("a", 1))
            server.json(cursor_page(None, 2))

        async def scenario(client: Any) -> None:
            pager = client.tags.list()
            assert not server.requests
            page = await pager
            assert isinstance(page, DEPOT.AsyncPage)
            assert ids(page.data) == [1]
            assert ids((await page.next_page()).data) == [2]
            # Anew from the start, and no loop for having been there before.
            assert ids([item async for item in pager]) == [1, 2]

        AsyncTwin(base_url=server.url, token="t").run(scenario)

    def test_async_arguments_are_checked_before_anything_is_awaited(self, server: Server) -> None:
        async def scenario(client: Any) -> None:
            with pytest.raises(DEPOT.InvalidArgumentError):
                client.tags.list(per_page=0)

        AsyncTwin(base_url=server.url, token="t").run(scenario)
