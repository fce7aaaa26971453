"""Reservations: an EVSE kept free for a driver for a short time.

`client.reservations`: `/public-api/resources/reservations/v1.0`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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


class Reservations(Resource):
    """Reservations: an EVSE kept free for a driver for a short time.

    `client.reservations`: `/public-api/resources/reservations/v1.0`"""

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


class AsyncReservationsActions(AsyncResource):
    """End a reservation before its time.

    `client.reservations.actions`: `/public-api/actions/reservation/v1.0/{reservation}/cancel`"""

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


class AsyncReservations(AsyncResource):
    """Reservations: an EVSE kept free for a driver for a short time.

    `client.reservations`: `/public-api/resources/reservations/v1.0`"""

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
