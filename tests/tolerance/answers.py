"""Answers of every operation, made from the description and then made wrong, and what decoders make of them."""

from __future__ import annotations

import datetime as dt
import functools
import importlib
import json
import pkgutil
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import ampeco.resources
from ampeco._core.decode import Decoder
from ampeco._core.operation import Operation
from contract.description import operations
from contract.python_values import wire
from contract.samples import Recipe, made

__all__ = [
    "Step",
    "bodies",
    "changed",
    "is_listing",
    "leaves",
    "naive",
    "places",
    "read",
    "swapped",
    "typed_operations",
]

Step = str | int


@functools.cache
def typed_operations() -> dict[str, Operation[Any]]:
    """The operations of the client that answer with something, by `METHOD /path`."""
    found: dict[str, Operation[Any]] = {}
    for module in pkgutil.iter_modules(ampeco.resources.__path__, "ampeco.resources."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, Operation) and value.decoder is not None:
                found[f"{value.method} {value.path}"] = value
    return found


def bodies(key: str, recipe: Recipe) -> Iterator[Any]:
    """A body for each documented success of an operation that has one."""
    for answer in operations()[key].answers:
        if answer.schema is not None:
            yield made(answer.schema, recipe)


def read(operation: Operation[Any], body: Any, **options: Any) -> Any:
    """What the decoder of an operation gives for JSON: for a listing its items."""
    decoder = operation.decoder
    assert isinstance(decoder, Decoder)
    content = json.dumps(body).encode()
    if is_listing(operation):
        return decoder.page(content, **options).data
    return decoder.value(content, **options)


def is_listing(operation: Operation[Any]) -> bool:
    """Whether the operation is read page by page. The client's methods know; a decoder does not."""
    return f"{operation.method} {operation.path}" in _listings()


@functools.cache
def _listings() -> frozenset[str]:
    from ampeco import Page
    from contract.surface import methods

    return frozenset(
        method.operation
        for method in methods("sync").values()
        if getattr(method.hints["return"], "__origin__", 0) is Page
    )


def places(body: Any, at: tuple[Step, ...] = ()) -> Iterator[tuple[tuple[Step, ...], Any]]:
    """Every value in a body with the way to it, the body itself first."""
    yield at, body
    if isinstance(body, dict):
        for key, item in body.items():
            yield from places(item, (*at, key))
    elif isinstance(body, list):
        for index, item in enumerate(body[:1]):
            yield from places(item, (*at, index))


def changed(body: Any, at: tuple[Step, ...], value: Any) -> Any:
    """A copy of a body with another value in one place."""
    if not at:
        return value
    copy: Any = dict(body) if isinstance(body, dict) else list(body)
    copy[at[0]] = changed(body[at[0]], at[1:], value)
    return copy


def everywhere(body: Any, change: Callable[[Any], Any]) -> Any:
    """A body with each scalar changed."""
    if isinstance(body, dict):
        return {key: everywhere(item, change) for key, item in body.items()}
    if isinstance(body, list):
        return [everywhere(item, change) for item in body]
    return change(body)


def naive(body: Any) -> Any:
    """A body whose date-times are without an offset."""
    return everywhere(body, lambda v: v[:-1] if isinstance(v, str) and v.endswith("09Z") else v)


def swapped(body: Any) -> Any:
    """A body with texts for its numbers, and numbers for its texts of digits."""

    def swap(value: Any) -> Any:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return str(value)
        return float(value) if isinstance(value, str) and value.replace(".", "", 1).isdigit() else value

    return everywhere(body, swap)


def leaves(value: Any) -> list[str]:
    """What a value holds, in an order of its own, with times as instants and numbers as numbers."""
    found = [_canonical(item) for _, item in _every(wire(value)) if not isinstance(item, (dict, list))]
    return sorted(found)


def _every(value: Any) -> Iterator[tuple[None, Any]]:
    yield None, value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _every(wire(item))


def _canonical(value: Any) -> str:
    if value is None:
        return repr(value)
    if isinstance(value, dt.datetime):
        # As Unix time, which is the number that it may have come as.
        return str((value if value.tzinfo else value.replace(tzinfo=dt.UTC)).timestamp())
    if isinstance(value, dt.date):
        return str(value)
    if isinstance(value, (int, float, Decimal)):
        return str(float(value))
    try:
        return str(float(value))
    except ValueError:
        pass
    try:
        return _canonical(dt.datetime.fromisoformat(value)) if "T" in value else str(value)
    except ValueError:
        return str(value)
