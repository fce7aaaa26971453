"""Requests to consume more or less for a while, made on behalf of the power grid.

`client.flexibility_activation_requests`: `/public-api/resources/flexibility-activation-requests/v1.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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


class AsyncFlexibilityActivationRequests(AsyncResource):
    """Requests to consume more or less for a while, made on behalf of the power grid.

    `client.flexibility_activation_requests`: `/public-api/resources/flexibility-activation-requests/v1.0`"""

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
