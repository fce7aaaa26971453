"""`client.circuits`: `/public-api/resources/circuits/v2.0`"""

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
    paging=Paging(cursor="cursor", per_page="per_page"),
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
    paging=Paging(cursor="cursor", per_page="per_page"),
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
    paging=Paging(page="page", per_page="per_page"),
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
    paging=Paging(cursor="cursor", per_page="per_page"),
)
_UPDATE: Operation[models.CircuitUpdate] = Operation(
    "PATCH",
    "/public-api/resources/circuits/v2.0/{circuit}",
    returns=lambda: models.CircuitUpdate,
    unwrap="data",
    body=lambda: params.CircuitUpdate,
)


class CircuitsActions(Resource):
    """`client.circuits.actions`: `/public-api/actions/circuit/v2.0`"""

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
    ) -> None:
        """Circuit: Attach Charge Point.

        `POST /public-api/actions/circuit/v2.0/{circuit}/attach-charge-point`

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
    ) -> None:
        """Circuit: Detach Charge Point.

        `POST /public-api/actions/circuit/v2.0/{circuit}/detach-charge-point/{chargePoint}`

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
    ) -> None:
        """Circuit: Set Charge Point EVSE Priority.

        `POST /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}/evse/{evse}`

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
    ) -> None:
        """Circuit: Set Charge Point Priority.

        `POST /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}`

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
    ) -> None:
        """Circuit: Set Session Priority.

        `POST /public-api/actions/circuit/v2.0/{circuit}/set-session-priority/{session}`

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
    ) -> None:
        """Circuit: Set Circuit SoC Priority.

        `POST /public-api/actions/circuit/v2.0/{circuit}/set-circuit-soc-priorities`

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
        )


class CircuitsChargePointPriorities(Resource):
    """`client.circuits.charge_point_priorities`: `/public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities`"""

    def list(
        self,
        circuit: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.CircuitChargePointPriority]:
        """Circuit: Charge Point Priorities: Listing.

        `GET /public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities`

        Returns: a page of `models.CircuitChargePointPriority`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _CHARGE_POINT_PRIORITIES_LIST,
            path={"circuit": circuit},
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class CircuitsConsumption(Resource):
    """`client.circuits.consumption`: `/public-api/resources/circuits/v2.0/{circuit}/consumption`"""

    def list(
        self,
        circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.CircuitConsumption]:
        """Circuit: Consumption.

        `GET /public-api/resources/circuits/v2.0/{circuit}/consumption`

        Returns: a page of `models.CircuitConsumption`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _CONSUMPTION_LIST,
            path={"circuit": circuit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class CircuitsSocPriorities(Resource):
    """`client.circuits.soc_priorities`: `/public-api/resources/circuits/v2.0/{circuit}/soc-priorities`"""

    def get(
        self,
        circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CircuitSocPriorities:
        """Circuit: SoC Priorities: Listing.

        `GET /public-api/resources/circuits/v2.0/{circuit}/soc-priorities`

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
        )


class CircuitsUnmanagedLoad(Resource):
    """`client.circuits.unmanaged_load`: `/public-api/resources/circuits/v2.0/{circuit}/unmanaged-load`"""

    def list(
        self,
        circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.CircuitConsumption]:
        """Circuit: Unmanaged Load: Read.

        `GET /public-api/resources/circuits/v2.0/{circuit}/unmanaged-load`

        Returns: a page of `models.CircuitConsumption`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _UNMANAGED_LOAD_LIST,
            path={"circuit": circuit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class CircuitsUserPriorities(Resource):
    """`client.circuits.user_priorities`: `/public-api/resources/circuits/v2.0/{circuit}/user-priorities`"""

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
    ) -> models.CircuitUserPriority:
        """Circuits: User Priority: Create.

        `POST /public-api/resources/circuits/v2.0/{circuit}/user-priorities`

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
    ) -> None:
        """Circuits: User Priority: Delete.

        `DELETE /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}`

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
    ) -> models.CircuitUserPriority:
        """Circuits: User Priority: Read.

        `GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}`

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
        )

    def list(
        self,
        circuit: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.CircuitUserPriority]:
        """Circuits: User Priorities: Listing.

        `GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities`

        Returns: a page of `models.CircuitUserPriority`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _USER_PRIORITIES_LIST,
            path={"circuit": circuit},
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
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
    ) -> models.CircuitUserPriority:
        """Circuits: User Priority: Update.

        `PATCH /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}`

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
        )


class CircuitsV1_0Consumption(Resource):
    """`client.circuits.v1_0.consumption`: `/public-api/resources/circuits/v1.0/{dlmCircuit}/consumption`"""

    @deprecated("circuits.v1_0.consumption.get is deprecated")
    def get(
        self,
        dlm_circuit: int,
        phase: Literal["L1", "L2", "L3"],
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> float:
        """Circuit: Consumption (phase).

        `GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption/{phase}`

        Deprecated.

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
        )

    @deprecated("circuits.v1_0.consumption.list is deprecated; use circuits.consumption.list")
    def list(
        self,
        dlm_circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.CircuitConsumption]:
        """Circuit: Consumption (all phases).

        `GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption`

        Deprecated: use `client.circuits.consumption.list`.

        Returns: a page of `models.CircuitConsumption`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_CONSUMPTION_LIST,
            path={"dlmCircuit": dlm_circuit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class CircuitsV1_0(Resource):
    """`client.circuits.v1_0`: `/public-api/resources/circuits/v1.0`"""

    @cached_property
    def consumption(self) -> CircuitsV1_0Consumption:
        """`client.circuits.v1_0.consumption`: `/public-api/resources/circuits/v1.0/{dlmCircuit}/consumption`"""
        return CircuitsV1_0Consumption(self)

    @deprecated("circuits.v1_0.create is deprecated; use circuits.create")
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
    ) -> models.CircuitV1_0:
        """Circuit: Create.

        `POST /public-api/resources/circuits/v1.0`

        Deprecated: use `client.circuits.create`.

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
        )

    @deprecated("circuits.v1_0.delete is deprecated; use circuits.delete")
    def delete(
        self,
        dlm_circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Circuit: Delete.

        `DELETE /public-api/resources/circuits/v1.0/{dlmCircuit}`

        Deprecated: use `client.circuits.delete`.

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
        )

    @deprecated("circuits.v1_0.get is deprecated; use circuits.get")
    def get(
        self,
        dlm_circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CircuitV1_0:
        """Circuit: Read.

        `GET /public-api/resources/circuits/v1.0/{dlmCircuit}`

        Deprecated: use `client.circuits.get`.

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
        )

    @deprecated("circuits.v1_0.list is deprecated; use circuits.list")
    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.CircuitV1_0]:
        """Circuits: Listing.

        `GET /public-api/resources/circuits/v1.0`

        Deprecated: use `client.circuits.list`.

        Returns: a page of `models.CircuitV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V1_0_LIST,
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @deprecated("circuits.v1_0.update is deprecated; use circuits.update")
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
    ) -> models.CircuitUpdateV1_0:
        """Circuit: Update.

        `PATCH /public-api/resources/circuits/v1.0/{dlmCircuit}`

        Deprecated: use `client.circuits.update`.

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
        )


class Circuits(Resource):
    """`client.circuits`: `/public-api/resources/circuits/v2.0`"""

    @cached_property
    def actions(self) -> CircuitsActions:
        """`client.circuits.actions`: `/public-api/actions/circuit/v2.0`"""
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
    ) -> models.CircuitUpdate:
        """Circuit: Create.

        `POST /public-api/resources/circuits/v2.0`

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
        )

    def delete(
        self,
        circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Circuit: Delete.

        `DELETE /public-api/resources/circuits/v2.0/{circuit}`

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
    ) -> models.Circuit:
        """Circuit: Read.

        `GET /public-api/resources/circuits/v2.0/{circuit}`

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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.Circuit]:
        """Circuits: Listing.

        `GET /public-api/resources/circuits/v2.0`

        Returns: a page of `models.Circuit`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
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
    ) -> models.CircuitUpdate:
        """Circuit: Update.

        `PATCH /public-api/resources/circuits/v2.0/{circuit}`

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
        )


class AsyncCircuitsActions(AsyncResource):
    """`client.circuits.actions`: `/public-api/actions/circuit/v2.0`"""

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
    ) -> None:
        """Circuit: Attach Charge Point.

        `POST /public-api/actions/circuit/v2.0/{circuit}/attach-charge-point`

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
    ) -> None:
        """Circuit: Detach Charge Point.

        `POST /public-api/actions/circuit/v2.0/{circuit}/detach-charge-point/{chargePoint}`

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
    ) -> None:
        """Circuit: Set Charge Point EVSE Priority.

        `POST /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}/evse/{evse}`

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
    ) -> None:
        """Circuit: Set Charge Point Priority.

        `POST /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}`

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
    ) -> None:
        """Circuit: Set Session Priority.

        `POST /public-api/actions/circuit/v2.0/{circuit}/set-session-priority/{session}`

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
    ) -> None:
        """Circuit: Set Circuit SoC Priority.

        `POST /public-api/actions/circuit/v2.0/{circuit}/set-circuit-soc-priorities`

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
        )


class AsyncCircuitsChargePointPriorities(AsyncResource):
    """`client.circuits.charge_point_priorities`: `/public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities`"""

    def list(
        self,
        circuit: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.CircuitChargePointPriority]:
        """Circuit: Charge Point Priorities: Listing.

        `GET /public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities`

        Returns: a page of `models.CircuitChargePointPriority`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _CHARGE_POINT_PRIORITIES_LIST,
            path={"circuit": circuit},
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncCircuitsConsumption(AsyncResource):
    """`client.circuits.consumption`: `/public-api/resources/circuits/v2.0/{circuit}/consumption`"""

    def list(
        self,
        circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.CircuitConsumption]:
        """Circuit: Consumption.

        `GET /public-api/resources/circuits/v2.0/{circuit}/consumption`

        Returns: a page of `models.CircuitConsumption`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _CONSUMPTION_LIST,
            path={"circuit": circuit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncCircuitsSocPriorities(AsyncResource):
    """`client.circuits.soc_priorities`: `/public-api/resources/circuits/v2.0/{circuit}/soc-priorities`"""

    async def get(
        self,
        circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CircuitSocPriorities:
        """Circuit: SoC Priorities: Listing.

        `GET /public-api/resources/circuits/v2.0/{circuit}/soc-priorities`

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
        )


class AsyncCircuitsUnmanagedLoad(AsyncResource):
    """`client.circuits.unmanaged_load`: `/public-api/resources/circuits/v2.0/{circuit}/unmanaged-load`"""

    def list(
        self,
        circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.CircuitConsumption]:
        """Circuit: Unmanaged Load: Read.

        `GET /public-api/resources/circuits/v2.0/{circuit}/unmanaged-load`

        Returns: a page of `models.CircuitConsumption`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _UNMANAGED_LOAD_LIST,
            path={"circuit": circuit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncCircuitsUserPriorities(AsyncResource):
    """`client.circuits.user_priorities`: `/public-api/resources/circuits/v2.0/{circuit}/user-priorities`"""

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
    ) -> models.CircuitUserPriority:
        """Circuits: User Priority: Create.

        `POST /public-api/resources/circuits/v2.0/{circuit}/user-priorities`

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
    ) -> None:
        """Circuits: User Priority: Delete.

        `DELETE /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}`

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
    ) -> models.CircuitUserPriority:
        """Circuits: User Priority: Read.

        `GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}`

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
        )

    def list(
        self,
        circuit: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.CircuitUserPriority]:
        """Circuits: User Priorities: Listing.

        `GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities`

        Returns: a page of `models.CircuitUserPriority`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _USER_PRIORITIES_LIST,
            path={"circuit": circuit},
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
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
    ) -> models.CircuitUserPriority:
        """Circuits: User Priority: Update.

        `PATCH /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}`

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
        )


class AsyncCircuitsV1_0Consumption(AsyncResource):
    """`client.circuits.v1_0.consumption`: `/public-api/resources/circuits/v1.0/{dlmCircuit}/consumption`"""

    @deprecated("circuits.v1_0.consumption.get is deprecated")
    async def get(
        self,
        dlm_circuit: int,
        phase: Literal["L1", "L2", "L3"],
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> float:
        """Circuit: Consumption (phase).

        `GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption/{phase}`

        Deprecated.

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
        )

    @deprecated("circuits.v1_0.consumption.list is deprecated; use circuits.consumption.list")
    def list(
        self,
        dlm_circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.CircuitConsumption]:
        """Circuit: Consumption (all phases).

        `GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption`

        Deprecated: use `client.circuits.consumption.list`.

        Returns: a page of `models.CircuitConsumption`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_CONSUMPTION_LIST,
            path={"dlmCircuit": dlm_circuit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncCircuitsV1_0(AsyncResource):
    """`client.circuits.v1_0`: `/public-api/resources/circuits/v1.0`"""

    @cached_property
    def consumption(self) -> AsyncCircuitsV1_0Consumption:
        """`client.circuits.v1_0.consumption`: `/public-api/resources/circuits/v1.0/{dlmCircuit}/consumption`"""
        return AsyncCircuitsV1_0Consumption(self)

    @deprecated("circuits.v1_0.create is deprecated; use circuits.create")
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
    ) -> models.CircuitV1_0:
        """Circuit: Create.

        `POST /public-api/resources/circuits/v1.0`

        Deprecated: use `client.circuits.create`.

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
        )

    @deprecated("circuits.v1_0.delete is deprecated; use circuits.delete")
    async def delete(
        self,
        dlm_circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Circuit: Delete.

        `DELETE /public-api/resources/circuits/v1.0/{dlmCircuit}`

        Deprecated: use `client.circuits.delete`.

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
        )

    @deprecated("circuits.v1_0.get is deprecated; use circuits.get")
    async def get(
        self,
        dlm_circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CircuitV1_0:
        """Circuit: Read.

        `GET /public-api/resources/circuits/v1.0/{dlmCircuit}`

        Deprecated: use `client.circuits.get`.

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
        )

    @deprecated("circuits.v1_0.list is deprecated; use circuits.list")
    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.CircuitV1_0]:
        """Circuits: Listing.

        `GET /public-api/resources/circuits/v1.0`

        Deprecated: use `client.circuits.list`.

        Returns: a page of `models.CircuitV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V1_0_LIST,
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @deprecated("circuits.v1_0.update is deprecated; use circuits.update")
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
    ) -> models.CircuitUpdateV1_0:
        """Circuit: Update.

        `PATCH /public-api/resources/circuits/v1.0/{dlmCircuit}`

        Deprecated: use `client.circuits.update`.

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
        )


class AsyncCircuits(AsyncResource):
    """`client.circuits`: `/public-api/resources/circuits/v2.0`"""

    @cached_property
    def actions(self) -> AsyncCircuitsActions:
        """`client.circuits.actions`: `/public-api/actions/circuit/v2.0`"""
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
    ) -> models.CircuitUpdate:
        """Circuit: Create.

        `POST /public-api/resources/circuits/v2.0`

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
        )

    async def delete(
        self,
        circuit: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Circuit: Delete.

        `DELETE /public-api/resources/circuits/v2.0/{circuit}`

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
    ) -> models.Circuit:
        """Circuit: Read.

        `GET /public-api/resources/circuits/v2.0/{circuit}`

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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.Circuit]:
        """Circuits: Listing.

        `GET /public-api/resources/circuits/v2.0`

        Returns: a page of `models.Circuit`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
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
    ) -> models.CircuitUpdate:
        """Circuit: Update.

        `PATCH /public-api/resources/circuits/v2.0/{circuit}`

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
        )
