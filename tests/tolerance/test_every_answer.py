"""What every operation makes of answers that are not quite what the description promises."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from ampeco._core.decode import NotAsPromised
from contract.description import operations
from contract.samples import Recipe
from contract.surface import methods
from pydantic import BaseModel
from tolerance.answers import bodies, changed, is_listing, leaves, naive, places, read, swapped, typed_operations

OPERATIONS = sorted(typed_operations())
HINTS = {method.operation: method.hints["return"] for method in methods("sync").values()}
BROAD = [Recipe(), Recipe(1), Recipe(optional=False)]


def test_all_of_them_are_here() -> None:
    answering = {key for key, operation in operations().items() if any(answer.schema for answer in operation.answers)}
    assert set(OPERATIONS) == answering
    assert len(OPERATIONS) > 300


class Heard:
    """What was reported."""

    def __init__(self) -> None:
        self.calls: list[tuple[tuple[str, str], ...]] = []

    def __call__(self, problems: tuple[tuple[str, str], ...]) -> None:
        self.calls.append(problems)


def both(key: str, body: Any) -> Any:
    """The lenient value. It is reported once, with the first places of what strict mode refuses, or not at all."""
    heard = Heard()
    value = read(typed_operations()[key], body, report=heard)
    refused = refusal(key, body)
    if refused is None:
        assert heard.calls == []
    else:
        (problems,) = heard.calls
        assert 0 < len(problems) <= 20
        assert set(problems) <= set(refused.problems)
    return value


def refusal(key: str, body: Any) -> NotAsPromised | None:
    """What strict mode says of an answer."""
    try:
        read(typed_operations()[key], body, strict=True)
    except NotAsPromised as error:
        return error
    return None


@pytest.mark.parametrize("key", OPERATIONS)
def test_a_time_without_an_offset_is_in_utc(key: str) -> None:
    for recipe in BROAD:
        for body in bodies(key, recipe):
            heard = Heard()
            value = read(typed_operations()[key], naive(body), strict=True, report=heard)
            assert read(typed_operations()[key], body, strict=True) == value
            assert heard.calls == []
            assert all(moment.tzinfo is not None for moment in moments(value))


def moments(value: Any) -> list[dt.datetime]:
    if isinstance(value, BaseModel):
        value = dict(vars(value)) | (value.model_extra or {})
    if isinstance(value, dict):
        return [moment for item in value.values() for moment in moments(item)]
    if isinstance(value, list):
        return [moment for item in value for moment in moments(item)]
    return [value] if isinstance(value, dt.datetime) else []


@pytest.mark.parametrize("key", OPERATIONS)
def test_numbers_may_be_texts_and_texts_numbers(key: str) -> None:
    for recipe in BROAD:
        for body in bodies(key, recipe):
            value = read(typed_operations()[key], swapped(body), strict=True)
            assert leaves(value) == leaves(read(typed_operations()[key], body, strict=True))


def _distinct() -> list[str]:
    """One operation of those that answer alike."""
    found: dict[tuple[object, ...], str] = {}
    for key in OPERATIONS:
        found.setdefault((str(HINTS[key]), typed_operations()[key].unwrap), key)
    return sorted(found.values())


@pytest.mark.parametrize("key", _distinct())
def test_null_and_other_types_in_any_place(key: str) -> None:
    for body in bodies(key, Recipe()):
        for at, item in places(body):
            scalars: list[Any] = [None, 7.25, "words"]
            shapes: list[Any] = [{"surprise": "kept"}, [{"surprise": "kept"}], []]
            for other in [*scalars, *shapes] if at else shapes:
                if isinstance(other, type(item)) and not isinstance(item, (dict, list)):
                    continue
                answer = changed(body, at, other)
                value = both(key, answer)
                assert lost(answer, value) == []
                if len(at) == 2 and at[0] == "data" and isinstance(value, BaseModel) and refusal(key, answer):
                    # One wrong property leaves the rest typed, in a union too.
                    assert type(value) is type(read(typed_operations()[key], body))


@pytest.mark.parametrize("key", _distinct())
def test_an_object_for_a_list_and_a_list_for_an_object(key: str) -> None:
    for body in bodies(key, Recipe()):
        for at, item in places(body):
            if isinstance(item, list) and item and isinstance(item[0], dict):
                other = item[0]
            elif isinstance(item, dict) and item and at:
                other = [item]
            else:
                continue
            answer = changed(body, at, other)
            assert leaves(both(key, answer)) == leaves(both(key, body))


@pytest.mark.parametrize("key", OPERATIONS)
def test_an_envelope_too_many_or_too_few(key: str) -> None:
    operation = typed_operations()[key]
    for body in bodies(key, Recipe()):
        promised = both(key, body)
        wrapped = isinstance(body, dict) and body.keys() <= {"data", "links", "meta"} and "data" in body
        assert leaves(both(key, body["data"] if wrapped else {"data": body})) == leaves(promised)
        assert operation.unwrap in (None, "data")


@pytest.mark.parametrize("key", OPERATIONS)
def test_nothing_and_next_to_nothing(key: str) -> None:
    operation = typed_operations()[key]
    listing = is_listing(operation)
    decoder = operation.decoder
    assert decoder is not None
    for content in (b"", b" \n", b"[]", b"{}", b"null", b'{"data":null}', b'{"data":[]}', b'{"data":{}}'):
        heard = Heard()
        value = decoder.page(content, report=heard).data if listing else decoder.value(content, report=heard)
        assert len(heard.calls) <= 1
        assert not listing or isinstance(value, list)
    for content in (b"<html><title>Sign in</title></html>", b"OK", b'{"data":', b"\xff"):
        heard = Heard()
        with pytest.raises(NotAsPromised, match="not JSON"):
            (decoder.page if listing else decoder.value)(content, report=heard)
        assert heard.calls == [(("", "the answer is not JSON"),)]


def lost(answer: Any, value: Any) -> list[str]:
    """What an answer holds and a value does not, apart from the envelope."""
    there = leaves(value)
    missing = []
    for leaf in leaves(answer.get("data", answer) if isinstance(answer, dict) else answer):
        if leaf in there:
            there.remove(leaf)
        elif leaf != "None":
            missing.append(leaf)
    return missing
