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
    paging=Paging(cursor="cursor", per_page="per_page"),
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
        """Certificate: Issue an EMAID.

        `POST /public-api/actions/provisioning-certificate/v1.0/{provisioningCertificate}/issue-emaid`

        Args:
            payment_method (`paymentMethod`): How charging under the EMAID (contract id for plug and charge)
                is paid: the id of a stored card, `corporate:` followed by an id for corporate billing, or
                `null` for the method the user used last.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable, 501 Not
        Implemented.
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


class ProvisioningCertificates(Resource):
    """Plug & Charge (ISO 15118) certificates that vehicles were provisioned with.

    `client.provisioning_certificates`: `/public-api/resources/provisioning-certificates/v2.0`"""

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
        """Provisioning Certificate: Create.

        `POST /public-api/resources/provisioning-certificates/v2.0`

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
        """Provisioning Certificates: Delete.

        `DELETE /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}`

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
        """Provisioning Certificate: Read.

        `GET /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}`

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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ProvisioningCertificate]:
        """Provisioning Certificate: Listing.

        `GET /public-api/resources/provisioning-certificates/v2.0`

        Returns: a page of `models.ProvisioningCertificate`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "per_page": per_page},
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
        """Provisioning Certificate: Update.

        `PATCH /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}`

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


class AsyncProvisioningCertificatesActions(AsyncResource):
    """Issue the contract identifiers (EMAIDs) that Plug & Charge certificates carry.

    `client.provisioning_certificates.actions`: `/public-api/actions/provisioning-certificate/v1.0/{provisioningCertificate}/issue-emaid`"""

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
        """Certificate: Issue an EMAID.

        `POST /public-api/actions/provisioning-certificate/v1.0/{provisioningCertificate}/issue-emaid`

        Args:
            payment_method (`paymentMethod`): How charging under the EMAID (contract id for plug and charge)
                is paid: the id of a stored card, `corporate:` followed by an id for corporate billing, or
                `null` for the method the user used last.

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable, 501 Not
        Implemented.
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


class AsyncProvisioningCertificates(AsyncResource):
    """Plug & Charge (ISO 15118) certificates that vehicles were provisioned with.

    `client.provisioning_certificates`: `/public-api/resources/provisioning-certificates/v2.0`"""

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
        """Provisioning Certificate: Create.

        `POST /public-api/resources/provisioning-certificates/v2.0`

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
        """Provisioning Certificates: Delete.

        `DELETE /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}`

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
        """Provisioning Certificate: Read.

        `GET /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}`

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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ProvisioningCertificate]:
        """Provisioning Certificate: Listing.

        `GET /public-api/resources/provisioning-certificates/v2.0`

        Returns: a page of `models.ProvisioningCertificate`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "per_page": per_page},
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
        """Provisioning Certificate: Update.

        `PATCH /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}`

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
