"""One fault after another in every order, and what the server itself then knows: was anything done twice?"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from faults.calls import calls
from faults.table import Fault, named
from faults.twins import FLAVOURS, twin
from support.acts import OK
from support.fault_server import FaultServer

pytestmark = pytest.mark.parametrize("flavour", FLAVOURS)

# Each ends the connection or keeps it for the next request, and has had all of the request or not.
STEPS = [
    *("closed at connect", "reset before the body is read", "reset without an answer", "closed mid body"),
    *("chunks closed between two", "500", "503", "429", "503 with Retry-After", "422"),
]
GOOD = Fault("answers", OK, "", again=False, unknown=False, raises="")


@pytest.mark.parametrize("name", ["users.actions.add_balance", "id_tags.get"])
@pytest.mark.parametrize("first", [*STEPS, GOOD.name])
def test_every_order(first: str, name: str, flavour: str) -> None:
    call = calls()[name]
    faults = [GOOD, *map(named, STEPS)]
    begin = next(fault for fault in faults if fault.name == first)
    with FaultServer() as server, twin(flavour, server.url) as client:
        for more in itertools.product(faults, repeat=2):
            steps = [begin, *more]
            wanted = list(_met(steps, call.kind.method))
            server.will(*[step.act for step in wanted])
            outcome = client.call(name, *call.arguments, **call.named)
            arrivals = server.reached()
            last = wanted[-1]
            story = " → ".join(step.name for step in steps)

            assert [arrival.act for arrival in arrivals] == [step.act for step in wanted], story
            assert outcome.kind == (last.raises or "value"), story
            if not call.repeatable:
                assert sum(arrival.acted for arrival in arrivals) <= 1, story
            if outcome.error is not None:
                assert outcome.error.retries_taken == len(wanted) - 1, story
                assert outcome.error.outcome_unknown is last.leaves_unknown(call.kind.method), story
            server.forget()


def _met(steps: list[Fault], method: str) -> Iterator[Fault]:
    """The steps that a call meets before it is over."""
    for step in steps:
        yield step
        if not step.sent_again(method):
            return
