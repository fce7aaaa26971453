"""Invoices issued to users and partners.

`client.invoices`: `/public-api/resources/invoices/v1.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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


class AsyncInvoices(AsyncResource):
    """Invoices issued to users and partners.

    `client.invoices`: `/public-api/resources/invoices/v1.0`"""

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
