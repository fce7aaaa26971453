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

_ATTACHED_MODELS_LIST: Operation[int] = Operation(
    "GET",
    "/public-api/resources/firmware-versions/v1.0/{firmwareVersion}/attached-models",
    returns=lambda: int,
    unwrap="data",
    query=lambda: params.FirmwareVersionsAttachedModelsListQuery,
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
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
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
)


class FirmwareVersionsAttachedModels(Resource):
    """`client.firmware_versions.attached_models`: `/public-api/resources/firmware-versions/v1.0/{firmwareVersion}/attached-models`"""

    @property
    def with_raw_response(self) -> FirmwareVersionsAttachedModelsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return FirmwareVersionsAttachedModelsRaw(self)

    @property
    def with_streaming_response(self) -> FirmwareVersionsAttachedModelsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return FirmwareVersionsAttachedModelsStream(self)

    def list(
        self,
        firmware_version: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[int]:
        """List the ids of the charge point models that a firmware version is meant for.

        The items are plain numbers: ids for `client.charge_point_models.get`.

        `GET /public-api/resources/firmware-versions/v1.0/{firmwareVersion}/attached-models`

        Args:
            firmware_version (`firmwareVersion`): Id of the stored firmware version, a number; not the version
                text.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `int`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _ATTACHED_MODELS_LIST,
            path={"firmwareVersion": firmware_version},
            query={"cursor": cursor, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class FirmwareVersionsAttachedModelsRaw(RawView):
    """`client.firmware_versions.attached_models.with_raw_response`"""

    list = RawMethod(FirmwareVersionsAttachedModels.list)


class FirmwareVersionsAttachedModelsStream(StreamedView):
    """`client.firmware_versions.attached_models.with_streaming_response`"""

    list = StreamedMethod(FirmwareVersionsAttachedModels.list)


class FirmwareVersions(Resource):
    """Firmware for charge points, and the models that it fits.

    `client.firmware_versions`: `/public-api/resources/firmware-versions/v1.0`"""

    @property
    def with_raw_response(self) -> FirmwareVersionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return FirmwareVersionsRaw(self)

    @property
    def with_streaming_response(self) -> FirmwareVersionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return FirmwareVersionsStream(self)

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
        """Fetch one stored firmware version, with a link to download its file.

        The link in `file_url` works for 24 hours; read the version again for a new one.

        `GET /public-api/resources/firmware-versions/v1.0/{firmwareVersion}`

        Args:
            firmware_version (`firmwareVersion`): Id of the stored firmware version, a number; not the version
                text.
            include: `models` adds the ids of the hardware models the version is meant for.

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
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.FirmwareVersion]:
        """List the firmware versions (software for charge points) that are stored in the back office.

        Filter by `vendor_id`, by `model_id` or by the beginning of the version. The id of one is what
        `client.charge_points.actions.update_firmware` takes as `firmware_version_id`.

        `GET /public-api/resources/firmware-versions/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            include: `models` adds to each version the ids of the hardware models it is meant for.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.FirmwareVersion`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "include": include, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class FirmwareVersionsRaw(RawView):
    """`client.firmware_versions.with_raw_response`"""

    get = RawMethod(FirmwareVersions.get)
    list = RawMethod(FirmwareVersions.list)


class FirmwareVersionsStream(StreamedView):
    """`client.firmware_versions.with_streaming_response`"""

    get = StreamedMethod(FirmwareVersions.get)
    list = StreamedMethod(FirmwareVersions.list)


class AsyncFirmwareVersionsAttachedModels(AsyncResource):
    """`client.firmware_versions.attached_models`: `/public-api/resources/firmware-versions/v1.0/{firmwareVersion}/attached-models`"""

    @property
    def with_raw_response(self) -> AsyncFirmwareVersionsAttachedModelsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncFirmwareVersionsAttachedModelsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncFirmwareVersionsAttachedModelsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncFirmwareVersionsAttachedModelsStream(self)

    def list(
        self,
        firmware_version: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[int]:
        """List the ids of the charge point models that a firmware version is meant for.

        The items are plain numbers: ids for `client.charge_point_models.get`.

        `GET /public-api/resources/firmware-versions/v1.0/{firmwareVersion}/attached-models`

        Args:
            firmware_version (`firmwareVersion`): Id of the stored firmware version, a number; not the version
                text.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `int`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _ATTACHED_MODELS_LIST,
            path={"firmwareVersion": firmware_version},
            query={"cursor": cursor, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncFirmwareVersionsAttachedModelsRaw(AsyncRawView):
    """`client.firmware_versions.attached_models.with_raw_response`"""

    list = AsyncRawListing(AsyncFirmwareVersionsAttachedModels.list)


class AsyncFirmwareVersionsAttachedModelsStream(AsyncStreamedView):
    """`client.firmware_versions.attached_models.with_streaming_response`"""

    list = AsyncStreamedListing(AsyncFirmwareVersionsAttachedModels.list)


class AsyncFirmwareVersions(AsyncResource):
    """Firmware for charge points, and the models that it fits.

    `client.firmware_versions`: `/public-api/resources/firmware-versions/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncFirmwareVersionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncFirmwareVersionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncFirmwareVersionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncFirmwareVersionsStream(self)

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
        """Fetch one stored firmware version, with a link to download its file.

        The link in `file_url` works for 24 hours; read the version again for a new one.

        `GET /public-api/resources/firmware-versions/v1.0/{firmwareVersion}`

        Args:
            firmware_version (`firmwareVersion`): Id of the stored firmware version, a number; not the version
                text.
            include: `models` adds the ids of the hardware models the version is meant for.

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
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.FirmwareVersion]:
        """List the firmware versions (software for charge points) that are stored in the back office.

        Filter by `vendor_id`, by `model_id` or by the beginning of the version. The id of one is what
        `client.charge_points.actions.update_firmware` takes as `firmware_version_id`.

        `GET /public-api/resources/firmware-versions/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            include: `models` adds to each version the ids of the hardware models it is meant for.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.FirmwareVersion`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "include": include, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncFirmwareVersionsRaw(AsyncRawView):
    """`client.firmware_versions.with_raw_response`"""

    get = AsyncRawMethod(AsyncFirmwareVersions.get)
    list = AsyncRawListing(AsyncFirmwareVersions.list)


class AsyncFirmwareVersionsStream(AsyncStreamedView):
    """`client.firmware_versions.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncFirmwareVersions.get)
    list = AsyncStreamedListing(AsyncFirmwareVersions.list)
