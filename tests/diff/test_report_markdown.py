"""Reports in Markdown: the comment on a pull request, and the entry of the client's changelog."""

from __future__ import annotations

import re

import pytest
from diff.sample_diff import HOSTILE, change, diff_of, empty_diff, hostile_diff, release_diff, verdict
from markdown_it import MarkdownIt
from markdown_it.token import Token
from sdkforge.diff.model import Acceptance, Change, Diff, Location, NextVersion, Side, Spot, Witness
from sdkforge.diff.reports import render
from sdkforge.diff.reports.markup import code, fence, prose

GITHUB = 65_536


def markdown(diff: Diff, *, full: bool = False) -> str:
    return render(diff, "markdown", full=full)


def tokens(text: str) -> list[Token]:
    """All that the Markdown is read as, block by block, with what is inside of a line."""
    found = MarkdownIt("commonmark").enable("table").parse(text)
    return [each for token in found for each in (token, *(token.children or ()))]


def in_code(text: str) -> list[str]:
    return [token.content for token in tokens(text) if token.type in ("code_inline", "fence")]


def as_text(text: str) -> list[str]:
    return [token.content for token in tokens(text) if token.type == "text"]


OURS = {
    "bullet_list_close", "bullet_list_open", "blockquote_close", "blockquote_open", "code_inline", "fence",
    "heading_close", "heading_open", "html_block", "inline", "list_item_close", "list_item_open", "paragraph_close",
    "paragraph_open", "softbreak", "strong_close", "strong_open", "table_close", "table_open", "tbody_close",
    "tbody_open", "td_close", "td_open", "text", "th_close", "th_open", "thead_close", "thead_open", "tr_close",
    "tr_open",
}  # fmt: skip
"""What our reports are made of: no link, no image, no emphasis, no HTML inside of a line, no indented code."""

# Whatever GitHub or GitLab make a link, a mention, a reference or a picture of, outside of code.
MARK = re.compile(r"[@#<>&`|*_~\[\]\\{}$!^]|\w[./]\w|://|:\w+:|\bGH-\d|\b[0-9a-f]{7,}\b")


class TestMarkup:
    @pytest.mark.parametrize(
        "text",
        [
            "@team", "#12", "GH-3", "user/repo#4", "a@b.example", "https://a.example", "www.a.example", "<b>", "&amp;",
            "*a*", "_a_", "~~a~~", "[a](b)", "![a](b)", ":smile:", "`a`", "a|b", "1.", "1)", "-", "+", "===", "# a",
            "$x$", "deadbeef", "0123456", "\\", "!", "a\nb", "\x1b[1m", "/close", "%", "''", "\u202ea",
        ],
    )  # fmt: skip
    def test_what_could_be_more_than_text_is_code(self, text: str) -> None:
        for found in (f"x {prose(text)} y", f"- {prose(text)}"):
            assert not [each for each in as_text(found) if MARK.search(each)]
            assert {token.type for token in tokens(found)} <= OURS

    @pytest.mark.parametrize(
        "text",
        [
            "the longest label went from 255 to 64 characters",
            "non-success status, client's own; it is (now) gone.",
            "Größe und 名前: alles bleibt",
        ],
    )
    def test_words_stay_words(self, text: str) -> None:
        assert prose(text) == text

    def test_names_are_set_apart(self) -> None:
        assert prose("the property idTag of data[].x is gone.") == "the property `idTag` of `data[].x` is gone."
        assert prose("'a b' and /c/{d}: e") == "`'a b'` and `/c/{d}`: e"
        assert prose('it warns: OneWarning; "x", "y"') == 'it warns: `OneWarning`; `"x"`, `"y"`'
        assert prose('Literal["a", "b"] takes its place') == '`Literal["a", "b"]` takes its place'
        assert prose("it calls GET /v2/tags now, to get tags") == "it calls `GET /v2/tags` now, to get tags"

    @pytest.mark.parametrize("text", ["a", "`", "``", "a`b``c", "`a`", " a ", "\\`", "a|b", "<!--", "`\n`"])
    def test_code_shows_what_it_was_given(self, text: str) -> None:
        (shown,) = in_code(f"- {code(text)} x")
        assert shown == text.replace("\n", "\\n").strip(" ") or shown == text.replace("\n", "\\n")

    def test_nothing_is_no_code(self) -> None:
        assert code("") == code("  ") == ""

    def test_long_text_is_cut(self) -> None:
        assert len(code("x" * 10_000)) < 310
        assert len(prose("word " * 10_000)) < 310

    def test_a_fence_cannot_be_closed_from_inside(self) -> None:
        (token,) = tokens(fence(["```", "~~~", "````x", "a\n````"], "diff"))
        assert token.content == "```\n~~~\n````x\na\\n````\n"


class TestPullRequest:
    def test_the_summary_comes_first(self) -> None:
        assert markdown(release_diff()).splitlines()[:8] == [
            "## AMPECO Public API: `3.96.4 → 3.110.0`",
            "",
            "**12 errors, 8 warnings, 10 notes, 1 accepted**; operations: 3 added, 2 deprecated, 1 removed. "
            "Client `3.96.4` → **`4.0.0`** (major): `client.charge_points.actions.start` takes a new argument that "
            "must be given.",
            "",
            "| | errors | warnings | notes | accepted |",
            "|:--|--:|--:|--:|--:|",
            "| changes | 12 | 8 | 10 | 1 |",
            "| that break Python code | 11 | 4 | 0 | 1 |",
        ]

    def test_what_breaks_is_not_folded_and_all_else_is(self) -> None:
        shown = markdown(release_diff()).split("<details>")[0]
        assert "### What breaks" in shown
        assert "new property `idTag`" in shown
        assert "`client.sessions.list().data[].estimated_electricity_cost_savings` and 1 more: breaks" in shown
        assert "models.CircuitVoltage" in shown
        for folded in ("Cardlink", "endpoint-added", "elspot`", "13640"):
            assert folded not in shown

    def test_what_is_accepted_breaks_nothing_that_is_news(self) -> None:
        agreed = change(level="error", sdk=verdict(), accepted=Acceptance("r", "o", "2030-01-01"))
        assert "### What breaks" not in markdown(diff_of([agreed]))

    def test_what_else_to_know_is_not_folded(self) -> None:
        assert "> The base is known by its operations" in markdown(release_diff()).split("<details>")[0]

    def test_each_level_is_folded_under_its_count(self) -> None:
        assert re.findall("<summary>(.*)</summary>", markdown(release_diff())) == [
            "Errors: 12 changes, 7 causes",
            "Warnings: 8 changes, 4 causes",
            "Moved in the client alone: 2 symbols",
            "Notes: 10 changes, 9 causes",
            "Accepted: 1 change, 1 cause",
        ]

    def test_an_entry_in_full(self) -> None:
        one = change(
            id="request-property-enum-value-removed",
            level="error",
            operation="POST /tags/{tag}",
            location=Location("request-body", trail=("type",)),
            message="the value 'x' is gone",
            before="x",
            after=["y"],
            base=Spot("/a", "old.yaml", 12, 5),
            revision=Spot("/b", "new.yaml", 34, 7),
            witness=Witness({"type": "x"}, arrives=False),
            sdk=verdict(symbol="client.tags.create(type=)", before="Literal['x']", after="str", reason="why"),
            accepted=Acceptance("nobody sends it", "us", "2027-03-31"),
        )
        assert markdown(diff_of([one])).split("</summary>\n\n")[1].split("\n\n</details>")[0].splitlines() == [
            "- **error** the value `'x'` is gone (`request-property-enum-value-removed`)",
            "  - in `POST /tags/{tag}: request body, type`, at `old.yaml:12:5 → new.yaml:34:7`",
            '  - before: `"x"`',
            '  - after: `["y"]`',
            '  - `{"type": "x"}` was accepted and is refused',
            "  - `client.tags.create(type=)`: breaks at type check and at run time; why",
            "    ```diff",
            "    - Literal['x']",
            "    + str",
            "    ```",
            "  - accepted: until `2027-03-31`, by us: nobody sends it",
        ]

    def test_nothing_changed(self) -> None:
        assert markdown(empty_diff()) == (
            "## AMPECO Public API: `3.96.4 → 3.110.0`\n\n"
            "**no changes**. Client `3.96.4` stays: Nothing that the client shows has changed.\n"
        )

    def test_sides_of_one_version_are_named_by_their_source(self) -> None:
        sides = {name: Side(f"{name}.yaml", "API", "1.0", "", 1) for name in ("base", "revision")}
        assert markdown(diff_of([], **sides)).startswith("## API: `base.yaml → revision.yaml`\n")

    def test_places_are_counted_and_cut_unless_full(self) -> None:
        places = [change(level="warning", cause="one", operation=f"GET /{number:02}") for number in range(25)]
        brief, full = markdown(diff_of(places)), markdown(diff_of(places), full=True)
        assert "GET /09" in brief
        assert "GET /10" not in brief
        assert "  - and 15 more places\n" in brief
        assert "GET /24" in full

    def test_only_what_we_write_is_markup(self) -> None:
        for report in (markdown(hostile_diff()), markdown(hostile_diff(), full=True)):
            read = tokens(report)
            assert {token.type for token in read} <= OURS
            blocks = [token.content for token in read if token.type == "html_block"]
            assert all(re.fullmatch(r"(</?(details|summary)>|[\w:, ]+|\n)*", block) for block in blocks)
            assert sum(block.count("<details>") for block in blocks) == 5
            assert [token.tag for token in read if token.type == "heading_open"] == ["h2", "h3"]
            assert not [each for each in as_text(report) if MARK.search(each)]

    def test_what_is_hostile_is_shown_as_it_is(self) -> None:
        shown = " ".join(in_code(markdown(hostile_diff())))
        for part in ("<script>", "@team", "#12", "https://evil.example/a", "```fence```", "| pipe |"):
            assert part in HOSTILE
            assert part in shown

    def test_no_template_is_made_of_what_is_told(self) -> None:
        told = change(level="error", message="{{7*7}} {% raw %}", sdk=verdict(symbol="{{7*7}}"))
        for format in ("markdown", "changelog", "html"):
            report = render(diff_of([told]), format)
            assert "{{7*7}}" in report

    def test_it_stays_in_a_comment_however_much_there_is(self) -> None:
        every: list[Change] = [
            change(level=level, cause=f"{level}{number}", operation=f"GET /{number}/{'ж' * 200}", message="ж" * 500)
            for level in ("error", "warning", "info")
            for number in range(400)
        ]
        report = markdown(diff_of(every, notes=("ж" * 500,) * 50), full=True)
        assert len(report.encode()) < GITHUB
        assert "- **error**" in report
        assert "| changes | 400 | 400 | 400 | 0 |" in report
        assert {token.type for token in tokens(report)} <= OURS

    def test_what_does_not_fit_is_counted(self) -> None:
        every = [change(level="error", cause=str(number), operation=f"GET /{'x' * 250}") for number in range(1_000)]
        folded = markdown(diff_of(every)).split("<details>")[1]
        shown = folded.count("- **error**")
        assert 50 < shown < 1_000
        assert f"- and {1_000 - shown} more, left out here: the text report has all\n" in folded

    def test_what_breaks_stays_short(self) -> None:
        every = [change(level="error", cause=str(number), operation=f"GET /{number}") for number in range(100)]
        shown = markdown(diff_of(every)).split("<details>")[0]
        assert shown.count("- **error**") == 25
        assert shown.endswith("- and 75 more, folded below\n\n")

    def test_what_fits_is_all_there(self) -> None:
        every = [change(level="info", cause=str(number), operation=f"GET /{number}") for number in range(200)]
        report = markdown(diff_of(every))
        assert all(f"in `GET /{number}`\n" in report for number in range(200))
        assert "left out" not in report

    def test_notes_are_brief_unless_full(self) -> None:
        calm = verdict(symbol="client.a.get().b", type_check=False, run_time=False, reason="why")
        note = change(id="a-b", level="info", operation="GET /a", message="m", sdk=calm, base=Spot("/", "old.yaml", 3))
        (line,) = [each for each in markdown(diff_of([note])).splitlines() if each.startswith(("- ", "  - "))]
        assert line == "- m (`a-b`), in `GET /a`: `client.a.get().b`"
        assert "at `old.yaml:3`" in markdown(diff_of([note]), full=True)


def changelog(diff: Diff) -> str:
    return render(diff, "changelog")


class TestChangelog:
    def test_whole_entry(self) -> None:
        diff = diff_of(
            [
                change(
                    id="endpoint-added",
                    level="info",
                    operation="POST /v1/tags/{tag}",
                    sdk=verdict(
                        symbol="client.tags.create", kind="method", before="", after="create(tag: int) -> Tag",
                        type_check=False, run_time=False, bump="minor", reason="a new method",
                    ),
                ),
                change(
                    id="new-required-request-property",
                    level="error",
                    sdk=verdict(
                        symbol="client.users.create(name=)", kind="argument", before="", after="name: str",
                        reason="create() has to give it now",
                    ),
                ),
                change(
                    id="request-property-type-changed",
                    level="error",
                    sdk=verdict(
                        symbol="client.tags.update(uid=)", kind="argument", before="uid: str = …", after="uid: int = …",
                        reason="texts are refused",
                    ),
                ),
                change(
                    id="endpoint-deprecated",
                    level="info",
                    sdk=verdict(
                        symbol="client.tags.old.list", kind="method", before="list()", after="list()", type_check=False,
                        run_time=False, bump="minor", reason="calls warn: use client.tags.list",
                    ),
                ),
                *(
                    change(cause="cost", sdk=verdict(symbol=symbol))
                    for symbol in ("client.sessions.list().data[].cost", "client.sessions.get().cost")
                ),
            ],
            client=(verdict(symbol="models.Old", kind="class", before="class", reason="models.New is it now"),),
            version=NextVersion("1.0.0", "2.0.0", "major", "."),
        )  # fmt: skip
        assert changelog(diff).splitlines() == [
            "## 3.110.0",
            "",
            "Code that uses what is marked **breaking** has to change.",
            "",
            "### Added",
            "",
            "- `tags`",
            "  - `client.tags.create(...)`: `POST /v1/tags/{tag}`",
            "- `users`",
            "  - **breaking** `client.users.create(name=)`: `name: str`; `create()` has to give it now",
            "",
            "### Changed",
            "",
            "- `tags`",
            "  - **breaking** `client.tags.update(uid=)`: `uid: str = …` → `uid: int = …`; texts are refused",
            "",
            "### Deprecated",
            "",
            "- `tags`",
            "  - `client.tags.old.list(...)`: calls warn: use `client.tags.list`",
            "",
            "### Removed",
            "",
            "- `models`",
            "  - **breaking** `models.Old`: `models.New` is it now",
            "- `sessions`",
            "  - **breaking** `client.sessions.get().cost`, `client.sessions.list().data[].cost`",
        ]

    def test_what_the_client_does_not_show_is_left_out(self) -> None:
        unseen = verdict(symbol="", kind="none", before="", after="", type_check=False, run_time=False, bump="patch")
        same = verdict(after="float | None", type_check=False, run_time=False, bump="none")
        diff = diff_of([change(level="error", sdk=each) for each in (None, unseen, same)])
        assert changelog(diff) == "## 3.110.0\n\nNothing that the client shows has changed.\n"

    def test_wire_names_are_left_out(self) -> None:
        entry = changelog(release_diff())
        for jargon in ("response-", "request-", "idTag", "application/json", "estimatedSavings", "/paths/", "spec/"):
            assert jargon not in entry
        assert re.findall("[A-Z]+ /[^`]*", entry) == [
            "POST /public-api/actions/charge-point/v1.0/{chargePoint}/disconnect",
            "POST /public-api/resources/consents/v1.0",
        ]

    def test_what_is_accepted_breaks_code_all_the_same(self) -> None:
        agreed = change(level="error", sdk=verdict(), accepted=Acceptance("r", "o", "2030-01-01"))
        assert "- **breaking** `client.sessions.get().cost`" in changelog(diff_of([agreed]))

    def test_a_cause_that_reaches_two_resources_is_told_in_each(self) -> None:
        both = [change(cause="one", sdk=verdict(symbol=f"client.{name}.get().volts")) for name in ("evses", "circuits")]
        assert changelog(diff_of(both)).splitlines()[6:] == [
            "- `circuits`",
            "  - **breaking** `client.circuits.get().volts`",
            "- `evses`",
            "  - **breaking** `client.evses.get().volts`",
        ]

    def test_a_name_that_a_new_operation_took_has_changed_and_is_not_new(self) -> None:
        new = verdict(
            symbol="client.a.list", kind="method", before="", after="list()", type_check=False, run_time=False
        )
        moved = verdict(symbol="client.a.list", kind="method", before="list()", after="list()", reason="the newest one")
        entry = changelog(diff_of([change(id="endpoint-added", level="info", sdk=new)], client=(moved,)))
        assert "### Added" not in entry
        assert "### Changed\n\n- `a`\n  - **breaking** `client.a.list(...)`: the newest one\n" in entry

    def test_what_a_method_returns_is_told_with_both_classes(self) -> None:
        answer = verdict(symbol="client.a.get()", kind="method", before="models.A", after="models.B", reason="moved")
        entry = changelog(diff_of([], client=(answer,)))
        assert "  - **breaking** `client.a.get()`: `models.A` → `models.B`; moved\n" in entry

    def test_what_breaks_stands_first_in_its_resource(self) -> None:
        calm = verdict(symbol="client.a.first", after="x", type_check=False, run_time=False, bump="minor")
        broken = verdict(symbol="client.a.second", after="x")
        told = changelog(diff_of([change(sdk=calm), change(sdk=broken)])).splitlines()
        assert [each.split("`")[1] for each in told if each.startswith("  - ")] == ["client.a.second", "client.a.first"]

    def test_events_are_grouped_as_webhooks(self) -> None:
        event = change(sdk=verdict(symbol="ChangedEvent.session.status", kind="event"))
        assert "- `webhooks`\n  - **breaking** `ChangedEvent.session.status`" in changelog(diff_of([event]))

    def test_a_sentence_is_said_once(self) -> None:
        judged = verdict(symbol="client.a.b(keys=)", kind="argument", before="x", after="y", reason="more values")
        twice = [change(id="request-property-enum-value-added", after=value, sdk=judged) for value in ("v", "w")]
        assert changelog(diff_of(twice)).count("client.a.b(keys=)") == 1

    def test_many_symbols_of_one_cause_are_counted(self) -> None:
        many = [change(cause="one", sdk=verdict(symbol=f"client.a.m{number:02}().x")) for number in range(20)]
        entry = changelog(diff_of(many))
        assert entry.splitlines()[-1].endswith("`client.a.m05().x` and 14 more")

    def test_the_order_of_changes_does_not_matter(self) -> None:
        diff = release_diff()
        turned = diff_of(
            tuple(reversed(diff.changes)), client=tuple(reversed(diff.client)), version=diff.version, notes=diff.notes
        )
        assert changelog(turned) == changelog(diff)

    def test_only_what_we_write_is_markup(self) -> None:
        entry = changelog(hostile_diff())
        read = tokens(entry)
        assert {token.type for token in read} <= OURS - {"html_block"}
        assert not [each for each in as_text(entry) if MARK.search(each)]
