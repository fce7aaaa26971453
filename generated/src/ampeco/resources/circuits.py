"""Circuits: parts of an electrical installation whose charge points share a limited current, which dynamic load
management (DLM) divides among them.

`client.circuits`: `/public-api/resources/circuits/v2.0`"""

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

_ACTIONS_ATTACH_CHARGE_POINT: Operation[None] = Operation(
    "POST",
    "/public-api/actions/circuit/v2.0/{circuit}/attach-charge-point",
    body=lambda: params.CircuitAttachChargePoint,
)
_ACTIONS_DETACH_CHARGE_POINT: Operation[None] = Operation(
    "POST",
    "/public-api/actions/circuit/v2.0/{circuit}/detach-charge-point/{chargePoint}",
)
_ACTIONS_SET_CHARGE_POINT_EVSE_PRIORITY: Operation[None] = Operation(
    "POST",
    "/public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}/evse/{evse}",
    body=lambda: params.CircuitSetChargePointPriority,
)
_ACTIONS_SET_CHARGE_POINT_PRIORITY: Operation[None] = Operation(
    "POST",
    "/public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}",
    body=lambda: params.CircuitSetChargePointPriority,
)
_ACTIONS_SET_SESSION_PRIORITY: Operation[None] = Operation(
    "POST",
    "/public-api/actions/circuit/v2.0/{circuit}/set-session-priority/{session}",
    body=lambda: params.CircuitSetChargePointPriority,
)
_ACTIONS_SET_SOC_PRIORITIES: Operation[None] = Operation(
    "POST",
    "/public-api/actions/circuit/v2.0/{circuit}/set-circuit-soc-priorities",
    body=lambda: params.CircuitSocPriorities,
)
_CHARGE_POINT_PRIORITIES_LIST: Operation[models.CircuitChargePointPriority] = Operation(
    "GET",
    "/public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities",
    returns=lambda: models.CircuitChargePointPriority,
    unwrap="data",
    query=lambda: params.CircuitsChargePointPrioritiesListQuery,
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
)
_CONSUMPTION_LIST: Operation[models.CircuitConsumption] = Operation(
    "GET",
    "/public-api/resources/circuits/v2.0/{circuit}/consumption",
    returns=lambda: models.CircuitConsumption,
    unwrap="data",
)
_SOC_PRIORITIES_GET: Operation[models.CircuitSocPriorities] = Operation(
    "GET",
    "/public-api/resources/circuits/v2.0/{circuit}/soc-priorities",
    returns=lambda: models.CircuitSocPriorities,
)
_UNMANAGED_LOAD_LIST: Operation[models.CircuitConsumption] = Operation(
    "GET",
    "/public-api/resources/circuits/v2.0/{circuit}/unmanaged-load",
    returns=lambda: models.CircuitConsumption,
    unwrap="data",
)
_USER_PRIORITIES_CREATE: Operation[models.CircuitUserPriority] = Operation(
    "POST",
    "/public-api/resources/circuits/v2.0/{circuit}/user-priorities",
    returns=lambda: models.CircuitUserPriority,
    unwrap="data",
    body=lambda: params.CircuitUserPriorityCreate,
)
_USER_PRIORITIES_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}",
)
_USER_PRIORITIES_GET: Operation[models.CircuitUserPriority] = Operation(
    "GET",
    "/public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}",
    returns=lambda: models.CircuitUserPriority,
    unwrap="data",
)
_USER_PRIORITIES_LIST: Operation[models.CircuitUserPriority] = Operation(
    "GET",
    "/public-api/resources/circuits/v2.0/{circuit}/user-priorities",
    returns=lambda: models.CircuitUserPriority,
    unwrap="data",
    query=lambda: params.CircuitsUserPrioritiesListQuery,
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
)
_USER_PRIORITIES_UPDATE: Operation[models.CircuitUserPriority] = Operation(
    "PATCH",
    "/public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}",
    returns=lambda: models.CircuitUserPriority,
    unwrap="data",
    body=lambda: params.CircuitUserPriority,
)
_V1_0_CONSUMPTION_GET: Operation[float] = Operation(
    "GET",
    "/public-api/resources/circuits/v1.0/{dlmCircuit}/consumption/{phase}",
    returns=lambda: float,
)
_V1_0_CONSUMPTION_LIST: Operation[models.CircuitConsumption] = Operation(
    "GET",
    "/public-api/resources/circuits/v1.0/{dlmCircuit}/consumption",
    returns=lambda: models.CircuitConsumption,
)
_V1_0_CREATE: Operation[models.CircuitV1_0] = Operation(
    "POST",
    "/public-api/resources/circuits/v1.0",
    returns=lambda: models.CircuitV1_0,
    unwrap="data",
    body=lambda: params.CircuitV1_0,
)
_V1_0_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/circuits/v1.0/{dlmCircuit}",
)
_V1_0_GET: Operation[models.CircuitV1_0] = Operation(
    "GET",
    "/public-api/resources/circuits/v1.0/{dlmCircuit}",
    returns=lambda: models.CircuitV1_0,
    unwrap="data",
)
_V1_0_LIST: Operation[models.CircuitV1_0] = Operation(
    "GET",
    "/public-api/resources/circuits/v1.0",
    returns=lambda: models.CircuitV1_0,
    unwrap="data",
    query=lambda: params.CircuitsV1_0ListQuery,
    paging=Paging(page="page", per_page="per_page", size=100),
)
_V1_0_UPDATE: Operation[models.CircuitUpdateV1_0] = Operation(
    "PATCH",
    "/public-api/resources/circuits/v1.0/{dlmCircuit}",
    returns=lambda: models.CircuitUpdateV1_0,
    body=lambda: params.CircuitUpdateV1_0,
)
_CREATE: Operation[models.CircuitUpdate] = Operation(
    "POST",
    "/public-api/resources/circuits/v2.0",
    returns=lambda: models.CircuitUpdate,
    unwrap="data",
    body=lambda: params.CircuitCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/circuits/v2.0/{circuit}",
)
_GET: Operation[models.Circuit] = Operation(
    "GET",
    "/public-api/resources/circuits/v2.0/{circuit}",
    returns=lambda: models.Circuit,
    unwrap="data",
    query=lambda: params.CircuitsGetQuery,
    styles={"include": "brackets"},
)
_LIST: Operation[models.Circuit] = Operation(
    "GET",
    "/public-api/resources/circuits/v2.0",
    returns=lambda: models.Circuit,
    unwrap="data",
    query=lambda: params.CircuitsListQuery,
    styles={"filter": "deep_object", "include": "brackets"},
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
)
_UPDATE: Operation[models.CircuitUpdate] = Operation(
    "PATCH",
    "/public-api/resources/circuits/v2.0/{circuit}",
    returns=lambda: models.CircuitUpdate,
    unwrap="data",
    body=lambda: params.CircuitUpdate,
)


class CircuitsActions(Resource):
    """Put charge points on a circuit, take them off, and say who gets power first when there is not enough.

    `client.circuits.actions`: `/public-api/actions/circuit/v2.0`"""

    @property
    def with_raw_response(self) -> CircuitsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return CircuitsActionsRaw(self)

    @property
    def with_streaming_response(self) -> CircuitsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return CircuitsActionsStream(self)

    def attach_charge_point(
        self,
        circuit: int,
        *,
        charge_point_id: int,
        priority: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Add a charge point to a circuit, so that it shares the circuit's current with the others on it.

        A circuit is a group of charge points behind one fuse or breaker, among which dynamic load management
        (DLM) divides the available current. A charge point whose electrical configuration differs from the
        circuit's is not admitted. `priority` may be given here or set later with
        `client.circuits.actions.set_charge_point_priority`. The answer is 202 with no body.

        `POST /public-api/actions/circuit/v2.0/{circuit}/attach-charge-point`

        Args:
            circuit: Id of the circuit.
            charge_point_id (`chargePointId`): Id the system gave the charge point, not the network id it uses
                over OCPP (the protocol of charge points).
            priority: Weight when the circuit divides its current: 1 is the normal share, 2 counts twice as
                much, 0.5 half as much.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_ATTACH_CHARGE_POINT,
            path={"circuit": circuit},
            body={"charge_point_id": charge_point_id, "priority": priority},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def detach_charge_point(
        self,
        circuit: int,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Take a charge point out of a circuit, ending its part in the circuit's load management.

        Neither the charge point nor the circuit is deleted. The answer is 202 with no body. To put it back,
        use `client.circuits.actions.attach_charge_point`.

        `POST /public-api/actions/circuit/v2.0/{circuit}/detach-charge-point/{chargePoint}`

        Args:
            circuit: Id of the circuit.
            charge_point (`chargePoint`): Id of the charge point on the circuit.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _ACTIONS_DETACH_CHARGE_POINT,
            path={"circuit": circuit, "chargePoint": charge_point},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def set_charge_point_evse_priority(
        self,
        circuit: int,
        charge_point: int,
        evse: int,
        *,
        priority: float,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Set how strongly one EVSE of a charge point counts when the circuit divides its current.

        An EVSE is the part of a charge point that charges one vehicle at a time. The answer is 202 with no
        body. The priorities now in force, per charge point and per EVSE, are listed by
        `client.circuits.charge_point_priorities.list`.

        `POST /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}/evse/{evse}`

        Args:
            circuit: Id of the circuit.
            charge_point (`chargePoint`): Id of the charge point on the circuit.
            evse: The EVSE of the charge point, a number as listed by
                `client.circuits.charge_point_priorities.list`.
            priority: Weight when the circuit divides its current: 1 is the normal share, 2 counts twice as
                much, 0.5 half as much.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_SET_CHARGE_POINT_EVSE_PRIORITY,
            path={"circuit": circuit, "chargePoint": charge_point, "evse": evse},
            body={"priority": priority},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def set_charge_point_priority(
        self,
        circuit: int,
        charge_point: int,
        *,
        priority: float,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Set how strongly one charge point counts when its circuit divides the available current.

        Use it to favor a whole charge point. For a single outlet of it there is
        `client.circuits.actions.set_charge_point_evse_priority`, for one charging session
        `client.circuits.actions.set_session_priority`. The answer is 202 with no body; read the result back
        with `client.circuits.charge_point_priorities.list`.

        `POST /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}`

        Args:
            circuit: Id of the circuit.
            charge_point (`chargePoint`): Id of the charge point on the circuit.
            priority: Weight when the circuit divides its current: 1 is the normal share, 2 counts twice as
                much, 0.5 half as much.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_SET_CHARGE_POINT_PRIORITY,
            path={"circuit": circuit, "chargePoint": charge_point},
            body={"priority": priority},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def set_session_priority(
        self,
        circuit: int,
        session: int,
        *,
        priority: float,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Set how strongly one charging session counts when its circuit divides the available current.

        Unlike `client.circuits.actions.set_charge_point_priority`, it concerns this one session and not the
        equipment it takes place on. The answer is 202 with no body.

        `POST /public-api/actions/circuit/v2.0/{circuit}/set-session-priority/{session}`

        Args:
            circuit: Id of the circuit.
            session: Id of the charging session, as an integer; sessions themselves give their `id` as a
                string.
            priority: Weight when the circuit divides its current: 1 is the normal share, 2 counts twice as
                much, 0.5 half as much.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_SET_SESSION_PRIORITY,
            path={"circuit": circuit, "session": session},
            body={"priority": priority},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def set_soc_priorities(
        self,
        circuit: int,
        *,
        high_soc_priority: float | Omit = omit,
        low_soc_priority: float | Omit = omit,
        lower_threshold_percent: float | None | Omit = omit,
        upper_threshold_percent: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Make a session's priority on the circuit depend on how full the vehicle's battery is.

        SoC is the vehicle's state of charge in percent. While it is under `lower_threshold_percent` the
        session gets `low_soc_priority`; once it is over `upper_threshold_percent` it gets
        `high_soc_priority`; in between it has priority
        1. Send one threshold with its priority, or both pairs; a threshold that is not set leaves that side
        at 1. The
        answer is 202 with no body; `client.circuits.soc_priorities.get` shows what is set.

        `POST /public-api/actions/circuit/v2.0/{circuit}/set-circuit-soc-priorities`

        Args:
            circuit: Id of the circuit.
            high_soc_priority (`highSoCPriority`): The priority of a session once the vehicle's state of
                charge (SoC) is over `upper_threshold_percent`. 1 is normal; less than 1 leaves more current
                for emptier cars.
            low_soc_priority (`lowSoCPriority`): The priority of a session while the vehicle's state of charge
                (SoC) is under `lower_threshold_percent`. 1 is normal; more than 1 gives emptier cars a larger
                share.
            lower_threshold_percent (`lowerThresholdPercent`): State of charge (SoC), in percent of the full
                battery, under which `low_soc_priority` counts. It must lie at least 5 below
                `upper_threshold_percent` if that is set; `null` switches `low_soc_priority` off.
            upper_threshold_percent (`upperThresholdPercent`): State of charge (SoC), in percent of the full
                battery, over which `high_soc_priority` counts. It must lie at least 5 above
                `lower_threshold_percent` if that is set; `null` switches `high_soc_priority` off.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_SET_SOC_PRIORITIES,
            path={"circuit": circuit},
            body={
                "high_soc_priority": high_soc_priority,
                "low_soc_priority": low_soc_priority,
                "lower_threshold_percent": lower_threshold_percent,
                "upper_threshold_percent": upper_threshold_percent,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class CircuitsActionsRaw(RawView):
    """`client.circuits.actions.with_raw_response`"""

    attach_charge_point = RawMethod(CircuitsActions.attach_charge_point)
    detach_charge_point = RawMethod(CircuitsActions.detach_charge_point)
    set_charge_point_evse_priority = RawMethod(CircuitsActions.set_charge_point_evse_priority)
    set_charge_point_priority = RawMethod(CircuitsActions.set_charge_point_priority)
    set_session_priority = RawMethod(CircuitsActions.set_session_priority)
    set_soc_priorities = RawMethod(CircuitsActions.set_soc_priorities)


class CircuitsActionsStream(StreamedView):
    """`client.circuits.actions.with_streaming_response`"""

    attach_charge_point = StreamedMethod(CircuitsActions.attach_charge_point)
    detach_charge_point = StreamedMethod(CircuitsActions.detach_charge_point)
    set_charge_point_evse_priority = StreamedMethod(CircuitsActions.set_charge_point_evse_priority)
    set_charge_point_priority = StreamedMethod(CircuitsActions.set_charge_point_priority)
    set_session_priority = StreamedMethod(CircuitsActions.set_session_priority)
    set_soc_priorities = StreamedMethod(CircuitsActions.set_soc_priorities)


class CircuitsChargePointPriorities(Resource):
    """`client.circuits.charge_point_priorities`: `/public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities`"""

    @property
    def with_raw_response(self) -> CircuitsChargePointPrioritiesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return CircuitsChargePointPrioritiesRaw(self)

    @property
    def with_streaming_response(self) -> CircuitsChargePointPrioritiesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return CircuitsChargePointPrioritiesStream(self)

    def list(
        self,
        circuit: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.CircuitChargePointPriority]:
        """List the charge points on a circuit with the priority of each and of its EVSEs.

        The `id` of an entry is the charge point's. Change a priority with
        `client.circuits.actions.set_charge_point_priority`.

        `GET /public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities`

        Args:
            circuit: Id of the circuit.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.CircuitChargePointPriority`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _CHARGE_POINT_PRIORITIES_LIST,
            path={"circuit": circuit},
            query={"cursor": cursor, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class CircuitsChargePointPrioritiesRaw(RawView):
    """`client.circuits.charge_point_priorities.with_raw_response`"""

    list = RawMethod(CircuitsChargePointPriorities.list)


class CircuitsChargePointPrioritiesStream(StreamedView):
    """`client.circuits.charge_point_priorities.with_streaming_response`"""

    list = StreamedMethod(CircuitsChargePointPriorities.list)


class CircuitsConsumption(Resource):
    """`client.circuits.consumption`: `/public-api/resources/circuits/v2.0/{circuit}/consumption`"""

    @property
    def with_raw_response(self) -> CircuitsConsumptionRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return CircuitsConsumptionRaw(self)

    @property
    def with_streaming_response(self) -> CircuitsConsumptionStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return CircuitsConsumptionStream(self)

    def list(
        self,
        circuit: int,
        *,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.CircuitConsumption]:
        """Fetch the latest known current on each phase of a circuit, in amps.

        Each entry says when it was last updated. All phases come in one answer, without paging. The part that
        is not under load management is given by `client.circuits.unmanaged_load.list`.

        `GET /public-api/resources/circuits/v2.0/{circuit}/consumption`

        Args:
            circuit: Id of the circuit.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.CircuitConsumption`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _CONSUMPTION_LIST,
            path={"circuit": circuit},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class CircuitsConsumptionRaw(RawView):
    """`client.circuits.consumption.with_raw_response`"""

    list = RawMethod(CircuitsConsumption.list)


class CircuitsConsumptionStream(StreamedView):
    """`client.circuits.consumption.with_streaming_response`"""

    list = StreamedMethod(CircuitsConsumption.list)


class CircuitsSocPriorities(Resource):
    """`client.circuits.soc_priorities`: `/public-api/resources/circuits/v2.0/{circuit}/soc-priorities`"""

    @property
    def with_raw_response(self) -> CircuitsSocPrioritiesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return CircuitsSocPrioritiesRaw(self)

    @property
    def with_streaming_response(self) -> CircuitsSocPrioritiesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return CircuitsSocPrioritiesStream(self)

    def get(
        self,
        circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CircuitSocPriorities:
        """Fetch how a session's priority on the circuit depends on the vehicle's state of charge (SoC).

        The answer is one settings object and no list. Change it with
        `client.circuits.actions.set_soc_priorities`.

        `GET /public-api/resources/circuits/v2.0/{circuit}/soc-priorities`

        Args:
            circuit: Id of the circuit.

        Returns: `models.CircuitSocPriorities`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _SOC_PRIORITIES_GET,
            path={"circuit": circuit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class CircuitsSocPrioritiesRaw(RawView):
    """`client.circuits.soc_priorities.with_raw_response`"""

    get = RawMethod(CircuitsSocPriorities.get)


class CircuitsSocPrioritiesStream(StreamedView):
    """`client.circuits.soc_priorities.with_streaming_response`"""

    get = StreamedMethod(CircuitsSocPriorities.get)


class CircuitsUnmanagedLoad(Resource):
    """`client.circuits.unmanaged_load`: `/public-api/resources/circuits/v2.0/{circuit}/unmanaged-load`"""

    @property
    def with_raw_response(self) -> CircuitsUnmanagedLoadRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return CircuitsUnmanagedLoadRaw(self)

    @property
    def with_streaming_response(self) -> CircuitsUnmanagedLoadStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return CircuitsUnmanagedLoadStream(self)

    def list(
        self,
        circuit: int,
        *,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.CircuitConsumption]:
        """Fetch the current that other consumers draw on each phase of a circuit, in amps.

        Unmanaged load is everything on the circuit that load management cannot steer, such as the building
        around the charge points. The answer has one entry per phase and is not paged.

        `GET /public-api/resources/circuits/v2.0/{circuit}/unmanaged-load`

        Args:
            circuit: Id of the circuit.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.CircuitConsumption`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _UNMANAGED_LOAD_LIST,
            path={"circuit": circuit},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class CircuitsUnmanagedLoadRaw(RawView):
    """`client.circuits.unmanaged_load.with_raw_response`"""

    list = RawMethod(CircuitsUnmanagedLoad.list)


class CircuitsUnmanagedLoadStream(StreamedView):
    """`client.circuits.unmanaged_load.with_streaming_response`"""

    list = StreamedMethod(CircuitsUnmanagedLoad.list)


class CircuitsUserPriorities(Resource):
    """`client.circuits.user_priorities`: `/public-api/resources/circuits/v2.0/{circuit}/user-priorities`"""

    @property
    def with_raw_response(self) -> CircuitsUserPrioritiesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return CircuitsUserPrioritiesRaw(self)

    @property
    def with_streaming_response(self) -> CircuitsUserPrioritiesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return CircuitsUserPrioritiesStream(self)

    def create(
        self,
        circuit: int,
        *,
        priority: float,
        target_id: int,
        type: Literal["partner", "userGroup"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CircuitUserPriority:
        """Favor, or hold back, the members of a user group or the invited users of a partner on a circuit.

        `type` says which of the two `target_id` names. Drivers without an entry count as 1.

        `POST /public-api/resources/circuits/v2.0/{circuit}/user-priorities`

        Args:
            circuit: Id of the circuit.
            priority: Weight when the circuit divides its current: 1 is the normal share, 2 counts twice as
                much, 0.5 half as much.
            target_id (`targetId`): Whose sessions the priority is for. With `type` `userGroup`: id of the
                user group that the driver belongs to. With `partner`: id of the partner that has invited the
                driver.
            type: Whose sessions get the priority, named in `target_id`. `partner`: a partner's users;
                `userGroup`: the members of a user group.

        Returns: `models.CircuitUserPriority`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422).
        """
        return self._call(
            _USER_PRIORITIES_CREATE,
            path={"circuit": circuit},
            body={"priority": priority, "target_id": target_id, "type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        circuit: int,
        user_priority: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove one user priority, so that those drivers are treated on the circuit like anyone else.

        `DELETE /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}`

        Args:
            circuit: Id of the circuit.
            user_priority (`userPriority`): Id of the user priority of this circuit.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(
            _USER_PRIORITIES_DELETE,
            path={"circuit": circuit, "userPriority": user_priority},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        circuit: int,
        user_priority: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CircuitUserPriority:
        """Fetch one user priority: the group of drivers on a circuit that it covers, and how much they count.

        `GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}`

        Args:
            circuit: Id of the circuit.
            user_priority (`userPriority`): Id of the user priority of this circuit.

        Returns: `models.CircuitUserPriority`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _USER_PRIORITIES_GET,
            path={"circuit": circuit, "userPriority": user_priority},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        circuit: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.CircuitUserPriority]:
        """List which groups of drivers are favored, or held back, when a circuit divides its current.

        Each entry gives a priority to the sessions of the members of one user group, or of the users invited
        by one partner.

        `GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities`

        Args:
            circuit: Id of the circuit.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.CircuitUserPriority`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _USER_PRIORITIES_LIST,
            path={"circuit": circuit},
            query={"cursor": cursor, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def update(
        self,
        circuit: int,
        user_priority: int,
        *,
        priority: float | Omit = omit,
        target_id: int | Omit = omit,
        type: Literal["partner", "userGroup"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CircuitUserPriority:
        """Change how much a group of drivers counts on a circuit, or which group the priority covers.

        `PATCH /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}`

        Args:
            circuit: Id of the circuit.
            user_priority (`userPriority`): Id of the user priority of this circuit.
            priority: Weight when the circuit divides its current: 1 is the normal share, 2 counts twice as
                much, 0.5 half as much.
            target_id (`targetId`): Whose sessions the priority is for. With `type` `userGroup`: id of the
                user group that the driver belongs to. With `partner`: id of the partner that has invited the
                driver.
            type: Whose sessions get the priority, named in `target_id`. `partner`: a partner's users;
                `userGroup`: the members of a user group.

        Returns: `models.CircuitUserPriority`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422).
        """
        return self._call(
            _USER_PRIORITIES_UPDATE,
            path={"circuit": circuit, "userPriority": user_priority},
            body={"priority": priority, "target_id": target_id, "type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class CircuitsUserPrioritiesRaw(RawView):
    """`client.circuits.user_priorities.with_raw_response`"""

    create = RawMethod(CircuitsUserPriorities.create)
    delete = RawMethod(CircuitsUserPriorities.delete)
    get = RawMethod(CircuitsUserPriorities.get)
    list = RawMethod(CircuitsUserPriorities.list)
    update = RawMethod(CircuitsUserPriorities.update)


class CircuitsUserPrioritiesStream(StreamedView):
    """`client.circuits.user_priorities.with_streaming_response`"""

    create = StreamedMethod(CircuitsUserPriorities.create)
    delete = StreamedMethod(CircuitsUserPriorities.delete)
    get = StreamedMethod(CircuitsUserPriorities.get)
    list = StreamedMethod(CircuitsUserPriorities.list)
    update = StreamedMethod(CircuitsUserPriorities.update)


class CircuitsV1_0Consumption(Resource):
    """`client.circuits.v1_0.consumption`: `/public-api/resources/circuits/v1.0/{dlmCircuit}/consumption`"""

    @property
    def with_raw_response(self) -> CircuitsV1_0ConsumptionRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return CircuitsV1_0ConsumptionRaw(self)

    @property
    def with_streaming_response(self) -> CircuitsV1_0ConsumptionStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return CircuitsV1_0ConsumptionStream(self)

    @warns("circuits.v1_0.consumption.get")
    @deprecated("circuits.v1_0.consumption.get is deprecated; use circuits.consumption.list", category=None)
    def get(
        self,
        dlm_circuit: int,
        phase: Literal["L1", "L2", "L3"],
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> float:
        """Fetch the current drawn on one phase of a circuit, as a plain number of amps.

        Deprecated: use `client.circuits.consumption.list`, which gives all phases, and pick the one you need.
        The answer is a bare number and not an object; it does not say when the value was taken.

        `GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption/{phase}`

        Args:
            dlm_circuit (`dlmCircuit`): Id of the circuit.
            phase: The phase to read, `L1`, `L2` or `L3`.

        Returns: `float`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._call(
            _V1_0_CONSUMPTION_GET,
            path={"dlmCircuit": dlm_circuit, "phase": phase},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("circuits.v1_0.consumption.list")
    @deprecated("circuits.v1_0.consumption.list is deprecated; use circuits.consumption.list", category=None)
    def list(
        self,
        dlm_circuit: int,
        *,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.CircuitConsumption]:
        """Fetch the current drawn on each phase of a circuit, in amps.

        Deprecated: use `client.circuits.consumption.list`. The answer is a list with one entry per phase,
        without paging.

        `GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption`

        Args:
            dlm_circuit (`dlmCircuit`): Id of the circuit.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.CircuitConsumption`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_CONSUMPTION_LIST,
            path={"dlmCircuit": dlm_circuit},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class CircuitsV1_0ConsumptionRaw(RawView):
    """`client.circuits.v1_0.consumption.with_raw_response`"""

    get = RawMethod(CircuitsV1_0Consumption.get)
    list = RawMethod(CircuitsV1_0Consumption.list)


class CircuitsV1_0ConsumptionStream(StreamedView):
    """`client.circuits.v1_0.consumption.with_streaming_response`"""

    get = StreamedMethod(CircuitsV1_0Consumption.get)
    list = StreamedMethod(CircuitsV1_0Consumption.list)


class CircuitsV1_0(Resource):
    """`client.circuits.v1_0`: `/public-api/resources/circuits/v1.0`"""

    @property
    def with_raw_response(self) -> CircuitsV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return CircuitsV1_0Raw(self)

    @property
    def with_streaming_response(self) -> CircuitsV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return CircuitsV1_0Stream(self)

    @cached_property
    def consumption(self) -> CircuitsV1_0Consumption:
        """`client.circuits.v1_0.consumption`: `/public-api/resources/circuits/v1.0/{dlmCircuit}/consumption`"""
        return CircuitsV1_0Consumption(self)

    @warns("circuits.v1_0.create")
    @deprecated("circuits.v1_0.create is deprecated; use circuits.create", category=None)
    def create(
        self,
        *,
        charge_points: Sequence[params.CircuitV1_0ChargePoint | models.CircuitV1_0ChargePoint],
        max_current: float,
        name: str,
        phases: Literal["1", "3"],
        min_charge_point_current: float | Omit = omit,
        set_session_limit_to_zero_on_idle: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CircuitV1_0:
        """Create a load management circuit and put charge points on it in the same call.

        Deprecated: use `client.circuits.create`, followed by `client.circuits.actions.attach_charge_point`
        for each charge point. In this version `chargePoints`, with the electrical data of each, is required,
        and `phases` is the string `1` or `3`.

        `POST /public-api/resources/circuits/v1.0`

        Args:
            charge_points (`chargePoints`): The charge points that share this circuit's current, each with its
                own limit and wiring.
            max_current (`maxCurrent`): Current limit of the whole circuit, in amps.
            phases: How many phases the supply has: `single_phase`, `split_phase` (two live conductors) or
                `three_phase`; version 1.0 of circuits says `1` or `3` instead, as strings.
            min_charge_point_current (`minChargePointCurrent`): The least current, in amps, that a charge
                point on the circuit is given. A new session is refused if it would push a running one below
                this, since vehicles stop charging when the current is too low. `null` means no minimum.
            set_session_limit_to_zero_on_idle (`setSessionLimitToZeroOnIdle`): Deprecated. Whether a session's
                limit is lowered to 0 when it goes idle, that is, stays connected without charging.

        Returns: `models.CircuitV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _V1_0_CREATE,
            body={
                "charge_points": charge_points,
                "max_current": max_current,
                "name": name,
                "phases": phases,
                "min_charge_point_current": min_charge_point_current,
                "set_session_limit_to_zero_on_idle": set_session_limit_to_zero_on_idle,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("circuits.v1_0.delete")
    @deprecated("circuits.v1_0.delete is deprecated; use circuits.delete", category=None)
    def delete(
        self,
        dlm_circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a load management circuit by its id.

        Deprecated: use `client.circuits.delete`.

        `DELETE /public-api/resources/circuits/v1.0/{dlmCircuit}`

        Args:
            dlm_circuit (`dlmCircuit`): Id of the circuit.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(
            _V1_0_DELETE,
            path={"dlmCircuit": dlm_circuit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("circuits.v1_0.get")
    @deprecated("circuits.v1_0.get is deprecated; use circuits.get", category=None)
    def get(
        self,
        dlm_circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CircuitV1_0:
        """Fetch one load management circuit with the charge points on it.

        Deprecated: use `client.circuits.get`, which has more settings but no list of charge points.

        `GET /public-api/resources/circuits/v1.0/{dlmCircuit}`

        Args:
            dlm_circuit (`dlmCircuit`): Id of the circuit.

        Returns: `models.CircuitV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _V1_0_GET,
            path={"dlmCircuit": dlm_circuit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("circuits.v1_0.list")
    @deprecated("circuits.v1_0.list is deprecated; use circuits.list", category=None)
    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.CircuitV1_0]:
        """List the load management circuits together with the charge points on each.

        Deprecated: use `client.circuits.list`, which pages by cursor, can be filtered by time of change and
        shows meters, parent circuits and priorities. The newer version does not list the charge points of a
        circuit; ask `client.charge_points.list` with the filter `circuit_id` for those.

        `GET /public-api/resources/circuits/v1.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.CircuitV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V1_0_LIST,
            query={"page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("circuits.v1_0.update")
    @deprecated("circuits.v1_0.update is deprecated; use circuits.update", category=None)
    def update(
        self,
        dlm_circuit: int,
        *,
        charge_points: Sequence[params.CircuitV1_0ChargePoint | models.CircuitV1_0ChargePoint] | Omit = omit,
        max_current: float | Omit = omit,
        min_charge_point_current: float | Omit = omit,
        name: str | Omit = omit,
        phases: Literal["1", "3"] | Omit = omit,
        set_session_limit_to_zero_on_idle: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CircuitUpdateV1_0:
        """Change the current limits, the name or the charge points of a load management circuit.

        Deprecated: use `client.circuits.update`, and its attach and detach actions to move charge points.

        `PATCH /public-api/resources/circuits/v1.0/{dlmCircuit}`

        Args:
            dlm_circuit (`dlmCircuit`): Id of the circuit.
            charge_points (`chargePoints`): The charge points that share this circuit's current, each with its
                own limit and wiring.
            max_current (`maxCurrent`): Current limit of the whole circuit, in amps.
            min_charge_point_current (`minChargePointCurrent`): The least current, in amps, that a charge
                point on the circuit is given. A new session is refused if it would push a running one below
                this, since vehicles stop charging when the current is too low. `null` means no minimum.
            phases: How many phases the supply has: `single_phase`, `split_phase` (two live conductors) or
                `three_phase`; version 1.0 of circuits says `1` or `3` instead, as strings.
            set_session_limit_to_zero_on_idle (`setSessionLimitToZeroOnIdle`): Deprecated. Whether a session's
                limit is lowered to 0 when it goes idle, that is, stays connected without charging.

        Returns: `models.CircuitUpdateV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _V1_0_UPDATE,
            path={"dlmCircuit": dlm_circuit},
            body={
                "charge_points": charge_points,
                "max_current": max_current,
                "min_charge_point_current": min_charge_point_current,
                "name": name,
                "phases": phases,
                "set_session_limit_to_zero_on_idle": set_session_limit_to_zero_on_idle,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class CircuitsV1_0Raw(RawView):
    """`client.circuits.v1_0.with_raw_response`"""

    create = RawMethod(CircuitsV1_0.create)
    delete = RawMethod(CircuitsV1_0.delete)
    get = RawMethod(CircuitsV1_0.get)
    list = RawMethod(CircuitsV1_0.list)
    update = RawMethod(CircuitsV1_0.update)


class CircuitsV1_0Stream(StreamedView):
    """`client.circuits.v1_0.with_streaming_response`"""

    create = StreamedMethod(CircuitsV1_0.create)
    delete = StreamedMethod(CircuitsV1_0.delete)
    get = StreamedMethod(CircuitsV1_0.get)
    list = StreamedMethod(CircuitsV1_0.list)
    update = StreamedMethod(CircuitsV1_0.update)


class Circuits(Resource):
    """Circuits: parts of an electrical installation whose charge points share a limited current, which dynamic
    load management (DLM) divides among them.

    `client.circuits`: `/public-api/resources/circuits/v2.0`"""

    @property
    def with_raw_response(self) -> CircuitsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return CircuitsRaw(self)

    @property
    def with_streaming_response(self) -> CircuitsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return CircuitsStream(self)

    @cached_property
    def actions(self) -> CircuitsActions:
        """Put charge points on a circuit, take them off, and say who gets power first when there is not enough.

        `client.circuits.actions`: `/public-api/actions/circuit/v2.0`"""
        return CircuitsActions(self)

    @cached_property
    def charge_point_priorities(self) -> CircuitsChargePointPriorities:
        """`client.circuits.charge_point_priorities`: `/public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities`"""
        return CircuitsChargePointPriorities(self)

    @cached_property
    def consumption(self) -> CircuitsConsumption:
        """`client.circuits.consumption`: `/public-api/resources/circuits/v2.0/{circuit}/consumption`"""
        return CircuitsConsumption(self)

    @cached_property
    def soc_priorities(self) -> CircuitsSocPriorities:
        """`client.circuits.soc_priorities`: `/public-api/resources/circuits/v2.0/{circuit}/soc-priorities`"""
        return CircuitsSocPriorities(self)

    @cached_property
    def unmanaged_load(self) -> CircuitsUnmanagedLoad:
        """`client.circuits.unmanaged_load`: `/public-api/resources/circuits/v2.0/{circuit}/unmanaged-load`"""
        return CircuitsUnmanagedLoad(self)

    @cached_property
    def user_priorities(self) -> CircuitsUserPriorities:
        """`client.circuits.user_priorities`: `/public-api/resources/circuits/v2.0/{circuit}/user-priorities`"""
        return CircuitsUserPriorities(self)

    @cached_property
    def v1_0(self) -> CircuitsV1_0:
        """`client.circuits.v1_0`: `/public-api/resources/circuits/v1.0`"""
        return CircuitsV1_0(self)

    @warns("circuits.create", set_session_limit_to_zero_on_idle="")
    def create(
        self,
        *,
        max_current: float,
        name: str,
        phases: Literal["single_phase", "split_phase", "three_phase"],
        connected_phase: Literal["L1", "L1_L2", "L1_L3", "L2", "L2_L3", "L3"] | Omit = omit,
        electrical_configuration: Literal["delta", "star"] | Omit = omit,
        electricity_meter_id: float | None | Omit = omit,
        load_balancing_integration: params.CircuitLoadBalancingIntegration
        | models.CircuitLoadBalancingIntegration
        | None
        | Omit = omit,
        max_voltage: params.MaxVoltage | None | Omit = omit,
        min_charge_point_current: float | None | Omit = omit,
        offline_reserved_current: float | None | Omit = omit,
        parent_circuit_id: int | None | Omit = omit,
        phase_rotation: Literal["RST", "RTS", "SRT", "STR", "TRS", "TSR"] | Omit = omit,
        set_session_limit_to_zero_on_idle: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CircuitUpdate:
        """Create a circuit: an empty group of charge points that will share one current limit.

        Charge points are added afterwards, one at a time, with `client.circuits.actions.attach_charge_point`.
        Give `parent_circuit_id` to place the circuit below another one (multi-level load management); then
        `phase_rotation` is required for three phases, and `connected_phase` for a single or split phase.

        `POST /public-api/resources/circuits/v2.0`

        Args:
            max_current (`maxCurrent`): Current limit of the whole circuit, in amps; as a rule, the rating of
                its breaker.
            phases: How many phases the supply has: `single_phase`, `split_phase` (two live conductors) or
                `three_phase`; version 1.0 of circuits says `1` or `3` instead, as strings.
            connected_phase (`connectedPhase`): Which conductors of the supply the circuit uses, in a `star`
                supply. `L1`, `L2` or `L3` for `single_phase`; `L1_L2`, `L2_L3` or `L1_L3` for `split_phase`.
                Must be given in these two cases if the circuit is part of a multi-level load management.
            electrical_configuration (`electricalConfiguration`): Kind of power supply. `star`: three phases
                around a neutral conductor (TN system), the default; `delta`: phases connected to one another
                (IT system), where a single-phase charger sits between two of them.
            electricity_meter_id (`electricityMeterId`): Id of the electricity meter that measures the load on
                the circuit; `null` if it has none. See `client.electricity_meters.list`.
            load_balancing_integration (`loadBalancingIntegration`): An outside service that decides the
                charging limits of this circuit's charge points in place of the built-in load balancing;
                `null` if there is none. Such a circuit cannot take part in multi-level load management.
            max_voltage (`maxVoltage`): Voltage of the supply, in V, as text. Some values are ranges, as the
                voltage may vary: in data for other networks `220-240` becomes 230, and `110-130` becomes 120.
            min_charge_point_current (`minChargePointCurrent`): The least current, in amps, that a charge
                point on the circuit is given. A new session is refused if it would push a running one below
                this, since vehicles stop charging when the current is too low. `null` means no minimum.
            offline_reserved_current (`offlineReservedCurrent`): Current, in amps, set aside for the other
                loads on the circuit while the electricity meter cannot be reached and their real draw is
                unknown.
            parent_circuit_id (`parentCircuitId`): Id of the circuit that feeds this one, for multi-level
                dynamic load management (DLM). A circuit with a load balancing integration, or one used by a
                flexibility asset, cannot be given a parent or be one.
            phase_rotation (`phaseRotation`): The order in which the circuit's phases are wired: `R`, `S`, `T`
                stand for `L1`, `L2`, `L3`, so that `RTS` is L1, L3, L2. Required for a three-phase circuit in
                multi-level load management.
            set_session_limit_to_zero_on_idle (`setSessionLimitToZeroOnIdle`): Deprecated. Whether a session's
                limit is lowered to 0 when it goes idle, that is, stays connected without charging.

        Returns: `models.CircuitUpdate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _CREATE,
            body={
                "max_current": max_current,
                "name": name,
                "phases": phases,
                "connected_phase": connected_phase,
                "electrical_configuration": electrical_configuration,
                "electricity_meter_id": electricity_meter_id,
                "load_balancing_integration": load_balancing_integration,
                "max_voltage": max_voltage,
                "min_charge_point_current": min_charge_point_current,
                "offline_reserved_current": offline_reserved_current,
                "parent_circuit_id": parent_circuit_id,
                "phase_rotation": phase_rotation,
                "set_session_limit_to_zero_on_idle": set_session_limit_to_zero_on_idle,
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
        circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a circuit and with it the current limit that its charge points have shared.

        `DELETE /public-api/resources/circuits/v2.0/{circuit}`

        Args:
            circuit: Id of the circuit.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE,
            path={"circuit": circuit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        circuit: int,
        *,
        include: Sequence[
            Literal[
                "chargePointPriorities", "consumption", "socPriorities", "unmanagedLoad", "userPriorities"
            ]
        ]
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Circuit:
        """Fetch the limits and wiring of one circuit and, if asked, its load and its priorities.

        Consumption, unmanaged load and the priorities are left out unless named in `include`. Each of them
        can also be fetched alone, for example with `client.circuits.consumption.list`.

        `GET /public-api/resources/circuits/v2.0/{circuit}`

        Args:
            circuit: Id of the circuit.
            include: Which of these to add to the circuit: `consumption` and `unmanagedLoad` (amps per phase),
                `chargePointPriorities`, `socPriorities`, `userPriorities`.

        Returns: `models.Circuit`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET,
            path={"circuit": circuit},
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
        filter: params.UpdatedPeriodFilter | Omit = omit,
        include: Sequence[
            Literal[
                "chargePointPriorities", "consumption", "socPriorities", "unmanagedLoad", "userPriorities"
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
    ) -> Page[models.Circuit]:
        """List the circuits: groups of charge points that share one current limit under load management.

        Dynamic load management (DLM) divides a circuit's `max_current`, usually the rating of its breaker,
        among the sessions on it. Consumption, unmanaged load and the three kinds of priorities come only when
        named in `include`. The charge points on a circuit are not part of it: list them with
        `client.charge_points.list` and the filter `circuit_id`.

        `GET /public-api/resources/circuits/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            include: Which of these to add to each circuit: `consumption` and `unmanagedLoad` (amps per
                phase), `chargePointPriorities`, `socPriorities`, `userPriorities`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.Circuit`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
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

    @warns("circuits.update", set_session_limit_to_zero_on_idle="")
    def update(
        self,
        circuit: int,
        *,
        connected_phase: Literal["L1", "L1_L2", "L1_L3", "L2", "L2_L3", "L3"] | Omit = omit,
        electrical_configuration: Literal["delta", "star"] | Omit = omit,
        electricity_meter_id: float | None | Omit = omit,
        load_balancing_integration: params.CircuitLoadBalancingIntegration
        | models.CircuitLoadBalancingIntegration
        | None
        | Omit = omit,
        max_current: float | Omit = omit,
        max_voltage: params.MaxVoltage | None | Omit = omit,
        min_charge_point_current: float | None | Omit = omit,
        name: str | Omit = omit,
        offline_reserved_current: float | None | Omit = omit,
        parent_circuit_id: int | None | Omit = omit,
        phase_rotation: Literal["RST", "RTS", "SRT", "STR", "TRS", "TSR"] | Omit = omit,
        phases: Literal["single_phase", "split_phase", "three_phase"] | Omit = omit,
        set_session_limit_to_zero_on_idle: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CircuitUpdate:
        """Change the limits, wiring, meter or load balancing integration of a circuit.

        Only the properties sent are changed. Charge points and priorities are not set here but by the
        circuit's actions, such as `client.circuits.actions.attach_charge_point`; the answer does not contain
        them either.

        `PATCH /public-api/resources/circuits/v2.0/{circuit}`

        Args:
            circuit: Id of the circuit.
            connected_phase (`connectedPhase`): Which conductors of the supply the circuit uses, in a `star`
                supply. `L1`, `L2` or `L3` for `single_phase`; `L1_L2`, `L2_L3` or `L1_L3` for `split_phase`.
                Must be given in these two cases if the circuit is part of a multi-level load management.
            electrical_configuration (`electricalConfiguration`): Kind of power supply. `star`: three phases
                around a neutral conductor (TN system), the default; `delta`: phases connected to one another
                (IT system), where a single-phase charger sits between two of them.
            electricity_meter_id (`electricityMeterId`): Id of the electricity meter that measures the load on
                the circuit; `null` if it has none. See `client.electricity_meters.list`.
            load_balancing_integration (`loadBalancingIntegration`): An outside service that decides the
                charging limits of this circuit's charge points in place of the built-in load balancing;
                `null` if there is none. Such a circuit cannot take part in multi-level load management.
            max_current (`maxCurrent`): Current limit of the whole circuit, in amps; as a rule, the rating of
                its breaker.
            max_voltage (`maxVoltage`): Voltage of the supply, in V, as text. Some values are ranges, as the
                voltage may vary: in data for other networks `220-240` becomes 230, and `110-130` becomes 120.
            min_charge_point_current (`minChargePointCurrent`): The least current, in amps, that a charge
                point on the circuit is given. A new session is refused if it would push a running one below
                this, since vehicles stop charging when the current is too low. `null` means no minimum.
            offline_reserved_current (`offlineReservedCurrent`): Current, in amps, set aside for the other
                loads on the circuit while the electricity meter cannot be reached and their real draw is
                unknown.
            parent_circuit_id (`parentCircuitId`): Id of the circuit that feeds this one, for multi-level
                dynamic load management (DLM). A circuit with a load balancing integration, or one used by a
                flexibility asset, cannot be given a parent or be one.
            phase_rotation (`phaseRotation`): The order in which the circuit's phases are wired: `R`, `S`, `T`
                stand for `L1`, `L2`, `L3`, so that `RTS` is L1, L3, L2. Required for a three-phase circuit in
                multi-level load management.
            phases: How many phases the supply has: `single_phase`, `split_phase` (two live conductors) or
                `three_phase`; version 1.0 of circuits says `1` or `3` instead, as strings.
            set_session_limit_to_zero_on_idle (`setSessionLimitToZeroOnIdle`): Deprecated. Whether a session's
                limit is lowered to 0 when it goes idle, that is, stays connected without charging.

        Returns: `models.CircuitUpdate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422).
        """
        return self._call(
            _UPDATE,
            path={"circuit": circuit},
            body={
                "connected_phase": connected_phase,
                "electrical_configuration": electrical_configuration,
                "electricity_meter_id": electricity_meter_id,
                "load_balancing_integration": load_balancing_integration,
                "max_current": max_current,
                "max_voltage": max_voltage,
                "min_charge_point_current": min_charge_point_current,
                "name": name,
                "offline_reserved_current": offline_reserved_current,
                "parent_circuit_id": parent_circuit_id,
                "phase_rotation": phase_rotation,
                "phases": phases,
                "set_session_limit_to_zero_on_idle": set_session_limit_to_zero_on_idle,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class CircuitsRaw(RawView):
    """`client.circuits.with_raw_response`"""

    create = RawMethod(Circuits.create)
    delete = RawMethod(Circuits.delete)
    get = RawMethod(Circuits.get)
    list = RawMethod(Circuits.list)
    update = RawMethod(Circuits.update)


class CircuitsStream(StreamedView):
    """`client.circuits.with_streaming_response`"""

    create = StreamedMethod(Circuits.create)
    delete = StreamedMethod(Circuits.delete)
    get = StreamedMethod(Circuits.get)
    list = StreamedMethod(Circuits.list)
    update = StreamedMethod(Circuits.update)


class AsyncCircuitsActions(AsyncResource):
    """Put charge points on a circuit, take them off, and say who gets power first when there is not enough.

    `client.circuits.actions`: `/public-api/actions/circuit/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncCircuitsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncCircuitsActionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncCircuitsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncCircuitsActionsStream(self)

    async def attach_charge_point(
        self,
        circuit: int,
        *,
        charge_point_id: int,
        priority: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Add a charge point to a circuit, so that it shares the circuit's current with the others on it.

        A circuit is a group of charge points behind one fuse or breaker, among which dynamic load management
        (DLM) divides the available current. A charge point whose electrical configuration differs from the
        circuit's is not admitted. `priority` may be given here or set later with
        `client.circuits.actions.set_charge_point_priority`. The answer is 202 with no body.

        `POST /public-api/actions/circuit/v2.0/{circuit}/attach-charge-point`

        Args:
            circuit: Id of the circuit.
            charge_point_id (`chargePointId`): Id the system gave the charge point, not the network id it uses
                over OCPP (the protocol of charge points).
            priority: Weight when the circuit divides its current: 1 is the normal share, 2 counts twice as
                much, 0.5 half as much.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_ATTACH_CHARGE_POINT,
            path={"circuit": circuit},
            body={"charge_point_id": charge_point_id, "priority": priority},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def detach_charge_point(
        self,
        circuit: int,
        charge_point: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Take a charge point out of a circuit, ending its part in the circuit's load management.

        Neither the charge point nor the circuit is deleted. The answer is 202 with no body. To put it back,
        use `client.circuits.actions.attach_charge_point`.

        `POST /public-api/actions/circuit/v2.0/{circuit}/detach-charge-point/{chargePoint}`

        Args:
            circuit: Id of the circuit.
            charge_point (`chargePoint`): Id of the charge point on the circuit.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _ACTIONS_DETACH_CHARGE_POINT,
            path={"circuit": circuit, "chargePoint": charge_point},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def set_charge_point_evse_priority(
        self,
        circuit: int,
        charge_point: int,
        evse: int,
        *,
        priority: float,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Set how strongly one EVSE of a charge point counts when the circuit divides its current.

        An EVSE is the part of a charge point that charges one vehicle at a time. The answer is 202 with no
        body. The priorities now in force, per charge point and per EVSE, are listed by
        `client.circuits.charge_point_priorities.list`.

        `POST /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}/evse/{evse}`

        Args:
            circuit: Id of the circuit.
            charge_point (`chargePoint`): Id of the charge point on the circuit.
            evse: The EVSE of the charge point, a number as listed by
                `client.circuits.charge_point_priorities.list`.
            priority: Weight when the circuit divides its current: 1 is the normal share, 2 counts twice as
                much, 0.5 half as much.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_SET_CHARGE_POINT_EVSE_PRIORITY,
            path={"circuit": circuit, "chargePoint": charge_point, "evse": evse},
            body={"priority": priority},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def set_charge_point_priority(
        self,
        circuit: int,
        charge_point: int,
        *,
        priority: float,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Set how strongly one charge point counts when its circuit divides the available current.

        Use it to favor a whole charge point. For a single outlet of it there is
        `client.circuits.actions.set_charge_point_evse_priority`, for one charging session
        `client.circuits.actions.set_session_priority`. The answer is 202 with no body; read the result back
        with `client.circuits.charge_point_priorities.list`.

        `POST /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}`

        Args:
            circuit: Id of the circuit.
            charge_point (`chargePoint`): Id of the charge point on the circuit.
            priority: Weight when the circuit divides its current: 1 is the normal share, 2 counts twice as
                much, 0.5 half as much.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_SET_CHARGE_POINT_PRIORITY,
            path={"circuit": circuit, "chargePoint": charge_point},
            body={"priority": priority},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def set_session_priority(
        self,
        circuit: int,
        session: int,
        *,
        priority: float,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Set how strongly one charging session counts when its circuit divides the available current.

        Unlike `client.circuits.actions.set_charge_point_priority`, it concerns this one session and not the
        equipment it takes place on. The answer is 202 with no body.

        `POST /public-api/actions/circuit/v2.0/{circuit}/set-session-priority/{session}`

        Args:
            circuit: Id of the circuit.
            session: Id of the charging session, as an integer; sessions themselves give their `id` as a
                string.
            priority: Weight when the circuit divides its current: 1 is the normal share, 2 counts twice as
                much, 0.5 half as much.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_SET_SESSION_PRIORITY,
            path={"circuit": circuit, "session": session},
            body={"priority": priority},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def set_soc_priorities(
        self,
        circuit: int,
        *,
        high_soc_priority: float | Omit = omit,
        low_soc_priority: float | Omit = omit,
        lower_threshold_percent: float | None | Omit = omit,
        upper_threshold_percent: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Make a session's priority on the circuit depend on how full the vehicle's battery is.

        SoC is the vehicle's state of charge in percent. While it is under `lower_threshold_percent` the
        session gets `low_soc_priority`; once it is over `upper_threshold_percent` it gets
        `high_soc_priority`; in between it has priority
        1. Send one threshold with its priority, or both pairs; a threshold that is not set leaves that side
        at 1. The
        answer is 202 with no body; `client.circuits.soc_priorities.get` shows what is set.

        `POST /public-api/actions/circuit/v2.0/{circuit}/set-circuit-soc-priorities`

        Args:
            circuit: Id of the circuit.
            high_soc_priority (`highSoCPriority`): The priority of a session once the vehicle's state of
                charge (SoC) is over `upper_threshold_percent`. 1 is normal; less than 1 leaves more current
                for emptier cars.
            low_soc_priority (`lowSoCPriority`): The priority of a session while the vehicle's state of charge
                (SoC) is under `lower_threshold_percent`. 1 is normal; more than 1 gives emptier cars a larger
                share.
            lower_threshold_percent (`lowerThresholdPercent`): State of charge (SoC), in percent of the full
                battery, under which `low_soc_priority` counts. It must lie at least 5 below
                `upper_threshold_percent` if that is set; `null` switches `low_soc_priority` off.
            upper_threshold_percent (`upperThresholdPercent`): State of charge (SoC), in percent of the full
                battery, over which `high_soc_priority` counts. It must lie at least 5 above
                `lower_threshold_percent` if that is set; `null` switches `high_soc_priority` off.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_SET_SOC_PRIORITIES,
            path={"circuit": circuit},
            body={
                "high_soc_priority": high_soc_priority,
                "low_soc_priority": low_soc_priority,
                "lower_threshold_percent": lower_threshold_percent,
                "upper_threshold_percent": upper_threshold_percent,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncCircuitsActionsRaw(AsyncRawView):
    """`client.circuits.actions.with_raw_response`"""

    attach_charge_point = AsyncRawMethod(AsyncCircuitsActions.attach_charge_point)
    detach_charge_point = AsyncRawMethod(AsyncCircuitsActions.detach_charge_point)
    set_charge_point_evse_priority = AsyncRawMethod(AsyncCircuitsActions.set_charge_point_evse_priority)
    set_charge_point_priority = AsyncRawMethod(AsyncCircuitsActions.set_charge_point_priority)
    set_session_priority = AsyncRawMethod(AsyncCircuitsActions.set_session_priority)
    set_soc_priorities = AsyncRawMethod(AsyncCircuitsActions.set_soc_priorities)


class AsyncCircuitsActionsStream(AsyncStreamedView):
    """`client.circuits.actions.with_streaming_response`"""

    attach_charge_point = AsyncStreamedMethod(AsyncCircuitsActions.attach_charge_point)
    detach_charge_point = AsyncStreamedMethod(AsyncCircuitsActions.detach_charge_point)
    set_charge_point_evse_priority = AsyncStreamedMethod(AsyncCircuitsActions.set_charge_point_evse_priority)
    set_charge_point_priority = AsyncStreamedMethod(AsyncCircuitsActions.set_charge_point_priority)
    set_session_priority = AsyncStreamedMethod(AsyncCircuitsActions.set_session_priority)
    set_soc_priorities = AsyncStreamedMethod(AsyncCircuitsActions.set_soc_priorities)


class AsyncCircuitsChargePointPriorities(AsyncResource):
    """`client.circuits.charge_point_priorities`: `/public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities`"""

    @property
    def with_raw_response(self) -> AsyncCircuitsChargePointPrioritiesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncCircuitsChargePointPrioritiesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncCircuitsChargePointPrioritiesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncCircuitsChargePointPrioritiesStream(self)

    def list(
        self,
        circuit: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.CircuitChargePointPriority]:
        """List the charge points on a circuit with the priority of each and of its EVSEs.

        The `id` of an entry is the charge point's. Change a priority with
        `client.circuits.actions.set_charge_point_priority`.

        `GET /public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities`

        Args:
            circuit: Id of the circuit.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.CircuitChargePointPriority`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _CHARGE_POINT_PRIORITIES_LIST,
            path={"circuit": circuit},
            query={"cursor": cursor, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncCircuitsChargePointPrioritiesRaw(AsyncRawView):
    """`client.circuits.charge_point_priorities.with_raw_response`"""

    list = AsyncRawListing(AsyncCircuitsChargePointPriorities.list)


class AsyncCircuitsChargePointPrioritiesStream(AsyncStreamedView):
    """`client.circuits.charge_point_priorities.with_streaming_response`"""

    list = AsyncStreamedListing(AsyncCircuitsChargePointPriorities.list)


class AsyncCircuitsConsumption(AsyncResource):
    """`client.circuits.consumption`: `/public-api/resources/circuits/v2.0/{circuit}/consumption`"""

    @property
    def with_raw_response(self) -> AsyncCircuitsConsumptionRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncCircuitsConsumptionRaw(self)

    @property
    def with_streaming_response(self) -> AsyncCircuitsConsumptionStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncCircuitsConsumptionStream(self)

    def list(
        self,
        circuit: int,
        *,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.CircuitConsumption]:
        """Fetch the latest known current on each phase of a circuit, in amps.

        Each entry says when it was last updated. All phases come in one answer, without paging. The part that
        is not under load management is given by `client.circuits.unmanaged_load.list`.

        `GET /public-api/resources/circuits/v2.0/{circuit}/consumption`

        Args:
            circuit: Id of the circuit.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.CircuitConsumption`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _CONSUMPTION_LIST,
            path={"circuit": circuit},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncCircuitsConsumptionRaw(AsyncRawView):
    """`client.circuits.consumption.with_raw_response`"""

    list = AsyncRawListing(AsyncCircuitsConsumption.list)


class AsyncCircuitsConsumptionStream(AsyncStreamedView):
    """`client.circuits.consumption.with_streaming_response`"""

    list = AsyncStreamedListing(AsyncCircuitsConsumption.list)


class AsyncCircuitsSocPriorities(AsyncResource):
    """`client.circuits.soc_priorities`: `/public-api/resources/circuits/v2.0/{circuit}/soc-priorities`"""

    @property
    def with_raw_response(self) -> AsyncCircuitsSocPrioritiesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncCircuitsSocPrioritiesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncCircuitsSocPrioritiesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncCircuitsSocPrioritiesStream(self)

    async def get(
        self,
        circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CircuitSocPriorities:
        """Fetch how a session's priority on the circuit depends on the vehicle's state of charge (SoC).

        The answer is one settings object and no list. Change it with
        `client.circuits.actions.set_soc_priorities`.

        `GET /public-api/resources/circuits/v2.0/{circuit}/soc-priorities`

        Args:
            circuit: Id of the circuit.

        Returns: `models.CircuitSocPriorities`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _SOC_PRIORITIES_GET,
            path={"circuit": circuit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncCircuitsSocPrioritiesRaw(AsyncRawView):
    """`client.circuits.soc_priorities.with_raw_response`"""

    get = AsyncRawMethod(AsyncCircuitsSocPriorities.get)


class AsyncCircuitsSocPrioritiesStream(AsyncStreamedView):
    """`client.circuits.soc_priorities.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncCircuitsSocPriorities.get)


class AsyncCircuitsUnmanagedLoad(AsyncResource):
    """`client.circuits.unmanaged_load`: `/public-api/resources/circuits/v2.0/{circuit}/unmanaged-load`"""

    @property
    def with_raw_response(self) -> AsyncCircuitsUnmanagedLoadRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncCircuitsUnmanagedLoadRaw(self)

    @property
    def with_streaming_response(self) -> AsyncCircuitsUnmanagedLoadStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncCircuitsUnmanagedLoadStream(self)

    def list(
        self,
        circuit: int,
        *,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.CircuitConsumption]:
        """Fetch the current that other consumers draw on each phase of a circuit, in amps.

        Unmanaged load is everything on the circuit that load management cannot steer, such as the building
        around the charge points. The answer has one entry per phase and is not paged.

        `GET /public-api/resources/circuits/v2.0/{circuit}/unmanaged-load`

        Args:
            circuit: Id of the circuit.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.CircuitConsumption`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _UNMANAGED_LOAD_LIST,
            path={"circuit": circuit},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncCircuitsUnmanagedLoadRaw(AsyncRawView):
    """`client.circuits.unmanaged_load.with_raw_response`"""

    list = AsyncRawListing(AsyncCircuitsUnmanagedLoad.list)


class AsyncCircuitsUnmanagedLoadStream(AsyncStreamedView):
    """`client.circuits.unmanaged_load.with_streaming_response`"""

    list = AsyncStreamedListing(AsyncCircuitsUnmanagedLoad.list)


class AsyncCircuitsUserPriorities(AsyncResource):
    """`client.circuits.user_priorities`: `/public-api/resources/circuits/v2.0/{circuit}/user-priorities`"""

    @property
    def with_raw_response(self) -> AsyncCircuitsUserPrioritiesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncCircuitsUserPrioritiesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncCircuitsUserPrioritiesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncCircuitsUserPrioritiesStream(self)

    async def create(
        self,
        circuit: int,
        *,
        priority: float,
        target_id: int,
        type: Literal["partner", "userGroup"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CircuitUserPriority:
        """Favor, or hold back, the members of a user group or the invited users of a partner on a circuit.

        `type` says which of the two `target_id` names. Drivers without an entry count as 1.

        `POST /public-api/resources/circuits/v2.0/{circuit}/user-priorities`

        Args:
            circuit: Id of the circuit.
            priority: Weight when the circuit divides its current: 1 is the normal share, 2 counts twice as
                much, 0.5 half as much.
            target_id (`targetId`): Whose sessions the priority is for. With `type` `userGroup`: id of the
                user group that the driver belongs to. With `partner`: id of the partner that has invited the
                driver.
            type: Whose sessions get the priority, named in `target_id`. `partner`: a partner's users;
                `userGroup`: the members of a user group.

        Returns: `models.CircuitUserPriority`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422).
        """
        return await self._call(
            _USER_PRIORITIES_CREATE,
            path={"circuit": circuit},
            body={"priority": priority, "target_id": target_id, "type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        circuit: int,
        user_priority: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove one user priority, so that those drivers are treated on the circuit like anyone else.

        `DELETE /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}`

        Args:
            circuit: Id of the circuit.
            user_priority (`userPriority`): Id of the user priority of this circuit.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(
            _USER_PRIORITIES_DELETE,
            path={"circuit": circuit, "userPriority": user_priority},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        circuit: int,
        user_priority: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CircuitUserPriority:
        """Fetch one user priority: the group of drivers on a circuit that it covers, and how much they count.

        `GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}`

        Args:
            circuit: Id of the circuit.
            user_priority (`userPriority`): Id of the user priority of this circuit.

        Returns: `models.CircuitUserPriority`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _USER_PRIORITIES_GET,
            path={"circuit": circuit, "userPriority": user_priority},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        circuit: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.CircuitUserPriority]:
        """List which groups of drivers are favored, or held back, when a circuit divides its current.

        Each entry gives a priority to the sessions of the members of one user group, or of the users invited
        by one partner.

        `GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities`

        Args:
            circuit: Id of the circuit.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.CircuitUserPriority`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _USER_PRIORITIES_LIST,
            path={"circuit": circuit},
            query={"cursor": cursor, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def update(
        self,
        circuit: int,
        user_priority: int,
        *,
        priority: float | Omit = omit,
        target_id: int | Omit = omit,
        type: Literal["partner", "userGroup"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CircuitUserPriority:
        """Change how much a group of drivers counts on a circuit, or which group the priority covers.

        `PATCH /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}`

        Args:
            circuit: Id of the circuit.
            user_priority (`userPriority`): Id of the user priority of this circuit.
            priority: Weight when the circuit divides its current: 1 is the normal share, 2 counts twice as
                much, 0.5 half as much.
            target_id (`targetId`): Whose sessions the priority is for. With `type` `userGroup`: id of the
                user group that the driver belongs to. With `partner`: id of the partner that has invited the
                driver.
            type: Whose sessions get the priority, named in `target_id`. `partner`: a partner's users;
                `userGroup`: the members of a user group.

        Returns: `models.CircuitUserPriority`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422).
        """
        return await self._call(
            _USER_PRIORITIES_UPDATE,
            path={"circuit": circuit, "userPriority": user_priority},
            body={"priority": priority, "target_id": target_id, "type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncCircuitsUserPrioritiesRaw(AsyncRawView):
    """`client.circuits.user_priorities.with_raw_response`"""

    create = AsyncRawMethod(AsyncCircuitsUserPriorities.create)
    delete = AsyncRawMethod(AsyncCircuitsUserPriorities.delete)
    get = AsyncRawMethod(AsyncCircuitsUserPriorities.get)
    list = AsyncRawListing(AsyncCircuitsUserPriorities.list)
    update = AsyncRawMethod(AsyncCircuitsUserPriorities.update)


class AsyncCircuitsUserPrioritiesStream(AsyncStreamedView):
    """`client.circuits.user_priorities.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncCircuitsUserPriorities.create)
    delete = AsyncStreamedMethod(AsyncCircuitsUserPriorities.delete)
    get = AsyncStreamedMethod(AsyncCircuitsUserPriorities.get)
    list = AsyncStreamedListing(AsyncCircuitsUserPriorities.list)
    update = AsyncStreamedMethod(AsyncCircuitsUserPriorities.update)


class AsyncCircuitsV1_0Consumption(AsyncResource):
    """`client.circuits.v1_0.consumption`: `/public-api/resources/circuits/v1.0/{dlmCircuit}/consumption`"""

    @property
    def with_raw_response(self) -> AsyncCircuitsV1_0ConsumptionRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncCircuitsV1_0ConsumptionRaw(self)

    @property
    def with_streaming_response(self) -> AsyncCircuitsV1_0ConsumptionStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncCircuitsV1_0ConsumptionStream(self)

    @warns("circuits.v1_0.consumption.get")
    @deprecated("circuits.v1_0.consumption.get is deprecated; use circuits.consumption.list", category=None)
    async def get(
        self,
        dlm_circuit: int,
        phase: Literal["L1", "L2", "L3"],
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> float:
        """Fetch the current drawn on one phase of a circuit, as a plain number of amps.

        Deprecated: use `client.circuits.consumption.list`, which gives all phases, and pick the one you need.
        The answer is a bare number and not an object; it does not say when the value was taken.

        `GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption/{phase}`

        Args:
            dlm_circuit (`dlmCircuit`): Id of the circuit.
            phase: The phase to read, `L1`, `L2` or `L3`.

        Returns: `float`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return await self._call(
            _V1_0_CONSUMPTION_GET,
            path={"dlmCircuit": dlm_circuit, "phase": phase},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("circuits.v1_0.consumption.list")
    @deprecated("circuits.v1_0.consumption.list is deprecated; use circuits.consumption.list", category=None)
    def list(
        self,
        dlm_circuit: int,
        *,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.CircuitConsumption]:
        """Fetch the current drawn on each phase of a circuit, in amps.

        Deprecated: use `client.circuits.consumption.list`. The answer is a list with one entry per phase,
        without paging.

        `GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption`

        Args:
            dlm_circuit (`dlmCircuit`): Id of the circuit.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.CircuitConsumption`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_CONSUMPTION_LIST,
            path={"dlmCircuit": dlm_circuit},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncCircuitsV1_0ConsumptionRaw(AsyncRawView):
    """`client.circuits.v1_0.consumption.with_raw_response`"""

    get = AsyncRawMethod(AsyncCircuitsV1_0Consumption.get)
    list = AsyncRawListing(AsyncCircuitsV1_0Consumption.list)


class AsyncCircuitsV1_0ConsumptionStream(AsyncStreamedView):
    """`client.circuits.v1_0.consumption.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncCircuitsV1_0Consumption.get)
    list = AsyncStreamedListing(AsyncCircuitsV1_0Consumption.list)


class AsyncCircuitsV1_0(AsyncResource):
    """`client.circuits.v1_0`: `/public-api/resources/circuits/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncCircuitsV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncCircuitsV1_0Raw(self)

    @property
    def with_streaming_response(self) -> AsyncCircuitsV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncCircuitsV1_0Stream(self)

    @cached_property
    def consumption(self) -> AsyncCircuitsV1_0Consumption:
        """`client.circuits.v1_0.consumption`: `/public-api/resources/circuits/v1.0/{dlmCircuit}/consumption`"""
        return AsyncCircuitsV1_0Consumption(self)

    @warns("circuits.v1_0.create")
    @deprecated("circuits.v1_0.create is deprecated; use circuits.create", category=None)
    async def create(
        self,
        *,
        charge_points: Sequence[params.CircuitV1_0ChargePoint | models.CircuitV1_0ChargePoint],
        max_current: float,
        name: str,
        phases: Literal["1", "3"],
        min_charge_point_current: float | Omit = omit,
        set_session_limit_to_zero_on_idle: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CircuitV1_0:
        """Create a load management circuit and put charge points on it in the same call.

        Deprecated: use `client.circuits.create`, followed by `client.circuits.actions.attach_charge_point`
        for each charge point. In this version `chargePoints`, with the electrical data of each, is required,
        and `phases` is the string `1` or `3`.

        `POST /public-api/resources/circuits/v1.0`

        Args:
            charge_points (`chargePoints`): The charge points that share this circuit's current, each with its
                own limit and wiring.
            max_current (`maxCurrent`): Current limit of the whole circuit, in amps.
            phases: How many phases the supply has: `single_phase`, `split_phase` (two live conductors) or
                `three_phase`; version 1.0 of circuits says `1` or `3` instead, as strings.
            min_charge_point_current (`minChargePointCurrent`): The least current, in amps, that a charge
                point on the circuit is given. A new session is refused if it would push a running one below
                this, since vehicles stop charging when the current is too low. `null` means no minimum.
            set_session_limit_to_zero_on_idle (`setSessionLimitToZeroOnIdle`): Deprecated. Whether a session's
                limit is lowered to 0 when it goes idle, that is, stays connected without charging.

        Returns: `models.CircuitV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _V1_0_CREATE,
            body={
                "charge_points": charge_points,
                "max_current": max_current,
                "name": name,
                "phases": phases,
                "min_charge_point_current": min_charge_point_current,
                "set_session_limit_to_zero_on_idle": set_session_limit_to_zero_on_idle,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("circuits.v1_0.delete")
    @deprecated("circuits.v1_0.delete is deprecated; use circuits.delete", category=None)
    async def delete(
        self,
        dlm_circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a load management circuit by its id.

        Deprecated: use `client.circuits.delete`.

        `DELETE /public-api/resources/circuits/v1.0/{dlmCircuit}`

        Args:
            dlm_circuit (`dlmCircuit`): Id of the circuit.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(
            _V1_0_DELETE,
            path={"dlmCircuit": dlm_circuit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("circuits.v1_0.get")
    @deprecated("circuits.v1_0.get is deprecated; use circuits.get", category=None)
    async def get(
        self,
        dlm_circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CircuitV1_0:
        """Fetch one load management circuit with the charge points on it.

        Deprecated: use `client.circuits.get`, which has more settings but no list of charge points.

        `GET /public-api/resources/circuits/v1.0/{dlmCircuit}`

        Args:
            dlm_circuit (`dlmCircuit`): Id of the circuit.

        Returns: `models.CircuitV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _V1_0_GET,
            path={"dlmCircuit": dlm_circuit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("circuits.v1_0.list")
    @deprecated("circuits.v1_0.list is deprecated; use circuits.list", category=None)
    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.CircuitV1_0]:
        """List the load management circuits together with the charge points on each.

        Deprecated: use `client.circuits.list`, which pages by cursor, can be filtered by time of change and
        shows meters, parent circuits and priorities. The newer version does not list the charge points of a
        circuit; ask `client.charge_points.list` with the filter `circuit_id` for those.

        `GET /public-api/resources/circuits/v1.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.CircuitV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V1_0_LIST,
            query={"page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("circuits.v1_0.update")
    @deprecated("circuits.v1_0.update is deprecated; use circuits.update", category=None)
    async def update(
        self,
        dlm_circuit: int,
        *,
        charge_points: Sequence[params.CircuitV1_0ChargePoint | models.CircuitV1_0ChargePoint] | Omit = omit,
        max_current: float | Omit = omit,
        min_charge_point_current: float | Omit = omit,
        name: str | Omit = omit,
        phases: Literal["1", "3"] | Omit = omit,
        set_session_limit_to_zero_on_idle: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CircuitUpdateV1_0:
        """Change the current limits, the name or the charge points of a load management circuit.

        Deprecated: use `client.circuits.update`, and its attach and detach actions to move charge points.

        `PATCH /public-api/resources/circuits/v1.0/{dlmCircuit}`

        Args:
            dlm_circuit (`dlmCircuit`): Id of the circuit.
            charge_points (`chargePoints`): The charge points that share this circuit's current, each with its
                own limit and wiring.
            max_current (`maxCurrent`): Current limit of the whole circuit, in amps.
            min_charge_point_current (`minChargePointCurrent`): The least current, in amps, that a charge
                point on the circuit is given. A new session is refused if it would push a running one below
                this, since vehicles stop charging when the current is too low. `null` means no minimum.
            phases: How many phases the supply has: `single_phase`, `split_phase` (two live conductors) or
                `three_phase`; version 1.0 of circuits says `1` or `3` instead, as strings.
            set_session_limit_to_zero_on_idle (`setSessionLimitToZeroOnIdle`): Deprecated. Whether a session's
                limit is lowered to 0 when it goes idle, that is, stays connected without charging.

        Returns: `models.CircuitUpdateV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _V1_0_UPDATE,
            path={"dlmCircuit": dlm_circuit},
            body={
                "charge_points": charge_points,
                "max_current": max_current,
                "min_charge_point_current": min_charge_point_current,
                "name": name,
                "phases": phases,
                "set_session_limit_to_zero_on_idle": set_session_limit_to_zero_on_idle,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncCircuitsV1_0Raw(AsyncRawView):
    """`client.circuits.v1_0.with_raw_response`"""

    create = AsyncRawMethod(AsyncCircuitsV1_0.create)
    delete = AsyncRawMethod(AsyncCircuitsV1_0.delete)
    get = AsyncRawMethod(AsyncCircuitsV1_0.get)
    list = AsyncRawListing(AsyncCircuitsV1_0.list)
    update = AsyncRawMethod(AsyncCircuitsV1_0.update)


class AsyncCircuitsV1_0Stream(AsyncStreamedView):
    """`client.circuits.v1_0.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncCircuitsV1_0.create)
    delete = AsyncStreamedMethod(AsyncCircuitsV1_0.delete)
    get = AsyncStreamedMethod(AsyncCircuitsV1_0.get)
    list = AsyncStreamedListing(AsyncCircuitsV1_0.list)
    update = AsyncStreamedMethod(AsyncCircuitsV1_0.update)


class AsyncCircuits(AsyncResource):
    """Circuits: parts of an electrical installation whose charge points share a limited current, which dynamic
    load management (DLM) divides among them.

    `client.circuits`: `/public-api/resources/circuits/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncCircuitsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncCircuitsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncCircuitsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncCircuitsStream(self)

    @cached_property
    def actions(self) -> AsyncCircuitsActions:
        """Put charge points on a circuit, take them off, and say who gets power first when there is not enough.

        `client.circuits.actions`: `/public-api/actions/circuit/v2.0`"""
        return AsyncCircuitsActions(self)

    @cached_property
    def charge_point_priorities(self) -> AsyncCircuitsChargePointPriorities:
        """`client.circuits.charge_point_priorities`: `/public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities`"""
        return AsyncCircuitsChargePointPriorities(self)

    @cached_property
    def consumption(self) -> AsyncCircuitsConsumption:
        """`client.circuits.consumption`: `/public-api/resources/circuits/v2.0/{circuit}/consumption`"""
        return AsyncCircuitsConsumption(self)

    @cached_property
    def soc_priorities(self) -> AsyncCircuitsSocPriorities:
        """`client.circuits.soc_priorities`: `/public-api/resources/circuits/v2.0/{circuit}/soc-priorities`"""
        return AsyncCircuitsSocPriorities(self)

    @cached_property
    def unmanaged_load(self) -> AsyncCircuitsUnmanagedLoad:
        """`client.circuits.unmanaged_load`: `/public-api/resources/circuits/v2.0/{circuit}/unmanaged-load`"""
        return AsyncCircuitsUnmanagedLoad(self)

    @cached_property
    def user_priorities(self) -> AsyncCircuitsUserPriorities:
        """`client.circuits.user_priorities`: `/public-api/resources/circuits/v2.0/{circuit}/user-priorities`"""
        return AsyncCircuitsUserPriorities(self)

    @cached_property
    def v1_0(self) -> AsyncCircuitsV1_0:
        """`client.circuits.v1_0`: `/public-api/resources/circuits/v1.0`"""
        return AsyncCircuitsV1_0(self)

    @warns("circuits.create", set_session_limit_to_zero_on_idle="")
    async def create(
        self,
        *,
        max_current: float,
        name: str,
        phases: Literal["single_phase", "split_phase", "three_phase"],
        connected_phase: Literal["L1", "L1_L2", "L1_L3", "L2", "L2_L3", "L3"] | Omit = omit,
        electrical_configuration: Literal["delta", "star"] | Omit = omit,
        electricity_meter_id: float | None | Omit = omit,
        load_balancing_integration: params.CircuitLoadBalancingIntegration
        | models.CircuitLoadBalancingIntegration
        | None
        | Omit = omit,
        max_voltage: params.MaxVoltage | None | Omit = omit,
        min_charge_point_current: float | None | Omit = omit,
        offline_reserved_current: float | None | Omit = omit,
        parent_circuit_id: int | None | Omit = omit,
        phase_rotation: Literal["RST", "RTS", "SRT", "STR", "TRS", "TSR"] | Omit = omit,
        set_session_limit_to_zero_on_idle: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CircuitUpdate:
        """Create a circuit: an empty group of charge points that will share one current limit.

        Charge points are added afterwards, one at a time, with `client.circuits.actions.attach_charge_point`.
        Give `parent_circuit_id` to place the circuit below another one (multi-level load management); then
        `phase_rotation` is required for three phases, and `connected_phase` for a single or split phase.

        `POST /public-api/resources/circuits/v2.0`

        Args:
            max_current (`maxCurrent`): Current limit of the whole circuit, in amps; as a rule, the rating of
                its breaker.
            phases: How many phases the supply has: `single_phase`, `split_phase` (two live conductors) or
                `three_phase`; version 1.0 of circuits says `1` or `3` instead, as strings.
            connected_phase (`connectedPhase`): Which conductors of the supply the circuit uses, in a `star`
                supply. `L1`, `L2` or `L3` for `single_phase`; `L1_L2`, `L2_L3` or `L1_L3` for `split_phase`.
                Must be given in these two cases if the circuit is part of a multi-level load management.
            electrical_configuration (`electricalConfiguration`): Kind of power supply. `star`: three phases
                around a neutral conductor (TN system), the default; `delta`: phases connected to one another
                (IT system), where a single-phase charger sits between two of them.
            electricity_meter_id (`electricityMeterId`): Id of the electricity meter that measures the load on
                the circuit; `null` if it has none. See `client.electricity_meters.list`.
            load_balancing_integration (`loadBalancingIntegration`): An outside service that decides the
                charging limits of this circuit's charge points in place of the built-in load balancing;
                `null` if there is none. Such a circuit cannot take part in multi-level load management.
            max_voltage (`maxVoltage`): Voltage of the supply, in V, as text. Some values are ranges, as the
                voltage may vary: in data for other networks `220-240` becomes 230, and `110-130` becomes 120.
            min_charge_point_current (`minChargePointCurrent`): The least current, in amps, that a charge
                point on the circuit is given. A new session is refused if it would push a running one below
                this, since vehicles stop charging when the current is too low. `null` means no minimum.
            offline_reserved_current (`offlineReservedCurrent`): Current, in amps, set aside for the other
                loads on the circuit while the electricity meter cannot be reached and their real draw is
                unknown.
            parent_circuit_id (`parentCircuitId`): Id of the circuit that feeds this one, for multi-level
                dynamic load management (DLM). A circuit with a load balancing integration, or one used by a
                flexibility asset, cannot be given a parent or be one.
            phase_rotation (`phaseRotation`): The order in which the circuit's phases are wired: `R`, `S`, `T`
                stand for `L1`, `L2`, `L3`, so that `RTS` is L1, L3, L2. Required for a three-phase circuit in
                multi-level load management.
            set_session_limit_to_zero_on_idle (`setSessionLimitToZeroOnIdle`): Deprecated. Whether a session's
                limit is lowered to 0 when it goes idle, that is, stays connected without charging.

        Returns: `models.CircuitUpdate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _CREATE,
            body={
                "max_current": max_current,
                "name": name,
                "phases": phases,
                "connected_phase": connected_phase,
                "electrical_configuration": electrical_configuration,
                "electricity_meter_id": electricity_meter_id,
                "load_balancing_integration": load_balancing_integration,
                "max_voltage": max_voltage,
                "min_charge_point_current": min_charge_point_current,
                "offline_reserved_current": offline_reserved_current,
                "parent_circuit_id": parent_circuit_id,
                "phase_rotation": phase_rotation,
                "set_session_limit_to_zero_on_idle": set_session_limit_to_zero_on_idle,
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
        circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a circuit and with it the current limit that its charge points have shared.

        `DELETE /public-api/resources/circuits/v2.0/{circuit}`

        Args:
            circuit: Id of the circuit.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE,
            path={"circuit": circuit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        circuit: int,
        *,
        include: Sequence[
            Literal[
                "chargePointPriorities", "consumption", "socPriorities", "unmanagedLoad", "userPriorities"
            ]
        ]
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Circuit:
        """Fetch the limits and wiring of one circuit and, if asked, its load and its priorities.

        Consumption, unmanaged load and the priorities are left out unless named in `include`. Each of them
        can also be fetched alone, for example with `client.circuits.consumption.list`.

        `GET /public-api/resources/circuits/v2.0/{circuit}`

        Args:
            circuit: Id of the circuit.
            include: Which of these to add to the circuit: `consumption` and `unmanagedLoad` (amps per phase),
                `chargePointPriorities`, `socPriorities`, `userPriorities`.

        Returns: `models.Circuit`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET,
            path={"circuit": circuit},
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
        filter: params.UpdatedPeriodFilter | Omit = omit,
        include: Sequence[
            Literal[
                "chargePointPriorities", "consumption", "socPriorities", "unmanagedLoad", "userPriorities"
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
    ) -> AsyncPager[models.Circuit]:
        """List the circuits: groups of charge points that share one current limit under load management.

        Dynamic load management (DLM) divides a circuit's `max_current`, usually the rating of its breaker,
        among the sessions on it. Consumption, unmanaged load and the three kinds of priorities come only when
        named in `include`. The charge points on a circuit are not part of it: list them with
        `client.charge_points.list` and the filter `circuit_id`.

        `GET /public-api/resources/circuits/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            include: Which of these to add to each circuit: `consumption` and `unmanagedLoad` (amps per
                phase), `chargePointPriorities`, `socPriorities`, `userPriorities`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.Circuit`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
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

    @warns("circuits.update", set_session_limit_to_zero_on_idle="")
    async def update(
        self,
        circuit: int,
        *,
        connected_phase: Literal["L1", "L1_L2", "L1_L3", "L2", "L2_L3", "L3"] | Omit = omit,
        electrical_configuration: Literal["delta", "star"] | Omit = omit,
        electricity_meter_id: float | None | Omit = omit,
        load_balancing_integration: params.CircuitLoadBalancingIntegration
        | models.CircuitLoadBalancingIntegration
        | None
        | Omit = omit,
        max_current: float | Omit = omit,
        max_voltage: params.MaxVoltage | None | Omit = omit,
        min_charge_point_current: float | None | Omit = omit,
        name: str | Omit = omit,
        offline_reserved_current: float | None | Omit = omit,
        parent_circuit_id: int | None | Omit = omit,
        phase_rotation: Literal["RST", "RTS", "SRT", "STR", "TRS", "TSR"] | Omit = omit,
        phases: Literal["single_phase", "split_phase", "three_phase"] | Omit = omit,
        set_session_limit_to_zero_on_idle: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CircuitUpdate:
        """Change the limits, wiring, meter or load balancing integration of a circuit.

        Only the properties sent are changed. Charge points and priorities are not set here but by the
        circuit's actions, such as `client.circuits.actions.attach_charge_point`; the answer does not contain
        them either.

        `PATCH /public-api/resources/circuits/v2.0/{circuit}`

        Args:
            circuit: Id of the circuit.
            connected_phase (`connectedPhase`): Which conductors of the supply the circuit uses, in a `star`
                supply. `L1`, `L2` or `L3` for `single_phase`; `L1_L2`, `L2_L3` or `L1_L3` for `split_phase`.
                Must be given in these two cases if the circuit is part of a multi-level load management.
            electrical_configuration (`electricalConfiguration`): Kind of power supply. `star`: three phases
                around a neutral conductor (TN system), the default; `delta`: phases connected to one another
                (IT system), where a single-phase charger sits between two of them.
            electricity_meter_id (`electricityMeterId`): Id of the electricity meter that measures the load on
                the circuit; `null` if it has none. See `client.electricity_meters.list`.
            load_balancing_integration (`loadBalancingIntegration`): An outside service that decides the
                charging limits of this circuit's charge points in place of the built-in load balancing;
                `null` if there is none. Such a circuit cannot take part in multi-level load management.
            max_current (`maxCurrent`): Current limit of the whole circuit, in amps; as a rule, the rating of
                its breaker.
            max_voltage (`maxVoltage`): Voltage of the supply, in V, as text. Some values are ranges, as the
                voltage may vary: in data for other networks `220-240` becomes 230, and `110-130` becomes 120.
            min_charge_point_current (`minChargePointCurrent`): The least current, in amps, that a charge
                point on the circuit is given. A new session is refused if it would push a running one below
                this, since vehicles stop charging when the current is too low. `null` means no minimum.
            offline_reserved_current (`offlineReservedCurrent`): Current, in amps, set aside for the other
                loads on the circuit while the electricity meter cannot be reached and their real draw is
                unknown.
            parent_circuit_id (`parentCircuitId`): Id of the circuit that feeds this one, for multi-level
                dynamic load management (DLM). A circuit with a load balancing integration, or one used by a
                flexibility asset, cannot be given a parent or be one.
            phase_rotation (`phaseRotation`): The order in which the circuit's phases are wired: `R`, `S`, `T`
                stand for `L1`, `L2`, `L3`, so that `RTS` is L1, L3, L2. Required for a three-phase circuit in
                multi-level load management.
            phases: How many phases the supply has: `single_phase`, `split_phase` (two live conductors) or
                `three_phase`; version 1.0 of circuits says `1` or `3` instead, as strings.
            set_session_limit_to_zero_on_idle (`setSessionLimitToZeroOnIdle`): Deprecated. Whether a session's
                limit is lowered to 0 when it goes idle, that is, stays connected without charging.

        Returns: `models.CircuitUpdate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422).
        """
        return await self._call(
            _UPDATE,
            path={"circuit": circuit},
            body={
                "connected_phase": connected_phase,
                "electrical_configuration": electrical_configuration,
                "electricity_meter_id": electricity_meter_id,
                "load_balancing_integration": load_balancing_integration,
                "max_current": max_current,
                "max_voltage": max_voltage,
                "min_charge_point_current": min_charge_point_current,
                "name": name,
                "offline_reserved_current": offline_reserved_current,
                "parent_circuit_id": parent_circuit_id,
                "phase_rotation": phase_rotation,
                "phases": phases,
                "set_session_limit_to_zero_on_idle": set_session_limit_to_zero_on_idle,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncCircuitsRaw(AsyncRawView):
    """`client.circuits.with_raw_response`"""

    create = AsyncRawMethod(AsyncCircuits.create)
    delete = AsyncRawMethod(AsyncCircuits.delete)
    get = AsyncRawMethod(AsyncCircuits.get)
    list = AsyncRawListing(AsyncCircuits.list)
    update = AsyncRawMethod(AsyncCircuits.update)


class AsyncCircuitsStream(AsyncStreamedView):
    """`client.circuits.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncCircuits.create)
    delete = AsyncStreamedMethod(AsyncCircuits.delete)
    get = AsyncStreamedMethod(AsyncCircuits.get)
    list = AsyncStreamedListing(AsyncCircuits.list)
    update = AsyncStreamedMethod(AsyncCircuits.update)
