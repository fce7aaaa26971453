"""The html report in a real browser: what a hostile document cannot do to it."""

from __future__ import annotations

from pathlib import Path

from diff.browser import Reader, Show
from diff.sample_diff import change, diff_of, hostile_diff, release_diff, verdict
from sdkforge.diff.reports.html import render
from support.server import Server


def test_what_a_document_holds_is_text(show: Show) -> None:
    with show(hostile_diff()) as report:
        report.page.get_by_role("button", name="Unfold all").click()
        assert report.entries.count() == 10
        assert report.page.locator("script").count() == 2
        assert report.page.locator("img, iframe, object, form[action], a:not(.link)").count() == 0
        text = report.page.locator("body").inner_text()
        assert "<script>alert('x')</script></details></pre>-->" in text
        assert r"\u202eright to left\u202c \u2028\u200b" in text
        assert not set(text) & set("\u202e\u202c\u2028\u200b\x1b\x07\x0b\ufffd")


def test_a_hostile_name_filters_and_is_found(show: Show) -> None:
    with show(hostile_diff()) as report:
        report.page.get_by_label("Resource").select_option(index=1)
        assert report.entries.count() == 9
        report.again(report.fragment)
        assert report.entries.count() == 9
        report.search.fill(r"<script>alert('x') \u202eright")
        assert report.entries.count() == 9


def test_text_of_another_direction_moves_nothing_beside_it(show: Show) -> None:
    hebrew = "\u05d0\u05d1\u05d2"
    group = [change(message=hebrew, operation=f"GET /{name}", cause="x", sdk=verdict()) for name in (hebrew, "b")]
    with show(diff_of(group)) as report:
        # Left to right: the method, the path, and how many operations there are.
        edges = (
            report.entry(hebrew)
            .locator(".where")
            .evaluate(
                """element => {
              const left = (name, start, end) => {
                const range = document.createRange(), text = element.querySelector(name).firstChild;
                range.setStart(text, start);
                range.setEnd(text, end);
                return range.getBoundingClientRect().left;
              };
              return [left("code", 0, 3), left("code", 5, 8), left(".spread", 0, 1), left(".spread", 2, 12)];
            }"""
            )
        )
        assert edges == sorted(edges)


ATTACKS = (
    "const s = document.createElement('script'); s.textContent = 'window.owned = 1'; document.body.append(s)",
    "const s = document.createElement('script'); s.src = '{url}/a.js'; document.body.append(s)",
    "document.querySelector('h1').setAttribute('onclick', 'owned = 1'); document.querySelector('h1').click()",
    "document.body.innerHTML = '<img src=x onerror=owned=1>'",
    "const s = document.createElement('style'); s.textContent = 'h1 {{color: red}}'; document.head.append(s)",
    "document.querySelector('h1').setAttribute('style', 'color: red')",
    "const i = new Image(); i.src = '{url}/a.png'; await new Promise(done => i.onerror = done)",
    "await fetch('{url}/')",
    "navigator.sendBeacon('{url}/')",
    "const f = document.createElement('iframe'); f.src = '{url}/'; document.body.append(f)",
    "const f = document.createElement('form'); f.action = '{url}/'; document.body.append(f); f.submit()",
    "const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = '{url}/'; document.head.append(l)",
)


def test_even_code_that_got_in_could_do_nothing(reader: Reader, tmp_path: Path) -> None:
    with Server() as server, reader.watched(render(release_diff()), tmp_path) as report:
        colour = report.colours("h1")
        for attack in ATTACKS:
            report.problems.clear()
            code = attack.format(url=server.url)
            stopped = report.page.evaluate(
                f"(async () => {{ try {{ {code} }} catch (error) {{ return error.name }} }})()"
            )
            report.page.evaluate("new Promise(done => setTimeout(done, 20))")
            assert stopped == "TypeError" or any("Content Security Policy" in text for text in report.problems), attack
            assert report.page.evaluate("typeof owned") == "undefined", attack
        assert report.colours("h1") == colour
        assert server.requests == []
