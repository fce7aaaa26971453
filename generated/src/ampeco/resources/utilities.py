"""Energy utilities whose customers or programs the operator works with.

`client.utilities`: `/public-api/resources/utilities/v1.0`"""

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

_CREATE: Operation[models.Utility] = Operation(
    "POST",
    "/public-api/resources/utilities/v1.0",
    returns=lambda: models.Utility,
    unwrap="data",
    body=lambda: params.UtilityCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/utilities/v1.0/{utility}",
)
_GET: Operation[models.Utility] = Operation(
    "GET",
    "/public-api/resources/utilities/v1.0/{utility}",
    returns=lambda: models.Utility,
    unwrap="data",
)
_LIST: Operation[models.Utility] = Operation(
    "GET",
    "/public-api/resources/utilities/v1.0",
    returns=lambda: models.Utility,
    unwrap="data",
    query=lambda: params.UtilitiesListQuery,
    paging=Paging(cursor="cursor", per_page="per_page"),
)
_REPLACE: Operation[models.Utility] = Operation(
    "PUT",
    "/public-api/resources/utilities/v1.0/{utility}",
    returns=lambda: models.Utility,
    unwrap="data",
    body=lambda: params.UtilityCreate,
)


class Utilities(Resource):
    """Energy utilities whose customers or programs the operator works with.

    `client.utilities`: `/public-api/resources/utilities/v1.0`"""

    @property
    def with_raw_response(self) -> UtilitiesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return UtilitiesRaw(self)

    @property
    def with_streaming_response(self) -> UtilitiesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return UtilitiesStream(self)

    def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Utility:
        """Register an energy utility that charge points and electricity rates can then refer to.

        `POST /public-api/resources/utilities/v1.0`

        Returns: `models.Utility`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        utility: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a utility from the list of electricity suppliers.

        See its `charge_points_count` and `electricity_rates_count` first to learn what still refers to it.

        `DELETE /public-api/resources/utilities/v1.0/{utility}`

        Args:
            utility: Id of the utility.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _DELETE,
            path={"utility": utility},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        utility: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Utility:
        """Fetch one electricity supplier, with the number of charge points and rates that refer to it.

        `GET /public-api/resources/utilities/v1.0/{utility}`

        Args:
            utility: Id of the utility.

        Returns: `models.Utility`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"utility": utility},
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
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.Utility]:
        """List the utilities, the companies that supply electricity to charge points.

        `GET /public-api/resources/utilities/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Utility`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def replace(
        self,
        utility: int,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Utility:
        """Rename a utility; the name is all that can be set.

        `PUT /public-api/resources/utilities/v1.0/{utility}`

        Args:
            utility: Id of the utility.

        Returns: `models.Utility`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _REPLACE,
            path={"utility": utility},
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class UtilitiesRaw(RawView):
    """`client.utilities.with_raw_response`"""

    create = RawMethod(Utilities.create)
    delete = RawMethod(Utilities.delete)
    get = RawMethod(Utilities.get)
    list = RawMethod(Utilities.list)
    replace = RawMethod(Utilities.replace)


class UtilitiesStream(StreamedView):
    """`client.utilities.with_streaming_response`"""

    create = StreamedMethod(Utilities.create)
    delete = StreamedMethod(Utilities.delete)
    get = StreamedMethod(Utilities.get)
    list = StreamedMethod(Utilities.list)
    replace = StreamedMethod(Utilities.replace)


class AsyncUtilities(AsyncResource):
    """Energy utilities whose customers or programs the operator works with.

    `client.utilities`: `/public-api/resources/utilities/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncUtilitiesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncUtilitiesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncUtilitiesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncUtilitiesStream(self)

    async def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Utility:
        """Register an energy utility that charge points and electricity rates can then refer to.

        `POST /public-api/resources/utilities/v1.0`

        Returns: `models.Utility`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        utility: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a utility from the list of electricity suppliers.

        See its `charge_points_count` and `electricity_rates_count` first to learn what still refers to it.

        `DELETE /public-api/resources/utilities/v1.0/{utility}`

        Args:
            utility: Id of the utility.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _DELETE,
            path={"utility": utility},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        utility: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Utility:
        """Fetch one electricity supplier, with the number of charge points and rates that refer to it.

        `GET /public-api/resources/utilities/v1.0/{utility}`

        Args:
            utility: Id of the utility.

        Returns: `models.Utility`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"utility": utility},
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
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.Utility]:
        """List the utilities, the companies that supply electricity to charge points.

        `GET /public-api/resources/utilities/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Utility`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def replace(
        self,
        utility: int,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Utility:
        """Rename a utility; the name is all that can be set.

        `PUT /public-api/resources/utilities/v1.0/{utility}`

        Args:
            utility: Id of the utility.

        Returns: `models.Utility`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _REPLACE,
            path={"utility": utility},
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncUtilitiesRaw(AsyncRawView):
    """`client.utilities.with_raw_response`"""

    create = AsyncRawMethod(AsyncUtilities.create)
    delete = AsyncRawMethod(AsyncUtilities.delete)
    get = AsyncRawMethod(AsyncUtilities.get)
    list = AsyncRawListing(AsyncUtilities.list)
    replace = AsyncRawMethod(AsyncUtilities.replace)


class AsyncUtilitiesStream(AsyncStreamedView):
    """`client.utilities.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncUtilities.create)
    delete = AsyncStreamedMethod(AsyncUtilities.delete)
    get = AsyncStreamedMethod(AsyncUtilities.get)
    list = AsyncStreamedListing(AsyncUtilities.list)
    replace = AsyncStreamedMethod(AsyncUtilities.replace)
