"""Which terms and policies each user has agreed to, and when.

`client.consents`: `/public-api/resources/consents/v1.0`"""

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

_CREATE: Operation[models.Consent] = Operation(
    "POST",
    "/public-api/resources/consents/v1.0",
    returns=lambda: models.Consent,
    unwrap="data",
    body=lambda: params.ConsentCreate,
)
_LIST: Operation[models.Consent] = Operation(
    "GET",
    "/public-api/resources/consents/v1.0",
    returns=lambda: models.Consent,
    unwrap="data",
    query=lambda: params.ConsentsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)


class Consents(Resource):
    """Which terms and policies each user has agreed to, and when.

    `client.consents`: `/public-api/resources/consents/v1.0`"""

    @property
    def with_raw_response(self) -> ConsentsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ConsentsRaw(self)

    @property
    def with_streaming_response(self) -> ConsentsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ConsentsStream(self)

    def create(
        self,
        *,
        status: Literal["agreed", "rejected"],
        term_version_id: int,
        user_id: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Consent:
        """Record that a user agreed to one version of the terms, or rejected it.

        `term_version_id` is the id of a version listed by `client.terms_and_policies.list`. There is one
        consent per user and version: a second one is refused with a 409, and the API has no way to change or
        delete it.

        `POST /public-api/resources/consents/v1.0`

        Args:
            status: `agreed`: the user accepted this version of the terms; `rejected`: the user refused it.
            term_version_id (`termVersionId`): Id of the version of the terms, as listed by
                `client.terms_and_policies.list`.
            user_id (`userId`): User on whose behalf the consent is recorded.

        Returns: `models.Consent`.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), ConflictError
        (409), UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={"status": status, "term_version_id": term_version_id, "user_id": user_id},
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
        filter: params.ConsentsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.Consent]:
        """List which users agreed to, or rejected, which version of the terms.

        A consent has no id of its own: it is told by its user and its version of the terms.

        `GET /public-api/resources/consents/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Consent`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ConsentsRaw(RawView):
    """`client.consents.with_raw_response`"""

    create = RawMethod(Consents.create)
    list = RawMethod(Consents.list)


class ConsentsStream(StreamedView):
    """`client.consents.with_streaming_response`"""

    create = StreamedMethod(Consents.create)
    list = StreamedMethod(Consents.list)


class AsyncConsents(AsyncResource):
    """Which terms and policies each user has agreed to, and when.

    `client.consents`: `/public-api/resources/consents/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncConsentsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncConsentsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncConsentsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncConsentsStream(self)

    async def create(
        self,
        *,
        status: Literal["agreed", "rejected"],
        term_version_id: int,
        user_id: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Consent:
        """Record that a user agreed to one version of the terms, or rejected it.

        `term_version_id` is the id of a version listed by `client.terms_and_policies.list`. There is one
        consent per user and version: a second one is refused with a 409, and the API has no way to change or
        delete it.

        `POST /public-api/resources/consents/v1.0`

        Args:
            status: `agreed`: the user accepted this version of the terms; `rejected`: the user refused it.
            term_version_id (`termVersionId`): Id of the version of the terms, as listed by
                `client.terms_and_policies.list`.
            user_id (`userId`): User on whose behalf the consent is recorded.

        Returns: `models.Consent`.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), ConflictError
        (409), UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={"status": status, "term_version_id": term_version_id, "user_id": user_id},
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
        filter: params.ConsentsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.Consent]:
        """List which users agreed to, or rejected, which version of the terms.

        A consent has no id of its own: it is told by its user and its version of the terms.

        `GET /public-api/resources/consents/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Consent`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncConsentsRaw(AsyncRawView):
    """`client.consents.with_raw_response`"""

    create = AsyncRawMethod(AsyncConsents.create)
    list = AsyncRawListing(AsyncConsents.list)


class AsyncConsentsStream(AsyncStreamedView):
    """`client.consents.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncConsents.create)
    list = AsyncStreamedListing(AsyncConsents.list)
