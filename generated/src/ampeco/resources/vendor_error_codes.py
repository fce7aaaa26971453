"""`client.vendor_error_codes`: `/public-api/resources/vendor-error-codes/v2.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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
    """`client.vendor_error_codes`: `/public-api/resources/vendor-error-codes/v2.0`"""

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
    ) -> models.VendorErrorCode:
        """Vendor Error Code: Create.

        `POST /public-api/resources/vendor-error-codes/v2.0`

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
        )

    def delete(
        self,
        vendor_error_code: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Vendor Error Code: Delete.

        `DELETE /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}`

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
        )

    def get(
        self,
        vendor_error_code: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VendorErrorCode:
        """Vendor Error Code: Read.

        `GET /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}`

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
        )

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.VendorErrorCode]:
        """Vendor Error Codes: Listing.

        `GET /public-api/resources/vendor-error-codes/v2.0`

        Returns: a page of `models.VendorErrorCode`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
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
    ) -> models.VendorErrorCode:
        """Vendor Error Code: Update.

        `PATCH /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}`

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
        )


class AsyncVendorErrorCodes(AsyncResource):
    """`client.vendor_error_codes`: `/public-api/resources/vendor-error-codes/v2.0`"""

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
    ) -> models.VendorErrorCode:
        """Vendor Error Code: Create.

        `POST /public-api/resources/vendor-error-codes/v2.0`

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
        )

    async def delete(
        self,
        vendor_error_code: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Vendor Error Code: Delete.

        `DELETE /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}`

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
        )

    async def get(
        self,
        vendor_error_code: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VendorErrorCode:
        """Vendor Error Code: Read.

        `GET /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}`

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
        )

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.VendorErrorCode]:
        """Vendor Error Codes: Listing.

        `GET /public-api/resources/vendor-error-codes/v2.0`

        Returns: a page of `models.VendorErrorCode`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
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
    ) -> models.VendorErrorCode:
        """Vendor Error Code: Update.

        `PATCH /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}`

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
        )
