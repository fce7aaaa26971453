"""Plug & Charge (ISO 15118) certificates that vehicles were provisioned with.

`client.provisioning_certificates`: `/public-api/resources/provisioning-certificates/v2.0`"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

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

_ACTIONS_ISSUE_EMAID: Operation[None] = Operation(
    "POST",
    "/public-api/actions/provisioning-certificate/v1.0/{provisioningCertificate}/issue-emaid",
    body=lambda: params.ProvisioningCertificateIssueEmaid,
)
_CREATE: Operation[models.ProvisioningCertificate] = Operation(
    "POST",
    "/public-api/resources/provisioning-certificates/v2.0",
    returns=lambda: models.ProvisioningCertificate,
    unwrap="data",
    body=lambda: params.ProvisioningCertificate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}",
)
_GET: Operation[models.ProvisioningCertificate] = Operation(
    "GET",
    "/public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}",
    returns=lambda: models.ProvisioningCertificate,
    unwrap="data",
)
_LIST: Operation[models.ProvisioningCertificate] = Operation(
    "GET",
    "/public-api/resources/provisioning-certificates/v2.0",
    returns=lambda: models.ProvisioningCertificate,
    unwrap="data",
    query=lambda: params.ProvisioningCertificatesListQuery,
    paging=Paging(cursor="cursor", per_page="per_page", size=100),
)
_UPDATE: Operation[models.ProvisioningCertificate] = Operation(
    "PATCH",
    "/public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}",
    returns=lambda: models.ProvisioningCertificate,
    unwrap="data",
    body=lambda: params.ProvisioningCertificateUpdate,
)


class ProvisioningCertificatesActions(Resource):
    """Issue the contract identifiers (EMAIDs) that Plug & Charge certificates carry.

    `client.provisioning_certificates.actions`: `/public-api/actions/provisioning-certificate/v1.0/{provisioningCertificate}/issue-emaid`"""

    @property
    def with_raw_response(self) -> ProvisioningCertificatesActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ProvisioningCertificatesActionsRaw(self)

    @property
    def with_streaming_response(self) -> ProvisioningCertificatesActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ProvisioningCertificatesActionsStream(self)

    def issue_emaid(
        self,
        provisioning_certificate: int,
        *,
        payment_method: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Issue a contract id (EMAID) for the vehicle behind a provisioning certificate.

        With an EMAID the vehicle can identify itself over the charging cable (Plug & Charge, ISO 15118),
        without card or app. The EMAIDs of a certificate are listed in its `id_tags`; read it again with
        `client.provisioning_certificates.get`, for the 202 has no body.

        `POST /public-api/actions/provisioning-certificate/v1.0/{provisioningCertificate}/issue-emaid`

        Args:
            provisioning_certificate (`provisioningCertificate`): Id of the provisioning certificate (a
                number), not its `pc_id`.
            payment_method (`paymentMethod`): How charging under the EMAID (contract id for plug and charge)
                is paid: the id of a stored card, `corporate:` followed by an id for corporate billing, or
                `null` for the method the user used last.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429), InternalServerError (501). APIStatusError for
        406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_ISSUE_EMAID,
            path={"provisioningCertificate": provisioning_certificate},
            body={"payment_method": payment_method},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ProvisioningCertificatesActionsRaw(RawView):
    """`client.provisioning_certificates.actions.with_raw_response`"""

    issue_emaid = RawMethod(ProvisioningCertificatesActions.issue_emaid)


class ProvisioningCertificatesActionsStream(StreamedView):
    """`client.provisioning_certificates.actions.with_streaming_response`"""

    issue_emaid = StreamedMethod(ProvisioningCertificatesActions.issue_emaid)


class ProvisioningCertificates(Resource):
    """Plug & Charge (ISO 15118) certificates that vehicles were provisioned with.

    `client.provisioning_certificates`: `/public-api/resources/provisioning-certificates/v2.0`"""

    @property
    def with_raw_response(self) -> ProvisioningCertificatesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ProvisioningCertificatesRaw(self)

    @property
    def with_streaming_response(self) -> ProvisioningCertificatesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ProvisioningCertificatesStream(self)

    @cached_property
    def actions(self) -> ProvisioningCertificatesActions:
        """Issue the contract identifiers (EMAIDs) that Plug & Charge certificates carry.

        `client.provisioning_certificates.actions`: `/public-api/actions/provisioning-certificate/v1.0/{provisioningCertificate}/issue-emaid`"""
        return ProvisioningCertificatesActions(self)

    def create(
        self,
        *,
        name: str,
        pc_id: str,
        user_id: int,
        vehicle_type: Literal["company", "private"],
        id_tags: Sequence[params.ProvisioningCertificateIdTag | models.ProvisioningCertificateIdTag]
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ProvisioningCertificate:
        """Register a user's vehicle for Plug & Charge, under the PCID given by its manufacturer.

        Afterwards have a contract id issued with `client.provisioning_certificates.actions.issue_emaid`.

        `POST /public-api/resources/provisioning-certificates/v2.0`

        Args:
            pc_id (`pcId`): Provisioning certificate identifier (PCID, ISO 15118), which the manufacturer
                gives to each vehicle that can do Plug & Charge.
            user_id (`userId`): User whose vehicle it is.
            vehicle_type (`vehicleType`): Whose car it is: `company` the employer's; `private` the user's own.
            id_tags (`idTags`): ID tags that belong to the vehicle, among them the EMAIDs (contract ids)
                issued for it.

        Returns: `models.ProvisioningCertificate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "name": name,
                "pc_id": pc_id,
                "user_id": user_id,
                "vehicle_type": vehicle_type,
                "id_tags": id_tags,
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
        provisioning_certificate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove the provisioning certificate of a vehicle.

        `DELETE /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}`

        Args:
            provisioning_certificate (`provisioningCertificate`): Id of the provisioning certificate (a
                number), not its `pc_id`.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _DELETE,
            path={"provisioningCertificate": provisioning_certificate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        provisioning_certificate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ProvisioningCertificate:
        """Fetch one provisioning certificate, with the EMAIDs issued for the vehicle.

        `GET /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}`

        Args:
            provisioning_certificate (`provisioningCertificate`): Id of the provisioning certificate (a
                number), not its `pc_id`.

        Returns: `models.ProvisioningCertificate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _GET,
            path={"provisioningCertificate": provisioning_certificate},
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
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ProvisioningCertificate]:
        """List the provisioning certificates, by which vehicles are known for Plug & Charge.

        Each stands for a vehicle that follows ISO 15118, with its owner and the EMAIDs issued for it. Pages
        are reached by cursor only.

        `GET /public-api/resources/provisioning-certificates/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ProvisioningCertificate`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    def update(
        self,
        provisioning_certificate: int,
        *,
        id_tags: Sequence[params.ProvisioningCertificateIdTag | models.ProvisioningCertificateIdTag]
        | Omit = omit,
        name: str | Omit = omit,
        pc_id: str | Omit = omit,
        user_id: int | Omit = omit,
        vehicle_type: Literal["company", "private"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ProvisioningCertificate:
        """Change the user, name or vehicle data of a provisioning certificate.

        `PATCH /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}`

        Args:
            provisioning_certificate (`provisioningCertificate`): Id of the provisioning certificate (a
                number), not its `pc_id`.
            id_tags (`idTags`): ID tags that belong to the vehicle, among them the EMAIDs (contract ids)
                issued for it.
            pc_id (`pcId`): Provisioning certificate identifier (PCID, ISO 15118), which the manufacturer
                gives to each vehicle that can do Plug & Charge.
            user_id (`userId`): User whose vehicle it is.
            vehicle_type (`vehicleType`): Whose car it is: `company` the employer's; `private` the user's own.

        Returns: `models.ProvisioningCertificate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"provisioningCertificate": provisioning_certificate},
            body={
                "id_tags": id_tags,
                "name": name,
                "pc_id": pc_id,
                "user_id": user_id,
                "vehicle_type": vehicle_type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class ProvisioningCertificatesRaw(RawView):
    """`client.provisioning_certificates.with_raw_response`"""

    create = RawMethod(ProvisioningCertificates.create)
    delete = RawMethod(ProvisioningCertificates.delete)
    get = RawMethod(ProvisioningCertificates.get)
    list = RawMethod(ProvisioningCertificates.list)
    update = RawMethod(ProvisioningCertificates.update)


class ProvisioningCertificatesStream(StreamedView):
    """`client.provisioning_certificates.with_streaming_response`"""

    create = StreamedMethod(ProvisioningCertificates.create)
    delete = StreamedMethod(ProvisioningCertificates.delete)
    get = StreamedMethod(ProvisioningCertificates.get)
    list = StreamedMethod(ProvisioningCertificates.list)
    update = StreamedMethod(ProvisioningCertificates.update)


class AsyncProvisioningCertificatesActions(AsyncResource):
    """Issue the contract identifiers (EMAIDs) that Plug & Charge certificates carry.

    `client.provisioning_certificates.actions`: `/public-api/actions/provisioning-certificate/v1.0/{provisioningCertificate}/issue-emaid`"""

    @property
    def with_raw_response(self) -> AsyncProvisioningCertificatesActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncProvisioningCertificatesActionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncProvisioningCertificatesActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncProvisioningCertificatesActionsStream(self)

    async def issue_emaid(
        self,
        provisioning_certificate: int,
        *,
        payment_method: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Issue a contract id (EMAID) for the vehicle behind a provisioning certificate.

        With an EMAID the vehicle can identify itself over the charging cable (Plug & Charge, ISO 15118),
        without card or app. The EMAIDs of a certificate are listed in its `id_tags`; read it again with
        `client.provisioning_certificates.get`, for the 202 has no body.

        `POST /public-api/actions/provisioning-certificate/v1.0/{provisioningCertificate}/issue-emaid`

        Args:
            provisioning_certificate (`provisioningCertificate`): Id of the provisioning certificate (a
                number), not its `pc_id`.
            payment_method (`paymentMethod`): How charging under the EMAID (contract id for plug and charge)
                is paid: the id of a stored card, `corporate:` followed by an id for corporate billing, or
                `null` for the method the user used last.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429), InternalServerError (501). APIStatusError for
        406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_ISSUE_EMAID,
            path={"provisioningCertificate": provisioning_certificate},
            body={"payment_method": payment_method},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncProvisioningCertificatesActionsRaw(AsyncRawView):
    """`client.provisioning_certificates.actions.with_raw_response`"""

    issue_emaid = AsyncRawMethod(AsyncProvisioningCertificatesActions.issue_emaid)


class AsyncProvisioningCertificatesActionsStream(AsyncStreamedView):
    """`client.provisioning_certificates.actions.with_streaming_response`"""

    issue_emaid = AsyncStreamedMethod(AsyncProvisioningCertificatesActions.issue_emaid)


class AsyncProvisioningCertificates(AsyncResource):
    """Plug & Charge (ISO 15118) certificates that vehicles were provisioned with.

    `client.provisioning_certificates`: `/public-api/resources/provisioning-certificates/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncProvisioningCertificatesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncProvisioningCertificatesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncProvisioningCertificatesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncProvisioningCertificatesStream(self)

    @cached_property
    def actions(self) -> AsyncProvisioningCertificatesActions:
        """Issue the contract identifiers (EMAIDs) that Plug & Charge certificates carry.

        `client.provisioning_certificates.actions`: `/public-api/actions/provisioning-certificate/v1.0/{provisioningCertificate}/issue-emaid`"""
        return AsyncProvisioningCertificatesActions(self)

    async def create(
        self,
        *,
        name: str,
        pc_id: str,
        user_id: int,
        vehicle_type: Literal["company", "private"],
        id_tags: Sequence[params.ProvisioningCertificateIdTag | models.ProvisioningCertificateIdTag]
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ProvisioningCertificate:
        """Register a user's vehicle for Plug & Charge, under the PCID given by its manufacturer.

        Afterwards have a contract id issued with `client.provisioning_certificates.actions.issue_emaid`.

        `POST /public-api/resources/provisioning-certificates/v2.0`

        Args:
            pc_id (`pcId`): Provisioning certificate identifier (PCID, ISO 15118), which the manufacturer
                gives to each vehicle that can do Plug & Charge.
            user_id (`userId`): User whose vehicle it is.
            vehicle_type (`vehicleType`): Whose car it is: `company` the employer's; `private` the user's own.
            id_tags (`idTags`): ID tags that belong to the vehicle, among them the EMAIDs (contract ids)
                issued for it.

        Returns: `models.ProvisioningCertificate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "pc_id": pc_id,
                "user_id": user_id,
                "vehicle_type": vehicle_type,
                "id_tags": id_tags,
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
        provisioning_certificate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove the provisioning certificate of a vehicle.

        `DELETE /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}`

        Args:
            provisioning_certificate (`provisioningCertificate`): Id of the provisioning certificate (a
                number), not its `pc_id`.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _DELETE,
            path={"provisioningCertificate": provisioning_certificate},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        provisioning_certificate: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ProvisioningCertificate:
        """Fetch one provisioning certificate, with the EMAIDs issued for the vehicle.

        `GET /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}`

        Args:
            provisioning_certificate (`provisioningCertificate`): Id of the provisioning certificate (a
                number), not its `pc_id`.

        Returns: `models.ProvisioningCertificate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _GET,
            path={"provisioningCertificate": provisioning_certificate},
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
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ProvisioningCertificate]:
        """List the provisioning certificates, by which vehicles are known for Plug & Charge.

        Each stands for a vehicle that follows ISO 15118, with its owner and the EMAIDs issued for it. Pages
        are reached by cursor only.

        `GET /public-api/resources/provisioning-certificates/v2.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.ProvisioningCertificate`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )

    async def update(
        self,
        provisioning_certificate: int,
        *,
        id_tags: Sequence[params.ProvisioningCertificateIdTag | models.ProvisioningCertificateIdTag]
        | Omit = omit,
        name: str | Omit = omit,
        pc_id: str | Omit = omit,
        user_id: int | Omit = omit,
        vehicle_type: Literal["company", "private"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ProvisioningCertificate:
        """Change the user, name or vehicle data of a provisioning certificate.

        `PATCH /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}`

        Args:
            provisioning_certificate (`provisioningCertificate`): Id of the provisioning certificate (a
                number), not its `pc_id`.
            id_tags (`idTags`): ID tags that belong to the vehicle, among them the EMAIDs (contract ids)
                issued for it.
            pc_id (`pcId`): Provisioning certificate identifier (PCID, ISO 15118), which the manufacturer
                gives to each vehicle that can do Plug & Charge.
            user_id (`userId`): User whose vehicle it is.
            vehicle_type (`vehicleType`): Whose car it is: `company` the employer's; `private` the user's own.

        Returns: `models.ProvisioningCertificate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"provisioningCertificate": provisioning_certificate},
            body={
                "id_tags": id_tags,
                "name": name,
                "pc_id": pc_id,
                "user_id": user_id,
                "vehicle_type": vehicle_type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncProvisioningCertificatesRaw(AsyncRawView):
    """`client.provisioning_certificates.with_raw_response`"""

    create = AsyncRawMethod(AsyncProvisioningCertificates.create)
    delete = AsyncRawMethod(AsyncProvisioningCertificates.delete)
    get = AsyncRawMethod(AsyncProvisioningCertificates.get)
    list = AsyncRawListing(AsyncProvisioningCertificates.list)
    update = AsyncRawMethod(AsyncProvisioningCertificates.update)


class AsyncProvisioningCertificatesStream(AsyncStreamedView):
    """`client.provisioning_certificates.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncProvisioningCertificates.create)
    delete = AsyncStreamedMethod(AsyncProvisioningCertificates.delete)
    get = AsyncStreamedMethod(AsyncProvisioningCertificates.get)
    list = AsyncStreamedListing(AsyncProvisioningCertificates.list)
    update = AsyncStreamedMethod(AsyncProvisioningCertificates.update)
