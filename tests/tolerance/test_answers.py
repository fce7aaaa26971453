"""Answers that are not quite what was promised: what a caller gets, and what a hook is told."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import httpx2
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


class TestTimes:
    @pytest.mark.parametrize(
        ("sent", "instant"),
        [
            ("2024-05-01T10:00:00", datetime(2024, 5, 1, 10, tzinfo=UTC)),
            ("2024-05-01 10:00:00", datetime(2024, 5, 1, 10, tzinfo=UTC)),
            ("2024-05-01T10:00:00.250000", datetime(2024, 5, 1, 10, 0, 0, 250000, tzinfo=UTC)),
            ("2024-05-01", datetime(2024, 5, 1, tzinfo=UTC)),
            ("2024-05-01T10:00:00Z", datetime(2024, 5, 1, 10, tzinfo=UTC)),
            ("2024-05-01T12:00:00+02:00", datetime(2024, 5, 1, 10, tzinfo=UTC)),
            (1714557600, datetime(2024, 5, 1, 10, tzinfo=UTC)),
        ],
    )
    def test_every_time_knows_its_offset(self, twin: Twin, server: Server, sent: object, instant: datetime) -> None:
        server.json({"data": {"id": 1, "createdAt": sent}})
        tag = twin.run(get_tag, strict=True)
        assert tag.created_at == instant
        again = models.Tag.model_validate_json(tag.to_json())
        assert (again.created_at, again.created_at.tzinfo is None) == (instant, False)

    def test_an_offset_is_kept(self, twin: Twin, server: Server) -> None:
        server.json({"data": {"id": 1, "createdAt": "2024-05-01T12:00:00+02:00"}})
        tag = twin.run(get_tag, strict=True)
        assert tag.created_at.utcoffset() == timedelta(hours=2)
        assert tag.to_json() == '{"id":1,"createdAt":"2024-05-01T12:00:00+02:00"}'

    def test_in_an_answer_that_does_not_match_too(self, twin: Twin, server: Server) -> None:
        server.json({"data": {"id": "x", "createdAt": "2024-05-01T10:00:00"}})
        assert twin.run(get_tag).created_at == datetime(2024, 5, 1, 10, tzinfo=UTC)

    def test_dates_stay_dates(self, twin: Twin, server: Server) -> None:
        server.json({"data": {"id": 1, "createdOn": "2024-05-01"}})
        tag = twin.run(get_tag, strict=True)
        assert type(tag.created_on) is date
        assert tag.to_json() == '{"id":1,"createdOn":"2024-05-01"}'

    def test_what_a_caller_builds_is_read_likewise(self) -> None:
        assert models.Tag(id=1, created_at=datetime(2024, 5, 1)).created_at == datetime(2024, 5, 1, tzinfo=UTC)
        sofia = datetime(2024, 5, 1, 3, tzinfo=timezone(timedelta(hours=3)))
        assert models.Tag(id=1, created_at=sofia).created_at == sofia

    def test_a_model_with_times_can_be_copied_pickled_and_dumped(self) -> None:
        tag = models.Tag.model_validate({"id": 1, "createdAt": "2024-05-01T10:00:00"})
        assert pickle.loads(pickle.dumps(tag)) == copy.deepcopy(tag) == tag
        assert tag.model_dump_json(exclude_unset=True, by_alias=True) == '{"id":1,"createdAt":"2024-05-01T10:00:00Z"}'
        assert models.Tag.model_json_schema()["properties"]["createdAt"]["anyOf"][-1] == {"type": "null"}


def lenient(twin: Twin, server: Server, content: Any, call: Any) -> Any:
    """The value of an answer that strict mode is first seen to refuse."""
    server.json(content)
    with pytest.raises(DEPOT.ResponseDecodeError) as caught:
        twin.run(call, strict=True)
    assert caught.value.problems
    server.json(content)
    return twin.run(call)


class TestShapes:
    def test_an_object_for_a_list_is_its_one_item(self, twin: Twin, server: Server) -> None:
        tag = lenient(twin, server, {"data": {"id": 1, "workingHours": {"start": "1", "new": 2}}}, get_tag)
        assert tag.working_hours == [models.Hours.model_validate({"start": "1", "new": 2})]

    def test_an_object_of_another_kind_stays_one(self, twin: Twin, server: Server) -> None:
        tag = lenient(twin, server, {"data": {"id": 1, "workingHours": {"monday": {"start": "1"}}}}, get_tag)
        assert tag.working_hours == {"monday": {"start": "1"}}

    def test_a_list_for_an_object_is_its_one_item(self, twin: Twin, server: Server) -> None:
        assert lenient(twin, server, {"data": [{"id": 1, "tagUid": 5}]}, get_tag) == models.Tag(id=1, tag_uid="5")
        point = lenient(twin, server, {"id": "1", "parent": [{"id": "2"}]}, get_point)
        assert point.parent == models.Point(id="2")

    def test_several_items_for_an_object_are_all_kept(self, twin: Twin, server: Server) -> None:
        point = lenient(twin, server, {"id": "1", "parent": [{"id": "2"}, {"id": "3"}, "text"]}, get_point)
        assert point.parent == [models.Point(id="2"), models.Point(id="3"), "text"]

    def test_phps_lists_for_mappings(self, twin: Twin, server: Server) -> None:
        slot = {"kind": "slot", "width": 1}
        point = lenient(twin, server, {"id": "1", "place": {**slot, "tags": []}}, get_point)
        assert point.place.tags == {}
        point = lenient(twin, server, {"id": "1", "place": {**slot, "tags": [{"id": 1}, {"id": "x"}]}}, get_point)
        assert {key: tag.id for key, tag in point.place.tags.items()} == {"0": 1, "1": "x"}

    def test_an_empty_answer_where_something_was_promised(self, twin: Twin, server: Server) -> None:
        server.answer(200, "")
        with pytest.raises(DEPOT.ResponseDecodeError, match="the answer is empty"):
            twin.run(get_tag, strict=True)
        server.answer(200, "")
        assert twin.run(get_tag) is None

    def test_an_empty_page_where_a_page_was_promised(self, twin: Twin, server: Server) -> None:
        server.answer(200, "")
        with pytest.raises(DEPOT.ResponseDecodeError, match="the answer is empty"):
            twin.items(lambda client: client.tags.list(), strict=True)

    @pytest.mark.parametrize("content", [[], {}, ""])
    def test_nothing_much_for_an_action(self, twin: Twin, server: Server, content: Any) -> None:
        server.answer(202, content if content == "" else repr(content))
        started = twin.run(lambda client: client.points.actions.reset("1"))
        assert started is None if content == "" else started == models.Started()

    def test_a_byte_order_mark_is_ignored(self, twin: Twin, server: Server) -> None:
        mark = "\ufeff".encode()
        server.answer(200, mark + b'{"data": {"id": 1}}')
        assert twin.run(get_tag, strict=True).id == 1
        server.answer(200, mark + b'{"data": [{"id": 1}]}')
        assert [tag.id for tag in twin.items(lambda client: client.tags.list(page=1), strict=True)] == [1]

    def test_deep_down(self, twin: Twin, server: Server) -> None:
        content: dict[str, Any] = {"id": "last", "place": {"kind": "dock", "depth": "deep"}}
        for level in range(90):
            content = {"id": str(level), "parent": content}
        point = lenient(twin, server, content, get_point)
        for _ in range(90):
            point = point.parent
        assert (point.id, point.place.depth) == ("last", "deep")

    def test_enums_fields_and_numbers_that_are_only_new_are_no_mismatch(self, twin: Twin, server: Server) -> None:
        server.json({"data": {"id": "7", "status": 3, "tagUid": 230, "limit": "1.50", "new": {"a": [1]}}})
        tag = twin.run(get_tag, strict=True)
        assert (tag.id, tag.status, tag.tag_uid, tag.limit) == (7, "3", "230", Decimal("1.50"))
        assert tag.new == {"a": [1]}

    def test_a_number_for_a_bare_text_in_an_envelope(self, server: Server) -> None:
        from depot_for_tests._core.decode import Decoder  # pyright: ignore[reportMissingImports]

        assert Decoder(str, "data").value(b'{"data": 230}', strict=True) == "230"
        assert Decoder(str, None).page(b'{"data": [230, "a"]}', strict=True).data == ["230", "a"]


class TestHook:
    """What `read_value` and `read_page` tell, as an engine calls them."""

    def read(self, name: str, content: bytes, hook: Any, *, path: str = "1", **options: Any) -> Any:
        from depot_for_tests._core import answer  # pyright: ignore[reportMissingImports]
        from depot_for_tests.resources import all as resources  # pyright: ignore[reportMissingImports]

        operation = getattr(resources, name)
        with DEPOT.Depot(base_url="https://demo.example", token="secret", on_mismatch=hook, **options) as client:
            config = client._engine.config
        call = SimpleNamespace(method=operation.method, path=operation.path.replace("{tagId}", path))
        read = answer.read_page if operation.paging else answer.read_value
        return read(config, operation, call, httpx2.Response(200, content=content))

    def test_it_hears_of_each_answer_once(self) -> None:
        heard: list[Any] = []
        content = b'{"data": [{"id": 1}, {"id": "x"}, {"id": null, "workingHours": [{"start": []}]}], "meta": {}}'
        page = self.read("_TAGS_LIST", content, heard.append)
        assert [tag.id for tag in page.data] == [1, "x", None]
        (mismatch,) = heard
        assert (mismatch.method, mismatch.path, mismatch.status_code) == ("GET", "/api/tags/v1.0", 200)
        assert [place for place, _ in mismatch.problems] == [
            "data[1].id",
            "data[2].id",
            "data[2].workingHours[0].start",
        ]
        assert str(mismatch).startswith("GET /api/tags/v1.0 answered 200: data[1].id: Input should be a valid integer")

    def test_the_path_is_that_of_the_description(self) -> None:
        heard: list[Any] = []
        self.read("_TAGS_GET", b'{"data": {"id": "hunter2"}}', heard.append, path="4711")
        assert heard[0].path == "/api/tags/v1.0/{tagId}"
        assert "hunter2" not in repr(heard)
        assert "4711" not in repr(heard)

    @pytest.mark.parametrize(
        ("name", "content", "place"),
        [
            ("_TAGS_GET", b"", ""),
            ("_TAGS_GET", b"[]", ""),
            ("_TAGS_GET", b'{"id": 1}', "data"),
            ("_TAGS_GET", b'{"data": null}', "data"),
            ("_TAGS_LIST", b"", ""),
            ("_TAGS_LIST", b"{}", "data"),
            ("_TAGS_LIST", b'[{"id": "x"}]', "[0].id"),
            ("_POINTS_GET", b'{"data": {"id": "1"}}', "id"),
            ("_POINTS_RESET", b'{"data": {"success": true}}', ""),
            ("_POINTS_READING", b'"x"', ""),
        ],
    )
    def test_it_hears_of_every_kind(self, name: str, content: bytes, place: str) -> None:
        heard: list[Any] = []
        self.read(name, content, heard.append)
        assert [[place for place, _ in mismatch.problems] for mismatch in heard] == [[place]]
        assert all(message for mismatch in heard for _, message in mismatch.problems)

    @pytest.mark.parametrize(
        ("name", "content"),
        [
            ("_TAGS_GET", b'{"data": {"id": "1", "createdAt": "2024-05-01T10:00:00", "status": "new", "new": 1}}'),
            ("_TAGS_LIST", b'[{"id": 1}]'),
            ("_POINTS_RESET", b""),
            ("_POINTS_STOP", b"<accepted>"),
        ],
    )
    def test_it_does_not_hear_of_what_matches(self, name: str, content: bytes) -> None:
        heard: list[Any] = []
        self.read(name, content, heard.append)
        assert heard == []

    @pytest.mark.parametrize("name", ["_TAGS_GET", "_TAGS_LIST"])
    def test_it_hears_of_what_is_not_json_before_the_error(self, name: str) -> None:
        heard: list[Any] = []
        with pytest.raises(DEPOT.ResponseDecodeError) as caught:
            self.read(name, b"<html><title>Sign in</title>", heard.append)
        assert [mismatch.problems for mismatch in heard] == [(("", "the answer is not JSON"),)]
        assert caught.value.body == "<html><title>Sign in</title>"

    @pytest.mark.parametrize("content", [b'{"data": {"id": "x"}}', b"<html>", b""])
    def test_strict_mode_tells_by_its_error_alone(self, content: bytes) -> None:
        heard: list[Any] = []
        with pytest.raises(DEPOT.ResponseDecodeError):
            self.read("_TAGS_GET", content, heard.append, strict=True)
        assert heard == []

    def test_what_it_raises_goes_to_the_caller(self) -> None:
        def hook(mismatch: Any) -> None:
            raise RuntimeError(str(mismatch))

        with pytest.raises(RuntimeError, match=r"data\.id"):
            self.read("_TAGS_GET", b'{"data": {"id": "x"}}', hook)

    def test_it_is_told_of_a_bounded_number(self) -> None:
        heard: list[Any] = []
        items = ",".join(['{"id": "x"}'] * 500)
        page = self.read("_TAGS_LIST", f"[{items}]".encode(), heard.append)
        assert len(page.data) == 500
        assert len(heard[0].problems) == 20
        assert "and 15 more" in str(heard[0])

    def test_the_servers_keys_are_bounded_too(self) -> None:
        heard: list[Any] = []
        slot = '{"kind": "slot", "width": 1, "tags": {"%s": {"id": "x"}}}' % ("k\\n" * 500)
        self.read("_POINTS_GET", f'{{"id": "1", "place": {slot}}}'.encode(), heard.append)
        assert all(len(place) <= 201 and place.isprintable() for place, _ in heard[0].problems)


class TestMismatch:
    def mismatch(self) -> Any:
        from depot_for_tests._core.mismatch import Mismatch  # pyright: ignore[reportMissingImports]

        return Mismatch("GET", "/tags/{tagId}", 200, (("data.id", "wrong"),))

    def test_it_can_be_pickled_compared_and_hashed(self) -> None:
        mismatch = self.mismatch()
        assert pickle.loads(pickle.dumps(mismatch)) == copy.copy(mismatch) == mismatch
        assert hash(mismatch) == hash(self.mismatch())

    def test_it_cannot_be_changed(self) -> None:
        with pytest.raises(dataclasses.FrozenInstanceError):
            self.mismatch().path = "/"
        assert not hasattr(self.mismatch(), "__dict__")

    def test_it_says_what_it_is(self) -> None:
        assert repr(self.mismatch()) == (
            "Mismatch(method='GET', path='/tags/{tagId}', status_code=200, problems=(('data.id', 'wrong'),))"
        )
        assert str(self.mismatch()) == "GET /tags/{tagId} answered 200: data.id: wrong"
