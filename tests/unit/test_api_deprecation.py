"""What is said to take the place of a deprecated method or argument."""

from __future__ import annotations

from pathlib import Path

import pytest
from sdkforge.api.build import build
from sdkforge.api.config import Config, load_config
from sdkforge.api.model import Argument, Method
from sdkforge.document import parse
from sdkforge.emit.docs import document as docstring
from sdkforge.emit.package import deprecation, warned
from sdkforge.errors import InputError
from support.documents import Node, operation, text_of
from support.documents import document as described

ITEM: Node = {"type": "object", "properties": {"id": {"type": "integer"}}}
LISTED: Node = {"type": "array", "items": ITEM}


def query(name: str, **more: object) -> Node:
    return {"name": name, "in": "query", "schema": {"type": "string"}, **more}


def methods(paths: Node, config: Config) -> dict[str, Method]:
    return {item.route.dotted: item for item in build(parse(text_of(described(paths))), config).methods}


def twins(config: Config) -> dict[str, Method]:
    old = {"deprecated": True}
    return methods(
        {
            "/lamps": {"get": operation(LISTED), "post": operation(ITEM, body=ITEM)},
            "/bulbs": {"get": operation(LISTED, **old), "post": operation(ITEM, body=ITEM, **old)},
            "/bulbs/parts": {"get": operation(LISTED, **old)},
            "/bulbs/broken": {"delete": operation(**old)},
        },
        config,
    )


def test_a_resource_takes_the_place_of_another_verb_by_verb() -> None:
    found = twins(Config(replacements={"bulbs": "lamps", "bulbs.parts.list": "lamps.list"}))
    told = {name: method.replacement for name, method in found.items() if method.deprecated}
    assert told == {
        "bulbs.list": "lamps.list",
        "bulbs.create": "lamps.create",
        # The nearest entry counts.
        "bulbs.parts.list": "lamps.list",
        # There is no lamps.broken.delete, and nothing is named that is not there.
        "bulbs.broken.delete": "",
    }
    assert deprecation(found["bulbs.list"]) == "bulbs.list is deprecated; use lamps.list"
    assert deprecation(found["bulbs.broken.delete"]) == "bulbs.broken.delete is deprecated"


@pytest.mark.parametrize("named", ["bulbs", "nowhere"])
def test_no_deprecated_or_missing_method_is_named(named: str) -> None:
    found = twins(Config(replacements={"bulbs": named, "lamps": "bulbs"}))
    assert {method.replacement for method in found.values()} == {""}


def listing(*parameters: Node, config: Config, **more: object) -> Method:
    (method,) = methods({"/lamps": {"get": operation(LISTED, parameters=list(parameters), **more)}}, config).values()
    return method


def argument(method: Method, name: str) -> Argument:
    return next(item for item in method.keywords if item.name == name)


def test_an_argument_is_deprecated_where_the_other_is_taken_too() -> None:
    config = Config(arguments={"pageNo": "from"})
    both = listing(query("pageNo", description="Which page."), query("from"), config=config)
    assert (argument(both, "page_no").deprecated, argument(both, "page_no").replacement) == (True, "from_")
    assert not argument(both, "from_").deprecated
    assert warned(both) == "'lamps.list', page_no='from_'"
    assert "page_no (`pageNo`): Which page. Deprecated: use `from_`." in docstring(both)
    alone = listing(query("pageNo"), config=config)
    assert not argument(alone, "page_no").deprecated
    assert warned(alone) == ""


def test_an_argument_that_the_document_marks_needs_no_other() -> None:
    method = listing(query("pageNo", deprecated=True), config=Config())
    assert warned(method) == "'lamps.list', page_no=''"
    assert "page_no (`pageNo`): Deprecated." in docstring(method)


def test_a_deprecated_method_says_so_and_no_more() -> None:
    method = listing(query("pageNo", deprecated=True), config=Config(), deprecated=True)
    assert warned(method) == "'lamps.list'"


def test_what_one_branch_of_a_body_still_wants_is_not_deprecated() -> None:
    def branch(*deprecated: str) -> Node:
        names = {name: {"type": "string", "deprecated": name in deprecated} for name in ("one", "both")}
        return {"type": "object", "properties": {**names, f"of{len(deprecated)}": {"type": "integer"}}}

    body: Node = {"oneOf": [branch("one", "both"), branch("both")]}
    (method,) = methods({"/lamps": {"post": operation(ITEM, body=body)}}, Config()).values()
    assert {item.name for item in method.keywords if item.deprecated} == {"both"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("replacements: {bulbs: Lamps}", "replacements: bulbs: 'Lamps' will not do"),
        ("replacements: {bulbs: lamps.class}", "replacements: bulbs: 'lamps.class' will not do"),
        ("replacements: [bulbs]", "'replacements' must be a mapping"),
        ("arguments: {page: ''}", "arguments: page: '' will not do"),
        ("arguments: {page: 1}", "arguments: page: 1 will not do"),
    ],
)
def test_what_cannot_be_is_refused(text: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "sdk.yaml"
    path.write_text(text)
    with pytest.raises(InputError) as caught:
        load_config(path)
    assert said in str(caught.value)
