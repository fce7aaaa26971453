"""Successful answers as values: those that match, those that do not, and what strict mode makes of the latter."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from support.runtime import AsyncTwin, SyncTwin, depot
from support.server import Server

DEPOT = depot()
models = DEPOT.models
Twin = SyncTwin | AsyncTwin


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture(params=[SyncTwin, AsyncTwin], ids=["sync", "async"])
def twin(request: pytest.FixtureRequest, server: Server) -> Twin:
    return request.param(base_url=server.url, token="secret")


def get_tag(client: Any) -> Any:
    return client.tags.get(1)


def get_point(client: Any) -> Any:
    return client.points.get("1")


class TestMatching:
    def test_an_envelope_is_unwrapped(self, twin: Twin, server: Server) -> None:
        server.json({"data": {"id": 1, "createdAt": "2024-05-01T10:00:00Z", "limit": 1.5}, "other": 1})
        tag = twin.run(get_tag)
        assert isinstance(tag, models.Tag)
        assert tag.created_at == datetime(2024, 5, 1, 10, tzinfo=UTC)
        assert tag.limit == Decimal("1.5")

    def test_a_bare_object_is_taken_as_it_is(self, twin: Twin, server: Server) -> None:
        server.json({"id": "1", "place": {"kind": "dock", "depth": 2}})
        point = twin.run(get_point)
        assert point.place == models.Dock(kind="dock", depth=2)

    def test_a_union_gives_the_member_that_fits(self, twin: Twin, server: Server) -> None:
        server.json({"kind": "slot", "width": 2})
        place = twin.run(lambda client: client.tags.put_place(1, {"kind": "slot", "slot_width": 2}))
        assert place == models.Slot(kind="slot", width=2)

    def test_a_list_in_an_envelope(self, twin: Twin, server: Server) -> None:
        server.json({"data": [{"id": 1}, {"id": 2}]})
        assert [tag.id for tag in twin.run(lambda client: client.tags.replace_all([{"tag_uid": "a"}]))] == [1, 2]

    def test_a_bare_number(self, twin: Twin, server: Server) -> None:
        server.json(12.5)
        assert twin.run(lambda client: client.points.reading("1")) == 12.5

    def test_bytes_are_handed_over(self, twin: Twin, server: Server) -> None:
        server.answer(body=b"\x89PNG", headers={"Content-Type": "image/png"})
        assert twin.run(lambda client: client.points.picture("1")) == b"\x89PNG"

    @pytest.mark.parametrize("status", [200, 201, 202, 204])
    def test_an_empty_answer_is_none(self, twin: Twin, server: Server, status: int) -> None:
        server.answer(status)
        assert twin.run(lambda client: client.points.actions.reset("1"), strict=True) is None

    def test_white_space_is_empty(self, twin: Twin, server: Server) -> None:
        server.answer(202, " \n")
        assert twin.run(lambda client: client.points.actions.reset("1"), strict=True) is None

    def test_what_nobody_promised_is_not_read(self, twin: Twin, server: Server) -> None:
        server.answer(202, "<accepted>")
        assert twin.run(lambda client: client.points.actions.stop("1"), strict=True) is None

    def test_matching_answers_pass_in_strict_mode(self, twin: Twin, server: Server) -> None:
        server.json({"data": {"id": 1, "status": "new one", "unknown": 1}})
        assert twin.run(get_tag, strict=True).status == "new one"


def mismatch(twin: Twin, server: Server, value: Any, call: Any) -> Any:
    """The lenient value of an answer that strict mode is first seen to refuse."""
    server.json(value)
    with pytest.raises(DEPOT.ResponseDecodeError) as caught:
        twin.run(call, strict=True)
    assert caught.value.status_code == 200
    server.json(value)
    return twin.run(call)


class TestMismatches:
    def test_wrong_types_are_kept_beside_converted_ones(self, twin: Twin, server: Server) -> None:
        tag = mismatch(
            twin,
            server,
            {"data": {"id": "abc", "createdAt": "soon", "limit": "1.50", "partnerId": "7", "new": [1]}},
            get_tag,
        )
        assert isinstance(tag, models.Tag)
        assert (tag.id, tag.created_at, tag.limit, tag.partner_id, tag.new) == ("abc", "soon", Decimal("1.50"), 7, [1])

    def test_null_where_there_should_be_none(self, twin: Twin, server: Server) -> None:
        tag = mismatch(twin, server, {"data": {"id": None, "tagUid": 230}}, get_tag)
        assert (tag.id, tag.tag_uid) == (None, "230")
        assert tag.model_fields_set == {"id", "tag_uid"}

    def test_missing_though_required(self, twin: Twin, server: Server) -> None:
        tag = mismatch(twin, server, {"data": {"tagUid": "a"}}, get_tag)
        assert tag.id is None
        assert tag.status is None
        assert tag.model_fields_set == {"tag_uid"}

    def test_deep_inside(self, twin: Twin, server: Server) -> None:
        hours = [{"start": "1", "end": ["x"]}, "not an object", {"start": 2}]
        tag = mismatch(twin, server, {"data": {"id": 1, "workingHours": hours}}, get_tag)
        assert tag.working_hours[0].to_dict() == {"start": "1", "end": ["x"]}
        assert tag.working_hours[1] == "not an object"
        assert tag.working_hours[2] == models.Hours(start="2")

    def test_in_maps_and_through_self_references(self, twin: Twin, server: Server) -> None:
        place = {"kind": "slot", "width": 1, "tags": {"a": {"id": "x"}, "b": {"id": 2}}}
        point = mismatch(twin, server, {"id": 1, "parent": {"id": 2, "place": place}}, get_point)
        assert isinstance(point.parent.place, models.Slot)
        assert [tag.id for tag in point.parent.place.tags.values()] == ["x", 2]

    def test_a_union_keeps_to_the_member_that_its_constant_names(self, twin: Twin, server: Server) -> None:
        point = mismatch(twin, server, {"id": 1, "place": {"kind": "dock", "depth": "deep", "width": 1}}, get_point)
        assert isinstance(point.place, models.Dock)
        assert (point.place.depth, point.place.width) == ("deep", 1)

    def test_a_union_with_a_member_nobody_knows(self, twin: Twin, server: Server) -> None:
        point = mismatch(twin, server, {"id": 1, "place": {"kind": "raft", "length": 3}}, get_point)
        assert (point.place.kind, point.place.length) == ("raft", 3)

    def test_everything_can_be_given_back(self, twin: Twin, server: Server) -> None:
        answer = {"id": "x", "tagUid": [1], "workingHours": {"a": 1}, "first_name": {"a": 1}, "new": None}
        tag = mismatch(twin, server, {"data": answer}, get_tag)
        assert tag.to_dict(wire_names=True) == answer

    @pytest.mark.parametrize("name", ["cls", "self", "_fields_set", "model_config", "__class__", "__dict__"])
    def test_properties_with_names_that_python_uses(self, twin: Twin, server: Server, name: str) -> None:
        tag = mismatch(twin, server, {"data": {"id": "x", name: {"a": 1}}}, get_tag)
        assert isinstance(tag, models.Tag)
        assert tag.model_extra == {name: {"a": 1}}

    def test_missing_envelope(self, twin: Twin, server: Server) -> None:
        assert mismatch(twin, server, {"id": 1, "tagUid": "a"}, get_tag) == models.Tag(id=1, tag_uid="a")

    def test_unexpected_envelope(self, twin: Twin, server: Server) -> None:
        assert mismatch(twin, server, {"data": {"id": 1}, "meta": {}}, get_point) == models.Point(id="1")

    def test_unexpected_envelope_around_a_model_that_would_take_anything(self, twin: Twin, server: Server) -> None:
        started = mismatch(
            twin, server, {"data": {"success": False, "errorCode": 3}}, lambda client: client.points.actions.reset("1")
        )
        assert started == models.Started(success=False, error_code="3")

    def test_unexpected_envelope_around_a_number(self, twin: Twin, server: Server) -> None:
        assert mismatch(twin, server, {"data": 3}, lambda client: client.points.reading("1")) == 3

    def test_a_property_called_data_is_no_envelope(self, twin: Twin, server: Server) -> None:
        note = mismatch(twin, server, {"id": "x", "data": {"a": "b"}}, lambda client: client.points.note("1"))
        assert (note.id, note.data) == ("x", {"a": "b"})

    def test_an_empty_list_for_an_empty_object(self, twin: Twin, server: Server) -> None:
        assert mismatch(twin, server, {"data": []}, get_tag).model_fields_set == set()
        assert mismatch(twin, server, [], lambda client: client.points.actions.reset("1")) == models.Started()

    def test_a_list_with_gaps_is_an_object_to_php(self, twin: Twin, server: Server) -> None:
        tag = mismatch(twin, server, {"data": {"id": 1, "workingHours": {"0": {"start": "1"}, "2": {}}}}, get_tag)
        assert tag.working_hours == [models.Hours(start="1"), models.Hours()]

    def test_something_else_altogether(self, twin: Twin, server: Server) -> None:
        assert mismatch(twin, server, {"data": "text"}, get_tag) == "text"
        assert mismatch(twin, server, [1, 2], get_point) == [1, 2]

    def test_strict_mode_says_where(self, twin: Twin, server: Server) -> None:
        server.json({"data": {"id": "x", "workingHours": [{"start": []}]}}, headers={"X-Trace": "t-1"})
        with pytest.raises(DEPOT.ResponseDecodeError) as caught:
            twin.run(get_tag, strict=True)
        assert [path for path, _ in caught.value.problems] == ["data.id", "data.workingHours[0].start"]
        assert str(caught.value).startswith("GET /api/tags/v1.0/1 answered 200: data.id: Input should be")
        assert str(caught.value).endswith("(trace id t-1)")

    @pytest.mark.parametrize("strict", [False, True])
    @pytest.mark.parametrize("body", ["<html><body>Sign in</body></html>", '{"data": {"id": 1}', "\xff", "[" * 100_000])
    def test_what_is_not_json_is_an_error(self, twin: Twin, server: Server, body: str, strict: bool) -> None:
        server.answer(200, body.encode("latin-1"), {"Content-Type": "text/html", "X-Trace": "t-1"})
        with pytest.raises(DEPOT.ResponseDecodeError) as caught:
            twin.run(get_tag, strict=strict)
        error = caught.value
        assert str(error) == ("GET /api/tags/v1.0/1 answered 200 (text/html): the answer is not JSON (trace id t-1)")
        assert (error.status_code, error.trace_id, error.headers["content-type"]) == (200, "t-1", "text/html")
        assert isinstance(error.body, str)


class TestListings:
    def test_items_that_do_not_match_are_kept(self, twin: Twin, server: Server) -> None:
        content = {"data": [{"id": 1}, {"id": "x"}, "text", None], "meta": {"total": 4}, "links": {}}
        page = mismatch_page(twin, server, content)
        assert [tag.id if isinstance(tag, models.Tag) else tag for tag in page.data] == [1, "x", "text", None]
        assert page.total == 4

    @pytest.mark.parametrize(
        ("content", "ids"),
        [
            ({"data": {"0": {"id": 1}, "2": {"id": 2}}}, [1, 2]),
            ({"data": {"id": 1}}, [1]),
            ({"id": 1}, [1]),
            ({"data": None}, []),
            ({"data": [], "meta": []}, []),
            ({"meta": {}}, []),
            ({}, []),
        ],
    )
    def test_other_shapes(self, twin: Twin, server: Server, content: Any, ids: list[int]) -> None:
        server.json(content)
        assert [tag.id for tag in twin.items(lambda client: client.tags.list(page=1))] == ids

    def test_empty(self, twin: Twin, server: Server) -> None:
        server.answer(200, "")
        assert twin.items(lambda client: client.tags.list()) == []

    def test_not_json(self, twin: Twin, server: Server) -> None:
        server.answer(200, "<html>", {"Content-Type": "text/html"})
        with pytest.raises(DEPOT.ResponseDecodeError, match="not JSON"):
            twin.items(lambda client: client.tags.list())


def mismatch_page(twin: Twin, server: Server, content: Any) -> Any:
    server.json(content)
    with pytest.raises(DEPOT.ResponseDecodeError):
        twin.pages(lambda client: client.tags.list(), strict=True)
    server.json(content)
    (page,) = twin.pages(lambda client: client.tags.list())
    return page
