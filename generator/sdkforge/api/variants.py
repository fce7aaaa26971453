"""What tells the members of a union apart, in a word that a class can be called by."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from .normal import PROSE, Schema
from .words import pascal

_LONGEST = 30


def variant_labels(members: list[Schema]) -> list[str]:
    """A word for each member that tells it from the others, "" for one that needs none.

    In order of preference: its title, the value of a property that is constant in each, a property that only it has,
    the properties that not all have, the first fact that differs.
    """
    titles = [pascal(member["title"]) if isinstance(member.get("title"), str) else "" for member in members]
    if all(titles) and len(set(titles)) == len(titles):
        return titles
    constants = _constants(members)
    if constants:
        return constants
    labels = [title or _own(member, members) for title, member in zip(titles, members, strict=True)]
    for better in (_mixture, _difference):
        repeated = {label for label, count in Counter(labels).items() if count > 1}
        if not repeated:
            break
        labels = [
            better(member, members) or label if label in repeated else label
            for label, member in zip(labels, members, strict=True)
        ]
    return labels


def _constants(members: list[Schema]) -> list[str]:
    shared = set.intersection(*(set(member.get("properties", ())) for member in members)) if members else set()
    for name in sorted(shared):
        values = [_constant(member["properties"][name]) for member in members]
        if all(values) and len({pascal(value) for value in values}) == len(values):
            return [pascal(value) for value in values]
    return []


def _constant(schema: Schema) -> str:
    if "const" in schema:
        return str(schema["const"])
    values = [value for value in schema.get("enum", ()) if value is not None]
    return str(values[0]) if len(values) == 1 else ""


def _own(member: Schema, members: list[Schema]) -> str:
    """`WithIban` for the one member that has `iban`; a property that it requires rather than another."""
    others = {name for other in members if other is not member for name in other.get("properties", ())}
    own = sorted(set(member.get("properties", ())) - others)
    needed = sorted(set(member.get("required", ())) & set(own))
    return "With" + pascal((needed or own)[0]) if own else ""


def _mixture(member: Schema, members: list[Schema]) -> str:
    """`WithAAndC` for the one member that has these of the properties that not all have."""
    shared = set.intersection(*(set(other.get("properties", ())) for other in members))
    names = sorted(set(member.get("properties", ())) - shared)
    return "With" + "And".join(pascal(name) for name in names[:3]) if names else ""


def _difference(member: Schema, members: list[Schema]) -> str:
    """The first fact of a member that no other shares: `WithAmountTypeInteger`."""
    others = [fact for other in members if other is not member for fact in _facts(other, ())]
    for fact in _facts(member, ()):
        word = "".join(pascal(part) for part in fact)
        if fact not in others and len(word) <= _LONGEST:
            return f"With{word}"
    return ""


def _facts(node: Any, at: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Every leaf of a schema as the words that lead to it, in one order; prose and the word `properties` left out."""
    if isinstance(node, dict):
        return [
            fact
            for key in sorted(node)
            if key not in PROSE or at[-1:] == ("properties",)
            for fact in _facts(node[key], at if key == "properties" else (*at, key))
        ]
    if isinstance(node, list):
        return sorted(fact for item in node for fact in _facts(item, at))
    return [(*at, node if isinstance(node, str) else json.dumps(node))]
