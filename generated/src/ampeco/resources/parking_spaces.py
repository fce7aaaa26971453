"""Parking spaces and the EVSEs that they belong to.

`client.parking_spaces`: `/public-api/resources/parking-spaces/v1.0`"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

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
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
)
_REPLACE: Operation[models.ParkingSpace] = Operation(
    "PUT",
    "/public-api/resources/parking-spaces/v1.0/{parkingSpace}",
    returns=lambda: models.ParkingSpace,
    unwrap="data",
    body=lambda: params.ParkingSpaceCreate,
)


class ParkingSpacesActions(Resource):
    """Report whether a parking space is occupied.

    `client.parking_spaces.actions`: `/public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status`"""

    @property
    def with_raw_response(self) -> ParkingSpacesActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ParkingSpacesActionsRaw(self)

    @property
    def with_streaming_response(self) -> ParkingSpacesActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ParkingSpacesActionsStream(self)

    def update_occupancy_status(
        self,
        parking_space: int,
        *,
        status: Literal["available", "occupied"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Report that a vehicle now stands on a parking space, or that the space is free.

        For sensors, cameras or parking systems that watch the space. Only `available` and `occupied` can be
        reported; `unknown` is set through `client.parking_spaces.replace`. The answer is 202 with no body. A
        404 can also mean that parking spaces are switched off for this system.

        `POST /public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status`

        Args:
            parking_space (`parkingSpace`): Id of the parking space, a number.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429), InternalServerError (501). APIStatusError for
        406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_UPDATE_OCCUPANCY_STATUS,
            path={"parkingSpace": parking_space},
            body={"status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ParkingSpacesActionsRaw(RawView):
    """`client.parking_spaces.actions.with_raw_response`"""

    update_occupancy_status = RawMethod(ParkingSpacesActions.update_occupancy_status)


class ParkingSpacesActionsStream(StreamedView):
    """`client.parking_spaces.actions.with_streaming_response`"""

    update_occupancy_status = StreamedMethod(ParkingSpacesActions.update_occupancy_status)


class ParkingSpaces(Resource):
    """Parking spaces and the EVSEs that they belong to.

    `client.parking_spaces`: `/public-api/resources/parking-spaces/v1.0`"""

    @property
    def with_raw_response(self) -> ParkingSpacesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ParkingSpacesRaw(self)

    @property
    def with_streaming_response(self) -> ParkingSpacesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ParkingSpacesStream(self)

    @cached_property
    def actions(self) -> ParkingSpacesActions:
        """Report whether a parking space is occupied.

        `client.parking_spaces.actions`: `/public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status`"""
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ParkingSpace:
        """Register a parking space at a location and say which EVSEs a vehicle on it can use.

        The EVSEs (charging outlets) of one space have to be in the same charging zone.

        `POST /public-api/resources/parking-spaces/v1.0`

        Args:
            disabilities_accessible (`disabilitiesAccessible`): Whether the space is suited to drivers with
                disabilities. `false` if left out.
            evses: Ids of the EVSEs (charging outlets) that can be reached from this parking space. All have
                to be in the same charging zone.
            external_id (`externalId`): Identifier under which another system knows this record.
            occupancy_status (`occupancyStatus`): `available`: the space is free; `occupied`: a vehicle stands
                on it; `unknown` (used if left out): not known which.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        parking_space: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a parking space from its location.

        `DELETE /public-api/resources/parking-spaces/v1.0/{parkingSpace}`

        Args:
            parking_space (`parkingSpace`): Id of the parking space, a number.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ParkingSpace:
        """Read one parking space: where it is, whether it is occupied and whether it suits disabled drivers.

        Its EVSEs (charging outlets) come along only with `evses` in `include`.

        `GET /public-api/resources/parking-spaces/v1.0/{parkingSpace}`

        Args:
            parking_space (`parkingSpace`): Id of the parking space, a number.
            include: What else to return: `evses` adds the ids of the EVSEs (charging outlets) at the space.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.ParkingSpacesFilter | Omit = omit,
        include: Sequence[Literal["evses"]] | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ParkingSpace]:
        """List the parking spaces at the locations, with whether a vehicle stands on each.

        Give `evses` in `include` to learn which EVSEs (charging outlets) can be reached from a space.

        `GET /public-api/resources/parking-spaces/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            include: What else to return: `evses` adds the ids of the EVSEs (charging outlets) at each space.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ParkingSpace`; iterating goes on through all pages.

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ParkingSpace:
        """Replace the data of a parking space.

        A PUT with the same body as creation: send the whole parking space, not just what changes, as
        properties left out have defaults such as `unknown` for `occupancy_status`. To report only that a
        vehicle came or went, use `client.parking_spaces.actions.update_occupancy_status`.

        `PUT /public-api/resources/parking-spaces/v1.0/{parkingSpace}`

        Args:
            parking_space (`parkingSpace`): Id of the parking space, a number.
            disabilities_accessible (`disabilitiesAccessible`): Whether the space is suited to drivers with
                disabilities. `false` if left out.
            evses: Ids of the EVSEs (charging outlets) that can be reached from this parking space. All have
                to be in the same charging zone.
            external_id (`externalId`): Identifier under which another system knows this record.
            occupancy_status (`occupancyStatus`): `available`: the space is free; `occupied`: a vehicle stands
                on it; `unknown` (used if left out): not known which.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class ParkingSpacesRaw(RawView):
    """`client.parking_spaces.with_raw_response`"""

    create = RawMethod(ParkingSpaces.create)
    delete = RawMethod(ParkingSpaces.delete)
    get = RawMethod(ParkingSpaces.get)
    list = RawMethod(ParkingSpaces.list)
    replace = RawMethod(ParkingSpaces.replace)


class ParkingSpacesStream(StreamedView):
    """`client.parking_spaces.with_streaming_response`"""

    create = StreamedMethod(ParkingSpaces.create)
    delete = StreamedMethod(ParkingSpaces.delete)
    get = StreamedMethod(ParkingSpaces.get)
    list = StreamedMethod(ParkingSpaces.list)
    replace = StreamedMethod(ParkingSpaces.replace)


class AsyncParkingSpacesActions(AsyncResource):
    """Report whether a parking space is occupied.

    `client.parking_spaces.actions`: `/public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status`"""

    @property
    def with_raw_response(self) -> AsyncParkingSpacesActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncParkingSpacesActionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncParkingSpacesActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncParkingSpacesActionsStream(self)

    async def update_occupancy_status(
        self,
        parking_space: int,
        *,
        status: Literal["available", "occupied"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Report that a vehicle now stands on a parking space, or that the space is free.

        For sensors, cameras or parking systems that watch the space. Only `available` and `occupied` can be
        reported; `unknown` is set through `client.parking_spaces.replace`. The answer is 202 with no body. A
        404 can also mean that parking spaces are switched off for this system.

        `POST /public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status`

        Args:
            parking_space (`parkingSpace`): Id of the parking space, a number.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429), InternalServerError (501). APIStatusError for
        406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_UPDATE_OCCUPANCY_STATUS,
            path={"parkingSpace": parking_space},
            body={"status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncParkingSpacesActionsRaw(AsyncRawView):
    """`client.parking_spaces.actions.with_raw_response`"""

    update_occupancy_status = AsyncRawMethod(AsyncParkingSpacesActions.update_occupancy_status)


class AsyncParkingSpacesActionsStream(AsyncStreamedView):
    """`client.parking_spaces.actions.with_streaming_response`"""

    update_occupancy_status = AsyncStreamedMethod(AsyncParkingSpacesActions.update_occupancy_status)


class AsyncParkingSpaces(AsyncResource):
    """Parking spaces and the EVSEs that they belong to.

    `client.parking_spaces`: `/public-api/resources/parking-spaces/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncParkingSpacesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncParkingSpacesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncParkingSpacesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncParkingSpacesStream(self)

    @cached_property
    def actions(self) -> AsyncParkingSpacesActions:
        """Report whether a parking space is occupied.

        `client.parking_spaces.actions`: `/public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status`"""
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ParkingSpace:
        """Register a parking space at a location and say which EVSEs a vehicle on it can use.

        The EVSEs (charging outlets) of one space have to be in the same charging zone.

        `POST /public-api/resources/parking-spaces/v1.0`

        Args:
            disabilities_accessible (`disabilitiesAccessible`): Whether the space is suited to drivers with
                disabilities. `false` if left out.
            evses: Ids of the EVSEs (charging outlets) that can be reached from this parking space. All have
                to be in the same charging zone.
            external_id (`externalId`): Identifier under which another system knows this record.
            occupancy_status (`occupancyStatus`): `available`: the space is free; `occupied`: a vehicle stands
                on it; `unknown` (used if left out): not known which.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        parking_space: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a parking space from its location.

        `DELETE /public-api/resources/parking-spaces/v1.0/{parkingSpace}`

        Args:
            parking_space (`parkingSpace`): Id of the parking space, a number.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ParkingSpace:
        """Read one parking space: where it is, whether it is occupied and whether it suits disabled drivers.

        Its EVSEs (charging outlets) come along only with `evses` in `include`.

        `GET /public-api/resources/parking-spaces/v1.0/{parkingSpace}`

        Args:
            parking_space (`parkingSpace`): Id of the parking space, a number.
            include: What else to return: `evses` adds the ids of the EVSEs (charging outlets) at the space.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.ParkingSpacesFilter | Omit = omit,
        include: Sequence[Literal["evses"]] | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ParkingSpace]:
        """List the parking spaces at the locations, with whether a vehicle stands on each.

        Give `evses` in `include` to learn which EVSEs (charging outlets) can be reached from a space.

        `GET /public-api/resources/parking-spaces/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            include: What else to return: `evses` adds the ids of the EVSEs (charging outlets) at each space.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ParkingSpace`; iterating goes on through all pages.

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ParkingSpace:
        """Replace the data of a parking space.

        A PUT with the same body as creation: send the whole parking space, not just what changes, as
        properties left out have defaults such as `unknown` for `occupancy_status`. To report only that a
        vehicle came or went, use `client.parking_spaces.actions.update_occupancy_status`.

        `PUT /public-api/resources/parking-spaces/v1.0/{parkingSpace}`

        Args:
            parking_space (`parkingSpace`): Id of the parking space, a number.
            disabilities_accessible (`disabilitiesAccessible`): Whether the space is suited to drivers with
                disabilities. `false` if left out.
            evses: Ids of the EVSEs (charging outlets) that can be reached from this parking space. All have
                to be in the same charging zone.
            external_id (`externalId`): Identifier under which another system knows this record.
            occupancy_status (`occupancyStatus`): `available`: the space is free; `occupied`: a vehicle stands
                on it; `unknown` (used if left out): not known which.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncParkingSpacesRaw(AsyncRawView):
    """`client.parking_spaces.with_raw_response`"""

    create = AsyncRawMethod(AsyncParkingSpaces.create)
    delete = AsyncRawMethod(AsyncParkingSpaces.delete)
    get = AsyncRawMethod(AsyncParkingSpaces.get)
    list = AsyncRawListing(AsyncParkingSpaces.list)
    replace = AsyncRawMethod(AsyncParkingSpaces.replace)


class AsyncParkingSpacesStream(AsyncStreamedView):
    """`client.parking_spaces.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncParkingSpaces.create)
    delete = AsyncStreamedMethod(AsyncParkingSpaces.delete)
    get = AsyncStreamedMethod(AsyncParkingSpaces.get)
    list = AsyncStreamedListing(AsyncParkingSpaces.list)
    replace = AsyncStreamedMethod(AsyncParkingSpaces.replace)
