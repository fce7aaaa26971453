"""Changes with their verdicts: what each does to Python code that uses the generated client."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from ...api.model import Api, Method
from ...api.words import attribute
from ..model import Change, Location, SdkVerdict
from .annotations import Fitting
from .answers import event_differs, field_added, field_changed, field_removed
from .arguments import argument_added, argument_changed, argument_removed
from .aspect import aspect
from .client import Client
from .methods import answers_differ, body_differs, cookie, method_added, method_changed, method_removed, took_limit
from .moved import moved
from .places import Place, answer_place, argument_of, argument_place, event_place
from .telling import nothing, told, untyped
from .types import ANY, MapOf, Named

__all__ = ["judge", "moved"]

_UNSEEN = {
    "document": "the client does not show it",
    "security": "the client authenticates as its user tells it to",
    "response-header": "the client gives headers as they come",
}


def judge(changes: Iterable[Change], base: Api, revision: Api) -> tuple[Change, ...]:
    """The changes, each with its verdict, from the clients that are generated of both releases."""
    judging = _Judge(Client(base), Client(revision))
    return tuple(replace(change, sdk=judging.verdict(change)) for change in changes)


class _Judge:
    def __init__(self, base: Client, revision: Client) -> None:
        self._base = base
        self._revision = revision
        self._fitting = Fitting(base, revision)

    def verdict(self, change: Change) -> SdkVerdict:
        location = change.location
        if location.event:
            return self._event(change)
        if location.part in _UNSEEN:
            return nothing(_UNSEEN[location.part])
        before = self._base.method(change.method, change.path)
        after = self._revision.method(change.method, change.path)
        if before is None:
            return method_added(self._base, after) if after else nothing("the client does not show it")
        if after is None:
            return method_removed(self._base, before, self._revision)
        if location.part == "operation":
            return method_changed(change, before, after)
        if location.part == "response":
            return self._answer(change, before, after)
        return self._argument(change, before, after)

    def _argument(self, change: Change, before: Method, after: Method) -> SdkVerdict:
        location = change.location
        if location.part == "request-body" and not _inside_body(location, before, after):
            return body_differs(change, before, after, self._fitting)
        old = self._argument_of(self._base, before, location, after)
        new = self._argument_of(self._revision, after, location, before, old)
        if old and new and aspect(change) == "default" and _is_page_size(before, old):
            return told(old, new, "a page holds another number of items; going through all of them gives the same")
        if old and new:
            # Of several members of a union, those that the revision still has it in are compared.
            old = self._argument_of(self._base, before, location, after, new) or old
            return argument_changed(change, old, new, (self._base, self._revision), self._fitting)
        if old:
            return argument_removed(old)
        if new:
            limit = before.limit_name if before.is_list else ""
            if new.name == limit:
                return took_limit(new, after, self._fitting)
            return argument_added(new, owned=self._owned(location, before))
        if location.inside == "cookie":
            return cookie(change, before, after)
        return self._untyped(change, lambda inner: self._argument_of(self._revision, after, inner, before))

    def _argument_of(
        self, client: Client, method: Method, location: Location, other: Method, like: Place | None = None
    ) -> Place | None:
        """The argument in one client. other: the method of the other one. like: the argument there, if it has one."""
        owners = like.owners if like else frozenset[Named]()
        return argument_place(client, method, _in_path_of(method, location, other), owners)

    def _owned(self, location: Location, before: Method) -> bool:
        """Whether the base has what a property is in, so that code may give it without the property."""
        parent = replace(location, trail=_without_last(location.trail))
        argument, _ = argument_of(before, parent)
        return argument is None or argument_place(self._base, before, parent, frozenset()) is not None

    def _answer(self, change: Change, before: Method, after: Method) -> SdkVerdict:
        location = change.location
        if location.status in (*before.errors, *after.errors):
            return method_changed(change, before, after)
        old = answer_place(self._base, before, location, frozenset())
        new = answer_place(self._revision, after, location, old.owners if old else frozenset())
        if before.is_list != after.is_list or _is_whole(old or new):
            return answers_differ(change, before, after, (self._base, self._revision), self._fitting)
        if old or new:
            return self._field(change, old, new)
        return self._untyped(change, lambda inner: answer_place(self._revision, after, inner, frozenset()))

    def _event(self, change: Change) -> SdkVerdict:
        location = change.location
        before, after = (client.event(location.event) for client in (self._base, self._revision))
        if location.part == "operation" or not (before and after):
            return event_differs(before, after, self._revision)
        if location.part != "request-body":
            return nothing("an event is answered without the client")
        old = event_place(self._base, before, location, frozenset())
        new = event_place(self._revision, after, location, old.owners if old else frozenset())
        if old or new:
            return self._field(change, old, new)
        return self._untyped(change, lambda inner: event_place(self._revision, after, inner, frozenset()))

    def _field(self, change: Change, old: Place | None, new: Place | None) -> SdkVerdict:
        if old and new:
            return field_changed(change, old, new, (self._base, self._revision), self._fitting)
        if old:
            return field_removed(old)
        assert new is not None
        return field_added(new)

    def _untyped(self, change: Change, find: Callable[[Location], Place | None]) -> SdkVerdict:
        """A place below what the client has no type for: mappings, or anything."""
        location = change.location
        while location.trail:
            location = replace(location, trail=_without_last(location.trail))
            place = find(location)
            if place:
                free = any(member == ANY or isinstance(member, MapOf) for member in place.type.members)
                return untyped(change, place) if free else nothing("no argument or field of the client is about it")
        return nothing("no argument or field of the client is about it")


def _is_page_size(method: Method, place: Place) -> bool:
    return method.paging is not None and place.where == "query" and place.name == attribute(method.paging.size)


def _inside_body(location: Location, before: Method, after: Method) -> bool:
    """Whether a change of a body is one of an argument: of a property that is spread, or of the whole that is given."""
    steps = [step for step in location.trail if not step.startswith("|")]
    bodies = [method.body for method in (before, after) if method.body]
    return (bool(steps) and bool(bodies)) or (len(bodies) == 2 and not any(body.spread for body in bodies))


def _in_path_of(method: Method, location: Location, other: Method) -> Location:
    """A location under the name that a parameter of the path has in this method: it may have another in the other."""
    if location.inside != "path":
        return location
    names = [argument.wire for argument in method.path_arguments]
    others = [argument.wire for argument in other.path_arguments]
    if location.name in names or location.name not in others or others.index(location.name) >= len(names):
        return location
    return replace(location, name=names[others.index(location.name)])


def _without_last(trail: tuple[str, ...]) -> tuple[str, ...]:
    """A trail up to what holds its last step; labels of members belong to the step after them."""
    shorter = trail[:-1]
    while shorter and shorter[-1].startswith("|"):
        shorter = shorter[:-1]
    return shorter


def _is_whole(place: Place | None) -> bool:
    """Whether this is all that a method returns, and no part of it."""
    return place is not None and place.symbol.endswith("()")
