"""Parameters of every place, and the headers of responses. OpenAPI 3.1.0, "Parameter Object", "Header Object"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from .bodies import compare_content
from .deprecation import deprecation_steps
from .ids import Scope
from .levels import removal, sunset_day
from .messages import shown
from .model import Change, Direction, Effect, Level, Location
from .operations import Held, Operation, schema_of
from .schemas import Schemas
from .telling import Teller
from .view import describe

_STYLE = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}


def compare_parameters(teller: Teller, schemas: Schemas, one: Operation, two: Operation) -> Iterator[Change]:
    """Parameters that came, went or changed."""
    for key, held in one.parameters.items():
        if key in two.parameters:
            yield from _changed(teller, schemas, two, key[0], held, two.parameters[key])
        elif not (key[0] == "path" and key[1].isdigit()):
            yield _removed(teller, two, key[0], held)
    for key, held in two.parameters.items():
        # A parameter of the template that the base did not describe is a text there.
        if key not in one.parameters and not (key[0] == "path" and key[1].isdigit()):
            yield _added(teller, schemas, two, key[0], held, one)


def _direction(operation: Operation) -> Direction:
    return "response" if operation.event else "request"


def _location(operation: Operation, inside: str, held: Held) -> Location:
    return Location("parameter", inside=inside, name=str(held.value["name"]), event=operation.event)


def _added(teller: Teller, schemas: Schemas, operation: Operation, inside: str, held: Held, base: Operation) -> Change:
    location = _location(operation, inside, held)
    required = held.value.get("required") is True
    kind = "new-required-request-parameter" if required else "new-optional-request-parameter"
    return teller.plain(
        "new-request-path-parameter" if inside == "path" else kind,
        "narrows" if required else "none",
        operation,
        location,
        f"the {'required' if required else 'optional'} {location} was added",
        direction=_direction(operation),
        after=describe(schemas.revision.view(schema_of(held))),
        base=base.pointer,
        revision=held.pointer,
        cause=repr(held.value.get("schema")),
    )


def _removed(teller: Teller, operation: Operation, inside: str, held: Held) -> Change:
    location = _location(operation, inside, held)
    id = "request-parameter-removed"
    effect: Effect = "unknown"
    graveness: Level | None = None
    if held.value.get("deprecated") is True:
        sunset = held.value.get("x-sunset")
        effect, graveness = removal(sunset, teller.today)
        if sunset is not None and sunset_day(sunset) is None:
            id = "request-parameter-sunset-parse"
        else:
            id += "-with-deprecation" if graveness == "info" else "-before-sunset"
    return teller.plain(
        id,
        effect,
        operation,
        location,
        f"the {location} was removed",
        direction=_direction(operation),
        graveness=graveness,
        before="required" if held.value.get("required") is True else "optional",
        base=held.pointer,
        revision=operation.pointer,
    )


def _changed(
    teller: Teller, schemas: Schemas, operation: Operation, inside: str, one: Held, two: Held
) -> Iterator[Change]:
    if schemas.same(one.value, two.value):
        return
    location = _location(operation, inside, two)
    direction = _direction(operation)
    yield from teller.required("request-parameter", f"the {location}", operation, location, direction, one, two)
    yield from _deprecation(teller, operation, location, one, two)
    yield from _written(teller, schemas, operation, location, one, two)
    yield from compare_held(teller, schemas, operation, location, direction, one, two, "parameter")


def compare_held(
    teller: Teller,
    schemas: Schemas,
    operation: Operation,
    location: Location,
    direction: Direction,
    one: Held,
    two: Held,
    scope: Scope,
) -> Iterator[Change]:
    """The value of a parameter or header: by its schema, or by its `content`."""
    if "content" in one.value and "content" in two.value:
        yield from compare_content(teller, schemas, operation, location, direction, one, two)
    elif ("content" in one.value) != ("content" in two.value):
        yield teller.plain(
            f"{direction}-{scope}-serialization-changed",
            "incomparable",
            operation,
            location,
            f"the {location} is written otherwise: by a media type, or by a style",
            direction=direction,
            base=one.pointer,
            revision=two.pointer,
        )
    else:
        edits = schemas.edits(schema_of(one), schema_of(two))
        yield from teller.edits(edits, operation, location, direction, scope)


def _deprecation(teller: Teller, operation: Operation, location: Location, one: Held, two: Held) -> Iterator[Change]:
    for step in deprecation_steps(one.value, two.value):
        yield teller.plain(
            f"request-parameter-{step.word}",
            step.effect,
            operation,
            location,
            f"the {location} {step.said}",
            direction=_direction(operation),
            before=step.before,
            after=step.after,
            base=f"{one.pointer}/{step.keyword}" if step.keyword in one.value else one.pointer,
            revision=f"{two.pointer}/{step.keyword}" if step.keyword in two.value else two.pointer,
        )


def _written(
    teller: Teller, schemas: Schemas, operation: Operation, location: Location, one: Held, two: Held
) -> Iterator[Change]:
    """How a value is spelled in a URL or header: as it takes effect, defaults filled in."""
    said, says = _style(one, location.inside), _style(two, location.inside)
    several = any(
        reader.view(schema_of(held)).types & {"array", "object"}
        for reader, held in ((schemas.base, one), (schemas.revision, two))
    )
    for keyword, id, effect in (
        ("style", "style-changed", "incomparable"),
        ("explode", "explode-changed", "incomparable"),
        ("allowReserved", "became-allow-reserved", "widens"),
        ("allowEmptyValue", "became-allow-empty-value", "widens"),
    ):
        if said[keyword] == says[keyword] or (keyword == "explode" and (not several or said["style"] != says["style"])):
            continue
        narrows = effect == "widens" and said[keyword]
        yield teller.plain(
            "request-parameter-" + (id.replace("became-", "became-not-") if narrows else id),
            "narrows" if narrows else "widens" if effect == "widens" else "incomparable",
            operation,
            location,
            f"the {location} has `{keyword}` {says[keyword]} instead of {said[keyword]}",
            direction=_direction(operation),
            before=said[keyword],
            after=says[keyword],
            base=f"{one.pointer}/{keyword}" if keyword in one.value else one.pointer,
            revision=f"{two.pointer}/{keyword}" if keyword in two.value else two.pointer,
        )


def _style(held: Held, inside: str) -> dict[str, Any]:
    style = str(held.value.get("style") or _STYLE.get(inside, "form"))
    return {
        "style": style,
        "explode": held.value.get("explode", style == "form") is True,
        "allowReserved": inside == "query" and held.value.get("allowReserved") is True,
        "allowEmptyValue": inside == "query" and held.value.get("allowEmptyValue") is True,
    }


def compare_headers(
    teller: Teller,
    schemas: Schemas,
    operation: Operation,
    location: Location,
    direction: Direction,
    old: dict[str, Held],
    new: dict[str, Held],
    places: tuple[str, str],
) -> Iterator[Change]:
    """Headers of one response, by lower-case name. location: of the response. places: pointers to both responses."""
    for name, held in old.items():
        if name in new:
            yield from _header(teller, schemas, operation, _named(location, new[name]), direction, held, new[name])
            continue
        needed = held.value.get("required") is True
        yield teller.plain(
            f"{'required' if needed else 'optional'}-response-header-removed",
            # What was promised is gone; what was optional may be missed by whoever read it.
            "narrows" if needed else "unknown",
            operation,
            _named(location, held),
            f"{location}: the {'required' if needed else 'optional'} header {held.name} was removed",
            direction="request" if needed else direction,
            base=held.pointer,
            revision=places[1],
        )
    for name, held in new.items():
        if name not in old:
            yield teller.plain(
                "response-header-added",
                "widens",
                operation,
                _named(location, held),
                f"{location}: the header {held.name} was added",
                direction="request",
                base=places[0],
                revision=held.pointer,
            )


def _named(location: Location, held: Held) -> Location:
    return replace(location, part="response-header", name=held.name)


def _header(
    teller: Teller,
    schemas: Schemas,
    operation: Operation,
    location: Location,
    direction: Direction,
    one: Held,
    two: Held,
) -> Iterator[Change]:
    if schemas.same(one.value, two.value):
        return
    yield from teller.required("response-header", str(location), operation, location, direction, one, two)
    objects = any(
        "object" in reader.view(schema_of(held)).types and schema_of(held)
        for reader, held in ((schemas.base, one), (schemas.revision, two))
    )
    exploded = [held.value.get("explode") is True for held in (one, two)]
    if objects and exploded[0] != exploded[1]:
        # `a=1,b=2` is not `a,1,b,2`; a list is written in one way whatever is said.
        yield teller.plain(
            f"{direction}-header-serialization-changed",
            "incomparable",
            operation,
            location,
            f"{location} has `explode` {shown(exploded[1])} instead of {shown(exploded[0])}",
            direction=direction,
            before=exploded[0],
            after=exploded[1],
            base=one.pointer,
            revision=two.pointer,
        )
    yield from compare_held(teller, schemas, operation, location, direction, one, two, "header")
