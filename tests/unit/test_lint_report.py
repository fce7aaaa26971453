"""Reports: text for a reader, JSON for a program, annotations for GitHub Actions."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest
from sdkforge.lint import FORMATS, Finding, Format, render


def finding(**fields: Any) -> Finding:
    given: dict[str, Any] = {
        "level": "warning",
        "rule": "format-unknown",
        "message": "the format 'x' is unknown",
        "advice": "Write 'y'.",
        "pointer": "/components/schemas/A/format",
        "file": "spec/a.yaml",
        "line": 12,
        "column": 7,
        "count": 1,
        "places": ("/components/schemas/A/format",),
    }
    return Finding(**{**given, **fields})


class TestText:
    def test_place_level_rule_message_and_advice(self) -> None:
        assert render([finding()]) == (
            "spec/a.yaml:12:7: warning format-unknown: the format 'x' is unknown\n"
            "    at /components/schemas/A/format\n"
            "    Write 'y'.\n"
            "1 warning in 1 place.\n"
        )

    @pytest.mark.parametrize(("count", "said"), [(2, "(and 1 more place)"), (412, "(and 411 more places)")])
    def test_other_places_are_counted(self, count: int, said: str) -> None:
        assert render([finding(count=count)]).split("\n")[0].endswith(said)

    def test_the_whole_document_has_no_pointer_to_show(self) -> None:
        assert " at \n" not in render([finding(pointer="")])

    def test_the_last_line_sums_up(self) -> None:
        findings = [finding(level="error"), finding(level="error", count=1_500), finding(level="info")]
        assert render(findings).endswith("\n2 errors, 1 note in 1,502 places.\n")
        assert render([]) == "No findings.\n"

    def test_a_terminal_is_not_told_what_to_do(self) -> None:
        text = render([finding(message="a\x1b[31mb\u202ec\nd\x07", pointer="/\x9b1m")])
        assert "\\x1b[31mb\\u202ec\\nd\\x07" in text
        assert "/\\x9b1m" in text
        assert all(line.isprintable() for line in text.split("\n"))

    def test_letters_of_all_scripts_stay(self) -> None:
        assert "Größe 名前 😀" in render([finding(message="Größe 名前 😀")])


class TestJson:
    def test_fields(self) -> None:
        (told,) = json.loads(render([finding(count=3)], "json"))["findings"]
        assert told == {
            "level": "warning",
            "rule": "format-unknown",
            "message": "the format 'x' is unknown",
            "advice": "Write 'y'.",
            "pointer": "/components/schemas/A/format",
            "file": "spec/a.yaml",
            "line": 12,
            "column": 7,
            "count": 3,
        }

    def test_none(self) -> None:
        assert json.loads(render([], "json")) == {"findings": []}


class TestGithub:
    @pytest.mark.parametrize(("level", "command"), [("error", "error"), ("warning", "warning"), ("info", "notice")])
    def test_one_command_a_finding(self, level: str, command: str) -> None:
        (line,) = render([finding(level=level)], "github").splitlines()
        assert line == (
            f"::{command} file=spec/a.yaml,line=12,col=7,title=format-unknown::"
            "the format 'x' is unknown%0AWrite 'y'.%0Aat /components/schemas/A/format"
        )

    def test_properties_and_data_are_escaped(self) -> None:
        (line,) = render([finding(file="C:\\a,b%.yaml", message="50%\r\n::error::x", count=2)], "github").splitlines()
        properties, data = line.removeprefix("::warning ").split("::", 1)
        assert properties.startswith("file=C%3A\\a%2Cb%25.yaml,line=")
        assert data.startswith("50%25\\r%0A::error::x (2 places)%0A")
        assert "\r" not in line

    def test_no_command_can_be_smuggled_in(self) -> None:
        text = render([finding(message="x\n::stop-commands::y", advice="\n::error::z", file="a\n::error::b")], "github")
        assert text.count("\n") == 1
        assert text.startswith("::warning ")

    def test_a_place_that_is_not_known_is_left_out(self) -> None:
        (line,) = render([finding(line=None, column=None)], "github").splitlines()
        assert line.startswith("::warning file=spec/a.yaml,title=format-unknown::")

    def test_none(self) -> None:
        assert render([], "github") == ""


def test_every_format_has_a_renderer() -> None:
    assert get_args(Format) == FORMATS
    for name in FORMATS:
        text = render([finding()], name)
        assert text.endswith("\n")
        assert not text.endswith("\n\n")
