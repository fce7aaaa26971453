"""HTTP/2: asked for by an option, spoken with a server that speaks it, and told where it cannot be had."""

from __future__ import annotations

import importlib.util
import inspect
import socket
import ssl
import sys
import threading
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

import httpx2
import pytest
from plumbing.tls import certificate, over_tls, server_context
from support.runtime import AsyncTwin, SyncTwin, depot
from support.server import Answer, Server

DEPOT = depot()
TOKEN = "s3cr3t-t0ken"
Twin = SyncTwin | AsyncTwin

needs_h2 = pytest.mark.skipif(importlib.util.find_spec("h2") is None, reason="h2 is not installed")


class H2Server:
    """Speaks HTTP/2 over TLS, and no other: answers each request with the tag 9. `seen` are the heads as dicts."""

    def __init__(self) -> None:
        self.seen: list[dict[str, str]] = []
        self.connections = 0
        self._tls = server_context("h2")
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._closing = False
        self._thread = threading.Thread(target=self._accept, daemon=True)

    @property
    def url(self) -> str:
        return f"https://localhost:{self._listening.getsockname()[1]}"

    def _accept(self) -> None:
        while True:
            plain, _ = self._listening.accept()
            if self._closing:
                plain.close()
                return
            try:
                with self._tls.wrap_socket(plain, server_side=True) as connection:
                    self.connections += 1
                    self._serve(connection)
            except (OSError, ValueError):
                pass  # no TLS, or within it no HTTP/2

    def _serve(self, connection: ssl.SSLSocket) -> None:
        from h2.config import H2Configuration
        from h2.connection import H2Connection
        from h2.events import RequestReceived
        from h2.exceptions import ProtocolError

        h2 = H2Connection(H2Configuration(client_side=False, header_encoding="utf-8"))
        h2.initiate_connection()
        connection.sendall(h2.data_to_send())
        while received := connection.recv(65536):
            try:
                events = h2.receive_data(received)
            except ProtocolError as error:
                raise ValueError from error
            for event in events:
                if isinstance(event, RequestReceived):
                    self.seen.append({str(name): str(value) for name, value in event.headers or ()})
                    body = b'{"data": {"id": 9}}'
                    stream = event.stream_id or 0
                    h2.send_headers(stream, [(":status", "200"), ("content-length", str(len(body)))])
                    h2.send_data(stream, body, end_stream=True)
            connection.sendall(h2.data_to_send())

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing = True
        socket.create_connection(self._listening.getsockname()).close()
        self._thread.join(10)
        self._listening.close()


@pytest.fixture
def h2_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[H2Server]:
    with H2Server() as server:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate()))
        yield server


def get_tag(client: Any) -> Any:
    return client.tags.get(1)


@needs_h2
class TestSpoken:
    def test_with_a_server_that_does(self, twin: Twin, h2_server: H2Server) -> None:
        assert twin.run(get_tag, base_url=h2_server.url, http2=True).id == 9
        (head,) = h2_server.seen
        assert (head[":method"], head[":path"]) == ("GET", "/api/tags/v1.0/1")
        assert head["authorization"] == f"Bearer {TOKEN}"

    def test_not_unless_asked_for(self, twin: Twin, h2_server: H2Server) -> None:
        # Both have met this host: what one offers in its handshake must not be what the other one does.
        assert twin.run(get_tag, base_url=h2_server.url, http2=True).id == 9
        with pytest.raises(DEPOT.APIConnectionError):
            twin.run(get_tag, base_url=h2_server.url)
        assert len(h2_server.seen) == 1

    def test_http_1_with_a_server_that_does_not(self, twin: Twin, monkeypatch: pytest.MonkeyPatch) -> None:
        with over_tls(Server(lambda request: Answer(body=b'{"data": {"id": 1}}'))) as server:
            monkeypatch.setenv("SSL_CERT_FILE", str(certificate()))
            assert twin.run(get_tag, base_url=f"https://localhost:{server.port}", http2=True).id == 1

    def test_http_1_without_tls(self, twin: Twin, server: Server) -> None:
        assert twin.run(get_tag, http2=True).id == 1

    def test_by_a_copy(self, h2_server: H2Server) -> None:
        with DEPOT.Depot(h2_server.url, TOKEN, http2=True) as client:
            assert client.with_options(timeout=9).tags.get(1).id == client.tags.get(1).id == 9
        assert (len(h2_server.seen), h2_server.connections) == (2, 1)

    def test_each_has_a_context_of_its_own(self) -> None:
        contexts: list[Any] = []
        for http2 in (False, True, False):
            with DEPOT.Depot("https://api.invalid", TOKEN, http2=http2) as client:
                contexts.append(client._engine.transport.http._transport._pool._ssl_context)
        assert contexts[0] is contexts[2] is not contexts[1]
        assert contexts[1].verify_mode == ssl.CERT_REQUIRED


class TestNotToBeHad:
    def test_without_h2(self, twin: Twin, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "h2", None)
        with pytest.raises(DEPOT.ConfigurationError, match=r"pip install 'httpx2\[http2\]'"):
            twin.client(http2=True)
        assert inspect.signature(type(twin.client())).parameters["http2"].default is False

    def test_with_an_own_client(self, server: Server) -> None:
        with httpx2.Client() as http, pytest.raises(DEPOT.ConfigurationError, match="your http_client"):
            DEPOT.Depot(server.url, TOKEN, http_client=http, http2=True)

    def test_the_package_has_the_extra(self) -> None:
        file = Path(__file__).parents[2] / "generated" / "pyproject.toml"
        project = tomllib.loads(file.read_text())["project"]
        (extra,) = project["optional-dependencies"]["http2"]
        assert extra.replace("[http2]", "") in project["dependencies"]
