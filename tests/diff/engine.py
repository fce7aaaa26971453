"""The comparison, as tests call it."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from sdkforge.diff.compare import compare
from sdkforge.diff.model import Change
from sdkforge.document import Document
from support.documents import Node

TODAY = date(2026, 11, 25)


def compared(base: Node, revision: Node, today: date = TODAY) -> tuple[Change, ...]:
    """What the comparison finds in two trees. Where something stands in the text is not asked for, so there is none."""
    one, two = (Document(name, data, "{}", "json") for name, data in (("base", base), ("revision", revision)))
    return compare(one, two, today)


def told(change: Change) -> str:
    """A change in a line, for messages."""
    place = str(change.location) or "-"
    values = ", ".join(_short(value) for value in (change.before, change.after))
    return f"{change.level} {change.id} [{change.effect}] {change.operation or '-'}: {place} ({values})"


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) < 80 else f"{text[:80]}…"
