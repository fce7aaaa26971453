"""Engines that hand answers over as they came. Pages that come of them go on with the plain engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .answer import read_page, read_value
from .async_engine import AsyncEngine
from .response import AsyncStreamedResponse, RawResponse, StreamedResponse
from .sync_engine import SyncEngine

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx2

    from .operation import Operation
    from .paging import Listing
    from .request import Call

__all__ = ["RawAsyncEngine", "RawSyncEngine", "StreamedAsyncEngine", "StreamedSyncEngine"]


class RawSyncEngine(SyncEngine):
    """For `with_raw_response`."""

    __slots__ = ()
    _streams = False

    def value(self, operation: Operation[Any], call: Call) -> Any:
        return self._handed_over(call, lambda answer: read_value(self.config, operation, call, answer))

    def page(self, listing: Listing[Any]) -> Any:
        from .pages import Page
        from .paging import listing_call

        call = listing_call(self.config, listing)
        plain = SyncEngine(self.config, self.transport, self.clock)
        return self._handed_over(
            call, lambda answer: Page(plain, listing, read_page(self.config, listing.operation, call, answer))
        )

    def _handed_over(self, call: Call, parse: Callable[[httpx2.Response], Any]) -> Any:
        response, attempts = self.send(call, stream=self._streams)
        kind: Any = StreamedResponse if self._streams else RawResponse
        return kind(self.config, call, response, attempts, lambda: parse(response))


class StreamedSyncEngine(RawSyncEngine):
    """For `with_streaming_response`."""

    __slots__ = ()
    _streams = True


class RawAsyncEngine(AsyncEngine):
    """For `with_raw_response`."""

    __slots__ = ()
    _streams = False

    async def value(self, operation: Operation[Any], call: Call) -> Any:
        return await self._handed_over(call, lambda answer: read_value(self.config, operation, call, answer))

    async def page(self, listing: Listing[Any]) -> Any:
        from .pages import AsyncPage
        from .paging import listing_call

        call = listing_call(self.config, listing)
        plain = AsyncEngine(self.config, self.transport, self.clock)
        return await self._handed_over(
            call,
            lambda answer: AsyncPage(plain, listing, read_page(self.config, listing.operation, call, answer)),
        )

    async def _handed_over(self, call: Call, parse: Callable[[httpx2.Response], Any]) -> Any:
        response, attempts = await self.send(call, stream=self._streams)
        kind: Any = AsyncStreamedResponse if self._streams else RawResponse
        return kind(self.config, call, response, attempts, lambda: parse(response))


class StreamedAsyncEngine(RawAsyncEngine):
    """For `with_streaming_response`."""

    __slots__ = ()
    _streams = True
