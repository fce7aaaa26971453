"""Places: the line and column of what a pointer names, in JSON and in YAML."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sdkforge.document import Document, Position, dump, parse
from sdkforge.document import pointer as pointers

JSON = """{
  "openapi": "3.1.0",
  "paths": {
    "/a/{id}": {"get": {"tags": ["x",
      "y"]}},
    "~": [
      {"b": 1}
    ]
  }
}
"""
YAML = """\
# a comment
openapi: 3.1.0
paths:
  /a/{id}:
    get: {tags: [x,
      y]}
  ~:
    - b: 1
    -
      c: |
        text
      "d d": 2
"""


class TestByHand:
    @pytest.mark.parametrize(
        ("pointer", "line", "column"),
        [
            ("", 1, 1),
            ("/openapi", 2, 3),
            ("/paths", 3, 3),
            ("/paths/~1a~1{id}", 4, 5),
            ("/paths/~1a~1{id}/get", 4, 17),
            ("/paths/~1a~1{id}/get/tags/0", 4, 34),
            ("/paths/~1a~1{id}/get/tags/1", 5, 7),
            ("/paths/~0", 6, 5),
            ("/paths/~0/0", 7, 7),
            ("/paths/~0/0/b", 7, 8),
        ],
    )
    def test_json(self, pointer: str, line: int, column: int) -> None:
        assert parse(JSON).position(pointer) == Position(line, column)

    @pytest.mark.parametrize(
        ("pointer", "line", "column"),
        [
            ("", 1, 1),
            ("/openapi", 2, 1),
            ("/paths/~1a~1{id}", 4, 3),
            ("/paths/~1a~1{id}/get/tags", 5, 11),
            ("/paths/~1a~1{id}/get/tags/0", 5, 18),
            ("/paths/~1a~1{id}/get/tags/1", 6, 7),
            ("/paths/~0", 7, 3),
            ("/paths/~0/0/b", 8, 7),
            ("/paths/~0/1", 10, 7),
            ("/paths/~0/1/c", 10, 7),
            ("/paths/~0/1/d d", 12, 7),
        ],
    )
    def test_yaml(self, pointer: str, line: int, column: int) -> None:
        assert parse(YAML).position(pointer) == Position(line, column)

    @pytest.mark.parametrize("text", [JSON, YAML], ids=["json", "yaml"])
    def test_what_is_not_there_gives_the_nearest_above(self, text: str) -> None:
        document = parse(text)
        nearest = document.position("/paths/~1a~1{id}/get")
        for beyond in ("/post", "/post/tags/0"):
            assert document.position(f"/paths/~1a~1{{id}}/get{beyond}") == nearest
        assert document.position("/paths/~0/7") == document.position("/paths/~0")
        assert document.position("/openapi/x") == document.position("/openapi")
        assert document.position("/x") == Position(1, 1)

    def test_what_is_no_pointer_has_no_place(self) -> None:
        assert parse(JSON).position("paths") is None

    def test_aliases_are_found_where_they_lead(self) -> None:
        document = parse("openapi: 3.1.0\nx: &x\n  a: 1\ny: *x\nz:\n  <<: *x\n  b: 2\n")
        assert document.position("/y") == Position(4, 1)
        assert document.position("/y/a") == Position(3, 3)
        assert document.position("/z/a") == Position(3, 3)
        assert document.position("/z/b") == Position(7, 3)

    def test_columns_count_characters(self) -> None:
        assert parse('{"é😀": 1, "openapi": "3.1.0"}').position("/openapi") == Position(1, 11)
        assert parse('{"é😀": 1, openapi: 3.1.0}', "a.yaml").position("/openapi") == Position(1, 11)

    def test_windows_line_ends(self) -> None:
        assert parse("openapi: 3.1.0\r\npaths: {}\r\n").position("/paths") == Position(2, 1)
        assert parse('{"openapi": "3.1.0",\r\n"paths": {}}').position("/paths") == Position(2, 1)

    def test_errors_carry_the_place(self) -> None:
        error = parse(YAML, "a.yaml").error("it broke", "/paths/~1a~1{id}/get", "Mend it.")
        assert str(error) == "a.yaml:5:5: it broke (at /paths/~1a~1{id}/get)\n  Mend it."


keys = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=6) | st.sampled_from(
    ["~", "/", "~1", "a/b", "0", "1", "<<", "null", "é", '"', "#", "$ref"]
)
trees = st.recursive(
    st.integers() | st.booleans() | st.text(st.characters(exclude_categories=["Cs"]), max_size=6),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=15,
)
documents = (
    st.dictionaries(keys, trees, max_size=4)
    .map(lambda data: {"openapi": "3.1.0", **data})
    .filter(lambda data: not {"paths", "info", "components"} & set(data))
)


def names(node: Any, pointer: str = "") -> list[tuple[str, str | None]]:
    """Every pointer into a tree, with the key it ends in, None for the items of lists."""
    found: list[tuple[str, str | None]] = []
    if isinstance(node, dict):
        for key, value in node.items():
            below = pointers.join(pointer, key)
            found += [(below, key), *names(value, below)]
    elif isinstance(node, list):
        for index, value in enumerate(node):
            below = pointers.join(pointer, index)
            found += [(below, None), *names(value, below)]
    return found


def rest_at(document: Document, pointer: str) -> str:
    """The text from the place of a pointer on."""
    place = document.position(pointer)
    assert place is not None
    lines = document.text.split("\n")
    return "\n".join([lines[place.line - 1][place.column - 1 :], *lines[place.line :]])


@given(documents, st.sampled_from([None, 0, 2]))
def test_json_places_hold_what_the_pointer_names(data: dict[str, Any], indent: int | None) -> None:
    document = parse(json.dumps(data, indent=indent, ensure_ascii=False))
    assert document.syntax == "json"
    for pointer, key in names(data):
        rest = rest_at(document, pointer)
        value, _ = json.JSONDecoder().raw_decode(rest)
        assert value == (pointers.get(data, pointer) if key is None else key)


@given(documents)
def test_yaml_places_hold_the_key_that_the_pointer_names(data: dict[str, Any]) -> None:
    document = parse(dump(data))
    assert document.syntax == "yaml"
    seen: set[tuple[int, int]] = set()
    for pointer, key in names(data):
        if key is None:
            continue
        rest = rest_at(document, pointer)
        if rest.startswith("? "):  # a long or strange key, written out as an entry of its own
            rest = rest[2:]
        assert rest.startswith((f"{key}:", f"'{key.replace(chr(39), chr(39) * 2)}", '"', "? "))
        place = document.position(pointer)
        assert place is not None
        assert (place.line, place.column) not in seen, "two keys cannot begin at one place"
        seen.add((place.line, place.column))
