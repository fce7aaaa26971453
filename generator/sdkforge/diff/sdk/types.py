"""Types of a client, in one form: what the annotation of an argument says, and what the schema of a field does."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any


@dataclass(frozen=True)
class Plain:
    """A scalar: "str", "int", "float", "bool", "Decimal", "datetime", "date", "bytes", "None"; "Any" for anything."""

    name: str


@dataclass(frozen=True)
class Values:
    """A `Literal`. Holds each value with the name of its type, since `True` and `1` are equal in Python."""

    values: tuple[tuple[str, Any], ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The types of the values."""
        return tuple(dict.fromkeys(kind for kind, _ in self.values))


@dataclass(frozen=True)
class Named:
    """A class, or the alias of a long enum. home: "models" or "params"."""

    home: str
    name: str


@dataclass(frozen=True)
class ListOf:
    """A list, or in arguments any sequence."""

    item: Type


@dataclass(frozen=True)
class MapOf:
    """A mapping from texts."""

    value: Type


Member = Plain | Values | Named | ListOf | MapOf
NONE = Plain("None")
ANY = Plain("Any")


@dataclass(frozen=True)
class Type:
    """A union of members, in the order in which they are written; of one, mostly."""

    members: tuple[Member, ...]

    @property
    def optional(self) -> bool:
        """Whether `None` is among them."""
        return NONE in self.members

    @property
    def values(self) -> tuple[tuple[str, Any], ...]:
        """The values of all literals in it, each once."""
        found = (value for member in self.members if isinstance(member, Values) for value in member.values)
        return tuple(dict.fromkeys(found))

    def with_none(self, optional: bool) -> Type:
        """The same, with or without `None`."""
        rest = tuple(member for member in self.members if member != NONE)
        return Type((*rest, NONE) if optional else rest)

    def with_values(self, values: tuple[tuple[str, Any], ...]) -> Type:
        """The same with other values in its literals; no literal where there are none."""
        rest = tuple(member for member in self.members if not isinstance(member, Values))
        return Type((Values(values), *rest) if values else rest)


def union(types: Iterator[Type]) -> Type:
    """What is of any of these types."""
    return Type(tuple(dict.fromkeys(member for each in types for member in each.members)))


@cache
def annotated(annotation: str) -> Type:
    """The type that an annotation of the client spells: `Sequence[params.Period] | None`."""
    return Type(tuple(dict.fromkeys(_members(ast.parse(annotation, mode="eval").body))))


def _members(node: ast.expr) -> Iterator[Member]:
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            yield from _members(left)
            yield from _members(right)
        case ast.Constant(value=None):
            yield NONE
        case ast.Attribute(value=ast.Name(id="models" | "params" as home), attr=name):
            yield Named(home, name)
        case ast.Subscript(value=held, slice=inside):
            yield _held(_last(held), inside)
        case _:
            name = _last(node)
            yield ANY if name == "object" else Plain(name)


def _held(name: str, inside: ast.expr) -> Member:
    if name == "Literal":
        values = ast.literal_eval(inside)
        return _values(values if isinstance(values, tuple) else (values,))
    if isinstance(inside, ast.Tuple):
        return MapOf(Type(tuple(_members(inside.elts[1]))))
    return ListOf(Type(tuple(_members(inside))))


def _last(node: ast.expr) -> str:
    """`datetime` of `dt.datetime`."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else "Any"


def _values(values: Any) -> Values:
    return Values(tuple(dict.fromkeys((type(value).__name__, value) for value in values)))


def described(schema: Any, home: str) -> Type:
    """The type of a schema of `Schemas`, whose references are class names. home: "models" or "params"."""
    return Type(tuple(dict.fromkeys(_from_schema(schema, home))))


_FORMATS = {
    ("string", "date-time"): "datetime",
    ("string", "date"): "date",
    ("number", "decimal"): "Decimal",
}
_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


def _from_schema(schema: Mapping[str, Any], home: str) -> Iterator[Member]:
    if "$ref" in schema:
        yield Named(home, schema["$ref"])
        return
    if "anyOf" in schema:
        found = [member for each in schema["anyOf"] for member in _from_schema(each, home)]
        yield from (member for member in found if member != NONE)
        yield from (NONE,) if NONE in found else ()
        return
    kind = schema.get("type", "")
    if "enum" in schema:
        yield _values(schema["enum"])
    elif "x-python-type" in schema:
        yield Plain(schema["x-python-type"].rpartition(".")[2])
    elif kind == "array":
        yield ListOf(described(schema["items"], home))
    elif kind == "object":
        inner = schema.get("additionalProperties")
        yield MapOf(described(inner, home) if isinstance(inner, dict) else Type((ANY,)))
    else:
        yield Plain(_FORMATS.get((kind, schema.get("format", "")), _SCALARS.get(kind, "Any")))


_SHOWN = 5


def written(found: Type, other: Type | None = None, *, given: bool = False) -> str:
    """A type as one writes it, long unions and literals cut short.

    other: what it is compared with; where there is too much to show, what that lacks comes first. given: by a caller,
    who may give any sequence and any mapping.
    """
    known = other or found
    members = list(found.members)
    if len(members) > _SHOWN + 1:
        members = sorted(members, key=lambda member: member in known.members)[:_SHOWN]
    told = [_written(member, frozenset(known.values), given) for member in members]
    return " | ".join([*told, *(["…"] if len(members) < len(found.members) else [])]) or "Any"


def _written(member: Member, known: frozenset[tuple[str, Any]], given: bool) -> str:
    def inside(found: Type) -> str:
        return " | ".join(_written(each, known, given) for each in found.members)

    match member:
        case Plain(name):
            return name
        case Named(home, name):
            return f"{home}.{name}"
        case ListOf(item):
            return f"{'Sequence' if given else 'list'}[{inside(item)}]"
        case MapOf(value):
            return f"{'Mapping' if given else 'dict'}[str, {inside(value)}]"
        case Values(values):
            if len(values) <= _SHOWN:
                shown = [spelled(value) for _, value in values]
            else:
                ordered = sorted(values, key=lambda value: value in known)
                shown = [*(spelled(value) for _, value in ordered[: _SHOWN - 1]), "…"]
            return f"Literal[{', '.join(shown)}]"


_LONGEST = 60


def spelled(value: Any) -> str:
    """A value as ruff lays it out, in double quotes where that needs no escape; a long one is cut short."""
    text = repr(value)
    if len(text) > _LONGEST:
        text = f"{text[: _LONGEST - 2]}…{text[0]}"
    if text.startswith("'") and '"' not in text and "\\" not in text:
        return f'"{text[1:-1]}"'
    return text
