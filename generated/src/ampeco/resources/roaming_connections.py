"""Connections to other networks, direct or through a hub.

`client.roaming_connections`: `/public-api/resources/roaming-connections/v2.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_GET: Operation[models.RoamingConnection] = Operation(
    "GET",
    "/public-api/resources/roaming-connections/v2.0/{roamingConnection}",
    returns=lambda: models.RoamingConnection,
    unwrap="data",
)
_LIST: Operation[models.RoamingConnection] = Operation(
    "GET",
    "/public-api/resources/roaming-connections/v2.0",
    returns=lambda: models.RoamingConnection,
    unwrap="data",
    query=lambda: params.RoamingConnectionsListQuery,
    paging=Paging(cursor="cursor", per_page="per_page"),
)


class RoamingConnections(Resource):
    """Connections to other networks, direct or through a hub.

    `client.roaming_connections`: `/public-api/resources/roaming-connections/v2.0`"""

    def get(
        self,
        roaming_connection: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingConnection:
        """Roaming Connections: Read.

        `GET /public-api/resources/roaming-connections/v2.0/{roamingConnection}`

        Returns: `models.RoamingConnection`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._call(
            _GET,
            path={"roamingConnection": roaming_connection},
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
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.RoamingConnection]:
        """Roaming Connections: Listing.

        `GET /public-api/resources/roaming-connections/v2.0`

        Returns: a page of `models.RoamingConnection`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncRoamingConnections(AsyncResource):
    """Connections to other networks, direct or through a hub.

    `client.roaming_connections`: `/public-api/resources/roaming-connections/v2.0`"""

    async def get(
        self,
        roaming_connection: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingConnection:
        """Roaming Connections: Read.

        `GET /public-api/resources/roaming-connections/v2.0/{roamingConnection}`

        Returns: `models.RoamingConnection`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return await self._call(
            _GET,
            path={"roamingConnection": roaming_connection},
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
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.RoamingConnection]:
        """Roaming Connections: Listing.

        `GET /public-api/resources/roaming-connections/v2.0`

        Returns: a page of `models.RoamingConnection`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )
