"""Questions and answers that the driver's app shows.

`client.faqs`: `/public-api/resources/faqs/v2.0`"""

from __future__ import annotations

from collections.abc import Sequence
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

_CREATE: Operation[models.Faq] = Operation(
    "POST",
    "/public-api/resources/faqs/v2.0",
    returns=lambda: models.Faq,
    unwrap="data",
    body=lambda: params.FaqCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/faqs/v2.0/{faq}",
)
_GET: Operation[models.Faq] = Operation(
    "GET",
    "/public-api/resources/faqs/v2.0/{faq}",
    returns=lambda: models.Faq,
    unwrap="data",
)
_LIST: Operation[models.Faq] = Operation(
    "GET",
    "/public-api/resources/faqs/v2.0",
    returns=lambda: models.Faq,
    unwrap="data",
    query=lambda: params.FaqsListQuery,
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[models.Faq] = Operation(
    "PATCH",
    "/public-api/resources/faqs/v2.0/{faq}",
    returns=lambda: models.Faq,
    unwrap="data",
    body=lambda: params.FaqUpdate,
)


class Faqs(Resource):
    """Questions and answers that the driver's app shows.

    `client.faqs`: `/public-api/resources/faqs/v2.0`"""

    @property
    def with_raw_response(self) -> FaqsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return FaqsRaw(self)

    @property
    def with_streaming_response(self) -> FaqsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return FaqsStream(self)

    def create(
        self,
        *,
        answer: Sequence[params.LocalizedText | models.LocalizedText],
        question: Sequence[params.LocalizedText | models.LocalizedText],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Faq:
        """Add a question for drivers with its answer, each as a list of one text per language.

        `POST /public-api/resources/faqs/v2.0`

        Args:
            answer: The answer in each language, as a list of `locale` and `translation`.
            question: The question in each language, as a list of `locale` and `translation`.

        Returns: `models.Faq`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={"answer": answer, "question": question},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        faq: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete one frequently asked question, in all its languages.

        `DELETE /public-api/resources/faqs/v2.0/{faq}`

        Args:
            faq: Id of the frequently asked question, a number.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _DELETE,
            path={"faq": faq},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        faq: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Faq:
        """Read one frequently asked question with its answer, in all languages.

        `GET /public-api/resources/faqs/v2.0/{faq}`

        Args:
            faq: Id of the frequently asked question, a number.

        Returns: `models.Faq`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"faq": faq},
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
    ) -> Page[models.Faq]:
        """List the frequently asked questions for drivers, each with its answer in every language.

        `GET /public-api/resources/faqs/v2.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Faq`; iterating goes on through all pages.

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

    def update(
        self,
        faq: int,
        *,
        answer: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        question: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Faq:
        """Change the wording of a frequently asked question or of its answer.

        `question` and `answer` are lists with one text per language; send a list in full, even to change one
        language.

        `PATCH /public-api/resources/faqs/v2.0/{faq}`

        Args:
            faq: Id of the frequently asked question, a number.
            answer: The answer in each language, as a list of `locale` and `translation`.
            question: The question in each language, as a list of `locale` and `translation`.

        Returns: `models.Faq`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"faq": faq},
            body={"answer": answer, "question": question},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class FaqsRaw(RawView):
    """`client.faqs.with_raw_response`"""

    create = RawMethod(Faqs.create)
    delete = RawMethod(Faqs.delete)
    get = RawMethod(Faqs.get)
    list = RawMethod(Faqs.list)
    update = RawMethod(Faqs.update)


class FaqsStream(StreamedView):
    """`client.faqs.with_streaming_response`"""

    create = StreamedMethod(Faqs.create)
    delete = StreamedMethod(Faqs.delete)
    get = StreamedMethod(Faqs.get)
    list = StreamedMethod(Faqs.list)
    update = StreamedMethod(Faqs.update)


class AsyncFaqs(AsyncResource):
    """Questions and answers that the driver's app shows.

    `client.faqs`: `/public-api/resources/faqs/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncFaqsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncFaqsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncFaqsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncFaqsStream(self)

    async def create(
        self,
        *,
        answer: Sequence[params.LocalizedText | models.LocalizedText],
        question: Sequence[params.LocalizedText | models.LocalizedText],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Faq:
        """Add a question for drivers with its answer, each as a list of one text per language.

        `POST /public-api/resources/faqs/v2.0`

        Args:
            answer: The answer in each language, as a list of `locale` and `translation`.
            question: The question in each language, as a list of `locale` and `translation`.

        Returns: `models.Faq`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={"answer": answer, "question": question},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        faq: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete one frequently asked question, in all its languages.

        `DELETE /public-api/resources/faqs/v2.0/{faq}`

        Args:
            faq: Id of the frequently asked question, a number.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _DELETE,
            path={"faq": faq},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        faq: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Faq:
        """Read one frequently asked question with its answer, in all languages.

        `GET /public-api/resources/faqs/v2.0/{faq}`

        Args:
            faq: Id of the frequently asked question, a number.

        Returns: `models.Faq`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"faq": faq},
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
    ) -> AsyncPager[models.Faq]:
        """List the frequently asked questions for drivers, each with its answer in every language.

        `GET /public-api/resources/faqs/v2.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Faq`; iterating goes on through all pages.

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

    async def update(
        self,
        faq: int,
        *,
        answer: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        question: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Faq:
        """Change the wording of a frequently asked question or of its answer.

        `question` and `answer` are lists with one text per language; send a list in full, even to change one
        language.

        `PATCH /public-api/resources/faqs/v2.0/{faq}`

        Args:
            faq: Id of the frequently asked question, a number.
            answer: The answer in each language, as a list of `locale` and `translation`.
            question: The question in each language, as a list of `locale` and `translation`.

        Returns: `models.Faq`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"faq": faq},
            body={"answer": answer, "question": question},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncFaqsRaw(AsyncRawView):
    """`client.faqs.with_raw_response`"""

    create = AsyncRawMethod(AsyncFaqs.create)
    delete = AsyncRawMethod(AsyncFaqs.delete)
    get = AsyncRawMethod(AsyncFaqs.get)
    list = AsyncRawListing(AsyncFaqs.list)
    update = AsyncRawMethod(AsyncFaqs.update)


class AsyncFaqsStream(AsyncStreamedView):
    """`client.faqs.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncFaqs.create)
    delete = AsyncStreamedMethod(AsyncFaqs.delete)
    get = AsyncStreamedMethod(AsyncFaqs.get)
    list = AsyncStreamedListing(AsyncFaqs.list)
    update = AsyncStreamedMethod(AsyncFaqs.update)
