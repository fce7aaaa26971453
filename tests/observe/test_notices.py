"""`Deprecation` and `Sunset` of an answer, as they are written and miswritten."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import httpx2
import pytest
from observe.wiring import core

OPERATION = ("GET", "/api/tags/v1.0/{tag}")
JULY = datetime(2023, 6, 30, 23, 59, 59, tzinfo=UTC)
JUNE_2026 = datetime(2026, 6, 1, tzinfo=UTC)


def notice(**headers: str) -> Any:
    return core("notices").notice(httpx2.Headers(headers), *OPERATION)


def test_nothing_announced_is_no_notice() -> None:
    assert notice() is None
    assert notice(link='<https://docs.example/policy>; rel="deprecation"', date="Mon, 01 Jun 2026 00:00:00 GMT") is None


def test_all_of_it() -> None:
    found = notice(
        Deprecation="@1688169599",
        Sunset="Mon, 01 Jun 2026 00:00:00 GMT",
        Link='<https://docs.example/a,b;c>; title="see, <this>; or that"; rel="deprecation"; type="text/html"',
    )
    assert found == core("notices").DeprecationNotice(*OPERATION, JULY, JUNE_2026, "https://docs.example/a,b;c")
    assert (found.method, found.path) == OPERATION


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("@1688169599", JULY),
        (" @1688169599;note=1 ", JULY),
        ("@-1", datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("Fri, 30 Jun 2023 23:59:59 GMT", JULY),
        ("Friday, 30-Jun-23 23:59:59 GMT", JULY),
        ("Fri Jun 30 23:59:59 2023", JULY),
        ("2023-07-01T01:59:59+02:00", JULY),
        ("2026-06-01", JUNE_2026),
        ("true", None),
        ("?1", None),
        ("soon", None),
        ("@", None),
        ("@99999999999999999999", None),
        ("Mon, 99 Jun 2026 00:00:00 GMT", None),
        ("9" * 5000, None),
        ("0001-01-01T00:00:00+14:00", None),
    ],
)
@pytest.mark.parametrize("header", ["Deprecation", "Sunset"])
def test_moments(header: str, text: str, moment: datetime | None) -> None:
    found = notice(**{header: text})
    told = found.deprecated_at if header == "Deprecation" else found.sunset_at
    assert told == moment
    if told is not None:
        assert told.utcoffset() == timedelta(0)


@pytest.mark.parametrize("text", ["false", "?0", ""])
def test_not_deprecated(text: str) -> None:
    assert notice(Deprecation=text) is None
    assert notice(Deprecation=text, Sunset="Mon, 01 Jun 2026 00:00:00 GMT").sunset_at == JUNE_2026


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("<https://a.example>; rel=deprecation", "https://a.example"),
        ("<https://a.example>;REL=Sunset", "https://a.example"),
        ('<https://a.example> ; rel = "next sunset"', "https://a.example"),
        ('<https://v2.example>; rel="successor-version", <https://a.example>; rel="sunset"', "https://a.example"),
        ('<https://s.example>; rel=sunset, <https://a.example>; rel="deprecation"', "https://a.example"),
        ('<https://a.example>; rel=deprecation, <https://b.example>; rel="deprecation"', "https://a.example"),
        ('<https://a.example>; title="rel=x; \\"<b>; rel=sunset"; rel=deprecation', "https://a.example"),
        ("<https://a.example>; rel=deprecation; rel=next", "https://a.example"),
        ("</docs/end>; rel=sunset", "/docs/end"),
        ("<https://a.example>; rel=next", None),
        ("<https://a.example>", None),
        ("<>; rel=deprecation", None),
        ('<https://a.example>; rel="deprecation', None),
        ("https://a.example; rel=deprecation", None),
        (";;,,<,>", None),
        ("", None),
    ],
)
def test_links(text: str, link: str | None) -> None:
    assert notice(Deprecation="true", Link=text).link == link


@pytest.mark.parametrize("text", ["<" * 50_000, "<a>;" * 20_000, '<a>;b="' + "\\" * 50_000, "<a>" + " " * 50_000 + "x"])
def test_a_long_header_is_read_in_a_moment(text: str) -> None:
    # A reader that goes back and forth over this would not come back.
    assert notice(Deprecation="true", Link=text * 4).link is None


def test_it_is_immutable_and_survives_pickle() -> None:
    found = notice(Deprecation="@1688169599", Sunset="2026-06-01")
    assert pickle.loads(pickle.dumps(found)) == copy.deepcopy(found) == found
    assert hash(found) == hash(copy.copy(found))
    assert not hasattr(found, "__dict__")
    with pytest.raises(FrozenInstanceError):
        found.link = "https://elsewhere.example"
    assert found.deprecated_at.astimezone(timezone(timedelta(hours=2))) == JULY
