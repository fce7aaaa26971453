"""`client.user_groups`: `/public-api/resources/user-groups/v1.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_CREATE: Operation[models.UserGroup] = Operation(
    "POST",
    "/public-api/resources/user-groups/v1.0",
    returns=lambda: models.UserGroup,
    unwrap="data",
    body=lambda: params.UserGroupCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/user-groups/v1.0/{userGroup}",
)
_GET: Operation[models.UserGroup] = Operation(
    "GET",
    "/public-api/resources/user-groups/v1.0/{userGroup}",
    returns=lambda: models.UserGroup,
    unwrap="data",
)
_LIST: Operation[models.UserGroup] = Operation(
    "GET",
    "/public-api/resources/user-groups/v1.0",
    returns=lambda: models.UserGroup,
    unwrap="data",
    query=lambda: params.UserGroupsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[models.UserGroup] = Operation(
    "PATCH",
    "/public-api/resources/user-groups/v1.0/{userGroup}",
    returns=lambda: models.UserGroup,
    unwrap="data",
    body=lambda: params.UserGroupCreate,
)


class UserGroups(Resource):
    """`client.user_groups`: `/public-api/resources/user-groups/v1.0`"""

    def create(
        self,
        *,
        name: str,
        description: str | None | Omit = omit,
        external_id: str | None | Omit = omit,
        partner_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.UserGroup:
        """User Group: Create.

        `POST /public-api/resources/user-groups/v1.0`

        Returns: `models.UserGroup`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "name": name,
                "description": description,
                "external_id": external_id,
                "partner_id": partner_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        user_group: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """User Group: Delete.

        `DELETE /public-api/resources/user-groups/v1.0/{userGroup}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _DELETE,
            path={"userGroup": user_group},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        user_group: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.UserGroup:
        """User Group: Read.

        `GET /public-api/resources/user-groups/v1.0/{userGroup}`

        Returns: `models.UserGroup`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"userGroup": user_group},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        filter: params.UserGroupsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.UserGroup]:
        """User Groups: Listing.

        `GET /public-api/resources/user-groups/v1.0`

        Returns: a page of `models.UserGroup`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        user_group: int,
        *,
        name: str,
        description: str | None | Omit = omit,
        external_id: str | None | Omit = omit,
        partner_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.UserGroup:
        """User Group: Update.

        `PATCH /public-api/resources/user-groups/v1.0/{userGroup}`

        Returns: `models.UserGroup`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"userGroup": user_group},
            body={
                "name": name,
                "description": description,
                "external_id": external_id,
                "partner_id": partner_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncUserGroups(AsyncResource):
    """`client.user_groups`: `/public-api/resources/user-groups/v1.0`"""

    async def create(
        self,
        *,
        name: str,
        description: str | None | Omit = omit,
        external_id: str | None | Omit = omit,
        partner_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.UserGroup:
        """User Group: Create.

        `POST /public-api/resources/user-groups/v1.0`

        Returns: `models.UserGroup`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "description": description,
                "external_id": external_id,
                "partner_id": partner_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        user_group: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """User Group: Delete.

        `DELETE /public-api/resources/user-groups/v1.0/{userGroup}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _DELETE,
            path={"userGroup": user_group},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        user_group: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.UserGroup:
        """User Group: Read.

        `GET /public-api/resources/user-groups/v1.0/{userGroup}`

        Returns: `models.UserGroup`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"userGroup": user_group},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        filter: params.UserGroupsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.UserGroup]:
        """User Groups: Listing.

        `GET /public-api/resources/user-groups/v1.0`

        Returns: a page of `models.UserGroup`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def update(
        self,
        user_group: int,
        *,
        name: str,
        description: str | None | Omit = omit,
        external_id: str | None | Omit = omit,
        partner_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.UserGroup:
        """User Group: Update.

        `PATCH /public-api/resources/user-groups/v1.0/{userGroup}`

        Returns: `models.UserGroup`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"userGroup": user_group},
            body={
                "name": name,
                "description": description,
                "external_id": external_id,
                "partner_id": partner_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
