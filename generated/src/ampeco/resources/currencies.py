"""The currencies in which prices, balances and invoices are kept.

`client.currencies`: `/public-api/resources/currencies/v2.0`"""

# The views below name deprecated methods, which is no use of them.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .. import models, params
from .._core.deprecation import warns
from .._core.operation import Operation
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
    """The currencies in which prices, balances and invoices are kept.

    `client.currencies`: `/public-api/resources/currencies/v2.0`"""

    @property
    def with_raw_response(self) -> CurrenciesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return CurrenciesRaw(self)

    @property
    def with_streaming_response(self) -> CurrenciesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return CurrenciesStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Currency:
        """Add a currency, with the way its amounts are rounded and written.

        Only `alphabetic_code` is required; `name` and `numeric_code` are filled in by the system.

        `POST /public-api/resources/currencies/v2.0`

        Args:
            alphabetic_code (`alphabeticCode`): ISO 4217 code of the currency in three letters, such as `EUR`.
            decimal: Number of decimals of real amounts: totals, and what a payment method is charged. Unit
                prices have `unit_price_and_calculations_decimal`.
            enable_use_of_minor_currency_unit (`enableUseOfMinorCurrencyUnit`): Whether cents (or what
                corresponds to them) are used instead of whole units in two places: the electricity price
                threshold of flexible tariffs, and cost tracking in the home charging app.
            minor_unit_sign (`minorUnitSign`): Sign of the hundredth or other minor unit of the currency, such
                as `¢`.
            prefix: Text written before amounts in this currency, such as `$`.
            suffix: Text written after amounts in this currency, such as `€`.
            unit_price_and_calculations_decimal (`unitPriceAndCalculationsDecimal`): Number of decimals of
                unit prices in tariffs, such as the price of a kWh or of a minute.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("currencies.delete")
    @deprecated("currencies.delete is deprecated", category=None)
    def delete(
        self,
        currency: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a currency from the system.

        Deprecated, and no other operation takes its place: avoid it in new code. A 409 means that the
        currency cannot be deleted as things stand.

        `DELETE /public-api/resources/currencies/v2.0/{currency}`

        Deprecated.

        Args:
            currency: Id of the currency, an integer; not its ISO 4217 code.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        currency: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Currency:
        """Fetch one currency: its codes, its symbols and how many decimals are used.

        `GET /public-api/resources/currencies/v2.0/{currency}`

        Args:
            currency: Id of the currency, an integer; not its ISO 4217 code.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.Currency]:
        """List the currencies that prices can be given in, with their symbols and precision.

        It takes neither a filter nor paging parameters. Which of them is the base currency is told by
        `client.settings.get`.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Currency:
        """Change how amounts in a currency are rounded and written.

        `alphabetic_code` has to be sent each time, even if it stays the same.

        `PATCH /public-api/resources/currencies/v2.0/{currency}`

        Args:
            currency: Id of the currency, an integer; not its ISO 4217 code.
            alphabetic_code (`alphabeticCode`): ISO 4217 code of the currency in three letters, such as `EUR`.
            decimal: Number of decimals of real amounts: totals, and what a payment method is charged. Unit
                prices have `unit_price_and_calculations_decimal`.
            enable_use_of_minor_currency_unit (`enableUseOfMinorCurrencyUnit`): Whether cents (or what
                corresponds to them) are used instead of whole units in two places: the electricity price
                threshold of flexible tariffs, and cost tracking in the home charging app.
            minor_unit_sign (`minorUnitSign`): Sign of the hundredth or other minor unit of the currency, such
                as `¢`.
            prefix: Text written before amounts in this currency, such as `$`.
            suffix: Text written after amounts in this currency, such as `€`.
            unit_price_and_calculations_decimal (`unitPriceAndCalculationsDecimal`): Number of decimals of
                unit prices in tariffs, such as the price of a kWh or of a minute.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class CurrenciesRaw(RawView):
    """`client.currencies.with_raw_response`"""

    create = RawMethod(Currencies.create)
    delete = RawMethod(Currencies.delete)
    get = RawMethod(Currencies.get)
    list = RawMethod(Currencies.list)
    update = RawMethod(Currencies.update)


class CurrenciesStream(StreamedView):
    """`client.currencies.with_streaming_response`"""

    create = StreamedMethod(Currencies.create)
    delete = StreamedMethod(Currencies.delete)
    get = StreamedMethod(Currencies.get)
    list = StreamedMethod(Currencies.list)
    update = StreamedMethod(Currencies.update)


class AsyncCurrencies(AsyncResource):
    """The currencies in which prices, balances and invoices are kept.

    `client.currencies`: `/public-api/resources/currencies/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncCurrenciesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncCurrenciesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncCurrenciesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncCurrenciesStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Currency:
        """Add a currency, with the way its amounts are rounded and written.

        Only `alphabetic_code` is required; `name` and `numeric_code` are filled in by the system.

        `POST /public-api/resources/currencies/v2.0`

        Args:
            alphabetic_code (`alphabeticCode`): ISO 4217 code of the currency in three letters, such as `EUR`.
            decimal: Number of decimals of real amounts: totals, and what a payment method is charged. Unit
                prices have `unit_price_and_calculations_decimal`.
            enable_use_of_minor_currency_unit (`enableUseOfMinorCurrencyUnit`): Whether cents (or what
                corresponds to them) are used instead of whole units in two places: the electricity price
                threshold of flexible tariffs, and cost tracking in the home charging app.
            minor_unit_sign (`minorUnitSign`): Sign of the hundredth or other minor unit of the currency, such
                as `¢`.
            prefix: Text written before amounts in this currency, such as `$`.
            suffix: Text written after amounts in this currency, such as `€`.
            unit_price_and_calculations_decimal (`unitPriceAndCalculationsDecimal`): Number of decimals of
                unit prices in tariffs, such as the price of a kWh or of a minute.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("currencies.delete")
    @deprecated("currencies.delete is deprecated", category=None)
    async def delete(
        self,
        currency: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a currency from the system.

        Deprecated, and no other operation takes its place: avoid it in new code. A 409 means that the
        currency cannot be deleted as things stand.

        `DELETE /public-api/resources/currencies/v2.0/{currency}`

        Deprecated.

        Args:
            currency: Id of the currency, an integer; not its ISO 4217 code.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        currency: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Currency:
        """Fetch one currency: its codes, its symbols and how many decimals are used.

        `GET /public-api/resources/currencies/v2.0/{currency}`

        Args:
            currency: Id of the currency, an integer; not its ISO 4217 code.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.Currency]:
        """List the currencies that prices can be given in, with their symbols and precision.

        It takes neither a filter nor paging parameters. Which of them is the base currency is told by
        `client.settings.get`.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Currency:
        """Change how amounts in a currency are rounded and written.

        `alphabetic_code` has to be sent each time, even if it stays the same.

        `PATCH /public-api/resources/currencies/v2.0/{currency}`

        Args:
            currency: Id of the currency, an integer; not its ISO 4217 code.
            alphabetic_code (`alphabeticCode`): ISO 4217 code of the currency in three letters, such as `EUR`.
            decimal: Number of decimals of real amounts: totals, and what a payment method is charged. Unit
                prices have `unit_price_and_calculations_decimal`.
            enable_use_of_minor_currency_unit (`enableUseOfMinorCurrencyUnit`): Whether cents (or what
                corresponds to them) are used instead of whole units in two places: the electricity price
                threshold of flexible tariffs, and cost tracking in the home charging app.
            minor_unit_sign (`minorUnitSign`): Sign of the hundredth or other minor unit of the currency, such
                as `¢`.
            prefix: Text written before amounts in this currency, such as `$`.
            suffix: Text written after amounts in this currency, such as `€`.
            unit_price_and_calculations_decimal (`unitPriceAndCalculationsDecimal`): Number of decimals of
                unit prices in tariffs, such as the price of a kWh or of a minute.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncCurrenciesRaw(AsyncRawView):
    """`client.currencies.with_raw_response`"""

    create = AsyncRawMethod(AsyncCurrencies.create)
    delete = AsyncRawMethod(AsyncCurrencies.delete)
    get = AsyncRawMethod(AsyncCurrencies.get)
    list = AsyncRawListing(AsyncCurrencies.list)
    update = AsyncRawMethod(AsyncCurrencies.update)


class AsyncCurrenciesStream(AsyncStreamedView):
    """`client.currencies.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncCurrencies.create)
    delete = AsyncStreamedMethod(AsyncCurrencies.delete)
    get = AsyncStreamedMethod(AsyncCurrencies.get)
    list = AsyncStreamedListing(AsyncCurrencies.list)
    update = AsyncStreamedMethod(AsyncCurrencies.update)
