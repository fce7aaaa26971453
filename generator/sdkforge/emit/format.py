"""Formatting by ruff: the generated code is as tidy as code written by hand."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from ruff import find_ruff_bin  # type: ignore[import-untyped]  # ruff ships no types

from ..errors import InputError

_RULES = "F401,I,UP006,UP007"
_SETTINGS = ("--isolated", "--target-version", "py311", "--no-cache", "--quiet")


def format_files(files: Mapping[str, str], package: str) -> dict[str, str]:
    """The same files with unused imports gone, imports sorted and code formatted. Only `.py` files are touched.

    Raises InputError where there is no room to work in, RuntimeError where ruff cannot read what was generated, which
    is a fault of the generator.
    """
    try:
        return _formatted(files, package)
    except OSError as error:
        raise InputError(
            f"cannot write temporary files: {error.strerror or error}",
            source=tempfile.gettempdir(),
            advice="nothing was changed; make room there, or point TMPDIR at another folder",
        ) from None


def _formatted(files: Mapping[str, str], package: str) -> dict[str, str]:
    with tempfile.TemporaryDirectory(prefix="sdkforge-format-") as folder:
        root = Path(folder)
        sources = {name: content for name, content in files.items() if name.endswith(".py")}
        for name, content in sources.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8", newline="\n")
        known = f'lint.isort.known-first-party=["{package}"]'
        _ruff(root, "check", "--fix", "--select", _RULES, "--config", known, *_SETTINGS)
        _ruff(root, "format", "--line-length", "110", *_SETTINGS)
        return {name: (root / name).read_text(encoding="utf-8") if name in sources else files[name] for name in files}


def _ruff(folder: Path, command: str, *arguments: str) -> None:
    done = subprocess.run(
        [find_ruff_bin(), command, *arguments, "."], cwd=folder, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"ruff {command} failed on generated code:\n{(done.stdout + done.stderr)[-2000:]}")
