"""Deliveries: what a receiver of events is sent, made from the description."""

from __future__ import annotations

from dataclasses import dataclass

from ..api.events import event_tag, events, payloads
from ..api.hoisted import Hoisted
from .json_value import Json
from .values import Maker, Recipe, wire_value

__all__ = ["Delivery", "deliveries"]

_OWNER = "events"


@dataclass(frozen=True)
class Delivery:
    """The payload of an event. event: as its payload names it. class_name: of the payload, in `models`."""

    event: str
    class_name: str
    payload: Json


def deliveries(hoisted: Hoisted, maker: Maker) -> list[Delivery]:
    """Each event with every property, and once more with null wherever it is allowed."""
    tag, shapes = event_tag(hoisted), payloads(hoisted)
    found: list[Delivery] = []
    for event in events(hoisted):
        schema = hoisted.shapes[shapes[event.name]].schema
        for value in event.values:
            recipes = [Recipe(request=False)]
            if maker.has_null(schema, request=False):
                recipes.append(Recipe(1, nulls=True, request=False))
            for recipe in recipes:
                made = wire_value(maker.made(schema, recipe, _OWNER, "payload"))
                found.append(Delivery(value, event.class_name, Json({**made, tag: value})))
    return sorted(found, key=lambda item: item.event)
