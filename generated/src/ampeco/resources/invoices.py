"""Invoices issued to users and partners.

`client.invoices`: `/public-api/resources/invoices/v1.0`"""

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

_GET: Operation[models.Invoice] = Operation(
    "GET",
    "/public-api/resources/invoices/v1.0/{invoice}",
    returns=lambda: models.Invoice,
    unwrap="data",
)
_LIST: Operation[models.Invoice] = Operation(
    "GET",
    "/public-api/resources/invoices/v1.0",
    returns=lambda: models.Invoice,
    unwrap="data",
    query=lambda: params.InvoicesListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)


class Invoices(Resource):
    """Invoices issued to users and partners.

    `client.invoices`: `/public-api/resources/invoices/v1.0`"""

    @property
    def with_raw_response(self) -> InvoicesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return InvoicesRaw(self)

    @property
    def with_streaming_response(self) -> InvoicesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return InvoicesStream(self)

    def get(
        self,
        invoice: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Invoice:
        """Read one invoice, with its client, its amounts and a fresh download link.

        The link in `download_url` works for 24 hours: read the invoice again rather than storing the link.

        `GET /public-api/resources/invoices/v1.0/{invoice}`

        Args:
            invoice: Id of the invoice, not the `number` printed on it.

        Returns: `models.Invoice`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"invoice": invoice},
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
        filter: params.InvoicesFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.Invoice]:
        """List the invoices, credit notes and pro-forma invoices that were issued.

        The filter knows only the time of issue. Each entry has a link to the document that works for 24
        hours. For receipts, see `client.receipts.list`.

        `GET /public-api/resources/invoices/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Invoice`; iterating goes on through all pages.

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


class InvoicesRaw(RawView):
    """`client.invoices.with_raw_response`"""

    get = RawMethod(Invoices.get)
    list = RawMethod(Invoices.list)


class InvoicesStream(StreamedView):
    """`client.invoices.with_streaming_response`"""

    get = StreamedMethod(Invoices.get)
    list = StreamedMethod(Invoices.list)


class AsyncInvoices(AsyncResource):
    """Invoices issued to users and partners.

    `client.invoices`: `/public-api/resources/invoices/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncInvoicesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncInvoicesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncInvoicesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncInvoicesStream(self)

    async def get(
        self,
        invoice: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Invoice:
        """Read one invoice, with its client, its amounts and a fresh download link.

        The link in `download_url` works for 24 hours: read the invoice again rather than storing the link.

        `GET /public-api/resources/invoices/v1.0/{invoice}`

        Args:
            invoice: Id of the invoice, not the `number` printed on it.

        Returns: `models.Invoice`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"invoice": invoice},
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
        filter: params.InvoicesFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.Invoice]:
        """List the invoices, credit notes and pro-forma invoices that were issued.

        The filter knows only the time of issue. Each entry has a link to the document that works for 24
        hours. For receipts, see `client.receipts.list`.

        `GET /public-api/resources/invoices/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Invoice`; iterating goes on through all pages.

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


class AsyncInvoicesRaw(AsyncRawView):
    """`client.invoices.with_raw_response`"""

    get = AsyncRawMethod(AsyncInvoices.get)
    list = AsyncRawListing(AsyncInvoices.list)


class AsyncInvoicesStream(AsyncStreamedView):
    """`client.invoices.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncInvoices.get)
    list = AsyncStreamedListing(AsyncInvoices.list)
