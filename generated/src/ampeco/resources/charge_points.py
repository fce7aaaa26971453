"""`client.charge_points`: `/public-api/resources/charge-points/v2.0`"""

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
    """`client.charge_points.actions`: `/public-api/actions/charge-point`"""

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
    ) -> None:
        """Charge Point: Change Availability.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-availability`

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
    ) -> None:
        """Charge Point: Change Owner.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-owner`

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
    ) -> None:
        """Charge Point: Change sharing code.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/change-sharing-code`

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
    ) -> None:
        """Charge Point: Clear Charging Profile.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/clear-charging-profile`

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
    ) -> None:
        """Charge Point: Delete Certificate.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/delete-certificate`

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
    ) -> models.ChargePointDisconnectResult:
        """Charge Point: Disconnect.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/disconnect`

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
    ) -> models.ChargePointGetDiagnosticsResult:
        """Charge Point: Get Diagnostics.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-diagnostics`

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
    ) -> None:
        """Charge Point: Get Installed Certificate IDs.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/sync-certificates`

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
    ) -> models.ChargePointGetSecurityLogResult:
        """Charge Point: Get Security Log.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-security-log`

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
    ) -> None:
        """Charge Point: Install Certificate.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/install-certificate`

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
    ) -> None:
        """Charge Point: Move EVSEs to Satellite.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/move-evses-to-satellite`

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
    ) -> models.ChargePointReserveResult:
        """Charge Point: Reserve.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/reserve/{evse}`

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
    ) -> models.ActionResult:
        """Charge Point: Reset.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset/{type}`

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
        )

    def reset_security_profile(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Charge Point: Reset Security Profile.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset-security-profile`

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
    ) -> models.ChargePointSendDataTransferResult:
        """Charge Point: Send Data Transfer.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/send-data-transfer`

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
    ) -> models.ChargePointSetChargingProfileResult:
        """Charge Point: Set Charging Profile.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/set-charging-profile/{evseNetworkId}`

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
    ) -> None:
        """Charge Point: Set Configuration.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-configuration`

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
    ) -> models.ActionResult:
        """Charge Point: Set Security Profile.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-security-profile`

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
    ) -> models.EvseStartChargingSessionResult:
        """Charge Point: Start Charging Session.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/start/{evse}`

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
    ) -> models.ChargePointStartChargingSessionWithoutEvseResult:
        """Charge Point: Start Charging Session Without EVSE.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/start`

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
    ) -> None:
        """Charge Point: Stop Charging Session.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/stop/{session}`

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
    ) -> models.ChargePointSyncConfigurationResult:
        """Charge Point: Sync Configuration.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/sync-configuration`

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
    ) -> None:
        """Charge Point: Trigger Message Charge Point.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/trigger-message`

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
    ) -> models.ActionResult:
        """Charge Point: EVSE: Unlock.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/unlock/{evse}`

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
    ) -> None:
        """Charge Point: Update Firmware.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/update-firmware`

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
    ) -> Page[
        models.AvailablePersonalSmartChargingModeUserControlledSchedule
        | models.AvailablePersonalSmartChargingModeOctopusAgile
        | models.AvailablePersonalSmartChargingModeOctopusGo
        | models.AvailablePersonalSmartChargingModeNordpool
    ]:
        """Charge Point: Available personal smart charging modes: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/available-personal-smart-charging-modes`

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
    ) -> models.ChargePointConfiguration:
        """Charge Point: Configuration: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}`

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
        )

    def list(
        self,
        charge_point: int,
        *,
        filter: params.ChargePointConfigurationsFilter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.ChargePointConfiguration]:
        """Charge Point: Configurations: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations`

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
    ) -> models.ChargePointConfiguration:
        """Charge Point: Configuration: Update.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}`

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
    ) -> models.ChargePointEvseConnector:
        """Charge Points: Evse: Connector: Create.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors`

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
    ) -> None:
        """Charge Points: Evse: Connector: Delete.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}`

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
    ) -> models.ChargePointEvseConnector:
        """Charge Points: Evse: Connector: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}`

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
        )

    def list(
        self,
        charge_point: int,
        evse: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.ChargePointEvseConnector]:
        """Charge Point: Evse: Connectors: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors`

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
    ) -> models.ChargePointEvseConnector:
        """Charge Points: Evse: Connector: Update.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}`

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
    ) -> models.ChargePointEvse:
        """Charge Point: EVSE: Create.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses`

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
    ) -> None:
        """Charge Point: EVSE: Delete.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}`

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
    ) -> models.ChargePointEvse:
        """Charge Point: EVSE: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}`

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
    ) -> Page[models.ChargePointEvse]:
        """Charge Point: EVSEs: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses`

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
    ) -> models.ChargePointEvse:
        """Charge Point: EVSE: Update.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}`

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
    ) -> Page[models.EvseLatestHardwareStatusLog]:
        """Charge Point: Hardware Status Logs: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs`

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
    ) -> models.EvseLatestHardwareStatusLog:
        """Charge Point: Latest Hardware Status Log.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log`

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
    ) -> models.ChargePointLatestNetworkStatusLog:
        """Charge Point: Latest Network Status Log.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log`

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
    ) -> Page[models.ChargePointLatestNetworkStatusLog]:
        """Charge Point: Network Status Logs: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs`

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
    ) -> Page[models.ChargePointSharedPartner]:
        """Charge Point: Shared Partners: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners`

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
    ) -> None:
        """Charge Point: Shared Partners: Update.

        `PUT /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners`

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
    ) -> models.ChargePointShare:
        """Charge Point: Share: Create.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/shares`

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
    ) -> None:
        """Charge Point: Share: Delete.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}`

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
    ) -> models.ChargePointShare:
        """Charge Point: Share: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}`

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
    ) -> Page[models.ChargePointShare]:
        """Charge Point: Shares: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares`

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
    ) -> (
        models.ChargePointSmartChargingUpdateTod
        | models.ChargePointSmartChargingUpdateDynamic
        | models.ChargePointSmartChargingUpdateUserSchedule
        | models.ChargePointSmartChargingUpdateDisabled
    ):
        """Charge Point: Smart Charging: Update.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/smart-charging`

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
    ) -> models.ChargePointStatus:
        """Charge Point: Status: Read.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}/status`

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
    ) -> models.ChargePointConfigurationV1_0:
        """Charge Point: Configuration: Read.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}`

        Deprecated: use `client.charge_points.configurations.get`.

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
        )

    @deprecated("charge_points.v1_0.configurations.list is deprecated; use charge_points.configurations.list")
    def list(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.ChargePointConfigurationV1_0]:
        """Charge Point: Configurations: Listing.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations`

        Deprecated: use `client.charge_points.configurations.list`.

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
    ) -> None:
        """Charge Point: Configuration: Update.

        `PATCH /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}`

        Deprecated: use `client.charge_points.configurations.update`.

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
    ) -> models.ChargePointV1_0:
        """Charge Point: Create.

        `POST /public-api/resources/charge-points/v1.0`

        Deprecated: use `client.charge_points.create`.

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
    ) -> None:
        """Charge Point: Delete.

        `DELETE /public-api/resources/charge-points/v1.0/{chargePoint}`

        Deprecated: use `client.charge_points.delete`.

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
    ) -> models.ChargePointV1_0:
        """Charge Point: Read.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}`

        Deprecated: use `client.charge_points.get`.

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
    ) -> models.ChargePointV1_0:
        """Charge Point: Update.

        `PATCH /public-api/resources/charge-points/v1.0/{chargePoint}`

        Deprecated: use `client.charge_points.update`.

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
        )


class ChargePoints(Resource):
    """`client.charge_points`: `/public-api/resources/charge-points/v2.0`"""

    @cached_property
    def actions(self) -> ChargePointsActions:
        """`client.charge_points.actions`: `/public-api/actions/charge-point`"""
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
    ) -> models.ChargePoint:
        """Charge Point: Create.

        `POST /public-api/resources/charge-points/v2.0`

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
    ) -> None:
        """Charge Point: Delete.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}`

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
    ) -> models.ChargePoint:
        """Charge Point: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}`

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
    ) -> models.ChargePoint:
        """Charge Point: Update.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}`

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
        )


class AsyncChargePointsActions(AsyncResource):
    """`client.charge_points.actions`: `/public-api/actions/charge-point`"""

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
    ) -> None:
        """Charge Point: Change Availability.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-availability`

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
    ) -> None:
        """Charge Point: Change Owner.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/change-owner`

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
    ) -> None:
        """Charge Point: Change sharing code.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/change-sharing-code`

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
    ) -> None:
        """Charge Point: Clear Charging Profile.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/clear-charging-profile`

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
    ) -> None:
        """Charge Point: Delete Certificate.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/delete-certificate`

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
    ) -> models.ChargePointDisconnectResult:
        """Charge Point: Disconnect.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/disconnect`

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
    ) -> models.ChargePointGetDiagnosticsResult:
        """Charge Point: Get Diagnostics.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-diagnostics`

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
    ) -> None:
        """Charge Point: Get Installed Certificate IDs.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/sync-certificates`

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
    ) -> models.ChargePointGetSecurityLogResult:
        """Charge Point: Get Security Log.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/get-security-log`

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
    ) -> None:
        """Charge Point: Install Certificate.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/install-certificate`

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
    ) -> None:
        """Charge Point: Move EVSEs to Satellite.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/move-evses-to-satellite`

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
    ) -> models.ChargePointReserveResult:
        """Charge Point: Reserve.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/reserve/{evse}`

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
    ) -> models.ActionResult:
        """Charge Point: Reset.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset/{type}`

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
        )

    async def reset_security_profile(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Charge Point: Reset Security Profile.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/reset-security-profile`

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
    ) -> models.ChargePointSendDataTransferResult:
        """Charge Point: Send Data Transfer.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/send-data-transfer`

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
    ) -> models.ChargePointSetChargingProfileResult:
        """Charge Point: Set Charging Profile.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/set-charging-profile/{evseNetworkId}`

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
    ) -> None:
        """Charge Point: Set Configuration.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-configuration`

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
    ) -> models.ActionResult:
        """Charge Point: Set Security Profile.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/set-security-profile`

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
    ) -> models.EvseStartChargingSessionResult:
        """Charge Point: Start Charging Session.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/start/{evse}`

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
    ) -> models.ChargePointStartChargingSessionWithoutEvseResult:
        """Charge Point: Start Charging Session Without EVSE.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/start`

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
    ) -> None:
        """Charge Point: Stop Charging Session.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/stop/{session}`

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
    ) -> models.ChargePointSyncConfigurationResult:
        """Charge Point: Sync Configuration.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/sync-configuration`

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
    ) -> None:
        """Charge Point: Trigger Message Charge Point.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/trigger-message`

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
    ) -> models.ActionResult:
        """Charge Point: EVSE: Unlock.

        `POST /public-api/actions/charge-point/v1.0/{chargePoint}/unlock/{evse}`

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
    ) -> None:
        """Charge Point: Update Firmware.

        `POST /public-api/actions/charge-point/v2.0/{chargePoint}/update-firmware`

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
    ) -> AsyncPager[
        models.AvailablePersonalSmartChargingModeUserControlledSchedule
        | models.AvailablePersonalSmartChargingModeOctopusAgile
        | models.AvailablePersonalSmartChargingModeOctopusGo
        | models.AvailablePersonalSmartChargingModeNordpool
    ]:
        """Charge Point: Available personal smart charging modes: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/available-personal-smart-charging-modes`

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
    ) -> models.ChargePointConfiguration:
        """Charge Point: Configuration: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}`

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
        )

    def list(
        self,
        charge_point: int,
        *,
        filter: params.ChargePointConfigurationsFilter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointConfiguration]:
        """Charge Point: Configurations: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/configurations`

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
    ) -> models.ChargePointConfiguration:
        """Charge Point: Configuration: Update.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/configurations/{key}`

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
    ) -> models.ChargePointEvseConnector:
        """Charge Points: Evse: Connector: Create.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors`

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
    ) -> None:
        """Charge Points: Evse: Connector: Delete.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}`

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
    ) -> models.ChargePointEvseConnector:
        """Charge Points: Evse: Connector: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}`

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
        )

    def list(
        self,
        charge_point: int,
        evse: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointEvseConnector]:
        """Charge Point: Evse: Connectors: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors`

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
    ) -> models.ChargePointEvseConnector:
        """Charge Points: Evse: Connector: Update.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}/connectors/{connector}`

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
    ) -> models.ChargePointEvse:
        """Charge Point: EVSE: Create.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/evses`

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
    ) -> None:
        """Charge Point: EVSE: Delete.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}`

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
    ) -> models.ChargePointEvse:
        """Charge Point: EVSE: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}`

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
    ) -> AsyncPager[models.ChargePointEvse]:
        """Charge Point: EVSEs: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/evses`

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
    ) -> models.ChargePointEvse:
        """Charge Point: EVSE: Update.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}/evses/{evse}`

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
    ) -> AsyncPager[models.EvseLatestHardwareStatusLog]:
        """Charge Point: Hardware Status Logs: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/hardware-status-logs`

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
    ) -> models.EvseLatestHardwareStatusLog:
        """Charge Point: Latest Hardware Status Log.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-hardware-status-log`

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
    ) -> models.ChargePointLatestNetworkStatusLog:
        """Charge Point: Latest Network Status Log.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/latest-network-status-log`

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
    ) -> AsyncPager[models.ChargePointLatestNetworkStatusLog]:
        """Charge Point: Network Status Logs: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/network-status-logs`

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
    ) -> AsyncPager[models.ChargePointSharedPartner]:
        """Charge Point: Shared Partners: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners`

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
    ) -> None:
        """Charge Point: Shared Partners: Update.

        `PUT /public-api/resources/charge-points/v2.0/{chargePoint}/shared-partners`

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
    ) -> models.ChargePointShare:
        """Charge Point: Share: Create.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/shares`

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
    ) -> None:
        """Charge Point: Share: Delete.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}`

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
    ) -> models.ChargePointShare:
        """Charge Point: Share: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares/{share}`

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
    ) -> AsyncPager[models.ChargePointShare]:
        """Charge Point: Shares: Listing.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}/shares`

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
    ) -> (
        models.ChargePointSmartChargingUpdateTod
        | models.ChargePointSmartChargingUpdateDynamic
        | models.ChargePointSmartChargingUpdateUserSchedule
        | models.ChargePointSmartChargingUpdateDisabled
    ):
        """Charge Point: Smart Charging: Update.

        `POST /public-api/resources/charge-points/v2.0/{chargePoint}/smart-charging`

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
    ) -> models.ChargePointStatus:
        """Charge Point: Status: Read.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}/status`

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
    ) -> models.ChargePointConfigurationV1_0:
        """Charge Point: Configuration: Read.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}`

        Deprecated: use `client.charge_points.configurations.get`.

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
        )

    @deprecated("charge_points.v1_0.configurations.list is deprecated; use charge_points.configurations.list")
    def list(
        self,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointConfigurationV1_0]:
        """Charge Point: Configurations: Listing.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}/configurations`

        Deprecated: use `client.charge_points.configurations.list`.

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
    ) -> None:
        """Charge Point: Configuration: Update.

        `PATCH /public-api/resources/charge-points/v1.0/{chargePoint}/configurations/{key}`

        Deprecated: use `client.charge_points.configurations.update`.

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
    ) -> models.ChargePointV1_0:
        """Charge Point: Create.

        `POST /public-api/resources/charge-points/v1.0`

        Deprecated: use `client.charge_points.create`.

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
    ) -> None:
        """Charge Point: Delete.

        `DELETE /public-api/resources/charge-points/v1.0/{chargePoint}`

        Deprecated: use `client.charge_points.delete`.

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
    ) -> models.ChargePointV1_0:
        """Charge Point: Read.

        `GET /public-api/resources/charge-points/v1.0/{chargePoint}`

        Deprecated: use `client.charge_points.get`.

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
    ) -> models.ChargePointV1_0:
        """Charge Point: Update.

        `PATCH /public-api/resources/charge-points/v1.0/{chargePoint}`

        Deprecated: use `client.charge_points.update`.

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
        )


class AsyncChargePoints(AsyncResource):
    """`client.charge_points`: `/public-api/resources/charge-points/v2.0`"""

    @cached_property
    def actions(self) -> AsyncChargePointsActions:
        """`client.charge_points.actions`: `/public-api/actions/charge-point`"""
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
    ) -> models.ChargePoint:
        """Charge Point: Create.

        `POST /public-api/resources/charge-points/v2.0`

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
    ) -> None:
        """Charge Point: Delete.

        `DELETE /public-api/resources/charge-points/v2.0/{chargePoint}`

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
    ) -> models.ChargePoint:
        """Charge Point: Read.

        `GET /public-api/resources/charge-points/v2.0/{chargePoint}`

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
    ) -> models.ChargePoint:
        """Charge Point: Update.

        `PATCH /public-api/resources/charge-points/v2.0/{chargePoint}`

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
        )
