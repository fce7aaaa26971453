"""Mistakes that a type checker must find, for type checkers to read: never run.

A line whose comment begins with E holds one; nothing may be said about any other.
"""

from __future__ import annotations

import datetime as dt

import ampeco
import httpx2
from ampeco import (
    Ampeco,
    APIError,
    APIStatusError,
    AsyncAmpeco,
    AsyncPage,
    DeprecationNotice,
    Mismatch,
    OAuth2ClientCredentials,
    Page,
    RawResponse,
    UnprocessableEntityError,
    WebhookVerificationError,
    models,
    omit,
    params,
    webhooks,
)
from ampeco.testing import MockServer, sample_event


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
    print(models.IdTagg)  # E: no such class
    print(params.IdTagFilter)  # E: no such class
    print(ampeco.NotFoundErorr)  # E: no such name
    from ampeco import Ampecoo  # E: no such name  # noqa: F401
    from ampeco.models import ChargePointt  # E: no such class  # noqa: F401


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


def settings(credentials: OAuth2ClientCredentials) -> None:
    Ampeco(max_retries="3")  # E: a text for a number
    Ampeco(max_retries=None)  # E: none are 0
    Ampeco(max_retries=1.5)  # E: a whole number
    Ampeco(deadline="30s")  # E: a text for a number
    Ampeco(deadline=dt.timedelta(seconds=30))  # E: seconds, and no time span
    Ampeco(timeout=(5, 60))  # E: a Timeout sets them apart
    Ampeco(rate_limit="pace")  # E: no such word
    Ampeco(rate_limit=True)  # E: no such word
    Ampeco(strict="yes")  # E: a text for a truth
    Ampeco(retries=3)  # E: no such setting
    Ampeco("https://demo.example", "a-token", 10)  # E: settings have names
    Ampeco(default_headers={"X-Team": 9})  # E: a number for a text
    Ampeco(http_client=httpx2.AsyncClient())  # E: another kind of client
    Ampeco(token=b"a-token")  # E: bytes for a text
    AsyncAmpeco(http_client=httpx2.Client())  # E: another kind of client
    OAuth2ClientCredentials("an-id")  # E: the secret is missing
    OAuth2ClientCredentials("an-id", "a-secret", "sessions")  # E: the scope has a name
    Ampeco(credentials)  # E: the token comes second
    Ampeco().with_options(token="another")  # E: not to be changed
    Ampeco().with_options(max_retries="3")  # E: a text for a number
    Ampeco().with_options(deadline="soon")  # E: a text for a number
    print(Ampeco().rate_limit.remaining)  # E: it may be None
    Ampeco().rate_limit = None  # E: the server's to say


def hooks(client: Ampeco) -> None:
    def without_argument() -> None: ...
    def of_two(method: str, path: str) -> None: ...
    def of_notices(notice: DeprecationNotice) -> None: ...
    def of_mismatches(mismatch: Mismatch) -> None:
        print(mismatch.argument)  # E: no such property
        mismatch.path = "/tags"  # E: not to be changed

    async def token_later() -> str:
        return "a-token"

    def token_for(host: str) -> str:
        return host

    def no_token() -> str | None: ...

    Ampeco(on_mismatch=without_argument)  # E: it is given a Mismatch
    Ampeco(on_deprecation=of_two)  # E: it is given one notice
    Ampeco(on_mismatch=of_notices)  # E: the hook of something else
    client.with_options(on_deprecation=of_mismatches)  # E: the hook of something else
    client.with_options(on_mismatch=len([]))  # E: called and not given
    Ampeco(token=token_later)  # E: it has to be awaited
    Ampeco(token=token_for)  # E: it is given nothing
    Ampeco(token=no_token)  # E: no text
    AsyncAmpeco(token=token_later())  # E: called and not given
    AsyncAmpeco(token=no_token)  # E: no text


def calls(client: Ampeco) -> None:
    client.id_tags.get(12, max_retries="3")  # E: a text for a number
    client.id_tags.get(12, max_retries=None)  # E: none are 0
    client.id_tags.get(12, deadline="30s")  # E: a text for a number
    client.id_tags.get(12, strict=True)  # E: of the client
    client.id_tags.list(extra_body={"a": 1})  # E: a listing sends none
    client.id_tags.list(limit=omit)  # E: none is None
    client.id_tags.get(12, extra_headers={"X-Why": 9})  # E: a number for a text
    client.id_tags.get(12, extra_headers=[("X-Why", "audit")])  # E: a mapping is needed
    client.charge_points.actions.start_charging_session(11)  # E: the EVSE is missing
    client.charge_points.actions.start_charging_session(11, 31, 501)  # E: arguments have names


def pages(client: Ampeco, page: Page[models.IdTag]) -> None:
    print(len(page))  # E: it is no list
    print(page[0])  # E: it is no list
    tags: list[models.IdTag] = page  # E: it is no list
    page.data = []  # E: the server's to say
    print(page.total + 1)  # E: it may be None
    print(tags, page.meta.next_cursor)  # E: a dict
    for each in page.pages():
        print(each.status)  # E: a page and no item
    other: AsyncPage[models.IdTag] = page  # E: of the other client
    print(other, client.id_tags.list().to_list)
    print(client.id_tags.list().to_list().total)  # E: a list


def answers_as_they_came(client: Ampeco) -> None:
    print(client.id_tags.with_raw_response.get(12).id_tag_uid)  # E: not parsed
    client.id_tags.with_raw_response.get("12")  # E: the id is a number
    client.id_tags.with_raw_response.update(12, status="melted")  # E: no such value
    client.id_tags.with_raw_response.create(id_tag_uid="04A2")  # E: the status and the type are missing
    print(client.id_tags.with_raw_response.update(12, colour="blue").parse())  # E: no such argument
    print(client.id_tags.with_raw_response.get(12).parse().colour)  # E: no such property
    raw: RawResponse[models.User] = client.id_tags.with_raw_response.get(12)  # E: another model
    for _ in client.id_tags.with_raw_response.list():  # E: not parsed
        pass
    print(raw, client.id_tags.with_raw_response.purge(12))  # E: no such method
    with client.id_tags.with_raw_response.get(12):  # E: read already
        pass
    with client.id_tags.with_streaming_response.get(12) as answer:
        print(answer.content)  # E: not read yet
        for line in answer.iter_lines():
            print(line.decode())  # E: text already
    print(client.id_tags.with_raw_response.get(12).status)  # E: no such property


async def awaited(client: AsyncAmpeco) -> None:
    print(client.id_tags.with_raw_response.get(12).status_code)  # E: not awaited
    client.id_tags.with_raw_response.delete(12)  # E: never awaited
    client.id_tags.with_raw_response.list()  # E: never awaited
    print((await client.id_tags.with_raw_response.get(12)).parse().colour)  # E: no such property
    await (await client.id_tags.with_raw_response.get(12)).parse()  # E: there already
    with client.id_tags.with_streaming_response.get(12):  # E: not an async with
        pass
    await client.id_tags.with_streaming_response.get(12)  # E: an async with
    async with client.id_tags.with_streaming_response.get(12) as answer:
        print(answer.parse().id)  # E: not awaited
        answer.read()  # E: never awaited
        for _ in answer.iter_bytes():  # E: not an async for
            pass
    with client.with_options(deadline=5):  # E: not an async with
        pass
    client.close()  # E: never awaited
    print(len(await client.id_tags.list()))  # E: it is no list
    for _ in client.id_tags.list().pages():  # E: not an async for
        pass


def events(event: webhooks.Event, body: bytes, client: Ampeco) -> None:
    print(event.action)  # E: not of every event
    match event:
        case models.CdrReceivedEvent():
            print(event.charge_point_id)  # E: of another event
            print(event.notification.code)  # E: a text
        case models.SessionStartStopNotification(seconds=_):  # E: no such property
            pass
        case webhooks.UnknownEvent():
            print(event.payload.id)  # E: a dict
            event.notification = "new"  # E: not to be changed
        case models.CdrRecieved():  # E: no such event
            pass
        case _:
            pass
    webhooks.unwrap(body, {})  # E: the token is missing
    webhooks.unwrap(body, {}, "a-token")  # E: the token has a name
    webhooks.unwrap({"id": 7}, {}, token="a-token")  # E: the raw body, not what is in it
    webhooks.unwrap(body, {}, token=None)  # E: a token is needed
    webhooks.unwrap(body, {}, token="a-token", tolerance="300")  # E: a text for a number
    print(webhooks.receive(body, {}, token="a-token").id)  # E: of the event
    client.webhooks.unwrap(body)  # E: the headers are missing
    print(webhooks.EVENT)  # E: no such name
    try:
        webhooks.parse(body)
    except WebhookVerificationError as error:
        if error.reason == "expired":  # E: no such reason
            pass


def properties(error: APIError, status: APIStatusError, tag: models.IdTag, session: models.Session) -> None:
    print(error.status_code)  # E: there may be no answer
    print(error.outcome_known)  # E: no such property
    print(status.body["message"])  # E: it may be anything
    print(status.trace_id.upper())  # E: it may be None
    print(tag.expire_at.year)  # E: it may be None
    print(tag.status.upper())  # E: it may be None
    tag.partner_id = "3"  # E: a text for a number
    print(session.amount + 0.5)  # E: it may be None
    params.IdTagsFilter(state="enabled")  # E: no such key
    new: params.IdTagCreate = {"id_tag_uid": "04A2", "status": "enabled"}  # E: the type is missing
    print(new["colour"])  # E: no such key


def deprecated(client: Ampeco, location: models.Location) -> None:
    client.cp_models.list()  # E: deprecated
    client.charge_points.v1_0.get(42)  # E: deprecated
    print(client.circuits.v1_0.delete(3), location)  # E: deprecated


async def deprecated_too(client: AsyncAmpeco) -> None:
    await client.charge_points.v1_0.get(42)  # E: deprecated
    async for _ in client.authorizations.v2_0.list():  # E: deprecated
        pass


def mocked(server: MockServer) -> None:
    print(server.charge_point)  # E: no such resource
    print(server.charge_points.gets)  # E: no such operation
    server.charge_points.get.returns(nam="Harbour 1")  # E: no such property
    server.charge_points.get.returns(id="42")  # E: a text for a number
    server.charge_points.get.returns(type="publik")  # E: not one of the values
    server.charge_points.get.returns(network={"prt": 1})  # E: no such property
    server.charge_points.list.returns_items([{"nam": "Harbour 1"}])  # E: no such property
    server.charge_points.list.returns(id=42)  # E: a listing
    server.id_tags.delete.returns(id=42)  # E: answers with nothing
    server.id_tags.delete.fails("hiccup")  # E: no such fault
    server.circuits.v1_0.consumption.get.returns("much")  # E: a text for a number
    sample_event("cdr.lost")  # E: no such event
