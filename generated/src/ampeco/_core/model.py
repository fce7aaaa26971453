"""The base class of everything the API answers with."""

from __future__ import annotations

from typing import Any, TypeGuard

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

__all__ = ["Model", "is_model_class"]


class Model(BaseModel):
    """An object of the API.

    A property that did not come is `None` and not in `model_fields_set`; one that came as `null` is `None` and in it.
    Properties this version does not know are kept and read by their wire name as attributes or in `model_extra`.
    """

    model_config = ConfigDict(
        extra="allow",
        alias_generator=to_camel,
        validate_by_name=True,
        validate_by_alias=True,
        # Hundreds of classes: each builds its validator when it first meets an answer, not on import.
        defer_build=True,
        # The API may well have a property that begins with `model_`.
        protected_namespaces=(),
        # Servers send 230 where the description says "230". (The other way round is pydantic's default.)
        coerce_numbers_to_str=True,
    )

    def to_dict(self, *, wire_names: bool = False) -> dict[str, Any]:
        """The properties that came, as a dict of Python values, nested objects as dicts too.

        Python names by default; `wire_names=True` gives those of the API.
        """
        # An answer that did not match its model holds values of other types. That is no reason to warn.
        return self.model_dump(by_alias=wire_names, exclude_unset=True, warnings=False)

    def to_json(self) -> str:
        """The properties that came, as JSON with the API's names: what a request body would hold."""
        from .encode import to_json

        return to_json(self.to_dict(wire_names=True)).decode()


def is_model_class(value: object) -> TypeGuard[type[BaseModel]]:
    """Whether a type, as an annotation has it, is a class of models."""
    return isinstance(value, type) and issubclass(value, BaseModel)
