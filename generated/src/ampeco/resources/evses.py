"""EVSEs (electric vehicle supply equipment), the outlets of a charge point: each charges one vehicle at a time,
has its own connectors, power, status and tariff group.

`client.evses`: `/public-api/resources/evses/v2.1`"""

# The views below name deprecated methods, which is no use of them.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

from collections.abc import Sequence
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
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
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
    paging=Paging(cursor="cursor", page="page", per_page="per_page", size=100),
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
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
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
    """Ask a single EVSE to start charging or to report, and set the tariff groups of many EVSEs at once.

    `client.evses.actions`: `/public-api/actions/evse/v1.0`"""

    @property
    def with_raw_response(self) -> EvsesActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return EvsesActionsRaw(self)

    @property
    def with_streaming_response(self) -> EvsesActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return EvsesActionsStream(self)

    def bulk_assign_tariff_groups(
        self,
        *,
        tariff_group_id: int | None,
        filters: params.EvseBulkAssignTariffGroupsFilters | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Assign one tariff group (the prices that apply) to many EVSEs, or take theirs away.

        `filters` chooses the EVSEs; it is optional, so take care to name the ones you mean. `tariff_group_id`
        is required, and `null` in it removes the tariff group. One request covers at most 1000 EVSEs and is
        carried out before the answer comes, save for a 204: that one waits until running sessions are over.

        `POST /public-api/actions/evse/v1.0/bulk-assign-tariff-group`

        Args:
            tariff_group_id (`tariffGroupId`): Tariff group whose tariffs set the price of sessions at these
                EVSEs from now on. `null` takes away the group they have.
            filters: Which EVSEs to change. Optional: without it nothing narrows the choice.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("evses.actions.start_charging_session", external_session_id="id_tag")
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.EvseStartChargingSessionResult:
        """Start a charging session at one EVSE, named by its id alone.

        Same body and answer as `client.charge_points.actions.start_charging_session`, which takes charge
        point and network id instead. A 202 can hold `success: false`: then `error_code` and `message` give
        the reason, and `session_id` can be `null`. Not safe to repeat: after a timeout a second call can
        start a second session. A failed remote start is followed by a cooldown of 30 seconds, three by one of
        120 seconds.

        `POST /public-api/actions/evse/v1.0/{evse}/start`

        Args:
            evse: Id of the EVSE to charge at, a number; here not the network id.
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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Ask a charge point to send one kind of OCPP message about a single EVSE now.

        Here the EVSE goes by its id. The choices of `type` are the same as in
        `client.charge_points.actions.trigger_message`, which concerns the whole charge point; there you also
        find which of them need OCPP 2.0.1. The 202 has no body: the message goes to the back office.

        `POST /public-api/actions/evse/v1.0/{evse}/trigger-message`

        Args:
            evse: Id of the EVSE the message is to be about, a number; here not the network id.
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
            path={"evse": evse},
            body={"type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class EvsesActionsRaw(RawView):
    """`client.evses.actions.with_raw_response`"""

    bulk_assign_tariff_groups = RawMethod(EvsesActions.bulk_assign_tariff_groups)
    start_charging_session = RawMethod(EvsesActions.start_charging_session)
    trigger_message = RawMethod(EvsesActions.trigger_message)


class EvsesActionsStream(StreamedView):
    """`client.evses.actions.with_streaming_response`"""

    bulk_assign_tariff_groups = StreamedMethod(EvsesActions.bulk_assign_tariff_groups)
    start_charging_session = StreamedMethod(EvsesActions.start_charging_session)
    trigger_message = StreamedMethod(EvsesActions.trigger_message)


class EvsesHardwareStatusLogs(Resource):
    """`client.evses.hardware_status_logs`: `/public-api/resources/evses/v2.0/{evse}/hardware-status-logs`"""

    @property
    def with_raw_response(self) -> EvsesHardwareStatusLogsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return EvsesHardwareStatusLogsRaw(self)

    @property
    def with_streaming_response(self) -> EvsesHardwareStatusLogsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return EvsesHardwareStatusLogsStream(self)

    def list(
        self,
        evse: int,
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
        """List the status reports of an EVSE over time, with their error codes.

        Use it to find out when an EVSE was charging, faulted or unavailable; `created_after` and
        `created_before` narrow the period. Not deprecated, although the other v2.0 calls for EVSEs are. For
        the newest report alone there is `client.evses.latest_hardware_status_log.get`.

        `GET /public-api/resources/evses/v2.0/{evse}/hardware-status-logs`

        Args:
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.
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
            path={"evse": evse},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class EvsesHardwareStatusLogsRaw(RawView):
    """`client.evses.hardware_status_logs.with_raw_response`"""

    list = RawMethod(EvsesHardwareStatusLogs.list)


class EvsesHardwareStatusLogsStream(StreamedView):
    """`client.evses.hardware_status_logs.with_streaming_response`"""

    list = StreamedMethod(EvsesHardwareStatusLogs.list)


class EvsesLatestHardwareStatusLog(Resource):
    """`client.evses.latest_hardware_status_log`: `/public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log`"""

    @property
    def with_raw_response(self) -> EvsesLatestHardwareStatusLogRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return EvsesLatestHardwareStatusLogRaw(self)

    @property
    def with_streaming_response(self) -> EvsesLatestHardwareStatusLogStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return EvsesLatestHardwareStatusLogStream(self)

    def get(
        self,
        evse: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.EvseLatestHardwareStatusLog:
        """Fetch the newest status report of an EVSE, with its error code.

        It tells more than `hardware_status` on the EVSE: when the status was reported, the error code, and
        what the driver can do about it. Not deprecated, although most of v2.0 for EVSEs is.

        `GET /public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log`

        Args:
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class EvsesLatestHardwareStatusLogRaw(RawView):
    """`client.evses.latest_hardware_status_log.with_raw_response`"""

    get = RawMethod(EvsesLatestHardwareStatusLog.get)


class EvsesLatestHardwareStatusLogStream(StreamedView):
    """`client.evses.latest_hardware_status_log.with_streaming_response`"""

    get = StreamedMethod(EvsesLatestHardwareStatusLog.get)


class EvsesV2_0(Resource):
    """`client.evses.v2_0`: `/public-api/resources/evses/v2.0`"""

    @property
    def with_raw_response(self) -> EvsesV2_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return EvsesV2_0Raw(self)

    @property
    def with_streaming_response(self) -> EvsesV2_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return EvsesV2_0Stream(self)

    @warns("evses.v2_0.get")
    @deprecated("evses.v2_0.get is deprecated; use evses.get", category=None)
    def get(
        self,
        evse: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.EvseV2_0:
        """Fetch one EVSE, with its connectors and charging profile, in the older format.

        Deprecated: use `client.evses.get` and name what else you need in `include`.

        `GET /public-api/resources/evses/v2.0/{evse}`

        Args:
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("evses.v2_0.list")
    @deprecated("evses.v2_0.list is deprecated; use evses.list", category=None)
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.EvsesFilterV2_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.EvseV2_0]:
        """List EVSEs, the parts of charge points that charge one vehicle each, in the older format.

        Deprecated: use `client.evses.list`. Here connectors and charging profile are always part of an EVSE,
        the electrical data sit directly on it, and `status` says `active` where v2.1 says `enabled`. Only
        this version filters by partner, tariff group, connector and hardware status. Both cursors and page
        numbers work.

        `GET /public-api/resources/evses/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.EvseV2_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V2_0_LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("evses.v2_0.replace")
    @deprecated("evses.v2_0.replace is deprecated; use evses.update", category=None)
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.EvseV2_0:
        """Replace the settings of an EVSE with those sent.

        Deprecated: use `client.evses.update`, which changes only what is sent. Here the body has to be
        complete: type, status, references, voltage, phases and whether it takes reservations are all
        required.

        `PUT /public-api/resources/evses/v2.0/{evse}`

        Args:
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.
            allows_reservation (`allowsReservation`): Whether a driver can reserve this EVSE (charging outlet)
                ahead. To turn it on, reservations must be active for the whole system.
            max_voltage (`maxVoltage`): Voltage of the supply, in V, as text. Some values are ranges, as the
                voltage may vary: in data for other networks `220-240` becomes 230, and `110-130` becomes 120.
            network_id (`networkId`): Number by which the charge point itself knows this EVSE in OCPP: "1" for
                the first, then upward without gaps. Some actions want this number in place of `id`.
            phases: How many phases the supply has: `single_phase`, `split_phase` (two live conductors) or
                `three_phase`; version 1.0 of circuits says `1` or `3` instead, as strings.
            physical_reference (`physicalReference`): Identifier that drivers read on the EVSE or in its QR
                code; for an EVSE in another network, its EVSE id there.
            type: `ac`: alternating current, as from the grid; `dc`: direct current, as in fast chargers.
            connectors: The sockets or attached cables of the EVSE. Only one of them can charge at a time.
            external_id (`externalId`): Identifier under which another system knows this record.
            max_amperage (`maxAmperage`): Highest current of the EVSE, in A.
            max_power_kw (`maxPowerKw`): Maximum power in kW as shown to drivers in the app. For display only:
                it does not limit charging. `null` if not given.
            mid_meter_certification_end_year (`midMeterCertificationEndYear`): Year in which the certification
                of the built-in electricity meter runs out. MID is the European directive that makes a meter
                fit for billing.
            phase_rotation (`phaseRotation`): The order in which the supply's phases are wired: `r`, `s`, `t`
                stand for L1, L2, L3, so that `rts` is L1, L3, L2.
            tariff_group_id (`tariffGroupId`): Tariff group whose tariffs set the price of sessions at this
                EVSE. Without one, charging is free. If the EVSE belongs to another network, it can be changed
                only where manual management of EVSEs is turned on for that network's operator.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class EvsesV2_0Raw(RawView):
    """`client.evses.v2_0.with_raw_response`"""

    get = RawMethod(EvsesV2_0.get)
    list = RawMethod(EvsesV2_0.list)
    replace = RawMethod(EvsesV2_0.replace)


class EvsesV2_0Stream(StreamedView):
    """`client.evses.v2_0.with_streaming_response`"""

    get = StreamedMethod(EvsesV2_0.get)
    list = StreamedMethod(EvsesV2_0.list)
    replace = StreamedMethod(EvsesV2_0.replace)


class Evses(Resource):
    """EVSEs (electric vehicle supply equipment), the outlets of a charge point: each charges one vehicle at a
    time, has its own connectors, power, status and tariff group.

    `client.evses`: `/public-api/resources/evses/v2.1`"""

    @property
    def with_raw_response(self) -> EvsesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return EvsesRaw(self)

    @property
    def with_streaming_response(self) -> EvsesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return EvsesStream(self)

    @cached_property
    def actions(self) -> EvsesActions:
        """Ask a single EVSE to start charging or to report, and set the tariff groups of many EVSEs at once.

        `client.evses.actions`: `/public-api/actions/evse/v1.0`"""
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Evse:
        """Add an EVSE, a part that charges one vehicle at a time, to a charge point.

        `client.charge_points.evses.create` does the same with the charge point in the path. Connectors are
        not part of the body; add them afterwards with `client.charge_points.evses.connectors.create`.

        `POST /public-api/resources/evses/v2.1`

        Args:
            charge_point_id (`chargePointId`): Id the system gave the charge point, not the network id it uses
                over OCPP (the protocol of charge points).
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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove an EVSE from its charge point.

        To take it out of service for a time, set its `status` to `disabled` with `client.evses.update`
        instead.

        `DELETE /public-api/resources/evses/v2.1/{evse}`

        Args:
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.
            include: Of no use here: the answer is empty.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Evse:
        """Fetch one EVSE with its live status, tariff group and electrical limits.

        `status` is what the operator has set, `hardware_status` what the charge point itself last reported.
        Connectors, charging profile and external data are left out unless named in `include`.

        `GET /public-api/resources/evses/v2.1/{evse}`

        Args:
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.
            include: Which of these to add to the EVSE: `connectors` (its plugs and sockets),
                `chargingProfile` (its charging limits over time), `externalAppData`.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.EvsesFilter | Omit = omit,
        include: Sequence[Literal["chargingProfile", "connectors", "externalAppData"]] | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.Evse]:
        """List EVSEs, the parts of charge points that charge one vehicle each and have their own tariff.

        EVSE stands for electric vehicle supply equipment: a charge point with two cables that can charge two
        cars has two. Both your own and roaming ones (run by other networks) are listed unless the filter
        `roaming` picks one kind. Connectors, charging profile and external data come only when named in
        `include`. To list those of one charge point there is also `client.charge_points.evses.list`.

        `GET /public-api/resources/evses/v2.1`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            include: Which of these to add to each EVSE: `connectors` (its plugs and sockets),
                `chargingProfile` (its charging limits over time), `externalAppData`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.Evse`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Evse:
        """Change the status, tariff group, references or electrical limits of an EVSE.

        Only the properties sent are changed. For an EVSE received through roaming, the status and the tariff
        group can be changed only if its roaming operator is set to manual management of EVSEs. To give one
        tariff group to many EVSEs, use `client.evses.actions.bulk_assign_tariff_groups`.

        `PATCH /public-api/resources/evses/v2.1/{evse}`

        Args:
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.
            allows_reservation (`allowsReservation`): Whether a driver can reserve this EVSE (charging outlet)
                ahead. To turn it on, reservations must be active for the whole system.
            booking_enabled (`bookingEnabled`): Whether drivers can book a time slot on this EVSE (charging
                outlet). Needs bookings to be active for the operator; setting it to `true` also sets
                `allows_reservation`.
            current_type (`currentType`): `ac`: alternating current, as from the grid; `dc`: direct current,
                as in fast chargers.
            external_id (`externalId`): Identifier under which another system knows this record.
            include: Which of these to add to the EVSE in the answer: `connectors`, `chargingProfile`,
                `externalAppData`.
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
            max_retries=max_retries,
            deadline=deadline,
        )


class EvsesRaw(RawView):
    """`client.evses.with_raw_response`"""

    create = RawMethod(Evses.create)
    delete = RawMethod(Evses.delete)
    get = RawMethod(Evses.get)
    list = RawMethod(Evses.list)
    update = RawMethod(Evses.update)


class EvsesStream(StreamedView):
    """`client.evses.with_streaming_response`"""

    create = StreamedMethod(Evses.create)
    delete = StreamedMethod(Evses.delete)
    get = StreamedMethod(Evses.get)
    list = StreamedMethod(Evses.list)
    update = StreamedMethod(Evses.update)


class AsyncEvsesActions(AsyncResource):
    """Ask a single EVSE to start charging or to report, and set the tariff groups of many EVSEs at once.

    `client.evses.actions`: `/public-api/actions/evse/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncEvsesActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncEvsesActionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncEvsesActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncEvsesActionsStream(self)

    async def bulk_assign_tariff_groups(
        self,
        *,
        tariff_group_id: int | None,
        filters: params.EvseBulkAssignTariffGroupsFilters | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Assign one tariff group (the prices that apply) to many EVSEs, or take theirs away.

        `filters` chooses the EVSEs; it is optional, so take care to name the ones you mean. `tariff_group_id`
        is required, and `null` in it removes the tariff group. One request covers at most 1000 EVSEs and is
        carried out before the answer comes, save for a 204: that one waits until running sessions are over.

        `POST /public-api/actions/evse/v1.0/bulk-assign-tariff-group`

        Args:
            tariff_group_id (`tariffGroupId`): Tariff group whose tariffs set the price of sessions at these
                EVSEs from now on. `null` takes away the group they have.
            filters: Which EVSEs to change. Optional: without it nothing narrows the choice.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("evses.actions.start_charging_session", external_session_id="id_tag")
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.EvseStartChargingSessionResult:
        """Start a charging session at one EVSE, named by its id alone.

        Same body and answer as `client.charge_points.actions.start_charging_session`, which takes charge
        point and network id instead. A 202 can hold `success: false`: then `error_code` and `message` give
        the reason, and `session_id` can be `null`. Not safe to repeat: after a timeout a second call can
        start a second session. A failed remote start is followed by a cooldown of 30 seconds, three by one of
        120 seconds.

        `POST /public-api/actions/evse/v1.0/{evse}/start`

        Args:
            evse: Id of the EVSE to charge at, a number; here not the network id.
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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Ask a charge point to send one kind of OCPP message about a single EVSE now.

        Here the EVSE goes by its id. The choices of `type` are the same as in
        `client.charge_points.actions.trigger_message`, which concerns the whole charge point; there you also
        find which of them need OCPP 2.0.1. The 202 has no body: the message goes to the back office.

        `POST /public-api/actions/evse/v1.0/{evse}/trigger-message`

        Args:
            evse: Id of the EVSE the message is to be about, a number; here not the network id.
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
            path={"evse": evse},
            body={"type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncEvsesActionsRaw(AsyncRawView):
    """`client.evses.actions.with_raw_response`"""

    bulk_assign_tariff_groups = AsyncRawMethod(AsyncEvsesActions.bulk_assign_tariff_groups)
    start_charging_session = AsyncRawMethod(AsyncEvsesActions.start_charging_session)
    trigger_message = AsyncRawMethod(AsyncEvsesActions.trigger_message)


class AsyncEvsesActionsStream(AsyncStreamedView):
    """`client.evses.actions.with_streaming_response`"""

    bulk_assign_tariff_groups = AsyncStreamedMethod(AsyncEvsesActions.bulk_assign_tariff_groups)
    start_charging_session = AsyncStreamedMethod(AsyncEvsesActions.start_charging_session)
    trigger_message = AsyncStreamedMethod(AsyncEvsesActions.trigger_message)


class AsyncEvsesHardwareStatusLogs(AsyncResource):
    """`client.evses.hardware_status_logs`: `/public-api/resources/evses/v2.0/{evse}/hardware-status-logs`"""

    @property
    def with_raw_response(self) -> AsyncEvsesHardwareStatusLogsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncEvsesHardwareStatusLogsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncEvsesHardwareStatusLogsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncEvsesHardwareStatusLogsStream(self)

    def list(
        self,
        evse: int,
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
        """List the status reports of an EVSE over time, with their error codes.

        Use it to find out when an EVSE was charging, faulted or unavailable; `created_after` and
        `created_before` narrow the period. Not deprecated, although the other v2.0 calls for EVSEs are. For
        the newest report alone there is `client.evses.latest_hardware_status_log.get`.

        `GET /public-api/resources/evses/v2.0/{evse}/hardware-status-logs`

        Args:
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.
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
            path={"evse": evse},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncEvsesHardwareStatusLogsRaw(AsyncRawView):
    """`client.evses.hardware_status_logs.with_raw_response`"""

    list = AsyncRawListing(AsyncEvsesHardwareStatusLogs.list)


class AsyncEvsesHardwareStatusLogsStream(AsyncStreamedView):
    """`client.evses.hardware_status_logs.with_streaming_response`"""

    list = AsyncStreamedListing(AsyncEvsesHardwareStatusLogs.list)


class AsyncEvsesLatestHardwareStatusLog(AsyncResource):
    """`client.evses.latest_hardware_status_log`: `/public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log`"""

    @property
    def with_raw_response(self) -> AsyncEvsesLatestHardwareStatusLogRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncEvsesLatestHardwareStatusLogRaw(self)

    @property
    def with_streaming_response(self) -> AsyncEvsesLatestHardwareStatusLogStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncEvsesLatestHardwareStatusLogStream(self)

    async def get(
        self,
        evse: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.EvseLatestHardwareStatusLog:
        """Fetch the newest status report of an EVSE, with its error code.

        It tells more than `hardware_status` on the EVSE: when the status was reported, the error code, and
        what the driver can do about it. Not deprecated, although most of v2.0 for EVSEs is.

        `GET /public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log`

        Args:
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncEvsesLatestHardwareStatusLogRaw(AsyncRawView):
    """`client.evses.latest_hardware_status_log.with_raw_response`"""

    get = AsyncRawMethod(AsyncEvsesLatestHardwareStatusLog.get)


class AsyncEvsesLatestHardwareStatusLogStream(AsyncStreamedView):
    """`client.evses.latest_hardware_status_log.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncEvsesLatestHardwareStatusLog.get)


class AsyncEvsesV2_0(AsyncResource):
    """`client.evses.v2_0`: `/public-api/resources/evses/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncEvsesV2_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncEvsesV2_0Raw(self)

    @property
    def with_streaming_response(self) -> AsyncEvsesV2_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncEvsesV2_0Stream(self)

    @warns("evses.v2_0.get")
    @deprecated("evses.v2_0.get is deprecated; use evses.get", category=None)
    async def get(
        self,
        evse: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.EvseV2_0:
        """Fetch one EVSE, with its connectors and charging profile, in the older format.

        Deprecated: use `client.evses.get` and name what else you need in `include`.

        `GET /public-api/resources/evses/v2.0/{evse}`

        Args:
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("evses.v2_0.list")
    @deprecated("evses.v2_0.list is deprecated; use evses.list", category=None)
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.EvsesFilterV2_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.EvseV2_0]:
        """List EVSEs, the parts of charge points that charge one vehicle each, in the older format.

        Deprecated: use `client.evses.list`. Here connectors and charging profile are always part of an EVSE,
        the electrical data sit directly on it, and `status` says `active` where v2.1 says `enabled`. Only
        this version filters by partner, tariff group, connector and hardware status. Both cursors and page
        numbers work.

        `GET /public-api/resources/evses/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.EvseV2_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V2_0_LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("evses.v2_0.replace")
    @deprecated("evses.v2_0.replace is deprecated; use evses.update", category=None)
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.EvseV2_0:
        """Replace the settings of an EVSE with those sent.

        Deprecated: use `client.evses.update`, which changes only what is sent. Here the body has to be
        complete: type, status, references, voltage, phases and whether it takes reservations are all
        required.

        `PUT /public-api/resources/evses/v2.0/{evse}`

        Args:
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.
            allows_reservation (`allowsReservation`): Whether a driver can reserve this EVSE (charging outlet)
                ahead. To turn it on, reservations must be active for the whole system.
            max_voltage (`maxVoltage`): Voltage of the supply, in V, as text. Some values are ranges, as the
                voltage may vary: in data for other networks `220-240` becomes 230, and `110-130` becomes 120.
            network_id (`networkId`): Number by which the charge point itself knows this EVSE in OCPP: "1" for
                the first, then upward without gaps. Some actions want this number in place of `id`.
            phases: How many phases the supply has: `single_phase`, `split_phase` (two live conductors) or
                `three_phase`; version 1.0 of circuits says `1` or `3` instead, as strings.
            physical_reference (`physicalReference`): Identifier that drivers read on the EVSE or in its QR
                code; for an EVSE in another network, its EVSE id there.
            type: `ac`: alternating current, as from the grid; `dc`: direct current, as in fast chargers.
            connectors: The sockets or attached cables of the EVSE. Only one of them can charge at a time.
            external_id (`externalId`): Identifier under which another system knows this record.
            max_amperage (`maxAmperage`): Highest current of the EVSE, in A.
            max_power_kw (`maxPowerKw`): Maximum power in kW as shown to drivers in the app. For display only:
                it does not limit charging. `null` if not given.
            mid_meter_certification_end_year (`midMeterCertificationEndYear`): Year in which the certification
                of the built-in electricity meter runs out. MID is the European directive that makes a meter
                fit for billing.
            phase_rotation (`phaseRotation`): The order in which the supply's phases are wired: `r`, `s`, `t`
                stand for L1, L2, L3, so that `rts` is L1, L3, L2.
            tariff_group_id (`tariffGroupId`): Tariff group whose tariffs set the price of sessions at this
                EVSE. Without one, charging is free. If the EVSE belongs to another network, it can be changed
                only where manual management of EVSEs is turned on for that network's operator.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncEvsesV2_0Raw(AsyncRawView):
    """`client.evses.v2_0.with_raw_response`"""

    get = AsyncRawMethod(AsyncEvsesV2_0.get)
    list = AsyncRawListing(AsyncEvsesV2_0.list)
    replace = AsyncRawMethod(AsyncEvsesV2_0.replace)


class AsyncEvsesV2_0Stream(AsyncStreamedView):
    """`client.evses.v2_0.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncEvsesV2_0.get)
    list = AsyncStreamedListing(AsyncEvsesV2_0.list)
    replace = AsyncStreamedMethod(AsyncEvsesV2_0.replace)


class AsyncEvses(AsyncResource):
    """EVSEs (electric vehicle supply equipment), the outlets of a charge point: each charges one vehicle at a
    time, has its own connectors, power, status and tariff group.

    `client.evses`: `/public-api/resources/evses/v2.1`"""

    @property
    def with_raw_response(self) -> AsyncEvsesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncEvsesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncEvsesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncEvsesStream(self)

    @cached_property
    def actions(self) -> AsyncEvsesActions:
        """Ask a single EVSE to start charging or to report, and set the tariff groups of many EVSEs at once.

        `client.evses.actions`: `/public-api/actions/evse/v1.0`"""
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Evse:
        """Add an EVSE, a part that charges one vehicle at a time, to a charge point.

        `client.charge_points.evses.create` does the same with the charge point in the path. Connectors are
        not part of the body; add them afterwards with `client.charge_points.evses.connectors.create`.

        `POST /public-api/resources/evses/v2.1`

        Args:
            charge_point_id (`chargePointId`): Id the system gave the charge point, not the network id it uses
                over OCPP (the protocol of charge points).
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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove an EVSE from its charge point.

        To take it out of service for a time, set its `status` to `disabled` with `client.evses.update`
        instead.

        `DELETE /public-api/resources/evses/v2.1/{evse}`

        Args:
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.
            include: Of no use here: the answer is empty.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Evse:
        """Fetch one EVSE with its live status, tariff group and electrical limits.

        `status` is what the operator has set, `hardware_status` what the charge point itself last reported.
        Connectors, charging profile and external data are left out unless named in `include`.

        `GET /public-api/resources/evses/v2.1/{evse}`

        Args:
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.
            include: Which of these to add to the EVSE: `connectors` (its plugs and sockets),
                `chargingProfile` (its charging limits over time), `externalAppData`.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.EvsesFilter | Omit = omit,
        include: Sequence[Literal["chargingProfile", "connectors", "externalAppData"]] | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.Evse]:
        """List EVSEs, the parts of charge points that charge one vehicle each and have their own tariff.

        EVSE stands for electric vehicle supply equipment: a charge point with two cables that can charge two
        cars has two. Both your own and roaming ones (run by other networks) are listed unless the filter
        `roaming` picks one kind. Connectors, charging profile and external data come only when named in
        `include`. To list those of one charge point there is also `client.charge_points.evses.list`.

        `GET /public-api/resources/evses/v2.1`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            include: Which of these to add to each EVSE: `connectors` (its plugs and sockets),
                `chargingProfile` (its charging limits over time), `externalAppData`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.Evse`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Evse:
        """Change the status, tariff group, references or electrical limits of an EVSE.

        Only the properties sent are changed. For an EVSE received through roaming, the status and the tariff
        group can be changed only if its roaming operator is set to manual management of EVSEs. To give one
        tariff group to many EVSEs, use `client.evses.actions.bulk_assign_tariff_groups`.

        `PATCH /public-api/resources/evses/v2.1/{evse}`

        Args:
            evse: Id of the EVSE in this system; not its `network_id`, the number it has within its charge
                point.
            allows_reservation (`allowsReservation`): Whether a driver can reserve this EVSE (charging outlet)
                ahead. To turn it on, reservations must be active for the whole system.
            booking_enabled (`bookingEnabled`): Whether drivers can book a time slot on this EVSE (charging
                outlet). Needs bookings to be active for the operator; setting it to `true` also sets
                `allows_reservation`.
            current_type (`currentType`): `ac`: alternating current, as from the grid; `dc`: direct current,
                as in fast chargers.
            external_id (`externalId`): Identifier under which another system knows this record.
            include: Which of these to add to the EVSE in the answer: `connectors`, `chargingProfile`,
                `externalAppData`.
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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncEvsesRaw(AsyncRawView):
    """`client.evses.with_raw_response`"""

    create = AsyncRawMethod(AsyncEvses.create)
    delete = AsyncRawMethod(AsyncEvses.delete)
    get = AsyncRawMethod(AsyncEvses.get)
    list = AsyncRawListing(AsyncEvses.list)
    update = AsyncRawMethod(AsyncEvses.update)


class AsyncEvsesStream(AsyncStreamedView):
    """`client.evses.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncEvses.create)
    delete = AsyncStreamedMethod(AsyncEvses.delete)
    get = AsyncStreamedMethod(AsyncEvses.get)
    list = AsyncStreamedListing(AsyncEvses.list)
    update = AsyncStreamedMethod(AsyncEvses.update)
