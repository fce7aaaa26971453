"""The base of the generated resources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar, cast

from .bound import AsyncBound, SyncBound
from .types import omit

if TYPE_CHECKING:
    from .operation import Operation
    from .pages import AsyncPager, Page
    from .types import Body, Headers, Omit, Query, Timeout

__all__ = ["AsyncResource", "Resource"]

T = TypeVar("T")


class Resource(SyncBound):
    """Base of the resources. Made from the client or the resource that it belongs to."""

    def __init__(self, parent: SyncBound) -> None:
        self._engine = parent._engine

    def _call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, object] | None = None,
        payload: object = omit,
        headers: Mapping[str, object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | Omit = omit,
        deadline: float | Omit | None = omit,
    ) -> T:
        """Carry out an operation.

        `path` and `headers` are by wire name, `query` and the properties in `body` by Python name; `payload` is a body
        that is one argument called `body`. What is `omit` is not sent. Raises `InvalidArgumentError`,
        `APIConnectionError`, `APIStatusError`, `ResponseDecodeError`.
        """
        from .request import build_call

        call = build_call(
            self._engine.config,
            operation,
            path=path,
            query=query,
            body=body,
            payload=payload,
            headers=headers,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            limits=self._engine.config.limits.replaced(timeout, max_retries, deadline),
        )
        return cast("T", self._engine.value(operation, call))

    def _list(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | Omit = omit,
        deadline: float | Omit | None = omit,
    ) -> Page[T]:
        """Fetch the first page of a listing. Raises as `_call` does."""
        from .paging import first_listing

        listing = first_listing(
            self._engine.config,
            operation,
            path=path,
            query=query,
            headers=headers,
            extra_headers=extra_headers,
            extra_query=extra_query,
            limits=self._engine.config.limits.replaced(timeout, max_retries, deadline),
        )
        return self._engine.page(listing)


class AsyncResource(AsyncBound):
    """Base of the asynchronous resources. Made from the client or the resource that it belongs to."""

    def __init__(self, parent: AsyncBound) -> None:
        self._engine = parent._engine

    async def _call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, object] | None = None,
        payload: object = omit,
        headers: Mapping[str, object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | Omit = omit,
        deadline: float | Omit | None = omit,
    ) -> T:
        """Carry out an operation.

        `path` and `headers` are by wire name, `query` and the properties in `body` by Python name; `payload` is a body
        that is one argument called `body`. What is `omit` is not sent. Raises `InvalidArgumentError`,
        `APIConnectionError`, `APIStatusError`, `ResponseDecodeError`.
        """
        from .request import build_call

        call = build_call(
            self._engine.config,
            operation,
            path=path,
            query=query,
            body=body,
            payload=payload,
            headers=headers,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            limits=self._engine.config.limits.replaced(timeout, max_retries, deadline),
        )
        return cast("T", await self._engine.value(operation, call))

    def _list(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | Omit = omit,
        deadline: float | Omit | None = omit,
    ) -> AsyncPager[T]:
        """The listing, not yet asked for. Arguments are checked at once. Raises `InvalidArgumentError`."""
        from .pages import AsyncPager
        from .paging import first_listing

        listing = first_listing(
            self._engine.config,
            operation,
            path=path,
            query=query,
            headers=headers,
            extra_headers=extra_headers,
            extra_query=extra_query,
            limits=self._engine.config.limits.replaced(timeout, max_retries, deadline),
        )
        return AsyncPager(self._engine, listing)
