"""What a client is set up with, from the environment too, and what it says of itself."""

from __future__ import annotations

import inspect
import platform
import re
import sys
from typing import Any

import ampeco
import httpx2
import pytest
from support.runtime import AsyncTwin, SyncTwin, depot
from support.server import Server

DEPOT = depot()
Twin = SyncTwin | AsyncTwin

CONNECTIONS = {"base_url", "token", "http_client", "http2"}
"""Options of the connections, which copies share."""


def get_tag(client: Any) -> Any:
    return client.tags.get(1)


class TestWithOptions:
    @pytest.mark.parametrize("kind", [ampeco.Ampeco, ampeco.AsyncAmpeco])
    def test_has_every_option_but_those_of_the_connections(self, kind: Any) -> None:
        options = set(inspect.signature(kind).parameters) - CONNECTIONS
        assert set(inspect.signature(kind.with_options).parameters) - {"self"} == options
        assert {"timeout", "max_retries", "strict", "rate_limit"} <= options

    @pytest.mark.parametrize("kind", [ampeco.Ampeco, ampeco.AsyncAmpeco])
    def test_the_docstring_tells_of_every_option(self, kind: Any) -> None:
        told = set(re.findall(r"^ *- `(\w+)`", kind.__mro__[1].__doc__, flags=re.MULTILINE))
        assert told == set(inspect.signature(kind).parameters)

    def test_each_changes_the_copy_alone(self, twin: Twin) -> None:
        def told(notice: object) -> None: ...

        client = twin.client()
        values: dict[str, Any] = {
            "timeout": httpx2.Timeout(3, connect=1),
            "max_retries": 7,
            "deadline": 8.0,
            "max_retry_after": 9.0,
            "strict": True,
            "validate_requests": False,
            "on_deprecation": told,
            "on_mismatch": told,
            "rate_limit": "wait",
            "default_headers": {"X-Own": "1"},
        }
        assert set(values) == set(inspect.signature(client.with_options).parameters)
        for name, value in values.items():
            config = client.with_options(**{name: value})._engine.config
            for other in ("timeout", "max_retries", "deadline", "max_retry_after"):
                before = getattr(client._engine.config.limits, other)
                assert getattr(config.limits, other) == (value if other == name else before)
            for other in ("strict", "validate_requests", "on_deprecation", "on_mismatch"):
                before = getattr(client._engine.config, other)
                assert getattr(config, other) == (value if other == name else before)
            assert config.paced == (name == "rate_limit")
            assert ("x-own" in config.headers) == (name == "default_headers")
        assert "x-own" not in client._engine.config.headers

    @pytest.mark.parametrize("value", ["5", 0, -1, float("nan"), True, (1, 2)], ids=repr)
    def test_a_time_that_is_none(self, twin: Twin, server: Server, value: Any) -> None:
        """A text from the environment, say: told where it is given, and not deep in the transport."""
        for name in ("timeout", "deadline"):
            with pytest.raises(DEPOT.ConfigurationError, match=f"^{name}: a number of seconds above 0"):
                twin.client(**{name: value})
        with pytest.raises(DEPOT.InvalidArgumentError, match=r"^timeout: "):
            twin.run(lambda client: client.tags.get(1, timeout=value))
        assert server.requests == []

    def test_of_a_copy(self, twin: Twin, server: Server) -> None:
        async def asynchronous(client: Any) -> None:
            await client.with_options(default_headers={"a": "1"}).with_options(default_headers={"b": "2"}).tags.get(1)

        def synchronous(client: Any) -> None:
            client.with_options(default_headers={"a": "1"}).with_options(default_headers={"b": "2"}).tags.get(1)

        twin.run(asynchronous if twin.name == "async" else synchronous)
        assert (server.last.headers["a"], server.last.headers["b"]) == ("1", "2")


class TestEnvironment:
    """`..._LOG` is tried in tests/observe."""

    def test_is_read_when_a_client_is_built(self, twin: Twin, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DEPOT_BASE_URL", server.url)
        monkeypatch.setenv("DEPOT_TOKEN", "from-env")
        client = type(twin)().client()
        monkeypatch.setenv("DEPOT_TOKEN", "another")
        assert client._engine.config.auth.fixed() == "from-env"

    def test_one_from_each(self, twin: Twin, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DEPOT_BASE_URL", f"{server.url}/below/")
        type(twin)(token="given").run(get_tag)
        assert server.last.headers["authorization"] == "Bearer given"
        assert server.last.path == "/below/api/tags/v1.0/1"

    @pytest.mark.parametrize("value", ["api.invalid", "ftp://api.invalid", "https://user:hunter2@api.invalid"])
    def test_a_base_url_that_cannot_be_used(self, twin: Twin, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
        monkeypatch.setenv("DEPOT_BASE_URL", value)
        with pytest.raises(DEPOT.ConfigurationError, match="base_url") as caught:
            type(twin)(token="given").client()
        assert "hunter2" not in str(caught.value)

    def test_a_token_that_cannot_be_sent(self, twin: Twin, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DEPOT_TOKEN", "Bearer hunter2")
        with pytest.raises(DEPOT.ConfigurationError, match="without `Bearer`") as caught:
            type(twin)(base_url="https://api.invalid").client()
        assert "hunter2" not in str(caught.value)


class TestUserAgent:
    def test_has_the_versions(self, twin: Twin, server: Server) -> None:
        twin.run(get_tag)
        python = f"python/{platform.python_version()}"
        assert server.last.headers["user-agent"] == f"depot-python/1.2.3 {python} {sys.platform}"

    def test_of_the_generated_package(self, server: Server) -> None:
        with ampeco.Ampeco(server.url, "a-token") as client:
            client.id_tags.get(1)
        assert re.match(r"ampeco-python/\d+\.\d+\.\d+ python/3\.", server.last.headers["user-agent"])

    def test_that_of_the_caller_wins(self, twin: Twin, server: Server) -> None:
        twin.run(get_tag, default_headers={"User-Agent": "fleet/2"})
        assert server.last.headers["user-agent"] == "fleet/2"
