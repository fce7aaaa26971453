"""Calls of every operation with a body, made from the description and then written in other ways or made wrong."""

from __future__ import annotations

import asyncio
import functools
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
from contract.description import Described, operations
from contract.python_values import counterpart, pythonic
from contract.samples import Recipe, made
from contract.surface import Method, methods
from contract.transport import Caller, Sent

__all__ = ["Step", "arguments", "path_of", "sendable", "sent", "values_in", "with_value"]

Step = str | int


@functools.cache
def sendable() -> dict[str, Method]:
    """The methods that send an object whose properties are arguments, by name."""
    return {name: method for name, method in methods("sync").items() if _body(method) is not None}


def _body(method: Method) -> Any:
    operation = operations()[method.operation]
    if operation.body is None or "body" in method.hints:
        return None
    value = made(operation.body, Recipe(request=True))
    return value if isinstance(value, dict) and value else None


def arguments(method: Method, recipe: Recipe) -> tuple[dict[str, Any], dict[str, Any]]:
    """The keyword arguments of a call, and the JSON that they mean."""
    body = made(operations()[method.operation].body or {}, recipe)
    free = {name for name in method.hints if name != "return"} - set(_path(method))
    named: dict[str, Any] = {}
    for key, item in body.items():
        name = counterpart(key, free)
        assert name is not None
        named[name] = pythonic(item, method.hints[name])
    return named, body


def _path(method: Method) -> list[str]:
    kind = "POSITIONAL_OR_KEYWORD"
    return [p.name for p in method.signature.parameters.values() if p.kind.name == kind and p.name != "self"]


def sent(method: Method, named: dict[str, Any], **options: Any) -> Sent:
    """The request that a call makes. Raises what the call raises."""
    operation: Described = operations()[method.operation]
    caller = _caller(tuple(options.items()))
    caller.sent.clear()
    caller.answer = httpx2.Response(204)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        call: Callable[..., Any] = method.of(caller.client)
        places = ["1" if "str" in str(method.hints[name]) else 1 for name in _path(method)]
        if "weekDay" in operation.path:
            places[-1] = "mon"
        found, _ = asyncio.run(caller.call(call, *places, **named))
    return found


@functools.cache
def _caller(options: tuple[tuple[str, Any], ...]) -> Caller:
    return Caller("sync", **{"strict": False, **dict(options)})


def values_in(value: Any, at: tuple[Step, ...] = ()) -> Iterator[tuple[tuple[Step, ...], Any]]:
    """Every value in the arguments of a call with the way to it."""
    if at:
        yield at, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from values_in(item, (*at, key))
    elif isinstance(value, list):
        for index, item in enumerate(value[:1]):
            yield from values_in(item, (*at, index))


def with_value(value: Any, at: tuple[Step, ...], other: Any) -> Any:
    """A copy of a value with another one in one place."""
    if not at:
        return other
    copy: Any = dict(value) if isinstance(value, dict) else list(value)
    copy[at[0]] = with_value(copy[at[0]] if len(at) > 1 else None, at[1:], other)
    return copy


def path_of(at: tuple[Step, ...]) -> str:
    """A way as Python writes it."""
    return "".join([f"[{step}]" if isinstance(step, int) else f".{step}" for step in at]).removeprefix(".")
