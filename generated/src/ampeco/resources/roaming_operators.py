"""Roaming operators: networks (CPOs) at whose stations this network's drivers can charge.

`client.roaming_operators`: `/public-api/resources/roaming-operators/v2.0`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

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

_ACTIONS_SET_PRICING_DATA: Operation[None] = Operation(
    "POST",
    "/public-api/actions/roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter/{customTariffFilter}/set-pricing-data",
    body=lambda: params.RoamingOperatorSetPricingData,
)
_CUSTOM_TARIFF_FILTERS_CREATE: Operation[models.RoamingOperatorCustomTariffFilter] = Operation(
    "POST",
    "/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters",
    returns=lambda: models.RoamingOperatorCustomTariffFilter,
    unwrap="data",
    body=lambda: params.RoamingOperatorCustomTariffFilterCreate,
)
_CUSTOM_TARIFF_FILTERS_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}",
)
_CUSTOM_TARIFF_FILTERS_GET: Operation[models.RoamingOperatorCustomTariffFilter] = Operation(
    "GET",
    "/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}",
    returns=lambda: models.RoamingOperatorCustomTariffFilter,
    unwrap="data",
)
_CUSTOM_TARIFF_FILTERS_LIST: Operation[models.RoamingOperatorCustomTariffFilter] = Operation(
    "GET",
    "/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters",
    returns=lambda: models.RoamingOperatorCustomTariffFilter,
    unwrap="data",
    query=lambda: params.RoamingOperatorsCustomTariffFiltersListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page"),
)
_CUSTOM_TARIFF_FILTERS_REORDER: Operation[models.Message] = Operation(
    "PUT",
    "/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/reorder",
    returns=lambda: models.Message,
    body=lambda: params.RoamingOperatorCustomTariffFiltersReorder,
)
_CUSTOM_TARIFF_FILTERS_UPDATE: Operation[models.RoamingOperatorCustomTariffFilter] = Operation(
    "PATCH",
    "/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}",
    returns=lambda: models.RoamingOperatorCustomTariffFilter,
    unwrap="data",
    body=lambda: params.RoamingOperatorCustomTariffFilterUpdate,
)
_GET: Operation[models.RoamingOperator] = Operation(
    "GET",
    "/public-api/resources/roaming-operators/v2.0/{roamingOperator}",
    returns=lambda: models.RoamingOperator,
    unwrap="data",
)
_LIST: Operation[models.RoamingOperator] = Operation(
    "GET",
    "/public-api/resources/roaming-operators/v2.0",
    returns=lambda: models.RoamingOperator,
    unwrap="data",
    query=lambda: params.RoamingOperatorsListQuery,
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[models.RoamingOperator] = Operation(
    "PATCH",
    "/public-api/resources/roaming-operators/v2.0/{roamingOperator}",
    returns=lambda: models.RoamingOperator,
    unwrap="data",
    body=lambda: params.RoamingOperatorUpdate,
)


class RoamingOperatorsActions(Resource):
    """Act on the roaming operators that this network is connected with.

    `client.roaming_operators.actions`: `/public-api/actions/roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter/{customTariffFilter}/set-pricing-data`"""

    @property
    def with_raw_response(self) -> RoamingOperatorsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return RoamingOperatorsActionsRaw(self)

    @property
    def with_streaming_response(self) -> RoamingOperatorsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return RoamingOperatorsActionsStream(self)

    def set_pricing_data(
        self,
        roaming_operator: int,
        custom_tariff_filter: int,
        *,
        currency: str,
        elements: Sequence[params.RoamingOperatorSetPricingDataElement],
        id: str,
        last_updated: dt.datetime,
        country_code: str | Omit = omit,
        end_date_time: dt.datetime | Omit = omit,
        energy_mix: params.RoamingOperatorSetPricingDataEnergyMix | Omit = omit,
        max_price: params.RoamingOperatorSetPricingDataMaxPrice | Omit = omit,
        min_price: params.RoamingOperatorSetPricingDataMaxPrice | Omit = omit,
        party_id: str | Omit = omit,
        start_date_time: dt.datetime | Omit = omit,
        tariff_alt_text: Sequence[params.RoamingOperatorSetPricingDataTariffAltText] | Omit = omit,
        tariff_alt_url: str | Omit = omit,
        type: Literal["AD_HOC_PAYMENT", "PROFILE_CHEAP", "PROFILE_FAST", "PROFILE_GREEN", "REGULAR"]
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Give the EVSEs chosen by a custom tariff filter their base prices, as an OCPI tariff.

        The body is a Tariff object of OCPI 2.2.1, with its names in snake_case. It changes the roaming tariff
        that lies under the filter and makes a pricing out of it; that pricing takes effect for drivers once a
        markup tariff is attached to the filter's tariff map. The 202 has no body.

        `POST /public-api/actions/roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter/{customTariffFilter}/set-pricing-data`

        Args:
            roaming_operator (`roamingOperator`): Id of the roaming operator.
            custom_tariff_filter (`customTariffFilter`): Id of the custom tariff filter.
            currency: Three-letter ISO 4217 code of the currency the amounts are in, such as `EUR`.
            elements: Tariff elements as in OCPI 2.2.1: each holds prices and, where needed, the restrictions
                under which they apply.
            id: Id the tariff has at the CPO (charge point operator, the network that owns the charge points),
                up to 36 characters.
            last_updated: When the tariff was last changed, in UTC.
            country_code: Country (two letters, ISO 3166-1) in the OCPI identity of the charge point operator
                that the tariff belongs to.
            end_date_time: Moment from which the tariff is no longer valid, in UTC.
            energy_mix: Where the electricity sold under this tariff comes from.
            max_price: Most that a session may cost, as an amount before and an amount after VAT. Whatever the
                other prices add up to, no more is charged.
            min_price: The least that a session under this tariff costs, however little is used.
            party_id: Three characters that name the charge point operator the tariff belongs to, within its
                country.
            start_date_time: Moment from which the tariff is valid, in UTC.
            tariff_alt_text: The tariff described in words, once per language.
            tariff_alt_url: Web page that explains the tariff.
            type: When this tariff applies (OCPI). `AD_HOC_PAYMENT`: drivers who pay on the spot; `REGULAR`:
                everyone else without a preference; `PROFILE_CHEAP`, `PROFILE_FAST`, `PROFILE_GREEN`: drivers
                who ask for cheap, fast or green charging.

        Returns: None.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_SET_PRICING_DATA,
            path={"roamingOperator": roaming_operator, "customTariffFilter": custom_tariff_filter},
            body={
                "currency": currency,
                "elements": elements,
                "id": id,
                "last_updated": last_updated,
                "country_code": country_code,
                "end_date_time": end_date_time,
                "energy_mix": energy_mix,
                "max_price": max_price,
                "min_price": min_price,
                "party_id": party_id,
                "start_date_time": start_date_time,
                "tariff_alt_text": tariff_alt_text,
                "tariff_alt_url": tariff_alt_url,
                "type": type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class RoamingOperatorsActionsRaw(RawView):
    """`client.roaming_operators.actions.with_raw_response`"""

    set_pricing_data = RawMethod(RoamingOperatorsActions.set_pricing_data)


class RoamingOperatorsActionsStream(StreamedView):
    """`client.roaming_operators.actions.with_streaming_response`"""

    set_pricing_data = StreamedMethod(RoamingOperatorsActions.set_pricing_data)


class RoamingOperatorsCustomTariffFilters(Resource):
    """`client.roaming_operators.custom_tariff_filters`: `/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters`"""

    @property
    def with_raw_response(self) -> RoamingOperatorsCustomTariffFiltersRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return RoamingOperatorsCustomTariffFiltersRaw(self)

    @property
    def with_streaming_response(self) -> RoamingOperatorsCustomTariffFiltersStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return RoamingOperatorsCustomTariffFiltersStream(self)

    def create(
        self,
        roaming_operator: int,
        *,
        name: str,
        status: Literal["disabled", "enabled"],
        applicable_current_types: Sequence[Literal["AC", "DC"]] | Omit = omit,
        country_code: str | Omit = omit,
        evse_id_prefix: str | Omit = omit,
        order: int | Omit = omit,
        power_below_kw: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingOperatorCustomTariffFilter:
        """Add a rule that picks some of a roaming operator's EVSEs for prices of your own.

        Without `order` the rule goes to the end of the list. Prices come afterwards, with
        `client.roaming_operators.actions.set_pricing_data`.

        `POST /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters`

        Args:
            roaming_operator (`roamingOperator`): Id of the roaming operator.
            applicable_current_types (`applicableCurrentTypes`): Only EVSEs that charge with one of these:
                `AC` alternating current, `DC` direct current (fast charging). Empty: either will do.
            country_code (`countryCode`): Only EVSEs in this country, as two capital letters (ISO 3166-1
                alpha-2), e.g. `DE`.
            evse_id_prefix (`evseIdPrefix`): Only EVSEs whose roaming id begins with this text, e.g.
                `DE*ABC*E1`. Several beginnings go on separate lines, of which one has to match.
            order: Position among the operator's filters; left out: the last one. A position that is taken is
                freed by moving the others.
            power_below_kw (`powerBelowKw`): Only EVSEs with less power than this, in kW.

        Returns: `models.RoamingOperatorCustomTariffFilter`.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), ConflictError
        (409), UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _CUSTOM_TARIFF_FILTERS_CREATE,
            path={"roamingOperator": roaming_operator},
            body={
                "name": name,
                "status": status,
                "applicable_current_types": applicable_current_types,
                "country_code": country_code,
                "evse_id_prefix": evse_id_prefix,
                "order": order,
                "power_below_kw": power_below_kw,
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
        roaming_operator: int,
        custom_tariff_filter: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a custom tariff filter from a roaming operator.

        To switch it off for a while, set its `status` to `disabled` instead.

        `DELETE /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}`

        Args:
            roaming_operator (`roamingOperator`): Id of the roaming operator.
            custom_tariff_filter (`customTariffFilter`): Id of the custom tariff filter.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _CUSTOM_TARIFF_FILTERS_DELETE,
            path={"roamingOperator": roaming_operator, "customTariffFilter": custom_tariff_filter},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        roaming_operator: int,
        custom_tariff_filter: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingOperatorCustomTariffFilter:
        """Fetch one custom tariff filter: its conditions, position and status.

        `GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}`

        Args:
            roaming_operator (`roamingOperator`): Id of the roaming operator.
            custom_tariff_filter (`customTariffFilter`): Id of the custom tariff filter.

        Returns: `models.RoamingOperatorCustomTariffFilter`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _CUSTOM_TARIFF_FILTERS_GET,
            path={"roamingOperator": roaming_operator, "customTariffFilter": custom_tariff_filter},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        roaming_operator: int,
        *,
        cursor: str | Omit = omit,
        filter: params.RoamingOperatorCustomTariffFiltersFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.RoamingOperatorCustomTariffFilter]:
        """List the rules that pick EVSEs of a roaming operator for prices of your own.

        A rule chooses by country, current type, power and the beginning of the EVSE id. Pages are reached by
        cursor only.

        `GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters`

        Args:
            roaming_operator (`roamingOperator`): Id of the roaming operator.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.RoamingOperatorCustomTariffFilter`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _CUSTOM_TARIFF_FILTERS_LIST,
            path={"roamingOperator": roaming_operator},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def reorder(
        self,
        roaming_operator: int,
        *,
        filters: Sequence[params.RoamingOperatorCustomTariffFiltersReorderFilter],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Message:
        """Move custom tariff filters of a roaming operator to new positions in their order.

        Unlike other PUTs it takes a part: name only the filters to move, and the rest keep their order among
        each other. All moves are made together or not at all. The answer is a plain `message`.

        `PUT /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/reorder`

        Args:
            roaming_operator (`roamingOperator`): Id of the roaming operator.
            filters: The filters to move, each with its new position. Those you leave out keep their order
                among each other.

        Returns: `models.Message`.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _CUSTOM_TARIFF_FILTERS_REORDER,
            path={"roamingOperator": roaming_operator},
            body={"filters": filters},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def update(
        self,
        roaming_operator: int,
        custom_tariff_filter: int,
        *,
        applicable_current_types: Sequence[Literal["AC", "DC"]] | Omit = omit,
        country_code: str | None | Omit = omit,
        evse_id_prefix: str | None | Omit = omit,
        name: str | Omit = omit,
        order: int | Omit = omit,
        power_below_kw: float | None | Omit = omit,
        status: Literal["disabled", "enabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingOperatorCustomTariffFilter:
        """Change the conditions, position or status of a custom tariff filter.

        `null` is accepted for `country_code`, `evse_id_prefix` and `power_below_kw`; an empty
        `applicable_current_types` lets any current type match. To move several filters at once, use
        `client.roaming_operators.custom_tariff_filters.reorder`.

        `PATCH /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}`

        Args:
            roaming_operator (`roamingOperator`): Id of the roaming operator.
            custom_tariff_filter (`customTariffFilter`): Id of the custom tariff filter.
            applicable_current_types (`applicableCurrentTypes`): Only EVSEs that charge with one of these:
                `AC` alternating current, `DC` direct current (fast charging). Empty: either will do.
            country_code (`countryCode`): Only EVSEs in this country, as two capital letters (ISO 3166-1
                alpha-2), e.g. `DE`.
            evse_id_prefix (`evseIdPrefix`): Only EVSEs whose roaming id begins with this text, e.g.
                `DE*ABC*E1`. Several beginnings go on separate lines, of which one has to match.
            order: Position among the operator's filters. A position that is taken is freed by moving the
                others.
            power_below_kw (`powerBelowKw`): Only EVSEs with less power than this, in kW.

        Returns: `models.RoamingOperatorCustomTariffFilter`.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ConflictError (409), UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _CUSTOM_TARIFF_FILTERS_UPDATE,
            path={"roamingOperator": roaming_operator, "customTariffFilter": custom_tariff_filter},
            body={
                "applicable_current_types": applicable_current_types,
                "country_code": country_code,
                "evse_id_prefix": evse_id_prefix,
                "name": name,
                "order": order,
                "power_below_kw": power_below_kw,
                "status": status,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class RoamingOperatorsCustomTariffFiltersRaw(RawView):
    """`client.roaming_operators.custom_tariff_filters.with_raw_response`"""

    create = RawMethod(RoamingOperatorsCustomTariffFilters.create)
    delete = RawMethod(RoamingOperatorsCustomTariffFilters.delete)
    get = RawMethod(RoamingOperatorsCustomTariffFilters.get)
    list = RawMethod(RoamingOperatorsCustomTariffFilters.list)
    reorder = RawMethod(RoamingOperatorsCustomTariffFilters.reorder)
    update = RawMethod(RoamingOperatorsCustomTariffFilters.update)


class RoamingOperatorsCustomTariffFiltersStream(StreamedView):
    """`client.roaming_operators.custom_tariff_filters.with_streaming_response`"""

    create = StreamedMethod(RoamingOperatorsCustomTariffFilters.create)
    delete = StreamedMethod(RoamingOperatorsCustomTariffFilters.delete)
    get = StreamedMethod(RoamingOperatorsCustomTariffFilters.get)
    list = StreamedMethod(RoamingOperatorsCustomTariffFilters.list)
    reorder = StreamedMethod(RoamingOperatorsCustomTariffFilters.reorder)
    update = StreamedMethod(RoamingOperatorsCustomTariffFilters.update)


class RoamingOperators(Resource):
    """Roaming operators: networks (CPOs) at whose stations this network's drivers can charge.

    `client.roaming_operators`: `/public-api/resources/roaming-operators/v2.0`"""

    @property
    def with_raw_response(self) -> RoamingOperatorsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return RoamingOperatorsRaw(self)

    @property
    def with_streaming_response(self) -> RoamingOperatorsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return RoamingOperatorsStream(self)

    @cached_property
    def actions(self) -> RoamingOperatorsActions:
        """Act on the roaming operators that this network is connected with.

        `client.roaming_operators.actions`: `/public-api/actions/roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter/{customTariffFilter}/set-pricing-data`"""
        return RoamingOperatorsActions(self)

    @cached_property
    def custom_tariff_filters(self) -> RoamingOperatorsCustomTariffFilters:
        """`client.roaming_operators.custom_tariff_filters`: `/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters`"""
        return RoamingOperatorsCustomTariffFilters(self)

    def get(
        self,
        roaming_operator: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingOperator:
        """Fetch one roaming operator, a partner whose charge points your drivers can use.

        `GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}`

        Args:
            roaming_operator (`roamingOperator`): Id of the roaming operator.

        Returns: `models.RoamingOperator`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _GET,
            path={"roamingOperator": roaming_operator},
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
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.RoamingOperator]:
        """List roaming operators: companies whose charge points your drivers can use.

        The other direction, companies whose drivers charge with you, is `client.roaming_providers.list`. Page
        numbers only, no cursor.

        `GET /public-api/resources/roaming-operators/v2.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.RoamingOperator`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("roaming_operators.update", partner_id="")
    def update(
        self,
        roaming_operator: int,
        *,
        business_name: str | None | Omit = omit,
        cpo_settings: params.RoamingOperatorCpoSettings
        | models.RoamingOperatorCpoSettings
        | None
        | Omit = omit,
        enabled: bool | Omit = omit,
        partner_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingOperator:
        """Change how a roaming operator is treated: on or off, its name, partner and settings.

        The identity used in roaming (`country_code`, `party_id`, `hubject_id`) cannot be changed here.

        `PATCH /public-api/resources/roaming-operators/v2.0/{roamingOperator}`

        Args:
            roaming_operator (`roamingOperator`): Id of the roaming operator.
            cpo_settings (`cpoSettings`): Settings for a partner in the role of charge point operator (CPO).
            partner_id (`partnerId`): Deprecated; use `enabled`. A value also switches the roaming operator
                on, `null` switches it off.

        Returns: `models.RoamingOperator`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"roamingOperator": roaming_operator},
            body={
                "business_name": business_name,
                "cpo_settings": cpo_settings,
                "enabled": enabled,
                "partner_id": partner_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class RoamingOperatorsRaw(RawView):
    """`client.roaming_operators.with_raw_response`"""

    get = RawMethod(RoamingOperators.get)
    list = RawMethod(RoamingOperators.list)
    update = RawMethod(RoamingOperators.update)


class RoamingOperatorsStream(StreamedView):
    """`client.roaming_operators.with_streaming_response`"""

    get = StreamedMethod(RoamingOperators.get)
    list = StreamedMethod(RoamingOperators.list)
    update = StreamedMethod(RoamingOperators.update)


class AsyncRoamingOperatorsActions(AsyncResource):
    """Act on the roaming operators that this network is connected with.

    `client.roaming_operators.actions`: `/public-api/actions/roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter/{customTariffFilter}/set-pricing-data`"""

    @property
    def with_raw_response(self) -> AsyncRoamingOperatorsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncRoamingOperatorsActionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncRoamingOperatorsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncRoamingOperatorsActionsStream(self)

    async def set_pricing_data(
        self,
        roaming_operator: int,
        custom_tariff_filter: int,
        *,
        currency: str,
        elements: Sequence[params.RoamingOperatorSetPricingDataElement],
        id: str,
        last_updated: dt.datetime,
        country_code: str | Omit = omit,
        end_date_time: dt.datetime | Omit = omit,
        energy_mix: params.RoamingOperatorSetPricingDataEnergyMix | Omit = omit,
        max_price: params.RoamingOperatorSetPricingDataMaxPrice | Omit = omit,
        min_price: params.RoamingOperatorSetPricingDataMaxPrice | Omit = omit,
        party_id: str | Omit = omit,
        start_date_time: dt.datetime | Omit = omit,
        tariff_alt_text: Sequence[params.RoamingOperatorSetPricingDataTariffAltText] | Omit = omit,
        tariff_alt_url: str | Omit = omit,
        type: Literal["AD_HOC_PAYMENT", "PROFILE_CHEAP", "PROFILE_FAST", "PROFILE_GREEN", "REGULAR"]
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Give the EVSEs chosen by a custom tariff filter their base prices, as an OCPI tariff.

        The body is a Tariff object of OCPI 2.2.1, with its names in snake_case. It changes the roaming tariff
        that lies under the filter and makes a pricing out of it; that pricing takes effect for drivers once a
        markup tariff is attached to the filter's tariff map. The 202 has no body.

        `POST /public-api/actions/roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter/{customTariffFilter}/set-pricing-data`

        Args:
            roaming_operator (`roamingOperator`): Id of the roaming operator.
            custom_tariff_filter (`customTariffFilter`): Id of the custom tariff filter.
            currency: Three-letter ISO 4217 code of the currency the amounts are in, such as `EUR`.
            elements: Tariff elements as in OCPI 2.2.1: each holds prices and, where needed, the restrictions
                under which they apply.
            id: Id the tariff has at the CPO (charge point operator, the network that owns the charge points),
                up to 36 characters.
            last_updated: When the tariff was last changed, in UTC.
            country_code: Country (two letters, ISO 3166-1) in the OCPI identity of the charge point operator
                that the tariff belongs to.
            end_date_time: Moment from which the tariff is no longer valid, in UTC.
            energy_mix: Where the electricity sold under this tariff comes from.
            max_price: Most that a session may cost, as an amount before and an amount after VAT. Whatever the
                other prices add up to, no more is charged.
            min_price: The least that a session under this tariff costs, however little is used.
            party_id: Three characters that name the charge point operator the tariff belongs to, within its
                country.
            start_date_time: Moment from which the tariff is valid, in UTC.
            tariff_alt_text: The tariff described in words, once per language.
            tariff_alt_url: Web page that explains the tariff.
            type: When this tariff applies (OCPI). `AD_HOC_PAYMENT`: drivers who pay on the spot; `REGULAR`:
                everyone else without a preference; `PROFILE_CHEAP`, `PROFILE_FAST`, `PROFILE_GREEN`: drivers
                who ask for cheap, fast or green charging.

        Returns: None.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_SET_PRICING_DATA,
            path={"roamingOperator": roaming_operator, "customTariffFilter": custom_tariff_filter},
            body={
                "currency": currency,
                "elements": elements,
                "id": id,
                "last_updated": last_updated,
                "country_code": country_code,
                "end_date_time": end_date_time,
                "energy_mix": energy_mix,
                "max_price": max_price,
                "min_price": min_price,
                "party_id": party_id,
                "start_date_time": start_date_time,
                "tariff_alt_text": tariff_alt_text,
                "tariff_alt_url": tariff_alt_url,
                "type": type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncRoamingOperatorsActionsRaw(AsyncRawView):
    """`client.roaming_operators.actions.with_raw_response`"""

    set_pricing_data = AsyncRawMethod(AsyncRoamingOperatorsActions.set_pricing_data)


class AsyncRoamingOperatorsActionsStream(AsyncStreamedView):
    """`client.roaming_operators.actions.with_streaming_response`"""

    set_pricing_data = AsyncStreamedMethod(AsyncRoamingOperatorsActions.set_pricing_data)


class AsyncRoamingOperatorsCustomTariffFilters(AsyncResource):
    """`client.roaming_operators.custom_tariff_filters`: `/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters`"""

    @property
    def with_raw_response(self) -> AsyncRoamingOperatorsCustomTariffFiltersRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncRoamingOperatorsCustomTariffFiltersRaw(self)

    @property
    def with_streaming_response(self) -> AsyncRoamingOperatorsCustomTariffFiltersStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncRoamingOperatorsCustomTariffFiltersStream(self)

    async def create(
        self,
        roaming_operator: int,
        *,
        name: str,
        status: Literal["disabled", "enabled"],
        applicable_current_types: Sequence[Literal["AC", "DC"]] | Omit = omit,
        country_code: str | Omit = omit,
        evse_id_prefix: str | Omit = omit,
        order: int | Omit = omit,
        power_below_kw: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingOperatorCustomTariffFilter:
        """Add a rule that picks some of a roaming operator's EVSEs for prices of your own.

        Without `order` the rule goes to the end of the list. Prices come afterwards, with
        `client.roaming_operators.actions.set_pricing_data`.

        `POST /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters`

        Args:
            roaming_operator (`roamingOperator`): Id of the roaming operator.
            applicable_current_types (`applicableCurrentTypes`): Only EVSEs that charge with one of these:
                `AC` alternating current, `DC` direct current (fast charging). Empty: either will do.
            country_code (`countryCode`): Only EVSEs in this country, as two capital letters (ISO 3166-1
                alpha-2), e.g. `DE`.
            evse_id_prefix (`evseIdPrefix`): Only EVSEs whose roaming id begins with this text, e.g.
                `DE*ABC*E1`. Several beginnings go on separate lines, of which one has to match.
            order: Position among the operator's filters; left out: the last one. A position that is taken is
                freed by moving the others.
            power_below_kw (`powerBelowKw`): Only EVSEs with less power than this, in kW.

        Returns: `models.RoamingOperatorCustomTariffFilter`.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), ConflictError
        (409), UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _CUSTOM_TARIFF_FILTERS_CREATE,
            path={"roamingOperator": roaming_operator},
            body={
                "name": name,
                "status": status,
                "applicable_current_types": applicable_current_types,
                "country_code": country_code,
                "evse_id_prefix": evse_id_prefix,
                "order": order,
                "power_below_kw": power_below_kw,
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
        roaming_operator: int,
        custom_tariff_filter: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a custom tariff filter from a roaming operator.

        To switch it off for a while, set its `status` to `disabled` instead.

        `DELETE /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}`

        Args:
            roaming_operator (`roamingOperator`): Id of the roaming operator.
            custom_tariff_filter (`customTariffFilter`): Id of the custom tariff filter.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _CUSTOM_TARIFF_FILTERS_DELETE,
            path={"roamingOperator": roaming_operator, "customTariffFilter": custom_tariff_filter},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        roaming_operator: int,
        custom_tariff_filter: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingOperatorCustomTariffFilter:
        """Fetch one custom tariff filter: its conditions, position and status.

        `GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}`

        Args:
            roaming_operator (`roamingOperator`): Id of the roaming operator.
            custom_tariff_filter (`customTariffFilter`): Id of the custom tariff filter.

        Returns: `models.RoamingOperatorCustomTariffFilter`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _CUSTOM_TARIFF_FILTERS_GET,
            path={"roamingOperator": roaming_operator, "customTariffFilter": custom_tariff_filter},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        roaming_operator: int,
        *,
        cursor: str | Omit = omit,
        filter: params.RoamingOperatorCustomTariffFiltersFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.RoamingOperatorCustomTariffFilter]:
        """List the rules that pick EVSEs of a roaming operator for prices of your own.

        A rule chooses by country, current type, power and the beginning of the EVSE id. Pages are reached by
        cursor only.

        `GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters`

        Args:
            roaming_operator (`roamingOperator`): Id of the roaming operator.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.RoamingOperatorCustomTariffFilter`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _CUSTOM_TARIFF_FILTERS_LIST,
            path={"roamingOperator": roaming_operator},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def reorder(
        self,
        roaming_operator: int,
        *,
        filters: Sequence[params.RoamingOperatorCustomTariffFiltersReorderFilter],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Message:
        """Move custom tariff filters of a roaming operator to new positions in their order.

        Unlike other PUTs it takes a part: name only the filters to move, and the rest keep their order among
        each other. All moves are made together or not at all. The answer is a plain `message`.

        `PUT /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/reorder`

        Args:
            roaming_operator (`roamingOperator`): Id of the roaming operator.
            filters: The filters to move, each with its new position. Those you leave out keep their order
                among each other.

        Returns: `models.Message`.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _CUSTOM_TARIFF_FILTERS_REORDER,
            path={"roamingOperator": roaming_operator},
            body={"filters": filters},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def update(
        self,
        roaming_operator: int,
        custom_tariff_filter: int,
        *,
        applicable_current_types: Sequence[Literal["AC", "DC"]] | Omit = omit,
        country_code: str | None | Omit = omit,
        evse_id_prefix: str | None | Omit = omit,
        name: str | Omit = omit,
        order: int | Omit = omit,
        power_below_kw: float | None | Omit = omit,
        status: Literal["disabled", "enabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingOperatorCustomTariffFilter:
        """Change the conditions, position or status of a custom tariff filter.

        `null` is accepted for `country_code`, `evse_id_prefix` and `power_below_kw`; an empty
        `applicable_current_types` lets any current type match. To move several filters at once, use
        `client.roaming_operators.custom_tariff_filters.reorder`.

        `PATCH /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}`

        Args:
            roaming_operator (`roamingOperator`): Id of the roaming operator.
            custom_tariff_filter (`customTariffFilter`): Id of the custom tariff filter.
            applicable_current_types (`applicableCurrentTypes`): Only EVSEs that charge with one of these:
                `AC` alternating current, `DC` direct current (fast charging). Empty: either will do.
            country_code (`countryCode`): Only EVSEs in this country, as two capital letters (ISO 3166-1
                alpha-2), e.g. `DE`.
            evse_id_prefix (`evseIdPrefix`): Only EVSEs whose roaming id begins with this text, e.g.
                `DE*ABC*E1`. Several beginnings go on separate lines, of which one has to match.
            order: Position among the operator's filters. A position that is taken is freed by moving the
                others.
            power_below_kw (`powerBelowKw`): Only EVSEs with less power than this, in kW.

        Returns: `models.RoamingOperatorCustomTariffFilter`.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), ConflictError (409), UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _CUSTOM_TARIFF_FILTERS_UPDATE,
            path={"roamingOperator": roaming_operator, "customTariffFilter": custom_tariff_filter},
            body={
                "applicable_current_types": applicable_current_types,
                "country_code": country_code,
                "evse_id_prefix": evse_id_prefix,
                "name": name,
                "order": order,
                "power_below_kw": power_below_kw,
                "status": status,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncRoamingOperatorsCustomTariffFiltersRaw(AsyncRawView):
    """`client.roaming_operators.custom_tariff_filters.with_raw_response`"""

    create = AsyncRawMethod(AsyncRoamingOperatorsCustomTariffFilters.create)
    delete = AsyncRawMethod(AsyncRoamingOperatorsCustomTariffFilters.delete)
    get = AsyncRawMethod(AsyncRoamingOperatorsCustomTariffFilters.get)
    list = AsyncRawListing(AsyncRoamingOperatorsCustomTariffFilters.list)
    reorder = AsyncRawMethod(AsyncRoamingOperatorsCustomTariffFilters.reorder)
    update = AsyncRawMethod(AsyncRoamingOperatorsCustomTariffFilters.update)


class AsyncRoamingOperatorsCustomTariffFiltersStream(AsyncStreamedView):
    """`client.roaming_operators.custom_tariff_filters.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncRoamingOperatorsCustomTariffFilters.create)
    delete = AsyncStreamedMethod(AsyncRoamingOperatorsCustomTariffFilters.delete)
    get = AsyncStreamedMethod(AsyncRoamingOperatorsCustomTariffFilters.get)
    list = AsyncStreamedListing(AsyncRoamingOperatorsCustomTariffFilters.list)
    reorder = AsyncStreamedMethod(AsyncRoamingOperatorsCustomTariffFilters.reorder)
    update = AsyncStreamedMethod(AsyncRoamingOperatorsCustomTariffFilters.update)


class AsyncRoamingOperators(AsyncResource):
    """Roaming operators: networks (CPOs) at whose stations this network's drivers can charge.

    `client.roaming_operators`: `/public-api/resources/roaming-operators/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncRoamingOperatorsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncRoamingOperatorsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncRoamingOperatorsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncRoamingOperatorsStream(self)

    @cached_property
    def actions(self) -> AsyncRoamingOperatorsActions:
        """Act on the roaming operators that this network is connected with.

        `client.roaming_operators.actions`: `/public-api/actions/roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter/{customTariffFilter}/set-pricing-data`"""
        return AsyncRoamingOperatorsActions(self)

    @cached_property
    def custom_tariff_filters(self) -> AsyncRoamingOperatorsCustomTariffFilters:
        """`client.roaming_operators.custom_tariff_filters`: `/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters`"""
        return AsyncRoamingOperatorsCustomTariffFilters(self)

    async def get(
        self,
        roaming_operator: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingOperator:
        """Fetch one roaming operator, a partner whose charge points your drivers can use.

        `GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}`

        Args:
            roaming_operator (`roamingOperator`): Id of the roaming operator.

        Returns: `models.RoamingOperator`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _GET,
            path={"roamingOperator": roaming_operator},
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
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.RoamingOperator]:
        """List roaming operators: companies whose charge points your drivers can use.

        The other direction, companies whose drivers charge with you, is `client.roaming_providers.list`. Page
        numbers only, no cursor.

        `GET /public-api/resources/roaming-operators/v2.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.RoamingOperator`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("roaming_operators.update", partner_id="")
    async def update(
        self,
        roaming_operator: int,
        *,
        business_name: str | None | Omit = omit,
        cpo_settings: params.RoamingOperatorCpoSettings
        | models.RoamingOperatorCpoSettings
        | None
        | Omit = omit,
        enabled: bool | Omit = omit,
        partner_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.RoamingOperator:
        """Change how a roaming operator is treated: on or off, its name, partner and settings.

        The identity used in roaming (`country_code`, `party_id`, `hubject_id`) cannot be changed here.

        `PATCH /public-api/resources/roaming-operators/v2.0/{roamingOperator}`

        Args:
            roaming_operator (`roamingOperator`): Id of the roaming operator.
            cpo_settings (`cpoSettings`): Settings for a partner in the role of charge point operator (CPO).
            partner_id (`partnerId`): Deprecated; use `enabled`. A value also switches the roaming operator
                on, `null` switches it off.

        Returns: `models.RoamingOperator`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"roamingOperator": roaming_operator},
            body={
                "business_name": business_name,
                "cpo_settings": cpo_settings,
                "enabled": enabled,
                "partner_id": partner_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncRoamingOperatorsRaw(AsyncRawView):
    """`client.roaming_operators.with_raw_response`"""

    get = AsyncRawMethod(AsyncRoamingOperators.get)
    list = AsyncRawListing(AsyncRoamingOperators.list)
    update = AsyncRawMethod(AsyncRoamingOperators.update)


class AsyncRoamingOperatorsStream(AsyncStreamedView):
    """`client.roaming_operators.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncRoamingOperators.get)
    list = AsyncStreamedListing(AsyncRoamingOperators.list)
    update = AsyncStreamedMethod(AsyncRoamingOperators.update)
