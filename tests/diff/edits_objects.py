"""Edits of what an object holds: properties that come, go, are asked for, or that one side alone sends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from diff.edits import Chance, Edit, Expected, Kind, expected_at
from diff.edits_atlas import Atlas, Path, Use, cut, put
from diff.edits_values import plain, stratum
from sdkforge.diff.model import Effect
from support.documents import Node

NEW = "xNewProperty"
TEXT: Node = {"type": "string"}
OBJECT: Node = {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}, "b": {"type": "array"}}}


def kinds() -> Iterator[Kind]:
    """Every kind of this module."""
    yield from _pair("optional property added", "optional property removed", _new(TEXT), _added, _removed)
    yield from _pair("object property added", "object property removed", _new(OBJECT), _added, _removed)
    yield from _pair(
        "required property added",
        "required property removed",
        _new(TEXT, required=True),
        partial(_added, required=True),
        partial(_removed, required=True),
    )
    yield from _pair(
        "required property with a default added",
        "required property with a default removed",
        _new({**TEXT, "default": "x"}, required=True),
        partial(_added, required=True, default=True),
        partial(_removed, required=True),
    )
    for flag, sender in (("readOnly", "request"), ("writeOnly", "response")):
        for required in (False, True):
            word = "required" if required else "optional"
            yield from _pair(
                f"{word} {flag} property added",
                f"{word} {flag} property removed",
                _new({**TEXT, flag: True}, required=required),
                partial(_added, required=required, unsent_by=sender),
                partial(_removed, required=required, unsent_by=sender),
            )
    yield Kind("property of the document removed", _existing(_without, _gone))
    yield Kind("property renamed", _existing(_renamed, _moved))
    yield from _pair(
        "property became required", "property became optional", _requiring(), _became("required"), _became("optional")
    )
    yield from _pair(
        "property with a default became required",
        "property with a default became optional",
        _requiring(default=True),
        _became("required", default=True),
        _became("optional"),
    )
    yield Kind("property required in a sibling of allOf", _objects(_asked_for_in_allof, _became("required")))
    yield from _flags()


Steps = tuple[Node, Node, str]
"""An object before and after, and the property that it is about."""
Change = Callable[[Node], Steps | None]
Found = Callable[[Use, str], Expected | tuple[Expected, ...]]


def _objects(change: Change, found: Found, *, back: bool = False) -> Callable[[Atlas], Iterator[Chance]]:
    """Chances at every object that has properties and says no more than that."""

    def chances(atlas: Atlas) -> Iterator[Chance]:
        for where, node, uses in plain(atlas).get("object", ()):
            if node.get("properties") and node.get("additionalProperties") is not False and change(node):
                yield Chance(stratum(uses[0]), partial(edit, where, node, uses))

    def edit(where: Path, node: Node, uses: list[Use]) -> Edit:
        before, after, name = change(node) or (node, node, "")
        if back:
            before, after = after, before
        expected: list[Expected] = []
        for use in uses:
            here = found(use, name)
            expected += [here] if isinstance(here, Expected) else here
        return Edit(((where, before),), ((where, after),), tuple(expected))

    return chances


def _pair(there: str, back: str, change: Change, found: Found, found_back: Found) -> Iterator[Kind]:
    yield Kind(there, _objects(change, found))
    yield Kind(back, _objects(change, found_back, back=True))


# ---- properties that come and go -----------------------------------------------------------------------------------


def _new(schema: Node, *, required: bool = False) -> Change:
    def change(node: Node) -> Steps:
        after = {**node, "properties": {NEW: schema, **node["properties"]}}
        if required:
            after["required"] = [*node.get("required", ()), NEW]
        return node, after, NEW

    return change


def _added(use: Use, name: str, *, required: bool = False, default: bool = False, unsent_by: str = "") -> Expected:
    unsent = use.unsent or use.direction == unsent_by
    word = "required" if required else "optional"
    if use.location.part == "parameter":
        ident = f"new-{word}-request-parameter-property"
    elif use.direction == "request":
        ident = f"new-{word}-request-property" + ("-with-default" if default else "")
    else:
        hidden = "-write-only" if unsent_by == "response" else ""
        ident = f"response{_in_header(use)}-{word}{hidden}-property-added"
    breaks = required and use.direction == "request" and not unsent
    return expected_at(use, ident, "none", step=name, level="error" if breaks else "info")


def _removed(use: Use, name: str, *, required: bool = False, unsent_by: str = "") -> Expected:
    unsent = use.unsent or use.direction == unsent_by
    if use.location.part == "parameter":
        ident, level = "request-parameter-property-removed", "warning"
    elif use.direction == "request":
        ident, level = "request-property-removed", "warning"
    else:
        hidden = "-write-only" if unsent_by == "response" else ""
        ident = f"response{_in_header(use)}-{'required' if required else 'optional'}{hidden}-property-removed"
        level = "error" if required else "warning"
    return expected_at(use, ident, "none", step=name, level="info" if unsent else level)


def _existing(change: Callable[[Node, str], Node], found: Callable[..., Any]) -> Callable[[Atlas], Iterator[Chance]]:
    """Chances at the properties that the document has, where nothing else speaks of them."""

    def chances(atlas: Atlas) -> Iterator[Chance]:
        for where, node, uses in plain(atlas).get("object", ()):
            if node.get("additionalProperties") is False:
                continue
            for name in node.get("properties") or ():
                inner = node["properties"][name]
                if "$ref" not in inner and not inner.keys() & {"allOf", "deprecated"}:
                    yield Chance((stratum(uses[0]), "readOnly" in inner), partial(edit, where, node, uses, name))

    def edit(where: Path, node: Node, uses: list[Use], name: str) -> Edit:
        expected = [one for use in uses for one in found(use, name, node)]
        return Edit((), ((where, change(node, name)),), tuple(expected))

    return chances


def _without(node: Node, name: str) -> Node:
    out = cut(node, ("properties", name))
    if "required" in node:
        out["required"] = [other for other in node["required"] if other != name]
    return out


def _renamed(node: Node, name: str) -> Node:
    inner = {NEW if key == name else key: value for key, value in node["properties"].items()}
    asked = [NEW if key == name else key for key in node.get("required") or ()]
    return {**node, "properties": inner, **({"required": asked} if "required" in node else {})}


def _senders(node: Node, name: str) -> str:
    inner = node["properties"][name]
    return "request" if inner.get("readOnly") else "response" if inner.get("writeOnly") else ""


def _gone(use: Use, name: str, node: Node) -> tuple[Expected, ...]:
    required = name in (node.get("required") or ())
    return (_removed(use, name, required=required, unsent_by=_senders(node, name)),)


def _moved(use: Use, name: str, node: Node) -> tuple[Expected, ...]:
    required, sender = name in (node.get("required") or ()), _senders(node, name)
    default = required and "default" in node["properties"][name]
    return *_gone(use, name, node), _added(use, NEW, required=required, default=default, unsent_by=sender)


# ---- properties that are asked for ---------------------------------------------------------------------------------


def _optional(node: Node) -> str:
    """A property that is optional, sent by both sides, and that nothing else is said of."""
    names = (
        name
        for name, inner in node["properties"].items()
        if name not in (node.get("required") or ())
        and not inner.keys() & {"$ref", "allOf", "oneOf", "anyOf", "readOnly", "writeOnly", "default", "deprecated"}
    )
    return next(names, "")


def _requiring(*, default: bool = False) -> Change:
    def change(node: Node) -> Steps | None:
        name = _optional(node)
        if not name:
            return None
        if default:
            node = put(node, ("properties", name, "default"), "x")
        return node, {**node, "required": [name, *node.get("required", ())]}, name

    return change


def _asked_for_in_allof(node: Node) -> Steps | None:
    name = _optional(node)
    return (node, {"allOf": [node, {"type": "object", "required": [name]}]}, name) if name else None


def _became(word: str, *, default: bool = False) -> Found:
    def found(use: Use, name: str) -> Expected:
        ident = f"{use.direction}-{held(use)}-became-{word}"
        if default and use.direction == "request" and held(use) == "property":
            ident += "-with-default"
        return expected_at(use, ident, "narrows" if word == "required" else "widens", step=name)

    return found


# ---- properties that one side alone sends, or nobody any more ------------------------------------------------------


def _flags() -> Iterator[Kind]:
    for flag, words in (("readOnly", "read-only"), ("writeOnly", "write-only")):
        for required in (False, True):
            need = "required" if required else "optional"
            yield from _pair(
                f"{need} property became {words}",
                f"{need} property became not {words}",
                _flagged({flag: True}, required=required),
                _named(f"{need}-property-became-{words}", plain=True, answers=flag == "writeOnly" and required),
                _named(f"{need}-property-became-not-{words}", plain=True, requests=flag == "readOnly" and required),
            )
    yield from _pair(
        "property deprecated",
        "property reactivated",
        _flagged({"deprecated": True}),
        _named("property-deprecated"),
        _named("property-reactivated"),
    )
    yield Kind(
        "property deprecated with a sunset",
        _objects(_flagged({"deprecated": True, "x-sunset": "2999-01-01"}), _named("property-deprecated-with-sunset")),
    )


def _flagged(flags: Node, *, required: bool = False) -> Change:
    def change(node: Node) -> Steps:
        before = _new(TEXT, required=required)(node)
        assert before is not None
        return before[1], put(before[1], ("properties", NEW), {**TEXT, **flags}), NEW

    return change


def _named(check: str, *, plain: bool = False, requests: bool = False, answers: bool = False) -> Found:
    """plain: whether a parameter has no ids of its own for the check. requests: whether a request needs now what it
    did not, answers: whether an answer no longer has what it had."""

    def found(use: Use, name: str) -> Expected:
        inside = "" if plain else held(use).removesuffix("property")
        request = use.direction == "request"
        effect: Effect = "narrows" if requests and request else "widens" if answers and not request else "none"
        return expected_at(use, f"{use.direction}-{inside}{check}", effect, step=name)

    return found


def held(use: Use) -> str:
    """What ids call a property of a schema, by what holds the schema."""
    return {"parameter": "parameter-property", "response-header": "header-property"}.get(use.location.part, "property")


def _in_header(use: Use) -> str:
    return "-header" if use.location.part == "response-header" else ""
