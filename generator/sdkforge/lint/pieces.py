"""Holds a description against the published schemas of OpenAPI, object by object.

Those schemas say of each kind of object which fields it has and of which kind the objects in them are, and nothing that
spans two levels. So a description is valid exactly where each of its objects is, with the objects inside it replaced by
ones that are known to be valid. Taken apart like this, the thousands of objects that a description repeats are looked
at once; a fault is told of the object that has it, and not of every `oneOf` around it; and the schemas of OpenAPI 3.1,
which are given to a metaschema of their own, are treated as the rest.
"""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator
from typing import Any

from jsonschema.exceptions import SchemaError, ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import validator_for
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator.schemas import schema_v30, schema_v31

from sdkforge.document import Kind, Place
from sdkforge.document import pointer as pointers
from sdkforge.document.walk import FIELDS
from sdkforge.lint.subject import Subject

_DEFINITIONS_30: dict[Kind, str] = {
    "components": "Components",
    "path-item": "PathItem",
    "operation": "Operation",
    "parameter": "Parameter",
    "request-body": "RequestBody",
    "response": "Response",
    "header": "Header",
    "media-type": "MediaType",
    "encoding": "Encoding",
    "callback": "Callback",
    "schema": "Schema",
    "example": "Example",
    "link": "Link",
    "security-scheme": "SecurityScheme",
}

# Where an object must stand itself, and a reference will not do. A path item of 3.0 has a `$ref` among its fields.
_NEVER_REFERENCES = frozenset({"document", "components", "operation", "media-type", "encoding"})

_OPERATION: dict[str, Any] = {"responses": {"default": {"$ref": "#"}}}


class Pieces:
    """A validator of whole descriptions, with the one method of `jsonschema.protocols.Validator` that is used."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._validators: dict[str, Validator] = {}

    def iter_errors(self, _description: Any = None) -> Iterator[ValidationError]:
        """Every fault, with its path in the description, in the order of the text."""
        known: dict[tuple[str, str], list[ValidationError]] = {}
        for place in self._subject.places:
            definition = self._definition(place)
            if definition is None:
                continue
            shallow = _shallow(place)
            key = definition, json.dumps(shallow, sort_keys=True)
            if key not in known:
                known[key] = list(self._check(definition, shallow))
            for error in known[key]:
                yield _moved(error, place.pointer)

    def _definition(self, place: Place) -> str | None:
        """The definition in the published schema that the object must satisfy; None where it has been seen to."""
        is_30, kind = self._subject.is_30, place.kind
        if kind == "document":
            return ""
        if kind == "schema":
            if is_30 and place.keyword == "additionalProperties" and isinstance(place.value, bool):
                return None
            if not is_30:
                return "schema"
        has_reference = isinstance(place.value, dict) and "$ref" in place.value
        if has_reference and kind not in _NEVER_REFERENCES and not (is_30 and kind == "path-item"):
            return "Reference" if is_30 else "reference"
        if is_30:
            return _DEFINITIONS_30[kind]
        return "callbacks" if kind == "callback" else kind

    def _check(self, definition: str, value: Any) -> Iterator[ValidationError]:
        if definition == "schema":
            yield from _schema_errors(value)
            return
        if definition not in self._validators:
            whole = dict(schema_v30 if self._subject.is_30 else schema_v31)
            if definition:
                section = "definitions" if self._subject.is_30 else "$defs"
                identity = whole.pop("id", None) or whole.pop("$id")
                whole = {
                    "id" if self._subject.is_30 else "$id": identity,
                    "$schema": whole["$schema"],
                    section: whole[section],
                    "allOf": [{"$ref": f"#/{section}/{definition}"}],
                }
            self._validators[definition] = validator_for(whole)(whole)
        yield from self._validators[definition].iter_errors(value)


def _schema_errors(schema: Any) -> Iterator[ValidationError]:
    """The first fault of a schema of OpenAPI 3.1, by the metaschema of its dialect."""
    try:
        OAS31Validator.check_schema(schema)
    except SchemaError as error:
        yield ValidationError(
            error.message,
            validator=error.validator,
            path=error.absolute_path,
            cause=error.cause,
            context=list(error.context or ()),
            validator_value=error.validator_value,
            instance=error.instance,
            schema=error.schema,
            schema_path=error.absolute_schema_path,
        )


def _moved(error: ValidationError, pointer: str) -> ValidationError:
    """The error as of the whole description, which has the object at `pointer`."""
    moved = ValidationError.create_from(error)
    moved.parent = None
    moved.path = moved.relative_path = deque([*pointers.split(pointer), *error.absolute_path])
    return moved


def _shallow(place: Place) -> Any:
    """The object with valid ones in place of those inside it, and without what may be anything."""
    value = place.value
    if not isinstance(value, dict):
        return value
    if place.kind == "callback":
        return {key: {} if not key.startswith("x-") and key != "$ref" else held for key, held in value.items()}
    fields = FIELDS[place.kind]
    shallow: dict[str, Any] = {}
    for keyword, held in value.items():
        if keyword.startswith("x-") and "$ref" not in value and place.kind != "components":
            continue
        field = fields.get(keyword)
        if field is None:
            shallow[keyword] = _plain(keyword, held, place.kind)
        elif field[0] == "one":
            shallow[keyword] = _stub(field[1], 0)
        elif field[0] == "list":
            shallow[keyword] = (
                [_stub(field[1], index) for index in range(len(held))] if isinstance(held, list) else held
            )
        elif isinstance(held, dict):
            shallow[keyword] = {name: _stub(field[1], 0) for name in _names(place.kind, held)}
        else:
            shallow[keyword] = held
    return shallow


def _plain(keyword: str, held: Any, kind: Kind) -> Any:
    """A field that holds no object: as it is, or where it is surely valid, the value that all such are alike in."""
    free = _FREE_TEXTS.get(kind, _PROSE)
    if isinstance(held, str):
        if keyword in free or (kind == "parameter" and keyword == "name" and held.isidentifier()):
            return "text"
    elif keyword in _FREE_LISTS.get(kind, ()) and _are_distinct_texts(held):
        return ["text"]
    if kind == "schema":
        if keyword in ("default", "example", "const"):
            return None
        if keyword == "enum" and isinstance(held, list) and held:
            return [None]
    return held


def _are_distinct_texts(held: Any) -> bool:
    if not isinstance(held, list) or not held or not all(isinstance(member, str) for member in held):
        return False
    return len(set(held)) == len(held)


_PROSE = frozenset({"description", "summary", "title"})
_FREE_TEXTS: dict[Kind, frozenset[str]] = {
    "operation": _PROSE | {"operationId"},
    # A pattern that is no regular expression is told by a rule of its own, a reference to nowhere by another.
    "schema": _PROSE | {"format", "pattern", "$ref"},
}
_FREE_LISTS: dict[Kind, frozenset[str]] = {"operation": frozenset({"tags"}), "schema": frozenset({"required"})}


def _names(kind: Kind, held: dict[str, Any]) -> list[str]:
    """Those of the names in a map that matter: paths, status codes and media types each do, properties never.

    Of the names of components one that is right stands for all that are.
    """
    if kind == "schema":
        return []
    if kind != "components":
        return list(held)
    right = [name for name in held if _COMPONENT_NAME.fullmatch(name)]
    return [*right[:1], *(name for name in held if not _COMPONENT_NAME.fullmatch(name))]


_COMPONENT_NAME = re.compile(r"[a-zA-Z0-9._-]+")


def _stub(kind: Kind, index: int) -> Any:
    """A valid object of that kind, for lists a different one at each index, as lists may not repeat."""
    if kind == "operation":
        return _OPERATION
    if kind in ("schema", "media-type", "encoding", "components", "path-item"):
        return {}
    return {"$ref": f"#/{index}"}
