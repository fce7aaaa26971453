"""Groups of chargers that can shift their consumption in time and so help to balance the power grid.

`client.flexibility_assets`: `/public-api/resources/flexibility-assets/v1.0`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

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
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
)
_TIME_SERIES_FORECAST_LIST: Operation[models.FlexibilityAssetTimeSeriesForecast] = Operation(
    "GET",
    "/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/time-series-forecast",
    returns=lambda: models.FlexibilityAssetTimeSeriesForecast,
    unwrap="data",
    query=lambda: params.FlexibilityAssetsTimeSeriesForecastListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
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
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
)
_UPDATE: Operation[models.FlexibilityAsset] = Operation(
    "PATCH",
    "/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}",
    returns=lambda: models.FlexibilityAsset,
    unwrap="data",
    body=lambda: params.FlexibilityAssetUpdate,
)


class FlexibilityAssetsActions(Resource):
    """Send grid-balancing requests to flexibility assets and read what they could contribute.

    `client.flexibility_assets.actions`: `/public-api/actions/flexibility-asset/v1.0`"""

    @property
    def with_raw_response(self) -> FlexibilityAssetsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return FlexibilityAssetsActionsRaw(self)

    @property
    def with_streaming_response(self) -> FlexibilityAssetsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return FlexibilityAssetsActionsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.FlexibilityAssetChangeStatus:
        """Enable or disable a flexibility asset, at once or with a date on which it switches off by itself.

        This is the only way to change `status` and `ends_at` after creation:
        `client.flexibility_assets.update` does not take them. The answer holds the status and the end date.

        `POST /public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/change-status`

        Args:
            flexibility_asset (`flexibilityAsset`): Id of the flexibility asset, as a string; the asset itself
                gives it as a number.
            ends_at (`endsAt`): When the asset is to disable itself. From then on there are no historical
                series and no forecasts.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.FlexibilityActivationRequest:
        """Ask a flexibility asset to reach given power or energy targets in one or more time periods.

        Send it when the grid, or whoever trades its flexibility, needs the charging load to go up or down.
        Each period has a start, an end and either `max_power` or `energy`. The answer is 201 with the stored
        request. Not safe to repeat blindly: every call creates another request. Stored requests are listed by
        `client.flexibility_activation_requests.list`.

        `POST /public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/create-activation-request`

        Args:
            flexibility_asset (`flexibilityAsset`): Id of the flexibility asset, as a string; the asset itself
                gives it as a number.
            periods: The periods in which the asset is to change its load, each with a target as energy or as
                a maximum power.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class FlexibilityAssetsActionsRaw(RawView):
    """`client.flexibility_assets.actions.with_raw_response`"""

    change_status = RawMethod(FlexibilityAssetsActions.change_status)
    create_activation_request = RawMethod(FlexibilityAssetsActions.create_activation_request)


class FlexibilityAssetsActionsStream(StreamedView):
    """`client.flexibility_assets.actions.with_streaming_response`"""

    change_status = StreamedMethod(FlexibilityAssetsActions.change_status)
    create_activation_request = StreamedMethod(FlexibilityAssetsActions.create_activation_request)


class FlexibilityAssetsHistoricalTimeSeries(Resource):
    """`client.flexibility_assets.historical_time_series`: `/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/historical-time-series`"""

    @property
    def with_raw_response(self) -> FlexibilityAssetsHistoricalTimeSeriesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return FlexibilityAssetsHistoricalTimeSeriesRaw(self)

    @property
    def with_streaming_response(self) -> FlexibilityAssetsHistoricalTimeSeriesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return FlexibilityAssetsHistoricalTimeSeriesStream(self)

    def list(
        self,
        flexibility_asset: int,
        *,
        cursor: str | Omit = omit,
        filter: params.FlexibilityAssetTimeSeriesForecastFilter | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.FlexibilityAssetHistoricalTimeSeries]:
        """List how much energy a flexibility asset has delivered to vehicles, period by period.

        Limit it with the filter keys `start_time` and `end_time`. None are produced for the time after the
        asset's `ends_at`. For what is expected to come, see
        `client.flexibility_assets.time_series_forecast.list`.

        `GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/historical-time-series`

        Args:
            flexibility_asset (`flexibilityAsset`): Id of the flexibility asset.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Which part of the forecast to give.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.FlexibilityAssetHistoricalTimeSeries`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _HISTORICAL_TIME_SERIES_LIST,
            path={"flexibilityAsset": flexibility_asset},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class FlexibilityAssetsHistoricalTimeSeriesRaw(RawView):
    """`client.flexibility_assets.historical_time_series.with_raw_response`"""

    list = RawMethod(FlexibilityAssetsHistoricalTimeSeries.list)


class FlexibilityAssetsHistoricalTimeSeriesStream(StreamedView):
    """`client.flexibility_assets.historical_time_series.with_streaming_response`"""

    list = StreamedMethod(FlexibilityAssetsHistoricalTimeSeries.list)


class FlexibilityAssetsTimeSeriesForecast(Resource):
    """`client.flexibility_assets.time_series_forecast`: `/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/time-series-forecast`"""

    @property
    def with_raw_response(self) -> FlexibilityAssetsTimeSeriesForecastRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return FlexibilityAssetsTimeSeriesForecastRaw(self)

    @property
    def with_streaming_response(self) -> FlexibilityAssetsTimeSeriesForecastStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return FlexibilityAssetsTimeSeriesForecastStream(self)

    def list(
        self,
        flexibility_asset: int,
        *,
        cursor: str | Omit = omit,
        filter: params.FlexibilityAssetTimeSeriesForecastFilter | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.FlexibilityAssetTimeSeriesForecast]:
        """List the energy a flexibility asset is expected to deliver, and by how much that could change.

        Limit it with the filter keys `start_time` and `end_time`. Nothing is forecast beyond the asset's
        `ends_at`. For the past, see `client.flexibility_assets.historical_time_series.list`.

        `GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/time-series-forecast`

        Args:
            flexibility_asset (`flexibilityAsset`): Id of the flexibility asset.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Which part of the forecast to give.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.FlexibilityAssetTimeSeriesForecast`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _TIME_SERIES_FORECAST_LIST,
            path={"flexibilityAsset": flexibility_asset},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class FlexibilityAssetsTimeSeriesForecastRaw(RawView):
    """`client.flexibility_assets.time_series_forecast.with_raw_response`"""

    list = RawMethod(FlexibilityAssetsTimeSeriesForecast.list)


class FlexibilityAssetsTimeSeriesForecastStream(StreamedView):
    """`client.flexibility_assets.time_series_forecast.with_streaming_response`"""

    list = StreamedMethod(FlexibilityAssetsTimeSeriesForecast.list)


class FlexibilityAssets(Resource):
    """Groups of chargers that can shift their consumption in time and so help to balance the power grid.

    `client.flexibility_assets`: `/public-api/resources/flexibility-assets/v1.0`"""

    @property
    def with_raw_response(self) -> FlexibilityAssetsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return FlexibilityAssetsRaw(self)

    @property
    def with_streaming_response(self) -> FlexibilityAssetsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return FlexibilityAssetsStream(self)

    @cached_property
    def actions(self) -> FlexibilityAssetsActions:
        """Send grid-balancing requests to flexibility assets and read what they could contribute.

        `client.flexibility_assets.actions`: `/public-api/actions/flexibility-asset/v1.0`"""
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.FlexibilityAsset:
        """Offer a circuit, a charge point or an EVSE as a flexibility asset whose load can be shifted.

        The body must hold all three of `dlm_circuit_id`, `charge_point_id` and `evse_id`: give one an id and
        the other two `null`. The choice is for good: an update does not take these three. Circuits that
        belong to multi-level load management do not qualify.

        `POST /public-api/resources/flexibility-assets/v1.0`

        Args:
            charge_point_id (`chargePointId`): Id of the charge point, if the asset is one. Exactly one kind
                fits: leave `dlm_circuit_id` and `evse_id` as `null` then.
            dlm_circuit_id (`dlmCircuitId`): Id of the circuit (a group of charge points under dynamic load
                management, DLM) that the asset stands for. `null` if it stands for a charge point
                (`charge_point_id`) or an EVSE (`evse_id`) instead.
            evse_id (`evseId`): Id of the EVSE, if the asset is to stand for one. At most one of
                `dlm_circuit_id`, `charge_point_id` and `evse_id` may have a value.
            integration_id (`integrationId`): Id of an integration (a connection to another company's system)
                that is set up in the back office.
            ends_at (`endsAt`): When the asset is to disable itself. From then on there are no historical
                series and no forecasts. Leave it out for no automatic end.
            integration_parameters (`integrationParameters`): Settings for the flexibility integration named
                by `integration_id`. The keys depend on the integration.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        flexibility_asset: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a flexibility asset, so that the load behind it is no longer offered for shifting.

        To pause it only, use `client.flexibility_assets.actions.change_status`.

        `DELETE /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}`

        Args:
            flexibility_asset (`flexibilityAsset`): Id of the flexibility asset.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        flexibility_asset: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.FlexibilityAsset:
        """Fetch one flexibility asset: the equipment it stands for, its status and its regulation limits.

        `GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}`

        Args:
            flexibility_asset (`flexibilityAsset`): Id of the flexibility asset.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.FlexibilityAssetsFilter | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.FlexibilityAsset]:
        """List the flexibility assets: charging equipment whose load can be shifted at the grid's request.

        An asset stands for one circuit, one charge point or one EVSE. `updated_since` picks those changed
        since a given time.

        `GET /public-api/resources/flexibility-assets/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.FlexibilityAsset`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
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
        flexibility_asset: int,
        *,
        description: str | None | Omit = omit,
        integration_id: float | Omit = omit,
        integration_parameters: Mapping[str, object] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.FlexibilityAsset:
        """Change the description or the integration of a flexibility asset.

        The equipment it stands for is fixed. To enable or disable it, use
        `client.flexibility_assets.actions.change_status`.

        `PATCH /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}`

        Args:
            flexibility_asset (`flexibilityAsset`): Id of the flexibility asset.
            integration_id (`integrationId`): Id of an integration (a connection to another company's system)
                that is set up in the back office.
            integration_parameters (`integrationParameters`): Settings for the flexibility integration named
                by `integration_id`. The keys depend on the integration.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class FlexibilityAssetsRaw(RawView):
    """`client.flexibility_assets.with_raw_response`"""

    create = RawMethod(FlexibilityAssets.create)
    delete = RawMethod(FlexibilityAssets.delete)
    get = RawMethod(FlexibilityAssets.get)
    list = RawMethod(FlexibilityAssets.list)
    update = RawMethod(FlexibilityAssets.update)


class FlexibilityAssetsStream(StreamedView):
    """`client.flexibility_assets.with_streaming_response`"""

    create = StreamedMethod(FlexibilityAssets.create)
    delete = StreamedMethod(FlexibilityAssets.delete)
    get = StreamedMethod(FlexibilityAssets.get)
    list = StreamedMethod(FlexibilityAssets.list)
    update = StreamedMethod(FlexibilityAssets.update)


class AsyncFlexibilityAssetsActions(AsyncResource):
    """Send grid-balancing requests to flexibility assets and read what they could contribute.

    `client.flexibility_assets.actions`: `/public-api/actions/flexibility-asset/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncFlexibilityAssetsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncFlexibilityAssetsActionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncFlexibilityAssetsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncFlexibilityAssetsActionsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.FlexibilityAssetChangeStatus:
        """Enable or disable a flexibility asset, at once or with a date on which it switches off by itself.

        This is the only way to change `status` and `ends_at` after creation:
        `client.flexibility_assets.update` does not take them. The answer holds the status and the end date.

        `POST /public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/change-status`

        Args:
            flexibility_asset (`flexibilityAsset`): Id of the flexibility asset, as a string; the asset itself
                gives it as a number.
            ends_at (`endsAt`): When the asset is to disable itself. From then on there are no historical
                series and no forecasts.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.FlexibilityActivationRequest:
        """Ask a flexibility asset to reach given power or energy targets in one or more time periods.

        Send it when the grid, or whoever trades its flexibility, needs the charging load to go up or down.
        Each period has a start, an end and either `max_power` or `energy`. The answer is 201 with the stored
        request. Not safe to repeat blindly: every call creates another request. Stored requests are listed by
        `client.flexibility_activation_requests.list`.

        `POST /public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/create-activation-request`

        Args:
            flexibility_asset (`flexibilityAsset`): Id of the flexibility asset, as a string; the asset itself
                gives it as a number.
            periods: The periods in which the asset is to change its load, each with a target as energy or as
                a maximum power.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncFlexibilityAssetsActionsRaw(AsyncRawView):
    """`client.flexibility_assets.actions.with_raw_response`"""

    change_status = AsyncRawMethod(AsyncFlexibilityAssetsActions.change_status)
    create_activation_request = AsyncRawMethod(AsyncFlexibilityAssetsActions.create_activation_request)


class AsyncFlexibilityAssetsActionsStream(AsyncStreamedView):
    """`client.flexibility_assets.actions.with_streaming_response`"""

    change_status = AsyncStreamedMethod(AsyncFlexibilityAssetsActions.change_status)
    create_activation_request = AsyncStreamedMethod(AsyncFlexibilityAssetsActions.create_activation_request)


class AsyncFlexibilityAssetsHistoricalTimeSeries(AsyncResource):
    """`client.flexibility_assets.historical_time_series`: `/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/historical-time-series`"""

    @property
    def with_raw_response(self) -> AsyncFlexibilityAssetsHistoricalTimeSeriesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncFlexibilityAssetsHistoricalTimeSeriesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncFlexibilityAssetsHistoricalTimeSeriesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncFlexibilityAssetsHistoricalTimeSeriesStream(self)

    def list(
        self,
        flexibility_asset: int,
        *,
        cursor: str | Omit = omit,
        filter: params.FlexibilityAssetTimeSeriesForecastFilter | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.FlexibilityAssetHistoricalTimeSeries]:
        """List how much energy a flexibility asset has delivered to vehicles, period by period.

        Limit it with the filter keys `start_time` and `end_time`. None are produced for the time after the
        asset's `ends_at`. For what is expected to come, see
        `client.flexibility_assets.time_series_forecast.list`.

        `GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/historical-time-series`

        Args:
            flexibility_asset (`flexibilityAsset`): Id of the flexibility asset.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Which part of the forecast to give.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.FlexibilityAssetHistoricalTimeSeries`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _HISTORICAL_TIME_SERIES_LIST,
            path={"flexibilityAsset": flexibility_asset},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncFlexibilityAssetsHistoricalTimeSeriesRaw(AsyncRawView):
    """`client.flexibility_assets.historical_time_series.with_raw_response`"""

    list = AsyncRawListing(AsyncFlexibilityAssetsHistoricalTimeSeries.list)


class AsyncFlexibilityAssetsHistoricalTimeSeriesStream(AsyncStreamedView):
    """`client.flexibility_assets.historical_time_series.with_streaming_response`"""

    list = AsyncStreamedListing(AsyncFlexibilityAssetsHistoricalTimeSeries.list)


class AsyncFlexibilityAssetsTimeSeriesForecast(AsyncResource):
    """`client.flexibility_assets.time_series_forecast`: `/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/time-series-forecast`"""

    @property
    def with_raw_response(self) -> AsyncFlexibilityAssetsTimeSeriesForecastRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncFlexibilityAssetsTimeSeriesForecastRaw(self)

    @property
    def with_streaming_response(self) -> AsyncFlexibilityAssetsTimeSeriesForecastStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncFlexibilityAssetsTimeSeriesForecastStream(self)

    def list(
        self,
        flexibility_asset: int,
        *,
        cursor: str | Omit = omit,
        filter: params.FlexibilityAssetTimeSeriesForecastFilter | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.FlexibilityAssetTimeSeriesForecast]:
        """List the energy a flexibility asset is expected to deliver, and by how much that could change.

        Limit it with the filter keys `start_time` and `end_time`. Nothing is forecast beyond the asset's
        `ends_at`. For the past, see `client.flexibility_assets.historical_time_series.list`.

        `GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/time-series-forecast`

        Args:
            flexibility_asset (`flexibilityAsset`): Id of the flexibility asset.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Which part of the forecast to give.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.FlexibilityAssetTimeSeriesForecast`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _TIME_SERIES_FORECAST_LIST,
            path={"flexibilityAsset": flexibility_asset},
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncFlexibilityAssetsTimeSeriesForecastRaw(AsyncRawView):
    """`client.flexibility_assets.time_series_forecast.with_raw_response`"""

    list = AsyncRawListing(AsyncFlexibilityAssetsTimeSeriesForecast.list)


class AsyncFlexibilityAssetsTimeSeriesForecastStream(AsyncStreamedView):
    """`client.flexibility_assets.time_series_forecast.with_streaming_response`"""

    list = AsyncStreamedListing(AsyncFlexibilityAssetsTimeSeriesForecast.list)


class AsyncFlexibilityAssets(AsyncResource):
    """Groups of chargers that can shift their consumption in time and so help to balance the power grid.

    `client.flexibility_assets`: `/public-api/resources/flexibility-assets/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncFlexibilityAssetsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncFlexibilityAssetsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncFlexibilityAssetsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncFlexibilityAssetsStream(self)

    @cached_property
    def actions(self) -> AsyncFlexibilityAssetsActions:
        """Send grid-balancing requests to flexibility assets and read what they could contribute.

        `client.flexibility_assets.actions`: `/public-api/actions/flexibility-asset/v1.0`"""
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.FlexibilityAsset:
        """Offer a circuit, a charge point or an EVSE as a flexibility asset whose load can be shifted.

        The body must hold all three of `dlm_circuit_id`, `charge_point_id` and `evse_id`: give one an id and
        the other two `null`. The choice is for good: an update does not take these three. Circuits that
        belong to multi-level load management do not qualify.

        `POST /public-api/resources/flexibility-assets/v1.0`

        Args:
            charge_point_id (`chargePointId`): Id of the charge point, if the asset is one. Exactly one kind
                fits: leave `dlm_circuit_id` and `evse_id` as `null` then.
            dlm_circuit_id (`dlmCircuitId`): Id of the circuit (a group of charge points under dynamic load
                management, DLM) that the asset stands for. `null` if it stands for a charge point
                (`charge_point_id`) or an EVSE (`evse_id`) instead.
            evse_id (`evseId`): Id of the EVSE, if the asset is to stand for one. At most one of
                `dlm_circuit_id`, `charge_point_id` and `evse_id` may have a value.
            integration_id (`integrationId`): Id of an integration (a connection to another company's system)
                that is set up in the back office.
            ends_at (`endsAt`): When the asset is to disable itself. From then on there are no historical
                series and no forecasts. Leave it out for no automatic end.
            integration_parameters (`integrationParameters`): Settings for the flexibility integration named
                by `integration_id`. The keys depend on the integration.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        flexibility_asset: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a flexibility asset, so that the load behind it is no longer offered for shifting.

        To pause it only, use `client.flexibility_assets.actions.change_status`.

        `DELETE /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}`

        Args:
            flexibility_asset (`flexibilityAsset`): Id of the flexibility asset.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        flexibility_asset: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.FlexibilityAsset:
        """Fetch one flexibility asset: the equipment it stands for, its status and its regulation limits.

        `GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}`

        Args:
            flexibility_asset (`flexibilityAsset`): Id of the flexibility asset.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.FlexibilityAssetsFilter | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.FlexibilityAsset]:
        """List the flexibility assets: charging equipment whose load can be shifted at the grid's request.

        An asset stands for one circuit, one charge point or one EVSE. `updated_since` picks those changed
        since a given time.

        `GET /public-api/resources/flexibility-assets/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.FlexibilityAsset`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
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
        flexibility_asset: int,
        *,
        description: str | None | Omit = omit,
        integration_id: float | Omit = omit,
        integration_parameters: Mapping[str, object] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.FlexibilityAsset:
        """Change the description or the integration of a flexibility asset.

        The equipment it stands for is fixed. To enable or disable it, use
        `client.flexibility_assets.actions.change_status`.

        `PATCH /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}`

        Args:
            flexibility_asset (`flexibilityAsset`): Id of the flexibility asset.
            integration_id (`integrationId`): Id of an integration (a connection to another company's system)
                that is set up in the back office.
            integration_parameters (`integrationParameters`): Settings for the flexibility integration named
                by `integration_id`. The keys depend on the integration.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncFlexibilityAssetsRaw(AsyncRawView):
    """`client.flexibility_assets.with_raw_response`"""

    create = AsyncRawMethod(AsyncFlexibilityAssets.create)
    delete = AsyncRawMethod(AsyncFlexibilityAssets.delete)
    get = AsyncRawMethod(AsyncFlexibilityAssets.get)
    list = AsyncRawListing(AsyncFlexibilityAssets.list)
    update = AsyncRawMethod(AsyncFlexibilityAssets.update)


class AsyncFlexibilityAssetsStream(AsyncStreamedView):
    """`client.flexibility_assets.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncFlexibilityAssets.create)
    delete = AsyncStreamedMethod(AsyncFlexibilityAssets.delete)
    get = AsyncStreamedMethod(AsyncFlexibilityAssets.get)
    list = AsyncStreamedListing(AsyncFlexibilityAssets.list)
    update = AsyncStreamedMethod(AsyncFlexibilityAssets.update)
