"""RFID tags: the cards and fobs that drivers hold to a reader.

`client.rfid_tags`: `/public-api/resources/rfid-tags/v1.0`"""

# The views below name deprecated methods, which is no use of them.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

import datetime as dt
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

_CREATE: Operation[models.RfidTag] = Operation(
    "POST",
    "/public-api/resources/rfid-tags/v1.0",
    returns=lambda: models.RfidTag,
    unwrap="data",
    body=lambda: params.RfidTag,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/rfid-tags/v1.0/{rfidTag}",
)
_GET: Operation[models.RfidTag] = Operation(
    "GET",
    "/public-api/resources/rfid-tags/v1.0/{rfidTag}",
    returns=lambda: models.RfidTag,
    unwrap="data",
)
_LIST: Operation[models.RfidTag] = Operation(
    "GET",
    "/public-api/resources/rfid-tags/v1.0",
    returns=lambda: models.RfidTag,
    unwrap="data",
    query=lambda: params.RfidTagsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", page="page", per_page="per_page", size=100),
)
_UPDATE: Operation[models.RfidTag] = Operation(
    "PATCH",
    "/public-api/resources/rfid-tags/v1.0/{rfidTag}",
    returns=lambda: models.RfidTag,
    unwrap="data",
    body=lambda: params.RfidTag,
)


class RfidTags(Resource):
    """RFID tags: the cards and fobs that drivers hold to a reader.

    `client.rfid_tags`: `/public-api/resources/rfid-tags/v1.0`"""

    @property
    def with_raw_response(self) -> RfidTagsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return RfidTagsRaw(self)

    @property
    def with_streaming_response(self) -> RfidTagsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return RfidTagsStream(self)

    @warns("rfid_tags.create")
    @deprecated("rfid_tags.create is deprecated; use id_tags.create", category=None)
    def create(
        self,
        *,
        rfid_tag_uid: str,
        status: Literal["disabled", "enabled", "suspended"],
        expire_at: dt.date | None | Omit = omit,
        rfid_label: str | None | Omit = omit,
        user_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RfidTag:
        """Register an RFID card by the older endpoint.

        Deprecated: use `client.id_tags.create` with `type` `rfid`. Without `user_id` the card is refused at
        charge points.

        `POST /public-api/resources/rfid-tags/v1.0`

        Args:
            rfid_tag_uid (`rfidTagUid`): Number stored in the RFID card, which the charge point sends to
                identify the driver.
            status: `enabled`: the tag is accepted for charging; `disabled`: an administrator has turned it
                off; `suspended`: its owner has blocked it. Neither of the last two lets anyone charge.
            expire_at (`expireAt`): Day on which the card stops authorizing charging.
            rfid_label (`rfidLabel`): Text or number to be seen on the card.
            user_id (`userId`): User whom the card belongs to. Without one it authorizes nobody, which suits
                cards that are handed out later.

        Returns: `models.RfidTag`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "rfid_tag_uid": rfid_tag_uid,
                "status": status,
                "expire_at": expire_at,
                "rfid_label": rfid_label,
                "user_id": user_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("rfid_tags.delete")
    @deprecated("rfid_tags.delete is deprecated; use id_tags.delete", category=None)
    def delete(
        self,
        rfid_tag: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove an RFID card by the older endpoint.

        Deprecated: use `client.id_tags.delete`.

        `DELETE /public-api/resources/rfid-tags/v1.0/{rfidTag}`

        Args:
            rfid_tag (`rfidTag`): Id of the RFID card's record (a number), not its UID.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._call(
            _DELETE,
            path={"rfidTag": rfid_tag},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("rfid_tags.get")
    @deprecated("rfid_tags.get is deprecated; use id_tags.get", category=None)
    def get(
        self,
        rfid_tag: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RfidTag:
        """Fetch one RFID card in the older form.

        Deprecated: use `client.id_tags.get`, which also tells payment method, partner and type.

        `GET /public-api/resources/rfid-tags/v1.0/{rfidTag}`

        Args:
            rfid_tag (`rfidTag`): Id of the RFID card's record (a number), not its UID.

        Returns: `models.RfidTag`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"rfidTag": rfid_tag},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("rfid_tags.list")
    @deprecated("rfid_tags.list is deprecated; use id_tags.list", category=None)
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.RfidTagsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.RfidTag]:
        """List RFID cards in the older form, with neither payment method nor partner.

        Deprecated: use `client.id_tags.list`, with `type` `rfid` in the filter if only cards matter.

        `GET /public-api/resources/rfid-tags/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.RfidTag`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("rfid_tags.update")
    @deprecated("rfid_tags.update is deprecated; use id_tags.update", category=None)
    def update(
        self,
        rfid_tag: int,
        *,
        rfid_tag_uid: str,
        status: Literal["disabled", "enabled", "suspended"],
        expire_at: dt.date | None | Omit = omit,
        rfid_label: str | None | Omit = omit,
        user_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RfidTag:
        """Change an RFID card by the older endpoint.

        Deprecated: use `client.id_tags.update`. Here `rfid_tag_uid` and `status` have to be sent each time,
        even if they stay the same.

        `PATCH /public-api/resources/rfid-tags/v1.0/{rfidTag}`

        Args:
            rfid_tag (`rfidTag`): Id of the RFID card's record (a number), not its UID.
            rfid_tag_uid (`rfidTagUid`): Number stored in the RFID card, which the charge point sends to
                identify the driver.
            status: `enabled`: the tag is accepted for charging; `disabled`: an administrator has turned it
                off; `suspended`: its owner has blocked it. Neither of the last two lets anyone charge.
            expire_at (`expireAt`): Day on which the card stops authorizing charging.
            rfid_label (`rfidLabel`): Text or number to be seen on the card.
            user_id (`userId`): User whom the card belongs to. Without one it authorizes nobody, which suits
                cards that are handed out later.

        Returns: `models.RfidTag`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"rfidTag": rfid_tag},
            body={
                "rfid_tag_uid": rfid_tag_uid,
                "status": status,
                "expire_at": expire_at,
                "rfid_label": rfid_label,
                "user_id": user_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class RfidTagsRaw(RawView):
    """`client.rfid_tags.with_raw_response`"""

    create = RawMethod(RfidTags.create)
    delete = RawMethod(RfidTags.delete)
    get = RawMethod(RfidTags.get)
    list = RawMethod(RfidTags.list)
    update = RawMethod(RfidTags.update)


class RfidTagsStream(StreamedView):
    """`client.rfid_tags.with_streaming_response`"""

    create = StreamedMethod(RfidTags.create)
    delete = StreamedMethod(RfidTags.delete)
    get = StreamedMethod(RfidTags.get)
    list = StreamedMethod(RfidTags.list)
    update = StreamedMethod(RfidTags.update)


class AsyncRfidTags(AsyncResource):
    """RFID tags: the cards and fobs that drivers hold to a reader.

    `client.rfid_tags`: `/public-api/resources/rfid-tags/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncRfidTagsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncRfidTagsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncRfidTagsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncRfidTagsStream(self)

    @warns("rfid_tags.create")
    @deprecated("rfid_tags.create is deprecated; use id_tags.create", category=None)
    async def create(
        self,
        *,
        rfid_tag_uid: str,
        status: Literal["disabled", "enabled", "suspended"],
        expire_at: dt.date | None | Omit = omit,
        rfid_label: str | None | Omit = omit,
        user_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RfidTag:
        """Register an RFID card by the older endpoint.

        Deprecated: use `client.id_tags.create` with `type` `rfid`. Without `user_id` the card is refused at
        charge points.

        `POST /public-api/resources/rfid-tags/v1.0`

        Args:
            rfid_tag_uid (`rfidTagUid`): Number stored in the RFID card, which the charge point sends to
                identify the driver.
            status: `enabled`: the tag is accepted for charging; `disabled`: an administrator has turned it
                off; `suspended`: its owner has blocked it. Neither of the last two lets anyone charge.
            expire_at (`expireAt`): Day on which the card stops authorizing charging.
            rfid_label (`rfidLabel`): Text or number to be seen on the card.
            user_id (`userId`): User whom the card belongs to. Without one it authorizes nobody, which suits
                cards that are handed out later.

        Returns: `models.RfidTag`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "rfid_tag_uid": rfid_tag_uid,
                "status": status,
                "expire_at": expire_at,
                "rfid_label": rfid_label,
                "user_id": user_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("rfid_tags.delete")
    @deprecated("rfid_tags.delete is deprecated; use id_tags.delete", category=None)
    async def delete(
        self,
        rfid_tag: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove an RFID card by the older endpoint.

        Deprecated: use `client.id_tags.delete`.

        `DELETE /public-api/resources/rfid-tags/v1.0/{rfidTag}`

        Args:
            rfid_tag (`rfidTag`): Id of the RFID card's record (a number), not its UID.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return await self._call(
            _DELETE,
            path={"rfidTag": rfid_tag},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("rfid_tags.get")
    @deprecated("rfid_tags.get is deprecated; use id_tags.get", category=None)
    async def get(
        self,
        rfid_tag: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RfidTag:
        """Fetch one RFID card in the older form.

        Deprecated: use `client.id_tags.get`, which also tells payment method, partner and type.

        `GET /public-api/resources/rfid-tags/v1.0/{rfidTag}`

        Args:
            rfid_tag (`rfidTag`): Id of the RFID card's record (a number), not its UID.

        Returns: `models.RfidTag`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"rfidTag": rfid_tag},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("rfid_tags.list")
    @deprecated("rfid_tags.list is deprecated; use id_tags.list", category=None)
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.RfidTagsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.RfidTag]:
        """List RFID cards in the older form, with neither payment method nor partner.

        Deprecated: use `client.id_tags.list`, with `type` `rfid` in the filter if only cards matter.

        `GET /public-api/resources/rfid-tags/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.RfidTag`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("rfid_tags.update")
    @deprecated("rfid_tags.update is deprecated; use id_tags.update", category=None)
    async def update(
        self,
        rfid_tag: int,
        *,
        rfid_tag_uid: str,
        status: Literal["disabled", "enabled", "suspended"],
        expire_at: dt.date | None | Omit = omit,
        rfid_label: str | None | Omit = omit,
        user_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RfidTag:
        """Change an RFID card by the older endpoint.

        Deprecated: use `client.id_tags.update`. Here `rfid_tag_uid` and `status` have to be sent each time,
        even if they stay the same.

        `PATCH /public-api/resources/rfid-tags/v1.0/{rfidTag}`

        Args:
            rfid_tag (`rfidTag`): Id of the RFID card's record (a number), not its UID.
            rfid_tag_uid (`rfidTagUid`): Number stored in the RFID card, which the charge point sends to
                identify the driver.
            status: `enabled`: the tag is accepted for charging; `disabled`: an administrator has turned it
                off; `suspended`: its owner has blocked it. Neither of the last two lets anyone charge.
            expire_at (`expireAt`): Day on which the card stops authorizing charging.
            rfid_label (`rfidLabel`): Text or number to be seen on the card.
            user_id (`userId`): User whom the card belongs to. Without one it authorizes nobody, which suits
                cards that are handed out later.

        Returns: `models.RfidTag`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"rfidTag": rfid_tag},
            body={
                "rfid_tag_uid": rfid_tag_uid,
                "status": status,
                "expire_at": expire_at,
                "rfid_label": rfid_label,
                "user_id": user_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncRfidTagsRaw(AsyncRawView):
    """`client.rfid_tags.with_raw_response`"""

    create = AsyncRawMethod(AsyncRfidTags.create)
    delete = AsyncRawMethod(AsyncRfidTags.delete)
    get = AsyncRawMethod(AsyncRfidTags.get)
    list = AsyncRawListing(AsyncRfidTags.list)
    update = AsyncRawMethod(AsyncRfidTags.update)


class AsyncRfidTagsStream(AsyncStreamedView):
    """`client.rfid_tags.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncRfidTags.create)
    delete = AsyncStreamedMethod(AsyncRfidTags.delete)
    get = AsyncStreamedMethod(AsyncRfidTags.get)
    list = AsyncStreamedListing(AsyncRfidTags.list)
    update = AsyncStreamedMethod(AsyncRfidTags.update)
