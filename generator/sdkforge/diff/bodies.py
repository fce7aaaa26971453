"""Bodies by media type. OpenAPI 3.1.0, "Media Type Object"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..api.walk import essence, is_json
from ..document import pointer as pointers
from .encodings import compare_encodings
from .model import Change, Direction, Location
from .operations import Held, Operation, schema_of
from .schemas import Schemas
from .telling import Teller


def compare_content(
    teller: Teller,
    schemas: Schemas,
    operation: Operation,
    location: Location,
    direction: Direction,
    one: Held,
    two: Held,
) -> Iterator[Change]:
    """Media types that came or went, and what differs in those that both sides have.

    one, two: what holds the `content`, in the base and in the revision.
    """
    old, new = _content(one), _content(two)
    pairs, removed, added = _matched(old, new)
    prefix = "request-body" if direction == "request" else "response"
    for name in removed:
        if any(_covers(other, name) for other in new):
            continue
        yield teller.plain(
            f"{prefix}-media-type-removed",
            "narrows",
            operation,
            replace(location, media=name),
            f"{location}: the media type {name} was removed",
            # Which of the media types of an answer arrives is the client's choice.
            direction="request",
            before=name,
            base=old[name].pointer,
            revision=two.pointer,
        )
    for name in added:
        yield teller.plain(
            f"{prefix}-media-type-added",
            "widens",
            operation,
            replace(location, media=name),
            f"{location}: the media type {name} was added",
            direction="request",
            after=name,
            base=one.pointer,
            revision=new[name].pointer,
        )
    for first, second in pairs:
        place = replace(location, media=second)
        yield from _renamed(teller, operation, place, direction, old[first], new[second], first, second)
        yield from _schema(teller, schemas, operation, place, direction, old[first], new[second])
        yield from compare_encodings(teller, schemas, operation, place, direction, old[first], new[second])


def _content(held: Held) -> dict[str, Held]:
    content = held.value.get("content")
    return {
        spelled(str(name)): Held(pointers.join(held.pointer, "content", name), media if isinstance(media, dict) else {})
        for name, media in (content.items() if isinstance(content, dict) else ())
    }


def spelled(name: str) -> str:
    """A media type in one spelling (RFC 9110, 8.3.1): parameters in any order, with quotes or without. JSON is UTF-8
    whether or not it says so (RFC 8259, 8.1)."""
    kind, *parameters = (part.strip().lower() for part in name.split(";"))
    plain = (_QUOTED.sub(r"=\1", part) for part in parameters)
    kept = sorted(part for part in plain if part and not (is_json(kind) and part == "charset=utf-8"))
    return "; ".join([kind, *kept])


_QUOTED = re.compile(r'="([\w!#$%&\'*+.^`|~-]+)"$')
"""A value in quotes that says the same without them (RFC 9110, 5.6.6)."""


def _matched(old: dict[str, Held], new: dict[str, Held]) -> tuple[list[tuple[str, str]], list[str], list[str]]:
    """Media types that go together: those of one name, then those that differ in parameters alone, or in being a
    range."""
    pairs = [(name, name) for name in old if name in new]
    removed, added = [name for name in old if name not in new], [name for name in new if name not in old]
    for name in list(removed):
        close = [other for other in added if essence(other) == essence(name)]
        close = close or [other for other in added if _covers(other, name) or _covers(name, other)]
        if len(close) == 1:
            pairs.append((name, close[0]))
            removed.remove(name)
            added.remove(close[0])
    return pairs, removed, added


def _covers(wide: str, narrow: str) -> bool:
    """Whether a range such as `image/*` takes a media type."""
    kind = essence(wide)
    return wide != narrow and (kind == "*/*" or (kind.endswith("/*") and essence(narrow).startswith(kind[:-1])))


def _renamed(
    teller: Teller,
    operation: Operation,
    location: Location,
    direction: Direction,
    one: Held,
    two: Held,
    first: str,
    second: str,
) -> Iterator[Change]:
    if first == second:
        return
    prefix = "request-body" if direction == "request" else "response"
    if essence(first) != essence(second):
        wider = _covers(second, first)
        id, effect = ("name-generalized", "widens") if wider else ("name-specialized", "narrows")
    else:
        had, has = ";" in first, ";" in second
        id = "parameter-changed" if had and has else "parameter-added" if has else "parameter-removed"
        effect = "incomparable" if had and has else "narrows" if has else "widens"
    yield teller.plain(
        f"{prefix}-media-type-{id}",
        "widens" if effect == "widens" else "narrows" if effect == "narrows" else "incomparable",
        operation,
        location,
        f"{location}: the media type {first} became {second}",
        direction=direction,
        before=first,
        after=second,
        base=one.pointer,
        revision=two.pointer,
    )


def _schema(
    teller: Teller,
    schemas: Schemas,
    operation: Operation,
    location: Location,
    direction: Direction,
    one: Held,
    two: Held,
) -> Iterator[Change]:
    sites = [schema_of(held) for held in (one, two)]
    if bool(sites[0]) == bool(sites[1]):
        yield from teller.edits(schemas.edits(*sites), operation, location, direction, "body")
        return
    action = "added" if sites[1] else "removed"
    yield teller.plain(
        f"{direction}-body-media-type-schema-{action}",
        "narrows" if sites[1] else "widens",
        operation,
        location,
        f"{location}: {location.media} {'has a schema now' if sites[1] else 'no longer has a schema'}",
        direction=direction,
        base=one.pointer,
        revision=two.pointer,
    )
