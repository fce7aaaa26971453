"""Authorizations: every time someone asked to charge, by which means, and whether they were allowed to.

`client.authorizations`: `/public-api/resources/authorizations/v2.1`"""

# The views below name deprecated methods, which is no use of them.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

from functools import cached_property
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
    paging=Paging(cursor="cursor", page="page", per_page="per_page", size=100),
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
    paging=Paging(cursor="cursor", page="page", per_page="per_page", size=100),
)


class AuthorizationsV1_0(Resource):
    """`client.authorizations.v1_0`: `/public-api/resources/authorizations/v1.0`"""

    @property
    def with_raw_response(self) -> AuthorizationsV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AuthorizationsV1_0Raw(self)

    @property
    def with_streaming_response(self) -> AuthorizationsV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return AuthorizationsV1_0Stream(self)

    @warns("authorizations.v1_0.get")
    @deprecated("authorizations.v1_0.get is deprecated; use authorizations.get", category=None)
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
        """Fetch one authorization in the oldest form, which knows four methods only.

        Deprecated: use `client.authorizations.get`. This version has no `charge_point_id`, `evse_id` and
        `session_ids`, calls the card `rfid_tag_uid` instead of `id_tag_uid`, and has no `pending` status.

        `GET /public-api/resources/authorizations/v1.0/{authorization}`

        Args:
            authorization: Id of the authorization, as in `authorization_id` of a session.

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


class AuthorizationsV1_0Raw(RawView):
    """`client.authorizations.v1_0.with_raw_response`"""

    get = RawMethod(AuthorizationsV1_0.get)


class AuthorizationsV1_0Stream(StreamedView):
    """`client.authorizations.v1_0.with_streaming_response`"""

    get = StreamedMethod(AuthorizationsV1_0.get)


class AuthorizationsV2_0(Resource):
    """`client.authorizations.v2_0`: `/public-api/resources/authorizations/v2.0`"""

    @property
    def with_raw_response(self) -> AuthorizationsV2_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AuthorizationsV2_0Raw(self)

    @property
    def with_streaming_response(self) -> AuthorizationsV2_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return AuthorizationsV2_0Stream(self)

    @warns("authorizations.v2_0.get")
    @deprecated("authorizations.v2_0.get is deprecated; use authorizations.get", category=None)
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
        """Fetch one authorization in the older form, where Autocharge looks like a card.

        Deprecated: use `client.authorizations.get`, which has a `method` of its own, `mac_address`, for
        vehicles recognized by MAC address (Autocharge). Here those are reported as `id_tag`.

        `GET /public-api/resources/authorizations/v2.0/{authorization}`

        Args:
            authorization: Id of the authorization, as in `authorization_id` of a session.

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

    @warns("authorizations.v2_0.list")
    @deprecated("authorizations.v2_0.list is deprecated; use authorizations.list", category=None)
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.AuthorizationsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.AuthorizationV2_0]:
        """List the requests to charge and whether they were let through, in the older form.

        Deprecated: use `client.authorizations.list`. In this version a vehicle recognized by its MAC address
        (Autocharge) cannot be told from an RFID card, as `method` is `id_tag` for both.

        `GET /public-api/resources/authorizations/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.AuthorizationV2_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _V2_0_LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AuthorizationsV2_0Raw(RawView):
    """`client.authorizations.v2_0.with_raw_response`"""

    get = RawMethod(AuthorizationsV2_0.get)
    list = RawMethod(AuthorizationsV2_0.list)


class AuthorizationsV2_0Stream(StreamedView):
    """`client.authorizations.v2_0.with_streaming_response`"""

    get = StreamedMethod(AuthorizationsV2_0.get)
    list = StreamedMethod(AuthorizationsV2_0.list)


class Authorizations(Resource):
    """Authorizations: every time someone asked to charge, by which means, and whether they were allowed to.

    `client.authorizations`: `/public-api/resources/authorizations/v2.1`"""

    @property
    def with_raw_response(self) -> AuthorizationsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AuthorizationsRaw(self)

    @property
    def with_streaming_response(self) -> AuthorizationsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return AuthorizationsStream(self)

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
        """Fetch one request to charge, with its outcome and the sessions it led to.

        For a session, the id to ask for is its `authorization_id`.

        `GET /public-api/resources/authorizations/v2.1/{authorization}`

        Args:
            authorization: Id of the authorization, as in `authorization_id` of a session.

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

    @warns("authorizations.list", page="cursor")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.AuthorizationsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.Authorization]:
        """List the requests to charge: who asked, by what means, and whether it was granted.

        Rejected requests are in the list too, with `rejection_reason`, so it helps to find out why a driver
        could not charge. Both cursors and page numbers work.

        `GET /public-api/resources/authorizations/v2.1`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.Authorization`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AuthorizationsRaw(RawView):
    """`client.authorizations.with_raw_response`"""

    get = RawMethod(Authorizations.get)
    list = RawMethod(Authorizations.list)


class AuthorizationsStream(StreamedView):
    """`client.authorizations.with_streaming_response`"""

    get = StreamedMethod(Authorizations.get)
    list = StreamedMethod(Authorizations.list)


class AsyncAuthorizationsV1_0(AsyncResource):
    """`client.authorizations.v1_0`: `/public-api/resources/authorizations/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncAuthorizationsV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncAuthorizationsV1_0Raw(self)

    @property
    def with_streaming_response(self) -> AsyncAuthorizationsV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncAuthorizationsV1_0Stream(self)

    @warns("authorizations.v1_0.get")
    @deprecated("authorizations.v1_0.get is deprecated; use authorizations.get", category=None)
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
        """Fetch one authorization in the oldest form, which knows four methods only.

        Deprecated: use `client.authorizations.get`. This version has no `charge_point_id`, `evse_id` and
        `session_ids`, calls the card `rfid_tag_uid` instead of `id_tag_uid`, and has no `pending` status.

        `GET /public-api/resources/authorizations/v1.0/{authorization}`

        Args:
            authorization: Id of the authorization, as in `authorization_id` of a session.

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


class AsyncAuthorizationsV1_0Raw(AsyncRawView):
    """`client.authorizations.v1_0.with_raw_response`"""

    get = AsyncRawMethod(AsyncAuthorizationsV1_0.get)


class AsyncAuthorizationsV1_0Stream(AsyncStreamedView):
    """`client.authorizations.v1_0.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncAuthorizationsV1_0.get)


class AsyncAuthorizationsV2_0(AsyncResource):
    """`client.authorizations.v2_0`: `/public-api/resources/authorizations/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncAuthorizationsV2_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncAuthorizationsV2_0Raw(self)

    @property
    def with_streaming_response(self) -> AsyncAuthorizationsV2_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncAuthorizationsV2_0Stream(self)

    @warns("authorizations.v2_0.get")
    @deprecated("authorizations.v2_0.get is deprecated; use authorizations.get", category=None)
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
        """Fetch one authorization in the older form, where Autocharge looks like a card.

        Deprecated: use `client.authorizations.get`, which has a `method` of its own, `mac_address`, for
        vehicles recognized by MAC address (Autocharge). Here those are reported as `id_tag`.

        `GET /public-api/resources/authorizations/v2.0/{authorization}`

        Args:
            authorization: Id of the authorization, as in `authorization_id` of a session.

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

    @warns("authorizations.v2_0.list")
    @deprecated("authorizations.v2_0.list is deprecated; use authorizations.list", category=None)
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.AuthorizationsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.AuthorizationV2_0]:
        """List the requests to charge and whether they were let through, in the older form.

        Deprecated: use `client.authorizations.list`. In this version a vehicle recognized by its MAC address
        (Autocharge) cannot be told from an RFID card, as `method` is `id_tag` for both.

        `GET /public-api/resources/authorizations/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.AuthorizationV2_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _V2_0_LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncAuthorizationsV2_0Raw(AsyncRawView):
    """`client.authorizations.v2_0.with_raw_response`"""

    get = AsyncRawMethod(AsyncAuthorizationsV2_0.get)
    list = AsyncRawListing(AsyncAuthorizationsV2_0.list)


class AsyncAuthorizationsV2_0Stream(AsyncStreamedView):
    """`client.authorizations.v2_0.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncAuthorizationsV2_0.get)
    list = AsyncStreamedListing(AsyncAuthorizationsV2_0.list)


class AsyncAuthorizations(AsyncResource):
    """Authorizations: every time someone asked to charge, by which means, and whether they were allowed to.

    `client.authorizations`: `/public-api/resources/authorizations/v2.1`"""

    @property
    def with_raw_response(self) -> AsyncAuthorizationsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncAuthorizationsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncAuthorizationsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncAuthorizationsStream(self)

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
        """Fetch one request to charge, with its outcome and the sessions it led to.

        For a session, the id to ask for is its `authorization_id`.

        `GET /public-api/resources/authorizations/v2.1/{authorization}`

        Args:
            authorization: Id of the authorization, as in `authorization_id` of a session.

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

    @warns("authorizations.list", page="cursor")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.AuthorizationsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.Authorization]:
        """List the requests to charge: who asked, by what means, and whether it was granted.

        Rejected requests are in the list too, with `rejection_reason`, so it helps to find out why a driver
        could not charge. Both cursors and page numbers work.

        `GET /public-api/resources/authorizations/v2.1`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.Authorization`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncAuthorizationsRaw(AsyncRawView):
    """`client.authorizations.with_raw_response`"""

    get = AsyncRawMethod(AsyncAuthorizations.get)
    list = AsyncRawListing(AsyncAuthorizations.list)


class AsyncAuthorizationsStream(AsyncStreamedView):
    """`client.authorizations.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncAuthorizations.get)
    list = AsyncStreamedListing(AsyncAuthorizations.list)
