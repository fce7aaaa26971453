"""Tariffs (what charging costs) and tariff groups (which tariff holds for whom at an EVSE).

`client.tariff_groups`: `/public-api/resources/tariff-groups/v1.0`"""

from __future__ import annotations

from collections.abc import Sequence
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

_CREATE: Operation[models.TariffGroup] = Operation(
    "POST",
    "/public-api/resources/tariff-groups/v1.0",
    returns=lambda: models.TariffGroup,
    unwrap="data",
    body=lambda: params.TariffGroupCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/tariff-groups/v1.0/{tariffGroup}",
)
_GET: Operation[models.TariffGroup] = Operation(
    "GET",
    "/public-api/resources/tariff-groups/v1.0/{tariffGroup}",
    returns=lambda: models.TariffGroup,
    unwrap="data",
)
_LIST: Operation[models.TariffGroup] = Operation(
    "GET",
    "/public-api/resources/tariff-groups/v1.0",
    returns=lambda: models.TariffGroup,
    unwrap="data",
    query=lambda: params.TariffGroupsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", page="page", per_page="per_page"),
)
_REPLACE: Operation[models.TariffGroup] = Operation(
    "PUT",
    "/public-api/resources/tariff-groups/v1.0/{tariffGroup}",
    returns=lambda: models.TariffGroup,
    unwrap="data",
    body=lambda: params.TariffGroupCreate,
)


class TariffGroups(Resource):
    """Tariffs (what charging costs) and tariff groups (which tariff holds for whom at an EVSE).

    `client.tariff_groups`: `/public-api/resources/tariff-groups/v1.0`"""

    @property
    def with_raw_response(self) -> TariffGroupsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return TariffGroupsRaw(self)

    @property
    def with_streaming_response(self) -> TariffGroupsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return TariffGroupsStream(self)

    def create(
        self,
        *,
        name: str,
        partner_id: int | None | Omit = omit,
        tariff_ids: Sequence[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TariffGroup:
        """Make a tariff group, which EVSEs can then be given as their price list.

        A group is never empty: a base tariff under which charging is free is made along with it. Check that
        before you assign the group, for example with `client.evses.actions.bulk_assign_tariff_groups`.

        `POST /public-api/resources/tariff-groups/v1.0`

        Args:
            partner_id (`partnerId`): Partner that is to be allowed to change the tariff group.
            tariff_ids (`tariffIds`): Tariffs of the group, by id. The order counts: the list is searched from
                its end, and the first one found whose conditions are met applies.

        Returns: `models.TariffGroup`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={"name": name, "partner_id": partner_id, "tariff_ids": tariff_ids},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        tariff_group: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a tariff group.

        EVSEs get their prices through it and name it in their `tariff_group_id`, see `client.evses.list`.

        `DELETE /public-api/resources/tariff-groups/v1.0/{tariffGroup}`

        Args:
            tariff_group (`tariffGroup`): Id of the tariff group, an integer.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _DELETE,
            path={"tariffGroup": tariff_group},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        tariff_group: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TariffGroup:
        """Fetch a tariff group with the ids of its tariffs in order.

        The last tariff in `tariff_ids` whose restrictions a driver meets is the one that applies.

        `GET /public-api/resources/tariff-groups/v1.0/{tariffGroup}`

        Args:
            tariff_group (`tariffGroup`): Id of the tariff group, an integer.

        Returns: `models.TariffGroup`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"tariffGroup": tariff_group},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("tariff_groups.list", page="cursor")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.TariffGroupsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.TariffGroup]:
        """List the tariff groups: ordered sets of tariffs, one of which applies to each driver.

        An EVSE (the part of a charge point that charges one vehicle) gets its prices from a tariff group. To
        learn which tariff of a group a certain user would get, use `client.tariffs.list` with
        `tariff_group_id` and `user_id` in the filter. Both cursors and page numbers work.

        `GET /public-api/resources/tariff-groups/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.TariffGroup`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def replace(
        self,
        tariff_group: int,
        *,
        name: str,
        partner_id: int | None | Omit = omit,
        tariff_ids: Sequence[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TariffGroup:
        """Replace a tariff group: its name, its partner and which tariffs it has in which order.

        Send the whole group: a tariff missing from `tariff_ids` is taken out. Order decides: tariffs are
        tried from the end of the list to its beginning, and the first match applies, so put special tariffs
        after general ones.

        `PUT /public-api/resources/tariff-groups/v1.0/{tariffGroup}`

        Args:
            tariff_group (`tariffGroup`): Id of the tariff group, an integer.
            partner_id (`partnerId`): Partner that is to be allowed to change the tariff group.
            tariff_ids (`tariffIds`): Tariffs of the group, by id. The order counts: the list is searched from
                its end, and the first one found whose conditions are met applies.

        Returns: `models.TariffGroup`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _REPLACE,
            path={"tariffGroup": tariff_group},
            body={"name": name, "partner_id": partner_id, "tariff_ids": tariff_ids},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class TariffGroupsRaw(RawView):
    """`client.tariff_groups.with_raw_response`"""

    create = RawMethod(TariffGroups.create)
    delete = RawMethod(TariffGroups.delete)
    get = RawMethod(TariffGroups.get)
    list = RawMethod(TariffGroups.list)
    replace = RawMethod(TariffGroups.replace)


class TariffGroupsStream(StreamedView):
    """`client.tariff_groups.with_streaming_response`"""

    create = StreamedMethod(TariffGroups.create)
    delete = StreamedMethod(TariffGroups.delete)
    get = StreamedMethod(TariffGroups.get)
    list = StreamedMethod(TariffGroups.list)
    replace = StreamedMethod(TariffGroups.replace)


class AsyncTariffGroups(AsyncResource):
    """Tariffs (what charging costs) and tariff groups (which tariff holds for whom at an EVSE).

    `client.tariff_groups`: `/public-api/resources/tariff-groups/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncTariffGroupsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncTariffGroupsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncTariffGroupsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncTariffGroupsStream(self)

    async def create(
        self,
        *,
        name: str,
        partner_id: int | None | Omit = omit,
        tariff_ids: Sequence[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TariffGroup:
        """Make a tariff group, which EVSEs can then be given as their price list.

        A group is never empty: a base tariff under which charging is free is made along with it. Check that
        before you assign the group, for example with `client.evses.actions.bulk_assign_tariff_groups`.

        `POST /public-api/resources/tariff-groups/v1.0`

        Args:
            partner_id (`partnerId`): Partner that is to be allowed to change the tariff group.
            tariff_ids (`tariffIds`): Tariffs of the group, by id. The order counts: the list is searched from
                its end, and the first one found whose conditions are met applies.

        Returns: `models.TariffGroup`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={"name": name, "partner_id": partner_id, "tariff_ids": tariff_ids},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        tariff_group: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a tariff group.

        EVSEs get their prices through it and name it in their `tariff_group_id`, see `client.evses.list`.

        `DELETE /public-api/resources/tariff-groups/v1.0/{tariffGroup}`

        Args:
            tariff_group (`tariffGroup`): Id of the tariff group, an integer.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _DELETE,
            path={"tariffGroup": tariff_group},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        tariff_group: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TariffGroup:
        """Fetch a tariff group with the ids of its tariffs in order.

        The last tariff in `tariff_ids` whose restrictions a driver meets is the one that applies.

        `GET /public-api/resources/tariff-groups/v1.0/{tariffGroup}`

        Args:
            tariff_group (`tariffGroup`): Id of the tariff group, an integer.

        Returns: `models.TariffGroup`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"tariffGroup": tariff_group},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("tariff_groups.list", page="cursor")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.TariffGroupsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.TariffGroup]:
        """List the tariff groups: ordered sets of tariffs, one of which applies to each driver.

        An EVSE (the part of a charge point that charges one vehicle) gets its prices from a tariff group. To
        learn which tariff of a group a certain user would get, use `client.tariffs.list` with
        `tariff_group_id` and `user_id` in the filter. Both cursors and page numbers work.

        `GET /public-api/resources/tariff-groups/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.TariffGroup`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def replace(
        self,
        tariff_group: int,
        *,
        name: str,
        partner_id: int | None | Omit = omit,
        tariff_ids: Sequence[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TariffGroup:
        """Replace a tariff group: its name, its partner and which tariffs it has in which order.

        Send the whole group: a tariff missing from `tariff_ids` is taken out. Order decides: tariffs are
        tried from the end of the list to its beginning, and the first match applies, so put special tariffs
        after general ones.

        `PUT /public-api/resources/tariff-groups/v1.0/{tariffGroup}`

        Args:
            tariff_group (`tariffGroup`): Id of the tariff group, an integer.
            partner_id (`partnerId`): Partner that is to be allowed to change the tariff group.
            tariff_ids (`tariffIds`): Tariffs of the group, by id. The order counts: the list is searched from
                its end, and the first one found whose conditions are met applies.

        Returns: `models.TariffGroup`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _REPLACE,
            path={"tariffGroup": tariff_group},
            body={"name": name, "partner_id": partner_id, "tariff_ids": tariff_ids},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncTariffGroupsRaw(AsyncRawView):
    """`client.tariff_groups.with_raw_response`"""

    create = AsyncRawMethod(AsyncTariffGroups.create)
    delete = AsyncRawMethod(AsyncTariffGroups.delete)
    get = AsyncRawMethod(AsyncTariffGroups.get)
    list = AsyncRawListing(AsyncTariffGroups.list)
    replace = AsyncRawMethod(AsyncTariffGroups.replace)


class AsyncTariffGroupsStream(AsyncStreamedView):
    """`client.tariff_groups.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncTariffGroups.create)
    delete = AsyncStreamedMethod(AsyncTariffGroups.delete)
    get = AsyncStreamedMethod(AsyncTariffGroups.get)
    list = AsyncStreamedListing(AsyncTariffGroups.list)
    replace = AsyncStreamedMethod(AsyncTariffGroups.replace)
