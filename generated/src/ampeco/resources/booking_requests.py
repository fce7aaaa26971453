"""`client.booking_requests`: `/public-api/resources/booking-requests/v1.0`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_CREATE: Operation[
    models.CreateBookingRequestResponse | models.UpdateBookingRequestResponse | models.CancelBookingRequest
] = Operation(
    "POST",
    "/public-api/resources/booking-requests/v1.0",
    returns=lambda: (
        models.CreateBookingRequestResponse
        | models.UpdateBookingRequestResponse
        | models.CancelBookingRequest
    ),
    unwrap="data",
    body=lambda: (
        params.CreateBookingRequestInput
        | params.BookingRequestCreateUpdateBookingRequestInput
        | params.BookingRequestCreateCancelBooking
    ),
)
_GET: Operation[
    models.CreateBookingRequestResponse | models.UpdateBookingRequestResponse | models.CancelBookingRequest
] = Operation(
    "GET",
    "/public-api/resources/booking-requests/v1.0/{bookingRequest}",
    returns=lambda: (
        models.CreateBookingRequestResponse
        | models.UpdateBookingRequestResponse
        | models.CancelBookingRequest
    ),
    unwrap="data",
)
_LIST: Operation[
    models.CreateBookingRequestResponse | models.UpdateBookingRequestResponse | models.CancelBookingRequest
] = Operation(
    "GET",
    "/public-api/resources/booking-requests/v1.0",
    returns=lambda: (
        models.CreateBookingRequestResponse
        | models.UpdateBookingRequestResponse
        | models.CancelBookingRequest
    ),
    unwrap="data",
    query=lambda: params.BookingRequestsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page"),
)


class BookingRequests(Resource):
    """`client.booking_requests`: `/public-api/resources/booking-requests/v1.0`"""

    def create(
        self,
        *,
        type: Literal["create", "update", "cancel"],
        authorized_token_ids: Sequence[int] | Omit = omit,
        booking_id: int | Omit = omit,
        end_at: dt.datetime | Omit = omit,
        evse_criteria: params.CreateBookingRequestResponseEvseCriteria
        | models.CreateBookingRequestResponseEvseCriteria
        | Omit = omit,
        evse_id: int | Omit = omit,
        external_id: str | Omit = omit,
        location_id: int | Omit = omit,
        parking_space_criteria: params.CreateBookingRequestResponseParkingSpaceCriteria
        | models.CreateBookingRequestResponseParkingSpaceCriteria
        | Omit = omit,
        start_at: dt.datetime | Omit = omit,
        user_id: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.CreateBookingRequestResponse
        | models.UpdateBookingRequestResponse
        | models.CancelBookingRequest
    ):
        """Booking Request: Create.

        `POST /public-api/resources/booking-requests/v1.0`

        Returns: `models.CreateBookingRequestResponse | models.UpdateBookingRequestResponse |
        models.CancelBookingRequest`.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "type": type,
                "authorized_token_ids": authorized_token_ids,
                "booking_id": booking_id,
                "end_at": end_at,
                "evse_criteria": evse_criteria,
                "evse_id": evse_id,
                "external_id": external_id,
                "location_id": location_id,
                "parking_space_criteria": parking_space_criteria,
                "start_at": start_at,
                "user_id": user_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        booking_request: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.CreateBookingRequestResponse
        | models.UpdateBookingRequestResponse
        | models.CancelBookingRequest
    ):
        """Booking Request: Read.

        `GET /public-api/resources/booking-requests/v1.0/{bookingRequest}`

        Returns: `models.CreateBookingRequestResponse | models.UpdateBookingRequestResponse |
        models.CancelBookingRequest`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"bookingRequest": booking_request},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.BookingRequestsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[
        models.CreateBookingRequestResponse
        | models.UpdateBookingRequestResponse
        | models.CancelBookingRequest
    ]:
        """Booking Requests: Listing.

        `GET /public-api/resources/booking-requests/v1.0`

        Returns: a page of `models.CreateBookingRequestResponse | models.UpdateBookingRequestResponse |
        models.CancelBookingRequest`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncBookingRequests(AsyncResource):
    """`client.booking_requests`: `/public-api/resources/booking-requests/v1.0`"""

    async def create(
        self,
        *,
        type: Literal["create", "update", "cancel"],
        authorized_token_ids: Sequence[int] | Omit = omit,
        booking_id: int | Omit = omit,
        end_at: dt.datetime | Omit = omit,
        evse_criteria: params.CreateBookingRequestResponseEvseCriteria
        | models.CreateBookingRequestResponseEvseCriteria
        | Omit = omit,
        evse_id: int | Omit = omit,
        external_id: str | Omit = omit,
        location_id: int | Omit = omit,
        parking_space_criteria: params.CreateBookingRequestResponseParkingSpaceCriteria
        | models.CreateBookingRequestResponseParkingSpaceCriteria
        | Omit = omit,
        start_at: dt.datetime | Omit = omit,
        user_id: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.CreateBookingRequestResponse
        | models.UpdateBookingRequestResponse
        | models.CancelBookingRequest
    ):
        """Booking Request: Create.

        `POST /public-api/resources/booking-requests/v1.0`

        Returns: `models.CreateBookingRequestResponse | models.UpdateBookingRequestResponse |
        models.CancelBookingRequest`.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "type": type,
                "authorized_token_ids": authorized_token_ids,
                "booking_id": booking_id,
                "end_at": end_at,
                "evse_criteria": evse_criteria,
                "evse_id": evse_id,
                "external_id": external_id,
                "location_id": location_id,
                "parking_space_criteria": parking_space_criteria,
                "start_at": start_at,
                "user_id": user_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        booking_request: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.CreateBookingRequestResponse
        | models.UpdateBookingRequestResponse
        | models.CancelBookingRequest
    ):
        """Booking Request: Read.

        `GET /public-api/resources/booking-requests/v1.0/{bookingRequest}`

        Returns: `models.CreateBookingRequestResponse | models.UpdateBookingRequestResponse |
        models.CancelBookingRequest`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"bookingRequest": booking_request},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.BookingRequestsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[
        models.CreateBookingRequestResponse
        | models.UpdateBookingRequestResponse
        | models.CancelBookingRequest
    ]:
        """Booking Requests: Listing.

        `GET /public-api/resources/booking-requests/v1.0`

        Returns: a page of `models.CreateBookingRequestResponse | models.UpdateBookingRequestResponse |
        models.CancelBookingRequest`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
