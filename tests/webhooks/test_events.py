"""Every documented event is read as its class, fitting or not, with nothing lost; any other as what it is."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, get_args

import pytest
from ampeco import Ampeco, AsyncAmpeco, WebhookVerificationError, models, webhooks
from contract.description import release, resolved
from contract.samples import Recipe, made, recipes

TOKEN = "a-token"


def _payloads() -> Iterator[tuple[str, Any]]:
    """The name of every documented event as its payload has it, with the payload's schema, read from the document."""
    for callback in release()["components"]["callbacks"].values():
        for item in callback.values():
            for operation in item.values():
                schema = resolved(operation["requestBody"]["content"]["application/json"]["schema"])
                (name,) = resolved(schema["properties"]["notification"])["enum"]
                yield name, schema


SCHEMAS = dict(_payloads())


def unwrapped(payload: Any) -> Any:
    body = json.dumps(payload).encode()
    return webhooks.unwrap(body, webhooks.sign(body, TOKEN), token=TOKEN)


def test_all_of_them_are_here() -> None:
    assert len(SCHEMAS) == 39
    assert set(webhooks.EVENTS) == set(SCHEMAS)
    # Old names and new ones.
    assert {"AuthorizationNotification", "authorization.changed"} <= set(webhooks.EVENTS)
    classes = [getattr(models, name) for name in webhooks.EVENTS.values()]
    assert set(get_args(webhooks.Event)) == {*classes, webhooks.UnknownEvent}


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_documented_payload_is_its_class(name: str) -> None:
    declared = getattr(models, webhooks.EVENTS[name])
    for recipe in recipes(SCHEMAS[name]):
        payload = made(SCHEMAS[name], recipe)
        if "notification" not in payload:  # where it is optional
            payload["notification"] = name
        event = unwrapped(payload)
        assert type(event) is declared, recipe
        assert event.notification == name
        # As its model has it, and not as what could be saved of a payload that does not fit.
        assert event == declared.model_validate(payload)
        assert set(event.to_dict(wire_names=True)) == set(payload)
        assert json.loads(event.to_json()).keys() == payload.keys()


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_payload_that_does_not_fit_is_its_class_all_the_same(name: str) -> None:
    declared = getattr(models, webhooks.EVENTS[name])
    whole = made(SCHEMAS[name], Recipe())
    for broken in whole:
        if broken == "notification":
            continue
        payload = {**whole, broken: {"not": ["at", "all"]}, "notification": name, "newIn4": [1, {"a": None}]}
        event = unwrapped(payload)
        assert type(event) is declared
        kept = event.to_dict(wire_names=True)
        assert set(kept) == set(payload)
        assert kept["newIn4"] == [1, {"a": None}]
        assert "at" in json.dumps(kept[broken], default=str)
    # Nothing but its name.
    event = unwrapped({"notification": name})
    assert type(event) is declared
    assert event.model_fields_set == {"notification"}
    assert all(getattr(event, each) is None for each in declared.model_fields if each != "notification")


@pytest.mark.parametrize(
    ("payload", "name"),
    [
        ({"notification": "chargePoint.teleported", "chargePointId": 7, "a": {"b": [None]}}, "chargePoint.teleported"),
        ({"notification": "cdr.RECEIVED"}, "cdr.RECEIVED"),
        ({"notification": ""}, ""),
        ({"notification": None, "id": 7}, None),
        ({"notification": 7}, None),
        ({"notification": ["cdr.received"]}, None),
        ({"id": 7}, None),
        ({}, None),
    ],
)
def test_any_other_event_is_unknown_and_whole(payload: Any, name: str | None) -> None:
    event = unwrapped(payload)
    assert isinstance(event, webhooks.UnknownEvent)
    assert event.notification == name
    assert event.payload == payload


def test_events_are_told_apart_by_class_and_by_name() -> None:
    match unwrapped({"notification": "cdr.received", "id": "7", "createdAt": "2024-03-05 07:08:09"}):
        case models.CdrReceivedEvent(id=number, created_at=created):
            assert number == "7"
            assert isinstance(created, datetime)
        case other:
            pytest.fail(repr(other))
    match unwrapped({"notification": "something.new"}):
        case webhooks.UnknownEvent(name, payload):
            assert (name, payload) == ("something.new", {"notification": "something.new"})
        case other:
            pytest.fail(repr(other))


def test_what_was_verified_before_can_be_read_without_headers() -> None:
    text = '{"notification": "cdr.received", "id": "7", "createdAt": "2024-03-05T07:08:09Z"}'
    for body in (text, text.encode()):
        event = webhooks.parse(body)
        assert isinstance(event, models.CdrReceivedEvent)
        assert event.created_at == datetime(2024, 3, 5, 7, 8, 9, tzinfo=UTC)


@pytest.fixture(params=[Ampeco, AsyncAmpeco])
def client(request: pytest.FixtureRequest) -> Iterator[Any]:
    client = request.param(base_url="https://demo.example", token=TOKEN)
    yield client
    if asyncio.iscoroutine(closing := client.close()):
        asyncio.run(closing)


def test_a_client_uses_its_own_token_unless_it_is_given_others(client: Any) -> None:
    body = b'{"notification": "something.new"}'
    assert client.webhooks.unwrap(body, webhooks.sign(body, TOKEN)).notification == "something.new"
    delivery = client.webhooks.receive(body, webhooks.sign(body, TOKEN, tenant="demo"))
    assert (delivery.event.notification, delivery.tenant) == ("something.new", "demo")
    with pytest.raises(WebhookVerificationError):
        client.webhooks.unwrap(body, webhooks.sign(body, "another"))
    assert client.webhooks.unwrap(body, webhooks.sign(body, "another"), token=["new", "another"])
    with pytest.raises(WebhookVerificationError, match="ago"):
        client.webhooks.unwrap(body, webhooks.sign(body, TOKEN, 1_000_000))
    assert client.webhooks.unwrap(body, webhooks.sign(body, TOKEN, 1_000_000), tolerance=None)
    assert client.webhooks.unwrap(body, webhooks.sign(body, TOKEN, 1_000_000), clock=lambda: 1_000_001.0)
    assert client.webhooks is client.webhooks
    assert client.with_options(timeout=1).webhooks.unwrap(body, webhooks.sign(body, TOKEN))


def test_the_token_does_not_show_in_what_a_client_hangs_up(client: Any) -> None:
    shown = f"{client.webhooks!r} {vars(client.webhooks)} {vars(client)}"
    assert TOKEN not in shown


LIGHT = """
import sys
import ampeco
assert "ampeco.webhooks" not in sys.modules
client = ampeco.Ampeco(base_url="https://demo.example", token="a-token")
client.id_tags
loaded = {name for name in sys.modules if "webhook" in name}
assert not loaded, loaded
assert "webhooks" in ampeco.__all__ and "webhooks" in dir(ampeco)
body = b'{"notification": "something.new"}'
ampeco.webhooks.unwrap(body, ampeco.webhooks.sign(body, "a-token"), token="a-token")
assert "ampeco.models.webhooks" not in sys.modules, "an event that has no class loads none"
assert "httpx2" not in sys.modules
try:
    ampeco.webhooks.nothing
except AttributeError as error:
    assert "nothing" in str(error)
"""


def test_importing_the_package_does_not_load_it() -> None:
    subprocess.run([sys.executable, "-c", LIGHT], check=True, env={"PYTHONPATH": ":".join(filter(None, sys.path))})
