"""Receipts for what users paid.

`client.receipts`: `/public-api/resources/receipts/v2.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit
from .._core.views import (
    AsyncRawListing,
    AsyncRawMethod,
    AsyncRawView,
    AsyncStreamedListing,
    AsyncStreamedMethod,
    AsyncStreamedView,
    RawMethod,
    RawView,
    StreamedMethod,
    StreamedView,
)

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_GET: Operation[models.Receipt] = Operation(
    "GET",
    "/public-api/resources/receipts/v2.0/{receipt}",
    returns=lambda: models.Receipt,
    unwrap="data",
)
_LIST: Operation[models.Receipt] = Operation(
    "GET",
    "/public-api/resources/receipts/v2.0",
    returns=lambda: models.Receipt,
    unwrap="data",
    query=lambda: params.ReceiptsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)


class Receipts(Resource):
    """Receipts for what users paid.

    `client.receipts`: `/public-api/resources/receipts/v2.0`"""

    @property
    def with_raw_response(self) -> ReceiptsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ReceiptsRaw(self)

    @property
    def with_streaming_response(self) -> ReceiptsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ReceiptsStream(self)

    def get(
        self,
        receipt: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Receipt:
        """Read one receipt, with its amount, tax, payment state and download link.

        `GET /public-api/resources/receipts/v2.0/{receipt}`

        Args:
            receipt: Id of the receipt, an integer, not its `receipt_no`.

        Returns: `models.Receipt`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"receipt": receipt},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        *,
        filter: params.ReceiptsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.Receipt]:
        """List the payment receipts of users, with amounts, energy, tax and payment state.

        Monthly receipts and those of post-paid subscriptions cover a period, shown in `period_start` and
        `period_end`. Invoices are kept apart: see `client.invoices.list`.

        `GET /public-api/resources/receipts/v2.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Receipt`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ReceiptsRaw(RawView):
    """`client.receipts.with_raw_response`"""

    get = RawMethod(Receipts.get)
    list = RawMethod(Receipts.list)


class ReceiptsStream(StreamedView):
    """`client.receipts.with_streaming_response`"""

    get = StreamedMethod(Receipts.get)
    list = StreamedMethod(Receipts.list)


class AsyncReceipts(AsyncResource):
    """Receipts for what users paid.

    `client.receipts`: `/public-api/resources/receipts/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncReceiptsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncReceiptsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncReceiptsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncReceiptsStream(self)

    async def get(
        self,
        receipt: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Receipt:
        """Read one receipt, with its amount, tax, payment state and download link.

        `GET /public-api/resources/receipts/v2.0/{receipt}`

        Args:
            receipt: Id of the receipt, an integer, not its `receipt_no`.

        Returns: `models.Receipt`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"receipt": receipt},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        *,
        filter: params.ReceiptsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.Receipt]:
        """List the payment receipts of users, with amounts, energy, tax and payment state.

        Monthly receipts and those of post-paid subscriptions cover a period, shown in `period_start` and
        `period_end`. Invoices are kept apart: see `client.invoices.list`.

        `GET /public-api/resources/receipts/v2.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Receipt`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncReceiptsRaw(AsyncRawView):
    """`client.receipts.with_raw_response`"""

    get = AsyncRawMethod(AsyncReceipts.get)
    list = AsyncRawListing(AsyncReceipts.list)


class AsyncReceiptsStream(AsyncStreamedView):
    """`client.receipts.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncReceipts.get)
    list = AsyncStreamedListing(AsyncReceipts.list)
