"""Taxes that are added to prices.

`client.taxes`: `/public-api/resources/taxes/v2.0`"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
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

_CREATE: Operation[models.Tax] = Operation(
    "POST",
    "/public-api/resources/taxes/v2.0",
    returns=lambda: models.Tax,
    unwrap="data",
    body=lambda: params.TaxCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/taxes/v2.0/{tax}",
)
_GET: Operation[models.Tax] = Operation(
    "GET",
    "/public-api/resources/taxes/v2.0/{tax}",
    returns=lambda: models.Tax,
    unwrap="data",
)
_LIST: Operation[models.Tax] = Operation(
    "GET",
    "/public-api/resources/taxes/v2.0",
    returns=lambda: models.Tax,
    unwrap="data",
    query=lambda: params.TaxesListQuery,
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[models.Tax] = Operation(
    "PATCH",
    "/public-api/resources/taxes/v2.0/{tax}",
    returns=lambda: models.Tax,
    unwrap="data",
    body=lambda: params.TaxUpdate,
)


class Taxes(Resource):
    """Taxes that are added to prices.

    `client.taxes`: `/public-api/resources/taxes/v2.0`"""

    @property
    def with_raw_response(self) -> TaxesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return TaxesRaw(self)

    @property
    def with_streaming_response(self) -> TaxesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return TaxesStream(self)

    def create(
        self,
        *,
        name: str,
        percentage: Decimal,
        display_name: Sequence[params.LocalizedText | models.LocalizedText] | None | Omit = omit,
        tax_identification_number_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Tax:
        """Define a tax, such as a VAT rate, by its name and percentage.

        A tariff can be given a tax of its own, in `tax_id`, if the tenant has multi-tax support switched on.

        `POST /public-api/resources/taxes/v2.0`

        Args:
            percentage: Rate of the tax in percent: 20 means 20 %.
            display_name (`displayName`): Name of the tax as customers see it, one entry per language.
            tax_identification_number_id (`taxIdentificationNumberId`): Id of the tax identification number
                that goes with this tax, see `client.tax_identification_numbers.list`.

        Returns: `models.Tax`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "name": name,
                "percentage": percentage,
                "display_name": display_name,
                "tax_identification_number_id": tax_identification_number_id,
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
        tax: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a tax.

        A 409 means that it cannot be deleted as things stand.

        `DELETE /public-api/resources/taxes/v2.0/{tax}`

        Args:
            tax: Id of the tax, an integer.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ConflictError
        (409), RateLimitError (429).
        """
        return self._call(
            _DELETE,
            path={"tax": tax},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        tax: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Tax:
        """Fetch one tax with its percentage and translated names.

        `GET /public-api/resources/taxes/v2.0/{tax}`

        Args:
            tax: Id of the tax, an integer.

        Returns: `models.Tax`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"tax": tax},
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
    ) -> Page[models.Tax]:
        """List the taxes, such as VAT rates, that prices can be subject to.

        Pages are reached by number. Which one applies by default is told by `client.settings.get`.

        `GET /public-api/resources/taxes/v2.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Tax`; iterating goes on through all pages.

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
        tax: int,
        *,
        display_name: Sequence[params.LocalizedText | models.LocalizedText] | None | Omit = omit,
        name: str | Omit = omit,
        percentage: Decimal | Omit = omit,
        tax_identification_number_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Tax:
        """Change the name, percentage or translations of a tax.

        `PATCH /public-api/resources/taxes/v2.0/{tax}`

        Args:
            tax: Id of the tax, an integer.
            display_name (`displayName`): Name of the tax as customers see it, one entry per language.
            percentage: Rate of the tax in percent: 20 means 20 %.
            tax_identification_number_id (`taxIdentificationNumberId`): Id of the tax identification number
                that goes with this tax, see `client.tax_identification_numbers.list`.

        Returns: `models.Tax`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"tax": tax},
            body={
                "display_name": display_name,
                "name": name,
                "percentage": percentage,
                "tax_identification_number_id": tax_identification_number_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class TaxesRaw(RawView):
    """`client.taxes.with_raw_response`"""

    create = RawMethod(Taxes.create)
    delete = RawMethod(Taxes.delete)
    get = RawMethod(Taxes.get)
    list = RawMethod(Taxes.list)
    update = RawMethod(Taxes.update)


class TaxesStream(StreamedView):
    """`client.taxes.with_streaming_response`"""

    create = StreamedMethod(Taxes.create)
    delete = StreamedMethod(Taxes.delete)
    get = StreamedMethod(Taxes.get)
    list = StreamedMethod(Taxes.list)
    update = StreamedMethod(Taxes.update)


class AsyncTaxes(AsyncResource):
    """Taxes that are added to prices.

    `client.taxes`: `/public-api/resources/taxes/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncTaxesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncTaxesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncTaxesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncTaxesStream(self)

    async def create(
        self,
        *,
        name: str,
        percentage: Decimal,
        display_name: Sequence[params.LocalizedText | models.LocalizedText] | None | Omit = omit,
        tax_identification_number_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Tax:
        """Define a tax, such as a VAT rate, by its name and percentage.

        A tariff can be given a tax of its own, in `tax_id`, if the tenant has multi-tax support switched on.

        `POST /public-api/resources/taxes/v2.0`

        Args:
            percentage: Rate of the tax in percent: 20 means 20 %.
            display_name (`displayName`): Name of the tax as customers see it, one entry per language.
            tax_identification_number_id (`taxIdentificationNumberId`): Id of the tax identification number
                that goes with this tax, see `client.tax_identification_numbers.list`.

        Returns: `models.Tax`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "percentage": percentage,
                "display_name": display_name,
                "tax_identification_number_id": tax_identification_number_id,
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
        tax: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a tax.

        A 409 means that it cannot be deleted as things stand.

        `DELETE /public-api/resources/taxes/v2.0/{tax}`

        Args:
            tax: Id of the tax, an integer.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ConflictError
        (409), RateLimitError (429).
        """
        return await self._call(
            _DELETE,
            path={"tax": tax},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        tax: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Tax:
        """Fetch one tax with its percentage and translated names.

        `GET /public-api/resources/taxes/v2.0/{tax}`

        Args:
            tax: Id of the tax, an integer.

        Returns: `models.Tax`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"tax": tax},
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
    ) -> AsyncPager[models.Tax]:
        """List the taxes, such as VAT rates, that prices can be subject to.

        Pages are reached by number. Which one applies by default is told by `client.settings.get`.

        `GET /public-api/resources/taxes/v2.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.Tax`; iterating goes on through all pages.

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
        tax: int,
        *,
        display_name: Sequence[params.LocalizedText | models.LocalizedText] | None | Omit = omit,
        name: str | Omit = omit,
        percentage: Decimal | Omit = omit,
        tax_identification_number_id: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Tax:
        """Change the name, percentage or translations of a tax.

        `PATCH /public-api/resources/taxes/v2.0/{tax}`

        Args:
            tax: Id of the tax, an integer.
            display_name (`displayName`): Name of the tax as customers see it, one entry per language.
            percentage: Rate of the tax in percent: 20 means 20 %.
            tax_identification_number_id (`taxIdentificationNumberId`): Id of the tax identification number
                that goes with this tax, see `client.tax_identification_numbers.list`.

        Returns: `models.Tax`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"tax": tax},
            body={
                "display_name": display_name,
                "name": name,
                "percentage": percentage,
                "tax_identification_number_id": tax_identification_number_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncTaxesRaw(AsyncRawView):
    """`client.taxes.with_raw_response`"""

    create = AsyncRawMethod(AsyncTaxes.create)
    delete = AsyncRawMethod(AsyncTaxes.delete)
    get = AsyncRawMethod(AsyncTaxes.get)
    list = AsyncRawListing(AsyncTaxes.list)
    update = AsyncRawMethod(AsyncTaxes.update)


class AsyncTaxesStream(AsyncStreamedView):
    """`client.taxes.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncTaxes.create)
    delete = AsyncStreamedMethod(AsyncTaxes.delete)
    get = AsyncStreamedMethod(AsyncTaxes.get)
    list = AsyncStreamedListing(AsyncTaxes.list)
    update = AsyncStreamedMethod(AsyncTaxes.update)
