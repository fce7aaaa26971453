"""Running the command as a user does, in a process of its own."""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from support.documents import Node, document, operation, text_of

PETS: Node = document(
    {
        "/pets": {"get": operation({"type": "array", "items": {"$ref": "#/components/schemas/Pet"}})},
        "/pets/{id}": {
            "get": operation(
                {"$ref": "#/components/schemas/Pet"},
                parameters=[{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
                operationId="getPet",
            )
        },
    },
    {"schemas": {"Pet": {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}}}},
)


@dataclass(frozen=True)
class Outcome:
    """How a command ended and what it said."""

    status: int
    out: str
    told: str


def sdkforge(*arguments: str | Path, cwd: Path, given: bytes = b"", **environment: str) -> Outcome:
    """Run `sdkforge` with these arguments, in a process of its own."""
    variables = {**os.environ, **environment}
    words = [*map(str, arguments)]
    if any(name.startswith("PYTHON") for name in environment):  # which Python reads when it starts
        command = [sys.executable, "-W", "error", "-m", "sdkforge", *words]
        done = subprocess.run(command, cwd=cwd, input=given, capture_output=True, timeout=120, env=variables)
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())
    with TemporaryDirectory() as folder:
        files = {name: Path(folder, name) for name in ("given", "out", "told")}
        for name, file in files.items():
            file.write_bytes(given if name == "given" else b"")
        status = _forks()(
            {"arguments": words, "cwd": str(cwd), "environment": variables}
            | {name: str(file) for name, file in files.items()}
        )
        return Outcome(status, files["out"].read_text(), files["told"].read_text())


@cache
def _forks() -> Callable[[dict[str, Any]], int]:
    """What runs a command as `forks.py` says, which goes on to the end of the tests."""
    serve = [sys.executable, "-W", "error", str(Path(__file__).with_name("forks.py"))]
    server = subprocess.Popen(serve, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    atexit.register(server.communicate)
    assert server.stdin
    assert server.stdout
    asked, told = server.stdin, server.stdout

    def run(command: dict[str, Any]) -> int:
        asked.write(f"{json.dumps(command)}\n")
        asked.flush()
        return int(told.readline())

    return run


def written(folder: Path, data: Node = PETS, name: str = "pets.json") -> Path:
    """The document in a file."""
    path = folder / name
    path.write_text(text_of(data), encoding="utf-8")
    return path


def tree(folder: Path) -> dict[str, bytes | None]:
    """Everything below a folder, hidden files too: bytes of a file, None for a folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


def assert_refused(outcome: Outcome, *words: str) -> None:
    """One clear message on stderr, nothing else, status 2."""
    assert outcome.status == 2, outcome
    assert outcome.out == ""
    assert outcome.told.startswith("sdkforge: "), outcome.told
    assert outcome.told.count("sdkforge: ") == 1
    assert "Traceback" not in outcome.told
    assert "Error:" not in outcome.told
    assert 1 <= len(outcome.told.strip().splitlines()) <= 6, outcome.told
    assert len(outcome.told) < 1000
    for word in words:
        assert word.lower() in outcome.told.lower(), outcome.told
