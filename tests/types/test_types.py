"""What type checkers say about the client and about those who use it, rightly and wrongly."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated" / "src"
USAGE = Path(__file__).with_name("usage.py")
MISUSE = Path(__file__).with_name("misuse.py")

Found = dict[Path, dict[int, str]]
"""By file, the first complaint about each line."""


def _marked() -> set[int]:
    lines = MISUSE.read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if re.search(r"  # E: \w", line)}


def pyright(directory: Path) -> Found:
    """Pyright in its strict mode."""
    settings = {
        # It takes no absolute paths here, nor any that lead through a symbolic link.
        "include": [os.path.relpath(path, directory.resolve()) for path in (PACKAGE, USAGE, MISUSE)],
        "extraPaths": [str(PACKAGE)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    project = directory.resolve() / "pyrightconfig.json"
    project.write_text(json.dumps(settings))
    command = ["-m", "pyright", "--project", str(project), "--pythonpath", sys.executable, "--outputjson"]
    run = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=False)
    report = json.loads(run.stdout)
    assert report["summary"]["filesAnalyzed"] > 100, run.stdout
    found: Found = defaultdict(dict)
    for item in report["generalDiagnostics"]:
        if item["severity"] in ("error", "warning"):
            found[Path(item["file"])].setdefault(item["range"]["start"]["line"] + 1, item["message"])
    return found


def mypy(directory: Path) -> Found:
    """Mypy with `--strict`."""
    command = ["-m", "mypy", "--strict", "--enable-error-code", "deprecated", "--no-error-summary"]
    command += ["--config-file", os.devnull, "--python-version", "3.11", "--output", "json"]
    command += ["--cache-dir", str(directory), str(PACKAGE / "ampeco"), str(USAGE), str(MISUSE)]
    run = subprocess.run(
        [sys.executable, *command],
        capture_output=True,
        text=True,
        check=False,
        cwd=directory,
        env={**os.environ, "MYPYPATH": str(PACKAGE)},
    )
    assert run.returncode == 1, run.stderr
    found: Found = defaultdict(dict)
    for line in run.stdout.splitlines():
        item = json.loads(line)
        if item["severity"] == "error":
            found[(directory / item["file"]).resolve()].setdefault(item["line"], item["message"])
    return found


@pytest.mark.parametrize("checker", [pyright, mypy])
def test_checkers_find_all_mistakes_and_nothing_else(checker: object, tmp_path: Path) -> None:
    assert callable(checker)
    found: Found = checker(tmp_path)

    wrong = found.pop(MISUSE, {})
    # The package itself and its right use.
    assert {str(path): complaints for path, complaints in found.items()} == {}
    assert set(wrong) == _marked(), {line: wrong.get(line, "nothing") for line in set(wrong) ^ _marked()}
    assert len(wrong) >= 20


def test_the_package_says_that_it_is_typed() -> None:
    assert (PACKAGE / "ampeco" / "py.typed").is_file()
