"""Requests to create, change or cancel a booking, as partner systems send them.

`client.booking_requests`: `/public-api/resources/booking-requests/v1.0`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

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
    """Requests to create, change or cancel a booking, as partner systems send them.

    `client.booking_requests`: `/public-api/resources/booking-requests/v1.0`"""

    @property
    def with_raw_response(self) -> BookingRequestsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return BookingRequestsRaw(self)

    @property
    def with_streaming_response(self) -> BookingRequestsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return BookingRequestsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> (
        models.CreateBookingRequestResponse
        | models.UpdateBookingRequestResponse
        | models.CancelBookingRequest
    ):
        """Ask for a charging slot to be booked, or for an existing booking to be changed or canceled.

        The only way to change bookings: `type` says whether this is a `create`, an `update` or a `cancel`,
        and the other properties depend on it. For free times see
        `client.locations.actions.check_booking_availability`. A 201 only means that the request was stored:
        look at `status`, which can be `rejected` (with a `rejection_reason`) or still `pending`. A new
        booking has a `booking_id` only once it is `approved`. Not safe to repeat: each call is a new request.

        `POST /public-api/resources/booking-requests/v1.0`

        Args:
            type: Always `create`: the request is for a new booking.
            authorized_token_ids (`authorizedTokenIds`): Which tokens (RFID cards or app accounts of roaming
                drivers, as OCPI calls them) may charge under this booking. The numbers are the `id` values in
                `authorized_tokens`, not the tokens' `uid`. Without it, the booking is tied to no particular
                token.
            booking_id (`bookingId`): Id of the booking to change.
            end_at (`endAt`): When the booked time is to end.
            evse_criteria (`evseCriteria`): What the EVSE (charging outlet) must offer, for the system to
                choose one. Ignored if `evse_id` names one.
            evse_id (`evseId`): The very EVSE (charging outlet) to book. Left out: one is chosen by
                `evse_criteria`, or by the system alone.
            external_id (`externalId`): Identifier the roaming partner uses for the request, such as the
                request id of OCPI (a protocol between charging networks). Absent if none was given.
            location_id (`locationId`): Location (charging site) at which to book.
            parking_space_criteria (`parkingSpaceCriteria`): What the parking space must be fit for, for the
                system to choose an EVSE with one that suits the vehicle.
            start_at (`startAt`): When the booked time is to start.
            user_id (`userId`): User whom the booking is for.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        booking_request: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> (
        models.CreateBookingRequestResponse
        | models.UpdateBookingRequestResponse
        | models.CancelBookingRequest
    ):
        """Read one booking request, to see whether it was approved, rejected or is still pending.

        Ask again while `status` is `pending`. Which properties there are depends on `type`; an approved
        `create` names the new booking in `booking_id`.

        `GET /public-api/resources/booking-requests/v1.0/{bookingRequest}`

        Args:
            booking_request (`bookingRequest`): Id of the booking request, a number; not the id of the
                booking.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[
        models.CreateBookingRequestResponse
        | models.UpdateBookingRequestResponse
        | models.CancelBookingRequest
    ]:
        """List the requests to create, change or cancel a booking, with what became of each.

        The entries have three shapes, told apart by `type`: `create`, `update` and `cancel`. This is the
        history of what was asked for; what is booked now is in `client.bookings.list`.

        `GET /public-api/resources/booking-requests/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class BookingRequestsRaw(RawView):
    """`client.booking_requests.with_raw_response`"""

    create = RawMethod(BookingRequests.create)
    get = RawMethod(BookingRequests.get)
    list = RawMethod(BookingRequests.list)


class BookingRequestsStream(StreamedView):
    """`client.booking_requests.with_streaming_response`"""

    create = StreamedMethod(BookingRequests.create)
    get = StreamedMethod(BookingRequests.get)
    list = StreamedMethod(BookingRequests.list)


class AsyncBookingRequests(AsyncResource):
    """Requests to create, change or cancel a booking, as partner systems send them.

    `client.booking_requests`: `/public-api/resources/booking-requests/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncBookingRequestsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncBookingRequestsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncBookingRequestsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncBookingRequestsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> (
        models.CreateBookingRequestResponse
        | models.UpdateBookingRequestResponse
        | models.CancelBookingRequest
    ):
        """Ask for a charging slot to be booked, or for an existing booking to be changed or canceled.

        The only way to change bookings: `type` says whether this is a `create`, an `update` or a `cancel`,
        and the other properties depend on it. For free times see
        `client.locations.actions.check_booking_availability`. A 201 only means that the request was stored:
        look at `status`, which can be `rejected` (with a `rejection_reason`) or still `pending`. A new
        booking has a `booking_id` only once it is `approved`. Not safe to repeat: each call is a new request.

        `POST /public-api/resources/booking-requests/v1.0`

        Args:
            type: Always `create`: the request is for a new booking.
            authorized_token_ids (`authorizedTokenIds`): Which tokens (RFID cards or app accounts of roaming
                drivers, as OCPI calls them) may charge under this booking. The numbers are the `id` values in
                `authorized_tokens`, not the tokens' `uid`. Without it, the booking is tied to no particular
                token.
            booking_id (`bookingId`): Id of the booking to change.
            end_at (`endAt`): When the booked time is to end.
            evse_criteria (`evseCriteria`): What the EVSE (charging outlet) must offer, for the system to
                choose one. Ignored if `evse_id` names one.
            evse_id (`evseId`): The very EVSE (charging outlet) to book. Left out: one is chosen by
                `evse_criteria`, or by the system alone.
            external_id (`externalId`): Identifier the roaming partner uses for the request, such as the
                request id of OCPI (a protocol between charging networks). Absent if none was given.
            location_id (`locationId`): Location (charging site) at which to book.
            parking_space_criteria (`parkingSpaceCriteria`): What the parking space must be fit for, for the
                system to choose an EVSE with one that suits the vehicle.
            start_at (`startAt`): When the booked time is to start.
            user_id (`userId`): User whom the booking is for.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        booking_request: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> (
        models.CreateBookingRequestResponse
        | models.UpdateBookingRequestResponse
        | models.CancelBookingRequest
    ):
        """Read one booking request, to see whether it was approved, rejected or is still pending.

        Ask again while `status` is `pending`. Which properties there are depends on `type`; an approved
        `create` names the new booking in `booking_id`.

        `GET /public-api/resources/booking-requests/v1.0/{bookingRequest}`

        Args:
            booking_request (`bookingRequest`): Id of the booking request, a number; not the id of the
                booking.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[
        models.CreateBookingRequestResponse
        | models.UpdateBookingRequestResponse
        | models.CancelBookingRequest
    ]:
        """List the requests to create, change or cancel a booking, with what became of each.

        The entries have three shapes, told apart by `type`: `create`, `update` and `cancel`. This is the
        history of what was asked for; what is booked now is in `client.bookings.list`.

        `GET /public-api/resources/booking-requests/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncBookingRequestsRaw(AsyncRawView):
    """`client.booking_requests.with_raw_response`"""

    create = AsyncRawMethod(AsyncBookingRequests.create)
    get = AsyncRawMethod(AsyncBookingRequests.get)
    list = AsyncRawListing(AsyncBookingRequests.list)


class AsyncBookingRequestsStream(AsyncStreamedView):
    """`client.booking_requests.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncBookingRequests.create)
    get = AsyncStreamedMethod(AsyncBookingRequests.get)
    list = AsyncStreamedListing(AsyncBookingRequests.list)
