"""Cases of the proof: events, which a client receives."""

from __future__ import annotations

from diff.sdk_case import TEXT, WHOLE, Case, done, thing
from support.documents import Node


def subscription(**events: Node) -> Node:
    """An operation to subscribe with, and the payload of each event."""
    callbacks = {
        name: {
            "{$request.query.url}": {
                "post": {"requestBody": {"content": {"application/json": {"schema": schema}}}, **done()}
            }
        }
        for name, schema in events.items()
    }
    return {"post": {**done(), "callbacks": callbacks}}


def payload(event: str, **properties: Node) -> Node:
    """What an event brings."""
    return thing({"event": {"const": event, "type": "string"}, **properties}, ["event", *properties])


_MOVED = {"event": "thing.moved", "place": "a", "level": 1}
CASES = (
    Case(
        "subscriptions",
        subscription(
            moved=payload("thing.moved", place=TEXT, level=WHOLE),
            ended=payload("thing.ended", place=TEXT),
        ),
        subscription(
            moved=payload("thing.moved", place=TEXT),
            begun=payload("thing.begun", cause=TEXT),
        ),
        "response-required-property-removed",
        "MovedEvent.level",
        "event = webhooks.parse(payload)\nif isinstance(event, models.MovedEvent):\n    print(event.level)",
        type_check=True,
        run_time=True,
        bump="major",
        answers=(_MOVED, {"event": "thing.moved", "place": "a"}),
    ),
    Case(
        "event_ended",
        {},
        {},
        "callback-removed",
        "EndedEvent",
        "event = webhooks.parse(payload)\nif isinstance(event, models.EndedEvent):\n    print(event.place)",
        type_check=True,
        run_time=True,
        bump="major",
        answers=({"event": "thing.ended", "place": "a"}, {"event": "thing.ended", "place": "a"}),
        place="subscriptions",
    ),
    Case(
        "event_begun",
        {},
        {},
        "callback-added",
        "BegunEvent",
        "event = webhooks.parse(payload)\nif isinstance(event, models.MovedEvent):\n    print(event.place)",
        type_check=False,
        run_time=False,
        bump="minor",
        answers=(_MOVED, {"event": "thing.begun", "cause": "a"}),
        place="subscriptions",
    ),
)
