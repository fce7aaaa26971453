"""Typical use of the client, for type checkers to read: never run. There must be nothing to say about it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Literal, assert_type

import httpx2
from ampeco import (
    Ampeco,
    AmpecoError,
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncAmpeco,
    AsyncPage,
    AsyncPager,
    InvalidArgumentError,
    NotFoundError,
    Page,
    RateLimitError,
    ResponseDecodeError,
    Timeout,
    UnprocessableEntityError,
    models,
    params,
)


def clients() -> None:
    with Ampeco() as from_environment:
        assert_type(from_environment, Ampeco)
    client = Ampeco(
        "https://demo.example",
        "a-token",
        timeout=10,
        http_client=httpx2.Client(),
        default_headers={"X-Team": "roaming"},
        strict=True,
    )
    assert_type(client.with_options(timeout=Timeout(5, read=60)), Ampeco)
    client.with_options(timeout=None, validate_requests=False).close()


def listing(client: Ampeco) -> None:
    page = client.charge_points.list(
        filter={
            "type": "public",
            "roaming_operator_ids": [3, 9],
            "last_updated_after": dt.datetime.now(dt.UTC),
        },
        include=["smartCharging", "lastBootNotification"],
        per_page=50,
    )
    assert_type(page, Page[models.ChargePoint])
    for point in page:
        assert_type(point, models.ChargePoint)
        assert_type(point.id, int)
        assert_type(point.network, models.ChargePointNetwork)
        assert_type(point.first_contact_at, dt.date | None)
    for each in page.pages():
        assert_type(each.data, list[models.ChargePoint])
        assert_type(each.total, int | None)
    assert_type(page.next_page(), Page[models.ChargePoint] | None)
    if page.has_next():
        print(page.meta["next_cursor"], page.links.get("next"))


def filters_of_their_own(client: Ampeco, only_mine: bool) -> Iterator[models.IdTag]:
    wanted: params.IdTagsFilter = {"status": "enabled"}
    if only_mine:
        wanted["partner_id"] = None
    yield from client.id_tags.list(filter=wanted)
    client.sessions.list(filter={"roaming": {"roaming_operator_cpo_ids": (4, 6)}})


def entities(client: Ampeco) -> None:
    tag = client.id_tags.create(id_tag_uid="04A2B3C4D5E680", status="enabled", type="rfid")
    assert_type(tag, models.IdTag)
    assert_type(tag.expire_at, dt.datetime | None)
    assert_type(client.id_tags.update(12, partner_id=None, expire_at=None), models.IdTag)
    assert_type(client.id_tags.delete(12), None)
    assert_type(client.sessions.get("90017").amount, Decimal | None)
    assert_type(client.users.get(501).id, str | None)
    assert_type(client.locations.get(7), models.Location)
    assert_type(client.tariffs.get(40), models.Tariff)


def open_enums(tag: models.IdTag) -> str:
    if tag.status == "suspended":
        return "asleep"
    # A newer server may answer with a value that this version does not know.
    if tag.status == "hibernating":
        return "deeply asleep"
    assert_type(tag.vehicle_type, Literal["company_car", "private_car"] | str | None)
    return tag.status or "unknown"


def nested_bodies(client: Ampeco) -> None:
    location = client.locations.create(
        name=[{"locale": "en", "translation": "Harbour"}],
        address=[{"locale": "en", "translation": "1 Quay Street"}],
        country="BG",
        geoposition={"latitude": 43.2047, "longitude": 27.9105},
        working_hours={"is_always_open": False, "hours": {"monday": [{"start": "08:00", "end": "20:00"}]}},
        external_app_data={"feeder": 9},
    )
    # What came from the API can be given back to it.
    client.locations.create(
        name=location.name, address=location.address, country="BG", geoposition=location.geoposition
    )
    client.locations.update(7, geoposition=location.geoposition, city=None)
    client.tariffs.replace(
        40,
        name="Night owl",
        type="standard",
        pricing={"price_per_kwh": Decimal("0.345"), "price_period_in_minutes": 15},
        description={"en": "Cheaper after ten", "bg": None},
    )
    client.vouchers.create(amount=20, expire_date=dt.date(2025, 3, 1), assign_before_date=None)


def actions(client: Ampeco) -> None:
    client.charge_points.actions.reset(42, type="hard")
    assert_type(client.charge_points.actions.change_availability(42, type="Inoperative"), None)
    started = client.charge_points.actions.start_charging_session(11, 31, user_id=501)
    assert_type(started.success, bool)


def unions(client: Ampeco) -> str:
    periods = client.electricity_rates.price_periods.list(5)
    for period in periods:
        if isinstance(period, models.ElectricityRatePricePeriodDate):
            return period.date.isoformat()
        return period.week_day
    return ""


def other_versions(client: Ampeco) -> None:
    client.electricity_rates.price_periods.week_day.get(5, "mon")
    client.charge_points.evses.get(11, 31)


def on_every_call(client: Ampeco) -> None:
    client.id_tags.get(12, timeout=5, extra_headers={"X-Why": "audit"}, extra_query={"verbose": True})
    client.id_tags.update(12, extra_body={"somethingNew": {"a": 1}})
    client.id_tags.list(timeout=None)


def errors(client: Ampeco) -> None:
    try:
        client.id_tags.get(12)
    except UnprocessableEntityError as error:
        assert_type(error.errors, dict[str, list[str]])
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
        assert_type(error.limit, int | None)
    except NotFoundError as error:
        assert_type(error.status_code, int)
    except APIStatusError as error:
        print(error.method, error.path, error.trace_id, error.body, error.headers.get("x-app-version"))
    except APITimeoutError:
        raise
    except (APIConnectionError, ResponseDecodeError) as error:
        print(error.message)
    except InvalidArgumentError as error:
        assert_type(error.argument, str | None)
    except AmpecoError:
        raise


def models_by_themselves(tag: models.IdTag) -> models.IdTag:
    print(tag.to_json(), tag.model_extra, tag.model_fields_set)
    return models.IdTag.model_validate({"id": 12, "idTagUid": "04A2B3C4D5E680"})


async def asynchronous() -> None:
    async with AsyncAmpeco() as client:
        pager = client.charge_points.list(filter={"type": "public"}, include=["smartCharging"])
        assert_type(pager, AsyncPager[models.ChargePoint])
        async for point in pager:
            assert_type(point, models.ChargePoint)
        page = await pager
        assert_type(page, AsyncPage[models.ChargePoint])
        assert_type(page.data, list[models.ChargePoint])
        assert_type(await page.next_page(), AsyncPage[models.ChargePoint] | None)
        async for each in client.id_tags.list().pages():
            assert_type(each.data, list[models.IdTag])
        names = [point.name async for point in client.charge_points.list()]
        assert_type(names, list[str])
        tag = await client.id_tags.update(12, partner_id=None)
        assert_type(tag, models.IdTag)
        assert_type(await client.id_tags.delete(12), None)
        try:
            await client.locations.create(
                name=[{"locale": "en", "translation": "Harbour"}],
                address=[],
                country="BG",
                geoposition={"latitude": 43.2, "longitude": 27.9},
            )
        except UnprocessableEntityError as error:
            print(error.errors["geoposition"])


async def passed_around(client: AsyncAmpeco, tags: AsyncPager[models.IdTag]) -> int:
    await client.with_options(strict=True).close()
    return len([tag async for tag in tags if tag.status != "disabled"])


def answers_as_they_came(client: Ampeco) -> None:
    raw = client.id_tags.with_raw_response.get(12)
    assert_type(raw.parse(), models.IdTag)
    assert_type(raw.status_code, int)
    assert_type(
        client.charge_points.with_raw_response.list(filter={"type": "public"}).parse(), Page[models.ChargePoint]
    )
    with client.id_tags.with_streaming_response.update(12, partner_id=None) as answer:
        assert_type(answer.parse(), models.IdTag)


async def answers_as_they_came_awaited(client: AsyncAmpeco) -> None:
    assert_type((await client.id_tags.with_raw_response.get(12)).parse(), models.IdTag)
    assert_type((await client.charge_points.with_raw_response.list()).parse(), AsyncPage[models.ChargePoint])
    async with client.id_tags.with_streaming_response.get(12) as answer:
        assert_type(await answer.parse(), models.IdTag)
