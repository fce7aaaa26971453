"""References, and the walk that tells them from data that looks like them."""

from __future__ import annotations

from pathlib import Path

import pytest
from sdkforge.document import InputError, check_references, load, parse, require_references, walk

DOCUMENTS = Path(__file__).parent.parent / "fixtures" / "documents"
UPSTREAM = sorted((Path(__file__).parents[3] / "shared" / "upstream").glob("*.json"))


def schemas(body: str) -> str:
    indented = "\n".join(f"    {line}" for line in body.strip().split("\n"))
    return f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\ncomponents:\n  schemas:\n{indented}\n"


def problems(body: str) -> list[tuple[str, str]]:
    return [(problem.kind, problem.pointer) for problem in check_references(parse(schemas(body)))]


@pytest.mark.parametrize("path", sorted(DOCUMENTS.glob("*.*")), ids=lambda path: path.name)
def test_good_documents_have_no_problems(path: Path) -> None:
    assert check_references(load(str(path))) == []


@pytest.mark.parametrize(
    ("name", "kind", "line", "column", "advice"),
    [
        ("reference-nowhere.yaml", "unresolved", 13, 17, "'Pet' is nearest"),
        ("reference-cycle.yaml", "cycle", 6, 9, "value of its own"),
        ("reference-remote.yaml", "remote", 6, 9, "--allow-remote"),
    ],
)
def test_bad_documents_are_told(name: str, kind: str, line: int, column: int, advice: str) -> None:
    document = load(str(DOCUMENTS / "bad" / name))
    (problem,) = check_references(document)
    assert problem.kind == kind
    with pytest.raises(InputError) as caught:
        require_references(document)
    assert (caught.value.line, caught.value.column) == (line, column)
    assert caught.value.advice is not None
    assert advice in caught.value.advice


class TestResolve:
    DOCUMENT = parse(
        schemas(
            """
A: {type: string}
B: {$ref: '#/components/schemas/A'}
C: {$ref: '#/components/schemas/B'}
D: {$ref: '#/components/schemas/B', description: own}
a/b~c: {type: integer}
"""
        )
    )

    def test_chains_are_followed(self) -> None:
        assert self.DOCUMENT.resolve("#/components/schemas/C") == ("/components/schemas/A", {"type": "string"})

    def test_a_reference_with_siblings_is_an_end(self) -> None:
        pointer, node = self.DOCUMENT.resolve("#/components/schemas/D")
        assert pointer == "/components/schemas/D"
        assert node["description"] == "own"

    def test_a_single_step(self) -> None:
        assert self.DOCUMENT.step("#/components/schemas/C")[0] == "/components/schemas/C"

    @pytest.mark.parametrize("ref", ["#/components/schemas/a~1b~0c", "#/components/schemas/a%7E1b~0c"])
    def test_escapes(self, ref: str) -> None:
        assert self.DOCUMENT.resolve(ref) == ("/components/schemas/a~1b~0c", {"type": "integer"})

    def test_the_whole_document(self) -> None:
        assert self.DOCUMENT.resolve("#") == ("", self.DOCUMENT.data)

    @pytest.mark.parametrize("ref", ["#/nope", "#anchor", "other.yaml#/A", "http://127.0.0.1:1/a", "", "#/openapi/x"])
    def test_what_cannot_be_followed(self, ref: str) -> None:
        with pytest.raises(InputError):
            self.DOCUMENT.resolve(ref)

    def test_circles_end(self) -> None:
        document = load(str(DOCUMENTS / "bad" / "reference-cycle.yaml"))
        with pytest.raises(InputError, match="circle"):
            document.resolve("#/components/schemas/A")


class TestCycles:
    def test_a_schema_that_is_itself(self) -> None:
        assert problems("A: {$ref: '#/components/schemas/A'}") == [("cycle", "/components/schemas/A/$ref")]

    def test_all_of_itself(self) -> None:
        found = problems("A:\n  allOf:\n    - type: object\n    - {$ref: '#/components/schemas/A'}")
        assert found == [("cycle", "/components/schemas/A/allOf/1/$ref")]

    def test_a_circle_is_told_once(self) -> None:
        body = "\n".join(f"{one}: {{$ref: '#/components/schemas/{other}'}}" for one, other in ["AB", "BC", "CA", "XA"])
        assert problems(body) == [("cycle", "/components/schemas/A/$ref")]

    def test_two_circles_are_two(self) -> None:
        body = "\n".join(f"{one}: {{$ref: '#/components/schemas/{other}'}}" for one, other in ["AB", "BA", "XY", "YX"])
        assert [kind for kind, _ in problems(body)] == ["cycle", "cycle"]

    @pytest.mark.parametrize(
        "body",
        [
            "A: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}",
            "A: {type: array, items: {$ref: '#/components/schemas/A'}}",
            "A: {allOf: [{properties: {a: {$ref: '#/components/schemas/A'}}}]}",
            "A: {allOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/B'}]}\nB: {type: object}",
            # A parent that is one of its children, which are all of it: odd, but common and readable.
            "P: {oneOf: [{$ref: '#/components/schemas/C'}]}\nC: {allOf: [{$ref: '#/components/schemas/P'}]}",
        ],
    )
    def test_recursion_through_values_is_sound(self, body: str) -> None:
        assert problems(body) == []

    def test_a_long_chain_is_no_circle_and_takes_no_stack(self) -> None:
        body = "\n".join(f"A{n}: {{$ref: '#/components/schemas/A{n + 1}'}}" for n in range(5_000)) + "\nA5000: {}"
        assert problems(body) == []


class TestPlaces:
    @pytest.mark.parametrize("value", ["3", "null", "[a]", "{type: string}"])
    def test_a_reference_is_a_string(self, value: str) -> None:
        assert problems(f"A: {{$ref: {value}}}") == [("unresolved", "/components/schemas/A/$ref")]

    def test_anchors_are_not_followed(self) -> None:
        assert problems("A: {$anchor: a}\nB: {$ref: '#a'}") == [("unresolved", "/components/schemas/B/$ref")]

    @pytest.mark.parametrize("keyword", ["example", "default", "const", "x-own"])
    def test_data_holds_no_references(self, keyword: str) -> None:
        assert problems(f"A: {{type: object, {keyword}: {{$ref: '#/nowhere'}}}}") == []

    def test_enum_members_are_data(self) -> None:
        assert problems("A: {enum: [{$ref: '#/nowhere'}]}") == []

    def test_a_property_may_be_called_ref(self) -> None:
        assert problems("A: {properties: {$ref: {type: string}}}") == []
        assert problems("A: {properties: {$ref: {$ref: '#/nope'}}}") == [
            ("unresolved", "/components/schemas/A/properties/$ref/$ref")
        ]

    def test_every_place_of_a_reference_is_seen(self) -> None:
        refs = [
            "/paths/~1a",
            "/paths/~1b/parameters/0",
            "/paths/~1b/post/parameters/0/schema",
            "/paths/~1b/post/requestBody",
            "/paths/~1b/post/responses/200/headers/H/schema/not",
            "/paths/~1b/post/responses/200/content/a/schema/items",
            "/paths/~1b/post/responses/200/content/a/examples/e",
            "/paths/~1b/post/responses/200/content/a/encoding/x/headers/H",
            "/paths/~1b/post/responses/200/links/l",
            "/paths/~1b/post/responses/404",
            "/paths/~1b/post/callbacks/c",
            "/paths/~1b/post/callbacks/d/{$url}/get/responses/200",
            "/webhooks/w",
            "/components/responses/x-r",
            "/components/securitySchemes/s",
            "/components/callbacks/c/e/get/requestBody",
        ]
        data: dict[str, object] = {"openapi": "3.1.0"}
        for pointer in refs:
            plant(data, pointer)
        document = parse(str(data).replace("'", '"'))
        assert {problem.pointer for problem in check_references(document)} == {f"{pointer}/$ref" for pointer in refs}

    def test_what_stands_beside_a_reference(self) -> None:
        body = schemas("A: {$ref: '#/components/schemas/B', not: {$ref: '#/no'}}\nB: {}")
        assert [problem.pointer for problem in check_references(parse(body))] == ["/components/schemas/A/not/$ref"]
        assert check_references(parse(body.replace("3.1.0", "3.0.3"))) == []

    def test_extensions_are_not_entered(self) -> None:
        text = "openapi: 3.1.0\npaths: {x-a: {$ref: '#/no'}, /a: {get: {responses: {x-b: {$ref: '#/no'}}}}}\n"
        assert check_references(parse(text)) == []


def plant(data: dict[str, object], pointer: str) -> None:
    """Puts a reference to nowhere at a pointer, making what is missing on the way."""
    node: object = data
    tokens = [token.replace("~1", "/") for token in pointer[1:].split("/")]
    for token, following in zip(tokens, [*tokens[1:], ""], strict=True):
        fresh: object = [] if following == "0" else {"$ref": "#/nowhere"} if not following else {}
        if isinstance(node, list):
            node.append(fresh)
            node = fresh
        else:
            assert isinstance(node, dict)
            node = node.setdefault(token, fresh)


class TestWalk:
    def test_malformed_objects_are_given_as_they_are(self) -> None:
        data = {"paths": {"/a": None, "/b": {"get": [], "parameters": {"x": 1}}}, "components": {"schemas": []}}
        found = [(place.kind, place.pointer) for place in walk(data)]
        assert found == [
            ("document", ""),
            ("path-item", "/paths/~1a"),
            ("path-item", "/paths/~1b"),
            ("operation", "/paths/~1b/get"),
            ("components", "/components"),
        ]

    def test_each_object_knows_how_its_parent_holds_it(self) -> None:
        data = {"components": {"schemas": {"A": {"properties": {"type": {"allOf": [True]}}}}}}
        held = [(place.keyword, place.name) for place in walk(data) if place.kind == "schema"]
        assert held == [("schemas", "A"), ("properties", "type"), ("allOf", "0")]

    @pytest.mark.skipif(not UPSTREAM, reason="the upstream documents are not beside this checkout")
    def test_a_real_document(self) -> None:
        document = load(str(UPSTREAM[-1]))
        assert check_references(document) == []
        held = [place for place in walk(document.data) if place.kind == "operation" and place.pointer.count("/") == 3]
        methods = {"get", "put", "post", "delete", "patch"}
        assert len(held) == sum(len(methods & set(item)) for item in document.data["paths"].values())
