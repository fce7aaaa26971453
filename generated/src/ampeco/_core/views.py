"""Other ways to see the methods of a resource: the same arguments, but the answer as it came.

`with_raw_response` and `with_streaming_response` give a view. Its methods are those of the resource, carried out by an
engine that hands the answer over instead of its value.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import (
    TYPE_CHECKING,
    Any,
    Concatenate,
    Generic,
    ParamSpec,
    Self,
    TypeVar,
    overload,
)

from .bound import AsyncBound, SyncBound

if TYPE_CHECKING:
    from types import TracebackType

    from .async_engine import AsyncEngine
    from .pages import AsyncPage, AsyncPager
    from .response import AsyncStreamedResponse, RawResponse, StreamedResponse
    from .sync_engine import SyncEngine

__all__ = [
    "AsyncRawListing",
    "AsyncRawMethod",
    "AsyncRawView",
    "AsyncStreamedListing",
    "AsyncStreamedMethod",
    "AsyncStreamedView",
    "RawMethod",
    "RawView",
    "StreamedMethod",
    "StreamedView",
]

P = ParamSpec("P")
T = TypeVar("T")


class _View:
    """A resource, bound to the engine of the view."""

    def __init__(self, resource: Any) -> None:
        self.resource = resource


class RawView(_View):
    def __init__(self, resource: SyncBound) -> None:
        from .raw_engines import RawSyncEngine

        super().__init__(_bound_to(resource, RawSyncEngine))


class StreamedView(_View):
    def __init__(self, resource: SyncBound) -> None:
        from .raw_engines import StreamedSyncEngine

        super().__init__(_bound_to(resource, StreamedSyncEngine))


class AsyncRawView(_View):
    def __init__(self, resource: AsyncBound) -> None:
        from .raw_engines import RawAsyncEngine

        super().__init__(_bound_to_async(resource, RawAsyncEngine))


class AsyncStreamedView(_View):
    def __init__(self, resource: AsyncBound) -> None:
        from .raw_engines import StreamedAsyncEngine

        super().__init__(_bound_to_async(resource, StreamedAsyncEngine))


def _bound_to(resource: SyncBound, kind: type[SyncEngine]) -> Any:
    engine = resource._engine  # pyright: ignore[reportPrivateUsage]
    parent = SyncBound()
    parent._engine = kind(engine.config, engine.transport, engine.clock)  # pyright: ignore[reportPrivateUsage]
    make: Any = type(resource)
    return make(parent)


def _bound_to_async(resource: AsyncBound, kind: type[AsyncEngine]) -> Any:
    engine = resource._engine  # pyright: ignore[reportPrivateUsage]
    parent = AsyncBound()
    parent._engine = kind(engine.config, engine.transport, engine.clock)  # pyright: ignore[reportPrivateUsage]
    make: Any = type(resource)
    return make(parent)


class _Method:
    """A descriptor: as an attribute of a view, the resource's method with the view's kind of answer."""

    __slots__ = ("_method",)

    def __init__(self, method: Callable[..., Any]) -> None:
        self._method = method

    def _of(self, view: _View) -> Any:
        return partial(self._method, view.resource)


class RawMethod(_Method, Generic[P, T]):
    if TYPE_CHECKING:

        def __init__(self, method: Callable[Concatenate[Any, P], T]) -> None: ...

    @overload
    def __get__(self, view: None, kind: type) -> Self: ...
    @overload
    def __get__(self, view: RawView, kind: type) -> Callable[P, RawResponse[T]]: ...
    def __get__(self, view: RawView | None, kind: type) -> Any:
        return self if view is None else self._of(view)


class StreamedMethod(_Method, Generic[P, T]):
    if TYPE_CHECKING:

        def __init__(self, method: Callable[Concatenate[Any, P], T]) -> None: ...

    @overload
    def __get__(self, view: None, kind: type) -> Self: ...
    @overload
    def __get__(self, view: StreamedView, kind: type) -> Callable[P, StreamedResponse[T]]: ...
    def __get__(self, view: StreamedView | None, kind: type) -> Any:
        return self if view is None else self._of(view)


class AsyncRawMethod(_Method, Generic[P, T]):
    if TYPE_CHECKING:

        def __init__(self, method: Callable[Concatenate[Any, P], Coroutine[Any, Any, T]]) -> None: ...

    @overload
    def __get__(self, view: None, kind: type) -> Self: ...
    @overload
    def __get__(self, view: AsyncRawView, kind: type) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]: ...
    def __get__(self, view: AsyncRawView | None, kind: type) -> Any:
        return self if view is None else self._of(view)


class AsyncRawListing(_Method, Generic[P, T]):
    if TYPE_CHECKING:

        def __init__(self, method: Callable[Concatenate[Any, P], AsyncPager[T]]) -> None: ...

    @overload
    def __get__(self, view: None, kind: type) -> Self: ...
    @overload
    def __get__(
        self, view: AsyncRawView, kind: type
    ) -> Callable[P, Coroutine[Any, Any, RawResponse[AsyncPage[T]]]]: ...
    def __get__(self, view: AsyncRawView | None, kind: type) -> Any:
        return self if view is None else self._of(view)

    def _of(self, view: _View) -> Any:
        def ask(*args: Any, **kwargs: Any) -> Coroutine[Any, Any, Any]:
            return _asked(self._method(view.resource, *args, **kwargs))

        return ask


async def _asked(listing: Awaitable[T]) -> T:
    """A coroutine, as the other methods give: it can be a task, and is missed where nobody awaits it."""
    return await listing


class Opening(Generic[T]):
    """A streamed answer about to be asked for: `async with` asks for it, gives it, and closes it at the end."""

    __slots__ = ("_answer", "_asked")

    def __init__(self, asked: Awaitable[AsyncStreamedResponse[T]]) -> None:
        self._asked = asked
        self._answer: AsyncStreamedResponse[T] | None = None

    async def __aenter__(self) -> AsyncStreamedResponse[T]:
        self._answer = await self._asked
        return self._answer

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._answer is not None:
            await self._answer.close()


class _AsyncStreamed(_Method):
    __slots__ = ()

    def _of(self, view: _View) -> Any:
        def open_(*args: Any, **kwargs: Any) -> Opening[Any]:
            return Opening(self._method(view.resource, *args, **kwargs))

        return open_


class AsyncStreamedMethod(_AsyncStreamed, Generic[P, T]):
    if TYPE_CHECKING:

        def __init__(self, method: Callable[Concatenate[Any, P], Coroutine[Any, Any, T]]) -> None: ...

    @overload
    def __get__(self, view: None, kind: type) -> Self: ...
    @overload
    def __get__(self, view: AsyncStreamedView, kind: type) -> Callable[P, Opening[T]]: ...
    def __get__(self, view: AsyncStreamedView | None, kind: type) -> Any:
        return self if view is None else self._of(view)


class AsyncStreamedListing(_AsyncStreamed, Generic[P, T]):
    if TYPE_CHECKING:

        def __init__(self, method: Callable[Concatenate[Any, P], AsyncPager[T]]) -> None: ...

    @overload
    def __get__(self, view: None, kind: type) -> Self: ...
    @overload
    def __get__(self, view: AsyncStreamedView, kind: type) -> Callable[P, Opening[AsyncPage[T]]]: ...
    def __get__(self, view: AsyncStreamedView | None, kind: type) -> Any:
        return self if view is None else self._of(view)
