"""What is to be answered, and what was asked. Any thread may ask."""

from __future__ import annotations

from collections import deque
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .answers import Answer
    from .calls import RecordedCall

__all__ = ["Log", "Script"]


class Script:
    """What an operation is to answer: first what is to come a number of times, then what stays."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._next: deque[Answer] = deque()
        self._stays: Answer | None = None

    def add(self, answer: Answer, times: int | None) -> None:
        with self._lock:
            if times is None:
                self._stays = answer
            else:
                self._next.extend([answer] * times)

    def take(self) -> Answer | None:
        """The answer to send now; `None` where nothing was said of it."""
        with self._lock:
            return self._next.popleft() if self._next else self._stays

    def clear(self) -> None:
        with self._lock:
            self._next.clear()
            self._stays = None


class Log:
    """All calls of a server, in order."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._calls: list[RecordedCall] = []

    def add(self, call: RecordedCall) -> None:
        with self._lock:
            self._calls.append(call)

    def calls(self) -> list[RecordedCall]:
        with self._lock:
            return list(self._calls)

    def clear(self) -> None:
        with self._lock:
            self._calls.clear()
