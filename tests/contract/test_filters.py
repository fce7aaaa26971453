"""Every property of every `filter`, given through the client and found on the wire as the API wants it."""

from __future__ import annotations

import functools
import json
import warnings
from collections.abc import Iterator, Mapping
from typing import Any

import ampeco
import httpx2
import pytest
import typing_extensions
from contract.description import Parameter, operations, problems, resolved
from contract.python_values import alternatives, counterpart, pythonic
from contract.samples import Recipe, made
from contract.surface import Method, methods
from contract.transport import FLAVOURS, Caller

COUNTS = {"3.110.0": (65, 370)}
"""How many listings have a filter, and how many properties these filters have."""


@functools.cache
def _filters() -> dict[str, Parameter]:
    """The `filter` of each operation that has one."""
    return {
        key: parameter
        for key, operation in operations().items()
        for parameter in operation.query()
        if parameter.name == "filter"
    }


def _properties(parameter: Parameter) -> Mapping[str, Any]:
    properties: Mapping[str, Any] = resolved(parameter.schema)["properties"]
    return properties


CASES = [
    (method.name, name)
    for method in methods("sync").values()
    if method.operation in _filters()
    for name in _properties(_filters()[method.operation])
]


def test_no_filter_property_is_left_out() -> None:
    described = sum(len(_properties(parameter)) for parameter in _filters().values())

    assert len(CASES) == described
    assert (len(_filters()), described) == COUNTS.get(ampeco.__version__, (len(_filters()), described))


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("listing", sorted({name for name, _ in CASES}))
async def test_filter(listing: str, flavour: str) -> None:
    method = methods(flavour)[listing]
    parameter = _filters()[method.operation]
    keys = _keys(method)
    caller = Caller(flavour)

    taken = set()
    for name, schema in _properties(parameter).items():
        key = counterpart(name, keys)
        assert key is not None, f"no key for {name}"
        taken.add(key)
        for choice in range(_choices(schema)):
            value = made(schema, Recipe(choice))
            assert not problems(parameter.pointer, {name: value}, "readOnly")
            pairs = await _sent(method, caller, {key: pythonic(value, keys[key])})
            assert _without_paging(pairs) == list(_written(f"filter[{name}]", value))
    assert taken == set(keys), "keys that the description does not have"


@pytest.mark.parametrize("flavour", FLAVOURS)
async def test_all_of_a_filter_at_once(flavour: str) -> None:
    for listing in sorted({name for name, _ in CASES}):
        method = methods(flavour)[listing]
        parameter = _filters()[method.operation]
        value = made(parameter.schema, Recipe())
        given: dict[str, Any] = pythonic(value, method.hints["filter"])
        assert set(given) == set(_keys(method))

        pairs = await _sent(method, Caller(flavour), given)

        assert sorted(_without_paging(pairs)) == sorted(_written("filter", value))


@pytest.mark.parametrize("flavour", FLAVOURS)
async def test_lists_inside_and_several_values(flavour: str) -> None:
    sessions, consents = (methods(flavour)[name] for name in ("sessions.list", "consents.list"))

    nested = await _sent(sessions, Caller(flavour), {"roaming": {"roaming_operator_cpo_ids": [3, 5]}})
    several = await _sent(consents, Caller(flavour), {"user_id": [7], "status": ["agreed", "rejected"]})

    assert _without_paging(nested) == [
        ("filter[roaming][roamingOperatorCpoIds][]", "3"),
        ("filter[roaming][roamingOperatorCpoIds][]", "5"),
    ]
    assert sorted(_without_paging(several)) == [
        ("filter[status][]", "agreed"),
        ("filter[status][]", "rejected"),
        ("filter[userId][]", "7"),
    ]


def _keys(method: Method) -> dict[str, Any]:
    """The keys of a method's filter with their types."""
    (declared,) = [hint for hint in alternatives(method.hints["filter"]) if hint is not ampeco.Omit]
    return typing_extensions.get_type_hints(declared, include_extras=True)


def _choices(schema: Mapping[str, Any]) -> int:
    """Every value of an enum, or every branch of a union, or one value."""
    schema = resolved(schema)
    union = schema.get("anyOf", schema.get("oneOf", []))
    return max(1, len(schema.get("enum", [])), len(union), _choices(schema["items"]) if "items" in schema else 1)


async def _sent(method: Method, caller: Caller, given: Mapping[str, Any]) -> list[tuple[str, str]]:
    caller.answer = httpx2.Response(200, content=json.dumps({"data": []}).encode())
    path = [1] * method.operation.count("{")
    with warnings.catch_warnings():
        # Old versions warn, and that is tested elsewhere.
        warnings.simplefilter("ignore", DeprecationWarning)
        sent, _ = await caller.call(method.of(caller.client), *path, filter=given)
    return sent.pairs


def _without_paging(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [pair for pair in pairs if pair != ("cursor", "")]


def _written(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """`name=v`, for lists `name[]=v`, for objects `name[key]=v`, one in another."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _written(f"{name}[{key}]", item)
    elif isinstance(value, list):
        for item in value:
            yield from _written(f"{name}[]", item)
    else:
        yield name, str(value).lower() if isinstance(value, bool) else str(value)
