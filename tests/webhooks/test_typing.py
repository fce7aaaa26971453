"""What type checkers say about receiving webhooks, rightly and wrongly, and about the example receiver."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated" / "src"
EXAMPLE = ROOT / "generated" / "examples" / "webhook_receiver.py"
TYPED = Path(__file__).with_name("typed.py")

Found = dict[Path, dict[int, str]]
"""By file, the first complaint about each line."""


def _found(complaints: list[tuple[str, int, str]], directory: Path) -> Found:
    found: Found = {}
    for file, line, message in complaints:
        found.setdefault((directory / file).resolve(), {}).setdefault(line, message)
    return found


def pyright(directory: Path) -> Found:
    settings = {
        "include": [os.path.relpath(path, directory.resolve()) for path in (TYPED, EXAMPLE)],
        "extraPaths": [str(PACKAGE)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    project = directory.resolve() / "pyrightconfig.json"
    project.write_text(json.dumps(settings))
    command = ["-m", "pyright", "--project", str(project), "--pythonpath", sys.executable, "--outputjson"]
    run = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=False)
    report = json.loads(run.stdout)
    assert report["summary"]["filesAnalyzed"] == 2, run.stdout
    items = [item for item in report["generalDiagnostics"] if item["severity"] in ("error", "warning")]
    return _found([(item["file"], item["range"]["start"]["line"] + 1, item["message"]) for item in items], directory)


def mypy(directory: Path) -> Found:
    command = ["-m", "mypy", "--strict", "--no-error-summary", "--config-file", os.devnull, "--python-version", "3.11"]
    command += ["--output", "json", "--cache-dir", str(directory), str(TYPED), str(EXAMPLE)]
    environment = {**os.environ, "MYPYPATH": str(PACKAGE)}
    run = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, check=False, cwd=directory, env=environment
    )
    assert run.returncode == 1, run.stdout + run.stderr
    items = [json.loads(line) for line in run.stdout.splitlines()]
    return _found([(i["file"], i["line"], i["message"]) for i in items if i["severity"] == "error"], directory)


@pytest.mark.parametrize("checker", [pyright, mypy])
def test_checkers_find_all_mistakes_and_nothing_else(checker: Callable[[Path], Found], tmp_path: Path) -> None:
    found = checker(tmp_path)
    wrong = found.pop(TYPED, {})
    assert {str(path): complaints for path, complaints in found.items()} == {}
    lines = TYPED.read_text(encoding="utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, 1) if re.search(r"  # E: \w", line)}
    assert set(wrong) == marked, {line: wrong.get(line, "nothing") for line in set(wrong) ^ marked}
