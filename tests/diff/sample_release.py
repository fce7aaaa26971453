"""Changes between AMPECO 3.96.4 and 3.110.0, abridged, with an event and a security scheme that neither has."""

from __future__ import annotations

from diff.sample_change import base_spot, change, revision_spot, verdict
from sdkforge.diff.model import Acceptance, Change, Location, Witness


def errors() -> list[Change]:
    start = "POST /public-api/actions/charge-point/v1.0/{chargePoint}/start"
    smart = "POST /public-api/resources/charge-points/v2.0/{chargePoint}/personal-smart-charging-preferences"
    rates = "GET /public-api/resources/electricity-rates/v2.0"
    event = "POST /public-api/resources/notifications/v1.0"
    voltages = [
        ("GET", "circuits/v2.0", ("data", "[]", "maxVoltage"), "list"),
        ("GET", "circuits/v2.0/{circuit}", ("data", "maxVoltage"), "get"),
        ("GET", "evses/v2.1", ("data", "[]", "powerOptions", "maxVoltage"), "list"),
        ("GET", "evses/v2.1/{evse}", ("data", "powerOptions", "maxVoltage"), "get"),
        ("PATCH", "circuits/v2.0/{circuit}", ("data", "maxVoltage"), "update"),
    ]
    return [
        change(
            id="api-removed-without-deprecation",
            level="error",
            effect="violation",
            direction=None,
            operation="DELETE /public-api/resources/currencies/v1.0/{currency}",
            tag="resource / currencies",
            location=Location("operation"),
            message="the operation is removed and was not deprecated before",
            base=base_spot("/paths/~1public-api~1resources~1currencies~1v1.0~1{currency}/delete", 5410, 5),
            sdk=verdict(
                symbol="client.currencies.delete",
                kind="method",
                before="delete(currency: int) -> None",
                reason="the client has no such method any more",
            ),
        ),
        change(
            id="new-required-request-property",
            level="error",
            effect="narrows",
            direction="request",
            operation=start,
            tag="action / charge point",
            location=Location("request-body", media="application/json", trail=("idTag",)),
            message="the new property idTag of the request is required",
            after={"type": "string", "maxLength": 20},
            base=base_spot("/components/schemas/ChargePointStart/properties", 13_640),
            revision=revision_spot("/components/schemas/ChargePointStart/properties/idTag", 13_929),
            witness=Witness({"connectorId": 1}, arrives=False),
            cause="ChargePointStart.idTag",
            sdk=verdict(
                symbol="client.charge_points.actions.start(id_tag=)",
                kind="argument",
                before="",
                after="id_tag: str",
                reason="a call without it is refused by the client and by the server",
            ),
        ),
        change(
            id="new-required-request-property",
            level="error",
            effect="narrows",
            direction="request",
            operation=f"{start}/{{evse}}",
            tag="action / charge point",
            location=Location("request-body", media="application/json", trail=("idTag",)),
            message="the new property idTag of the request is required",
            after={"type": "string", "maxLength": 20},
            base=base_spot("/components/schemas/ChargePointStart/properties", 13_640),
            revision=revision_spot("/components/schemas/ChargePointStart/properties/idTag", 13_929),
            witness=Witness({"connectorId": 1}, arrives=False),
            cause="ChargePointStart.idTag",
            sdk=verdict(
                symbol="client.charge_points.actions.start_evse(id_tag=)",
                kind="argument",
                before="",
                after="id_tag: str",
                reason="a call without it is refused by the client and by the server",
            ),
        ),
        change(
            id="request-property-enum-value-removed",
            level="error",
            effect="narrows",
            direction="request",
            operation=smart,
            tag="resource / charge points",
            location=Location("request-body", media="application/json", trail=("type",)),
            message="the value 'energi_elspot' of type is no longer accepted",
            before="energi_elspot",
            base=base_spot("/components/schemas/SmartChargingType/enum/5", 13_867, 11),
            revision=revision_spot("/components/schemas/SmartChargingType/enum", 14_151, 9),
            witness=Witness({"type": "energi_elspot", "enabled": True}, arrives=False),
            sdk=verdict(
                symbol="client.charge_points.personal_smart_charging_preferences.update(type=)",
                kind="argument",
                before="type: Literal['solar', 'nordpool', 'energi_elspot'] = …",
                after="type: Literal['solar', 'nordpool'] = …",
                reason="'energi_elspot' is refused before the request is sent",
            ),
        ),
        change(
            id="request-parameter-enum-value-removed",
            level="error",
            effect="narrows",
            direction="request",
            operation=rates,
            tag="resource / electricity rates",
            location=Location("parameter", inside="query", name="filter", trail=("type",)),
            message="the value 'elspot' of the query parameter filter, type is no longer accepted",
            before="elspot",
            base=base_spot("/components/parameters/ElectricityRatesFilter/schema/properties/type/enum/2", 19_205, 11),
            revision=revision_spot("/components/parameters/ElectricityRatesFilter/schema/properties/type/enum", 20_140),
            accepted=Acceptance("The vendor confirmed that nobody sends it.", "integrations", "2027-03-31"),
            witness=Witness({"type": "elspot"}, arrives=False),
            sdk=verdict(
                symbol="client.electricity_rates.list(filter=)",
                kind="argument",
                before="type: Literal['fixed', 'elspot']",
                after="type: Literal['fixed']",
                reason="'elspot' is refused before the request is sent",
            ),
        ),
        change(
            id="request-property-max-length-decreased",
            level="error",
            effect="narrows",
            direction="request",
            operation="POST /public-api/resources/evses/v2.1",
            tag="resource / evses",
            location=Location("request-body", media="application/json", trail=("label",)),
            message="the longest label that is accepted went from 255 to 64 characters",
            before=255,
            after=64,
            base=base_spot("/components/schemas/EvseCreate/properties/label/maxLength", 18_220, 11),
            revision=revision_spot("/components/schemas/EvseCreate/properties/label/maxLength", 18_801, 11),
            witness=Witness({"label": "x" * 65}, arrives=False),
            sdk=verdict(
                symbol="client.evses.create(label=)",
                kind="argument",
                before="label: str = …",
                after="label: str = …",
                type_check=False,
                reason="a longer one is refused before the request is sent",
            ),
        ),
        change(
            id="callback-removed",
            level="error",
            effect="widens",
            direction="response",
            operation=event,
            tag="resource / notifications",
            location=Location("operation", event="SettlementReportCreated"),
            message="the callback SettlementReportCreated is no longer sent",
            base=base_spot("/components/callbacks/SettlementReportCreated", 30_117, 5),
            sdk=verdict(
                symbol="ampeco.webhooks: SettlementReportCreatedEvent",
                kind="event",
                before="class SettlementReportCreatedEvent",
                reason="unwrap no longer returns it",
            ),
        ),
        *(
            change(
                id="response-property-type-changed",
                level="error",
                effect="incomparable",
                operation=f"{method} /public-api/resources/{path}",
                tag=f"resource / {path.split('/')[0]}",
                location=Location("response", status="200", media="application/json", trail=trail),
                message=f"the type of {trail[-1]} in the response went from string to number",
                before="string",
                after="number",
                base=base_spot("/components/schemas/MaxVoltage/type", 20_258, 7),
                revision=revision_spot("/components/schemas/MaxVoltage/type", 22_809, 7),
                witness=Witness(277, arrives=True),
                cause="MaxVoltage.type",
                sdk=verdict(
                    symbol=f"client.{path.split('/')[0]}.{verb}().{'data[].' if verb == 'list' else ''}"
                    f"{'power_options.' if 'powerOptions' in trail else ''}max_voltage",
                    before="MaxVoltage | None",
                    after="float | None",
                    reason="the annotation changed from str to float",
                ),
            )
            for method, path, trail, verb in voltages
        ),
        change(
            id="api-security-added",
            level="error",
            effect="narrows",
            direction="request",
            operation="GET /public-api/resources/sub-operators/v1.0",
            tag="resource / sub operators",
            location=Location("security", name="mutual_tls"),
            message="the operation now asks for the security scheme mutual_tls",
            after="mutual_tls",
            revision=revision_spot("/paths/~1public-api~1resources~1sub-operators~1v1.0/get/security/0", 11_402, 11),
        ),
    ]


def warnings() -> list[Change]:
    gone: list[Change] = []
    for method, field, attribute, line, model in (
        ("sessions", "estimatedElectricityCostSavings", "estimated_electricity_cost_savings", 21_204, "Session"),
        ("bookings", "ocpiTokenId", "ocpi_token_id", 13_974, "Booking"),
    ):
        for path, steps, call in (
            ("", ("data", "[]"), f"client.{method}.list().data[]"),
            (f"/{{{method[:-1]}}}", ("data",), f"client.{method}.get()"),
        ):
            trail = (*steps, field)
            gone.append(
                change(
                    id="response-optional-property-removed",
                    level="warning",
                    operation=f"GET /public-api/resources/{method}/v1.0{path}",
                    tag=f"resource / {method}",
                    location=Location("response", status="200", media="application/json", trail=trail),
                    message=f"the optional property {field} is gone from the response",
                    before={"type": "number"},
                    base=base_spot(f"/components/schemas/{model}/properties/{field}", line),
                    revision=revision_spot(f"/components/schemas/{model}/properties", line + 402, 7),
                    cause=f"{model}.{field}",
                    sdk=verdict(
                        symbol=f"{call}.{attribute}",
                        before="float | None",
                        reason=f"the model {model} no longer has the field",
                    ),
                )
            )
    terminals = [
        change(
            id="response-property-enum-value-added",
            level="warning",
            operation=f"{method} /public-api/resources/payment-terminals/v1.0{path}",
            tag="resource / payment terminals",
            location=Location("response", status="200", media="application/json", trail=("data", "terminalType")),
            message=f"the response may hold the new value {value!r} of terminalType",
            after=value,
            base=base_spot("/components/schemas/TerminalType/enum", 25_101, 7),
            revision=revision_spot(f"/components/schemas/TerminalType/enum/{number}", 27_310 + number),
            witness=Witness(value, arrives=True),
            cause=f"TerminalType.{value}",
            sdk=verdict(
                symbol=f"client.payment_terminals.{verb}().terminal_type",
                before="Literal['PAX', 'Castles'] | str",
                after="Literal['PAX', 'Castles', 'Cardlink Castles', 'Printec Castles'] | str",
                type_check=False,
                run_time=False,
                bump="minor",
                reason="the field is open: an unknown value was read before",
            ),
        )
        for method, path, verb in (("GET", "/{paymentTerminal}", "get"), ("PATCH", "/{paymentTerminal}", "update"))
        for number, value in enumerate(("Cardlink Castles", "Printec Castles"))
    ]
    return [*gone, *terminals]


def infos() -> list[Change]:
    added = [
        (
            "GET /public-api/resources/authorizations/v2.1",
            "resource / authorizations",
            2463,
            "client.authorizations.list",
            "list(*, cursor: str = …, filter: params.AuthorizationsFilter = …) -> Page[models.Authorization]",
        ),
        (
            "POST /public-api/resources/consents/v1.0",
            "resource / consents",
            5264,
            "client.consents.create",
            "create(*, status: Literal['agreed', 'rejected'], term_version_id: int, user_id: int) -> models.Consent",
        ),
        (
            "POST /public-api/actions/charge-point/v1.0/{chargePoint}/disconnect",
            "action / charge point",
            185,
            "client.charge_points.actions.disconnect",
            "disconnect(charge_point: int, *, reason: str) -> models.ChargePointDisconnectResult",
        ),
    ]
    deprecated = [
        ("", "list", 2398),
        ("/{authorization}", "get", 2436),
    ]
    return [
        *(
            change(
                id="endpoint-added",
                level="info",
                effect="widens",
                direction="request",
                operation=operation,
                tag=tag,
                location=Location("operation"),
                message="the operation is new",
                revision=revision_spot(f"/paths/{operation.split()[1].replace('/', '~1')}", line, 5),
                sdk=verdict(
                    symbol=symbol,
                    kind="method",
                    before="",
                    after=signature,
                    type_check=False,
                    run_time=False,
                    bump="minor",
                    reason="a new method",
                ),
            )
            for operation, tag, line, symbol, signature in added
        ),
        *(
            change(
                id="endpoint-deprecated",
                level="info",
                effect="none",
                direction=None,
                operation=f"GET /public-api/resources/authorizations/v2.0{path}",
                tag="resource / authorizations",
                location=Location("operation"),
                message="the operation is deprecated",
                before=False,
                after=True,
                base=base_spot("/paths/~1public-api~1resources~1authorizations~1v2.0/get", line - 155, 5),
                revision=revision_spot("/paths/~1public-api~1resources~1authorizations~1v2.0/get/deprecated", line, 7),
                sdk=verdict(
                    symbol=f"client.authorizations.v2_0.{verb}",
                    kind="method",
                    before=f"client.authorizations.{verb}",
                    after=f"client.authorizations.v2_0.{verb}",
                    type_check=False,
                    run_time=False,
                    bump="minor",
                    reason="calls warn; use client.authorizations." + verb,
                ),
            )
            for path, verb, line in deprecated
        ),
        change(
            id="new-optional-request-parameter",
            level="info",
            effect="widens",
            direction="request",
            operation="GET /public-api/resources/circuits/v2.0",
            tag="resource / circuits",
            location=Location("parameter", inside="query", name="filter"),
            message="the optional query parameter filter is new",
            after={"type": "object"},
            revision=revision_spot("/paths/~1public-api~1resources~1circuits~1v2.0/get/parameters/2", 4652),
            sdk=verdict(
                symbol="client.circuits.list(filter=)",
                kind="argument",
                before="",
                after="filter: params.UpdatedPeriodFilter = …",
                type_check=False,
                run_time=False,
                bump="minor",
                reason="a new argument that may be left out",
            ),
        ),
        *(
            change(
                id="response-optional-property-added",
                level="info",
                effect="narrows",
                operation=f"GET /public-api/resources/sessions/v1.0{path}",
                location=Location("response", "", "", "200", "application/json", (*steps, "estimatedSavings")),
                message="the optional property estimatedSavings is new in the response",
                after={"type": ["number", "null"]},
                revision=revision_spot("/components/schemas/Session/properties/estimatedSavings", 24_006),
                cause="Session.estimatedSavings",
                sdk=verdict(
                    symbol=f"{call}.estimated_savings",
                    before="",
                    after="float | None",
                    type_check=False,
                    run_time=False,
                    bump="minor",
                    reason="a new field",
                ),
            )
            for path, steps, call in (
                ("", ("data", "[]"), "client.sessions.list().data[]"),
                ("/{session}", ("data",), "client.sessions.get()"),
            )
        ),
        change(
            id="response-optional-property-added",
            level="info",
            effect="narrows",
            operation="POST /public-api/resources/notifications/v1.0",
            tag="resource / notifications",
            location=Location(
                "request-body",
                media="application/json",
                trail=("session", "currency"),
                event="SessionStartStopNotification",
            ),
            message="the optional property session.currency is new in the event",
            after={"type": "string"},
            revision=revision_spot("/components/schemas/SessionStartStopNotification/properties/session", 33_871),
            sdk=verdict(
                symbol="SessionStartStopNotification.session.currency",
                kind="event",
                before="",
                after="str | None",
                type_check=False,
                run_time=False,
                bump="minor",
                reason="a new field of the event",
            ),
        ),
        change(
            id="api-tag-added",
            level="info",
            effect="none",
            direction=None,
            operation="",
            tag="",
            location=Location("document"),
            message="the tag 'resource / consents' is new",
            after="resource / consents",
            revision=revision_spot("/tags/31", 91, 3),
        ),
    ]
