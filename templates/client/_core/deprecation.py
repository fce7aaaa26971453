"""Deprecated methods and arguments tell so when they are used, at the caller's own line.

How often a warning shows is Python's affair (`-W`, `warnings.filterwarnings`, pytest): by default once for each line
that calls, an error for those who ask for one, and every time for those who ask for that. A memory of our own would
take that choice away, and would let the second of two tests pass that should have failed.
"""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

from .types import omit

__all__ = ["caller_level", "warns"]

F = TypeVar("F", bound=Callable[..., Any])

_PACKAGE = __name__.partition("._core.")[0]


def warns(name: str, /, **arguments: str) -> Callable[[F], F]:
    """Decorate a method so that calling it warns of what is deprecated about it, with a `DeprecationWarning`.

    name: of the method, as the caller knows it. arguments: each deprecated one, with the one to use instead or "".
    A method that is itself marked by `typing_extensions.deprecated(..., category=None)` (PEP 702, for type checkers)
    tells that. The warning comes with the call and not with the `await`, which may be elsewhere.
    """
    told = {argument: _words(name, argument, instead) for argument, instead in arguments.items()}

    def decorate(function: F) -> F:
        whole: str | None = getattr(function, "__deprecated__", None)

        @wraps(function)
        def warning(*given: Any, **keywords: Any) -> Any:
            if whole is not None:
                warnings.warn(whole, DeprecationWarning, caller_level())
            for argument, message in told.items():
                if keywords.get(argument, omit) is not omit:
                    warnings.warn(message, DeprecationWarning, caller_level())
            return function(*given, **keywords)

        mark: Callable[[Any], Any] | None = getattr(inspect, "markcoroutinefunction", None)  # Python 3.12
        if mark is not None and inspect.iscoroutinefunction(function):
            mark(warning)
        return cast("F", warning)

    return decorate


def _words(name: str, argument: str, instead: str) -> str:
    return f"{name}: {argument} is deprecated{f'; use {instead}' if instead else ''}"


def caller_level() -> int:
    """The `stacklevel` by which a warning of this function's caller is about the first line outside of the package."""
    level = 0
    frame = inspect.currentframe()
    # Its own frame is the first, and the warning's, by whose counting that is level 0.
    while frame is not None and _is_own(frame.f_globals.get("__name__")):
        frame = frame.f_back
        level += 1
    return max(1, level - (frame is None))


def _is_own(module: object) -> bool:
    return isinstance(module, str) and (module == _PACKAGE or module.startswith(_PACKAGE + "."))
