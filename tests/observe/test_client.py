"""Logs, spans and notices of the clients themselves, as their engines tell them."""

from __future__ import annotations

import logging
import pickle
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from observe.wiring import core
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from support.runtime import AsyncTwin, SyncTwin, depot
from support.server import Server

TOKEN = "s3cr3t-t0ken"
Twin = SyncTwin | AsyncTwin


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture(params=[SyncTwin, AsyncTwin], ids=["sync", "async"])
def twin(request: pytest.FixtureRequest, server: Server) -> Twin:
    return request.param(base_url=server.url, token=TOKEN)


def package() -> str:
    name: str = depot().Depot._identity.package
    return name


def test_nothing_secret_is_logged(twin: Twin, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server.json({"data": {"id": 1, "tagUid": "s3cr3t"}}, headers={"X-Trace": "t-9"})
    extra = {"Authorization": "Bearer s3cr3t-other", "X-Key": "s3cr3t"}
    twin.run(lambda client: client.tags.get(1, extra_headers=extra, extra_query={"key": "s3cr3t"}))
    own = [record.getMessage() for record in caplog.records if record.name == package()]
    assert re.fullmatch(r"GET /api/tags/v1\.0/1: 200 in \d+ ms, trace id t-9", own[-1])
    assert any("query: key, headers: " in line and "authorization" in line for line in own)
    assert "s3cr3t" not in "\n".join(own)
    # Whoever logs, below as well: never the token.
    assert not any("s3cr3t-t0ken" in record.getMessage() for record in caplog.records)


def test_the_environment_switches_logging_on(
    twin: Twin, server: Server, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    logger = logging.getLogger(package())
    monkeypatch.setenv(f"{depot().Depot._identity.environment}_LOG", "info")
    server.json({"data": {"id": 1}})
    try:
        twin.run(lambda client: client.tags.get(1))
        twin.client()
        assert len(logger.handlers) == 1
    finally:
        logger.handlers.clear()
        logger.setLevel(logging.NOTSET)
    assert re.search(rf"{package()} INFO GET /api/tags/v1\.0/1: 200 in \d+ ms\n$", capsys.readouterr().err)


def test_a_call_is_a_span(twin: Twin, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    provider, exporter = TracerProvider(), InMemorySpanExporter()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "_TRACER_PROVIDER", provider)
    server.json({"message": "s3cr3t"}, 404)
    with pytest.raises(depot().NotFoundError):
        twin.run(lambda client: client.tags.get(1))
    (span,) = exporter.get_finished_spans()
    assert span.name == "GET /api/tags/v1.0/{tagId}"
    assert (span.attributes or {})["http.response.status_code"] == 404
    assert "traceparent" in server.last.headers
    assert "s3cr3t" not in span.to_json()


def test_a_notice_reaches_the_hook(twin: Twin, server: Server) -> None:
    heard: list[Any] = []
    announced = {"Deprecation": "@1764547200", "Sunset": "Mon, 01 Jun 2026 00:00:00 GMT"}
    server.json({"data": {"id": 1}}, headers=announced)
    server.json({"data": {"id": 1}})
    server.json({"data": [], "links": {}, "meta": {}}, headers=announced)
    server.json({"message": "gone"}, 404, headers=announced)
    twin.run(lambda client: client.tags.get(1), on_deprecation=heard.append)
    twin.run(lambda client: client.tags.get(1), on_deprecation=heard.append)
    twin.items(lambda client: client.tags.list(), on_deprecation=heard.append)
    with pytest.raises(depot().NotFoundError):
        twin.run(lambda client: client.tags.get(1), on_deprecation=heard.append)
    assert [(one.method, one.path) for one in heard] == [
        ("GET", "/api/tags/v1.0/{tagId}"),
        ("GET", "/api/tags/v1.0"),
        ("GET", "/api/tags/v1.0/{tagId}"),
    ]
    assert heard[0] == core("notices").DeprecationNotice(
        "GET", "/api/tags/v1.0/{tagId}", datetime(2025, 12, 1, tzinfo=UTC), datetime(2026, 6, 1, tzinfo=UTC)
    )
    assert pickle.loads(pickle.dumps(heard[0])) == heard[0]
