"""`client.contact_details`: `/public-api/resources/contact-details/v2.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.types import Timeout

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/contact-details/v2.0",
)
_GET: Operation[models.ContactDetails] = Operation(
    "GET",
    "/public-api/resources/contact-details/v2.0",
    returns=lambda: models.ContactDetails,
)
_REPLACE: Operation[models.ContactDetails] = Operation(
    "PUT",
    "/public-api/resources/contact-details/v2.0",
    returns=lambda: models.ContactDetails,
    body=lambda: params.ContactDetails,
)


class ContactDetails(Resource):
    """`client.contact_details`: `/public-api/resources/contact-details/v2.0`"""

    def delete(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Contact details: Delete.

        `DELETE /public-api/resources/contact-details/v2.0`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _DELETE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ContactDetails:
        """Contact details: Read.

        `GET /public-api/resources/contact-details/v2.0`

        Returns: `models.ContactDetails`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def replace(
        self,
        *,
        email: str,
        phone: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ContactDetails:
        """Contact details: Update.

        `PUT /public-api/resources/contact-details/v2.0`

        Returns: `models.ContactDetails`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _REPLACE,
            body={"email": email, "phone": phone},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncContactDetails(AsyncResource):
    """`client.contact_details`: `/public-api/resources/contact-details/v2.0`"""

    async def delete(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Contact details: Delete.

        `DELETE /public-api/resources/contact-details/v2.0`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _DELETE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ContactDetails:
        """Contact details: Read.

        `GET /public-api/resources/contact-details/v2.0`

        Returns: `models.ContactDetails`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def replace(
        self,
        *,
        email: str,
        phone: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ContactDetails:
        """Contact details: Update.

        `PUT /public-api/resources/contact-details/v2.0`

        Returns: `models.ContactDetails`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _REPLACE,
            body={"email": email, "phone": phone},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
