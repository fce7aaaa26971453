"""From what the server or the transport did to a value or to the right error. Does no input or output."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import (
    APIConnectionError,
    APITimeoutError,
    InvalidArgumentError,
    ResponseDecodeError,
    field_errors,
    status_error_class,
)
from .kinds import is_mapping
from .redact import Scrubber, disarm

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx2

    from .config import Config
    from .decode import NotAsPromised, PageContent
    from .mismatch import Mismatch, Problems, Report
    from .operation import Operation
    from .request import Call
    from .retry import Attempts

__all__ = [
    "check_status",
    "out_of_time",
    "read_page",
    "read_value",
    "tell_of_deprecation",
    "trace_id",
    "transport_error",
    "without_body",
]

_LONGEST_WORDS = 500


def read_value(
    config: Config,
    operation: Operation[Any],
    call: Call,
    response: httpx2.Response,
) -> Any:
    """The value in a successful answer. Raises `ResponseDecodeError`, and what the hook `on_mismatch` raises."""
    decoder = operation.decoder
    if decoder is None:
        return None
    from .decode import NotAsPromised

    try:
        return decoder.value(
            response.content, strict=config.strict, report=_report(config.on_mismatch, operation, response.status_code)
        )
    except NotAsPromised as error:
        told = _decode_error(config, call, response, error)
    # Not where it was caught: the error would keep, as its context, what quotes the answer.
    raise told


def read_page(
    config: Config,
    operation: Operation[Any],
    call: Call,
    response: httpx2.Response,
) -> PageContent:
    """The page in a successful answer. Raises `ResponseDecodeError`, and what the hook `on_mismatch` raises."""
    from .decode import NotAsPromised, PageContent

    decoder = operation.decoder
    if decoder is None:
        return PageContent([], None, None)
    try:
        return decoder.page(
            response.content, strict=config.strict, report=_report(config.on_mismatch, operation, response.status_code)
        )
    except NotAsPromised as error:
        told = _decode_error(config, call, response, error)
    # Not where it was caught: the error would keep, as its context, what quotes the answer.
    raise told


def _report(
    on_mismatch: Callable[[Mismatch], object] | None, operation: Operation[Any], status_code: int
) -> Report | None:
    """How a decoder tells a caller's hook. What the hook raises is the caller's own, and goes through to the caller."""
    if on_mismatch is None:
        return None

    def report(problems: Problems) -> None:
        from .mismatch import Mismatch

        on_mismatch(Mismatch(operation.method, operation.path, status_code, problems))

    return report


def check_status(config: Config, call: Call, response: httpx2.Response) -> None:
    """Raise the `APIStatusError` for an answer that is not 2xx."""
    status = response.status_code
    if 200 <= status < 300:
        return
    scrubber = _scrubber(config, response)
    body = _body(response, scrubber)
    if 300 <= status < 400:
        where = scrubber.text(_without_credentials(response.headers.get("location", "")))
        words = f"a redirect to {where or 'nowhere'}, which is not followed: the token is for the configured host only"
    else:
        words = _words(body) or scrubber.text(response.reason_phrase)
    trace = trace_id(config, response)
    raise status_error_class(status)(
        f"{call.method} {call.path} answered {status}: {_bounded(words) or 'no reason given'}{_traced(trace)}",
        method=call.method,
        path=call.path,
        status_code=status,
        headers=scrubber.headers(response.headers),
        body=body,
        trace_id=trace,
    )


def tell_of_deprecation(config: Config, call: Call, response: httpx2.Response) -> None:
    """Hand what an answer says of the end of its operation to who wants to hear of it."""
    hook = config.on_deprecation
    if hook is not None:
        from .notices import notice

        found = notice(response.headers, call.method, call.template)
        if found is not None:
            hook(found)


def transport_error(config: Config, call: Call, error: Exception) -> Exception:
    """What to raise for an exception of httpx2's, which stays reachable as `__cause__`, without what authenticates."""
    import httpx2

    if isinstance(error, httpx2.InvalidURL):
        return InvalidArgumentError(f"{call.method} {call.path[:200]}: no valid URL comes of this: {error}")
    disarm(error, *config.auth.secrets())
    reason = _bounded(str(error))
    kind = type(error).__name__
    message = f"{call.method} {call.path}: {kind}{': ' if reason else ''}{reason}"
    error_class = APITimeoutError if isinstance(error, httpx2.TimeoutException) else APIConnectionError
    told = error_class(message, method=call.method, path=call.path)
    # A proxy that refuses the tunnel has passed nothing on.
    told.sent = not isinstance(
        error, (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError)
    )
    if isinstance(error, (httpx2.LocalProtocolError, httpx2.UnsupportedProtocol)):
        told.sent = told.may_pass = False
    return told


def without_body(response: httpx2.Response) -> httpx2.Response:
    """A failure whose body broke off: its status and headers have come, and say what to do."""
    import httpx2

    return httpx2.Response(response.status_code, headers=response.headers, content=b"", request=response.request)


def out_of_time(call: Call, attempts: Attempts, reason: str, *, sent: bool = False) -> APITimeoutError:
    """What to raise where the deadline leaves no time. sent: the request may have reached the server."""
    error = APITimeoutError(f"{call.method} {call.path}: {reason}", method=call.method, path=call.path)
    error.sent = sent
    if not sent:
        attempts.again(error)
    return error


def _decode_error(config: Config, call: Call, response: httpx2.Response, error: NotAsPromised) -> ResponseDecodeError:
    scrubber = _scrubber(config, response)
    trace = trace_id(config, response)
    kind = scrubber.text(response.headers.get("content-type", ""))
    told = ResponseDecodeError(
        f"{call.method} {call.path} answered {response.status_code}"
        f"{f' ({kind})' if kind and 'json' not in kind else ''}: {_bounded(scrubber.text(str(error)))}{_traced(trace)}",
        method=call.method,
        path=call.path,
        status_code=response.status_code,
        headers=scrubber.headers(response.headers),
        body=scrubber.text(response.text),
        trace_id=trace,
    )
    told.problems = tuple((scrubber.text(place), scrubber.text(words)) for place, words in error.problems)
    return told


def _scrubber(config: Config, response: httpx2.Response) -> Scrubber:
    # What was sent is what can be quoted. The client's own token too, where a call brought another one.
    return Scrubber.of(response.request.headers, *config.auth.secrets())


def _body(response: httpx2.Response, scrubber: Scrubber) -> object:
    from pydantic_core import from_json

    text = response.text
    try:
        body: object = from_json(text)
    except ValueError:
        return scrubber.text(text)
    # Parsed first: what stands in JSON may be escaped, and a token that is a word of it would break it.
    return scrubber.value(body)


def _without_credentials(url: str) -> str:
    """A URL without its query, and without the user and password that may stand before its host."""
    scheme, slashes, rest = url.partition("?")[0].partition("//")
    if not slashes:
        return scheme
    host, slash, path = rest.partition("/")
    return f"{scheme}//{host.rpartition('@')[2]}{slash}{path}"


def _words(body: object) -> str:
    """The server's own explanation, in whichever of the usual places it is."""
    if isinstance(body, str):
        return _html_title(body) if body.lstrip()[:1] == "<" else body
    if not is_mapping(body):
        return ""
    for key in ("message", "error_description", "detail", "title", "error"):
        value: object = body.get(key)
        if is_mapping(value):
            value = value.get("message")
        if isinstance(value, str) and value:
            break
    else:
        value = ""
    fields = "; ".join(f"{field}: {' '.join(texts)}" for field, texts in field_errors(body).items())
    return f"{value} ({fields})" if value and fields else f"{value}{fields}"


def _html_title(page: str) -> str:
    """Proxies answer with web pages, of which the title says all there is to say."""
    lowered = page.lower()
    start = lowered.find(">", lowered.find("<title")) + 1 if "<title" in lowered else 0
    end = lowered.find("</title", start)
    title = page[start:end].strip() if start and end > start else ""
    return f"an HTML page: {title}" if title else "an HTML page"


def _bounded(text: str) -> str:
    text = " ".join("".join(c if c.isprintable() else " " for c in text[: 4 * _LONGEST_WORDS]).split())
    return text if len(text) <= _LONGEST_WORDS else text[:_LONGEST_WORDS] + "…"


def trace_id(config: Config, response: httpx2.Response) -> str | None:
    """The id by which the API's operators find a request in their logs; `None` where the answer has none."""
    trace = response.headers.get(config.identity.trace_header)
    return _scrubber(config, response).text(trace)[:200] if trace else None


def _traced(trace: str | None) -> str:
    return f" (trace id {_bounded(trace)})" if trace else ""
