"""A clock that tests move on: nobody waits in earnest."""

from __future__ import annotations

import asyncio
import threading
import time


class FakeClock:
    """Stands at `now` until something sleeps. `slept` are the waits, in order; `chance` is every random number."""

    def __init__(self, now: float = 1_000_000.0, chance: float = 0.0) -> None:
        self.now = now
        self.chance = chance
        self.slept: list[float] = []
        self._lock = threading.Lock()

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return self.now

    def random(self) -> float:
        return self.chance

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.slept.append(seconds)
            self.now += seconds
        time.sleep(0)

    async def asleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)
