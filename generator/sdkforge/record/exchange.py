"""What went over the wire: requests, answers, and the calls that they belong to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .json_value import Json

__all__ = ["Exchange", "Recorded", "Reply", "Request"]


@dataclass(frozen=True)
class Request:
    """A request. target: path and query, as sent. headers: those that differ from what every request has."""

    method: str
    target: str
    body: Json | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Reply:
    """An answer. headers: those that differ from what every answer has. name: by which it is stored."""

    status: int
    body: Json | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    name: str = ""


@dataclass(frozen=True)
class Exchange:
    """A request and its answer."""

    request: Request
    reply: Reply


@dataclass(frozen=True)
class Recorded:
    """A call, as Python, of an operation (`METHOD /path`), and all exchanges that it made, in order."""

    operation: str
    call: str
    exchanges: tuple[Exchange, ...]

    @property
    def resource(self) -> str:
        """The attribute of the client that the method is below, which is where the call is stored."""
        return self.call.removeprefix("client.").partition(".")[0]

    @property
    def method(self) -> str:
        """The dotted name of the method."""
        return self.call.removeprefix("client.").partition("(")[0]
