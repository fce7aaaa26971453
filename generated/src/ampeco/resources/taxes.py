"""`client.taxes`: `/public-api/resources/taxes/v2.0`"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_CREATE: Operation[models.Tax] = Operation(
    "POST",
    "/public-api/resources/taxes/v2.0",
    returns=lambda: models.Tax,
    unwrap="data",
    body=lambda: params.TaxCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/taxes/v2.0/{tax}",
)
_GET: Operation[models.Tax] = Operation(
    "GET",
    "/public-api/resources/taxes/v2.0/{tax}",
    returns=lambda: models.Tax,
    unwrap="data",
)
_LIST: Operation[models.Tax] = Operation(
    "GET",
    "/public-api/resources/taxes/v2.0",
    returns=lambda: models.Tax,
    unwrap="data",
    query=lambda: params.TaxesListQuery,
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[models.Tax] = Operation(
    "PATCH",
    "/public-api/resources/taxes/v2.0/{tax}",
    returns=lambda: models.Tax,
    unwrap="data",
    body=lambda: params.TaxUpdate,
)


class Taxes(Resource):
    """`client.taxes`: `/public-api/resources/taxes/v2.0`"""

    def create(
        self,
        *,
        name: str,
        percentage: Decimal,
        display_name: Sequence[params.LocalizedText | models.LocalizedText] | None | Omit = omit,
        tax_identification_number_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Tax:
        """Tax: Create.

        `POST /public-api/resources/taxes/v2.0`

        Returns: `models.Tax`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "name": name,
                "percentage": percentage,
                "display_name": display_name,
                "tax_identification_number_id": tax_identification_number_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        tax: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Tax: Delete.

        `DELETE /public-api/resources/taxes/v2.0/{tax}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ConflictError
        (409), RateLimitError (429).
        """
        return self._call(
            _DELETE,
            path={"tax": tax},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        tax: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Tax:
        """Tax: Read.

        `GET /public-api/resources/taxes/v2.0/{tax}`

        Returns: `models.Tax`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"tax": tax},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.Tax]:
        """Taxes: Listing.

        `GET /public-api/resources/taxes/v2.0`

        Returns: a page of `models.Tax`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        tax: int,
        *,
        display_name: Sequence[params.LocalizedText | models.LocalizedText] | None | Omit = omit,
        name: str | Omit = omit,
        percentage: Decimal | Omit = omit,
        tax_identification_number_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Tax:
        """Tax: Update.

        `PATCH /public-api/resources/taxes/v2.0/{tax}`

        Returns: `models.Tax`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"tax": tax},
            body={
                "display_name": display_name,
                "name": name,
                "percentage": percentage,
                "tax_identification_number_id": tax_identification_number_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTaxes(AsyncResource):
    """`client.taxes`: `/public-api/resources/taxes/v2.0`"""

    async def create(
        self,
        *,
        name: str,
        percentage: Decimal,
        display_name: Sequence[params.LocalizedText | models.LocalizedText] | None | Omit = omit,
        tax_identification_number_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Tax:
        """Tax: Create.

        `POST /public-api/resources/taxes/v2.0`

        Returns: `models.Tax`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "percentage": percentage,
                "display_name": display_name,
                "tax_identification_number_id": tax_identification_number_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        tax: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Tax: Delete.

        `DELETE /public-api/resources/taxes/v2.0/{tax}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ConflictError
        (409), RateLimitError (429).
        """
        return await self._call(
            _DELETE,
            path={"tax": tax},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        tax: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Tax:
        """Tax: Read.

        `GET /public-api/resources/taxes/v2.0/{tax}`

        Returns: `models.Tax`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"tax": tax},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.Tax]:
        """Taxes: Listing.

        `GET /public-api/resources/taxes/v2.0`

        Returns: a page of `models.Tax`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def update(
        self,
        tax: int,
        *,
        display_name: Sequence[params.LocalizedText | models.LocalizedText] | None | Omit = omit,
        name: str | Omit = omit,
        percentage: Decimal | Omit = omit,
        tax_identification_number_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Tax:
        """Tax: Update.

        `PATCH /public-api/resources/taxes/v2.0/{tax}`

        Returns: `models.Tax`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"tax": tax},
            body={
                "display_name": display_name,
                "name": name,
                "percentage": percentage,
                "tax_identification_number_id": tax_identification_number_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
