"""The recorded exchanges, replayed by both clients without a network.

A request that is not in its cassette, in method, URL or body, fails; so does an exchange that was not asked for.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import warnings
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from ampeco import Ampeco, APIStatusError, AsyncAmpeco, ResponseDecodeError
from contract.cases import CASES, Case, run_async, run_sync
from contract.checks import CHECKS
from contract.description import operations
from contract.transport import FLAVOURS
from support.api_server import TOKEN
from support.exchanges.table import TABLE
from support.record import DIRECTORY, PUBLIC_URL, cassettes, record
from vcr.cassette import Cassette
from vcr.errors import CannotOverwriteExistingCassetteException
from vcr.request import Request


@contextlib.contextmanager
def played(name: str) -> Iterator[Cassette]:
    """Answer from a cassette and nothing else; all of it must be asked for."""
    player = cassettes("none", match_on=["method", "scheme", "host", "port", "path", "decoded_query", "json_body"])
    player.register_matcher("decoded_query", _same_query)
    player.register_matcher("json_body", _same_body)
    with player.use_cassette(str(DIRECTORY / f"{name}.yaml")) as cassette:
        yield cassette
        assert cassette.all_played, f"{cassette.play_count} of {len(cassette)} exchanges were asked for"


def _same_query(one: Request, other: Request) -> None:
    assert _pairs(one.uri) == _pairs(other.uri)


def _pairs(uri: str) -> list[tuple[str, str]]:
    # vcrpy's own reading leaves out empty values, of which `cursor=` is one.
    return sorted(parse_qsl(urlsplit(uri).query, keep_blank_values=True))


def _same_body(one: Request, other: Request) -> None:
    assert _json(one.body) == _json(other.body)


def _json(body: bytes | None) -> Any:
    return json.loads(body) if body else None


def outcome(case: Case, flavour: str) -> Any:
    """What the call gives or raises."""
    with warnings.catch_warnings():
        # That old versions warn is tested by itself.
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            return run_sync(case, PUBLIC_URL) if flavour == "sync" else asyncio.run(run_async(case, PUBLIC_URL))
        except APIStatusError as error:
            return error


def test_every_case_is_recorded_and_checked() -> None:
    assert CASES.keys() == TABLE.keys() == CHECKS.keys() == {path.stem for path in DIRECTORY.glob("*.yaml")}


@pytest.mark.block_network
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("name", CASES)
def test_replay(name: str, flavour: str) -> None:
    with played(name):
        CHECKS[name](outcome(CASES[name], flavour))


@pytest.mark.block_network
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("name", [name for name, case in CASES.items() if not case.strict])
def test_an_answer_against_the_description_is_refused_when_strict(name: str, flavour: str) -> None:
    with played(name), pytest.raises(ResponseDecodeError) as caught:
        outcome(replace(CASES[name], strict=True), flavour)

    assert caught.value.problems
    assert TOKEN not in str(caught.value)


@pytest.mark.block_network
async def test_iterating_goes_through_all_pages() -> None:
    case = CASES["charge_points_by_cursor"]
    with played("charge_points_by_cursor"), Ampeco(PUBLIC_URL, TOKEN) as client:
        found = [point.id for point in case.call(client)]
    with played("charge_points_by_cursor"):
        async with AsyncAmpeco(PUBLIC_URL, TOKEN) as client:
            found_async = [point.id async for point in case.call(client)]

    assert found == found_async == [11, 12, 15, 18, 21]


@pytest.mark.block_network
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    "name",
    ["authorizations_of_an_old_version", "circuit_consumption_bare_array", "circuit_consumption_bare_number"],
)
def test_old_versions_warn(name: str, flavour: str) -> None:
    run = run_sync if flavour == "sync" else lambda *args: asyncio.run(run_async(*args))

    with played(name), pytest.warns(DeprecationWarning, match="deprecated") as caught:
        run(CASES[name], PUBLIC_URL)

    # The warning points at the caller and not into the client.
    assert {Path(warning.filename).name for warning in caught} == {"cases.py"}


@pytest.mark.block_network
@pytest.mark.filterwarnings("ignore:id_tags.list. page is deprecated:DeprecationWarning")
@pytest.mark.parametrize("change", ["another path", "another query", "another body"])
def test_another_request_is_not_answered(change: str) -> None:
    name, call = {
        "another path": ("id_tag", lambda client: client.id_tags.get(13)),
        "another query": ("id_tags_from_page_two", lambda client: client.id_tags.list(page=2)),
        "another body": ("id_tag_loses_its_partner", lambda client: client.id_tags.update(12, partner_id=6)),
    }[change]

    with (
        Ampeco(PUBLIC_URL, TOKEN) as client,
        pytest.raises(CannotOverwriteExistingCassetteException),
        played(name),
    ):
        call(client)


def test_null_is_sent_and_what_is_not_given_is_not() -> None:
    assert _bodies("id_tag_loses_its_partner") == [b'{"partnerId":null}']
    assert _bodies("charge_point_loses_its_owner") == [b'{"userId":null}']
    assert _bodies("id_tag_emaid_reissued") == _bodies("charging_profiles_cleared") == [b""]


def test_bodies_have_the_names_and_the_numbers_of_the_wire() -> None:
    (user,) = map(json.loads, _bodies("user_created"))
    assert user.keys() == {"email", "password", "first_name", "post_code", "externalAppData"}
    (package,) = _bodies("top_up_package_created")
    assert b'"price":50.10' in package
    assert b'"bonus":0.50' in package
    (tag,) = map(json.loads, _bodies("id_tag_created"))
    assert tag["expireAt"] == "2026-06-30T21:00:00Z"


def _bodies(name: str) -> list[bytes]:
    with played(name) as cassette:
        outcome(CASES[name], "sync")
        return [request.body or b"" for request in cassette.requests]


def test_enough_operations_are_recorded() -> None:
    asked = {(exchange.ask.method, exchange.ask.target) for exchanges in TABLE.values() for exchange in exchanges}
    known = {
        key
        for key, operation in operations().items()
        for method, path in asked
        if method == operation.method and _fits(path, operation.path)
    }

    assert len(known) >= 36


def _fits(path: str, template: str) -> bool:
    ours, theirs = path.split("/"), template.split("/")
    return len(ours) == len(theirs) and all(b.startswith("{") or a == b for a, b in zip(ours, theirs, strict=True))


def test_recording_again_changes_nothing(tmp_path: Path) -> None:
    for name in CASES:
        again = record(name, tmp_path)
        assert again.read_text() == (DIRECTORY / again.name).read_text(), (
            f"record {name} again and look at the difference"
        )


def test_no_cassette_holds_what_is_private() -> None:
    for path in DIRECTORY.glob("*.yaml"):
        text = path.read_text().lower()
        for private in (
            TOKEN,
            "yesterdays-token",
            "authorization:",
            "127.0.0.1",
            "localhost",
            "python/",
            "\n    date:",
        ):
            assert private not in text, path.name
