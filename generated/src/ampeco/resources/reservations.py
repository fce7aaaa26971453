"""Reservations: an EVSE kept free for a driver for a short time.

`client.reservations`: `/public-api/resources/reservations/v1.0`"""

from __future__ import annotations

from functools import cached_property
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

_ACTIONS_CANCEL: Operation[None] = Operation(
    "POST",
    "/public-api/actions/reservation/v1.0/{reservation}/cancel",
    body=lambda: params.ReservationCancel,
    body_required=False,
)
_GET: Operation[models.Reservation] = Operation(
    "GET",
    "/public-api/resources/reservations/v1.0/{reservation}",
    returns=lambda: models.Reservation,
    unwrap="data",
)
_LIST: Operation[models.Reservation] = Operation(
    "GET",
    "/public-api/resources/reservations/v1.0",
    returns=lambda: models.Reservation,
    unwrap="data",
    query=lambda: params.ReservationsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)


class ReservationsActions(Resource):
    """End a reservation before its time.

    `client.reservations.actions`: `/public-api/actions/reservation/v1.0/{reservation}/cancel`"""

    @property
    def with_raw_response(self) -> ReservationsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ReservationsActionsRaw(self)

    @property
    def with_streaming_response(self) -> ReservationsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ReservationsActionsStream(self)

    def cancel(
        self,
        reservation: int,
        *,
        force: bool | Omit = omit,
        reason: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """End a reservation early, so that its EVSE is free for others again.

        The charge point is asked to let go of the reservation and may refuse, which is answered with 406;
        with `force` the reservation ends whatever it answers. The body may be left out. Success is 202 with
        no body. A booking is not a reservation: cancel one with `client.booking_requests.create` and type
        `cancel`.

        `POST /public-api/actions/reservation/v1.0/{reservation}/cancel`

        Args:
            reservation: Id of the reservation, a number.
            force: `true`: end it in the back office whatever the charge point replies, even when it refuses.
                Defaults to `false`.
            reason: Note on why. Without one, the text `Activated via API` is recorded.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_CANCEL,
            path={"reservation": reservation},
            body={"force": force, "reason": reason},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ReservationsActionsRaw(RawView):
    """`client.reservations.actions.with_raw_response`"""

    cancel = RawMethod(ReservationsActions.cancel)


class ReservationsActionsStream(StreamedView):
    """`client.reservations.actions.with_streaming_response`"""

    cancel = StreamedMethod(ReservationsActions.cancel)


class Reservations(Resource):
    """Reservations: an EVSE kept free for a driver for a short time.

    `client.reservations`: `/public-api/resources/reservations/v1.0`"""

    @property
    def with_raw_response(self) -> ReservationsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ReservationsRaw(self)

    @property
    def with_streaming_response(self) -> ReservationsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ReservationsStream(self)

    @cached_property
    def actions(self) -> ReservationsActions:
        """End a reservation before its time.

        `client.reservations.actions`: `/public-api/actions/reservation/v1.0/{reservation}/cancel`"""
        return ReservationsActions(self)

    def get(
        self,
        reservation: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Reservation:
        """Read one reservation: for whom an EVSE is kept free, since when and for how many minutes.

        `GET /public-api/resources/reservations/v1.0/{reservation}`

        Args:
            reservation: Id of the reservation, a number.

        Returns: `models.Reservation`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"reservation": reservation},
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
        filter: params.ReservationsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.Reservation]:
        """List the reservations: EVSEs that were kept free for one user for some minutes.

        A reservation is short, for immediate use, and made with `client.charge_points.actions.reserve`.
        Agreements for a later time are bookings; see `client.bookings.list`.

        `GET /public-api/resources/reservations/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Reservation`; iterating goes on through all pages.

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


class ReservationsRaw(RawView):
    """`client.reservations.with_raw_response`"""

    get = RawMethod(Reservations.get)
    list = RawMethod(Reservations.list)


class ReservationsStream(StreamedView):
    """`client.reservations.with_streaming_response`"""

    get = StreamedMethod(Reservations.get)
    list = StreamedMethod(Reservations.list)


class AsyncReservationsActions(AsyncResource):
    """End a reservation before its time.

    `client.reservations.actions`: `/public-api/actions/reservation/v1.0/{reservation}/cancel`"""

    @property
    def with_raw_response(self) -> AsyncReservationsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncReservationsActionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncReservationsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncReservationsActionsStream(self)

    async def cancel(
        self,
        reservation: int,
        *,
        force: bool | Omit = omit,
        reason: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """End a reservation early, so that its EVSE is free for others again.

        The charge point is asked to let go of the reservation and may refuse, which is answered with 406;
        with `force` the reservation ends whatever it answers. The body may be left out. Success is 202 with
        no body. A booking is not a reservation: cancel one with `client.booking_requests.create` and type
        `cancel`.

        `POST /public-api/actions/reservation/v1.0/{reservation}/cancel`

        Args:
            reservation: Id of the reservation, a number.
            force: `true`: end it in the back office whatever the charge point replies, even when it refuses.
                Defaults to `false`.
            reason: Note on why. Without one, the text `Activated via API` is recorded.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_CANCEL,
            path={"reservation": reservation},
            body={"force": force, "reason": reason},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncReservationsActionsRaw(AsyncRawView):
    """`client.reservations.actions.with_raw_response`"""

    cancel = AsyncRawMethod(AsyncReservationsActions.cancel)


class AsyncReservationsActionsStream(AsyncStreamedView):
    """`client.reservations.actions.with_streaming_response`"""

    cancel = AsyncStreamedMethod(AsyncReservationsActions.cancel)


class AsyncReservations(AsyncResource):
    """Reservations: an EVSE kept free for a driver for a short time.

    `client.reservations`: `/public-api/resources/reservations/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncReservationsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncReservationsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncReservationsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncReservationsStream(self)

    @cached_property
    def actions(self) -> AsyncReservationsActions:
        """End a reservation before its time.

        `client.reservations.actions`: `/public-api/actions/reservation/v1.0/{reservation}/cancel`"""
        return AsyncReservationsActions(self)

    async def get(
        self,
        reservation: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Reservation:
        """Read one reservation: for whom an EVSE is kept free, since when and for how many minutes.

        `GET /public-api/resources/reservations/v1.0/{reservation}`

        Args:
            reservation: Id of the reservation, a number.

        Returns: `models.Reservation`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"reservation": reservation},
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
        filter: params.ReservationsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.Reservation]:
        """List the reservations: EVSEs that were kept free for one user for some minutes.

        A reservation is short, for immediate use, and made with `client.charge_points.actions.reserve`.
        Agreements for a later time are bookings; see `client.bookings.list`.

        `GET /public-api/resources/reservations/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Reservation`; iterating goes on through all pages.

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


class AsyncReservationsRaw(AsyncRawView):
    """`client.reservations.with_raw_response`"""

    get = AsyncRawMethod(AsyncReservations.get)
    list = AsyncRawListing(AsyncReservations.list)


class AsyncReservationsStream(AsyncStreamedView):
    """`client.reservations.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncReservations.get)
    list = AsyncStreamedListing(AsyncReservations.list)
