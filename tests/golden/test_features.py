"""One feature at a time: what a description says, and how the client generated from it behaves."""

from __future__ import annotations

import ast
import datetime
import decimal
import importlib
import inspect
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from golden.package import Generated, generate
from support.documents import Node, document, get, operation

STRING: Node = {"type": "string"}
STRINGS: Node = {"type": "array", "items": STRING}
PET: Node = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}, "name": STRING}}


def _ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def _content(kind: str, schema: Node) -> Node:
    return {"description": "", "content": {kind: {"schema": schema}}}


class Talk:
    """A client of the generated package, the requests it made, and what it is answered."""

    def __init__(self, package: Any, answer: Any, status: int = 200, kind: str = "application/json") -> None:
        self.package = package
        self.requests: list[httpx2.Request] = []
        content = answer if isinstance(answer, bytes) else json.dumps(answer).encode()

        def handle(request: httpx2.Request) -> httpx2.Response:
            self.requests.append(request)
            return httpx2.Response(status, content=content, headers={"content-type": kind})

        http = httpx2.Client(transport=httpx2.MockTransport(handle))
        self.client = package.ClientUnderTest(base_url="https://demo.example/base", token="t", http_client=http)

    @property
    def url(self) -> str:
        """The path and query of the one request."""
        (request,) = self.requests
        return str(request.url).removeprefix("https://demo.example/base")


Begin = Callable[..., Any]


@pytest.fixture
def talk(tmp_path: Path) -> Iterator[Begin]:
    """Generates the client of a document and begins to talk with it."""
    opened: list[Any] = []

    def begin(data: Node, answer: Any = None, **more: Any) -> Talk:
        made = generate(data, tmp_path / "out")
        made.load_everything()
        context = made.imported()
        opened.append(context)
        return Talk(context.__enter__(), answer, **more)

    yield begin
    for context in opened:
        context.__exit__(None, None, None)


class TestSchemas:
    def test_a_tree_of_nodes(self, talk: Begin) -> None:
        node: Node = {
            "type": "object",
            "properties": {
                "name": STRING,
                "parent": _ref("Node"),
                "children": {"type": "array", "items": _ref("Node")},
                "byName": {"type": "object", "additionalProperties": _ref("Node")},
            },
        }
        answer = {"name": "a", "children": [{"name": "b", "parent": {"name": "a"}, "byName": {"c": {"name": "c"}}}]}
        data = document(
            {"/nodes/{id}": {"get": operation(_ref("Node")), "put": operation(body=_ref("Node"))}},
            {"schemas": {"Node": node}},
        )
        begun = talk(data, answer)
        found = begun.client.nodes.get("1")
        assert type(found).__name__ == "Node"
        assert found.children[0].parent.name == "a"
        assert type(found.children[0].by_name["c"]) is type(found)
        begun.client.nodes.replace("1", name="x", children=[{"name": "y", "by_name": {"z": {"name": "z"}}}, found])
        sent = json.loads(begun.requests[-1].content)
        assert sent["children"][0] == {"name": "y", "byName": {"z": {"name": "z"}}}
        assert sent["children"][1]["children"][0]["byName"] == {"c": {"name": "c"}}

    def test_a_list_of_values_as_a_component(self, talk: Begin) -> None:
        pet = {"type": "object", "properties": {"kind": _ref("Kind")}}
        data = document(
            {"/pets": {"post": operation(_ref("Pet"), body=_ref("Pet"))}},
            {"schemas": {"Kind": {"type": "string", "enum": ["cat", "dog"]}, "Pet": pet}},
        )
        begun = talk(data, {"kind": "emu"})
        assert begun.client.pets.create(kind="cat").kind == "emu", "an answer may hold a value that is new"
        with pytest.raises(begun.package.InvalidArgumentError, match="kind"):
            begun.client.pets.create(kind="emu")
        assert len(begun.requests) == 1

    @pytest.mark.parametrize("mapped", [True, False], ids=["with mapping", "without"])
    def test_a_union_with_a_discriminator(self, talk: Begin, mapped: bool) -> None:
        def member(kind: str, name: str) -> Node:
            properties = {"kind": {"type": "string", "enum": [kind]}, name: {"type": "integer"}}
            return {"type": "object", "required": ["kind"], "properties": properties}

        mapping = {"mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}} if mapped else {}
        union = {"oneOf": [_ref("Cat"), _ref("Dog")], "discriminator": {"propertyName": "kind", **mapping}}
        data = document(
            {"/pets": {"get": operation({"type": "array", "items": _ref("Pet")}), "post": operation(body=_ref("Pet"))}},
            {"schemas": {"Pet": union, "Cat": member("cat", "lives"), "Dog": member("dog", "tricks")}},
        )
        begun = talk(data, [{"kind": "dog", "tricks": 3}, {"kind": "cat", "lives": 9}, {"kind": "emu", "legs": 2}])
        dog, cat, emu = begun.client.pets.list()
        assert (type(dog).__name__, dog.tricks) == ("Dog", 3)
        assert (type(cat).__name__, cat.lives) == ("Cat", 9)
        assert emu is not None, "nothing that a server sends is lost"
        begun.client.pets.create(kind="dog", tricks=1)
        assert json.loads(begun.requests[-1].content) == {"kind": "dog", "tricks": 1}

    def test_other_properties_are_kept(self, talk: Begin) -> None:
        data = document(
            get(
                {
                    "type": "object",
                    "properties": {
                        "counts": {"type": "object", "additionalProperties": {"type": "integer"}},
                        "pets": {"type": "object", "additionalProperties": PET},
                        "anything": {"type": "object"},
                    },
                    "additionalProperties": True,
                },
                "/shops/{id}",
            )
        )
        answer = {"counts": {"a": 1}, "pets": {"x": {"id": 1}}, "anything": {"b": [1]}, "more": {"c": 2}}
        shop = talk(data, answer).client.shops.get("1")
        assert shop.counts == {"a": 1}
        assert shop.pets["x"].id == 1
        assert shop.anything == {"b": [1]}
        assert shop.to_dict() == answer if hasattr(shop, "to_dict") else shop.model_dump()["more"] == {"c": 2}

    def test_null_missing_and_given_are_three(self, talk: Begin) -> None:
        body = {"type": "object", "properties": {"a": {"type": "string", "nullable": True}, "b": STRING}}
        begun = talk(document({"/things/{id}": {"patch": operation(body, body=body)}}), {"a": None})
        thing = begun.client.things.update("1", a=None)
        assert json.loads(begun.requests[-1].content) == {"a": None}
        assert thing.model_fields_set == {"a"}
        begun.client.things.update("1")
        assert json.loads(begun.requests[-1].content) == {}

    def test_untidy_formats(self, talk: Begin) -> None:
        names = ("date-time", "datetime", "datatime", "date", "decimal", "uuid", "unheard-of")
        properties = {f"f{n}": {"type": "string", "format": name} for n, name in enumerate(names)}
        properties["price"] = {"type": "number", "format": "decimal"}
        answer = (
            {f"f{n}": "2024-05-01T10:00:00Z" for n in range(3)}
            | {f"f{n}": "2024-05-01" for n in range(3, 7)}
            | {"price": 1.10}
        )
        thing = talk(
            document(get({"type": "object", "properties": properties}, "/things/{id}")), answer
        ).client.things.get("1")
        assert all(isinstance(getattr(thing, f"f{n}"), datetime.datetime) for n in range(3))
        assert isinstance(thing.f3, datetime.date)
        assert thing.f6 == "2024-05-01"
        assert thing.price == decimal.Decimal("1.1")

    def test_what_is_only_read_is_no_argument(self, talk: Begin) -> None:
        pet = {
            "type": "object",
            "properties": {"id": {"type": "integer", "readOnly": True}, "pin": {**STRING, "writeOnly": True}},
        }
        begun = talk(document({"/pets": {"post": operation(pet, body=pet)}}), {"id": 1, "pin": "x"})
        arguments = inspect.signature(type(begun.client.pets).create).parameters
        assert "pin" in arguments
        assert "id" not in arguments
        assert begun.client.pets.create(pin="1").id == 1

    def test_answers_of_other_kinds(self, talk: Begin) -> None:
        cases: list[tuple[str, Node, Any]] = [
            ("/numbers/{id}", {"type": "number"}, 1.5),
            ("/lists/{id}", STRINGS, ["a"]),
            ("/maps/{id}", {"type": "object", "additionalProperties": {"type": "integer"}}, {"a": 1}),
            ("/unions/{id}", {"oneOf": [STRING, {"type": "integer"}]}, 4),
            ("/anything/{id}", {}, {"a": [None]}),
        ]
        begun = talk(document({path: {"get": operation(schema)} for path, schema, _ in cases}))
        for path, _, answer in cases:
            other = Talk(begun.package, answer)
            assert getattr(other.client, path.split("/")[1]).get("1") == answer

    @pytest.mark.parametrize(
        "name", ["anyOf", "oneOf", "allOf", "$ref", "enum", "items", "properties", "type", "nullable"]
    )
    def test_a_property_with_the_name_of_a_keyword(self, talk: Begin, name: str) -> None:
        holder: Node = {"type": "object", "properties": {name: _ref("Pet"), "other": {"anyOf": [_ref("Pet"), STRING]}}}
        begun = talk(document(get(holder), {"schemas": {"Pet": PET}}), {name: {"id": 3}, "other": "x"})
        found = begun.client.things.get()
        assert found.model_dump(by_alias=True, exclude_unset=True) == {name: {"id": 3}, "other": "x"}
        assert sorted(type(value).__name__ for value in dict(found).values()) == ["Pet", "str"]

    def test_what_is_inside_a_property_whose_name_makes_no_class_name(self, talk: Begin) -> None:
        inner: Node = {"type": "object", "properties": {"deeper": {"type": "object", "properties": {"x": STRING}}}}
        outer: Node = {"type": "object", "properties": {"inner": inner}}
        begun = talk(
            document(get({"type": "object", "properties": {"long" * 17: outer}})),
            {"long" * 17: {"inner": {"deeper": {"x": "found"}}}},
        )
        assert getattr(begun.client.things.get(), "long" * 17).inner.deeper.x == "found"

    def test_two_alike_are_one_class(self, talk: Begin) -> None:
        again = {**PET, "description": "another wording"}
        data = document({"/cats/{id}": {"get": operation(PET)}, "/dogs/{id}": {"get": operation(again)}})
        begun = talk(data, {"id": 1})
        assert type(begun.client.cats.get("1")) is type(begun.client.dogs.get("1"))


class TestRequests:
    @pytest.mark.parametrize(
        ("how", "query"),
        [
            ({}, "a=1&a=2"),
            ({"style": "form", "explode": True}, "a=1&a=2"),
            ({"style": "form", "explode": False}, "a=1,2"),
            ({"style": "spaceDelimited", "explode": False}, "a=1 2"),
            ({"style": "pipeDelimited", "explode": False}, "a=1|2"),
            ({"style": "deepObject", "explode": True}, "a[]=1&a[]=2"),
        ],
        ids=lambda value: str(value) if isinstance(value, str) else "",
    )
    def test_styles_of_a_list(self, talk: Begin, how: Node, query: str) -> None:
        parameter = {"name": "a", "in": "query", "schema": STRINGS, **how}
        begun = talk(document(get(PET, "/things", parameters=[parameter])), {"id": 1})
        begun.client.things.get(a=["1", "2"])
        assert httpx2.URL(begun.url).path == "/things"
        assert _decoded(begun.url) == f"/things?{query}"

    def test_styles_of_an_object(self, talk: Begin) -> None:
        inside = {"type": "object", "properties": {"kind": STRING, "minAge": {"type": "integer"}, "tags": STRINGS}}
        parameter = {"name": "filter", "in": "query", "style": "deepObject", "explode": True, "schema": inside}
        begun = talk(document(get(PET, "/things", parameters=[parameter])), {"id": 1})
        begun.client.things.get(filter={"kind": "a&b", "min_age": 3, "tags": ["x", "y"]})
        assert _decoded(begun.url) == "/things?filter[kind]=a&b&filter[minAge]=3&filter[tags][]=x&filter[tags][]=y"
        assert "a%26b" in begun.url

    @pytest.mark.parametrize("name", ["page-size", "filter[name]", "a b", "class", "$top", "X-Y", "2nd"])
    def test_names_that_are_no_identifiers(self, talk: Begin, name: str) -> None:
        things = {
            "get": operation(PET, parameters=[{"name": name, "in": "query", "schema": STRING}]),
            "post": operation(PET, body={"type": "object", "properties": {name: STRING, "other": STRING}}),
        }
        begun = talk(document({"/things": things}), {"id": 1})
        own = {"self", "other", "extra_headers", "extra_query", "extra_body", "timeout", "max_retries", "deadline"}
        (query,) = set(inspect.signature(type(begun.client.things).get).parameters) - own
        (field,) = set(inspect.signature(type(begun.client.things).create).parameters) - own
        assert query.isidentifier()
        begun.client.things.get(**{query: "v"})
        assert begun.requests[-1].url.params[name] == "v"
        begun.client.things.create(**{field: "v"})
        assert json.loads(begun.requests[-1].content) == {name: "v"}

    def test_headers_are_arguments(self, talk: Begin) -> None:
        parameters = [
            {"name": "X-Tenant", "in": "header", "required": True, "schema": STRING},
            {"name": "X-Trace", "in": "header", "schema": STRING},
            {"name": "Authorization", "in": "header", "schema": STRING},
        ]
        begun = talk(document(get(PET, "/things", parameters=parameters)), {"id": 1})
        begun.client.things.get(x_tenant="acme")
        (request,) = begun.requests
        assert request.headers["x-tenant"] == "acme"
        assert "x-trace" not in request.headers
        assert request.headers["authorization"] == "Bearer t"
        assert "authorization" not in inspect.signature(type(begun.client.things).get).parameters

    def test_a_body_that_is_not_json(self, talk: Begin) -> None:
        picture = {"image/png": {"schema": {"type": "string", "format": "binary"}}}
        data = document(
            {
                "/photos/{id}": {
                    "put": {
                        "requestBody": {"required": True, "content": picture},
                        "responses": {"204": {"description": ""}},
                    }
                }
            }
        )
        begun = talk(data, b"")
        assert begun.client.photos.replace("1", body=b"\x89PNG") is None
        (request,) = begun.requests
        assert request.content == b"\x89PNG"
        assert request.headers["content-type"] == "image/png"

    def test_an_answer_that_is_not_json(self, talk: Begin) -> None:
        content = {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}
        data = document({"/papers/{id}": {"get": {"responses": {"200": {"description": "", "content": content}}}}})
        begun = talk(data, b"%PDF", kind="application/pdf")
        assert begun.client.papers.get("1") == b"%PDF"
        assert begun.requests[0].headers["accept"] == "application/pdf"

    def test_an_answer_of_any_media_type_is_read_by_its_schema(self, talk: Begin) -> None:
        any_of: Node = {
            "/pets": {"type": "array", "items": _ref("Pet")},
            "/pet": _ref("Pet"),
            "/words": STRING,
            "/x": {},
        }
        paths = {path: {"get": {"responses": {"200": _content("*/*", schema)}}} for path, schema in any_of.items()}
        begun = talk(document(paths, {"schemas": {"Pet": PET}}), [{"id": 1}])
        assert [pet.id for pet in begun.client.pets.list()] == [1]
        assert Talk(begun.package, {"id": 2}).client.pet.get().id == 2
        assert Talk(begun.package, b"text").client.words.get() == b"text"
        assert Talk(begun.package, b"text").client.x.get() == b"text"

    def test_a_list_that_is_not_json_is_bytes(self, talk: Begin) -> None:
        begun = talk(document({"/rows": {"get": {"responses": {"200": _content("text/csv", STRINGS)}}}}), b"a;b")
        assert begun.client.rows.get() == b"a;b"

    def test_a_default_answer_without_another_is_the_success(self, talk: Begin) -> None:
        fails = _content("application/json", {"type": "object", "properties": {"code": {"type": "integer"}}})
        begun = talk(
            document(
                {
                    "/pets/{id}": {"get": {"responses": {"default": _content("application/json", _ref("Pet"))}}},
                    "/toys/{id}": {"get": {"responses": {"204": {"description": "none"}, "default": fails}}},
                },
                {"schemas": {"Pet": PET}},
            ),
            {"id": 2},
        )
        assert type(begun.client.pets.get("2")).__name__ == "Pet"
        assert Talk(begun.package, b"", 204).client.toys.get("2") is None
        with pytest.raises(begun.package.APIStatusError):
            Talk(begun.package, {"id": 2}, 404).client.pets.get("2")

    @pytest.mark.parametrize(
        ("kinds", "sent"),
        [
            (("application/*+json", "application/json", "text/json"), "application/json"),
            (("application/hal+json", "application/json; charset=utf-8"), "application/json; charset=utf-8"),
            (("application/*+json",), "application/json"),
            (("*/*",), "application/json"),
        ],
    )
    def test_a_body_says_a_media_type_and_no_range_of_them(
        self, talk: Begin, kinds: tuple[str, ...], sent: str
    ) -> None:
        content = {kind: {"schema": PET} for kind in kinds}
        begun = talk(document({"/pets": {"post": {**operation(), "requestBody": {"content": content}}}}))
        begun.client.pets.create(id=1)
        assert begun.requests[0].headers["content-type"] == sent
        assert json.loads(begun.requests[0].content) == {"id": 1}

    def test_json_is_preferred(self, talk: Begin) -> None:
        content = {
            "application/xml": {"schema": STRING},
            "application/hal+json": {"schema": PET},
            "text/csv": {"schema": STRING},
        }
        data = document({"/pets/{id}": {"get": {"responses": {"200": {"description": "", "content": content}}}}})
        assert talk(data, {"id": 7}, kind="application/hal+json").client.pets.get("1").id == 7

    def test_a_body_that_is_a_list(self, talk: Begin) -> None:
        data = document({"/tags": {"put": operation(body=STRINGS)}})
        begun = talk(data)
        begun.client.tags.replace(body=["a", "b"])
        assert json.loads(begun.requests[0].content) == ["a", "b"]

    def test_a_path_argument_stays_in_its_segment(self, talk: Begin) -> None:
        begun = talk(document({"/pets/{petId}/toys/{toy-id}": {"get": operation(PET)}}), {"id": 1})
        begun.client.pets.toys.get("a/b?c", "ü#")
        assert begun.url == "/pets/a%2Fb%3Fc/toys/%C3%BC%23"

    @pytest.mark.parametrize("inside", ["path", "query", "header"])
    def test_a_class_that_only_a_parameter_has_is_there(self, talk: Begin, inside: str) -> None:
        parameter = {"name": "kind", "in": inside, "required": True, "schema": _ref("Kind")}
        path = "/pets/{kind}" if inside == "path" else "/pets/first"
        data = document(
            {path: {"get": operation(PET, parameters=[parameter])}},
            {"schemas": {"Kind": {"type": "string", "enum": [f"kind {number}" for number in range(20)]}}},
        )
        assert "kind 19" in str(talk(data).package.params.Kind)


def _decoded(url: str) -> str:
    from urllib.parse import unquote

    return unquote(url.replace("+", " "))


class TestRoutes:
    def test_a_pet_shop_without_any_configuration(self, talk: Begin) -> None:
        """Written as such documents usually are: no prefix, no versions, an operation id here and there."""
        identity = [{"name": "petId", "in": "path", "required": True, "schema": {"type": "integer"}}]
        data = document(
            {
                "/pets": {
                    "get": operation(
                        {"type": "array", "items": _ref("Pet")},
                        operationId="findAll",
                        parameters=[{"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100}}],
                    ),
                    "post": operation(_ref("Pet"), body=_ref("NewPet")),
                },
                "/pets/{petId}": {
                    "parameters": identity,
                    "get": operation(_ref("Pet")),
                    "put": operation(_ref("Pet"), body=_ref("NewPet")),
                    "delete": {"responses": {"204": {"description": "gone"}}},
                },
                "/pets/{petId}/photos": {"parameters": identity, "get": operation({"type": "array", "items": STRING})},
                "/stock": {"get": operation({"type": "object", "additionalProperties": {"type": "integer"}})},
                "/users/login": {"get": operation(STRING)},
            },
            {
                "schemas": {
                    "Pet": {
                        "allOf": [
                            _ref("NewPet"),
                            {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}},
                        ]
                    },
                    "NewPet": {
                        "type": "object",
                        "required": ["name"],
                        "properties": {"name": STRING, "kind": {"enum": ["cat", "dog"]}},
                    },
                    "Problem": {"type": "object", "properties": {"code": {"type": "integer"}}},
                }
            },
        )
        begun = talk(data, [{"id": 1, "name": "Rex", "kind": "dog"}])
        assert [(pet.id, pet.name) for pet in begun.client.pets.list(limit=5)] == [(1, "Rex")]
        assert begun.url == "/pets?limit=5"
        with pytest.raises(begun.package.InvalidArgumentError, match="limit"):
            begun.client.pets.list(limit=101)
        methods = {name for name in dir(begun.client.pets) if not name.startswith("_")}
        assert {"list", "create", "get", "replace", "delete", "photos"} <= methods
        other = Talk(begun.package, {"id": 2, "name": "Tom"})
        assert type(other.client.pets.create(name="Tom", kind="cat")).__name__ == "Pet"
        assert json.loads(other.requests[0].content) == {"name": "Tom", "kind": "cat"}
        assert Talk(begun.package, {"cats": 3}).client.stock.get() == {"cats": 3}
        assert Talk(begun.package, "welcome").client.users.login.get() == "welcome"

    def test_a_list_in_an_object_beside_an_item(self, talk: Begin) -> None:
        """Without configuration its answer is given whole: nothing says where in it the items are, or how to go on."""
        pets: Node = {
            "type": "object",
            "properties": {"items": {"type": "array", "items": _ref("Pet")}, "next": STRING},
        }
        begun = talk(
            document(
                {**get(pets, "/pets"), **get(_ref("Pet"), "/pets/{id}"), **get(STRING, "/pets/{id}/{toy}")},
                {"schemas": {"Pet": PET}},
            ),
            {"items": [{"id": 1}], "next": "more"},
        )
        found = begun.client.pets.list()
        assert (type(found).__name__, [pet.id for pet in found.items], found.next) == ("PetListResult", [1], "more")
        assert Talk(begun.package, {"id": 2}).client.pets.get("2").id == 2
        assert Talk(begun.package, "ball").client.pets.get_by_toy("2", "ball") == "ball"
        assert begun.client.pets.get_by_toy.__doc__.startswith("Get by toy.")

    def test_versions_live_side_by_side(self, talk: Begin) -> None:
        data = document(
            {
                "/api/v1/pets/{id}": {
                    "get": operation({"type": "object", "properties": {"old": STRING}}, deprecated=True)
                },
                "/api/v2/pets/{id}": {"get": operation(PET)},
                "/health": {"get": operation(STRING)},
            }
        )
        begun = talk(data, {"id": 1})
        found = begun.client.api.pets.get("1")
        assert found.id == 1
        assert begun.url == "/api/v2/pets/1"
        older = Talk(begun.package, {"old": "x"})
        with pytest.warns(DeprecationWarning, match=r"pets\.get"):
            assert older.client.api.v1_0.pets.get("1").old == "x"

    def test_no_operation_at_all(self, talk: Begin) -> None:
        begun = talk(document({}))
        assert begun.package.__version__ == "1.0.0"

    def test_operations_that_say_nothing(self, talk: Begin) -> None:
        data = document(
            {"/a": {"get": {}, "post": {"responses": {}}}, "/b/{id}/{self}/{body}": {"put": {}}, "/": {"get": {}}}
        )
        begun = talk(data, b"")
        assert begun.client.a.get() is None
        assert begun.client.a.create() is None
        assert begun.client.b.replace("1", "2", "3") is None
        assert begun.requests[-1].url.path == "/base/b/1/2/3"
        assert begun.client.root.get() is None

    def test_names_that_python_has(self, talk: Begin) -> None:
        names = (
            "class",
            "import",
            "list",
            "str",
            "type",
            "models",
            "params",
            "None",
            "True",
            "self",
            "print",
            "datetime",
        )
        paths = {
            f"/{name}": {
                "get": operation(
                    {
                        "type": "object",
                        "properties": {name: STRING, "json": STRING, "model_fields": STRING, "copy": STRING},
                    },
                    parameters=[{"name": name, "in": "query", "schema": STRING}],
                )
            }
            for name in names
        }
        begun = talk(document(paths), dict.fromkeys((*names, "json", "model_fields", "copy"), "x"))
        for name in names:
            attribute = next(item for item in dir(begun.client) if item.rstrip("_") == name.lower())
            resource = getattr(begun.client, attribute)
            argument = next(item for item in inspect.signature(type(resource).get).parameters if name.lower() in item)
            if argument == "self":
                argument = next(
                    item for item in inspect.signature(type(resource).get).parameters if item.startswith("self_")
                )
            answer = resource.get(**{argument: "v"})
            assert begun.requests[-1].url.params[name] == "v"
            assert (answer.json_, answer.model_fields_, answer.copy_) == ("x", "x", "x")

    @pytest.mark.parametrize(
        "name",
        [
            "page",
            "query",
            "body",
            "operation",
            "resource",
            "any",
            "literal",
            "mapping",
            "timeout",
            "decimal",
            "client_under_test",
        ],
    )
    def test_no_class_hides_what_its_module_uses(self, name: str, tmp_path: Path) -> None:
        listing = operation(
            {"type": "array", "items": {}}, parameters=[{"name": "q", "in": "query", "schema": {"enum": ["a"]}}]
        )
        made = generate(document({f"/{name}": {"get": listing, "post": operation({}, body=PET)}}), tmp_path / "out")
        assert _hidden(made) == []

    @pytest.mark.parametrize("inline", [False, True])
    def test_no_class_is_lost_behind_what_its_module_imports(self, inline: bool, talk: Begin) -> None:
        names = ["Any", "Decimal", "Literal", "Mapping", "Model", "Param", "Required", "Sequence", "TypedDict"]
        names += ["Annotated", "Field", "Text", "TypeAlias", "TypeAliasType", "UTCDatetime", "BaseModel", "Optional"]
        names += ["Enum", "List", "Date", "UUID", "RootModel", "Type", "Union", "Callable", "NotRequired"]
        schema: Node = {"type": "object", "required": ["a"], "properties": {"b": {"enum": ["x"]}, "c": {}}}
        schema["properties"] |= {
            "a": {"type": "string", "minLength": 1},
            "d": {"type": "string", "format": "date-time"},
        }
        # Each differs from the others, or all would be one class.
        all_of = {name: {**schema, "properties": {**schema["properties"], name: STRING}} for name in names}
        paths = {
            f"/{name.lower()}s/{{id}}": {"get": operation(used), "put": operation(used, body=used)}
            for name, used in {name: all_of[name] if inline else _ref(name) for name in names}.items()
        }
        begun = talk(document(paths, None if inline else {"schemas": all_of}), {"a": "1"})
        for _, top in inspect.getmembers(type(begun.client), lambda found: hasattr(found, "attrname")):
            answer = getattr(begun.client, top.attrname).replace("1", a="2")
            assert (type(answer).__module__.split(".")[1], answer.a) == ("models", "1")

    @pytest.mark.parametrize(
        ("title", "client"), [("", "ApiClient"), ("Client", "ApiClient"), ("名前", "ApiClient"), ("名前 API", "Api")]
    )
    def test_titles_that_make_no_name_of_a_client(self, title: str, client: str, tmp_path: Path) -> None:
        data = {**document(get(STRING)), "info": {"title": title, "version": "1"}}
        made = generate(data, tmp_path, package=None)
        made.load_everything()
        with made.imported() as package:
            assert [getattr(package, name).__mro__[1].__name__ for name in (client, f"Async{client}")] == [
                "SyncClient",
                "AsyncClient",
            ]

    def test_two_operations_of_one_name_are_refused(self, tmp_path: Path) -> None:
        from sdkforge.errors import InputError

        with pytest.raises(InputError, match=r"pets\.get"):
            generate(
                document({"/pets/{a}": {"get": operation()}, "/pets/{b}/": {"get": operation()}}), tmp_path / "out"
            )
        assert not (tmp_path / "out").exists()


def _hidden(made: Generated) -> list[str]:
    """Names that a module imports and then gives to a class of its own."""
    found = []
    for path in sorted(made.folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imports = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
        imported = {alias.asname or alias.name for node in imports for alias in node.names}
        found += [
            f"{path.name}: {node.name}"
            for node in tree.body
            if isinstance(node, ast.ClassDef) and node.name in imported
        ]
    return found


_OBJECT: Node = {"type": "object", "properties": {"a": STRING}}


class TestUnions:
    @pytest.mark.parametrize(
        "members",
        [
            [_OBJECT, {"type": "object", "properties": {"a": {"type": "integer"}}}],
            [
                {**_OBJECT, "title": "Same"},
                {"type": "object", "title": "Same", "properties": {"a": {"type": "integer"}}},
            ],
            [
                _OBJECT,
                {"type": "object", "properties": {"a": STRING, "b": STRING}},
                {"type": "object", "properties": {"b": {"type": "integer"}, "a": STRING}},
            ],
        ],
        ids=["one property, two types", "one title", "parts of each other"],
    )
    def test_members_that_nothing_tells_apart(self, talk: Begin, members: list[Node]) -> None:
        begun = talk(document(get({"oneOf": members}, "/things/{id}")), {"a": "x"})
        assert begun.client.things.get("1").a == "x"


def test_events_of_a_callback_are_models(talk: Begin) -> None:
    event = {
        "post": {
            "requestBody": {"content": {"application/json": {"schema": PET}}},
            "responses": {"200": {"description": ""}},
        }
    }
    data = document(
        {
            "/hooks": {
                "post": operation(
                    body={"type": "object", "properties": {"url": STRING}}, callbacks={"petSold": {"{$url}": event}}
                )
            }
        }
    )
    begun = talk(data, {})
    names = importlib.import_module(f"{begun.package.__name__}.models").__dir__()
    assert "PetSoldEvent" in names
