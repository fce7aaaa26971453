"""The reasons that can be given for a downtime period.

`client.downtime_period_notices`: `/public-api/resources/downtime-period-notices/v1.0`"""

from __future__ import annotations

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

_CREATE: Operation[models.DowntimePeriodNotice] = Operation(
    "POST",
    "/public-api/resources/downtime-period-notices/v1.0",
    returns=lambda: models.DowntimePeriodNotice,
    unwrap="data",
    body=lambda: params.DowntimePeriodNoticeCreate,
    body_required=False,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/downtime-period-notices/v1.0/{notice}",
)
_GET: Operation[models.DowntimePeriodNotice] = Operation(
    "GET",
    "/public-api/resources/downtime-period-notices/v1.0/{notice}",
    returns=lambda: models.DowntimePeriodNotice,
    unwrap="data",
)
_LIST: Operation[models.DowntimePeriodNotice] = Operation(
    "GET",
    "/public-api/resources/downtime-period-notices/v1.0",
    returns=lambda: models.DowntimePeriodNotice,
    unwrap="data",
    query=lambda: params.DowntimePeriodNoticesListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(per_page="per_page"),
)
_UPDATE: Operation[models.DowntimePeriodNotice] = Operation(
    "PATCH",
    "/public-api/resources/downtime-period-notices/v1.0/{notice}",
    returns=lambda: models.DowntimePeriodNotice,
    unwrap="data",
    body=lambda: params.DowntimePeriodNoticeUpdate,
    body_required=False,
)


class DowntimePeriodNotices(Resource):
    """The reasons that can be given for a downtime period.

    `client.downtime_period_notices`: `/public-api/resources/downtime-period-notices/v1.0`"""

    @property
    def with_raw_response(self) -> DowntimePeriodNoticesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return DowntimePeriodNoticesRaw(self)

    @property
    def with_streaming_response(self) -> DowntimePeriodNoticesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return DowntimePeriodNoticesStream(self)

    def create(
        self,
        *,
        notice: str,
        type: Literal["downtime", "exempt"],
        description: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.DowntimePeriodNotice:
        """Define a reason, such as planned works, that can then be attached to downtime periods.

        `POST /public-api/resources/downtime-period-notices/v1.0`

        Args:
            notice: Text of the reason, such as planned maintenance, that downtime periods refer to.
            type: Periods the reason can be given for: `downtime` (out of order) or `exempt` (excused on
                purpose, as for planned maintenance).

        Returns: `models.DowntimePeriodNotice`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={"notice": notice, "type": type, "description": description},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        notice: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete one of the predefined reasons for downtime periods.

        `DELETE /public-api/resources/downtime-period-notices/v1.0/{notice}`

        Args:
            notice: Id of the predefined downtime reason, a number.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _DELETE,
            path={"notice": notice},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        notice: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.DowntimePeriodNotice:
        """Read one predefined reason for downtime periods, for example to show what a `notice_id` stands for.

        `GET /public-api/resources/downtime-period-notices/v1.0/{notice}`

        Args:
            notice: Id of the predefined downtime reason, a number.

        Returns: `models.DowntimePeriodNotice`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"notice": notice},
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
        filter: params.DowntimePeriodNoticesFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.DowntimePeriodNotice]:
        """List the predefined reasons that can be attached to downtime periods.

        Each is for one `type` of period, `downtime` or `exempt`; filter by it to find the ones that fit.

        `GET /public-api/resources/downtime-period-notices/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.DowntimePeriodNotice`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def update(
        self,
        notice_id: int,
        *,
        description: str | None | Omit = omit,
        notice: str | Omit = omit,
        type: Literal["downtime", "exempt"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.DowntimePeriodNotice:
        """Change the text, the description or the type of a predefined downtime reason.

        `PATCH /public-api/resources/downtime-period-notices/v1.0/{notice}`

        Args:
            notice_id (`notice`): Id of the predefined downtime reason, a number.
            notice: Text of the reason, such as planned maintenance, that downtime periods refer to.
            type: Periods the reason can be given for: `downtime` (out of order) or `exempt` (excused on
                purpose, as for planned maintenance).

        Returns: `models.DowntimePeriodNotice`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"notice": notice_id},
            body={"description": description, "notice": notice, "type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class DowntimePeriodNoticesRaw(RawView):
    """`client.downtime_period_notices.with_raw_response`"""

    create = RawMethod(DowntimePeriodNotices.create)
    delete = RawMethod(DowntimePeriodNotices.delete)
    get = RawMethod(DowntimePeriodNotices.get)
    list = RawMethod(DowntimePeriodNotices.list)
    update = RawMethod(DowntimePeriodNotices.update)


class DowntimePeriodNoticesStream(StreamedView):
    """`client.downtime_period_notices.with_streaming_response`"""

    create = StreamedMethod(DowntimePeriodNotices.create)
    delete = StreamedMethod(DowntimePeriodNotices.delete)
    get = StreamedMethod(DowntimePeriodNotices.get)
    list = StreamedMethod(DowntimePeriodNotices.list)
    update = StreamedMethod(DowntimePeriodNotices.update)


class AsyncDowntimePeriodNotices(AsyncResource):
    """The reasons that can be given for a downtime period.

    `client.downtime_period_notices`: `/public-api/resources/downtime-period-notices/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncDowntimePeriodNoticesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncDowntimePeriodNoticesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncDowntimePeriodNoticesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncDowntimePeriodNoticesStream(self)

    async def create(
        self,
        *,
        notice: str,
        type: Literal["downtime", "exempt"],
        description: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.DowntimePeriodNotice:
        """Define a reason, such as planned works, that can then be attached to downtime periods.

        `POST /public-api/resources/downtime-period-notices/v1.0`

        Args:
            notice: Text of the reason, such as planned maintenance, that downtime periods refer to.
            type: Periods the reason can be given for: `downtime` (out of order) or `exempt` (excused on
                purpose, as for planned maintenance).

        Returns: `models.DowntimePeriodNotice`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={"notice": notice, "type": type, "description": description},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        notice: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete one of the predefined reasons for downtime periods.

        `DELETE /public-api/resources/downtime-period-notices/v1.0/{notice}`

        Args:
            notice: Id of the predefined downtime reason, a number.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _DELETE,
            path={"notice": notice},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        notice: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.DowntimePeriodNotice:
        """Read one predefined reason for downtime periods, for example to show what a `notice_id` stands for.

        `GET /public-api/resources/downtime-period-notices/v1.0/{notice}`

        Args:
            notice: Id of the predefined downtime reason, a number.

        Returns: `models.DowntimePeriodNotice`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"notice": notice},
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
        filter: params.DowntimePeriodNoticesFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.DowntimePeriodNotice]:
        """List the predefined reasons that can be attached to downtime periods.

        Each is for one `type` of period, `downtime` or `exempt`; filter by it to find the ones that fit.

        `GET /public-api/resources/downtime-period-notices/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.DowntimePeriodNotice`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def update(
        self,
        notice_id: int,
        *,
        description: str | None | Omit = omit,
        notice: str | Omit = omit,
        type: Literal["downtime", "exempt"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.DowntimePeriodNotice:
        """Change the text, the description or the type of a predefined downtime reason.

        `PATCH /public-api/resources/downtime-period-notices/v1.0/{notice}`

        Args:
            notice_id (`notice`): Id of the predefined downtime reason, a number.
            notice: Text of the reason, such as planned maintenance, that downtime periods refer to.
            type: Periods the reason can be given for: `downtime` (out of order) or `exempt` (excused on
                purpose, as for planned maintenance).

        Returns: `models.DowntimePeriodNotice`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"notice": notice_id},
            body={"description": description, "notice": notice, "type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncDowntimePeriodNoticesRaw(AsyncRawView):
    """`client.downtime_period_notices.with_raw_response`"""

    create = AsyncRawMethod(AsyncDowntimePeriodNotices.create)
    delete = AsyncRawMethod(AsyncDowntimePeriodNotices.delete)
    get = AsyncRawMethod(AsyncDowntimePeriodNotices.get)
    list = AsyncRawListing(AsyncDowntimePeriodNotices.list)
    update = AsyncRawMethod(AsyncDowntimePeriodNotices.update)


class AsyncDowntimePeriodNoticesStream(AsyncStreamedView):
    """`client.downtime_period_notices.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncDowntimePeriodNotices.create)
    delete = AsyncStreamedMethod(AsyncDowntimePeriodNotices.delete)
    get = AsyncStreamedMethod(AsyncDowntimePeriodNotices.get)
    list = AsyncStreamedListing(AsyncDowntimePeriodNotices.list)
    update = AsyncStreamedMethod(AsyncDowntimePeriodNotices.update)
