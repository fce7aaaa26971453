"""The one fault that matters among those that `anyOf` and `oneOf` gather."""

from __future__ import annotations

from typing import Any

from jsonschema.exceptions import ValidationError, relevance


def root_cause(error: ValidationError) -> ValidationError:
    """The fault that made `anyOf` or `oneOf` fail, as far as it can be told; else the error itself.

    An alternative that is meant for another kind of object (another `in` of a parameter, another `type` of a security
    scheme) is passed over where one is left; of the rest the one with the fewest faults counts, and in it the deepest.
    """
    while error.context:
        branches: dict[Any, list[ValidationError]] = {}
        for inner in error.context:
            branches.setdefault(inner.relative_schema_path[0] if inner.relative_schema_path else 0, []).append(inner)
        fitting = [errors for errors in branches.values() if not any(map(_is_other_kind, errors))]
        nearest = min(fitting or list(branches.values()), key=len)
        error = min(nearest, key=relevance)
    return error


def _is_other_kind(error: ValidationError) -> bool:
    if error.validator not in ("enum", "const", "pattern", "not"):
        return error.validator == "required" and error.validator_value == ["$ref"]
    return bool(error.path) and error.path[-1] in ("in", "type", "scheme")
