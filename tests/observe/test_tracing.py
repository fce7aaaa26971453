"""Calls as OpenTelemetry spans, by the semantic conventions for HTTP clients."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from observe.wiring import FLAVOURS, Seen, core, exchange, identity
from opentelemetry import propagate, trace
from opentelemetry.propagators.composite import CompositePropagator
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF
from support.server import Server

TOKEN = "s3cr3t-t0ken"


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


def provide(monkeypatch: pytest.MonkeyPatch, **options: Any) -> InMemorySpanExporter:
    """A tracer provider for one test. The API lets a process set one only once, so it is put in place by hand."""
    provider, exporter = TracerProvider(**options), InMemorySpanExporter()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "_TRACER_PROVIDER", provider)
    return exporter


@pytest.fixture
def exporter(monkeypatch: pytest.MonkeyPatch) -> InMemorySpanExporter:
    return provide(monkeypatch)


def only(exporter: InMemorySpanExporter) -> ReadableSpan:
    (span,) = exporter.get_finished_spans()
    return span


def test_without_a_provider_there_is_no_span() -> None:
    assert isinstance(trace.get_tracer_provider(), trace.ProxyTracerProvider)
    assert core("observe").watch(identity(), Seen("http://127.0.0.1/")) is None


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_call_is_a_client_span(flavour: str, server: Server, exporter: InMemorySpanExporter) -> None:
    server.json({"data": 1})
    url = f"{server.url}/api/tags/v1.0/7?filter%5Bname%5D=s3cr3t&page=s3cr3t"
    exchange(flavour, Seen(url), {"authorization": TOKEN})
    span = only(exporter)
    assert span.name == "GET /api/tags/v1.0/{tag}"
    assert span.kind is trace.SpanKind.CLIENT
    assert span.status.status_code is trace.StatusCode.UNSET
    assert dict(span.attributes or {}) == {
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "server.address": "127.0.0.1",
        "server.port": server.port,
        "url.full": f"{server.url}/api/tags/v1.0/7?filter%5Bname%5D=REDACTED&page=REDACTED",
        "url.template": "/api/tags/v1.0/{tag}",
    }
    scope = span.instrumentation_scope
    assert scope is not None
    assert (scope.name, scope.version) == ("depot_watched", "1.2.3")
    assert "s3cr3t" not in span.to_json()


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_the_context_goes_along_and_the_span_has_its_parent(
    flavour: str, server: Server, exporter: InMemorySpanExporter
) -> None:
    server.json({})
    with trace.get_tracer("tests").start_as_current_span("parent") as parent:
        exchange(flavour, Seen(server.url), {})
    span = next(span for span in exporter.get_finished_spans() if span.name != "parent")
    assert span.context is not None
    assert span.parent is not None
    assert span.parent.span_id == parent.get_span_context().span_id
    version, *ids, flags = server.last.headers["traceparent"].split("-")
    assert (version, ids) == ("00", [f"{span.context.trace_id:032x}", f"{span.context.span_id:016x}"])
    assert int(flags, 16) & trace.TraceFlags.SAMPLED


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_headers_of_the_caller_win(flavour: str, server: Server, exporter: InMemorySpanExporter) -> None:
    server.json({})
    exchange(flavour, Seen(server.url), {"traceparent": "00-" + "1" * 32 + "-" + "2" * 16 + "-01"})
    assert server.last.headers["traceparent"].startswith("00-1111")
    only(exporter)


def test_without_a_propagator_nothing_goes_along(server: Server, exporter: InMemorySpanExporter) -> None:
    usual = propagate.get_global_textmap()
    propagate.set_global_textmap(CompositePropagator([]))
    try:
        server.json({})
        exchange("sync", Seen(server.url), {})
    finally:
        propagate.set_global_textmap(usual)
    assert "traceparent" not in server.last.headers
    only(exporter)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_retries_are_counted(flavour: str, server: Server, exporter: InMemorySpanExporter) -> None:
    server.json({"message": "s3cr3t-body"}, 503)
    server.json({"message": "s3cr3t-body"}, 503)
    server.json({"message": "s3cr3t-body"}, 404)
    with pytest.raises(core("errors").NotFoundError):
        exchange(flavour, Seen(server.url), {}, times=3)
    span = only(exporter)
    attributes = dict(span.attributes or {})
    assert attributes["http.request.resend_count"] == 2
    assert attributes["http.response.status_code"] == 404
    assert attributes["error.type"] == "404"
    assert span.status.status_code is trace.StatusCode.ERROR
    assert [event.name for event in span.events] == ["exception"]
    assert str((span.events[0].attributes or {})["exception.type"]).endswith(".NotFoundError")
    assert "s3cr3t" not in span.to_json()


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_broken_connection_is_an_error(flavour: str, server: Server, exporter: InMemorySpanExporter) -> None:
    server.answer(hang_up=True)
    with pytest.raises(core("errors").APIConnectionError):
        exchange(flavour, Seen(server.url), {})
    span = only(exporter)
    attributes = dict(span.attributes or {})
    assert attributes["error.type"] == f"{core('errors').APIConnectionError.__module__}.APIConnectionError"
    assert "http.response.status_code" not in attributes
    assert span.status.description == "APIConnectionError"
    assert (span.events[0].attributes or {})["exception.message"] in ("GET /: ReadError", "GET /: RemoteProtocolError")


def test_the_message_of_a_foreign_error_is_not_told(server: Server, exporter: InMemorySpanExporter) -> None:
    server.answer(hang_up=True)
    with pytest.raises(ValueError, match="quotes"):
        exchange("sync", Seen(server.url), {}, failure=ValueError)
    span = only(exporter)
    assert dict(span.events[0].attributes or {}) == {"exception.type": "builtins.ValueError"}


def test_the_span_is_current_until_the_end_and_not_after(exporter: InMemorySpanExporter) -> None:
    before = trace.get_current_span()
    with core("observe").watch(identity(), Seen("https://[::1]/")) as watch:
        watch.attempt({})
        assert trace.get_current_span() is not before
    assert trace.get_current_span() is before
    attributes = dict(only(exporter).attributes or {})
    assert (attributes["server.address"], attributes["server.port"]) == ("::1", 443)


def test_a_call_that_is_not_sampled_is_still_propagated(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    exporter = provide(monkeypatch, sampler=ALWAYS_OFF)
    server.json({})
    exchange("sync", Seen(server.url), {})
    assert exporter.get_finished_spans() == ()
    assert not int(server.last.headers["traceparent"][-2:], 16) & trace.TraceFlags.SAMPLED
