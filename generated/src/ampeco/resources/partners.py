"""`client.partners`: `/public-api/resources/partners/v2.0`"""

from __future__ import annotations

from decimal import Decimal
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

_V1_0_CREATE: Operation[models.PartnerV1_0] = Operation(
    "POST",
    "/public-api/resources/partners/v1.0",
    returns=lambda: models.PartnerV1_0,
    unwrap="data",
    body=lambda: params.PartnerV1_0,
)
_V1_0_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/partners/v1.0/{partner}",
)
_V1_0_GET: Operation[models.PartnerV1_0] = Operation(
    "GET",
    "/public-api/resources/partners/v1.0/{partner}",
    returns=lambda: models.PartnerV1_0,
    unwrap="data",
)
_V1_0_LIST: Operation[models.PartnerV1_0] = Operation(
    "GET",
    "/public-api/resources/partners/v1.0",
    returns=lambda: models.PartnerV1_0,
    unwrap="data",
    query=lambda: params.PartnersV1_0ListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)
_V1_0_UPDATE: Operation[models.PartnerV1_0] = Operation(
    "PATCH",
    "/public-api/resources/partners/v1.0/{partner}",
    returns=lambda: models.PartnerV1_0,
    unwrap="data",
    body=lambda: params.PartnerV1_0,
)
_CREATE: Operation[models.Partner] = Operation(
    "POST",
    "/public-api/resources/partners/v2.0",
    returns=lambda: models.Partner,
    unwrap="data",
    body=lambda: params.Partner,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/partners/v2.0/{partner}",
)
_GET: Operation[models.Partner] = Operation(
    "GET",
    "/public-api/resources/partners/v2.0/{partner}",
    returns=lambda: models.Partner,
    unwrap="data",
)
_LIST: Operation[models.Partner] = Operation(
    "GET",
    "/public-api/resources/partners/v2.0",
    returns=lambda: models.Partner,
    unwrap="data",
    query=lambda: params.PartnersListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[models.Partner] = Operation(
    "PATCH",
    "/public-api/resources/partners/v2.0/{partner}",
    returns=lambda: models.Partner,
    unwrap="data",
    body=lambda: params.PartnerUpdate,
)


class PartnersV1_0(Resource):
    """`client.partners.v1_0`: `/public-api/resources/partners/v1.0`"""

    @deprecated("partners.v1_0.create is deprecated; use partners.create")
    def create(
        self,
        *,
        name: str,
        address: str | None | Omit = omit,
        city: str | None | Omit = omit,
        contact_person: str | None | Omit = omit,
        corporate_billing: params.PartnerCorporateBilling | models.PartnerCorporateBilling | Omit = omit,
        country: params.Country | None | Omit = omit,
        email: str | None | Omit = omit,
        external_id: str | None | Omit = omit,
        fault_notifications_email: str | None | Omit = omit,
        monthly_platform_fee: Decimal | None | Omit = omit,
        options: params.PartnerOptions | models.PartnerOptions | Omit = omit,
        phone: str | None | Omit = omit,
        postcode: str | None | Omit = omit,
        reg_no: str | None | Omit = omit,
        vat_no: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.PartnerV1_0:
        """Partner: Create.

        `POST /public-api/resources/partners/v1.0`

        Deprecated: use `client.partners.create`.

        Returns: `models.PartnerV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _V1_0_CREATE,
            body={
                "name": name,
                "address": address,
                "city": city,
                "contact_person": contact_person,
                "corporate_billing": corporate_billing,
                "country": country,
                "email": email,
                "external_id": external_id,
                "fault_notifications_email": fault_notifications_email,
                "monthly_platform_fee": monthly_platform_fee,
                "options": options,
                "phone": phone,
                "postcode": postcode,
                "reg_no": reg_no,
                "vat_no": vat_no,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("partners.v1_0.delete is deprecated; use partners.delete")
    def delete(
        self,
        partner: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Partner: Delete.

        `DELETE /public-api/resources/partners/v1.0/{partner}`

        Deprecated: use `client.partners.delete`.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _V1_0_DELETE,
            path={"partner": partner},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("partners.v1_0.get is deprecated; use partners.get")
    def get(
        self,
        partner: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.PartnerV1_0:
        """Partner: Read.

        `GET /public-api/resources/partners/v1.0/{partner}`

        Deprecated: use `client.partners.get`.

        Returns: `models.PartnerV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _V1_0_GET,
            path={"partner": partner},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("partners.v1_0.list is deprecated; use partners.list")
    def list(
        self,
        *,
        filter: params.PartnersFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.PartnerV1_0]:
        """Partners: Listing.

        `GET /public-api/resources/partners/v1.0`

        Deprecated: use `client.partners.list`.

        Returns: a page of `models.PartnerV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @deprecated("partners.v1_0.update is deprecated; use partners.update")
    def update(
        self,
        partner: int,
        *,
        name: str,
        address: str | None | Omit = omit,
        city: str | None | Omit = omit,
        contact_person: str | None | Omit = omit,
        corporate_billing: params.PartnerCorporateBilling | models.PartnerCorporateBilling | Omit = omit,
        country: params.Country | None | Omit = omit,
        email: str | None | Omit = omit,
        external_id: str | None | Omit = omit,
        fault_notifications_email: str | None | Omit = omit,
        monthly_platform_fee: Decimal | None | Omit = omit,
        options: params.PartnerOptions | models.PartnerOptions | Omit = omit,
        phone: str | None | Omit = omit,
        postcode: str | None | Omit = omit,
        reg_no: str | None | Omit = omit,
        vat_no: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.PartnerV1_0:
        """Partner: Update.

        `PATCH /public-api/resources/partners/v1.0/{partner}`

        Deprecated: use `client.partners.update`.

        Returns: `models.PartnerV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _V1_0_UPDATE,
            path={"partner": partner},
            body={
                "name": name,
                "address": address,
                "city": city,
                "contact_person": contact_person,
                "corporate_billing": corporate_billing,
                "country": country,
                "email": email,
                "external_id": external_id,
                "fault_notifications_email": fault_notifications_email,
                "monthly_platform_fee": monthly_platform_fee,
                "options": options,
                "phone": phone,
                "postcode": postcode,
                "reg_no": reg_no,
                "vat_no": vat_no,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class Partners(Resource):
    """`client.partners`: `/public-api/resources/partners/v2.0`"""

    @cached_property
    def v1_0(self) -> PartnersV1_0:
        """`client.partners.v1_0`: `/public-api/resources/partners/v1.0`"""
        return PartnersV1_0(self)

    def create(
        self,
        *,
        name: str,
        address: str | None | Omit = omit,
        bank_details: params.UserBankDetails | models.UserBankDetails | Omit = omit,
        business_name: str | Omit = omit,
        city: str | None | Omit = omit,
        contact_details: params.PartnerContactDetails | models.PartnerContactDetails | None | Omit = omit,
        corporate_billing: params.PartnerCorporateBilling | models.PartnerCorporateBilling | Omit = omit,
        country: params.Country | None | Omit = omit,
        external_id: str | None | Omit = omit,
        monthly_platform_fee: Decimal | None | Omit = omit,
        notifications: params.PartnerNotifications | models.PartnerNotifications | Omit = omit,
        options: params.PartnerOptions | models.PartnerOptions | Omit = omit,
        postcode: str | None | Omit = omit,
        reg_no: str | None | Omit = omit,
        region: str | None | Omit = omit,
        state: params.UsState
        | params.AustralianState
        | params.CanadianProvince
        | Literal["67", "71", "76", "79", "81", "84", "85", "89", "95"]
        | params.RomanianCounty
        | Omit = omit,
        vat_no: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Partner:
        """Partner: Create.

        `POST /public-api/resources/partners/v2.0`

        Returns: `models.Partner`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "name": name,
                "address": address,
                "bank_details": bank_details,
                "business_name": business_name,
                "city": city,
                "contact_details": contact_details,
                "corporate_billing": corporate_billing,
                "country": country,
                "external_id": external_id,
                "monthly_platform_fee": monthly_platform_fee,
                "notifications": notifications,
                "options": options,
                "postcode": postcode,
                "reg_no": reg_no,
                "region": region,
                "state": state,
                "vat_no": vat_no,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        partner: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Partner: Delete.

        `DELETE /public-api/resources/partners/v2.0/{partner}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ConflictError
        (409), UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _DELETE,
            path={"partner": partner},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        partner: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Partner:
        """Partner: Read.

        `GET /public-api/resources/partners/v2.0/{partner}`

        Returns: `models.Partner`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET,
            path={"partner": partner},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        filter: params.PartnersFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.Partner]:
        """Partners: Listing.

        `GET /public-api/resources/partners/v2.0`

        Returns: a page of `models.Partner`; iterating goes on through all pages.

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
        partner: int,
        *,
        address: str | None | Omit = omit,
        bank_details: params.UserBankDetails | models.UserBankDetails | Omit = omit,
        business_name: str | Omit = omit,
        city: str | None | Omit = omit,
        contact_details: params.PartnerContactDetails | models.PartnerContactDetails | None | Omit = omit,
        corporate_billing: params.PartnerCorporateBilling | models.PartnerCorporateBilling | Omit = omit,
        country: params.Country | None | Omit = omit,
        external_id: str | None | Omit = omit,
        monthly_platform_fee: Decimal | None | Omit = omit,
        name: str | Omit = omit,
        notifications: params.PartnerNotifications | models.PartnerNotifications | Omit = omit,
        options: params.PartnerOptions | models.PartnerOptions | Omit = omit,
        postcode: str | None | Omit = omit,
        reg_no: str | None | Omit = omit,
        region: str | None | Omit = omit,
        state: params.UsState
        | params.AustralianState
        | params.CanadianProvince
        | Literal["67", "71", "76", "79", "81", "84", "85", "89", "95"]
        | params.RomanianCounty
        | Omit = omit,
        vat_no: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Partner:
        """Partner: Update.

        `PATCH /public-api/resources/partners/v2.0/{partner}`

        Returns: `models.Partner`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"partner": partner},
            body={
                "address": address,
                "bank_details": bank_details,
                "business_name": business_name,
                "city": city,
                "contact_details": contact_details,
                "corporate_billing": corporate_billing,
                "country": country,
                "external_id": external_id,
                "monthly_platform_fee": monthly_platform_fee,
                "name": name,
                "notifications": notifications,
                "options": options,
                "postcode": postcode,
                "reg_no": reg_no,
                "region": region,
                "state": state,
                "vat_no": vat_no,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPartnersV1_0(AsyncResource):
    """`client.partners.v1_0`: `/public-api/resources/partners/v1.0`"""

    @deprecated("partners.v1_0.create is deprecated; use partners.create")
    async def create(
        self,
        *,
        name: str,
        address: str | None | Omit = omit,
        city: str | None | Omit = omit,
        contact_person: str | None | Omit = omit,
        corporate_billing: params.PartnerCorporateBilling | models.PartnerCorporateBilling | Omit = omit,
        country: params.Country | None | Omit = omit,
        email: str | None | Omit = omit,
        external_id: str | None | Omit = omit,
        fault_notifications_email: str | None | Omit = omit,
        monthly_platform_fee: Decimal | None | Omit = omit,
        options: params.PartnerOptions | models.PartnerOptions | Omit = omit,
        phone: str | None | Omit = omit,
        postcode: str | None | Omit = omit,
        reg_no: str | None | Omit = omit,
        vat_no: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.PartnerV1_0:
        """Partner: Create.

        `POST /public-api/resources/partners/v1.0`

        Deprecated: use `client.partners.create`.

        Returns: `models.PartnerV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _V1_0_CREATE,
            body={
                "name": name,
                "address": address,
                "city": city,
                "contact_person": contact_person,
                "corporate_billing": corporate_billing,
                "country": country,
                "email": email,
                "external_id": external_id,
                "fault_notifications_email": fault_notifications_email,
                "monthly_platform_fee": monthly_platform_fee,
                "options": options,
                "phone": phone,
                "postcode": postcode,
                "reg_no": reg_no,
                "vat_no": vat_no,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("partners.v1_0.delete is deprecated; use partners.delete")
    async def delete(
        self,
        partner: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Partner: Delete.

        `DELETE /public-api/resources/partners/v1.0/{partner}`

        Deprecated: use `client.partners.delete`.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _V1_0_DELETE,
            path={"partner": partner},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("partners.v1_0.get is deprecated; use partners.get")
    async def get(
        self,
        partner: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.PartnerV1_0:
        """Partner: Read.

        `GET /public-api/resources/partners/v1.0/{partner}`

        Deprecated: use `client.partners.get`.

        Returns: `models.PartnerV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _V1_0_GET,
            path={"partner": partner},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("partners.v1_0.list is deprecated; use partners.list")
    def list(
        self,
        *,
        filter: params.PartnersFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.PartnerV1_0]:
        """Partners: Listing.

        `GET /public-api/resources/partners/v1.0`

        Deprecated: use `client.partners.list`.

        Returns: a page of `models.PartnerV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @deprecated("partners.v1_0.update is deprecated; use partners.update")
    async def update(
        self,
        partner: int,
        *,
        name: str,
        address: str | None | Omit = omit,
        city: str | None | Omit = omit,
        contact_person: str | None | Omit = omit,
        corporate_billing: params.PartnerCorporateBilling | models.PartnerCorporateBilling | Omit = omit,
        country: params.Country | None | Omit = omit,
        email: str | None | Omit = omit,
        external_id: str | None | Omit = omit,
        fault_notifications_email: str | None | Omit = omit,
        monthly_platform_fee: Decimal | None | Omit = omit,
        options: params.PartnerOptions | models.PartnerOptions | Omit = omit,
        phone: str | None | Omit = omit,
        postcode: str | None | Omit = omit,
        reg_no: str | None | Omit = omit,
        vat_no: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.PartnerV1_0:
        """Partner: Update.

        `PATCH /public-api/resources/partners/v1.0/{partner}`

        Deprecated: use `client.partners.update`.

        Returns: `models.PartnerV1_0`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _V1_0_UPDATE,
            path={"partner": partner},
            body={
                "name": name,
                "address": address,
                "city": city,
                "contact_person": contact_person,
                "corporate_billing": corporate_billing,
                "country": country,
                "email": email,
                "external_id": external_id,
                "fault_notifications_email": fault_notifications_email,
                "monthly_platform_fee": monthly_platform_fee,
                "options": options,
                "phone": phone,
                "postcode": postcode,
                "reg_no": reg_no,
                "vat_no": vat_no,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPartners(AsyncResource):
    """`client.partners`: `/public-api/resources/partners/v2.0`"""

    @cached_property
    def v1_0(self) -> AsyncPartnersV1_0:
        """`client.partners.v1_0`: `/public-api/resources/partners/v1.0`"""
        return AsyncPartnersV1_0(self)

    async def create(
        self,
        *,
        name: str,
        address: str | None | Omit = omit,
        bank_details: params.UserBankDetails | models.UserBankDetails | Omit = omit,
        business_name: str | Omit = omit,
        city: str | None | Omit = omit,
        contact_details: params.PartnerContactDetails | models.PartnerContactDetails | None | Omit = omit,
        corporate_billing: params.PartnerCorporateBilling | models.PartnerCorporateBilling | Omit = omit,
        country: params.Country | None | Omit = omit,
        external_id: str | None | Omit = omit,
        monthly_platform_fee: Decimal | None | Omit = omit,
        notifications: params.PartnerNotifications | models.PartnerNotifications | Omit = omit,
        options: params.PartnerOptions | models.PartnerOptions | Omit = omit,
        postcode: str | None | Omit = omit,
        reg_no: str | None | Omit = omit,
        region: str | None | Omit = omit,
        state: params.UsState
        | params.AustralianState
        | params.CanadianProvince
        | Literal["67", "71", "76", "79", "81", "84", "85", "89", "95"]
        | params.RomanianCounty
        | Omit = omit,
        vat_no: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Partner:
        """Partner: Create.

        `POST /public-api/resources/partners/v2.0`

        Returns: `models.Partner`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "address": address,
                "bank_details": bank_details,
                "business_name": business_name,
                "city": city,
                "contact_details": contact_details,
                "corporate_billing": corporate_billing,
                "country": country,
                "external_id": external_id,
                "monthly_platform_fee": monthly_platform_fee,
                "notifications": notifications,
                "options": options,
                "postcode": postcode,
                "reg_no": reg_no,
                "region": region,
                "state": state,
                "vat_no": vat_no,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        partner: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Partner: Delete.

        `DELETE /public-api/resources/partners/v2.0/{partner}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ConflictError
        (409), UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _DELETE,
            path={"partner": partner},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        partner: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Partner:
        """Partner: Read.

        `GET /public-api/resources/partners/v2.0/{partner}`

        Returns: `models.Partner`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET,
            path={"partner": partner},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        filter: params.PartnersFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.Partner]:
        """Partners: Listing.

        `GET /public-api/resources/partners/v2.0`

        Returns: a page of `models.Partner`; iterating goes on through all pages.

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
        partner: int,
        *,
        address: str | None | Omit = omit,
        bank_details: params.UserBankDetails | models.UserBankDetails | Omit = omit,
        business_name: str | Omit = omit,
        city: str | None | Omit = omit,
        contact_details: params.PartnerContactDetails | models.PartnerContactDetails | None | Omit = omit,
        corporate_billing: params.PartnerCorporateBilling | models.PartnerCorporateBilling | Omit = omit,
        country: params.Country | None | Omit = omit,
        external_id: str | None | Omit = omit,
        monthly_platform_fee: Decimal | None | Omit = omit,
        name: str | Omit = omit,
        notifications: params.PartnerNotifications | models.PartnerNotifications | Omit = omit,
        options: params.PartnerOptions | models.PartnerOptions | Omit = omit,
        postcode: str | None | Omit = omit,
        reg_no: str | None | Omit = omit,
        region: str | None | Omit = omit,
        state: params.UsState
        | params.AustralianState
        | params.CanadianProvince
        | Literal["67", "71", "76", "79", "81", "84", "85", "89", "95"]
        | params.RomanianCounty
        | Omit = omit,
        vat_no: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Partner:
        """Partner: Update.

        `PATCH /public-api/resources/partners/v2.0/{partner}`

        Returns: `models.Partner`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"partner": partner},
            body={
                "address": address,
                "bank_details": bank_details,
                "business_name": business_name,
                "city": city,
                "contact_details": contact_details,
                "corporate_billing": corporate_billing,
                "country": country,
                "external_id": external_id,
                "monthly_platform_fee": monthly_platform_fee,
                "name": name,
                "notifications": notifications,
                "options": options,
                "postcode": postcode,
                "reg_no": reg_no,
                "region": region,
                "state": state,
                "vat_no": vat_no,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
