"""Values of a description as messages show them: short, on one line."""

from __future__ import annotations

import json
from typing import Any

_LONGEST = 60


def shown(value: Any) -> str:
    """A scalar as JSON writes it, cut to a bearable length; of a list or mapping only that it is one."""
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, str) and len(value) > _LONGEST:
        value = value[: _LONGEST - 1] + "…"
    return shortened(json.dumps(value, ensure_ascii=False))


def kind_of(value: Any) -> str:
    """The JSON type of a value, with its article."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, int):
        return "an integer"
    if isinstance(value, float):
        return "a number"
    if isinstance(value, str):
        return "a string"
    return "a list" if isinstance(value, list) else "a mapping"


def shortened(text: str, longest: int = 2 * _LONGEST) -> str:
    """The text, or its beginning where it is longer."""
    return text if len(text) <= longest else text[: longest - 1] + "…"
