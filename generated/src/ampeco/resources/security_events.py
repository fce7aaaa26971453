"""`client.security_events`: `/public-api/resources/security-events/v2.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_GET: Operation[models.SecurityEvent] = Operation(
    "GET",
    "/public-api/resources/security-events/v2.0/{securityEvent}",
    returns=lambda: models.SecurityEvent,
    unwrap="data",
)
_LIST: Operation[models.SecurityEvent] = Operation(
    "GET",
    "/public-api/resources/security-events/v2.0",
    returns=lambda: models.SecurityEvent,
    unwrap="data",
    query=lambda: params.SecurityEventsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page"),
)


class SecurityEvents(Resource):
    """`client.security_events`: `/public-api/resources/security-events/v2.0`"""

    def get(
        self,
        security_event: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.SecurityEvent:
        """Security Event: Read.

        `GET /public-api/resources/security-events/v2.0/{securityEvent}`

        Returns: `models.SecurityEvent`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"securityEvent": security_event},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.SecurityEventsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.SecurityEvent]:
        """Security Events: Listing.

        `GET /public-api/resources/security-events/v2.0`

        Returns: a page of `models.SecurityEvent`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncSecurityEvents(AsyncResource):
    """`client.security_events`: `/public-api/resources/security-events/v2.0`"""

    async def get(
        self,
        security_event: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.SecurityEvent:
        """Security Event: Read.

        `GET /public-api/resources/security-events/v2.0/{securityEvent}`

        Returns: `models.SecurityEvent`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"securityEvent": security_event},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.SecurityEventsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.SecurityEvent]:
        """Security Events: Listing.

        `GET /public-api/resources/security-events/v2.0`

        Returns: a page of `models.SecurityEvent`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
