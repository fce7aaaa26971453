"""Requests to consume more or less for a while, made on behalf of the power grid.

`client.flexibility_activation_requests`: `/public-api/resources/flexibility-activation-requests/v1.0`"""

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

_GET: Operation[models.FlexibilityActivationRequest] = Operation(
    "GET",
    "/public-api/resources/flexibility-activation-requests/v1.0/{flexibilityActivationRequest}",
    returns=lambda: models.FlexibilityActivationRequest,
    unwrap="data",
)
_LIST: Operation[models.FlexibilityActivationRequest] = Operation(
    "GET",
    "/public-api/resources/flexibility-activation-requests/v1.0",
    returns=lambda: models.FlexibilityActivationRequest,
    unwrap="data",
    query=lambda: params.FlexibilityActivationRequestsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page"),
)


class FlexibilityActivationRequests(Resource):
    """Requests to consume more or less for a while, made on behalf of the power grid.

    `client.flexibility_activation_requests`: `/public-api/resources/flexibility-activation-requests/v1.0`"""

    @property
    def with_raw_response(self) -> FlexibilityActivationRequestsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return FlexibilityActivationRequestsRaw(self)

    @property
    def with_streaming_response(self) -> FlexibilityActivationRequestsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return FlexibilityActivationRequestsStream(self)

    def get(
        self,
        flexibility_activation_request: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.FlexibilityActivationRequest:
        """Fetch one request to a flexibility asset, with the targets it set for each time period.

        `GET /public-api/resources/flexibility-activation-requests/v1.0/{flexibilityActivationRequest}`

        Args:
            flexibility_activation_request (`flexibilityActivationRequest`): Id of the activation request.

        Returns: `models.FlexibilityActivationRequest`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"flexibilityActivationRequest": flexibility_activation_request},
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
        filter: params.FlexibilityActivationRequestsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.FlexibilityActivationRequest]:
        """List the requests made to flexibility assets to raise or lower their charging load.

        Filter by `asset_id` for one asset. New requests are made with
        `client.flexibility_assets.actions.create_activation_request`.

        `GET /public-api/resources/flexibility-activation-requests/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.FlexibilityActivationRequest`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class FlexibilityActivationRequestsRaw(RawView):
    """`client.flexibility_activation_requests.with_raw_response`"""

    get = RawMethod(FlexibilityActivationRequests.get)
    list = RawMethod(FlexibilityActivationRequests.list)


class FlexibilityActivationRequestsStream(StreamedView):
    """`client.flexibility_activation_requests.with_streaming_response`"""

    get = StreamedMethod(FlexibilityActivationRequests.get)
    list = StreamedMethod(FlexibilityActivationRequests.list)


class AsyncFlexibilityActivationRequests(AsyncResource):
    """Requests to consume more or less for a while, made on behalf of the power grid.

    `client.flexibility_activation_requests`: `/public-api/resources/flexibility-activation-requests/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncFlexibilityActivationRequestsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncFlexibilityActivationRequestsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncFlexibilityActivationRequestsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncFlexibilityActivationRequestsStream(self)

    async def get(
        self,
        flexibility_activation_request: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.FlexibilityActivationRequest:
        """Fetch one request to a flexibility asset, with the targets it set for each time period.

        `GET /public-api/resources/flexibility-activation-requests/v1.0/{flexibilityActivationRequest}`

        Args:
            flexibility_activation_request (`flexibilityActivationRequest`): Id of the activation request.

        Returns: `models.FlexibilityActivationRequest`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"flexibilityActivationRequest": flexibility_activation_request},
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
        filter: params.FlexibilityActivationRequestsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.FlexibilityActivationRequest]:
        """List the requests made to flexibility assets to raise or lower their charging load.

        Filter by `asset_id` for one asset. New requests are made with
        `client.flexibility_assets.actions.create_activation_request`.

        `GET /public-api/resources/flexibility-activation-requests/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.FlexibilityActivationRequest`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncFlexibilityActivationRequestsRaw(AsyncRawView):
    """`client.flexibility_activation_requests.with_raw_response`"""

    get = AsyncRawMethod(AsyncFlexibilityActivationRequests.get)
    list = AsyncRawListing(AsyncFlexibilityActivationRequests.list)


class AsyncFlexibilityActivationRequestsStream(AsyncStreamedView):
    """`client.flexibility_activation_requests.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncFlexibilityActivationRequests.get)
    list = AsyncStreamedListing(AsyncFlexibilityActivationRequests.list)
