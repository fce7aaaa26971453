"""`client.flexibility_activation_requests`: `/public-api/resources/flexibility-activation-requests/v1.0`"""

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
    """`client.flexibility_activation_requests`: `/public-api/resources/flexibility-activation-requests/v1.0`"""

    def get(
        self,
        flexibility_activation_request: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FlexibilityActivationRequest:
        """Flexibility Activation Requests: Read.

        `GET /public-api/resources/flexibility-activation-requests/v1.0/{flexibilityActivationRequest}`

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
    ) -> Page[models.FlexibilityActivationRequest]:
        """Flexibility Activation Requests: Listing.

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
        )


class AsyncFlexibilityActivationRequests(AsyncResource):
    """`client.flexibility_activation_requests`: `/public-api/resources/flexibility-activation-requests/v1.0`"""

    async def get(
        self,
        flexibility_activation_request: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FlexibilityActivationRequest:
        """Flexibility Activation Requests: Read.

        `GET /public-api/resources/flexibility-activation-requests/v1.0/{flexibilityActivationRequest}`

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
    ) -> AsyncPager[models.FlexibilityActivationRequest]:
        """Flexibility Activation Requests: Listing.

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
        )
