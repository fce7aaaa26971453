"""The events of every release, delivered to the client of that release as they are recorded."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest
from contract.python_values import same_json
from recorded.fixtures import FOLDER, RELEASES
from sdkforge.record.store import read_events

TOKEN = "token-of-the-subscription"


@pytest.mark.parametrize(
    "release", [pytest.param(release, marks=pytest.mark.xdist_group(release)) for release in RELEASES]
)
def test_every_event_is_read_as_its_class(release: str, client_of: Callable[[str], ModuleType]) -> None:
    package = client_of(release)
    webhooks = package.webhooks
    delivered = read_events(FOLDER / release)

    for item in delivered:
        body = item.payload.text.encode()
        event = webhooks.unwrap(body, webhooks.sign(body, TOKEN), token=TOKEN)
        assert type(event) is getattr(package.models, webhooks.EVENTS[item.event])
        assert event.notification == item.event
        back = event.model_dump(by_alias=True, exclude_unset=True)
        assert same_json(back, item.payload.value), item.event
    assert {item.event for item in delivered} == set(webhooks.EVENTS)


def test_these_are_all_that_are_documented() -> None:
    events = {release: {item.event for item in read_events(FOLDER / release)} for release in RELEASES}

    assert len(events["v3.110.0"]) == 39
    # The navigation of the earlier releases does not tell of events, so theirs are those of the later one.
    assert all(found <= events["v3.110.0"] for found in events.values())
