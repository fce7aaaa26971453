"""Running the command as a user does, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

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


def sdkforge(*arguments: str | Path, cwd: Path, given: bytes | None = None, **environment: str) -> Outcome:
    """Run `python -m sdkforge` with these arguments."""
    command = [sys.executable, "-W", "error", "-m", "sdkforge", *map(str, arguments)]
    done = subprocess.run(
        command, cwd=cwd, input=given or b"", capture_output=True, timeout=120, env={**os.environ, **environment}
    )
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())


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
