"""The comparison, as tests call it."""

from __future__ import annotations

import json
from typing import Any

from sdkforge.diff.model import Change
from sdkforge.document import Document
from support.documents import Node


def compared(base: Node, revision: Node) -> tuple[Change, ...]:
    """What the comparison finds in two trees. Where something stands in the text is not asked for, so there is none."""
    from sdkforge.diff.compare import compare

    return tuple(compare(*(Document(name, data, "{}", "json") for name, data in (("a", base), ("b", revision)))))


def told(change: Change) -> str:
    """A change in a line, for messages."""
    place = str(change.location) or "-"
    values = ", ".join(_short(value) for value in (change.before, change.after))
    return f"{change.level} {change.id} [{change.effect}] {change.operation or '-'}: {place} ({values})"


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) < 80 else f"{text[:80]}…"
