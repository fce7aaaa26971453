"""Times when a single EVSE was, or will be, out of service, and why.

`client.evse_downtime_periods`: `/public-api/resources/evse-downtime-periods/v1.0`"""

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

_CREATE: Operation[models.EvseDowntimePeriod] = Operation(
    "POST",
    "/public-api/resources/evse-downtime-periods/v1.0",
    returns=lambda: models.EvseDowntimePeriod,
    unwrap="data",
    body=lambda: params.EvseDowntimePeriodCreate,
    body_required=False,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}",
)
_GET: Operation[models.EvseDowntimePeriod] = Operation(
    "GET",
    "/public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}",
    returns=lambda: models.EvseDowntimePeriod,
    unwrap="data",
)
_LIST: Operation[models.EvseDowntimePeriod] = Operation(
    "GET",
    "/public-api/resources/evse-downtime-periods/v1.0",
    returns=lambda: models.EvseDowntimePeriod,
    unwrap="data",
    query=lambda: params.EvseDowntimePeriodsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(per_page="per_page"),
)
_UPDATE: Operation[models.EvseDowntimePeriod] = Operation(
    "PATCH",
    "/public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}",
    returns=lambda: models.EvseDowntimePeriod,
    unwrap="data",
    body=lambda: params.EvseDowntimePeriodUpdate,
    body_required=False,
)


class EvseDowntimePeriods(Resource):
    """Times when a single EVSE was, or will be, out of service, and why.

    `client.evse_downtime_periods`: `/public-api/resources/evse-downtime-periods/v1.0`"""

    @property
    def with_raw_response(self) -> EvseDowntimePeriodsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return EvseDowntimePeriodsRaw(self)

    @property
    def with_streaming_response(self) -> EvseDowntimePeriodsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return EvseDowntimePeriodsStream(self)

    def create(
        self,
        *,
        ended_at: dt.datetime,
        evse_id: int,
        notice_id: int,
        started_at: dt.datetime,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.EvseDowntimePeriod:
        """Add an exempt downtime period by hand for one EVSE, for example while its cable is replaced.

        Start, end and a notice (a predefined reason) are required, and the notice must have the type
        `exempt`; see `client.downtime_period_notices.list`. To exempt the whole device, use
        `client.charge_point_downtime_periods.create`.

        `POST /public-api/resources/evse-downtime-periods/v1.0`

        Args:
            ended_at (`endedAt`): End of the exempt period. It has to be given: a manual period cannot be left
                open.
            evse_id (`evseId`): Id of the EVSE (electric vehicle supply equipment): the part of a charge point
                that charges one vehicle at a time.
            notice_id (`noticeId`): Predefined reason for the period, from
                `client.downtime_period_notices.list`. Its `type` must be `exempt`.
            started_at (`startedAt`): Start of the exempt period.

        Returns: `models.EvseDowntimePeriod`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={"ended_at": ended_at, "evse_id": evse_id, "notice_id": notice_id, "started_at": started_at},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        evse_downtime_period: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a downtime period of an EVSE that was entered by hand.

        Periods that the system recorded (`entry_mode` `automatic`) are not meant to be deleted.

        `DELETE /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}`

        Args:
            evse_downtime_period (`evseDowntimePeriod`): Id of the downtime period, a number; not that of the
                EVSE.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _DELETE,
            path={"evseDowntimePeriod": evse_downtime_period},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        evse_downtime_period: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.EvseDowntimePeriod:
        """Read one downtime period of an EVSE: when it was, why, and who or what recorded it.

        `GET /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}`

        Args:
            evse_downtime_period (`evseDowntimePeriod`): Id of the downtime period, a number; not that of the
                EVSE.

        Returns: `models.EvseDowntimePeriod`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"evseDowntimePeriod": evse_downtime_period},
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
        filter: params.EvseDowntimePeriodsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.EvseDowntimePeriod]:
        """List the periods in which single EVSEs were out of order or deliberately exempted.

        An EVSE is the part of a charge point that charges one vehicle at a time, so one outlet can be down
        while its neighbor works. Periods of the device as a whole are in
        `client.charge_point_downtime_periods.list`. The filter `charge_point_id` gives those of all EVSEs of
        one charge point.

        `GET /public-api/resources/evse-downtime-periods/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.EvseDowntimePeriod`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
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
        evse_downtime_period: int,
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
    ) -> models.EvseDowntimePeriod:
        """Correct the times of an EVSE's downtime period, or give it another notice.

        The times can be moved only if the period is `exempt` and has the `entry_mode` `manual`; on any other,
        change just `notice_id`.

        `PATCH /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}`

        Args:
            evse_downtime_period (`evseDowntimePeriod`): Id of the downtime period, a number; not that of the
                EVSE.
            ended_at (`endedAt`): New end. Accepted only for a period that is `exempt` and was entered by
                hand.
            notice_id (`noticeId`): Predefined reason for the period, from
                `client.downtime_period_notices.list`, or `null` for none.
            started_at (`startedAt`): New start. Accepted only for a period that is `exempt` and was entered
                by hand.

        Returns: `models.EvseDowntimePeriod`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"evseDowntimePeriod": evse_downtime_period},
            body={"ended_at": ended_at, "notice_id": notice_id, "started_at": started_at},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class EvseDowntimePeriodsRaw(RawView):
    """`client.evse_downtime_periods.with_raw_response`"""

    create = RawMethod(EvseDowntimePeriods.create)
    delete = RawMethod(EvseDowntimePeriods.delete)
    get = RawMethod(EvseDowntimePeriods.get)
    list = RawMethod(EvseDowntimePeriods.list)
    update = RawMethod(EvseDowntimePeriods.update)


class EvseDowntimePeriodsStream(StreamedView):
    """`client.evse_downtime_periods.with_streaming_response`"""

    create = StreamedMethod(EvseDowntimePeriods.create)
    delete = StreamedMethod(EvseDowntimePeriods.delete)
    get = StreamedMethod(EvseDowntimePeriods.get)
    list = StreamedMethod(EvseDowntimePeriods.list)
    update = StreamedMethod(EvseDowntimePeriods.update)


class AsyncEvseDowntimePeriods(AsyncResource):
    """Times when a single EVSE was, or will be, out of service, and why.

    `client.evse_downtime_periods`: `/public-api/resources/evse-downtime-periods/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncEvseDowntimePeriodsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncEvseDowntimePeriodsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncEvseDowntimePeriodsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncEvseDowntimePeriodsStream(self)

    async def create(
        self,
        *,
        ended_at: dt.datetime,
        evse_id: int,
        notice_id: int,
        started_at: dt.datetime,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.EvseDowntimePeriod:
        """Add an exempt downtime period by hand for one EVSE, for example while its cable is replaced.

        Start, end and a notice (a predefined reason) are required, and the notice must have the type
        `exempt`; see `client.downtime_period_notices.list`. To exempt the whole device, use
        `client.charge_point_downtime_periods.create`.

        `POST /public-api/resources/evse-downtime-periods/v1.0`

        Args:
            ended_at (`endedAt`): End of the exempt period. It has to be given: a manual period cannot be left
                open.
            evse_id (`evseId`): Id of the EVSE (electric vehicle supply equipment): the part of a charge point
                that charges one vehicle at a time.
            notice_id (`noticeId`): Predefined reason for the period, from
                `client.downtime_period_notices.list`. Its `type` must be `exempt`.
            started_at (`startedAt`): Start of the exempt period.

        Returns: `models.EvseDowntimePeriod`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={"ended_at": ended_at, "evse_id": evse_id, "notice_id": notice_id, "started_at": started_at},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        evse_downtime_period: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a downtime period of an EVSE that was entered by hand.

        Periods that the system recorded (`entry_mode` `automatic`) are not meant to be deleted.

        `DELETE /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}`

        Args:
            evse_downtime_period (`evseDowntimePeriod`): Id of the downtime period, a number; not that of the
                EVSE.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _DELETE,
            path={"evseDowntimePeriod": evse_downtime_period},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        evse_downtime_period: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.EvseDowntimePeriod:
        """Read one downtime period of an EVSE: when it was, why, and who or what recorded it.

        `GET /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}`

        Args:
            evse_downtime_period (`evseDowntimePeriod`): Id of the downtime period, a number; not that of the
                EVSE.

        Returns: `models.EvseDowntimePeriod`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"evseDowntimePeriod": evse_downtime_period},
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
        filter: params.EvseDowntimePeriodsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.EvseDowntimePeriod]:
        """List the periods in which single EVSEs were out of order or deliberately exempted.

        An EVSE is the part of a charge point that charges one vehicle at a time, so one outlet can be down
        while its neighbor works. Periods of the device as a whole are in
        `client.charge_point_downtime_periods.list`. The filter `charge_point_id` gives those of all EVSEs of
        one charge point.

        `GET /public-api/resources/evse-downtime-periods/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.EvseDowntimePeriod`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
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
        evse_downtime_period: int,
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
    ) -> models.EvseDowntimePeriod:
        """Correct the times of an EVSE's downtime period, or give it another notice.

        The times can be moved only if the period is `exempt` and has the `entry_mode` `manual`; on any other,
        change just `notice_id`.

        `PATCH /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}`

        Args:
            evse_downtime_period (`evseDowntimePeriod`): Id of the downtime period, a number; not that of the
                EVSE.
            ended_at (`endedAt`): New end. Accepted only for a period that is `exempt` and was entered by
                hand.
            notice_id (`noticeId`): Predefined reason for the period, from
                `client.downtime_period_notices.list`, or `null` for none.
            started_at (`startedAt`): New start. Accepted only for a period that is `exempt` and was entered
                by hand.

        Returns: `models.EvseDowntimePeriod`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"evseDowntimePeriod": evse_downtime_period},
            body={"ended_at": ended_at, "notice_id": notice_id, "started_at": started_at},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncEvseDowntimePeriodsRaw(AsyncRawView):
    """`client.evse_downtime_periods.with_raw_response`"""

    create = AsyncRawMethod(AsyncEvseDowntimePeriods.create)
    delete = AsyncRawMethod(AsyncEvseDowntimePeriods.delete)
    get = AsyncRawMethod(AsyncEvseDowntimePeriods.get)
    list = AsyncRawListing(AsyncEvseDowntimePeriods.list)
    update = AsyncRawMethod(AsyncEvseDowntimePeriods.update)


class AsyncEvseDowntimePeriodsStream(AsyncStreamedView):
    """`client.evse_downtime_periods.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncEvseDowntimePeriods.create)
    delete = AsyncStreamedMethod(AsyncEvseDowntimePeriods.delete)
    get = AsyncStreamedMethod(AsyncEvseDowntimePeriods.get)
    list = AsyncStreamedListing(AsyncEvseDowntimePeriods.list)
    update = AsyncStreamedMethod(AsyncEvseDowntimePeriods.update)
