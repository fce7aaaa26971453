"""Servers that lead astray: what each gives, how it ends, and how often it is asked."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import count
from typing import Any, NamedTuple

import pytest
from paging.flavours import Flavour, cursor_page, linked_page, numbered_page, walked
from support.runtime import depot
from support.server import Answer, Recorded, Server

DEPOT = depot()
Script = Callable[[int], Any]


class Case(NamedTuple):
    """script: the answer to each request, counted from 1. given: the ids; error: the words it ends with, if any."""

    script: Script
    requests: int
    given: list[int]
    error: str = ""


def tags(client: Any) -> Any:
    return client.tags.list()


def points(client: Any) -> Any:
    return client.points.list()


def in_turn(*pages: Any) -> Script:
    return lambda n: pages[n - 1]


LOOP = "leads back to an earlier one by its "
UNKNOWN = "where to go on is not known"
OTHER_PLACE = "not followed|is no URL"

CURSORS = {
    "repeats": Case(lambda n: cursor_page("a", n), 2, [1, 2], LOOP + "cursor"),
    "comes back later": Case(lambda n: cursor_page("abc"[n % 3], n), 4, [1, 2, 3, 4], LOOP + "cursor"),
    "is an int": Case(in_turn(cursor_page(7, 1), cursor_page(8, 2), cursor_page(None, 3)), 3, [1, 2, 3]),
    "is the same int and text": Case(in_turn(cursor_page(7, 1), cursor_page("7", 2)), 2, [1, 2], LOOP + "cursor"),
    "is zero": Case(in_turn(cursor_page(0, 1)), 1, [1]),
    "is empty": Case(in_turn(cursor_page("", 1)), 1, [1]),
    "is whitespace": Case(in_turn(cursor_page(" \n", 1)), 1, [1]),
    "is false": Case(in_turn(cursor_page(False, 1)), 1, [1]),
    "is an empty list": Case(in_turn(cursor_page([], 1)), 1, [1]),
    "is an empty object": Case(in_turn(cursor_page({}, 1)), 1, [1]),
    "is true": Case(in_turn(cursor_page(True, 1)), 1, [1], "next_cursor is of type bool; " + UNKNOWN),
    "is a fraction": Case(in_turn(cursor_page(1.5, 1)), 1, [1], "next_cursor is of type float; " + UNKNOWN),
    "is an object": Case(in_turn(cursor_page({"id": 4}, 1)), 1, [1], "next_cursor is of type dict; " + UNKNOWN),
    "is a list": Case(in_turn(cursor_page(["a"], 1)), 1, [1], "next_cursor is of type list; " + UNKNOWN),
    "is endless": Case(in_turn(cursor_page("é" * 20_000, 1)), 1, [1], "20000 characters, which is too long"),
    "leads to empty pages": Case(in_turn(cursor_page("a"), cursor_page("b"), cursor_page(None, 1)), 3, [1]),
    "leads to an empty page at last": Case(in_turn(cursor_page("a", 1), cursor_page(None)), 2, [1]),
    "leads to ever more empty pages": Case(lambda n: cursor_page(f"c{n}"), 101, [], "101 empty pages in a row"),
    "leads to the same page ever again": Case(
        lambda n: cursor_page(f"c{n}", 1), 102, [1] * 102, "101 pages in a row with the same items"
    ),
    "stands beside a foreign link": Case(
        in_turn(cursor_page("a", 1, links={"next": "http://evil.example/"}), cursor_page(None, 2)), 2, [1, 2]
    ),
    "is null beside a link": Case(in_turn(cursor_page(None, 1, links={"next": "?cursor=a"})), 1, [1]),
    "has no page after it": Case(in_turn(cursor_page("a", 1), {}), 2, [1]),
}

NUMBERS = {
    "last page grows": Case(lambda n: numbered_page(n, min(n + 1, 5), n), 5, [1, 2, 3, 4, 5]),
    "last page grows, all empty": Case(lambda n: numbered_page(n, n + 1), 101, [], "101 empty pages in a row"),
    "last page grows, all the same": Case(
        lambda n: numbered_page(n, n + 1, 1), 102, [1] * 102, "101 pages in a row with the same items"
    ),
    "last page shrinks": Case(in_turn(numbered_page(1, 9, 1), numbered_page(2, 2, 2)), 2, [1, 2]),
    "last page is before this": Case(in_turn(numbered_page(3, 1, 1)), 1, [1]),
    "last page is beyond counting": Case(in_turn(numbered_page(1, 10**17, 1), numbered_page(2, 2, 2)), 2, [1, 2]),
    "stays on its page": Case(lambda n: numbered_page(1, 9, n), 2, [1, 2], LOOP + "page"),
    "goes back": Case(lambda n: numbered_page((1, 2, 1)[n - 1], 9, n), 3, [1, 2, 3], LOOP + "page"),
    "is below zero": Case(lambda n: numbered_page(-5, 9, n), 2, [1, 2], LOOP + "page"),
    "is a text": Case(in_turn(numbered_page("1", "2", 1), numbered_page("2", "2", 2)), 2, [1, 2]),
    "stands beside a foreign link": Case(
        in_turn(numbered_page(1, 1, 1, links={"next": "http://evil.example/"})), 1, [1]
    ),
    "empty page between": Case(lambda n: numbered_page(n, 3, *[n] * (n != 2)), 3, [1, 3]),
    **{
        f"meta is {json.dumps(meta)}": Case(in_turn(numbered_page(1, 9, 1, meta=meta)), 1, [1])
        for meta in ([], {}, None, "x", 3, [{"last_page": 3}])
    },
    "meta is a list beside a link": Case(
        in_turn(linked_page("?after=1", 1, meta=[]), linked_page(None, 2, meta=[])), 2, [1, 2]
    ),
    "neither meta nor links": Case(in_turn({"data": [{"id": 1}]}), 1, [1]),
}

LINKS = {
    "repeats": Case(lambda n: linked_page("?after=1", n), 2, [1, 2], LOOP + "link"),
    "comes back later": Case(lambda n: linked_page(f"?after={n % 2}", n), 3, [1, 2, 3], LOOP + "link"),
    "leads to empty pages": Case(in_turn(linked_page("?a"), linked_page("?b"), linked_page(None, 1)), 3, [1]),
    "leads to ever more empty pages": Case(lambda n: linked_page(f"?after={n}"), 101, [], "101 empty pages in a row"),
    "is an object with a link": Case(in_turn(linked_page({"href": "?after=1"}, 1), linked_page(None, 2)), 2, [1, 2]),
    "is an object with none": Case(in_turn(linked_page({"href": None}, 1)), 1, [1]),
    **{
        f"is {json.dumps(link)}": Case(in_turn(linked_page(link, 1)), 1, [1])
        for link in (None, "", " ", False, 0, [], {})
    },
    **{
        f"is {json.dumps(link)}": Case(in_turn(linked_page(link, 1)), 1, [1], "links.next is of type .*" + UNKNOWN)
        for link in (True, 3, ["?after=1"], {"url": "?after=1"}, {"href": 3})
    },
    "is endless": Case(in_turn(linked_page("?" + "a" * 90_000, 1)), 1, [1], "90001 characters, which is too long"),
    "links is a list": Case(in_turn(linked_page(None, 1, links=["?after=1"])), 1, [1]),
    **{
        f"to {link}": Case(in_turn(linked_page(link, 1)), 1, [1], OTHER_PLACE)
        for link in (
            "http://evil.example/api/points?page=2",
            "https://127.0.0.1/api/points",
            "https://127.0.0.1:{port}/api/points",
            "http://127.0.0.1/api/points",
            "http://127.0.0.1:{other}/api/points",
            "http://127.0.0.2:{port}/api/points",
            "http://localhost:{port}/api/points",
            "//evil.example/api/points",
            "//127.0.0.1:{other}/api/points",
            "\\\\evil.example\\api",
            "/\\evil.example/api",
            "http:\\\\evil.example\\",
            "http:evil.example",
            "http://127.0.0.1:{port}@evil.example/",
            "http://user:pass@127.0.0.1:{port}/api/points",
            "http://user@127.0.0.1:{port}/api/points",
            "http://127.0.0.1:{port}\\@evil.example/",
            "http://evil.example\\@127.0.0.1:{port}/",
            "http://127.0.0.1:{port}.evil.example/",
            "http://evil.example#@127.0.0.1:{port}/",
            "http://evil.example?@127.0.0.1:{port}/",
            "ftp://127.0.0.1:{port}/",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "http://[",
            "http://",
            "//",
            "///evil.example/",
            "http:/evil.example/",
            "http://127.0.0.1:99999999/",
            "http://127.0.0.1:{port}x/",
            "http://a\x00b/",
            "http://127.0.0.1:{port}/\r\nHost: evil.example",
        )
    },
}

CASES = [
    *((tags, f"cursor {name}", case) for name, case in CURSORS.items()),
    *((points, f"number: {name}", case) for name, case in NUMBERS.items()),
    *((points, f"link {name}", case) for name, case in LINKS.items()),
]


@pytest.mark.parametrize(("listing", "case"), [(c[0], c[2]) for c in CASES], ids=[repr(c[1])[1:-1] for c in CASES])
def test_ends(flavour: Flavour, server: Server, listing: Callable[[Any], Any], case: Case) -> None:
    numbers = count(1)
    with Server() as other:
        places = {"port": str(server.port), "other": str(other.port)}

        def answer(request: Recorded) -> Answer:
            text = json.dumps(case.script(next(numbers)))
            for name, value in places.items():
                text = text.replace("{" + name + "}", value)
            return Answer(body=text.encode())

        server.handler = answer
        given, error = walked(flavour, listing)
        assert not other.requests
    assert [int(number) for number in given] == case.given
    assert len(server.requests) == case.requests
    if case.error:
        with pytest.raises(DEPOT.PaginationError, match=rf"^GET /api/(tags/v1\.0|points): .*({case.error})"):
            raise error or AssertionError("it ended as if all was well")
        assert "secret" not in str(error)
    else:
        assert error is None


@pytest.mark.parametrize(
    ("second", "kind"),
    [
        (Answer(500, b"{}"), "InternalServerError"),
        (Answer(302, headers={"Location": "http://evil.example/"}), "APIStatusError"),
        (Answer(200, b"<html>", {"Content-Type": "text/html"}), "ResponseDecodeError"),
        (Answer(200, b'{"data": [{"id": 3'), "ResponseDecodeError"),
        (Answer(hang_up=True), "APIConnectionError"),
    ],
    ids=["fails", "redirects", "answers a web page", "truncates", "hangs up"],
)
def test_a_later_page_that_does_not_come(flavour: Flavour, server: Server, second: Answer, kind: str) -> None:
    server.json(cursor_page("a", 1, 2))
    server.handler = lambda request: second
    given, error = walked(flavour, tags)
    assert given == [1, 2]
    assert type(error) is getattr(DEPOT, kind)
    assert len(server.requests) == 2


def test_the_answer_to_what_cannot_be_followed_says_there_is_more(server: Server) -> None:
    from support.runtime import SyncTwin

    server.json(cursor_page({"id": 4}, 1))
    with SyncTwin(base_url=server.url, token="t").client() as client:
        page = client.tags.list()
        assert page.has_next()
        assert "more to come" in repr(page)
