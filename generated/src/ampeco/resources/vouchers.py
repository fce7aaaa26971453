"""`client.vouchers`: `/public-api/resources/vouchers/v2.1`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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
    paging=Paging(page="page", per_page="per_page"),
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
    paging=Paging(page="page", per_page="per_page"),
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

    @deprecated("vouchers.v2_0.create is deprecated; use vouchers.create")
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
    ) -> models.VoucherV2_0:
        """Voucher: Create.

        `POST /public-api/resources/vouchers/v2.0`

        Deprecated: use `client.vouchers.create`.

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
        )

    @deprecated("vouchers.v2_0.delete is deprecated; use vouchers.delete")
    def delete(
        self,
        voucher: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Voucher: Delete.

        `DELETE /public-api/resources/vouchers/v2.0/{voucher}`

        Deprecated: use `client.vouchers.delete`.

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
        )

    @deprecated("vouchers.v2_0.get is deprecated; use vouchers.get")
    def get(
        self,
        voucher: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VoucherV2_0:
        """Voucher: Read.

        `GET /public-api/resources/vouchers/v2.0/{voucher}`

        Deprecated: use `client.vouchers.get`.

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
        )

    @deprecated("vouchers.v2_0.list is deprecated; use vouchers.list")
    def list(
        self,
        *,
        filter: params.VouchersFilterV2_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.VoucherV2_0]:
        """Vouchers: Listing.

        `GET /public-api/resources/vouchers/v2.0`

        Deprecated: use `client.vouchers.list`.

        Returns: a page of `models.VoucherV2_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V2_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @deprecated("vouchers.v2_0.update is deprecated; use vouchers.update")
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
    ) -> models.VoucherV2_0:
        """Voucher: Update.

        `PATCH /public-api/resources/vouchers/v2.0/{voucher}`

        Deprecated: use `client.vouchers.update`.

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
        )


class Vouchers(Resource):
    """`client.vouchers`: `/public-api/resources/vouchers/v2.1`"""

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
    ) -> models.Voucher:
        """Voucher: Create.

        `POST /public-api/resources/vouchers/v2.1`

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
        )

    def delete(
        self,
        voucher: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Voucher: Delete.

        `DELETE /public-api/resources/vouchers/v2.1/{voucher}`

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
        )

    def get(
        self,
        voucher: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Voucher:
        """Voucher: Read.

        `GET /public-api/resources/vouchers/v2.1/{voucher}`

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
        )

    def list(
        self,
        *,
        filter: params.VouchersFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.Voucher]:
        """Vouchers: Listing.

        `GET /public-api/resources/vouchers/v2.1`

        Returns: a page of `models.Voucher`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
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
    ) -> models.Voucher:
        """Voucher: Update.

        `PATCH /public-api/resources/vouchers/v2.1/{voucher}`

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
        )


class AsyncVouchersV2_0(AsyncResource):
    """`client.vouchers.v2_0`: `/public-api/resources/vouchers/v2.0`"""

    @deprecated("vouchers.v2_0.create is deprecated; use vouchers.create")
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
    ) -> models.VoucherV2_0:
        """Voucher: Create.

        `POST /public-api/resources/vouchers/v2.0`

        Deprecated: use `client.vouchers.create`.

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
        )

    @deprecated("vouchers.v2_0.delete is deprecated; use vouchers.delete")
    async def delete(
        self,
        voucher: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Voucher: Delete.

        `DELETE /public-api/resources/vouchers/v2.0/{voucher}`

        Deprecated: use `client.vouchers.delete`.

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
        )

    @deprecated("vouchers.v2_0.get is deprecated; use vouchers.get")
    async def get(
        self,
        voucher: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VoucherV2_0:
        """Voucher: Read.

        `GET /public-api/resources/vouchers/v2.0/{voucher}`

        Deprecated: use `client.vouchers.get`.

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
        )

    @deprecated("vouchers.v2_0.list is deprecated; use vouchers.list")
    def list(
        self,
        *,
        filter: params.VouchersFilterV2_0 | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.VoucherV2_0]:
        """Vouchers: Listing.

        `GET /public-api/resources/vouchers/v2.0`

        Deprecated: use `client.vouchers.list`.

        Returns: a page of `models.VoucherV2_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V2_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @deprecated("vouchers.v2_0.update is deprecated; use vouchers.update")
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
    ) -> models.VoucherV2_0:
        """Voucher: Update.

        `PATCH /public-api/resources/vouchers/v2.0/{voucher}`

        Deprecated: use `client.vouchers.update`.

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
        )


class AsyncVouchers(AsyncResource):
    """`client.vouchers`: `/public-api/resources/vouchers/v2.1`"""

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
    ) -> models.Voucher:
        """Voucher: Create.

        `POST /public-api/resources/vouchers/v2.1`

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
        )

    async def delete(
        self,
        voucher: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Voucher: Delete.

        `DELETE /public-api/resources/vouchers/v2.1/{voucher}`

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
        )

    async def get(
        self,
        voucher: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Voucher:
        """Voucher: Read.

        `GET /public-api/resources/vouchers/v2.1/{voucher}`

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
        )

    def list(
        self,
        *,
        filter: params.VouchersFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.Voucher]:
        """Vouchers: Listing.

        `GET /public-api/resources/vouchers/v2.1`

        Returns: a page of `models.Voucher`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
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
    ) -> models.Voucher:
        """Voucher: Update.

        `PATCH /public-api/resources/vouchers/v2.1/{voucher}`

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
        )
