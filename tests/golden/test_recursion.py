"""Schemas that hold themselves, and schemas that lead to many others: each is one class, and the client is made in no
more time than there are schemas."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from equivalence.features import FEATURES
from golden.package import generate
from pydantic import BaseModel
from sdkforge.api.build import build
from sdkforge.api.config import Config
from sdkforge.document import parse
from support.documents import Node, document, get, text_of
from support.soon import soon
from typing_extensions import get_type_hints

# The classes that a client has for it, and a way down from the first by which one comes to the last, again and again.
CLASSES: dict[str, tuple[list[str], str, str]] = {
    "recursion": (["Node"], "parent", "Node"),
    "recursion through another": (["A", "B"], "b.a", "A"),
    "recursion in a wrapper": (["Node"], "parent", "Node"),
    "recursion in a wrapper that says it inside": (["Node"], "parent", "Node"),
    "recursion in an extension": (["Node", "NodeParent"], "parent.parent", "NodeParent"),
    "recursion of both that are extended": (["Things"], "next", "Things"),
    "recursion through a property": (["Node", "NodeChild"], "child.child", "NodeChild"),
    "recursion through a path": (["Things"], "parts", "Things"),
}


@pytest.mark.parametrize("name", CLASSES)
def test_what_holds_itself_is_one_class(name: str, tmp_path: Path) -> None:
    classes, way, last = CLASSES[name]
    with generate(FEATURES[name], tmp_path).imported() as package:
        known = {name: getattr(package.models, name) for name in package.models.__dir__()}
        assert sorted(name for name, value in known.items() if _is_model(value)) == classes
        found = getattr(package.models, next(item for item in classes if item in ("Node", "Things", "A")))
        for _ in range(2):
            for step in way.split("."):
                found = _class_in(get_type_hints(found)[step])
        assert found.__name__ == last
        deep: dict[str, Any] = {}
        for step in reversed([*way.split(".")] * 3):
            deep = {step: [deep] if step == "parts" else deep}
        assert found.model_validate(deep).model_dump(exclude_unset=True) == deep


def _is_model(value: Any) -> bool:
    return isinstance(value, type) and issubclass(value, BaseModel)


def _class_in(annotation: Any) -> Any:
    """The one class that an annotation names."""
    inner = [item for item in getattr(annotation, "__args__", ()) if item is not type(None)]
    return _class_in(inner[0]) if inner else annotation


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def pair(number: int) -> Node:
    return {"type": "object", "properties": {side: ref(f"S{number + 1:03}") for side in ("left", "right")}}


LAST: Node = {"type": "object", "properties": {"name": {"type": "string"}}}
LONG: dict[str, Node] = {
    "a chain": {f"S{n:03}": {"type": "object", "properties": {"next": ref(f"S{n + 1:03}")}} for n in range(400)},
    "a mesh": {
        f"S{n:03}": {"type": "object", "properties": {f"p{n}{by}": ref(f"S{(n + by) % 400:03}") for by in (1, 7, 50)}}
        for n in range(400)
    },
    "pairs": {f"S{n:03}": pair(n) for n in range(400)},
    "pairs of an allOf": {f"S{n:03}": {"allOf": [ref(f"S{n + 1:03}")] * 2} for n in range(40)},
    "pairs of an allOf with more": {
        f"S{n:03}": {"allOf": [ref(f"S{n + 1:03}"), ref(f"S{n + 1:03}"), {"required": [f"p{n}"]}]} for n in range(40)
    },
}


@pytest.mark.parametrize("name", LONG)
def test_what_leads_to_many_is_followed_once(name: str) -> None:
    schemas = {**LONG[name], f"S{len(LONG[name]):03}": LAST}
    with soon():
        api = build(parse(text_of(document(get(ref("S000")), {"schemas": schemas}))), Config())
    if "allOf" in name:
        assert set(api.models.schemas) == {"S000"}
    else:
        assert len(api.models.schemas) == 400 + (name != "a mesh")


def test_a_place_that_is_referred_to_often_is_followed_once() -> None:
    rest = {
        f"S{n}": {"type": "object", "properties": {side: {"$ref": f"#/x-schemas/S{n + 1}"} for side in ("one", "two")}}
        for n in range(40)
    }
    root = {"$ref": "#/x-schemas/S0"}
    with soon():
        api = build(parse(text_of(document(get(root), **{"x-schemas": {**rest, "S40": LAST}}))), Config())
    assert len(api.models.schemas) == 41
