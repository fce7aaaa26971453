"""Calls made through a generated client, and what vcrpy saw of them."""

from __future__ import annotations

import contextlib
import importlib
import sys
import tempfile
import warnings
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl

import httpx2

from ..api.config import Config
from ..document import Document
from ..emit.client import write_client
from ..errors import InputError
from .calls import spell
from .cases import Case
from .exchange import Exchange, Recorded
from .prism import violations, wish
from .scrub import scrubbed

__all__ = ["Driver", "Outcome", "Tape", "client_package"]

_TOKEN = "token-while-recording"
_PACKAGE = "client_while_recording"


@dataclass(frozen=True)
class Outcome:
    """What came of a case: its exchanges, and what is wrong with them, or with the request by the server's word."""

    recorded: Recorded
    violations: tuple[str, ...] = ()
    problem: str = ""


@contextlib.contextmanager
def client_package(document: Document, config: Config) -> Iterator[tuple[ModuleType, str]]:
    """The client of a description, generated for this, and the name of its class."""
    with tempfile.TemporaryDirectory(prefix="sdkforge-record-") as folder:
        write_client(document, replace(config, package=_PACKAGE), Path(folder))
        sys.path.insert(0, str(Path(folder) / "src"))
        importlib.invalidate_caches()
        try:
            package = importlib.import_module(_PACKAGE)
            yield package, next(name for name in package.__all__ if f"Async{name}" in package.__all__)
        finally:
            sys.path.remove(str(Path(folder) / "src"))
            for name in [name for name in sys.modules if name.partition(".")[0] == _PACKAGE]:
                del sys.modules[name]


class Driver:
    """Makes the calls of cases with one client against the mock server at `base_url`."""

    def __init__(self, package: ModuleType, client: str, base_url: str) -> None:
        self._package = package
        self._base_url = base_url
        self._wishes: deque[str] = deque()
        self._told: list[str] = []
        self._http = httpx2.Client(event_hooks={"request": [self._ask], "response": [self._listen]})
        self._client = getattr(package, client)(base_url, _TOKEN, http_client=self._http, strict=True, max_retries=0)

    def close(self) -> None:
        """Close its connections."""
        self._http.close()

    def run(self, case: Case) -> Outcome:
        """Make one call and hold what was sent against what it had to be."""
        self._wishes = deque(wish(answer) for answer in case.answers)
        self._told = []
        status, problem = 0, ""
        tape = Tape()
        with warnings.catch_warnings(), tape.running():
            warnings.simplefilter("ignore", DeprecationWarning)
            try:
                value = case.call.on(self._client)
                if isinstance(value, self._package.Page):
                    list(value.pages())
            except self._package.APIStatusError as error:
                status = error.status_code
            except Exception as error:
                # Whatever it is, the call cannot be stored, and the others can.
                problem = f"{type(error).__name__}: {error}"
        exchanges = [scrubbed(*pair, self._base_url) for pair in tape.seen]
        exchanges = [_named(*pair) for pair in zip(exchanges, case.answers, strict=False)]
        problem = problem or _problem(case, exchanges, status)
        return Outcome(Recorded(case.operation, spell(case.call), tuple(exchanges)), tuple(self._told), problem)

    def _ask(self, request: httpx2.Request) -> None:
        if self._wishes:
            request.headers["Prefer"] = self._wishes.popleft()

    def _listen(self, response: httpx2.Response) -> None:
        for found in violations(response.headers):
            place = ".".join(str(step) for step in found.get("location", ()))
            self._told.append(f"{place}: {found.get('message')}")


def _named(exchange: Exchange, answer: Any) -> Exchange:
    return replace(exchange, reply=replace(exchange.reply, name=answer.name))


def _problem(case: Case, exchanges: list[Exchange], status: int) -> str:
    """How the exchanges differ from those that were to be; "" where they do not."""
    if len(exchanges) != len(case.answers):
        return f"{len(exchanges)} requests, not {len(case.answers)}"
    for exchange, answer in zip(exchanges, case.answers, strict=True):
        reply = exchange.reply
        if (reply.status, reply.body) != (answer.status, answer.body):
            return f"the answer {reply.status} {reply.body and reply.body.text} is not the one asked for"
    request = exchanges[0].request
    path, _, query = request.target.partition("?")
    if f"{request.method} {path}" != f"{case.operation.partition(' ')[0]} {case.path}":
        return f"{request.method} {path} was sent for {case.path}"
    if sorted(parse_qsl(query, keep_blank_values=True)) != sorted(case.query):
        return f"the query {query} was sent for {case.query}"
    if request.body != case.body:
        return f"the body {request.body and request.body.text} was sent for {case.body and case.body.text}"
    if status >= 400 and status != case.answers[-1].status:
        return f"the client raised an error of status {status}"
    return ""


class Tape:
    """Lets vcrpy record, and keeps what it recorded in memory: nothing is on disk before it is scrubbed."""

    def __init__(self) -> None:
        self.seen: list[tuple[Any, dict[str, Any]]] = []

    @contextlib.contextmanager
    def running(self) -> Iterator[None]:
        recorder = _vcr().VCR(record_mode="all")
        recorder.register_persister(self)
        with recorder.use_cassette("memory"):
            yield

    def load_cassette(self, path: str, serializer: object) -> Any:
        from vcr.persisters.filesystem import CassetteNotFoundError  # type: ignore[import-untyped]

        raise CassetteNotFoundError(path)

    def save_cassette(self, path: str, cassette_dict: dict[str, Any], serializer: object) -> None:
        self.seen = list(zip(cassette_dict["requests"], cassette_dict["responses"], strict=True))


def _vcr() -> Any:
    try:
        import vcr  # type: ignore[import-untyped]
    except ModuleNotFoundError:
        raise InputError("recording needs vcrpy", advice="pip install 'vcrpy>=9.4,<10'") from None
    return vcr
