"""`client.configuration_templates`: `/public-api/resources/configuration-templates/v1.0`"""

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

_ACTIONS_APPLY_TO_CHARGE_POINTS: Operation[None] = Operation(
    "POST",
    "/public-api/actions/configuration-template/v1.0/{template}/apply-to-charge-points",
    body=lambda: params.ConfigurationTemplateApplyToChargePoints,
)
_ACTIONS_BULK_CREATE_VARIABLES: Operation[None] = Operation(
    "POST",
    "/public-api/actions/configuration-template/v1.0/{template}/insert-bulk-variables",
    body=lambda: Sequence[params.ConfigurationVariableOcpp1_6 | params.ConfigurationVariableOcpp2_0_1],
)
_VARIABLES_CREATE: Operation[
    models.ConfigurationTemplateVariableOcpp1_6 | models.ConfigurationTemplateVariableOcpp2_0_1
] = Operation(
    "POST",
    "/public-api/resources/configuration-templates/v1.0/{template}/variables",
    returns=lambda: (
        models.ConfigurationTemplateVariableOcpp1_6 | models.ConfigurationTemplateVariableOcpp2_0_1
    ),
    unwrap="data",
    body=lambda: params.ConfigurationVariableOcpp1_6 | params.ConfigurationVariableOcpp2_0_1,
)
_VARIABLES_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}",
)
_VARIABLES_LIST: Operation[
    models.ConfigurationTemplateVariableOcpp1_6 | models.ConfigurationTemplateVariableOcpp2_0_1
] = Operation(
    "GET",
    "/public-api/resources/configuration-templates/v1.0/{template}/variables",
    returns=lambda: (
        models.ConfigurationTemplateVariableOcpp1_6 | models.ConfigurationTemplateVariableOcpp2_0_1
    ),
    unwrap="data",
    query=lambda: params.ConfigurationTemplatesVariablesListQuery,
    paging=Paging(cursor="cursor", per_page="per_page"),
)
_VARIABLES_UPDATE: Operation[
    models.ConfigurationTemplateVariableOcpp1_6 | models.ConfigurationTemplateVariableOcpp2_0_1
] = Operation(
    "PATCH",
    "/public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}",
    returns=lambda: (
        models.ConfigurationTemplateVariableOcpp1_6 | models.ConfigurationTemplateVariableOcpp2_0_1
    ),
    unwrap="data",
    body=lambda: (
        params.ConfigurationTemplateVariableUpdateOcpp1_6
        | params.ConfigurationTemplateVariableUpdateOcpp2_0_1
    ),
)
_CREATE: Operation[models.ConfigurationTemplate] = Operation(
    "POST",
    "/public-api/resources/configuration-templates/v1.0",
    returns=lambda: models.ConfigurationTemplate,
    unwrap="data",
    body=lambda: params.ConfigurationTemplateCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/configuration-templates/v1.0/{template}",
)
_GET: Operation[models.ConfigurationTemplate] = Operation(
    "GET",
    "/public-api/resources/configuration-templates/v1.0/{template}",
    returns=lambda: models.ConfigurationTemplate,
    unwrap="data",
)
_LIST: Operation[models.ConfigurationTemplate] = Operation(
    "GET",
    "/public-api/resources/configuration-templates/v1.0",
    returns=lambda: models.ConfigurationTemplate,
    unwrap="data",
    query=lambda: params.ConfigurationTemplatesListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(cursor="cursor", per_page="per_page"),
)
_UPDATE: Operation[models.ConfigurationTemplate] = Operation(
    "PATCH",
    "/public-api/resources/configuration-templates/v1.0/{template}",
    returns=lambda: models.ConfigurationTemplate,
    unwrap="data",
    body=lambda: params.LocationRoamingOperator,
)


class ConfigurationTemplatesActions(Resource):
    """`client.configuration_templates.actions`: `/public-api/actions/configuration-template/v1.0`"""

    def apply_to_charge_points(
        self,
        template: int,
        *,
        charge_point_ids: Sequence[int] | Omit = omit,
        should_persist: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Configuration Template: Apply to Charge Points.

        `POST /public-api/actions/configuration-template/v1.0/{template}/apply-to-charge-points`

        Returns: None.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), UnprocessableEntityError (422).
        """
        return self._call(
            _ACTIONS_APPLY_TO_CHARGE_POINTS,
            path={"template": template},
            body={"charge_point_ids": charge_point_ids, "should_persist": should_persist},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def bulk_create_variables(
        self,
        template: int,
        *,
        body: Sequence[params.ConfigurationVariableOcpp1_6 | params.ConfigurationVariableOcpp2_0_1],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Configuration Template: Bulk Create Variables.

        `POST /public-api/actions/configuration-template/v1.0/{template}/insert-bulk-variables`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ACTIONS_BULK_CREATE_VARIABLES,
            path={"template": template},
            payload=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ConfigurationTemplatesVariables(Resource):
    """`client.configuration_templates.variables`: `/public-api/resources/configuration-templates/v1.0/{template}/variables`"""

    def create(
        self,
        template: int,
        *,
        value: str,
        component: str | Omit = omit,
        component_instance: str | None | Omit = omit,
        connector_id: int | None | Omit = omit,
        evse_id: int | None | Omit = omit,
        key_name: str | Omit = omit,
        variable_instance: str | None | Omit = omit,
        variable_name: str | Omit = omit,
        variable_type: Literal["Actual", "MaxSet", "MinSet", "Target"] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ConfigurationTemplateVariableOcpp1_6 | models.ConfigurationTemplateVariableOcpp2_0_1:
        """Configuration Template Variable: Create.

        `POST /public-api/resources/configuration-templates/v1.0/{template}/variables`

        Returns: `models.ConfigurationTemplateVariableOcpp1_6 |
        models.ConfigurationTemplateVariableOcpp2_0_1`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ConflictError (409),
        UnprocessableEntityError (422).
        """
        return self._call(
            _VARIABLES_CREATE,
            path={"template": template},
            body={
                "value": value,
                "component": component,
                "component_instance": component_instance,
                "connector_id": connector_id,
                "evse_id": evse_id,
                "key_name": key_name,
                "variable_instance": variable_instance,
                "variable_name": variable_name,
                "variable_type": variable_type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        template: int,
        variable: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Configuration Template Variable: Delete.

        `DELETE /public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _VARIABLES_DELETE,
            path={"template": template, "variable": variable},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        template: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.ConfigurationTemplateVariableOcpp1_6 | models.ConfigurationTemplateVariableOcpp2_0_1]:
        """Configuration Template Variable: Listing.

        `GET /public-api/resources/configuration-templates/v1.0/{template}/variables`

        Returns: a page of `models.ConfigurationTemplateVariableOcpp1_6 |
        models.ConfigurationTemplateVariableOcpp2_0_1`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _VARIABLES_LIST,
            path={"template": template},
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        template: int,
        variable: int,
        *,
        component: str | Omit = omit,
        component_instance: str | None | Omit = omit,
        connector_id: int | None | Omit = omit,
        evse_id: int | None | Omit = omit,
        key_name: str | Omit = omit,
        value: str | Omit = omit,
        variable_instance: str | None | Omit = omit,
        variable_name: str | Omit = omit,
        variable_type: Literal["Actual", "MaxSet", "MinSet", "Target"] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ConfigurationTemplateVariableOcpp1_6 | models.ConfigurationTemplateVariableOcpp2_0_1:
        """Configuration Template Variable: Update.

        `PATCH /public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}`

        Returns: `models.ConfigurationTemplateVariableOcpp1_6 |
        models.ConfigurationTemplateVariableOcpp2_0_1`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422).
        """
        return self._call(
            _VARIABLES_UPDATE,
            path={"template": template, "variable": variable},
            body={
                "component": component,
                "component_instance": component_instance,
                "connector_id": connector_id,
                "evse_id": evse_id,
                "key_name": key_name,
                "value": value,
                "variable_instance": variable_instance,
                "variable_name": variable_name,
                "variable_type": variable_type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ConfigurationTemplates(Resource):
    """`client.configuration_templates`: `/public-api/resources/configuration-templates/v1.0`"""

    @cached_property
    def actions(self) -> ConfigurationTemplatesActions:
        """`client.configuration_templates.actions`: `/public-api/actions/configuration-template/v1.0`"""
        return ConfigurationTemplatesActions(self)

    @cached_property
    def variables(self) -> ConfigurationTemplatesVariables:
        """`client.configuration_templates.variables`: `/public-api/resources/configuration-templates/v1.0/{template}/variables`"""
        return ConfigurationTemplatesVariables(self)

    def create(
        self,
        *,
        name: str,
        ocpp_version: Literal["ocpp 1.6", "ocpp 2.0.1"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ConfigurationTemplate:
        """Configuration Template: Create.

        `POST /public-api/resources/configuration-templates/v1.0`

        Returns: `models.ConfigurationTemplate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ConflictError (409).
        """
        return self._call(
            _CREATE,
            body={"name": name, "ocpp_version": ocpp_version},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        template: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Configuration Template: Delete.

        `DELETE /public-api/resources/configuration-templates/v1.0/{template}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE,
            path={"template": template},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        template: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ConfigurationTemplate:
        """Configuration Template: Read.

        `GET /public-api/resources/configuration-templates/v1.0/{template}`

        Returns: `models.ConfigurationTemplate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET,
            path={"template": template},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.ConfigurationTemplatesFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.ConfigurationTemplate]:
        """Configuration Template: Listing.

        `GET /public-api/resources/configuration-templates/v1.0`

        Returns: a page of `models.ConfigurationTemplate`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        template: int,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ConfigurationTemplate:
        """Configuration Template: Update.

        `PATCH /public-api/resources/configuration-templates/v1.0/{template}`

        Returns: `models.ConfigurationTemplate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"template": template},
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncConfigurationTemplatesActions(AsyncResource):
    """`client.configuration_templates.actions`: `/public-api/actions/configuration-template/v1.0`"""

    async def apply_to_charge_points(
        self,
        template: int,
        *,
        charge_point_ids: Sequence[int] | Omit = omit,
        should_persist: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Configuration Template: Apply to Charge Points.

        `POST /public-api/actions/configuration-template/v1.0/{template}/apply-to-charge-points`

        Returns: None.

        Raises: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
        (404), UnprocessableEntityError (422).
        """
        return await self._call(
            _ACTIONS_APPLY_TO_CHARGE_POINTS,
            path={"template": template},
            body={"charge_point_ids": charge_point_ids, "should_persist": should_persist},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def bulk_create_variables(
        self,
        template: int,
        *,
        body: Sequence[params.ConfigurationVariableOcpp1_6 | params.ConfigurationVariableOcpp2_0_1],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Configuration Template: Bulk Create Variables.

        `POST /public-api/actions/configuration-template/v1.0/{template}/insert-bulk-variables`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ACTIONS_BULK_CREATE_VARIABLES,
            path={"template": template},
            payload=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncConfigurationTemplatesVariables(AsyncResource):
    """`client.configuration_templates.variables`: `/public-api/resources/configuration-templates/v1.0/{template}/variables`"""

    async def create(
        self,
        template: int,
        *,
        value: str,
        component: str | Omit = omit,
        component_instance: str | None | Omit = omit,
        connector_id: int | None | Omit = omit,
        evse_id: int | None | Omit = omit,
        key_name: str | Omit = omit,
        variable_instance: str | None | Omit = omit,
        variable_name: str | Omit = omit,
        variable_type: Literal["Actual", "MaxSet", "MinSet", "Target"] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ConfigurationTemplateVariableOcpp1_6 | models.ConfigurationTemplateVariableOcpp2_0_1:
        """Configuration Template Variable: Create.

        `POST /public-api/resources/configuration-templates/v1.0/{template}/variables`

        Returns: `models.ConfigurationTemplateVariableOcpp1_6 |
        models.ConfigurationTemplateVariableOcpp2_0_1`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ConflictError (409),
        UnprocessableEntityError (422).
        """
        return await self._call(
            _VARIABLES_CREATE,
            path={"template": template},
            body={
                "value": value,
                "component": component,
                "component_instance": component_instance,
                "connector_id": connector_id,
                "evse_id": evse_id,
                "key_name": key_name,
                "variable_instance": variable_instance,
                "variable_name": variable_name,
                "variable_type": variable_type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        template: int,
        variable: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Configuration Template Variable: Delete.

        `DELETE /public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _VARIABLES_DELETE,
            path={"template": template, "variable": variable},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        template: int,
        *,
        cursor: str | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[
        models.ConfigurationTemplateVariableOcpp1_6 | models.ConfigurationTemplateVariableOcpp2_0_1
    ]:
        """Configuration Template Variable: Listing.

        `GET /public-api/resources/configuration-templates/v1.0/{template}/variables`

        Returns: a page of `models.ConfigurationTemplateVariableOcpp1_6 |
        models.ConfigurationTemplateVariableOcpp2_0_1`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _VARIABLES_LIST,
            path={"template": template},
            query={"cursor": cursor, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def update(
        self,
        template: int,
        variable: int,
        *,
        component: str | Omit = omit,
        component_instance: str | None | Omit = omit,
        connector_id: int | None | Omit = omit,
        evse_id: int | None | Omit = omit,
        key_name: str | Omit = omit,
        value: str | Omit = omit,
        variable_instance: str | None | Omit = omit,
        variable_name: str | Omit = omit,
        variable_type: Literal["Actual", "MaxSet", "MinSet", "Target"] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ConfigurationTemplateVariableOcpp1_6 | models.ConfigurationTemplateVariableOcpp2_0_1:
        """Configuration Template Variable: Update.

        `PATCH /public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}`

        Returns: `models.ConfigurationTemplateVariableOcpp1_6 |
        models.ConfigurationTemplateVariableOcpp2_0_1`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422).
        """
        return await self._call(
            _VARIABLES_UPDATE,
            path={"template": template, "variable": variable},
            body={
                "component": component,
                "component_instance": component_instance,
                "connector_id": connector_id,
                "evse_id": evse_id,
                "key_name": key_name,
                "value": value,
                "variable_instance": variable_instance,
                "variable_name": variable_name,
                "variable_type": variable_type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncConfigurationTemplates(AsyncResource):
    """`client.configuration_templates`: `/public-api/resources/configuration-templates/v1.0`"""

    @cached_property
    def actions(self) -> AsyncConfigurationTemplatesActions:
        """`client.configuration_templates.actions`: `/public-api/actions/configuration-template/v1.0`"""
        return AsyncConfigurationTemplatesActions(self)

    @cached_property
    def variables(self) -> AsyncConfigurationTemplatesVariables:
        """`client.configuration_templates.variables`: `/public-api/resources/configuration-templates/v1.0/{template}/variables`"""
        return AsyncConfigurationTemplatesVariables(self)

    async def create(
        self,
        *,
        name: str,
        ocpp_version: Literal["ocpp 1.6", "ocpp 2.0.1"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ConfigurationTemplate:
        """Configuration Template: Create.

        `POST /public-api/resources/configuration-templates/v1.0`

        Returns: `models.ConfigurationTemplate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), ConflictError (409).
        """
        return await self._call(
            _CREATE,
            body={"name": name, "ocpp_version": ocpp_version},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        template: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Configuration Template: Delete.

        `DELETE /public-api/resources/configuration-templates/v1.0/{template}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE,
            path={"template": template},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        template: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ConfigurationTemplate:
        """Configuration Template: Read.

        `GET /public-api/resources/configuration-templates/v1.0/{template}`

        Returns: `models.ConfigurationTemplate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET,
            path={"template": template},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        filter: params.ConfigurationTemplatesFilter | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ConfigurationTemplate]:
        """Configuration Template: Listing.

        `GET /public-api/resources/configuration-templates/v1.0`

        Returns: a page of `models.ConfigurationTemplate`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._list(
            _LIST,
            query={"cursor": cursor, "filter": filter, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def update(
        self,
        template: int,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ConfigurationTemplate:
        """Configuration Template: Update.

        `PATCH /public-api/resources/configuration-templates/v1.0/{template}`

        Returns: `models.ConfigurationTemplate`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"template": template},
            body={"name": name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
