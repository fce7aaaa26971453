"""What kind of value something is, told to type checkers without the unknown type arguments that isinstance leaves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, TypeGuard

__all__ = ["is_list", "is_mapping", "is_sequence"]


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """An object of JSON, or what will be one."""
    return isinstance(value, Mapping)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """A list of parsed JSON."""
    return isinstance(value, list)


def is_sequence(value: object) -> TypeGuard[Sequence[Any] | AbstractSet[Any]]:
    """What a caller may give for a list: any sequence or set, a range and the keys of a dict too; not a text."""
    if isinstance(value, (list, tuple, set, frozenset)):
        return True
    return isinstance(value, (Sequence, AbstractSet)) and not isinstance(
        value, (str, bytes, bytearray, memoryview)
    )
