"""What every operation with a body makes of arguments: those written in other ways, and those that are wrong."""

from __future__ import annotations

import datetime as dt
import enum
import json
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest
from ampeco import InvalidArgumentError
from contract.description import operations, resolved
from contract.python_values import counterpart, pythonic, same_json
from contract.samples import Recipe, made
from contract.surface import Method, methods
from tolerance.requests import arguments, path_of, sendable, sent, values_in, with_value

METHODS = sorted(sendable())
SECRET = "hunter2"


def test_all_of_them_are_here() -> None:
    assert len(METHODS) > 150


def everywhere(value: Any, change: Any) -> Any:
    if isinstance(value, dict):
        return change({key: everywhere(item, change) for key, item in value.items()})
    if isinstance(value, list):
        return change([everywhere(item, change) for item in value])
    return change(value)


def otherwise(value: Any) -> Any:
    """The same value in another Python type."""
    if isinstance(value, str):
        return enum.Enum("Some", {"ONE": value}).ONE  # type: ignore[attr-defined]
    if isinstance(value, list):
        return tuple(value)
    if isinstance(value, dict):
        return MappingProxyType(value)
    if isinstance(value, dt.datetime):
        return value.replace(tzinfo=None)
    return value


@pytest.mark.parametrize("name", METHODS)
def test_enums_tuples_and_naive_times_are_sent_as_what_they_stand_for(name: str) -> None:
    for recipe in (Recipe(request=True), Recipe(1, request=True)):
        named, body = arguments(sendable()[name], recipe)
        given = {key: everywhere(value, otherwise) for key, value in named.items()}
        assert same_json(sent(sendable()[name], given).json, body)


@pytest.mark.parametrize("name", METHODS)
def test_without_checks_the_same_is_sent(name: str) -> None:
    for recipe in (Recipe(request=True), Recipe(1, request=True)):
        named, _ = arguments(sendable()[name], recipe)
        given = {key: everywhere(value, otherwise) for key, value in named.items()}
        unchecked = sent(sendable()[name], given, validate_requests=False)
        assert unchecked.json == sent(sendable()[name], given).json


@pytest.mark.parametrize("name", METHODS)
def test_decimals_keep_their_digits(name: str) -> None:
    named, body = arguments(sendable()[name], Recipe(request=True))

    def exact(value: Any) -> Any:
        return Decimal(f"{value}00") if isinstance(value, float) or type(value) is Decimal else value

    given = {key: everywhere(value, exact) for key, value in named.items()}
    content = sent(sendable()[name], given).content
    assert same_json(json.loads(content), body)
    numbers = [number for _, number in values_in(given) if isinstance(number, Decimal)]
    for number in numbers:
        assert str(number).encode() in content


@pytest.mark.parametrize("name", METHODS)
def test_a_wrong_value_is_named_and_not_shown(name: str) -> None:
    method = sendable()[name]
    named, _ = arguments(method, Recipe(request=True))
    for at, value in values_in(named):
        wrong: Any = SECRET if isinstance(value, (dict, list)) else [{"a_key": SECRET}]
        given = with_value(named, at, wrong)
        there = path_of(at)
        error = refusal(method, given)
        if error is None:
            assert is_free(method.operation, at), there
            continue
        assert SECRET not in str(error)
        assert SECRET not in repr(error.problems)
        assert error.__cause__ is None
        # In a union, what else may be wrong is told as well.
        assert any(place and (place.startswith(there) or there.startswith(place)) for place, _ in error.problems)
        assert error.argument == error.problems[0][0]


def refusal(method: Method, given: dict[str, Any]) -> InvalidArgumentError | None:
    try:
        sent(method, given)
    except InvalidArgumentError as error:
        return error
    return None


def is_free(operation: str, at: tuple[Any, ...]) -> bool:
    """Whether the description says nothing about what may stand in a place."""
    nodes: list[Any] = [operations()[operation].body]
    for step in at:
        nodes = [found for node in nodes for found in below(node, step)]
    return not nodes or any(not {"type", "enum", "oneOf", "anyOf"} & set(resolved(node)) for node in nodes)


def is_map(operation: str, at: tuple[Any, ...]) -> bool:
    """Whether the description allows any key in a place."""
    nodes: list[Any] = [operations()[operation].body]
    for step in at:
        nodes = [found for node in nodes for found in below(node, step)]
    nodes += [branch for node in nodes for key in ("oneOf", "anyOf") for branch in resolved(node).get(key, ())]
    return any("object" in resolved(node).get("type", ()) and "properties" not in resolved(node) for node in nodes)


def below(node: Any, step: Any) -> list[Any]:
    node = resolved(node)
    found = [item for branch in (*node.get("oneOf", ()), *node.get("anyOf", ())) for item in below(branch, step)]
    if isinstance(step, int):
        return found + ([node["items"]] if "items" in node else [])
    properties = node.get("properties", {})
    name = counterpart(step, properties)
    if name is not None:
        return [*found, properties[name]]
    other = node.get("additionalProperties")
    return found + ([other] if isinstance(other, dict) else [])


@pytest.mark.parametrize("name", METHODS)
def test_a_key_that_nobody_knows_is_refused_unless_asked_for(name: str) -> None:
    method = sendable()[name]
    named, _ = arguments(method, Recipe(request=True))
    for at, value in values_in(named):
        if not isinstance(value, dict) or is_map(method.operation, at):
            continue
        given = with_value(named, (*at, "unheard_of"), 1)
        with pytest.raises(InvalidArgumentError) as caught:
            sent(method, given)
        assert f"{path_of(at)}.unheard_of" in [place for place, _ in caught.value.problems]
        assert b'"unheard_of":1' in sent(method, given, validate_requests=False).content
    assert sent(method, {**named, "extra_body": {"unheardOf": {"as_it_is": [1]}}}).json["unheardOf"] == {
        "as_it_is": [1]
    }


READ_ONLY = [
    (method.operation, name)
    for name, method in sorted(sendable().items())
    if any(
        resolved(node).get("readOnly") or node.get("readOnly")
        for node in resolved(operations()[method.operation].body or {}).get("properties", {}).values()
    )
]


@pytest.mark.parametrize(("operation", "name"), READ_ONLY)
def test_what_only_the_server_writes_is_no_argument(operation: str, name: str) -> None:
    properties = resolved(operations()[operation].body or {})["properties"]
    method = sendable()[name]
    own = (set(method.hints) - {"return"}) - {
        p.name for p in method.signature.parameters.values() if p.kind.name == "POSITIONAL_OR_KEYWORD"
    }
    for key, node in properties.items():
        if node.get("readOnly") or resolved(node).get("readOnly"):
            assert counterpart(key, own) is None


FILTERED = sorted(name for name, method in methods("sync").items() if "filter" in method.hints)


@pytest.mark.parametrize("name", FILTERED)
def test_an_empty_list_in_a_filter_is_named_as_its_argument(name: str) -> None:
    method = methods("sync")[name]
    (declared,) = [p for p in operations()[method.operation].query() if p.name == "filter"]
    value = pythonic(made(declared.schema, Recipe()), method.hints["filter"])
    for at, item in values_in({"filter": value}):
        if isinstance(item, list):
            with pytest.raises(InvalidArgumentError) as caught:
                sent(method, with_value({"filter": value}, at, []), validate_requests=False)
            assert caught.value.argument == path_of(at)
