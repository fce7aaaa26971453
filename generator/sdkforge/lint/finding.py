"""What is found wrong with a description: single problems, and findings that gather those of one kind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from sdkforge.document import Document, Position

Level = Literal["error", "warning", "info"]
"""`error`: nothing right can be generated. `warning`: it is repaired here, but other readers fail. `info`: the rest."""

LEVELS: tuple[Level, ...] = ("error", "warning", "info")

MAX_PLACES = 1_000
"""How many places a finding lists. `count` goes on."""


@dataclass(frozen=True)
class Problem:
    """One place where a rule is broken.

    `message` is the same for all problems of a kind, and is what they are gathered by; `detail` tells what is
    particular to this place. `level` is given where it is not that of the rule.
    """

    pointer: str
    message: str
    advice: str
    detail: str = ""
    level: Level | None = None


@dataclass(frozen=True)
class Finding:
    """All problems of one kind in a description, told by the first of them.

    `pointer`, `line` and `column` are the first place; `count` is how many there are, and `places` the pointers to
    them in the order of the text, `MAX_PLACES` at most.
    """

    level: Level
    rule: str
    message: str
    advice: str
    pointer: str
    file: str
    line: int | None
    column: int | None
    count: int = 1
    places: tuple[str, ...] = ()


def gather(document: Document, rule: str, level: Level, problems: Iterable[Problem]) -> list[Finding]:
    """One finding for each kind of problem: those that share message and level, in the order they come.

    The rule and its level are the caller's, so that stages after this package can add findings of their own.
    """
    kinds: dict[tuple[Level, str], list[Problem]] = {}
    for problem in problems:
        kinds.setdefault((problem.level or level, problem.message), []).append(problem)
    return [_finding(document, rule, kind, same) for (kind, _), same in kinds.items()]


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether any finding is an error."""
    return any(finding.level == "error" for finding in findings)


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """The gravest first, and within a level by their place in the text."""
    return sorted(
        findings,
        key=lambda one: (LEVELS.index(one.level), one.line or 0, one.column or 0, one.rule, one.message, one.pointer),
    )


def _finding(document: Document, rule: str, level: Level, problems: list[Problem]) -> Finding:
    first = problems[0]
    file, found = document.place(first.pointer)
    place = found or Position(1, 1)
    return Finding(
        level=level,
        rule=rule,
        message=f"{first.message}: {first.detail}" if first.detail else first.message,
        advice=first.advice,
        pointer=first.pointer,
        file=file,
        line=place.line,
        column=place.column,
        count=len(problems),
        places=tuple(problem.pointer for problem in problems[:MAX_PLACES]),
    )
