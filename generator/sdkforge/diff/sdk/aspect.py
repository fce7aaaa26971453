"""What a change is about, by its id, where both releases have something at its place; and the type it alone makes."""

from __future__ import annotations

import re
from typing import Literal

from ..model import Change
from .types import NONE, MapOf, Type

Aspect = Literal[
    "presence", "required", "null", "values", "bound", "rule", "default", "deprecation", "style", "extra", "use", "type"
]
"""`presence`: whether there is a property or parameter at all. `rule`: what no type shows. `extra`: properties without
a name. `use`: what is said of a value beside what it may be. `type`: all else that makes a value valid."""

_PRESENCE = re.compile(r"new-|.*(?<!-pattern)-(property|parameter)-(added|removed)$")
_NOT = re.compile(r".*-not-(added|removed|changed)$")
_WORDS: tuple[tuple[Aspect, frozenset[str]], ...] = (
    (
        "rule",
        frozenset(
            {"dependent", "if", "then", "else", "contains", "content", "names", "prefix", "discriminator", "overlap"}
        ),
    ),
    ("deprecation", frozenset({"deprecated", "deprecation", "reactivated", "sunset"})),
    ("values", frozenset({"enum", "const"})),
    ("null", frozenset({"nullable", "null"})),
    ("default", frozenset({"default"})),
    ("extra", frozenset({"additional", "unevaluated"})),
    ("bound", frozenset({"min", "max", "minimum", "maximum", "pattern", "multiple", "unique", "exclusive"})),
    ("style", frozenset({"style", "explode", "reserved", "encoding"})),
    ("required", frozenset({"required", "optional"})),
    ("use", frozenset({"read", "write", "description", "title", "example", "examples", "extension", "tag"})),
)


def aspect(change: Change) -> Aspect:
    """The aspect of a change."""
    if _PRESENCE.match(change.id):
        return "presence"
    if _NOT.match(change.id):
        return "rule"
    words = frozenset(change.id.replace(".", "-").split("-"))
    for found, some in _WORDS:
        if some & words:
            return found
    return "type"


def narrows(change: Change) -> bool:
    """Whether the server may refuse what it took before."""
    return change.direction == "request" and change.effect in ("narrows", "incomparable", "unknown")


def changed_alone(change: Change, before: Type, after: Type) -> Type:
    """The type before as this change alone makes it: other changes at its place have verdicts of their own.

    Both types without aliases.
    """
    about = aspect(change)
    if about == "null":
        return before.with_none(after.optional)
    if about == "extra":
        # The client knows of properties without a name only where an object has no others.
        return after if any(isinstance(member, MapOf) for member in (*before.members, *after.members)) else before
    if about == "values" and before.values and after.values:
        if change.id.endswith("-removed"):
            return before.with_values(tuple(value for value in before.values if value in after.values))
        if change.id.endswith("-added"):
            return before.with_values(tuple(dict.fromkeys((*before.values, *after.values))))
    if about == "type" and {"one", "any"} & set(change.id.split("-")):
        if change.id.endswith("-removed"):
            kept = Type(tuple(member for member in before.members if member in after.members))
            return kept if kept.members else after
        if change.id.endswith("-added"):
            return Type(tuple(dict.fromkeys((*before.members, *after.members)))).with_none(before.optional)
    if any(member != NONE for member in after.members):
        after = after.with_none(before.optional)
    same = {kind for kind, _ in before.values} == {kind for kind, _ in after.values}
    return after.with_values(before.values) if about == "type" and before.values and same else after
