"""Runs the code of every case with one generated client, against a server that refuses what its description does.

A program of its own, because both clients have one name: `sdk_run.py SOURCE CASES DOCUMENT ANSWERS` prints a JSON
object with what came of each case: an exception, or "".
"""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
from jsonschema import Draft202012Validator

Node = dict[str, Any]
SCALARS: dict[str, Callable[[str], Any]] = {"integer": int, "number": float}


class Server:
    """Answers every request that the description allows with what it is told, and all others with a 400 or a 422."""

    def __init__(self, document: Node) -> None:
        self._document = document
        self.answer: Any = {}

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        for path, item in self._document["paths"].items():
            found = re.fullmatch(re.sub(r"{[^}]*}", "([^/]+)", path), request.url.path)
            operation = item.get(request.method.lower())
            if found and operation:
                names = re.findall(r"{([^}]*)}", path)
                wrong = list(self._wrong(operation, request, dict(zip(names, found.groups(), strict=True))))
                return httpx2.Response(422, json={"message": wrong[0]}) if wrong else self._right(operation)
        return httpx2.Response(404)

    def _right(self, operation: Node) -> httpx2.Response:
        status, response = next(iter(operation["responses"].items()))
        for media in response.get("content", {}):
            text = self.answer if isinstance(self.answer, str) else json.dumps(self.answer)
            return httpx2.Response(int(status), text=text, headers={"content-type": media})
        return httpx2.Response(int(status))

    def _wrong(self, operation: Node, request: httpx2.Request, path: dict[str, str]) -> Iterator[str]:
        cookies = dict(part.strip().split("=", 1) for part in request.headers.get("cookie", "").split(";") if part)
        for parameter in operation.get("parameters", ()):
            name, inside = parameter["name"], parameter["in"]
            if parameter.get("style") == "deepObject":
                continue
            given: Any = {
                "path": path.get,
                "cookie": cookies.get,
                "header": request.headers.get,
                "query": lambda name: request.url.params.get_list(name) or None,
            }[inside](name)
            if given is None:
                if parameter["required"]:
                    yield f"{name} is missing"
            elif not self._fits(_read(given, parameter), parameter["schema"]):
                yield f"{name} is wrong"
        body = operation.get("requestBody")
        media = request.headers.get("content-type", "")
        if body and request.content and media not in body["content"]:
            yield f"{media} is no body"
        elif body and request.content and media == "application/json":
            if not self._fits(json.loads(request.content), body["content"][media]["schema"]):
                yield "the body is wrong"
        elif body and body["required"] and not request.content:
            yield "there is no body"

    def _fits(self, value: Any, schema: Node) -> bool:
        whole = {**schema, "components": self._document.get("components", {})}
        return Draft202012Validator(whole).is_valid(value)


def _read(given: Any, parameter: Node) -> Any:
    """What a parameter's text says."""
    schema = parameter["schema"]
    scalar = SCALARS.get(schema.get("items", schema)["type"], str)
    try:
        if schema["type"] == "array":
            return [scalar(text) for text in (given if parameter.get("explode", True) else given[0].split(","))]
        return scalar(given[0] if isinstance(given, list) else given)
    except ValueError:
        return None


def main(source: Path, cases: Path, document: Path, answers: Path) -> None:
    """Run every case of a folder, each with the answer that it is given."""
    sys.path.insert(0, str(source))
    from depot import Depot  # type: ignore[import-not-found]

    server = Server(json.loads(document.read_text(encoding="utf-8")))
    given = json.loads(answers.read_text(encoding="utf-8"))
    came: dict[str, str] = {}
    with Depot(
        base_url="https://depot.example",
        token="t",
        max_retries=0,
        http_client=httpx2.Client(transport=httpx2.MockTransport(server)),
    ) as client:
        for path in sorted(cases.glob("*.py")):
            server.answer = given[path.stem]
            came[path.stem] = _outcome(path, client, json.dumps(server.answer).encode())
    print(json.dumps(came))


def _outcome(path: Path, client: Any, payload: bytes) -> str:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
        module.use(client, payload)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
