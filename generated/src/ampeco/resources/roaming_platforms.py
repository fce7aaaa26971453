"""Roaming platforms: hubs and direct OCPI links through which networks exchange stations, tokens and CDRs.

`client.roaming_platforms`: `/public-api/resources/roaming-platforms/v1.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_GET: Operation[models.RoamingPlatform] = Operation(
    "GET",
    "/public-api/resources/roaming-platforms/v1.0/{roamingPlatform}",
    returns=lambda: models.RoamingPlatform,
    unwrap="data",
)
_LIST: Operation[models.RoamingPlatform] = Operation(
    "GET",
    "/public-api/resources/roaming-platforms/v1.0",
    returns=lambda: models.RoamingPlatform,
    unwrap="data",
    query=lambda: params.RoamingPlatformsListQuery,
    paging=Paging(page="page", per_page="per_page"),
)


class RoamingPlatforms(Resource):
    """Roaming platforms: hubs and direct OCPI links through which networks exchange stations, tokens and CDRs.

    `client.roaming_platforms`: `/public-api/resources/roaming-platforms/v1.0`"""

    @deprecated("roaming_platforms.get is deprecated")
    def get(
        self,
        roaming_platform: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingPlatform:
        """Roaming Platform: Read.

        `GET /public-api/resources/roaming-platforms/v1.0/{roamingPlatform}`

        Deprecated.

        Returns: `models.RoamingPlatform`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._call(
            _GET,
            path={"roamingPlatform": roaming_platform},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @deprecated("roaming_platforms.list is deprecated")
    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.RoamingPlatform]:
        """Roaming Platforms: Listing.

        `GET /public-api/resources/roaming-platforms/v1.0`

        Deprecated.

        Returns: a page of `models.RoamingPlatform`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncRoamingPlatforms(AsyncResource):
    """Roaming platforms: hubs and direct OCPI links through which networks exchange stations, tokens and CDRs.

    `client.roaming_platforms`: `/public-api/resources/roaming-platforms/v1.0`"""

    @deprecated("roaming_platforms.get is deprecated")
    async def get(
        self,
        roaming_platform: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingPlatform:
        """Roaming Platform: Read.

        `GET /public-api/resources/roaming-platforms/v1.0/{roamingPlatform}`

        Deprecated.

        Returns: `models.RoamingPlatform`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return await self._call(
            _GET,
            path={"roamingPlatform": roaming_platform},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @deprecated("roaming_platforms.list is deprecated")
    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.RoamingPlatform]:
        """Roaming Platforms: Listing.

        `GET /public-api/resources/roaming-platforms/v1.0`

        Deprecated.

        Returns: a page of `models.RoamingPlatform`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )
