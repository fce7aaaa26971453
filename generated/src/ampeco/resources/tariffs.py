"""`client.tariffs`: `/public-api/resources/tariffs/v1.0`"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_ACTIONS_SET_DISPLAY_INFORMATION: Operation[None] = Operation(
    "POST",
    "/public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information",
    body=lambda: params.TariffDisplay,
)
_CREATE: Operation[models.Tariff] = Operation(
    "POST",
    "/public-api/resources/tariffs/v1.0",
    returns=lambda: models.Tariff,
    unwrap="data",
    body=lambda: params.Tariff,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/tariffs/v1.0/{tariff}",
)
_GET: Operation[models.Tariff] = Operation(
    "GET",
    "/public-api/resources/tariffs/v1.0/{tariff}",
    returns=lambda: models.Tariff,
    unwrap="data",
)
_LIST: Operation[models.Tariff] = Operation(
    "GET",
    "/public-api/resources/tariffs/v1.0",
    returns=lambda: models.Tariff,
    unwrap="data",
    query=lambda: params.TariffsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", page="page", per_page="per_page"),
)
_REPLACE: Operation[models.Tariff] = Operation(
    "PUT",
    "/public-api/resources/tariffs/v1.0/{tariff}",
    returns=lambda: models.Tariff,
    unwrap="data",
    body=lambda: params.Tariff,
)


class TariffsActions(Resource):
    """`client.tariffs.actions`: `/public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information`"""

    def set_display_information(
        self,
        tariff: int,
        *,
        default_price_information: str | None | Omit = omit,
        default_price_information_offline: str | None | Omit = omit,
        price_information: str | None | Omit = omit,
        total_cost_information: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Tariff: Set Display Information.

        `POST /public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information`

        Returns: None.

        Raises: AuthenticationError (401), NotFoundError (404), UnprocessableEntityError (422), RateLimitError
        (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_SET_DISPLAY_INFORMATION,
            path={"tariff": tariff},
            body={
                "default_price_information": default_price_information,
                "default_price_information_offline": default_price_information_offline,
                "price_information": price_information,
                "total_cost_information": total_cost_information,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class Tariffs(Resource):
    """`client.tariffs`: `/public-api/resources/tariffs/v1.0`"""

    @cached_property
    def actions(self) -> TariffsActions:
        """`client.tariffs.actions`: `/public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information`"""
        return TariffsActions(self)

    def create(
        self,
        *,
        name: str,
        type: params.TariffType,
        additional_information: Mapping[str, str | None] | None | Omit = omit,
        day_tariff_start: str | Omit = omit,
        description: Mapping[str, str | None] | None | Omit = omit,
        display: params.TariffDisplay | models.TariffDisplay | Omit = omit,
        external_id: str | None | Omit = omit,
        integration_id: int | None | Omit = omit,
        learn_more_url: Mapping[str, str | None] | None | Omit = omit,
        night_tariff_start: str | Omit = omit,
        partner: params.TariffPartner | models.TariffPartner | Omit = omit,
        pricing: params.TariffPricing | models.TariffPricing | Omit = omit,
        restrictions: params.TariffRestrictions | models.TariffRestrictions | Omit = omit,
        stop_session: params.TariffStopSession | models.TariffStopSession | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Tariff:
        """Tariff: Create.

        `POST /public-api/resources/tariffs/v1.0`

        Returns: `models.Tariff`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "name": name,
                "type": type,
                "additional_information": additional_information,
                "day_tariff_start": day_tariff_start,
                "description": description,
                "display": display,
                "external_id": external_id,
                "integration_id": integration_id,
                "learn_more_url": learn_more_url,
                "night_tariff_start": night_tariff_start,
                "partner": partner,
                "pricing": pricing,
                "restrictions": restrictions,
                "stop_session": stop_session,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        tariff: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Tariff: Delete.

        `DELETE /public-api/resources/tariffs/v1.0/{tariff}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _DELETE,
            path={"tariff": tariff},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        tariff: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Tariff:
        """Tariff: Read.

        `GET /public-api/resources/tariffs/v1.0/{tariff}`

        Returns: `models.Tariff`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"tariff": tariff},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.TariffsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.Tariff]:
        """Tariffs: Listing.

        `GET /public-api/resources/tariffs/v1.0`

        Returns: a page of `models.Tariff`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def replace(
        self,
        tariff: int,
        *,
        name: str,
        type: params.TariffType,
        additional_information: Mapping[str, str | None] | None | Omit = omit,
        day_tariff_start: str | Omit = omit,
        description: Mapping[str, str | None] | None | Omit = omit,
        display: params.TariffDisplay | models.TariffDisplay | Omit = omit,
        external_id: str | None | Omit = omit,
        integration_id: int | None | Omit = omit,
        learn_more_url: Mapping[str, str | None] | None | Omit = omit,
        night_tariff_start: str | Omit = omit,
        partner: params.TariffPartner | models.TariffPartner | Omit = omit,
        pricing: params.TariffPricing | models.TariffPricing | Omit = omit,
        restrictions: params.TariffRestrictions | models.TariffRestrictions | Omit = omit,
        stop_session: params.TariffStopSession | models.TariffStopSession | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Tariff:
        """Tariff: Update.

        `PUT /public-api/resources/tariffs/v1.0/{tariff}`

        Returns: `models.Tariff`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _REPLACE,
            path={"tariff": tariff},
            body={
                "name": name,
                "type": type,
                "additional_information": additional_information,
                "day_tariff_start": day_tariff_start,
                "description": description,
                "display": display,
                "external_id": external_id,
                "integration_id": integration_id,
                "learn_more_url": learn_more_url,
                "night_tariff_start": night_tariff_start,
                "partner": partner,
                "pricing": pricing,
                "restrictions": restrictions,
                "stop_session": stop_session,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTariffsActions(AsyncResource):
    """`client.tariffs.actions`: `/public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information`"""

    async def set_display_information(
        self,
        tariff: int,
        *,
        default_price_information: str | None | Omit = omit,
        default_price_information_offline: str | None | Omit = omit,
        price_information: str | None | Omit = omit,
        total_cost_information: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Tariff: Set Display Information.

        `POST /public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information`

        Returns: None.

        Raises: AuthenticationError (401), NotFoundError (404), UnprocessableEntityError (422), RateLimitError
        (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_SET_DISPLAY_INFORMATION,
            path={"tariff": tariff},
            body={
                "default_price_information": default_price_information,
                "default_price_information_offline": default_price_information_offline,
                "price_information": price_information,
                "total_cost_information": total_cost_information,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTariffs(AsyncResource):
    """`client.tariffs`: `/public-api/resources/tariffs/v1.0`"""

    @cached_property
    def actions(self) -> AsyncTariffsActions:
        """`client.tariffs.actions`: `/public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information`"""
        return AsyncTariffsActions(self)

    async def create(
        self,
        *,
        name: str,
        type: params.TariffType,
        additional_information: Mapping[str, str | None] | None | Omit = omit,
        day_tariff_start: str | Omit = omit,
        description: Mapping[str, str | None] | None | Omit = omit,
        display: params.TariffDisplay | models.TariffDisplay | Omit = omit,
        external_id: str | None | Omit = omit,
        integration_id: int | None | Omit = omit,
        learn_more_url: Mapping[str, str | None] | None | Omit = omit,
        night_tariff_start: str | Omit = omit,
        partner: params.TariffPartner | models.TariffPartner | Omit = omit,
        pricing: params.TariffPricing | models.TariffPricing | Omit = omit,
        restrictions: params.TariffRestrictions | models.TariffRestrictions | Omit = omit,
        stop_session: params.TariffStopSession | models.TariffStopSession | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Tariff:
        """Tariff: Create.

        `POST /public-api/resources/tariffs/v1.0`

        Returns: `models.Tariff`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "type": type,
                "additional_information": additional_information,
                "day_tariff_start": day_tariff_start,
                "description": description,
                "display": display,
                "external_id": external_id,
                "integration_id": integration_id,
                "learn_more_url": learn_more_url,
                "night_tariff_start": night_tariff_start,
                "partner": partner,
                "pricing": pricing,
                "restrictions": restrictions,
                "stop_session": stop_session,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        tariff: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Tariff: Delete.

        `DELETE /public-api/resources/tariffs/v1.0/{tariff}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _DELETE,
            path={"tariff": tariff},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        tariff: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Tariff:
        """Tariff: Read.

        `GET /public-api/resources/tariffs/v1.0/{tariff}`

        Returns: `models.Tariff`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"tariff": tariff},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.TariffsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.Tariff]:
        """Tariffs: Listing.

        `GET /public-api/resources/tariffs/v1.0`

        Returns: a page of `models.Tariff`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def replace(
        self,
        tariff: int,
        *,
        name: str,
        type: params.TariffType,
        additional_information: Mapping[str, str | None] | None | Omit = omit,
        day_tariff_start: str | Omit = omit,
        description: Mapping[str, str | None] | None | Omit = omit,
        display: params.TariffDisplay | models.TariffDisplay | Omit = omit,
        external_id: str | None | Omit = omit,
        integration_id: int | None | Omit = omit,
        learn_more_url: Mapping[str, str | None] | None | Omit = omit,
        night_tariff_start: str | Omit = omit,
        partner: params.TariffPartner | models.TariffPartner | Omit = omit,
        pricing: params.TariffPricing | models.TariffPricing | Omit = omit,
        restrictions: params.TariffRestrictions | models.TariffRestrictions | Omit = omit,
        stop_session: params.TariffStopSession | models.TariffStopSession | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Tariff:
        """Tariff: Update.

        `PUT /public-api/resources/tariffs/v1.0/{tariff}`

        Returns: `models.Tariff`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _REPLACE,
            path={"tariff": tariff},
            body={
                "name": name,
                "type": type,
                "additional_information": additional_information,
                "day_tariff_start": day_tariff_start,
                "description": description,
                "display": display,
                "external_id": external_id,
                "integration_id": integration_id,
                "learn_more_url": learn_more_url,
                "night_tariff_start": night_tariff_start,
                "partner": partner,
                "pricing": pricing,
                "restrictions": restrictions,
                "stop_session": stop_session,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
