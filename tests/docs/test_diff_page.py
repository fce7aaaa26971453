"""docs/diff.md: every command is run, every configuration is read, every link leads somewhere."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest
import yaml
from diff.ci import BASE, BREAKING
from diff.repository import Repository
from sdkforge.api.config import load_config
from sdkforge.commands_diff import Format
from sdkforge.diff.accepted import read_accepted
from sdkforge.diff.catalogue import known_ids
from sdkforge.diff.policy import policy
from support.documents import ROOT

PAGE = (ROOT / "docs" / "diff.md").read_text(encoding="utf-8")
COMMANDS = [
    line for block in re.findall(r"^```sh\n(.*?)^```", PAGE, re.M | re.S) for line in block.splitlines() if line
]
BLOCKS = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.M | re.S)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with releases, and a description that was changed since the last commit."""
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(ROOT / "spec", folder / "spec")
    Repository(folder).commit({"openapi.yaml": BASE})
    (folder / "openapi.yaml").write_text(BREAKING)
    return folder


@pytest.mark.parametrize("command", COMMANDS)
def test_the_commands_run(command: str, project: Path) -> None:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", command], cwd=project, env={**os.environ, "PATH": path}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    if "openapi.yaml" in command:
        assert "request-parameter-became-required" in done.stdout
    else:
        assert re.findall(r"\bv(3\.[\d.]+)", command)[1] in done.stdout
    for report in re.findall(r"--report \w+=(\S+)", command):
        assert (project / report).is_file()


@pytest.mark.parametrize("command", re.findall(r"`(make [^`]*)`", PAGE))
def test_make_knows_the_target(command: str) -> None:
    done = subprocess.run([*shlex.split(command), "-n"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    for _, value in re.findall(r"(\w+)=(\S+)", command):
        assert f'"{value}"' in done.stdout


def test_make_compares_the_two_latest_releases() -> None:
    done = subprocess.run(["make", "-n", "diff"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert 'sdkforge diff "v3.96.4" "v3.110.0"' in done.stdout


def test_the_configurations_are_read(tmp_path: Path) -> None:
    kinds = {next(iter(yaml.safe_load(block))): block for block in BLOCKS}
    assert sorted(kinds) == ["accepted", "diff", "repos"]
    path = tmp_path / "it.yaml"
    path.write_text(kinds["diff"])
    assert len(policy(load_config(path).diff, known=known_ids).levels) == 2
    path.write_text(kinds["accepted"])
    (entry,) = read_accepted(str(path), known_ids)
    assert entry.location == "response 200, data.colour"


def test_it_names_every_format() -> None:
    assert tuple(re.findall(r"^\| `(\w+)` \|", PAGE.partition("## Reports")[2], re.M))[
        : len(get_args(Format))
    ] == get_args(Format)


@pytest.mark.parametrize("link", re.findall(r"\]\((?!https?:)([^)#]+)", PAGE))
def test_the_links_lead_somewhere(link: str) -> None:
    assert (ROOT / "docs" / link).is_file()
