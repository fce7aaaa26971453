"""Operations that came, went, or were deprecated, and what they are called and filed under."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..document.evidence import knows_tags
from .deprecation import deprecation_steps
from .levels import removal, sunset_day
from .messages import shown
from .model import Change, Location
from .operations import Operation
from .telling import Teller

_HERE = Location("operation")


def added(teller: Teller, operation: Operation) -> Change:
    """An operation that the base does not have."""
    return teller.plain(
        "endpoint-added",
        "widens",
        operation,
        _HERE,
        "the operation was added",
        after=operation.node.get("operationId"),
        revision=operation.pointer,
        cause=operation.pointer,
    )


def removed(teller: Teller, operation: Operation, *, path: bool) -> Change:
    """An operation that the revision does not have. path: nor any other of its path."""
    prefix = "api-path-removed" if path else "api-removed"
    effect, graveness = "narrows", None
    sunset = operation.node.get("x-sunset")
    if operation.node.get("deprecated") is not True:
        id, why = f"{prefix}-without-deprecation", "without having been deprecated"
    elif sunset is not None and sunset_day(sunset) is None:
        id, why = f"{'api-path' if path else 'api'}-sunset-parse", f"and its sunset, {shown(sunset)}, is no date"
        if not path:
            id = "api-deprecated-sunset-parse"
        effect = "violation"
    else:
        found, graveness = removal(sunset, teller.today)
        effect = "violation" if found == "violation" else "narrows"
        early = graveness == "error"
        id = f"{prefix}-before-sunset" if early else f"{prefix}-with-deprecation"
        why = f"before its sunset, {sunset}" if early else "after its deprecation"
    return teller.plain(
        id,
        "violation" if effect == "violation" else "narrows",
        operation,
        _HERE,
        f"the operation was removed {why}",
        graveness=graveness,
        before=operation.node.get("operationId"),
        base=operation.pointer,
        cause=operation.pointer,
    )


def compare_lifecycle(teller: Teller, one: Operation, two: Operation) -> Iterator[Change]:
    """Deprecation and sunset, the operationId, tags."""
    yield from _deprecation(teller, one, two)
    before, after = one.node.get("operationId"), two.node.get("operationId")
    if before != after:
        yield teller.plain(
            "api-operation-id-added" if before is None else "api-operation-id-removed",
            "none",
            two,
            _HERE,
            f"the operationId {shown(before)} became {shown(after)}",
            before=before,
            after=after,
            base=_at(one, "operationId"),
            revision=_at(two, "operationId"),
        )
    if not all(knows_tags(document.data) for document in (teller.base, teller.revision)):
        return
    old, new = _tags(one), _tags(two)
    for tag in old:
        if tag not in new:
            yield _tag(teller, one, two, "removed", tag)
    for tag in new:
        if tag not in old:
            yield _tag(teller, one, two, "added", tag)


def _deprecation(teller: Teller, one: Operation, two: Operation) -> Iterator[Change]:
    for step in deprecation_steps(one.node, two.node):
        yield teller.plain(
            _STEPS.get(step.word, f"endpoint-{step.word}"),
            step.effect,
            two,
            _HERE,
            f"the operation {step.said}",
            before=step.before,
            after=step.after,
            base=_at(one, step.keyword),
            revision=_at(two, step.keyword),
            cause=two.pointer,
        )


_STEPS = {
    "sunset-parse": "api-deprecated-sunset-parse",
    "sunset-deleted": "sunset-deleted",
    "sunset-date-changed-too-small": "api-sunset-date-changed-too-small",
}


def _tag(teller: Teller, one: Operation, two: Operation, action: str, tag: str) -> Change:
    return teller.plain(
        f"api-tag-{action}",
        "none",
        two,
        _HERE,
        f"the tag {tag} was {action}",
        before=tag if action == "removed" else None,
        after=tag if action == "added" else None,
        base=_at(one, "tags"),
        revision=_at(two, "tags"),
    )


def _tags(operation: Operation) -> list[str]:
    tags: Any = operation.node.get("tags")
    return list(dict.fromkeys(str(tag) for tag in tags)) if isinstance(tags, list) else []


def _at(operation: Operation, keyword: str) -> str:
    return f"{operation.pointer}/{keyword}" if keyword in operation.node else operation.pointer
