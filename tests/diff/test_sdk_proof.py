"""Verdicts, proved: code is checked and run with the clients that are generated of both descriptions.

Each case makes one change and has a line that uses what it changes. With the base's client pyright is content with it
and it runs; with the revision's both do as the verdict says.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import indent

import pytest
from diff import sdk_run
from diff.engine import compared
from diff.sdk_case import Case
from diff.sdk_cases_answers import CASES as ANSWERS
from diff.sdk_cases_arguments import CASES as ARGUMENTS
from diff.sdk_cases_calls import CASES as CALLS
from sdkforge.api.build import build
from sdkforge.api.config import Config
from sdkforge.diff.model import Change, SdkVerdict
from sdkforge.diff.sdk import judge, moved
from sdkforge.document import Document
from sdkforge.emit.client import client_files
from support.documents import Node

CASES = (*ARGUMENTS, *CALLS, *ANSWERS)
SIDES = ("base", "revision")
CONFIG = Config(package="depot", client="Depot")
HEAD = """\
from __future__ import annotations

import datetime as dt

from depot import Depot, models, params, webhooks


def assert_that(holds: bool) -> None:
    assert holds


def maybe(number: int) -> int | None:
    return number


def use(client: Depot, payload: bytes) -> None:
"""


@dataclass(frozen=True)
class Proof:
    """What the comparison says, and what pyright and Python say of each case. checked, ran: complaints, by side."""

    changes: tuple[Change, ...]
    moved: tuple[SdkVerdict, ...]
    checked: dict[str, dict[str, list[str]]]
    ran: dict[str, dict[str, str]]

    def verdict(self, case: Case) -> SdkVerdict:
        """The one verdict that a case is about."""
        if not case.id:
            return _only([verdict for verdict in self.moved if verdict.symbol == case.symbol], case)
        path = f"/{(case.place or case.name).replace('_', '-')}"
        found = [
            change.sdk
            for change in self.changes
            if change.id == case.id
            and change.path.startswith(path)
            and (change.sdk and change.sdk.symbol == case.symbol)
        ]
        return _only([verdict for verdict in found if verdict], case)


def _only(found: list[SdkVerdict], case: Case) -> SdkVerdict:
    assert len(found) == 1, f"{case.name}: {len(found)} verdicts of {case.id or 'what moved'} are of {case.symbol!r}"
    return found[0]


def description(side: int) -> Document:
    """All cases as one description."""
    paths: Node = {}
    schemas: Node = {}
    for case in CASES:
        paths |= case.paths(side)
        schemas |= case.parts[side].get("schemas", {})
    data = {
        "openapi": "3.1.0",
        "info": {"title": "Depot", "version": "1.0.0"},
        "paths": paths,
        "components": {"schemas": schemas},
    }
    return Document(SIDES[side], data, "{}", "json")


def pyright(folder: Path, sides: Sequence[str] = SIDES) -> dict[str, dict[str, list[str]]]:
    """What pyright says of `cases` beside each client, by side and by case. It starts once for all of them."""
    settings = {
        "include": [f"{side}/cases" for side in sides],
        "executionEnvironments": [{"root": side, "extraPaths": [f"{side}/src"]} for side in sides],
        "typeCheckingMode": "standard",
        "pythonVersion": "3.11",
        "reportDeprecated": "information",
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    command = ["-m", "pyright", "--project", str(folder), "--pythonpath", sys.executable, "--outputjson"]
    run = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=False)
    report = json.loads(run.stdout)
    assert report["summary"]["filesAnalyzed"] == sum(1 for side in sides for _ in (folder / side / "cases").iterdir())
    found: dict[str, dict[str, list[str]]] = {side: defaultdict(list) for side in sides}
    for item in report["generalDiagnostics"]:
        path = Path(item["file"])
        note = "note: " if item["severity"] == "information" else ""
        found[path.parent.parent.name][path.stem].append(f"{note}{item['message']}")
    return found


def run(folder: Path, side: str) -> dict[str, str]:
    """What comes of every case when it runs with the client of one side."""
    place = folder / side
    names = ("src", "cases", "document.json", "answers.json")
    command = [sys.executable, sdk_run.__file__, *(str(place / name) for name in names)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONWARNINGS": ""})
    found: dict[str, str] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.fixture(scope="module")
def proof(tmp_path_factory: pytest.TempPathFactory) -> Proof:
    """Both clients generated, all cases judged, checked and run."""
    folder = tmp_path_factory.mktemp("proof").resolve()
    documents = [description(side) for side in (0, 1)]
    for side, document in zip(SIDES, documents, strict=True):
        place = folder / side
        files, _ = client_files(document, CONFIG)
        files |= {f"cases/{case.name}.py": HEAD + indent(case.code, "    ") + "\n" for case in CASES}
        files["document.json"] = json.dumps(document.data)
        files["answers.json"] = json.dumps({case.name: case.answers[SIDES.index(side)] for case in CASES})
        for name, text in files.items():
            path = place / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    apis = [build(document, CONFIG) for document in documents]
    changes = judge(compared(documents[0].data, documents[1].data), *apis)
    return Proof(
        changes, moved(apis[0], apis[1], changes), pyright(folder), {side: run(folder, side) for side in SIDES}
    )


def test_there_are_cases_of_every_kind() -> None:
    assert len({case.name for case in CASES}) == len(CASES) >= 60
    assert len({case.id for case in CASES if case.id}) >= 40


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_code_breaks_as_its_verdict_says(case: Case, proof: Proof) -> None:
    verdict = proof.verdict(case)
    errors = [text for text in proof.checked["revision"][case.name] if not text.startswith("note: ")]

    # The code was right.
    assert [text for text in proof.checked["base"][case.name] if not text.startswith("note: ")] == []
    assert proof.ran["base"][case.name] == ""
    # It is what the person who wrote the case says that it is, and what pyright and Python say.
    assert (verdict.type_check, verdict.run_time, verdict.bump) == (case.type_check, case.run_time, case.bump), verdict
    assert bool(errors) == case.type_check, errors
    if case.runs:
        assert bool(proof.ran["revision"][case.name]) == case.run_time, proof.ran["revision"][case.name]
