"""Bookings: an EVSE at a location, kept for a driver for an agreed time.

`client.bookings`: `/public-api/resources/bookings/v1.0`"""

from __future__ import annotations

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

_GET: Operation[models.Booking] = Operation(
    "GET",
    "/public-api/resources/bookings/v1.0/{booking}",
    returns=lambda: models.Booking,
    unwrap="data",
    query=lambda: params.BookingsGetQuery,
    styles={"include": "brackets"},
)
_LIST: Operation[models.Booking] = Operation(
    "GET",
    "/public-api/resources/bookings/v1.0",
    returns=lambda: models.Booking,
    unwrap="data",
    query=lambda: params.BookingsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page"),
)


class Bookings(Resource):
    """Bookings: an EVSE at a location, kept for a driver for an agreed time.

    `client.bookings`: `/public-api/resources/bookings/v1.0`"""

    @property
    def with_raw_response(self) -> BookingsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return BookingsRaw(self)

    @property
    def with_streaming_response(self) -> BookingsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return BookingsStream(self)

    def get(
        self,
        booking: int,
        *,
        include: Sequence[Literal["bookedEvses"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Booking:
        """Read one booking: its times, its status and, if asked for, the EVSEs that are booked.

        Give `bookedEvses` in `include` to learn the EVSEs; without it that property is missing.

        `GET /public-api/resources/bookings/v1.0/{booking}`

        Args:
            booking: Id of the booking, a number; not the id of the request that led to it.
            include: What else to return: `bookedEvses` adds the EVSEs (charging outlets) that are booked.

        Returns: `models.Booking`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"booking": booking},
            query={"include": include},
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
        filter: params.BookingsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.Booking]:
        """List the bookings: times agreed on in advance for charging at a location.

        The entries do not tell which EVSEs are booked; `client.bookings.get` does. Bookings cannot be written
        to directly, only through `client.booking_requests.create`.

        `GET /public-api/resources/bookings/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Booking`; iterating goes on through all pages.

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


class BookingsRaw(RawView):
    """`client.bookings.with_raw_response`"""

    get = RawMethod(Bookings.get)
    list = RawMethod(Bookings.list)


class BookingsStream(StreamedView):
    """`client.bookings.with_streaming_response`"""

    get = StreamedMethod(Bookings.get)
    list = StreamedMethod(Bookings.list)


class AsyncBookings(AsyncResource):
    """Bookings: an EVSE at a location, kept for a driver for an agreed time.

    `client.bookings`: `/public-api/resources/bookings/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncBookingsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncBookingsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncBookingsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncBookingsStream(self)

    async def get(
        self,
        booking: int,
        *,
        include: Sequence[Literal["bookedEvses"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Booking:
        """Read one booking: its times, its status and, if asked for, the EVSEs that are booked.

        Give `bookedEvses` in `include` to learn the EVSEs; without it that property is missing.

        `GET /public-api/resources/bookings/v1.0/{booking}`

        Args:
            booking: Id of the booking, a number; not the id of the request that led to it.
            include: What else to return: `bookedEvses` adds the EVSEs (charging outlets) that are booked.

        Returns: `models.Booking`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"booking": booking},
            query={"include": include},
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
        filter: params.BookingsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.Booking]:
        """List the bookings: times agreed on in advance for charging at a location.

        The entries do not tell which EVSEs are booked; `client.bookings.get` does. Bookings cannot be written
        to directly, only through `client.booking_requests.create`.

        `GET /public-api/resources/bookings/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Booking`; iterating goes on through all pages.

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


class AsyncBookingsRaw(AsyncRawView):
    """`client.bookings.with_raw_response`"""

    get = AsyncRawMethod(AsyncBookings.get)
    list = AsyncRawListing(AsyncBookings.list)


class AsyncBookingsStream(AsyncStreamedView):
    """`client.bookings.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncBookings.get)
    list = AsyncStreamedListing(AsyncBookings.list)
