"""Models of charge points: what a vendor's hardware is and can do.

`client.cp_models`: `/public-api/resources/cp-models/v1.0`"""

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
    paging=Paging(page="page", per_page="per_page"),
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

    @deprecated("cp_models.create is deprecated")
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
        """Charge Point Model: Create.

        `POST /public-api/resources/cp-models/v1.0`

        Deprecated.

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

    @deprecated("cp_models.delete is deprecated")
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
        """Charge Point Model: Delete.

        `DELETE /public-api/resources/cp-models/v1.0/{modelId}`

        Deprecated.

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

    @deprecated("cp_models.get is deprecated")
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
        """Charge Point Model: Read.

        `GET /public-api/resources/cp-models/v1.0/{modelId}`

        Deprecated.

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

    @deprecated("cp_models.list is deprecated")
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
        """Charge Point Models: Listing.

        `GET /public-api/resources/cp-models/v1.0`

        Deprecated.

        Returns: a page of `models.ChargePointModel`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
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

    @deprecated("cp_models.update is deprecated")
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
        """Charge Point Model: Update.

        `PATCH /public-api/resources/cp-models/v1.0/{modelId}`

        Deprecated.

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


class AsyncCpModels(AsyncResource):
    """Models of charge points: what a vendor's hardware is and can do.

    `client.cp_models`: `/public-api/resources/cp-models/v1.0`"""

    @deprecated("cp_models.create is deprecated")
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
        """Charge Point Model: Create.

        `POST /public-api/resources/cp-models/v1.0`

        Deprecated.

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

    @deprecated("cp_models.delete is deprecated")
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
        """Charge Point Model: Delete.

        `DELETE /public-api/resources/cp-models/v1.0/{modelId}`

        Deprecated.

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

    @deprecated("cp_models.get is deprecated")
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
        """Charge Point Model: Read.

        `GET /public-api/resources/cp-models/v1.0/{modelId}`

        Deprecated.

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

    @deprecated("cp_models.list is deprecated")
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
        """Charge Point Models: Listing.

        `GET /public-api/resources/cp-models/v1.0`

        Deprecated.

        Returns: a page of `models.ChargePointModel`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
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

    @deprecated("cp_models.update is deprecated")
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
        """Charge Point Model: Update.

        `PATCH /public-api/resources/cp-models/v1.0/{modelId}`

        Deprecated.

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
