"""How long a client waits: by `Retry-After` (RFC 9110, 10.2.3) where the server gives one, else by its own backoff."""

from __future__ import annotations

import time
from collections.abc import Iterator
from email.utils import formatdate
from typing import Any

import pytest
from faults.calls import calls
from faults.twins import FLAVOURS, Outcome, Twin, twin
from support.acts import Act, answer
from support.fake_clock import FakeClock
from support.fault_server import FaultServer

pytestmark = [pytest.mark.filterwarnings("ignore::DeprecationWarning"), pytest.mark.parametrize("flavour", FLAVOURS)]

NOW = 1_750_000_000.0
ONE_OF_EACH = ["id_tags.get", "tariffs.replace", "id_tags.delete", "users.actions.add_balance", "id_tags.update"]
EACH = pytest.mark.parametrize("name", ONE_OF_EACH)
REFUSAL = pytest.mark.parametrize("status", [429, 503])


def make(client: Twin, name: str, **options: Any) -> Outcome:
    call = calls()[name]
    return client.call(name, *call.arguments, **options, **call.named)


def asked(status: int, retry_after: str) -> Act:
    return answer(status, {"message": "Later"}, {"Retry-After": retry_after})


def waits(flavour: str, name: str, *acts: Act, **options: Any) -> tuple[list[float], Outcome, int]:
    """The waits of a call that meets these acts and then succeeds, what came of it, and the requests that arrived."""
    success = calls()[name].success
    with FaultServer(*acts, otherwise=success) as server, twin(flavour, server.url, FakeClock(now=NOW)) as client:
        outcome = make(client, name, **options)
        return client.clock.sleeps, outcome, len(server.reached())


@pytest.mark.parametrize("retry_after", ["0", "1", "7", "60", "007"])
@REFUSAL
@EACH
def test_seconds_are_waited_to_the_letter(name: str, status: int, retry_after: str, flavour: str) -> None:
    slept, outcome, requests = waits(flavour, name, *[asked(status, retry_after)] * 2)

    assert slept == [float(retry_after)] * 2
    assert (outcome.kind, requests) == ("value", 3)


def _dates(ahead: float) -> Iterator[str]:
    """A time in the three forms that a recipient must know (RFC 9110, 5.6.7)."""
    yield formatdate(NOW + ahead, usegmt=True)
    moment = time.gmtime(NOW + ahead)
    yield time.strftime("%A, %d-%b-%y %H:%M:%S GMT", moment)
    yield time.asctime(moment)


@pytest.fixture
def in_tokyo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine whose own time is not UTC, which dates without a zone must not be taken to be in."""
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("in_tokyo")
@pytest.mark.parametrize("form", range(3), ids=["IMF-fixdate", "RFC 850", "asctime"])
@pytest.mark.parametrize(("ahead", "waited"), [(5, 5.0), (60, 60.0), (0, 0.0), (-3600, 0.0)])
@REFUSAL
def test_dates_are_waited_for(status: int, ahead: int, waited: float, form: int, flavour: str) -> None:
    retry_after = list(_dates(ahead))[form]
    slept, outcome, requests = waits(flavour, "users.actions.add_balance", asked(status, retry_after))

    assert slept == [waited]
    assert (outcome.kind, requests) == ("value", 2)


@pytest.mark.parametrize(
    "retry_after",
    [
        *("61", "3600", "99999999999", "9" * 400),
        *(formatdate(NOW + ahead, usegmt=True) for ahead in (61, 86400)),
        "Fri, 31 Dec 9999 23:59:59 GMT",
    ],
    ids=["61", "an hour", "3000 years", "400 digits", "date in 61 s", "date tomorrow", "the last date there is"],
)
@REFUSAL
@EACH
def test_more_than_the_bound_is_raised_at_once(name: str, status: int, retry_after: str, flavour: str) -> None:
    slept, outcome, requests = waits(flavour, name, asked(status, retry_after))

    assert (slept, requests) == ([], 1)
    assert outcome.error.status_code == status
    assert outcome.error.outcome_unknown is False
    assert outcome.error.retries_taken == 0


JUNK = [
    "-1",
    "-99999",
    "soon",
    "12 seconds",
    "1e1",
    "0x10",
    "nan",
    "inf",
    "-inf",
    "+5",
    "\xb2",
    "1.2.3",
    "5, 7",
    " ",
    "",
]
JUNK += ["Wed, 99 Foo 2025 99:99:99 GMT", "Fri, 31 Dec 99999 23:59:59 GMT", "2025-06-15", "\x80\xff", "_1", "1_0"]


@pytest.mark.parametrize("retry_after", JUNK, ids=ascii)
@pytest.mark.parametrize("status", [429, 500, 503])
def test_junk_is_as_good_as_none(status: int, retry_after: str, flavour: str) -> None:
    """The client falls back to its own backoff, and what cannot be read does not vouch for a POST either."""
    slept, outcome, requests = waits(flavour, "id_tags.get", asked(status, retry_after))
    own, _, _ = waits(flavour, "id_tags.get", answer(status))
    assert (slept, outcome.kind, requests) == (own, "value", 2)
    assert own != [0.0]

    slept, outcome, requests = waits(flavour, "users.actions.add_balance", asked(status, retry_after))
    if status == 429:
        assert (slept, outcome.kind, requests) == (own, "value", 2)
    else:
        assert (slept, requests) == ([], 1)
        assert outcome.error.outcome_unknown is True


@pytest.mark.parametrize("name", ["id_tags.get", "users.actions.add_balance"])
def test_two_of_them_are_none(name: str, flavour: str) -> None:
    """Which of two is meant nobody knows."""
    act = answer(503, headers={"Retry-After": "5", "retry-after": "7"})
    slept, outcome, requests = waits(flavour, name, act)

    if calls()[name].repeatable:
        assert (outcome.kind, requests) == ("value", 2)
        assert slept != [0.0]
    else:
        assert (slept, requests) == ([], 1)


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_it_is_obeyed_whatever_the_status(status: int, flavour: str) -> None:
    assert waits(flavour, "id_tags.get", asked(status, "9"))[0] == [9.0]
    assert waits(flavour, "id_tags.get", asked(status, "90"))[0] == []


@pytest.mark.parametrize("place", ["client", "copy"])
def test_the_bound_is_the_callers(place: str, flavour: str) -> None:
    call = calls()["id_tags.get"]
    for seconds, requests in ((5, 2), (6, 1)):
        options: dict[str, Any] = {"max_retry_after": 5.0} if place == "client" else {}
        acts = asked(429, str(seconds)), call.success
        with FaultServer(*acts) as server, twin(flavour, server.url, **options) as client:
            if place == "copy":
                client.client = client.client.with_options(max_retry_after=5.0)
            make(client, call.name)
            assert len(server.reached()) == requests


@pytest.mark.parametrize("act", [answer(500), Act(then="reset")], ids=["500", "reset"])
def test_the_backoff_grows_to_a_cap_and_is_left_to_chance(act: Act, flavour: str) -> None:
    def backoff(chance: float) -> list[float]:
        clock = FakeClock(chance=chance)
        with FaultServer(*[act] * 13) as server, twin(flavour, server.url, clock, max_retries=12) as client:
            make(client, "id_tags.get")
            assert len(server.reached()) == 13
            return clock.sleeps

    least, most = backoff(0.0), backoff(0.999999)
    for waited in (least, most):
        assert len(waited) == 12
        assert waited[0] > 0
        assert waited[1] == pytest.approx(2 * waited[0])
        assert waited[2] == pytest.approx(2 * waited[1])
        assert waited == sorted(waited)
        assert waited[-1] == waited[-2] <= 60
    assert all(low < high for low, high in zip(least, most, strict=True))
