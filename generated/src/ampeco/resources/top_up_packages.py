"""Amounts that users can top their balance up with, and the bonus that comes with each.

`client.top_up_packages`: `/public-api/resources/top-up-packages/v2.0`"""

from __future__ import annotations

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

_CREATE: Operation[models.TopUpPackage] = Operation(
    "POST",
    "/public-api/resources/top-up-packages/v2.0",
    returns=lambda: models.TopUpPackage,
    unwrap="data",
    body=lambda: params.TopUpPackageCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/top-up-packages/v2.0/{topUpPackage}",
)
_GET: Operation[models.TopUpPackage] = Operation(
    "GET",
    "/public-api/resources/top-up-packages/v2.0/{topUpPackage}",
    returns=lambda: models.TopUpPackage,
    unwrap="data",
)
_LIST: Operation[models.TopUpPackage] = Operation(
    "GET",
    "/public-api/resources/top-up-packages/v2.0",
    returns=lambda: models.TopUpPackage,
    unwrap="data",
    query=lambda: params.TopUpPackagesListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[models.TopUpPackage] = Operation(
    "PATCH",
    "/public-api/resources/top-up-packages/v2.0/{topUpPackage}",
    returns=lambda: models.TopUpPackage,
    unwrap="data",
    body=lambda: params.TopUpPackageUpdate,
)


class TopUpPackages(Resource):
    """Amounts that users can top their balance up with, and the bonus that comes with each.

    `client.top_up_packages`: `/public-api/resources/top-up-packages/v2.0`"""

    @property
    def with_raw_response(self) -> TopUpPackagesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return TopUpPackagesRaw(self)

    @property
    def with_streaming_response(self) -> TopUpPackagesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return TopUpPackagesStream(self)

    def create(
        self,
        *,
        bonus: Decimal,
        price: Decimal,
        enabled: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TopUpPackage:
        """Offer users a new package for topping up their balance: pay `price`, get a `bonus` on top.

        Set `enabled` to false to prepare a package before users are offered it. A 405 means that the tenant
        does not have the feature.

        `POST /public-api/resources/top-up-packages/v2.0`

        Args:
            bonus: Money credited on top of the package's `price`.
            enabled: Whether users can buy the package. A new one starts out disabled if this is left out.

        Returns: `models.TopUpPackage`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429). APIStatusError for 405 Method Not Allowed.
        """
        return self._call(
            _CREATE,
            body={"bonus": bonus, "price": price, "enabled": enabled},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        top_up_package: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a top-up package; to stop offering it for a while only, set `enabled` to false instead.

        `DELETE /public-api/resources/top-up-packages/v2.0/{topUpPackage}`

        Args:
            top_up_package (`topUpPackage`): Id of the top-up package, an integer.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403). APIStatusError for 405 Method Not
        Allowed.
        """
        return self._call(
            _DELETE,
            path={"topUpPackage": top_up_package},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        top_up_package: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TopUpPackage:
        """Read one top-up package: its price, its bonus and whether it is on offer.

        `GET /public-api/resources/top-up-packages/v2.0/{topUpPackage}`

        Args:
            top_up_package (`topUpPackage`): Id of the top-up package, an integer.

        Returns: `models.TopUpPackage`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429). APIStatusError for 405 Method Not Allowed.
        """
        return self._call(
            _GET,
            path={"topUpPackage": top_up_package},
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
        filter: params.TopUpPackagesFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.TopUpPackage]:
        """List the packages with which users can top up their balance, each with a price and a bonus.

        A 405 means that the tenant does not have the feature; the same goes for the other operations on
        packages.

        `GET /public-api/resources/top-up-packages/v2.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.TopUpPackage`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429). APIStatusError
        for 405 Method Not Allowed.
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

    def update(
        self,
        top_up_package: int,
        *,
        bonus: Decimal | Omit = omit,
        enabled: bool | None | Omit = omit,
        price: Decimal | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TopUpPackage:
        """Change the price or bonus of a top-up package, or switch it on or off.

        `PATCH /public-api/resources/top-up-packages/v2.0/{topUpPackage}`

        Args:
            top_up_package (`topUpPackage`): Id of the top-up package, an integer.
            bonus: Money credited on top of the package's `price`.

        Returns: `models.TopUpPackage`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429). APIStatusError for 405 Method Not Allowed.
        """
        return self._call(
            _UPDATE,
            path={"topUpPackage": top_up_package},
            body={"bonus": bonus, "enabled": enabled, "price": price},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class TopUpPackagesRaw(RawView):
    """`client.top_up_packages.with_raw_response`"""

    create = RawMethod(TopUpPackages.create)
    delete = RawMethod(TopUpPackages.delete)
    get = RawMethod(TopUpPackages.get)
    list = RawMethod(TopUpPackages.list)
    update = RawMethod(TopUpPackages.update)


class TopUpPackagesStream(StreamedView):
    """`client.top_up_packages.with_streaming_response`"""

    create = StreamedMethod(TopUpPackages.create)
    delete = StreamedMethod(TopUpPackages.delete)
    get = StreamedMethod(TopUpPackages.get)
    list = StreamedMethod(TopUpPackages.list)
    update = StreamedMethod(TopUpPackages.update)


class AsyncTopUpPackages(AsyncResource):
    """Amounts that users can top their balance up with, and the bonus that comes with each.

    `client.top_up_packages`: `/public-api/resources/top-up-packages/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncTopUpPackagesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncTopUpPackagesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncTopUpPackagesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncTopUpPackagesStream(self)

    async def create(
        self,
        *,
        bonus: Decimal,
        price: Decimal,
        enabled: bool | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TopUpPackage:
        """Offer users a new package for topping up their balance: pay `price`, get a `bonus` on top.

        Set `enabled` to false to prepare a package before users are offered it. A 405 means that the tenant
        does not have the feature.

        `POST /public-api/resources/top-up-packages/v2.0`

        Args:
            bonus: Money credited on top of the package's `price`.
            enabled: Whether users can buy the package. A new one starts out disabled if this is left out.

        Returns: `models.TopUpPackage`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429). APIStatusError for 405 Method Not Allowed.
        """
        return await self._call(
            _CREATE,
            body={"bonus": bonus, "price": price, "enabled": enabled},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        top_up_package: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a top-up package; to stop offering it for a while only, set `enabled` to false instead.

        `DELETE /public-api/resources/top-up-packages/v2.0/{topUpPackage}`

        Args:
            top_up_package (`topUpPackage`): Id of the top-up package, an integer.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403). APIStatusError for 405 Method Not
        Allowed.
        """
        return await self._call(
            _DELETE,
            path={"topUpPackage": top_up_package},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        top_up_package: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TopUpPackage:
        """Read one top-up package: its price, its bonus and whether it is on offer.

        `GET /public-api/resources/top-up-packages/v2.0/{topUpPackage}`

        Args:
            top_up_package (`topUpPackage`): Id of the top-up package, an integer.

        Returns: `models.TopUpPackage`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429). APIStatusError for 405 Method Not Allowed.
        """
        return await self._call(
            _GET,
            path={"topUpPackage": top_up_package},
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
        filter: params.TopUpPackagesFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.TopUpPackage]:
        """List the packages with which users can top up their balance, each with a price and a bonus.

        A 405 means that the tenant does not have the feature; the same goes for the other operations on
        packages.

        `GET /public-api/resources/top-up-packages/v2.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.TopUpPackage`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429). APIStatusError
        for 405 Method Not Allowed.
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

    async def update(
        self,
        top_up_package: int,
        *,
        bonus: Decimal | Omit = omit,
        enabled: bool | None | Omit = omit,
        price: Decimal | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.TopUpPackage:
        """Change the price or bonus of a top-up package, or switch it on or off.

        `PATCH /public-api/resources/top-up-packages/v2.0/{topUpPackage}`

        Args:
            top_up_package (`topUpPackage`): Id of the top-up package, an integer.
            bonus: Money credited on top of the package's `price`.

        Returns: `models.TopUpPackage`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429). APIStatusError for 405 Method Not Allowed.
        """
        return await self._call(
            _UPDATE,
            path={"topUpPackage": top_up_package},
            body={"bonus": bonus, "enabled": enabled, "price": price},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncTopUpPackagesRaw(AsyncRawView):
    """`client.top_up_packages.with_raw_response`"""

    create = AsyncRawMethod(AsyncTopUpPackages.create)
    delete = AsyncRawMethod(AsyncTopUpPackages.delete)
    get = AsyncRawMethod(AsyncTopUpPackages.get)
    list = AsyncRawListing(AsyncTopUpPackages.list)
    update = AsyncRawMethod(AsyncTopUpPackages.update)


class AsyncTopUpPackagesStream(AsyncStreamedView):
    """`client.top_up_packages.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncTopUpPackages.create)
    delete = AsyncStreamedMethod(AsyncTopUpPackages.delete)
    get = AsyncStreamedMethod(AsyncTopUpPackages.get)
    list = AsyncStreamedListing(AsyncTopUpPackages.list)
    update = AsyncStreamedMethod(AsyncTopUpPackages.update)
