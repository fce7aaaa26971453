"""What a receiver accepts and refuses: signatures, tokens, headers, times."""

from __future__ import annotations

import copy
import email.message
import hashlib
import hmac
import json
import pickle
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import httpx2
import pytest
from ampeco import (
    AmpecoError,
    ConfigurationError,
    WebhookPayloadError,
    WebhookVerificationError,
    models,
    webhooks,
)
from starlette.datastructures import Headers as StarletteHeaders

TOKEN = "a-token-of-40-characters-or-thereabouts-x"
NOW = datetime(2024, 3, 5, 7, 8, 9, tzinfo=UTC)
BODY = json.dumps({"notification": "cdr.received", "id": "7", "createdAt": "2024-03-05T07:08:09Z"}).encode()


def clock() -> float:
    return NOW.timestamp()


def signature(body: bytes = BODY, token: str = TOKEN) -> str:
    """The signature, made with nothing of ours."""
    return hmac.new(token.encode(), body, hashlib.sha256).hexdigest()


def unwrap(headers: Any, body: Any = BODY, **options: Any) -> Any:
    return webhooks.unwrap(body, headers, **{"token": TOKEN, "clock": clock, **options})


def refused(headers: Any, body: Any = BODY, **options: Any) -> WebhookVerificationError:
    with pytest.raises(WebhookVerificationError) as caught:
        unwrap(headers, body, **options)
    return caught.value


class Items:
    """Headers as some frameworks have them: no mapping, but with `items()`."""

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        self._pairs = pairs

    def items(self) -> list[tuple[str, str]]:
        return self._pairs


def _message() -> email.message.Message:
    message = email.message.Message()
    message["x-signature"] = signature()
    return message


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Signature": signature()},
        {"x-signature": signature(), "content-type": "application/json"},
        {"X-SIGNATURE": f"  {signature().upper()} "},
        {"X-Signature": f"sha256={signature()}"},
        {"X-Signature": f"SHA256={signature().upper()}"},
        {"X-Signature": [signature()]},
        {"X-Signature": (signature(), signature())},
        [("X-Signature", signature())],
        [(b"x-signature", signature().encode()), (b"host", b"a")],
        iter([("X-Signature", signature()), ("x-signature", signature())]),
        Items([("X-Signature", signature())]),
        httpx2.Headers({"x-signature": signature()}),
        StarletteHeaders({"X-Signature": signature()}),
        _message(),
    ],
    ids=lambda headers: type(headers).__name__,
)
def test_a_signed_body_is_accepted_however_its_headers_are_held(headers: Any) -> None:
    event = unwrap(headers)
    assert isinstance(event, models.CdrReceivedEvent)
    assert (event.id, event.created_at) == ("7", NOW)


@pytest.mark.parametrize("body", [BODY, BODY.decode(), bytearray(BODY), memoryview(BODY)])
def test_a_body_is_bytes_or_text(body: Any) -> None:
    assert unwrap(webhooks.sign(body, TOKEN, NOW), body).id == "7"


def test_a_text_is_signed_as_utf_8() -> None:
    body = '{"notification": "new", "name": "Кей 🔌"}'
    event = unwrap({"X-Signature": signature(body.encode())}, body)
    assert event.payload["name"] == "Кей 🔌"


@pytest.mark.parametrize("body", [{"notification": "cdr.received"}, None, 7, ["a"]])
def test_a_body_that_somebody_parsed_is_a_mistake_of_the_caller(body: Any) -> None:
    with pytest.raises(TypeError, match="raw body"):
        unwrap({"X-Signature": signature()}, body)


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        ({}, "missing_signature"),
        ({"X-Signature": ""}, "missing_signature"),
        ({"X-Signature": []}, "missing_signature"),
        ({"Signature": signature()}, "missing_signature"),
        ({"X-Signature": signature()[:-1]}, "malformed_signature"),
        ({"X-Signature": f"{signature()}0"}, "malformed_signature"),
        ({"X-Signature": f"sha1={signature()}"}, "malformed_signature"),
        ({"X-Signature": f"sha256=sha256={signature()}"}, "malformed_signature"),
        ({"X-Signature": signature()[:-1] + "g"}, "malformed_signature"),
        ({"X-Signature": signature()[:-1] + "٣"}, "malformed_signature"),
        ({"X-Signature": f"{signature()}\n"[:-2] + " 1"}, "malformed_signature"),
        ([("X-Signature", signature()), ("X-Signature", "0" * 64)], "malformed_signature"),
        ({"X-Signature": signature(token="another")}, "wrong_signature"),
        ({"X-Signature": signature(BODY + b" ")}, "wrong_signature"),
        ({"X-Signature": hashlib.sha256(BODY).hexdigest()}, "wrong_signature"),
        ({"X-Signature": signature(token="")}, "wrong_signature"),
        ({"X-Signature": "0" * 64}, "wrong_signature"),
    ],
)
def test_a_signature_that_is_not_right_is_refused(headers: Any, reason: str) -> None:
    error = refused(headers)
    assert error.reason == reason
    assert "X-Signature" in str(error)


def test_errors_say_what_was_wrong_and_nothing_secret() -> None:
    late = webhooks.sign(BODY, TOKEN, NOW - timedelta(hours=1))
    for headers in ({}, {"X-Signature": "zz" * 32}, webhooks.sign(BODY, "another", NOW), late):
        error = refused(headers)
        shown = f"{error} {error!r} {vars(error)} {error.args}"
        for secret in (TOKEN, signature(), signature(token="another"), "zz" * 32, "cdr.received"):
            assert secret not in shown
        assert isinstance(error, AmpecoError)
        assert error.__cause__ is None
        assert error.__context__ is None


@pytest.mark.parametrize("copied", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy])
def test_errors_can_be_pickled_and_copied(copied: Any) -> None:
    error = copied(refused({}))
    assert (type(error), str(error), error.reason) == (WebhookVerificationError, str(refused({})), "missing_signature")
    assert WebhookVerificationError.__module__ == "ampeco"
    other = copied(WebhookPayloadError("no object"))
    assert (type(other), str(other), other.message) == (WebhookPayloadError, "no object", "no object")


def test_any_of_several_tokens_will_do() -> None:
    signed = webhooks.sign(BODY, "old", NOW)
    for tokens in (["old"], ["new", "old"], ("old", "new"), ["new", " old\n"]):
        assert unwrap(signed, token=tokens).id == "7"
    assert refused(signed, token=["new", "newer"]).reason == "wrong_signature"


def test_every_token_is_tried_whichever_is_right(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[bool] = []
    right = hmac.compare_digest

    def compare(one: bytes, other: bytes) -> bool:
        compared.append(right(one, other))
        return compared[-1]

    monkeypatch.setattr(hmac, "compare_digest", compare)
    unwrap(webhooks.sign(BODY, "a", NOW), token=["a", "b", "c"])
    assert compared == [True, False, False]


@pytest.mark.parametrize("token", ["", "  \n", [], (), ["a", ""], [""], None, 7, [b"a"]])
def test_no_token_is_no_key(token: Any) -> None:
    # With an empty key anybody could sign: HMAC takes it.
    with pytest.raises(ConfigurationError, match="token"):
        unwrap({"X-Signature": signature(token="")}, token=token)
    if not isinstance(token, list | tuple):
        with pytest.raises(ConfigurationError, match="token"):
            webhooks.sign(BODY, token)


SPELLINGS = {
    "seconds": lambda at: f"{at.timestamp():.0f}",
    "seconds with a fraction": lambda at: f"{at.timestamp():.6f}",
    "milliseconds": lambda at: f"{at.timestamp() * 1000:.0f}",
    "ISO 8601, Zulu, microseconds": lambda at: at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
    "ISO 8601, Zulu": lambda at: at.strftime("%Y-%m-%dT%H:%M:%SZ"),
    "ISO 8601, nanoseconds": lambda at: at.strftime("%Y-%m-%dT%H:%M:%S.%f000Z"),
    "ISO 8601, offset": lambda at: at.astimezone(timezone(timedelta(hours=5, minutes=30))).isoformat(),
    "ISO 8601, no zone": lambda at: at.strftime("%Y-%m-%dT%H:%M:%S"),
    "ISO 8601, space": lambda at: at.strftime("%Y-%m-%d %H:%M:%S"),
    "ISO 8601, basic": lambda at: at.strftime("%Y%m%dT%H%M%SZ"),
}


def at(text: str) -> dict[str, str]:
    return {"X-Signature": signature(), "X-Timestamp": text}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_time_is_understood_however_it_is_written(spelling: str) -> None:
    def written(seconds: int) -> dict[str, str]:
        return at(SPELLINGS[spelling](NOW + timedelta(seconds=seconds)))

    delivery = webhooks.receive(BODY, written(-300), token=TOKEN, clock=clock)
    assert delivery.timestamp == NOW - timedelta(seconds=300)
    assert unwrap(written(300)).id == "7"
    assert refused(written(-301)).reason == "too_old"
    assert refused(written(301)).reason == "too_new"
    assert unwrap(written(-3600), tolerance=3600).id == "7"
    assert refused(written(-3601), tolerance=3600).reason == "too_old"
    assert refused(written(-1), tolerance=0).reason == "too_old"
    assert unwrap(written(-10_000_000), tolerance=None).id == "7"


@pytest.mark.parametrize(
    "text",
    [
        "soon",
        "-1",
        "1e9",
        "nan",
        "inf",
        "0x10",
        "١٧٠٩",
        "2024-13-05T07:08:09Z",
        "Tue, 05 Mar 2024 07:08:09 GMT",
        "9" * 40,
    ],
)
def test_a_time_that_cannot_be_read_is_refused_unless_no_time_matters(text: str) -> None:
    assert refused(at(text)).reason == "malformed_timestamp"
    delivery = webhooks.receive(BODY, at(text), token=TOKEN, tolerance=None, clock=clock)
    assert delivery.timestamp is None


def test_a_number_beyond_the_calendar_is_too_new() -> None:
    assert refused(at("9" * 16)).reason == "too_new"
    assert webhooks.receive(BODY, at("9" * 16), token=TOKEN, tolerance=None).timestamp is None


def test_two_times_are_none() -> None:
    headers = [*at("1709622489").items(), ("X-Timestamp", "1709622490")]
    assert refused(headers).reason == "malformed_timestamp"


def test_a_delivery_without_a_time_is_accepted_unless_one_is_required() -> None:
    headers = {"X-Signature": signature()}
    assert unwrap(headers).id == "7"
    assert refused(headers, require_timestamp=True).reason == "missing_timestamp"
    assert refused(headers, require_timestamp=True, tolerance=None).reason == "missing_timestamp"
    assert unwrap(webhooks.sign(BODY, TOKEN, NOW), require_timestamp=True).id == "7"


def test_the_signature_goes_before_the_time() -> None:
    assert refused({"X-Signature": "0" * 64, "X-Timestamp": "soon"}).reason == "wrong_signature"


@pytest.mark.parametrize("tolerance", [-1, float("nan"), -0.001])
def test_a_tolerance_that_cannot_be_is_a_mistake_of_the_caller(tolerance: float) -> None:
    with pytest.raises(ConfigurationError, match="tolerance"):
        unwrap({"X-Signature": signature()}, tolerance=tolerance)


@pytest.mark.parametrize(
    ("timestamp", "written"),
    [
        (NOW, "2024-03-05T07:08:09.000000Z"),
        (NOW.replace(tzinfo=None), "2024-03-05T07:08:09.000000Z"),
        (NOW.astimezone(timezone(timedelta(hours=2))), "2024-03-05T07:08:09.000000Z"),
        (NOW.timestamp(), "2024-03-05T07:08:09.000000Z"),
        (1709622489, "2024-03-05T07:08:09.000000Z"),
        ("whenever", "whenever"),
    ],
)
def test_sign_writes_what_the_api_would(timestamp: Any, written: str) -> None:
    assert webhooks.sign(BODY, TOKEN, timestamp) == {"X-Signature": signature(), "X-Timestamp": written}
    assert webhooks.sign(BODY.decode(), TOKEN, timestamp, tenant="demo")["X-Tenant"] == "demo"


def test_sign_takes_the_time_of_now() -> None:
    # With the real clock on both sides.
    assert webhooks.unwrap(BODY, webhooks.sign(BODY, TOKEN), token=TOKEN)
    with pytest.raises(ValueError, match="finite"):
        webhooks.sign(BODY, TOKEN, float("nan"))


def test_a_delivery_holds_what_came_with_the_event() -> None:
    headers = {**webhooks.sign(BODY, TOKEN, NOW, tenant="demo"), "x-webhook-id": "42"}
    delivery = webhooks.receive(BODY, headers, token=TOKEN, clock=clock)
    assert isinstance(delivery.event, models.CdrReceivedEvent)
    assert (delivery.tenant, delivery.timestamp, delivery.webhook_id) == ("demo", NOW, "42")
    assert delivery.digest == hashlib.sha256(BODY).hexdigest()
    bare = webhooks.receive(BODY, {"X-Signature": signature()}, token=TOKEN)
    assert (bare.tenant, bare.timestamp, bare.webhook_id) == (None, None, None)
    assert bare.digest == delivery.digest
    assert pickle.loads(pickle.dumps(delivery)) == delivery
    with pytest.raises(AttributeError):
        delivery.tenant = "another"  # type: ignore[misc]  # what is tested


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (b"", "not JSON"),
        (b"notification=cdr.received", "not JSON"),
        (b'{"notification": "cdr.rec', "not JSON"),
        (b"\xff\xfe{}", "not JSON"),
        (b"[" * 10_000, "not JSON"),
        (b"[]", "no object"),
        (b"null", "no object"),
        (b'"cdr.received"', "no object"),
    ],
)
def test_a_body_that_is_no_json_object(body: bytes, told: str) -> None:
    with pytest.raises(WebhookPayloadError, match=told) as caught:
        unwrap(webhooks.sign(body, TOKEN, NOW), body)
    assert isinstance(caught.value, AmpecoError)
    assert "cdr" not in str(caught.value)
    assert caught.value.__cause__ is None
    with pytest.raises(WebhookPayloadError, match=told):
        webhooks.parse(body)
    # What is not signed is not even read.
    assert refused({"X-Signature": "0" * 64}, body).reason == "wrong_signature"
