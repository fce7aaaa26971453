"""Rules about the values that a description gives for its schemas: examples and defaults."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal
from urllib.parse import quote

from jsonschema import FormatChecker
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator
from openapi_schema_validator import OAS30Validator, OAS31Validator
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable

from sdkforge.document import Place
from sdkforge.document.pointer import escape
from sdkforge.lint.cause import root_cause
from sdkforge.lint.finding import Problem
from sdkforge.lint.subject import Subject
from sdkforge.lint.wording import kind_of, shown

_ADDRESS = "urn:sdkforge:document"

# Only the formats whose meaning nobody disputes. A `time` without a zone, for one, is common and harmless.
_FORMATS = FormatChecker(formats=("date-time", "date", "uuid", "ipv4", "ipv6", "email"))


@dataclass(frozen=True)
class GivenValue:
    """A value that a description gives, where it stands, and the pointer to the schema it should satisfy."""

    role: Literal["example", "default"]
    pointer: str
    value: Any
    schema: str


def example_contradicts_schema(subject: Subject) -> Iterator[Problem]:
    """Examples of schemas, parameters, headers and bodies that their schema does not allow."""
    values = [value for place in subject.places for value in _examples(place, subject)]
    yield from _contradictions(subject, values, "Correct the example or the schema, whichever is not what is sent.")


def default_outside_schema(subject: Subject) -> Iterator[Problem]:
    """Defaults that their own schema does not allow (OpenAPI 3.0.3, section 4.7.24.1)."""
    values = [
        GivenValue("default", f"{place.pointer}/default", place.value["default"], place.pointer)
        for place in subject.schemas
        if "default" in place.value
    ]
    yield from _contradictions(subject, values, "Correct the default, or widen the schema to allow it.")


def _examples(place: Place, subject: Subject) -> Iterator[GivenValue]:
    value = place.value
    if not isinstance(value, dict):
        return
    if place.kind == "schema":
        if subject.is_reference(place):
            return
        if "example" in value:
            yield GivenValue("example", f"{place.pointer}/example", value["example"], place.pointer)
        examples = value.get("examples")
        for index, example in enumerate(examples if isinstance(examples, list) else ()):
            yield GivenValue("example", f"{place.pointer}/examples/{index}", example, place.pointer)
    elif place.kind in ("parameter", "header", "media-type") and "schema" in value:
        schema = f"{place.pointer}/schema"
        for pointer, example in _media_examples(place, subject):
            # What is not JSON may be shown as the text that is sent, which no schema describes.
            if place.kind != "media-type" or "json" in place.name.lower() or not isinstance(example, str):
                yield GivenValue("example", pointer, example, schema)


def _media_examples(place: Place, subject: Subject) -> Iterator[tuple[str, Any]]:
    """`example`, and the values in `examples` (OpenAPI 3.1.1, section 4.8.19)."""
    if "example" in place.value:
        yield f"{place.pointer}/example", place.value["example"]
    examples = place.value.get("examples")
    for name, entry in examples.items() if isinstance(examples, dict) else ():
        pointer, example = subject.follow(entry, f"{place.pointer}/examples/{escape(name)}")
        if isinstance(example, dict) and "value" in example:
            yield f"{pointer}/value", example["value"]


def _contradictions(subject: Subject, values: list[GivenValue], advice: str) -> Iterator[Problem]:
    if not values:
        return
    # Opaque, for in a description `$id` may be the name of a property, and references are plain JSON pointers.
    registry: Registry[Any] = Registry().with_resource(_ADDRESS, Resource.opaque(subject.document.data))
    validator_class = OAS30Validator if subject.is_30 else OAS31Validator
    seen: set[tuple[str, str]] = set()
    for given in values:
        reference = {"$ref": f"{_ADDRESS}#{_fragment(given.schema)}"}
        validator = validator_class(reference, registry=registry, format_checker=_FORMATS)
        for nature, detail in _faults(validator, given.value):
            # An example that several operations share by reference is told once.
            if (given.pointer, nature) not in seen:
                seen.add((given.pointer, nature))
                yield Problem(given.pointer, f"{_article(given.role)} {nature}", advice, detail)


def _faults(validator: Validator, value: Any) -> list[tuple[str, str]]:
    """What is wrong with a value: each nature once, with what shows it.

    Where the schema cannot be followed (a reference to nowhere, endless composition, a malformed keyword), nothing:
    other rules tell of that, and one schema must not keep the others from being looked at.
    """
    faults: dict[str, str] = {}
    try:
        for error in validator.iter_errors(value):
            if not _is_rounding(error) and not _is_nullable_enum(error):
                nature = _nature(error)
                faults.setdefault(nature, _detail(error))
    except (Unresolvable, RecursionError):
        return []
    except Exception:  # the validator takes well-formed schemas for granted, and fails in many ways
        return []
    return list(faults.items())


def _nature(error: ValidationError) -> str:
    keyword, wanted = str(error.validator), error.validator_value
    if keyword == "type":
        names = wanted if isinstance(wanted, list) else [wanted]
        return f"is {kind_of(error.instance)} where the type is {' or '.join(str(name) for name in names)}"
    if keyword == "format":
        return f"is not of the format {wanted!r}"
    if keyword == "oneOf" and not error.context:
        return "fits more than one of the alternatives of `oneOf`"
    return _NATURES.get(keyword, f"contradicts `{keyword}` of its schema")


_NATURES = {
    "enum": "is no member of the enum",
    "const": "is not the constant value",
    "required": "lacks a required property",
    "additionalProperties": "has a property that is not allowed",
    "unevaluatedProperties": "has a property that is not allowed",
    "pattern": "does not match the pattern",
    "minimum": "is below the minimum",
    "exclusiveMinimum": "is below the minimum",
    "maximum": "is above the maximum",
    "exclusiveMaximum": "is above the maximum",
    "multipleOf": "is no multiple of `multipleOf`",
    "minLength": "is shorter than `minLength`",
    "maxLength": "is longer than `maxLength`",
    "minItems": "has fewer items than `minItems`",
    "maxItems": "has more items than `maxItems`",
    "uniqueItems": "repeats an item that must be unique",
    "anyOf": "fits none of the alternatives of `anyOf`",
    "oneOf": "fits none of the alternatives of `oneOf`",
    "not": "is what `not` forbids",
    "False schema": "stands where no value is allowed",
}


def _detail(error: ValidationError) -> str:
    error = root_cause(error)
    where = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in error.absolute_path).lstrip(".")
    if error.validator == "required" and isinstance(error.instance, dict):
        wanted: Any = error.validator_value
        missing = ", ".join(shown(name) for name in wanted if name not in error.instance)
        return f"{missing} in {where}" if where else missing
    return f"{where} is {shown(error.instance)}" if where else shown(error.instance)


def _is_rounding(error: ValidationError) -> bool:
    """Whether a multiple is missed only because binary fractions are not decimal ones, as with 0.07 and 0.01."""
    if error.validator != "multipleOf" or not isinstance(error.instance, (int, float)):
        return False
    if not math.isfinite(error.instance) or not error.validator_value:
        return False
    return Decimal(str(error.instance)) % Decimal(str(error.validator_value)) == 0


def _is_nullable_enum(error: ValidationError) -> bool:
    """Whether null is missed among the members of a nullable enum, where nearly everybody takes it for understood."""
    schema = error.schema
    return error.validator == "enum" and error.instance is None and isinstance(schema, dict) and "nullable" in schema


def _article(role: str) -> str:
    return "an example" if role == "example" else "a default"


def _fragment(pointer: str) -> str:
    """The pointer as a URI fragment (RFC 6901, section 6)."""
    return quote(pointer, safe="/~")
