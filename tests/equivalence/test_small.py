"""An import says what its source says: one small document for each feature."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from equivalence.features import FEATURES
from sdkforge.api.config import Config
from sdkforge.document import parse, require_references
from sdkforge.emit.importing import import_release
from support.documents import Node, changed, document, get, read, text_of
from support.resolve import differences, operations


def imported(data: Node, folder: Path, *, keep_prose: bool = False) -> Node:
    """What an import writes for a document, read back."""
    source = parse(text_of(data))
    require_references(source)
    release = import_release(source, "v1.0.0", None, Config(), keep_prose=keep_prose, root=folder)
    return read(release.path)


@pytest.mark.parametrize("prose", [False, True], ids=["prose dropped", "prose kept"])
@pytest.mark.parametrize("name", FEATURES)
def test_an_import_means_what_its_source_means(name: str, prose: bool, tmp_path: Path) -> None:
    release = imported(FEATURES[name], tmp_path, keep_prose=prose)
    assert differences(FEATURES[name], release) == []
    assert operations(release).keys() == operations(FEATURES[name]).keys()


@pytest.mark.parametrize("name", FEATURES)
def test_every_reference_of_an_import_leads_somewhere(name: str, tmp_path: Path) -> None:
    release = imported(FEATURES[name], tmp_path)
    require_references(parse(text_of(release)))
    known = {f"#/components/{kind}/{item}" for kind, items in release.get("components", {}).items() for item in items}
    assert set(_references(release)) <= known


@pytest.mark.parametrize("name", FEATURES)
def test_an_import_of_an_import_changes_nothing(name: str, tmp_path: Path) -> None:
    once = imported(FEATURES[name], tmp_path)
    assert imported(once, tmp_path) == once


def _references(node: Any, inside: str = "") -> list[str]:
    if isinstance(node, list):
        return [found for item in node for found in _references(item)]
    if not isinstance(node, dict) or inside in ("default", "enum", "const"):
        return []
    mapping = (node.get("discriminator") or {}).get("mapping") if inside != "properties" else None
    found = [value for value in (mapping or {}).values() if value.startswith("#")]
    if inside != "properties" and isinstance(node.get("$ref"), str):
        found.append(node["$ref"])
    return found + [item for key, value in node.items() for item in _references(value, key)]


BASE = document(
    get(
        {
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": {"type": "integer", "minimum": 1},
                "kind": {"type": "string", "enum": ["a", "b"], "nullable": True},
                "either": {
                    "oneOf": [{"type": "string", "format": "date"}, {"type": "array", "items": {"type": "string"}}]
                },
                "pet": {"$ref": "#/components/schemas/Pet"},
            },
        },
        parameters=[{"name": "page", "in": "query", "schema": {"type": "integer", "default": 1}}],
        security=[{"key": []}],
        callbacks={
            "sold": {
                "{$url}": {
                    "post": {
                        "requestBody": {
                            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
                        },
                        "responses": {"200": {"description": ""}},
                    }
                }
            }
        },
    ),
    {
        "schemas": {
            "Pet": {"type": "object", "properties": {"name": {"type": "string"}}, "additionalProperties": False}
        },
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "k"}},
    },
)


def _schema(data: Node) -> Node:
    found: Node = data["paths"]["/things"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    return found


def _operation(data: Node) -> Node:
    found: Node = data["paths"]["/things"]["get"]
    return found


CHANGES = {
    "a property dropped": lambda data: _schema(data)["properties"].pop("id"),
    "a property added": lambda data: _schema(data)["properties"].update(new={}),
    "a required property more": lambda data: _schema(data)["required"].append("kind"),
    "none required": lambda data: _schema(data).pop("required"),
    "a bound moved": lambda data: _schema(data)["properties"]["id"].update(minimum=2),
    "a bound dropped": lambda data: _schema(data)["properties"]["id"].pop("minimum"),
    "a type changed": lambda data: _schema(data)["properties"]["id"].update(type="number"),
    "an enum value more": lambda data: _schema(data)["properties"]["kind"]["enum"].append("c"),
    "an enum value less": lambda data: _schema(data)["properties"]["kind"]["enum"].pop(),
    "no longer null": lambda data: _schema(data)["properties"]["kind"].pop("nullable"),
    "a member of a union less": lambda data: _schema(data)["properties"]["either"]["oneOf"].pop(),
    "a member of a union changed": lambda data: _schema(data)["properties"]["either"]["oneOf"][0].pop("format"),
    "another kind of union": lambda data: _schema(data)["properties"].update(
        either={"anyOf": _schema(data)["properties"]["either"]["oneOf"]}
    ),
    "read-only": lambda data: _schema(data)["properties"]["id"].update(readOnly=True),
    "a component's property": lambda data: data["components"]["schemas"]["Pet"]["properties"].pop("name"),
    "a component opened": lambda data: data["components"]["schemas"]["Pet"].pop("additionalProperties"),
    "a parameter dropped": lambda data: _operation(data).pop("parameters"),
    "a parameter required": lambda data: _operation(data)["parameters"][0].update(required=True),
    "a parameter's style": lambda data: _operation(data)["parameters"][0].update(explode=False),
    "a parameter's default": lambda data: _operation(data)["parameters"][0]["schema"].update(default=2),
    "a parameter's place": lambda data: _operation(data)["parameters"][0].update({"in": "header"}),
    "a body more": lambda data: _operation(data).update(requestBody={"content": {"application/json": {}}}),
    "an answer more": lambda data: _operation(data)["responses"].update({"404": {"description": ""}}),
    "another media type": lambda data: _operation(data)["responses"]["200"].update(
        content={"text/json": {"schema": _schema(data)}}
    ),
    "a header more": lambda data: _operation(data)["responses"]["200"].update(headers={"X-A": {"schema": {}}}),
    "no security": lambda data: _operation(data).update(security=[]),
    "another scheme": lambda data: data["components"]["securitySchemes"]["key"].update({"in": "query"}),
    "no callback": lambda data: _operation(data).pop("callbacks"),
    "a callback's answer": lambda data: _operation(data)["callbacks"]["sold"]["{$url}"]["post"].update(responses={}),
    "an operation more": lambda data: data["paths"].update(get({}, "/others")),
    "an operation less": lambda data: data["paths"].pop("/things"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_the_comparison_sees(name: str, tmp_path: Path) -> None:
    release = imported(BASE, tmp_path)
    assert differences(BASE, release) == []
    other = changed(BASE, CHANGES[name])
    assert len(differences(BASE, other)) == 1
    assert len(differences(other, release)) == 1
    assert differences(other, imported(other, tmp_path)) == []


ALIKE = {
    "order": lambda data: _schema(data).update(properties=dict(reversed(_schema(data)["properties"].items()))),
    "an inlined reference": lambda data: _schema(data)["properties"].update(pet=data["components"]["schemas"]["Pet"]),
    "a reference in allOf": lambda data: _schema(data)["properties"].update(
        pet={"allOf": [{"$ref": "#/components/schemas/Pet"}]}
    ),
    "null in the enum": lambda data: _schema(data)["properties"]["kind"]["enum"].append(None),
    "null as a type": lambda data: _schema(data)["properties"].update(
        kind={"type": ["null", "string"], "enum": ["b", "a"]}
    ),
    "null as a member": lambda data: _schema(data)["properties"].update(
        kind={"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "null"}]}
    ),
    "wording": lambda data: _schema(data).update(title="T", description="D", example={}, **{"x-a": 1}),
    "a default spelled out": lambda data: _operation(data)["parameters"][0].update(style="form", explode=True),
    "a parameter of the path": lambda data: data["paths"]["/things"].update(
        parameters=_operation(data).pop("parameters")
    ),
    "security of the document": lambda data: data.update(security=_operation(data).pop("security")),
    "allOf taken apart": lambda data: _operation(data)["responses"]["200"]["content"]["application/json"].update(
        schema={
            "allOf": [
                {
                    "type": "object",
                    "required": ["id"],
                    "properties": {"id": {"type": "integer"}, "kind": {"type": "string"}},
                },
                {"properties": {"id": {"minimum": 1}, "kind": {"enum": ["a", "b", "c"]}}},
                {
                    "properties": {
                        **{key: _schema(data)["properties"][key] for key in ("either", "pet")},
                        "kind": {"enum": ["b", "a"], "nullable": True},
                    }
                },
            ]
        }
    ),
}


@pytest.mark.parametrize("name", ALIKE)
def test_the_comparison_does_not_mind(name: str) -> None:
    assert differences(BASE, changed(BASE, ALIKE[name])) == []
