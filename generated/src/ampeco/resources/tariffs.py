"""Tariffs (what charging costs) and tariff groups (which tariff holds for whom at an EVSE).

`client.tariffs`: `/public-api/resources/tariffs/v1.0`"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

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
    paging=Paging(cursor="cursor", page="page", per_page="per_page", size=100),
)
_REPLACE: Operation[models.Tariff] = Operation(
    "PUT",
    "/public-api/resources/tariffs/v1.0/{tariff}",
    returns=lambda: models.Tariff,
    unwrap="data",
    body=lambda: params.Tariff,
)


class TariffsActions(Resource):
    """Change how a tariff is shown to drivers.

    `client.tariffs.actions`: `/public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information`"""

    @property
    def with_raw_response(self) -> TariffsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return TariffsActionsRaw(self)

    @property
    def with_streaming_response(self) -> TariffsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return TariffsActionsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Set the price texts of a tariff that charge points show on their screens.

        Use it to change these texts alone: `client.tariffs.replace` would replace the whole tariff.
        `default_price_information` and `default_price_information_offline` are only possible on a base
        tariff, such as is made along with every tariff group. The 201 has no body.

        `POST /public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information`

        Args:
            tariff: Id of the tariff, an integer.
            default_price_information (`defaultPriceInformation`): What the screen shows before the driver has
                identified themselves; only for a base tariff. A charge point with several EVSEs shows the
                text of its first one.
            default_price_information_offline (`defaultPriceInformationOffline`): What the screen shows while
                the charge point has no connection to the back office; only for a base tariff.
            price_information (`priceInformation`): What the screen shows to a driver to whom this tariff
                applies.
            total_cost_information (`totalCostInformation`): Text shown at the end of a session, in addition
                to its fees for energy, duration and idle time.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class TariffsActionsRaw(RawView):
    """`client.tariffs.actions.with_raw_response`"""

    set_display_information = RawMethod(TariffsActions.set_display_information)


class TariffsActionsStream(StreamedView):
    """`client.tariffs.actions.with_streaming_response`"""

    set_display_information = StreamedMethod(TariffsActions.set_display_information)


class Tariffs(Resource):
    """Tariffs (what charging costs) and tariff groups (which tariff holds for whom at an EVSE).

    `client.tariffs`: `/public-api/resources/tariffs/v1.0`"""

    @property
    def with_raw_response(self) -> TariffsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return TariffsRaw(self)

    @property
    def with_streaming_response(self) -> TariffsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return TariffsStream(self)

    @cached_property
    def actions(self) -> TariffsActions:
        """Change how a tariff is shown to drivers.

        `client.tariffs.actions`: `/public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information`"""
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Tariff:
        """Define a tariff: what drivers pay, to whom it applies and when a session is stopped.

        `type` decides which properties of `pricing` count; `free` and `charging not allowed` need nothing
        more. A tariff takes effect as part of a tariff group, see `client.tariff_groups.replace`.

        `POST /public-api/resources/tariffs/v1.0`

        Args:
            type: How the price is made up; decides which other fields matter. `free` and `charging not
                allowed` need nothing more. `flat rate`: one price per session; `energy tou`: energy priced by
                time of use; `average power levels` and `peak power levels`: per minute, by the power drawn.
            additional_information (`additionalInformation`): Further information for drivers: a mapping from
                language code (such as `en`) to text. An update deletes the languages that it leaves out.
            day_tariff_start (`dayTariffStart`): Time of day at which the day prices begin to apply; they end
                at `night_tariff_start`.
            display: Texts about the price for the screen of the charge point, before, during and after
                charging.
            external_id (`externalId`): Identifier under which another system knows this record.
            integration_id (`integrationId`): Id of the integration, set up in the back office, that a tariff
                of this type needs; `null` if it needs none.
            learn_more_url (`learnMoreUrl`): Web page about the tariff: a mapping from language code to URL.
                An update deletes the languages that it leaves out.
            night_tariff_start (`nightTariffStart`): Time of day at which the night prices begin to apply;
                they end at `day_tariff_start`.
            partner: Partner (company the operator works with) that the tariff belongs to.
            pricing: The prices. Which of the properties count depends on the `type` of the tariff.
            restrictions: To whom and in which span of dates the tariff applies.
            stop_session (`stopSession`): Limits of time and energy at which a session is ended by the system.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        tariff: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a tariff.

        The price of a session already started does not depend on it, but on a snapshot of the tariff, see
        `client.tariff_snapshots.get`.

        `DELETE /public-api/resources/tariffs/v1.0/{tariff}`

        Args:
            tariff: Id of the tariff, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        tariff: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Tariff:
        """Fetch a tariff with its prices, restrictions and display texts as they are today.

        For the prices of a past session, use `client.tariff_snapshots.get`.

        `GET /public-api/resources/tariffs/v1.0/{tariff}`

        Args:
            tariff: Id of the tariff, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("tariffs.list", page="cursor")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.TariffsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.Tariff]:
        """List tariffs (what drivers pay for charging), or find the one that applies to a given user.

        With `tariff_group_id` and `user_id` in the filter, the answer is the single tariff of the group that
        this user would be charged by; an empty `user_id` asks for a driver without an account. Both cursors
        and page numbers work.

        `GET /public-api/resources/tariffs/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.Tariff`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Tariff:
        """Replace a tariff with a new version of it.

        What is left out is gone, down to single languages of `description`, `additional_information` and
        `learn_more_url`: fetch the tariff, change it and send all of it. Sessions in progress keep the prices
        they started with. To change only the texts on the screen, use
        `client.tariffs.actions.set_display_information`.

        `PUT /public-api/resources/tariffs/v1.0/{tariff}`

        Args:
            tariff: Id of the tariff, an integer.
            type: How the price is made up; decides which other fields matter. `free` and `charging not
                allowed` need nothing more. `flat rate`: one price per session; `energy tou`: energy priced by
                time of use; `average power levels` and `peak power levels`: per minute, by the power drawn.
            additional_information (`additionalInformation`): Further information for drivers: a mapping from
                language code (such as `en`) to text. An update deletes the languages that it leaves out.
            day_tariff_start (`dayTariffStart`): Time of day at which the day prices begin to apply; they end
                at `night_tariff_start`.
            display: Texts about the price for the screen of the charge point, before, during and after
                charging.
            external_id (`externalId`): Identifier under which another system knows this record.
            integration_id (`integrationId`): Id of the integration, set up in the back office, that a tariff
                of this type needs; `null` if it needs none.
            learn_more_url (`learnMoreUrl`): Web page about the tariff: a mapping from language code to URL.
                An update deletes the languages that it leaves out.
            night_tariff_start (`nightTariffStart`): Time of day at which the night prices begin to apply;
                they end at `day_tariff_start`.
            partner: Partner (company the operator works with) that the tariff belongs to.
            pricing: The prices. Which of the properties count depends on the `type` of the tariff.
            restrictions: To whom and in which span of dates the tariff applies.
            stop_session (`stopSession`): Limits of time and energy at which a session is ended by the system.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class TariffsRaw(RawView):
    """`client.tariffs.with_raw_response`"""

    create = RawMethod(Tariffs.create)
    delete = RawMethod(Tariffs.delete)
    get = RawMethod(Tariffs.get)
    list = RawMethod(Tariffs.list)
    replace = RawMethod(Tariffs.replace)


class TariffsStream(StreamedView):
    """`client.tariffs.with_streaming_response`"""

    create = StreamedMethod(Tariffs.create)
    delete = StreamedMethod(Tariffs.delete)
    get = StreamedMethod(Tariffs.get)
    list = StreamedMethod(Tariffs.list)
    replace = StreamedMethod(Tariffs.replace)


class AsyncTariffsActions(AsyncResource):
    """Change how a tariff is shown to drivers.

    `client.tariffs.actions`: `/public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information`"""

    @property
    def with_raw_response(self) -> AsyncTariffsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncTariffsActionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncTariffsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncTariffsActionsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Set the price texts of a tariff that charge points show on their screens.

        Use it to change these texts alone: `client.tariffs.replace` would replace the whole tariff.
        `default_price_information` and `default_price_information_offline` are only possible on a base
        tariff, such as is made along with every tariff group. The 201 has no body.

        `POST /public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information`

        Args:
            tariff: Id of the tariff, an integer.
            default_price_information (`defaultPriceInformation`): What the screen shows before the driver has
                identified themselves; only for a base tariff. A charge point with several EVSEs shows the
                text of its first one.
            default_price_information_offline (`defaultPriceInformationOffline`): What the screen shows while
                the charge point has no connection to the back office; only for a base tariff.
            price_information (`priceInformation`): What the screen shows to a driver to whom this tariff
                applies.
            total_cost_information (`totalCostInformation`): Text shown at the end of a session, in addition
                to its fees for energy, duration and idle time.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncTariffsActionsRaw(AsyncRawView):
    """`client.tariffs.actions.with_raw_response`"""

    set_display_information = AsyncRawMethod(AsyncTariffsActions.set_display_information)


class AsyncTariffsActionsStream(AsyncStreamedView):
    """`client.tariffs.actions.with_streaming_response`"""

    set_display_information = AsyncStreamedMethod(AsyncTariffsActions.set_display_information)


class AsyncTariffs(AsyncResource):
    """Tariffs (what charging costs) and tariff groups (which tariff holds for whom at an EVSE).

    `client.tariffs`: `/public-api/resources/tariffs/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncTariffsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncTariffsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncTariffsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncTariffsStream(self)

    @cached_property
    def actions(self) -> AsyncTariffsActions:
        """Change how a tariff is shown to drivers.

        `client.tariffs.actions`: `/public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information`"""
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Tariff:
        """Define a tariff: what drivers pay, to whom it applies and when a session is stopped.

        `type` decides which properties of `pricing` count; `free` and `charging not allowed` need nothing
        more. A tariff takes effect as part of a tariff group, see `client.tariff_groups.replace`.

        `POST /public-api/resources/tariffs/v1.0`

        Args:
            type: How the price is made up; decides which other fields matter. `free` and `charging not
                allowed` need nothing more. `flat rate`: one price per session; `energy tou`: energy priced by
                time of use; `average power levels` and `peak power levels`: per minute, by the power drawn.
            additional_information (`additionalInformation`): Further information for drivers: a mapping from
                language code (such as `en`) to text. An update deletes the languages that it leaves out.
            day_tariff_start (`dayTariffStart`): Time of day at which the day prices begin to apply; they end
                at `night_tariff_start`.
            display: Texts about the price for the screen of the charge point, before, during and after
                charging.
            external_id (`externalId`): Identifier under which another system knows this record.
            integration_id (`integrationId`): Id of the integration, set up in the back office, that a tariff
                of this type needs; `null` if it needs none.
            learn_more_url (`learnMoreUrl`): Web page about the tariff: a mapping from language code to URL.
                An update deletes the languages that it leaves out.
            night_tariff_start (`nightTariffStart`): Time of day at which the night prices begin to apply;
                they end at `day_tariff_start`.
            partner: Partner (company the operator works with) that the tariff belongs to.
            pricing: The prices. Which of the properties count depends on the `type` of the tariff.
            restrictions: To whom and in which span of dates the tariff applies.
            stop_session (`stopSession`): Limits of time and energy at which a session is ended by the system.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        tariff: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a tariff.

        The price of a session already started does not depend on it, but on a snapshot of the tariff, see
        `client.tariff_snapshots.get`.

        `DELETE /public-api/resources/tariffs/v1.0/{tariff}`

        Args:
            tariff: Id of the tariff, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        tariff: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Tariff:
        """Fetch a tariff with its prices, restrictions and display texts as they are today.

        For the prices of a past session, use `client.tariff_snapshots.get`.

        `GET /public-api/resources/tariffs/v1.0/{tariff}`

        Args:
            tariff: Id of the tariff, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("tariffs.list", page="cursor")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.TariffsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.Tariff]:
        """List tariffs (what drivers pay for charging), or find the one that applies to a given user.

        With `tariff_group_id` and `user_id` in the filter, the answer is the single tariff of the group that
        this user would be charged by; an empty `user_id` asks for a driver without an account. Both cursors
        and page numbers work.

        `GET /public-api/resources/tariffs/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.Tariff`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Tariff:
        """Replace a tariff with a new version of it.

        What is left out is gone, down to single languages of `description`, `additional_information` and
        `learn_more_url`: fetch the tariff, change it and send all of it. Sessions in progress keep the prices
        they started with. To change only the texts on the screen, use
        `client.tariffs.actions.set_display_information`.

        `PUT /public-api/resources/tariffs/v1.0/{tariff}`

        Args:
            tariff: Id of the tariff, an integer.
            type: How the price is made up; decides which other fields matter. `free` and `charging not
                allowed` need nothing more. `flat rate`: one price per session; `energy tou`: energy priced by
                time of use; `average power levels` and `peak power levels`: per minute, by the power drawn.
            additional_information (`additionalInformation`): Further information for drivers: a mapping from
                language code (such as `en`) to text. An update deletes the languages that it leaves out.
            day_tariff_start (`dayTariffStart`): Time of day at which the day prices begin to apply; they end
                at `night_tariff_start`.
            display: Texts about the price for the screen of the charge point, before, during and after
                charging.
            external_id (`externalId`): Identifier under which another system knows this record.
            integration_id (`integrationId`): Id of the integration, set up in the back office, that a tariff
                of this type needs; `null` if it needs none.
            learn_more_url (`learnMoreUrl`): Web page about the tariff: a mapping from language code to URL.
                An update deletes the languages that it leaves out.
            night_tariff_start (`nightTariffStart`): Time of day at which the night prices begin to apply;
                they end at `day_tariff_start`.
            partner: Partner (company the operator works with) that the tariff belongs to.
            pricing: The prices. Which of the properties count depends on the `type` of the tariff.
            restrictions: To whom and in which span of dates the tariff applies.
            stop_session (`stopSession`): Limits of time and energy at which a session is ended by the system.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncTariffsRaw(AsyncRawView):
    """`client.tariffs.with_raw_response`"""

    create = AsyncRawMethod(AsyncTariffs.create)
    delete = AsyncRawMethod(AsyncTariffs.delete)
    get = AsyncRawMethod(AsyncTariffs.get)
    list = AsyncRawListing(AsyncTariffs.list)
    replace = AsyncRawMethod(AsyncTariffs.replace)


class AsyncTariffsStream(AsyncStreamedView):
    """`client.tariffs.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncTariffs.create)
    delete = AsyncStreamedMethod(AsyncTariffs.delete)
    get = AsyncStreamedMethod(AsyncTariffs.get)
    list = AsyncStreamedListing(AsyncTariffs.list)
    replace = AsyncStreamedMethod(AsyncTariffs.replace)
