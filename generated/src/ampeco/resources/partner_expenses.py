"""What partners earn from sessions and what they are charged for them.

`client.partner_expenses`: `/public-api/resources/partner-expenses/v1.1`"""

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.PartnerExpenseV1_0]:
        """List what partners owe the operator: platform fees, sessions and custom fees.

        Deprecated: use `client.partner_expenses.list`. In this version `total_amount` is a plain number, the
        currency is in `currency`, and nothing says which settlement report an expense went into.

        `GET /public-api/resources/partner-expenses/v1.0`

        Deprecated: use `client.partner_expenses.list`.

        Args:
            with_breakdown (`withBreakdown`): If true, expenses with the origin `platform-fee-cpo` carry a
                `breakdown`: how many charge points and EVSEs each contract was charged for, and how much.
                Default: false.

        Returns: a page of `models.PartnerExpenseV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V1_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page, "with_breakdown": with_breakdown},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class PartnerExpenses(Resource):
    """What partners earn from sessions and what they are charged for them.

    `client.partner_expenses`: `/public-api/resources/partner-expenses/v1.1`"""

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.PartnerExpense]:
        """List what partners owe the operator: platform fees, sessions and custom fees.

        Compared with v1.0, each expense names its settlement report (also a filter), `total_amount` is an
        object with the amount before tax, `currency` is called `currency_code`, and pages are reached by
        cursor only. What partners earn is in `client.partner_revenues.list`.

        `GET /public-api/resources/partner-expenses/v1.1`

        Args:
            with_breakdown (`withBreakdown`): If true, expenses with the origin `platform-fee-cpo` carry a
                `breakdown`: how many charge points and EVSEs each contract was charged for, and how much.
                Default: false.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.PartnerExpenseV1_0]:
        """List what partners owe the operator: platform fees, sessions and custom fees.

        Deprecated: use `client.partner_expenses.list`. In this version `total_amount` is a plain number, the
        currency is in `currency`, and nothing says which settlement report an expense went into.

        `GET /public-api/resources/partner-expenses/v1.0`

        Deprecated: use `client.partner_expenses.list`.

        Args:
            with_breakdown (`withBreakdown`): If true, expenses with the origin `platform-fee-cpo` carry a
                `breakdown`: how many charge points and EVSEs each contract was charged for, and how much.
                Default: false.

        Returns: a page of `models.PartnerExpenseV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V1_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page, "with_breakdown": with_breakdown},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncPartnerExpenses(AsyncResource):
    """What partners earn from sessions and what they are charged for them.

    `client.partner_expenses`: `/public-api/resources/partner-expenses/v1.1`"""

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.PartnerExpense]:
        """List what partners owe the operator: platform fees, sessions and custom fees.

        Compared with v1.0, each expense names its settlement report (also a filter), `total_amount` is an
        object with the amount before tax, `currency` is called `currency_code`, and pages are reached by
        cursor only. What partners earn is in `client.partner_revenues.list`.

        `GET /public-api/resources/partner-expenses/v1.1`

        Args:
            with_breakdown (`withBreakdown`): If true, expenses with the origin `platform-fee-cpo` carry a
                `breakdown`: how many charge points and EVSEs each contract was charged for, and how much.
                Default: false.

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
            max_retries=max_retries,
            deadline=deadline,
        )
