"""What leaves: paths, queries, headers and bodies, as a server sees them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import pytest
from support.runtime import AsyncTwin, SyncTwin, depot
from support.server import Answer, Recorded, Server

DEPOT = depot()
InvalidArgumentError = DEPOT.InvalidArgumentError
Twin = SyncTwin | AsyncTwin


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(lambda request: Answer(body=b'{"data": []}' if request.method == "GET" else b'{"id": 1}')) as server:
        yield server


@pytest.fixture(params=[SyncTwin, AsyncTwin], ids=["sync", "async"])
def twin(request: pytest.FixtureRequest, server: Server) -> Twin:
    return request.param(base_url=server.url, token="secret")


Sent = Callable[..., Recorded]


@pytest.fixture
def sent(twin: Twin, server: Server) -> Sent:
    """Does one call and gives the one request that it made."""

    def send(scenario: Callable[[Any], Any], **options: Any) -> Recorded:
        twin.run(scenario, **options)
        (request,) = server.requests
        return request

    return send


class TestPath:
    @pytest.mark.parametrize(
        ("value", "sent_as"),
        [
            (12, "12"),
            ("a b", "a%20b"),
            ("../x/y?z#1", None),
            ("a/b?c#d%2e", "a%2Fb%3Fc%23d%252e"),
            ("ü", "%C3%BC"),
            ("a.b", "a.b"),
            ("...", "..."),
            (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
            (date(2024, 5, 1), "2024-05-01"),
            (True, "true"),
        ],
    )
    def test_arguments_are_one_segment(self, twin: Twin, server: Server, value: Any, sent_as: str | None) -> None:
        if sent_as is None:
            with pytest.raises(InvalidArgumentError):
                twin.run(lambda client: client.points.actions.stop(value))
            assert not server.requests
        else:
            twin.run(lambda client: client.points.actions.stop(value))
            assert server.last.target == f"/api/points/{sent_as}/stop"

    @pytest.mark.parametrize("value", ["", ".", "..", "a/../b", "..\\a", "./a", None, DEPOT.omit, "\ud800", [1], {}])
    def test_what_could_change_the_endpoint_is_refused(self, twin: Twin, server: Server, value: Any) -> None:
        with pytest.raises(InvalidArgumentError, match=r"^tag_id: ") as caught:
            twin.run(lambda client: client.tags.get(value))
        assert caught.value.argument == "tag_id"
        assert not server.requests

    def test_a_base_url_with_a_path_keeps_it(self, sent: Sent, server: Server) -> None:
        request = sent(lambda client: client.tags.get(1), base_url=server.url + "/proxy/here//")
        assert request.target == "/proxy/here/api/tags/v1.0/1"


class TestQuery:
    def test_filters_lists_and_scalars(self, sent: Sent) -> None:
        request = sent(
            lambda client: client.tags.list(
                filter={
                    "status": "enabled",
                    "partner_id": None,
                    "active": True,
                    "created_after": datetime(2024, 5, 1, 12, 30),
                    "ids": [1, 2],
                    "roaming": {"operator_ids": [3]},
                },
                include=["owner", "lastSession"],
                cursor="a b&c",
                per_page=5,
            )
        )
        assert request.pairs == [
            ("filter[status]", "enabled"),
            ("filter[partnerId]", ""),
            ("filter[active]", "true"),
            ("filter[createdAfter]", "2024-05-01T12:30:00Z"),
            ("filter[ids][]", "1"),
            ("filter[ids][]", "2"),
            ("filter[roaming][operatorIds][]", "3"),
            ("include[]", "owner"),
            ("include[]", "lastSession"),
            ("cursor", "a b&c"),
            ("per_page", "5"),
        ]

    def test_names_and_values_are_percent_encoded(self, sent: Sent) -> None:
        request = sent(lambda client: client.tags.list(filter={"status": "enabled"}, cursor="a b/+ü"))
        assert request.query == "filter%5Bstatus%5D=enabled&cursor=a%20b%2F%2B%C3%BC"

    def test_nothing_given_is_no_query(self, sent: Sent) -> None:
        assert sent(lambda client: client.points.list()).target == "/api/points"

    def test_an_empty_list_is_left_out(self, sent: Sent) -> None:
        assert sent(lambda client: client.tags.list(include=[], page=1)).query == "page=1"

    def test_an_empty_list_in_a_filter_is_refused(self, twin: Twin, server: Server) -> None:
        with pytest.raises(InvalidArgumentError, match=r"^filter\.roaming\.operator_ids: an empty list"):
            twin.run(lambda client: client.tags.list(filter={"roaming": {"operator_ids": []}}))
        assert not server.requests

    def test_omit_inside_a_filter_is_left_out(self, sent: Sent) -> None:
        request = sent(lambda client: client.tags.list(filter={"status": DEPOT.omit, "ids": [1]}, page=1))
        assert request.pairs == [("filter[ids][]", "1"), ("page", "1")]

    def test_extra_query_replaces_and_adds(self, sent: Sent) -> None:
        request = sent(
            lambda client: client.tags.list(
                page=1, per_page=2, extra_query={"page": 9, "new": ["a", "b"], "deep": {"x": [1]}, "none": None}
            )
        )
        assert request.pairs == [
            ("per_page", "2"),
            ("page", "9"),
            ("new", "a"),
            ("new", "b"),
            ("deep[x][]", "1"),
            ("none", ""),
        ]

    def test_broken_rules_name_the_argument(self, twin: Twin, server: Server) -> None:
        with pytest.raises(InvalidArgumentError) as caught:
            twin.run(lambda client: client.tags.list(filter={"status": "melted", "ids": ["x"]}, per_page=101))
        assert [path for path, _ in caught.value.problems] == ["filter.status", "filter.ids[0]", "per_page"]
        assert not server.requests

    def test_rules_can_be_turned_off_and_names_still_hold(self, sent: Sent) -> None:
        request = sent(
            lambda client: client.tags.list(
                filter={"status": "melted", "created_after": "soon", "other_key": 1}, per_page=101, page=1
            ),
            validate_requests=False,
        )
        assert request.pairs == [
            ("filter[status]", "melted"),
            ("filter[createdAfter]", "soon"),
            ("filter[other_key]", "1"),
            ("page", "1"),
            ("per_page", "101"),
        ]


class Colour(Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("style", "value", "pairs"),
    [
        ("form", ["a", "b"], [("k", "a"), ("k", "b")]),
        ("form", {"x": 1, "y": [2, 3]}, [("x", "1"), ("y", "2"), ("y", "3")]),
        ("comma", ["a", "b"], [("k", "a,b")]),
        ("comma", {"x": 1, "y": 2}, [("k", "x,1,y,2")]),
        ("space", ["a", "b"], [("k", "a b")]),
        ("pipe", ["a", "b"], [("k", "a|b")]),
        ("comma", [], []),
        ("brackets", ["a", None], [("k[]", "a"), ("k[]", "")]),
        ("brackets", {"x": [1]}, [("k[x][]", "1")]),
        ("deep_object", {"x": 1, "y": {"z": [True]}}, [("k[x]", "1"), ("k[y][z][]", "true")]),
        ("deep_object", {"x": [{"a": 1}, {"a": 2}]}, [("k[x][0][a]", "1"), ("k[x][1][a]", "2")]),
        ("deep_object", {}, []),
        ("form", ("a",), [("k", "a")]),
        ("form", Colour.RED, [("k", "red")]),
        ("form", False, [("k", "false")]),
        ("form", 1.5, [("k", "1.5")]),
        ("form", Decimal("1.50"), [("k", "1.50")]),
        ("form", datetime(2024, 5, 1, tzinfo=UTC), [("k", "2024-05-01T00:00:00Z")]),
        ("form", datetime(2024, 5, 1, tzinfo=timezone(timedelta(hours=2))), [("k", "2024-05-01T00:00:00+02:00")]),
        ("form", date(2024, 5, 1), [("k", "2024-05-01")]),
        ("form", time(9, 5), [("k", "09:05:00")]),
    ],
)
def test_styles(style: str, value: object, pairs: list[tuple[str, str]]) -> None:
    from depot_for_tests._core.query import query_pairs  # pyright: ignore[reportMissingImports]

    assert query_pairs({"k": value}, {"k": style}) == pairs


@pytest.mark.parametrize("value", [float("nan"), Decimal("Infinity"), object(), [object()], b"bytes"])
def test_what_has_no_text_form_is_refused_by_name(value: object) -> None:
    from depot_for_tests._core.query import query_pairs  # pyright: ignore[reportMissingImports]

    with pytest.raises(InvalidArgumentError, match=r"^k(\[0\])?: "):
        query_pairs({"k": value})


class TestHeaders:
    def test_every_request_says_who_asks_and_for_what(self, sent: Sent) -> None:
        headers = sent(lambda client: client.tags.get(1)).headers
        assert headers["authorization"] == "Bearer secret"
        assert headers["accept"] == "application/json"
        assert headers["user-agent"].startswith("depot-python/1.2.3 python/3.")
        assert "content-type" not in headers

    def test_the_call_wins_over_the_client_and_case_does_not_matter(self, sent: Sent) -> None:
        headers = sent(
            lambda client: client.tags.get(1, extra_headers={"X-A": "call", "ACCEPT": "text/plain"}),
            default_headers={"x-a": "client", "X-B": "client"},
        ).headers
        assert (headers["x-a"], headers["x-b"], headers["accept"]) == ("call", "client", "text/plain")

    @pytest.mark.parametrize(
        ("name", "value"), [("X-A", "hidden\nX: 1"), ("X A", "hidden"), ("", "hidden"), ("X", "hiddén")]
    )
    def test_what_cannot_be_sent_is_named_and_not_shown(
        self, twin: Twin, server: Server, name: str, value: str
    ) -> None:
        with pytest.raises(InvalidArgumentError, match="extra_headers") as caught:
            twin.run(lambda client: client.tags.get(1, extra_headers={name: value}))
        with pytest.raises(DEPOT.ConfigurationError, match="default_headers"):
            twin.client(default_headers={name: value})
        assert "hidd" not in str(caught.value)
        assert not server.requests

    def test_cookies_of_the_server_are_not_sent_back(self, twin: Twin, server: Server) -> None:
        server.answer(body='{"data": {"id": 1}}', headers={"Set-Cookie": "session=1; Path=/"})
        with SyncTwin(**twin.options).client() as client:
            client.tags.get(1)
            client.tags.list()
        assert "cookie" not in server.last.headers


class TestNotJson:
    def test_bytes_leave_as_they_are_under_their_own_type(self, sent: Sent) -> None:
        request = sent(lambda client: client.points.paint("1", body=b"\x89PNG"))
        assert request.body == b"\x89PNG"
        assert request.headers["content-type"] == "image/png"

    def test_no_body_is_no_body(self, sent: Sent) -> None:
        request = sent(lambda client: client.points.paint("1"))
        assert request.body == b""
        assert "content-type" not in request.headers

    @pytest.mark.parametrize("body", ["text", {"a": 1}, 7])
    def test_anything_but_bytes_is_refused(self, twin: Twin, server: Server, body: object) -> None:
        with pytest.raises(InvalidArgumentError, match="body: bytes of image/png are needed"):
            twin.run(lambda client: client.points.paint("1", body=body))
        assert server.requests == []

    def test_nothing_can_be_added_to_it(self, twin: Twin) -> None:
        with pytest.raises(InvalidArgumentError, match="extra_body"):
            twin.run(lambda client: client.points.paint("1", body=b"x", extra_body={"a": 1}))

    def test_an_answer_of_another_type_is_asked_for(self, sent: Sent) -> None:
        assert sent(lambda client: client.points.picture("1")).headers["accept"] == "image/png"


class TestHeaderParameters:
    def test_they_are_sent_under_their_wire_name(self, sent: Sent) -> None:
        assert sent(lambda client: client.points.paint("1", layer=3)).headers["x-layer"] == "3"

    def test_one_that_is_not_given_is_not_sent(self, sent: Sent) -> None:
        assert "x-layer" not in sent(lambda client: client.points.paint("1")).headers

    def test_extra_headers_win(self, sent: Sent) -> None:
        request = sent(lambda client: client.points.paint("1", layer=3, extra_headers={"x-layer": "9"}))
        assert request.headers["x-layer"] == "9"

    def test_a_line_break_in_one_is_refused(self, twin: Twin, server: Server) -> None:
        with pytest.raises(InvalidArgumentError):
            twin.run(lambda client: client.points.paint("1", layer="1\r\nX-Other: 2"))
        assert server.requests == []
