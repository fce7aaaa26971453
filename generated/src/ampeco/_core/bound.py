"""What clients and resources have in common: an engine to carry out their operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_engine import AsyncEngine
    from .sync_engine import SyncEngine

__all__ = ["AsyncBound", "SyncBound"]


class SyncBound:
    _engine: SyncEngine


class AsyncBound:
    _engine: AsyncEngine
