"""Values that match two members of a `oneOf`, which refuses them: JSON Schema 2020-12, core, 10.2.1.3.

A member that comes or grows takes such values away, and one that goes or shrinks gives them back. Where a
discriminator says which member is meant, none of this counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, islice, product
from typing import Any

from .apart import Apart, Placed
from .edit import ABSENT, joint
from .node import Site
from .pair import Differences, Pair
from .sample import sample
from .unions import Match, Member

_MOST_COMPARED = 400
"""How many pairs of members are looked at; a union with more that overlap is told of often enough."""


@dataclass(frozen=True)
class Overlap:
    """Two members of a `oneOf` with values in common that are valid in the other document. value: one, or ABSENT."""

    one: Member
    two: Member
    value: Any


def overlapping(apart: Apart, union: Placed) -> bool:
    """Whether a value may match two members of a union."""
    return not all(apart(one, two) for one, two in combinations(union.members, 2))


@dataclass(frozen=True)
class Overlaps:
    """Looks at the `oneOf` of one document, `here`, beside what is in the other at the same place, `there`.

    in_both: what differs between values that match two members in the base, and in the revision. base: whether the
    document is the base.
    """

    pair: Pair
    match: Match
    apart: Apart
    in_both: Differences
    base: bool

    def found(self) -> Iterator[Overlap]:
        """Each two members with values in common that are valid there."""
        union, other = self._here.view.alternatives, self._there.view.alternatives
        if union is None or union.key != "oneOf" or "discriminator" in self._here.view.notes:
            return
        if other is not None and other.key == "anyOf":
            return  # told as a change from any to one
        # A member that is listed twice is one.
        all_here = self.match.members[0 if self.base else 1]
        members = [member for member in all_here if member.site not in self.match.doubles]
        same = [any(self._fits(self.pair.differences, old, new.site) for old in self._were(new)) for new in members]
        indices = combinations(range(len(members)), 2)
        tried = ((members[i], members[j]) for i, j in indices if not (same[i] and same[j]))
        for one, two in islice(tried, _MOST_COMPARED):
            if self._meet(one, two):
                yield Overlap(one, two, self._value(one, two))

    @cached_property
    def _others(self) -> list[Placed]:
        return [self._there.within(member.site) for member in self.match.members[1 if self.base else 0]]

    @property
    def _here(self) -> Placed:
        return self._side(self.base)

    @property
    def _there(self) -> Placed:
        return self._side(not self.base)

    def _side(self, base: bool) -> Placed:
        return Placed(self.pair.base, self.pair.sites[0]) if base else Placed(self.pair.revision, self.pair.sites[1])

    def _meet(self, one: Member, two: Member) -> bool:
        """Whether there may be a value of both members that is valid there."""
        places = [self._here.within(member.site) for member in (one, two)]
        others = self._others
        if self.apart(*places) or all(any(self.apart(place, other) for place in places) for other in others):
            return False
        old = [(a, b) for a, b in product(self._were(one), self._were(two)) if a != b]
        views = [place.view for place in places]
        if views[0].types & views[1].types == {"object"}:
            # What a description does not name, a client neither sends nor reads.
            known = frozenset[str]().union(*(other.view.properties for other in others))
            if known and not views[0].required.keys() | views[1].required.keys() <= known:
                return False
            # Objects that could be either before are for the eye to tell apart, and still are.
            return all(self.apart(self._there.within(a), self._there.within(b)) for a, b in old)
        return not any(self._fits(self.in_both, a + b, one.site + two.site) for a, b in old)

    def _were(self, member: Member) -> list[Site]:
        """What a member is there."""
        pairs = ((a, b) if self.base else (b, a) for _, a, b in self.match.paired)
        return [there for here, there in pairs if here == member.site]

    def _fits(self, differences: Differences, there: Site, here: Site) -> bool:
        """Whether all that is valid here is valid there."""
        edits = differences(here, there) if self.base else differences(there, here)
        effect = joint(edit.effect for edit in edits if edit.keyword != "nullable" or edit.trail)
        return effect in ("none", "widens" if self.base else "narrows")

    def _value(self, one: Member, two: Member) -> Any:
        """A value of both members that one schema takes there, and no other."""
        places = [self._here.within(member.site) for member in (one, two)]
        others = self._others
        for taker in others:
            rest = (other for other in others if other is not taker)
            if any(self._fits(self.pair.differences, taker.site, place.site) for place in places) and all(
                any(self.apart(place, other) for place in places) for other in rest
            ):
                return sample(self._here.reader, one.site + two.site)
        return ABSENT
