"""Deliveries of webhooks: signed, and verified.

A delivery is signed with HMAC-SHA256 (RFC 2104, FIPS 180-4) of the raw body, keyed with the access token of the
subscription. The signature covers the body and nothing else: not the time, not the tenant, no other header.
"""

from __future__ import annotations

import hashlib
import hmac
import math
import re
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from .errors import ConfigurationError
from .kinds import is_sequence
from .webhook_errors import WebhookVerificationError

if TYPE_CHECKING:
    from .config import Config

__all__ = [
    "DEFAULT_TOLERANCE",
    "Content",
    "DeliveryHeaders",
    "Headers",
    "Pairs",
    "Tokens",
    "client_token",
    "raw_body",
    "read_headers",
    "sign",
    "tokens_of",
    "verify",
]

DEFAULT_TOLERANCE = 300.0
"""Seconds by which a delivery's time may differ from the receiver's."""

SIGNATURE = "X-Signature"
TIMESTAMP = "X-Timestamp"
TENANT = "X-Tenant"
WEBHOOK_ID = "X-Webhook-Id"

Content = bytes | bytearray | memoryview | str
"""A raw body: its bytes, or the text that they are in UTF-8."""

Tokens = str | Sequence[str]
"""One token, or several of which any will do."""

_SIGNATURE = re.compile(r"(?:sha256=)?([0-9a-f]{64})", re.ASCII)
_NUMBER = re.compile(r"[0-9]{1,16}(?:\.[0-9]{1,9})?", re.ASCII)
# As seconds the year 5138, as milliseconds the year 1973: no time of a delivery is ambiguous.
_FIRST_MILLISECONDS = 1e11


@runtime_checkable
class Pairs(Protocol):
    """Headers of any framework: a mapping, or an object that is not one but has its `items()`."""

    def items(self) -> Iterable[tuple[str, object]]: ...


Headers = Pairs | Iterable[tuple[str | bytes, str | bytes]]
"""Headers with names in any case: whatever has `items()`, or a list of pairs as in ASGI."""


class DeliveryHeaders:
    """The headers of a delivery that mean something, `None` for those that did not come."""

    __slots__ = ("signature", "tenant", "timestamp", "webhook_id")

    def __init__(
        self, signature: str | None, timestamp: str | None, tenant: str | None, webhook_id: str | None
    ) -> None:
        self.signature = signature
        self.timestamp = timestamp
        self.tenant = tenant
        self.webhook_id = webhook_id


def read_headers(headers: Headers) -> DeliveryHeaders:
    """The headers of a delivery. One that came several times is all its values, comma-separated (RFC 9110, 5.2)."""
    found: dict[str, list[str]] = {}
    for name, value in headers.items() if isinstance(headers, Pairs) else headers:
        texts = found.setdefault(_text(name).strip().lower(), [])
        for item in value if is_sequence(value) else [value]:
            text = _text(item).strip()
            # A proxy that adds what is there already changes nothing.
            if text and text not in texts:
                texts.append(text)

    def joined(name: str) -> str | None:
        return ", ".join(found.get(name.lower(), ())) or None

    return DeliveryHeaders(joined(SIGNATURE), joined(TIMESTAMP), joined(TENANT), joined(WEBHOOK_ID))


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def raw_body(body: object) -> bytes:
    """The bytes that were signed, of a `Content`. Raises `TypeError` for a body that somebody has parsed already."""
    if isinstance(body, str):
        # What is no UTF-8 stays something that no signature can be right for.
        return body.encode("utf-8", "surrogatepass")
    if isinstance(body, (bytes, bytearray)):
        return bytes(body)
    if isinstance(body, memoryview):
        return body.tobytes()
    raise TypeError(f"body must be the raw body as it came, bytes or str, and not {type(body).__name__}")


def tokens_of(token: Tokens) -> list[bytes]:
    """The keys to try. Raises `ConfigurationError` where there is none or one is empty: anybody can sign with that."""
    if isinstance(token, str):
        token = [token]
    if not is_sequence(token) or not token or not all(isinstance(one, str) for one in token):
        raise ConfigurationError("no token to verify webhooks with: pass token=... with a text or several")
    # As the client does: a token read from a file brings its line end along.
    keys = [one.strip().encode() for one in token]
    if not all(keys):
        raise ConfigurationError("a token to verify webhooks with is empty: anybody could sign with that")
    return keys


def client_token(config: Config) -> Tokens:
    """The token that a client sends, which is the one that signs what the client subscribed to."""
    token = config.auth.fixed()
    if token is None:
        raise ConfigurationError(
            "this client has no token of its own: pass token=..., that of the subscription"
        )
    return token


def verify(
    content: bytes,
    headers: DeliveryHeaders,
    *,
    token: Tokens,
    tolerance: float | None,
    require_timestamp: bool,
    clock: Callable[[], float],
) -> datetime | None:
    """The delivery's time, where it bears one that can be read. Raises `WebhookVerificationError`.

    The signature goes first: the time of a delivery that is not signed says nothing.
    """
    if tolerance is not None and not tolerance >= 0:
        raise ConfigurationError("tolerance must be a number of seconds, 0 or more, or None")
    _verify_signature(content, headers.signature, tokens_of(token))
    return _verify_timestamp(headers.timestamp, tolerance, require_timestamp, clock)


def _verify_signature(content: bytes, signature: str | None, keys: list[bytes]) -> None:
    if signature is None:
        raise WebhookVerificationError(f"the delivery has no {SIGNATURE} header", "missing_signature")
    match = _SIGNATURE.fullmatch(signature.lower())
    if match is None:
        raise WebhookVerificationError(
            f"{SIGNATURE} is not an HMAC-SHA256 in hexadecimal, which has 64 digits", "malformed_signature"
        )
    given = bytes.fromhex(match[1])
    # Every key is tried and every digest compared to its end: the time taken tells nothing of which was nearly right.
    right = [hmac.compare_digest(hmac.digest(key, content, hashlib.sha256), given) for key in keys]
    if not any(right):
        raise WebhookVerificationError(
            f"{SIGNATURE} does not match the body: another token signed it, or the body is not as it was sent",
            "wrong_signature",
        )


def _verify_timestamp(
    text: str | None, tolerance: float | None, required: bool, clock: Callable[[], float]
) -> datetime | None:
    if text is None:
        if required:
            raise WebhookVerificationError(f"the delivery has no {TIMESTAMP} header", "missing_timestamp")
        return None
    seconds = parse_timestamp(text)
    if tolerance is not None:
        if seconds is None:
            raise WebhookVerificationError(f"{TIMESTAMP} is no time that can be read", "malformed_timestamp")
        age = clock() - seconds
        if age > tolerance:
            told = f"{TIMESTAMP} is {age:.0f} s ago, and the tolerance is {tolerance:g} s"
            raise WebhookVerificationError(told, "too_old")
        if -age > tolerance:
            told = f"{TIMESTAMP} is {-age:.0f} s ahead of this clock, and the tolerance is {tolerance:g} s"
            raise WebhookVerificationError(told, "too_new")
    return _moment(seconds)


def parse_timestamp(text: str) -> float | None:
    """Unix seconds from Unix seconds, Unix milliseconds or ISO 8601 (UTC where it names no zone); `None` for others."""
    if _NUMBER.fullmatch(text):
        number = float(text)
        return number / 1000 if number >= _FIRST_MILLISECONDS else number
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None


def _moment(seconds: float | None) -> datetime | None:
    try:
        return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def sign(
    body: Content, token: str, timestamp: float | datetime | str | None = None, *, tenant: str | None = None
) -> dict[str, str]:
    """The headers of a delivery, as the API would send them: for tests of a receiver.

    timestamp: Unix seconds or a `datetime` (UTC where it is naive); now, where it is `None`; a text is sent as it is.
    Raises `ConfigurationError` for an empty token.
    """
    (key,) = tokens_of(token)
    if timestamp is None:
        timestamp = time.time()
    if isinstance(timestamp, (int, float)):
        if not math.isfinite(timestamp):
            raise ValueError("timestamp must be a finite number of seconds")
        timestamp = datetime.fromtimestamp(timestamp, UTC)
    if isinstance(timestamp, datetime):
        moment = timestamp if timestamp.tzinfo else timestamp.replace(tzinfo=UTC)
        timestamp = moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
    headers = {SIGNATURE: hmac.digest(key, raw_body(body), hashlib.sha256).hex(), TIMESTAMP: timestamp}
    return headers if tenant is None else {**headers, TENANT: tenant}
