"""Prices that other networks publish for their stations.

`client.roaming_tariffs`: `/public-api/resources/roaming-tariffs/v2.0`"""

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

_GET: Operation[models.RoamingTariff] = Operation(
    "GET",
    "/public-api/resources/roaming-tariffs/v2.0/{roamingTariff}",
    returns=lambda: models.RoamingTariff,
    unwrap="data",
)
_LIST: Operation[models.RoamingTariff] = Operation(
    "GET",
    "/public-api/resources/roaming-tariffs/v2.0",
    returns=lambda: models.RoamingTariff,
    unwrap="data",
    query=lambda: params.RoamingTariffsListQuery,
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[models.RoamingTariff] = Operation(
    "PATCH",
    "/public-api/resources/roaming-tariffs/v2.0/{roamingTariff}",
    returns=lambda: models.RoamingTariff,
    unwrap="data",
    body=lambda: params.RoamingTariff,
)


class RoamingTariffs(Resource):
    """Prices that other networks publish for their stations.

    `client.roaming_tariffs`: `/public-api/resources/roaming-tariffs/v2.0`"""

    @property
    def with_raw_response(self) -> RoamingTariffsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return RoamingTariffsRaw(self)

    @property
    def with_streaming_response(self) -> RoamingTariffsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return RoamingTariffsStream(self)

    def get(
        self,
        roaming_tariff: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingTariff:
        """Fetch one tariff of a roaming operator, both as received and as readable text.

        `GET /public-api/resources/roaming-tariffs/v2.0/{roamingTariff}`

        Args:
            roaming_tariff (`roamingTariff`): Id of the roaming tariff in this API, not one of its
                `roaming_ids`.

        Returns: `models.RoamingTariff`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"roamingTariff": roaming_tariff},
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
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.RoamingTariff]:
        """List the tariffs that roaming operators have sent for their charge points.

        Page numbers only, no cursor.

        `GET /public-api/resources/roaming-tariffs/v2.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.RoamingTariff`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
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

    def update(
        self,
        roaming_tariff: int,
        *,
        tariff_group_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingTariff:
        """Set or clear the tariff group that goes with a roaming operator's tariff.

        `tariff_group_id` is all that can be changed; everything else is what the operator sent and is
        read-only.

        `PATCH /public-api/resources/roaming-tariffs/v2.0/{roamingTariff}`

        Args:
            roaming_tariff (`roamingTariff`): Id of the roaming tariff in this API, not one of its
                `roaming_ids`.
            tariff_group_id (`tariffGroupId`): Tariff group of your own, by id, that EVSEs with this roaming
                tariff are given.

        Returns: `models.RoamingTariff`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"roamingTariff": roaming_tariff},
            body={"tariff_group_id": tariff_group_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class RoamingTariffsRaw(RawView):
    """`client.roaming_tariffs.with_raw_response`"""

    get = RawMethod(RoamingTariffs.get)
    list = RawMethod(RoamingTariffs.list)
    update = RawMethod(RoamingTariffs.update)


class RoamingTariffsStream(StreamedView):
    """`client.roaming_tariffs.with_streaming_response`"""

    get = StreamedMethod(RoamingTariffs.get)
    list = StreamedMethod(RoamingTariffs.list)
    update = StreamedMethod(RoamingTariffs.update)


class AsyncRoamingTariffs(AsyncResource):
    """Prices that other networks publish for their stations.

    `client.roaming_tariffs`: `/public-api/resources/roaming-tariffs/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncRoamingTariffsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncRoamingTariffsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncRoamingTariffsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncRoamingTariffsStream(self)

    async def get(
        self,
        roaming_tariff: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingTariff:
        """Fetch one tariff of a roaming operator, both as received and as readable text.

        `GET /public-api/resources/roaming-tariffs/v2.0/{roamingTariff}`

        Args:
            roaming_tariff (`roamingTariff`): Id of the roaming tariff in this API, not one of its
                `roaming_ids`.

        Returns: `models.RoamingTariff`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"roamingTariff": roaming_tariff},
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
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.RoamingTariff]:
        """List the tariffs that roaming operators have sent for their charge points.

        Page numbers only, no cursor.

        `GET /public-api/resources/roaming-tariffs/v2.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.RoamingTariff`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
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

    async def update(
        self,
        roaming_tariff: int,
        *,
        tariff_group_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingTariff:
        """Set or clear the tariff group that goes with a roaming operator's tariff.

        `tariff_group_id` is all that can be changed; everything else is what the operator sent and is
        read-only.

        `PATCH /public-api/resources/roaming-tariffs/v2.0/{roamingTariff}`

        Args:
            roaming_tariff (`roamingTariff`): Id of the roaming tariff in this API, not one of its
                `roaming_ids`.
            tariff_group_id (`tariffGroupId`): Tariff group of your own, by id, that EVSEs with this roaming
                tariff are given.

        Returns: `models.RoamingTariff`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"roamingTariff": roaming_tariff},
            body={"tariff_group_id": tariff_group_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncRoamingTariffsRaw(AsyncRawView):
    """`client.roaming_tariffs.with_raw_response`"""

    get = AsyncRawMethod(AsyncRoamingTariffs.get)
    list = AsyncRawListing(AsyncRoamingTariffs.list)
    update = AsyncRawMethod(AsyncRoamingTariffs.update)


class AsyncRoamingTariffsStream(AsyncStreamedView):
    """`client.roaming_tariffs.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncRoamingTariffs.get)
    list = AsyncStreamedListing(AsyncRoamingTariffs.list)
    update = AsyncStreamedMethod(AsyncRoamingTariffs.update)
