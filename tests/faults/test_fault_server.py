"""The server of the fault suite, tried by raw sockets: what it counts and how it breaks off must be certain."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from support.acts import OK, Act, Then, answer, chunked
from support.fault_server import Arrival, FaultServer, FullBacklog

GET = b"GET /things?a=1 HTTP/1.1\r\nHost: x\r\nX-Mixed-Case: Yes\r\n\r\n"
POST = b"POST /things HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbody"


@contextmanager
def connected(server: FaultServer) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", server.port), timeout=5) as client:
        yield client


def read_to_end(client: socket.socket) -> bytes:
    data = b""
    while part := client.recv(65536):
        data += part
    return data


def read_answer(client: socket.socket, expected: bytes) -> bytes:
    data = b""
    while len(data) < len(expected):
        data += client.recv(65536)
    return data


def test_a_request_is_recorded_as_it_came() -> None:
    with FaultServer(OK) as server, connected(server) as client:
        client.sendall(POST)
        assert read_answer(client, OK.send) == OK.send

        (arrival,) = server.reached()
        assert (arrival.method, arrival.target, arrival.body) == ("POST", "/things", b"body")
        assert arrival.headers == {"host": "x", "content-length": "4"}
        assert arrival.complete
        assert arrival.acted


def test_a_connection_is_kept_and_takes_the_next_act() -> None:
    again = answer(429)
    with FaultServer(OK, again) as server, connected(server) as client:
        for act in (OK, again):
            client.sendall(GET)
            assert read_answer(client, act.send) == act.send

        assert [arrival.connection for arrival in server.reached()] == [1, 1]
        assert [arrival.acted for arrival in server.arrivals] == [True, False]
        assert server.connections == 1


def test_acts_go_to_connections_in_their_order() -> None:
    first, second = answer(201), answer(202)
    with FaultServer(first, second) as server, connected(server) as one, connected(server) as two:
        two.sendall(GET)
        assert read_answer(two, second.send) == second.send
        one.sendall(GET)
        assert read_answer(one, first.send) == first.send


@pytest.mark.parametrize("read", ["nothing", "byte", "head"])
def test_a_reset_before_all_is_read(read: str) -> None:
    with FaultServer(Act(read, then="reset")) as server:  # type: ignore[arg-type]
        # A server that waits for nothing may be gone before connecting has returned.
        with pytest.raises(ConnectionError), connected(server) as client:
            _send_and_read(client, POST)

        (arrival,) = server.reached()
        assert not arrival.complete
        assert not arrival.acted
        assert arrival.method == ("POST" if read == "head" else "")


def _send_and_read(client: socket.socket, request: bytes) -> bytes:
    # In two parts: the first may go out to a connection that is already gone.
    client.sendall(request[:10])
    client.sendall(request[10:])
    if not (data := client.recv(65536)):
        raise ConnectionError("an orderly end")
    return data


def test_a_reset_mid_body_sends_what_it_says_and_then_resets() -> None:
    act = answer(200, b"0123456789", sent=4, then="reset")
    with FaultServer(act) as server, connected(server) as client:
        client.sendall(GET)
        data = read_answer(client, act.send)
        with pytest.raises(ConnectionResetError):
            client.recv(1)
        assert data == act.send
        assert data.endswith(b"\r\n\r\n0123")


@pytest.mark.parametrize("then", ["close", "reset"])
def test_over_is_set_when_the_connection_has_ended(then: Then) -> None:
    with FaultServer(answer(204, then=then)) as server, connected(server) as client:
        client.sendall(GET)
        server.settle()
        assert server.arrivals[0].over.wait(5)
        with pytest.raises(ConnectionResetError) if then == "reset" else _no_error():
            read_to_end(client)


@contextmanager
def _no_error() -> Iterator[None]:
    yield


def test_a_stall_lasts_until_the_client_hangs_up() -> None:
    act = Act(send=b"HTTP/1.1 20", then="stall")
    with FaultServer(act) as server:
        with connected(server) as client:
            client.sendall(GET)
            assert read_answer(client, act.send) == act.send
            client.settimeout(0.01)
            with pytest.raises(TimeoutError):
                client.recv(1)
            assert not server.arrivals[0].over.is_set()
        assert server.arrivals[0].over.wait(5)
        assert act.status is None


def test_what_reached_it_is_known_though_the_client_has_gone() -> None:
    with FaultServer(otherwise=Act(then="stall")) as server:
        for _ in range(20):
            with connected(server) as client:
                client.sendall(GET)
        assert len(server.reached()) == 20


def test_half_a_request_is_no_request_to_act_on() -> None:
    with FaultServer(OK) as server:
        with connected(server) as client:
            client.sendall(POST[:-2])
        (arrival,) = server.reached()
        assert not arrival.complete
        assert not arrival.acted


def test_a_connection_on_which_nothing_is_sent_is_no_request() -> None:
    with FaultServer(OK) as server:
        with connected(server):
            pass
        assert server.reached() == []
        assert server.connections == 1


def test_otherwise_may_depend_on_the_request() -> None:
    def echo(arrival: Arrival) -> Act:
        return answer(200, {"seen": arrival.target})

    with FaultServer(OK, otherwise=echo) as server, connected(server) as client:
        for expected in (OK.send, answer(200, {"seen": "/things?a=1"}).send):
            client.sendall(GET)
            assert read_answer(client, expected) == expected


def test_without_an_act_it_answers_599() -> None:
    with FaultServer() as server, connected(server) as client:
        client.sendall(GET)
        assert client.recv(12) == b"HTTP/1.1 599"


def test_paced_bytes_come_one_by_one() -> None:
    with FaultServer(Act(send=b"abc", pace=0.001, then="close")) as server, connected(server) as client:
        client.sendall(GET)
        assert [client.recv(10) for _ in range(3)] == [b"a", b"b", b"c"]
        assert read_to_end(client) == b""


def test_forgetting_begins_a_new_count() -> None:
    with FaultServer(otherwise=OK) as server, connected(server) as client:
        client.sendall(GET)
        server.forget()
        client.sendall(POST)
        assert [arrival.method for arrival in server.reached()] == ["POST"]


def test_refused_until_it_listens() -> None:
    with FaultServer(OK, listening=False) as server:
        with pytest.raises(ConnectionRefusedError), connected(server):
            pass
        assert server.reached() == []
        server.listen()
        with connected(server) as client:
            client.sendall(GET)
            assert read_answer(client, OK.send) == OK.send


def test_a_full_backlog_leaves_a_connection_hanging() -> None:
    with FullBacklog() as port, pytest.raises(TimeoutError):
        socket.create_connection(("127.0.0.1", int(port.url.rpartition(":")[2])), timeout=0.05).close()


def test_answers_byte_for_byte() -> None:
    body = {"data": {"id": 1}}
    content = json.dumps(body).encode()
    said = f"HTTP/1.1 200 Because\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n".encode()
    assert answer(200, body).send == said + content
    assert b"Content-Length: 999\r\n" in answer(200, body, length=999).send
    assert answer(200, b"abcdef", sent=2).send.endswith(b"Content-Length: 6\r\n\r\nab")
    assert answer(204).send == b"HTTP/1.1 204 Because\r\n\r\n"
    assert chunked(b"abc", b"de").send.endswith(b"\r\n\r\n3\r\nabc\r\n2\r\nde\r\n")
    assert chunked(b"abc", ended=True).send.endswith(b"3\r\nabc\r\n0\r\n\r\n")


@pytest.mark.parametrize(
    ("act", "refuses"),
    [
        (answer(429), True),
        (answer(503, headers={"Retry-After": "1"}), True),
        (answer(503), False),
        (answer(500, headers={"Retry-After": "1"}), False),
        (answer(200), False),
        (Act(send=b"HTTP/1.1 42", then="close"), False),
    ],
)
def test_which_answers_refuse(act: Act, refuses: bool) -> None:
    assert act.refuses is refuses
