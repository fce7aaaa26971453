"""The commands when all is well: what they write, what they print, how they exit."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from cli.command import PETS, sdkforge, tree, written
from support.documents import changed, operation, text_of


def test_generating_twice_gives_identical_bytes(tmp_path: Path) -> None:
    written(tmp_path)
    first = sdkforge("generate", "pets.json", "--out", "out", cwd=tmp_path, PYTHONHASHSEED="1")
    before = tree(tmp_path)
    second = sdkforge("generate", "pets.json", "--out", "out", cwd=tmp_path, PYTHONHASHSEED="2")
    other = sdkforge("generate", "pets.json", "--out", "deep/other", cwd=tmp_path, PYTHONHASHSEED="3")
    assert (first.status, second.status, other.status) == (0, 0, 0)
    after = tree(tmp_path)
    assert {name: content for name, content in after.items() if not name.startswith("deep")} == before
    assert tree(tmp_path / "out") == tree(tmp_path / "deep" / "other")
    assert "2 of 2 operations" in first.out


def test_importing_twice_gives_identical_bytes(tmp_path: Path) -> None:
    written(tmp_path)
    texts = []
    for seed in ("1", "2"):
        assert sdkforge("import", "pets.json", "--as", "v1.2.3", cwd=tmp_path, PYTHONHASHSEED=seed).status == 0
        texts.append((tmp_path / "spec" / "releases" / "v1.2.3.yaml").read_bytes())
    assert texts[0] == texts[1]
    assert yaml.safe_load(texts[0])["info"]["version"] == "1.2.3"


def test_success_says_nothing_on_stderr(tmp_path: Path) -> None:
    written(tmp_path)
    for arguments in (
        ("generate", "pets.json", "--out", "out"),
        ("check", "--document", "pets.json", "--out", "out"),
        ("import", "pets.json", "--as", "v1.0.0"),
        ("validate", "pets.json"),
        ("--help",),
        ("--version",),
    ):
        outcome = sdkforge(*arguments, cwd=tmp_path)
        assert (outcome.status, outcome.told) == (0, ""), arguments
        assert outcome.out.endswith("\n")
        assert "\x1b" not in outcome.out


def test_check_sees_one_changed_byte(tmp_path: Path) -> None:
    written(tmp_path)
    check = ("check", "--document", "pets.json", "--out", "out")
    assert sdkforge("generate", "pets.json", "--out", "out", cwd=tmp_path).status == 0
    assert sdkforge(*check, cwd=tmp_path).status == 0
    file = next(path for path in (tmp_path / "out").rglob("_client.py"))
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("from __future__ import annotations", "from __future__  import annotations"), encoding="utf-8"
    )
    before = tree(tmp_path)
    outcome = sdkforge(*check, cwd=tmp_path)
    assert outcome.status == 1
    assert "-from __future__  import annotations" in outcome.out
    assert "+from __future__ import annotations" in outcome.out
    assert "_client.py" in outcome.out
    assert "1 file" in outcome.out
    assert tree(tmp_path) == before, "check writes nothing"


@pytest.mark.parametrize("name", ["api.md", "pyproject.toml", "src/small/_core/query.py"])
@pytest.mark.parametrize("how", ["missing", "longer", "another line end"])
def test_check_sees_every_file(name: str, how: str, drift: Path) -> None:
    file = drift / "out" / name
    content = file.read_bytes()
    try:
        if how == "missing":
            file.unlink()
        elif how == "longer":
            file.write_bytes(content + b"\n# more\n")
        else:
            file.write_bytes(content.replace(b"\n", b"\r\n"))
        outcome = sdkforge("check", "--document", "pets.json", "--out", "out", cwd=drift)
        assert outcome.status == 1
        assert name in outcome.out
    finally:
        file.write_bytes(content)


@pytest.fixture(scope="module")
def drift(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("drift")
    written(place)
    assert sdkforge("generate", "pets.json", "--out", "out", cwd=place).status == 0
    return place


def test_check_sees_a_file_too_many(drift: Path) -> None:
    extra = drift / "out" / "src" / "small" / "models" / "extra.py"
    extra.write_text("")
    outcome = sdkforge("check", "--document", "pets.json", "--out", "out", cwd=drift)
    extra.unlink()
    assert outcome.status == 1
    assert "extra.py" in outcome.out


def test_check_of_nothing(tmp_path: Path) -> None:
    written(tmp_path)
    outcome = sdkforge("check", "--document", "pets.json", "--out", "out", cwd=tmp_path)
    assert outcome.status == 1
    assert "missing" in outcome.out
    assert not (tmp_path / "out").exists()


def test_check_takes_the_latest_release(tmp_path: Path) -> None:
    written(tmp_path)
    for name in ("v1.9.0", "v1.10.0"):
        assert sdkforge("import", "pets.json", "--as", name, cwd=tmp_path).status == 0
    assert sdkforge("generate", "v1.10.0", cwd=tmp_path).status == 0
    assert sdkforge("check", cwd=tmp_path).status == 0
    assert sdkforge("generate", "v1.9.0", cwd=tmp_path).status == 0
    assert sdkforge("check", cwd=tmp_path).status == 1


def test_check_without_any_release(tmp_path: Path) -> None:
    outcome = sdkforge("check", cwd=tmp_path)
    assert outcome.status == 2
    assert outcome.told.startswith("sdkforge: ")


def test_what_is_no_longer_generated_is_gone(tmp_path: Path) -> None:
    more = changed(PETS, lambda data: data["paths"].update({"/owners": {"get": operation({"type": "object"})}}))
    assert sdkforge("generate", written(tmp_path, more), "--out", "out", cwd=tmp_path).status == 0
    assert (tmp_path / "out" / "src" / "small" / "resources" / "owners.py").is_file()
    assert sdkforge("generate", written(tmp_path), "--out", "out", cwd=tmp_path).status == 0
    assert not (tmp_path / "out" / "src" / "small" / "resources" / "owners.py").exists()
    assert not [name for name in tree(tmp_path) if "sdkforge" in name]


@pytest.mark.parametrize(
    "text", [text_of(PETS), yaml.safe_dump(PETS), f"\ufeff{text_of(PETS)}"], ids=["JSON", "YAML", "BOM"]
)
def test_a_document_from_standard_input(text: str, tmp_path: Path) -> None:
    outcome = sdkforge("generate", "-", "--out", "out", cwd=tmp_path, given=text.encode())
    assert (outcome.status, outcome.told) == (0, "")
    assert (tmp_path / "out" / "src" / "small" / "resources" / "pets.py").is_file()


def test_the_same_client_from_json_yaml_and_release(tmp_path: Path) -> None:
    written(tmp_path)
    (tmp_path / "pets.yaml").write_text(yaml.safe_dump(PETS))
    assert sdkforge("import", "pets.json", "--as", "v1.0.0", cwd=tmp_path).status == 0
    for number, source in enumerate(("pets.json", "pets.yaml", "v1.0.0")):
        assert sdkforge("generate", source, "--out", f"out{number}", cwd=tmp_path).status == 0
    one, other, released = (tree(tmp_path / f"out{number}") for number in range(3))
    assert one == other
    # Only a release follows others, and says how its facts are known.
    assert b"## 1.0.0" in (released.pop("CHANGELOG.md") or b"")
    known = b"How the facts of this release are known (`x-evidence`): `exact`"
    page = (released["api.md"] or b"").split(b"\n")
    [line] = [number for number, text in enumerate(page) if text.startswith(known)]
    released["api.md"] = b"\n".join(page[:line] + page[line + 2 :])
    assert one == released


def test_the_package_can_be_named(tmp_path: Path) -> None:
    written(tmp_path)
    assert sdkforge("generate", "pets.json", "--out", "out", "--package", "pet_shop", cwd=tmp_path).status == 0
    init = (tmp_path / "out" / "src" / "pet_shop" / "__init__.py").read_text()
    assert "class" not in init
    assert "PetShop" in init


@pytest.mark.parametrize("name", ["class", "1a", "a-b", "../x", "a.b", "_x", "имя", ""])
def test_a_package_name_that_is_none(name: str, tmp_path: Path) -> None:
    written(tmp_path)
    before = tree(tmp_path)
    outcome = sdkforge("generate", "pets.json", "--out", "out", "--package", name, cwd=tmp_path)
    if name:
        assert outcome.status == 2
        assert tree(tmp_path) == before
    else:
        assert outcome.status == 0
        assert (tmp_path / "out" / "src" / "small").is_dir()


@pytest.mark.parametrize(
    "command", [(), ("validate",), ("generate",), ("check",), ("import",)], ids=lambda c: " ".join(c) or "all"
)
def test_help_says_what_there_is(command: tuple[str, ...], tmp_path: Path) -> None:
    outcome = sdkforge(*command, "--help", cwd=tmp_path)
    assert (outcome.status, outcome.told) == (0, "")
    words = {"validate": "--format", "generate": "--out", "check": "--out", "import": "--like"}
    for word in [words[command[0]]] if command else words:
        assert word in outcome.out


def test_validate_writes_json(tmp_path: Path) -> None:
    bad = changed(PETS, lambda data: data["components"]["schemas"]["Pet"].update(required=["id", "gone"]))
    outcome = sdkforge("validate", written(tmp_path, bad), "--format", "json", cwd=tmp_path)
    findings = json.loads(outcome.out)["findings"]
    assert any("gone" in json.dumps(found) for found in findings)
    assert {"level", "rule", "message", "advice", "pointer", "file", "line", "column", "count"} <= findings[0].keys()


def test_names_are_kept_from_the_release_before(tmp_path: Path) -> None:
    written(tmp_path)
    assert sdkforge("import", "pets.json", "--as", "v1.0.0", cwd=tmp_path).status == 0
    inline = changed(
        PETS, lambda data: data["components"]["schemas"].update(Animal=data["components"]["schemas"].pop("Pet"))
    )
    source = written(tmp_path, json.loads(text_of(inline).replace("schemas/Pet", "schemas/Animal")), "more.json")
    kept = sdkforge("import", source, "--as", "v1.1.0", "--like", "v1.0.0", cwd=tmp_path)
    assert (kept.status, kept.told) == (0, "")
    anew = sdkforge("import", source, "--as", "v2.0.0", cwd=tmp_path)
    assert (anew.status, anew.told.count("--like v1.1.0")) == (0, 1)
    kept, fresh = (
        yaml.safe_load((tmp_path / "spec/releases" / name).read_text()) for name in ("v1.1.0.yaml", "v2.0.0.yaml")
    )
    assert list(kept["components"]["schemas"]) == ["Pet"]
    assert list(fresh["components"]["schemas"]) == ["Animal"]
