"""Scalars of answers that are read more widely than pydantic's own."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, Field

__all__ = ["Text", "UTCDatetime"]

Text = Annotated[str, Field(coerce_numbers_to_str=True)]
"""A `str`, from a number too. Models have that for all they hold, but not for what is behind the name of an alias."""


def _in_utc(value: datetime) -> datetime:
    return value if value.utcoffset() is not None else value.replace(tzinfo=UTC)


# In this order: one that has an offset is done without calling into Python.
UTCDatetime = Annotated[
    AwareDatetime | Annotated[datetime, AfterValidator(_in_utc)], Field(union_mode="left_to_right")
]
"""A `datetime` that knows its offset: one that came without is in UTC (ISO 8601 leaves it open, the API does not)."""
