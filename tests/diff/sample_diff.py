"""Comparisons made by hand, for tests of reports: a real pair of releases, an empty one, and one out to do harm."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from diff.sample_change import AGREED, BASE, ONE, REVISION, change, verdict
from diff.sample_release import errors, infos, warnings
from sdkforge.diff.model import (
    LEVELS,
    Acceptance,
    Change,
    Diff,
    Group,
    Location,
    NextVersion,
    SdkVerdict,
    Side,
    Spot,
    Witness,
)


def diff_of(changes: Sequence[Change], **fields: Any) -> Diff:
    """A comparison with these changes, those of one cause grouped."""
    ordered = sorted(changes, key=lambda each: LEVELS.index(each.level))
    by_cause: dict[tuple[str, str], list[Change]] = {}
    for number, each in enumerate(ordered):
        by_cause.setdefault((each.id, each.cause or str(number)), []).append(each)
    given: dict[str, Any] = {
        "base": Side(BASE, "AMPECO Public API", "3.96.4", "fields", 443),
        "revision": Side(REVISION, "AMPECO Public API", "3.110.0", "exact", 452),
        "changes": tuple(ordered),
        "groups": tuple(Group(tuple(each)) for each in by_cause.values()),
        "client": (),
        "version": NextVersion("3.96.4", "3.96.4", "none", "Nothing that the client shows has changed."),
        "notes": (),
    }
    return Diff(**{**given, **fields})


def empty_diff() -> Diff:
    """Nothing differs."""
    return diff_of([])


def release_diff() -> Diff:
    """AMPECO 3.96.4 against 3.110.0, as `sample_release` has it."""
    return diff_of(
        [*errors(), *warnings(), *infos()],
        client=(
            verdict(
                symbol="models.CircuitVoltage",
                kind="class",
                before="class",
                after="",
                run_time=False,
                reason="models.MaxVoltage takes its place",
            ),
            verdict(
                symbol="client.authorizations.list",
                kind="method",
                before="GET /public-api/resources/authorizations/v2.0",
                after="GET /public-api/resources/authorizations/v2.1",
                type_check=False,
                run_time=True,
                reason="it calls the newest version now; the old one is client.authorizations.v2_0.list",
            ),
        ),
        version=NextVersion(
            "3.96.4", "4.0.0", "major", "client.charge_points.actions.start takes a new argument that must be given."
        ),
        notes=(
            "The accepted change response-property-removed of GET /public-api/resources/cdrs/v2.0 matches nothing: "
            "remove it from spec/accepted.yaml.",
            "The base is known by its operations, fields and enum values only; all else is carried from the nearest "
            "release.",
        ),
    )


__all__ = ["AGREED", "HOSTILE", "ONE", "change", "diff_of", "empty_diff", "hostile_diff", "release_diff", "verdict"]

HOSTILE = (
    "\x1b[31mred\x07\x00\x0b\x9b1m\ud800\ufffe line one\nline two\r\n::error file=x::y %0A "
    "<script>alert('x')</script></details></pre>--> ]]> &amp; \"quoted\" 'single' \\ back\\n "
    "`tick` ```fence``` ~~~ | pipe | *bold* _under_ [a](javascript:x) ![i](http://x) https://evil.example/a "
    "www.evil.example @team #12 GH-3 user/repo#4 me@evil.example \u202eright to left\u202c \u2028\u200b "
    "{{ 7 * 7 }} {% raw %}\n# heading\n- item\n> quote\n    code\n===\n:smile: $(id) 50% 9e9999999999 , : ; "
)
"""What a document could hold to leave its place in a report."""


def hostile_diff() -> Diff:
    """A comparison where every text that comes from a document, a file's name or a person is `HOSTILE`."""
    spot = Spot(f"/{HOSTILE}", HOSTILE, 3, 7)
    value: dict[str, Any] = {HOSTILE: [HOSTILE, 1, None, {"deep": HOSTILE}]}
    changes = [
        Change(
            id=identifier,
            level=level,
            effect="unknown",
            direction="response",
            method="GET",
            path=f"/{HOSTILE}",
            tag=HOSTILE,
            location=Location(
                part,
                inside="query",
                name=HOSTILE,
                status=HOSTILE,
                media=HOSTILE,
                trail=(HOSTILE, "[]", "{}", f"|{HOSTILE}", "|"),
                event=HOSTILE if part not in ("document", "operation") else "",
            ),
            message=HOSTILE,
            before=value if before else HOSTILE,
            after=HOSTILE if before else value,
            base=spot,
            revision=None if before else spot,
            witness=Witness(value, arrives=before),
            cause=HOSTILE,
            sdk=SdkVerdict(HOSTILE, kind, HOSTILE, HOSTILE, before, before, "major", HOSTILE),
            accepted=Acceptance(HOSTILE, HOSTILE, HOSTILE) if accepted else None,
        )
        for identifier, level, part, kind, before, accepted in (
            ("api-removed-without-deprecation", "error", "operation", "method", True, False),
            ("request-parameter-removed", "error", "parameter", "argument", True, True),
            ("response-property-enum-value-added", "warning", "response", "field", False, False),
            ("endpoint-added", "info", "operation", "method", False, False),
            ("endpoint-deprecated", "info", "operation", "method", False, False),
            ("response-optional-property-added", "info", "request-body", "event", False, False),
            ("response-header-removed", "warning", "response-header", "none", True, False),
            ("api-security-added", "error", "security", "class", True, False),
            ("api-tag-added", "info", "document", "none", False, False),
        )
    ]
    return diff_of(
        changes,
        base=Side(HOSTILE, HOSTILE, HOSTILE, HOSTILE, 1),
        revision=Side(HOSTILE, HOSTILE, HOSTILE, HOSTILE, 2),
        client=(SdkVerdict(HOSTILE, "class", HOSTILE, HOSTILE, True, True, "major", HOSTILE),),
        version=NextVersion("1.0.0", "2.0.0", "major", HOSTILE),
        notes=(HOSTILE, "plain"),
    )
