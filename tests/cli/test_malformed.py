"""A document whose structure is wrong is told as such, wherever it trips the generator: never with a traceback."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sdkforge.cli import main
from support.soon import soon

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


def _row(number: int) -> dict[str, Any]:
    return {"allOf": [{"$ref": f"#/components/schemas/S{number + 1}"}, {"properties": {f"p{number}": {}}}]}


UNIONS = [{"oneOf": [{"type": "object", "properties": {f"p{n}_{m}": {}}} for m in range(7)]} for n in range(7)]
TOO_MUCH: dict[str, tuple[dict[str, Any], str]] = {
    "a row of allOf": ({**{f"S{n}": _row(n) for n in range(400)}, "S400": {"type": "object"}}, "in too long a row"),
    "an allOf of unions": ({"S0": {"allOf": UNIONS}}, "an allOf of 7 unions is one of 823543 schemas"),
}


@pytest.mark.parametrize(("schemas", "words"), TOO_MUCH.values(), ids=TOO_MUCH)
@pytest.mark.parametrize("command", ["generate", "import"])
def test_what_nobody_could_make_a_client_of_is_told_of_its_operation(
    command: str,
    schemas: dict[str, Any],
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    get = answer({"type": "array", "items": {"$ref": "#/components/schemas/S0"}})
    document = {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": get}}}
    text = json.dumps({**document, "components": {"schemas": schemas}}, indent=1)
    Path("openapi.json").write_text(text, encoding="utf-8")
    line = next(number for number, told in enumerate(text.splitlines(), 1) if '"get": ' in told)
    more = {"generate": ["--out", "out"], "import": ["--as", "v1.0.0"]}[command]
    with soon():
        assert main([command, "openapi.json", *more]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(f"sdkforge: openapi.json:{line}:")
    assert words in told.err
    assert "(at /paths/~1a/get)" in told.err
    assert [path.name for path in tmp_path.iterdir()] == ["openapi.json"]
