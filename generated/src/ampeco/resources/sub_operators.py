"""`client.sub_operators`: `/public-api/resources/sub-operators/v1.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_GET: Operation[models.SubOperator] = Operation(
    "GET",
    "/public-api/resources/sub-operators/v1.0/{subOperator}",
    returns=lambda: models.SubOperator,
    unwrap="data",
)
_LIST: Operation[models.SubOperator] = Operation(
    "GET",
    "/public-api/resources/sub-operators/v1.0",
    returns=lambda: models.SubOperator,
    unwrap="data",
    query=lambda: params.SubOperatorsListQuery,
    paging=Paging(page="page", per_page="per_page"),
)


class SubOperators(Resource):
    """`client.sub_operators`: `/public-api/resources/sub-operators/v1.0`"""

    def get(
        self,
        sub_operator: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.SubOperator:
        """Sub operator: Read.

        `GET /public-api/resources/sub-operators/v1.0/{subOperator}`

        Returns: `models.SubOperator`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"subOperator": sub_operator},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.SubOperator]:
        """Sub operators: Listing.

        `GET /public-api/resources/sub-operators/v1.0`

        Returns: a page of `models.SubOperator`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncSubOperators(AsyncResource):
    """`client.sub_operators`: `/public-api/resources/sub-operators/v1.0`"""

    async def get(
        self,
        sub_operator: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.SubOperator:
        """Sub operator: Read.

        `GET /public-api/resources/sub-operators/v1.0/{subOperator}`

        Returns: `models.SubOperator`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"subOperator": sub_operator},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.SubOperator]:
        """Sub operators: Listing.

        `GET /public-api/resources/sub-operators/v1.0`

        Returns: a page of `models.SubOperator`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
