"""Small types that signatures are written with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from httpx2 import Timeout as Timeout

__all__ = ["Body", "Headers", "Omit", "Query", "Timeout", "omit"]

Headers = Mapping[str, str]
"""Header names and values added to one request. They win over the client's own."""

Query = Mapping[str, object]
"""Query parameters by wire name. A list repeats its name, a mapping becomes `name[key]=value`."""

Body = Mapping[str, object]
"""Top-level properties by wire name, put into a JSON body last."""


class Omit:
    """The type of `omit`: the value of an argument that was not given.

    `None` is a value of its own, sent as JSON `null`; an argument left at `omit` is not sent at all.
    There is one instance in a process: copies and unpickled ones are that instance.
    """

    __slots__ = ()

    def __new__(cls) -> Omit:
        # Not `or`: the instance is false.
        return object.__new__(cls) if _only is None else _only

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        # A string means "the global of that name", so copy and pickle both end at the one instance.
        return "omit"


_only: Omit | None = None
omit: Final = Omit()
_only = omit


# Not for type checkers, which would take every misspelt name for one that is made here.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        # Timeout is httpx2's own class. Fetched on use: importing this module must not import httpx2.
        if name == "Timeout":
            from httpx2 import Timeout

            return Timeout
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
