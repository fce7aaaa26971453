"""The calls whose exchanges are recorded: one for each name in the table of exchanges.

Written for the synchronous client; the asynchronous one has the same methods.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ampeco import Ampeco, AsyncAmpeco, AsyncPager, Page
from support.api_server import TOKEN

__all__ = ["CASES", "Case", "run_async", "run_sync"]

_UTC = dt.UTC
_SOFIA = dt.timezone(dt.timedelta(hours=2))


@dataclass(frozen=True)
class Case:
    """One call. `strict` is off where the answer breaks the description on purpose."""

    call: Callable[[Any], Any]
    strict: bool = True
    token: str = TOKEN


def run_sync(case: Case, base_url: str, **options: Any) -> Any:
    """What the call gives; of a listing, all its pages."""
    with Ampeco(**{"base_url": base_url, "token": case.token, "strict": case.strict, **options}) as client:
        value = case.call(client)
        return list(value.pages()) if isinstance(value, Page) else value


async def run_async(case: Case, base_url: str, **options: Any) -> Any:
    """The same with the asynchronous client."""
    async with AsyncAmpeco(**{"base_url": base_url, "token": case.token, "strict": case.strict, **options}) as client:
        value = case.call(client)
        return [page async for page in value.pages()] if isinstance(value, AsyncPager) else await value


CASES: dict[str, Case] = {
    # Listings.
    "charge_points_by_cursor": Case(
        lambda client: client.charge_points.list(
            filter={
                "type": "public",
                "last_updated_after": dt.datetime(2024, 11, 1, tzinfo=_UTC),
                "roaming_operator_ids": [3, 9],
            },
            include=["lastBootNotification", "smartCharging"],
            per_page=2,
        )
    ),
    "sessions_by_cursor": Case(
        lambda client: client.sessions.list(
            filter={
                "started_after": dt.datetime(2024, 10, 30, tzinfo=_SOFIA),
                "roaming": {"roaming_operator_cpo_ids": [4, 6]},
            },
            with_price_breakdown=True,
            clock_aligned_interval=15,
        )
    ),
    "charge_point_models_by_page": Case(lambda client: client.charge_point_models.list(per_page=2)),
    "id_tags_from_page_two": Case(lambda client: client.id_tags.list(filter={"status": "enabled"}, page=2)),
    "downtime_periods_by_link": Case(
        lambda client: client.charge_point_downtime_periods.list(filter={"charge_point_id": "11"}, per_page=2)
    ),
    "authorizations_of_an_old_version": Case(lambda client: client.authorizations.v2_0.list()),
    "evses_of_a_charge_point": Case(lambda client: client.charge_points.evses.list(11, include=["connectors"])),
    "vouchers_none": Case(lambda client: client.vouchers.list()),
    "currencies_all_at_once": Case(lambda client: client.currencies.list()),
    "price_periods_of_two_kinds": Case(lambda client: client.electricity_rates.price_periods.list(5)),
    "booking_requests_of_two_kinds": Case(lambda client: client.booking_requests.list()),
    "circuit_consumption_bare_array": Case(lambda client: client.circuits.v1_0.consumption.list(4)),
    # Entities.
    "id_tag": Case(lambda client: client.id_tags.get(12)),
    "session_with_prices": Case(
        lambda client: client.sessions.get("90017", with_price_breakdown=True, with_authorization=False)
    ),
    "user_with_unknown_things": Case(lambda client: client.users.get(501, include=["externalAppData"])),
    "transaction_not_wrapped": Case(lambda client: client.transactions.get("60001")),
    "charge_point_with_nulls_in_the_wrong_places": Case(lambda client: client.charge_points.get(11), strict=False),
    "personal_preferences_of_the_solar_kind": Case(
        lambda client: client.charge_points.personal_smart_charging_preferences.get(11)
    ),
    "circuit_consumption_bare_number": Case(lambda client: client.circuits.v1_0.consumption.get(4, "L2")),
    "price_periods_of_a_date": Case(
        lambda client: client.electricity_rates.price_periods.date.get(5, dt.date(2024, 12, 25))
    ),
    "id_tag_created": Case(
        lambda client: client.id_tags.create(
            id_tag_uid="04FFEE11223344",
            status="enabled",
            type="rfid",
            expire_at=dt.datetime(2026, 6, 30, 21, tzinfo=_UTC),
            user_id=501,
        )
    ),
    "location_created": Case(
        lambda client: client.locations.create(
            name=[{"locale": "en", "translation": "Harbour"}, {"locale": "bg", "translation": "Пристанище"}],
            address=[{"locale": "en", "translation": "1 Quay Street"}],
            country="BG",
            geoposition={"latitude": 43.2047, "longitude": 27.9105},
            city="Varna",
            external_app_data={"grid_operator": {"feeder_id": 9}},
            working_hours={"is_always_open": False, "hours": {"monday": [{"start": "08:00", "end": "20:00"}]}},
        )
    ),
    "user_created": Case(
        lambda client: client.users.create(
            email="iva@charging.example",
            password="correct-horse-battery",
            first_name="Iva",
            post_code="1000",
            external_app_data={"crm": {"tier": "gold"}},
        )
    ),
    "voucher_created": Case(
        lambda client: client.vouchers.create(amount=20, expire_date=dt.date(2025, 3, 1), prefix="SPR")
    ),
    "top_up_package_created": Case(
        lambda client: client.top_up_packages.create(price=Decimal("50.10"), bonus=Decimal("0.50"), enabled=None)
    ),
    "id_tag_loses_its_partner": Case(lambda client: client.id_tags.update(12, partner_id=None)),
    "charge_point_changed": Case(
        lambda client: client.charge_points.update(11, name="Harbour, west quay", tags=[], location_id=None)
    ),
    "tariff_replaced": Case(
        lambda client: client.tariffs.replace(
            40,
            name="Night owl",
            type="standard",
            description={"en": "Cheaper after ten", "bg": None},
            pricing={
                "price_per_kwh": Decimal("0.345"),
                "connection_fee": Decimal("0.10"),
                "price_period_in_minutes": 15,
            },
            partner={"id": 6},
        )
    ),
    "utility_replaced": Case(lambda client: client.utilities.replace(2, name="Northern Grid")),
    "week_day_prices_replaced": Case(
        lambda client: client.electricity_rates.price_periods.week_day.replace(
            5, "mon", periods=[{"starts_at": "00:00", "ends_at": "06:30", "price": Decimal("0.1175")}]
        )
    ),
    "smart_charging_by_time_of_day": Case(
        lambda client: client.charge_points.smart_charging.update(
            11,
            mode="tod",
            default_charge_point_max_current=32,
            max_voltage="230",
            phases="single_phase",
            phase_rotation=None,
            periods=[
                {"week_day": "all", "elements": [{"start_at": "22:00", "end_at": "06:00", "max_current": 16.5}]},
            ],
        )
    ),
    "smart_charging_off": Case(lambda client: client.charge_points.smart_charging.update(11, mode="disabled")),
    "id_tag_deleted": Case(lambda client: client.id_tags.delete(12)),
    # Actions.
    "charge_point_reset": Case(lambda client: client.charge_points.actions.reset(42, type="hard")),
    "charge_point_made_inoperative": Case(
        lambda client: client.charge_points.actions.change_availability(42, type="Inoperative")
    ),
    "charge_point_loses_its_owner": Case(lambda client: client.charge_points.actions.change_owner(42, user_id=None)),
    "charging_profiles_cleared": Case(lambda client: client.charge_points.actions.clear_charging_profile(42)),
    "id_tag_emaid_reissued": Case(lambda client: client.id_tags.actions.reissue_emaid(12)),
    "session_start_refused": Case(
        lambda client: client.evses.actions.start_charging_session(31, user_id=501, connector_id=None)
    ),
    "session_start_accepted": Case(
        lambda client: client.charge_points.actions.start_charging_session(11, 31, id_tag="04A2B3C4D5E680")
    ),
    "session_stopped": Case(lambda client: client.charge_points.actions.stop_charging_session(11, 90019, force=True)),
    "charge_point_disconnected_with_an_empty_list": Case(
        lambda client: client.charge_points.actions.disconnect(42, reason="maintenance"), strict=False
    ),
    "diagnostics_asked_for": Case(
        lambda client: client.charge_points.actions.get_diagnostics(
            42,
            location="ftp://files.charging.example/42",
            start=dt.datetime(2024, 11, 1),
            stop=dt.datetime(2024, 11, 1, 12, 30, tzinfo=_SOFIA),
        )
    ),
    "balance_added": Case(lambda client: client.users.actions.add_balance(501, amount=12.5, reason="goodwill")),
    "custom_fee_applied": Case(
        lambda client: client.users.actions.apply_custom_fee(
            501, amount=Decimal("0.30"), description="Lost card", payment_method_id=None
        )
    ),
    # Refusals.
    "bad_request": Case(lambda client: client.currency_rates.create(base="EUR", target="EUR", rate=1)),
    "unauthenticated": Case(lambda client: client.settings.get(), token="yesterdays-token"),
    "forbidden": Case(lambda client: client.partners.delete(9)),
    "not_found": Case(lambda client: client.id_tags.get(404)),
    "conflict": Case(lambda client: client.configuration_templates.create(name="Default", ocpp_version="ocpp 1.6")),
    "unprocessable": Case(
        lambda client: client.id_tags.create(id_tag_uid="04A2B3C4D5E680", status="enabled", type="rfid", user_id=999999)
    ),
    "too_many_requests": Case(lambda client: client.utilities.get(2)),
    "broken_behind_a_proxy": Case(lambda client: client.sessions.actions.retry_payment(90017)),
}
