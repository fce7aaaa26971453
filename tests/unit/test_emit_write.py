"""Files are written together or not at all, and text of a document stays text."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sdkforge.emit.package import python_version
from sdkforge.emit.text import cell, docstring, one_line, visible
from sdkforge.emit.write import MARK, write_file, write_tree
from sdkforge.errors import InputError

INIT = f'"""{MARK}."""\n'


def tree(root: Path) -> dict[str, str]:
    return {path.relative_to(root).as_posix(): path.read_text() for path in root.rglob("*") if path.is_file()}


def test_an_owned_folder_is_replaced_whole_and_the_rest_is_left(tmp_path: Path) -> None:
    write_tree(tmp_path, {"src/a/__init__.py": INIT, "src/a/old.py": "", "README.md": "one"}, owned=("src/a",))
    (tmp_path / "notes.txt").write_text("mine")
    write_tree(tmp_path, {"src/a/__init__.py": INIT, "README.md": "two"}, owned=("src/a",))
    assert tree(tmp_path) == {"src/a/__init__.py": INIT, "README.md": "two", "notes.txt": "mine"}


def test_a_folder_written_by_hand_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "src/a").mkdir(parents=True)
    (tmp_path / "src/a/mine.py").write_text("x = 1")
    with pytest.raises(InputError, match="did not generate"):
        write_tree(tmp_path, {"src/a/__init__.py": INIT}, owned=("src/a",))
    assert tree(tmp_path) == {"src/a/mine.py": "x = 1"}


@pytest.mark.parametrize("name", ["../out.py", "/etc/out.py", "a/../../out.py"])
def test_no_file_leaves_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="may not leave"):
        write_tree(tmp_path / "in", {name: ""}, owned=())
    assert tree(tmp_path) == {}


@pytest.mark.parametrize("failing", range(4))
def test_a_failure_at_any_move_leaves_everything_as_it_was(
    tmp_path: Path, failing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tree(tmp_path, {"src/a/__init__.py": INIT, "README.md": "one"}, owned=("src/a",))
    before = tree(tmp_path)
    real, calls = os.replace, []

    def replace(source: object, target: object) -> None:
        calls.append(source)
        if len(calls) == failing + 1:
            raise OSError(28, "No space left on device")
        real(source, target)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(InputError, match="No space left"):
        write_tree(tmp_path, {"src/a/__init__.py": INIT + "#2", "README.md": "two"}, owned=("src/a",))
    assert tree(tmp_path) == before


def test_one_file_is_whole_or_as_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "v1.0.0.yaml"
    write_file(path, "one")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(InputError, match=r"cannot write v1\.0\.0\.yaml: No space left"):
        write_file(path, "two")
    assert tree(tmp_path) == {"v1.0.0.yaml": "one"}


@given(st.text())
def test_a_docstring_holds_any_text_and_ends_where_it_should(text: str) -> None:
    module = ast.parse(f'def f():\n    """{docstring(text)}\n    """\n')
    function = module.body[0]
    assert isinstance(function, ast.FunctionDef)
    assert len(function.body) == 1
    held = ast.get_docstring(function, clean=False) or ""
    assert "".join(held.split()) == "".join(visible(text).split())


@given(st.text())
def test_a_table_cell_is_one_line_without_bars_or_tags(text: str) -> None:
    written = cell(text)
    assert "\n" not in written
    assert "<" not in written
    assert "|" not in written.replace("\\|", "")


def test_marks_that_nobody_sees_are_left_out() -> None:
    assert one_line("a\u202eb\u200bc\x00d\ufeff") == "abcd"


@pytest.mark.parametrize(
    ("version", "python"), [("3.110.0", "3.110.0"), ("v1.2-beta", "1.2"), ("2024-01-05", "2024"), ("", "0"), ("x", "0")]
)
def test_any_version_becomes_one_that_packages_take(version: str, python: str) -> None:
    assert python_version(version) == python
