"""Every method of a client, found by walking its resources as a user would, dot by dot."""

from __future__ import annotations

import functools
import inspect
import re
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import ampeco
from ampeco import Ampeco, AsyncAmpeco

__all__ = ["Method", "methods", "reference"]

REFERENCE = Path(ampeco.__file__).parents[2] / "api.md"
_RECEIVING = "webhooks"
"""The attribute of a client that asks the API nothing."""
_PLAIN_BASE = {"base_url": "https://demo.example", "token": "a-token"}


@dataclass(frozen=True)
class Method:
    """`client.{name}`, and the operation that `api.md` says it is."""

    name: str
    function: Callable[..., Any]
    operation: str

    def of(self, client: object) -> Callable[..., Any]:
        """The bound method of a client."""
        return functools.reduce(getattr, self.name.split("."), client)  # type: ignore[return-value]

    @property
    def hints(self) -> dict[str, Any]:
        """The evaluated annotations. What the modules import for type checkers only is supplied."""
        names = {name: getattr(ampeco, name) for name in ("Page", "AsyncPager", "Timeout")}
        return typing.get_type_hints(self.function, localns=names, include_extras=True)

    @property
    def signature(self) -> inspect.Signature:
        return inspect.signature(self.function)


@functools.cache
def methods(flavour: str) -> dict[str, Method]:
    """The methods of the `sync` or `async` client by name."""
    client = {"sync": Ampeco, "async": AsyncAmpeco}[flavour](**_PLAIN_BASE)
    return {method.name: method for method in _walk(client, "")}


def _walk(holder: object, prefix: str) -> Iterator[Method]:
    for name, member in vars(type(holder)).items():
        if name.startswith("_") or prefix + name == _RECEIVING:
            continue
        if isinstance(member, cached_property):
            yield from _walk(getattr(holder, name), f"{prefix}{name}.")
        elif inspect.isfunction(member):
            yield Method(prefix + name, member, reference().get(prefix + name, ""))


@functools.cache
def reference() -> dict[str, str]:
    """The operation of each method as `api.md` has it."""
    text = REFERENCE.read_text(encoding="utf-8")
    found = re.findall(r"^# ([A-Z]+ /\S+)(?: \(deprecated\))?\nclient\.([\w.]+)\(", text, re.MULTILINE)
    assert len(found) == len(re.findall(r"^client\.", text, re.MULTILINE))
    return {method: operation for operation, method in found}
