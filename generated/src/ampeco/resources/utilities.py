"""`client.utilities`: `/public-api/resources/utilities/v1.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_CREATE: Operation[models.Utility] = Operation(
    "POST",
    "/public-api/resources/utilities/v1.0",
    returns=lambda: models.Utility,
    unwrap="data",
    body=lambda: params.UtilityCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/utilities/v1.0/{utility}",
)
_GET: Operation[models.Utility] = Operation(
    "GET",
    "/public-api/resources/utilities/v1.0/{utility}",
    returns=lambda: models.Utility,
    unwrap="data",
)
_LIST: Operation[models.Utility] = Operation(
    "GET",
    "/public-api/resources/utilities/v1.0",
    returns=lambda: models.Utility,
    unwrap="data",
    query=lambda: params.UtilitiesListQuery,
    paging=Paging(cursor="cursor", per_page="per_page"),
)
_REPLACE: Operation[models.Utility] = Operation(
    "PUT",
    "/public-api/resources/utilities/v1.0/{utility}",
    returns=lambda: models.Utility,
    unwrap="data",
    body=lambda: params.UtilityCreate,
)


class Utilities(Resource):
    """`client.utilities`: `/public-api/resources/utilities/v1.0`"""

    def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Utility:
        """Utilities: Create.

        `POST /public-api/resources/utilities/v1.0`

        Returns: `models.Utility`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        utility: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Utilities: Delete.

        `DELETE /public-api/resources/utilities/v1.0/{utility}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _DELETE,
            path={"utility": utility},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        utility: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Utility:
        """Utilities: Read.

        `GET /public-api/resources/utilities/v1.0/{utility}`

        Returns: `models.Utility`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"utility": utility},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.Utility]:
        """Utilities: Listing.

        `GET /public-api/resources/utilities/v1.0`

        Returns: a page of `models.Utility`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def replace(
        self,
        utility: int,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Utility:
        """Utilities: Update.

        `PUT /public-api/resources/utilities/v1.0/{utility}`

        Returns: `models.Utility`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _REPLACE,
            path={"utility": utility},
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncUtilities(AsyncResource):
    """`client.utilities`: `/public-api/resources/utilities/v1.0`"""

    async def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Utility:
        """Utilities: Create.

        `POST /public-api/resources/utilities/v1.0`

        Returns: `models.Utility`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        utility: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Utilities: Delete.

        `DELETE /public-api/resources/utilities/v1.0/{utility}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _DELETE,
            path={"utility": utility},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        utility: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Utility:
        """Utilities: Read.

        `GET /public-api/resources/utilities/v1.0/{utility}`

        Returns: `models.Utility`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"utility": utility},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.Utility]:
        """Utilities: Listing.

        `GET /public-api/resources/utilities/v1.0`

        Returns: a page of `models.Utility`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def replace(
        self,
        utility: int,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Utility:
        """Utilities: Update.

        `PUT /public-api/resources/utilities/v1.0/{utility}`

        Returns: `models.Utility`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _REPLACE,
            path={"utility": utility},
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
