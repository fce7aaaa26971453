"""Invitations that link users to a partner, for example to be charged its prices or on its account.

`client.partner_invites`: `/public-api/resources/partner-invites/v1.0`"""

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

_CREATE: Operation[models.PartnerInvite] = Operation(
    "POST",
    "/public-api/resources/partner-invites/v1.0",
    returns=lambda: models.PartnerInvite,
    unwrap="data",
    body=lambda: params.PartnerInviteCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/partner-invites/v1.0/{partnerInvite}",
)
_GET: Operation[models.PartnerInvite] = Operation(
    "GET",
    "/public-api/resources/partner-invites/v1.0/{partnerInvite}",
    returns=lambda: models.PartnerInvite,
    unwrap="data",
)
_LIST: Operation[models.PartnerInvite] = Operation(
    "GET",
    "/public-api/resources/partner-invites/v1.0",
    returns=lambda: models.PartnerInvite,
    unwrap="data",
    query=lambda: params.PartnerInvitesListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[models.PartnerInvite] = Operation(
    "PATCH",
    "/public-api/resources/partner-invites/v1.0/{partnerInvite}",
    returns=lambda: models.PartnerInvite,
    unwrap="data",
    body=lambda: params.PartnerInviteUpdate,
)


class PartnerInvites(Resource):
    """Invitations that link users to a partner, for example to be charged its prices or on its account.

    `client.partner_invites`: `/public-api/resources/partner-invites/v1.0`"""

    @property
    def with_raw_response(self) -> PartnerInvitesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return PartnerInvitesRaw(self)

    @property
    def with_streaming_response(self) -> PartnerInvitesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return PartnerInvitesStream(self)

    def create(
        self,
        *,
        partner_id: int,
        email: str | Omit = omit,
        language: str | Omit = omit,
        options: params.PartnerInviteOptions | models.PartnerInviteOptions | Omit = omit,
        send_via_email: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerInvite:
        """Invite a driver to a partner, to use its corporate billing or private charge points.

        By default the invitation goes out by email and `email` is required. With `send_via_email` false no
        email is sent and `email` and `language` must be left out: pass on the `accept_url` of the answer
        yourself. What the driver gains is set in `options`; all of it is off by default.

        `POST /public-api/resources/partner-invites/v1.0`

        Args:
            partner_id (`partnerId`): Id of a partner, a business that owns charge points or pays for its
                drivers (see `client.partners.get`).
            email: Address the invitation goes to. Required, unless `send_via_email` is false: then it must
                not be given.
            language: Language of the invitation email; left out, the language set as default for drivers is
                used. Must be left out if `send_via_email` is false.
            options: What the driver is to gain by accepting; everything is off unless set.
            send_via_email (`sendViaEmail`): Whether the invitation is sent by email. If false, no address is
                kept and you hand the driver the `accept_url` yourself.

        Returns: `models.PartnerInvite`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "partner_id": partner_id,
                "email": email,
                "language": language,
                "options": options,
                "send_via_email": send_via_email,
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
        partner_invite: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a driver's invitation to a partner.

        `DELETE /public-api/resources/partner-invites/v1.0/{partnerInvite}`

        Args:
            partner_invite (`partnerInvite`): Id of the invitation (a number).

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _DELETE,
            path={"partnerInvite": partner_invite},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        partner_invite: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerInvite:
        """Read one invitation: whom it went to, what it grants and whether it was accepted.

        `GET /public-api/resources/partner-invites/v1.0/{partnerInvite}`

        Args:
            partner_invite (`partnerInvite`): Id of the invitation (a number).

        Returns: `models.PartnerInvite`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._call(
            _GET,
            path={"partnerInvite": partner_invite},
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
        filter: params.PartnerInvitesFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.PartnerInvite]:
        """List the invitations by which drivers are tied to partners, accepted or still open.

        Filter by partner, user, email address, status or by the time of creation, acceptance or last update.

        `GET /public-api/resources/partner-invites/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.PartnerInvite`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def update(
        self,
        partner_invite: int,
        *,
        options: params.PartnerInviteOptions | models.PartnerInviteOptions | Omit = omit,
        partner_id: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerInvite:
        """Change what an invitation grants, or the partner it belongs to.

        Only `options` and `partner_id` can be changed. For another email address or language, delete the
        invitation and create a new one.

        `PATCH /public-api/resources/partner-invites/v1.0/{partnerInvite}`

        Args:
            partner_invite (`partnerInvite`): Id of the invitation (a number).
            options: What the driver gains by the invitation. Besides `partner_id`, the only thing that can be
                changed.
            partner_id (`partnerId`): Id of a partner, a business that owns charge points or pays for its
                drivers (see `client.partners.get`).

        Returns: `models.PartnerInvite`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"partnerInvite": partner_invite},
            body={"options": options, "partner_id": partner_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class PartnerInvitesRaw(RawView):
    """`client.partner_invites.with_raw_response`"""

    create = RawMethod(PartnerInvites.create)
    delete = RawMethod(PartnerInvites.delete)
    get = RawMethod(PartnerInvites.get)
    list = RawMethod(PartnerInvites.list)
    update = RawMethod(PartnerInvites.update)


class PartnerInvitesStream(StreamedView):
    """`client.partner_invites.with_streaming_response`"""

    create = StreamedMethod(PartnerInvites.create)
    delete = StreamedMethod(PartnerInvites.delete)
    get = StreamedMethod(PartnerInvites.get)
    list = StreamedMethod(PartnerInvites.list)
    update = StreamedMethod(PartnerInvites.update)


class AsyncPartnerInvites(AsyncResource):
    """Invitations that link users to a partner, for example to be charged its prices or on its account.

    `client.partner_invites`: `/public-api/resources/partner-invites/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncPartnerInvitesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncPartnerInvitesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncPartnerInvitesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncPartnerInvitesStream(self)

    async def create(
        self,
        *,
        partner_id: int,
        email: str | Omit = omit,
        language: str | Omit = omit,
        options: params.PartnerInviteOptions | models.PartnerInviteOptions | Omit = omit,
        send_via_email: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerInvite:
        """Invite a driver to a partner, to use its corporate billing or private charge points.

        By default the invitation goes out by email and `email` is required. With `send_via_email` false no
        email is sent and `email` and `language` must be left out: pass on the `accept_url` of the answer
        yourself. What the driver gains is set in `options`; all of it is off by default.

        `POST /public-api/resources/partner-invites/v1.0`

        Args:
            partner_id (`partnerId`): Id of a partner, a business that owns charge points or pays for its
                drivers (see `client.partners.get`).
            email: Address the invitation goes to. Required, unless `send_via_email` is false: then it must
                not be given.
            language: Language of the invitation email; left out, the language set as default for drivers is
                used. Must be left out if `send_via_email` is false.
            options: What the driver is to gain by accepting; everything is off unless set.
            send_via_email (`sendViaEmail`): Whether the invitation is sent by email. If false, no address is
                kept and you hand the driver the `accept_url` yourself.

        Returns: `models.PartnerInvite`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "partner_id": partner_id,
                "email": email,
                "language": language,
                "options": options,
                "send_via_email": send_via_email,
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
        partner_invite: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a driver's invitation to a partner.

        `DELETE /public-api/resources/partner-invites/v1.0/{partnerInvite}`

        Args:
            partner_invite (`partnerInvite`): Id of the invitation (a number).

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _DELETE,
            path={"partnerInvite": partner_invite},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        partner_invite: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerInvite:
        """Read one invitation: whom it went to, what it grants and whether it was accepted.

        `GET /public-api/resources/partner-invites/v1.0/{partnerInvite}`

        Args:
            partner_invite (`partnerInvite`): Id of the invitation (a number).

        Returns: `models.PartnerInvite`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return await self._call(
            _GET,
            path={"partnerInvite": partner_invite},
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
        filter: params.PartnerInvitesFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.PartnerInvite]:
        """List the invitations by which drivers are tied to partners, accepted or still open.

        Filter by partner, user, email address, status or by the time of creation, acceptance or last update.

        `GET /public-api/resources/partner-invites/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.PartnerInvite`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def update(
        self,
        partner_invite: int,
        *,
        options: params.PartnerInviteOptions | models.PartnerInviteOptions | Omit = omit,
        partner_id: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerInvite:
        """Change what an invitation grants, or the partner it belongs to.

        Only `options` and `partner_id` can be changed. For another email address or language, delete the
        invitation and create a new one.

        `PATCH /public-api/resources/partner-invites/v1.0/{partnerInvite}`

        Args:
            partner_invite (`partnerInvite`): Id of the invitation (a number).
            options: What the driver gains by the invitation. Besides `partner_id`, the only thing that can be
                changed.
            partner_id (`partnerId`): Id of a partner, a business that owns charge points or pays for its
                drivers (see `client.partners.get`).

        Returns: `models.PartnerInvite`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"partnerInvite": partner_invite},
            body={"options": options, "partner_id": partner_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncPartnerInvitesRaw(AsyncRawView):
    """`client.partner_invites.with_raw_response`"""

    create = AsyncRawMethod(AsyncPartnerInvites.create)
    delete = AsyncRawMethod(AsyncPartnerInvites.delete)
    get = AsyncRawMethod(AsyncPartnerInvites.get)
    list = AsyncRawListing(AsyncPartnerInvites.list)
    update = AsyncRawMethod(AsyncPartnerInvites.update)


class AsyncPartnerInvitesStream(AsyncStreamedView):
    """`client.partner_invites.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncPartnerInvites.create)
    delete = AsyncStreamedMethod(AsyncPartnerInvites.delete)
    get = AsyncStreamedMethod(AsyncPartnerInvites.get)
    list = AsyncStreamedListing(AsyncPartnerInvites.list)
    update = AsyncStreamedMethod(AsyncPartnerInvites.update)
