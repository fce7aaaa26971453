"""What YAML scalars mean: the core schema of YAML 1.2 (section 10.3.2), and nothing beyond what JSON can hold."""

from __future__ import annotations

import math
import re

PREFIX = "tag:yaml.org,2002:"
CORE_TAGS = frozenset(f"{PREFIX}{name}" for name in ("str", "int", "float", "bool", "null"))
MERGE_TAG = f"{PREFIX}merge"
MERGE = "<<"

INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
FLOAT = re.compile(
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)

_WORDS: dict[str, bool | None] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_NUMBER_STARTS = frozenset("0123456789+-.")


def plain_value(word: str) -> str | int | float | bool | None:
    """What a scalar without quotes or tag means.

    `yes`, `2020-01-01`, `12:30` and `1_000`, which YAML 1.1 reads otherwise, are strings.

    Raises ValueError for a number that is not finite, or longer than Python agrees to read.
    """
    if word in _WORDS:
        return _WORDS[word]
    if word[0] not in _NUMBER_STARTS:
        return word
    if INTEGER.fullmatch(word):
        try:
            return int(word, 0) if word[:2] in ("0o", "0x") else int(word)
        except ValueError:  # Python reads no integer of more than some thousand digits
            raise ValueError("a number has too many digits") from None
    if FLOAT.fullmatch(word):
        value = float(word.lower().replace(".inf", "inf").replace(".nan", "nan"))
        if not math.isfinite(value):
            raise ValueError(f"{word} is not a finite number")
        return value
    return word


def tagged_value(tag: str, word: str) -> str | int | float | bool | None:
    """What a scalar means that has one of `CORE_TAGS` written before it.

    Raises ValueError where the word is nothing of that type.
    """
    name = tag.removeprefix(PREFIX)
    if name == "str":
        return word
    value = plain_value(word)
    if name == "null" and value is None:
        return None
    if name == "bool" and isinstance(value, bool):
        return value
    if name == "int" and isinstance(value, int) and not isinstance(value, bool):
        return value
    if name == "float" and isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    raise ValueError(f"{word!r} is no {name}")
