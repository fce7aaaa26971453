"""`client.users`: `/public-api/resources/users/v1.0`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_ACTIONS_ACTIVATE_SUBSCRIPTION: Operation[None] = Operation(
    "POST",
    "/public-api/actions/users/v1.0/{user}/activate-subscription",
    body=lambda: params.UserActivateSubscription,
)
_ACTIONS_ADD_BALANCE: Operation[None] = Operation(
    "POST",
    "/public-api/actions/users/v1.0/{user}/add-balance",
    body=lambda: params.UserAddBalance,
)
_ACTIONS_APPLY_CUSTOM_FEE: Operation[None] = Operation(
    "POST",
    "/public-api/actions/users/v1.0/{user}/apply-custom-fee",
    body=lambda: params.UserApplyCustomFee,
)
_ACTIONS_CANCEL_SUBSCRIPTION: Operation[None] = Operation(
    "POST",
    "/public-api/actions/users/v1.0/{user}/cancel-subscription",
    body=lambda: params.UserCancelSubscription,
)
_ACTIONS_CHANGE_STATUS: Operation[None] = Operation(
    "POST",
    "/public-api/actions/users/v1.0/{user}/change-status",
    body=lambda: params.UserChangeStatus,
)
_ACTIONS_CLEAR_SUBSCRIPTION_AMOUNT_DUE: Operation[None] = Operation(
    "POST",
    "/public-api/actions/users/v1.0/{user}/clear-subscription-amount-due",
)
_ACTIONS_EXPORT_ALL_PRIVATE_DATA: Operation[models.UserExportAllPrivateDataResult] = Operation(
    "GET",
    "/public-api/actions/users/v2.0/{user}/export-all-private-data",
    returns=lambda: models.UserExportAllPrivateDataResult,
)
_ACTIONS_REDEEM_VOUCHER: Operation[None] = Operation(
    "POST",
    "/public-api/actions/users/v2.0/{user}/redeem-voucher",
    body=lambda: params.UserRedeemVoucher,
)
_INVOICE_DETAILS_GET: Operation[
    models.UserInvoiceDetailsAmpecoInvoiceManager
    | models.UserInvoiceDetailsCardcomInvoiceManager
    | models.UserInvoiceDetailsSoftOneInvoiceManager
    | models.UserInvoiceDetailsEcpayInvoiceManager
] = Operation(
    "GET",
    "/public-api/resources/users/v1.0/{user}/invoice-details",
    returns=lambda: (
        models.UserInvoiceDetailsAmpecoInvoiceManager
        | models.UserInvoiceDetailsCardcomInvoiceManager
        | models.UserInvoiceDetailsSoftOneInvoiceManager
        | models.UserInvoiceDetailsEcpayInvoiceManager
    ),
)
_INVOICE_DETAILS_UPDATE: Operation[
    models.UserInvoiceDetailsAmpecoInvoiceManager
    | models.UserInvoiceDetailsCardcomInvoiceManager
    | models.UserInvoiceDetailsSoftOneInvoiceManager
    | models.UserInvoiceDetailsEcpayInvoiceManager
] = Operation(
    "POST",
    "/public-api/resources/users/v1.0/{user}/invoice-details",
    returns=lambda: (
        models.UserInvoiceDetailsAmpecoInvoiceManager
        | models.UserInvoiceDetailsCardcomInvoiceManager
        | models.UserInvoiceDetailsSoftOneInvoiceManager
        | models.UserInvoiceDetailsEcpayInvoiceManager
    ),
    body=lambda: (
        params.UserInvoiceDetailsUpdateAmpecoInvoiceManager
        | params.UserInvoiceDetailsUpdateCardcomInvoiceManager
        | params.UserInvoiceDetailsUpdateSoftOneInvoiceManager
        | params.UserInvoiceDetailsUpdateEcpayInvoiceManager
    ),
)
_PAYMENT_METHODS_CREATE: Operation[
    models.UserPaymentMethodTransactionBasedPaymentMethodSetup
    | models.UserPaymentMethodStripeSetupIntentPaymentMethod
    | models.UserPaymentMethod
] = Operation(
    "POST",
    "/public-api/resources/users/v1.0/{user}/payment-methods",
    returns=lambda: (
        models.UserPaymentMethodTransactionBasedPaymentMethodSetup
        | models.UserPaymentMethodStripeSetupIntentPaymentMethod
        | models.UserPaymentMethod
    ),
    unwrap="data",
    wraps_always=False,
    body=lambda: params.UserPaymentMethodCreate,
    body_required=False,
)
_PAYMENT_METHODS_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}",
)
_PAYMENT_METHODS_GET: Operation[models.UserPaymentMethod] = Operation(
    "GET",
    "/public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}",
    returns=lambda: models.UserPaymentMethod,
    unwrap="data",
)
_PAYMENT_METHODS_LIST: Operation[models.UserPaymentMethod] = Operation(
    "GET",
    "/public-api/resources/users/v1.0/{user}/payment-methods",
    returns=lambda: models.UserPaymentMethod,
    unwrap="data",
    query=lambda: params.UsersPaymentMethodsListQuery,
    paging=Paging(page="page", per_page="per_page"),
)
_PAYMENT_METHODS_UPDATE: Operation[models.UserPaymentMethod] = Operation(
    "PATCH",
    "/public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}",
    returns=lambda: models.UserPaymentMethod,
    unwrap="data",
    body=lambda: params.UserPaymentMethodUpdate,
)
_CREATE: Operation[models.User] = Operation(
    "POST",
    "/public-api/resources/users/v1.0",
    returns=lambda: models.User,
    unwrap="data",
    body=lambda: params.UserCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/users/v1.0/{user}",
    query=lambda: params.UsersDeleteQuery,
    styles={"include": "brackets"},
)
_GET: Operation[models.User] = Operation(
    "GET",
    "/public-api/resources/users/v1.0/{user}",
    returns=lambda: models.User,
    unwrap="data",
    query=lambda: params.UsersGetQuery,
    styles={"include": "brackets"},
)
_LIST: Operation[models.User] = Operation(
    "GET",
    "/public-api/resources/users/v1.0",
    returns=lambda: models.User,
    unwrap="data",
    query=lambda: params.UsersListQuery,
    styles={"filter": "deep_object", "include": "brackets"},
    paging=Paging(cursor="cursor", page="page", per_page="per_page"),
)
_UPDATE: Operation[models.User] = Operation(
    "PATCH",
    "/public-api/resources/users/v1.0/{user}",
    returns=lambda: models.User,
    unwrap="data",
    body=lambda: params.UserUpdate,
    query=lambda: params.UsersUpdateQuery,
    styles={"include": "brackets"},
)


class UsersActions(Resource):
    """`client.users.actions`: `/public-api/actions/users`"""

    def activate_subscription(
        self,
        user: int,
        *,
        plan_id: int,
        auto_renewal: bool | Omit = omit,
        end_date: dt.date | None | Omit = omit,
        reason: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """User: Activate subscription.

        `POST /public-api/actions/users/v1.0/{user}/activate-subscription`

        Returns: None.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_ACTIVATE_SUBSCRIPTION,
            path={"user": user},
            body={"plan_id": plan_id, "auto_renewal": auto_renewal, "end_date": end_date, "reason": reason},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def add_balance(
        self,
        user: int,
        *,
        amount: float,
        reason: str,
        app_info: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """User: Add Balance.

        `POST /public-api/actions/users/v1.0/{user}/add-balance`

        Returns: None.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_ADD_BALANCE,
            path={"user": user},
            body={"amount": amount, "reason": reason, "app_info": app_info},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def apply_custom_fee(
        self,
        user: int,
        *,
        amount: Decimal,
        description: str,
        payment_method_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """User: Apply Custom Fee.

        `POST /public-api/actions/users/v1.0/{user}/apply-custom-fee`

        Returns: None.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_APPLY_CUSTOM_FEE,
            path={"user": user},
            body={"amount": amount, "description": description, "payment_method_id": payment_method_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def cancel_subscription(
        self,
        user: int,
        *,
        reason: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """User: Cancel subscription.

        `POST /public-api/actions/users/v1.0/{user}/cancel-subscription`

        Returns: None.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_CANCEL_SUBSCRIPTION,
            path={"user": user},
            body={"reason": reason},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def change_status(
        self,
        user: int,
        *,
        reason: str,
        status: Literal["disabled", "enabled"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """User: Change Status.

        `POST /public-api/actions/users/v1.0/{user}/change-status`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_CHANGE_STATUS,
            path={"user": user},
            body={"reason": reason, "status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def clear_subscription_amount_due(
        self,
        user: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """User: Clear subscription amount due.

        `POST /public-api/actions/users/v1.0/{user}/clear-subscription-amount-due`

        Returns: None.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404).
        """
        return self._call(
            _ACTIONS_CLEAR_SUBSCRIPTION_AMOUNT_DUE,
            path={"user": user},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def export_all_private_data(
        self,
        user: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.UserExportAllPrivateDataResult:
        """User: Export All Private Data.

        `GET /public-api/actions/users/v2.0/{user}/export-all-private-data`

        Returns: `models.UserExportAllPrivateDataResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_EXPORT_ALL_PRIVATE_DATA,
            path={"user": user},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def redeem_voucher(
        self,
        user: int,
        *,
        code: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """User: Redeem Voucher.

        `POST /public-api/actions/users/v2.0/{user}/redeem-voucher`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_REDEEM_VOUCHER,
            path={"user": user},
            body={"code": code},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class UsersInvoiceDetails(Resource):
    """`client.users.invoice_details`: `/public-api/resources/users/v1.0/{user}/invoice-details`"""

    def get(
        self,
        user: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.UserInvoiceDetailsAmpecoInvoiceManager
        | models.UserInvoiceDetailsCardcomInvoiceManager
        | models.UserInvoiceDetailsSoftOneInvoiceManager
        | models.UserInvoiceDetailsEcpayInvoiceManager
    ):
        """Invoice details: Read.

        `GET /public-api/resources/users/v1.0/{user}/invoice-details`

        Returns: `models.UserInvoiceDetailsAmpecoInvoiceManager |
        models.UserInvoiceDetailsCardcomInvoiceManager | models.UserInvoiceDetailsSoftOneInvoiceManager |
        models.UserInvoiceDetailsEcpayInvoiceManager`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _INVOICE_DETAILS_GET,
            path={"user": user},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        user: int,
        *,
        address: str | None | Omit = omit,
        carrier_type: Literal["Citizen", "GreenWorld", "Mobile"] | None | Omit = omit,
        citizen_id: str | None | Omit = omit,
        city: str | None | Omit = omit,
        client_type: Literal["company", "individual"] | None | Omit = omit,
        company_id: str | None | Omit = omit,
        company_name: str | None | Omit = omit,
        company_reg_no: str | None | Omit = omit,
        company_tax_administration_office_name: str | None | Omit = omit,
        company_tax_id: str | None | Omit = omit,
        country: params.Country | None | Omit = omit,
        email: str | None | Omit = omit,
        first_name: str | Omit = omit,
        individual_name: str | None | Omit = omit,
        individual_personal_id: str | None | Omit = omit,
        individual_tax_id: str | None | Omit = omit,
        invoice_required: bool | Omit = omit,
        invoice_type: Literal["company", "individual", "Company", "Donation", "EInvoice"]
        | None
        | Omit = omit,
        landline_phone_number: str | None | Omit = omit,
        last_name: str | Omit = omit,
        love_code: str | None | Omit = omit,
        mobile_bar_code: str | None | Omit = omit,
        mobile_phone_number: str | None | Omit = omit,
        name: str | None | Omit = omit,
        phone: str | None | Omit = omit,
        post_code: str | None | Omit = omit,
        postcode: str | None | Omit = omit,
        region: str | None | Omit = omit,
        require_invoice: bool | Omit = omit,
        state: params.UsState
        | params.AustralianState
        | params.CanadianProvince
        | Literal["67", "71", "76", "79", "81", "84", "85", "89", "95"]
        | params.RomanianCounty
        | Omit = omit,
        tax_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.UserInvoiceDetailsAmpecoInvoiceManager
        | models.UserInvoiceDetailsCardcomInvoiceManager
        | models.UserInvoiceDetailsSoftOneInvoiceManager
        | models.UserInvoiceDetailsEcpayInvoiceManager
    ):
        """Invoice details: Create or update.

        `POST /public-api/resources/users/v1.0/{user}/invoice-details`

        Returns: `models.UserInvoiceDetailsAmpecoInvoiceManager |
        models.UserInvoiceDetailsCardcomInvoiceManager | models.UserInvoiceDetailsSoftOneInvoiceManager |
        models.UserInvoiceDetailsEcpayInvoiceManager`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _INVOICE_DETAILS_UPDATE,
            path={"user": user},
            body={
                "address": address,
                "carrier_type": carrier_type,
                "citizen_id": citizen_id,
                "city": city,
                "client_type": client_type,
                "company_id": company_id,
                "company_name": company_name,
                "company_reg_no": company_reg_no,
                "company_tax_administration_office_name": company_tax_administration_office_name,
                "company_tax_id": company_tax_id,
                "country": country,
                "email": email,
                "first_name": first_name,
                "individual_name": individual_name,
                "individual_personal_id": individual_personal_id,
                "individual_tax_id": individual_tax_id,
                "invoice_required": invoice_required,
                "invoice_type": invoice_type,
                "landline_phone_number": landline_phone_number,
                "last_name": last_name,
                "love_code": love_code,
                "mobile_bar_code": mobile_bar_code,
                "mobile_phone_number": mobile_phone_number,
                "name": name,
                "phone": phone,
                "post_code": post_code,
                "postcode": postcode,
                "region": region,
                "require_invoice": require_invoice,
                "state": state,
                "tax_id": tax_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class UsersPaymentMethods(Resource):
    """`client.users.payment_methods`: `/public-api/resources/users/v1.0/{user}/payment-methods`"""

    def create(
        self,
        user: int,
        *,
        bank_transfer_type: Literal["sepa"] | Omit = omit,
        tokenized_type: Literal["bank_transfer", "card"] | Omit = omit,
        transaction_id: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.UserPaymentMethodTransactionBasedPaymentMethodSetup
        | models.UserPaymentMethodStripeSetupIntentPaymentMethod
        | models.UserPaymentMethod
    ):
        """Payment Method: Create.

        `POST /public-api/resources/users/v1.0/{user}/payment-methods`

        Returns: `models.UserPaymentMethodTransactionBasedPaymentMethodSetup |
        models.UserPaymentMethodStripeSetupIntentPaymentMethod | models.UserPaymentMethod`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _PAYMENT_METHODS_CREATE,
            path={"user": user},
            body={
                "bank_transfer_type": bank_transfer_type,
                "tokenized_type": tokenized_type,
                "transaction_id": transaction_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        user: int,
        payment_method_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Payment Method: Delete.

        `DELETE /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _PAYMENT_METHODS_DELETE,
            path={"user": user, "paymentMethodId": payment_method_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        user: int,
        payment_method_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.UserPaymentMethod:
        """Payment Method: Read.

        `GET /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}`

        Returns: `models.UserPaymentMethod`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _PAYMENT_METHODS_GET,
            path={"user": user, "paymentMethodId": payment_method_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        user: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.UserPaymentMethod]:
        """Payment Methods: Listing.

        `GET /public-api/resources/users/v1.0/{user}/payment-methods`

        Returns: a page of `models.UserPaymentMethod`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _PAYMENT_METHODS_LIST,
            path={"user": user},
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        user: int,
        payment_method_id: str,
        *,
        default: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.UserPaymentMethod:
        """Payment Method: Update.

        `PATCH /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}`

        Returns: `models.UserPaymentMethod`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _PAYMENT_METHODS_UPDATE,
            path={"user": user, "paymentMethodId": payment_method_id},
            body={"default": default},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class Users(Resource):
    """`client.users`: `/public-api/resources/users/v1.0`"""

    @cached_property
    def actions(self) -> UsersActions:
        """`client.users.actions`: `/public-api/actions/users`"""
        return UsersActions(self)

    @cached_property
    def invoice_details(self) -> UsersInvoiceDetails:
        """`client.users.invoice_details`: `/public-api/resources/users/v1.0/{user}/invoice-details`"""
        return UsersInvoiceDetails(self)

    @cached_property
    def payment_methods(self) -> UsersPaymentMethods:
        """`client.users.payment_methods`: `/public-api/resources/users/v1.0/{user}/payment-methods`"""
        return UsersPaymentMethods(self)

    def create(
        self,
        *,
        email: str,
        password: str,
        address: str | Omit = omit,
        bank_details: params.UserBankDetails | models.UserBankDetails | Omit = omit,
        city: str | Omit = omit,
        country: params.Country | Omit = omit,
        email_verified: str | None | Omit = omit,
        external_app_data: Mapping[str, object] | None | Omit = omit,
        external_id: str | None | Omit = omit,
        first_name: str | Omit = omit,
        last_name: str | Omit = omit,
        locale: str | None | Omit = omit,
        middle_name: str | Omit = omit,
        nonce: str | Omit = omit,
        options: params.UserOptions | models.UserOptions | Omit = omit,
        personal_id: str | Omit = omit,
        phone: str | Omit = omit,
        post_code: str | Omit = omit,
        receive_news_and_promotions: bool | Omit = omit,
        require_password_reset: bool | Omit = omit,
        state: params.UsState | params.AustralianState | None | Omit = omit,
        user_group_ids: Sequence[int] | Omit = omit,
        vehicle_no: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.User:
        """User: Create.

        `POST /public-api/resources/users/v1.0`

        Returns: `models.User`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "email": email,
                "password": password,
                "address": address,
                "bank_details": bank_details,
                "city": city,
                "country": country,
                "email_verified": email_verified,
                "external_app_data": external_app_data,
                "external_id": external_id,
                "first_name": first_name,
                "last_name": last_name,
                "locale": locale,
                "middle_name": middle_name,
                "nonce": nonce,
                "options": options,
                "personal_id": personal_id,
                "phone": phone,
                "post_code": post_code,
                "receive_news_and_promotions": receive_news_and_promotions,
                "require_password_reset": require_password_reset,
                "state": state,
                "user_group_ids": user_group_ids,
                "vehicle_no": vehicle_no,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        user: int,
        *,
        include: Sequence[Literal["externalAppData", "partnerInvites"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """User: Delete.

        `DELETE /public-api/resources/users/v1.0/{user}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._call(
            _DELETE,
            path={"user": user},
            query={"include": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        user: int,
        *,
        include: Sequence[Literal["externalAppData", "partnerInvites"]] | Omit = omit,
        with_amount_due: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.User:
        """User: Read.

        `GET /public-api/resources/users/v1.0/{user}`

        Returns: `models.User`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"user": user},
            query={"include": include, "with_amount_due": with_amount_due},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.UsersFilter | Omit = omit,
        include: Sequence[Literal["externalAppData", "partnerInvites"]] | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.User]:
        """Users: Listing.

        `GET /public-api/resources/users/v1.0`

        Returns: a page of `models.User`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={
                "cursor": cursor,
                "filter": filter,
                "include": include,
                "page": page,
                "per_page": per_page,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        user: int,
        *,
        address: str | Omit = omit,
        bank_details: params.UserBankDetails | models.UserBankDetails | Omit = omit,
        city: str | Omit = omit,
        country: params.Country | Omit = omit,
        email: str | Omit = omit,
        email_verified: str | None | Omit = omit,
        external_app_data: Mapping[str, object] | None | Omit = omit,
        external_id: str | None | Omit = omit,
        first_name: str | Omit = omit,
        include: Sequence[Literal["externalAppData", "partnerInvites"]] | Omit = omit,
        last_name: str | Omit = omit,
        middle_name: str | Omit = omit,
        options: params.UserOptions | models.UserOptions | Omit = omit,
        password: str | Omit = omit,
        phone: str | Omit = omit,
        post_code: str | Omit = omit,
        receive_news_and_promotions: bool | Omit = omit,
        require_password_reset: bool | Omit = omit,
        state: params.UsState | params.AustralianState | None | Omit = omit,
        user_group_ids: Sequence[int] | Omit = omit,
        vehicle_no: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.User:
        """User: Update.

        `PATCH /public-api/resources/users/v1.0/{user}`

        Returns: `models.User`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"user": user},
            query={"include": include},
            body={
                "address": address,
                "bank_details": bank_details,
                "city": city,
                "country": country,
                "email": email,
                "email_verified": email_verified,
                "external_app_data": external_app_data,
                "external_id": external_id,
                "first_name": first_name,
                "last_name": last_name,
                "middle_name": middle_name,
                "options": options,
                "password": password,
                "phone": phone,
                "post_code": post_code,
                "receive_news_and_promotions": receive_news_and_promotions,
                "require_password_reset": require_password_reset,
                "state": state,
                "user_group_ids": user_group_ids,
                "vehicle_no": vehicle_no,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncUsersActions(AsyncResource):
    """`client.users.actions`: `/public-api/actions/users`"""

    async def activate_subscription(
        self,
        user: int,
        *,
        plan_id: int,
        auto_renewal: bool | Omit = omit,
        end_date: dt.date | None | Omit = omit,
        reason: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """User: Activate subscription.

        `POST /public-api/actions/users/v1.0/{user}/activate-subscription`

        Returns: None.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_ACTIVATE_SUBSCRIPTION,
            path={"user": user},
            body={"plan_id": plan_id, "auto_renewal": auto_renewal, "end_date": end_date, "reason": reason},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def add_balance(
        self,
        user: int,
        *,
        amount: float,
        reason: str,
        app_info: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """User: Add Balance.

        `POST /public-api/actions/users/v1.0/{user}/add-balance`

        Returns: None.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_ADD_BALANCE,
            path={"user": user},
            body={"amount": amount, "reason": reason, "app_info": app_info},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def apply_custom_fee(
        self,
        user: int,
        *,
        amount: Decimal,
        description: str,
        payment_method_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """User: Apply Custom Fee.

        `POST /public-api/actions/users/v1.0/{user}/apply-custom-fee`

        Returns: None.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_APPLY_CUSTOM_FEE,
            path={"user": user},
            body={"amount": amount, "description": description, "payment_method_id": payment_method_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def cancel_subscription(
        self,
        user: int,
        *,
        reason: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """User: Cancel subscription.

        `POST /public-api/actions/users/v1.0/{user}/cancel-subscription`

        Returns: None.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_CANCEL_SUBSCRIPTION,
            path={"user": user},
            body={"reason": reason},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def change_status(
        self,
        user: int,
        *,
        reason: str,
        status: Literal["disabled", "enabled"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """User: Change Status.

        `POST /public-api/actions/users/v1.0/{user}/change-status`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_CHANGE_STATUS,
            path={"user": user},
            body={"reason": reason, "status": status},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def clear_subscription_amount_due(
        self,
        user: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """User: Clear subscription amount due.

        `POST /public-api/actions/users/v1.0/{user}/clear-subscription-amount-due`

        Returns: None.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404).
        """
        return await self._call(
            _ACTIONS_CLEAR_SUBSCRIPTION_AMOUNT_DUE,
            path={"user": user},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def export_all_private_data(
        self,
        user: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.UserExportAllPrivateDataResult:
        """User: Export All Private Data.

        `GET /public-api/actions/users/v2.0/{user}/export-all-private-data`

        Returns: `models.UserExportAllPrivateDataResult`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_EXPORT_ALL_PRIVATE_DATA,
            path={"user": user},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def redeem_voucher(
        self,
        user: int,
        *,
        code: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """User: Redeem Voucher.

        `POST /public-api/actions/users/v2.0/{user}/redeem-voucher`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_REDEEM_VOUCHER,
            path={"user": user},
            body={"code": code},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncUsersInvoiceDetails(AsyncResource):
    """`client.users.invoice_details`: `/public-api/resources/users/v1.0/{user}/invoice-details`"""

    async def get(
        self,
        user: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.UserInvoiceDetailsAmpecoInvoiceManager
        | models.UserInvoiceDetailsCardcomInvoiceManager
        | models.UserInvoiceDetailsSoftOneInvoiceManager
        | models.UserInvoiceDetailsEcpayInvoiceManager
    ):
        """Invoice details: Read.

        `GET /public-api/resources/users/v1.0/{user}/invoice-details`

        Returns: `models.UserInvoiceDetailsAmpecoInvoiceManager |
        models.UserInvoiceDetailsCardcomInvoiceManager | models.UserInvoiceDetailsSoftOneInvoiceManager |
        models.UserInvoiceDetailsEcpayInvoiceManager`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _INVOICE_DETAILS_GET,
            path={"user": user},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        user: int,
        *,
        address: str | None | Omit = omit,
        carrier_type: Literal["Citizen", "GreenWorld", "Mobile"] | None | Omit = omit,
        citizen_id: str | None | Omit = omit,
        city: str | None | Omit = omit,
        client_type: Literal["company", "individual"] | None | Omit = omit,
        company_id: str | None | Omit = omit,
        company_name: str | None | Omit = omit,
        company_reg_no: str | None | Omit = omit,
        company_tax_administration_office_name: str | None | Omit = omit,
        company_tax_id: str | None | Omit = omit,
        country: params.Country | None | Omit = omit,
        email: str | None | Omit = omit,
        first_name: str | Omit = omit,
        individual_name: str | None | Omit = omit,
        individual_personal_id: str | None | Omit = omit,
        individual_tax_id: str | None | Omit = omit,
        invoice_required: bool | Omit = omit,
        invoice_type: Literal["company", "individual", "Company", "Donation", "EInvoice"]
        | None
        | Omit = omit,
        landline_phone_number: str | None | Omit = omit,
        last_name: str | Omit = omit,
        love_code: str | None | Omit = omit,
        mobile_bar_code: str | None | Omit = omit,
        mobile_phone_number: str | None | Omit = omit,
        name: str | None | Omit = omit,
        phone: str | None | Omit = omit,
        post_code: str | None | Omit = omit,
        postcode: str | None | Omit = omit,
        region: str | None | Omit = omit,
        require_invoice: bool | Omit = omit,
        state: params.UsState
        | params.AustralianState
        | params.CanadianProvince
        | Literal["67", "71", "76", "79", "81", "84", "85", "89", "95"]
        | params.RomanianCounty
        | Omit = omit,
        tax_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.UserInvoiceDetailsAmpecoInvoiceManager
        | models.UserInvoiceDetailsCardcomInvoiceManager
        | models.UserInvoiceDetailsSoftOneInvoiceManager
        | models.UserInvoiceDetailsEcpayInvoiceManager
    ):
        """Invoice details: Create or update.

        `POST /public-api/resources/users/v1.0/{user}/invoice-details`

        Returns: `models.UserInvoiceDetailsAmpecoInvoiceManager |
        models.UserInvoiceDetailsCardcomInvoiceManager | models.UserInvoiceDetailsSoftOneInvoiceManager |
        models.UserInvoiceDetailsEcpayInvoiceManager`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _INVOICE_DETAILS_UPDATE,
            path={"user": user},
            body={
                "address": address,
                "carrier_type": carrier_type,
                "citizen_id": citizen_id,
                "city": city,
                "client_type": client_type,
                "company_id": company_id,
                "company_name": company_name,
                "company_reg_no": company_reg_no,
                "company_tax_administration_office_name": company_tax_administration_office_name,
                "company_tax_id": company_tax_id,
                "country": country,
                "email": email,
                "first_name": first_name,
                "individual_name": individual_name,
                "individual_personal_id": individual_personal_id,
                "individual_tax_id": individual_tax_id,
                "invoice_required": invoice_required,
                "invoice_type": invoice_type,
                "landline_phone_number": landline_phone_number,
                "last_name": last_name,
                "love_code": love_code,
                "mobile_bar_code": mobile_bar_code,
                "mobile_phone_number": mobile_phone_number,
                "name": name,
                "phone": phone,
                "post_code": post_code,
                "postcode": postcode,
                "region": region,
                "require_invoice": require_invoice,
                "state": state,
                "tax_id": tax_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncUsersPaymentMethods(AsyncResource):
    """`client.users.payment_methods`: `/public-api/resources/users/v1.0/{user}/payment-methods`"""

    async def create(
        self,
        user: int,
        *,
        bank_transfer_type: Literal["sepa"] | Omit = omit,
        tokenized_type: Literal["bank_transfer", "card"] | Omit = omit,
        transaction_id: float | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.UserPaymentMethodTransactionBasedPaymentMethodSetup
        | models.UserPaymentMethodStripeSetupIntentPaymentMethod
        | models.UserPaymentMethod
    ):
        """Payment Method: Create.

        `POST /public-api/resources/users/v1.0/{user}/payment-methods`

        Returns: `models.UserPaymentMethodTransactionBasedPaymentMethodSetup |
        models.UserPaymentMethodStripeSetupIntentPaymentMethod | models.UserPaymentMethod`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _PAYMENT_METHODS_CREATE,
            path={"user": user},
            body={
                "bank_transfer_type": bank_transfer_type,
                "tokenized_type": tokenized_type,
                "transaction_id": transaction_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        user: int,
        payment_method_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Payment Method: Delete.

        `DELETE /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _PAYMENT_METHODS_DELETE,
            path={"user": user, "paymentMethodId": payment_method_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        user: int,
        payment_method_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.UserPaymentMethod:
        """Payment Method: Read.

        `GET /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}`

        Returns: `models.UserPaymentMethod`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _PAYMENT_METHODS_GET,
            path={"user": user, "paymentMethodId": payment_method_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        user: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.UserPaymentMethod]:
        """Payment Methods: Listing.

        `GET /public-api/resources/users/v1.0/{user}/payment-methods`

        Returns: a page of `models.UserPaymentMethod`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _PAYMENT_METHODS_LIST,
            path={"user": user},
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def update(
        self,
        user: int,
        payment_method_id: str,
        *,
        default: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.UserPaymentMethod:
        """Payment Method: Update.

        `PATCH /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}`

        Returns: `models.UserPaymentMethod`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _PAYMENT_METHODS_UPDATE,
            path={"user": user, "paymentMethodId": payment_method_id},
            body={"default": default},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncUsers(AsyncResource):
    """`client.users`: `/public-api/resources/users/v1.0`"""

    @cached_property
    def actions(self) -> AsyncUsersActions:
        """`client.users.actions`: `/public-api/actions/users`"""
        return AsyncUsersActions(self)

    @cached_property
    def invoice_details(self) -> AsyncUsersInvoiceDetails:
        """`client.users.invoice_details`: `/public-api/resources/users/v1.0/{user}/invoice-details`"""
        return AsyncUsersInvoiceDetails(self)

    @cached_property
    def payment_methods(self) -> AsyncUsersPaymentMethods:
        """`client.users.payment_methods`: `/public-api/resources/users/v1.0/{user}/payment-methods`"""
        return AsyncUsersPaymentMethods(self)

    async def create(
        self,
        *,
        email: str,
        password: str,
        address: str | Omit = omit,
        bank_details: params.UserBankDetails | models.UserBankDetails | Omit = omit,
        city: str | Omit = omit,
        country: params.Country | Omit = omit,
        email_verified: str | None | Omit = omit,
        external_app_data: Mapping[str, object] | None | Omit = omit,
        external_id: str | None | Omit = omit,
        first_name: str | Omit = omit,
        last_name: str | Omit = omit,
        locale: str | None | Omit = omit,
        middle_name: str | Omit = omit,
        nonce: str | Omit = omit,
        options: params.UserOptions | models.UserOptions | Omit = omit,
        personal_id: str | Omit = omit,
        phone: str | Omit = omit,
        post_code: str | Omit = omit,
        receive_news_and_promotions: bool | Omit = omit,
        require_password_reset: bool | Omit = omit,
        state: params.UsState | params.AustralianState | None | Omit = omit,
        user_group_ids: Sequence[int] | Omit = omit,
        vehicle_no: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.User:
        """User: Create.

        `POST /public-api/resources/users/v1.0`

        Returns: `models.User`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "email": email,
                "password": password,
                "address": address,
                "bank_details": bank_details,
                "city": city,
                "country": country,
                "email_verified": email_verified,
                "external_app_data": external_app_data,
                "external_id": external_id,
                "first_name": first_name,
                "last_name": last_name,
                "locale": locale,
                "middle_name": middle_name,
                "nonce": nonce,
                "options": options,
                "personal_id": personal_id,
                "phone": phone,
                "post_code": post_code,
                "receive_news_and_promotions": receive_news_and_promotions,
                "require_password_reset": require_password_reset,
                "state": state,
                "user_group_ids": user_group_ids,
                "vehicle_no": vehicle_no,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        user: int,
        *,
        include: Sequence[Literal["externalAppData", "partnerInvites"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """User: Delete.

        `DELETE /public-api/resources/users/v1.0/{user}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return await self._call(
            _DELETE,
            path={"user": user},
            query={"include": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        user: int,
        *,
        include: Sequence[Literal["externalAppData", "partnerInvites"]] | Omit = omit,
        with_amount_due: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.User:
        """User: Read.

        `GET /public-api/resources/users/v1.0/{user}`

        Returns: `models.User`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"user": user},
            query={"include": include, "with_amount_due": with_amount_due},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.UsersFilter | Omit = omit,
        include: Sequence[Literal["externalAppData", "partnerInvites"]] | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.User]:
        """Users: Listing.

        `GET /public-api/resources/users/v1.0`

        Returns: a page of `models.User`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={
                "cursor": cursor,
                "filter": filter,
                "include": include,
                "page": page,
                "per_page": per_page,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def update(
        self,
        user: int,
        *,
        address: str | Omit = omit,
        bank_details: params.UserBankDetails | models.UserBankDetails | Omit = omit,
        city: str | Omit = omit,
        country: params.Country | Omit = omit,
        email: str | Omit = omit,
        email_verified: str | None | Omit = omit,
        external_app_data: Mapping[str, object] | None | Omit = omit,
        external_id: str | None | Omit = omit,
        first_name: str | Omit = omit,
        include: Sequence[Literal["externalAppData", "partnerInvites"]] | Omit = omit,
        last_name: str | Omit = omit,
        middle_name: str | Omit = omit,
        options: params.UserOptions | models.UserOptions | Omit = omit,
        password: str | Omit = omit,
        phone: str | Omit = omit,
        post_code: str | Omit = omit,
        receive_news_and_promotions: bool | Omit = omit,
        require_password_reset: bool | Omit = omit,
        state: params.UsState | params.AustralianState | None | Omit = omit,
        user_group_ids: Sequence[int] | Omit = omit,
        vehicle_no: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.User:
        """User: Update.

        `PATCH /public-api/resources/users/v1.0/{user}`

        Returns: `models.User`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"user": user},
            query={"include": include},
            body={
                "address": address,
                "bank_details": bank_details,
                "city": city,
                "country": country,
                "email": email,
                "email_verified": email_verified,
                "external_app_data": external_app_data,
                "external_id": external_id,
                "first_name": first_name,
                "last_name": last_name,
                "middle_name": middle_name,
                "options": options,
                "password": password,
                "phone": phone,
                "post_code": post_code,
                "receive_news_and_promotions": receive_news_and_promotions,
                "require_password_reset": require_password_reset,
                "state": state,
                "user_group_ids": user_group_ids,
                "vehicle_no": vehicle_no,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
