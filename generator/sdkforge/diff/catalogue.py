"""Every id that a change can have, so that a misspelled one in a project's settings is told."""

from __future__ import annotations

from functools import cache
from itertools import product

from .edit import Edit
from .ids import Scope, edit_id
from .model import Direction, Effect
from .values import BOUNDS

PLAIN = frozenset(
    [
        "api-deprecated-sunset-parse",
        "api-operation-id-added",
        "api-operation-id-removed",
        "api-path-removed-before-sunset",
        "api-path-removed-with-deprecation",
        "api-path-removed-without-deprecation",
        "api-path-sunset-parse",
        "api-removed-before-sunset",
        "api-removed-with-deprecation",
        "api-removed-without-deprecation",
        *(
            f"api-{scope}security-{word}"
            for scope in ("", "global-")
            for word in ("added", "removed", "scope-added", "scope-removed", "became-required", "became-optional")
        ),
        "api-security-component-oauth-scope-added",
        "api-security-component-oauth-scope-removed",
        "api-security-component-oauth-token-url-changed",
        "api-security-component-oauth-url-changed",
        "api-server-added",
        "api-server-removed",
        "api-server-variable-default-changed",
        "api-server-variable-enum-changed",
        "api-sunset-date-changed-too-small",
        "api-tag-added",
        "api-tag-removed",
        *(f"{event}-{action}" for event in ("callback", "webhook") for action in ("added", "removed")),
        "endpoint-added",
        "endpoint-deprecated",
        "endpoint-deprecated-with-sunset",
        "endpoint-reactivated",
        "new-optional-request-parameter",
        "new-request-path-parameter",
        "new-required-request-parameter",
        "optional-response-header-removed",
        "required-response-header-removed",
        "request-body-added-optional",
        "request-body-added-required",
        "request-body-became-optional",
        "request-body-became-required",
        "request-body-removed",
        *(
            f"request-parameter-{word}"
            for word in (
                "became-allow-empty-value",
                "became-allow-reserved",
                "became-not-allow-empty-value",
                "became-not-allow-reserved",
                "became-optional",
                "became-required",
                "deprecated",
                "deprecated-with-sunset",
                "explode-changed",
                "reactivated",
                "removed",
                "removed-before-sunset",
                "removed-with-deprecation",
                "style-changed",
                "sunset-date-changed-too-small",
                "sunset-deleted",
                "sunset-parse",
            )
        ),
        *(
            f"{direction}-{scope}-serialization-changed"
            for direction in ("request", "response")
            for scope in ("header", "parameter")
        ),
        *(
            f"{held}-media-type-{word}"
            for held in ("request-body", "response")
            for word in (
                "added",
                "name-generalized",
                "name-specialized",
                "parameter-added",
                "parameter-changed",
                "parameter-removed",
                "removed",
            )
        ),
        *(
            f"{direction}-body-media-type-schema-{action}"
            for direction in ("request", "response")
            for action in ("added", "removed")
        ),
        *(
            f"{direction}-body-encoding-{word}-changed"
            for direction in ("request", "response")
            for word in ("allow-reserved", "content-type", "explode", "style")
        ),
        *(
            f"{direction}-body-encoding-header-{word}"
            for direction in ("request", "response")
            for word in ("added", "became-optional", "became-required", "changed", "removed")
        ),
        "response-header-added",
        "response-header-became-optional",
        "response-header-became-required",
        *(f"response-{kind}-status-{action}" for kind in ("success", "non-success") for action in ("added", "removed")),
        "sunset-deleted",
    ]
)
"""Ids of changes that are none of a schema."""

_SET = ("set", "unset", "increased", "decreased")
_HELD = ("added", "removed", "changed")
ACTIONS: dict[str, tuple[str, ...]] = {
    "type": ("changed", "narrowed", "widened", "specialized", "generalized"),
    "format": ("changed", "specialized", "generalized"),
    "nullable": ("became-nullable", "became-not-nullable"),
    "schema": ("became-false", "became-not-false"),
    "enum": ("became-enum", "became-not-enum", "value-added", "value-removed"),
    "const": _HELD,
    "x-extensible-enum": ("value-removed",),
    **dict.fromkeys([*BOUNDS, "exclusiveMinimum", "exclusiveMaximum"], _SET),
    "multipleOf": ("set", "unset", "changed", "specialized", "generalized"),
    "uniqueItems": ("set", "unset"),
    "pattern": ("added", "removed", "changed", "generalized"),
    "property": ("added", "removed"),
    "required": ("became-required", "became-optional"),
    "additionalProperties": ("restricted", "relaxed"),
    "patternProperties": _HELD,
    "propertyNames": _HELD,
    "dependentRequired": _HELD,
    "dependentSchemas": _HELD,
    "unevaluatedItems": _HELD,
    "unevaluatedProperties": _HELD,
    "prefixItems": ("added", "removed"),
    "contains": _HELD,
    "contentEncoding": ("changed",),
    "contentMediaType": ("changed",),
    "contentSchema": _HELD,
    "not": _HELD,
    "if": _HELD,
    "then": _HELD,
    "else": _HELD,
    "anyOf": ("added", "removed"),
    "oneOf": ("added", "removed", "overlap-added", "overlap-removed"),
    "union": ("changed",),
    "default": _HELD,
    "deprecated": (
        "deprecated",
        "deprecated-with-sunset",
        "reactivated",
        "sunset-date-changed-too-small",
        "sunset-deleted",
        "sunset-parse",
    ),
    "readOnly": ("became-read-only", "became-not-read-only"),
    "writeOnly": ("became-write-only", "became-not-write-only"),
    "discriminator": (
        "added",
        "removed",
        "property-name-changed",
        "mapping-added",
        "mapping-changed",
        "mapping-deleted",
    ),
}
"""What can become of each keyword of a schema."""


@cache
def known_ids() -> frozenset[str]:
    """Every id."""
    found = set(PLAIN)
    directions: tuple[Direction, ...] = ("request", "response")
    scopes: tuple[Scope, ...] = ("body", "parameter", "header")
    effects: tuple[Effect, ...] = ("narrows", "widens", "incomparable")
    flags = [frozenset(told) for told in product(("", "required"), ("", "default"), ("", "readOnly", "writeOnly"))]
    for keyword, actions in ACTIONS.items():
        for action, direction, scope, trail, effect, told in product(
            actions, directions, scopes, ((), ("name",)), effects, flags
        ):
            if keyword in ("property", "required") and not trail:
                continue
            values = ("oneOf", "anyOf") if effect == "widens" else ("anyOf", "oneOf")
            edit = Edit(keyword, action, effect, "", "", ("", ""), *values, trail=trail, flags=told)
            found.add(edit_id(edit, direction, scope, effect))
    return frozenset(found)
