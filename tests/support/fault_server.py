"""A local server of raw sockets that breaks off wherever a test tells it to, and counts what reached it.

`http.server` is too well-behaved for this: here every byte of an answer, where it stops and how the connection then
ends are the test's own.
"""

from __future__ import annotations

import contextlib
import select
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, Self

from support.acts import OK, Act, answer

__all__ = ["Arrival", "FaultServer", "FullBacklog"]

_LONGEST = 10.0
"""Seconds after which a wait of the server's own gives up, so that a broken test ends."""


@dataclass(eq=False)
class Arrival:
    """A request that reached the server, as far as the act had it read. Header names are lower-case."""

    act: Act
    connection: int
    method: str = ""
    target: str = ""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""
    complete: bool = False
    sent: int = 0
    """How many bytes of the answer have gone out."""
    over: threading.Event = field(default_factory=threading.Event)
    """Set when the act is done with: for `close` and `reset`, when the connection has ended."""

    @property
    def acted(self) -> bool:
        """Whether a server may have carried the request out: it had all of it and did not refuse."""
        return self.complete and not self.act.refuses


class FaultServer:
    """Listens on a free port of 127.0.0.1 between `with` and its end.

    The acts given are for the connections in the order in which they are made, and for the later requests of a kept
    connection in the order in which they arrive. `otherwise` is done, or asked for an act, when there are no more.
    With `listening=False` connections are refused until `listen()`.
    """

    def __init__(
        self, *acts: Act, otherwise: Act | Callable[[Arrival], Act] | None = None, listening: bool = True
    ) -> None:
        self.arrivals: list[Arrival] = []
        self.connections = 0
        self._acts = deque(acts)
        self._otherwise = otherwise or answer(599, b"no act was given for this request")
        self._lock = threading.Lock()
        self._probes: dict[int, threading.Event] = {}
        self._open: set[_Connection] = set()
        self._closing = threading.Event()
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self._listening = listening
        self._acceptor = threading.Thread(target=self._accept, daemon=True)

    @property
    def port(self) -> int:
        port: int = self._socket.getsockname()[1]
        return port

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def will(self, *acts: Act) -> None:
        """Queue more acts."""
        with self._lock:
            self._acts.extend(acts)

    def forget(self) -> None:
        """Begin to count anew."""
        self.settle()
        self.arrivals.clear()

    def reached(self) -> list[Arrival]:
        """What has reached the server, once everything that was sent has been taken in."""
        self.settle()
        return list(self.arrivals)

    def listen(self) -> None:
        """Stop refusing connections."""
        self._listening = True
        self._socket.listen(128)
        self._acceptor.start()

    def settle(self) -> None:
        """Wait until every connection made so far was accepted, and each waits for its client or is over.

        A client that lost patience may be done before the server's threads have had their turn.
        """
        if self._listening:
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                accepted = self._probes[probe.getsockname()[1]] = threading.Event()
                probe.connect(("127.0.0.1", self.port))
                assert accepted.wait(_LONGEST), "the server is stuck"
        with self._lock:
            connections = list(self._open)
        end = time.monotonic() + _LONGEST
        while not all(connection.settled for connection in connections):
            assert time.monotonic() < end, "a connection is stuck"
            time.sleep(0.001)

    def __enter__(self) -> Self:
        if self._listening:
            self.listen()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        if self._acceptor.is_alive():
            # Closing a socket does not wake the thread that accepts on it; a connection does.
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=1):
                self._acceptor.join()
        self._socket.close()
        with self._lock:
            connections = list(self._open)
        for connection in connections:
            connection.hang_up()
            connection.thread.join()

    def _accept(self) -> None:
        while True:
            accepted, address = self._socket.accept()
            if self._closing.is_set():
                accepted.close()
                return
            probe = self._probes.pop(address[1], None)
            if probe is not None:
                accepted.close()
                probe.set()
                continue
            # Taken here and not when the request arrives: threads may overtake each other, connections do not.
            self.connections += 1
            connection = _Connection(self, accepted, self.connections, self._next_act())
            with self._lock:
                self._open.add(connection)
            connection.thread.start()

    def _next_act(self) -> Act | None:
        with self._lock:
            return self._acts.popleft() if self._acts else None

    def act_for(self, arrival: Arrival) -> Act:
        """The act for a request on a kept connection, or for one that no act is left for."""
        return self._next_act() or (self._otherwise(arrival) if callable(self._otherwise) else self._otherwise)

    @property
    def needs_request(self) -> bool:
        """Whether what is done without a queued act depends on the request."""
        return callable(self._otherwise)

    def note(self, arrival: Arrival) -> None:
        with self._lock:
            self.arrivals.append(arrival)

    def pause(self, seconds: float) -> None:
        self._closing.wait(seconds)

    def drop(self, connection: _Connection) -> None:
        with self._lock:
            self._open.discard(connection)


class _Connection:
    """One connection and the thread that serves it."""

    def __init__(self, server: FaultServer, accepted: socket.socket, number: int, first: Act | None) -> None:
        self.thread = threading.Thread(target=self._serve, daemon=True)
        self._state: Literal["busy", "idle", "stalled", "over"] = "busy"
        self._server = server
        self._socket = accepted
        self._number = number
        self._first = first
        self._buffer = b""
        # Answers that are sent byte by byte are to arrive so.
        accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    @property
    def settled(self) -> bool:
        """Whether the next move is the client's, or there is none to come."""
        # In this order: the thread says that it is busy before it takes away what there is to read.
        pending = self._state == "idle" and self._readable()
        return not pending and self._state != "busy"

    def _readable(self) -> bool:
        try:
            return bool(select.select([self._socket], [], [], 0)[0])
        except (OSError, ValueError):
            return False

    def hang_up(self) -> None:
        """Wake the thread wherever it waits for the client."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def _serve(self) -> None:
        try:
            with contextlib.suppress(OSError, EOFError):
                while self._one_request():
                    pass
        finally:
            self._socket.close()
            self._server.drop(self)
            self._state = "over"

    def _one_request(self) -> bool:
        """Serve one; gives whether there may be another."""
        act, self._first = self._first, None
        if act is None or act.read != "nothing":
            self._await_request()
        arrival = Arrival(act or OK, self._number)
        if act is None:
            if self._server.needs_request:
                self._read(arrival, "all")
            act = arrival.act = self._server.act_for(arrival)
        if not arrival.complete:
            try:
                self._read(arrival, act.read)
            except (OSError, EOFError):
                self._server.note(arrival)
                raise
        self._server.note(arrival)
        try:
            self._send(act, arrival)
            return self._go_on(act)
        finally:
            arrival.over.set()

    def _await_request(self) -> None:
        if self._buffer:
            return
        self._state = "idle"
        first = self._socket.recv(1, socket.MSG_PEEK)
        self._state = "busy"
        if not first:
            raise EOFError

    def _read(self, arrival: Arrival, much: str) -> None:
        if much in ("nothing", "byte"):
            return
        while b"\r\n\r\n" not in self._buffer:
            self._receive()
        head, _, self._buffer = self._buffer.partition(b"\r\n\r\n")
        line, *fields = head.decode("latin-1").split("\r\n")
        arrival.method, arrival.target, _ = line.split(" ")
        arrival.headers = {name.lower(): value.strip() for name, _, value in (f.partition(":") for f in fields)}
        if much == "head":
            return
        length = int(arrival.headers.get("content-length", 0))
        while len(self._buffer) < length:
            self._receive()
        arrival.body, self._buffer = self._buffer[:length], self._buffer[length:]
        arrival.complete = True

    def _receive(self) -> None:
        data = self._socket.recv(65536)
        if not data:
            raise EOFError
        self._buffer += data

    def _send(self, act: Act, arrival: Arrival) -> None:
        step = 1 if act.pace else max(1, len(act.send))
        for position in range(0, len(act.send), step):
            if act.pace:
                self._server.pause(act.pace)
            self._socket.sendall(act.send[position : position + step])
            arrival.sent = min(len(act.send), position + step)

    def _go_on(self, act: Act) -> bool:
        if act.then == "stall":
            self._state = "stalled"
            while self._socket.recv(65536):
                pass
        elif act.then == "reset":
            # Lingering for no time at all makes the kernel send a reset instead of an orderly end.
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        if act.then != "keep":
            self._socket.close()
        return act.then == "keep"


class FullBacklog:
    """A port whose queue of connections is full: connecting to it gets no answer at all (Linux drops the SYN)."""

    def __init__(self) -> None:
        self._socket = socket.socket()
        self._fillers: list[socket.socket] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._socket.bind(("127.0.0.1", 0))
        self._socket.listen(0)
        for _ in range(2):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(self._socket.getsockname())
            self._fillers.append(filler)
        return self

    def __exit__(self, *_: object) -> None:
        for filler in (*self._fillers, self._socket):
            filler.close()
