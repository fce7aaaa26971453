"""Roaming platforms: hubs and direct OCPI links through which networks exchange stations, tokens and CDRs.

`client.roaming_platforms`: `/public-api/resources/roaming-platforms/v1.0`"""

# The views below name deprecated methods, which is no use of them.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

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
    paging=Paging(page="page", per_page="per_page", size=100),
)


class RoamingPlatforms(Resource):
    """Roaming platforms: hubs and direct OCPI links through which networks exchange stations, tokens and CDRs.

    `client.roaming_platforms`: `/public-api/resources/roaming-platforms/v1.0`"""

    @property
    def with_raw_response(self) -> RoamingPlatformsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return RoamingPlatformsRaw(self)

    @property
    def with_streaming_response(self) -> RoamingPlatformsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return RoamingPlatformsStream(self)

    @warns("roaming_platforms.get")
    @deprecated("roaming_platforms.get is deprecated; use roaming_connections.get", category=None)
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
        """Fetch one link to a roaming platform under its former name.

        Deprecated: use `client.roaming_connections.get`, which has the same properties.

        `GET /public-api/resources/roaming-platforms/v1.0/{roamingPlatform}`

        Args:
            roaming_platform (`roamingPlatform`): Id of the roaming platform.

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

    @warns("roaming_platforms.list")
    @deprecated("roaming_platforms.list is deprecated; use roaming_connections.list", category=None)
    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.RoamingPlatform]:
        """List the links to roaming platforms under their former name.

        Deprecated: use `client.roaming_connections.list`, which has the same properties but pages by cursor,
        while this one takes page numbers only.

        `GET /public-api/resources/roaming-platforms/v1.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.RoamingPlatform`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class RoamingPlatformsRaw(RawView):
    """`client.roaming_platforms.with_raw_response`"""

    get = RawMethod(RoamingPlatforms.get)
    list = RawMethod(RoamingPlatforms.list)


class RoamingPlatformsStream(StreamedView):
    """`client.roaming_platforms.with_streaming_response`"""

    get = StreamedMethod(RoamingPlatforms.get)
    list = StreamedMethod(RoamingPlatforms.list)


class AsyncRoamingPlatforms(AsyncResource):
    """Roaming platforms: hubs and direct OCPI links through which networks exchange stations, tokens and CDRs.

    `client.roaming_platforms`: `/public-api/resources/roaming-platforms/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncRoamingPlatformsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncRoamingPlatformsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncRoamingPlatformsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncRoamingPlatformsStream(self)

    @warns("roaming_platforms.get")
    @deprecated("roaming_platforms.get is deprecated; use roaming_connections.get", category=None)
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
        """Fetch one link to a roaming platform under its former name.

        Deprecated: use `client.roaming_connections.get`, which has the same properties.

        `GET /public-api/resources/roaming-platforms/v1.0/{roamingPlatform}`

        Args:
            roaming_platform (`roamingPlatform`): Id of the roaming platform.

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

    @warns("roaming_platforms.list")
    @deprecated("roaming_platforms.list is deprecated; use roaming_connections.list", category=None)
    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.RoamingPlatform]:
        """List the links to roaming platforms under their former name.

        Deprecated: use `client.roaming_connections.list`, which has the same properties but pages by cursor,
        while this one takes page numbers only.

        `GET /public-api/resources/roaming-platforms/v1.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.RoamingPlatform`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncRoamingPlatformsRaw(AsyncRawView):
    """`client.roaming_platforms.with_raw_response`"""

    get = AsyncRawMethod(AsyncRoamingPlatforms.get)
    list = AsyncRawListing(AsyncRoamingPlatforms.list)


class AsyncRoamingPlatformsStream(AsyncStreamedView):
    """`client.roaming_platforms.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncRoamingPlatforms.get)
    list = AsyncStreamedListing(AsyncRoamingPlatforms.list)
