"""Listings whose pages lead nowhere, in circles or away, and pages that fail on the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import pytest
from faults.calls import Call, calls
from faults.table import named
from faults.twins import FLAVOURS, TOKEN, twin
from support.acts import OK, Act, answer
from support.fault_server import Arrival, FaultServer

pytestmark = [pytest.mark.filterwarnings("ignore::DeprecationWarning"), pytest.mark.parametrize("flavour", FLAVOURS)]

LISTINGS = {name: call for name, call in calls().items() if call.kind.listing}
BY_CURSOR = [name for name, call in LISTINGS.items() if "cursor" in call.kind.listing]
BY_PAGE = [name for name, call in LISTINGS.items() if call.kind.listing == "page"]


def paged(data: list[Any], **rest: Any) -> Act:
    return answer(200, {"data": data, **rest})


def asked(arrival: Arrival, name: str) -> str:
    return parse_qs(arrival.target.partition("?")[2], keep_blank_values=True).get(name, [""])[0]


def by_cursor(after: dict[str, str | None]) -> Callable[[Arrival], Act]:
    """Pages that name the next one by this table."""

    def page(arrival: Arrival) -> Act:
        cursor = asked(arrival, "cursor")
        return paged([{"id": 1}], meta={"next_cursor": after[cursor], "per_page": 1})

    return page


LOOPS: dict[str, tuple[dict[str, str | None], int]] = {
    "itself": ({"": "a", "a": "a"}, 2),
    "the one before": ({"": "a", "a": "b", "b": "a"}, 3),
    "the second of four": ({"": "a", "a": "b", "b": "c", "c": "a"}, 4),
}


@pytest.mark.parametrize(("after", "requests"), LOOPS.values(), ids=LOOPS)
@pytest.mark.parametrize("name", ["charge_points.evses.list", "id_tags.list"])
def test_cursors_in_a_circle(name: str, after: dict[str, str | None], requests: int, flavour: str) -> None:
    outcome, arrivals = _walked(flavour, name, by_cursor(after))

    assert outcome.kind == "PaginationError"
    assert len(arrivals) == requests
    cursors = [asked(arrival, "cursor") for arrival in arrivals]
    assert len(set(cursors)) == len(cursors)


def test_every_listing_by_cursor_ends(flavour: str) -> None:
    ended = {}
    with FaultServer(otherwise=by_cursor({"": "a", "a": "a"})) as server, twin(flavour, server.url) as client:
        for name in BY_CURSOR:
            outcome = client.items(name, *calls()[name].arguments, **calls()[name].named)
            ended[name] = outcome.kind, len(server.reached())
            server.forget()

    assert ended == dict.fromkeys(BY_CURSOR, ("PaginationError", 2))


def test_every_listing_by_page_ends(flavour: str) -> None:
    """A server that ignores the page it is asked for says that it is on the first one every time."""
    stuck = paged([{"id": 1}], meta={"current_page": 1, "last_page": 3, "per_page": 1, "total": 3})
    ended = {}
    with FaultServer(otherwise=stuck) as server, twin(flavour, server.url) as client:
        for name in BY_PAGE:
            outcome = client.items(name, *calls()[name].arguments, **calls()[name].named)
            ended[name] = outcome.kind, len(server.reached())
            server.forget()

    assert ended == dict.fromkeys(BY_PAGE, ("PaginationError", 2))


@pytest.mark.parametrize("name", ["charge_point_downtime_periods.list", "charge_point_models.list"])
def test_links_in_a_circle(name: str, flavour: str) -> None:
    def page(arrival: Arrival) -> Act:
        return paged([{"id": 1}], links={"next": f"http://{arrival.headers['host']}/public-api/again?x=1"})

    outcome, arrivals = _walked(flavour, name, page)

    assert outcome.kind == "PaginationError"
    assert len(arrivals) == 2


@pytest.mark.parametrize("name", ["charge_point_downtime_periods.list", "charge_point_models.list"])
def test_a_link_to_another_host(name: str, flavour: str) -> None:
    with FaultServer(otherwise=OK) as other:
        outcome, arrivals = _walked(flavour, name, paged([{"id": 1}], links={"next": f"{other.url}/next"}))

        assert outcome.kind == "PaginationError"
        assert TOKEN not in str(outcome.error)
        assert len(arrivals) == 1
        assert other.connections == 0


def test_cursors_that_never_end_and_bring_nothing(flavour: str) -> None:
    """New cursors without end, and never an item: an end is made of it."""

    def page(arrival: Arrival) -> Act:
        return paged([], meta={"next_cursor": asked(arrival, "cursor") + "a"})

    outcome, arrivals = _walked(flavour, "charge_points.evses.list", page)

    assert outcome.kind == "PaginationError"
    assert len(arrivals) <= 200


TWO = {"": "a", "a": None}


@pytest.mark.parametrize("fault", ["500", "429", "closed mid body", "reset without an answer", "503 with Retry-After"])
def test_each_page_has_attempts_of_its_own(fault: str, flavour: str) -> None:
    """Both pages fail twice before they come."""
    bad, page = named(fault).act, by_cursor(TWO)
    count = iter(range(100))

    def act(arrival: Arrival) -> Act:
        return page(arrival) if next(count) % 3 == 2 else bad

    outcome, arrivals = _walked(flavour, "charge_points.evses.list", act)

    assert [item.id for item in outcome.value] == [1, 1]
    assert [asked(arrival, "cursor") for arrival in arrivals] == ["", "", "", "a", "a", "a"]


@pytest.mark.parametrize("fault", ["500", "closed mid body", "reset without an answer"])
def test_a_page_that_stays_broken_ends_the_listing(fault: str, flavour: str) -> None:
    bad, page = named(fault).act, by_cursor(TWO)

    def act(arrival: Arrival) -> Act:
        return bad if asked(arrival, "cursor") else page(arrival)

    outcome, arrivals = _walked(flavour, "charge_points.evses.list", act)

    assert outcome.kind == named(fault).raises
    assert outcome.error.retries_taken == 2
    assert [asked(arrival, "cursor") for arrival in arrivals] == ["", "a", "a", "a"]


def _walked(flavour: str, name: str, otherwise: Act | Callable[[Arrival], Act]) -> tuple[Any, list[Arrival]]:
    """Go through all the pages of a listing; gives what came of it and what reached the server."""
    call: Call = LISTINGS[name]
    with FaultServer(otherwise=otherwise) as server, twin(flavour, server.url) as client:
        return client.items(name, *call.arguments, **call.named), server.reached()
