"""Mistakes that a type checker must find, for type checkers to read: never run.

A line whose comment begins with E holds one; nothing may be said about any other.
"""

from __future__ import annotations

import datetime as dt

from ampeco import Ampeco, AsyncAmpeco, Page, UnprocessableEntityError, models, params


def arguments(client: Ampeco) -> None:
    client.charge_points.actions.reset(42, type="warm")  # E: no such kind
    client.charge_points.list(filter={"type": "shared"})  # E: no such value
    client.charge_points.list(filter={"typ": "public"})  # E: no such key
    client.charge_points.list(filter={"roaming_operator_ids": ["three"]})  # E: ids are numbers
    client.charge_points.list(filter={"lastUpdatedAfter": dt.datetime.now()})  # E: the wire name
    client.charge_points.list(filter={"last_updated_after": "yesterday"})  # E: a text for a time
    client.charge_points.list(include=["smart_charging"])  # E: no such value
    client.charge_points.list({"type": "public"})  # E: arguments have names
    client.id_tags.create(status="enabled", type="rfid")  # E: the uid is missing
    client.id_tags.create(id_tag_uid="04A2", status="enabled", type="emaid")  # E: read, but never written
    client.id_tags.update(12, colour="blue")  # E: no such argument
    client.id_tags.update(12, status=None)  # E: cannot be null
    client.id_tags.update(12, id=13)  # E: the server's to set
    client.id_tags.update(12, last_updated_at=dt.datetime.now())  # E: the server's to set
    client.id_tags.update("12", status="enabled")  # E: the id is a number
    client.id_tags.update(12, "suspended")  # E: arguments have names
    client.id_tags.update()  # E: the id is missing
    client.sessions.get(90017)  # E: the id is a text
    client.users.get(None)  # E: an id is needed
    client.vouchers.create(amount="20")  # E: a text for a number
    client.vouchers.create(amount=20, expire_date="2025-03-01")  # E: a text for a date
    client.users.actions.add_balance(501, amount=5)  # E: the reason is missing
    client.id_tags.list(timeout="soon")  # E: a text for a number
    client.id_tags.list(limit="5")  # E: a text for a number
    client.id_tags.list(5)  # E: arguments have names
    client.id_tags.get(12, limit=5)  # E: not a listing


def nested(client: Ampeco, location: models.Location, tag: models.IdTag) -> None:
    client.locations.update(7, geoposition={"latitude": 43.2})  # E: half a position
    client.locations.update(7, geoposition={"latitude": 43.2, "longitude": 27.9, "altitude": 5})  # E: no such key
    client.locations.update(7, geoposition={"latitude": "north", "longitude": 27.9})  # E: a text for a number
    client.locations.update(7, geoposition=tag)  # E: another model
    client.locations.update(7, working_hours={"isAlwaysOpen": True})  # E: the wire name
    client.locations.update(7, working_hours={"hours": {"someday": []}})  # E: no such key
    client.locations.update(7, name="Harbour")  # E: one text for a list of translations
    wanted: params.IdTagsFilter = {"state": "enabled"}  # E: no such key
    print(location, wanted)


def answers(client: Ampeco) -> None:
    tag = client.id_tags.get(12)
    print(tag.colour)  # E: no such property
    print(tag.partner_id + 1)  # E: it may be None
    print(tag.idTagUid)  # E: the wire name
    session: models.Session = client.id_tags.get(12)  # E: another model
    users: Page[models.User] = client.id_tags.list()  # E: pages of another model
    print(session, users)
    print(client.charge_points.list().data[0].network.hostname)  # E: no such property
    print(client.id_tags.delete(12).id)  # E: nothing is answered
    print(client.id_tags.list().to_list()[0].colour)  # E: no such property
    print(client.id_tags.list().pages().data)  # E: of each page
    print(client.id_tags.list().next_page().data)  # E: it may be None
    client.id_tags.list().prefetched()  # E: only without waiting there is something to do meanwhile


def names(client: Ampeco) -> None:
    print(client.id_tag)  # E: no such resource
    print(client.charge_points.v9_0)  # E: no such version
    client.charge_points.reset(42, type="hard")  # E: it is an action
    client.authorizations.v2_0.list()  # E: deprecated
    Ampeco(tokn="a-token")  # E: no such setting
    client.with_options(base_url="https://other.example")  # E: not to be changed


def errors(client: Ampeco) -> None:
    try:
        client.id_tags.get(12)
    except UnprocessableEntityError as error:
        print(error.retry_after)  # E: of another error


async def asynchronous(client: AsyncAmpeco, sync: Ampeco) -> None:
    print((await client.id_tags.get(12)).status)
    print(client.id_tags.get(12).status)  # E: not awaited
    client.id_tags.get(12)  # E: never awaited
    for _ in client.id_tags.list():  # E: not an async for
        pass
    for _ in await client.id_tags.list():  # E: not an async for
        pass
    async for _ in sync.id_tags.list():  # E: an async for
        pass
    await sync.id_tags.get(12)  # E: awaited
    with client:  # E: not an async with
        pass
    print(client.id_tags.list().data)  # E: not awaited
    await client.id_tags.list().next_page()  # E: of the page, once it is there
    print(client.id_tags.list().to_list()[0])  # E: not awaited
    await client.id_tags.list().pages()  # E: an async for
    for _ in client.id_tags.list().prefetched():  # E: an async for
        pass
    AsyncAmpeco(http_client=sync)  # E: another kind of client
