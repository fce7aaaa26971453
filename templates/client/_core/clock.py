"""Time as the client sees it: told, waited for, and the chance in a backoff. Tests put another one in its place."""

from __future__ import annotations

import random
import time

__all__ = ["Clock"]


class Clock:
    """The system's clock. `monotonic` and `time` are in seconds, the latter since 1970 (UTC)."""

    __slots__ = ()

    def monotonic(self) -> float:
        return time.monotonic()

    def time(self) -> float:
        return time.time()

    def random(self) -> float:
        """A number from 0 up to 1."""
        return random.random()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        import anyio  # the one httpx2 is built on, so that this waits in whichever event loop it runs

        await anyio.sleep(seconds)
