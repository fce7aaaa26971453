"""The client of one release, to look things up in: methods by operation, fields by class."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from ...api.model import Api, Argument, Event, Method, Schemas
from ...api.words import attribute
from .types import Member, Named, Type, annotated, described, union

_PARAMETER = re.compile(r"{[^{}]*}")


@dataclass(frozen=True)
class Field:
    """A field of a class. name: in Python. required: it always comes, or must be given. checked: what the client checks
    of it before it sends anything, as keyword arguments of pydantic's `Field`."""

    name: str
    type: Type
    required: bool
    checked: Mapping[str, Any] = field(default_factory=dict)


class Client:
    """The client that is generated from an `Api`."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self._fields: dict[Named, dict[str, Field]] = {}

    def method(self, verb: str, path: str) -> Method | None:
        """The method of an operation. Its path parameters may have other names here."""
        return self._by_key.get((verb.upper(), path)) or self._by_shape.get((verb.upper(), _shape(path)))

    def called(self, dotted: str) -> Method | None:
        """The method of a dotted name, `charge_points.evses.list`."""
        return self._by_name.get(dotted)

    def event(self, name: str) -> Event | None:
        """The event that the document gives this name."""
        return self._events.get(name)

    def schemas(self, home: str) -> Schemas:
        """The classes of "models" or of "params"."""
        return self.api.models if home == "models" else self.api.params

    def has(self, named: Named) -> bool:
        """Whether the client has this class."""
        return named.name in self.schemas(named.home).schemas

    def fields(self, named: Named) -> Mapping[str, Field]:
        """The fields of a class by wire name; none for the alias of an enum, and for a class there is not."""
        if named not in self._fields:
            self._fields[named] = self._read_fields(named)
        return self._fields[named]

    def checked(self, method: Method, argument: Argument) -> Mapping[str, Any]:
        """What the client checks of an argument; it checks nothing of what goes into a path or a header."""
        held: list[Named] = []
        if argument.where == "query":
            held = [Named("params", method.query)]
        elif argument.where == "body" and method.body and method.body.spread:
            held = [named for named in self.classes(annotated(method.body.annotation)) if named.home == "params"]
        found = (self.fields(named).get(argument.wire) for named in held)
        return next((each.checked for each in found if each), {})

    def classes(self, found: Type) -> tuple[Named, ...]:
        """The classes among the members of a type."""
        return tuple(member for member in self.plain(found).members if isinstance(member, Named))

    def plain(self, found: Type) -> Type:
        """A type with aliases replaced by what they stand for."""
        if not any(isinstance(member, Named) for member in found.members):
            return found
        return union(self._plain(member) for member in found.members)

    def _plain(self, member: Member) -> Type:
        if isinstance(member, Named):
            schema = self.schemas(member.home).schemas.get(member.name, {})
            if schema and "properties" not in schema:
                return described(schema, member.home)
        return Type((member,))

    def _read_fields(self, named: Named) -> dict[str, Field]:
        schemas = self.schemas(named.home)
        schema = schemas.schemas.get(named.name, {})
        required = frozenset(schema.get("required", ()))
        facts = schemas.fields.get(named.name, {})
        return {
            wire: Field(
                attribute(wire),
                described(node, named.home),
                wire in required,
                {name: value for name, value in facts.get(wire, {}).items() if name != "alias"},
            )
            for wire, node in schema.get("properties", {}).items()
        }

    @cached_property
    def _by_key(self) -> dict[tuple[str, str], Method]:
        return {(method.route.method.upper(), method.route.path): method for method in self.api.methods}

    @cached_property
    def _by_shape(self) -> dict[tuple[str, str], Method]:
        return {(verb, _shape(path)): method for (verb, path), method in self._by_key.items()}

    @cached_property
    def _by_name(self) -> dict[str, Method]:
        return {method.route.dotted: method for method in self.api.methods}

    @cached_property
    def _events(self) -> dict[str, Event]:
        return {event.name: event for event in self.api.events}


def _shape(path: str) -> str:
    return _PARAMETER.sub("{}", path)
