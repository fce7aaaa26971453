"""What the generator makes of `limit`, and every listing of the release."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import ampeco
import httpx2
import pytest
from contract.description import operations
from contract.samples import Recipe, made
from contract.surface import Method, methods
from contract.transport import Caller
from golden.package import generate
from support.documents import Node, document, get

INTEGER: Node = {"type": "integer"}
THINGS: Node = {"type": "object", "properties": {"data": {"type": "array", "items": {"type": "object"}}}}
LISTINGS = {flavour: [m for m in methods(flavour).values() if m.is_listing] for flavour in ("sync", "async")}


def query(name: str, **schema: Any) -> Node:
    return {"name": name, "in": "query", "schema": {**INTEGER, **schema}}


def sent_by(client: Any, **arguments: Any) -> tuple[dict[str, str], int]:
    """The query of a listing's first request, and how many items of three it gave."""
    requests: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return httpx2.Response(200, json={"data": [{}, {}, {}]})

    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    with client(base_url="https://demo.example", token="t", http_client=http) as opened:
        given = len(list(opened.things.list(**arguments)))
    return dict(requests[0].url.params), given


@pytest.mark.parametrize(
    ("parameters", "arguments", "expected"),
    [
        ([], {"limit": 2}, {}),
        ([query("limit", maximum=9)], {"limit": 5, "max_items": 2}, {"limit": "5"}),
        ([query("limit"), query("max_items")], {"limit": 5, "max_items": 6, "max_items_": 2}, None),
        ([query("max_items")], {"max_items": 5, "limit": 2}, {"max_items": "5"}),
        ([{**query("limit"), "in": "header"}], {"limit": 5, "max_items": 2}, {}),
    ],
)
def test_the_api_s_own_limit_keeps_its_name(
    tmp_path: Path, parameters: list[Node], arguments: dict[str, int], expected: dict[str, str] | None
) -> None:
    made_client = generate(document(get(THINGS, parameters=parameters)), tmp_path)
    own = list(arguments)[-1]
    with made_client.imported() as package:
        sent, given = sent_by(package.ClientUnderTest, **arguments)
        signature = inspect.signature(package.AsyncClientUnderTest(base_url="https://a.example", token="t").things.list)
        with pytest.raises(package.InvalidArgumentError, match=f"^{own.rstrip('_')}: must be a whole number"):
            sent_by(package.ClientUnderTest, **{own: -1})
    assert sent == ({"limit": "5", "max_items": "6"} if expected is None else expected)
    assert given == 2
    assert signature.parameters[own].default is None
    assert signature.parameters[own].kind is inspect.Parameter.KEYWORD_ONLY
    reference = (tmp_path / "api.md").read_text(encoding="utf-8")
    assert (f"{own}: int | None = …" in reference) == (own != "limit")
    source = made_client.text("resources/things.py")
    assert source.count(f"            {own}: The most items to give over all pages; with 0, nothing is sent.\n") == 2


@pytest.mark.parametrize("place", ["/things/{limit}/parts", "/limits/{limit}/things"])
def test_a_path_s_own_limit_keeps_its_name(tmp_path: Path, place: str) -> None:
    at: Node = {"name": "limit", "in": "path", "required": True, "schema": INTEGER}
    made_client = generate(document(get(THINGS, place, parameters=[at])), tmp_path)
    made_client.load_everything()
    (path,) = (made_client.folder / "resources").glob("[a-z]*.py")
    text = path.read_text(encoding="utf-8")
    assert re.search(r"limit: int,\n\s+\*,\n\s+max_items: int \| None = None,", text)


@pytest.mark.parametrize(
    ("schema", "lowered"),
    [
        ({"default": 20, "maximum": 100}, True),
        ({"maximum": 100}, True),
        ({"default": 20, "minimum": 1}, True),
        ({"default": 2, "maximum": 100}, False),
        # The size of a page is not told, or this one may not be asked for.
        ({}, False),
        ({"default": "many"}, False),
        ({"default": 20, "minimum": 10}, False),
        ({"default": 20, "enum": [10, 20]}, False),
        ({"default": 20, "multipleOf": 5}, False),
    ],
)
def test_a_page_is_asked_to_be_no_larger_where_that_is_allowed(tmp_path: Path, schema: Node, lowered: bool) -> None:
    made_client = generate(document(get(THINGS, parameters=[query("per_page", **schema)])), tmp_path)
    with made_client.imported() as package:
        assert sent_by(package.ClientUnderTest, limit=2) == ({"per_page": "2"} if lowered else {}, 2)


@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_every_listing_takes_a_limit(flavour: str) -> None:
    assert len(LISTINGS[flavour]) > 90
    for method in methods(flavour).values():
        parameter = method.signature.parameters.get("limit")
        if method.is_listing:
            assert parameter is not None, method.name
            assert (parameter.kind, parameter.default) == (inspect.Parameter.KEYWORD_ONLY, None)
            assert "limit: The most items" in (method.function.__doc__ or "")


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("name", sorted(method.name for method in LISTINGS["sync"]))
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
async def test_every_listing_keeps_to_it(name: str, flavour: str) -> None:
    method = methods(flavour)[name]
    operation = operations()[method.operation]
    caller = Caller(flavour, strict=False, validate_requests=False)
    item = made(operation.answers[0].schema or {}, Recipe())
    item = (item["data"] if isinstance(item, dict) else item)[0]
    body = {"data": [item] * 3, "links": {"next": "?more=1"}, "meta": {"next_cursor": "more"}}
    caller.answer = httpx2.Response(200, json=body)

    sent, page = await caller.call(method.of(caller.client), *_path(method), limit=2)

    assert isinstance(page, (ampeco.Page, ampeco.AsyncPage))
    assert len(page.data) == 2
    assert not page.has_next()
    names = {parameter.name for parameter in operation.query()}
    expected = [("cursor", "")] * ("cursor" in names) + [("per_page", "2")] * ("per_page" in names)
    assert sorted(sent.pairs) == expected


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("limit", [0, 1])
async def test_a_raw_answer_is_asked_for_whatever_the_limit(flavour: str, limit: int) -> None:
    caller = Caller(flavour, strict=False)
    caller.answer = httpx2.Response(200, json={"data": [{"id": 1}, {"id": 2}], "meta": {"next_cursor": "more"}})
    listing = caller.client.id_tags.with_raw_response.list
    sent, raw = await caller.call(listing, limit=limit)
    assert sorted(sent.pairs) == [("cursor", ""), ("per_page", "1")]
    page = raw.parse()
    assert [tag.id for tag in page.data] == [1, 2][:limit]
    assert not page.has_next()
    assert raw.status_code == 200


def _path(method: Method) -> list[Any]:
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    return [
        1 if method.hints[p.name] is int else "1"
        for p in method.signature.parameters.values()
        if p.kind is kind and p.name != "self"
    ]
