"""Keywords that hold other schemas: properties, items, conditions. JSON Schema 2020-12, core, 10 and 11."""

from __future__ import annotations

from typing import Any

from .edit import ABSENT, joint
from .model import Effect
from .node import Site
from .pair import Pair
from .read import Reader, kind_of, matches
from .sample import object_of, sample
from .view import Fact, View, describe

_GUARDS = ("readOnly", "writeOnly", "deprecated")


def compare_structure(pair: Pair) -> None:
    """Every keyword of this module."""
    if "object" in pair.kinds:
        _properties(pair)
        _additional(pair)
        _by_name(pair, "patternProperties", pair.a.by_pattern, pair.b.by_pattern)
        _by_name(pair, "dependentSchemas", pair.a.dependent, pair.b.dependent)
        _needs(pair)
        pair.whole("propertyNames", pair.a.names, pair.b.names)
    if "array" in pair.kinds:
        if pair.a.items or pair.b.items:
            pair.children.append(("[]", pair.a.items, pair.b.items))
        _prefix(pair)
        pair.whole("contains", pair.a.contains, pair.b.contains)
    if "string" in pair.kinds:
        for keyword in ("contentEncoding", "contentMediaType"):
            one, two = pair.a.content.get(keyword), pair.b.content.get(keyword)
            if (one.value if one else None) != (two.value if two else None):
                pair.add(keyword, "changed", "incomparable", one, two)
        pair.whole("contentSchema", pair.a.content_schema, pair.b.content_schema)
    for keyword in ("unevaluatedItems", "unevaluatedProperties"):
        pair.whole(keyword, pair.a.unevaluated.get(keyword, ()), pair.b.unevaluated.get(keyword, ()))
    _denied(pair)
    _conditions(pair)


def _properties(pair: Pair) -> None:
    a, b = pair.a, pair.b
    for name, site in a.properties.items():
        if name in b.properties:
            pair.children.append((name, site, b.properties[name]))
            if pair.base.view(site).never == pair.revision.view(b.properties[name]).never:
                _requiredness(pair, name)
        else:
            _removed(pair, name, site)
    for name, site in b.properties.items():
        if name not in a.properties:
            _added(pair, name, site)
    for name in a.required.keys() | b.required.keys():
        if name not in a.properties and name not in b.properties:
            _requiredness(pair, name)


def _requiredness(pair: Pair, name: str) -> None:
    a, b = pair.a, pair.b
    if (name in a.required) == (name in b.required):
        return
    view = pair.revision.view(b.properties[name]) if name in b.properties else View("")
    flags = [guard for guard in _GUARDS if view.says(guard)] + (["default"] if "default" in view.notes else [])
    if name in b.required:
        places = (a.properties[name][0].pointer if a.properties.get(name) else None, b.required[name])
        gone = object_of(pair.base, a, without=name)
        pair.add(
            "required",
            "became-required",
            "narrows",
            *places,
            before=False,
            after=True,
            trail=(name,),
            gone=gone,
            flags=tuple(flags),
        )
    else:
        places = (a.required[name], b.properties[name][0].pointer if b.properties.get(name) else "")
        came = object_of(pair.revision, b, without=name)
        pair.add(
            "required",
            "became-optional",
            "widens",
            places[0],
            places[1] or None,
            before=True,
            after=False,
            trail=(name,),
            came=came,
            flags=tuple(flags),
        )


def _removed(pair: Pair, name: str, site: Site) -> None:
    a, b = pair.a, pair.b
    view = pair.base.view(site)
    if view.never:
        return
    required = name in a.required
    # What a pattern names is still taken.
    closed = b.closed and not any(matches(pattern, name) for pattern in b.by_pattern)
    flags = [guard for guard in _GUARDS if view.says(guard)]
    flags += (["required"] if required else []) + (["closed"] if closed else [])
    sunset = view.notes["x-sunset"].shown if "x-sunset" in view.notes else None
    value = sample(pair.base, site)
    pair.add(
        "property",
        "removed",
        "incomparable" if closed and required else "narrows" if closed else "unknown",
        site[0].pointer,
        None,
        before=describe(view),
        trail=(name,),
        gone=object_of(pair.base, a, also={name: value}) if closed and value is not ABSENT else ABSENT,
        came=object_of(pair.revision, b) if required else ABSENT,
        flags=tuple(flags),
        sunset=sunset,
    )


def _added(pair: Pair, name: str, site: Site) -> None:
    a, b = pair.a, pair.b
    view = pair.revision.view(site)
    if view.never:
        return
    required = name in b.required
    flags = [guard for guard in _GUARDS if view.says(guard)] + (["default"] if "default" in view.notes else [])
    flags += (["required"] if required else []) + (["closed"] if a.closed else [])
    pair.add(
        "property",
        "added",
        "narrows" if required else "none",
        None,
        site[0].pointer,
        after=describe(view),
        trail=(name,),
        gone=object_of(pair.base, a, without=name) if required else ABSENT,
        flags=tuple(flags),
    )


def _additional(pair: Pair) -> None:
    one, two = pair.a.additional, pair.b.additional
    if one and two and not pair.a.closed and not pair.b.closed:
        pair.children.append(("{}", one, two))
    elif (one is None) != (two is None) or pair.a.closed != pair.b.closed:
        stricter = one is None or (pair.b.closed and not pair.a.closed)
        open_view, reader = (pair.a, pair.base) if stricter else (pair.b, pair.revision)
        strict, strict_reader = (two, pair.revision) if stricter else (one, pair.base)
        value = _other(reader, open_view.additional, strict_reader, strict or ())
        example = ABSENT if value is ABSENT else object_of(reader, open_view, also={"other": value})
        pair.add(
            "additionalProperties",
            "restricted" if stricter else "relaxed",
            "narrows" if stricter else "widens",
            one[0].pointer if one else None,
            two[0].pointer if two else None,
            before=_allowed(pair.base, one),
            after=_allowed(pair.revision, two),
            gone=example,
            came=example,
            flags=("closed",) if (pair.b if stricter else pair.a).closed else (),
        )


def _other(reader: Reader, allowed: Site | None, strict_reader: Reader, strict: Site) -> Any:
    """A value of a further property that one schema takes and a stricter one does not."""
    taken = strict_reader.view(strict).types
    if allowed:
        value = sample(reader, allowed)
        return value if value is not ABSENT and kind_of(value) not in taken else ABSENT
    return next((value for value in ("x", 1, True) if kind_of(value) not in taken), ABSENT)


def _allowed(reader: Reader, site: Site | None) -> Any:
    if site is None:
        return True
    view = reader.view(site)
    return False if view.never else describe(view)


def _by_name(pair: Pair, keyword: str, one: dict[str, Site], two: dict[str, Site]) -> None:
    for name in [*one, *(name for name in two if name not in one)]:
        if keyword == "patternProperties" and name in one and name in two:
            pair.children.append(("{}", one[name], two[name]))
        else:
            # Where nothing else may be there, a pattern allows; elsewhere it binds.
            allows = keyword == "patternProperties" and pair.a.closed and pair.b.closed
            pair.whole(keyword, one.get(name, ()), two.get(name, ()), added="widens" if allows else "narrows")


def _needs(pair: Pair) -> None:
    one, two = pair.a.needs, pair.b.needs
    for name in [*one, *(name for name in two if name not in one)]:
        old: Fact | None = one.get(name)
        new: Fact | None = two.get(name)
        had, has = (old.value if old else frozenset()), (new.value if new else frozenset())
        if had == has:
            continue
        effect: Effect = "narrows" if had < has else "widens" if has < had else "incomparable"
        action = "added" if not had else "removed" if not has else "changed"
        pair.add("dependentRequired", action, effect, old, new)


def _prefix(pair: Pair) -> None:
    one, two = pair.a.prefix, pair.b.prefix
    pair.children += [("[]", old, new) for old, new in zip(one, two, strict=False)]
    if len(one) != len(two):
        shorter = min(len(one), len(two))
        # Beyond the first items that are described one by one, `items` says what may come.
        more = [(site, pair.b.items) for site in one[shorter:]] or [(pair.a.items, site) for site in two[shorter:]]
        effect = joint(edit.effect for old, new in more for edit in pair.differences(old, new))
        places = (
            one[shorter][0].pointer if one[shorter:] else None,
            two[shorter][0].pointer if two[shorter:] else None,
        )
        action = "added" if len(two) > len(one) else "removed"
        pair.add("prefixItems", action, effect, *places, before=len(one), after=len(two))


def _denied(pair: Pair) -> None:
    one, two = list(pair.a.denied), list(pair.b.denied)
    # What is denied in both, in whatever order, is no difference.
    for site in list(one):
        same = next((other for other in two if not pair.differences(site, other)), None)
        if same is not None:
            one.remove(site)
            two.remove(same)
    for index in range(max(len(one), len(two))):
        old, new = (one[index] if index < len(one) else ()), (two[index] if index < len(two) else ())
        pair.whole("not", old, new, inverse=True)


def _conditions(pair: Pair) -> None:
    one, two = pair.a.conditions, pair.b.conditions
    for old, new in zip(one, two, strict=False):
        if pair.differences(old.test, new.test):
            pair.add("if", "changed", "unknown", old.pointer, new.pointer)
        pair.whole("then", old.then, new.then)
        pair.whole("else", old.otherwise, new.otherwise)
    for condition in one[len(two) :]:
        pair.add("if", "removed", "widens", condition.pointer, None)
    for condition in two[len(one) :]:
        pair.add("if", "added", "narrows", None, condition.pointer)
