"""Nothing that the releases document is left out of what is recorded, held against the releases by their plain text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import parse_qsl

import pytest
from recorded.fixtures import FOLDER, RELEASES, recorded_of, resources
from sdkforge.api.config import load_config
from sdkforge.document import releases
from sdkforge.record.command import coverage_page
from sdkforge.record.exchange import Recorded
from support.documents import ROOT, Node, read

COUNTS = dict(zip(RELEASES, (395, 431, 443, 452), strict=True))
IN_GROUPS = [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in RELEASES]
METHODS = ("get", "put", "post", "patch", "delete")


@cache
def release(name: str) -> Node:
    return read(ROOT / "spec" / "releases" / f"{name}.yaml")


@cache
def recorded(name: str) -> list[Recorded]:
    return [item for resource in resources(name) for item in recorded_of(name, resource)]


def followed(name: str, node: Node) -> Node:
    while "$ref" in node:
        found: Any = release(name)
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def documented(name: str) -> dict[str, Node]:
    return {
        f"{method.upper()} {path}": item[method]
        for path, item in release(name)["paths"].items()
        for method in METHODS
        if method in item
    }


@pytest.mark.parametrize("name", IN_GROUPS)
def test_every_operation_is_recorded_with_every_documented_answer(name: str) -> None:
    seen = defaultdict(set)
    for item in recorded(name):
        method, path = item.operation.split(" ")
        pattern = re.sub(r"\\{[^}]*}", "[^/]+", re.escape(path))
        for exchange in item.exchanges:
            assert exchange.request.method == method
            assert re.fullmatch(pattern, exchange.request.target.partition("?")[0]), item.call
            seen[item.operation].add(str(exchange.reply.status))

    assert seen == {key: set(node["responses"]) for key, node in documented(name).items()}
    assert len(seen) == COUNTS[name]


def test_these_are_all_releases() -> None:
    assert [found.name for found in releases(ROOT)] == list(RELEASES)
    assert sum(COUNTS.values()) == 1721


@pytest.mark.parametrize("name", IN_GROUPS)
def test_every_value_of_every_enum_is_sent(name: str) -> None:
    """By name of the property: what is described there, and what was sent there."""
    described, sent = defaultdict(set), defaultdict(set)
    for node in documented(name).values():
        for raw in node.get("parameters", ()):
            parameter = followed(name, raw)
            for key, value in _enums(name, parameter["schema"], parameter["name"], ()):
                described[key].add(value)
        body = followed(name, node.get("requestBody", {})).get("content", {})
        for media in body.values():
            for key, value in _enums(name, media["schema"], "", ()):
                described[key].add(value)
    for item in recorded(name):
        request = item.exchanges[0].request
        path, _, query = request.target.partition("?")
        for key, text in parse_qsl(query):
            sent[re.sub(r".*\[(\w+)](\[])?$|(\[])$", r"\1", key) or key[:-2]].add(text)
        for part, told in zip(item.operation.split("/")[1:], path.split("/")[1:], strict=True):
            sent[part.strip("{}")].add(told)
        if request.body is not None:
            for key, value in _leaves(request.body.value, ""):
                sent[key].add(str(value))

    missing = {key: values - sent[key] for key, values in described.items() if values - sent[key]}
    assert missing == {}
    assert sum(map(len, described.values())) > 900


def _enums(name: str, node: Node, key: str, above: tuple[int, ...]) -> Iterator[tuple[str, str]]:
    if node.get("readOnly"):
        return
    node = followed(name, node)
    if node.get("readOnly") or id(node) in above:
        return
    above = (*above, id(node))
    kinds = node.get("type", [])
    for value in node.get("enum", ()):
        if value is not None and not (value == "null" and (None in node["enum"] or "null" in kinds)):
            yield key, str(value)
    for inner in (*node.get("oneOf", ()), *node.get("anyOf", ())):
        yield from _enums(name, inner, key, above)
    for more in ("items", "additionalProperties"):
        if isinstance(node.get(more), dict):
            yield from _enums(name, node[more], key, above)
    for child, inner in node.get("properties", {}).items():
        yield from _enums(name, inner, child, above)


def _leaves(value: Any, key: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _leaves(item, name)
    elif isinstance(value, list):
        for item in value:
            yield from _leaves(item, key)
    else:
        yield key, value


def test_the_page_tells_what_is_there() -> None:
    text, gaps = coverage_page(ROOT, FOLDER, load_config(ROOT / "spec" / "sdk.yaml"))

    assert text == (ROOT / "docs" / "recorded.md").read_text(encoding="utf-8")
    assert gaps == []
    for name, count in COUNTS.items():
        assert f"| {name} | {count} of {count} |" in text


def test_the_files_are_small_and_hold_nothing_of_the_machine() -> None:
    files = [path for name in (*RELEASES, "by_hand") for path in (FOLDER / name).glob("*.yaml")]
    allowed = re.compile(r"https?://(?!(?:\w+\.)*(?:demo|charging)\.example\b)")

    assert sum(path.stat().st_size for path in files) < 15_000_000
    for path in files:
        text = path.read_text(encoding="utf-8")
        for private in ("127.0.0.1", "localhost", "Bearer", "token-while-recording", "prefer:", "x-powered-by"):
            assert private.lower() not in text.lower(), path
        assert not allowed.search(text), path


def test_a_fault_is_told_of_operations_that_there_are() -> None:
    for name in RELEASES:
        faults = read(FOLDER / name / "faults.yaml")
        assert {key for side in faults.values() for key in side} <= documented(name).keys()
        assert {reason for side in faults.values() for told in side.values() for reason in told} == {
            "oneOf",
            "required",
            "time",
        }
