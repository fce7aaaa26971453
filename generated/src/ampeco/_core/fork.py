"""What a process that was forked has to forget: locks that a thread of its parent may hold, and its parent's sockets.

In the child only the thread that forked goes on, so a lock that another one held would be held for ever; and a
connection used by both processes would mix up their requests.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet

__all__ = ["Forked", "renewed_after_fork"]


class Forked(Protocol):
    """Has something that a child of this process must not share with it."""

    def forked(self) -> None:
        """Let go of it. Called in the child before anything else runs there, so it takes no lock."""


# Python keeps what is registered to be called after a fork for ever: one function for all, which keeps none of them.
_all: WeakSet[Forked] = WeakSet()


def renewed_after_fork(thing: Forked) -> None:
    """Have `thing.forked` called in each child that this process forks, for as long as there is the thing."""
    _all.add(thing)


def _in_child() -> None:
    for thing in list(_all):
        thing.forked()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)
