"""A page in a real browser, as a reader has it; whatever goes wrong on the way fails the test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog, Locator, Page

NAMES = ("chromium", "chromium-browser", "google-chrome")
_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@contextmanager
def started() -> Iterator[Reader]:
    """A reader with a browser that this machine has; skips the test where it has none."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright, which drives a browser, is missing")
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        pytest.skip(f"no browser here: none of {', '.join(NAMES)} is on PATH")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, headless=True, args=_ARGUMENTS)
        try:
            yield Reader(browser)
        finally:
            browser.close()


@dataclass
class Opened:
    """An open report. problems: what the browser complained of, dialogs. requests: all that it asked for."""

    page: Page
    address: str = ""
    problems: list[str] = field(default_factory=list[str])
    requests: list[str] = field(default_factory=list[str])

    @property
    def entries(self) -> Locator:
        """The entries of the list that a reader sees."""
        return self.page.locator("details.entry:visible")

    @property
    def headings(self) -> list[str]:
        """What those entries are headed."""
        return list(self.entries.evaluate_all(f"all => all.map({_HEADING})"))

    def entry(self, heading: str) -> Locator:
        return self.page.locator("details.entry", has=self.page.locator("h3", has_text=heading))

    def total(self, name: str) -> Locator:
        return self.page.get_by_role("checkbox", name=name)

    @property
    def search(self) -> Locator:
        return self.page.get_by_role("searchbox", name="Search")

    @property
    def fragment(self) -> str:
        """What follows `#` in the address; "" where nothing does."""
        return self.page.url.partition("#")[2]

    @property
    def focused(self) -> str:
        """The heading of the entry that has the focus; "" where none has."""
        return str(self.page.evaluate(f"({_HEADING})(document.activeElement.closest('summary'))"))

    @property
    def focus_in_sight(self) -> bool:
        """Whether what has the focus is all on the screen, and nothing lies over it."""
        return bool(
            self.page.evaluate(
                """() => {
                  const box = document.activeElement.getBoundingClientRect();
                  const over = document.elementFromPoint(box.left + 20, box.top + 4);
                  return box.bottom <= innerHeight && document.activeElement.contains(over);
                }"""
            )
        )

    def dialog(self, shown: Dialog) -> None:
        """Takes note of a dialog, and closes it."""
        self.problems.append(f"dialog: {shown.message}")
        shown.dismiss()

    def again(self, fragment: str) -> None:
        """The same report at another address, as from a link in a mail."""
        self.page.goto("about:blank")
        self.page.goto(f"{self.address}#{fragment}")

    def colours(self, selector: str) -> tuple[Sequence[float], Sequence[float]]:
        """The colour of the first such element's text, and of what is behind it: red, green and blue."""
        found: list[list[float]] = self.page.evaluate(_COLOURS, selector)
        return found[0], found[1]


# The message of an entry, or the symbol where there is none.
_HEADING = "entry => (entry?.querySelector('h3 bdi') ?? entry?.querySelector('h3 code'))?.textContent ?? ''"

_COLOURS = """selector => {
  const rgb = colour => colour.match(/[\\d.]+/g).map(Number);
  let behind = document.querySelector(selector);
  const ink = rgb(getComputedStyle(behind).color);
  while (behind && rgb(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
  return [ink, rgb(getComputedStyle(behind).backgroundColor)];
}"""


def contrast(ink: Sequence[float], paper: Sequence[float]) -> float:
    """How well one colour stands out from another, 1 to 21 (WCAG 2.2, contrast ratio)."""
    light, dark = sorted((_luminance(ink), _luminance(paper)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Sequence[float]) -> float:
    parts = [value / 255 for value in colour[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


class Reader:
    """Opens reports. A profile, and its page, is made once for all tests that ask for the same: that takes longest."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._profiles: dict[str, Opened] = {}

    @contextmanager
    def opened(self, html: str, folder: Path, fragment: str = "", **options: Any) -> Iterator[Opened]:
        """A report as a file. options: of the profile, as playwright's `new_context` names them.

        Raises AssertionError at the end when the browser complained of anything, showed a dialog, or asked for anything
        but the report itself.
        """
        with self.watched(html, folder, fragment, **options) as report:
            yield report
            assert not report.problems, report.problems
            others = {url.partition("#")[0] for url in report.requests} - {report.address, "about:blank"}
            assert not others, others

    @contextmanager
    def watched(self, html: str, folder: Path, fragment: str = "", **options: Any) -> Iterator[Opened]:
        """The same, with nothing said of what goes wrong."""
        file = folder / "report.html"
        file.write_text(html, encoding="utf-8")
        report = self._profile({"viewport": {"width": 1200, "height": 800}, **options})
        report.address = file.as_uri()
        report.page.goto(f"{report.address}#{fragment}" if fragment else report.address)
        try:
            yield report
        finally:
            if options.get("java_script_enabled", True):
                report.page.evaluate("localStorage.clear()")
            report.page.goto("about:blank")
            report.page.emulate_media(media="null")
            report.page.set_viewport_size(options.get("viewport", {"width": 1200, "height": 800}))
            report.problems.clear()
            report.requests.clear()

    def _profile(self, options: dict[str, Any]) -> Opened:
        key = repr(options)
        if key not in self._profiles:
            context = self._browser.new_context(**options)
            context.set_default_timeout(5000)
            page = context.new_page()
            report = self._profiles[key] = Opened(page)
            page.on("console", lambda message: report.problems.append(f"{message.type}: {message.text}"))
            page.on("pageerror", lambda error: report.problems.append(str(error)))
            page.on("dialog", report.dialog)
            context.on("request", lambda request: report.requests.append(request.url))
        return self._profiles[key]


Show = Callable[..., AbstractContextManager[Opened]]
"""Opens the report of a comparison: `show(diff, fragment, **options)`, as `Reader.opened`."""
