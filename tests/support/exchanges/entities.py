"""Single entities: read, created, changed, replaced, deleted."""

from __future__ import annotations

from typing import Any

from support.api_server import Exchange, ask, bare, data, reply

__all__ = ["EXCHANGES"]

_TAG = {
    "id": 12,
    "idTagUid": "04A2B3C4D5E680",
    "idLabel": "Blue fob",
    "type": "rfid",
    "status": "enabled",
    "userId": 501,
    "partnerId": 6,
    "externalId": None,
    "paymentMethodId": "pm_77",
    "expireAt": "2026-01-31T22:59:59Z",
    "createdAt": "2024-02-29T12:00:00Z",
    "lastUpdatedAt": "2024-11-02T08:15:00.125Z",
}
_NEW_TAG = {
    "idTagUid": "04FFEE11223344",
    "status": "enabled",
    "type": "rfid",
    "expireAt": "2026-06-30T21:00:00+00:00",
    "userId": 501,
}

_BREAKDOWN = {
    "type": "energy",
    "unit": "kwh",
    "quantity": 18.2505,
    "unitPrice": 0.345,
    "totalPrice": 6.3,
    "currency": "EUR",
    "taxPercentage": 20,
    "price": {"withTax": 7.56, "withoutTax": 6.3},
    "pricePerUnit": {"withTax": 0.414, "withoutTax": 0.345},
}
_SESSION = {
    "id": "90017",
    "status": "finished",
    "userId": 501,
    "evseId": 31,
    "chargePointId": 11,
    "authorizationId": None,
    "billingStatus": "on_hold",
    "amount": 6.3,
    "currency": "EUR",
    "electricityCost": 2.19006,
    "energy": 18250.5,
    "energyConsumption": {"grid": 18250.5, "local": None, "total": 18250.5},
    "powerKw": 10.36,
    "paymentMethodId": "pm_77",
    "startedAt": "2024-10-30T19:02:11+02:00",
    "stoppedAt": "2024-10-30T18:47:59.900Z",
    "priceBreakdown": [_BREAKDOWN],
    "totalAmount": {"withTax": 7.56, "withoutTax": 6.3},
    "reason": "EVDisconnected",
}

_USER = {
    "id": "501",
    "email": "iva@charging.example",
    "first_name": "Iva",
    "last_name": "Ruseva",
    "post_code": "1000",
    "status": "dormant",
    "balance": 25.5,
    "createdAt": "2023-01-15T09:30:00Z",
    "userGroupIds": [2, 3],
    "externalAppData": {"crm": {"tier": "gold"}, "seen": [1, 2]},
    "loyaltyPoints": 1200,
}

_TRANSACTION = {
    "id": 60001,
    "ref": "T-60001",
    "number": None,
    "currency": "EUR",
    "totalAmount": 7.56,
    "status": "finalized",
    "sessionId": 90017,
    "userId": None,
    "date": "2024-10-30T18:48:03Z",
    "cardDetails": {"type": "visa", "last4": "4242", "expMonth": "07", "expYear": "2027"},
}

_TARIFF_BODY: dict[str, Any] = {
    "name": "Night owl",
    "type": "standard",
    "description": {"en": "Cheaper after ten", "bg": None},
    "pricing": {"pricePerKwh": 0.345, "connectionFee": 0.10, "pricePeriodInMinutes": 15},
    "partner": {"id": 6},
}
_TARIFF = {"id": 40, "currency": "EUR", "lastUpdatedAt": "2024-11-02T08:15:00Z", **_TARIFF_BODY}

_LOCATION_BODY: dict[str, Any] = {
    "name": [{"locale": "en", "translation": "Harbour"}, {"locale": "bg", "translation": "Пристанище"}],
    "address": [{"locale": "en", "translation": "1 Quay Street"}],
    "country": "BG",
    "geoposition": {"latitude": 43.2047, "longitude": 27.9105},
    "city": "Varna",
    "externalAppData": {"grid_operator": {"feeder_id": 9}},
    "workingHours": {"isAlwaysOpen": False, "hours": {"monday": [{"start": "08:00", "end": "20:00"}]}},
}
_LOCATION = {"id": 7, "roamingOperatorId": 3, "status": "enabled", "timezone": "Europe/Sofia", **_LOCATION_BODY}

_TOD_BODY: dict[str, Any] = {
    "mode": "tod",
    "defaultChargePointMaxCurrent": 32,
    "maxVoltage": "230",
    "phases": "single_phase",
    "phaseRotation": None,
    "periods": [{"weekDay": "all", "elements": [{"startAt": "22:00", "endAt": "06:00", "maxCurrent": 16.5}]}],
}
_SOLAR = {"type": "solar", "enabled": True, "preferences": {"maxCurrentFromGrid": 6, "solarStableTime": 120}}

_CHARGE_POINT = {
    "id": 11,
    "name": "Harbour, west quay",
    "type": "public",
    "status": "enabled",
    "networkStatus": "available",
    "communicationMode": "direct_ocpp",
    "autoStartWithoutAuthorization": False,
    "disableAutoStartEmulation": False,
    "enableAutoFaultRecovery": True,
    "network": {"id": "CP-11", "protocol": "ocpp 2.0.1"},
    "security": {"currentProfile": 2},
    "tags": [],
    "lastUpdatedAt": "2024-11-02T08:20:00Z",
}

EXCHANGES: dict[str, list[Exchange]] = {
    "id_tag": [Exchange(ask("GET", "resources/id-tags/v2.0/12"), data(_TAG))],
    "session_with_prices": [
        Exchange(
            ask("GET", "resources/sessions/v1.0/90017", ("withPriceBreakdown", "true"), ("withAuthorization", "false")),
            data(_SESSION),
        )
    ],
    "user_with_unknown_things": [
        Exchange(ask("GET", "resources/users/v1.0/501", ("include[]", "externalAppData")), data(_USER))
    ],
    "transaction_not_wrapped": [Exchange(ask("GET", "resources/transactions/v1.0/60001"), bare(_TRANSACTION))],
    "charge_point_with_nulls_in_the_wrong_places": [
        Exchange(
            ask("GET", "resources/charge-points/v2.0/11"),
            data({**_CHARGE_POINT, "name": None, "network": [], "security": {"currentProfile": "none yet"}}),
        )
    ],
    "personal_preferences_of_the_solar_kind": [
        Exchange(ask("GET", "resources/charge-points/v2.0/11/personal-smart-charging-preferences"), data(_SOLAR))
    ],
    "circuit_consumption_bare_number": [Exchange(ask("GET", "resources/circuits/v1.0/4/consumption/L2"), bare(17.4))],
    "price_periods_of_a_date": [
        Exchange(
            ask("GET", "resources/electricity-rates/v2.0/5/price-periods/date/2024-12-25"),
            data({"date": "2024-12-25", "periods": [{"startsAt": "00:00", "endsAt": "24:00", "price": 0.0999}]}),
        )
    ],
    "id_tag_created": [
        Exchange(
            ask("POST", "resources/id-tags/v2.0", body={**_NEW_TAG, "expireAt": "2026-06-30T21:00:00Z"}),
            data({"id": 13, **_NEW_TAG}, 201),
        )
    ],
    "location_created": [Exchange(ask("POST", "resources/locations/v2.0", body=_LOCATION_BODY), data(_LOCATION, 201))],
    "user_created": [
        Exchange(
            ask(
                "POST",
                "resources/users/v1.0",
                body={
                    "email": "iva@charging.example",
                    "password": "correct-horse-battery",
                    "first_name": "Iva",
                    "post_code": "1000",
                    "externalAppData": {"crm": {"tier": "gold"}},
                },
            ),
            data({"id": "502", "email": "iva@charging.example", "first_name": "Iva", "post_code": "1000"}, 201),
        )
    ],
    "voucher_created": [
        Exchange(
            ask("POST", "resources/vouchers/v2.1", body={"amount": 20, "expireDate": "2025-03-01", "prefix": "SPR"}),
            data(
                {
                    "id": 900,
                    "code": "SPR-7F3K",
                    "amount": 20,
                    "remainingAmount": 20.0,
                    "currencyCode": "EUR",
                    "type": "voucher",
                    "status": "enabled",
                    "expireDate": "2025-03-01",
                    "assignBeforeDate": None,
                    "createdAt": "2024-11-02T08:20:00Z",
                },
                201,
            ),
        )
    ],
    "top_up_package_created": [
        Exchange(
            ask("POST", "resources/top-up-packages/v2.0", body={"price": 50.10, "bonus": 0.5, "enabled": None}),
            data({"id": 3, "price": 50.1, "bonus": "0.50", "enabled": False}, 201),
        )
    ],
    "id_tag_loses_its_partner": [
        Exchange(ask("PATCH", "resources/id-tags/v2.0/12", body={"partnerId": None}), data({**_TAG, "partnerId": None}))
    ],
    "charge_point_changed": [
        Exchange(
            ask(
                "PATCH",
                "resources/charge-points/v2.0/11",
                body={"name": "Harbour, west quay", "tags": [], "locationId": None},
            ),
            data({**_CHARGE_POINT, "locationId": None}),
        )
    ],
    "tariff_replaced": [Exchange(ask("PUT", "resources/tariffs/v1.0/40", body=_TARIFF_BODY), data(_TARIFF))],
    "utility_replaced": [
        Exchange(
            ask("PUT", "resources/utilities/v1.0/2", body={"name": "Northern Grid"}),
            data(
                {
                    "id": 2,
                    "name": "Northern Grid",
                    "chargePointsCount": 140,
                    "electricityRatesCount": 0,
                    "createdAt": "2022-05-05T05:05:05Z",
                }
            ),
        )
    ],
    "week_day_prices_replaced": [
        Exchange(
            ask(
                "PUT",
                "resources/electricity-rates/v2.0/5/price-periods/week-day/mon",
                body={"periods": [{"startsAt": "00:00", "endsAt": "06:30", "price": 0.1175}]},
            ),
            data({"weekDay": "mon", "periods": [{"startsAt": "00:00", "endsAt": "06:30", "price": 0.1175}]}),
        )
    ],
    "smart_charging_by_time_of_day": [
        Exchange(ask("POST", "resources/charge-points/v2.0/11/smart-charging", body=_TOD_BODY), data(_TOD_BODY))
    ],
    "smart_charging_off": [
        Exchange(
            ask("POST", "resources/charge-points/v2.0/11/smart-charging", body={"mode": "disabled"}),
            data({"mode": "disabled"}),
        )
    ],
    "id_tag_deleted": [Exchange(ask("DELETE", "resources/id-tags/v2.0/12"), reply(204))],
}
