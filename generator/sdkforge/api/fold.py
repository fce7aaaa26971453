"""Folding: what an update returns is the entity, where the entity's class holds all of it.

Documents describe the answer of `update` or an item of `list` a little apart from the answer of `get`: an enum value
fewer, a property left out. A caller wants one class. An answer is given the entity's class only where nothing is
lost: every property is there, of the same open type, and nothing the entity requires may be missing.
"""

from __future__ import annotations

from typing import Any

from .config import Config
from .hoisted import Hoisted, place
from .normal import Schema
from .routes import Route
from .types import kinds, literals, meaning, nullable
from .walk import media, success


class Folder:
    """Knows the entity of every resource, by the route of its `get`."""

    def __init__(self, hoisted: Hoisted, config: Config) -> None:
        self._hoisted = hoisted
        self._entities: dict[tuple[str, ...], str] = {}
        for operation in hoisted.operations:
            answer = success(operation.responses) if operation.route.verb == "get" else None
            content = media(answer[1].get("content")) if answer else None
            if answer and content:
                where = place(operation, "answer", answer[0], content[0])
                schema = hoisted.roots.get(where, {})
                inner = schema["properties"][config.unwrap] if where in hoisted.envelopes else schema
                if inner.get("$ref") in hoisted.shapes:
                    self._entities[operation.route.chain] = inner["$ref"]

    def fold(self, route: Route, schema: Schema) -> Schema:
        """The entity of the route's resource in place of `schema`, if it holds all that `schema` describes."""
        entity = self._entities.get(route.chain)
        own = schema.get("$ref")
        if entity is None or own is None or own == entity or own not in self._hoisted.shapes:
            return schema
        return {**schema, "$ref": entity} if self._holds(entity, own, frozenset()) else schema

    def _holds(self, entity: str, own: str, seen: frozenset[tuple[str, str]]) -> bool:
        if entity == own or (entity, own) in seen:
            return True
        large, small = self._hoisted.shapes[entity].schema, self._hoisted.shapes[own].schema
        if "properties" not in large or "properties" not in small:
            return self._same(large, small, seen)
        if not set(large.get("required", ())) <= set(small.get("required", ())):
            return False
        inside = seen | {(entity, own)}
        return all(
            name in large["properties"] and self._same(large["properties"][name], node, inside)
            for name, node in small["properties"].items()
        )

    def _same(self, large: Any, small: Any, seen: frozenset[tuple[str, str]]) -> bool:
        """Whether an open model of `large` holds every value of `small`."""
        if not isinstance(large, dict) or not isinstance(small, dict):
            return bool(large == small)
        if nullable(small) and not nullable(large):
            return False
        one, two = _members(large), _members(small)
        if len(one) != len(two):
            return False
        if len(two) > 1:
            return all(any(self._same(item, other, seen) for item in one) for other in two)
        left, right = one[0], two[0]
        if "$ref" in left and "$ref" in right:
            return self._holds(left["$ref"], right["$ref"], seen)
        if "$ref" in left or "$ref" in right:
            left, right = self._plain(left), self._plain(right)
            if "properties" in left or "properties" in right:
                return False
        if bool(literals(left)) and not literals(right) and meaning(left) != meaning(right):
            return False
        if meaning(left) != meaning(right) or _container(left) != _container(right):
            return False
        parts = [key for key in ("items", "additionalProperties") if key in left or key in right]
        return all(self._same(left.get(key), right.get(key), seen) for key in parts)

    def _plain(self, schema: Schema) -> Schema:
        return self._hoisted.shapes[schema["$ref"]].schema if schema.get("$ref") in self._hoisted.shapes else schema


def _members(schema: Schema) -> list[Schema]:
    union = schema.get("anyOf") or schema.get("oneOf") or [schema]
    return [member for member in union if member != {"type": "null"}]


def _container(schema: Schema) -> str:
    return next((kind for kind in kinds(schema) if kind in ("array", "object")), "")
