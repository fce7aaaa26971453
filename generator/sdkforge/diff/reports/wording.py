"""What the reports say alike: counts, places, values, what breaks; and the order in which they tell."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..model import LEVELS, Acceptance, Change, Diff, Group, Level, SdkVerdict, Side, Spot, Witness

_NAMES: dict[Level, tuple[str, str]] = {
    "error": ("error", "errors"),
    "warning": ("warning", "warnings"),
    "info": ("note", "notes"),
}


@dataclass(frozen=True)
class Section:
    """Groups of one level, or (level is None) those that are accepted.

    What breaks Python code stands first, and what is about a whole operation before what is about a part of one.
    """

    level: Level | None
    groups: tuple[Group, ...]

    @property
    def changes(self) -> int:
        """How many changes there are in the groups."""
        return sum(len(group.changes) for group in self.groups)


def sections(diff: Diff) -> tuple[Section, ...]:
    """The groups by level, the gravest first, accepted ones last; a level without any is left out.

    A group is accepted when all of its changes are.
    """
    by_level: dict[Level | None, list[Group]] = {level: [] for level in (*LEVELS, None)}
    for group in diff.groups:
        by_level[None if is_accepted(group) else group.first.level].append(group)
    return tuple(Section(level, tuple(sorted(groups, key=_rank))) for level, groups in by_level.items() if groups)


def by_gravity(diff: Diff) -> tuple[tuple[Section, ...], tuple[Section, ...]]:
    """The sections of what may break a client, and the others."""
    found = sections(diff)
    grave = tuple(section for section in found if section.level in ("error", "warning"))
    return grave, found[len(grave) :]


def _rank(group: Group) -> tuple[bool, bool]:
    verdict = shown_verdict(group)
    return verdict is None or not verdict.breaks, group.first.location.part != "operation"


def is_accepted(group: Group) -> bool:
    """Whether every change of the group is."""
    return all(change.accepted for change in group.changes)


def counted(number: int, one: str, many: str = "") -> str:
    """`1 error`, `1,200 errors`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def totals(diff: Diff) -> str:
    """`12 errors, 8 warnings, 10 notes, 1 accepted`; `no changes`."""
    told = [counted(diff.count(level), *_NAMES[level]) for level in LEVELS if diff.count(level)]
    accepted = accepted_count(diff)
    if accepted:
        told.append(f"{accepted:,} accepted")
    return ", ".join(told) or "no changes"


def accepted_count(diff: Diff) -> int:
    """How many changes are accepted."""
    return sum(change.accepted is not None for change in diff.changes)


def named_side(side: Side) -> str:
    """`spec/releases/v3.110.0.yaml (3.110.0)`."""
    return f"{side.source} ({side.version})" if side.version else side.source


def operation_counts(diff: Diff) -> dict[str, int]:
    """How many operations are `added`, `deprecated` and `removed`."""
    kinds = [_operation_kind(change.id) for change in diff.changes if not change.location.event]
    return {kind: kinds.count(kind) for kind in ("added", "deprecated", "removed")}


def _operation_kind(identifier: str) -> str:
    if identifier.startswith(("api-removed-", "api-path-removed-")):
        return "removed"
    return {"endpoint-added": "added", "endpoint-deprecated": "deprecated"}.get(identifier, "")


def operations_told(diff: Diff) -> str:
    """`3 added, 2 deprecated, 1 removed`; "" where there is none of them."""
    return ", ".join(f"{number:,} {kind}" for kind, number in operation_counts(diff).items() if number)


def operations(group: Group) -> tuple[str, ...]:
    """Each operation of the group once, in order; "" stands for the document."""
    return tuple(dict.fromkeys(change.operation for change in group.changes))


def where(change: Change) -> str:
    """`GET /path: response 200, data[].name`; "the document" for what belongs to no operation."""
    return ": ".join(word for word in (change.operation, str(change.location)) if word) or "the document"


def spread(group: Group) -> str:
    """How far a cause reaches: `9 operations`, `3 places`, `12 places in 9 operations`; "" for a single change."""
    changes, distinct = len(group.changes), len(operations(group))
    if changes == 1:
        return ""
    if distinct == 1:
        return f"{changes:,} places"
    return f"{distinct:,} operations" if distinct == changes else f"{changes:,} places in {distinct:,} operations"


def reach(group: Group) -> str:
    """Where the changes of a group are: `GET /path: query parameter id`; `9 operations, first GET /path: …`."""
    return _first(group, where(group.first))


def operations_reached(group: Group) -> str:
    """The same without the place in the operation: `9 operations, first GET /path`."""
    return _first(group, group.first.operation or "the document")


def _first(group: Group, told: str) -> str:
    return f"{spread(group)}, first {told}" if len(group.changes) > 1 else told


def place(spot: Spot) -> str:
    """`file:line:column`, as far as it is known."""
    return ":".join(str(part) for part in (spot.file, spot.line, spot.column) if part is not None)


def repository_file(spot: Spot) -> str:
    """The file as its repository names it: of `git:main:spec/api.yaml`, what follows the revision."""
    parts = spot.file.split(":", 2)
    return parts[2] if len(parts) == 3 and parts[0] == "git" and parts[2] else spot.file


def value(given: Any, limit: int) -> str:
    """A JSON value on one line, cut at `limit` characters."""
    return cut(json.dumps(given, ensure_ascii=False, default=str), limit)


def cut(text: str, limit: int) -> str:
    """A text of at most `limit` characters; what is cut off shows as an ellipsis."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def values(change: Change, limit: int) -> str:
    """`"string" → "number"`, `was 3`, `now 3`; "" where there is neither."""
    before = None if change.before is None else value(change.before, limit)
    after = None if change.after is None else value(change.after, limit)
    if before is not None and after is not None:
        return f"{before} → {after}"
    if before is not None:
        return f"was {before}"
    return "" if after is None else f"now {after}"


def witnessed(witness: Witness) -> str:
    """What the value of a witness shows, to be read after it."""
    return "may arrive now and could not before" if witness.arrives else "was accepted and is refused"


def verdicts(group: Group) -> Iterator[SdkVerdict]:
    """What the client shows of the group's changes, each symbol once, those that break first."""
    found = {change.sdk.symbol: change.sdk for change in group.changes if change.sdk and change.sdk.kind != "none"}
    yield from sorted(found.values(), key=lambda verdict: not verdict.breaks)


def shown_verdict(group: Group) -> SdkVerdict | None:
    """The verdict that stands for all: the first that breaks Python code, or the first; None where there is none."""
    return next(verdicts(group), None)


def named(group: Group) -> str:
    """The symbol that stands for all, and how many more there are; "" where the client shows nothing of it."""
    symbols = [verdict.symbol for verdict in verdicts(group)]
    return f"{symbols[0]} and {len(symbols) - 1:,} more" if len(symbols) > 1 else "".join(symbols)


def moment(verdict: SdkVerdict) -> str:
    """When code that used the symbol breaks: `at type check and at run time`; "" where it does not."""
    when = (("at type check", verdict.type_check), ("at run time", verdict.run_time))
    return " and ".join(name for name, broken in when if broken)


def breaks(verdict: SdkVerdict) -> str:
    """Whether and when code that used the symbol breaks."""
    return f"breaks {moment(verdict)}" if verdict.breaks else "breaks nothing"


def accepted(acceptance: Acceptance) -> str:
    """Until when a change is accepted, by whom, and why."""
    return f"until {acceptance.expires}, by {acceptance.owner}: {acceptance.reason}"
