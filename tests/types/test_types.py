"""What type checkers say about the client and about those who use it, rightly and wrongly."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated" / "src"
USAGE = Path(__file__).with_name("usage.py")
MISUSE = Path(__file__).with_name("misuse.py")

LEAST_USES = 60
LEAST_MISUSES = 25

Found = dict[Path, dict[int, str]]
"""By file, the first complaint about each line."""


def _marked() -> set[int]:
    """The lines that hold a misuse."""
    lines = MISUSE.read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if re.search(r"  # E: \w", line)}


class _Denied(ast.NodeTransformer):
    """Every `assert_type` asserts a type that nothing has."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if _is_use(node):
            node.args[1] = ast.Name("NothingElse")
        return node


def _is_use(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "assert_type"


def _denied(directory: Path) -> tuple[Path, list[int]]:
    """A copy of the uses in which each is said to be of a wrong type, and the line of each.

    A checker that is content with a use may have taken it for unreachable and not looked. Here it must complain.
    """
    tree = ast.parse(USAGE.read_text(encoding="utf-8"))
    text = ast.unparse(_Denied().visit(tree)) + "\n\n\nclass NothingElse: ...\n"
    path = directory.resolve() / "denied.py"
    path.write_text(text, encoding="utf-8")
    return path, sorted(node.lineno for node in ast.walk(ast.parse(text)) if _is_use(node) and hasattr(node, "lineno"))


def pyright(directory: Path, files: Sequence[Path]) -> Found:
    """Pyright in its strict mode."""
    settings = {
        # It takes no absolute paths here, nor any that lead through a symbolic link.
        "include": [os.path.relpath(path, directory.resolve()) for path in (PACKAGE, *files)],
        "extraPaths": [str(PACKAGE)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    project = directory.resolve() / "pyrightconfig.json"
    project.write_text(json.dumps(settings))
    command = ["-m", "pyright", "--project", str(project), "--pythonpath", sys.executable, "--outputjson"]
    run = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=False)
    report = json.loads(run.stdout)
    assert report["summary"]["filesAnalyzed"] > 100, run.stdout
    found: Found = defaultdict(dict)
    for item in report["generalDiagnostics"]:
        if item["severity"] in ("error", "warning"):
            found[Path(item["file"])].setdefault(item["range"]["start"]["line"] + 1, item["message"])
    return found


def mypy(directory: Path, files: Sequence[Path]) -> Found:
    """Mypy with `--strict`."""
    command = ["-m", "mypy", "--strict", "--enable-error-code", "deprecated", "--no-error-summary"]
    command += ["--config-file", os.devnull, "--python-version", "3.11", "--output", "json"]
    command += ["--cache-dir", str(directory), str(PACKAGE / "ampeco"), *map(str, files)]
    run = subprocess.run(
        [sys.executable, *command],
        capture_output=True,
        text=True,
        check=False,
        cwd=directory,
        env={**os.environ, "MYPYPATH": str(PACKAGE)},
    )
    assert run.returncode == 1, run.stderr
    found: Found = defaultdict(dict)
    for line in run.stdout.splitlines():
        item = json.loads(line)
        if item["severity"] == "error":
            found[(directory / item["file"]).resolve()].setdefault(item["line"], item["message"])
    return found


@pytest.mark.parametrize("checker", [pyright, mypy])
def test_checkers_find_all_mistakes_and_nothing_else(
    checker: Callable[[Path, Sequence[Path]], Found], tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    denied, uses = _denied(tmp_path)
    found = checker(tmp_path, (USAGE, MISUSE, denied))
    wrong, contradicted = found.pop(MISUSE, {}), found.pop(denied, {})
    for name, count in (("uses", len(uses)), ("misuses", len(wrong))):
        record_property(name, count)
        print(f"{checker.__name__}: {count} {name}")

    # The package itself and its right use.
    assert {str(path): complaints for path, complaints in found.items()} == {}
    assert {line for line, complaint in contradicted.items() if "NothingElse" in complaint} == set(uses)
    assert len(uses) >= LEAST_USES
    assert set(wrong) == _marked(), {line: wrong.get(line, "nothing") for line in set(wrong) ^ _marked()}
    assert len(wrong) >= LEAST_MISUSES


def test_the_package_says_that_it_is_typed() -> None:
    assert (PACKAGE / "ampeco" / "py.typed").is_file()
