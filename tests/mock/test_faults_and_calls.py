"""What goes wrong on request, what clients make of it, and what a mock server remembers."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import ampeco
import httpx2
import pytest
from ampeco import Ampeco, AsyncAmpeco
from ampeco.testing import TOKEN, MockError, MockServer, mock_ampeco, sample_event


@pytest.fixture
def server() -> Iterator[MockServer]:
    with mock_ampeco() as server:
        yield server


FAULTS = {
    "timeout": (ampeco.APITimeoutError, 3, 1),
    "no_connection": (ampeco.APIConnectionError, 3, 3),
    "lost_connection": (ampeco.APIConnectionError, 3, 1),
    "broken_json": (ampeco.ResponseDecodeError, 1, 1),
    "html": (ampeco.ResponseDecodeError, 1, 1),
    404: (ampeco.NotFoundError, 1, 1),
    429: (ampeco.RateLimitError, 3, 3),
    500: (ampeco.InternalServerError, 3, 1),
}


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_fault_is_raised_and_retried_where_that_is_safe(server: MockServer, fault: int | str) -> None:
    kind, read, written = FAULTS[fault]
    for operation in (server.id_tags.get, server.id_tags.update):
        operation.fails(fault)  # type: ignore[arg-type]

    with pytest.raises(kind) as caught:
        server.client.id_tags.get(1)
    assert type(caught.value) is kind
    with pytest.raises(kind):
        server.client.id_tags.update(1, status="enabled")
    assert (len(server.id_tags.get.calls), len(server.id_tags.update.calls)) == (read, written)
    with pytest.raises(kind):
        await server.async_client.id_tags.get(1)
    assert len(server.id_tags.get.calls) == 2 * read


async def test_a_call_gets_through_after_faults_without_a_wait(server: MockServer) -> None:
    server.sessions.list.times(2).fails(429, retry_after=30)
    assert len(server.client.sessions.list().data) == 1
    assert server.waits == [30, 30]
    assert [call.operation for call in server.calls] == ["sessions.list"] * 3

    server.sessions.list.once.fails(503)
    assert len((await server.async_client.sessions.list()).data) == 1
    assert server.waits == [30, 30, 0.5]


def test_a_deadline_passes_while_a_client_waits(server: MockServer) -> None:
    server.charge_points.get.fails(503)
    with pytest.raises(ampeco.InternalServerError):
        server.client.charge_points.get(1, deadline=1.3, max_retries=5)
    assert server.waits == [0.5]


def test_errors_have_the_documented_body_and_what_is_given(server: MockServer) -> None:
    server.id_tags.create.fails(422, message="Cannot be saved.", errors={"idTagUid": "Taken.", "type": ["A.", "B."]})
    with pytest.raises(ampeco.UnprocessableEntityError) as caught:
        server.client.id_tags.create(id_tag_uid="04A1", status="enabled", type="rfid")
    assert caught.value.errors == {"idTagUid": ["Taken."], "type": ["A.", "B."]}
    assert "Cannot be saved." in str(caught.value)

    server.id_tags.get.fails(429, retry_after=900, headers={"x-ratelimit-limit": "60"})
    with pytest.raises(ampeco.RateLimitError) as limited:
        server.client.id_tags.get(1)
    assert (limited.value.retry_after, limited.value.limit) == (900, 60)
    assert limited.value.body == {"message": "Too Many Requests"}


def test_calls_tell_what_went_over_the_wire(server: MockServer) -> None:
    server.client.id_tags.update(12, partner_id=None, status="suspended")
    call = server.id_tags.update.calls.only
    assert (call.method, call.path) == ("PATCH", "/public-api/resources/id-tags/v2.0/12")
    assert call.json == {"partnerId": None, "status": "suspended"}
    assert call.path_parameters == {"idTag": "12"}
    assert call.headers["authorization"] == f"Bearer {TOKEN}"
    assert TOKEN not in repr(call)

    server.client.charge_points.list(filter={"type": "public"}, include=["smartCharging"])
    assert server.charge_points.list.calls[0].query == {
        "filter[type]": "public",
        "include[]": ["smartCharging"],
        "cursor": "",
    }
    assert server.charge_points.list.calls[0].json is None
    assert [call.operation for call in server.calls] == ["id_tags.update", "charge_points.list"]


def test_a_slash_in_an_id_is_part_of_it(server: MockServer) -> None:
    assert server.client.sessions.get("a/b").id == "a/b"
    assert server.sessions.get.calls.only.path.endswith("/a%2Fb")


def test_calls_that_were_not_made_are_told_with_those_that_were(server: MockServer) -> None:
    assert server.id_tags.get.calls == []
    with pytest.raises(MockError, match=r"^one call of id_tags\.get was expected; it was not called, nor was anything"):
        print(server.id_tags.get.calls.only)
    server.client.charge_points.get(1)
    server.client.charge_points.get(2)
    with pytest.raises(MockError, match=r"^there is no call 0 of id_tags\.get; it was not called, but `charge_points"):
        print(server.id_tags.get.calls[0])
    with pytest.raises(MockError, match=r"^one call of charge_points\.get was expected; it was called 2 times: GET /"):
        print(server.charge_points.get.calls.only)
    assert [call.path_parameters["chargePoint"] for call in server.charge_points.get.calls[1:]] == ["2"]
    server.reset()
    assert not server.calls


def test_a_request_that_no_operation_is_there_for(server: MockServer) -> None:
    http = server.http_client
    for request, told in (
        (("GET", "/public-api/resources/id-tag/v2.0"), "near it are `GET /public-api/resources/id-tags/v2.0`"),
        (("PUT", "/public-api/resources/id-tags/v2.0/3"), "near it are `DELETE /public-api/resources/id-tags/v2.0/"),
    ):
        with pytest.raises(MockError) as caught:
            http.request(request[0], f"https://mock.example{request[1]}")
        assert f"{request[0]} {request[1]}: the description has no such operation; {told}" in str(caught.value)
    server.reset()


def test_one_that_the_code_under_test_swallows_fails_the_block() -> None:
    def tested(http: httpx2.Client) -> None:
        try:
            http.get("https://mock.example/elsewhere")
        except Exception:
            print("carries on")
        except AssertionError:
            pass

    with pytest.raises(MockError, match="GET /elsewhere: the description has no such operation"):  # noqa: SIM117
        with mock_ampeco() as server:
            tested(server.http_client)


async def test_clients_of_your_own(server: MockServer) -> None:
    server.charge_points.get.returns(name="Pier 3")
    with Ampeco("https://demo.example/behind/a/proxy", "a-token", http_client=server.http_client) as client:
        assert client.charge_points.get(1).name == "Pier 3"
    async with AsyncAmpeco("https://demo.example", "a-token", http_client=server.async_http_client) as async_client:
        assert (await async_client.charge_points.get(1)).name == "Pier 3"
    with (
        httpx2.Client(transport=server.transport) as http,
        Ampeco("https://a.example", "t", http_client=http) as client,
    ):
        assert client.charge_points.get(1).name == "Pier 3"


async def test_a_client_that_was_closed_is_there_anew(server: MockServer) -> None:
    for _ in range(2):
        with server.client as client:
            assert client.charge_points.get(3).id == 3
        async with server.async_client as async_client:
            assert (await async_client.charge_points.get(3)).id == 3


async def test_streamed_raw_and_prefetched_answers(server: MockServer) -> None:
    with server.client.charge_points.with_streaming_response.get(5) as streamed:
        assert streamed.parse().id == 5
    server.charge_points.list.returns_items([{"name": name} for name in "abcd"], per_page=1)
    assert [point.name async for point in server.async_client.charge_points.list().prefetched()] == ["a", "b", "c", "d"]


def test_threads_share_a_server(server: MockServer) -> None:
    server.charge_points.get.times(40).returns(name="counted")
    names: list[str] = []
    client = server.client

    def ask(first: int) -> None:
        names.extend(client.charge_points.get(first + number).name for number in range(10))

    threads = [threading.Thread(target=ask, args=(10 * number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(names) == ["Harbour 1"] * 40 + ["counted"] * 40
    assert {call.path_parameters["chargePoint"] for call in server.calls} == {str(number) for number in range(80)}


def test_events_are_signed_and_hold_what_is_given(server: MockServer) -> None:
    event = sample_event("AuthorizationNotification", {"charge_point_id": 42}, tenant="harbour")
    delivery = server.client.webhooks.receive(event.body, event.headers)
    assert (delivery.event.charge_point_id, delivery.tenant) == (42, "harbour")  # type: ignore[union-attr]
    assert event.json["chargePointId"] == 42
    other = sample_event("AuthorizationNotification", token="another")
    with pytest.raises(ampeco.WebhookVerificationError):
        server.client.webhooks.unwrap(other.body, other.headers)
    with pytest.raises(MockError, match=r"^there is no event `cdr\.recieved`; did you mean `cdr\.received`"):
        sample_event("cdr.recieved")  # type: ignore[arg-type]
    with pytest.raises(MockError, match=r"^event AuthorizationNotification: charge_point: `Author\w+` has no"):
        sample_event("AuthorizationNotification", {"charge_point": 42})
