"""Cases: the calls that show all of an operation, each with the request it must become and the answers it gets.

Arguments come from the description: only the required ones; every one; null wherever it is allowed; each branch of a
union. Over the whole document every value of every enum is sent at least once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from ..api.config import Config
from ..api.hoisted import Hoisted, place
from ..api.model import Api, Argument, Method
from ..api.normal import Schema
from ..api.walk import OperationNode
from ..api.words import split
from .answers import Answer, errors, successes
from .calls import Call
from .json_value import Json
from .values import Enums, Maker, Recipe, Record, python_value, wire_value
from .vocabulary import Vocabulary

__all__ = ["Case", "cases"]

Pair = tuple[str, str]


@dataclass(frozen=True)
class Case:
    """One call. operation: `METHOD /path`. path: of the request, percent-encoded. query: decoded. body: its JSON.

    answers: what it is to get, one for each request it sends; several where it is a listing of several pages.
    """

    operation: str
    call: Call
    path: str
    query: tuple[Pair, ...]
    body: Json | None
    answers: tuple[Answer, ...]


def cases(hoisted: Hoisted, api: Api, vocabulary: Vocabulary, config: Config) -> list[Case]:
    """The cases of every operation, by path and method; the refusals of an operation after its successes."""
    enums = Enums()
    maker = Maker(hoisted, vocabulary, enums)
    methods = {method.route.key: method for method in api.methods}
    planned = [_Operation(node, methods[node.route.key], hoisted, maker, config) for node in hoisted.operations]
    requests = {item.key: list(item.usual()) for item in planned}
    for item in planned:
        requests[item.key] += item.completing()
    return [case for item in planned for case in item.paired(requests[item.key])]


class _Operation:
    """An operation, and what its calls are made with."""

    def __init__(self, node: OperationNode, method: Method, hoisted: Hoisted, maker: Maker, config: Config) -> None:
        self.key = node.route.key
        self._node = node
        self._method = method
        self._hoisted = hoisted
        self._maker = maker
        self._config = config
        self._owner = node.route.resource[0]
        paging = method.paging
        self._steps = {paging.cursor, paging.page} - {""} if paging else set()
        self._parameters = {
            (argument.where, argument.wire): hoisted.roots.get(
                place(node, "parameter", argument.where, argument.wire), {"type": "string"}
            )
            for argument in (*method.path_arguments, *method.keywords)
            if argument.where != "body"
        }
        kind = method.body.media_type if method.body else ""
        self._body: Schema | None = hoisted.roots.get(place(node, "body", kind)) if kind else None

    def usual(self) -> Iterator[Case]:
        """Calls with only what is required, with everything, with null, and with each branch of a union."""
        sent: list[Case] = []
        for recipe in self._recipes():
            case = self._case(recipe)
            if case not in sent:
                sent.append(case)
                yield case
        if self._method.paging and self._method.paging.page and self._method.paging.cursor:
            yield self._case(Recipe(optional=False), page=1)

    def completing(self) -> list[Case]:
        """Calls for the values of enums that no call so far has sent."""
        found: list[Case] = []
        while any(self._maker.has_missing(schema, name) for name, schema in self._schemas()):
            case = self._case(Recipe(optional=False, fresh=True))
            if case in found:
                # What is missing cannot be reached, as below what is nested too deep.
                break
            found.append(case)
        return found

    def paired(self, requests: list[Case]) -> Iterator[Case]:
        """The requests with answers: every request and every answer at least once; then each refusal."""
        by_cursor, by_page = (
            successes(self._node, self._method, self._hoisted, self._maker, self._config, by_page=by_page)
            for by_page in (False, True)
        )
        plain = [case for case in requests if not self._pages(case)]
        for number in range(max(len(plain), len(by_cursor))):
            answers = by_cursor[number % len(by_cursor)]
            # That pages follow each other is shown twice; after that, the last one is enough.
            yield replace(plain[number % len(plain)], answers=answers if number < 2 else answers[-1:])
        for case in requests:
            if self._pages(case):
                yield replace(case, answers=by_page[0])
        for answer in errors(self._node, self._hoisted, self._maker, self._first_argument()):
            yield replace(requests[0], answers=(answer,))

    def _pages(self, case: Case) -> bool:
        paging = self._method.paging
        return paging is not None and any(name == paging.page for name, _ in case.query)

    def _schemas(self) -> list[tuple[str, Schema]]:
        found = [(wire, schema) for (_, wire), schema in self._parameters.items() if wire not in self._steps]
        return [*found, ("body", self._body)] if self._body is not None else found

    def _recipes(self) -> Iterator[Recipe]:
        yield Recipe(optional=False)
        yield Recipe()
        if self._body is None:
            return
        if self._maker.has_null(self._body, request=True):
            yield Recipe(1, nulls=True)
        for choice in range(1, self._maker.branches(self._body)):
            yield Recipe(choice, optional=False)
            yield Recipe(choice)

    def _first_argument(self) -> str:
        body = [argument.wire for argument in self._method.keywords if argument.where == "body" and argument.wire]
        return body[0] if body else "filter"

    def _case(self, recipe: Recipe, page: int | None = None) -> Case:
        positional: list[Any] = []
        named: dict[str, Any] = {}
        path = self._node.route.path
        pairs: list[Pair] = []
        for argument in self._method.path_arguments:
            value = self._value(argument, recipe)
            positional.append(python_value(value))
            path = path.replace("{" + argument.wire + "}", quote(_text(wire_value(value)), safe=""))
        for argument in self._method.keywords:
            if argument.where not in ("query", "header"):
                continue
            if page is not None and self._method.paging and argument.wire == self._method.paging.page:
                named[argument.name] = page
                pairs.append((argument.wire, str(page)))
            elif self._is_wanted(argument, recipe):
                value = self._value(argument, recipe)
                named[argument.name] = python_value(value)
                pairs += written(argument, wire_value(value)) if argument.where == "query" else []
        if self._method.paging and self._method.paging.cursor and not {name for name, _ in pairs} & self._steps:
            # The first page by cursor is asked for with an empty one.
            pairs.append((self._method.paging.cursor, ""))
        body = self._made_body(recipe, named)
        return Case(self.key, Call(self._method.route.dotted, tuple(positional), named), path, tuple(pairs), body, ())

    def _is_wanted(self, argument: Argument, recipe: Recipe) -> bool:
        if argument.wire in self._steps:
            return False
        if recipe.fresh:
            return argument.required or self._maker.has_missing(
                self._parameters[argument.where, argument.wire], argument.wire
            )
        return argument.required or recipe.optional

    def _value(self, argument: Argument, recipe: Recipe) -> Any:
        schema = self._parameters[argument.where, argument.wire]
        # A path parameter {chargePoint} is an id of one; {date} is what it says.
        named = argument.where != "path" or split(argument.wire)[-1:] == ["id"]
        named = named or self._maker.is_known(schema, self._owner, argument.wire)
        name = argument.wire if named else f"{argument.wire} id"
        return self._maker.made(schema, replace(recipe, nulls=False), self._owner, name)

    def _made_body(self, recipe: Recipe, named: dict[str, Any]) -> Json | None:
        body = self._method.body
        if body is None or self._body is None:
            return None
        value = self._maker.made(self._body, recipe, self._owner, "body")
        if not isinstance(value, Record) or not body.spread:
            argument = next(item for item in self._method.keywords if item.where == "body")
            named[argument.name] = python_value(value)
            return Json(wire_value(value))
        names = {argument.wire: argument.name for argument in self._method.keywords if argument.where == "body"}
        for wire, item in value.items():
            named[names[wire]] = python_value(item)
        return Json(wire_value(value)) if value or body.required else None


def written(argument: Argument, value: Any) -> list[Pair]:
    """The pairs of a query that an argument must become, by its style (OpenAPI 3.1, "Style Values")."""
    if argument.style in ("deep_object", "brackets"):
        return list(_nested(argument.wire, value))
    if isinstance(value, dict):
        items = [(key, _text(item)) for key, item in value.items()]
        flat = [part for item in items for part in item]
    else:
        flat = [_text(item) for item in value] if isinstance(value, list) else [_text(value)]
        items = [(argument.wire, text) for text in flat]
    joint = {"comma": ",", "space": " ", "pipe": "|"}.get(argument.style)
    return items if joint is None else [(argument.wire, joint.join(flat))]


def _nested(name: str, value: Any) -> Iterator[Pair]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _nested(f"{name}[{key}]", item)
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _nested(f"{name}[{number if isinstance(item, dict | list) else ''}]", item)
    else:
        yield name, _text(value)


def _text(value: Any) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)
