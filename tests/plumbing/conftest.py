"""An environment without proxies, a server, and both twins of a client for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from support.runtime import AsyncTwin, SyncTwin
from support.server import Answer, Server

TAG = Answer(body=b'{"data": {"id": 1}}')
TOKEN = "s3cr3t-t0ken"
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*PROXIES, "SSL_CERT_FILE", "SSL_CERT_DIR", "DEPOT_BASE_URL", "DEPOT_TOKEN", "DEPOT_LOG"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(lambda request: TAG) as server:
        yield server


@pytest.fixture(params=[SyncTwin, AsyncTwin], ids=["sync", "async"])
def twin(request: pytest.FixtureRequest, server: Server) -> SyncTwin | AsyncTwin:
    return request.param(base_url=server.url, token=TOKEN)
