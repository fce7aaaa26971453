"""From JSON as the description has it to what a caller writes, and from what a client gives back to JSON."""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import operator
import re
import types
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Annotated, Any, Literal, NotRequired, Required, Union, get_args, get_origin

import typing_extensions
from pydantic import BaseModel

__all__ = ["counterpart", "is_of", "mistyped", "pythonic", "same_json", "spelled", "undeclared", "wire"]


def spelled(name: str) -> str:
    """A name without what differs between `createdAt`, `created_at` and `created_at_`."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def counterpart(name: str, others: Iterable[str]) -> str | None:
    """The one of `others` that is `name` in another spelling; of several, the one of as many words."""
    found = [other for other in others if spelled(other) == spelled(name)]
    if len(found) > 1:
        found = [other for other in found if _words(other) == _words(name)]
    assert len(found) < 2, f"{found} differ in spelling only"
    return found[0] if found else None


def _words(name: str) -> int:
    return len(re.findall(r"[A-Z]+|_+(?=.)", name)) + 1


def alternatives(hint: Any) -> list[Any]:
    """The types that a value may be of, with unions and notes taken apart."""
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return [found for member in get_args(hint) for found in alternatives(member)]
    if origin in (Annotated, Required, NotRequired):
        return alternatives(get_args(hint)[0])
    if isinstance(hint, typing_extensions.TypeAliasType):
        return alternatives(hint.__value__)
    return [hint]


def pythonic(value: Any, hint: Any) -> Any:
    """JSON as the argument that `hint` asks for. Raises `LookupError` where there is no place for a property."""
    members = [member for member in alternatives(hint) if _class_name(member) != "Omit"]
    if isinstance(value, dict):
        return _dict_argument(value, members)
    if isinstance(value, list):
        inner = [get_args(m)[0] for m in members if get_origin(m) in (Sequence, list) and get_args(m)]
        return [pythonic(item, functools.reduce(operator.or_, inner) if inner else Any) for item in value]
    if isinstance(value, str):
        for kind in (dt.datetime, dt.date, dt.time):
            if kind in members:
                return kind.fromisoformat(value)
    if isinstance(value, float) and Decimal in members:
        return Decimal(str(value))
    return value


def _dict_argument(value: dict[str, Any], members: list[Any]) -> dict[str, Any]:
    missing = set(value)
    for member in members:
        if typing_extensions.is_typeddict(member):
            hints = typing_extensions.get_type_hints(member, include_extras=True)
            keys = {name: counterpart(name, hints) for name in value}
            if unknown := {name for name, key in keys.items() if key is None}:
                missing = min(missing, unknown, key=len)
            elif all(_allows(hints[str(keys[name])], item) for name, item in value.items()):
                # Members may differ only further in: the next one may have a place for what this one has not.
                with contextlib.suppress(LookupError):
                    return {str(keys[name]): pythonic(item, hints[str(keys[name])]) for name, item in value.items()}
        origin = get_origin(member)
        if isinstance(origin, type) and issubclass(origin, Mapping):
            return {key: pythonic(item, get_args(member)[1]) for key, item in value.items()}
        if member in (Any, object, dict, Mapping):
            return value
    raise LookupError(f"no key for {sorted(missing)} in {members}")


def _allows(hint: Any, item: object) -> bool:
    """Whether a key that holds one of some constants may hold this one: tells the branches of a union apart."""
    members = [member for member in alternatives(hint) if member is not type(None)]
    constants = [constant for member in members for constant in get_args(member) if get_origin(member) is Literal]
    return not isinstance(item, str) or item in constants or any(get_origin(m) is not Literal for m in members)


def is_of(value: Any, hint: Any) -> bool:
    """Whether a value is of the annotated type, in depth."""
    return not mistyped(value, hint)


def mistyped(value: Any, hint: Any) -> str:
    """Where a value is not of the annotated type; empty where all of it is."""
    members = alternatives(hint)
    if any(len(get_args(member)) == 1 for member in members if get_origin(member) is Literal):
        # Enums are open in models, but a constant tells one class from another: another value is in the wrong class.
        members = [member for member in members if member is not str]
    found = [_mistyped(value, member) for member in members]
    # Of several reasons, the one that is deepest inside says most.
    return "" if "" in found else max(found, key=lambda reason: reason.partition(": got ")[0].count("."))


def _class_name(kind: Any) -> str:
    """By name, since each generated client has classes of its own."""
    return str(getattr(kind, "__name__", ""))


def _mistyped(value: Any, hint: Any) -> str:
    origin, args = get_origin(hint), get_args(hint)
    if _class_name(origin) in ("Page", "AsyncPager"):
        fits = _class_name(type(value)) in ("Page", "AsyncPage")
        return _inside((("data", item, args[0]) for item in value.data) if fits else None, value, hint)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        fits = isinstance(value, dict)
        return _inside(((key, item, args[1]) for key, item in value.items()) if fits else None, value, hint)
    if isinstance(origin, type) and issubclass(origin, Sequence):
        fits = isinstance(value, list)
        return _inside((("[]", item, args[0]) for item in value) if fits else None, value, hint)
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return _inside(_properties(value) if type(value) is hint else None, value, hint)
    if origin is Literal:
        fits = value in args
    elif hint is Any or hint is object:
        fits = True
    elif hint is None:
        fits = value is None
    elif hint in (int, float):
        fits = isinstance(value, (int, hint)) and not isinstance(value, bool)
    elif hint is dt.date:
        fits = type(value) is dt.date
    else:
        fits = isinstance(hint, type) and isinstance(value, hint)
    return "" if fits else f": got {value!r} for {hint}"


def _inside(parts: Iterable[tuple[str, Any, Any]] | None, value: object, hint: object) -> str:
    """The first part that is mistyped; `None` for parts of something that is."""
    if parts is None:
        return f": got {value!r} for {hint}"
    return next((f".{name}{found}" for name, item, inner in parts if (found := mistyped(item, inner))), "")


def _properties(model: BaseModel) -> Iterator[tuple[str, Any, Any]]:
    """The properties that came and that the model declares: Python name, value and declared type."""
    for name, field in type(model).model_fields.items():
        if name in model.model_fields_set:
            # Not by attribute: reading a deprecated property may warn.
            yield name, vars(model)[name], field.annotation


def wire(value: Any) -> Any:
    """What came back, as the JSON it came from: wire names, and only what the answer had."""
    if isinstance(value, BaseModel):
        fields = type(value).model_fields
        named = {fields[name].alias or name: wire(item) for name, item, _ in _properties(value)}
        return {**named, **{name: wire(item) for name, item in (value.model_extra or {}).items()}}
    if isinstance(value, dict):
        return {key: wire(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [wire(item) for item in value]
    return value


def undeclared(value: Any) -> set[str]:
    """The properties that no model of an answer declares."""
    if isinstance(value, BaseModel):
        found = set(value.model_extra or {})
        return found.union(*(undeclared(item) for _, item in value))
    if isinstance(value, dict):
        return set[str]().union(*(undeclared(item) for item in value.values()))
    if isinstance(value, list):
        return set[str]().union(*(undeclared(item) for item in value))
    return set()


def same_json(one: Any, other: Any) -> bool:
    """Equal as JSON, with times compared as times. `one` may hold Python's times and decimals."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same_json(item, other[key]) for key, item in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same_json, one, other))
    if isinstance(one, (dt.datetime, dt.date, dt.time)):
        return isinstance(other, str) and one == type(one).fromisoformat(other)
    if isinstance(one, Decimal):
        return isinstance(other, (int, float)) and one == Decimal(str(other))
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    return bool(one == other) and (isinstance(one, str) == isinstance(other, str))
