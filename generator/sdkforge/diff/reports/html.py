"""A comparison as one html page that needs nothing else: no network, no other file, and no script to be read."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import jinja2
from markupsafe import Markup

from sdkforge.diff.model import LEVELS, Diff, Level
from sdkforge.diff.reports import wording
from sdkforge.diff.reports.html_entries import ACCEPTED, CLIENT, KINDS, Entry, entries
from sdkforge.printable import printable
from sdkforge.templating import jinja_environment, templates_folder

_TITLES = {
    "error": "Errors",
    "warning": "Warnings",
    "info": "Notes",
    ACCEPTED: "Accepted",
    CLIENT: "Moved in the Python client alone",
}
_LABELS: dict[Level, tuple[str, str, str]] = {
    "error": ("error", "errors", "clients break"),
    "warning": ("warning", "warnings", "a client may break"),
    "info": ("note", "notes", "no client breaks"),
}


@dataclass(frozen=True)
class Total:
    """A number at the top of the page, which is also a filter."""

    field: str
    name: str
    count: int
    label: str
    meaning: str


@dataclass(frozen=True)
class Section:
    """A heading, the count beside it, and what stands under it."""

    name: str
    title: str
    told: str
    entries: tuple[Entry, ...]


def render(diff: Diff) -> str:
    """The page, in full. The same comparison gives the same page, byte for byte.

    Whatever the documents hold is text in it: what a browser would act on is escaped, what nobody would see is written
    as an escape, and the page's own policy lets no other script, style, image or connection in.
    """
    listed = tuple(entries(diff))
    style, script = (_own(name) for name in ("report.css", "report.js"))
    return (
        _environment()
        .get_template("report/diff.html.jinja")
        .render(
            diff=diff,
            policy=_policy(style, script),
            style=style,
            script=script,
            operations=wording.operations_told(diff),
            totals=_totals(diff),
            sections=_sections(listed),
            tags=_options((entry.tags for entry in listed), ()),
            kinds=_options((entry.kinds for entry in listed), KINDS),
            facts=[_facts(entry) for entry in listed],
        )
    )


def _own(name: str) -> Markup:
    """A part of the page that is ours, written as it is."""
    return Markup((templates_folder() / "report" / name).read_text(encoding="utf-8"))


def _policy(style: str, script: str) -> str:
    """This style and this script alone (Content Security Policy 3), and no text ever read as html (Trusted Types)."""

    def only(text: str) -> str:
        return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"

    rules = (
        "default-src 'none'",
        f"style-src {only(style)}",
        f"script-src {only(script)}",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
    return "; ".join(rules)


def _environment() -> jinja2.Environment:
    environment = jinja_environment(autoescape=True)
    # Every value passes here on its way to the page, so that no place in the template can forget it.
    return environment.overlay(finalize=_finalized)


def _finalized(value: Any) -> Any:
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _totals(diff: Diff) -> list[Total]:
    totals: list[Total] = []
    for level in LEVELS:
        one, many, meaning = _LABELS[level]
        count = diff.count(level)
        totals.append(Total("level", level, count, one if count == 1 else many, meaning))
    accepted = wording.accepted_count(diff)
    if accepted:
        totals.append(Total("level", ACCEPTED, accepted, "accepted", "known and agreed"))
    verdicts = (*(change.sdk for change in diff.changes), *diff.client)
    names = len({verdict.symbol for verdict in verdicts if verdict and verdict.breaks})
    label, meaning = ("Python name", "code that uses it breaks")
    if names != 1:
        label, meaning = ("Python names", "code that uses them breaks")
    totals.append(Total("breaks", "python", names, label, meaning))
    return totals


def _sections(listed: Sequence[Entry]) -> list[Section]:
    return [
        Section(name, _TITLES[name], _told(found), found)
        for name, found in ((name, tuple(found)) for name, found in groupby(listed, lambda entry: entry.section))
    ]


def _told(found: Sequence[Entry]) -> str:
    changes = sum(entry.changes for entry in found)
    return f"{changes:,}" if changes == len(found) else f"{changes:,} in {wording.counted(len(found), 'group')}"


def _options(values: Iterable[Sequence[str]], order: Sequence[str]) -> list[tuple[str, int]]:
    """What a filter offers, and how many entries have it; what is not in `order` comes by name."""
    counts = Counter(value for entry in values for value in entry)
    ordered = [*(value for value in order if value in counts), *sorted(set(counts) - set(order))]
    return [(value, counts[value]) for value in ordered]


def _facts(entry: Entry) -> dict[str, Any]:
    """What the script filters and searches by, in the words that the page shows."""
    return {
        "level": entry.section,
        "breaks": "python" if entry.breaks else "",
        "tag": [printable(tag) for tag in entry.tags],
        "kind": entry.kinds,
        # A line each, so that no search matches the end of one and the start of the next.
        "words": "\n".join(printable(word) for word in entry.words),
    }
