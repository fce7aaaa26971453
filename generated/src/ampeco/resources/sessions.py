"""Charging sessions, from plugging in to the bill: energy, time, cost, payment and roaming.

`client.sessions`: `/public-api/resources/sessions/v1.0`"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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
        """Session: Assign to user.

        `POST /public-api/actions/session/v1.0/{session}/assign-user`

        Args:
            session: Id of the session, as a number; sessions themselves show it as a string.

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
        """Session: Retry Payment.

        `POST /public-api/actions/session/v1.0/{session}/retry-payment`

        Args:
            session: Id of the session, as a number; sessions themselves show it as a string.

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


class SessionsConsumptionStats(Resource):
    """`client.sessions.consumption_stats`: `/public-api/resources/sessions/v1.0/{session}/consumption-stats`"""

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
        """Sessions: Consumption Stats: Read.

        `GET /public-api/resources/sessions/v1.0/{session}/consumption-stats`

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


class Sessions(Resource):
    """Charging sessions, from plugging in to the bill: energy, time, cost, payment and roaming.

    `client.sessions`: `/public-api/resources/sessions/v1.0`"""

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
        """Session: Read.

        `GET /public-api/resources/sessions/v1.0/{session}`

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
        """Sessions: Listing.

        `GET /public-api/resources/sessions/v1.0`

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


class AsyncSessionsActions(AsyncResource):
    """Act on a charging session after the fact, such as giving it to a user or charging its cost again.

    `client.sessions.actions`: `/public-api/actions/session/v1.0`"""

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
        """Session: Assign to user.

        `POST /public-api/actions/session/v1.0/{session}/assign-user`

        Args:
            session: Id of the session, as a number; sessions themselves show it as a string.

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
        """Session: Retry Payment.

        `POST /public-api/actions/session/v1.0/{session}/retry-payment`

        Args:
            session: Id of the session, as a number; sessions themselves show it as a string.

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


class AsyncSessionsConsumptionStats(AsyncResource):
    """`client.sessions.consumption_stats`: `/public-api/resources/sessions/v1.0/{session}/consumption-stats`"""

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
        """Sessions: Consumption Stats: Read.

        `GET /public-api/resources/sessions/v1.0/{session}/consumption-stats`

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


class AsyncSessions(AsyncResource):
    """Charging sessions, from plugging in to the bill: energy, time, cost, payment and roaming.

    `client.sessions`: `/public-api/resources/sessions/v1.0`"""

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
        """Session: Read.

        `GET /public-api/resources/sessions/v1.0/{session}`

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
        """Sessions: Listing.

        `GET /public-api/resources/sessions/v1.0`

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
