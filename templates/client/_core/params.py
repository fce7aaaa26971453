"""The base of the TypedDicts that arguments are checked against."""

from __future__ import annotations

from pydantic import ConfigDict
from pydantic.alias_generators import to_camel

# pydantic reads a TypedDict's bases through `__orig_bases__`, which `typing.TypedDict` has from Python 3.12 only.
from typing_extensions import TypedDict

__all__ = ["Param"]


class Param(TypedDict):
    """A JSON object or a set of query parameters as the caller writes it: keys are Python names.

    Inherit from this one first and pydantic applies the settings below at every depth. A key whose wire name is not
    its camelCase is written `Annotated[T, Field(alias="first_name")]`, inside `Required[...]` where both are there.
    """

    # A TypedDict may declare only keys; pydantic documents this attribute as the way to configure one all the same.
    __pydantic_config__ = ConfigDict(  # type: ignore[misc]
        alias_generator=to_camel,
        # A name that nobody knows is a typing error, and the server would silently ignore it.
        extra="forbid",
        validate_by_name=True,
        validate_by_alias=False,
        # Ids are strings in some places and integers in others.
        coerce_numbers_to_str=True,
    )
