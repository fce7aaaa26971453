"""What was asked of a server that is not there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, overload

from pydantic_core import from_json

from ..kinds import is_sequence
from .problems import MockError, NoSuchCallError, listed

__all__ = ["Calls", "RecordedCall"]

_MOST_TOLD = 5


@dataclass(frozen=True, slots=True)
class RecordedCall:
    """A request as it went over the wire, under the API's own names.

    - `operation`: dotted name. `method`; `path`, without host and query and percent-encoded as it was sent.
    - `path_parameters`: their values as text, by the names that the description gives them.
    - `query`: by name as written, such as `filter[type]`; a list where a name ends in `[]` or came several times.
    - `headers`: by lower-case name, the token among them. `content`: the body; `json`: the same, parsed.
    """

    operation: str
    method: str
    path: str
    path_parameters: Mapping[str, str]
    query: Mapping[str, str | list[str]]
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)

    @property
    def json(self) -> Any:
        """The body, parsed; `None` where there was none. Raises `MockError` where it is not JSON."""
        if not self.content:
            return None
        try:
            return from_json(self.content)
        except ValueError:
            raise MockError(f"{self}: its body is not JSON but {self.content[:40]!r}") from None

    def __str__(self) -> str:
        return f"{self.operation} ({self.method} {self.path})"


class Calls(Sequence[RecordedCall]):
    """The calls of one operation, or of all, in the order in which they came; a retry is one more."""

    __slots__ = ("_calls", "_others", "_title")

    def __init__(self, title: str, calls: Sequence[RecordedCall], others: Sequence[RecordedCall] = ()) -> None:
        self._title = title
        self._calls = tuple(calls)
        self._others = tuple(others)

    @property
    def only(self) -> RecordedCall:
        """The one call. Raises `MockError` where there were none or several."""
        if len(self._calls) != 1:
            raise NoSuchCallError(f"one call of {self._title} was expected; {self._told()}")
        return self._calls[0]

    @overload
    def __getitem__(self, index: int) -> RecordedCall: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[RecordedCall]: ...
    def __getitem__(self, index: int | slice) -> RecordedCall | Sequence[RecordedCall]:
        if isinstance(index, slice):
            return self._calls[index]
        try:
            return self._calls[index]
        except IndexError:
            raise NoSuchCallError(f"there is no call {index} of {self._title}; {self._told()}") from None

    def __len__(self) -> int:
        return len(self._calls)

    def __iter__(self) -> Iterator[RecordedCall]:
        return iter(self._calls)

    def __eq__(self, other: object) -> bool:
        return list(self) == [*other] if isinstance(other, Calls) or is_sequence(other) else NotImplemented

    def __hash__(self) -> int:
        return hash(len(self))

    def _told(self) -> str:
        if self._calls:
            told = ", ".join(f"{call.method} {call.path}" for call in self._calls[:_MOST_TOLD])
            return f"it was called {len(self)} times: {told}{', …' if len(self) > _MOST_TOLD else ''}"
        called = dict.fromkeys(call.operation for call in self._others)
        return f"it was not called, but {listed(called)}" if called else "it was not called, nor was anything else"

    def __repr__(self) -> str:
        return f"<Calls of {self._title}: {[*self._calls]}>"
