"""The committed examples for build servers, run on changes under review: what breaks fails, at the line."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from diff.ci import ACCEPTED, BASE, BREAKING, BREAKING_LINE, EXAMPLES, HARMLESS, bash, example, run_job, run_workflow
from diff.repository import Repository
from support.documents import ROOT


@pytest.fixture
def origin(tmp_path: Path) -> Repository:
    """What the build server clones: a description on `main`, which goes on while a branch is under review."""
    made = Repository(tmp_path / "origin")
    made.commit({"openapi.yaml": BASE})
    made.git("branch", "change")
    # An endpoint that the branch does not have is not one that it removes.
    made.commit(
        {"openapi.yaml": BASE.replace("paths:\n", "paths:\n  /new: {get: {responses: {default: {description: x}}}}\n")}
    )
    return made


def reviewed(origin: Repository, description: str, more: dict[str, str] | None = None) -> None:
    """Puts a description on the branch."""
    origin.git("checkout", "--quiet", "change")
    origin.commit({"openapi.yaml": description, **(more or {})})


def checked_out(origin: Repository, folder: Path) -> Path:
    """The branch merged into main, in a clone that knows no more than that and its parents, as on GitHub."""
    origin.git("checkout", "--quiet", "--detach", "main")
    origin.git("merge", "--quiet", "--no-ff", "change")
    origin.git("branch", "merge")
    origin.git("clone", "--quiet", "--depth=2", "--branch=merge", f"file://{origin.folder}", str(folder))
    return folder


class TestGitHub:
    def test_a_breaking_change_fails_with_an_annotation_on_the_line(self, origin: Repository, tmp_path: Path) -> None:
        reviewed(origin, BREAKING)
        summary = tmp_path / "summary.md"
        done = run_workflow(checked_out(origin, tmp_path / "work"), summary)
        assert done.status == 1, done.printed
        errors = re.findall(r"^::error file=([^,]*),line=(\d+)", done.printed, flags=re.MULTILINE)
        merged = (tmp_path / "work" / "openapi.yaml").read_text().splitlines()
        moved = len(merged) - len(BREAKING.splitlines())
        assert [(file, int(line) - moved) for file, line in errors] == [("openapi.yaml", BREAKING_LINE)]
        assert "room" in summary.read_text(encoding="utf-8")
        assert "request-parameter-became-required" in summary.read_text(encoding="utf-8")
        assert "<html" in (tmp_path / "work" / "api-diff.html").read_text(encoding="utf-8")

    def test_a_harmless_change_passes(self, origin: Repository, tmp_path: Path) -> None:
        reviewed(origin, HARMLESS)
        summary = tmp_path / "summary.md"
        done = run_workflow(checked_out(origin, tmp_path / "work"), summary)
        assert done.status == 0, done.printed
        assert "::error" not in done.printed
        assert re.search(r"^::notice file=openapi\.yaml,line=\d+", done.printed, flags=re.MULTILINE)
        assert "/rooms" in summary.read_text(encoding="utf-8")
        assert "/new" not in summary.read_text(encoding="utf-8"), "what main gained meanwhile is not of this branch"

    def test_an_accepted_change_passes(self, origin: Repository, tmp_path: Path) -> None:
        reviewed(origin, BREAKING, {"accepted-changes.yaml": ACCEPTED.format("9999-12-31")})
        summary = tmp_path / "summary.md"
        done = run_workflow(checked_out(origin, tmp_path / "work"), summary)
        assert done.status == 0, done.printed
        assert "::error" not in done.printed
        assert "every client gives it" in summary.read_text(encoding="utf-8")

    def test_a_summary_does_not_replace_that_of_others(self, origin: Repository, tmp_path: Path) -> None:
        reviewed(origin, BREAKING)
        summary = tmp_path / "summary.md"
        summary.write_text("of another tool\n")
        run_workflow(checked_out(origin, tmp_path / "work"), summary)
        assert summary.read_text(encoding="utf-8").startswith("of another tool\n")

    def test_a_description_that_is_none_fails_with_a_message(self, origin: Repository, tmp_path: Path) -> None:
        reviewed(origin, f"{BASE}  /lamps: {{}}\n")
        done = run_workflow(checked_out(origin, tmp_path / "work"), tmp_path / "summary.md")
        assert done.status == 2
        assert "stands twice" in done.printed
        assert not (tmp_path / "summary.md").exists()

    def test_the_workflow_is_one(self) -> None:
        workflow = example("github-workflow.yml")
        assert "pull_request" in workflow["on"]
        assert workflow["permissions"] == {"contents": "read"}, "it runs what others propose, so it may write nothing"
        (job,) = workflow["jobs"].values()
        assert job["steps"][0]["with"]["fetch-depth"] == "2"
        assert all(("uses" in step) != ("run" in step) for step in job["steps"])
        assert not re.search(r"run:.*\$\{\{", (EXAMPLES / "github-workflow.yml").read_text()), (
            "no script is put together"
        )


class TestGitLab:
    def clone(self, origin: Repository, folder: Path) -> tuple[Path, str]:
        """The branch, in a clone with nothing else, and the commit that it branched off from."""
        base = origin.git("merge-base", "main", "change")
        origin.git("clone", "--quiet", "--depth=1", "--branch=change", f"file://{origin.folder}", str(folder))
        return folder, base

    def test_a_breaking_change_fails_and_stands_in_the_test_report(self, origin: Repository, tmp_path: Path) -> None:
        reviewed(origin, BREAKING)
        folder, base = self.clone(origin, tmp_path / "work")
        done = run_job(folder, CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
        assert done.status == 1, done.printed
        report = ElementTree.parse(folder / "api-diff.xml")
        (failure,) = report.iter("failure")
        assert "room" in "".join(failure.itertext()) + failure.get("message", "")
        assert "<html" in (folder / "api-diff.html").read_text(encoding="utf-8")

    def test_a_harmless_change_passes(self, origin: Repository, tmp_path: Path) -> None:
        reviewed(origin, HARMLESS)
        folder, base = self.clone(origin, tmp_path / "work")
        done = run_job(folder, CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
        assert done.status == 0, done.printed
        assert list(ElementTree.parse(folder / "api-diff.xml").iter("failure")) == []

    def test_what_is_kept_is_what_is_written(self) -> None:
        job = example("gitlab-ci.yml")["api-description"]
        kept = [*job["artifacts"]["paths"], job["artifacts"]["reports"]["junit"]]
        assert sorted(kept) == sorted(re.findall(r"=(\S+\.(?:html|xml))", " ".join(job["script"])))
        assert job["artifacts"]["when"] == "always", "the reports matter most when the job fails"


class TestPreCommit:
    def committing(self, tmp_path: Path, description: str) -> tuple[int, str]:
        """Runs the hook, configured as in the documentation, before a description is committed."""
        repository = Repository(tmp_path)
        repository.commit({"openapi.yaml": BASE})
        (tmp_path / "openapi.yaml").write_text(description)
        repository.git("add", "openapi.yaml")
        (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
        page = (ROOT / "docs" / "diff.md").read_text(encoding="utf-8")
        (shown,) = [block for block in re.findall(r"```yaml\n(.*?)```", page, re.DOTALL) if block.startswith("repos:")]
        (used,) = yaml.safe_load(shown)["repos"][0]["hooks"]
        assert used["id"] == hook["id"]
        assert re.search(used["files"], "openapi.yaml")
        assert hook["pass_filenames"] is False
        assert hook["language"] == "python"
        done = bash(f"{hook['entry']} {shlex.join(used['args'])}", tmp_path)
        return done.status, done.printed

    def test_a_breaking_change_is_not_committed(self, tmp_path: Path) -> None:
        status, printed = self.committing(tmp_path, BREAKING)
        assert status == 1
        assert "request-parameter-became-required" in printed

    def test_a_harmless_change_is(self, tmp_path: Path) -> None:
        assert self.committing(tmp_path, HARMLESS)[0] == 0
