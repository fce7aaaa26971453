"""The whole output for a small description, kept as text for a person to read when it changes.

    WRITE_EXPECTED=1 .venv/bin/python -m pytest tests/golden/test_snapshots.py

writes it anew; read the difference before committing it.
"""

from __future__ import annotations

import difflib
import os
from pathlib import Path

import pytest
from golden.package import Generated, generate
from support.documents import Node, document, operation

EXPECTED = Path(__file__).parent / "expected"
_ID: Node = {
    "name": "id",
    "in": "path",
    "required": True,
    "description": "Number of the lamp.",
    "schema": {"type": "integer"},
}
_LAMP: Node = {
    "type": "object",
    "description": "Something that gives light.",
    "required": ["id"],
    "properties": {
        "id": {"type": "integer", "readOnly": True},
        "colour": {"type": "string", "enum": ["red", "green"], "description": "What it looks like."},
        "litSince": {"type": "string", "format": "date-time", "nullable": True},
        "socket": {
            "type": "object",
            "required": ["watts"],
            "properties": {"watts": {"type": "integer", "maximum": 60}},
        },
    },
}
DOCUMENTS: dict[str, Node] = {
    "two operations": document(
        {
            "/lamps": {
                "get": operation(
                    {
                        "type": "object",
                        "properties": {"data": {"type": "array", "items": {"$ref": "#/components/schemas/Lamp"}}},
                    },
                    title="List lamps",
                    parameters=[{"name": "page", "in": "query", "schema": {"type": "integer"}}],
                )
            },
            "/lamps/{id}": {
                "patch": operation(
                    {"$ref": "#/components/schemas/Lamp"},
                    title="Change a lamp",
                    body={"$ref": "#/components/schemas/Lamp"},
                    parameters=[_ID],
                )
            },
        },
        {"schemas": {"Lamp": _LAMP}},
    ),
}


def told(made: Generated) -> str:
    """Every file that depends on the description, one after the other."""
    paths = sorted(
        path for path in made.root.rglob("*") if path.is_file() and "_core" not in path.parts and path.suffix != ".pyc"
    )
    return "".join(
        f"======== {path.relative_to(made.root).as_posix()}\n{path.read_text(encoding='utf-8')}" for path in paths
    )


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_whole_output(name: str, tmp_path: Path) -> None:
    file = EXPECTED / f"{name.replace(' ', '_')}.txt"
    text = told(generate(DOCUMENTS[name], tmp_path / "out", package="lamp_shop"))
    if os.environ.get("WRITE_EXPECTED"):
        file.write_text(text, encoding="utf-8")
    expected = file.read_text(encoding="utf-8")
    lines = difflib.unified_diff(expected.splitlines(), text.splitlines(), "expected", "generated", lineterm="", n=1)
    assert "\n".join(lines) == ""
