"""An end for what should end at once, and would never, were its time to double with every schema."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

SECONDS = 60
"""A hundred times longer than it should take."""


@contextmanager
def soon() -> Iterator[None]:
    """Fails what is not done by then. For the main thread alone."""

    def over(*_: object) -> None:
        raise AssertionError("it takes for ever")

    before = signal.signal(signal.SIGALRM, over)
    signal.alarm(SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
