"""Two schemas side by side: what one keyword of each says, as edits, and the schemas within to compare next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .edit import ABSENT, INVERSE, Edit, joint
from .model import Effect
from .node import Site
from .read import Reader
from .view import Fact, View

Differences = Callable[[Site, Site], tuple[Edit, ...]]


@dataclass
class Pair:
    """The views of the two schemas at one place, and what is found of them.

    a, b: of the base and of the revision. kinds: types that both allow; a keyword that binds no such type is idle.
    differences: all edits between two other sites, for schemas that are compared as a whole. children: step and sites.
    """

    a: View
    b: View
    base: Reader
    revision: Reader
    differences: Differences
    sites: tuple[Site, Site]
    edits: list[Edit] = field(default_factory=list)
    children: list[tuple[str, Site, Site]] = field(default_factory=list)

    @property
    def kinds(self) -> frozenset[str]:
        """Types that are valid in both."""
        return self.a.types & self.b.types

    def add(
        self,
        keyword: str,
        action: str,
        effect: Effect,
        one: Fact | str | None = None,
        two: Fact | str | None = None,
        *,
        before: Any = None,
        after: Any = None,
        trail: tuple[str, ...] = (),
        gone: Any = ABSENT,
        came: Any = ABSENT,
        flags: tuple[str, ...] = (),
        sunset: Any = None,
    ) -> None:
        """Note a difference. one, two: the facts it is about, or pointers to them, in the base and the revision."""
        self.edits.append(
            Edit(
                keyword,
                action,
                effect,
                base=_pointer(one, self.a),
                revision=_pointer(two, self.b),
                owner=(self.a.pointer, self.b.pointer),
                before=one.shown if isinstance(one, Fact) else before,
                after=two.shown if isinstance(two, Fact) else after,
                trail=trail,
                gone=gone if effect in ("narrows", "incomparable", "unknown") else ABSENT,
                came=came if effect in ("widens", "incomparable", "unknown") else ABSENT,
                flags=frozenset(flags),
                sunset=sunset,
            )
        )

    def whole(self, keyword: str, one: Site, two: Site, *, inverse: bool = False, added: Effect = "narrows") -> None:
        """A schema that is compared as one thing, because a change within it has no place of its own in a value.

        inverse: it says what is not valid. added: the effect of one that was not there.
        """
        places = (one[0].pointer if one else None, two[0].pointer if two else None)
        if one and two:
            effect = joint(edit.effect for edit in self.differences(one, two))
            if effect != "none":
                self.add(keyword, "changed", INVERSE.get(effect, effect) if inverse else effect, *places)
        elif two:
            self.add(keyword, "added", added, *places)
        elif one:
            self.add(keyword, "removed", INVERSE.get(added, added), *places)


def _pointer(fact: Fact | str | None, view: View) -> str:
    if isinstance(fact, Fact):
        return fact.pointer
    return view.pointer if fact is None else fact
