"""Groups of users, to give them tariffs, access or priority together.

`client.user_groups`: `/public-api/resources/user-groups/v1.0`"""

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
    """Groups of users, to give them tariffs, access or priority together.

    `client.user_groups`: `/public-api/resources/user-groups/v1.0`"""

    @property
    def with_raw_response(self) -> UserGroupsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return UserGroupsRaw(self)

    @property
    def with_streaming_response(self) -> UserGroupsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return UserGroupsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.UserGroup:
        """Create a user group, either for the whole tenant or belonging to one partner.

        Users are not put in here: set `user_group_ids` of the user with `client.users.update`.

        `POST /public-api/resources/user-groups/v1.0`

        Args:
            external_id (`externalId`): Identifier under which another system knows this record.
            partner_id (`partnerId`): Partner the group is to belong to; fixed as soon as the group has users.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        user_group: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a user group.

        `DELETE /public-api/resources/user-groups/v1.0/{userGroup}`

        Args:
            user_group (`userGroup`): Id of the user group, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        user_group: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.UserGroup:
        """Read one user group: its name, description and partner.

        The members are not part of it: list them with `client.users.list` and its `user_group_id` filter.

        `GET /public-api/resources/user-groups/v1.0/{userGroup}`

        Args:
            user_group (`userGroup`): Id of the user group, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.UserGroup]:
        """List the user groups: named sets of users to which tariffs and subscription plans can be limited.

        `GET /public-api/resources/user-groups/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.UserGroup`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.UserGroup:
        """Change the name, description, external id or partner of a user group; `name` is always required.

        `PATCH /public-api/resources/user-groups/v1.0/{userGroup}`

        Args:
            user_group (`userGroup`): Id of the user group, an integer.
            external_id (`externalId`): Identifier under which another system knows this record.
            partner_id (`partnerId`): Partner the group is to belong to; fixed as soon as the group has users.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class UserGroupsRaw(RawView):
    """`client.user_groups.with_raw_response`"""

    create = RawMethod(UserGroups.create)
    delete = RawMethod(UserGroups.delete)
    get = RawMethod(UserGroups.get)
    list = RawMethod(UserGroups.list)
    update = RawMethod(UserGroups.update)


class UserGroupsStream(StreamedView):
    """`client.user_groups.with_streaming_response`"""

    create = StreamedMethod(UserGroups.create)
    delete = StreamedMethod(UserGroups.delete)
    get = StreamedMethod(UserGroups.get)
    list = StreamedMethod(UserGroups.list)
    update = StreamedMethod(UserGroups.update)


class AsyncUserGroups(AsyncResource):
    """Groups of users, to give them tariffs, access or priority together.

    `client.user_groups`: `/public-api/resources/user-groups/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncUserGroupsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncUserGroupsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncUserGroupsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncUserGroupsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.UserGroup:
        """Create a user group, either for the whole tenant or belonging to one partner.

        Users are not put in here: set `user_group_ids` of the user with `client.users.update`.

        `POST /public-api/resources/user-groups/v1.0`

        Args:
            external_id (`externalId`): Identifier under which another system knows this record.
            partner_id (`partnerId`): Partner the group is to belong to; fixed as soon as the group has users.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        user_group: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a user group.

        `DELETE /public-api/resources/user-groups/v1.0/{userGroup}`

        Args:
            user_group (`userGroup`): Id of the user group, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        user_group: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.UserGroup:
        """Read one user group: its name, description and partner.

        The members are not part of it: list them with `client.users.list` and its `user_group_id` filter.

        `GET /public-api/resources/user-groups/v1.0/{userGroup}`

        Args:
            user_group (`userGroup`): Id of the user group, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.UserGroup]:
        """List the user groups: named sets of users to which tariffs and subscription plans can be limited.

        `GET /public-api/resources/user-groups/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.UserGroup`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.UserGroup:
        """Change the name, description, external id or partner of a user group; `name` is always required.

        `PATCH /public-api/resources/user-groups/v1.0/{userGroup}`

        Args:
            user_group (`userGroup`): Id of the user group, an integer.
            external_id (`externalId`): Identifier under which another system knows this record.
            partner_id (`partnerId`): Partner the group is to belong to; fixed as soon as the group has users.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncUserGroupsRaw(AsyncRawView):
    """`client.user_groups.with_raw_response`"""

    create = AsyncRawMethod(AsyncUserGroups.create)
    delete = AsyncRawMethod(AsyncUserGroups.delete)
    get = AsyncRawMethod(AsyncUserGroups.get)
    list = AsyncRawListing(AsyncUserGroups.list)
    update = AsyncRawMethod(AsyncUserGroups.update)


class AsyncUserGroupsStream(AsyncStreamedView):
    """`client.user_groups.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncUserGroups.create)
    delete = AsyncStreamedMethod(AsyncUserGroups.delete)
    get = AsyncStreamedMethod(AsyncUserGroups.get)
    list = AsyncStreamedListing(AsyncUserGroups.list)
    update = AsyncStreamedMethod(AsyncUserGroups.update)
