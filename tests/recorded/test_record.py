"""`sdkforge record`, as a user runs it, with a stand-in for the mock server: no Node, no network."""

from __future__ import annotations

import json
import os
import shlex
import sys
import time
from pathlib import Path

import pytest
import yaml
from cli.command import assert_refused, sdkforge, tree
from support.documents import Node, document, operation

STAND_IN = shlex.join([sys.executable, str(Path(__file__).parent / "stand_in.py")])

_PET: Node = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "integer", "readOnly": True},
        "petName": {"type": "string"},
        "kind": {"type": "string", "enum": ["cat", "dog", "newt"]},
        "owner": {"type": ["string", "null"]},
        "bornAt": {"type": "string", "format": "date-time"},
    },
}
_MESSAGE: Node = {"type": "object", "properties": {"message": {"type": "string"}}}


def _paths(**more: Node) -> Node:
    refusals = {"404": {"description": "", "content": {"application/json": {"schema": _MESSAGE}}}}
    get = operation({"type": "object", "properties": {"data": _PET}})
    get["responses"] |= refusals
    listing = operation({"type": "object", "properties": {"data": {"type": "array", "items": _PET}}})
    item = [{"name": "petId", "in": "path", "required": True, "schema": {"type": "integer"}}]
    return {
        "/pets": {"get": listing, "post": operation(_PET, body={**_PET, "required": ["petName"]})},
        "/pets/{petId}": {"get": {**get, "parameters": item}},
        **more,
    }


def _project(root: Path, paths: Node) -> Path:
    releases = root / "spec" / "releases"
    releases.mkdir(parents=True)
    data = {**document(paths, openapi="3.1.0"), "info": {"title": "Pets", "version": "1.0.0"}}
    (releases / "v1.0.0.yaml").write_text(yaml.safe_dump(data), encoding="utf-8")
    (root / "spec" / "values.yaml").write_text(
        "texts:\n  pet_name: [Rex, Мурка]\nnumbers:\n  pet_id: [42, 43, 44]\n", encoding="utf-8"
    )
    return root


def test_every_operation_is_called_in_every_way(tmp_path: Path) -> None:
    root = _project(tmp_path, _paths())

    done = sdkforge("record", "--prism", STAND_IN, cwd=root)

    assert (done.status, done.told) == (0, ""), done
    assert done.out == "v1.0.0: 3 of 3 operations, 9 calls\n"
    stored = yaml.safe_load((root / "tests/fixtures/v1.0.0/pets.yaml").read_text(encoding="utf-8"))
    born = "born_at=dt.datetime(2025, 3, 14, 8, 30, tzinfo=dt.UTC)"
    rex = {"bornAt": "2025-03-14T08:30:00Z", "kind": "cat", "owner": "owner", "petName": "Rex"}
    assert [(call["call"], call["request"], call.get("body"), call["answers"]) for call in stored["calls"]] == [
        ("client.pets.list()", "GET /pets", None, ["200 list page 1"]),
        ('client.pets.create(pet_name="Rex")', "POST /pets", {"petName": "Rex"}, ["200 create full"]),
        (
            f'client.pets.create({born}, kind="cat", owner="owner", pet_name="Rex")',
            "POST /pets",
            rex,
            ["200 create nulls"],
        ),
        (
            f'client.pets.create({born}, kind="dog", owner=None, pet_name="Мурка")',
            "POST /pets",
            {**rex, "kind": "dog", "owner": None, "petName": "Мурка"},
            ["200 create sparse"],
        ),
        # No call so far has sent a newt.
        (
            'client.pets.create(kind="newt", pet_name="Rex")',
            "POST /pets",
            {"kind": "newt", "petName": "Rex"},
            ["200 create full"],
        ),
        (
            "client.pets.get(42)",
            "GET /pets/42",
            None,
            ["200 get full", "200 get nulls", "200 get sparse", "404 not found"],
        ),
    ]
    assert stored["answers"]["get sparse"] == {"data": {"id": 44}}
    assert stored["answers"]["not found"] == {"message": "There is no such thing."}
    before = tree(root)
    assert sdkforge("record", "v1.0.0", "--prism", STAND_IN, cwd=root).status == 0
    assert tree(root) == before, "recording again changes something"


def test_what_only_a_fault_of_the_description_forbids_is_recorded_and_told(tmp_path: Path) -> None:
    body: Node = {"oneOf": [_PET, {"type": "object", "properties": {"petName": {"type": "string"}}}]}
    root = _project(tmp_path, _paths(**{"/toys": {"post": operation(_PET, body=body)}}))
    (root / "spec" / "values.yaml").write_text("texts:\n  pet_name: [refused]\n", encoding="utf-8")

    done = sdkforge("record", "--prism", STAND_IN, cwd=root)

    assert (done.status, done.told) == (0, ""), done
    faults = yaml.safe_load((root / "tests/fixtures/v1.0.0/faults.yaml").read_text(encoding="utf-8"))
    assert faults == {"requests": {"POST /pets": ["oneOf"], "POST /toys": ["oneOf"]}}
    page = (root / "docs/recorded.md").read_text(encoding="utf-8")
    assert "**oneOf**, in requests: A `oneOf` takes what exactly one of its members takes" in page
    assert "- `POST /toys` (v1.0.0)" in page


def test_what_the_server_refuses_is_a_gap_and_fails(tmp_path: Path) -> None:
    root = _project(tmp_path, _paths())
    text = Path(__file__).with_name("stand_in.py").read_text(encoding="utf-8")
    (tmp_path / "bad.py").write_text(text.replace("if not templates", 'if path == "/pets" or not templates'))

    done = sdkforge("record", "--prism", shlex.join([sys.executable, str(tmp_path / "bad.py")]), cwd=root)

    assert done.status == 1
    assert "not recorded: client.pets.list()" in done.told
    page = (root / "docs/recorded.md").read_text(encoding="utf-8")
    assert "| v1.0.0 | 1 of 3 |" in page
    assert "- `GET /pets`: nothing is recorded" in page


def test_the_server_ends_with_all_that_it_started(tmp_path: Path) -> None:
    """As npx does, a command may run the server in a process of its own."""
    root = _project(tmp_path, {"/pets": {"get": operation(_PET)}})
    told = tmp_path / "pid"
    starter = tmp_path / "starter.py"
    starter.write_text(
        "import pathlib, subprocess, sys\n"
        f"child = subprocess.Popen([*{shlex.split(STAND_IN)!r}, *sys.argv[1:]])\n"
        f"pathlib.Path({str(told)!r}).write_text(str(child.pid))\n"
        "child.wait()\n",
        encoding="utf-8",
    )

    done = sdkforge("record", "--prism", shlex.join([sys.executable, str(starter)]), cwd=root)

    assert (done.status, done.told) == (0, ""), done
    assert _ended(int(told.read_text(encoding="utf-8")))


def _ended(process: int) -> bool:
    """Whether a process is gone; one that has ended may wait a moment for being taken note of."""
    for _ in range(200):
        try:
            os.kill(process, 0)
            state = Path(f"/proc/{process}/stat")
            if state.exists() and state.read_text().rpartition(")")[2].split()[0] == "Z":
                return True
        except (ProcessLookupError, FileNotFoundError):
            return True
        time.sleep(0.02)
    return False


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["v9.9.9"], ["no release v9.9.9", "v1.0.0"]),
        (["--prism", "/nowhere/prism"], ["cannot be run"]),
        (
            ["--prism", shlex.join([sys.executable, "-c", "print('out of memory')"])],
            ["does not start", "out of memory"],
        ),
        (["--tenant"], ["API_BASE_URL is not set", "API_TOKEN"]),
    ],
    ids=["unknown release", "no such command", "a server that ends", "no tenant"],
)
def test_a_mistake_is_one_message(tmp_path: Path, arguments: list[str], words: list[str]) -> None:
    root = _project(tmp_path, _paths())
    before = tree(root)

    assert_refused(sdkforge("record", *arguments, cwd=root), *words)

    assert tree(root) == before


def test_without_node_it_says_what_is_needed(tmp_path: Path) -> None:
    root = _project(tmp_path, _paths())

    assert_refused(sdkforge("record", cwd=root, PATH=str(tmp_path)), "needs Node", "--prism")


@pytest.mark.parametrize(
    "text", ["- 1", "others: {}", "texts:\n  name: Rex", "numbers:\n  id: [a]", "texts: [", "\x00"]
)
def test_a_malformed_file_of_values_is_one_message(tmp_path: Path, text: str) -> None:
    root = _project(tmp_path, _paths())
    (root / "spec" / "values.yaml").write_text(text, encoding="utf-8")

    assert_refused(sdkforge("record", "--prism", STAND_IN, cwd=root), "values.yaml")


def test_what_was_not_recorded_is_not_replaced(tmp_path: Path) -> None:
    root = _project(tmp_path, _paths())
    mine = root / "tests/fixtures/v1.0.0/mine.yaml"
    mine.parent.mkdir(parents=True)
    mine.write_text("my: own\n", encoding="utf-8")

    assert_refused(sdkforge("record", "--prism", STAND_IN, cwd=root), "not recorded", "mine.yaml")

    assert mine.read_text(encoding="utf-8") == "my: own\n"


def test_a_hostile_description_is_only_text(tmp_path: Path) -> None:
    evil = '"; import os; os.system("touch pwned") #\n\x1b[31m\u202e{{7*7}}'
    pet: Node = {
        "type": "object",
        "properties": {evil: {"type": "string", "enum": [evil, "b"]}, "../x": {"type": "string"}},
    }
    root = _project(tmp_path, {"/pets": {"put": operation(pet, body=pet)}})

    done = sdkforge("record", "--prism", STAND_IN, cwd=root)

    assert done.status == 0, done
    assert not list(tmp_path.rglob("pwned"))
    assert {p.parent.name for p in root.rglob("*.yaml")} == {"releases", "spec", "v1.0.0"}
    text = (root / "tests/fixtures/v1.0.0/pets.yaml").read_text(encoding="utf-8")
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert json.dumps(yaml.safe_load(text)["calls"][1]["body"], ensure_ascii=False).count("import os") == 2
