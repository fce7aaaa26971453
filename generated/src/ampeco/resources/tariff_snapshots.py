"""Tariffs (what charging costs) and tariff groups (which tariff holds for whom at an EVSE).

`client.tariff_snapshots`: `/public-api/resources/tariff-snapshots/v1.0`"""

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

_GET: Operation[models.TariffSnapshot] = Operation(
    "GET",
    "/public-api/resources/tariff-snapshots/v1.0/{tariffSnapshot}",
    returns=lambda: models.TariffSnapshot,
    unwrap="data",
)


class TariffSnapshots(Resource):
    """Tariffs (what charging costs) and tariff groups (which tariff holds for whom at an EVSE).

    `client.tariff_snapshots`: `/public-api/resources/tariff-snapshots/v1.0`"""

    @property
    def with_raw_response(self) -> TariffSnapshotsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return TariffSnapshotsRaw(self)

    @property
    def with_streaming_response(self) -> TariffSnapshotsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return TariffSnapshotsStream(self)

    def get(
        self,
        tariff_snapshot: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TariffSnapshot:
        """Fetch the copy of a tariff by which a charging session was priced.

        The copy is made as the session starts and never changes, whatever becomes of the tariff. A session
        names it in `tariff_snapshot_id`; the tariff it was taken from is in `tariff_id`.

        `GET /public-api/resources/tariff-snapshots/v1.0/{tariffSnapshot}`

        Args:
            tariff_snapshot (`tariffSnapshot`): Id of the snapshot, an integer, as found in
                `tariff_snapshot_id` of a session; not the id of the tariff.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class TariffSnapshotsRaw(RawView):
    """`client.tariff_snapshots.with_raw_response`"""

    get = RawMethod(TariffSnapshots.get)


class TariffSnapshotsStream(StreamedView):
    """`client.tariff_snapshots.with_streaming_response`"""

    get = StreamedMethod(TariffSnapshots.get)


class AsyncTariffSnapshots(AsyncResource):
    """Tariffs (what charging costs) and tariff groups (which tariff holds for whom at an EVSE).

    `client.tariff_snapshots`: `/public-api/resources/tariff-snapshots/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncTariffSnapshotsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncTariffSnapshotsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncTariffSnapshotsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncTariffSnapshotsStream(self)

    async def get(
        self,
        tariff_snapshot: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TariffSnapshot:
        """Fetch the copy of a tariff by which a charging session was priced.

        The copy is made as the session starts and never changes, whatever becomes of the tariff. A session
        names it in `tariff_snapshot_id`; the tariff it was taken from is in `tariff_id`.

        `GET /public-api/resources/tariff-snapshots/v1.0/{tariffSnapshot}`

        Args:
            tariff_snapshot (`tariffSnapshot`): Id of the snapshot, an integer, as found in
                `tariff_snapshot_id` of a session; not the id of the tariff.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncTariffSnapshotsRaw(AsyncRawView):
    """`client.tariff_snapshots.with_raw_response`"""

    get = AsyncRawMethod(AsyncTariffSnapshots.get)


class AsyncTariffSnapshotsStream(AsyncStreamedView):
    """`client.tariff_snapshots.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncTariffSnapshots.get)
