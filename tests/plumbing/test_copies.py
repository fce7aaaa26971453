"""Copies and pickles of what a call gives, and what says that it has none."""

from __future__ import annotations

import asyncio
import copy
import pickle
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import ampeco
import pytest
from ampeco import models, webhooks
from support.runtime import AsyncTwin, SyncTwin, depot
from support.server import Server

DEPOT = depot()
TOKEN = "s3cr3t-t0ken"
Twin = SyncTwin | AsyncTwin

COPIES: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    **{f"pickle-{n}": lambda value, n=n: pickle.loads(pickle.dumps(value, n)) for n in range(2, 6)},
    "model_copy": lambda value: value.model_copy(),
    "model_copy-deep": lambda value: value.model_copy(deep=True),
}


@pytest.fixture(params=COPIES.values(), ids=list(COPIES))
def copied(request: pytest.FixtureRequest) -> Callable[[Any], Any]:
    return request.param


def answered(server: Server, body: object) -> Any:
    """A tag as a call gives it."""
    server.json({"data": body})
    with DEPOT.Depot(server.url, TOKEN) as client:
        return client.tags.get(1)


ANSWER = {
    "id": "12",
    "tagUid": None,
    "limit": 0.1,
    "createdAt": "2024-05-01T10:00:00Z",
    "workingHours": [{"start": "08:00", "new": [1]}],
    "extraOne": {"deep": [1, 2]},
}


class TestModels:
    def test_are_equal_and_have_all_that_came(self, server: Server, copied: Any) -> None:
        tag = answered(server, ANSWER)
        twin = copied(tag)
        assert twin is not tag
        assert twin == tag
        assert type(twin) is type(tag)
        assert twin.model_fields_set == tag.model_fields_set
        assert "tag_uid" in twin.model_fields_set
        assert "partner_id" not in twin.model_fields_set
        assert twin.model_extra == {"extraOne": {"deep": [1, 2]}} == tag.model_extra
        assert twin.to_dict() == tag.to_dict()
        assert twin.to_json() == tag.to_json()
        assert twin.created_at == datetime(2024, 5, 1, 10, tzinfo=UTC)
        assert isinstance(twin.limit, Decimal)

    def test_of_an_answer_that_did_not_match(self, server: Server, copied: Any) -> None:
        tag = answered(server, {"id": "no number", "workingHours": {"start": 8}, "status": ["new"]})
        twin = copied(tag)
        assert twin == tag
        assert (twin.id, twin.status) == ("no number", ["new"])
        assert twin.to_json() == tag.to_json()

    def test_change_by_themselves(self, server: Server, copied: Any) -> None:
        tag = answered(server, ANSWER)
        twin = copied(tag)
        twin.partner_id = 3
        twin.another = 4
        assert tag.partner_id is None
        assert "partner_id" not in tag.model_fields_set
        assert tag.model_extra == {"extraOne": {"deep": [1, 2]}}

    def test_deep_ones_share_nothing(self, server: Server) -> None:
        tag = answered(server, ANSWER)
        for name in ("deepcopy", "pickle-5", "model_copy-deep"):
            twin = COPIES[name](tag)
            twin.working_hours[0].start = "09:00"
            twin.model_extra["extraOne"]["deep"].append(3)
        assert tag.working_hours[0].start == "08:00"
        assert tag.model_extra["extraOne"] == {"deep": [1, 2]}

    def test_equality_and_hash_are_those_of_pydantic(self, server: Server) -> None:
        tag = answered(server, ANSWER)
        assert tag == answered(server, ANSWER)
        assert tag != answered(server, {**ANSWER, "extraOne": 1})
        assert tag != answered(server, {**ANSWER, "id": 13})
        with pytest.raises(TypeError, match="unhashable"):
            hash(tag)

    def test_of_the_generated_package(self, server: Server, copied: Any) -> None:
        server.json({"data": {"id": 1, "evses": [{"id": 2, "new": 1}], "somethingNew": "x"}})
        with ampeco.Ampeco(server.url, TOKEN) as client:
            point = client.charge_points.get(1)
        assert isinstance(point, models.ChargePoint)
        twin = copied(point)
        assert twin == point
        assert twin.model_extra == point.model_extra
        assert twin.somethingNew == "x"
        assert twin.to_json() == point.to_json()

    def test_events(self, copied: Any) -> None:
        body = b'{"notification": "AuthorizationNotification", "status": "accepted", "new": 1}'
        event = webhooks.unwrap(body, webhooks.sign(body, TOKEN), token=TOKEN)
        twin = copied(event)
        assert twin == event
        assert twin.to_dict() == event.to_dict()


def raw_answer(twin: Twin, server: Server) -> Any:
    if isinstance(twin, SyncTwin):
        with ampeco.Ampeco(server.url, TOKEN) as client:
            return client.id_tags.with_raw_response.get(1)

    async def main() -> Any:
        async with ampeco.AsyncAmpeco(server.url, TOKEN) as client:
            return await client.id_tags.with_raw_response.get(1)

    return asyncio.run(main())


PLAIN = [name for name in COPIES if not name.startswith("model_copy")]


@pytest.mark.parametrize("name", PLAIN)
class TestOthers:
    def test_the_rate_limit(self, server: Server, name: str) -> None:
        server.json({"data": {"id": 1}}, headers={"X-RateLimit-Limit": "60", "X-RateLimit-Remaining": "59"})
        with DEPOT.Depot(server.url, TOKEN) as client:
            client.tags.get(1)
            twin = COPIES[name](client.rate_limit)
        assert (twin.limit, twin.remaining, twin.reset) == (60, 59, None)

    def test_an_event_that_is_new(self, name: str) -> None:
        body = b'{"notification": "something.new", "id": 7}'
        event = webhooks.unwrap(body, webhooks.sign(body, TOKEN), token=TOKEN)
        twin = COPIES[name](event)
        assert type(twin) is webhooks.UnknownEvent
        assert twin.payload == event.payload

    def test_errors(self, server: Server, name: str) -> None:
        server.json({"message": "Not now."}, 429, headers={"Retry-After": "7"})
        with DEPOT.Depot(server.url, TOKEN, max_retries=0) as client, pytest.raises(DEPOT.RateLimitError) as caught:
            client.tags.create(tag_uid="A")
        twin = COPIES[name](caught.value)
        assert type(twin) is DEPOT.RateLimitError
        assert str(twin) == str(caught.value)
        assert (twin.retry_after, twin.retries_taken, twin.outcome_unknown) == (7.0, 0, False)

    def test_mismatches(self, server: Server, name: str) -> None:
        found: list[Any] = []
        server.json({"data": {"id": "x"}})
        with DEPOT.Depot(server.url, TOKEN, on_mismatch=found.append) as client:
            client.tags.get(1)
        twin = COPIES[name](found[0])
        assert (twin.method, twin.path, twin.problems) == (found[0].method, found[0].path, found[0].problems)

    def test_pages_say_what_to_do_instead(self, twin: Twin, server: Server, name: str) -> None:
        server.json({"data": [{"id": 1}]})
        page = twin.run(lambda client: client.tags.list())
        with pytest.raises(TypeError, match="copy or pickle its `data`"):
            COPIES[name](page)
        assert COPIES[name](page.data) == page.data

    def test_a_listing_too(self, name: str) -> None:
        listing = DEPOT.AsyncDepot("http://api.invalid", TOKEN).tags.list()
        with pytest.raises(TypeError, match="copy or pickle its items"):
            COPIES[name](listing)

    def test_raw_answers_too(self, twin: Twin, server: Server, name: str) -> None:
        raw = raw_answer(twin, server)
        with pytest.raises(TypeError, match="copy or pickle what is read of it"):
            COPIES[name](raw)
        assert COPIES[name](raw.content) == b'{"data": {"id": 1}}'

    def test_clients_and_resources_too(self, twin: Twin, name: str) -> None:
        client = twin.client()
        with pytest.raises(TypeError, match="with_options"):
            COPIES[name](client)
        with pytest.raises(TypeError, match="with_options"):
            COPIES[name](client.tags)

    def test_omit_stays_itself(self, name: str) -> None:
        assert COPIES[name](ampeco.omit) is ampeco.omit
