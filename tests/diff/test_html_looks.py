"""The html report in a real browser: its colours, on a phone, on paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from diff.browser import Show, contrast
from diff.sample_diff import hostile_diff, release_diff
from sdkforge.diff.model import Diff

VOLTAGE = "the type of maxVoltage in the response went from string to number"

COLOURED = (
    "h1",
    ".versions",
    "p.next strong",
    ".sources dt",
    ".total small",
    "output",
    ".count",
    ".entry.error h3",
    ".where .at",
    "p.python code",
    ".breaks",
    ".accepted .level",
    ".pair h4",
    ".side:first-child mark",
    ".side:last-child mark",
    ".place .pointer",
    ".facts dt",
    "a.link",
    "button",
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_in_light_and_dark(show: Show, scheme: str) -> None:
    with show(release_diff(), color_scheme=scheme) as report:
        report.page.get_by_role("button", name="Unfold all").click()
        poor = {name: report.colours(name) for name in COLOURED if contrast(*report.colours(name)) < 4.5}
        assert poor == {}
        paper = report.colours("body")[1]
        assert (sum(paper[:3]) > 600) is (scheme == "light")


def test_dark_is_chosen_and_remembered(show: Show) -> None:
    with show(release_diff(), color_scheme="light") as report:
        light = report.colours("body")
        button = report.page.get_by_role("button", name="Dark")
        assert button.get_attribute("aria-pressed") == "false"
        button.click()
        dark = report.colours("body")
        assert sum(dark[1][:3]) < 200 < sum(light[1][:3])
        # The browser writes down what is to be remembered when it gets to it, and a reload does not wait.
        for _ in range(20):
            report.page.reload()
            if report.colours("body") == dark:
                break
        assert (report.colours("body"), button.get_attribute("aria-pressed")) == (dark, "true")
        button.click()
        assert report.colours("body") == light


STICKING_OUT = """[...document.querySelectorAll("summary > *, .told, .told :is(pre, p, dl, li)")]
  .filter(element => element.scrollWidth > element.clientWidth + 1).map(element => element.textContent)"""


@pytest.mark.parametrize("diff", [release_diff, hostile_diff])
def test_no_page_is_wider_than_its_screen(show: Show, diff: Callable[[], Diff]) -> None:
    with show(diff()) as report:
        report.page.get_by_role("button", name="Unfold all").click()
        for width in (1200, 700, 360, 320):
            report.page.set_viewport_size({"width": width, "height": 740})
            assert report.page.evaluate("document.documentElement.scrollWidth") <= width, width
            # An entry clips what sticks out of it, so that the page would not be wider.
            assert report.page.evaluate(STICKING_OUT) == [], width


def test_on_a_phone_before_stands_above_after(show: Show) -> None:
    with show(release_diff(), viewport={"width": 360, "height": 740}, has_touch=True) as report:
        report.entry(VOLTAGE).locator("summary").tap()
        before, after = (side.bounding_box() for side in report.entry(VOLTAGE).locator(".side").all()[:2])
        assert before is not None
        assert after is not None
        assert (before["x"], before["y"] + before["height"] <= after["y"]) == (after["x"], True)
        assert before["width"] > 280


def test_what_is_shown_is_what_is_printed(show: Show) -> None:
    with show(release_diff(), "level=error", color_scheme="dark") as report:
        report.entry(VOLTAGE).locator("summary").click()
        report.page.emulate_media(media="print")
        assert (report.entries.count(), report.entry(VOLTAGE).locator("pre").first.is_visible()) == (7, True)
        assert not report.search.is_visible()
        assert sum(report.colours("body")[1][:3]) > 600
