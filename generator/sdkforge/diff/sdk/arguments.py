"""What a change of what a client sends does to an argument."""

from __future__ import annotations

from ..model import Change, SdkVerdict
from .annotations import BADLY, WELL, Fit, Fitting
from .answers import lost_it
from .aspect import Aspect, aspect, changed_alone, narrows
from .client import Client
from .places import Place
from .telling import nothing, told, values
from .types import Type

REFUSED = Fit(checks=True, runs=False)
"""A type checker sees nothing; the client, or the server, refuses the call."""


def argument_added(place: Place, *, owned: bool) -> SdkVerdict:
    """An argument that the base does not have. owned: the base has what it is a part of, so that code may give that."""
    if not place.required or not owned:
        return told(None, place, "a new argument, which may be left out", bump="minor")
    whole = "whoever gives the object that it is in" if _nested(place) else "every call"
    return told(None, place, f"{whole} has to give it now", BADLY)


def argument_removed(place: Place) -> SdkVerdict:
    """An argument that the revision does not have."""
    if _nested(place):
        return told(place, None, "there is no such key any more: the client refuses the call before it is sent", BADLY)
    return told(place, None, "the method does not take it any more: TypeError", BADLY)


def argument_changed(
    change: Change, before: Place, after: Place, clients: tuple[Client, Client], fitting: Fitting
) -> SdkVerdict:
    """An argument that both clients have."""
    about = aspect(change)
    match about:
        case "presence":
            lost = lost_it(change, before, clients[1])
            return argument_removed(before) if lost else _of_one_form(change, before, after)
        case "required":
            return _required(change, before, after)
        case "deprecation":
            return _deprecated(before, after)
        case "default":
            return _default(change, before, after)
        case "bound":
            return _bound(change, before, after)
        case "rule":
            return _unseen(change, before, after)
        case "style":
            return told(before, after, "the client writes it the new way; calls stay as they are")
        case "use":
            return nothing("calls stay as they are")
    old = clients[0].plain(before.type)
    new = changed_alone(change, old, clients[1].plain(after.type))
    if old == new:
        if about == "extra":
            return nothing("the client never sends properties that have no name")
        return _unseen(change, before, after)
    fit = fitting.takes(old, new, as_text=after.where in ("path", "header"))
    if fit == WELL and change.effect in ("narrows", "incomparable") and _of_several(change, after):
        return told(before, after, "one form of the object does not take all that it took", REFUSED, types=(old, new))
    reason = _broken(about, old, new, fit) if fit != WELL else _widened(about, old, new)
    return told(before, after, reason, fit, "minor", types=(old, new))


def _nested(place: Place) -> bool:
    inside = place.symbol.partition("(")[2]
    return "." in inside


def _of_several(change: Change, place: Place) -> bool:
    """Whether a change is of one form of an object, where the argument is that of all its forms."""
    return len(place.owners) > 1 or any(step.startswith("|") for step in change.location.trail)


def _unseen(change: Change, before: Place, after: Place) -> SdkVerdict:
    """A change that no annotation shows."""
    if narrows(change):
        return told(before, after, "the server may refuse values that it took", REFUSED)
    return nothing("neither types nor checks of the client show it")


def _broken(about: Aspect, old: Type, new: Type, fit: Fit) -> str:
    if about == "null":
        return "`None` is not taken any more"
    gone, _ = values(old, new)
    if about == "values":
        return f"not taken any more: {gone}" if gone else "only some values are taken now"
    if fit.runs:
        return "its type is another; what is given is converted"
    return "values of its old type are not taken any more"


def _widened(about: Aspect, old: Type, new: Type) -> str:
    if about == "null":
        return "`None` may be given now"
    _, more = values(old, new)
    if about == "values":
        return f"may be given now: {more}" if more else "any value may be given now"
    return "values of more types may be given now"


def _required(change: Change, before: Place, after: Place) -> SdkVerdict:
    if before.required == after.required:
        return _unseen(change, before, after)
    if after.required:
        whole = "whoever gives the object that it is in" if _nested(after) else "every call"
        return told(before, after, f"{whole} has to give it now", BADLY)
    return told(before, after, "it may be left out now", bump="minor")


def _of_one_form(change: Change, before: Place, after: Place) -> SdkVerdict:
    """A property of one member of a union, which another member has as well."""
    if change.id.endswith("-removed"):
        return told(before, after, "one form of the object does not take it any more", REFUSED)
    if "required" in change.id and narrows(change):
        return told(before, after, "one form of the object needs it now", REFUSED)
    return told(before, after, "one more form of the object takes it", bump="minor")


def _deprecated(before: Place, after: Place) -> SdkVerdict:
    if after.deprecated and not before.deprecated:
        return told(before, after, "giving it warns: DeprecationWarning", bump="minor")
    if before.deprecated and not after.deprecated:
        return told(before, after, "giving it does not warn any more")
    return told(before, after, "its documentation says so", bump="minor")


def _default(change: Change, before: Place, after: Place) -> SdkVerdict:
    if change.before is None or change.after is None or after.required:
        return nothing("the client leaves what is not given to the server")
    return told(before, after, "left out, it means something else now", REFUSED)


def _bound(change: Change, before: Place, after: Place) -> SdkVerdict:
    seen = dict(before.checked) != dict(after.checked)
    if narrows(change):
        by = "the client, before anything is sent" if seen and after.checked else "the server"
        return told(before, after, f"values that the new rule forbids are refused by {by}", REFUSED, bounds=seen)
    if not seen:
        return nothing("the client does not check it")
    return told(before, after, "the client lets more values through", bounds=True)
