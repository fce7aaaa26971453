"""Work orders for those who install charge points.

`client.installer_jobs`: `/public-api/resources/installer-jobs/v1.0`"""

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
    """Give installer jobs charge points and move them through their states.

    `client.installer_jobs.actions`: `/public-api/actions/installer-job/v1.0`"""

    @property
    def with_raw_response(self) -> InstallerJobsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return InstallerJobsActionsRaw(self)

    @property
    def with_streaming_response(self) -> InstallerJobsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return InstallerJobsActionsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Assign charge points to an installer job: listed ones, or all of a zone or location.

        Only one of the three fields counts: `charge_point_ids` goes before `charging_zone_id`, which goes
        before `location_id`; with none of them the answer is a 406. See the result with
        `client.installer_jobs.get` and `include` set to `chargePoints`.

        `POST /public-api/actions/installer-job/v1.0/{installerJob}/assign-charge-points`

        Args:
            installer_job (`installerJob`): Id of the installer job, a number.
            charge_point_ids (`chargePointIds`): Ids of the charge points to assign. When given,
                `charging_zone_id` and `location_id` have no effect.
            charging_zone_id (`chargingZoneId`): Id of a charging zone (a part of a location), all of whose
                charge points go to the job. Works without `charge_point_ids` only, and then `location_id` is
                ignored.
            location_id (`locationId`): Assigns all charge points of this location (site). Used only if
                neither `charge_point_ids` nor `charging_zone_id` is given.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Move an installer job to another status, such as in progress or completed.

        With `completed` or `failed` you can tell how it went in `outcome_details`; with `new` and
        `in_progress` that text is ignored. A 406 can mean that the job already has this status. The status
        cannot be changed through `client.installer_jobs.update`.

        `POST /public-api/actions/installer-job/v1.0/{installerJob}/change-status`

        Args:
            installer_job (`installerJob`): Id of the installer job, a number.
            outcome_details (`outcomeDetails`): How the job went, in free text. Only kept with the status
                `completed` or `failed`.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class InstallerJobsActionsRaw(RawView):
    """`client.installer_jobs.actions.with_raw_response`"""

    assign_charge_points = RawMethod(InstallerJobsActions.assign_charge_points)
    change_status = RawMethod(InstallerJobsActions.change_status)


class InstallerJobsActionsStream(StreamedView):
    """`client.installer_jobs.actions.with_streaming_response`"""

    assign_charge_points = StreamedMethod(InstallerJobsActions.assign_charge_points)
    change_status = StreamedMethod(InstallerJobsActions.change_status)


class InstallerJobs(Resource):
    """Work orders for those who install charge points.

    `client.installer_jobs`: `/public-api/resources/installer-jobs/v1.0`"""

    @property
    def with_raw_response(self) -> InstallerJobsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return InstallerJobsRaw(self)

    @property
    def with_streaming_response(self) -> InstallerJobsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return InstallerJobsStream(self)

    @cached_property
    def actions(self) -> InstallerJobsActions:
        """Give installer jobs charge points and move them through their states.

        `client.installer_jobs.actions`: `/public-api/actions/installer-job/v1.0`"""
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.InstallerJob:
        """Create an installer job for an installation and maintenance company.

        You can give `installer_admin_id`, the person who is to do it, or a `pin` that gives the right to do
        it; with both, the `pin` is ignored. Charge points are added afterwards with
        `client.installer_jobs.actions.assign_charge_points`.

        `POST /public-api/resources/installer-jobs/v1.0`

        Args:
            installation_and_maintenance_company_id (`installationAndMaintenanceCompanyId`): Id of the company
                that installs and maintains charge points.
            installer_admin_id (`installerAdminId`): Id of the installer admin whom the job is assigned to.
                With it, `pin` is ignored.
            pin: PIN, 4 to 12 characters, that opens the job to an installer. Without `installer_admin_id`,
                the PIN alone decides who may carry it out.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        installer_job: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete an installer job.

        To close one that was carried out, and to keep its record, use
        `client.installer_jobs.actions.change_status` instead.

        `DELETE /public-api/resources/installer-jobs/v1.0/{installerJob}`

        Args:
            installer_job (`installerJob`): Id of the installer job, a number.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.InstallerJob:
        """Read one installer job, on request together with its charge points.

        `chargePoints` is in the answer only if `include` asks for it.

        `GET /public-api/resources/installer-jobs/v1.0/{installerJob}`

        Args:
            installer_job (`installerJob`): Id of the installer job, a number.
            include: What to add to the answer; `chargePoints` adds the charge points of the job.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.InstallerJob]:
        """List the installer jobs: work on charge points ordered from a maintenance company.

        The charge points of a job are not included; read the job on its own with `client.installer_jobs.get`
        for those.

        `GET /public-api/resources/installer-jobs/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.InstallerJob`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.InstallerJob:
        """Change the description, the installer admin or the PIN of an installer job.

        The company cannot be changed, and the status only through
        `client.installer_jobs.actions.change_status`. If you send both `installer_admin_id` and `pin`, the
        `pin` is ignored.

        `PATCH /public-api/resources/installer-jobs/v1.0/{installerJob}`

        Args:
            installer_job (`installerJob`): Id of the installer job, a number.
            installer_admin_id (`installerAdminId`): Id of the installer admin to assign the job to. With it,
                `pin` is ignored.
            pin: PIN, 4 to 12 characters, that opens the job to an installer. Without `installer_admin_id`,
                the PIN alone decides who may carry it out.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class InstallerJobsRaw(RawView):
    """`client.installer_jobs.with_raw_response`"""

    create = RawMethod(InstallerJobs.create)
    delete = RawMethod(InstallerJobs.delete)
    get = RawMethod(InstallerJobs.get)
    list = RawMethod(InstallerJobs.list)
    update = RawMethod(InstallerJobs.update)


class InstallerJobsStream(StreamedView):
    """`client.installer_jobs.with_streaming_response`"""

    create = StreamedMethod(InstallerJobs.create)
    delete = StreamedMethod(InstallerJobs.delete)
    get = StreamedMethod(InstallerJobs.get)
    list = StreamedMethod(InstallerJobs.list)
    update = StreamedMethod(InstallerJobs.update)


class AsyncInstallerJobsActions(AsyncResource):
    """Give installer jobs charge points and move them through their states.

    `client.installer_jobs.actions`: `/public-api/actions/installer-job/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncInstallerJobsActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncInstallerJobsActionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncInstallerJobsActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncInstallerJobsActionsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Assign charge points to an installer job: listed ones, or all of a zone or location.

        Only one of the three fields counts: `charge_point_ids` goes before `charging_zone_id`, which goes
        before `location_id`; with none of them the answer is a 406. See the result with
        `client.installer_jobs.get` and `include` set to `chargePoints`.

        `POST /public-api/actions/installer-job/v1.0/{installerJob}/assign-charge-points`

        Args:
            installer_job (`installerJob`): Id of the installer job, a number.
            charge_point_ids (`chargePointIds`): Ids of the charge points to assign. When given,
                `charging_zone_id` and `location_id` have no effect.
            charging_zone_id (`chargingZoneId`): Id of a charging zone (a part of a location), all of whose
                charge points go to the job. Works without `charge_point_ids` only, and then `location_id` is
                ignored.
            location_id (`locationId`): Assigns all charge points of this location (site). Used only if
                neither `charge_point_ids` nor `charging_zone_id` is given.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Move an installer job to another status, such as in progress or completed.

        With `completed` or `failed` you can tell how it went in `outcome_details`; with `new` and
        `in_progress` that text is ignored. A 406 can mean that the job already has this status. The status
        cannot be changed through `client.installer_jobs.update`.

        `POST /public-api/actions/installer-job/v1.0/{installerJob}/change-status`

        Args:
            installer_job (`installerJob`): Id of the installer job, a number.
            outcome_details (`outcomeDetails`): How the job went, in free text. Only kept with the status
                `completed` or `failed`.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncInstallerJobsActionsRaw(AsyncRawView):
    """`client.installer_jobs.actions.with_raw_response`"""

    assign_charge_points = AsyncRawMethod(AsyncInstallerJobsActions.assign_charge_points)
    change_status = AsyncRawMethod(AsyncInstallerJobsActions.change_status)


class AsyncInstallerJobsActionsStream(AsyncStreamedView):
    """`client.installer_jobs.actions.with_streaming_response`"""

    assign_charge_points = AsyncStreamedMethod(AsyncInstallerJobsActions.assign_charge_points)
    change_status = AsyncStreamedMethod(AsyncInstallerJobsActions.change_status)


class AsyncInstallerJobs(AsyncResource):
    """Work orders for those who install charge points.

    `client.installer_jobs`: `/public-api/resources/installer-jobs/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncInstallerJobsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncInstallerJobsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncInstallerJobsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncInstallerJobsStream(self)

    @cached_property
    def actions(self) -> AsyncInstallerJobsActions:
        """Give installer jobs charge points and move them through their states.

        `client.installer_jobs.actions`: `/public-api/actions/installer-job/v1.0`"""
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.InstallerJob:
        """Create an installer job for an installation and maintenance company.

        You can give `installer_admin_id`, the person who is to do it, or a `pin` that gives the right to do
        it; with both, the `pin` is ignored. Charge points are added afterwards with
        `client.installer_jobs.actions.assign_charge_points`.

        `POST /public-api/resources/installer-jobs/v1.0`

        Args:
            installation_and_maintenance_company_id (`installationAndMaintenanceCompanyId`): Id of the company
                that installs and maintains charge points.
            installer_admin_id (`installerAdminId`): Id of the installer admin whom the job is assigned to.
                With it, `pin` is ignored.
            pin: PIN, 4 to 12 characters, that opens the job to an installer. Without `installer_admin_id`,
                the PIN alone decides who may carry it out.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        installer_job: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete an installer job.

        To close one that was carried out, and to keep its record, use
        `client.installer_jobs.actions.change_status` instead.

        `DELETE /public-api/resources/installer-jobs/v1.0/{installerJob}`

        Args:
            installer_job (`installerJob`): Id of the installer job, a number.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.InstallerJob:
        """Read one installer job, on request together with its charge points.

        `chargePoints` is in the answer only if `include` asks for it.

        `GET /public-api/resources/installer-jobs/v1.0/{installerJob}`

        Args:
            installer_job (`installerJob`): Id of the installer job, a number.
            include: What to add to the answer; `chargePoints` adds the charge points of the job.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.InstallerJob]:
        """List the installer jobs: work on charge points ordered from a maintenance company.

        The charge points of a job are not included; read the job on its own with `client.installer_jobs.get`
        for those.

        `GET /public-api/resources/installer-jobs/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.InstallerJob`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.InstallerJob:
        """Change the description, the installer admin or the PIN of an installer job.

        The company cannot be changed, and the status only through
        `client.installer_jobs.actions.change_status`. If you send both `installer_admin_id` and `pin`, the
        `pin` is ignored.

        `PATCH /public-api/resources/installer-jobs/v1.0/{installerJob}`

        Args:
            installer_job (`installerJob`): Id of the installer job, a number.
            installer_admin_id (`installerAdminId`): Id of the installer admin to assign the job to. With it,
                `pin` is ignored.
            pin: PIN, 4 to 12 characters, that opens the job to an installer. Without `installer_admin_id`,
                the PIN alone decides who may carry it out.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncInstallerJobsRaw(AsyncRawView):
    """`client.installer_jobs.with_raw_response`"""

    create = AsyncRawMethod(AsyncInstallerJobs.create)
    delete = AsyncRawMethod(AsyncInstallerJobs.delete)
    get = AsyncRawMethod(AsyncInstallerJobs.get)
    list = AsyncRawListing(AsyncInstallerJobs.list)
    update = AsyncRawMethod(AsyncInstallerJobs.update)


class AsyncInstallerJobsStream(AsyncStreamedView):
    """`client.installer_jobs.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncInstallerJobs.create)
    delete = AsyncStreamedMethod(AsyncInstallerJobs.delete)
    get = AsyncStreamedMethod(AsyncInstallerJobs.get)
    list = AsyncStreamedListing(AsyncInstallerJobs.list)
    update = AsyncStreamedMethod(AsyncInstallerJobs.update)
