"""A clock for clients under test on which waiting takes no time, and which remembers how long it would have been."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

__all__ = ["FakeClock"]


class FakeClock:
    """In place of a client's own clock: sleeping returns at once and moves `monotonic` and `time` on.

    `frozen`: time passes by sleeping and `advance` only; else real time passes too, so that a deadline can be met while
    a real socket is waited for. `chance` is what `random` gives. `on_sleep` is called with the seconds of each wait,
    after time has moved on; what it gives is awaited where the wait is.
    """

    def __init__(
        self,
        *,
        frozen: bool = True,
        now: float = 1_750_000_000.0,
        chance: float = 0.5,
        on_sleep: Callable[[float], Awaitable[object] | None] | None = None,
    ) -> None:
        self.sleeps: list[float] = []
        self.chance = chance
        self.on_sleep = on_sleep
        self._frozen = frozen
        self._epoch = now
        self._passed = 0.0
        self._started = time.monotonic()

    @property
    def passed(self) -> float:
        """Seconds since the clock was made, those slept among them."""
        return self._passed + (0.0 if self._frozen else time.monotonic() - self._started)

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._passed += seconds

    def monotonic(self) -> float:
        return 1000.0 + self.passed

    def time(self) -> float:
        return self._epoch + self.passed

    def random(self) -> float:
        return self.chance

    def sleep(self, seconds: float) -> None:
        self._slept(seconds)

    async def asleep(self, seconds: float) -> None:
        # Gives other tasks their turn, as a real wait does.
        await asyncio.sleep(0)
        done = self._slept(seconds)
        if done is not None:
            await done

    def _slept(self, seconds: float) -> Awaitable[object] | None:
        assert seconds >= 0
        self.sleeps.append(seconds)
        self.advance(seconds)
        return None if self.on_sleep is None else self.on_sleep(seconds)
