"""Reports of a comparison: what all have in common, and the text that a maintainer reads in a terminal."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from diff.sample_diff import HOSTILE, change, diff_of, empty_diff, hostile_diff, release_diff, verdict
from rich.console import Console
from sdkforge.diff.model import Acceptance, Change, Diff, Location, NextVersion, Spot, Witness
from sdkforge.diff.reports import FORMATS, Format, render, text

OLD = Spot("/a", "old.yaml", 12, 5)
NEW = Spot("/b", "new.yaml", 34, 7)


def lines(diff: Diff, *, full: bool = False) -> list[str]:
    return render(diff, "text", full=full).splitlines()


def line(diff: Diff, start: str) -> str:
    (found,) = [each for each in lines(diff) if each.startswith(start)]
    return found


class TestEveryFormat:
    @pytest.mark.parametrize("format", FORMATS)
    @pytest.mark.parametrize("full", [False, True])
    def test_the_same_comparison_gives_the_same_report(self, format: Format, full: bool) -> None:
        assert render(release_diff(), format, full=full) == render(release_diff(), format, full=full)

    @pytest.mark.parametrize("format", FORMATS)
    def test_every_line_ends(self, format: Format) -> None:
        for diff in (release_diff(), hostile_diff(), empty_diff()):
            report = render(diff, format)
            assert report.endswith("\n") or (format, report) == ("github", "")
            assert not report.endswith("\n\n")

    @pytest.mark.parametrize("format", FORMATS)
    def test_nothing_that_a_terminal_acts_on_comes_through(self, format: Format) -> None:
        report = render(hostile_diff(), format, full=True)
        assert all(each.isprintable() for each in report.split("\n"))
        report.encode()

    @pytest.mark.parametrize("format", ["text", "markdown", "html", "github", "changelog"])
    def test_letters_of_all_scripts_stay(self, format: Format) -> None:
        named = verdict(symbol="client.größe.名前")
        report = render(diff_of([change(level="error", message="Größe 名前", sdk=named)]), format)
        assert "client.größe.名前" in report


class TestHead:
    def test_sides_counts_and_the_next_version_come_first(self) -> None:
        assert lines(release_diff())[:3] == [
            "spec/releases/v3.96.4.yaml (3.96.4) → spec/releases/v3.110.0.yaml (3.110.0): "
            "12 errors, 8 warnings, 10 notes, 1 accepted",
            "operations 443 → 452: 3 added, 2 deprecated, 1 removed",
            "client 3.96.4 → 4.0.0 (major): client.charge_points.actions.start takes a new argument that must be "
            "given.",
        ]

    def test_nothing_changed(self) -> None:
        assert lines(empty_diff()) == [
            "spec/releases/v3.96.4.yaml (3.96.4) → spec/releases/v3.110.0.yaml (3.110.0): no changes",
            "client 3.96.4 stays: Nothing that the client shows has changed.",
        ]

    def test_one_is_told_as_one(self) -> None:
        assert lines(diff_of([change(level="error")]))[0].endswith(": 1 error")

    def test_many_are_grouped_by_thousands(self) -> None:
        many = diff_of([change(level="info", cause="one")] * 1_234)
        assert lines(many)[0].endswith(": 1,234 notes")

    def test_an_event_is_no_operation(self) -> None:
        event = change(id="endpoint-added", location=Location("operation", event="Sent"))
        assert not any("added" in each for each in lines(diff_of([event]))[:3] if each.startswith("operations"))


class TestPythonFirst:
    def test_what_breaks_stands_before_all_changes(self) -> None:
        told = lines(release_diff())
        assert told[3:6] == [
            "",
            "Python code that breaks",
            "  client.currencies.delete: the client has no such method any more (at type check and at run time)",
        ]

    @pytest.mark.parametrize(
        ("type_check", "run_time", "moment"),
        [(True, False, "at type check"), (False, True, "at run time"), (True, True, "at type check and at run time")],
    )
    def test_when_it_breaks(self, type_check: bool, run_time: bool, moment: str) -> None:
        judged = verdict(symbol="client.a.b", type_check=type_check, run_time=run_time, reason="why")
        told = lines(diff_of([change(level="error", sdk=judged)]))
        assert f"  client.a.b: why ({moment})" in told
        assert f"  Python    client.a.b: breaks {moment}; why" in told

    def test_what_breaks_nothing_is_not_among_it(self) -> None:
        judged = verdict(symbol="client.a.b", type_check=False, run_time=False, reason="why")
        told = lines(diff_of([change(level="error", sdk=judged)]))
        assert "Python code that breaks" not in told
        assert "  Python    client.a.b: breaks nothing; why" in told

    def test_what_is_accepted_is_not_among_it(self) -> None:
        agreed = change(level="error", sdk=verdict(), accepted=Acceptance("r", "o", "2030-01-01"))
        assert "Python code that breaks" not in lines(diff_of([agreed]))

    def test_what_moved_in_the_client_alone_is_among_it(self) -> None:
        moved = diff_of([], client=(verdict(symbol="models.Old", kind="class", before="class", reason="use New"),))
        assert "  models.Old: use New (at type check and at run time)" in lines(moved)
        assert "  models.Old: breaks at type check and at run time; use New" in lines(moved)

    def test_a_long_list_is_cut_with_a_count_unless_full(self) -> None:
        many = [change(level="error", sdk=verdict(symbol=f"client.a.b{number}")) for number in range(30)] * 2
        diff = diff_of(many)
        assert "  and 18 more, below" in lines(diff)
        assert not any(each.endswith("more, below") for each in lines(diff, full=True))

    def test_a_symbol_that_the_client_does_not_show_is_not_told(self) -> None:
        hidden = change(level="error", sdk=verdict(symbol="", kind="none", type_check=False, run_time=False))
        assert not any("Python" in each for each in lines(diff_of([hidden])))

    def test_a_change_without_a_verdict_is_told(self) -> None:
        assert "error a-b: m" in lines(diff_of([change(id="a-b", level="error", message="m", sdk=None)]))


class TestEntry:
    ONE = change(
        id="request-property-enum-value-removed",
        level="error",
        direction="request",
        operation="POST /tags/{tag}",
        location=Location("request-body", media="application/json", trail=("items", "[]", "type")),
        message="the value 'x' is no longer accepted",
        before="x",
        base=OLD,
        revision=NEW,
        witness=Witness({"type": "x"}, arrives=False),
        sdk=verdict(symbol="client.tags.create(type=)", before="Literal['x', 'y']", after="Literal['y']", reason="why"),
    )

    def test_all_of_it(self) -> None:
        told = lines(diff_of([self.ONE]))
        assert told[told.index("Errors: a client that kept to the base breaks") :] == [
            "Errors: a client that kept to the base breaks",
            "",
            "error request-property-enum-value-removed: the value 'x' is no longer accepted",
            "  in        POST /tags/{tag}: request body, items[].type",
            "  at        old.yaml:12:5 → new.yaml:34:7",
            '  value     was "x"',
            '  shown by  {"type": "x"} was accepted and is refused',
            "  Python    client.tags.create(type=): breaks at type check and at run time; why",
            "              - Literal['x', 'y']",
            "              + Literal['y']",
        ]

    @pytest.mark.parametrize(
        ("before", "after", "said"),
        [("x", None, 'was "x"'), (None, 3, "now 3"), (3, 0, "3 → 0"), (False, True, "false → true")],
    )
    def test_values(self, before: object, after: object, said: str) -> None:
        assert line(diff_of([replace(self.ONE, before=before, after=after)]), "  value") == f"  value     {said}"

    def test_no_value_no_line(self) -> None:
        bare = replace(self.ONE, before=None, after=None, witness=None)
        assert not any(each.startswith(("  value", "  shown by")) for each in lines(diff_of([bare])))

    def test_a_value_that_may_arrive(self) -> None:
        arriving = replace(self.ONE, witness=Witness(277, arrives=True))
        assert line(diff_of([arriving]), "  shown by") == "  shown by  277 may arrive now and could not before"

    def test_long_values_are_cut_unless_full(self) -> None:
        diff = diff_of([replace(self.ONE, before="x" * 5_000)])
        assert len(line(diff, "  value")) < 150
        assert "x" * 5_000 in render(diff, "text", full=True)

    def test_signatures_that_are_equal_are_not_told(self) -> None:
        same = replace(self.ONE, sdk=verdict(before="label: str", after="label: str"))
        assert "label: str" not in render(diff_of([same]), "text")

    def test_what_stands_in_one_document_only(self) -> None:
        assert line(diff_of([replace(self.ONE, revision=None)]), "  at") == "  at        old.yaml:12:5"
        unknown = replace(self.ONE, base=None, revision=Spot("/b", "new.yaml"))
        assert line(diff_of([unknown]), "  at") == "  at        new.yaml"

    def test_what_is_of_the_whole_document(self) -> None:
        whole = replace(self.ONE, method="", path="", location=Location("document"))
        assert line(diff_of([whole]), "  in") == "  in        the document"

    def test_an_acceptance_tells_until_when_by_whom_and_why(self) -> None:
        agreed = replace(self.ONE, accepted=Acceptance("nobody sends it", "integrations", "2027-03-31"))
        told = lines(diff_of([agreed]))
        assert told[0].endswith(": 1 accepted")
        assert told[told.index("Accepted") + 2].startswith("error request-property-enum-value-removed")
        assert "  accepted  until 2027-03-31, by integrations: nobody sends it" in told


class TestGroups:
    def changes(self, *operations: str, **fields: object) -> list[Change]:
        return [
            change(
                id="x-y",
                level="error",
                cause="one",
                operation=operation,
                location=Location("response", status="200", trail=(f"field{number}",)),
                sdk=verdict(symbol=f"client.r{number}.get().field"),
                base=Spot("/", "old.yaml", 10 + number, 1),
                **fields,
            )
            for number, operation in enumerate(operations)
        ]

    def test_one_cause_is_told_once_with_the_count(self) -> None:
        told = lines(diff_of(self.changes("GET /a", "GET /b", "GET /c")))
        assert [each for each in told if each.startswith("error x-y")] == [
            "error x-y: the optional property data.cost is gone from the response"
        ]
        assert "  in        3 operations, first GET /a: response 200, field0" in told
        assert not any("/b" in each for each in told)
        assert any(each.startswith("  Python    client.r0.get().field and 2 more: breaks") for each in told)

    def test_what_breaks_stands_for_all(self) -> None:
        calm, broken = self.changes("GET /a", "GET /b")
        judged = verdict(symbol="client.calm", type_check=False, run_time=False)
        told = lines(diff_of([replace(calm, sdk=judged), broken]))
        assert any(each.startswith("  client.r1.get().field and 1 more: ") for each in told)

    def test_full_tells_every_operation_and_where(self) -> None:
        told = lines(diff_of(self.changes("GET /a", "GET /b")), full=True)
        start = told.index("  in        GET /a: response 200, field0")
        assert told[start : start + 4] == [
            "  in        GET /a: response 200, field0",
            "  at        old.yaml:10:1",
            "  in        GET /b: response 200, field1",
            "  at        old.yaml:11:1",
        ]
        assert any(each.startswith("  Python    client.r1.get().field: breaks") for each in told)

    def test_places_and_operations_are_told_apart(self) -> None:
        one = line(diff_of(self.changes("GET /a", "GET /a")), "  in ")
        assert one == "  in        2 places, first GET /a: response 200, field0"
        both = line(diff_of(self.changes("GET /a", "GET /a", "GET /b")), "  in ")
        assert both == "  in        3 places in 2 operations, first GET /a: response 200, field0"

    def test_accepted_in_some_places_only(self) -> None:
        some = self.changes("GET /a", "GET /b")
        agreed = replace(some[0], accepted=Acceptance("r", "o", "2030-01-01"))
        told = lines(diff_of([agreed, some[1]]))
        assert told[0].endswith(": 1 error, 1 accepted")
        assert "Accepted" not in told
        assert "  accepted  until 2030-01-01, by o: r (1 place of these)" in told


class TestOrder:
    def test_gravest_first_and_what_breaks_python_before_the_rest(self) -> None:
        diff = diff_of(
            [
                change(id="a-info", level="info"),
                change(id="b-warning", level="warning"),
                change(id="c-error", level="error"),
                change(id="d-accepted", level="error", accepted=Acceptance("r", "o", "2030-01-01")),
                change(id="e-breaks", level="error", sdk=verdict()),
                change(id="f-breaks", level="warning", sdk=verdict()),
            ]
        )
        ids = [each.split()[1].rstrip(":") for each in lines(diff) if each.startswith(("error", "warning", "info"))]
        assert ids == ["e-breaks", "c-error", "f-breaks", "b-warning", "a-info", "d-accepted"]

    def test_whole_operations_come_before_parts_of_them(self) -> None:
        part = change(id="a-part", level="info")
        whole = change(id="b-whole", level="info", location=Location("operation"))
        assert [each.split()[1] for each in lines(diff_of([part, whole]))[-2:]] == ["b-whole:", "a-part:"]

    def test_what_moved_is_cut_with_a_count_unless_full(self) -> None:
        moved = diff_of([], client=tuple(verdict(symbol=f"models.C{number}", kind="class") for number in range(30)))
        assert lines(moved)[-1] == "and 10 more; the full report has all"
        assert lines(moved, full=True)[-1].startswith("  models.C29: ")

    def test_what_moved_comes_after_what_is_grave_and_before_the_rest(self) -> None:
        told = lines(release_diff())
        moved = told.index("Moved in the client alone")
        assert told.index("Warnings: a client may break") < moved < told.index("Notes: no client breaks")

    def test_notes_are_short(self) -> None:
        judged = verdict(symbol="client.tags.create", kind="method", type_check=False, run_time=False)
        added = change(id="endpoint-added", level="info", message="new", operation="POST /tags", sdk=judged, base=OLD)
        told = lines(diff_of([added]))
        assert told[-1] == "info endpoint-added: new, in POST /tags; client.tags.create"
        assert "  at        old.yaml:12:5" in lines(diff_of([added]), full=True)

    def test_many_notes_are_cut_with_a_count_unless_full(self) -> None:
        many = diff_of([change(level="info", operation=f"GET /{number}") for number in range(100)])
        assert sum(each.startswith("info ") for each in lines(many)) == 40
        assert lines(many)[-1] == "and 60 more; the full report has all"
        assert sum(each.startswith("info ") for each in lines(many, full=True)) == 100

    def test_what_else_to_know_comes_last(self) -> None:
        assert lines(diff_of([], notes=("stale", "carried")))[-2:] == ["note: stale", "note: carried"]


def coloured(diff: Diff, *, terminal: bool) -> str:
    out = io.StringIO()
    colours = "standard" if terminal else None
    console = Console(file=out, force_terminal=terminal, color_system=colours, width=80, _environ={})
    console.print(text.styled(diff), soft_wrap=True)
    return out.getvalue()


class TestColours:
    def test_a_terminal_gets_them(self) -> None:
        assert "\x1b[1;31merror\x1b[0m" in coloured(release_diff(), terminal=True)

    def test_without_them_it_is_the_same_text(self) -> None:
        assert coloured(release_diff(), terminal=False) == render(release_diff(), "text")

    def test_what_a_document_holds_is_no_markup(self) -> None:
        styled = diff_of([change(level="error", message="[bold]x[/bold] :smile:")])
        assert "[bold]x[/bold] :smile:" in coloured(styled, terminal=True)


def test_hostile_text_is_told_as_escapes() -> None:
    assert "\x1b" in HOSTILE
    told = render(hostile_diff(), "text")
    assert "\\x1b[31mred\\x07\\x00\\x0b\\x9b1m\\ud800\\ufffe line one\\nline two\\r\\n::error file=x::y" in told
    assert "\\u202eright to left\\u202c" in told


def test_the_version_that_stays() -> None:
    diff = diff_of([change()], version=NextVersion("1.2.3", "1.2.3", "none", "Why."))
    assert lines(diff)[1] == "client 1.2.3 stays: Why."
