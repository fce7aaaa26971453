"""Tokens got with client credentials: what is asked, how long it is kept, and what is told when there is none."""

from __future__ import annotations

import asyncio
import copy
import pickle
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
import pytest
from auth.leaks import leaks
from auth.tokens import BASE, DEPOT, AsyncAsker, Clock, SyncAsker, TokenServer, core

Credentials = core("oauth").OAuth2ClientCredentials
SECRET = "s3cr3t/of+the=client"
Asker = SyncAsker | AsyncAsker


@pytest.fixture
def server() -> TokenServer:
    return TokenServer()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=[SyncAsker, AsyncAsker], ids=["sync", "async"])
def asking(request: pytest.FixtureRequest, server: TokenServer, clock: Clock) -> Asker:
    return request.param(Credentials("me", SECRET), server, clock)


def refusal(asking: Asker) -> Any:
    with pytest.raises(DEPOT.DepotError) as caught:
        asking.authorization()
    assert leaks(caught.value, [SECRET]) == []
    assert caught.value.sent is False
    return caught.value


class TestRequest:
    def test_is_that_of_the_rfc(self, asking: Asker, server: TokenServer) -> None:
        assert asking.authorization() == "Bearer token-1"
        (request,) = server.requests
        assert (request.method, str(request.url)) == ("POST", f"{BASE}/public-api/oauth/token")
        assert request.headers["content-type"] == "application/x-www-form-urlencoded"
        assert request.headers["accept"] == "application/json"
        assert "authorization" not in request.headers
        assert server.forms == [{"grant_type": "client_credentials", "client_id": "me", "client_secret": SECRET}]

    @pytest.mark.parametrize("scope", ["read write", ["read", "write"]])
    def test_scope(self, server: TokenServer, scope: Any) -> None:
        SyncAsker(Credentials("me", SECRET, scope=scope), server).authorization()
        assert server.forms[0]["scope"] == "read write"

    def test_the_path_of_the_credentials_wins_over_that_of_the_api(self, server: TokenServer) -> None:
        token_auth, plain = core("auth").token_auth, SyncAsker("unused", server)
        token_auth(Credentials("me", SECRET), token_path="/of/api").authorization(plain.send)
        token_auth(Credentials("me", SECRET, token_path="/own"), token_path="/of/api").authorization(plain.send)
        assert [str(request.url) for request in server.requests] == [f"{BASE}/of/api", f"{BASE}/own"]

    @pytest.mark.parametrize(
        "path",
        [
            "",
            "/",
            "oauth/token",
            "https://evil.example/token",
            "//evil.example/token",
            "@evil.example/token",
            "/\\evil.example",
            "/a/../b",
            "/a/./b",
            "/a%2fb",
            "/a?b=c",
            "/a#b",
            "/a b",
            "/a\n",
            "/ä",
            "/a/",
        ],
    )
    def test_a_path_that_may_lead_elsewhere(self, path: str) -> None:
        with pytest.raises(DEPOT.ConfigurationError, match="token_path"):
            Credentials("me", SECRET, token_path=path)

    @pytest.mark.parametrize("value", ["", " \n", None, 5, "a\x00b"])
    def test_credentials_that_are_none(self, value: Any) -> None:
        with pytest.raises(DEPOT.ConfigurationError, match=r"^client_id"):
            Credentials(value, SECRET)
        with pytest.raises(DEPOT.ConfigurationError, match=r"^client_secret"):
            Credentials("me", value)

    def test_clients_that_share_credentials_share_no_token(self, server: TokenServer) -> None:
        credentials, other = Credentials("me", SECRET), TokenServer()
        other.answer(200, {"access_token": "of-the-other"})
        assert SyncAsker(credentials, server).authorization() == "Bearer token-1"
        assert SyncAsker(credentials, other).authorization() == "Bearer of-the-other"


class TestKeeping:
    @pytest.mark.parametrize(
        ("expires_in", "kept"), [(3600, 3540), (600, 540), (100, 90), ("600", 540), (0.5, 0.45), (10**400, 10**9)]
    )
    def test_until_shortly_before_it_expires(
        self, asking: Asker, server: TokenServer, clock: Clock, expires_in: object, kept: float
    ) -> None:
        server.expires_in = expires_in
        asking.authorization()
        clock.now += kept * 0.999
        assert asking.authorization() == "Bearer token-1"
        if kept < 10**9:
            clock.now += kept * 0.002
            assert asking.authorization() == "Bearer token-2"

    def test_counts_from_when_it_was_asked_for(self, asking: Asker, server: TokenServer, clock: Clock) -> None:
        def take_long() -> None:
            clock.now += 500

        server.expires_in, server.on_request = 600, take_long
        asking.authorization()
        clock.now += 41
        assert asking.authorization() == "Bearer token-2"

    @pytest.mark.parametrize("expires_in", [0, -5, "0"])
    def test_one_that_does_not_last_is_used_once(
        self, asking: Asker, server: TokenServer, clock: Clock, expires_in: object
    ) -> None:
        server.expires_in = expires_in
        assert [asking.authorization(), asking.authorization()] == ["Bearer token-1", "Bearer token-2"]

    @pytest.mark.parametrize("expires_in", [None, "soon", True, [], "nan"])
    def test_where_the_server_does_not_say_only_a_401_tells(
        self, asking: Asker, server: TokenServer, clock: Clock, expires_in: object
    ) -> None:
        server.expires_in = expires_in
        asking.authorization()
        clock.now += 10.0**9
        assert asking.authorization() == "Bearer token-1"
        assert asking.renewed("Bearer token-1") == "Bearer token-2"

    def test_a_refused_token_is_replaced_once(self, asking: Asker, server: TokenServer) -> None:
        used = asking.authorization()
        assert asking.renewed(used) == "Bearer token-2"
        # Another call, sent before, comes back with the same refusal.
        assert asking.renewed(used) == "Bearer token-2"
        assert asking.authorization() == "Bearer token-2"
        assert len(server.requests) == 2

    def test_the_same_token_again_is_not_worth_a_try(self, asking: Asker, server: TokenServer) -> None:
        for _ in range(2):
            server.answer(200, {"access_token": "same", "token_type": "bearer"})
        assert asking.renewed(asking.authorization()) is None
        assert len(server.requests) == 2

    def test_a_failure_to_replace_one_that_is_still_good(
        self, asking: Asker, server: TokenServer, clock: Clock
    ) -> None:
        asking.authorization()
        clock.now += 3550
        server.answer(503, "busy")
        server.fail(httpx2.ConnectError)
        assert [asking.authorization() for _ in range(5)] == ["Bearer token-1"] * 5
        assert len(server.requests) == 2
        clock.now += 11
        assert asking.authorization() == "Bearer token-1"
        assert len(server.requests) == 3
        clock.now += 11
        assert asking.authorization() == "Bearer token-4"

    def test_but_not_after_it_has_expired(self, asking: Asker, server: TokenServer, clock: Clock) -> None:
        asking.authorization()
        clock.now += 3601
        server.answer(503, "busy")
        assert type(refusal(asking)) is DEPOT.InternalServerError


class TestOneAtATime:
    def test_across_threads(self, server: TokenServer, clock: Clock) -> None:
        asking, outcomes = self.together(server, clock, lambda asking: asking.authorization())
        assert outcomes == ["Bearer token-1"] * 8
        assert len(server.requests) == 1
        assert asking.authorization() == "Bearer token-1"

    def test_a_failure_is_that_of_all_who_waited_for_it(self, server: TokenServer, clock: Clock) -> None:
        server.answer(401, {"error": "invalid_client"})
        asking, outcomes = self.together(server, clock, lambda asking: refusal(asking))
        assert {type(error) for error in outcomes} == {DEPOT.AuthenticationError}
        assert len({id(error) for error in outcomes}) == 8
        assert len({str(error) for error in outcomes}) == 1
        assert len(server.requests) == 1
        assert asking.authorization() == "Bearer token-2"

    def together(self, server: TokenServer, clock: Clock, ask: Any) -> tuple[SyncAsker, list[Any]]:
        """What eight threads get, all of which have begun to ask before the first request is answered."""
        asking = SyncAsker(Credentials("me", SECRET), server, clock)
        looks = threading.Semaphore(0)
        clock.on_look = looks.release

        def wait_for_all() -> None:
            for _ in range(9):  # eight that look whether there is a token, and one that looks again
                assert looks.acquire(timeout=5)
            time.sleep(0.02)  # from the look to the lock

        server.on_request = wait_for_all
        with ThreadPoolExecutor(8) as pool:
            outcomes = list(pool.map(lambda _: ask(asking), range(8)))
        server.on_request = clock.on_look = lambda: None
        return asking, outcomes

    def test_across_tasks(self, server: TokenServer) -> None:
        asking = AsyncAsker(Credentials("me", SECRET), server)

        async def main() -> list[str]:
            return await asyncio.gather(*(asking.auth.aauthorization(asking.send) for _ in range(8)))

        assert asyncio.run(main()) == ["Bearer token-1"] * 8
        assert len(server.requests) == 1

    def test_refusals_across_tasks(self, server: TokenServer) -> None:
        asking = AsyncAsker(Credentials("me", SECRET), server)
        used = asking.authorization()

        async def main() -> list[str]:
            return await asyncio.gather(*(asking.auth.arenewed(asking.send, used) for _ in range(8)))

        assert asyncio.run(main()) == ["Bearer token-2"] * 8
        assert len(server.requests) == 2

    def test_a_failure_across_tasks(self, server: TokenServer) -> None:
        server.fail(httpx2.ConnectError)
        asking = AsyncAsker(Credentials("me", SECRET), server)

        async def main() -> list[Any]:
            asks = (asking.auth.aauthorization(asking.send) for _ in range(8))
            return await asyncio.gather(*asks, return_exceptions=True)

        assert {type(error) for error in asyncio.run(main())} == {DEPOT.APIConnectionError}
        assert len(server.requests) == 1

    def test_when_the_task_that_asks_is_cancelled_another_one_asks(self, server: TokenServer) -> None:
        asking = AsyncAsker(Credentials("me", SECRET), server)

        async def main() -> str:
            first = asyncio.create_task(asking.auth.aauthorization(asking.send))
            second = asyncio.create_task(asking.auth.aauthorization(asking.send))
            for _ in range(5):
                await asyncio.sleep(0)
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            return await second

        assert asyncio.run(main()) == "Bearer token-1"
        assert len(server.requests) == 1

    def test_an_error_of_another_kind_leaves_nothing_locked(self, asking: Asker, server: TokenServer) -> None:
        def interrupt() -> None:
            raise KeyboardInterrupt

        server.on_request = interrupt
        with pytest.raises(KeyboardInterrupt):
            asking.authorization()
        server.on_request = lambda: None
        assert asking.authorization() == "Bearer token-2"


class TestRefusals:
    @pytest.mark.parametrize("status", [400, 401])
    @pytest.mark.parametrize(
        ("code", "advice"),
        [
            ("invalid_client", "check client_id and client_secret"),
            ("invalid_scope", "check scope"),
            ("unauthorized_client", "may not get tokens"),
            ("unsupported_grant_type", "gives out no tokens for client credentials"),
        ],
    )
    def test_what_oauth_says(self, asking: Asker, server: TokenServer, status: int, code: str, advice: str) -> None:
        server.answer(status, {"error": code, "error_description": f"Not with {SECRET}."}, {"X-Trace": "t-1"})
        error = refusal(asking)
        assert type(error) is DEPOT.AuthenticationError
        assert str(error).startswith(
            f"no access token ({code}): POST /public-api/oauth/token answered {status}: "
            "Not with [token]. (trace id t-1); "
        )
        assert advice in str(error)
        assert (error.status_code, error.method, error.path, error.trace_id) == (
            status,
            "POST",
            "/public-api/oauth/token",
            "t-1",
        )
        assert error.body == {"error": code, "error_description": "Not with [token]."}
        assert error.__context__ is None

    def test_a_feature_that_is_not_enabled(self, asking: Asker, server: TokenServer) -> None:
        server.answer(404, {"message": "Feature is not enabled"})
        error = refusal(asking)
        # Not a NotFoundError: the caller's thing is not what was not found.
        assert type(error) is DEPOT.AuthenticationError
        assert "answered 404: Feature is not enabled; OAuth is not enabled here" in str(error)
        assert "use an API token" in str(error)

    @pytest.mark.parametrize("status", [302, 400, 401, 403, 405, 422])
    @pytest.mark.parametrize("body", ["", "<html><title>No</title>", "[]", '"x"', '{"error": {"a": 1}}'])
    def test_refusals_of_other_kinds(self, asking: Asker, server: TokenServer, status: int, body: str) -> None:
        server.answer(status, body, {"Location": "https://evil.example/"})
        assert type(refusal(asking)) is DEPOT.AuthenticationError
        assert len(server.requests) == 1

    @pytest.mark.parametrize(
        ("status", "name"), [(429, "RateLimitError"), (500, "InternalServerError"), (408, "APIStatusError")]
    )
    def test_what_may_pass_keeps_its_class(self, asking: Asker, server: TokenServer, status: int, name: str) -> None:
        server.answer(status, {"message": SECRET}, {"Retry-After": "7", "Set-Cookie": "session=abc"})
        error = refusal(asking)
        assert type(error) is getattr(DEPOT, name)
        assert error.headers["retry-after"] == "7"
        assert error.headers["set-cookie"] == "[hidden]"
        assert asking.authorization() == "Bearer token-2"

    def test_a_connection_that_fails(self, asking: Asker, server: TokenServer) -> None:
        server.fail(httpx2.ReadTimeout)
        error = refusal(asking)
        assert type(error) is DEPOT.APITimeoutError
        assert error.path == "/public-api/oauth/token"
        assert isinstance(error.__cause__, httpx2.ReadTimeout)

    @pytest.mark.parametrize(
        ("body", "told"),
        [
            ("", "it is not JSON"),
            ("<html>", "it is not JSON"),
            ("[]", "no access token in it"),
            ('{"token": "g1ven-out"}', "no access token in it"),
            ('{"access_token": null}', "no access token in it"),
            ('{"access_token": "g1ven-out", "token_type": "mac"}', "a type that this client cannot send"),
            ('{"access_token": "g1ven-out", "token_type": 1}', "a type that this client cannot send"),
            ('{"access_token": "g1ven-out\\r\\nX: y"}', "cannot be sent in a header"),
            ('{"access_token": ""}', "cannot be sent in a header"),
        ],
    )
    def test_an_answer_that_cannot_be_read(self, asking: Asker, server: TokenServer, body: str, told: str) -> None:
        server.answer(200, body)
        error = refusal(asking)
        assert type(error) is DEPOT.ResponseDecodeError
        assert str(error).startswith("no access token: POST /public-api/oauth/token answered 200: ")
        assert told in str(error)
        assert leaks(error, ["g1ven-out"]) == []

    def test_errors_pickle(self, asking: Asker, server: TokenServer) -> None:
        server.answer(400, {"error": "invalid_client"})
        error = refusal(asking)
        for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
            assert (type(other), other.args, vars(other)) == (type(error), error.args, vars(error))


class TestSecrets:
    def test_credentials_show_nowhere(self) -> None:
        credentials = Credentials("me", SECRET)
        assert repr(credentials) == "OAuth2ClientCredentials(client_id='me', client_secret=...)"
        assert leaks(credentials, [SECRET]) == []
        for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match="client credentials are not pickled or copied"):
                attempt(credentials)

    def test_tokens_show_nowhere(self, asking: Asker, server: TokenServer) -> None:
        server.answer(200, {"access_token": "g1ven-out", "expires_in": 3600})
        assert asking.auth.secrets() == (SECRET,)
        assert asking.authorization() == "Bearer g1ven-out"
        assert asking.auth.secrets() == (SECRET, "g1ven-out")
        assert leaks(asking.auth, [SECRET, "g1ven-out"]) == []

    def test_the_request_does_not_show_its_form(self) -> None:
        request = core("oauth").TokenState(Credentials("me", SECRET)).request()
        assert repr(request) == "<TokenRequest POST /public-api/oauth/token>"
