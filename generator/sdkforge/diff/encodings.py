"""How the parts of a form are written. OpenAPI 3.1.0, "Encoding Object"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ..document import pointer as pointers
from .edit import joint
from .equal import same_value
from .model import Change, Direction, Effect, Location
from .node import Site
from .operations import Held, Operation, headers_of, mapping, schema_of
from .read import Reader
from .schemas import Schemas
from .telling import Teller

_FORMS = ("multipart/", "application/x-www-form-urlencoded")
_DEFAULTS: dict[str, Any] = {"style": "form", "explode": None, "allowReserved": False}
_KEBAB = {"contentType": "content-type", "allowReserved": "allow-reserved"}
_PLAIN = frozenset({"string", "integer", "number", "boolean"})


def compare_encodings(
    teller: Teller,
    schemas: Schemas,
    operation: Operation,
    location: Location,
    direction: Direction,
    one: Held,
    two: Held,
) -> Iterator[Change]:
    """How the properties of a form are written; elsewhere, and of what is no property, it says nothing."""
    if not location.media.startswith(_FORMS):
        return
    known = _properties(schemas.base, one), _properties(schemas.revision, two)
    for name in dict.fromkeys([*mapping(one.value.get("encoding")), *mapping(two.value.get("encoding"))]):
        if all(known) and not any(name in properties for properties in known):
            continue
        parts = _part(one, name), _part(two, name)
        place = replace(location, trail=(name,))
        yield from _written(teller, schemas, operation, place, direction, parts, known)
        if location.media.startswith("multipart/"):
            yield from _headers(teller, schemas, operation, place, direction, parts)


def _properties(reader: Reader, held: Held) -> dict[str, Site]:
    return reader.view(schema_of(held)).properties


def _part(held: Held, name: str) -> Held:
    """The encoding of a property, or what lacks it."""
    encoding = mapping(held.value.get("encoding"))
    at = pointers.join(held.pointer, "encoding", name) if name in encoding else held.pointer
    return Held(at, mapping(encoding.get(name)), name)


def _written(
    teller: Teller,
    schemas: Schemas,
    operation: Operation,
    location: Location,
    direction: Direction,
    parts: tuple[Held, Held],
    known: tuple[dict[str, Site], dict[str, Site]],
) -> Iterator[Change]:
    said, says = (_style(part) for part in parts)
    readers = (schemas.base, schemas.revision)
    types = [
        _types(reader, part, sites.get(part.name, ()))
        for reader, part, sites in zip(readers, parts, known, strict=True)
    ]
    found: list[tuple[str, Effect, Any, Any]] = [
        (keyword, "incomparable", said[keyword], says[keyword])
        for keyword in _DEFAULTS
        if not same_value(said[keyword], says[keyword])
    ]
    if types[0] != types[1]:
        old, new = types
        effect: Effect = "incomparable" if not old or not new else "widens" if old < new else "narrows"
        if not (old < new or new < old):
            effect = "incomparable"
        before, after = (part.value.get("contentType") for part in parts)
        found.insert(0, ("contentType", effect, before, after))
    for keyword, effect, before, after in found:
        yield teller.plain(
            f"{direction}-body-encoding-{_KEBAB.get(keyword, keyword)}-changed",
            effect,
            operation,
            location,
            f"{location} is written with another `{keyword}`",
            direction=direction,
            before=before,
            after=after,
            base=_at(parts[0], keyword),
            revision=_at(parts[1], keyword),
        )


def _style(part: Held) -> dict[str, Any]:
    said = {**_DEFAULTS, **{key: held for key, held in part.value.items() if key in _DEFAULTS}}
    if said["explode"] is None:
        said["explode"] = said["style"] == "form"
    return said


def _types(reader: Reader, part: Held, site: Site) -> frozenset[str]:
    """The media types of a part; where none is said, that of its schema, or nothing where that is not known."""
    told = part.value.get("contentType")
    if isinstance(told, str):
        return frozenset(" ".join(name.lower().split()) for name in told.split(","))
    view = reader.view(site)
    if view.types == {"array"}:
        view = reader.view(view.items)
    if view.content or any(fact.shown in ("binary", "byte") for fact in view.formats):
        return frozenset({"application/octet-stream"})
    return frozenset(
        {"application/json"} if view.types == {"object"} else {"text/plain"} if view.types <= _PLAIN else ()
    )


def _headers(
    teller: Teller,
    schemas: Schemas,
    operation: Operation,
    location: Location,
    direction: Direction,
    parts: tuple[Held, Held],
) -> Iterator[Change]:
    """Headers of one part, each as one thing."""
    old, new = headers_of(teller.base, parts[0]), headers_of(teller.revision, parts[1])
    for name in dict.fromkeys([*old, *new]):
        one, two = old.get(name), new.get(name)
        held = two or one
        assert held is not None
        for action, effect in _became(schemas, direction, one, two):
            yield teller.plain(
                f"{direction}-body-encoding-header-{action}",
                effect,
                operation,
                location,
                f"{location}: the header {held.name} of this part {_SAID[action]}",
                direction=direction,
                before=one.name if one else None,
                after=two.name if two else None,
                base=one.pointer if one else parts[0].pointer,
                revision=two.pointer if two else parts[1].pointer,
            )


_SAID = {
    "added": "was added",
    "removed": "was removed",
    "became-required": "became required",
    "became-optional": "became optional",
    "changed": "has another schema",
}


def _became(schemas: Schemas, direction: Direction, one: Held | None, two: Held | None) -> Iterator[tuple[str, Effect]]:
    had, has = (held is not None and held.value.get("required") is True for held in (one, two))
    if one is None:
        yield "added", "narrows" if has else "none"
    elif two is None:
        # What is not described any more may be refused, and may be missed.
        yield "removed", "widens" if had and direction == "response" else "unknown"
    else:
        if had != has:
            yield ("became-required", "narrows") if has else ("became-optional", "widens")
        effect = joint(edit.effect for edit in schemas.edits(schema_of(one), schema_of(two)))
        if effect != "none":
            yield "changed", effect


def _at(part: Held, keyword: str) -> str:
    return f"{part.pointer}/{keyword}" if keyword in part.value else part.pointer
