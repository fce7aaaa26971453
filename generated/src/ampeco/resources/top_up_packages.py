"""`client.top_up_packages`: `/public-api/resources/top-up-packages/v2.0`"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_CREATE: Operation[models.TopUpPackage] = Operation(
    "POST",
    "/public-api/resources/top-up-packages/v2.0",
    returns=lambda: models.TopUpPackage,
    unwrap="data",
    body=lambda: params.TopUpPackageCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/top-up-packages/v2.0/{topUpPackage}",
)
_GET: Operation[models.TopUpPackage] = Operation(
    "GET",
    "/public-api/resources/top-up-packages/v2.0/{topUpPackage}",
    returns=lambda: models.TopUpPackage,
    unwrap="data",
)
_LIST: Operation[models.TopUpPackage] = Operation(
    "GET",
    "/public-api/resources/top-up-packages/v2.0",
    returns=lambda: models.TopUpPackage,
    unwrap="data",
    query=lambda: params.TopUpPackagesListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[models.TopUpPackage] = Operation(
    "PATCH",
    "/public-api/resources/top-up-packages/v2.0/{topUpPackage}",
    returns=lambda: models.TopUpPackage,
    unwrap="data",
    body=lambda: params.TopUpPackageUpdate,
)


class TopUpPackages(Resource):
    """`client.top_up_packages`: `/public-api/resources/top-up-packages/v2.0`"""

    def create(
        self,
        *,
        bonus: Decimal,
        price: Decimal,
        enabled: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TopUpPackage:
        """Top-Up Package: Create.

        `POST /public-api/resources/top-up-packages/v2.0`

        Returns: `models.TopUpPackage`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429). APIStatusError for 405 Method Not Allowed.
        """
        return self._call(
            _CREATE,
            body={"bonus": bonus, "price": price, "enabled": enabled},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        top_up_package: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Top-Up Package: Delete.

        `DELETE /public-api/resources/top-up-packages/v2.0/{topUpPackage}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403). APIStatusError for 405 Method Not
        Allowed.
        """
        return self._call(
            _DELETE,
            path={"topUpPackage": top_up_package},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        top_up_package: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TopUpPackage:
        """Top-Up Package: Read.

        `GET /public-api/resources/top-up-packages/v2.0/{topUpPackage}`

        Returns: `models.TopUpPackage`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429). APIStatusError for 405 Method Not Allowed.
        """
        return self._call(
            _GET,
            path={"topUpPackage": top_up_package},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        filter: params.TopUpPackagesFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.TopUpPackage]:
        """Top-Up Packages: Listing.

        `GET /public-api/resources/top-up-packages/v2.0`

        Returns: a page of `models.TopUpPackage`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429). APIStatusError
        for 405 Method Not Allowed.
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        top_up_package: int,
        *,
        bonus: Decimal | Omit = omit,
        enabled: bool | None | Omit = omit,
        price: Decimal | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TopUpPackage:
        """Top-Up Package: Update.

        `PATCH /public-api/resources/top-up-packages/v2.0/{topUpPackage}`

        Returns: `models.TopUpPackage`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429). APIStatusError for 405 Method Not Allowed.
        """
        return self._call(
            _UPDATE,
            path={"topUpPackage": top_up_package},
            body={"bonus": bonus, "enabled": enabled, "price": price},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTopUpPackages(AsyncResource):
    """`client.top_up_packages`: `/public-api/resources/top-up-packages/v2.0`"""

    async def create(
        self,
        *,
        bonus: Decimal,
        price: Decimal,
        enabled: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TopUpPackage:
        """Top-Up Package: Create.

        `POST /public-api/resources/top-up-packages/v2.0`

        Returns: `models.TopUpPackage`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429). APIStatusError for 405 Method Not Allowed.
        """
        return await self._call(
            _CREATE,
            body={"bonus": bonus, "price": price, "enabled": enabled},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        top_up_package: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Top-Up Package: Delete.

        `DELETE /public-api/resources/top-up-packages/v2.0/{topUpPackage}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403). APIStatusError for 405 Method Not
        Allowed.
        """
        return await self._call(
            _DELETE,
            path={"topUpPackage": top_up_package},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        top_up_package: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TopUpPackage:
        """Top-Up Package: Read.

        `GET /public-api/resources/top-up-packages/v2.0/{topUpPackage}`

        Returns: `models.TopUpPackage`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429). APIStatusError for 405 Method Not Allowed.
        """
        return await self._call(
            _GET,
            path={"topUpPackage": top_up_package},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        filter: params.TopUpPackagesFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.TopUpPackage]:
        """Top-Up Packages: Listing.

        `GET /public-api/resources/top-up-packages/v2.0`

        Returns: a page of `models.TopUpPackage`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429). APIStatusError
        for 405 Method Not Allowed.
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def update(
        self,
        top_up_package: int,
        *,
        bonus: Decimal | Omit = omit,
        enabled: bool | None | Omit = omit,
        price: Decimal | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TopUpPackage:
        """Top-Up Package: Update.

        `PATCH /public-api/resources/top-up-packages/v2.0/{topUpPackage}`

        Returns: `models.TopUpPackage`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429). APIStatusError for 405 Method Not Allowed.
        """
        return await self._call(
            _UPDATE,
            path={"topUpPackage": top_up_package},
            body={"bonus": bonus, "enabled": enabled, "price": price},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
