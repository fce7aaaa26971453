"""Typical use of the client, for type checkers to read: never run. There must be nothing to say about it.

Each `assert_type` is a use: `test_types.py` counts them, and makes each of them wrong to see that checkers look at it.
"""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import aclosing
from decimal import Decimal
from functools import partial
from typing import Any, Literal, TypeVar, assert_type

import httpx2
from ampeco import (
    Ampeco,
    AmpecoError,
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AsyncAmpeco,
    AsyncPage,
    AsyncPager,
    AsyncStreamedResponse,
    DeprecationNotice,
    InvalidArgumentError,
    Mismatch,
    NotFoundError,
    OAuth2ClientCredentials,
    Omit,
    Page,
    PaginationError,
    RateLimit,
    RateLimitError,
    RawResponse,
    ResponseDecodeError,
    StreamedResponse,
    Timeout,
    UnprocessableEntityError,
    WebhookPayloadError,
    WebhookVerificationError,
    models,
    omit,
    params,
    webhooks,
)
from ampeco.testing import Calls, MockServer, RecordedCall, SampleEvent, mock_ampeco, sample_event
from pydantic import BaseModel

Item = TypeVar("Item")
Key = TypeVar("Key")
Entity = TypeVar("Entity", bound=BaseModel)


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
    assert_type(page.to_list(), list[models.ChargePoint])
    assert_type(client.charge_points.list(limit=5).data, list[models.ChargePoint])
    most: int | None = None
    assert_type(client.id_tags.list(limit=most).to_list(), list[models.IdTag])
    assert_type(list(page.pages()), list[Page[models.ChargePoint]])


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
    assert_type(client.charge_points.actions.reset(42, type="hard"), models.ActionResult)
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
        assert_type(await client.id_tags.list(limit=20).to_list(), list[models.IdTag])
        assert_type(await page.to_list(), list[models.ChargePoint])
        assert_type(pager.prefetched(), AsyncPager[models.ChargePoint])
        async for point in client.charge_points.list(limit=20).prefetched():
            assert_type(point, models.ChargePoint)
        async with aclosing(aiter(pager.prefetched())) as points:
            async for point in points:
                assert_type(point, models.ChargePoint)
        async with aclosing(pager.prefetched().pages()) as pages:
            async for each_point_page in pages:
                assert_type(each_point_page, AsyncPage[models.ChargePoint])
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


def settings(credentials: OAuth2ClientCredentials, minute: Timeout) -> None:
    mismatches: list[Mismatch] = []

    def announced(notice: DeprecationNotice) -> None:
        assert_type(notice.sunset_at, dt.datetime | None)
        assert_type((notice.method, notice.path, notice.link), tuple[str, str, str | None])

    client = Ampeco(
        token=credentials,
        timeout=minute,
        max_retries=4,
        deadline=30,
        max_retry_after=5.5,
        rate_limit="wait",
        on_mismatch=mismatches.append,
        on_deprecation=announced,
    )
    for mismatch in mismatches:
        assert_type(mismatch.problems, tuple[tuple[str, str], ...])
        assert_type(mismatch.status_code, int)
    assert_type(client.with_options(deadline=None, on_mismatch=None, rate_limit=None), Ampeco)
    assert_type(client.with_options(on_deprecation=lambda notice: print(notice.link)), Ampeco)
    assert_type(client.with_options(max_retries=omit, default_headers={"X-Team": "billing"}), Ampeco)
    assert_type(client.rate_limit, RateLimit | None)
    if client.rate_limit is not None and client.rate_limit.remaining == 0:
        assert_type(client.rate_limit.reset, int | None)
    if (told := client.rate_limit) and told.limit:
        assert_type(told.limit, int)


def tokens_of_their_own(vault: dict[str, str]) -> None:
    assert_type(Ampeco(token=lambda: vault["ampeco"]), Ampeco)
    assert_type(Ampeco(token=partial(vault.__getitem__, "ampeco")), Ampeco)
    assert_type(Ampeco(token=OAuth2ClientCredentials("an-id", "a-secret", scope=["sessions", "tags"])), Ampeco)

    def renewed() -> str:
        return vault["ampeco"]

    async def renewed_elsewhere() -> str:
        return vault["ampeco"]

    assert_type(Ampeco(token=renewed), Ampeco)
    assert_type(AsyncAmpeco(token=renewed), AsyncAmpeco)
    assert_type(AsyncAmpeco(token=renewed_elsewhere), AsyncAmpeco)
    assert_type(AsyncAmpeco(token=OAuth2ClientCredentials("an-id", "a-secret", token_path="/token")), AsyncAmpeco)


def limits_of_a_call(client: Ampeco) -> None:
    assert_type(client.id_tags.get(12, timeout=2.5, max_retries=0, deadline=None), models.IdTag)
    assert_type(client.id_tags.delete(12, deadline=10), None)
    assert_type(client.id_tags.list(max_retries=5, deadline=120, limit=0), Page[models.IdTag])


def arguments_left_out(client: Ampeco, label: str | None, status: Literal["enabled", "disabled"] | Omit) -> None:
    # What is computed can be left out, too: `omit` is what an argument is when it is not given.
    assert_type(client.id_tags.update(12, id_label=label or omit, status=status), models.IdTag)


def params_built_apart(client: Ampeco, since: dt.datetime) -> None:
    position: params.Geoposition = {"latitude": 43.2, "longitude": 27.9}
    hours: params.LocationWorkingHours = {"is_always_open": True}
    assert_type(client.locations.update(7, geoposition=position, working_hours=hours), models.Location)
    new: params.IdTagCreate = {"id_tag_uid": "04A2", "status": "enabled", "type": "rfid"}
    new["expire_at"] = None
    assert_type(client.id_tags.create(**new), models.IdTag)
    wanted = params.IdTagsFilter(last_updated_after=since, status="enabled")
    assert_type(client.id_tags.list(filter=wanted).total, int | None)
    assert_type(client.id_tags.list(filter={**wanted, "partner_id": "3"}), Page[models.IdTag])


def first(page: Page[Item]) -> Item | None:
    return next(iter(page), None)


def indexed(page: Page[Entity], key: Callable[[Entity], Key]) -> dict[Key, Entity]:
    return {key(item): item for each in page.pages() for item in each.data}


async def first_of(pager: AsyncPager[Item]) -> Item | None:
    async for item in pager:
        return item
    return None


def generic(client: Ampeco) -> None:
    assert_type(first(client.users.list()), models.User | None)
    assert_type(indexed(client.charge_points.list(), lambda point: point.id), dict[int, models.ChargePoint])


async def generic_awaited(client: AsyncAmpeco) -> None:
    assert_type(await first_of(client.users.list(limit=1)), models.User | None)
    tag, user = await asyncio.gather(client.id_tags.get(12), client.users.get(501))
    assert_type((tag, user), tuple[models.IdTag, models.User])
    async with asyncio.TaskGroup() as group:
        task = group.create_task(client.id_tags.update(12, status="disabled"))
        listing = group.create_task(client.id_tags.with_raw_response.list(limit=5))
    assert_type(task.result(), models.IdTag)
    assert_type(listing.result(), RawResponse[AsyncPage[models.IdTag]])
    assert_type(client.rate_limit, RateLimit | None)


def raw(client: Ampeco) -> None:
    tags = client.id_tags.with_raw_response
    assert_type(tags.get(12, timeout=5), RawResponse[models.IdTag])
    assert_type(tags.update(12, status="suspended").parse(), models.IdTag)
    assert_type(tags.create(id_tag_uid="04A2", status="enabled", type="rfid").parse(), models.IdTag)
    assert_type(tags.delete(12), RawResponse[None])
    listing = tags.list(filter={"status": "enabled"}, limit=5)
    assert_type(listing, RawResponse[Page[models.IdTag]])
    assert_type(listing.parse().data, list[models.IdTag])
    assert_type(listing.headers, httpx2.Headers)
    assert_type((listing.content, listing.text), tuple[bytes, str])
    assert_type((listing.method, listing.path, listing.status_code), tuple[str, str, int])
    assert_type((listing.elapsed, listing.retries_taken), tuple[float, int])
    assert_type((listing.trace_id, listing.server_version), tuple[str | None, str | None])
    actions = client.charge_points.actions.with_raw_response
    assert_type(actions.reset(42, type="hard"), RawResponse[models.ActionResult])


def streamed(client: Ampeco) -> None:
    with client.sessions.with_streaming_response.list(per_page=100) as answer:
        assert_type(answer, StreamedResponse[Page[models.Session]])
        for chunk in answer.iter_bytes(4096):
            assert_type(chunk, bytes)
        for line in answer.iter_lines():
            assert_type(line, str)
    with client.id_tags.with_streaming_response.delete(12) as gone:
        assert_type(gone.read(), bytes)


async def raw_awaited(client: AsyncAmpeco) -> None:
    tags = client.id_tags.with_raw_response
    assert_type(await tags.update(12, status="suspended"), RawResponse[models.IdTag])
    assert_type(await tags.create(id_tag_uid="04A2", status="enabled", type="rfid"), RawResponse[models.IdTag])
    assert_type((await tags.delete(12)).parse(), None)
    page = (await tags.list(limit=5)).parse()
    async for tag in page:
        assert_type(tag, models.IdTag)


async def streamed_awaited(client: AsyncAmpeco) -> None:
    async with client.sessions.with_streaming_response.list(per_page=100) as answer:
        assert_type(answer, AsyncStreamedResponse[AsyncPage[models.Session]])
        async for chunk in answer.iter_bytes():
            assert_type(chunk, bytes)
        async for text in answer.iter_text():
            assert_type(text, str)
    async with client.id_tags.with_streaming_response.delete(12) as gone:
        assert_type(await gone.read(), bytes)
        assert_type(gone.status_code, int)


def what_went_wrong(client: Ampeco) -> int:
    try:
        client.charge_points.actions.start_charging_session(11, 31, user_id=501)
    except APIConnectionError as error:
        assert_type(error.may_pass, bool)
        assert_type(error.sent, bool)
    except RateLimitError as error:
        assert_type((error.remaining, error.reset), tuple[int | None, int | None])
    except ResponseDecodeError as error:
        assert_type(error.problems, tuple[tuple[str, str], ...])
    except APIStatusError as error:
        assert_type(error.headers, httpx2.Headers)
        assert_type(error.trace_id, str | None)
        assert_type(error.body, object)
    except APIError as error:
        assert_type(error.outcome_unknown, bool)
        assert_type((error.retries_taken, error.elapsed), tuple[int, float])
        return 0 if error.outcome_unknown else error.retries_taken
    except PaginationError as error:
        assert_type(error.message, str)
    except InvalidArgumentError as error:
        for place, message in error.problems:
            assert_type((place, message), tuple[str, str])
    return 0


def receiving(client: Ampeco, body: bytes, headers: dict[str, str]) -> webhooks.Delivery[webhooks.Event]:
    event = webhooks.unwrap(body, headers, token=["a-new-token", "an-old-one"], tolerance=None)
    assert_type(event, webhooks.Event)
    assert_type(event.notification, str | None)
    assert_type(webhooks.parse(body.decode()), webhooks.Event)
    assert_type(client.webhooks.unwrap(body, list(headers.items())), webhooks.Event)
    delivery = client.webhooks.receive(body, httpx2.Headers(headers), require_timestamp=True)
    assert_type(delivery.event, webhooks.Event)
    assert_type((delivery.digest, delivery.tenant), tuple[str, str | None])
    assert_type(delivery.timestamp, dt.datetime | None)
    assert_type(webhooks.sign(body, "a-token"), dict[str, str])
    return delivery


def handled(event: webhooks.Event) -> str | None:
    match event:
        case models.SessionStartStopNotification(action="stop", session_id=session):
            assert_type(session, int)
        case models.SessionStartStopNotification():
            assert_type(event.started_at_timestamp, dt.datetime)
        case models.CdrReceivedEvent() | models.ChargePointChangedEvent():
            assert_type(event, models.CdrReceivedEvent | models.ChargePointChangedEvent)
        case webhooks.UnknownEvent(notification, payload):
            assert_type(notification, str | None)
            assert_type(payload, dict[str, Any])
        case _:
            return event.notification
    return None


def handled_by_name(event: webhooks.Event) -> str:
    if isinstance(event, webhooks.UnknownEvent):
        return event.notification or ""
    if event.notification == "cdr.received":
        assert_type(event, models.CdrReceivedEvent)
        return event.id
    return event.to_json()


def refused(body: bytes, headers: dict[str, str]) -> None:
    try:
        webhooks.unwrap(body, headers, token="a-token")
    except WebhookVerificationError as error:
        if error.reason == "too_old":
            print(error.message)
    except WebhookPayloadError as error:
        assert_type(error.message, str)


def optional_properties(client: Ampeco) -> None:
    user = client.users.get(501)
    assert_type(user.balance, float | None)
    assert_type(user.amount_due, Decimal | None)
    if user.bank_details is not None:
        assert_type(user.bank_details, models.UserBankDetails)
    tag = client.id_tags.get(12)
    if "partner_id" in tag.model_fields_set:
        assert_type(tag.partner_id, int | None)
    assert_type(tag.status, Literal["disabled", "enabled", "suspended"] | str | None)
    assert_type(tag.to_dict(wire_names=True), dict[str, Any])
    assert_type(tag.model_copy(update={"status": "disabled"}), models.IdTag)
    assert_type(sorted(client.charge_points.list(), key=lambda point: point.name), list[models.ChargePoint])


def mocked(server: MockServer) -> None:
    assert_type(server.client, Ampeco)
    assert_type(server.async_client, AsyncAmpeco)
    server.charge_points.get.returns(id=42, name="Harbour 1", network={"port": 8443}, type="public", external_id=omit)
    server.charge_points.get.returns({"name": "Harbour 1", "first_contact_at": dt.date(2024, 1, 1)})
    server.charge_points.get.returns(models.ChargePoint.model_validate({}))
    server.id_tags.update.once.returns(partner_id=None)
    server.circuits.v1_0.consumption.get.returns(12.5)
    server.booking_requests.get.returns({"status": "pending"})
    server.charge_points.list.returns_items([{"id": 1}, {"id": 2, "name": "Harbour 2"}], per_page=1)
    server.charge_points.list.returns_items(server.client.charge_points.list().data)
    server.sessions.list.times(2).fails(429, retry_after=1.5, message="Later.")
    server.id_tags.create.fails(422, errors={"idTagUid": "Taken."})
    server.id_tags.delete.fails("timeout")
    server.id_tags.get.responds(200, json={"data": {}}, headers={"x-app-version": "1"})
    assert_type(server.charge_points.get.calls, Calls)
    assert_type(server.charge_points.get.calls[0], RecordedCall)
    assert_type(server.charge_points.get.calls.only.path_parameters["chargePoint"], str)
    assert_type(server.waits, list[float])
    assert_type(sample_event("cdr.received", {"id": 3}), SampleEvent)
    with mock_ampeco(everywhere=True) as another:
        assert_type(another, MockServer)
        own = Ampeco("https://demo.example", "a-token", http_client=another.http_client)
        assert_type(own.charge_points.get(42), models.ChargePoint)
