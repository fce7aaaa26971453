"""(Document, Document) -> changes: everything that a client of the base can see of the revision."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ..document import Document
from .bodies import compare_content
from .equal import same_value
from .lifecycle import added, compare_lifecycle, removed
from .model import LEVELS, Change, Direction, Location
from .operations import Operation, callbacks, matched, operations, shape, webhooks
from .parameters import compare_parameters
from .responses import compare_responses
from .schemas import Schemas
from .security import compare_global, compare_schemes, compare_security
from .servers import compare_servers
from .telling import Teller


def compare(base: Document, revision: Document, today: date) -> tuple[Change, ...]:
    """The changes from one document to the other, the gravest first, then by operation and place.

    Both documents hold together (see `document.require_references`). today: decides which sunsets have passed.
    """
    if same_value(base.data, revision.data):
        return ()
    return tuple(sorted(_Comparison(base, revision, today).changes(), key=_order))


def _order(change: Change) -> tuple[object, ...]:
    place = change.location
    return (
        LEVELS.index(change.level),
        change.path,
        change.method,
        place.event,
        place.part,
        place.inside,
        place.name,
        place.status,
        place.media,
        place.trail,
        change.id,
        str(change.before),
        str(change.after),
    )


class _Comparison:
    def __init__(self, base: Document, revision: Document, today: date) -> None:
        self._base = base
        self._revision = revision
        self._schemas = Schemas(base, revision)
        self._teller = Teller(base, revision, today)

    def changes(self) -> Iterator[Change]:
        teller = self._teller
        yield from compare_servers(teller)
        yield from compare_global(teller)
        yield from compare_schemes(teller)
        old, new = operations(self._base), operations(self._revision)
        both, gone, come = matched(old, new)
        paths = {shape(path) for _, path in new}
        yield from (removed(teller, operation, path=shape(operation.path) not in paths) for operation in gone)
        yield from (added(teller, operation) for operation in come)
        for one, two in both:
            yield from self._operation(one, two)
        yield from self._events(None, webhooks(self._base), webhooks(self._revision), "webhook")

    def _operation(self, one: Operation, two: Operation) -> Iterator[Change]:
        teller, schemas = self._teller, self._schemas
        inherited = same_value(one.security, two.security) and same_value(one.servers, two.servers)
        if inherited and one.path == two.path and self._same_inputs(one, two):
            if one.own_security or two.own_security:
                yield from compare_security(teller, one, two)  # the schemes that they name may differ
            return
        yield from compare_lifecycle(teller, one, two)
        yield from compare_security(teller, one, two)
        yield from compare_servers(teller, one, two)
        yield from compare_parameters(teller, schemas, one, two)
        yield from self._body(one, two)
        yield from compare_responses(teller, schemas, one, two)
        yield from self._events(two, callbacks(self._base, one), callbacks(self._revision, two), "callback")

    def _same_inputs(self, one: Operation, two: Operation) -> bool:
        """Whether the operations say the same, word for word, those of their path included."""
        if not self._schemas.same(one.node, two.node) or one.parameters.keys() != two.parameters.keys():
            return False
        return all(self._schemas.same(held.value, two.parameters[key].value) for key, held in one.parameters.items())

    def _body(self, one: Operation, two: Operation) -> Iterator[Change]:
        location = Location("request-body", event=two.event)
        direction: Direction = "response" if two.event else "request"
        old, new = one.body, two.body
        if old is None and new is None:
            return
        if old is None or new is None:
            held = new or old
            needed = held is not None and held.value.get("required") is True
            id = "request-body-removed" if new is None else f"request-body-added-{'required' if needed else 'optional'}"
            yield self._teller.plain(
                id,
                "narrows" if new is None or needed else "none",
                two,
                location,
                f"{location} was {'removed' if new is None else 'added'}",
                direction=direction,
                base=old.pointer if old else one.pointer,
                revision=new.pointer if new else two.pointer,
            )
            return
        yield from self._teller.required("request-body", str(location), two, location, direction, old, new)
        yield from compare_content(self._teller, self._schemas, two, location, direction, old, new)

    def _events(
        self,
        owner: Operation | None,
        old: dict[tuple[str, str], Operation],
        new: dict[tuple[str, str], Operation],
        kind: str,
    ) -> Iterator[Change]:
        """Callbacks of an operation, or the document's webhooks: the client receives them."""
        for key, operation in old.items():
            if key in new:
                for change in self._operation(operation, new[key]):
                    yield _owned(change, owner)
                continue
            deprecated = operation.node.get("deprecated") is True
            yield self._teller.plain(
                f"{kind}-removed",
                "narrows",
                owner,
                Location("operation", event=operation.event),
                f"the {kind} {operation.event} was removed",
                # Nobody sends it any more, so whoever waits for it waits in vain.
                direction="request",
                graveness="info" if deprecated else None,
                before=operation.event,
                base=operation.pointer,
                revision=owner.pointer if owner else "/webhooks",
                cause=operation.event,
            )
        for key, operation in new.items():
            if key not in old:
                yield self._teller.plain(
                    f"{kind}-added",
                    "widens",
                    owner,
                    Location("operation", event=operation.event),
                    f"the {kind} {operation.event} was added",
                    direction="request",
                    after=operation.event,
                    base=owner.pointer if owner else "/webhooks",
                    revision=operation.pointer,
                    cause=operation.event,
                )


def _owned(change: Change, owner: Operation | None) -> Change:
    """A change of an event, told with the operation that subscribes to it."""
    if owner is None:
        return change
    return replace(change, method=owner.method, path=owner.path, tag=owner.tag)
