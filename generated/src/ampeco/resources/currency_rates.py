"""`client.currency_rates`: `/public-api/resources/currency-rates/v1.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_CREATE: Operation[models.CurrencyRate] = Operation(
    "POST",
    "/public-api/resources/currency-rates/v1.0",
    returns=lambda: models.CurrencyRate,
    unwrap="data",
    body=lambda: params.CurrencyRateCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/currency-rates/v1.0/{currencyRate}",
)
_GET: Operation[models.CurrencyRate] = Operation(
    "GET",
    "/public-api/resources/currency-rates/v1.0/{currencyRate}",
    returns=lambda: models.CurrencyRate,
    unwrap="data",
)
_LIST: Operation[models.CurrencyRate] = Operation(
    "GET",
    "/public-api/resources/currency-rates/v1.0",
    returns=lambda: models.CurrencyRate,
    unwrap="data",
    query=lambda: params.CurrencyRatesListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page"),
)
_UPDATE: Operation[models.CurrencyRate] = Operation(
    "PATCH",
    "/public-api/resources/currency-rates/v1.0/{currencyRate}",
    returns=lambda: models.CurrencyRate,
    unwrap="data",
    body=lambda: params.CurrencyRateUpdate,
)


class CurrencyRates(Resource):
    """`client.currency_rates`: `/public-api/resources/currency-rates/v1.0`"""

    def create(
        self,
        *,
        base: str,
        rate: float,
        target: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CurrencyRate:
        """Currency Rate: Create.

        `POST /public-api/resources/currency-rates/v1.0`

        Returns: `models.CurrencyRate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={"base": base, "rate": rate, "target": target},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        currency_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Currency Rate: Delete.

        `DELETE /public-api/resources/currency-rates/v1.0/{currencyRate}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _DELETE,
            path={"currencyRate": currency_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        currency_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CurrencyRate:
        """Currency Rate: Read.

        `GET /public-api/resources/currency-rates/v1.0/{currencyRate}`

        Returns: `models.CurrencyRate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"currencyRate": currency_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.CurrencyRatesFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.CurrencyRate]:
        """Currency Rate: Listing.

        `GET /public-api/resources/currency-rates/v1.0`

        Returns: a page of `models.CurrencyRate`; iterating goes on through all pages.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), RateLimitError
        (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        currency_rate: int,
        *,
        rate: float,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CurrencyRate:
        """Currency Rate: Update.

        `PATCH /public-api/resources/currency-rates/v1.0/{currencyRate}`

        Returns: `models.CurrencyRate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"currencyRate": currency_rate},
            body={"rate": rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncCurrencyRates(AsyncResource):
    """`client.currency_rates`: `/public-api/resources/currency-rates/v1.0`"""

    async def create(
        self,
        *,
        base: str,
        rate: float,
        target: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CurrencyRate:
        """Currency Rate: Create.

        `POST /public-api/resources/currency-rates/v1.0`

        Returns: `models.CurrencyRate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={"base": base, "rate": rate, "target": target},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        currency_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Currency Rate: Delete.

        `DELETE /public-api/resources/currency-rates/v1.0/{currencyRate}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _DELETE,
            path={"currencyRate": currency_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        currency_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CurrencyRate:
        """Currency Rate: Read.

        `GET /public-api/resources/currency-rates/v1.0/{currencyRate}`

        Returns: `models.CurrencyRate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"currencyRate": currency_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.CurrencyRatesFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.CurrencyRate]:
        """Currency Rate: Listing.

        `GET /public-api/resources/currency-rates/v1.0`

        Returns: a page of `models.CurrencyRate`; iterating goes on through all pages.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), RateLimitError
        (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def update(
        self,
        currency_rate: int,
        *,
        rate: float,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CurrencyRate:
        """Currency Rate: Update.

        `PATCH /public-api/resources/currency-rates/v1.0/{currencyRate}`

        Returns: `models.CurrencyRate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"currencyRate": currency_rate},
            body={"rate": rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
