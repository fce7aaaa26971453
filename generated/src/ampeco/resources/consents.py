"""`client.consents`: `/public-api/resources/consents/v1.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_CREATE: Operation[models.Consent] = Operation(
    "POST",
    "/public-api/resources/consents/v1.0",
    returns=lambda: models.Consent,
    unwrap="data",
    body=lambda: params.ConsentCreate,
)
_LIST: Operation[models.Consent] = Operation(
    "GET",
    "/public-api/resources/consents/v1.0",
    returns=lambda: models.Consent,
    unwrap="data",
    query=lambda: params.ConsentsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)


class Consents(Resource):
    """`client.consents`: `/public-api/resources/consents/v1.0`"""

    def create(
        self,
        *,
        status: Literal["agreed", "rejected"],
        term_version_id: int,
        user_id: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Consent:
        """Consents: Create.

        `POST /public-api/resources/consents/v1.0`

        Returns: `models.Consent`.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), ConflictError
        (409), UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={"status": status, "term_version_id": term_version_id, "user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        filter: params.ConsentsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.Consent]:
        """Consents: Listing.

        `GET /public-api/resources/consents/v1.0`

        Returns: a page of `models.Consent`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncConsents(AsyncResource):
    """`client.consents`: `/public-api/resources/consents/v1.0`"""

    async def create(
        self,
        *,
        status: Literal["agreed", "rejected"],
        term_version_id: int,
        user_id: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Consent:
        """Consents: Create.

        `POST /public-api/resources/consents/v1.0`

        Returns: `models.Consent`.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), ConflictError
        (409), UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={"status": status, "term_version_id": term_version_id, "user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        filter: params.ConsentsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.Consent]:
        """Consents: Listing.

        `GET /public-api/resources/consents/v1.0`

        Returns: a page of `models.Consent`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
