"""Every operation of the release meets the faults that matter most."""

from __future__ import annotations

import ampeco
import pytest
from faults.calls import calls
from faults.table import named
from faults.twins import FLAVOURS, twin
from support.fault_server import FaultServer

pytestmark = [pytest.mark.filterwarnings("ignore::DeprecationWarning"), pytest.mark.parametrize("flavour", FLAVOURS)]

MATTERS_MOST = [
    *("reset before the body is read", "reset without an answer", "closed mid body"),
    *("429", "500", "503", "503 with Retry-After", "307 to the same host"),
]
EVERY_METHOD = pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "POST", "PATCH"])


@EVERY_METHOD
@pytest.mark.parametrize("fault", MATTERS_MOST)
def test_a_fault_that_stays(fault: str, method: str, flavour: str) -> None:
    row = named(fault)
    found: dict[str, tuple[int, str, int, bool]] = {}
    wanted: dict[str, tuple[int, str, int, bool]] = {}
    requests = row.requests(method)
    with FaultServer() as server, twin(flavour, server.url) as client:
        for name, call in calls().items():
            if call.kind.method == method:
                server.will(*[row.act] * requests)
                error = client.call(name, *call.arguments, **call.named).error
                found[name] = len(server.reached()), type(error).__name__, error.retries_taken, error.outcome_unknown
                wanted[name] = requests, row.raises, requests - 1, row.leaves_unknown(method)
                server.forget()

    assert found == wanted


@EVERY_METHOD
def test_nothing_is_done_twice(method: str, flavour: str) -> None:
    """The server refuses, then takes the request in and is gone before it answers."""
    refused, gone = named("503 with Retry-After"), named("reset without an answer")
    found: dict[str, tuple[int, int]] = {}
    repeatable = {name: call.repeatable for name, call in calls().items() if call.kind.method == method}
    with FaultServer() as server, twin(flavour, server.url) as client:
        for name in repeatable:
            call = calls()[name]
            server.will(refused.act, gone.act, *[call.success] * call.repeatable)
            client.call(name, *call.arguments, **call.named)
            arrivals = server.reached()
            found[name] = len(arrivals), sum(arrival.acted for arrival in arrivals)
            server.forget()

    assert found == {name: (3, 2) if again else (2, 1) for name, again in repeatable.items()}


def test_none_is_left_out(flavour: str) -> None:
    methods = {call.kind.method for call in calls().values()}

    assert methods == {"GET", "PUT", "DELETE", "POST", "PATCH"}
    assert ampeco.__version__ != "3.110.0" or len(calls()) == 452
