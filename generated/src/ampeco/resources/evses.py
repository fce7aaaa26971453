"""`client.evses`: `/public-api/resources/evses/v2.1`"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_ACTIONS_BULK_ASSIGN_TARIFF_GROUPS: Operation[None] = Operation(
    "POST",
    "/public-api/actions/evse/v1.0/bulk-assign-tariff-group",
    body=lambda: params.EvseBulkAssignTariffGroups,
)
_ACTIONS_START_CHARGING_SESSION: Operation[models.EvseStartChargingSessionResult] = Operation(
    "POST",
    "/public-api/actions/evse/v1.0/{evse}/start",
    returns=lambda: models.EvseStartChargingSessionResult,
    body=lambda: params.EvseStartChargingSession,
    body_required=False,
)
_ACTIONS_TRIGGER_MESSAGE: Operation[None] = Operation(
    "POST",
    "/public-api/actions/evse/v1.0/{evse}/trigger-message",
    body=lambda: params.EvseTriggerMessage,
)
_HARDWARE_STATUS_LOGS_LIST: Operation[models.EvseLatestHardwareStatusLog] = Operation(
    "GET",
    "/public-api/resources/evses/v2.0/{evse}/hardware-status-logs",
    returns=lambda: models.EvseLatestHardwareStatusLog,
    unwrap="data",
    query=lambda: params.EvsesHardwareStatusLogsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page"),
)
_LATEST_HARDWARE_STATUS_LOG_GET: Operation[models.EvseLatestHardwareStatusLog] = Operation(
    "GET",
    "/public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log",
    returns=lambda: models.EvseLatestHardwareStatusLog,
    unwrap="data",
)
_V2_0_GET: Operation[models.EvseV2_0] = Operation(
    "GET",
    "/public-api/resources/evses/v2.0/{evse}",
    returns=lambda: models.EvseV2_0,
    unwrap="data",
)
_V2_0_LIST: Operation[models.EvseV2_0] = Operation(
    "GET",
    "/public-api/resources/evses/v2.0",
    returns=lambda: models.EvseV2_0,
    unwrap="data",
    query=lambda: params.EvsesV2_0ListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", page="page", per_page="per_page"),
)
_V2_0_REPLACE: Operation[models.EvseV2_0] = Operation(
    "PUT",
    "/public-api/resources/evses/v2.0/{evse}",
    returns=lambda: models.EvseV2_0,
    unwrap="data",
    body=lambda: params.EvseV2_0,
)
_CREATE: Operation[models.Evse] = Operation(
    "POST",
    "/public-api/resources/evses/v2.1",
    returns=lambda: models.Evse,
    unwrap="data",
    body=lambda: params.EvseCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/evses/v2.1/{evse}",
    query=lambda: params.EvsesDeleteQuery,
    styles={"include": "brackets"},
)
_GET: Operation[models.Evse] = Operation(
    "GET",
    "/public-api/resources/evses/v2.1/{evse}",
    returns=lambda: models.Evse,
    unwrap="data",
    query=lambda: params.EvsesGetQuery,
    styles={"include": "brackets"},
)
_LIST: Operation[models.Evse] = Operation(
    "GET",
    "/public-api/resources/evses/v2.1",
    returns=lambda: models.Evse,
    unwrap="data",
    query=lambda: params.EvsesListQuery,
    styles={"filter": "deep_object", "include": "brackets"},
    paging=Paging(cursor="cursor", per_page="per_page"),
)
_UPDATE: Operation[models.Evse] = Operation(
    "PATCH",
    "/public-api/resources/evses/v2.1/{evse}",
    returns=lambda: models.Evse,
    unwrap="data",
    body=lambda: params.EvseUpdate,
    query=lambda: params.EvsesUpdateQuery,
    styles={"include": "brackets"},
)


class EvsesActions(Resource):
    """`client.evses.actions`: `/public-api/actions/evse/v1.0`"""

    def bulk_assign_tariff_groups(
        self,
        *,
        tariff_group_id: int | None,
        filters: params.EvseBulkAssignTariffGroupsFilters | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """EVSEs: Bulk Assign Tariff Groups.

        `POST /public-api/actions/evse/v1.0/bulk-assign-tariff-group`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_BULK_ASSIGN_TARIFF_GROUPS,
            body={"tariff_group_id": tariff_group_id, "filters": filters},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def start_charging_session(
        self,
        evse: int,
        *,
        booking_id: int | None | Omit = omit,
        charging_profile: params.ChargePointSetChargingProfile | Omit = omit,
        connector_id: int | None | Omit = omit,
        external_session_id: str | None | Omit = omit,
        id_tag: str | Omit = omit,
        payment_method_id: str | None | Omit = omit,
        user_id: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvseStartChargingSessionResult:
        """EVSE: Start Charging with EVSE ID.

        `POST /public-api/actions/evse/v1.0/{evse}/start`

        Returns: `models.EvseStartChargingSessionResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_START_CHARGING_SESSION,
            path={"evse": evse},
            body={
                "booking_id": booking_id,
                "charging_profile": charging_profile,
                "connector_id": connector_id,
                "external_session_id": external_session_id,
                "id_tag": id_tag,
                "payment_method_id": payment_method_id,
                "user_id": user_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def trigger_message(
        self,
        evse: int,
        *,
        type: params.EvseTriggerMessageType,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """EVSE: Trigger Message.

        `POST /public-api/actions/evse/v1.0/{evse}/trigger-message`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_TRIGGER_MESSAGE,
            path={"evse": evse},
            body={"type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class EvsesHardwareStatusLogs(Resource):
    """`client.evses.hardware_status_logs`: `/public-api/resources/evses/v2.0/{evse}/hardware-status-logs`"""

    def list(
        self,
        evse: int,
        *,
        cursor: str | Omit = omit,
        filter: params.CreatedPeriodFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.EvseLatestHardwareStatusLog]:
        """EVSE: Hardware Status Logs: Listing.

        `GET /public-api/resources/evses/v2.0/{evse}/hardware-status-logs`

        Returns: a page of `models.EvseLatestHardwareStatusLog`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _HARDWARE_STATUS_LOGS_LIST,
            path={"evse": evse},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class EvsesLatestHardwareStatusLog(Resource):
    """`client.evses.latest_hardware_status_log`: `/public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log`"""

    def get(
        self,
        evse: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvseLatestHardwareStatusLog:
        """EVSE: Latest Hardware Status Log.

        `GET /public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log`

        Returns: `models.EvseLatestHardwareStatusLog`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _LATEST_HARDWARE_STATUS_LOG_GET,
            path={"evse": evse},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class EvsesV2_0(Resource):
    """`client.evses.v2_0`: `/public-api/resources/evses/v2.0`"""

    @deprecated("evses.v2_0.get is deprecated; use evses.get")
    def get(
        self,
        evse: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvseV2_0:
        """EVSE: Read.

        `GET /public-api/resources/evses/v2.0/{evse}`

        Deprecated: use `client.evses.get`.

        Returns: `models.EvseV2_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _V2_0_GET,
            path={"evse": evse},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("evses.v2_0.list is deprecated; use evses.list")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.EvsesFilterV2_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.EvseV2_0]:
        """EVSEs: Listing.

        `GET /public-api/resources/evses/v2.0`

        Deprecated: use `client.evses.list`.

        Returns: a page of `models.EvseV2_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V2_0_LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @deprecated("evses.v2_0.replace is deprecated; use evses.update")
    def replace(
        self,
        evse: int,
        *,
        allows_reservation: bool,
        max_voltage: params.MaxVoltage,
        network_id: str,
        phases: Literal["single_phase", "three_phase"] | None,
        physical_reference: str,
        status: Literal["active", "disabled", "out of order"],
        type: Literal["ac", "dc"],
        connectors: Sequence[params.EvseV2_0Connector | models.EvseV2_0Connector] | None | Omit = omit,
        external_id: str | None | Omit = omit,
        max_amperage: float | None | Omit = omit,
        max_power_kw: float | None | Omit = omit,
        mid_meter_certification_end_year: int | None | Omit = omit,
        phase_rotation: Literal["rst", "rts", "srt", "str", "trs", "tsr"] | None | Omit = omit,
        tariff_group_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvseV2_0:
        """EVSE: Update.

        `PUT /public-api/resources/evses/v2.0/{evse}`

        Deprecated: use `client.evses.update`.

        Returns: `models.EvseV2_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _V2_0_REPLACE,
            path={"evse": evse},
            body={
                "allows_reservation": allows_reservation,
                "max_voltage": max_voltage,
                "network_id": network_id,
                "phases": phases,
                "physical_reference": physical_reference,
                "status": status,
                "type": type,
                "connectors": connectors,
                "external_id": external_id,
                "max_amperage": max_amperage,
                "max_power_kw": max_power_kw,
                "mid_meter_certification_end_year": mid_meter_certification_end_year,
                "phase_rotation": phase_rotation,
                "tariff_group_id": tariff_group_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class Evses(Resource):
    """`client.evses`: `/public-api/resources/evses/v2.1`"""

    @cached_property
    def actions(self) -> EvsesActions:
        """`client.evses.actions`: `/public-api/actions/evse/v1.0`"""
        return EvsesActions(self)

    @cached_property
    def hardware_status_logs(self) -> EvsesHardwareStatusLogs:
        """`client.evses.hardware_status_logs`: `/public-api/resources/evses/v2.0/{evse}/hardware-status-logs`"""
        return EvsesHardwareStatusLogs(self)

    @cached_property
    def latest_hardware_status_log(self) -> EvsesLatestHardwareStatusLog:
        """`client.evses.latest_hardware_status_log`: `/public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log`"""
        return EvsesLatestHardwareStatusLog(self)

    @cached_property
    def v2_0(self) -> EvsesV2_0:
        """`client.evses.v2_0`: `/public-api/resources/evses/v2.0`"""
        return EvsesV2_0(self)

    def create(
        self,
        *,
        charge_point_id: int,
        current_type: Literal["ac", "dc"],
        network_id: str,
        physical_reference: str,
        status: Literal["disabled", "enabled", "out of order"],
        allows_reservation: bool | Omit = omit,
        booking_enabled: bool | Omit = omit,
        external_id: str | Omit = omit,
        label: str | Omit = omit,
        mid_meter_certification_end_year: int | None | Omit = omit,
        power_options: params.EvsePowerOptions | models.EvsePowerOptions | Omit = omit,
        tariff_group_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Evse:
        """EVSE: Create.

        `POST /public-api/resources/evses/v2.1`

        Returns: `models.Evse`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "charge_point_id": charge_point_id,
                "current_type": current_type,
                "network_id": network_id,
                "physical_reference": physical_reference,
                "status": status,
                "allows_reservation": allows_reservation,
                "booking_enabled": booking_enabled,
                "external_id": external_id,
                "label": label,
                "mid_meter_certification_end_year": mid_meter_certification_end_year,
                "power_options": power_options,
                "tariff_group_id": tariff_group_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        evse: int,
        *,
        include: Sequence[Literal["chargingProfile", "connectors", "externalAppData"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """EVSE: Delete.

        `DELETE /public-api/resources/evses/v2.1/{evse}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _DELETE,
            path={"evse": evse},
            query={"include": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        evse: int,
        *,
        include: Sequence[Literal["chargingProfile", "connectors", "externalAppData"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Evse:
        """EVSE: Read.

        `GET /public-api/resources/evses/v2.1/{evse}`

        Returns: `models.Evse`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"evse": evse},
            query={"include": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.EvsesFilter | Omit = omit,
        include: Sequence[Literal["chargingProfile", "connectors", "externalAppData"]] | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.Evse]:
        """EVSEs: Listing.

        `GET /public-api/resources/evses/v2.1`

        Returns: a page of `models.Evse`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "include": include, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        evse: int,
        *,
        allows_reservation: bool | Omit = omit,
        booking_enabled: bool | Omit = omit,
        current_type: Literal["ac", "dc"] | Omit = omit,
        external_id: str | Omit = omit,
        include: Sequence[Literal["chargingProfile", "connectors", "externalAppData"]] | Omit = omit,
        label: str | Omit = omit,
        mid_meter_certification_end_year: int | None | Omit = omit,
        network_id: str | Omit = omit,
        physical_reference: str | Omit = omit,
        power_options: params.EvsePowerOptions | models.EvsePowerOptions | Omit = omit,
        status: Literal["disabled", "enabled", "out of order"] | Omit = omit,
        tariff_group_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Evse:
        """EVSE: Update.

        `PATCH /public-api/resources/evses/v2.1/{evse}`

        Returns: `models.Evse`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"evse": evse},
            query={"include": include},
            body={
                "allows_reservation": allows_reservation,
                "booking_enabled": booking_enabled,
                "current_type": current_type,
                "external_id": external_id,
                "label": label,
                "mid_meter_certification_end_year": mid_meter_certification_end_year,
                "network_id": network_id,
                "physical_reference": physical_reference,
                "power_options": power_options,
                "status": status,
                "tariff_group_id": tariff_group_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncEvsesActions(AsyncResource):
    """`client.evses.actions`: `/public-api/actions/evse/v1.0`"""

    async def bulk_assign_tariff_groups(
        self,
        *,
        tariff_group_id: int | None,
        filters: params.EvseBulkAssignTariffGroupsFilters | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """EVSEs: Bulk Assign Tariff Groups.

        `POST /public-api/actions/evse/v1.0/bulk-assign-tariff-group`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_BULK_ASSIGN_TARIFF_GROUPS,
            body={"tariff_group_id": tariff_group_id, "filters": filters},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def start_charging_session(
        self,
        evse: int,
        *,
        booking_id: int | None | Omit = omit,
        charging_profile: params.ChargePointSetChargingProfile | Omit = omit,
        connector_id: int | None | Omit = omit,
        external_session_id: str | None | Omit = omit,
        id_tag: str | Omit = omit,
        payment_method_id: str | None | Omit = omit,
        user_id: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvseStartChargingSessionResult:
        """EVSE: Start Charging with EVSE ID.

        `POST /public-api/actions/evse/v1.0/{evse}/start`

        Returns: `models.EvseStartChargingSessionResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_START_CHARGING_SESSION,
            path={"evse": evse},
            body={
                "booking_id": booking_id,
                "charging_profile": charging_profile,
                "connector_id": connector_id,
                "external_session_id": external_session_id,
                "id_tag": id_tag,
                "payment_method_id": payment_method_id,
                "user_id": user_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def trigger_message(
        self,
        evse: int,
        *,
        type: params.EvseTriggerMessageType,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """EVSE: Trigger Message.

        `POST /public-api/actions/evse/v1.0/{evse}/trigger-message`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_TRIGGER_MESSAGE,
            path={"evse": evse},
            body={"type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncEvsesHardwareStatusLogs(AsyncResource):
    """`client.evses.hardware_status_logs`: `/public-api/resources/evses/v2.0/{evse}/hardware-status-logs`"""

    def list(
        self,
        evse: int,
        *,
        cursor: str | Omit = omit,
        filter: params.CreatedPeriodFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.EvseLatestHardwareStatusLog]:
        """EVSE: Hardware Status Logs: Listing.

        `GET /public-api/resources/evses/v2.0/{evse}/hardware-status-logs`

        Returns: a page of `models.EvseLatestHardwareStatusLog`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _HARDWARE_STATUS_LOGS_LIST,
            path={"evse": evse},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncEvsesLatestHardwareStatusLog(AsyncResource):
    """`client.evses.latest_hardware_status_log`: `/public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log`"""

    async def get(
        self,
        evse: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvseLatestHardwareStatusLog:
        """EVSE: Latest Hardware Status Log.

        `GET /public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log`

        Returns: `models.EvseLatestHardwareStatusLog`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _LATEST_HARDWARE_STATUS_LOG_GET,
            path={"evse": evse},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncEvsesV2_0(AsyncResource):
    """`client.evses.v2_0`: `/public-api/resources/evses/v2.0`"""

    @deprecated("evses.v2_0.get is deprecated; use evses.get")
    async def get(
        self,
        evse: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvseV2_0:
        """EVSE: Read.

        `GET /public-api/resources/evses/v2.0/{evse}`

        Deprecated: use `client.evses.get`.

        Returns: `models.EvseV2_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _V2_0_GET,
            path={"evse": evse},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("evses.v2_0.list is deprecated; use evses.list")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.EvsesFilterV2_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.EvseV2_0]:
        """EVSEs: Listing.

        `GET /public-api/resources/evses/v2.0`

        Deprecated: use `client.evses.list`.

        Returns: a page of `models.EvseV2_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V2_0_LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @deprecated("evses.v2_0.replace is deprecated; use evses.update")
    async def replace(
        self,
        evse: int,
        *,
        allows_reservation: bool,
        max_voltage: params.MaxVoltage,
        network_id: str,
        phases: Literal["single_phase", "three_phase"] | None,
        physical_reference: str,
        status: Literal["active", "disabled", "out of order"],
        type: Literal["ac", "dc"],
        connectors: Sequence[params.EvseV2_0Connector | models.EvseV2_0Connector] | None | Omit = omit,
        external_id: str | None | Omit = omit,
        max_amperage: float | None | Omit = omit,
        max_power_kw: float | None | Omit = omit,
        mid_meter_certification_end_year: int | None | Omit = omit,
        phase_rotation: Literal["rst", "rts", "srt", "str", "trs", "tsr"] | None | Omit = omit,
        tariff_group_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvseV2_0:
        """EVSE: Update.

        `PUT /public-api/resources/evses/v2.0/{evse}`

        Deprecated: use `client.evses.update`.

        Returns: `models.EvseV2_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _V2_0_REPLACE,
            path={"evse": evse},
            body={
                "allows_reservation": allows_reservation,
                "max_voltage": max_voltage,
                "network_id": network_id,
                "phases": phases,
                "physical_reference": physical_reference,
                "status": status,
                "type": type,
                "connectors": connectors,
                "external_id": external_id,
                "max_amperage": max_amperage,
                "max_power_kw": max_power_kw,
                "mid_meter_certification_end_year": mid_meter_certification_end_year,
                "phase_rotation": phase_rotation,
                "tariff_group_id": tariff_group_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncEvses(AsyncResource):
    """`client.evses`: `/public-api/resources/evses/v2.1`"""

    @cached_property
    def actions(self) -> AsyncEvsesActions:
        """`client.evses.actions`: `/public-api/actions/evse/v1.0`"""
        return AsyncEvsesActions(self)

    @cached_property
    def hardware_status_logs(self) -> AsyncEvsesHardwareStatusLogs:
        """`client.evses.hardware_status_logs`: `/public-api/resources/evses/v2.0/{evse}/hardware-status-logs`"""
        return AsyncEvsesHardwareStatusLogs(self)

    @cached_property
    def latest_hardware_status_log(self) -> AsyncEvsesLatestHardwareStatusLog:
        """`client.evses.latest_hardware_status_log`: `/public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log`"""
        return AsyncEvsesLatestHardwareStatusLog(self)

    @cached_property
    def v2_0(self) -> AsyncEvsesV2_0:
        """`client.evses.v2_0`: `/public-api/resources/evses/v2.0`"""
        return AsyncEvsesV2_0(self)

    async def create(
        self,
        *,
        charge_point_id: int,
        current_type: Literal["ac", "dc"],
        network_id: str,
        physical_reference: str,
        status: Literal["disabled", "enabled", "out of order"],
        allows_reservation: bool | Omit = omit,
        booking_enabled: bool | Omit = omit,
        external_id: str | Omit = omit,
        label: str | Omit = omit,
        mid_meter_certification_end_year: int | None | Omit = omit,
        power_options: params.EvsePowerOptions | models.EvsePowerOptions | Omit = omit,
        tariff_group_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Evse:
        """EVSE: Create.

        `POST /public-api/resources/evses/v2.1`

        Returns: `models.Evse`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "charge_point_id": charge_point_id,
                "current_type": current_type,
                "network_id": network_id,
                "physical_reference": physical_reference,
                "status": status,
                "allows_reservation": allows_reservation,
                "booking_enabled": booking_enabled,
                "external_id": external_id,
                "label": label,
                "mid_meter_certification_end_year": mid_meter_certification_end_year,
                "power_options": power_options,
                "tariff_group_id": tariff_group_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        evse: int,
        *,
        include: Sequence[Literal["chargingProfile", "connectors", "externalAppData"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """EVSE: Delete.

        `DELETE /public-api/resources/evses/v2.1/{evse}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _DELETE,
            path={"evse": evse},
            query={"include": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        evse: int,
        *,
        include: Sequence[Literal["chargingProfile", "connectors", "externalAppData"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Evse:
        """EVSE: Read.

        `GET /public-api/resources/evses/v2.1/{evse}`

        Returns: `models.Evse`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"evse": evse},
            query={"include": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.EvsesFilter | Omit = omit,
        include: Sequence[Literal["chargingProfile", "connectors", "externalAppData"]] | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.Evse]:
        """EVSEs: Listing.

        `GET /public-api/resources/evses/v2.1`

        Returns: a page of `models.Evse`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "include": include, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def update(
        self,
        evse: int,
        *,
        allows_reservation: bool | Omit = omit,
        booking_enabled: bool | Omit = omit,
        current_type: Literal["ac", "dc"] | Omit = omit,
        external_id: str | Omit = omit,
        include: Sequence[Literal["chargingProfile", "connectors", "externalAppData"]] | Omit = omit,
        label: str | Omit = omit,
        mid_meter_certification_end_year: int | None | Omit = omit,
        network_id: str | Omit = omit,
        physical_reference: str | Omit = omit,
        power_options: params.EvsePowerOptions | models.EvsePowerOptions | Omit = omit,
        status: Literal["disabled", "enabled", "out of order"] | Omit = omit,
        tariff_group_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Evse:
        """EVSE: Update.

        `PATCH /public-api/resources/evses/v2.1/{evse}`

        Returns: `models.Evse`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"evse": evse},
            query={"include": include},
            body={
                "allows_reservation": allows_reservation,
                "booking_enabled": booking_enabled,
                "current_type": current_type,
                "external_id": external_id,
                "label": label,
                "mid_meter_certification_end_year": mid_meter_certification_end_year,
                "network_id": network_id,
                "physical_reference": physical_reference,
                "power_options": power_options,
                "status": status,
                "tariff_group_id": tariff_group_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
