"""Answers taken raw or streamed: the same rules until there is an answer, and none sent again once it is being read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from faults.calls import EXAMPLES, Call, calls
from faults.table import Fault, named
from faults.twins import FLAVOURS, Outcome, Twin, twin
from support.acts import Act, answer
from support.fake_clock import FakeClock
from support.fault_server import FaultServer

pytestmark = [pytest.mark.filterwarnings("ignore::DeprecationWarning"), pytest.mark.parametrize("flavour", FLAVOURS)]

BEFORE_THE_BODY = ["closed at connect", "reset without an answer", "closed mid headers", "429", "500", "503"]
BEFORE_THE_BODY += ["503 with Retry-After", "422", "307 to the same host"]


def through(call: Call, view: str) -> str:
    """The name of a call's method in one of the views of its resource."""
    resource, _, method = call.name.rpartition(".")
    return f"{resource}.{view}.{method}"


def make(client: Twin, call: Call, view: str, **options: Any) -> Outcome:
    return client.call(through(call, view), *call.arguments, **options, **call.named)


@pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])
@pytest.mark.parametrize("fault", [*BEFORE_THE_BODY, "closed mid body"])
def test_a_fault_before_there_is_an_answer(fault: str, view: str, flavour: str) -> None:
    row = named(fault)
    streamed = view == "with_streaming_response" and fault == "closed mid body"
    for name in EXAMPLES.values():
        call = calls()[name]
        again = row.sent_again(call.kind.method)
        with FaultServer(row.act, otherwise=call.success) as server, twin(flavour, server.url) as client:
            outcome = make(client, call, view)
            if outcome.error is None:
                client.run(_closed(outcome.value))
            assert len(server.reached()) == (1 if streamed else 1 + again)
        if streamed or again:
            assert outcome.value.status_code < 300
            assert outcome.value.retries_taken == len(server.arrivals) - 1
        else:
            _is_told(outcome, row, call)


def _closed(response: Any) -> Any:
    return response.close() if hasattr(response, "close") else None


def _is_told(outcome: Outcome, row: Fault, call: Call) -> None:
    assert outcome.kind == row.raises
    assert outcome.error.outcome_unknown is row.leaves_unknown(call.kind.method)


BREAKS = ["closed mid body", "reset mid body", "chunks closed between two", "chunks of no size"]


@pytest.mark.parametrize("fault", BREAKS)
def test_a_body_that_breaks_off_while_it_is_streamed(fault: str, flavour: str) -> None:
    """Its beginning is with the caller by then: nothing is sent again, and the error says what it would have said."""
    row = named(fault)
    found, wanted = {}, {}
    for kind, name in EXAMPLES.items():
        call = calls()[name]
        acts = answer(429, headers={"Retry-After": "2"}), row.act, call.success
        with FaultServer(*acts) as server, twin(flavour, server.url) as client:
            response = make(client, call, "with_streaming_response").value
            broken = client.of(_reading(response))
            client.run(response.close())
            error = broken.error
            found[kind] = len(server.reached()), broken.kind, error.outcome_unknown, error.retries_taken, error.elapsed
        wanted[kind] = 2, row.raises, row.leaves_unknown(kind.method), 1, 2.0

    assert found == wanted


def _reading(response: Any) -> Callable[[Any], Any]:
    return lambda _: response.read()


@pytest.mark.parametrize("name", ["id_tags.get", "users.actions.add_balance"])
def test_the_deadline_ends_a_streamed_body_too(name: str, flavour: str) -> None:
    call = calls()[name]
    clock = FakeClock(frozen=False)
    dripping = Act(send=answer(200, {"data": {"name": "x" * 500}}).send, pace=0.002)
    with FaultServer(dripping) as server, twin(flavour, server.url, clock) as client:
        response = make(client, call, "with_streaming_response", deadline=0.5).value
        clock.advance(0.5)
        broken = client.of(lambda _: response.read())
        client.run(response.close())

        assert len(server.reached()) == 1
        assert server.arrivals[0].sent < len(dripping.send)
    assert broken.kind == "APITimeoutError"
    assert broken.error.outcome_unknown is not call.repeatable
