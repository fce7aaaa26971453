"""Roaming providers (MSPs): networks whose drivers can charge at this network's stations.

`client.roaming_providers`: `/public-api/resources/roaming-providers/v2.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

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

_CREATE: Operation[models.RoamingProvider] = Operation(
    "POST",
    "/public-api/resources/roaming-providers/v2.0",
    returns=lambda: models.RoamingProvider,
    unwrap="data",
    body=lambda: params.RoamingProviderCreateHubject | params.RoamingProviderCreateOcpiOrGireve2_2_1,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/roaming-providers/v2.0/{roamingProvider}",
)
_GET: Operation[models.RoamingProvider] = Operation(
    "GET",
    "/public-api/resources/roaming-providers/v2.0/{roamingProvider}",
    returns=lambda: models.RoamingProvider,
    unwrap="data",
)
_LIST: Operation[models.RoamingProvider] = Operation(
    "GET",
    "/public-api/resources/roaming-providers/v2.0",
    returns=lambda: models.RoamingProvider,
    unwrap="data",
    query=lambda: params.RoamingProvidersListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[models.RoamingProvider] = Operation(
    "PATCH",
    "/public-api/resources/roaming-providers/v2.0/{roamingProvider}",
    returns=lambda: models.RoamingProvider,
    unwrap="data",
    body=lambda: params.RoamingProviderUpdateHubject | params.RoamingProviderUpdateOcpiOrGireve2_2_1,
)


class RoamingProviders(Resource):
    """Roaming providers (MSPs): networks whose drivers can charge at this network's stations.

    `client.roaming_providers`: `/public-api/resources/roaming-providers/v2.0`"""

    @property
    def with_raw_response(self) -> RoamingProvidersRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return RoamingProvidersRaw(self)

    @property
    def with_streaming_response(self) -> RoamingProvidersStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return RoamingProvidersStream(self)

    def create(
        self,
        *,
        platform_id: int,
        business_name: str | None | Omit = omit,
        country_code: str | None | Omit = omit,
        hubject_id: str | None | Omit = omit,
        partner_id: int | None | Omit = omit,
        party_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingProvider:
        """Enter by hand a mobility provider whose drivers may charge at your charge points.

        Possible only on an EMSP connection over Hubject, Gireve 2.2.1 or OCPI without the credentials module.
        For Hubject send `hubject_id`, for the other two `country_code` and `party_id`. `platform_id` says
        which connection.

        `POST /public-api/resources/roaming-providers/v2.0`

        Args:
            platform_id (`platformId`): Id of the roaming connection (formerly called roaming platform) in
                question, see `client.roaming_connections.list`.
            country_code (`countryCode`): Country part of the party's OCPI identity. Together with `party_id`
                it names the party.
            hubject_id (`hubjectId`): Identity of the company at Hubject, the roaming platform. Parties on
                OCPI have `country_code` and `party_id` instead.
            partner_id (`partnerId`): Id of a partner, a business that owns charge points or pays for its
                drivers (see `client.partners.get`).
            party_id (`partyId`): Party part of a company's OCPI identity, e.g. `ABC`. Together with
                `country_code` it names the company.

        Returns: `models.RoamingProvider`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "platform_id": platform_id,
                "business_name": business_name,
                "country_code": country_code,
                "hubject_id": hubject_id,
                "partner_id": partner_id,
                "party_id": party_id,
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
        roaming_provider: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a roaming provider, a company whose drivers charge at your charge points.

        A 405 means that the feature is turned off in your system.

        `DELETE /public-api/resources/roaming-providers/v2.0/{roamingProvider}`

        Args:
            roaming_provider (`roamingProvider`): Id of the roaming provider.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403). APIStatusError for 405 Method Not
        Allowed.
        """
        return self._call(
            _DELETE,
            path={"roamingProvider": roaming_provider},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        roaming_provider: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingProvider:
        """Fetch one roaming provider, a company whose drivers charge at your charge points.

        `GET /public-api/resources/roaming-providers/v2.0/{roamingProvider}`

        Args:
            roaming_provider (`roamingProvider`): Id of the roaming provider.

        Returns: `models.RoamingProvider`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _GET,
            path={"roamingProvider": roaming_provider},
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
        filter: params.RoamingProvidersFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.RoamingProvider]:
        """List roaming providers: companies whose drivers can charge at your charge points.

        The other direction, companies whose charge points your drivers use, is
        `client.roaming_operators.list`. Page numbers only, no cursor.

        `GET /public-api/resources/roaming-providers/v2.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.RoamingProvider`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def update(
        self,
        roaming_provider: int,
        *,
        business_name: str | None | Omit = omit,
        country_code: str | None | Omit = omit,
        hubject_id: str | None | Omit = omit,
        partner_id: int | None | Omit = omit,
        party_id: str | Omit = omit,
        platform_id: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingProvider:
        """Change the name, partner or roaming identity of a roaming provider.

        Which identity it has depends on the connection: `hubject_id` for Hubject, `country_code` and
        `party_id` for OCPI and Gireve 2.2.1.

        `PATCH /public-api/resources/roaming-providers/v2.0/{roamingProvider}`

        Args:
            roaming_provider (`roamingProvider`): Id of the roaming provider.
            country_code (`countryCode`): Country part of the party's OCPI identity. Together with `party_id`
                it names the party.
            hubject_id (`hubjectId`): Identity of the company at Hubject, the roaming platform. Parties on
                OCPI have `country_code` and `party_id` instead.
            partner_id (`partnerId`): Id of a partner, a business that owns charge points or pays for its
                drivers (see `client.partners.get`).
            party_id (`partyId`): Party part of a company's OCPI identity, e.g. `ABC`. Together with
                `country_code` it names the company.
            platform_id (`platformId`): Id of the roaming connection (formerly called roaming platform) in
                question, see `client.roaming_connections.list`.

        Returns: `models.RoamingProvider`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"roamingProvider": roaming_provider},
            body={
                "business_name": business_name,
                "country_code": country_code,
                "hubject_id": hubject_id,
                "partner_id": partner_id,
                "party_id": party_id,
                "platform_id": platform_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class RoamingProvidersRaw(RawView):
    """`client.roaming_providers.with_raw_response`"""

    create = RawMethod(RoamingProviders.create)
    delete = RawMethod(RoamingProviders.delete)
    get = RawMethod(RoamingProviders.get)
    list = RawMethod(RoamingProviders.list)
    update = RawMethod(RoamingProviders.update)


class RoamingProvidersStream(StreamedView):
    """`client.roaming_providers.with_streaming_response`"""

    create = StreamedMethod(RoamingProviders.create)
    delete = StreamedMethod(RoamingProviders.delete)
    get = StreamedMethod(RoamingProviders.get)
    list = StreamedMethod(RoamingProviders.list)
    update = StreamedMethod(RoamingProviders.update)


class AsyncRoamingProviders(AsyncResource):
    """Roaming providers (MSPs): networks whose drivers can charge at this network's stations.

    `client.roaming_providers`: `/public-api/resources/roaming-providers/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncRoamingProvidersRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncRoamingProvidersRaw(self)

    @property
    def with_streaming_response(self) -> AsyncRoamingProvidersStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncRoamingProvidersStream(self)

    async def create(
        self,
        *,
        platform_id: int,
        business_name: str | None | Omit = omit,
        country_code: str | None | Omit = omit,
        hubject_id: str | None | Omit = omit,
        partner_id: int | None | Omit = omit,
        party_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingProvider:
        """Enter by hand a mobility provider whose drivers may charge at your charge points.

        Possible only on an EMSP connection over Hubject, Gireve 2.2.1 or OCPI without the credentials module.
        For Hubject send `hubject_id`, for the other two `country_code` and `party_id`. `platform_id` says
        which connection.

        `POST /public-api/resources/roaming-providers/v2.0`

        Args:
            platform_id (`platformId`): Id of the roaming connection (formerly called roaming platform) in
                question, see `client.roaming_connections.list`.
            country_code (`countryCode`): Country part of the party's OCPI identity. Together with `party_id`
                it names the party.
            hubject_id (`hubjectId`): Identity of the company at Hubject, the roaming platform. Parties on
                OCPI have `country_code` and `party_id` instead.
            partner_id (`partnerId`): Id of a partner, a business that owns charge points or pays for its
                drivers (see `client.partners.get`).
            party_id (`partyId`): Party part of a company's OCPI identity, e.g. `ABC`. Together with
                `country_code` it names the company.

        Returns: `models.RoamingProvider`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "platform_id": platform_id,
                "business_name": business_name,
                "country_code": country_code,
                "hubject_id": hubject_id,
                "partner_id": partner_id,
                "party_id": party_id,
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
        roaming_provider: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a roaming provider, a company whose drivers charge at your charge points.

        A 405 means that the feature is turned off in your system.

        `DELETE /public-api/resources/roaming-providers/v2.0/{roamingProvider}`

        Args:
            roaming_provider (`roamingProvider`): Id of the roaming provider.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403). APIStatusError for 405 Method Not
        Allowed.
        """
        return await self._call(
            _DELETE,
            path={"roamingProvider": roaming_provider},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        roaming_provider: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingProvider:
        """Fetch one roaming provider, a company whose drivers charge at your charge points.

        `GET /public-api/resources/roaming-providers/v2.0/{roamingProvider}`

        Args:
            roaming_provider (`roamingProvider`): Id of the roaming provider.

        Returns: `models.RoamingProvider`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _GET,
            path={"roamingProvider": roaming_provider},
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
        filter: params.RoamingProvidersFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.RoamingProvider]:
        """List roaming providers: companies whose drivers can charge at your charge points.

        The other direction, companies whose charge points your drivers use, is
        `client.roaming_operators.list`. Page numbers only, no cursor.

        `GET /public-api/resources/roaming-providers/v2.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.RoamingProvider`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def update(
        self,
        roaming_provider: int,
        *,
        business_name: str | None | Omit = omit,
        country_code: str | None | Omit = omit,
        hubject_id: str | None | Omit = omit,
        partner_id: int | None | Omit = omit,
        party_id: str | Omit = omit,
        platform_id: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingProvider:
        """Change the name, partner or roaming identity of a roaming provider.

        Which identity it has depends on the connection: `hubject_id` for Hubject, `country_code` and
        `party_id` for OCPI and Gireve 2.2.1.

        `PATCH /public-api/resources/roaming-providers/v2.0/{roamingProvider}`

        Args:
            roaming_provider (`roamingProvider`): Id of the roaming provider.
            country_code (`countryCode`): Country part of the party's OCPI identity. Together with `party_id`
                it names the party.
            hubject_id (`hubjectId`): Identity of the company at Hubject, the roaming platform. Parties on
                OCPI have `country_code` and `party_id` instead.
            partner_id (`partnerId`): Id of a partner, a business that owns charge points or pays for its
                drivers (see `client.partners.get`).
            party_id (`partyId`): Party part of a company's OCPI identity, e.g. `ABC`. Together with
                `country_code` it names the company.
            platform_id (`platformId`): Id of the roaming connection (formerly called roaming platform) in
                question, see `client.roaming_connections.list`.

        Returns: `models.RoamingProvider`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"roamingProvider": roaming_provider},
            body={
                "business_name": business_name,
                "country_code": country_code,
                "hubject_id": hubject_id,
                "partner_id": partner_id,
                "party_id": party_id,
                "platform_id": platform_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncRoamingProvidersRaw(AsyncRawView):
    """`client.roaming_providers.with_raw_response`"""

    create = AsyncRawMethod(AsyncRoamingProviders.create)
    delete = AsyncRawMethod(AsyncRoamingProviders.delete)
    get = AsyncRawMethod(AsyncRoamingProviders.get)
    list = AsyncRawListing(AsyncRoamingProviders.list)
    update = AsyncRawMethod(AsyncRoamingProviders.update)


class AsyncRoamingProvidersStream(AsyncStreamedView):
    """`client.roaming_providers.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncRoamingProviders.create)
    delete = AsyncStreamedMethod(AsyncRoamingProviders.delete)
    get = AsyncStreamedMethod(AsyncRoamingProviders.get)
    list = AsyncStreamedListing(AsyncRoamingProviders.list)
    update = AsyncStreamedMethod(AsyncRoamingProviders.update)
