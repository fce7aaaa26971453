"""Logging switched on from outside: `{environment}_LOG=debug` or `info`, for the package's own logger alone.

A program that sets up logging itself needs none of this: the logger has the package's name, and what it is told is in
`observe.py`.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .config import Identity

__all__ = ["set_up_logging"]

_MARK = "set up from the environment"
_FORMAT = "%(asctime)s %(name)s %(levelname)s %(message)s"


def set_up_logging(identity: Identity) -> None:
    """Send what the package logs to stderr if the environment asks for it. The second time nothing happens.

    A value that is no level is told by a `UserWarning`, once: a misspelled setting for logs must stop no one from
    charging. No other logger is touched, nor are handlers that are there.
    """
    variable = f"{identity.environment}_LOG"
    asked = os.environ.get(variable, "").strip()
    if not asked:
        return
    import logging

    logger = logging.getLogger(identity.package)
    # The logger is the one thing in a process that two clients, or two copies of this module, share.
    if any(handler.name == f"{identity.package}: {_MARK}" for handler in logger.handlers):
        return
    level = {"debug": logging.DEBUG, "info": logging.INFO}.get(asked.lower())
    handler = logging.NullHandler() if level is None else logging.StreamHandler()
    handler.name = f"{identity.package}: {_MARK}"
    logger.addHandler(handler)
    if level is None:
        import warnings

        from .deprecation import caller_level

        warnings.warn(
            f"{variable}={asked[:40]!r} is neither debug nor info: nothing is logged", UserWarning, caller_level()
        )
        return
    handler.setFormatter(logging.Formatter(_FORMAT))
    logger.setLevel(level)
