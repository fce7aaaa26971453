"""`client.electricity_meters`: `/public-api/resources/electricity-meters/v1.0`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_ACTIONS_REPORT_CONSUMPTION: Operation[None] = Operation(
    "POST",
    "/public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption",
    body=lambda: params.ElectricityMeterReportConsumption,
)
_CREATE: Operation[models.ElectricityMeter] = Operation(
    "POST",
    "/public-api/resources/electricity-meters/v1.0",
    returns=lambda: models.ElectricityMeter,
    unwrap="data",
    body=lambda: params.ElectricityMeterCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/electricity-meters/v1.0/{electricityMeter}",
)
_GET: Operation[models.ElectricityMeter] = Operation(
    "GET",
    "/public-api/resources/electricity-meters/v1.0/{electricityMeter}",
    returns=lambda: models.ElectricityMeter,
    unwrap="data",
)
_LIST: Operation[models.ElectricityMeter] = Operation(
    "GET",
    "/public-api/resources/electricity-meters/v1.0",
    returns=lambda: models.ElectricityMeter,
    unwrap="data",
    query=lambda: params.ElectricityMetersListQuery,
    paging=Paging(cursor="cursor", per_page="per_page"),
)
_UPDATE: Operation[models.ElectricityMeter] = Operation(
    "PATCH",
    "/public-api/resources/electricity-meters/v1.0/{electricityMeter}",
    returns=lambda: models.ElectricityMeter,
    unwrap="data",
    body=lambda: params.ElectricityMeterUpdate,
)


class ElectricityMetersActions(Resource):
    """`client.electricity_meters.actions`: `/public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption`"""

    def report_consumption(
        self,
        electricity_meter: int,
        *,
        current_l1: int | Omit = omit,
        current_l2: int | Omit = omit,
        current_l3: int | Omit = omit,
        timestamp: dt.datetime | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Electricity Meter: Report Consumption.

        `POST /public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_REPORT_CONSUMPTION,
            path={"electricityMeter": electricity_meter},
            body={
                "current_l1": current_l1,
                "current_l2": current_l2,
                "current_l3": current_l3,
                "timestamp": timestamp,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ElectricityMeters(Resource):
    """`client.electricity_meters`: `/public-api/resources/electricity-meters/v1.0`"""

    @cached_property
    def actions(self) -> ElectricityMetersActions:
        """`client.electricity_meters.actions`: `/public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption`"""
        return ElectricityMetersActions(self)

    def create(
        self,
        *,
        integration_id: int,
        name: str,
        integration_parameters: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityMeter:
        """Electricity Meter: Create.

        `POST /public-api/resources/electricity-meters/v1.0`

        Returns: `models.ElectricityMeter`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "integration_id": integration_id,
                "name": name,
                "integration_parameters": integration_parameters,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        electricity_meter: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Electricity Meter: Delete.

        `DELETE /public-api/resources/electricity-meters/v1.0/{electricityMeter}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _DELETE,
            path={"electricityMeter": electricity_meter},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        electricity_meter: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityMeter:
        """Electricity Meter: Read.

        `GET /public-api/resources/electricity-meters/v1.0/{electricityMeter}`

        Returns: `models.ElectricityMeter`.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(
            _GET,
            path={"electricityMeter": electricity_meter},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.ElectricityMeter]:
        """Electricity Meters: Listing.

        `GET /public-api/resources/electricity-meters/v1.0`

        Returns: a page of `models.ElectricityMeter`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        electricity_meter: int,
        *,
        integration_id: int | Omit = omit,
        integration_parameters: Mapping[str, str] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityMeter:
        """Electricity Meter: Update.

        `PATCH /public-api/resources/electricity-meters/v1.0/{electricityMeter}`

        Returns: `models.ElectricityMeter`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"electricityMeter": electricity_meter},
            body={
                "integration_id": integration_id,
                "integration_parameters": integration_parameters,
                "name": name,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncElectricityMetersActions(AsyncResource):
    """`client.electricity_meters.actions`: `/public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption`"""

    async def report_consumption(
        self,
        electricity_meter: int,
        *,
        current_l1: int | Omit = omit,
        current_l2: int | Omit = omit,
        current_l3: int | Omit = omit,
        timestamp: dt.datetime | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Electricity Meter: Report Consumption.

        `POST /public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_REPORT_CONSUMPTION,
            path={"electricityMeter": electricity_meter},
            body={
                "current_l1": current_l1,
                "current_l2": current_l2,
                "current_l3": current_l3,
                "timestamp": timestamp,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncElectricityMeters(AsyncResource):
    """`client.electricity_meters`: `/public-api/resources/electricity-meters/v1.0`"""

    @cached_property
    def actions(self) -> AsyncElectricityMetersActions:
        """`client.electricity_meters.actions`: `/public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption`"""
        return AsyncElectricityMetersActions(self)

    async def create(
        self,
        *,
        integration_id: int,
        name: str,
        integration_parameters: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityMeter:
        """Electricity Meter: Create.

        `POST /public-api/resources/electricity-meters/v1.0`

        Returns: `models.ElectricityMeter`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "integration_id": integration_id,
                "name": name,
                "integration_parameters": integration_parameters,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        electricity_meter: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Electricity Meter: Delete.

        `DELETE /public-api/resources/electricity-meters/v1.0/{electricityMeter}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _DELETE,
            path={"electricityMeter": electricity_meter},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        electricity_meter: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityMeter:
        """Electricity Meter: Read.

        `GET /public-api/resources/electricity-meters/v1.0/{electricityMeter}`

        Returns: `models.ElectricityMeter`.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(
            _GET,
            path={"electricityMeter": electricity_meter},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ElectricityMeter]:
        """Electricity Meters: Listing.

        `GET /public-api/resources/electricity-meters/v1.0`

        Returns: a page of `models.ElectricityMeter`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def update(
        self,
        electricity_meter: int,
        *,
        integration_id: int | Omit = omit,
        integration_parameters: Mapping[str, str] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityMeter:
        """Electricity Meter: Update.

        `PATCH /public-api/resources/electricity-meters/v1.0/{electricityMeter}`

        Returns: `models.ElectricityMeter`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"electricityMeter": electricity_meter},
            body={
                "integration_id": integration_id,
                "integration_parameters": integration_parameters,
                "name": name,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
