"""From Python names to wire names, at every depth of a value, by the type that the value was declared with.

pydantic could dump by alias instead, but it drops the keys of a value that does not fit its type, and values that do
not fit are what `validate_requests=False` is for. One way serves both.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import UnionType
from typing import Annotated, Any, Literal, NotRequired, Required, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.alias_generators import to_camel
from pydantic.fields import FieldInfo
from typing_extensions import ReadOnly, get_type_hints, is_typeddict

from .kinds import is_mapping, is_sequence
from .model import is_model_class

__all__ = ["Naming", "naming"]

Field = tuple[str, "Naming"]


class Naming:
    """How values of one declared type spell their keys: which object types they may be, and what is inside them."""

    __slots__ = ("_inner", "_values", "objects")

    def __init__(self) -> None:
        self.objects: list[type] = []
        self._inner: Naming | None = None
        self._values: Naming | None = None

    def to_wire(self, value: object) -> object:
        """The value with wire names. Keys nobody declared, and values of other types, stay as they are."""
        if is_mapping(value):
            return self._object_to_wire(value)
        if self._inner is not None and is_sequence(value):
            return [self._inner.to_wire(item) for item in value]
        return value

    def _object_to_wire(self, value: Mapping[Any, Any]) -> dict[Any, object]:
        fields = self._fields_for(value)
        result: dict[Any, object] = {}
        for key, item in value.items():
            field = fields.get(key)
            if field is not None:
                result[field[0]] = field[1].to_wire(item)
            else:
                result[key] = item if self._values is None else self._values.to_wire(item)
        return result

    def _fields_for(self, value: Mapping[Any, Any]) -> dict[str, Field]:
        if not self.objects:
            return {}
        # In a union, the type that declares most of the keys given, at any depth; the first one among equals.
        every = [_fields(declared) for declared in self.objects]
        return every[0] if len(every) == 1 else max(every, key=lambda fields: _known(fields, value))

    def known(self, value: object) -> int:
        """How many of the keys in `value` are declared, at any depth."""
        if is_mapping(value):
            return _known(self._fields_for(value), value)
        if self._inner is not None and is_sequence(value):
            return sum([self._inner.known(item) for item in value])
        return 0

    def add(self, declared: Any) -> None:
        """Let values be of this type too."""
        origin = get_origin(declared)
        if is_typeddict(declared) or is_model_class(declared):
            self.objects.append(declared)
        elif origin is Union or origin is UnionType:
            for member in get_args(declared):
                self.add(member)
        elif origin in (Annotated, Required, NotRequired, ReadOnly):
            self.add(get_args(declared)[0])
        elif hasattr(declared, "__value__"):
            # `type X = ...` and its backport.
            self.add(declared.__value__)
        elif isinstance(origin, type) and issubclass(origin, Mapping):
            self._values = self._values or Naming()
            self._values.add(get_args(declared)[1])
        elif origin is not None and origin is not Literal:
            self._inner = self._inner or Naming()
            for member in get_args(declared):
                self._inner.add(member)


def _known(fields: Mapping[str, Field], value: Mapping[Any, Any]) -> int:
    return sum([1 + fields[key][1].known(item) for key, item in value.items() if key in fields])


def naming(declared: object) -> Naming:
    """The naming of a type: a TypedDict, or a union or container of some."""
    result = Naming()
    result.add(declared)
    return result


_fields_of: dict[type, dict[str, Field]] = {}


def _fields(declared: type) -> dict[str, Field]:
    """The fields of an object type by Python name. Computed on first use, because types may refer to themselves."""
    fields = _fields_of.get(declared)
    if fields is None:
        fields = _model_fields(declared) if is_model_class(declared) else _dict_fields(declared)
        _fields_of[declared] = fields
    return fields


def _dict_fields(declared: type) -> dict[str, Field]:
    hints = get_type_hints(declared, include_extras=True)
    return {name: (_explicit_alias(hint) or to_camel(name), naming(hint)) for name, hint in hints.items()}


def _model_fields(declared: type[BaseModel]) -> dict[str, Field]:
    if not declared.__pydantic_complete__:
        declared.model_rebuild()
    return {name: (field.alias or name, naming(field.annotation)) for name, field in declared.model_fields.items()}


def _explicit_alias(hint: object) -> str | None:
    while (origin := get_origin(hint)) in (Required, NotRequired, ReadOnly):
        hint = get_args(hint)[0]
    if origin is Annotated:
        for note in get_args(hint)[1:]:
            if isinstance(note, FieldInfo) and note.alias:
                return note.alias
        return _explicit_alias(get_args(hint)[0])
    return None
