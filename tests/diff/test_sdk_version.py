"""The version that the client's next release needs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from diff.sample_diff import change, verdict
from sdkforge.diff.model import Acceptance, Bump, Change, NextVersion
from sdkforge.diff.sdk import next_version
from sdkforge.diff.sdk.version import grown
from sdkforge.document import Document


def described(version: object) -> Document:
    return Document("x", {"openapi": "3.1.0", "info": {"title": "X", "version": version}, "paths": {}}, "{}", "json")


def asks(*bumps: Bump) -> tuple[Change, ...]:
    """A change for each bump, of a symbol of its own."""
    return tuple(
        change(
            sdk=verdict(
                symbol=f"client.s{number}.get", bump=bump, type_check=bump == "major", run_time=False, reason="why"
            )
        )
        for number, bump in enumerate(bumps)
    )


def told(base: object, revision: object, *bumps: Bump) -> NextVersion:
    return next_version(described(base), described(revision), asks(*bumps))


@pytest.mark.parametrize(
    ("version", "bump", "next_one"),
    [
        ("3.96.4", "major", "4.0.0"),
        ("3.96.4", "minor", "3.97.0"),
        ("3.96.4", "patch", "3.96.5"),
        ("3.96.4", "none", "3.96.4"),
        ("0.3.1", "major", "1.0.0"),
        ("2", "minor", "2.1.0"),
        ("2.5", "patch", "2.5.1"),
        ("1.2.3.4", "major", "2.0.0"),
    ],
)
def test_a_version_grows_by_what_is_asked(version: str, bump: Bump, next_one: str) -> None:
    assert grown(version, bump) == next_one


@pytest.mark.parametrize(
    ("bumps", "bump"),
    [
        (("none", "patch"), "patch"),
        (("patch", "minor", "none"), "minor"),
        (("minor", "major", "patch"), "major"),
        (("none",), "none"),
        ((), "none"),
    ],
)
def test_the_gravest_verdict_decides(bumps: tuple[Bump, ...], bump: Bump) -> None:
    assert told("1.0.0", "1.0.0", *bumps).bump == bump


def test_what_moved_counts() -> None:
    found = next_version(
        described("1.0.0"), described("1.0.0"), asks("minor"), [verdict(symbol="models.Pet", bump="major")]
    )
    assert (found.bump, found.suggested) == ("major", "2.0.0")
    assert "models.Pet" in found.reason


def test_an_accepted_change_breaks_code_all_the_same() -> None:
    accepted = tuple(replace(each, accepted=Acceptance("planned", "team", "2030-01-01")) for each in asks("major"))
    assert next_version(described("1.0.0"), described("1.0.0"), accepted).bump == "major"


def test_the_version_of_the_description_is_taken_where_it_grows_enough() -> None:
    found = told("3.96.4", "3.110.0", "minor")
    assert (found.current, found.suggested) == ("3.96.4", "3.110.0")
    assert "calls itself" not in found.reason


def test_a_description_that_grows_too_little_is_told_of() -> None:
    found = told("3.96.4", "3.110.0", "major")
    assert (found.current, found.suggested) == ("3.96.4", "4.0.0")
    assert "The description calls itself 3.110.0" in found.reason


def test_a_description_of_the_same_version_is_told_of() -> None:
    found = told("1.2.3", "1.2.3", "patch")
    assert found.suggested == "1.2.4"
    assert "The description calls itself 1.2.3" in found.reason


def test_an_older_description_does_not_count_as_growth() -> None:
    assert told("2.0.0", "1.9.0", "minor").suggested == "2.1.0"


def test_nothing_asked_changes_nothing() -> None:
    found = told("3.96.4", "3.110.0", "none")
    assert (found.suggested, found.reason) == ("3.96.4", "Nothing that the client shows has changed.")


def test_the_reason_names_the_first_symbol_and_the_count() -> None:
    one = told("1.0.0", "2.0.0", "minor", "major")
    assert one.reason == "One symbol breaks code that uses it, client.s1.get: why."
    several = told("1.0.0", "2.0.0", "major", "minor", "major", "major")
    assert several.reason == "3 symbols break code that uses them, first of all client.s0.get: why."


def test_a_symbol_that_several_changes_are_about_counts_once() -> None:
    found = next_version(described("1.0.0"), described("2.0.0"), [*asks("major"), *asks("major")])
    assert found.reason.startswith("One symbol")


@pytest.mark.parametrize(
    ("version", "current"),
    [("v3.110.0-beta", "3.110.0"), ("2024-01", "2024"), ("draft", "0"), (None, "0"), (1.5, "1.5")],
)
def test_the_current_version_is_that_of_the_package(version: object, current: str) -> None:
    assert told(version, version).current == current


def test_levels_have_to_do_where_no_client_could_be_made() -> None:
    none = [replace(each, sdk=None) for each in asks("major")]
    grave = [replace(none[0], level="error"), *none]
    found = next_version(described("1.0.0"), described("2.0.0"), grave)
    assert (found.bump, found.suggested) == ("major", "2.0.0")
    assert "no client" in found.reason
    mild = [replace(none[0], level="info")]
    assert next_version(described("1.0.0"), described("2.0.0"), mild).bump == "minor"
