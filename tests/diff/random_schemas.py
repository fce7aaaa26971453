"""Schemas made by chance, a neighbour of each, and values to try on both. The same for one seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator
from support.documents import Node

SCALARS: tuple[Any, ...] = ("", "a", "b", "abc", "abcd", "1", None, True, False, 0, 1, 2, 3, 4, 5, 6, 9, 10)
SCALARS += (12, -1, 0.5, 0.25, 1.5, 9.5, 2.5)
_KINDS = ("string", "integer", "number", "boolean")
_DEPTH = 2
_NAMES = {2: ("a", "b", "c"), 1: ("d", "e", "f"), 0: ("g", "h", "i")}
"""By depth, so that a name says at which it is."""


class Maker:
    """Makes schemas: of plain values, objects, lists, unions that may overlap, and allOf."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)

    def schema(self, depth: int = _DEPTH) -> Node:
        """Any schema."""
        dice = self.chance.random()
        if depth == 0 or dice < 0.35:
            return self._scalar()
        if dice < 0.65:
            return self._object(depth)
        if dice < 0.8:
            return self._list(depth)
        members = [self.schema(depth - 1) for _ in range(self.chance.randint(1, 3))]
        if dice < 0.92:
            return {"anyOf": members}
        return {"allOf": [members[0], self.near(members[0], depth)]}

    def near(self, schema: Node, depth: int = _DEPTH) -> Node:
        """A schema with one or two edits."""
        for _ in range(self.chance.choice((1, 1, 2))):
            schema = self._edited(schema, depth)
        return schema

    def values(self) -> Iterator[Any]:
        """Values of every kind, as deep as schemas are."""
        yield from SCALARS
        yield from ([], {})
        for _ in range(60):
            yield [self._value(_DEPTH - 1) for _ in range(self.chance.randint(1, 2))]
        for _ in range(260):
            yield self._mapping(_DEPTH)

    def _value(self, depth: int) -> Any:
        dice = self.chance.random()
        if depth < 0 or dice < 0.6:
            return self.chance.choice(SCALARS)
        return [self._value(depth - 1)] if dice < 0.75 else self._mapping(depth)

    def _mapping(self, depth: int) -> Node:
        names = self.chance.sample(_NAMES[depth], self.chance.randint(0, 3))
        return {name: self._value(depth - 1) for name in names}

    def _scalar(self) -> Node:
        chance = self.chance
        kind = chance.choice(_KINDS)
        out: Node = {"type": kind}
        if kind == "string" and chance.random() < 0.3:
            return {**out, "enum": sorted(chance.sample(("a", "b", "abc", "1"), chance.randint(1, 3)))}
        if kind == "string":
            out |= {"minLength": chance.randint(1, 3)} if chance.random() < 0.4 else {}
            out |= {"maxLength": chance.randint(1, 4)} if chance.random() < 0.4 else {}
        if kind in ("integer", "number"):
            low, high = chance.choice(("minimum", "exclusiveMinimum")), chance.choice(("maximum", "exclusiveMaximum"))
            out |= {low: chance.choice((0, 1, 2, 0.5))} if chance.random() < 0.4 else {}
            out |= {high: chance.choice((3, 5, 9, 9.5))} if chance.random() < 0.4 else {}
            out |= {"multipleOf": chance.choice((1, 2, 0.5, 3))} if chance.random() < 0.15 else {}
        if chance.random() < 0.2:
            out["type"] = [kind, "null"]
        return out

    def _object(self, depth: int) -> Node:
        chance = self.chance
        names = chance.sample(_NAMES[depth], chance.randint(1, 3))
        out: Node = {"type": "object", "properties": {name: self.schema(depth - 1) for name in names}}
        if chance.random() < 0.5:
            out["required"] = chance.sample(names, chance.randint(1, len(names)))
        if chance.random() < 0.2:
            out["additionalProperties"] = chance.choice((False, {"type": "string"}))
        if chance.random() < 0.2:
            out[chance.choice(("minProperties", "maxProperties"))] = chance.randint(1, 2)
        return out

    def _list(self, depth: int) -> Node:
        chance = self.chance
        out: Node = {"type": "array", "items": self.schema(depth - 1)}
        out |= {"minItems": chance.randint(0, 2)} if chance.random() < 0.3 else {}
        out |= {"maxItems": chance.randint(1, 2)} if chance.random() < 0.3 else {}
        return out | ({"uniqueItems": True} if chance.random() < 0.1 else {})

    def _edited(self, schema: Node, depth: int) -> Node:
        chance = self.chance
        if depth < 0 or chance.random() < 0.12:
            return self.schema(max(depth, 0))
        for keyword in ("anyOf", "allOf"):
            if keyword in schema:
                return {**schema, keyword: self._members(schema[keyword], depth)}
        if "items" in schema and chance.random() < 0.6:
            return {**schema, "items": self._edited(schema["items"], depth - 1)}
        if "properties" in schema and chance.random() < 0.8:
            return self._property(schema, depth)
        return self._keyword(schema)

    def _members(self, members: list[Node], depth: int) -> list[Node]:
        chance = self.chance
        index = chance.randrange(len(members))
        dice = chance.random()
        if dice < 0.6:
            return [*members[:index], self._edited(members[index], depth - 1), *members[index + 1 :]]
        if dice < 0.8 or len(members) == 1:
            return [*members, self._scalar()]
        return members[:index] + members[index + 1 :]

    def _property(self, schema: Node, depth: int) -> Node:
        chance = self.chance
        held, dice = schema["properties"], chance.random()
        name = chance.choice(list(held))
        if dice < 0.65:
            return {**schema, "properties": {**held, name: self._edited(held[name], depth - 1)}}
        if dice < 0.85:
            return {**schema, "required": sorted({*schema.get("required", ())} ^ {name})}
        if len(held) > 1:
            return {**schema, "properties": {key: value for key, value in held.items() if key != name}}
        return {
            **schema,
            "properties": {**held, **{other: self._scalar() for other in _NAMES[depth]}, name: held[name]},
        }

    def _keyword(self, schema: Node) -> Node:
        chance = self.chance
        bounds = [key for key in schema if key.startswith(("min", "max", "exclusive"))]
        dice = chance.random()
        if bounds and dice < 0.5:
            key = chance.choice(bounds)
            return {**schema, key: max(schema[key] + chance.choice((-1, 1)), 0)}
        if bounds and dice < 0.7:
            gone = chance.choice(bounds)
            return {key: value for key, value in schema.items() if key != gone}
        if isinstance(schema.get("type"), str) and "enum" not in schema:
            return {**schema, "type": [schema["type"], "null"]}
        return schema


def one_of(schema: Any) -> Any:
    """The same with `oneOf` for `anyOf`, as the comparison reads it: a union within one is part of it, and a member
    that says what another one says counts once."""
    if isinstance(schema, list):
        return [one_of(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    out = {keyword: one_of(held) for keyword, held in schema.items() if keyword != "anyOf"}
    if "anyOf" in schema:
        held = one_of(schema["anyOf"])
        out["oneOf"] = _distinct([inner for member in held for inner in member.get("oneOf", [member])])
    return out


def _distinct(members: list[Node]) -> list[Node]:
    kept: dict[object, Node] = {}
    for index, member in enumerate(members):
        validator = Draft202012Validator(member)
        taken = tuple(value is not None and validator.is_valid(value) for value in SCALARS)
        kept.setdefault(taken if any(taken) else index, member)
    return list(kept.values())
