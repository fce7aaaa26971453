"""The README's example of a test is one that pytest runs, and that fails when the code under test does."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

README = Path(__file__).resolve().parents[2] / "generated" / "README.md"


def _example() -> str:
    blocks = re.findall(r"^```python\n(.*?)^```", README.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    (example,) = [block for block in blocks if "mock_ampeco" in block]
    return example


def _run(folder: Path, code: str) -> str:
    (folder / "test_example.py").write_text(code, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:recording", "test_example.py"]
    environment = {"PYTHONPATH": ":".join(sys.path), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PATH": "/usr/bin:/bin"}
    return subprocess.run(
        [*command, "--rootdir", str(folder)], cwd=folder, env=environment, capture_output=True, text=True, check=False
    ).stdout


def test_it_passes(tmp_path: Path) -> None:
    assert "2 passed" in _run(tmp_path, _example())


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('filter={"type": "public"}', 'filter={"type": "private"}'),
        ("[point.name for point in", "[point.name.upper() for point in"),
        ("client.charge_points.list(", "client.charge_points.list(max_retries=0, "),
    ],
)
def test_it_fails_where_the_code_is_wrong(tmp_path: Path, right: str, wrong: str) -> None:
    assert right in _example()
    assert re.search(r"1 failed", _run(tmp_path, _example().replace(right, wrong)))
