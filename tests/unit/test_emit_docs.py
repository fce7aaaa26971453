"""Descriptions on their way into docstrings and pages: in the caller's terms, wrapped, and safe."""

from __future__ import annotations

import ast

import pytest
from sdkforge.api.build import build
from sdkforge.api.config import Config
from sdkforge.api.model import Api
from sdkforge.document import parse
from sdkforge.emit.docs import about, document, marks
from sdkforge.emit.text import docstring, flowed, prose
from support.documents import Node, operation, text_of
from support.documents import document as described

LAMP: Node = {
    "type": "object",
    "properties": {
        "id": {"type": "integer"},
        "litSince": {"type": "string", "format": "date-time", "description": "When `litSince` of `lampId` was set."},
        "colour": {"type": "string", "enum": ["warmWhite", "red"], "description": "`warmWhite` is near `litSince`."},
        "oldName": {"type": "string", "deprecated": True, "description": "Deprecated: see `colour`."},
        "olderName": {"type": "string", "deprecated": True, "description": "A name."},
        "warmWhite": {"type": "boolean"},
    },
}
ID: Node = {
    "name": "lampId",
    "in": "path",
    "required": True,
    "schema": {"type": "integer"},
    "description": "Which lamp.",
}


def api(**changed: Node) -> Api:
    get = operation({"$ref": "#/components/schemas/Lamp"}, parameters=[ID], title="Lamp / Read", tags=["lamp"])
    put = operation(
        {"$ref": "#/components/schemas/Lamp"},
        body={"$ref": "#/components/schemas/Lamp"},
        parameters=[{"$ref": "#/components/parameters/Id", "description": "Which one, see `GET\n/lamps/{lampId}`."}],
        description="Set a lamp\nanew.\n\n"
        "What is left out (`litSince`) is gone; see `GET /lamps/{lampId}` and `GET /rooms`.",
        tags=["lamp"],
    )
    held = {"get": {**get, **changed.get("get", {})}, "put": {**put, **changed.get("put", {})}}
    return build(
        parse(
            text_of(
                described(
                    {"/lamps/{lampId}": held},
                    {"schemas": {"Lamp": LAMP}, "parameters": {"Id": ID}},
                    openapi="3.1.0",
                    tags=[{"name": "lamp", "description": "Lamps: things that give light."}],
                )
            )
        ),
        Config(),
    )


def told(found: Api, name: str) -> str:
    return document(next(method for method in found.methods if method.name == name))


def test_a_description_takes_the_place_of_the_title_and_speaks_python() -> None:
    text = told(api(), "replace").split("\n\n")
    assert text[0].split() == ["Set", "a", "lamp", "anew."]
    assert text[1] == "What is left out (`lit_since`) is gone; see `client.lamps.get` and `GET /rooms`."
    assert text[2] == "`PUT /lamps/{lampId}`"


def test_without_a_description_the_title_is_told() -> None:
    assert told(api(), "get").startswith(
        "Lamp: Read.\n\n`GET /lamps/{lampId}`\n\nArgs:\n    lamp_id (`lampId`): Which lamp."
    )


def test_what_stands_beside_a_reference_is_said_of_this_use() -> None:
    assert "    lamp_id (`lampId`): Which one, see `client.lamps.get`." in told(api(), "replace")


def test_arguments_have_the_words_of_their_properties_and_values_stay_values() -> None:
    lines = told(api(), "replace").split("\n")
    assert "    lit_since (`litSince`): When `lit_since` of `lamp_id` was set." in lines
    assert "    colour: `warmWhite` is near `lit_since`." in lines


def test_deprecation_of_a_property_is_said_once() -> None:
    properties = api().models.schemas["Lamp"]["properties"]
    assert properties["oldName"]["description"] == "Deprecated: see `colour`."
    assert properties["olderName"]["description"] == "A name.\n\nDeprecated."


def test_a_resource_has_the_words_of_its_tag() -> None:
    [resource] = api().resources
    assert about(resource) == "Lamps: things that give light.\n\n`client.lamps`: `/lamps`"


def test_the_reference_page_marks_what_is_carried() -> None:
    found = api(get={"x-evidence": "operations", "deprecated": True}, put={"x-evidence": "rumour"})
    assert [marks(method) for method in found.methods] == [" (deprecated, evidence: operations)", ""]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one\ntwo\n\nthree\nfour", "one two\n\nthree four"),
        ("- one\n- two\n  more", "- one\n- two\n  more"),
        ("said:\n1. one\n2. two\nafter", "said:\n1. one\n2. two\nafter"),
        ("code:\n```\na\nb\n```\nafter\nit", "code:\n```\na\nb\n```\nafter it"),
        ("a\n*b* c\n-5 is\nless", "a *b* c -5 is less"),
        ("| a | b |\n| c | d |", "| a | b |\n| c | d |"),
        ("# Head\nbody\nmore", "# Head\nbody more"),
    ],
)
def test_paragraphs_flow_and_structure_stays(text: str, expected: str) -> None:
    assert flowed(text) == expected


@pytest.mark.parametrize("text", ['ends "', 'a """ b', "back \\", "\\N{DASH} {{x}}", "x" * 300, "a\n\n- " + "b " * 90])
def test_a_docstring_holds_its_text_and_runs_nothing(text: str) -> None:
    module = ast.parse(f'"""{docstring(text, 0)}\n"""')
    assert len(module.body) == 1
    assert (ast.get_docstring(module) or "").split() == text.split()


def test_lines_are_wrapped_and_items_hang() -> None:
    lines = docstring("- " + "word " * 40).split("\n")
    assert len(lines) == 2
    assert all(len(line) <= 110 for line in lines)
    assert lines[1].startswith("      word")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<script>&", "&lt;script&gt;&amp;"),
        ("# not a heading", "\\# not a heading"),
        ("a\n---\nb", "a \\--- b"),
        ("```sh\nrm\n```", "\\```sh rm \\```"),
        ("![x](http://elsewhere)", "!\\[x](http://elsewhere)"),
        ("`code` stays, 1 - 2", "`code` stays, 1 - 2"),
    ],
)
def test_a_page_takes_no_structure_from_a_description(text: str, expected: str) -> None:
    assert prose(text) == expected
