"""Models of charge points: what a vendor's hardware is and can do.

`client.charge_point_models`: `/public-api/resources/charge-point-models/v1.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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

        `POST /public-api/resources/charge-point-models/v1.0`

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
        """Charge Point Model: Delete.

        `DELETE /public-api/resources/charge-point-models/v1.0/{modelId}`

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
        """Charge Point Model: Read.

        `GET /public-api/resources/charge-point-models/v1.0/{modelId}`

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
        """Charge Point Models: Listing.

        `GET /public-api/resources/charge-point-models/v1.0`

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
        """Charge Point Model: Update.

        `PATCH /public-api/resources/charge-point-models/v1.0/{modelId}`

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


class AsyncChargePointModels(AsyncResource):
    """Models of charge points: what a vendor's hardware is and can do.

    `client.charge_point_models`: `/public-api/resources/charge-point-models/v1.0`"""

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

        `POST /public-api/resources/charge-point-models/v1.0`

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
        """Charge Point Model: Delete.

        `DELETE /public-api/resources/charge-point-models/v1.0/{modelId}`

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
        """Charge Point Model: Read.

        `GET /public-api/resources/charge-point-models/v1.0/{modelId}`

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
        """Charge Point Models: Listing.

        `GET /public-api/resources/charge-point-models/v1.0`

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
        """Charge Point Model: Update.

        `PATCH /public-api/resources/charge-point-models/v1.0/{modelId}`

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
