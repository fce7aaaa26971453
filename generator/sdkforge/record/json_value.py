"""JSON that is there: null is a value, and None is that there is no body."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any

__all__ = ["Json"]


@dataclass(frozen=True, eq=False)
class Json:
    """A body. Two are equal that read the same: 20 is not 20.0, nor is true 1; the order of keys means nothing."""

    value: Any

    @property
    def text(self) -> str:
        """As text, the same for the same value."""
        return json.dumps(self.value, ensure_ascii=False)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Json) and self._ordered == other._ordered

    def __hash__(self) -> int:
        return hash(self._ordered)

    @cached_property
    def _ordered(self) -> str:
        return json.dumps(self.value, sort_keys=True)
