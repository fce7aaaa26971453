"""`client.custom_fees`: `/public-api/resources/custom-fees/v2.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_GET: Operation[models.CustomFee] = Operation(
    "GET",
    "/public-api/resources/custom-fees/v2.0/{customFee}",
    returns=lambda: models.CustomFee,
    unwrap="data",
)
_LIST: Operation[models.CustomFee] = Operation(
    "GET",
    "/public-api/resources/custom-fees/v2.0",
    returns=lambda: models.CustomFee,
    unwrap="data",
    query=lambda: params.CustomFeesListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)


class CustomFees(Resource):
    """`client.custom_fees`: `/public-api/resources/custom-fees/v2.0`"""

    def get(
        self,
        custom_fee: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CustomFee:
        """Custom Fee: Read.

        `GET /public-api/resources/custom-fees/v2.0/{customFee}`

        Returns: `models.CustomFee`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"customFee": custom_fee},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        filter: params.CreatedPeriodFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.CustomFee]:
        """Custom Fees: Listing.

        `GET /public-api/resources/custom-fees/v2.0`

        Returns: a page of `models.CustomFee`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncCustomFees(AsyncResource):
    """`client.custom_fees`: `/public-api/resources/custom-fees/v2.0`"""

    async def get(
        self,
        custom_fee: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CustomFee:
        """Custom Fee: Read.

        `GET /public-api/resources/custom-fees/v2.0/{customFee}`

        Returns: `models.CustomFee`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"customFee": custom_fee},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        filter: params.CreatedPeriodFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.CustomFee]:
        """Custom Fees: Listing.

        `GET /public-api/resources/custom-fees/v2.0`

        Returns: a page of `models.CustomFee`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
