"""The same security events, under the path that they had before.

`client.security_events_log`: `/public-api/resources/security-events-log/v2.0`"""

# The views below name deprecated methods, which is no use of them.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

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

_GET: Operation[models.SecurityEvent] = Operation(
    "GET",
    "/public-api/resources/security-events-log/v2.0/{securityEventLog}",
    returns=lambda: models.SecurityEvent,
    unwrap="data",
)
_LIST: Operation[models.SecurityEvent] = Operation(
    "GET",
    "/public-api/resources/security-events-log/v2.0",
    returns=lambda: models.SecurityEvent,
    unwrap="data",
    query=lambda: params.SecurityEventsLogListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
)


class SecurityEventsLog(Resource):
    """The same security events, under the path that they had before.

    `client.security_events_log`: `/public-api/resources/security-events-log/v2.0`"""

    @property
    def with_raw_response(self) -> SecurityEventsLogRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return SecurityEventsLogRaw(self)

    @property
    def with_streaming_response(self) -> SecurityEventsLogStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return SecurityEventsLogStream(self)

    @warns("security_events_log.get")
    @deprecated("security_events_log.get is deprecated; use security_events.get", category=None)
    def get(
        self,
        security_event_log: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.SecurityEvent:
        """Read one security event reported by a charge point, under the older path.

        Deprecated: use `client.security_events.get`, which returns the same properties.

        `GET /public-api/resources/security-events-log/v2.0/{securityEventLog}`

        Args:
            security_event_log (`securityEventLog`): Id of the security event, a number.

        Returns: `models.SecurityEvent`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"securityEventLog": security_event_log},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("security_events_log.list")
    @deprecated("security_events_log.list is deprecated; use security_events.list", category=None)
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.SecurityEventsFilter | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.SecurityEvent]:
        """List the critical security events that charge points have reported, under the older path.

        Deprecated: use `client.security_events.list`, which has the same filters and returns the same kind of
        entries.

        `GET /public-api/resources/security-events-log/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.SecurityEvent`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class SecurityEventsLogRaw(RawView):
    """`client.security_events_log.with_raw_response`"""

    get = RawMethod(SecurityEventsLog.get)
    list = RawMethod(SecurityEventsLog.list)


class SecurityEventsLogStream(StreamedView):
    """`client.security_events_log.with_streaming_response`"""

    get = StreamedMethod(SecurityEventsLog.get)
    list = StreamedMethod(SecurityEventsLog.list)


class AsyncSecurityEventsLog(AsyncResource):
    """The same security events, under the path that they had before.

    `client.security_events_log`: `/public-api/resources/security-events-log/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncSecurityEventsLogRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncSecurityEventsLogRaw(self)

    @property
    def with_streaming_response(self) -> AsyncSecurityEventsLogStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncSecurityEventsLogStream(self)

    @warns("security_events_log.get")
    @deprecated("security_events_log.get is deprecated; use security_events.get", category=None)
    async def get(
        self,
        security_event_log: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.SecurityEvent:
        """Read one security event reported by a charge point, under the older path.

        Deprecated: use `client.security_events.get`, which returns the same properties.

        `GET /public-api/resources/security-events-log/v2.0/{securityEventLog}`

        Args:
            security_event_log (`securityEventLog`): Id of the security event, a number.

        Returns: `models.SecurityEvent`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"securityEventLog": security_event_log},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("security_events_log.list")
    @deprecated("security_events_log.list is deprecated; use security_events.list", category=None)
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.SecurityEventsFilter | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.SecurityEvent]:
        """List the critical security events that charge points have reported, under the older path.

        Deprecated: use `client.security_events.list`, which has the same filters and returns the same kind of
        entries.

        `GET /public-api/resources/security-events-log/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.SecurityEvent`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncSecurityEventsLogRaw(AsyncRawView):
    """`client.security_events_log.with_raw_response`"""

    get = AsyncRawMethod(AsyncSecurityEventsLog.get)
    list = AsyncRawListing(AsyncSecurityEventsLog.list)


class AsyncSecurityEventsLogStream(AsyncStreamedView):
    """`client.security_events_log.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncSecurityEventsLog.get)
    list = AsyncStreamedListing(AsyncSecurityEventsLog.list)
