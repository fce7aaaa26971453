"""Contracts with partners: what they share in, and on which terms.

`client.partner_contracts`: `/public-api/resources/partner-contracts/v1.0`"""

from __future__ import annotations

import datetime as dt
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

_CREATE: Operation[models.PartnerContract] = Operation(
    "POST",
    "/public-api/resources/partner-contracts/v1.0",
    returns=lambda: models.PartnerContract,
    unwrap="data",
    body=lambda: params.PartnerContractCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/partner-contracts/v1.0/{partnerContract}",
)
_GET: Operation[models.PartnerContract] = Operation(
    "GET",
    "/public-api/resources/partner-contracts/v1.0/{partnerContract}",
    returns=lambda: models.PartnerContract,
    unwrap="data",
)
_LIST: Operation[models.PartnerContract] = Operation(
    "GET",
    "/public-api/resources/partner-contracts/v1.0",
    returns=lambda: models.PartnerContract,
    unwrap="data",
    query=lambda: params.PartnerContractsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)
_REPLACE: Operation[models.PartnerContract] = Operation(
    "PUT",
    "/public-api/resources/partner-contracts/v1.0/{partnerContract}",
    returns=lambda: models.PartnerContract,
    unwrap="data",
    body=lambda: params.PartnerContractCreate,
)


class PartnerContracts(Resource):
    """Contracts with partners: what they share in, and on which terms.

    `client.partner_contracts`: `/public-api/resources/partner-contracts/v1.0`"""

    @property
    def with_raw_response(self) -> PartnerContractsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return PartnerContractsRaw(self)

    @property
    def with_streaming_response(self) -> PartnerContractsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return PartnerContractsStream(self)

    def create(
        self,
        *,
        partner_id: int,
        start_date: dt.datetime,
        title: str,
        access_and_permissions: params.PartnerContractAccessAndPermissions
        | models.PartnerContractAccessAndPermissions
        | Omit = omit,
        auto_renewal: bool | Omit = omit,
        end_date: dt.datetime | None | Omit = omit,
        external_id: str | None | Omit = omit,
        monthly_platform_fees: params.PartnerContractMonthlyPlatformFees
        | models.PartnerContractMonthlyPlatformFees
        | Omit = omit,
        revenue_sharing: params.PartnerContractRevenueSharing
        | models.PartnerContractRevenueSharing
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerContract:
        """Create a contract that sets what a partner may do, earns and pays.

        It holds three parts, all optional: `access_and_permissions` (what the partner may do with charge
        points), `revenue_sharing` (its part of what drivers pay) and `monthly_platform_fees` (what it pays
        the operator). Contracts run in whole months: whatever day you give, `start_date` counts from the
        first of its month and `end_date` to the last.

        `POST /public-api/resources/partner-contracts/v1.0`

        Args:
            partner_id (`partnerId`): Id of a partner, a business that owns charge points or pays for its
                drivers (see `client.partners.get`).
            start_date (`startDate`): Any day of the first month; the contract counts from the first of that
                month.
            title: Title; where it is a list, it has one entry per language.
            access_and_permissions (`accessAndPermissions`): What the contract lets the partner do with charge
                points, such as starting sessions or resetting them.
            auto_renewal (`autoRenewal`): Whether the contract or subscription is renewed by itself when its
                `end_date` is reached.
            end_date (`endDate`): Any day of the last month of the contract, which then runs to the end of
                that month. `null` or left out: no end.
            external_id (`externalId`): Identifier under which another system knows this record.
            monthly_platform_fees (`monthlyPlatformFees`): What the partner pays the operator each month, by
                number of charge points and EVSEs (charging spots); amounts without VAT.
            revenue_sharing (`revenueSharing`): How the money paid by drivers is split between partner and
                operator, and which fees reduce the partner's part.

        Returns: `models.PartnerContract`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "partner_id": partner_id,
                "start_date": start_date,
                "title": title,
                "access_and_permissions": access_and_permissions,
                "auto_renewal": auto_renewal,
                "end_date": end_date,
                "external_id": external_id,
                "monthly_platform_fees": monthly_platform_fees,
                "revenue_sharing": revenue_sharing,
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
        partner_contract: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a partner's contract.

        To let a contract run out instead, set its `end_date` with `client.partner_contracts.replace`.

        `DELETE /public-api/resources/partner-contracts/v1.0/{partnerContract}`

        Args:
            partner_contract (`partnerContract`): Id of the contract (a number).

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._call(
            _DELETE,
            path={"partnerContract": partner_contract},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        partner_contract: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerContract:
        """Read the terms of one partner contract.

        `GET /public-api/resources/partner-contracts/v1.0/{partnerContract}`

        Args:
            partner_contract (`partnerContract`): Id of the contract (a number).

        Returns: `models.PartnerContract`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"partnerContract": partner_contract},
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
        filter: params.UpdatedPeriodFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.PartnerContract]:
        """List the contracts with partners: permissions, revenue shares and monthly fees.

        The only filter is by time of the last update; to find the contracts of one partner, compare
        `partner_id` yourself.

        `GET /public-api/resources/partner-contracts/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.PartnerContract`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
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

    def replace(
        self,
        partner_contract: int,
        *,
        partner_id: int,
        start_date: dt.datetime,
        title: str,
        access_and_permissions: params.PartnerContractAccessAndPermissions
        | models.PartnerContractAccessAndPermissions
        | Omit = omit,
        auto_renewal: bool | Omit = omit,
        end_date: dt.datetime | None | Omit = omit,
        external_id: str | None | Omit = omit,
        monthly_platform_fees: params.PartnerContractMonthlyPlatformFees
        | models.PartnerContractMonthlyPlatformFees
        | Omit = omit,
        revenue_sharing: params.PartnerContractRevenueSharing
        | models.PartnerContractRevenueSharing
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerContract:
        """Replace the terms of a partner contract.

        The body is the whole contract, as when creating it: read it first and send back everything that is to
        stay, with `partner_id`, `start_date` and `title`, which are required.

        `PUT /public-api/resources/partner-contracts/v1.0/{partnerContract}`

        Args:
            partner_contract (`partnerContract`): Id of the contract (a number).
            partner_id (`partnerId`): Id of a partner, a business that owns charge points or pays for its
                drivers (see `client.partners.get`).
            start_date (`startDate`): Any day of the first month; the contract counts from the first of that
                month.
            title: Title; where it is a list, it has one entry per language.
            access_and_permissions (`accessAndPermissions`): What the contract lets the partner do with charge
                points, such as starting sessions or resetting them.
            auto_renewal (`autoRenewal`): Whether the contract or subscription is renewed by itself when its
                `end_date` is reached.
            end_date (`endDate`): Any day of the last month of the contract, which then runs to the end of
                that month. `null` or left out: no end.
            external_id (`externalId`): Identifier under which another system knows this record.
            monthly_platform_fees (`monthlyPlatformFees`): What the partner pays the operator each month, by
                number of charge points and EVSEs (charging spots); amounts without VAT.
            revenue_sharing (`revenueSharing`): How the money paid by drivers is split between partner and
                operator, and which fees reduce the partner's part.

        Returns: `models.PartnerContract`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _REPLACE,
            path={"partnerContract": partner_contract},
            body={
                "partner_id": partner_id,
                "start_date": start_date,
                "title": title,
                "access_and_permissions": access_and_permissions,
                "auto_renewal": auto_renewal,
                "end_date": end_date,
                "external_id": external_id,
                "monthly_platform_fees": monthly_platform_fees,
                "revenue_sharing": revenue_sharing,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class PartnerContractsRaw(RawView):
    """`client.partner_contracts.with_raw_response`"""

    create = RawMethod(PartnerContracts.create)
    delete = RawMethod(PartnerContracts.delete)
    get = RawMethod(PartnerContracts.get)
    list = RawMethod(PartnerContracts.list)
    replace = RawMethod(PartnerContracts.replace)


class PartnerContractsStream(StreamedView):
    """`client.partner_contracts.with_streaming_response`"""

    create = StreamedMethod(PartnerContracts.create)
    delete = StreamedMethod(PartnerContracts.delete)
    get = StreamedMethod(PartnerContracts.get)
    list = StreamedMethod(PartnerContracts.list)
    replace = StreamedMethod(PartnerContracts.replace)


class AsyncPartnerContracts(AsyncResource):
    """Contracts with partners: what they share in, and on which terms.

    `client.partner_contracts`: `/public-api/resources/partner-contracts/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncPartnerContractsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncPartnerContractsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncPartnerContractsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncPartnerContractsStream(self)

    async def create(
        self,
        *,
        partner_id: int,
        start_date: dt.datetime,
        title: str,
        access_and_permissions: params.PartnerContractAccessAndPermissions
        | models.PartnerContractAccessAndPermissions
        | Omit = omit,
        auto_renewal: bool | Omit = omit,
        end_date: dt.datetime | None | Omit = omit,
        external_id: str | None | Omit = omit,
        monthly_platform_fees: params.PartnerContractMonthlyPlatformFees
        | models.PartnerContractMonthlyPlatformFees
        | Omit = omit,
        revenue_sharing: params.PartnerContractRevenueSharing
        | models.PartnerContractRevenueSharing
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerContract:
        """Create a contract that sets what a partner may do, earns and pays.

        It holds three parts, all optional: `access_and_permissions` (what the partner may do with charge
        points), `revenue_sharing` (its part of what drivers pay) and `monthly_platform_fees` (what it pays
        the operator). Contracts run in whole months: whatever day you give, `start_date` counts from the
        first of its month and `end_date` to the last.

        `POST /public-api/resources/partner-contracts/v1.0`

        Args:
            partner_id (`partnerId`): Id of a partner, a business that owns charge points or pays for its
                drivers (see `client.partners.get`).
            start_date (`startDate`): Any day of the first month; the contract counts from the first of that
                month.
            title: Title; where it is a list, it has one entry per language.
            access_and_permissions (`accessAndPermissions`): What the contract lets the partner do with charge
                points, such as starting sessions or resetting them.
            auto_renewal (`autoRenewal`): Whether the contract or subscription is renewed by itself when its
                `end_date` is reached.
            end_date (`endDate`): Any day of the last month of the contract, which then runs to the end of
                that month. `null` or left out: no end.
            external_id (`externalId`): Identifier under which another system knows this record.
            monthly_platform_fees (`monthlyPlatformFees`): What the partner pays the operator each month, by
                number of charge points and EVSEs (charging spots); amounts without VAT.
            revenue_sharing (`revenueSharing`): How the money paid by drivers is split between partner and
                operator, and which fees reduce the partner's part.

        Returns: `models.PartnerContract`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "partner_id": partner_id,
                "start_date": start_date,
                "title": title,
                "access_and_permissions": access_and_permissions,
                "auto_renewal": auto_renewal,
                "end_date": end_date,
                "external_id": external_id,
                "monthly_platform_fees": monthly_platform_fees,
                "revenue_sharing": revenue_sharing,
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
        partner_contract: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a partner's contract.

        To let a contract run out instead, set its `end_date` with `client.partner_contracts.replace`.

        `DELETE /public-api/resources/partner-contracts/v1.0/{partnerContract}`

        Args:
            partner_contract (`partnerContract`): Id of the contract (a number).

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return await self._call(
            _DELETE,
            path={"partnerContract": partner_contract},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        partner_contract: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerContract:
        """Read the terms of one partner contract.

        `GET /public-api/resources/partner-contracts/v1.0/{partnerContract}`

        Args:
            partner_contract (`partnerContract`): Id of the contract (a number).

        Returns: `models.PartnerContract`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"partnerContract": partner_contract},
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
        filter: params.UpdatedPeriodFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.PartnerContract]:
        """List the contracts with partners: permissions, revenue shares and monthly fees.

        The only filter is by time of the last update; to find the contracts of one partner, compare
        `partner_id` yourself.

        `GET /public-api/resources/partner-contracts/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.PartnerContract`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
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

    async def replace(
        self,
        partner_contract: int,
        *,
        partner_id: int,
        start_date: dt.datetime,
        title: str,
        access_and_permissions: params.PartnerContractAccessAndPermissions
        | models.PartnerContractAccessAndPermissions
        | Omit = omit,
        auto_renewal: bool | Omit = omit,
        end_date: dt.datetime | None | Omit = omit,
        external_id: str | None | Omit = omit,
        monthly_platform_fees: params.PartnerContractMonthlyPlatformFees
        | models.PartnerContractMonthlyPlatformFees
        | Omit = omit,
        revenue_sharing: params.PartnerContractRevenueSharing
        | models.PartnerContractRevenueSharing
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerContract:
        """Replace the terms of a partner contract.

        The body is the whole contract, as when creating it: read it first and send back everything that is to
        stay, with `partner_id`, `start_date` and `title`, which are required.

        `PUT /public-api/resources/partner-contracts/v1.0/{partnerContract}`

        Args:
            partner_contract (`partnerContract`): Id of the contract (a number).
            partner_id (`partnerId`): Id of a partner, a business that owns charge points or pays for its
                drivers (see `client.partners.get`).
            start_date (`startDate`): Any day of the first month; the contract counts from the first of that
                month.
            title: Title; where it is a list, it has one entry per language.
            access_and_permissions (`accessAndPermissions`): What the contract lets the partner do with charge
                points, such as starting sessions or resetting them.
            auto_renewal (`autoRenewal`): Whether the contract or subscription is renewed by itself when its
                `end_date` is reached.
            end_date (`endDate`): Any day of the last month of the contract, which then runs to the end of
                that month. `null` or left out: no end.
            external_id (`externalId`): Identifier under which another system knows this record.
            monthly_platform_fees (`monthlyPlatformFees`): What the partner pays the operator each month, by
                number of charge points and EVSEs (charging spots); amounts without VAT.
            revenue_sharing (`revenueSharing`): How the money paid by drivers is split between partner and
                operator, and which fees reduce the partner's part.

        Returns: `models.PartnerContract`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _REPLACE,
            path={"partnerContract": partner_contract},
            body={
                "partner_id": partner_id,
                "start_date": start_date,
                "title": title,
                "access_and_permissions": access_and_permissions,
                "auto_renewal": auto_renewal,
                "end_date": end_date,
                "external_id": external_id,
                "monthly_platform_fees": monthly_platform_fees,
                "revenue_sharing": revenue_sharing,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncPartnerContractsRaw(AsyncRawView):
    """`client.partner_contracts.with_raw_response`"""

    create = AsyncRawMethod(AsyncPartnerContracts.create)
    delete = AsyncRawMethod(AsyncPartnerContracts.delete)
    get = AsyncRawMethod(AsyncPartnerContracts.get)
    list = AsyncRawListing(AsyncPartnerContracts.list)
    replace = AsyncRawMethod(AsyncPartnerContracts.replace)


class AsyncPartnerContractsStream(AsyncStreamedView):
    """`client.partner_contracts.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncPartnerContracts.create)
    delete = AsyncStreamedMethod(AsyncPartnerContracts.delete)
    get = AsyncStreamedMethod(AsyncPartnerContracts.get)
    list = AsyncStreamedListing(AsyncPartnerContracts.list)
    replace = AsyncStreamedMethod(AsyncPartnerContracts.replace)
