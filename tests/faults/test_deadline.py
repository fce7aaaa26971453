"""One end for all attempts and waits of a call."""

from __future__ import annotations

from typing import Any

import pytest
from faults.calls import EXAMPLES, calls
from faults.twins import FLAVOURS, Outcome, Twin, twin
from support.acts import Act, answer
from support.fake_clock import FakeClock
from support.fault_server import Arrival, FaultServer, FullBacklog

pytestmark = [pytest.mark.filterwarnings("ignore::DeprecationWarning"), pytest.mark.parametrize("flavour", FLAVOURS)]

EACH = pytest.mark.parametrize("name", EXAMPLES.values(), ids=map(str, EXAMPLES))
PLACE = pytest.mark.parametrize("place", ["call", "client", "copy"])
SHORT = 0.05
"""A deadline that is really waited for."""

LATER = answer(429, {"message": "Later"}, {"Retry-After": "5"})
LONG_BODY = answer(200, {"data": {"name": "x" * 500}}).send


def make(client: Twin, name: str, **options: Any) -> Outcome:
    call = calls()[name]
    return client.call(name, *call.arguments, **options, **call.named)


def deadlined(flavour: str, server: FaultServer, name: str, deadline: float, place: str, clock: FakeClock) -> Outcome:
    """Make a call whose deadline is set in one of the places where it can be."""
    per_client: dict[str, Any] = {"deadline": deadline} if place == "client" else {}
    per_call = {"deadline": deadline} if place == "call" else {}
    with twin(flavour, server.url, clock, **per_client) as client:
        if place == "copy":
            client.client = client.client.with_options(deadline=deadline)
        return make(client, name, **per_call)


@PLACE
@EACH
def test_a_wait_that_would_pass_it_is_not_begun(name: str, place: str, flavour: str) -> None:
    clock = FakeClock()
    with FaultServer(LATER, LATER, otherwise=calls()[name].success) as server:
        outcome = deadlined(flavour, server, name, 9.0, place, clock)

        assert clock.sleeps == [5.0]
        assert len(server.reached()) == 2
    assert outcome.kind == "RateLimitError"
    assert outcome.error.retries_taken == 1
    assert outcome.error.elapsed == 5.0
    assert outcome.error.outcome_unknown is False


@PLACE
def test_what_ends_in_time_is_not_touched_by_it(place: str, flavour: str) -> None:
    clock = FakeClock()
    with FaultServer(LATER, LATER, otherwise=calls()["id_tags.get"].success) as server:
        outcome = deadlined(flavour, server, "id_tags.get", 10.5, place, clock)

        assert (outcome.kind, clock.sleeps, len(server.reached())) == ("value", [5.0, 5.0], 3)


def test_none_takes_the_clients_away(flavour: str) -> None:
    acts = LATER, LATER, calls()["id_tags.get"].success
    with FaultServer(*acts) as server, twin(flavour, server.url, deadline=1.0) as client:
        assert make(client, "id_tags.get", deadline=None).kind == "value"
        assert len(server.reached()) == 3


@EACH
def test_time_spent_on_attempts_counts(name: str, flavour: str) -> None:
    """Every answer takes four seconds: after two of them another wait would be too long."""
    clock = FakeClock()

    def slow(_: Arrival) -> Act:
        clock.advance(4.0)
        return answer(429, headers={"Retry-After": "1"})

    with FaultServer(otherwise=slow) as server:
        outcome = deadlined(flavour, server, name, 10.0, "call", clock)

        assert clock.sleeps == [1.0]
        assert len(server.reached()) == 2
    assert outcome.kind == "RateLimitError"
    assert outcome.error.elapsed == 9.0


STALLS = {
    "before the status line": b"",
    "mid headers": b"HTTP/1.1 200 OK\r\nContent-Type: applic",
    "mid body": LONG_BODY[:-300],
}


@pytest.mark.parametrize("send", STALLS.values(), ids=STALLS)
@EACH
def test_a_stall_ends_with_it(name: str, send: bytes, flavour: str) -> None:
    _ends_in_time(flavour, name, Act(send=send, then="stall"))


DRIPS = {
    "status line": b"HTTP/1.1 200 " + b"O" * 500,
    "headers": b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 500,
    "body": LONG_BODY,
}


@pytest.mark.parametrize("send", DRIPS.values(), ids=DRIPS)
@pytest.mark.parametrize("name", ["id_tags.get", "users.actions.add_balance"])
def test_an_answer_that_comes_byte_by_byte_ends_with_it(
    name: str, send: bytes, flavour: str, request: pytest.FixtureRequest
) -> None:
    """Each byte comes well within the timeout, and all of them would take two seconds."""
    if flavour == "sync" and send != DRIPS["body"]:
        reason = "httpx2 reads the head of an answer by itself, and each byte of it begins the read timeout anew"
        request.applymarker(pytest.mark.xfail(reason=reason, strict=True))
    _ends_in_time(flavour, name, Act(send=send, pace=0.004), 3 * SHORT)


def _ends_in_time(flavour: str, name: str, act: Act, deadline: float = SHORT) -> None:
    clock = FakeClock(frozen=False)
    with FaultServer(*[act] * 9) as server:
        outcome = deadlined(flavour, server, name, deadline, "call", clock)

        assert outcome.kind == "APITimeoutError"
        assert (len(server.reached()), clock.sleeps) == (1, [])
        # The client went away before the server was through with what it had to say.
        assert not act.pace or server.arrivals[0].sent < len(act.send)
    assert outcome.error.retries_taken == 0
    assert outcome.error.elapsed >= deadline
    assert outcome.error.outcome_unknown is not calls()[name].repeatable


@pytest.mark.parametrize("name", ["id_tags.get", "users.actions.add_balance"])
def test_connecting_ends_with_it(name: str, flavour: str) -> None:
    clock = FakeClock(frozen=False)
    with FullBacklog() as port, twin(flavour, port.url, clock) as client:
        outcome = make(client, name, deadline=SHORT)

    assert outcome.kind == "APITimeoutError"
    assert outcome.error.outcome_unknown is False
    assert clock.sleeps == []


@EACH
def test_a_wait_that_took_longer_than_asked_is_the_last(name: str, flavour: str) -> None:
    """A machine may sleep in between. What is late now is not sent at all."""
    clock = FakeClock(on_sleep=lambda _: clock.advance(100.0))
    with FaultServer(LATER, otherwise=calls()[name].success) as server:
        outcome = deadlined(flavour, server, name, 9.0, "call", clock)
        requests = len(server.reached())

    error = outcome.error
    assert (requests, clock.sleeps, outcome.kind) == (1, [5.0], "APITimeoutError")
    assert (error.elapsed, error.retries_taken, error.outcome_unknown) == (105.0, 0, False)


@pytest.mark.parametrize("deadline", [0, -1, 0.0])
def test_it_must_be_in_the_future(deadline: float, flavour: str) -> None:
    with FaultServer() as server, twin(flavour, server.url) as client:
        assert make(client, "id_tags.get", deadline=deadline).kind == "InvalidArgumentError"
        assert server.reached() == []
