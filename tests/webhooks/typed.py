"""Webhooks as they are used, for type checkers to read: never run.

A line whose comment begins with E holds a mistake; nothing may be said about any other.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, assert_type

from ampeco import Ampeco, AsyncAmpeco, WebhookVerificationError, models, webhooks


def by_class(event: webhooks.Event) -> str | None:
    match event:
        case models.CdrReceivedEvent():
            assert_type(event.notification, Literal["cdr.received"])
            assert_type(event.created_at, datetime)
            print(event.authorization_id)  # E: of another event
            return event.id
        case (
            models.AuthorizationNotification(authorization_id=number)
            | models.AuthorizationChangedEvent(authorization_id=number)
        ):
            print(number + 1)
        case webhooks.UnknownEvent(name, payload):
            assert_type(name, str | None)
            assert_type(payload, dict[str, Any])
        case _:
            print(event.notification, event.to_dict())
    return None


def by_name(event: webhooks.Event) -> None:
    if isinstance(event, webhooks.UnknownEvent):
        print(event.payload["id"], event.notification)
        return
    if event.notification == "cdr.received":
        assert_type(event, models.CdrReceivedEvent)
        print(event.id, event.partner_id)  # E: of another event
    elif event.notification == "BootNotification":
        assert_type(event, models.BootNotification)
    elif event.notification == "authorization.changed":
        assert_type(event, models.AuthorizationChangedEvent)
        print(event.status)
    print(event.payload)  # E: of an unknown event


def known_and_new(event: webhooks.Event) -> None:
    print(event.notification)
    print(event.id)  # E: not all have it


def receiving(body: bytes, headers: Mapping[str, str], pairs: list[tuple[bytes, bytes]]) -> int:
    try:
        event = webhooks.unwrap(body, headers, token="a-token")
    except WebhookVerificationError as error:
        return 401 if error.reason == "wrong_signature" else 400
    assert_type(event, webhooks.Event)
    delivery = webhooks.receive(body, pairs, token=["new", "old"], tolerance=None, require_timestamp=True)
    assert_type(delivery, webhooks.Delivery[webhooks.Event])
    assert_type(delivery.event, webhooks.Event)
    assert_type(delivery.tenant, str | None)
    assert_type(delivery.timestamp, datetime | None)
    assert_type(webhooks.parse("{}"), webhooks.Event)
    assert_type(webhooks.EVENTS["cdr.received"], str)
    webhooks.unwrap(body, webhooks.sign(body, "a-token", datetime.now(), tenant="demo"), token="a-token")
    return 202


def mistakes(body: bytes, headers: Mapping[str, str]) -> None:
    webhooks.unwrap(body, headers)  # E: no token
    webhooks.unwrap({"notification": "cdr.received"}, headers, token="a")  # E: parsed
    webhooks.unwrap(body, "X-Signature: 0", token="a")  # E: no headers
    webhooks.unwrap(body, headers, token=7)  # E: no text
    webhooks.unwrap(body, headers, token="a", tolerance="long")  # E: no number
    webhooks.unwrapp(body, headers, token="a")  # E: no such function
    webhooks.sign(body)  # E: no token
    webhooks.sign(body, ["new", "old"])  # E: one token signs
    webhooks.receive(body, headers, token="a").event = None  # E: not to be changed
    print(webhooks.receive(body, headers, token="a").reason)  # E: no such attribute


def of_a_client(client: Ampeco, other: AsyncAmpeco, body: bytes, headers: Mapping[str, str]) -> None:
    assert_type(client.webhooks.unwrap(body, headers), webhooks.Event)
    assert_type(other.webhooks.receive(body, headers, token=["a"]).event, webhooks.Event)
    client.webhooks.unwrap(body)  # E: no headers
