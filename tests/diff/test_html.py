"""The html report as a file: what it holds without a script or a browser, and that nothing can break out of it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from base64 import b64encode
from collections import Counter
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest
from diff.sample_diff import HOSTILE, change, diff_of, empty_diff, hostile_diff, release_diff, verdict
from sdkforge.diff.model import Acceptance, Change, Location
from sdkforge.diff.reports.html import render
from sdkforge.diff.reports.html_entries import entries, kind
from sdkforge.diff.reports.side_by_side import Lines, side_by_side, signatures, value_lines


class Page(HTMLParser):
    """The elements, attributes and text of a page, as a parser that runs nothing sees them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str, str]] = []
        self.told: list[tuple[str, str]] = []
        self._open = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        self._open = tag

    def handle_endtag(self, tag: str) -> None:
        self._open = ""

    def handle_data(self, data: str) -> None:
        self.told.append((self._open, data))

    def values(self, name: str) -> list[str]:
        return [value for _, attribute, value in self.attributes if attribute == name]


def read(html: str) -> str:
    """What is to be read: no markup, each run of white space one space."""
    shown = [text for tag, text in Page(html).told if tag not in ("style", "script")]
    return " ".join(" ".join(shown).split())


def marked(lines: Lines) -> list[str]:
    """Lines as a reader tells them apart: `~` differs, `.` stands for lines left out, `_` is empty."""
    signs = {"same": " ", "changed": "~", "gap": "_", "left-out": "."}
    return [signs[line.mark] + line.text for line in lines]


def test_the_same_comparison_gives_the_same_bytes() -> None:
    program = (
        "import sys; from diff.sample_diff import *; from sdkforge.diff.reports.html import render\n"
        "sys.stdout.buffer.write(render(release_diff()).encode())"
    )
    pages = [
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[1])},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert pages[0] == pages[1] == render(release_diff()).encode()


def test_all_that_matters_is_to_be_read_without_a_script() -> None:
    html = render(release_diff())
    page = Page(html)
    assert page.tags["details"] == 23
    assert [text.strip() for tag, text in page.told if tag == "h2" and text.strip()][:-1] == [
        "Errors",
        "Warnings",
        "Notes",
        "Accepted",
        "Moved in the Python client alone",
    ]
    for told in (
        "client.charge_points.actions.start takes a new argument that must be given.",
        "remove it from spec/accepted.yaml",
        "PATCH /public-api/resources/circuits/v2.0/{circuit}",
        "spec/releases/v3.96.4.yaml:20258:7",
        "spec/releases/v3.110.0.yaml:22809:7",
        "Accepted <bdi>until 2027-03-31, by integrations: The vendor confirmed that nobody sends it.</bdi>",
        "models.CircuitVoltage",
    ):
        assert told in html, told
    # What works by script alone is not offered to who has none.
    assert ("div", "class", "bar") in page.attributes
    assert re.search(r'<div class="bar"[^>]* hidden>', html)


def test_without_changes_the_page_says_so() -> None:
    html = render(empty_diff())
    assert "No change: both descriptions tell a client the same." in html
    assert "details" not in Page(html).tags


def test_what_breaks_python_stands_first_in_its_level() -> None:
    harmless = change(operation="GET /a", sdk=None, message="harmless")
    breaking = change(operation="GET /b", sdk=verdict(), message="breaking")
    assert [entry.message for entry in entries(diff_of([harmless, breaking]))] == ["breaking", "harmless"]


def test_a_group_is_told_once_with_every_place_in_it() -> None:
    group = [
        change(operation=f"GET /{name}", cause="Session.cost", sdk=verdict(symbol=f"client.{name}.get().cost"))
        for name in ("a", "b", "c")
    ]
    (entry,) = entries(diff_of(group))
    assert (entry.spread, entry.changes) == ("3 operations", 3)
    assert [(place.operation, place.symbol) for place in entry.places] == [
        ("GET /a", "client.a.get().cost"),
        ("GET /b", "client.b.get().cost"),
        ("GET /c", "client.c.get().cost"),
    ]


def test_a_place_tells_its_own_signature_where_it_differs() -> None:
    group = [
        change(operation="GET /a", cause="x", sdk=verdict(before="float | None")),
        change(operation="GET /b", cause="x", sdk=verdict(symbol="client.b.get().cost", before="int")),
    ]
    (entry,) = entries(diff_of(group))
    assert [place.signature is not None for place in entry.places] == [False, True]
    assert entry.places[1].signature is not None
    assert marked(entry.places[1].signature.before.lines) == [" int"]


def test_a_group_of_which_some_are_accepted_keeps_its_level_and_says_how_many() -> None:
    agreed = Acceptance("agreed", "us", "2027-01-01")
    group = [change(operation="GET /a", cause="x", accepted=agreed), change(operation="GET /b", cause="x")]
    (entry,) = entries(diff_of(group))
    assert (entry.section, entry.spread) == ("warning", "2 operations, 1 accepted")
    assert [place.accepted for place in entry.places] == ["until 2027-01-01, by us: agreed", ""]


@pytest.mark.parametrize(
    ("id", "location", "about"),
    [
        ("endpoint-added", Location("operation"), "operation added"),
        ("api-removed-without-deprecation", Location("operation"), "operation removed"),
        ("api-path-removed-before-sunset", Location("operation"), "operation removed"),
        ("endpoint-deprecated", Location("operation"), "operation deprecated"),
        ("endpoint-reactivated", Location("operation"), "operation deprecated"),
        ("sunset-deleted", Location("operation"), "operation deprecated"),
        ("api-operation-id-removed", Location("operation"), "operation changed"),
        ("request-parameter-removed", Location("parameter", inside="query", name="q"), "parameter"),
        ("request-parameter-deprecated", Location("parameter", inside="query", name="q"), "parameter"),
        ("request-property-removed", Location("request-body", trail=("a",)), "request"),
        ("response-property-removed", Location("response", status="200", trail=("a",)), "response"),
        ("response-header-removed", Location("response-header", status="200", name="ETag"), "response"),
        ("api-security-added", Location("security", name="key"), "security"),
        ("api-tag-added", Location("document"), "document"),
        ("webhook-removed", Location("operation"), "event"),
        ("response-property-removed", Location("request-body", trail=("a",), event="Started"), "event"),
    ],
)
def test_what_a_change_is_about(id: str, location: Location, about: str) -> None:
    assert kind(change(id=id, location=location)) == about


def test_a_change_has_one_address_whatever_else_there_is() -> None:
    one, other = change(operation="GET /a"), change(operation="GET /b")

    def address(wanted: Change, *given: Change) -> str:
        return next(entry.anchor for entry in entries(diff_of(given)) if entry.operation == wanted.operation)

    assert address(one, one) == address(one, other, one)
    assert address(one, one) != address(other, other)
    elsewhere = change(operation="GET /a", location=Location("response", status="200", trail=("other",)))
    assert address(one, one) != address(elsewhere, elsewhere)
    assert re.fullmatch(r"change-response-optional-property-removed-[0-9a-f]{8}", address(one, one))


def test_changes_that_nothing_tells_apart_have_addresses_of_their_own() -> None:
    twins = [change(message="one"), change(message="other")]
    ids = Page(render(diff_of(twins))).values("id")
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("level", ["error", "warning", "info"])
def test_totals_count_changes_and_not_groups(level: str) -> None:
    words = {"error": "errors", "warning": "warnings", "info": "notes"}
    group = [change(level=level, operation=f"GET /{number}", cause="x") for number in range(1200)]
    assert f"1,200 {words[level]}" in read(render(diff_of(group)))


# Two values side by side


def test_lines_that_differ_are_marked_and_equal_ones_stand_opposite() -> None:
    before, after = side_by_side(value_lines({"type": "string", "maxLength": 5}), value_lines({"type": "string"}))
    assert marked(before) == [" {", '   "type": "string",', '~  "maxLength": 5', " }"]
    assert marked(after) == [" {", '   "type": "string"', "_", " }"]


def test_a_value_that_comes_last_in_a_list_differs_by_no_comma() -> None:
    before, after = side_by_side(value_lines(["a"]), value_lines(["a", "b"]))
    assert marked(before) == [" [", '   "a"', "_", " ]"]
    assert marked(after) == [" [", '   "a",', '~  "b"', " ]"]


def test_of_equal_lines_those_near_a_difference_are_shown() -> None:
    names = [f"v{number}" for number in range(20)]
    before, after = side_by_side(value_lines(names), value_lines([name for name in names if name != "v10"]))
    assert marked(before) == [
        ".8 equal lines",
        *(f'   "v{number}",' for number in (7, 8, 9)),
        '~  "v10",',
        *(f'   "v{number}",' for number in (11, 12, 13)),
        ".7 equal lines",
    ]
    assert marked(after)[4] == "_"
    assert len(after) == len(before)


def test_of_what_is_new_or_gone_nothing_is_marked() -> None:
    assert [marked(side) for side in side_by_side([], value_lines(["a"]))] == [[], [" [", '   "a"', " ]"]]
    assert [marked(side) for side in side_by_side(value_lines(3), [])] == [[" 3"], []]


def test_a_huge_value_is_cut_and_says_so() -> None:
    lines = side_by_side(value_lines(list(range(1000))), [])[0]
    assert (len(lines), lines[-1].text) == (301, "… 702 more lines")
    (line,) = side_by_side(value_lines("x" * 10_000), [])[0]
    assert line.text.endswith("x… 8,002 more characters")


def test_a_long_signature_has_an_argument_a_line() -> None:
    start = "list(*, kind: Literal['a, b', 'c(d'] = …, filter: params.Sessions"
    before, after = signatures(f"{start}) -> Page[models.Session]", f"{start}, sort: str = …) -> Page[models.Session]")
    common = [" list(", "     *,", "     kind: Literal['a, b', 'c(d'] = …,"]
    assert marked(before) == [*common, "     filter: params.Sessions", "_", " ) -> Page[models.Session]"]
    assert marked(after) == [
        *common,
        "     filter: params.Sessions,",
        "~    sort: str = …",
        " ) -> Page[models.Session]",
    ]


def test_a_short_signature_stays_on_its_line() -> None:
    before, after = signatures("get(id: int) -> None", "get(id: str) -> None")
    assert (marked(before), marked(after)) == (["~get(id: int) -> None"], ["~get(id: str) -> None"])


@pytest.mark.parametrize("text", ["'" * 70, "a" * 70 + "(", ")" * 70, "a" * 70 + "('b", "", "a\nb"])
def test_a_signature_that_is_none_keeps_its_text(text: str) -> None:
    assert "".join(line.text.strip() for line in signatures(text, "")[0]) == text.replace("\n", "")


# Nothing breaks out


def test_no_element_comes_from_a_document() -> None:
    expected, found = Page(render(release_diff())), Page(render(hostile_diff()))
    assert set(found.tags) <= set(expected.tags)
    assert found.tags["script"] == 2
    assert {name for _, name, _ in found.attributes} <= {name for _, name, _ in expected.attributes}


@pytest.mark.parametrize("name", ["release", "hostile"])
def test_the_page_names_no_other_place(name: str) -> None:
    page = Page(render({"release": release_diff, "hostile": hostile_diff}[name]()))
    assert {value for value in (*page.values("src"), *page.values("href")) if not value.startswith("#change-")} == {
        "data:,"
    }
    assert page.values("style") == []
    assert [name for _, name, _ in page.attributes if name.startswith("on")] == []


def test_what_nobody_would_see_is_written_as_an_escape() -> None:
    html = render(hostile_diff())
    html.encode()  # a lone surrogate could not be
    assert [character for character in set(html) if character != "\n" and not character.isprintable()] == []
    assert r"\u202eright to left\u202c" in html
    assert r"\x1b[31mred" in html


def test_facts_are_json_that_ends_nothing() -> None:
    html = render(hostile_diff())
    (facts,) = re.findall(r'<script type="application/json" id="facts">(.*?)</script>', html, re.DOTALL)
    assert not set(facts) & set("<>&")
    assert len(json.loads(facts)) == 10
    assert "<script>alert('x')</script>" in json.loads(facts)[0]["words"]


def test_the_policy_lets_in_what_the_page_holds_and_nothing_else() -> None:
    html = render(hostile_diff())
    policy = dict(rule.split(" ", 1) for rule in Page(html).values("content")[0].split("; "))
    style = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    script = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    assert len(style) == len(script) == 1
    for rule, (text,) in (("style-src", style), ("script-src", script)):
        assert policy[rule] == f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
    assert policy["default-src"] == policy["base-uri"] == policy["form-action"] == "'none'"
    assert policy["require-trusted-types-for"] == "'script'"


def test_jinja_in_a_document_is_text() -> None:
    assert "{{ 7 * 7 }} {% raw %}" in render(hostile_diff())
    assert HOSTILE not in render(hostile_diff())


def test_a_side_may_have_no_name() -> None:
    diff = empty_diff()
    diff = replace(diff, base=replace(diff.base, title="", version=""), changes=(change(),))
    assert "<h1><bdi></bdi>" in render(diff)
