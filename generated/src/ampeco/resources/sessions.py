"""Charging sessions, from plugging in to the bill: energy, time, cost, payment and roaming.

`client.sessions`: `/public-api/resources/sessions/v1.0`"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .. import models, params
from .._core.deprecation import warns
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

_ACTIONS_ASSIGN_TO_USER: Operation[None] = Operation(
    "POST",
    "/public-api/actions/session/v1.0/{session}/assign-user",
    body=lambda: params.SessionAssignToUser,
)
_ACTIONS_RETRY_PAYMENT: Operation[None] = Operation(
    "POST",
    "/public-api/actions/session/v1.0/{session}/retry-payment",
    body=lambda: params.SessionRetryPayment,
    body_required=False,
)
_CONSUMPTION_STATS_LIST: Operation[models.SessionConsumptionStat] = Operation(
    "GET",
    "/public-api/resources/sessions/v1.0/{session}/consumption-stats",
    returns=lambda: models.SessionConsumptionStat,
    unwrap="data",
)
_GET: Operation[models.Session] = Operation(
    "GET",
    "/public-api/resources/sessions/v1.0/{session}",
    returns=lambda: models.Session,
    unwrap="data",
    query=lambda: params.SessionsGetQuery,
    styles={"include": "brackets"},
)
_LIST: Operation[models.Session] = Operation(
    "GET",
    "/public-api/resources/sessions/v1.0",
    returns=lambda: models.Session,
    unwrap="data",
    query=lambda: params.SessionsListQuery,
    styles={"filter": "deep_object", "include": "brackets"},
    paging=Paging(cursor="cursor", page="page", per_page="per_page"),
)


class SessionsActions(Resource):
    """Act on a charging session after the fact, such as giving it to a user or charging its cost again.

    `client.sessions.actions`: `/public-api/actions/session/v1.0`"""

    @property
    def with_raw_response(self) -> SessionsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return SessionsActionsRaw(self)

    @property
    def with_streaming_response(self) -> SessionsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return SessionsActionsStream(self)

    def assign_to_user(
        self,
        session: int,
        *,
        user_id: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Attribute a finished session that belongs to nobody to a user.

        It works only while the session has no user and its `billing_status` is `completed`. It cannot be
        undone or done a second time, so make sure of the user beforehand. The 202 has no body.

        `POST /public-api/actions/session/v1.0/{session}/assign-user`

        Args:
            session: Id of the charging session, as a number; sessions themselves show it as a string.
            user_id (`userId`): User who is to have the session from now on.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ConflictError
        (409), UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_ASSIGN_TO_USER,
            path={"session": session},
            body={"user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def retry_payment(
        self,
        session: int,
        *,
        payment_method_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Try once more to collect the money for a session whose payment failed.

        Money moves: after a timeout, look at `payment_status` of the session before you send it again.
        `payment_method_id` is optional. The 202 has no body and does not say that the money came in; the
        outcome shows in `client.sessions.get`.

        `POST /public-api/actions/session/v1.0/{session}/retry-payment`

        Args:
            session: Id of the charging session, as a number; sessions themselves show it as a string.
            payment_method_id (`paymentMethodId`): Id of the payment method to collect from, as an integer
                here.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ConflictError
        (409), UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_RETRY_PAYMENT,
            path={"session": session},
            body={"payment_method_id": payment_method_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class SessionsActionsRaw(RawView):
    """`client.sessions.actions.with_raw_response`"""

    assign_to_user = RawMethod(SessionsActions.assign_to_user)
    retry_payment = RawMethod(SessionsActions.retry_payment)


class SessionsActionsStream(StreamedView):
    """`client.sessions.actions.with_streaming_response`"""

    assign_to_user = StreamedMethod(SessionsActions.assign_to_user)
    retry_payment = StreamedMethod(SessionsActions.retry_payment)


class SessionsConsumptionStats(Resource):
    """`client.sessions.consumption_stats`: `/public-api/resources/sessions/v1.0/{session}/consumption-stats`"""

    @property
    def with_raw_response(self) -> SessionsConsumptionStatsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return SessionsConsumptionStatsRaw(self)

    @property
    def with_streaming_response(self) -> SessionsConsumptionStatsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return SessionsConsumptionStatsStream(self)

    def list(
        self,
        session: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.SessionConsumptionStat]:
        """Fetch the course of energy and power over a session, as points in time.

        Enough to draw a chart. Once the session is over the points are condensed into at most 300, so they
        can differ from those seen while it ran. The answer is not paged.

        `GET /public-api/resources/sessions/v1.0/{session}/consumption-stats`

        Args:
            session: Id of the charging session, a string as in its `id`.

        Returns: a page of `models.SessionConsumptionStat`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _CONSUMPTION_STATS_LIST,
            path={"session": session},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class SessionsConsumptionStatsRaw(RawView):
    """`client.sessions.consumption_stats.with_raw_response`"""

    list = RawMethod(SessionsConsumptionStats.list)


class SessionsConsumptionStatsStream(StreamedView):
    """`client.sessions.consumption_stats.with_streaming_response`"""

    list = StreamedMethod(SessionsConsumptionStats.list)


class Sessions(Resource):
    """Charging sessions, from plugging in to the bill: energy, time, cost, payment and roaming.

    `client.sessions`: `/public-api/resources/sessions/v1.0`"""

    @property
    def with_raw_response(self) -> SessionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return SessionsRaw(self)

    @property
    def with_streaming_response(self) -> SessionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return SessionsStream(self)

    @cached_property
    def actions(self) -> SessionsActions:
        """Act on a charging session after the fact, such as giving it to a user or charging its cost again.

        `client.sessions.actions`: `/public-api/actions/session/v1.0`"""
        return SessionsActions(self)

    @cached_property
    def consumption_stats(self) -> SessionsConsumptionStats:
        """`client.sessions.consumption_stats`: `/public-api/resources/sessions/v1.0/{session}/consumption-stats`"""
        return SessionsConsumptionStats(self)

    def get(
        self,
        session: str,
        *,
        clock_aligned_interval: Literal[15, 30, 60] | Omit = omit,
        include: Sequence[Literal["externalAppData"]] | Omit = omit,
        with_authorization: bool | Omit = omit,
        with_charging_periods: bool | Omit = omit,
        with_charging_periods_price_breakdown: bool | Omit = omit,
        with_clock_aligned_energy_consumption: bool | Omit = omit,
        with_price_breakdown: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Session:
        """Fetch one charging session, with its energy, price and state of payment.

        Charging periods, price breakdown, authorization and energy by clock interval are added on request, as
        by `with_charging_periods`. For the power curve use `client.sessions.consumption_stats.list`.

        `GET /public-api/resources/sessions/v1.0/{session}`

        Args:
            session: Id of the charging session, a string as in its `id`.
            clock_aligned_interval (`clockAlignedInterval`): Length in minutes (15, 30 or 60) of the intervals
                that `with_clock_aligned_energy_consumption` adds.
            include: Extras to add to each item: `externalAppData`, the data that other applications have
                stored with it.
            with_authorization (`withAuthorization`): Add `authorization`, the request to charge that the
                session came from, in its v1.0 form. Off by default.
            with_charging_periods (`withChargingPeriods`): Add `charging_periods`, the stretches the session
                is made up of. Off by default.
            with_charging_periods_price_breakdown (`withChargingPeriodsPriceBreakdown`): Add a price breakdown
                to each charging period. Works only along with `with_charging_periods`. Off by default.
            with_clock_aligned_energy_consumption (`withClockAlignedEnergyConsumption`): Add
                `clock_aligned_energy_consumption`, the energy per interval of the clock. Off by default.
            with_price_breakdown (`withPriceBreakdown`): Add `price_breakdown`, the items of the price, to
                sessions whose billing is complete. Off by default.

        Returns: `models.Session`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _GET,
            path={"session": session},
            query={
                "clock_aligned_interval": clock_aligned_interval,
                "include": include,
                "with_authorization": with_authorization,
                "with_charging_periods": with_charging_periods,
                "with_charging_periods_price_breakdown": with_charging_periods_price_breakdown,
                "with_clock_aligned_energy_consumption": with_clock_aligned_energy_consumption,
                "with_price_breakdown": with_price_breakdown,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("sessions.list", page="cursor")
    def list(
        self,
        *,
        clock_aligned_interval: Literal[15, 30, 60] | Omit = omit,
        cursor: str | Omit = omit,
        filter: params.SessionsFilter | Omit = omit,
        include: Sequence[Literal["externalAppData"]] | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        with_authorization: bool | Omit = omit,
        with_charging_periods: bool | Omit = omit,
        with_charging_periods_price_breakdown: bool | Omit = omit,
        with_clock_aligned_energy_consumption: bool | Omit = omit,
        with_price_breakdown: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.Session]:
        """List charging sessions, running and finished, local and roaming.

        To keep a copy up to date, filter by `last_updated_after`. Charging periods, price breakdown,
        authorization and the energy by clock interval are left out unless asked for, as with
        `with_charging_periods`. Session ids are strings. Both cursors and page numbers work.

        `GET /public-api/resources/sessions/v1.0`

        Args:
            clock_aligned_interval (`clockAlignedInterval`): Length in minutes (15, 30 or 60) of the intervals
                that `with_clock_aligned_energy_consumption` adds.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            include: Extras to add to each item: `externalAppData`, the data that other applications have
                stored with it.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            with_authorization (`withAuthorization`): Add `authorization`, the request to charge that the
                session came from, in its v1.0 form. Off by default.
            with_charging_periods (`withChargingPeriods`): Add `charging_periods`, the stretches the session
                is made up of. Off by default.
            with_charging_periods_price_breakdown (`withChargingPeriodsPriceBreakdown`): Add a price breakdown
                to each charging period. Works only along with `with_charging_periods`. Off by default.
            with_clock_aligned_energy_consumption (`withClockAlignedEnergyConsumption`): Add
                `clock_aligned_energy_consumption`, the energy per interval of the clock. Off by default.
            with_price_breakdown (`withPriceBreakdown`): Add `price_breakdown`, the items of the price, to
                sessions whose billing is complete. Off by default.

        Returns: a page of `models.Session`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={
                "clock_aligned_interval": clock_aligned_interval,
                "cursor": cursor,
                "filter": filter,
                "include": include,
                "page": page,
                "per_page": per_page,
                "with_authorization": with_authorization,
                "with_charging_periods": with_charging_periods,
                "with_charging_periods_price_breakdown": with_charging_periods_price_breakdown,
                "with_clock_aligned_energy_consumption": with_clock_aligned_energy_consumption,
                "with_price_breakdown": with_price_breakdown,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class SessionsRaw(RawView):
    """`client.sessions.with_raw_response`"""

    get = RawMethod(Sessions.get)
    list = RawMethod(Sessions.list)


class SessionsStream(StreamedView):
    """`client.sessions.with_streaming_response`"""

    get = StreamedMethod(Sessions.get)
    list = StreamedMethod(Sessions.list)


class AsyncSessionsActions(AsyncResource):
    """Act on a charging session after the fact, such as giving it to a user or charging its cost again.

    `client.sessions.actions`: `/public-api/actions/session/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncSessionsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncSessionsActionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncSessionsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncSessionsActionsStream(self)

    async def assign_to_user(
        self,
        session: int,
        *,
        user_id: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Attribute a finished session that belongs to nobody to a user.

        It works only while the session has no user and its `billing_status` is `completed`. It cannot be
        undone or done a second time, so make sure of the user beforehand. The 202 has no body.

        `POST /public-api/actions/session/v1.0/{session}/assign-user`

        Args:
            session: Id of the charging session, as a number; sessions themselves show it as a string.
            user_id (`userId`): User who is to have the session from now on.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ConflictError
        (409), UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_ASSIGN_TO_USER,
            path={"session": session},
            body={"user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def retry_payment(
        self,
        session: int,
        *,
        payment_method_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Try once more to collect the money for a session whose payment failed.

        Money moves: after a timeout, look at `payment_status` of the session before you send it again.
        `payment_method_id` is optional. The 202 has no body and does not say that the money came in; the
        outcome shows in `client.sessions.get`.

        `POST /public-api/actions/session/v1.0/{session}/retry-payment`

        Args:
            session: Id of the charging session, as a number; sessions themselves show it as a string.
            payment_method_id (`paymentMethodId`): Id of the payment method to collect from, as an integer
                here.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ConflictError
        (409), UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_RETRY_PAYMENT,
            path={"session": session},
            body={"payment_method_id": payment_method_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncSessionsActionsRaw(AsyncRawView):
    """`client.sessions.actions.with_raw_response`"""

    assign_to_user = AsyncRawMethod(AsyncSessionsActions.assign_to_user)
    retry_payment = AsyncRawMethod(AsyncSessionsActions.retry_payment)


class AsyncSessionsActionsStream(AsyncStreamedView):
    """`client.sessions.actions.with_streaming_response`"""

    assign_to_user = AsyncStreamedMethod(AsyncSessionsActions.assign_to_user)
    retry_payment = AsyncStreamedMethod(AsyncSessionsActions.retry_payment)


class AsyncSessionsConsumptionStats(AsyncResource):
    """`client.sessions.consumption_stats`: `/public-api/resources/sessions/v1.0/{session}/consumption-stats`"""

    @property
    def with_raw_response(self) -> AsyncSessionsConsumptionStatsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncSessionsConsumptionStatsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncSessionsConsumptionStatsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncSessionsConsumptionStatsStream(self)

    def list(
        self,
        session: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.SessionConsumptionStat]:
        """Fetch the course of energy and power over a session, as points in time.

        Enough to draw a chart. Once the session is over the points are condensed into at most 300, so they
        can differ from those seen while it ran. The answer is not paged.

        `GET /public-api/resources/sessions/v1.0/{session}/consumption-stats`

        Args:
            session: Id of the charging session, a string as in its `id`.

        Returns: a page of `models.SessionConsumptionStat`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _CONSUMPTION_STATS_LIST,
            path={"session": session},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncSessionsConsumptionStatsRaw(AsyncRawView):
    """`client.sessions.consumption_stats.with_raw_response`"""

    list = AsyncRawListing(AsyncSessionsConsumptionStats.list)


class AsyncSessionsConsumptionStatsStream(AsyncStreamedView):
    """`client.sessions.consumption_stats.with_streaming_response`"""

    list = AsyncStreamedListing(AsyncSessionsConsumptionStats.list)


class AsyncSessions(AsyncResource):
    """Charging sessions, from plugging in to the bill: energy, time, cost, payment and roaming.

    `client.sessions`: `/public-api/resources/sessions/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncSessionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncSessionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncSessionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncSessionsStream(self)

    @cached_property
    def actions(self) -> AsyncSessionsActions:
        """Act on a charging session after the fact, such as giving it to a user or charging its cost again.

        `client.sessions.actions`: `/public-api/actions/session/v1.0`"""
        return AsyncSessionsActions(self)

    @cached_property
    def consumption_stats(self) -> AsyncSessionsConsumptionStats:
        """`client.sessions.consumption_stats`: `/public-api/resources/sessions/v1.0/{session}/consumption-stats`"""
        return AsyncSessionsConsumptionStats(self)

    async def get(
        self,
        session: str,
        *,
        clock_aligned_interval: Literal[15, 30, 60] | Omit = omit,
        include: Sequence[Literal["externalAppData"]] | Omit = omit,
        with_authorization: bool | Omit = omit,
        with_charging_periods: bool | Omit = omit,
        with_charging_periods_price_breakdown: bool | Omit = omit,
        with_clock_aligned_energy_consumption: bool | Omit = omit,
        with_price_breakdown: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Session:
        """Fetch one charging session, with its energy, price and state of payment.

        Charging periods, price breakdown, authorization and energy by clock interval are added on request, as
        by `with_charging_periods`. For the power curve use `client.sessions.consumption_stats.list`.

        `GET /public-api/resources/sessions/v1.0/{session}`

        Args:
            session: Id of the charging session, a string as in its `id`.
            clock_aligned_interval (`clockAlignedInterval`): Length in minutes (15, 30 or 60) of the intervals
                that `with_clock_aligned_energy_consumption` adds.
            include: Extras to add to each item: `externalAppData`, the data that other applications have
                stored with it.
            with_authorization (`withAuthorization`): Add `authorization`, the request to charge that the
                session came from, in its v1.0 form. Off by default.
            with_charging_periods (`withChargingPeriods`): Add `charging_periods`, the stretches the session
                is made up of. Off by default.
            with_charging_periods_price_breakdown (`withChargingPeriodsPriceBreakdown`): Add a price breakdown
                to each charging period. Works only along with `with_charging_periods`. Off by default.
            with_clock_aligned_energy_consumption (`withClockAlignedEnergyConsumption`): Add
                `clock_aligned_energy_consumption`, the energy per interval of the clock. Off by default.
            with_price_breakdown (`withPriceBreakdown`): Add `price_breakdown`, the items of the price, to
                sessions whose billing is complete. Off by default.

        Returns: `models.Session`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _GET,
            path={"session": session},
            query={
                "clock_aligned_interval": clock_aligned_interval,
                "include": include,
                "with_authorization": with_authorization,
                "with_charging_periods": with_charging_periods,
                "with_charging_periods_price_breakdown": with_charging_periods_price_breakdown,
                "with_clock_aligned_energy_consumption": with_clock_aligned_energy_consumption,
                "with_price_breakdown": with_price_breakdown,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("sessions.list", page="cursor")
    def list(
        self,
        *,
        clock_aligned_interval: Literal[15, 30, 60] | Omit = omit,
        cursor: str | Omit = omit,
        filter: params.SessionsFilter | Omit = omit,
        include: Sequence[Literal["externalAppData"]] | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        with_authorization: bool | Omit = omit,
        with_charging_periods: bool | Omit = omit,
        with_charging_periods_price_breakdown: bool | Omit = omit,
        with_clock_aligned_energy_consumption: bool | Omit = omit,
        with_price_breakdown: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.Session]:
        """List charging sessions, running and finished, local and roaming.

        To keep a copy up to date, filter by `last_updated_after`. Charging periods, price breakdown,
        authorization and the energy by clock interval are left out unless asked for, as with
        `with_charging_periods`. Session ids are strings. Both cursors and page numbers work.

        `GET /public-api/resources/sessions/v1.0`

        Args:
            clock_aligned_interval (`clockAlignedInterval`): Length in minutes (15, 30 or 60) of the intervals
                that `with_clock_aligned_energy_consumption` adds.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            include: Extras to add to each item: `externalAppData`, the data that other applications have
                stored with it.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            with_authorization (`withAuthorization`): Add `authorization`, the request to charge that the
                session came from, in its v1.0 form. Off by default.
            with_charging_periods (`withChargingPeriods`): Add `charging_periods`, the stretches the session
                is made up of. Off by default.
            with_charging_periods_price_breakdown (`withChargingPeriodsPriceBreakdown`): Add a price breakdown
                to each charging period. Works only along with `with_charging_periods`. Off by default.
            with_clock_aligned_energy_consumption (`withClockAlignedEnergyConsumption`): Add
                `clock_aligned_energy_consumption`, the energy per interval of the clock. Off by default.
            with_price_breakdown (`withPriceBreakdown`): Add `price_breakdown`, the items of the price, to
                sessions whose billing is complete. Off by default.

        Returns: a page of `models.Session`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={
                "clock_aligned_interval": clock_aligned_interval,
                "cursor": cursor,
                "filter": filter,
                "include": include,
                "page": page,
                "per_page": per_page,
                "with_authorization": with_authorization,
                "with_charging_periods": with_charging_periods,
                "with_charging_periods_price_breakdown": with_charging_periods_price_breakdown,
                "with_clock_aligned_energy_consumption": with_clock_aligned_energy_consumption,
                "with_price_breakdown": with_price_breakdown,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncSessionsRaw(AsyncRawView):
    """`client.sessions.with_raw_response`"""

    get = AsyncRawMethod(AsyncSessions.get)
    list = AsyncRawListing(AsyncSessions.list)


class AsyncSessionsStream(AsyncStreamedView):
    """`client.sessions.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncSessions.get)
    list = AsyncStreamedListing(AsyncSessions.list)
