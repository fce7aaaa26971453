"""Vouchers that users redeem for balance.

`client.vouchers`: `/public-api/resources/vouchers/v2.1`"""

# The views below name deprecated methods, which is no use of them.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

from .. import models, params
from .._core.deprecation import warns
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

_V2_0_CREATE: Operation[models.VoucherV2_0] = Operation(
    "POST",
    "/public-api/resources/vouchers/v2.0",
    returns=lambda: models.VoucherV2_0,
    unwrap="data",
    body=lambda: params.VoucherCreateV2_0,
)
_V2_0_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/vouchers/v2.0/{voucher}",
)
_V2_0_GET: Operation[models.VoucherV2_0] = Operation(
    "GET",
    "/public-api/resources/vouchers/v2.0/{voucher}",
    returns=lambda: models.VoucherV2_0,
    unwrap="data",
)
_V2_0_LIST: Operation[models.VoucherV2_0] = Operation(
    "GET",
    "/public-api/resources/vouchers/v2.0",
    returns=lambda: models.VoucherV2_0,
    unwrap="data",
    query=lambda: params.VouchersV2_0ListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page", size=100),
)
_V2_0_UPDATE: Operation[models.VoucherV2_0] = Operation(
    "PATCH",
    "/public-api/resources/vouchers/v2.0/{voucher}",
    returns=lambda: models.VoucherV2_0,
    unwrap="data",
    body=lambda: params.VoucherUpdateV2_0,
)
_CREATE: Operation[models.Voucher] = Operation(
    "POST",
    "/public-api/resources/vouchers/v2.1",
    returns=lambda: models.Voucher,
    unwrap="data",
    body=lambda: params.VoucherCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/vouchers/v2.1/{voucher}",
)
_GET: Operation[models.Voucher] = Operation(
    "GET",
    "/public-api/resources/vouchers/v2.1/{voucher}",
    returns=lambda: models.Voucher,
    unwrap="data",
)
_LIST: Operation[models.Voucher] = Operation(
    "GET",
    "/public-api/resources/vouchers/v2.1",
    returns=lambda: models.Voucher,
    unwrap="data",
    query=lambda: params.VouchersListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page", size=100),
)
_UPDATE: Operation[models.Voucher] = Operation(
    "PATCH",
    "/public-api/resources/vouchers/v2.1/{voucher}",
    returns=lambda: models.Voucher,
    unwrap="data",
    body=lambda: params.VoucherUpdate,
)


class VouchersV2_0(Resource):
    """`client.vouchers.v2_0`: `/public-api/resources/vouchers/v2.0`"""

    @property
    def with_raw_response(self) -> VouchersV2_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return VouchersV2_0Raw(self)

    @property
    def with_streaming_response(self) -> VouchersV2_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return VouchersV2_0Stream(self)

    @warns("vouchers.v2_0.create")
    @deprecated("vouchers.v2_0.create is deprecated; use vouchers.create", category=None)
    def create(
        self,
        *,
        amount: float,
        description: str | Omit = omit,
        expire_date: dt.date | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.VoucherV2_0:
        """Issue a voucher that is worth an amount of money.

        Deprecated: use `client.vouchers.create`, which also takes a title, a code prefix, a validity period
        and a last date for assigning it.

        `POST /public-api/resources/vouchers/v2.0`

        Args:
            expire_date (`expireDate`): Date (`YYYY-MM-DD`) on which the voucher expires.

        Returns: `models.VoucherV2_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _V2_0_CREATE,
            body={"amount": amount, "description": description, "expire_date": expire_date},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("vouchers.v2_0.delete")
    @deprecated("vouchers.v2_0.delete is deprecated; use vouchers.delete", category=None)
    def delete(
        self,
        voucher: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a voucher through the older endpoint.

        Deprecated: use `client.vouchers.delete`.

        `DELETE /public-api/resources/vouchers/v2.0/{voucher}`

        Args:
            voucher: Id of the voucher, an integer, not its code.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._call(
            _V2_0_DELETE,
            path={"voucher": voucher},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("vouchers.v2_0.get")
    @deprecated("vouchers.v2_0.get is deprecated; use vouchers.get", category=None)
    def get(
        self,
        voucher: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.VoucherV2_0:
        """Read one voucher in its older form, which does not show how much of it is left.

        Deprecated: use `client.vouchers.get`.

        `GET /public-api/resources/vouchers/v2.0/{voucher}`

        Args:
            voucher: Id of the voucher, an integer, not its code.

        Returns: `models.VoucherV2_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _V2_0_GET,
            path={"voucher": voucher},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("vouchers.v2_0.list")
    @deprecated("vouchers.v2_0.list is deprecated; use vouchers.list", category=None)
    def list(
        self,
        *,
        filter: params.VouchersFilterV2_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.VoucherV2_0]:
        """List the vouchers, in their older form without the remaining amount.

        Deprecated: use `client.vouchers.list`, which adds title, remaining amount and validity period, and
        can filter by code and expiry date. Here the currency code is in `currency`, there in `currency_code`.

        `GET /public-api/resources/vouchers/v2.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.VoucherV2_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V2_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("vouchers.v2_0.update")
    @deprecated("vouchers.v2_0.update is deprecated; use vouchers.update", category=None)
    def update(
        self,
        voucher: int,
        *,
        amount: float,
        expire_date: dt.date | None | Omit = omit,
        status: Literal["disabled", "enabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.VoucherV2_0:
        """Change the amount, the expiry date or the status of a voucher.

        Deprecated: use `client.vouchers.update`. `amount` is required even if it stays the same.

        `PATCH /public-api/resources/vouchers/v2.0/{voucher}`

        Args:
            voucher: Id of the voucher, an integer, not its code.
            amount: Value of the voucher. Required in each update, changed or not.
            expire_date (`expireDate`): Date (`YYYY-MM-DD`) on which the voucher expires.

        Returns: `models.VoucherV2_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _V2_0_UPDATE,
            path={"voucher": voucher},
            body={"amount": amount, "expire_date": expire_date, "status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class VouchersV2_0Raw(RawView):
    """`client.vouchers.v2_0.with_raw_response`"""

    create = RawMethod(VouchersV2_0.create)
    delete = RawMethod(VouchersV2_0.delete)
    get = RawMethod(VouchersV2_0.get)
    list = RawMethod(VouchersV2_0.list)
    update = RawMethod(VouchersV2_0.update)


class VouchersV2_0Stream(StreamedView):
    """`client.vouchers.v2_0.with_streaming_response`"""

    create = StreamedMethod(VouchersV2_0.create)
    delete = StreamedMethod(VouchersV2_0.delete)
    get = StreamedMethod(VouchersV2_0.get)
    list = StreamedMethod(VouchersV2_0.list)
    update = StreamedMethod(VouchersV2_0.update)


class Vouchers(Resource):
    """Vouchers that users redeem for balance.

    `client.vouchers`: `/public-api/resources/vouchers/v2.1`"""

    @property
    def with_raw_response(self) -> VouchersRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return VouchersRaw(self)

    @property
    def with_streaming_response(self) -> VouchersStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return VouchersStream(self)

    @cached_property
    def v2_0(self) -> VouchersV2_0:
        """`client.vouchers.v2_0`: `/public-api/resources/vouchers/v2.0`"""
        return VouchersV2_0(self)

    def create(
        self,
        *,
        amount: float,
        assign_before_date: dt.date | None | Omit = omit,
        description: str | Omit = omit,
        expire_date: dt.date | None | Omit = omit,
        prefix: str | Omit = omit,
        title: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        validity_period: Literal["1 month", "1 year", "2 years", "3 months", "3 years", "5 years", "6 months"]
        | None
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Voucher:
        """Issue a voucher: a code worth an amount of money that a user can redeem.

        The code is generated and comes back as `code`; `prefix` is all you can say about it. Hand it to a
        user, or redeem it for one with `client.users.actions.redeem_voucher`. A second call makes a second
        voucher.

        `POST /public-api/resources/vouchers/v2.1`

        Args:
            assign_before_date (`assignBeforeDate`): The voucher has to be tied to a user before this date
                (`YYYY-MM-DD`); otherwise it is no longer valid.
            expire_date (`expireDate`): Date (`YYYY-MM-DD`) on which the voucher expires. It wins over
                `validity_period`; leave it out to have the time run from redemption.
            prefix: Three characters that the code of the voucher begins with.
            title: Title; where it is a list, it has one entry per language.
            validity_period (`validityPeriod`): How long the voucher stays valid once it is redeemed, for
                example `6 months`. Ignored if `expire_date` is set.

        Returns: `models.Voucher`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "amount": amount,
                "assign_before_date": assign_before_date,
                "description": description,
                "expire_date": expire_date,
                "prefix": prefix,
                "title": title,
                "validity_period": validity_period,
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
        voucher: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a voucher; to block it and keep the record, set its `status` to `disabled` instead.

        `DELETE /public-api/resources/vouchers/v2.1/{voucher}`

        Args:
            voucher: Id of the voucher, an integer, not its code.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._call(
            _DELETE,
            path={"voucher": voucher},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        voucher: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Voucher:
        """Read one voucher: its code, value, what is left of it and who redeemed it.

        `GET /public-api/resources/vouchers/v2.1/{voucher}`

        Args:
            voucher: Id of the voucher, an integer, not its code.

        Returns: `models.Voucher`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"voucher": voucher},
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
        filter: params.VouchersFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.Voucher]:
        """List the vouchers: codes worth an amount of money, with what is left of each.

        Credits that came about otherwise, such as top-ups and promo codes, are listed as well: `type` tells
        them apart.

        `GET /public-api/resources/vouchers/v2.1`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.Voucher`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def update(
        self,
        voucher: int,
        *,
        amount: float,
        assign_before_date: dt.date | Omit = omit,
        expire_date: dt.date | None | Omit = omit,
        prefix: str | Omit = omit,
        status: Literal["disabled", "enabled"] | Omit = omit,
        title: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        validity_period: Literal["1 month", "1 year", "2 years", "3 months", "3 years", "5 years", "6 months"]
        | None
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Voucher:
        """Change the value, validity, title or status of a voucher.

        `amount` is required even if it stays the same. Set `status` to `disabled` to block the voucher.

        `PATCH /public-api/resources/vouchers/v2.1/{voucher}`

        Args:
            voucher: Id of the voucher, an integer, not its code.
            amount: Value of the voucher. Has to be sent with every update.
            assign_before_date (`assignBeforeDate`): The voucher has to be tied to a user before this date
                (`YYYY-MM-DD`); otherwise it is no longer valid.
            expire_date (`expireDate`): Date (`YYYY-MM-DD`) on which the voucher expires. It takes precedence
                over `validity_period`.
            prefix: Three characters that the code of the voucher begins with.
            title: Title; where it is a list, it has one entry per language.
            validity_period (`validityPeriod`): How long the voucher stays valid once it is redeemed, for
                example `6 months`. Ignored if `expire_date` is set.

        Returns: `models.Voucher`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"voucher": voucher},
            body={
                "amount": amount,
                "assign_before_date": assign_before_date,
                "expire_date": expire_date,
                "prefix": prefix,
                "status": status,
                "title": title,
                "validity_period": validity_period,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class VouchersRaw(RawView):
    """`client.vouchers.with_raw_response`"""

    create = RawMethod(Vouchers.create)
    delete = RawMethod(Vouchers.delete)
    get = RawMethod(Vouchers.get)
    list = RawMethod(Vouchers.list)
    update = RawMethod(Vouchers.update)


class VouchersStream(StreamedView):
    """`client.vouchers.with_streaming_response`"""

    create = StreamedMethod(Vouchers.create)
    delete = StreamedMethod(Vouchers.delete)
    get = StreamedMethod(Vouchers.get)
    list = StreamedMethod(Vouchers.list)
    update = StreamedMethod(Vouchers.update)


class AsyncVouchersV2_0(AsyncResource):
    """`client.vouchers.v2_0`: `/public-api/resources/vouchers/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncVouchersV2_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncVouchersV2_0Raw(self)

    @property
    def with_streaming_response(self) -> AsyncVouchersV2_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncVouchersV2_0Stream(self)

    @warns("vouchers.v2_0.create")
    @deprecated("vouchers.v2_0.create is deprecated; use vouchers.create", category=None)
    async def create(
        self,
        *,
        amount: float,
        description: str | Omit = omit,
        expire_date: dt.date | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.VoucherV2_0:
        """Issue a voucher that is worth an amount of money.

        Deprecated: use `client.vouchers.create`, which also takes a title, a code prefix, a validity period
        and a last date for assigning it.

        `POST /public-api/resources/vouchers/v2.0`

        Args:
            expire_date (`expireDate`): Date (`YYYY-MM-DD`) on which the voucher expires.

        Returns: `models.VoucherV2_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _V2_0_CREATE,
            body={"amount": amount, "description": description, "expire_date": expire_date},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("vouchers.v2_0.delete")
    @deprecated("vouchers.v2_0.delete is deprecated; use vouchers.delete", category=None)
    async def delete(
        self,
        voucher: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a voucher through the older endpoint.

        Deprecated: use `client.vouchers.delete`.

        `DELETE /public-api/resources/vouchers/v2.0/{voucher}`

        Args:
            voucher: Id of the voucher, an integer, not its code.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return await self._call(
            _V2_0_DELETE,
            path={"voucher": voucher},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("vouchers.v2_0.get")
    @deprecated("vouchers.v2_0.get is deprecated; use vouchers.get", category=None)
    async def get(
        self,
        voucher: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.VoucherV2_0:
        """Read one voucher in its older form, which does not show how much of it is left.

        Deprecated: use `client.vouchers.get`.

        `GET /public-api/resources/vouchers/v2.0/{voucher}`

        Args:
            voucher: Id of the voucher, an integer, not its code.

        Returns: `models.VoucherV2_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _V2_0_GET,
            path={"voucher": voucher},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("vouchers.v2_0.list")
    @deprecated("vouchers.v2_0.list is deprecated; use vouchers.list", category=None)
    def list(
        self,
        *,
        filter: params.VouchersFilterV2_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.VoucherV2_0]:
        """List the vouchers, in their older form without the remaining amount.

        Deprecated: use `client.vouchers.list`, which adds title, remaining amount and validity period, and
        can filter by code and expiry date. Here the currency code is in `currency`, there in `currency_code`.

        `GET /public-api/resources/vouchers/v2.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.VoucherV2_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V2_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("vouchers.v2_0.update")
    @deprecated("vouchers.v2_0.update is deprecated; use vouchers.update", category=None)
    async def update(
        self,
        voucher: int,
        *,
        amount: float,
        expire_date: dt.date | None | Omit = omit,
        status: Literal["disabled", "enabled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.VoucherV2_0:
        """Change the amount, the expiry date or the status of a voucher.

        Deprecated: use `client.vouchers.update`. `amount` is required even if it stays the same.

        `PATCH /public-api/resources/vouchers/v2.0/{voucher}`

        Args:
            voucher: Id of the voucher, an integer, not its code.
            amount: Value of the voucher. Required in each update, changed or not.
            expire_date (`expireDate`): Date (`YYYY-MM-DD`) on which the voucher expires.

        Returns: `models.VoucherV2_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _V2_0_UPDATE,
            path={"voucher": voucher},
            body={"amount": amount, "expire_date": expire_date, "status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncVouchersV2_0Raw(AsyncRawView):
    """`client.vouchers.v2_0.with_raw_response`"""

    create = AsyncRawMethod(AsyncVouchersV2_0.create)
    delete = AsyncRawMethod(AsyncVouchersV2_0.delete)
    get = AsyncRawMethod(AsyncVouchersV2_0.get)
    list = AsyncRawListing(AsyncVouchersV2_0.list)
    update = AsyncRawMethod(AsyncVouchersV2_0.update)


class AsyncVouchersV2_0Stream(AsyncStreamedView):
    """`client.vouchers.v2_0.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncVouchersV2_0.create)
    delete = AsyncStreamedMethod(AsyncVouchersV2_0.delete)
    get = AsyncStreamedMethod(AsyncVouchersV2_0.get)
    list = AsyncStreamedListing(AsyncVouchersV2_0.list)
    update = AsyncStreamedMethod(AsyncVouchersV2_0.update)


class AsyncVouchers(AsyncResource):
    """Vouchers that users redeem for balance.

    `client.vouchers`: `/public-api/resources/vouchers/v2.1`"""

    @property
    def with_raw_response(self) -> AsyncVouchersRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncVouchersRaw(self)

    @property
    def with_streaming_response(self) -> AsyncVouchersStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncVouchersStream(self)

    @cached_property
    def v2_0(self) -> AsyncVouchersV2_0:
        """`client.vouchers.v2_0`: `/public-api/resources/vouchers/v2.0`"""
        return AsyncVouchersV2_0(self)

    async def create(
        self,
        *,
        amount: float,
        assign_before_date: dt.date | None | Omit = omit,
        description: str | Omit = omit,
        expire_date: dt.date | None | Omit = omit,
        prefix: str | Omit = omit,
        title: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        validity_period: Literal["1 month", "1 year", "2 years", "3 months", "3 years", "5 years", "6 months"]
        | None
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Voucher:
        """Issue a voucher: a code worth an amount of money that a user can redeem.

        The code is generated and comes back as `code`; `prefix` is all you can say about it. Hand it to a
        user, or redeem it for one with `client.users.actions.redeem_voucher`. A second call makes a second
        voucher.

        `POST /public-api/resources/vouchers/v2.1`

        Args:
            assign_before_date (`assignBeforeDate`): The voucher has to be tied to a user before this date
                (`YYYY-MM-DD`); otherwise it is no longer valid.
            expire_date (`expireDate`): Date (`YYYY-MM-DD`) on which the voucher expires. It wins over
                `validity_period`; leave it out to have the time run from redemption.
            prefix: Three characters that the code of the voucher begins with.
            title: Title; where it is a list, it has one entry per language.
            validity_period (`validityPeriod`): How long the voucher stays valid once it is redeemed, for
                example `6 months`. Ignored if `expire_date` is set.

        Returns: `models.Voucher`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "amount": amount,
                "assign_before_date": assign_before_date,
                "description": description,
                "expire_date": expire_date,
                "prefix": prefix,
                "title": title,
                "validity_period": validity_period,
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
        voucher: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a voucher; to block it and keep the record, set its `status` to `disabled` instead.

        `DELETE /public-api/resources/vouchers/v2.1/{voucher}`

        Args:
            voucher: Id of the voucher, an integer, not its code.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return await self._call(
            _DELETE,
            path={"voucher": voucher},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        voucher: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Voucher:
        """Read one voucher: its code, value, what is left of it and who redeemed it.

        `GET /public-api/resources/vouchers/v2.1/{voucher}`

        Args:
            voucher: Id of the voucher, an integer, not its code.

        Returns: `models.Voucher`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"voucher": voucher},
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
        filter: params.VouchersFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.Voucher]:
        """List the vouchers: codes worth an amount of money, with what is left of each.

        Credits that came about otherwise, such as top-ups and promo codes, are listed as well: `type` tells
        them apart.

        `GET /public-api/resources/vouchers/v2.1`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.Voucher`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def update(
        self,
        voucher: int,
        *,
        amount: float,
        assign_before_date: dt.date | Omit = omit,
        expire_date: dt.date | None | Omit = omit,
        prefix: str | Omit = omit,
        status: Literal["disabled", "enabled"] | Omit = omit,
        title: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        validity_period: Literal["1 month", "1 year", "2 years", "3 months", "3 years", "5 years", "6 months"]
        | None
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Voucher:
        """Change the value, validity, title or status of a voucher.

        `amount` is required even if it stays the same. Set `status` to `disabled` to block the voucher.

        `PATCH /public-api/resources/vouchers/v2.1/{voucher}`

        Args:
            voucher: Id of the voucher, an integer, not its code.
            amount: Value of the voucher. Has to be sent with every update.
            assign_before_date (`assignBeforeDate`): The voucher has to be tied to a user before this date
                (`YYYY-MM-DD`); otherwise it is no longer valid.
            expire_date (`expireDate`): Date (`YYYY-MM-DD`) on which the voucher expires. It takes precedence
                over `validity_period`.
            prefix: Three characters that the code of the voucher begins with.
            title: Title; where it is a list, it has one entry per language.
            validity_period (`validityPeriod`): How long the voucher stays valid once it is redeemed, for
                example `6 months`. Ignored if `expire_date` is set.

        Returns: `models.Voucher`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"voucher": voucher},
            body={
                "amount": amount,
                "assign_before_date": assign_before_date,
                "expire_date": expire_date,
                "prefix": prefix,
                "status": status,
                "title": title,
                "validity_period": validity_period,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncVouchersRaw(AsyncRawView):
    """`client.vouchers.with_raw_response`"""

    create = AsyncRawMethod(AsyncVouchers.create)
    delete = AsyncRawMethod(AsyncVouchers.delete)
    get = AsyncRawMethod(AsyncVouchers.get)
    list = AsyncRawListing(AsyncVouchers.list)
    update = AsyncRawMethod(AsyncVouchers.update)


class AsyncVouchersStream(AsyncStreamedView):
    """`client.vouchers.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncVouchers.create)
    delete = AsyncStreamedMethod(AsyncVouchers.delete)
    get = AsyncStreamedMethod(AsyncVouchers.get)
    list = AsyncStreamedListing(AsyncVouchers.list)
    update = AsyncStreamedMethod(AsyncVouchers.update)
