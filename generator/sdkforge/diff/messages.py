"""What a change is, in a sentence. Values and names of the description stand in backticks, as they are."""

from __future__ import annotations

import json
from typing import Any

from .edit import Edit
from .model import Location

_LONGEST = 120
_SAID = {
    ("property", "added"): "was added",
    ("property", "removed"): "was removed",
    ("required", "became-required"): "became required",
    ("required", "became-optional"): "became optional",
    ("nullable", "became-nullable"): "became nullable",
    ("nullable", "became-not-nullable"): "is no longer nullable",
    ("readOnly", "became-read-only"): "became read-only",
    ("readOnly", "became-not-read-only"): "is no longer read-only",
    ("writeOnly", "became-write-only"): "became write-only",
    ("writeOnly", "became-not-write-only"): "is no longer write-only",
    ("deprecated", "deprecated"): "was deprecated",
    ("deprecated", "deprecated-with-sunset"): "was deprecated, with the day on which it may go",
    ("deprecated", "reactivated"): "is no longer deprecated",
    ("deprecated", "sunset-parse"): "has the sunset {after}, which is no date",
    ("deprecated", "sunset-deleted"): "lost its sunset, {before}",
    ("deprecated", "sunset-date-changed-too-small"): "has its sunset on {after}, no longer on {before}",
    ("enum", "value-added"): "has a new value {after}",
    ("enum", "value-removed"): "lost the value {before}",
    ("enum", "became-enum"): "is limited to {after}",
    ("enum", "became-not-enum"): "is no longer limited to {before}",
    ("x-extensible-enum", "value-removed"): "lost the known value {before}",
    ("schema", "became-false"): "can no longer have any value",
    ("schema", "became-not-false"): "can have a value now",
    ("additionalProperties", "restricted"): "takes fewer other properties: {after}, not {before}",
    ("additionalProperties", "relaxed"): "takes more other properties: {after}, not {before}",
    ("prefixItems", "added"): "describes {after} first items instead of {before}",
    ("prefixItems", "removed"): "describes {after} first items instead of {before}",
    ("anyOf", "added"): "can also be {after}",
    ("oneOf", "added"): "can also be {after}",
    ("anyOf", "removed"): "can no longer be {before}",
    ("oneOf", "removed"): "can no longer be {before}",
    ("oneOf", "overlap-added"): "refuses what is both of {after}, some of which was valid",
    ("oneOf", "overlap-removed"): "no longer refuses what is both of {before}",
    ("union", "changed"): "is {after} of its schemas, no longer {before}",
    ("discriminator", "mapping-added"): "has a discriminator mapping for {after}",
    ("discriminator", "mapping-deleted"): "lost the discriminator mapping for {before}",
    ("discriminator", "mapping-changed"): "maps its discriminator to {after} instead of {before}",
    ("discriminator", "property-name-changed"): "has the discriminator {after} instead of {before}",
    ("discriminator", "added"): "has a discriminator now",
    ("discriminator", "removed"): "lost its discriminator",
}


def sentence(edit: Edit, location: Location) -> str:
    """An edit at a place: "request body, `powerOptions.maxVoltage` has a new value "277""."""
    said = _SAID.get((edit.keyword, edit.action)) or _plain(edit)
    return f"{subject(location)} {said.format(before=shown(edit.before), after=shown(edit.after))}"


def subject(location: Location) -> str:
    """The place that a sentence is about."""
    return str(location) or "the operation"


def shown(value: Any) -> str:
    """A value of the description, short."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _plain(edit: Edit) -> str:
    keyword = edit.keyword
    if edit.before is None and edit.after is None:
        verb = {"added": "has", "set": "has", "removed": "no longer has", "unset": "no longer has"}.get(edit.action)
        return f"{verb} `{keyword}`" if verb else f"has another `{keyword}`"
    if edit.before is None:
        return f"has `{keyword}` {{after}} now"
    if edit.after is None:
        return f"no longer has `{keyword}` {{before}}"
    return f"has `{keyword}` {{after}} instead of {{before}}"
