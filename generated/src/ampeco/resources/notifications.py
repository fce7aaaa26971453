"""Subscriptions to events. Each event is delivered as a signed POST to your URL, or to Kafka, and may arrive
more than once.

`client.notifications`: `/public-api/notifications/v2.0`"""

# The views below name deprecated methods, which is no use of them.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

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

_ACTIONS_RESEND_FAILED: Operation[None] = Operation(
    "POST",
    "/public-api/actions/notifications/v1.0/{notification}/resend",
    body=lambda: params.NotificationResendFailed,
)
_V1_0_CREATE: Operation[models.NotificationV1_0] = Operation(
    "POST",
    "/public-api/notifications/v1.0",
    returns=lambda: models.NotificationV1_0,
    body=lambda: params.NotificationCreate,
)
_V1_0_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/notifications/v1.0/{notification}",
)
_V1_0_GET: Operation[models.NotificationV1_0] = Operation(
    "GET",
    "/public-api/notifications/v1.0/{notification}",
    returns=lambda: models.NotificationV1_0,
    unwrap="data",
)
_V1_0_LIST: Operation[models.NotificationV1_0] = Operation(
    "GET",
    "/public-api/notifications/v1.0",
    returns=lambda: models.NotificationV1_0,
    unwrap="data",
    query=lambda: params.NotificationsV1_0ListQuery,
    paging=Paging(per_page="per_page", size=100),
)
_V1_0_REPLACE: Operation[models.NotificationV1_0] = Operation(
    "PUT",
    "/public-api/notifications/v1.0/{notification}",
    returns=lambda: models.NotificationV1_0,
    unwrap="data",
    body=lambda: params.NotificationCreate,
)
_CREATE: Operation[models.Notification] = Operation(
    "POST",
    "/public-api/notifications/v2.0",
    returns=lambda: models.Notification,
    unwrap="data",
    body=lambda: params.Notification,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/notifications/v2.0/{notification}",
)
_GET: Operation[models.Notification] = Operation(
    "GET",
    "/public-api/notifications/v2.0/{notification}",
    returns=lambda: models.Notification,
    unwrap="data",
)
_LIST: Operation[models.Notification] = Operation(
    "GET",
    "/public-api/notifications/v2.0",
    returns=lambda: models.Notification,
    unwrap="data",
    query=lambda: params.NotificationsListQuery,
    paging=Paging(per_page="per_page", size=100),
)
_REPLACE: Operation[models.Notification] = Operation(
    "PUT",
    "/public-api/notifications/v2.0/{notification}",
    returns=lambda: models.Notification,
    unwrap="data",
    body=lambda: params.Notification,
)


class NotificationsActions(Resource):
    """Have failed webhook deliveries sent again.

    `client.notifications.actions`: `/public-api/actions/notifications/v1.0/{notification}/resend`"""

    @property
    def with_raw_response(self) -> NotificationsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return NotificationsActionsRaw(self)

    @property
    def with_streaming_response(self) -> NotificationsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return NotificationsActionsStream(self)

    def resend_failed(
        self,
        notification: int,
        *,
        notifications: Sequence[params.NotificationNotification],
        end_time: dt.datetime | Omit = omit,
        start_time: dt.datetime | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Deliver the failed events of one subscription again.

        Name the events in `notifications` and narrow them by time with `start_time` and `end_time`. The 202
        has no body: it only says that the resending was accepted. Each failed delivery is tried once more; if
        that fails too, it counts as failed again and can be resent later. The action can be asked for once in
        15 minutes per subscription, and not for a disabled one.

        `POST /public-api/actions/notifications/v1.0/{notification}/resend`

        Args:
            notification: Id of the subscription whose events are to be resent (a number).
            notifications: Names of the events whose failed deliveries are to be sent again.
            end_time (`endTime`): Send again only the failed notifications up to this time.
            start_time (`startTime`): Send again only the failed notifications from this time on.

        Returns: None.

        Raises: PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_RESEND_FAILED,
            path={"notification": notification},
            body={"notifications": notifications, "end_time": end_time, "start_time": start_time},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class NotificationsActionsRaw(RawView):
    """`client.notifications.actions.with_raw_response`"""

    resend_failed = RawMethod(NotificationsActions.resend_failed)


class NotificationsActionsStream(StreamedView):
    """`client.notifications.actions.with_streaming_response`"""

    resend_failed = StreamedMethod(NotificationsActions.resend_failed)


class NotificationsV1_0(Resource):
    """`client.notifications.v1_0`: `/public-api/notifications/v1.0`"""

    @property
    def with_raw_response(self) -> NotificationsV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return NotificationsV1_0Raw(self)

    @property
    def with_streaming_response(self) -> NotificationsV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return NotificationsV1_0Stream(self)

    @warns("notifications.v1_0.create")
    @deprecated("notifications.v1_0.create is deprecated; use notifications.create", category=None)
    def create(
        self,
        *,
        callback_url: str,
        notifications: Sequence[params.NotificationNotification],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.NotificationV1_0:
        """Subscribe a URL of yours to events, so that each event is sent to it by POST.

        Deprecated: use `client.notifications.create`, which can also deliver to Kafka. The answer is the
        subscription, and its id is called `webhook_id`. Each delivery carries an `X-Signature` header:
        HMAC-SHA256 of the raw body, keyed with the access token that created the subscription. Deliveries are
        retried, so one event can arrive twice.

        `POST /public-api/notifications/v1.0`

        Args:
            callback_url (`callbackUrl`): URL of your server to which each event is sent as a POST; at most
                500 characters.
            notifications: Names of the events that the subscription delivers.

        Returns: `models.NotificationV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._call(
            _V1_0_CREATE,
            body={"callback_url": callback_url, "notifications": notifications},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("notifications.v1_0.delete")
    @deprecated("notifications.v1_0.delete is deprecated; use notifications.delete", category=None)
    def delete(
        self,
        notification: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """End a webhook subscription, so that its URL receives no further events.

        Deprecated: use `client.notifications.delete`.

        `DELETE /public-api/notifications/v1.0/{notification}`

        Args:
            notification: Id of the subscription, as a string (`id` in version 2.0, `webhook_id` in version
                1.0).

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _V1_0_DELETE,
            path={"notification": notification},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("notifications.v1_0.get")
    @deprecated("notifications.v1_0.get is deprecated; use notifications.get", category=None)
    def get(
        self,
        notification: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.NotificationV1_0:
        """Read one webhook subscription: its URL and its events.

        Deprecated: use `client.notifications.get`.

        `GET /public-api/notifications/v1.0/{notification}`

        Args:
            notification: Id of the subscription, as a string (`id` in version 2.0, `webhook_id` in version
                1.0).

        Returns: `models.NotificationV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _V1_0_GET,
            path={"notification": notification},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("notifications.v1_0.list")
    @deprecated("notifications.v1_0.list is deprecated; use notifications.list", category=None)
    def list(
        self,
        *,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.NotificationV1_0]:
        """List the webhook subscriptions, each with its URL and the events it receives.

        Deprecated: use `client.notifications.list`, which also shows Kafka subscriptions.

        `GET /public-api/notifications/v1.0`

        Args:
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.NotificationV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_LIST,
            query={"per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("notifications.v1_0.replace")
    @deprecated("notifications.v1_0.replace is deprecated; use notifications.replace", category=None)
    def replace(
        self,
        notification: str,
        *,
        callback_url: str,
        notifications: Sequence[params.NotificationNotification],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.NotificationV1_0:
        """Replace the URL and the event list of a webhook subscription.

        Deprecated: use `client.notifications.replace`. Both fields are required, and the list you send
        becomes the whole list: an event missing from it is no longer delivered.

        `PUT /public-api/notifications/v1.0/{notification}`

        Args:
            notification: Id of the subscription, as a string (`id` in version 2.0, `webhook_id` in version
                1.0).
            callback_url (`callbackUrl`): URL of your server to which each event is sent as a POST; at most
                500 characters.
            notifications: Names of the events that the subscription delivers.

        Returns: `models.NotificationV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _V1_0_REPLACE,
            path={"notification": notification},
            body={"callback_url": callback_url, "notifications": notifications},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class NotificationsV1_0Raw(RawView):
    """`client.notifications.v1_0.with_raw_response`"""

    create = RawMethod(NotificationsV1_0.create)
    delete = RawMethod(NotificationsV1_0.delete)
    get = RawMethod(NotificationsV1_0.get)
    list = RawMethod(NotificationsV1_0.list)
    replace = RawMethod(NotificationsV1_0.replace)


class NotificationsV1_0Stream(StreamedView):
    """`client.notifications.v1_0.with_streaming_response`"""

    create = StreamedMethod(NotificationsV1_0.create)
    delete = StreamedMethod(NotificationsV1_0.delete)
    get = StreamedMethod(NotificationsV1_0.get)
    list = StreamedMethod(NotificationsV1_0.list)
    replace = StreamedMethod(NotificationsV1_0.replace)


class Notifications(Resource):
    """Subscriptions to events. Each event is delivered as a signed POST to your URL, or to Kafka, and may arrive
    more than once.

    `client.notifications`: `/public-api/notifications/v2.0`"""

    @property
    def with_raw_response(self) -> NotificationsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return NotificationsRaw(self)

    @property
    def with_streaming_response(self) -> NotificationsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return NotificationsStream(self)

    @cached_property
    def actions(self) -> NotificationsActions:
        """Have failed webhook deliveries sent again.

        `client.notifications.actions`: `/public-api/actions/notifications/v1.0/{notification}/resend`"""
        return NotificationsActions(self)

    @cached_property
    def v1_0(self) -> NotificationsV1_0:
        """`client.notifications.v1_0`: `/public-api/notifications/v1.0`"""
        return NotificationsV1_0(self)

    def create(
        self,
        *,
        notifications: Sequence[params.NotificationNotification],
        via: Literal["kafka", "webhook"],
        kafka: params.NotificationKafka | models.NotificationKafka | Omit = omit,
        webhook: params.NotificationWebhook | models.NotificationWebhook | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Notification:
        """Subscribe to events and have them delivered to a URL of yours or to a Kafka topic.

        Set `via` to `webhook` or `kafka` and fill in the object of the same name; leave `id` out, although
        the type lists it. Each webhook delivery is a POST of one event, which your server answers with 202.
        Its `X-Signature` header is the HMAC-SHA256 of the raw body, keyed with the access token that created
        the subscription; `X-Webhook-Id`, `X-Webhook-Type`, `X-Timestamp` and `X-Tenant` tell where it comes
        from. Failed deliveries are retried, so the same event can arrive twice; when the retries are used up,
        see `client.notifications.actions.resend_failed`.

        `POST /public-api/notifications/v2.0`

        Args:
            notifications: Names of the events that the subscription delivers.
            via: How events are delivered: `webhook` (POST to your URL; fill in `webhook`) or `kafka` (message
                into a topic; fill in `kafka`).
            kafka: Where to deliver in Kafka. Required if `via` is `kafka`; otherwise left out.
            webhook: Where to deliver by POST. Required if `via` is `webhook`; otherwise left out.

        Returns: `models.Notification`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={"notifications": notifications, "via": via, "kafka": kafka, "webhook": webhook},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        notification: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """End an event subscription, be it by webhook or Kafka.

        `DELETE /public-api/notifications/v2.0/{notification}`

        Args:
            notification: Id of the subscription, as a string (`id` in version 2.0, `webhook_id` in version
                1.0).

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _DELETE,
            path={"notification": notification},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        notification: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Notification:
        """Read one event subscription: which events it covers and where they are delivered.

        `GET /public-api/notifications/v2.0/{notification}`

        Args:
            notification: Id of the subscription, as a string (`id` in version 2.0, `webhook_id` in version
                1.0).

        Returns: `models.Notification`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"notification": notification},
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
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.Notification]:
        """List the event subscriptions, both webhook and Kafka ones.

        `GET /public-api/notifications/v2.0`

        Args:
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.Notification`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def replace(
        self,
        notification: str,
        *,
        notifications: Sequence[params.NotificationNotification],
        via: Literal["kafka", "webhook"],
        kafka: params.NotificationKafka | models.NotificationKafka | Omit = omit,
        webhook: params.NotificationWebhook | models.NotificationWebhook | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Notification:
        """Replace an event subscription: its events and the place they are delivered to.

        The body is the whole subscription, as in `client.notifications.create`. Send the full list in
        `notifications`: an event missing from it is no longer delivered.

        `PUT /public-api/notifications/v2.0/{notification}`

        Args:
            notification: Id of the subscription, as a string (`id` in version 2.0, `webhook_id` in version
                1.0).
            notifications: Names of the events that the subscription delivers.
            via: How events are delivered: `webhook` (POST to your URL; fill in `webhook`) or `kafka` (message
                into a topic; fill in `kafka`).
            kafka: Where to deliver in Kafka. Required if `via` is `kafka`; otherwise left out.
            webhook: Where to deliver by POST. Required if `via` is `webhook`; otherwise left out.

        Returns: `models.Notification`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _REPLACE,
            path={"notification": notification},
            body={"notifications": notifications, "via": via, "kafka": kafka, "webhook": webhook},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class NotificationsRaw(RawView):
    """`client.notifications.with_raw_response`"""

    create = RawMethod(Notifications.create)
    delete = RawMethod(Notifications.delete)
    get = RawMethod(Notifications.get)
    list = RawMethod(Notifications.list)
    replace = RawMethod(Notifications.replace)


class NotificationsStream(StreamedView):
    """`client.notifications.with_streaming_response`"""

    create = StreamedMethod(Notifications.create)
    delete = StreamedMethod(Notifications.delete)
    get = StreamedMethod(Notifications.get)
    list = StreamedMethod(Notifications.list)
    replace = StreamedMethod(Notifications.replace)


class AsyncNotificationsActions(AsyncResource):
    """Have failed webhook deliveries sent again.

    `client.notifications.actions`: `/public-api/actions/notifications/v1.0/{notification}/resend`"""

    @property
    def with_raw_response(self) -> AsyncNotificationsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncNotificationsActionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncNotificationsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncNotificationsActionsStream(self)

    async def resend_failed(
        self,
        notification: int,
        *,
        notifications: Sequence[params.NotificationNotification],
        end_time: dt.datetime | Omit = omit,
        start_time: dt.datetime | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Deliver the failed events of one subscription again.

        Name the events in `notifications` and narrow them by time with `start_time` and `end_time`. The 202
        has no body: it only says that the resending was accepted. Each failed delivery is tried once more; if
        that fails too, it counts as failed again and can be resent later. The action can be asked for once in
        15 minutes per subscription, and not for a disabled one.

        `POST /public-api/actions/notifications/v1.0/{notification}/resend`

        Args:
            notification: Id of the subscription whose events are to be resent (a number).
            notifications: Names of the events whose failed deliveries are to be sent again.
            end_time (`endTime`): Send again only the failed notifications up to this time.
            start_time (`startTime`): Send again only the failed notifications from this time on.

        Returns: None.

        Raises: PermissionDeniedError (403), NotFoundError (404), ConflictError (409),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_RESEND_FAILED,
            path={"notification": notification},
            body={"notifications": notifications, "end_time": end_time, "start_time": start_time},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncNotificationsActionsRaw(AsyncRawView):
    """`client.notifications.actions.with_raw_response`"""

    resend_failed = AsyncRawMethod(AsyncNotificationsActions.resend_failed)


class AsyncNotificationsActionsStream(AsyncStreamedView):
    """`client.notifications.actions.with_streaming_response`"""

    resend_failed = AsyncStreamedMethod(AsyncNotificationsActions.resend_failed)


class AsyncNotificationsV1_0(AsyncResource):
    """`client.notifications.v1_0`: `/public-api/notifications/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncNotificationsV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncNotificationsV1_0Raw(self)

    @property
    def with_streaming_response(self) -> AsyncNotificationsV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncNotificationsV1_0Stream(self)

    @warns("notifications.v1_0.create")
    @deprecated("notifications.v1_0.create is deprecated; use notifications.create", category=None)
    async def create(
        self,
        *,
        callback_url: str,
        notifications: Sequence[params.NotificationNotification],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.NotificationV1_0:
        """Subscribe a URL of yours to events, so that each event is sent to it by POST.

        Deprecated: use `client.notifications.create`, which can also deliver to Kafka. The answer is the
        subscription, and its id is called `webhook_id`. Each delivery carries an `X-Signature` header:
        HMAC-SHA256 of the raw body, keyed with the access token that created the subscription. Deliveries are
        retried, so one event can arrive twice.

        `POST /public-api/notifications/v1.0`

        Args:
            callback_url (`callbackUrl`): URL of your server to which each event is sent as a POST; at most
                500 characters.
            notifications: Names of the events that the subscription delivers.

        Returns: `models.NotificationV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return await self._call(
            _V1_0_CREATE,
            body={"callback_url": callback_url, "notifications": notifications},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("notifications.v1_0.delete")
    @deprecated("notifications.v1_0.delete is deprecated; use notifications.delete", category=None)
    async def delete(
        self,
        notification: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """End a webhook subscription, so that its URL receives no further events.

        Deprecated: use `client.notifications.delete`.

        `DELETE /public-api/notifications/v1.0/{notification}`

        Args:
            notification: Id of the subscription, as a string (`id` in version 2.0, `webhook_id` in version
                1.0).

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _V1_0_DELETE,
            path={"notification": notification},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("notifications.v1_0.get")
    @deprecated("notifications.v1_0.get is deprecated; use notifications.get", category=None)
    async def get(
        self,
        notification: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.NotificationV1_0:
        """Read one webhook subscription: its URL and its events.

        Deprecated: use `client.notifications.get`.

        `GET /public-api/notifications/v1.0/{notification}`

        Args:
            notification: Id of the subscription, as a string (`id` in version 2.0, `webhook_id` in version
                1.0).

        Returns: `models.NotificationV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _V1_0_GET,
            path={"notification": notification},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("notifications.v1_0.list")
    @deprecated("notifications.v1_0.list is deprecated; use notifications.list", category=None)
    def list(
        self,
        *,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.NotificationV1_0]:
        """List the webhook subscriptions, each with its URL and the events it receives.

        Deprecated: use `client.notifications.list`, which also shows Kafka subscriptions.

        `GET /public-api/notifications/v1.0`

        Args:
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.NotificationV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_LIST,
            query={"per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("notifications.v1_0.replace")
    @deprecated("notifications.v1_0.replace is deprecated; use notifications.replace", category=None)
    async def replace(
        self,
        notification: str,
        *,
        callback_url: str,
        notifications: Sequence[params.NotificationNotification],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.NotificationV1_0:
        """Replace the URL and the event list of a webhook subscription.

        Deprecated: use `client.notifications.replace`. Both fields are required, and the list you send
        becomes the whole list: an event missing from it is no longer delivered.

        `PUT /public-api/notifications/v1.0/{notification}`

        Args:
            notification: Id of the subscription, as a string (`id` in version 2.0, `webhook_id` in version
                1.0).
            callback_url (`callbackUrl`): URL of your server to which each event is sent as a POST; at most
                500 characters.
            notifications: Names of the events that the subscription delivers.

        Returns: `models.NotificationV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _V1_0_REPLACE,
            path={"notification": notification},
            body={"callback_url": callback_url, "notifications": notifications},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncNotificationsV1_0Raw(AsyncRawView):
    """`client.notifications.v1_0.with_raw_response`"""

    create = AsyncRawMethod(AsyncNotificationsV1_0.create)
    delete = AsyncRawMethod(AsyncNotificationsV1_0.delete)
    get = AsyncRawMethod(AsyncNotificationsV1_0.get)
    list = AsyncRawListing(AsyncNotificationsV1_0.list)
    replace = AsyncRawMethod(AsyncNotificationsV1_0.replace)


class AsyncNotificationsV1_0Stream(AsyncStreamedView):
    """`client.notifications.v1_0.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncNotificationsV1_0.create)
    delete = AsyncStreamedMethod(AsyncNotificationsV1_0.delete)
    get = AsyncStreamedMethod(AsyncNotificationsV1_0.get)
    list = AsyncStreamedListing(AsyncNotificationsV1_0.list)
    replace = AsyncStreamedMethod(AsyncNotificationsV1_0.replace)


class AsyncNotifications(AsyncResource):
    """Subscriptions to events. Each event is delivered as a signed POST to your URL, or to Kafka, and may arrive
    more than once.

    `client.notifications`: `/public-api/notifications/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncNotificationsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncNotificationsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncNotificationsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncNotificationsStream(self)

    @cached_property
    def actions(self) -> AsyncNotificationsActions:
        """Have failed webhook deliveries sent again.

        `client.notifications.actions`: `/public-api/actions/notifications/v1.0/{notification}/resend`"""
        return AsyncNotificationsActions(self)

    @cached_property
    def v1_0(self) -> AsyncNotificationsV1_0:
        """`client.notifications.v1_0`: `/public-api/notifications/v1.0`"""
        return AsyncNotificationsV1_0(self)

    async def create(
        self,
        *,
        notifications: Sequence[params.NotificationNotification],
        via: Literal["kafka", "webhook"],
        kafka: params.NotificationKafka | models.NotificationKafka | Omit = omit,
        webhook: params.NotificationWebhook | models.NotificationWebhook | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Notification:
        """Subscribe to events and have them delivered to a URL of yours or to a Kafka topic.

        Set `via` to `webhook` or `kafka` and fill in the object of the same name; leave `id` out, although
        the type lists it. Each webhook delivery is a POST of one event, which your server answers with 202.
        Its `X-Signature` header is the HMAC-SHA256 of the raw body, keyed with the access token that created
        the subscription; `X-Webhook-Id`, `X-Webhook-Type`, `X-Timestamp` and `X-Tenant` tell where it comes
        from. Failed deliveries are retried, so the same event can arrive twice; when the retries are used up,
        see `client.notifications.actions.resend_failed`.

        `POST /public-api/notifications/v2.0`

        Args:
            notifications: Names of the events that the subscription delivers.
            via: How events are delivered: `webhook` (POST to your URL; fill in `webhook`) or `kafka` (message
                into a topic; fill in `kafka`).
            kafka: Where to deliver in Kafka. Required if `via` is `kafka`; otherwise left out.
            webhook: Where to deliver by POST. Required if `via` is `webhook`; otherwise left out.

        Returns: `models.Notification`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={"notifications": notifications, "via": via, "kafka": kafka, "webhook": webhook},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        notification: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """End an event subscription, be it by webhook or Kafka.

        `DELETE /public-api/notifications/v2.0/{notification}`

        Args:
            notification: Id of the subscription, as a string (`id` in version 2.0, `webhook_id` in version
                1.0).

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _DELETE,
            path={"notification": notification},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        notification: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Notification:
        """Read one event subscription: which events it covers and where they are delivered.

        `GET /public-api/notifications/v2.0/{notification}`

        Args:
            notification: Id of the subscription, as a string (`id` in version 2.0, `webhook_id` in version
                1.0).

        Returns: `models.Notification`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"notification": notification},
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
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.Notification]:
        """List the event subscriptions, both webhook and Kafka ones.

        `GET /public-api/notifications/v2.0`

        Args:
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.Notification`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def replace(
        self,
        notification: str,
        *,
        notifications: Sequence[params.NotificationNotification],
        via: Literal["kafka", "webhook"],
        kafka: params.NotificationKafka | models.NotificationKafka | Omit = omit,
        webhook: params.NotificationWebhook | models.NotificationWebhook | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Notification:
        """Replace an event subscription: its events and the place they are delivered to.

        The body is the whole subscription, as in `client.notifications.create`. Send the full list in
        `notifications`: an event missing from it is no longer delivered.

        `PUT /public-api/notifications/v2.0/{notification}`

        Args:
            notification: Id of the subscription, as a string (`id` in version 2.0, `webhook_id` in version
                1.0).
            notifications: Names of the events that the subscription delivers.
            via: How events are delivered: `webhook` (POST to your URL; fill in `webhook`) or `kafka` (message
                into a topic; fill in `kafka`).
            kafka: Where to deliver in Kafka. Required if `via` is `kafka`; otherwise left out.
            webhook: Where to deliver by POST. Required if `via` is `webhook`; otherwise left out.

        Returns: `models.Notification`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _REPLACE,
            path={"notification": notification},
            body={"notifications": notifications, "via": via, "kafka": kafka, "webhook": webhook},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncNotificationsRaw(AsyncRawView):
    """`client.notifications.with_raw_response`"""

    create = AsyncRawMethod(AsyncNotifications.create)
    delete = AsyncRawMethod(AsyncNotifications.delete)
    get = AsyncRawMethod(AsyncNotifications.get)
    list = AsyncRawListing(AsyncNotifications.list)
    replace = AsyncRawMethod(AsyncNotifications.replace)


class AsyncNotificationsStream(AsyncStreamedView):
    """`client.notifications.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncNotifications.create)
    delete = AsyncStreamedMethod(AsyncNotifications.delete)
    get = AsyncStreamedMethod(AsyncNotifications.get)
    list = AsyncStreamedListing(AsyncNotifications.list)
    replace = AsyncStreamedMethod(AsyncNotifications.replace)
