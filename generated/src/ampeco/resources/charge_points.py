"""Charge points, the stations that drivers plug in to, with their EVSEs, connectors, settings, logs and smart
charging.

`client.charge_points`: `/public-api/resources/charge-points/v2.0`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
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
    paging=Paging(cursor="cursor", per_page="per_page"),
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
    paging=Paging(cursor="cursor", per_page="per_page"),
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
    paging=Paging(cursor="cursor", per_page="per_page"),
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
    paging=Paging(cursor="cursor", per_page="per_page"),
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
    paging=Paging(cursor="cursor", per_page="per_page"),
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
    paging=Paging(cursor="cursor", page="page", per_page="per_page"),
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
    paging=Paging(cursor="cursor", per_page="per_page"),
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
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable, 501 Not
        Implemented.
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
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable, 501 Not
        Implemented.
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
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable, 501 Not
        Implemented.
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

        Unlike most actions this one answers 200 with the charge point's own reply, without a `data` wrapper.
        Its `status` is `Accepted`, `Rejected`, `UnknownVendorId` (the charge point does not know `vendor_id`)
        or `UnknownMessageId` (it does not know `message_id`). What goes into the message and comes back is
        for the maker of the charge point to define.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/send-data-transfer`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
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
            charging_profile_purpose (`chargingProfilePurpose`): `ChargePointMaxProfile`: upper limit of the
                whole charge point (network id 0); `TxDefaultProfile`: default for each new session;
                `TxProfile`: one session, in place of the default. OCPP allows only `TxProfile` in a profile
                that is sent along with the start of a session.
            charging_schedule (`chargingSchedule`): The limits of the profile, as steps over time, and the
                unit they are in (A or W).
            stack_level (`stackLevel`): Rank among profiles of the same purpose (OCPP): where several are
                valid at a time, the one with the highest number counts. 0 is the lowest.
            transaction_id (`transactionId`): Id of the transaction in the sense of OCPP (the protocol of
                charge points), that is of a charging session; no payment.

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
            evse_id (`evseId`): EVSE (charging outlet) that the setting belongs to. Only for charge points
                that speak OCPP 2.0.1.

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
            connector_id (`connectorId`): The connector (plug or socket) to charge with, where the EVSE has
                more than one.
            external_session_id (`externalSessionId`): Deprecated: send `id_tag` instead, which does the same
                and takes precedence when both are there.
            id_tag (`idTag`): A reference of your choice for the new session, such as an RFID number; stored
                as the session's `id_tag` and usable as a filter.

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


class ChargePointsAvailablePersonalSmartChargingModes(Resource):
    """`client.charge_points.available_personal_smart_charging_modes`: `/public-api/resources/charge-points/v2.0/{chargePoint}/available-personal-smart-charging-modes`"""

    def list(
        self,
        charge_point: int,
        *,
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
        """Charge Point: Available personal smart charging modes: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/available-personal-smart-charging-modes`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsConfigurations(Resource):
    """`client.charge_points.configurations`: `/public-api/resources/charge-points/v2.0/{chargePoint}/configurations`"""

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
        """Charge Point: Configuration: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointConfiguration]:
        """Charge Point: Configurations: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

        Returns: a page of `models.ChargePointConfiguration`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _CONFIGURATIONS_LIST,
            path={"chargePoint": charge_point},
            query={"filter": filter},
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
        """Charge Point: Configuration: Update.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
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


class ChargePointsEvsesConnectors(Resource):
    """`client.charge_points.evses.connectors`: `/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors`"""

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
        """Charge Points: Evse: Connector: Create.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.

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
        """Charge Points: Evse: Connector: Delete.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.

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
        """Charge Points: Evse: Connector: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.

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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointEvseConnector]:
        """Charge Point: Evse: Connectors: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.

        Returns: a page of `models.ChargePointEvseConnector`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _EVSES_CONNECTORS_LIST,
            path={"chargePoint": charge_point, "evse": evse},
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
        """Charge Points: Evse: Connector: Update.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.

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


class ChargePointsEvses(Resource):
    """`client.charge_points.evses`: `/public-api/resources/charge-points/v2.0/{chargePoint}/evses`"""

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
        """Charge Point: EVSE: Create.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            status: Whether this charging position is in service. On one that belongs to a roaming network it
                can be changed only if managing by hand is switched on for that network's operator.
            external_id (`externalId`): Identifier under which another system knows this record.

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
        """Charge Point: EVSE: Delete.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.

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
        """Charge Point: EVSE: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.

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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointEvse]:
        """Charge Point: EVSEs: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

        Returns: a page of `models.ChargePointEvse`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _EVSES_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "include": include, "per_page": per_page},
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
        """Charge Point: EVSE: Update.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.
            external_id (`externalId`): Identifier under which another system knows this record.
            status: Whether this charging position is in service. On one that belongs to a roaming network it
                can be changed only if managing by hand is switched on for that network's operator.

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


class ChargePointsHardwareStatusLogs(Resource):
    """`client.charge_points.hardware_status_logs`: `/public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs`"""

    def list(
        self,
        charge_point: int,
        *,
        cursor: str | Omit = omit,
        filter: params.CreatedPeriodFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.EvseLatestHardwareStatusLog]:
        """Charge Point: Hardware Status Logs: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

        Returns: a page of `models.EvseLatestHardwareStatusLog`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _HARDWARE_STATUS_LOGS_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsLatestHardwareStatusLog(Resource):
    """`client.charge_points.latest_hardware_status_log`: `/public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log`"""

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
        """Charge Point: Latest Hardware Status Log.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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


class ChargePointsLatestNetworkStatusLog(Resource):
    """`client.charge_points.latest_network_status_log`: `/public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log`"""

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
        """Charge Point: Latest Network Status Log.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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


class ChargePointsNetworkStatusLogs(Resource):
    """`client.charge_points.network_status_logs`: `/public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs`"""

    def list(
        self,
        charge_point: int,
        *,
        cursor: str | Omit = omit,
        filter: params.CreatedPeriodFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointLatestNetworkStatusLog]:
        """Charge Point: Network Status Logs: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

        Returns: a page of `models.ChargePointLatestNetworkStatusLog`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _NETWORK_STATUS_LOGS_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsPersonalSmartChargingPreferences(Resource):
    """`client.charge_points.personal_smart_charging_preferences`: `/public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences`"""

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
        """Charge Point: Personal smart charging preferences: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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
        """Charge Point: Personal smart charging preferences: Update.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            integration_id (`integrationId`): Id of an integration (a connection to another company's system)
                that is set up in the back office.

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


class ChargePointsSharedPartners(Resource):
    """`client.charge_points.shared_partners`: `/public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners`"""

    def list(
        self,
        charge_point: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointSharedPartner]:
        """Charge Point: Shared Partners: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

        Returns: a page of `models.ChargePointSharedPartner`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _SHARED_PARTNERS_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "per_page": per_page},
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
        """Charge Point: Shared Partners: Update.

        `PUT /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
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


class ChargePointsShares(Resource):
    """`client.charge_points.shares`: `/public-api/resources/charge-points/v2.0/{chargePoint}/shares`"""

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
        """Charge Point: Share: Create.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/shares`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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
        """Charge Point: Share: Delete.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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
        """Charge Point: Share: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointShare]:
        """Charge Point: Shares: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

        Returns: a page of `models.ChargePointShare`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _SHARES_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointsSmartCharging(Resource):
    """`client.charge_points.smart_charging`: `/public-api/resources/charge-points/v2.0/{chargePoint}/smart-charging`"""

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
        """Charge Point: Smart Charging: Update.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/smart-charging`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            periods: The limits on the current by day of the week and hour.
            phase_rotation (`phaseRotation`): The order in which the supply's phases are wired: `R`, `S`, `T`
                stand for `L1`, `L2`, `L3`, so that `RTS` is L1, L3, L2. To name the phase of a single-phase
                supply, use `connected_phase`: it wins if both are there.
            phases: How many phases the supply has: `single_phase`, `split_phase` (two live conductors) or
                `three_phase`; version 1.0 of circuits says `1` or `3` instead, as strings.

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


class ChargePointsStatus(Resource):
    """`client.charge_points.status`: `/public-api/resources/charge-points/v1.0/{chargePoint}/status`"""

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
        """Charge Point: Status: Read.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}/status`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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


class ChargePointsV1_0Configurations(Resource):
    """`client.charge_points.v1_0.configurations`: `/public-api/resources/charge-points/v1.0/{chargePoint}/configurations`"""

    @deprecated("charge_points.v1_0.configurations.get is deprecated; use charge_points.configurations.get")
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
        """Charge Point: Configuration: Read.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}`

        Deprecated: use `client.charge_points.configurations.get`.

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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

    @deprecated("charge_points.v1_0.configurations.list is deprecated; use charge_points.configurations.list")
    def list(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointConfigurationV1_0]:
        """Charge Point: Configurations: Listing.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations`

        Deprecated: use `client.charge_points.configurations.list`.

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

        Returns: a page of `models.ChargePointConfigurationV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _V1_0_CONFIGURATIONS_LIST,
            path={"chargePoint": charge_point},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @deprecated(
        "charge_points.v1_0.configurations.update is deprecated; use charge_points.configurations.update"
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
        """Charge Point: Configuration: Update.

        `PATCH /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}`

        Deprecated: use `client.charge_points.configurations.update`.

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
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


class ChargePointsV1_0(Resource):
    """`client.charge_points.v1_0`: `/public-api/resources/charge-points/v1.0`"""

    @cached_property
    def configurations(self) -> ChargePointsV1_0Configurations:
        """`client.charge_points.v1_0.configurations`: `/public-api/resources/charge-points/v1.0/{chargePoint}/configurations`"""
        return ChargePointsV1_0Configurations(self)

    @deprecated("charge_points.v1_0.create is deprecated; use charge_points.create")
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
        """Charge Point: Create.

        `POST /public-api/resources/charge-points/v1.0`

        Deprecated: use `client.charge_points.create`.

        Args:
            external_id (`externalId`): Identifier another system uses for the charge point; no two charge
                points should share it.
            location_id (`locationId`): Location (site) where the charge point stands. Required for commercial
                charge points, public or private; optional for personal ones.

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

    @deprecated("charge_points.v1_0.delete is deprecated; use charge_points.delete")
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
        """Charge Point: Delete.

        `DELETE /public-api/resources/charge-points/v1.0/{chargePoint}`

        Deprecated: use `client.charge_points.delete`.

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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

    @deprecated("charge_points.v1_0.get is deprecated; use charge_points.get")
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
        """Charge Point: Read.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}`

        Deprecated: use `client.charge_points.get`.

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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

    @deprecated("charge_points.v1_0.list is deprecated; use charge_points.list")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.ChargePointsFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointV1_0]:
        """Charge Points: Listing.

        `GET /public-api/resources/charge-points/v1.0`

        Deprecated: use `client.charge_points.list`.

        Returns: a page of `models.ChargePointV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @deprecated("charge_points.v1_0.update is deprecated; use charge_points.update")
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
        """Charge Point: Update.

        `PATCH /public-api/resources/charge-points/v1.0/{chargePoint}`

        Deprecated: use `client.charge_points.update`.

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            external_id (`externalId`): Identifier another system uses for the charge point; no two charge
                points should share it.
            location_id (`locationId`): Location (site) where the charge point stands. Required for commercial
                charge points, public or private; optional for personal ones.

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


class ChargePoints(Resource):
    """Charge points, the stations that drivers plug in to, with their EVSEs, connectors, settings, logs and
    smart charging.

    `client.charge_points`: `/public-api/resources/charge-points/v2.0`"""

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
        """Charge Point: Create.

        `POST /public-api/resources/charge-points/v2.0`

        Args:
            status: `enabled`: in full service; `disabled`: hidden, neither on the map nor, for a home
                charger, to be found or claimed by id; `demo`: a simulator for trying out setups; `out of
                order`: shown, but not in service.
            charging_zone_id (`chargingZoneId`): Id of a charging zone: a named part of a location that groups
                charge points.
            external_id (`externalId`): Identifier under which another system knows this record.
            installation_and_maintenance_company_id (`installationAndMaintenanceCompanyId`): Id of the company
                that installs and maintains this charge point; it has to belong to the same operator. `null`
                or left out: none.
            location_id (`locationId`): Location (site) where the charge point stands. Required for commercial
                charge points, public or private; optional for personal ones.
            notice_id (`noticeId`): Notice to show to drivers with the charge point. If `partner.notice` is
                sent as well, this one wins.
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
        """Charge Point: Delete.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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
        """Charge Point: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePoint]:
        """Charge Points: Listing.

        `GET /public-api/resources/charge-points/v2.0`

        Returns: a page of `models.ChargePoint`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "include": include, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

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
        """Charge Point: Update.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            charging_zone_id (`chargingZoneId`): Id of a charging zone: a named part of a location that groups
                charge points.
            external_id (`externalId`): Identifier under which another system knows this record.
            installation_and_maintenance_company_id (`installationAndMaintenanceCompanyId`): Id of the company
                that installs and maintains this charge point; it has to belong to the same operator. `null`
                removes the present one.
            location_id (`locationId`): Location (site) where the charge point stands. Required if
                `access_type` is `public` or `private`; optional if it is `personal`.
            notice_id (`noticeId`): Notice to show to drivers with the charge point. If `partner.notice` is
                sent as well, this one wins.
            status: `enabled`: in full service; `disabled`: hidden, neither on the map nor, for a home
                charger, to be found or claimed by id; `demo`: a simulator for trying out setups; `out of
                order`: shown, but not in service.
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


class AsyncChargePointsActions(AsyncResource):
    """Ask a charge point to do something, over OCPP: start or stop charging, reset, unlock, reserve, change its
    configuration. Most are answered as soon as the request is on its way.

    `client.charge_points.actions`: `/public-api/actions/charge-point`"""

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
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable, 501 Not
        Implemented.
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
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable, 501 Not
        Implemented.
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
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable, 501 Not
        Implemented.
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

        Unlike most actions this one answers 200 with the charge point's own reply, without a `data` wrapper.
        Its `status` is `Accepted`, `Rejected`, `UnknownVendorId` (the charge point does not know `vendor_id`)
        or `UnknownMessageId` (it does not know `message_id`). What goes into the message and comes back is
        for the maker of the charge point to define.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/send-data-transfer`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
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
            charging_profile_purpose (`chargingProfilePurpose`): `ChargePointMaxProfile`: upper limit of the
                whole charge point (network id 0); `TxDefaultProfile`: default for each new session;
                `TxProfile`: one session, in place of the default. OCPP allows only `TxProfile` in a profile
                that is sent along with the start of a session.
            charging_schedule (`chargingSchedule`): The limits of the profile, as steps over time, and the
                unit they are in (A or W).
            stack_level (`stackLevel`): Rank among profiles of the same purpose (OCPP): where several are
                valid at a time, the one with the highest number counts. 0 is the lowest.
            transaction_id (`transactionId`): Id of the transaction in the sense of OCPP (the protocol of
                charge points), that is of a charging session; no payment.

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
            evse_id (`evseId`): EVSE (charging outlet) that the setting belongs to. Only for charge points
                that speak OCPP 2.0.1.

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
            connector_id (`connectorId`): The connector (plug or socket) to charge with, where the EVSE has
                more than one.
            external_session_id (`externalSessionId`): Deprecated: send `id_tag` instead, which does the same
                and takes precedence when both are there.
            id_tag (`idTag`): A reference of your choice for the new session, such as an RFID number; stored
                as the session's `id_tag` and usable as a filter.

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


class AsyncChargePointsAvailablePersonalSmartChargingModes(AsyncResource):
    """`client.charge_points.available_personal_smart_charging_modes`: `/public-api/resources/charge-points/v2.0/{chargePoint}/available-personal-smart-charging-modes`"""

    def list(
        self,
        charge_point: int,
        *,
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
        """Charge Point: Available personal smart charging modes: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/available-personal-smart-charging-modes`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsConfigurations(AsyncResource):
    """`client.charge_points.configurations`: `/public-api/resources/charge-points/v2.0/{chargePoint}/configurations`"""

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
        """Charge Point: Configuration: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointConfiguration]:
        """Charge Point: Configurations: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

        Returns: a page of `models.ChargePointConfiguration`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _CONFIGURATIONS_LIST,
            path={"chargePoint": charge_point},
            query={"filter": filter},
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
        """Charge Point: Configuration: Update.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
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


class AsyncChargePointsEvsesConnectors(AsyncResource):
    """`client.charge_points.evses.connectors`: `/public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors`"""

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
        """Charge Points: Evse: Connector: Create.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.

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
        """Charge Points: Evse: Connector: Delete.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.

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
        """Charge Points: Evse: Connector: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.

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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointEvseConnector]:
        """Charge Point: Evse: Connectors: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.

        Returns: a page of `models.ChargePointEvseConnector`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _EVSES_CONNECTORS_LIST,
            path={"chargePoint": charge_point, "evse": evse},
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
        """Charge Points: Evse: Connector: Update.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.

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


class AsyncChargePointsEvses(AsyncResource):
    """`client.charge_points.evses`: `/public-api/resources/charge-points/v2.0/{chargePoint}/evses`"""

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
        """Charge Point: EVSE: Create.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            status: Whether this charging position is in service. On one that belongs to a roaming network it
                can be changed only if managing by hand is switched on for that network's operator.
            external_id (`externalId`): Identifier under which another system knows this record.

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
        """Charge Point: EVSE: Delete.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.

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
        """Charge Point: EVSE: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.

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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointEvse]:
        """Charge Point: EVSEs: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

        Returns: a page of `models.ChargePointEvse`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _EVSES_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "include": include, "per_page": per_page},
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
        """Charge Point: EVSE: Update.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.
            external_id (`externalId`): Identifier under which another system knows this record.
            status: Whether this charging position is in service. On one that belongs to a roaming network it
                can be changed only if managing by hand is switched on for that network's operator.

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


class AsyncChargePointsHardwareStatusLogs(AsyncResource):
    """`client.charge_points.hardware_status_logs`: `/public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs`"""

    def list(
        self,
        charge_point: int,
        *,
        cursor: str | Omit = omit,
        filter: params.CreatedPeriodFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.EvseLatestHardwareStatusLog]:
        """Charge Point: Hardware Status Logs: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

        Returns: a page of `models.EvseLatestHardwareStatusLog`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _HARDWARE_STATUS_LOGS_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsLatestHardwareStatusLog(AsyncResource):
    """`client.charge_points.latest_hardware_status_log`: `/public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log`"""

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
        """Charge Point: Latest Hardware Status Log.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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


class AsyncChargePointsLatestNetworkStatusLog(AsyncResource):
    """`client.charge_points.latest_network_status_log`: `/public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log`"""

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
        """Charge Point: Latest Network Status Log.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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


class AsyncChargePointsNetworkStatusLogs(AsyncResource):
    """`client.charge_points.network_status_logs`: `/public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs`"""

    def list(
        self,
        charge_point: int,
        *,
        cursor: str | Omit = omit,
        filter: params.CreatedPeriodFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointLatestNetworkStatusLog]:
        """Charge Point: Network Status Logs: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

        Returns: a page of `models.ChargePointLatestNetworkStatusLog`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _NETWORK_STATUS_LOGS_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsPersonalSmartChargingPreferences(AsyncResource):
    """`client.charge_points.personal_smart_charging_preferences`: `/public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences`"""

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
        """Charge Point: Personal smart charging preferences: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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
        """Charge Point: Personal smart charging preferences: Update.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            integration_id (`integrationId`): Id of an integration (a connection to another company's system)
                that is set up in the back office.

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


class AsyncChargePointsSharedPartners(AsyncResource):
    """`client.charge_points.shared_partners`: `/public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners`"""

    def list(
        self,
        charge_point: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointSharedPartner]:
        """Charge Point: Shared Partners: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

        Returns: a page of `models.ChargePointSharedPartner`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _SHARED_PARTNERS_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "per_page": per_page},
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
        """Charge Point: Shared Partners: Update.

        `PUT /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
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


class AsyncChargePointsShares(AsyncResource):
    """`client.charge_points.shares`: `/public-api/resources/charge-points/v2.0/{chargePoint}/shares`"""

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
        """Charge Point: Share: Create.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/shares`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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
        """Charge Point: Share: Delete.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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
        """Charge Point: Share: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointShare]:
        """Charge Point: Shares: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

        Returns: a page of `models.ChargePointShare`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _SHARES_LIST,
            path={"chargePoint": charge_point},
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointsSmartCharging(AsyncResource):
    """`client.charge_points.smart_charging`: `/public-api/resources/charge-points/v2.0/{chargePoint}/smart-charging`"""

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
        """Charge Point: Smart Charging: Update.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/smart-charging`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            periods: The limits on the current by day of the week and hour.
            phase_rotation (`phaseRotation`): The order in which the supply's phases are wired: `R`, `S`, `T`
                stand for `L1`, `L2`, `L3`, so that `RTS` is L1, L3, L2. To name the phase of a single-phase
                supply, use `connected_phase`: it wins if both are there.
            phases: How many phases the supply has: `single_phase`, `split_phase` (two live conductors) or
                `three_phase`; version 1.0 of circuits says `1` or `3` instead, as strings.

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


class AsyncChargePointsStatus(AsyncResource):
    """`client.charge_points.status`: `/public-api/resources/charge-points/v1.0/{chargePoint}/status`"""

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
        """Charge Point: Status: Read.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}/status`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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


class AsyncChargePointsV1_0Configurations(AsyncResource):
    """`client.charge_points.v1_0.configurations`: `/public-api/resources/charge-points/v1.0/{chargePoint}/configurations`"""

    @deprecated("charge_points.v1_0.configurations.get is deprecated; use charge_points.configurations.get")
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
        """Charge Point: Configuration: Read.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}`

        Deprecated: use `client.charge_points.configurations.get`.

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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

    @deprecated("charge_points.v1_0.configurations.list is deprecated; use charge_points.configurations.list")
    def list(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointConfigurationV1_0]:
        """Charge Point: Configurations: Listing.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations`

        Deprecated: use `client.charge_points.configurations.list`.

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

        Returns: a page of `models.ChargePointConfigurationV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _V1_0_CONFIGURATIONS_LIST,
            path={"chargePoint": charge_point},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @deprecated(
        "charge_points.v1_0.configurations.update is deprecated; use charge_points.configurations.update"
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
        """Charge Point: Configuration: Update.

        `PATCH /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}`

        Deprecated: use `client.charge_points.configurations.update`.

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
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


class AsyncChargePointsV1_0(AsyncResource):
    """`client.charge_points.v1_0`: `/public-api/resources/charge-points/v1.0`"""

    @cached_property
    def configurations(self) -> AsyncChargePointsV1_0Configurations:
        """`client.charge_points.v1_0.configurations`: `/public-api/resources/charge-points/v1.0/{chargePoint}/configurations`"""
        return AsyncChargePointsV1_0Configurations(self)

    @deprecated("charge_points.v1_0.create is deprecated; use charge_points.create")
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
        """Charge Point: Create.

        `POST /public-api/resources/charge-points/v1.0`

        Deprecated: use `client.charge_points.create`.

        Args:
            external_id (`externalId`): Identifier another system uses for the charge point; no two charge
                points should share it.
            location_id (`locationId`): Location (site) where the charge point stands. Required for commercial
                charge points, public or private; optional for personal ones.

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

    @deprecated("charge_points.v1_0.delete is deprecated; use charge_points.delete")
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
        """Charge Point: Delete.

        `DELETE /public-api/resources/charge-points/v1.0/{chargePoint}`

        Deprecated: use `client.charge_points.delete`.

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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

    @deprecated("charge_points.v1_0.get is deprecated; use charge_points.get")
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
        """Charge Point: Read.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}`

        Deprecated: use `client.charge_points.get`.

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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

    @deprecated("charge_points.v1_0.list is deprecated; use charge_points.list")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.ChargePointsFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointV1_0]:
        """Charge Points: Listing.

        `GET /public-api/resources/charge-points/v1.0`

        Deprecated: use `client.charge_points.list`.

        Returns: a page of `models.ChargePointV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @deprecated("charge_points.v1_0.update is deprecated; use charge_points.update")
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
        """Charge Point: Update.

        `PATCH /public-api/resources/charge-points/v1.0/{chargePoint}`

        Deprecated: use `client.charge_points.update`.

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            external_id (`externalId`): Identifier another system uses for the charge point; no two charge
                points should share it.
            location_id (`locationId`): Location (site) where the charge point stands. Required for commercial
                charge points, public or private; optional for personal ones.

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


class AsyncChargePoints(AsyncResource):
    """Charge points, the stations that drivers plug in to, with their EVSEs, connectors, settings, logs and
    smart charging.

    `client.charge_points`: `/public-api/resources/charge-points/v2.0`"""

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
        """Charge Point: Create.

        `POST /public-api/resources/charge-points/v2.0`

        Args:
            status: `enabled`: in full service; `disabled`: hidden, neither on the map nor, for a home
                charger, to be found or claimed by id; `demo`: a simulator for trying out setups; `out of
                order`: shown, but not in service.
            charging_zone_id (`chargingZoneId`): Id of a charging zone: a named part of a location that groups
                charge points.
            external_id (`externalId`): Identifier under which another system knows this record.
            installation_and_maintenance_company_id (`installationAndMaintenanceCompanyId`): Id of the company
                that installs and maintains this charge point; it has to belong to the same operator. `null`
                or left out: none.
            location_id (`locationId`): Location (site) where the charge point stands. Required for commercial
                charge points, public or private; optional for personal ones.
            notice_id (`noticeId`): Notice to show to drivers with the charge point. If `partner.notice` is
                sent as well, this one wins.
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
        """Charge Point: Delete.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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
        """Charge Point: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.

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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePoint]:
        """Charge Points: Listing.

        `GET /public-api/resources/charge-points/v2.0`

        Returns: a page of `models.ChargePoint`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "include": include, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

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
        """Charge Point: Update.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}`

        Args:
            charge_point (`chargePoint`): Id of the charge point, a number.
            charging_zone_id (`chargingZoneId`): Id of a charging zone: a named part of a location that groups
                charge points.
            external_id (`externalId`): Identifier under which another system knows this record.
            installation_and_maintenance_company_id (`installationAndMaintenanceCompanyId`): Id of the company
                that installs and maintains this charge point; it has to belong to the same operator. `null`
                removes the present one.
            location_id (`locationId`): Location (site) where the charge point stands. Required if
                `access_type` is `public` or `private`; optional if it is `personal`.
            notice_id (`noticeId`): Notice to show to drivers with the charge point. If `partner.notice` is
                sent as well, this one wins.
            status: `enabled`: in full service; `disabled`: hidden, neither on the map nor, for a home
                charger, to be found or claimed by id; `demo`: a simulator for trying out setups; `out of
                order`: shown, but not in service.
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
