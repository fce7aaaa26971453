"""Roaming operators: networks (CPOs) at whose stations this network's drivers can charge.

`client.roaming_operators`: `/public-api/resources/roaming-operators/v2.0`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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
        """Custom Tariff Filters: Set Pricing Data.

        `POST /public-api/actions/roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter/{customTariffFilter}/set-pricing-data`

        Args:
            currency: Three-letter ISO 4217 code of the currency the amounts are in, such as `EUR`.
            elements: Tariff elements as in OCPI 2.2.1: each holds prices and, where needed, the restrictions
                under which they apply.
            id: Id the tariff has at the CPO (charge point operator, the network that owns the charge points),
                up to 36 characters.

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


class RoamingOperatorsCustomTariffFilters(Resource):
    """`client.roaming_operators.custom_tariff_filters`: `/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters`"""

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
        """Roaming Operators: Custom Tariff Filters: Create.

        `POST /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters`

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
        """Roaming Operators: Custom Tariff Filters: Delete.

        `DELETE /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}`

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
        """Roaming Operators: Custom Tariff Filters: Read.

        `GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}`

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
        """Roaming Operators: Custom Tariff Filters: Listing.

        `GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters`

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
        """Roaming Operators: Custom Tariff Filters: Reorder.

        `PUT /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/reorder`

        Args:
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
        """Roaming Operators: Custom Tariff Filters: Update.

        `PATCH /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}`

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


class RoamingOperators(Resource):
    """Roaming operators: networks (CPOs) at whose stations this network's drivers can charge.

    `client.roaming_operators`: `/public-api/resources/roaming-operators/v2.0`"""

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
        """Roaming Operator: Read.

        `GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}`

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
        """Roaming Operators: Listing.

        `GET /public-api/resources/roaming-operators/v2.0`

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
        """Roaming Operator: Update.

        `PATCH /public-api/resources/roaming-operators/v2.0/{roamingOperator}`

        Args:
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


class AsyncRoamingOperatorsActions(AsyncResource):
    """Act on the roaming operators that this network is connected with.

    `client.roaming_operators.actions`: `/public-api/actions/roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter/{customTariffFilter}/set-pricing-data`"""

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
        """Custom Tariff Filters: Set Pricing Data.

        `POST /public-api/actions/roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter/{customTariffFilter}/set-pricing-data`

        Args:
            currency: Three-letter ISO 4217 code of the currency the amounts are in, such as `EUR`.
            elements: Tariff elements as in OCPI 2.2.1: each holds prices and, where needed, the restrictions
                under which they apply.
            id: Id the tariff has at the CPO (charge point operator, the network that owns the charge points),
                up to 36 characters.

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


class AsyncRoamingOperatorsCustomTariffFilters(AsyncResource):
    """`client.roaming_operators.custom_tariff_filters`: `/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters`"""

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
        """Roaming Operators: Custom Tariff Filters: Create.

        `POST /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters`

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
        """Roaming Operators: Custom Tariff Filters: Delete.

        `DELETE /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}`

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
        """Roaming Operators: Custom Tariff Filters: Read.

        `GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}`

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
        """Roaming Operators: Custom Tariff Filters: Listing.

        `GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters`

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
        """Roaming Operators: Custom Tariff Filters: Reorder.

        `PUT /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/reorder`

        Args:
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
        """Roaming Operators: Custom Tariff Filters: Update.

        `PATCH /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}`

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


class AsyncRoamingOperators(AsyncResource):
    """Roaming operators: networks (CPOs) at whose stations this network's drivers can charge.

    `client.roaming_operators`: `/public-api/resources/roaming-operators/v2.0`"""

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
        """Roaming Operator: Read.

        `GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}`

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
        """Roaming Operators: Listing.

        `GET /public-api/resources/roaming-operators/v2.0`

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
        """Roaming Operator: Update.

        `PATCH /public-api/resources/roaming-operators/v2.0/{roamingOperator}`

        Args:
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
