"""The makers of charge points.

`client.cp_vendors`: `/public-api/resources/cp-vendors/v1.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_CREATE: Operation[models.ChargePointVendor] = Operation(
    "POST",
    "/public-api/resources/cp-vendors/v1.0",
    returns=lambda: models.ChargePointVendor,
    unwrap="data",
    body=lambda: params.ChargePointVendor,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/cp-vendors/v1.0/{vendorId}",
)
_GET: Operation[models.ChargePointVendor] = Operation(
    "GET",
    "/public-api/resources/cp-vendors/v1.0/{vendorId}",
    returns=lambda: models.ChargePointVendor,
    unwrap="data",
)
_LIST: Operation[models.ChargePointVendor] = Operation(
    "GET",
    "/public-api/resources/cp-vendors/v1.0",
    returns=lambda: models.ChargePointVendor,
    unwrap="data",
    query=lambda: params.CpVendorsListQuery,
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[models.ChargePointVendor] = Operation(
    "PATCH",
    "/public-api/resources/cp-vendors/v1.0/{vendorId}",
    returns=lambda: models.ChargePointVendor,
    unwrap="data",
    body=lambda: params.LocationRoamingOperator,
)


class CpVendors(Resource):
    """The makers of charge points.

    `client.cp_vendors`: `/public-api/resources/cp-vendors/v1.0`"""

    @deprecated("cp_vendors.create is deprecated")
    def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointVendor:
        """Charge Point Vendor: Create.

        `POST /public-api/resources/cp-vendors/v1.0`

        Deprecated.

        Returns: `models.ChargePointVendor`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @deprecated("cp_vendors.delete is deprecated")
    def delete(
        self,
        vendor_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Charge Point Vendor: Delete.

        `DELETE /public-api/resources/cp-vendors/v1.0/{vendorId}`

        Deprecated.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(
            _DELETE,
            path={"vendorId": vendor_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @deprecated("cp_vendors.get is deprecated")
    def get(
        self,
        vendor_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointVendor:
        """Charge Point Vendor: Read.

        `GET /public-api/resources/cp-vendors/v1.0/{vendorId}`

        Deprecated.

        Returns: `models.ChargePointVendor`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"vendorId": vendor_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @deprecated("cp_vendors.list is deprecated")
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
    ) -> Page[models.ChargePointVendor]:
        """Charge Point Vendors: Listing.

        `GET /public-api/resources/cp-vendors/v1.0`

        Deprecated.

        Returns: a page of `models.ChargePointVendor`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
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

    @deprecated("cp_vendors.update is deprecated")
    def update(
        self,
        vendor_id: int,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointVendor:
        """Charge Point Vendor: Update.

        `PATCH /public-api/resources/cp-vendors/v1.0/{vendorId}`

        Deprecated.

        Returns: `models.ChargePointVendor`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"vendorId": vendor_id},
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncCpVendors(AsyncResource):
    """The makers of charge points.

    `client.cp_vendors`: `/public-api/resources/cp-vendors/v1.0`"""

    @deprecated("cp_vendors.create is deprecated")
    async def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointVendor:
        """Charge Point Vendor: Create.

        `POST /public-api/resources/cp-vendors/v1.0`

        Deprecated.

        Returns: `models.ChargePointVendor`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @deprecated("cp_vendors.delete is deprecated")
    async def delete(
        self,
        vendor_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Charge Point Vendor: Delete.

        `DELETE /public-api/resources/cp-vendors/v1.0/{vendorId}`

        Deprecated.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(
            _DELETE,
            path={"vendorId": vendor_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @deprecated("cp_vendors.get is deprecated")
    async def get(
        self,
        vendor_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointVendor:
        """Charge Point Vendor: Read.

        `GET /public-api/resources/cp-vendors/v1.0/{vendorId}`

        Deprecated.

        Returns: `models.ChargePointVendor`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"vendorId": vendor_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @deprecated("cp_vendors.list is deprecated")
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
    ) -> AsyncPager[models.ChargePointVendor]:
        """Charge Point Vendors: Listing.

        `GET /public-api/resources/cp-vendors/v1.0`

        Deprecated.

        Returns: a page of `models.ChargePointVendor`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
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

    @deprecated("cp_vendors.update is deprecated")
    async def update(
        self,
        vendor_id: int,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointVendor:
        """Charge Point Vendor: Update.

        `PATCH /public-api/resources/cp-vendors/v1.0/{vendorId}`

        Deprecated.

        Returns: `models.ChargePointVendor`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"vendorId": vendor_id},
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )
