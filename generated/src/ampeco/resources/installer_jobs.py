"""`client.installer_jobs`: `/public-api/resources/installer-jobs/v1.0`"""

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

_ACTIONS_ASSIGN_CHARGE_POINTS: Operation[None] = Operation(
    "POST",
    "/public-api/actions/installer-job/v1.0/{installerJob}/assign-charge-points",
    body=lambda: params.InstallerJobAssignChargePoints,
)
_ACTIONS_CHANGE_STATUS: Operation[None] = Operation(
    "POST",
    "/public-api/actions/installer-job/v1.0/{installerJob}/change-status",
    body=lambda: params.InstallerJobChangeStatus,
)
_CREATE: Operation[models.InstallerJob] = Operation(
    "POST",
    "/public-api/resources/installer-jobs/v1.0",
    returns=lambda: models.InstallerJob,
    unwrap="data",
    body=lambda: params.InstallerJobCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/installer-jobs/v1.0/{installerJob}",
)
_GET: Operation[models.InstallerJob] = Operation(
    "GET",
    "/public-api/resources/installer-jobs/v1.0/{installerJob}",
    returns=lambda: models.InstallerJob,
    unwrap="data",
    query=lambda: params.InstallerJobsGetQuery,
    styles={"include": "brackets"},
)
_LIST: Operation[models.InstallerJob] = Operation(
    "GET",
    "/public-api/resources/installer-jobs/v1.0",
    returns=lambda: models.InstallerJob,
    unwrap="data",
    query=lambda: params.InstallerJobsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[models.InstallerJob] = Operation(
    "PATCH",
    "/public-api/resources/installer-jobs/v1.0/{installerJob}",
    returns=lambda: models.InstallerJob,
    unwrap="data",
    body=lambda: params.InstallerJobUpdate,
)


class InstallerJobsActions(Resource):
    """`client.installer_jobs.actions`: `/public-api/actions/installer-job/v1.0`"""

    def assign_charge_points(
        self,
        installer_job: int,
        *,
        charge_point_ids: Sequence[int] | Omit = omit,
        charging_zone_id: int | Omit = omit,
        location_id: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Actions: Assign Charge Points.

        `POST /public-api/actions/installer-job/v1.0/{installerJob}/assign-charge-points`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_ASSIGN_CHARGE_POINTS,
            path={"installerJob": installer_job},
            body={
                "charge_point_ids": charge_point_ids,
                "charging_zone_id": charging_zone_id,
                "location_id": location_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def change_status(
        self,
        installer_job: int,
        *,
        status: Literal["completed", "failed", "in_progress", "new"],
        outcome_details: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Actions: Change Status.

        `POST /public-api/actions/installer-job/v1.0/{installerJob}/change-status`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return self._call(
            _ACTIONS_CHANGE_STATUS,
            path={"installerJob": installer_job},
            body={"status": status, "outcome_details": outcome_details},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class InstallerJobs(Resource):
    """`client.installer_jobs`: `/public-api/resources/installer-jobs/v1.0`"""

    @cached_property
    def actions(self) -> InstallerJobsActions:
        """`client.installer_jobs.actions`: `/public-api/actions/installer-job/v1.0`"""
        return InstallerJobsActions(self)

    def create(
        self,
        *,
        description: str,
        installation_and_maintenance_company_id: int,
        installer_admin_id: int | Omit = omit,
        pin: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.InstallerJob:
        """Installer Jobs: Create.

        `POST /public-api/resources/installer-jobs/v1.0`

        Returns: `models.InstallerJob`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "description": description,
                "installation_and_maintenance_company_id": installation_and_maintenance_company_id,
                "installer_admin_id": installer_admin_id,
                "pin": pin,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        installer_job: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Installer Jobs: Delete.

        `DELETE /public-api/resources/installer-jobs/v1.0/{installerJob}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._call(
            _DELETE,
            path={"installerJob": installer_job},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        installer_job: int,
        *,
        include: Sequence[Literal["chargePoints"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.InstallerJob:
        """Installer Jobs: Read.

        `GET /public-api/resources/installer-jobs/v1.0/{installerJob}`

        Returns: `models.InstallerJob`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"installerJob": installer_job},
            query={"include": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        filter: params.InstallerJobsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.InstallerJob]:
        """InstallerJobs: Listing.

        `GET /public-api/resources/installer-jobs/v1.0`

        Returns: a page of `models.InstallerJob`; iterating goes on through all pages.

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
        installer_job: int,
        *,
        description: str | Omit = omit,
        installer_admin_id: int | Omit = omit,
        pin: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.InstallerJob:
        """Installer Jobs: Update.

        `PATCH /public-api/resources/installer-jobs/v1.0/{installerJob}`

        Returns: `models.InstallerJob`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"installerJob": installer_job},
            body={"description": description, "installer_admin_id": installer_admin_id, "pin": pin},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncInstallerJobsActions(AsyncResource):
    """`client.installer_jobs.actions`: `/public-api/actions/installer-job/v1.0`"""

    async def assign_charge_points(
        self,
        installer_job: int,
        *,
        charge_point_ids: Sequence[int] | Omit = omit,
        charging_zone_id: int | Omit = omit,
        location_id: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Actions: Assign Charge Points.

        `POST /public-api/actions/installer-job/v1.0/{installerJob}/assign-charge-points`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_ASSIGN_CHARGE_POINTS,
            path={"installerJob": installer_job},
            body={
                "charge_point_ids": charge_point_ids,
                "charging_zone_id": charging_zone_id,
                "location_id": location_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def change_status(
        self,
        installer_job: int,
        *,
        status: Literal["completed", "failed", "in_progress", "new"],
        outcome_details: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Actions: Change Status.

        `POST /public-api/actions/installer-job/v1.0/{installerJob}/change-status`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429). APIStatusError for 406 Not Acceptable.
        """
        return await self._call(
            _ACTIONS_CHANGE_STATUS,
            path={"installerJob": installer_job},
            body={"status": status, "outcome_details": outcome_details},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncInstallerJobs(AsyncResource):
    """`client.installer_jobs`: `/public-api/resources/installer-jobs/v1.0`"""

    @cached_property
    def actions(self) -> AsyncInstallerJobsActions:
        """`client.installer_jobs.actions`: `/public-api/actions/installer-job/v1.0`"""
        return AsyncInstallerJobsActions(self)

    async def create(
        self,
        *,
        description: str,
        installation_and_maintenance_company_id: int,
        installer_admin_id: int | Omit = omit,
        pin: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.InstallerJob:
        """Installer Jobs: Create.

        `POST /public-api/resources/installer-jobs/v1.0`

        Returns: `models.InstallerJob`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "description": description,
                "installation_and_maintenance_company_id": installation_and_maintenance_company_id,
                "installer_admin_id": installer_admin_id,
                "pin": pin,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        installer_job: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Installer Jobs: Delete.

        `DELETE /public-api/resources/installer-jobs/v1.0/{installerJob}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return await self._call(
            _DELETE,
            path={"installerJob": installer_job},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        installer_job: int,
        *,
        include: Sequence[Literal["chargePoints"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.InstallerJob:
        """Installer Jobs: Read.

        `GET /public-api/resources/installer-jobs/v1.0/{installerJob}`

        Returns: `models.InstallerJob`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"installerJob": installer_job},
            query={"include": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        filter: params.InstallerJobsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.InstallerJob]:
        """InstallerJobs: Listing.

        `GET /public-api/resources/installer-jobs/v1.0`

        Returns: a page of `models.InstallerJob`; iterating goes on through all pages.

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
        installer_job: int,
        *,
        description: str | Omit = omit,
        installer_admin_id: int | Omit = omit,
        pin: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.InstallerJob:
        """Installer Jobs: Update.

        `PATCH /public-api/resources/installer-jobs/v1.0/{installerJob}`

        Returns: `models.InstallerJob`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"installerJob": installer_job},
            body={"description": description, "installer_admin_id": installer_admin_id, "pin": pin},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
