"""Redirects: none is followed, and no other server ever hears of the token."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from faults.calls import EXAMPLES, calls
from faults.twins import FLAVOURS, TOKEN, twin
from support.acts import OK, answer
from support.fault_server import FaultServer

pytestmark = [pytest.mark.filterwarnings("ignore::DeprecationWarning"), pytest.mark.parametrize("flavour", FLAVOURS)]

STATUS = pytest.mark.parametrize("status", [301, 302, 303, 307, 308])


def _own_http(flavour: str) -> Any:
    """A client of the caller's that would follow."""
    return {"sync": httpx2.Client, "async": httpx2.AsyncClient}[flavour](follow_redirects=True)


WHERE = {
    "another host": "{other}/public-api/elsewhere",
    "another host without a scheme": "//127.0.0.1:{port}/public-api/elsewhere",
    "the same host": "{same}/public-api/elsewhere",
    "the same host by path": "/public-api/elsewhere",
}


@pytest.mark.parametrize("own", [False, True], ids=["", "own http_client that follows"])
@pytest.mark.parametrize("where", WHERE.values(), ids=WHERE)
@STATUS
def test_it_is_not_followed(status: int, where: str, own: bool, flavour: str) -> None:
    http = _own_http(flavour) if own else None
    with FaultServer(otherwise=OK) as other, FaultServer() as server:
        location = where.format(other=other.url, port=other.port, same=server.url)
        there = answer(status, {"message": "Over there"}, {"Location": location})
        with twin(flavour, server.url, http_client=http) as client:
            for name in EXAMPLES.values():
                server.will(there)
                error = client.call(name, *calls()[name].arguments, **calls()[name].named).error

                (arrival,) = server.reached()
                assert arrival.headers["authorization"] == f"Bearer {TOKEN}"
                assert (type(error).__name__, error.status_code, error.retries_taken) == ("APIStatusError", status, 0)
                assert error.outcome_unknown is False
                assert TOKEN not in str(error)
                server.forget()
            if http is not None:
                client.run(http.aclose() if flavour == "async" else http.close())
        other.settle()
        assert other.connections == 0


@STATUS
def test_nor_one_that_follows_a_retry(status: int, flavour: str) -> None:
    with FaultServer(otherwise=OK) as other:
        there = answer(status, headers={"Location": f"{other.url}/"})
        with FaultServer(answer(429), there) as server, twin(flavour, server.url) as client:
            outcome = client.call("users.actions.add_balance", 1, amount=1, reason="goodwill")

            assert len(server.reached()) == 2
            assert outcome.error.retries_taken == 1
        assert other.connections == 0
