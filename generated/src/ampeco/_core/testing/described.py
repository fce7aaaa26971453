"""What the generated code says about an operation, for a server that is not there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from ..operation import Operation

__all__ = ["PACKAGE", "Described", "Description"]

PACKAGE = __name__.partition("._core.")[0]


@dataclass(frozen=True, slots=True)
class Described:
    """An operation of the description.

    - `name`: dotted, as it hangs from the client. `constant`: that of the resource's module that holds it.
    - `method`, `path`: as the description has them. `status`: of its success answer.
    - `kind`: what its answer holds. `bare`: this answer does not wrap the value, though another one does.
    - `errors`: JSON of the body of each documented error, by status.
    """

    name: str
    constant: str
    method: str
    path: str
    status: int
    kind: Literal["value", "listing", "nothing"]
    errors: Mapping[int, str] = field(default_factory=dict[int, str])
    bare: bool = False

    @property
    def operation(self) -> Operation[Any]:
        """The client's own table entry, which knows the type of the answer. Loads the resource's module."""
        module = import_module(f"{PACKAGE}.resources.{self.name.partition('.')[0]}")
        found: Operation[Any] = getattr(module, self.constant)
        return found

    def __str__(self) -> str:
        # A description may hold what nobody sees, and what makes text read otherwise than it is.
        return f"{self.method} {''.join(char if char.isprintable() else '?' for char in self.path)}"


class Description:
    """All operations, and sample values. `samples`: by class of the models and wire name."""

    __slots__ = ("operations", "samples")

    def __init__(self, operations: tuple[Described, ...], samples: Mapping[str, Mapping[str, Any]]) -> None:
        self.operations = operations
        self.samples = samples

    def error_body(self, operation: Described, status: int) -> Any:
        """The documented body of an error: of this operation, else as another one has it; `None` where none has."""
        for each in (operation, *self.operations):
            if status in each.errors:
                return json.loads(each.errors[status])
        return None
