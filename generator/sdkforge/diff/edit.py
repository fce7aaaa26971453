"""One difference between two schemas, told without knowing who sends them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from .model import Effect


class _Absent:
    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = _Absent()
"""No value, where None is one."""


@dataclass(frozen=True)
class Edit:
    """A difference in one keyword at one place.

    keyword: as the specification spells it, or "property" for one that came or went. action: what became of it (see
    `catalogue.ACTIONS`). trail: steps from the schemas compared (see `model.Location`). base, revision: pointers to
    where it stands; where it is absent, to the schema that lacks it. owner: pointers to those schemas. gone: a value
    that was valid and no longer is. came: one that is valid and was not; ABSENT where none is known. flags: what the
    schema, or one around it, says: "readOnly", "writeOnly" (in both documents, or in the one that has it),
    "deprecated" (in the base), "required" (a property), "default", "closed" (no other property is allowed), "types"
    where all may be text on the wire, "foreign" of a value whose type was not valid. sunset: of a property that was
    removed.
    """

    keyword: str
    action: str
    effect: Effect
    base: str
    revision: str
    owner: tuple[str, str]
    before: Any = None
    after: Any = None
    trail: tuple[str, ...] = ()
    gone: Any = ABSENT
    came: Any = ABSENT
    flags: frozenset[str] = field(default_factory=frozenset)
    sunset: Any = None

    @property
    def overlaps(self) -> bool:
        """Whether it is about values that two members of a `oneOf` take."""
        return self.keyword == "oneOf" and self.action.startswith("overlap")

    @property
    def identity(self) -> tuple[object, ...]:
        """Equal for the same difference met on another way."""
        return self.keyword, self.action, self.base, self.revision, repr(self.before), repr(self.after)


def joint(effects: Iterable[Effect]) -> Effect:
    """The effect of several at once."""
    found = set(effects) - {"none"}
    if not found:
        return "none"
    if "unknown" in found:
        return "unknown"
    return found.pop() if len(found) == 1 else "incomparable"


INVERSE: dict[Effect, Effect] = {"narrows": "widens", "widens": "narrows"}
"""What an effect is under `not`; the others stay."""
