"""What a description must have for its client to have webhooks, and what it may have without doing harm."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from golden.package import Generated, generate
from golden.test_hostile import HOSTILE
from support.documents import Node, document, operation

STRING: Node = {"type": "string"}


def event(properties: Node) -> Node:
    schema = {"type": "object", "properties": properties}
    body = {"content": {"application/json": {"schema": schema}}}
    return {"{$request.body#/url}": {"post": {"requestBody": body, "responses": {"202": {"description": ""}}}}}


def constant(*values: str) -> Node:
    return {"type": "string", "enum": list(values)}


def described(callbacks: Node, path: str = "/hooks") -> Node:
    body = {"type": "object", "properties": {"url": STRING}}
    return document({path: {"post": operation(body=body, callbacks=callbacks)}})


def made(tmp_path: Path, callbacks: Node, path: str = "/hooks") -> Generated:
    return generate(described(callbacks, path), tmp_path / "out")


def unwrap(package: Any, payload: Any) -> Any:
    body = json.dumps(payload).encode()
    return package.webhooks.unwrap(body, package.webhooks.sign(body, "a"), token="a")


@pytest.mark.parametrize(
    "callbacks",
    [{}, {"sold": event({"name": STRING})}, {"sold": event({"kind": {"type": "integer", "enum": [1]}})}],
    ids=["no events", "nothing that is constant", "no text that is constant"],
)
def test_without_events_that_can_be_told_apart_there_is_nothing(tmp_path: Path, callbacks: Node) -> None:
    client = made(tmp_path, callbacks)
    assert not [path for path in client.root.rglob("*") if "webhook" in path.name and path.parent.name != "models"]
    assert not (client.root / "examples").exists()
    assert "ebhook" not in (client.root / "README.md").read_text(encoding="utf-8")
    with client.imported() as package:
        assert "webhooks" not in dir(package)
        assert not hasattr(package, "webhooks")
        assert not hasattr(package.ClientUnderTest, "webhooks")
    client.load_everything()


def test_the_property_that_is_constant_in_most_events_tells_them_apart(tmp_path: Path) -> None:
    client = made(
        tmp_path,
        {
            "petSold": event({"a_kind": constant("pet"), "event_type": constant("pet.sold"), "price": STRING}),
            "petBorn": event({"a_kind": constant("pet"), "event_type": constant("pet.born"), "weight": STRING}),
            "petMoved": event({"event_type": constant("pet.moved", "pet.carried"), "to": STRING}),
            "petLost": event({"event_type": STRING, "where": STRING}),
        },
    )
    with client.imported() as package:
        assert dict(package.webhooks.EVENTS) == {
            "pet.born": "PetBornEvent",
            "pet.carried": "PetMovedEvent",
            "pet.moved": "PetMovedEvent",
            "pet.sold": "PetSoldEvent",
        }
        sold = unwrap(package, {"event_type": "pet.sold", "price": "3"})
        assert (type(sold).__name__, sold.event_type, sold.price) == ("PetSoldEvent", "pet.sold", "3")
        assert unwrap(package, {"event_type": "pet.carried", "to": "x"}).to == "x"
        assert unwrap(package, {"event_type": "pet.eaten"}).notification == "pet.eaten"
        assert unwrap(package, {"a_kind": "pet"}).notification is None
        written = client.text("models/webhooks.py")
    assert "Literal['pet.carried', 'pet.moved']" in written.replace('"', "'")
    assert "event.event_type" in (client.root / "README.md").read_text(encoding="utf-8")
    client.load_everything()


def test_events_that_say_the_same_are_the_first_of_them(tmp_path: Path) -> None:
    client = made(
        tmp_path,
        {"b": event({"type": constant("same"), "b": STRING}), "a": event({"type": constant("same"), "a": STRING})},
    )
    with client.imported() as package:
        assert dict(package.webhooks.EVENTS) == {"same": "AEvent"}
        found = unwrap(package, {"type": "same", "b": "x"})
        assert found.to_dict() == {"type": "same", "b": "x"}


def test_a_resource_of_that_name_comes_first(tmp_path: Path) -> None:
    client = made(tmp_path, {"sold": event({"type": constant("sold")})}, "/webhooks")
    with client.imported() as package:
        own = package.ClientUnderTest(base_url="http://127.0.0.1:9", token="a")
        assert hasattr(own.webhooks, "create")
        assert type(unwrap(package, {"type": "sold"})).__name__ == "SoldEvent"


@pytest.mark.parametrize("text", [text for text in HOSTILE.values() if text.strip() and len(text) < 500])
def test_hostile_names_are_only_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.chdir(tmp_path)
    client = made(tmp_path, {"sold": event({text: constant(text), "b": STRING})})
    with client.imported() as package:
        if package.__name__ and hasattr(package, "webhooks"):
            assert type(unwrap(package, {text: text})).__name__ == "SoldEvent"
            assert unwrap(package, {text: "other"}).notification == "other"
    assert not list(tmp_path.rglob("owned"))
    for path in client.root.rglob("*.py"):
        compile(path.read_text(encoding="utf-8"), str(path), "exec")
