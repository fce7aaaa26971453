"""From the arguments of a method to a request that can be sent. Does no input or output.

Much here is imported where it is needed: a first call that only reads one thing should not load what others need.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from .config import clean_headers
from .errors import InvalidArgumentError
from .kinds import is_mapping
from .types import Omit, omit

if TYPE_CHECKING:
    import httpx2

    from .config import Config
    from .oauth import TokenRequest
    from .operation import Operation
    from .query import Pair
    from .types import Body, Headers, Query, Timeout

__all__ = [
    "Call",
    "Limits",
    "build_call",
    "checked_limits",
    "filled_path",
    "request_headers",
    "token_call",
    "wire_query",
]


class Limits:
    """How long a call may take, and how often it may be sent.

    timeout: for one attempt. max_retries: how many times more than once. deadline: seconds for all attempts and waits;
    `None` is no end. max_retry_after: the longest wait, in seconds, that a server may ask for.
    """

    __slots__ = ("deadline", "max_retries", "max_retry_after", "timeout")

    def __init__(
        self,
        timeout: float | Timeout | None,
        max_retries: int,
        deadline: float | None,
        max_retry_after: float,
    ) -> None:
        self.timeout = timeout
        self.max_retries = max_retries
        self.deadline = deadline
        self.max_retry_after = max_retry_after

    def replaced(
        self,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | Omit = omit,
        deadline: float | Omit | None = omit,
    ) -> Limits:
        """Those of one call, where it sets any. Raises `InvalidArgumentError` for what is no number of its kind."""
        if isinstance(timeout, Omit) and isinstance(max_retries, Omit) and isinstance(deadline, Omit):
            return self
        return checked_limits(
            self.timeout if isinstance(timeout, Omit) else timeout,
            self.max_retries if isinstance(max_retries, Omit) else max_retries,
            self.deadline if isinstance(deadline, Omit) else deadline,
            self.max_retry_after,
            InvalidArgumentError,
        )


def checked_limits(
    timeout: float | Timeout | None,
    max_retries: int,
    deadline: float | None,
    max_retry_after: float,
    error: type[Exception],
) -> Limits:
    """The limits, if they can be kept. Raises `error` where they cannot."""
    # An `httpx2.Timeout` is known by what it has: naming its class would load httpx2.
    if timeout is not None and not _is_time(timeout) and not hasattr(timeout, "connect"):
        raise error("timeout: a number of seconds above 0 is needed, an httpx2.Timeout, or None")
    if type(max_retries) is not int or max_retries < 0:
        raise error("max_retries: a whole number from 0 up is needed")
    if deadline is not None and not _is_time(deadline):
        raise error("deadline: a number of seconds above 0 is needed, or None")
    if not max_retry_after >= 0:
        raise error("max_retry_after: a number of seconds from 0 up is needed")
    return Limits(timeout, max_retries, deadline, max_retry_after)


def _is_time(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value > 0


class Call:
    """One request, ready to be sent as often as its method allows. `template` is its path before arguments."""

    __slots__ = ("content", "headers", "limits", "method", "path", "template", "url")

    def __init__(
        self,
        method: str,
        path: str,
        url: str | httpx2.URL,
        headers: dict[str, str],
        content: bytes | None,
        limits: Limits,
        template: str,
    ) -> None:
        self.method = method
        self.path = path
        self.url = url
        self.headers = headers
        self.content = content
        self.limits = limits
        self.template = template


def token_call(config: Config, request: TokenRequest) -> Call:
    """The call that asks for an access token: on the host that the client is for."""
    headers = {**config.headers, **request.headers}
    url = config.base_url + request.path
    path = config.base_path + request.path
    return Call(request.method, path, url, headers, request.content, config.limits, request.path)


def build_call(
    config: Config,
    operation: Operation[Any],
    *,
    path: Mapping[str, object] | None,
    query: Mapping[str, object] | None,
    body: Mapping[str, object] | None,
    payload: object,
    headers: Mapping[str, object] | None,
    extra_headers: Headers | None,
    extra_query: Query | None,
    extra_body: Body | None,
    limits: Limits,
) -> Call:
    """The request for a call of `operation`. Raises `InvalidArgumentError`."""
    target = filled_path(operation.path, path)
    url = config.base_url + target
    if query or extra_query:
        from .query import query_string

        pairs = wire_query(config, operation, query, extra_query)
        if pairs:
            url += "?" + query_string(pairs)
    sent = request_headers(config, operation, headers, extra_headers)
    content = None
    if body is not None or extra_body or not isinstance(payload, Omit):
        from .body import encode_body

        content = encode_body(operation, body, payload, extra_body, validate=config.validate_requests)
        if content is not None:
            sent.setdefault("content-type", operation.content_type)
    return Call(operation.method, config.base_path + target, url, sent, content, limits, operation.path)


def filled_path(template: str, arguments: Mapping[str, object] | None) -> str:
    """The path with each `{name}` replaced by its value, percent-encoded with no character left as a separator.

    Raises `InvalidArgumentError` for a value that is empty or that, even encoded, would name another endpoint
    once a server or proxy decodes it (a `.` or `..` between slashes).
    """
    for name, value in (arguments or {}).items():
        try:
            text = _path_text(value)
            encoded = quote(text, safe="")
        except (TypeError, ValueError):
            raise _path_error(name, f"{type(value).__name__} cannot stand in a path") from None
        if not text:
            raise _path_error(name, "must not be empty")
        if any(part in (".", "..") for part in text.replace("\\", "/").split("/")):
            raise _path_error(name, "must not hold a path segment of dots")
        template = template.replace("{" + name + "}", encoded)
    return template


def _path_text(value: object) -> str:
    if type(value) is int or type(value) is str:
        return str(value)
    from .encode import scalar_text

    return "" if isinstance(value, Omit) else scalar_text(value)


def wire_query(
    config: Config, operation: Operation[Any], query: Mapping[str, object] | None, extra: Query | None
) -> list[Pair]:
    """The query as pairs under wire names. `extra` replaces a parameter of the same name."""
    from .query import query_pairs

    given = {name: value for name, value in (query or {}).items() if not isinstance(value, Omit)}
    if given and (declared := operation.query_arguments) is not None:
        given = declared.to_wire(given, validate=config.validate_requests)
    if not extra:
        return query_pairs(given, operation.styles)
    pairs = query_pairs({name: value for name, value in given.items() if name not in extra}, operation.styles)
    for name, value in extra.items():
        pairs += query_pairs({name: value}, {name: "deep_object" if is_mapping(value) else "form"})
    return pairs


def request_headers(
    config: Config, operation: Operation[Any], own: Mapping[str, object] | None, extra: Headers | None
) -> dict[str, str]:
    """All headers of a request but those of its body and its connection.

    `own` are the operation's header parameters by wire name; `extra` wins over them, they over the client's own. The
    token is added when the request is sent, and nowhere else. Raises `InvalidArgumentError`.
    """
    headers = dict(config.headers)
    if operation.accept is not None:
        headers["accept"] = operation.accept
    if own:
        from .encode import scalar_text

        given = {name: scalar_text(value) for name, value in own.items() if not isinstance(value, Omit)}
        headers |= clean_headers(given, "headers", InvalidArgumentError)
    if extra:
        headers |= clean_headers(extra, "extra_headers", InvalidArgumentError)
    return headers


def _path_error(name: str, reason: str) -> InvalidArgumentError:
    from pydantic.alias_generators import to_snake

    # Methods have their path parameters under Python names.
    argument = to_snake(name)
    return InvalidArgumentError(f"{argument}: {reason}", problems=((argument, reason),))
