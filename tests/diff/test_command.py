"""`sdkforge diff` as its user runs it: what it reads, what it prints and writes, how it exits."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import pytest
from cli.command import assert_refused, sdkforge, tree
from cli.test_malformed import OPERATIONS
from diff.ci import ACCEPTED, BASE, BREAKING, HARMLESS
from diff.repository import Repository
from sdkforge.cli import main
from sdkforge.commands_diff import Format
from sdkforge.diff import reports
from support.documents import ROOT
from support.server import Server

FORMATS: tuple[str, ...] = get_args(Format)
WARNING = BASE.replace(
    "                    id:\n", "                    name: {type: string}\n                    id:\n"
)
"""Without the optional `name`, it is BASE: a warning."""


@dataclass(frozen=True)
class Outcome:
    """How the command ended and what it said."""

    status: int
    out: str
    told: str

    @property
    def changes(self) -> list[dict[str, Any]]:
        """The changes of a JSON report."""
        found: list[dict[str, Any]] = json.loads(self.out)["changes"]
        return found


Run = Callable[..., Outcome]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `sdkforge diff` in a folder that holds `base.yaml` and three later forms of it."""
    monkeypatch.chdir(tmp_path)
    texts = {"base": BASE, "breaking": BREAKING, "harmless": HARMLESS, "warning": WARNING}
    for name, text in texts.items():
        Path(f"{name}.yaml").write_text(text, encoding="utf-8")

    def run(*arguments: str) -> Outcome:
        status = main(["diff", *arguments])
        said = capsys.readouterr()
        return Outcome(status, said.out, said.err)

    return run


def ids(outcome: Outcome) -> list[tuple[str, str]]:
    return [(change["level"], change["id"]) for change in outcome.changes]


def test_what_changed_is_told(run: Run) -> None:
    outcome = run("base.yaml", "breaking.yaml")
    assert (outcome.status, outcome.told) == (0, "")
    for word in ("base.yaml", "breaking.yaml", "GET /lamps", "room", "request-parameter-became-required"):
        assert word in outcome.out, word
    assert "\x1b" not in outcome.out


def test_direction_matters(run: Run) -> None:
    assert ids(run("base.yaml", "breaking.yaml", "--format", "json")) == [
        ("error", "request-parameter-became-required")
    ]
    assert ids(run("breaking.yaml", "base.yaml", "--format", "json")) == [("info", "request-parameter-became-optional")]


def test_a_document_and_itself(run: Run) -> None:
    outcome = run("base.yaml", "base.yaml", "--format", "json", "--fail-on", "info")
    assert (outcome.status, outcome.changes, outcome.told) == (0, [], "")


@pytest.mark.parametrize(
    ("base", "revision", "failing"),
    [
        ("base.yaml", "breaking.yaml", {"error", "warning", "info"}),
        ("warning.yaml", "base.yaml", {"warning", "info"}),
        ("base.yaml", "harmless.yaml", {"info"}),
    ],
)
@pytest.mark.parametrize("level", ["error", "warning", "info", "none"])
def test_it_fails_on_the_level_that_is_asked_for(
    base: str, revision: str, failing: set[str], level: str, run: Run
) -> None:
    assert run(base, revision, "--fail-on", level).status == (level in failing)


@pytest.mark.parametrize("format", FORMATS)
def test_every_format(format: str, run: Run) -> None:
    outcome = run("base.yaml", "breaking.yaml", "--format", format, "--fail-on", "error")
    assert (outcome.status, outcome.told) == (1, "")
    assert outcome.out.endswith("\n")
    assert "room" in outcome.out


def test_the_formats_are_those_that_there_are() -> None:
    assert set(FORMATS) == set(reports.FORMATS)


def test_a_report_is_what_would_be_printed(run: Run) -> None:
    wanted = [argument for format in FORMATS for argument in ("--report", f"{format}=out/report.{format}")]
    outcome = run("base.yaml", "breaking.yaml", *wanted, "--fail-on", "error")
    assert outcome.status == 1, "the reports matter most when it fails"
    for format in FORMATS:
        printed = run("base.yaml", "breaking.yaml", "--format", format).out
        assert Path(f"out/report.{format}").read_text(encoding="utf-8") == printed
    assert sorted(path.name for path in Path("out").iterdir()) == sorted(f"report.{format}" for format in FORMATS)


def test_a_report_replaces_the_one_before(run: Run) -> None:
    Path("report.json").write_text("x" * 100_000)
    Path("link.json").symlink_to("report.json")
    run("base.yaml", "base.yaml", "--report", "json=link.json")
    assert json.loads(Path("report.json").read_text())["changes"] == []
    assert Path("link.json").is_symlink()


def test_a_report_into_a_pipe(run: Run) -> None:
    os.mkfifo("pipe")
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(Path("pipe").read_text()))
    reader.start()
    run("base.yaml", "base.yaml", "--report", "json=pipe")
    reader.join(10)
    assert json.loads(read[0])["changes"] == []
    assert Path("pipe").is_fifo()


@pytest.mark.parametrize(
    ("report", "words"),
    [
        ("xml=a", ("'xml'", "Formats are")),
        ("markdwn=a", ("'markdwn'", "--report markdown=FILE")),
        ("html", ("names no file", "--report html=FILE")),
        ("html=", ("names no file",)),
        ("html=-", ("--format html prints it",)),
        ("html=folder", ("folder", "a directory")),
        ("html=base.yaml/x", ("base.yaml",)),
        ("html=/proc/x.html", ("/proc",)),
    ],
)
def test_a_report_that_cannot_be_written(report: str, words: tuple[str, ...], run: Run, tmp_path: Path) -> None:
    Path("folder").mkdir()
    before = tree(tmp_path)
    outcome = run("base.yaml", "breaking.yaml", "--report", report)
    assert (outcome.status, outcome.out) == (2, "")
    for word in words:
        assert word in outcome.told
    assert tree(tmp_path) == before


def test_the_same_bytes_every_time(tmp_path: Path) -> None:
    for name, text in (("base", HARMLESS), ("revision", BREAKING.replace("type: integer", "type: string"))):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    written = [argument for format in FORMATS for argument in ("--report", f"{format}={format}")]
    seen = []
    for seed in ("1", "2"):
        assert sdkforge("diff", "base.yaml", "revision.yaml", *written, cwd=tmp_path, PYTHONHASHSEED=seed).status == 0
        seen.append(tree(tmp_path))
    assert seen[0] == seen[1]


class TestSources:
    @pytest.mark.parametrize("side", ["base", "revision"])
    def test_standard_input(self, side: str, tmp_path: Path) -> None:
        (tmp_path / "a.yaml").write_text(BASE if side == "revision" else BREAKING)
        given = (BREAKING if side == "revision" else BASE).encode()
        names = ("a.yaml", "-") if side == "revision" else ("-", "a.yaml")
        outcome = sdkforge("diff", *names, "--fail-on", "error", cwd=tmp_path, given=given)
        assert (outcome.status, outcome.told) == (1, "")

    def test_standard_input_holds_one_document(self, tmp_path: Path) -> None:
        assert_refused(sdkforge("diff", "-", "-", cwd=tmp_path, given=BASE.encode()), "both", "git:REV:PATH")

    def test_a_url(self, run: Run) -> None:
        with Server() as server:
            server.json(
                json.loads(json.dumps({"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "paths": {}}))
            )
            outcome = run("base.yaml", f"{server.url}/openapi.json", "--format", "json", "--fail-on", "error")
        assert outcome.status == 1
        assert [change["path"] for change in outcome.changes] == ["/lamps"]

    def test_a_release_by_its_name(self, run: Run) -> None:
        Path("spec/releases").mkdir(parents=True)
        Path("spec/releases/v1.0.0.yaml").write_text(BASE)
        Path("spec/releases/v1.1.0.yaml").write_text(BREAKING)
        assert len(run("v1.0.0", "v1.1.0", "--format", "json").changes) == 1

    def test_git_revisions_from_a_folder_within(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
    ) -> None:
        repository = Repository(tmp_path)
        repository.commit({"spec/api.yaml": BASE, "spec/sdk.yaml": "client: Old"})
        repository.git("tag", "then")
        repository.commit({"spec/api.yaml": BREAKING})
        monkeypatch.chdir(tmp_path / "spec")
        for revision in ("git:HEAD:spec/api.yaml", "git:HEAD:./api.yaml", "api.yaml"):
            outcome = run("git:then:spec/api.yaml", revision, "--format", "json")
            (change,) = outcome.changes
            data = json.loads(outcome.out)
            assert data["base"]["source"] == "git:then:spec/api.yaml", "the revision is told where both are one file"
            assert data["revision"]["source"] == revision
            assert change["baseSource"]["file"] == "spec/api.yaml"
            assert change["revisionSource"]["file"] == ("spec/api.yaml" if ":spec" in revision else "api.yaml")

    def test_each_revision_becomes_a_client_as_its_own_configuration_says(self, tmp_path: Path, run: Run) -> None:
        repository = Repository(tmp_path)
        repository.commit({"spec/api.yaml": BASE, "spec/sdk.yaml": "methods: {GET /lamps: lamps.all}"})
        repository.commit({"spec/api.yaml": BREAKING, "spec/sdk.yaml": "methods: {GET /lamps: lamps.every}"})
        outcome = run("git:HEAD~1:spec/api.yaml", "git:HEAD:spec/api.yaml", "--format", "text", "--full")
        assert "client.lamps.all" in outcome.out
        assert "lamps.every" in outcome.out

    def test_a_revision_without_a_configuration_has_that_of_the_working_tree(self, tmp_path: Path, run: Run) -> None:
        repository = Repository(tmp_path)
        repository.commit({"spec/api.yaml": BASE})
        repository.commit({"spec/api.yaml": BREAKING})
        Path("spec/sdk.yaml").write_text("methods: {GET /lamps: lamps.all}")
        outcome = run("git:HEAD~1:spec/api.yaml", "git:HEAD:spec/api.yaml")
        assert "client.lamps.all" in outcome.out

    def test_standard_input_has_the_configuration_of_the_other_document(self, tmp_path: Path) -> None:
        (tmp_path / "api").mkdir()
        (tmp_path / "api" / "lamps.yaml").write_text(BASE)
        (tmp_path / "api" / "sdk.yaml").write_text("methods: {GET /lamps: lamps.all}")
        outcome = sdkforge("diff", "api/lamps.yaml", "-", "--format", "json", cwd=tmp_path, given=HARMLESS.encode())
        data = json.loads(outcome.out)
        assert [change["id"] for change in data["changes"]] == ["endpoint-added"]
        assert data["client"] == [], "the method is called the same in both"


class TestNamesInTheClient:
    """What Python code sees of a change that nobody sees on the wire."""

    def test_a_method_that_the_configuration_renames(self, tmp_path: Path, run: Run) -> None:
        repository = Repository(tmp_path)
        repository.commit({"spec/api.yaml": BASE, "spec/sdk.yaml": "methods: {GET /lamps: lamps.all}"})
        repository.commit({"spec/sdk.yaml": "methods: {GET /lamps: lamps.every}"})
        outcome = run("git:HEAD~1:spec/api.yaml", "git:HEAD:spec/api.yaml", "--format", "json", "--fail-on", "info")
        data = json.loads(outcome.out)
        assert (outcome.status, data["changes"]) == (0, [])
        assert "client.lamps.all" in [told["symbol"] for told in data["client"]]
        assert data["version"]["bump"] == "major"

    def test_a_class_that_the_description_names_otherwise(self, run: Run) -> None:
        named = BASE.replace("items:\n", "items: {$ref: '#/components/schemas/%s'}\n").split(
            "                  type: object"
        )[0]
        named += "components: {schemas: {%s: {type: object, properties: {id: {type: integer}}}}}\n"
        Path("base.yaml").write_text(named % ("Lamp", "Lamp"))
        Path("revision.yaml").write_text(named % ("Light", "Light"))
        data = json.loads(run("base.yaml", "revision.yaml", "--format", "json").out)
        assert data["changes"] == []
        assert [told["symbol"] for told in data["client"]] == ["models.Lamp"]


class TestPolicy:
    def accepted(self, expires: str, path: str = "accepted-changes.yaml") -> None:
        Path(path).write_text(ACCEPTED.format(expires), encoding="utf-8")

    def test_an_accepted_change_is_told_and_fails_nothing(self, run: Run) -> None:
        self.accepted("9999-12-31")
        outcome = run("base.yaml", "breaking.yaml", "--fail-on", "info", "--format", "json")
        assert (outcome.status, outcome.told) == (0, "")
        (change,) = outcome.changes
        assert change["level"] == "error"
        assert change["accepted"]["reason"] == "every client gives it"

    def test_an_expired_entry_fails_and_is_told(self, run: Run) -> None:
        self.accepted("2001-01-01")
        outcome = run("base.yaml", "breaking.yaml", "--fail-on", "error", "--format", "json")
        assert outcome.status == 1
        assert outcome.told.startswith("sdkforge: accepted-changes.yaml:2: expired on 2001-01-01")
        assert "expired on 2001-01-01" in json.dumps(json.loads(outcome.out)["notes"])

    def test_an_entry_that_matches_nothing_is_told(self, run: Run) -> None:
        self.accepted("9999-12-31")
        outcome = run("base.yaml", "harmless.yaml", "--fail-on", "error")
        assert outcome.status == 0
        assert "accepted-changes.yaml:2: nothing that this entry accepts" in outcome.told
        assert len(outcome.told.splitlines()) == 1

    def test_the_file_lies_where_the_configuration_does(self, run: Run) -> None:
        Path("spec/releases").mkdir(parents=True)
        Path("spec/releases/v1.0.0.yaml").write_text(BASE)
        Path("spec/releases/v1.1.0.yaml").write_text(BREAKING)
        self.accepted("9999-12-31", "spec/accepted-changes.yaml")
        assert run("v1.0.0", "v1.1.0", "--fail-on", "error").status == 0
        Path("ci").mkdir()
        Path("ci/sdk.yaml").write_text("")
        assert run("v1.0.0", "v1.1.0", "--fail-on", "error", "--config", "ci/sdk.yaml").status == 1

    def test_the_file_may_be_named(self, run: Run) -> None:
        self.accepted("9999-12-31", "mine.yaml")
        assert run("base.yaml", "breaking.yaml", "--fail-on", "error", "--accepted", "mine.yaml").status == 0
        outcome = run("base.yaml", "breaking.yaml", "--accepted", "gone.yaml")
        assert (outcome.status, outcome.out) == (2, "")
        assert "gone.yaml: no such file" in outcome.told

    def test_a_change_is_accepted_by_what_the_revision_says(self, tmp_path: Path, run: Run) -> None:
        repository = Repository(tmp_path)
        repository.commit({"api.yaml": BASE})
        repository.commit({"api.yaml": BREAKING, "accepted-changes.yaml": ACCEPTED.format("9999-12-31")})
        Path("accepted-changes.yaml").unlink()
        assert run("git:HEAD~1:api.yaml", "git:HEAD:api.yaml", "--fail-on", "error").status == 0

    @pytest.mark.parametrize(("level", "status"), [("info", 0), ("warning", 0), ("error", 1)])
    def test_levels_of_the_configuration(self, level: str, status: int, run: Run) -> None:
        Path("sdk.yaml").write_text(f"diff: {{levels: {{response-optional-property-removed: {level}}}}}")
        outcome = run("warning.yaml", "base.yaml", "--fail-on", "error", "--format", "json")
        assert outcome.status == status
        assert [each["level"] for each in outcome.changes] == [level]

    def test_the_gravest_come_first_by_the_levels_of_the_configuration(self, run: Run) -> None:
        Path("sdk.yaml").write_text("diff: {levels: {endpoint-added: error, request-parameter-became-required: info}}")
        Path("both.yaml").write_text(BREAKING + HARMLESS.removeprefix(BASE))
        outcome = run("base.yaml", "both.yaml", "--format", "json")
        assert ids(outcome) == [("error", "endpoint-added"), ("info", "request-parameter-became-required")]

    @pytest.mark.parametrize(
        ("config", "words"),
        [
            ("diff: {levels: {endpoint-aded: info}}", ("endpoint-aded", "endpoint-added")),
            ("diff: {levels: {endpoint-added: grave}}", ("grave", "error, warning or info")),
        ],
    )
    def test_a_level_that_is_none(self, config: str, words: tuple[str, ...], run: Run) -> None:
        Path("sdk.yaml").write_text(config)
        outcome = run("base.yaml", "breaking.yaml")
        assert (outcome.status, outcome.out) == (2, "")
        for word in ("sdk.yaml", *words):
            assert word in outcome.told


NOWHERE = BASE.replace("type: array", "$ref: '#/components/schemas/Gone'")


@pytest.mark.parametrize("side", ["base", "revision"])
@pytest.mark.parametrize(
    ("source", "content", "words"),
    [
        ("gone.yaml", None, ("gone.yaml", "no such file")),
        ("bad.yaml", "", ("bad.yaml", "empty")),
        ("bad.yaml", "a: [1\n", ("bad.yaml:2",)),
        ("bad.yaml", "services: {}\n", ("bad.yaml", "openapi")),
        ("bad.yaml", "swagger: '2.0'\n", ("bad.yaml:1", "Swagger")),
        ("bad.yaml", NOWHERE, ("bad.yaml:20", "Gone", "nowhere")),
        ("v9.9.9", None, ("v9.9.9",)),
        ("git:gone:base.yaml", None, ("no revision 'gone'",)),
        ("git:HEAD:gone.yaml", None, ("no such file", "gone.yaml")),
        ("git:HEAD", None, ("names no path",)),
        ("git:--version:x", None, ("option",)),
        ("http://127.0.0.1:9/a.yaml", None, ("127.0.0.1",)),
        ("a\nb", None, ()),
    ],
)
def test_bad_input_is_told_and_nothing_written(
    side: str, source: str, content: str | None, words: tuple[str, ...], run: Run, tmp_path: Path
) -> None:
    Repository(tmp_path).commit({"first.yaml": BASE})
    if content is not None:
        Path(source).write_text(content)
    before = tree(tmp_path)
    pair = (source, "base.yaml") if side == "base" else ("base.yaml", source)
    outcome = run(*pair, "--report", "html=report.html")
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.told.startswith("sdkforge: ")
    assert "Traceback" not in outcome.told
    assert len(outcome.told.splitlines()) <= 4
    for word in words:
        assert word in outcome.told
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    "arguments",
    [(), ("base.yaml",), ("base.yaml", "base.yaml", "--format", "xml"), ("base.yaml", "base.yaml", "--fail-on", "all")],
    ids=" ".join,
)
def test_a_wrong_command_line(arguments: tuple[str, ...], run: Run) -> None:
    outcome = run(*arguments)
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.told.startswith("sdkforge: ")


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)
def test_a_malformed_document_is_told_or_compared(operation: Any, run: Run) -> None:
    document = {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": operation}}}
    Path("odd.json").write_text(json.dumps(document), encoding="utf-8")
    for pair in (("base.yaml", "odd.json"), ("odd.json", "base.yaml"), ("odd.json", "odd.json")):
        outcome = run(*pair)
        assert outcome.status in (0, 2)
        if outcome.status:
            assert outcome.told.startswith("sdkforge: odd.json:1:")
            assert outcome.out == ""


def test_without_a_client_there_is_still_a_comparison(run: Run) -> None:
    """Two operations of one name make no client, but what changed on the wire is known."""
    clash = "".join(f"  /lamps/{{{name}}}: {{get: {{responses: {{default: {{description: x}}}}}}}}\n" for name in "ab")
    Path("base.yaml").write_text(BASE + clash)
    Path("revision.yaml").write_text(BREAKING + clash)
    outcome = run("base.yaml", "revision.yaml", "--format", "json", "--fail-on", "error")
    assert outcome.status == 1
    assert ids(outcome) == [("error", "request-parameter-became-required")]
    assert any("no client" in note for note in json.loads(outcome.out)["notes"])


def test_ours(tmp_path: Path) -> None:
    """The releases of this project, with its own policy."""
    outcome = sdkforge("diff", "v3.91.0", "v3.96.4", "--format", "json", cwd=ROOT)
    assert (outcome.status, outcome.told) == (0, "")
    data = json.loads(outcome.out)
    assert [change["id"] for change in data["changes"]].count("endpoint-added") == 12
    assert data["base"]["source"] == "spec/releases/v3.91.0.yaml", "a report is the same wherever the project lies"
    for version in ("3.91.0", "3.96.4"):
        assert any(note.startswith(f"how {version} is known: ") for note in data["notes"])
