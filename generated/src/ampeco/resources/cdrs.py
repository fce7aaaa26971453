"""Charge detail records (CDRs): what a roaming session consumed and costs, as one network bills it to the other.

`client.cdrs`: `/public-api/resources/cdrs/v2.0`"""

from __future__ import annotations

from collections.abc import Sequence
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

_GET: Operation[models.Cdr] = Operation(
    "GET",
    "/public-api/resources/cdrs/v2.0/{cdr}",
    returns=lambda: models.Cdr,
    unwrap="data",
    query=lambda: params.CdrsGetQuery,
    styles={"include": "brackets"},
)
_LIST: Operation[models.Cdr] = Operation(
    "GET",
    "/public-api/resources/cdrs/v2.0",
    returns=lambda: models.Cdr,
    unwrap="data",
    query=lambda: params.CdrsListQuery,
    styles={"filter": "deep_object", "include": "brackets"},
    paging=Paging(cursor="cursor", per_page="per_page"),
)


class Cdrs(Resource):
    """Charge detail records (CDRs): what a roaming session consumed and costs, as one network bills it to the
    other.

    `client.cdrs`: `/public-api/resources/cdrs/v2.0`"""

    @property
    def with_raw_response(self) -> CdrsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return CdrsRaw(self)

    @property
    def with_streaming_response(self) -> CdrsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return CdrsStream(self)

    def get(
        self,
        cdr: int,
        *,
        include: Sequence[Literal["externalAppData"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Cdr:
        """Fetch one charge detail record (CDR), the billing record of a roaming session.

        The CDRs of a session are named in `roaming.cdr_ids` of `client.sessions.get`.

        `GET /public-api/resources/cdrs/v2.0/{cdr}`

        Args:
            cdr: Id of the CDR in this API, not its `roaming_id`.
            include: Extras to add to each item: `externalAppData`, the data that other applications have
                stored with it.

        Returns: `models.Cdr`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"cdr": cdr},
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
        filter: params.CdrsFilter | Omit = omit,
        include: Sequence[Literal["externalAppData"]] | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.Cdr]:
        """List charge detail records (CDRs), the billing records exchanged with roaming partners.

        Records you issued and records you received come together; `is_local` tells them apart and can be
        filtered. What the partner protocol says is in `ocpi_data` or `oicp_data`, see `protocol_type`. Pages
        are reached by cursor only.

        `GET /public-api/resources/cdrs/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            include: Extras to add to each item: `externalAppData`, the data that other applications have
                stored with it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Cdr`; iterating goes on through all pages.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), RateLimitError
        (429).
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


class CdrsRaw(RawView):
    """`client.cdrs.with_raw_response`"""

    get = RawMethod(Cdrs.get)
    list = RawMethod(Cdrs.list)


class CdrsStream(StreamedView):
    """`client.cdrs.with_streaming_response`"""

    get = StreamedMethod(Cdrs.get)
    list = StreamedMethod(Cdrs.list)


class AsyncCdrs(AsyncResource):
    """Charge detail records (CDRs): what a roaming session consumed and costs, as one network bills it to the
    other.

    `client.cdrs`: `/public-api/resources/cdrs/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncCdrsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncCdrsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncCdrsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncCdrsStream(self)

    async def get(
        self,
        cdr: int,
        *,
        include: Sequence[Literal["externalAppData"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Cdr:
        """Fetch one charge detail record (CDR), the billing record of a roaming session.

        The CDRs of a session are named in `roaming.cdr_ids` of `client.sessions.get`.

        `GET /public-api/resources/cdrs/v2.0/{cdr}`

        Args:
            cdr: Id of the CDR in this API, not its `roaming_id`.
            include: Extras to add to each item: `externalAppData`, the data that other applications have
                stored with it.

        Returns: `models.Cdr`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"cdr": cdr},
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
        filter: params.CdrsFilter | Omit = omit,
        include: Sequence[Literal["externalAppData"]] | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.Cdr]:
        """List charge detail records (CDRs), the billing records exchanged with roaming partners.

        Records you issued and records you received come together; `is_local` tells them apart and can be
        filtered. What the partner protocol says is in `ocpi_data` or `oicp_data`, see `protocol_type`. Pages
        are reached by cursor only.

        `GET /public-api/resources/cdrs/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            include: Extras to add to each item: `externalAppData`, the data that other applications have
                stored with it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Cdr`; iterating goes on through all pages.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), RateLimitError
        (429).
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


class AsyncCdrsRaw(AsyncRawView):
    """`client.cdrs.with_raw_response`"""

    get = AsyncRawMethod(AsyncCdrs.get)
    list = AsyncRawListing(AsyncCdrs.list)


class AsyncCdrsStream(AsyncStreamedView):
    """`client.cdrs.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncCdrs.get)
    list = AsyncStreamedListing(AsyncCdrs.list)
