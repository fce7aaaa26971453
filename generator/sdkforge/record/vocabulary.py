"""`values.yaml`: what made-up requests and answers say, by property name."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import yaml

from ..api.words import singular, split
from ..errors import InputError

__all__ = ["Vocabulary", "load_vocabulary"]

T = TypeVar("T")

_KINDS: dict[str, tuple[type, ...]] = {"texts": (str,), "numbers": (int, float)}


@dataclass(frozen=True)
class Vocabulary:
    """Values by the words of a property's name. texts, numbers: each key with its values."""

    texts: Mapping[str, Sequence[str]] = field(default_factory=dict)
    numbers: Mapping[str, Sequence[float]] = field(default_factory=dict)

    def text(self, owner: str, name: str, choice: int) -> str | None:
        """A text for property `name` of resource `owner`; None where nothing is known for it."""
        return _found(self.texts, owner, name, choice)

    def number(self, owner: str, name: str, choice: int) -> float:
        """A number for property `name` of resource `owner`."""
        words = _words(name)
        if words == ["id"]:
            # The id of a pet, wherever it is told: as `id` of the pet, as `petId` elsewhere.
            words = [*_words(singular(owner)), "id"]
        found = _found(self.numbers, owner, "_".join(words), choice)
        if found is None:
            return choice + (self.id(words) if words[-1] in ("id", "ids") else 3)
        return found

    def id(self, words: Sequence[str]) -> int:
        """An id by what it is of: the same wherever that is named."""
        return 100 + zlib.crc32("_".join(singular(word) for word in words).encode()) % 900


def _words(name: str) -> list[str]:
    return split(name) or ["value"]


def _found(table: Mapping[str, Sequence[T]], owner: str, name: str, choice: int) -> T | None:
    words = _words(name)
    ends = ["_".join(words[start:]) for start in range(len(words))]
    for key in (f"{owner}.{ends[0]}", *ends):
        values = table.get(key)
        if values:
            return values[choice % len(values)]
    return None


def load_vocabulary(path: Path | None) -> Vocabulary:
    """The vocabulary in a file; an empty one without. Raises InputError for a file of another form."""
    if path is None:
        return Vocabulary()
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise InputError("the values cannot be read", source=str(path), advice=str(error)) from None
    if not isinstance(data, dict) or not data.keys() <= _KINDS.keys():
        raise InputError("a file of values holds `texts` and `numbers`", source=str(path))
    for kind, values in data.items():
        for key, items in (values or {}).items():
            if not isinstance(items, list) or not items or not all(isinstance(i, _KINDS[kind]) for i in items):
                raise InputError(f"{kind}.{key} is no list of {kind}", source=str(path))
    return Vocabulary(data.get("texts") or {}, data.get("numbers") or {})
