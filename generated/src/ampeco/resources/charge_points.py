"""Charge points, the stations that drivers plug in to, with their EVSEs, connectors, settings, logs and smart
charging.

`client.charge_points`: `/public-api/resources/charge-points/v2.0`"""

# The views below name deprecated methods, which is no use of them.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

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

_ACTIONS_CHANGE_AVAILABILITY: Operation[None] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/change-availability",
    body=lambda: params.ChargePointChangeAvailability,
)
_ACTIONS_CHANGE_OWNER: Operation[None] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/change-owner",
    body=lambda: params.ChargePointChangeOwner,
)
_ACTIONS_CHANGE_SHARING_CODE: Operation[None] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/change-sharing-code",
    body=lambda: params.ChargePointChangeSharingCode,
)
_ACTIONS_CLEAR_CHARGING_PROFILE: Operation[None] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/clear-charging-profile",
    body=lambda: params.ChargePointClearChargingProfile,
    body_required=False,
)
_ACTIONS_DELETE_CERTIFICATE: Operation[None] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/delete-certificate",
    body=lambda: params.ChargePointDeleteCertificate,
)
_ACTIONS_DISCONNECT: Operation[models.ChargePointDisconnectResult] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/disconnect",
    returns=lambda: models.ChargePointDisconnectResult,
    body=lambda: params.ChargePointDisconnect,
)
_ACTIONS_GET_DIAGNOSTICS: Operation[models.ChargePointGetDiagnosticsResult] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/get-diagnostics",
    returns=lambda: models.ChargePointGetDiagnosticsResult,
    body=lambda: params.ChargePointGetDiagnostics,
)
_ACTIONS_GET_INSTALLED_CERTIFICATE_IDS: Operation[None] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/sync-certificates",
    body=lambda: params.ChargePointGetInstalledCertificateIds,
)
_ACTIONS_GET_SECURITY_LOG: Operation[models.ChargePointGetSecurityLogResult] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/get-security-log",
    returns=lambda: models.ChargePointGetSecurityLogResult,
    unwrap="data",
    body=lambda: params.ChargePointGetSecurityLog,
)
_ACTIONS_INSTALL_CERTIFICATE: Operation[None] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/install-certificate",
    body=lambda: params.ChargePointInstallCertificate,
)
_ACTIONS_MOVE_EVSES_TO_SATELLITE: Operation[None] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/move-evses-to-satellite",
    body=lambda: params.ChargePointMoveEvsesToSatellite,
)
_ACTIONS_RESERVE: Operation[models.ChargePointReserveResult] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/reserve/{evse}",
    returns=lambda: models.ChargePointReserveResult,
    body=lambda: params.ChargePointReserve,
    body_required=False,
)
_ACTIONS_RESET: Operation[models.ActionResult] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/reset/{type}",
    returns=lambda: models.ActionResult,
)
_ACTIONS_RESET_SECURITY_PROFILE: Operation[None] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/reset-security-profile",
)
_ACTIONS_SEND_DATA_TRANSFER: Operation[models.ChargePointSendDataTransferResult] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/send-data-transfer",
    returns=lambda: models.ChargePointSendDataTransferResult,
    body=lambda: params.ChargePointSendDataTransfer,
)
_ACTIONS_SET_CHARGING_PROFILE: Operation[models.ChargePointSetChargingProfileResult] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/set-charging-profile/{evseNetworkId}",
    returns=lambda: models.ChargePointSetChargingProfileResult,
    unwrap="data",
    body=lambda: params.ChargePointSetChargingProfile,
)
_ACTIONS_SET_CONFIGURATION: Operation[None] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/set-configuration",
    body=lambda: params.ChargePointSetConfiguration,
)
_ACTIONS_SET_SECURITY_PROFILE: Operation[models.ActionResult] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/set-security-profile",
    returns=lambda: models.ActionResult,
    body=lambda: params.ChargePointSetSecurityProfile,
)
_ACTIONS_START_CHARGING_SESSION: Operation[models.EvseStartChargingSessionResult] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/start/{evse}",
    returns=lambda: models.EvseStartChargingSessionResult,
    body=lambda: params.EvseStartChargingSession,
    body_required=False,
)
_ACTIONS_START_CHARGING_SESSION_WITHOUT_EVSE: Operation[
    models.ChargePointStartChargingSessionWithoutEvseResult
] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/start",
    returns=lambda: models.ChargePointStartChargingSessionWithoutEvseResult,
    body=lambda: params.ChargePointStartChargingSessionWithoutEvse,
    body_required=False,
)
_ACTIONS_STOP_CHARGING_SESSION: Operation[None] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/stop/{session}",
    body=lambda: params.ChargePointStopChargingSession,
    body_required=False,
)
_ACTIONS_SYNC_CONFIGURATION: Operation[models.ChargePointSyncConfigurationResult] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/sync-configuration",
    returns=lambda: models.ChargePointSyncConfigurationResult,
    body=lambda: params.ChargePointSyncConfiguration,
    body_required=False,
)
_ACTIONS_TRIGGER_MESSAGE: Operation[None] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/trigger-message",
    body=lambda: params.EvseTriggerMessage,
)
_ACTIONS_UNLOCK: Operation[models.ActionResult] = Operation(
    "POST",
    "/public-api/actions/charge-point/v1.0/{chargePoint}/unlock/{evse}",
    returns=lambda: models.ActionResult,
)
_ACTIONS_UPDATE_FIRMWARE: Operation[None] = Operation(
    "POST",
    "/public-api/actions/charge-point/v2.0/{chargePoint}/update-firmware",
    body=lambda: params.ChargePointUpdateFirmware,
)
_AVAILABLE_PERSONAL_SMART_CHARGING_MODES_LIST: Operation[
    models.AvailablePersonalSmartChargingModeUserControlledSchedule
    | models.AvailablePersonalSmartChargingModeOctopusAgile
    | models.AvailablePersonalSmartChargingModeOctopusGo
    | models.AvailablePersonalSmartChargingModeNordpool
] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/available-personal-smart-charging-modes",
    returns=lambda: (
        models.AvailablePersonalSmartChargingModeUserControlledSchedule
        | models.AvailablePersonalSmartChargingModeOctopusAgile
        | models.AvailablePersonalSmartChargingModeOctopusGo
        | models.AvailablePersonalSmartChargingModeNordpool
    ),
    unwrap="data",
)
_CONFIGURATIONS_GET: Operation[models.ChargePointConfiguration] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}",
    returns=lambda: models.ChargePointConfiguration,
    unwrap="data",
)
_CONFIGURATIONS_LIST: Operation[models.ChargePointConfiguration] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/configurations",
    returns=lambda: models.ChargePointConfiguration,
    unwrap="data",
    query=lambda: params.ChargePointsConfigurationsListQuery,
    styles={"filter": "deep_object"},
)
_CONFIGURATIONS_UPDATE: Operation[models.ChargePointConfiguration] = Operation(
    "PATCH",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}",
    returns=lambda: models.ChargePointConfiguration,
    unwrap="data",
    body=lambda: params.ChargePointConfigurationUpdate,
)
_EVSES_CONNECTORS_CREATE: Operation[models.ChargePointEvseConnector] = Operation(
    "POST",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors",
    returns=lambda: models.ChargePointEvseConnector,
    unwrap="data",
    body=lambda: params.ChargePointEvseConnectorCreate,
)
_EVSES_CONNECTORS_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}",
)
_EVSES_CONNECTORS_GET: Operation[models.ChargePointEvseConnector] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}",
    returns=lambda: models.ChargePointEvseConnector,
    unwrap="data",
)
_EVSES_CONNECTORS_LIST: Operation[models.ChargePointEvseConnector] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors",
    returns=lambda: models.ChargePointEvseConnector,
    unwrap="data",
)
_EVSES_CONNECTORS_UPDATE: Operation[models.ChargePointEvseConnector] = Operation(
    "PATCH",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}",
    returns=lambda: models.ChargePointEvseConnector,
    unwrap="data",
    body=lambda: params.ChargePointEvseConnectorUpdate,
)
_EVSES_CREATE: Operation[models.ChargePointEvse] = Operation(
    "POST",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses",
    returns=lambda: models.ChargePointEvse,
    unwrap="data",
    body=lambda: params.ChargePointEvseCreate,
)
_EVSES_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}",
    query=lambda: params.ChargePointsEvsesDeleteQuery,
    styles={"include": "brackets"},
)
_EVSES_GET: Operation[models.ChargePointEvse] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}",
    returns=lambda: models.ChargePointEvse,
    unwrap="data",
    query=lambda: params.ChargePointsEvsesGetQuery,
    styles={"include": "brackets"},
)
_EVSES_LIST: Operation[models.ChargePointEvse] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses",
    returns=lambda: models.ChargePointEvse,
    unwrap="data",
    query=lambda: params.ChargePointsEvsesListQuery,
    styles={"include": "brackets"},
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
)
_EVSES_UPDATE: Operation[models.ChargePointEvse] = Operation(
    "PATCH",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}",
    returns=lambda: models.ChargePointEvse,
    unwrap="data",
    body=lambda: params.EvseUpdate,
    query=lambda: params.ChargePointsEvsesUpdateQuery,
    styles={"include": "brackets"},
)
_HARDWARE_STATUS_LOGS_LIST: Operation[models.EvseLatestHardwareStatusLog] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs",
    returns=lambda: models.EvseLatestHardwareStatusLog,
    unwrap="data",
    query=lambda: params.ChargePointsHardwareStatusLogsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
)
_LATEST_HARDWARE_STATUS_LOG_GET: Operation[models.EvseLatestHardwareStatusLog] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log",
    returns=lambda: models.EvseLatestHardwareStatusLog,
    unwrap="data",
)
_LATEST_NETWORK_STATUS_LOG_GET: Operation[models.ChargePointLatestNetworkStatusLog] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log",
    returns=lambda: models.ChargePointLatestNetworkStatusLog,
    unwrap="data",
)
_NETWORK_STATUS_LOGS_LIST: Operation[models.ChargePointLatestNetworkStatusLog] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs",
    returns=lambda: models.ChargePointLatestNetworkStatusLog,
    unwrap="data",
    query=lambda: params.ChargePointsNetworkStatusLogsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
)
_PERSONAL_SMART_CHARGING_PREFERENCES_GET: Operation[
    models.ChargingPreferencesUserControlledSchedule
    | models.ChargePointPersonalSmartChargingPreferencesSolar
    | models.ChargePointPersonalSmartChargingPreferencesOctopusAgile
    | models.ChargePointPersonalSmartChargingPreferencesOctopusGo
    | models.ChargePointPersonalSmartChargingPreferencesNordPool
    | models.ChargePointPersonalSmartChargingPreferencesElectricityRate
] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences",
    returns=lambda: (
        models.ChargingPreferencesUserControlledSchedule
        | models.ChargePointPersonalSmartChargingPreferencesSolar
        | models.ChargePointPersonalSmartChargingPreferencesOctopusAgile
        | models.ChargePointPersonalSmartChargingPreferencesOctopusGo
        | models.ChargePointPersonalSmartChargingPreferencesNordPool
        | models.ChargePointPersonalSmartChargingPreferencesElectricityRate
    ),
    unwrap="data",
)
_PERSONAL_SMART_CHARGING_PREFERENCES_UPDATE: Operation[
    models.ChargingPreferencesUserControlledSchedule
    | models.ChargePointPersonalSmartChargingPreferencesSolar
    | models.ChargePointPersonalSmartChargingPreferencesOctopusAgile
    | models.ChargePointPersonalSmartChargingPreferencesOctopusGo
    | models.ChargePointPersonalSmartChargingPreferencesNordPool
    | models.ChargePointPersonalSmartChargingPreferencesElectricityRate
    | models.ChargePointPersonalSmartChargingPreferencesUpdateDisabled
] = Operation(
    "POST",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences",
    returns=lambda: (
        models.ChargingPreferencesUserControlledSchedule
        | models.ChargePointPersonalSmartChargingPreferencesSolar
        | models.ChargePointPersonalSmartChargingPreferencesOctopusAgile
        | models.ChargePointPersonalSmartChargingPreferencesOctopusGo
        | models.ChargePointPersonalSmartChargingPreferencesNordPool
        | models.ChargePointPersonalSmartChargingPreferencesElectricityRate
        | models.ChargePointPersonalSmartChargingPreferencesUpdateDisabled
    ),
    unwrap="data",
    body=lambda: (
        params.ChargingPreferencesUserControlledSchedule
        | params.ChargePointPersonalSmartChargingPreferencesSolar
        | params.ChargePointPersonalSmartChargingPreferencesOctopusAgile
        | params.ChargePointPersonalSmartChargingPreferencesOctopusGo
        | params.ChargePointPersonalSmartChargingPreferencesNordPool
        | params.ChargePointPersonalSmartChargingPreferencesElectricityRate
        | params.ChargePointPersonalSmartChargingPreferencesUpdateDisabled
    ),
)
_SHARED_PARTNERS_LIST: Operation[models.ChargePointSharedPartner] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners",
    returns=lambda: models.ChargePointSharedPartner,
    unwrap="data",
    query=lambda: params.ChargePointsSharedPartnersListQuery,
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
)
_SHARED_PARTNERS_REPLACE: Operation[None] = Operation(
    "PUT",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners",
    body=lambda: params.ChargePointSharedPartnersReplace,
)
_SHARES_CREATE: Operation[models.ChargePointShare] = Operation(
    "POST",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/shares",
    returns=lambda: models.ChargePointShare,
    unwrap="data",
    body=lambda: params.SessionAssignToUser,
)
_SHARES_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}",
)
_SHARES_GET: Operation[models.ChargePointShare] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}",
    returns=lambda: models.ChargePointShare,
    unwrap="data",
)
_SHARES_LIST: Operation[models.ChargePointShare] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/shares",
    returns=lambda: models.ChargePointShare,
    unwrap="data",
    query=lambda: params.ChargePointsSharesListQuery,
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
)
_SMART_CHARGING_UPDATE: Operation[
    models.ChargePointSmartChargingUpdateTod
    | models.ChargePointSmartChargingUpdateDynamic
    | models.ChargePointSmartChargingUpdateUserSchedule
    | models.ChargePointSmartChargingUpdateDisabled
] = Operation(
    "POST",
    "/public-api/resources/charge-points/v2.0/{chargePoint}/smart-charging",
    returns=lambda: (
        models.ChargePointSmartChargingUpdateTod
        | models.ChargePointSmartChargingUpdateDynamic
        | models.ChargePointSmartChargingUpdateUserSchedule
        | models.ChargePointSmartChargingUpdateDisabled
    ),
    unwrap="data",
    body=lambda: (
        params.ChargePointSmartChargingUpdateTod
        | params.ChargePointSmartChargingUpdateDynamic
        | params.ChargePointSmartChargingUpdateUserSchedule
        | params.ChargePointSmartChargingUpdateDisabled
    ),
)
_STATUS_GET: Operation[models.ChargePointStatus] = Operation(
    "GET",
    "/public-api/resources/charge-points/v1.0/{chargePoint}/status",
    returns=lambda: models.ChargePointStatus,
    unwrap="data",
)
_V1_0_CONFIGURATIONS_GET: Operation[models.ChargePointConfigurationV1_0] = Operation(
    "GET",
    "/public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}",
    returns=lambda: models.ChargePointConfigurationV1_0,
    unwrap="data",
)
_V1_0_CONFIGURATIONS_LIST: Operation[models.ChargePointConfigurationV1_0] = Operation(
    "GET",
    "/public-api/resources/charge-points/v1.0/{chargePoint}/configurations",
    returns=lambda: models.ChargePointConfigurationV1_0,
    unwrap="data",
)
_V1_0_CONFIGURATIONS_UPDATE: Operation[None] = Operation(
    "PATCH",
    "/public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}",
    body=lambda: params.ChargePointConfigurationUpdate,
)
_V1_0_CREATE: Operation[models.ChargePointV1_0] = Operation(
    "POST",
    "/public-api/resources/charge-points/v1.0",
    returns=lambda: models.ChargePointV1_0,
    unwrap="data",
    body=lambda: params.ChargePointCreateV1_0,
)
_V1_0_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/charge-points/v1.0/{chargePoint}",
)
_V1_0_GET: Operation[models.ChargePointV1_0] = Operation(
    "GET",
    "/public-api/resources/charge-points/v1.0/{chargePoint}",
    returns=lambda: models.ChargePointV1_0,
    unwrap="data",
)
_V1_0_LIST: Operation[models.ChargePointV1_0] = Operation(
    "GET",
    "/public-api/resources/charge-points/v1.0",
    returns=lambda: models.ChargePointV1_0,
    unwrap="data",
    query=lambda: params.ChargePointsV1_0ListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", page="page", per_page="per_page", size=100),
)
_V1_0_UPDATE: Operation[models.ChargePointV1_0] = Operation(
    "PATCH",
    "/public-api/resources/charge-points/v1.0/{chargePoint}",
    returns=lambda: models.ChargePointV1_0,
    body=lambda: params.ChargePointUpdateV1_0,
)
_CREATE: Operation[models.ChargePoint] = Operation(
    "POST",
    "/public-api/resources/charge-points/v2.0",
    returns=lambda: models.ChargePoint,
    unwrap="data",
    body=lambda: params.ChargePointCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/charge-points/v2.0/{chargePoint}",
    query=lambda: params.ChargePointsDeleteQuery,
    styles={"include": "brackets"},
)
_GET: Operation[models.ChargePoint] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0/{chargePoint}",
    returns=lambda: models.ChargePoint,
    unwrap="data",
    query=lambda: params.ChargePointsGetQuery,
    styles={"include": "brackets"},
)
_LIST: Operation[models.ChargePoint] = Operation(
    "GET",
    "/public-api/resources/charge-points/v2.0",
    returns=lambda: models.ChargePoint,
    unwrap="data",
    query=lambda: params.ChargePointsListQuery,
    styles={"filter": "deep_object", "include": "brackets"},
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
)
_UPDATE: Operation[models.ChargePoint] = Operation(
    "PATCH",
    "/public-api/resources/charge-points/v2.0/{chargePoint}",
    returns=lambda: models.ChargePoint,
    unwrap="data",
    body=lambda: params.ChargePointUpdate,
    query=lambda: params.ChargePointsUpdateQuery,
    styles={"include": "brackets"},
)


class ChargePointsActions(Resource):
    """Ask a charge point to do something, over OCPP: start or stop charging, reset, unlock, reserve, change its
    configuration. Most are answered as soon as the request is on its way.

    `client.charge_points.actions`: `/public-api/actions/charge-point`"""

    @property
    def with_raw_response(self) -> ChargePointsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointsActionsRaw(self)

    @property
    def with_streaming_response(self) -> ChargePointsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointsActionsStream(self)

    def change_availability(
        self,
        charge_point: int,
        *,
        type: Literal["Inoperative", "Operative"],
        evse_network_id: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Take a charge point, or one EVSE (charging outlet) of it, out of service or put it back.

        With `type` `Inoperative` no new charging is possible; `Operative` ends that. Leave out
        `evse_network_id` to switch the whole charge point. A 202 means that the request was accepted, a 204
        that it waits until the sessions now running are over; neither has a body. A 406 means that the charge
        point refused.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-availability`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            type: `Inoperative`: no longer available for charging; `Operative`: available again.
            evse_network_id (`evseNetworkId`): Network id of the EVSE to switch: its number within the charge
                point, from 1, and not its id. Left out: the charge point with all its EVSEs.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_CHANGE_AVAILABILITY,
            path={"chargePoint": charge_point},
            body={"type": type, "evse_network_id": evse_network_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def change_owner(
        self,
        charge_point: int,
        *,
        user_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Make a user the owner of a personal charge point, or leave it without an owner.

        Send `user_id` with the id of the new owner, or with `null` to take the owner away. The previous owner
        is simply replaced, and the 202 has no body.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-owner`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            user_id (`userId`): User who is to own the personal charge point from now on. `null` takes the
                owner away.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_CHANGE_OWNER,
            path={"chargePoint": charge_point},
            body={"user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def change_sharing_code(
        self,
        charge_point: int,
        *,
        sharing_code: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Set or remove the code by which other users get access to a personal charge point.

        An empty `sharing_code` deletes the present code. The 202 has no body.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/change-sharing-code`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            sharing_code (`sharingCode`): New code that lets users other than the owner charge at a personal
                (home) charge point. Leave it empty to delete the present one.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_CHANGE_SHARING_CODE,
            path={"chargePoint": charge_point},
            body={"sharing_code": sharing_code},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def clear_charging_profile(
        self,
        charge_point: int,
        *,
        charging_profile_purpose: str | Omit = omit,
        evse_network_id: str | Omit = omit,
        id: float | Omit = omit,
        stack_level: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove charging profiles (power limits over time) that are stored in a charge point.

        Give the `id` of one profile, or criteria that a profile has to match: `evse_network_id`,
        `charging_profile_purpose`, `stack_level`. Without `evse_network_id` and without other criteria, the
        `ChargePointMaxProfile` of the charge point goes; with `evse_network_id` alone, the `TxDefaultProfile`
        of that EVSE. The opposite is `client.charge_points.actions.set_charging_profile`.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/clear-charging-profile`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            charging_profile_purpose (`chargingProfilePurpose`): Only clear profiles of this purpose:
                `ChargePointMaxProfile` (limit of the whole charge point), `TxDefaultProfile` (default for new
                sessions) or `TxProfile` (one running session). The other criteria have to match as well.
            evse_network_id (`evseNetworkId`): Network id (number within the charge point, here as a string)
                of the EVSE whose profiles to clear; `0` stands for the charge point as a whole. Left out:
                wherever the other criteria match.
            stack_level (`stackLevel`): Only clear profiles of this rank (0 is the lowest). The other criteria
                have to match as well.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_CLEAR_CHARGING_PROFILE,
            path={"chargePoint": charge_point},
            body={
                "charging_profile_purpose": charging_profile_purpose,
                "evse_network_id": evse_network_id,
                "id": id,
                "stack_level": stack_level,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete_certificate(
        self,
        charge_point: int,
        *,
        certificate_type: Literal[
            "CSMSRootCertificate",
            "ChargingStationCertificate",
            "MORootCertificate",
            "ManufacturerRootCertificate",
            "V2GCertificate",
            "V2GCertificateChain",
            "V2GRootCertificate",
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Have certificates of one type deleted from a charge point.

        You name a type, not a single certificate;
        `client.charge_points.actions.get_installed_certificate_ids` asks the charge point which ones it has.
        The 202 has no body. A 406 means that the charge point refused, a 501 that the action is not
        implemented.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/delete-certificate`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            certificate_type (`certificateType`): Which type to delete. `ChargingStationCertificate` is the
                charge point's own towards the back office; `V2GCertificate` its own towards cars (ISO 15118),
                `V2GCertificateChain` that with its chain. The roots verify others: `CSMSRootCertificate` the
                back office, `ManufacturerRootCertificate` the maker, `MORootCertificate` contracts,
                `V2GRootCertificate` the ISO 15118 PKI.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429), InternalServerError (501). APIStatusError for
        406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_DELETE_CERTIFICATE,
            path={"chargePoint": charge_point},
            body={"certificate_type": certificate_type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def disconnect(
        self,
        charge_point: int,
        *,
        reason: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointDisconnectResult:
        """Drop the connection between a charge point and the back office.

        `reason` is required and goes into the audit log. Look at `success` in the answer: a 202 by itself
        only says that the request was accepted. To restart the charge point instead, use
        `client.charge_points.actions.reset`.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/disconnect`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            reason: Why the connection is cut; kept in the audit log.

        Returns: `models.ChargePointDisconnectResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ConflictError
        (409), UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_DISCONNECT,
            path={"chargePoint": charge_point},
            body={"reason": reason},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get_diagnostics(
        self,
        charge_point: int,
        *,
        location: str,
        start: dt.datetime | Omit = omit,
        stop: dt.datetime | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointGetDiagnosticsResult:
        """Ask a charge point to upload its diagnostics file to an FTP address of yours.

        The answer comes before the upload: it names the file to expect (`file_name`) and a `request_id`. The
        progress is told by `DiagnosticsStatusNotification` events with the same `request_id`. For the log of
        security events, use `client.charge_points.actions.get_security_log`.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-diagnostics`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            location: FTP address the charge point is to upload its file to.
            start: Only diagnostics from after this moment.
            stop: Only diagnostics from before this moment.

        Returns: `models.ChargePointGetDiagnosticsResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_GET_DIAGNOSTICS,
            path={"chargePoint": charge_point},
            body={"location": location, "start": start, "stop": stop},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get_installed_certificate_ids(
        self,
        charge_point: int,
        *,
        certificate_type: Literal[
            "CSMSRootCertificate",
            "MORootCertificate",
            "ManufacturerRootCertificate",
            "V2GCertificateChain",
            "V2GRootCertificate",
        ]
        | None
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Ask a charge point for the identifiers of the certificates installed on it.

        Give `certificate_type` to ask for one type; leave it out or send `null` for all. The answer holds no
        certificates: the 202 has no body. A 501 means that the action is not implemented.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/sync-certificates`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            certificate_type (`certificateType`): The one type to ask for; `null` or left out: all types.
                `V2GCertificateChain` is what the charge point shows to cars (ISO 15118). The others are
                roots: `CSMSRootCertificate` for the back office, `ManufacturerRootCertificate` for the maker,
                `MORootCertificate` for charging contracts, `V2GRootCertificate` for the ISO 15118 PKI.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429), InternalServerError (501). APIStatusError for
        406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_GET_INSTALLED_CERTIFICATE_IDS,
            path={"chargePoint": charge_point},
            body={"certificate_type": certificate_type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get_security_log(
        self,
        charge_point: int,
        *,
        reason: str,
        url: str,
        interval: int | Omit = omit,
        retries: int | Omit = omit,
        start_time: str | Omit = omit,
        stop_time: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointGetSecurityLogResult:
        """Ask a charge point to upload its log of security events to a URL of yours.

        The 201 answer describes the request just created, not the log; the log itself arrives at `url`.
        `start_time` and `stop_time` have a format of their own, without `T` and time zone: `2025-01-31
        08:00:00`. `reason` is required and is kept with the action's record.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-security-log`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            reason: Why the log is fetched; kept in the log of actions.
            url: Address the charge point is to upload the log to.
            interval: Seconds between two attempts to upload the log, at most 3600. Left out: the charge point
                decides.
            retries: How often the charge point is to try the upload before it gives up, at most 10. Left out:
                the charge point decides.
            start_time (`startTime`): Only entries from this time on are put into the log. Not ISO 8601: write
                it as `2025-01-31 08:00:00`.
            stop_time (`stopTime`): Newest entry that the log is to hold, in the form `2025-01-31 08:00:00`:
                without `T` and time zone.

        Returns: `models.ChargePointGetSecurityLogResult`.

        Raises: AuthenticationError (401), NotFoundError (404), UnprocessableEntityError (422), RateLimitError
        (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_GET_SECURITY_LOG,
            path={"chargePoint": charge_point},
            body={
                "reason": reason,
                "url": url,
                "interval": interval,
                "retries": retries,
                "start_time": start_time,
                "stop_time": stop_time,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def install_certificate(
        self,
        charge_point: int,
        *,
        certificate_type: Literal[
            "CSMSRootCertificate", "MORootCertificate", "ManufacturerRootCertificate", "V2GRootCertificate"
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Have a root certificate of the given type installed on a charge point.

        The request names only the type; the certificate itself comes from the back office. The 202 has no
        body. A 406 means that the charge point refused, a 501 that the action is not implemented. For removal
        there is `client.charge_points.actions.delete_certificate`.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/install-certificate`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            certificate_type (`certificateType`): Which root certificate to install. `CSMSRootCertificate`: to
                verify the back office (CSMS); `ManufacturerRootCertificate`: to verify certificates of the
                charge point's maker; `MORootCertificate`: to verify charging contracts of mobility operators
                (Plug & Charge); `V2GRootCertificate`: root of the ISO 15118 (vehicle-to-grid) PKI.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429), InternalServerError (501). APIStatusError for
        406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_INSTALL_CERTIFICATE,
            path={"chargePoint": charge_point},
            body={"certificate_type": certificate_type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def move_evses_to_satellite(
        self,
        charge_point: int,
        *,
        evse_ids: Sequence[int],
        satellite_charge_point_id: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Move EVSEs (the charging outlets) of a charge point over to one of its satellites.

        A satellite is a charge point without an OCPP connection of its own: it is reached through another
        charge point, which its `ocpp_connected_charge_point_id` names. The 202 has no body; read the EVSEs
        again to see where they are.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/move-evses-to-satellite`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse_ids (`evseIds`): Which EVSEs (charging outlets) of the charge point in the path to move.
            satellite_charge_point_id (`satelliteChargePointId`): Id of the charge point that gets the EVSEs:
                one that has no OCPP connection of its own but is reached through another.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_MOVE_EVSES_TO_SATELLITE,
            path={"chargePoint": charge_point},
            body={"evse_ids": evse_ids, "satellite_charge_point_id": satellite_charge_point_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def reserve(
        self,
        charge_point: int,
        evse: int,
        *,
        user_id: int,
        reason: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointReserveResult:
        """Reserve one EVSE of a charge point so that it is kept free for one user.

        The path takes the network id of the EVSE, not its id. Although the body may be left out, `user_id` is
        required in it. Check `success` in the 202 answer and keep `reservation_id`: it is what
        `client.reservations.actions.cancel` wants. A 406 means that the charge point refused.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/reserve/{evse}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Network id of the EVSE to reserve, a number from 1 up within the charge point; not the
                EVSE's id.
            user_id (`userId`): User for whom the charge point is to be kept free.
            reason: Note on why. Without one, the text `Activated via API` is recorded.

        Returns: `models.ChargePointReserveResult`.

        Raises: AuthenticationError (401), NotFoundError (404), UnprocessableEntityError (422), RateLimitError
        (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_RESERVE,
            path={"chargePoint": charge_point, "evse": evse},
            body={"user_id": user_id, "reason": reason},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def reset(
        self,
        charge_point: int,
        type: Literal["hard", "soft"],
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ActionResult:
        """Restart a charge point, either gracefully or at once.

        In OCPP a `soft` reset ends running sessions properly and then restarts the software; a `hard` reset
        restarts the hardware and need not end sessions first. Either way, drivers who are charging are
        interrupted. The answer's `success` tells whether the request was taken, not whether the charge point
        is back.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset/{type}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            type: `soft`: end running sessions properly, then restart the software; `hard`: restart the
                hardware at once.

        Returns: `models.ActionResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _ACTIONS_RESET,
            path={"chargePoint": charge_point, "type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def reset_security_profile(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Make the back office forget which OCPP security profile a charge point uses.

        Only the back office's record changes. At its next connection the charge point is let in with whatever
        profile it uses, and that one is recorded. Use it for a charge point that connects with another
        profile than the recorded one. To raise the profile, use
        `client.charge_points.actions.set_security_profile`.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset-security-profile`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _ACTIONS_RESET_SECURITY_PROFILE,
            path={"chargePoint": charge_point},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def send_data_transfer(
        self,
        charge_point: int,
        *,
        vendor_id: str,
        data: str | None | Omit = omit,
        message_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointSendDataTransferResult:
        """Send a vendor-specific OCPP message (DataTransfer) to a charge point and get its reply.

        Unlike most actions this one answers 200 with the charge point's own reply. Its `status` is
        `Accepted`, `Rejected`, `UnknownVendorId` (the charge point does not know `vendor_id`) or
        `UnknownMessageId` (it does not know `message_id`). What goes into the message and comes back is for
        the maker of the charge point to define.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/send-data-transfer`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            vendor_id (`vendorId`): Name under which OCPP files the maker's own extension that the message
                belongs to, such as `com.example`. Not an id of this API.
            data: Content of the message, as a string: any length, in the format that the charge point's maker
                prescribes. JSON has to be encoded by you.
            message_id (`messageId`): Name of a message within the vendor's own set, as the maker of the
                charge point defines it; `vendor_id` says whose set.

        Returns: `models.ChargePointSendDataTransferResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_SEND_DATA_TRANSFER,
            path={"chargePoint": charge_point},
            body={"vendor_id": vendor_id, "data": data, "message_id": message_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def set_charging_profile(
        self,
        charge_point: int,
        evse_network_id: int,
        *,
        charging_profile_kind: Literal["Absolute", "Recurring", "Relative"],
        charging_profile_purpose: Literal["ChargePointMaxProfile", "TxDefaultProfile", "TxProfile"],
        charging_schedule: params.ChargePointSetChargingProfileChargingSchedule,
        stack_level: int,
        recurrency_kind: Literal["Daily", "Weekly"] | Omit = omit,
        transaction_id: int | Omit = omit,
        valid_from: dt.datetime | Omit = omit,
        valid_to: dt.datetime | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointSetChargingProfileResult:
        """Send a charging profile (power or current limits over time) to a charge point.

        The fields are those of OCPP's SetChargingProfile. Use 0 as the network id for a limit on the charge
        point as a whole. Keep the `id` in the answer: `client.charge_points.actions.clear_charging_profile`
        takes it to remove the profile again. A 406 means that the charge point refused the profile.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/set-charging-profile/{evseNetworkId}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse_network_id (`evseNetworkId`): Network id of the EVSE, a number from 1 up within the charge
                point; 0 for the charge point as a whole.
            charging_profile_kind (`chargingProfileKind`): How the schedule's times count (OCPP). `Absolute`:
                from a fixed moment; `Recurring`: again every day or week; `Relative`: from the moment
                charging starts.
            charging_profile_purpose (`chargingProfilePurpose`): `ChargePointMaxProfile`: upper limit of the
                whole charge point (network id 0); `TxDefaultProfile`: default for each new session;
                `TxProfile`: one session, in place of the default. OCPP allows only `TxProfile` in a profile
                that is sent along with the start of a session.
            charging_schedule (`chargingSchedule`): The limits of the profile, as steps over time, and the
                unit they are in (A or W).
            stack_level (`stackLevel`): Rank among profiles of the same purpose (OCPP): where several are
                valid at a time, the one with the highest number counts. 0 is the lowest.
            recurrency_kind (`recurrencyKind`): How often a schedule of kind `Recurring` starts over, every
                day or every week. Without meaning for the other kinds.
            transaction_id (`transactionId`): Id of the transaction in the sense of OCPP (the protocol of
                charge points), that is of a charging session; no payment.
            valid_from (`validFrom`): Moment from which the profile counts. Left out: as soon as the charge
                point has it.
            valid_to (`validTo`): Moment until which the profile counts. Without it, until another profile
                takes its place.

        Returns: `models.ChargePointSetChargingProfileResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_SET_CHARGING_PROFILE,
            path={"chargePoint": charge_point, "evseNetworkId": evse_network_id},
            body={
                "charging_profile_kind": charging_profile_kind,
                "charging_profile_purpose": charging_profile_purpose,
                "charging_schedule": charging_schedule,
                "stack_level": stack_level,
                "recurrency_kind": recurrency_kind,
                "transaction_id": transaction_id,
                "valid_from": valid_from,
                "valid_to": valid_to,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def set_configuration(
        self,
        charge_point: int,
        *,
        name: str,
        value: str,
        component_name: str | Omit = omit,
        evse_id: int | Omit = omit,
        instance: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Write one configuration setting of a charge point, under OCPP 1.6 or 2.0.1.

        Under OCPP 1.6, `name` is the configuration key and nothing else is needed besides `value`. Under OCPP
        2.0.1, `name` is a variable: `component_name` says of which component, and `instance` and `evse_id`
        narrow it further. `value` is always a string. A 406 means that the setting was rejected. To give many
        charge points the same settings, use `client.configuration_templates.actions.apply_to_charge_points`.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-configuration`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            value: Value to write, always as a string: `"60"`, `"true"`.
            component_name (`componentName`): Part of the charge point that the setting belongs to, such as
                `SmartChargingCtrlr`. Needed for settings of OCPP 2.0.1.
            evse_id (`evseId`): EVSE (charging outlet) that the setting belongs to. Only for charge points
                that speak OCPP 2.0.1.
            instance: Which of several occurrences of the same setting is meant. Only for OCPP 2.0.1.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_SET_CONFIGURATION,
            path={"chargePoint": charge_point},
            body={
                "name": name,
                "value": value,
                "component_name": component_name,
                "evse_id": evse_id,
                "instance": instance,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def set_security_profile(
        self,
        charge_point: int,
        *,
        reason: str,
        set_security_profile: Literal[1, 2],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ActionResult:
        """Raise the OCPP security profile by which a charge point connects to the back office.

        It first installs the Amazon root certificates on the charge point, then tries for the new level; this
        goes on after the 202. Levels only go up: from 0 to 1 or 2, from 1 to 2. Asking for the present level
        again, or for more than the charge point supports, is answered with 406 and the reason in `message`.
        `reason` is required.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-security-profile`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            set_security_profile (`setSecurityProfile`): The OCPP security profile to reach. `1`: password
                over an unencrypted connection; `2`: password over TLS. It has to be above the present one.

        Returns: `models.ActionResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_SET_SECURITY_PROFILE,
            path={"chargePoint": charge_point},
            body={"reason": reason, "set_security_profile": set_security_profile},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("charge_points.actions.start_charging_session", external_session_id="id_tag")
    def start_charging_session(
        self,
        charge_point: int,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.EvseStartChargingSessionResult:
        """Start a charging session at one EVSE, named by charge point and network id.

        The 202 is not proof of a start: read `success`; when it is false, `error_code` and `message` say why,
        and `session_id` and `authorization_id` can be `null`. `session_id` is what
        `client.charge_points.actions.stop_charging_session` wants. Not safe to repeat: after a timeout a
        second call can start a second session. After a failed remote start there is a cooldown of 30 seconds,
        after three of 120 seconds. `client.evses.actions.start_charging_session` does the same by EVSE id
        alone.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/start/{evse}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Network id of the EVSE to charge at, a number from 1 up within the charge point; not the
                EVSE's id.
            booking_id (`bookingId`): Booking that this session fulfills. It must exist and be `accepted` or
                `reserved`; otherwise the answer is a 422.
            charging_profile (`chargingProfile`): Schedule that limits current or power during the new
                session, sent to the charge point along with the start command (OCPP charging profile).
            connector_id (`connectorId`): The connector (plug or socket) to charge with, where the EVSE has
                more than one.
            external_session_id (`externalSessionId`): Deprecated: send `id_tag` instead, which does the same
                and takes precedence when both are there.
            id_tag (`idTag`): A reference of your choice for the new session, such as an RFID number; stored
                as the session's `id_tag` and usable as a filter.
            payment_method_id (`paymentMethodId`): How the user is to pay; needs `user_id`. Without it the
                system takes the user's balance, or the post-paid subscription for home charging if the user
                has one and this is a home charger.
            user_id (`userId`): User on whose behalf charging is started. Required if `payment_method_id` is
                given.

        Returns: `models.EvseStartChargingSessionResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_START_CHARGING_SESSION,
            path={"chargePoint": charge_point, "evse": evse},
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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("charge_points.actions.start_charging_session_without_evse", external_session_id="id_tag")
    def start_charging_session_without_evse(
        self,
        charge_point: int,
        *,
        booking_id: int | None | Omit = omit,
        connector_id: int | None | Omit = omit,
        external_session_id: str | None | Omit = omit,
        id_tag: str | Omit = omit,
        payment_method_id: str | None | Omit = omit,
        user_id: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointStartChargingSessionWithoutEvseResult:
        """Start a charging session at a charge point without saying at which EVSE.

        The 202 is not proof of a start: read `success`, and `error_code` and `message` when it is false.
        There is no session id in the answer, only `authorization_id`; the sessions that come of it are in
        `session_ids` of `client.authorizations.get`. Not safe to repeat: after a timeout a second call can
        start a second session. After a failed remote start there is a cooldown of 30 seconds, after three of
        120 seconds. If the EVSE is known, use `client.charge_points.actions.start_charging_session`.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/start`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            booking_id (`bookingId`): Booking that this session fulfills. It must exist and be `accepted` or
                `reserved`; otherwise the answer is a 422.
            connector_id (`connectorId`): The connector, which is the plug or socket of an EVSE. An EVSE can
                have several, of which only one charges at a time.
            external_session_id (`externalSessionId`): Deprecated older name of `id_tag`, which wins if you
                send both. Use `id_tag`; it is stored in the same way.
            id_tag (`idTag`): A reference of your choice, such as the number of an RFID card. It is kept in
                the session's `id_tag`, and sessions can be found by it.
            payment_method_id (`paymentMethodId`): How the user is to pay; needs `user_id`. Without it the
                system takes the user's balance, or the post-paid subscription for home charging if the user
                has one and this is a home charger.
            user_id (`userId`): User on whose behalf charging is started. Required if `payment_method_id` is
                given.

        Returns: `models.ChargePointStartChargingSessionWithoutEvseResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_START_CHARGING_SESSION_WITHOUT_EVSE,
            path={"chargePoint": charge_point},
            body={
                "booking_id": booking_id,
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
            max_retries=max_retries,
            deadline=deadline,
        )

    def stop_charging_session(
        self,
        charge_point: int,
        session: int,
        *,
        force: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Ask a charge point to end a running charging session.

        The session goes by its id, which the start action returned as `session_id`. The 202 has no body and
        means that the request was accepted; see `client.sessions.get` for whether the session has ended. A
        406 means that the charge point refused: `force` set to true ends the session in the back office all
        the same.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/stop/{session}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            session: Id of the session, as a number; sessions themselves show it as a string.
            force: `true`: end the session in the back office whatever the charge point replies. Defaults to
                `false`.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_STOP_CHARGING_SESSION,
            path={"chargePoint": charge_point, "session": session},
            body={"force": force},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def sync_configuration(
        self,
        charge_point: int,
        *,
        keys: Sequence[params.WithEnumAllowOfflineTxForUnknownId | str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointSyncConfigurationResult:
        """Read configuration settings from a charge point anew, into the back office's copy.

        Hardly ever needed, since the copy is refreshed whenever the charge point boots; it helps when you
        suspect that the copy is stale. The answer holds only a `request_id`: the settings come with the
        `ChargePointSyncConfigurationNotification` event of the same `request_id`, and can then be read with
        `client.charge_points.configurations.list`.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/sync-configuration`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            keys: Configuration keys to read, such as `MeterValueSampleInterval`. Left out or empty: all that
                the charge point has.

        Returns: `models.ChargePointSyncConfigurationResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_SYNC_CONFIGURATION,
            path={"chargePoint": charge_point},
            body={"keys": keys},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def trigger_message(
        self,
        charge_point: int,
        *,
        type: params.EvseTriggerMessageType,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Ask a charge point to send one kind of OCPP message now, such as its status.

        `type` names the message: `StatusNotification` refreshes the state of the connectors, `MeterValues`
        the meter readings, `Heartbeat` shows that the charge point is alive. `LogStatusNotification`,
        `PublishFirmwareStatusNotification`, `SignChargingStationCertificate`, `SignCombinedCertificate` and
        `TransactionEvent` need OCPP 2.0.1. The message does not come back here: the 202 has no body. For a
        single EVSE, use `client.evses.actions.trigger_message`.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/trigger-message`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            type: OCPP message that the charge point should send, such as `StatusNotification` (state) or
                `MeterValues` (meter readings). `LogStatusNotification`, `PublishFirmwareStatusNotification`,
                `SignChargingStationCertificate`, `SignCombinedCertificate` and `TransactionEvent` need OCPP
                2.0.1.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_TRIGGER_MESSAGE,
            path={"chargePoint": charge_point},
            body={"type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def unlock(
        self,
        charge_point: int,
        evse: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ActionResult:
        """Release the lock that holds the charging cable in an EVSE.

        Meant for a cable that stays stuck; to end a session, use
        `client.charge_points.actions.stop_charging_session`. The path takes the network id of the EVSE, not
        its id. Check `success` in the 202 answer. A 406 means that the charge point refused; a 422 can also
        mean that something else went wrong while the request was handled, as its `message` tells.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/unlock/{evse}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Network id of the EVSE to unlock, a number from 1 up within the charge point; not the EVSE's
                id.

        Returns: `models.ActionResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_UNLOCK,
            path={"chargePoint": charge_point, "evse": evse},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def update_firmware(
        self,
        charge_point: int,
        *,
        signed: bool,
        download_url_protocol: Literal["http", "https"] | Omit = omit,
        firmware_version_id: int | Omit = omit,
        interval: int | Omit = omit,
        retries: int | Omit = omit,
        retrieve_after: dt.datetime | Omit = omit,
        signature: str | Omit = omit,
        signing_certificate: str | Omit = omit,
        url: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Tell a charge point to download new firmware and install it.

        Give the source either as `firmware_version_id`, an entry of `client.firmware_versions.list`, or as a
        `url` of your own. `signed` is required; when it is true, `signature` and `signing_certificate` are
        too. The 202 has no body and comes long before the firmware is in place.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/update-firmware`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            signed: Whether to use OCPP's signed firmware update, in which the charge point verifies the
                firmware. If true, `signature` and `signing_certificate` are required.
            download_url_protocol (`downloadUrlProtocol`): Scheme of the download URL when the firmware comes
                from the back office's repository (`firmware_version_id`). Choose `http` only for a charge
                point that cannot do TLS.
            firmware_version_id (`firmwareVersionId`): Firmware from the back office's repository, an id of
                `client.firmware_versions.list`. Required unless `url` is given.
            interval: Seconds to wait between two attempts of the charge point, at most 3600.
            retries: How often the charge point is to try the download before it gives up, at most 10.
            retrieve_after (`retrieveAfter`): When the charge point may begin to fetch the firmware. Left out:
                at once.
            signature: Digital signature of the firmware, by which the charge point checks that it is genuine.
                Required when `signed` is true.
            signing_certificate (`signingCertificate`): Certificate that belongs to the key the firmware was
                signed with. Required when `signed` is true.
            url: Address the charge point is to download the firmware from. Required unless
                `firmware_version_id` is given.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_UPDATE_FIRMWARE,
            path={"chargePoint": charge_point},
            body={
                "signed": signed,
                "download_url_protocol": download_url_protocol,
                "firmware_version_id": firmware_version_id,
                "interval": interval,
                "retries": retries,
                "retrieve_after": retrieve_after,
                "signature": signature,
                "signing_certificate": signing_certificate,
                "url": url,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsActionsRaw(RawView):
    """`client.charge_points.actions.with_raw_response`"""

    change_availability = RawMethod(ChargePointsActions.change_availability)
    change_owner = RawMethod(ChargePointsActions.change_owner)
    change_sharing_code = RawMethod(ChargePointsActions.change_sharing_code)
    clear_charging_profile = RawMethod(ChargePointsActions.clear_charging_profile)
    delete_certificate = RawMethod(ChargePointsActions.delete_certificate)
    disconnect = RawMethod(ChargePointsActions.disconnect)
    get_diagnostics = RawMethod(ChargePointsActions.get_diagnostics)
    get_installed_certificate_ids = RawMethod(ChargePointsActions.get_installed_certificate_ids)
    get_security_log = RawMethod(ChargePointsActions.get_security_log)
    install_certificate = RawMethod(ChargePointsActions.install_certificate)
    move_evses_to_satellite = RawMethod(ChargePointsActions.move_evses_to_satellite)
    reserve = RawMethod(ChargePointsActions.reserve)
    reset = RawMethod(ChargePointsActions.reset)
    reset_security_profile = RawMethod(ChargePointsActions.reset_security_profile)
    send_data_transfer = RawMethod(ChargePointsActions.send_data_transfer)
    set_charging_profile = RawMethod(ChargePointsActions.set_charging_profile)
    set_configuration = RawMethod(ChargePointsActions.set_configuration)
    set_security_profile = RawMethod(ChargePointsActions.set_security_profile)
    start_charging_session = RawMethod(ChargePointsActions.start_charging_session)
    start_charging_session_without_evse = RawMethod(ChargePointsActions.start_charging_session_without_evse)
    stop_charging_session = RawMethod(ChargePointsActions.stop_charging_session)
    sync_configuration = RawMethod(ChargePointsActions.sync_configuration)
    trigger_message = RawMethod(ChargePointsActions.trigger_message)
    unlock = RawMethod(ChargePointsActions.unlock)
    update_firmware = RawMethod(ChargePointsActions.update_firmware)


class ChargePointsActionsStream(StreamedView):
    """`client.charge_points.actions.with_streaming_response`"""

    change_availability = StreamedMethod(ChargePointsActions.change_availability)
    change_owner = StreamedMethod(ChargePointsActions.change_owner)
    change_sharing_code = StreamedMethod(ChargePointsActions.change_sharing_code)
    clear_charging_profile = StreamedMethod(ChargePointsActions.clear_charging_profile)
    delete_certificate = StreamedMethod(ChargePointsActions.delete_certificate)
    disconnect = StreamedMethod(ChargePointsActions.disconnect)
    get_diagnostics = StreamedMethod(ChargePointsActions.get_diagnostics)
    get_installed_certificate_ids = StreamedMethod(ChargePointsActions.get_installed_certificate_ids)
    get_security_log = StreamedMethod(ChargePointsActions.get_security_log)
    install_certificate = StreamedMethod(ChargePointsActions.install_certificate)
    move_evses_to_satellite = StreamedMethod(ChargePointsActions.move_evses_to_satellite)
    reserve = StreamedMethod(ChargePointsActions.reserve)
    reset = StreamedMethod(ChargePointsActions.reset)
    reset_security_profile = StreamedMethod(ChargePointsActions.reset_security_profile)
    send_data_transfer = StreamedMethod(ChargePointsActions.send_data_transfer)
    set_charging_profile = StreamedMethod(ChargePointsActions.set_charging_profile)
    set_configuration = StreamedMethod(ChargePointsActions.set_configuration)
    set_security_profile = StreamedMethod(ChargePointsActions.set_security_profile)
    start_charging_session = StreamedMethod(ChargePointsActions.start_charging_session)
    start_charging_session_without_evse = StreamedMethod(
        ChargePointsActions.start_charging_session_without_evse
    )
    stop_charging_session = StreamedMethod(ChargePointsActions.stop_charging_session)
    sync_configuration = StreamedMethod(ChargePointsActions.sync_configuration)
    trigger_message = StreamedMethod(ChargePointsActions.trigger_message)
    unlock = StreamedMethod(ChargePointsActions.unlock)
    update_firmware = StreamedMethod(ChargePointsActions.update_firmware)


class ChargePointsAvailablePersonalSmartChargingModes(Resource):
    """`client.charge_points.available_personal_smart_charging_modes`: `/public-api/resources/charge-points/v2.0/{chargePoint}/available-personal-smart-charging-modes`"""

    @property
    def with_raw_response(self) -> ChargePointsAvailablePersonalSmartChargingModesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointsAvailablePersonalSmartChargingModesRaw(self)

    @property
    def with_streaming_response(self) -> ChargePointsAvailablePersonalSmartChargingModesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointsAvailablePersonalSmartChargingModesStream(self)

    def list(
        self,
        charge_point: int,
        *,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[
        models.AvailablePersonalSmartChargingModeUserControlledSchedule
        | models.AvailablePersonalSmartChargingModeOctopusAgile
        | models.AvailablePersonalSmartChargingModeOctopusGo
        | models.AvailablePersonalSmartChargingModeNordpool
    ]:
        """List the kinds of smart charging that the owner of a home charger can choose from.

        Call it before `client.charge_points.personal_smart_charging_preferences.update`: `type` and
        `integration_id` of a mode are what you send there, and `defaults` are good values to begin with. The
        list is complete, without paging.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/available-personal-smart-charging-modes`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.AvailablePersonalSmartChargingModeUserControlledSchedule |
        models.AvailablePersonalSmartChargingModeOctopusAgile |
        models.AvailablePersonalSmartChargingModeOctopusGo |
        models.AvailablePersonalSmartChargingModeNordpool`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _AVAILABLE_PERSONAL_SMART_CHARGING_MODES_LIST,
            path={"chargePoint": charge_point},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsAvailablePersonalSmartChargingModesRaw(RawView):
    """`client.charge_points.available_personal_smart_charging_modes.with_raw_response`"""

    list = RawMethod(ChargePointsAvailablePersonalSmartChargingModes.list)


class ChargePointsAvailablePersonalSmartChargingModesStream(StreamedView):
    """`client.charge_points.available_personal_smart_charging_modes.with_streaming_response`"""

    list = StreamedMethod(ChargePointsAvailablePersonalSmartChargingModes.list)


class ChargePointsConfigurations(Resource):
    """`client.charge_points.configurations`: `/public-api/resources/charge-points/v2.0/{chargePoint}/configurations`"""

    @property
    def with_raw_response(self) -> ChargePointsConfigurationsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointsConfigurationsRaw(self)

    @property
    def with_streaming_response(self) -> ChargePointsConfigurationsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointsConfigurationsStream(self)

    def get(
        self,
        charge_point: int,
        key: params.WithEnumAllowOfflineTxForUnknownId | str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointConfiguration:
        """Fetch one OCPP setting of a charge point from the back office's copy.

        The value is in `key.value`, not beside it. The charge point is not asked; `timestamp` tells how old
        the copy is.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            key: Name of the OCPP setting, such as `HeartbeatInterval`.

        Returns: `models.ChargePointConfiguration`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _CONFIGURATIONS_GET,
            path={"chargePoint": charge_point, "key": key},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        charge_point: int,
        *,
        filter: params.ChargePointConfigurationsFilter | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointConfiguration]:
        """List the OCPP settings of a charge point as the back office last saw them.

        Nothing is asked of the charge point. If the copy may be out of date, have it read anew with
        `client.charge_points.actions.sync_configuration`. The filter narrows by name and, for OCPP 2.0.1, by
        component, instance or EVSE. The whole list comes at once, without paging.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            filter: Only items that match all of the keys given.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointConfiguration`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _CONFIGURATIONS_LIST,
            path={"chargePoint": charge_point},
            query={"filter": filter},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def update(
        self,
        charge_point: int,
        key: params.WithEnumAllowOfflineTxForUnknownId | str,
        *,
        value: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointConfiguration:
        """Write one OCPP setting to a charge point and get it back as it now is.

        The value goes straight to the charge point, so it has to be online; a 406 means that it was not
        applied. `value` is required for the standard keys that OCPP defines, and is always sent as text. To
        give a component or an EVSE as well (OCPP 2.0.1), use
        `client.charge_points.actions.set_configuration`.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            key: Name of the OCPP setting, such as `HeartbeatInterval`.
            value: Value of the setting, always a string, even for numbers and booleans.

        Returns: `models.ChargePointConfiguration`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _CONFIGURATIONS_UPDATE,
            path={"chargePoint": charge_point, "key": key},
            body={"value": value},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsConfigurationsRaw(RawView):
    """`client.charge_points.configurations.with_raw_response`"""

    get = RawMethod(ChargePointsConfigurations.get)
    list = RawMethod(ChargePointsConfigurations.list)
    update = RawMethod(ChargePointsConfigurations.update)


class ChargePointsConfigurationsStream(StreamedView):
    """`client.charge_points.configurations.with_streaming_response`"""

    get = StreamedMethod(ChargePointsConfigurations.get)
    list = StreamedMethod(ChargePointsConfigurations.list)
    update = StreamedMethod(ChargePointsConfigurations.update)


class ChargePointsEvsesConnectors(Resource):
    """`client.charge_points.evses.connectors`: `/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors`"""

    @property
    def with_raw_response(self) -> ChargePointsEvsesConnectorsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointsEvsesConnectorsRaw(self)

    @property
    def with_streaming_response(self) -> ChargePointsEvsesConnectorsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointsEvsesConnectorsStream(self)

    def create(
        self,
        charge_point: int,
        evse: int,
        *,
        type: params.ChargePointEvseConnectorType,
        format: Literal["cable", "socket"] | Omit = omit,
        status: Literal["disabled", "enabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointEvseConnector:
        """Add a connector (a socket or an attached cable) to an EVSE.

        Only `type`, the kind of plug, is required.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            evse: Id of the EVSE (charging outlet), a number, as the list of the charge point's EVSEs has it
                in `id`.
            type: Kind of plug. `type1`/`j1772` (America) and `type2` (Europe): AC; `ccs1`/`ccs2`: the same
                with DC contacts; `chademo`, `chaoji`: DC, Japan; `nacs`: North America (Tesla); `gb-t-ac`,
                `gb-t-dc`: China; `schuko`, `type-e-french`, `type-g-british`, `type-j-swiss`, `nema-5-20`:
                household; `cee16`, `cee32`: industrial; `inductive`: wireless.
            format: `cable`: a cable is attached to the charge point; `socket`: drivers bring a cable of their
                own.

        Returns: `models.ChargePointEvseConnector`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _EVSES_CONNECTORS_CREATE,
            path={"chargePoint": charge_point, "evse": evse},
            body={"type": type, "format": format, "status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        charge_point: int,
        evse: int,
        connector: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a connector (socket or cable) from its EVSE.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            evse: Id of the EVSE (charging outlet), a number, as the list of the charge point's EVSEs has it
                in `id`.
            connector: Id of the connector (socket or cable), a number.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _EVSES_CONNECTORS_DELETE,
            path={"chargePoint": charge_point, "evse": evse, "connector": connector},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        charge_point: int,
        evse: int,
        connector: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointEvseConnector:
        """Fetch one connector of an EVSE: kind of plug, socket or cable, and status.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            evse: Id of the EVSE (charging outlet), a number, as the list of the charge point's EVSEs has it
                in `id`.
            connector: Id of the connector (socket or cable), a number.

        Returns: `models.ChargePointEvseConnector`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _EVSES_CONNECTORS_GET,
            path={"chargePoint": charge_point, "evse": evse, "connector": connector},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        charge_point: int,
        evse: int,
        *,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointEvseConnector]:
        """List the connectors (sockets or attached cables) of one EVSE.

        All of them come at once, without paging. An EVSE with several connectors still charges only one
        vehicle at a time.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            evse: Id of the EVSE (charging outlet), a number, as the list of the charge point's EVSEs has it
                in `id`.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointEvseConnector`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _EVSES_CONNECTORS_LIST,
            path={"chargePoint": charge_point, "evse": evse},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def update(
        self,
        charge_point: int,
        evse: int,
        connector: int,
        *,
        format: Literal["cable", "socket"] | Omit = omit,
        status: Literal["disabled", "enabled"] | Omit = omit,
        type: params.ChargePointEvseConnectorType | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointEvseConnector:
        """Change the plug type, the format or the status of one connector.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            evse: Id of the EVSE (charging outlet), a number, as the list of the charge point's EVSEs has it
                in `id`.
            connector: Id of the connector (socket or cable), a number.
            format: `cable`: a cable is attached to the charge point; `socket`: drivers bring a cable of their
                own.
            type: Kind of plug. `type1`/`j1772` (America) and `type2` (Europe): AC; `ccs1`/`ccs2`: the same
                with DC contacts; `chademo`, `chaoji`: DC, Japan; `nacs`: North America (Tesla); `gb-t-ac`,
                `gb-t-dc`: China; `schuko`, `type-e-french`, `type-g-british`, `type-j-swiss`, `nema-5-20`:
                household; `cee16`, `cee32`: industrial; `inductive`: wireless.

        Returns: `models.ChargePointEvseConnector`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _EVSES_CONNECTORS_UPDATE,
            path={"chargePoint": charge_point, "evse": evse, "connector": connector},
            body={"format": format, "status": status, "type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsEvsesConnectorsRaw(RawView):
    """`client.charge_points.evses.connectors.with_raw_response`"""

    create = RawMethod(ChargePointsEvsesConnectors.create)
    delete = RawMethod(ChargePointsEvsesConnectors.delete)
    get = RawMethod(ChargePointsEvsesConnectors.get)
    list = RawMethod(ChargePointsEvsesConnectors.list)
    update = RawMethod(ChargePointsEvsesConnectors.update)


class ChargePointsEvsesConnectorsStream(StreamedView):
    """`client.charge_points.evses.connectors.with_streaming_response`"""

    create = StreamedMethod(ChargePointsEvsesConnectors.create)
    delete = StreamedMethod(ChargePointsEvsesConnectors.delete)
    get = StreamedMethod(ChargePointsEvsesConnectors.get)
    list = StreamedMethod(ChargePointsEvsesConnectors.list)
    update = StreamedMethod(ChargePointsEvsesConnectors.update)


class ChargePointsEvses(Resource):
    """`client.charge_points.evses`: `/public-api/resources/charge-points/v2.0/{chargePoint}/evses`"""

    @property
    def with_raw_response(self) -> ChargePointsEvsesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointsEvsesRaw(self)

    @property
    def with_streaming_response(self) -> ChargePointsEvsesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointsEvsesStream(self)

    @cached_property
    def connectors(self) -> ChargePointsEvsesConnectors:
        """`client.charge_points.evses.connectors`: `/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors`"""
        return ChargePointsEvsesConnectors(self)

    def create(
        self,
        charge_point: int,
        *,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointEvse:
        """Add an EVSE (an outlet that charges one vehicle at a time) to a charge point.

        `network_id` has to be the number that the charge point itself uses for it in OCPP: "1" for the first,
        then upward without gaps. Without a `tariff_group_id`, charging at it is free. Then add its sockets or
        cables with `client.charge_points.evses.connectors.create`.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            current_type (`currentType`): `ac`: alternating current, as from the grid; `dc`: direct current,
                as in fast chargers.
            network_id (`networkId`): Number by which the charge point itself knows this EVSE in OCPP: "1" for
                the first, then upward without gaps. Some actions want this number in place of `id`.
            physical_reference (`physicalReference`): Identifier that drivers read on the EVSE (charging
                outlet) or in its QR code, to tell it from others at the site.
            status: Whether this charging position is in service. On one that belongs to a roaming network it
                can be changed only if managing by hand is switched on for that network's operator.
            allows_reservation (`allowsReservation`): Whether a driver can reserve this EVSE (charging outlet)
                ahead. To turn it on, reservations must be active for the whole system.
            booking_enabled (`bookingEnabled`): Whether drivers can book a time slot on this EVSE (charging
                outlet). Needs bookings to be active for the operator; setting it to `true` also sets
                `allows_reservation`.
            external_id (`externalId`): Identifier under which another system knows this record.
            label: Name of the EVSE that drivers see in the app.
            mid_meter_certification_end_year (`midMeterCertificationEndYear`): Year in which the certification
                of the built-in electricity meter runs out. MID is the European directive that makes a meter
                fit for billing.
            power_options (`powerOptions`): Electrical data of the EVSE: highest current, power and voltage,
                and the phases it is connected to.
            tariff_group_id (`tariffGroupId`): Tariff group whose tariffs set the price of sessions at this
                EVSE. Without one, charging is free. If the EVSE belongs to another network, it can be changed
                only where manual management of EVSEs is turned on for that network's operator.

        Returns: `models.ChargePointEvse`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _EVSES_CREATE,
            path={"chargePoint": charge_point},
            body={
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
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        charge_point: int,
        evse: int,
        *,
        include: Sequence[Literal["chargingProfile", "connectors"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove an EVSE (charging outlet) from its charge point.

        To close it for a time and keep it, set its `status` instead with `client.charge_points.evses.update`.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            evse: Id of the EVSE (charging outlet), a number, as the list of the charge point's EVSEs has it
                in `id`.
            include: Without use here, as the answer has no body.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _EVSES_DELETE,
            path={"chargePoint": charge_point, "evse": evse},
            query={"include": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        charge_point: int,
        evse: int,
        *,
        include: Sequence[Literal["chargingProfile", "connectors"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointEvse:
        """Fetch one EVSE (charging outlet) of a charge point: power data, tariff group, reported state.

        When you know only the id of the EVSE, `client.evses.get` does without the charge point.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            evse: Id of the EVSE (charging outlet), a number, as the list of the charge point's EVSEs has it
                in `id`.
            include: Parts to add to the EVSE. `connectors`: its sockets and cables; `chargingProfile`: the
                schedule that limits its current or power.

        Returns: `models.ChargePointEvse`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _EVSES_GET,
            path={"chargePoint": charge_point, "evse": evse},
            query={"include": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        charge_point: int,
        *,
        cursor: str | Omit = omit,
        include: Sequence[Literal["chargingProfile", "connectors"]] | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointEvse]:
        """List the EVSEs of one charge point, that is, its outlets, each of which charges one vehicle at a time.

        Connectors (the sockets or cables of an EVSE) and the charging profile come only when named in
        `include`. To list EVSEs across charge points, use `client.evses.list`.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            include: Parts to add to each EVSE. `connectors`: its sockets and cables; `chargingProfile`: the
                schedule that limits its current or power.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointEvse`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _EVSES_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "include": include, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def update(
        self,
        charge_point: int,
        evse: int,
        *,
        allows_reservation: bool | Omit = omit,
        booking_enabled: bool | Omit = omit,
        current_type: Literal["ac", "dc"] | Omit = omit,
        external_id: str | Omit = omit,
        include: Sequence[Literal["chargingProfile", "connectors"]] | Omit = omit,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointEvse:
        """Change an EVSE of a charge point, for example its tariff group, label or power data.

        What you leave out stays as it is. Connectors are changed one by one, with
        `client.charge_points.evses.connectors.update`.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            evse: Id of the EVSE (charging outlet), a number, as the list of the charge point's EVSEs has it
                in `id`.
            allows_reservation (`allowsReservation`): Whether a driver can reserve this EVSE (charging outlet)
                ahead. To turn it on, reservations must be active for the whole system.
            booking_enabled (`bookingEnabled`): Whether drivers can book a time slot on this EVSE (charging
                outlet). Needs bookings to be active for the operator; setting it to `true` also sets
                `allows_reservation`.
            current_type (`currentType`): `ac`: alternating current, as from the grid; `dc`: direct current,
                as in fast chargers.
            external_id (`externalId`): Identifier under which another system knows this record.
            include: Parts to add to the EVSE in the answer: `connectors` (sockets and cables),
                `chargingProfile` (schedule of limits).
            label: Name of the EVSE that drivers see in the app.
            mid_meter_certification_end_year (`midMeterCertificationEndYear`): Year in which the certification
                of the built-in electricity meter runs out. MID is the European directive that makes a meter
                fit for billing.
            network_id (`networkId`): Number by which the charge point itself knows this EVSE in OCPP: "1" for
                the first, then upward without gaps. Some actions want this number in place of `id`.
            physical_reference (`physicalReference`): Identifier that drivers read on the EVSE (charging
                outlet) or in its QR code, to tell it from others at the site.
            power_options (`powerOptions`): Electrical data of the EVSE: highest current, power and voltage,
                and the phases it is connected to.
            status: Whether this charging position is in service. On one that belongs to a roaming network it
                can be changed only if managing by hand is switched on for that network's operator.
            tariff_group_id (`tariffGroupId`): Tariff group whose tariffs set the price of sessions at this
                EVSE. Without one, charging is free. If the EVSE belongs to another network, it can be changed
                only where manual management of EVSEs is turned on for that network's operator.

        Returns: `models.ChargePointEvse`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _EVSES_UPDATE,
            path={"chargePoint": charge_point, "evse": evse},
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
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsEvsesRaw(RawView):
    """`client.charge_points.evses.with_raw_response`"""

    create = RawMethod(ChargePointsEvses.create)
    delete = RawMethod(ChargePointsEvses.delete)
    get = RawMethod(ChargePointsEvses.get)
    list = RawMethod(ChargePointsEvses.list)
    update = RawMethod(ChargePointsEvses.update)


class ChargePointsEvsesStream(StreamedView):
    """`client.charge_points.evses.with_streaming_response`"""

    create = StreamedMethod(ChargePointsEvses.create)
    delete = StreamedMethod(ChargePointsEvses.delete)
    get = StreamedMethod(ChargePointsEvses.get)
    list = StreamedMethod(ChargePointsEvses.list)
    update = StreamedMethod(ChargePointsEvses.update)


class ChargePointsHardwareStatusLogs(Resource):
    """`client.charge_points.hardware_status_logs`: `/public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs`"""

    @property
    def with_raw_response(self) -> ChargePointsHardwareStatusLogsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointsHardwareStatusLogsRaw(self)

    @property
    def with_streaming_response(self) -> ChargePointsHardwareStatusLogsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointsHardwareStatusLogsStream(self)

    def list(
        self,
        charge_point: int,
        *,
        cursor: str | Omit = omit,
        filter: params.CreatedPeriodFilter | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.EvseLatestHardwareStatusLog]:
        """List the past hardware states of a charge point, with error codes, page by page.

        Use it to look into faults: entries explain the maker's error codes where these are known. Limit the
        time with the filter `created_after` and `created_before`. For the most recent entry alone, use
        `client.charge_points.latest_hardware_status_log.get`.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.EvseLatestHardwareStatusLog`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _HARDWARE_STATUS_LOGS_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsHardwareStatusLogsRaw(RawView):
    """`client.charge_points.hardware_status_logs.with_raw_response`"""

    list = RawMethod(ChargePointsHardwareStatusLogs.list)


class ChargePointsHardwareStatusLogsStream(StreamedView):
    """`client.charge_points.hardware_status_logs.with_streaming_response`"""

    list = StreamedMethod(ChargePointsHardwareStatusLogs.list)


class ChargePointsLatestHardwareStatusLog(Resource):
    """`client.charge_points.latest_hardware_status_log`: `/public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log`"""

    @property
    def with_raw_response(self) -> ChargePointsLatestHardwareStatusLogRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointsLatestHardwareStatusLogRaw(self)

    @property
    def with_streaming_response(self) -> ChargePointsLatestHardwareStatusLogStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointsLatestHardwareStatusLogStream(self)

    def get(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.EvseLatestHardwareStatusLog:
        """Fetch the most recent hardware state a charge point reported, with any error code.

        It says more than `hardware_status` on the charge point: when the state was recorded, the error, and
        what to do about it where that is known.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).

        Returns: `models.EvseLatestHardwareStatusLog`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _LATEST_HARDWARE_STATUS_LOG_GET,
            path={"chargePoint": charge_point},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsLatestHardwareStatusLogRaw(RawView):
    """`client.charge_points.latest_hardware_status_log.with_raw_response`"""

    get = RawMethod(ChargePointsLatestHardwareStatusLog.get)


class ChargePointsLatestHardwareStatusLogStream(StreamedView):
    """`client.charge_points.latest_hardware_status_log.with_streaming_response`"""

    get = StreamedMethod(ChargePointsLatestHardwareStatusLog.get)


class ChargePointsLatestNetworkStatusLog(Resource):
    """`client.charge_points.latest_network_status_log`: `/public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log`"""

    @property
    def with_raw_response(self) -> ChargePointsLatestNetworkStatusLogRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointsLatestNetworkStatusLogRaw(self)

    @property
    def with_streaming_response(self) -> ChargePointsLatestNetworkStatusLogStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointsLatestNetworkStatusLogStream(self)

    def get(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointLatestNetworkStatusLog:
        """Fetch the most recent entry on whether a charge point is connected to the back office.

        The answer is one entry, `status` and `timestamp`. Earlier ones are in
        `client.charge_points.network_status_logs.list`.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).

        Returns: `models.ChargePointLatestNetworkStatusLog`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _LATEST_NETWORK_STATUS_LOG_GET,
            path={"chargePoint": charge_point},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsLatestNetworkStatusLogRaw(RawView):
    """`client.charge_points.latest_network_status_log.with_raw_response`"""

    get = RawMethod(ChargePointsLatestNetworkStatusLog.get)


class ChargePointsLatestNetworkStatusLogStream(StreamedView):
    """`client.charge_points.latest_network_status_log.with_streaming_response`"""

    get = StreamedMethod(ChargePointsLatestNetworkStatusLog.get)


class ChargePointsNetworkStatusLogs(Resource):
    """`client.charge_points.network_status_logs`: `/public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs`"""

    @property
    def with_raw_response(self) -> ChargePointsNetworkStatusLogsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointsNetworkStatusLogsRaw(self)

    @property
    def with_streaming_response(self) -> ChargePointsNetworkStatusLogsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointsNetworkStatusLogsStream(self)

    def list(
        self,
        charge_point: int,
        *,
        cursor: str | Omit = omit,
        filter: params.CreatedPeriodFilter | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointLatestNetworkStatusLog]:
        """List when a charge point was connected to the back office and when it was not.

        Each entry holds a `status` and the time it was recorded; limit the time with the filter
        `created_after` and `created_before`.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointLatestNetworkStatusLog`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _NETWORK_STATUS_LOGS_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsNetworkStatusLogsRaw(RawView):
    """`client.charge_points.network_status_logs.with_raw_response`"""

    list = RawMethod(ChargePointsNetworkStatusLogs.list)


class ChargePointsNetworkStatusLogsStream(StreamedView):
    """`client.charge_points.network_status_logs.with_streaming_response`"""

    list = StreamedMethod(ChargePointsNetworkStatusLogs.list)


class ChargePointsPersonalSmartChargingPreferences(Resource):
    """`client.charge_points.personal_smart_charging_preferences`: `/public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences`"""

    @property
    def with_raw_response(self) -> ChargePointsPersonalSmartChargingPreferencesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointsPersonalSmartChargingPreferencesRaw(self)

    @property
    def with_streaming_response(self) -> ChargePointsPersonalSmartChargingPreferencesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointsPersonalSmartChargingPreferencesStream(self)

    def get(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> (
        models.ChargingPreferencesUserControlledSchedule
        | models.ChargePointPersonalSmartChargingPreferencesSolar
        | models.ChargePointPersonalSmartChargingPreferencesOctopusAgile
        | models.ChargePointPersonalSmartChargingPreferencesOctopusGo
        | models.ChargePointPersonalSmartChargingPreferencesNordPool
        | models.ChargePointPersonalSmartChargingPreferencesElectricityRate
    ):
        """Fetch how the owner of a home charger wants charging to be timed.

        The shape of the answer depends on `type`: a schedule of the owner's own, solar power, or prices from
        an electricity tariff. `enabled` tells whether the preferences are in force.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).

        Returns: `models.ChargingPreferencesUserControlledSchedule |
        models.ChargePointPersonalSmartChargingPreferencesSolar |
        models.ChargePointPersonalSmartChargingPreferencesOctopusAgile |
        models.ChargePointPersonalSmartChargingPreferencesOctopusGo |
        models.ChargePointPersonalSmartChargingPreferencesNordPool |
        models.ChargePointPersonalSmartChargingPreferencesElectricityRate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _PERSONAL_SMART_CHARGING_PREFERENCES_GET,
            path={"chargePoint": charge_point},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def update(
        self,
        charge_point: int,
        *,
        electricity_rate_id: int | Omit = omit,
        enabled: bool | Omit = omit,
        integration_id: int | Omit = omit,
        preferences: params.ChargingPreferencesUserControlledSchedulePreferences
        | models.ChargingPreferencesUserControlledSchedulePreferences
        | params.ChargePointPersonalSmartChargingPreferencesSolarPreferences
        | models.ChargePointPersonalSmartChargingPreferencesSolarPreferences
        | params.OctopusAgilePreferences
        | models.OctopusAgilePreferences
        | params.OctopusGoPreferences
        | models.OctopusGoPreferences
        | params.NordPoolPreferences
        | models.NordPoolPreferences
        | params.ChargePointPersonalSmartChargingPreferencesPreferences
        | models.ChargePointPersonalSmartChargingPreferencesPreferences
        | Omit = omit,
        type: Literal[
            "user_controlled_schedule",
            "solar",
            "octopus_agile",
            "octopus_go",
            "nordpool",
            "charger_electricity_rate",
        ]
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> (
        models.ChargingPreferencesUserControlledSchedule
        | models.ChargePointPersonalSmartChargingPreferencesSolar
        | models.ChargePointPersonalSmartChargingPreferencesOctopusAgile
        | models.ChargePointPersonalSmartChargingPreferencesOctopusGo
        | models.ChargePointPersonalSmartChargingPreferencesNordPool
        | models.ChargePointPersonalSmartChargingPreferencesElectricityRate
        | models.ChargePointPersonalSmartChargingPreferencesUpdateDisabled
    ):
        """Set how the owner of a home charger wants charging to be timed, or switch that off.

        Send one of the modes, told apart by `type`;
        `client.charge_points.available_personal_smart_charging_modes.list` lists those the charge point has
        to offer. To switch it off, send `enabled` false by itself. What the operator allows is set with
        `client.charge_points.smart_charging.update`.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            electricity_rate_id (`electricityRateId`): Electricity rate, by id, whose prices decide when the
                vehicle charges.
            enabled: Whether the owner's smart charging preferences are in force. `true` unless set otherwise.
            integration_id (`integrationId`): Id of an integration (a connection to another company's system)
                that is set up in the back office.
            preferences: What the owner has chosen for the mode in `type`. Each mode has its own fields.
            type: `user_controlled_schedule`: the owner decides at which hours to charge.

        Returns: `models.ChargingPreferencesUserControlledSchedule |
        models.ChargePointPersonalSmartChargingPreferencesSolar |
        models.ChargePointPersonalSmartChargingPreferencesOctopusAgile |
        models.ChargePointPersonalSmartChargingPreferencesOctopusGo |
        models.ChargePointPersonalSmartChargingPreferencesNordPool |
        models.ChargePointPersonalSmartChargingPreferencesElectricityRate |
        models.ChargePointPersonalSmartChargingPreferencesUpdateDisabled`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _PERSONAL_SMART_CHARGING_PREFERENCES_UPDATE,
            path={"chargePoint": charge_point},
            body={
                "electricity_rate_id": electricity_rate_id,
                "enabled": enabled,
                "integration_id": integration_id,
                "preferences": preferences,
                "type": type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsPersonalSmartChargingPreferencesRaw(RawView):
    """`client.charge_points.personal_smart_charging_preferences.with_raw_response`"""

    get = RawMethod(ChargePointsPersonalSmartChargingPreferences.get)
    update = RawMethod(ChargePointsPersonalSmartChargingPreferences.update)


class ChargePointsPersonalSmartChargingPreferencesStream(StreamedView):
    """`client.charge_points.personal_smart_charging_preferences.with_streaming_response`"""

    get = StreamedMethod(ChargePointsPersonalSmartChargingPreferences.get)
    update = StreamedMethod(ChargePointsPersonalSmartChargingPreferences.update)


class ChargePointsSharedPartners(Resource):
    """`client.charge_points.shared_partners`: `/public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners`"""

    @property
    def with_raw_response(self) -> ChargePointsSharedPartnersRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointsSharedPartnersRaw(self)

    @property
    def with_streaming_response(self) -> ChargePointsSharedPartnersStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointsSharedPartnersStream(self)

    def list(
        self,
        charge_point: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointSharedPartner]:
        """List the partners that a private charge point is shared with, besides the one that owns it.

        A partner is a company the operator works with, for example a fleet or the owner of a site. For the
        users that a charge point is shared with, use `client.charge_points.shares.list`.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointSharedPartner`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _SHARED_PARTNERS_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def replace(
        self,
        charge_point: int,
        *,
        partner_ids: Sequence[int],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Replace the list of partners that a private charge point is shared with.

        A partner missing from `partner_ids` loses access. The charge point has to be of type `private` and to
        have an owner. The partner's invited users who may use private charge points can then charge here; its
        administrators see the charge point without being able to change it. The answer is 204, without a
        body.

        `PUT /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            partner_ids (`partnerIds`): Ids of all partners that the charge point is to be shared with. The
                list replaces the present one, so one missing here loses access.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422).
        """
        return self._call(
            _SHARED_PARTNERS_REPLACE,
            path={"chargePoint": charge_point},
            body={"partner_ids": partner_ids},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsSharedPartnersRaw(RawView):
    """`client.charge_points.shared_partners.with_raw_response`"""

    list = RawMethod(ChargePointsSharedPartners.list)
    replace = RawMethod(ChargePointsSharedPartners.replace)


class ChargePointsSharedPartnersStream(StreamedView):
    """`client.charge_points.shared_partners.with_streaming_response`"""

    list = StreamedMethod(ChargePointsSharedPartners.list)
    replace = StreamedMethod(ChargePointsSharedPartners.replace)


class ChargePointsShares(Resource):
    """`client.charge_points.shares`: `/public-api/resources/charge-points/v2.0/{chargePoint}/shares`"""

    @property
    def with_raw_response(self) -> ChargePointsSharesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointsSharesRaw(self)

    @property
    def with_streaming_response(self) -> ChargePointsSharesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointsSharesStream(self)

    def create(
        self,
        charge_point: int,
        *,
        user_id: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointShare:
        """Share a charge point with one more user.

        The answer holds the id of the share, which `client.charge_points.shares.delete` takes to end it.
        Owners can also share a personal charge point through its `sharing_code`, see
        `client.charge_points.actions.change_sharing_code`.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/shares`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            user_id (`userId`): User who is to have the session from now on.

        Returns: `models.ChargePointShare`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _SHARES_CREATE,
            path={"chargePoint": charge_point},
            body={"user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        charge_point: int,
        share: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Stop sharing a charge point with one user.

        The path takes the id of the share, not of the user; `client.charge_points.shares.list` lists both.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            share: Id of the share, a number; not the id of the user.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _SHARES_DELETE,
            path={"chargePoint": charge_point, "share": share},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        charge_point: int,
        share: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointShare:
        """Fetch one share of a charge point: with which user, and since when.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            share: Id of the share, a number; not the id of the user.

        Returns: `models.ChargePointShare`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _SHARES_GET,
            path={"chargePoint": charge_point, "share": share},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        charge_point: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointShare]:
        """List the users that a charge point is shared with, and since when.

        For companies use `client.charge_points.shared_partners.list`.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointShare`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _SHARES_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsSharesRaw(RawView):
    """`client.charge_points.shares.with_raw_response`"""

    create = RawMethod(ChargePointsShares.create)
    delete = RawMethod(ChargePointsShares.delete)
    get = RawMethod(ChargePointsShares.get)
    list = RawMethod(ChargePointsShares.list)


class ChargePointsSharesStream(StreamedView):
    """`client.charge_points.shares.with_streaming_response`"""

    create = StreamedMethod(ChargePointsShares.create)
    delete = StreamedMethod(ChargePointsShares.delete)
    get = StreamedMethod(ChargePointsShares.get)
    list = StreamedMethod(ChargePointsShares.list)


class ChargePointsSmartCharging(Resource):
    """`client.charge_points.smart_charging`: `/public-api/resources/charge-points/v2.0/{chargePoint}/smart-charging`"""

    @property
    def with_raw_response(self) -> ChargePointsSmartChargingRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointsSmartChargingRaw(self)

    @property
    def with_streaming_response(self) -> ChargePointsSmartChargingStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointsSmartChargingStream(self)

    def update(
        self,
        charge_point: int,
        *,
        mode: Literal["tod", "dynamic", "user_schedule", "disabled"],
        allow_dynamic_load_management: bool | Omit = omit,
        connected_phase: Literal["L1", "L1_L2", "L1_L3", "L2", "L2_L3", "L3"] | None | Omit = omit,
        default_charge_point_max_current: float | Omit = omit,
        electrical_configuration: Literal["delta", "star"] | Omit = omit,
        enable_keep_awake: bool | None | Omit = omit,
        max_voltage: params.MaxVoltage | Omit = omit,
        min_current: float | None | Omit = omit,
        periods: Sequence[
            params.ChargePointSmartChargingUpdateTodPeriod | models.ChargePointSmartChargingUpdateTodPeriod
        ]
        | Omit = omit,
        phase_rotation: Literal["RST", "RTS", "SRT", "STR", "TRS", "TSR"] | None | Omit = omit,
        phases: Literal["single_phase", "split_phase", "three_phase"] | Omit = omit,
        preconditioning_time: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> (
        models.ChargePointSmartChargingUpdateTod
        | models.ChargePointSmartChargingUpdateDynamic
        | models.ChargePointSmartChargingUpdateUserSchedule
        | models.ChargePointSmartChargingUpdateDisabled
    ):
        """Set how the operator limits the current of a charge point over time, or switch that off.

        `mode` decides which fields apply: `dynamic` and `tod` (limits by time of day) are for public and
        private charge points, `user_schedule` is for home chargers, `disabled` ends it. All but `disabled`
        need the electrical data (`max_voltage`, `phases`, `phase_rotation`) and
        `default_charge_point_max_current`. To put the charge point on a load management circuit, use
        `client.circuits.actions.attach_charge_point`: `circuit_id` cannot be set here.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/smart-charging`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            mode: `tod` (time of day): limits on the current by day and hour, given in `periods`; a load
                management circuit is possible as well. For public and private charge points.
            allow_dynamic_load_management (`allowDynamicLoadManagement`): Whether this home charger may be put
                on a DLM circuit. DLM, dynamic load management, divides the current of a shared supply among
                the charge points on it.
            connected_phase (`connectedPhase`): Which conductors of the supply are in use. `L1`, `L2`, `L3`:
                one phase, in a `star` supply. `L1_L2`, `L2_L3`, `L1_L3`: two of them, for `split_phase` in a
                `star` supply or `single_phase` in a `delta` supply. If both this and `phase_rotation` are
                given, this one decides.
            default_charge_point_max_current (`defaultChargePointMaxCurrent`): Most current, in A, that load
                management reckons with wherever no other maximum is set. At most one decimal.
            electrical_configuration (`electricalConfiguration`): Kind of power supply. `star`: three phases
                around a neutral conductor (TN system), the default; `delta`: phases connected to one another
                (IT system), where a single-phase charger sits between two of them.
            enable_keep_awake (`enableKeepAwake`): Whether a little current flows all through the scheduled
                periods, so that the vehicle does not fall asleep. Only for personal (home) charge points.
            max_voltage (`maxVoltage`): Voltage of the supply, in V, as text. Some values are ranges, as the
                voltage may vary: in data for other networks `220-240` becomes 230, and `110-130` becomes 120.
            min_current (`minCurrent`): Lowest current, in A, to which smart charging may go. Required when
                the mode is `user_schedule`.
            periods: The limits on the current by day of the week and hour.
            phase_rotation (`phaseRotation`): The order in which the supply's phases are wired: `R`, `S`, `T`
                stand for `L1`, `L2`, `L3`, so that `RTS` is L1, L3, L2. To name the phase of a single-phase
                supply, use `connected_phase`: it wins if both are there.
            phases: How many phases the supply has: `single_phase`, `split_phase` (two live conductors) or
                `three_phase`; version 1.0 of circuits says `1` or `3` instead, as strings.
            preconditioning_time (`preconditioningTime`): For how many minutes before departure to charge at
                full power, as when the vehicle is heated or cooled.

        Returns: `models.ChargePointSmartChargingUpdateTod | models.ChargePointSmartChargingUpdateDynamic |
        models.ChargePointSmartChargingUpdateUserSchedule | models.ChargePointSmartChargingUpdateDisabled`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _SMART_CHARGING_UPDATE,
            path={"chargePoint": charge_point},
            body={
                "mode": mode,
                "allow_dynamic_load_management": allow_dynamic_load_management,
                "connected_phase": connected_phase,
                "default_charge_point_max_current": default_charge_point_max_current,
                "electrical_configuration": electrical_configuration,
                "enable_keep_awake": enable_keep_awake,
                "max_voltage": max_voltage,
                "min_current": min_current,
                "periods": periods,
                "phase_rotation": phase_rotation,
                "phases": phases,
                "preconditioning_time": preconditioning_time,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsSmartChargingRaw(RawView):
    """`client.charge_points.smart_charging.with_raw_response`"""

    update = RawMethod(ChargePointsSmartCharging.update)


class ChargePointsSmartChargingStream(StreamedView):
    """`client.charge_points.smart_charging.with_streaming_response`"""

    update = StreamedMethod(ChargePointsSmartCharging.update)


class ChargePointsStatus(Resource):
    """`client.charge_points.status`: `/public-api/resources/charge-points/v1.0/{chargePoint}/status`"""

    @property
    def with_raw_response(self) -> ChargePointsStatusRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointsStatusRaw(self)

    @property
    def with_streaming_response(self) -> ChargePointsStatusStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointsStatusStream(self)

    def get(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointStatus:
        """Fetch whether a charge point is connected and what state it and each of its EVSEs report.

        The lightest way to poll availability. Although it exists only under v1.0, it is not deprecated. An
        EVSE is the part of a charge point that charges one vehicle at a time; `hardware_status` is `null`
        until something has been reported. Whether the operator has put it in service is another matter: see
        `status` of `client.charge_points.get`.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}/status`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).

        Returns: `models.ChargePointStatus`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _STATUS_GET,
            path={"chargePoint": charge_point},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsStatusRaw(RawView):
    """`client.charge_points.status.with_raw_response`"""

    get = RawMethod(ChargePointsStatus.get)


class ChargePointsStatusStream(StreamedView):
    """`client.charge_points.status.with_streaming_response`"""

    get = StreamedMethod(ChargePointsStatus.get)


class ChargePointsV1_0Configurations(Resource):
    """`client.charge_points.v1_0.configurations`: `/public-api/resources/charge-points/v1.0/{chargePoint}/configurations`"""

    @property
    def with_raw_response(self) -> ChargePointsV1_0ConfigurationsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointsV1_0ConfigurationsRaw(self)

    @property
    def with_streaming_response(self) -> ChargePointsV1_0ConfigurationsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointsV1_0ConfigurationsStream(self)

    @warns("charge_points.v1_0.configurations.get")
    @deprecated(
        "charge_points.v1_0.configurations.get is deprecated; use charge_points.configurations.get",
        category=None,
    )
    def get(
        self,
        charge_point: int,
        key: params.WithEnumAllowOfflineTxForUnknownId | str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointConfigurationV1_0:
        """Fetch one OCPP setting of a charge point from the back office's copy, `value` beside `key`.

        Deprecated: use `client.charge_points.configurations.get`, where `key` is an object that holds the
        value.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            key: Name of the OCPP setting, such as `HeartbeatInterval`.

        Returns: `models.ChargePointConfigurationV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _V1_0_CONFIGURATIONS_GET,
            path={"chargePoint": charge_point, "key": key},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("charge_points.v1_0.configurations.list")
    @deprecated(
        "charge_points.v1_0.configurations.list is deprecated; use charge_points.configurations.list",
        category=None,
    )
    def list(
        self,
        charge_point: int,
        *,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointConfigurationV1_0]:
        """List the OCPP settings of a charge point as the back office last saw them, as plain keys and values.

        Deprecated: use `client.charge_points.configurations.list`, which can be filtered and also covers the
        components of OCPP 2.0.1. Nothing is asked of the charge point. The whole list comes at once, without
        paging.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointConfigurationV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _V1_0_CONFIGURATIONS_LIST,
            path={"chargePoint": charge_point},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("charge_points.v1_0.configurations.update")
    @deprecated(
        "charge_points.v1_0.configurations.update is deprecated; use charge_points.configurations.update",
        category=None,
    )
    def update(
        self,
        charge_point: int,
        key: params.WithEnumAllowOfflineTxForUnknownId | str,
        *,
        value: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Write one OCPP setting to a charge point, without getting it back in the answer.

        Deprecated: use `client.charge_points.configurations.update`, which answers with the setting. The
        value goes straight to the charge point, so it has to be online; a 406 means that it was not applied.

        `PATCH /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            key: Name of the OCPP setting, such as `HeartbeatInterval`.
            value: Value of the setting, always a string, even for numbers and booleans.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _V1_0_CONFIGURATIONS_UPDATE,
            path={"chargePoint": charge_point, "key": key},
            body={"value": value},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsV1_0ConfigurationsRaw(RawView):
    """`client.charge_points.v1_0.configurations.with_raw_response`"""

    get = RawMethod(ChargePointsV1_0Configurations.get)
    list = RawMethod(ChargePointsV1_0Configurations.list)
    update = RawMethod(ChargePointsV1_0Configurations.update)


class ChargePointsV1_0ConfigurationsStream(StreamedView):
    """`client.charge_points.v1_0.configurations.with_streaming_response`"""

    get = StreamedMethod(ChargePointsV1_0Configurations.get)
    list = StreamedMethod(ChargePointsV1_0Configurations.list)
    update = StreamedMethod(ChargePointsV1_0Configurations.update)


class ChargePointsV1_0(Resource):
    """`client.charge_points.v1_0`: `/public-api/resources/charge-points/v1.0`"""

    @property
    def with_raw_response(self) -> ChargePointsV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointsV1_0Raw(self)

    @property
    def with_streaming_response(self) -> ChargePointsV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointsV1_0Stream(self)

    @cached_property
    def configurations(self) -> ChargePointsV1_0Configurations:
        """`client.charge_points.v1_0.configurations`: `/public-api/resources/charge-points/v1.0/{chargePoint}/configurations`"""
        return ChargePointsV1_0Configurations(self)

    @warns("charge_points.v1_0.create")
    @deprecated("charge_points.v1_0.create is deprecated; use charge_points.create", category=None)
    def create(
        self,
        *,
        name: str,
        network_id: str | None,
        status: Literal["active", "demo", "disabled", "out of order"],
        template_id: int,
        access_type: Literal["personal", "private", "public"] | Omit = omit,
        capabilities: Sequence[
            Literal["METER_VALUES", "REMOTE_START_STOP_CAPABLE", "STOP_TRANSACTION_ON_EV_DISCONNECT"]
        ]
        | Omit = omit,
        desired_security_profile: int | None | Omit = omit,
        evses: Mapping[str, params.ChargePointCreateV1_0Evse] | Omit = omit,
        external_id: str | None | Omit = omit,
        location_id: int | None | Omit = omit,
        managed_by_operator: bool | Omit = omit,
        network_ip: str | None | Omit = omit,
        network_password: str | None | Omit = omit,
        network_port: str | None | Omit = omit,
        network_protocol: Literal["ocpp 1.5", "ocpp 1.6", "ocpp 1.6 soap", "ocpp 2.0.1"] | Omit = omit,
        owner_partner_contract_id: int | None | Omit = omit,
        owner_partner_id: int | None | Omit = omit,
        partner_access_type: Literal["privateViewPrivateUse", "privateViewPublicUse", "publicViewPrivateUse"]
        | Omit = omit,
        partner_corporate_billing_as_default: bool | Omit = omit,
        pin: str | Omit = omit,
        plug_and_charge: bool | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        uptime_tracking_enabled: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointV1_0:
        """Register a charge point from a template that says which EVSEs (charging outlets) it gets.

        Deprecated: use `client.charge_points.create`, followed by `client.charge_points.evses.create` for
        each EVSE; the newer version knows no templates. Here `template_id` and `network_id` are required, and
        the answer holds the EVSEs as well.

        `POST /public-api/resources/charge-points/v1.0`

        Args:
            network_id (`networkId`): Identity under which the charge point connects by OCPP; it has to match
                what is configured in the device. Not the `id` of this API.
            template_id (`templateId`): Template, by id of `client.templates.list`, from which the charge
                point gets its EVSEs (charging outlets).
            access_type (`accessType`): Who may use the charge point. `public`: everybody, and it is on the
                map; `private`: a closed group such as a company and its staff, see `partner_access_type`;
                `personal`: a home charger with a single owner.
            capabilities: `REMOTE_START_STOP_CAPABLE`: sessions can be started and stopped from afar;
                `METER_VALUES`: sends meter readings; `STOP_TRANSACTION_ON_EV_DISCONNECT`: unplugging ends the
                session, and plugging in again begins another one.
            desired_security_profile (`desiredSecurityProfile`): OCPP security profile to move to. 0: no
                authentication; 1: password without encryption; 2: password over TLS.
            evses: Settings for single EVSEs (charging outlets). An object whose values are the settings, not
                a list.
            external_id (`externalId`): Identifier another system uses for the charge point; no two charge
                points should share it.
            location_id (`locationId`): Location (site) where the charge point stands. Required for commercial
                charge points, public or private; optional for personal ones.
            managed_by_operator (`managedByOperator`): Whether the operator controls the charge point. If
                `false`, it may be shown, but no session can be started at it.
            network_ip (`networkIp`): Network address of the charge point. Needed only with OCPP 1.5 (SOAP),
                where the back office calls the charge point.
            network_password (`networkPassword`): Password with which the charge point proves its identity
                when it connects (security profiles 1 and 2).
            network_port (`networkPort`): Port to go with `network_ip`, as text. Needed only with OCPP 1.5
                (SOAP).
            network_protocol (`networkProtocol`): Version of OCPP, the protocol between charge points and a
                back office. `ocpp 1.5` and `ocpp 1.6 soap` use SOAP, `ocpp 1.6` and `ocpp 2.0.1` JSON over a
                WebSocket.
            owner_partner_contract_id (`ownerPartnerContractId`): Contract with the owning partner that
                applies to this charge point. `null` if there is none.
            owner_partner_id (`ownerPartnerId`): Partner (company the operator works with) that owns the
                charge point. `null` if it is the operator's own.
            partner_access_type (`partnerAccessType`): For charge points with `access_type` `private`.
                `privateViewPrivateUse`: only invited users see and use it; `privateViewPublicUse`: only they
                see it on the map, others can still charge; `publicViewPrivateUse`: everyone sees it, only
                they can charge.
            partner_corporate_billing_as_default (`partnerCorporateBillingAsDefault`): Whether users for whom
                the owning partner pays (corporate billing) charge at the partner's expense here unless they
                choose another means of payment.
            pin: PIN that makes a user the owner when typed into the app. Required for personal (home) charge
                points, not for others.
            plug_and_charge (`plugAndCharge`): Whether plugging in is enough to start a session, without
                checking who it is. Set it if the charge point is set up to do so.
            tags: Free labels for grouping; list charge points by one with the filter `tag`.
            uptime_tracking_enabled (`uptimeTrackingEnabled`): Whether the time in and out of service is
                recorded. For public and private charge points only, and only if operational availability is
                turned on for the operator; otherwise setting it is answered with 422.

        Returns: `models.ChargePointV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _V1_0_CREATE,
            body={
                "name": name,
                "network_id": network_id,
                "status": status,
                "template_id": template_id,
                "access_type": access_type,
                "capabilities": capabilities,
                "desired_security_profile": desired_security_profile,
                "evses": evses,
                "external_id": external_id,
                "location_id": location_id,
                "managed_by_operator": managed_by_operator,
                "network_ip": network_ip,
                "network_password": network_password,
                "network_port": network_port,
                "network_protocol": network_protocol,
                "owner_partner_contract_id": owner_partner_contract_id,
                "owner_partner_id": owner_partner_id,
                "partner_access_type": partner_access_type,
                "partner_corporate_billing_as_default": partner_corporate_billing_as_default,
                "pin": pin,
                "plug_and_charge": plug_and_charge,
                "tags": tags,
                "uptime_tracking_enabled": uptime_tracking_enabled,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("charge_points.v1_0.delete")
    @deprecated("charge_points.v1_0.delete is deprecated; use charge_points.delete", category=None)
    def delete(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a charge point from the back office.

        Deprecated: use `client.charge_points.delete`. To take a charge point out of use and keep it, set its
        `status` to `disabled` or `out of order` instead.

        `DELETE /public-api/resources/charge-points/v1.0/{chargePoint}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _V1_0_DELETE,
            path={"chargePoint": charge_point},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("charge_points.v1_0.get")
    @deprecated("charge_points.v1_0.get is deprecated; use charge_points.get", category=None)
    def get(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointV1_0:
        """Fetch one charge point in the older shape, together with its EVSEs (charging outlets).

        Deprecated: use `client.charge_points.get`. What that one groups under `network`, `security`,
        `partner` and `user` is flat here (`network_password`, `desired_security_profile`, `owner_partner_id`,
        `owner_user_id`). The new `type` is called `access_type` here.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).

        Returns: `models.ChargePointV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _V1_0_GET,
            path={"chargePoint": charge_point},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("charge_points.v1_0.list")
    @deprecated("charge_points.v1_0.list is deprecated; use charge_points.list", category=None)
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.ChargePointsFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointV1_0]:
        """List charge points in the older shape, with their EVSEs (charging outlets) inside.

        Deprecated: use `client.charge_points.list`, which has more filters and a grouped shape (`network`,
        `security`, `partner`, `user`). It does not include the EVSEs; fetch those with
        `client.charge_points.evses.list`. This version pages by cursor or by page number.

        `GET /public-api/resources/charge-points/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("charge_points.v1_0.update")
    @deprecated("charge_points.v1_0.update is deprecated; use charge_points.update", category=None)
    def update(
        self,
        charge_point: int,
        *,
        access_type: Literal["personal", "private", "public"] | Omit = omit,
        capabilities: Sequence[
            Literal["METER_VALUES", "REMOTE_START_STOP_CAPABLE", "STOP_TRANSACTION_ON_EV_DISCONNECT"]
        ]
        | Omit = omit,
        desired_security_profile: int | None | Omit = omit,
        evses: Mapping[str, params.ChargePointCreateV1_0Evse] | Omit = omit,
        external_id: str | None | Omit = omit,
        location_id: int | None | Omit = omit,
        managed_by_operator: bool | Omit = omit,
        name: str | Omit = omit,
        network_id: str | None | Omit = omit,
        network_ip: str | None | Omit = omit,
        network_password: str | None | Omit = omit,
        network_port: str | None | Omit = omit,
        network_protocol: Literal["ocpp 1.5", "ocpp 1.6", "ocpp 1.6 soap", "ocpp 2.0.1"] | Omit = omit,
        owner_partner_contract_id: int | None | Omit = omit,
        owner_partner_id: int | None | Omit = omit,
        partner_access_type: Literal["privateViewPrivateUse", "privateViewPublicUse", "publicViewPrivateUse"]
        | Omit = omit,
        partner_corporate_billing_as_default: bool | Omit = omit,
        pin: str | Omit = omit,
        plug_and_charge: bool | Omit = omit,
        status: Literal["active", "demo", "disabled", "out of order"] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        uptime_tracking_enabled: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointV1_0:
        """Change settings of a charge point, including some of its EVSEs, in the older shape.

        Deprecated: use `client.charge_points.update`. Fields left out stay as they are, but `tags` is taken
        as the complete list.

        `PATCH /public-api/resources/charge-points/v1.0/{chargePoint}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            access_type (`accessType`): Who may use the charge point. `public`: everybody, and it is on the
                map; `private`: a closed group such as a company and its staff, see `partner_access_type`;
                `personal`: a home charger with a single owner.
            capabilities: `REMOTE_START_STOP_CAPABLE`: sessions can be started and stopped from afar;
                `METER_VALUES`: sends meter readings; `STOP_TRANSACTION_ON_EV_DISCONNECT`: unplugging ends the
                session, and plugging in again begins another one.
            desired_security_profile (`desiredSecurityProfile`): OCPP security profile to move to. 0: no
                authentication; 1: password without encryption; 2: password over TLS.
            evses: Settings for single EVSEs (charging outlets). An object whose values are the settings, not
                a list.
            external_id (`externalId`): Identifier another system uses for the charge point; no two charge
                points should share it.
            location_id (`locationId`): Location (site) where the charge point stands. Required for commercial
                charge points, public or private; optional for personal ones.
            managed_by_operator (`managedByOperator`): Whether the operator controls the charge point. If
                `false`, it may be shown, but no session can be started at it.
            network_id (`networkId`): Identity under which the charge point connects by OCPP; it has to match
                what is configured in the device. Not the `id` of this API.
            network_ip (`networkIp`): Network address of the charge point. Needed only with OCPP 1.5 (SOAP),
                where the back office calls the charge point.
            network_password (`networkPassword`): Password with which the charge point proves its identity
                when it connects (security profiles 1 and 2).
            network_port (`networkPort`): Port to go with `network_ip`, as text. Needed only with OCPP 1.5
                (SOAP).
            network_protocol (`networkProtocol`): Version of OCPP, the protocol between charge points and a
                back office. `ocpp 1.5` and `ocpp 1.6 soap` use SOAP, `ocpp 1.6` and `ocpp 2.0.1` JSON over a
                WebSocket.
            owner_partner_contract_id (`ownerPartnerContractId`): Contract with the owning partner that
                applies to this charge point. `null` if there is none.
            owner_partner_id (`ownerPartnerId`): Partner (company the operator works with) that owns the
                charge point. `null` if it is the operator's own.
            partner_access_type (`partnerAccessType`): For charge points with `access_type` `private`.
                `privateViewPrivateUse`: only invited users see and use it; `privateViewPublicUse`: only they
                see it on the map, others can still charge; `publicViewPrivateUse`: everyone sees it, only
                they can charge.
            partner_corporate_billing_as_default (`partnerCorporateBillingAsDefault`): Whether users for whom
                the owning partner pays (corporate billing) charge at the partner's expense here unless they
                choose another means of payment.
            pin: PIN that makes a user the owner when typed into the app. Required for personal (home) charge
                points, not for others.
            plug_and_charge (`plugAndCharge`): Whether plugging in is enough to start a session, without
                checking who it is. Set it if the charge point is set up to do so.
            tags: Free labels for grouping. Send all that the charge point is to have: those missing from the
                list are taken off.
            uptime_tracking_enabled (`uptimeTrackingEnabled`): Whether the time in and out of service is
                recorded. For public and private charge points only, and only if operational availability is
                turned on for the operator; otherwise setting it is answered with 422.

        Returns: `models.ChargePointV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _V1_0_UPDATE,
            path={"chargePoint": charge_point},
            body={
                "access_type": access_type,
                "capabilities": capabilities,
                "desired_security_profile": desired_security_profile,
                "evses": evses,
                "external_id": external_id,
                "location_id": location_id,
                "managed_by_operator": managed_by_operator,
                "name": name,
                "network_id": network_id,
                "network_ip": network_ip,
                "network_password": network_password,
                "network_port": network_port,
                "network_protocol": network_protocol,
                "owner_partner_contract_id": owner_partner_contract_id,
                "owner_partner_id": owner_partner_id,
                "partner_access_type": partner_access_type,
                "partner_corporate_billing_as_default": partner_corporate_billing_as_default,
                "pin": pin,
                "plug_and_charge": plug_and_charge,
                "status": status,
                "tags": tags,
                "uptime_tracking_enabled": uptime_tracking_enabled,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsV1_0Raw(RawView):
    """`client.charge_points.v1_0.with_raw_response`"""

    create = RawMethod(ChargePointsV1_0.create)
    delete = RawMethod(ChargePointsV1_0.delete)
    get = RawMethod(ChargePointsV1_0.get)
    list = RawMethod(ChargePointsV1_0.list)
    update = RawMethod(ChargePointsV1_0.update)


class ChargePointsV1_0Stream(StreamedView):
    """`client.charge_points.v1_0.with_streaming_response`"""

    create = StreamedMethod(ChargePointsV1_0.create)
    delete = StreamedMethod(ChargePointsV1_0.delete)
    get = StreamedMethod(ChargePointsV1_0.get)
    list = StreamedMethod(ChargePointsV1_0.list)
    update = StreamedMethod(ChargePointsV1_0.update)


class ChargePoints(Resource):
    """Charge points, the stations that drivers plug in to, with their EVSEs, connectors, settings, logs and
    smart charging.

    `client.charge_points`: `/public-api/resources/charge-points/v2.0`"""

    @property
    def with_raw_response(self) -> ChargePointsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointsRaw(self)

    @property
    def with_streaming_response(self) -> ChargePointsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointsStream(self)

    @cached_property
    def actions(self) -> ChargePointsActions:
        """Ask a charge point to do something, over OCPP: start or stop charging, reset, unlock, reserve, change
        its configuration. Most are answered as soon as the request is on its way.

        `client.charge_points.actions`: `/public-api/actions/charge-point`"""
        return ChargePointsActions(self)

    @cached_property
    def available_personal_smart_charging_modes(self) -> ChargePointsAvailablePersonalSmartChargingModes:
        """`client.charge_points.available_personal_smart_charging_modes`: `/public-api/resources/charge-points/v2.0/{chargePoint}/available-personal-smart-charging-modes`"""
        return ChargePointsAvailablePersonalSmartChargingModes(self)

    @cached_property
    def configurations(self) -> ChargePointsConfigurations:
        """`client.charge_points.configurations`: `/public-api/resources/charge-points/v2.0/{chargePoint}/configurations`"""
        return ChargePointsConfigurations(self)

    @cached_property
    def evses(self) -> ChargePointsEvses:
        """`client.charge_points.evses`: `/public-api/resources/charge-points/v2.0/{chargePoint}/evses`"""
        return ChargePointsEvses(self)

    @cached_property
    def hardware_status_logs(self) -> ChargePointsHardwareStatusLogs:
        """`client.charge_points.hardware_status_logs`: `/public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs`"""
        return ChargePointsHardwareStatusLogs(self)

    @cached_property
    def latest_hardware_status_log(self) -> ChargePointsLatestHardwareStatusLog:
        """`client.charge_points.latest_hardware_status_log`: `/public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log`"""
        return ChargePointsLatestHardwareStatusLog(self)

    @cached_property
    def latest_network_status_log(self) -> ChargePointsLatestNetworkStatusLog:
        """`client.charge_points.latest_network_status_log`: `/public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log`"""
        return ChargePointsLatestNetworkStatusLog(self)

    @cached_property
    def network_status_logs(self) -> ChargePointsNetworkStatusLogs:
        """`client.charge_points.network_status_logs`: `/public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs`"""
        return ChargePointsNetworkStatusLogs(self)

    @cached_property
    def personal_smart_charging_preferences(self) -> ChargePointsPersonalSmartChargingPreferences:
        """`client.charge_points.personal_smart_charging_preferences`: `/public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences`"""
        return ChargePointsPersonalSmartChargingPreferences(self)

    @cached_property
    def shared_partners(self) -> ChargePointsSharedPartners:
        """`client.charge_points.shared_partners`: `/public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners`"""
        return ChargePointsSharedPartners(self)

    @cached_property
    def shares(self) -> ChargePointsShares:
        """`client.charge_points.shares`: `/public-api/resources/charge-points/v2.0/{chargePoint}/shares`"""
        return ChargePointsShares(self)

    @cached_property
    def smart_charging(self) -> ChargePointsSmartCharging:
        """`client.charge_points.smart_charging`: `/public-api/resources/charge-points/v2.0/{chargePoint}/smart-charging`"""
        return ChargePointsSmartCharging(self)

    @cached_property
    def status(self) -> ChargePointsStatus:
        """`client.charge_points.status`: `/public-api/resources/charge-points/v1.0/{chargePoint}/status`"""
        return ChargePointsStatus(self)

    @cached_property
    def v1_0(self) -> ChargePointsV1_0:
        """`client.charge_points.v1_0`: `/public-api/resources/charge-points/v1.0`"""
        return ChargePointsV1_0(self)

    @warns("charge_points.create", managed_by_operator="communication_mode")
    def create(
        self,
        *,
        name: str,
        status: Literal["demo", "disabled", "enabled", "out of order"],
        type: Literal["personal", "private", "public"],
        auto_start_without_authorization: bool | Omit = omit,
        capabilities: Sequence[
            Literal[
                "display_messages",
                "disregard_the_heartbeats",
                "meter_values",
                "remote_start_stop_capable",
                "stop_transaction_on_ev_disconnect",
            ]
        ]
        | Omit = omit,
        charging_zone_id: int | None | Omit = omit,
        communication_mode: Literal["direct_ocpp", "none", "via_ocpp_connected_charge_point"] | Omit = omit,
        disable_auto_start_emulation: bool | Omit = omit,
        electricity_cost_reimbursement_integration_id: int | None | Omit = omit,
        electricity_rate_id: int | Omit = omit,
        enable_auto_fault_recovery: bool | Omit = omit,
        enabled_randomised_delay: bool | Omit = omit,
        external_id: str | Omit = omit,
        installation_and_maintenance_company_id: int | None | Omit = omit,
        location_id: int | Omit = omit,
        managed_by_operator: bool | Omit = omit,
        model_id: int | None | Omit = omit,
        network: params.ChargePointNetwork | models.ChargePointNetwork | Omit = omit,
        network_type: Literal["cellular", "ethernet", "wlan"] | Omit = omit,
        notice_id: int | None | Omit = omit,
        ocpp_connected_charge_point_id: int | Omit = omit,
        partner: params.ChargePointPartner | models.ChargePointPartner | Omit = omit,
        pin: str | Omit = omit,
        security: params.ChargePointSecurity | models.ChargePointSecurity | Omit = omit,
        sharing_code: str | Omit = omit,
        subscription: params.ChargePointSubscription | models.ChargePointSubscription | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        user: params.ChargePointUser | models.ChargePointUser | Omit = omit,
        uses_renewable_energy: bool | Omit = omit,
        utility_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePoint:
        """Register a charge point, so that it can connect to the back office and serve drivers.

        `name`, `type` and `status` are always required, `location_id` unless the type is `personal`, `pin` if
        it is. Send `communication_mode` too, which cannot be changed later. For `direct_ocpp`, `network`
        holds what the charge point identifies itself with when it connects. A new charge point has no EVSEs
        (charging outlets): add each with `client.charge_points.evses.create`, and then its connectors. Fields
        that the back office fills in itself, such as `hardware_status`, are without effect.

        `POST /public-api/resources/charge-points/v2.0`

        Args:
            status: `enabled`: in full service; `disabled`: hidden, neither on the map nor, for a home
                charger, to be found or claimed by id; `demo`: a simulator for trying out setups; `out of
                order`: shown, but not in service.
            type: Whom the charge point is for. `public`: everybody, and it is on the map; `private`: a closed
                group such as a company and its staff, with details in `partner`; `personal`: a home charger
                with one owner, who claims it in the app or is set with
                `client.charge_points.actions.change_owner`.
            auto_start_without_authorization (`autoStartWithoutAuthorization`): Whether plugging in is enough
                to start a session, without anyone identifying themselves. The back office accepts sessions
                that the charge point starts by itself, and sends a start command if none has begun a few
                seconds after a vehicle is connected; `disable_auto_start_emulation` turns off the latter.
            capabilities: `remote_start_stop_capable`: sessions can be started and stopped from afar;
                `meter_values`: sends meter readings; `stop_transaction_on_ev_disconnect`: unplugging ends the
                session; `disregard_the_heartbeats`: counts as online even without heartbeats (only OCPP 1.5
                SOAP); `display_messages`: has a display, found out when it starts up and ignored on creation.
            charging_zone_id (`chargingZoneId`): Id of a charging zone: a named part of a location that groups
                charge points.
            communication_mode (`communicationMode`): Always send it; it cannot be changed later.
                `direct_ocpp`: over its own OCPP connection; `via_ocpp_connected_charge_point`: through
                another charge point, named in `ocpp_connected_charge_point_id`, from which most settings are
                then taken; `none`: not connected, only shown, with a `notice_id` if you like.
            disable_auto_start_emulation (`disableAutoStartEmulation`): Set to `true` to leave starting to the
                charge point. Otherwise, with `auto_start_without_authorization`, the back office itself sends
                a start command if no session has begun a few seconds after plugging in. `false` unless set.
            electricity_cost_reimbursement_integration_id (`electricityCostReimbursementIntegrationId`):
                External service, by id, that pays the owner back for electricity used in sessions here. Only
                for personal (home) charge points; has no effect on others.
            electricity_rate_id (`electricityRateId`): Rate by which the electricity cost of each session is
                worked out (what the operator or owner pays, not the driver's price). Has to be one of
                `client.electricity_rates.list`, not a dynamic one.
            enable_auto_fault_recovery (`enableAutoFaultRecovery`): Whether the charge point is brought out of
                the `faulted` state automatically where that works. `true` unless set otherwise.
            enabled_randomised_delay (`enabledRandomisedDelay`): Whether charging at this home charger begins
                after a random delay, so that many vehicles do not load the grid at the same moment. Missing
                on `public` and `private` charge points.
            external_id (`externalId`): Identifier under which another system knows this record.
            installation_and_maintenance_company_id (`installationAndMaintenanceCompanyId`): Id of the company
                that installs and maintains this charge point; it has to belong to the same operator. `null`
                or left out: none.
            location_id (`locationId`): Location (site) where the charge point stands. Required for commercial
                charge points, public or private; optional for personal ones.
            managed_by_operator (`managedByOperator`): Deprecated: use `communication_mode`. If `false`, the
                charge point is only shown and drivers cannot start sessions at it.
            model_id (`modelId`): Hardware model, an id of `client.charge_point_models.list`. When the charge
                point starts up it reports its model and this is overwritten. `null`: none is known; send
                `null` to clear it.
            network: How the charge point connects: its OCPP identity, protocol and password. OCPP is the
                protocol between charge points and a back office.
            network_type (`networkType`): Physical connection of the charge point. `cellular`: mobile network;
                `ethernet`: cable; `wlan`: Wi-Fi.
            notice_id (`noticeId`): Notice to show to drivers with the charge point. If `partner.notice` is
                sent as well, this one wins.
            ocpp_connected_charge_point_id (`ocppConnectedChargePointId`): Charge point, by id, through which
                this one (a satellite) talks to the back office. Required if `communication_mode` is
                `via_ocpp_connected_charge_point`.
            partner: Partner (company the operator works with) that owns the charge point, and how its users
                may see and use it.
            pin: PIN, up to four digits, that a user types into the app to become the owner of this charge
                point. Required for personal (home) charge points.
            security: OCPP security profiles (how a charge point and the back office prove who they are and
                encrypt): in use, wanted, and possible.
            sharing_code (`sharingCode`): Code that lets users other than the owner charge at a personal
                (home) charge point.
            subscription: Whether users need a subscription to charge here, and which plans count. Only for
                personal (home) charge points.
            tags: Free labels for grouping; list charge points by one with the filter `tag`.
            user: Owner of a personal (home) charge point.
            uses_renewable_energy (`usesRenewableEnergy`): Whether sessions of other networks' drivers
                (roaming) are marked as green energy. Only counts while no electricity rate is assigned; a
                rate brings its own, more exact energy mix.
            utility_id (`utilityId`): Id of the utility, the company that supplies the electricity, see
                `client.utilities.list`.

        Returns: `models.ChargePoint`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "name": name,
                "status": status,
                "type": type,
                "auto_start_without_authorization": auto_start_without_authorization,
                "capabilities": capabilities,
                "charging_zone_id": charging_zone_id,
                "communication_mode": communication_mode,
                "disable_auto_start_emulation": disable_auto_start_emulation,
                "electricity_cost_reimbursement_integration_id": electricity_cost_reimbursement_integration_id,
                "electricity_rate_id": electricity_rate_id,
                "enable_auto_fault_recovery": enable_auto_fault_recovery,
                "enabled_randomised_delay": enabled_randomised_delay,
                "external_id": external_id,
                "installation_and_maintenance_company_id": installation_and_maintenance_company_id,
                "location_id": location_id,
                "managed_by_operator": managed_by_operator,
                "model_id": model_id,
                "network": network,
                "network_type": network_type,
                "notice_id": notice_id,
                "ocpp_connected_charge_point_id": ocpp_connected_charge_point_id,
                "partner": partner,
                "pin": pin,
                "security": security,
                "sharing_code": sharing_code,
                "subscription": subscription,
                "tags": tags,
                "user": user,
                "uses_renewable_energy": uses_renewable_energy,
                "utility_id": utility_id,
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
        charge_point: int,
        *,
        include: Sequence[
            Literal[
                "availablePersonalSmartChargingModes",
                "chargingProfile",
                "lastBootNotification",
                "personalSmartChargingPreferences",
                "smartCharging",
                "smartChargingPreferences",
            ]
        ]
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a charge point and its settings from the back office.

        To take it out of use and keep it, set its `status` to `disabled` or `out of order` with
        `client.charge_points.update`. The answer is empty, so `include` has nothing to add to.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            include: Without use here: nothing is returned.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _DELETE,
            path={"chargePoint": charge_point},
            query={"include": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        charge_point: int,
        *,
        include: Sequence[
            Literal[
                "availablePersonalSmartChargingModes",
                "chargingProfile",
                "lastBootNotification",
                "personalSmartChargingPreferences",
                "smartCharging",
                "smartChargingPreferences",
            ]
        ]
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePoint:
        """Fetch one charge point: its settings, owner, connection and reported state.

        Its EVSEs (charging outlets) are not part of it, see `client.charge_points.evses.list`. `status` is
        what the operator has set, `network_status` whether it is connected, `hardware_status` what the charge
        point itself last reported.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            include: Parts to add to each charge point. `lastBootNotification`: what it told when it started
                up; `chargingProfile`: its power limits over time; `smartCharging`,
                `smartChargingPreferences`, `personalSmartChargingPreferences` and
                `availablePersonalSmartChargingModes`: settings of smart charging.

        Returns: `models.ChargePoint`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _GET,
            path={"chargePoint": charge_point},
            query={"include": include},
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
        filter: params.ChargePointsFilter | Omit = omit,
        include: Sequence[
            Literal[
                "availablePersonalSmartChargingModes",
                "chargingProfile",
                "lastBootNotification",
                "personalSmartChargingPreferences",
                "smartCharging",
                "smartChargingPreferences",
            ]
        ]
        | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePoint]:
        """List charge points (the physical stations that vehicles are plugged in to).

        Start with filters such as `location_id`, `type`, `partner_id`, `network_id` or `last_updated_after`.
        Pages go by cursor only. The plain records leave out boot data, charging profiles and smart charging:
        name them in `include` when you need them. EVSEs (charging outlets) are separate, see
        `client.charge_points.evses.list`. For the state alone use `client.charge_points.status.get`.

        `GET /public-api/resources/charge-points/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            include: Parts to add to each charge point. `lastBootNotification`: what it told when it started
                up; `chargingProfile`: its power limits over time; `smartCharging`,
                `smartChargingPreferences`, `personalSmartChargingPreferences` and
                `availablePersonalSmartChargingModes`: settings of smart charging.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePoint`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "include": include, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("charge_points.update", managed_by_operator="")
    def update(
        self,
        charge_point: int,
        *,
        auto_start_without_authorization: bool | Omit = omit,
        capabilities: Sequence[
            Literal[
                "display_messages",
                "disregard_the_heartbeats",
                "meter_values",
                "remote_start_stop_capable",
                "stop_transaction_on_ev_disconnect",
            ]
        ]
        | Omit = omit,
        charging_zone_id: int | None | Omit = omit,
        disable_auto_start_emulation: bool | Omit = omit,
        electricity_cost_reimbursement_integration_id: int | None | Omit = omit,
        electricity_rate_id: int | None | Omit = omit,
        enable_auto_fault_recovery: bool | Omit = omit,
        enabled_randomised_delay: bool | Omit = omit,
        external_id: str | None | Omit = omit,
        include: Sequence[
            Literal[
                "availablePersonalSmartChargingModes",
                "chargingProfile",
                "lastBootNotification",
                "personalSmartChargingPreferences",
                "smartCharging",
                "smartChargingPreferences",
            ]
        ]
        | Omit = omit,
        installation_and_maintenance_company_id: int | None | Omit = omit,
        integrated_at: dt.datetime | None | Omit = omit,
        location_id: int | None | Omit = omit,
        managed_by_operator: bool | Omit = omit,
        manufactured_at: dt.datetime | None | Omit = omit,
        model_id: int | None | Omit = omit,
        name: str | Omit = omit,
        network: params.ChargePointUpdateNetwork | Omit = omit,
        network_type: Literal["cellular", "ethernet", "wlan"] | Omit = omit,
        notice_id: int | None | Omit = omit,
        partner: params.ChargePointUpdatePartner | Omit = omit,
        pin: str | None | Omit = omit,
        security: params.ChargePointUpdateSecurity | Omit = omit,
        status: Literal["demo", "disabled", "enabled", "out of order"] | Omit = omit,
        subscription: params.ChargePointSubscription | models.ChargePointSubscription | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        type: Literal["personal", "private", "public"] | Omit = omit,
        user: params.ChargePointUser | models.ChargePointUser | Omit = omit,
        uses_renewable_energy: bool | Omit = omit,
        utility_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePoint:
        """Change settings of a charge point; what you leave out stays as it is.

        `tags` is the exception: send all of them, since tags missing from the list are taken off.
        `communication_mode` cannot be changed. To give a personal charge point another owner, use
        `client.charge_points.actions.change_owner`. `null` clears those fields that accept it, such as
        `model_id` and `electricity_rate_id`.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            auto_start_without_authorization (`autoStartWithoutAuthorization`): Whether plugging in is enough
                to start a session, without anyone identifying themselves. The back office accepts sessions
                that the charge point starts by itself, and sends a start command if none has begun a few
                seconds after a vehicle is connected; `disable_auto_start_emulation` turns off the latter.
            capabilities: `remote_start_stop_capable`: sessions can be started and stopped from afar;
                `meter_values`: sends meter readings; `stop_transaction_on_ev_disconnect`: unplugging ends the
                session; `disregard_the_heartbeats`: counts as online even without heartbeats (only OCPP 1.5
                SOAP); `display_messages`: has a display, found out when it starts up and ignored on creation.
            charging_zone_id (`chargingZoneId`): Id of a charging zone: a named part of a location that groups
                charge points.
            disable_auto_start_emulation (`disableAutoStartEmulation`): Set to `true` to leave starting to the
                charge point. Otherwise, with `auto_start_without_authorization`, the back office itself sends
                a start command if no session has begun a few seconds after plugging in. `false` unless set.
            electricity_cost_reimbursement_integration_id (`electricityCostReimbursementIntegrationId`):
                External service, by id, that pays the owner back for electricity used in sessions here. Only
                for personal (home) charge points; has no effect on others.
            electricity_rate_id (`electricityRateId`): Rate by which the electricity cost of each session is
                worked out (what the operator or owner pays, not the driver's price). Has to be one of
                `client.electricity_rates.list`, not a dynamic one.
            enable_auto_fault_recovery (`enableAutoFaultRecovery`): Whether the charge point is brought out of
                the `faulted` state automatically where that works. `true` unless set otherwise.
            enabled_randomised_delay (`enabledRandomisedDelay`): Whether charging at this home charger begins
                after a random delay, so that many vehicles do not load the grid at the same moment. Missing
                on `public` and `private` charge points.
            external_id (`externalId`): Identifier under which another system knows this record.
            include: Parts to add to each charge point. `lastBootNotification`: what it told when it started
                up; `chargingProfile`: its power limits over time; `smartCharging`,
                `smartChargingPreferences`, `personalSmartChargingPreferences` and
                `availablePersonalSmartChargingModes`: settings of smart charging.
            installation_and_maintenance_company_id (`installationAndMaintenanceCompanyId`): Id of the company
                that installs and maintains this charge point; it has to belong to the same operator. `null`
                removes the present one.
            integrated_at (`integratedAt`): When the charge point was integrated. Set it with
                `client.charge_points.update`; when creating one it has no effect.
            location_id (`locationId`): Location (site) where the charge point stands. Required if
                `access_type` is `public` or `private`; optional if it is `personal`.
            managed_by_operator (`managedByOperator`): Deprecated. If `false`, the charge point is only shown
                and drivers cannot start sessions at it. Its successor `communication_mode` cannot be changed
                after creation.
            manufactured_at (`manufacturedAt`): When the charge point was made. Set it with
                `client.charge_points.update`; when creating one it has no effect.
            model_id (`modelId`): Hardware model, an id of `client.charge_point_models.list`. When the charge
                point starts up it reports its model and this is overwritten. `null`: none is known; send
                `null` to clear it.
            network: How the charge point connects: its OCPP identity, protocol and password. OCPP is the
                protocol between charge points and a back office.
            network_type (`networkType`): Physical connection of the charge point. `cellular`: mobile network;
                `ethernet`: cable; `wlan`: Wi-Fi.
            notice_id (`noticeId`): Notice to show to drivers with the charge point. If `partner.notice` is
                sent as well, this one wins.
            partner: Partner (company the operator works with) that owns the charge point, and how its users
                may see and use it.
            pin: PIN, up to four digits, that a user types into the app to become the owner of this charge
                point. Required for personal (home) charge points.
            security: OCPP security profiles (how a charge point and the back office prove who they are and
                encrypt): in use, wanted, and possible.
            status: `enabled`: in full service; `disabled`: hidden, neither on the map nor, for a home
                charger, to be found or claimed by id; `demo`: a simulator for trying out setups; `out of
                order`: shown, but not in service.
            subscription: Whether users need a subscription to charge here, and which plans count. Only for
                personal (home) charge points.
            tags: Free labels for grouping. Send all that the charge point is to have: those missing from the
                list are taken off.
            type: Whom the charge point is for. `public`: everybody, and it is on the map; `private`: a closed
                group such as a company and its staff, with details in `partner`; `personal`: a home charger
                with one owner, who claims it in the app or is set with
                `client.charge_points.actions.change_owner`.
            user: Owner of a personal (home) charge point.
            uses_renewable_energy (`usesRenewableEnergy`): Whether sessions of other networks' drivers
                (roaming) are marked as green energy. Only counts while no electricity rate is assigned; a
                rate brings its own, more exact energy mix.
            utility_id (`utilityId`): Id of the utility, the company that supplies the electricity, see
                `client.utilities.list`.

        Returns: `models.ChargePoint`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"chargePoint": charge_point},
            query={"include": include},
            body={
                "auto_start_without_authorization": auto_start_without_authorization,
                "capabilities": capabilities,
                "charging_zone_id": charging_zone_id,
                "disable_auto_start_emulation": disable_auto_start_emulation,
                "electricity_cost_reimbursement_integration_id": electricity_cost_reimbursement_integration_id,
                "electricity_rate_id": electricity_rate_id,
                "enable_auto_fault_recovery": enable_auto_fault_recovery,
                "enabled_randomised_delay": enabled_randomised_delay,
                "external_id": external_id,
                "installation_and_maintenance_company_id": installation_and_maintenance_company_id,
                "integrated_at": integrated_at,
                "location_id": location_id,
                "managed_by_operator": managed_by_operator,
                "manufactured_at": manufactured_at,
                "model_id": model_id,
                "name": name,
                "network": network,
                "network_type": network_type,
                "notice_id": notice_id,
                "partner": partner,
                "pin": pin,
                "security": security,
                "status": status,
                "subscription": subscription,
                "tags": tags,
                "type": type,
                "user": user,
                "uses_renewable_energy": uses_renewable_energy,
                "utility_id": utility_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsRaw(RawView):
    """`client.charge_points.with_raw_response`"""

    create = RawMethod(ChargePoints.create)
    delete = RawMethod(ChargePoints.delete)
    get = RawMethod(ChargePoints.get)
    list = RawMethod(ChargePoints.list)
    update = RawMethod(ChargePoints.update)


class ChargePointsStream(StreamedView):
    """`client.charge_points.with_streaming_response`"""

    create = StreamedMethod(ChargePoints.create)
    delete = StreamedMethod(ChargePoints.delete)
    get = StreamedMethod(ChargePoints.get)
    list = StreamedMethod(ChargePoints.list)
    update = StreamedMethod(ChargePoints.update)


class AsyncChargePointsActions(AsyncResource):
    """Ask a charge point to do something, over OCPP: start or stop charging, reset, unlock, reserve, change its
    configuration. Most are answered as soon as the request is on its way.

    `client.charge_points.actions`: `/public-api/actions/charge-point`"""

    @property
    def with_raw_response(self) -> AsyncChargePointsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointsActionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointsActionsStream(self)

    async def change_availability(
        self,
        charge_point: int,
        *,
        type: Literal["Inoperative", "Operative"],
        evse_network_id: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Take a charge point, or one EVSE (charging outlet) of it, out of service or put it back.

        With `type` `Inoperative` no new charging is possible; `Operative` ends that. Leave out
        `evse_network_id` to switch the whole charge point. A 202 means that the request was accepted, a 204
        that it waits until the sessions now running are over; neither has a body. A 406 means that the charge
        point refused.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-availability`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            type: `Inoperative`: no longer available for charging; `Operative`: available again.
            evse_network_id (`evseNetworkId`): Network id of the EVSE to switch: its number within the charge
                point, from 1, and not its id. Left out: the charge point with all its EVSEs.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_CHANGE_AVAILABILITY,
            path={"chargePoint": charge_point},
            body={"type": type, "evse_network_id": evse_network_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def change_owner(
        self,
        charge_point: int,
        *,
        user_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Make a user the owner of a personal charge point, or leave it without an owner.

        Send `user_id` with the id of the new owner, or with `null` to take the owner away. The previous owner
        is simply replaced, and the 202 has no body.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-owner`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            user_id (`userId`): User who is to own the personal charge point from now on. `null` takes the
                owner away.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_CHANGE_OWNER,
            path={"chargePoint": charge_point},
            body={"user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def change_sharing_code(
        self,
        charge_point: int,
        *,
        sharing_code: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Set or remove the code by which other users get access to a personal charge point.

        An empty `sharing_code` deletes the present code. The 202 has no body.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/change-sharing-code`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            sharing_code (`sharingCode`): New code that lets users other than the owner charge at a personal
                (home) charge point. Leave it empty to delete the present one.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_CHANGE_SHARING_CODE,
            path={"chargePoint": charge_point},
            body={"sharing_code": sharing_code},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def clear_charging_profile(
        self,
        charge_point: int,
        *,
        charging_profile_purpose: str | Omit = omit,
        evse_network_id: str | Omit = omit,
        id: float | Omit = omit,
        stack_level: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove charging profiles (power limits over time) that are stored in a charge point.

        Give the `id` of one profile, or criteria that a profile has to match: `evse_network_id`,
        `charging_profile_purpose`, `stack_level`. Without `evse_network_id` and without other criteria, the
        `ChargePointMaxProfile` of the charge point goes; with `evse_network_id` alone, the `TxDefaultProfile`
        of that EVSE. The opposite is `client.charge_points.actions.set_charging_profile`.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/clear-charging-profile`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            charging_profile_purpose (`chargingProfilePurpose`): Only clear profiles of this purpose:
                `ChargePointMaxProfile` (limit of the whole charge point), `TxDefaultProfile` (default for new
                sessions) or `TxProfile` (one running session). The other criteria have to match as well.
            evse_network_id (`evseNetworkId`): Network id (number within the charge point, here as a string)
                of the EVSE whose profiles to clear; `0` stands for the charge point as a whole. Left out:
                wherever the other criteria match.
            stack_level (`stackLevel`): Only clear profiles of this rank (0 is the lowest). The other criteria
                have to match as well.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_CLEAR_CHARGING_PROFILE,
            path={"chargePoint": charge_point},
            body={
                "charging_profile_purpose": charging_profile_purpose,
                "evse_network_id": evse_network_id,
                "id": id,
                "stack_level": stack_level,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete_certificate(
        self,
        charge_point: int,
        *,
        certificate_type: Literal[
            "CSMSRootCertificate",
            "ChargingStationCertificate",
            "MORootCertificate",
            "ManufacturerRootCertificate",
            "V2GCertificate",
            "V2GCertificateChain",
            "V2GRootCertificate",
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Have certificates of one type deleted from a charge point.

        You name a type, not a single certificate;
        `client.charge_points.actions.get_installed_certificate_ids` asks the charge point which ones it has.
        The 202 has no body. A 406 means that the charge point refused, a 501 that the action is not
        implemented.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/delete-certificate`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            certificate_type (`certificateType`): Which type to delete. `ChargingStationCertificate` is the
                charge point's own towards the back office; `V2GCertificate` its own towards cars (ISO 15118),
                `V2GCertificateChain` that with its chain. The roots verify others: `CSMSRootCertificate` the
                back office, `ManufacturerRootCertificate` the maker, `MORootCertificate` contracts,
                `V2GRootCertificate` the ISO 15118 PKI.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429), InternalServerError (501). APIStatusError for
        406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_DELETE_CERTIFICATE,
            path={"chargePoint": charge_point},
            body={"certificate_type": certificate_type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def disconnect(
        self,
        charge_point: int,
        *,
        reason: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointDisconnectResult:
        """Drop the connection between a charge point and the back office.

        `reason` is required and goes into the audit log. Look at `success` in the answer: a 202 by itself
        only says that the request was accepted. To restart the charge point instead, use
        `client.charge_points.actions.reset`.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/disconnect`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            reason: Why the connection is cut; kept in the audit log.

        Returns: `models.ChargePointDisconnectResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ConflictError
        (409), UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_DISCONNECT,
            path={"chargePoint": charge_point},
            body={"reason": reason},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get_diagnostics(
        self,
        charge_point: int,
        *,
        location: str,
        start: dt.datetime | Omit = omit,
        stop: dt.datetime | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointGetDiagnosticsResult:
        """Ask a charge point to upload its diagnostics file to an FTP address of yours.

        The answer comes before the upload: it names the file to expect (`file_name`) and a `request_id`. The
        progress is told by `DiagnosticsStatusNotification` events with the same `request_id`. For the log of
        security events, use `client.charge_points.actions.get_security_log`.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-diagnostics`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            location: FTP address the charge point is to upload its file to.
            start: Only diagnostics from after this moment.
            stop: Only diagnostics from before this moment.

        Returns: `models.ChargePointGetDiagnosticsResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_GET_DIAGNOSTICS,
            path={"chargePoint": charge_point},
            body={"location": location, "start": start, "stop": stop},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get_installed_certificate_ids(
        self,
        charge_point: int,
        *,
        certificate_type: Literal[
            "CSMSRootCertificate",
            "MORootCertificate",
            "ManufacturerRootCertificate",
            "V2GCertificateChain",
            "V2GRootCertificate",
        ]
        | None
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Ask a charge point for the identifiers of the certificates installed on it.

        Give `certificate_type` to ask for one type; leave it out or send `null` for all. The answer holds no
        certificates: the 202 has no body. A 501 means that the action is not implemented.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/sync-certificates`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            certificate_type (`certificateType`): The one type to ask for; `null` or left out: all types.
                `V2GCertificateChain` is what the charge point shows to cars (ISO 15118). The others are
                roots: `CSMSRootCertificate` for the back office, `ManufacturerRootCertificate` for the maker,
                `MORootCertificate` for charging contracts, `V2GRootCertificate` for the ISO 15118 PKI.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429), InternalServerError (501). APIStatusError for
        406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_GET_INSTALLED_CERTIFICATE_IDS,
            path={"chargePoint": charge_point},
            body={"certificate_type": certificate_type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get_security_log(
        self,
        charge_point: int,
        *,
        reason: str,
        url: str,
        interval: int | Omit = omit,
        retries: int | Omit = omit,
        start_time: str | Omit = omit,
        stop_time: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointGetSecurityLogResult:
        """Ask a charge point to upload its log of security events to a URL of yours.

        The 201 answer describes the request just created, not the log; the log itself arrives at `url`.
        `start_time` and `stop_time` have a format of their own, without `T` and time zone: `2025-01-31
        08:00:00`. `reason` is required and is kept with the action's record.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-security-log`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            reason: Why the log is fetched; kept in the log of actions.
            url: Address the charge point is to upload the log to.
            interval: Seconds between two attempts to upload the log, at most 3600. Left out: the charge point
                decides.
            retries: How often the charge point is to try the upload before it gives up, at most 10. Left out:
                the charge point decides.
            start_time (`startTime`): Only entries from this time on are put into the log. Not ISO 8601: write
                it as `2025-01-31 08:00:00`.
            stop_time (`stopTime`): Newest entry that the log is to hold, in the form `2025-01-31 08:00:00`:
                without `T` and time zone.

        Returns: `models.ChargePointGetSecurityLogResult`.

        Raises: AuthenticationError (401), NotFoundError (404), UnprocessableEntityError (422), RateLimitError
        (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_GET_SECURITY_LOG,
            path={"chargePoint": charge_point},
            body={
                "reason": reason,
                "url": url,
                "interval": interval,
                "retries": retries,
                "start_time": start_time,
                "stop_time": stop_time,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def install_certificate(
        self,
        charge_point: int,
        *,
        certificate_type: Literal[
            "CSMSRootCertificate", "MORootCertificate", "ManufacturerRootCertificate", "V2GRootCertificate"
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Have a root certificate of the given type installed on a charge point.

        The request names only the type; the certificate itself comes from the back office. The 202 has no
        body. A 406 means that the charge point refused, a 501 that the action is not implemented. For removal
        there is `client.charge_points.actions.delete_certificate`.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/install-certificate`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            certificate_type (`certificateType`): Which root certificate to install. `CSMSRootCertificate`: to
                verify the back office (CSMS); `ManufacturerRootCertificate`: to verify certificates of the
                charge point's maker; `MORootCertificate`: to verify charging contracts of mobility operators
                (Plug & Charge); `V2GRootCertificate`: root of the ISO 15118 (vehicle-to-grid) PKI.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429), InternalServerError (501). APIStatusError for
        406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_INSTALL_CERTIFICATE,
            path={"chargePoint": charge_point},
            body={"certificate_type": certificate_type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def move_evses_to_satellite(
        self,
        charge_point: int,
        *,
        evse_ids: Sequence[int],
        satellite_charge_point_id: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Move EVSEs (the charging outlets) of a charge point over to one of its satellites.

        A satellite is a charge point without an OCPP connection of its own: it is reached through another
        charge point, which its `ocpp_connected_charge_point_id` names. The 202 has no body; read the EVSEs
        again to see where they are.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/move-evses-to-satellite`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse_ids (`evseIds`): Which EVSEs (charging outlets) of the charge point in the path to move.
            satellite_charge_point_id (`satelliteChargePointId`): Id of the charge point that gets the EVSEs:
                one that has no OCPP connection of its own but is reached through another.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_MOVE_EVSES_TO_SATELLITE,
            path={"chargePoint": charge_point},
            body={"evse_ids": evse_ids, "satellite_charge_point_id": satellite_charge_point_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def reserve(
        self,
        charge_point: int,
        evse: int,
        *,
        user_id: int,
        reason: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointReserveResult:
        """Reserve one EVSE of a charge point so that it is kept free for one user.

        The path takes the network id of the EVSE, not its id. Although the body may be left out, `user_id` is
        required in it. Check `success` in the 202 answer and keep `reservation_id`: it is what
        `client.reservations.actions.cancel` wants. A 406 means that the charge point refused.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/reserve/{evse}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Network id of the EVSE to reserve, a number from 1 up within the charge point; not the
                EVSE's id.
            user_id (`userId`): User for whom the charge point is to be kept free.
            reason: Note on why. Without one, the text `Activated via API` is recorded.

        Returns: `models.ChargePointReserveResult`.

        Raises: AuthenticationError (401), NotFoundError (404), UnprocessableEntityError (422), RateLimitError
        (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_RESERVE,
            path={"chargePoint": charge_point, "evse": evse},
            body={"user_id": user_id, "reason": reason},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def reset(
        self,
        charge_point: int,
        type: Literal["hard", "soft"],
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ActionResult:
        """Restart a charge point, either gracefully or at once.

        In OCPP a `soft` reset ends running sessions properly and then restarts the software; a `hard` reset
        restarts the hardware and need not end sessions first. Either way, drivers who are charging are
        interrupted. The answer's `success` tells whether the request was taken, not whether the charge point
        is back.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset/{type}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            type: `soft`: end running sessions properly, then restart the software; `hard`: restart the
                hardware at once.

        Returns: `models.ActionResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _ACTIONS_RESET,
            path={"chargePoint": charge_point, "type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def reset_security_profile(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Make the back office forget which OCPP security profile a charge point uses.

        Only the back office's record changes. At its next connection the charge point is let in with whatever
        profile it uses, and that one is recorded. Use it for a charge point that connects with another
        profile than the recorded one. To raise the profile, use
        `client.charge_points.actions.set_security_profile`.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset-security-profile`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _ACTIONS_RESET_SECURITY_PROFILE,
            path={"chargePoint": charge_point},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def send_data_transfer(
        self,
        charge_point: int,
        *,
        vendor_id: str,
        data: str | None | Omit = omit,
        message_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointSendDataTransferResult:
        """Send a vendor-specific OCPP message (DataTransfer) to a charge point and get its reply.

        Unlike most actions this one answers 200 with the charge point's own reply. Its `status` is
        `Accepted`, `Rejected`, `UnknownVendorId` (the charge point does not know `vendor_id`) or
        `UnknownMessageId` (it does not know `message_id`). What goes into the message and comes back is for
        the maker of the charge point to define.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/send-data-transfer`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            vendor_id (`vendorId`): Name under which OCPP files the maker's own extension that the message
                belongs to, such as `com.example`. Not an id of this API.
            data: Content of the message, as a string: any length, in the format that the charge point's maker
                prescribes. JSON has to be encoded by you.
            message_id (`messageId`): Name of a message within the vendor's own set, as the maker of the
                charge point defines it; `vendor_id` says whose set.

        Returns: `models.ChargePointSendDataTransferResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_SEND_DATA_TRANSFER,
            path={"chargePoint": charge_point},
            body={"vendor_id": vendor_id, "data": data, "message_id": message_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def set_charging_profile(
        self,
        charge_point: int,
        evse_network_id: int,
        *,
        charging_profile_kind: Literal["Absolute", "Recurring", "Relative"],
        charging_profile_purpose: Literal["ChargePointMaxProfile", "TxDefaultProfile", "TxProfile"],
        charging_schedule: params.ChargePointSetChargingProfileChargingSchedule,
        stack_level: int,
        recurrency_kind: Literal["Daily", "Weekly"] | Omit = omit,
        transaction_id: int | Omit = omit,
        valid_from: dt.datetime | Omit = omit,
        valid_to: dt.datetime | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointSetChargingProfileResult:
        """Send a charging profile (power or current limits over time) to a charge point.

        The fields are those of OCPP's SetChargingProfile. Use 0 as the network id for a limit on the charge
        point as a whole. Keep the `id` in the answer: `client.charge_points.actions.clear_charging_profile`
        takes it to remove the profile again. A 406 means that the charge point refused the profile.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/set-charging-profile/{evseNetworkId}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse_network_id (`evseNetworkId`): Network id of the EVSE, a number from 1 up within the charge
                point; 0 for the charge point as a whole.
            charging_profile_kind (`chargingProfileKind`): How the schedule's times count (OCPP). `Absolute`:
                from a fixed moment; `Recurring`: again every day or week; `Relative`: from the moment
                charging starts.
            charging_profile_purpose (`chargingProfilePurpose`): `ChargePointMaxProfile`: upper limit of the
                whole charge point (network id 0); `TxDefaultProfile`: default for each new session;
                `TxProfile`: one session, in place of the default. OCPP allows only `TxProfile` in a profile
                that is sent along with the start of a session.
            charging_schedule (`chargingSchedule`): The limits of the profile, as steps over time, and the
                unit they are in (A or W).
            stack_level (`stackLevel`): Rank among profiles of the same purpose (OCPP): where several are
                valid at a time, the one with the highest number counts. 0 is the lowest.
            recurrency_kind (`recurrencyKind`): How often a schedule of kind `Recurring` starts over, every
                day or every week. Without meaning for the other kinds.
            transaction_id (`transactionId`): Id of the transaction in the sense of OCPP (the protocol of
                charge points), that is of a charging session; no payment.
            valid_from (`validFrom`): Moment from which the profile counts. Left out: as soon as the charge
                point has it.
            valid_to (`validTo`): Moment until which the profile counts. Without it, until another profile
                takes its place.

        Returns: `models.ChargePointSetChargingProfileResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_SET_CHARGING_PROFILE,
            path={"chargePoint": charge_point, "evseNetworkId": evse_network_id},
            body={
                "charging_profile_kind": charging_profile_kind,
                "charging_profile_purpose": charging_profile_purpose,
                "charging_schedule": charging_schedule,
                "stack_level": stack_level,
                "recurrency_kind": recurrency_kind,
                "transaction_id": transaction_id,
                "valid_from": valid_from,
                "valid_to": valid_to,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def set_configuration(
        self,
        charge_point: int,
        *,
        name: str,
        value: str,
        component_name: str | Omit = omit,
        evse_id: int | Omit = omit,
        instance: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Write one configuration setting of a charge point, under OCPP 1.6 or 2.0.1.

        Under OCPP 1.6, `name` is the configuration key and nothing else is needed besides `value`. Under OCPP
        2.0.1, `name` is a variable: `component_name` says of which component, and `instance` and `evse_id`
        narrow it further. `value` is always a string. A 406 means that the setting was rejected. To give many
        charge points the same settings, use `client.configuration_templates.actions.apply_to_charge_points`.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-configuration`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            value: Value to write, always as a string: `"60"`, `"true"`.
            component_name (`componentName`): Part of the charge point that the setting belongs to, such as
                `SmartChargingCtrlr`. Needed for settings of OCPP 2.0.1.
            evse_id (`evseId`): EVSE (charging outlet) that the setting belongs to. Only for charge points
                that speak OCPP 2.0.1.
            instance: Which of several occurrences of the same setting is meant. Only for OCPP 2.0.1.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_SET_CONFIGURATION,
            path={"chargePoint": charge_point},
            body={
                "name": name,
                "value": value,
                "component_name": component_name,
                "evse_id": evse_id,
                "instance": instance,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def set_security_profile(
        self,
        charge_point: int,
        *,
        reason: str,
        set_security_profile: Literal[1, 2],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ActionResult:
        """Raise the OCPP security profile by which a charge point connects to the back office.

        It first installs the Amazon root certificates on the charge point, then tries for the new level; this
        goes on after the 202. Levels only go up: from 0 to 1 or 2, from 1 to 2. Asking for the present level
        again, or for more than the charge point supports, is answered with 406 and the reason in `message`.
        `reason` is required.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-security-profile`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            set_security_profile (`setSecurityProfile`): The OCPP security profile to reach. `1`: password
                over an unencrypted connection; `2`: password over TLS. It has to be above the present one.

        Returns: `models.ActionResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_SET_SECURITY_PROFILE,
            path={"chargePoint": charge_point},
            body={"reason": reason, "set_security_profile": set_security_profile},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("charge_points.actions.start_charging_session", external_session_id="id_tag")
    async def start_charging_session(
        self,
        charge_point: int,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.EvseStartChargingSessionResult:
        """Start a charging session at one EVSE, named by charge point and network id.

        The 202 is not proof of a start: read `success`; when it is false, `error_code` and `message` say why,
        and `session_id` and `authorization_id` can be `null`. `session_id` is what
        `client.charge_points.actions.stop_charging_session` wants. Not safe to repeat: after a timeout a
        second call can start a second session. After a failed remote start there is a cooldown of 30 seconds,
        after three of 120 seconds. `client.evses.actions.start_charging_session` does the same by EVSE id
        alone.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/start/{evse}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Network id of the EVSE to charge at, a number from 1 up within the charge point; not the
                EVSE's id.
            booking_id (`bookingId`): Booking that this session fulfills. It must exist and be `accepted` or
                `reserved`; otherwise the answer is a 422.
            charging_profile (`chargingProfile`): Schedule that limits current or power during the new
                session, sent to the charge point along with the start command (OCPP charging profile).
            connector_id (`connectorId`): The connector (plug or socket) to charge with, where the EVSE has
                more than one.
            external_session_id (`externalSessionId`): Deprecated: send `id_tag` instead, which does the same
                and takes precedence when both are there.
            id_tag (`idTag`): A reference of your choice for the new session, such as an RFID number; stored
                as the session's `id_tag` and usable as a filter.
            payment_method_id (`paymentMethodId`): How the user is to pay; needs `user_id`. Without it the
                system takes the user's balance, or the post-paid subscription for home charging if the user
                has one and this is a home charger.
            user_id (`userId`): User on whose behalf charging is started. Required if `payment_method_id` is
                given.

        Returns: `models.EvseStartChargingSessionResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_START_CHARGING_SESSION,
            path={"chargePoint": charge_point, "evse": evse},
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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("charge_points.actions.start_charging_session_without_evse", external_session_id="id_tag")
    async def start_charging_session_without_evse(
        self,
        charge_point: int,
        *,
        booking_id: int | None | Omit = omit,
        connector_id: int | None | Omit = omit,
        external_session_id: str | None | Omit = omit,
        id_tag: str | Omit = omit,
        payment_method_id: str | None | Omit = omit,
        user_id: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointStartChargingSessionWithoutEvseResult:
        """Start a charging session at a charge point without saying at which EVSE.

        The 202 is not proof of a start: read `success`, and `error_code` and `message` when it is false.
        There is no session id in the answer, only `authorization_id`; the sessions that come of it are in
        `session_ids` of `client.authorizations.get`. Not safe to repeat: after a timeout a second call can
        start a second session. After a failed remote start there is a cooldown of 30 seconds, after three of
        120 seconds. If the EVSE is known, use `client.charge_points.actions.start_charging_session`.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/start`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            booking_id (`bookingId`): Booking that this session fulfills. It must exist and be `accepted` or
                `reserved`; otherwise the answer is a 422.
            connector_id (`connectorId`): The connector, which is the plug or socket of an EVSE. An EVSE can
                have several, of which only one charges at a time.
            external_session_id (`externalSessionId`): Deprecated older name of `id_tag`, which wins if you
                send both. Use `id_tag`; it is stored in the same way.
            id_tag (`idTag`): A reference of your choice, such as the number of an RFID card. It is kept in
                the session's `id_tag`, and sessions can be found by it.
            payment_method_id (`paymentMethodId`): How the user is to pay; needs `user_id`. Without it the
                system takes the user's balance, or the post-paid subscription for home charging if the user
                has one and this is a home charger.
            user_id (`userId`): User on whose behalf charging is started. Required if `payment_method_id` is
                given.

        Returns: `models.ChargePointStartChargingSessionWithoutEvseResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_START_CHARGING_SESSION_WITHOUT_EVSE,
            path={"chargePoint": charge_point},
            body={
                "booking_id": booking_id,
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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def stop_charging_session(
        self,
        charge_point: int,
        session: int,
        *,
        force: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Ask a charge point to end a running charging session.

        The session goes by its id, which the start action returned as `session_id`. The 202 has no body and
        means that the request was accepted; see `client.sessions.get` for whether the session has ended. A
        406 means that the charge point refused: `force` set to true ends the session in the back office all
        the same.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/stop/{session}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            session: Id of the session, as a number; sessions themselves show it as a string.
            force: `true`: end the session in the back office whatever the charge point replies. Defaults to
                `false`.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_STOP_CHARGING_SESSION,
            path={"chargePoint": charge_point, "session": session},
            body={"force": force},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def sync_configuration(
        self,
        charge_point: int,
        *,
        keys: Sequence[params.WithEnumAllowOfflineTxForUnknownId | str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointSyncConfigurationResult:
        """Read configuration settings from a charge point anew, into the back office's copy.

        Hardly ever needed, since the copy is refreshed whenever the charge point boots; it helps when you
        suspect that the copy is stale. The answer holds only a `request_id`: the settings come with the
        `ChargePointSyncConfigurationNotification` event of the same `request_id`, and can then be read with
        `client.charge_points.configurations.list`.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/sync-configuration`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            keys: Configuration keys to read, such as `MeterValueSampleInterval`. Left out or empty: all that
                the charge point has.

        Returns: `models.ChargePointSyncConfigurationResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_SYNC_CONFIGURATION,
            path={"chargePoint": charge_point},
            body={"keys": keys},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def trigger_message(
        self,
        charge_point: int,
        *,
        type: params.EvseTriggerMessageType,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Ask a charge point to send one kind of OCPP message now, such as its status.

        `type` names the message: `StatusNotification` refreshes the state of the connectors, `MeterValues`
        the meter readings, `Heartbeat` shows that the charge point is alive. `LogStatusNotification`,
        `PublishFirmwareStatusNotification`, `SignChargingStationCertificate`, `SignCombinedCertificate` and
        `TransactionEvent` need OCPP 2.0.1. The message does not come back here: the 202 has no body. For a
        single EVSE, use `client.evses.actions.trigger_message`.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/trigger-message`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            type: OCPP message that the charge point should send, such as `StatusNotification` (state) or
                `MeterValues` (meter readings). `LogStatusNotification`, `PublishFirmwareStatusNotification`,
                `SignChargingStationCertificate`, `SignCombinedCertificate` and `TransactionEvent` need OCPP
                2.0.1.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_TRIGGER_MESSAGE,
            path={"chargePoint": charge_point},
            body={"type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def unlock(
        self,
        charge_point: int,
        evse: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ActionResult:
        """Release the lock that holds the charging cable in an EVSE.

        Meant for a cable that stays stuck; to end a session, use
        `client.charge_points.actions.stop_charging_session`. The path takes the network id of the EVSE, not
        its id. Check `success` in the 202 answer. A 406 means that the charge point refused; a 422 can also
        mean that something else went wrong while the request was handled, as its `message` tells.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/unlock/{evse}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Network id of the EVSE to unlock, a number from 1 up within the charge point; not the EVSE's
                id.

        Returns: `models.ActionResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_UNLOCK,
            path={"chargePoint": charge_point, "evse": evse},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def update_firmware(
        self,
        charge_point: int,
        *,
        signed: bool,
        download_url_protocol: Literal["http", "https"] | Omit = omit,
        firmware_version_id: int | Omit = omit,
        interval: int | Omit = omit,
        retries: int | Omit = omit,
        retrieve_after: dt.datetime | Omit = omit,
        signature: str | Omit = omit,
        signing_certificate: str | Omit = omit,
        url: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Tell a charge point to download new firmware and install it.

        Give the source either as `firmware_version_id`, an entry of `client.firmware_versions.list`, or as a
        `url` of your own. `signed` is required; when it is true, `signature` and `signing_certificate` are
        too. The 202 has no body and comes long before the firmware is in place.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/update-firmware`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            signed: Whether to use OCPP's signed firmware update, in which the charge point verifies the
                firmware. If true, `signature` and `signing_certificate` are required.
            download_url_protocol (`downloadUrlProtocol`): Scheme of the download URL when the firmware comes
                from the back office's repository (`firmware_version_id`). Choose `http` only for a charge
                point that cannot do TLS.
            firmware_version_id (`firmwareVersionId`): Firmware from the back office's repository, an id of
                `client.firmware_versions.list`. Required unless `url` is given.
            interval: Seconds to wait between two attempts of the charge point, at most 3600.
            retries: How often the charge point is to try the download before it gives up, at most 10.
            retrieve_after (`retrieveAfter`): When the charge point may begin to fetch the firmware. Left out:
                at once.
            signature: Digital signature of the firmware, by which the charge point checks that it is genuine.
                Required when `signed` is true.
            signing_certificate (`signingCertificate`): Certificate that belongs to the key the firmware was
                signed with. Required when `signed` is true.
            url: Address the charge point is to download the firmware from. Required unless
                `firmware_version_id` is given.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_UPDATE_FIRMWARE,
            path={"chargePoint": charge_point},
            body={
                "signed": signed,
                "download_url_protocol": download_url_protocol,
                "firmware_version_id": firmware_version_id,
                "interval": interval,
                "retries": retries,
                "retrieve_after": retrieve_after,
                "signature": signature,
                "signing_certificate": signing_certificate,
                "url": url,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsActionsRaw(AsyncRawView):
    """`client.charge_points.actions.with_raw_response`"""

    change_availability = AsyncRawMethod(AsyncChargePointsActions.change_availability)
    change_owner = AsyncRawMethod(AsyncChargePointsActions.change_owner)
    change_sharing_code = AsyncRawMethod(AsyncChargePointsActions.change_sharing_code)
    clear_charging_profile = AsyncRawMethod(AsyncChargePointsActions.clear_charging_profile)
    delete_certificate = AsyncRawMethod(AsyncChargePointsActions.delete_certificate)
    disconnect = AsyncRawMethod(AsyncChargePointsActions.disconnect)
    get_diagnostics = AsyncRawMethod(AsyncChargePointsActions.get_diagnostics)
    get_installed_certificate_ids = AsyncRawMethod(AsyncChargePointsActions.get_installed_certificate_ids)
    get_security_log = AsyncRawMethod(AsyncChargePointsActions.get_security_log)
    install_certificate = AsyncRawMethod(AsyncChargePointsActions.install_certificate)
    move_evses_to_satellite = AsyncRawMethod(AsyncChargePointsActions.move_evses_to_satellite)
    reserve = AsyncRawMethod(AsyncChargePointsActions.reserve)
    reset = AsyncRawMethod(AsyncChargePointsActions.reset)
    reset_security_profile = AsyncRawMethod(AsyncChargePointsActions.reset_security_profile)
    send_data_transfer = AsyncRawMethod(AsyncChargePointsActions.send_data_transfer)
    set_charging_profile = AsyncRawMethod(AsyncChargePointsActions.set_charging_profile)
    set_configuration = AsyncRawMethod(AsyncChargePointsActions.set_configuration)
    set_security_profile = AsyncRawMethod(AsyncChargePointsActions.set_security_profile)
    start_charging_session = AsyncRawMethod(AsyncChargePointsActions.start_charging_session)
    start_charging_session_without_evse = AsyncRawMethod(
        AsyncChargePointsActions.start_charging_session_without_evse
    )
    stop_charging_session = AsyncRawMethod(AsyncChargePointsActions.stop_charging_session)
    sync_configuration = AsyncRawMethod(AsyncChargePointsActions.sync_configuration)
    trigger_message = AsyncRawMethod(AsyncChargePointsActions.trigger_message)
    unlock = AsyncRawMethod(AsyncChargePointsActions.unlock)
    update_firmware = AsyncRawMethod(AsyncChargePointsActions.update_firmware)


class AsyncChargePointsActionsStream(AsyncStreamedView):
    """`client.charge_points.actions.with_streaming_response`"""

    change_availability = AsyncStreamedMethod(AsyncChargePointsActions.change_availability)
    change_owner = AsyncStreamedMethod(AsyncChargePointsActions.change_owner)
    change_sharing_code = AsyncStreamedMethod(AsyncChargePointsActions.change_sharing_code)
    clear_charging_profile = AsyncStreamedMethod(AsyncChargePointsActions.clear_charging_profile)
    delete_certificate = AsyncStreamedMethod(AsyncChargePointsActions.delete_certificate)
    disconnect = AsyncStreamedMethod(AsyncChargePointsActions.disconnect)
    get_diagnostics = AsyncStreamedMethod(AsyncChargePointsActions.get_diagnostics)
    get_installed_certificate_ids = AsyncStreamedMethod(
        AsyncChargePointsActions.get_installed_certificate_ids
    )
    get_security_log = AsyncStreamedMethod(AsyncChargePointsActions.get_security_log)
    install_certificate = AsyncStreamedMethod(AsyncChargePointsActions.install_certificate)
    move_evses_to_satellite = AsyncStreamedMethod(AsyncChargePointsActions.move_evses_to_satellite)
    reserve = AsyncStreamedMethod(AsyncChargePointsActions.reserve)
    reset = AsyncStreamedMethod(AsyncChargePointsActions.reset)
    reset_security_profile = AsyncStreamedMethod(AsyncChargePointsActions.reset_security_profile)
    send_data_transfer = AsyncStreamedMethod(AsyncChargePointsActions.send_data_transfer)
    set_charging_profile = AsyncStreamedMethod(AsyncChargePointsActions.set_charging_profile)
    set_configuration = AsyncStreamedMethod(AsyncChargePointsActions.set_configuration)
    set_security_profile = AsyncStreamedMethod(AsyncChargePointsActions.set_security_profile)
    start_charging_session = AsyncStreamedMethod(AsyncChargePointsActions.start_charging_session)
    start_charging_session_without_evse = AsyncStreamedMethod(
        AsyncChargePointsActions.start_charging_session_without_evse
    )
    stop_charging_session = AsyncStreamedMethod(AsyncChargePointsActions.stop_charging_session)
    sync_configuration = AsyncStreamedMethod(AsyncChargePointsActions.sync_configuration)
    trigger_message = AsyncStreamedMethod(AsyncChargePointsActions.trigger_message)
    unlock = AsyncStreamedMethod(AsyncChargePointsActions.unlock)
    update_firmware = AsyncStreamedMethod(AsyncChargePointsActions.update_firmware)


class AsyncChargePointsAvailablePersonalSmartChargingModes(AsyncResource):
    """`client.charge_points.available_personal_smart_charging_modes`: `/public-api/resources/charge-points/v2.0/{chargePoint}/available-personal-smart-charging-modes`"""

    @property
    def with_raw_response(self) -> AsyncChargePointsAvailablePersonalSmartChargingModesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointsAvailablePersonalSmartChargingModesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointsAvailablePersonalSmartChargingModesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointsAvailablePersonalSmartChargingModesStream(self)

    def list(
        self,
        charge_point: int,
        *,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[
        models.AvailablePersonalSmartChargingModeUserControlledSchedule
        | models.AvailablePersonalSmartChargingModeOctopusAgile
        | models.AvailablePersonalSmartChargingModeOctopusGo
        | models.AvailablePersonalSmartChargingModeNordpool
    ]:
        """List the kinds of smart charging that the owner of a home charger can choose from.

        Call it before `client.charge_points.personal_smart_charging_preferences.update`: `type` and
        `integration_id` of a mode are what you send there, and `defaults` are good values to begin with. The
        list is complete, without paging.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/available-personal-smart-charging-modes`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.AvailablePersonalSmartChargingModeUserControlledSchedule |
        models.AvailablePersonalSmartChargingModeOctopusAgile |
        models.AvailablePersonalSmartChargingModeOctopusGo |
        models.AvailablePersonalSmartChargingModeNordpool`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _AVAILABLE_PERSONAL_SMART_CHARGING_MODES_LIST,
            path={"chargePoint": charge_point},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsAvailablePersonalSmartChargingModesRaw(AsyncRawView):
    """`client.charge_points.available_personal_smart_charging_modes.with_raw_response`"""

    list = AsyncRawListing(AsyncChargePointsAvailablePersonalSmartChargingModes.list)


class AsyncChargePointsAvailablePersonalSmartChargingModesStream(AsyncStreamedView):
    """`client.charge_points.available_personal_smart_charging_modes.with_streaming_response`"""

    list = AsyncStreamedListing(AsyncChargePointsAvailablePersonalSmartChargingModes.list)


class AsyncChargePointsConfigurations(AsyncResource):
    """`client.charge_points.configurations`: `/public-api/resources/charge-points/v2.0/{chargePoint}/configurations`"""

    @property
    def with_raw_response(self) -> AsyncChargePointsConfigurationsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointsConfigurationsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointsConfigurationsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointsConfigurationsStream(self)

    async def get(
        self,
        charge_point: int,
        key: params.WithEnumAllowOfflineTxForUnknownId | str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointConfiguration:
        """Fetch one OCPP setting of a charge point from the back office's copy.

        The value is in `key.value`, not beside it. The charge point is not asked; `timestamp` tells how old
        the copy is.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            key: Name of the OCPP setting, such as `HeartbeatInterval`.

        Returns: `models.ChargePointConfiguration`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _CONFIGURATIONS_GET,
            path={"chargePoint": charge_point, "key": key},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        charge_point: int,
        *,
        filter: params.ChargePointConfigurationsFilter | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointConfiguration]:
        """List the OCPP settings of a charge point as the back office last saw them.

        Nothing is asked of the charge point. If the copy may be out of date, have it read anew with
        `client.charge_points.actions.sync_configuration`. The filter narrows by name and, for OCPP 2.0.1, by
        component, instance or EVSE. The whole list comes at once, without paging.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            filter: Only items that match all of the keys given.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointConfiguration`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _CONFIGURATIONS_LIST,
            path={"chargePoint": charge_point},
            query={"filter": filter},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def update(
        self,
        charge_point: int,
        key: params.WithEnumAllowOfflineTxForUnknownId | str,
        *,
        value: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointConfiguration:
        """Write one OCPP setting to a charge point and get it back as it now is.

        The value goes straight to the charge point, so it has to be online; a 406 means that it was not
        applied. `value` is required for the standard keys that OCPP defines, and is always sent as text. To
        give a component or an EVSE as well (OCPP 2.0.1), use
        `client.charge_points.actions.set_configuration`.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            key: Name of the OCPP setting, such as `HeartbeatInterval`.
            value: Value of the setting, always a string, even for numbers and booleans.

        Returns: `models.ChargePointConfiguration`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _CONFIGURATIONS_UPDATE,
            path={"chargePoint": charge_point, "key": key},
            body={"value": value},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsConfigurationsRaw(AsyncRawView):
    """`client.charge_points.configurations.with_raw_response`"""

    get = AsyncRawMethod(AsyncChargePointsConfigurations.get)
    list = AsyncRawListing(AsyncChargePointsConfigurations.list)
    update = AsyncRawMethod(AsyncChargePointsConfigurations.update)


class AsyncChargePointsConfigurationsStream(AsyncStreamedView):
    """`client.charge_points.configurations.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncChargePointsConfigurations.get)
    list = AsyncStreamedListing(AsyncChargePointsConfigurations.list)
    update = AsyncStreamedMethod(AsyncChargePointsConfigurations.update)


class AsyncChargePointsEvsesConnectors(AsyncResource):
    """`client.charge_points.evses.connectors`: `/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors`"""

    @property
    def with_raw_response(self) -> AsyncChargePointsEvsesConnectorsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointsEvsesConnectorsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointsEvsesConnectorsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointsEvsesConnectorsStream(self)

    async def create(
        self,
        charge_point: int,
        evse: int,
        *,
        type: params.ChargePointEvseConnectorType,
        format: Literal["cable", "socket"] | Omit = omit,
        status: Literal["disabled", "enabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointEvseConnector:
        """Add a connector (a socket or an attached cable) to an EVSE.

        Only `type`, the kind of plug, is required.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            evse: Id of the EVSE (charging outlet), a number, as the list of the charge point's EVSEs has it
                in `id`.
            type: Kind of plug. `type1`/`j1772` (America) and `type2` (Europe): AC; `ccs1`/`ccs2`: the same
                with DC contacts; `chademo`, `chaoji`: DC, Japan; `nacs`: North America (Tesla); `gb-t-ac`,
                `gb-t-dc`: China; `schuko`, `type-e-french`, `type-g-british`, `type-j-swiss`, `nema-5-20`:
                household; `cee16`, `cee32`: industrial; `inductive`: wireless.
            format: `cable`: a cable is attached to the charge point; `socket`: drivers bring a cable of their
                own.

        Returns: `models.ChargePointEvseConnector`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _EVSES_CONNECTORS_CREATE,
            path={"chargePoint": charge_point, "evse": evse},
            body={"type": type, "format": format, "status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        charge_point: int,
        evse: int,
        connector: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a connector (socket or cable) from its EVSE.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            evse: Id of the EVSE (charging outlet), a number, as the list of the charge point's EVSEs has it
                in `id`.
            connector: Id of the connector (socket or cable), a number.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _EVSES_CONNECTORS_DELETE,
            path={"chargePoint": charge_point, "evse": evse, "connector": connector},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        charge_point: int,
        evse: int,
        connector: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointEvseConnector:
        """Fetch one connector of an EVSE: kind of plug, socket or cable, and status.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            evse: Id of the EVSE (charging outlet), a number, as the list of the charge point's EVSEs has it
                in `id`.
            connector: Id of the connector (socket or cable), a number.

        Returns: `models.ChargePointEvseConnector`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _EVSES_CONNECTORS_GET,
            path={"chargePoint": charge_point, "evse": evse, "connector": connector},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        charge_point: int,
        evse: int,
        *,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointEvseConnector]:
        """List the connectors (sockets or attached cables) of one EVSE.

        All of them come at once, without paging. An EVSE with several connectors still charges only one
        vehicle at a time.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            evse: Id of the EVSE (charging outlet), a number, as the list of the charge point's EVSEs has it
                in `id`.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointEvseConnector`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _EVSES_CONNECTORS_LIST,
            path={"chargePoint": charge_point, "evse": evse},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def update(
        self,
        charge_point: int,
        evse: int,
        connector: int,
        *,
        format: Literal["cable", "socket"] | Omit = omit,
        status: Literal["disabled", "enabled"] | Omit = omit,
        type: params.ChargePointEvseConnectorType | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointEvseConnector:
        """Change the plug type, the format or the status of one connector.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            evse: Id of the EVSE (charging outlet), a number, as the list of the charge point's EVSEs has it
                in `id`.
            connector: Id of the connector (socket or cable), a number.
            format: `cable`: a cable is attached to the charge point; `socket`: drivers bring a cable of their
                own.
            type: Kind of plug. `type1`/`j1772` (America) and `type2` (Europe): AC; `ccs1`/`ccs2`: the same
                with DC contacts; `chademo`, `chaoji`: DC, Japan; `nacs`: North America (Tesla); `gb-t-ac`,
                `gb-t-dc`: China; `schuko`, `type-e-french`, `type-g-british`, `type-j-swiss`, `nema-5-20`:
                household; `cee16`, `cee32`: industrial; `inductive`: wireless.

        Returns: `models.ChargePointEvseConnector`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _EVSES_CONNECTORS_UPDATE,
            path={"chargePoint": charge_point, "evse": evse, "connector": connector},
            body={"format": format, "status": status, "type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsEvsesConnectorsRaw(AsyncRawView):
    """`client.charge_points.evses.connectors.with_raw_response`"""

    create = AsyncRawMethod(AsyncChargePointsEvsesConnectors.create)
    delete = AsyncRawMethod(AsyncChargePointsEvsesConnectors.delete)
    get = AsyncRawMethod(AsyncChargePointsEvsesConnectors.get)
    list = AsyncRawListing(AsyncChargePointsEvsesConnectors.list)
    update = AsyncRawMethod(AsyncChargePointsEvsesConnectors.update)


class AsyncChargePointsEvsesConnectorsStream(AsyncStreamedView):
    """`client.charge_points.evses.connectors.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncChargePointsEvsesConnectors.create)
    delete = AsyncStreamedMethod(AsyncChargePointsEvsesConnectors.delete)
    get = AsyncStreamedMethod(AsyncChargePointsEvsesConnectors.get)
    list = AsyncStreamedListing(AsyncChargePointsEvsesConnectors.list)
    update = AsyncStreamedMethod(AsyncChargePointsEvsesConnectors.update)


class AsyncChargePointsEvses(AsyncResource):
    """`client.charge_points.evses`: `/public-api/resources/charge-points/v2.0/{chargePoint}/evses`"""

    @property
    def with_raw_response(self) -> AsyncChargePointsEvsesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointsEvsesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointsEvsesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointsEvsesStream(self)

    @cached_property
    def connectors(self) -> AsyncChargePointsEvsesConnectors:
        """`client.charge_points.evses.connectors`: `/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors`"""
        return AsyncChargePointsEvsesConnectors(self)

    async def create(
        self,
        charge_point: int,
        *,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointEvse:
        """Add an EVSE (an outlet that charges one vehicle at a time) to a charge point.

        `network_id` has to be the number that the charge point itself uses for it in OCPP: "1" for the first,
        then upward without gaps. Without a `tariff_group_id`, charging at it is free. Then add its sockets or
        cables with `client.charge_points.evses.connectors.create`.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            current_type (`currentType`): `ac`: alternating current, as from the grid; `dc`: direct current,
                as in fast chargers.
            network_id (`networkId`): Number by which the charge point itself knows this EVSE in OCPP: "1" for
                the first, then upward without gaps. Some actions want this number in place of `id`.
            physical_reference (`physicalReference`): Identifier that drivers read on the EVSE (charging
                outlet) or in its QR code, to tell it from others at the site.
            status: Whether this charging position is in service. On one that belongs to a roaming network it
                can be changed only if managing by hand is switched on for that network's operator.
            allows_reservation (`allowsReservation`): Whether a driver can reserve this EVSE (charging outlet)
                ahead. To turn it on, reservations must be active for the whole system.
            booking_enabled (`bookingEnabled`): Whether drivers can book a time slot on this EVSE (charging
                outlet). Needs bookings to be active for the operator; setting it to `true` also sets
                `allows_reservation`.
            external_id (`externalId`): Identifier under which another system knows this record.
            label: Name of the EVSE that drivers see in the app.
            mid_meter_certification_end_year (`midMeterCertificationEndYear`): Year in which the certification
                of the built-in electricity meter runs out. MID is the European directive that makes a meter
                fit for billing.
            power_options (`powerOptions`): Electrical data of the EVSE: highest current, power and voltage,
                and the phases it is connected to.
            tariff_group_id (`tariffGroupId`): Tariff group whose tariffs set the price of sessions at this
                EVSE. Without one, charging is free. If the EVSE belongs to another network, it can be changed
                only where manual management of EVSEs is turned on for that network's operator.

        Returns: `models.ChargePointEvse`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _EVSES_CREATE,
            path={"chargePoint": charge_point},
            body={
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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        charge_point: int,
        evse: int,
        *,
        include: Sequence[Literal["chargingProfile", "connectors"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove an EVSE (charging outlet) from its charge point.

        To close it for a time and keep it, set its `status` instead with `client.charge_points.evses.update`.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            evse: Id of the EVSE (charging outlet), a number, as the list of the charge point's EVSEs has it
                in `id`.
            include: Without use here, as the answer has no body.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _EVSES_DELETE,
            path={"chargePoint": charge_point, "evse": evse},
            query={"include": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        charge_point: int,
        evse: int,
        *,
        include: Sequence[Literal["chargingProfile", "connectors"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointEvse:
        """Fetch one EVSE (charging outlet) of a charge point: power data, tariff group, reported state.

        When you know only the id of the EVSE, `client.evses.get` does without the charge point.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            evse: Id of the EVSE (charging outlet), a number, as the list of the charge point's EVSEs has it
                in `id`.
            include: Parts to add to the EVSE. `connectors`: its sockets and cables; `chargingProfile`: the
                schedule that limits its current or power.

        Returns: `models.ChargePointEvse`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _EVSES_GET,
            path={"chargePoint": charge_point, "evse": evse},
            query={"include": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        charge_point: int,
        *,
        cursor: str | Omit = omit,
        include: Sequence[Literal["chargingProfile", "connectors"]] | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointEvse]:
        """List the EVSEs of one charge point, that is, its outlets, each of which charges one vehicle at a time.

        Connectors (the sockets or cables of an EVSE) and the charging profile come only when named in
        `include`. To list EVSEs across charge points, use `client.evses.list`.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            include: Parts to add to each EVSE. `connectors`: its sockets and cables; `chargingProfile`: the
                schedule that limits its current or power.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointEvse`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _EVSES_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "include": include, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def update(
        self,
        charge_point: int,
        evse: int,
        *,
        allows_reservation: bool | Omit = omit,
        booking_enabled: bool | Omit = omit,
        current_type: Literal["ac", "dc"] | Omit = omit,
        external_id: str | Omit = omit,
        include: Sequence[Literal["chargingProfile", "connectors"]] | Omit = omit,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointEvse:
        """Change an EVSE of a charge point, for example its tariff group, label or power data.

        What you leave out stays as it is. Connectors are changed one by one, with
        `client.charge_points.evses.connectors.update`.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            evse: Id of the EVSE (charging outlet), a number, as the list of the charge point's EVSEs has it
                in `id`.
            allows_reservation (`allowsReservation`): Whether a driver can reserve this EVSE (charging outlet)
                ahead. To turn it on, reservations must be active for the whole system.
            booking_enabled (`bookingEnabled`): Whether drivers can book a time slot on this EVSE (charging
                outlet). Needs bookings to be active for the operator; setting it to `true` also sets
                `allows_reservation`.
            current_type (`currentType`): `ac`: alternating current, as from the grid; `dc`: direct current,
                as in fast chargers.
            external_id (`externalId`): Identifier under which another system knows this record.
            include: Parts to add to the EVSE in the answer: `connectors` (sockets and cables),
                `chargingProfile` (schedule of limits).
            label: Name of the EVSE that drivers see in the app.
            mid_meter_certification_end_year (`midMeterCertificationEndYear`): Year in which the certification
                of the built-in electricity meter runs out. MID is the European directive that makes a meter
                fit for billing.
            network_id (`networkId`): Number by which the charge point itself knows this EVSE in OCPP: "1" for
                the first, then upward without gaps. Some actions want this number in place of `id`.
            physical_reference (`physicalReference`): Identifier that drivers read on the EVSE (charging
                outlet) or in its QR code, to tell it from others at the site.
            power_options (`powerOptions`): Electrical data of the EVSE: highest current, power and voltage,
                and the phases it is connected to.
            status: Whether this charging position is in service. On one that belongs to a roaming network it
                can be changed only if managing by hand is switched on for that network's operator.
            tariff_group_id (`tariffGroupId`): Tariff group whose tariffs set the price of sessions at this
                EVSE. Without one, charging is free. If the EVSE belongs to another network, it can be changed
                only where manual management of EVSEs is turned on for that network's operator.

        Returns: `models.ChargePointEvse`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _EVSES_UPDATE,
            path={"chargePoint": charge_point, "evse": evse},
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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsEvsesRaw(AsyncRawView):
    """`client.charge_points.evses.with_raw_response`"""

    create = AsyncRawMethod(AsyncChargePointsEvses.create)
    delete = AsyncRawMethod(AsyncChargePointsEvses.delete)
    get = AsyncRawMethod(AsyncChargePointsEvses.get)
    list = AsyncRawListing(AsyncChargePointsEvses.list)
    update = AsyncRawMethod(AsyncChargePointsEvses.update)


class AsyncChargePointsEvsesStream(AsyncStreamedView):
    """`client.charge_points.evses.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncChargePointsEvses.create)
    delete = AsyncStreamedMethod(AsyncChargePointsEvses.delete)
    get = AsyncStreamedMethod(AsyncChargePointsEvses.get)
    list = AsyncStreamedListing(AsyncChargePointsEvses.list)
    update = AsyncStreamedMethod(AsyncChargePointsEvses.update)


class AsyncChargePointsHardwareStatusLogs(AsyncResource):
    """`client.charge_points.hardware_status_logs`: `/public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs`"""

    @property
    def with_raw_response(self) -> AsyncChargePointsHardwareStatusLogsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointsHardwareStatusLogsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointsHardwareStatusLogsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointsHardwareStatusLogsStream(self)

    def list(
        self,
        charge_point: int,
        *,
        cursor: str | Omit = omit,
        filter: params.CreatedPeriodFilter | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.EvseLatestHardwareStatusLog]:
        """List the past hardware states of a charge point, with error codes, page by page.

        Use it to look into faults: entries explain the maker's error codes where these are known. Limit the
        time with the filter `created_after` and `created_before`. For the most recent entry alone, use
        `client.charge_points.latest_hardware_status_log.get`.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.EvseLatestHardwareStatusLog`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _HARDWARE_STATUS_LOGS_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsHardwareStatusLogsRaw(AsyncRawView):
    """`client.charge_points.hardware_status_logs.with_raw_response`"""

    list = AsyncRawListing(AsyncChargePointsHardwareStatusLogs.list)


class AsyncChargePointsHardwareStatusLogsStream(AsyncStreamedView):
    """`client.charge_points.hardware_status_logs.with_streaming_response`"""

    list = AsyncStreamedListing(AsyncChargePointsHardwareStatusLogs.list)


class AsyncChargePointsLatestHardwareStatusLog(AsyncResource):
    """`client.charge_points.latest_hardware_status_log`: `/public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log`"""

    @property
    def with_raw_response(self) -> AsyncChargePointsLatestHardwareStatusLogRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointsLatestHardwareStatusLogRaw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointsLatestHardwareStatusLogStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointsLatestHardwareStatusLogStream(self)

    async def get(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.EvseLatestHardwareStatusLog:
        """Fetch the most recent hardware state a charge point reported, with any error code.

        It says more than `hardware_status` on the charge point: when the state was recorded, the error, and
        what to do about it where that is known.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).

        Returns: `models.EvseLatestHardwareStatusLog`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _LATEST_HARDWARE_STATUS_LOG_GET,
            path={"chargePoint": charge_point},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsLatestHardwareStatusLogRaw(AsyncRawView):
    """`client.charge_points.latest_hardware_status_log.with_raw_response`"""

    get = AsyncRawMethod(AsyncChargePointsLatestHardwareStatusLog.get)


class AsyncChargePointsLatestHardwareStatusLogStream(AsyncStreamedView):
    """`client.charge_points.latest_hardware_status_log.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncChargePointsLatestHardwareStatusLog.get)


class AsyncChargePointsLatestNetworkStatusLog(AsyncResource):
    """`client.charge_points.latest_network_status_log`: `/public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log`"""

    @property
    def with_raw_response(self) -> AsyncChargePointsLatestNetworkStatusLogRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointsLatestNetworkStatusLogRaw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointsLatestNetworkStatusLogStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointsLatestNetworkStatusLogStream(self)

    async def get(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointLatestNetworkStatusLog:
        """Fetch the most recent entry on whether a charge point is connected to the back office.

        The answer is one entry, `status` and `timestamp`. Earlier ones are in
        `client.charge_points.network_status_logs.list`.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).

        Returns: `models.ChargePointLatestNetworkStatusLog`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _LATEST_NETWORK_STATUS_LOG_GET,
            path={"chargePoint": charge_point},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsLatestNetworkStatusLogRaw(AsyncRawView):
    """`client.charge_points.latest_network_status_log.with_raw_response`"""

    get = AsyncRawMethod(AsyncChargePointsLatestNetworkStatusLog.get)


class AsyncChargePointsLatestNetworkStatusLogStream(AsyncStreamedView):
    """`client.charge_points.latest_network_status_log.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncChargePointsLatestNetworkStatusLog.get)


class AsyncChargePointsNetworkStatusLogs(AsyncResource):
    """`client.charge_points.network_status_logs`: `/public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs`"""

    @property
    def with_raw_response(self) -> AsyncChargePointsNetworkStatusLogsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointsNetworkStatusLogsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointsNetworkStatusLogsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointsNetworkStatusLogsStream(self)

    def list(
        self,
        charge_point: int,
        *,
        cursor: str | Omit = omit,
        filter: params.CreatedPeriodFilter | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointLatestNetworkStatusLog]:
        """List when a charge point was connected to the back office and when it was not.

        Each entry holds a `status` and the time it was recorded; limit the time with the filter
        `created_after` and `created_before`.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointLatestNetworkStatusLog`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _NETWORK_STATUS_LOGS_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsNetworkStatusLogsRaw(AsyncRawView):
    """`client.charge_points.network_status_logs.with_raw_response`"""

    list = AsyncRawListing(AsyncChargePointsNetworkStatusLogs.list)


class AsyncChargePointsNetworkStatusLogsStream(AsyncStreamedView):
    """`client.charge_points.network_status_logs.with_streaming_response`"""

    list = AsyncStreamedListing(AsyncChargePointsNetworkStatusLogs.list)


class AsyncChargePointsPersonalSmartChargingPreferences(AsyncResource):
    """`client.charge_points.personal_smart_charging_preferences`: `/public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences`"""

    @property
    def with_raw_response(self) -> AsyncChargePointsPersonalSmartChargingPreferencesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointsPersonalSmartChargingPreferencesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointsPersonalSmartChargingPreferencesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointsPersonalSmartChargingPreferencesStream(self)

    async def get(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> (
        models.ChargingPreferencesUserControlledSchedule
        | models.ChargePointPersonalSmartChargingPreferencesSolar
        | models.ChargePointPersonalSmartChargingPreferencesOctopusAgile
        | models.ChargePointPersonalSmartChargingPreferencesOctopusGo
        | models.ChargePointPersonalSmartChargingPreferencesNordPool
        | models.ChargePointPersonalSmartChargingPreferencesElectricityRate
    ):
        """Fetch how the owner of a home charger wants charging to be timed.

        The shape of the answer depends on `type`: a schedule of the owner's own, solar power, or prices from
        an electricity tariff. `enabled` tells whether the preferences are in force.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).

        Returns: `models.ChargingPreferencesUserControlledSchedule |
        models.ChargePointPersonalSmartChargingPreferencesSolar |
        models.ChargePointPersonalSmartChargingPreferencesOctopusAgile |
        models.ChargePointPersonalSmartChargingPreferencesOctopusGo |
        models.ChargePointPersonalSmartChargingPreferencesNordPool |
        models.ChargePointPersonalSmartChargingPreferencesElectricityRate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _PERSONAL_SMART_CHARGING_PREFERENCES_GET,
            path={"chargePoint": charge_point},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def update(
        self,
        charge_point: int,
        *,
        electricity_rate_id: int | Omit = omit,
        enabled: bool | Omit = omit,
        integration_id: int | Omit = omit,
        preferences: params.ChargingPreferencesUserControlledSchedulePreferences
        | models.ChargingPreferencesUserControlledSchedulePreferences
        | params.ChargePointPersonalSmartChargingPreferencesSolarPreferences
        | models.ChargePointPersonalSmartChargingPreferencesSolarPreferences
        | params.OctopusAgilePreferences
        | models.OctopusAgilePreferences
        | params.OctopusGoPreferences
        | models.OctopusGoPreferences
        | params.NordPoolPreferences
        | models.NordPoolPreferences
        | params.ChargePointPersonalSmartChargingPreferencesPreferences
        | models.ChargePointPersonalSmartChargingPreferencesPreferences
        | Omit = omit,
        type: Literal[
            "user_controlled_schedule",
            "solar",
            "octopus_agile",
            "octopus_go",
            "nordpool",
            "charger_electricity_rate",
        ]
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> (
        models.ChargingPreferencesUserControlledSchedule
        | models.ChargePointPersonalSmartChargingPreferencesSolar
        | models.ChargePointPersonalSmartChargingPreferencesOctopusAgile
        | models.ChargePointPersonalSmartChargingPreferencesOctopusGo
        | models.ChargePointPersonalSmartChargingPreferencesNordPool
        | models.ChargePointPersonalSmartChargingPreferencesElectricityRate
        | models.ChargePointPersonalSmartChargingPreferencesUpdateDisabled
    ):
        """Set how the owner of a home charger wants charging to be timed, or switch that off.

        Send one of the modes, told apart by `type`;
        `client.charge_points.available_personal_smart_charging_modes.list` lists those the charge point has
        to offer. To switch it off, send `enabled` false by itself. What the operator allows is set with
        `client.charge_points.smart_charging.update`.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            electricity_rate_id (`electricityRateId`): Electricity rate, by id, whose prices decide when the
                vehicle charges.
            enabled: Whether the owner's smart charging preferences are in force. `true` unless set otherwise.
            integration_id (`integrationId`): Id of an integration (a connection to another company's system)
                that is set up in the back office.
            preferences: What the owner has chosen for the mode in `type`. Each mode has its own fields.
            type: `user_controlled_schedule`: the owner decides at which hours to charge.

        Returns: `models.ChargingPreferencesUserControlledSchedule |
        models.ChargePointPersonalSmartChargingPreferencesSolar |
        models.ChargePointPersonalSmartChargingPreferencesOctopusAgile |
        models.ChargePointPersonalSmartChargingPreferencesOctopusGo |
        models.ChargePointPersonalSmartChargingPreferencesNordPool |
        models.ChargePointPersonalSmartChargingPreferencesElectricityRate |
        models.ChargePointPersonalSmartChargingPreferencesUpdateDisabled`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _PERSONAL_SMART_CHARGING_PREFERENCES_UPDATE,
            path={"chargePoint": charge_point},
            body={
                "electricity_rate_id": electricity_rate_id,
                "enabled": enabled,
                "integration_id": integration_id,
                "preferences": preferences,
                "type": type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsPersonalSmartChargingPreferencesRaw(AsyncRawView):
    """`client.charge_points.personal_smart_charging_preferences.with_raw_response`"""

    get = AsyncRawMethod(AsyncChargePointsPersonalSmartChargingPreferences.get)
    update = AsyncRawMethod(AsyncChargePointsPersonalSmartChargingPreferences.update)


class AsyncChargePointsPersonalSmartChargingPreferencesStream(AsyncStreamedView):
    """`client.charge_points.personal_smart_charging_preferences.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncChargePointsPersonalSmartChargingPreferences.get)
    update = AsyncStreamedMethod(AsyncChargePointsPersonalSmartChargingPreferences.update)


class AsyncChargePointsSharedPartners(AsyncResource):
    """`client.charge_points.shared_partners`: `/public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners`"""

    @property
    def with_raw_response(self) -> AsyncChargePointsSharedPartnersRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointsSharedPartnersRaw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointsSharedPartnersStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointsSharedPartnersStream(self)

    def list(
        self,
        charge_point: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointSharedPartner]:
        """List the partners that a private charge point is shared with, besides the one that owns it.

        A partner is a company the operator works with, for example a fleet or the owner of a site. For the
        users that a charge point is shared with, use `client.charge_points.shares.list`.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointSharedPartner`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _SHARED_PARTNERS_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def replace(
        self,
        charge_point: int,
        *,
        partner_ids: Sequence[int],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Replace the list of partners that a private charge point is shared with.

        A partner missing from `partner_ids` loses access. The charge point has to be of type `private` and to
        have an owner. The partner's invited users who may use private charge points can then charge here; its
        administrators see the charge point without being able to change it. The answer is 204, without a
        body.

        `PUT /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            partner_ids (`partnerIds`): Ids of all partners that the charge point is to be shared with. The
                list replaces the present one, so one missing here loses access.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422).
        """
        return await self._call(
            _SHARED_PARTNERS_REPLACE,
            path={"chargePoint": charge_point},
            body={"partner_ids": partner_ids},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsSharedPartnersRaw(AsyncRawView):
    """`client.charge_points.shared_partners.with_raw_response`"""

    list = AsyncRawListing(AsyncChargePointsSharedPartners.list)
    replace = AsyncRawMethod(AsyncChargePointsSharedPartners.replace)


class AsyncChargePointsSharedPartnersStream(AsyncStreamedView):
    """`client.charge_points.shared_partners.with_streaming_response`"""

    list = AsyncStreamedListing(AsyncChargePointsSharedPartners.list)
    replace = AsyncStreamedMethod(AsyncChargePointsSharedPartners.replace)


class AsyncChargePointsShares(AsyncResource):
    """`client.charge_points.shares`: `/public-api/resources/charge-points/v2.0/{chargePoint}/shares`"""

    @property
    def with_raw_response(self) -> AsyncChargePointsSharesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointsSharesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointsSharesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointsSharesStream(self)

    async def create(
        self,
        charge_point: int,
        *,
        user_id: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointShare:
        """Share a charge point with one more user.

        The answer holds the id of the share, which `client.charge_points.shares.delete` takes to end it.
        Owners can also share a personal charge point through its `sharing_code`, see
        `client.charge_points.actions.change_sharing_code`.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/shares`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            user_id (`userId`): User who is to have the session from now on.

        Returns: `models.ChargePointShare`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _SHARES_CREATE,
            path={"chargePoint": charge_point},
            body={"user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        charge_point: int,
        share: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Stop sharing a charge point with one user.

        The path takes the id of the share, not of the user; `client.charge_points.shares.list` lists both.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            share: Id of the share, a number; not the id of the user.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _SHARES_DELETE,
            path={"chargePoint": charge_point, "share": share},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        charge_point: int,
        share: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointShare:
        """Fetch one share of a charge point: with which user, and since when.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            share: Id of the share, a number; not the id of the user.

        Returns: `models.ChargePointShare`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _SHARES_GET,
            path={"chargePoint": charge_point, "share": share},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        charge_point: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointShare]:
        """List the users that a charge point is shared with, and since when.

        For companies use `client.charge_points.shared_partners.list`.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointShare`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _SHARES_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsSharesRaw(AsyncRawView):
    """`client.charge_points.shares.with_raw_response`"""

    create = AsyncRawMethod(AsyncChargePointsShares.create)
    delete = AsyncRawMethod(AsyncChargePointsShares.delete)
    get = AsyncRawMethod(AsyncChargePointsShares.get)
    list = AsyncRawListing(AsyncChargePointsShares.list)


class AsyncChargePointsSharesStream(AsyncStreamedView):
    """`client.charge_points.shares.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncChargePointsShares.create)
    delete = AsyncStreamedMethod(AsyncChargePointsShares.delete)
    get = AsyncStreamedMethod(AsyncChargePointsShares.get)
    list = AsyncStreamedListing(AsyncChargePointsShares.list)


class AsyncChargePointsSmartCharging(AsyncResource):
    """`client.charge_points.smart_charging`: `/public-api/resources/charge-points/v2.0/{chargePoint}/smart-charging`"""

    @property
    def with_raw_response(self) -> AsyncChargePointsSmartChargingRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointsSmartChargingRaw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointsSmartChargingStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointsSmartChargingStream(self)

    async def update(
        self,
        charge_point: int,
        *,
        mode: Literal["tod", "dynamic", "user_schedule", "disabled"],
        allow_dynamic_load_management: bool | Omit = omit,
        connected_phase: Literal["L1", "L1_L2", "L1_L3", "L2", "L2_L3", "L3"] | None | Omit = omit,
        default_charge_point_max_current: float | Omit = omit,
        electrical_configuration: Literal["delta", "star"] | Omit = omit,
        enable_keep_awake: bool | None | Omit = omit,
        max_voltage: params.MaxVoltage | Omit = omit,
        min_current: float | None | Omit = omit,
        periods: Sequence[
            params.ChargePointSmartChargingUpdateTodPeriod | models.ChargePointSmartChargingUpdateTodPeriod
        ]
        | Omit = omit,
        phase_rotation: Literal["RST", "RTS", "SRT", "STR", "TRS", "TSR"] | None | Omit = omit,
        phases: Literal["single_phase", "split_phase", "three_phase"] | Omit = omit,
        preconditioning_time: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> (
        models.ChargePointSmartChargingUpdateTod
        | models.ChargePointSmartChargingUpdateDynamic
        | models.ChargePointSmartChargingUpdateUserSchedule
        | models.ChargePointSmartChargingUpdateDisabled
    ):
        """Set how the operator limits the current of a charge point over time, or switch that off.

        `mode` decides which fields apply: `dynamic` and `tod` (limits by time of day) are for public and
        private charge points, `user_schedule` is for home chargers, `disabled` ends it. All but `disabled`
        need the electrical data (`max_voltage`, `phases`, `phase_rotation`) and
        `default_charge_point_max_current`. To put the charge point on a load management circuit, use
        `client.circuits.actions.attach_charge_point`: `circuit_id` cannot be set here.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/smart-charging`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            mode: `tod` (time of day): limits on the current by day and hour, given in `periods`; a load
                management circuit is possible as well. For public and private charge points.
            allow_dynamic_load_management (`allowDynamicLoadManagement`): Whether this home charger may be put
                on a DLM circuit. DLM, dynamic load management, divides the current of a shared supply among
                the charge points on it.
            connected_phase (`connectedPhase`): Which conductors of the supply are in use. `L1`, `L2`, `L3`:
                one phase, in a `star` supply. `L1_L2`, `L2_L3`, `L1_L3`: two of them, for `split_phase` in a
                `star` supply or `single_phase` in a `delta` supply. If both this and `phase_rotation` are
                given, this one decides.
            default_charge_point_max_current (`defaultChargePointMaxCurrent`): Most current, in A, that load
                management reckons with wherever no other maximum is set. At most one decimal.
            electrical_configuration (`electricalConfiguration`): Kind of power supply. `star`: three phases
                around a neutral conductor (TN system), the default; `delta`: phases connected to one another
                (IT system), where a single-phase charger sits between two of them.
            enable_keep_awake (`enableKeepAwake`): Whether a little current flows all through the scheduled
                periods, so that the vehicle does not fall asleep. Only for personal (home) charge points.
            max_voltage (`maxVoltage`): Voltage of the supply, in V, as text. Some values are ranges, as the
                voltage may vary: in data for other networks `220-240` becomes 230, and `110-130` becomes 120.
            min_current (`minCurrent`): Lowest current, in A, to which smart charging may go. Required when
                the mode is `user_schedule`.
            periods: The limits on the current by day of the week and hour.
            phase_rotation (`phaseRotation`): The order in which the supply's phases are wired: `R`, `S`, `T`
                stand for `L1`, `L2`, `L3`, so that `RTS` is L1, L3, L2. To name the phase of a single-phase
                supply, use `connected_phase`: it wins if both are there.
            phases: How many phases the supply has: `single_phase`, `split_phase` (two live conductors) or
                `three_phase`; version 1.0 of circuits says `1` or `3` instead, as strings.
            preconditioning_time (`preconditioningTime`): For how many minutes before departure to charge at
                full power, as when the vehicle is heated or cooled.

        Returns: `models.ChargePointSmartChargingUpdateTod | models.ChargePointSmartChargingUpdateDynamic |
        models.ChargePointSmartChargingUpdateUserSchedule | models.ChargePointSmartChargingUpdateDisabled`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _SMART_CHARGING_UPDATE,
            path={"chargePoint": charge_point},
            body={
                "mode": mode,
                "allow_dynamic_load_management": allow_dynamic_load_management,
                "connected_phase": connected_phase,
                "default_charge_point_max_current": default_charge_point_max_current,
                "electrical_configuration": electrical_configuration,
                "enable_keep_awake": enable_keep_awake,
                "max_voltage": max_voltage,
                "min_current": min_current,
                "periods": periods,
                "phase_rotation": phase_rotation,
                "phases": phases,
                "preconditioning_time": preconditioning_time,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsSmartChargingRaw(AsyncRawView):
    """`client.charge_points.smart_charging.with_raw_response`"""

    update = AsyncRawMethod(AsyncChargePointsSmartCharging.update)


class AsyncChargePointsSmartChargingStream(AsyncStreamedView):
    """`client.charge_points.smart_charging.with_streaming_response`"""

    update = AsyncStreamedMethod(AsyncChargePointsSmartCharging.update)


class AsyncChargePointsStatus(AsyncResource):
    """`client.charge_points.status`: `/public-api/resources/charge-points/v1.0/{chargePoint}/status`"""

    @property
    def with_raw_response(self) -> AsyncChargePointsStatusRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointsStatusRaw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointsStatusStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointsStatusStream(self)

    async def get(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointStatus:
        """Fetch whether a charge point is connected and what state it and each of its EVSEs report.

        The lightest way to poll availability. Although it exists only under v1.0, it is not deprecated. An
        EVSE is the part of a charge point that charges one vehicle at a time; `hardware_status` is `null`
        until something has been reported. Whether the operator has put it in service is another matter: see
        `status` of `client.charge_points.get`.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}/status`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).

        Returns: `models.ChargePointStatus`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _STATUS_GET,
            path={"chargePoint": charge_point},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsStatusRaw(AsyncRawView):
    """`client.charge_points.status.with_raw_response`"""

    get = AsyncRawMethod(AsyncChargePointsStatus.get)


class AsyncChargePointsStatusStream(AsyncStreamedView):
    """`client.charge_points.status.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncChargePointsStatus.get)


class AsyncChargePointsV1_0Configurations(AsyncResource):
    """`client.charge_points.v1_0.configurations`: `/public-api/resources/charge-points/v1.0/{chargePoint}/configurations`"""

    @property
    def with_raw_response(self) -> AsyncChargePointsV1_0ConfigurationsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointsV1_0ConfigurationsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointsV1_0ConfigurationsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointsV1_0ConfigurationsStream(self)

    @warns("charge_points.v1_0.configurations.get")
    @deprecated(
        "charge_points.v1_0.configurations.get is deprecated; use charge_points.configurations.get",
        category=None,
    )
    async def get(
        self,
        charge_point: int,
        key: params.WithEnumAllowOfflineTxForUnknownId | str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointConfigurationV1_0:
        """Fetch one OCPP setting of a charge point from the back office's copy, `value` beside `key`.

        Deprecated: use `client.charge_points.configurations.get`, where `key` is an object that holds the
        value.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            key: Name of the OCPP setting, such as `HeartbeatInterval`.

        Returns: `models.ChargePointConfigurationV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _V1_0_CONFIGURATIONS_GET,
            path={"chargePoint": charge_point, "key": key},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("charge_points.v1_0.configurations.list")
    @deprecated(
        "charge_points.v1_0.configurations.list is deprecated; use charge_points.configurations.list",
        category=None,
    )
    def list(
        self,
        charge_point: int,
        *,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointConfigurationV1_0]:
        """List the OCPP settings of a charge point as the back office last saw them, as plain keys and values.

        Deprecated: use `client.charge_points.configurations.list`, which can be filtered and also covers the
        components of OCPP 2.0.1. Nothing is asked of the charge point. The whole list comes at once, without
        paging.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointConfigurationV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _V1_0_CONFIGURATIONS_LIST,
            path={"chargePoint": charge_point},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("charge_points.v1_0.configurations.update")
    @deprecated(
        "charge_points.v1_0.configurations.update is deprecated; use charge_points.configurations.update",
        category=None,
    )
    async def update(
        self,
        charge_point: int,
        key: params.WithEnumAllowOfflineTxForUnknownId | str,
        *,
        value: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Write one OCPP setting to a charge point, without getting it back in the answer.

        Deprecated: use `client.charge_points.configurations.update`, which answers with the setting. The
        value goes straight to the charge point, so it has to be online; a 406 means that it was not applied.

        `PATCH /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            key: Name of the OCPP setting, such as `HeartbeatInterval`.
            value: Value of the setting, always a string, even for numbers and booleans.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _V1_0_CONFIGURATIONS_UPDATE,
            path={"chargePoint": charge_point, "key": key},
            body={"value": value},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsV1_0ConfigurationsRaw(AsyncRawView):
    """`client.charge_points.v1_0.configurations.with_raw_response`"""

    get = AsyncRawMethod(AsyncChargePointsV1_0Configurations.get)
    list = AsyncRawListing(AsyncChargePointsV1_0Configurations.list)
    update = AsyncRawMethod(AsyncChargePointsV1_0Configurations.update)


class AsyncChargePointsV1_0ConfigurationsStream(AsyncStreamedView):
    """`client.charge_points.v1_0.configurations.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncChargePointsV1_0Configurations.get)
    list = AsyncStreamedListing(AsyncChargePointsV1_0Configurations.list)
    update = AsyncStreamedMethod(AsyncChargePointsV1_0Configurations.update)


class AsyncChargePointsV1_0(AsyncResource):
    """`client.charge_points.v1_0`: `/public-api/resources/charge-points/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncChargePointsV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointsV1_0Raw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointsV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointsV1_0Stream(self)

    @cached_property
    def configurations(self) -> AsyncChargePointsV1_0Configurations:
        """`client.charge_points.v1_0.configurations`: `/public-api/resources/charge-points/v1.0/{chargePoint}/configurations`"""
        return AsyncChargePointsV1_0Configurations(self)

    @warns("charge_points.v1_0.create")
    @deprecated("charge_points.v1_0.create is deprecated; use charge_points.create", category=None)
    async def create(
        self,
        *,
        name: str,
        network_id: str | None,
        status: Literal["active", "demo", "disabled", "out of order"],
        template_id: int,
        access_type: Literal["personal", "private", "public"] | Omit = omit,
        capabilities: Sequence[
            Literal["METER_VALUES", "REMOTE_START_STOP_CAPABLE", "STOP_TRANSACTION_ON_EV_DISCONNECT"]
        ]
        | Omit = omit,
        desired_security_profile: int | None | Omit = omit,
        evses: Mapping[str, params.ChargePointCreateV1_0Evse] | Omit = omit,
        external_id: str | None | Omit = omit,
        location_id: int | None | Omit = omit,
        managed_by_operator: bool | Omit = omit,
        network_ip: str | None | Omit = omit,
        network_password: str | None | Omit = omit,
        network_port: str | None | Omit = omit,
        network_protocol: Literal["ocpp 1.5", "ocpp 1.6", "ocpp 1.6 soap", "ocpp 2.0.1"] | Omit = omit,
        owner_partner_contract_id: int | None | Omit = omit,
        owner_partner_id: int | None | Omit = omit,
        partner_access_type: Literal["privateViewPrivateUse", "privateViewPublicUse", "publicViewPrivateUse"]
        | Omit = omit,
        partner_corporate_billing_as_default: bool | Omit = omit,
        pin: str | Omit = omit,
        plug_and_charge: bool | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        uptime_tracking_enabled: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointV1_0:
        """Register a charge point from a template that says which EVSEs (charging outlets) it gets.

        Deprecated: use `client.charge_points.create`, followed by `client.charge_points.evses.create` for
        each EVSE; the newer version knows no templates. Here `template_id` and `network_id` are required, and
        the answer holds the EVSEs as well.

        `POST /public-api/resources/charge-points/v1.0`

        Args:
            network_id (`networkId`): Identity under which the charge point connects by OCPP; it has to match
                what is configured in the device. Not the `id` of this API.
            template_id (`templateId`): Template, by id of `client.templates.list`, from which the charge
                point gets its EVSEs (charging outlets).
            access_type (`accessType`): Who may use the charge point. `public`: everybody, and it is on the
                map; `private`: a closed group such as a company and its staff, see `partner_access_type`;
                `personal`: a home charger with a single owner.
            capabilities: `REMOTE_START_STOP_CAPABLE`: sessions can be started and stopped from afar;
                `METER_VALUES`: sends meter readings; `STOP_TRANSACTION_ON_EV_DISCONNECT`: unplugging ends the
                session, and plugging in again begins another one.
            desired_security_profile (`desiredSecurityProfile`): OCPP security profile to move to. 0: no
                authentication; 1: password without encryption; 2: password over TLS.
            evses: Settings for single EVSEs (charging outlets). An object whose values are the settings, not
                a list.
            external_id (`externalId`): Identifier another system uses for the charge point; no two charge
                points should share it.
            location_id (`locationId`): Location (site) where the charge point stands. Required for commercial
                charge points, public or private; optional for personal ones.
            managed_by_operator (`managedByOperator`): Whether the operator controls the charge point. If
                `false`, it may be shown, but no session can be started at it.
            network_ip (`networkIp`): Network address of the charge point. Needed only with OCPP 1.5 (SOAP),
                where the back office calls the charge point.
            network_password (`networkPassword`): Password with which the charge point proves its identity
                when it connects (security profiles 1 and 2).
            network_port (`networkPort`): Port to go with `network_ip`, as text. Needed only with OCPP 1.5
                (SOAP).
            network_protocol (`networkProtocol`): Version of OCPP, the protocol between charge points and a
                back office. `ocpp 1.5` and `ocpp 1.6 soap` use SOAP, `ocpp 1.6` and `ocpp 2.0.1` JSON over a
                WebSocket.
            owner_partner_contract_id (`ownerPartnerContractId`): Contract with the owning partner that
                applies to this charge point. `null` if there is none.
            owner_partner_id (`ownerPartnerId`): Partner (company the operator works with) that owns the
                charge point. `null` if it is the operator's own.
            partner_access_type (`partnerAccessType`): For charge points with `access_type` `private`.
                `privateViewPrivateUse`: only invited users see and use it; `privateViewPublicUse`: only they
                see it on the map, others can still charge; `publicViewPrivateUse`: everyone sees it, only
                they can charge.
            partner_corporate_billing_as_default (`partnerCorporateBillingAsDefault`): Whether users for whom
                the owning partner pays (corporate billing) charge at the partner's expense here unless they
                choose another means of payment.
            pin: PIN that makes a user the owner when typed into the app. Required for personal (home) charge
                points, not for others.
            plug_and_charge (`plugAndCharge`): Whether plugging in is enough to start a session, without
                checking who it is. Set it if the charge point is set up to do so.
            tags: Free labels for grouping; list charge points by one with the filter `tag`.
            uptime_tracking_enabled (`uptimeTrackingEnabled`): Whether the time in and out of service is
                recorded. For public and private charge points only, and only if operational availability is
                turned on for the operator; otherwise setting it is answered with 422.

        Returns: `models.ChargePointV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _V1_0_CREATE,
            body={
                "name": name,
                "network_id": network_id,
                "status": status,
                "template_id": template_id,
                "access_type": access_type,
                "capabilities": capabilities,
                "desired_security_profile": desired_security_profile,
                "evses": evses,
                "external_id": external_id,
                "location_id": location_id,
                "managed_by_operator": managed_by_operator,
                "network_ip": network_ip,
                "network_password": network_password,
                "network_port": network_port,
                "network_protocol": network_protocol,
                "owner_partner_contract_id": owner_partner_contract_id,
                "owner_partner_id": owner_partner_id,
                "partner_access_type": partner_access_type,
                "partner_corporate_billing_as_default": partner_corporate_billing_as_default,
                "pin": pin,
                "plug_and_charge": plug_and_charge,
                "tags": tags,
                "uptime_tracking_enabled": uptime_tracking_enabled,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("charge_points.v1_0.delete")
    @deprecated("charge_points.v1_0.delete is deprecated; use charge_points.delete", category=None)
    async def delete(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a charge point from the back office.

        Deprecated: use `client.charge_points.delete`. To take a charge point out of use and keep it, set its
        `status` to `disabled` or `out of order` instead.

        `DELETE /public-api/resources/charge-points/v1.0/{chargePoint}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _V1_0_DELETE,
            path={"chargePoint": charge_point},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("charge_points.v1_0.get")
    @deprecated("charge_points.v1_0.get is deprecated; use charge_points.get", category=None)
    async def get(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointV1_0:
        """Fetch one charge point in the older shape, together with its EVSEs (charging outlets).

        Deprecated: use `client.charge_points.get`. What that one groups under `network`, `security`,
        `partner` and `user` is flat here (`network_password`, `desired_security_profile`, `owner_partner_id`,
        `owner_user_id`). The new `type` is called `access_type` here.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).

        Returns: `models.ChargePointV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _V1_0_GET,
            path={"chargePoint": charge_point},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("charge_points.v1_0.list")
    @deprecated("charge_points.v1_0.list is deprecated; use charge_points.list", category=None)
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.ChargePointsFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointV1_0]:
        """List charge points in the older shape, with their EVSEs (charging outlets) inside.

        Deprecated: use `client.charge_points.list`, which has more filters and a grouped shape (`network`,
        `security`, `partner`, `user`). It does not include the EVSEs; fetch those with
        `client.charge_points.evses.list`. This version pages by cursor or by page number.

        `GET /public-api/resources/charge-points/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("charge_points.v1_0.update")
    @deprecated("charge_points.v1_0.update is deprecated; use charge_points.update", category=None)
    async def update(
        self,
        charge_point: int,
        *,
        access_type: Literal["personal", "private", "public"] | Omit = omit,
        capabilities: Sequence[
            Literal["METER_VALUES", "REMOTE_START_STOP_CAPABLE", "STOP_TRANSACTION_ON_EV_DISCONNECT"]
        ]
        | Omit = omit,
        desired_security_profile: int | None | Omit = omit,
        evses: Mapping[str, params.ChargePointCreateV1_0Evse] | Omit = omit,
        external_id: str | None | Omit = omit,
        location_id: int | None | Omit = omit,
        managed_by_operator: bool | Omit = omit,
        name: str | Omit = omit,
        network_id: str | None | Omit = omit,
        network_ip: str | None | Omit = omit,
        network_password: str | None | Omit = omit,
        network_port: str | None | Omit = omit,
        network_protocol: Literal["ocpp 1.5", "ocpp 1.6", "ocpp 1.6 soap", "ocpp 2.0.1"] | Omit = omit,
        owner_partner_contract_id: int | None | Omit = omit,
        owner_partner_id: int | None | Omit = omit,
        partner_access_type: Literal["privateViewPrivateUse", "privateViewPublicUse", "publicViewPrivateUse"]
        | Omit = omit,
        partner_corporate_billing_as_default: bool | Omit = omit,
        pin: str | Omit = omit,
        plug_and_charge: bool | Omit = omit,
        status: Literal["active", "demo", "disabled", "out of order"] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        uptime_tracking_enabled: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointV1_0:
        """Change settings of a charge point, including some of its EVSEs, in the older shape.

        Deprecated: use `client.charge_points.update`. Fields left out stay as they are, but `tags` is taken
        as the complete list.

        `PATCH /public-api/resources/charge-points/v1.0/{chargePoint}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            access_type (`accessType`): Who may use the charge point. `public`: everybody, and it is on the
                map; `private`: a closed group such as a company and its staff, see `partner_access_type`;
                `personal`: a home charger with a single owner.
            capabilities: `REMOTE_START_STOP_CAPABLE`: sessions can be started and stopped from afar;
                `METER_VALUES`: sends meter readings; `STOP_TRANSACTION_ON_EV_DISCONNECT`: unplugging ends the
                session, and plugging in again begins another one.
            desired_security_profile (`desiredSecurityProfile`): OCPP security profile to move to. 0: no
                authentication; 1: password without encryption; 2: password over TLS.
            evses: Settings for single EVSEs (charging outlets). An object whose values are the settings, not
                a list.
            external_id (`externalId`): Identifier another system uses for the charge point; no two charge
                points should share it.
            location_id (`locationId`): Location (site) where the charge point stands. Required for commercial
                charge points, public or private; optional for personal ones.
            managed_by_operator (`managedByOperator`): Whether the operator controls the charge point. If
                `false`, it may be shown, but no session can be started at it.
            network_id (`networkId`): Identity under which the charge point connects by OCPP; it has to match
                what is configured in the device. Not the `id` of this API.
            network_ip (`networkIp`): Network address of the charge point. Needed only with OCPP 1.5 (SOAP),
                where the back office calls the charge point.
            network_password (`networkPassword`): Password with which the charge point proves its identity
                when it connects (security profiles 1 and 2).
            network_port (`networkPort`): Port to go with `network_ip`, as text. Needed only with OCPP 1.5
                (SOAP).
            network_protocol (`networkProtocol`): Version of OCPP, the protocol between charge points and a
                back office. `ocpp 1.5` and `ocpp 1.6 soap` use SOAP, `ocpp 1.6` and `ocpp 2.0.1` JSON over a
                WebSocket.
            owner_partner_contract_id (`ownerPartnerContractId`): Contract with the owning partner that
                applies to this charge point. `null` if there is none.
            owner_partner_id (`ownerPartnerId`): Partner (company the operator works with) that owns the
                charge point. `null` if it is the operator's own.
            partner_access_type (`partnerAccessType`): For charge points with `access_type` `private`.
                `privateViewPrivateUse`: only invited users see and use it; `privateViewPublicUse`: only they
                see it on the map, others can still charge; `publicViewPrivateUse`: everyone sees it, only
                they can charge.
            partner_corporate_billing_as_default (`partnerCorporateBillingAsDefault`): Whether users for whom
                the owning partner pays (corporate billing) charge at the partner's expense here unless they
                choose another means of payment.
            pin: PIN that makes a user the owner when typed into the app. Required for personal (home) charge
                points, not for others.
            plug_and_charge (`plugAndCharge`): Whether plugging in is enough to start a session, without
                checking who it is. Set it if the charge point is set up to do so.
            tags: Free labels for grouping. Send all that the charge point is to have: those missing from the
                list are taken off.
            uptime_tracking_enabled (`uptimeTrackingEnabled`): Whether the time in and out of service is
                recorded. For public and private charge points only, and only if operational availability is
                turned on for the operator; otherwise setting it is answered with 422.

        Returns: `models.ChargePointV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _V1_0_UPDATE,
            path={"chargePoint": charge_point},
            body={
                "access_type": access_type,
                "capabilities": capabilities,
                "desired_security_profile": desired_security_profile,
                "evses": evses,
                "external_id": external_id,
                "location_id": location_id,
                "managed_by_operator": managed_by_operator,
                "name": name,
                "network_id": network_id,
                "network_ip": network_ip,
                "network_password": network_password,
                "network_port": network_port,
                "network_protocol": network_protocol,
                "owner_partner_contract_id": owner_partner_contract_id,
                "owner_partner_id": owner_partner_id,
                "partner_access_type": partner_access_type,
                "partner_corporate_billing_as_default": partner_corporate_billing_as_default,
                "pin": pin,
                "plug_and_charge": plug_and_charge,
                "status": status,
                "tags": tags,
                "uptime_tracking_enabled": uptime_tracking_enabled,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsV1_0Raw(AsyncRawView):
    """`client.charge_points.v1_0.with_raw_response`"""

    create = AsyncRawMethod(AsyncChargePointsV1_0.create)
    delete = AsyncRawMethod(AsyncChargePointsV1_0.delete)
    get = AsyncRawMethod(AsyncChargePointsV1_0.get)
    list = AsyncRawListing(AsyncChargePointsV1_0.list)
    update = AsyncRawMethod(AsyncChargePointsV1_0.update)


class AsyncChargePointsV1_0Stream(AsyncStreamedView):
    """`client.charge_points.v1_0.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncChargePointsV1_0.create)
    delete = AsyncStreamedMethod(AsyncChargePointsV1_0.delete)
    get = AsyncStreamedMethod(AsyncChargePointsV1_0.get)
    list = AsyncStreamedListing(AsyncChargePointsV1_0.list)
    update = AsyncStreamedMethod(AsyncChargePointsV1_0.update)


class AsyncChargePoints(AsyncResource):
    """Charge points, the stations that drivers plug in to, with their EVSEs, connectors, settings, logs and
    smart charging.

    `client.charge_points`: `/public-api/resources/charge-points/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncChargePointsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointsStream(self)

    @cached_property
    def actions(self) -> AsyncChargePointsActions:
        """Ask a charge point to do something, over OCPP: start or stop charging, reset, unlock, reserve, change
        its configuration. Most are answered as soon as the request is on its way.

        `client.charge_points.actions`: `/public-api/actions/charge-point`"""
        return AsyncChargePointsActions(self)

    @cached_property
    def available_personal_smart_charging_modes(self) -> AsyncChargePointsAvailablePersonalSmartChargingModes:
        """`client.charge_points.available_personal_smart_charging_modes`: `/public-api/resources/charge-points/v2.0/{chargePoint}/available-personal-smart-charging-modes`"""
        return AsyncChargePointsAvailablePersonalSmartChargingModes(self)

    @cached_property
    def configurations(self) -> AsyncChargePointsConfigurations:
        """`client.charge_points.configurations`: `/public-api/resources/charge-points/v2.0/{chargePoint}/configurations`"""
        return AsyncChargePointsConfigurations(self)

    @cached_property
    def evses(self) -> AsyncChargePointsEvses:
        """`client.charge_points.evses`: `/public-api/resources/charge-points/v2.0/{chargePoint}/evses`"""
        return AsyncChargePointsEvses(self)

    @cached_property
    def hardware_status_logs(self) -> AsyncChargePointsHardwareStatusLogs:
        """`client.charge_points.hardware_status_logs`: `/public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs`"""
        return AsyncChargePointsHardwareStatusLogs(self)

    @cached_property
    def latest_hardware_status_log(self) -> AsyncChargePointsLatestHardwareStatusLog:
        """`client.charge_points.latest_hardware_status_log`: `/public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log`"""
        return AsyncChargePointsLatestHardwareStatusLog(self)

    @cached_property
    def latest_network_status_log(self) -> AsyncChargePointsLatestNetworkStatusLog:
        """`client.charge_points.latest_network_status_log`: `/public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log`"""
        return AsyncChargePointsLatestNetworkStatusLog(self)

    @cached_property
    def network_status_logs(self) -> AsyncChargePointsNetworkStatusLogs:
        """`client.charge_points.network_status_logs`: `/public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs`"""
        return AsyncChargePointsNetworkStatusLogs(self)

    @cached_property
    def personal_smart_charging_preferences(self) -> AsyncChargePointsPersonalSmartChargingPreferences:
        """`client.charge_points.personal_smart_charging_preferences`: `/public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences`"""
        return AsyncChargePointsPersonalSmartChargingPreferences(self)

    @cached_property
    def shared_partners(self) -> AsyncChargePointsSharedPartners:
        """`client.charge_points.shared_partners`: `/public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners`"""
        return AsyncChargePointsSharedPartners(self)

    @cached_property
    def shares(self) -> AsyncChargePointsShares:
        """`client.charge_points.shares`: `/public-api/resources/charge-points/v2.0/{chargePoint}/shares`"""
        return AsyncChargePointsShares(self)

    @cached_property
    def smart_charging(self) -> AsyncChargePointsSmartCharging:
        """`client.charge_points.smart_charging`: `/public-api/resources/charge-points/v2.0/{chargePoint}/smart-charging`"""
        return AsyncChargePointsSmartCharging(self)

    @cached_property
    def status(self) -> AsyncChargePointsStatus:
        """`client.charge_points.status`: `/public-api/resources/charge-points/v1.0/{chargePoint}/status`"""
        return AsyncChargePointsStatus(self)

    @cached_property
    def v1_0(self) -> AsyncChargePointsV1_0:
        """`client.charge_points.v1_0`: `/public-api/resources/charge-points/v1.0`"""
        return AsyncChargePointsV1_0(self)

    @warns("charge_points.create", managed_by_operator="communication_mode")
    async def create(
        self,
        *,
        name: str,
        status: Literal["demo", "disabled", "enabled", "out of order"],
        type: Literal["personal", "private", "public"],
        auto_start_without_authorization: bool | Omit = omit,
        capabilities: Sequence[
            Literal[
                "display_messages",
                "disregard_the_heartbeats",
                "meter_values",
                "remote_start_stop_capable",
                "stop_transaction_on_ev_disconnect",
            ]
        ]
        | Omit = omit,
        charging_zone_id: int | None | Omit = omit,
        communication_mode: Literal["direct_ocpp", "none", "via_ocpp_connected_charge_point"] | Omit = omit,
        disable_auto_start_emulation: bool | Omit = omit,
        electricity_cost_reimbursement_integration_id: int | None | Omit = omit,
        electricity_rate_id: int | Omit = omit,
        enable_auto_fault_recovery: bool | Omit = omit,
        enabled_randomised_delay: bool | Omit = omit,
        external_id: str | Omit = omit,
        installation_and_maintenance_company_id: int | None | Omit = omit,
        location_id: int | Omit = omit,
        managed_by_operator: bool | Omit = omit,
        model_id: int | None | Omit = omit,
        network: params.ChargePointNetwork | models.ChargePointNetwork | Omit = omit,
        network_type: Literal["cellular", "ethernet", "wlan"] | Omit = omit,
        notice_id: int | None | Omit = omit,
        ocpp_connected_charge_point_id: int | Omit = omit,
        partner: params.ChargePointPartner | models.ChargePointPartner | Omit = omit,
        pin: str | Omit = omit,
        security: params.ChargePointSecurity | models.ChargePointSecurity | Omit = omit,
        sharing_code: str | Omit = omit,
        subscription: params.ChargePointSubscription | models.ChargePointSubscription | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        user: params.ChargePointUser | models.ChargePointUser | Omit = omit,
        uses_renewable_energy: bool | Omit = omit,
        utility_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePoint:
        """Register a charge point, so that it can connect to the back office and serve drivers.

        `name`, `type` and `status` are always required, `location_id` unless the type is `personal`, `pin` if
        it is. Send `communication_mode` too, which cannot be changed later. For `direct_ocpp`, `network`
        holds what the charge point identifies itself with when it connects. A new charge point has no EVSEs
        (charging outlets): add each with `client.charge_points.evses.create`, and then its connectors. Fields
        that the back office fills in itself, such as `hardware_status`, are without effect.

        `POST /public-api/resources/charge-points/v2.0`

        Args:
            status: `enabled`: in full service; `disabled`: hidden, neither on the map nor, for a home
                charger, to be found or claimed by id; `demo`: a simulator for trying out setups; `out of
                order`: shown, but not in service.
            type: Whom the charge point is for. `public`: everybody, and it is on the map; `private`: a closed
                group such as a company and its staff, with details in `partner`; `personal`: a home charger
                with one owner, who claims it in the app or is set with
                `client.charge_points.actions.change_owner`.
            auto_start_without_authorization (`autoStartWithoutAuthorization`): Whether plugging in is enough
                to start a session, without anyone identifying themselves. The back office accepts sessions
                that the charge point starts by itself, and sends a start command if none has begun a few
                seconds after a vehicle is connected; `disable_auto_start_emulation` turns off the latter.
            capabilities: `remote_start_stop_capable`: sessions can be started and stopped from afar;
                `meter_values`: sends meter readings; `stop_transaction_on_ev_disconnect`: unplugging ends the
                session; `disregard_the_heartbeats`: counts as online even without heartbeats (only OCPP 1.5
                SOAP); `display_messages`: has a display, found out when it starts up and ignored on creation.
            charging_zone_id (`chargingZoneId`): Id of a charging zone: a named part of a location that groups
                charge points.
            communication_mode (`communicationMode`): Always send it; it cannot be changed later.
                `direct_ocpp`: over its own OCPP connection; `via_ocpp_connected_charge_point`: through
                another charge point, named in `ocpp_connected_charge_point_id`, from which most settings are
                then taken; `none`: not connected, only shown, with a `notice_id` if you like.
            disable_auto_start_emulation (`disableAutoStartEmulation`): Set to `true` to leave starting to the
                charge point. Otherwise, with `auto_start_without_authorization`, the back office itself sends
                a start command if no session has begun a few seconds after plugging in. `false` unless set.
            electricity_cost_reimbursement_integration_id (`electricityCostReimbursementIntegrationId`):
                External service, by id, that pays the owner back for electricity used in sessions here. Only
                for personal (home) charge points; has no effect on others.
            electricity_rate_id (`electricityRateId`): Rate by which the electricity cost of each session is
                worked out (what the operator or owner pays, not the driver's price). Has to be one of
                `client.electricity_rates.list`, not a dynamic one.
            enable_auto_fault_recovery (`enableAutoFaultRecovery`): Whether the charge point is brought out of
                the `faulted` state automatically where that works. `true` unless set otherwise.
            enabled_randomised_delay (`enabledRandomisedDelay`): Whether charging at this home charger begins
                after a random delay, so that many vehicles do not load the grid at the same moment. Missing
                on `public` and `private` charge points.
            external_id (`externalId`): Identifier under which another system knows this record.
            installation_and_maintenance_company_id (`installationAndMaintenanceCompanyId`): Id of the company
                that installs and maintains this charge point; it has to belong to the same operator. `null`
                or left out: none.
            location_id (`locationId`): Location (site) where the charge point stands. Required for commercial
                charge points, public or private; optional for personal ones.
            managed_by_operator (`managedByOperator`): Deprecated: use `communication_mode`. If `false`, the
                charge point is only shown and drivers cannot start sessions at it.
            model_id (`modelId`): Hardware model, an id of `client.charge_point_models.list`. When the charge
                point starts up it reports its model and this is overwritten. `null`: none is known; send
                `null` to clear it.
            network: How the charge point connects: its OCPP identity, protocol and password. OCPP is the
                protocol between charge points and a back office.
            network_type (`networkType`): Physical connection of the charge point. `cellular`: mobile network;
                `ethernet`: cable; `wlan`: Wi-Fi.
            notice_id (`noticeId`): Notice to show to drivers with the charge point. If `partner.notice` is
                sent as well, this one wins.
            ocpp_connected_charge_point_id (`ocppConnectedChargePointId`): Charge point, by id, through which
                this one (a satellite) talks to the back office. Required if `communication_mode` is
                `via_ocpp_connected_charge_point`.
            partner: Partner (company the operator works with) that owns the charge point, and how its users
                may see and use it.
            pin: PIN, up to four digits, that a user types into the app to become the owner of this charge
                point. Required for personal (home) charge points.
            security: OCPP security profiles (how a charge point and the back office prove who they are and
                encrypt): in use, wanted, and possible.
            sharing_code (`sharingCode`): Code that lets users other than the owner charge at a personal
                (home) charge point.
            subscription: Whether users need a subscription to charge here, and which plans count. Only for
                personal (home) charge points.
            tags: Free labels for grouping; list charge points by one with the filter `tag`.
            user: Owner of a personal (home) charge point.
            uses_renewable_energy (`usesRenewableEnergy`): Whether sessions of other networks' drivers
                (roaming) are marked as green energy. Only counts while no electricity rate is assigned; a
                rate brings its own, more exact energy mix.
            utility_id (`utilityId`): Id of the utility, the company that supplies the electricity, see
                `client.utilities.list`.

        Returns: `models.ChargePoint`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "status": status,
                "type": type,
                "auto_start_without_authorization": auto_start_without_authorization,
                "capabilities": capabilities,
                "charging_zone_id": charging_zone_id,
                "communication_mode": communication_mode,
                "disable_auto_start_emulation": disable_auto_start_emulation,
                "electricity_cost_reimbursement_integration_id": electricity_cost_reimbursement_integration_id,
                "electricity_rate_id": electricity_rate_id,
                "enable_auto_fault_recovery": enable_auto_fault_recovery,
                "enabled_randomised_delay": enabled_randomised_delay,
                "external_id": external_id,
                "installation_and_maintenance_company_id": installation_and_maintenance_company_id,
                "location_id": location_id,
                "managed_by_operator": managed_by_operator,
                "model_id": model_id,
                "network": network,
                "network_type": network_type,
                "notice_id": notice_id,
                "ocpp_connected_charge_point_id": ocpp_connected_charge_point_id,
                "partner": partner,
                "pin": pin,
                "security": security,
                "sharing_code": sharing_code,
                "subscription": subscription,
                "tags": tags,
                "user": user,
                "uses_renewable_energy": uses_renewable_energy,
                "utility_id": utility_id,
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
        charge_point: int,
        *,
        include: Sequence[
            Literal[
                "availablePersonalSmartChargingModes",
                "chargingProfile",
                "lastBootNotification",
                "personalSmartChargingPreferences",
                "smartCharging",
                "smartChargingPreferences",
            ]
        ]
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a charge point and its settings from the back office.

        To take it out of use and keep it, set its `status` to `disabled` or `out of order` with
        `client.charge_points.update`. The answer is empty, so `include` has nothing to add to.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            include: Without use here: nothing is returned.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _DELETE,
            path={"chargePoint": charge_point},
            query={"include": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        charge_point: int,
        *,
        include: Sequence[
            Literal[
                "availablePersonalSmartChargingModes",
                "chargingProfile",
                "lastBootNotification",
                "personalSmartChargingPreferences",
                "smartCharging",
                "smartChargingPreferences",
            ]
        ]
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePoint:
        """Fetch one charge point: its settings, owner, connection and reported state.

        Its EVSEs (charging outlets) are not part of it, see `client.charge_points.evses.list`. `status` is
        what the operator has set, `network_status` whether it is connected, `hardware_status` what the charge
        point itself last reported.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            include: Parts to add to each charge point. `lastBootNotification`: what it told when it started
                up; `chargingProfile`: its power limits over time; `smartCharging`,
                `smartChargingPreferences`, `personalSmartChargingPreferences` and
                `availablePersonalSmartChargingModes`: settings of smart charging.

        Returns: `models.ChargePoint`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _GET,
            path={"chargePoint": charge_point},
            query={"include": include},
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
        filter: params.ChargePointsFilter | Omit = omit,
        include: Sequence[
            Literal[
                "availablePersonalSmartChargingModes",
                "chargingProfile",
                "lastBootNotification",
                "personalSmartChargingPreferences",
                "smartCharging",
                "smartChargingPreferences",
            ]
        ]
        | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePoint]:
        """List charge points (the physical stations that vehicles are plugged in to).

        Start with filters such as `location_id`, `type`, `partner_id`, `network_id` or `last_updated_after`.
        Pages go by cursor only. The plain records leave out boot data, charging profiles and smart charging:
        name them in `include` when you need them. EVSEs (charging outlets) are separate, see
        `client.charge_points.evses.list`. For the state alone use `client.charge_points.status.get`.

        `GET /public-api/resources/charge-points/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            include: Parts to add to each charge point. `lastBootNotification`: what it told when it started
                up; `chargingProfile`: its power limits over time; `smartCharging`,
                `smartChargingPreferences`, `personalSmartChargingPreferences` and
                `availablePersonalSmartChargingModes`: settings of smart charging.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePoint`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "include": include, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("charge_points.update", managed_by_operator="")
    async def update(
        self,
        charge_point: int,
        *,
        auto_start_without_authorization: bool | Omit = omit,
        capabilities: Sequence[
            Literal[
                "display_messages",
                "disregard_the_heartbeats",
                "meter_values",
                "remote_start_stop_capable",
                "stop_transaction_on_ev_disconnect",
            ]
        ]
        | Omit = omit,
        charging_zone_id: int | None | Omit = omit,
        disable_auto_start_emulation: bool | Omit = omit,
        electricity_cost_reimbursement_integration_id: int | None | Omit = omit,
        electricity_rate_id: int | None | Omit = omit,
        enable_auto_fault_recovery: bool | Omit = omit,
        enabled_randomised_delay: bool | Omit = omit,
        external_id: str | None | Omit = omit,
        include: Sequence[
            Literal[
                "availablePersonalSmartChargingModes",
                "chargingProfile",
                "lastBootNotification",
                "personalSmartChargingPreferences",
                "smartCharging",
                "smartChargingPreferences",
            ]
        ]
        | Omit = omit,
        installation_and_maintenance_company_id: int | None | Omit = omit,
        integrated_at: dt.datetime | None | Omit = omit,
        location_id: int | None | Omit = omit,
        managed_by_operator: bool | Omit = omit,
        manufactured_at: dt.datetime | None | Omit = omit,
        model_id: int | None | Omit = omit,
        name: str | Omit = omit,
        network: params.ChargePointUpdateNetwork | Omit = omit,
        network_type: Literal["cellular", "ethernet", "wlan"] | Omit = omit,
        notice_id: int | None | Omit = omit,
        partner: params.ChargePointUpdatePartner | Omit = omit,
        pin: str | None | Omit = omit,
        security: params.ChargePointUpdateSecurity | Omit = omit,
        status: Literal["demo", "disabled", "enabled", "out of order"] | Omit = omit,
        subscription: params.ChargePointSubscription | models.ChargePointSubscription | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        type: Literal["personal", "private", "public"] | Omit = omit,
        user: params.ChargePointUser | models.ChargePointUser | Omit = omit,
        uses_renewable_energy: bool | Omit = omit,
        utility_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePoint:
        """Change settings of a charge point; what you leave out stays as it is.

        `tags` is the exception: send all of them, since tags missing from the list are taken off.
        `communication_mode` cannot be changed. To give a personal charge point another owner, use
        `client.charge_points.actions.change_owner`. `null` clears those fields that accept it, such as
        `model_id` and `electricity_rate_id`.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number (not its network id).
            auto_start_without_authorization (`autoStartWithoutAuthorization`): Whether plugging in is enough
                to start a session, without anyone identifying themselves. The back office accepts sessions
                that the charge point starts by itself, and sends a start command if none has begun a few
                seconds after a vehicle is connected; `disable_auto_start_emulation` turns off the latter.
            capabilities: `remote_start_stop_capable`: sessions can be started and stopped from afar;
                `meter_values`: sends meter readings; `stop_transaction_on_ev_disconnect`: unplugging ends the
                session; `disregard_the_heartbeats`: counts as online even without heartbeats (only OCPP 1.5
                SOAP); `display_messages`: has a display, found out when it starts up and ignored on creation.
            charging_zone_id (`chargingZoneId`): Id of a charging zone: a named part of a location that groups
                charge points.
            disable_auto_start_emulation (`disableAutoStartEmulation`): Set to `true` to leave starting to the
                charge point. Otherwise, with `auto_start_without_authorization`, the back office itself sends
                a start command if no session has begun a few seconds after plugging in. `false` unless set.
            electricity_cost_reimbursement_integration_id (`electricityCostReimbursementIntegrationId`):
                External service, by id, that pays the owner back for electricity used in sessions here. Only
                for personal (home) charge points; has no effect on others.
            electricity_rate_id (`electricityRateId`): Rate by which the electricity cost of each session is
                worked out (what the operator or owner pays, not the driver's price). Has to be one of
                `client.electricity_rates.list`, not a dynamic one.
            enable_auto_fault_recovery (`enableAutoFaultRecovery`): Whether the charge point is brought out of
                the `faulted` state automatically where that works. `true` unless set otherwise.
            enabled_randomised_delay (`enabledRandomisedDelay`): Whether charging at this home charger begins
                after a random delay, so that many vehicles do not load the grid at the same moment. Missing
                on `public` and `private` charge points.
            external_id (`externalId`): Identifier under which another system knows this record.
            include: Parts to add to each charge point. `lastBootNotification`: what it told when it started
                up; `chargingProfile`: its power limits over time; `smartCharging`,
                `smartChargingPreferences`, `personalSmartChargingPreferences` and
                `availablePersonalSmartChargingModes`: settings of smart charging.
            installation_and_maintenance_company_id (`installationAndMaintenanceCompanyId`): Id of the company
                that installs and maintains this charge point; it has to belong to the same operator. `null`
                removes the present one.
            integrated_at (`integratedAt`): When the charge point was integrated. Set it with
                `client.charge_points.update`; when creating one it has no effect.
            location_id (`locationId`): Location (site) where the charge point stands. Required if
                `access_type` is `public` or `private`; optional if it is `personal`.
            managed_by_operator (`managedByOperator`): Deprecated. If `false`, the charge point is only shown
                and drivers cannot start sessions at it. Its successor `communication_mode` cannot be changed
                after creation.
            manufactured_at (`manufacturedAt`): When the charge point was made. Set it with
                `client.charge_points.update`; when creating one it has no effect.
            model_id (`modelId`): Hardware model, an id of `client.charge_point_models.list`. When the charge
                point starts up it reports its model and this is overwritten. `null`: none is known; send
                `null` to clear it.
            network: How the charge point connects: its OCPP identity, protocol and password. OCPP is the
                protocol between charge points and a back office.
            network_type (`networkType`): Physical connection of the charge point. `cellular`: mobile network;
                `ethernet`: cable; `wlan`: Wi-Fi.
            notice_id (`noticeId`): Notice to show to drivers with the charge point. If `partner.notice` is
                sent as well, this one wins.
            partner: Partner (company the operator works with) that owns the charge point, and how its users
                may see and use it.
            pin: PIN, up to four digits, that a user types into the app to become the owner of this charge
                point. Required for personal (home) charge points.
            security: OCPP security profiles (how a charge point and the back office prove who they are and
                encrypt): in use, wanted, and possible.
            status: `enabled`: in full service; `disabled`: hidden, neither on the map nor, for a home
                charger, to be found or claimed by id; `demo`: a simulator for trying out setups; `out of
                order`: shown, but not in service.
            subscription: Whether users need a subscription to charge here, and which plans count. Only for
                personal (home) charge points.
            tags: Free labels for grouping. Send all that the charge point is to have: those missing from the
                list are taken off.
            type: Whom the charge point is for. `public`: everybody, and it is on the map; `private`: a closed
                group such as a company and its staff, with details in `partner`; `personal`: a home charger
                with one owner, who claims it in the app or is set with
                `client.charge_points.actions.change_owner`.
            user: Owner of a personal (home) charge point.
            uses_renewable_energy (`usesRenewableEnergy`): Whether sessions of other networks' drivers
                (roaming) are marked as green energy. Only counts while no electricity rate is assigned; a
                rate brings its own, more exact energy mix.
            utility_id (`utilityId`): Id of the utility, the company that supplies the electricity, see
                `client.utilities.list`.

        Returns: `models.ChargePoint`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"chargePoint": charge_point},
            query={"include": include},
            body={
                "auto_start_without_authorization": auto_start_without_authorization,
                "capabilities": capabilities,
                "charging_zone_id": charging_zone_id,
                "disable_auto_start_emulation": disable_auto_start_emulation,
                "electricity_cost_reimbursement_integration_id": electricity_cost_reimbursement_integration_id,
                "electricity_rate_id": electricity_rate_id,
                "enable_auto_fault_recovery": enable_auto_fault_recovery,
                "enabled_randomised_delay": enabled_randomised_delay,
                "external_id": external_id,
                "installation_and_maintenance_company_id": installation_and_maintenance_company_id,
                "integrated_at": integrated_at,
                "location_id": location_id,
                "managed_by_operator": managed_by_operator,
                "manufactured_at": manufactured_at,
                "model_id": model_id,
                "name": name,
                "network": network,
                "network_type": network_type,
                "notice_id": notice_id,
                "partner": partner,
                "pin": pin,
                "security": security,
                "status": status,
                "subscription": subscription,
                "tags": tags,
                "type": type,
                "user": user,
                "uses_renewable_energy": uses_renewable_energy,
                "utility_id": utility_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsRaw(AsyncRawView):
    """`client.charge_points.with_raw_response`"""

    create = AsyncRawMethod(AsyncChargePoints.create)
    delete = AsyncRawMethod(AsyncChargePoints.delete)
    get = AsyncRawMethod(AsyncChargePoints.get)
    list = AsyncRawListing(AsyncChargePoints.list)
    update = AsyncRawMethod(AsyncChargePoints.update)


class AsyncChargePointsStream(AsyncStreamedView):
    """`client.charge_points.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncChargePoints.create)
    delete = AsyncStreamedMethod(AsyncChargePoints.delete)
    get = AsyncStreamedMethod(AsyncChargePoints.get)
    list = AsyncStreamedListing(AsyncChargePoints.list)
    update = AsyncStreamedMethod(AsyncChargePoints.update)
