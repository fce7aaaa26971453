"""Connections to other networks, direct or through a hub.

`client.roaming_connections`: `/public-api/resources/roaming-connections/v2.0`"""

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

    @property
    def with_raw_response(self) -> RoamingConnectionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return RoamingConnectionsRaw(self)

    @property
    def with_streaming_response(self) -> RoamingConnectionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return RoamingConnectionsStream(self)

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
        """Fetch one link to a roaming platform or partner.

        For OCPI it holds a token; keep it out of logs.

        `GET /public-api/resources/roaming-connections/v2.0/{roamingConnection}`

        Args:
            roaming_connection (`roamingConnection`): Id of the roaming connection.

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
        """List the links to roaming platforms and partners, with the protocol each one speaks.

        Roaming operators and roaming providers are reached over such a connection. Pages are reached by
        cursor only.

        `GET /public-api/resources/roaming-connections/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

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


class RoamingConnectionsRaw(RawView):
    """`client.roaming_connections.with_raw_response`"""

    get = RawMethod(RoamingConnections.get)
    list = RawMethod(RoamingConnections.list)


class RoamingConnectionsStream(StreamedView):
    """`client.roaming_connections.with_streaming_response`"""

    get = StreamedMethod(RoamingConnections.get)
    list = StreamedMethod(RoamingConnections.list)


class AsyncRoamingConnections(AsyncResource):
    """Connections to other networks, direct or through a hub.

    `client.roaming_connections`: `/public-api/resources/roaming-connections/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncRoamingConnectionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncRoamingConnectionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncRoamingConnectionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncRoamingConnectionsStream(self)

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
        """Fetch one link to a roaming platform or partner.

        For OCPI it holds a token; keep it out of logs.

        `GET /public-api/resources/roaming-connections/v2.0/{roamingConnection}`

        Args:
            roaming_connection (`roamingConnection`): Id of the roaming connection.

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
        """List the links to roaming platforms and partners, with the protocol each one speaks.

        Roaming operators and roaming providers are reached over such a connection. Pages are reached by
        cursor only.

        `GET /public-api/resources/roaming-connections/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

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


class AsyncRoamingConnectionsRaw(AsyncRawView):
    """`client.roaming_connections.with_raw_response`"""

    get = AsyncRawMethod(AsyncRoamingConnections.get)
    list = AsyncRawListing(AsyncRoamingConnections.list)


class AsyncRoamingConnectionsStream(AsyncStreamedView):
    """`client.roaming_connections.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncRoamingConnections.get)
    list = AsyncStreamedListing(AsyncRoamingConnections.list)
