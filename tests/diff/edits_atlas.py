"""Every schema of a description, with each place at which a client meets it.

A reading of its own, which shares no code with the comparison: what an edit of one schema must be found as follows
from who uses the schema, in which direction, and where.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any
from urllib.parse import unquote

from sdkforge.diff.model import Direction, Location
from support.documents import Node

Path = tuple[str | int, ...]
"""Where something stands in a document, key by key."""

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
OTHER: dict[Direction, Direction] = {"request": "response", "response": "request"}


@dataclass(frozen=True)
class Use:
    """One place at which a client meets a schema.

    direction: who sends the value. success: false in the answer to a failed request. unsent: the value is read-only and
    the client would send it, or write-only and the server would. required: the object that has it as a property
    requires it. inside: what the way here led through that may make an edit mean more or less than it says:
    "union", a member of one; "allOf", something in a member of one; "member", the member itself; "shared", a property
    that another member has too; "beside", what stands beside a union or beside a reference; "twin", a member of a union
    that has another one like it; "null", what may be null whatever the schema says.
    """

    method: str
    path: str
    location: Location
    direction: Direction
    success: bool = True
    unsent: bool = False
    required: bool = False
    inside: frozenset[str] = frozenset()

    @property
    def scope(self) -> str:
        """How ids call the place: body or property, and of a parameter or header the same."""
        part, below = self.location.part, bool(self.location.trail)
        if part == "parameter" and not self.location.event:
            return "parameter-property" if below else "parameter"
        if part == "response-header":
            return "header-property" if below else "header"
        return "property" if below else "body"

    def below(self, step: str, *, required: bool = False) -> Use:
        """The use of what stands one step further in."""
        location = replace(self.location, trail=(*self.location.trail, step))
        return replace(self, location=location, required=required, inside=self.inside - {"member", "null"})

    @property
    def operation(self) -> str:
        return f"{self.method} {self.path}"


@dataclass(frozen=True)
class Operation:
    """An operation: where it stands, and (resolved) where its parameters, body and responses do."""

    method: str
    path: str
    where: Path
    node: Node = field(repr=False, hash=False, compare=False)


class Atlas:
    """The operations and schemas of a document. Nothing may write to `data`."""

    def __init__(self, data: Node) -> None:
        self.data = data
        self.modern = str(data["openapi"]).startswith("3.1")
        self._uses: dict[Path, list[Use]] = {}
        self._twins: dict[Path, list[bool]] = {}

    def get(self, where: Path) -> Any:
        """What stands at a path."""
        node: Any = self.data
        for key in where:
            node = node[key]
        return node

    def follow(self, where: Path) -> Path:
        """The path of what a chain of references ends at."""
        node = self.get(where)
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            tokens = (unquote(token) for token in node["$ref"].removeprefix("#/").split("/"))
            where = self._typed(tuple(token.replace("~1", "/").replace("~0", "~") for token in tokens))
            node = self.get(where)
        return where

    def _typed(self, tokens: tuple[str, ...]) -> Path:
        node: Any = self.data
        found: list[str | int] = []
        for token in tokens:
            key: str | int = int(token) if isinstance(node, list) else token
            found.append(key)
            node = node[key]
        return tuple(found)

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation under `paths`."""
        return tuple(
            Operation(method.upper(), path, (*base, method), item[method])
            for path in self.data["paths"]
            for base in [self.follow(("paths", path))]
            for item in [self.get(base)]
            for method in METHODS
            if method in item
        )

    def parameters(self, operation: Operation) -> dict[tuple[str, str], Path]:
        """(in, name) -> where the parameter stands; those of the path first, an operation's own in their place."""
        found: dict[tuple[str, str], Path] = {}
        for holder in (operation.where[:-1], operation.where):
            for index in range(len(self.get(holder).get("parameters") or ())):
                where = self.follow((*holder, "parameters", index))
                node = self.get(where)
                found[node["in"], node["name"]] = where
        return found

    def body(self, operation: Operation) -> Path | None:
        """Where the request body stands."""
        return self.follow((*operation.where, "requestBody")) if "requestBody" in operation.node else None

    def responses(self, operation: Operation) -> dict[str, Path]:
        """Status -> where the response stands."""
        return {str(code): self.follow((*operation.where, "responses", code)) for code in operation.node["responses"]}

    def events(self, operation: Operation) -> dict[str, Operation]:
        """Event -> what the API calls, with the method and path of the operation that it belongs to."""
        found: dict[str, Operation] = {}
        for event in operation.node.get("callbacks") or ():
            base = self.follow((*operation.where, "callbacks", event))
            for expression in self.get(base):
                item = self.follow((*base, expression))
                for method in METHODS:
                    if method in self.get(item):
                        where = (*item, method)
                        found[event] = Operation(operation.method, operation.path, where, self.get(where))
        return found

    @cached_property
    def holders(self) -> dict[Path, list[Operation]]:
        """Where a parameter, body or response stands -> the operations that have it. Events are no operations here."""
        found: dict[Path, list[Operation]] = {}
        for operation in self.operations:
            body = self.body(operation)
            parts = [*self.parameters(operation).values(), *self.responses(operation).values()]
            for where in [*parts, *([body] if body else [])]:
                found.setdefault(where, []).append(operation)
        return found

    @property
    def uses(self) -> dict[Path, list[Use]]:
        """Where a schema stands -> its uses. A schema that only refers to another is a use of that one."""
        if not self._uses:
            for operation in self.operations:
                self._operation(operation, "")
                for event, called in self.events(operation).items():
                    self._operation(called, event)
        return self._uses

    def _operation(self, operation: Operation, event: str) -> None:
        def use(location: Location, sender: Direction, success: bool = True) -> Use:
            direction = OTHER[sender] if event else sender
            return Use(operation.method, operation.path, replace(location, event=event), direction, success)

        for (inside, name), where in self.parameters(operation).items():
            self._typed_value(where, use(Location("parameter", inside, name), "request"))
        body = self.body(operation)
        if body is not None:
            self._content(body, use(Location("request-body"), "request"))
        for code, where in self.responses(operation).items():
            success = code.upper() in ("2XX", "DEFAULT") or code.startswith("2")
            self._content(where, use(Location("response", status=code), "response", success))
            for name in self.get(where).get("headers") or ():
                header = self.follow((*where, "headers", name))
                location = Location("response-header", name=name, status=code)
                self._typed_value(header, use(location, "response", success))

    def _typed_value(self, where: Path, use: Use) -> None:
        node = self.get(where)
        if "schema" in node:
            self._schema((*where, "schema"), use, ())
        else:
            self._content(where, use)

    def _content(self, where: Path, use: Use) -> None:
        for media, node in (self.get(where).get("content") or {}).items():
            if "schema" in node:
                inner = replace(use, location=replace(use.location, media=media))
                self._schema((*where, "content", media, "schema"), inner, ())

    def _schema(
        self, where: Path, use: Use, through: tuple[Path, ...], elsewhere: frozenset[str] = frozenset()
    ) -> None:
        """elsewhere: properties that schemas which hold of the same value name as well."""
        origin, where = where, self.follow(where)
        node = self.get(where)
        if where in through or not isinstance(node, dict):
            return
        if where != origin:
            through = (*through, where)
            if self.modern and len(self.get(origin)) > 1:
                use = replace(use, inside=use.inside | {"beside"})
        unsent = "readOnly" if use.direction == "request" else "writeOnly"
        if unsent in self._flags(origin):
            use = replace(use, unsent=True)
        self._uses.setdefault(where, []).append(use)
        for step, inner, required in self._steps(where, node):
            below = use if step == "" else use.below(step, required=required)
            if step in elsewhere and inner[len(where)] == "properties":
                below = replace(below, inside=below.inside | {"shared"})
            below = self._told(below, where, node, inner)
            others = self._named_by_others(where, node, inner, elsewhere) if step == "" else frozenset[str]()
            self._schema(inner, below, through, others)

    def _told(self, use: Use, where: Path, node: Node, inner: Path) -> Use:
        """The use of an inner schema, with what it is inside of."""
        keyword = inner[len(where)]
        told: set[str] = {"null"} if len(inner) - len(where) == 2 and _or_null(node) else set()
        if keyword in ("oneOf", "anyOf"):
            if len(self._members(where, str(keyword))) > 1:
                told.add("union")
                if self._has_twin(where, str(keyword), int(inner[len(where) + 1])):
                    told.add("twin")
            if node.keys() & {"properties", "allOf", "items"} or {"oneOf", "anyOf"} <= node.keys():
                told.add("beside")
        elif keyword == "allOf":
            rest = node.keys() - {"allOf", "nullable", "description", "title", "example", "deprecated", "readOnly"}
            others = [member for member in node["allOf"] if member != {"nullable": True}]
            if rest or len(others) > 1:
                told |= {"allOf", "member"}
            if node.keys() & {"oneOf", "anyOf"}:
                told.add("beside")
            if any(
                self._chooses((*where, "allOf", number)) for number in range(len(node["allOf"])) if number != inner[-1]
            ):
                told.add("beside")
        elif node.keys() & {"oneOf", "anyOf", "allOf"}:
            told.add("beside")
        return replace(use, inside=use.inside | told)

    def _chooses(self, where: Path) -> bool:
        """Whether a schema is, or is all of, a union."""
        node = self.get(self.follow(where))
        return any(len(node.get(key) or ()) > 1 for key in ("oneOf", "anyOf")) or any(
            self._chooses((*self.follow(where), "allOf", index)) for index in range(len(node.get("allOf") or ()))
        )

    def _named_by_others(self, where: Path, node: Node, inner: Path, elsewhere: frozenset[str]) -> frozenset[str]:
        """Properties that are named by what holds of the same value beside one member of an allOf or a union."""
        keyword, index = inner[len(where)], inner[len(where) + 1]
        found = set(elsewhere) | set(node.get("properties") or ())
        for other in ("allOf", "anyOf", "oneOf"):
            for number in range(len(node.get(other) or ())):
                # One member of a union holds at a time.
                if (other, number) != (keyword, index) and not (other == keyword != "allOf"):
                    found |= self._names((*where, other, number), frozenset())
        return frozenset(found)

    def _names(self, where: Path, through: frozenset[Path]) -> set[str]:
        """All properties that a schema names of its value."""
        where = self.follow(where)
        node = self.get(where)
        if where in through or not isinstance(node, dict):
            return set()
        found = set(node.get("properties") or ())
        for keyword in ("allOf", "anyOf", "oneOf"):
            for index in range(len(node.get(keyword) or ())):
                found |= self._names((*where, keyword, index), through | {where})
        return found

    def _steps(self, where: Path, node: Node) -> Iterator[tuple[str, Path, bool]]:
        """(step of the trail, where the schema stands, required); "" where the inner schema is about the same value."""
        for name in node.get("properties") or ():
            yield name, (*where, "properties", name), name in (node.get("required") or ())
        for keyword, step in (("items", "[]"), ("additionalProperties", "{}")):
            if isinstance(node.get(keyword), dict):
                yield step, (*where, keyword), False
        for index in range(len(node.get("allOf") or ())):
            yield "", (*where, "allOf", index), False
        for keyword in ("oneOf", "anyOf"):
            members = self._members(where, keyword)
            for index in members:
                yield f"|{index}" if len(members) > 1 else "", (*where, keyword, index), False

    def _members(self, where: Path, keyword: str) -> list[int]:
        """Which members of a union are about more than null."""
        members = self.get(where).get(keyword) or ()
        return [index for index, member in enumerate(members) if member != {"type": "null"}]

    def _has_twin(self, where: Path, keyword: str, index: int) -> bool:
        known = self._twins.get((*where, keyword))
        if known is None:
            texts = [_bare(member) for member in self.get(where)[keyword]]
            known = self._twins[(*where, keyword)] = [texts.count(text) > 1 for text in texts]
        return known[index]

    def _flags(self, where: Path) -> set[str]:
        """`readOnly` and `writeOnly`, as a schema, what it refers to, or a member of its allOf has them."""
        node = self.get(where)
        found: set[str] = set()
        while isinstance(node, dict):
            found |= {key for key in ("readOnly", "writeOnly") if node.get(key) is True}
            for index in range(len(node.get("allOf") or ())):
                found |= self._flags((*where, "allOf", index))
            if "$ref" not in node:
                break
            where = self.follow(where)
            node = self.get(where)
        return found


def _or_null(node: Node) -> bool:
    """Whether null is valid whatever a member of an allOf or a union says of it."""
    members = [*(node.get("anyOf") or ()), *(node.get("oneOf") or ())]
    return (
        node.get("nullable") is True or {"nullable": True} in (node.get("allOf") or ()) or {"type": "null"} in members
    )


def _bare(node: Any) -> str:
    """A schema as text, without words: equal for schemas that say the same in the same way."""

    def strip(value: Any, named: bool = False) -> Any:
        if isinstance(value, dict):
            words = () if named else ("title", "description", "example", "required")
            out = {key: strip(inner, key == "properties") for key, inner in value.items() if key not in words}
            return {**out, "required": sorted(value["required"])} if "required" in value and not named else out
        return [strip(item) for item in value] if isinstance(value, list) else value

    return json.dumps(strip(node), sort_keys=True)


def put(data: Any, where: Path, value: Any) -> Any:
    """A copy of `data` that has `value` at a path and shares all else. Mappings missing on the way are made."""
    if not where:
        return value
    key, *rest = where
    if isinstance(data, list):
        index = int(key)
        return [*data[:index], put(data[index], tuple(rest), value), *data[index + 1 :]]
    return {**data, key: put(data.get(key, {}), tuple(rest), value) if rest else value}


def cut(data: Any, where: Path) -> Any:
    """A copy of `data` without what stands at a path."""
    *holder, last = where
    found: Any = data
    for key in holder:
        found = found[key]
    if isinstance(found, list):
        kept: Any = [item for index, item in enumerate(found) if index != last]
    else:
        kept = {key: value for key, value in found.items() if key != last}
    return put(data, tuple(holder), kept)
