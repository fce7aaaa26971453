"""Every kind of failure, with a token quoted by whoever can: it is nowhere in what is raised."""

from __future__ import annotations

import copy
import logging
import pickle
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx2
import pytest
from auth.leaks import leaks, reachable
from support.runtime import AsyncTwin, SyncTwin, depot
from support.server import Server

DEPOT = depot()
Twin = SyncTwin | AsyncTwin
TOKEN = "s3cr3t-t0ken+with/odd=chars"
EXTRA = "3xtra-s3cret/of+theirs=="
BOTH = (TOKEN, EXTRA)
QUOTED = f"you sent {TOKEN} and {EXTRA}"
ESCAPED = QUOTED.replace("/", "\\/")


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture(params=[SyncTwin, AsyncTwin], ids=["sync", "async"])
def twin(request: pytest.FixtureRequest, server: Server) -> Twin:
    return request.param(base_url=server.url, token=TOKEN)


EXTRAS = {
    "api key": {"X-Api-Key": EXTRA},
    "authorization": {"Authorization": f"Bearer {EXTRA}"},
    "proxy": {"Proxy-Authorization": f"Digest {EXTRA}"},
    "cookie": {"Cookie": f"session={EXTRA}; lang=en"},
}
ECHO = {"X-Trace": TOKEN + EXTRA, "WWW-Authenticate": f"Bearer realm={TOKEN}", "X-Echo": EXTRA, "Set-Cookie": "s=1"}
ANSWERS: dict[str, dict[str, Any]] = {
    "reset": {"hang_up": True},
    "timeout": {"stall": True},
    "no gzip": {"body": "{}", "headers": {"Content-Encoding": "gzip"}},
    "cut short": {"body": "{}", "headers": {"Content-Length": "100", "Connection": "close"}},
    "bad header": {"body": "{}", "headers": {"x bad": TOKEN + EXTRA}},
    "redirect": {"status": 302, "headers": {**ECHO, "Location": f"http://u:{EXTRA}@h/{TOKEN}/{EXTRA}?t={TOKEN}"}},
    "401": {"status": 401, "body": f'{{"message": "{QUOTED}"}}', "headers": ECHO},
    "404 escaped": {"status": 404, "body": f'{{"message": "{ESCAPED}"}}', "headers": ECHO},
    "422": {"status": 422, "body": f'{{"message": "{QUOTED}", "errors": {{"{EXTRA}": ["{TOKEN}"]}}}}'},
    "429": {"status": 429, "body": QUOTED, "headers": {**ECHO, "Retry-After": "0"}},
    "HTML": {"status": 502, "body": f"<html><title>{QUOTED}</title>{QUOTED}"},
    "long": {"status": 500, "body": "x" * 485 + QUOTED},
    "no JSON": {"body": QUOTED, "headers": {**ECHO, "Content-Type": f"text/{EXTRA}"}},
    "no fit": {"body": f'{{"data": {{"id": "{QUOTED}", "workingHours": {{"{EXTRA}": 1}}}}}}', "headers": ECHO},
    "broken": {"body": f'{{"data": "{TOKEN}', "headers": ECHO},
}


def failure(twin: Twin, extra: dict[str, str], **options: Any) -> Any:
    with pytest.raises(DEPOT.DepotError) as caught:
        twin.run(lambda client: client.tags.get(1, extra_headers=extra), strict=True, **options)
    return caught.value


@pytest.mark.parametrize("extra", EXTRAS.values(), ids=EXTRAS)
@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_a_failed_call(twin: Twin, server: Server, answer: dict[str, Any], extra: dict[str, str]) -> None:
    for _ in range(5):  # enough for whatever is sent again
        server.answer(**answer)
    error = failure(twin, extra, timeout=0.05 if answer.get("stall") else 5)
    assert leaks(error, BOTH) == []
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert (type(other), other.args, vars(other)) == (type(error), error.args, vars(error))


@pytest.mark.parametrize("extra", EXTRAS.values(), ids=EXTRAS)
def test_a_refused_connection(twin: Twin, extra: dict[str, str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        error = failure(twin, extra, base_url=f"http://127.0.0.1:{taken.getsockname()[1]}")
    assert leaks(error, BOTH) == []
    assert isinstance(error.__cause__, httpx2.ConnectError)


@pytest.mark.parametrize("extra", EXTRAS.values(), ids=EXTRAS)
def test_a_listing(twin: Twin, server: Server, extra: dict[str, str]) -> None:
    for _ in range(5):
        server.answer(200, f'{{"data": [{{"id": "{QUOTED}"}}]}}')
    with pytest.raises(DEPOT.ResponseDecodeError) as caught:
        twin.items(lambda client: client.tags.list(extra_headers=extra), strict=True)
    assert leaks(caught.value, BOTH) == []


def test_a_key_that_names_the_place_of_a_problem(twin: Twin, server: Server) -> None:
    tags = f'{{"{TOKEN} {EXTRA}": {{"id": "x"}}}}'
    server.answer(200, f'{{"id": "1", "place": {{"kind": "slot", "width": 1, "tags": {tags}}}}}')
    with pytest.raises(DEPOT.ResponseDecodeError, match=r"\[token\] \[token\]") as caught:
        twin.run(lambda client: client.points.get("1", extra_headers=EXTRAS["api key"]), strict=True)
    assert leaks(caught.value, BOTH) == []


@pytest.mark.parametrize(
    "value", [f" Bearer {EXTRA}", f"Bearer {EXTRA} ", f"Bearer {EXTRA}\n", f"Bearer {EXTRA}\x00", f"Bärer {EXTRA}"]
)
@pytest.mark.parametrize("name", ["Authorization", "X-Api-Key"])
def test_a_header_that_the_transport_would_quote(twin: Twin, server: Server, name: str, value: str) -> None:
    server.json({"data": {"id": 1}})
    # Whether a header with spaces around it is sent without them or refused is not the point here.
    errors: list[BaseException] = []
    with suppress_into(errors):
        twin.run(lambda client: client.tags.get(1, extra_headers={name: value}))
    assert [leaks(error, BOTH) for error in errors] in ([], [[]])


@contextmanager
def suppress_into(errors: list[BaseException]) -> Iterator[None]:
    try:
        yield
    except DEPOT.DepotError as error:
        errors.append(error)


def test_clients_and_what_they_return(twin: Twin, server: Server) -> None:
    """But for the headers that the caller gave, which a listing has to keep."""
    server.json({"data": {"id": 1}})

    async def asynchronous(client: Any) -> None:
        tag = await client.tags.get(1)
        assert leaks(tag, BOTH) == []

    def synchronous(client: Any) -> None:
        assert leaks(client.tags.get(1), BOTH) == []

    twin.run(asynchronous if twin.name == "async" else synchronous)
    client = twin.client()
    shown = [repr(client), str(client), repr(vars(client)), repr(client.tags), repr(vars(client.tags))]
    assert not any(TOKEN in text for text in shown)


def test_debug_logs_of_the_transport(twin: Twin, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    server.json({"data": {"id": 1}})
    with caplog.at_level(logging.DEBUG):
        twin.run(lambda client: client.tags.get(1, extra_headers=EXTRAS["api key"]))
    assert "tags" in caplog.text
    assert not any(secret in caplog.text for secret in BOTH)


class TestTheSearch:
    """It would find what it looks for."""

    @pytest.mark.parametrize(
        "hide",
        [
            lambda error: setattr(error, "x", [{"a": (TOKEN,)}]),
            lambda error: setattr(error, "x", {TOKEN: 1}),
            lambda error: setattr(error, "x", TOKEN.encode()),
            lambda error: setattr(error, "__cause__", ValueError(TOKEN)),
            lambda error: setattr(error, "__context__", ValueError(httpx2.Headers({"x": TOKEN}))),
            lambda error: setattr(error, "x", httpx2.Request("GET", "http://h", headers={"authorization": TOKEN})),
            lambda error: error.add_note(f"note {TOKEN}"),
            lambda error: setattr(error, "x", "Basic dTpzM2NyM3QtdDBrZW4rd2l0aC9vZGQ9Y2hhcnM="),
        ],
    )
    def test_in(self, hide: Any) -> None:
        error = ValueError("plain")
        assert leaks(error, [TOKEN]) == []
        hide(error)
        assert leaks(error, [TOKEN]) != []

    def test_goes_round_in_no_circle(self) -> None:
        error = ValueError()
        error.__context__ = other = ValueError()
        other.__context__ = error
        assert len(list(reachable(error))) < 50
