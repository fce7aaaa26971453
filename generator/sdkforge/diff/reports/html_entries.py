"""What the html report lists: an entry for each cause, with all that is decided before a template writes it down."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass

from sdkforge.diff.model import Change, Diff, Direction, Effect, Group, SdkVerdict, Spot
from sdkforge.diff.reports import wording
from sdkforge.diff.reports.side_by_side import Lines, side_by_side, signatures, value_lines

ACCEPTED = "accepted"
CLIENT = "client"
"""Sections besides the levels: changes that are accepted, and what moved in the client alone."""

KINDS = (
    "operation added",
    "operation removed",
    "operation deprecated",
    "operation changed",
    "parameter",
    "request",
    "response",
    "event",
    "security",
    "document",
    "Python client",
)
"""What a change can be about, in the order in which the report's filter offers it."""

_PARTS = {
    "document": "document",
    "parameter": "parameter",
    "request-body": "request",
    "response": "response",
    "response-header": "response",
    "security": "security",
}
_EFFECTS: dict[Effect, str] = {
    "narrows": "fewer values are valid",
    "widens": "more values are valid",
    "incomparable": "other values are valid",
    "unknown": "nobody can tell which values are valid",
    "none": "the same values are valid",
    "violation": "against the rules of deprecation",
}
_SENDERS: dict[Direction | None, str] = {None: "", "request": "the client", "response": "the server"}


@dataclass(frozen=True)
class Side:
    """One side of a pair: lines of a value or signature, and where it stands in its document."""

    lines: Lines
    place: str = ""
    pointer: str = ""


@dataclass(frozen=True)
class Pair:
    """Before and after."""

    before: Side
    after: Side


@dataclass(frozen=True)
class Place:
    """One change of several with one cause: where it is, and what of it is not as with the one that stands for all."""

    anchor: str
    operation: str
    location: str
    symbol: str
    breaks: str
    accepted: str
    spots: tuple[str, ...]
    signature: Pair | None


@dataclass(frozen=True)
class Entry:
    """One cause, or (level and message are "") one symbol that moved in the client alone.

    anchor: the fragment that leads here. location: where in the operation, as far as the message does not say. whole:
    it is about the operation, or the document, as such. spread: how many places it has, in words. breaks: when Python
    code breaks, in words, "" where it does not. facts: what else is known, by name. tags, kinds and words: what filters
    and search go by.
    """

    anchor: str
    section: str
    level: str = ""
    message: str = ""
    operation: str = ""
    location: str = ""
    whole: bool = False
    spread: str = ""
    values: Pair | None = None
    witness: Lines = ()
    arrives: bool = False
    symbol: str = ""
    reason: str = ""
    breaks: str = ""
    signature: Pair | None = None
    places: tuple[Place, ...] = ()
    accepted: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    changes: int = 1
    tags: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


def entries(diff: Diff) -> Iterator[Entry]:
    """The groups of a comparison in the order of every report, and after them what moved in the client alone."""
    anchors = _Anchors()
    for section in wording.sections(diff):
        for group in section.groups:
            yield _entry(group, section.level or ACCEPTED, anchors)
    for verdict in diff.client:
        yield _moved(verdict, anchors)


def _entry(group: Group, section: str, anchors: _Anchors) -> Entry:
    first = group.first
    verdict = wording.shown_verdict(group)
    places = tuple(_place(change, first, verdict, anchors) for change in group.changes)
    agreed = sum(change.accepted is not None for change in group.changes)
    location = str(first.location)
    before, after = side_by_side(value_lines(first.before), value_lines(first.after))
    sides = Pair(_side(before, first.base), _side(after, first.revision))
    return Entry(
        anchor=places[0].anchor,
        section=section,
        level=first.level,
        message=first.message,
        operation=first.operation,
        # Most messages begin with the place that they are about.
        location="" if location in first.message else location,
        whole=not location,
        spread=_spread(group, 0 if section == ACCEPTED else agreed),
        values=sides if sides.before != sides.after else None,
        witness=side_by_side(value_lines(first.witness.value), [])[0] if first.witness else (),
        arrives=bool(first.witness and first.witness.arrives),
        symbol=verdict.symbol if verdict else "",
        reason=verdict.reason.rstrip(".") if verdict else "",
        breaks=_breaks(verdict),
        signature=_signature(verdict),
        places=places if len(places) > 1 else (),
        accepted=places[0].accepted if section == ACCEPTED else "",
        facts=_facts(first, verdict),
        changes=len(group.changes),
        tags=_distinct(change.tag for change in group.changes),
        kinds=_distinct(kind(change) for change in group.changes),
        words=_distinct([first.id, first.message, *(word for change in group.changes for word in _words(change))]),
    )


def _moved(verdict: SdkVerdict, anchors: _Anchors) -> Entry:
    return Entry(
        anchor=anchors.take("client", verdict.kind, verdict.symbol, verdict.before, verdict.after),
        section=CLIENT,
        symbol=verdict.symbol,
        reason=verdict.reason.rstrip("."),
        breaks=_breaks(verdict),
        signature=_signature(verdict),
        facts=_bump(verdict),
        kinds=("Python client",),
        words=_distinct([verdict.symbol, verdict.reason, verdict.before, verdict.after]),
    )


def _place(change: Change, first: Change, shown: SdkVerdict | None, anchors: _Anchors) -> Place:
    own = change.sdk if change.sdk and change.sdk.kind != "none" else None
    alike = own is None or shown is None or (own.before, own.after) == (shown.before, shown.after)
    spots = (change.base, change.revision) if (change.base, change.revision) != (first.base, first.revision) else ()
    return Place(
        anchor=anchors.of(change),
        operation=change.operation,
        location=str(change.location),
        symbol=own.symbol if own else "",
        breaks=_breaks(own),
        accepted=wording.accepted(change.accepted) if change.accepted else "",
        spots=tuple(wording.place(spot) for spot in spots if spot),
        signature=None if alike else _signature(own),
    )


class _Anchors:
    """Fragments for changes: the same change has the same one in every report that tells of it."""

    def __init__(self) -> None:
        self._taken: Counter[str] = Counter()

    def of(self, change: Change) -> str:
        where = asdict(change.location)
        return self.take(change.id, change.operation, where, change.direction, change.before, change.after)

    def take(self, name: str, *facts: object) -> str:
        told = json.dumps(facts, sort_keys=True, default=str)
        slug = re.sub(r"[^a-z0-9]+", "-", name.lower())[:60].strip("-")
        anchor = f"change-{slug}-{hashlib.sha256(told.encode()).hexdigest()[:8]}"
        self._taken[anchor] += 1
        return anchor if self._taken[anchor] == 1 else f"{anchor}-{self._taken[anchor]}"


def kind(change: Change) -> str:
    """What a change is about: one of `KINDS`."""
    if change.location.event or change.id.startswith(("callback-", "webhook-")):
        return "event"
    if change.location.part != "operation":
        return _PARTS[change.location.part]
    if change.id == "endpoint-added":
        return "operation added"
    if change.id.startswith(("api-removed-", "api-path-removed-")):
        return "operation removed"
    if any(word in change.id for word in ("deprecat", "reactivat", "sunset")):
        return "operation deprecated"
    return "operation changed"


def _spread(group: Group, accepted: int) -> str:
    told = [wording.spread(group), f"{accepted:,} accepted" if accepted else ""]
    return ", ".join(word for word in told if word)


def _side(lines: Lines, spot: Spot | None) -> Side:
    return Side(lines, wording.place(spot), spot.pointer) if spot else Side(lines)


def _signature(verdict: SdkVerdict | None) -> Pair | None:
    if verdict is None or verdict.before == verdict.after:
        return None
    before, after = signatures(verdict.before, verdict.after)
    return Pair(Side(before), Side(after))


def _breaks(verdict: SdkVerdict | None) -> str:
    return wording.breaks(verdict) if verdict and verdict.breaks else ""


def _facts(change: Change, verdict: SdkVerdict | None) -> tuple[tuple[str, str], ...]:
    told = (
        ("Level", change.level),
        ("Check", change.id),
        ("Effect", "" if change.location.part in ("operation", "document") else _EFFECTS[change.effect]),
        ("Sent by", _SENDERS[change.direction]),
        ("Media type", change.location.media),
        ("Resource", change.tag),
    )
    return (*((name, value) for name, value in told if value), *_bump(verdict))


def _bump(verdict: SdkVerdict | None) -> tuple[tuple[str, str], ...]:
    return (("Asks for", f"a {verdict.bump} version"),) if verdict and verdict.bump != "none" else ()


def _words(change: Change) -> tuple[str, ...]:
    location = change.location
    symbol = change.sdk.symbol if change.sdk else ""
    return (change.operation, change.tag, location.field, location.name, location.event, symbol)


def _distinct(words: Iterable[str]) -> tuple[str, ...]:
    """Each once, in order, nothing left out but what is empty."""
    return tuple(dict.fromkeys(word for word in words if word))
