"""Every operation of the release, called through both clients and held against the description.

What is sent and what is answered is made from the description alone, without the generator: bodies with every property,
with only the required ones, with null wherever it may be, and with each branch of each union.
"""

from __future__ import annotations

import inspect
import json
import re
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import ampeco
import httpx2
import pytest
from contract.description import Described, Parameter, operations, problems
from contract.python_values import counterpart, is_of, mistyped, pythonic, same_json, spelled, undeclared, wire
from contract.samples import EXTRA_KEY, Recipe, made, recipes
from contract.surface import Method, methods
from contract.transport import FLAVOURS, Caller

COUNTS = {"3.110.0": 452}
ON_EVERY_CALL = {"extra_headers", "extra_query", "extra_body", "timeout", "max_retries", "deadline"}


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_every_operation_is_one_method(flavour: str) -> None:
    found = Counter(method.operation for method in methods(flavour).values())

    assert found == Counter(operations().keys())
    assert len(found) == COUNTS.get(ampeco.__version__, len(operations()))


def test_both_clients_have_the_same_methods_and_arguments() -> None:
    ours, theirs = methods("sync"), methods("async")

    assert ours.keys() == theirs.keys()
    for name, method in ours.items():
        assert method.operation == theirs[name].operation
        assert _parameters(method) == _parameters(theirs[name]), name


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_every_docstring_names_its_operation(flavour: str) -> None:
    without = [
        name
        for name, method in methods(flavour).items()
        if f"`{method.operation}`" not in (method.function.__doc__ or "")
    ]

    assert without == []


def _parameters(method: Method) -> list[tuple[str, Any, Any]]:
    return [(p.name, p.kind, p.annotation) for p in method.signature.parameters.values()]


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("name", sorted(methods("sync")))
async def test_operation(name: str, flavour: str) -> None:
    method = methods(flavour)[name]
    operation = operations()[method.operation]
    caller = Caller(flavour)
    call = _quiet(method.of(caller.client), operation)
    plain = _Arguments(method, operation, Recipe(optional=False, request=True))

    for answer in operation.answers:
        for recipe in recipes(answer.schema or {}):
            body = None if answer.schema is None else made(answer.schema, recipe)
            assert not (problems(answer.pointer, body, "writeOnly") if answer.schema else [])
            caller.answer = _response(answer.status, answer.schema is not None, body)
            _, value = await caller.call(call, *plain.positional, **plain.named)
            _check_value(method, value, body)

    for recipe in _argument_recipes(operation):
        arguments = _Arguments(method, operation, recipe)
        caller.answer = _first_answer(operation)
        sent, _ = await caller.call(call, *arguments.positional, **arguments.named)
        assert (sent.method, sent.path, sent.host) == (operation.method, arguments.path, "demo.example")
        assert sorted(sent.pairs) == sorted(arguments.pairs)
        if arguments.body is None:
            assert sent.content == b""
        else:
            assert same_json(sent.json, arguments.body), (sent.json, arguments.body)


def _quiet(call: Callable[..., Any], operation: Described) -> Callable[..., Any]:
    """The method; a deprecated one must say so, and only such a one. Arguments may be deprecated by themselves."""

    def quiet(*args: Any, **kwargs: Any) -> Any:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            result = call(*args, **kwargs)
        told = [str(warning.message) for warning in caught if not re.match(r"[\w.]+: \w+ is ", str(warning.message))]
        assert len(told) == operation.deprecated, told
        assert {warning.category for warning in caught} <= {DeprecationWarning}
        assert len(told) == len(caught) or not operation.deprecated
        return result

    return quiet


def _response(status: int, has_body: bool, body: object) -> httpx2.Response:
    return httpx2.Response(status, content=json.dumps(body).encode() if has_body else b"")


def _first_answer(operation: Described) -> httpx2.Response:
    answer = operation.answers[0]
    body = made(answer.schema, Recipe()) if answer.schema else None
    return _response(answer.status, answer.schema is not None, body)


def _argument_recipes(operation: Described) -> Iterator[Recipe]:
    """Recipes for what the caller writes: of the body where there is one, else of the query."""
    if operation.body is not None:
        yield from recipes(operation.body, request=True)
    else:
        yield Recipe(optional=False, request=True)
        for choice in range(3):
            yield Recipe(choice, request=True)


class _Arguments:
    """A call of a method in Python, and what must come of it on the wire."""

    def __init__(self, method: Method, operation: Described, recipe: Recipe) -> None:
        self.hints = {k: v for k, v in method.hints.items() if k not in ON_EVERY_CALL and k != "return"}
        self.free = set(self.hints)
        self.named: dict[str, Any] = {}
        self.positional, self.path = self._path(method, operation, recipe)
        self.pairs = self._query(operation, recipe)
        self.body = self._body(operation, recipe)
        if recipe.optional and operation.body is None:
            assert not self.free, "arguments that the description does not have"

    def _path(self, method: Method, operation: Described, recipe: Recipe) -> tuple[list[Any], str]:
        kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
        names = [p.name for p in method.signature.parameters.values() if p.kind is kind and p.name != "self"]
        values, path = [], operation.path
        for number, (name, parameter) in enumerate(zip(names, operation.path_parameters(), strict=True)):
            # Where the body has an argument of the same name, the one in the path is the id.
            taken = spelled(parameter.name) in {spelled(other) for other in self.hints if other != name}
            assert spelled(name) == spelled(parameter.name) + "id" * taken
            self.free.remove(name)
            value = _path_value(parameter, recipe, number)
            values.append(pythonic(value, self.hints[name]))
            assert is_of(values[-1], self.hints[name])
            path = path.replace("{" + parameter.name + "}", str(value))
        return values, path

    def _query(self, operation: Described, recipe: Recipe) -> list[tuple[str, str]]:
        pairs: list[tuple[str, str]] = []
        for parameter in operation.query():
            name = self._take(parameter.name)
            if parameter.required or recipe.optional:
                value = made(parameter.schema, recipe)
                assert not problems(parameter.pointer, value, "readOnly")
                self.named[name] = pythonic(value, self.hints[name])
                pairs += list(_written(parameter.name, value))
        names = {parameter.name for parameter in operation.query()}
        if "cursor" in names and not {name for name, _ in pairs} & {"cursor", "page"}:
            # The first page by cursor is asked for with an empty one.
            pairs.append(("cursor", ""))
        return pairs

    def _body(self, operation: Described, recipe: Recipe) -> Any:
        if operation.body is None:
            return None
        value = made(operation.body, recipe)
        assert not problems(operation.body_pointer, value, "readOnly")
        if not isinstance(value, dict):
            self.named["body"] = pythonic(value, self.hints["body"])
            return value
        for key, item in value.items():
            name = self._take(key)
            self.named[name] = pythonic(item, self.hints[name])
        return value if value or operation.body_required else None

    def _take(self, wire_name: str) -> str:
        name = counterpart(wire_name, self.free)
        assert name is not None, f"no argument for {wire_name}"
        self.free.remove(name)
        return name


def _path_value(parameter: Parameter, recipe: Recipe, number: int) -> Any:
    value = made(parameter.schema, recipe)
    if isinstance(value, int):
        return 100 + number
    return f"key{number}" if value == "some words" else value


def _written(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """A parameter in the way of the API: `name[key]=`, `name[]=`, and both nested."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _written(f"{name}[{key}]", item)
    elif isinstance(value, list):
        for item in value:
            yield from _written(f"{name}[]", item)
    elif isinstance(value, bool):
        yield name, str(value).lower()
    else:
        yield name, "" if value is None else str(value)


def _check_value(method: Method, value: Any, body: Any) -> None:
    """What came back is of the annotated type and holds all that was answered, under names that are declared."""
    hint = method.hints["return"]
    assert mistyped(value, hint) == ""
    if isinstance(value, (ampeco.Page, ampeco.AsyncPage)):
        value, body = value.data, body["data"] if isinstance(body, Mapping) else body
    elif hint is None or hint is type(None):
        return
    assert undeclared(value) <= {EXTRA_KEY}
    came_back = wire(value)
    if isinstance(body, Mapping) and "data" in body and not same_json(came_back, body):
        body = body["data"]
    assert same_json(came_back, body), (came_back, body)
