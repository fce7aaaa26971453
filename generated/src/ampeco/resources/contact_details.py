"""How drivers reach the operator's support.

`client.contact_details`: `/public-api/resources/contact-details/v2.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit
from .._core.views import (
    AsyncRawMethod,
    AsyncRawView,
    AsyncStreamedMethod,
    AsyncStreamedView,
    RawMethod,
    RawView,
    StreamedMethod,
    StreamedView,
)

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
    """How drivers reach the operator's support.

    `client.contact_details`: `/public-api/resources/contact-details/v2.0`"""

    @property
    def with_raw_response(self) -> ContactDetailsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ContactDetailsRaw(self)

    @property
    def with_streaming_response(self) -> ContactDetailsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ContactDetailsStream(self)

    def delete(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove the contact details kept for the whole tenant.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ContactDetails:
        """Read the contact details of the tenant: an email address and a phone number.

        There is one such record per tenant, so no id is needed. A 404 means that there is none.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ContactDetails:
        """Set the one email address and phone number kept as the tenant's contact details.

        `email` is required; send `phone` again as well if it is to stay.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class ContactDetailsRaw(RawView):
    """`client.contact_details.with_raw_response`"""

    delete = RawMethod(ContactDetails.delete)
    get = RawMethod(ContactDetails.get)
    replace = RawMethod(ContactDetails.replace)


class ContactDetailsStream(StreamedView):
    """`client.contact_details.with_streaming_response`"""

    delete = StreamedMethod(ContactDetails.delete)
    get = StreamedMethod(ContactDetails.get)
    replace = StreamedMethod(ContactDetails.replace)


class AsyncContactDetails(AsyncResource):
    """How drivers reach the operator's support.

    `client.contact_details`: `/public-api/resources/contact-details/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncContactDetailsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncContactDetailsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncContactDetailsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncContactDetailsStream(self)

    async def delete(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove the contact details kept for the whole tenant.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ContactDetails:
        """Read the contact details of the tenant: an email address and a phone number.

        There is one such record per tenant, so no id is needed. A 404 means that there is none.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ContactDetails:
        """Set the one email address and phone number kept as the tenant's contact details.

        `email` is required; send `phone` again as well if it is to stay.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncContactDetailsRaw(AsyncRawView):
    """`client.contact_details.with_raw_response`"""

    delete = AsyncRawMethod(AsyncContactDetails.delete)
    get = AsyncRawMethod(AsyncContactDetails.get)
    replace = AsyncRawMethod(AsyncContactDetails.replace)


class AsyncContactDetailsStream(AsyncStreamedView):
    """`client.contact_details.with_streaming_response`"""

    delete = AsyncStreamedMethod(AsyncContactDetails.delete)
    get = AsyncStreamedMethod(AsyncContactDetails.get)
    replace = AsyncStreamedMethod(AsyncContactDetails.replace)
