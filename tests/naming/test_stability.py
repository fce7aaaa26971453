"""A class name, once published, never changes because something else was added, removed or changed."""

from __future__ import annotations

import dataclasses
import json
import random
from collections.abc import Iterator
from typing import Any

import pytest
from naming.stability import ELSEWHERE, Upstream, operations, places, with_copy, without
from sdkforge.api.config import Config
from sdkforge.api.hoist import hoist
from sdkforge.document import parse
from sdkforge.emit.release import release_document
from support.documents import MISSING, UPSTREAM, Node, document, get, operation, text_of

vendor = pytest.mark.skipif(not UPSTREAM.is_file(), reason=MISSING)
SAMPLE = 6


@pytest.fixture(scope="module")
def upstream() -> Upstream:
    return Upstream.read()


@pytest.fixture(scope="module")
def sample(upstream: Upstream) -> list[tuple[str, str]]:
    """Operations that have classes which others have too, and some at random."""
    known = ["/public-api/resources/charge-points/v2.0", "/public-api/resources/tariffs/v1.0/{tariff}"]
    every = operations(upstream.data)
    chosen = [item for item in every if item[0] in known and item[1] == "get"]
    return chosen + random.Random(3110).sample(every, SAMPLE - len(chosen))


@vendor
def test_the_same_document_keeps_every_name(upstream: Upstream) -> None:
    assert upstream.renamed(upstream.data) == []
    assert len(upstream.names) > 4000


@vendor
@pytest.mark.parametrize("number", range(SAMPLE))
def test_an_operation_less_renames_nothing(number: int, upstream: Upstream, sample: list[tuple[str, str]]) -> None:
    assert upstream.renamed(without(upstream.data, *sample[number])) == []


@vendor
@pytest.mark.parametrize("number", range(SAMPLE))
def test_an_operation_more_renames_nothing(number: int, upstream: Upstream, sample: list[tuple[str, str]]) -> None:
    where = list(ELSEWHERE)[number % len(ELSEWHERE)]
    assert upstream.renamed(with_copy(upstream.data, *sample[number], where, changed=number % 4 != 0)) == []


@vendor
def test_a_union_under_another_version_finds_names_for_its_members(upstream: Upstream) -> None:
    path = "/public-api/resources/payment-terminals/v1.0/{paymentTerminal}"
    assert upstream.renamed(with_copy(upstream.data, path, "patch", "a newer version", changed=True)) == []


@vendor
def test_the_comparison_sees_a_renaming(upstream: Upstream) -> None:
    forgetful = dataclasses.replace(upstream, like=None)
    data = without(upstream.data, "/public-api/resources/tariffs/v1.0/{tariff}", "get")
    assert len(forgetful.renamed(data)) > 100
    assert upstream.renamed(data) == []


def _objects(node: Any, inside: str = "") -> Iterator[Node]:
    if isinstance(node, dict):
        if inside != "properties" and isinstance(node.get("properties"), dict):
            yield node
        for key, value in node.items():
            yield from _objects(value, key)
    elif isinstance(node, list):
        for value in node:
            yield from _objects(value)


@vendor
@pytest.mark.parametrize(
    "name", ["ChargePoint", "IdTag", "Session", "ChargePointNetwork", "ChargePointsFilter", "Tariff"]
)
def test_a_class_that_gains_a_field_keeps_its_name(name: str, upstream: Upstream) -> None:
    assert upstream.like is not None
    key = next(key for key, given in upstream.like.names.items() if given == name)
    fields = set(upstream.like.shapes[key].schema["properties"])
    data = json.loads(json.dumps(upstream.data))
    # The vendor writes `ChargePoint` as all of two objects; the first has nearly all of it.
    found = [
        node
        for node in _objects(data)
        if set(node["properties"]) <= fields and len(node["properties"]) * 10 >= len(fields) * 9
    ]
    for node in found:
        node["properties"]["newlyAdded"] = {"type": "string"}
    assert found
    imported = upstream.imported(data)
    assert upstream.renamed_in(imported) == []
    assert "newlyAdded" in imported["components"]["schemas"][name]["properties"]


@vendor
def test_a_list_of_values_that_grows_keeps_its_name(upstream: Upstream) -> None:
    assert upstream.like is not None
    shape = max((shape for shape in upstream.like.shapes.values() if shape.enum), key=lambda item: len(item.places))
    name, values = upstream.like.names[shape.key], set(shape.schema["enum"])
    data = json.loads(json.dumps(upstream.data))

    def grow(node: Any) -> None:
        if isinstance(node, dict) and isinstance(node.get("enum"), list) and {*node["enum"]} - {None} == values:
            node["enum"].append("newly-added")
        for value in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            grow(value)

    grow(data)
    imported = upstream.imported(data)
    assert "newly-added" in imported["components"]["schemas"][name]["enum"]
    assert upstream.renamed_in(imported) == []


@vendor
def test_names_outlast_several_releases(upstream: Upstream) -> None:
    """An operation comes, and goes again two releases later: every release is like the one before."""
    path, method = "/public-api/resources/sessions/v1.0/{session}", "get"
    copied = upstream.imported(with_copy(upstream.data, path, method, "near the top", changed=True))
    step = dataclasses.replace(upstream, like=hoist(parse(text_of(copied)), upstream.config))
    gone = step.imported(without(upstream.data, path, method))
    assert step.renamed_in(gone) == []
    step = dataclasses.replace(upstream, like=hoist(parse(text_of(gone)), upstream.config))
    assert step.renamed(without(upstream.data, path, method)) == []


def _pet(*names: str) -> Node:
    return {"type": "object", "properties": {name: {"type": "string"} for name in names}}


def _release(data: Node, like: Node | None = None) -> Node:
    earlier = hoist(parse(text_of(like)), Config()) if like else None
    return release_document(hoist(parse(text_of(data)), Config(), earlier), version="1.0.0", keep_prose=False)


BEFORE = document(
    {
        "/pets/{id}": {"get": operation({**_pet("name", "age"), "title": "x"}), "patch": operation(body=_pet("age"))},
        "/pets": {"get": operation({"type": "array", "items": _pet("name", "age")})},
        "/owners/{id}": {
            "get": operation({"type": "object", "properties": {"pet": _pet("name"), "home": _pet("street")}})
        },
    }
)
AFTER = {
    "the item's own answer differs": {
        **BEFORE["paths"],
        "/pets/{id}": {**BEFORE["paths"]["/pets/{id}"], "get": operation(_pet("name", "age", "more"))},
    },
    "a resource is put before": {"/animals/{id}": {"get": operation(_pet("name", "age"))}, **BEFORE["paths"]},
    "an owner is put before": {
        "/homes/{id}": {"get": operation({"type": "object", "properties": {"pet": _pet("name")}})},
        **BEFORE["paths"],
    },
    "a new class would take the name": {
        "/owner-pets/{id}": {"get": operation(_pet("other"))},
        **BEFORE["paths"],
    },
    "two become one": {
        **BEFORE["paths"],
        "/owners/{id}": {
            "get": operation({"type": "object", "properties": {"pet": _pet("name", "age"), "home": _pet("street")}})
        },
    },
}


@pytest.mark.parametrize("name", AFTER)
def test_what_did_not_change_keeps_its_name(name: str) -> None:
    """Small enough to read: only the class whose own meaning changed may have another name."""
    before = _release(BEFORE)
    after = _release({**BEFORE, "paths": AFTER[name]}, before)
    old, new = places(before), places(after)
    structures = {}
    for release in (before, after):
        for given, schema in release["components"]["schemas"].items():
            structures.setdefault(given, []).append(schema)
    moved = {place for place in old if place in new and old[place] != new[place]}
    for place in moved:
        (was,) = old[place]
        (now,) = new[place]
        assert before["components"]["schemas"][was] != after["components"]["schemas"][now], (place, was, now)
    expected = {"the item's own answer differs": 1, "two become one": 1}.get(name, 0)
    assert len(moved) <= expected
    # And what a name meant, it means: another structure under it is the same place, grown.
    for given, found in structures.items():
        if len(found) == 2 and found[0] != found[1]:
            assert {place for place in old if given in old[place]} & {place for place in new if given in new[place]}


def test_a_name_is_not_given_again() -> None:
    """A class that went away leaves its name unused in the next release: code that imports it must not get another."""
    before = _release(document({**get(_pet("a"), "/pets/{id}"), **get(_pet("b"), "/pets/{id}/shop")}))
    names = set(before["components"]["schemas"])
    after = _release(document(get(_pet("c", "d"), "/v2/pets/{id}")), before)
    assert not names & set(after["components"]["schemas"])


def _with_components(colour: bool, config: Config, like: Node | None = None) -> Node:
    """A release of a document that names its own schemas; in `colour`, two of them have grown."""
    more = ("colour",) if colour else ()
    owner = _pet("name", *more)
    owner["properties"]["home"] = _pet("street", *more)
    data = document(
        {
            **get({"$ref": "#/components/schemas/pet"}, "/pets/{id}"),
            **get({"$ref": "#/components/schemas/Owner"}, "/keepers/{id}"),
            **get({"$ref": "#/components/schemas/Vet"}, "/vets/{id}"),
        },
        {"schemas": {"pet": _pet("name", "age", *more), "Owner": owner, "Vet": _pet("name", "phone")}},
    )
    earlier = hoist(parse(text_of(like)), config) if like else None
    return release_document(hoist(parse(text_of(data)), config, earlier), version="1.0.0", keep_prose=False)


@pytest.mark.parametrize("renames", [{}, {"Pet": "Animal"}])
def test_a_component_that_changed_keeps_its_name(renames: dict[str, str]) -> None:
    """The document names its schemas itself: what is under a name is that class, grown, and so is what stands in it."""
    config = Config(names=renames)
    before = _with_components(False, config)
    after = _with_components(True, config, before)
    names = {renames.get("Pet", "Pet"), "Owner", "OwnerHome", "Vet"}
    assert set(before["components"]["schemas"]) == names
    assert places(after).items() >= places(before).items()
    assert "colour" in after["components"]["schemas"]["OwnerHome"]["properties"]
