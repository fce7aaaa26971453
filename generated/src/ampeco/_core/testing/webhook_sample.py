"""Deliveries of webhooks for tests of a receiver: a valid payload, signed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic_core import from_json

from ..encode import to_json
from ..webhook import sign
from .given import completed
from .problems import MockError, meant
from .sample import Samples

__all__ = ["SampleEvent", "sample_event"]


@dataclass(frozen=True, slots=True)
class SampleEvent:
    """A delivery as the API would send it: `body`, and the `headers` that sign it."""

    body: bytes
    headers: Mapping[str, str]

    @property
    def json(self) -> Any:
        """The body, parsed."""
        return from_json(self.body)


def sample_event(
    name: str,
    fields: Mapping[str, Any],
    *,
    known: Iterable[str],
    declared: Any,
    tag: str,
    samples: Samples,
    token: str,
    tenant: str | None,
) -> SampleEvent:
    """A delivery of the event `name`.

    declared: the class of its payload. tag: the property that says which event it is.
    Raises `MockError` for an event that there is not, and for fields that do not fit.
    """
    if declared is None:
        raise MockError(f"there is no event `{name}`{meant(name, known)}")
    payload = completed(samples, declared, fields, f"event {name}")
    body = to_json({**payload, tag: name})
    return SampleEvent(body, sign(body, token, tenant=tenant))
