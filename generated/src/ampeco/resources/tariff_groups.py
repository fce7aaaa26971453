"""`client.tariff_groups`: `/public-api/resources/tariff-groups/v1.0`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_CREATE: Operation[models.TariffGroup] = Operation(
    "POST",
    "/public-api/resources/tariff-groups/v1.0",
    returns=lambda: models.TariffGroup,
    unwrap="data",
    body=lambda: params.TariffGroupCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/tariff-groups/v1.0/{tariffGroup}",
)
_GET: Operation[models.TariffGroup] = Operation(
    "GET",
    "/public-api/resources/tariff-groups/v1.0/{tariffGroup}",
    returns=lambda: models.TariffGroup,
    unwrap="data",
)
_LIST: Operation[models.TariffGroup] = Operation(
    "GET",
    "/public-api/resources/tariff-groups/v1.0",
    returns=lambda: models.TariffGroup,
    unwrap="data",
    query=lambda: params.TariffGroupsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", page="page", per_page="per_page"),
)
_REPLACE: Operation[models.TariffGroup] = Operation(
    "PUT",
    "/public-api/resources/tariff-groups/v1.0/{tariffGroup}",
    returns=lambda: models.TariffGroup,
    unwrap="data",
    body=lambda: params.TariffGroupCreate,
)


class TariffGroups(Resource):
    """`client.tariff_groups`: `/public-api/resources/tariff-groups/v1.0`"""

    def create(
        self,
        *,
        name: str,
        partner_id: int | None | Omit = omit,
        tariff_ids: Sequence[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TariffGroup:
        """Tariff Group: Create.

        `POST /public-api/resources/tariff-groups/v1.0`

        Returns: `models.TariffGroup`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={"name": name, "partner_id": partner_id, "tariff_ids": tariff_ids},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        tariff_group: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Tariff Group: Delete.

        `DELETE /public-api/resources/tariff-groups/v1.0/{tariffGroup}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _DELETE,
            path={"tariffGroup": tariff_group},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        tariff_group: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TariffGroup:
        """Tariff Group: Read.

        `GET /public-api/resources/tariff-groups/v1.0/{tariffGroup}`

        Returns: `models.TariffGroup`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"tariffGroup": tariff_group},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.TariffGroupsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.TariffGroup]:
        """Tariff Groups: Listing.

        `GET /public-api/resources/tariff-groups/v1.0`

        Returns: a page of `models.TariffGroup`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def replace(
        self,
        tariff_group: int,
        *,
        name: str,
        partner_id: int | None | Omit = omit,
        tariff_ids: Sequence[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TariffGroup:
        """Tariff Group: Update.

        `PUT /public-api/resources/tariff-groups/v1.0/{tariffGroup}`

        Returns: `models.TariffGroup`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _REPLACE,
            path={"tariffGroup": tariff_group},
            body={"name": name, "partner_id": partner_id, "tariff_ids": tariff_ids},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTariffGroups(AsyncResource):
    """`client.tariff_groups`: `/public-api/resources/tariff-groups/v1.0`"""

    async def create(
        self,
        *,
        name: str,
        partner_id: int | None | Omit = omit,
        tariff_ids: Sequence[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TariffGroup:
        """Tariff Group: Create.

        `POST /public-api/resources/tariff-groups/v1.0`

        Returns: `models.TariffGroup`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={"name": name, "partner_id": partner_id, "tariff_ids": tariff_ids},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        tariff_group: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Tariff Group: Delete.

        `DELETE /public-api/resources/tariff-groups/v1.0/{tariffGroup}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _DELETE,
            path={"tariffGroup": tariff_group},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        tariff_group: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TariffGroup:
        """Tariff Group: Read.

        `GET /public-api/resources/tariff-groups/v1.0/{tariffGroup}`

        Returns: `models.TariffGroup`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"tariffGroup": tariff_group},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.TariffGroupsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.TariffGroup]:
        """Tariff Groups: Listing.

        `GET /public-api/resources/tariff-groups/v1.0`

        Returns: a page of `models.TariffGroup`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def replace(
        self,
        tariff_group: int,
        *,
        name: str,
        partner_id: int | None | Omit = omit,
        tariff_ids: Sequence[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TariffGroup:
        """Tariff Group: Update.

        `PUT /public-api/resources/tariff-groups/v1.0/{tariffGroup}`

        Returns: `models.TariffGroup`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _REPLACE,
            path={"tariffGroup": tariff_group},
            body={"name": name, "partner_id": partner_id, "tariff_ids": tariff_ids},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
