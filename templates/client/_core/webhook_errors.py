"""What can be wrong with a delivery of a webhook. Neither error holds the token, the body or the signature."""

from __future__ import annotations

from typing import Any, Literal

from .base_error import BaseError

__all__ = ["Reason", "WebhookPayloadError", "WebhookVerificationError"]

Reason = Literal[
    "missing_signature",
    "malformed_signature",
    "wrong_signature",
    "missing_timestamp",
    "malformed_timestamp",
    "too_old",
    "too_new",
]


class WebhookVerificationError(BaseError):
    """A delivery that nobody with the token can be shown to have sent, or not now. Answer it with 401.

    `reason` says what was wrong in a word that code can compare; the message says it in a sentence.
    """

    def __init__(self, message: str, reason: Reason) -> None:
        super().__init__(message)
        self.message = message
        self.reason: Reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message, self.reason)


class WebhookPayloadError(BaseError):
    """A body that is no JSON object. Where it was verified, whoever has the token sent it. Answer it with 400."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


# Tracebacks and pickles name the package, where users import these from, and not this private module.
for _class in (WebhookVerificationError, WebhookPayloadError):
    _class.__module__ = __name__.partition("._core.")[0]
