"""What partners earn from sessions and what they are charged for them.

`client.partner_revenues`: `/public-api/resources/partner-revenues/v1.1`"""

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.PartnerRevenueV1_0]:
        """List what partners earned, with the operator's and the partner's share of each amount.

        Deprecated: use `client.partner_revenues.list`. In this version `total_amount` is a plain number, and
        neither the settlement report nor the time of collection is shown.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class PartnerRevenues(Resource):
    """What partners earn from sessions and what they are charged for them.

    `client.partner_revenues`: `/public-api/resources/partner-revenues/v1.1`"""

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.PartnerRevenue]:
        """List what partners earned, with the operator's and the partner's share of each amount.

        Compared with v1.0, each revenue names its settlement report (also a filter) and tells when the
        driver's money was collected, `total_amount` is an object with the amount before tax, `currency` is
        called `currency_code`, and pages are reached by cursor only. What partners owe is in
        `client.partner_expenses.list`.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.PartnerRevenueV1_0]:
        """List what partners earned, with the operator's and the partner's share of each amount.

        Deprecated: use `client.partner_revenues.list`. In this version `total_amount` is a plain number, and
        neither the settlement report nor the time of collection is shown.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncPartnerRevenues(AsyncResource):
    """What partners earn from sessions and what they are charged for them.

    `client.partner_revenues`: `/public-api/resources/partner-revenues/v1.1`"""

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.PartnerRevenue]:
        """List what partners earned, with the operator's and the partner's share of each amount.

        Compared with v1.0, each revenue names its settlement report (also a filter) and tells when the
        driver's money was collected, `total_amount` is an object with the amount before tax, `currency` is
        called `currency_code`, and pages are reached by cursor only. What partners owe is in
        `client.partner_expenses.list`.

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
            max_retries=max_retries,
            deadline=deadline,
        )
