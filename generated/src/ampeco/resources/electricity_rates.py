"""What electricity costs the operator, over the day or by market price; used for smart charging and for working
out margins.

`client.electricity_rates`: `/public-api/resources/electricity-rates/v2.0`"""

# The views below name deprecated methods, which is no use of them.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

from .. import models, params
from .._core.deprecation import warns
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
    paging=Paging(page="page", per_page="per_page", size=100),
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
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
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

    @property
    def with_raw_response(self) -> ElectricityRatesEnergyMixRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ElectricityRatesEnergyMixRaw(self)

    @property
    def with_streaming_response(self) -> ElectricityRatesEnergyMixStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ElectricityRatesEnergyMixStream(self)

    def get(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRateEnergyMix:
        """Tell from which sources the electricity of a rate comes, in percent.

        If nobody has set the mix, every share is 0.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRateEnergyMix:
        """Set from which sources the electricity of a rate comes, in percent.

        This replaces the whole mix, and a source that is left out defaults to 0.

        `PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            coal: Share of the electricity that is made from coal, in percent.
            hydro: Share of the electricity that comes from hydropower, in percent.
            natural_gas (`naturalGas`): Share of the electricity that is made from natural gas, in percent.
            nuclear: Share of the electricity that comes from nuclear power, in percent.
            other_non_renewable (`otherNonRenewable`): Share of the electricity that comes from non-renewable
                sources not named here, in percent.
            other_renewable (`otherRenewable`): Share of the electricity that comes from renewable sources not
                named here, in percent.
            solar: Share of the electricity that comes from the sun, in percent.
            wind: Share of the electricity that comes from wind power, in percent.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class ElectricityRatesEnergyMixRaw(RawView):
    """`client.electricity_rates.energy_mix.with_raw_response`"""

    get = RawMethod(ElectricityRatesEnergyMix.get)
    replace = RawMethod(ElectricityRatesEnergyMix.replace)


class ElectricityRatesEnergyMixStream(StreamedView):
    """`client.electricity_rates.energy_mix.with_streaming_response`"""

    get = StreamedMethod(ElectricityRatesEnergyMix.get)
    replace = StreamedMethod(ElectricityRatesEnergyMix.replace)


class ElectricityRatesPricePeriodsDate(Resource):
    """`client.electricity_rates.price_periods.date`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date`"""

    @property
    def with_raw_response(self) -> ElectricityRatesPricePeriodsDateRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ElectricityRatesPricePeriodsDateRaw(self)

    @property
    def with_streaming_response(self) -> ElectricityRatesPricePeriodsDateStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ElectricityRatesPricePeriodsDateStream(self)

    def delete(
        self,
        electricity_rate: int,
        date: dt.date,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Drop all the prices that a rate has for one particular date.

        `DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            date: The date the prices are for, as `YYYY-MM-DD`.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRatePricePeriodDate:
        """Fetch the prices by time of day that a rate has for one particular date.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            date: The date the prices are for, as `YYYY-MM-DD`.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        electricity_rate: int,
        *,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ElectricityRatePricePeriodDate]:
        """List the single dates for which a rate has prices of their own.

        Days of the week are listed by `client.electricity_rates.price_periods.week_day.list`. There are no
        paging parameters.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ElectricityRatePricePeriodDate`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _PRICE_PERIODS_DATE_LIST,
            path={"electricityRate": electricity_rate},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRatePricePeriodDate:
        """Set the prices by time of day of a rate for one date, such as a public holiday.

        All periods that the date had are replaced, so send the whole day. Times are local, not UTC, and
        prices per kWh include tax. 201 means that the date had no prices before, 200 that they were replaced.

        `PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            date: The date the prices are for, as `YYYY-MM-DD`.
            periods: All periods of the day with their prices. They replace those that were there, so leave
                none out.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class ElectricityRatesPricePeriodsDateRaw(RawView):
    """`client.electricity_rates.price_periods.date.with_raw_response`"""

    delete = RawMethod(ElectricityRatesPricePeriodsDate.delete)
    get = RawMethod(ElectricityRatesPricePeriodsDate.get)
    list = RawMethod(ElectricityRatesPricePeriodsDate.list)
    replace = RawMethod(ElectricityRatesPricePeriodsDate.replace)


class ElectricityRatesPricePeriodsDateStream(StreamedView):
    """`client.electricity_rates.price_periods.date.with_streaming_response`"""

    delete = StreamedMethod(ElectricityRatesPricePeriodsDate.delete)
    get = StreamedMethod(ElectricityRatesPricePeriodsDate.get)
    list = StreamedMethod(ElectricityRatesPricePeriodsDate.list)
    replace = StreamedMethod(ElectricityRatesPricePeriodsDate.replace)


class ElectricityRatesPricePeriodsWeekDay(Resource):
    """`client.electricity_rates.price_periods.week_day`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day`"""

    @property
    def with_raw_response(self) -> ElectricityRatesPricePeriodsWeekDayRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ElectricityRatesPricePeriodsWeekDayRaw(self)

    @property
    def with_streaming_response(self) -> ElectricityRatesPricePeriodsWeekDayStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ElectricityRatesPricePeriodsWeekDayStream(self)

    def delete(
        self,
        electricity_rate: int,
        week_day: Literal["any", "fri", "mon", "sat", "sun", "thu", "tue", "wed"],
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Drop all the prices that a rate has for one day of the week, or for `any`.

        This is also the way to change over from `any` to single days or back, as a rate cannot have both.

        `DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            week_day (`weekDay`): The day of the week the prices are for, or `any` for prices that are the
                same on all days.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRatePricePeriodWeekDay:
        """Fetch the prices by time of day that a rate has for one day of the week, or for `any`.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            week_day (`weekDay`): The day of the week the prices are for, or `any` for prices that are the
                same on all days.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        electricity_rate: int,
        *,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ElectricityRatePricePeriodWeekDay]:
        """List the days of the week for which a rate has prices by time of day.

        The single item `any` stands for all seven days. Dates are listed by
        `client.electricity_rates.price_periods.date.list`. There are no paging parameters.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ElectricityRatePricePeriodWeekDay`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _PRICE_PERIODS_WEEK_DAY_LIST,
            path={"electricityRate": electricity_rate},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRatePricePeriodWeekDay:
        """Set the prices by time of day of a rate for one day of the week, or for all with `any`.

        All periods that the day had are replaced, so send the whole day. A rate has either `any` or single
        days: as long as one kind is there, the other is rejected. Times are local, not UTC, and prices per
        kWh include tax. 201 means that the day had no prices before, 200 that they were replaced.

        `PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            week_day (`weekDay`): The day of the week the prices are for, or `any` for prices that are the
                same on all days.
            periods: All periods of the day with their prices. They replace those that were there, so leave
                none out.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class ElectricityRatesPricePeriodsWeekDayRaw(RawView):
    """`client.electricity_rates.price_periods.week_day.with_raw_response`"""

    delete = RawMethod(ElectricityRatesPricePeriodsWeekDay.delete)
    get = RawMethod(ElectricityRatesPricePeriodsWeekDay.get)
    list = RawMethod(ElectricityRatesPricePeriodsWeekDay.list)
    replace = RawMethod(ElectricityRatesPricePeriodsWeekDay.replace)


class ElectricityRatesPricePeriodsWeekDayStream(StreamedView):
    """`client.electricity_rates.price_periods.week_day.with_streaming_response`"""

    delete = StreamedMethod(ElectricityRatesPricePeriodsWeekDay.delete)
    get = StreamedMethod(ElectricityRatesPricePeriodsWeekDay.get)
    list = StreamedMethod(ElectricityRatesPricePeriodsWeekDay.list)
    replace = StreamedMethod(ElectricityRatesPricePeriodsWeekDay.replace)


class ElectricityRatesPricePeriods(Resource):
    """`client.electricity_rates.price_periods`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods`"""

    @property
    def with_raw_response(self) -> ElectricityRatesPricePeriodsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ElectricityRatesPricePeriodsRaw(self)

    @property
    def with_streaming_response(self) -> ElectricityRatesPricePeriodsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ElectricityRatesPricePeriodsStream(self)

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
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ElectricityRatePricePeriodWeekDay | models.ElectricityRatePricePeriodDate]:
        """List the prices by time of day that are set for a rate, for days of the week and for dates.

        Both kinds come in one list: an item with `week_day` holds for that day of the week, one with `date`
        for that date only. At times not covered, the rate's `default_price` applies. There are no paging
        parameters.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ElectricityRatePricePeriodWeekDay | models.ElectricityRatePricePeriodDate`;
        iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _PRICE_PERIODS_LIST,
            path={"electricityRate": electricity_rate},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ElectricityRatesPricePeriodsRaw(RawView):
    """`client.electricity_rates.price_periods.with_raw_response`"""

    list = RawMethod(ElectricityRatesPricePeriods.list)


class ElectricityRatesPricePeriodsStream(StreamedView):
    """`client.electricity_rates.price_periods.with_streaming_response`"""

    list = StreamedMethod(ElectricityRatesPricePeriods.list)


class ElectricityRatesV1_0(Resource):
    """`client.electricity_rates.v1_0`: `/public-api/resources/electricity-rates/v1.0`"""

    @property
    def with_raw_response(self) -> ElectricityRatesV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ElectricityRatesV1_0Raw(self)

    @property
    def with_streaming_response(self) -> ElectricityRatesV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ElectricityRatesV1_0Stream(self)

    @warns("electricity_rates.v1_0.create")
    @deprecated("electricity_rates.v1_0.create is deprecated; use electricity_rates.create", category=None)
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRateV1_0:
        """Define an electricity rate with its price intervals in one request.

        Deprecated: use `client.electricity_rates.create`, then set the prices with
        `client.electricity_rates.price_periods.week_day.replace`. All prices include tax.

        `POST /public-api/resources/electricity-rates/v1.0`

        Args:
            default_price_per_kwh (`defaultPricePerKwh`): Price per kWh, tax included, at all times without a
                price in `interval_pricing` or `interval_special_pricing`.
            pricing_granularity_in_minutes (`pricingGranularityInMinutes`): Length in minutes of the price
                intervals, the same for the whole rate.
            interval_pricing (`intervalPricing`): Prices by day of the week and time of day. All intervals
                have the same length, `pricing_granularity_in_minutes`.
            interval_special_pricing (`intervalSpecialPricing`): Prices for single dates such as holidays, in
                intervals as long as those of `interval_pricing`.
            tax_id (`taxId`): Deprecated: use `tax_percentage`. It only shows which tax applies; all prices of
                the rate include it already.
            tax_percentage (`taxPercentage`): Tax in percent, for information only: it is not added to the
                prices, which include it already.
            utility_id (`utilityId`): Id of the utility, the company that supplies the electricity, see
                `client.utilities.list`.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("electricity_rates.v1_0.delete")
    @deprecated("electricity_rates.v1_0.delete is deprecated; use electricity_rates.delete", category=None)
    def delete(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove an electricity rate, by the older endpoint.

        Deprecated: use `client.electricity_rates.delete`.

        `DELETE /public-api/resources/electricity-rates/v1.0/{electricityRate}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("electricity_rates.v1_0.get")
    @deprecated("electricity_rates.v1_0.get is deprecated; use electricity_rates.get", category=None)
    def get(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRateV1_0:
        """Fetch an electricity rate with its weekly and special-day price intervals.

        Deprecated: use `client.electricity_rates.get`, and `client.electricity_rates.price_periods.list` for
        the prices.

        `GET /public-api/resources/electricity-rates/v1.0/{electricityRate}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("electricity_rates.v1_0.list")
    @deprecated("electricity_rates.v1_0.list is deprecated; use electricity_rates.list", category=None)
    def list(
        self,
        *,
        filter: params.ElectricityRatesFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ElectricityRateV1_0]:
        """List electricity rates together with all of their price intervals.

        Deprecated: use `client.electricity_rates.list`, where the intervals are fetched separately as price
        periods and each rate has a `type`. This version pages by number.

        `GET /public-api/resources/electricity-rates/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ElectricityRateV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V1_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("electricity_rates.v1_0.replace")
    @deprecated("electricity_rates.v1_0.replace is deprecated; use electricity_rates.update", category=None)
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRateV1_0:
        """Replace an electricity rate, price intervals included.

        Deprecated: use `client.electricity_rates.update`, which changes only what is sent, and the
        price-period operations of v2.0. Here the whole rate has to be given each time.

        `PUT /public-api/resources/electricity-rates/v1.0/{electricityRate}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            default_price_per_kwh (`defaultPricePerKwh`): Price per kWh, tax included, at all times without a
                price in `interval_pricing` or `interval_special_pricing`.
            pricing_granularity_in_minutes (`pricingGranularityInMinutes`): Length in minutes of the price
                intervals, the same for the whole rate.
            interval_pricing (`intervalPricing`): Prices by day of the week and time of day. All intervals
                have the same length, `pricing_granularity_in_minutes`.
            interval_special_pricing (`intervalSpecialPricing`): Prices for single dates such as holidays, in
                intervals as long as those of `interval_pricing`.
            tax_id (`taxId`): Deprecated: use `tax_percentage`. It only shows which tax applies; all prices of
                the rate include it already.
            tax_percentage (`taxPercentage`): Tax in percent, for information only: it is not added to the
                prices, which include it already.
            utility_id (`utilityId`): Id of the utility, the company that supplies the electricity, see
                `client.utilities.list`.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class ElectricityRatesV1_0Raw(RawView):
    """`client.electricity_rates.v1_0.with_raw_response`"""

    create = RawMethod(ElectricityRatesV1_0.create)
    delete = RawMethod(ElectricityRatesV1_0.delete)
    get = RawMethod(ElectricityRatesV1_0.get)
    list = RawMethod(ElectricityRatesV1_0.list)
    replace = RawMethod(ElectricityRatesV1_0.replace)


class ElectricityRatesV1_0Stream(StreamedView):
    """`client.electricity_rates.v1_0.with_streaming_response`"""

    create = StreamedMethod(ElectricityRatesV1_0.create)
    delete = StreamedMethod(ElectricityRatesV1_0.delete)
    get = StreamedMethod(ElectricityRatesV1_0.get)
    list = StreamedMethod(ElectricityRatesV1_0.list)
    replace = StreamedMethod(ElectricityRatesV1_0.replace)


class ElectricityRates(Resource):
    """What electricity costs the operator, over the day or by market price; used for smart charging and for
    working out margins.

    `client.electricity_rates`: `/public-api/resources/electricity-rates/v2.0`"""

    @property
    def with_raw_response(self) -> ElectricityRatesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ElectricityRatesRaw(self)

    @property
    def with_streaming_response(self) -> ElectricityRatesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ElectricityRatesStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRate:
        """Define an electricity rate with its default price per kWh, tax included.

        `tax_percentage` is required too, but may be `null`. Prices that depend on the time are added
        afterwards, with `client.electricity_rates.price_periods.week_day.replace` or
        `client.electricity_rates.price_periods.date.replace`. The energy mix starts at zero for every source.

        `POST /public-api/resources/electricity-rates/v2.0`

        Args:
            default_price (`defaultPrice`): Price per kWh, tax included, at all times for which no price
                period is set.
            tax_percentage (`taxPercentage`): Tax in percent, for information only: it is not added to the
                prices, which include it already.
            utility_id (`utilityId`): Id of the utility, the company that supplies the electricity, see
                `client.utilities.list`.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete an electricity rate.

        Charge points can name it in `electricity_rate_id` and tariffs in `fallback_electricity_rate_id`: look
        for these first.

        `DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRate:
        """Fetch an electricity rate: its default price, tax, type and utility.

        Prices by time of day are not part of it, see `client.electricity_rates.price_periods.list`.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.ElectricityRatesFilter | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ElectricityRate]:
        """List electricity rates: what the operator's electricity costs per kWh.

        A rate is not what the driver pays (that is a tariff), but a tariff can be built on one, and a charge
        point's `electricity_rate_id` makes the electricity cost of its sessions known. Items hold only the
        default price; for prices by time of day see `client.electricity_rates.price_periods.list`. Pages are
        reached by cursor only.

        `GET /public-api/resources/electricity-rates/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ElectricityRate`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRate:
        """Change the name, default price, tax or utility of an electricity rate.

        Price periods are left alone; they are set by day, with
        `client.electricity_rates.price_periods.week_day.replace` and
        `client.electricity_rates.price_periods.date.replace`.

        `PATCH /public-api/resources/electricity-rates/v2.0/{electricityRate}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            default_price (`defaultPrice`): Price per kWh, tax included, at all times for which no price
                period is set.
            tax_percentage (`taxPercentage`): Tax in percent, for information only: it is not added to the
                prices, which include it already.
            utility_id (`utilityId`): Id of the utility, the company that supplies the electricity, see
                `client.utilities.list`.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class ElectricityRatesRaw(RawView):
    """`client.electricity_rates.with_raw_response`"""

    create = RawMethod(ElectricityRates.create)
    delete = RawMethod(ElectricityRates.delete)
    get = RawMethod(ElectricityRates.get)
    list = RawMethod(ElectricityRates.list)
    update = RawMethod(ElectricityRates.update)


class ElectricityRatesStream(StreamedView):
    """`client.electricity_rates.with_streaming_response`"""

    create = StreamedMethod(ElectricityRates.create)
    delete = StreamedMethod(ElectricityRates.delete)
    get = StreamedMethod(ElectricityRates.get)
    list = StreamedMethod(ElectricityRates.list)
    update = StreamedMethod(ElectricityRates.update)


class AsyncElectricityRatesEnergyMix(AsyncResource):
    """`client.electricity_rates.energy_mix`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix`"""

    @property
    def with_raw_response(self) -> AsyncElectricityRatesEnergyMixRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncElectricityRatesEnergyMixRaw(self)

    @property
    def with_streaming_response(self) -> AsyncElectricityRatesEnergyMixStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncElectricityRatesEnergyMixStream(self)

    async def get(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRateEnergyMix:
        """Tell from which sources the electricity of a rate comes, in percent.

        If nobody has set the mix, every share is 0.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRateEnergyMix:
        """Set from which sources the electricity of a rate comes, in percent.

        This replaces the whole mix, and a source that is left out defaults to 0.

        `PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/energy-mix`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            coal: Share of the electricity that is made from coal, in percent.
            hydro: Share of the electricity that comes from hydropower, in percent.
            natural_gas (`naturalGas`): Share of the electricity that is made from natural gas, in percent.
            nuclear: Share of the electricity that comes from nuclear power, in percent.
            other_non_renewable (`otherNonRenewable`): Share of the electricity that comes from non-renewable
                sources not named here, in percent.
            other_renewable (`otherRenewable`): Share of the electricity that comes from renewable sources not
                named here, in percent.
            solar: Share of the electricity that comes from the sun, in percent.
            wind: Share of the electricity that comes from wind power, in percent.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncElectricityRatesEnergyMixRaw(AsyncRawView):
    """`client.electricity_rates.energy_mix.with_raw_response`"""

    get = AsyncRawMethod(AsyncElectricityRatesEnergyMix.get)
    replace = AsyncRawMethod(AsyncElectricityRatesEnergyMix.replace)


class AsyncElectricityRatesEnergyMixStream(AsyncStreamedView):
    """`client.electricity_rates.energy_mix.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncElectricityRatesEnergyMix.get)
    replace = AsyncStreamedMethod(AsyncElectricityRatesEnergyMix.replace)


class AsyncElectricityRatesPricePeriodsDate(AsyncResource):
    """`client.electricity_rates.price_periods.date`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date`"""

    @property
    def with_raw_response(self) -> AsyncElectricityRatesPricePeriodsDateRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncElectricityRatesPricePeriodsDateRaw(self)

    @property
    def with_streaming_response(self) -> AsyncElectricityRatesPricePeriodsDateStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncElectricityRatesPricePeriodsDateStream(self)

    async def delete(
        self,
        electricity_rate: int,
        date: dt.date,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Drop all the prices that a rate has for one particular date.

        `DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            date: The date the prices are for, as `YYYY-MM-DD`.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRatePricePeriodDate:
        """Fetch the prices by time of day that a rate has for one particular date.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            date: The date the prices are for, as `YYYY-MM-DD`.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        electricity_rate: int,
        *,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ElectricityRatePricePeriodDate]:
        """List the single dates for which a rate has prices of their own.

        Days of the week are listed by `client.electricity_rates.price_periods.week_day.list`. There are no
        paging parameters.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ElectricityRatePricePeriodDate`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _PRICE_PERIODS_DATE_LIST,
            path={"electricityRate": electricity_rate},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRatePricePeriodDate:
        """Set the prices by time of day of a rate for one date, such as a public holiday.

        All periods that the date had are replaced, so send the whole day. Times are local, not UTC, and
        prices per kWh include tax. 201 means that the date had no prices before, 200 that they were replaced.

        `PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/date/{date}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            date: The date the prices are for, as `YYYY-MM-DD`.
            periods: All periods of the day with their prices. They replace those that were there, so leave
                none out.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncElectricityRatesPricePeriodsDateRaw(AsyncRawView):
    """`client.electricity_rates.price_periods.date.with_raw_response`"""

    delete = AsyncRawMethod(AsyncElectricityRatesPricePeriodsDate.delete)
    get = AsyncRawMethod(AsyncElectricityRatesPricePeriodsDate.get)
    list = AsyncRawListing(AsyncElectricityRatesPricePeriodsDate.list)
    replace = AsyncRawMethod(AsyncElectricityRatesPricePeriodsDate.replace)


class AsyncElectricityRatesPricePeriodsDateStream(AsyncStreamedView):
    """`client.electricity_rates.price_periods.date.with_streaming_response`"""

    delete = AsyncStreamedMethod(AsyncElectricityRatesPricePeriodsDate.delete)
    get = AsyncStreamedMethod(AsyncElectricityRatesPricePeriodsDate.get)
    list = AsyncStreamedListing(AsyncElectricityRatesPricePeriodsDate.list)
    replace = AsyncStreamedMethod(AsyncElectricityRatesPricePeriodsDate.replace)


class AsyncElectricityRatesPricePeriodsWeekDay(AsyncResource):
    """`client.electricity_rates.price_periods.week_day`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day`"""

    @property
    def with_raw_response(self) -> AsyncElectricityRatesPricePeriodsWeekDayRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncElectricityRatesPricePeriodsWeekDayRaw(self)

    @property
    def with_streaming_response(self) -> AsyncElectricityRatesPricePeriodsWeekDayStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncElectricityRatesPricePeriodsWeekDayStream(self)

    async def delete(
        self,
        electricity_rate: int,
        week_day: Literal["any", "fri", "mon", "sat", "sun", "thu", "tue", "wed"],
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Drop all the prices that a rate has for one day of the week, or for `any`.

        This is also the way to change over from `any` to single days or back, as a rate cannot have both.

        `DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            week_day (`weekDay`): The day of the week the prices are for, or `any` for prices that are the
                same on all days.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRatePricePeriodWeekDay:
        """Fetch the prices by time of day that a rate has for one day of the week, or for `any`.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            week_day (`weekDay`): The day of the week the prices are for, or `any` for prices that are the
                same on all days.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        electricity_rate: int,
        *,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ElectricityRatePricePeriodWeekDay]:
        """List the days of the week for which a rate has prices by time of day.

        The single item `any` stands for all seven days. Dates are listed by
        `client.electricity_rates.price_periods.date.list`. There are no paging parameters.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ElectricityRatePricePeriodWeekDay`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _PRICE_PERIODS_WEEK_DAY_LIST,
            path={"electricityRate": electricity_rate},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRatePricePeriodWeekDay:
        """Set the prices by time of day of a rate for one day of the week, or for all with `any`.

        All periods that the day had are replaced, so send the whole day. A rate has either `any` or single
        days: as long as one kind is there, the other is rejected. Times are local, not UTC, and prices per
        kWh include tax. 201 means that the day had no prices before, 200 that they were replaced.

        `PUT /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods/week-day/{weekDay}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            week_day (`weekDay`): The day of the week the prices are for, or `any` for prices that are the
                same on all days.
            periods: All periods of the day with their prices. They replace those that were there, so leave
                none out.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncElectricityRatesPricePeriodsWeekDayRaw(AsyncRawView):
    """`client.electricity_rates.price_periods.week_day.with_raw_response`"""

    delete = AsyncRawMethod(AsyncElectricityRatesPricePeriodsWeekDay.delete)
    get = AsyncRawMethod(AsyncElectricityRatesPricePeriodsWeekDay.get)
    list = AsyncRawListing(AsyncElectricityRatesPricePeriodsWeekDay.list)
    replace = AsyncRawMethod(AsyncElectricityRatesPricePeriodsWeekDay.replace)


class AsyncElectricityRatesPricePeriodsWeekDayStream(AsyncStreamedView):
    """`client.electricity_rates.price_periods.week_day.with_streaming_response`"""

    delete = AsyncStreamedMethod(AsyncElectricityRatesPricePeriodsWeekDay.delete)
    get = AsyncStreamedMethod(AsyncElectricityRatesPricePeriodsWeekDay.get)
    list = AsyncStreamedListing(AsyncElectricityRatesPricePeriodsWeekDay.list)
    replace = AsyncStreamedMethod(AsyncElectricityRatesPricePeriodsWeekDay.replace)


class AsyncElectricityRatesPricePeriods(AsyncResource):
    """`client.electricity_rates.price_periods`: `/public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods`"""

    @property
    def with_raw_response(self) -> AsyncElectricityRatesPricePeriodsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncElectricityRatesPricePeriodsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncElectricityRatesPricePeriodsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncElectricityRatesPricePeriodsStream(self)

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
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ElectricityRatePricePeriodWeekDay | models.ElectricityRatePricePeriodDate]:
        """List the prices by time of day that are set for a rate, for days of the week and for dates.

        Both kinds come in one list: an item with `week_day` holds for that day of the week, one with `date`
        for that date only. At times not covered, the rate's `default_price` applies. There are no paging
        parameters.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}/price-periods`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ElectricityRatePricePeriodWeekDay | models.ElectricityRatePricePeriodDate`;
        iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _PRICE_PERIODS_LIST,
            path={"electricityRate": electricity_rate},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncElectricityRatesPricePeriodsRaw(AsyncRawView):
    """`client.electricity_rates.price_periods.with_raw_response`"""

    list = AsyncRawListing(AsyncElectricityRatesPricePeriods.list)


class AsyncElectricityRatesPricePeriodsStream(AsyncStreamedView):
    """`client.electricity_rates.price_periods.with_streaming_response`"""

    list = AsyncStreamedListing(AsyncElectricityRatesPricePeriods.list)


class AsyncElectricityRatesV1_0(AsyncResource):
    """`client.electricity_rates.v1_0`: `/public-api/resources/electricity-rates/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncElectricityRatesV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncElectricityRatesV1_0Raw(self)

    @property
    def with_streaming_response(self) -> AsyncElectricityRatesV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncElectricityRatesV1_0Stream(self)

    @warns("electricity_rates.v1_0.create")
    @deprecated("electricity_rates.v1_0.create is deprecated; use electricity_rates.create", category=None)
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRateV1_0:
        """Define an electricity rate with its price intervals in one request.

        Deprecated: use `client.electricity_rates.create`, then set the prices with
        `client.electricity_rates.price_periods.week_day.replace`. All prices include tax.

        `POST /public-api/resources/electricity-rates/v1.0`

        Args:
            default_price_per_kwh (`defaultPricePerKwh`): Price per kWh, tax included, at all times without a
                price in `interval_pricing` or `interval_special_pricing`.
            pricing_granularity_in_minutes (`pricingGranularityInMinutes`): Length in minutes of the price
                intervals, the same for the whole rate.
            interval_pricing (`intervalPricing`): Prices by day of the week and time of day. All intervals
                have the same length, `pricing_granularity_in_minutes`.
            interval_special_pricing (`intervalSpecialPricing`): Prices for single dates such as holidays, in
                intervals as long as those of `interval_pricing`.
            tax_id (`taxId`): Deprecated: use `tax_percentage`. It only shows which tax applies; all prices of
                the rate include it already.
            tax_percentage (`taxPercentage`): Tax in percent, for information only: it is not added to the
                prices, which include it already.
            utility_id (`utilityId`): Id of the utility, the company that supplies the electricity, see
                `client.utilities.list`.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("electricity_rates.v1_0.delete")
    @deprecated("electricity_rates.v1_0.delete is deprecated; use electricity_rates.delete", category=None)
    async def delete(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove an electricity rate, by the older endpoint.

        Deprecated: use `client.electricity_rates.delete`.

        `DELETE /public-api/resources/electricity-rates/v1.0/{electricityRate}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("electricity_rates.v1_0.get")
    @deprecated("electricity_rates.v1_0.get is deprecated; use electricity_rates.get", category=None)
    async def get(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRateV1_0:
        """Fetch an electricity rate with its weekly and special-day price intervals.

        Deprecated: use `client.electricity_rates.get`, and `client.electricity_rates.price_periods.list` for
        the prices.

        `GET /public-api/resources/electricity-rates/v1.0/{electricityRate}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("electricity_rates.v1_0.list")
    @deprecated("electricity_rates.v1_0.list is deprecated; use electricity_rates.list", category=None)
    def list(
        self,
        *,
        filter: params.ElectricityRatesFilterV1_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ElectricityRateV1_0]:
        """List electricity rates together with all of their price intervals.

        Deprecated: use `client.electricity_rates.list`, where the intervals are fetched separately as price
        periods and each rate has a `type`. This version pages by number.

        `GET /public-api/resources/electricity-rates/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ElectricityRateV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _V1_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("electricity_rates.v1_0.replace")
    @deprecated("electricity_rates.v1_0.replace is deprecated; use electricity_rates.update", category=None)
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRateV1_0:
        """Replace an electricity rate, price intervals included.

        Deprecated: use `client.electricity_rates.update`, which changes only what is sent, and the
        price-period operations of v2.0. Here the whole rate has to be given each time.

        `PUT /public-api/resources/electricity-rates/v1.0/{electricityRate}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            default_price_per_kwh (`defaultPricePerKwh`): Price per kWh, tax included, at all times without a
                price in `interval_pricing` or `interval_special_pricing`.
            pricing_granularity_in_minutes (`pricingGranularityInMinutes`): Length in minutes of the price
                intervals, the same for the whole rate.
            interval_pricing (`intervalPricing`): Prices by day of the week and time of day. All intervals
                have the same length, `pricing_granularity_in_minutes`.
            interval_special_pricing (`intervalSpecialPricing`): Prices for single dates such as holidays, in
                intervals as long as those of `interval_pricing`.
            tax_id (`taxId`): Deprecated: use `tax_percentage`. It only shows which tax applies; all prices of
                the rate include it already.
            tax_percentage (`taxPercentage`): Tax in percent, for information only: it is not added to the
                prices, which include it already.
            utility_id (`utilityId`): Id of the utility, the company that supplies the electricity, see
                `client.utilities.list`.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncElectricityRatesV1_0Raw(AsyncRawView):
    """`client.electricity_rates.v1_0.with_raw_response`"""

    create = AsyncRawMethod(AsyncElectricityRatesV1_0.create)
    delete = AsyncRawMethod(AsyncElectricityRatesV1_0.delete)
    get = AsyncRawMethod(AsyncElectricityRatesV1_0.get)
    list = AsyncRawListing(AsyncElectricityRatesV1_0.list)
    replace = AsyncRawMethod(AsyncElectricityRatesV1_0.replace)


class AsyncElectricityRatesV1_0Stream(AsyncStreamedView):
    """`client.electricity_rates.v1_0.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncElectricityRatesV1_0.create)
    delete = AsyncStreamedMethod(AsyncElectricityRatesV1_0.delete)
    get = AsyncStreamedMethod(AsyncElectricityRatesV1_0.get)
    list = AsyncStreamedListing(AsyncElectricityRatesV1_0.list)
    replace = AsyncStreamedMethod(AsyncElectricityRatesV1_0.replace)


class AsyncElectricityRates(AsyncResource):
    """What electricity costs the operator, over the day or by market price; used for smart charging and for
    working out margins.

    `client.electricity_rates`: `/public-api/resources/electricity-rates/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncElectricityRatesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncElectricityRatesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncElectricityRatesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncElectricityRatesStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRate:
        """Define an electricity rate with its default price per kWh, tax included.

        `tax_percentage` is required too, but may be `null`. Prices that depend on the time are added
        afterwards, with `client.electricity_rates.price_periods.week_day.replace` or
        `client.electricity_rates.price_periods.date.replace`. The energy mix starts at zero for every source.

        `POST /public-api/resources/electricity-rates/v2.0`

        Args:
            default_price (`defaultPrice`): Price per kWh, tax included, at all times for which no price
                period is set.
            tax_percentage (`taxPercentage`): Tax in percent, for information only: it is not added to the
                prices, which include it already.
            utility_id (`utilityId`): Id of the utility, the company that supplies the electricity, see
                `client.utilities.list`.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete an electricity rate.

        Charge points can name it in `electricity_rate_id` and tariffs in `fallback_electricity_rate_id`: look
        for these first.

        `DELETE /public-api/resources/electricity-rates/v2.0/{electricityRate}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        electricity_rate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRate:
        """Fetch an electricity rate: its default price, tax, type and utility.

        Prices by time of day are not part of it, see `client.electricity_rates.price_periods.list`.

        `GET /public-api/resources/electricity-rates/v2.0/{electricityRate}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.ElectricityRatesFilter | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ElectricityRate]:
        """List electricity rates: what the operator's electricity costs per kWh.

        A rate is not what the driver pays (that is a tariff), but a tariff can be built on one, and a charge
        point's `electricity_rate_id` makes the electricity cost of its sessions known. Items hold only the
        default price; for prices by time of day see `client.electricity_rates.price_periods.list`. Pages are
        reached by cursor only.

        `GET /public-api/resources/electricity-rates/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ElectricityRate`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ElectricityRate:
        """Change the name, default price, tax or utility of an electricity rate.

        Price periods are left alone; they are set by day, with
        `client.electricity_rates.price_periods.week_day.replace` and
        `client.electricity_rates.price_periods.date.replace`.

        `PATCH /public-api/resources/electricity-rates/v2.0/{electricityRate}`

        Args:
            electricity_rate (`electricityRate`): Id of the electricity rate, an integer.
            default_price (`defaultPrice`): Price per kWh, tax included, at all times for which no price
                period is set.
            tax_percentage (`taxPercentage`): Tax in percent, for information only: it is not added to the
                prices, which include it already.
            utility_id (`utilityId`): Id of the utility, the company that supplies the electricity, see
                `client.utilities.list`.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncElectricityRatesRaw(AsyncRawView):
    """`client.electricity_rates.with_raw_response`"""

    create = AsyncRawMethod(AsyncElectricityRates.create)
    delete = AsyncRawMethod(AsyncElectricityRates.delete)
    get = AsyncRawMethod(AsyncElectricityRates.get)
    list = AsyncRawListing(AsyncElectricityRates.list)
    update = AsyncRawMethod(AsyncElectricityRates.update)


class AsyncElectricityRatesStream(AsyncStreamedView):
    """`client.electricity_rates.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncElectricityRates.create)
    delete = AsyncStreamedMethod(AsyncElectricityRates.delete)
    get = AsyncStreamedMethod(AsyncElectricityRates.get)
    list = AsyncStreamedListing(AsyncElectricityRates.list)
    update = AsyncStreamedMethod(AsyncElectricityRates.update)
