"""`client.partner_contracts`: `/public-api/resources/partner-contracts/v1.0`"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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
    """`client.partner_contracts`: `/public-api/resources/partner-contracts/v1.0`"""

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
    ) -> models.PartnerContract:
        """Partner Contract: Create.

        `POST /public-api/resources/partner-contracts/v1.0`

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
        )

    def delete(
        self,
        partner_contract: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Partner Contract: Delete.

        `DELETE /public-api/resources/partner-contracts/v1.0/{partnerContract}`

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
        )

    def get(
        self,
        partner_contract: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.PartnerContract:
        """Partner Contract: Read.

        `GET /public-api/resources/partner-contracts/v1.0/{partnerContract}`

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
    ) -> Page[models.PartnerContract]:
        """Partner Contracts: Listing.

        `GET /public-api/resources/partner-contracts/v1.0`

        Returns: a page of `models.PartnerContract`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
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
    ) -> models.PartnerContract:
        """Partner Contract: Update.

        `PUT /public-api/resources/partner-contracts/v1.0/{partnerContract}`

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
        )


class AsyncPartnerContracts(AsyncResource):
    """`client.partner_contracts`: `/public-api/resources/partner-contracts/v1.0`"""

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
    ) -> models.PartnerContract:
        """Partner Contract: Create.

        `POST /public-api/resources/partner-contracts/v1.0`

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
        )

    async def delete(
        self,
        partner_contract: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Partner Contract: Delete.

        `DELETE /public-api/resources/partner-contracts/v1.0/{partnerContract}`

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
        )

    async def get(
        self,
        partner_contract: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.PartnerContract:
        """Partner Contract: Read.

        `GET /public-api/resources/partner-contracts/v1.0/{partnerContract}`

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
    ) -> AsyncPager[models.PartnerContract]:
        """Partner Contracts: Listing.

        `GET /public-api/resources/partner-contracts/v1.0`

        Returns: a page of `models.PartnerContract`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
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
    ) -> models.PartnerContract:
        """Partner Contract: Update.

        `PUT /public-api/resources/partner-contracts/v1.0/{partnerContract}`

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
        )
