"""Pages of a listing, as the caller holds them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Coroutine, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from .paging import Fetched, Listing

if TYPE_CHECKING:
    import asyncio

    from .async_engine import AsyncEngine
    from .decode import PageContent
    from .paging import Seen
    from .sync_engine import SyncEngine

__all__ = ["AsyncPage", "AsyncPager", "Page", "nothing"]

T = TypeVar("T")


class _PageFacts(Generic[T]):
    """What a page knows without asking the server again."""

    __slots__ = ("_fetched",)

    def __init__(self, listing: Listing[T], content: PageContent) -> None:
        self._fetched = Fetched(listing, content)

    @property
    def data(self) -> list[T]:
        """The items of this page, without those beyond the `limit` of the listing."""
        return self._fetched.content.data

    @property
    def meta(self) -> dict[str, Any]:
        """The answer's `meta` as it came; empty where there is none."""
        return self._fetched.content.meta

    @property
    def links(self) -> dict[str, Any]:
        """The answer's `links` as they came; empty where there are none."""
        return self._fetched.content.links

    @property
    def total(self) -> int | None:
        """How many items there are on all pages, whatever the `limit`.

        `None` where the API does not say (with cursors it does not).
        """
        return self._fetched.total()

    def has_next(self) -> bool:
        """Whether the answer names a next page, and the `limit` of the listing leaves something to give from it."""
        return self._fetched.has_next()

    def __reduce__(self) -> NoReturn:
        raise TypeError("a page holds the client that fetches the next one: copy or pickle its `data`")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.data)}{', more to come' if self.has_next() else ''}>"


class Page(_PageFacts[T]):
    """One page of a listing. Iterating goes through its items and then through those of the pages after it.

    Each iteration begins with this page and fetches those after it anew. None holds on to a page it is done with.
    """

    __slots__ = ("_engine",)

    def __init__(self, engine: SyncEngine, listing: Listing[T], content: PageContent) -> None:
        super().__init__(listing, content)
        self._engine = engine

    def next_page(self) -> Page[T] | None:
        """Fetch the next page; `None` on the last one, and where the `limit` is reached.

        Raises `PaginationError` where the server's directions lead back, to another host or nowhere, and what a call
        raises.
        """
        return self._after(self._fetched.history())

    def pages(self) -> Iterator[Page[T]]:
        """This page and those after it, each fetched when it is its turn. Raises as `next_page` does."""
        return self._walk(self)

    def to_list(self) -> list[T]:
        """The items of this page and of those after it. Raises as `next_page` does."""
        return list(self)

    def __iter__(self) -> Iterator[T]:
        return _items(self._walk(self))

    @staticmethod
    def _walk(page: Page[T] | None) -> Iterator[Page[T]]:
        # Static: as `self` the first page would be held to the end of the listing.
        seen = page._fetched.history() if page is not None else {}
        while page is not None:
            yield page
            page = page._after(seen)

    def _after(self, seen: Seen) -> Page[T] | None:
        listing = self._fetched.next_listing(self._engine.config, seen)
        return None if listing is None else self._engine.page(listing)


def nothing() -> PageContent:
    """What a listing answers that has no items."""
    from .decode import PageContent

    return PageContent([], None, None)


def _items(pages: Iterator[Page[T]]) -> Iterator[T]:
    for page in pages:
        yield from page.data


class AsyncPage(_PageFacts[T]):
    """One page of a listing. `async for` goes through its items and then through those of the pages after it.

    Each iteration begins with this page and fetches those after it anew. None holds on to a page it is done with.
    """

    __slots__ = ("_engine",)

    def __init__(self, engine: AsyncEngine, listing: Listing[T], content: PageContent) -> None:
        super().__init__(listing, content)
        self._engine = engine

    async def next_page(self) -> AsyncPage[T] | None:
        """Fetch the next page; `None` on the last one, and where the `limit` is reached.

        Raises `PaginationError` where the server's directions lead back, to another host or nowhere, and what a call
        raises.
        """
        return await self._after(self._fetched.history())

    def pages(self) -> AsyncGenerator[AsyncPage[T], None]:
        """This page and those after it, each fetched when it is its turn. Raises as `next_page` does."""
        return self._walk(self)

    async def to_list(self) -> list[T]:
        """The items of this page and of those after it. Raises as `next_page` does."""
        return [item async for item in self]

    def __aiter__(self) -> AsyncGenerator[T, None]:
        return _async_items(self._walk(self))

    @staticmethod
    async def _walk(page: AsyncPage[T] | None) -> AsyncGenerator[AsyncPage[T], None]:
        # Static: as `self` the first page would be held to the end of the listing.
        seen = page._fetched.history() if page is not None else {}
        fetch: asyncio.Task[AsyncPage[T] | None] | None = None
        try:
            while page is not None:
                if page._fetched.listing.ahead and page.has_next():
                    fetch = _task(page._after(seen))
                yield page
                page = await (fetch or page._after(seen))
                fetch = None
        finally:
            if fetch is not None:
                await _ended(fetch)

    async def _after(self, seen: Seen) -> AsyncPage[T] | None:
        listing = self._fetched.next_listing(self._engine.config, seen)
        return None if listing is None else await self._engine.page(listing)


class AsyncPager(Generic[T]):
    """A listing about to be fetched: `await` gives its first `AsyncPage`, `async for` all items of all pages.

    Nothing is sent before that. Each `await` or `async for` begins anew.
    """

    __slots__ = ("_engine", "_listing")

    def __init__(self, engine: AsyncEngine, listing: Listing[T]) -> None:
        self._engine = engine
        self._listing = listing

    def __reduce__(self) -> NoReturn:
        raise TypeError("a listing holds the client that fetches it: copy or pickle its items")

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._engine.page(self._listing).__await__()

    async def pages(self) -> AsyncGenerator[AsyncPage[T], None]:
        """All pages, each fetched when it is its turn. Raises `PaginationError` and what a call raises."""
        pages = (await self).pages()
        try:
            async for page in pages:
                yield page
        finally:
            await pages.aclose()

    async def to_list(self) -> list[T]:
        """All items of all pages. Raises `PaginationError` and what a call raises."""
        return [item async for item in self]

    def prefetched(self) -> AsyncPager[T]:
        """The same listing, with each next page fetched while the items of the one before it are being used.

        What goes wrong in fetching is raised once those items have been given. When iterating ends early, the fetch is
        cancelled: by the event loop soon after a `break`, or before going on where iterating is inside of
        `contextlib.aclosing(aiter(...))`. For asyncio only: with another library, iterating raises `RuntimeError`.
        """
        listing = self._listing.copied()
        listing.ahead = True
        return AsyncPager(self._engine, listing)

    def __aiter__(self) -> AsyncGenerator[T, None]:
        return _async_items(self.pages())


async def _async_items(pages: AsyncGenerator[AsyncPage[T], None]) -> AsyncGenerator[T, None]:
    try:
        async for page in pages:
            for item in page.data:
                yield item
    finally:
        # Else it would end, and with it a fetch under way, only when the event loop gets to know that it is garbage.
        await pages.aclose()


def _task(fetch: Coroutine[Any, Any, AsyncPage[T] | None]) -> asyncio.Task[AsyncPage[T] | None]:
    import asyncio

    try:
        task = asyncio.get_running_loop().create_task(fetch)
    except RuntimeError:
        fetch.close()
        raise
    # One that fails when nobody waits for it any more has nobody to tell.
    task.add_done_callback(lambda done: done.cancelled() or done.exception())
    return task


async def _ended(task: asyncio.Task[Any]) -> None:
    """Cancel a task, and wait until it has ended."""
    import asyncio

    task.cancel()
    await asyncio.wait((task,))
