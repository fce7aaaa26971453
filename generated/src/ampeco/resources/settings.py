"""Settings of the whole system.

`client.settings`: `/public-api/resources/settings/v1.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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


class AsyncSettings(AsyncResource):
    """Settings of the whole system.

    `client.settings`: `/public-api/resources/settings/v1.0`"""

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
