"""Models of charge points: what a vendor's hardware is and can do.

`client.cp_models`: `/public-api/resources/cp-models/v1.0`"""

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

_CREATE: Operation[models.ChargePointModel] = Operation(
    "POST",
    "/public-api/resources/cp-models/v1.0",
    returns=lambda: models.ChargePointModel,
    unwrap="data",
    body=lambda: params.ChargePointModelCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/cp-models/v1.0/{modelId}",
)
_GET: Operation[models.ChargePointModel] = Operation(
    "GET",
    "/public-api/resources/cp-models/v1.0/{modelId}",
    returns=lambda: models.ChargePointModel,
    unwrap="data",
)
_LIST: Operation[models.ChargePointModel] = Operation(
    "GET",
    "/public-api/resources/cp-models/v1.0",
    returns=lambda: models.ChargePointModel,
    unwrap="data",
    query=lambda: params.CpModelsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page", size=100),
)
_UPDATE: Operation[models.ChargePointModel] = Operation(
    "PATCH",
    "/public-api/resources/cp-models/v1.0/{modelId}",
    returns=lambda: models.ChargePointModel,
    unwrap="data",
    body=lambda: params.ChargePointModelUpdate,
)


class CpModels(Resource):
    """Models of charge points: what a vendor's hardware is and can do.

    `client.cp_models`: `/public-api/resources/cp-models/v1.0`"""

    @property
    def with_raw_response(self) -> CpModelsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return CpModelsRaw(self)

    @property
    def with_streaming_response(self) -> CpModelsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return CpModelsStream(self)

    @warns("cp_models.create")
    @deprecated("cp_models.create is deprecated; use charge_point_models.create", category=None)
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
        """Register a hardware model of an existing vendor, under the former path.

        Deprecated: use `client.charge_point_models.create`, which takes the same body.

        `POST /public-api/resources/cp-models/v1.0`

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

    @warns("cp_models.delete")
    @deprecated("cp_models.delete is deprecated; use charge_point_models.delete", category=None)
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
        """Remove a hardware model, under the former path.

        Deprecated: use `client.charge_point_models.delete` instead.

        `DELETE /public-api/resources/cp-models/v1.0/{modelId}`

        Args:
            model_id (`modelId`): Id of the hardware model, a number.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
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

    @warns("cp_models.get")
    @deprecated("cp_models.get is deprecated; use charge_point_models.get", category=None)
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
        """Fetch one hardware model by its id, under the former path.

        Deprecated: use `client.charge_point_models.get`, whose answer is the same.

        `GET /public-api/resources/cp-models/v1.0/{modelId}`

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

    @warns("cp_models.list")
    @deprecated("cp_models.list is deprecated; use charge_point_models.list", category=None)
    def list(
        self,
        *,
        filter: params.ChargePointModelsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ChargePointModel]:
        """List the charge point models (hardware types), under the former path.

        Deprecated: use `client.charge_point_models.list`, which takes the same filter and gives the same
        answer.

        `GET /public-api/resources/cp-models/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointModel`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("cp_models.update")
    @deprecated("cp_models.update is deprecated; use charge_point_models.update", category=None)
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
        """Change a hardware model's name, vendor or manuals, under the former path.

        Deprecated: use `client.charge_point_models.update`, which takes the same fields.

        `PATCH /public-api/resources/cp-models/v1.0/{modelId}`

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


class CpModelsRaw(RawView):
    """`client.cp_models.with_raw_response`"""

    create = RawMethod(CpModels.create)
    delete = RawMethod(CpModels.delete)
    get = RawMethod(CpModels.get)
    list = RawMethod(CpModels.list)
    update = RawMethod(CpModels.update)


class CpModelsStream(StreamedView):
    """`client.cp_models.with_streaming_response`"""

    create = StreamedMethod(CpModels.create)
    delete = StreamedMethod(CpModels.delete)
    get = StreamedMethod(CpModels.get)
    list = StreamedMethod(CpModels.list)
    update = StreamedMethod(CpModels.update)


class AsyncCpModels(AsyncResource):
    """Models of charge points: what a vendor's hardware is and can do.

    `client.cp_models`: `/public-api/resources/cp-models/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncCpModelsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncCpModelsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncCpModelsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncCpModelsStream(self)

    @warns("cp_models.create")
    @deprecated("cp_models.create is deprecated; use charge_point_models.create", category=None)
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
        """Register a hardware model of an existing vendor, under the former path.

        Deprecated: use `client.charge_point_models.create`, which takes the same body.

        `POST /public-api/resources/cp-models/v1.0`

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

    @warns("cp_models.delete")
    @deprecated("cp_models.delete is deprecated; use charge_point_models.delete", category=None)
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
        """Remove a hardware model, under the former path.

        Deprecated: use `client.charge_point_models.delete` instead.

        `DELETE /public-api/resources/cp-models/v1.0/{modelId}`

        Args:
            model_id (`modelId`): Id of the hardware model, a number.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
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

    @warns("cp_models.get")
    @deprecated("cp_models.get is deprecated; use charge_point_models.get", category=None)
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
        """Fetch one hardware model by its id, under the former path.

        Deprecated: use `client.charge_point_models.get`, whose answer is the same.

        `GET /public-api/resources/cp-models/v1.0/{modelId}`

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

    @warns("cp_models.list")
    @deprecated("cp_models.list is deprecated; use charge_point_models.list", category=None)
    def list(
        self,
        *,
        filter: params.ChargePointModelsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ChargePointModel]:
        """List the charge point models (hardware types), under the former path.

        Deprecated: use `client.charge_point_models.list`, which takes the same filter and gives the same
        answer.

        `GET /public-api/resources/cp-models/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ChargePointModel`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("cp_models.update")
    @deprecated("cp_models.update is deprecated; use charge_point_models.update", category=None)
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
        """Change a hardware model's name, vendor or manuals, under the former path.

        Deprecated: use `client.charge_point_models.update`, which takes the same fields.

        `PATCH /public-api/resources/cp-models/v1.0/{modelId}`

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


class AsyncCpModelsRaw(AsyncRawView):
    """`client.cp_models.with_raw_response`"""

    create = AsyncRawMethod(AsyncCpModels.create)
    delete = AsyncRawMethod(AsyncCpModels.delete)
    get = AsyncRawMethod(AsyncCpModels.get)
    list = AsyncRawListing(AsyncCpModels.list)
    update = AsyncRawMethod(AsyncCpModels.update)


class AsyncCpModelsStream(AsyncStreamedView):
    """`client.cp_models.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncCpModels.create)
    delete = AsyncStreamedMethod(AsyncCpModels.delete)
    get = AsyncStreamedMethod(AsyncCpModels.get)
    list = AsyncStreamedListing(AsyncCpModels.list)
    update = AsyncStreamedMethod(AsyncCpModels.update)
