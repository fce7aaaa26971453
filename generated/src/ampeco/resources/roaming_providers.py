"""Roaming providers (MSPs): networks whose drivers can charge at this network's stations.

`client.roaming_providers`: `/public-api/resources/roaming-providers/v2.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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
        """Roaming Provider: Create.

        `POST /public-api/resources/roaming-providers/v2.0`

        Args:
            partner_id (`partnerId`): Id of a partner, a business that owns charge points or pays for its
                drivers (see `client.partners.get`).

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
        """Roaming Provider: Delete.

        `DELETE /public-api/resources/roaming-providers/v2.0/{roamingProvider}`

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
        """Roaming Provider: Read.

        `GET /public-api/resources/roaming-providers/v2.0/{roamingProvider}`

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
        """Roaming Providers: Listing.

        `GET /public-api/resources/roaming-providers/v2.0`

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
        """Roaming Provider: Update.

        `PATCH /public-api/resources/roaming-providers/v2.0/{roamingProvider}`

        Args:
            partner_id (`partnerId`): Id of a partner, a business that owns charge points or pays for its
                drivers (see `client.partners.get`).

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


class AsyncRoamingProviders(AsyncResource):
    """Roaming providers (MSPs): networks whose drivers can charge at this network's stations.

    `client.roaming_providers`: `/public-api/resources/roaming-providers/v2.0`"""

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
        """Roaming Provider: Create.

        `POST /public-api/resources/roaming-providers/v2.0`

        Args:
            partner_id (`partnerId`): Id of a partner, a business that owns charge points or pays for its
                drivers (see `client.partners.get`).

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
        """Roaming Provider: Delete.

        `DELETE /public-api/resources/roaming-providers/v2.0/{roamingProvider}`

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
        """Roaming Provider: Read.

        `GET /public-api/resources/roaming-providers/v2.0/{roamingProvider}`

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
        """Roaming Providers: Listing.

        `GET /public-api/resources/roaming-providers/v2.0`

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
        """Roaming Provider: Update.

        `PATCH /public-api/resources/roaming-providers/v2.0/{roamingProvider}`

        Args:
            partner_id (`partnerId`): Id of a partner, a business that owns charge points or pays for its
                drivers (see `client.partners.get`).

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
