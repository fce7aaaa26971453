"""Values for the types of answers, made from the description alone and the same every time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel

from ..lenient import members_of
from ..model import is_model_class

__all__ = ["Samples", "declared_of", "fields_of", "models_in", "mapping_values", "sequence_items"]

_DEEPEST = 4
"""Levels of objects that are filled in whole; below, only what is required, or mutual references would have no end."""

_PLAIN: tuple[tuple[type, Any], ...] = (
    (bool, True),  # before int, which it is too
    (int, 1),
    (float, 1.5),
    (Decimal, 1.5),
    (str, "text"),
    (datetime, "2026-03-02T08:15:00Z"),  # before date, which it is too
    (date, "2026-03-02"),
)
_KEY = "key"


class _Endless(Exception):
    """An object that cannot be made without another one of its own kind inside."""


class Samples:
    """Makes values as parsed JSON. values: those of properties that are no objects, by class and wire name."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, Mapping[str, Any]]) -> None:
        self._values = values

    def of(self, declared: Any) -> Any:
        """A value of a type: of a union, of its first member."""
        return self._of(declared, ())

    def _of(self, declared: Any, above: tuple[type, ...]) -> Any:
        for member in members_of(declared):
            if member is type(None):
                continue
            if is_model_class(member):
                return self._object(member, above)
            origin, args = get_origin(member), get_args(member)
            if origin is Literal:
                return args[0]
            if isinstance(origin, type) and args:
                return self._container(origin, args, above)
            for kind, value in _PLAIN:
                if isinstance(member, type) and issubclass(member, kind):
                    return value
            return "text" if member is Any or member is object else None
        return None

    def _container(self, origin: type, args: tuple[Any, ...], above: tuple[type, ...]) -> Any:
        is_mapping = issubclass(origin, Mapping)
        try:
            inner = self._of(args[-1], above)
        except _Endless:
            return {} if is_mapping else []
        return {_KEY: inner} if is_mapping else [inner]

    def _object(self, model: type[BaseModel], above: tuple[type, ...]) -> dict[str, Any]:
        if model in above:
            raise _Endless
        values = self._values.get(model.__name__, {})
        result: dict[str, Any] = {}
        for name, field in fields_of(model).items():
            wire = field.alias or name
            declared = declared_of(field)
            if wire in values and not any(models_in(declared)):
                result[wire] = values[wire]
            elif field.is_required() or len(above) < _DEEPEST:
                try:
                    result[wire] = self._of(declared, (*above, model))
                except _Endless:
                    if field.is_required():
                        raise
        return result


def fields_of(model: type[BaseModel]) -> dict[str, Any]:
    """The fields of a class by Python name, with their types known."""
    if not model.__pydantic_complete__:
        model.model_rebuild()
    return model.model_fields


def declared_of(field: Any) -> Any:
    """The type of a field, with the notes that pydantic keeps apart from it."""
    declared = field.annotation
    for note in field.metadata:
        declared = Annotated[declared, note]
    return declared


def models_in(declared: Any) -> Iterator[type[BaseModel]]:
    """The classes of models that a value may be of or hold, without what is inside of these."""
    for member in members_of(declared):
        if is_model_class(member):
            yield member
        elif get_origin(member) is not Literal:
            for inner in get_args(member):
                yield from models_in(inner)


def sequence_items(declared: Any) -> Any:
    """The type of the items, where a value may be a list; else `None`."""
    for member in members_of(declared):
        if get_origin(member) is list:
            return get_args(member)[0]
    return None


def mapping_values(declared: Any) -> Any:
    """The type of the values, where a value may be a dict with keys of its own; else `None`."""
    for member in members_of(declared):
        if get_origin(member) is dict:
            return get_args(member)[1]
    return None
