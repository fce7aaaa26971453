"""Security events that charge points reported, such as failed logins or tampering.

`client.security_events`: `/public-api/resources/security-events/v2.0`"""

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
    """Security events that charge points reported, such as failed logins or tampering.

    `client.security_events`: `/public-api/resources/security-events/v2.0`"""

    @property
    def with_raw_response(self) -> SecurityEventsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return SecurityEventsRaw(self)

    @property
    def with_streaming_response(self) -> SecurityEventsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return SecurityEventsStream(self)

    def get(
        self,
        security_event: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.SecurityEvent:
        """Read one critical security event: which charge point reported it, when and of which type.

        `GET /public-api/resources/security-events/v2.0/{securityEvent}`

        Args:
            security_event (`securityEvent`): Id of the security event, a number.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.SecurityEvent]:
        """List the critical security events that charge points have reported, such as tampering or a restart.

        To be told of new ones as they happen, subscribe to `SecurityEventNotification` with
        `client.notifications.create`.

        `GET /public-api/resources/security-events/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.SecurityEvent`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
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


class SecurityEventsRaw(RawView):
    """`client.security_events.with_raw_response`"""

    get = RawMethod(SecurityEvents.get)
    list = RawMethod(SecurityEvents.list)


class SecurityEventsStream(StreamedView):
    """`client.security_events.with_streaming_response`"""

    get = StreamedMethod(SecurityEvents.get)
    list = StreamedMethod(SecurityEvents.list)


class AsyncSecurityEvents(AsyncResource):
    """Security events that charge points reported, such as failed logins or tampering.

    `client.security_events`: `/public-api/resources/security-events/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncSecurityEventsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncSecurityEventsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncSecurityEventsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncSecurityEventsStream(self)

    async def get(
        self,
        security_event: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.SecurityEvent:
        """Read one critical security event: which charge point reported it, when and of which type.

        `GET /public-api/resources/security-events/v2.0/{securityEvent}`

        Args:
            security_event (`securityEvent`): Id of the security event, a number.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.SecurityEvent]:
        """List the critical security events that charge points have reported, such as tampering or a restart.

        To be told of new ones as they happen, subscribe to `SecurityEventNotification` with
        `client.notifications.create`.

        `GET /public-api/resources/security-events/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.SecurityEvent`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
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


class AsyncSecurityEventsRaw(AsyncRawView):
    """`client.security_events.with_raw_response`"""

    get = AsyncRawMethod(AsyncSecurityEvents.get)
    list = AsyncRawListing(AsyncSecurityEvents.list)


class AsyncSecurityEventsStream(AsyncStreamedView):
    """`client.security_events.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncSecurityEvents.get)
    list = AsyncStreamedListing(AsyncSecurityEvents.list)
