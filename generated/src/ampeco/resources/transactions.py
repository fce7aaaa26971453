"""`client.transactions`: `/public-api/resources/transactions/v1.0`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

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
    paging=Paging(cursor="cursor", page="page", per_page="per_page"),
)
_UPDATE: Operation[models.Transaction] = Operation(
    "PATCH",
    "/public-api/resources/transactions/v1.0/{transaction}",
    returns=lambda: models.Transaction,
    unwrap="data",
    body=lambda: params.TransactionUpdate,
)


class TransactionsActions(Resource):
    """`client.transactions.actions`: `/public-api/actions/transactions/v1.0`"""

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
    ) -> None:
        """Transaction: Issue Invoice.

        `POST /public-api/actions/transactions/v1.0/{transaction}/issue-invoice`

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
        )

    def resend_invoice(
        self,
        transaction: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Transaction: Resend Invoice.

        `POST /public-api/actions/transactions/v1.0/{transaction}/resend-invoice`

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
    ) -> None:
        """Transaction: Update Payment Reference.

        `POST /public-api/actions/transactions/v1.0/{transaction}/update-payment-reference`

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
        )


class Transactions(Resource):
    """`client.transactions`: `/public-api/resources/transactions/v1.0`"""

    @cached_property
    def actions(self) -> TransactionsActions:
        """`client.transactions.actions`: `/public-api/actions/transactions/v1.0`"""
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
    ) -> models.Transaction:
        """Transactions: Create.

        `POST /public-api/resources/transactions/v1.0`

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
        )

    def get(
        self,
        transaction: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Transaction:
        """Transaction: Read.

        `GET /public-api/resources/transactions/v1.0/{transaction}`

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
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.TransactionsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.Transaction]:
        """Transactions: Listing.

        `GET /public-api/resources/transactions/v1.0`

        Returns: a page of `models.Transaction`; iterating goes on through all pages.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), RateLimitError
        (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
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
    ) -> models.Transaction:
        """Transaction: Update.

        `PATCH /public-api/resources/transactions/v1.0/{transaction}`

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
        )


class AsyncTransactionsActions(AsyncResource):
    """`client.transactions.actions`: `/public-api/actions/transactions/v1.0`"""

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
    ) -> None:
        """Transaction: Issue Invoice.

        `POST /public-api/actions/transactions/v1.0/{transaction}/issue-invoice`

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
        )

    async def resend_invoice(
        self,
        transaction: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Transaction: Resend Invoice.

        `POST /public-api/actions/transactions/v1.0/{transaction}/resend-invoice`

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
    ) -> None:
        """Transaction: Update Payment Reference.

        `POST /public-api/actions/transactions/v1.0/{transaction}/update-payment-reference`

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
        )


class AsyncTransactions(AsyncResource):
    """`client.transactions`: `/public-api/resources/transactions/v1.0`"""

    @cached_property
    def actions(self) -> AsyncTransactionsActions:
        """`client.transactions.actions`: `/public-api/actions/transactions/v1.0`"""
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
    ) -> models.Transaction:
        """Transactions: Create.

        `POST /public-api/resources/transactions/v1.0`

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
        )

    async def get(
        self,
        transaction: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Transaction:
        """Transaction: Read.

        `GET /public-api/resources/transactions/v1.0/{transaction}`

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
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.TransactionsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.Transaction]:
        """Transactions: Listing.

        `GET /public-api/resources/transactions/v1.0`

        Returns: a page of `models.Transaction`; iterating goes on through all pages.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), RateLimitError
        (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
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
    ) -> models.Transaction:
        """Transaction: Update.

        `PATCH /public-api/resources/transactions/v1.0/{transaction}`

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
        )
