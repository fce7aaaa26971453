"""`client.locations`: `/public-api/resources/locations/v2.0`"""

from __future__ import annotations

import builtins
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
    paging=Paging(cursor="cursor", per_page="per_page"),
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
    paging=Paging(cursor="cursor", page="page", per_page="per_page"),
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
    paging=Paging(cursor="cursor", per_page="per_page"),
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
    """`client.locations.actions`: `/public-api/actions/locations/v2.0/{location}/check-booking-availability`"""

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
    ) -> builtins.list[models.LocationCheckBookingAvailabilityResult]:
        """Location: Check Booking Availability.

        `POST /public-api/actions/locations/v2.0/{location}/check-booking-availability`

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
        )


class LocationsChargingZones(Resource):
    """`client.locations.charging_zones`: `/public-api/resources/locations/v2.0/{location}/charging-zones`"""

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
    ) -> models.LocationChargingZone:
        """Location: Charging Zone: Create.

        `POST /public-api/resources/locations/v2.0/{location}/charging-zones`

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
    ) -> None:
        """Location: Charging Zone: Delete.

        `DELETE /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}`

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
    ) -> models.LocationChargingZone:
        """Location: Charging Zone: Read.

        `GET /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}`

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
        )

    def list(
        self,
        location: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.LocationChargingZone]:
        """Location: Charging Zones: Listing.

        `GET /public-api/resources/locations/v2.0/{location}/charging-zones`

        Returns: a page of `models.LocationChargingZone`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _CHARGING_ZONES_LIST,
            path={"location": location},
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
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
    ) -> models.LocationChargingZone:
        """Location: Charging Zones: Update.

        `PATCH /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}`

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
        )


class LocationsV1_0(Resource):
    """`client.locations.v1_0`: `/public-api/resources/locations/v1.0`"""

    @deprecated("locations.v1_0.create is deprecated; use locations.create")
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
    ) -> models.LocationV1_0:
        """Location: Create.

        `POST /public-api/resources/locations/v1.0`

        Deprecated: use `client.locations.create`.

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
        )

    @deprecated("locations.v1_0.delete is deprecated; use locations.delete")
    def delete(
        self,
        location: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Location: Delete.

        `DELETE /public-api/resources/locations/v1.0/{location}`

        Deprecated: use `client.locations.delete`.

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
        )

    @deprecated("locations.v1_0.get is deprecated; use locations.get")
    def get(
        self,
        location: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.LocationV1_0:
        """Location: Read.

        `GET /public-api/resources/locations/v1.0/{location}`

        Deprecated: use `client.locations.get`.

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
        )

    @deprecated("locations.v1_0.list is deprecated; use locations.list")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.LocationsFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.LocationV1_0]:
        """Locations: Listing.

        `GET /public-api/resources/locations/v1.0`

        Deprecated: use `client.locations.list`.

        Returns: a page of `models.LocationV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @deprecated("locations.v1_0.update is deprecated; use locations.update")
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
    ) -> models.LocationV1_0:
        """Location: Update.

        `PATCH /public-api/resources/locations/v1.0/{location}`

        Deprecated: use `client.locations.update`.

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
        )


class Locations(Resource):
    """`client.locations`: `/public-api/resources/locations/v2.0`"""

    @cached_property
    def actions(self) -> LocationsActions:
        """`client.locations.actions`: `/public-api/actions/locations/v2.0/{location}/check-booking-availability`"""
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
    ) -> models.Location:
        """Location: Create.

        `POST /public-api/resources/locations/v2.0`

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
    ) -> None:
        """Location: Delete.

        `DELETE /public-api/resources/locations/v2.0/{location}`

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
    ) -> models.Location:
        """Location: Read.

        `GET /public-api/resources/locations/v2.0/{location}`

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
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.LocationsFilter | Omit = omit,
        include: Sequence[Literal["chargingZones", "externalAppData", "images", "locationImage"]]
        | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.Location]:
        """Locations: Listing.

        `GET /public-api/resources/locations/v2.0`

        Returns: a page of `models.Location`; iterating goes on through all pages.

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
    ) -> models.Location:
        """Location: Update.

        `PATCH /public-api/resources/locations/v2.0/{location}`

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
        )


class AsyncLocationsActions(AsyncResource):
    """`client.locations.actions`: `/public-api/actions/locations/v2.0/{location}/check-booking-availability`"""

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
    ) -> builtins.list[models.LocationCheckBookingAvailabilityResult]:
        """Location: Check Booking Availability.

        `POST /public-api/actions/locations/v2.0/{location}/check-booking-availability`

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
        )


class AsyncLocationsChargingZones(AsyncResource):
    """`client.locations.charging_zones`: `/public-api/resources/locations/v2.0/{location}/charging-zones`"""

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
    ) -> models.LocationChargingZone:
        """Location: Charging Zone: Create.

        `POST /public-api/resources/locations/v2.0/{location}/charging-zones`

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
    ) -> None:
        """Location: Charging Zone: Delete.

        `DELETE /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}`

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
    ) -> models.LocationChargingZone:
        """Location: Charging Zone: Read.

        `GET /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}`

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
        )

    def list(
        self,
        location: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.LocationChargingZone]:
        """Location: Charging Zones: Listing.

        `GET /public-api/resources/locations/v2.0/{location}/charging-zones`

        Returns: a page of `models.LocationChargingZone`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _CHARGING_ZONES_LIST,
            path={"location": location},
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
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
    ) -> models.LocationChargingZone:
        """Location: Charging Zones: Update.

        `PATCH /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}`

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
        )


class AsyncLocationsV1_0(AsyncResource):
    """`client.locations.v1_0`: `/public-api/resources/locations/v1.0`"""

    @deprecated("locations.v1_0.create is deprecated; use locations.create")
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
    ) -> models.LocationV1_0:
        """Location: Create.

        `POST /public-api/resources/locations/v1.0`

        Deprecated: use `client.locations.create`.

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
        )

    @deprecated("locations.v1_0.delete is deprecated; use locations.delete")
    async def delete(
        self,
        location: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Location: Delete.

        `DELETE /public-api/resources/locations/v1.0/{location}`

        Deprecated: use `client.locations.delete`.

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
        )

    @deprecated("locations.v1_0.get is deprecated; use locations.get")
    async def get(
        self,
        location: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.LocationV1_0:
        """Location: Read.

        `GET /public-api/resources/locations/v1.0/{location}`

        Deprecated: use `client.locations.get`.

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
        )

    @deprecated("locations.v1_0.list is deprecated; use locations.list")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.LocationsFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.LocationV1_0]:
        """Locations: Listing.

        `GET /public-api/resources/locations/v1.0`

        Deprecated: use `client.locations.list`.

        Returns: a page of `models.LocationV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @deprecated("locations.v1_0.update is deprecated; use locations.update")
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
    ) -> models.LocationV1_0:
        """Location: Update.

        `PATCH /public-api/resources/locations/v1.0/{location}`

        Deprecated: use `client.locations.update`.

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
        )


class AsyncLocations(AsyncResource):
    """`client.locations`: `/public-api/resources/locations/v2.0`"""

    @cached_property
    def actions(self) -> AsyncLocationsActions:
        """`client.locations.actions`: `/public-api/actions/locations/v2.0/{location}/check-booking-availability`"""
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
    ) -> models.Location:
        """Location: Create.

        `POST /public-api/resources/locations/v2.0`

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
    ) -> None:
        """Location: Delete.

        `DELETE /public-api/resources/locations/v2.0/{location}`

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
    ) -> models.Location:
        """Location: Read.

        `GET /public-api/resources/locations/v2.0/{location}`

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
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.LocationsFilter | Omit = omit,
        include: Sequence[Literal["chargingZones", "externalAppData", "images", "locationImage"]]
        | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.Location]:
        """Locations: Listing.

        `GET /public-api/resources/locations/v2.0`

        Returns: a page of `models.Location`; iterating goes on through all pages.

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
    ) -> models.Location:
        """Location: Update.

        `PATCH /public-api/resources/locations/v2.0/{location}`

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
        )
