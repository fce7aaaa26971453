"""What to use instead of what is deprecated."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from .config import Config
from .model import Argument
from .routes import Route


def replacement(route: Route, routes: Iterable[Route], config: Config) -> str:
    """The dotted name of the live method that took a deprecated one's place, or "".

    It is the one that the configuration names, where this release has it, or else the same verb of the same resource
    in another version.
    """
    if not route.deprecated:
        return ""
    live = [other for other in routes if not other.deprecated]
    named = _named(route.dotted, config)
    if any(other.dotted == named for other in live):
        return named
    verbs = {route.verb, "update"} if route.verb == "replace" else {route.verb}
    for other in live:
        if (other.resource, other.group) == (route.resource, route.group) and not other.legacy and other.verb in verbs:
            return other.dotted
    return ""


def _named(dotted: str, config: Config) -> str:
    """The replacement of a method, or of the nearest resource that it is below, in the configuration; "" for none."""
    head, rest = dotted, ""
    while head:
        if head in config.replacements:
            return config.replacements[head] + rest
        head, dot, last = head.rpartition(".")
        rest = f"{dot}{last}{rest}"
    return ""


def superseded(arguments: list[Argument], config: Config) -> list[Argument]:
    """The arguments, with those marked deprecated for which the method has another one by the configuration."""
    names = {(argument.where, argument.wire): argument.name for argument in arguments}
    others = [config.arguments.get(argument.wire) for argument in arguments]
    instead = [
        names.get((argument.where, other), "") if other else ""
        for argument, other in zip(arguments, others, strict=True)
    ]
    return [
        replace(argument, deprecated=True, replacement=name) if name else argument
        for argument, name in zip(arguments, instead, strict=True)
    ]
