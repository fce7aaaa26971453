"""Our words in spec/docs.overlay.yaml: how much is described, and that every word is about something."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonpath_rfc9535
import pytest
from releases import fields
from sdkforge.api.words import split
from sdkforge.document import Document, load
from sdkforge.document.releases import version_of
from support.documents import ROOT, Node, read

NAMES = ("v3.65.0", "v3.91.0", "v3.96.4", "v3.110.0")
OVERLAY = read(ROOT / "spec" / "docs.overlay.yaml")
ACTIONS: list[Node] = OVERLAY["actions"]
PROPERTY = re.compile(r"\$\.components\.schemas(\.\*|\.\w+|\[[^\]]*\])\.properties(?:\.(\w+)|\['([^']+)'\])")
LATEST = NAMES[-1]


@cache
def release(name: str) -> Document:
    return load(str(ROOT / "spec" / "releases" / f"{name}.yaml"))


@cache
def bare(name: str) -> Node:
    return load(str(ROOT / "spec" / "releases" / f"{name}.yaml"), overlaid=False).data


def texts(kind: str) -> Iterator[tuple[str, str]]:
    """(target, text) of the actions on operations, properties or parameters."""
    for action in ACTIONS:
        target = action["target"]
        is_property = PROPERTY.fullmatch(target) is not None
        is_operation = re.fullmatch(r"\$\.paths\['[^']+'\]\.(get|put|post|patch|delete)", target) is not None
        if {"property": is_property, "operation": is_operation}[kind]:
            yield target, action["update"]["description"]


def property_name(target: str) -> str:
    found = PROPERTY.fullmatch(target)
    assert found
    return found[2] or found[3]


def test_the_overlay_only_describes() -> None:
    """No fact of a release is changed by it: nothing is removed, and nothing but descriptions is laid over."""
    assert all(set(action) <= {"target", "update", "x-since", "x-until"} for action in ACTIONS)
    assert all(set(action["update"]) == {"description"} for action in ACTIONS)
    assert len({action["target"] for action in ACTIONS}) == len(ACTIONS)


@pytest.mark.parametrize("name", NAMES)
def test_every_target_is_in_every_release_it_names_and_in_no_other(name: str) -> None:
    overlaid = release(name).overlaid
    assert overlaid is not None
    assert overlaid.idle == ()
    version = version_of(name) or (0, 0, 0)
    for action in ACTIONS:
        since, until = (version_of(action.get(key, name)) or version for key in ("x-since", "x-until"))
        if not since <= version <= until:
            assert jsonpath_rfc9535.find(action["target"], bare(name)) == [], action["target"]


@pytest.mark.parametrize("name", NAMES)
def test_every_operation_tag_and_path_parameter_is_described(name: str) -> None:
    data = release(name).data
    described = fields.operations(data)
    assert [key for key, node in described.items() if not node.get("description")] == []
    assert [tag["name"] for tag in data["tags"] if not tag.get("description")] == []
    assert data["info"]["description"]
    undescribed = [
        f"{key} {parameter['name']}"
        for key, node in described.items()
        for parameter in ({**fields.follow(data, raw), **raw} for raw in node.get("parameters", ()))
        if parameter["in"] == "path" and not parameter.get("description")
    ]
    assert undescribed == []


def test_how_much_is_described() -> None:
    """Shown by `pytest -s`; the floors are what a reader was promised."""
    operations = dict(texts("operation"))
    names = {property_name(target) for target, _ in texts("property")}
    schemas = release(LATEST).data["components"]["schemas"].values()
    places = [node for schema in schemas for node in schema.get("properties", {}).values()]
    told = sum("description" in node for node in places)
    print(f"\n{len(operations)} operations, {len(names)} property names, {told} of {len(places)} properties described")
    assert len(operations) == 452
    assert len(names) >= 400
    assert len({text for _, text in texts("property")}) >= 400
    assert told > len(places) / 2


def test_no_two_operations_share_a_text() -> None:
    counts = Counter(" ".join(text.split()) for _, text in texts("operation"))
    assert [text for text, count in counts.items() if count > 1] == []


def test_what_an_answer_came_wrapped_in_is_not_spoken_of() -> None:
    """A caller in Python gets the answer itself, and all pages."""
    wrapping = re.compile(r"`(data|links|meta)\b|wrapper|wrapped in")
    assert [target for target, text in (*texts("operation"), *texts("property")) if wrapping.search(text)] == []


def test_an_operation_begins_with_one_sentence_for_the_editor() -> None:
    for target, text in texts("operation"):
        first = " ".join(text.split("\n\n")[0].split())
        assert len(first) <= 110, target
        assert first.endswith("."), target
        assert first[0].isupper(), target


IDLE = "the a an of this that its is are it for to in on at by as or and be which who id ids name value"


def test_a_property_says_more_than_its_name() -> None:
    idle = set(IDLE.split())
    for target, text in texts("property"):
        words = {word.rstrip("s") for word in re.findall(r"[a-z]+", text.lower())}
        own = {word.lower().rstrip("s") for word in split(property_name(target))}
        assert len(words - own - idle) >= 1, f"{target}: {text}"


def test_operations_that_texts_name_exist() -> None:
    known = {key for name in NAMES for key in fields.operations(bare(name))}
    for action in ACTIONS:
        for named in re.findall(r"`((?:GET|PUT|POST|PATCH|DELETE)\s[^`]+)`", action["update"]["description"]):
            assert " ".join(named.split()) in known, action["target"]


# A key that the API knows inside an object of any keys.
ELSEWHERE = frozenset({"externalCustomerId"})


def test_words_in_backticks_are_words_of_the_api() -> None:
    """A misspelt property name would reach a docstring as something that does not exist."""
    known: set[str] = set()
    for name in NAMES:
        todo: list[Any] = [bare(name)]
        while todo:
            node = todo.pop()
            if isinstance(node, dict):
                known |= set(node) | {str(node[key]) for key in ("name", "const", "default") if key in node}
                known |= {str(value) for value in node.get("enum", ()) if isinstance(node.get("enum"), list)}
                todo += node.values()
            elif isinstance(node, list):
                todo += node
    strange: dict[str, str] = {}
    for action in ACTIONS:
        for quoted in re.findall(r"`([^`]+)`", action["update"]["description"]):
            for word in quoted.split("."):
                camel = re.fullmatch(r"[a-z]+[A-Z][A-Za-z0-9]*", word)
                if camel and word not in known | ELSEWHERE:
                    strange[word] = action["target"]
    assert strange == {}


def test_docstrings_show_it() -> None:
    """Every method of the committed client says what it does, what its path takes, what comes back and where it is."""
    methods = 0
    for file in sorted((ROOT / "generated" / "src" / "ampeco" / "resources").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or not node.args.kwonlyargs:
                continue
            text = ast.get_docstring(node) or ""
            methods += 1
            assert re.search(r"^`(GET|PUT|POST|PATCH|DELETE) /public-api/[^`]+`$", text, flags=re.MULTILINE), node.name
            assert re.search(r"^Returns: ", text, flags=re.MULTILINE), node.name
            assert re.search(r"^Raises: ", text, flags=re.MULTILINE), node.name
            assert re.match(r"[A-Z][^\n]+", text), node.name
            for argument in node.args.args[1:]:
                assert re.search(rf"^    {argument.arg}\b.*: \S", text, flags=re.MULTILINE), (node.name, argument.arg)
    assert methods >= 2 * 452
