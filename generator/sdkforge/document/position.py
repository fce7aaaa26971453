"""Where a value stands in the text of its document."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, order=True)
class Position:
    """A place in a text; line and column count from 1, the column in characters."""

    line: int
    column: int


class Positions(Protocol):
    """Finds the place of a value in a text. JSON and YAML each have one."""

    def find(self, tokens: list[str]) -> Position:
        """The place of the key (or, in a list, the item) that the pointer tokens name.

        Where they lead to nothing, the place of the last one that leads somewhere.
        """
        ...


class LineIndex:
    """Turns offsets into a text into lines and columns."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        start = text.find("\n")
        while start != -1:
            self._starts.append(start + 1)
            start = text.find("\n", start + 1)

    def position(self, offset: int) -> Position:
        """The place of the character at `offset`."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)
