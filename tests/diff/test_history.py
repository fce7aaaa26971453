"""The changelog of a client: made with it from the releases in spec/, and part of what `check` holds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from cli.command import assert_refused, sdkforge, tree
from diff.ci import BASE, HARMLESS
from support.documents import ROOT

BREAKING = HARMLESS.replace("        - name: room\n", "        - name: storey\n")


def release(root: Path, name: str, text: str, evidence: str = "exact") -> Path:
    path = root / "spec" / "releases" / f"{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = text.replace("version: 1.0.0", f"version: {name[1:]}")
    path.write_text(text.replace("paths:\n", f"x-evidence: {evidence}\npaths:\n", 1), encoding="utf-8")
    return path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Three releases: the second adds an operation, the third takes an argument away."""
    release(tmp_path, "v9.0.0", BASE, "operations")
    release(tmp_path, "v10.0.0", HARMLESS)
    release(tmp_path, "v10.1.0", BREAKING)
    return tmp_path


def changelog(root: Path, name: str, *more: str) -> str:
    done = sdkforge("generate", name, "--out", "out", *more, cwd=root)
    assert (done.status, done.told) == (0, "")
    return (root / "out" / "CHANGELOG.md").read_text(encoding="utf-8")


def entries(text: str) -> dict[str, str]:
    """What stands below each heading of a release."""
    parts = re.split(r"^## (.*)\n", text, flags=re.M)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_each_release_is_told_beside_the_one_before_the_newest_first(project: Path) -> None:
    found = entries(changelog(project, "v10.1.0"))
    assert list(found) == ["10.1.0", "10.0.0", "9.0.0"]
    assert "client.lamps.list(room=)" in found["10.1.0"]
    assert "**breaking**" in found["10.1.0"]
    assert "`client.rooms.get(...)`: `GET /rooms`" in found["10.0.0"]
    assert "breaking" not in found["10.0.0"]
    assert "rooms" not in found["10.1.0"] + found["9.0.0"]


def test_a_later_release_is_not_in_it(project: Path) -> None:
    assert list(entries(changelog(project, "v10.0.0"))) == ["10.0.0", "9.0.0"]


def test_what_is_not_known_exactly_is_said(project: Path) -> None:
    found = entries(changelog(project, "v10.1.0"))
    told = "How 9.0.0 is known: only that there is such an operation is known"
    assert told in found["9.0.0"]
    assert told in found["10.0.0"], "it is compared with 9.0.0"
    assert "is known" not in found["10.1.0"]


def test_the_first_release(project: Path) -> None:
    assert "The first release." in entries(changelog(project, "v9.0.0"))["9.0.0"]


def test_another_document_has_none(tmp_path: Path) -> None:
    (tmp_path / "lamps.yaml").write_text(BASE)
    assert sdkforge("generate", "lamps.yaml", "--out", "out", cwd=tmp_path).status == 0
    assert not (tmp_path / "out" / "CHANGELOG.md").exists()


def test_it_speaks_of_the_client_as_configured(project: Path) -> None:
    (project / "spec" / "sdk.yaml").write_text("methods: {GET /rooms: rooms.every}")
    assert "client.rooms.every(...)" in changelog(project, "v10.1.0")


def test_check_sees_that_it_is_another(project: Path) -> None:
    text = changelog(project, "v10.1.0")
    assert sdkforge("check", "--out", "out", cwd=project).status == 0
    (project / "out" / "CHANGELOG.md").write_text(text.replace("**breaking** ", ""), encoding="utf-8")
    outcome = sdkforge("check", "--out", "out", cwd=project)
    assert outcome.status == 1
    assert "CHANGELOG.md" in outcome.out
    assert re.search(r"^\+ .*\*\*breaking\*\*", outcome.out, flags=re.M)


def test_the_same_bytes_every_time(project: Path) -> None:
    done = [
        sdkforge("generate", "v10.1.0", "--out", seed, cwd=project, PYTHONHASHSEED=seed).status for seed in ("1", "2")
    ]
    assert done == [0, 0]
    assert (project / "1/CHANGELOG.md").read_bytes() == (project / "2/CHANGELOG.md").read_bytes()


@pytest.mark.parametrize(
    ("name", "before", "after", "words"),
    [
        ("v9.0.0", "openapi: 3.1.0", "openapi: 2", ("v9.0.0.yaml:1", "version")),
        ("v10.0.0", "type: integer", "$ref: '#/gone'", ("v10.0.0.yaml:27", "nowhere")),
        (
            "v9.0.0",
            "parameters:\n",
            "parameters: 5\n      x-rest:\n",
            ("v9.0.0.yaml:10", "sdkforge validate tells all"),
        ),
    ],
)
def test_an_earlier_release_that_is_broken(
    name: str, before: str, after: str, words: tuple[str, ...], project: Path
) -> None:
    path = project / "spec" / "releases" / f"{name}.yaml"
    assert before in path.read_text()
    path.write_text(path.read_text().replace(before, after))
    state = tree(project)
    outcome = sdkforge("generate", "v10.1.0", "--out", "out", cwd=project)
    assert_refused(outcome, *words)
    assert tree(project) == state


def test_ours_tells_every_release() -> None:
    found = entries((ROOT / "generated" / "CHANGELOG.md").read_text(encoding="utf-8"))
    assert list(found) == ["3.110.0", "3.96.4", "3.91.0", "3.65.0"]
    called = {
        version: set(re.findall(r"`((?:GET|POST|PUT|PATCH|DELETE) /[^`]*)`", told)) for version, told in found.items()
    }
    new = {version: [each for each in told if "/authorizations/v2.0" not in each] for version, told in called.items()}
    assert {version: len(told) for version, told in new.items()} == {
        "3.110.0": 9,
        "3.96.4": 12,
        "3.91.0": 36,
        "3.65.0": 0,
    }
    assert called["3.110.0"] - set(new["3.110.0"]), "what had the name before is told where a newer version takes it"
