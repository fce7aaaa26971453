"""`client.parking_spaces`: `/public-api/resources/parking-spaces/v1.0`"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_ACTIONS_UPDATE_OCCUPANCY_STATUS: Operation[None] = Operation(
    "POST",
    "/public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status",
    body=lambda: params.ParkingSpaceUpdateOccupancyStatus,
)
_CREATE: Operation[models.ParkingSpace] = Operation(
    "POST",
    "/public-api/resources/parking-spaces/v1.0",
    returns=lambda: models.ParkingSpace,
    unwrap="data",
    body=lambda: params.ParkingSpaceCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/parking-spaces/v1.0/{parkingSpace}",
)
_GET: Operation[models.ParkingSpace] = Operation(
    "GET",
    "/public-api/resources/parking-spaces/v1.0/{parkingSpace}",
    returns=lambda: models.ParkingSpace,
    unwrap="data",
    query=lambda: params.ParkingSpacesGetQuery,
    styles={"include": "brackets"},
)
_LIST: Operation[models.ParkingSpace] = Operation(
    "GET",
    "/public-api/resources/parking-spaces/v1.0",
    returns=lambda: models.ParkingSpace,
    unwrap="data",
    query=lambda: params.ParkingSpacesListQuery,
    styles={"filter": "deep_object", "include": "brackets"},
    paging=Paging(cursor="cursor", per_page="per_page"),
)
_REPLACE: Operation[models.ParkingSpace] = Operation(
    "PUT",
    "/public-api/resources/parking-spaces/v1.0/{parkingSpace}",
    returns=lambda: models.ParkingSpace,
    unwrap="data",
    body=lambda: params.ParkingSpaceCreate,
)


class ParkingSpacesActions(Resource):
    """`client.parking_spaces.actions`: `/public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status`"""

    def update_occupancy_status(
        self,
        parking_space: int,
        *,
        status: Literal["available", "occupied"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Parking Space: Update occupancy status.

        `POST /public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable, 501 Not
        Implemented.
        """
        return self._call(
            _ACTIONS_UPDATE_OCCUPANCY_STATUS,
            path={"parkingSpace": parking_space},
            body={"status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ParkingSpaces(Resource):
    """`client.parking_spaces`: `/public-api/resources/parking-spaces/v1.0`"""

    @cached_property
    def actions(self) -> ParkingSpacesActions:
        """`client.parking_spaces.actions`: `/public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status`"""
        return ParkingSpacesActions(self)

    def create(
        self,
        *,
        label: str,
        location_id: int,
        disabilities_accessible: bool | Omit = omit,
        evses: Sequence[int] | Omit = omit,
        external_id: str | Omit = omit,
        occupancy_status: Literal["available", "occupied", "unknown"] | Omit = omit,
        status: Literal["disabled", "enabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ParkingSpace:
        """Parking Space: Create.

        `POST /public-api/resources/parking-spaces/v1.0`

        Returns: `models.ParkingSpace`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "label": label,
                "location_id": location_id,
                "disabilities_accessible": disabilities_accessible,
                "evses": evses,
                "external_id": external_id,
                "occupancy_status": occupancy_status,
                "status": status,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        parking_space: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Parking Space: Delete.

        `DELETE /public-api/resources/parking-spaces/v1.0/{parkingSpace}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _DELETE,
            path={"parkingSpace": parking_space},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        parking_space: int,
        *,
        include: Sequence[Literal["evses"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ParkingSpace:
        """Parking Space: Read.

        `GET /public-api/resources/parking-spaces/v1.0/{parkingSpace}`

        Returns: `models.ParkingSpace`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"parkingSpace": parking_space},
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
        filter: params.ParkingSpacesFilter | Omit = omit,
        include: Sequence[Literal["evses"]] | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.ParkingSpace]:
        """Parking Space: Listing.

        `GET /public-api/resources/parking-spaces/v1.0`

        Returns: a page of `models.ParkingSpace`; iterating goes on through all pages.

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

    def replace(
        self,
        parking_space: int,
        *,
        label: str,
        location_id: int,
        disabilities_accessible: bool | Omit = omit,
        evses: Sequence[int] | Omit = omit,
        external_id: str | Omit = omit,
        occupancy_status: Literal["available", "occupied", "unknown"] | Omit = omit,
        status: Literal["disabled", "enabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ParkingSpace:
        """Parking Space: Update.

        `PUT /public-api/resources/parking-spaces/v1.0/{parkingSpace}`

        Returns: `models.ParkingSpace`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _REPLACE,
            path={"parkingSpace": parking_space},
            body={
                "label": label,
                "location_id": location_id,
                "disabilities_accessible": disabilities_accessible,
                "evses": evses,
                "external_id": external_id,
                "occupancy_status": occupancy_status,
                "status": status,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncParkingSpacesActions(AsyncResource):
    """`client.parking_spaces.actions`: `/public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status`"""

    async def update_occupancy_status(
        self,
        parking_space: int,
        *,
        status: Literal["available", "occupied"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Parking Space: Update occupancy status.

        `POST /public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable, 501 Not
        Implemented.
        """
        return await self._call(
            _ACTIONS_UPDATE_OCCUPANCY_STATUS,
            path={"parkingSpace": parking_space},
            body={"status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncParkingSpaces(AsyncResource):
    """`client.parking_spaces`: `/public-api/resources/parking-spaces/v1.0`"""

    @cached_property
    def actions(self) -> AsyncParkingSpacesActions:
        """`client.parking_spaces.actions`: `/public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status`"""
        return AsyncParkingSpacesActions(self)

    async def create(
        self,
        *,
        label: str,
        location_id: int,
        disabilities_accessible: bool | Omit = omit,
        evses: Sequence[int] | Omit = omit,
        external_id: str | Omit = omit,
        occupancy_status: Literal["available", "occupied", "unknown"] | Omit = omit,
        status: Literal["disabled", "enabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ParkingSpace:
        """Parking Space: Create.

        `POST /public-api/resources/parking-spaces/v1.0`

        Returns: `models.ParkingSpace`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "label": label,
                "location_id": location_id,
                "disabilities_accessible": disabilities_accessible,
                "evses": evses,
                "external_id": external_id,
                "occupancy_status": occupancy_status,
                "status": status,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        parking_space: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Parking Space: Delete.

        `DELETE /public-api/resources/parking-spaces/v1.0/{parkingSpace}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _DELETE,
            path={"parkingSpace": parking_space},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        parking_space: int,
        *,
        include: Sequence[Literal["evses"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ParkingSpace:
        """Parking Space: Read.

        `GET /public-api/resources/parking-spaces/v1.0/{parkingSpace}`

        Returns: `models.ParkingSpace`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"parkingSpace": parking_space},
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
        filter: params.ParkingSpacesFilter | Omit = omit,
        include: Sequence[Literal["evses"]] | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ParkingSpace]:
        """Parking Space: Listing.

        `GET /public-api/resources/parking-spaces/v1.0`

        Returns: a page of `models.ParkingSpace`; iterating goes on through all pages.

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

    async def replace(
        self,
        parking_space: int,
        *,
        label: str,
        location_id: int,
        disabilities_accessible: bool | Omit = omit,
        evses: Sequence[int] | Omit = omit,
        external_id: str | Omit = omit,
        occupancy_status: Literal["available", "occupied", "unknown"] | Omit = omit,
        status: Literal["disabled", "enabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ParkingSpace:
        """Parking Space: Update.

        `PUT /public-api/resources/parking-spaces/v1.0/{parkingSpace}`

        Returns: `models.ParkingSpace`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _REPLACE,
            path={"parkingSpace": parking_space},
            body={
                "label": label,
                "location_id": location_id,
                "disabilities_accessible": disabilities_accessible,
                "evses": evses,
                "external_id": external_id,
                "occupancy_status": occupancy_status,
                "status": status,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
