"""Verdicts, proved: code is checked and run with the clients that are generated of both descriptions.

Each case makes one change and has a line that uses what it changes. With the base's client pyright is content with it
and it runs; with the revision's both do as the verdict says.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from textwrap import indent

import pytest
from diff.engine import compared
from diff.sdk_case import Case
from diff.sdk_cases_answers import CASES as ANSWERS
from diff.sdk_cases_arguments import CASES as ARGUMENTS
from diff.sdk_cases_calls import CASES as CALLS
from diff.sdk_cases_events import CASES as EVENTS
from diff.sdk_check import SIDES, Complaints, pyright, run, write
from sdkforge.api.build import build
from sdkforge.api.config import Config
from sdkforge.diff.model import Change, SdkVerdict
from sdkforge.diff.sdk import judge, moved
from sdkforge.document import Document
from sdkforge.emit.client import client_files
from support.documents import Node

# One worker makes the clients for all of them.
pytestmark = pytest.mark.xdist_group("clients of the cases")

CASES = (*ARGUMENTS, *CALLS, *ANSWERS, *EVENTS)
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
    checked: Complaints
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


@pytest.fixture(scope="module")
def proof(tmp_path_factory: pytest.TempPathFactory) -> Proof:
    """Both clients generated, all cases judged, checked and run."""
    folder = tmp_path_factory.mktemp("proof").resolve()
    documents = [description(side) for side in (0, 1)]
    for side, document in zip(SIDES, documents, strict=True):
        files, _ = client_files(document, CONFIG)
        files |= {f"cases/{case.name}.py": HEAD + indent(case.code, "    ") + "\n" for case in CASES}
        files["document.json"] = json.dumps(document.data)
        files["answers.json"] = json.dumps({case.name: case.answers[SIDES.index(side)] for case in CASES})
        write(folder / side, files)
    apis = [build(document, CONFIG) for document in documents]
    changes = judge(compared(documents[0].data, documents[1].data), *apis)
    return Proof(
        changes, moved(apis[0], apis[1], changes), pyright(folder), {side: run(folder, side) for side in SIDES}
    )


def test_there_are_cases_of_every_kind() -> None:
    assert len({case.name for case in CASES}) == len(CASES) >= 60
    assert len({case.id for case in CASES if case.id}) >= 40


# What a reason says that happens, and what is raised then.
RAISED = {
    ": TypeError": "TypeError",
    ": AttributeError": "AttributeError",
    "the client refuses": "InvalidArgumentError",
    "by the client": "InvalidArgumentError",
    "by the server": "UnprocessableEntityError",
}


def _raises_what_is_told(reason: str, came: str) -> None:
    for words, error in RAISED.items():
        if words in reason:
            assert came.startswith(f"{error}: "), (reason, came)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_code_breaks_as_its_verdict_says(case: Case, proof: Proof) -> None:
    verdict = proof.verdict(case)
    errors = proof.checked["revision"][case.name]

    # The code was right.
    assert proof.checked["base"][case.name] == []
    assert proof.ran["base"][case.name] == ""
    # It is what the person who wrote the case says that it is, and what pyright and Python say.
    assert (verdict.type_check, verdict.run_time, verdict.bump) == (case.type_check, case.run_time, case.bump), verdict
    assert bool(errors) == case.type_check, errors
    if case.runs:
        _raises_what_is_told(verdict.reason, proof.ran["revision"][case.name])
        assert bool(proof.ran["revision"][case.name]) == case.run_time, proof.ran["revision"][case.name]
