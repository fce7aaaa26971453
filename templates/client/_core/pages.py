"""Pages of a listing, as the caller holds them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .paging import Listing, next_listing, next_step, total

if TYPE_CHECKING:
    from .async_engine import AsyncEngine
    from .decode import PageContent
    from .sync_engine import SyncEngine

__all__ = ["AsyncPage", "AsyncPager", "Page"]

T = TypeVar("T")


class _PageFacts(Generic[T]):
    """What a page knows without asking the server again."""

    __slots__ = ("_content", "_listing")

    def __init__(self, listing: Listing[T], content: PageContent) -> None:
        self._listing = listing
        self._content = content

    @property
    def data(self) -> list[T]:
        """The items of this page."""
        return self._content.data

    @property
    def meta(self) -> dict[str, Any]:
        """The answer's `meta` as it came; empty where there is none."""
        return self._content.meta

    @property
    def links(self) -> dict[str, Any]:
        """The answer's `links` as they came; empty where there are none."""
        return self._content.links

    @property
    def total(self) -> int | None:
        """How many items there are on all pages; `None` where the API does not say (with cursors it does not)."""
        return total(self._content)

    def has_next(self) -> bool:
        """Whether the answer names a next page."""
        return next_step(self._listing, self._content) is not None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.data)}{', more to come' if self.has_next() else ''}>"


class Page(_PageFacts[T]):
    """One page of a listing. Iterating goes through its items and then through those of the pages after it."""

    __slots__ = ("_engine",)

    def __init__(self, engine: SyncEngine, listing: Listing[T], content: PageContent) -> None:
        super().__init__(listing, content)
        self._engine = engine

    def next_page(self) -> Page[T] | None:
        """Fetch the next page; `None` on the last one.

        Raises `PaginationError` where the server's directions lead back or to another host, and what a call raises.
        """
        listing = next_listing(self._engine.config, self._listing, self._content)
        return None if listing is None else self._engine.page(listing)

    def pages(self) -> Iterator[Page[T]]:
        """This page and those after it, each fetched when it is its turn. Raises as `next_page` does."""
        page: Page[T] | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.data


class AsyncPage(_PageFacts[T]):
    """One page of a listing. `async for` goes through its items and then through those of the pages after it."""

    __slots__ = ("_engine",)

    def __init__(self, engine: AsyncEngine, listing: Listing[T], content: PageContent) -> None:
        super().__init__(listing, content)
        self._engine = engine

    async def next_page(self) -> AsyncPage[T] | None:
        """Fetch the next page; `None` on the last one.

        Raises `PaginationError` where the server's directions lead back or to another host, and what a call raises.
        """
        listing = next_listing(self._engine.config, self._listing, self._content)
        return None if listing is None else await self._engine.page(listing)

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """This page and those after it, each fetched when it is its turn. Raises as `next_page` does."""
        page: AsyncPage[T] | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.data:
                yield item


class AsyncPager(Generic[T]):
    """A listing about to be fetched: `await` gives its first `AsyncPage`, `async for` all items of all pages.

    Nothing is sent before that. Each `await` or `async for` begins anew.
    """

    __slots__ = ("_engine", "_listing")

    def __init__(self, engine: AsyncEngine, listing: Listing[T]) -> None:
        self._engine = engine
        self._listing = listing

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._engine.page(self._listing).__await__()

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """All pages, each fetched when it is its turn. Raises `PaginationError` and what a call raises."""
        async for page in (await self).pages():
            yield page

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self:
            yield item
