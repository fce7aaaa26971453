"""Where a change of a description is in a client: the argument, the field of an answer, or that of an event."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ...api.model import Argument, Event, Method
from ...api.walk import is_json
from ...api.words import attribute, pascal
from ..model import Location, SymbolKind
from ..view import text
from .client import Client
from .types import ListOf, MapOf, Named, Type, annotated, union


@dataclass(frozen=True)
class Place:
    """A symbol of one client.

    symbol: as a user would write it. name: of the argument or field, "" for an item of a list. type: without the `None`
    that an optional field may hold besides. required: it must be given, or always comes. where: of an argument, "path",
    "query", "header" or "body"; "" for what a client receives. checked: what the client checks of an argument beside
    its type. owners: the classes that have it.
    """

    symbol: str
    kind: SymbolKind
    name: str
    type: Type
    required: bool = True
    where: str = ""
    deprecated: bool = False
    checked: Mapping[str, Any] = field(default_factory=dict)
    owners: frozenset[Named] = frozenset()

    @property
    def shown(self) -> Type:
        """The type as a reader meets it: an optional field that did not come is `None`."""
        return self.type if self.required or self.where else self.type.with_none(True)


def argument_place(client: Client, method: Method, location: Location, prefer: frozenset[Named]) -> Place | None:
    """The argument that a parameter or a property of the body is; None where the client has none.

    prefer: of several classes with such a property, those to look at.
    """
    argument, trail = argument_of(method, location)
    if argument is None:
        return None
    start = Place(
        argument.name,
        "argument",
        argument.name,
        annotated(argument.annotation),
        argument.required,
        argument.where,
        argument.deprecated,
        client.checked(method, argument),
    )
    found = _down(client, start, trail, prefer)
    return replace(found, symbol=f"client.{method.route.dotted}({found.symbol}=)") if found else None


def argument_of(method: Method, location: Location) -> tuple[Argument | None, tuple[str, ...]]:
    """The argument of a method that a location is in, and the steps below it."""
    trail = location.trail
    if location.part == "parameter":
        return _parameter(method, location), trail
    if method.body is None or (location.media and location.media != method.body.media_type):
        return None, trail
    wire = ""
    if method.body.spread:
        steps = [step for step in trail if not step.startswith("|")]
        if not steps:
            return None, trail
        wire, trail = steps[0], trail[trail.index(steps[0]) + 1 :]
    return next((item for item in method.keywords if item.where == "body" and item.wire == wire), None), trail


def _parameter(method: Method, location: Location) -> Argument | None:
    for argument in (*method.path_arguments, *method.keywords):
        same = argument.wire == location.name or (argument.where == "header" and _alike(argument.wire, location.name))
        if argument.where == location.inside and same:
            return argument
    return None


def _alike(one: str, other: str) -> bool:
    return one.lower() == other.lower()


def answer_place(client: Client, method: Method, location: Location, prefer: frozenset[Named]) -> Place | None:
    """What of a method's answer a location is; None where the client does not show it.

    The whole answer, or the item of a listing, has no name.
    """
    if location.media not in ("", "*/*") and not is_json(location.media):
        return None
    trail = location.trail
    if method.unwrap and trail[:1] == (method.unwrap,):
        trail = trail[1:]
    elif method.unwrap and method.wraps_always and trail:
        return None
    symbol = f"client.{method.route.dotted}()"
    if method.is_list and trail[:1] == ("[]",):
        trail, symbol = trail[1:], f"{symbol}.data[]"
    return _down(client, Place(symbol, "field", "", annotated(method.returns)), trail, prefer)


def event_place(client: Client, event: Event, location: Location, prefer: frozenset[Named]) -> Place | None:
    """The field of an event's payload."""
    named = Named("models", event.class_name)
    start = Place(event.class_name, "event", "", Type((named,)))
    return _down(client, start, location.trail, prefer) if client.has(named) else None


def _down(client: Client, start: Place, trail: tuple[str, ...], prefer: frozenset[Named]) -> Place | None:
    here, label = start, ""
    for step in trail:
        if step.startswith("|"):
            label = step[1:]
            continue
        found = _inside(client, here, step) if step in ("[]", "{}") else _field(client, here, step, label, prefer)
        if found is None:
            return None
        here, label = found, ""
    return here


def _inside(client: Client, here: Place, step: str) -> Place | None:
    members = client.plain(here.type).members
    if step == "[]":
        inner = [member.item for member in members if isinstance(member, ListOf)]
    else:
        inner = [member.value for member in members if isinstance(member, MapOf)]
    if not inner:
        return None
    symbol = f"{here.symbol}{step}"
    return replace(here, symbol=symbol, name="", type=union(iter(inner)), required=True, deprecated=False, checked={})


def _field(client: Client, here: Place, wire: str, label: str, prefer: frozenset[Named]) -> Place | None:
    home = "params" if here.where else "models"
    classes = [named for named in client.classes(here.type) if named.home == home]
    chosen = _labelled(client, classes, label) or [named for named in classes if named in prefer] or classes
    found = {named: client.fields(named)[wire] for named in chosen if wire in client.fields(named)}
    if not found:
        return None
    return replace(
        here,
        symbol=f"{here.symbol}.{attribute(wire)}",
        name=attribute(wire),
        type=union(held.type for held in found.values()),
        required=all(held.required for held in found.values()),
        deprecated=False,
        checked=next(iter(found.values())).checked,
        owners=frozenset(found),
    )


def _labelled(client: Client, classes: list[Named], label: str) -> list[Named]:
    """The member of a union that a comparison of descriptions calls so: by its component, constant or title."""
    if not label:
        return []
    return (
        [named for named in classes if named.name == label]
        or [named for named in classes if label in _constants(client, named)]
        or [named for named in classes if named.name.endswith(pascal(label))]
    )


def _constants(client: Client, named: Named) -> Iterator[str]:
    """What each property of a class that can only have one value says: `type "card"`."""
    for wire, held in client.fields(named).items():
        if len(held.type.values) == 1:
            yield f"{wire} {text(held.type.values[0][1])}"
