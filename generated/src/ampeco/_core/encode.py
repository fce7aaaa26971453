"""Python values as JSON and as text.

Written by hand because of three things `json` and pydantic do not do: `Decimal` becomes a JSON number with all its
digits, a time without an offset is UTC, and NaN is refused instead of being sent as something that is not JSON.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from json.encoder import encode_basestring
from typing import Any
from uuid import UUID

from .kinds import is_mapping, is_sequence

__all__ = ["scalar_text", "to_json", "unsendable"]

_NOT_FINITE = "NaN and infinities cannot be sent"


def to_json(value: object) -> bytes:
    """JSON in UTF-8 (RFC 8259), compact, keys in the order given.

    Raises `TypeError` for a type that has no JSON form, `ValueError` for NaN, infinities and half surrogate pairs.
    """
    return _json(value).encode()


def unsendable(value: object, where: str) -> tuple[str, str] | None:
    """The first place in a value that has no JSON form, below `where`, and why; `None` where there is none."""
    if is_mapping(value):
        inner = [(f"{where}.{key}" if where else str(key), item) for key, item in value.items()]
    elif is_sequence(value):
        inner = [(f"{where}[{index}]", item) for index, item in enumerate(value)]
    else:
        try:
            to_json(value)
        except UnicodeEncodeError:
            return where, "half a surrogate pair cannot be sent"
        except (TypeError, ValueError) as error:
            return where, str(error)
        return None
    return next((found for place, item in inner if (found := unsendable(item, place))), None)


def scalar_text(value: object) -> str:
    """One value as it stands in a query or a path: `true`/`false`, ISO 8601 times, nothing for `None`.

    Raises as `to_json` does.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    text = _plain(value)
    if text is not None:
        return text
    text = _quoted(value)
    if text is not None:
        return text
    raise TypeError(f"{type(value).__name__} cannot be sent")


def _json(value: Any) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return encode_basestring(value)
    if value is None:
        return "null"
    text = _plain(value)
    if text is not None:
        return text
    if is_mapping(value):
        return "{" + ",".join([f"{encode_basestring(_key(k))}:{_json(v)}" for k, v in value.items()]) + "}"
    if is_sequence(value):
        return "[" + ",".join([_json(item) for item in value]) + "]"
    text = _quoted(value)
    if text is not None:
        return encode_basestring(text)
    raise TypeError(f"{type(value).__name__} cannot be sent as JSON")


def _key(key: object) -> str:
    return key if isinstance(key, str) else scalar_text(key)


def _plain(value: object) -> str | None:
    """What JSON writes without quotes, apart from null."""
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float):
        if value - value != 0:
            raise ValueError(_NOT_FINITE)
        return float.__repr__(value)
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(_NOT_FINITE)
        return str(value)
    return None


def _quoted(value: object) -> str | None:
    """What has a text form of its own (ISO 8601, RFC 9562)."""
    if isinstance(value, datetime):
        offset = value.utcoffset()
        if offset is None:
            return value.replace(tzinfo=None).isoformat() + "Z"
        if offset.seconds % 60 or offset.microseconds:
            # The local mean times of long ago: RFC 3339 has no seconds in an offset.
            value = value.astimezone(UTC)
        text = value.isoformat()
        return text[:-6] + "Z" if text.endswith("+00:00") else text
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    return None
