"""Payment transactions: money taken from users or given back to them.

`client.transactions`: `/public-api/resources/transactions/v1.0`"""

from __future__ import annotations

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

_ACTIONS_ISSUE_INVOICE: Operation[None] = Operation(
    "POST",
    "/public-api/actions/transactions/v1.0/{transaction}/issue-invoice",
    body=lambda: params.TransactionIssueInvoice,
)
_ACTIONS_RESEND_INVOICE: Operation[None] = Operation(
    "POST",
    "/public-api/actions/transactions/v1.0/{transaction}/resend-invoice",
)
_ACTIONS_UPDATE_PAYMENT_REFERENCE: Operation[None] = Operation(
    "POST",
    "/public-api/actions/transactions/v1.0/{transaction}/update-payment-reference",
    body=lambda: params.TransactionUpdatePaymentReference,
)
_CREATE: Operation[models.Transaction] = Operation(
    "POST",
    "/public-api/resources/transactions/v1.0",
    returns=lambda: models.Transaction,
    unwrap="data",
    body=lambda: params.TransactionCreate,
)
_GET: Operation[models.Transaction] = Operation(
    "GET",
    "/public-api/resources/transactions/v1.0/{transaction}",
    returns=lambda: models.Transaction,
)
_LIST: Operation[models.Transaction] = Operation(
    "GET",
    "/public-api/resources/transactions/v1.0",
    returns=lambda: models.Transaction,
    unwrap="data",
    query=lambda: params.TransactionsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", page="page", per_page="per_page", size=100),
)
_UPDATE: Operation[models.Transaction] = Operation(
    "PATCH",
    "/public-api/resources/transactions/v1.0/{transaction}",
    returns=lambda: models.Transaction,
    unwrap="data",
    body=lambda: params.TransactionUpdate,
)


class TransactionsActions(Resource):
    """Issue and resend the invoices of payment transactions, and set their references.

    `client.transactions.actions`: `/public-api/actions/transactions/v1.0`"""

    @property
    def with_raw_response(self) -> TransactionsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return TransactionsActionsRaw(self)

    @property
    def with_streaming_response(self) -> TransactionsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return TransactionsActionsStream(self)

    def issue_invoice(
        self,
        transaction: int,
        *,
        email: str,
        invoice_details: params.TransactionIssueInvoiceDetails,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Issue an invoice for a charging session paid by a driver who has no account, and email it.

        It works only where invoices are made by the platform's own integration. A 412 means that the payment
        does not qualify: the driver has to be an ad-hoc one, the session has to be paid, and the time allowed
        for asking must not be over. In Hungary (Számlázz.hu), a fiscal receipt that was already issued is
        canceled, and the driver gets the cancellation (storno) together with the invoice. The 202 has no
        body. To email an existing invoice once more, use `client.transactions.actions.resend_invoice`.

        `POST /public-api/actions/transactions/v1.0/{transaction}/issue-invoice`

        Args:
            transaction: Id of the transaction (an integer, even where it is sent as a string), not its
                `number`.
            email: Address the invoice is sent to.
            invoice_details (`invoiceDetails`): Name, address and tax data to print on the invoice.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ConflictError
        (409), UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 412 Precondition
        Failed.
        """
        return self._call(
            _ACTIONS_ISSUE_INVOICE,
            path={"transaction": transaction},
            body={"email": email, "invoice_details": invoice_details},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def resend_invoice(
        self,
        transaction: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Send the invoice that already exists for a transaction once more.

        No new invoice is made: for that, use `client.transactions.actions.issue_invoice`. If a Hungarian
        fiscal receipt was canceled in favor of the invoice, its cancellation (storno) goes out too. Each call
        sends again, so do not repeat it blindly after a timeout. The 202 has no body.

        `POST /public-api/actions/transactions/v1.0/{transaction}/resend-invoice`

        Args:
            transaction: Id of the transaction (an integer, even where it is sent as a string), not its
                `number`.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ConflictError
        (409), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_RESEND_INVOICE,
            path={"transaction": transaction},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def update_payment_reference(
        self,
        transaction: int,
        *,
        ref: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Record under which reference an outside payment system knows this transaction.

        Use it when the money was taken elsewhere, for instance on a payment terminal. Only the reference is
        set; status and amount stay as they are, and for those see `client.transactions.update`.

        `POST /public-api/actions/transactions/v1.0/{transaction}/update-payment-reference`

        Args:
            transaction: Id of the transaction (an integer, even where it is sent as a string), not its
                `number`.
            ref: Reference under which the payment processor or payment terminal knows the transaction.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_UPDATE_PAYMENT_REFERENCE,
            path={"transaction": transaction},
            body={"ref": ref},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class TransactionsActionsRaw(RawView):
    """`client.transactions.actions.with_raw_response`"""

    issue_invoice = RawMethod(TransactionsActions.issue_invoice)
    resend_invoice = RawMethod(TransactionsActions.resend_invoice)
    update_payment_reference = RawMethod(TransactionsActions.update_payment_reference)


class TransactionsActionsStream(StreamedView):
    """`client.transactions.actions.with_streaming_response`"""

    issue_invoice = StreamedMethod(TransactionsActions.issue_invoice)
    resend_invoice = StreamedMethod(TransactionsActions.resend_invoice)
    update_payment_reference = StreamedMethod(TransactionsActions.update_payment_reference)


class Transactions(Resource):
    """Payment transactions: money taken from users or given back to them.

    `client.transactions`: `/public-api/resources/transactions/v1.0`"""

    @property
    def with_raw_response(self) -> TransactionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return TransactionsRaw(self)

    @property
    def with_streaming_response(self) -> TransactionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return TransactionsStream(self)

    @cached_property
    def actions(self) -> TransactionsActions:
        """Issue and resend the invoices of payment transactions, and set their references.

        `client.transactions.actions`: `/public-api/actions/transactions/v1.0`"""
        return TransactionsActions(self)

    def create(
        self,
        *,
        status: Literal[
            "authorized", "failed", "finalized", "initialized", "pending", "refunded", "reversed"
        ],
        total_amount: float,
        failure_reason: str | Omit = omit,
        payment_method: params.TransactionCreatePaymentMethod | Omit = omit,
        ref: str | Omit = omit,
        session_id: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Transaction:
        """Enter a payment transaction, for example for a charging session paid outside the system.

        Give the state of the payment in `status` and, in `ref`, the reference under which it is known
        outside. Not safe to repeat: a second call makes a second transaction, so look for your `ref` with
        `client.transactions.list` after a timeout.

        `POST /public-api/resources/transactions/v1.0`

        Args:
            status: How far the payment has come. `initialized` and `pending`: under way; `authorized`:
                approved but not yet collected; `finalized`: complete and no longer open to updates; `failed`:
                not paid, see `failure_reason`; `refunded` and `reversed`: undone.
            failure_reason (`failureReason`): Why the payment failed.
            payment_method (`paymentMethod`): Card, bank transfer or wallet the payment was made with.
            ref: Reference under which the payment processor or payment terminal knows the transaction.
            session_id (`sessionId`): Id of the charging session this belongs to; see `client.sessions.get`.

        Returns: `models.Transaction`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "status": status,
                "total_amount": total_amount,
                "failure_reason": failure_reason,
                "payment_method": payment_method,
                "ref": ref,
                "session_id": session_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        transaction: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Transaction:
        """Read one payment transaction: amount, status, what it paid for and how.

        `GET /public-api/resources/transactions/v1.0/{transaction}`

        Args:
            transaction: Id of the transaction (an integer, even where it is sent as a string), not its
                `number`.

        Returns: `models.Transaction`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"transaction": transaction},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("transactions.list", page="cursor")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.TransactionsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.Transaction]:
        """List the payment transactions: every attempt to charge a user for something.

        A transaction pays for a charging session, a subscription, a top-up package or a custom fee, or merely
        authorizes a card; narrow it down with `purchase_type`. For the fees alone, see
        `client.custom_fees.list`.

        `GET /public-api/resources/transactions/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.Transaction`; iterating goes on through all pages.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), RateLimitError
        (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def update(
        self,
        transaction: str,
        *,
        status: Literal[
            "authorized", "failed", "finalized", "initialized", "pending", "refunded", "reversed"
        ],
        total_amount: float,
        failure_reason: str | Omit = omit,
        payment_method: params.TransactionUpdatePaymentMethod | Omit = omit,
        ref: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Transaction:
        """Bring a payment transaction that is not yet finalized up to date.

        `status` and `total_amount` have to be sent each time, even if they stay the same. Once a transaction
        is finalized it can no longer be changed here. To set the reference alone, use
        `client.transactions.actions.update_payment_reference`.

        `PATCH /public-api/resources/transactions/v1.0/{transaction}`

        Args:
            transaction: Id of the transaction (an integer, even where it is sent as a string), not its
                `number`.
            status: How far the payment has come. `initialized` and `pending`: under way; `authorized`:
                approved but not yet collected; `finalized`: complete and no longer open to updates; `failed`:
                not paid, see `failure_reason`; `refunded` and `reversed`: undone.
            failure_reason (`failureReason`): Why the payment failed.
            payment_method (`paymentMethod`): Card or bank transfer the payment was made with.
            ref: Reference under which the payment processor or payment terminal knows the transaction.

        Returns: `models.Transaction`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"transaction": transaction},
            body={
                "status": status,
                "total_amount": total_amount,
                "failure_reason": failure_reason,
                "payment_method": payment_method,
                "ref": ref,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class TransactionsRaw(RawView):
    """`client.transactions.with_raw_response`"""

    create = RawMethod(Transactions.create)
    get = RawMethod(Transactions.get)
    list = RawMethod(Transactions.list)
    update = RawMethod(Transactions.update)


class TransactionsStream(StreamedView):
    """`client.transactions.with_streaming_response`"""

    create = StreamedMethod(Transactions.create)
    get = StreamedMethod(Transactions.get)
    list = StreamedMethod(Transactions.list)
    update = StreamedMethod(Transactions.update)


class AsyncTransactionsActions(AsyncResource):
    """Issue and resend the invoices of payment transactions, and set their references.

    `client.transactions.actions`: `/public-api/actions/transactions/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncTransactionsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncTransactionsActionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncTransactionsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncTransactionsActionsStream(self)

    async def issue_invoice(
        self,
        transaction: int,
        *,
        email: str,
        invoice_details: params.TransactionIssueInvoiceDetails,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Issue an invoice for a charging session paid by a driver who has no account, and email it.

        It works only where invoices are made by the platform's own integration. A 412 means that the payment
        does not qualify: the driver has to be an ad-hoc one, the session has to be paid, and the time allowed
        for asking must not be over. In Hungary (Számlázz.hu), a fiscal receipt that was already issued is
        canceled, and the driver gets the cancellation (storno) together with the invoice. The 202 has no
        body. To email an existing invoice once more, use `client.transactions.actions.resend_invoice`.

        `POST /public-api/actions/transactions/v1.0/{transaction}/issue-invoice`

        Args:
            transaction: Id of the transaction (an integer, even where it is sent as a string), not its
                `number`.
            email: Address the invoice is sent to.
            invoice_details (`invoiceDetails`): Name, address and tax data to print on the invoice.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ConflictError
        (409), UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 412 Precondition
        Failed.
        """
        return await self._call(
            _ACTIONS_ISSUE_INVOICE,
            path={"transaction": transaction},
            body={"email": email, "invoice_details": invoice_details},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def resend_invoice(
        self,
        transaction: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Send the invoice that already exists for a transaction once more.

        No new invoice is made: for that, use `client.transactions.actions.issue_invoice`. If a Hungarian
        fiscal receipt was canceled in favor of the invoice, its cancellation (storno) goes out too. Each call
        sends again, so do not repeat it blindly after a timeout. The 202 has no body.

        `POST /public-api/actions/transactions/v1.0/{transaction}/resend-invoice`

        Args:
            transaction: Id of the transaction (an integer, even where it is sent as a string), not its
                `number`.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), ConflictError
        (409), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_RESEND_INVOICE,
            path={"transaction": transaction},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def update_payment_reference(
        self,
        transaction: int,
        *,
        ref: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Record under which reference an outside payment system knows this transaction.

        Use it when the money was taken elsewhere, for instance on a payment terminal. Only the reference is
        set; status and amount stay as they are, and for those see `client.transactions.update`.

        `POST /public-api/actions/transactions/v1.0/{transaction}/update-payment-reference`

        Args:
            transaction: Id of the transaction (an integer, even where it is sent as a string), not its
                `number`.
            ref: Reference under which the payment processor or payment terminal knows the transaction.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_UPDATE_PAYMENT_REFERENCE,
            path={"transaction": transaction},
            body={"ref": ref},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncTransactionsActionsRaw(AsyncRawView):
    """`client.transactions.actions.with_raw_response`"""

    issue_invoice = AsyncRawMethod(AsyncTransactionsActions.issue_invoice)
    resend_invoice = AsyncRawMethod(AsyncTransactionsActions.resend_invoice)
    update_payment_reference = AsyncRawMethod(AsyncTransactionsActions.update_payment_reference)


class AsyncTransactionsActionsStream(AsyncStreamedView):
    """`client.transactions.actions.with_streaming_response`"""

    issue_invoice = AsyncStreamedMethod(AsyncTransactionsActions.issue_invoice)
    resend_invoice = AsyncStreamedMethod(AsyncTransactionsActions.resend_invoice)
    update_payment_reference = AsyncStreamedMethod(AsyncTransactionsActions.update_payment_reference)


class AsyncTransactions(AsyncResource):
    """Payment transactions: money taken from users or given back to them.

    `client.transactions`: `/public-api/resources/transactions/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncTransactionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncTransactionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncTransactionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncTransactionsStream(self)

    @cached_property
    def actions(self) -> AsyncTransactionsActions:
        """Issue and resend the invoices of payment transactions, and set their references.

        `client.transactions.actions`: `/public-api/actions/transactions/v1.0`"""
        return AsyncTransactionsActions(self)

    async def create(
        self,
        *,
        status: Literal[
            "authorized", "failed", "finalized", "initialized", "pending", "refunded", "reversed"
        ],
        total_amount: float,
        failure_reason: str | Omit = omit,
        payment_method: params.TransactionCreatePaymentMethod | Omit = omit,
        ref: str | Omit = omit,
        session_id: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Transaction:
        """Enter a payment transaction, for example for a charging session paid outside the system.

        Give the state of the payment in `status` and, in `ref`, the reference under which it is known
        outside. Not safe to repeat: a second call makes a second transaction, so look for your `ref` with
        `client.transactions.list` after a timeout.

        `POST /public-api/resources/transactions/v1.0`

        Args:
            status: How far the payment has come. `initialized` and `pending`: under way; `authorized`:
                approved but not yet collected; `finalized`: complete and no longer open to updates; `failed`:
                not paid, see `failure_reason`; `refunded` and `reversed`: undone.
            failure_reason (`failureReason`): Why the payment failed.
            payment_method (`paymentMethod`): Card, bank transfer or wallet the payment was made with.
            ref: Reference under which the payment processor or payment terminal knows the transaction.
            session_id (`sessionId`): Id of the charging session this belongs to; see `client.sessions.get`.

        Returns: `models.Transaction`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "status": status,
                "total_amount": total_amount,
                "failure_reason": failure_reason,
                "payment_method": payment_method,
                "ref": ref,
                "session_id": session_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        transaction: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Transaction:
        """Read one payment transaction: amount, status, what it paid for and how.

        `GET /public-api/resources/transactions/v1.0/{transaction}`

        Args:
            transaction: Id of the transaction (an integer, even where it is sent as a string), not its
                `number`.

        Returns: `models.Transaction`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"transaction": transaction},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    @warns("transactions.list", page="cursor")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.TransactionsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.Transaction]:
        """List the payment transactions: every attempt to charge a user for something.

        A transaction pays for a charging session, a subscription, a top-up package or a custom fee, or merely
        authorizes a card; narrow it down with `purchase_type`. For the fees alone, see
        `client.custom_fees.list`.

        `GET /public-api/resources/transactions/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there. Deprecated: use
                `cursor`.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.Transaction`; iterating goes on through all pages.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), RateLimitError
        (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def update(
        self,
        transaction: str,
        *,
        status: Literal[
            "authorized", "failed", "finalized", "initialized", "pending", "refunded", "reversed"
        ],
        total_amount: float,
        failure_reason: str | Omit = omit,
        payment_method: params.TransactionUpdatePaymentMethod | Omit = omit,
        ref: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.Transaction:
        """Bring a payment transaction that is not yet finalized up to date.

        `status` and `total_amount` have to be sent each time, even if they stay the same. Once a transaction
        is finalized it can no longer be changed here. To set the reference alone, use
        `client.transactions.actions.update_payment_reference`.

        `PATCH /public-api/resources/transactions/v1.0/{transaction}`

        Args:
            transaction: Id of the transaction (an integer, even where it is sent as a string), not its
                `number`.
            status: How far the payment has come. `initialized` and `pending`: under way; `authorized`:
                approved but not yet collected; `finalized`: complete and no longer open to updates; `failed`:
                not paid, see `failure_reason`; `refunded` and `reversed`: undone.
            failure_reason (`failureReason`): Why the payment failed.
            payment_method (`paymentMethod`): Card or bank transfer the payment was made with.
            ref: Reference under which the payment processor or payment terminal knows the transaction.

        Returns: `models.Transaction`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"transaction": transaction},
            body={
                "status": status,
                "total_amount": total_amount,
                "failure_reason": failure_reason,
                "payment_method": payment_method,
                "ref": ref,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncTransactionsRaw(AsyncRawView):
    """`client.transactions.with_raw_response`"""

    create = AsyncRawMethod(AsyncTransactions.create)
    get = AsyncRawMethod(AsyncTransactions.get)
    list = AsyncRawListing(AsyncTransactions.list)
    update = AsyncRawMethod(AsyncTransactions.update)


class AsyncTransactionsStream(AsyncStreamedView):
    """`client.transactions.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncTransactions.create)
    get = AsyncStreamedMethod(AsyncTransactions.get)
    list = AsyncStreamedListing(AsyncTransactions.list)
    update = AsyncStreamedMethod(AsyncTransactions.update)
