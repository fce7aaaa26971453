"""What no client shows, and what holds of every verdict."""

from __future__ import annotations

import pytest
from diff.engine import compared
from diff.sdk_case import MAYBE, TEXT, WHOLE, done, one_of, thing
from diff.sdk_judged import CONFIG, gives, judged, takes
from sdkforge.api.build import build
from sdkforge.diff.model import LEVELS, SdkVerdict
from sdkforge.diff.sdk import judge
from sdkforge.document import Document
from support.documents import Node, document, get, operation

UNSEEN = {
    "security": (
        document(
            get(TEXT),
            components={"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}},
            security=[{"key": []}],
        ),
        document(get(TEXT), components={"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}}, security=[]),
    ),
    "servers": (
        document(get(TEXT), servers=[{"url": "https://a.example"}]),
        document(get(TEXT), servers=[{"url": "https://b.example"}]),
    ),
    "a header of the answer": tuple(
        document({"/orders": {"get": {"responses": {"200": {"description": "OK", "headers": headers}}}}})
        for headers in ({"X-Total": {"schema": WHOLE}}, {})
    ),
    "the body of an error": tuple(
        document(
            {
                "/orders": {
                    "get": {
                        "responses": {
                            "200": {"description": "OK"},
                            "400": {"description": "No", "content": {"application/json": {"schema": schema}}},
                        }
                    }
                }
            }
        )
        for schema in (thing({"a": WHOLE}), thing({"a": TEXT}))
    ),
    "another media type": tuple(
        document(
            {
                "/orders": {
                    "get": {
                        "responses": {
                            "200": {
                                "description": "OK",
                                "content": {
                                    "application/json": {"schema": TEXT},
                                    "application/xml": {"schema": schema},
                                },
                            }
                        }
                    }
                }
            }
        )
        for schema in (thing({"a": WHOLE}), thing({"a": TEXT}))
    ),
    "another media type of a body": tuple(
        document({"/orders": {"post": {**done(), "requestBody": {"content": body}}}})
        for body in (
            {"application/json": {"schema": thing({"a": TEXT})}, "application/xml": {"schema": thing({"a": schema})}}
            for schema in (WHOLE, TEXT)
        )
    ),
    "a webhook of the document": tuple(
        document(get(TEXT), openapi="3.1.0", webhooks={"sold": {"post": operation(None, body=thing({"a": schema}))}})
        for schema in (WHOLE, TEXT)
    ),
    "the operation's tags": tuple(document({"/orders": {"get": {**done(), "tags": [tag]}}}) for tag in ("a", "b")),
    "properties without a name": tuple(
        takes(thing({"a": thing({"b": TEXT}, additionalProperties=extra)})) for extra in (True, False)
    ),
}


@pytest.mark.parametrize("what", UNSEEN)
def test_a_client_has_no_symbol_for_it(what: str) -> None:
    changes = judged(*UNSEEN[what])
    assert changes
    for change in changes:
        assert change.sdk
        assert change.sdk == SdkVerdict("", "none", "", "", False, False, "none", change.sdk.reason)
        assert change.sdk.reason


def test_only_the_verdict_is_added() -> None:
    base, revision = takes(thing({"a": WHOLE, "b": WHOLE})), takes(thing({"a": TEXT}))
    before = compared(base, revision)
    after = judged(base, revision)
    assert [(change.id, change.level, change.location, change.message) for change in before] == [
        (change.id, change.level, change.location, change.message) for change in after
    ]
    assert all(change.sdk for change in after)


def test_names_of_a_document_cannot_break_out() -> None:
    nasty = ['a"b', "\x1b[31mx", "{{ 7 }}", "línea\nnueva", "\u202egnp", "class", "__init__", ""]
    properties = {name: one_of(name or "x", "y") for name in nasty}
    fewer = {name: one_of("y") for name in nasty}
    changes = [
        *judged(takes(thing(properties)), takes(thing(fewer))),
        *judged(gives(thing(fewer)), gives(thing(properties))),
    ]
    assert len(changes) == 2 * len(nasty)
    for change in changes:
        assert change.sdk
        for text in (change.sdk.symbol, change.sdk.before, change.sdk.after, change.sdk.reason):
            assert text.isprintable(), text


def test_the_order_of_paths_and_properties_is_nothing() -> None:
    base = takes(thing({"a": WHOLE, "b": one_of("x", "y"), "c": TEXT}))
    revision = takes(thing({"c": TEXT, "b": one_of("y"), "a": TEXT}))
    turned = takes(thing({"a": TEXT, "b": one_of("y"), "c": TEXT}))
    assert [change.sdk for change in judged(base, revision)] == [change.sdk for change in judged(base, turned)]


def test_every_verdict_holds_together() -> None:
    """What breaks asks for a major version, and what a client does not show for none."""
    for base, revision in UNSEEN.values():
        _hold_together(base, revision)
    _hold_together(takes(thing({"a": WHOLE, "b": WHOLE})), takes(thing({"a": TEXT, "c": WHOLE}, ["c"])))
    _hold_together(gives(thing({"a": WHOLE, "b": MAYBE})), gives(thing({"a": TEXT, "c": WHOLE})))


def _hold_together(base: Node, revision: Node) -> None:
    for change in judged(base, revision):
        assert change.level in LEVELS
        assert change.sdk
        assert change.sdk.breaks == (change.sdk.bump == "major")
        assert (change.sdk.kind == "none") == (change.sdk.symbol == "")
        assert change.sdk.reason


def test_no_changes_have_no_verdicts() -> None:
    api = build(Document("x", document(get(TEXT)), "{}", "json"), CONFIG)
    assert judge((), api, api) == ()


def test_an_event_that_another_operation_still_sends_stays() -> None:
    body = {"content": {"application/json": {"schema": thing({"event": {"const": "sold", "type": "string"}})}}}
    callbacks = {"sold": {"{$request.query.url}": {"post": {"requestBody": body, **done()}}}}
    both = {"/a": {"post": {**done(), "callbacks": callbacks}}, "/b": {"post": {**done(), "callbacks": callbacks}}}
    one = {"/a": both["/a"], "/b": {"post": done()}}
    (change,) = judged(document(both), document(one))
    assert change.id == "callback-removed"
    assert change.sdk
    assert (change.sdk.kind, change.sdk.breaks) == ("none", False)
