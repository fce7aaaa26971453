"""How type checkers see an operation whose answer has no class of its own."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from .operation import Answering

__all__ = ["Sampled", "Valued"]

T = TypeVar("T")


class Sampled(Answering):
    """An operation that answers with something."""

    def sample(self) -> Any:
        """What it answers unless told otherwise, under the API's own names and without what is around it."""


class Valued(Sampled, Generic[T]):
    """An operation that answers with a `T`: a value, or one of several objects."""

    def returns(self, value: T, /) -> None:
        """Answer with this. An object that is given as a dict of Python names is completed from a sample.

        Raises `MockError` where a name or a value does not fit the description.
        """
