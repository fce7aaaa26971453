"""Answers as values.

The bytes go straight into pydantic's parser: through an envelope type where the value is inside `{"data": ...}`, which
is faster than parsing to dicts first. What does not match is then fitted part by part, or refused in strict mode.
"""

from __future__ import annotations

from typing import Any, NotRequired

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic_core import from_json
from typing_extensions import TypedDict, is_typeddict

from .kinds import is_list, is_mapping
from .model import is_model_class

__all__ = ["Decoder", "NotAsPromised", "PageContent"]


class NotAsPromised(Exception):
    """An answer that cannot be read, with the reasons; turned into `ResponseDecodeError` where the request is known."""

    def __init__(self, reason: str, problems: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(reason)
        self.problems = problems


class PageContent:
    """What a listing answers: its items, and what it says about paging."""

    __slots__ = ("data", "links", "meta")

    def __init__(self, data: list[Any], links: object, meta: object) -> None:
        self.data = data
        self.links: dict[str, Any] = dict(links) if is_mapping(links) else {}
        self.meta: dict[str, Any] = dict(meta) if is_mapping(meta) else {}


class Decoder:
    """Reads the answers of one operation."""

    __slots__ = ("_bare", "_listing", "_one", "_type", "_unwrap", "_wraps_always")

    def __init__(self, declared: Any, unwrap: str | None, *, wraps_always: bool = True) -> None:
        self._type = declared
        self._unwrap = unwrap
        self._wraps_always = wraps_always
        self._one: TypeAdapter[Any] | None = None
        self._listing: TypeAdapter[Any] | None = None
        self._bare: TypeAdapter[Any] | None = None

    def value(self, content: bytes, *, strict: bool = False) -> Any:
        """The value in an answer; `None` for an empty one.

        Raises `NotAsPromised` for what is not JSON, and with `strict` for what does not match the type.
        """
        if not content or content.isspace():
            return None
        if self._type is bytes:
            return content
        if self._one is None:
            self._one = _adapter(_envelope({self._unwrap: self._type}) if self._unwrap else self._type)
        try:
            value = self._one.validate_json(content)
        except ValidationError as error:
            raw = _parsed(content)
            if not self._wraps_always and not (is_mapping(raw) and self._unwrap in raw):
                return Decoder(self._type, None).value(content, strict=strict)
            if strict:
                raise _mismatch(raw, error) from None
            return self._fitted(raw)
        if self._unwrap:
            return value[self._unwrap]
        if isinstance(value, BaseModel) and _has_only_extra_data(value):
            # An envelope that the description does not mention went through as a model that has nothing but extras.
            if strict:
                raise NotAsPromised("the value is inside `data`, which the description does not say")
            return self._fitted(_parsed(content))
        return value

    def _fitted(self, raw: Any) -> Any:
        from .lenient import fit, validates

        if is_mapping(raw):
            if self._unwrap:
                return fit(self._type, raw.get(self._unwrap, raw))
            if "data" in raw and (not self._knows_data() or validates(self._type, raw["data"])):
                return fit(self._type, raw["data"])
        return fit(self._type, raw)

    def _knows_data(self) -> bool:
        return is_model_class(self._type) and "data" in self._type.model_fields

    def page(self, content: bytes, *, strict: bool = False) -> PageContent:
        """The items and paging information in the answer of a listing, in an envelope or as a bare list.

        Raises as `value` does.
        """
        key = self._unwrap or "data"
        first = content[:1] if not content[:1].isspace() else content.lstrip()[:1]
        if not first:
            return PageContent([], None, None)
        try:
            # A union of both would do, at 1.3 times the cost of the type itself.
            if first == b"[":
                return PageContent(self._bare_adapter().validate_json(content), None, None)
            value = self._listing_adapter(key).validate_json(content)
        except ValidationError as error:
            raw = _parsed(content)
            if strict:
                raise _mismatch(raw, error) from None
            return self._fitted_page(raw, key)
        return PageContent(value[key], value.get("links"), value.get("meta"))

    def _listing_adapter(self, key: str) -> TypeAdapter[Any]:
        if self._listing is None:
            around = {"links": NotRequired[Any], "meta": NotRequired[Any]}
            self._listing = _adapter(_envelope({key: _list_of(self._type), **around}))
        return self._listing

    def _bare_adapter(self) -> TypeAdapter[Any]:
        if self._bare is None:
            self._bare = _adapter(_list_of(self._type))
        return self._bare

    def _fitted_page(self, raw: Any, key: str) -> PageContent:
        from .lenient import fit

        items: Any = raw
        links = meta = None
        if is_mapping(raw):
            links, meta = raw.get("links"), raw.get("meta")
            items = raw.get(key, [] if not raw or "meta" in raw else raw)
        if is_mapping(items):
            items = list(items.values()) if all(name.isdigit() for name in items) else [items]
        elif not is_list(items):
            items = [] if items is None else [items]
        return PageContent([fit(self._type, item) for item in items], links, meta)


def _has_only_extra_data(value: BaseModel) -> bool:
    extra = value.model_extra
    return extra is not None and "data" in extra and value.model_fields_set == extra.keys()


def _envelope(fields: dict[str, Any]) -> Any:
    make: Any = TypedDict
    return make("Envelope", fields)


def _list_of(item: Any) -> Any:
    return list[item]


def _adapter(declared: Any) -> TypeAdapter[Any]:
    own_config = is_typeddict(declared) or is_model_class(declared)
    return TypeAdapter(declared, config=None if own_config else ConfigDict(coerce_numbers_to_str=True))


def _parsed(content: bytes) -> Any:
    try:
        return from_json(content)
    except ValueError:
        raise NotAsPromised("the answer is not JSON") from None


def _mismatch(raw: object, error: ValidationError) -> NotAsPromised:
    from .arguments import describe, locate

    problems = tuple(
        (locate(raw, e["loc"], missing=e["type"] == "missing"), e["msg"])
        for e in error.errors(include_url=False, include_input=False, include_context=False)
    )
    return NotAsPromised(describe(problems), problems)
