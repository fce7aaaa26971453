"""YAML as it is read and written: the core schema of YAML 1.2, merge keys, bounded aliases."""

from __future__ import annotations

import math
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from sdkforge.document import InputError, dump, parse
from sdkforge.document.limits import MAX_ALIASED_VALUES
from sdkforge.document.yaml_text import parse_yaml


def read(text: str) -> Any:
    return parse_yaml(text, "<text>")


def refused(text: str) -> InputError:
    with pytest.raises(InputError) as caught:
        read(text)
    return caught.value


class TestScalars:
    @pytest.mark.parametrize("word", ["yes", "no", "on", "off", "y", "2020-01-01", "2020-01-01T10:00:00Z", "12:30:45"])
    def test_words_of_yaml_1_1_are_text(self, word: str) -> None:
        assert read(word) == word

    @pytest.mark.parametrize("word", ["1_000", "0b11", "1e", "+", "-x", ".", "e5", "0x", "1.2.3", "=", "<<x", "1 2"])
    def test_almost_numbers_are_text(self, word: str) -> None:
        assert read(word) == word

    @pytest.mark.parametrize(
        ("word", "value"),
        [
            ("0", 0),
            ("-17", -17),
            ("+3", 3),
            ("010", 10),
            ("0o17", 15),
            ("0x1F", 31),
            ("1.5", 1.5),
            ("1.", 1.0),
            (".5", 0.5),
            ("1e3", 1000.0),
            ("-2.5E-1", -0.25),
            ("true", True),
            ("FALSE", False),
            ("null", None),
            ("~", None),
        ],
    )
    def test_words_of_the_core_schema(self, word: str, value: Any) -> None:
        found = read(f"[{word} ,0]")[0]
        assert found == value
        assert type(found) is type(value)

    def test_nothing_is_null(self) -> None:
        assert read("a:\nb:\n- \n") == {"a": None, "b": [None]}

    @pytest.mark.parametrize("word", ["true", "1", "null", "~", "1e3"])
    def test_quoted_words_are_text(self, word: str) -> None:
        assert read(f"'{word}'") == word
        assert read(f'"{word}"') == word
        assert read(f"!!str {word}") == word
        assert read(f"! {word}") == word

    def test_tags_that_json_has(self) -> None:
        text = '[!!int "3", !!float 2, !!bool "true", !!null "", !!seq [], !!map {}]'
        assert read(text) == [
            3,
            2.0,
            True,
            None,
            [],
            {},
        ]

    @pytest.mark.parametrize("word", ["!!int x", "!!bool yes", "!!float true", "!!null 0"])
    def test_tags_that_do_not_fit(self, word: str) -> None:
        assert "is no" in refused(word).message

    @pytest.mark.parametrize(
        "word",
        ["!!timestamp 2020-01-01", "!!binary aGk=", "!!set {a}", "!!omap []", "!own x", "!!python/name:os.system x"],
    )
    def test_tags_that_json_has_not(self, word: str) -> None:
        error = refused(f"a: 1\nb: {word}\n")
        assert "tag" in error.message
        assert (error.line, error.column) == (2, 4)

    @pytest.mark.parametrize("word", [".inf", "-.Inf", ".NAN", "1e999"])
    def test_numbers_are_finite(self, word: str) -> None:
        error = refused(f"a: {word}")
        assert error.message == f"{word} is not a finite number"
        assert (error.line, error.column) == (1, 4)

    def test_an_endless_integer(self) -> None:
        assert "too many digits" in refused("9" * 5000).message


class TestKeys:
    def test_are_text_as_written(self) -> None:
        text = "{200: a, on: b, 1.0: c, 2020-01-01: d, null: e, ~: f, 0x10: g, True: h, 'q': i}"
        assert list(read(text)) == ["200", "on", "1.0", "2020-01-01", "null", "~", "0x10", "True", "q"]

    def test_an_alias_may_stand_for_a_key(self) -> None:
        assert read("a: &k 200\nb: {*k : x}") == {"a": 200, "b": {"200": "x"}}

    @pytest.mark.parametrize("text", ["? [a]\n: b", "{a: b}: c", "x:\n  {{id}}: c", "a: &k [1]\nb: {*k : x}"])
    def test_are_no_containers(self, text: str) -> None:
        assert "key is a mapping or a list" in refused(text).message

    def test_repeated_ones_are_told_where_they_stand(self) -> None:
        error = refused("a:\n  b: 1\n  c: 2\n  'b': 3\n")
        assert "'b' stands twice" in error.message
        assert (error.line, error.column) == (4, 3)

    def test_repeated_by_other_spelling(self) -> None:
        assert "'200'" in refused("200: a\n'200': b\n").message


class TestMergeKeys:
    def test_what_is_written_wins(self) -> None:
        text = "a: &a {x: 1, y: 2}\nb: {<<: *a, x: 3}\nc: {x: 3, <<: *a}"
        assert read(text)["b"] == read(text)["c"] == {"x": 3, "y": 2}

    def test_earlier_mappings_win(self) -> None:
        assert read("- &a {x: 1}\n- &b {x: 2, y: 2}\n- {<<: [*a, *b]}")[2] == {"x": 1, "y": 2}

    def test_merge_what_was_merged(self) -> None:
        assert read("- &a {x: 1}\n- &b {<<: *a, y: 2}\n- {<<: *b}")[2] == {"x": 1, "y": 2}

    def test_agrees_with_pyyaml(self) -> None:
        text = "- &a {x: 1, y: 1}\n- &b {y: 2, z: 2}\n- {<<: [*b, *a], z: 3}\n- {y: 0, <<: *a}"
        assert read(text) == yaml.safe_load(text)

    def test_stand_once(self) -> None:
        assert "<< stands twice" in refused("- &a {x: 1}\n- {<<: *a, <<: *a}").message

    def test_quoted_is_a_key(self) -> None:
        assert read("{'<<': 1}") == {"<<": 1}

    @pytest.mark.parametrize("text", ["<<: 1", "<<: [1]", "<<: null", "<<: [[{a: 1}]]"])
    def test_merge_mappings_only(self, text: str) -> None:
        assert "merged" in refused(text).message


class TestAliases:
    def test_repeat_by_copy(self) -> None:
        data = read("a: &a {x: [1]}\nb: *a")
        assert data["a"] == data["b"]
        assert data["a"] is not data["b"]
        assert data["a"]["x"] is not data["b"]["x"]

    def test_an_anchor_may_be_given_anew(self) -> None:
        assert read("[&a 1, *a, &a 2, *a]") == [1, 1, 2, 2]

    def test_to_nothing(self) -> None:
        error = refused("a: *b")
        assert "*b names no anchor" in error.message
        assert (error.line, error.column) == (1, 4)

    @pytest.mark.parametrize("text", ["&a [*a]", "&a {x: {y: *a}}", "&a {<<: *a}"])
    def test_to_what_they_stand_in(self, text: str) -> None:
        assert "never end" in refused(text).message

    @pytest.mark.parametrize("form", ["[{}]", "{{<<: [{}]}}"], ids=["sequence", "merge"])
    def test_bombs_go_off_nowhere(self, form: str) -> None:
        lines = ["- &a0 {x: 1, y: 2}"]
        lines += [f"- &a{n} {form.format(', '.join([f'*a{n - 1}'] * 10))}" for n in range(1, 60)]
        assert f"{MAX_ALIASED_VALUES:,}" in refused("\n".join(lines)).message

    def test_a_quadratic_bomb(self) -> None:
        text = "a: &a [" + "x, " * 100_000 + "]\nb: [" + "*a, " * 100_000 + "]"
        assert "aliases repeat" in refused(text).message

    def test_a_chain_of_aliases_has_depth(self) -> None:
        lines = ["- &a0 [1]", *(f"- &a{n} [*a{n - 1}]" for n in range(1, 300))]
        assert "levels deep" in refused("\n".join(lines)).message

    def test_many_harmless_ones(self) -> None:
        assert read("a: &a [1, 2]\nb: [" + "*a, " * 10_000 + "]")["b"] == [[1, 2]] * 10_000


class TestBrokenText:
    @pytest.mark.parametrize(
        ("text", "line", "column", "advice"),
        [
            ("a: 1\n\tb: 2", 2, 1, "spaces"),
            ("a: b: c", 1, 5, "colon"),
            ("a: 1\nb: @x", 2, 4, "begins with @"),
            ('a: "b', 1, 4, "missing quote"),
            ("a: [1, 2", 1, 9, "quote"),
            ("é: 1\nb: 'x\x07'", 2, 6, "control character"),
        ],
    )
    def test_is_told_with_place_and_advice(self, text: str, line: int, column: int, advice: str) -> None:
        error = refused(text)
        assert error.message.startswith("not valid YAML")
        assert error.line == line
        assert error.advice is not None
        assert advice in error.advice
        if "\n" in text or column < 9:
            assert error.column is not None

    def test_a_second_document(self) -> None:
        error = refused("a: 1\n---\nb: 2\n")
        assert "second YAML document" in error.message
        assert error.line == 2

    def test_an_empty_text_is_null(self) -> None:
        assert read("# nothing\n") is None


numbers = st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False)
tricky = st.sampled_from(
    [
        "1e3",
        "08",
        "0o7",
        "yes",
        "~",
        "null",
        "<<",
        "=",
        "1_0",
        "12:30",
        "2020-01-01",
        "- a",
        "# a",
        "a: b",
        "'",
        " ",
        ".5",
    ]
)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | tricky
values = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)


class TestDump:
    @given(values)
    def test_what_is_written_is_read_back(self, value: Any) -> None:
        assert same(read(dump(value)), value)

    @given(values)
    def test_what_is_written_is_read_back_by_yaml_1_1(self, value: Any) -> None:
        assert same(yaml.safe_load(dump({"x": value}))["x"], value)

    def test_repeats_are_written_out(self) -> None:
        shared = {"a": [1]}
        text = dump({"x": shared, "y": shared})
        assert "&" not in text
        assert "*" not in text

    def test_order_is_kept(self) -> None:
        assert dump({"b": 1, "a": {"d": 1, "c": 2}}) == "b: 1\na:\n  d: 1\n  c: 2\n"

    def test_a_status_code_is_quoted(self) -> None:
        assert dump({"200": "on"}) == "'200': 'on'\n"


def same(found: Any, value: Any) -> bool:
    """Equal, and of equal types all the way down: 1 is not 1.0 and not true."""
    if type(found) is not type(value):
        return False
    if isinstance(value, list):
        return len(found) == len(value) and all(map(same, found, value))
    if isinstance(value, dict):
        return list(found) == list(value) and all(same(found[key], value[key]) for key in value)
    if isinstance(value, float):
        return math.isclose(found, value, rel_tol=0) and math.copysign(1, found) == math.copysign(1, value)
    return bool(found == value)


def test_a_description_in_yaml_and_json_is_the_same() -> None:
    yaml_text = "openapi: 3.1.0\npaths: {/a: {get: {responses: {200: {description: x}}}}}\n"
    json_text = '{"openapi": "3.1.0", "paths": {"/a": {"get": {"responses": {"200": {"description": "x"}}}}}}'
    assert parse(yaml_text).data == parse(json_text).data
