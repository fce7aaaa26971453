"""Times when a whole charge point was, or will be, out of service, and why.

`client.charge_point_downtime_periods`: `/public-api/resources/charge-point-downtime-periods/v1.0`"""

from __future__ import annotations

import datetime as dt
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

_CREATE: Operation[models.ChargePointDowntimePeriod] = Operation(
    "POST",
    "/public-api/resources/charge-point-downtime-periods/v1.0",
    returns=lambda: models.ChargePointDowntimePeriod,
    unwrap="data",
    body=lambda: params.ChargePointDowntimePeriodCreate,
    body_required=False,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}",
)
_GET: Operation[models.ChargePointDowntimePeriod] = Operation(
    "GET",
    "/public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}",
    returns=lambda: models.ChargePointDowntimePeriod,
    unwrap="data",
)
_LIST: Operation[models.ChargePointDowntimePeriod] = Operation(
    "GET",
    "/public-api/resources/charge-point-downtime-periods/v1.0",
    returns=lambda: models.ChargePointDowntimePeriod,
    unwrap="data",
    query=lambda: params.ChargePointDowntimePeriodsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(per_page="per_page"),
)
_UPDATE: Operation[models.ChargePointDowntimePeriod] = Operation(
    "PATCH",
    "/public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}",
    returns=lambda: models.ChargePointDowntimePeriod,
    unwrap="data",
    body=lambda: params.EvseDowntimePeriodUpdate,
    body_required=False,
)


class ChargePointDowntimePeriods(Resource):
    """Times when a whole charge point was, or will be, out of service, and why.

    `client.charge_point_downtime_periods`: `/public-api/resources/charge-point-downtime-periods/v1.0`"""

    @property
    def with_raw_response(self) -> ChargePointDowntimePeriodsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointDowntimePeriodsRaw(self)

    @property
    def with_streaming_response(self) -> ChargePointDowntimePeriodsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointDowntimePeriodsStream(self)

    def create(
        self,
        *,
        charge_point_id: int,
        ended_at: dt.datetime,
        notice_id: int,
        started_at: dt.datetime,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointDowntimePeriod:
        """Add an exempt downtime period by hand for a charge point, for example for planned maintenance.

        Both ends of the period are required, as is a notice (a predefined reason) whose `type` is `exempt`;
        see `client.downtime_period_notices.list`. Periods of the type `downtime` cannot be made through the
        API.

        `POST /public-api/resources/charge-point-downtime-periods/v1.0`

        Args:
            charge_point_id (`chargePointId`): Id the system gave the charge point, not the network id it uses
                over OCPP (the protocol of charge points).
            ended_at (`endedAt`): End of the exempt period. It has to be given: a manual period cannot be left
                open.
            notice_id (`noticeId`): Predefined reason for the period, from
                `client.downtime_period_notices.list`. Its `type` must be `exempt`.
            started_at (`startedAt`): Start of the exempt period.

        Returns: `models.ChargePointDowntimePeriod`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "charge_point_id": charge_point_id,
                "ended_at": ended_at,
                "notice_id": notice_id,
                "started_at": started_at,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        charge_point_downtime_period: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a downtime period of a charge point that was entered by hand.

        Meant for periods with the `entry_mode` `manual` only, not for those that the system recorded.

        `DELETE /public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}`

        Args:
            charge_point_downtime_period (`chargePointDowntimePeriod`): Id of the downtime period, a number;
                not that of the charge point.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _DELETE,
            path={"chargePointDowntimePeriod": charge_point_downtime_period},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        charge_point_downtime_period: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointDowntimePeriod:
        """Read one downtime period of a charge point, with the statuses found when it was recorded.

        `GET /public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}`

        Args:
            charge_point_downtime_period (`chargePointDowntimePeriod`): Id of the downtime period, a number;
                not that of the charge point.

        Returns: `models.ChargePointDowntimePeriod`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"chargePointDowntimePeriod": charge_point_downtime_period},
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
        filter: params.ChargePointDowntimePeriodsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointDowntimePeriod]:
        """List the periods in which whole charge points were out of order or deliberately exempted.

        The system records `automatic` periods from the status of the charge point; people add `manual` ones.
        For single EVSEs (outlets) instead of the whole device, use `client.evse_downtime_periods.list`.

        `GET /public-api/resources/charge-point-downtime-periods/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.ChargePointDowntimePeriod`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def update(
        self,
        charge_point_downtime_period: int,
        *,
        ended_at: dt.datetime | Omit = omit,
        notice_id: int | None | Omit = omit,
        started_at: dt.datetime | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointDowntimePeriod:
        """Correct the times of a charge point's downtime period, or give it another notice.

        `started_at` and `ended_at` are accepted only if the period is `exempt` and was entered by hand; on
        others only the notice can change.

        `PATCH /public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}`

        Args:
            charge_point_downtime_period (`chargePointDowntimePeriod`): Id of the downtime period, a number;
                not that of the charge point.
            ended_at (`endedAt`): New end. Accepted only for a period that is `exempt` and was entered by
                hand.
            notice_id (`noticeId`): Predefined reason for the period, from
                `client.downtime_period_notices.list`, or `null` for none.
            started_at (`startedAt`): New start. Accepted only for a period that is `exempt` and was entered
                by hand.

        Returns: `models.ChargePointDowntimePeriod`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"chargePointDowntimePeriod": charge_point_downtime_period},
            body={"ended_at": ended_at, "notice_id": notice_id, "started_at": started_at},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointDowntimePeriodsRaw(RawView):
    """`client.charge_point_downtime_periods.with_raw_response`"""

    create = RawMethod(ChargePointDowntimePeriods.create)
    delete = RawMethod(ChargePointDowntimePeriods.delete)
    get = RawMethod(ChargePointDowntimePeriods.get)
    list = RawMethod(ChargePointDowntimePeriods.list)
    update = RawMethod(ChargePointDowntimePeriods.update)


class ChargePointDowntimePeriodsStream(StreamedView):
    """`client.charge_point_downtime_periods.with_streaming_response`"""

    create = StreamedMethod(ChargePointDowntimePeriods.create)
    delete = StreamedMethod(ChargePointDowntimePeriods.delete)
    get = StreamedMethod(ChargePointDowntimePeriods.get)
    list = StreamedMethod(ChargePointDowntimePeriods.list)
    update = StreamedMethod(ChargePointDowntimePeriods.update)


class AsyncChargePointDowntimePeriods(AsyncResource):
    """Times when a whole charge point was, or will be, out of service, and why.

    `client.charge_point_downtime_periods`: `/public-api/resources/charge-point-downtime-periods/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncChargePointDowntimePeriodsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointDowntimePeriodsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointDowntimePeriodsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointDowntimePeriodsStream(self)

    async def create(
        self,
        *,
        charge_point_id: int,
        ended_at: dt.datetime,
        notice_id: int,
        started_at: dt.datetime,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointDowntimePeriod:
        """Add an exempt downtime period by hand for a charge point, for example for planned maintenance.

        Both ends of the period are required, as is a notice (a predefined reason) whose `type` is `exempt`;
        see `client.downtime_period_notices.list`. Periods of the type `downtime` cannot be made through the
        API.

        `POST /public-api/resources/charge-point-downtime-periods/v1.0`

        Args:
            charge_point_id (`chargePointId`): Id the system gave the charge point, not the network id it uses
                over OCPP (the protocol of charge points).
            ended_at (`endedAt`): End of the exempt period. It has to be given: a manual period cannot be left
                open.
            notice_id (`noticeId`): Predefined reason for the period, from
                `client.downtime_period_notices.list`. Its `type` must be `exempt`.
            started_at (`startedAt`): Start of the exempt period.

        Returns: `models.ChargePointDowntimePeriod`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "charge_point_id": charge_point_id,
                "ended_at": ended_at,
                "notice_id": notice_id,
                "started_at": started_at,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        charge_point_downtime_period: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a downtime period of a charge point that was entered by hand.

        Meant for periods with the `entry_mode` `manual` only, not for those that the system recorded.

        `DELETE /public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}`

        Args:
            charge_point_downtime_period (`chargePointDowntimePeriod`): Id of the downtime period, a number;
                not that of the charge point.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _DELETE,
            path={"chargePointDowntimePeriod": charge_point_downtime_period},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        charge_point_downtime_period: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointDowntimePeriod:
        """Read one downtime period of a charge point, with the statuses found when it was recorded.

        `GET /public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}`

        Args:
            charge_point_downtime_period (`chargePointDowntimePeriod`): Id of the downtime period, a number;
                not that of the charge point.

        Returns: `models.ChargePointDowntimePeriod`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"chargePointDowntimePeriod": charge_point_downtime_period},
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
        filter: params.ChargePointDowntimePeriodsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointDowntimePeriod]:
        """List the periods in which whole charge points were out of order or deliberately exempted.

        The system records `automatic` periods from the status of the charge point; people add `manual` ones.
        For single EVSEs (outlets) instead of the whole device, use `client.evse_downtime_periods.list`.

        `GET /public-api/resources/charge-point-downtime-periods/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.ChargePointDowntimePeriod`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def update(
        self,
        charge_point_downtime_period: int,
        *,
        ended_at: dt.datetime | Omit = omit,
        notice_id: int | None | Omit = omit,
        started_at: dt.datetime | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointDowntimePeriod:
        """Correct the times of a charge point's downtime period, or give it another notice.

        `started_at` and `ended_at` are accepted only if the period is `exempt` and was entered by hand; on
        others only the notice can change.

        `PATCH /public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}`

        Args:
            charge_point_downtime_period (`chargePointDowntimePeriod`): Id of the downtime period, a number;
                not that of the charge point.
            ended_at (`endedAt`): New end. Accepted only for a period that is `exempt` and was entered by
                hand.
            notice_id (`noticeId`): Predefined reason for the period, from
                `client.downtime_period_notices.list`, or `null` for none.
            started_at (`startedAt`): New start. Accepted only for a period that is `exempt` and was entered
                by hand.

        Returns: `models.ChargePointDowntimePeriod`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"chargePointDowntimePeriod": charge_point_downtime_period},
            body={"ended_at": ended_at, "notice_id": notice_id, "started_at": started_at},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointDowntimePeriodsRaw(AsyncRawView):
    """`client.charge_point_downtime_periods.with_raw_response`"""

    create = AsyncRawMethod(AsyncChargePointDowntimePeriods.create)
    delete = AsyncRawMethod(AsyncChargePointDowntimePeriods.delete)
    get = AsyncRawMethod(AsyncChargePointDowntimePeriods.get)
    list = AsyncRawListing(AsyncChargePointDowntimePeriods.list)
    update = AsyncRawMethod(AsyncChargePointDowntimePeriods.update)


class AsyncChargePointDowntimePeriodsStream(AsyncStreamedView):
    """`client.charge_point_downtime_periods.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncChargePointDowntimePeriods.create)
    delete = AsyncStreamedMethod(AsyncChargePointDowntimePeriods.delete)
    get = AsyncStreamedMethod(AsyncChargePointDowntimePeriods.get)
    list = AsyncStreamedListing(AsyncChargePointDowntimePeriods.list)
    update = AsyncStreamedMethod(AsyncChargePointDowntimePeriods.update)
