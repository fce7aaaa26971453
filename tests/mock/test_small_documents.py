"""Mock servers of other descriptions: small ones, odd ones, hostile ones."""

from __future__ import annotations

import importlib
import inspect
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from golden.package import Generated, generate
from golden.test_hostile import HOSTILE, everywhere
from sdkforge.api.config import Config
from sdkforge.document import load
from sdkforge.emit.client import write_client
from support.documents import ROOT, document, operation, read

# Names with which a client can call at all: others make no URL.
CALLABLE = ("quotes at the end", "fields", "Jinja code", "keyword", "dunder", "builtin", "mirrored", "empty", "pipes")
DOCUMENTS = ROOT / "tests" / "fixtures" / "documents"
NAMES = [path.name for path in sorted(DOCUMENTS.glob("*.*"))]


@contextmanager
def _mocked(made: Generated) -> Iterator[tuple[ModuleType, Any]]:
    with made.imported() as package:
        testing = importlib.import_module(f"{made.package}.testing")
        with getattr(testing, f"mock_{made.package}")() as server:
            yield package, server


def _call_everything(server: Any) -> int:
    """Every operation, called through the client that reads strictly. Gives how many there were."""
    client = server.client.with_options(strict=True, validate_requests=False)
    names = [described.name for described in server._description.operations]
    for name in names:
        method = client
        for part in name.split("."):
            method = getattr(method, part)
        parameters = inspect.signature(method).parameters.values()
        given = ["7" for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD]
        named = {p.name: "x" for p in parameters if p.kind is p.KEYWORD_ONLY and p.default is p.empty}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            value = method(*given, **named)
        assert len(value.data) == 1 if hasattr(value, "next_page") else True
        assert server.calls[-1].operation == name
    return len(names)


@pytest.mark.parametrize("name", NAMES)
def test_every_operation_of_a_small_document(name: str, tmp_path: Path) -> None:
    written = write_client(load(str(DOCUMENTS / name)), Config(package="small", client="Small"), tmp_path)
    with _mocked(Generated(tmp_path, written.package)) as (_, server):
        assert _call_everything(server) == len(server.calls)


@pytest.mark.parametrize("name", CALLABLE)
def test_hostile_names(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with _mocked(generate(everywhere(HOSTILE[name]), tmp_path / "out")) as (_, server):
        assert _call_everything(server) >= 3


def _schema(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


TREE = {
    "Tree": {
        "type": "object",
        "required": ["id", "left"],
        "properties": {
            "id": {"type": "integer"},
            "left": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
            "right": {"$ref": "#/components/schemas/Tree"},
            "by_name": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Tree"}},
        },
    }
}
ODD = document(
    {
        "/alarms": {
            "post": {
                "responses": {
                    "204": {"description": ""},
                    "409": {
                        "description": "",
                        "content": {"application/json": {"schema": _schema(code={"type": "string", "enum": ["loud"]})}},
                    },
                }
            }
        },
        "/calls": {"get": operation({"type": "array", "items": {"type": "integer"}})},
        "/client/{id}": {"get": operation(_schema(id={"type": "string"}))},
        "/things/{id}": {"get": operation(_schema(id={"type": "integer"}, kind={"type": "string"}))},
        "/things/first": {"get": operation(_schema(kind={"type": "string", "example": "the first"}))},
        "/trees/{id}": {"get": operation({"$ref": "#/components/schemas/Tree"})},
        "/jobs/{id}": {"post": operation(_schema(id={"type": "integer"}))},
        "/jobs/{id}:cancel": {"post": operation(_schema(id={"type": "integer"}))},
        "/reports/{id}": {
            "get": {"responses": {"200": {"description": "", "content": {"application/pdf": {"schema": {}}}}}}
        },
        "/jobs": {
            "post": {
                "responses": {
                    "2XX": {"description": ""},
                    "default": {"description": ""},
                    "409": {
                        "description": "",
                        "content": {"application/json": {"schema": _schema(code={"type": "string", "enum": ["busy"]})}},
                    },
                }
            }
        },
        "/examples/{id}": {
            "get": operation(
                _schema(
                    size={"type": "integer", "example": "many"},
                    since={"type": "string", "format": "date-time", "example": "last week"},
                    colour={"type": "string", "enum": ["blue", "red"], "example": "red"},
                    share={"type": "number", "default": 0.25},
                    at={"type": "string", "pattern": "^[0-9]{2}:[0-9]{2}$"},
                    broken={"type": "string", "pattern": "("},
                )
            )
        },
    },
    {"schemas": TREE},
)


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[ModuleType, Any]]:
    with _mocked(generate(ODD, tmp_path_factory.mktemp("odd"), package="odd")) as (package, server):
        yield package, server


def test_every_operation_of_an_odd_one(odd: tuple[ModuleType, Any]) -> None:
    assert _call_everything(odd[1]) == 11


def test_a_resource_called_as_something_of_the_server_has_an_underscore(odd: tuple[ModuleType, Any]) -> None:
    _, server = odd
    server.client_.get.returns(id="x")
    assert server.client.client.get("y").id == "x"
    server.calls_.list.returns_items([3, 4])
    assert list(server.client.calls.list()) == [3, 4]
    assert {"calls", "calls_", "client", "client_"} <= set(dir(server))
    with pytest.raises(AssertionError, match="per_page: it answers with a bare list, which has no pages"):
        server.calls_.list.returns_items([1], per_page=1)


def test_the_more_literal_of_two_paths_is_meant(odd: tuple[ModuleType, Any]) -> None:
    _, server = odd
    assert server.client.things.first.get().kind == "the first"
    assert server.client.things.get(7).id == 7


def test_what_the_document_says_of_a_value_is_taken_where_it_is_right(odd: tuple[ModuleType, Any]) -> None:
    sample = odd[1].examples.get.sample()
    assert (sample["colour"], sample["share"], sample["at"]) == ("red", 0.25, "08:15")
    assert isinstance(sample["size"], int)
    assert sample["since"] == "2026-03-02T08:15:00Z"


def test_a_tree_ends(odd: tuple[ModuleType, Any]) -> None:
    _, server = odd
    server.trees.get.returns(right={"right": {"id": 3}})
    tree = server.client.with_options(strict=True).trees.get(1)
    assert (tree.id, tree.left, tree.right.right.id) == (1, [], 3)


def test_bytes(odd: tuple[ModuleType, Any]) -> None:
    _, server = odd
    assert server.client.reports.get(1).startswith(b"%PDF")
    server.reports.get.returns(b"own")
    raw = server.client.reports.with_raw_response.get(1)
    assert (raw.content, raw.headers["content-type"]) == (b"own", "application/pdf")
    with pytest.raises(AssertionError, match=r"reports\.get\.returns: bytes are needed"):
        server.reports.get.returns("own")


def test_an_error_has_the_body_that_is_documented(odd: tuple[ModuleType, Any]) -> None:
    package, server = odd
    for status, body in ((409, {"code": "busy"}), (404, {"message": "Not Found"})):
        server.jobs.create.once.fails(status)
        with pytest.raises(package.APIStatusError) as caught:
            server.client.jobs.create()
        assert caught.value.body == body


def test_two_packages_are_mocked_apart(odd: tuple[ModuleType, Any], tmp_path: Path) -> None:
    _, server = odd
    with _mocked(generate(read(DOCUMENTS / "petstore.yaml"), tmp_path, package="pets")) as (_, other):
        assert server.client.things.get(3).id == 3
        assert len(other.calls) == 0
