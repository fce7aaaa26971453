"""A case of the proof: one change, a line of code that uses what it changes, and what has to become of that code."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from support.documents import Node

JSON = "application/json"


@dataclass(frozen=True)
class Case:
    """One change and code that meets it.

    name: of the case, and of the resource that its operations are of: `client.{name}`. base, revision: operations by
    method, or by method and what follows the resource's path (`get /{id}`). id: of the change, "" for what only
    `moved` tells. symbol: what the verdict is about. code: what a user wrote for the base's client, with `client` and,
    of an event, `payload`. type_check, run_time: whether it breaks. answers: what each server sends. place: the case
    that the change is made in, if it is another one. runs: false where no server of a test can show what happens.
    parts: components of each document.
    """

    name: str
    base: Node
    revision: Node
    id: str
    symbol: str
    code: str
    type_check: bool
    run_time: bool
    bump: str
    answers: tuple[Any, Any] = ({}, {})
    place: str = ""
    runs: bool = True
    parts: tuple[Node, Node] = field(default_factory=lambda: ({}, {}))

    def paths(self, side: int) -> Node:
        """The case's paths in one of the documents."""
        found: Node = {}
        for key, node in (self.base, self.revision)[side].items():
            method, _, rest = key.partition(" ")
            found.setdefault(f"/{self.name.replace('_', '-')}{rest}", {})[method] = node
        return found


def thing(properties: Mapping[str, Any], required: Iterable[str] = (), **more: Any) -> Node:
    """The schema of an object."""
    found: Node = {"type": "object", "properties": dict(properties), **more}
    needed = list(required)
    return {**found, "required": needed} if needed else found


def takes(
    properties: Mapping[str, Any], required: Iterable[str] = (), *, needed: bool = True, media: str = JSON, **more: Any
) -> Node:
    """A POST with a body of these properties, which answers with nothing."""
    schema = thing(properties, required, **more)
    return {"post": {"requestBody": {"required": needed, "content": {media: {"schema": schema}}}, **done()}}


def takes_whole(schema: Node, *, needed: bool = True, media: str = JSON) -> Node:
    """A POST with a body of this schema, which answers with nothing."""
    return {"post": {"requestBody": {"required": needed, "content": {media: {"schema": schema}}}, **done()}}


def asks(*parameters: Node, path: str = "") -> Node:
    """A DELETE with these parameters, which answers with nothing: no listing, and no body."""
    return {f"delete {path}".strip(): {"parameters": list(parameters), **done()}}


def parameter(name: str, schema: Node, inside: str = "query", *, required: bool = False, **more: Any) -> Node:
    """A parameter; one of the path is required."""
    return {"name": name, "in": inside, "required": required or inside == "path", "schema": schema, **more}


def gives(properties: Mapping[str, Any], required: Iterable[str] = (), **more: Any) -> Node:
    """A GET that answers with an object of these properties."""
    return gives_whole(thing(properties, required, **more))


def gives_whole(schema: Node, *, media: str = JSON) -> Node:
    """A GET that answers with this."""
    return {"get": {"responses": {"200": {"description": "OK", "content": {media: {"schema": schema}}}}}}


def lists(properties: Mapping[str, Any], required: Iterable[str] = (), parameters: Iterable[Node] = ()) -> Node:
    """A GET that answers with a list of objects of these properties in an envelope."""
    items = {"type": "array", "items": thing(properties, required)}
    found = gives_whole(thing({"data": items}, ["data"]))
    return {"get": {**found["get"], "parameters": list(parameters)}}


def done() -> Node:
    """The answer of an operation that answers with nothing."""
    return {"responses": {"204": {"description": "Done"}}}


TEXT: Node = {"type": "string"}
NUMBER: Node = {"type": "number"}
WHOLE: Node = {"type": "integer"}
MAYBE: Node = {"type": ["string", "null"]}


def one_of(*values: Any) -> Node:
    """A text that is one of these."""
    return {"type": "string", "enum": list(values)}
