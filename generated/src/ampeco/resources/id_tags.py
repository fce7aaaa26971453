"""Id tags: what a driver identifies with at a station, such as an RFID card, an app user or a Plug & Charge
contract.

`client.id_tags`: `/public-api/resources/id-tags/v2.0`"""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING, Literal

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
    paging=Paging(cursor="cursor", page="page", per_page="per_page", size=100),
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

    @property
    def with_raw_response(self) -> IdTagsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return IdTagsActionsRaw(self)

    @property
    def with_streaming_response(self) -> IdTagsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return IdTagsActionsStream(self)

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
        """Issue the EMAID (Plug & Charge contract id) of an existing ID tag anew.

        Meant for ID tags of type `emaid`. The first EMAID of a vehicle comes from
        `client.provisioning_certificates.actions.issue_emaid`. The 202 has no body and says only that the
        request was accepted.

        `POST /public-api/actions/id-tag/v1.0/{idTag}/reissue-emaid`

        Args:
            id_tag (`idTag`): Id of the ID tag (a number), not its UID.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429), InternalServerError (501). APIStatusError for
        406 Not Acceptable.
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


class IdTagsActionsRaw(RawView):
    """`client.id_tags.actions.with_raw_response`"""

    reissue_emaid = RawMethod(IdTagsActions.reissue_emaid)


class IdTagsActionsStream(StreamedView):
    """`client.id_tags.actions.with_streaming_response`"""

    reissue_emaid = StreamedMethod(IdTagsActions.reissue_emaid)


class IdTags(Resource):
    """Id tags: what a driver identifies with at a station, such as an RFID card, an app user or a Plug & Charge
    contract.

    `client.id_tags`: `/public-api/resources/id-tags/v2.0`"""

    @property
    def with_raw_response(self) -> IdTagsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return IdTagsRaw(self)

    @property
    def with_streaming_response(self) -> IdTagsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return IdTagsStream(self)

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
        """Register an RFID card or a vehicle's MAC address as a means to start charging.

        Without `user_id` the tag exists but is refused at charge points, which suits cards that are handed
        out later. An EMAID is not made here but with `client.provisioning_certificates.actions.issue_emaid`.

        `POST /public-api/resources/id-tags/v2.0`

        Args:
            id_tag_uid (`idTagUid`): What the charge point sends to identify the driver: the number stored in
                an RFID card, or the MAC address of a vehicle.
            status: `enabled`: the tag is accepted for charging; `disabled`: an administrator has turned it
                off; `suspended`: its owner has blocked it. Neither of the last two lets anyone charge.
            type: What the driver is recognized by. `rfid`: a card or key fob; `mac_address`: the vehicle's
                network address.
            expire_at (`expireAt`): Moment from which the tag no longer authorizes charging.
            external_id (`externalId`): Identifier under which another system knows this record.
            id_label (`idLabel`): Free text to recognize the tag by, such as the number printed on the card.
            partner_id (`partnerId`): Partner whose administrators are to be allowed to edit and delete the
                tag.
            payment_method_id (`paymentMethodId`): How sessions started with the tag are paid: the id of a
                card, `corporate:{id}` for corporate billing, or `null` for the method the user used last.
            user_id (`userId`): User whom the tag belongs to. Without one it authorizes nobody, which suits
                cards that are handed out later.
            vehicle_type (`vehicleType`): Whose car the tag is for: `company_car` the employer's;
                `private_car` the user's own.

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
        """Remove an ID tag, so that it no longer starts charging.

        To block a card and keep its record, set `status` with `client.id_tags.update` instead.

        `DELETE /public-api/resources/id-tags/v2.0/{idTag}`

        Args:
            id_tag (`idTag`): Id of the ID tag (a number), not its UID.

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
        """Fetch one ID tag, with its owner, payment method and expiry.

        `GET /public-api/resources/id-tags/v2.0/{idTag}`

        Args:
            id_tag (`idTag`): Id of the ID tag (a number), not its UID.

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

    @warns("id_tags.list", page="cursor")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.IdTagsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.IdTag]:
        """List ID tags: the RFID cards, vehicle MAC addresses and EMAIDs that can authorize charging.

        Both cursors and page numbers work.

        `GET /public-api/resources/id-tags/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.IdTag`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
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
        """Change an ID tag: hand it to a user, block it, or set its expiry or payment method.

        Only what you send is changed.

        `PATCH /public-api/resources/id-tags/v2.0/{idTag}`

        Args:
            id_tag (`idTag`): Id of the ID tag (a number), not its UID.
            expire_at (`expireAt`): Moment from which the tag no longer authorizes charging.
            external_id (`externalId`): Identifier under which another system knows this record.
            id_label (`idLabel`): Free text to recognize the tag by, such as the number printed on the card.
            id_tag_uid (`idTagUid`): What the charge point sends to identify the driver: the number stored in
                an RFID card, or the MAC address of a vehicle.
            partner_id (`partnerId`): Partner whose administrators may edit and delete the tag; `null` takes
                the partner away.
            payment_method_id (`paymentMethodId`): How sessions started with the tag are paid: the id of a
                card, `corporate:{id}` for corporate billing, or `auto` to let the system go through the
                user's methods. `null` means the same as `auto` but is deprecated.
            status: `enabled`: the tag is accepted for charging; `disabled`: an administrator has turned it
                off; `suspended`: its owner has blocked it. Neither of the last two lets anyone charge.
            type: What the driver is recognized by. `rfid`: a card or key fob; `mac_address`: the vehicle's
                network address.
            user_id (`userId`): User whom the tag belongs to. Without one it authorizes nobody, which suits
                cards that are handed out later.
            vehicle_type (`vehicleType`): Whose car the tag is for: `company_car` the employer's;
                `private_car` the user's own.

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


class IdTagsRaw(RawView):
    """`client.id_tags.with_raw_response`"""

    create = RawMethod(IdTags.create)
    delete = RawMethod(IdTags.delete)
    get = RawMethod(IdTags.get)
    list = RawMethod(IdTags.list)
    update = RawMethod(IdTags.update)


class IdTagsStream(StreamedView):
    """`client.id_tags.with_streaming_response`"""

    create = StreamedMethod(IdTags.create)
    delete = StreamedMethod(IdTags.delete)
    get = StreamedMethod(IdTags.get)
    list = StreamedMethod(IdTags.list)
    update = StreamedMethod(IdTags.update)


class AsyncIdTagsActions(AsyncResource):
    """Issue the contract identifiers (EMAIDs) that Plug & Charge certificates carry.

    `client.id_tags.actions`: `/public-api/actions/id-tag/v1.0/{idTag}/reissue-emaid`"""

    @property
    def with_raw_response(self) -> AsyncIdTagsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncIdTagsActionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncIdTagsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncIdTagsActionsStream(self)

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
        """Issue the EMAID (Plug & Charge contract id) of an existing ID tag anew.

        Meant for ID tags of type `emaid`. The first EMAID of a vehicle comes from
        `client.provisioning_certificates.actions.issue_emaid`. The 202 has no body and says only that the
        request was accepted.

        `POST /public-api/actions/id-tag/v1.0/{idTag}/reissue-emaid`

        Args:
            id_tag (`idTag`): Id of the ID tag (a number), not its UID.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429), InternalServerError (501). APIStatusError for
        406 Not Acceptable.
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


class AsyncIdTagsActionsRaw(AsyncRawView):
    """`client.id_tags.actions.with_raw_response`"""

    reissue_emaid = AsyncRawMethod(AsyncIdTagsActions.reissue_emaid)


class AsyncIdTagsActionsStream(AsyncStreamedView):
    """`client.id_tags.actions.with_streaming_response`"""

    reissue_emaid = AsyncStreamedMethod(AsyncIdTagsActions.reissue_emaid)


class AsyncIdTags(AsyncResource):
    """Id tags: what a driver identifies with at a station, such as an RFID card, an app user or a Plug & Charge
    contract.

    `client.id_tags`: `/public-api/resources/id-tags/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncIdTagsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncIdTagsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncIdTagsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncIdTagsStream(self)

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
        """Register an RFID card or a vehicle's MAC address as a means to start charging.

        Without `user_id` the tag exists but is refused at charge points, which suits cards that are handed
        out later. An EMAID is not made here but with `client.provisioning_certificates.actions.issue_emaid`.

        `POST /public-api/resources/id-tags/v2.0`

        Args:
            id_tag_uid (`idTagUid`): What the charge point sends to identify the driver: the number stored in
                an RFID card, or the MAC address of a vehicle.
            status: `enabled`: the tag is accepted for charging; `disabled`: an administrator has turned it
                off; `suspended`: its owner has blocked it. Neither of the last two lets anyone charge.
            type: What the driver is recognized by. `rfid`: a card or key fob; `mac_address`: the vehicle's
                network address.
            expire_at (`expireAt`): Moment from which the tag no longer authorizes charging.
            external_id (`externalId`): Identifier under which another system knows this record.
            id_label (`idLabel`): Free text to recognize the tag by, such as the number printed on the card.
            partner_id (`partnerId`): Partner whose administrators are to be allowed to edit and delete the
                tag.
            payment_method_id (`paymentMethodId`): How sessions started with the tag are paid: the id of a
                card, `corporate:{id}` for corporate billing, or `null` for the method the user used last.
            user_id (`userId`): User whom the tag belongs to. Without one it authorizes nobody, which suits
                cards that are handed out later.
            vehicle_type (`vehicleType`): Whose car the tag is for: `company_car` the employer's;
                `private_car` the user's own.

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
        """Remove an ID tag, so that it no longer starts charging.

        To block a card and keep its record, set `status` with `client.id_tags.update` instead.

        `DELETE /public-api/resources/id-tags/v2.0/{idTag}`

        Args:
            id_tag (`idTag`): Id of the ID tag (a number), not its UID.

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
        """Fetch one ID tag, with its owner, payment method and expiry.

        `GET /public-api/resources/id-tags/v2.0/{idTag}`

        Args:
            id_tag (`idTag`): Id of the ID tag (a number), not its UID.

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

    @warns("id_tags.list", page="cursor")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.IdTagsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.IdTag]:
        """List ID tags: the RFID cards, vehicle MAC addresses and EMAIDs that can authorize charging.

        Both cursors and page numbers work.

        `GET /public-api/resources/id-tags/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.IdTag`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
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
        """Change an ID tag: hand it to a user, block it, or set its expiry or payment method.

        Only what you send is changed.

        `PATCH /public-api/resources/id-tags/v2.0/{idTag}`

        Args:
            id_tag (`idTag`): Id of the ID tag (a number), not its UID.
            expire_at (`expireAt`): Moment from which the tag no longer authorizes charging.
            external_id (`externalId`): Identifier under which another system knows this record.
            id_label (`idLabel`): Free text to recognize the tag by, such as the number printed on the card.
            id_tag_uid (`idTagUid`): What the charge point sends to identify the driver: the number stored in
                an RFID card, or the MAC address of a vehicle.
            partner_id (`partnerId`): Partner whose administrators may edit and delete the tag; `null` takes
                the partner away.
            payment_method_id (`paymentMethodId`): How sessions started with the tag are paid: the id of a
                card, `corporate:{id}` for corporate billing, or `auto` to let the system go through the
                user's methods. `null` means the same as `auto` but is deprecated.
            status: `enabled`: the tag is accepted for charging; `disabled`: an administrator has turned it
                off; `suspended`: its owner has blocked it. Neither of the last two lets anyone charge.
            type: What the driver is recognized by. `rfid`: a card or key fob; `mac_address`: the vehicle's
                network address.
            user_id (`userId`): User whom the tag belongs to. Without one it authorizes nobody, which suits
                cards that are handed out later.
            vehicle_type (`vehicleType`): Whose car the tag is for: `company_car` the employer's;
                `private_car` the user's own.

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


class AsyncIdTagsRaw(AsyncRawView):
    """`client.id_tags.with_raw_response`"""

    create = AsyncRawMethod(AsyncIdTags.create)
    delete = AsyncRawMethod(AsyncIdTags.delete)
    get = AsyncRawMethod(AsyncIdTags.get)
    list = AsyncRawListing(AsyncIdTags.list)
    update = AsyncRawMethod(AsyncIdTags.update)


class AsyncIdTagsStream(AsyncStreamedView):
    """`client.id_tags.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncIdTags.create)
    delete = AsyncStreamedMethod(AsyncIdTags.delete)
    get = AsyncStreamedMethod(AsyncIdTags.get)
    list = AsyncStreamedListing(AsyncIdTags.list)
    update = AsyncStreamedMethod(AsyncIdTags.update)
