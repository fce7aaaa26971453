"""Setting a client up, sharing it, closing it, and keeping its token."""

from __future__ import annotations

import copy
import logging
import pickle
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx2
import pytest
from support.runtime import AsyncTwin, SyncTwin, assemble, depot
from support.server import Answer, Server

DEPOT = depot()
ConfigurationError = DEPOT.ConfigurationError
Twin = SyncTwin | AsyncTwin
TOKEN = "s3cr3t-t0ken"
TAG = Answer(body=b'{"data": {"id": 1}}')


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(lambda request: TAG) as server:
        yield server


@pytest.fixture(params=[SyncTwin, AsyncTwin], ids=["sync", "async"])
def twin(request: pytest.FixtureRequest, server: Server) -> Twin:
    return request.param(base_url=server.url, token=TOKEN)


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DEPOT_BASE_URL", "DEPOT_TOKEN"):
        monkeypatch.delenv(name, raising=False)


def get_tag(client: Any) -> Any:
    return client.tags.get(1)


class TestSettings:
    def test_come_from_the_environment(self, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DEPOT_BASE_URL", server.url)
        monkeypatch.setenv("DEPOT_TOKEN", " from-env\n")
        SyncTwin().run(get_tag)
        assert server.last.headers["authorization"] == "Bearer from-env"

    def test_arguments_win(self, twin: Twin, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DEPOT_BASE_URL", "http://elsewhere.invalid")
        monkeypatch.setenv("DEPOT_TOKEN", "other")
        twin.run(get_tag)
        assert server.last.headers["authorization"] == f"Bearer {TOKEN}"

    @pytest.mark.parametrize("token", [None, "", " \n"])
    def test_no_token(self, twin: Twin, token: str | None) -> None:
        with pytest.raises(ConfigurationError, match="DEPOT_TOKEN"):
            twin.client(token=token)

    @pytest.mark.parametrize("token", ["two words", "line\nbreak", "töken", "nul\x00"])
    def test_a_token_that_cannot_be_sent_is_not_shown(self, twin: Twin, token: str) -> None:
        with pytest.raises(ConfigurationError) as caught:
            twin.client(token=token)
        assert token not in str(caught.value)

    @pytest.mark.parametrize(
        ("url", "told"),
        [
            (None, "DEPOT_BASE_URL"),
            ("", "DEPOT_BASE_URL"),
            ("demo.example", "did you mean https://demo.example?"),
            ("user:hunter2@demo.example", "did you mean https://demo.example?"),
            (7, "a text is needed, not int"),
            ("ftp://demo.example", "does not begin with https:// or http://"),
            ("https://", "names no host"),
            ("https:///path", "names no host"),
            ("https://demo.example:port", "cannot be read"),
            ("https://[::1", "cannot be read"),
            ("https://demo example", "names no host"),
            ("https://demo.example\\@evil.example", "must not hold a user name"),
            ("https://demo.example\\evil", "names no host"),
            ("https://user:hunter2@demo.example", "must not hold a user name"),
            ("https://demo.example?x=1", "before any ? or #"),
            ("https://demo.example/#", "before any ? or #"),
        ],
    )
    def test_a_base_url_that_cannot_be_used(self, twin: Twin, url: object, told: str) -> None:
        with pytest.raises(ConfigurationError) as caught:
            twin.client(base_url=url)
        assert told in str(caught.value)
        assert "hunter2" not in str(caught.value)

    def test_a_scheme_in_capitals(self, twin: Twin, server: Server) -> None:
        twin.run(get_tag, base_url=server.url.replace("http", "HTTP"))
        assert len(server.requests) == 1


class TestToken:
    def test_shows_nowhere(self, twin: Twin, caplog: pytest.LogCaptureFixture) -> None:
        client = twin.client()
        engine = client._engine
        shown = [repr(client), str(client), repr(vars(client)), repr(engine.config), repr(engine.config.auth)]
        shown += [repr(getattr(engine.config, name)) for name in type(engine.config).__slots__]
        assert all(TOKEN not in text for text in shown)
        with caplog.at_level(logging.DEBUG):
            twin.run(get_tag)
        assert "tags" in caplog.text
        assert TOKEN not in caplog.text

    def test_clients_are_not_pickled_or_copied(self, twin: Twin) -> None:
        client = twin.client()
        for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match="with_options"):
                attempt(client)
        with pytest.raises(TypeError):
            pickle.dumps(client._engine.config.auth)

    def test_the_repr_names_class_and_host(self, twin: Twin, server: Server) -> None:
        client = twin.client()
        assert repr(client) == f"<{type(client).__name__} {server.url}>"

    def test_the_callers_own_authorization_wins(self, twin: Twin, server: Server) -> None:
        twin.run(lambda client: client.tags.get(1, extra_headers={"Authorization": "Basic x"}))
        assert server.last.headers["authorization"] == "Basic x"


class TestTransport:
    def test_nothing_is_made_before_the_first_call(self, twin: Twin) -> None:
        async def scenario(client: Any) -> None:
            assert client._engine.transport._http is None

        AsyncTwin(**twin.options).run(scenario)

    def test_connections_are_kept(self, server: Server) -> None:
        seen: set[object] = set()
        with SyncTwin(base_url=server.url, token=TOKEN).client() as client:
            for _ in range(3):
                client.tags.get(1)
                seen.add(client._engine.transport.http)
        assert len(seen) == 1

    def test_a_closed_client_says_so(self, twin: Twin) -> None:
        async def scenario(client: Any) -> None:
            await client.close()
            with pytest.raises(RuntimeError, match="this client is closed"):
                await client.tags.get(1)

        if twin.name == "async":
            twin.run(scenario)
        else:
            client = twin.client()
            client.tags.get(1)
            client.close()
            client.close()
            with pytest.raises(RuntimeError, match="this client is closed"):
                client.tags.get(1)

    def test_an_own_http_client_is_used_and_left_open(self, server: Server) -> None:
        with httpx2.Client(headers={"X-Own": "1"}, auth=("user", "password"), follow_redirects=True) as http:
            with SyncTwin(base_url=server.url, token=TOKEN).client(http_client=http) as client:
                client.tags.get(1)
                server.answer(302, "", {"Location": "/elsewhere"})
                with pytest.raises(DEPOT.APIStatusError):
                    client.tags.get(1)
            assert not http.is_closed
        assert len(server.requests) == 2
        assert server.last.headers["x-own"] == "1"
        assert server.last.headers["authorization"] == f"Bearer {TOKEN}"

    def test_an_own_async_http_client_is_used_and_left_open(self, server: Server) -> None:
        async def scenario() -> None:
            async with httpx2.AsyncClient(headers={"X-Own": "1"}) as http:
                async with DEPOT.AsyncDepot(server.url, TOKEN, http_client=http) as client:
                    await client.tags.get(1)
                assert not http.is_closed

        import asyncio

        asyncio.run(scenario())
        assert server.last.headers["x-own"] == "1"

    def test_the_other_kind_of_http_client_is_refused(self, server: Server) -> None:
        with httpx2.Client() as http, pytest.raises(TypeError, match=r"httpx2.AsyncClient"):
            DEPOT.AsyncDepot(server.url, TOKEN, http_client=http)
        with pytest.raises(TypeError, match=r"httpx2.Client\b"):
            DEPOT.Depot(server.url, TOKEN, http_client=httpx2.AsyncClient())

    def test_threads_share_a_client(self, server: Server) -> None:
        with SyncTwin(base_url=server.url, token=TOKEN).client() as client, ThreadPoolExecutor(8) as pool:
            assert [tag.id for tag in pool.map(client.tags.get, range(50))] == [1] * 50
        assert sorted(int(request.path.rpartition("/")[2]) for request in server.requests) == list(range(50))

    def test_plain_http_trusts_no_certificate(self, server: Server) -> None:
        with SyncTwin(base_url=server.url, token=TOKEN).client() as client:
            http = client._engine.transport.http
            assert http._transport._pool._ssl_context.cert_store_stats()["x509_ca"] == 0

    def test_https_uses_one_verifying_context_in_a_process(self) -> None:
        import ssl

        contexts: list[Any] = []
        for _ in range(2):
            with SyncTwin(base_url="https://demo.invalid", token=TOKEN).client() as client:
                contexts.append(client._engine.transport.http._transport._pool._ssl_context)
        assert contexts[0] is contexts[1]
        assert contexts[0].verify_mode == ssl.CERT_REQUIRED
        assert contexts[0].check_hostname


class TestWithOptions:
    def test_changes_the_copy_and_shares_the_connections(self, server: Server) -> None:
        with SyncTwin(base_url=server.url, token=TOKEN).client(default_headers={"X-A": "1", "X-B": "1"}) as client:
            strict = client.with_options(strict=True, timeout=1.0, default_headers={"x-b": "2"})
            assert type(strict) is type(client)
            assert strict._engine.transport is client._engine.transport
            server.json({"data": {"id": "x"}})
            with pytest.raises(DEPOT.ResponseDecodeError):
                strict.tags.get(1)
            assert (server.last.headers["x-a"], server.last.headers["x-b"]) == ("1", "2")
            server.json({"data": {"id": "x"}})
            assert client.tags.get(1).id == "x"
            assert server.last.headers["x-b"] == "1"

    def test_each_option(self, twin: Twin) -> None:
        client = twin.client()
        before = client._engine.config
        changed = client.with_options(timeout=None, validate_requests=False, max_retries=5, deadline=9)._engine.config
        assert (changed.limits.timeout, changed.limits.max_retries, changed.limits.deadline) == (None, 5, 9)
        assert (changed.validate_requests, changed.strict, changed.paced) == (False, False, False)
        assert changed.limits.max_retry_after == before.limits.max_retry_after == 60.0
        assert changed.auth is before.auth
        assert (before.limits.timeout, before.limits.deadline, before.validate_requests) == (60.0, None, True)
        assert client.with_options()._engine.config.limits.timeout == 60.0
        assert client.with_options(rate_limit="wait")._engine.config.paced


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a package called `depot` can be imported from."""
    directory = tmp_path_factory.mktemp("imports")
    assemble(directory, "depot")
    return directory


class TestImports:
    """In processes of their own: this one has everything imported already."""

    def loaded(self, directory: Path, program: str, *modules: str) -> list[str]:
        """Which of the modules are loaded after running a program."""
        code = f"import sys\n{program}\nprint(*[name for name in {modules!r} if name in sys.modules])"
        result = subprocess.run(
            [sys.executable, "-W", "error", "-c", code], cwd=directory, capture_output=True, text=True, check=True
        )
        return result.stdout.split()

    def test_the_package_alone_loads_neither_http_nor_models(self, directory: Path) -> None:
        program = "import depot; depot.Depot; depot.omit; depot.NotFoundError"
        assert self.loaded(directory, program, "httpx2", "pydantic", "ssl", "json", "inspect", "email") == []

    def test_nor_does_a_client(self, directory: Path) -> None:
        program = "import depot; depot.Depot('https://demo.invalid', 't').tags"
        assert self.loaded(directory, program, "httpx2", "pydantic", "ssl") == []

    def test_a_first_call_loads_what_it_needs(self, directory: Path, server: Server) -> None:
        program = f"import depot; depot.Depot({server.url!r}, 't').tags.get(1)"
        unneeded = [f"depot._core.{name}" for name in ("arguments", "body", "lenient", "names", "pages", "query")]
        assert self.loaded(directory, program, *unneeded, "depot.params.all", "asyncio") == []
