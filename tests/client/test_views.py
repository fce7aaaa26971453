"""Answers as they came: raw and streamed, of values and of listings, sync and async."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Iterator

import ampeco
import httpx2
import pytest
from ampeco import models
from support.server import Server

TAG = {"data": {"id": 12, "idTagUid": "04A1", "status": "suspended"}}
FACTS = {"X-App-Version": "3.110.0-7", "x-req-trace-id": "trace-1"}
PAGES = [
    {"data": [{"id": 1}], "links": {}, "meta": {"next_cursor": "b"}},
    {"data": [{"id": 2}], "links": {}, "meta": {"next_cursor": None}},
]


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


def client(server: Server) -> ampeco.Ampeco:
    return ampeco.Ampeco(base_url=server.url, token="secret-token", max_retries=0)


def async_client(server: Server) -> ampeco.AsyncAmpeco:
    return ampeco.AsyncAmpeco(base_url=server.url, token="secret-token", max_retries=0)


def test_a_raw_answer(server: Server) -> None:
    server.json(TAG, 200, FACTS)
    with client(server) as api:
        raw = api.id_tags.with_raw_response.get(12)
    assert (raw.status_code, raw.headers["x-app-version"], raw.server_version) == (200, "3.110.0-7", "3.110.0-7")
    assert (raw.method, raw.path) == ("GET", "/public-api/resources/id-tags/v2.0/12")
    assert (raw.trace_id, raw.retries_taken) == ("trace-1", 0)
    assert raw.elapsed > 0
    assert json.loads(raw.content) == json.loads(raw.text) == raw.json() == TAG
    tag = raw.parse()
    assert isinstance(tag, models.IdTag)
    assert (tag.id, tag.status) == (12, "suspended")
    assert "secret" not in repr(raw)


def test_a_raw_answer_awaited(server: Server) -> None:
    server.json(TAG, 200, FACTS)

    async def main() -> None:
        async with async_client(server) as api:
            raw = await api.id_tags.with_raw_response.get(12)
            assert (raw.status_code, raw.trace_id, raw.parse().id) == (200, "trace-1", 12)

    asyncio.run(main())


def test_arguments_are_those_of_the_method(server: Server) -> None:
    server.json(TAG)
    with client(server) as api:
        api.id_tags.with_raw_response.update(12, partner_id=None, extra_headers={"X-Own": "1"})
        with pytest.raises(ampeco.InvalidArgumentError, match="status"):
            api.id_tags.with_raw_response.update(12, status="melted")  # type: ignore[arg-type]
    assert (server.last.method, server.last.json, server.last.headers["x-own"]) == ("PATCH", {"partnerId": None}, "1")


def test_a_failure_is_raised_as_ever(server: Server) -> None:
    for _ in range(2):
        server.json({"message": "No such tag."}, 404, FACTS)
    with client(server) as api:
        with pytest.raises(ampeco.NotFoundError, match="No such tag"):
            api.id_tags.with_raw_response.get(12)
        with pytest.raises(ampeco.NotFoundError, match="No such tag"):
            api.id_tags.with_streaming_response.get(12)


def test_a_listing_goes_on_from_its_raw_first_page(server: Server) -> None:
    for page in PAGES:
        server.json(page)
    with client(server) as api:
        raw = api.charge_points.with_raw_response.list(filter={"type": "public"})
        assert raw.json() == PAGES[0]
        assert [point.id for point in raw.parse()] == [1, 2]
    assert len(server.requests) == 2


def test_a_listing_goes_on_from_its_raw_first_page_awaited(server: Server) -> None:
    for page in PAGES:
        server.json(page)

    async def main() -> list[int | None]:
        async with async_client(server) as api:
            # A task is made of a coroutine, and of nothing else that can be awaited.
            raw = await asyncio.create_task(api.charge_points.with_raw_response.list())
            assert raw.json() == PAGES[0]
            return [point.id async for point in raw.parse()]

    assert asyncio.run(main()) == [1, 2]


def test_a_streamed_answer(server: Server) -> None:
    server.json(TAG, 200, FACTS)
    server.json(TAG)
    server.json(PAGES[1])
    with client(server) as api:
        with api.id_tags.with_streaming_response.get(12) as answer:
            assert (answer.status_code, answer.server_version) == (200, "3.110.0-7")
            assert json.loads(b"".join(answer.iter_bytes(5))) == TAG
        with api.id_tags.with_streaming_response.get(12) as answer:
            assert answer.parse().id == 12
        with api.charge_points.with_streaming_response.list() as page:
            assert [point.id for point in page.parse()] == [2]


def test_a_streamed_answer_awaited(server: Server) -> None:
    for _ in range(2):
        server.json(TAG, 200, FACTS)
    server.json(PAGES[1])

    async def main() -> None:
        async with async_client(server) as api:
            async with api.id_tags.with_streaming_response.get(12) as answer:
                assert json.loads("".join([piece async for piece in answer.iter_text()])) == TAG
            async with api.id_tags.with_streaming_response.get(12) as answer:
                assert (await answer.parse()).id == 12
            async with api.charge_points.with_streaming_response.list() as page:
                assert [point.id async for point in await page.parse()] == [2]

    asyncio.run(main())


ONE = httpx2.Limits(max_connections=1)


def test_a_connection_is_given_back_unread(server: Server) -> None:
    """There is no other one to be had: a call after it would find none."""
    server.answer(200, b"x" * 1_000_000)
    server.json(TAG)
    with httpx2.Client(limits=ONE) as http:
        api = ampeco.Ampeco(base_url=server.url, token="secret-token", max_retries=0, http_client=http)
        with api.id_tags.with_streaming_response.get(12):
            pass
        assert api.id_tags.get(12, timeout=httpx2.Timeout(5, pool=0.05)).id == 12


def test_a_connection_is_given_back_unread_awaited(server: Server) -> None:
    server.answer(200, b"x" * 1_000_000)
    server.json(TAG)

    async def main() -> None:
        async with httpx2.AsyncClient(limits=ONE) as http:
            api = ampeco.AsyncAmpeco(base_url=server.url, token="secret-token", max_retries=0, http_client=http)
            async with api.id_tags.with_streaming_response.get(12):
                pass
            assert (await api.id_tags.get(12, timeout=httpx2.Timeout(5, pool=0.05))).id == 12

    asyncio.run(main())


def test_a_body_that_breaks_off(server: Server) -> None:
    short = {"Content-Length": "100", "Connection": "close"}
    server.answer(200, b"{", short)
    server.answer(200, b"{", short)
    with client(server) as api:
        for read in (lambda answer: list(answer.iter_bytes()), lambda answer: answer.read()):
            with (
                api.id_tags.with_streaming_response.get(12) as answer,
                pytest.raises(ampeco.APIConnectionError, match="GET /public-api/resources/id-tags"),
            ):
                read(answer)


def test_every_method_has_its_views() -> None:
    """Under the same names as on the resource itself."""
    seen = 0
    for root in (
        ampeco.Ampeco(base_url="http://127.0.0.1:9", token="t"),
        ampeco.AsyncAmpeco(base_url="http://127.0.0.1:9", token="t"),
    ):
        todo = [
            getattr(root, name)
            for name in vars(type(root))
            if not name.startswith("_") and name not in ("rate_limit", "webhooks")
        ]
        while todo:
            resource = todo.pop()
            own = {
                name
                for name, value in vars(type(resource)).items()
                if inspect.isfunction(value) and not name.startswith("_")
            }
            todo += [
                getattr(resource, name) for name, value in vars(type(resource)).items() if hasattr(value, "attrname")
            ]
            if own:
                for view in (resource.with_raw_response, resource.with_streaming_response):
                    assert {name for name in vars(type(view)) if not name.startswith("_")} == own
                    assert all(callable(getattr(view, name)) for name in own)
            seen += len(own)
    assert seen == 2 * 452
