"""Any body that is signed verifies; what differs from it in one place does not."""

from __future__ import annotations

import json
from typing import Any

from ampeco import WebhookVerificationError, webhooks
from hypothesis import given
from hypothesis import strategies as st

TOKENS = st.text(st.characters(codec="utf-8"), min_size=1).filter(str.strip)
NAMES = st.text(st.characters(codec="ascii"))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=10,
)
PAYLOADS = st.dictionaries(NAMES.filter(lambda name: name != "notification"), JSON, max_size=5)


def verified(body: bytes, headers: Any, token: Any) -> bool:
    try:
        webhooks.receive(body, headers, token=token)
    except WebhookVerificationError as error:
        if error.reason != "wrong_signature":
            raise
        return False
    except webhooks.WebhookPayloadError:
        return True  # verified, then found to be no JSON object
    return True


@given(st.binary(), TOKENS)
def test_any_body_that_is_signed_verifies(body: bytes, token: str) -> None:
    assert verified(body, webhooks.sign(body, token), token)


@given(st.data(), st.binary(min_size=1, max_size=300), TOKENS)
def test_a_single_changed_byte_does_not(data: st.DataObject, body: bytes, token: str) -> None:
    headers = webhooks.sign(body, token)
    place = data.draw(st.integers(0, len(body) - 1))
    bits = data.draw(st.integers(1, 255))
    changed = body[:place] + bytes([body[place] ^ bits]) + body[place + 1 :]
    assert not verified(changed, headers, token)


@given(st.data(), st.binary(max_size=100), TOKENS)
def test_nor_a_byte_more_or_less(data: st.DataObject, body: bytes, token: str) -> None:
    headers = webhooks.sign(body, token)
    place = data.draw(st.integers(0, len(body)))
    assert not verified(body[:place] + data.draw(st.binary(min_size=1, max_size=1)) + body[place:], headers, token)
    if body:
        assert not verified(body[:-1], headers, token)


@given(st.data(), st.binary(max_size=100), TOKENS)
def test_nor_a_changed_digit_of_the_signature(data: st.DataObject, body: bytes, token: str) -> None:
    headers = webhooks.sign(body, token)
    signature = headers["X-Signature"]
    place = data.draw(st.integers(0, len(signature) - 1))
    digit = data.draw(st.sampled_from([each for each in "0123456789abcdef" if each != signature[place]]))
    assert not verified(body, {"X-Signature": signature[:place] + digit + signature[place + 1 :]}, token)


@given(st.binary(max_size=100), TOKENS, st.lists(TOKENS, max_size=4))
def test_only_a_token_that_signed_it_will_do(body: bytes, token: str, others: list[str]) -> None:
    headers = webhooks.sign(body, token)
    assert verified(body, headers, [*others, token, *others])
    # HMAC pads a short key with zeros and hashes a long one, so a key may have equals that are not it.
    keys = {each.strip().encode().rstrip(b"\0") for each in others}
    if others and token.strip().encode().rstrip(b"\0") not in keys:
        assert not verified(body, headers, others)


@given(st.text(st.characters(codec="utf-8")).filter(lambda name: name not in webhooks.EVENTS), PAYLOADS)
def test_an_event_of_any_other_name_keeps_everything(name: str, payload: dict[str, Any]) -> None:
    whole = {**payload, "notification": name}
    body = json.dumps(whole).encode()
    event = webhooks.unwrap(body, webhooks.sign(body, "token"), token="token")
    assert isinstance(event, webhooks.UnknownEvent)
    assert event == webhooks.UnknownEvent(name, whole)


@given(st.sampled_from(sorted(webhooks.EVENTS)), PAYLOADS)
def test_a_known_event_keeps_everything_too(name: str, payload: dict[str, Any]) -> None:
    event = webhooks.parse(json.dumps({**payload, "notification": name}))
    assert not isinstance(event, webhooks.UnknownEvent)
    assert event.notification == name
    assert payload.keys() <= event.to_dict(wire_names=True).keys()
