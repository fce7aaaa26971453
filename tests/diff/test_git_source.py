"""`git:REV:PATH`: a document as it is in a revision, wherever the working tree has gone since."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from cli.command import assert_refused, sdkforge, tree
from diff.repository import Repository
from sdkforge.document import InputError, load
from sdkforge.document import git as module
from support.server import Server

API = """\
openapi: 3.1.0
info: {title: Lamps, version: 1.0.0}
paths: {}
"""
NEWER = API.replace("1.0.0", "2.0.0")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """`api.yaml` is 1.0.0 at the tag `old`, 2.0.0 on `main`, and gone from the working tree."""
    monkeypatch.chdir(tmp_path)
    made = Repository(tmp_path)
    made.commit({"api.yaml": API, "spec/api.yaml": API})
    made.git("tag", "old")
    made.commit({"api.yaml": NEWER, "spec/other.yaml": NEWER})
    (tmp_path / "api.yaml").unlink()
    return made


def version(source: str) -> str:
    return str(load(source).data["info"]["version"])


def refused(source: str) -> InputError:
    with pytest.raises(InputError) as caught:
        load(source)
    assert caught.value.source is not None
    assert len(str(caught.value)) < 600
    return caught.value


@pytest.mark.parametrize(
    ("revision", "expected"),
    [("old", "1.0.0"), ("main", "2.0.0"), ("HEAD", "2.0.0"), ("HEAD~1", "1.0.0"), ("main^{/mo}", "2.0.0")],
)
def test_every_name_of_a_revision(revision: str, expected: str, repository: Repository) -> None:
    assert version(f"git:{revision}:api.yaml") == expected


def test_a_commit_by_its_number(repository: Repository) -> None:
    commit = repository.git("rev-parse", "old")
    assert version(f"git:{commit}:api.yaml") == "1.0.0"
    assert version(f"git:{commit[:9]}:api.yaml") == "1.0.0"


def test_a_message_that_holds_a_colon(repository: Repository) -> None:
    (repository.folder / "api.yaml").write_text(NEWER.replace("2.0.0", "3.0.0"))
    repository.git("commit", "--quiet", "--all", "--message", "fix: a bug")
    (repository.folder / "api.yaml").write_text(NEWER)
    repository.git("commit", "--quiet", "--all", "--message", "after")
    assert version("git:HEAD^{/fix: a}:api.yaml") == "3.0.0"


def test_a_path_is_from_the_root_or_with_a_dot_from_here(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository.folder / "spec")
    assert version("git:main:spec/other.yaml") == "2.0.0"
    assert version("git:main:./other.yaml") == "2.0.0"
    assert version("git:main:../api.yaml") == "2.0.0"
    told = refused("git:main:other.yaml")
    assert "from the current folder it is git:main:./other.yaml" in str(told)
    assert "leads out of the repository" in str(refused("git:main:../../api.yaml"))


def test_a_file_whose_name_is_not_plain(repository: Repository) -> None:
    names = ["a b.yaml", "ünï.yaml", "x:y.yaml", "-f.yaml", "--help", "$(touch owned).yaml", "a missing"]
    repository.commit({name: API.replace("1.0.0", f"1.0.{index}") for index, name in enumerate(names)})
    for index, name in enumerate(names):
        assert version(f"git:HEAD:{name}") == f"1.0.{index}", name
    assert not (repository.folder / "owned").exists()


def test_the_place_of_a_value_is_in_the_file(repository: Repository) -> None:
    document = load("git:old:./spec/api.yaml")
    assert document.source == "git:old:./spec/api.yaml"
    assert document.file == "spec/api.yaml"
    place = document.position("/info/version")
    assert place is not None
    assert place.line == 2
    assert load("spec/api.yaml").file == "spec/api.yaml"


def test_a_link_is_followed_within_the_revision(repository: Repository) -> None:
    (repository.folder / "linked.yaml").symlink_to("spec/api.yaml")
    (repository.folder / "out.yaml").symlink_to("/etc/passwd")
    repository.git("add", "--all")
    repository.git("commit", "--quiet", "--message", "links")
    assert version("git:HEAD:linked.yaml") == "1.0.0"
    assert "no such file" in str(refused("git:HEAD:out.yaml"))


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("git:", "no revision"),
        ("git:main", "no path"),
        ("git:main:", "no path"),
        ("git::api.yaml", "no revision"),
        ("git:gone:api.yaml", "no revision 'gone'"),
        ("git:^main:api.yaml", "no revision"),
        ("git:old..main:api.yaml", "no revision"),
        ("git:--help:api.yaml", "option"),
        ("git:--output=owned:api.yaml", "option"),
        ("git:main:gone.yaml", "has no such file"),
        ("git:main:api.yaml/x", "has no such file"),
        ("git:main:/etc/passwd", "has no such file"),
        ("git:main:spec", "a directory"),
        ("git:main:a\nb", "control characters"),
        ("git:ma\nin:api.yaml", "control characters"),
        ("git:main:a\0b", "control characters"),
        ("git:main:\x1b[31m", "control characters"),
    ],
)
def test_what_is_not_there_is_told(source: str, words: str, repository: Repository) -> None:
    before = tree(repository.folder)
    told = refused(source)
    assert words in str(told)
    assert told.advice
    assert tree(repository.folder) == before


def test_a_revision_that_a_shallow_clone_lacks(repository: Repository) -> None:
    assert "git fetch --depth=1 origin" in str(refused("git:origin/main:api.yaml"))


def test_a_document_that_is_none_is_told_with_its_revision(repository: Repository) -> None:
    repository.commit({"bad.yaml": "openapi: 3.1.0\npaths: [1\n", "empty.yaml": "", "latin.yaml": b"a: \xe9"})
    assert str(refused("git:HEAD:bad.yaml")).startswith("git:HEAD:bad.yaml:3")
    assert "empty" in str(refused("git:HEAD:empty.yaml"))
    assert "not UTF-8" in str(refused("git:HEAD:latin.yaml"))


def test_a_file_that_is_too_large(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_BYTES", 10)
    assert "larger than" in str(refused("git:main:api.yaml"))


def test_no_repository(tmp_path: Path) -> None:
    outcome = sdkforge("validate", "git:main:api.yaml", cwd=tmp_path, GIT_CEILING_DIRECTORIES=str(tmp_path.parent))
    assert_refused(outcome, "git:main:api.yaml", "not a git repository")


def test_no_git(repository: Repository, tmp_path: Path) -> None:
    outcome = sdkforge("validate", "git:main:api.yaml", cwd=repository.folder, PATH=os.devnull)
    assert_refused(outcome, "git was not found", "Install git")


def test_a_repository_without_a_working_tree(
    repository: Repository, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = tmp_path_factory.mktemp("bare") / "it.git"
    repository.git("clone", "--quiet", "--bare", ".", str(bare))
    monkeypatch.chdir(bare)
    assert version("git:old:api.yaml") == "1.0.0"


SPLIT = """\
openapi: 3.1.0
info: {title: Lamps, version: 1.0.0}
paths:
  /lamps: {$ref: "paths/lamps.yaml#/lamps"}
"""
LAMPS = """\
lamps:
  get:
    responses:
      "200":
        description: OK
        content: {application/json: {schema: {$ref: "../schemas/lamp.yaml"}}}
"""


@pytest.mark.parametrize("path", ["deep/split/api.yaml", "./split/api.yaml", "../deep/split/api.yaml"])
def test_a_description_of_several_files_is_read_from_one_revision(
    path: str, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.commit(
        {
            "deep/split/api.yaml": SPLIT,
            "deep/split/paths/lamps.yaml": LAMPS,
            "deep/split/schemas/lamp.yaml": "{type: string}",
        }
    )
    (repository.folder / "deep/split/schemas/lamp.yaml").write_text("{type: integer}")
    monkeypatch.chdir(repository.folder / "deep")
    document = load(f"git:HEAD:{path}", allow_remote=True)
    assert document.data["components"]["schemas"] == {"lamp": {"type": "string"}}


def test_a_document_from_elsewhere_does_not_refer_into_a_revision(repository: Repository) -> None:
    with Server() as server:
        for _ in range(2):
            server.json({"lamps": {"$ref": "git:main:api.yaml#/info"}})
        repository.commit({"split/api.yaml": SPLIT.replace("paths/lamps.yaml", f"{server.url}/lamps.json")})
        for source in ("split/api.yaml", "git:HEAD:split/api.yaml"):
            with pytest.raises(InputError, match="into a git revision"):
                load(source, allow_remote=True)


@pytest.mark.parametrize("ref", ["/etc/hostname", "../../../etc/hostname", "../api.yaml/x"])
def test_a_reference_does_not_leave_the_revision(ref: str, repository: Repository) -> None:
    repository.commit({"split/api.yaml": SPLIT.replace("paths/lamps.yaml#/lamps", ref)})
    with pytest.raises(InputError, match="cannot be followed"):
        load("git:HEAD:split/api.yaml", allow_remote=True)


OVERLAY = """\
overlay: 1.1.0
info: {title: Our words, version: "1"}
actions:
  - target: $.info
    update: {description: then}
"""


def test_a_release_has_the_wording_of_its_revision(repository: Repository) -> None:
    repository.commit({"spec/releases/v1.0.0.yaml": API, "spec/docs.overlay.yaml": OVERLAY})
    repository.commit({"spec/docs.overlay.yaml": OVERLAY.replace("then", "now")})
    assert load("git:HEAD~1:spec/releases/v1.0.0.yaml").data["info"]["description"] == "then"
    assert "description" not in load("git:HEAD~1:spec/releases/v1.0.0.yaml", overlaid=False).data["info"]
