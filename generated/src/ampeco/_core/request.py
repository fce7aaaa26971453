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
from .types import Omit

if TYPE_CHECKING:
    import httpx2

    from .config import Config
    from .operation import Operation
    from .query import Pair
    from .types import Body, Headers, Query, Timeout

__all__ = ["Call", "build_call", "filled_path", "request_headers", "wire_query"]


class Call:
    """One request, ready to be sent as often as its method allows."""

    __slots__ = ("content", "headers", "method", "path", "timeout", "url")

    def __init__(
        self,
        method: str,
        path: str,
        url: str | httpx2.URL,
        headers: dict[str, str],
        content: bytes | None,
        timeout: float | Timeout | None,
    ) -> None:
        self.method = method
        self.path = path
        self.url = url
        self.headers = headers
        self.content = content
        self.timeout = timeout


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
    timeout: float | Timeout | Omit | None,
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
    return Call(
        operation.method, target, url, sent, content, config.timeout if isinstance(timeout, Omit) else timeout
    )


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
