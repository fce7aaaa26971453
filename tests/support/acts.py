"""What a server does with one request, byte for byte: `fault_server.py` carries it out."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

__all__ = ["Act", "OK", "Then", "answer", "chunked"]

Then = Literal["keep", "close", "reset", "stall"]


@dataclass(frozen=True)
class Act:
    """What is done with one request: how much of it is read, what is sent, and how the connection goes on.

    - `read`: `nothing` acts as soon as the connection is there, `byte` once the request begins to arrive, `head` when
      its header section is read and its body is not, `all` when all of it is.
    - `send`: the bytes of the answer, as they are. With a `pace`, one by one with so many seconds before each.
    - `then`: `keep` waits for the next request, `close` ends in order, `reset` with a reset (RST), `stall` holds the
      connection until the client hangs up.
    """

    read: Literal["nothing", "byte", "head", "all"] = "all"
    send: bytes = b""
    then: Then = "keep"
    pace: float = 0.0

    @property
    def status(self) -> int | None:
        """The status answered; `None` where the status line is not complete."""
        found = re.match(rb"HTTP/1\.1 ([2-5]\d\d) [^\r]*\r\n", self.send)
        return int(found[1]) if found else None

    @property
    def refuses(self) -> bool:
        """Whether the answer says that the request was not carried out: 429, or 503 with a `Retry-After`."""
        return self.status == 429 or (self.status == 503 and b"\r\nretry-after:" in self.send.lower())


def answer(
    status: int = 200,
    body: bytes | object = b"",
    headers: Mapping[str, str] | None = None,
    *,
    length: int | None = None,
    sent: int | None = None,
    then: Then = "keep",
) -> Act:
    """An answer. `length` is the Content-Length it claims, `sent` how many bytes of the body it really sends."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    kind = {} if not content or isinstance(body, bytes) else {"Content-Type": "application/json"}
    size = {} if status == 204 else {"Content-Length": str(len(content) if length is None else length)}
    return Act(send=_head(status, {**kind, **size, **(headers or {})}) + content[:sent], then=then)


def chunked(*chunks: bytes, then: Then = "close", ended: bool = False) -> Act:
    """A 200 in chunks (RFC 9112, 7.1); without `ended` the last, empty one never comes."""
    framed = b"".join(f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n" for chunk in chunks)
    head = _head(200, {"Content-Type": "application/json", "Transfer-Encoding": "chunked"})
    return Act(send=head + framed + (b"0\r\n\r\n" if ended else b""), then=then)


def _head(status: int, headers: Mapping[str, str]) -> bytes:
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status} Because\r\n{lines}\r\n".encode("latin-1")


OK = answer(200, {"data": {}})
