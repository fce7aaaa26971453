"""Arguments as JSON bodies, and what is said about those that cannot be sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import ampeco
import pytest
from ampeco.testing import mock_ampeco
from support.runtime import AsyncTwin, SyncTwin, depot
from support.server import Answer, Recorded, Server

DEPOT = depot()
InvalidArgumentError = DEPOT.InvalidArgumentError
models = DEPOT.models
Twin = SyncTwin | AsyncTwin
Sent = Callable[..., Recorded]


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(lambda request: Answer(body=b'{"data": {"id": 1}}')) as server:
        yield server


@pytest.fixture(params=[SyncTwin, AsyncTwin], ids=["sync", "async"])
def twin(request: pytest.FixtureRequest, server: Server) -> Twin:
    return request.param(base_url=server.url, token="secret")


@pytest.fixture
def sent(twin: Twin, server: Server) -> Sent:
    """Does one call and gives the one request that it made."""

    def send(scenario: Callable[[Any], Any], **options: Any) -> Recorded:
        twin.run(scenario, **options)
        (request,) = server.requests
        return request

    return send


def refused(twin: Twin, server: Server, scenario: Callable[[Any], Any]) -> Any:
    with pytest.raises(InvalidArgumentError) as caught:
        twin.run(scenario)
    assert not server.requests
    # Neither chained nor shown: pydantic's own error quotes the values given.
    assert caught.value.__context__ is None or caught.value.__suppress_context__
    return caught.value


class TestValues:
    def test_null_is_sent_and_what_is_not_given_is_not(self, sent: Sent) -> None:
        request = sent(lambda client: client.tags.update(5, partner_id=None))
        assert (request.method, request.path) == ("PATCH", "/api/tags/v1.0/5")
        assert request.body == b'{"partnerId":null}'
        assert request.headers["content-type"] == "application/json"

    def test_every_type_has_its_json_form(self, sent: Sent) -> None:
        request = sent(
            lambda client: client.tags.create(
                tag_uid='ü"\n',
                expire_at=datetime(2024, 5, 1, 10, 20, 30, 500000),
                expire_on=date(2024, 5, 1),
                opens_at=time(9, 5),
                limit=Decimal("12345678901234567890.10"),
            )
        )
        assert request.body.decode() == (
            '{"tagUid":"ü\\"\\n","expireAt":"2024-05-01T10:20:30.500000Z","expireOn":"2024-05-01",'
            '"opensAt":"09:05:00","limit":12345678901234567890.10}'
        )

    def test_numbers_are_taken_for_strings(self, sent: Sent) -> None:
        assert sent(lambda client: client.tags.update(1, tag_uid=230)).json == {"tagUid": "230"}

    def test_names_are_mapped_at_every_depth(self, sent: Sent) -> None:
        request = sent(
            lambda client: client.tags.create(
                tag_uid="a",
                first_name="Ada",
                place={"kind": "dock", "dock_depth": 2},
                labels={"any_key": {"start": "1", "end": "2"}},
                working_hours=[{"start": "1", "end": DEPOT.omit}],
            )
        )
        assert request.json == {
            "tagUid": "a",
            "first_name": "Ada",
            "place": {"kind": "dock", "dockDepth": 2},
            "labels": {"any_key": {"start": "1", "end": "2"}},
            "workingHours": [{"start": "1"}],
        }

    def test_no_arguments_are_an_empty_object_where_a_body_is_required(self, sent: Sent) -> None:
        assert sent(lambda client: client.tags.update(1)).body == b"{}"

    def test_no_arguments_are_no_body_where_none_is_required(self, sent: Sent) -> None:
        request = sent(lambda client: client.points.actions.reset("p"))
        assert request.body == b""
        assert "content-type" not in request.headers

    def test_a_body_can_be_a_list(self, sent: Sent) -> None:
        request = sent(lambda client: client.tags.replace_all([{"tag_uid": "a"}, {"tag_uid": "b", "partner_id": None}]))
        assert request.json == [{"tagUid": "a"}, {"tagUid": "b", "partnerId": None}]

    def test_a_body_can_be_a_union(self, sent: Sent) -> None:
        assert sent(lambda client: client.tags.put_place(1, {"kind": "slot", "slot_width": 3})).json == {
            "kind": "slot",
            "slotWidth": 3,
        }

    def test_extra_body_goes_over_the_rest_last(self, sent: Sent) -> None:
        request = sent(
            lambda client: client.tags.update(
                1, status="enabled", tag_uid="a", extra_body={"status": "melted", "newThing": [Decimal("0.1")]}
            )
        )
        assert request.body == b'{"tagUid":"a","status":"melted","newThing":[0.1]}'

    def test_extra_body_makes_a_body(self, sent: Sent) -> None:
        assert sent(lambda client: client.points.actions.reset("p", extra_body={"a": 1})).json == {"a": 1}


class TestModelsAsArguments:
    def test_a_model_stands_for_its_dict(self, sent: Sent) -> None:
        hours = models.Hours(start="1", end="2")
        assert sent(lambda client: client.tags.update(1, working_hours=[hours])).json == {
            "workingHours": [{"start": "1", "end": "2"}]
        }

    def test_what_an_operation_does_not_take_of_a_model_stays_behind(self, sent: Sent) -> None:
        hours = models.Hours.model_validate_json(b'{"start": "1", "addedByServer": true, "alsoAdded": null}')
        assert sent(lambda client: client.tags.update(1, working_hours=[hours])).json == {
            "workingHours": [{"start": "1"}]
        }

    def test_in_a_union_too_and_from_the_branch_that_fits(self, twin: Twin, server: Server, sent: Sent) -> None:
        dock = models.Dock.model_validate({"kind": "dock", "depth": 1, "dock_depth": 2, "id": 9})
        assert sent(lambda client: client.tags.create(tag_uid="a", place=dock)).json["place"] == {
            "kind": "dock",
            "dockDepth": 2,
        }

    def test_the_model_is_not_changed(self, sent: Sent) -> None:
        hours = models.Hours.model_validate_json(b'{"start": "1", "addedByServer": true}')
        sent(lambda client: client.tags.update(1, working_hours=[hours]))
        assert hours.model_extra == {"addedByServer": True}

    def test_a_dict_with_such_a_key_is_refused(self, twin: Twin, server: Server) -> None:
        error = refused(
            twin, server, lambda client: client.tags.update(1, working_hours=[{"start": "1", "addedByServer": True}])
        )
        assert str(error) == "working_hours[0].addedByServer: there is no such argument here; names are in snake_case"

    def test_rules_bind_the_values_of_a_model(self, twin: Twin, server: Server) -> None:
        hours = models.Hours(start="1", end="too long")
        error = refused(twin, server, lambda client: client.tags.update(1, working_hours=[hours]))
        assert error.argument == "working_hours[0].end"


class TestRefusals:
    def test_the_argument_is_named_as_python_spells_it(self, twin: Twin, server: Server) -> None:
        error = refused(
            twin,
            server,
            lambda client: client.tags.create(
                tag_uid="a", status="melted", working_hours=[{"start": "1"}, {"end": "123456"}], labels={"x": {}}
            ),
        )
        assert isinstance(error, ValueError)
        assert isinstance(error, DEPOT.DepotError)
        assert [path for path, _ in error.problems] == [
            "status",
            "working_hours[1].start",
            "working_hours[1].end",
            "labels.x.start",
        ]
        assert error.argument == "status"
        assert str(error).startswith(
            "status: Input should be 'enabled' or 'disabled'; working_hours[1].start: required"
        )

    def test_wire_names_are_not_argument_names(self, twin: Twin, server: Server) -> None:
        error = refused(
            twin, server, lambda client: client.tags.create(tag_uid="a", place={"kind": "dock", "dockDepth": 1})
        )
        assert ("place.dock_depth", "required, but not given") in error.problems
        assert ("place.dockDepth", "there is no such argument here; names are in snake_case") in error.problems

    def test_values_are_not_shown(self, twin: Twin, server: Server) -> None:
        error = refused(twin, server, lambda client: client.tags.update(1, partner_id="hunter2"))
        assert "hunter2" not in str(error)

    def test_each_is_told_in_short_so_that_many_values_hide_nothing(self) -> None:
        with mock_ampeco() as server, pytest.raises(ampeco.InvalidArgumentError) as caught:
            server.client.locations.create(name=[], address="x", country="Germany", geoposition="somewhere")
        text = str(caught.value)
        assert "country: Input should be 'AD', 'AE', " in text
        assert "address: must be a list, not one text" in text
        assert "geoposition: must be a dict" in text
        assert len(text) < 400

    def test_a_long_list_is_cut(self, twin: Twin, server: Server) -> None:
        error = refused(twin, server, lambda client: client.tags.update(1, working_hours=[{}] * 9))
        assert str(error).endswith("; and 4 more")
        assert len(error.problems) == 9

    def test_a_body_of_its_own_is_called_body(self, twin: Twin, server: Server) -> None:
        error = refused(twin, server, lambda client: client.tags.replace_all([{"tag_uid": "a"}, {"status": "enabled"}]))
        assert str(error) == "body[1].tag_uid: required, but not given"

    @pytest.mark.parametrize("value", [float("nan"), Decimal("NaN"), object(), {"deep": [object()]}, "x\ud800", b"x"])
    def test_what_json_does_not_have(self, twin: Twin, server: Server, value: object) -> None:
        error = refused(twin, server, lambda client: client.tags.update(1, extra_body={"a": value}))
        assert error.argument in ("extra_body.a", "extra_body.a.deep[0]")
        assert str(error).endswith("cannot be sent") or str(error).endswith("cannot be sent as JSON")

    def test_extra_body_needs_an_object(self, twin: Twin, server: Server) -> None:
        error = refused(twin, server, lambda client: client.tags.replace_all([{"tag_uid": "a"}], extra_body={"a": 1}))
        assert "extra_body" in str(error)


class TestWithoutValidation:
    def test_names_are_mapped_and_nothing_is_lost(self, sent: Sent) -> None:
        request = sent(
            lambda client: client.tags.create(
                tag_uid=1.5,
                status="melted",
                place={"kind": "other", "dock_depth": "deep", "unknown_key": {"a_b": 1}},
                working_hours={"not": "a list"},
                labels={"x": {"start": datetime(2024, 5, 1)}},
                first_name=None,
            ),
            validate_requests=False,
        )
        assert request.json == {
            "tagUid": 1.5,
            "status": "melted",
            "place": {"kind": "other", "dockDepth": "deep", "unknown_key": {"a_b": 1}},
            "workingHours": {"not": "a list"},
            "labels": {"x": {"start": "2024-05-01T00:00:00Z"}},
            "first_name": None,
        }

    def test_models_keep_everything(self, sent: Sent) -> None:
        hours = models.Hours.model_validate_json(b'{"start": "1", "addedByServer": true}')
        request = sent(lambda client: client.tags.update(1, working_hours=[hours]), validate_requests=False)
        assert request.json == {"workingHours": [{"start": "1", "addedByServer": True}]}

    def test_lists_and_unions_as_bodies(self, sent: Sent) -> None:
        request = sent(lambda client: client.tags.replace_all([{"tag_uid": 1, "b_c": 2}]), validate_requests=False)
        assert request.json == [{"tagUid": 1, "b_c": 2}]
