"""Bodies by media type, and how the parts of a form are written. OpenAPI 3.1.0, "Media Type Object", "Encoding
Object"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ..api.walk import is_json
from ..document import pointer as pointers
from .equal import same_value
from .model import Change, Direction, Location
from .node import Node, Site
from .operations import Held, Operation, mapping
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
        yield from _encodings(teller, operation, place, direction, old[first], new[second])


def _content(held: Held) -> dict[str, Held]:
    content = held.value.get("content")
    return {
        _spelled(str(name)): Held(
            pointers.join(held.pointer, "content", name), media if isinstance(media, dict) else {}
        )
        for name, media in (content.items() if isinstance(content, dict) else ())
    }


def _spelled(name: str) -> str:
    """A media type in one spelling (RFC 9110, 8.3.1); JSON is UTF-8 whether or not it says so (RFC 8259, 8.1)."""
    essence, *parameters = (part.strip().lower() for part in name.split(";"))
    kept = [
        part for part in parameters if part and not (is_json(essence) and part in ("charset=utf-8", 'charset="utf-8"'))
    ]
    return "; ".join([essence, *kept])


def _matched(old: dict[str, Held], new: dict[str, Held]) -> tuple[list[tuple[str, str]], list[str], list[str]]:
    """Media types that go together: those of one name, then those that differ in parameters alone, or in being a
    range."""
    pairs = [(name, name) for name in old if name in new]
    removed, added = [name for name in old if name not in new], [name for name in new if name not in old]
    for name in list(removed):
        close = [other for other in added if _essence(other) == _essence(name)]
        close = close or [other for other in added if _covers(other, name) or _covers(name, other)]
        if len(close) == 1:
            pairs.append((name, close[0]))
            removed.remove(name)
            added.remove(close[0])
    return pairs, removed, added


def _essence(name: str) -> str:
    return name.partition(";")[0]


def _covers(wide: str, narrow: str) -> bool:
    """Whether a range such as `image/*` takes a media type."""
    kind = _essence(wide)
    return wide != narrow and (kind == "*/*" or (kind.endswith("/*") and _essence(narrow).startswith(kind[:-1])))


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
    if _essence(first) != _essence(second):
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


def schema_of(held: Held) -> Site:
    """The schema of a media type, a parameter or a header; empty where it has none."""
    schema = held.value.get("schema")
    return (Node(f"{held.pointer}/schema", schema),) if isinstance(schema, dict | bool) else ()


_FORMS = ("multipart/", "application/x-www-form-urlencoded")
_DEFAULTS: dict[str, Any] = {"style": "form", "explode": None, "allowReserved": False, "contentType": None}


def _encodings(
    teller: Teller, operation: Operation, location: Location, direction: Direction, one: Held, two: Held
) -> Iterator[Change]:
    """How the properties of a form are written; elsewhere it says nothing."""
    if not location.media.startswith(_FORMS):
        return
    old, new = ({**mapping(held.value.get("encoding"))} for held in (one, two))
    for name in [*old, *(name for name in new if name not in old)]:
        said, says = _encoding(old.get(name)), _encoding(new.get(name))
        for keyword in ("contentType", "style", "explode", "allowReserved"):
            if not same_value(said[keyword], says[keyword]):
                yield teller.plain(
                    f"{direction}-body-encoding-{_KEBAB.get(keyword, keyword)}-changed",
                    "incomparable",
                    operation,
                    replace(location, trail=(name,)),
                    f"{location}, {name} is written with another `{keyword}`",
                    direction=direction,
                    before=said[keyword],
                    after=says[keyword],
                    base=_at(one, name, keyword),
                    revision=_at(two, name, keyword),
                )


_KEBAB = {"contentType": "content-type", "allowReserved": "allow-reserved"}


def _at(held: Held, name: str, keyword: str) -> str:
    encoding = mapping(held.value.get("encoding"))
    if name not in encoding:
        return held.pointer
    place = pointers.join(held.pointer, "encoding", name)
    return f"{place}/{keyword}" if keyword in mapping(encoding[name]) else place


def _encoding(value: Any) -> dict[str, Any]:
    said = {**_DEFAULTS, **{key: held for key, held in mapping(value).items() if key in _DEFAULTS}}
    if said["explode"] is None:
        said["explode"] = said["style"] == "form"
    return said
