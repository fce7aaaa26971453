"""Words: whatever a description calls something, Python gets a name that it takes."""

from __future__ import annotations

import keyword
import subprocess
import sys

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel
from pydantic.alias_generators import to_camel
from sdkforge.api.words import attribute, camel, pascal, plural, singular, snake, split

HOSTILE = [
    "",
    " ",
    "1",
    "12 3",
    "a b",
    "class",
    "None",
    "none",
    "True",
    "match",
    "type",
    "self",
    "__class__",
    "__init__",
    "_private",
    "__a",
    "../x",
    "/etc/passwd",
    "C:\\x",
    "a.b",
    "a-b",
    "a\nb",
    "'\"`",
    "{{ 7*7 }}",
    "user\u202enimda",
    "\u200b",
    "имя",
    "名前",
    "ﬁeld",
    "ｃｌａｓｓ",
    "🔥",
    "ß",
    "İ",
    "\ud800",
    "x" * 500,
    "import",
    "model_dump",
    "json",
    "copy",
    "schema",
    "$ref",
    "@type",
    "filter[x]",
    "x-rate-limit",
    "2fa",
    "_1",
    "__",
]
TEXT = st.text(max_size=30) | st.from_regex(r"[a-zA-Z0-9_.\- ]{0,20}", fullmatch=True) | st.sampled_from(HOSTILE)
STEADY = settings(derandomize=True)
WORDS = st.lists(st.from_regex(r"[a-z]{2,8}", fullmatch=True), min_size=1, max_size=4).filter(
    lambda words: snake("_".join(words)) == "_".join(words)  # not a keyword: that has an alias of its own
)


def examples(function):  # type: ignore[no-untyped-def]
    for text in HOSTILE:
        function = example(text=text)(function)
    return function


@examples
@STEADY
@given(text=TEXT)
def test_snake_is_an_identifier(text: str) -> None:
    name = snake(text)
    assert name.isidentifier()
    assert name.isascii()
    assert name == name.lower()
    assert not keyword.iskeyword(name)
    assert not name.startswith("_")
    assert "__" not in name
    assert name != "self"
    assert snake(text) == name


@examples
@STEADY
@given(text=TEXT)
def test_attribute_is_an_identifier_that_hides_nothing(text: str) -> None:
    name = attribute(text)
    assert name.isidentifier()
    assert not keyword.iskeyword(name)
    assert not name.startswith("_")
    assert not hasattr(BaseModel, name)
    assert name.rstrip("_") == snake(text).rstrip("_")


@examples
@STEADY
@given(text=TEXT)
def test_pascal_is_a_class_name(text: str) -> None:
    name = pascal(text)
    assert name.isidentifier()
    assert name.isascii()
    assert name[0].isupper()
    assert not keyword.iskeyword(name), "no class can be called that"
    assert pascal(text) == name


@examples
@STEADY
@given(text=TEXT)
def test_plural_and_singular_stay_identifiers(text: str) -> None:
    for name in (plural(snake(text)), singular(snake(text))):
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")


@STEADY
@given(words=WORDS)
def test_camel_comes_back(words: list[str]) -> None:
    """A tidy wire name needs no alias: the client's rule gives it back."""
    wire = words[0] + "".join(word.capitalize() for word in words[1:])
    assume(not keyword.iskeyword(wire))
    assert camel(snake(wire)) == wire
    assert camel(snake(wire)) == to_camel(snake(wire))


@STEADY
@given(words=WORDS)
def test_one_name_however_it_is_written(words: list[str]) -> None:
    forms = [
        "_".join(words),
        "-".join(words),
        " ".join(words),
        "".join(word.capitalize() for word in words),
        ".".join(words),
    ]
    assert len({snake(form) for form in forms}) == 1
    assert len({pascal(form) for form in forms}) == 1


@STEADY
@given(words=WORDS)
def test_snake_of_snake_is_itself(words: list[str]) -> None:
    name = snake("_".join(words))
    assert snake(name.rstrip("_")) == name
    assert pascal(name) == pascal("_".join(words))


@STEADY
@given(text=TEXT)
def test_split_gives_plain_words(text: str) -> None:
    assert all(word.isalnum() and word.isascii() and word == word.lower() for word in split(text))


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("chargePointIDs", "charge_point_ids"),
        ("evseId", "evse_id"),
        ("HTTPServer", "http_server"),
        ("pricePerKWh", "price_per_kwh"),
        ("stateOfCharge2", "state_of_charge2"),
        ("class", "class_"),
        ("", "field"),
        ("filter[x]", "filter_x"),
    ],
)
def test_names_as_a_person_writes_them(wire: str, name: str) -> None:
    assert snake(wire) == name


def test_names_in_another_script_and_numbers_with_a_sign_are_not_all_one() -> None:
    several = ["名前", "住所", "имя", "имена", "שם", "이름", "+1", "-1", "field"]
    assert len({snake(text) for text in several}) == len(several)
    assert len({pascal(text) for text in several[:6]}) == 6
    assert (snake("Größe"), snake("prénom"), snake("+1"), snake("-1")) == ("grosse", "prenom", "plus_1", "minus_1")
    assert (snake("名前 id"), pascal("名前Id")) == ("u540d524d_id", "U540d524dId")


def test_names_do_not_depend_on_the_process() -> None:
    texts = [text for text in HOSTILE if text != "\ud800"]
    code = f"from sdkforge.api.words import *; print([(snake(t), pascal(t), attribute(t)) for t in {texts!r}])"
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
