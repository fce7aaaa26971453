"""A local plain proxy: answers requests for http itself, makes tunnels for https, and remembers what it was shown."""

from __future__ import annotations

import socket
import socketserver
import threading
from typing import Self

__all__ = ["Proxy"]

ANSWER = b'{"data": {"id": 77}}'


class Proxy:
    """Listens on a free port of 127.0.0.1 between `with` and its end.

    `heads` are the heads of the requests as they came, `tunnelled` the bytes sent through tunnels by clients. A tunnel
    leads to `target` (a port of this machine), whatever host it was asked for; without one it is refused with a 407.
    """

    def __init__(self, target: int | None = None) -> None:
        self.heads: list[str] = []
        self.tunnelled = b""
        self.target = target
        self._server = _Listener(("127.0.0.1", 0), _Handler)
        self._server.owner = self
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._server.server_address[1]}"

    @property
    def lines(self) -> list[str]:
        """The request lines."""
        return [head.partition("\r\n")[0] for head in self.heads]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Listener(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    owner: Proxy


class _Handler(socketserver.StreamRequestHandler):
    server: _Listener

    def handle(self) -> None:
        proxy = self.server.owner
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = self.rfile.readline()
            if not line:
                return
            head += line
        proxy.heads.append(head.decode("latin-1"))
        if not head.startswith(b"CONNECT "):
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(ANSWER), ANSWER))
            return
        if proxy.target is None:
            self.wfile.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
            return
        self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with socket.create_connection(("127.0.0.1", proxy.target)) as far:
            back = threading.Thread(target=_pump, args=(far, self.connection), daemon=True)
            back.start()
            try:
                while sent := self.connection.recv(65536):
                    proxy.tunnelled += sent
                    far.sendall(sent)
            except OSError:
                pass


def _pump(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:
        pass
