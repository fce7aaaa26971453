"""`client.tariff_snapshots`: `/public-api/resources/tariff-snapshots/v1.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.types import Timeout

_GET: Operation[models.TariffSnapshot] = Operation(
    "GET",
    "/public-api/resources/tariff-snapshots/v1.0/{tariffSnapshot}",
    returns=lambda: models.TariffSnapshot,
    unwrap="data",
)


class TariffSnapshots(Resource):
    """`client.tariff_snapshots`: `/public-api/resources/tariff-snapshots/v1.0`"""

    def get(
        self,
        tariff_snapshot: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TariffSnapshot:
        """Tariff Snapshot: Read.

        `GET /public-api/resources/tariff-snapshots/v1.0/{tariffSnapshot}`

        Returns: `models.TariffSnapshot`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"tariffSnapshot": tariff_snapshot},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTariffSnapshots(AsyncResource):
    """`client.tariff_snapshots`: `/public-api/resources/tariff-snapshots/v1.0`"""

    async def get(
        self,
        tariff_snapshot: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TariffSnapshot:
        """Tariff Snapshot: Read.

        `GET /public-api/resources/tariff-snapshots/v1.0/{tariffSnapshot}`

        Returns: `models.TariffSnapshot`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"tariffSnapshot": tariff_snapshot},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
