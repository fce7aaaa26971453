"""Partners: companies that own stations, employ drivers or otherwise share in the operator's business.

`client.partners`: `/public-api/resources/partners/v2.0`"""

# The views below name deprecated methods, which is no use of them.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

from decimal import Decimal
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
    paging=Paging(page="page", per_page="per_page", size=100),
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
    paging=Paging(page="page", per_page="per_page", size=100),
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

    @property
    def with_raw_response(self) -> PartnersV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return PartnersV1_0Raw(self)

    @property
    def with_streaming_response(self) -> PartnersV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return PartnersV1_0Stream(self)

    @warns("partners.v1_0.create")
    @deprecated("partners.v1_0.create is deprecated; use partners.create", category=None)
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerV1_0:
        """Register a partner: a business that owns charge points or pays for its drivers.

        Deprecated: use `client.partners.create`. This version knows a single contact (`contact_person`,
        `email`, `phone`) and no bank details.

        `POST /public-api/resources/partners/v1.0`

        Args:
            corporate_billing (`corporateBilling`): Terms under which drivers invited by the partner may
                charge at its cost. Such a payment method has an id like `corporate:1234`.
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            external_id (`externalId`): Identifier under which another system knows this record.
            fault_notifications_email (`faultNotificationsEmail`): Email address that is notified of faults of
                the partner's charge points.
            monthly_platform_fee (`monthlyPlatformFee`): Amount the partner pays the operator each month for
                the platform. Fees that depend on the number of charge points are set in its contract
                (`monthly_platform_fees`).
            options: What the partner may do in the back office, such as managing tariffs or creating users.
            reg_no (`regNo`): Number of the company in its national business register; not the VAT number.
            vat_no (`vatNo`): VAT number (value added tax) of the company, if it has one.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("partners.v1_0.delete")
    @deprecated("partners.v1_0.delete is deprecated; use partners.delete", category=None)
    def delete(
        self,
        partner: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a partner business.

        Deprecated: use `client.partners.delete`.

        `DELETE /public-api/resources/partners/v1.0/{partner}`

        Args:
            partner: Id of the partner (a number).

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("partners.v1_0.get")
    @deprecated("partners.v1_0.get is deprecated; use partners.get", category=None)
    def get(
        self,
        partner: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerV1_0:
        """Read one partner in the older, flatter shape.

        Deprecated: use `client.partners.get`, which has separate contacts for administration, billing and
        technical matters.

        `GET /public-api/resources/partners/v1.0/{partner}`

        Args:
            partner: Id of the partner (a number).

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("partners.v1_0.list")
    @deprecated("partners.v1_0.list is deprecated; use partners.list", category=None)
    def list(
        self,
        *,
        filter: params.PartnersFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.PartnerV1_0]:
        """List the partners: businesses that own charge points or pay for their drivers.

        Deprecated: use `client.partners.list`, which adds bank details, a business name, a region and
        separate contacts.

        `GET /public-api/resources/partners/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.PartnerV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("partners.v1_0.update")
    @deprecated("partners.v1_0.update is deprecated; use partners.update", category=None)
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerV1_0:
        """Change the data of a partner.

        Deprecated: use `client.partners.update`. Here `name` is required even if it stays the same.

        `PATCH /public-api/resources/partners/v1.0/{partner}`

        Args:
            partner: Id of the partner (a number).
            corporate_billing (`corporateBilling`): Terms under which drivers invited by the partner may
                charge at its cost. Such a payment method has an id like `corporate:1234`.
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            external_id (`externalId`): Identifier under which another system knows this record.
            fault_notifications_email (`faultNotificationsEmail`): Email address that is notified of faults of
                the partner's charge points.
            monthly_platform_fee (`monthlyPlatformFee`): Amount the partner pays the operator each month for
                the platform. Fees that depend on the number of charge points are set in its contract
                (`monthly_platform_fees`).
            options: What the partner may do in the back office, such as managing tariffs or creating users.
            reg_no (`regNo`): Number of the company in its national business register; not the VAT number.
            vat_no (`vatNo`): VAT number (value added tax) of the company, if it has one.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class PartnersV1_0Raw(RawView):
    """`client.partners.v1_0.with_raw_response`"""

    create = RawMethod(PartnersV1_0.create)
    delete = RawMethod(PartnersV1_0.delete)
    get = RawMethod(PartnersV1_0.get)
    list = RawMethod(PartnersV1_0.list)
    update = RawMethod(PartnersV1_0.update)


class PartnersV1_0Stream(StreamedView):
    """`client.partners.v1_0.with_streaming_response`"""

    create = StreamedMethod(PartnersV1_0.create)
    delete = StreamedMethod(PartnersV1_0.delete)
    get = StreamedMethod(PartnersV1_0.get)
    list = StreamedMethod(PartnersV1_0.list)
    update = StreamedMethod(PartnersV1_0.update)


class Partners(Resource):
    """Partners: companies that own stations, employ drivers or otherwise share in the operator's business.

    `client.partners`: `/public-api/resources/partners/v2.0`"""

    @property
    def with_raw_response(self) -> PartnersRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return PartnersRaw(self)

    @property
    def with_streaming_response(self) -> PartnersStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return PartnersStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Partner:
        """Register a partner: a business that owns charge points or pays for its drivers.

        Only `name` is required. What the partner may do with charge points and how revenue is shared is
        agreed apart from this, with `client.partner_contracts.create`; drivers are brought in with
        `client.partner_invites.create`. Compared with v1.0 there are bank details, a business name, three
        separate contacts, and switches for the notices that the partner gets.

        `POST /public-api/resources/partners/v2.0`

        Args:
            bank_details (`bankDetails`): Bank account data kept for this user or partner; every part of it
                can be `null`.
            business_name (`businessName`): Name under which drivers and admin users see the partner.
            contact_details (`contactDetails`): The partner's contacts, each with a person, email address and
                phone: `administrative`, `billing` and `technical`.
            corporate_billing (`corporateBilling`): Terms under which drivers invited by the partner may
                charge at its cost. Such a payment method has an id like `corporate:1234`.
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            external_id (`externalId`): Identifier under which another system knows this record.
            monthly_platform_fee (`monthlyPlatformFee`): Amount the partner pays the operator each month for
                the platform. Fees that depend on the number of charge points are set in its contract
                (`monthly_platform_fees`).
            notifications: Which notices the partner gets, about technical matters and about billing.
            options: What the partner may do in the back office, such as changing prices or creating users.
            reg_no (`regNo`): Number of the company in its national business register; not the VAT number.
            region: Region or province as text, for countries other than US, AU, CA, UM and RO; for those
                five, use `state`.
            state: Code of the state, province or county. It applies to five countries only: US, Australia
                (AU), Canada (CA), Romania (RO) and the US Minor Outlying Islands (UM), whose codes are
                numbers.
            vat_no (`vatNo`): VAT number (value added tax) of the company, if it has one.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        partner: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a partner.

        A 409 means that the partner cannot be deleted in its present state.

        `DELETE /public-api/resources/partners/v2.0/{partner}`

        Args:
            partner: Id of the partner (a number).

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        partner: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Partner:
        """Read one partner with its contacts, bank details, options and corporate billing.

        `GET /public-api/resources/partners/v2.0/{partner}`

        Args:
            partner: Id of the partner (a number).

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        *,
        filter: params.PartnersFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.Partner]:
        """List the partners: businesses that own charge points or pay for their drivers.

        Filter by country, company registration number, your own `external_id`, or time of the last update.

        `GET /public-api/resources/partners/v2.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.Partner`; iterating goes on through all pages.

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Partner:
        """Change some of a partner's data; fields left out stay as they are.

        `PATCH /public-api/resources/partners/v2.0/{partner}`

        Args:
            partner: Id of the partner (a number).
            bank_details (`bankDetails`): Bank account data kept for this user or partner; every part of it
                can be `null`.
            business_name (`businessName`): Name under which drivers and admin users see the partner.
            contact_details (`contactDetails`): The partner's contacts, each with a person, email address and
                phone: `administrative`, `billing` and `technical`.
            corporate_billing (`corporateBilling`): Terms under which drivers invited by the partner may
                charge at its cost. Such a payment method has an id like `corporate:1234`.
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            external_id (`externalId`): Identifier under which another system knows this record.
            monthly_platform_fee (`monthlyPlatformFee`): Amount the partner pays the operator each month for
                the platform. Fees that depend on the number of charge points are set in its contract
                (`monthly_platform_fees`).
            notifications: Switches for the notices to the partner, technical ones and those on billing.
            options: What the partner may do in the back office; see each option.
            reg_no (`regNo`): Number of the company in its national business register; not the VAT number.
            region: Region or province as text, for countries other than US, AU, CA, UM and RO; for those
                five, use `state`.
            state: Code of the state, province or county. It applies to five countries only: US, Australia
                (AU), Canada (CA), Romania (RO) and the US Minor Outlying Islands (UM), whose codes are
                numbers.
            vat_no (`vatNo`): VAT number (value added tax) of the company, if it has one.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class PartnersRaw(RawView):
    """`client.partners.with_raw_response`"""

    create = RawMethod(Partners.create)
    delete = RawMethod(Partners.delete)
    get = RawMethod(Partners.get)
    list = RawMethod(Partners.list)
    update = RawMethod(Partners.update)


class PartnersStream(StreamedView):
    """`client.partners.with_streaming_response`"""

    create = StreamedMethod(Partners.create)
    delete = StreamedMethod(Partners.delete)
    get = StreamedMethod(Partners.get)
    list = StreamedMethod(Partners.list)
    update = StreamedMethod(Partners.update)


class AsyncPartnersV1_0(AsyncResource):
    """`client.partners.v1_0`: `/public-api/resources/partners/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncPartnersV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncPartnersV1_0Raw(self)

    @property
    def with_streaming_response(self) -> AsyncPartnersV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncPartnersV1_0Stream(self)

    @warns("partners.v1_0.create")
    @deprecated("partners.v1_0.create is deprecated; use partners.create", category=None)
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerV1_0:
        """Register a partner: a business that owns charge points or pays for its drivers.

        Deprecated: use `client.partners.create`. This version knows a single contact (`contact_person`,
        `email`, `phone`) and no bank details.

        `POST /public-api/resources/partners/v1.0`

        Args:
            corporate_billing (`corporateBilling`): Terms under which drivers invited by the partner may
                charge at its cost. Such a payment method has an id like `corporate:1234`.
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            external_id (`externalId`): Identifier under which another system knows this record.
            fault_notifications_email (`faultNotificationsEmail`): Email address that is notified of faults of
                the partner's charge points.
            monthly_platform_fee (`monthlyPlatformFee`): Amount the partner pays the operator each month for
                the platform. Fees that depend on the number of charge points are set in its contract
                (`monthly_platform_fees`).
            options: What the partner may do in the back office, such as managing tariffs or creating users.
            reg_no (`regNo`): Number of the company in its national business register; not the VAT number.
            vat_no (`vatNo`): VAT number (value added tax) of the company, if it has one.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("partners.v1_0.delete")
    @deprecated("partners.v1_0.delete is deprecated; use partners.delete", category=None)
    async def delete(
        self,
        partner: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a partner business.

        Deprecated: use `client.partners.delete`.

        `DELETE /public-api/resources/partners/v1.0/{partner}`

        Args:
            partner: Id of the partner (a number).

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("partners.v1_0.get")
    @deprecated("partners.v1_0.get is deprecated; use partners.get", category=None)
    async def get(
        self,
        partner: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerV1_0:
        """Read one partner in the older, flatter shape.

        Deprecated: use `client.partners.get`, which has separate contacts for administration, billing and
        technical matters.

        `GET /public-api/resources/partners/v1.0/{partner}`

        Args:
            partner: Id of the partner (a number).

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("partners.v1_0.list")
    @deprecated("partners.v1_0.list is deprecated; use partners.list", category=None)
    def list(
        self,
        *,
        filter: params.PartnersFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.PartnerV1_0]:
        """List the partners: businesses that own charge points or pay for their drivers.

        Deprecated: use `client.partners.list`, which adds bank details, a business name, a region and
        separate contacts.

        `GET /public-api/resources/partners/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.PartnerV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("partners.v1_0.update")
    @deprecated("partners.v1_0.update is deprecated; use partners.update", category=None)
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerV1_0:
        """Change the data of a partner.

        Deprecated: use `client.partners.update`. Here `name` is required even if it stays the same.

        `PATCH /public-api/resources/partners/v1.0/{partner}`

        Args:
            partner: Id of the partner (a number).
            corporate_billing (`corporateBilling`): Terms under which drivers invited by the partner may
                charge at its cost. Such a payment method has an id like `corporate:1234`.
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            external_id (`externalId`): Identifier under which another system knows this record.
            fault_notifications_email (`faultNotificationsEmail`): Email address that is notified of faults of
                the partner's charge points.
            monthly_platform_fee (`monthlyPlatformFee`): Amount the partner pays the operator each month for
                the platform. Fees that depend on the number of charge points are set in its contract
                (`monthly_platform_fees`).
            options: What the partner may do in the back office, such as managing tariffs or creating users.
            reg_no (`regNo`): Number of the company in its national business register; not the VAT number.
            vat_no (`vatNo`): VAT number (value added tax) of the company, if it has one.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncPartnersV1_0Raw(AsyncRawView):
    """`client.partners.v1_0.with_raw_response`"""

    create = AsyncRawMethod(AsyncPartnersV1_0.create)
    delete = AsyncRawMethod(AsyncPartnersV1_0.delete)
    get = AsyncRawMethod(AsyncPartnersV1_0.get)
    list = AsyncRawListing(AsyncPartnersV1_0.list)
    update = AsyncRawMethod(AsyncPartnersV1_0.update)


class AsyncPartnersV1_0Stream(AsyncStreamedView):
    """`client.partners.v1_0.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncPartnersV1_0.create)
    delete = AsyncStreamedMethod(AsyncPartnersV1_0.delete)
    get = AsyncStreamedMethod(AsyncPartnersV1_0.get)
    list = AsyncStreamedListing(AsyncPartnersV1_0.list)
    update = AsyncStreamedMethod(AsyncPartnersV1_0.update)


class AsyncPartners(AsyncResource):
    """Partners: companies that own stations, employ drivers or otherwise share in the operator's business.

    `client.partners`: `/public-api/resources/partners/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncPartnersRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncPartnersRaw(self)

    @property
    def with_streaming_response(self) -> AsyncPartnersStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncPartnersStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Partner:
        """Register a partner: a business that owns charge points or pays for its drivers.

        Only `name` is required. What the partner may do with charge points and how revenue is shared is
        agreed apart from this, with `client.partner_contracts.create`; drivers are brought in with
        `client.partner_invites.create`. Compared with v1.0 there are bank details, a business name, three
        separate contacts, and switches for the notices that the partner gets.

        `POST /public-api/resources/partners/v2.0`

        Args:
            bank_details (`bankDetails`): Bank account data kept for this user or partner; every part of it
                can be `null`.
            business_name (`businessName`): Name under which drivers and admin users see the partner.
            contact_details (`contactDetails`): The partner's contacts, each with a person, email address and
                phone: `administrative`, `billing` and `technical`.
            corporate_billing (`corporateBilling`): Terms under which drivers invited by the partner may
                charge at its cost. Such a payment method has an id like `corporate:1234`.
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            external_id (`externalId`): Identifier under which another system knows this record.
            monthly_platform_fee (`monthlyPlatformFee`): Amount the partner pays the operator each month for
                the platform. Fees that depend on the number of charge points are set in its contract
                (`monthly_platform_fees`).
            notifications: Which notices the partner gets, about technical matters and about billing.
            options: What the partner may do in the back office, such as changing prices or creating users.
            reg_no (`regNo`): Number of the company in its national business register; not the VAT number.
            region: Region or province as text, for countries other than US, AU, CA, UM and RO; for those
                five, use `state`.
            state: Code of the state, province or county. It applies to five countries only: US, Australia
                (AU), Canada (CA), Romania (RO) and the US Minor Outlying Islands (UM), whose codes are
                numbers.
            vat_no (`vatNo`): VAT number (value added tax) of the company, if it has one.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        partner: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a partner.

        A 409 means that the partner cannot be deleted in its present state.

        `DELETE /public-api/resources/partners/v2.0/{partner}`

        Args:
            partner: Id of the partner (a number).

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        partner: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Partner:
        """Read one partner with its contacts, bank details, options and corporate billing.

        `GET /public-api/resources/partners/v2.0/{partner}`

        Args:
            partner: Id of the partner (a number).

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        *,
        filter: params.PartnersFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.Partner]:
        """List the partners: businesses that own charge points or pay for their drivers.

        Filter by country, company registration number, your own `external_id`, or time of the last update.

        `GET /public-api/resources/partners/v2.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.Partner`; iterating goes on through all pages.

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Partner:
        """Change some of a partner's data; fields left out stay as they are.

        `PATCH /public-api/resources/partners/v2.0/{partner}`

        Args:
            partner: Id of the partner (a number).
            bank_details (`bankDetails`): Bank account data kept for this user or partner; every part of it
                can be `null`.
            business_name (`businessName`): Name under which drivers and admin users see the partner.
            contact_details (`contactDetails`): The partner's contacts, each with a person, email address and
                phone: `administrative`, `billing` and `technical`.
            corporate_billing (`corporateBilling`): Terms under which drivers invited by the partner may
                charge at its cost. Such a payment method has an id like `corporate:1234`.
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            external_id (`externalId`): Identifier under which another system knows this record.
            monthly_platform_fee (`monthlyPlatformFee`): Amount the partner pays the operator each month for
                the platform. Fees that depend on the number of charge points are set in its contract
                (`monthly_platform_fees`).
            notifications: Switches for the notices to the partner, technical ones and those on billing.
            options: What the partner may do in the back office; see each option.
            reg_no (`regNo`): Number of the company in its national business register; not the VAT number.
            region: Region or province as text, for countries other than US, AU, CA, UM and RO; for those
                five, use `state`.
            state: Code of the state, province or county. It applies to five countries only: US, Australia
                (AU), Canada (CA), Romania (RO) and the US Minor Outlying Islands (UM), whose codes are
                numbers.
            vat_no (`vatNo`): VAT number (value added tax) of the company, if it has one.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncPartnersRaw(AsyncRawView):
    """`client.partners.with_raw_response`"""

    create = AsyncRawMethod(AsyncPartners.create)
    delete = AsyncRawMethod(AsyncPartners.delete)
    get = AsyncRawMethod(AsyncPartners.get)
    list = AsyncRawListing(AsyncPartners.list)
    update = AsyncRawMethod(AsyncPartners.update)


class AsyncPartnersStream(AsyncStreamedView):
    """`client.partners.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncPartners.create)
    delete = AsyncStreamedMethod(AsyncPartners.delete)
    get = AsyncStreamedMethod(AsyncPartners.get)
    list = AsyncStreamedListing(AsyncPartners.list)
    update = AsyncStreamedMethod(AsyncPartners.update)
