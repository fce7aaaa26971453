"""Meters in the building's supply, whose readings load management takes into account.

`client.electricity_meters`: `/public-api/resources/electricity-meters/v1.0`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
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
    """Report what a meter measured, so that load management knows the building's consumption.

    `client.electricity_meters.actions`: `/public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption`"""

    @property
    def with_raw_response(self) -> ElectricityMetersActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ElectricityMetersActionsRaw(self)

    @property
    def with_streaming_response(self) -> ElectricityMetersActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ElectricityMetersActionsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Report the current that an electricity meter measures on each phase at this moment.

        In spite of the name it takes no energy but currents, in milliamperes: send 16000 for 16 A. The
        reading counts for circuits whose `electricity_meter_id` names the meter.

        `POST /public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption`

        Args:
            electricity_meter (`electricityMeter`): Id of the electricity meter, a number.
            current_l1 (`currentL1`): Current on phase L1 in milliamperes: 16000 is 16 A.
            current_l2 (`currentL2`): Current on phase L2 in milliamperes, not amperes.
            current_l3 (`currentL3`): Current on phase L3 in milliamperes, not amperes.
            timestamp: When the meter took the values that you report.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class ElectricityMetersActionsRaw(RawView):
    """`client.electricity_meters.actions.with_raw_response`"""

    report_consumption = RawMethod(ElectricityMetersActions.report_consumption)


class ElectricityMetersActionsStream(StreamedView):
    """`client.electricity_meters.actions.with_streaming_response`"""

    report_consumption = StreamedMethod(ElectricityMetersActions.report_consumption)


class ElectricityMeters(Resource):
    """Meters in the building's supply, whose readings load management takes into account.

    `client.electricity_meters`: `/public-api/resources/electricity-meters/v1.0`"""

    @property
    def with_raw_response(self) -> ElectricityMetersRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ElectricityMetersRaw(self)

    @property
    def with_streaming_response(self) -> ElectricityMetersStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ElectricityMetersStream(self)

    @cached_property
    def actions(self) -> ElectricityMetersActions:
        """Report what a meter measured, so that load management knows the building's consumption.

        `client.electricity_meters.actions`: `/public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption`"""
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityMeter:
        """Register an electricity meter, read through one of the integrations set up for the tenant.

        Afterwards link it to a circuit through the circuit's `electricity_meter_id`. Readings can be pushed
        with `client.electricity_meters.actions.report_consumption`.

        `POST /public-api/resources/electricity-meters/v1.0`

        Args:
            integration_id (`integrationId`): Id of an integration (a connection to another company's system)
                that is set up in the back office.
            integration_parameters (`integrationParameters`): What the integration needs to find this meter,
                for example its device id. The keys depend on the integration.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        electricity_meter: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete an electricity meter from the system.

        `DELETE /public-api/resources/electricity-meters/v1.0/{electricityMeter}`

        Args:
            electricity_meter (`electricityMeter`): Id of the electricity meter.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        electricity_meter: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityMeter:
        """Fetch one electricity meter: its name and the integration it is read through.

        It holds no readings. For the load measured on a circuit use `client.circuits.consumption.list`.

        `GET /public-api/resources/electricity-meters/v1.0/{electricityMeter}`

        Args:
            electricity_meter (`electricityMeter`): Id of the electricity meter.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ElectricityMeter]:
        """List the electricity meters that measure the load on circuits.

        Such a meter measures a supply line, unlike the meter inside a charge point that counts what a session
        delivers. Load management uses it to leave room for the other consumers on the line.

        `GET /public-api/resources/electricity-meters/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.ElectricityMeter`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityMeter:
        """Rename an electricity meter, or change the integration it is read through.

        `PATCH /public-api/resources/electricity-meters/v1.0/{electricityMeter}`

        Args:
            electricity_meter (`electricityMeter`): Id of the electricity meter.
            integration_id (`integrationId`): Id of an integration (a connection to another company's system)
                that is set up in the back office.
            integration_parameters (`integrationParameters`): What the integration needs to find this meter,
                for example its device id. The keys depend on the integration.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class ElectricityMetersRaw(RawView):
    """`client.electricity_meters.with_raw_response`"""

    create = RawMethod(ElectricityMeters.create)
    delete = RawMethod(ElectricityMeters.delete)
    get = RawMethod(ElectricityMeters.get)
    list = RawMethod(ElectricityMeters.list)
    update = RawMethod(ElectricityMeters.update)


class ElectricityMetersStream(StreamedView):
    """`client.electricity_meters.with_streaming_response`"""

    create = StreamedMethod(ElectricityMeters.create)
    delete = StreamedMethod(ElectricityMeters.delete)
    get = StreamedMethod(ElectricityMeters.get)
    list = StreamedMethod(ElectricityMeters.list)
    update = StreamedMethod(ElectricityMeters.update)


class AsyncElectricityMetersActions(AsyncResource):
    """Report what a meter measured, so that load management knows the building's consumption.

    `client.electricity_meters.actions`: `/public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption`"""

    @property
    def with_raw_response(self) -> AsyncElectricityMetersActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncElectricityMetersActionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncElectricityMetersActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncElectricityMetersActionsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Report the current that an electricity meter measures on each phase at this moment.

        In spite of the name it takes no energy but currents, in milliamperes: send 16000 for 16 A. The
        reading counts for circuits whose `electricity_meter_id` names the meter.

        `POST /public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption`

        Args:
            electricity_meter (`electricityMeter`): Id of the electricity meter, a number.
            current_l1 (`currentL1`): Current on phase L1 in milliamperes: 16000 is 16 A.
            current_l2 (`currentL2`): Current on phase L2 in milliamperes, not amperes.
            current_l3 (`currentL3`): Current on phase L3 in milliamperes, not amperes.
            timestamp: When the meter took the values that you report.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncElectricityMetersActionsRaw(AsyncRawView):
    """`client.electricity_meters.actions.with_raw_response`"""

    report_consumption = AsyncRawMethod(AsyncElectricityMetersActions.report_consumption)


class AsyncElectricityMetersActionsStream(AsyncStreamedView):
    """`client.electricity_meters.actions.with_streaming_response`"""

    report_consumption = AsyncStreamedMethod(AsyncElectricityMetersActions.report_consumption)


class AsyncElectricityMeters(AsyncResource):
    """Meters in the building's supply, whose readings load management takes into account.

    `client.electricity_meters`: `/public-api/resources/electricity-meters/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncElectricityMetersRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncElectricityMetersRaw(self)

    @property
    def with_streaming_response(self) -> AsyncElectricityMetersStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncElectricityMetersStream(self)

    @cached_property
    def actions(self) -> AsyncElectricityMetersActions:
        """Report what a meter measured, so that load management knows the building's consumption.

        `client.electricity_meters.actions`: `/public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption`"""
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityMeter:
        """Register an electricity meter, read through one of the integrations set up for the tenant.

        Afterwards link it to a circuit through the circuit's `electricity_meter_id`. Readings can be pushed
        with `client.electricity_meters.actions.report_consumption`.

        `POST /public-api/resources/electricity-meters/v1.0`

        Args:
            integration_id (`integrationId`): Id of an integration (a connection to another company's system)
                that is set up in the back office.
            integration_parameters (`integrationParameters`): What the integration needs to find this meter,
                for example its device id. The keys depend on the integration.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        electricity_meter: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete an electricity meter from the system.

        `DELETE /public-api/resources/electricity-meters/v1.0/{electricityMeter}`

        Args:
            electricity_meter (`electricityMeter`): Id of the electricity meter.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        electricity_meter: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityMeter:
        """Fetch one electricity meter: its name and the integration it is read through.

        It holds no readings. For the load measured on a circuit use `client.circuits.consumption.list`.

        `GET /public-api/resources/electricity-meters/v1.0/{electricityMeter}`

        Args:
            electricity_meter (`electricityMeter`): Id of the electricity meter.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ElectricityMeter]:
        """List the electricity meters that measure the load on circuits.

        Such a meter measures a supply line, unlike the meter inside a charge point that counts what a session
        delivers. Load management uses it to leave room for the other consumers on the line.

        `GET /public-api/resources/electricity-meters/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.ElectricityMeter`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityMeter:
        """Rename an electricity meter, or change the integration it is read through.

        `PATCH /public-api/resources/electricity-meters/v1.0/{electricityMeter}`

        Args:
            electricity_meter (`electricityMeter`): Id of the electricity meter.
            integration_id (`integrationId`): Id of an integration (a connection to another company's system)
                that is set up in the back office.
            integration_parameters (`integrationParameters`): What the integration needs to find this meter,
                for example its device id. The keys depend on the integration.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncElectricityMetersRaw(AsyncRawView):
    """`client.electricity_meters.with_raw_response`"""

    create = AsyncRawMethod(AsyncElectricityMeters.create)
    delete = AsyncRawMethod(AsyncElectricityMeters.delete)
    get = AsyncRawMethod(AsyncElectricityMeters.get)
    list = AsyncRawListing(AsyncElectricityMeters.list)
    update = AsyncRawMethod(AsyncElectricityMeters.update)


class AsyncElectricityMetersStream(AsyncStreamedView):
    """`client.electricity_meters.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncElectricityMeters.create)
    delete = AsyncStreamedMethod(AsyncElectricityMeters.delete)
    get = AsyncStreamedMethod(AsyncElectricityMeters.get)
    list = AsyncStreamedListing(AsyncElectricityMeters.list)
    update = AsyncStreamedMethod(AsyncElectricityMeters.update)
