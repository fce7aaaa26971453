"""Reports for CI systems: junit, sarif and GitHub's annotations."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest
from diff.sample_diff import AGREED, ONE, diff_of, empty_diff, hostile_diff, release_diff
from sdkforge.diff.model import Change, Diff, Level, Location, Spot
from sdkforge.diff.reports import render
from sdkforge.diff.reports.sarif import uri


class TestJunit:
    def cases(self, diff: Diff, fail_on: Level | None = "error") -> list[ElementTree.Element]:
        root = ElementTree.fromstring(render(diff, "junit", fail_on=fail_on).encode())
        assert root.tag == "testsuites"
        for suite in (root, *root.findall("testsuite")):
            found = list(suite.iter("testcase"))
            assert suite.attrib["tests"] == str(len(found))
            assert suite.attrib["failures"] == str(sum(case.find("failure") is not None for case in found))
            assert suite.attrib["skipped"] == str(sum(case.find("skipped") is not None for case in found))
        return list(root.iter("testcase"))

    def outcome(self, case: ElementTree.Element) -> str:
        return "".join(child.tag for child in case) or "passed"

    @pytest.mark.parametrize(
        ("fail_on", "failures"),
        [(None, []), ("error", ["error"]), ("warning", ["error", "warning"]), ("info", ["error", "warning", "info"])],
    )
    def test_what_is_grave_enough_fails_and_the_rest_passes(self, fail_on: Level | None, failures: list[str]) -> None:
        diff = diff_of([replace(ONE, level=level, cause=level) for level in ("error", "warning", "info")])
        outcomes = [self.outcome(case) for case in self.cases(diff, fail_on)]
        assert outcomes == ["failure"] * len(failures) + ["system-out"] * (3 - len(failures))

    def test_errors_fail_unless_said_otherwise(self) -> None:
        assert render(release_diff(), "junit") == render(release_diff(), "junit", fail_on="error")

    def test_a_failure_tells_all(self) -> None:
        (case,) = self.cases(diff_of([ONE]))
        assert case.attrib == {
            "classname": "request-property-enum-value-removed",
            "name": "the value 'x' is no longer accepted (POST /tags/{tag}: request body, items[].type)",
            "file": "spec/new.yaml",
            "line": "34",
        }
        failure = case[0]
        assert failure.attrib == {"type": "error", "message": "the value 'x' is no longer accepted"}
        assert "\n  in        POST /tags/{tag}: request body, items[].type\n" in (failure.text or "")
        assert '{"type": "x"} was accepted and is refused\n' in (failure.text or "")

    def test_what_is_accepted_is_skipped_with_the_reason(self) -> None:
        (case,) = self.cases(diff_of([replace(ONE, accepted=AGREED)]))
        assert self.outcome(case) == "skipped"
        assert case[0].attrib == {"message": "accepted until 2027-03-31, by us: nobody sends it"}

    def test_one_cause_is_one_case(self) -> None:
        assert len(self.cases(release_diff())) == len(release_diff().groups) == 21

    def test_no_two_cases_have_one_name(self) -> None:
        twice = diff_of([ONE, replace(ONE, revision=None), replace(ONE, id="other-check")])
        assert [(case.attrib["classname"], case.attrib["name"].split("type")[1]) for case in self.cases(twice)] == [
            ("request-property-enum-value-removed", ")"),
            ("request-property-enum-value-removed", "), 2"),
            ("other-check", ")"),
        ]

    def test_where_nothing_changed_one_case_passes(self) -> None:
        (case,) = self.cases(empty_diff())
        assert self.outcome(case) == "passed"

    def test_whatever_stands_in_a_document_it_is_xml(self) -> None:
        cases = self.cases(hostile_diff())
        assert len(cases) == 9
        assert {child.tag for case in cases for child in case} == {"failure", "skipped", "system-out"}
        assert "<script>alert('x')</script></details></pre>--> ]]> &amp;" in cases[0].attrib["name"]

    @pytest.mark.parametrize("character", [*map(chr, range(32)), "\x7f", "\x85", "\ud800", "\ufffe", "\uffff"])
    def test_characters_that_xml_forbids(self, character: str) -> None:
        odd = replace(ONE, message=f"a{character}b", path=f"/{character}/x", before=character)
        (case,) = self.cases(diff_of([odd]))
        escape = character.encode("unicode_escape").decode()
        assert case.attrib["name"].startswith(f"a{escape}b (POST /{escape}/x: ")


class TestSarif:
    def run(self, diff: Diff) -> dict[str, Any]:
        log = json.loads(render(diff, "sarif"))
        assert log["version"] == "2.1.0"
        assert log["$schema"].endswith("/sarif-schema-2.1.0.json")
        (run,) = log["runs"]
        return run

    def results(self, *changes: Change) -> list[dict[str, Any]]:
        return self.run(diff_of(changes))["results"]

    def test_a_result(self) -> None:
        (result,) = self.results(ONE)
        text = result.pop("message")["text"]
        assert text.startswith("the value 'x' is no longer accepted\n  in        POST /tags/{{tag}}: request body")
        assert re.fullmatch("[0-9a-f]{64}", result.pop("partialFingerprints")["sdkforgeChange/v1"])
        assert result == {
            "ruleId": "request-property-enum-value-removed",
            "ruleIndex": 0,
            "level": "error",
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": "spec/new.yaml"},
                        "region": {"startLine": 34, "startColumn": 7},
                    },
                    "logicalLocations": [{"fullyQualifiedName": "POST /tags/{tag}: request body, items[].type"}],
                }
            ],
            "relatedLocations": [
                {
                    "id": 1,
                    "message": {"text": "before"},
                    "physicalLocation": {
                        "artifactLocation": {"uri": "spec/old.yaml"},
                        "region": {"startLine": 12, "startColumn": 5},
                    },
                }
            ],
        }

    @pytest.mark.parametrize(("level", "told"), [("error", "error"), ("warning", "warning"), ("info", "note")])
    def test_levels(self, level: Level, told: str) -> None:
        run = self.run(diff_of([replace(ONE, level=level)]))
        assert run["results"][0]["level"] == told
        assert run["tool"]["driver"]["rules"][0]["defaultConfiguration"] == {"level": told}

    def test_rules(self) -> None:
        run = self.run(release_diff())
        rules = run["tool"]["driver"]["rules"]
        assert rules[0]["shortDescription"] == {"text": "Api removed without deprecation"}
        ids = [rule["id"] for rule in rules]
        assert len(set(ids)) == len(ids) == 15
        assert all(ids[result["ruleIndex"]] == result["ruleId"] for result in run["results"])
        assert len(run["results"]) == 21

    def test_what_is_gone_is_told_where_it_was(self) -> None:
        (result,) = self.results(replace(ONE, revision=None))
        assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "spec/old.yaml"}
        assert "relatedLocations" not in result

    def test_a_place_that_is_not_known_is_left_out(self) -> None:
        (result,) = self.results(replace(ONE, revision=Spot("/", "a.yaml")))
        assert result["locations"][0]["physicalLocation"] == {"artifactLocation": {"uri": "a.yaml"}}
        (result,) = self.results(replace(ONE, base=None, revision=None))
        assert "physicalLocation" not in result["locations"][0]

    def test_what_is_accepted_is_suppressed(self) -> None:
        (result,) = self.results(replace(ONE, accepted=AGREED))
        assert result["suppressions"] == [
            {
                "kind": "external",
                "status": "accepted",
                "justification": "until 2027-03-31, by us: nobody sends it",
            }
        ]

    def fingerprint(self, found: Change) -> str:
        return self.results(found)[0]["partialFingerprints"]["sdkforgeChange/v1"]

    def test_a_fingerprint_is_that_of_the_change_wherever_it_stands(self) -> None:
        moved = replace(
            ONE, base=None, revision=Spot("/z", "other.yaml", 1, 1), level="info", accepted=AGREED, sdk=None
        )
        assert self.fingerprint(moved) == self.fingerprint(ONE)

    @pytest.mark.parametrize(
        "other",
        [
            {"id": "x"}, {"method": "PUT"}, {"path": "/other"}, {"before": "y"}, {"after": "y"},
            {"location": Location("request-body", media="application/json", trail=("items", "[]", "kind"))},
            {"location": Location("request-body", media="text/plain", trail=("items", "[]", "type"))},
        ],
    )  # fmt: skip
    def test_another_change_has_another_fingerprint(self, other: dict[str, Any]) -> None:
        assert self.fingerprint(replace(ONE, **other)) != self.fingerprint(ONE)

    def test_two_changes_that_are_told_alike_have_two_fingerprints(self) -> None:
        first, second = self.results(ONE, replace(ONE, revision=None))
        assert first["partialFingerprints"] == self.results(ONE)[0]["partialFingerprints"]
        assert second["partialFingerprints"] != first["partialFingerprints"]

    @pytest.mark.parametrize(
        ("file", "told"),
        [
            ("spec/v1.yaml", "spec/v1.yaml"),
            ("a b/ü#?%.yaml", "a%20b/%C3%BC%23%3F%25.yaml"),
            ("c:x.yaml", "c%3Ax.yaml"),
            ("/tmp/a b.yaml", "file:///tmp/a%20b.yaml"),
            ("https://a.example/x y.yaml?v=1", "https://a.example/x%20y.yaml?v=1"),
            ("-", "-"),
        ],
    )
    def test_files_are_uris(self, file: str, told: str) -> None:
        assert uri(file) == told

    def test_a_file_of_a_git_revision_is_named_by_its_path(self) -> None:
        (result,) = self.results(replace(ONE, revision=Spot("/", "git:main:spec/api.yaml", 1, 1)))
        assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "spec/api.yaml"}

    def test_no_placeholder_and_no_link_is_made_of_text(self) -> None:
        (result,) = self.results(replace(ONE, message="{0} [a](1) data[]"))
        assert result["message"]["text"].startswith("{{0}} \\[a\\](1) data\\[\\]\n")
        (result,) = self.results(replace(ONE, message="data[].x"))
        assert result["message"]["text"].startswith("data[].x\n")

    def test_hostile_text_stays_in_its_place(self) -> None:
        report = render(hostile_diff(), "sarif")
        assert report.isascii()
        for result in json.loads(report)["runs"][0]["results"]:
            (location,) = result["locations"]
            file = location["physicalLocation"]["artifactLocation"]["uri"]
            assert re.fullmatch(r"[\w.%/~-]+", file)
            assert "<script>" in unquote(file)
            assert all(line.isprintable() for line in result["message"]["text"].split("\n"))
            assert location.get("logicalLocations", [{"fullyQualifiedName": ""}])[0]["fullyQualifiedName"].isprintable()

    def test_nothing_changed(self) -> None:
        run = self.run(empty_diff())
        assert run["results"] == []
        assert run["tool"]["driver"]["rules"] == []


class TestGithub:
    def commands(self, *changes: Change) -> list[str]:
        return render(diff_of(changes), "github").splitlines()

    @pytest.mark.parametrize(("level", "command"), [("error", "error"), ("warning", "warning"), ("info", "notice")])
    def test_levels(self, level: Level, command: str) -> None:
        (told,) = self.commands(replace(ONE, level=level))
        assert told.startswith(
            f"::{command} file=spec/new.yaml,line=34,col=7,title=request-property-enum-value-removed::"
            "the value 'x' is no longer accepted%0A  in        POST /tags/{tag}: request body, items[].type%0A"
        )
        assert told.endswith("%0A              - Literal['x']%0A              + str")

    def test_what_is_accepted_is_a_notice(self) -> None:
        (told,) = self.commands(replace(ONE, accepted=AGREED))
        assert told.startswith("::notice file=")
        assert told.endswith("%0A  accepted  until 2027-03-31, by us: nobody sends it")

    def test_what_is_gone_is_told_where_it_was(self) -> None:
        (told,) = self.commands(replace(ONE, revision=None))
        assert told.startswith("::error file=spec/old.yaml,line=12,col=5,title=")

    def test_a_file_of_a_git_revision_is_named_by_its_path(self) -> None:
        (told,) = self.commands(replace(ONE, revision=None, base=Spot("/", "git:HEAD~1:spec/a:b.yaml", 3, 1)))
        assert told.startswith("::error file=spec/a%3Ab.yaml,line=3,col=1,")

    def test_a_place_that_is_not_known_is_left_out(self) -> None:
        assert self.commands(replace(ONE, revision=Spot("/", "a.yaml")))[0].startswith("::error file=a.yaml,title=")
        assert self.commands(replace(ONE, base=None, revision=None))[0].startswith("::error title=")

    def test_one_cause_is_one_annotation_and_the_gravest_come_first(self) -> None:
        told = render(release_diff(), "github").splitlines()
        kinds = [re.match("::([a-z]+) ", each)[1] for each in told]  # type: ignore[index]
        assert kinds == ["error"] * 7 + ["warning"] * 4 + ["notice"] * 10

    def test_nothing_that_stands_in_a_document_is_a_command(self) -> None:
        told = render(hostile_diff(), "github").splitlines()
        assert len(told) == 9
        assert all(re.match("::(error|warning|notice) file=", each) for each in told)
        for each in told:
            properties, message = re.fullmatch("::[a-z]+ (.*?)::(.*)", each).groups()  # type: ignore[union-attr]
            assert re.fullmatch("file=[^,:]*,line=3,col=7,title=[a-z-]+", properties)
            assert not re.search("%(?!25|0A|0D)", message)

    def test_a_message_is_not_longer_than_is_of_use(self) -> None:
        for long in ({"message": "x" * 100_000}, {"path": "/x" * 100_000}):
            (told,) = self.commands(replace(ONE, **long))
            assert len(told) < 5_000

    def test_nothing_changed(self) -> None:
        assert render(empty_diff(), "github") == ""
