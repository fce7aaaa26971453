"""`omit`, models and the TypedDicts of arguments."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from decimal import Decimal

import httpx2
from support.runtime import depot

DEPOT = depot()
Tag = DEPOT.models.Tag


class TestOmit:
    def test_is_one_falsy_value_with_a_short_name(self) -> None:
        assert not DEPOT.omit
        assert repr(DEPOT.omit) == "omit"
        assert DEPOT.Omit() is DEPOT.omit

    def test_stays_itself_through_copies_and_pickles(self) -> None:
        assert copy.copy(DEPOT.omit) is DEPOT.omit
        assert copy.deepcopy({"a": [DEPOT.omit]})["a"][0] is DEPOT.omit
        assert pickle.loads(pickle.dumps(DEPOT.omit)) is DEPOT.omit


def test_timeout_is_the_one_of_the_transport() -> None:
    assert DEPOT.Timeout is httpx2.Timeout


class TestModel:
    def test_tells_missing_from_null(self) -> None:
        tag = Tag.model_validate_json(b'{"id": 1, "partnerId": null}')
        assert tag.partner_id is None
        assert tag.status is None
        assert tag.model_fields_set == {"id", "partner_id"}

    def test_reads_wire_names_and_python_names(self) -> None:
        assert Tag(id=1, tag_uid="a").tag_uid == Tag(id=1, tagUid="a").tag_uid == "a"
        assert Tag.model_validate_json(b'{"id": 1, "first_name": "Ada"}').first_name == "Ada"

    def test_keeps_unknown_fields_as_attributes(self) -> None:
        tag = Tag.model_validate_json(b'{"id": 1, "newThing": {"a": 1}}')
        assert tag.newThing == {"a": 1}
        assert tag.model_extra == {"newThing": {"a": 1}}

    def test_keeps_unknown_enum_values(self) -> None:
        assert Tag.model_validate_json(b'{"id": 1, "status": "melted"}').status == "melted"

    def test_reads_numbers_as_strings_and_strings_as_numbers(self) -> None:
        tag = Tag.model_validate_json(b'{"id": "7", "tagUid": 230, "limit": "1.50"}')
        assert (tag.id, tag.tag_uid, tag.limit) == (7, "230", Decimal("1.50"))

    def test_to_dict_has_what_came_under_either_kind_of_name(self) -> None:
        tag = Tag.model_validate_json(b'{"id": 1, "tagUid": null, "workingHours": [{"end": "9"}], "extraOne": 2}')
        assert tag.to_dict() == {"id": 1, "tag_uid": None, "working_hours": [{"end": "9"}], "extraOne": 2}
        assert tag.to_dict(wire_names=True) == {
            "id": 1,
            "tagUid": None,
            "workingHours": [{"end": "9"}],
            "extraOne": 2,
        }

    def test_to_json_is_what_the_api_would_read(self) -> None:
        tag = Tag(id=1, limit=Decimal("0.10"), created_at=datetime(2024, 5, 1, 10, tzinfo=UTC), first_name="Zoë")
        assert tag.to_json() == '{"id":1,"createdAt":"2024-05-01T10:00:00Z","first_name":"Zoë","limit":0.10}'
        assert Tag.model_validate_json(tag.to_json()) == tag

    def test_survives_copies_and_pickles(self) -> None:
        tag = Tag.model_validate_json(b'{"id": 1, "partnerId": null, "new": 2}')
        for twin in (copy.copy(tag), copy.deepcopy(tag), pickle.loads(pickle.dumps(tag))):
            assert twin == tag
            assert twin.model_fields_set == tag.model_fields_set
            assert twin.new == 2

    def test_refers_to_itself(self) -> None:
        point = DEPOT.models.Point.model_validate_json(b'{"id": 1, "parent": {"id": 2, "parent": null}}')
        assert (point.id, point.parent.id, point.parent.parent) == ("1", "2", None)
