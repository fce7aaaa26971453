"""Payloads of webhooks, read as the events they are."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .kinds import is_mapping
from .webhook import Content, Headers, Tokens, raw_body, read_headers, verify
from .webhook_errors import WebhookPayloadError

if TYPE_CHECKING:
    from datetime import datetime

    from .model import Model

__all__ = ["Catalogue", "Delivery", "UnknownEvent"]

E_co = TypeVar("E_co", covariant=True)


@dataclass(frozen=True, slots=True)
class UnknownEvent:
    """An event that this release does not know. Nothing of it is lost.

    - `notification`: what the payload says it is; `None` where it says nothing, or says it in no text.
    - `payload`: the whole of it, as parsed JSON.
    """

    notification: str | None
    payload: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Delivery(Generic[E_co]):
    """A verified delivery: the event, and what came with it.

    - `event`: what the body holds, which the signature covers.
    - `digest`: SHA-256 of the body in hexadecimal. Two deliveries that have it in common say the same, so this is what
      to remember to ignore repeats.
    - `tenant`: `X-Tenant`. `timestamp`: `X-Timestamp`. `webhook_id`: `X-Webhook-Id`, which few events have. Each is
      `None` where it did not come, `timestamp` also where it cannot be read. **The signature covers none of the
      three**: whoever can change a request on its way, or send it again, can set them at will.
    """

    event: E_co
    digest: str
    tenant: str | None = None
    timestamp: datetime | None = None
    webhook_id: str | None = None


class Catalogue:
    """The events that a release knows.

    tag: the property of a payload that says which event it is. load: the class of a payload by what its tag says,
    `None` for what is not known.
    """

    __slots__ = ("_load", "_tag")

    def __init__(self, tag: str, load: Callable[[str], type[Model] | None]) -> None:
        self._tag = tag
        self._load = load

    def receive(
        self,
        body: Content,
        headers: Headers,
        *,
        token: Tokens,
        tolerance: float | None,
        require_timestamp: bool,
        clock: Callable[[], float],
    ) -> Delivery[Any]:
        """Verify a delivery, then read it. Raises `WebhookVerificationError`, `WebhookPayloadError`."""
        content, told = raw_body(body), read_headers(headers)
        moment = verify(
            content,
            told,
            token=token,
            tolerance=tolerance,
            require_timestamp=require_timestamp,
            clock=clock,
        )
        event = self.parse(content)
        return Delivery(event, hashlib.sha256(content).hexdigest(), told.tenant, moment, told.webhook_id)

    def parse(self, body: Content) -> Any:
        """The event in a body. Raises `WebhookPayloadError`."""
        from .lenient import fit

        payload = _payload(raw_body(body))
        name = payload.get(self._tag)
        if not isinstance(name, str):
            return UnknownEvent(None, dict(payload))
        declared = self._load(name)
        return UnknownEvent(name, dict(payload)) if declared is None else fit(declared, payload)


def _payload(content: bytes) -> Mapping[str, Any]:
    from pydantic_core import from_json

    try:
        payload: object = from_json(content)
    except ValueError:
        # Not the parser's words: they may quote the body.
        raise WebhookPayloadError("the body is not JSON") from None
    if not is_mapping(payload):
        raise WebhookPayloadError("the body is JSON, but no object")
    return payload
