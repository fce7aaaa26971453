"""The assembled package under both type checkers in their strictest settings, and a file that uses it wrongly."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from support.runtime import assemble

USE = """\
from __future__ import annotations

from depot import AsyncDepot, Depot
from depot.models import Tag


def sync_use(client: Depot) -> None:
    tag: Tag = client.tags.get(1)
    number: int = tag.id
    for each in client.tags.list(filter={"status": "enabled", "roaming": {"operator_ids": [1]}}, include=["owner"]):
        number += each.id
    page = client.tags.list().next_page()
    if page is not None:
        tags: list[Tag] = page.data
        tags.append(tag)
    client.tags.update(1, partner_id=None, working_hours=[{"start": "1"}, *(tag.working_hours or [])])
    with client.with_options(timeout=None) as other:
        other.points.actions.reset("1", type="hard")
    client.tags.delete(1)


async def async_use(client: AsyncDepot) -> None:
    tag: Tag = await client.tags.get(1)
    async for each in client.tags.list(cursor="x"):
        tag = each
    page = await client.tags.list()
    tags: list[Tag] = page.data
    print(tag, tags)


def misuse(client: Depot) -> None:
    client.tags.update(1, status="melted")  # wrong
    client.tags.update(1, unknown=1)  # wrong
    client.tags.list(filter={"status": "melted"})  # wrong
    client.tags.list(filter={"unknown": 1})  # wrong
    client.tags.create()  # wrong
    text: str = client.tags.get(1)  # wrong
    client.tags.get(1, timeout="soon")  # wrong
    for number in client.tags.list():
        number.append(1)  # wrong
    print(text)
"""

WRONG = {number for number, line in enumerate(USE.splitlines(), 1) if line.endswith("# wrong")}


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("typing")
    assemble(directory, "depot")
    (directory / "use.py").write_text(USE)
    return directory


def test_pyright(directory: Path) -> None:
    settings = {"typeCheckingMode": "strict", "include": ["depot", "use.py"], "pythonVersion": "3.11"}
    (directory / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    result = subprocess.run(command, cwd=directory, capture_output=True, text=True, check=False)
    found = json.loads(result.stdout)["generalDiagnostics"]
    places = [(Path(one["file"]).name, one["range"]["start"]["line"] + 1, one["message"]) for one in found]
    assert [place for place in places if place[0] != "use.py"] == []
    assert {line for name, line, _ in places if name == "use.py"} == WRONG, places


def test_mypy(directory: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "depot", "use.py"]
    result = subprocess.run(command, cwd=directory, capture_output=True, text=True, check=False)
    places = re.findall(r"^(\S+?):(\d+): error: (.*)$", result.stdout, re.MULTILINE)
    assert [place for place in places if place[0] != "use.py"] == []
    assert {int(line) for name, line, _ in places if name == "use.py"} == WRONG, result.stdout + result.stderr
