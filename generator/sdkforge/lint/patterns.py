"""The rule about `pattern`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdkforge.lint.finding import Problem
from sdkforge.lint.subject import Subject
from sdkforge.lint.wording import shortened, shown

# What ECMA-262 has and Python lacks, and what stands for it while the rest is tried.
_ONLY_ECMA = (
    (re.compile(r"\\[pP]\{[^{}]*\}"), "x"),
    (re.compile(r"\\u\{[0-9a-fA-F]+\}|\\c[A-Za-z]|\\/"), "x"),
    (re.compile(r"\(\?<(?![=!])"), "(?P<"),
    (re.compile(r"\\k<(\w+)>"), r"(?P=\1)"),
)


def pattern_invalid(subject: Subject) -> Iterator[Problem]:
    """Patterns that are no regular expression of ECMA-262 (JSON Schema 2020-12, core, 6.4)."""
    for pointer, pattern in _patterns(subject):
        fault = pattern_fault(pattern)
        if fault is not None:
            yield Problem(
                pointer,
                "a pattern is no regular expression",
                "Correct it; mind that a backslash is doubled in JSON and in double-quoted YAML.",
                f"{shown(pattern)}, {shortened(fault)}",
            )


def _patterns(subject: Subject) -> Iterator[tuple[str, str]]:
    for place in subject.schemas:
        pattern = place.value.get("pattern")
        if isinstance(pattern, str):
            yield f"{place.pointer}/pattern", pattern
        if place.keyword == "patternProperties":
            yield place.pointer, place.name


def pattern_fault(pattern: str) -> str | None:
    """What keeps a text from being a regular expression; None where nothing does."""
    for only_ecma, instead in _ONLY_ECMA:
        pattern = only_ecma.sub(instead, pattern)
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError) as error:
        return str(error)
    return None
