"""Findings as text for a reader, as JSON for a program, and as annotations for GitHub Actions."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, Literal, get_args

from sdkforge.lint.finding import LEVELS, Finding
from sdkforge.printable import printable, workflow_command

Format = Literal["text", "json", "github"]
FORMATS: tuple[Format, ...] = get_args(Format)

_GITHUB_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def render(findings: Sequence[Finding], format: Format = "text") -> str:
    """The findings in one of `FORMATS`, in the order given; every line ends, so that it can be written as it is."""
    return "".join(f"{line}\n" for line in _RENDERERS[format](findings))


def _text(findings: Sequence[Finding]) -> list[str]:
    lines: list[str] = []
    for finding in findings:
        place = ":".join(str(part) for part in (finding.file, finding.line, finding.column) if part is not None)
        more = finding.count - 1
        others = f" (and {more:,} more {'place' if more == 1 else 'places'})" if more else ""
        lines.append(printable(f"{place}: {finding.level} {finding.rule}: {finding.message}{others}"))
        if finding.pointer:
            lines.append(printable(f"    at {finding.pointer}"))
        lines.append(printable(f"    {finding.advice}"))
    lines.append(_summary(findings))
    return lines


def _summary(findings: Sequence[Finding]) -> str:
    if not findings:
        return "No findings."
    counts = Counter(finding.level for finding in findings)
    names = {"error": ("error", "errors"), "warning": ("warning", "warnings"), "info": ("note", "notes")}
    said = [f"{counts[level]} {names[level][counts[level] > 1]}" for level in LEVELS if counts[level]]
    places = sum(finding.count for finding in findings)
    return f"{', '.join(said)} in {places:,} {'place' if places == 1 else 'places'}."


def _json(findings: Sequence[Finding]) -> list[str]:
    return [json.dumps({"findings": [_as_dict(finding) for finding in findings]}, indent=2)]


def _as_dict(finding: Finding) -> dict[str, Any]:
    return {
        "level": finding.level,
        "rule": finding.rule,
        "message": finding.message,
        "advice": finding.advice,
        "pointer": finding.pointer,
        "file": finding.file,
        "line": finding.line,
        "column": finding.column,
        "count": finding.count,
    }


def _github(findings: Sequence[Finding]) -> list[str]:
    lines: list[str] = []
    for finding in findings:
        more = f" ({finding.count} places)" if finding.count > 1 else ""
        message = f"{finding.message}{more}\n{finding.advice}\nat {finding.pointer or 'the top'}"
        lines.append(
            workflow_command(
                _GITHUB_LEVELS[finding.level],
                message,
                file=finding.file,
                line=finding.line,
                col=finding.column,
                title=finding.rule,
            )
        )
    return lines


_RENDERERS: dict[Format, Callable[[Sequence[Finding]], list[str]]] = {"text": _text, "json": _json, "github": _github}
