"""Locations: the sites where charge points stand, with address, opening hours and charging zones.

`client.locations`: `/public-api/resources/locations/v2.0`"""

# The views below name deprecated methods, which is no use of them.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

import builtins
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

_ACTIONS_CHECK_BOOKING_AVAILABILITY: Operation[
    builtins.list[models.LocationCheckBookingAvailabilityResult]
] = Operation(
    "POST",
    "/public-api/actions/locations/v2.0/{location}/check-booking-availability",
    returns=lambda: builtins.list[models.LocationCheckBookingAvailabilityResult],
    unwrap="data",
    body=lambda: params.LocationCheckBookingAvailability,
)
_CHARGING_ZONES_CREATE: Operation[models.LocationChargingZone] = Operation(
    "POST",
    "/public-api/resources/locations/v2.0/{location}/charging-zones",
    returns=lambda: models.LocationChargingZone,
    unwrap="data",
    body=lambda: params.LocationChargingZone,
)
_CHARGING_ZONES_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}",
)
_CHARGING_ZONES_GET: Operation[models.LocationChargingZone] = Operation(
    "GET",
    "/public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}",
    returns=lambda: models.LocationChargingZone,
    unwrap="data",
)
_CHARGING_ZONES_LIST: Operation[models.LocationChargingZone] = Operation(
    "GET",
    "/public-api/resources/locations/v2.0/{location}/charging-zones",
    returns=lambda: models.LocationChargingZone,
    unwrap="data",
    query=lambda: params.LocationsChargingZonesListQuery,
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
)
_CHARGING_ZONES_UPDATE: Operation[models.LocationChargingZone] = Operation(
    "PATCH",
    "/public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}",
    returns=lambda: models.LocationChargingZone,
    unwrap="data",
    body=lambda: params.LocationCreateChargingZone,
)
_V1_0_CREATE: Operation[models.LocationV1_0] = Operation(
    "POST",
    "/public-api/resources/locations/v1.0",
    returns=lambda: models.LocationV1_0,
    body=lambda: params.LocationV1_0,
)
_V1_0_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/locations/v1.0/{location}",
)
_V1_0_GET: Operation[models.LocationV1_0] = Operation(
    "GET",
    "/public-api/resources/locations/v1.0/{location}",
    returns=lambda: models.LocationV1_0,
    unwrap="data",
)
_V1_0_LIST: Operation[models.LocationV1_0] = Operation(
    "GET",
    "/public-api/resources/locations/v1.0",
    returns=lambda: models.LocationV1_0,
    unwrap="data",
    query=lambda: params.LocationsV1_0ListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", page="page", per_page="per_page", size=100),
)
_V1_0_UPDATE: Operation[models.LocationV1_0] = Operation(
    "PATCH",
    "/public-api/resources/locations/v1.0/{location}",
    returns=lambda: models.LocationV1_0,
    body=lambda: params.LocationUpdateV1_0,
)
_CREATE: Operation[models.Location] = Operation(
    "POST",
    "/public-api/resources/locations/v2.0",
    returns=lambda: models.Location,
    unwrap="data",
    body=lambda: params.LocationCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/locations/v2.0/{location}",
    query=lambda: params.LocationsDeleteQuery,
    styles={"include": "brackets"},
)
_GET: Operation[models.Location] = Operation(
    "GET",
    "/public-api/resources/locations/v2.0/{location}",
    returns=lambda: models.Location,
    unwrap="data",
    query=lambda: params.LocationsGetQuery,
    styles={"include": "brackets"},
)
_LIST: Operation[models.Location] = Operation(
    "GET",
    "/public-api/resources/locations/v2.0",
    returns=lambda: models.Location,
    unwrap="data",
    query=lambda: params.LocationsListQuery,
    styles={"filter": "deep_object", "include": "brackets"},
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
)
_UPDATE: Operation[models.Location] = Operation(
    "PATCH",
    "/public-api/resources/locations/v2.0/{location}",
    returns=lambda: models.Location,
    unwrap="data",
    body=lambda: params.LocationUpdate,
    query=lambda: params.LocationsUpdateQuery,
    styles={"include": "brackets"},
)


class LocationsActions(Resource):
    """Ask whether a location has room for a booking.

    `client.locations.actions`: `/public-api/actions/locations/v2.0/{location}/check-booking-availability`"""

    @property
    def with_raw_response(self) -> LocationsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return LocationsActionsRaw(self)

    @property
    def with_streaming_response(self) -> LocationsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return LocationsActionsStream(self)

    def check_booking_availability(
        self,
        location: int,
        *,
        end_before: dt.datetime,
        start_after: dt.datetime,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> builtins.list[models.LocationCheckBookingAvailabilityResult]:
        """Find the free times at which each bookable EVSE of a location could be booked.

        An EVSE (electric vehicle supply equipment) is the part of a charge point that charges one vehicle at
        a time. `start_after` and `end_before` mark the window to look at, of at most seven days. The answer
        is a list without paging, one entry per bookable EVSE with its free slots. Although a POST, it changes
        nothing: no slot is held for you, so follow it with `client.booking_requests.create`.

        `POST /public-api/actions/locations/v2.0/{location}/check-booking-availability`

        Args:
            location: Id of the location (charging site), a number.
            end_before (`endBefore`): End of the window to look at, no more than seven days after
                `start_after`.
            start_after (`startAfter`): Start of the window to look at.

        Returns: `builtins.list[models.LocationCheckBookingAvailabilityResult]`.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_CHECK_BOOKING_AVAILABILITY,
            path={"location": location},
            body={"end_before": end_before, "start_after": start_after},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class LocationsActionsRaw(RawView):
    """`client.locations.actions.with_raw_response`"""

    check_booking_availability = RawMethod(LocationsActions.check_booking_availability)


class LocationsActionsStream(StreamedView):
    """`client.locations.actions.with_streaming_response`"""

    check_booking_availability = StreamedMethod(LocationsActions.check_booking_availability)


class LocationsChargingZones(Resource):
    """`client.locations.charging_zones`: `/public-api/resources/locations/v2.0/{location}/charging-zones`"""

    @property
    def with_raw_response(self) -> LocationsChargingZonesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return LocationsChargingZonesRaw(self)

    @property
    def with_streaming_response(self) -> LocationsChargingZonesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return LocationsChargingZonesStream(self)

    def create(
        self,
        location: int,
        *,
        name: str,
        status: Literal["disabled", "enabled"],
        additional_info: params.LocationChargingZoneAdditionalInfo
        | models.LocationChargingZoneAdditionalInfo
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.LocationChargingZone:
        """Add a charging zone (a named part of the site, such as a parking level) to a location.

        `name` is for internal use; what drivers see in the app goes into `additional_info`. Charge points
        then refer to the zone by `charging_zone_id`.

        `POST /public-api/resources/locations/v2.0/{location}/charging-zones`

        Args:
            location: Id of the location (charging site), a number.
            name: Name for use in the back office; drivers do not see it in the app.
            additional_info (`additionalInfo`): Title and description of the charging zone for drivers, shown
                in the mobile app with the location. The zone's `name` is not shown there.

        Returns: `models.LocationChargingZone`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CHARGING_ZONES_CREATE,
            path={"location": location},
            body={"name": name, "status": status, "additional_info": additional_info},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        location: int,
        charging_zone: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a charging zone from a location.

        `DELETE /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}`

        Args:
            location: Id of the location (charging site), a number.
            charging_zone (`chargingZone`): Id of the charging zone, a number; the zone must belong to the
                location in the path.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _CHARGING_ZONES_DELETE,
            path={"location": location, "chargingZone": charging_zone},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        location: int,
        charging_zone: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.LocationChargingZone:
        """Read one charging zone (a named part of the site) of a location.

        `GET /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}`

        Args:
            location: Id of the location (charging site), a number.
            charging_zone (`chargingZone`): Id of the charging zone, a number; the zone must belong to the
                location in the path.

        Returns: `models.LocationChargingZone`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _CHARGING_ZONES_GET,
            path={"location": location, "chargingZone": charging_zone},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        location: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.LocationChargingZone]:
        """List the charging zones of a location: named parts of the site that charge points are put in.

        `GET /public-api/resources/locations/v2.0/{location}/charging-zones`

        Args:
            location: Id of the location (charging site), a number.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.LocationChargingZone`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _CHARGING_ZONES_LIST,
            path={"location": location},
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
        location: int,
        charging_zone: int,
        *,
        additional_info: params.LocationChargingZoneAdditionalInfo
        | models.LocationChargingZoneAdditionalInfo
        | Omit = omit,
        name: str | Omit = omit,
        status: Literal["disabled", "enabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.LocationChargingZone:
        """Rename a charging zone, switch it on or off, or change what the app shows about it.

        `PATCH /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}`

        Args:
            location: Id of the location (charging site), a number.
            charging_zone (`chargingZone`): Id of the charging zone, a number; the zone must belong to the
                location in the path.
            additional_info (`additionalInfo`): Title and description of the charging zone for drivers, shown
                in the mobile app with the location. The zone's `name` is not shown there.
            name: Name for use in the back office; drivers do not see it in the app.

        Returns: `models.LocationChargingZone`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CHARGING_ZONES_UPDATE,
            path={"location": location, "chargingZone": charging_zone},
            body={"additional_info": additional_info, "name": name, "status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class LocationsChargingZonesRaw(RawView):
    """`client.locations.charging_zones.with_raw_response`"""

    create = RawMethod(LocationsChargingZones.create)
    delete = RawMethod(LocationsChargingZones.delete)
    get = RawMethod(LocationsChargingZones.get)
    list = RawMethod(LocationsChargingZones.list)
    update = RawMethod(LocationsChargingZones.update)


class LocationsChargingZonesStream(StreamedView):
    """`client.locations.charging_zones.with_streaming_response`"""

    create = StreamedMethod(LocationsChargingZones.create)
    delete = StreamedMethod(LocationsChargingZones.delete)
    get = StreamedMethod(LocationsChargingZones.get)
    list = StreamedMethod(LocationsChargingZones.list)
    update = StreamedMethod(LocationsChargingZones.update)


class LocationsV1_0(Resource):
    """`client.locations.v1_0`: `/public-api/resources/locations/v1.0`"""

    @property
    def with_raw_response(self) -> LocationsV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return LocationsV1_0Raw(self)

    @property
    def with_streaming_response(self) -> LocationsV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return LocationsV1_0Stream(self)

    @warns("locations.v1_0.create")
    @deprecated("locations.v1_0.create is deprecated; use locations.create", category=None)
    def create(
        self,
        *,
        city: str,
        country: params.Country,
        geoposition: params.Geoposition | models.Geoposition,
        name: Mapping[str, str | None],
        post_code: str,
        region: params.UsState | params.AustralianState | str,
        additional_description: Mapping[str, str | None] | Omit = omit,
        address: Mapping[str, str | None] | Omit = omit,
        description: Mapping[str, str | None] | Omit = omit,
        detailed_description: Mapping[str, str | None] | Omit = omit,
        external_id: str | None | Omit = omit,
        status: Literal["active", "disabled"] | Omit = omit,
        timezone: str | None | Omit = omit,
        working_hours: params.LocationV1_0WorkingHours | models.LocationV1_0WorkingHours | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.LocationV1_0:
        """Create a location (charging site) in the older format.

        Deprecated: use `client.locations.create`, which adds parking type, ways of access, facilities and
        tags. Here city, post code and region are required.

        `POST /public-api/resources/locations/v1.0`

        Args:
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            geoposition: Where the site is on the map: `latitude` and `longitude` in degrees.
            region: State code if the country is US or AU; elsewhere any text.
            additional_description: Further text about the location, as an object from language code (such as
                `en`) to text.
            detailed_description: Long text about the location, as an object from language code (such as `en`)
                to text.
            external_id: Your own reference for the location, e.g. its key in another system. No two locations
                can have the same.
            status: Deprecated.
            timezone: Time zone name such as `Europe/Berlin`; opening hours are in it. Required if the system
                is set to allow several time zones.
            working_hours: When one can charge at the location, and for whom those hours do not count.

        Returns: `models.LocationV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _V1_0_CREATE,
            body={
                "city": city,
                "country": country,
                "geoposition": geoposition,
                "name": name,
                "post_code": post_code,
                "region": region,
                "additional_description": additional_description,
                "address": address,
                "description": description,
                "detailed_description": detailed_description,
                "external_id": external_id,
                "status": status,
                "timezone": timezone,
                "working_hours": working_hours,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("locations.v1_0.delete")
    @deprecated("locations.v1_0.delete is deprecated; use locations.delete", category=None)
    def delete(
        self,
        location: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a location (charging site) through the older version.

        Deprecated: use `client.locations.delete`, which takes the same id.

        `DELETE /public-api/resources/locations/v1.0/{location}`

        Args:
            location: Id of the location (charging site), a number.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _V1_0_DELETE,
            path={"location": location},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("locations.v1_0.get")
    @deprecated("locations.v1_0.get is deprecated; use locations.get", category=None)
    def get(
        self,
        location: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.LocationV1_0:
        """Read one location (charging site) in the older format, with the ids of its public charge points.

        Deprecated: use `client.locations.get`. Images are always part of this answer, while v2.0 sends them
        only on request.

        `GET /public-api/resources/locations/v1.0/{location}`

        Args:
            location: Id of the location (charging site), a number.

        Returns: `models.LocationV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _V1_0_GET,
            path={"location": location},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("locations.v1_0.list")
    @deprecated("locations.v1_0.list is deprecated; use locations.list", category=None)
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.LocationsFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.LocationV1_0]:
        """List the locations (charging sites) in the older format, with the public charge points of each.

        Deprecated: use `client.locations.list`. This version has texts as objects keyed by language,
        snake_case names, and `public_charge_points_ids`, which v2.0 lacks; it can filter by `status` and
        `post_code`, but not by time of change.

        `GET /public-api/resources/locations/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.LocationV1_0`; iterating goes on through all pages.

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

    @warns("locations.v1_0.update")
    @deprecated("locations.v1_0.update is deprecated; use locations.update", category=None)
    def update(
        self,
        location: int,
        *,
        additional_description: Mapping[str, str | None] | Omit = omit,
        address: Mapping[str, str | None] | Omit = omit,
        city: str | Omit = omit,
        country: params.Country | Omit = omit,
        description: Mapping[str, str | None] | Omit = omit,
        detailed_description: Mapping[str, str | None] | Omit = omit,
        external_id: str | None | Omit = omit,
        geoposition: params.Geoposition | models.Geoposition | Omit = omit,
        name: Mapping[str, str | None] | Omit = omit,
        post_code: str | Omit = omit,
        region: params.UsState | params.AustralianState | str | Omit = omit,
        status: Literal["active", "disabled"] | Omit = omit,
        timezone: str | None | Omit = omit,
        working_hours: params.LocationV1_0WorkingHours | models.LocationV1_0WorkingHours | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.LocationV1_0:
        """Change a location (charging site) in the older format; what you leave out stays as it is.

        Deprecated: use `client.locations.update`. Beware of texts such as `name` or `description`: a language
        missing from the object you send is deleted.

        `PATCH /public-api/resources/locations/v1.0/{location}`

        Args:
            location: Id of the location (charging site), a number.
            additional_description: Further text about the location, as an object from language code to text.
                If sent, languages missing from it are deleted.
            address: Object with one text per language. Send all of them: a language missing from an update is
                deleted.
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            description: Object with one text per language. Send all of them: a language missing from an
                update is deleted.
            detailed_description: Long text about the location, as an object from language code to text. If
                sent, languages missing from it are deleted.
            external_id: Your own reference for the location, e.g. its key in another system. No two locations
                can have the same.
            geoposition: Where the site is on the map: `latitude` and `longitude` in degrees.
            name: Object with one text per language. Send all of them: a language missing from an update is
                deleted.
            region: State code if the country is US or AU; elsewhere any text.
            status: Deprecated.
            timezone: Time zone name such as `Europe/Berlin`; opening hours are in it. Required if the system
                is set to allow several time zones.
            working_hours: When one can charge at the location, and for whom those hours do not count.

        Returns: `models.LocationV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _V1_0_UPDATE,
            path={"location": location},
            body={
                "additional_description": additional_description,
                "address": address,
                "city": city,
                "country": country,
                "description": description,
                "detailed_description": detailed_description,
                "external_id": external_id,
                "geoposition": geoposition,
                "name": name,
                "post_code": post_code,
                "region": region,
                "status": status,
                "timezone": timezone,
                "working_hours": working_hours,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class LocationsV1_0Raw(RawView):
    """`client.locations.v1_0.with_raw_response`"""

    create = RawMethod(LocationsV1_0.create)
    delete = RawMethod(LocationsV1_0.delete)
    get = RawMethod(LocationsV1_0.get)
    list = RawMethod(LocationsV1_0.list)
    update = RawMethod(LocationsV1_0.update)


class LocationsV1_0Stream(StreamedView):
    """`client.locations.v1_0.with_streaming_response`"""

    create = StreamedMethod(LocationsV1_0.create)
    delete = StreamedMethod(LocationsV1_0.delete)
    get = StreamedMethod(LocationsV1_0.get)
    list = StreamedMethod(LocationsV1_0.list)
    update = StreamedMethod(LocationsV1_0.update)


class Locations(Resource):
    """Locations: the sites where charge points stand, with address, opening hours and charging zones.

    `client.locations`: `/public-api/resources/locations/v2.0`"""

    @property
    def with_raw_response(self) -> LocationsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return LocationsRaw(self)

    @property
    def with_streaming_response(self) -> LocationsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return LocationsStream(self)

    @cached_property
    def actions(self) -> LocationsActions:
        """Ask whether a location has room for a booking.

        `client.locations.actions`: `/public-api/actions/locations/v2.0/{location}/check-booking-availability`"""
        return LocationsActions(self)

    @cached_property
    def charging_zones(self) -> LocationsChargingZones:
        """`client.locations.charging_zones`: `/public-api/resources/locations/v2.0/{location}/charging-zones`"""
        return LocationsChargingZones(self)

    @cached_property
    def v1_0(self) -> LocationsV1_0:
        """`client.locations.v1_0`: `/public-api/resources/locations/v1.0`"""
        return LocationsV1_0(self)

    def create(
        self,
        *,
        address: Sequence[params.LocalizedText | models.LocalizedText],
        country: params.Country,
        geoposition: params.Geoposition | models.Geoposition,
        name: Sequence[params.LocalizedText | models.LocalizedText],
        access_methods: Sequence[
            Literal["ACCESS_CODE", "INTERCOM", "LICENSE_PLATE", "OPEN", "PARKING_TICKET", "TOKEN"]
        ]
        | None
        | Omit = omit,
        additional_description: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        city: str | None | Omit = omit,
        description: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        external_app_data: Mapping[str, object] | None | Omit = omit,
        external_id: str | None | Omit = omit,
        facilities: Sequence[params.LocationFacility] | None | Omit = omit,
        parking_type: Literal[
            "ALONG_MOTORWAY",
            "ON_DRIVEWAY",
            "ON_STREET",
            "PARKING_GARAGE",
            "PARKING_LOT",
            "UNDERGROUND_GARAGE",
        ]
        | None
        | Omit = omit,
        post_code: str | None | Omit = omit,
        region: str | None | Omit = omit,
        roaming_operator_id: int | Omit = omit,
        short_description: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        state: params.UsState
        | params.AustralianState
        | params.CanadianProvince
        | Literal["67", "71", "76", "79", "81", "84", "85", "89", "95"]
        | params.RomanianCounty
        | Omit = omit,
        street_address: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        timezone: str | None | Omit = omit,
        working_hours: params.LocationWorkingHours | models.LocationWorkingHours | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Location:
        """Create a location, the site that charge points are then assigned to.

        Name, address, country and coordinates are required. Texts are lists with one entry per language.
        Charging zones and images are read-only here; add zones with `client.locations.charging_zones.create`.

        `POST /public-api/resources/locations/v2.0`

        Args:
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            geoposition: Where the site is on the map: `latitude` and `longitude` in degrees.
            access_methods (`accessMethods`): How one gets onto the site: `OPEN` (no barrier), `TOKEN` (RFID
                card), `LICENSE_PLATE` (plate recognition), `ACCESS_CODE` (a code to type in), `INTERCOM`,
                `PARKING_TICKET`. Several may apply.
            additional_description (`additionalDescription`): Further text about the location, as a list with
                one `locale` and `translation` per language.
            external_app_data (`externalAppData`): Free object for data that other systems attach to this
                record.
            external_id (`externalId`): Identifier under which another system knows this record.
            facilities: What there is at or near the site, such as `HOTEL`, `WIFI` or `BUS_STOP`.
                `RECREATION_AREA`: park or playground; `CARPOOL_PARKING`: parking for shared rides; `NATURE`:
                green space or sight. Repeated values count once.
            parking_type (`parkingType`): Kind of parking: `ALONG_MOTORWAY` (rest area or service station),
                `ON_DRIVEWAY` (private driveway), `ON_STREET` (at the curb), `PARKING_GARAGE` (multi-story),
                `PARKING_LOT` (open air), `UNDERGROUND_GARAGE`.
            region: Region or province as text, for countries other than US, AU, CA, UM and RO; for those
                five, use `state`.
            roaming_operator_id (`roamingOperatorId`): Operator of another network, by id, from which this was
                received (roaming: charging in each other's networks). Not set for your own equipment.
            short_description (`shortDescription`): Brief text about the location, as a list with one `locale`
                and `translation` per language.
            state: Code of the state, province or county. It applies to five countries only: US, Australia
                (AU), Canada (CA), Romania (RO) and the US Minor Outlying Islands (UM), whose codes are
                numbers.
            street_address (`streetAddress`): The street part of the address, as a list with one `locale` and
                `translation` per language. The full address is in `address`.
            tags: Free labels for grouping and filtering.
            timezone: Time zone name such as `Europe/Berlin`; opening hours are in it. Required if the system
                is set to allow several time zones.
            working_hours (`workingHours`): When one can charge at the location, and for whom those hours do
                not count.

        Returns: `models.Location`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "address": address,
                "country": country,
                "geoposition": geoposition,
                "name": name,
                "access_methods": access_methods,
                "additional_description": additional_description,
                "city": city,
                "description": description,
                "external_app_data": external_app_data,
                "external_id": external_id,
                "facilities": facilities,
                "parking_type": parking_type,
                "post_code": post_code,
                "region": region,
                "roaming_operator_id": roaming_operator_id,
                "short_description": short_description,
                "state": state,
                "street_address": street_address,
                "tags": tags,
                "timezone": timezone,
                "working_hours": working_hours,
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
        location: int,
        *,
        include: Sequence[Literal["chargingZones", "externalAppData", "images", "locationImage"]]
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a location, the site that charge points are assigned to.

        `DELETE /public-api/resources/locations/v2.0/{location}`

        Args:
            location: Id of the location (charging site), a number.
            include: Of no use here, as the answer has no body.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _DELETE,
            path={"location": location},
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
        location: int,
        *,
        include: Sequence[Literal["chargingZones", "externalAppData", "images", "locationImage"]]
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Location:
        """Read one location: names, address, coordinates, opening hours and what there is on site.

        Name in `include` what else is wanted, such as `chargingZones` or `images`. `access_methods`,
        `facilities` and `parking_type` are missing where they are not set.

        `GET /public-api/resources/locations/v2.0/{location}`

        Args:
            location: Id of the location (charging site), a number.
            include: What else to return: `chargingZones`, `externalAppData` (data of other applications),
                `images` (all pictures), `locationImage` (the main picture).

        Returns: `models.Location`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"location": location},
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
        filter: params.LocationsFilter | Omit = omit,
        include: Sequence[Literal["chargingZones", "externalAppData", "images", "locationImage"]]
        | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.Location]:
        """List the locations: the sites with an address where charge points stand.

        Charging zones, images and your own `externalAppData` come along only if named in `include`. The
        filter `roaming` separates the network's own sites from those of roaming partners. To find the charge
        points of a site, filter `client.charge_points.list` by `location_id`.

        `GET /public-api/resources/locations/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            include: What else to return: `chargingZones`, `externalAppData` (data of other applications),
                `images` (all pictures), `locationImage` (the main picture).
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.Location`; iterating goes on through all pages.

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
        location: int,
        *,
        access_methods: Sequence[
            Literal["ACCESS_CODE", "INTERCOM", "LICENSE_PLATE", "OPEN", "PARKING_TICKET", "TOKEN"]
        ]
        | None
        | Omit = omit,
        additional_description: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        address: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        city: str | None | Omit = omit,
        country: params.Country | Omit = omit,
        description: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        external_app_data: Mapping[str, object] | None | Omit = omit,
        external_id: str | None | Omit = omit,
        facilities: Sequence[params.LocationFacility] | None | Omit = omit,
        geoposition: params.Geoposition | models.Geoposition | Omit = omit,
        include: Sequence[Literal["chargingZones", "externalAppData", "images", "locationImage"]]
        | Omit = omit,
        name: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        parking_type: Literal[
            "ALONG_MOTORWAY",
            "ON_DRIVEWAY",
            "ON_STREET",
            "PARKING_GARAGE",
            "PARKING_LOT",
            "UNDERGROUND_GARAGE",
        ]
        | None
        | Omit = omit,
        post_code: str | None | Omit = omit,
        region: str | None | Omit = omit,
        roaming_operator_id: int | Omit = omit,
        short_description: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        state: params.UsState
        | params.AustralianState
        | params.CanadianProvince
        | Literal["67", "71", "76", "79", "81", "84", "85", "89", "95"]
        | params.RomanianCounty
        | Omit = omit,
        street_address: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        timezone: str | None | Omit = omit,
        working_hours: params.LocationWorkingHours | models.LocationWorkingHours | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Location:
        """Change some properties of a location; what you leave out stays as it is.

        For `access_methods`, `facilities` and `parking_type`, `null` removes the value. Charging zones cannot
        be changed here; use `client.locations.charging_zones.update`.

        `PATCH /public-api/resources/locations/v2.0/{location}`

        Args:
            location: Id of the location (charging site), a number.
            access_methods (`accessMethods`): How one gets onto the site: `OPEN` (no barrier), `TOKEN` (RFID
                card), `LICENSE_PLATE` (plate recognition), `ACCESS_CODE` (a code to type in), `INTERCOM`,
                `PARKING_TICKET`. Left out: unchanged; `null`: not set any more; `[]`: an empty list is kept.
            additional_description (`additionalDescription`): Further text about the location, as a list with
                one `locale` and `translation` per language.
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            external_app_data (`externalAppData`): Free object for data that other systems attach to this
                record.
            external_id (`externalId`): Identifier under which another system knows this record.
            facilities: What there is at or near the site, such as `HOTEL`, `WIFI` or `BUS_STOP`. The list
                given replaces the old one. Left out: unchanged; `null`: not set any more; `[]`: an empty list
                is kept.
            geoposition: Where the site is on the map: `latitude` and `longitude` in degrees.
            include: What else to return: `chargingZones`, `externalAppData` (data of other applications),
                `images` (all pictures), `locationImage` (the main picture).
            parking_type (`parkingType`): Kind of parking: `ALONG_MOTORWAY` (rest area or service station),
                `ON_DRIVEWAY` (private driveway), `ON_STREET` (at the curb), `PARKING_GARAGE` (multi-story),
                `PARKING_LOT` (open air), `UNDERGROUND_GARAGE`. `null` removes it; left out, it stays.
            region: Region or province as text, for countries other than US, AU, CA, UM and RO; for those
                five, use `state`.
            roaming_operator_id (`roamingOperatorId`): Operator of another network, by id, from which this was
                received (roaming: charging in each other's networks). Not set for your own equipment.
            short_description (`shortDescription`): Brief text about the location, as a list with one `locale`
                and `translation` per language.
            state: Code of the state, province or county. It applies to five countries only: US, Australia
                (AU), Canada (CA), Romania (RO) and the US Minor Outlying Islands (UM), whose codes are
                numbers.
            street_address (`streetAddress`): The street part of the address, as a list with one `locale` and
                `translation` per language. The full address is in `address`.
            tags: Free labels for grouping and filtering.
            timezone: Time zone name such as `Europe/Berlin`; opening hours are in it. Required if the system
                is set to allow several time zones.
            working_hours (`workingHours`): When one can charge at the location, and for whom those hours do
                not count.

        Returns: `models.Location`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"location": location},
            query={"include": include},
            body={
                "access_methods": access_methods,
                "additional_description": additional_description,
                "address": address,
                "city": city,
                "country": country,
                "description": description,
                "external_app_data": external_app_data,
                "external_id": external_id,
                "facilities": facilities,
                "geoposition": geoposition,
                "name": name,
                "parking_type": parking_type,
                "post_code": post_code,
                "region": region,
                "roaming_operator_id": roaming_operator_id,
                "short_description": short_description,
                "state": state,
                "street_address": street_address,
                "tags": tags,
                "timezone": timezone,
                "working_hours": working_hours,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class LocationsRaw(RawView):
    """`client.locations.with_raw_response`"""

    create = RawMethod(Locations.create)
    delete = RawMethod(Locations.delete)
    get = RawMethod(Locations.get)
    list = RawMethod(Locations.list)
    update = RawMethod(Locations.update)


class LocationsStream(StreamedView):
    """`client.locations.with_streaming_response`"""

    create = StreamedMethod(Locations.create)
    delete = StreamedMethod(Locations.delete)
    get = StreamedMethod(Locations.get)
    list = StreamedMethod(Locations.list)
    update = StreamedMethod(Locations.update)


class AsyncLocationsActions(AsyncResource):
    """Ask whether a location has room for a booking.

    `client.locations.actions`: `/public-api/actions/locations/v2.0/{location}/check-booking-availability`"""

    @property
    def with_raw_response(self) -> AsyncLocationsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncLocationsActionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncLocationsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncLocationsActionsStream(self)

    async def check_booking_availability(
        self,
        location: int,
        *,
        end_before: dt.datetime,
        start_after: dt.datetime,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> builtins.list[models.LocationCheckBookingAvailabilityResult]:
        """Find the free times at which each bookable EVSE of a location could be booked.

        An EVSE (electric vehicle supply equipment) is the part of a charge point that charges one vehicle at
        a time. `start_after` and `end_before` mark the window to look at, of at most seven days. The answer
        is a list without paging, one entry per bookable EVSE with its free slots. Although a POST, it changes
        nothing: no slot is held for you, so follow it with `client.booking_requests.create`.

        `POST /public-api/actions/locations/v2.0/{location}/check-booking-availability`

        Args:
            location: Id of the location (charging site), a number.
            end_before (`endBefore`): End of the window to look at, no more than seven days after
                `start_after`.
            start_after (`startAfter`): Start of the window to look at.

        Returns: `builtins.list[models.LocationCheckBookingAvailabilityResult]`.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_CHECK_BOOKING_AVAILABILITY,
            path={"location": location},
            body={"end_before": end_before, "start_after": start_after},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncLocationsActionsRaw(AsyncRawView):
    """`client.locations.actions.with_raw_response`"""

    check_booking_availability = AsyncRawMethod(AsyncLocationsActions.check_booking_availability)


class AsyncLocationsActionsStream(AsyncStreamedView):
    """`client.locations.actions.with_streaming_response`"""

    check_booking_availability = AsyncStreamedMethod(AsyncLocationsActions.check_booking_availability)


class AsyncLocationsChargingZones(AsyncResource):
    """`client.locations.charging_zones`: `/public-api/resources/locations/v2.0/{location}/charging-zones`"""

    @property
    def with_raw_response(self) -> AsyncLocationsChargingZonesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncLocationsChargingZonesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncLocationsChargingZonesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncLocationsChargingZonesStream(self)

    async def create(
        self,
        location: int,
        *,
        name: str,
        status: Literal["disabled", "enabled"],
        additional_info: params.LocationChargingZoneAdditionalInfo
        | models.LocationChargingZoneAdditionalInfo
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.LocationChargingZone:
        """Add a charging zone (a named part of the site, such as a parking level) to a location.

        `name` is for internal use; what drivers see in the app goes into `additional_info`. Charge points
        then refer to the zone by `charging_zone_id`.

        `POST /public-api/resources/locations/v2.0/{location}/charging-zones`

        Args:
            location: Id of the location (charging site), a number.
            name: Name for use in the back office; drivers do not see it in the app.
            additional_info (`additionalInfo`): Title and description of the charging zone for drivers, shown
                in the mobile app with the location. The zone's `name` is not shown there.

        Returns: `models.LocationChargingZone`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CHARGING_ZONES_CREATE,
            path={"location": location},
            body={"name": name, "status": status, "additional_info": additional_info},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        location: int,
        charging_zone: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a charging zone from a location.

        `DELETE /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}`

        Args:
            location: Id of the location (charging site), a number.
            charging_zone (`chargingZone`): Id of the charging zone, a number; the zone must belong to the
                location in the path.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _CHARGING_ZONES_DELETE,
            path={"location": location, "chargingZone": charging_zone},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        location: int,
        charging_zone: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.LocationChargingZone:
        """Read one charging zone (a named part of the site) of a location.

        `GET /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}`

        Args:
            location: Id of the location (charging site), a number.
            charging_zone (`chargingZone`): Id of the charging zone, a number; the zone must belong to the
                location in the path.

        Returns: `models.LocationChargingZone`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _CHARGING_ZONES_GET,
            path={"location": location, "chargingZone": charging_zone},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        location: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.LocationChargingZone]:
        """List the charging zones of a location: named parts of the site that charge points are put in.

        `GET /public-api/resources/locations/v2.0/{location}/charging-zones`

        Args:
            location: Id of the location (charging site), a number.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.LocationChargingZone`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _CHARGING_ZONES_LIST,
            path={"location": location},
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
        location: int,
        charging_zone: int,
        *,
        additional_info: params.LocationChargingZoneAdditionalInfo
        | models.LocationChargingZoneAdditionalInfo
        | Omit = omit,
        name: str | Omit = omit,
        status: Literal["disabled", "enabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.LocationChargingZone:
        """Rename a charging zone, switch it on or off, or change what the app shows about it.

        `PATCH /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}`

        Args:
            location: Id of the location (charging site), a number.
            charging_zone (`chargingZone`): Id of the charging zone, a number; the zone must belong to the
                location in the path.
            additional_info (`additionalInfo`): Title and description of the charging zone for drivers, shown
                in the mobile app with the location. The zone's `name` is not shown there.
            name: Name for use in the back office; drivers do not see it in the app.

        Returns: `models.LocationChargingZone`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CHARGING_ZONES_UPDATE,
            path={"location": location, "chargingZone": charging_zone},
            body={"additional_info": additional_info, "name": name, "status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncLocationsChargingZonesRaw(AsyncRawView):
    """`client.locations.charging_zones.with_raw_response`"""

    create = AsyncRawMethod(AsyncLocationsChargingZones.create)
    delete = AsyncRawMethod(AsyncLocationsChargingZones.delete)
    get = AsyncRawMethod(AsyncLocationsChargingZones.get)
    list = AsyncRawListing(AsyncLocationsChargingZones.list)
    update = AsyncRawMethod(AsyncLocationsChargingZones.update)


class AsyncLocationsChargingZonesStream(AsyncStreamedView):
    """`client.locations.charging_zones.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncLocationsChargingZones.create)
    delete = AsyncStreamedMethod(AsyncLocationsChargingZones.delete)
    get = AsyncStreamedMethod(AsyncLocationsChargingZones.get)
    list = AsyncStreamedListing(AsyncLocationsChargingZones.list)
    update = AsyncStreamedMethod(AsyncLocationsChargingZones.update)


class AsyncLocationsV1_0(AsyncResource):
    """`client.locations.v1_0`: `/public-api/resources/locations/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncLocationsV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncLocationsV1_0Raw(self)

    @property
    def with_streaming_response(self) -> AsyncLocationsV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncLocationsV1_0Stream(self)

    @warns("locations.v1_0.create")
    @deprecated("locations.v1_0.create is deprecated; use locations.create", category=None)
    async def create(
        self,
        *,
        city: str,
        country: params.Country,
        geoposition: params.Geoposition | models.Geoposition,
        name: Mapping[str, str | None],
        post_code: str,
        region: params.UsState | params.AustralianState | str,
        additional_description: Mapping[str, str | None] | Omit = omit,
        address: Mapping[str, str | None] | Omit = omit,
        description: Mapping[str, str | None] | Omit = omit,
        detailed_description: Mapping[str, str | None] | Omit = omit,
        external_id: str | None | Omit = omit,
        status: Literal["active", "disabled"] | Omit = omit,
        timezone: str | None | Omit = omit,
        working_hours: params.LocationV1_0WorkingHours | models.LocationV1_0WorkingHours | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.LocationV1_0:
        """Create a location (charging site) in the older format.

        Deprecated: use `client.locations.create`, which adds parking type, ways of access, facilities and
        tags. Here city, post code and region are required.

        `POST /public-api/resources/locations/v1.0`

        Args:
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            geoposition: Where the site is on the map: `latitude` and `longitude` in degrees.
            region: State code if the country is US or AU; elsewhere any text.
            additional_description: Further text about the location, as an object from language code (such as
                `en`) to text.
            detailed_description: Long text about the location, as an object from language code (such as `en`)
                to text.
            external_id: Your own reference for the location, e.g. its key in another system. No two locations
                can have the same.
            status: Deprecated.
            timezone: Time zone name such as `Europe/Berlin`; opening hours are in it. Required if the system
                is set to allow several time zones.
            working_hours: When one can charge at the location, and for whom those hours do not count.

        Returns: `models.LocationV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _V1_0_CREATE,
            body={
                "city": city,
                "country": country,
                "geoposition": geoposition,
                "name": name,
                "post_code": post_code,
                "region": region,
                "additional_description": additional_description,
                "address": address,
                "description": description,
                "detailed_description": detailed_description,
                "external_id": external_id,
                "status": status,
                "timezone": timezone,
                "working_hours": working_hours,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("locations.v1_0.delete")
    @deprecated("locations.v1_0.delete is deprecated; use locations.delete", category=None)
    async def delete(
        self,
        location: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a location (charging site) through the older version.

        Deprecated: use `client.locations.delete`, which takes the same id.

        `DELETE /public-api/resources/locations/v1.0/{location}`

        Args:
            location: Id of the location (charging site), a number.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _V1_0_DELETE,
            path={"location": location},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("locations.v1_0.get")
    @deprecated("locations.v1_0.get is deprecated; use locations.get", category=None)
    async def get(
        self,
        location: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.LocationV1_0:
        """Read one location (charging site) in the older format, with the ids of its public charge points.

        Deprecated: use `client.locations.get`. Images are always part of this answer, while v2.0 sends them
        only on request.

        `GET /public-api/resources/locations/v1.0/{location}`

        Args:
            location: Id of the location (charging site), a number.

        Returns: `models.LocationV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _V1_0_GET,
            path={"location": location},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("locations.v1_0.list")
    @deprecated("locations.v1_0.list is deprecated; use locations.list", category=None)
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.LocationsFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.LocationV1_0]:
        """List the locations (charging sites) in the older format, with the public charge points of each.

        Deprecated: use `client.locations.list`. This version has texts as objects keyed by language,
        snake_case names, and `public_charge_points_ids`, which v2.0 lacks; it can filter by `status` and
        `post_code`, but not by time of change.

        `GET /public-api/resources/locations/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.LocationV1_0`; iterating goes on through all pages.

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

    @warns("locations.v1_0.update")
    @deprecated("locations.v1_0.update is deprecated; use locations.update", category=None)
    async def update(
        self,
        location: int,
        *,
        additional_description: Mapping[str, str | None] | Omit = omit,
        address: Mapping[str, str | None] | Omit = omit,
        city: str | Omit = omit,
        country: params.Country | Omit = omit,
        description: Mapping[str, str | None] | Omit = omit,
        detailed_description: Mapping[str, str | None] | Omit = omit,
        external_id: str | None | Omit = omit,
        geoposition: params.Geoposition | models.Geoposition | Omit = omit,
        name: Mapping[str, str | None] | Omit = omit,
        post_code: str | Omit = omit,
        region: params.UsState | params.AustralianState | str | Omit = omit,
        status: Literal["active", "disabled"] | Omit = omit,
        timezone: str | None | Omit = omit,
        working_hours: params.LocationV1_0WorkingHours | models.LocationV1_0WorkingHours | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.LocationV1_0:
        """Change a location (charging site) in the older format; what you leave out stays as it is.

        Deprecated: use `client.locations.update`. Beware of texts such as `name` or `description`: a language
        missing from the object you send is deleted.

        `PATCH /public-api/resources/locations/v1.0/{location}`

        Args:
            location: Id of the location (charging site), a number.
            additional_description: Further text about the location, as an object from language code to text.
                If sent, languages missing from it are deleted.
            address: Object with one text per language. Send all of them: a language missing from an update is
                deleted.
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            description: Object with one text per language. Send all of them: a language missing from an
                update is deleted.
            detailed_description: Long text about the location, as an object from language code to text. If
                sent, languages missing from it are deleted.
            external_id: Your own reference for the location, e.g. its key in another system. No two locations
                can have the same.
            geoposition: Where the site is on the map: `latitude` and `longitude` in degrees.
            name: Object with one text per language. Send all of them: a language missing from an update is
                deleted.
            region: State code if the country is US or AU; elsewhere any text.
            status: Deprecated.
            timezone: Time zone name such as `Europe/Berlin`; opening hours are in it. Required if the system
                is set to allow several time zones.
            working_hours: When one can charge at the location, and for whom those hours do not count.

        Returns: `models.LocationV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _V1_0_UPDATE,
            path={"location": location},
            body={
                "additional_description": additional_description,
                "address": address,
                "city": city,
                "country": country,
                "description": description,
                "detailed_description": detailed_description,
                "external_id": external_id,
                "geoposition": geoposition,
                "name": name,
                "post_code": post_code,
                "region": region,
                "status": status,
                "timezone": timezone,
                "working_hours": working_hours,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncLocationsV1_0Raw(AsyncRawView):
    """`client.locations.v1_0.with_raw_response`"""

    create = AsyncRawMethod(AsyncLocationsV1_0.create)
    delete = AsyncRawMethod(AsyncLocationsV1_0.delete)
    get = AsyncRawMethod(AsyncLocationsV1_0.get)
    list = AsyncRawListing(AsyncLocationsV1_0.list)
    update = AsyncRawMethod(AsyncLocationsV1_0.update)


class AsyncLocationsV1_0Stream(AsyncStreamedView):
    """`client.locations.v1_0.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncLocationsV1_0.create)
    delete = AsyncStreamedMethod(AsyncLocationsV1_0.delete)
    get = AsyncStreamedMethod(AsyncLocationsV1_0.get)
    list = AsyncStreamedListing(AsyncLocationsV1_0.list)
    update = AsyncStreamedMethod(AsyncLocationsV1_0.update)


class AsyncLocations(AsyncResource):
    """Locations: the sites where charge points stand, with address, opening hours and charging zones.

    `client.locations`: `/public-api/resources/locations/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncLocationsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncLocationsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncLocationsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncLocationsStream(self)

    @cached_property
    def actions(self) -> AsyncLocationsActions:
        """Ask whether a location has room for a booking.

        `client.locations.actions`: `/public-api/actions/locations/v2.0/{location}/check-booking-availability`"""
        return AsyncLocationsActions(self)

    @cached_property
    def charging_zones(self) -> AsyncLocationsChargingZones:
        """`client.locations.charging_zones`: `/public-api/resources/locations/v2.0/{location}/charging-zones`"""
        return AsyncLocationsChargingZones(self)

    @cached_property
    def v1_0(self) -> AsyncLocationsV1_0:
        """`client.locations.v1_0`: `/public-api/resources/locations/v1.0`"""
        return AsyncLocationsV1_0(self)

    async def create(
        self,
        *,
        address: Sequence[params.LocalizedText | models.LocalizedText],
        country: params.Country,
        geoposition: params.Geoposition | models.Geoposition,
        name: Sequence[params.LocalizedText | models.LocalizedText],
        access_methods: Sequence[
            Literal["ACCESS_CODE", "INTERCOM", "LICENSE_PLATE", "OPEN", "PARKING_TICKET", "TOKEN"]
        ]
        | None
        | Omit = omit,
        additional_description: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        city: str | None | Omit = omit,
        description: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        external_app_data: Mapping[str, object] | None | Omit = omit,
        external_id: str | None | Omit = omit,
        facilities: Sequence[params.LocationFacility] | None | Omit = omit,
        parking_type: Literal[
            "ALONG_MOTORWAY",
            "ON_DRIVEWAY",
            "ON_STREET",
            "PARKING_GARAGE",
            "PARKING_LOT",
            "UNDERGROUND_GARAGE",
        ]
        | None
        | Omit = omit,
        post_code: str | None | Omit = omit,
        region: str | None | Omit = omit,
        roaming_operator_id: int | Omit = omit,
        short_description: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        state: params.UsState
        | params.AustralianState
        | params.CanadianProvince
        | Literal["67", "71", "76", "79", "81", "84", "85", "89", "95"]
        | params.RomanianCounty
        | Omit = omit,
        street_address: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        timezone: str | None | Omit = omit,
        working_hours: params.LocationWorkingHours | models.LocationWorkingHours | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Location:
        """Create a location, the site that charge points are then assigned to.

        Name, address, country and coordinates are required. Texts are lists with one entry per language.
        Charging zones and images are read-only here; add zones with `client.locations.charging_zones.create`.

        `POST /public-api/resources/locations/v2.0`

        Args:
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            geoposition: Where the site is on the map: `latitude` and `longitude` in degrees.
            access_methods (`accessMethods`): How one gets onto the site: `OPEN` (no barrier), `TOKEN` (RFID
                card), `LICENSE_PLATE` (plate recognition), `ACCESS_CODE` (a code to type in), `INTERCOM`,
                `PARKING_TICKET`. Several may apply.
            additional_description (`additionalDescription`): Further text about the location, as a list with
                one `locale` and `translation` per language.
            external_app_data (`externalAppData`): Free object for data that other systems attach to this
                record.
            external_id (`externalId`): Identifier under which another system knows this record.
            facilities: What there is at or near the site, such as `HOTEL`, `WIFI` or `BUS_STOP`.
                `RECREATION_AREA`: park or playground; `CARPOOL_PARKING`: parking for shared rides; `NATURE`:
                green space or sight. Repeated values count once.
            parking_type (`parkingType`): Kind of parking: `ALONG_MOTORWAY` (rest area or service station),
                `ON_DRIVEWAY` (private driveway), `ON_STREET` (at the curb), `PARKING_GARAGE` (multi-story),
                `PARKING_LOT` (open air), `UNDERGROUND_GARAGE`.
            region: Region or province as text, for countries other than US, AU, CA, UM and RO; for those
                five, use `state`.
            roaming_operator_id (`roamingOperatorId`): Operator of another network, by id, from which this was
                received (roaming: charging in each other's networks). Not set for your own equipment.
            short_description (`shortDescription`): Brief text about the location, as a list with one `locale`
                and `translation` per language.
            state: Code of the state, province or county. It applies to five countries only: US, Australia
                (AU), Canada (CA), Romania (RO) and the US Minor Outlying Islands (UM), whose codes are
                numbers.
            street_address (`streetAddress`): The street part of the address, as a list with one `locale` and
                `translation` per language. The full address is in `address`.
            tags: Free labels for grouping and filtering.
            timezone: Time zone name such as `Europe/Berlin`; opening hours are in it. Required if the system
                is set to allow several time zones.
            working_hours (`workingHours`): When one can charge at the location, and for whom those hours do
                not count.

        Returns: `models.Location`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "address": address,
                "country": country,
                "geoposition": geoposition,
                "name": name,
                "access_methods": access_methods,
                "additional_description": additional_description,
                "city": city,
                "description": description,
                "external_app_data": external_app_data,
                "external_id": external_id,
                "facilities": facilities,
                "parking_type": parking_type,
                "post_code": post_code,
                "region": region,
                "roaming_operator_id": roaming_operator_id,
                "short_description": short_description,
                "state": state,
                "street_address": street_address,
                "tags": tags,
                "timezone": timezone,
                "working_hours": working_hours,
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
        location: int,
        *,
        include: Sequence[Literal["chargingZones", "externalAppData", "images", "locationImage"]]
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a location, the site that charge points are assigned to.

        `DELETE /public-api/resources/locations/v2.0/{location}`

        Args:
            location: Id of the location (charging site), a number.
            include: Of no use here, as the answer has no body.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _DELETE,
            path={"location": location},
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
        location: int,
        *,
        include: Sequence[Literal["chargingZones", "externalAppData", "images", "locationImage"]]
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Location:
        """Read one location: names, address, coordinates, opening hours and what there is on site.

        Name in `include` what else is wanted, such as `chargingZones` or `images`. `access_methods`,
        `facilities` and `parking_type` are missing where they are not set.

        `GET /public-api/resources/locations/v2.0/{location}`

        Args:
            location: Id of the location (charging site), a number.
            include: What else to return: `chargingZones`, `externalAppData` (data of other applications),
                `images` (all pictures), `locationImage` (the main picture).

        Returns: `models.Location`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"location": location},
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
        filter: params.LocationsFilter | Omit = omit,
        include: Sequence[Literal["chargingZones", "externalAppData", "images", "locationImage"]]
        | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.Location]:
        """List the locations: the sites with an address where charge points stand.

        Charging zones, images and your own `externalAppData` come along only if named in `include`. The
        filter `roaming` separates the network's own sites from those of roaming partners. To find the charge
        points of a site, filter `client.charge_points.list` by `location_id`.

        `GET /public-api/resources/locations/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            include: What else to return: `chargingZones`, `externalAppData` (data of other applications),
                `images` (all pictures), `locationImage` (the main picture).
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.Location`; iterating goes on through all pages.

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
        location: int,
        *,
        access_methods: Sequence[
            Literal["ACCESS_CODE", "INTERCOM", "LICENSE_PLATE", "OPEN", "PARKING_TICKET", "TOKEN"]
        ]
        | None
        | Omit = omit,
        additional_description: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        address: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        city: str | None | Omit = omit,
        country: params.Country | Omit = omit,
        description: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        external_app_data: Mapping[str, object] | None | Omit = omit,
        external_id: str | None | Omit = omit,
        facilities: Sequence[params.LocationFacility] | None | Omit = omit,
        geoposition: params.Geoposition | models.Geoposition | Omit = omit,
        include: Sequence[Literal["chargingZones", "externalAppData", "images", "locationImage"]]
        | Omit = omit,
        name: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        parking_type: Literal[
            "ALONG_MOTORWAY",
            "ON_DRIVEWAY",
            "ON_STREET",
            "PARKING_GARAGE",
            "PARKING_LOT",
            "UNDERGROUND_GARAGE",
        ]
        | None
        | Omit = omit,
        post_code: str | None | Omit = omit,
        region: str | None | Omit = omit,
        roaming_operator_id: int | Omit = omit,
        short_description: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        state: params.UsState
        | params.AustralianState
        | params.CanadianProvince
        | Literal["67", "71", "76", "79", "81", "84", "85", "89", "95"]
        | params.RomanianCounty
        | Omit = omit,
        street_address: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        timezone: str | None | Omit = omit,
        working_hours: params.LocationWorkingHours | models.LocationWorkingHours | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Location:
        """Change some properties of a location; what you leave out stays as it is.

        For `access_methods`, `facilities` and `parking_type`, `null` removes the value. Charging zones cannot
        be changed here; use `client.locations.charging_zones.update`.

        `PATCH /public-api/resources/locations/v2.0/{location}`

        Args:
            location: Id of the location (charging site), a number.
            access_methods (`accessMethods`): How one gets onto the site: `OPEN` (no barrier), `TOKEN` (RFID
                card), `LICENSE_PLATE` (plate recognition), `ACCESS_CODE` (a code to type in), `INTERCOM`,
                `PARKING_TICKET`. Left out: unchanged; `null`: not set any more; `[]`: an empty list is kept.
            additional_description (`additionalDescription`): Further text about the location, as a list with
                one `locale` and `translation` per language.
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            external_app_data (`externalAppData`): Free object for data that other systems attach to this
                record.
            external_id (`externalId`): Identifier under which another system knows this record.
            facilities: What there is at or near the site, such as `HOTEL`, `WIFI` or `BUS_STOP`. The list
                given replaces the old one. Left out: unchanged; `null`: not set any more; `[]`: an empty list
                is kept.
            geoposition: Where the site is on the map: `latitude` and `longitude` in degrees.
            include: What else to return: `chargingZones`, `externalAppData` (data of other applications),
                `images` (all pictures), `locationImage` (the main picture).
            parking_type (`parkingType`): Kind of parking: `ALONG_MOTORWAY` (rest area or service station),
                `ON_DRIVEWAY` (private driveway), `ON_STREET` (at the curb), `PARKING_GARAGE` (multi-story),
                `PARKING_LOT` (open air), `UNDERGROUND_GARAGE`. `null` removes it; left out, it stays.
            region: Region or province as text, for countries other than US, AU, CA, UM and RO; for those
                five, use `state`.
            roaming_operator_id (`roamingOperatorId`): Operator of another network, by id, from which this was
                received (roaming: charging in each other's networks). Not set for your own equipment.
            short_description (`shortDescription`): Brief text about the location, as a list with one `locale`
                and `translation` per language.
            state: Code of the state, province or county. It applies to five countries only: US, Australia
                (AU), Canada (CA), Romania (RO) and the US Minor Outlying Islands (UM), whose codes are
                numbers.
            street_address (`streetAddress`): The street part of the address, as a list with one `locale` and
                `translation` per language. The full address is in `address`.
            tags: Free labels for grouping and filtering.
            timezone: Time zone name such as `Europe/Berlin`; opening hours are in it. Required if the system
                is set to allow several time zones.
            working_hours (`workingHours`): When one can charge at the location, and for whom those hours do
                not count.

        Returns: `models.Location`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"location": location},
            query={"include": include},
            body={
                "access_methods": access_methods,
                "additional_description": additional_description,
                "address": address,
                "city": city,
                "country": country,
                "description": description,
                "external_app_data": external_app_data,
                "external_id": external_id,
                "facilities": facilities,
                "geoposition": geoposition,
                "name": name,
                "parking_type": parking_type,
                "post_code": post_code,
                "region": region,
                "roaming_operator_id": roaming_operator_id,
                "short_description": short_description,
                "state": state,
                "street_address": street_address,
                "tags": tags,
                "timezone": timezone,
                "working_hours": working_hours,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncLocationsRaw(AsyncRawView):
    """`client.locations.with_raw_response`"""

    create = AsyncRawMethod(AsyncLocations.create)
    delete = AsyncRawMethod(AsyncLocations.delete)
    get = AsyncRawMethod(AsyncLocations.get)
    list = AsyncRawListing(AsyncLocations.list)
    update = AsyncRawMethod(AsyncLocations.update)


class AsyncLocationsStream(AsyncStreamedView):
    """`client.locations.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncLocations.create)
    delete = AsyncStreamedMethod(AsyncLocations.delete)
    get = AsyncStreamedMethod(AsyncLocations.get)
    list = AsyncStreamedListing(AsyncLocations.list)
    update = AsyncStreamedMethod(AsyncLocations.update)
