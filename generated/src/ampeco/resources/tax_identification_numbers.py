"""`client.tax_identification_numbers`: `/public-api/resources/tax-identification-numbers/v2.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_CREATE: Operation[models.TaxIdentificationNumber] = Operation(
    "POST",
    "/public-api/resources/tax-identification-numbers/v2.0",
    returns=lambda: models.TaxIdentificationNumber,
    unwrap="data",
    body=lambda: params.TaxIdentificationNumberCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}",
)
_GET: Operation[models.TaxIdentificationNumber] = Operation(
    "GET",
    "/public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}",
    returns=lambda: models.TaxIdentificationNumber,
    unwrap="data",
)
_LIST: Operation[models.TaxIdentificationNumber] = Operation(
    "GET",
    "/public-api/resources/tax-identification-numbers/v2.0",
    returns=lambda: models.TaxIdentificationNumber,
    unwrap="data",
    query=lambda: params.TaxIdentificationNumbersListQuery,
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[models.TaxIdentificationNumber] = Operation(
    "PATCH",
    "/public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}",
    returns=lambda: models.TaxIdentificationNumber,
    unwrap="data",
    body=lambda: params.LocationRoamingOperator,
)


class TaxIdentificationNumbers(Resource):
    """`client.tax_identification_numbers`: `/public-api/resources/tax-identification-numbers/v2.0`"""

    def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TaxIdentificationNumber:
        """Tax Identification Number: Create.

        `POST /public-api/resources/tax-identification-numbers/v2.0`

        Returns: `models.TaxIdentificationNumber`.

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
        tax_identification_number: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Tax Identification Number: Delete.

        `DELETE /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._call(
            _DELETE,
            path={"taxIdentificationNumber": tax_identification_number},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        tax_identification_number: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TaxIdentificationNumber:
        """Tax Identification Number: Read.

        `GET /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}`

        Returns: `models.TaxIdentificationNumber`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"taxIdentificationNumber": tax_identification_number},
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
    ) -> Page[models.TaxIdentificationNumber]:
        """Tax Identification Numbers: Listing.

        `GET /public-api/resources/tax-identification-numbers/v2.0`

        Returns: a page of `models.TaxIdentificationNumber`; iterating goes on through all pages.

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
        tax_identification_number: int,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TaxIdentificationNumber:
        """Tax Identification Number: Update.

        `PATCH /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}`

        Returns: `models.TaxIdentificationNumber`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"taxIdentificationNumber": tax_identification_number},
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTaxIdentificationNumbers(AsyncResource):
    """`client.tax_identification_numbers`: `/public-api/resources/tax-identification-numbers/v2.0`"""

    async def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TaxIdentificationNumber:
        """Tax Identification Number: Create.

        `POST /public-api/resources/tax-identification-numbers/v2.0`

        Returns: `models.TaxIdentificationNumber`.

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
        tax_identification_number: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Tax Identification Number: Delete.

        `DELETE /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return await self._call(
            _DELETE,
            path={"taxIdentificationNumber": tax_identification_number},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        tax_identification_number: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TaxIdentificationNumber:
        """Tax Identification Number: Read.

        `GET /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}`

        Returns: `models.TaxIdentificationNumber`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"taxIdentificationNumber": tax_identification_number},
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
    ) -> AsyncPager[models.TaxIdentificationNumber]:
        """Tax Identification Numbers: Listing.

        `GET /public-api/resources/tax-identification-numbers/v2.0`

        Returns: a page of `models.TaxIdentificationNumber`; iterating goes on through all pages.

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
        tax_identification_number: int,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.TaxIdentificationNumber:
        """Tax Identification Number: Update.

        `PATCH /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}`

        Returns: `models.TaxIdentificationNumber`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"taxIdentificationNumber": tax_identification_number},
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
