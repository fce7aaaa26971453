"""What a project makes of changes: levels of its own, and changes that it accepts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import cast

from ..api.config import DiffConfig
from ..errors import InputError
from .accepted import Accepted, read_accepted, similar
from .model import Change, Level


@dataclass(frozen=True)
class Policy:
    """levels: id of a change -> the level it has here. accepted: entries of the file of accepted changes."""

    levels: Mapping[str, Level] = field(default_factory=dict)
    accepted: tuple[Accepted, ...] = ()


def policy(
    config: DiffConfig, accepted: str | None = None, *, known: Callable[[], Collection[str]], source: str = ""
) -> Policy:
    """The policy of a project.

    accepted: its file of accepted changes. known: gives the ids of changes that there are; asked only where there is an
    id to look at. source: what messages call the configuration.

    Raises InputError for an id that no change has, and for the file as `read_accepted` does.
    """
    ids = known() if config.levels else ()
    for id in config.levels:
        if id not in ids:
            raise InputError(f"diff: levels: there is no change {id!r}", source=source, advice=similar(id, ids))
    entries = read_accepted(accepted, known) if accepted else ()
    return Policy(cast("Mapping[str, Level]", config.levels), entries)


def apply(changes: Iterable[Change], policy: Policy, today: date) -> tuple[tuple[Change, ...], tuple[str, ...]]:
    """The changes at the project's levels, those accepted marked; and a sentence for each entry that is out of use.


    An entry counts through the day on which it expires. Of several for one change, the first that counts does.
    """
    by_id: dict[str, list[Accepted]] = {}
    for entry in policy.accepted:
        by_id.setdefault(entry.id, []).append(entry)
    met: dict[Accepted, int] = {}
    out: list[Change] = []
    for change in changes:
        matching = [entry for entry in by_id.get(change.id, ()) if entry.matches(change)]
        for entry in matching:
            met[entry] = met.get(entry, 0) + 1
        accepted = next((entry.acceptance for entry in matching if not entry.expired(today)), None)
        level = policy.levels.get(change.id, change.level)
        if (level, accepted) != (change.level, change.accepted):
            change = replace(change, level=level, accepted=accepted)
        out.append(change)
    notes = [_stale(entry, met.get(entry, 0), today) for entry in policy.accepted]
    return tuple(out), tuple(note for note in notes if note)


def _stale(entry: Accepted, met: int, today: date) -> str:
    if not met:
        return f"{entry}: nothing that this entry accepts ({entry.id}) has changed; remove it"
    if entry.expired(today):
        changes = "a change" if met == 1 else f"{met} changes"
        owner = entry.acceptance.owner
        return f"{entry}: expired on {entry.acceptance.expires}, so {changes} ({entry.id}) counts again; ask {owner}"
    return ""
