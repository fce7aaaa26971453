"""Time that passes when somebody waits for it, at once."""

from __future__ import annotations

import time

from ..clock import Clock

__all__ = ["InstantClock"]


class InstantClock(Clock):
    """A clock that is ahead of the system's by what was waited for. `waits`: how long each time, in seconds."""

    __slots__ = ("_ahead", "waits")

    def __init__(self) -> None:
        self._ahead = 0.0
        self.waits: list[float] = []

    def monotonic(self) -> float:
        return time.monotonic() + self._ahead

    def time(self) -> float:
        return time.time() + self._ahead

    def random(self) -> float:
        return 1.0

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self._ahead += seconds

    async def asleep(self, seconds: float) -> None:
        import anyio.lowlevel  # the one httpx2 is built on

        self.sleep(seconds)
        await anyio.lowlevel.checkpoint()  # others get their turn, as in a real wait
