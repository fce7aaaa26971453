"""`client.partner_invites`: `/public-api/resources/partner-invites/v1.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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
    """`client.partner_invites`: `/public-api/resources/partner-invites/v1.0`"""

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
    ) -> models.PartnerInvite:
        """Partner Invite: Create.

        `POST /public-api/resources/partner-invites/v1.0`

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
        )

    def delete(
        self,
        partner_invite: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Partner Invite: Delete.

        `DELETE /public-api/resources/partner-invites/v1.0/{partnerInvite}`

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
        )

    def get(
        self,
        partner_invite: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.PartnerInvite:
        """Partner Invite: Read.

        `GET /public-api/resources/partner-invites/v1.0/{partnerInvite}`

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
    ) -> Page[models.PartnerInvite]:
        """Partner Invites: Listing.

        `GET /public-api/resources/partner-invites/v1.0`

        Returns: a page of `models.PartnerInvite`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
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
    ) -> models.PartnerInvite:
        """Partner Invite: Update.

        `PATCH /public-api/resources/partner-invites/v1.0/{partnerInvite}`

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
        )


class AsyncPartnerInvites(AsyncResource):
    """`client.partner_invites`: `/public-api/resources/partner-invites/v1.0`"""

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
    ) -> models.PartnerInvite:
        """Partner Invite: Create.

        `POST /public-api/resources/partner-invites/v1.0`

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
        )

    async def delete(
        self,
        partner_invite: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Partner Invite: Delete.

        `DELETE /public-api/resources/partner-invites/v1.0/{partnerInvite}`

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
        )

    async def get(
        self,
        partner_invite: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.PartnerInvite:
        """Partner Invite: Read.

        `GET /public-api/resources/partner-invites/v1.0/{partnerInvite}`

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
    ) -> AsyncPager[models.PartnerInvite]:
        """Partner Invites: Listing.

        `GET /public-api/resources/partner-invites/v1.0`

        Returns: a page of `models.PartnerInvite`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
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
    ) -> models.PartnerInvite:
        """Partner Invite: Update.

        `PATCH /public-api/resources/partner-invites/v1.0/{partnerInvite}`

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
        )
