"""A comparison as JUnit XML: a test case for each cause, which fails where its level does."""

from __future__ import annotations

from collections import Counter
from xml.etree import ElementTree

from ...printable import printable
from ..model import LEVELS, Diff, Group, Level
from . import text, wording

_SUITE = "sdkforge diff"


def render(diff: Diff, *, full: bool = False, fail_on: Level | None = "error") -> str:
    """The report. fail_on: the level from which on a cause is a failure; None where nothing fails.

    What is accepted is skipped with its reason. What does not fail passes, with what is told of it as its output. Where
    nothing changed there is one case that passes, since some readers take a report without any for a broken one.
    """
    failing = LEVELS[: LEVELS.index(fail_on) + 1] if fail_on else ()
    taken: Counter[str] = Counter()
    cases = [_case(group, failing, full, taken) for section in wording.sections(diff) for group in section.groups]
    if not cases:
        cases = [ElementTree.Element("testcase", {"classname": "no-changes", "name": _sides(diff)})]
    counts = {
        "tests": str(len(cases)),
        "failures": str(sum(case.find("failure") is not None for case in cases)),
        "errors": "0",
        "skipped": str(sum(case.find("skipped") is not None for case in cases)),
    }
    root = ElementTree.Element("testsuites", {"name": _SUITE, **counts})
    suite = ElementTree.SubElement(root, "testsuite", {"name": _sides(diff), **counts})
    suite.extend(cases)
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _sides(diff: Diff) -> str:
    return printable(f"{wording.named_side(diff.base)} → {wording.named_side(diff.revision)}")


def _case(group: Group, failing: tuple[Level, ...], full: bool, taken: Counter[str]) -> ElementTree.Element:
    first = group.first
    name = printable(f"{first.message} ({wording.reach(group)})")
    # Readers follow a case from run to run by its name; two members of a union may be told alike.
    taken[f"{first.id} {name}"] += 1
    number = taken[f"{first.id} {name}"]
    attributes = {"classname": first.id, "name": f"{name}, {number}" if number > 1 else name}
    spot = first.revision or first.base
    if spot:
        attributes["file"] = printable(wording.repository_file(spot))
        if spot.line is not None:
            attributes["line"] = str(spot.line)
    case = ElementTree.Element("testcase", attributes)
    # Its lines are printable: nothing is left that XML 1.0 has no way to write.
    told = text.entry(group, full=full)
    if wording.is_accepted(group):
        reasons = dict.fromkeys(wording.accepted(change.accepted) for change in group.changes if change.accepted)
        ElementTree.SubElement(case, "skipped", {"message": printable(f"accepted {'; '.join(reasons)}")})
    elif first.level in failing:
        failure = ElementTree.SubElement(case, "failure", {"type": first.level, "message": printable(first.message)})
        failure.text = f"\n{told}"
    else:
        output = ElementTree.SubElement(case, "system-out")
        output.text = f"\n{first.level} {first.id}\n{told}"
    return case
