"""Overlays: what an action does, for which releases, and what is told when it cannot be done."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sdkforge.document import Document, InputError, dump, load

BASE: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Lamps", "version": "1.2.0"},
    "tags": [{"name": "lamps"}, {"name": "sockets"}],
    "paths": {
        "/lamps": {"get": {"tags": ["lamps", "old"], "responses": {"200": {"description": "OK"}}}},
        "/sockets": {"get": {"tags": ["sockets"], "responses": {"200": {"description": "OK"}}}},
    },
}


class Project:
    """A project with one release and an overlay."""

    def __init__(self, root: Path) -> None:
        self.path = root / "spec" / "releases" / "v1.2.0.yaml"
        self.overlay = root / "spec" / "docs.overlay.yaml"
        self.path.parent.mkdir(parents=True)
        self.path.write_text(dump(BASE), encoding="utf-8")

    def with_text(self, text: str) -> Document:
        self.overlay.write_text(text, encoding="utf-8")
        return load(str(self.path))

    def with_actions(self, *actions: Any, version: str = "1.1.0") -> Document:
        return self.with_text(dump({"overlay": version, "info": {"title": "O", "version": "1"}, "actions": actions}))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_an_object_is_merged_and_the_rest_stays(project: Project) -> None:
    data = project.with_actions({"target": "$.info", "update": {"description": "Light.", "title": "Lights"}}).data
    assert data["info"] == {"title": "Lights", "version": "1.2.0", "description": "Light."}
    assert {key: data[key] for key in data if key != "info"} == {key: BASE[key] for key in BASE if key != "info"}


def test_objects_inside_are_merged_too(project: Project) -> None:
    found = project.with_actions({"target": "$", "update": {"paths": {"/lamps": {"get": {"summary": "List"}}}}}).data
    assert found["paths"]["/lamps"]["get"] == {**BASE["paths"]["/lamps"]["get"], "summary": "List"}


def test_every_selected_node_is_changed_and_shares_nothing(project: Project) -> None:
    update = {"x-limits": {"rate": 1}}
    found = project.with_actions({"target": "$.paths.*.get", "update": update}).data
    first, second = (found["paths"][path]["get"]["x-limits"] for path in ("/lamps", "/sockets"))
    assert first == second == {"rate": 1}
    assert first is not second


def test_a_list_takes_one_item_or_several(project: Project) -> None:
    found = project.with_actions(
        {"target": "$.tags", "update": {"name": "fuses"}},
        {"target": "$.tags", "update": [{"name": "wires"}, {"name": "plugs"}]},
        {"target": "$", "update": {"tags": [{"name": "poles"}]}},
    ).data
    assert [tag["name"] for tag in found["tags"]] == ["lamps", "sockets", "fuses", "wires", "plugs", "poles"]


def test_a_plain_value_is_replaced(project: Project) -> None:
    assert project.with_actions({"target": "$.info.title", "update": "Lights"}).data["info"]["title"] == "Lights"


def test_items_are_selected_by_filter(project: Project) -> None:
    update = {"description": "Where lamps go."}
    found = project.with_actions({"target": "$.tags[?@.name == 'sockets']", "update": update}).data
    assert found["tags"] == [{"name": "lamps"}, {"name": "sockets", **update}]


@pytest.mark.parametrize(
    ("target", "selected"),
    [
        ("$..get", ["/lamps", "/sockets"]),
        ("$.paths..get", ["/lamps", "/sockets"]),
        ("$.paths.*.get", ["/lamps", "/sockets"]),
        ("$.paths.*['put', 'get']", ["/lamps", "/sockets"]),
        ("$.paths['/lamps'].get", ["/lamps"]),
        ("$.paths.*.tags", []),
        ("$.tags.get", []),
    ],
)
def test_a_target_selects_what_json_path_says(target: str, selected: list[str], project: Project) -> None:
    found = project.with_actions({"target": target, "update": {"summary": "Here."}}).data
    assert [path for path, item in found["paths"].items() if item["get"].get("summary")] == selected


def test_removal_of_keys_and_of_several_items(project: Project) -> None:
    found = project.with_actions(
        {"target": "$.paths['/sockets']", "remove": True},
        {"target": "$.paths['/lamps'].get.tags[*]", "remove": True},
        {"target": "$.tags[0]", "remove": True, "update": {"name": "no effect beside remove"}},
    ).data
    assert list(found["paths"]) == ["/lamps"]
    assert found["paths"]["/lamps"]["get"]["tags"] == []
    assert found["tags"] == [{"name": "sockets"}]


def test_a_copy_is_merged_and_is_a_copy(project: Project) -> None:
    found = project.with_actions(
        {"target": "$.paths", "update": {"/bulbs": {}}},
        {"target": "$.paths['/bulbs']", "copy": "$.paths['/lamps']"},
        {"target": "$.paths['/bulbs'].get", "update": {"summary": "Bulbs"}},
    ).data
    assert found["paths"]["/bulbs"]["get"]["tags"] == ["lamps", "old"]
    assert "summary" not in found["paths"]["/lamps"]["get"]


def test_actions_are_done_in_their_order(project: Project) -> None:
    found = project.with_actions(
        {"target": "$.info", "update": {"description": "one"}},
        {"target": "$.info", "update": {"description": "two"}},
    ).data
    assert found["info"]["description"] == "two"


def test_a_target_may_lead_through_what_an_action_before_it_did(project: Project) -> None:
    found = project.with_actions(
        {"target": "$.paths.*.get", "update": {"description": "d"}},
        {"target": "$.paths", "update": {"/bulbs": {"get": {"responses": {}}}}},
        {"target": "$.paths.*.get", "update": {"summary": "s"}},
        {"target": "$.paths['/sockets']", "remove": True},
        {"target": "$.paths.*.get", "update": {"operationId": "o"}},
        {"target": "$.tags[?@.description].name", "update": "none has one yet"},
        {"target": "$.tags[0]", "update": {"description": "Lamps."}},
        {"target": "$.tags[?@.description]['name']", "update": "told"},
    ).data
    assert list(found["paths"]) == ["/lamps", "/bulbs"]
    assert {key: found["paths"]["/lamps"]["get"][key] for key in ("description", "summary", "operationId")} == {
        "description": "d",
        "summary": "s",
        "operationId": "o",
    }
    assert set(found["paths"]["/bulbs"]["get"]) == {"responses", "summary", "operationId"}
    assert [tag["name"] for tag in found["tags"]] == ["told", "sockets"]


@pytest.mark.parametrize(
    ("bounds", "applied"),
    [
        ({}, True),
        ({"x-since": "v1.2.0"}, True),
        ({"x-since": "v1.10.0"}, False),
        ({"x-until": "v1.2.0"}, True),
        ({"x-until": "v1.1.9"}, False),
        ({"x-since": "v1.1.0", "x-until": "v1.3.0"}, True),
    ],
)
def test_an_action_may_be_for_some_releases(bounds: dict[str, str], applied: bool, project: Project) -> None:
    document = project.with_actions({"target": "$.info", "update": {"description": "d"}, **bounds})
    assert ("description" in document.data["info"]) is applied


def test_a_target_that_selects_nothing_is_noted_where_the_action_is_for_this_release(project: Project) -> None:
    document = project.with_actions(
        {"target": "$.info", "update": {}},
        {"target": "$.nothing", "update": {}},
        {"target": "$.nothing", "update": {}, "x-until": "v1.1.0"},
    )
    assert document.overlaid is not None
    assert document.overlaid.idle == ("/actions/1/target",)


def test_a_value_is_found_where_it_was_written(project: Project) -> None:
    document = project.with_text(
        "overlay: 1.0.0\n"
        "info: {title: O, version: '1'}\n"
        "actions:\n"
        "- target: $.paths['/lamps'].get\n"
        "  update:\n"
        "    parameters:\n"
        "    - name: page\n"
        "      in: query\n"
    )
    file, place = document.place("/paths/~1lamps/get/parameters/0/in")
    assert place is not None
    assert (file, place.line, place.column) == (str(project.overlay), 8, 7)
    file, place = document.place("/paths/~1lamps/get/tags/1")
    assert place is not None
    assert (file, place.line) == (str(project.path), 13)


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ("overlay: 2.0.0\nactions: []\n", "not an OpenAPI Overlay 1.0 or 1.1", 1),
        ("openapi: 3.1.0\n", "not an OpenAPI Overlay 1.0 or 1.1", 1),
        ("overlay: 1.1.0\nactions: {}\n", "needs a list of actions", 2),
        ("overlay: 1.1.0\nactions:\n- 7\n", "an action is a mapping, not a number", 3),
        ("overlay: 1.1.0\nactions:\n- target: $.info\n", "an action does one thing", 3),
        ("overlay: 1.1.0\nactions:\n- target: $.info\n  update: {}\n  copy: $\n", "an action does one thing", 3),
        ("overlay: 1.1.0\nactions:\n- update: {}\n", "a JSONPath is a string, not null", 3),
        ("overlay: 1.1.0\nactions:\n- target: info..\n  update: {}\n", "not a JSONPath", 3),
        ("overlay: 1.1.0\nactions:\n- target: $.info\n  updates: {}\n", "an action has no 'updates'", 4),
        ("overlay: 1.1.0\nactions:\n- target: $\n  update: {}\n  x-since: '3'\n", "'3' is not a release name", 5),
        ("overlay: 1.1.0\nactions:\n- target: $.info\n  update: [1]\n", "lays a list over a mapping", 3),
        ("overlay: 1.1.0\nactions:\n- target: $.info\n  update: {title: {}}\n", "lays a mapping over a string", 3),
        ("overlay: 1.1.0\nactions:\n- target: $.info.title\n  update: {}\n", "lays a mapping over a string", 3),
        ("overlay: 1.1.0\nactions:\n- target: $\n  remove: true\n", "takes away the whole description", 3),
        ("overlay: 1.1.0\nactions:\n- target: $.info\n  copy: $.tags.*\n", "copies from 2 places", 3),
        ("overlay: [\n", "not valid YAML", 2),
    ],
)
def test_what_cannot_be_done_is_told_with_its_place(text: str, message: str, line: int, project: Project) -> None:
    with pytest.raises(InputError) as caught:
        project.with_text(text)
    assert message in str(caught.value)
    assert caught.value.source == str(project.overlay)
    assert caught.value.line == line


def test_only_releases_have_the_overlay(project: Project, tmp_path: Path) -> None:
    project.with_actions({"target": "$.info", "update": {"description": "d"}})
    elsewhere = tmp_path / "spec" / "v1.2.0.yaml"
    elsewhere.write_text(dump(BASE), encoding="utf-8")
    assert load(str(elsewhere)).data == BASE
    assert load(str(project.path), overlaid=False).data == BASE


def test_the_overlay_is_found_from_any_folder(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.with_actions({"target": "$.info", "update": {"description": "d"}})
    for folder, name in ((project.path.parent, "v1.2.0.yaml"), (project.path.parents[1], "releases/v1.2.0.yaml")):
        monkeypatch.chdir(folder)
        assert load(name).data["info"]["description"] == "d"
