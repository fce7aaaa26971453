"""What `on_mismatch` is told of an answer that did not match its type and was fitted to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

__all__ = ["Mismatch", "Problems", "Report", "bounded"]

Problems = tuple[tuple[str, str], ...]
"""Places, such as `data[3].status`, with what is wrong there. No value of the answer is in them."""

Report = Callable[[Problems], None]
"""Hears, once for an answer, what did not match."""

_MOST_PROBLEMS = 20
_LONGEST_PLACE = 200


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A successful answer that does not match what the description promises.

    - `method`, `path`: of the operation. The path is the description's, `/tags/{tagId}`, so that mismatches can be
      counted by operation; it holds no id.
    - `status_code`: of the answer.
    - `problems`: the first 20 places, under wire names, each with a message. An empty place is the answer as a whole.
    """

    method: str
    path: str
    status_code: int
    problems: Problems

    def __str__(self) -> str:
        from .arguments import describe

        return f"{self.method} {self.path} answered {self.status_code}: {describe(self.problems)}"


def bounded(problems: Iterable[tuple[str, str]]) -> Problems:
    """The first 20 problems, each one once. Keys in a place are the server's: what cannot be printed is left out."""
    told: dict[tuple[str, str], None] = {}
    for place, message in problems:
        short = place if len(place) <= _LONGEST_PLACE else place[:_LONGEST_PLACE] + "…"
        told["".join([c for c in short if c.isprintable()]), message] = None
        if len(told) == _MOST_PROBLEMS:
            break
    return tuple(told)
