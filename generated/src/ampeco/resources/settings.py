"""Settings of the whole system.

`client.settings`: `/public-api/resources/settings/v1.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit
from .._core.views import (
    AsyncRawMethod,
    AsyncRawView,
    AsyncStreamedMethod,
    AsyncStreamedView,
    RawMethod,
    RawView,
    StreamedMethod,
    StreamedView,
)

if TYPE_CHECKING:
    from .._core.types import Timeout

_GET: Operation[models.Settings] = Operation(
    "GET",
    "/public-api/resources/settings/v1.0",
    returns=lambda: models.Settings,
    unwrap="data",
)


class Settings(Resource):
    """Settings of the whole system.

    `client.settings`: `/public-api/resources/settings/v1.0`"""

    @property
    def with_raw_response(self) -> SettingsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return SettingsRaw(self)

    @property
    def with_streaming_response(self) -> SettingsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return SettingsStream(self)

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Settings:
        """Fetch tenant-wide settings: base currency, default tax and rules for reservations.

        They can be read here but not changed. The result is a single object, not a list.

        `GET /public-api/resources/settings/v1.0`

        Returns: `models.Settings`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class SettingsRaw(RawView):
    """`client.settings.with_raw_response`"""

    get = RawMethod(Settings.get)


class SettingsStream(StreamedView):
    """`client.settings.with_streaming_response`"""

    get = StreamedMethod(Settings.get)


class AsyncSettings(AsyncResource):
    """Settings of the whole system.

    `client.settings`: `/public-api/resources/settings/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncSettingsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncSettingsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncSettingsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncSettingsStream(self)

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Settings:
        """Fetch tenant-wide settings: base currency, default tax and rules for reservations.

        They can be read here but not changed. The result is a single object, not a list.

        `GET /public-api/resources/settings/v1.0`

        Returns: `models.Settings`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncSettingsRaw(AsyncRawView):
    """`client.settings.with_raw_response`"""

    get = AsyncRawMethod(AsyncSettings.get)


class AsyncSettingsStream(AsyncStreamedView):
    """`client.settings.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncSettings.get)
