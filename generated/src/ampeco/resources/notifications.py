"""`client.notifications`: `/public-api/notifications/v2.0`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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
    paging=Paging(per_page="per_page"),
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
    paging=Paging(per_page="per_page"),
)
_REPLACE: Operation[models.Notification] = Operation(
    "PUT",
    "/public-api/notifications/v2.0/{notification}",
    returns=lambda: models.Notification,
    unwrap="data",
    body=lambda: params.Notification,
)


class NotificationsActions(Resource):
    """`client.notifications.actions`: `/public-api/actions/notifications/v1.0/{notification}/resend`"""

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
    ) -> None:
        """Notifications: Resend Failed.

        `POST /public-api/actions/notifications/v1.0/{notification}/resend`

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
        )


class NotificationsV1_0(Resource):
    """`client.notifications.v1_0`: `/public-api/notifications/v1.0`"""

    @deprecated("notifications.v1_0.create is deprecated; use notifications.create")
    def create(
        self,
        *,
        callback_url: str,
        notifications: Sequence[params.NotificationNotification],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.NotificationV1_0:
        """Notifications: Subscribe.

        `POST /public-api/notifications/v1.0`

        Deprecated: use `client.notifications.create`.

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
        )

    @deprecated("notifications.v1_0.delete is deprecated; use notifications.delete")
    def delete(
        self,
        notification: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Notifications: Unsubscribe.

        `DELETE /public-api/notifications/v1.0/{notification}`

        Deprecated: use `client.notifications.delete`.

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
        )

    @deprecated("notifications.v1_0.get is deprecated; use notifications.get")
    def get(
        self,
        notification: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.NotificationV1_0:
        """Notifications: Read.

        `GET /public-api/notifications/v1.0/{notification}`

        Deprecated: use `client.notifications.get`.

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
        )

    @deprecated("notifications.v1_0.list is deprecated; use notifications.list")
    def list(
        self,
        *,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.NotificationV1_0]:
        """Notifications: Listing.

        `GET /public-api/notifications/v1.0`

        Deprecated: use `client.notifications.list`.

        Returns: a page of `models.NotificationV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_LIST,
            query={"per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @deprecated("notifications.v1_0.replace is deprecated; use notifications.replace")
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
    ) -> models.NotificationV1_0:
        """Notifications: Update.

        `PUT /public-api/notifications/v1.0/{notification}`

        Deprecated: use `client.notifications.replace`.

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
        )


class Notifications(Resource):
    """`client.notifications`: `/public-api/notifications/v2.0`"""

    @cached_property
    def actions(self) -> NotificationsActions:
        """`client.notifications.actions`: `/public-api/actions/notifications/v1.0/{notification}/resend`"""
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
    ) -> models.Notification:
        """Notifications: Subscribe.

        `POST /public-api/notifications/v2.0`

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
        )

    def delete(
        self,
        notification: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Notifications: Unsubscribe.

        `DELETE /public-api/notifications/v2.0/{notification}`

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
        )

    def get(
        self,
        notification: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Notification:
        """Notification: Read.

        `GET /public-api/notifications/v2.0/{notification}`

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
        )

    def list(
        self,
        *,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.Notification]:
        """Notifications: Listing.

        `GET /public-api/notifications/v2.0`

        Returns: a page of `models.Notification`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
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
    ) -> models.Notification:
        """Notifications: Update.

        `PUT /public-api/notifications/v2.0/{notification}`

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
        )


class AsyncNotificationsActions(AsyncResource):
    """`client.notifications.actions`: `/public-api/actions/notifications/v1.0/{notification}/resend`"""

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
    ) -> None:
        """Notifications: Resend Failed.

        `POST /public-api/actions/notifications/v1.0/{notification}/resend`

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
        )


class AsyncNotificationsV1_0(AsyncResource):
    """`client.notifications.v1_0`: `/public-api/notifications/v1.0`"""

    @deprecated("notifications.v1_0.create is deprecated; use notifications.create")
    async def create(
        self,
        *,
        callback_url: str,
        notifications: Sequence[params.NotificationNotification],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.NotificationV1_0:
        """Notifications: Subscribe.

        `POST /public-api/notifications/v1.0`

        Deprecated: use `client.notifications.create`.

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
        )

    @deprecated("notifications.v1_0.delete is deprecated; use notifications.delete")
    async def delete(
        self,
        notification: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Notifications: Unsubscribe.

        `DELETE /public-api/notifications/v1.0/{notification}`

        Deprecated: use `client.notifications.delete`.

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
        )

    @deprecated("notifications.v1_0.get is deprecated; use notifications.get")
    async def get(
        self,
        notification: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.NotificationV1_0:
        """Notifications: Read.

        `GET /public-api/notifications/v1.0/{notification}`

        Deprecated: use `client.notifications.get`.

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
        )

    @deprecated("notifications.v1_0.list is deprecated; use notifications.list")
    def list(
        self,
        *,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.NotificationV1_0]:
        """Notifications: Listing.

        `GET /public-api/notifications/v1.0`

        Deprecated: use `client.notifications.list`.

        Returns: a page of `models.NotificationV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_LIST,
            query={"per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @deprecated("notifications.v1_0.replace is deprecated; use notifications.replace")
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
    ) -> models.NotificationV1_0:
        """Notifications: Update.

        `PUT /public-api/notifications/v1.0/{notification}`

        Deprecated: use `client.notifications.replace`.

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
        )


class AsyncNotifications(AsyncResource):
    """`client.notifications`: `/public-api/notifications/v2.0`"""

    @cached_property
    def actions(self) -> AsyncNotificationsActions:
        """`client.notifications.actions`: `/public-api/actions/notifications/v1.0/{notification}/resend`"""
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
    ) -> models.Notification:
        """Notifications: Subscribe.

        `POST /public-api/notifications/v2.0`

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
        )

    async def delete(
        self,
        notification: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Notifications: Unsubscribe.

        `DELETE /public-api/notifications/v2.0/{notification}`

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
        )

    async def get(
        self,
        notification: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Notification:
        """Notification: Read.

        `GET /public-api/notifications/v2.0/{notification}`

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
        )

    def list(
        self,
        *,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.Notification]:
        """Notifications: Listing.

        `GET /public-api/notifications/v2.0`

        Returns: a page of `models.Notification`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
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
    ) -> models.Notification:
        """Notifications: Update.

        `PUT /public-api/notifications/v2.0/{notification}`

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
        )
