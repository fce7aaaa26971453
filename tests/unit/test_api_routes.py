"""Which method of which resource an operation becomes."""

from __future__ import annotations

import pytest
from sdkforge.api.config import Config
from sdkforge.api.routes import Route, conflicts, route, settle_names, settle_versions

CONFIG = Config(
    prefix="/api",
    groups={"things": "", "actions": "actions"},
    methods={"PUT /api/things/pets/reorder": "pets.reorder", "POST /api/actions/pet/{id}/x": "pets.actions.named"},
)


def at(key: str, *, title: str = "", is_list: bool = False, deprecated: bool = False) -> Route:
    method, path = key.split(" ", 1)
    return route(method.lower(), path, title=title, is_list=is_list, deprecated=deprecated, config=CONFIG)


@pytest.mark.parametrize(
    ("key", "is_list", "dotted"),
    [
        ("GET /api/things/pets/v1.0", True, "pets.list"),
        ("GET /api/things/pets/v1.0", False, "pets.get"),
        ("GET /api/things/pets/v1.0/{pet}", True, "pets.get"),
        ("POST /api/things/pets/v1.0", False, "pets.create"),
        ("PATCH /api/things/pets/v1.0/{pet}", False, "pets.update"),
        ("PUT /api/things/pets/v1.0/{pet}", False, "pets.replace"),
        ("DELETE /api/things/pets/v1.0/{pet}", False, "pets.delete"),
        ("GET /api/things/pets/v1.0/{pet}/legs", True, "pets.legs.list"),
        ("POST /api/things/pets/v1.0/{pet}", False, "pets.post"),
        ("PUT /api/things/pets/reorder", False, "pets.reorder"),
        ("POST /api/actions/pet/{id}/x", False, "pets.actions.named"),
        ("HEAD /other/class", False, "other.class_.head"),
        ("GET /", False, "root.get"),
        ("POST /jobs/{job}:cancelNow", False, "jobs.cancel_now"),
        ("POST /jobs:batchGet", False, "jobs.batch_get"),
        ("GET /jobs/{from}:{to}", False, "jobs.get"),
        ("GET /jobs/10:30", False, "jobs.field_10_30.get"),
        ("GET /odata/Pets({key})", False, "odata.pets.get"),
        ("GET /pets/{id}.{format}", False, "pets.get"),
        ("GET /2/pets/{pet}", False, "pets.get"),
        ("GET /other/2.0/pets/{pet}", False, "other.pets.get"),
        ("GET /errors/404", False, "errors.field_404.get"),
    ],
)
def test_method_and_path_decide(key: str, is_list: bool, dotted: str) -> None:
    assert at(key, is_list=is_list).dotted == dotted


@pytest.mark.parametrize(
    ("title", "verb"),
    [("Pet / Feed Well", "feed_well"), ("Pet / Leg / Lift", "lift"), ("Pet", "feed"), ("", "feed"), ("Feed", "feed")],
)
def test_an_action_keeps_the_words_of_its_title(title: str, verb: str) -> None:
    assert at("POST /api/actions/pet/v1.0/{pet}/feed", title=title).dotted == f"pets.actions.{verb}"


def dotted(*found: Route) -> dict[str, str]:
    return {item.path: item.dotted for item in settle_versions(found)}


def test_the_newest_live_version_is_the_default() -> None:
    names = dotted(at("GET /api/things/pets/v1.0/{p}"), at("GET /api/things/pets/v2.0/{p}"))
    assert names == {"/api/things/pets/v1.0/{p}": "pets.v1_0.get", "/api/things/pets/v2.0/{p}": "pets.get"}


def test_a_newer_version_that_is_deprecated_is_not_the_default() -> None:
    names = dotted(at("GET /api/things/pets/v1.0/{p}"), at("GET /api/things/pets/v2.0/{p}", deprecated=True))
    assert names == {"/api/things/pets/v1.0/{p}": "pets.get", "/api/things/pets/v2.0/{p}": "pets.v2_0.get"}


def test_what_only_an_older_live_version_has_stays_at_hand() -> None:
    names = dotted(at("GET /api/things/pets/v2.0/{p}"), at("GET /api/things/pets/v1.0/{p}/mood"))
    assert names["/api/things/pets/v1.0/{p}/mood"] == "pets.mood.get"


def test_a_deprecated_endpoint_whose_resource_moved_on_is_legacy() -> None:
    names = dotted(at("PATCH /api/things/pets/v2.0/{p}"), at("PUT /api/things/pets/v1.0/{p}", deprecated=True))
    assert names["/api/things/pets/v1.0/{p}"] == "pets.v1_0.replace"


def test_two_operations_with_one_name_are_found() -> None:
    found = conflicts([at("GET /a-b"), at("GET /a_b"), at("GET /c")])
    assert [(name, [item.path for item in items]) for name, items in found] == [("a_b.get", ["/a-b", "/a_b"])]


def told_apart(*keys: str, is_list: bool = False) -> list[str]:
    """The names in the order of `keys`, whatever the order in which the operations are met."""
    found = [at(key, is_list=is_list) for key in keys]
    names = {item.key: item.dotted for item in settle_versions(settle_names(found, CONFIG))}
    assert names == {item.key: item.dotted for item in settle_versions(settle_names(found[::-1], CONFIG))}
    return [names[key] for key in keys]


def test_what_gets_a_collection_is_a_list_though_its_answer_is_none() -> None:
    assert told_apart("GET /pets", "GET /pets/{id}") == ["pets.list", "pets.get"]
    assert told_apart("GET /pets", "DELETE /pets/{id}") == ["pets.get", "pets.delete"]
    assert told_apart("GET /v1/pets", "GET /v1/pets/{id}", "GET /v2/pets/{id}") == [
        "pets.list",
        "pets.v1_0.get",
        "pets.get",
    ]
    assert not at("GET /pets").is_list


def test_operations_are_told_apart_by_the_parameters_that_they_have_besides() -> None:
    assert told_apart("GET /repos/{user}", "GET /repos/{user}/{slug}") == ["repos.get", "repos.get_by_slug"]
    assert told_apart("GET /pets/{id}", "GET /pets/{petName}") == ["pets.get", "pets.get"]
    assert told_apart("GET /pets/legs", "GET /pets/{petId}/legs", is_list=True) == [
        "pets.legs.list",
        "pets.legs.list_by_pet_id",
    ]
    put = told_apart("PUT /a/{x}", "PUT /a/{x}/{y}/{z}", "PUT /a/{x}/b/{z}", "PUT /a/{x}/{z}")
    assert put == ["a.replace", "a.replace_by_y_and_z", "a.b.replace", "a.replace_by_z"]


def test_a_method_of_a_path_that_has_two_http_methods_is_two() -> None:
    assert told_apart("POST /jobs:search", "GET /jobs:search") == ["jobs.search_post", "jobs.search"]


def test_a_name_of_the_configuration_is_not_touched() -> None:
    found = [at("PUT /api/things/pets/reorder"), at("PUT /api/things/pets/{pet}")]
    named = Config(prefix="/api", groups={"things": ""}, methods={"PUT /api/things/pets/reorder": "pets.replace"})
    found[0] = route("put", "/api/things/pets/reorder", title="", is_list=False, deprecated=False, config=named)
    assert {item.dotted for item in settle_names(found, named)} == {"pets.replace"}
