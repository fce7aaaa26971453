"""Two values or signatures as lines that stand beside each other, those that differ marked."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Literal

Mark = Literal["same", "changed", "gap", "left-out"]
"""`gap`: nothing, opposite a line that the other side alone has. `left-out`: stands for lines that are not shown."""

_MOST_LINES = 300
_MOST_CHARACTERS = 2000
# Of lines that both sides have, how many around a difference are shown.
_AROUND = 3
# A signature that is longer is broken up, an argument a line.
_WIDE = 60

_OPENING = "([{"
_CLOSING = ")]}"


@dataclass(frozen=True)
class Line:
    """A line of one side."""

    text: str
    mark: Mark


Lines = tuple[Line, ...]


def value_lines(value: Any) -> list[str]:
    """A JSON value, indented; nothing for None, which stands for "no value" in a change."""
    if value is None:
        return []
    return json.dumps(value, indent=2, ensure_ascii=False, default=str).split("\n")


def signature_lines(text: str, broken: bool) -> list[str]:
    """A signature or annotation; broken: what its first brackets hold stands on lines of its own."""
    lines = text.splitlines()
    return _broken(text) if broken and len(lines) == 1 else lines


def signatures(before: str, after: str) -> tuple[Lines, Lines]:
    """Both signatures, laid out alike."""
    broken = max(len(before), len(after)) > _WIDE
    return side_by_side(signature_lines(before, broken), signature_lines(after, broken))


def side_by_side(before: list[str], after: list[str]) -> tuple[Lines, Lines]:
    """Both sides, of equally many lines, equal ones opposite each other; what is too long is cut, and says so.

    A side that has nothing stays empty, and of the other no line is marked: all of it is new, or gone.
    """
    left, right = _cut(before), _cut(after)
    if not left or not right:
        return tuple(Line(text, "same") for text in left), tuple(Line(text, "same") for text in right)
    pairs = list(_pairs(left, right))
    return tuple(pair[0] for pair in pairs), tuple(pair[1] for pair in pairs)


def _pairs(left: list[str], right: list[str]) -> Iterator[tuple[Line, Line]]:
    # That a value has become, or is no longer, the last of a list changes its comma and not the value.
    bare, other = ([line.removesuffix(",") for line in side] for side in (left, right))
    matcher = SequenceMatcher(None, bare, other, autojunk=False)
    steps = matcher.get_opcodes()
    for number, (step, start, end, other_start, other_end) in enumerate(steps):
        if step == "equal":
            equal = list(zip(left[start:end], right[other_start:other_end], strict=True))
            yield from _near(equal, first=number == 0, last=number == len(steps) - 1)
            continue
        for offset in range(max(end - start, other_end - other_start)):
            yield _at(left, start + offset, end), _at(right, other_start + offset, other_end)


def _at(lines: list[str], index: int, end: int) -> Line:
    return Line(lines[index], "changed") if index < end else Line("", "gap")


def _near(equal: list[tuple[str, str]], *, first: bool, last: bool) -> Iterator[tuple[Line, Line]]:
    """Of lines that both sides have, those near a difference; the others are counted."""
    head = 0 if first else _AROUND
    tail = 0 if last else _AROUND
    out = len(equal) - head - tail
    if out <= _AROUND:
        head, tail, out = len(equal), 0, 0
    yield from ((Line(one, "same"), Line(other, "same")) for one, other in equal[:head])
    if out:
        told = Line(f"{out:,} equal lines", "left-out")
        yield told, told
    yield from ((Line(one, "same"), Line(other, "same")) for one, other in equal[len(equal) - tail :] if tail)


def _cut(lines: list[str]) -> list[str]:
    kept = [_short(line) for line in lines[:_MOST_LINES]]
    more = len(lines) - len(kept)
    return [*kept, f"… {more:,} more lines"] if more else kept


def _short(line: str) -> str:
    more = len(line) - _MOST_CHARACTERS
    return f"{line[:_MOST_CHARACTERS]}… {more:,} more characters" if more > 0 else line


def _broken(text: str) -> list[str]:
    """`a(b, c) -> d` as `a(`, `    b,`, `    c,`, `) -> d`; text in quotes is left alone."""
    lines = [""]
    depth = 0
    quote = ""
    done = False
    for index, character in enumerate(text):
        if quote:
            quote = "" if character == quote and text[index - 1] != "\\" else quote
        elif character in "'\"":
            quote = character
        elif character in _CLOSING:
            depth -= 1
            if depth == 0 and not done:
                done = True
                lines.append("")
        lines[-1] += character
        if quote:
            continue
        if character in _OPENING:
            depth += 1
            if depth == 1 and not done:
                lines.append("")
        elif character == "," and depth == 1 and not done:
            lines.append("")
    return [lines[0], *(f"    {line.strip()}" for line in lines[1:-1]), lines[-1]] if done else [text]
