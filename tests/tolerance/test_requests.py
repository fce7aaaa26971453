"""Arguments as callers have them at hand: what is sent for each, and what is said of those that cannot be."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest
from support.runtime import AsyncTwin, SyncTwin, depot
from support.server import Answer, Recorded, Server

DEPOT = depot()
InvalidArgumentError = DEPOT.InvalidArgumentError
models = DEPOT.models
Twin = SyncTwin | AsyncTwin
Sent = Callable[..., Recorded]
CHECKS = pytest.mark.parametrize("checks", [True, False], ids=["checked", "unchecked"])


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(lambda request: Answer(body=b'{"data": []}' if request.method == "GET" else b'{"id": 1}')) as server:
        yield server


@pytest.fixture(params=[SyncTwin, AsyncTwin], ids=["sync", "async"])
def twin(request: pytest.FixtureRequest, server: Server) -> Twin:
    return request.param(base_url=server.url, token="secret")


@pytest.fixture
def sent(twin: Twin, server: Server) -> Sent:
    def send(scenario: Callable[[Any], Any], **options: Any) -> Recorded:
        twin.run(scenario, **options)
        (request,) = server.requests
        return request

    return send


class Status(Enum):
    ENABLED = "enabled"


class TextStatus(StrEnum):
    ENABLED = "enabled"


class Partner(IntEnum):
    OURS = 7


class LocalMeanTime(tzinfo):
    def utcoffset(self, when: datetime | None) -> timedelta:
        return timedelta(hours=1, minutes=33, seconds=16)

    def dst(self, when: datetime | None) -> None:
        return None


class TestTimes:
    @CHECKS
    @pytest.mark.parametrize(
        ("given", "wire"),
        [
            (datetime(2024, 5, 1, 10), "2024-05-01T10:00:00Z"),
            (datetime(2024, 5, 1, 10, tzinfo=UTC), "2024-05-01T10:00:00Z"),
            (datetime(2024, 5, 1, 10, tzinfo=timezone(timedelta(hours=2))), "2024-05-01T10:00:00+02:00"),
            (datetime(2024, 5, 1, 10, tzinfo=timezone(-timedelta(hours=3, minutes=30))), "2024-05-01T10:00:00-03:30"),
            (datetime(1890, 5, 1, 10, tzinfo=LocalMeanTime()), "1890-05-01T08:26:44Z"),
        ],
    )
    def test_date_times_go_out_with_their_offset(self, sent: Sent, given: datetime, wire: str, checks: bool) -> None:
        request = sent(lambda client: client.tags.create(tag_uid="a", expire_at=given), validate_requests=checks)
        assert request.json["expireAt"] == wire

    def test_in_a_query_too(self, sent: Sent) -> None:
        given = datetime(2024, 5, 1, 10, tzinfo=timezone(timedelta(hours=2)))
        request = sent(lambda client: client.tags.list(filter={"created_after": given}, page=1))
        assert ("filter[createdAfter]", "2024-05-01T10:00:00+02:00") in request.pairs

    @CHECKS
    def test_dates_and_times(self, sent: Sent, checks: bool) -> None:
        request = sent(
            lambda client: client.tags.create(tag_uid="a", expire_on=date(2024, 5, 1), opens_at=time(9, 5, 30)),
            validate_requests=checks,
        )
        assert request.json == {"tagUid": "a", "expireOn": "2024-05-01", "opensAt": "09:05:30"}

    def test_a_time_has_no_seconds_where_the_pattern_has_none(self, sent: Sent) -> None:
        request = sent(lambda client: client.tags.create(tag_uid="a", closes_at=time(19, 5)))
        assert request.json["closesAt"] == "19:05"

    def test_seconds_are_not_dropped(self, twin: Twin, server: Server) -> None:
        with pytest.raises(InvalidArgumentError, match=r"^closes_at: String should match pattern"):
            twin.run(lambda client: client.tags.create(tag_uid="a", closes_at=time(19, 5, 30)))
        assert server.requests == []

    def test_a_date_time_is_no_text(self, twin: Twin) -> None:
        # A text may want a form of its own, as `Y-m-d H:i:s`: only the caller knows.
        with pytest.raises(InvalidArgumentError, match=r"^tag_uid: Input should be a valid string"):
            twin.run(lambda client: client.tags.create(tag_uid=datetime(2024, 5, 1)))


class TestNumbers:
    @CHECKS
    @pytest.mark.parametrize("digits", ["0.10", "12345678901234567890.123", "1E-7", "100"])
    def test_decimals_keep_every_digit_in_either_kind_of_number(self, sent: Sent, digits: str, checks: bool) -> None:
        request = sent(
            lambda client: client.tags.create(tag_uid="a", limit=Decimal(digits), weight=Decimal("1.500")),
            validate_requests=checks,
        )
        assert request.body.decode() == f'{{"tagUid":"a","limit":{digits},"weight":1.500}}'

    def test_rules_bind_decimals(self, twin: Twin) -> None:
        with pytest.raises(InvalidArgumentError, match=r"^weight: "):
            twin.run(lambda client: client.tags.create(tag_uid="a", weight=Decimal("-1")))

    @CHECKS
    @pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN"), Decimal("-Infinity")])
    def test_what_json_has_no_number_for_is_named(self, twin: Twin, server: Server, value: Any, checks: bool) -> None:
        with pytest.raises(InvalidArgumentError, match=r"^limit: "):
            twin.run(lambda client: client.tags.create(tag_uid="a", limit=value), validate_requests=checks)
        assert server.requests == []


class TestOtherTypes:
    @CHECKS
    @pytest.mark.parametrize("status", [Status.ENABLED, TextStatus.ENABLED])
    def test_enums_go_by_their_value(self, sent: Sent, status: Any, checks: bool) -> None:
        request = sent(
            lambda client: client.tags.update(1, status=status, partner_id=Partner.OURS), validate_requests=checks
        )
        assert request.body == b'{"status":"enabled","partnerId":7}'

    @CHECKS
    def test_enums_in_a_query_and_in_a_path(self, sent: Sent, checks: bool) -> None:
        request = sent(
            lambda client: client.tags.list(filter={"status": Status.ENABLED}, page=1), validate_requests=checks
        )
        assert ("filter[status]", "enabled") in request.pairs

    @CHECKS
    def test_a_uuid_is_its_text(self, sent: Sent, checks: bool) -> None:
        request = sent(lambda client: client.tags.update(1, tag_uid=UUID(int=1)), validate_requests=checks)
        assert request.json == {"tagUid": "00000000-0000-0000-0000-000000000001"}

    @CHECKS
    @pytest.mark.parametrize("many", [tuple, deque, lambda items: dict.fromkeys(items).keys()])
    def test_any_sequence_is_a_list(self, sent: Sent, many: Any, checks: bool) -> None:
        request = sent(lambda client: client.tags.list(filter={"ids": many([3, 1])}, page=1), validate_requests=checks)
        assert request.pairs[:2] == [("filter[ids][]", "3"), ("filter[ids][]", "1")]

    @CHECKS
    @pytest.mark.parametrize("many", [set, frozenset])
    def test_a_set_is_a_list_in_the_same_order_every_time(self, sent: Sent, many: Any, checks: bool) -> None:
        include = many(["owner", "lastSession"])
        request = sent(lambda client: client.tags.list(include=include, page=1), validate_requests=checks)
        assert request.pairs[:2] == [("include[]", "lastSession"), ("include[]", "owner")]

    @CHECKS
    @pytest.mark.parametrize("mapping", [dict, OrderedDict, MappingProxyType])
    def test_any_mapping_is_an_object(self, sent: Sent, mapping: Any, checks: bool) -> None:
        place = mapping({"kind": "dock", "dock_depth": 2})
        request = sent(lambda client: client.tags.create(tag_uid="a", place=place), validate_requests=checks)
        assert request.json["place"] == {"kind": "dock", "dockDepth": 2}

    def test_all_of_it_in_extra_body(self, sent: Sent) -> None:
        extra = {
            "status": Status.ENABLED,
            "when": datetime(2024, 5, 1),
            "many": (Decimal("0.10"), UUID(int=1)),
            "range": range(2),
        }
        request = sent(lambda client: client.tags.update(1, extra_body=extra))
        assert request.body == (
            b'{"status":"enabled","when":"2024-05-01T00:00:00Z",'
            b'"many":[0.10,"00000000-0000-0000-0000-000000000001"],"range":[0,1]}'
        )

    @CHECKS
    def test_what_cannot_be_sent_is_named_at_depth(self, twin: Twin, server: Server, checks: bool) -> None:
        labels = {"x": {"start": "hunter2\ud800"}}
        with pytest.raises(InvalidArgumentError) as caught:
            twin.run(
                lambda client: client.tags.create(
                    tag_uid="a", status=DEPOT.omit, working_hours=[models.Hours(start="1")], labels=labels
                ),
                validate_requests=checks,
            )
        assert caught.value.argument == "labels.x.start"
        assert "hunter2" not in str(caught.value)
        assert server.requests == []

    def test_in_a_body_of_its_own_as_well(self, twin: Twin) -> None:
        with pytest.raises(InvalidArgumentError, match=r"^body\[1\]\.tag_uid: bytes cannot be sent as JSON"):
            twin.run(
                lambda client: client.tags.replace_all([{"tag_uid": "a"}, {"tag_uid": b"x"}]), validate_requests=False
            )


class TestWaysOut:
    def test_at_depth_nothing_is_checked_and_names_still_hold(self, sent: Sent) -> None:
        request = sent(
            lambda client: client.tags.create(
                tag_uid="a",
                working_hours=[{"end": "much too long", "new_thing": {"deep_er": [1]}}],
                labels={"x": {"start": None}},
            ),
            validate_requests=False,
        )
        assert request.json == {
            "tagUid": "a",
            "workingHours": [{"end": "much too long", "new_thing": {"deep_er": [1]}}],
            "labels": {"x": {"start": None}},
        }

    def test_extra_body_is_not_checked_and_not_renamed(self, sent: Sent) -> None:
        extra = {"workingHours": [{"end": "much too long", "new_thing": 1}]}
        request = sent(lambda client: client.tags.update(1, tag_uid="a", extra_body=extra))
        assert request.json == {"tagUid": "a", **extra}

    def test_extra_query_is_not_checked_and_not_renamed(self, sent: Sent) -> None:
        request = sent(
            lambda client: client.tags.list(
                page=1, extra_query={"per_page": 1000, "filter": {"new_thing": {"deep_er": {1}}}}
            )
        )
        assert request.pairs == [("page", "1"), ("per_page", "1000"), ("filter[new_thing][deep_er][]", "1")]

    def test_extra_headers(self, sent: Sent) -> None:
        assert sent(lambda client: client.tags.get(1, extra_headers={"X-New": "1"})).headers["x-new"] == "1"
