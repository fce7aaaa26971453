"""A document whose structure is wrong is told as such, wherever it trips the generator: never with a traceback."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sdkforge.cli import main

OK: dict[str, Any] = {"200": {"description": "ok"}}


def answer(schema: Any) -> dict[str, Any]:
    return {"responses": {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}}


OPERATIONS: dict[str, Any] = {
    "parameters is a number": {"parameters": 5, "responses": OK},
    "a parameter is a text": {"parameters": ["x"], "responses": OK},
    "responses is a list": {"responses": []},
    "content is a list": {"responses": {"200": {"description": "ok", "content": ["x"]}}},
    "a media type is a text": {"responses": {"200": {"description": "ok", "content": {"application/json": "x"}}}},
    "headers is a number": {"responses": {"200": {"description": "ok", "headers": 5, "links": 5}}},
    "properties is a list": answer({"type": "object", "properties": ["a"]}),
    "allOf is a number": answer({"allOf": 5}),
    "a type is a mapping": answer({"type": {"a": 1}, "properties": {"a": {"type": 5}}}),
    "an enum is a text": answer({"enum": "x", "required": 5}),
    "a callback is made of numbers": {
        "callbacks": {"e": {"{$x}": {"post": {"parameters": [5], "requestBody": 5, "responses": 5}}}},
        "responses": OK,
    },
    "encoding is made of numbers": {
        "requestBody": {"content": {"multipart/form-data": {"schema": {}, "encoding": {"a": 5}}}},
        "responses": OK,
    },
}


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)
@pytest.mark.parametrize("command", ["validate", "generate", "import"])
def test_it_is_told(
    command: str,
    operation: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    document = {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": operation}}}
    Path("openapi.json").write_text(json.dumps(document), encoding="utf-8")
    more = {"validate": [], "generate": ["--out", "out"], "import": ["--as", "v1.0.0"]}[command]
    status = main([command, "openapi.json", *more])
    told = capsys.readouterr()
    if command == "validate":
        assert status == 1
        assert ": error " in told.out
    elif status:
        assert status == 2
        assert told.err.startswith("sdkforge: openapi.json:1:")
        assert "sdkforge validate tells all" in told.err
        assert not Path("out").exists()
    else:  # what is malformed is something that nothing is made of
        assert told.err == ""
