"""The base of the TypedDicts that arguments are checked against."""

from __future__ import annotations

from pydantic import ConfigDict, with_config

# pydantic reads a TypedDict's bases through `__orig_bases__`, which `typing.TypedDict` has from Python 3.12 only.
from pydantic.alias_generators import to_camel
from typing_extensions import TypedDict

__all__ = ["Param"]


# A decorator and not `__pydantic_config__ = ...` in the class, which mypy takes for a key.
@with_config(
    ConfigDict(
        alias_generator=to_camel,
        # A name that nobody knows is a typing error, and the server would silently ignore it.
        extra="forbid",
        validate_by_name=True,
        validate_by_alias=False,
        # Ids are strings in some places and integers in others.
        coerce_numbers_to_str=True,
    )
)
class Param(TypedDict):
    """A JSON object or a set of query parameters as the caller writes it: keys are Python names.

    What inherits from this one gets the settings above, at every depth. A key whose wire name is not its camelCase
    is written `Annotated[T, Field(alias="first_name")]`, inside `Required[...]` where both are there.
    """
