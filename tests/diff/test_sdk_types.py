"""The types that verdicts compare: those of the generated code, taken as pyright and pydantic take them."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
import types
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import Annotated, Any, Literal, NotRequired, Required, Union, get_args, get_origin, get_type_hints

import pytest
from ampeco import models, params
from ampeco._core.params import Param
from pydantic import BaseModel, TypeAdapter, ValidationError
from sdkforge.api.build import build
from sdkforge.api.config import load_config
from sdkforge.api.model import Schemas
from sdkforge.diff.sdk.annotations import Fitting
from sdkforge.diff.sdk.client import Client
from sdkforge.diff.sdk.types import ListOf, MapOf, Member, Named, Plain, Type, Values, annotated, described, written
from sdkforge.document import Document, load
from support.documents import RELEASE, ROOT
from support.documents import document as small

SCALARS: dict[str, tuple[Any, Any]] = {
    "str": (str, "abc"),
    "int": (int, 7),
    "float": (float, 1.5),
    "bool": (bool, True),
    "Decimal": (Decimal, Decimal("1.5")),
    "datetime": (dt.datetime, dt.datetime(2026, 1, 2, 3, 4)),
    "date": (dt.date, dt.date(2026, 1, 2)),
}
PAIRS = [*product(SCALARS, SCALARS)]
# pydantic takes a number for seconds since 1970, which nobody meant who gave a number.
BY_CHANCE = {("int", "datetime"), ("float", "datetime"), ("Decimal", "datetime")}


@pytest.fixture(scope="module")
def client() -> Client:
    return Client(build(load(str(RELEASE)), load_config(ROOT / "spec" / "sdk.yaml")))


def fitting() -> Fitting:
    config = load_config(None)
    empty = Client(build(Document("x", small({}), "{}", "json"), config))
    return Fitting(empty, empty)


def read(hint: Any, home: str) -> Iterator[Member]:
    """The members of a type as Python has it at run time."""
    origin, inside = get_origin(hint), get_args(hint)
    if origin in (Annotated, Required, NotRequired):
        yield from read(inside[0], home)
    elif origin in (Union, types.UnionType):
        for each in inside:
            yield from read(each, home)
    elif origin is Literal:
        yield Values(tuple((type(value).__name__, value) for value in inside))
    elif isinstance(origin, type) and issubclass(origin, Mapping):
        yield MapOf(Type(tuple(read(inside[1], home))))
    elif isinstance(origin, type) and issubclass(origin, Sequence):
        yield ListOf(Type(tuple(read(inside[0], home))))
    elif hasattr(hint, "__value__"):
        yield from read(hint.__value__, home)
    elif hint is Any or hint is object:
        yield Plain("Any")
    elif hint is None or hint is type(None):
        yield Plain("None")
    elif hint.__name__ in vars(sys.modules[f"ampeco.{home}"])["_HOMES"]:
        yield Named(home, hint.__name__)
    else:
        yield Plain({"AwareDatetime": "datetime"}.get(hint.__name__, hint.__name__))


def flat(client: Client, found: Type) -> frozenset[Member]:
    """A type without aliases at any depth, and without order."""
    members = [
        ListOf(Type(tuple(flat(client, member.item))))
        if isinstance(member, ListOf)
        else MapOf(Type(tuple(flat(client, member.value))))
        if isinstance(member, MapOf)
        else member
        for member in client.plain(found).members
    ]
    return frozenset(map(_sorted, members))


def _sorted(member: Member) -> Member:
    match member:
        case ListOf(item):
            return ListOf(Type(tuple(sorted(map(_sorted, item.members), key=repr))))
        case MapOf(value):
            return MapOf(Type(tuple(sorted(map(_sorted, value.members), key=repr))))
        case Values(values):
            return Values(tuple(sorted(values, key=repr)))
    return member


def test_models_hold_what_their_classes_say(client: Client) -> None:
    checked = 0
    for name, schema in client.api.models.schemas.items():
        if "properties" not in schema:
            continue
        model: type[BaseModel] = getattr(models, name)
        for held in client.fields(Named("models", name)).values():
            info = model.model_fields[held.name]
            shown = held.type if held.required else held.type.with_none(True)
            there = frozenset(map(_sorted, Type(tuple(read(info.annotation, "models"))).members))
            assert flat(client, shown) == there, f"{name}.{held.name}"
            assert info.is_required() == held.required, f"{name}.{held.name}"
            checked += 1
    assert checked > 2000


def test_params_take_what_their_classes_say(client: Client) -> None:
    checked = 0
    for name, schema in client.api.params.schemas.items():
        if "properties" not in schema:
            continue
        param = getattr(params, name)
        hints = get_type_hints(param, include_extras=True)
        for held in client.fields(Named("params", name)).values():
            there = frozenset(map(_sorted, Type(tuple(read(hints[held.name], "params"))).members))
            assert flat(client, held.type) == there, f"{name}.{held.name}"
            assert (get_origin(hints[held.name]) is Required) == held.required, f"{name}.{held.name}"
            checked += 1
    assert checked > 2000


@pytest.mark.parametrize(("given", "wanted"), PAIRS)
def test_arguments_are_converted_as_pydantic_does(given: str, wanted: str) -> None:
    declared = Param  # what the client's own dicts get their settings from
    namespace: dict[str, Any] = {"__annotations__": {"x": Required[SCALARS[wanted][0]]}}
    adapter = TypeAdapter(types.new_class("X", (declared,), exec_body=lambda body: body.update(namespace)))
    try:
        adapter.validate_python({"x": SCALARS[given][1]})
        taken = (given, wanted) not in BY_CHANCE
    except ValidationError:
        taken = False
    assert fitting().takes(annotated(given), annotated(wanted)).runs == taken


def test_types_are_assignable_as_pyright_says(tmp_path: Path) -> None:
    lines = ["import datetime as dt", "from datetime import date, datetime", "from decimal import Decimal"]
    first = len(lines)
    lines += [f"def f{number}(v: {given}) -> {wanted}: return v" for number, (given, wanted) in enumerate(PAIRS)]
    (tmp_path / "pairs.py").write_text("\n".join(lines))
    command = [
        sys.executable,
        "-m",
        "pyright",
        "--outputjson",
        "--pythonpath",
        sys.executable,
        str(tmp_path / "pairs.py"),
    ]
    report = json.loads(subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path).stdout)
    refused = {item["range"]["start"]["line"] - first for item in report["generalDiagnostics"]}

    rules = fitting()
    for number, (given, wanted) in enumerate(PAIRS):
        fit = rules.takes(annotated(given), annotated(wanted))
        assert fit.checks == (number not in refused), (given, wanted)
        assert rules.gives(annotated(wanted), annotated(given)).checks == fit.checks, (given, wanted)


@pytest.mark.parametrize(
    ("annotation", "text"),
    [
        ("Literal['a', 'b'] | str | None", 'Literal["a", "b"] | str | None'),
        ("Sequence[params.Period] | None", "list[params.Period] | None"),
        ("builtins.dict[str, builtins.list[models.Pet]]", "dict[str, list[models.Pet]]"),
        ("Mapping[str, object]", "dict[str, Any]"),
        ("dt.datetime | dt.date", "datetime | date"),
        ("Literal[True, 1, -1]", "Literal[True, 1, -1]"),
        ("Literal['a|b', 'c]d']", 'Literal["a|b", "c]d"]'),
    ],
)
def test_an_annotation_is_read_and_written(annotation: str, text: str) -> None:
    assert written(annotated(annotation)) == text


def test_what_a_caller_gives_is_any_sequence_and_any_mapping() -> None:
    assert written(annotated("Sequence[int]"), given=True) == "Sequence[int]"
    assert written(annotated("Mapping[str, int]"), given=True) == "Mapping[str, int]"


def test_a_long_literal_is_cut_short_after_what_is_new_in_it() -> None:
    one = described({"enum": [f"v{number}" for number in range(30)], "type": "string"}, "models")
    other = described({"enum": [f"v{number}" for number in range(31)], "type": "string"}, "models")
    assert written(other, one) == 'Literal["v30", "v0", "v1", "v2", …]'


def test_a_long_union_is_cut_short() -> None:
    found = annotated(" | ".join(f"models.A{number}" for number in range(40)))
    assert written(found) == "models.A0 | models.A1 | models.A2 | models.A3 | models.A4 | …"


def test_of_a_long_union_what_is_new_comes_first() -> None:
    old = " | ".join(f"models.A{number}" for number in range(9))
    assert written(annotated(f"{old} | models.B"), annotated(old)).startswith("models.B | models.A0 | ")


def test_values_are_shown_as_python_writes_them() -> None:
    hostile = described({"enum": ['a"b', "\x1b[31m\u202e", "\n", "x" * 500], "type": "string"}, "models")
    text = written(hostile)
    assert text.isprintable()
    assert len(text) < 200
    assert "'a\"b'" in text


def test_classes_within_each_other_are_compared_to_an_end() -> None:
    def chain(prefix: str) -> Client:
        links = {
            f"{prefix}{number}": {"type": "object", "properties": {"next": {"$ref": f"{prefix}{number + 1}"}}}
            for number in range(3000)
        }
        api = build(Document("x", small({}), "{}", "json"), load_config(None))
        return Client(replace(api, models=Schemas({}, links, {}, {"next": "next"})))

    fit = Fitting(chain("A"), chain("B")).gives(annotated("models.A0"), annotated("models.B0"))
    assert (fit.checks, fit.runs) == (False, True)
