"""Whether a call is sent again, and when: by its method, and by what is known of whether the server acted.

A method that may be repeated (RFC 9110, 9.2.2) is sent again after any failure that may pass. POST and PATCH are sent
again only where the server cannot have acted on them: no connection was made, it refused (429), or it said that it is
not serving and for how long (503 with `Retry-After`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import APIConnectionError, APIStatusError, seconds_of

if TYPE_CHECKING:
    from .clock import Clock
    from .errors import APIError
    from .request import Limits
    from .types import Timeout

__all__ = ["Attempts"]

FIRST_WAIT = 0.5
"""Seconds before the second attempt; each later wait is twice as long."""

LONGEST_WAIT = 8.0
"""The most seconds that a backoff waits. `Retry-After` has a bound of its own."""

_REPEATABLE = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PUT", "TRACE"})


class Attempts:
    """The attempts of one call. `number` counts from 0; `ends` is when the deadline has passed, on the clock."""

    __slots__ = ("_clock", "_limits", "_method", "_started", "ends", "number")

    def __init__(self, method: str, limits: Limits, clock: Clock) -> None:
        self._method = method
        self._limits = limits
        self._clock = clock
        self._started = clock.monotonic()
        self.number = 0
        self.ends = None if limits.deadline is None else self._started + limits.deadline

    @property
    def elapsed(self) -> float:
        """Seconds since the call began, waits included."""
        return self._clock.monotonic() - self._started

    @property
    def left(self) -> float | None:
        """Seconds until the deadline; `None` where there is none."""
        return None if self.ends is None else max(0.0, self.ends - self._clock.monotonic())

    def timeout(self) -> float | Timeout | None:
        """The timeout of the attempt about to be made: the call's own, or what the deadline leaves if that is less."""
        left, timeout = self.left, self._limits.timeout
        if left is None:
            return timeout
        import httpx2

        own = httpx2.Timeout(timeout)
        parts = (own.connect, own.read, own.write, own.pool)
        connect, read, write, pool = (left if part is None else min(part, left) for part in parts)
        return httpx2.Timeout(connect=connect, read=read, write=write, pool=pool)

    def again(self, error: APIError) -> float | None:
        """Seconds to wait before the call is sent once more; `None` where `error` is to be raised.

        Puts on the error how often the call was sent again, how long it took, and whether its outcome is unknown.
        """
        error.retries_taken = self.number
        error.elapsed = self.elapsed
        repeatable = self._method in _REPEATABLE
        error.outcome_unknown = not repeatable and _may_have_acted(error)
        if self.number >= self._limits.max_retries or not (_may_pass(error) if repeatable else _refused(error)):
            return None
        wait = self._wait(error)
        if wait is None or (self.ends is not None and self._clock.monotonic() + wait >= self.ends):
            return None
        self.number += 1
        return wait

    def _wait(self, error: APIError) -> float | None:
        """Seconds, as the server asks or by backoff; `None` where the server asks for more than the caller allows."""
        asked = None
        if isinstance(error, APIStatusError):
            asked = seconds_of(error.headers.get("retry-after"), self._clock.time())
        if asked is not None:
            return asked if asked <= self._limits.max_retry_after else None
        wait = min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(self.number, 10))
        # Half of it is chance, so that clients which failed together do not come back together.
        return wait * (0.5 + self._clock.random() / 2)


def _may_pass(error: APIError) -> bool:
    """Whether a failure is of a kind that another attempt may not meet."""
    if isinstance(error, APIStatusError):
        return error.status_code in (408, 429) or error.status_code >= 500
    return isinstance(error, APIConnectionError) and error.may_pass


def _refused(error: APIError) -> bool:
    """Whether it is certain that the server did not act, and another attempt may do better."""
    if not error.sent:
        return _may_pass(error)
    if isinstance(error, APIStatusError):
        if error.status_code == 503:  # words that say no time vouch for nothing
            return seconds_of(error.headers.get("retry-after"), 0.0) is not None
        return error.status_code == 429
    return False


def _may_have_acted(error: APIError) -> bool:
    """Whether the server may or may not have acted, and nothing tells."""
    if not error.sent:
        return False
    if isinstance(error, APIStatusError):
        return (error.status_code == 408 or error.status_code >= 500) and not _refused(error)
    return isinstance(error, APIConnectionError)
