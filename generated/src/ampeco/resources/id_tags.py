"""Id tags: what a driver identifies with at a station, such as an RFID card, an app user or a Plug & Charge
contract.

`client.id_tags`: `/public-api/resources/id-tags/v2.0`"""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_ACTIONS_REISSUE_EMAID: Operation[None] = Operation(
    "POST",
    "/public-api/actions/id-tag/v1.0/{idTag}/reissue-emaid",
)
_CREATE: Operation[models.IdTag] = Operation(
    "POST",
    "/public-api/resources/id-tags/v2.0",
    returns=lambda: models.IdTag,
    unwrap="data",
    body=lambda: params.IdTagCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/id-tags/v2.0/{idTag}",
)
_GET: Operation[models.IdTag] = Operation(
    "GET",
    "/public-api/resources/id-tags/v2.0/{idTag}",
    returns=lambda: models.IdTag,
    unwrap="data",
)
_LIST: Operation[models.IdTag] = Operation(
    "GET",
    "/public-api/resources/id-tags/v2.0",
    returns=lambda: models.IdTag,
    unwrap="data",
    query=lambda: params.IdTagsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", page="page", per_page="per_page"),
)
_UPDATE: Operation[models.IdTag] = Operation(
    "PATCH",
    "/public-api/resources/id-tags/v2.0/{idTag}",
    returns=lambda: models.IdTag,
    unwrap="data",
    body=lambda: params.IdTagUpdate,
)


class IdTagsActions(Resource):
    """Issue the contract identifiers (EMAIDs) that Plug & Charge certificates carry.

    `client.id_tags.actions`: `/public-api/actions/id-tag/v1.0/{idTag}/reissue-emaid`"""

    def reissue_emaid(
        self,
        id_tag: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Certificate: Reissue an EMAID.

        `POST /public-api/actions/id-tag/v1.0/{idTag}/reissue-emaid`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable, 501 Not
        Implemented.
        """
        return self._call(
            _ACTIONS_REISSUE_EMAID,
            path={"idTag": id_tag},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class IdTags(Resource):
    """Id tags: what a driver identifies with at a station, such as an RFID card, an app user or a Plug & Charge
    contract.

    `client.id_tags`: `/public-api/resources/id-tags/v2.0`"""

    @cached_property
    def actions(self) -> IdTagsActions:
        """Issue the contract identifiers (EMAIDs) that Plug & Charge certificates carry.

        `client.id_tags.actions`: `/public-api/actions/id-tag/v1.0/{idTag}/reissue-emaid`"""
        return IdTagsActions(self)

    def create(
        self,
        *,
        id_tag_uid: str,
        status: Literal["disabled", "enabled", "suspended"],
        type: Literal["mac_address", "rfid"],
        expire_at: dt.datetime | None | Omit = omit,
        external_id: str | None | Omit = omit,
        id_label: str | None | Omit = omit,
        partner_id: int | Omit = omit,
        payment_method_id: str | None | Omit = omit,
        user_id: int | None | Omit = omit,
        vehicle_type: Literal["company_car", "private_car"] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.IdTag:
        """Id Tag: Create.

        `POST /public-api/resources/id-tags/v2.0`

        Args:
            status: `enabled`: the tag is accepted for charging; `disabled`: an administrator has turned it
                off; `suspended`: its owner has blocked it. Neither of the last two lets anyone charge.
            external_id (`externalId`): Identifier under which another system knows this record.
            partner_id (`partnerId`): Partner whose administrators are to be allowed to edit and delete the
                tag.

        Returns: `models.IdTag`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "id_tag_uid": id_tag_uid,
                "status": status,
                "type": type,
                "expire_at": expire_at,
                "external_id": external_id,
                "id_label": id_label,
                "partner_id": partner_id,
                "payment_method_id": payment_method_id,
                "user_id": user_id,
                "vehicle_type": vehicle_type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        id_tag: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Id Tag: Delete.

        `DELETE /public-api/resources/id-tags/v2.0/{idTag}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._call(
            _DELETE,
            path={"idTag": id_tag},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        id_tag: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.IdTag:
        """Id Tag: Read.

        `GET /public-api/resources/id-tags/v2.0/{idTag}`

        Returns: `models.IdTag`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"idTag": id_tag},
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
        filter: params.IdTagsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.IdTag]:
        """Id Tags: Listing.

        `GET /public-api/resources/id-tags/v2.0`

        Returns: a page of `models.IdTag`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
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

    def update(
        self,
        id_tag: int,
        *,
        expire_at: dt.datetime | None | Omit = omit,
        external_id: str | None | Omit = omit,
        id_label: str | None | Omit = omit,
        id_tag_uid: str | Omit = omit,
        partner_id: int | None | Omit = omit,
        payment_method_id: str | None | Omit = omit,
        status: Literal["disabled", "enabled", "suspended"] | Omit = omit,
        type: Literal["mac_address", "rfid"] | Omit = omit,
        user_id: int | None | Omit = omit,
        vehicle_type: Literal["company_car", "private_car"] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.IdTag:
        """Id Tag: Update.

        `PATCH /public-api/resources/id-tags/v2.0/{idTag}`

        Args:
            external_id (`externalId`): Identifier under which another system knows this record.
            partner_id (`partnerId`): Partner whose administrators may edit and delete the tag; `null` takes
                the partner away.
            status: `enabled`: the tag is accepted for charging; `disabled`: an administrator has turned it
                off; `suspended`: its owner has blocked it. Neither of the last two lets anyone charge.

        Returns: `models.IdTag`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"idTag": id_tag},
            body={
                "expire_at": expire_at,
                "external_id": external_id,
                "id_label": id_label,
                "id_tag_uid": id_tag_uid,
                "partner_id": partner_id,
                "payment_method_id": payment_method_id,
                "status": status,
                "type": type,
                "user_id": user_id,
                "vehicle_type": vehicle_type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncIdTagsActions(AsyncResource):
    """Issue the contract identifiers (EMAIDs) that Plug & Charge certificates carry.

    `client.id_tags.actions`: `/public-api/actions/id-tag/v1.0/{idTag}/reissue-emaid`"""

    async def reissue_emaid(
        self,
        id_tag: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Certificate: Reissue an EMAID.

        `POST /public-api/actions/id-tag/v1.0/{idTag}/reissue-emaid`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable, 501 Not
        Implemented.
        """
        return await self._call(
            _ACTIONS_REISSUE_EMAID,
            path={"idTag": id_tag},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncIdTags(AsyncResource):
    """Id tags: what a driver identifies with at a station, such as an RFID card, an app user or a Plug & Charge
    contract.

    `client.id_tags`: `/public-api/resources/id-tags/v2.0`"""

    @cached_property
    def actions(self) -> AsyncIdTagsActions:
        """Issue the contract identifiers (EMAIDs) that Plug & Charge certificates carry.

        `client.id_tags.actions`: `/public-api/actions/id-tag/v1.0/{idTag}/reissue-emaid`"""
        return AsyncIdTagsActions(self)

    async def create(
        self,
        *,
        id_tag_uid: str,
        status: Literal["disabled", "enabled", "suspended"],
        type: Literal["mac_address", "rfid"],
        expire_at: dt.datetime | None | Omit = omit,
        external_id: str | None | Omit = omit,
        id_label: str | None | Omit = omit,
        partner_id: int | Omit = omit,
        payment_method_id: str | None | Omit = omit,
        user_id: int | None | Omit = omit,
        vehicle_type: Literal["company_car", "private_car"] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.IdTag:
        """Id Tag: Create.

        `POST /public-api/resources/id-tags/v2.0`

        Args:
            status: `enabled`: the tag is accepted for charging; `disabled`: an administrator has turned it
                off; `suspended`: its owner has blocked it. Neither of the last two lets anyone charge.
            external_id (`externalId`): Identifier under which another system knows this record.
            partner_id (`partnerId`): Partner whose administrators are to be allowed to edit and delete the
                tag.

        Returns: `models.IdTag`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "id_tag_uid": id_tag_uid,
                "status": status,
                "type": type,
                "expire_at": expire_at,
                "external_id": external_id,
                "id_label": id_label,
                "partner_id": partner_id,
                "payment_method_id": payment_method_id,
                "user_id": user_id,
                "vehicle_type": vehicle_type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        id_tag: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Id Tag: Delete.

        `DELETE /public-api/resources/id-tags/v2.0/{idTag}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return await self._call(
            _DELETE,
            path={"idTag": id_tag},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        id_tag: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.IdTag:
        """Id Tag: Read.

        `GET /public-api/resources/id-tags/v2.0/{idTag}`

        Returns: `models.IdTag`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"idTag": id_tag},
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
        filter: params.IdTagsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.IdTag]:
        """Id Tags: Listing.

        `GET /public-api/resources/id-tags/v2.0`

        Returns: a page of `models.IdTag`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
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

    async def update(
        self,
        id_tag: int,
        *,
        expire_at: dt.datetime | None | Omit = omit,
        external_id: str | None | Omit = omit,
        id_label: str | None | Omit = omit,
        id_tag_uid: str | Omit = omit,
        partner_id: int | None | Omit = omit,
        payment_method_id: str | None | Omit = omit,
        status: Literal["disabled", "enabled", "suspended"] | Omit = omit,
        type: Literal["mac_address", "rfid"] | Omit = omit,
        user_id: int | None | Omit = omit,
        vehicle_type: Literal["company_car", "private_car"] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.IdTag:
        """Id Tag: Update.

        `PATCH /public-api/resources/id-tags/v2.0/{idTag}`

        Args:
            external_id (`externalId`): Identifier under which another system knows this record.
            partner_id (`partnerId`): Partner whose administrators may edit and delete the tag; `null` takes
                the partner away.
            status: `enabled`: the tag is accepted for charging; `disabled`: an administrator has turned it
                off; `suspended`: its owner has blocked it. Neither of the last two lets anyone charge.

        Returns: `models.IdTag`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"idTag": id_tag},
            body={
                "expire_at": expire_at,
                "external_id": external_id,
                "id_label": id_label,
                "id_tag_uid": id_tag_uid,
                "partner_id": partner_id,
                "payment_method_id": payment_method_id,
                "status": status,
                "type": type,
                "user_id": user_id,
                "vehicle_type": vehicle_type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )
