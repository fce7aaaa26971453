"""What clients and resources have in common: an engine to carry out their operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from .async_engine import AsyncEngine
    from .sync_engine import SyncEngine

__all__ = ["AsyncBound", "SyncBound"]


class _NoCopies:
    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a client holds a token and open connections: build one where it is needed, or use with_options()"
        )


class SyncBound(_NoCopies):
    _engine: SyncEngine


class AsyncBound(_NoCopies):
    _engine: AsyncEngine
