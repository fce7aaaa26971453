"""A comparison as JSON for a program: all of it, as `diff.schema.json` says."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

from ..model import LEVELS, Change, Diff, Group, Location, SdkVerdict, Side, Spot
from . import wording

SCHEMA = Path(__file__).resolve().parent.parent / "diff.schema.json"
"""The schema of the report (JSON Schema 2020-12)."""


def render(diff: Diff) -> str:
    """The report, in ASCII: what is not is escaped."""
    return json.dumps(as_dict(diff), indent=2, allow_nan=False) + "\n"


def as_dict(diff: Diff) -> dict[str, Any]:
    """The report as plain values."""
    numbers = {id(change): number for number, group in enumerate(diff.groups) for change in group.changes}
    indexes = {id(change): index for index, change in enumerate(diff.changes)}
    judged = [change.sdk for change in diff.changes if change.sdk and not change.accepted]
    verdicts = [*judged, *diff.client]
    return {
        "base": _side(diff.base),
        "revision": _side(diff.revision),
        "summary": {
            **{level: diff.count(level) for level in LEVELS},
            "accepted": wording.accepted_count(diff),
            "operations": wording.operation_counts(diff),
            "python": {
                "breaking": sum(verdict.breaks for verdict in verdicts),
                "typeCheck": sum(verdict.type_check for verdict in verdicts),
                "runTime": sum(verdict.run_time for verdict in verdicts),
            },
        },
        "changes": [_change(change, numbers[id(change)]) for change in diff.changes],
        "groups": [_group(group, indexes) for group in diff.groups],
        "client": [_verdict(verdict) for verdict in diff.client],
        "version": {
            "current": diff.version.current,
            "suggested": diff.version.suggested,
            "bump": diff.version.bump,
            "reason": diff.version.reason,
        },
        "notes": list(diff.notes),
    }


def _side(side: Side) -> dict[str, Any]:
    return {
        "source": side.source,
        "title": side.title,
        "version": side.version,
        "evidence": side.evidence,
        "operations": side.operations,
    }


def _change(change: Change, group: int) -> dict[str, Any]:
    return {
        "id": change.id,
        "level": change.level,
        "effect": change.effect,
        "direction": change.direction,
        "method": change.method,
        "path": change.path,
        "tag": change.tag,
        "location": str(change.location),
        "place": _place(change.location),
        "message": change.message,
        "before": _plain(change.before),
        "after": _plain(change.after),
        "baseSource": _spot(change.base),
        "revisionSource": _spot(change.revision),
        "witness": change.witness and {"value": _plain(change.witness.value), "arrives": change.witness.arrives},
        "group": group,
        "accepted": change.accepted
        and {
            "reason": change.accepted.reason,
            "owner": change.accepted.owner,
            "expires": change.accepted.expires,
        },
        "sdk": _verdict(change.sdk) if change.sdk else None,
    }


def _place(location: Location) -> dict[str, Any]:
    return {
        "part": location.part,
        "in": location.inside,
        "name": location.name,
        "status": location.status,
        "mediaType": location.media,
        "trail": list(location.trail),
        "event": location.event,
    }


def _spot(spot: Spot | None) -> dict[str, Any] | None:
    if spot is None:
        return None
    return {"pointer": spot.pointer, "file": spot.file, "line": spot.line, "column": spot.column}


def _group(group: Group, indexes: dict[int, int]) -> dict[str, Any]:
    first = group.first
    return {
        "id": first.id,
        "level": first.level,
        "message": first.message,
        "accepted": wording.is_accepted(group),
        "operations": list(wording.operations(group)),
        "symbols": [verdict.symbol for verdict in wording.verdicts(group)],
        "changes": [indexes[id(change)] for change in group.changes],
    }


def _verdict(verdict: SdkVerdict) -> dict[str, Any]:
    return {
        "symbol": verdict.symbol,
        "kind": verdict.kind,
        "before": verdict.before,
        "after": verdict.after,
        "typeCheck": verdict.type_check,
        "runTime": verdict.run_time,
        "bump": verdict.bump,
        "reason": verdict.reason,
    }


def _plain(value: Any) -> Any:
    """The value as JSON has it: YAML knows numbers that JSON does not, and dates."""
    if isinstance(value, dict):
        return {str(name): _plain(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value if value is None or isinstance(value, str | int | float) else str(value)
