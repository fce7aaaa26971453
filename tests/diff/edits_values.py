"""Edits of what a schema says of its values: bounds, enums, types and their like, at any depth, whoever sends them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path as File
from typing import Any, cast
from weakref import WeakKeyDictionary

import yaml
from diff.edits import Chance, Edit, Expected, Kind, Writes, expected_at
from diff.edits_atlas import Atlas, Path, Use
from sdkforge.diff.model import Effect
from support.documents import Node

SCOPES = ("body", "property", "parameter", "parameter-property", "header", "header-property")
BACK: dict[Effect, Effect] = {"narrows": "widens", "widens": "narrows"}

_WORDS = frozenset({"description", "title", "example", "examples", "deprecated", "readOnly", "writeOnly"})
_CLEAN = _WORDS | {"type", "nullable", "properties", "required", "items", "additionalProperties"}
# What discriminators choose between: in both documents.
_COMPONENTS: Writes = tuple(
    (
        ("components", "schemas", f"Edits{name}"),
        {
            "type": "object",
            "required": ["kind", name],
            "properties": {"kind": {"type": "string"}, name: {"type": "string"}},
        },
    )
    for name in ("Cat", "Dog")
)
# oasdiff has ids of their own for these where the value is read-only in a request.
_READ_ONLY = ("enum-value-removed", "max-length-decreased", "max-decreased", "min-increased", "max-items-decreased")
_READ_ONLY += ("exclusive-max-decreased", "exclusive-min-increased", "max-properties-decreased")
_ENUM = ("enum-value-added", "enum-value-removed", "became-enum", "became-not-enum")


def kinds() -> Iterator[Kind]:
    """Two kinds of edit for each row of the table."""
    rows = yaml.safe_load(File(__file__).with_name("edits_values.yaml").read_text(encoding="utf-8"))
    taken: set[str] = set()
    for row in rows:
        for turned, check in ((False, row["there"]), (True, row["back"])):
            name = f"{row['of']}, {check}" + (f" (OpenAPI {row['only']})" if "only" in row else "")
            while name in taken:
                name += " again"
            taken.add(name)
            yield _kind(name, row, turned)


def _kind(name: str, row: Node, turned: bool) -> Kind:
    effect = cast("Effect", row["is"])
    checks = row["back"] if turned else row["there"]
    before, after = (row["after"], row["before"]) if turned else (row["before"], row["after"])
    whole = bool((before.keys() | after.keys()) & {"type", "oneOf", "anyOf", "allOf"})

    components = _COMPONENTS if "$ref" in str(row) else ()

    def chances(atlas: Atlas) -> Iterator[Chance]:
        if "only" in row and (row["only"] == 3.1) != atlas.modern:
            return
        for where, node, uses in plain(atlas).get(row["of"], ()):
            fits = whole or not node.keys() & {*before, *after, "additionalProperties"}
            fits = fits and not (whole and _nullable(node))
            if fits and not ("nullable" in checks and any("null" in use.inside for use in uses)):
                yield Chance(stratum(uses[0]), partial(edit, where, node, uses))

    def edit(where: Path, node: Node, uses: list[Use]) -> Edit:
        kept = {key: value for key, value in node.items() if not whole or key in _WORDS}
        is_now = BACK.get(effect, effect) if turned else effect
        found = []
        for use in uses:
            here = use.below(row["step"]) if "step" in row else use
            if row.get("text") == "same" and textual(use):
                continue
            for check in checks.split():
                as_text = "text" in row and textual(use)
                found.append(_expected(here, *(_as_text(row["text"], turned) if as_text else (check, is_now))))
        return Edit(
            base=(*components, (where, {**kept, **before})),
            revision=(*components, (where, {**kept, **after})),
            expected=tuple(found),
            touches=frozenset(use.operation for use in uses),
        )

    return Kind(name, chances)


def textual(use: Use) -> bool:
    """Whether a value is text on the wire, whatever its type."""
    return use.location.part in ("parameter", "response-header") and not use.location.media


def _as_text(effect: Effect, turned: bool) -> tuple[str, Effect]:
    """The check and the effect of another type where all is text: that of a number is a text like others."""
    effect = BACK[effect] if turned else effect
    return ("type-generalized" if effect == "widens" else "type-specialized"), effect


def _expected(use: Use, check: str, effect: Effect) -> Expected:
    level = ""
    if check == "additional-properties-relaxed" and use.direction == "response" and not use.unsent:
        level = "warning"
    if check == "enum-value-added" and use.direction == "response" and not use.unsent:
        level = "warning"
    return expected_at(use, ident(use, check), effect, level=level)


def ident(use: Use, check: str) -> str:
    """The id of a check at a use: oasdiff's scheme, and where it departs from it."""
    if use.scope == "body" and use.direction == "response" and check in _ENUM:
        return f"response-mediatype-{check}"
    if use.scope == "property" and use.unsent and use.direction == "request" and check in _READ_ONLY:
        return f"request-read-only-property-{check}"
    if use.scope == "property" and use.unsent and use.direction == "response" and check == "enum-value-added":
        return f"response-write-only-property-{check}"
    return f"{use.direction}-{use.scope}-{_SPELLED.get((use.direction, use.scope, check), check)}"


_SPELLED = {
    # Only the harmless way has a name of its own, but for properties of parameters.
    **{("request", scope, "type-specialized"): "type-changed" for scope in ("body", "property", "parameter")},
    **{("request", scope, "multiple-of-specialized"): "multiple-of-changed" for scope in SCOPES},
    **{("response", scope, "multiple-of-generalized"): "multiple-of-changed" for scope in SCOPES},
}


def stratum(use: Use) -> tuple[Any, ...]:
    """What makes two places different enough to try both."""
    return (
        use.scope,
        use.location.inside,
        use.direction,
        bool(use.location.event),
        use.unsent,
        use.success,
        bool(use.inside),
    )


Site = tuple[Path, Node, list[Use]]
_PLAIN: WeakKeyDictionary[Atlas, dict[str, list[Site]]] = WeakKeyDictionary()


def plain(atlas: Atlas) -> dict[str, list[Site]]:
    """By type: schemas that say little more than it, where an edit means what it says. Found once for a document."""
    if atlas in _PLAIN:
        return _PLAIN[atlas]
    found: dict[str, list[Site]] = {}
    for where, uses in atlas.uses.items():
        node = atlas.get(where)
        kind = node.get("type")
        if isinstance(kind, list):
            kind = next(iter({*kind} - {"null"}), None) if len({*kind} - {"null"}) == 1 else None
        if isinstance(kind, str) and node.keys() <= _CLEAN and all(map(meant, uses)):
            found.setdefault(kind, []).append((where, node, uses))
    _PLAIN[atlas] = found
    return found


def meant(use: Use) -> bool:
    """Whether an edit at a use means what it says: there is no other schema that has a say."""
    trail = use.location.trail
    in_member = bool(trail) and trail[-1].startswith("|")
    aside = use.location.event and use.location.part in ("parameter", "response-header")
    return not (in_member or aside or use.inside & {"member", "shared", "beside", "twin"})


def _nullable(node: Node) -> bool:
    return node.get("nullable") is True or isinstance(node.get("type"), list)
