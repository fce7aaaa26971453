"""What partners earn from sessions and what they are charged for them.

`client.partner_revenues`: `/public-api/resources/partner-revenues/v1.1`"""

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

_V1_0_LIST: Operation[models.PartnerRevenueV1_0] = Operation(
    "GET",
    "/public-api/resources/partner-revenues/v1.0",
    returns=lambda: models.PartnerRevenueV1_0,
    unwrap="data",
    query=lambda: params.PartnerRevenuesV1_0ListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page", size=100),
)
_LIST: Operation[models.PartnerRevenue] = Operation(
    "GET",
    "/public-api/resources/partner-revenues/v1.1",
    returns=lambda: models.PartnerRevenue,
    unwrap="data",
    query=lambda: params.PartnerRevenuesListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
)


class PartnerRevenuesV1_0(Resource):
    """`client.partner_revenues.v1_0`: `/public-api/resources/partner-revenues/v1.0`"""

    @property
    def with_raw_response(self) -> PartnerRevenuesV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return PartnerRevenuesV1_0Raw(self)

    @property
    def with_streaming_response(self) -> PartnerRevenuesV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return PartnerRevenuesV1_0Stream(self)

    @warns("partner_revenues.v1_0.list")
    @deprecated("partner_revenues.v1_0.list is deprecated; use partner_revenues.list", category=None)
    def list(
        self,
        *,
        filter: params.PartnerRevenuesFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
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

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.PartnerRevenueV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V1_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class PartnerRevenuesV1_0Raw(RawView):
    """`client.partner_revenues.v1_0.with_raw_response`"""

    list = RawMethod(PartnerRevenuesV1_0.list)


class PartnerRevenuesV1_0Stream(StreamedView):
    """`client.partner_revenues.v1_0.with_streaming_response`"""

    list = StreamedMethod(PartnerRevenuesV1_0.list)


class PartnerRevenues(Resource):
    """What partners earn from sessions and what they are charged for them.

    `client.partner_revenues`: `/public-api/resources/partner-revenues/v1.1`"""

    @property
    def with_raw_response(self) -> PartnerRevenuesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return PartnerRevenuesRaw(self)

    @property
    def with_streaming_response(self) -> PartnerRevenuesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return PartnerRevenuesStream(self)

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
        limit: int | None = None,
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

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.PartnerRevenue`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class PartnerRevenuesRaw(RawView):
    """`client.partner_revenues.with_raw_response`"""

    list = RawMethod(PartnerRevenues.list)


class PartnerRevenuesStream(StreamedView):
    """`client.partner_revenues.with_streaming_response`"""

    list = StreamedMethod(PartnerRevenues.list)


class AsyncPartnerRevenuesV1_0(AsyncResource):
    """`client.partner_revenues.v1_0`: `/public-api/resources/partner-revenues/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncPartnerRevenuesV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncPartnerRevenuesV1_0Raw(self)

    @property
    def with_streaming_response(self) -> AsyncPartnerRevenuesV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncPartnerRevenuesV1_0Stream(self)

    @warns("partner_revenues.v1_0.list")
    @deprecated("partner_revenues.v1_0.list is deprecated; use partner_revenues.list", category=None)
    def list(
        self,
        *,
        filter: params.PartnerRevenuesFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
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

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.PartnerRevenueV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V1_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncPartnerRevenuesV1_0Raw(AsyncRawView):
    """`client.partner_revenues.v1_0.with_raw_response`"""

    list = AsyncRawListing(AsyncPartnerRevenuesV1_0.list)


class AsyncPartnerRevenuesV1_0Stream(AsyncStreamedView):
    """`client.partner_revenues.v1_0.with_streaming_response`"""

    list = AsyncStreamedListing(AsyncPartnerRevenuesV1_0.list)


class AsyncPartnerRevenues(AsyncResource):
    """What partners earn from sessions and what they are charged for them.

    `client.partner_revenues`: `/public-api/resources/partner-revenues/v1.1`"""

    @property
    def with_raw_response(self) -> AsyncPartnerRevenuesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncPartnerRevenuesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncPartnerRevenuesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncPartnerRevenuesStream(self)

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
        limit: int | None = None,
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

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.PartnerRevenue`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncPartnerRevenuesRaw(AsyncRawView):
    """`client.partner_revenues.with_raw_response`"""

    list = AsyncRawListing(AsyncPartnerRevenues.list)


class AsyncPartnerRevenuesStream(AsyncStreamedView):
    """`client.partner_revenues.with_streaming_response`"""

    list = AsyncStreamedListing(AsyncPartnerRevenues.list)
