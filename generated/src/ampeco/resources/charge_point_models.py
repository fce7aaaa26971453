"""Models of charge points: what a vendor's hardware is and can do.

`client.charge_point_models`: `/public-api/resources/charge-point-models/v1.0`"""

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

_CREATE: Operation[models.ChargePointModel] = Operation(
    "POST",
    "/public-api/resources/charge-point-models/v1.0",
    returns=lambda: models.ChargePointModel,
    unwrap="data",
    body=lambda: params.ChargePointModelCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/charge-point-models/v1.0/{modelId}",
)
_GET: Operation[models.ChargePointModel] = Operation(
    "GET",
    "/public-api/resources/charge-point-models/v1.0/{modelId}",
    returns=lambda: models.ChargePointModel,
    unwrap="data",
)
_LIST: Operation[models.ChargePointModel] = Operation(
    "GET",
    "/public-api/resources/charge-point-models/v1.0",
    returns=lambda: models.ChargePointModel,
    unwrap="data",
    query=lambda: params.ChargePointModelsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[models.ChargePointModel] = Operation(
    "PATCH",
    "/public-api/resources/charge-point-models/v1.0/{modelId}",
    returns=lambda: models.ChargePointModel,
    unwrap="data",
    body=lambda: params.ChargePointModelUpdate,
)


class ChargePointModels(Resource):
    """Models of charge points: what a vendor's hardware is and can do.

    `client.charge_point_models`: `/public-api/resources/charge-point-models/v1.0`"""

    @property
    def with_raw_response(self) -> ChargePointModelsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ChargePointModelsRaw(self)

    @property
    def with_streaming_response(self) -> ChargePointModelsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ChargePointModelsStream(self)

    def create(
        self,
        *,
        name: str,
        vendor_id: int,
        installer_manual: str | Omit = omit,
        user_manual: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointModel:
        """Register a hardware model of an existing vendor, for charge points to refer to.

        The vendor has to exist first, see `client.charge_point_vendors.create`. The photo in `default_photo`
        cannot be set here.

        `POST /public-api/resources/charge-point-models/v1.0`

        Args:
            vendor_id (`vendorId`): Maker of the model, an id of `client.charge_point_vendors.list`.
            installer_manual (`installerManual`): Address of a manual for installers, who get it in their app.
                Only the link is kept: the file has to be hosted elsewhere.
            user_manual (`userManual`): Address from which the manual for users can be downloaded. Owners of
                home chargers see it in the app.

        Returns: `models.ChargePointModel`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "name": name,
                "vendor_id": vendor_id,
                "installer_manual": installer_manual,
                "user_manual": user_manual,
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
        model_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a hardware model from the list of charge point models.

        `DELETE /public-api/resources/charge-point-models/v1.0/{modelId}`

        Args:
            model_id (`modelId`): Id of the hardware model, a number.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._call(
            _DELETE,
            path={"modelId": model_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        model_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointModel:
        """Fetch one hardware model with its vendor, photo and manuals.

        Image and file links may be short-lived (`default_photo` works for 24 hours): read the model again
        rather than storing them.

        `GET /public-api/resources/charge-point-models/v1.0/{modelId}`

        Args:
            model_id (`modelId`): Id of the hardware model, a number.

        Returns: `models.ChargePointModel`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"modelId": model_id},
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
        filter: params.ChargePointModelsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointModel]:
        """List the charge point models (hardware types) known to the back office.

        Use the filter `vendor_id` for the models of one maker. A charge point names its model in `model_id`.

        `GET /public-api/resources/charge-point-models/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.ChargePointModel`; iterating goes on through all pages.

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
        model_id: int,
        *,
        installer_manual: str | Omit = omit,
        name: str | Omit = omit,
        user_manual: str | Omit = omit,
        vendor_id: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointModel:
        """Rename a hardware model, move it to another vendor, or change its manuals.

        `PATCH /public-api/resources/charge-point-models/v1.0/{modelId}`

        Args:
            model_id (`modelId`): Id of the hardware model, a number.
            installer_manual (`installerManual`): Address of a manual for installers, who get it in their app.
                Only the link is kept: the file has to be hosted elsewhere.
            user_manual (`userManual`): Address from which the manual for users can be downloaded. Owners of
                home chargers see it in the app.
            vendor_id (`vendorId`): Maker of the model, an id of `client.charge_point_vendors.list`.

        Returns: `models.ChargePointModel`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"modelId": model_id},
            body={
                "installer_manual": installer_manual,
                "name": name,
                "user_manual": user_manual,
                "vendor_id": vendor_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ChargePointModelsRaw(RawView):
    """`client.charge_point_models.with_raw_response`"""

    create = RawMethod(ChargePointModels.create)
    delete = RawMethod(ChargePointModels.delete)
    get = RawMethod(ChargePointModels.get)
    list = RawMethod(ChargePointModels.list)
    update = RawMethod(ChargePointModels.update)


class ChargePointModelsStream(StreamedView):
    """`client.charge_point_models.with_streaming_response`"""

    create = StreamedMethod(ChargePointModels.create)
    delete = StreamedMethod(ChargePointModels.delete)
    get = StreamedMethod(ChargePointModels.get)
    list = StreamedMethod(ChargePointModels.list)
    update = StreamedMethod(ChargePointModels.update)


class AsyncChargePointModels(AsyncResource):
    """Models of charge points: what a vendor's hardware is and can do.

    `client.charge_point_models`: `/public-api/resources/charge-point-models/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncChargePointModelsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncChargePointModelsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncChargePointModelsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncChargePointModelsStream(self)

    async def create(
        self,
        *,
        name: str,
        vendor_id: int,
        installer_manual: str | Omit = omit,
        user_manual: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointModel:
        """Register a hardware model of an existing vendor, for charge points to refer to.

        The vendor has to exist first, see `client.charge_point_vendors.create`. The photo in `default_photo`
        cannot be set here.

        `POST /public-api/resources/charge-point-models/v1.0`

        Args:
            vendor_id (`vendorId`): Maker of the model, an id of `client.charge_point_vendors.list`.
            installer_manual (`installerManual`): Address of a manual for installers, who get it in their app.
                Only the link is kept: the file has to be hosted elsewhere.
            user_manual (`userManual`): Address from which the manual for users can be downloaded. Owners of
                home chargers see it in the app.

        Returns: `models.ChargePointModel`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "vendor_id": vendor_id,
                "installer_manual": installer_manual,
                "user_manual": user_manual,
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
        model_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a hardware model from the list of charge point models.

        `DELETE /public-api/resources/charge-point-models/v1.0/{modelId}`

        Args:
            model_id (`modelId`): Id of the hardware model, a number.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return await self._call(
            _DELETE,
            path={"modelId": model_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        model_id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointModel:
        """Fetch one hardware model with its vendor, photo and manuals.

        Image and file links may be short-lived (`default_photo` works for 24 hours): read the model again
        rather than storing them.

        `GET /public-api/resources/charge-point-models/v1.0/{modelId}`

        Args:
            model_id (`modelId`): Id of the hardware model, a number.

        Returns: `models.ChargePointModel`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"modelId": model_id},
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
        filter: params.ChargePointModelsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointModel]:
        """List the charge point models (hardware types) known to the back office.

        Use the filter `vendor_id` for the models of one maker. A charge point names its model in `model_id`.

        `GET /public-api/resources/charge-point-models/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.ChargePointModel`; iterating goes on through all pages.

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
        model_id: int,
        *,
        installer_manual: str | Omit = omit,
        name: str | Omit = omit,
        user_manual: str | Omit = omit,
        vendor_id: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ChargePointModel:
        """Rename a hardware model, move it to another vendor, or change its manuals.

        `PATCH /public-api/resources/charge-point-models/v1.0/{modelId}`

        Args:
            model_id (`modelId`): Id of the hardware model, a number.
            installer_manual (`installerManual`): Address of a manual for installers, who get it in their app.
                Only the link is kept: the file has to be hosted elsewhere.
            user_manual (`userManual`): Address from which the manual for users can be downloaded. Owners of
                home chargers see it in the app.
            vendor_id (`vendorId`): Maker of the model, an id of `client.charge_point_vendors.list`.

        Returns: `models.ChargePointModel`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"modelId": model_id},
            body={
                "installer_manual": installer_manual,
                "name": name,
                "user_manual": user_manual,
                "vendor_id": vendor_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncChargePointModelsRaw(AsyncRawView):
    """`client.charge_point_models.with_raw_response`"""

    create = AsyncRawMethod(AsyncChargePointModels.create)
    delete = AsyncRawMethod(AsyncChargePointModels.delete)
    get = AsyncRawMethod(AsyncChargePointModels.get)
    list = AsyncRawListing(AsyncChargePointModels.list)
    update = AsyncRawMethod(AsyncChargePointModels.update)


class AsyncChargePointModelsStream(AsyncStreamedView):
    """`client.charge_point_models.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncChargePointModels.create)
    delete = AsyncStreamedMethod(AsyncChargePointModels.delete)
    get = AsyncStreamedMethod(AsyncChargePointModels.get)
    list = AsyncStreamedListing(AsyncChargePointModels.list)
    update = AsyncStreamedMethod(AsyncChargePointModels.update)
