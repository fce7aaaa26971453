"""What the package logs of a call, and how the environment switches that on."""

from __future__ import annotations

import logging
import re
import sys
import warnings
from collections.abc import Iterator

import pytest
from observe.wiring import FLAVOURS, Seen, core, exchange, identity
from support.server import Server

LOGGER = logging.getLogger("depot_watched")
SECRETS = {
    "authorization": "Bearer s3cr3t-t0ken",
    "x-api-key": "s3cr3t-key",
    "cookie": "s3cr3t-cookie",
    "accept": "application/json",
}
QUERY = "?filter%5Bpartner%5D=s3cr3t-filter&page=2&page=3&odd%0Aname=s3cr3t"


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """The logger as it was."""
    handlers, level = LOGGER.handlers[:], LOGGER.level
    yield
    LOGGER.handlers[:] = handlers
    LOGGER.setLevel(level)


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What the logger said, with times as `N`."""
    records = [record for record in caplog.records if record.name == LOGGER.name]
    return [re.sub(r"\d+ ms", "N ms", f"{record.levelname} {record.getMessage()}") for record in records]


class TestTelling:
    @pytest.mark.parametrize("level", [logging.NOTSET, logging.WARNING])
    def test_no_one_listens_and_no_one_is_told(self, level: int) -> None:
        LOGGER.setLevel(level)
        assert core("observe").watch(identity(), Seen("http://127.0.0.1/")) is None

    @pytest.mark.parametrize("flavour", FLAVOURS)
    def test_info_is_a_line_for_a_call(self, flavour: str, server: Server, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO, LOGGER.name)
        server.json({"data": "s3cr3t-body"}, headers={"X-Trace": "t-1"})
        exchange(flavour, Seen(server.url + "/api/tags/v1.0/7" + QUERY), SECRETS)
        assert told(caplog) == ["INFO GET /api/tags/v1.0/7: 200 in N ms, trace id t-1"]

    @pytest.mark.parametrize("flavour", FLAVOURS)
    def test_retries_are_told(self, flavour: str, server: Server, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO, LOGGER.name)
        server.json({"message": "s3cr3t-body"}, 503, {"X-Trace": "t-1"})
        server.json({"message": "s3cr3t-body"}, 429)
        server.json({"message": "s3cr3t-body"}, 422, {"X-Trace": "t-3"})
        with pytest.raises(core("errors").UnprocessableEntityError):
            exchange(flavour, Seen(server.url), SECRETS, times=3)
        assert told(caplog) == [
            "INFO GET /api/tags/v1.0/7: 503, to be sent again in 0.25 s, trace id t-1",
            "INFO GET /api/tags/v1.0/7: 429, to be sent again in 0.25 s",
            "INFO GET /api/tags/v1.0/7: 422 in N ms, 2 retries, trace id t-3",
        ]

    @pytest.mark.parametrize("flavour", FLAVOURS)
    def test_a_broken_connection_is_told_by_its_kind(
        self, flavour: str, server: Server, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.INFO, LOGGER.name)
        server.answer(hang_up=True)
        with pytest.raises(core("errors").APIConnectionError):
            exchange(flavour, Seen(server.url), SECRETS)
        (line,) = told(caplog)
        assert re.fullmatch(r"INFO GET /api/tags/v1\.0/7: APIConnectionError \((Read|Remote\w+)Error\) in N ms", line)

    @pytest.mark.parametrize("flavour", FLAVOURS)
    def test_debug_has_names_and_no_values(
        self, flavour: str, server: Server, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG, LOGGER.name)
        server.json({"data": "s3cr3t-body"}, headers={"X-Trace": "t-1", "Set-Cookie": "s3cr3t-cookie"})
        exchange(flavour, Seen(server.url + "/api/tags/v1.0/7" + QUERY), SECRETS)
        sent, answered, done = told(caplog)
        assert sent == (
            "DEBUG GET /api/tags/v1.0/7: sent, query: filter[partner] page oddname, "
            "headers: authorization x-api-key cookie accept='application/json'"
        )
        assert answered.startswith("DEBUG GET /api/tags/v1.0/7: answered 200 in N ms, headers: ")
        assert "content-type='application/json'" in answered
        assert "x-trace" in answered
        assert "set-cookie" in answered
        assert done.startswith("INFO ")
        assert "s3cr3t" not in "\n".join([sent, answered, done])

    @pytest.mark.parametrize("flavour", FLAVOURS)
    def test_debug_tells_of_each_attempt(self, flavour: str, server: Server, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG, LOGGER.name)
        server.json({}, 500)
        server.json({})
        exchange(flavour, Seen(server.url), {}, times=2)
        lines = told(caplog)
        assert [line.split(": ")[1].split(",")[0] for line in lines if line.startswith("DEBUG")] == [
            "sent",
            "answered 500 in N ms",
            "sent for the 2. time",
            "answered 200 in N ms",
        ]

    def test_a_trace_id_cannot_write_lines_of_its_own(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO, LOGGER.name)
        with core("observe").watch(identity(), Seen("http://127.0.0.1/")) as watch:
            watch.attempt({})
            watch.answered(200, {"x-trace": "t\x1b[31m\r\nERROR all is lost" + "x" * 1000})
        (line,) = told(caplog)
        assert line.isprintable()
        assert len(line) < 300


class TestEnvironment:
    @pytest.mark.parametrize(("value", "level"), [("debug", logging.DEBUG), (" INFO ", logging.INFO)])
    def test_it_logs_to_stderr_once(
        self, value: str, level: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("DEPOT_WATCHED_LOG", value)
        root = logging.getLogger()
        before = (root.handlers[:], root.level, LOGGER.propagate)
        for _ in range(3):
            core("logs").set_up_logging(identity())
        with core("observe").watch(identity(), Seen("http://127.0.0.1/")) as watch:
            watch.attempt({})
            watch.answered(204, {})
        lines = capsys.readouterr().err.splitlines()
        assert LOGGER.level == level
        assert len(LOGGER.handlers) == 1
        assert (root.handlers, root.level, LOGGER.propagate) == before
        assert [" INFO " in line for line in lines].count(True) == 1
        assert len(lines) == (3 if level == logging.DEBUG else 1)
        assert re.search(r"depot_watched INFO GET /api/tags/v1\.0/7: 204 in \d+ ms$", lines[-1])

    def test_handlers_of_the_program_stay(self, monkeypatch: pytest.MonkeyPatch) -> None:
        own = logging.NullHandler()
        LOGGER.addHandler(own)
        monkeypatch.setenv("DEPOT_WATCHED_LOG", "info")
        core("logs").set_up_logging(identity())
        assert LOGGER.handlers[0] is own
        assert len(LOGGER.handlers) == 2

    @pytest.mark.parametrize("value", [None, "", "  "])
    def test_nothing_is_asked_and_nothing_is_done(self, value: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
        if value is not None:
            monkeypatch.setenv("DEPOT_WATCHED_LOG", value)
        core("logs").set_up_logging(identity())
        assert LOGGER.handlers == []
        assert LOGGER.level == logging.NOTSET

    def test_a_malformed_value_is_told_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DEPOT_WATCHED_LOG", "verbose" * 20)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            for _ in range(3):
                core("logs").set_up_logging(identity())
        (warning,) = caught
        assert warning.category is UserWarning
        assert re.fullmatch(r"DEPOT_WATCHED_LOG='(verbose)+verbo' is neither debug nor info: .*", str(warning.message))
        assert warning.filename == __file__
        assert core("observe").watch(identity(), Seen("http://127.0.0.1/")) is None

    def test_it_does_not_load_opentelemetry(self) -> None:
        import subprocess

        from support.runtime import depot

        script = (
            "import sys, logging; logging.getLogger('p').setLevel(10)\n"
            f"sys.path.insert(0, {str(next(iter(depot().__path__)))!r} + '/..')\n"
            f"from {depot().__name__}._core import config, observe\n"
            "from types import SimpleNamespace as S\n"
            "seen = observe.watch(config.Identity('p', '1', 'P'), S(method='GET', path='/', template='/', url='http://h/'))\n"
            "assert seen is not None\n"
            "print([name for name in sys.modules if name.startswith('opentelemetry')])"
        )
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "[]"
