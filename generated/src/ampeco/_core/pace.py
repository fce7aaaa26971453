"""What the server says of its rate limit, and requests held back so that they stay within it.

Answers tell how many requests a window allows and how many are left (`X-RateLimit-Limit`, `X-RateLimit-Remaining`);
only a refusal (429) tells when the window ends (`X-RateLimit-Reset`, `Retry-After`). Until one does, a window is taken
to last a minute from the first answer of it, which is never less than what is left of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock
from typing import TYPE_CHECKING

from .errors import seconds_of, whole_number

if TYPE_CHECKING:
    import httpx2

    from .clock import Clock

__all__ = ["Pacer", "RateLimit"]

WINDOW = 60.0
"""Seconds that a window is taken to last."""

_PROBING = 0.02
"""Seconds between looks at whether the first answer has come."""


class RateLimit:
    """What the latest answer said of the rate limit.

    `limit`: requests allowed in a window; `remaining`: those left of it; `reset`: when it ends, in Unix seconds. `None`
    where the server did not say.
    """

    __slots__ = ("limit", "remaining", "reset")

    def __init__(self, limit: int | None, remaining: int | None, reset: int | None) -> None:
        self.limit = limit
        self.remaining = remaining
        self.reset = reset

    def __repr__(self) -> str:
        return f"RateLimit(limit={self.limit}, remaining={self.remaining}, reset={self.reset})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RateLimit) and repr(self) == repr(other)

    def __hash__(self) -> int:
        return hash((self.limit, self.remaining, self.reset))


def rate_limit(headers: Mapping[str, str]) -> RateLimit | None:
    """What an answer's headers say; `None` where they say nothing."""
    limit, remaining = (
        whole_number(headers.get("x-ratelimit-limit")),
        whole_number(headers.get("x-ratelimit-remaining")),
    )
    reset = whole_number(headers.get("x-ratelimit-reset"))
    return (
        None if limit is None and remaining is None and reset is None else RateLimit(limit, remaining, reset)
    )


class Pacer:
    """The rate limit of a client and its copies, safe to share between threads and tasks. `seen` is the latest word."""

    __slots__ = ("_ends", "_flying", "_left", "_lock", "seen")

    def __init__(self) -> None:
        self.seen: RateLimit | None = None
        self._lock = Lock()
        # Requests that may still be sent in this window; None as long as nothing is known.
        self._left: int | None = None
        self._ends = 0.0
        self._flying = 0

    def reserve(self, clock: Clock) -> float:
        """Seconds to wait before asking again; 0 where a request may be sent now, which `learn` must follow."""
        now = clock.monotonic()
        with self._lock:
            if self._left is not None and now >= self._ends:
                self._left = None  # a new window: the next answer says how much it allows
            if self._left is None:
                # One goes ahead to learn the limit. What it learns is worth the wait of the others.
                if self._flying:
                    return _PROBING
            elif self._left <= 0:
                return max(self._ends - now, _PROBING)
            else:
                self._left -= 1
            self._flying += 1
            return 0.0

    def learn(self, response: httpx2.Response | None, clock: Clock, *, reserved: bool) -> None:
        """Take in an answer; `None` where none came. reserved: `reserve` let the request go."""
        told = None if response is None else rate_limit(response.headers)
        if told is not None:
            self.seen = told
        if not reserved:
            return
        now = clock.monotonic()
        with self._lock:
            self._flying = max(
                0, self._flying - 1
            )  # one that was under way while the process forked is not counted
            if response is not None and response.status_code == 429:
                self._left, self._ends = 0, now + self._until_reset(response.headers, told, clock)
            elif told is not None and told.remaining is not None:
                self._take_in(told.remaining, now)

    def forked(self) -> None:
        """Start anew: the requests of other threads are not this process's, and what is left is shared with it."""
        self._lock = Lock()
        self._left = None
        self._flying = 0

    def _take_in(self, remaining: int, now: float) -> None:
        # Those on their way have been counted here and may not have been counted there.
        free = max(0, remaining - self._flying)
        if self._left is None or now >= self._ends:
            self._left, self._ends = free, now + WINDOW
        else:
            self._left = min(self._left, free)

    def _until_reset(self, headers: Mapping[str, str], told: RateLimit | None, clock: Clock) -> float:
        asked = seconds_of(headers.get("retry-after"), clock.time())
        if asked is None and told is not None and told.reset is not None:
            asked = max(0.0, told.reset - clock.time())
        return min(asked if asked is not None else WINDOW, 10 * WINDOW)
