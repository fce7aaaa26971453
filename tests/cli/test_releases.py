"""What `sdkforge validate` says of a release: its name, its evidence, and the overlay that is laid over it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from cli.command import sdkforge
from sdkforge.document import dump
from support.documents import ROOT


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one small release that nothing is wrong with."""
    put(tmp_path, "v1.2.0")
    return tmp_path


def put(root: Path, name: str, **changed: Any) -> Path:
    release = {
        "openapi": "3.1.0",
        "info": {"title": "Lamps", "version": "1.2.0"},
        "x-evidence": "exact",
        "paths": {"/lamps": {"get": {"operationId": "lamps", "responses": {"200": {"description": "OK"}}}}},
    }
    release = {key: value for key, value in {**release, **changed}.items() if value is not None}
    path = root / "spec" / "releases" / f"{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dump(release), encoding="utf-8")
    return path


def findings(root: Path, source: str) -> tuple[int, list[dict[str, Any]]]:
    done = sdkforge("validate", source, "--format", "json", cwd=root)
    assert done.told == ""
    return done.status, json.loads(done.out)["findings"]


def test_nothing_is_wrong_with_a_good_one(project: Path) -> None:
    assert findings(project, "v1.2.0") == (0, [])


@pytest.mark.parametrize("name", ["v1.2.1", "v1.20.0", "v10.2.0"])
def test_a_version_that_is_not_the_name(name: str, project: Path) -> None:
    put(project, name)
    status, [found] = findings(project, name)
    assert status == 1
    assert (found["rule"], found["level"], found["pointer"]) == ("release-misnamed", "error", "/info/version")
    assert found["message"] == f'the file is named {name}, but the document is version "1.2.0"'
    assert (found["file"], found["line"]) == (f"spec/releases/{name}.yaml", 4)
    assert found["advice"] == f"Write {name[1:]}, or rename the file."


@pytest.mark.parametrize("name", ["1.2.0", "v1.2", "latest"])
def test_a_name_that_no_release_has(name: str, project: Path) -> None:
    put(project, name)
    status, [found] = findings(project, f"spec/releases/{name}.yaml")
    assert (status, found["rule"]) == (1, "release-misnamed")
    assert "vX.Y.Z.yaml" in found["advice"]


def test_evidence_that_is_missing(project: Path) -> None:
    put(project, "v1.2.0", **{"x-evidence": None})
    status, [found] = findings(project, "v1.2.0")
    assert (status, found["rule"], found["level"]) == (1, "evidence-missing", "error")
    assert "`exact`, `fields`, `operations`" in found["advice"]


@pytest.mark.parametrize("value", ["certain", "", None, True, ["exact"]])
def test_evidence_that_is_no_known_word(value: Any, project: Path) -> None:
    path = put(project, "v1.2.0")
    text = path.read_text(encoding="utf-8").replace("x-evidence: exact", f"x-evidence: {json.dumps(value)}")
    path.write_text(text, encoding="utf-8")
    status, [found] = findings(project, "v1.2.0")
    assert (status, found["rule"], found["pointer"], found["line"]) == (1, "evidence-missing", "/x-evidence", 5)


def test_evidence_of_an_operation_that_is_no_known_word(project: Path) -> None:
    path = put(project, "v1.2.0")
    text = path.read_text(encoding="utf-8").replace("operationId:", "x-evidence: guessed\n      operationId:")
    path.write_text(text, encoding="utf-8")
    status, [found] = findings(project, "v1.2.0")
    assert (status, found["pointer"]) == (1, "/paths/~1lamps/get/x-evidence")
    assert found["message"].endswith('"guessed"')


def test_other_documents_need_neither(tmp_path: Path) -> None:
    path = put(tmp_path, "v1.2.0", **{"x-evidence": None}).rename(tmp_path / "lamps.yaml")
    assert findings(tmp_path, str(path)) == (0, [])


def overlay(root: Path, *actions: dict[str, Any]) -> Path:
    path = root / "spec" / "docs.overlay.yaml"
    path.write_text(dump({"overlay": "1.1.0", "info": {"title": "O", "version": "1"}, "actions": actions}))
    return path


def test_an_overlay_that_targets_nothing(project: Path) -> None:
    update = {"description": "d"}
    path = overlay(
        project,
        {"target": "$.info", "update": update},
        {"target": "$.paths['/lamp'].get", "update": update},
        {"target": "$.paths['/old'].get", "update": update, "x-until": "v1.1.0"},
        {"target": "$.components", "update": update},
    )
    status, found = findings(project, "v1.2.0")
    assert status == 1
    for one, (pointer, target) in zip(
        found, {"/actions/1": "$.paths['/lamp'].get", "/actions/3": "$.components"}.items(), strict=True
    ):
        assert (one["rule"], one["level"], one["count"]) == ("overlay-target-missing", "error", 1)
        assert (one["pointer"], one["line"]) == (f"{pointer}/target", yaml_line(path, target))
        assert one["file"] == "spec/docs.overlay.yaml"
        assert target in one["message"]


def yaml_line(path: Path, text: str) -> int:
    return next(number for number, line in enumerate(path.read_text().splitlines(), 1) if text in line)


def test_what_an_overlay_makes_invalid_is_told_in_the_overlay(project: Path) -> None:
    path = overlay(project, {"target": "$.info", "update": {"description": 7}})
    status, found = findings(project, "v1.2.0")
    assert status == 1
    line = yaml_line(path, "description: 7")
    assert [(one["file"], one["line"]) for one in found] == [("spec/docs.overlay.yaml", line)]


def test_a_broken_overlay_is_bad_input(project: Path) -> None:
    path = overlay(project, {"target": "lamps", "update": {}})
    for command in (["validate", "v1.2.0"], ["generate", "v1.2.0", "--out", "client"]):
        done = sdkforge(*command, cwd=project)
        assert done.status == 2
        assert f"sdkforge: spec/docs.overlay.yaml:{yaml_line(path, 'target: lamps')}:" in done.told
        assert "not a JSONPath" in done.told
        assert "Traceback" not in done.told
    assert not (project / "client").exists()


def test_an_import_takes_the_release_and_not_its_wording(project: Path) -> None:
    overlay(project, {"target": "$.paths['/lamps'].get", "update": {"description": "Ours."}})
    assert sdkforge("import", "v1.2.0", "--as", "v1.3.0", "--prose", "keep", cwd=project).status == 0
    written = (project / "spec" / "releases" / "v1.3.0.yaml").read_text(encoding="utf-8")
    assert "Ours." not in written


def test_an_import_keeps_how_a_release_is_known(project: Path) -> None:
    put(project, "v1.2.0", **{"x-evidence": "fields"})
    assert sdkforge("import", "v1.2.0", "--as", "v1.3.0", cwd=project).status == 0
    assert yaml.safe_load((project / "spec/releases/v1.3.0.yaml").read_text())["x-evidence"] == "fields"


@pytest.mark.parametrize("name", ["v3.65.0", "v3.91.0", "v3.96.4", "v3.110.0"])
def test_ours_have_no_errors(name: str) -> None:
    status, found = findings(ROOT, name)
    assert status == 0
    assert {one["level"] for one in found} <= {"warning", "info"}


EVERYTHING = """
import importlib, pkgutil, sys, warnings
sys.path.insert(0, "client/src")
import ampeco
for module in pkgutil.walk_packages(ampeco.__path__, "ampeco."):
    importlib.import_module(module.name)
classes = [getattr(package, name) for package in (ampeco.models, ampeco.params) for name in dir(package)]
client = ampeco.Ampeco(base_url="http://127.0.0.1:9", token="none")
print(ampeco.__version__, len(classes), type(client.charge_points).__name__, client.id_tags.update.__doc__ is not None)
"""


# `make check` generates the latest, and the recorded exchanges all of them.
def test_ours_generate_with_nothing_but_the_configuration_and_import(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    done = sdkforge("generate", "v3.96.4", "--out", "client", cwd=tmp_path)
    assert done.status == 0, done.told
    assert "443 of 443 operations" in done.out
    page = (tmp_path / "client" / "api.md").read_text(encoding="utf-8")
    assert sum(line.startswith("# ") and "/public-api/" in line for line in page.splitlines()) == 443
    assert "How the facts of this release are known (`x-evidence`): `fields`, that is, " in page
    assert page.count("evidence: operations)") == 67
    imported = subprocess.run(
        [sys.executable, "-W", "error", "-c", EVERYTHING], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert imported.stderr == ""
    version, classes, resource, documented = imported.stdout.split()
    assert (version, resource, documented) == ("3.96.4", "ChargePoints", "True")
    assert int(classes) > 700
