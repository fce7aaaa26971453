"""Refusals whose words are cut off: the status has been said, and it decides."""

from __future__ import annotations

from dataclasses import replace

import pytest
from faults.calls import EXAMPLES, calls
from faults.table import named
from faults.twins import FLAVOURS, twin
from support.acts import Act
from support.fault_server import FaultServer

pytestmark = [pytest.mark.filterwarnings("ignore::DeprecationWarning"), pytest.mark.parametrize("flavour", FLAVOURS)]


@pytest.mark.parametrize("status", ["400", "404", "422", "429", "500", "503", "503 with Retry-After"])
def test_the_status_decides(status: str, flavour: str) -> None:
    row = named(status)
    # The last bytes are of the body: `{"message": "No"}`.
    cut: Act = replace(row.act, send=row.act.send[:-4], then="close")
    found, wanted = {}, {}
    for kind, name in EXAMPLES.items():
        call = calls()[name]
        with FaultServer(*[cut] * 3) as server, twin(flavour, server.url) as client:
            outcome = client.call(name, *call.arguments, **call.named)
            found[kind] = len(server.reached()), outcome.kind, outcome.error.outcome_unknown
        wanted[kind] = row.requests(kind.method), row.raises, row.leaves_unknown(kind.method)

    assert found == wanted
