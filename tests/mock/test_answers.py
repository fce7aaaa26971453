"""What a mock server is told to answer, and what a client gets of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import ampeco
import pytest
from ampeco import Ampeco, models
from ampeco.testing import MockError, MockServer, mock_ampeco, omit


@pytest.fixture
def server() -> Iterator[MockServer]:
    with mock_ampeco() as server:
        yield server


@pytest.fixture
def client(server: MockServer) -> Ampeco:
    return server.client.with_options(strict=True)


def test_what_is_given_goes_over_a_sample(server: MockServer, client: Ampeco) -> None:
    usual = client.charge_points.get(42)
    server.charge_points.get.returns(name="Pier 3", network={"port": 8443}, created_at=dt.datetime(2024, 1, 2))
    point = client.charge_points.get(42)

    assert (point.name, point.network and point.network.port) == ("Pier 3", 8443)
    assert point.created_at == dt.datetime(2024, 1, 2, tzinfo=dt.UTC)
    assert usual.network is not None
    assert point.network == usual.network.model_copy(update={"port": 8443})
    assert point.status == usual.status == "enabled"


def test_the_id_is_the_one_that_was_asked_for_unless_given(server: MockServer, client: Ampeco) -> None:
    assert [client.charge_points.get(7).id, client.id_tags.update(8, status="enabled").id] == [7, 8]
    assert client.sessions.get("9001").id == "9001"
    server.charge_points.get.returns(id=12)
    assert client.charge_points.get(7).id == 12


def test_null_is_sent_and_what_is_omitted_is_not(server: MockServer, client: Ampeco) -> None:
    server.id_tags.get.returns(partner_id=None, user_id=omit)
    tag = client.id_tags.get(12)

    assert (tag.partner_id, "partner_id" in tag.model_fields_set) == (None, True)
    assert (tag.user_id, "user_id" in tag.model_fields_set) == (None, False)


def test_a_model_stands_as_it_is(server: MockServer, client: Ampeco) -> None:
    point = client.charge_points.get(42).model_copy(update={"name": "Pier 3"})
    server.charge_points.get.returns(point)
    assert client.charge_points.get(1) == point
    with pytest.raises(MockError, match=r"^charge_points\.get\.returns: id: field required"):
        server.charge_points.get.returns(models.ChargePoint.model_construct(name="Pier 3"))


def test_values_lists_and_members_of_a_union(server: MockServer, client: Ampeco) -> None:
    server.circuits.v1_0.consumption.get.returns(12.5)
    with pytest.warns(DeprecationWarning, match="consumption"):
        consumption = client.circuits.v1_0.consumption.get(3, 1)
    assert consumption == 12.5
    server.configuration_templates.variables.update.returns({"component": "Meter", "variable_name": "Interval"})
    found = client.configuration_templates.variables.update(1, 2, value="1")
    assert type(found) is models.ConfigurationTemplateVariableOcpp2_0_1
    server.users.get.returns(balance=12, amount_due=Decimal("0.30"))
    assert client.users.get("5").amount_due == Decimal("0.30")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"nam": "x"}, "nam: `ChargePoint` has no such property; did you mean `name`?"),
        ({"networkStatus": "available"}, "networkStatus: `ChargePoint` has no such property; did you mean `network_st"),
        ({"id": "42"}, "id: input should be a valid integer"),
        ({"id": None}, "id: input should be a valid integer"),
        ({"id": omit}, "id: always comes, and cannot be left out"),
        ({"name": 3}, "name: input should be a valid string"),
        ({"created_at": "yesterday"}, "created_at: input should be a valid datetime"),
        (
            {"status": "enabeld"},
            "status: 'enabeld' is none of the values known to this release; did you mean `enabled`?",
        ),
        ({"capabilities": ["meter_value"]}, "capabilities[0]: 'meter_value' is none of the values"),
        ({"network": {"prt": 1}}, "network.prt: `ChargePointNetwork` has no such property; did you mean `port`"),
        ({"network": {"port": "a"}}, "network.port: input should be a valid integer"),
        ({"last_boot_notification": {"last_updated_at": 1.5j}}, "this has no form in JSON"),
    ],
)
def test_what_does_not_fit_fails_at_once_and_is_named(server: MockServer, given: Any, told: str) -> None:
    with pytest.raises(MockError) as caught:
        server.charge_points.get.returns(**given)
    assert str(caught.value).startswith(f"charge_points.get.returns: {told}")


def test_items_that_do_not_fit_are_named(server: MockServer) -> None:
    with pytest.raises(MockError, match=r"^charge_points\.list\.returns_items: \[1\]: nam: `ChargePoint` has no such"):
        server.charge_points.list.returns_items([{"name": "a"}, {"nam": "b"}])  # type: ignore[typeddict-unknown-key]
    with pytest.raises(MockError, match="per_page: one item is the least"):
        server.charge_points.list.returns_items([], per_page=0)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (lambda s: s.charge_pont, "`charge_pont` is no operation or resource; did you mean `charge_points`"),
        (lambda s: s.charge_points.gett, "`charge_points.gett` is no operation or resource; did you mean `get`?"),
        (
            lambda s: s.charge_points.actions.resett,
            "`charge_points.actions.resett` is no operation or resource; did you",
        ),
        (lambda s: s.zzz, "`zzz` is no operation or resource; there is `authorizations`, "),
        (lambda s: s.id_tags.delete.returns(id=1), "id_tags.delete answers with nothing and has no `returns`; it has"),
        (lambda s: s.id_tags.list.returns(id=1), "id_tags.list answers with a listing and has no `returns`; it has"),
        (lambda s: s.id_tags.get.fails("hiccup"), "id_tags.get.fails('hiccup'): a status, or `timeout`, "),
        (lambda s: s.id_tags.get.fails(200), "id_tags.get.fails(200): a failure is 300 to 599"),
        (lambda s: s.id_tags.get.fails("timeout", retry_after=1), "id_tags.get.fails('timeout'): `retry_after` would"),
        (
            lambda s: s.id_tags.delete.fails("broken_json"),
            "id_tags.delete.fails('broken_json'): its answer has no body",
        ),
        (lambda s: s.id_tags.get.times(0), "id_tags.get.times(0): once is the least"),
        (lambda s: s.id_tags.get.returns({"id": 1}, id=2), "id_tags.get.returns: a value or properties, not both"),
        (
            lambda s: s.circuits.v1_0.consumption.get.returns(),
            "circuits.v1_0.consumption.get.returns: a value is needed",
        ),
    ],
)
def test_what_is_not_there_is_told_with_what_is(server: MockServer, wrong: Any, told: str) -> None:
    with pytest.raises(MockError) as caught:
        wrong(server)
    assert str(caught.value).startswith(told)


def test_editors_see_operations_and_resources(server: MockServer) -> None:
    assert {"charge_points", "client", "calls"} <= set(dir(server))
    assert {"get", "list", "actions", "v1_0"} <= set(dir(server.charge_points))
    assert not hasattr(server, "charge_pont")
    assert not hasattr(server.id_tags.delete, "returns")


def test_an_answer_stays_until_another_and_some_come_first(server: MockServer, client: Ampeco) -> None:
    get = server.charge_points.get
    get.returns(name="stays")
    get.once.returns(name="first")
    get.times(2).returns(name="then")
    assert [client.charge_points.get(1).name for _ in range(5)] == ["first", "then", "then", "stays", "stays"]
    get.returns(name="new")
    assert client.charge_points.get(1).name == "new"
    get.reset()
    assert client.charge_points.get(1).name == "Harbour 1"


def test_anything_can_be_sent(server: MockServer, client: Ampeco) -> None:
    sample = server.charge_points.get.sample()
    server.charge_points.get.responds(json={"data": {**sample, "status": "dreaming"}}, headers={"x-app-version": "9"})
    raw = client.charge_points.with_raw_response.get(1)
    assert (raw.parse().status, raw.server_version) == ("dreaming", "9")
    server.charge_points.get.responds(418, content=b"short and stout")
    with pytest.raises(ampeco.APIStatusError) as caught:
        client.charge_points.get(1)
    assert (caught.value.status_code, caught.value.body) == (418, "short and stout")


@pytest.mark.parametrize("by", ["cursor", "page"])
def test_pages_go_on_by_cursor_and_by_page(server: MockServer, client: Ampeco, by: str) -> None:
    server.sessions.list.returns_items([{"energy": number} for number in range(5)], per_page=2)
    if by == "cursor":
        listing = client.sessions.list()
    else:
        with pytest.warns(DeprecationWarning, match="page is deprecated"):
            listing = client.sessions.list(page=1)
    pages = list(listing.pages())

    assert [[session.energy for session in page.data] for page in pages] == [[0, 1], [2, 3], [4]]
    assert len({session.id for page in pages for session in page.data}) == 5
    asked = [(call.query.get("cursor"), call.query.get("page")) for call in server.sessions.list.calls]
    if by == "cursor":
        assert asked[0] == ("", None)
        assert None not in {cursor for cursor, _ in asked}
    else:
        assert asked == [(None, "1"), (None, "2"), (None, "3")]
        assert pages[0].total == 5


def test_pages_go_on_by_link_and_are_as_large_as_asked_for(server: MockServer, client: Ampeco) -> None:
    server.downtime_period_notices.list.returns_items([{"id": number} for number in (3, 4, 5)], per_page=1)
    assert [item.id for item in client.downtime_period_notices.list()] == [3, 4, 5]
    assert len(server.downtime_period_notices.list.calls) == 3
    server.charge_points.list.returns_items([{}] * 7)
    assert len({point.id for point in client.charge_points.list()}) == 7
    assert [len(page.data) for page in client.charge_points.list(per_page=3).pages()] == [3, 3, 1]
    assert [len(page.data) for page in client.charge_points.list(limit=2).pages()] == [2]
    server.charge_points.list.returns_items([])
    assert list(client.charge_points.list()) == []


def test_two_servers_know_nothing_of_each_other(server: MockServer, client: Ampeco) -> None:
    with mock_ampeco() as other:
        other.charge_points.get.returns(name="other")
        assert client.charge_points.get(1).name == "Harbour 1"
        assert other.client.charge_points.get(1).name == "other"
        assert (len(server.calls), len(other.calls)) == (1, 1)
