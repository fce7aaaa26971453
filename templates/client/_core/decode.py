"""Answers as values.

The bytes go straight into pydantic's parser: through an envelope type where the value is inside `{"data": ...}`, which
is faster than parsing to dicts first. What does not match is then fitted part by part, or refused in strict mode.

What is not JSON is refused in either mode. JSON came from the API, and whatever of it fits is of use. A sign-in page
that a proxy sends with status 200 did not: no part of it is a value of the type, and a caller who starts a session or
tops up a balance must not go on with it as if it were. Nothing is lost, the error has the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NotRequired

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError, with_config
from pydantic_core import from_json
from typing_extensions import TypedDict, is_typeddict

from .building import built
from .kinds import is_list, is_mapping
from .model import is_model_class

if TYPE_CHECKING:
    from .mismatch import Problems, Report

__all__ = ["Decoder", "NotAsPromised", "PageContent"]

_LENIENT = ConfigDict(coerce_numbers_to_str=True)
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class NotAsPromised(Exception):
    """An answer that cannot be read, with the reasons; turned into `ResponseDecodeError` where the request is known."""

    def __init__(self, reason: str, problems: Problems = ()) -> None:
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
    """Reads the answers of one operation.

    `report`, in both methods, is called with the places that do not match, once for an answer that does not. It is not
    called in strict mode, where they are in the error. What it raises goes through to the caller.
    """

    __slots__ = ("_bare", "_listing", "_one", "_type", "_unwrap", "_unwrapped", "_wraps_always")

    def __init__(self, declared: Any, unwrap: str | None, *, wraps_always: bool = True) -> None:
        self._type = declared
        self._unwrap = unwrap
        self._wraps_always = wraps_always
        self._one: TypeAdapter[Any] | None = None
        self._listing: TypeAdapter[Any] | None = None
        self._bare: TypeAdapter[Any] | None = None
        self._unwrapped: Decoder | None = None

    def value(self, content: bytes, *, strict: bool = False, report: Report | None = None) -> Any:
        """The value in an answer; `None` for an empty one.

        Raises `NotAsPromised` for what is not JSON, and with `strict` for what does not match the type.
        """
        if not content or content.isspace():
            if not self._may_be_empty():
                _tell("the answer is empty", strict, report)
            return None
        if self._type is bytes:
            return content
        if self._one is None:
            self._one = _adapter(_envelope({self._unwrap: self._type}) if self._unwrap else self._type)
        try:
            value = self._one.validate_json(content)
        except ValidationError as error:
            if content.startswith(_BYTE_ORDER_MARK):
                # RFC 8259, 8.1: a parser may ignore it.
                return self.value(content[len(_BYTE_ORDER_MARK) :], strict=strict, report=report)
            raw = _parsed(content, strict, report)
            if not self._wraps_always and not (is_mapping(raw) and self._unwrap in raw):
                if self._unwrapped is None:
                    self._unwrapped = Decoder(self._type, None)
                return self._unwrapped.value(content, strict=strict, report=report)
            _tell_mismatch(raw, error, strict, report)
            return self._fitted(raw)
        if self._unwrap:
            return value[self._unwrap]
        if isinstance(value, BaseModel) and _has_only_extra_data(value):
            # An envelope that the description does not mention went through as a model that has nothing but extras.
            _tell("the value is inside `data`, which the description does not say", strict, report)
            return self._fitted(_parsed(content))
        return value

    def _may_be_empty(self) -> bool:
        if self._type is None or self._type is bytes:
            return True
        from .lenient import validates

        return validates(self._type, None)

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

    def page(self, content: bytes, *, strict: bool = False, report: Report | None = None) -> PageContent:
        """The items and paging information in the answer of a listing, in an envelope or as a bare list.

        Raises as `value` does.
        """
        key = self._unwrap or "data"
        first = content[:1] if not content[:1].isspace() else content.lstrip()[:1]
        if not first:
            _tell("the answer is empty", strict, report)
            return PageContent([], None, None)
        try:
            # A union of both would do, at 1.3 times the cost of the type itself.
            if first == b"[":
                return PageContent(built(self._bare_adapter().validate_json, content), None, None)
            value = built(self._listing_adapter(key).validate_json, content)
        except ValidationError as error:
            if content.startswith(_BYTE_ORDER_MARK):
                return self.page(content[len(_BYTE_ORDER_MARK) :], strict=strict, report=report)
            raw = _parsed(content, strict, report)
            _tell_mismatch(raw, error, strict, report)
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
    return with_config(_LENIENT)(make("Envelope", fields))


def _list_of(item: Any) -> Any:
    return list[item]


def _adapter(declared: Any) -> TypeAdapter[Any]:
    own_config = is_typeddict(declared) or is_model_class(declared)
    return TypeAdapter(declared, config=None if own_config else _LENIENT)


def _parsed(content: bytes, strict: bool = False, report: Report | None = None) -> Any:
    try:
        return from_json(content)
    except ValueError:
        reason = "the answer is not JSON"
    if report is not None and not strict:
        report((("", reason),))
    # Not chained: a validation error holds the whole answer.
    raise NotAsPromised(reason) from None


def _tell(reason: str, strict: bool, report: Report | None) -> None:
    """Raise or report what is wrong with an answer as a whole."""
    if strict:
        raise NotAsPromised(reason, (("", reason),))
    if report is not None:
        report((("", reason),))


def _tell_mismatch(raw: object, error: ValidationError, strict: bool, report: Report | None) -> None:
    """Raise or report the places of an answer that do not match."""
    if not strict and report is None:
        return
    from .arguments import describe, locate
    from .mismatch import bounded

    found = (
        (locate(raw, e["loc"], missing=e["type"] == "missing"), e["msg"])
        for e in error.errors(include_url=False, include_input=False, include_context=False)
    )
    if strict:
        # A value that is in none of several types is told of once for each.
        problems = tuple(dict.fromkeys(found))
        raise NotAsPromised(describe(problems), problems) from None
    if report is not None:
        report(bounded(found))
