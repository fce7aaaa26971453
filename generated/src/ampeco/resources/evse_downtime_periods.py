"""`client.evse_downtime_periods`: `/public-api/resources/evse-downtime-periods/v1.0`"""

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
    """`client.evse_downtime_periods`: `/public-api/resources/evse-downtime-periods/v1.0`"""

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
    ) -> models.EvseDowntimePeriod:
        """EVSE Downtime Period: Create.

        `POST /public-api/resources/evse-downtime-periods/v1.0`

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
        )

    def delete(
        self,
        evse_downtime_period: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """EVSE Downtime Period: Delete.

        `DELETE /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}`

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
        )

    def get(
        self,
        evse_downtime_period: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvseDowntimePeriod:
        """EVSE Downtime Period: Read.

        `GET /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}`

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
        )

    def list(
        self,
        *,
        filter: params.EvseDowntimePeriodsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.EvseDowntimePeriod]:
        """EVSE Downtime Periods: Listing.

        `GET /public-api/resources/evse-downtime-periods/v1.0`

        Returns: a page of `models.EvseDowntimePeriod`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
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
        evse_downtime_period: int,
        *,
        ended_at: dt.datetime | Omit = omit,
        notice_id: int | None | Omit = omit,
        started_at: dt.datetime | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvseDowntimePeriod:
        """EVSE Downtime Period: Update.

        `PATCH /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}`

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
        )


class AsyncEvseDowntimePeriods(AsyncResource):
    """`client.evse_downtime_periods`: `/public-api/resources/evse-downtime-periods/v1.0`"""

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
    ) -> models.EvseDowntimePeriod:
        """EVSE Downtime Period: Create.

        `POST /public-api/resources/evse-downtime-periods/v1.0`

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
        )

    async def delete(
        self,
        evse_downtime_period: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """EVSE Downtime Period: Delete.

        `DELETE /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}`

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
        )

    async def get(
        self,
        evse_downtime_period: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvseDowntimePeriod:
        """EVSE Downtime Period: Read.

        `GET /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}`

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
        )

    def list(
        self,
        *,
        filter: params.EvseDowntimePeriodsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.EvseDowntimePeriod]:
        """EVSE Downtime Periods: Listing.

        `GET /public-api/resources/evse-downtime-periods/v1.0`

        Returns: a page of `models.EvseDowntimePeriod`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
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
        evse_downtime_period: int,
        *,
        ended_at: dt.datetime | Omit = omit,
        notice_id: int | None | Omit = omit,
        started_at: dt.datetime | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvseDowntimePeriod:
        """EVSE Downtime Period: Update.

        `PATCH /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}`

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
        )
