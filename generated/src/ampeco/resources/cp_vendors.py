"""The makers of charge points.

`client.cp_vendors`: `/public-api/resources/cp-vendors/v1.0`"""

# The views below name deprecated methods, which is no use of them.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

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
    paging=Paging(page="page", per_page="per_page", size=100),
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

    @property
    def with_raw_response(self) -> CpVendorsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return CpVendorsRaw(self)

    @property
    def with_streaming_response(self) -> CpVendorsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return CpVendorsStream(self)

    @warns("cp_vendors.create")
    @deprecated("cp_vendors.create is deprecated; use charge_point_vendors.create", category=None)
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
        """Register a maker of charge points, under the former path.

        Deprecated: use `client.charge_point_vendors.create`, which takes the same body.

        `POST /public-api/resources/cp-vendors/v1.0`

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

    @warns("cp_vendors.delete")
    @deprecated("cp_vendors.delete is deprecated; use charge_point_vendors.delete", category=None)
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
        """Remove a maker of charge points, under the former path.

        Deprecated: use `client.charge_point_vendors.delete` instead.

        `DELETE /public-api/resources/cp-vendors/v1.0/{vendorId}`

        Args:
            vendor_id (`vendorId`): Id of the maker of charge points, a number.

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

    @warns("cp_vendors.get")
    @deprecated("cp_vendors.get is deprecated; use charge_point_vendors.get", category=None)
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
        """Fetch one maker of charge points by its id, under the former path.

        Deprecated: use `client.charge_point_vendors.get`, whose answer is the same.

        `GET /public-api/resources/cp-vendors/v1.0/{vendorId}`

        Args:
            vendor_id (`vendorId`): Id of the maker of charge points, a number.

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

    @warns("cp_vendors.list")
    @deprecated("cp_vendors.list is deprecated; use charge_point_vendors.list", category=None)
    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointVendor]:
        """List the makers of charge points, under the former path.

        Deprecated: use `client.charge_point_vendors.list`, which gives the same list.

        `GET /public-api/resources/cp-vendors/v1.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointVendor`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("cp_vendors.update")
    @deprecated("cp_vendors.update is deprecated; use charge_point_vendors.update", category=None)
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
        """Rename a maker of charge points, under the former path.

        Deprecated: use `client.charge_point_vendors.update`, which takes the same body.

        `PATCH /public-api/resources/cp-vendors/v1.0/{vendorId}`

        Args:
            vendor_id (`vendorId`): Id of the maker of charge points, a number.

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


class CpVendorsRaw(RawView):
    """`client.cp_vendors.with_raw_response`"""

    create = RawMethod(CpVendors.create)
    delete = RawMethod(CpVendors.delete)
    get = RawMethod(CpVendors.get)
    list = RawMethod(CpVendors.list)
    update = RawMethod(CpVendors.update)


class CpVendorsStream(StreamedView):
    """`client.cp_vendors.with_streaming_response`"""

    create = StreamedMethod(CpVendors.create)
    delete = StreamedMethod(CpVendors.delete)
    get = StreamedMethod(CpVendors.get)
    list = StreamedMethod(CpVendors.list)
    update = StreamedMethod(CpVendors.update)


class AsyncCpVendors(AsyncResource):
    """The makers of charge points.

    `client.cp_vendors`: `/public-api/resources/cp-vendors/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncCpVendorsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncCpVendorsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncCpVendorsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncCpVendorsStream(self)

    @warns("cp_vendors.create")
    @deprecated("cp_vendors.create is deprecated; use charge_point_vendors.create", category=None)
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
        """Register a maker of charge points, under the former path.

        Deprecated: use `client.charge_point_vendors.create`, which takes the same body.

        `POST /public-api/resources/cp-vendors/v1.0`

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

    @warns("cp_vendors.delete")
    @deprecated("cp_vendors.delete is deprecated; use charge_point_vendors.delete", category=None)
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
        """Remove a maker of charge points, under the former path.

        Deprecated: use `client.charge_point_vendors.delete` instead.

        `DELETE /public-api/resources/cp-vendors/v1.0/{vendorId}`

        Args:
            vendor_id (`vendorId`): Id of the maker of charge points, a number.

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

    @warns("cp_vendors.get")
    @deprecated("cp_vendors.get is deprecated; use charge_point_vendors.get", category=None)
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
        """Fetch one maker of charge points by its id, under the former path.

        Deprecated: use `client.charge_point_vendors.get`, whose answer is the same.

        `GET /public-api/resources/cp-vendors/v1.0/{vendorId}`

        Args:
            vendor_id (`vendorId`): Id of the maker of charge points, a number.

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

    @warns("cp_vendors.list")
    @deprecated("cp_vendors.list is deprecated; use charge_point_vendors.list", category=None)
    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointVendor]:
        """List the makers of charge points, under the former path.

        Deprecated: use `client.charge_point_vendors.list`, which gives the same list.

        `GET /public-api/resources/cp-vendors/v1.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointVendor`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("cp_vendors.update")
    @deprecated("cp_vendors.update is deprecated; use charge_point_vendors.update", category=None)
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
        """Rename a maker of charge points, under the former path.

        Deprecated: use `client.charge_point_vendors.update`, which takes the same body.

        `PATCH /public-api/resources/cp-vendors/v1.0/{vendorId}`

        Args:
            vendor_id (`vendorId`): Id of the maker of charge points, a number.

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


class AsyncCpVendorsRaw(AsyncRawView):
    """`client.cp_vendors.with_raw_response`"""

    create = AsyncRawMethod(AsyncCpVendors.create)
    delete = AsyncRawMethod(AsyncCpVendors.delete)
    get = AsyncRawMethod(AsyncCpVendors.get)
    list = AsyncRawListing(AsyncCpVendors.list)
    update = AsyncRawMethod(AsyncCpVendors.update)


class AsyncCpVendorsStream(AsyncStreamedView):
    """`client.cp_vendors.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncCpVendors.create)
    delete = AsyncStreamedMethod(AsyncCpVendors.delete)
    get = AsyncStreamedMethod(AsyncCpVendors.get)
    list = AsyncStreamedListing(AsyncCpVendors.list)
    update = AsyncStreamedMethod(AsyncCpVendors.update)
