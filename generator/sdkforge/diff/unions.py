"""Which member of a union became which: by what they are called, by what they hold, by how little they differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..api.shapes import COMPONENT
from .edit import ABSENT, joint
from .model import Effect
from .node import Node, Site
from .pair import Pair
from .read import Reader
from .sample import sample
from .view import TYPES, View, describe, shown_types, text

_MOST_COMPARED = 400


@dataclass(frozen=True)
class Member:
    """A member of a union. name: by which it may be told from the others whatever it holds, or "". label: to show."""

    site: Site
    name: str
    label: str


@dataclass(frozen=True)
class Match:
    """Members of two unions: those that go together, with a label; those of the base alone, and of the revision
    alone. members: all of them, of the base and of the revision. doubles: those that say what another one of their
    union says."""

    paired: tuple[tuple[str, Site, Site], ...]
    removed: tuple[Member, ...]
    added: tuple[Member, ...]
    members: tuple[tuple[Member, ...], tuple[Member, ...]]
    doubles: tuple[Site, ...]

    def example(self, pair: Pair, member: Member, *, removed: bool) -> Any:
        """A value of a member without a partner that no member of the other union takes, by its type alone."""
        mine, others = (pair.base, pair.revision) if removed else (pair.revision, pair.base)
        sites = [two if removed else one for _, one, two in self.paired]
        sites += [other.site for other in (self.added if removed else self.removed)]
        taken = frozenset[str]().union(*(others.view(site).types for site in sites))
        return sample(mine, member.site) if not mine.view(member.site).types & taken else ABSENT


def match(pair: Pair) -> Match:
    """Pair the members of the unions at a place, either of which may be no union."""
    left, right = _members(pair.a, pair.sites[0], pair.base), _members(pair.b, pair.sites[1], pair.revision)
    left, right = _split(left, pair.base, right, pair.revision), _split(right, pair.revision, left, pair.base)
    members = (tuple(left), tuple(right))
    paired: list[tuple[Member, Member]] = []
    for test in (_equal(pair), lambda one, two: one.name != "" and one.name == two.name):
        for one in list(left):
            # One of the same name first: it is the likeliest, and a union may be long.
            tried = sorted(right, key=lambda other: other.name != one.name)
            two = next((other for other in tried if test(one, other)), None)
            if two is not None:
                paired.append((one, two))
                left.remove(one)
                right.remove(two)
    # Documents list members that are equal but for their titles: a partner may have two.
    equal = _equal(pair)
    doubles = [one for one in left if any(equal(one, two) for _, two in paired)]
    doubles += [two for two in right if any(equal(one, two) for one, _ in paired)]
    left, right = ([member for member in side if member not in doubles] for side in (left, right))
    while left and right:
        closest = _closest(pair, left, right)
        if closest is None:
            break
        paired.append(closest)
        left.remove(closest[0])
        right.remove(closest[1])
    # An object of any kind that became one of two, or the other way: it is told what each is more than it.
    wide = [(one, two) for two in right for one in left if _within(pair, one.site, two.site, "narrows")]
    wide = wide or [(one, two) for one in left for two in right if _within(pair, one.site, two.site, "widens")]
    paired += wide
    left = [one for one in left if all(one is not other for other, _ in wide)]
    right = [two for two in right if all(two is not other for _, other in wide)]
    return Match(
        tuple((one.name or two.name or one.label, one.site, two.site) for one, two in paired),
        tuple(one for one in left if not any(_within(pair, one.site, two.site, "widens") for _, two in paired)),
        tuple(two for two in right if not any(_within(pair, one.site, two.site, "narrows") for one, _ in paired)),
        members,
        tuple(member.site for member in doubles),
    )


def _split(members: list[Member], reader: Reader, others: list[Member], other_reader: Reader) -> list[Member]:
    """The members, with several in place of one whose types the other union tells apart; where it is the only one, its
    listed values too."""
    there = [other_reader.view(other.site) for other in others]
    found: list[Member] = []
    for member in members:
        view = reader.view(member.site)
        alone = len(members) == 1
        plain = view.bare and view.types != TYPES and (alone or (view.enum is None and not view.notes))
        parts = _parts(view, there) if plain and (alone or all(view.types != other.types for other in there)) else []
        if len(parts) > 1:
            nodes = [Node(view.pointer, part, view.nullable, f"={index}") for index, part in enumerate(parts)]
            found += [Member((node,), "", _kind(reader.view((node,)))) for node in nodes]
        else:
            found.append(member)
    return found


def _parts(view: View, others: list[View]) -> list[dict[str, Any]]:
    """Schemas of types or values that are those of a view, where more than one of the others has some of them."""
    if view.enum is None:
        alike = sum(bool(view.types & other.types) for other in others)
        return [{"type": kind} for kind in shown_types(view.types)] if alike > 1 else []
    left = dict(view.enum)
    groups = [[left.pop(key) for key in other.enum if key in left] for other in others if other.enum is not None]
    groups = [group for group in groups if group]
    return [{"enum": group} for group in (*groups, [*left.values()]) if group] if len(groups) > 1 else []


def _members(view: View, site: Site, reader: Reader) -> list[Member]:
    sites = view.alternatives.members if view.alternatives else (site,)
    names = [_name(reader, member) for member in sites]
    labels = [name or _kind(reader.view(member)) for name, member in zip(names, sites, strict=True)]
    counts, known = Counter(labels), Counter(names)
    return [
        Member(member, name if known[name] == 1 else "", label if counts[label] == 1 else f"{label} {index + 1}")
        for index, (member, name, label) in enumerate(zip(sites, names, labels, strict=True))
    ]


def _equal(pair: Pair) -> Callable[[Member, Member], bool]:
    """Whether two members differ in nothing; after many that were tried, only those that may be equal by their names
    are."""
    tried = 0

    def equal(one: Member, two: Member) -> bool:
        nonlocal tried
        a, b = pair.base.view(one.site), pair.revision.view(two.site)
        if a.types != b.types or a.properties.keys() != b.properties.keys() or a.required.keys() != b.required.keys():
            return False
        tried += 1
        return (tried <= _MOST_COMPARED or one.name == two.name) and _weighed(pair, one, two) == 0

    return equal


def _weighed(pair: Pair, one: Member, two: Member) -> int:
    """How many differences other than of null there are between two members."""
    return sum(edit.keyword != "nullable" or bool(edit.trail) for edit in pair.differences(one.site, two.site))


def _closest(pair: Pair, left: list[Member], right: list[Member]) -> tuple[Member, Member] | None:
    """The two that share most properties, or types; of those the two that differ least. None if no two share any."""
    if len(left) * len(right) > _MOST_COMPARED:
        return left[0], right[0]
    found = [
        (-alike, _weighed(pair, one, two), first, second)
        for first, one in enumerate(left)
        for second, two in enumerate(right)
        if (alike := _alike(pair.base.view(one.site), pair.revision.view(two.site))) > 0
    ]
    return (left[min(found)[2]], right[min(found)[3]]) if found else None


def _alike(one: View, two: View) -> float:
    if one.alternatives or two.alternatives:
        return 0.5 if one.alternatives and two.alternatives else 0.1
    if not one.types & two.types:
        return 0.0
    names, others = set(one.properties), set(two.properties)
    if names or others:
        return len(names & others) / len(names | others)
    return len(one.types & two.types) / len(one.types | two.types)


def _within(pair: Pair, one: Site, two: Site, effect: Effect) -> bool:
    """Whether a member without a partner is part of what another one takes: integers beside numbers, say."""
    found = joint(edit.effect for edit in pair.differences(one, two) if edit.keyword != "nullable")
    return found in ("none", effect)


def _name(reader: Reader, member: Site) -> str:
    """The name of its component, its title, what a constant property says, or ""."""
    value = member[0].value if member else None
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str) and len(value) == 1:
            return reference.rpartition("/")[2]
        if member[0].pointer.startswith(COMPONENT[1:]) and member[0].pointer.count("/") == 3:
            return member[0].pointer.rpartition("/")[2]
        if isinstance(value.get("title"), str):
            return str(value["title"])
    view = reader.view(member)
    for name, site in sorted(view.properties.items()):
        inner = reader.view(site)
        if inner.enum is not None and len(inner.enum) == 1:
            return f"{name} {text(next(iter(inner.enum.values())))}"
    return ""


def _kind(view: View) -> str:
    return describe(view) if view.enum is not None else " or ".join(shown_types(view.types))
