"""A call as an OpenTelemetry span, by the semantic conventions for HTTP clients (version 1.27 and later).

Loaded only in a process that has loaded OpenTelemetry itself; this package does not depend on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from opentelemetry import context, propagate, trace

from .errors import APIConnectionError

if TYPE_CHECKING:
    from contextvars import Token

    from opentelemetry.context.context import Context
    from opentelemetry.trace import Span

    from .config import Identity
    from .observe import Watched

__all__ = ["CallSpan", "call_span"]

_SCHEMA = "https://opentelemetry.io/schemas/1.27.0"


def call_span(identity: Identity, call: Watched) -> CallSpan | None:
    """A span for `call`, begun now, or `None` where no tracer provider is set up.

    One span for a call, however often it is sent; its name and `url.template` hold no argument of it.
    """
    provider = trace.get_tracer_provider()
    if isinstance(provider, trace.ProxyTracerProvider):
        return None
    tracer = provider.get_tracer(identity.package, identity.version, _SCHEMA)
    return CallSpan(
        tracer.start_span(f"{call.method} {call.template}", kind=trace.SpanKind.CLIENT, attributes=_attributes(call))
    )


def _attributes(call: Watched) -> dict[str, str | int]:
    url = urlsplit(str(call.url))
    names = [pair.partition("=")[0] for pair in url.query.split("&") if pair]
    found: dict[str, str | int] = {
        "http.request.method": call.method,
        "url.template": call.template,
        # The convention asks for the whole URL, and for the word in place of what may be sensitive.
        "url.full": url._replace(query="&".join(f"{name}=REDACTED" for name in names), fragment="").geturl(),
        "server.address": url.hostname or "",
    }
    port = url.port or {"http": 80, "https": 443}.get(url.scheme)
    return {**found, "server.port": port} if port else found


class CallSpan:
    """The span of one call. Between `begin` and `end` it is the current one, so that what is logged or traced below
    this package belongs to it."""

    __slots__ = ("_span", "_status", "_token")

    def __init__(self, span: Span) -> None:
        self._span = span
        self._status: int | None = None
        self._token: Token[Context] | None = None

    def begin(self) -> None:
        self._token = context.attach(trace.set_span_in_context(self._span))

    def attempt(self, number: int, headers: Mapping[str, str]) -> Mapping[str, str]:
        """Headers with the trace's context as the propagator that is set up writes it. Those of the caller win."""
        self._status = None
        if number > 1:
            self._span.set_attribute("http.request.resend_count", number - 1)
        carrier: dict[str, str] = {}
        propagate.inject(carrier, trace.set_span_in_context(self._span))
        return {**{name.lower(): value for name, value in carrier.items()}, **headers} if carrier else headers

    def answered(self, status: int) -> None:
        self._status = status

    def end(self, error: BaseException | None) -> None:
        """Say how it ended. Of an answer's error only the status: its message quotes the answer."""
        span = self._span
        if self._status is not None:
            span.set_attribute("http.response.status_code", self._status)
        if error is not None:
            told = self._status is not None and getattr(error, "status_code", None) == self._status
            kind = str(self._status) if told else f"{type(error).__module__}.{type(error).__qualname__}"
            span.set_attribute("error.type", kind)
            event = {"exception.type": f"{type(error).__module__}.{type(error).__qualname__}"}
            # No traceback, and of what others raise no message: both may show values.
            if isinstance(error, APIConnectionError):
                event["exception.message"] = str(error)
            span.add_event("exception", event)
            span.set_status(trace.Status(trace.StatusCode.ERROR, None if told else type(error).__name__))
        span.end()
        if self._token is not None:
            context.detach(self._token)
            self._token = None
