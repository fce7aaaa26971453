"""The makers of charge points.

`client.charge_point_vendors`: `/public-api/resources/charge-point-vendors/v1.0`"""

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

_CREATE: Operation[models.ChargePointVendor] = Operation(
    "POST",
    "/public-api/resources/charge-point-vendors/v1.0",
    returns=lambda: models.ChargePointVendor,
    unwrap="data",
    body=lambda: params.ChargePointVendor,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/charge-point-vendors/v1.0/{vendorId}",
)
_GET: Operation[models.ChargePointVendor] = Operation(
    "GET",
    "/public-api/resources/charge-point-vendors/v1.0/{vendorId}",
    returns=lambda: models.ChargePointVendor,
    unwrap="data",
)
_LIST: Operation[models.ChargePointVendor] = Operation(
    "GET",
    "/public-api/resources/charge-point-vendors/v1.0",
    returns=lambda: models.ChargePointVendor,
    unwrap="data",
    query=lambda: params.ChargePointVendorsListQuery,
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[models.ChargePointVendor] = Operation(
    "PATCH",
    "/public-api/resources/charge-point-vendors/v1.0/{vendorId}",
    returns=lambda: models.ChargePointVendor,
    unwrap="data",
    body=lambda: params.LocationRoamingOperator,
)


class ChargePointVendors(Resource):
    """The makers of charge points.

    `client.charge_point_vendors`: `/public-api/resources/charge-point-vendors/v1.0`"""

    @property
    def with_raw_response(self) -> ChargePointVendorsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointVendorsRaw(self)

    @property
    def with_streaming_response(self) -> ChargePointVendorsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointVendorsStream(self)

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
        """Register a maker of charge points, to which models can then be added.

        The next step is `client.charge_point_models.create` with the new vendor's id as `vendor_id`.

        `POST /public-api/resources/charge-point-vendors/v1.0`

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
        """Remove a maker from the list of charge point vendors.

        `DELETE /public-api/resources/charge-point-vendors/v1.0/{vendorId}`

        Args:
            vendor_id (`vendorId`): Id of the maker of charge points, a number.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
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
        """Fetch one maker of charge points by its id.

        Its models are not included; list them with `client.charge_point_models.list` and the filter
        `vendor_id`.

        `GET /public-api/resources/charge-point-vendors/v1.0/{vendorId}`

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
        """List the makers of charge points known to the back office, each with id and name.

        `GET /public-api/resources/charge-point-vendors/v1.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.ChargePointVendor`; iterating goes on through all pages.

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
        """Change the name of a charge point maker.

        `PATCH /public-api/resources/charge-point-vendors/v1.0/{vendorId}`

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


class ChargePointVendorsRaw(RawView):
    """`client.charge_point_vendors.with_raw_response`"""

    create = RawMethod(ChargePointVendors.create)
    delete = RawMethod(ChargePointVendors.delete)
    get = RawMethod(ChargePointVendors.get)
    list = RawMethod(ChargePointVendors.list)
    update = RawMethod(ChargePointVendors.update)


class ChargePointVendorsStream(StreamedView):
    """`client.charge_point_vendors.with_streaming_response`"""

    create = StreamedMethod(ChargePointVendors.create)
    delete = StreamedMethod(ChargePointVendors.delete)
    get = StreamedMethod(ChargePointVendors.get)
    list = StreamedMethod(ChargePointVendors.list)
    update = StreamedMethod(ChargePointVendors.update)


class AsyncChargePointVendors(AsyncResource):
    """The makers of charge points.

    `client.charge_point_vendors`: `/public-api/resources/charge-point-vendors/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncChargePointVendorsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointVendorsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointVendorsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointVendorsStream(self)

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
        """Register a maker of charge points, to which models can then be added.

        The next step is `client.charge_point_models.create` with the new vendor's id as `vendor_id`.

        `POST /public-api/resources/charge-point-vendors/v1.0`

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
        """Remove a maker from the list of charge point vendors.

        `DELETE /public-api/resources/charge-point-vendors/v1.0/{vendorId}`

        Args:
            vendor_id (`vendorId`): Id of the maker of charge points, a number.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
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
        """Fetch one maker of charge points by its id.

        Its models are not included; list them with `client.charge_point_models.list` and the filter
        `vendor_id`.

        `GET /public-api/resources/charge-point-vendors/v1.0/{vendorId}`

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
        """List the makers of charge points known to the back office, each with id and name.

        `GET /public-api/resources/charge-point-vendors/v1.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.ChargePointVendor`; iterating goes on through all pages.

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
        """Change the name of a charge point maker.

        `PATCH /public-api/resources/charge-point-vendors/v1.0/{vendorId}`

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


class AsyncChargePointVendorsRaw(AsyncRawView):
    """`client.charge_point_vendors.with_raw_response`"""

    create = AsyncRawMethod(AsyncChargePointVendors.create)
    delete = AsyncRawMethod(AsyncChargePointVendors.delete)
    get = AsyncRawMethod(AsyncChargePointVendors.get)
    list = AsyncRawListing(AsyncChargePointVendors.list)
    update = AsyncRawMethod(AsyncChargePointVendors.update)


class AsyncChargePointVendorsStream(AsyncStreamedView):
    """`client.charge_point_vendors.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncChargePointVendors.create)
    delete = AsyncStreamedMethod(AsyncChargePointVendors.delete)
    get = AsyncStreamedMethod(AsyncChargePointVendors.get)
    list = AsyncStreamedListing(AsyncChargePointVendors.list)
    update = AsyncStreamedMethod(AsyncChargePointVendors.update)
