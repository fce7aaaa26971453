"""Proxies of the environment and of a caller's HTTP client: what goes through them, and what they get to see."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from auth.leaks import leaks
from plumbing.own import run_with_own
from plumbing.proxy import Proxy
from plumbing.tls import certificate, over_tls
from support.runtime import AsyncTwin, SyncTwin, depot
from support.server import Answer, Server

DEPOT = depot()
TOKEN = "s3cr3t-t0ken"
Twin = SyncTwin | AsyncTwin


def get_tag(client: Any) -> Any:
    return client.tags.get(1)


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    with Proxy() as proxy:
        yield proxy


@pytest.fixture
def tls(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with over_tls(Server(lambda request: Answer(body=b'{"data": {"id": 1}}'))) as server:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate()))
        yield server


class TestOfTheEnvironment:
    @pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
    def test_http(self, twin: Twin, proxy: Proxy, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
        monkeypatch.setenv(variable, f"http://{proxy.address}")
        assert twin.run(get_tag, base_url="http://api.invalid").id == 77
        (line,) = proxy.lines
        assert line.startswith("GET http://api.invalid/")

    def test_without_a_scheme(self, twin: Twin, proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HTTP_PROXY", proxy.address)
        assert twin.run(get_tag, base_url="http://api.invalid").id == 77

    @pytest.mark.parametrize("exempt", ["127.0.0.1", "*", "other.invalid, 127.0.0.1"])
    def test_no_proxy(
        self, twin: Twin, server: Server, proxy: Proxy, monkeypatch: pytest.MonkeyPatch, exempt: str
    ) -> None:
        monkeypatch.setenv("HTTP_PROXY", f"http://{proxy.address}")
        monkeypatch.setenv("NO_PROXY", exempt)
        assert twin.run(get_tag).id == 1
        assert (proxy.heads, len(server.requests)) == ([], 1)

    def test_one_for_https_is_none_for_http(
        self, twin: Twin, server: Server, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTPS_PROXY", f"http://{proxy.address}")
        assert twin.run(get_tag).id == 1
        assert (proxy.heads, len(server.requests)) == ([], 1)

    def test_a_tunnel_shows_the_host_and_no_token(
        self, twin: Twin, tls: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with Proxy(tls.port) as proxy:
            monkeypatch.setenv("HTTPS_PROXY", f"http://user:hunter2@{proxy.address}")
            assert twin.run(get_tag, base_url=f"https://localhost:{tls.port}").id == 1
        assert tls.last.headers["authorization"] == f"Bearer {TOKEN}"
        assert "proxy-authorization" not in tls.last.headers
        (head,) = proxy.heads
        assert head.startswith(f"CONNECT localhost:{tls.port} HTTP/1.1\r\n")
        assert "\r\nproxy-authorization: basic " in head.lower()
        assert "\r\nauthorization:" not in head.lower()
        assert TOKEN not in head
        assert proxy.tunnelled
        assert TOKEN.encode() not in proxy.tunnelled

    @pytest.mark.parametrize("call", [get_tag, lambda client: client.tags.create(tag_uid="A")])
    def test_one_that_refuses_a_tunnel(
        self, twin: Twin, proxy: Proxy, monkeypatch: pytest.MonkeyPatch, call: Any
    ) -> None:
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:hunter2@{proxy.address}")
        with pytest.raises(DEPOT.APIConnectionError) as caught:
            twin.run(call, base_url="https://api.invalid")
        assert "407" in str(caught.value)
        assert not caught.value.outcome_unknown
        assert leaks(caught.value, [TOKEN, "hunter2"]) == []

    def test_one_that_is_not_there(self, twin: Twin, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HTTP_PROXY", "http://user:hunter2@127.0.0.1:1")
        with pytest.raises(DEPOT.APIConnectionError) as caught:
            twin.run(get_tag, base_url="http://api.invalid")
        assert leaks(caught.value, [TOKEN, "hunter2"]) == []

    @pytest.mark.parametrize(
        ("url", "told"),
        [
            ("ftp://user:hunter2@proxy.invalid:1", "look at HTTP_PROXY"),
            ("http://user:hunter2@[::1", "look at HTTP_PROXY"),
            ("socks5://user:hunter2@proxy.invalid:1", "socksio"),
        ],
    )
    def test_one_that_cannot_be_used(self, twin: Twin, monkeypatch: pytest.MonkeyPatch, url: str, told: str) -> None:
        if told == "socksio":
            monkeypatch.setitem(__import__("sys").modules, "socksio", None)
        monkeypatch.setenv("HTTPS_PROXY", url)
        with pytest.raises(DEPOT.ConfigurationError, match=told) as caught:
            twin.run(get_tag, max_retries=2)
        assert caught.value.__context__ is None
        assert leaks(caught.value, ["hunter2"]) == []

    def test_certificates_that_cannot_be_read(self, twin: Twin, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/at/all.pem")
        with pytest.raises(DEPOT.ConfigurationError, match="look at SSL_CERT_FILE"):
            twin.run(get_tag, base_url="https://api.invalid")


class TestOfAnOwnClient:
    @pytest.mark.parametrize("way", ["proxy", "mounts"])
    def test_goes_before_that_of_the_environment(
        self, twin: Twin, proxy: Proxy, monkeypatch: pytest.MonkeyPatch, way: str
    ) -> None:
        monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
        transport = httpx2.AsyncHTTPTransport if twin.name == "async" else httpx2.HTTPTransport
        url = f"http://{proxy.address}"
        settings: dict[str, Any] = {"proxy": url} if way == "proxy" else {"mounts": {"http://": transport(proxy=url)}}
        assert run_with_own(twin, get_tag, settings, base_url="http://api.invalid").id == 77
        assert len(proxy.heads) == 1

    def test_trust_env_false(self, twin: Twin, server: Server, proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HTTP_PROXY", f"http://{proxy.address}")
        assert run_with_own(twin, get_tag, {"trust_env": False}).id == 1
        assert (proxy.heads, len(server.requests)) == ([], 1)
