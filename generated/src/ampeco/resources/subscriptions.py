"""`client.subscriptions`: `/public-api/resources/subscriptions/v1.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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
    """`client.subscriptions`: `/public-api/resources/subscriptions/v1.0`"""

    def get(
        self,
        subscription: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Subscription:
        """Subscription: Read.

        `GET /public-api/resources/subscriptions/v1.0/{subscription}`

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
        )

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
    ) -> Page[models.Subscription]:
        """Subscriptions: Listing.

        `GET /public-api/resources/subscriptions/v1.0`

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
        )


class AsyncSubscriptions(AsyncResource):
    """`client.subscriptions`: `/public-api/resources/subscriptions/v1.0`"""

    async def get(
        self,
        subscription: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Subscription:
        """Subscription: Read.

        `GET /public-api/resources/subscriptions/v1.0/{subscription}`

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
        )

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
    ) -> AsyncPager[models.Subscription]:
        """Subscriptions: Listing.

        `GET /public-api/resources/subscriptions/v1.0`

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
        )
