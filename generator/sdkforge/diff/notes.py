"""Keywords that say how a value is used, and nothing of which are valid: defaults, deprecation, directions, tags of
unions.

OpenAPI 3.1.0, "Schema Object", "Discriminator Object"; JSON Schema 2020-12, validation, 9.
"""

from __future__ import annotations

from typing import Any

from ..document.pointer import escape
from .deprecation import deprecation_steps
from .equal import same_value
from .node import Node, Site
from .pair import Pair
from .view import Fact, text


def compare_notes(pair: Pair) -> None:
    """Every keyword of this module."""
    one, two = pair.a.notes, pair.b.notes
    if not one and not two:
        return
    _default(pair, one.get("default"), two.get("default"))
    _deprecated(pair, one, two)
    for keyword, word in (("readOnly", "read-only"), ("writeOnly", "write-only")):
        if pair.a.says(keyword) != pair.b.says(keyword):
            action = f"became-{word}" if pair.b.says(keyword) else f"became-not-{word}"
            pair.add(keyword, action, "none", one.get(keyword), two.get(keyword))
    _discriminator(pair, one.get("discriminator"), two.get("discriminator"))
    _extensible(pair, one.get("x-extensible-enum"), two.get("x-extensible-enum"))


def _default(pair: Pair, one: Fact | None, two: Fact | None) -> None:
    if one is None and two is None:
        return
    if one is None or two is None:
        pair.add("default", "added" if one is None else "removed", "none", one, two)
    elif not same_value(one.value, two.value):
        pair.add("default", "changed", "none", one, two)


def _deprecated(pair: Pair, one: dict[str, Fact], two: dict[str, Fact]) -> None:
    said = ({keyword: fact.value for keyword, fact in notes.items()} for notes in (one, two))
    for step in deprecation_steps(*said):
        places = (one.get(step.keyword), two.get(step.keyword))
        pair.add("deprecated", step.word, step.effect, *places, before=step.before, after=step.after)


def _discriminator(pair: Pair, one: Fact | None, two: Fact | None) -> None:
    old, new = (fact.value if fact and isinstance(fact.value, dict) else None for fact in (one, two))
    if old is None and new is None:
        return
    if old is None or new is None:
        pair.add("discriminator", "added" if old is None else "removed", "none", one, two)
        return
    assert one is not None
    assert two is not None
    if old.get("propertyName") != new.get("propertyName"):
        places = (f"{one.pointer}/propertyName", f"{two.pointer}/propertyName")
        names = (old.get("propertyName"), new.get("propertyName"))
        pair.add("discriminator", "property-name-changed", "none", *places, before=names[0], after=names[1])
    before, after = (found if isinstance(found := value.get("mapping"), dict) else {} for value in (old, new))
    for name in [*before, *(name for name in after if name not in before)]:
        places = (f"{one.pointer}/mapping/{escape(name)}", f"{two.pointer}/mapping/{escape(name)}")
        if name not in after:
            pair.add("discriminator", "mapping-deleted", "none", places[0], two.pointer, before=name)
        elif name not in before:
            pair.add("discriminator", "mapping-added", "none", one.pointer, places[1], after=name)
        elif _name(before[name]) != _name(after[name]) and not _same_schema(pair, before[name], after[name]):
            pair.add("discriminator", "mapping-changed", "none", *places, before=before[name], after=after[name])


def _name(target: Any) -> str:
    """`Cat` and `#/components/schemas/Cat` are two ways to say one thing."""
    return str(target).rpartition("/")[2]


def _same_schema(pair: Pair, old: Any, new: Any) -> bool:
    """Whether two schemas that go by different names are equal: one that moved."""
    sites: list[Site] = []
    for target, view in ((old, pair.a), (new, pair.b)):
        if not isinstance(target, str):
            return False
        reference = target if target.startswith("#") else f"#/components/schemas/{target}"
        sites.append((Node(f"{view.pointer}/discriminator", {"$ref": reference}),))
    return not pair.differences(sites[0], sites[1])


def _extensible(pair: Pair, one: Fact | None, two: Fact | None) -> None:
    """`x-extensible-enum`: values that are known, where others may come. Only one that is gone says something."""
    old, new = (fact.value if fact and isinstance(fact.value, list) else [] for fact in (one, two))
    kept = {text(value) for value in new}
    for index, value in enumerate(old):
        if one is not None and two is not None and text(value) not in kept:
            place = f"{one.pointer}/{index}"
            pair.add("x-extensible-enum", "value-removed", "narrows", place, two.pointer, before=value)
