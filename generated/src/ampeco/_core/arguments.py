"""What the caller gave, checked against what an operation takes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import time
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from pydantic import BaseModel, TypeAdapter, ValidationError

from .errors import InvalidArgumentError
from .kinds import is_list, is_mapping, is_sequence
from .names import Naming, naming
from .types import Omit

__all__ = ["Arguments", "describe", "locate", "plain"]

Location = Sequence[int | str]

_MOST_PROBLEMS_TOLD = 5
_LONGEST_MESSAGE = 200
_OWN_WORDS = {
    "dict_type": "must be a dict",
    "extra_forbidden": "there is no such argument here",
    "missing": "required, but not given",
    "sequence_str": "must be a list, not one text",
}


class Arguments:
    """The declared type of a set of arguments, ready to check values and to give them their wire names."""

    __slots__ = ("_adapter", "_declared", "_naming")

    def __init__(self, declared: Any) -> None:
        self._declared = declared
        self._adapter: TypeAdapter[Any] | None = None
        self._naming: Naming | None = None

    def to_wire(self, value: object, *, validate: bool, prefix: str = "") -> Any:
        """`value` with wire names and `omit` left out, coerced to the declared type when `validate` is set.

        `prefix` is the argument's name where `value` is one argument and not a mapping of several.
        Raises `InvalidArgumentError`.
        """
        value = plain(value)
        if validate:
            value = self._validated(value, prefix)
        if self._naming is None:
            self._naming = naming(self._declared)
        return self._naming.to_wire(value)

    def _validated(self, value: object, prefix: str) -> object:
        if self._adapter is None:
            self._adapter = TypeAdapter[Any](self._declared)
        while True:
            try:
                return _exact(value, self._adapter.validate_python(value))
            except ValidationError as error:
                problems = [
                    (e["type"], e["loc"], e["msg"])
                    for e in error.errors(include_url=False, include_input=False)
                ]
            if not _without_seconds(value, problems) and not _drop_what_only_the_model_has(value, problems):
                # Raised out here because a chained validation error would quote the values, which may be secrets.
                raise _refusal(value, prefix, problems)


class _FromModel(dict[str, Any]):
    """A dict that was a model. It has properties that the server sets and no operation takes."""


class _Clock(str):
    """The text of a `time`. Some properties are without seconds, which only their pattern tells."""

    __slots__ = ()


def plain(value: Any) -> Any:
    """`value` in dicts and lists of its own, without models and `omit`, and with texts for what is sent as one."""
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, BaseModel):
        # Models keep their nested models through __iter__, so that each one becomes a _FromModel here.
        came = value.model_fields_set
        extra = value.model_extra or {}
        return _FromModel({name: plain(item) for name, item in value if name in came or name in extra})
    if is_mapping(value):
        return {plain(key): plain(item) for key, item in value.items() if not isinstance(item, Omit)}
    if is_sequence(value):
        items = [plain(item) for item in value if not isinstance(item, Omit)]
        return _sorted(items) if isinstance(value, (set, frozenset)) else items
    if isinstance(value, time):
        return _Clock(value.isoformat())
    return str(value) if isinstance(value, UUID) else value


def _sorted(items: list[Any]) -> list[Any]:
    """The items of a set in an order that is the same in every process, where they have one."""
    try:
        return sorted(items)
    except TypeError:
        return items


def _exact(given: Any, checked: Any) -> Any:
    """`checked`, with the numbers that were given where checking made floats of them: 686 is not to become 686.0."""
    if isinstance(checked, float) and (type(given) is int or isinstance(given, Decimal)):
        return given
    if isinstance(given, Decimal):
        return checked
    if is_mapping(given) and is_mapping(checked):
        return {key: _exact(given.get(key), item) for key, item in checked.items()}
    if is_list(given) and is_list(checked):
        return [_exact(one, other) for one, other in zip(given, checked, strict=True)]
    return checked


def _without_seconds(value: object, problems: Iterable[tuple[str, tuple[int | str, ...], str]]) -> bool:
    """Give times that break a pattern as `09:05` instead of `09:05:00`. Says whether there were any."""
    found = False
    for kind, where, _ in problems:
        held, steps = _follow(value, where)
        if (
            kind == "string_pattern_mismatch"
            and isinstance(held, _Clock)
            and held.endswith(":00")
            and len(held) == 8
        ):
            container = _follow(value, steps[:-1])[0]
            container[steps[-1]] = held[:5]
            found = True
    return found


def _drop_what_only_the_model_has(
    value: object, problems: list[tuple[str, tuple[int | str, ...], str]]
) -> bool:
    """Take out of former models what the operation does not take, such as read-only properties.

    A whole model given back (`update(1, network=point.network)`) means the properties that can be written. A branch of
    a union counts only if nothing else is wrong with it, or the wrong branch would take what the right one needs.
    """
    branches: dict[tuple[int | str, ...], list[str] | None] = {}
    for kind, where, _ in problems:
        branch = where[:-1]
        container = _follow(value, branch)[0]
        if kind != "extra_forbidden" or not isinstance(container, _FromModel):
            branches[branch] = None
        elif (keys := branches.setdefault(branch, [])) is not None:
            keys.append(str(where[-1]))
    dropped = False
    for branch, keys in branches.items():
        container = _follow(value, branch)[0]
        for key in keys or ():
            if key in container:
                del container[key]
                dropped = True
    return dropped


def _refusal(
    value: object, prefix: str, problems: list[tuple[str, tuple[int | str, ...], str]]
) -> InvalidArgumentError:
    told: dict[tuple[str, str], None] = {}
    for kind, where, message in problems:
        text = _OWN_WORDS.get(kind, message)
        if kind == "extra_forbidden" and (key := str(where[-1])) != key.lower():
            text += "; names are in snake_case"
        if len(text) > _LONGEST_MESSAGE:  # the values of a long enum would hide what else is wrong
            text = f"{text[: _LONGEST_MESSAGE - 1]}…"
        told[locate(value, where, prefix=prefix, missing=kind == "missing"), text] = None
    return InvalidArgumentError(describe(tuple(told)), problems=tuple(told))


def describe(problems: Sequence[tuple[str, str]]) -> str:
    """`path: message` for the first few problems, and how many more there are."""
    text = "; ".join(
        f"{path}: {message}" if path else message for path, message in problems[:_MOST_PROBLEMS_TOLD]
    )
    more = len(problems) - _MOST_PROBLEMS_TOLD
    return f"{text}; and {more} more" if more > 0 else text


def locate(value: object, where: Location, *, prefix: str = "", missing: bool = False) -> str:
    """A pydantic location as one writes it in Python: `working_hours[0].end`.

    pydantic puts the names of union branches between the keys; following the value tells them from keys.
    `missing`: the last item is a key that the value does not have.
    """
    path = prefix
    steps = _follow(value, where[:-1] if missing else where)[1]
    for step in (*steps, where[-1]) if missing else steps:
        if isinstance(step, int):
            path += f"[{step}]"
        else:
            path += f".{step}" if path else step
    return path


def _follow(value: Any, where: Location) -> tuple[Any, list[int | str]]:
    """Go down into `value`; what it does not have is the name of a union branch and is stepped over."""
    steps: list[int | str] = []
    here = value
    for step in where:
        if is_mapping(here):
            if step not in here:
                continue
            here = here[step]
        elif is_list(here) and isinstance(step, int) and step < len(here):
            here = here[step]
        else:
            continue
        steps.append(step)
    return here, steps
