"""From what differs to changes: id, level, place in both texts, words, witness."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from ..document import Document
from ..document import pointer as pointers
from .edit import ABSENT, Edit
from .ids import Scope, edit_id
from .levels import level, of_edit
from .messages import sentence
from .model import Change, Direction, Effect, Level, Location, Spot, Witness
from .node import PROSE
from .operations import Held, Operation


class Teller:
    """Makes changes of two documents. today: for deprecations that end at a date."""

    def __init__(self, base: Document, revision: Document, today: date) -> None:
        self.base = base
        self.revision = revision
        self.today = today
        self._digests: dict[tuple[str, str], str] = {}

    def plain(
        self,
        id: str,
        effect: Effect,
        operation: Operation | None,
        location: Location,
        message: str,
        *,
        direction: Direction | None = None,
        graveness: Level | None = None,
        before: Any = None,
        after: Any = None,
        base: str | None = None,
        revision: str | None = None,
        cause: str = "",
    ) -> Change:
        """A change of an operation, or of the document, that is none of a schema. base, revision: pointers.

        graveness: the level where it does not follow from the effect alone. cause: equal for all changes with one
        cause, beside id, place and values.
        """
        return Change(
            id=id,
            level=graveness or level(effect, direction),
            effect=effect,
            direction=direction,
            method=operation.method if operation and operation.path else "",
            path=operation.path if operation else "",
            tag=operation.tag if operation else "",
            location=location,
            message=message,
            before=before,
            after=after,
            base=None if base is None else self._spot(self.base, base),
            revision=None if revision is None else self._spot(self.revision, revision),
            cause=_digest([id, str(location), before, after, cause]),
        )

    def required(
        self, id: str, told: str, operation: Operation, location: Location, direction: Direction, one: Held, two: Held
    ) -> Iterator[Change]:
        """Whether a parameter, a header or a body became one that must be there, or one that may be left out.

        id: how the change's id begins. told: what it is, in the message. A parameter of a path always must be there.
        """
        needed = [location.inside == "path" or held.value.get("required") is True for held in (one, two)]
        if needed[0] != needed[1]:
            became = f"became {'required' if needed[1] else 'optional'}"
            yield self.plain(
                f"{id}-{became.replace(' ', '-')}",
                "narrows" if needed[1] else "widens",
                operation,
                location,
                f"{told} {became}",
                direction=direction,
                before=needed[0],
                after=needed[1],
                base=one.pointer,
                revision=two.pointer,
            )

    def edits(
        self, edits: tuple[Edit, ...], operation: Operation, location: Location, direction: Direction, scope: Scope
    ) -> Iterator[Change]:
        """Changes of the schema at a place of an operation."""
        for edit in edits:
            seen = _in_text(edit) if scope != "body" and "types" in edit.flags else edit
            if seen is not edit and seen.effect == "none":
                continue
            effect, graveness = of_edit(seen, direction, self.today)
            if graveness == "info" and edit.overlaps and _is_explained(edit, edits):
                continue
            place = replace(location, trail=location.trail + edit.trail)
            id = edit_id(seen, direction, scope, effect)
            yield Change(
                id=id,
                level=graveness,
                effect=effect,
                direction=direction,
                method=operation.method if operation.path else "",
                path=operation.path,
                tag=operation.tag,
                location=place,
                message=sentence(edit, place),
                before=edit.before,
                after=edit.after,
                base=self._spot(self.base, edit.base),
                revision=self._spot(self.revision, edit.revision),
                witness=_witness(edit, direction) if graveness != "info" else None,
                cause=self._cause(id, graveness, edit),
            )

    def _spot(self, document: Document, pointer: str) -> Spot:
        place = document.position(pointer)
        return Spot(pointer, document.file, place.line if place else None, place.column if place else None)

    def _cause(self, id: str, graveness: Level, edit: Edit) -> str:
        """What was edited, rather than where it is used.

        A place in a named schema is one place whoever uses it. Elsewhere, equal schemas that changed in the same way
        changed once: documents that spell out everything repeat what others refer to.
        """
        said = [id, graveness, edit.keyword, edit.before, edit.after]
        places = zip((edit.base, edit.revision), edit.owner, strict=True)
        named = [place for place, owner in places if place != owner and place.startswith("/components/schemas/")]
        if named:
            return _digest([*said, named])
        if edit.owner not in self._digests:
            documents = zip((self.base, self.revision), edit.owner, strict=True)
            self._digests[edit.owner] = _digest([_meaning(document, pointer) for document, pointer in documents])
        return _digest([*said, edit.trail[-1] if edit.trail else "", self._digests[edit.owner]])


def _is_explained(edit: Edit, edits: tuple[Edit, ...]) -> bool:
    """Whether a member of the same union is told to differ: what breaks nobody need not be told beside that."""
    return any(other.trail[: len(edit.trail)] == edit.trail and not other.overlaps for other in edits)


def _in_text(edit: Edit) -> Edit:
    """A change of type where all is sent as text: any number is a text, so text takes what was a number."""
    old, new = (set(value) if isinstance(value, list) else {value} for value in (edit.before, edit.after))
    if "string" in old and "string" in new:
        return replace(edit, effect="none")
    if "string" in new:
        return replace(edit, effect="widens", action="generalized")
    return replace(edit, effect="narrows", action="specialized") if "string" in old else edit


def _witness(edit: Edit, direction: Direction) -> Witness | None:
    value = edit.gone if direction == "request" else edit.came
    return None if value is ABSENT else Witness(value, arrives=direction == "response")


def _meaning(document: Document, pointer: str) -> Any:
    try:
        return _without_prose(pointers.get(document.data, pointer))
    except KeyError:
        return None


def _without_prose(node: Any, *, names: bool = False) -> Any:
    if isinstance(node, list):
        return [_without_prose(item) for item in node]
    if not isinstance(node, dict):
        return node
    maps = ("properties", "patternProperties", "dependentSchemas", "$defs")
    return {
        key: _without_prose(value, names=not names and key in maps)
        for key, value in node.items()
        if names or (key not in PROSE and not key.startswith("x-"))
    }


def _digest(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True, default=str).encode()).hexdigest()[:16]
