"""Nodes to View: each keyword of every node at a place, joined with those of the others."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

from ..document import Document
from ..document.pointer import escape
from .node import PROSE, UNEVALUATED, Flat, Node, Resolve, Site, flatten
from .view import TYPES, Alternatives, Condition, Fact, View, text

_LOWER = {"minimum": 0, "minLength": 0, "minItems": 0, "minProperties": 0, "minContains": 1}
"""Inclusive lower bounds and, but for `minimum`, the value that says nothing."""
_UPPER = ("maximum", "maxLength", "maxItems", "maxProperties", "maxContains")
_EXCLUSIVE = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}
_NOTES = ("default", "deprecated", "readOnly", "writeOnly", "discriminator", "x-extensible-enum", "x-sunset")
_IMPLIED = (("properties", "object"), ("additionalProperties", "object"), ("items", "array"))


_MOST_COMBINED = 256
"""Into how many members several unions at one place are multiplied out."""


class Reader:
    """Reads the schemas of one document; each place once."""

    def __init__(self, document: Document) -> None:
        self._resolve: Resolve = document.resolve
        self._views: dict[tuple[str, ...], View] = {}
        self._open: set[tuple[str, ...]] = set()

    def view(self, site: Site) -> View:
        """What is valid at a place."""
        key = tuple(node.key for node in site)
        found = self._views.get(key)
        if found is None:
            self._open.add(key)
            found = self._views[key] = self._read(site)
            self._open.discard(key)
        return found

    def followed(self, site: Site) -> Site:
        """What a site that is only a reference leads to, so that a schema is the same wherever it is used."""
        through: set[str] = set()
        while len(site) == 1 and isinstance(value := site[0].value, dict) and isinstance(value.get("$ref"), str):
            if value["$ref"] in through or not value.keys() - {"$ref"} <= PROSE:
                break
            through.add(value["$ref"])
            pointer, target = self._resolve(value["$ref"])
            site = (site[0]._replace(pointer=pointer, value=target),)
        return site

    def _read(self, site: Site) -> View:
        flat = flatten(site, self._resolve)
        view = View(flat.nodes[0].pointer if flat.nodes else site[0].pointer if site else "")
        if flat.unions:
            self._alternatives(flat, view)
            if view.alternatives is None:
                return view
        _join(flat, view)
        if view.alternatives is not None:
            view.nullable = any(self.view(member).nullable for member in view.alternatives.members)
        return view

    def _alternatives(self, flat: Flat, view: View) -> None:
        """The members of the first union, each with all else; unions of plain types or enums are types or an enum."""
        union, *others = flat.unions
        if math.prod(len(each.members) for each in flat.unions) > _MOST_COMBINED:
            view.apart, others = tuple((other.node,) for other in others), []
        rest = (*flat.nodes, *(other.node for other in others))
        if not rest:
            views = [self.view((member,)) for member in union.members if not self._is_open((member,))]
            if _fold(view, views, overlap=union.key == "anyOf"):
                view.nullable = flat.nullable or any(inner.nullable for inner in views)
                view.pointer = union.node.pointer
                return
        sites: dict[tuple[str, ...], Site] = {}
        # What the union says of its use is said of it alone, and not of each member.
        rest = tuple(_without_notes(node) for node in rest)
        for member in union.members:
            site: Site = (member._replace(nullable=member.nullable or flat.nullable), *rest)
            if self._is_open(site):
                continue  # a union that is a member of itself
            inner = self.view(site).alternatives
            for each in inner.members if inner and inner.key == union.key else [site]:
                sites.setdefault(tuple(node.key for node in each), each)
        view.alternatives = Alternatives(union.key, f"{union.node.pointer}/{union.key}", tuple(sites.values()))

    def _is_open(self, site: Site) -> bool:
        return any(tuple(node.key for node in each) in self._open for each in (site, self.followed(site)))


def _without_notes(node: Node) -> Node:
    if node.value is False or not any(note in node.value for note in _NOTES):
        return node
    kept = {key: held for key, held in node.value.items() if key not in _NOTES}
    return node._replace(value=kept, mark=f"{node.mark}~")


def _fold(view: View, members: list[View], *, overlap: bool) -> bool:
    """Types or an enum in place of a union of such; False where the union is more than that.

    overlap: whether a value may match more than one member, as in `anyOf`.
    """
    if not all(member.bare for member in members):
        return False
    plain = [member for member in members if member.enum is None]
    listed = [member for member in members if member.enum is not None]
    types = frozenset[str]().union(*(member.types for member in plain))
    if not overlap and sum(len(member.types) for member in plain) > len(types):
        return False
    keys = [key for member in listed for key in member.enum or ()]
    outside = [member for member in listed if not member.types <= types]
    if not overlap and len(set(keys)) < len(keys):
        return False
    if plain and outside:
        return False
    if plain:
        # An enum beside its type, with `oneOf` too, is how documents write that other values may come.
        view.types, view.typed = types, plain[0].typed
        view.known = {key: value for member in listed for key, value in (member.enum or {}).items()}
        view.enumerated = listed[0].enumerated if listed else None
    else:
        view.types = frozenset[str]().union(*(member.types for member in listed))
        view.typed, view.enumerated = listed[0].typed, listed[0].enumerated
        view.enum = {key: value for member in listed for key, value in (member.enum or {}).items()}
    return True


def _join(flat: Flat, view: View) -> None:
    nulls: list[bool] = []
    lenient = flat.nullable
    closers: list[tuple[dict[str, Any], list[str], Site]] = []
    for node in flat.nodes:
        value = node.value
        if value is False:
            view.never = True
            nulls.append(node.nullable)
            continue
        _types(view, node, nulls)
        lenient = lenient or node.nullable or value.get("nullable") is True
        for keyword, held in value.items():
            read = _READ.get(keyword)
            if read is not None:
                read(view, node, keyword, held)
        if "if" in value:
            _condition(view, node)
        extra = value.get("additionalProperties", True)
        written = "unevaluatedProperties" if node.mark == UNEVALUATED else "additionalProperties"
        if extra is False or (isinstance(extra, dict) and _child(node, written, extra)):
            own = value.get("properties")
            patterns = value.get("patternProperties")
            closers.append(
                (
                    own if isinstance(own, dict) else {},
                    list(patterns) if isinstance(patterns, dict) else [],
                    _child(node, written, extra),
                )
            )
    view.nullable = lenient or (all(nulls) and not view.never)
    if view.never:
        view.types = frozenset()
    _close(view, closers)
    _settle(view)


def _types(view: View, node: Node, nulls: list[bool]) -> None:
    """Intersect the types; note whether null passes."""
    value = node.value
    declared = value.get("type")
    several = declared if isinstance(declared, list) else [declared]
    kinds = [kind for kind in several if isinstance(kind, str)]
    values = [value["const"]] if "const" in value else value.get("enum")
    listed = values if isinstance(values, list) else None
    pointer = f"{node.pointer}/type"
    if not kinds:
        kinds = [kind for keyword, kind in _IMPLIED if isinstance(value.get(keyword), dict)][:1]
        pointer = node.pointer
    if not kinds:
        nulls.append(node.nullable or value.get("nullable") is True or listed is None or None in listed)
        if listed is None:
            return
        kinds = [*{kind_of(item) for item in listed}]
        pointer = f"{node.pointer}/enum"
    else:
        nulls.append(node.nullable or value.get("nullable") is True or "null" in kinds)
    allowed = set(kinds) & TYPES
    if "number" in allowed:
        allowed.add("integer")
    view.types &= allowed
    if view.typed is None:
        view.typed = Fact(None, declared, "type", pointer)


def kind_of(value: Any) -> str:
    """The type of a JSON value, a whole number being an integer (JSON Schema 2020-12, validation, 6.1.1)."""
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return "integer"
    kinds: dict[type, str] = {float: "number", str: "string", list: "array", dict: "object"}
    return kinds.get(type(value), "null")


def _close(view: View, closers: list[tuple[dict[str, Any], list[str], Site]]) -> None:
    """`additionalProperties` binds what its own schema does not name, even if another member of the `allOf` does."""
    for own, patterns, extra in closers:
        view.additional = (*(view.additional or ()), *extra)
        for name in view.properties:
            if name not in own and not any(matches(pattern, name) for pattern in patterns):
                view.properties[name] = (*view.properties[name], *extra)


def matches(pattern: str, name: str) -> bool:
    """Whether a key of `patternProperties` is about a property."""
    try:
        return re.search(pattern, name) is not None
    except re.error:
        return False


def _settle(view: View) -> None:
    """What one keyword means in the light of another."""
    if view.enum is not None:
        view.enum = {key: value for key, value in view.enum.items() if kind_of(value) in view.types}
        if view.types == {"boolean"} and len(view.enum) == 2:
            view.enum = view.enumerated = None
        else:
            view.types &= frozenset(map(kind_of, view.enum.values()))
    if "number" not in view.types:
        for bounds, step, rounded in ((view.lower, 1, math.ceil), (view.upper, -1, math.floor)):
            for keyword in ("minimum", "maximum"):
                fact = bounds.get(keyword)
                if fact is not None:
                    number, exclusive = fact.value
                    whole = rounded(number)
                    if exclusive and whole == number:
                        whole += step
                    bounds[keyword] = fact._replace(value=(whole, False))
        # Every integer is a multiple of 1, and of what goes into it.
        view.multiples = tuple(fact for fact in view.multiples if not float(1 / (fact.shown or 1)).is_integer())
    least = view.lower.get("minContains")
    if least is not None and least.value[0] <= 0 and "maxContains" not in view.upper:
        view.contains = ()
    for bounds in (view.lower, view.upper):
        if not view.contains:
            bounds.pop("minContains", None)
            bounds.pop("maxContains", None)


# ---- keywords ------------------------------------------------------------------------------------------------------


def _lower(view: View, node: Node, keyword: str, held: Any) -> None:
    if keyword == "minimum" and node.value.get("exclusiveMinimum") is True:
        keyword = "exclusiveMinimum"
    if _number(held):
        target = _EXCLUSIVE.get(keyword, keyword)
        value = (held, keyword in _EXCLUSIVE)
        if target != "minimum" and held <= _LOWER[target] and not (target == "minContains" and held < 1):
            return
        known = view.lower.get(target)
        if known is None or value > known.value:
            view.lower[target] = Fact(value, held, keyword, f"{node.pointer}/{keyword}")


def _upper(view: View, node: Node, keyword: str, held: Any) -> None:
    if keyword == "maximum" and node.value.get("exclusiveMaximum") is True:
        keyword = "exclusiveMaximum"
    if _number(held):
        target = _EXCLUSIVE.get(keyword, keyword)
        value = (held, keyword in _EXCLUSIVE)
        known = view.upper.get(target)
        if known is None or (value[0], not value[1]) < (known.value[0], not known.value[1]):
            view.upper[target] = Fact(value, held, keyword, f"{node.pointer}/{keyword}")


def _number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _enum(view: View, node: Node, keyword: str, held: Any) -> None:
    values = [held] if keyword == "const" else held
    if isinstance(values, list):
        found = {text(value): value for value in values if value is not None}
        view.enum = found if view.enum is None else {key: held for key, held in view.enum.items() if key in found}
        view.enumerated = Fact(None, held, keyword, f"{node.pointer}/{keyword}")


def _several(name: str) -> Callable[[View, Node, str, Any], None]:
    """A keyword of which several may hold, each one apart."""

    def read(view: View, node: Node, keyword: str, held: Any) -> None:
        known: tuple[Fact, ...] = getattr(view, name)
        if isinstance(held, str) or _number(held):
            fact = Fact(text(held), held, keyword, f"{node.pointer}/{keyword}")
            if all(fact.value != other.value for other in known):
                setattr(view, name, tuple(sorted((*known, fact), key=lambda item: str(item.value))))

    return read


def _unique(view: View, node: Node, keyword: str, held: Any) -> None:
    if held is True:
        view.unique = Fact(True, True, keyword, f"{node.pointer}/{keyword}")


def _required(view: View, node: Node, keyword: str, held: Any) -> None:
    if isinstance(held, list):
        for index, name in enumerate(held):
            if isinstance(name, str):
                view.required.setdefault(name, f"{node.pointer}/{keyword}/{index}")


def _children(name: str) -> Callable[[View, Node, str, Any], None]:
    """A keyword that maps names to schemas."""

    def read(view: View, node: Node, keyword: str, held: Any) -> None:
        known: dict[str, Site] = getattr(view, name)
        if isinstance(held, dict):
            for key, schema in held.items():
                if isinstance(schema, dict | bool):
                    known[key] = (*known.get(key, ()), *_child(node, f"{keyword}/{escape(key)}", schema, empty=True))

    return read


def _schema(name: str) -> Callable[[View, Node, str, Any], None]:
    """A keyword that holds one schema."""

    def read(view: View, node: Node, keyword: str, held: Any) -> None:
        if isinstance(held, dict | bool):
            setattr(view, name, (*getattr(view, name), *_child(node, keyword, held)))

    return read


def _unevaluated(view: View, node: Node, keyword: str, held: Any) -> None:
    if isinstance(held, dict | bool) and _child(node, keyword, held):
        view.unevaluated[keyword] = (*view.unevaluated.get(keyword, ()), *_child(node, keyword, held))


def _denied(view: View, node: Node, keyword: str, held: Any) -> None:
    if held is True or (isinstance(held, dict) and held.keys() <= PROSE):
        view.never = True  # not anything
    elif isinstance(held, dict):
        view.denied = (*view.denied, _child(node, keyword, held))


def _prefix(view: View, node: Node, keyword: str, held: Any) -> None:
    if isinstance(held, list):
        own = [_child(node, f"{keyword}/{index}", schema, empty=True) for index, schema in enumerate(held)]
        longest = max(len(own), len(view.prefix))
        view.prefix = tuple(
            (*(view.prefix[index] if index < len(view.prefix) else ()), *(own[index] if index < len(own) else ()))
            for index in range(longest)
        )


def _needs(view: View, node: Node, keyword: str, held: Any) -> None:
    if isinstance(held, dict):
        for name, needed in held.items():
            if isinstance(needed, list):
                known = view.needs[name].value if name in view.needs else frozenset()
                names = known | {item for item in needed if isinstance(item, str)}
                view.needs[name] = Fact(names, sorted(names), keyword, f"{node.pointer}/{keyword}/{escape(name)}")


def _condition(view: View, node: Node) -> None:
    test, then, otherwise = (_child(node, name, node.value.get(name, True)) for name in ("if", "then", "else"))
    if then or otherwise:
        view.conditions = (*view.conditions, Condition(f"{node.pointer}/if", test, then, otherwise))


def _content(view: View, node: Node, keyword: str, held: Any) -> None:
    if isinstance(held, str):
        view.content[keyword] = Fact(held.lower(), held, keyword, f"{node.pointer}/{keyword}")


def _note(view: View, node: Node, keyword: str, held: Any) -> None:
    if held is False and keyword in ("deprecated", "readOnly", "writeOnly"):
        return
    # The first is the outermost: what a use says goes before what the schema it uses says.
    view.notes.setdefault(keyword, Fact(held, held, keyword, f"{node.pointer}/{keyword}"))


def _child(node: Node, keyword: str, schema: Any, *, empty: bool = False) -> Site:
    """The schema under a keyword; nothing for one that says nothing, unless `empty`."""
    if not empty and (schema is True or (isinstance(schema, dict) and not schema)):
        return ()
    return (Node(f"{node.pointer}/{keyword}", schema),)


_READ: dict[str, Callable[[View, Node, str, Any], None]] = {
    **dict.fromkeys((*_LOWER, "exclusiveMinimum"), _lower),
    **dict.fromkeys((*_UPPER, "exclusiveMaximum"), _upper),
    **dict.fromkeys(("enum", "const"), _enum),
    "format": _several("formats"),
    "pattern": _several("patterns"),
    "multipleOf": _several("multiples"),
    "uniqueItems": _unique,
    "required": _required,
    "properties": _children("properties"),
    "patternProperties": _children("by_pattern"),
    "dependentSchemas": _children("dependent"),
    "items": _schema("items"),
    "contains": _schema("contains"),
    "propertyNames": _schema("names"),
    "contentSchema": _schema("content_schema"),
    "unevaluatedItems": _unevaluated,
    "unevaluatedProperties": _unevaluated,
    "not": _denied,
    "prefixItems": _prefix,
    "dependentRequired": _needs,
    "contentEncoding": _content,
    "contentMediaType": _content,
    **dict.fromkeys(_NOTES, _note),
}
"""Every keyword that says what is valid, or how a value is used. `if`, `type` and `additionalProperties` are read with
others; what is missing is prose."""
