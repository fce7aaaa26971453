"""Calls of a client, as a person writes them: `client.id_tags.update(12, status="enabled")`.

A call is stored as that text and read back without running it: names, constants, lists, dicts, and the types that an
argument may be of besides, which are `dt.datetime`, `dt.date` and `Decimal`.
"""

from __future__ import annotations

import ast
import datetime as dt
import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

__all__ = ["Call", "read_call", "spell"]

_CLIENT = "client"


@dataclass(frozen=True)
class Call:
    """`client.<method>(*positional, **named)`. method: dotted, as in `charge_points.actions.reset`."""

    method: str
    positional: tuple[Any, ...] = ()
    named: Mapping[str, Any] = field(default_factory=dict)

    def on(self, client: object) -> Any:
        """What the call gives; of an asynchronous client, something to await or to iterate."""
        method: Callable[..., Any] = functools.reduce(getattr, self.method.split("."), client)  # type: ignore[assignment]
        return method(*self.positional, **self.named)


def spell(call: Call) -> str:
    """The call as Python."""
    given = [_written(value) for value in call.positional]
    given += [f"{name}={_written(value)}" for name, value in call.named.items()]
    return f"{_CLIENT}.{call.method}({', '.join(given)})"


def _written(value: Any) -> str:
    if isinstance(value, dt.datetime):
        text = repr(value).replace("datetime.", "dt.")
        return text.replace("dt.timezone.utc", "dt.UTC")
    if isinstance(value, dt.date):
        return repr(value).replace("datetime.", "dt.")
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_written(key)}: {_written(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_written(item) for item in value) + "]"
    if isinstance(value, str):
        # In double quotes, as formatters write it; `repr` escapes what is not plain text.
        text = repr(value)
        return text if '"' in value or text.startswith('"') else f'"{text[1:-1]}"'
    return repr(value)


def read_call(text: str) -> Call:
    """The call that `spell` wrote. Raises ValueError for any other Python; none of it is run."""
    try:
        node = ast.parse(text, mode="eval").body
    except SyntaxError as error:
        raise ValueError(f"no call of a client: {text}") from error
    names = _names(node.func) if isinstance(node, ast.Call) else []
    if not isinstance(node, ast.Call) or names[:1] != [_CLIENT] or len(names) < 2:
        raise ValueError(f"no call of a client: {text}")
    named = {str(item.arg): _value(item.value) for item in node.keywords}
    return Call(".".join(names[1:]), tuple(_value(item) for item in node.args), named)


def _names(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Name):
        return [node.id]
    if isinstance(node, ast.Attribute) and not node.attr.startswith("_"):
        above = _names(node.value)
        return [*above, node.attr] if above else []
    return []


_MADE: dict[tuple[str, ...], Callable[..., Any]] = {
    ("dt", "datetime"): dt.datetime,
    ("dt", "date"): dt.date,
    ("Decimal",): Decimal,
}


def _value(node: ast.expr) -> Any:
    if isinstance(node, ast.List):
        return [_value(item) for item in node.elts]
    if isinstance(node, ast.Dict) and all(node.keys):
        return {_value(key): _value(item) for key, item in zip(node.keys, node.values, strict=True) if key}
    if isinstance(node, ast.Call):
        maker = _MADE.get(tuple(_names(node.func)))
        if maker is not None:
            named = {str(item.arg): _value(item.value) for item in node.keywords}
            return maker(*map(_value, node.args), **named)
    if _names(node) == ["dt", "UTC"]:
        return dt.UTC
    try:
        return ast.literal_eval(node)
    except ValueError as error:
        raise ValueError(f"not a value of an argument: {ast.unparse(node)}") from error
