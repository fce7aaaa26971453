"""`client.receipts`: `/public-api/resources/receipts/v2.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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
    """`client.receipts`: `/public-api/resources/receipts/v2.0`"""

    def get(
        self,
        receipt: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Receipt:
        """Receipt: Read.

        `GET /public-api/resources/receipts/v2.0/{receipt}`

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
    ) -> Page[models.Receipt]:
        """Receipts: Listing.

        `GET /public-api/resources/receipts/v2.0`

        Returns: a page of `models.Receipt`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncReceipts(AsyncResource):
    """`client.receipts`: `/public-api/resources/receipts/v2.0`"""

    async def get(
        self,
        receipt: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Receipt:
        """Receipt: Read.

        `GET /public-api/resources/receipts/v2.0/{receipt}`

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
    ) -> AsyncPager[models.Receipt]:
        """Receipts: Listing.

        `GET /public-api/resources/receipts/v2.0`

        Returns: a page of `models.Receipt`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
