"""A comparison as text for a terminal: what breaks Python code, then every change, the gravest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...printable import printable
from ..model import Change, Diff, Group, Level, SdkVerdict
from . import wording

if TYPE_CHECKING:
    from rich.text import Text

_TITLES: dict[Level | None, str] = {
    "error": "Errors: a client that kept to the base breaks",
    "warning": "Warnings: a client may break",
    "info": "Notes: no client breaks",
    None: "Accepted",
}
_STYLES: dict[Level | None, str] = {"error": "bold red", "warning": "bold yellow", "info": "cyan", None: "dim"}
_TITLE = "bold underline"
_QUIET = "dim"
_OLD = "red"
_NEW = "green"

_OVERVIEW = 12
_NOTES = 40
_MOVED = 20
_VALUE = 100
_SIGNATURE = 240

Part = str | tuple[str, str]
"""Text, or text and its style as rich names it."""


def render(diff: Diff, *, full: bool = False) -> str:
    """The report without colours. full: every place of every change, and nothing cut."""
    report = _Report(full)
    report.tell(diff)
    return report.plain()


def styled(diff: Diff, *, full: bool = False) -> Text:
    """The same with colours, for `rich`: `Console().print(styled(diff), soft_wrap=True)`."""
    from rich.text import Text

    report = _Report(full)
    report.tell(diff)
    return Text("\n").join(Text.assemble(*line) for line in report.lines)


def entry(group: Group, *, full: bool = False) -> str:
    """What the report says of one cause, without its first line, which has level, id and message."""
    report = _Report(full)
    report.details(group)
    return report.plain()


class _Report:
    def __init__(self, full: bool) -> None:
        self._full = full
        self.lines: list[tuple[tuple[str, str], ...]] = []

    def plain(self) -> str:
        return "".join("".join(text for text, _ in line) + "\n" for line in self.lines)

    def tell(self, diff: Diff) -> None:
        self._head(diff)
        grave, mild = wording.by_gravity(diff)
        self._overview([group for section in (*grave, *mild) if section.level for group in section.groups], diff)
        for section in grave:
            self._section(section)
        self._moved(diff.client)
        for section in mild:
            self._section(section)
        if diff.notes:
            self._add()
            for note in diff.notes:
                self._add(("note: ", _QUIET), note)

    def _add(self, *parts: Part) -> None:
        # Nothing gets into the report but through here.
        styled = (part if isinstance(part, tuple) else (part, "") for part in parts)
        self.lines.append(tuple((printable(text), style) for text, style in styled))

    def _head(self, diff: Diff) -> None:
        base, revision = (wording.named_side(side) for side in (diff.base, diff.revision))
        self._add(f"{base} → {revision}: ", (wording.totals(diff), "bold"))
        told = wording.operations_told(diff)
        if told:
            self._add(f"operations {diff.base.operations:,} → {diff.revision.operations:,}: {told}")
        version = diff.version
        suggested = "stays" if version.bump == "none" else f"→ {version.suggested} ({version.bump})"
        self._add("client ", (f"{version.current} {suggested}", "bold"), f": {version.reason}")

    def _overview(self, groups: list[Group], diff: Diff) -> None:
        """What breaks for users of the client, a line each: the first thing to read."""
        shown = [(group, wording.shown_verdict(group)) for group in groups]
        broken = [(wording.named(group), verdict) for group, verdict in shown if verdict and verdict.breaks]
        broken += [(verdict.symbol, verdict) for verdict in diff.client if verdict.breaks]
        # Several changes may do one thing to one symbol.
        told = list(dict.fromkeys((name, verdict.reason, wording.moment(verdict)) for name, verdict in broken))
        if not told:
            return
        self._add()
        self._add(("Python code that breaks", _TITLE))
        listed = told if self._full else told[:_OVERVIEW]
        for name, reason, moment in listed:
            self._add("  ", (name, "bold"), f": {reason}" if reason else "", (f" ({moment})", _QUIET))
        self._left(len(told) - len(listed), "  and {} more, below")

    def _section(self, section: wording.Section) -> None:
        self._add()
        self._add((_TITLES[section.level], _TITLE))
        brief = section.level == "info" and not self._full
        listed = section.groups[:_NOTES] if brief else section.groups
        for group in listed:
            if brief:
                self._brief(group)
            else:
                self._entry(group)
        self._left(len(section.groups) - len(listed), "and {} more; the full report has all")

    def _moved(self, verdicts: tuple[SdkVerdict, ...]) -> None:
        if not verdicts:
            return
        self._add()
        self._add(("Moved in the client alone", _TITLE))
        listed = verdicts if self._full else verdicts[:_MOVED]
        for verdict in listed:
            self._add("  ", *self._symbol(verdict.symbol, verdict))
            if verdict.kind != "class":  # its name is all there is to see
                self._signature(verdict, "    ")
        self._left(len(verdicts) - len(listed), "and {} more; the full report has all")

    def _left(self, number: int, told: str) -> None:
        if number:
            self._add((told.format(f"{number:,}"), _QUIET))

    def _brief(self, group: Group) -> None:
        first = group.first
        name = wording.named(group)
        self._add(
            (first.level, _STYLES[first.level]),
            f" {first.id}: {first.message}, in {wording.operations_reached(group)}",
            "; " if name else "",
            (name, "bold"),
        )

    def _entry(self, group: Group) -> None:
        first = group.first
        style = _STYLES[None if wording.is_accepted(group) else first.level]
        self._add()
        self._add((first.level, style), f" {first.id}: ", (first.message, "bold"))
        self.details(group)

    def details(self, group: Group) -> None:
        first = group.first
        if self._full and len(group.changes) > 1:
            for change in group.changes:
                self._row("in", wording.where(change))
                self._at(change)
        else:
            self._row("in", wording.reach(group))
            self._at(first)
        self._row("value", wording.values(first, 10**9 if self._full else _VALUE))
        if first.witness:
            shown = wording.value(first.witness.value, 10**9 if self._full else _VALUE)
            self._row("shown by", f"{shown} {wording.witnessed(first.witness)}")
        self._python(group)
        agreed = [change.accepted for change in group.changes if change.accepted]
        some = "" if len(agreed) == len(group.changes) else f" ({wording.counted(len(agreed), 'place')} of these)"
        for acceptance in dict.fromkeys(agreed):
            self._row("accepted", f"{wording.accepted(acceptance)}{some}")

    def _row(self, name: str, text: str) -> None:
        if text:
            self._add((f"  {name:<10}", _QUIET), text)

    def _at(self, change: Change) -> None:
        places = dict.fromkeys(wording.place(spot) for spot in (change.base, change.revision) if spot)
        self._row("at", " → ".join(places))

    def _python(self, group: Group) -> None:
        verdicts = list(wording.verdicts(group))
        if not verdicts:
            return
        for verdict in verdicts if self._full else verdicts[:1]:
            name = verdict.symbol if self._full else wording.named(group)
            self._add((f"  {'Python':<10}", _QUIET), *self._symbol(name, verdict))
            self._signature(verdict, " " * 14)

    def _symbol(self, name: str, verdict: SdkVerdict) -> tuple[Part, ...]:
        style = "bold red" if verdict.breaks else "green"
        return (name, "bold"), ": ", (wording.breaks(verdict), style), f"; {verdict.reason}" if verdict.reason else ""

    def _signature(self, verdict: SdkVerdict, indent: str) -> None:
        if verdict.before == verdict.after:
            return
        limit = 10**9 if self._full else _SIGNATURE
        for mark, text, style in (("-", verdict.before, _OLD), ("+", verdict.after, _NEW)):
            if text:
                self._add(indent, (f"{mark} {wording.cut(text, limit)}", style))
