"""Bad input: one clear message, exit 2, no traceback, and nothing half written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from cli.command import PETS, assert_refused, sdkforge, tree, written
from support.documents import changed, text_of

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\4\0\0\0\xb5\x1c\x0c\2" + bytes(range(256))
BOMB = f"openapi: 3.1.0\ninfo: {{title: a, version: '1'}}\npaths: {{}}\nx-a0: &a0 [{', '.join(['lol'] * 9)}]\n"
BOMB += "".join(f"x-a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
CYCLE = changed(
    PETS,
    lambda data: data["components"]["schemas"].update(
        Pet={"$ref": "#/components/schemas/Other"}, Other={"$ref": "#/components/schemas/Pet"}
    ),
)
NOWHERE = changed(PETS, lambda data: data["components"]["schemas"].update(Pet={"$ref": "#/components/schemas/Gone"}))
CLASH = changed(PETS, lambda data: data["paths"].update({"/pets/{other}": data["paths"]["/pets/{id}"]}))

# name of the file, its bytes, words that the message must have
FILES: dict[str, tuple[str, bytes, tuple[str, ...]]] = {
    "an empty file": ("a.yaml", b"", ("a.yaml", "empty")),
    "blanks only": ("a.json", b" \n\n", ("a.json", "empty")),
    "a comment only": ("a.yaml", b"# nothing\n", ("a.yaml",)),
    "a picture": ("a.png", PNG, ("a.png",)),
    "a picture called yaml": ("a.yaml", PNG, ("a.yaml",)),
    "zero bytes": ("a.yaml", b"\0" * 100, ("a.yaml",)),
    "broken YAML": ("a.yaml", b"openapi: 3.1.0\npaths: [1, 2\ninfo: }\n", ("a.yaml:3",)),
    "tabs in YAML": ("a.yaml", b"openapi: 3.1.0\ninfo:\n\ttitle: a\n", ("a.yaml:3",)),
    "a repeated key in YAML": ("a.yaml", b"openapi: 3.1.0\npaths: {}\npaths: {}\n", ("a.yaml:3", "paths")),
    "a Python object in YAML": ("a.yaml", b"openapi: !!python/object/apply:os.system ['touch owned']\n", ("a.yaml:1",)),
    "broken JSON": ("a.json", b'{"openapi": "3.1.0",\n "paths": {},}\n', ("a.json:2",)),
    "JSON cut short": ("a.json", text_of(PETS).encode()[:200], ("a.json",)),
    "a list": ("a.json", b"[1, 2]", ("a.json",)),
    "a word": ("a.yaml", b"hello", ("a.yaml",)),
    "other YAML": ("a.yaml", b"services: {web: {image: nginx}}\n", ("a.yaml", "openapi")),
    "Swagger 2.0": ("a.json", b'{"swagger": "2.0", "info": {}, "paths": {}}', ("a.json:1", "Swagger", "3.")),
    "OpenAPI 4": ("a.json", b'{"openapi": "4.0.0", "info": {}, "paths": {}}', ("a.json:1", "4.0.0")),
    "a number as version": ("a.yaml", b"openapi: 3.1\ninfo: {}\npaths: {}\n", ("a.yaml:1", "string")),
    "paths as a list": ("a.json", b'{"openapi": "3.1.0", "info": {}, "paths": []}', ("a.json:1", "paths")),
    "a reference to nowhere": ("a.json", text_of(NOWHERE).encode(), ("a.json:1", "Gone", "nowhere")),
    "a circle of references": ("a.json", text_of(CYCLE).encode(), ("a.json:1", "circle")),
    "a reference to another file": (
        "a.json",
        text_of(NOWHERE).replace("#/components/schemas/Gone", "/etc/passwd#/a").encode(),
        ("a.json:1", "/etc/passwd"),
    ),
    "a YAML alias bomb": ("a.yaml", BOMB.encode(), ("a.yaml", "alias")),
    "a YAML alias that holds itself": ("a.yaml", b"openapi: 3.1.0\npaths: &a {x: *a}\n", ("a.yaml",)),
    "too deep JSON": (
        "a.json",
        b'{"openapi": "3.1.0", "a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        ("a.json", "deep"),
    ),
    "too deep YAML": ("a.yaml", b"openapi: 3.1.0\na: " + b"[" * 5000 + b"]" * 5000, ("a.yaml", "deep")),
    "not UTF-8": ("a.yaml", "openapi: 3.1.0\ninfo: {title: caf\u00e9}\n".encode("latin-1"), ("a.yaml",)),
}
COMMANDS = {
    "validate": ("validate",),
    "generate": ("generate", "--out", "out"),
    "import": ("import", "--as", "v1.0.0"),
    "check": ("check", "--out", "out", "--document"),
}


# All commands read in one way: each is tried with some, one with all.
TRIED = [("generate", name) for name in FILES] + [
    (command, name)
    for command in ("validate", "import", "check")
    for name in (
        "an empty file",
        "a picture",
        "broken YAML",
        "Swagger 2.0",
        "a circle of references",
        "a YAML alias bomb",
    )
    if (command, name) != ("validate", "a circle of references")
]


@pytest.mark.parametrize(("command", "name"), TRIED)
def test_a_document_that_is_none(name: str, command: str, tmp_path: Path) -> None:
    file, content, words = FILES[name]
    (tmp_path / file).write_bytes(content)
    before = tree(tmp_path)
    head, *options = COMMANDS[command]
    assert_refused(sdkforge(head, *options, file, cwd=tmp_path), *words)
    assert tree(tmp_path) == before


@pytest.mark.parametrize("name", ["a reference to nowhere", "a circle of references", "a reference to another file"])
def test_a_wrong_reference_is_a_finding(name: str, tmp_path: Path) -> None:
    """`validate` tells all that is wrong, so there it is one finding among others."""
    file, content, words = FILES[name]
    (tmp_path / file).write_bytes(content)
    outcome = sdkforge("validate", file, cwd=tmp_path)
    assert (outcome.status, outcome.told) == (1, "")
    for word in words:
        assert word.lower() in outcome.out.lower()


@pytest.mark.parametrize("command", ["generate", "import"])
@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("missing.yaml", ("missing.yaml",)),
        ("folder", ("folder",)),
        ("missing/too.yaml", ("missing/too.yaml",)),
        ("file/too.yaml", ("file/too.yaml",)),
        ("v9.9.9", ("v9.9.9",)),
        ("", ()),
        ("http://127.0.0.1:9/a.yaml", ("127.0.0.1",)),
        ("ftp://example.com/a.yaml", ("ftp",)),
        ("a\nb", ()),
    ],
    ids=[
        "missing",
        "a folder",
        "in a missing folder",
        "below a file",
        "no such release",
        "empty",
        "no host",
        "no scheme",
        "line break",
    ],
)
def test_nothing_to_read(source: str, words: tuple[str, ...], command: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("x")
    before = tree(tmp_path)
    head, *options = COMMANDS[command]
    assert_refused(sdkforge(head, *options, source, cwd=tmp_path), *words)
    assert tree(tmp_path) == before


def test_two_operations_of_one_name(tmp_path: Path) -> None:
    source = written(tmp_path, CLASH)
    before = tree(tmp_path)
    assert_refused(
        sdkforge("generate", source, "--out", "out", cwd=tmp_path), "pets.get", "/pets/{id}", "/pets/{other}"
    )
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("unknown", ("unknown", "sdkforge --help")),
        ("validate pets.json --unknown", ("--unknown", "sdkforge validate --help")),
        ("validate --unknown json pets.json", ("no option --unknown",)),
        ("diff --unknown error pets.json pets.json", ("no option --unknown",)),
        ("validate pets.json --format xml", ("xml", "json")),
        ("validate", ("DOCUMENT is missing", "sdkforge validate --help")),
        ("generate", ("DOCUMENT is missing",)),
        ("diff pets.json", ("REVISION is missing",)),
        ("import pets.json", ("--as",)),
        ("import pets.json --as v1.0.0 --prose maybe", ("maybe", "drop")),
        ("validate pets.json more than needed", ("too many", "more than needed")),
    ],
)
def test_an_unknown_command_or_option(line: str, words: tuple[str, ...], tmp_path: Path) -> None:
    written(tmp_path)
    before = tree(tmp_path)
    outcome = sdkforge(*line.split(), cwd=tmp_path)
    assert_refused(outcome, *words)
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    "name", ["1.0.0", "v1", "v1.0", "v01.0.0", "V1.0.0", "v1.0.0-beta", "", "../v1.0.0", "v1.0.0/../../x", "latest"]
)
def test_a_malformed_release_name(name: str, tmp_path: Path) -> None:
    written(tmp_path)
    before = tree(tmp_path)
    assert_refused(sdkforge("import", "pets.json", "--as", name, cwd=tmp_path), "vX.Y.Z")
    assert tree(tmp_path) == before


@pytest.mark.parametrize("name", ["1.0.0", "v1.0", "3.110.0"])
def test_a_document_that_is_meant_for_a_release(name: str, tmp_path: Path) -> None:
    assert_refused(sdkforge("validate", name, cwd=tmp_path), "vX.Y.Z")
    (tmp_path / name).write_text(text_of(PETS))
    assert sdkforge("validate", name, cwd=tmp_path).status == 0


def test_a_project_of_another_is_not_written_over(tmp_path: Path) -> None:
    written(tmp_path)
    (tmp_path / "README.md").write_text("mine")
    before = tree(tmp_path)
    assert_refused(sdkforge("generate", "pets.json", "--out", ".", cwd=tmp_path), "README.md", "--out")
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    ("config", "words"),
    [
        (b"package: [1]", ("package",)),
        (b"unknown: 1", ("unknown",)),
        (b"package: class", ("class",)),
        (b"package: ../x", ("../x",)),
        (b"- 1", ("mapping",)),
        (b"package: pets\na: [", ("sdk.yaml:2:5", "not valid YAML")),
        (PNG, ("sdk.yaml",)),
        (b"names: {A: 1}", ("names",)),
        (b"names: {Pet: not a name}", ("not a name",)),
        (b"methods: {GET /pets: 'pets.not-a-name'}", ("not-a-name",)),
        (b"client: 'x y'", ("x y",)),
        (b"environment: 'A B; rm'", ("environment",)),
    ],
    ids=lambda value: value[:20].decode("latin-1") if isinstance(value, bytes) else "",
)
def test_a_wrong_configuration(config: bytes, words: tuple[str, ...], tmp_path: Path) -> None:
    written(tmp_path)
    (tmp_path / "sdk.yaml").write_bytes(config)
    before = tree(tmp_path)
    assert_refused(sdkforge("generate", "pets.json", "--out", "out", cwd=tmp_path), *words)
    assert tree(tmp_path) == before


def test_a_configuration_that_is_missing(tmp_path: Path) -> None:
    written(tmp_path)
    assert_refused(sdkforge("generate", "pets.json", "--config", "gone.yaml", cwd=tmp_path), "gone.yaml")
    assert not (tmp_path / "generated").exists()


def test_the_output_path_is_a_file(tmp_path: Path) -> None:
    written(tmp_path)
    (tmp_path / "out").write_text("mine")
    before = tree(tmp_path)
    assert_refused(sdkforge("generate", "pets.json", "--out", "out", cwd=tmp_path), "out", "folder")
    assert tree(tmp_path) == before


@pytest.mark.parametrize("out", ["file/out", "/proc/sdkforge-out", "/dev/null/out"])
def test_the_output_folder_cannot_be_made(out: str, tmp_path: Path) -> None:
    """Root may write anywhere, so these are places where nobody can."""
    written(tmp_path)
    (tmp_path / "file").write_text("mine")
    before = tree(tmp_path)
    assert_refused(sdkforge("generate", "pets.json", "--out", out, cwd=tmp_path), out.split("/")[-2] or "proc")
    assert tree(tmp_path) == before


def test_a_release_cannot_be_written(tmp_path: Path) -> None:
    written(tmp_path)
    (tmp_path / "spec").write_text("a file where a folder should be")
    before = tree(tmp_path)
    assert_refused(sdkforge("import", "pets.json", "--as", "v1.0.0", cwd=tmp_path), "v1.0.0")
    assert tree(tmp_path) == before


@pytest.mark.parametrize("where", ["src/pets", "src/pets/deeper"])
def test_a_folder_that_holds_something_not_generated(where: str, tmp_path: Path) -> None:
    written(tmp_path)
    (tmp_path / "out" / where).mkdir(parents=True)
    (tmp_path / "out" / where / "mine.py").write_text("precious = 1\n")
    before = tree(tmp_path)
    outcome = sdkforge("generate", "pets.json", "--out", "out", "--package", "pets", cwd=tmp_path)
    assert_refused(outcome, "pets", "not generate")
    assert tree(tmp_path) == before


def test_what_stands_beside_the_package_is_left_alone(tmp_path: Path) -> None:
    written(tmp_path)
    (tmp_path / "out" / "src" / "other").mkdir(parents=True)
    (tmp_path / "out" / "src" / "other" / "mine.py").write_text("precious = 1\n")
    (tmp_path / "out" / "notes.txt").write_text("mine")
    assert sdkforge("generate", "pets.json", "--out", "out", "--package", "pets", cwd=tmp_path).status == 0
    assert (tmp_path / "out" / "src" / "other" / "mine.py").read_text() == "precious = 1\n"
    assert (tmp_path / "out" / "notes.txt").read_text() == "mine"


_SMALL_FILES = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
sys.argv = ["sdkforge", *sys.argv[2:]]
from sdkforge.cli import run
run()
"""


@pytest.fixture
def small_disk(tmp_path: Path) -> object:
    """A file system with room for little more than the first client, or none where this machine cannot mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)], capture_output=True)
    if done.returncode:
        pytest.skip("mounting a small file system is not permitted here")
    yield place
    subprocess.run(["umount", str(place)], check=True, capture_output=True)


@pytest.mark.parametrize("out", ["", "new/folder"])
def test_a_disk_that_fills(out: str, small_disk: Path, tmp_path: Path) -> None:
    source = written(tmp_path)
    (small_disk / "mine.txt").write_text("mine")
    before = tree(small_disk)
    assert_refused(sdkforge("generate", source, "--out", small_disk / out, cwd=tmp_path), "space")
    assert tree(small_disk) == before
    (small_disk / "filler").write_bytes(bytes(56_000))
    before = tree(small_disk)
    outcome = sdkforge("import", written(tmp_path, _wide(), "wide.json"), "--as", "v1.0.0", cwd=small_disk)
    assert_refused(outcome, "space")
    assert tree(small_disk) == before


def _wide() -> dict[str, object]:
    properties = {f"property{n}": {"type": "string"} for n in range(2000)}
    return changed(PETS, lambda data: data["components"]["schemas"]["Pet"]["properties"].update(properties))


@pytest.mark.parametrize("command", ["generate", "import"])
def test_a_file_that_may_not_grow(command: str, tmp_path: Path) -> None:
    """As a full disk does: writing fails half way. The client that was there before is there afterwards."""
    written(tmp_path)
    options = ["--out", "out"] if command == "generate" else ["--as", "v1.0.0"]
    assert sdkforge(command, "pets.json", *options, cwd=tmp_path).status == 0
    before = tree(tmp_path)
    limited = [sys.executable, "-c", _SMALL_FILES, "600", command, "pets.json", *options]
    done = subprocess.run(
        limited, cwd=tmp_path, capture_output=True, text=True, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    )
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("sdkforge: ")
    assert tree(tmp_path) == before


def test_a_reader_that_goes_away(tmp_path: Path) -> None:
    source = written(tmp_path, CLASH)
    command = f"{sys.executable} -m sdkforge validate {source} --format json | head -c 1"
    done = subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True)
    assert done.stderr == ""


@pytest.mark.parametrize("given", [b"", PNG, b"openapi: [", json.dumps({"swagger": "2.0"}).encode()])
def test_bad_standard_input(given: bytes, tmp_path: Path) -> None:
    outcome = sdkforge("validate", "-", cwd=tmp_path, given=given)
    assert_refused(outcome)
    assert outcome.told.startswith("sdkforge: -"), "it is what was read that is at fault, not the command line"
    assert tree(tmp_path) == {}
