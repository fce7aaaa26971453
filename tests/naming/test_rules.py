"""The names in the committed client: what a person would have chosen, within bounds."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path
from typing import Any

import ampeco
import pytest
from support.documents import RELEASE, ROOT, UPSTREAM, read

PACKAGE = ROOT / "generated" / "src" / "ampeco"


def _classes(folder: str) -> dict[str, Path]:
    return {
        node.name: path
        for path in sorted((PACKAGE / folder).rglob("*.py"))
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef)
    }


def _aliases(folder: str) -> set[str]:
    found = set()
    for path in sorted((PACKAGE / folder).rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id[0].isupper():
                found.add(node.target.id)
    return found


@pytest.fixture(scope="module")
def models() -> dict[str, Path]:
    return _classes("models")


def test_there_are_at_most_a_thousand_models(models: dict[str, Path]) -> None:
    assert 300 < len(models) + len(_aliases("models")) <= 1000


def test_every_class_has_one_home(models: dict[str, Path]) -> None:
    for folder in ("models", "params"):
        trees = [ast.parse(path.read_text(encoding="utf-8")) for path in (PACKAGE / folder).rglob("*.py")]
        names = [node.name for tree in trees for node in tree.body if isinstance(node, ast.ClassDef)]
        assert sorted(set(names)) == sorted(names)
    assert len({name.lower() for name in models}) == len(models)


@pytest.mark.parametrize("folder", ["models", "params", "resources"])
def test_no_name_is_longer_than_sixty(folder: str) -> None:
    assert [name for name in {*_classes(folder), *_aliases(folder)} if len(name) > 60] == []


@pytest.mark.parametrize("folder", ["models", "params", "resources"])
def test_no_name_ends_in_a_digit_of_our_own(folder: str) -> None:
    """A digit is a version (`V2_0`) or part of the document's own word (`Ocpp16`, `Iso15118`), never a tie-breaker."""
    versions = {
        match.replace(".", "_") for path in read(RELEASE)["paths"] for match in re.findall(r"/v(\d+\.\d+)/?", path)
    }
    words = _numbered_words()
    for name in {*_classes(folder), *_aliases(folder)}:
        if not name[-1].isdigit():
            continue
        version = re.search(r"V(\d+_\d+)$", name)
        if version:
            assert version[1] in versions, name
        else:
            assert any(name.lower().endswith(word) for word in words | _TITLED), name


# From titles of the vendor's, which a release does not repeat.
_TITLED = {"gireve2_2_1"}


def _numbered_words() -> set[str]:
    """The document's own words that end in a digit, in lower case and written together; names of schemas are ours."""
    said: set[str] = set()

    def look(node: Any) -> None:
        if isinstance(node, dict):
            said.update(str(key) for key in node)
            for key, value in node.items():
                if key != "$ref":
                    look(value)
        elif isinstance(node, list):
            for item in node:
                look(item)
        elif isinstance(node, str):
            said.add(node)

    if UPSTREAM.is_file():
        look(read(UPSTREAM))  # titles too, which name the members of unions and which the release leaves out
    data = read(RELEASE)
    look(data["paths"])
    for schema in data["components"]["schemas"].values():
        look(schema)
    words = {word for text in said for word in re.findall(r"[A-Za-z]+[ ._-]?\d+(?:[._]\d+)*", text)}
    return {re.sub(r"[^0-9a-z_]", "", word.lower().replace(".", "_")) for word in words}


def test_no_name_spells_out_a_path(models: dict[str, Path]) -> None:
    """Not `PublicApiResourcesChargePointsV20ChargePointGetResponse`."""
    long_paths = set()
    for path in read(RELEASE)["paths"]:
        words = [word for word in re.split(r"[^A-Za-z]+", path) if word]
        long_paths |= {"".join(words).lower(), "".join(words[1:]).lower()}
    for name in {*models, *_classes("params"), *_aliases("models")}:
        assert not re.search(r"PublicApi|^(Resources|Actions)[A-Z]|V\d\d", name), name
        assert not re.match(r"(Get|Post|Put|Patch|Delete)[A-Z].*(Response|Request|Body)$", name), name
        assert re.sub(r"\d|_", "", name).lower() not in long_paths, name


def _returned(resource: str, method: str = "get") -> Any:
    """The class that a method is annotated to return."""
    owner: Any = ampeco.Ampeco(base_url="https://demo.example", token="t")
    for part in resource.split("."):
        owner = getattr(owner, part)
    annotation = inspect.unwrap(getattr(type(owner), method)).__annotations__["return"]
    where, _, name = annotation.partition(".")
    assert where == "models", annotation
    return getattr(ampeco.models, name)


@pytest.mark.parametrize(
    ("resource", "name"),
    [
        ("charge_points", "ChargePoint"),
        ("id_tags", "IdTag"),
        ("locations", "Location"),
        ("sessions", "Session"),
        ("tariffs", "Tariff"),
        ("users", "User"),
    ],
)
def test_get_returns_the_entity(resource: str, name: str) -> None:
    assert _returned(resource) is getattr(ampeco.models, name)


def test_what_is_updated_and_created_is_the_entity_too() -> None:
    assert _returned("id_tags", "update") is ampeco.models.IdTag
    assert _returned("id_tags", "create") is ampeco.models.IdTag


def test_every_get_returns_what_its_resource_is_called() -> None:
    """The rule, not just six of its cases: `charge_points.evses.get` gives a `ChargePointEvse…`."""
    tree = {}
    for path in sorted((PACKAGE / "resources").glob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("Async"):
                for item in node.body:
                    if isinstance(item, ast.FunctionDef) and item.name == "get" and item.returns:
                        tree[node.name] = ast.unparse(item.returns)
    assert len(tree) > 60
    odd = {
        owner: returned
        for owner, returned in tree.items()
        if returned.startswith("models.") and owner.lower()[:4] != returned.removeprefix("models.").lower()[:4]
    }
    assert len(odd) <= len(tree) // 10, odd
