"""What a change of what a client receives does to a field of an answer or of an event."""

from __future__ import annotations

from dataclasses import replace

from ...api.model import Event
from ..model import Bump, Change, SdkVerdict
from .annotations import BADLY, WELL, Fitting
from .aspect import Aspect, aspect, changed_alone
from .client import Client
from .places import Place
from .telling import nothing, told, untyped, values
from .types import ANY, Named, Type


def field_added(place: Place) -> SdkVerdict:
    """A field that the base does not have."""
    return told(None, place, "a new field", bump="minor")


def field_removed(place: Place) -> SdkVerdict:
    """A field that the revision does not have."""
    owners = " and ".join(sorted(f"models.{named.name}" for named in place.owners))
    return told(place, None, f"{owners or 'the answer'} does not have it any more: AttributeError", BADLY)


def lost_it(change: Change, before: Place, revision: Client) -> frozenset[Named]:
    """Of the classes that have what is removed, those that the revision has without it."""
    wire = change.location.trail[-1:]
    if not wire or not change.id.endswith("-removed"):
        return frozenset()
    return frozenset(named for named in before.owners if revision.has(named) and wire[0] not in revision.fields(named))


def field_changed(
    change: Change, before: Place, after: Place, clients: tuple[Client, Client], fitting: Fitting
) -> SdkVerdict:
    """A field that both clients have."""
    about = aspect(change)
    match about:
        case "presence":
            return _still_there(change, before, after, clients[1])
        case "deprecation":
            return told(before, after, "its documentation says so", bump="minor")
        case "bound" | "rule" | "default" | "style" | "use":
            return nothing("the client checks nothing of what it receives")
        case "required":
            return _required(before, after, clients[0])
    old = clients[0].plain(before.type)
    new = changed_alone(change, old, clients[1].plain(after.type))
    if not before.required:  # it may be `None` anyway
        old, new = old.with_none(True), new.with_none(True)
    if old == new:
        return untyped(change, after) if ANY in old.members else nothing("the client's types stay as they are")
    fit = fitting.gives(old, new)
    if fit != WELL:
        return told(before, after, _broken(about, old, new), fit, types=(old, new))
    reason, bump = _fine(about, old, new)
    return told(before, after, reason, bump=bump, types=(old, new))


def event_differs(before: Event | None, after: Event | None, revision: Client) -> SdkVerdict:
    """An event as a whole."""
    known = after or before
    if known is None:
        return nothing("the client does not show it")
    if before and after:
        return nothing("the client knows the event from another subscription, too")
    symbol = known.class_name
    if before is None:
        reason = "a new event; it came as an `UnknownEvent` before"
        return SdkVerdict(symbol, "event", "", f"models.{symbol}", False, False, "minor", reason)
    # The class stays where another event has it.
    gone = not revision.has(Named("models", symbol))
    reason = "the client does not know the event any more" + (": its class is gone" if gone else "")
    return SdkVerdict(symbol, "event", f"models.{symbol}", "", gone, True, "major", reason)


def _required(before: Place, after: Place, base: Client) -> SdkVerdict:
    if before.required == after.required:
        return nothing("the client's types stay as they are")
    if after.required:
        return told(before, after, "it always comes now")
    if base.plain(before.type).optional:
        return told(before, after, "it may be missing now, which reads as `None`, as null does")
    return told(before, after, "it may be missing now, which reads as `None`", BADLY)


def _still_there(change: Change, before: Place, after: Place, revision: Client) -> SdkVerdict:
    """A field whose class has it for the sake of another answer, or of another member of a union."""
    lost = lost_it(change, before, revision)
    if lost:
        return field_removed(replace(before, owners=lost))
    if change.id.endswith("-removed"):
        reason = "the class still has it, but here it does not come any more: it is `None`"
        return told(before, after, reason)
    return told(before, after, "the class has it already; now it comes here too", bump="minor")


def _broken(about: Aspect, old: Type, new: Type) -> str:
    if about == "null" or (new.optional and not old.optional):
        return "it may be `None` now"
    _, more = values(old, new)
    if about == "values" and more:
        return f"may come now, where a type checker knows all values: {more}"
    return "values of another type come now"


def _fine(about: Aspect, old: Type, new: Type) -> tuple[str, Bump]:
    gone, more = values(old, new)
    if about == "values" and more:
        return f"may come now, which code that tells all values apart will meet: {more}", "minor"
    if about == "values" and old.values and not new.values:
        return "other values than those that the type spelled out may come now", "minor"
    if about == "values" and gone:
        return f"does not come any more: {gone}", "patch"
    if old.optional and not new.optional:
        return "it is never `None` now", "patch"
    return "what comes now fits its old type", "patch"
