"""`client.partner_expenses`: `/public-api/resources/partner-expenses/v1.1`"""

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

_V1_0_LIST: Operation[models.PartnerExpenseV1_0] = Operation(
    "GET",
    "/public-api/resources/partner-expenses/v1.0",
    returns=lambda: models.PartnerExpenseV1_0,
    unwrap="data",
    query=lambda: params.PartnerExpensesV1_0ListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)
_LIST: Operation[models.PartnerExpense] = Operation(
    "GET",
    "/public-api/resources/partner-expenses/v1.1",
    returns=lambda: models.PartnerExpense,
    unwrap="data",
    query=lambda: params.PartnerExpensesListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page"),
)


class PartnerExpensesV1_0(Resource):
    """`client.partner_expenses.v1_0`: `/public-api/resources/partner-expenses/v1.0`"""

    @deprecated("partner_expenses.v1_0.list is deprecated; use partner_expenses.list")
    def list(
        self,
        *,
        filter: params.PartnerExpensesFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        with_breakdown: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.PartnerExpenseV1_0]:
        """Expenses: Listing.

        `GET /public-api/resources/partner-expenses/v1.0`

        Deprecated: use `client.partner_expenses.list`.

        Returns: a page of `models.PartnerExpenseV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V1_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page, "with_breakdown": with_breakdown},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class PartnerExpenses(Resource):
    """`client.partner_expenses`: `/public-api/resources/partner-expenses/v1.1`"""

    @cached_property
    def v1_0(self) -> PartnerExpensesV1_0:
        """`client.partner_expenses.v1_0`: `/public-api/resources/partner-expenses/v1.0`"""
        return PartnerExpensesV1_0(self)

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.PartnerExpensesFilter | Omit = omit,
        per_page: int | Omit = omit,
        with_breakdown: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.PartnerExpense]:
        """Expenses: Listing.

        `GET /public-api/resources/partner-expenses/v1.1`

        Returns: a page of `models.PartnerExpense`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={
                "cursor": cursor,
                "filter": filter,
                "per_page": per_page,
                "with_breakdown": with_breakdown,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncPartnerExpensesV1_0(AsyncResource):
    """`client.partner_expenses.v1_0`: `/public-api/resources/partner-expenses/v1.0`"""

    @deprecated("partner_expenses.v1_0.list is deprecated; use partner_expenses.list")
    def list(
        self,
        *,
        filter: params.PartnerExpensesFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        with_breakdown: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.PartnerExpenseV1_0]:
        """Expenses: Listing.

        `GET /public-api/resources/partner-expenses/v1.0`

        Deprecated: use `client.partner_expenses.list`.

        Returns: a page of `models.PartnerExpenseV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V1_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page, "with_breakdown": with_breakdown},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncPartnerExpenses(AsyncResource):
    """`client.partner_expenses`: `/public-api/resources/partner-expenses/v1.1`"""

    @cached_property
    def v1_0(self) -> AsyncPartnerExpensesV1_0:
        """`client.partner_expenses.v1_0`: `/public-api/resources/partner-expenses/v1.0`"""
        return AsyncPartnerExpensesV1_0(self)

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.PartnerExpensesFilter | Omit = omit,
        per_page: int | Omit = omit,
        with_breakdown: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.PartnerExpense]:
        """Expenses: Listing.

        `GET /public-api/resources/partner-expenses/v1.1`

        Returns: a page of `models.PartnerExpense`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={
                "cursor": cursor,
                "filter": filter,
                "per_page": per_page,
                "with_breakdown": with_breakdown,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
