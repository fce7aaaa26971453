"""Which user has which subscription plan, and until when.

`client.subscriptions`: `/public-api/resources/subscriptions/v1.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

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

_GET: Operation[models.Subscription] = Operation(
    "GET",
    "/public-api/resources/subscriptions/v1.0/{subscription}",
    returns=lambda: models.Subscription,
    unwrap="data",
)
_LIST: Operation[models.Subscription] = Operation(
    "GET",
    "/public-api/resources/subscriptions/v1.0",
    returns=lambda: models.Subscription,
    unwrap="data",
    query=lambda: params.SubscriptionsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", page="page", per_page="per_page"),
)


class Subscriptions(Resource):
    """Which user has which subscription plan, and until when.

    `client.subscriptions`: `/public-api/resources/subscriptions/v1.0`"""

    @property
    def with_raw_response(self) -> SubscriptionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return SubscriptionsRaw(self)

    @property
    def with_streaming_response(self) -> SubscriptionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return SubscriptionsStream(self)

    def get(
        self,
        subscription: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Subscription:
        """Read one user's subscription: its plan, status, dates and what is left of its allowance.

        `GET /public-api/resources/subscriptions/v1.0/{subscription}`

        Args:
            subscription: Id of the subscription itself, not of its plan or its user.

        Returns: `models.Subscription`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"subscription": subscription},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("subscriptions.list", page="cursor")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.SubscriptionsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.Subscription]:
        """List the subscriptions: which user holds which plan, from when to when.

        The filter has no user: to find one user's subscription, read `subscription_id` of `client.users.get`.

        `GET /public-api/resources/subscriptions/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Subscription`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
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


class SubscriptionsRaw(RawView):
    """`client.subscriptions.with_raw_response`"""

    get = RawMethod(Subscriptions.get)
    list = RawMethod(Subscriptions.list)


class SubscriptionsStream(StreamedView):
    """`client.subscriptions.with_streaming_response`"""

    get = StreamedMethod(Subscriptions.get)
    list = StreamedMethod(Subscriptions.list)


class AsyncSubscriptions(AsyncResource):
    """Which user has which subscription plan, and until when.

    `client.subscriptions`: `/public-api/resources/subscriptions/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncSubscriptionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncSubscriptionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncSubscriptionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncSubscriptionsStream(self)

    async def get(
        self,
        subscription: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Subscription:
        """Read one user's subscription: its plan, status, dates and what is left of its allowance.

        `GET /public-api/resources/subscriptions/v1.0/{subscription}`

        Args:
            subscription: Id of the subscription itself, not of its plan or its user.

        Returns: `models.Subscription`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"subscription": subscription},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("subscriptions.list", page="cursor")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.SubscriptionsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.Subscription]:
        """List the subscriptions: which user holds which plan, from when to when.

        The filter has no user: to find one user's subscription, read `subscription_id` of `client.users.get`.

        `GET /public-api/resources/subscriptions/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Subscription`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
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


class AsyncSubscriptionsRaw(AsyncRawView):
    """`client.subscriptions.with_raw_response`"""

    get = AsyncRawMethod(AsyncSubscriptions.get)
    list = AsyncRawListing(AsyncSubscriptions.list)


class AsyncSubscriptionsStream(AsyncStreamedView):
    """`client.subscriptions.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncSubscriptions.get)
    list = AsyncStreamedListing(AsyncSubscriptions.list)
