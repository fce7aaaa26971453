"""Generated clients side by side: what pyright and Python say of code that uses them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from diff import sdk_run

SIDES = ("base", "revision")
Complaints = dict[str, dict[str, list[str]]]
"""By side and by case."""


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Write files, by their path below a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def pyright(folder: Path) -> Complaints:
    """What pyright says of `cases` beside each client, by side and by case. It starts once for all of them."""
    settings = {
        "include": [f"{side}/cases" for side in SIDES],
        "executionEnvironments": [{"root": side, "extraPaths": [f"{side}/src"]} for side in SIDES],
        "typeCheckingMode": "standard",
        "pythonVersion": "3.11",
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    command = ["-m", "pyright", "--project", str(folder), "--pythonpath", sys.executable, "--outputjson"]
    run = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=False)
    report = json.loads(run.stdout)
    assert report["summary"]["filesAnalyzed"] == sum(1 for side in SIDES for _ in (folder / side / "cases").iterdir())
    found: Complaints = {side: defaultdict(list) for side in SIDES}
    for item in report["generalDiagnostics"]:
        path = Path(item["file"])
        found[path.parent.parent.name][path.stem].append(item["message"])
    return found


def run(folder: Path, side: str) -> dict[str, str]:
    """What comes of every case when it runs with the client of one side."""
    place = folder / side
    names = ("src", "cases", "document.json", "answers.json")
    command = [sys.executable, sdk_run.__file__, *(str(place / name) for name in names)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONWARNINGS": ""})
    found: dict[str, str] = json.loads(done.stdout.splitlines()[-1])
    return found
