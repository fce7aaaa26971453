"""Each keyword, added, removed and changed, at each place: found there, at the level that follows from its meaning."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from diff.engine import compared, told
from diff.vocabulary import COMPONENTS, CONVENTIONS, KEYWORDS, OLDER, VOCABULARY, WAIVED, Keyword, Node
from sdkforge.diff.catalogue import known_ids

PLACES = {
    "request body": "request",
    "request property": "request",
    "query parameter": "request",
    "header parameter": "request",
    "query parameter property": "request",
    "response body": "response",
    "response property": "response",
    "response header": "response",
    "callback payload": "response",
    "callback answer": "request",
    "webhook payload": "response",
}
LAW = {
    ("narrows", "request"): "error",
    ("narrows", "response"): "info",
    ("widens", "request"): "info",
    ("widens", "response"): "error",
    **{
        (effect, who): level
        for who in ("request", "response")
        for effect, level in (
            ("incomparable", "error"),
            ("unknown", "warning"),
            ("none", "info"),
            ("violation", "error"),
        )
    },
}
OPPOSITE = {"narrows": "widens", "widens": "narrows"}


def description(place: str, schema: Any, version: str) -> Node:
    """A document with a schema at a place."""
    content = {"content": {"application/json": {"schema": schema}}}
    held = {"type": "object", "properties": {"field": schema}}
    inner = {"content": {"application/json": {"schema": held}}}
    event = {"post": {"responses": {"204": {"description": "Taken"}}}}
    operation: Node = {"responses": {"204": {"description": "Done"}}}
    match place:
        case "request body":
            operation["requestBody"] = {"required": True, **content}
        case "request property":
            operation["requestBody"] = {"required": True, **inner}
        case "query parameter" | "header parameter":
            operation["parameters"] = [{"name": "field", "in": place.split()[0], "schema": schema}]
        case "query parameter property":
            operation["parameters"] = [{"name": "f", "in": "query", "style": "deepObject", "schema": held}]
        case "response body":
            operation["responses"] = {"200": {"description": "OK", **content}}
        case "response property":
            operation["responses"] = {"200": {"description": "OK", **inner}}
        case "response header":
            operation["responses"] = {"200": {"description": "OK", "headers": {"X-Field": {"schema": schema}}}}
        case "callback payload" | "webhook payload":
            event["post"]["requestBody"] = {"required": True, **content}
        case "callback answer":
            event["post"]["responses"] = {"200": {"description": "OK", **content}}
    document: Node = {"openapi": version, "info": {"title": "Things", "version": "1"}, "components": COMPONENTS}
    if place.startswith("callback"):
        operation["callbacks"] = {"done": {"{$request.body#/url}": event}}
    if place.startswith("webhook"):
        document["webhooks"] = {"done": event}
    document["paths"] = {"/things": {"post": operation}}
    return deepcopy(document)


CASES = [
    pytest.param(keyword, action, version, id=f"{keyword.name} {action} {version}")
    for version, keywords in (("3.1.0", KEYWORDS), ("3.0.3", OLDER))
    for keyword in keywords
    for action in ("added", "removed", "changed")
    if not (action == "changed" and keyword.two is None)
]


def _effect(keyword: Keyword, action: str) -> str:
    if action == "changed":
        return keyword.changed
    if action == "added":
        return keyword.added
    return OPPOSITE.get(keyword.added, keyword.added) if keyword.removed is None else keyword.removed


@pytest.mark.parametrize(("keyword", "action", "version"), CASES)
def test_each_keyword_at_each_place(keyword: Keyword, action: str, version: str) -> None:
    without, with_one, with_two = (
        {**keyword.beside, **more} for more in ({}, {keyword.name: keyword.one}, {keyword.name: keyword.two})
    )
    before, after = {"added": (without, with_one), "removed": (with_one, without), "changed": (with_one, with_two)}[
        action
    ]
    for place in PLACES:
        found = compared(description(place, before, version), description(place, after, version))
        effect = _effect(keyword, action)
        assert bool(found) == bool(effect), place
        for change in found:
            assert change.level == CONVENTIONS.get(change.id, LAW[effect, PLACES[place]]), told(change)
            assert change.direction == PLACES[place]
            assert change.id in known_ids()
        for change in found:
            assert bool(change.location.event) == place.startswith(("callback", "webhook"))
            assert change.base is not None
            assert change.revision is not None
        if not keyword.one_way:
            # The way back is the way there, seen from the other end.
            back = compared(description(place, after, version), description(place, before, version))
            assert len(back) == len(found)


@pytest.mark.parametrize("place", PLACES)
def test_unique_items_come_and_go(place: str) -> None:
    plain, unique = {"type": "array"}, {"type": "array", "uniqueItems": True}
    for before, after, effect in ((plain, unique, "narrows"), (unique, plain, "widens")):
        found = compared(description(place, before, "3.1.0"), description(place, after, "3.1.0"))
        assert [change.level for change in found] == [LAW[effect, PLACES[place]]]


@pytest.mark.parametrize("place", ["request property", "response property", "query parameter", "callback payload"])
@pytest.mark.parametrize("keyword", sorted(WAIVED.keys() - {"uniqueItems"}))
def test_a_waived_keyword_is_no_change(keyword: str, place: str) -> None:
    value = {"$defs": {"Other": {"type": "string"}}, "examples": ["p"], "xml": {"name": "x"}, "$vocabulary": {}}
    said = value.get(keyword, {"url": "https://example.com"} if keyword == "externalDocs" else "p")
    plain = {"type": "string"}
    assert compared(description(place, plain, "3.1.0"), description(place, {**plain, keyword: said}, "3.1.0")) == ()


def test_every_keyword_has_its_row_or_its_reason() -> None:
    rows = {keyword.name for keyword in (*KEYWORDS, *OLDER)}
    assert rows | WAIVED.keys() == VOCABULARY
    assert not rows & WAIVED.keys()
