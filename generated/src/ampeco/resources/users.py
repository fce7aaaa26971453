"""Users, the drivers who charge, with their balance, payment methods, vehicles and invoice details.

`client.users`: `/public-api/resources/users/v1.0`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Literal

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
    paging=Paging(page="page", per_page="per_page", size=100),
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
    paging=Paging(cursor="cursor", page="page", per_page="per_page", size=100),
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
    """Act on a driver's account: its balance, subscription, fees, vouchers, status and personal data. Some of
    these move money.

    `client.users.actions`: `/public-api/actions/users`"""

    @property
    def with_raw_response(self) -> UsersActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return UsersActionsRaw(self)

    @property
    def with_streaming_response(self) -> UsersActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return UsersActionsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Put a user on a subscription plan.

        `plan_id` names the plan, as listed by `client.subscription_plans.list`; `end_date` and `auto_renewal`
        say how long it runs and whether it goes on after that. A plan can cost money, so look at
        `client.subscriptions.list` before you repeat a call that timed out. The 202 has no body.

        `POST /public-api/actions/users/v1.0/{user}/activate-subscription`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            plan_id (`planId`): Id of the subscription plan, as listed by `client.subscription_plans.list`.
            auto_renewal (`autoRenewal`): Whether the contract or subscription is renewed by itself when its
                `end_date` is reached.
            end_date (`endDate`): Day until which the new subscription is valid, as `YYYY-MM-DD`.
            reason: Note on why. Without one, the text `Activated via API` is recorded.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Credit a sum of money to the prepaid balance of a user.

        Not safe to repeat: every call adds the amount again. After a timeout or a 5xx, read the `balance`
        with `client.users.get` before you try once more. The amount is in the base currency of the tenant; a
        400 means that none is set. The 202 has no body.

        `POST /public-api/actions/users/v1.0/{user}/add-balance`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            amount: Sum to add to the balance, in the base currency, with up to three decimals.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Charge a user a one-off fee, for example for a lost card or a blocked parking space.

        Money moves, and every call charges again. Without `payment_method_id` the fee is taken from the
        user's balance, and the action is rejected if that does not suffice. Corporate billing cannot pay a
        fee. The 202 has no body; afterwards the fee is found in `client.custom_fees.list`.

        `POST /public-api/actions/users/v1.0/{user}/apply-custom-fee`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            amount: Sum the user is charged, with up to three decimals.
            description: What the fee is for. The user sees it, and on a bank card it also appears on the bank
                statement.
            payment_method_id (`paymentMethodId`): How the fee is paid. Left out or `null`: from the balance,
                and the request is refused if that is too low. Corporate billing is not possible.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Cancel the subscription that a user holds.

        The required `reason` is kept in the audit log. The path takes the user, not the subscription. The 202
        has no body: read the outcome with `client.subscriptions.get`. Debts of the subscription are a
        separate matter, see `client.users.actions.clear_subscription_amount_due`.

        `POST /public-api/actions/users/v1.0/{user}/cancel-subscription`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            reason: Why the subscription is canceled; kept in the audit log.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Enable a user's account, or disable it so that its owner cannot use the system.

        A `reason` is required. The account and its history stay; to remove it, use `client.users.delete`.

        `POST /public-api/actions/users/v1.0/{user}/change-status`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            status: `enabled`: the user can use the system; `disabled`: the account is locked.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def clear_subscription_amount_due(
        self,
        user: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Waive everything a user still owes under the current subscription.

        Open transactions of that subscription, charging sessions as well as fees, are set to an amount of
        zero. It cannot be undone, and the money is not collected later. There is neither a request body nor a
        response body.

        `POST /public-api/actions/users/v1.0/{user}/clear-subscription-amount-due`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def export_all_private_data(
        self,
        user: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.UserExportAllPrivateDataResult:
        """Get a download link to all personal data the system holds about a user.

        Meant for answering a person's request for their own data. The link in the answer works for 24 hours.

        `GET /public-api/actions/users/v2.0/{user}/export-all-private-data`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Redeem a voucher code on behalf of a user.

        `code` is what the user was given, not the id of the voucher. The 202 has no body: look at
        `redeemed_by_user_id` and `remaining_amount` of the voucher, found by its code with
        `client.vouchers.list`, to see what became of it.

        `POST /public-api/actions/users/v2.0/{user}/redeem-voucher`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            code: Code of the voucher, as in its `code` property; not its id.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class UsersActionsRaw(RawView):
    """`client.users.actions.with_raw_response`"""

    activate_subscription = RawMethod(UsersActions.activate_subscription)
    add_balance = RawMethod(UsersActions.add_balance)
    apply_custom_fee = RawMethod(UsersActions.apply_custom_fee)
    cancel_subscription = RawMethod(UsersActions.cancel_subscription)
    change_status = RawMethod(UsersActions.change_status)
    clear_subscription_amount_due = RawMethod(UsersActions.clear_subscription_amount_due)
    export_all_private_data = RawMethod(UsersActions.export_all_private_data)
    redeem_voucher = RawMethod(UsersActions.redeem_voucher)


class UsersActionsStream(StreamedView):
    """`client.users.actions.with_streaming_response`"""

    activate_subscription = StreamedMethod(UsersActions.activate_subscription)
    add_balance = StreamedMethod(UsersActions.add_balance)
    apply_custom_fee = StreamedMethod(UsersActions.apply_custom_fee)
    cancel_subscription = StreamedMethod(UsersActions.cancel_subscription)
    change_status = StreamedMethod(UsersActions.change_status)
    clear_subscription_amount_due = StreamedMethod(UsersActions.clear_subscription_amount_due)
    export_all_private_data = StreamedMethod(UsersActions.export_all_private_data)
    redeem_voucher = StreamedMethod(UsersActions.redeem_voucher)


class UsersInvoiceDetails(Resource):
    """`client.users.invoice_details`: `/public-api/resources/users/v1.0/{user}/invoice-details`"""

    @property
    def with_raw_response(self) -> UsersInvoiceDetailsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return UsersInvoiceDetailsRaw(self)

    @property
    def with_streaming_response(self) -> UsersInvoiceDetailsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return UsersInvoiceDetailsStream(self)

    def get(
        self,
        user: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> (
        models.UserInvoiceDetailsAmpecoInvoiceManager
        | models.UserInvoiceDetailsCardcomInvoiceManager
        | models.UserInvoiceDetailsSoftOneInvoiceManager
        | models.UserInvoiceDetailsEcpayInvoiceManager
    ):
        """Read the name, address and tax data that are printed on a user's invoices.

        Which fields there are depends on the invoice service the tenant works with; the answer is one of four
        classes.

        `GET /public-api/resources/users/v1.0/{user}/invoice-details`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> (
        models.UserInvoiceDetailsAmpecoInvoiceManager
        | models.UserInvoiceDetailsCardcomInvoiceManager
        | models.UserInvoiceDetailsSoftOneInvoiceManager
        | models.UserInvoiceDetailsEcpayInvoiceManager
    ):
        """Set the name, address and tax data for a user's invoices, whether or not there are any yet.

        Use the class of the tenant's invoice service. With the platform's own one, an operator setting can
        force `require_invoice` to true: the call still succeeds, and the answer shows it in
        `require_invoice_enforced_by`.

        `POST /public-api/resources/users/v1.0/{user}/invoice-details`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            carrier_type (`carrierType`): Where a Taiwanese e-invoice is stored. `Mobile`: under the mobile
                barcode `mobile_bar_code`; `Citizen`: under the citizen certificate `citizen_id`;
                `GreenWorld`: with the invoice service ECPay itself.
            citizen_id (`citizenId`): Number of the Taiwanese citizen digital certificate, for `carrier_type`
                `Citizen`.
            client_type (`clientType`): Whether invoices are made out to a company or to a private person.
                `null`: not chosen.
            company_id (`companyId`): Registration number of the company, for `invoice_type` `Company`.
            company_reg_no (`companyRegNo`): Number under which the company is registered, not its tax number.
            company_tax_administration_office_name (`companyTaxAdministrationOfficeName`): Name of the tax
                office in charge of the company.
            company_tax_id (`companyTaxId`): Tax number of the company, such as its VAT number.
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            individual_personal_id (`individualPersonalId`): Personal identification number of the private
                person on the invoice.
            individual_tax_id (`individualTaxId`): Tax number of the private person on the invoice.
            invoice_required (`invoiceRequired`): Whether the user is to get invoices.
            invoice_type (`invoiceType`): To whom invoices are made out. `company`: use the properties whose
                names begin with company; `individual`: a private person, use those that begin with
                individual.
            love_code (`loveCode`): Code of the charity that is given the Taiwanese e-invoice, for
                `invoice_type` `Donation`.
            mobile_bar_code (`mobileBarCode`): Mobile barcode under which a Taiwanese e-invoice is stored, for
                `carrier_type` `Mobile`.
            region: Region or province as text, for countries other than US, AU, CA, UM and RO; for those
                five, use `state`.
            require_invoice (`requireInvoice`): Whether the user is to get invoices. An operator setting can
                force it to true whatever you send.
            state: Code of the state, province or county. It applies to five countries only: US, Australia
                (AU), Canada (CA), Romania (RO) and the US Minor Outlying Islands (UM), whose codes are
                numbers.
            tax_id (`taxId`): Tax number of this person or company, such as a VAT number.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class UsersInvoiceDetailsRaw(RawView):
    """`client.users.invoice_details.with_raw_response`"""

    get = RawMethod(UsersInvoiceDetails.get)
    update = RawMethod(UsersInvoiceDetails.update)


class UsersInvoiceDetailsStream(StreamedView):
    """`client.users.invoice_details.with_streaming_response`"""

    get = StreamedMethod(UsersInvoiceDetails.get)
    update = StreamedMethod(UsersInvoiceDetails.update)


class UsersPaymentMethods(Resource):
    """`client.users.payment_methods`: `/public-api/resources/users/v1.0/{user}/payment-methods`"""

    @property
    def with_raw_response(self) -> UsersPaymentMethodsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return UsersPaymentMethodsRaw(self)

    @property
    def with_streaming_response(self) -> UsersPaymentMethodsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return UsersPaymentMethodsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> (
        models.UserPaymentMethodTransactionBasedPaymentMethodSetup
        | models.UserPaymentMethodStripeSetupIntentPaymentMethod
        | models.UserPaymentMethod
    ):
        """Begin, or complete, adding a bank card or bank account as a payment method of a user.

        Two calls are needed. The first, with `tokenized_type` or an empty body, answers 200 with a
        `transaction_id` and addresses; send the user to `redirect_url` and wait until `success_url` is
        reached. The second passes that `transaction_id` and any other values of the first answer except the
        two addresses; it answers 201 with the new payment method. With processors built into the app, such as
        Stripe, there may be no `redirect_url`: finish the card entry with their SDK and the values you
        received.

        `POST /public-api/resources/users/v1.0/{user}/payment-methods`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            bank_transfer_type (`bankTransferType`): Has to be `sepa` (euro payments between European banks)
                when `tokenized_type` is `bank_transfer`; not used for cards.
            tokenized_type (`tokenizedType`): What stands behind a stored payment method: a bank card or a
                bank account. On adding one, `card` is assumed if you leave it out.
            transaction_id (`transactionId`): Leave it out in the first call; in the second, pass the one that
                the first returned.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a stored card or other payment method from a user.

        The balance and corporate accounts are not removable.

        `DELETE /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            payment_method_id (`paymentMethodId`): Id of the payment method, a string as given by
                `client.users.payment_methods.list`.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.UserPaymentMethod:
        """Read one payment method of a user, such as a card with its brand and expiry date.

        `GET /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            payment_method_id (`paymentMethodId`): Id of the payment method, a string as given by
                `client.users.payment_methods.list`.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        user: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.UserPaymentMethod]:
        """List how a user can pay: balance, cards, bank accounts, wallets, corporate account, subscription.

        The ids are strings such as `corporate:1234`, and `null` stands for the balance. They are what other
        operations take as `payment_method_id`.

        `GET /public-api/resources/users/v1.0/{user}/payment-methods`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.UserPaymentMethod`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _PAYMENT_METHODS_LIST,
            path={"user": user},
            query={"page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.UserPaymentMethod:
        """Make a payment method the user's default one.

        The balance and corporate accounts cannot be the default, nor can an expired card be changed. Sending
        `default` as false can be refused: make another method the default instead.

        `PATCH /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            payment_method_id (`paymentMethodId`): Id of the payment method, a string as given by
                `client.users.payment_methods.list`.
            default: Whether the user pays with this method unless another one is chosen. The balance and
                corporate accounts cannot be made the default.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class UsersPaymentMethodsRaw(RawView):
    """`client.users.payment_methods.with_raw_response`"""

    create = RawMethod(UsersPaymentMethods.create)
    delete = RawMethod(UsersPaymentMethods.delete)
    get = RawMethod(UsersPaymentMethods.get)
    list = RawMethod(UsersPaymentMethods.list)
    update = RawMethod(UsersPaymentMethods.update)


class UsersPaymentMethodsStream(StreamedView):
    """`client.users.payment_methods.with_streaming_response`"""

    create = StreamedMethod(UsersPaymentMethods.create)
    delete = StreamedMethod(UsersPaymentMethods.delete)
    get = StreamedMethod(UsersPaymentMethods.get)
    list = StreamedMethod(UsersPaymentMethods.list)
    update = StreamedMethod(UsersPaymentMethods.update)


class Users(Resource):
    """Users, the drivers who charge, with their balance, payment methods, vehicles and invoice details.

    `client.users`: `/public-api/resources/users/v1.0`"""

    @property
    def with_raw_response(self) -> UsersRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return UsersRaw(self)

    @property
    def with_streaming_response(self) -> UsersStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return UsersStream(self)

    @cached_property
    def actions(self) -> UsersActions:
        """Act on a driver's account: its balance, subscription, fees, vouchers, status and personal data. Some
        of these move money.

        `client.users.actions`: `/public-api/actions/users`"""
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.User:
        """Create an account for a driver, with an email address and a password.

        Set `require_password_reset` to have the driver choose a new password on opening the app. The `id` in
        the answer is a string. After a timeout, look the user up by email with `client.users.list` before you
        try again.

        `POST /public-api/resources/users/v1.0`

        Args:
            password: New password in plain text, at least six characters.
            bank_details (`bankDetails`): Bank account data kept for this user or partner; every part of it
                can be `null`.
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            email_verified (`emailVerified`): When the email address was confirmed: a date-time, not a
                boolean. `null`: not confirmed.
            external_app_data (`externalAppData`): Data for outside integrations. Known key:
                `externalCustomerId`, the customer id that links the user to an account at an outside payment
                provider.
            external_id (`externalId`): Identifier under which another system knows this record.
            locale: Language and region in which the app is shown to the user, such as `en-GB`. It has to be
                switched on for the operator.
            nonce: One-time string issued by the server against replay attacks. Needed only when a sign-up
                page embedded in the app creates the user and is to sign the person in right away.
            options: Settings of the new user, such as how many sessions may run at once.
            receive_news_and_promotions (`receiveNewsAndPromotions`): Whether the user has opted in to news
                and promotions.
            require_password_reset (`requirePasswordReset`): If true, the user has to choose a new password on
                next opening the app; then it goes back to false by itself.
            state: Code of the state, for users in the US or Australia; with any other country it is ignored.
            user_group_ids (`userGroupIds`): Ids of the user groups the user belongs to.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a user's account.

        To lock somebody out and keep the account, use `client.users.actions.change_status` instead. To hand
        out the person's data first, see `client.users.actions.export_all_private_data`.

        `DELETE /public-api/resources/users/v1.0/{user}`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            include: Without effect on the deletion, whose answer has no body; leave it out.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.User:
        """Read one user: contact data, balance, groups and subscription.

        Ask for `with_amount_due` to learn what the user owes, and name partner invitations or external data
        in `include` to get them. The `id` is a string. The balance is missing if the user belongs to a
        partner who is not permitted to add to it.

        `GET /public-api/resources/users/v1.0/{user}`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            include: Parts of a user to add to the answer. `externalAppData`: data kept for outside
                integrations; `partnerInvites`: invitations to partners.
            with_amount_due (`withAmountDue`): `true` adds `amount_due`, the sum the user owes at the moment.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("users.list", page="cursor")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.UsersFilter | Omit = omit,
        include: Sequence[Literal["externalAppData", "partnerInvites"]] | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.User]:
        """List the user accounts: the drivers known to the system.

        Partner invitations and external data are left out unless you name them in `include`. What a user owes
        is not shown here, only by `client.users.get`. Ids of users are strings, while other objects refer to
        them by integer.

        `GET /public-api/resources/users/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            include: Parts of a user to add to the answer. `externalAppData`: data kept for outside
                integrations; `partnerInvites`: invitations to partners.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

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
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.User:
        """Change a user's contact data, password, groups or options.

        Only what you send is changed. The status has an operation of its own,
        `client.users.actions.change_status`, and so has the balance, `client.users.actions.add_balance`.

        `PATCH /public-api/resources/users/v1.0/{user}`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            bank_details (`bankDetails`): Bank account data kept for this user or partner; every part of it
                can be `null`.
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            email_verified (`emailVerified`): When the email address was confirmed: a date-time, not a
                boolean. `null`: not confirmed.
            external_app_data (`externalAppData`): Data for outside integrations, under the key
                `externalCustomerId`: which customer this user is at an outside payment provider.
            external_id (`externalId`): Identifier under which another system knows this record.
            include: Parts of a user to add to the answer. `externalAppData`: data kept for outside
                integrations; `partnerInvites`: invitations to partners.
            options: Settings of the user to be changed, such as how many sessions may run at once.
            password: New password in plain text, at least six characters.
            receive_news_and_promotions (`receiveNewsAndPromotions`): Whether the user has opted in to news
                and promotions.
            require_password_reset (`requirePasswordReset`): If true, the user has to choose a new password on
                next opening the app; then it goes back to false by itself.
            state: Code of the state, for users in the US or Australia; with any other country it is ignored.
            user_group_ids (`userGroupIds`): Ids of the user groups the user belongs to.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class UsersRaw(RawView):
    """`client.users.with_raw_response`"""

    create = RawMethod(Users.create)
    delete = RawMethod(Users.delete)
    get = RawMethod(Users.get)
    list = RawMethod(Users.list)
    update = RawMethod(Users.update)


class UsersStream(StreamedView):
    """`client.users.with_streaming_response`"""

    create = StreamedMethod(Users.create)
    delete = StreamedMethod(Users.delete)
    get = StreamedMethod(Users.get)
    list = StreamedMethod(Users.list)
    update = StreamedMethod(Users.update)


class AsyncUsersActions(AsyncResource):
    """Act on a driver's account: its balance, subscription, fees, vouchers, status and personal data. Some of
    these move money.

    `client.users.actions`: `/public-api/actions/users`"""

    @property
    def with_raw_response(self) -> AsyncUsersActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncUsersActionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncUsersActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncUsersActionsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Put a user on a subscription plan.

        `plan_id` names the plan, as listed by `client.subscription_plans.list`; `end_date` and `auto_renewal`
        say how long it runs and whether it goes on after that. A plan can cost money, so look at
        `client.subscriptions.list` before you repeat a call that timed out. The 202 has no body.

        `POST /public-api/actions/users/v1.0/{user}/activate-subscription`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            plan_id (`planId`): Id of the subscription plan, as listed by `client.subscription_plans.list`.
            auto_renewal (`autoRenewal`): Whether the contract or subscription is renewed by itself when its
                `end_date` is reached.
            end_date (`endDate`): Day until which the new subscription is valid, as `YYYY-MM-DD`.
            reason: Note on why. Without one, the text `Activated via API` is recorded.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Credit a sum of money to the prepaid balance of a user.

        Not safe to repeat: every call adds the amount again. After a timeout or a 5xx, read the `balance`
        with `client.users.get` before you try once more. The amount is in the base currency of the tenant; a
        400 means that none is set. The 202 has no body.

        `POST /public-api/actions/users/v1.0/{user}/add-balance`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            amount: Sum to add to the balance, in the base currency, with up to three decimals.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Charge a user a one-off fee, for example for a lost card or a blocked parking space.

        Money moves, and every call charges again. Without `payment_method_id` the fee is taken from the
        user's balance, and the action is rejected if that does not suffice. Corporate billing cannot pay a
        fee. The 202 has no body; afterwards the fee is found in `client.custom_fees.list`.

        `POST /public-api/actions/users/v1.0/{user}/apply-custom-fee`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            amount: Sum the user is charged, with up to three decimals.
            description: What the fee is for. The user sees it, and on a bank card it also appears on the bank
                statement.
            payment_method_id (`paymentMethodId`): How the fee is paid. Left out or `null`: from the balance,
                and the request is refused if that is too low. Corporate billing is not possible.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Cancel the subscription that a user holds.

        The required `reason` is kept in the audit log. The path takes the user, not the subscription. The 202
        has no body: read the outcome with `client.subscriptions.get`. Debts of the subscription are a
        separate matter, see `client.users.actions.clear_subscription_amount_due`.

        `POST /public-api/actions/users/v1.0/{user}/cancel-subscription`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            reason: Why the subscription is canceled; kept in the audit log.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Enable a user's account, or disable it so that its owner cannot use the system.

        A `reason` is required. The account and its history stay; to remove it, use `client.users.delete`.

        `POST /public-api/actions/users/v1.0/{user}/change-status`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            status: `enabled`: the user can use the system; `disabled`: the account is locked.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def clear_subscription_amount_due(
        self,
        user: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Waive everything a user still owes under the current subscription.

        Open transactions of that subscription, charging sessions as well as fees, are set to an amount of
        zero. It cannot be undone, and the money is not collected later. There is neither a request body nor a
        response body.

        `POST /public-api/actions/users/v1.0/{user}/clear-subscription-amount-due`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def export_all_private_data(
        self,
        user: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.UserExportAllPrivateDataResult:
        """Get a download link to all personal data the system holds about a user.

        Meant for answering a person's request for their own data. The link in the answer works for 24 hours.

        `GET /public-api/actions/users/v2.0/{user}/export-all-private-data`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Redeem a voucher code on behalf of a user.

        `code` is what the user was given, not the id of the voucher. The 202 has no body: look at
        `redeemed_by_user_id` and `remaining_amount` of the voucher, found by its code with
        `client.vouchers.list`, to see what became of it.

        `POST /public-api/actions/users/v2.0/{user}/redeem-voucher`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            code: Code of the voucher, as in its `code` property; not its id.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncUsersActionsRaw(AsyncRawView):
    """`client.users.actions.with_raw_response`"""

    activate_subscription = AsyncRawMethod(AsyncUsersActions.activate_subscription)
    add_balance = AsyncRawMethod(AsyncUsersActions.add_balance)
    apply_custom_fee = AsyncRawMethod(AsyncUsersActions.apply_custom_fee)
    cancel_subscription = AsyncRawMethod(AsyncUsersActions.cancel_subscription)
    change_status = AsyncRawMethod(AsyncUsersActions.change_status)
    clear_subscription_amount_due = AsyncRawMethod(AsyncUsersActions.clear_subscription_amount_due)
    export_all_private_data = AsyncRawMethod(AsyncUsersActions.export_all_private_data)
    redeem_voucher = AsyncRawMethod(AsyncUsersActions.redeem_voucher)


class AsyncUsersActionsStream(AsyncStreamedView):
    """`client.users.actions.with_streaming_response`"""

    activate_subscription = AsyncStreamedMethod(AsyncUsersActions.activate_subscription)
    add_balance = AsyncStreamedMethod(AsyncUsersActions.add_balance)
    apply_custom_fee = AsyncStreamedMethod(AsyncUsersActions.apply_custom_fee)
    cancel_subscription = AsyncStreamedMethod(AsyncUsersActions.cancel_subscription)
    change_status = AsyncStreamedMethod(AsyncUsersActions.change_status)
    clear_subscription_amount_due = AsyncStreamedMethod(AsyncUsersActions.clear_subscription_amount_due)
    export_all_private_data = AsyncStreamedMethod(AsyncUsersActions.export_all_private_data)
    redeem_voucher = AsyncStreamedMethod(AsyncUsersActions.redeem_voucher)


class AsyncUsersInvoiceDetails(AsyncResource):
    """`client.users.invoice_details`: `/public-api/resources/users/v1.0/{user}/invoice-details`"""

    @property
    def with_raw_response(self) -> AsyncUsersInvoiceDetailsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncUsersInvoiceDetailsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncUsersInvoiceDetailsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncUsersInvoiceDetailsStream(self)

    async def get(
        self,
        user: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> (
        models.UserInvoiceDetailsAmpecoInvoiceManager
        | models.UserInvoiceDetailsCardcomInvoiceManager
        | models.UserInvoiceDetailsSoftOneInvoiceManager
        | models.UserInvoiceDetailsEcpayInvoiceManager
    ):
        """Read the name, address and tax data that are printed on a user's invoices.

        Which fields there are depends on the invoice service the tenant works with; the answer is one of four
        classes.

        `GET /public-api/resources/users/v1.0/{user}/invoice-details`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> (
        models.UserInvoiceDetailsAmpecoInvoiceManager
        | models.UserInvoiceDetailsCardcomInvoiceManager
        | models.UserInvoiceDetailsSoftOneInvoiceManager
        | models.UserInvoiceDetailsEcpayInvoiceManager
    ):
        """Set the name, address and tax data for a user's invoices, whether or not there are any yet.

        Use the class of the tenant's invoice service. With the platform's own one, an operator setting can
        force `require_invoice` to true: the call still succeeds, and the answer shows it in
        `require_invoice_enforced_by`.

        `POST /public-api/resources/users/v1.0/{user}/invoice-details`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            carrier_type (`carrierType`): Where a Taiwanese e-invoice is stored. `Mobile`: under the mobile
                barcode `mobile_bar_code`; `Citizen`: under the citizen certificate `citizen_id`;
                `GreenWorld`: with the invoice service ECPay itself.
            citizen_id (`citizenId`): Number of the Taiwanese citizen digital certificate, for `carrier_type`
                `Citizen`.
            client_type (`clientType`): Whether invoices are made out to a company or to a private person.
                `null`: not chosen.
            company_id (`companyId`): Registration number of the company, for `invoice_type` `Company`.
            company_reg_no (`companyRegNo`): Number under which the company is registered, not its tax number.
            company_tax_administration_office_name (`companyTaxAdministrationOfficeName`): Name of the tax
                office in charge of the company.
            company_tax_id (`companyTaxId`): Tax number of the company, such as its VAT number.
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            individual_personal_id (`individualPersonalId`): Personal identification number of the private
                person on the invoice.
            individual_tax_id (`individualTaxId`): Tax number of the private person on the invoice.
            invoice_required (`invoiceRequired`): Whether the user is to get invoices.
            invoice_type (`invoiceType`): To whom invoices are made out. `company`: use the properties whose
                names begin with company; `individual`: a private person, use those that begin with
                individual.
            love_code (`loveCode`): Code of the charity that is given the Taiwanese e-invoice, for
                `invoice_type` `Donation`.
            mobile_bar_code (`mobileBarCode`): Mobile barcode under which a Taiwanese e-invoice is stored, for
                `carrier_type` `Mobile`.
            region: Region or province as text, for countries other than US, AU, CA, UM and RO; for those
                five, use `state`.
            require_invoice (`requireInvoice`): Whether the user is to get invoices. An operator setting can
                force it to true whatever you send.
            state: Code of the state, province or county. It applies to five countries only: US, Australia
                (AU), Canada (CA), Romania (RO) and the US Minor Outlying Islands (UM), whose codes are
                numbers.
            tax_id (`taxId`): Tax number of this person or company, such as a VAT number.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncUsersInvoiceDetailsRaw(AsyncRawView):
    """`client.users.invoice_details.with_raw_response`"""

    get = AsyncRawMethod(AsyncUsersInvoiceDetails.get)
    update = AsyncRawMethod(AsyncUsersInvoiceDetails.update)


class AsyncUsersInvoiceDetailsStream(AsyncStreamedView):
    """`client.users.invoice_details.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncUsersInvoiceDetails.get)
    update = AsyncStreamedMethod(AsyncUsersInvoiceDetails.update)


class AsyncUsersPaymentMethods(AsyncResource):
    """`client.users.payment_methods`: `/public-api/resources/users/v1.0/{user}/payment-methods`"""

    @property
    def with_raw_response(self) -> AsyncUsersPaymentMethodsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncUsersPaymentMethodsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncUsersPaymentMethodsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncUsersPaymentMethodsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> (
        models.UserPaymentMethodTransactionBasedPaymentMethodSetup
        | models.UserPaymentMethodStripeSetupIntentPaymentMethod
        | models.UserPaymentMethod
    ):
        """Begin, or complete, adding a bank card or bank account as a payment method of a user.

        Two calls are needed. The first, with `tokenized_type` or an empty body, answers 200 with a
        `transaction_id` and addresses; send the user to `redirect_url` and wait until `success_url` is
        reached. The second passes that `transaction_id` and any other values of the first answer except the
        two addresses; it answers 201 with the new payment method. With processors built into the app, such as
        Stripe, there may be no `redirect_url`: finish the card entry with their SDK and the values you
        received.

        `POST /public-api/resources/users/v1.0/{user}/payment-methods`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            bank_transfer_type (`bankTransferType`): Has to be `sepa` (euro payments between European banks)
                when `tokenized_type` is `bank_transfer`; not used for cards.
            tokenized_type (`tokenizedType`): What stands behind a stored payment method: a bank card or a
                bank account. On adding one, `card` is assumed if you leave it out.
            transaction_id (`transactionId`): Leave it out in the first call; in the second, pass the one that
                the first returned.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a stored card or other payment method from a user.

        The balance and corporate accounts are not removable.

        `DELETE /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            payment_method_id (`paymentMethodId`): Id of the payment method, a string as given by
                `client.users.payment_methods.list`.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.UserPaymentMethod:
        """Read one payment method of a user, such as a card with its brand and expiry date.

        `GET /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            payment_method_id (`paymentMethodId`): Id of the payment method, a string as given by
                `client.users.payment_methods.list`.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        user: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.UserPaymentMethod]:
        """List how a user can pay: balance, cards, bank accounts, wallets, corporate account, subscription.

        The ids are strings such as `corporate:1234`, and `null` stands for the balance. They are what other
        operations take as `payment_method_id`.

        `GET /public-api/resources/users/v1.0/{user}/payment-methods`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.UserPaymentMethod`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _PAYMENT_METHODS_LIST,
            path={"user": user},
            query={"page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.UserPaymentMethod:
        """Make a payment method the user's default one.

        The balance and corporate accounts cannot be the default, nor can an expired card be changed. Sending
        `default` as false can be refused: make another method the default instead.

        `PATCH /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            payment_method_id (`paymentMethodId`): Id of the payment method, a string as given by
                `client.users.payment_methods.list`.
            default: Whether the user pays with this method unless another one is chosen. The balance and
                corporate accounts cannot be made the default.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncUsersPaymentMethodsRaw(AsyncRawView):
    """`client.users.payment_methods.with_raw_response`"""

    create = AsyncRawMethod(AsyncUsersPaymentMethods.create)
    delete = AsyncRawMethod(AsyncUsersPaymentMethods.delete)
    get = AsyncRawMethod(AsyncUsersPaymentMethods.get)
    list = AsyncRawListing(AsyncUsersPaymentMethods.list)
    update = AsyncRawMethod(AsyncUsersPaymentMethods.update)


class AsyncUsersPaymentMethodsStream(AsyncStreamedView):
    """`client.users.payment_methods.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncUsersPaymentMethods.create)
    delete = AsyncStreamedMethod(AsyncUsersPaymentMethods.delete)
    get = AsyncStreamedMethod(AsyncUsersPaymentMethods.get)
    list = AsyncStreamedListing(AsyncUsersPaymentMethods.list)
    update = AsyncStreamedMethod(AsyncUsersPaymentMethods.update)


class AsyncUsers(AsyncResource):
    """Users, the drivers who charge, with their balance, payment methods, vehicles and invoice details.

    `client.users`: `/public-api/resources/users/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncUsersRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncUsersRaw(self)

    @property
    def with_streaming_response(self) -> AsyncUsersStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncUsersStream(self)

    @cached_property
    def actions(self) -> AsyncUsersActions:
        """Act on a driver's account: its balance, subscription, fees, vouchers, status and personal data. Some
        of these move money.

        `client.users.actions`: `/public-api/actions/users`"""
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.User:
        """Create an account for a driver, with an email address and a password.

        Set `require_password_reset` to have the driver choose a new password on opening the app. The `id` in
        the answer is a string. After a timeout, look the user up by email with `client.users.list` before you
        try again.

        `POST /public-api/resources/users/v1.0`

        Args:
            password: New password in plain text, at least six characters.
            bank_details (`bankDetails`): Bank account data kept for this user or partner; every part of it
                can be `null`.
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            email_verified (`emailVerified`): When the email address was confirmed: a date-time, not a
                boolean. `null`: not confirmed.
            external_app_data (`externalAppData`): Data for outside integrations. Known key:
                `externalCustomerId`, the customer id that links the user to an account at an outside payment
                provider.
            external_id (`externalId`): Identifier under which another system knows this record.
            locale: Language and region in which the app is shown to the user, such as `en-GB`. It has to be
                switched on for the operator.
            nonce: One-time string issued by the server against replay attacks. Needed only when a sign-up
                page embedded in the app creates the user and is to sign the person in right away.
            options: Settings of the new user, such as how many sessions may run at once.
            receive_news_and_promotions (`receiveNewsAndPromotions`): Whether the user has opted in to news
                and promotions.
            require_password_reset (`requirePasswordReset`): If true, the user has to choose a new password on
                next opening the app; then it goes back to false by itself.
            state: Code of the state, for users in the US or Australia; with any other country it is ignored.
            user_group_ids (`userGroupIds`): Ids of the user groups the user belongs to.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a user's account.

        To lock somebody out and keep the account, use `client.users.actions.change_status` instead. To hand
        out the person's data first, see `client.users.actions.export_all_private_data`.

        `DELETE /public-api/resources/users/v1.0/{user}`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            include: Without effect on the deletion, whose answer has no body; leave it out.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.User:
        """Read one user: contact data, balance, groups and subscription.

        Ask for `with_amount_due` to learn what the user owes, and name partner invitations or external data
        in `include` to get them. The `id` is a string. The balance is missing if the user belongs to a
        partner who is not permitted to add to it.

        `GET /public-api/resources/users/v1.0/{user}`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            include: Parts of a user to add to the answer. `externalAppData`: data kept for outside
                integrations; `partnerInvites`: invitations to partners.
            with_amount_due (`withAmountDue`): `true` adds `amount_due`, the sum the user owes at the moment.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("users.list", page="cursor")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.UsersFilter | Omit = omit,
        include: Sequence[Literal["externalAppData", "partnerInvites"]] | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.User]:
        """List the user accounts: the drivers known to the system.

        Partner invitations and external data are left out unless you name them in `include`. What a user owes
        is not shown here, only by `client.users.get`. Ids of users are strings, while other objects refer to
        them by integer.

        `GET /public-api/resources/users/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            include: Parts of a user to add to the answer. `externalAppData`: data kept for outside
                integrations; `partnerInvites`: invitations to partners.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

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
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.User:
        """Change a user's contact data, password, groups or options.

        Only what you send is changed. The status has an operation of its own,
        `client.users.actions.change_status`, and so has the balance, `client.users.actions.add_balance`.

        `PATCH /public-api/resources/users/v1.0/{user}`

        Args:
            user: Id of the user. Users carry it as a string of digits; an integer is expected here.
            bank_details (`bankDetails`): Bank account data kept for this user or partner; every part of it
                can be `null`.
            country: Country as a code of two letters (ISO 3166-1 alpha-2), such as `DE`.
            email_verified (`emailVerified`): When the email address was confirmed: a date-time, not a
                boolean. `null`: not confirmed.
            external_app_data (`externalAppData`): Data for outside integrations, under the key
                `externalCustomerId`: which customer this user is at an outside payment provider.
            external_id (`externalId`): Identifier under which another system knows this record.
            include: Parts of a user to add to the answer. `externalAppData`: data kept for outside
                integrations; `partnerInvites`: invitations to partners.
            options: Settings of the user to be changed, such as how many sessions may run at once.
            password: New password in plain text, at least six characters.
            receive_news_and_promotions (`receiveNewsAndPromotions`): Whether the user has opted in to news
                and promotions.
            require_password_reset (`requirePasswordReset`): If true, the user has to choose a new password on
                next opening the app; then it goes back to false by itself.
            state: Code of the state, for users in the US or Australia; with any other country it is ignored.
            user_group_ids (`userGroupIds`): Ids of the user groups the user belongs to.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncUsersRaw(AsyncRawView):
    """`client.users.with_raw_response`"""

    create = AsyncRawMethod(AsyncUsers.create)
    delete = AsyncRawMethod(AsyncUsers.delete)
    get = AsyncRawMethod(AsyncUsers.get)
    list = AsyncRawListing(AsyncUsers.list)
    update = AsyncRawMethod(AsyncUsers.update)


class AsyncUsersStream(AsyncStreamedView):
    """`client.users.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncUsers.create)
    delete = AsyncStreamedMethod(AsyncUsers.delete)
    get = AsyncStreamedMethod(AsyncUsers.get)
    list = AsyncStreamedListing(AsyncUsers.list)
    update = AsyncStreamedMethod(AsyncUsers.update)
