"""Listings: by cursor, by page number, by link, and all at once."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from typing import Any

from support.api_server import BASE, Exchange, Reply, ask, bare, data

__all__ = ["EXCHANGES"]

Pairs = Sequence[tuple[str, str]]


def _cursor(last_id: int) -> str:
    return base64.b64encode(json.dumps({"id": last_id, "_pointsToNextItems": True}).encode()).decode()


def _by_cursor(path: str, query: Pairs, pages: Sequence[Sequence[dict[str, Any]]]) -> list[Exchange]:
    """A listing in pages, each named by the last id of the one before; the first by an empty cursor."""
    cursors = ["", *(_cursor(page[-1]["id"]) for page in pages[:-1]), None]
    return [
        Exchange(ask("GET", path, *query, ("cursor", here or "")), Reply(200, _cursor_page(path, page, before, after)))
        for page, before, here, after in zip(pages, [None, *cursors[:-1]], cursors, cursors[1:], strict=False)
    ]


def _cursor_page(path: str, page: Sequence[Any], before: str | None, after: str | None) -> dict[str, Any]:
    where = f"{BASE}/public-api/{path}"
    return {
        "data": page,
        "links": {"first": None, "last": None, "prev": None, "next": after and f"{where}?cursor={after}"},
        "meta": {"path": where, "per_page": 2, "next_cursor": after, "prev_cursor": before or None},
    }


def _numbered(path: str, page: Sequence[Any], number: int, last: int, total: int, start: int) -> Reply:
    """A page with a number, and the notice that numbers will go away."""
    where = f"{BASE}/public-api/{path}"
    links = {
        "first": f"{where}?page=1",
        "last": f"{where}?page={last}",
        "prev": f"{where}?page={number - 1}" if number > 1 else None,
        "next": f"{where}?page={number + 1}" if number < last else None,
    }
    meta = {
        "current_page": number,
        "from": start,
        "last_page": last,
        "links": [{"url": None, "label": "«", "active": False}, {"url": links["first"], "label": "1", "active": True}],
        "path": where,
        "per_page": 2,
        "to": start + len(page) - 1,
        "total": total,
    }
    notice = {"Deprecation": "@1764547200", "Sunset": "Mon, 01 Jun 2026 00:00:00 GMT"}
    return Reply(200, {"data": page, "links": links, "meta": meta}, "", notice)


def _charge_point(number: int, name: str, **others: Any) -> dict[str, Any]:
    return {
        "id": number,
        "name": name,
        "type": "public",
        "status": "enabled",
        "networkStatus": "available",
        "communicationMode": "direct_ocpp",
        "autoStartWithoutAuthorization": False,
        "disableAutoStartEmulation": False,
        "enableAutoFaultRecovery": True,
        "locationId": 7,
        "network": {"id": f"CP-{number}", "ip": None, "protocol": "ocpp 1.6"},
        "security": {"currentProfile": 1, "desiredProfile": 2, "desiredProfileStatus": "pending"},
        "lastUpdatedAt": "2024-11-02T08:15:00+02:00",
        **others,
    }


_BOOT = {
    "firmwareVersion": "5.12.0",
    "model": "Duo 22",
    "vendor": "Northwind",
    "chargeBoxSerialNumber": "NW-000118",
    "lastUpdatedAt": "2024-11-01T21:00:30Z",
}

_CHARGE_POINTS = _by_cursor(
    "resources/charge-points/v2.0",
    [
        ("filter[type]", "public"),
        ("filter[lastUpdatedAfter]", "2024-11-01T00:00:00Z"),
        ("filter[roamingOperatorIds][]", "3"),
        ("filter[roamingOperatorIds][]", "9"),
        ("include[]", "lastBootNotification"),
        ("include[]", "smartCharging"),
        ("per_page", "2"),
    ],
    [
        [
            _charge_point(11, "Harbour, east quay", lastBootNotification=_BOOT),
            _charge_point(12, "Гара Север", lastBootNotification=None, tags=["night", "24/7"]),
        ],
        [
            _charge_point(15, "Town hall", networkStatus="asleep", heartbeatMinutes=5),
            _charge_point(18, "Mill lane", pin="0042", firstContactAt="2023-04-30"),
        ],
        [_charge_point(21, "Depot 3", network={"id": "CP-21", "port": "8443"}, hardwareStatus=None)],
    ],
)

_SESSION = {
    "id": "90017",
    "status": "finished",
    "userId": 501,
    "evseId": 31,
    "chargePointId": 11,
    "authorizationId": 7003,
    "billingStatus": "completed",
    "energy": 18250.5,
    "energyConsumption": {"grid": 12000, "local": 6250.5, "total": 18250.5},
    "startedAt": "2024-10-30T17:02:11Z",
    "stoppedAt": "2024-10-30T18:47:59Z",
}

_SESSIONS = [
    Exchange(
        ask(
            "GET",
            "resources/sessions/v1.0",
            ("filter[startedAfter]", "2024-10-30T00:00:00+02:00"),
            ("filter[roaming][roamingOperatorCpoIds][]", "4"),
            ("filter[roaming][roamingOperatorCpoIds][]", "6"),
            ("withPriceBreakdown", "true"),
            ("clockAlignedInterval", "15"),
            ("cursor", here),
        ),
        Reply(200, _cursor_page("resources/sessions/v1.0", [session], before, after)),
    )
    for session, before, here, after in (
        (_SESSION, None, "", _cursor(90017)),
        # The numbers are texts here, as they now and then are.
        ({**_SESSION, "id": "90018", "energy": "7400.25", "powerKw": "7.4", "userId": None}, "", _cursor(90017), None),
    )
]

_MODELS_PATH = "resources/charge-point-models/v1.0"
_MODELS = [
    {"id": n, "name": name, "vendorId": 2, "defaultPhoto": None, "userManual": None, "installerManual": None}
    for n, name in ((1, "Solo 11"), (2, "Duo 22"), (3, "Trio 50"), (4, "Quattro 150"), (5, "Hub 400"))
]
_MODEL_PAGES = [
    Exchange(
        ask("GET", _MODELS_PATH, ("per_page", "2"), *([("page", str(number))] if number > 1 else [])),
        _numbered(_MODELS_PATH, _MODELS[2 * number - 2 : 2 * number], number, 3, 5, 2 * number - 1),
    )
    for number in (1, 2, 3)
]

_TAGS_PATH = "resources/id-tags/v2.0"
_TAGS = [
    {"id": n, "idTagUid": f"04A2B3C4D5E6{n}", "type": "rfid", "status": "enabled", "partnerId": None}
    for n in (81, 82, 83)
]
_TAG_PAGES = [
    Exchange(
        ask("GET", _TAGS_PATH, ("filter[status]", "enabled"), ("page", str(number))),
        _numbered(_TAGS_PATH, tags, number, 3, 5, 2 * number - 1),
    )
    for number, tags in ((2, _TAGS[:2]), (3, _TAGS[2:]))
]


def _downtime(number: int, **others: Any) -> dict[str, Any]:
    return {
        "id": number,
        "chargePointId": 11,
        "locationId": 7,
        "entryMode": "manual",
        "type": "exempt",
        "startedAt": "2024-09-03T06:00:00Z",
        "endedAt": None,
        "statuses": {"hardware": None, "network": "available", "system": "enabled"},
        **others,
    }


_DOWNTIMES_PATH = "resources/charge-point-downtime-periods/v1.0"
_DOWNTIME_QUERY = (("filter[chargePointId]", "11"), ("per_page", "2"))
_DOWNTIMES = [
    Exchange(
        ask("GET", _DOWNTIMES_PATH, *_DOWNTIME_QUERY),
        Reply(
            200,
            {
                "data": [_downtime(1), _downtime(2, endedAt="2024-09-03T09:30:00.250Z")],
                "links": {
                    "next": f"{BASE}/public-api/{_DOWNTIMES_PATH}?filter%5BchargePointId%5D=11&per_page=2&page=2",
                    "prev": None,
                },
            },
        ),
    ),
    Exchange(
        ask("GET", _DOWNTIMES_PATH, *_DOWNTIME_QUERY, ("page", "2")),
        Reply(200, {"data": [_downtime(3)], "links": {"next": None, "prev": f"{BASE}/public-api/{_DOWNTIMES_PATH}"}}),
    ),
]

_AUTHORIZATION = {
    "id": 7003,
    "chargePointId": 11,
    "evseId": 31,
    "method": "id_tag",
    "source": "local",
    "status": "accepted",
    "rejectionReason": None,
    "sessionIds": [90017],
    "createdAt": "2024-10-30T17:02:09Z",
}

_EVSE = {
    "id": 31,
    "networkId": "1",
    "physicalReference": "Left",
    "currentType": "ac",
    "status": "enabled",
    "hardwareStatus": "charging",
    "roamingOperatorId": 3,
    "powerOptions": {"maxPower": 22000, "maxVoltage": "400", "maxAmperage": 32, "phases": "three_phase"},
    "connectors": [
        {"id": 61, "type": "type2", "format": "socket", "status": "enabled"},
        {"id": 62, "type": "plug_of_tomorrow", "format": "cable", "status": "enabled"},
    ],
    "createdAt": "2023-04-30T10:00:00Z",
    "lastUpdatedAt": "2024-11-02T08:15:00Z",
}

_CURRENCIES = [
    {"id": 1, "alphabeticCode": "EUR", "numericCode": "978", "name": "Euro", "decimal": 2, "suffix": " €"},
    {"id": 2, "alphabeticCode": "JPY", "numericCode": "392", "name": "Yen", "decimal": 0, "prefix": "¥"},
]

_WEEK_DAY = {"weekDay": "mon", "periods": [{"startsAt": "00:00", "endsAt": "06:30", "price": 0.1175}]}
_DATE = {"date": "2024-12-25", "periods": [{"startsAt": "00:00", "endsAt": "24:00", "price": 0}]}

_TIMES = {"createdAt": "2024-11-01T10:00:00Z", "lastUpdatedAt": "2024-11-01T10:00:05Z"}
_BOOKING_CREATE = {
    "id": 301,
    "type": "create",
    "status": "approved",
    "bookingId": 88,
    "locationId": 7,
    "userId": 501,
    "startAt": "2024-11-09T08:00:00Z",
    "endAt": "2024-11-09T09:00:00Z",
    "evseCriteria": {"currentType": "dc", "minPower": 50000},
    **_TIMES,
}
_BOOKING_CANCEL = {"id": 302, "type": "cancel", "status": "pending", "bookingId": 88, **_TIMES}

_CONSUMPTION = [
    {"phase": "L1", "consumption": 17.4, "lastUpdatedAt": "2024-11-02T08:15:00Z"},
    {"phase": "L2", "consumption": None, "lastUpdatedAt": None},
]

EXCHANGES: dict[str, list[Exchange]] = {
    "charge_points_by_cursor": _CHARGE_POINTS,
    "sessions_by_cursor": _SESSIONS,
    "charge_point_models_by_page": _MODEL_PAGES,
    "id_tags_from_page_two": _TAG_PAGES,
    "downtime_periods_by_link": _DOWNTIMES,
    "authorizations_of_an_old_version": _by_cursor("resources/authorizations/v2.0", [], [[_AUTHORIZATION]]),
    "evses_of_a_charge_point": _by_cursor(
        "resources/charge-points/v2.0/11/evses", [("include[]", "connectors")], [[_EVSE]]
    ),
    "vouchers_none": [
        Exchange(ask("GET", "resources/vouchers/v2.1"), _numbered("resources/vouchers/v2.1", [], 1, 1, 0, 0))
    ],
    "currencies_all_at_once": [Exchange(ask("GET", "resources/currencies/v2.0"), data(_CURRENCIES))],
    "price_periods_of_two_kinds": [
        Exchange(ask("GET", "resources/electricity-rates/v2.0/5/price-periods"), data([_WEEK_DAY, _DATE]))
    ],
    "booking_requests_of_two_kinds": _by_cursor(
        "resources/booking-requests/v1.0", [], [[_BOOKING_CREATE, _BOOKING_CANCEL]]
    ),
    "circuit_consumption_bare_array": [
        Exchange(ask("GET", "resources/circuits/v1.0/4/consumption"), bare(_CONSUMPTION))
    ],
}
