"""Rules about `format`: which there are, and which types they go with."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from sdkforge.document import Place
from sdkforge.lint.finding import Problem
from sdkforge.lint.subject import Subject
from sdkforge.lint.types import TYPES, declared_types

_NUMBERS = frozenset({"integer", "number"})
_STRINGS = frozenset({"string"})
_EITHER = frozenset({"integer", "number", "string"})

# The formats of JSON Schema 2020-12 (validation, section 7.3) and of the OpenAPI format registry, each with the types
# it says something of. A 64-bit integer is often sent as a string, for JavaScript's numbers end at 53 bits.
FORMATS: dict[str, frozenset[str]] = {
    **dict.fromkeys(("date-time", "date", "time", "duration", "date-time-local", "time-local", "http-date"), _STRINGS),
    **dict.fromkeys(("email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6"), _STRINGS),
    **dict.fromkeys(("uri", "uri-reference", "uri-template", "iri", "iri-reference", "uuid"), _STRINGS),
    **dict.fromkeys(("json-pointer", "relative-json-pointer", "regex", "char", "password"), _STRINGS),
    **dict.fromkeys(("byte", "binary", "base64url", "commonmark", "html", "media-range"), _STRINGS),
    **dict.fromkeys(("sf-binary", "sf-string", "sf-token"), _STRINGS),
    **dict.fromkeys(("int8", "int16", "int32", "uint8", "uint16", "uint32", "double-int", "sf-integer"), _NUMBERS),
    **dict.fromkeys(("int64", "uint64", "unixtime"), _EITHER),
    **dict.fromkeys(("float", "double", "sf-decimal"), frozenset({"number"})),
    **dict.fromkeys(("decimal", "decimal128"), frozenset({"number", "string"})),
    "sf-boolean": frozenset({"boolean"}),
}

_OTHER_NAMES = {
    "url": "uri",
    "urls": "uri",
    "guid": "uuid",
    "int": "int32",
    "long": "int64",
    "bigint": "int64",
    "timestamp": "date-time",
    "isodate": "date-time",
    "ip": "ipv4",
    "base64": "byte",
    "file": "binary",
    "money": "decimal",
}


def format_unknown(subject: Subject) -> Iterator[Problem]:
    """Formats that no list knows. Any may be used (OpenAPI 3.1.1, section 4.4.3), so only a likely slip weighs."""
    meant_by: dict[str, str | None] = {}
    for place, name in _formats(subject):
        if name in FORMATS or name in TYPES:
            continue
        if name not in meant_by:
            meant_by[name] = nearest_format(name)
        meant = meant_by[name]
        yield Problem(
            f"{place.pointer}/format",
            f"the format {name!r} is unknown",
            f"Write {meant!r}."
            if meant
            else "Readers that do not know it pass it over; use a registered one if any fits.",
            level="warning" if meant else "info",
        )


def format_mismatch(subject: Subject) -> Iterator[Problem]:
    """Formats that say something of another type than the schema's, among them types given as formats."""
    for place, name in _formats(subject):
        types = [declared for declared in declared_types(place.value) if declared != "null"]
        if not types or (name not in FORMATS and name not in TYPES):
            continue
        wanted = FORMATS.get(name, frozenset({name}))
        if not wanted.isdisjoint(types):
            continue
        fitting = " or ".join(sorted(wanted))
        yield Problem(
            f"{place.pointer}/format",
            f"the format {name!r} does not go with the type {' or '.join(types)}",
            f"Remove the format, or make the type {fitting} if that is what is sent.",
        )


def nearest_format(name: str) -> str | None:
    """The registered format that a misspelt one most likely means; None where there is no likely one."""
    plain = _plain(name)
    if plain in _OTHER_NAMES:
        return _OTHER_NAMES[plain]
    known = {_plain(registered): registered for registered in FORMATS}
    close = difflib.get_close_matches(plain, known, n=1, cutoff=0.8)
    return known[close[0]] if close else None


def _plain(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum())


def _formats(subject: Subject) -> Iterator[tuple[Place, str]]:
    for place in subject.schemas:
        name = place.value.get("format")
        if isinstance(name, str):
            yield place, name
