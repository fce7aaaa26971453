"""Charge detail records (CDRs): what a roaming session consumed and costs, as one network bills it to the other.

`client.cdrs`: `/public-api/resources/cdrs/v2.0`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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
        """CDR: Read.

        `GET /public-api/resources/cdrs/v2.0/{cdr}`

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
        """CDRs: Listing.

        `GET /public-api/resources/cdrs/v2.0`

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


class AsyncCdrs(AsyncResource):
    """Charge detail records (CDRs): what a roaming session consumed and costs, as one network bills it to the
    other.

    `client.cdrs`: `/public-api/resources/cdrs/v2.0`"""

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
        """CDR: Read.

        `GET /public-api/resources/cdrs/v2.0/{cdr}`

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
        """CDRs: Listing.

        `GET /public-api/resources/cdrs/v2.0`

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
