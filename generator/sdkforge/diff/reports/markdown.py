"""A comparison as Markdown for a pull request: what breaks, short; all else folded, and short enough for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeVar

from ...templating import jinja_environment
from ..model import LEVELS, Change, Diff, Group, Level, SdkVerdict
from . import wording
from .markup import code, fence, prose

LIMIT = 65_000
"""How many bytes a report has at most. GitHub takes 65,536 characters in a comment; the caller may add a line."""

_COLUMNS: tuple[tuple[str, Level | None], ...] = (
    ("errors", "error"),
    ("warnings", "warning"),
    ("notes", "info"),
    ("accepted", None),
)
_TITLES = {level: name.capitalize() for name, level in _COLUMNS}
_BROKEN = 25
_PLACES = 10
_PLACES_FULL = 100
_NOTES = 10
_VALUE = 300


@dataclass
class _Shelf:
    """What is told under one title. left: how much does not fit. folded: how much more is told further down."""

    title: str
    entries: list[str] = field(default_factory=list[str])
    left: int = 0
    folded: int = 0


_EMPTY = _Shelf("x" * 80, ["\n"], 1_000_000, 1_000_000)
_Thing = TypeVar("_Thing")


def render(diff: Diff, *, full: bool = False) -> str:
    """The report. full: every place and every symbol of a cause, as far as a comment takes them.

    Nothing in it that comes from a document is a link, a mention, a reference to an issue, HTML or other markup.
    """
    environment = jinja_environment()
    environment.filters |= {"code": code, "prose": prose}
    page = environment.get_template("report/pull_request.md.jinja")
    entry = environment.get_template("report/entry.md.jinja")
    head = _head(diff)
    frame = page.render(**head, broken=_EMPTY, sections=[_EMPTY] * 5)
    room = _Room(LIMIT - len(frame.encode()))

    def shelf(section: wording.Section) -> _Shelf:
        causes = wording.counted(len(section.groups), "cause")
        title = f"{_TITLES[section.level]}: {wording.counted(section.changes, 'change')}, {causes}"
        if section.level == "info" and not full:
            return room.fill(title, section.groups, _brief)
        return room.fill(title, section.groups, lambda group: entry.render(**_facts(group, full)))

    grave, mild = wording.by_gravity(diff)
    worst = [
        _short(group) for section in (*grave, *mild) if section.level for group in section.groups if _breaks(group)
    ]
    worst += [_moved(verdict) for verdict in diff.client if verdict.breaks]
    broken = room.fill("", worst[:_BROKEN], str)
    broken.folded = max(0, len(worst) - _BROKEN)
    shelves = [shelf(section) for section in grave]
    if diff.client:
        title = f"Moved in the client alone: {wording.counted(len(diff.client), 'symbol')}"
        shelves.append(room.fill(title, diff.client, _moved))
    shelves += [shelf(section) for section in mild]
    return page.render(**head, broken=broken, sections=shelves).rstrip() + "\n"


class _Room:
    """How many bytes are left. Once something did not fit, nothing does: what is left out is the least grave."""

    def __init__(self, size: int) -> None:
        self._left = size
        self._full = False

    def fill(self, title: str, things: Sequence[_Thing], told: Callable[[_Thing], str]) -> _Shelf:
        """A shelf with what is told of things, as far as there is room."""
        shelf = _Shelf(title)
        for thing in things:
            text = "" if self._full else told(thing)
            self._left -= len(text.encode())
            self._full = self._full or self._left < 0
            if self._full:
                shelf.left += 1
            else:
                shelf.entries.append(text)
        return shelf


def _head(diff: Diff) -> dict[str, object]:
    titles = {side.title for side in (diff.base, diff.revision)}
    name = f"{diff.revision.title}: " if len(titles) == 1 and diff.revision.title else ""
    sides = [side.version or side.source for side in (diff.base, diff.revision)]
    if sides[0] == sides[1]:
        sides = [diff.base.source, diff.revision.source]
    return {
        "title": f"{name}{sides[0]} → {sides[1]}",
        "changed": bool(diff.changes),
        "totals": wording.totals(diff),
        "operations": wording.operations_told(diff),
        "version": diff.version,
        "columns": [name for name, _ in _COLUMNS],
        "changes": [_number(diff, level, breaking=False) for _, level in _COLUMNS],
        "breaking": [_number(diff, level, breaking=True) for _, level in _COLUMNS],
        "notes": diff.notes[:_NOTES],
        "notes_left": max(0, len(diff.notes) - _NOTES),
    }


def _number(diff: Diff, level: Level | None, *, breaking: bool) -> str:
    """How many changes of a level there are, or (level is None) how many are accepted; only those that break code."""
    told = [change for change in diff.changes if (None if change.accepted else change.level) == level]
    return f"{sum(not breaking or bool(change.sdk and change.sdk.breaks) for change in told):,}"


def _breaks(group: Group) -> bool:
    verdict = wording.shown_verdict(group)
    return group.first.level == LEVELS[0] or bool(verdict and verdict.breaks)


def _short(group: Group) -> str:
    first, verdict = group.first, wording.shown_verdict(group)
    line = f"- **{first.level}** {prose(first.message)}, in {_reach(group)}\n"
    if verdict and verdict.breaks:
        line += f"  - {_told(verdict, len(list(wording.verdicts(group))) - 1)}\n"
    return line


def _brief(group: Group) -> str:
    first, verdict = group.first, wording.shown_verdict(group)
    more = len(list(wording.verdicts(group))) - 1
    symbol = f": {code(verdict.symbol)}{f' and {more:,} more' if more else ''}" if verdict else ""
    return f"- {prose(first.message)} ({code(first.id)}), in {_reach(group)}{symbol}\n"


def _reach(group: Group) -> str:
    spread = wording.spread(group)
    operation = code(group.first.operation) or "the document"
    return f"{spread}, first {operation}" if spread else operation


def _told(verdict: SdkVerdict, more: int = 0) -> str:
    others = f" and {more:,} more" if more else ""
    reason = f"; {prose(verdict.reason)}" if verdict.reason else ""
    return f"{code(verdict.symbol)}{others}: {wording.breaks(verdict)}{reason}"


def _moved(verdict: SdkVerdict) -> str:
    return f"- {_told(verdict)}\n"


def _facts(group: Group, full: bool) -> dict[str, object]:
    first = group.first
    limit = _PLACES_FULL if full else _PLACES
    more = len(group.changes) - limit
    places = [{"where": wording.where(change), "at": _at(change)} for change in group.changes[:limit]]
    for place, following in reversed(list(pairwise(places))):
        if following["at"] == place["at"]:
            following["at"] = ""
    return {
        "level": first.level,
        "id": first.id,
        "message": first.message,
        "places": places,
        "more_places": wording.counted(more, "more place") if more > 0 else "",
        "before": "" if first.before is None else wording.value(first.before, _VALUE),
        "after": "" if first.after is None else wording.value(first.after, _VALUE),
        "witness": first.witness
        and {"value": wording.value(first.witness.value, _VALUE), "told": wording.witnessed(first.witness)},
        "verdicts": _verdicts(group, limit),
        "accepted": list(dict.fromkeys(wording.accepted(each.accepted) for each in group.changes if each.accepted)),
    }


def _verdicts(group: Group, limit: int) -> list[dict[str, object]]:
    """Symbols with the same verdict, told once."""
    alike: dict[tuple[str, str, str, str], list[str]] = {}
    for each in wording.verdicts(group):
        alike.setdefault((wording.breaks(each), each.reason, each.before, each.after), []).append(each.symbol)
    return [
        {
            "symbols": symbols[:limit],
            "more": max(0, len(symbols) - limit),
            "breaks": breaks,
            "reason": reason,
            "signature": _signature(before, after),
        }
        for (breaks, reason, before, after), symbols in list(alike.items())[:limit]
    ]


def _at(change: Change) -> str:
    return " → ".join(dict.fromkeys(wording.place(spot) for spot in (change.base, change.revision) if spot))


def _signature(before: str, after: str) -> str:
    if before == after:
        return ""
    sides = (("-", before), ("+", after))
    return fence([f"{mark} {wording.cut(text, _VALUE)}" for mark, text in sides if text], "diff")
