"""Small descriptions under review, and build servers that run the committed examples on them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from diff.repository import QUIET
from support.documents import ROOT

EXAMPLES = ROOT / "docs" / "examples"
BASE = """\
openapi: 3.1.0
info:
  title: Lamps
  version: 1.0.0
paths:
  /lamps:
    get:
      operationId: listLamps
      parameters:
        - name: room
          in: query
          schema:
            type: string
      responses:
        "200":
          description: OK
          content:
            application/json:
              schema:
                type: array
                items:
                  type: object
                  required: [id]
                  properties:
                    id:
                      type: integer
"""
BREAKING = BASE.replace("          in: query\n", "          in: query\n          required: true\n")
"""The parameter has to be given."""
BREAKING_LINE = 10
"""Where it stands."""
ACCEPTED = """\
accepted:
  - id: request-parameter-became-required
    operation: GET /lamps
    reason: every client gives it
    owner: lamps team
    expires: {}
"""
"""The file that accepts it, until a day."""
HARMLESS = f"""\
{BASE}  /rooms:
    get:
      operationId: listRooms
      responses:
        "204":
          description: none
"""


@dataclass(frozen=True)
class Done:
    """How a job ended: the exit status of its first step that failed, or 0, and all that was printed."""

    status: int
    printed: str


def example(name: str) -> dict[str, Any]:
    """An example, every scalar as it is written: `on` is a word."""
    found: dict[str, Any] = yaml.load((EXAMPLES / name).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return found


def bash(script: str, folder: Path, *options: str, **variables: str) -> Done:
    """Runs a step. Nothing is installed: the `sdkforge` under test is on the PATH.

    No variable of a build server that runs this test gets through.
    """
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "CI"))}
    here = Path(sys.executable).parent
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", *options, "-c", script],
        cwd=folder,
        env={**inherited, **QUIET, "PATH": f"{here}{os.pathsep}{os.environ['PATH']}", **variables},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return Done(done.returncode, done.stdout + done.stderr)


def run_workflow(folder: Path, summary: Path, **variables: str) -> Done:
    """Runs the `run:` steps of the GitHub workflow as its runner does, but the one that installs."""
    (job,) = example("github-workflow.yml")["jobs"].values()
    environment = {
        "GITHUB_ACTIONS": "true",
        "GITHUB_EVENT_NAME": "pull_request",
        "GITHUB_BASE_REF": "main",
        "GITHUB_HEAD_REF": "change",
        "GITHUB_REF": "refs/pull/1/merge",
        "GITHUB_WORKSPACE": str(folder),
        "GITHUB_STEP_SUMMARY": str(summary),
    }
    status, printed = 0, ""
    for step in job["steps"]:
        if "run" not in step or "pip install" in step["run"] or (status and "if" not in step):
            continue
        assert step.get("if", "${{ !cancelled() }}") == "${{ !cancelled() }}"
        done = bash(step["run"], folder, "-e", **job["env"], **environment, **variables)
        status, printed = status or done.status, printed + done.printed
    return Done(status, printed)


def run_job(folder: Path, **variables: str) -> Done:
    """Runs the script of the GitLab job as its runner does: in one shell that stops at the first failure."""
    job = example("gitlab-ci.yml")["api-description"]
    assert [command for command in job["before_script"] if not command.startswith("pip install")] == []
    given: Mapping[str, str] = {**job["variables"], **variables}
    return bash("\n".join(job["script"]), folder, "-eo", "pipefail", **given)
