"""The example receiver, sent signed requests as its server would hand them over."""

from __future__ import annotations

import asyncio
import importlib.util
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest
from ampeco import models, webhooks

EXAMPLE = Path(__file__).parents[2] / "generated" / "examples" / "webhook_receiver.py"
TOKEN = "a-token"
BODY = json.dumps({"notification": "cdr.received", "id": "7", "createdAt": "2024-03-05T07:08:09Z"}).encode()


@pytest.fixture(scope="module")
def example() -> Any:
    spec = importlib.util.spec_from_file_location("webhook_receiver", EXAMPLE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Handled:
    """Remembers what it is given; the next one fails where `failing` is set."""

    def __init__(self) -> None:
        self.deliveries: list[Any] = []
        self.failing = False

    async def __call__(self, delivery: Any) -> None:
        if self.failing:
            self.failing = False
            raise RuntimeError("the database is away")
        self.deliveries.append(delivery)


@pytest.fixture
def handled() -> Handled:
    return Handled()


def posting(application: Any, *, raises: bool = True) -> Callable[..., Any]:
    transport = httpx2.ASGITransport(app=application, raise_app_exceptions=raises)

    async def post(body: Any, headers: dict[str, str], path: str = "/webhooks") -> httpx2.Response:
        async with httpx2.AsyncClient(transport=transport, base_url="http://receiver.example") as http:
            return await http.post(path, content=body, headers={"content-type": "application/json", **headers})

    return post


async def test_a_signed_delivery_is_handled_once_and_always_answered_202(example: Any, handled: Handled) -> None:
    post = posting(example.application([TOKEN], handled))
    for _ in range(3):
        answer = await post(BODY, webhooks.sign(BODY, TOKEN, tenant="demo"))
        assert (answer.status_code, answer.content) == (202, b"")
    (delivery,) = handled.deliveries
    assert isinstance(delivery.event, models.CdrReceivedEvent)
    assert (delivery.event.id, delivery.tenant) == ("7", "demo")

    other = BODY.replace(b'"7"', b'"8"')
    assert (await post(other, webhooks.sign(other, TOKEN))).status_code == 202
    assert [delivery.event.id for delivery in handled.deliveries] == ["7", "8"]


async def test_a_repeat_is_one_also_with_another_time(example: Any, handled: Handled) -> None:
    # The signature does not cover the time: this is what somebody would send who has caught a delivery.
    post = posting(example.application([TOKEN], handled))
    signed = webhooks.sign(BODY, TOKEN)
    assert (await post(BODY, signed)).status_code == 202
    assert (await post(BODY, {"X-Signature": signed["X-Signature"]})).status_code == 202
    assert (await post(BODY, {**signed, "X-Timestamp": "2999-01-01"})).status_code == 401
    assert len(handled.deliveries) == 1


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (BODY, dict, 401),
        (BODY, lambda: {"X-Signature": "0" * 64}, 401),
        (BODY + b" ", lambda: webhooks.sign(BODY, TOKEN), 401),
        (BODY, lambda: webhooks.sign(BODY, "another"), 401),
        (BODY, lambda: webhooks.sign(BODY, TOKEN, 1_000_000), 401),
        (b"[]", lambda: webhooks.sign(b"[]", TOKEN), 400),
        (b"a" * 1_000_001, lambda: webhooks.sign(b"a" * 1_000_001, TOKEN), 413),
    ],
    ids=["not signed", "signed wrongly", "changed", "of another token", "old", "no object", "large"],
)
async def test_what_is_refused_is_not_handled_and_not_told_why(
    example: Any, handled: Handled, body: bytes, headers: Callable[[], dict[str, str]], status: int
) -> None:
    answer = await posting(example.application([TOKEN], handled))(body, headers())
    assert (answer.status_code, answer.content) == (status, b"")
    assert handled.deliveries == []


async def test_either_token_will_do_while_one_replaces_the_other(example: Any, handled: Handled) -> None:
    post = posting(example.application(["new", "old"], handled))
    for number, token in enumerate(("new", "old", "older")):
        body = BODY.replace(b'"7"', f'"{number}"'.encode())
        assert (await post(body, webhooks.sign(body, token))).status_code == (401 if token == "older" else 202)


async def test_what_could_not_be_handled_may_come_again(example: Any, handled: Handled) -> None:
    post = posting(example.application([TOKEN], handled), raises=False)
    handled.failing = True
    assert (await post(BODY, webhooks.sign(BODY, TOKEN))).status_code == 500
    assert (await post(BODY, webhooks.sign(BODY, TOKEN))).status_code == 202
    assert len(handled.deliveries) == 1


async def test_deliveries_at_one_time_are_handled_once(example: Any, handled: Handled) -> None:
    post = posting(example.application([TOKEN], handled))
    answers = await asyncio.gather(*(post(BODY, webhooks.sign(BODY, TOKEN)) for _ in range(5)))
    assert {answer.status_code for answer in answers} == {202}
    assert len(handled.deliveries) == 1


async def test_it_listens_to_post_at_one_place(example: Any, handled: Handled) -> None:
    application = example.application([TOKEN], handled)
    assert (await posting(application)(BODY, webhooks.sign(BODY, TOKEN), "/elsewhere")).status_code == 404
    transport = httpx2.ASGITransport(app=application)
    async with httpx2.AsyncClient(transport=transport, base_url="http://receiver.example") as http:
        assert (await http.get("/webhooks")).status_code == 405


async def test_as_it_stands_it_tells_every_kind_of_event(
    example: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("AMPECO_TOKEN", TOKEN)
    post = posting(example.from_environment())
    caplog.set_level("INFO", logger="webhook_receiver")
    for name in (*webhooks.EVENTS, "something.new"):
        body = json.dumps({"notification": name}).encode()
        assert (await post(body, webhooks.sign(body, TOKEN, tenant="demo"))).status_code == 202
    await post(BODY, {"X-Signature": "0" * 64})
    assert "{'notification': 'AuthorizationNotification'}" in caplog.text
    assert "CdrReceivedEvent" in caplog.text
    assert "unknown event 'something.new'" in caplog.text
    assert "refused: X-Signature does not match" in caplog.text
    assert TOKEN not in caplog.text.replace("a-token-", "")


def test_what_was_seen_is_forgotten_in_time(example: Any) -> None:
    now = 0.0
    seen = example.Seen(seconds=10, most=3, clock=lambda: now)
    assert [seen.add("a"), seen.add("a")] == [True, False]
    now = 11.0
    assert [seen.add("a"), seen.add("b"), seen.add("c"), seen.add("a")] == [True, True, True, False]
    assert [seen.add("d"), seen.add("a")] == [True, True], "the oldest went"
    seen.remove("d")
    assert seen.add("d")
