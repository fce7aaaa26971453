"""Exchange rates between those currencies, day by day.

`client.currency_rates`: `/public-api/resources/currency-rates/v1.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    """Exchange rates between those currencies, day by day.

    `client.currency_rates`: `/public-api/resources/currency-rates/v1.0`"""

    @property
    def with_raw_response(self) -> CurrencyRatesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return CurrencyRatesRaw(self)

    @property
    def with_streaming_response(self) -> CurrencyRatesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return CurrencyRatesStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CurrencyRate:
        """Enter the exchange rate between two currencies.

        With `base` `EUR`, `target` `USD` and `rate` 1.08, one euro is worth 1.08 dollars. For a pair that
        exists already, use `client.currency_rates.update`.

        `POST /public-api/resources/currency-rates/v1.0`

        Args:
            base: ISO 4217 code of the currency that is converted from, such as `EUR`; `rate` says what one
                unit of it is worth.
            rate: How many units of the `target` currency one unit of the `base` currency is worth.
            target: ISO 4217 code of the currency that is converted to, such as `USD`; `rate` is given in it.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        currency_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove the exchange rate of a pair of currencies.

        `DELETE /public-api/resources/currency-rates/v1.0/{currencyRate}`

        Args:
            currency_rate (`currencyRate`): Id of the exchange rate, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        currency_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CurrencyRate:
        """Fetch one exchange rate, with the time it was last changed.

        `GET /public-api/resources/currency-rates/v1.0/{currencyRate}`

        Args:
            currency_rate (`currencyRate`): Id of the exchange rate, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.CurrencyRate]:
        """List the exchange rates kept between pairs of currencies.

        Filter by `base`, `target` or the time of the last change. Pages are reached by cursor only.

        `GET /public-api/resources/currency-rates/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CurrencyRate:
        """Give an existing pair of currencies a new exchange rate.

        Only `rate` can be changed; the two currencies are fixed.

        `PATCH /public-api/resources/currency-rates/v1.0/{currencyRate}`

        Args:
            currency_rate (`currencyRate`): Id of the exchange rate, an integer.
            rate: How many units of the `target` currency one unit of the `base` currency is worth.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class CurrencyRatesRaw(RawView):
    """`client.currency_rates.with_raw_response`"""

    create = RawMethod(CurrencyRates.create)
    delete = RawMethod(CurrencyRates.delete)
    get = RawMethod(CurrencyRates.get)
    list = RawMethod(CurrencyRates.list)
    update = RawMethod(CurrencyRates.update)


class CurrencyRatesStream(StreamedView):
    """`client.currency_rates.with_streaming_response`"""

    create = StreamedMethod(CurrencyRates.create)
    delete = StreamedMethod(CurrencyRates.delete)
    get = StreamedMethod(CurrencyRates.get)
    list = StreamedMethod(CurrencyRates.list)
    update = StreamedMethod(CurrencyRates.update)


class AsyncCurrencyRates(AsyncResource):
    """Exchange rates between those currencies, day by day.

    `client.currency_rates`: `/public-api/resources/currency-rates/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncCurrencyRatesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncCurrencyRatesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncCurrencyRatesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncCurrencyRatesStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CurrencyRate:
        """Enter the exchange rate between two currencies.

        With `base` `EUR`, `target` `USD` and `rate` 1.08, one euro is worth 1.08 dollars. For a pair that
        exists already, use `client.currency_rates.update`.

        `POST /public-api/resources/currency-rates/v1.0`

        Args:
            base: ISO 4217 code of the currency that is converted from, such as `EUR`; `rate` says what one
                unit of it is worth.
            rate: How many units of the `target` currency one unit of the `base` currency is worth.
            target: ISO 4217 code of the currency that is converted to, such as `USD`; `rate` is given in it.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        currency_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove the exchange rate of a pair of currencies.

        `DELETE /public-api/resources/currency-rates/v1.0/{currencyRate}`

        Args:
            currency_rate (`currencyRate`): Id of the exchange rate, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        currency_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CurrencyRate:
        """Fetch one exchange rate, with the time it was last changed.

        `GET /public-api/resources/currency-rates/v1.0/{currencyRate}`

        Args:
            currency_rate (`currencyRate`): Id of the exchange rate, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.CurrencyRate]:
        """List the exchange rates kept between pairs of currencies.

        Filter by `base`, `target` or the time of the last change. Pages are reached by cursor only.

        `GET /public-api/resources/currency-rates/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.CurrencyRate:
        """Give an existing pair of currencies a new exchange rate.

        Only `rate` can be changed; the two currencies are fixed.

        `PATCH /public-api/resources/currency-rates/v1.0/{currencyRate}`

        Args:
            currency_rate (`currencyRate`): Id of the exchange rate, an integer.
            rate: How many units of the `target` currency one unit of the `base` currency is worth.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncCurrencyRatesRaw(AsyncRawView):
    """`client.currency_rates.with_raw_response`"""

    create = AsyncRawMethod(AsyncCurrencyRates.create)
    delete = AsyncRawMethod(AsyncCurrencyRates.delete)
    get = AsyncRawMethod(AsyncCurrencyRates.get)
    list = AsyncRawListing(AsyncCurrencyRates.list)
    update = AsyncRawMethod(AsyncCurrencyRates.update)


class AsyncCurrencyRatesStream(AsyncStreamedView):
    """`client.currency_rates.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncCurrencyRates.create)
    delete = AsyncStreamedMethod(AsyncCurrencyRates.delete)
    get = AsyncStreamedMethod(AsyncCurrencyRates.get)
    list = AsyncStreamedListing(AsyncCurrencyRates.list)
    update = AsyncStreamedMethod(AsyncCurrencyRates.update)
