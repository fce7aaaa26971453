"""`client.currencies`: `/public-api/resources/currencies/v2.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .. import models, params
from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_CREATE: Operation[models.Currency] = Operation(
    "POST",
    "/public-api/resources/currencies/v2.0",
    returns=lambda: models.Currency,
    body=lambda: params.CurrencyCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/currencies/v2.0/{currency}",
)
_GET: Operation[models.Currency] = Operation(
    "GET",
    "/public-api/resources/currencies/v2.0/{currency}",
    returns=lambda: models.Currency,
)
_LIST: Operation[models.Currency] = Operation(
    "GET",
    "/public-api/resources/currencies/v2.0",
    returns=lambda: models.Currency,
    unwrap="data",
)
_UPDATE: Operation[models.Currency] = Operation(
    "PATCH",
    "/public-api/resources/currencies/v2.0/{currency}",
    returns=lambda: models.Currency,
    body=lambda: params.CurrencyCreate,
)


class Currencies(Resource):
    """`client.currencies`: `/public-api/resources/currencies/v2.0`"""

    def create(
        self,
        *,
        alphabetic_code: params.AlphabeticCode,
        decimal: int | None | Omit = omit,
        enable_use_of_minor_currency_unit: bool | Omit = omit,
        minor_unit_sign: str | None | Omit = omit,
        prefix: str | None | Omit = omit,
        suffix: str | None | Omit = omit,
        unit_price_and_calculations_decimal: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Currency:
        """Currency: Create.

        `POST /public-api/resources/currencies/v2.0`

        Returns: `models.Currency`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "alphabetic_code": alphabetic_code,
                "decimal": decimal,
                "enable_use_of_minor_currency_unit": enable_use_of_minor_currency_unit,
                "minor_unit_sign": minor_unit_sign,
                "prefix": prefix,
                "suffix": suffix,
                "unit_price_and_calculations_decimal": unit_price_and_calculations_decimal,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("currencies.delete is deprecated")
    def delete(
        self,
        currency: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Currency: Delete.

        `DELETE /public-api/resources/currencies/v2.0/{currency}`

        Deprecated.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ConflictError
        (409), UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _DELETE,
            path={"currency": currency},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        currency: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Currency:
        """Currency: Read.

        `GET /public-api/resources/currencies/v2.0/{currency}`

        Returns: `models.Currency`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"currency": currency},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.Currency]:
        """Currencies: Listing.

        `GET /public-api/resources/currencies/v2.0`

        Returns: a page of `models.Currency`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _LIST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        currency: int,
        *,
        alphabetic_code: params.AlphabeticCode,
        decimal: int | None | Omit = omit,
        enable_use_of_minor_currency_unit: bool | Omit = omit,
        minor_unit_sign: str | None | Omit = omit,
        prefix: str | None | Omit = omit,
        suffix: str | None | Omit = omit,
        unit_price_and_calculations_decimal: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Currency:
        """Currency: Update.

        `PATCH /public-api/resources/currencies/v2.0/{currency}`

        Returns: `models.Currency`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"currency": currency},
            body={
                "alphabetic_code": alphabetic_code,
                "decimal": decimal,
                "enable_use_of_minor_currency_unit": enable_use_of_minor_currency_unit,
                "minor_unit_sign": minor_unit_sign,
                "prefix": prefix,
                "suffix": suffix,
                "unit_price_and_calculations_decimal": unit_price_and_calculations_decimal,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncCurrencies(AsyncResource):
    """`client.currencies`: `/public-api/resources/currencies/v2.0`"""

    async def create(
        self,
        *,
        alphabetic_code: params.AlphabeticCode,
        decimal: int | None | Omit = omit,
        enable_use_of_minor_currency_unit: bool | Omit = omit,
        minor_unit_sign: str | None | Omit = omit,
        prefix: str | None | Omit = omit,
        suffix: str | None | Omit = omit,
        unit_price_and_calculations_decimal: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Currency:
        """Currency: Create.

        `POST /public-api/resources/currencies/v2.0`

        Returns: `models.Currency`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "alphabetic_code": alphabetic_code,
                "decimal": decimal,
                "enable_use_of_minor_currency_unit": enable_use_of_minor_currency_unit,
                "minor_unit_sign": minor_unit_sign,
                "prefix": prefix,
                "suffix": suffix,
                "unit_price_and_calculations_decimal": unit_price_and_calculations_decimal,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("currencies.delete is deprecated")
    async def delete(
        self,
        currency: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Currency: Delete.

        `DELETE /public-api/resources/currencies/v2.0/{currency}`

        Deprecated.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ConflictError
        (409), UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _DELETE,
            path={"currency": currency},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        currency: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Currency:
        """Currency: Read.

        `GET /public-api/resources/currencies/v2.0/{currency}`

        Returns: `models.Currency`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"currency": currency},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.Currency]:
        """Currencies: Listing.

        `GET /public-api/resources/currencies/v2.0`

        Returns: a page of `models.Currency`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _LIST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def update(
        self,
        currency: int,
        *,
        alphabetic_code: params.AlphabeticCode,
        decimal: int | None | Omit = omit,
        enable_use_of_minor_currency_unit: bool | Omit = omit,
        minor_unit_sign: str | None | Omit = omit,
        prefix: str | None | Omit = omit,
        suffix: str | None | Omit = omit,
        unit_price_and_calculations_decimal: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Currency:
        """Currency: Update.

        `PATCH /public-api/resources/currencies/v2.0/{currency}`

        Returns: `models.Currency`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"currency": currency},
            body={
                "alphabetic_code": alphabetic_code,
                "decimal": decimal,
                "enable_use_of_minor_currency_unit": enable_use_of_minor_currency_unit,
                "minor_unit_sign": minor_unit_sign,
                "prefix": prefix,
                "suffix": suffix,
                "unit_price_and_calculations_decimal": unit_price_and_calculations_decimal,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
