"""JSON pointers, by RFC 6901."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sdkforge.document import pointer as pointers

# The example of RFC 6901, section 5.
EXAMPLE: dict[str, Any] = {
    "foo": ["bar", "baz"],
    "": 0,
    "a/b": 1,
    "c%d": 2,
    "e^f": 3,
    "g|h": 4,
    "i\\j": 5,
    'k"l': 6,
    " ": 7,
    "m~n": 8,
}


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("", EXAMPLE),
        ("/foo", ["bar", "baz"]),
        ("/foo/0", "bar"),
        ("/", 0),
        ("/a~1b", 1),
        ("/c%d", 2),
        ("/e^f", 3),
        ("/g|h", 4),
        ("/i\\j", 5),
        ('/k"l', 6),
        ("/ ", 7),
        ("/m~0n", 8),
    ],
)
def test_the_example_of_the_specification(pointer: str, value: Any) -> None:
    assert pointers.get(EXAMPLE, pointer) == value


@pytest.mark.parametrize(
    "pointer",
    ["foo", "/nope", "/foo/2", "/foo/-", "/foo/-1", "/foo/00", "/foo/01", "/foo/٠", "//x", "/a/b"],
)
def test_to_nothing(pointer: str) -> None:
    with pytest.raises(KeyError):
        pointers.get(EXAMPLE, pointer)


def test_an_index_of_many_digits_is_no_work() -> None:
    with pytest.raises(KeyError):
        pointers.get([1], "/" + "9" * 5000)


def test_escapes_are_undone_in_the_right_order() -> None:
    assert pointers.unescape("~01") == "~1"
    assert pointers.escape("~1") == "~01"


def test_fragments_are_percent_encoded() -> None:
    assert pointers.from_fragment("/paths/~1a~1%7Bid%7D") == "/paths/~1a~1{id}"


def test_parents() -> None:
    assert pointers.parent("/a/b~1c") == "/a"
    assert pointers.parent("/a") == pointers.parent("") == ""


@given(st.lists(st.text()))
def test_tokens_come_back(tokens: list[str]) -> None:
    assert pointers.split(pointers.from_tokens(tokens)) == tokens
    assert pointers.join("", *tokens) == pointers.from_tokens(tokens)
