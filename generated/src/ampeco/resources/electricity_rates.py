"""`client.electricity_rates`: `/public-api/resources/electricity-rates/v2.0`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_ENERGY_MIX_GET: Operation[models.ElectricityRateEnergyMix] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix",
    returns=lambda: models.ElectricityRateEnergyMix,
    unwrap="data",
)
_ENERGY_MIX_REPLACE: Operation[models.ElectricityRateEnergyMix] = Operation(
    "PUT",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix",
    returns=lambda: models.ElectricityRateEnergyMix,
    unwrap="data",
    body=lambda: params.ElectricityRateEnergyMix,
)
_PRICE_PERIODS_DATE_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}",
)
_PRICE_PERIODS_DATE_GET: Operation[models.ElectricityRatePricePeriodDate] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}",
    returns=lambda: models.ElectricityRatePricePeriodDate,
    unwrap="data",
)
_PRICE_PERIODS_DATE_LIST: Operation[models.ElectricityRatePricePeriodDate] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date",
    returns=lambda: models.ElectricityRatePricePeriodDate,
    unwrap="data",
)
_PRICE_PERIODS_DATE_REPLACE: Operation[models.ElectricityRatePricePeriodDate] = Operation(
    "PUT",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}",
    returns=lambda: models.ElectricityRatePricePeriodDate,
    unwrap="data",
    body=lambda: params.ElectricityRatePricePeriodDateReplace,
)
_PRICE_PERIODS_WEEK_DAY_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}",
)
_PRICE_PERIODS_WEEK_DAY_GET: Operation[models.ElectricityRatePricePeriodWeekDay] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}",
    returns=lambda: models.ElectricityRatePricePeriodWeekDay,
    unwrap="data",
)
_PRICE_PERIODS_WEEK_DAY_LIST: Operation[models.ElectricityRatePricePeriodWeekDay] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day",
    returns=lambda: models.ElectricityRatePricePeriodWeekDay,
    unwrap="data",
)
_PRICE_PERIODS_WEEK_DAY_REPLACE: Operation[models.ElectricityRatePricePeriodWeekDay] = Operation(
    "PUT",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}",
    returns=lambda: models.ElectricityRatePricePeriodWeekDay,
    unwrap="data",
    body=lambda: params.ElectricityRatePricePeriodDateReplace,
)
_PRICE_PERIODS_LIST: Operation[
    models.ElectricityRatePricePeriodWeekDay | models.ElectricityRatePricePeriodDate
] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods",
    returns=lambda: models.ElectricityRatePricePeriodWeekDay | models.ElectricityRatePricePeriodDate,
    unwrap="data",
)
_V1_0_CREATE: Operation[models.ElectricityRateV1_0] = Operation(
    "POST",
    "/public-api/resources/electricity-rates/v1.0",
    returns=lambda: models.ElectricityRateV1_0,
    unwrap="data",
    body=lambda: params.ElectricityRateV1_0,
)
_V1_0_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/electricity-rates/v1.0/{electricityRate}",
)
_V1_0_GET: Operation[models.ElectricityRateV1_0] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v1.0/{electricityRate}",
    returns=lambda: models.ElectricityRateV1_0,
    unwrap="data",
)
_V1_0_LIST: Operation[models.ElectricityRateV1_0] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v1.0",
    returns=lambda: models.ElectricityRateV1_0,
    unwrap="data",
    query=lambda: params.ElectricityRatesV1_0ListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)
_V1_0_REPLACE: Operation[models.ElectricityRateV1_0] = Operation(
    "PUT",
    "/public-api/resources/electricity-rates/v1.0/{electricityRate}",
    returns=lambda: models.ElectricityRateV1_0,
    unwrap="data",
    body=lambda: params.ElectricityRateV1_0,
)
_CREATE: Operation[models.ElectricityRate] = Operation(
    "POST",
    "/public-api/resources/electricity-rates/v2.0",
    returns=lambda: models.ElectricityRate,
    unwrap="data",
    body=lambda: params.ElectricityRateCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}",
)
_GET: Operation[models.ElectricityRate] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}",
    returns=lambda: models.ElectricityRate,
    unwrap="data",
)
_LIST: Operation[models.ElectricityRate] = Operation(
    "GET",
    "/public-api/resources/electricity-rates/v2.0",
    returns=lambda: models.ElectricityRate,
    unwrap="data",
    query=lambda: params.ElectricityRatesListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page"),
)
_UPDATE: Operation[models.ElectricityRate] = Operation(
    "PATCH",
    "/public-api/resources/electricity-rates/v2.0/{electricityRate}",
    returns=lambda: models.ElectricityRate,
    unwrap="data",
    body=lambda: params.ElectricityRateUpdate,
)


class ElectricityRatesEnergyMix(Resource):
    """`client.electricity_rates.energy_mix`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix`"""

    def get(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRateEnergyMix:
        """Electricity rate: Energy Mix: Read.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix`

        Returns: `models.ElectricityRateEnergyMix`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _ENERGY_MIX_GET,
            path={"electricityRate": electricity_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def replace(
        self,
        electricity_rate: int,
        *,
        coal: float | Omit = omit,
        hydro: float | Omit = omit,
        natural_gas: float | Omit = omit,
        nuclear: float | Omit = omit,
        other_non_renewable: float | Omit = omit,
        other_renewable: float | Omit = omit,
        solar: float | Omit = omit,
        wind: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRateEnergyMix:
        """Electricity rate: Energy Mix: Update.

        `PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix`

        Returns: `models.ElectricityRateEnergyMix`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ENERGY_MIX_REPLACE,
            path={"electricityRate": electricity_rate},
            body={
                "coal": coal,
                "hydro": hydro,
                "natural_gas": natural_gas,
                "nuclear": nuclear,
                "other_non_renewable": other_non_renewable,
                "other_renewable": other_renewable,
                "solar": solar,
                "wind": wind,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ElectricityRatesPricePeriodsDate(Resource):
    """`client.electricity_rates.price_periods.date`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date`"""

    def delete(
        self,
        electricity_rate: int,
        date: dt.date,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Electricity rate: Price periods: Date: Delete.

        `DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _PRICE_PERIODS_DATE_DELETE,
            path={"electricityRate": electricity_rate, "date": date},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        electricity_rate: int,
        date: dt.date,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRatePricePeriodDate:
        """Electricity rate: Price periods: Date: Read.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}`

        Returns: `models.ElectricityRatePricePeriodDate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _PRICE_PERIODS_DATE_GET,
            path={"electricityRate": electricity_rate, "date": date},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.ElectricityRatePricePeriodDate]:
        """Electricity rate: Price periods: Date: Listing.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date`

        Returns: a page of `models.ElectricityRatePricePeriodDate`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _PRICE_PERIODS_DATE_LIST,
            path={"electricityRate": electricity_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def replace(
        self,
        electricity_rate: int,
        date: dt.date,
        *,
        periods: Sequence[params.PricePeriod | models.PricePeriod],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRatePricePeriodDate:
        """Electricity rate: Price periods: Date: Create or update.

        `PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}`

        Returns: `models.ElectricityRatePricePeriodDate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _PRICE_PERIODS_DATE_REPLACE,
            path={"electricityRate": electricity_rate, "date": date},
            body={"periods": periods},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ElectricityRatesPricePeriodsWeekDay(Resource):
    """`client.electricity_rates.price_periods.week_day`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day`"""

    def delete(
        self,
        electricity_rate: int,
        week_day: Literal["any", "fri", "mon", "sat", "sun", "thu", "tue", "wed"],
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Electricity rate: Price periods: Week day: Delete.

        `DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _PRICE_PERIODS_WEEK_DAY_DELETE,
            path={"electricityRate": electricity_rate, "weekDay": week_day},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        electricity_rate: int,
        week_day: Literal["any", "fri", "mon", "sat", "sun", "thu", "tue", "wed"],
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRatePricePeriodWeekDay:
        """Electricity rate: Price periods: Week day: Read.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}`

        Returns: `models.ElectricityRatePricePeriodWeekDay`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _PRICE_PERIODS_WEEK_DAY_GET,
            path={"electricityRate": electricity_rate, "weekDay": week_day},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.ElectricityRatePricePeriodWeekDay]:
        """Electricity rate: Price periods: Week day: Listing.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day`

        Returns: a page of `models.ElectricityRatePricePeriodWeekDay`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _PRICE_PERIODS_WEEK_DAY_LIST,
            path={"electricityRate": electricity_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def replace(
        self,
        electricity_rate: int,
        week_day: Literal["any", "fri", "mon", "sat", "sun", "thu", "tue", "wed"],
        *,
        periods: Sequence[params.PricePeriod | models.PricePeriod],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRatePricePeriodWeekDay:
        """Electricity rate: Price periods: Week day: Create or update.

        `PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}`

        Returns: `models.ElectricityRatePricePeriodWeekDay`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _PRICE_PERIODS_WEEK_DAY_REPLACE,
            path={"electricityRate": electricity_rate, "weekDay": week_day},
            body={"periods": periods},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ElectricityRatesPricePeriods(Resource):
    """`client.electricity_rates.price_periods`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods`"""

    @cached_property
    def date(self) -> ElectricityRatesPricePeriodsDate:
        """`client.electricity_rates.price_periods.date`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date`"""
        return ElectricityRatesPricePeriodsDate(self)

    @cached_property
    def week_day(self) -> ElectricityRatesPricePeriodsWeekDay:
        """`client.electricity_rates.price_periods.week_day`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day`"""
        return ElectricityRatesPricePeriodsWeekDay(self)

    def list(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.ElectricityRatePricePeriodWeekDay | models.ElectricityRatePricePeriodDate]:
        """Electricity rate: Price periods: Listing.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods`

        Returns: a page of `models.ElectricityRatePricePeriodWeekDay | models.ElectricityRatePricePeriodDate`;
        iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _PRICE_PERIODS_LIST,
            path={"electricityRate": electricity_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class ElectricityRatesV1_0(Resource):
    """`client.electricity_rates.v1_0`: `/public-api/resources/electricity-rates/v1.0`"""

    @deprecated("electricity_rates.v1_0.create is deprecated; use electricity_rates.create")
    def create(
        self,
        *,
        default_price_per_kwh: float,
        name: str,
        pricing_granularity_in_minutes: Literal[15, 30, 60],
        interval_pricing: Sequence[
            params.ElectricityRateV1_0IntervalPricing | models.ElectricityRateV1_0IntervalPricing
        ]
        | None
        | Omit = omit,
        interval_special_pricing: Sequence[
            params.ElectricityRateV1_0IntervalSpecialPricing
            | models.ElectricityRateV1_0IntervalSpecialPricing
        ]
        | None
        | Omit = omit,
        tax_id: int | Omit = omit,
        tax_percentage: float | Omit = omit,
        utility_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRateV1_0:
        """Electricity rate: Create.

        `POST /public-api/resources/electricity-rates/v1.0`

        Deprecated: use `client.electricity_rates.create`.

        Returns: `models.ElectricityRateV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _V1_0_CREATE,
            body={
                "default_price_per_kwh": default_price_per_kwh,
                "name": name,
                "pricing_granularity_in_minutes": pricing_granularity_in_minutes,
                "interval_pricing": interval_pricing,
                "interval_special_pricing": interval_special_pricing,
                "tax_id": tax_id,
                "tax_percentage": tax_percentage,
                "utility_id": utility_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("electricity_rates.v1_0.delete is deprecated; use electricity_rates.delete")
    def delete(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Electricity rate: Delete.

        `DELETE /public-api/resources/electricity-rates/v1.0/{electricityRate}`

        Deprecated: use `client.electricity_rates.delete`.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _V1_0_DELETE,
            path={"electricityRate": electricity_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("electricity_rates.v1_0.get is deprecated; use electricity_rates.get")
    def get(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRateV1_0:
        """Electricity rate: Read.

        `GET /public-api/resources/electricity-rates/v1.0/{electricityRate}`

        Deprecated: use `client.electricity_rates.get`.

        Returns: `models.ElectricityRateV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _V1_0_GET,
            path={"electricityRate": electricity_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("electricity_rates.v1_0.list is deprecated; use electricity_rates.list")
    def list(
        self,
        *,
        filter: params.ElectricityRatesFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.ElectricityRateV1_0]:
        """Electricity rates: Listing.

        `GET /public-api/resources/electricity-rates/v1.0`

        Deprecated: use `client.electricity_rates.list`.

        Returns: a page of `models.ElectricityRateV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V1_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @deprecated("electricity_rates.v1_0.replace is deprecated; use electricity_rates.update")
    def replace(
        self,
        electricity_rate: int,
        *,
        default_price_per_kwh: float,
        name: str,
        pricing_granularity_in_minutes: Literal[15, 30, 60],
        interval_pricing: Sequence[
            params.ElectricityRateV1_0IntervalPricing | models.ElectricityRateV1_0IntervalPricing
        ]
        | None
        | Omit = omit,
        interval_special_pricing: Sequence[
            params.ElectricityRateV1_0IntervalSpecialPricing
            | models.ElectricityRateV1_0IntervalSpecialPricing
        ]
        | None
        | Omit = omit,
        tax_id: int | Omit = omit,
        tax_percentage: float | Omit = omit,
        utility_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRateV1_0:
        """Electricity rate: Update.

        `PUT /public-api/resources/electricity-rates/v1.0/{electricityRate}`

        Deprecated: use `client.electricity_rates.update`.

        Returns: `models.ElectricityRateV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _V1_0_REPLACE,
            path={"electricityRate": electricity_rate},
            body={
                "default_price_per_kwh": default_price_per_kwh,
                "name": name,
                "pricing_granularity_in_minutes": pricing_granularity_in_minutes,
                "interval_pricing": interval_pricing,
                "interval_special_pricing": interval_special_pricing,
                "tax_id": tax_id,
                "tax_percentage": tax_percentage,
                "utility_id": utility_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ElectricityRates(Resource):
    """`client.electricity_rates`: `/public-api/resources/electricity-rates/v2.0`"""

    @cached_property
    def energy_mix(self) -> ElectricityRatesEnergyMix:
        """`client.electricity_rates.energy_mix`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix`"""
        return ElectricityRatesEnergyMix(self)

    @cached_property
    def price_periods(self) -> ElectricityRatesPricePeriods:
        """`client.electricity_rates.price_periods`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods`"""
        return ElectricityRatesPricePeriods(self)

    @cached_property
    def v1_0(self) -> ElectricityRatesV1_0:
        """`client.electricity_rates.v1_0`: `/public-api/resources/electricity-rates/v1.0`"""
        return ElectricityRatesV1_0(self)

    def create(
        self,
        *,
        default_price: Decimal,
        name: str,
        tax_percentage: float | None,
        utility_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRate:
        """Electricity rate: Create.

        `POST /public-api/resources/electricity-rates/v2.0`

        Returns: `models.ElectricityRate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _CREATE,
            body={
                "default_price": default_price,
                "name": name,
                "tax_percentage": tax_percentage,
                "utility_id": utility_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Electricity rate: Delete.

        `DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE,
            path={"electricityRate": electricity_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRate:
        """Electricity rate: Read.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}`

        Returns: `models.ElectricityRate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET,
            path={"electricityRate": electricity_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.ElectricityRatesFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.ElectricityRate]:
        """Electricity rates: Listing.

        `GET /public-api/resources/electricity-rates/v2.0`

        Returns: a page of `models.ElectricityRate`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422).
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
        electricity_rate: int,
        *,
        default_price: Decimal | Omit = omit,
        name: str | Omit = omit,
        tax_percentage: float | None | Omit = omit,
        utility_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRate:
        """Electricity rate: Update.

        `PATCH /public-api/resources/electricity-rates/v2.0/{electricityRate}`

        Returns: `models.ElectricityRate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"electricityRate": electricity_rate},
            body={
                "default_price": default_price,
                "name": name,
                "tax_percentage": tax_percentage,
                "utility_id": utility_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncElectricityRatesEnergyMix(AsyncResource):
    """`client.electricity_rates.energy_mix`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix`"""

    async def get(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRateEnergyMix:
        """Electricity rate: Energy Mix: Read.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix`

        Returns: `models.ElectricityRateEnergyMix`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _ENERGY_MIX_GET,
            path={"electricityRate": electricity_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def replace(
        self,
        electricity_rate: int,
        *,
        coal: float | Omit = omit,
        hydro: float | Omit = omit,
        natural_gas: float | Omit = omit,
        nuclear: float | Omit = omit,
        other_non_renewable: float | Omit = omit,
        other_renewable: float | Omit = omit,
        solar: float | Omit = omit,
        wind: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRateEnergyMix:
        """Electricity rate: Energy Mix: Update.

        `PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix`

        Returns: `models.ElectricityRateEnergyMix`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ENERGY_MIX_REPLACE,
            path={"electricityRate": electricity_rate},
            body={
                "coal": coal,
                "hydro": hydro,
                "natural_gas": natural_gas,
                "nuclear": nuclear,
                "other_non_renewable": other_non_renewable,
                "other_renewable": other_renewable,
                "solar": solar,
                "wind": wind,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncElectricityRatesPricePeriodsDate(AsyncResource):
    """`client.electricity_rates.price_periods.date`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date`"""

    async def delete(
        self,
        electricity_rate: int,
        date: dt.date,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Electricity rate: Price periods: Date: Delete.

        `DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _PRICE_PERIODS_DATE_DELETE,
            path={"electricityRate": electricity_rate, "date": date},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        electricity_rate: int,
        date: dt.date,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRatePricePeriodDate:
        """Electricity rate: Price periods: Date: Read.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}`

        Returns: `models.ElectricityRatePricePeriodDate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _PRICE_PERIODS_DATE_GET,
            path={"electricityRate": electricity_rate, "date": date},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ElectricityRatePricePeriodDate]:
        """Electricity rate: Price periods: Date: Listing.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date`

        Returns: a page of `models.ElectricityRatePricePeriodDate`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _PRICE_PERIODS_DATE_LIST,
            path={"electricityRate": electricity_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def replace(
        self,
        electricity_rate: int,
        date: dt.date,
        *,
        periods: Sequence[params.PricePeriod | models.PricePeriod],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRatePricePeriodDate:
        """Electricity rate: Price periods: Date: Create or update.

        `PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}`

        Returns: `models.ElectricityRatePricePeriodDate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _PRICE_PERIODS_DATE_REPLACE,
            path={"electricityRate": electricity_rate, "date": date},
            body={"periods": periods},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncElectricityRatesPricePeriodsWeekDay(AsyncResource):
    """`client.electricity_rates.price_periods.week_day`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day`"""

    async def delete(
        self,
        electricity_rate: int,
        week_day: Literal["any", "fri", "mon", "sat", "sun", "thu", "tue", "wed"],
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Electricity rate: Price periods: Week day: Delete.

        `DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _PRICE_PERIODS_WEEK_DAY_DELETE,
            path={"electricityRate": electricity_rate, "weekDay": week_day},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        electricity_rate: int,
        week_day: Literal["any", "fri", "mon", "sat", "sun", "thu", "tue", "wed"],
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRatePricePeriodWeekDay:
        """Electricity rate: Price periods: Week day: Read.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}`

        Returns: `models.ElectricityRatePricePeriodWeekDay`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _PRICE_PERIODS_WEEK_DAY_GET,
            path={"electricityRate": electricity_rate, "weekDay": week_day},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ElectricityRatePricePeriodWeekDay]:
        """Electricity rate: Price periods: Week day: Listing.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day`

        Returns: a page of `models.ElectricityRatePricePeriodWeekDay`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _PRICE_PERIODS_WEEK_DAY_LIST,
            path={"electricityRate": electricity_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def replace(
        self,
        electricity_rate: int,
        week_day: Literal["any", "fri", "mon", "sat", "sun", "thu", "tue", "wed"],
        *,
        periods: Sequence[params.PricePeriod | models.PricePeriod],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRatePricePeriodWeekDay:
        """Electricity rate: Price periods: Week day: Create or update.

        `PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}`

        Returns: `models.ElectricityRatePricePeriodWeekDay`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _PRICE_PERIODS_WEEK_DAY_REPLACE,
            path={"electricityRate": electricity_rate, "weekDay": week_day},
            body={"periods": periods},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncElectricityRatesPricePeriods(AsyncResource):
    """`client.electricity_rates.price_periods`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods`"""

    @cached_property
    def date(self) -> AsyncElectricityRatesPricePeriodsDate:
        """`client.electricity_rates.price_periods.date`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date`"""
        return AsyncElectricityRatesPricePeriodsDate(self)

    @cached_property
    def week_day(self) -> AsyncElectricityRatesPricePeriodsWeekDay:
        """`client.electricity_rates.price_periods.week_day`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day`"""
        return AsyncElectricityRatesPricePeriodsWeekDay(self)

    def list(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ElectricityRatePricePeriodWeekDay | models.ElectricityRatePricePeriodDate]:
        """Electricity rate: Price periods: Listing.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods`

        Returns: a page of `models.ElectricityRatePricePeriodWeekDay | models.ElectricityRatePricePeriodDate`;
        iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _PRICE_PERIODS_LIST,
            path={"electricityRate": electricity_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncElectricityRatesV1_0(AsyncResource):
    """`client.electricity_rates.v1_0`: `/public-api/resources/electricity-rates/v1.0`"""

    @deprecated("electricity_rates.v1_0.create is deprecated; use electricity_rates.create")
    async def create(
        self,
        *,
        default_price_per_kwh: float,
        name: str,
        pricing_granularity_in_minutes: Literal[15, 30, 60],
        interval_pricing: Sequence[
            params.ElectricityRateV1_0IntervalPricing | models.ElectricityRateV1_0IntervalPricing
        ]
        | None
        | Omit = omit,
        interval_special_pricing: Sequence[
            params.ElectricityRateV1_0IntervalSpecialPricing
            | models.ElectricityRateV1_0IntervalSpecialPricing
        ]
        | None
        | Omit = omit,
        tax_id: int | Omit = omit,
        tax_percentage: float | Omit = omit,
        utility_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRateV1_0:
        """Electricity rate: Create.

        `POST /public-api/resources/electricity-rates/v1.0`

        Deprecated: use `client.electricity_rates.create`.

        Returns: `models.ElectricityRateV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _V1_0_CREATE,
            body={
                "default_price_per_kwh": default_price_per_kwh,
                "name": name,
                "pricing_granularity_in_minutes": pricing_granularity_in_minutes,
                "interval_pricing": interval_pricing,
                "interval_special_pricing": interval_special_pricing,
                "tax_id": tax_id,
                "tax_percentage": tax_percentage,
                "utility_id": utility_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("electricity_rates.v1_0.delete is deprecated; use electricity_rates.delete")
    async def delete(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Electricity rate: Delete.

        `DELETE /public-api/resources/electricity-rates/v1.0/{electricityRate}`

        Deprecated: use `client.electricity_rates.delete`.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _V1_0_DELETE,
            path={"electricityRate": electricity_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("electricity_rates.v1_0.get is deprecated; use electricity_rates.get")
    async def get(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRateV1_0:
        """Electricity rate: Read.

        `GET /public-api/resources/electricity-rates/v1.0/{electricityRate}`

        Deprecated: use `client.electricity_rates.get`.

        Returns: `models.ElectricityRateV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _V1_0_GET,
            path={"electricityRate": electricity_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("electricity_rates.v1_0.list is deprecated; use electricity_rates.list")
    def list(
        self,
        *,
        filter: params.ElectricityRatesFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ElectricityRateV1_0]:
        """Electricity rates: Listing.

        `GET /public-api/resources/electricity-rates/v1.0`

        Deprecated: use `client.electricity_rates.list`.

        Returns: a page of `models.ElectricityRateV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V1_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @deprecated("electricity_rates.v1_0.replace is deprecated; use electricity_rates.update")
    async def replace(
        self,
        electricity_rate: int,
        *,
        default_price_per_kwh: float,
        name: str,
        pricing_granularity_in_minutes: Literal[15, 30, 60],
        interval_pricing: Sequence[
            params.ElectricityRateV1_0IntervalPricing | models.ElectricityRateV1_0IntervalPricing
        ]
        | None
        | Omit = omit,
        interval_special_pricing: Sequence[
            params.ElectricityRateV1_0IntervalSpecialPricing
            | models.ElectricityRateV1_0IntervalSpecialPricing
        ]
        | None
        | Omit = omit,
        tax_id: int | Omit = omit,
        tax_percentage: float | Omit = omit,
        utility_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRateV1_0:
        """Electricity rate: Update.

        `PUT /public-api/resources/electricity-rates/v1.0/{electricityRate}`

        Deprecated: use `client.electricity_rates.update`.

        Returns: `models.ElectricityRateV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _V1_0_REPLACE,
            path={"electricityRate": electricity_rate},
            body={
                "default_price_per_kwh": default_price_per_kwh,
                "name": name,
                "pricing_granularity_in_minutes": pricing_granularity_in_minutes,
                "interval_pricing": interval_pricing,
                "interval_special_pricing": interval_special_pricing,
                "tax_id": tax_id,
                "tax_percentage": tax_percentage,
                "utility_id": utility_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncElectricityRates(AsyncResource):
    """`client.electricity_rates`: `/public-api/resources/electricity-rates/v2.0`"""

    @cached_property
    def energy_mix(self) -> AsyncElectricityRatesEnergyMix:
        """`client.electricity_rates.energy_mix`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix`"""
        return AsyncElectricityRatesEnergyMix(self)

    @cached_property
    def price_periods(self) -> AsyncElectricityRatesPricePeriods:
        """`client.electricity_rates.price_periods`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods`"""
        return AsyncElectricityRatesPricePeriods(self)

    @cached_property
    def v1_0(self) -> AsyncElectricityRatesV1_0:
        """`client.electricity_rates.v1_0`: `/public-api/resources/electricity-rates/v1.0`"""
        return AsyncElectricityRatesV1_0(self)

    async def create(
        self,
        *,
        default_price: Decimal,
        name: str,
        tax_percentage: float | None,
        utility_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRate:
        """Electricity rate: Create.

        `POST /public-api/resources/electricity-rates/v2.0`

        Returns: `models.ElectricityRate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _CREATE,
            body={
                "default_price": default_price,
                "name": name,
                "tax_percentage": tax_percentage,
                "utility_id": utility_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Electricity rate: Delete.

        `DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE,
            path={"electricityRate": electricity_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRate:
        """Electricity rate: Read.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}`

        Returns: `models.ElectricityRate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET,
            path={"electricityRate": electricity_rate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.ElectricityRatesFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ElectricityRate]:
        """Electricity rates: Listing.

        `GET /public-api/resources/electricity-rates/v2.0`

        Returns: a page of `models.ElectricityRate`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422).
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
        electricity_rate: int,
        *,
        default_price: Decimal | Omit = omit,
        name: str | Omit = omit,
        tax_percentage: float | None | Omit = omit,
        utility_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ElectricityRate:
        """Electricity rate: Update.

        `PATCH /public-api/resources/electricity-rates/v2.0/{electricityRate}`

        Returns: `models.ElectricityRate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"electricityRate": electricity_rate},
            body={
                "default_price": default_price,
                "name": name,
                "tax_percentage": tax_percentage,
                "utility_id": utility_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
