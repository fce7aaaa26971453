"""Connections that cannot be made, and kept ones that end when the next request is due."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from typing import Any

import httpx2
import pytest
from faults.calls import EXAMPLES, Call, calls
from faults.table import READ_TIMEOUT
from faults.twins import FLAVOURS, Outcome, Twin, twin
from support.acts import OK, Act, answer
from support.fake_clock import FakeClock
from support.fault_server import FaultServer, FullBacklog

pytestmark = [pytest.mark.filterwarnings("ignore::DeprecationWarning"), pytest.mark.parametrize("flavour", FLAVOURS)]

EACH = pytest.mark.parametrize("name", EXAMPLES.values(), ids=map(str, EXAMPLES))
WITH_BODY = [name for kind, name in EXAMPLES.items() if kind.body]
HASTY = httpx2.Timeout(5.0, connect=READ_TIMEOUT)
BALANCE = "users.actions.add_balance"


def make(client: Twin, name: str, **options: Any) -> Outcome:
    call = calls()[name]
    return client.call(name, *call.arguments, **options, **call.named)


def never_connected(outcome: Outcome, client: Twin, kind: str) -> None:
    """All attempts were made, also of a POST: the server cannot have acted on what it was never sent."""
    assert outcome.kind == kind
    assert outcome.error.retries_taken == len(client.clock.sleeps) == 2
    assert outcome.error.outcome_unknown is False


@EACH
def test_refused(name: str, flavour: str) -> None:
    with FaultServer(listening=False) as server, twin(flavour, server.url) as client:
        never_connected(make(client, name), client, "APIConnectionError")
        assert server.reached() == []


@EACH
def test_refused_at_first(name: str, flavour: str) -> None:
    with FaultServer(calls()[name].success, listening=False) as server:
        clock = FakeClock(on_sleep=lambda _: None if clock.sleeps[1:] else server.listen())
        with twin(flavour, server.url, clock) as client:
            assert make(client, name).kind == "value"
            assert len(server.reached()) == len(clock.sleeps) == 1


@EACH
def test_the_connection_is_not_answered(name: str, flavour: str) -> None:
    with FullBacklog() as port, twin(flavour, port.url, timeout=HASTY) as client:
        never_connected(make(client, name), client, "APITimeoutError")


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        (Act("byte", then="reset"), "APIConnectionError"),
        (Act("nothing", then="close"), "APIConnectionError"),
        (Act("byte", send=b"HTTP/1.1 400 Bad Request\r\n\r\n", then="close"), "APIConnectionError"),
        (Act("byte", then="stall"), "APITimeoutError"),
    ],
    ids=["reset", "closed", "not TLS", "stalls"],
)
@pytest.mark.parametrize("name", ["id_tags.get", BALANCE, "id_tags.update"])
def test_the_tls_handshake_fails(act: Act, kind: str, name: str, flavour: str) -> None:
    """The request goes out only after it: nothing of it can have been seen."""
    hasty = HASTY if act.then == "stall" else 5.0
    with FaultServer(*[act] * 9) as server:
        with twin(flavour, server.url.replace("http:", "https:"), timeout=hasty) as client:
            never_connected(make(client, name), client, kind)
        server.settle()
        assert server.connections == 3


class _Held:
    """The only connection that an httpx2 client may have, held by somebody else."""

    def __init__(self, flavour: str, url: str) -> None:
        limits = httpx2.Limits(max_connections=1)
        self.asynchronous = flavour == "async"
        self.http: Any = (httpx2.AsyncClient if self.asynchronous else httpx2.Client)(limits=limits)
        self.request = self.http.build_request("GET", f"{url}/held")
        self.response: Any = None

    def take(self, client: Twin) -> None:
        async def take() -> None:
            self.response = await self.http.send(self.request, stream=True)

        if self.asynchronous:
            client.run(take())
        else:
            self.response = self.http.send(self.request, stream=True)

    def give_back(self) -> Any:
        return self.response.aclose() if self.asynchronous else self.response.close()

    def close(self, client: Twin) -> None:
        if self.asynchronous:
            client.run(self.http.aclose())
        else:
            self.http.close()


@pytest.mark.parametrize("given_back", [True, False])
@EACH
def test_no_connection_is_free(name: str, given_back: bool, flavour: str) -> None:
    stalled = answer(200, b"0123456789", sent=3, then="stall")
    with FaultServer(stalled, otherwise=calls()[name].success) as server:
        held = _Held(flavour, server.url)
        clock = FakeClock(on_sleep=lambda _: held.give_back() if given_back else None)
        timeout = httpx2.Timeout(5.0, pool=0.01)
        with twin(flavour, server.url, clock, http_client=held.http, timeout=timeout) as client:
            held.take(client)
            try:
                outcome = make(client, name)
                if given_back:
                    assert outcome.kind == "value"
                    assert len(clock.sleeps) == 1
                else:
                    never_connected(outcome, client, "APITimeoutError")
                assert [a.target for a in server.reached()].count("/held") == 1
                assert len(server.arrivals) == 1 + given_back
            finally:
                if not given_back:
                    client.run(held.give_back())
                held.close(client)


@EACH
def test_a_kept_connection_that_was_closed_is_not_used(name: str, flavour: str) -> None:
    call = calls()[name]
    for ending in (Act(send=OK.send, then="close"), Act(send=OK.send, then="reset")):
        with FaultServer(ending, call.success) as server, twin(flavour, server.url) as client:
            client.call("id_tags.delete", 1)
            server.settle()
            assert server.arrivals[0].over.wait(5)
            assert make(client, name).kind == "value"
            assert [arrival.connection for arrival in server.reached()] == [1, 2]
            assert client.clock.sleeps == []


@pytest.mark.parametrize(
    "ending",
    [Act("byte", then="reset"), Act("head", then="reset"), Act(then="close"), Act(then="reset")],
    ids=["as it begins", "before its body", "after it, in order", "after it"],
)
@EACH
def test_a_kept_connection_that_ends_under_a_request(name: str, ending: Act, flavour: str) -> None:
    call = calls()[name]
    with FaultServer(OK, ending, call.success) as server, twin(flavour, server.url) as client:
        client.call("id_tags.delete", 1)
        outcome = make(client, name)
        _sent_again_if_it_may_be(call, outcome, [a.connection for a in server.reached()][1:], [1, 2])


@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.parametrize("then", ["reset", "close"])
@pytest.mark.parametrize("name", WITH_BODY)
def test_a_connection_that_ends_while_a_long_body_is_written(name: str, then: Any, kept: bool, flavour: str) -> None:
    call = calls()[name]
    with FaultServer(*[OK] * kept, Act("head", then=then), call.success) as server, twin(flavour, server.url) as client:
        if kept:
            client.call("id_tags.delete", 1)
        outcome = make(client, name, extra_body={"blob": "x" * 8_000_000})
        _sent_again_if_it_may_be(call, outcome, server.reached()[kept:], ["once", "twice"])


def _sent_again_if_it_may_be(call: Call, outcome: Outcome, found: list[Any], full: list[Any]) -> None:
    if call.repeatable:
        assert outcome.kind == "value"
        assert len(found) == len(full)
    else:
        assert outcome.kind == "APIConnectionError"
        assert outcome.error.outcome_unknown is True
        assert len(found) == 1


@EACH
def test_reset_at_connect(name: str, flavour: str) -> None:
    """The reset may come while the client is still connecting or after that, which is not in the server's hands.

    Where it knows that it never connected, it may try again; and where it sends nothing, nothing arrives.
    """
    call = calls()[name]
    with FaultServer(*[Act("nothing", then="reset")] * 9) as server, twin(flavour, server.url) as client:
        outcome = make(client, name)
        assert outcome.kind == "APIConnectionError"
        assert len(server.reached()) == outcome.error.retries_taken + 1
        assert outcome.error.retries_taken == 2 if call.repeatable else outcome.error.retries_taken <= 2


@pytest.mark.parametrize("leftover", [b"and more", b"\r\n\r\n", b"\x00" * 200])
@EACH
def test_what_comes_after_an_answer_is_not_the_next_answer(name: str, leftover: bytes, flavour: str) -> None:
    """The connection is of no more use. Only what may be repeated is tried on another without asking."""
    call = calls()[name]
    liar = Act(send=OK.send + leftover)
    with FaultServer(liar, otherwise=call.success) as server, twin(flavour, server.url) as client:
        client.call("id_tags.delete", 1)
        outcome = make(client, name)
        requests = len(server.reached()) - 1
        if outcome.error is None:
            assert requests <= (2 if call.repeatable else 1)
        else:
            assert (outcome.kind, requests, call.repeatable) == ("APIConnectionError", 1, False)
            assert outcome.error.outcome_unknown is True


@pytest.mark.xfail(reason="httpcore2 keeps a connection on which more came than was asked for", strict=True)
@pytest.mark.parametrize("name", ["id_tags.get", BALANCE])
def test_an_answer_that_nobody_asked_for_is_not_the_next_answer(name: str, flavour: str) -> None:
    """Two answers to one request, as a broken proxy gives them: the second is not for whoever asks next."""
    liar = Act(send=OK.send + answer(200, {"data": {"id": 666}}).send)
    with FaultServer(liar, otherwise=calls()[name].success) as server, twin(flavour, server.url) as client:
        client.call("id_tags.delete", 1)
        outcome = make(client, name)
        assert outcome.error is not None or server.reached()[-1].connection == 2


@pytest.mark.parametrize("then", [lambda: KeyboardInterrupt(), lambda: SystemExit(3)], ids=["interrupt", "exit"])
def test_an_interrupted_wait_ends_the_call(then: Callable[[], BaseException], flavour: str) -> None:
    def interrupt(_: float) -> None:
        raise then()

    with FaultServer(otherwise=answer(429)) as server, ExitStack() as stack:
        client: AbstractContextManager[Twin] = twin(flavour, server.url, FakeClock(on_sleep=interrupt))
        entered = stack.enter_context(client)
        with pytest.raises((KeyboardInterrupt, SystemExit)):
            make(entered, "id_tags.get")
        assert len(server.reached()) == 1
