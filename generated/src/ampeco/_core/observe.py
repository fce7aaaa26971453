"""What is told of a call while it is carried out: to the package's logger, and to OpenTelemetry where that is in use.

Never told: bodies, the values of query parameters, and those of headers but for a few that every request has.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from time import perf_counter
from typing import TYPE_CHECKING, Protocol, Self

if TYPE_CHECKING:
    from logging import Logger
    from types import TracebackType

    from .config import Identity
    from .tracing import CallSpan

__all__ = ["Watch", "Watched", "watch"]

_SHOWN = frozenset({"accept", "content-length", "content-type", "user-agent"})
"""Headers that are logged with their value. Any other may hold a secret: of the caller's, or of a proxy's."""

_LONGEST = 200


class Watched(Protocol):
    """Of a call, what is told. `template` is its path before the arguments are put in."""

    @property
    def method(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def template(self) -> str: ...
    @property
    def url(self) -> object: ...


def watch(identity: Identity, call: Watched) -> Watch | None:
    """Someone to tell of `call`, or `None` where nobody listens.

    That is the case where the package's logger is not enabled for INFO and OpenTelemetry has no tracer provider.
    OpenTelemetry is never imported from here: a program that traces has done so by the time it makes a call.
    """
    import logging

    logger = logging.getLogger(identity.package)
    listens = logger.isEnabledFor(logging.INFO)
    span = None
    if sys.modules.get("opentelemetry.trace") is not None:
        from .tracing import call_span

        span = call_span(identity, call)
    if not listens and span is None:
        return None
    return Watch(
        identity, call, span, logger if listens else None, details=logger.isEnabledFor(logging.DEBUG)
    )


class Watch:
    """Follows one call through its attempts. `with` begins and ends it; what ends it by an exception is told as well.

    Used by one call, in one thread or task.
    """

    __slots__ = (
        "_attempts",
        "_began",
        "_call",
        "_details",
        "_logger",
        "_sent",
        "_span",
        "_status",
        "_trace",
        "_trace_header",
    )

    def __init__(
        self,
        identity: Identity,
        call: Watched,
        span: CallSpan | None,
        logger: Logger | None,
        *,
        details: bool,
    ) -> None:
        self._call = call
        self._span = span
        self._logger = logger
        self._details = logger if details else None
        self._trace_header = identity.trace_header
        self._attempts = 0
        self._began = self._sent = perf_counter()
        self._status: int | None = None
        self._trace = ""

    def __enter__(self) -> Self:
        if self._span is not None:
            self._span.begin()
        return self

    def attempt(self, headers: Mapping[str, str]) -> Mapping[str, str]:
        """The call is about to be sent with `headers`; gives those to send, with the trace's context added."""
        self._attempts += 1
        self._sent = perf_counter()
        self._status = None
        self._trace = ""
        if self._span is not None:
            headers = self._span.attempt(self._attempts, headers)
        if self._details is not None:
            self._details.debug(
                "%s %s: sent%s, query: %s, headers: %s",
                self._call.method,
                self._call.path,
                "" if self._attempts == 1 else f" for the {self._attempts}. time",
                query_names(str(self._call.url)),
                header_names(headers),
            )
        return headers

    def answered(self, status: int, headers: Mapping[str, str]) -> None:
        """An answer came: to the attempt, whatever its status."""
        self._status = status
        self._trace = clean(headers.get(self._trace_header, ""))
        if self._span is not None:
            self._span.answered(status)
        if self._details is not None:
            self._details.debug(
                "%s %s: answered %s in %s, headers: %s",
                self._call.method,
                self._call.path,
                status,
                _milliseconds(self._sent),
                header_names(headers),
            )

    def retrying(self, wait: float, error: BaseException) -> None:
        """The attempt failed by `error`, and the call is sent again after `wait` seconds."""
        if self._logger is not None:
            self._logger.info(
                "%s %s: %s, to be sent again in %.2f s%s",
                self._call.method,
                self._call.path,
                self._outcome(error),
                wait,
                self._traced(),
            )

    def done(self, error: BaseException | None = None) -> None:
        """The call is over: `error` is what it raises. `with` does this."""
        if self._span is not None:
            self._span.end(error)
        if self._logger is not None:
            retries = max(0, self._attempts - 1)
            self._logger.info(
                "%s %s: %s in %s%s%s",
                self._call.method,
                self._call.path,
                self._outcome(error),
                _milliseconds(self._began),
                f", {retries} {'retry' if retries == 1 else 'retries'}" if retries else "",
                self._traced(),
            )

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.done(error)

    def _outcome(self, error: BaseException | None) -> str:
        """The status, or the class of what was raised. Not its message, which quotes what the server said."""
        if error is None or (
            self._status is not None and getattr(error, "status_code", None) == self._status
        ):
            return str(self._status)
        cause = error.__cause__
        return type(error).__name__ + (f" ({type(cause).__name__})" if cause is not None else "")

    def _traced(self) -> str:
        return f", trace id {self._trace}" if self._trace else ""


def query_names(url: str) -> str:
    """The names of the parameters in a URL's query, each once, decoded."""
    from urllib.parse import unquote

    names = [unquote(pair.partition("=")[0]) for pair in url.partition("?")[2].split("&") if pair]
    return clean(" ".join(dict.fromkeys(names))) or "none"


def header_names(headers: Mapping[str, str]) -> str:
    """The names of headers, with the value of those that hold no secret."""
    named = [
        f"{name.lower()}={headers[name]!r}" if name.lower() in _SHOWN else name.lower() for name in headers
    ]
    return clean(" ".join(named), 5 * _LONGEST) or "none"


def clean(text: str, most: int = _LONGEST) -> str:
    """Text from outside as part of one line: no control characters, and not endless."""
    kept = "".join(char for char in text[: most + 1] if char.isprintable())
    return kept if len(kept) <= most else kept[:most] + "…"


def _milliseconds(since: float) -> str:
    return f"{(perf_counter() - since) * 1000:.0f} ms"
