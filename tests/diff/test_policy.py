"""Levels of a project's own, and the changes that it accepts: until when, and what is told of entries out of use."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from diff.sample_diff import change
from sdkforge.api.config import DiffConfig, load_config
from sdkforge.diff.accepted import read_accepted
from sdkforge.diff.model import Acceptance, Change, Location
from sdkforge.diff.policy import Policy, apply, policy
from sdkforge.errors import InputError

TODAY = date(2026, 11, 25)
IDS = ("api-removed-without-deprecation", "request-parameter-removed", "response-optional-property-removed")
ENTRY = """\
accepted:
  # agreed with the app team
  - id: response-optional-property-removed
    operation: GET /pets/{id}
    reason: nobody read it
    owner: pets team
    expires: 2026-12-31
"""


def removed(operation: str = "GET /pets/{id}", field: str = "cost", **more: object) -> Change:
    place = Location("response", status="200", media="application/json", trail=("data", field))
    return change(operation=operation, location=place, **more)


def policy_of(folder: Path, text: str = ENTRY) -> Policy:
    path = folder / "accepted-changes.yaml"
    path.write_text(text, encoding="utf-8")
    return policy(DiffConfig(), str(path), known=lambda: IDS)


def refused(folder: Path, text: str) -> str:
    with pytest.raises(InputError) as caught:
        policy_of(folder, text)
    return str(caught.value).replace(f"{folder}/", "")


def test_without_a_policy_nothing_changes() -> None:
    changes = (removed(), removed(field="name"))
    assert apply(changes, Policy(), TODAY) == (changes, ())


def test_a_level_of_the_project_s_own() -> None:
    (made, other), notes = apply(
        [removed(), change(id="request-parameter-removed")],
        Policy({"response-optional-property-removed": "error"}),
        TODAY,
    )
    assert (made.level, other.level, notes) == ("error", "warning", ())


def test_an_accepted_change_keeps_its_level_and_says_by_whom(tmp_path: Path) -> None:
    (made,), notes = apply([removed()], policy_of(tmp_path), TODAY)
    assert made.level == "warning"
    assert made.accepted == Acceptance("nobody read it", "pets team", "2026-12-31")
    assert notes == ()


@pytest.mark.parametrize(
    ("other", "matches"),
    [
        (removed(), True),
        (removed(field="name"), True),
        (removed("GET /pets/{petId}"), True),
        (removed("GET /pets/{id}/toys"), False),
        (removed("DELETE /pets/{id}"), False),
        (removed("GET /pets/id"), False),
        (removed(id="request-parameter-removed"), False),
        (removed(""), False),
    ],
    ids=lambda value: f"{value.operation} {value.id}" if isinstance(value, Change) else "",
)
def test_what_an_entry_is_about(other: Change, matches: bool, tmp_path: Path) -> None:
    (made,), notes = apply([other], policy_of(tmp_path), TODAY)
    assert (made.accepted is not None) is matches
    assert bool(notes) is not matches


@pytest.mark.parametrize("operation", ['"*"', "'*'"])
def test_an_entry_for_all_operations(operation: str, tmp_path: Path) -> None:
    given = policy_of(tmp_path, ENTRY.replace("GET /pets/{id}", operation))
    made, notes = apply([removed(), removed("POST /other"), removed("")], given, TODAY)
    assert all(each.accepted for each in made)
    assert notes == ()


def test_an_entry_for_one_place(tmp_path: Path) -> None:
    given = policy_of(tmp_path, f"{ENTRY}    location: response 200, data.cost\n")
    made, _ = apply([removed(), removed(field="name")], given, TODAY)
    assert [each.accepted is not None for each in made] == [True, False]


def test_it_counts_through_the_day_on_which_it_expires(tmp_path: Path) -> None:
    given = policy_of(tmp_path)
    (made,), notes = apply([removed()], given, date(2026, 12, 31))
    assert made.accepted
    assert notes == ()
    (made,), (note,) = apply([removed()], given, date(2027, 1, 1))
    assert made.accepted is None
    assert note.endswith(
        "accepted-changes.yaml:3: expired on 2026-12-31, "
        "so a change (response-optional-property-removed) counts again; ask pets team"
    )


def test_an_expired_entry_gives_way_to_one_that_counts(tmp_path: Path) -> None:
    later = ENTRY.split("\n", 2)[2].replace("2026-12-31", "2027-06-30").replace("nobody", "hardly anybody")
    (made,), (note,) = apply([removed()], policy_of(tmp_path, ENTRY + later), date(2027, 1, 1))
    assert made.accepted == Acceptance("hardly anybody read it", "pets team", "2027-06-30")
    assert "expired" in note


def test_an_entry_that_matches_nothing_is_told(tmp_path: Path) -> None:
    _, (note,) = apply([], policy_of(tmp_path), TODAY)
    assert note.endswith(
        "accepted-changes.yaml:3: nothing that this entry accepts (response-optional-property-removed) has changed; "
        "remove it"
    )


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "accepted:\n", "accepted: []\n", "{}"])
def test_an_empty_file(text: str, tmp_path: Path) -> None:
    assert policy_of(tmp_path, text).accepted == ()


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("owner: pets team", "owners: pets team", "accepted-changes.yaml:6:5: an entry has no 'owners'"),
        ("    owner: pets team\n", "", "accepted-changes.yaml:3:5: the entry lacks owner"),
        ("    reason: nobody read it\n    owner: pets team\n", "", "lacks reason and owner"),
        ("owner: pets team", "owner: ''", "accepted-changes.yaml:6:5: 'owner' must be a text"),
        ("owner: pets team", "owner: [a]", "accepted-changes.yaml:6:5: 'owner' must be a text"),
        ("owner: pets team", "owner: 7", "accepted-changes.yaml:6:5: 'owner' must be a text"),
        ("optional-property", "optionl-property", "accepted-changes.yaml:3:5: there is no change"),
        ("optional-property", "optionl-property", "Did you mean response-optional-property-removed"),
        ("GET /pets/{id}", "pets", "accepted-changes.yaml:4:5: 'pets' names no operation"),
        ("2026-12-31", "2026-02-30", "accepted-changes.yaml:7:5: '2026-02-30' is no date"),
        ("2026-12-31", "next year", "accepted-changes.yaml:7:5: 'next year' is no date"),
        ("2026-12-31", "20261231", "accepted-changes.yaml:7:5: 'expires' must be a text"),
        ("2026-12-31", "2026-W01-1", "is no date"),
        ("accepted:", "acepted:", "accepted-changes.yaml:1:1: a file of accepted changes is a mapping"),
        (ENTRY, "- 1\n", "accepted-changes.yaml:1:1: a file of accepted changes is a mapping"),
        (ENTRY, "accepted: yes\n", "accepted-changes.yaml:1:1: `accepted` must be a list"),
        (ENTRY, "accepted: [x]\n", "accepted-changes.yaml:1:12: an entry must be a mapping"),
        (ENTRY, "accepted: [\n", "accepted-changes.yaml:2:1: not valid YAML"),
    ],
)
def test_a_malformed_file_is_told_with_its_line(before: str, after: str, told: str, tmp_path: Path) -> None:
    assert before in ENTRY
    assert told in refused(tmp_path, ENTRY.replace(before, after))


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_accepted(str(tmp_path / "gone.yaml"), lambda: IDS)


def config_of(folder: Path, text: str) -> Policy:
    path = folder / "sdk.yaml"
    path.write_text(text, encoding="utf-8")
    return policy(load_config(path).diff, known=lambda: IDS, source=str(path))


def test_levels_of_the_configuration(tmp_path: Path) -> None:
    made = config_of(tmp_path, "diff:\n  levels:\n    request-parameter-removed: info\n")
    assert made.levels == {"request-parameter-removed": "info"}
    assert config_of(tmp_path, "package: pets\n").levels == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("diff: {levels: {request-parameter-removd: info}}", "Did you mean request-parameter-removed?"),
        ("diff: {levels: {api-removed: info}}", "there is no change 'api-removed'"),
        ("diff: {levels: {1: info}}", "there is no change 1"),
        ("diff: {levels: {request-parameter-removed: warn}}", "give error, warning or info"),
        ("diff: {levels: {request-parameter-removed: [error]}}", "give error, warning or info"),
        ("diff: {levels: []}", "'levels' must be a mapping"),
        ("diff: {level: {}}", "unknown key 'level'"),
        ("diff: 7", "must be a mapping"),
    ],
)
def test_a_wrong_level_is_told(text: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        config_of(tmp_path, text)
    assert told in str(caught.value)
    assert "sdk.yaml" in str(caught.value)
