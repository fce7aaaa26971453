"""Every command and every example of the READMEs is run."""

from __future__ import annotations

import asyncio
import io
import json
import re
import shlex
import shutil
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest
import yaml
from support.server import Server

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("README.md", "CONTRIBUTING.md", "spec/README.md", "generated/README.md")


def blocks(page: str, language: str) -> list[str]:
    text = (ROOT / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)


COMMANDS = sorted({line for page in PAGES for block in blocks(page, "sh") for line in block.splitlines() if line})
EXAMPLES = [(page, block) for page in PAGES for block in blocks(page, "python")]


def test_the_pages_hold_what_is_tested_here() -> None:
    assert "make generate" in COMMANDS
    assert "make test" in COMMANDS
    assert any(command.startswith("sdkforge import") for command in COMMANDS)
    assert len(EXAMPLES) >= 3


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with a document from the vendor beside it, as a maintainer would have."""
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(ROOT / "spec", folder / "spec")
    document = yaml.load((ROOT / "spec/releases/v3.110.0.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    (folder / "openapi.json").write_text(json.dumps(document), encoding="utf-8")
    return folder


@pytest.mark.parametrize("target", [command for command in COMMANDS if command.startswith("make ")])
def test_make_knows_the_target(target: str) -> None:
    done = subprocess.run([*shlex.split(target), "-n"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert ".venv/bin/" in done.stdout


def test_the_commands_work_one_after_the_other(project: Path) -> None:
    lines = [line for block in blocks("README.md", "sh") for line in block.splitlines() if line.startswith("sdkforge")]
    assert len(lines) == 4
    for line in lines:
        done = subprocess.run(
            [sys.executable, "-m", *shlex.split(line)], cwd=project, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
    assert (project / "spec/releases/v3.111.0.yaml").is_file()
    assert (project / "generated/src/ampeco/__init__.py").is_file()


def test_every_sdkforge_command_is_one_that_exists() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    named = {line.split()[1] for line in COMMANDS if line.startswith("sdkforge")}
    named |= set(re.findall(r"^\| `sdkforge (\w+)", readme, flags=re.MULTILINE))
    helped = subprocess.run([sys.executable, "-m", "sdkforge", "--help"], capture_output=True, text=True, check=True)
    for command in named:
        assert re.search(rf"\b{command}\b", helped.stdout), command


def test_pip_installs_the_client(tmp_path: Path) -> None:
    source = tmp_path / "generated"
    shutil.copytree(ROOT / "generated", source, ignore=shutil.ignore_patterns("__pycache__"))
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "--target", str(tmp_path / "site"), str(source)], check=True, capture_output=True)
    assert (tmp_path / "site/ampeco/py.typed").is_file()


@pytest.mark.parametrize(("page", "example"), EXAMPLES, ids=[f"{page}-{i}" for i, (page, _) in enumerate(EXAMPLES)])
def test_the_examples_run(page: str, example: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if "http2=True" in example:
        pytest.importorskip("h2")
    printed = io.StringIO()
    scope: dict[str, Any] = {}
    with Server() as server:
        server.json({"data": [{"id": 7, "name": "Harbour 1"}], "links": {}, "meta": {"next_cursor": None}})
        server.json({"data": {"id": 12, "status": "suspended"}})
        server.json({"data": {"id": 12, "status": "suspended"}})
        server.json({"message": "This cannot be saved.", "errors": {"idTagUid": ["Taken."]}}, 422)
        monkeypatch.setenv("AMPECO_BASE_URL", server.url)
        monkeypatch.setenv("AMPECO_TOKEN", "a-token")
        code = example.replace("https://demo.example", server.url).replace('"…"', '"a-token"')
        with redirect_stdout(printed):
            if "async with" in code and "asyncio.run" not in code:
                indented = "\n".join(f"    {line}" for line in code.splitlines())
                exec(f"async def example():\n{indented}\n", scope)
                asyncio.run(scope["example"]())
            else:
                exec(code, scope)
                if "def receive(" in code:
                    _deliver(scope)
    if "charge_points.list" in example and "mock_ampeco" not in example:
        assert "7 Harbour 1" in printed.getvalue()
    if "def sent(" in example:
        assert re.fullmatch(r"GET /public-api/resources/[a-z-]+/v[\d.]+\n", printed.getvalue())
    if "asyncio.run" in example:
        assert printed.getvalue().splitlines()[-1] == "1"
    if "ThreadPoolExecutor" in example:
        assert printed.getvalue() == "1\n"
    if "def receive(" in example:
        assert printed.getvalue().splitlines() == WEBHOOKS_PRINTED
    if "webhooks.sign" in example:
        assert printed.getvalue() == "something.new {'notification': 'something.new', 'id': 7}\n"
    if "error.errors" in example:
        assert "suspended" in printed.getvalue()
        assert "{'idTagUid': ['Taken.']}" in printed.getvalue()


WEBHOOKS_PRINTED = [
    "{'notification': 'AuthorizationNotification', 'status': 'accepted'}",
    "not handled: cdr.received",
    "new to this client: something.new {'notification': 'something.new'}",
    "the delivery has no X-Signature header",
]


def _deliver(scope: dict[str, Any]) -> None:
    """Sends the README's receiver an event that it handles, another, a new one, one not signed, and no object."""
    from ampeco import webhooks

    receive = scope["receive"]
    for payload in (
        {"notification": "AuthorizationNotification", "status": "accepted"},
        {"notification": "cdr.received"},
        {"notification": "something.new"},
    ):
        body = json.dumps(payload).encode()
        assert receive(body, webhooks.sign(body, "a-token")) == 202
    assert receive(b"{}", {}) == 401
    assert receive(b"[]", webhooks.sign(b"[]", "a-token")) == 400
