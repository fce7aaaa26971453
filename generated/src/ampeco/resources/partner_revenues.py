"""`client.partner_revenues`: `/public-api/resources/partner-revenues/v1.1`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_V1_0_LIST: Operation[models.PartnerRevenueV1_0] = Operation(
    "GET",
    "/public-api/resources/partner-revenues/v1.0",
    returns=lambda: models.PartnerRevenueV1_0,
    unwrap="data",
    query=lambda: params.PartnerRevenuesV1_0ListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)
_LIST: Operation[models.PartnerRevenue] = Operation(
    "GET",
    "/public-api/resources/partner-revenues/v1.1",
    returns=lambda: models.PartnerRevenue,
    unwrap="data",
    query=lambda: params.PartnerRevenuesListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page"),
)


class PartnerRevenuesV1_0(Resource):
    """`client.partner_revenues.v1_0`: `/public-api/resources/partner-revenues/v1.0`"""

    @deprecated("partner_revenues.v1_0.list is deprecated; use partner_revenues.list")
    def list(
        self,
        *,
        filter: params.PartnerRevenuesFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.PartnerRevenueV1_0]:
        """Revenues: Listing.

        `GET /public-api/resources/partner-revenues/v1.0`

        Deprecated: use `client.partner_revenues.list`.

        Returns: a page of `models.PartnerRevenueV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V1_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class PartnerRevenues(Resource):
    """`client.partner_revenues`: `/public-api/resources/partner-revenues/v1.1`"""

    @cached_property
    def v1_0(self) -> PartnerRevenuesV1_0:
        """`client.partner_revenues.v1_0`: `/public-api/resources/partner-revenues/v1.0`"""
        return PartnerRevenuesV1_0(self)

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.PartnerRevenuesFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.PartnerRevenue]:
        """Revenues: Listing.

        `GET /public-api/resources/partner-revenues/v1.1`

        Returns: a page of `models.PartnerRevenue`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncPartnerRevenuesV1_0(AsyncResource):
    """`client.partner_revenues.v1_0`: `/public-api/resources/partner-revenues/v1.0`"""

    @deprecated("partner_revenues.v1_0.list is deprecated; use partner_revenues.list")
    def list(
        self,
        *,
        filter: params.PartnerRevenuesFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.PartnerRevenueV1_0]:
        """Revenues: Listing.

        `GET /public-api/resources/partner-revenues/v1.0`

        Deprecated: use `client.partner_revenues.list`.

        Returns: a page of `models.PartnerRevenueV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V1_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncPartnerRevenues(AsyncResource):
    """`client.partner_revenues`: `/public-api/resources/partner-revenues/v1.1`"""

    @cached_property
    def v1_0(self) -> AsyncPartnerRevenuesV1_0:
        """`client.partner_revenues.v1_0`: `/public-api/resources/partner-revenues/v1.0`"""
        return AsyncPartnerRevenuesV1_0(self)

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.PartnerRevenuesFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.PartnerRevenue]:
        """Revenues: Listing.

        `GET /public-api/resources/partner-revenues/v1.1`

        Returns: a page of `models.PartnerRevenue`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
