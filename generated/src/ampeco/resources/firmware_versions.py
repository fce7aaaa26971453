"""Firmware for charge points, and the models that it fits.

`client.firmware_versions`: `/public-api/resources/firmware-versions/v1.0`"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_ATTACHED_MODELS_LIST: Operation[int] = Operation(
    "GET",
    "/public-api/resources/firmware-versions/v1.0/{firmwareVersion}/attached-models",
    returns=lambda: int,
    unwrap="data",
    query=lambda: params.FirmwareVersionsAttachedModelsListQuery,
    paging=Paging(cursor="cursor", per_page="per_page"),
)
_GET: Operation[models.FirmwareVersion] = Operation(
    "GET",
    "/public-api/resources/firmware-versions/v1.0/{firmwareVersion}",
    returns=lambda: models.FirmwareVersion,
    unwrap="data",
    query=lambda: params.FirmwareVersionsGetQuery,
    styles={"include": "brackets"},
)
_LIST: Operation[models.FirmwareVersion] = Operation(
    "GET",
    "/public-api/resources/firmware-versions/v1.0",
    returns=lambda: models.FirmwareVersion,
    unwrap="data",
    query=lambda: params.FirmwareVersionsListQuery,
    styles={"filter": "deep_object", "include": "brackets"},
    paging=Paging(cursor="cursor", per_page="per_page"),
)


class FirmwareVersionsAttachedModels(Resource):
    """`client.firmware_versions.attached_models`: `/public-api/resources/firmware-versions/v1.0/{firmwareVersion}/attached-models`"""

    def list(
        self,
        firmware_version: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[int]:
        """Firmware Version: Attached Models.

        `GET /public-api/resources/firmware-versions/v1.0/{firmwareVersion}/attached-models`

        Returns: a page of `int`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _ATTACHED_MODELS_LIST,
            path={"firmwareVersion": firmware_version},
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class FirmwareVersions(Resource):
    """Firmware for charge points, and the models that it fits.

    `client.firmware_versions`: `/public-api/resources/firmware-versions/v1.0`"""

    @cached_property
    def attached_models(self) -> FirmwareVersionsAttachedModels:
        """`client.firmware_versions.attached_models`: `/public-api/resources/firmware-versions/v1.0/{firmwareVersion}/attached-models`"""
        return FirmwareVersionsAttachedModels(self)

    def get(
        self,
        firmware_version: int,
        *,
        include: Sequence[Literal["models"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.FirmwareVersion:
        """Firmware Version: Read.

        `GET /public-api/resources/firmware-versions/v1.0/{firmwareVersion}`

        Returns: `models.FirmwareVersion`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"firmwareVersion": firmware_version},
            query={"include": include},
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
        cursor: str | Omit = omit,
        filter: params.FirmwareVersionsFilter | Omit = omit,
        include: Sequence[Literal["models"]] | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.FirmwareVersion]:
        """Firmware Versions: Listing.

        `GET /public-api/resources/firmware-versions/v1.0`

        Returns: a page of `models.FirmwareVersion`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "include": include, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncFirmwareVersionsAttachedModels(AsyncResource):
    """`client.firmware_versions.attached_models`: `/public-api/resources/firmware-versions/v1.0/{firmwareVersion}/attached-models`"""

    def list(
        self,
        firmware_version: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[int]:
        """Firmware Version: Attached Models.

        `GET /public-api/resources/firmware-versions/v1.0/{firmwareVersion}/attached-models`

        Returns: a page of `int`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _ATTACHED_MODELS_LIST,
            path={"firmwareVersion": firmware_version},
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncFirmwareVersions(AsyncResource):
    """Firmware for charge points, and the models that it fits.

    `client.firmware_versions`: `/public-api/resources/firmware-versions/v1.0`"""

    @cached_property
    def attached_models(self) -> AsyncFirmwareVersionsAttachedModels:
        """`client.firmware_versions.attached_models`: `/public-api/resources/firmware-versions/v1.0/{firmwareVersion}/attached-models`"""
        return AsyncFirmwareVersionsAttachedModels(self)

    async def get(
        self,
        firmware_version: int,
        *,
        include: Sequence[Literal["models"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.FirmwareVersion:
        """Firmware Version: Read.

        `GET /public-api/resources/firmware-versions/v1.0/{firmwareVersion}`

        Returns: `models.FirmwareVersion`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"firmwareVersion": firmware_version},
            query={"include": include},
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
        cursor: str | Omit = omit,
        filter: params.FirmwareVersionsFilter | Omit = omit,
        include: Sequence[Literal["models"]] | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.FirmwareVersion]:
        """Firmware Versions: Listing.

        `GET /public-api/resources/firmware-versions/v1.0`

        Returns: a page of `models.FirmwareVersion`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "include": include, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )
