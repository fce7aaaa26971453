"""What the settings of a caller's own httpx2 client do, and that none of them takes the token elsewhere."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest
from plumbing.own import run_with_own
from support.runtime import AsyncTwin, SyncTwin, depot
from support.server import Server

DEPOT = depot()
TOKEN = "s3cr3t-t0ken"
Twin = SyncTwin | AsyncTwin


def get_tag(client: Any) -> Any:
    return client.tags.get(1)


def both(twin: Twin, call: Any) -> Any:
    """A scenario of two calls, for either twin."""

    async def asynchronous(client: Any) -> None:
        await call(client)
        await call(client)

    def synchronous(client: Any) -> None:
        call(client)
        call(client)

    return asynchronous if twin.name == "async" else synchronous


def hook(twin: Twin, function: Any) -> Any:
    async def asynchronous(message: Any) -> None:
        function(message)

    return asynchronous if twin.name == "async" else function


class TestSettings:
    def test_headers_are_sent_but_not_in_the_place_of_ours(self, twin: Twin, server: Server) -> None:
        headers = {"X-Own": "1", "Authorization": "Basic own", "User-Agent": "own", "Accept": "text/html"}
        run_with_own(twin, get_tag, {"headers": headers})
        sent = server.last.headers
        assert sent["x-own"] == "1"
        assert sent["authorization"] == f"Bearer {TOKEN}"
        assert (sent["user-agent"][:13], sent["accept"]) == ("depot-python/", "application/json")

    def test_default_headers_win(self, twin: Twin, server: Server) -> None:
        run_with_own(twin, get_tag, {"headers": {"X-Own": "1"}}, default_headers={"x-own": "2"})
        assert server.last.headers["x-own"] == "2"

    def test_auth_is_not_used(self, twin: Twin, server: Server) -> None:
        run_with_own(twin, get_tag, {"auth": ("user", "password")})
        assert server.last.headers["authorization"] == f"Bearer {TOKEN}"

    def test_base_url_is_not_used(self, twin: Twin, server: Server) -> None:
        with Server() as other:
            run_with_own(twin, get_tag, {"base_url": f"{other.url}/elsewhere"})
            assert other.requests == []
        assert server.last.path == "/api/tags/v1.0/1"

    def test_redirects_are_not_followed(self, twin: Twin, server: Server) -> None:
        with Server() as other:
            server.answer(302, "", {"Location": other.url})
            with pytest.raises(DEPOT.APIStatusError):
                run_with_own(twin, get_tag, {"follow_redirects": True})
            assert other.requests == []

    def test_cookies_are_kept_as_the_caller_wants(self, twin: Twin, server: Server) -> None:
        server.json({"data": {"id": 1}}, headers={"Set-Cookie": "session=7"})
        run_with_own(twin, both(twin, get_tag), {"cookies": {"own": "1"}})
        first, second = (request.headers["cookie"] for request in server.requests)
        assert (first, sorted(second.split("; "))) == ("own=1", ["own=1", "session=7"])

    def test_without_one_no_cookies_are_kept(self, twin: Twin, server: Server) -> None:
        server.json({"data": {"id": 1}}, headers={"Set-Cookie": "session=7"})
        twin.run(both(twin, get_tag))
        assert "cookie" not in server.last.headers

    def test_timeout_is_that_of_the_client_and_not_its_own(self, twin: Twin, server: Server) -> None:
        seen: list[dict[str, float]] = []
        hooks = {"request": [hook(twin, lambda request: seen.append(request.extensions["timeout"]))]}
        run_with_own(twin, get_tag, {"timeout": 1.5, "event_hooks": hooks}, timeout=7.0)
        assert seen[0]["read"] == 7.0


class TestParams:
    """httpx2 would send them in the place of a call's query."""

    def test_are_added_to_the_query_of_a_call(self, twin: Twin, server: Server) -> None:
        run_with_own(twin, lambda client: client.tags.get(1, extra_query={"a": "1 2"}), {"params": {"own": "x&y"}})
        assert server.last.query == "a=1%202&own=x%26y"

    def test_are_the_query_where_there_is_none(self, twin: Twin, server: Server) -> None:
        run_with_own(twin, get_tag, {"params": [("own", "x"), ("own", "y")]})
        assert server.last.query == "own=x&own=y"

    def test_do_not_replace_a_parameter_of_the_call(self, twin: Twin, server: Server) -> None:
        run_with_own(twin, lambda client: client.tags.get(1, extra_query={"own": "call"}), {"params": {"own": "x"}})
        assert server.last.query == "own=call"


class TestHooks:
    def test_see_every_attempt(self, twin: Twin, server: Server) -> None:
        seen: list[Any] = []
        hooks = {
            "request": [hook(twin, lambda request: seen.append(request.method))],
            "response": [hook(twin, lambda response: seen.append(response.status_code))],
        }
        server.answer(429, "", {"Retry-After": "0"})
        run_with_own(twin, get_tag, {"event_hooks": hooks}, max_retries=1)
        assert seen == ["GET", 429, "GET", 200]

    def test_may_add_a_header(self, twin: Twin, server: Server) -> None:
        hooks = {"request": [hook(twin, lambda request: request.headers.update({"x-signed": "1"}))]}
        run_with_own(twin, get_tag, {"event_hooks": hooks})
        assert server.last.headers["x-signed"] == "1"

    def test_what_they_raise_comes_through(self, twin: Twin, server: Server) -> None:
        def refuse(response: Any) -> None:
            raise LookupError("by a hook")

        with pytest.raises(LookupError, match="by a hook"):
            run_with_own(twin, get_tag, {"event_hooks": {"response": [hook(twin, refuse)]}}, max_retries=2)
        assert len(server.requests) == 1


class TestTransport:
    def test_of_the_caller_gets_the_calls_and_no_proxy_does(self, twin: Twin, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
        seen: list[httpx2.Request] = []

        def answer(request: httpx2.Request) -> httpx2.Response:
            seen.append(request)
            return httpx2.Response(200, json={"data": {"id": 5}})

        settings = {"transport": httpx2.MockTransport(answer)}
        assert run_with_own(twin, get_tag, settings, base_url="http://api.invalid").id == 5
        assert seen[0].headers["authorization"] == f"Bearer {TOKEN}"

    def test_for_another_host_does_not_see_the_token(self, twin: Twin, server: Server) -> None:
        def answer(request: httpx2.Request) -> httpx2.Response:
            raise AssertionError(request.url)

        run_with_own(twin, get_tag, {"mounts": {"all://other.invalid": httpx2.MockTransport(answer)}})
        assert len(server.requests) == 1

    def test_a_next_page_on_another_host_is_not_asked(self, twin: Twin, server: Server) -> None:
        with Server() as other:
            server.json(
                {"data": [{"id": 1}], "links": {"next": f"{other.url}/public-api/resources/points/v1.0?page=2"}}
            )

            async def asynchronous(client: Any) -> Any:
                return [item async for item in client.points.list()]

            scenario = asynchronous if twin.name == "async" else lambda client: list(client.points.list())
            with pytest.raises(DEPOT.PaginationError):
                run_with_own(twin, scenario, {"follow_redirects": True})
            assert other.requests == []


class TestClosing:
    def test_closed_by_the_caller(self, server: Server) -> None:
        http = httpx2.Client()
        client = DEPOT.Depot(server.url, TOKEN, http_client=http)
        http.close()
        with pytest.raises(RuntimeError, match="closed"):
            client.tags.get(1)

    def test_copies_close_together_and_closing_again_does_nothing(self, twin: Twin) -> None:
        def synchronous(client: Any) -> None:
            copy = client.with_options(timeout=1)
            client.tags.get(1)
            http = client._engine.transport.http
            for one in (copy, client, copy):
                one.close()
                with pytest.raises(RuntimeError, match="this client is closed"):
                    client.tags.get(1)
            assert http.is_closed

        async def asynchronous(client: Any) -> None:
            copy = client.with_options(timeout=1)
            await client.tags.get(1)
            http = client._engine.transport.http
            for one in (copy, client, copy):
                await one.close()
                with pytest.raises(RuntimeError, match="this client is closed"):
                    await client.tags.get(1)
            assert http.is_closed

        twin.run(asynchronous if twin.name == "async" else synchronous)

    def test_one_that_was_never_used(self, server: Server) -> None:
        client = DEPOT.Depot(server.url, TOKEN)
        client.close()
        with pytest.raises(RuntimeError, match="this client is closed"), client:
            client.tags.get(1)
        asyncio.run(DEPOT.AsyncDepot(server.url, TOKEN).close())
