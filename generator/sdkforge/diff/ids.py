"""What the check that finds an edit is called: as in oasdiff wherever it has the check, and after its pattern
elsewhere.

The pattern is `{request|response}-{body|property|parameter|header}-{keyword}-{action}`.
"""

from __future__ import annotations

from typing import Literal

from .edit import Edit
from .model import Direction, Effect
from .values import BOUNDS

Scope = Literal["body", "parameter", "header"]
"""What holds the schema: a body, a parameter of a request, a header of a response."""

_BOUNDS = {"minimum": "min", "maximum": "max", "exclusiveMinimum": "exclusive-min", "exclusiveMaximum": "exclusive-max"}
_WORDS = {
    "multipleOf": "multiple-of",
    "uniqueItems": "unique-items",
    "additionalProperties": "additional-properties",
    "patternProperties": "pattern-property",
    "propertyNames": "property-names",
    "dependentRequired": "dependent-required",
    "dependentSchemas": "dependent-schema",
    "unevaluatedItems": "unevaluated-items",
    "unevaluatedProperties": "unevaluated-properties",
    "prefixItems": "prefix-items",
    "contentEncoding": "content-encoding",
    "contentMediaType": "content-media-type",
    "contentSchema": "content-schema",
    "anyOf": "any-of",
    "oneOf": "one-of",
    "default": "default-value",
    "x-extensible-enum": "x-extensible-enum",
}


def edit_id(edit: Edit, direction: Direction, scope: Scope, effect: Effect) -> str:
    """The id of an edit. scope: what holds the schemas compared. effect: as received (see `levels.of_edit`)."""
    if edit.keyword == "property":
        return _property(edit, direction, scope)
    if edit.keyword == "required":
        return _required(edit, direction, scope)
    if edit.keyword in ("readOnly", "writeOnly"):
        need = "required" if "required" in edit.flags else "optional"
        return (
            f"{direction}-{need}-property-{edit.action}"
            if edit.trail
            else f"{_subject(edit, direction, scope)}-{edit.action}"
        )
    subject = _subject(edit, direction, scope)
    if edit.keyword in ("type", "format"):
        return f"{subject}-{_type(edit, direction, subject, effect)}"
    if edit.keyword == "enum":
        if subject == "response-body":
            subject = "response-mediatype"  # so spelled
        word = edit.action if edit.action.startswith("became") else f"enum-{edit.action}"
        return f"{_guarded(subject, edit, direction, word)}-{word}"
    if edit.keyword == "nullable":
        return f"{subject}-{edit.action}"
    if edit.keyword == "deprecated":
        return f"{subject}-{_SUNSET.get(edit.action, edit.action)}"
    if edit.keyword == "union":
        return f"{subject}-{_WORDS[edit.before]}-became-{_WORDS[edit.after]}"
    if edit.keyword == "multipleOf" and edit.action in ("specialized", "generalized"):
        # A request has a name for the harmless way and a response for its own; the other way is any change.
        harmless = {"request": "generalized", "response": "specialized"}[direction]
        return f"{subject}-multiple-of-{edit.action if edit.action == harmless else 'changed'}"
    word = f"{_word(edit.keyword)}-{edit.action}"
    return f"{_guarded(subject, edit, direction, word)}-{word}"


_SUNSET = {"sunset-parse": "deprecated-sunset-invalid"}
_READ_ONLY = frozenset(
    [
        "enum-value-removed",
        "exclusive-max-decreased",
        "exclusive-min-increased",
        "max-decreased",
        "max-items-decreased",
        "max-length-decreased",
        "max-properties-decreased",
        "min-increased",
    ]
)
"""Checks that have a name of their own for a read-only property of a request."""


def _guarded(subject: str, edit: Edit, direction: Direction, word: str) -> str:
    if subject == "request-property" and "readOnly" in edit.flags and word in _READ_ONLY:
        return "request-read-only-property"
    if subject == "response-property" and "writeOnly" in edit.flags and word == "enum-value-added":
        return "response-write-only-property"
    return subject


def _word(keyword: str) -> str:
    if keyword in _BOUNDS:
        return _BOUNDS[keyword]
    if keyword in BOUNDS:
        return f"{keyword[:3]}-{keyword[3:].lower()}"
    return _WORDS.get(keyword, keyword)


def _subject(edit: Edit, direction: Direction, scope: Scope) -> str:
    if scope == "body":
        return f"{direction}-property" if edit.trail else f"{direction}-body"
    return f"{direction}-{scope}" + ("-property" if edit.trail else "")


def _property(edit: Edit, direction: Direction, scope: Scope) -> str:
    required = "required" in edit.flags
    need = "required" if required else "optional"
    if direction == "response" and scope != "parameter":
        hidden = "-write-only" if "writeOnly" in edit.flags else ""
        header = "-header" if scope == "header" else ""
        return f"response{header}-{need}{hidden}-property-{edit.action}"
    held = "property" if scope == "body" else f"{scope}-property"
    if edit.action == "removed":
        return f"{direction}-{held}-removed"
    default = "-with-default" if required and "default" in edit.flags and scope == "body" else ""
    return f"new-{need}-{direction}-{held}{default}"


def _required(edit: Edit, direction: Direction, scope: Scope) -> str:
    held = "property" if scope == "body" else f"{scope}-property"
    if direction == "response":
        return f"response-{'write-only-' if 'writeOnly' in edit.flags and scope == 'body' else ''}{held}-{edit.action}"
    default = edit.action == "became-required" and "default" in edit.flags and scope == "body"
    return f"request-{held}-{edit.action}{'-with-default' if default else ''}"


def _type(edit: Edit, direction: Direction, subject: str, effect: Effect) -> str:
    """A narrower type of a request, or a wider one of a response, has no name of its own everywhere."""
    if edit.action in ("narrowed", "widened") and edit.keyword == "type" and effect == edit.effect:
        return f"list-of-types-{edit.action}"
    if effect == "widens":
        return "type-generalized"
    if effect == "narrows" and (direction == "response" or subject == "request-parameter-property"):
        return "type-specialized"
    return "type-changed"
