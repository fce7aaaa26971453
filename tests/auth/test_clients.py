"""Tokens as the clients use them: which request carries which, and where none goes."""

from __future__ import annotations

from typing import Any

import pytest
from auth.leaks import leaks
from auth.tokens import DEPOT, core
from support.runtime import AsyncTwin, SyncTwin
from support.server import Answer, Recorded, Server

Twin = SyncTwin | AsyncTwin
SECRET = "s3cr3t/of+the=client"


class Api:
    """Gives out tokens and accepts the newest only."""

    def __init__(self) -> None:
        self.given = 0
        self.accepts = True
        self.scripted: list[Answer] = []

    def __call__(self, request: Recorded) -> Answer:
        if request.path == "/public-api/oauth/token":
            if self.scripted:
                return self.scripted.pop(0)
            self.given += 1
            return Answer(200, f'{{"access_token": "token-{self.given}", "expires_in": 3600}}'.encode())
        if not self.accepts or request.headers["authorization"] != f"Bearer token-{self.given}":
            return Answer(401, f'{{"message": "{request.headers["authorization"]} is over"}}'.encode())
        return Answer(200, b'{"data": {"id": 1}}')


@pytest.fixture
def api() -> Api:
    return Api()


@pytest.fixture
def server(api: Api) -> Any:
    with Server(api) as server:
        yield server


@pytest.fixture(params=[SyncTwin, AsyncTwin], ids=["sync", "async"])
def twin(request: pytest.FixtureRequest, server: Server) -> Twin:
    credentials = core("oauth").OAuth2ClientCredentials("me", SECRET)
    return request.param(base_url=server.url, token=credentials, max_retries=2)


def get(client: Any) -> Any:
    return client.tags.get(1)


def create(client: Any) -> Any:
    return client.tags.create(tag_uid="A")


def twice(twin: Twin, call: Any, between: Any = lambda: None) -> None:
    async def asynchronous(client: Any) -> None:
        await call(client)
        between()
        await call(client)

    def synchronous(client: Any) -> None:
        call(client)
        between()
        call(client)

    twin.run(asynchronous if twin.name == "async" else synchronous)


def paths(server: Server) -> list[str]:
    return [f"{request.method} {request.path.rpartition('/')[2]}" for request in server.requests]


@pytest.mark.parametrize("call", [get, create])
def test_one_token_for_all_calls(twin: Twin, server: Server, call: Any) -> None:
    twice(twin, call)
    assert [path.partition(" ")[2] for path in paths(server)].count("token") == 1
    token = server.requests[0]
    assert "authorization" not in token.headers
    assert token.headers["user-agent"].startswith("depot-python/")
    assert server.last.headers["authorization"] == "Bearer token-1"


@pytest.mark.parametrize("call", [get, create])
def test_a_call_that_is_refused_is_sent_once_more(twin: Twin, server: Server, api: Api, call: Any) -> None:
    def outdated() -> None:
        api.given += 1

    twice(twin, call, outdated)
    assert [path.partition(" ")[2] == "token" for path in paths(server)] == [True, False, False, True, False]
    assert server.last.headers["authorization"] == "Bearer token-3"


@pytest.mark.parametrize("call", [get, create])
def test_but_not_for_ever(twin: Twin, server: Server, api: Api, call: Any) -> None:
    api.accepts = False
    with pytest.raises(DEPOT.AuthenticationError) as caught:
        twin.run(call)
    assert len(server.requests) == 4
    assert leaks(caught.value, [SECRET, "token-1", "token-2"]) == []


@pytest.mark.parametrize("call", [get, create])
def test_a_token_server_that_fails_is_asked_again_whatever_the_call(
    twin: Twin, server: Server, api: Api, call: Any
) -> None:
    api.scripted = [Answer(500, b"", {"Retry-After": "0"}), Answer(503, b"", {"Retry-After": "0"})]
    twin.run(call)
    assert [path.partition(" ")[2] == "token" for path in paths(server)] == [True, True, True, False]


@pytest.mark.parametrize("call", [get, create])
def test_without_a_token_nothing_was_sent(twin: Twin, server: Server, api: Api, call: Any) -> None:
    api.scripted = [Answer(500, b"") for _ in range(2)]
    with pytest.raises(DEPOT.InternalServerError) as caught:
        twin.run(call, max_retries=0)
    assert len(server.requests) == 1
    assert caught.value.outcome_unknown is False


def test_the_callers_own_authorization_needs_no_token(twin: Twin, server: Server) -> None:
    with pytest.raises(DEPOT.AuthenticationError):
        twin.run(lambda client: client.tags.get(1, extra_headers={"Authorization": "Bearer own"}))
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer own"]


def test_copies_share_the_token(twin: Twin, server: Server) -> None:
    twice(twin, lambda client: get(client.with_options(timeout=5)))
    assert len(server.requests) == 3


def test_a_function(twin: Twin, server: Server, api: Api) -> None:
    tokens = iter(["token-0", "gone", "token-0"])
    twin.run(get, token=lambda: next(tokens))
    api.given = 0
    with pytest.raises(DEPOT.AuthenticationError):
        twin.run(get, token=lambda: "gone")
    twin.run(get, token=lambda: next(tokens))
    assert [request.headers["authorization"] for request in server.requests] == [
        "Bearer token-0",
        "Bearer gone",
        "Bearer gone",
        "Bearer token-0",
    ]


def test_clients_show_nothing(twin: Twin) -> None:
    client = twin.client()
    assert leaks(client._engine.config, [SECRET]) == []
    assert leaks(twin.client(token=SECRET)._engine.config, [SECRET]) == []
