"""Prism, the mock server that answers while exchanges are recorded, and says what is wrong with a request.

Unlike the others it lets a caller choose the answer, errors included, and reads lists inside of a filter as what they
are. It is asked for an answer by name (`Prefer: code=200, example=full`), so the answers are put into the description
that it is started with. Nothing else of that is changed; what it refuses is tried again with the description's own
faults mended (see `faults.py`).
"""

from __future__ import annotations

import contextlib
import json
import os
import shlex
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from ..api.walk import follow, media
from ..document import Document
from ..errors import InputError
from .answers import SERVER, Answer
from .cases import Case
from .faults import mend

__all__ = ["VERSION", "prism", "prism_command", "violations", "wish"]

VERSION = "5.14.2"
_PACKAGE = f"@stoplight/prism-cli@{VERSION}"
_PATIENCE = 180.0
_VIOLATIONS = "sl-violations"


@contextlib.contextmanager
def prism(document: Document, cases: Iterable[Case], command: Sequence[str], *, mended: bool = False) -> Iterator[str]:
    """The base URL of a mock server of `document` that knows the answers of `cases`, up while the block runs.

    command: runs Prism (see `prism_command`). mended: without the faults of the description that `faults.py`
    tells of. Raises InputError where it does not start.
    """
    port = _free_port()
    base_url = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryDirectory(prefix="sdkforge-record-") as folder:
        path = Path(folder) / "description.json"
        path.write_text(json.dumps(_with_answers(document, cases, base_url, mended=mended)), encoding="utf-8")
        log = Path(folder) / "log"
        with log.open("wb") as out:
            arguments = [*command, "mock", "--host", "127.0.0.1", "--port", str(port), "-v", "error", str(path)]
            try:
                # In a group of its own: npx starts another process, which must end with it.
                process = subprocess.Popen(
                    arguments, stdout=out, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, start_new_session=True
                )
            except OSError as error:
                raise InputError(f"the mock server cannot be run: {error.strerror}", source=command[0]) from None
            try:
                _wait(process, base_url, log)
                yield base_url
            finally:
                _end(process)


def wish(answer: Answer) -> str:
    """The `Prefer` header (RFC 7240) that asks for an answer."""
    return f"code={answer.status}" + (f", example={_key(answer)}" if answer.body is not None else "")


def violations(headers: Any) -> list[dict[str, Any]]:
    """What Prism has to say against a request, or against its own answer: nothing, where both are as described."""
    said = headers.get(_VIOLATIONS)
    try:
        found: list[dict[str, Any]] = json.loads(said) if said else []
    except ValueError:
        # There are more than a header can hold, and what it does hold is cut off.
        side = "request" if '"request"' in said else "response"
        found = [{"location": [side], "message": said.replace('\\"', '"')}]
    return found


def _with_answers(document: Document, cases: Iterable[Case], base_url: str, *, mended: bool) -> dict[str, Any]:
    """The description with the answers of each operation as its examples."""
    wanted: dict[tuple[str, int], dict[str, Any]] = {}
    for case in cases:
        for answer in case.answers:
            if answer.body is not None:
                value = json.loads(answer.body.text.replace(SERVER, base_url))
                wanted.setdefault((case.operation, answer.status), {})[_key(answer)] = {"value": value}
    data: dict[str, Any] = json.loads(json.dumps(document.data, default=str))
    if mended:
        data = mend(data)
    for (operation, status), examples in wanted.items():
        method, _, path = operation.partition(" ")
        responses = data["paths"][path][method.lower()]["responses"]
        code = next(code for code in responses if str(code).upper() in (str(status), f"{status // 100}XX"))
        response = dict(responses[code])
        if "$ref" in response:
            response = json.loads(json.dumps(follow(document, response), default=str))
            response = mend(response) if mended else response
        kind = (media(response["content"]) or ("", {}))[0]
        response["content"] = {kind: {"schema": response["content"][kind].get("schema", {}), "examples": examples}}
        responses[code] = response
    return data


def _key(answer: Answer) -> str:
    return answer.name.replace(" ", "-")


def prism_command(given: str = "") -> list[str]:
    """What runs Prism: the command that is given, or else npx, which installs it. Raises InputError without either."""
    if given:
        command = shlex.split(given)
        if not command or shutil.which(command[0]) is None:
            raise InputError("the mock server cannot be run: no such command", source=given)
        return command
    npx = shutil.which("npx")
    if npx is None:
        raise InputError(
            "recording needs Node, whose npx installs the mock server",
            advice="install Node 20 or newer, or give --prism with the path of Prism's command",
        )
    return [npx, "--yes", _PACKAGE]


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process and all that it started."""
    if not hasattr(os, "killpg"):
        process.kill()
        process.wait()
        return
    for number in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            continue


def _wait(process: subprocess.Popen[bytes], base_url: str, log: Path) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if process.poll() is not None:
            break
        try:
            with urlopen(base_url, timeout=5):
                return
        except URLError as error:
            # Any answer will do, and at its root it knows nothing.
            if hasattr(error, "code"):
                return
        except OSError:
            pass
        time.sleep(0.2)
    told = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    raise InputError("the mock server does not start", advice="\n  ".join(told[-5:]) or None)
