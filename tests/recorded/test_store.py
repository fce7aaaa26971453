"""How calls and exchanges are written, and that they are read as they were."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from sdkforge.errors import InputError
from sdkforge.record.calls import Call, read_call, spell
from sdkforge.record.exchange import Exchange, Recorded, Reply, Request
from sdkforge.record.json_value import Json
from sdkforge.record.store import files, read, read_release, replace_release

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.dates()
    | st.datetimes(timezones=st.just(dt.UTC))
    | st.decimals(allow_nan=False, allow_infinity=False)
)
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=6)


def test_a_call_is_written_as_a_person_would() -> None:
    call = Call(
        "sessions.list",
        (12, "L2"),
        {
            "filter": {"started_after": dt.datetime(2025, 3, 1, 8, 30, tzinfo=dt.UTC), "ids": [3, 5]},
            "price": Decimal("0.10"),
            "on": dt.date(2025, 3, 1),
            "note": 'it\'s "so"',
            "partner_id": None,
        },
    )

    assert spell(call) == (
        'client.sessions.list(12, "L2", filter={"started_after": dt.datetime(2025, 3, 1, 8, 30, tzinfo=dt.UTC), '
        "\"ids\": [3, 5]}, price=Decimal('0.10'), on=dt.date(2025, 3, 1), note='it\\'s \"so\"', partner_id=None)"
    )


@given(st.lists(VALUES, max_size=2), st.dictionaries(st.sampled_from(["a", "b_c"]), VALUES))
def test_a_call_is_read_as_it_was(positional: list[Any], named: dict[str, Any]) -> None:
    call = Call("charge_points.actions.reset", tuple(positional), named)

    assert read_call(spell(call)) == call


@pytest.mark.parametrize(
    "text",
    [
        "client.id_tags.get(open('/etc/passwd'))",
        "client.id_tags.get(__import__('os'))",
        "client.id_tags.get(dt.datetime.now())",
        "client.id_tags.get(*ids)",
        "client.__class__.mro()",
        "client.id_tags.get(1) or 2",
        "client()",
        "print(1)",
        "client.id_tags",
        "client.id_tags.get(",
        "client.id_tags.get({**x})",
        "client.id_tags.get(f'{x}')",
    ],
)
def test_nothing_else_is_read_or_run(text: str) -> None:
    with pytest.raises(ValueError, match=r"no call of a client|not a value of an argument"):
        read_call(text)


def _call(target: str, *replies: Reply, method: str = "get", body: Json | None = None) -> list[Recorded]:
    request = Request("GET", target, body)
    return [Recorded("GET /pets", f"client.pets.{method}()", (Exchange(request, reply),)) for reply in replies]


def _again(recorded: list[Recorded], folder: Path) -> list[Recorded]:
    """Written and read."""
    replace_release(folder / "v1.0.0", files(recorded, [], {}))
    return [item for items in read_release(folder / "v1.0.0").values() for item in items]


def _plain(recorded: list[Recorded]) -> list[Any]:
    """Without the names of bodies, which writing gives."""
    return [
        (r.operation, r.call, [(e.request, e.reply.status, e.reply.body, e.reply.headers) for e in r.exchanges])
        for r in recorded
    ]


@pytest.mark.parametrize(
    "query",
    [
        "cursor=",
        "filter%5Bname%5D=a%20b%26c%3Dd%25&x=%23",
        "include%5B%5D=a&include%5B%5D=b",
        "q=%D0%9C%D1%83%D1%80&r=1%2B1",
        "t=2025-03-01T00%3A00%3A00%2B02%3A00",
        "n=%0A%E2%80%AE",
    ],
)
def test_a_query_can_be_read_and_is_kept(query: str, tmp_path: Path) -> None:
    recorded = _call(f"/pets?{query}", Reply(200, Json([])))

    assert _plain(_again(recorded, tmp_path)) == _plain(recorded)


def test_a_query_is_written_decoded(tmp_path: Path) -> None:
    text = files(_call("/pets?filter%5Bstatus%5D=on&t=10%3A30", Reply(204)), [], {})["pets.yaml"]

    assert "request: GET /pets?filter[status]=on&t=10:30" in text


def test_no_body_and_null_and_nothing_in_it_are_three_things(tmp_path: Path) -> None:
    recorded = [
        *_call("/a", Reply(200), Reply(200, Json(None)), Reply(200, Json({})), Reply(200, Json(""))),
        *_call("/a", Reply(204), body=Json(None)),
        *_call("/a", Reply(204), body=Json({})),
    ]

    assert _plain(_again(recorded, tmp_path)) == _plain(recorded)


def test_equal_bodies_are_stored_once_and_different_ones_apart() -> None:
    recorded = [
        *_call("/a", Reply(200, Json({"id": 1}), name="full"), Reply(200, Json({"id": 1.0}), name="full")),
        *_call("/b", Reply(200, Json({"id": 1}), name="other"), method="other"),
    ]

    stored = yaml.safe_load(files(recorded, [], {})["pets.yaml"])

    assert stored["answers"] == {"get full": {"id": 1}, "get full 2": {"id": 1.0}}
    assert [call["answers"] for call in stored["calls"]] == [["200 get full", "200 get full 2"], ["200 get full"]]


def test_a_refusal_that_resources_share_is_stored_beside_them() -> None:
    refusal = Reply(404, Json({"message": "no"}))
    pets = _call("/a", refusal)
    toys = [Recorded("GET /toys", "client.toys.get()", pets[0].exchanges)]

    texts = files([*pets, *toys], [], {})

    assert sorted(texts) == ["pets.yaml", "shared.yaml", "toys.yaml"]
    assert yaml.safe_load(texts["shared.yaml"]) == {"answers": {"not found": {"message": "no"}}}
    assert all("answers:\n- 404 not found" in texts[name].replace("  ", "") for name in ("pets.yaml", "toys.yaml"))


def test_a_resource_may_be_called_as_a_file_of_ours(tmp_path: Path) -> None:
    shared = [Recorded("GET /shared", "client.shared.get()", _call("/a", Reply(204))[0].exchanges)]

    assert [item.call for item in _again(shared, tmp_path)] == ["client.shared.get()"]


@pytest.mark.parametrize(
    "text", ["", "- 1", "calls: 1", "calls: [{}]", "calls: [{call: a, operation: b, request: c, answers: [x]}]", "a: ["]
)
def test_a_file_of_another_form_is_one_message(text: str, tmp_path: Path) -> None:
    path = tmp_path / "pets.yaml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(InputError, match=r"pets\.yaml: "):
        read(path)
