"""What partners earn from sessions and what they are charged for them.

`client.partner_expenses`: `/public-api/resources/partner-expenses/v1.1`"""

# The views below name deprecated methods, which is no use of them.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .. import models, params
from .._core.deprecation import warns
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Headers, Omit, Query, omit
from .._core.views import (
    AsyncRawListing,
    AsyncRawView,
    AsyncStreamedListing,
    AsyncStreamedView,
    RawMethod,
    RawView,
    StreamedMethod,
    StreamedView,
)

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
    paging=Paging(page="page", per_page="per_page", size=100),
)
_LIST: Operation[models.PartnerExpense] = Operation(
    "GET",
    "/public-api/resources/partner-expenses/v1.1",
    returns=lambda: models.PartnerExpense,
    unwrap="data",
    query=lambda: params.PartnerExpensesListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
)


class PartnerExpensesV1_0(Resource):
    """`client.partner_expenses.v1_0`: `/public-api/resources/partner-expenses/v1.0`"""

    @property
    def with_raw_response(self) -> PartnerExpensesV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return PartnerExpensesV1_0Raw(self)

    @property
    def with_streaming_response(self) -> PartnerExpensesV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return PartnerExpensesV1_0Stream(self)

    @warns("partner_expenses.v1_0.list")
    @deprecated("partner_expenses.v1_0.list is deprecated; use partner_expenses.list", category=None)
    def list(
        self,
        *,
        filter: params.PartnerExpensesFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        with_breakdown: bool | Omit = omit,
        limit: int | None = None,
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

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            with_breakdown (`withBreakdown`): If true, expenses with the origin `platform-fee-cpo` carry a
                `breakdown`: how many charge points and EVSEs each contract was charged for, and how much.
                Default: false.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.PartnerExpenseV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V1_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page, "with_breakdown": with_breakdown},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class PartnerExpensesV1_0Raw(RawView):
    """`client.partner_expenses.v1_0.with_raw_response`"""

    list = RawMethod(PartnerExpensesV1_0.list)


class PartnerExpensesV1_0Stream(StreamedView):
    """`client.partner_expenses.v1_0.with_streaming_response`"""

    list = StreamedMethod(PartnerExpensesV1_0.list)


class PartnerExpenses(Resource):
    """What partners earn from sessions and what they are charged for them.

    `client.partner_expenses`: `/public-api/resources/partner-expenses/v1.1`"""

    @property
    def with_raw_response(self) -> PartnerExpensesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return PartnerExpensesRaw(self)

    @property
    def with_streaming_response(self) -> PartnerExpensesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return PartnerExpensesStream(self)

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
        limit: int | None = None,
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
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            with_breakdown (`withBreakdown`): If true, expenses with the origin `platform-fee-cpo` carry a
                `breakdown`: how many charge points and EVSEs each contract was charged for, and how much.
                Default: false.
            limit: The most items to give over all pages; with 0, nothing is sent.

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
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class PartnerExpensesRaw(RawView):
    """`client.partner_expenses.with_raw_response`"""

    list = RawMethod(PartnerExpenses.list)


class PartnerExpensesStream(StreamedView):
    """`client.partner_expenses.with_streaming_response`"""

    list = StreamedMethod(PartnerExpenses.list)


class AsyncPartnerExpensesV1_0(AsyncResource):
    """`client.partner_expenses.v1_0`: `/public-api/resources/partner-expenses/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncPartnerExpensesV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncPartnerExpensesV1_0Raw(self)

    @property
    def with_streaming_response(self) -> AsyncPartnerExpensesV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncPartnerExpensesV1_0Stream(self)

    @warns("partner_expenses.v1_0.list")
    @deprecated("partner_expenses.v1_0.list is deprecated; use partner_expenses.list", category=None)
    def list(
        self,
        *,
        filter: params.PartnerExpensesFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        with_breakdown: bool | Omit = omit,
        limit: int | None = None,
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

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            with_breakdown (`withBreakdown`): If true, expenses with the origin `platform-fee-cpo` carry a
                `breakdown`: how many charge points and EVSEs each contract was charged for, and how much.
                Default: false.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.PartnerExpenseV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V1_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page, "with_breakdown": with_breakdown},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncPartnerExpensesV1_0Raw(AsyncRawView):
    """`client.partner_expenses.v1_0.with_raw_response`"""

    list = AsyncRawListing(AsyncPartnerExpensesV1_0.list)


class AsyncPartnerExpensesV1_0Stream(AsyncStreamedView):
    """`client.partner_expenses.v1_0.with_streaming_response`"""

    list = AsyncStreamedListing(AsyncPartnerExpensesV1_0.list)


class AsyncPartnerExpenses(AsyncResource):
    """What partners earn from sessions and what they are charged for them.

    `client.partner_expenses`: `/public-api/resources/partner-expenses/v1.1`"""

    @property
    def with_raw_response(self) -> AsyncPartnerExpensesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncPartnerExpensesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncPartnerExpensesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncPartnerExpensesStream(self)

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
        limit: int | None = None,
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
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            with_breakdown (`withBreakdown`): If true, expenses with the origin `platform-fee-cpo` carry a
                `breakdown`: how many charge points and EVSEs each contract was charged for, and how much.
                Default: false.
            limit: The most items to give over all pages; with 0, nothing is sent.

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
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncPartnerExpensesRaw(AsyncRawView):
    """`client.partner_expenses.with_raw_response`"""

    list = AsyncRawListing(AsyncPartnerExpenses.list)


class AsyncPartnerExpensesStream(AsyncStreamedView):
    """`client.partner_expenses.with_streaming_response`"""

    list = AsyncStreamedListing(AsyncPartnerExpenses.list)
