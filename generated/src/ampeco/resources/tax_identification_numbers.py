"""The operator's own tax numbers, by country.

`client.tax_identification_numbers`: `/public-api/resources/tax-identification-numbers/v2.0`"""

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

_CREATE: Operation[models.TaxIdentificationNumber] = Operation(
    "POST",
    "/public-api/resources/tax-identification-numbers/v2.0",
    returns=lambda: models.TaxIdentificationNumber,
    unwrap="data",
    body=lambda: params.TaxIdentificationNumberCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}",
)
_GET: Operation[models.TaxIdentificationNumber] = Operation(
    "GET",
    "/public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}",
    returns=lambda: models.TaxIdentificationNumber,
    unwrap="data",
)
_LIST: Operation[models.TaxIdentificationNumber] = Operation(
    "GET",
    "/public-api/resources/tax-identification-numbers/v2.0",
    returns=lambda: models.TaxIdentificationNumber,
    unwrap="data",
    query=lambda: params.TaxIdentificationNumbersListQuery,
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[models.TaxIdentificationNumber] = Operation(
    "PATCH",
    "/public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}",
    returns=lambda: models.TaxIdentificationNumber,
    unwrap="data",
    body=lambda: params.LocationRoamingOperator,
)


class TaxIdentificationNumbers(Resource):
    """The operator's own tax numbers, by country.

    `client.tax_identification_numbers`: `/public-api/resources/tax-identification-numbers/v2.0`"""

    @property
    def with_raw_response(self) -> TaxIdentificationNumbersRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return TaxIdentificationNumbersRaw(self)

    @property
    def with_streaming_response(self) -> TaxIdentificationNumbersStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return TaxIdentificationNumbersStream(self)

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
    ) -> models.TaxIdentificationNumber:
        """Add a tax identification number that taxes can then refer to.

        `POST /public-api/resources/tax-identification-numbers/v2.0`

        Returns: `models.TaxIdentificationNumber`.

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
        tax_identification_number: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a tax identification number.

        Taxes may refer to it in `tax_identification_number_id`, see `client.taxes.list`.

        `DELETE /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}`

        Args:
            tax_identification_number (`taxIdentificationNumber`): Id of the entry, an integer; not the tax
                identification number itself.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._call(
            _DELETE,
            path={"taxIdentificationNumber": tax_identification_number},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        tax_identification_number: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TaxIdentificationNumber:
        """Fetch one tax identification number of the operator.

        `GET /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}`

        Args:
            tax_identification_number (`taxIdentificationNumber`): Id of the entry, an integer; not the tax
                identification number itself.

        Returns: `models.TaxIdentificationNumber`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"taxIdentificationNumber": tax_identification_number},
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
    ) -> Page[models.TaxIdentificationNumber]:
        """List the operator's tax identification numbers, to which taxes can be tied.

        Pages are reached by number.

        `GET /public-api/resources/tax-identification-numbers/v2.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.TaxIdentificationNumber`; iterating goes on through all pages.

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
        tax_identification_number: int,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TaxIdentificationNumber:
        """Change the `name` of a tax identification number, all there is to it.

        `PATCH /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}`

        Args:
            tax_identification_number (`taxIdentificationNumber`): Id of the entry, an integer; not the tax
                identification number itself.

        Returns: `models.TaxIdentificationNumber`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"taxIdentificationNumber": tax_identification_number},
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class TaxIdentificationNumbersRaw(RawView):
    """`client.tax_identification_numbers.with_raw_response`"""

    create = RawMethod(TaxIdentificationNumbers.create)
    delete = RawMethod(TaxIdentificationNumbers.delete)
    get = RawMethod(TaxIdentificationNumbers.get)
    list = RawMethod(TaxIdentificationNumbers.list)
    update = RawMethod(TaxIdentificationNumbers.update)


class TaxIdentificationNumbersStream(StreamedView):
    """`client.tax_identification_numbers.with_streaming_response`"""

    create = StreamedMethod(TaxIdentificationNumbers.create)
    delete = StreamedMethod(TaxIdentificationNumbers.delete)
    get = StreamedMethod(TaxIdentificationNumbers.get)
    list = StreamedMethod(TaxIdentificationNumbers.list)
    update = StreamedMethod(TaxIdentificationNumbers.update)


class AsyncTaxIdentificationNumbers(AsyncResource):
    """The operator's own tax numbers, by country.

    `client.tax_identification_numbers`: `/public-api/resources/tax-identification-numbers/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncTaxIdentificationNumbersRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncTaxIdentificationNumbersRaw(self)

    @property
    def with_streaming_response(self) -> AsyncTaxIdentificationNumbersStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncTaxIdentificationNumbersStream(self)

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
    ) -> models.TaxIdentificationNumber:
        """Add a tax identification number that taxes can then refer to.

        `POST /public-api/resources/tax-identification-numbers/v2.0`

        Returns: `models.TaxIdentificationNumber`.

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
        tax_identification_number: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a tax identification number.

        Taxes may refer to it in `tax_identification_number_id`, see `client.taxes.list`.

        `DELETE /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}`

        Args:
            tax_identification_number (`taxIdentificationNumber`): Id of the entry, an integer; not the tax
                identification number itself.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return await self._call(
            _DELETE,
            path={"taxIdentificationNumber": tax_identification_number},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        tax_identification_number: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TaxIdentificationNumber:
        """Fetch one tax identification number of the operator.

        `GET /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}`

        Args:
            tax_identification_number (`taxIdentificationNumber`): Id of the entry, an integer; not the tax
                identification number itself.

        Returns: `models.TaxIdentificationNumber`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"taxIdentificationNumber": tax_identification_number},
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
    ) -> AsyncPager[models.TaxIdentificationNumber]:
        """List the operator's tax identification numbers, to which taxes can be tied.

        Pages are reached by number.

        `GET /public-api/resources/tax-identification-numbers/v2.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.TaxIdentificationNumber`; iterating goes on through all pages.

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
        tax_identification_number: int,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TaxIdentificationNumber:
        """Change the `name` of a tax identification number, all there is to it.

        `PATCH /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}`

        Args:
            tax_identification_number (`taxIdentificationNumber`): Id of the entry, an integer; not the tax
                identification number itself.

        Returns: `models.TaxIdentificationNumber`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"taxIdentificationNumber": tax_identification_number},
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncTaxIdentificationNumbersRaw(AsyncRawView):
    """`client.tax_identification_numbers.with_raw_response`"""

    create = AsyncRawMethod(AsyncTaxIdentificationNumbers.create)
    delete = AsyncRawMethod(AsyncTaxIdentificationNumbers.delete)
    get = AsyncRawMethod(AsyncTaxIdentificationNumbers.get)
    list = AsyncRawListing(AsyncTaxIdentificationNumbers.list)
    update = AsyncRawMethod(AsyncTaxIdentificationNumbers.update)


class AsyncTaxIdentificationNumbersStream(AsyncStreamedView):
    """`client.tax_identification_numbers.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncTaxIdentificationNumbers.create)
    delete = AsyncStreamedMethod(AsyncTaxIdentificationNumbers.delete)
    get = AsyncStreamedMethod(AsyncTaxIdentificationNumbers.get)
    list = AsyncStreamedListing(AsyncTaxIdentificationNumbers.list)
    update = AsyncStreamedMethod(AsyncTaxIdentificationNumbers.update)
