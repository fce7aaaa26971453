"""Classes of `models` and `params` that the revision's client has no more, or has elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ...api.model import Event, Method
from ..model import SdkVerdict, SymbolKind
from .annotations import BADLY, WELL, Fit, Fitting
from .client import Client
from .methods import symbol_of
from .types import ListOf, MapOf, Named, Type, Values, annotated, written


class Meeting(NamedTuple):
    """A place of both clients at which a class of the base is not met any more. other: the one that took its place."""

    symbol: str
    before: Type
    after: Type
    other: Named | None


def classes(
    pairs: list[tuple[Method, Method]], base: Client, revision: Client, fitting: Fitting, others: Iterable[SdkVerdict]
) -> list[SdkVerdict]:
    """Verdicts of classes that are gone from where the base has them, by symbol.

    pairs: the methods of one operation in both. others: verdicts that are given already.

    A class that is gone because all that it was met in is gone has no verdict: those who used it are told of that.
    """
    met = _Walk(base, revision, fitting)
    for symbol, before, after in _roots(pairs, base, revision):
        met.look(symbol, before, after)
    known = {(verdict.symbol.rpartition(".")[2].rstrip("=)"), verdict.before) for verdict in others}
    found: list[SdkVerdict] = []
    for named, several in sorted(met.found.items(), key=lambda item: (item[0].home, item[0].name)):
        meetings = sorted(several, key=lambda meeting: meeting.symbol)
        if not revision.has(named):
            found.append(_gone(named, meetings))
            continue
        for meeting in meetings if named.home == "models" else ():
            given = meeting.symbol.endswith("=)")
            fit = (fitting.takes if given else fitting.gives)(meeting.before, meeting.after)
            place = (meeting.symbol.rpartition(".")[2].rstrip("=)"), written(meeting.before, given=given))
            if fit != WELL and place not in known:
                found.append(_elsewhere(meeting, fit))
    return sorted(found, key=lambda verdict: verdict.symbol)


def _roots(pairs: list[tuple[Method, Method]], base: Client, revision: Client) -> Iterator[tuple[str, Type, Type]]:
    """What differs of what methods take and give, and of the payloads of events."""
    for before, after in pairs:
        symbol = symbol_of(after)
        wanted = {(argument.where, argument.wire): argument.annotation for argument in after.keywords}
        found = [
            (f"{symbol}()", before.returns, after.returns),
            *(
                (f"{symbol}({argument.name}=)", argument.annotation, wanted.get((argument.where, argument.wire), ""))
                for argument in before.keywords
            ),
        ]
        for place, one, other in found:
            if one and other and one != other:
                yield place, annotated(one), annotated(other)
        bodies = [_dict_of_body(method) for method in (before, after)]
        if bodies[0] and bodies[1] and bodies[0] != bodies[1]:
            yield symbol, bodies[0], bodies[1]
    for event in base.api.events:
        now = revision.event(event.name)
        if now and now.class_name != event.class_name:
            yield event.class_name, _model(event), _model(now)
    queries = {method.query for method in base.api.methods}
    for home in ("models", "params"):
        mine, others = base.schemas(home).schemas, revision.schemas(home).schemas
        for name, schema in mine.items():
            if name in others and name not in queries and schema != others[name]:
                yield from _fields(Named(home, name), Named(home, name), base, revision)


def _dict_of_body(method: Method) -> Type | None:
    """The dicts that a body may be whose properties are arguments; no signature names them."""
    if not method.body or not method.body.spread:
        return None
    members = annotated(method.body.annotation).members
    return Type(tuple(member for member in members if isinstance(member, Named) and member.home == "params"))


def _fields(one: Named, other: Named, base: Client, revision: Client) -> Iterator[tuple[str, Type, Type]]:
    """The fields that two classes share, where they differ."""
    own, fields = base.fields(one), revision.fields(other)
    for wire, held in own.items():
        if wire in fields and fields[wire].type != held.type:
            yield f"{one.home}.{one.name}.{held.name}", held.type, fields[wire].type


def _model(event: Event) -> Type:
    return Type((Named("models", event.class_name),))


class _Walk:
    """Goes through types of both clients side by side. found: by class of the base, where the revision has another."""

    def __init__(self, base: Client, revision: Client, fitting: Fitting) -> None:
        self.found: dict[Named, list[Meeting]] = {}
        self._base = base
        self._revision = revision
        self._fitting = fitting
        self._seen: set[tuple[Named, Named]] = set()

    def look(self, symbol: str, before: Type, after: Type) -> None:
        """Compare what is at one place, and go on with the fields of classes that have other names."""
        old, new = list(_named(before)), list(_named(after))
        come = [named for named in new if named not in old]
        for named in old:
            other = named if named in new else self._successor(named, come)
            if other != named:
                self.found.setdefault(named, []).append(Meeting(symbol, before, after, other))
            # What a class under its old name has inside is looked at for all such classes.
            if other is None or other == named or (named, other) in self._seen:
                continue
            self._seen.add((named, other))
            for place in _fields(named, other, self._base, self._revision):
                self.look(*place)

    def _successor(self, named: Named, come: list[Named]) -> Named | None:
        """Which of the classes that have come takes the place of one: the only one, or the one most alike that does."""
        same = [other for other in come if other.home == named.home]
        if len(same) <= 1:
            return same[0] if same else None
        old = Type((named,))
        fits = self._fitting.gives if named.home == "models" else self._fitting.takes
        able = [other for other in same if fits(old, Type((other,))).runs]
        return max(able, key=lambda other: _common_end(named.name, other.name), default=None)


def _common_end(one: str, other: str) -> int:
    """How many letters two names have in common at their end."""
    pairs = zip(reversed(one), reversed(other), strict=False)
    return next((number for number, (left, right) in enumerate(pairs) if left != right), min(len(one), len(other)))


def _named(found: Type) -> Iterator[Named]:
    """The classes and aliases that a type names, at any depth."""
    for member in found.members:
        if isinstance(member, Named):
            yield member
        elif isinstance(member, ListOf):
            yield from _named(member.item)
        elif isinstance(member, MapOf):
            yield from _named(member.value)


def _gone(named: Named, meetings: list[Meeting]) -> SdkVerdict:
    first = meetings[0]
    name = f"{named.home}.{named.name}"
    after = f"{first.other.home}.{first.other.name}" if first.other else ""
    if not after and first.after.values:
        after = written(Type(tuple(member for member in first.after.members if isinstance(member, Values))))
    more = len(meetings) - 1
    others = f" and {more} more {'place' if more == 1 else 'places'}" if more else ""
    what = f"{after} takes its place" if after else "nothing takes its place"
    return _verdict(name, "class", name, after, BADLY, f"{what} in {first.symbol}{others}")


def _elsewhere(meeting: Meeting, fit: Fit) -> SdkVerdict:
    """A class that is still there, but not at this place."""
    ends: dict[str, SymbolKind] = {"()": "method", "=)": "argument"}
    kind = ends.get(meeting.symbol[-2:], "field")
    before, after = (written(found, given=kind == "argument") for found in (meeting.before, meeting.after))
    reason = "it is of another class now" if fit.runs else "it is of another class now, which does not have all fields"
    return _verdict(meeting.symbol, kind, before, after, fit, reason)


def _verdict(symbol: str, kind: SymbolKind, before: str, after: str, fit: Fit, reason: str) -> SdkVerdict:
    return SdkVerdict(symbol, kind, before, after, not fit.checks, not fit.runs, "major", reason)
