"""`client.charge_point_downtime_periods`: `/public-api/resources/charge-point-downtime-periods/v1.0`"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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
    """`client.charge_point_downtime_periods`: `/public-api/resources/charge-point-downtime-periods/v1.0`"""

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
    ) -> models.ChargePointDowntimePeriod:
        """Charge Point Downtime Period: Create.

        `POST /public-api/resources/charge-point-downtime-periods/v1.0`

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
        )

    def delete(
        self,
        charge_point_downtime_period: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Charge Point Downtime Period: Delete.

        `DELETE /public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}`

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
        )

    def get(
        self,
        charge_point_downtime_period: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ChargePointDowntimePeriod:
        """Charge Point Downtime Period: Read.

        `GET /public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}`

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
        )

    def list(
        self,
        *,
        filter: params.ChargePointDowntimePeriodsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.ChargePointDowntimePeriod]:
        """Charge Point Downtime Periods: Listing.

        `GET /public-api/resources/charge-point-downtime-periods/v1.0`

        Returns: a page of `models.ChargePointDowntimePeriod`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
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
    ) -> models.ChargePointDowntimePeriod:
        """Charge Point Downtime Period: Update.

        `PATCH /public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}`

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
        )


class AsyncChargePointDowntimePeriods(AsyncResource):
    """`client.charge_point_downtime_periods`: `/public-api/resources/charge-point-downtime-periods/v1.0`"""

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
    ) -> models.ChargePointDowntimePeriod:
        """Charge Point Downtime Period: Create.

        `POST /public-api/resources/charge-point-downtime-periods/v1.0`

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
        )

    async def delete(
        self,
        charge_point_downtime_period: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Charge Point Downtime Period: Delete.

        `DELETE /public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}`

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
        )

    async def get(
        self,
        charge_point_downtime_period: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ChargePointDowntimePeriod:
        """Charge Point Downtime Period: Read.

        `GET /public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}`

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
        )

    def list(
        self,
        *,
        filter: params.ChargePointDowntimePeriodsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointDowntimePeriod]:
        """Charge Point Downtime Periods: Listing.

        `GET /public-api/resources/charge-point-downtime-periods/v1.0`

        Returns: a page of `models.ChargePointDowntimePeriod`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
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
    ) -> models.ChargePointDowntimePeriod:
        """Charge Point Downtime Period: Update.

        `PATCH /public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}`

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
        )
