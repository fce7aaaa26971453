"""The file of accepted changes: which ones somebody answers for, why, and until when."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from ..document.read import read_text
from ..document.yaml_text import YamlPositions, parse_yaml
from ..errors import InputError
from .model import Acceptance, Change

FILE_NAME = "accepted-changes.yaml"
ANY = "*"
_REQUIRED = ("id", "operation", "reason", "owner", "expires")
_KEYS = (*_REQUIRED, "location")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_OPERATION = re.compile(r"\*|[A-Za-z]+ \S+( \S+)*")
_PARAMETER = re.compile(r"\{[^{}]*\}")
_EXAMPLE = "`operation: GET /pets/{id}`, or `*` for all"


@dataclass(frozen=True)
class Accepted:
    """An entry. id: of the change. operation: `GET /path`, or `*` for all. location: as reports give it, such as
    `response 200, data[].name`; "" for any. source, line: where the entry stands."""

    id: str
    operation: str
    location: str
    acceptance: Acceptance
    source: str
    line: int

    def matches(self, change: Change) -> bool:
        """Whether this entry is about that change, expired or not. What a path calls its parameters is nothing."""
        return (
            self.id == change.id
            and self.operation in (ANY, _without_names(change.operation))
            and self.location in ("", str(change.location))
        )

    def expired(self, today: date) -> bool:
        """Whether the last day on which it counts is over."""
        return date.fromisoformat(self.acceptance.expires) < today

    def __str__(self) -> str:
        return f"{self.source}:{self.line}"


def read_accepted(source: str, known: Callable[[], Collection[str]]) -> tuple[Accepted, ...]:
    """The entries of the file, in its order. source: a path, a URL or `git:REV:PATH`. known: gives the ids that
    there are; asked only where there is an entry.

    Raises InputError, with the line, where the file cannot be read, is no such file, or an entry lacks something.
    """
    text = read_text(source)
    data = parse_yaml(text, source)
    return _Reader(source, YamlPositions(text, source), known).entries(data)


def similar(word: object, known: Collection[str]) -> str:
    """What to say of a word that is none of those known: `did you mean …?`, or the whole of a short list."""
    near = difflib.get_close_matches(str(word), sorted(known), n=3, cutoff=0.7)
    if near:
        return f"Did you mean {' or '.join(near)}?"
    return f"There are {', '.join(known)}." if len(known) < 10 else "`sdkforge diff` tells the id of every change."


@dataclass(frozen=True)
class _Reader:
    source: str
    positions: YamlPositions
    known: Callable[[], Collection[str]]

    @cached_property
    def ids(self) -> Collection[str]:
        return self.known()

    def entries(self, data: Any) -> tuple[Accepted, ...]:
        if data is None:
            return ()
        if not isinstance(data, dict) or list(data) not in ([], ["accepted"]):
            raise self._error("a file of accepted changes is a mapping with the one key `accepted`", [])
        items = data.get("accepted") or []
        if not isinstance(items, list):
            raise self._error("`accepted` must be a list", ["accepted"])
        return tuple(self._entry(item, ["accepted", str(index)]) for index, item in enumerate(items))

    def _entry(self, item: Any, at: list[str]) -> Accepted:
        if not isinstance(item, dict):
            raise self._error("an entry must be a mapping", at, f"Its keys are {', '.join(_KEYS)}.")
        for key in item:
            if key not in _KEYS:
                raise self._error(f"an entry has no {key!r}", [*at, key], similar(key, _KEYS))
        missing = [key for key in _REQUIRED if key not in item]
        if missing:
            raise self._error(f"the entry lacks {' and '.join(missing)}", at, "Only `location` may be left out.")
        for key, value in item.items():
            if not isinstance(value, str) or not value.strip():
                raise self._error(f"{key!r} must be a text", [*at, key], "Put it in quotes.")
        if item["id"] not in self.ids:
            raise self._error(f"there is no change {item['id']!r}", [*at, "id"], similar(item["id"], self.ids))
        if not _OPERATION.fullmatch(item["operation"]):
            raise self._error(f"{item['operation']!r} names no operation", [*at, "operation"], f"Write {_EXAMPLE}.")
        return Accepted(
            id=item["id"],
            operation=_without_names(item["operation"]),
            location=item.get("location", ""),
            acceptance=Acceptance(item["reason"], item["owner"], self._date(item["expires"], [*at, "expires"])),
            source=self.source,
            line=self.positions.find(at).line,
        )

    def _date(self, text: str, at: list[str]) -> str:
        try:
            if _DATE.fullmatch(text):
                return date.fromisoformat(text).isoformat()
        except ValueError:
            pass
        raise self._error(f"{text!r} is no date", at, "Write it as year-month-day, such as 2027-01-31.")

    def _error(self, message: str, at: list[str], advice: str | None = None) -> InputError:
        place = self.positions.find(at)
        return InputError(message, source=self.source, line=place.line, column=place.column, advice=advice)


def _without_names(operation: str) -> str:
    method, _, path = operation.partition(" ")
    return f"{method.upper()} {_PARAMETER.sub('{}', path)}".strip()
