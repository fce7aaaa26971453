"""The hard cases, written by hand: what this API does, and no mock server would.

Each file has the name of its check here. The requests must be the recorded ones in these too.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import ampeco
import pytest
from ampeco import ResponseDecodeError, models
from recorded.fixtures import FOLDER
from recorded.player import TOKEN
from recorded.replay import FLAVOURS, made
from sdkforge.record.exchange import Exchange, Recorded, Reply, Request
from sdkforge.record.json_value import Json
from sdkforge.record.store import read

UTC = dt.UTC
BY_HAND = FOLDER / "by_hand"
# Against the description, so that `strict` refuses them.
AGAINST = {"nulls_in_the_wrong_places", "an_empty_list_for_an_object"}
CHECKS: dict[str, Callable[..., None]] = {}


def check(function: Callable[..., None]) -> Callable[..., None]:
    """Register a check: it is given what each call of the file gives, a listing as the list of its pages."""
    CHECKS[function.__name__] = function
    return function


@pytest.mark.block_network
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("name", sorted(path.stem for path in BY_HAND.glob("*.yaml")))
async def test_by_hand(name: str, flavour: str) -> None:
    values = []
    for item in read(BY_HAND / f"{name}.yaml"):
        try:
            pages = await made(ampeco, item, flavour, strict=name not in AGAINST)
        except ampeco.APIStatusError as error:
            values.append(error)
        else:
            is_listing = ".list(" in item.call
            values.append(pages if is_listing else pages[0])

    CHECKS[name](*values)


def test_every_check_has_its_file() -> None:
    assert CHECKS.keys() == {path.stem for path in BY_HAND.glob("*.yaml")}


@pytest.mark.block_network
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("name", sorted(AGAINST))
async def test_strict_refuses_an_answer_against_the_description(name: str, flavour: str) -> None:
    (item,) = read(BY_HAND / f"{name}.yaml")

    with pytest.raises(ResponseDecodeError) as caught:
        await made(ampeco, item, flavour)

    assert caught.value.problems
    assert TOKEN not in str(caught.value)


@check
def names_in_other_scripts_and_unknown_values(pages: Any) -> None:
    assert [[point.id for point in page.data] for page in pages] == [[12, 15], [18]]
    first, second, third = (point for page in pages for point in page.data)
    assert type(first) is models.ChargePoint
    assert (first.name, second.name) == ("Гара Север", "🔌 Town hall")
    assert first.last_updated_at == dt.datetime(2024, 11, 2, 6, 15, tzinfo=UTC)
    assert first.last_boot_notification is None
    assert "last_boot_notification" in first.model_fields_set
    assert "last_boot_notification" not in second.model_fields_set
    assert second.network_status == "asleep"
    assert second.model_extra == {"heartbeatMinutes": 5}
    assert (second.hardware_status, third.hardware_status) == (None, None)
    assert (third.pin, third.first_contact_at) == ("0042", dt.date(2023, 4, 30))
    assert [page.has_next() for page in pages] == [True, False]


@check
def numbers_as_texts_and_ids_that_are_texts(session: Any) -> None:
    assert type(session) is models.Session
    assert (session.id, session.user_id, session.evse_id) == ("90018", None, 31)
    assert (session.energy, session.power_kw, session.energy_consumption.local) == (7400.25, 7.4, 6250.5)
    assert session.amount == Decimal("6.3")
    assert session.billing_status == "null"
    assert session.started_at == dt.datetime(2024, 10, 30, 17, 2, 11, tzinfo=UTC)


@check
def texts_as_numbers(user: Any) -> None:
    assert type(user) is models.User
    assert (user.id, user.post_code, user.status) == ("501", "1000", "dormant")
    assert user.external_app_data == {"crm": {"tier": "gold"}, "seen": [1, 2]}
    assert user.model_extra == {"loyaltyPoints": 1200}


@check
def nothing_to_list(pages: Any) -> None:
    assert [page.data for page in pages] == [[]]
    assert pages[0].total == 0


@check
def a_bare_array(pages: Any) -> None:
    ((one, two),) = (page.data for page in pages)
    assert (one.phase, one.consumption, two.consumption) == ("L1", 17.4, None)


@check
def a_bare_number(value: Any) -> None:
    assert value == 17.4


@check
def nulls_in_the_wrong_places(point: Any) -> None:
    assert type(point) is models.ChargePoint
    assert (point.id, point.name) == (11, None)
    assert point.security.current_profile == "none yet"
    assert point.network.id is None


@check
def an_empty_list_for_an_object(result: Any) -> None:
    assert result.success is None


@check
def an_empty_list_for_nothing(value: Any) -> None:
    assert value is None


@check
def a_refusal_that_is_a_202(result: Any) -> None:
    assert result.success is False
    assert result.error_code == "LOW_TYRE_PRESSURE"
    assert (result.session_id, result.authorization_id) == (None, None)


@check
def words_in_other_scripts_both_ways(location: Any) -> None:
    assert [text.translation for text in location.name] == ["Harbour", "Пристанище"]
    # What is in here is the tenant's own and keeps its spelling both ways.
    assert location.external_app_data == {"grid_operator": {"feeder_id": 9}}


@check
def null_and_not_given(tag: Any) -> None:
    assert (tag.partner_id, tag.user_id) == (None, 501)


@check
def times_without_a_zone(tag: Any, diagnostics: Any) -> None:
    assert tag.created_at == dt.datetime(2024, 2, 29, 12, tzinfo=UTC)
    assert tag.last_updated_at == dt.datetime(2024, 11, 2, 8, 15, tzinfo=UTC)
    assert tag.expire_at == dt.datetime(2026, 1, 31, 20, 59, 59, 125000, tzinfo=UTC)
    assert (diagnostics.file_name, diagnostics.request_id) == ("42.zip", 17)


@check
def numbers_as_they_are_given(package: Any, groups: Any, nothing: Any) -> None:
    assert (package.price, package.bonus) == (Decimal("50.1"), Decimal("0.50"))
    assert groups[0].data == []
    assert nothing is None


@check
def several_complaints(error: Any) -> None:
    assert type(error) is ampeco.UnprocessableEntityError
    assert error.errors == {
        "idTagUid": ["Another tag has it", "It looks copied"],
        "userId": ["No user has this id"],
    }
    assert error.trace_id == "trace-0001"
    assert "trace-0001" in str(error)


@check
def too_many_requests(error: Any) -> None:
    assert type(error) is ampeco.RateLimitError
    assert (error.retry_after, error.limit, error.remaining, error.reset) == (3600, 1000, 0, 1730536800)


@check
def a_page_of_a_proxy(error: Any) -> None:
    assert type(error) is ampeco.InternalServerError
    assert "502 Bad Gateway" in str(error)
    assert "<" not in str(error)


@pytest.mark.parametrize("flavour", FLAVOURS)
async def test_a_huge_page(flavour: str) -> None:
    path = "/public-api/resources/id-tags/v2.0"
    items = [{"id": number, "idTagUid": f"{number:014X}", "status": "enabled"} for number in range(20_000)]
    body = {"data": items, "links": {"next": None}, "meta": {"next_cursor": None, "per_page": 100}}
    exchange = Exchange(Request("GET", f"{path}?cursor="), Reply(200, Json(body)))

    (page,) = await made(ampeco, Recorded(f"GET {path}", "client.id_tags.list()", (exchange,)), flavour)

    assert len(page.data) == 20_000
    assert (page.data[19_999].id, page.data[19_999].id_tag_uid) == (19_999, "00000000004E1F")
    assert not page.has_next()
