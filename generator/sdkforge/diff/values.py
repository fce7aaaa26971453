"""Keywords of plain values: types, null, enums, bounds, formats, patterns. JSON Schema 2020-12, validation, 6 and 7."""

from __future__ import annotations

import re
from typing import Any

from ..api.types import DATE_TIME
from .edit import ABSENT
from .model import Effect
from .pair import Pair
from .read import kind_of
from .sample import between, items_of, sample, text_of
from .view import TYPES, Fact, View, shown_types, text

BOUNDS = {
    "minimum": ("integer", "number"),
    "maximum": ("integer", "number"),
    "minLength": ("string",),
    "maxLength": ("string",),
    "minItems": ("array",),
    "maxItems": ("array",),
    "minContains": ("array",),
    "maxContains": ("array",),
    "minProperties": ("object",),
    "maxProperties": ("object",),
}
"""Bounds, with the types that they bind."""

_SAME_FORMAT = {**dict.fromkeys(DATE_TIME, "date-time"), "url": "uri"}
_WIDER_FORMAT = {("int32", "int64"), ("float", "double")}
_SILENT_FORMATS = frozenset({"password"})
"""Formats that say how a value is shown, and nothing of the value."""


def compare_values(pair: Pair) -> None:
    """Every keyword of this module."""
    if pair.a.never != pair.b.never:
        never = pair.b.never
        pair.add("schema", "became-false" if never else "became-not-false", "narrows" if never else "widens")
        return
    _types(pair)
    _null(pair)
    _enum(pair)
    for keyword, kinds in BOUNDS.items():
        if pair.kinds & set(kinds):
            _bound(pair, keyword)
    if pair.kinds & {"string", "integer", "number"}:
        _formats(pair)
    if "string" in pair.kinds:
        _patterns(pair)
    if pair.kinds & {"integer", "number"}:
        _multiples(pair)
    if "array" in pair.kinds and (pair.a.unique is None) != (pair.b.unique is None):
        _unique(pair)


def _types(pair: Pair) -> None:
    a, b = pair.a, pair.b
    if a.types == b.types or (a.enum is not None and b.enum is not None and pair.kinds):
        return
    if (_by_enum_alone(a) and b.types == TYPES) or (_by_enum_alone(b) and a.types == TYPES):
        return  # told by the enum
    gone, came = a.types - b.types, b.types - a.types
    several = any(len(shown_types(view.types)) > 1 and view.types != TYPES for view in (a, b))
    effect: Effect = "incomparable" if gone and came else "narrows" if gone else "widens"
    action = {
        "incomparable": "changed",
        "narrows": "narrowed" if several else "specialized",
        "widens": "widened" if several else "generalized",
    }[effect]
    # The text of a number is as good as any text, and in a URL or a header all is text.
    textual = "types" if {str(kind) for kind in gone | came} <= {"string", "integer", "number", "boolean"} else ""
    pair.add(
        "type",
        action,
        effect,
        a.typed.pointer if a.typed else None,
        b.typed.pointer if b.typed else None,
        before=_shown(a),
        after=_shown(b),
        gone=_of_kind(pair.base, pair.sites[0], gone),
        came=_of_kind(pair.revision, pair.sites[1], came),
        flags=(textual,) if textual else (),
    )


def _by_enum_alone(view: View) -> bool:
    """Whether a schema without a `type` has its types from its enum."""
    return view.enum is not None and view.typed is not None and view.typed.pointer.endswith("/enum")


def _shown(view: View) -> Any:
    names = shown_types(view.types)
    return "any" if view.types == TYPES else names[0] if len(names) == 1 else names


def _of_kind(reader: Any, site: Any, kinds: frozenset[str]) -> Any:
    found = (sample(reader, site, kind=kind) for kind in sorted(kinds))
    return next((value for value in found if value is not ABSENT and kind_of(value) in kinds), ABSENT)


def _null(pair: Pair) -> None:
    a, b = pair.a, pair.b
    if a.nullable == b.nullable or (a.types == TYPES and a.typed is None) or (b.types == TYPES and b.typed is None):
        return
    places = (a.typed.pointer if a.typed else None, b.typed.pointer if b.typed else None)
    if b.nullable:
        pair.add("nullable", "became-nullable", "widens", *places, before=False, after=True, came=None)
    else:
        pair.add("nullable", "became-not-nullable", "narrows", *places, before=True, after=False, gone=None)


def _enum(pair: Pair) -> None:
    a, b = pair.a, pair.b
    if not pair.kinds:
        return
    if a.enum is None and b.enum is None:
        _known(pair)
        return
    constant = [view.enumerated is not None and view.enumerated.keyword == "const" for view in (a, b)]
    if a.enum is None or b.enum is None:
        listed = b if a.enum is None else a
        keyword = "const" if any(constant) else "enum"
        action = (
            ("added" if a.enum is None else "removed")
            if keyword == "const"
            else ("became-enum" if a.enum is None else "became-not-enum")
        )
        other = _outside(a if a.enum is None else b, listed)
        effect: Effect = "narrows" if a.enum is None else "widens"
        pair.add(keyword, action, effect, a.enumerated, b.enumerated, gone=other, came=other)
        return
    gone = [value for key, value in a.enum.items() if key not in b.enum]
    came = [value for key, value in b.enum.items() if key not in a.enum]
    if all(constant) and gone and came:
        pair.add("const", "changed", "incomparable", a.enumerated, b.enumerated, gone=gone[0], came=came[0])
        return
    places = (a.enumerated.pointer if a.enumerated else None, b.enumerated.pointer if b.enumerated else None)
    for value in gone:
        at = _member(a.enumerated, value)
        pair.add("enum", "value-removed", "narrows", at, places[1], before=value, gone=value)
    for value in came:
        at = _member(b.enumerated, value)
        # A value of a type that was not there before is more than one value more.
        foreign = () if kind_of(value) in a.types else ("foreign",)
        pair.add("enum", "value-added", "widens", places[0], at, after=value, came=value, flags=foreign)


def _known(pair: Pair) -> None:
    """Values that are named where others may come: one more or less is no change of what is valid."""
    a, b = pair.a, pair.b
    for key, value in a.known.items():
        if key not in b.known:
            pair.add("enum", "value-removed", "none", _member(a.enumerated, value), None, before=value)
    for key, value in b.known.items():
        if key not in a.known:
            pair.add("enum", "value-added", "none", None, _member(b.enumerated, value), after=value)


def _member(fact: Fact | None, value: Any) -> str | None:
    """Pointer to one value of an enum."""
    if fact is None:
        return None
    if isinstance(fact.shown, list):
        wanted = text(value)
        for index, item in enumerate(fact.shown):
            if text(item) == wanted:
                return f"{fact.pointer}/{index}"
    return fact.pointer


def _outside(free: View, listed: View) -> Any:
    """A value of a schema without an enum that is none of another's."""
    if free.patterns or free.formats:
        return ABSENT
    if "string" in free.types:
        return next(
            (value for length in (1, 2, 3) if (value := _text(free, length)) not in (listed.enum or {}).values()),
            ABSENT,
        )
    numbers = (value for value in range(-2, 200) if _within(free, value) and text(value) not in (listed.enum or {}))
    return next(numbers, ABSENT) if free.types & {"integer", "number"} and not free.multiples else ABSENT


def _bound(pair: Pair, keyword: str) -> None:
    lower = keyword.startswith("min")
    one, two = ((view.lower if lower else view.upper).get(keyword) for view in (pair.a, pair.b))
    if (one is None and two is None) or (one and two and one.value == two.value):
        return
    if one is None or two is None:
        action, effect = ("set", "narrows") if one is None else ("unset", "widens")
    else:
        tighter = two.value > one.value if lower else _high(two) < _high(one)
        grew = tighter == lower
        action, effect = "increased" if grew else "decreased", "narrows" if tighter else "widens"
    fact = two or one
    pair.add(
        fact.keyword if fact else keyword,
        action,
        "narrows" if effect == "narrows" else "widens",
        one,
        two,
        gone=_between(pair, keyword, pair.a, pair.b),
        came=_between(pair, keyword, pair.b, pair.a),
    )


def _high(fact: Fact) -> tuple[float, bool]:
    return fact.value[0], not fact.value[1]


def _within(view: View, number: float, low: str = "minimum", high: str = "maximum") -> bool:
    return between(number, view.lower.get(low), view.upper.get(high))


def _between(pair: Pair, keyword: str, valid: View, other: View) -> Any:
    """A value within the bounds of one view and outside those of the other."""
    noun = keyword[3:]
    low, high = ("minimum", "maximum") if noun == "imum" else (f"min{noun}", f"max{noun}")
    if valid.enum is not None or noun in ("Contains", "Properties"):
        return ABSENT
    bounds = [
        fact.value[0]
        for view in (valid, other)
        for fact in (view.lower.get(low), view.upper.get(high))
        if fact is not None
    ]
    tried = sorted({bound + step for bound in bounds for step in (-1, 0, 1)}, key=lambda number: (abs(number), number))
    found = [number for number in tried if _within(valid, number, low, high) and not _within(other, number, low, high)]
    if noun == "imum":
        whole = [number for number in found if "number" in valid.types or float(number).is_integer()]
        return whole[0] if whole and not valid.multiples else ABSENT
    lengths = [int(number) for number in found if number >= 0]
    if not lengths:
        return ABSENT
    if noun == "Length":
        return _text(valid, lengths[0])
    reader = pair.base if valid is pair.a else pair.revision
    return items_of(reader, valid, lengths[0]) if not valid.contains else ABSENT


def _text(view: View, length: int) -> Any:
    low, high = view.lower.get("minLength"), view.upper.get("maxLength")
    fits = (low is None or length >= low.value[0]) and (high is None or length <= high.value[0])
    return text_of(view, length) if fits and not view.patterns else ABSENT


def _formats(pair: Pair) -> None:
    one, two = _format(pair.a), _format(pair.b)
    if one == two:
        return
    first, second = (next(iter(view.formats), None) for view in (pair.a, pair.b))
    if one is None or two is None:
        effect: Effect = "narrows" if one is None else "widens"
    else:
        effect = (
            "widens" if (one, two) in _WIDER_FORMAT else "narrows" if (two, one) in _WIDER_FORMAT else "incomparable"
        )
    action = {"narrows": "specialized", "widens": "generalized"}.get(effect, "changed")
    pair.add("format", action, effect, first, second, before=None, after=None)


def _format(view: View) -> str | None:
    """What the formats of a schema mean; None where they mean nothing."""
    names = {_SAME_FORMAT.get(str(fact.shown), str(fact.shown)) for fact in view.formats} - _SILENT_FORMATS
    return " ".join(sorted(names)) or None


_ANYTHING = frozenset({"", "^", "$", "^$|.", ".*", "^.*$", "^.*", ".*$", "[\\s\\S]*", "^[\\s\\S]*$"}) - {"^$|."}
_TRIED = ("x", "X", "1", "-", "x1", "xx", "11", " ", "", "é")


def _patterns(pair: Pair) -> None:
    one, two = (
        {fact.value: fact for fact in view.patterns if fact.shown not in _ANYTHING} for view in (pair.a, pair.b)
    )
    gone, came = ([fact for key, fact in this.items() if key not in that] for this, that in ((one, two), (two, one)))
    if gone and came:
        pair.add(
            "pattern",
            "changed",
            "unknown",
            gone[0],
            came[0],
            gone=_matching(pair.a, pair.b),
            came=_matching(pair.b, pair.a),
        )
    elif came:
        pair.add("pattern", "added", "narrows", None, came[0], gone=_matching(pair.a, pair.b))
    elif gone:
        generalized = bool(pair.b.patterns) and not one.keys() & two.keys() and not two
        action = "generalized" if generalized else "removed"
        pair.add("pattern", action, "widens", gone[0], None, came=_matching(pair.b, pair.a))


def _matching(valid: View, other: View) -> Any:
    """A short text that fits the patterns and lengths of one view and not the patterns of the other."""
    if valid.formats or valid.enum is not None:
        return ABSENT
    low, high = valid.lower.get("minLength"), valid.upper.get("maxLength")
    try:
        # What is left of a pattern without its signs is often a text that it takes.
        meant = (re.sub(r"[\\^$().*+?\[\]{}|]", "", str(fact.shown)) for fact in valid.patterns)
        for tried in (*_TRIED, *meant):
            fits = (low is None or len(tried) >= low.value[0]) and (high is None or len(tried) <= high.value[0])
            if fits and _fits(valid, tried) and not _fits(other, tried):
                return tried
    except (re.error, RecursionError, OverflowError):
        pass  # a pattern that Python does not read
    return ABSENT


def _fits(view: View, value: str) -> bool:
    return all(re.search(str(fact.shown), value) for fact in view.patterns)


def _multiples(pair: Pair) -> None:
    a, b = pair.a.multiples, pair.b.multiples
    if [fact.value for fact in a] == [fact.value for fact in b]:
        return
    one, two = next(iter(a), None), next(iter(b), None)
    if one is None or two is None:
        bound, free = (two, pair.a) if one is None else (one, pair.b)
        value = _no_multiple(bound.shown, free) if bound else ABSENT
        if one is None:
            pair.add("multipleOf", "set", "narrows", one, two, gone=value)
        else:
            pair.add("multipleOf", "unset", "widens", one, two, came=value)
        return
    old, new = one.shown, two.shown
    effect: Effect = "narrows" if _divides(old, new) else "widens" if _divides(new, old) else "incomparable"
    action = {"narrows": "specialized", "widens": "generalized"}.get(effect, "changed")
    fits = all(_within(view, number) and view.enum is None for view, number in ((pair.a, old), (pair.b, new)))
    pair.add("multipleOf", action, effect, one, two, gone=old if fits else ABSENT, came=new if fits else ABSENT)


def _no_multiple(divisor: Any, view: View) -> Any:
    """A number within the bounds of a view that a divisor does not go into."""
    tried = [1, 3, 5, 7, *([] if "number" not in view.types else [0.5, 0.3, 0.07])]
    fits = (number for number in tried if _within(view, number) and not _divides(divisor, number))
    return next(fits, ABSENT) if view.enum is None and not view.multiples else ABSENT


def _divides(divisor: Any, number: Any) -> bool:
    return bool(divisor) and abs(number / divisor - round(number / divisor)) < 1e-9


def _unique(pair: Pair) -> None:
    set_now = pair.b.unique is not None
    reader, view = (pair.base, pair.a) if set_now else (pair.revision, pair.b)
    twice = items_of(reader, view, 2)
    fits = _within(view, 2, "minItems", "maxItems")
    value = twice if fits and not view.contains else ABSENT
    pair.add(
        "uniqueItems",
        "set" if set_now else "unset",
        "narrows" if set_now else "widens",
        pair.a.unique,
        pair.b.unique,
        gone=value,
        came=value,
    )
