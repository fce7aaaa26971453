"""Fees that were charged to users by hand, outside any session.

`client.custom_fees`: `/public-api/resources/custom-fees/v2.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit
from .._core.views import (
    AsyncRawListing,
    AsyncRawMethod,
    AsyncRawView,
    AsyncStreamedListing,
    AsyncStreamedMethod,
    AsyncStreamedView,
    RawMethod,
    RawView,
    StreamedMethod,
    StreamedView,
)

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
    """Fees that were charged to users by hand, outside any session.

    `client.custom_fees`: `/public-api/resources/custom-fees/v2.0`"""

    @property
    def with_raw_response(self) -> CustomFeesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return CustomFeesRaw(self)

    @property
    def with_streaming_response(self) -> CustomFeesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return CustomFeesStream(self)

    def get(
        self,
        custom_fee: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CustomFee:
        """Fetch a single one-off fee, with its amount and the transaction that pays it.

        `GET /public-api/resources/custom-fees/v2.0/{customFee}`

        Args:
            custom_fee (`customFee`): Id of the custom fee, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.CustomFee]:
        """List the one-off fees that users were charged outside of charging sessions.

        A new fee is charged by `client.users.actions.apply_custom_fee`. The list pages by number and can be
        narrowed down by the time of creation; the payment behind a fee is the transaction in its
        `transaction_id`.

        `GET /public-api/resources/custom-fees/v2.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.CustomFee`; iterating goes on through all pages.

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


class CustomFeesRaw(RawView):
    """`client.custom_fees.with_raw_response`"""

    get = RawMethod(CustomFees.get)
    list = RawMethod(CustomFees.list)


class CustomFeesStream(StreamedView):
    """`client.custom_fees.with_streaming_response`"""

    get = StreamedMethod(CustomFees.get)
    list = StreamedMethod(CustomFees.list)


class AsyncCustomFees(AsyncResource):
    """Fees that were charged to users by hand, outside any session.

    `client.custom_fees`: `/public-api/resources/custom-fees/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncCustomFeesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncCustomFeesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncCustomFeesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncCustomFeesStream(self)

    async def get(
        self,
        custom_fee: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CustomFee:
        """Fetch a single one-off fee, with its amount and the transaction that pays it.

        `GET /public-api/resources/custom-fees/v2.0/{customFee}`

        Args:
            custom_fee (`customFee`): Id of the custom fee, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.CustomFee]:
        """List the one-off fees that users were charged outside of charging sessions.

        A new fee is charged by `client.users.actions.apply_custom_fee`. The list pages by number and can be
        narrowed down by the time of creation; the payment behind a fee is the transaction in its
        `transaction_id`.

        `GET /public-api/resources/custom-fees/v2.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.CustomFee`; iterating goes on through all pages.

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


class AsyncCustomFeesRaw(AsyncRawView):
    """`client.custom_fees.with_raw_response`"""

    get = AsyncRawMethod(AsyncCustomFees.get)
    list = AsyncRawListing(AsyncCustomFees.list)


class AsyncCustomFeesStream(AsyncStreamedView):
    """`client.custom_fees.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncCustomFees.get)
    list = AsyncStreamedListing(AsyncCustomFees.list)
