"""Sub-operators: operators that run their own part of the network under the main one.

`client.sub_operators`: `/public-api/resources/sub-operators/v1.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

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

_GET: Operation[models.SubOperator] = Operation(
    "GET",
    "/public-api/resources/sub-operators/v1.0/{subOperator}",
    returns=lambda: models.SubOperator,
    unwrap="data",
)
_LIST: Operation[models.SubOperator] = Operation(
    "GET",
    "/public-api/resources/sub-operators/v1.0",
    returns=lambda: models.SubOperator,
    unwrap="data",
    query=lambda: params.SubOperatorsListQuery,
    paging=Paging(page="page", per_page="per_page"),
)


class SubOperators(Resource):
    """Sub-operators: operators that run their own part of the network under the main one.

    `client.sub_operators`: `/public-api/resources/sub-operators/v1.0`"""

    @property
    def with_raw_response(self) -> SubOperatorsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return SubOperatorsRaw(self)

    @property
    def with_streaming_response(self) -> SubOperatorsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return SubOperatorsStream(self)

    def get(
        self,
        sub_operator: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.SubOperator:
        """Read one sub-operator and the ids of the partners assigned to it.

        `GET /public-api/resources/sub-operators/v1.0/{subOperator}`

        Args:
            sub_operator (`subOperator`): Id of the sub-operator (a number).

        Returns: `models.SubOperator`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"subOperator": sub_operator},
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
    ) -> Page[models.SubOperator]:
        """List the sub-operators: groups to which partners are assigned.

        Use their ids as the `sub_operator_id` filter of sessions and charge points. Sub-operators can only be
        read here.

        `GET /public-api/resources/sub-operators/v1.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.SubOperator`; iterating goes on through all pages.

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


class SubOperatorsRaw(RawView):
    """`client.sub_operators.with_raw_response`"""

    get = RawMethod(SubOperators.get)
    list = RawMethod(SubOperators.list)


class SubOperatorsStream(StreamedView):
    """`client.sub_operators.with_streaming_response`"""

    get = StreamedMethod(SubOperators.get)
    list = StreamedMethod(SubOperators.list)


class AsyncSubOperators(AsyncResource):
    """Sub-operators: operators that run their own part of the network under the main one.

    `client.sub_operators`: `/public-api/resources/sub-operators/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncSubOperatorsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncSubOperatorsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncSubOperatorsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncSubOperatorsStream(self)

    async def get(
        self,
        sub_operator: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.SubOperator:
        """Read one sub-operator and the ids of the partners assigned to it.

        `GET /public-api/resources/sub-operators/v1.0/{subOperator}`

        Args:
            sub_operator (`subOperator`): Id of the sub-operator (a number).

        Returns: `models.SubOperator`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"subOperator": sub_operator},
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
    ) -> AsyncPager[models.SubOperator]:
        """List the sub-operators: groups to which partners are assigned.

        Use their ids as the `sub_operator_id` filter of sessions and charge points. Sub-operators can only be
        read here.

        `GET /public-api/resources/sub-operators/v1.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.SubOperator`; iterating goes on through all pages.

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


class AsyncSubOperatorsRaw(AsyncRawView):
    """`client.sub_operators.with_raw_response`"""

    get = AsyncRawMethod(AsyncSubOperators.get)
    list = AsyncRawListing(AsyncSubOperators.list)


class AsyncSubOperatorsStream(AsyncStreamedView):
    """`client.sub_operators.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncSubOperators.get)
    list = AsyncStreamedListing(AsyncSubOperators.list)
