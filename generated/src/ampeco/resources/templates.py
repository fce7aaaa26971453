"""The configuration templates that there are.

`client.templates`: `/public-api/resources/templates/v1.0`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Headers, Omit, Query, omit
from .._core.views import (
    AsyncRawListing,
    AsyncRawView,
    AsyncStreamedListing,
    AsyncStreamedView,
    RawMethod,
    RawView,
    StreamedMethod,
    StreamedView,
)

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_LIST: Operation[models.Template] = Operation(
    "GET",
    "/public-api/resources/templates/v1.0",
    returns=lambda: models.Template,
    unwrap="data",
    query=lambda: params.TemplatesListQuery,
    paging=Paging(page="page", per_page="per_page"),
)


class Templates(Resource):
    """The configuration templates that there are.

    `client.templates`: `/public-api/resources/templates/v1.0`"""

    @property
    def with_raw_response(self) -> TemplatesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return TemplatesRaw(self)

    @property
    def with_streaming_response(self) -> TemplatesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return TemplatesStream(self)

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
    ) -> Page[models.Template]:
        """List the charge point templates: presets of EVSEs for creating charge points.

        Not to be confused with configuration templates, which hold OCPP settings: those are listed by
        `client.configuration_templates.list`.

        `GET /public-api/resources/templates/v1.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Template`; iterating goes on through all pages.

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


class TemplatesRaw(RawView):
    """`client.templates.with_raw_response`"""

    list = RawMethod(Templates.list)


class TemplatesStream(StreamedView):
    """`client.templates.with_streaming_response`"""

    list = StreamedMethod(Templates.list)


class AsyncTemplates(AsyncResource):
    """The configuration templates that there are.

    `client.templates`: `/public-api/resources/templates/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncTemplatesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncTemplatesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncTemplatesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncTemplatesStream(self)

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
    ) -> AsyncPager[models.Template]:
        """List the charge point templates: presets of EVSEs for creating charge points.

        Not to be confused with configuration templates, which hold OCPP settings: those are listed by
        `client.configuration_templates.list`.

        `GET /public-api/resources/templates/v1.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Template`; iterating goes on through all pages.

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


class AsyncTemplatesRaw(AsyncRawView):
    """`client.templates.with_raw_response`"""

    list = AsyncRawListing(AsyncTemplates.list)


class AsyncTemplatesStream(AsyncStreamedView):
    """`client.templates.with_streaming_response`"""

    list = AsyncStreamedListing(AsyncTemplates.list)
