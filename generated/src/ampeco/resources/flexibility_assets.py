"""`client.flexibility_assets`: `/public-api/resources/flexibility-assets/v1.0`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_ACTIONS_CHANGE_STATUS: Operation[models.FlexibilityAssetChangeStatus] = Operation(
    "POST",
    "/public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/change-status",
    returns=lambda: models.FlexibilityAssetChangeStatus,
    body=lambda: params.FlexibilityAssetChangeStatus,
)
_ACTIONS_CREATE_ACTIVATION_REQUEST: Operation[models.FlexibilityActivationRequest] = Operation(
    "POST",
    "/public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/create-activation-request",
    returns=lambda: models.FlexibilityActivationRequest,
    body=lambda: params.FlexibilityAssetCreateActivationRequest,
)
_HISTORICAL_TIME_SERIES_LIST: Operation[models.FlexibilityAssetHistoricalTimeSeries] = Operation(
    "GET",
    "/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/historical-time-series",
    returns=lambda: models.FlexibilityAssetHistoricalTimeSeries,
    unwrap="data",
    query=lambda: params.FlexibilityAssetsHistoricalTimeSeriesListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page"),
)
_TIME_SERIES_FORECAST_LIST: Operation[models.FlexibilityAssetTimeSeriesForecast] = Operation(
    "GET",
    "/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/time-series-forecast",
    returns=lambda: models.FlexibilityAssetTimeSeriesForecast,
    unwrap="data",
    query=lambda: params.FlexibilityAssetsTimeSeriesForecastListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page"),
)
_CREATE: Operation[models.FlexibilityAsset] = Operation(
    "POST",
    "/public-api/resources/flexibility-assets/v1.0",
    returns=lambda: models.FlexibilityAsset,
    unwrap="data",
    body=lambda: params.FlexibilityAssetCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}",
)
_GET: Operation[models.FlexibilityAsset] = Operation(
    "GET",
    "/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}",
    returns=lambda: models.FlexibilityAsset,
    unwrap="data",
)
_LIST: Operation[models.FlexibilityAsset] = Operation(
    "GET",
    "/public-api/resources/flexibility-assets/v1.0",
    returns=lambda: models.FlexibilityAsset,
    unwrap="data",
    query=lambda: params.FlexibilityAssetsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page"),
)
_UPDATE: Operation[models.FlexibilityAsset] = Operation(
    "PATCH",
    "/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}",
    returns=lambda: models.FlexibilityAsset,
    unwrap="data",
    body=lambda: params.FlexibilityAssetUpdate,
)


class FlexibilityAssetsActions(Resource):
    """`client.flexibility_assets.actions`: `/public-api/actions/flexibility-asset/v1.0`"""

    def change_status(
        self,
        flexibility_asset: str,
        *,
        status: Literal["disabled", "enabled"],
        ends_at: dt.datetime | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FlexibilityAssetChangeStatus:
        """Flexibility Asset: Change Status.

        `POST /public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/change-status`

        Returns: `models.FlexibilityAssetChangeStatus`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_CHANGE_STATUS,
            path={"flexibilityAsset": flexibility_asset},
            body={"status": status, "ends_at": ends_at},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create_activation_request(
        self,
        flexibility_asset: str,
        *,
        periods: Sequence[params.FlexibilityAssetCreateActivationRequestPeriod] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FlexibilityActivationRequest:
        """Flexibility Asset: Create Activation Request.

        `POST /public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/create-activation-request`

        Returns: `models.FlexibilityActivationRequest`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_CREATE_ACTIVATION_REQUEST,
            path={"flexibilityAsset": flexibility_asset},
            body={"periods": periods},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class FlexibilityAssetsHistoricalTimeSeries(Resource):
    """`client.flexibility_assets.historical_time_series`: `/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/historical-time-series`"""

    def list(
        self,
        flexibility_asset: int,
        *,
        cursor: str | Omit = omit,
        filter: params.FlexibilityAssetTimeSeriesForecastFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.FlexibilityAssetHistoricalTimeSeries]:
        """Flexibility Assets: Historical Time Series.

        `GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/historical-time-series`

        Returns: a page of `models.FlexibilityAssetHistoricalTimeSeries`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _HISTORICAL_TIME_SERIES_LIST,
            path={"flexibilityAsset": flexibility_asset},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class FlexibilityAssetsTimeSeriesForecast(Resource):
    """`client.flexibility_assets.time_series_forecast`: `/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/time-series-forecast`"""

    def list(
        self,
        flexibility_asset: int,
        *,
        cursor: str | Omit = omit,
        filter: params.FlexibilityAssetTimeSeriesForecastFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.FlexibilityAssetTimeSeriesForecast]:
        """Flexibility Assets: Time Series Forecast.

        `GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/time-series-forecast`

        Returns: a page of `models.FlexibilityAssetTimeSeriesForecast`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _TIME_SERIES_FORECAST_LIST,
            path={"flexibilityAsset": flexibility_asset},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class FlexibilityAssets(Resource):
    """`client.flexibility_assets`: `/public-api/resources/flexibility-assets/v1.0`"""

    @cached_property
    def actions(self) -> FlexibilityAssetsActions:
        """`client.flexibility_assets.actions`: `/public-api/actions/flexibility-asset/v1.0`"""
        return FlexibilityAssetsActions(self)

    @cached_property
    def historical_time_series(self) -> FlexibilityAssetsHistoricalTimeSeries:
        """`client.flexibility_assets.historical_time_series`: `/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/historical-time-series`"""
        return FlexibilityAssetsHistoricalTimeSeries(self)

    @cached_property
    def time_series_forecast(self) -> FlexibilityAssetsTimeSeriesForecast:
        """`client.flexibility_assets.time_series_forecast`: `/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/time-series-forecast`"""
        return FlexibilityAssetsTimeSeriesForecast(self)

    def create(
        self,
        *,
        charge_point_id: float | None,
        dlm_circuit_id: float | None,
        evse_id: float | None,
        integration_id: float,
        status: Literal["disabled", "enabled"],
        description: str | None | Omit = omit,
        ends_at: dt.datetime | Omit = omit,
        integration_parameters: Mapping[str, object] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FlexibilityAsset:
        """Flexibility Assets: Create.

        `POST /public-api/resources/flexibility-assets/v1.0`

        Returns: `models.FlexibilityAsset`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "charge_point_id": charge_point_id,
                "dlm_circuit_id": dlm_circuit_id,
                "evse_id": evse_id,
                "integration_id": integration_id,
                "status": status,
                "description": description,
                "ends_at": ends_at,
                "integration_parameters": integration_parameters,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        flexibility_asset: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Flexibility Assets: Delete.

        `DELETE /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _DELETE,
            path={"flexibilityAsset": flexibility_asset},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        flexibility_asset: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FlexibilityAsset:
        """Flexibility Assets: Read.

        `GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}`

        Returns: `models.FlexibilityAsset`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"flexibilityAsset": flexibility_asset},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.FlexibilityAssetsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.FlexibilityAsset]:
        """Flexibility Assets: Listing.

        `GET /public-api/resources/flexibility-assets/v1.0`

        Returns: a page of `models.FlexibilityAsset`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
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
        flexibility_asset: int,
        *,
        description: str | None | Omit = omit,
        integration_id: float | Omit = omit,
        integration_parameters: Mapping[str, object] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FlexibilityAsset:
        """Flexibility Assets: Update.

        `PATCH /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}`

        Returns: `models.FlexibilityAsset`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"flexibilityAsset": flexibility_asset},
            body={
                "description": description,
                "integration_id": integration_id,
                "integration_parameters": integration_parameters,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncFlexibilityAssetsActions(AsyncResource):
    """`client.flexibility_assets.actions`: `/public-api/actions/flexibility-asset/v1.0`"""

    async def change_status(
        self,
        flexibility_asset: str,
        *,
        status: Literal["disabled", "enabled"],
        ends_at: dt.datetime | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FlexibilityAssetChangeStatus:
        """Flexibility Asset: Change Status.

        `POST /public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/change-status`

        Returns: `models.FlexibilityAssetChangeStatus`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_CHANGE_STATUS,
            path={"flexibilityAsset": flexibility_asset},
            body={"status": status, "ends_at": ends_at},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create_activation_request(
        self,
        flexibility_asset: str,
        *,
        periods: Sequence[params.FlexibilityAssetCreateActivationRequestPeriod] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FlexibilityActivationRequest:
        """Flexibility Asset: Create Activation Request.

        `POST /public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/create-activation-request`

        Returns: `models.FlexibilityActivationRequest`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_CREATE_ACTIVATION_REQUEST,
            path={"flexibilityAsset": flexibility_asset},
            body={"periods": periods},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncFlexibilityAssetsHistoricalTimeSeries(AsyncResource):
    """`client.flexibility_assets.historical_time_series`: `/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/historical-time-series`"""

    def list(
        self,
        flexibility_asset: int,
        *,
        cursor: str | Omit = omit,
        filter: params.FlexibilityAssetTimeSeriesForecastFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.FlexibilityAssetHistoricalTimeSeries]:
        """Flexibility Assets: Historical Time Series.

        `GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/historical-time-series`

        Returns: a page of `models.FlexibilityAssetHistoricalTimeSeries`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _HISTORICAL_TIME_SERIES_LIST,
            path={"flexibilityAsset": flexibility_asset},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncFlexibilityAssetsTimeSeriesForecast(AsyncResource):
    """`client.flexibility_assets.time_series_forecast`: `/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/time-series-forecast`"""

    def list(
        self,
        flexibility_asset: int,
        *,
        cursor: str | Omit = omit,
        filter: params.FlexibilityAssetTimeSeriesForecastFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.FlexibilityAssetTimeSeriesForecast]:
        """Flexibility Assets: Time Series Forecast.

        `GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/time-series-forecast`

        Returns: a page of `models.FlexibilityAssetTimeSeriesForecast`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _TIME_SERIES_FORECAST_LIST,
            path={"flexibilityAsset": flexibility_asset},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncFlexibilityAssets(AsyncResource):
    """`client.flexibility_assets`: `/public-api/resources/flexibility-assets/v1.0`"""

    @cached_property
    def actions(self) -> AsyncFlexibilityAssetsActions:
        """`client.flexibility_assets.actions`: `/public-api/actions/flexibility-asset/v1.0`"""
        return AsyncFlexibilityAssetsActions(self)

    @cached_property
    def historical_time_series(self) -> AsyncFlexibilityAssetsHistoricalTimeSeries:
        """`client.flexibility_assets.historical_time_series`: `/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/historical-time-series`"""
        return AsyncFlexibilityAssetsHistoricalTimeSeries(self)

    @cached_property
    def time_series_forecast(self) -> AsyncFlexibilityAssetsTimeSeriesForecast:
        """`client.flexibility_assets.time_series_forecast`: `/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/time-series-forecast`"""
        return AsyncFlexibilityAssetsTimeSeriesForecast(self)

    async def create(
        self,
        *,
        charge_point_id: float | None,
        dlm_circuit_id: float | None,
        evse_id: float | None,
        integration_id: float,
        status: Literal["disabled", "enabled"],
        description: str | None | Omit = omit,
        ends_at: dt.datetime | Omit = omit,
        integration_parameters: Mapping[str, object] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FlexibilityAsset:
        """Flexibility Assets: Create.

        `POST /public-api/resources/flexibility-assets/v1.0`

        Returns: `models.FlexibilityAsset`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "charge_point_id": charge_point_id,
                "dlm_circuit_id": dlm_circuit_id,
                "evse_id": evse_id,
                "integration_id": integration_id,
                "status": status,
                "description": description,
                "ends_at": ends_at,
                "integration_parameters": integration_parameters,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        flexibility_asset: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Flexibility Assets: Delete.

        `DELETE /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _DELETE,
            path={"flexibilityAsset": flexibility_asset},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        flexibility_asset: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FlexibilityAsset:
        """Flexibility Assets: Read.

        `GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}`

        Returns: `models.FlexibilityAsset`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"flexibilityAsset": flexibility_asset},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.FlexibilityAssetsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.FlexibilityAsset]:
        """Flexibility Assets: Listing.

        `GET /public-api/resources/flexibility-assets/v1.0`

        Returns: a page of `models.FlexibilityAsset`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
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
        flexibility_asset: int,
        *,
        description: str | None | Omit = omit,
        integration_id: float | Omit = omit,
        integration_parameters: Mapping[str, object] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FlexibilityAsset:
        """Flexibility Assets: Update.

        `PATCH /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}`

        Returns: `models.FlexibilityAsset`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"flexibilityAsset": flexibility_asset},
            body={
                "description": description,
                "integration_id": integration_id,
                "integration_parameters": integration_parameters,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
