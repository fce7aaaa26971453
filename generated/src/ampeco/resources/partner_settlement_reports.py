"""What is owed between the operator and a partner for a month, with the records that it is made of.

`client.partner_settlement_reports`: `/public-api/resources/partner-settlement-reports/v1.0`"""

from __future__ import annotations

import datetime as dt
from functools import cached_property
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

_RECORDS_CREATE: Operation[models.PartnerSettlementReportRecord] = Operation(
    "POST",
    "/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records",
    returns=lambda: models.PartnerSettlementReportRecord,
    unwrap="data",
    body=lambda: params.PartnerSettlementReportRecordCreate,
)
_RECORDS_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{PartnerSettlementRecord}",
)
_RECORDS_GET: Operation[models.PartnerSettlementReportRecord] = Operation(
    "GET",
    "/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{PartnerSettlementRecord}",
    returns=lambda: models.PartnerSettlementReportRecord,
    unwrap="data",
)
_RECORDS_LIST: Operation[models.PartnerSettlementReportRecord] = Operation(
    "GET",
    "/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records",
    returns=lambda: models.PartnerSettlementReportRecord,
    unwrap="data",
    query=lambda: params.PartnerSettlementReportsRecordsListQuery,
    paging=Paging(cursor="cursor", per_page="per_page"),
)
_RECORDS_REPLACE: Operation[models.PartnerSettlementReportRecord] = Operation(
    "PUT",
    "/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{PartnerSettlementRecord}",
    returns=lambda: models.PartnerSettlementReportRecord,
    unwrap="data",
    body=lambda: params.PartnerSettlementReportRecordCreate,
)
_GET: Operation[models.PartnerSettlementReport] = Operation(
    "GET",
    "/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}",
    returns=lambda: models.PartnerSettlementReport,
    unwrap="data",
)
_LIST: Operation[models.PartnerSettlementReport] = Operation(
    "GET",
    "/public-api/resources/partner-settlement-reports/v1.0",
    returns=lambda: models.PartnerSettlementReport,
    unwrap="data",
    query=lambda: params.PartnerSettlementReportsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page"),
)


class PartnerSettlementReportsRecords(Resource):
    """`client.partner_settlement_reports.records`: `/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records`"""

    @property
    def with_raw_response(self) -> PartnerSettlementReportsRecordsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return PartnerSettlementReportsRecordsRaw(self)

    @property
    def with_streaming_response(self) -> PartnerSettlementReportsRecordsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return PartnerSettlementReportsRecordsStream(self)

    def create(
        self,
        partner_settlement_report: int,
        *,
        date: dt.date,
        note: str,
        paid_amount: float,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerSettlementReportRecord:
        """Note a payment against a partner's settlement report.

        Give its amount, day and a remark; all three are required. Sending the request twice makes two
        records.

        `POST /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records`

        Args:
            partner_settlement_report (`partnerSettlementReport`): Id of the settlement report (a number); its
                printed `number` will not do.
            date: Day on which the payment was made, as `YYYY-MM-DD`.
            note: Free remark about the payment.
            paid_amount (`paidAmount`): Amount that was paid, in the currency of the settlement report.

        Returns: `models.PartnerSettlementReportRecord`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _RECORDS_CREATE,
            path={"partnerSettlementReport": partner_settlement_report},
            body={"date": date, "note": note, "paid_amount": paid_amount},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        partner_settlement_report: int,
        partner_settlement_record: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a payment noted against a settlement report.

        `DELETE /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{PartnerSettlementRecord}`

        Args:
            partner_settlement_report (`partnerSettlementReport`): Id of the settlement report (a number); its
                printed `number` will not do.
            partner_settlement_record (`PartnerSettlementRecord`): Id of the payment record within the report
                (a number).

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _RECORDS_DELETE,
            path={
                "partnerSettlementReport": partner_settlement_report,
                "PartnerSettlementRecord": partner_settlement_record,
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
        partner_settlement_report: int,
        partner_settlement_record: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerSettlementReportRecord:
        """Read one payment noted against a settlement report.

        `GET /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{PartnerSettlementRecord}`

        Args:
            partner_settlement_report (`partnerSettlementReport`): Id of the settlement report (a number); its
                printed `number` will not do.
            partner_settlement_record (`PartnerSettlementRecord`): Id of the payment record within the report
                (a number).

        Returns: `models.PartnerSettlementReportRecord`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _RECORDS_GET,
            path={
                "partnerSettlementReport": partner_settlement_report,
                "PartnerSettlementRecord": partner_settlement_record,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        partner_settlement_report: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.PartnerSettlementReportRecord]:
        """List the payments noted against a partner's settlement report.

        `GET /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records`

        Args:
            partner_settlement_report (`partnerSettlementReport`): Id of the settlement report (a number); its
                printed `number` will not do.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.PartnerSettlementReportRecord`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _RECORDS_LIST,
            path={"partnerSettlementReport": partner_settlement_report},
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def replace(
        self,
        partner_settlement_report: int,
        partner_settlement_record: int,
        *,
        date: dt.date,
        note: str,
        paid_amount: float,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerSettlementReportRecord:
        """Correct a payment noted against a settlement report.

        Amount, day and remark are all required, including those that stay as they are.

        `PUT /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{PartnerSettlementRecord}`

        Args:
            partner_settlement_report (`partnerSettlementReport`): Id of the settlement report (a number); its
                printed `number` will not do.
            partner_settlement_record (`PartnerSettlementRecord`): Id of the payment record within the report
                (a number).
            date: Day on which the payment was made, as `YYYY-MM-DD`.
            note: Free remark about the payment.
            paid_amount (`paidAmount`): Amount that was paid, in the currency of the settlement report.

        Returns: `models.PartnerSettlementReportRecord`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _RECORDS_REPLACE,
            path={
                "partnerSettlementReport": partner_settlement_report,
                "PartnerSettlementRecord": partner_settlement_record,
            },
            body={"date": date, "note": note, "paid_amount": paid_amount},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class PartnerSettlementReportsRecordsRaw(RawView):
    """`client.partner_settlement_reports.records.with_raw_response`"""

    create = RawMethod(PartnerSettlementReportsRecords.create)
    delete = RawMethod(PartnerSettlementReportsRecords.delete)
    get = RawMethod(PartnerSettlementReportsRecords.get)
    list = RawMethod(PartnerSettlementReportsRecords.list)
    replace = RawMethod(PartnerSettlementReportsRecords.replace)


class PartnerSettlementReportsRecordsStream(StreamedView):
    """`client.partner_settlement_reports.records.with_streaming_response`"""

    create = StreamedMethod(PartnerSettlementReportsRecords.create)
    delete = StreamedMethod(PartnerSettlementReportsRecords.delete)
    get = StreamedMethod(PartnerSettlementReportsRecords.get)
    list = StreamedMethod(PartnerSettlementReportsRecords.list)
    replace = StreamedMethod(PartnerSettlementReportsRecords.replace)


class PartnerSettlementReports(Resource):
    """What is owed between the operator and a partner for a month, with the records that it is made of.

    `client.partner_settlement_reports`: `/public-api/resources/partner-settlement-reports/v1.0`"""

    @property
    def with_raw_response(self) -> PartnerSettlementReportsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return PartnerSettlementReportsRaw(self)

    @property
    def with_streaming_response(self) -> PartnerSettlementReportsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return PartnerSettlementReportsStream(self)

    @cached_property
    def records(self) -> PartnerSettlementReportsRecords:
        """`client.partner_settlement_reports.records`: `/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records`"""
        return PartnerSettlementReportsRecords(self)

    def get(
        self,
        partner_settlement_report: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerSettlementReport:
        """Read one settlement report: totals, period, both parties and a link to the document.

        Payments noted against it are listed by `client.partner_settlement_reports.records.list`.

        `GET /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}`

        Args:
            partner_settlement_report (`partnerSettlementReport`): Id of the settlement report (a number); its
                printed `number` will not do.

        Returns: `models.PartnerSettlementReport`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"partnerSettlementReport": partner_settlement_report},
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
        cursor: str | Omit = omit,
        filter: params.PartnerSettlementReportsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.PartnerSettlementReport]:
        """List the statements that set a partner's revenues against its expenses for a period.

        The single amounts behind a statement are found with the `settlement_report_id` filter of
        `client.partner_revenues.list` and `client.partner_expenses.list`.

        `GET /public-api/resources/partner-settlement-reports/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.PartnerSettlementReport`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class PartnerSettlementReportsRaw(RawView):
    """`client.partner_settlement_reports.with_raw_response`"""

    get = RawMethod(PartnerSettlementReports.get)
    list = RawMethod(PartnerSettlementReports.list)


class PartnerSettlementReportsStream(StreamedView):
    """`client.partner_settlement_reports.with_streaming_response`"""

    get = StreamedMethod(PartnerSettlementReports.get)
    list = StreamedMethod(PartnerSettlementReports.list)


class AsyncPartnerSettlementReportsRecords(AsyncResource):
    """`client.partner_settlement_reports.records`: `/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records`"""

    @property
    def with_raw_response(self) -> AsyncPartnerSettlementReportsRecordsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncPartnerSettlementReportsRecordsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncPartnerSettlementReportsRecordsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncPartnerSettlementReportsRecordsStream(self)

    async def create(
        self,
        partner_settlement_report: int,
        *,
        date: dt.date,
        note: str,
        paid_amount: float,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerSettlementReportRecord:
        """Note a payment against a partner's settlement report.

        Give its amount, day and a remark; all three are required. Sending the request twice makes two
        records.

        `POST /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records`

        Args:
            partner_settlement_report (`partnerSettlementReport`): Id of the settlement report (a number); its
                printed `number` will not do.
            date: Day on which the payment was made, as `YYYY-MM-DD`.
            note: Free remark about the payment.
            paid_amount (`paidAmount`): Amount that was paid, in the currency of the settlement report.

        Returns: `models.PartnerSettlementReportRecord`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _RECORDS_CREATE,
            path={"partnerSettlementReport": partner_settlement_report},
            body={"date": date, "note": note, "paid_amount": paid_amount},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        partner_settlement_report: int,
        partner_settlement_record: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a payment noted against a settlement report.

        `DELETE /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{PartnerSettlementRecord}`

        Args:
            partner_settlement_report (`partnerSettlementReport`): Id of the settlement report (a number); its
                printed `number` will not do.
            partner_settlement_record (`PartnerSettlementRecord`): Id of the payment record within the report
                (a number).

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _RECORDS_DELETE,
            path={
                "partnerSettlementReport": partner_settlement_report,
                "PartnerSettlementRecord": partner_settlement_record,
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
        partner_settlement_report: int,
        partner_settlement_record: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerSettlementReportRecord:
        """Read one payment noted against a settlement report.

        `GET /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{PartnerSettlementRecord}`

        Args:
            partner_settlement_report (`partnerSettlementReport`): Id of the settlement report (a number); its
                printed `number` will not do.
            partner_settlement_record (`PartnerSettlementRecord`): Id of the payment record within the report
                (a number).

        Returns: `models.PartnerSettlementReportRecord`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _RECORDS_GET,
            path={
                "partnerSettlementReport": partner_settlement_report,
                "PartnerSettlementRecord": partner_settlement_record,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        partner_settlement_report: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.PartnerSettlementReportRecord]:
        """List the payments noted against a partner's settlement report.

        `GET /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records`

        Args:
            partner_settlement_report (`partnerSettlementReport`): Id of the settlement report (a number); its
                printed `number` will not do.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.PartnerSettlementReportRecord`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._list(
            _RECORDS_LIST,
            path={"partnerSettlementReport": partner_settlement_report},
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def replace(
        self,
        partner_settlement_report: int,
        partner_settlement_record: int,
        *,
        date: dt.date,
        note: str,
        paid_amount: float,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerSettlementReportRecord:
        """Correct a payment noted against a settlement report.

        Amount, day and remark are all required, including those that stay as they are.

        `PUT /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{PartnerSettlementRecord}`

        Args:
            partner_settlement_report (`partnerSettlementReport`): Id of the settlement report (a number); its
                printed `number` will not do.
            partner_settlement_record (`PartnerSettlementRecord`): Id of the payment record within the report
                (a number).
            date: Day on which the payment was made, as `YYYY-MM-DD`.
            note: Free remark about the payment.
            paid_amount (`paidAmount`): Amount that was paid, in the currency of the settlement report.

        Returns: `models.PartnerSettlementReportRecord`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _RECORDS_REPLACE,
            path={
                "partnerSettlementReport": partner_settlement_report,
                "PartnerSettlementRecord": partner_settlement_record,
            },
            body={"date": date, "note": note, "paid_amount": paid_amount},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncPartnerSettlementReportsRecordsRaw(AsyncRawView):
    """`client.partner_settlement_reports.records.with_raw_response`"""

    create = AsyncRawMethod(AsyncPartnerSettlementReportsRecords.create)
    delete = AsyncRawMethod(AsyncPartnerSettlementReportsRecords.delete)
    get = AsyncRawMethod(AsyncPartnerSettlementReportsRecords.get)
    list = AsyncRawListing(AsyncPartnerSettlementReportsRecords.list)
    replace = AsyncRawMethod(AsyncPartnerSettlementReportsRecords.replace)


class AsyncPartnerSettlementReportsRecordsStream(AsyncStreamedView):
    """`client.partner_settlement_reports.records.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncPartnerSettlementReportsRecords.create)
    delete = AsyncStreamedMethod(AsyncPartnerSettlementReportsRecords.delete)
    get = AsyncStreamedMethod(AsyncPartnerSettlementReportsRecords.get)
    list = AsyncStreamedListing(AsyncPartnerSettlementReportsRecords.list)
    replace = AsyncStreamedMethod(AsyncPartnerSettlementReportsRecords.replace)


class AsyncPartnerSettlementReports(AsyncResource):
    """What is owed between the operator and a partner for a month, with the records that it is made of.

    `client.partner_settlement_reports`: `/public-api/resources/partner-settlement-reports/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncPartnerSettlementReportsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncPartnerSettlementReportsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncPartnerSettlementReportsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncPartnerSettlementReportsStream(self)

    @cached_property
    def records(self) -> AsyncPartnerSettlementReportsRecords:
        """`client.partner_settlement_reports.records`: `/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records`"""
        return AsyncPartnerSettlementReportsRecords(self)

    async def get(
        self,
        partner_settlement_report: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.PartnerSettlementReport:
        """Read one settlement report: totals, period, both parties and a link to the document.

        Payments noted against it are listed by `client.partner_settlement_reports.records.list`.

        `GET /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}`

        Args:
            partner_settlement_report (`partnerSettlementReport`): Id of the settlement report (a number); its
                printed `number` will not do.

        Returns: `models.PartnerSettlementReport`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"partnerSettlementReport": partner_settlement_report},
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
        cursor: str | Omit = omit,
        filter: params.PartnerSettlementReportsFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.PartnerSettlementReport]:
        """List the statements that set a partner's revenues against its expenses for a period.

        The single amounts behind a statement are found with the `settlement_report_id` filter of
        `client.partner_revenues.list` and `client.partner_expenses.list`.

        `GET /public-api/resources/partner-settlement-reports/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.PartnerSettlementReport`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncPartnerSettlementReportsRaw(AsyncRawView):
    """`client.partner_settlement_reports.with_raw_response`"""

    get = AsyncRawMethod(AsyncPartnerSettlementReports.get)
    list = AsyncRawListing(AsyncPartnerSettlementReports.list)


class AsyncPartnerSettlementReportsStream(AsyncStreamedView):
    """`client.partner_settlement_reports.with_streaming_response`"""

    get = AsyncStreamedMethod(AsyncPartnerSettlementReports.get)
    list = AsyncStreamedListing(AsyncPartnerSettlementReports.list)
