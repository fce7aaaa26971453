"""RFID tags: the cards and fobs that drivers hold to a reader.

`client.rfid_tags`: `/public-api/resources/rfid-tags/v1.0`"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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
    paging=Paging(cursor="cursor", page="page", per_page="per_page"),
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

    @deprecated("rfid_tags.create is deprecated")
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
        """RFID Tag: Create.

        `POST /public-api/resources/rfid-tags/v1.0`

        Deprecated.

        Args:
            status: `enabled`: the tag is accepted for charging; `disabled`: an administrator has turned it
                off; `suspended`: its owner has blocked it. Neither of the last two lets anyone charge.

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

    @deprecated("rfid_tags.delete is deprecated")
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
        """RFID Tag: Delete.

        `DELETE /public-api/resources/rfid-tags/v1.0/{rfidTag}`

        Deprecated.

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

    @deprecated("rfid_tags.get is deprecated")
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
        """RFID Tag: Read.

        `GET /public-api/resources/rfid-tags/v1.0/{rfidTag}`

        Deprecated.

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

    @deprecated("rfid_tags.list is deprecated")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.RfidTagsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.RfidTag]:
        """RFID Tags: Listing.

        `GET /public-api/resources/rfid-tags/v1.0`

        Deprecated.

        Returns: a page of `models.RfidTag`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @deprecated("rfid_tags.update is deprecated")
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
        """RFID Tag: Update.

        `PATCH /public-api/resources/rfid-tags/v1.0/{rfidTag}`

        Deprecated.

        Args:
            status: `enabled`: the tag is accepted for charging; `disabled`: an administrator has turned it
                off; `suspended`: its owner has blocked it. Neither of the last two lets anyone charge.

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


class AsyncRfidTags(AsyncResource):
    """RFID tags: the cards and fobs that drivers hold to a reader.

    `client.rfid_tags`: `/public-api/resources/rfid-tags/v1.0`"""

    @deprecated("rfid_tags.create is deprecated")
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
        """RFID Tag: Create.

        `POST /public-api/resources/rfid-tags/v1.0`

        Deprecated.

        Args:
            status: `enabled`: the tag is accepted for charging; `disabled`: an administrator has turned it
                off; `suspended`: its owner has blocked it. Neither of the last two lets anyone charge.

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

    @deprecated("rfid_tags.delete is deprecated")
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
        """RFID Tag: Delete.

        `DELETE /public-api/resources/rfid-tags/v1.0/{rfidTag}`

        Deprecated.

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

    @deprecated("rfid_tags.get is deprecated")
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
        """RFID Tag: Read.

        `GET /public-api/resources/rfid-tags/v1.0/{rfidTag}`

        Deprecated.

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

    @deprecated("rfid_tags.list is deprecated")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.RfidTagsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.RfidTag]:
        """RFID Tags: Listing.

        `GET /public-api/resources/rfid-tags/v1.0`

        Deprecated.

        Returns: a page of `models.RfidTag`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @deprecated("rfid_tags.update is deprecated")
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
        """RFID Tag: Update.

        `PATCH /public-api/resources/rfid-tags/v1.0/{rfidTag}`

        Deprecated.

        Args:
            status: `enabled`: the tag is accepted for charging; `disabled`: an administrator has turned it
                off; `suspended`: its owner has blocked it. Neither of the last two lets anyone charge.

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
