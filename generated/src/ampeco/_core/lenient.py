"""Values for answers that do not match their type: as much of the type as fits, the rest as it came, nothing lost.

Only used once validation has failed, so it may take its time.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from typing_extensions import is_typeddict

from .kinds import is_list, is_mapping
from .model import is_model_class

__all__ = ["fit", "members_of", "validates"]

_MISS = object()


def fit(declared: Any, raw: Any) -> Any:
    """`raw` (parsed JSON) as a `declared`, part by part: each part that fits is converted, each other one stays raw.

    A model gets every property: those missing are `None` and not in `model_fields_set`, unknown ones are kept. Where
    an object came for a list it becomes its one item, and where a list came for an object its one item does: code that
    was written for the promised shape then still works.
    """
    value = _validated(declared, raw)
    if value is not _MISS:
        return value
    members = list(members_of(declared))
    if is_mapping(raw):
        return _fit_object(members, dict(raw))
    if is_list(raw):
        return _fit_list(members, raw)
    return raw


def validates(declared: Any, raw: Any) -> bool:
    """Whether `raw` is a `declared` as it stands."""
    return _validated(declared, raw) is not _MISS


def _fit_object(members: list[Any], raw: dict[str, Any]) -> Any:
    models = [member for member in members if is_model_class(member)]
    if models:
        return _fit_model(max(models, key=lambda model: _resemblance(model, raw)), raw)
    for member in members:
        origin, args = get_origin(member), get_args(member)
        if _is(origin, Mapping) and args:
            return {key: fit(args[1], item) for key, item in raw.items()}
        if _is(origin, list):
            if all(key.isdigit() for key in raw):
                # PHP writes a list with gaps in its numbering as an object.
                return [fit(args[0], item) for item in raw.values()]
            if _is_like_any(list(members_of(args[0])), raw):
                return [fit(args[0], raw)]
    return raw


def _fit_list(members: list[Any], raw: list[Any]) -> Any:
    for member in members:
        origin, args = get_origin(member), get_args(member)
        if _is(origin, list) and args:
            return [fit(args[0], item) for item in raw]
    if not raw:
        # PHP writes an empty object as [].
        fitted = _fit_object(members, {})
        return (
            fitted
            if isinstance(fitted, BaseModel) or any(_is(get_origin(m), Mapping) for m in members)
            else raw
        )
    for member in members:
        if _is(get_origin(member), Mapping) and get_args(member):
            # PHP writes an object whose keys are 0, 1, 2 as a list.
            return {str(index): fit(get_args(member)[1], item) for index, item in enumerate(raw)}
    models = [member for member in members if is_model_class(member)]
    if any(is_mapping(item) and _is_like_any(models, item) for item in raw):
        items = [_fit_object(models, dict(item)) if is_mapping(item) else item for item in raw]
        return items[0] if len(items) == 1 else items
    return raw


def _is(origin: Any, kind: type) -> bool:
    return isinstance(origin, type) and issubclass(origin, kind)


def _is_like_any(members: list[Any], raw: Mapping[str, Any]) -> bool:
    """Whether an object may well be one of these: a model knows one of its keys, or a mapping takes any."""
    return any(
        _resemblance(member, raw)[1] > 0 if is_model_class(member) else _is(get_origin(member), Mapping)
        for member in members
    )


def _fit_model(model: type[BaseModel], raw: dict[str, Any]) -> BaseModel:
    fields = _fields(model)
    extra = dict(raw)
    values: dict[str, Any] = {}
    for name, field in fields.items():
        for key in (field.alias or name, name):
            if key in extra:
                values[name] = fit(_declared(field), extra.pop(key))
                break
    came = {*values, *extra}
    for name, field in fields.items():
        if name not in values and field.is_required():
            values[name] = None
    result = model.model_construct(came, **values)
    # Not through model_construct, whose own parameters have names that a property might have as well.
    if result.model_extra is not None:
        result.model_extra.update(extra)
    return result


def _fields(model: type[BaseModel]) -> dict[str, Any]:
    if not model.__pydantic_complete__:
        model.model_rebuild()
    return model.model_fields


def _resemblance(model: type[BaseModel], raw: Mapping[str, Any]) -> tuple[int, int]:
    """How well an object suits a member of a union: first by constants that disagree, then by keys that are known."""
    disagreeing = known = 0
    for name, field in _fields(model).items():
        key = field.alias if field.alias in raw else name
        if key in raw:
            known += 1
            if get_origin(field.annotation) is Literal and raw[key] not in get_args(field.annotation):
                disagreeing += 1
    return -disagreeing, known


def _declared(field: Any) -> Any:
    declared = field.annotation
    for note in field.metadata:
        declared = Annotated[declared, note]
    return declared


def members_of(declared: Any) -> Any:
    """The types that a value may be of, unions and annotations taken apart."""
    origin = get_origin(declared)
    if origin is Union or origin is UnionType:
        for member in get_args(declared):
            yield from members_of(member)
    elif origin is Annotated:
        yield from members_of(get_args(declared)[0])
    elif hasattr(declared, "__value__"):
        yield from members_of(declared.__value__)
    else:
        yield declared


_adapters: dict[Any, TypeAdapter[Any]] = {}


def _validated(declared: Any, raw: Any) -> Any:
    try:
        return _adapter(declared).validate_python(raw)
    except ValidationError:
        return _MISS


def _adapter(declared: Any) -> TypeAdapter[Any]:
    adapter = _adapters.get(declared)
    if adapter is None:
        own_config = is_typeddict(declared) or is_model_class(declared)
        config = None if own_config else ConfigDict(coerce_numbers_to_str=True)
        adapter = _adapters[declared] = TypeAdapter(declared, config=config)
    return adapter
