"""What can go wrong, one class for each thing a caller may want to handle.

All of them can be pickled, so they survive a process pool or a task queue. None of them holds the token or the request.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from typing import TYPE_CHECKING, Any

from .base_error import BaseError
from .kinds import is_list, is_mapping

if TYPE_CHECKING:
    import httpx2

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "BaseError",
    "ConfigurationError",
    "ConflictError",
    "InternalServerError",
    "InvalidArgumentError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "UnprocessableEntityError",
    "seconds_of",
    "status_error_class",
    "whole_number",
]


class _Error(BaseError):
    """Gives every class below a way through pickle, whatever its `__init__` asks for."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, dict(vars(self)))


def _restore(cls: type[_Error], args: tuple[object, ...], state: dict[str, object]) -> _Error:
    error = cls.__new__(cls, *args)
    vars(error).update(state)
    return error


class ConfigurationError(_Error):
    """The client cannot be built from what it was given: no base URL, no token, or one that cannot be used."""


class InvalidArgumentError(_Error, ValueError):
    """An argument breaks a rule of the API's description. Nothing was sent.

    `argument` is the path of the first one in Python terms, such as `working_hours[0].end`;
    `problems` holds every path with its message.
    """

    def __init__(self, message: str, *, problems: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(message)
        self.problems = problems
        self.argument: str | None = problems[0][0] if problems else None


class PaginationError(_Error):
    """The server's directions to the next page cannot be followed: a loop, or another host."""


class APIError(_Error):
    """An error of one call. `method` and `path` say which; the path is without host and query.

    `retries_taken` is how often the call was sent again, `elapsed` how many seconds it took with all waits.
    `outcome_unknown` is true where the API may have carried out what is not safe to repeat (a POST or PATCH that broke
    off or failed inside the server): look before you send it again. `sent` is false where the API cannot have seen the
    call: no connection was made, or no access token was to be had for it.
    """

    sent: bool = True
    retries_taken: int = 0
    elapsed: float = 0.0
    outcome_unknown: bool = False

    def __init__(self, message: str, *, method: str, path: str) -> None:
        super().__init__(message)
        self.method = method
        self.path = path

    def __str__(self) -> str:
        said = super().__str__()
        if self.outcome_unknown:
            said += " (it is not known whether the API carried it out)"
        return f"{said} (sent {self.retries_taken + 1} times)" if self.retries_taken else said


class APIConnectionError(APIError):
    """No complete answer came: the connection failed, broke, or was refused. `__cause__` has the transport's error.

    `may_pass` is false for what another attempt would meet again, such as a URL that cannot be asked.
    """

    may_pass: bool = True


class APITimeoutError(APIConnectionError):
    """No complete answer came within the timeout."""


class _AnswerError(APIError):
    """An answer came and is the reason for the error."""

    def __init__(
        self,
        message: str,
        *,
        method: str,
        path: str,
        status_code: int,
        headers: httpx2.Headers,
        body: object,
        trace_id: str | None = None,
    ) -> None:
        super().__init__(message, method=method, path=path)
        self.status_code = status_code
        self.headers = headers
        self.body = body
        self.trace_id = trace_id


class ResponseDecodeError(_AnswerError):
    """A successful answer that cannot be read: not JSON or, with `strict=True`, not what the description promises.

    `body` is the answer's text, `problems` the places that do not fit with a message each.
    """

    problems: tuple[tuple[str, str], ...] = ()


class APIStatusError(_AnswerError):
    """An answer whose status is not 2xx. `body` is the parsed JSON, or the text where it is not JSON."""


class BadRequestError(APIStatusError):
    """400: the server does not understand the request."""


class AuthenticationError(APIStatusError):
    """401: no token, or one that the server does not accept. Or any status by which it gave out none."""


class PermissionDeniedError(APIStatusError):
    """403: the token is known and may not do this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or the feature is not enabled."""


class ConflictError(APIStatusError):
    """409: the state of the thing does not allow this."""


class UnprocessableEntityError(APIStatusError):
    """422: the values given do not pass the server's checks."""

    @property
    def errors(self) -> dict[str, list[str]]:
        """Messages by field, in the server's spelling (`workingHours.0.end`). Empty when it names none."""
        return field_errors(self.body)


class RateLimitError(APIStatusError):
    """429: too many requests."""

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait, from `Retry-After` (RFC 9110, 10.2.3: seconds or a date). Never negative."""
        from time import time

        return seconds_of(self.headers.get("retry-after"), time())

    @property
    def limit(self) -> int | None:
        """Requests allowed in the window, from `X-RateLimit-Limit`."""
        return whole_number(self.headers.get("x-ratelimit-limit"))

    @property
    def remaining(self) -> int | None:
        """Requests left in the window, from `X-RateLimit-Remaining`."""
        return whole_number(self.headers.get("x-ratelimit-remaining"))

    @property
    def reset(self) -> int | None:
        """When the window ends, in Unix seconds, from `X-RateLimit-Reset`."""
        return whole_number(self.headers.get("x-ratelimit-reset"))


class InternalServerError(APIStatusError):
    """5xx: the server or something before it failed."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error_class(status: int) -> type[APIStatusError]:
    """The class for a status code; `APIStatusError` where there is no narrower one."""
    return _BY_STATUS.get(status) or (InternalServerError if status >= 500 else APIStatusError)


def field_errors(body: object) -> dict[str, list[str]]:
    """`{field: [texts]}` from a body's `errors`, tolerating single texts and other values."""
    errors = _mapping(_mapping(body).get("errors"))
    return {field: [str(text) for text in _listed(texts)] for field, texts in errors.items()}


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if is_mapping(value) else {}


def _listed(value: Any) -> list[Any]:
    return value if is_list(value) else [value]


def whole_number(text: str | None) -> int | None:
    """The count or time that a header holds; `None` where it is no such."""
    # 18 digits are below 2**63; more is no count and no time.
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= 18 else None


def seconds_of(text: str | None, now: float) -> float | None:
    """Seconds to wait by a `Retry-After` (RFC 9110, 10.2.3: seconds or a date), never negative; `None` for no such.

    now: Unix seconds.
    """
    if not text:
        return None
    if text.replace(".", "", 1).isdigit() and text.isascii():
        return float(text[:18])
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
        if moment.tzinfo is None:  # the form without a zone is UTC too (RFC 9110, 5.6.7)
            moment = moment.replace(tzinfo=UTC)
        return max(0.0, moment.timestamp() - now)
    except (ValueError, OverflowError):
        return None


# Tracebacks and pickles name the package, where users import these from, and not this private module.
for _class in list(globals().values()):
    if isinstance(_class, type) and issubclass(_class, BaseError) and not _class.__name__.startswith("_"):
        _class.__module__ = __name__.partition("._core.")[0]
