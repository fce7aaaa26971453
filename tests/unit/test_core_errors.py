"""What is raised for which trouble, what it says and keeps, and what it never holds."""

from __future__ import annotations

import copy
import pickle
import socket
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx2
import pytest
from support.runtime import AsyncTwin, SyncTwin, depot
from support.server import Server

DEPOT = depot()
Twin = SyncTwin | AsyncTwin
TOKEN = "s3cr3t-t0ken"


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture(params=[SyncTwin, AsyncTwin], ids=["sync", "async"])
def twin(request: pytest.FixtureRequest, server: Server) -> Twin:
    return request.param(base_url=server.url, token=TOKEN)


def get_tag(client: Any) -> Any:
    return client.tags.get(1)


def raised(twin: Twin, **options: Any) -> Any:
    with pytest.raises(DEPOT.DepotError) as caught:
        twin.run(get_tag, **options)
    return caught.value


STATUS_CLASSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    402: "APIStatusError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    405: "APIStatusError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
    503: "InternalServerError",
    599: "InternalServerError",
}


class TestStatus:
    @pytest.mark.parametrize("call", [get_tag, lambda client: client.tags.list()], ids=["one", "a page"])
    def test_a_path_of_the_base_url_is_told(self, twin: Twin, server: Server, call: Any) -> None:
        """Who writes a part of the path twice sees it."""
        server.json({"message": "Not found."}, 404)
        with pytest.raises(DEPOT.NotFoundError) as caught:
            twin.run(call, base_url=f"{server.url}/api/")
        assert str(caught.value).startswith("GET /api/api/tags/v1.0")
        assert caught.value.path == server.last.path

    @pytest.mark.parametrize(("status", "name"), STATUS_CLASSES.items())
    def test_each_has_its_class_and_facts(self, twin: Twin, server: Server, status: int, name: str) -> None:
        server.json({"message": "It is so."}, status, {"X-Trace": "t-9"})
        error = raised(twin)
        assert type(error) is getattr(DEPOT, name)
        assert isinstance(error, DEPOT.APIStatusError)
        assert str(error) == error.message == f"GET /api/tags/v1.0/1 answered {status}: It is so. (trace id t-9)"
        assert (error.status_code, error.method, error.path, error.trace_id) == (
            status,
            "GET",
            "/api/tags/v1.0/1",
            "t-9",
        )
        assert error.body == {"message": "It is so."}
        assert error.headers["x-trace"] == "t-9"

    @pytest.mark.parametrize(
        ("body", "words"),
        [
            ('{"message": "a"}', "a"),
            ('{"error": "x", "error_description": "described"}', "described"),
            ('{"error": {"code": 1, "message": "nested"}}', "nested"),
            ('{"error": "word"}', "word"),
            ('{"title": "T", "detail": "d"}', "d"),
            ('{"message": ""}', "Not Found"),
            ('{"message": ["x"]}', "Not Found"),
            ("[1]", "Not Found"),
            ("", "Not Found"),
            ("plain  words\n here", "plain words here"),
            ("<html><head><TITLE>Bad\nGateway</TITLE></head></html>", "an HTML page: Bad Gateway"),
            ("<!doctype html><p>no title", "an HTML page"),
            ("line\x1b[31m\u202eone", "line [31m one"),
            ("[" * 100_000, "[" * 500 + "…"),
            ("x" * 100_000, "x" * 500 + "…"),
        ],
    )
    def test_the_servers_words(self, twin: Twin, server: Server, body: str, words: str) -> None:
        server.answer(404, body)
        error = raised(twin)
        assert str(error) == f"GET /api/tags/v1.0/1 answered 404: {words}"
        assert error.trace_id is None

    def test_a_text_body_is_kept_whole(self, twin: Twin, server: Server) -> None:
        server.answer(502, "x" * 10_000)
        assert raised(twin).body == "x" * 10_000

    def test_field_errors(self, twin: Twin, server: Server) -> None:
        server.json({"message": "Invalid.", "errors": {"a.0": ["one", "two"], "b": "three", "c": [4]}}, 422)
        error = raised(twin)
        assert error.errors == {"a.0": ["one", "two"], "b": ["three"], "c": ["4"]}
        assert str(error).endswith("answered 422: Invalid. (a.0: one two; b: three; c: 4)")

    @pytest.mark.parametrize("body", ["{}", "[]", "<html>", '{"errors": ["a"]}', '{"errors": null}'])
    def test_no_field_errors(self, twin: Twin, server: Server, body: str) -> None:
        server.answer(422, body)
        assert raised(twin).errors == {}

    def test_rate_limit_facts(self, twin: Twin, server: Server) -> None:
        headers = {
            "Retry-After": "30",
            "X-RateLimit-Limit": "1000",
            "X-RateLimit-Remaining": "0",
            "X-RateLimit-Reset": "1714557600",
        }
        server.json({"message": "Too many."}, 429, headers)
        error = raised(twin)
        assert (error.retry_after, error.limit, error.remaining, error.reset) == (30.0, 1000, 0, 1714557600)

    @pytest.mark.parametrize("text", ["", "soon", "-5", "nan", "inf", "1e5", "²", "Mon, 99 Nov 2024 99:00:00 GMT"])
    def test_rate_limit_facts_that_are_none(self, twin: Twin, server: Server, text: str) -> None:
        server.answer(429, "", {"Retry-After": text.encode().decode("latin-1"), "X-RateLimit-Limit": "9" * 5000})
        error = raised(twin)
        assert error.retry_after is None
        assert (error.limit, error.remaining, error.reset) == (None, None, None)

    def test_retry_after_as_a_date(self, twin: Twin, server: Server) -> None:
        server.answer(429, "", {"Retry-After": format_datetime(datetime.now(UTC) + timedelta(days=1), usegmt=True)})
        assert 86_000 < raised(twin).retry_after <= 86_400
        server.answer(429, "", {"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"})
        assert raised(twin).retry_after == 0.0

    def test_a_redirect_is_not_followed(self, twin: Twin, server: Server) -> None:
        with Server() as elsewhere:
            server.answer(302, "", {"Location": f"{elsewhere.url}/take?it=1"})
            error = raised(twin)
            assert not elsewhere.requests
        assert error.status_code == 302
        assert f"a redirect to {elsewhere.url}/take, which is not followed" in str(error)


class TestTransport:
    def test_nobody_listens(self, twin: Twin) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            error = raised(twin, base_url=f"http://127.0.0.1:{taken.getsockname()[1]}")
        assert type(error) is DEPOT.APIConnectionError
        assert str(error).startswith("GET /api/tags/v1.0/1: ConnectError")
        assert isinstance(error.__cause__, httpx2.ConnectError)

    def test_the_server_hangs_up(self, twin: Twin, server: Server) -> None:
        server.answer(hang_up=True)
        error = raised(twin)
        assert type(error) is DEPOT.APIConnectionError
        assert isinstance(error.__cause__, httpx2.RequestError)
        assert (error.method, error.path) == ("GET", "/api/tags/v1.0/1")

    def test_the_answer_is_cut_short(self, twin: Twin, server: Server) -> None:
        server.answer(200, '{"data', {"Content-Length": "100", "Connection": "close"})
        assert type(raised(twin)) is DEPOT.APIConnectionError

    def test_the_answer_is_no_gzip(self, twin: Twin, server: Server) -> None:
        server.answer(200, "{}", {"Content-Encoding": "gzip"})
        assert type(raised(twin)) is DEPOT.APIConnectionError

    @pytest.mark.parametrize("timeout", [0.05, httpx2.Timeout(5.0, read=0.05)], ids=["number", "Timeout"])
    def test_no_answer_in_time(self, twin: Twin, server: Server, timeout: Any) -> None:
        server.answer(stall=True)
        error = raised(twin, timeout=timeout)
        assert type(error) is DEPOT.APITimeoutError
        assert isinstance(error, DEPOT.APIConnectionError)
        assert isinstance(error.__cause__, httpx2.ReadTimeout)

    def test_the_timeout_of_a_call_wins(self, twin: Twin, server: Server) -> None:
        server.answer(stall=True)
        with pytest.raises(DEPOT.APITimeoutError):
            twin.run(lambda client: client.tags.get(1, timeout=0.05), timeout=None)

    def test_a_url_that_is_too_long(self, twin: Twin, server: Server) -> None:
        with pytest.raises(DEPOT.InvalidArgumentError):
            twin.run(lambda client: client.points.get("x" * 100_000))
        assert not server.requests


class TestSecrets:
    def test_the_token_is_cut_out_of_what_the_server_says(self, twin: Twin, server: Server) -> None:
        server.json({"message": f"Bearer {TOKEN} is not known", "got": TOKEN}, 401)
        error = raised(twin)
        assert str(error).endswith("answered 401: Bearer [token] is not known")
        assert error.body == {"message": "Bearer [token] is not known", "got": "[token]"}

    def test_no_trace_of_the_token(self, twin: Twin, server: Server) -> None:
        server.answer(500, "oops")
        server.answer(hang_up=True)
        server.answer(200, TOKEN)
        for _ in range(3):
            error = raised(twin)
            shown = "".join(traceback.format_exception(error)) + repr(error) + repr(vars(error))
            assert TOKEN not in shown
            assert TOKEN.encode() not in pickle.dumps(error)


def an_error(name: str) -> Any:
    error_class = getattr(DEPOT, name)
    call = {"method": "GET", "path": "/x"}
    answer = {
        **call,
        "status_code": 422,
        "headers": httpx2.Headers({"Retry-After": "3"}),
        "body": {"errors": {"a": ["b"]}},
        "trace_id": "t",
    }
    if issubclass(error_class, (DEPOT.APIStatusError, DEPOT.ResponseDecodeError)):
        return error_class("words", **answer)
    if issubclass(error_class, DEPOT.APIError):
        return error_class("words", **call)
    return error_class("words")


ERRORS = sorted(name for name in DEPOT._WHERE if name.endswith("Error"))


@pytest.mark.parametrize("name", ERRORS)
def test_errors_pickle_and_copy(name: str) -> None:
    error = an_error(name)
    error.add_note("a note")
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(other) is type(error)
        assert other.args == error.args == ("words",)
        assert str(other) == "words"
        assert vars(other) == vars(error)
        assert other.__notes__ == ["a note"]


def test_the_list_of_errors_is_complete() -> None:
    from depot_for_tests._core import errors  # pyright: ignore[reportMissingImports]

    public = {
        value.__name__
        for value in vars(errors).values()
        if isinstance(value, type) and issubclass(value, DEPOT.DepotError) and not value.__name__.startswith("_")
    }
    assert public == set(ERRORS)


@pytest.mark.parametrize("name", ERRORS)
def test_errors_are_named_by_the_package(name: str) -> None:
    assert getattr(DEPOT, name).__module__ == DEPOT.__name__


def test_an_invalid_argument_pickles_with_its_problems(server: Server) -> None:
    with pytest.raises(DEPOT.InvalidArgumentError) as caught:
        SyncTwin(base_url=server.url, token=TOKEN).run(lambda client: client.tags.update(1, status="melted"))
    assert pickle.loads(pickle.dumps(caught.value)).problems == caught.value.problems
