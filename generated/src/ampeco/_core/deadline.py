"""A body that stops coming when the deadline has passed, however steadily the server sends it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import httpx2

if TYPE_CHECKING:
    from .retry import Attempts

__all__ = ["DeadlineStream"]


class DeadlineStream(httpx2.SyncByteStream):
    """The bytes of `stream`; raises `httpx2.ReadTimeout` at the first of them that comes after the deadline."""

    def __init__(self, stream: httpx2.SyncByteStream, attempts: Attempts) -> None:
        self._stream = stream
        self._attempts = attempts

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            if self._attempts.left == 0.0:
                raise httpx2.ReadTimeout("the deadline has passed")
            yield chunk

    def close(self) -> None:
        self._stream.close()
