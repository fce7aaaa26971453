"""Authorizations: every time someone asked to charge, by which means, and whether they were allowed to.

`client.authorizations`: `/public-api/resources/authorizations/v2.1`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_V1_0_GET: Operation[models.AuthorizationV1_0] = Operation(
    "GET",
    "/public-api/resources/authorizations/v1.0/{authorization}",
    returns=lambda: models.AuthorizationV1_0,
    unwrap="data",
)
_V2_0_GET: Operation[models.AuthorizationV2_0] = Operation(
    "GET",
    "/public-api/resources/authorizations/v2.0/{authorization}",
    returns=lambda: models.AuthorizationV2_0,
    unwrap="data",
)
_V2_0_LIST: Operation[models.AuthorizationV2_0] = Operation(
    "GET",
    "/public-api/resources/authorizations/v2.0",
    returns=lambda: models.AuthorizationV2_0,
    unwrap="data",
    query=lambda: params.AuthorizationsV2_0ListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", page="page", per_page="per_page"),
)
_GET: Operation[models.Authorization] = Operation(
    "GET",
    "/public-api/resources/authorizations/v2.1/{authorization}",
    returns=lambda: models.Authorization,
    unwrap="data",
)
_LIST: Operation[models.Authorization] = Operation(
    "GET",
    "/public-api/resources/authorizations/v2.1",
    returns=lambda: models.Authorization,
    unwrap="data",
    query=lambda: params.AuthorizationsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", page="page", per_page="per_page"),
)


class AuthorizationsV1_0(Resource):
    """`client.authorizations.v1_0`: `/public-api/resources/authorizations/v1.0`"""

    @deprecated("authorizations.v1_0.get is deprecated; use authorizations.get")
    def get(
        self,
        authorization: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.AuthorizationV1_0:
        """Authorization: Read.

        `GET /public-api/resources/authorizations/v1.0/{authorization}`

        Deprecated: use `client.authorizations.get`.

        Returns: `models.AuthorizationV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _V1_0_GET,
            path={"authorization": authorization},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AuthorizationsV2_0(Resource):
    """`client.authorizations.v2_0`: `/public-api/resources/authorizations/v2.0`"""

    @deprecated("authorizations.v2_0.get is deprecated; use authorizations.get")
    def get(
        self,
        authorization: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.AuthorizationV2_0:
        """Authorization: Read.

        `GET /public-api/resources/authorizations/v2.0/{authorization}`

        Deprecated: use `client.authorizations.get`.

        Returns: `models.AuthorizationV2_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _V2_0_GET,
            path={"authorization": authorization},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @deprecated("authorizations.v2_0.list is deprecated; use authorizations.list")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.AuthorizationsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.AuthorizationV2_0]:
        """Authorizations: Listing.

        `GET /public-api/resources/authorizations/v2.0`

        Deprecated: use `client.authorizations.list`.

        Returns: a page of `models.AuthorizationV2_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _V2_0_LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class Authorizations(Resource):
    """Authorizations: every time someone asked to charge, by which means, and whether they were allowed to.

    `client.authorizations`: `/public-api/resources/authorizations/v2.1`"""

    @cached_property
    def v1_0(self) -> AuthorizationsV1_0:
        """`client.authorizations.v1_0`: `/public-api/resources/authorizations/v1.0`"""
        return AuthorizationsV1_0(self)

    @cached_property
    def v2_0(self) -> AuthorizationsV2_0:
        """`client.authorizations.v2_0`: `/public-api/resources/authorizations/v2.0`"""
        return AuthorizationsV2_0(self)

    def get(
        self,
        authorization: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Authorization:
        """Authorization: Read.

        `GET /public-api/resources/authorizations/v2.1/{authorization}`

        Returns: `models.Authorization`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"authorization": authorization},
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
        filter: params.AuthorizationsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.Authorization]:
        """Authorizations: Listing.

        `GET /public-api/resources/authorizations/v2.1`

        Returns: a page of `models.Authorization`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncAuthorizationsV1_0(AsyncResource):
    """`client.authorizations.v1_0`: `/public-api/resources/authorizations/v1.0`"""

    @deprecated("authorizations.v1_0.get is deprecated; use authorizations.get")
    async def get(
        self,
        authorization: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.AuthorizationV1_0:
        """Authorization: Read.

        `GET /public-api/resources/authorizations/v1.0/{authorization}`

        Deprecated: use `client.authorizations.get`.

        Returns: `models.AuthorizationV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _V1_0_GET,
            path={"authorization": authorization},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncAuthorizationsV2_0(AsyncResource):
    """`client.authorizations.v2_0`: `/public-api/resources/authorizations/v2.0`"""

    @deprecated("authorizations.v2_0.get is deprecated; use authorizations.get")
    async def get(
        self,
        authorization: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.AuthorizationV2_0:
        """Authorization: Read.

        `GET /public-api/resources/authorizations/v2.0/{authorization}`

        Deprecated: use `client.authorizations.get`.

        Returns: `models.AuthorizationV2_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _V2_0_GET,
            path={"authorization": authorization},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @deprecated("authorizations.v2_0.list is deprecated; use authorizations.list")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.AuthorizationsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.AuthorizationV2_0]:
        """Authorizations: Listing.

        `GET /public-api/resources/authorizations/v2.0`

        Deprecated: use `client.authorizations.list`.

        Returns: a page of `models.AuthorizationV2_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _V2_0_LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncAuthorizations(AsyncResource):
    """Authorizations: every time someone asked to charge, by which means, and whether they were allowed to.

    `client.authorizations`: `/public-api/resources/authorizations/v2.1`"""

    @cached_property
    def v1_0(self) -> AsyncAuthorizationsV1_0:
        """`client.authorizations.v1_0`: `/public-api/resources/authorizations/v1.0`"""
        return AsyncAuthorizationsV1_0(self)

    @cached_property
    def v2_0(self) -> AsyncAuthorizationsV2_0:
        """`client.authorizations.v2_0`: `/public-api/resources/authorizations/v2.0`"""
        return AsyncAuthorizationsV2_0(self)

    async def get(
        self,
        authorization: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Authorization:
        """Authorization: Read.

        `GET /public-api/resources/authorizations/v2.1/{authorization}`

        Returns: `models.Authorization`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"authorization": authorization},
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
        filter: params.AuthorizationsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.Authorization]:
        """Authorizations: Listing.

        `GET /public-api/resources/authorizations/v2.1`

        Returns: a page of `models.Authorization`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )
