"""Prices that other networks publish for their stations.

`client.roaming_tariffs`: `/public-api/resources/roaming-tariffs/v2.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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
        """Roaming Tariff: Read.

        `GET /public-api/resources/roaming-tariffs/v2.0/{roamingTariff}`

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
        """Roaming Tariffs: Listing.

        `GET /public-api/resources/roaming-tariffs/v2.0`

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
        """Roaming Tariff: Update.

        `PATCH /public-api/resources/roaming-tariffs/v2.0/{roamingTariff}`

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


class AsyncRoamingTariffs(AsyncResource):
    """Prices that other networks publish for their stations.

    `client.roaming_tariffs`: `/public-api/resources/roaming-tariffs/v2.0`"""

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
        """Roaming Tariff: Read.

        `GET /public-api/resources/roaming-tariffs/v2.0/{roamingTariff}`

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
        """Roaming Tariffs: Listing.

        `GET /public-api/resources/roaming-tariffs/v2.0`

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
        """Roaming Tariff: Update.

        `PATCH /public-api/resources/roaming-tariffs/v2.0/{roamingTariff}`

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
