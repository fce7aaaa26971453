"""Calls of the client's methods, with what they need at least, and the classes that they fall into."""

from __future__ import annotations

import functools
import inspect
from dataclasses import dataclass
from typing import Any

from ampeco import Page
from contract.description import Described, operations
from contract.python_values import counterpart, pythonic
from contract.samples import Recipe, made
from contract.surface import Method, methods
from support.acts import Act, answer

__all__ = ["Call", "EXAMPLES", "Kind", "calls", "repeatable"]


@dataclass(frozen=True, order=True)
class Kind:
    """What the rules could treat differently: the method, whether a body goes along, how a listing is paged."""

    method: str
    body: bool = False
    listing: str = ""
    """`cursor`, `page`, `cursor or page`, or `at once`."""

    def __str__(self) -> str:
        words = [self.method, "with body" if self.body else "", f"listing by {self.listing}" if self.listing else ""]
        return " ".join(word for word in words if word)


@dataclass(frozen=True)
class Call:
    """A method of the client with its arguments, and the answer that the description promises it."""

    name: str
    operation: Described
    kind: Kind
    arguments: tuple[Any, ...]
    named: dict[str, Any]
    success: Act

    @property
    def repeatable(self) -> bool:
        return repeatable(self.kind.method)


def repeatable(method: str) -> bool:
    """Whether sending a request twice is the same as once (RFC 9110, 9.2.2)."""
    return method in ("GET", "PUT", "DELETE", "HEAD", "OPTIONS")


@functools.cache
def calls() -> dict[str, Call]:
    """One call of each method, by its name."""
    return {name: _call(method, operations()[method.operation]) for name, method in methods("sync").items()}


EXAMPLES = {
    Kind("GET"): "id_tags.get",
    Kind("GET", listing="cursor"): "charge_points.evses.list",
    Kind("GET", listing="page"): "charge_point_models.list",
    Kind("GET", listing="cursor or page"): "id_tags.list",
    Kind("GET", listing="at once"): "circuits.consumption.list",
    Kind("PUT", body=True): "tariffs.replace",
    Kind("DELETE"): "id_tags.delete",
    Kind("POST", body=True): "users.actions.add_balance",
    Kind("POST"): "evses.actions.start_charging_session",
    Kind("PATCH", body=True): "id_tags.update",
    Kind("PATCH"): "evse_downtime_periods.update",
}
"""A method for each kind. That no kind is missing is tested."""


def _call(method: Method, operation: Described) -> Call:
    recipe = Recipe(optional=False, request=True)
    hints = method.hints
    listing = getattr(hints.pop("return"), "__origin__", None) is Page
    named: dict[str, Any] = {}
    for parameter in operation.query():
        if parameter.required:
            name = counterpart(parameter.name, hints)
            assert name is not None
            named[name] = pythonic(made(parameter.schema, recipe), hints[name])
    has_body = operation.body is not None and operation.body_required
    if operation.body is not None:
        value = made(operation.body, recipe)
        has_body = has_body or bool(value)
        values = value if isinstance(value, dict) else {"body": value}
        for key, item in values.items():
            name = counterpart(key, hints)
            assert name is not None
            named[name] = pythonic(item, hints[name])
    kind = Kind(operation.method, has_body, _paged(operation) if listing else "")
    return Call(method.name, operation, kind, _positional(method, operation, hints), named, _success(operation))


def _positional(method: Method, operation: Described, hints: dict[str, Any]) -> tuple[Any, ...]:
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    names = [p.name for p in method.signature.parameters.values() if p.kind is kind and p.name != "self"]
    return tuple(
        pythonic(made(parameter.schema, Recipe(optional=False)), hints[name])
        for name, parameter in zip(names, operation.path_parameters(), strict=True)
    )


def _paged(operation: Described) -> str:
    names = {parameter.name for parameter in operation.query()}
    return " or ".join(name for name in ("cursor", "page") if name in names) or "at once"


def _success(operation: Described) -> Act:
    promised = operation.answers[0]
    if promised.schema is None:
        return answer(promised.status)
    return answer(promised.status, made(promised.schema, Recipe(optional=False)))
