"""Methods as they are called: their signatures, and whether calls written for one go with another."""

from __future__ import annotations

from collections.abc import Iterable

from ...api.model import Argument, Method
from .annotations import BADLY, WELL, Fit, Fitting
from .types import annotated, written

_LONGEST = 110
EVERYWHERE = ("path", "query", "header", "body")


def signature(method: Method | None, *, symbol: str = "") -> str:
    """`get(id_tag: int, *, include: list[str] = …) -> models.IdTag`; "" for no method.

    symbol: the one that this is told of; a method that hangs from elsewhere is written in full. Where it gets long,
    arguments that need not be given are left out.
    """
    if method is None:
        return ""
    full = f"client.{method.route.dotted}"
    name = method.name if full == symbol else full
    mark = "@deprecated " if method.deprecated else ""
    returned = written(annotated(method.returns))
    returned = f"Page[{returned}]" if method.is_list else returned
    path = [_shown(argument) for argument in method.path_arguments]
    needed = [_shown(argument) for argument in method.keywords if argument.required]
    others = [_shown(argument) for argument in method.keywords if not argument.required]
    line = ""
    for rest in (others, ["…"]) if others else ([],):
        keywords = [*needed, *rest]
        line = f"{mark}{name}({', '.join([*path, *(['*', *keywords] if keywords else [])])}) -> {returned}"
        if len(line) <= _LONGEST:
            break
    return line


def _shown(argument: Argument) -> str:
    return (
        f"{argument.name}: {written(annotated(argument.annotation), given=True)}{'' if argument.required else ' = …'}"
    )


def calls(fitting: Fitting, before: Method, after: Method, places: Iterable[str] = EVERYWHERE) -> Fit:
    """Whether a call of one method goes with another. places: where the arguments go that are looked at."""
    looked = frozenset(places)
    fit = WELL
    if "path" in looked:
        if len(before.path_arguments) != len(after.path_arguments):
            return BADLY
        for one, other in zip(before.path_arguments, after.path_arguments, strict=True):
            fit &= fitting.takes(annotated(one.annotation), annotated(other.annotation), as_text=True)
    given = {argument.name: argument for argument in before.keywords if argument.where in looked}
    wanted = {argument.name: argument for argument in after.keywords if argument.where in looked}
    for name, argument in given.items():
        if name not in wanted:
            return BADLY
        found = wanted[name]
        fit &= fitting.takes(
            annotated(argument.annotation), annotated(found.annotation), as_text=found.where == "header"
        )
        if found.required and not argument.required:
            fit &= BADLY
    if any(argument.required and name not in given for name, argument in wanted.items()):
        return BADLY
    return fit


def answers(fitting: Fitting, before: Method, after: Method) -> Fit:
    """Whether what one method gives goes with code written for another's answer."""
    if before.is_list != after.is_list:
        return BADLY
    return fitting.gives(annotated(before.returns), annotated(after.returns))
