"""The three ways through a listing: synchronous, asynchronous, and asynchronous with pages fetched ahead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from support.runtime import AsyncTwin, SyncTwin

__all__ = ["FLAVOURS", "AheadTwin", "Flavour", "cursor_page", "ids", "linked_page", "numbered_page", "walked"]


class AheadTwin(AsyncTwin):
    """The asynchronous twin, each next page fetched ahead."""

    name = "ahead"

    def items(self, listing: Callable[[Any], Any], **options: Any) -> list[Any]:
        return super().items(lambda client: listing(client).prefetched(), **options)

    def pages(self, listing: Callable[[Any], Any], **options: Any) -> list[Any]:
        return super().pages(lambda client: listing(client).prefetched(), **options)


Flavour = SyncTwin | AsyncTwin
FLAVOURS: Sequence[type[Flavour]] = (SyncTwin, AsyncTwin, AheadTwin)


def walked(flavour: Flavour, listing: Callable[[Any], Any]) -> tuple[list[Any], Exception | None]:
    """The ids that a listing gave, and what it ended with."""
    given: list[Any] = []

    def sync(client: Any) -> None:
        for item in listing(client):
            given.append(getattr(item, "id", item))

    async def ahead_or_not(client: Any) -> None:
        pager = listing(client)
        async for item in pager.prefetched() if isinstance(flavour, AheadTwin) else pager:
            given.append(getattr(item, "id", item))

    try:
        flavour.run(sync if isinstance(flavour, SyncTwin) else ahead_or_not)
    except Exception as error:
        return given, error
    return given, None


def ids(items: list[Any]) -> list[Any]:
    return [item.id for item in items]


def cursor_page(next_cursor: object, *numbers: int, **more: Any) -> dict[str, Any]:
    return {"data": [{"id": n} for n in numbers], "links": {}, "meta": {"next_cursor": next_cursor}, **more}


def numbered_page(current: object, last: object, *numbers: int, **more: Any) -> dict[str, Any]:
    meta = {"current_page": current, "last_page": last, "total": 5}
    return {"data": [{"id": n} for n in numbers], "links": {}, "meta": meta, **more}


def linked_page(link: object, *numbers: int, **more: Any) -> dict[str, Any]:
    return {"data": [{"id": n} for n in numbers], "links": {"next": link}, "meta": {"per_page": 2}, **more}
