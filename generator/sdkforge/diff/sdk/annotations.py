"""Whether code written for the types of one client goes with those of another: to a type checker, and when it runs."""

from __future__ import annotations

from dataclasses import dataclass

from .client import Client
from .types import ANY, ListOf, MapOf, Member, Named, Plain, Type, Values

# What a type checker takes for another type, and what pydantic makes of it where it checks arguments ("Conversion
# Table", lax mode, with numbers read as text). Text for a number, or a number for a date, goes well by chance only.
_ASSIGNABLE = frozenset({("bool", "int"), ("bool", "float"), ("int", "float"), ("datetime", "date")})
_CONVERTED = frozenset(
    {
        ("bool", "int"),
        ("bool", "float"),
        ("int", "float"),
        ("Decimal", "float"),
        ("int", "Decimal"),
        ("float", "Decimal"),
        ("int", "str"),
        ("float", "str"),
        ("Decimal", "str"),
        ("date", "datetime"),
    }
)
# In a path or a header everything becomes text, and nothing is checked: a number is a number there.
_AS_TEXT = frozenset({("int", "float"), ("int", "Decimal"), ("float", "Decimal"), ("Decimal", "float")})


_DEEPEST = 40
"""How many classes within each other are compared; deeper than that nobody reads, and the stack has an end."""


@dataclass(frozen=True)
class Fit:
    """Whether a type checker is content, and whether the code does what it did."""

    checks: bool
    runs: bool

    def __and__(self, other: Fit) -> Fit:
        return Fit(self.checks and other.checks, self.runs and other.runs)

    def __or__(self, other: Fit) -> Fit:
        return Fit(self.checks or other.checks, self.runs or other.runs)


WELL = Fit(True, True)
BADLY = Fit(False, False)


class Fitting:
    """Compares types of a base client with types of a revision's.

    into: also what is inside classes of one name. Without it such a class is the same in both, even where its fields
    differ: each field is a symbol of its own, and what becomes of it is told there.
    """

    def __init__(self, base: Client, revision: Client, *, into: bool = False) -> None:
        self._into = into
        self._base = base
        self._revision = revision
        self._known: dict[tuple[Named, Named, bool], Fit] = {}
        self._depth = 0

    def takes(self, before: Type, after: Type, *, as_text: bool = False) -> Fit:
        """What was written for `before`, given where `after` is asked for. as_text: in a path or a header."""
        return self._all(self._base.plain(self._other(before, after)), self._revision.plain(after), False, as_text)

    def gives(self, before: Type, after: Type) -> Fit:
        """What is of `after`, used by code that was written for `before`."""
        return self._all(self._revision.plain(self._other(after, before)), self._base.plain(before), True, False)

    def _other(self, given: Type, wanted: Type) -> Type:
        """What is not asked for in so many words, of what is given."""
        if self._into:
            return given
        return Type(tuple(member for member in given.members if member not in wanted.members))

    def _all(self, given: Type, wanted: Type, answers: bool, as_text: bool) -> Fit:
        fit = WELL
        for member in _single(given):
            best = BADLY
            for other in wanted.members:
                best |= self._one(member, other, answers, as_text)
            fit &= best
        return fit

    def _one(self, given: Member, wanted: Member, answers: bool, as_text: bool) -> Fit:
        """given: of the base for an argument, of the revision for an answer. wanted: of the other."""
        if wanted == ANY or (given == wanted and not (self._into and isinstance(given, Named | ListOf | MapOf))):
            return WELL
        match given, wanted:
            case Values(), Values():
                inside = set(given.values) <= set(wanted.values)
                return Fit(inside, inside)
            case Values(), Plain(name):
                kinds = given.kinds
                fits = [self._scalar(kind, name, answers, as_text) for kind in kinds]
                return Fit(all(fit.checks for fit in fits), all(fit.runs for fit in fits))
            case Plain(name), Plain(other):
                return self._scalar(name, other, answers, as_text)
            case ListOf(item), ListOf(other_item):
                return self._inner(item, other_item, answers, as_text)
            case MapOf(value), MapOf(other_value):
                return self._inner(value, other_value, answers, as_text)
            case Named(), Named() if given.home == wanted.home:
                return self._classes(given, wanted, answers)
            case Named(), MapOf(value) if not answers and given.home == "params":
                fields = [self._inner(held.type, value, False, False) for held in self._base.fields(given).values()]
                return Fit(all(fit.checks for fit in fields), all(fit.runs for fit in fields))
        return BADLY

    def _inner(self, given: Type, wanted: Type, answers: bool, as_text: bool) -> Fit:
        sides = (self._revision, self._base) if answers else (self._base, self._revision)
        return self._all(sides[0].plain(given), sides[1].plain(wanted), answers, as_text)

    def _scalar(self, given: str, wanted: str, answers: bool, as_text: bool) -> Fit:
        if given == wanted:
            return WELL
        checks = (given, wanted) in _ASSIGNABLE
        if answers:
            return Fit(checks, checks)
        if as_text:
            return Fit(checks, wanted == "str" or (given, wanted) in _AS_TEXT)
        return Fit(checks, (given, wanted) in _CONVERTED)

    def _classes(self, given: Named, wanted: Named, answers: bool) -> Fit:
        """Two classes. A model is known by its name, a dict by its keys alone."""
        if not answers and given.home == "models":
            if given == wanted:
                return WELL
            # A model that the revision does not have can be given to nothing: that it has gone is told of the class.
            return BADLY if self._revision.has(given) else WELL
        key = (given, wanted, answers)
        if key not in self._known:
            self._known[key] = WELL  # until it is known: classes may hold each other
            if self._depth < _DEEPEST:
                self._depth += 1
                self._known[key] = self._structure(given, wanted, answers)
                self._depth -= 1
        fit = self._known[key]
        return Fit(False, fit.runs) if answers and given != wanted else fit

    def _structure(self, given: Named, wanted: Named, answers: bool) -> Fit:
        if answers:
            has, needs = self._revision.fields(given), self._base.fields(wanted)
            fit = WELL
            for wire, held in needs.items():
                found = has.get(wire)
                if found is None:
                    return BADLY
                after = found.type.with_none(found.type.optional or not found.required)
                before = held.type.with_none(held.type.optional or not held.required)
                fit &= self._inner(after, before, True, False)
            return fit
        has, takes = self._base.fields(given), self._revision.fields(wanted)
        missing = [wire for wire in has if wire not in takes]
        asked = [wire for wire, held in takes.items() if held.required and not (wire in has and has[wire].required)]
        if missing or asked:
            return BADLY
        fit = WELL
        for wire, held in has.items():
            fit &= self._inner(held.type, takes[wire].type, False, False)
        return fit


def _single(given: Type) -> list[Member]:
    """The members of a type, each value of a literal by itself: another member may take each of them."""
    return [
        one
        for member in given.members
        for one in ([Values((value,)) for value in member.values] if isinstance(member, Values) else [member])
    ]
