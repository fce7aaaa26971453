"""What the error codes of charge point makers mean, in words for drivers and staff.

`client.vendor_error_codes`: `/public-api/resources/vendor-error-codes/v2.0`"""

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

_CREATE: Operation[models.VendorErrorCode] = Operation(
    "POST",
    "/public-api/resources/vendor-error-codes/v2.0",
    returns=lambda: models.VendorErrorCode,
    unwrap="data",
    body=lambda: params.VendorErrorCode,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}",
)
_GET: Operation[models.VendorErrorCode] = Operation(
    "GET",
    "/public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}",
    returns=lambda: models.VendorErrorCode,
    unwrap="data",
)
_LIST: Operation[models.VendorErrorCode] = Operation(
    "GET",
    "/public-api/resources/vendor-error-codes/v2.0",
    returns=lambda: models.VendorErrorCode,
    unwrap="data",
    query=lambda: params.VendorErrorCodesListQuery,
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[models.VendorErrorCode] = Operation(
    "PATCH",
    "/public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}",
    returns=lambda: models.VendorErrorCode,
    unwrap="data",
    body=lambda: params.VendorErrorCode,
)


class VendorErrorCodes(Resource):
    """What the error codes of charge point makers mean, in words for drivers and staff.

    `client.vendor_error_codes`: `/public-api/resources/vendor-error-codes/v2.0`"""

    @property
    def with_raw_response(self) -> VendorErrorCodesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return VendorErrorCodesRaw(self)

    @property
    def with_streaming_response(self) -> VendorErrorCodesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return VendorErrorCodesStream(self)

    def create(
        self,
        *,
        error_code: str,
        vendor_id: str,
        error_code_customer_action: str | None | Omit = omit,
        error_code_description: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.VendorErrorCode:
        """Explain one vendor's own error code, for staff and for the driver at the charge point.

        A charge point names its vendor and this code when it reports a fault; entries of
        `client.evses.hardware_status_logs.list` have room for both texts.

        `POST /public-api/resources/vendor-error-codes/v2.0`

        Args:
            error_code (`errorCode`): The code that charge points of this vendor send when their
                `hardware_status` is `faulted`. The entry explains it.
            vendor_id (`vendorId`): Name by which the charge point says whose error codes it uses. Text from
                the device, not an id of this API.
            error_code_customer_action (`errorCodeCustomerAction`): What the driver can do when this error
                occurs.
            error_code_description (`errorCodeDescription`): What the maker's error code stands for.

        Returns: `models.VendorErrorCode`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "error_code": error_code,
                "vendor_id": vendor_id,
                "error_code_customer_action": error_code_customer_action,
                "error_code_description": error_code_description,
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
        vendor_error_code: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete the explanation of one vendor's error code.

        `DELETE /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}`

        Args:
            vendor_error_code (`vendorErrorCode`): Id of the entry, an integer; not the error code that the
                charge point reports.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._call(
            _DELETE,
            path={"vendorErrorCode": vendor_error_code},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        vendor_error_code: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.VendorErrorCode:
        """Fetch the explanation of one vendor's error code, with the advice for the driver.

        `GET /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}`

        Args:
            vendor_error_code (`vendorErrorCode`): Id of the entry, an integer; not the error code that the
                charge point reports.

        Returns: `models.VendorErrorCode`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"vendorErrorCode": vendor_error_code},
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
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.VendorErrorCode]:
        """List the texts kept for the error codes that makers of charge points define for themselves.

        Each entry explains one code of one vendor: what it means and what the driver should do. Paged by
        number.

        `GET /public-api/resources/vendor-error-codes/v2.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.VendorErrorCode`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def update(
        self,
        vendor_error_code: int,
        *,
        error_code: str,
        vendor_id: str,
        error_code_customer_action: str | None | Omit = omit,
        error_code_description: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.VendorErrorCode:
        """Change the explanation or the advice kept for one vendor's error code.

        `vendor_id` and `error_code` are required in the body even when only the texts change.

        `PATCH /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}`

        Args:
            vendor_error_code (`vendorErrorCode`): Id of the entry, an integer; not the error code that the
                charge point reports.
            error_code (`errorCode`): The code that charge points of this vendor send when their
                `hardware_status` is `faulted`. The entry explains it.
            vendor_id (`vendorId`): Name by which the charge point says whose error codes it uses. Text from
                the device, not an id of this API.
            error_code_customer_action (`errorCodeCustomerAction`): What the driver can do when this error
                occurs.
            error_code_description (`errorCodeDescription`): What the maker's error code stands for.

        Returns: `models.VendorErrorCode`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"vendorErrorCode": vendor_error_code},
            body={
                "error_code": error_code,
                "vendor_id": vendor_id,
                "error_code_customer_action": error_code_customer_action,
                "error_code_description": error_code_description,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class VendorErrorCodesRaw(RawView):
    """`client.vendor_error_codes.with_raw_response`"""

    create = RawMethod(VendorErrorCodes.create)
    delete = RawMethod(VendorErrorCodes.delete)
    get = RawMethod(VendorErrorCodes.get)
    list = RawMethod(VendorErrorCodes.list)
    update = RawMethod(VendorErrorCodes.update)


class VendorErrorCodesStream(StreamedView):
    """`client.vendor_error_codes.with_streaming_response`"""

    create = StreamedMethod(VendorErrorCodes.create)
    delete = StreamedMethod(VendorErrorCodes.delete)
    get = StreamedMethod(VendorErrorCodes.get)
    list = StreamedMethod(VendorErrorCodes.list)
    update = StreamedMethod(VendorErrorCodes.update)


class AsyncVendorErrorCodes(AsyncResource):
    """What the error codes of charge point makers mean, in words for drivers and staff.

    `client.vendor_error_codes`: `/public-api/resources/vendor-error-codes/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncVendorErrorCodesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncVendorErrorCodesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncVendorErrorCodesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncVendorErrorCodesStream(self)

    async def create(
        self,
        *,
        error_code: str,
        vendor_id: str,
        error_code_customer_action: str | None | Omit = omit,
        error_code_description: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.VendorErrorCode:
        """Explain one vendor's own error code, for staff and for the driver at the charge point.

        A charge point names its vendor and this code when it reports a fault; entries of
        `client.evses.hardware_status_logs.list` have room for both texts.

        `POST /public-api/resources/vendor-error-codes/v2.0`

        Args:
            error_code (`errorCode`): The code that charge points of this vendor send when their
                `hardware_status` is `faulted`. The entry explains it.
            vendor_id (`vendorId`): Name by which the charge point says whose error codes it uses. Text from
                the device, not an id of this API.
            error_code_customer_action (`errorCodeCustomerAction`): What the driver can do when this error
                occurs.
            error_code_description (`errorCodeDescription`): What the maker's error code stands for.

        Returns: `models.VendorErrorCode`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "error_code": error_code,
                "vendor_id": vendor_id,
                "error_code_customer_action": error_code_customer_action,
                "error_code_description": error_code_description,
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
        vendor_error_code: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete the explanation of one vendor's error code.

        `DELETE /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}`

        Args:
            vendor_error_code (`vendorErrorCode`): Id of the entry, an integer; not the error code that the
                charge point reports.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return await self._call(
            _DELETE,
            path={"vendorErrorCode": vendor_error_code},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        vendor_error_code: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.VendorErrorCode:
        """Fetch the explanation of one vendor's error code, with the advice for the driver.

        `GET /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}`

        Args:
            vendor_error_code (`vendorErrorCode`): Id of the entry, an integer; not the error code that the
                charge point reports.

        Returns: `models.VendorErrorCode`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"vendorErrorCode": vendor_error_code},
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
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.VendorErrorCode]:
        """List the texts kept for the error codes that makers of charge points define for themselves.

        Each entry explains one code of one vendor: what it means and what the driver should do. Paged by
        number.

        `GET /public-api/resources/vendor-error-codes/v2.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.VendorErrorCode`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def update(
        self,
        vendor_error_code: int,
        *,
        error_code: str,
        vendor_id: str,
        error_code_customer_action: str | None | Omit = omit,
        error_code_description: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.VendorErrorCode:
        """Change the explanation or the advice kept for one vendor's error code.

        `vendor_id` and `error_code` are required in the body even when only the texts change.

        `PATCH /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}`

        Args:
            vendor_error_code (`vendorErrorCode`): Id of the entry, an integer; not the error code that the
                charge point reports.
            error_code (`errorCode`): The code that charge points of this vendor send when their
                `hardware_status` is `faulted`. The entry explains it.
            vendor_id (`vendorId`): Name by which the charge point says whose error codes it uses. Text from
                the device, not an id of this API.
            error_code_customer_action (`errorCodeCustomerAction`): What the driver can do when this error
                occurs.
            error_code_description (`errorCodeDescription`): What the maker's error code stands for.

        Returns: `models.VendorErrorCode`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"vendorErrorCode": vendor_error_code},
            body={
                "error_code": error_code,
                "vendor_id": vendor_id,
                "error_code_customer_action": error_code_customer_action,
                "error_code_description": error_code_description,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncVendorErrorCodesRaw(AsyncRawView):
    """`client.vendor_error_codes.with_raw_response`"""

    create = AsyncRawMethod(AsyncVendorErrorCodes.create)
    delete = AsyncRawMethod(AsyncVendorErrorCodes.delete)
    get = AsyncRawMethod(AsyncVendorErrorCodes.get)
    list = AsyncRawListing(AsyncVendorErrorCodes.list)
    update = AsyncRawMethod(AsyncVendorErrorCodes.update)


class AsyncVendorErrorCodesStream(AsyncStreamedView):
    """`client.vendor_error_codes.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncVendorErrorCodes.create)
    delete = AsyncStreamedMethod(AsyncVendorErrorCodes.delete)
    get = AsyncStreamedMethod(AsyncVendorErrorCodes.get)
    list = AsyncStreamedListing(AsyncVendorErrorCodes.list)
    update = AsyncStreamedMethod(AsyncVendorErrorCodes.update)
