"""What openapi-spec-validator says of a description, told as problems with places.

The validator is given the tree, never the text: that it would read as YAML, even where it is JSON. Its first pass, over
the published schemas, is made by `Pieces`. Its second, over what those schemas cannot say, is left as it is but for the
schemas of parameters and responses: it would skip those of request bodies, callbacks and webhooks, name no places, and
take longer than all the rest, while rules of our own look at every one. Nor may it follow a reference out of the
description: left to itself it reads files and fetches URLs.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any, ClassVar

from jsonschema.exceptions import ValidationError
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from openapi_spec_validator.validation.exceptions import (
    DuplicateOperationIDError,
    ExtraParametersError,
    ParameterDuplicateError,
    UnresolvableParameterError,
)
from openapi_spec_validator.validation.keywords import SchemaValidator, TagsValidator
from referencing.exceptions import Unresolvable

from sdkforge.document import pointer as pointers
from sdkforge.lint.cause import root_cause
from sdkforge.lint.finding import Problem
from sdkforge.lint.pieces import Pieces
from sdkforge.lint.subject import Subject
from sdkforge.lint.wording import kind_of, shortened, shown

# Told by rules of our own, which know the place.
_TOLD_ELSEWHERE = (
    DuplicateOperationIDError,
    ExtraParametersError,
    ParameterDuplicateError,
    UnresolvableParameterError,
)


def specification_violated(subject: Subject) -> Iterator[Problem]:
    """Where the description breaks the published schema of the version of OpenAPI that it is written in."""
    told: set[tuple[str, str]] = set()
    for error in Pieces(subject).iter_errors():
        cause = root_cause(error)
        pointer = pointers.from_tokens(cause.absolute_path)
        message, detail = _message(subject, cause, pointer)
        # The rule on types tells of a `type` that is none, with better advice.
        if (pointer, message) not in told and not _is_type_of_schema(subject, pointer):
            told.add((pointer, message))
            advice = f"See the OpenAPI {subject.document.version} specification; other tools will refuse the document."
            yield Problem(pointer, message, advice, detail)


def validator_crashed(subject: Subject) -> Iterator[Problem]:
    """That openapi-spec-validator failed, or found what no rule here knows of."""
    base = OpenAPIV30SpecValidator if subject.is_30 else OpenAPIV31SpecValidator
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            validator = _without_schemas(base)(subject.document.data)
            for error in validator.root_validator(validator.schema_path):
                if not isinstance(error, _TOLD_ELSEWHERE):
                    yield Problem(
                        "", "openapi-spec-validator objects", "Correct the document.", shortened(error.message)
                    )
    except Unresolvable:
        return  # a rule of our own tells which reference it is
    except Exception as error:  # it takes the form of a description for granted, and fails in many ways
        yield Problem(
            "",
            "openapi-spec-validator fails on this document",
            "Correct the errors above first. If there are none, the fault is the validator's and can be ignored.",
            shortened(f"{type(error).__name__}: {error}"),
        )


def _without_schemas(base: Any) -> Any:
    class Validator(base):  # type: ignore[misc]
        resolver_handlers: ClassVar[dict[str, Any]] = {}
        keyword_validators: ClassVar[dict[str, Any]] = {
            **base.keyword_validators,
            "schema": _NoSchemas,
            "tags": _NoTags,
        }

    return Validator


class _NoSchemas(SchemaValidator):
    def __call__(self, *_: Any, **__: Any) -> Iterator[ValidationError]:
        return iter(())


class _NoTags(TagsValidator):
    def __call__(self, *_: Any, **__: Any) -> Iterator[ValidationError]:
        return iter(())


def _is_type_of_schema(subject: Subject, pointer: str) -> bool:
    """Whether the pointer leads to the `type` of a schema, or into it. A property of that name is another thing."""
    tokens = pointers.split(pointer)
    for length in (len(tokens) - 1, len(tokens) - 2):
        if length >= 0 and tokens[length : length + 1] == ["type"]:
            place = subject.by_pointer.get(pointers.from_tokens(tokens[:length]))
            if place is not None and place.kind == "schema":
                return True
    return False


def _message(subject: Subject, error: ValidationError, pointer: str) -> tuple[str, str]:
    """What is wrong, alike for all faults of a kind, and what is particular to this one.

    The validator's own message begins with the value, which may be as long as the document, and is told only where it
    says more than the rule and the value's name do.
    """
    named, name = _named(subject, pointer)
    wanted: Any = error.validator_value
    if error.validator == "required" and isinstance(error.instance, dict):
        missing = [field for field in wanted if field not in error.instance]
        return f"{named} lacks the field {', '.join(map(repr, missing))}", name
    if error.validator == "type":
        types = wanted if isinstance(wanted, list) else [wanted]
        return f"{named} is {kind_of(error.instance)} where the type must be {' or '.join(map(str, types))}", name
    if error.validator in ("enum", "const"):
        allowed = wanted if error.validator == "enum" else [wanted]
        return f"{named} must be {' or '.join(map(shown, allowed))}", shown(error.instance)
    if error.validator in ("additionalProperties", "unevaluatedProperties"):
        return f"{named} has no field {', '.join(map(repr, _unknown_fields(error)))}", name
    if isinstance(error.instance, (dict, list)):
        return f"{named} breaks the rule `{error.validator}` of the specification", name
    return f"{named} breaks the rule `{error.validator}` of the specification", shown(error.instance)


def _named(subject: Subject, pointer: str) -> tuple[str, str]:
    """How to call what stands at a pointer: an object by its kind, and beside it its name; a field by its own name."""
    place = subject.by_pointer.get(pointer)
    if place is not None:
        kind = place.kind.replace("-", " ")
        return f"{'an' if kind[0] in 'aeo' else 'a'} {kind}" if pointer else "the document", place.name
    *_, holder, last = ["", "", *pointers.split(pointer)]
    return (f"an item of `{holder}`" if last.isdecimal() else f"`{last}`"), ""


def _unknown_fields(error: ValidationError) -> list[str]:
    """The fields that a closed object has beyond those it may have; at least one is named."""
    instance: Any = error.instance
    return [field for field in instance if repr(field) in error.message] or ["?"]
