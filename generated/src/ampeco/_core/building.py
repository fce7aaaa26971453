"""Thousands of objects made in one go, without Python looking for garbage among them each time a few hundred are.

None of them is garbage before the answer is built. From 3.12 on Python collects between byte codes only, and so not in
the middle of pydantic's parser; on 3.11 it does, which costs a fifth of the time that a page of a hundred items takes.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from typing import Any

__all__ = ["built"]

_COLLECTS_WITHIN = sys.version_info < (3, 12)


def built(make: Callable[[bytes], Any], content: bytes) -> Any:
    """What `make` gives for `content`, raising what it raises. The collector is as it was afterwards."""
    if not _COLLECTS_WITHIN or not gc.isenabled():
        return make(content)
    gc.disable()
    try:
        return make(content)
    finally:
        gc.enable()
