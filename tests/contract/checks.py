"""What the recorded calls must give, by the name of the case, and value by value where reading is hard."""

from __future__ import annotations

import datetime as dt
import pickle
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from ampeco import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
    models,
)
from support.api_server import TOKEN

__all__ = ["CHECKS"]

UTC = dt.UTC

Check = Callable[[Any], None]
CHECKS: dict[str, Check] = {}
"""What each call must give, by the name of the case."""


def checks(check: Check) -> Check:
    CHECKS[check.__name__] = check
    return check


# Listings: `pages` are all the pages there were.


@checks
def charge_points_by_cursor(pages: Any) -> None:
    assert [[point.id for point in page.data] for page in pages] == [[11, 12], [15, 18], [21]]
    first, second, third, fourth, fifth = (point for page in pages for point in page.data)
    assert type(first) is models.ChargePoint
    assert first.last_boot_notification.last_updated_at == dt.datetime(2024, 11, 1, 21, 0, 30, tzinfo=UTC)
    assert first.last_updated_at == dt.datetime(2024, 11, 2, 6, 15, tzinfo=UTC)
    assert second.name == "Гара Север"
    assert second.last_boot_notification is None
    assert "last_boot_notification" in second.model_fields_set
    assert "last_boot_notification" not in third.model_fields_set
    assert third.network_status == "asleep"
    assert third.model_extra == {"heartbeatMinutes": 5}
    assert fourth.pin == "0042"
    assert fourth.first_contact_at == dt.date(2023, 4, 30)
    assert fifth.network.port == 8443
    assert pages[0].total is None
    assert [page.has_next() for page in pages] == [True, True, False]


@checks
def sessions_by_cursor(pages: Any) -> None:
    first, second = (session for page in pages for session in page.data)
    assert [first.id, second.id] == ["90017", "90018"]
    assert first.energy_consumption.local == 6250.5
    assert (second.energy, second.power_kw, second.user_id) == (7400.25, 7.4, None)


@checks
def charge_point_models_by_page(pages: Any) -> None:
    assert [[model.name for model in page.data] for page in pages] == [
        ["Solo 11", "Duo 22"],
        ["Trio 50", "Quattro 150"],
        ["Hub 400"],
    ]
    assert [page.total for page in pages] == [5, 5, 5]
    assert pages[0].meta["last_page"] == 3


@checks
def id_tags_from_page_two(pages: Any) -> None:
    assert [[tag.id for tag in page.data] for page in pages] == [[81, 82], [83]]
    assert all(type(tag) is models.IdTag for page in pages for tag in page.data)


@checks
def downtime_periods_by_link(pages: Any) -> None:
    assert [[period.id for period in page.data] for page in pages] == [[1, 2], [3]]
    assert pages[0].data[0].ended_at is None
    assert pages[0].data[1].ended_at == dt.datetime(2024, 9, 3, 9, 30, 0, 250000, tzinfo=UTC)


@checks
def authorizations_of_an_old_version(pages: Any) -> None:
    ((authorization,),) = (page.data for page in pages)
    assert authorization.session_ids == [90017]
    assert (authorization.method, authorization.rejection_reason) == ("id_tag", None)


@checks
def evses_of_a_charge_point(pages: Any) -> None:
    ((evse,),) = (page.data for page in pages)
    assert evse.power_options.max_voltage == "400"
    assert [connector.type for connector in evse.connectors] == ["type2", "plug_of_tomorrow"]


@checks
def vouchers_none(pages: Any) -> None:
    assert [page.data for page in pages] == [[]]
    assert pages[0].total == 0


@checks
def currencies_all_at_once(pages: Any) -> None:
    ((euro, yen),) = (page.data for page in pages)
    assert (euro.suffix, euro.decimal, yen.prefix, yen.decimal) == (" €", 2, "¥", 0)


@checks
def price_periods_of_two_kinds(pages: Any) -> None:
    ((by_day, by_date),) = (page.data for page in pages)
    assert by_day.week_day == "mon"
    assert by_day.periods[0].price == Decimal("0.1175")
    assert by_date.date == dt.date(2024, 12, 25)
    assert type(by_day) is not type(by_date)


@checks
def booking_requests_of_two_kinds(pages: Any) -> None:
    ((wish, cancellation),) = (page.data for page in pages)
    assert wish.evse_criteria.min_power == 50000
    assert wish.end_at - wish.start_at == dt.timedelta(hours=1)
    # A cancellation has no property that the other kinds lack: its type alone says what it is.
    assert type(cancellation) is models.CancelBookingRequest


@checks
def circuit_consumption_bare_array(pages: Any) -> None:
    ((one, two),) = (page.data for page in pages)
    assert (one.phase, one.consumption, two.consumption) == ("L1", 17.4, None)


# Entities.


@checks
def id_tag(tag: Any) -> None:
    assert type(tag) is models.IdTag
    assert tag.payment_method_id == "pm_77"
    assert tag.created_at == dt.datetime(2024, 2, 29, 12, tzinfo=UTC)
    assert tag.last_updated_at.microsecond == 125000
    assert "external_id" in tag.model_fields_set
    assert "vehicle_type" not in tag.model_fields_set


@checks
def session_with_prices(session: Any) -> None:
    assert type(session) is models.Session
    assert session.id == "90017"
    assert (session.amount, session.electricity_cost) == (Decimal("6.3"), Decimal("2.19006"))
    assert session.started_at == dt.datetime(2024, 10, 30, 17, 2, 11, tzinfo=UTC)
    assert session.billing_status == "on_hold"
    assert session.price_breakdown[0].unit_price == Decimal("0.345")
    assert session.total_amount.with_tax == 7.56


@checks
def user_with_unknown_things(user: Any) -> None:
    assert type(user) is models.User
    assert (user.id, user.first_name, user.post_code) == ("501", "Iva", "1000")
    assert user.status == "dormant"
    assert user.external_app_data == {"crm": {"tier": "gold"}, "seen": [1, 2]}
    assert user.model_extra == {"loyaltyPoints": 1200}


@checks
def transaction_not_wrapped(transaction: Any) -> None:
    assert transaction.id == 60001
    assert (transaction.number, transaction.user_id, transaction.total_amount) == (None, None, 7.56)
    assert transaction.card_details.last4 == "4242"


@checks
def charge_point_with_nulls_in_the_wrong_places(point: Any) -> None:
    assert type(point) is models.ChargePoint
    assert point.name is None
    assert point.security.current_profile == "none yet"
    # PHP writes an empty object as an empty list.
    assert point.network.id is None
    assert point.id == 11


@checks
def personal_preferences_of_the_solar_kind(preferences: Any) -> None:
    assert preferences.preferences.solar_stable_time == 120
    assert preferences.type == "solar"


@checks
def circuit_consumption_bare_number(value: Any) -> None:
    assert value == 17.4


@checks
def price_periods_of_a_date(periods: Any) -> None:
    assert periods.date == dt.date(2024, 12, 25)
    assert periods.periods[0].price == Decimal("0.0999")


@checks
def id_tag_created(tag: Any) -> None:
    assert (tag.id, tag.id_tag_uid) == (13, "04FFEE11223344")
    assert tag.expire_at == dt.datetime(2026, 6, 30, 21, tzinfo=UTC)


@checks
def location_created(location: Any) -> None:
    assert type(location) is models.Location
    assert [text.translation for text in location.name] == ["Harbour", "Пристанище"]
    assert location.working_hours.hours.monday[0].end == "20:00"
    # What is in here is the tenant's own and keeps its spelling both ways.
    assert location.external_app_data == {"grid_operator": {"feeder_id": 9}}


@checks
def user_created(user: Any) -> None:
    assert (user.id, user.first_name) == ("502", "Iva")


@checks
def voucher_created(voucher: Any) -> None:
    assert voucher.expire_date == dt.date(2025, 3, 1)
    assert voucher.assign_before_date is None
    assert voucher.remaining_amount == 20


@checks
def top_up_package_created(package: Any) -> None:
    assert (package.price, package.bonus) == (Decimal("50.1"), Decimal("0.50"))


@checks
def id_tag_loses_its_partner(tag: Any) -> None:
    assert tag.partner_id is None
    assert tag.user_id == 501


@checks
def charge_point_changed(point: Any) -> None:
    assert (point.name, point.tags, point.location_id) == ("Harbour, west quay", [], None)


@checks
def tariff_replaced(tariff: Any) -> None:
    assert type(tariff) is models.Tariff
    assert tariff.pricing.price_per_kwh == Decimal("0.345")
    assert tariff.description == {"en": "Cheaper after ten", "bg": None}


@checks
def utility_replaced(utility: Any) -> None:
    assert (utility.id, utility.name, utility.updated_at) == (2, "Northern Grid", None)


@checks
def week_day_prices_replaced(periods: Any) -> None:
    assert (periods.week_day, periods.periods[0].ends_at) == ("mon", "06:30")


@checks
def smart_charging_by_time_of_day(settings: Any) -> None:
    assert settings.mode == "tod"
    assert settings.periods[0].elements[0].max_current == 16.5


@checks
def smart_charging_off(settings: Any) -> None:
    assert settings.to_dict() == {"mode": "disabled"}
    assert not hasattr(settings, "periods")


def _nothing(value: Any) -> None:
    assert value is None


for _name in (
    "id_tag_deleted",
    "charge_point_made_inoperative",
    "charge_point_loses_its_owner",
    "charging_profiles_cleared",
    "id_tag_emaid_reissued",
    "session_stopped",
    "balance_added",
    "custom_fee_applied",
):
    CHECKS[_name] = _nothing


# Actions that answer something.


@checks
def charge_point_reset(result: Any) -> None:
    assert result.success is True


@checks
def session_start_refused(result: Any) -> None:
    assert result.success is False
    assert result.error_code == "LOW_TYRE_PRESSURE"
    assert (result.session_id, result.authorization_id) == (None, None)


@checks
def session_start_accepted(result: Any) -> None:
    assert result.success is True
    assert (result.session_id, result.authorization_id) == (90019, 7004)


@checks
def charge_point_disconnected_with_an_empty_list(result: Any) -> None:
    assert result.success is None


@checks
def diagnostics_asked_for(result: Any) -> None:
    assert (result.file_name, result.request_id) == ("42.zip", 17)


# Refusals: `error` is what was raised.


def _refused(error: APIStatusError, kind: type[APIStatusError], status: int, words: str) -> None:
    assert type(error) is kind
    assert error.status_code == status
    assert words in str(error)
    assert error.trace_id == "trace-0001"
    assert "trace-0001" in str(error)
    assert TOKEN not in str(error)
    assert type(pickle.loads(pickle.dumps(error))) is kind


@checks
def bad_request(error: Any) -> None:
    _refused(error, BadRequestError, 400, "POST /public-api/resources/currency-rates/v1.0 answered 400: A currency")


@checks
def unauthenticated(error: Any) -> None:
    _refused(error, AuthenticationError, 401, "GET /public-api/resources/settings/v1.0 answered 401")
    assert "yesterdays-token" not in str(error)


@checks
def forbidden(error: Any) -> None:
    _refused(error, PermissionDeniedError, 403, "This token may only read")


@checks
def not_found(error: Any) -> None:
    _refused(error, NotFoundError, 404, "There is no tag 404")
    assert error.body == {"message": "There is no tag 404"}


@checks
def conflict(error: Any) -> None:
    _refused(error, ConflictError, 409, "That name is taken")


@checks
def unprocessable(error: Any) -> None:
    _refused(error, UnprocessableEntityError, 422, "Two fields cannot be used")
    assert error.errors == {
        "idTagUid": ["Another tag has it", "It looks copied"],
        "userId": ["No user has this id"],
    }


@checks
def too_many_requests(error: Any) -> None:
    _refused(error, RateLimitError, 429, "Slow down")
    assert (error.retry_after, error.limit, error.remaining, error.reset) == (3600, 1000, 0, 1730536800)


@checks
def broken_behind_a_proxy(error: Any) -> None:
    _refused(error, InternalServerError, 502, "502 Bad Gateway")
    assert "<" not in str(error)
