"""Sets of OCPP settings to be applied to many charge points alike.

`client.configuration_templates`: `/public-api/resources/configuration-templates/v1.0`"""

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
    """Fill configuration templates in bulk and send them to charge points.

    `client.configuration_templates.actions`: `/public-api/actions/configuration-template/v1.0`"""

    @property
    def with_raw_response(self) -> ConfigurationTemplatesActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ConfigurationTemplatesActionsRaw(self)

    @property
    def with_streaming_response(self) -> ConfigurationTemplatesActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ConfigurationTemplatesActionsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Write all settings of a configuration template to the charge points you list.

        With `should_persist` set to true this is not done only once: the template is enforced again at each
        boot of the charge points. The 202 has no body and says nothing about how the single charge points
        took it.

        `POST /public-api/actions/configuration-template/v1.0/{template}/apply-to-charge-points`

        Args:
            template: Id of the configuration template, a number.
            charge_point_ids (`chargePointIds`): Ids of the charge points that get the settings of the
                template.
            should_persist (`shouldPersist`): `true`: the settings of the template are enforced at each boot
                of the charge points; `false`, the default: they are written just once.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Add several variables (settings with their values) to a configuration template at once.

        The body is a bare array. The variables are added to those that are already there, and duplicates are
        refused; nothing is replaced. Use the OCPP 1.6 or the 2.0.1 shape, whichever fits the `ocpp_version`
        of the template. The 200 has no body: list the result with
        `client.configuration_templates.variables.list`.

        `POST /public-api/actions/configuration-template/v1.0/{template}/insert-bulk-variables`

        Args:
            template: Id of the configuration template, a number.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class ConfigurationTemplatesActionsRaw(RawView):
    """`client.configuration_templates.actions.with_raw_response`"""

    apply_to_charge_points = RawMethod(ConfigurationTemplatesActions.apply_to_charge_points)
    bulk_create_variables = RawMethod(ConfigurationTemplatesActions.bulk_create_variables)


class ConfigurationTemplatesActionsStream(StreamedView):
    """`client.configuration_templates.actions.with_streaming_response`"""

    apply_to_charge_points = StreamedMethod(ConfigurationTemplatesActions.apply_to_charge_points)
    bulk_create_variables = StreamedMethod(ConfigurationTemplatesActions.bulk_create_variables)


class ConfigurationTemplatesVariables(Resource):
    """`client.configuration_templates.variables`: `/public-api/resources/configuration-templates/v1.0/{template}/variables`"""

    @property
    def with_raw_response(self) -> ConfigurationTemplatesVariablesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ConfigurationTemplatesVariablesRaw(self)

    @property
    def with_streaming_response(self) -> ConfigurationTemplatesVariablesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ConfigurationTemplatesVariablesStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ConfigurationTemplateVariableOcpp1_6 | models.ConfigurationTemplateVariableOcpp2_0_1:
        """Add one variable (a setting with its value) to a configuration template.

        Send the OCPP 1.6 or the 2.0.1 shape, whichever fits the template. To add several at once, use
        `client.configuration_templates.actions.bulk_create_variables`.

        `POST /public-api/resources/configuration-templates/v1.0/{template}/variables`

        Args:
            template: Id of the configuration template, a number.
            value: Value of the setting, always a string, even for numbers and booleans.
            component: Part of the charge point that the variable belongs to in the OCPP 2.0.1 device model,
                such as `OCPPCommCtrlr` or `EVSE`.
            component_instance (`componentInstance`): Tells several components of the same name apart (OCPP
                2.0.1). `null` when the component has no named instances.
            connector_id (`connectorId`): Connector (plug or socket) of the EVSE in `evse_id` that the
                component belongs to, as numbered in OCPP 2.0.1. `null`: not tied to one connector.
            evse_id (`evseId`): EVSE (charging outlet) that the variable's component belongs to, in the device
                model of OCPP 2.0.1. `null`: not tied to one EVSE.
            key_name (`keyName`): OCPP 1.6 configuration key, such as `HeartbeatInterval`.
            variable_instance (`variableInstance`): Tells several variables of the same name in a component
                apart (OCPP 2.0.1). `null` when the variable has no named instances.
            variable_name (`variableName`): Name of the variable in the OCPP 2.0.1 device model, such as
                `HeartbeatInterval`; the same name can occur in several components.
            variable_type (`variableType`): Which attribute of the variable is meant (OCPP 2.0.1): `Actual`,
                the value in force; `Target`, the one aimed at; `MinSet` and `MaxSet`, the limits that a
                setting must keep to. Where none is given, OCPP takes `Actual`.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove one variable (a setting with its value) from a configuration template.

        `DELETE /public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}`

        Args:
            template: Id of the configuration template, a number.
            variable: Id of the variable within the template, a number; the list of variables shows it.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ConfigurationTemplateVariableOcpp1_6 | models.ConfigurationTemplateVariableOcpp2_0_1]:
        """List the variables of a configuration template: the settings and the values they get.

        The shape follows the OCPP version of the template: `key_name` and `value` for 1.6; component,
        variable and `value` for 2.0.1. There is no operation that reads a single variable.

        `GET /public-api/resources/configuration-templates/v1.0/{template}/variables`

        Args:
            template: Id of the configuration template, a number.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ConfigurationTemplateVariableOcpp1_6 | models.ConfigurationTemplateVariableOcpp2_0_1:
        """Change one variable of a configuration template, usually its value.

        Send the OCPP 1.6 or the 2.0.1 shape, whichever the template is for, with only those fields that
        change.

        `PATCH /public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}`

        Args:
            template: Id of the configuration template, a number.
            variable: Id of the variable within the template, a number; the list of variables shows it.
            component: Part of the charge point that the variable belongs to in the OCPP 2.0.1 device model,
                such as `OCPPCommCtrlr` or `EVSE`.
            component_instance (`componentInstance`): Tells several components of the same name apart (OCPP
                2.0.1). `null` when the component has no named instances.
            connector_id (`connectorId`): Connector (plug or socket) of the EVSE in `evse_id` that the
                component belongs to, as numbered in OCPP 2.0.1. `null`: not tied to one connector.
            evse_id (`evseId`): EVSE (charging outlet) that the variable's component belongs to, in the device
                model of OCPP 2.0.1. `null`: not tied to one EVSE.
            key_name (`keyName`): OCPP 1.6 configuration key, such as `HeartbeatInterval`.
            value: Value of the setting, always a string, even for numbers and booleans.
            variable_instance (`variableInstance`): Tells several variables of the same name in a component
                apart (OCPP 2.0.1). `null` when the variable has no named instances.
            variable_name (`variableName`): Name of the variable in the OCPP 2.0.1 device model, such as
                `HeartbeatInterval`; the same name can occur in several components.
            variable_type (`variableType`): Which attribute of the variable is meant (OCPP 2.0.1): `Actual`,
                the value in force; `Target`, the one aimed at; `MinSet` and `MaxSet`, the limits that a
                setting must keep to. Where none is given, OCPP takes `Actual`.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class ConfigurationTemplatesVariablesRaw(RawView):
    """`client.configuration_templates.variables.with_raw_response`"""

    create = RawMethod(ConfigurationTemplatesVariables.create)
    delete = RawMethod(ConfigurationTemplatesVariables.delete)
    list = RawMethod(ConfigurationTemplatesVariables.list)
    update = RawMethod(ConfigurationTemplatesVariables.update)


class ConfigurationTemplatesVariablesStream(StreamedView):
    """`client.configuration_templates.variables.with_streaming_response`"""

    create = StreamedMethod(ConfigurationTemplatesVariables.create)
    delete = StreamedMethod(ConfigurationTemplatesVariables.delete)
    list = StreamedMethod(ConfigurationTemplatesVariables.list)
    update = StreamedMethod(ConfigurationTemplatesVariables.update)


class ConfigurationTemplates(Resource):
    """Sets of OCPP settings to be applied to many charge points alike.

    `client.configuration_templates`: `/public-api/resources/configuration-templates/v1.0`"""

    @property
    def with_raw_response(self) -> ConfigurationTemplatesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return ConfigurationTemplatesRaw(self)

    @property
    def with_streaming_response(self) -> ConfigurationTemplatesStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return ConfigurationTemplatesStream(self)

    @cached_property
    def actions(self) -> ConfigurationTemplatesActions:
        """Fill configuration templates in bulk and send them to charge points.

        `client.configuration_templates.actions`: `/public-api/actions/configuration-template/v1.0`"""
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ConfigurationTemplate:
        """Create an empty configuration template for charge points of one OCPP version.

        Then fill it with `client.configuration_templates.actions.bulk_create_variables`. `ocpp_version` is
        `ocpp 1.6` or `ocpp 2.0.1`, with a space, and cannot be changed later. An invalid body is answered
        here with 409.

        `POST /public-api/resources/configuration-templates/v1.0`

        Args:
            ocpp_version (`ocppVersion`): Version of OCPP (the protocol between charge point and back office)
                that the template is for; it decides the shape of its variables. Written with a space: `ocpp
                1.6`.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        template: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a configuration template, which is a named set of settings for charge points.

        `DELETE /public-api/resources/configuration-templates/v1.0/{template}`

        Args:
            template: Id of the configuration template, a number.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        template: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ConfigurationTemplate:
        """Read the name and OCPP version of a configuration template.

        For the settings in it, use `client.configuration_templates.variables.list`.

        `GET /public-api/resources/configuration-templates/v1.0/{template}`

        Args:
            template: Id of the configuration template, a number.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.ConfigurationTemplate]:
        """List the configuration templates: named sets of settings to apply to charge points.

        The settings are not part of it; they come from `client.configuration_templates.variables.list`.
        Filter by OCPP version with `ocpp1.6` or `ocpp2.0.1`, written without the space that the templates
        themselves have.

        `GET /public-api/resources/configuration-templates/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.ConfigurationTemplate`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
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

    def update(
        self,
        template: int,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ConfigurationTemplate:
        """Rename a configuration template.

        The name is all that can be changed here: the OCPP version is fixed, and the settings have operations
        of their own, such as `client.configuration_templates.variables.update`.

        `PATCH /public-api/resources/configuration-templates/v1.0/{template}`

        Args:
            template: Id of the configuration template, a number.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class ConfigurationTemplatesRaw(RawView):
    """`client.configuration_templates.with_raw_response`"""

    create = RawMethod(ConfigurationTemplates.create)
    delete = RawMethod(ConfigurationTemplates.delete)
    get = RawMethod(ConfigurationTemplates.get)
    list = RawMethod(ConfigurationTemplates.list)
    update = RawMethod(ConfigurationTemplates.update)


class ConfigurationTemplatesStream(StreamedView):
    """`client.configuration_templates.with_streaming_response`"""

    create = StreamedMethod(ConfigurationTemplates.create)
    delete = StreamedMethod(ConfigurationTemplates.delete)
    get = StreamedMethod(ConfigurationTemplates.get)
    list = StreamedMethod(ConfigurationTemplates.list)
    update = StreamedMethod(ConfigurationTemplates.update)


class AsyncConfigurationTemplatesActions(AsyncResource):
    """Fill configuration templates in bulk and send them to charge points.

    `client.configuration_templates.actions`: `/public-api/actions/configuration-template/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncConfigurationTemplatesActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncConfigurationTemplatesActionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncConfigurationTemplatesActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncConfigurationTemplatesActionsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Write all settings of a configuration template to the charge points you list.

        With `should_persist` set to true this is not done only once: the template is enforced again at each
        boot of the charge points. The 202 has no body and says nothing about how the single charge points
        took it.

        `POST /public-api/actions/configuration-template/v1.0/{template}/apply-to-charge-points`

        Args:
            template: Id of the configuration template, a number.
            charge_point_ids (`chargePointIds`): Ids of the charge points that get the settings of the
                template.
            should_persist (`shouldPersist`): `true`: the settings of the template are enforced at each boot
                of the charge points; `false`, the default: they are written just once.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Add several variables (settings with their values) to a configuration template at once.

        The body is a bare array. The variables are added to those that are already there, and duplicates are
        refused; nothing is replaced. Use the OCPP 1.6 or the 2.0.1 shape, whichever fits the `ocpp_version`
        of the template. The 200 has no body: list the result with
        `client.configuration_templates.variables.list`.

        `POST /public-api/actions/configuration-template/v1.0/{template}/insert-bulk-variables`

        Args:
            template: Id of the configuration template, a number.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncConfigurationTemplatesActionsRaw(AsyncRawView):
    """`client.configuration_templates.actions.with_raw_response`"""

    apply_to_charge_points = AsyncRawMethod(AsyncConfigurationTemplatesActions.apply_to_charge_points)
    bulk_create_variables = AsyncRawMethod(AsyncConfigurationTemplatesActions.bulk_create_variables)


class AsyncConfigurationTemplatesActionsStream(AsyncStreamedView):
    """`client.configuration_templates.actions.with_streaming_response`"""

    apply_to_charge_points = AsyncStreamedMethod(AsyncConfigurationTemplatesActions.apply_to_charge_points)
    bulk_create_variables = AsyncStreamedMethod(AsyncConfigurationTemplatesActions.bulk_create_variables)


class AsyncConfigurationTemplatesVariables(AsyncResource):
    """`client.configuration_templates.variables`: `/public-api/resources/configuration-templates/v1.0/{template}/variables`"""

    @property
    def with_raw_response(self) -> AsyncConfigurationTemplatesVariablesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncConfigurationTemplatesVariablesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncConfigurationTemplatesVariablesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncConfigurationTemplatesVariablesStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ConfigurationTemplateVariableOcpp1_6 | models.ConfigurationTemplateVariableOcpp2_0_1:
        """Add one variable (a setting with its value) to a configuration template.

        Send the OCPP 1.6 or the 2.0.1 shape, whichever fits the template. To add several at once, use
        `client.configuration_templates.actions.bulk_create_variables`.

        `POST /public-api/resources/configuration-templates/v1.0/{template}/variables`

        Args:
            template: Id of the configuration template, a number.
            value: Value of the setting, always a string, even for numbers and booleans.
            component: Part of the charge point that the variable belongs to in the OCPP 2.0.1 device model,
                such as `OCPPCommCtrlr` or `EVSE`.
            component_instance (`componentInstance`): Tells several components of the same name apart (OCPP
                2.0.1). `null` when the component has no named instances.
            connector_id (`connectorId`): Connector (plug or socket) of the EVSE in `evse_id` that the
                component belongs to, as numbered in OCPP 2.0.1. `null`: not tied to one connector.
            evse_id (`evseId`): EVSE (charging outlet) that the variable's component belongs to, in the device
                model of OCPP 2.0.1. `null`: not tied to one EVSE.
            key_name (`keyName`): OCPP 1.6 configuration key, such as `HeartbeatInterval`.
            variable_instance (`variableInstance`): Tells several variables of the same name in a component
                apart (OCPP 2.0.1). `null` when the variable has no named instances.
            variable_name (`variableName`): Name of the variable in the OCPP 2.0.1 device model, such as
                `HeartbeatInterval`; the same name can occur in several components.
            variable_type (`variableType`): Which attribute of the variable is meant (OCPP 2.0.1): `Actual`,
                the value in force; `Target`, the one aimed at; `MinSet` and `MaxSet`, the limits that a
                setting must keep to. Where none is given, OCPP takes `Actual`.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove one variable (a setting with its value) from a configuration template.

        `DELETE /public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}`

        Args:
            template: Id of the configuration template, a number.
            variable: Id of the variable within the template, a number; the list of variables shows it.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[
        models.ConfigurationTemplateVariableOcpp1_6 | models.ConfigurationTemplateVariableOcpp2_0_1
    ]:
        """List the variables of a configuration template: the settings and the values they get.

        The shape follows the OCPP version of the template: `key_name` and `value` for 1.6; component,
        variable and `value` for 2.0.1. There is no operation that reads a single variable.

        `GET /public-api/resources/configuration-templates/v1.0/{template}/variables`

        Args:
            template: Id of the configuration template, a number.
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ConfigurationTemplateVariableOcpp1_6 | models.ConfigurationTemplateVariableOcpp2_0_1:
        """Change one variable of a configuration template, usually its value.

        Send the OCPP 1.6 or the 2.0.1 shape, whichever the template is for, with only those fields that
        change.

        `PATCH /public-api/resources/configuration-templates/v1.0/{template}/variables/{variable}`

        Args:
            template: Id of the configuration template, a number.
            variable: Id of the variable within the template, a number; the list of variables shows it.
            component: Part of the charge point that the variable belongs to in the OCPP 2.0.1 device model,
                such as `OCPPCommCtrlr` or `EVSE`.
            component_instance (`componentInstance`): Tells several components of the same name apart (OCPP
                2.0.1). `null` when the component has no named instances.
            connector_id (`connectorId`): Connector (plug or socket) of the EVSE in `evse_id` that the
                component belongs to, as numbered in OCPP 2.0.1. `null`: not tied to one connector.
            evse_id (`evseId`): EVSE (charging outlet) that the variable's component belongs to, in the device
                model of OCPP 2.0.1. `null`: not tied to one EVSE.
            key_name (`keyName`): OCPP 1.6 configuration key, such as `HeartbeatInterval`.
            value: Value of the setting, always a string, even for numbers and booleans.
            variable_instance (`variableInstance`): Tells several variables of the same name in a component
                apart (OCPP 2.0.1). `null` when the variable has no named instances.
            variable_name (`variableName`): Name of the variable in the OCPP 2.0.1 device model, such as
                `HeartbeatInterval`; the same name can occur in several components.
            variable_type (`variableType`): Which attribute of the variable is meant (OCPP 2.0.1): `Actual`,
                the value in force; `Target`, the one aimed at; `MinSet` and `MaxSet`, the limits that a
                setting must keep to. Where none is given, OCPP takes `Actual`.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncConfigurationTemplatesVariablesRaw(AsyncRawView):
    """`client.configuration_templates.variables.with_raw_response`"""

    create = AsyncRawMethod(AsyncConfigurationTemplatesVariables.create)
    delete = AsyncRawMethod(AsyncConfigurationTemplatesVariables.delete)
    list = AsyncRawListing(AsyncConfigurationTemplatesVariables.list)
    update = AsyncRawMethod(AsyncConfigurationTemplatesVariables.update)


class AsyncConfigurationTemplatesVariablesStream(AsyncStreamedView):
    """`client.configuration_templates.variables.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncConfigurationTemplatesVariables.create)
    delete = AsyncStreamedMethod(AsyncConfigurationTemplatesVariables.delete)
    list = AsyncStreamedListing(AsyncConfigurationTemplatesVariables.list)
    update = AsyncStreamedMethod(AsyncConfigurationTemplatesVariables.update)


class AsyncConfigurationTemplates(AsyncResource):
    """Sets of OCPP settings to be applied to many charge points alike.

    `client.configuration_templates`: `/public-api/resources/configuration-templates/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncConfigurationTemplatesRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncConfigurationTemplatesRaw(self)

    @property
    def with_streaming_response(self) -> AsyncConfigurationTemplatesStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncConfigurationTemplatesStream(self)

    @cached_property
    def actions(self) -> AsyncConfigurationTemplatesActions:
        """Fill configuration templates in bulk and send them to charge points.

        `client.configuration_templates.actions`: `/public-api/actions/configuration-template/v1.0`"""
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ConfigurationTemplate:
        """Create an empty configuration template for charge points of one OCPP version.

        Then fill it with `client.configuration_templates.actions.bulk_create_variables`. `ocpp_version` is
        `ocpp 1.6` or `ocpp 2.0.1`, with a space, and cannot be changed later. An invalid body is answered
        here with 409.

        `POST /public-api/resources/configuration-templates/v1.0`

        Args:
            ocpp_version (`ocppVersion`): Version of OCPP (the protocol between charge point and back office)
                that the template is for; it decides the shape of its variables. Written with a space: `ocpp
                1.6`.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        template: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a configuration template, which is a named set of settings for charge points.

        `DELETE /public-api/resources/configuration-templates/v1.0/{template}`

        Args:
            template: Id of the configuration template, a number.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        template: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ConfigurationTemplate:
        """Read the name and OCPP version of a configuration template.

        For the settings in it, use `client.configuration_templates.variables.list`.

        `GET /public-api/resources/configuration-templates/v1.0/{template}`

        Args:
            template: Id of the configuration template, a number.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.ConfigurationTemplate]:
        """List the configuration templates: named sets of settings to apply to charge points.

        The settings are not part of it; they come from `client.configuration_templates.variables.list`.
        Filter by OCPP version with `ocpp1.6` or `ocpp2.0.1`, written without the space that the templates
        themselves have.

        `GET /public-api/resources/configuration-templates/v1.0`

        Args:
            cursor: Where a page begins, as the page before it told in `next_cursor`; empty for the first one.
                Iterating takes care of it.
            filter: Only items that match all of the keys given.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

        Returns: a page of `models.ConfigurationTemplate`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
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

    async def update(
        self,
        template: int,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.ConfigurationTemplate:
        """Rename a configuration template.

        The name is all that can be changed here: the OCPP version is fixed, and the settings have operations
        of their own, such as `client.configuration_templates.variables.update`.

        `PATCH /public-api/resources/configuration-templates/v1.0/{template}`

        Args:
            template: Id of the configuration template, a number.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncConfigurationTemplatesRaw(AsyncRawView):
    """`client.configuration_templates.with_raw_response`"""

    create = AsyncRawMethod(AsyncConfigurationTemplates.create)
    delete = AsyncRawMethod(AsyncConfigurationTemplates.delete)
    get = AsyncRawMethod(AsyncConfigurationTemplates.get)
    list = AsyncRawListing(AsyncConfigurationTemplates.list)
    update = AsyncRawMethod(AsyncConfigurationTemplates.update)


class AsyncConfigurationTemplatesStream(AsyncStreamedView):
    """`client.configuration_templates.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncConfigurationTemplates.create)
    delete = AsyncStreamedMethod(AsyncConfigurationTemplates.delete)
    get = AsyncStreamedMethod(AsyncConfigurationTemplates.get)
    list = AsyncStreamedListing(AsyncConfigurationTemplates.list)
    update = AsyncStreamedMethod(AsyncConfigurationTemplates.update)
