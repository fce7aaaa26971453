"""Every fault, met by one call of each kind: how many requests reach the server, and what the error says of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import ampeco
import httpx2
import pytest
from faults.calls import EXAMPLES, Call, calls
from faults.table import FAULTS, READ_TIMEOUT, Fault, named
from faults.twins import FLAVOURS, Outcome, Twin, twin
from support.acts import Act
from support.fault_server import FaultServer

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

Facts = dict[str, object]


def test_no_kind_of_operation_is_missing() -> None:
    found = Counter(call.kind for call in calls().values())

    assert set(found) == set(EXAMPLES)
    assert {kind: calls()[name].kind for kind, name in EXAMPLES.items()} == {kind: kind for kind in EXAMPLES}
    if ampeco.__version__ == "3.110.0":
        assert sum(found.values()) == 452


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_a_fault_that_stays(fault: Fault, flavour: str) -> None:
    def facts(call: Call) -> tuple[Facts, Facts]:
        requests = fault.requests(call.kind.method)
        found, _ = _met([fault.act] * 9, call, flavour, fault)
        return found, _expected(fault, call, requests)

    _check(facts)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault.again], ids=str)
def test_a_fault_that_passes(fault: Fault, flavour: str) -> None:
    def facts(call: Call) -> tuple[Facts, Facts]:
        found, outcome = _met([fault.act, call.success, call.success], call, flavour, fault)
        if not fault.sent_again(call.kind.method):
            return found, _expected(fault, call, 1)
        assert outcome.error is None, outcome.error
        return found, {"requests": 2, "outcome": "value"}

    _check(facts)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("max_retries", [0, 1, 5])
@pytest.mark.parametrize("place", ["call", "client", "copy"])
@pytest.mark.parametrize("name", ["reset without an answer", "429", "500"])
def test_as_often_as_the_caller_says(name: str, place: str, max_retries: int, flavour: str) -> None:
    fault = named(name)

    def facts(call: Call) -> tuple[Facts, Facts]:
        found, _ = _met([fault.act] * 9, call, flavour, fault, max_retries, place)
        return found, _expected(fault, call, fault.requests(call.kind.method, max_retries))

    _check(facts)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_the_client_is_as_good_as_new_after_each_fault(flavour: str) -> None:
    """Nothing that went wrong before may reach into the next call, or hold a connection that it needs."""
    call = calls()["users.actions.add_balance"]
    with FaultServer(otherwise=call.success) as server, twin(flavour, server.url) as client:
        for fault in FAULTS:
            if fault.name == "claims less than it sends":
                continue  # its own test, below
            server.will(fault.act)
            client.call(call.name, *call.arguments, max_retries=0, timeout=_patience(fault), **call.named)
            server.forget()
            outcome = client.call(call.name, *call.arguments, **call.named)
            assert (fault.name, len(server.reached()), outcome.kind) == (fault.name, 1, "value")
            assert [arrival.acted for arrival in server.arrivals] == [True]


def _check(facts: Callable[[Call], tuple[Facts, Facts]]) -> None:
    """Compare all kinds at once, so that a failure shows the whole row of the table."""
    examples = [calls()[name] for name in EXAMPLES.values()]
    # Side by side, for what takes long here is waiting for a server that stalls.
    with ThreadPoolExecutor(len(examples)) as pool:
        both = dict(zip(map(str, EXAMPLES), pool.map(facts, examples), strict=True))
    assert {kind: found for kind, (found, _) in both.items()} == {kind: wanted for kind, (_, wanted) in both.items()}


def _met(
    acts: list[Act], call: Call, flavour: str, fault: Fault, max_retries: int = 2, place: str = "default"
) -> tuple[Facts, Outcome]:
    """Make a call that meets these acts, and gather what is to be compared."""
    per_client: dict[str, Any] = {"max_retries": max_retries} if place == "client" else {}
    per_call = {"max_retries": max_retries} if place == "call" else {}
    with FaultServer(*acts) as server, twin(flavour, server.url, timeout=_patience(fault), **per_client) as client:
        if place == "copy":
            client.client = client.client.with_options(max_retries=max_retries)
        outcome = client.call(call.name, *call.arguments, **per_call, **call.named)
        arrivals = server.reached()
        for arrival in arrivals:
            assert not arrival.method or (arrival.method, bool(call.kind.body)) == _sent(call, arrival.headers)
        return _facts(len(arrivals), outcome, client), outcome


def _sent(call: Call, headers: dict[str, str]) -> tuple[str, bool]:
    return call.kind.method, headers.get("content-length", "0") != "0"


def _facts(requests: int, outcome: Outcome, client: Twin) -> Facts:
    error = outcome.error
    if error is None or outcome.kind == "ResponseDecodeError":
        return {"requests": requests, "outcome": "value"}
    return {
        "requests": requests,
        "outcome": outcome.kind,
        "retries_taken": error.retries_taken,
        "outcome_unknown": error.outcome_unknown,
        "elapsed": error.elapsed == pytest.approx(sum(client.clock.sleeps)),
        "waits": len(client.clock.sleeps),
    }


def _expected(fault: Fault, call: Call, requests: int) -> Facts:
    if not fault.raises:
        return {"requests": requests, "outcome": "value"}
    return {
        "requests": requests,
        "outcome": fault.raises,
        "retries_taken": requests - 1,
        "outcome_unknown": fault.leaves_unknown(call.kind.method),
        "elapsed": True,
        "waits": requests - 1,
    }


def _patience(fault: Fault) -> httpx2.Timeout:
    """The server is slow to answer on purpose; where it is slow to accept, the machine is busy."""
    return httpx2.Timeout(5.0, read=READ_TIMEOUT if fault.raises == "APITimeoutError" else 5.0)
