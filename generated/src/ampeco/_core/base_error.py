"""The exception that every other one of this package inherits from."""

from __future__ import annotations


class AmpecoError(Exception):
    """Base of all errors this package raises on purpose."""


BaseError = AmpecoError
