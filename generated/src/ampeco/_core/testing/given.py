"""What a test gives for an answer, completed from a sample and held against the description at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import from_json

from ..arguments import describe
from ..encode import to_json
from ..kinds import is_list, is_mapping, is_sequence
from ..lenient import members_of
from ..model import is_model_class
from ..types import Omit
from .problems import MockError, meant
from .sample import Samples, declared_of, fields_of, mapping_values, sequence_items

__all__ = ["completed"]

Problem = tuple[str, str]


def completed(samples: Samples, declared: Any, given: Any, title: str) -> Any:
    """Parsed JSON of what is given for a type, valid for it.

    A dict of Python names is completed from a sample of its model, at any depth; `omit` takes a property out. A model
    stands as it is. title: how the test calls this, for messages. Raises `MockError` which names what does not fit.
    """
    problems: list[Problem] = []
    value = _Completing(samples, problems).value(declared, given, "")
    if problems:
        raise MockError(f"{title}: {describe(problems)}")
    try:
        content = to_json(value)
    except (TypeError, ValueError) as error:
        raise MockError(f"{title}: this has no form in JSON: {error}") from None
    found = _misfits(declared, content)
    if found:
        raise MockError(f"{title}: {describe(found)}")
    return from_json(content)


class _Completing:
    def __init__(self, samples: Samples, problems: list[Problem]) -> None:
        self._samples = samples
        self._problems = problems

    def value(self, declared: Any, given: Any, place: str) -> Any:
        if isinstance(given, BaseModel):
            return given.model_dump(by_alias=True, exclude_unset=True, warnings=False)
        if is_mapping(given):
            models = [member for member in members_of(declared) if is_model_class(member)]
            if models:
                return self._object(max(models, key=lambda model: _resemblance(model, given)), given, place)
            inner = mapping_values(declared)
            if inner is not None:
                return {key: self.value(inner, item, _at(place, str(key))) for key, item in given.items()}
        elif is_sequence(given):
            inner = sequence_items(declared)
            if inner is not None:
                return [self.value(inner, item, f"{place}[{index}]") for index, item in enumerate(given)]
        elif isinstance(given, str):
            self._check_choice(declared, given, place)
        return given

    def _object(self, model: type[BaseModel], given: Mapping[Any, Any], place: str) -> Any:
        fields = fields_of(model)
        result = self._samples.of(model)
        for name, item in given.items():
            field = fields.get(name)
            if field is None:
                told = f"`{model.__name__}` has no such property{meant(str(name), fields)}"
                self._problems.append((_at(place, str(name)), told))
            elif not isinstance(item, Omit):
                result[field.alias or name] = self.value(declared_of(field), item, _at(place, name))
            elif field.is_required():
                self._problems.append((_at(place, name), "always comes, and cannot be left out"))
            else:
                result.pop(field.alias or name, None)
        return result

    def _check_choice(self, declared: Any, given: str, place: str) -> None:
        """Refuse a text that is none of an enum's: models take any, for what a newer server may send."""
        choices = [choice for choice in _choices(declared) if isinstance(choice, str)]
        if choices and given not in choices:
            told = f"{given!r} is none of the values known to this release{meant(given, choices)}"
            self._problems.append((place, f"{told} (`responds` sends anything)"))


def _choices(declared: Any) -> Iterator[Any]:
    for member in members_of(declared):
        if get_origin(member) is Literal:
            yield from get_args(member)


def _resemblance(model: type[BaseModel], given: Mapping[Any, Any]) -> tuple[int, int]:
    """How well an object suits a member of a union: by names that it knows, then by constants that agree."""
    fields = fields_of(model)
    known = [name for name in given if name in fields]
    choices = {name: list(_choices(fields[name].annotation)) for name in known}
    return len(known), sum(given[name] in some for name, some in choices.items())


def _at(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _misfits(declared: Any, content: bytes) -> list[Problem]:
    """What does not fit the type, by place. Strict: the number `"42"` is a text, though the client would read it."""
    try:
        TypeAdapter[Any](declared).validate_json(content, strict=True)
    except ValidationError as error:
        raw = from_json(content)
        found = [
            (_place(declared, raw, e["loc"], missing=e["type"] == "missing"), _worded(e["msg"]))
            for e in error.errors(include_url=False, include_input=False)
        ]
        return list(dict.fromkeys(found))
    return []


def _worded(message: str) -> str:
    return message[:1].lower() + message[1:]


def _place(declared: Any, raw: Any, where: tuple[int | str, ...], *, missing: bool) -> str:
    """A location of pydantic's in Python names. It holds names of union members too, which are stepped over.

    missing: what it ends with is not there.
    """
    place = ""
    types: list[Any] = [declared]
    for number, step in enumerate(where, 1):
        if missing and number == len(where):
            place = _at(place, _step(types, str(step))[0])
        elif isinstance(step, int) and is_list(raw) and step < len(raw):
            place, raw = f"{place}[{step}]", raw[step]
            types = [inner for each in types if (inner := sequence_items(each)) is not None]
        elif is_mapping(raw) and step in raw:
            raw = raw[step]
            name, types = _step(types, str(step))
            place = _at(place, name)
    return place


def _step(types: list[Any], wire: str) -> tuple[str, list[Any]]:
    """The Python name of a property, and the types that it may have."""
    name, found = wire, list[Any]()
    for declared in types:
        for member in members_of(declared):
            if not is_model_class(member):
                continue
            for attribute, field in fields_of(member).items():
                if (field.alias or attribute) == wire:
                    name = attribute
                    found.append(declared_of(field))
        inner = mapping_values(declared)
        found += [] if inner is None else [inner]
    return name, found
