"""Responses by status. OpenAPI 3.1.0, "Responses Object": a code goes before its range, `2XX`, and that before
`default`."""

from __future__ import annotations

from collections.abc import Iterator

from .bodies import compare_content
from .model import Change, Direction, Location
from .operations import Held, Operation, headers_of
from .parameters import compare_headers
from .schemas import Schemas
from .telling import Teller


def compare_responses(teller: Teller, schemas: Schemas, one: Operation, two: Operation) -> Iterator[Change]:
    """Statuses that came or went, and what differs in the answers that both sides have."""
    old, new = one.responses, two.responses
    compared: set[tuple[str, str]] = set()
    for code, held in old.items():
        other = _answer(new, code)
        if other is None:
            yield _gone(teller, two, code, held, good=_success(code, old))
        else:
            compared.add((code, other))
            yield from _changed(teller, schemas, two, code if code in new else other, held, new[other])
    for code, held in new.items():
        other = _answer(old, code)
        if other is None:
            yield _come(teller, one, two, code, held, good=_success(code, new))
        elif (other, code) not in compared:
            # `default` told of it before; now it has its own words.
            yield from _changed(teller, schemas, two, code, old[other], held)


def _answer(responses: dict[str, Held], code: str) -> str | None:
    """Which of the responses describes a status."""
    if code in responses:
        return code
    if code.isdigit() and f"{code[0]}XX" in responses:
        return f"{code[0]}XX"
    return "default" if "default" in responses else None


def _success(code: str, responses: dict[str, Held]) -> bool:
    """Whether a status is one of success. `default` is the error beside a success, and all there is without one."""
    if code == "default":
        return not any(other.startswith("2") for other in responses)
    return code.startswith(("1", "2", "3"))


def _location(operation: Operation, code: str) -> Location:
    return Location("response", status=code, event=operation.event)


def _gone(teller: Teller, operation: Operation, code: str, held: Held, *, good: bool) -> Change:
    location = _location(operation, code)
    return teller.plain(
        f"response-{'success' if good else 'non-success'}-status-removed",
        "narrows",
        operation,
        location,
        f"{location} was removed",
        # Which status arrives depends on what the client asks for; an error that is no longer told of harms nobody.
        direction="request",
        graveness=None if good and not operation.event else "info",
        before=code,
        base=held.pointer,
        revision=operation.pointer,
    )


def _come(teller: Teller, base: Operation, operation: Operation, code: str, held: Held, *, good: bool) -> Change:
    location = _location(operation, code)
    return teller.plain(
        f"response-{'success' if good else 'non-success'}-status-added",
        "widens",
        operation,
        location,
        f"{location} was added",
        direction="request",
        after=code,
        base=base.pointer,
        revision=held.pointer,
    )


def _changed(
    teller: Teller, schemas: Schemas, operation: Operation, code: str, one: Held, two: Held
) -> Iterator[Change]:
    if schemas.same(one.value, two.value):
        return
    location = _location(operation, code)
    direction: Direction = "request" if operation.event else "response"
    yield from compare_content(teller, schemas, operation, location, direction, one, two)
    yield from compare_headers(
        teller,
        schemas,
        operation,
        location,
        direction,
        headers_of(teller.base, one),
        headers_of(teller.revision, two),
        (one.pointer, two.pointer),
    )
