"""The terms of use and privacy policies that users are asked to accept.

`client.terms_and_policies`: `/public-api/resources/terms-and-policies/v2.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation
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

_GET: Operation[models.TermsAndPolicy] = Operation(
    "GET",
    "/public-api/resources/terms-and-policies/v2.0/{termVersion}",
    returns=lambda: models.TermsAndPolicy,
)
_LIST: Operation[models.TermsAndPolicy] = Operation(
    "GET",
    "/public-api/resources/terms-and-policies/v2.0",
    returns=lambda: models.TermsAndPolicy,
    unwrap="data",
    query=lambda: params.TermsAndPoliciesListQuery,
    styles={"filter": "deep_object"},
)


class TermsAndPolicies(Resource):
    """The terms of use and privacy policies that users are asked to accept.

    `client.terms_and_policies`: `/public-api/resources/terms-and-policies/v2.0`"""

    @property
    def with_raw_response(self) -> TermsAndPoliciesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return TermsAndPoliciesRaw(self)

    @property
    def with_streaming_response(self) -> TermsAndPoliciesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return TermsAndPoliciesStream(self)

    def get(
        self,
        term_version: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TermsAndPolicy:
        """Read one version of a terms or policy document, with its text in every language.

        `GET /public-api/resources/terms-and-policies/v2.0/{termVersion}`

        Args:
            term_version (`termVersion`): Id of one version of the terms: the `id` in the listing, not the one
                of its `document`.

        Returns: `models.TermsAndPolicy`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"termVersion": term_version},
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
        filter: params.TermsAndPoliciesFilter | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.TermsAndPolicy]:
        """List the versions of the terms and policies that users are asked to accept.

        One document can occur several times, once per version; `status` tells which version is in force.

        `GET /public-api/resources/terms-and-policies/v2.0`

        Args:
            filter: Only items that match all of the keys given.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.TermsAndPolicy`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class TermsAndPoliciesRaw(RawView):
    """`client.terms_and_policies.with_raw_response`"""

    get = RawMethod(TermsAndPolicies.get)
    list = RawMethod(TermsAndPolicies.list)


class TermsAndPoliciesStream(StreamedView):
    """`client.terms_and_policies.with_streaming_response`"""

    get = StreamedMethod(TermsAndPolicies.get)
    list = StreamedMethod(TermsAndPolicies.list)


class AsyncTermsAndPolicies(AsyncResource):
    """The terms of use and privacy policies that users are asked to accept.

    `client.terms_and_policies`: `/public-api/resources/terms-and-policies/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncTermsAndPoliciesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncTermsAndPoliciesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncTermsAndPoliciesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncTermsAndPoliciesStream(self)

    async def get(
        self,
        term_version: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TermsAndPolicy:
        """Read one version of a terms or policy document, with its text in every language.

        `GET /public-api/resources/terms-and-policies/v2.0/{termVersion}`

        Args:
            term_version (`termVersion`): Id of one version of the terms: the `id` in the listing, not the one
                of its `document`.

        Returns: `models.TermsAndPolicy`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"termVersion": term_version},
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
        filter: params.TermsAndPoliciesFilter | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.TermsAndPolicy]:
        """List the versions of the terms and policies that users are asked to accept.

        One document can occur several times, once per version; `status` tells which version is in force.

        `GET /public-api/resources/terms-and-policies/v2.0`

        Args:
            filter: Only items that match all of the keys given.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.TermsAndPolicy`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncTermsAndPoliciesRaw(AsyncRawView):
    """`client.terms_and_policies.with_raw_response`"""

    get = AsyncRawMethod(AsyncTermsAndPolicies.get)
    list = AsyncRawListing(AsyncTermsAndPolicies.list)


class AsyncTermsAndPoliciesStream(AsyncStreamedView):
    """`client.terms_and_policies.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncTermsAndPolicies.get)
    list = AsyncStreamedListing(AsyncTermsAndPolicies.list)
