"""JSON that is there: null is a value, and None is that there is no body."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

__all__ = ["Json"]


@dataclass(frozen=True)
class Json:
    """A body."""

    value: Any

    @property
    def text(self) -> str:
        """As text, the same for the same value."""
        return json.dumps(self.value, ensure_ascii=False)

    def __hash__(self) -> int:
        return hash(self.text)
