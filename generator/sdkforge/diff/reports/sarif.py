"""A comparison as SARIF 2.1.0 (OASIS), for tools that show results of static analysis."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from dataclasses import astuple
from typing import Any
from urllib.parse import quote

from ... import __version__
from ...printable import printable
from ..model import Change, Diff, Group, Level, Spot
from . import text, wording

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: dict[Level, str] = {"error": "error", "warning": "warning", "info": "note"}

# What a URI may hold without being encoded, apart from letters and digits (RFC 3986, 2.2 and 2.3).
_URI = ":/?#[]@!$&'()*+,;=%-._~"


def render(diff: Diff, *, full: bool = False) -> str:
    """The report, in ASCII: what is not is escaped. A cause is one result; each check that found one is a rule."""
    groups = [group for section in wording.sections(diff) for group in section.groups]
    rules: dict[str, dict[str, Any]] = {}
    for group in groups:
        rules.setdefault(group.first.id, _rule(group))
    indexes = {name: index for index, name in enumerate(rules)}
    fingerprints: Counter[str] = Counter()
    run = {
        "tool": {"driver": {"name": "sdkforge", "version": __version__, "rules": list(rules.values())}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(group, indexes, full, fingerprints) for group in groups],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(group: Group) -> dict[str, Any]:
    first = group.first
    words = first.id.split("-")
    return {
        "id": first.id,
        "name": "".join(word.capitalize() for word in words),
        "shortDescription": {"text": " ".join(words).capitalize()},
        "defaultConfiguration": {"level": _LEVELS[first.level]},
    }


def _result(group: Group, indexes: dict[str, int], full: bool, taken: Counter[str]) -> dict[str, Any]:
    first = group.first
    result: dict[str, Any] = {
        "ruleId": first.id,
        "ruleIndex": indexes[first.id],
        "level": _LEVELS[first.level],
        "message": {"text": _message(f"{printable(first.message)}\n{text.entry(group, full=full)}".strip())},
        "locations": [_location(first)],
        "partialFingerprints": {"sdkforgeChange/v1": _fingerprint(first, taken)},
    }
    if first.base and first.revision:
        result["relatedLocations"] = [
            {"id": 1, "message": {"text": "before"}, "physicalLocation": _physical(first.base)}
        ]
    agreed = dict.fromkeys(wording.accepted(change.accepted) for change in group.changes if change.accepted)
    if wording.is_accepted(group):
        result["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": printable("; ".join(agreed))},
        ]
    return result


def _location(change: Change) -> dict[str, Any]:
    spot = change.revision or change.base
    location: dict[str, Any] = {"physicalLocation": _physical(spot)} if spot else {}
    if change.operation:
        location["logicalLocations"] = [{"fullyQualifiedName": printable(wording.where(change))}]
    return location


def _physical(spot: Spot) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri(wording.repository_file(spot))}}
    if spot.line is not None:
        column = {} if spot.column is None else {"startColumn": spot.column}
        physical["region"] = {"startLine": spot.line, **column}
    return physical


def uri(file: str) -> str:
    """A file as a URI reference (RFC 3986): a path below the current folder stays relative to it."""
    if re.match(r"https?://", file):
        return quote(file, safe=_URI, errors="backslashreplace")
    path = quote(file, safe="/", errors="backslashreplace")
    return f"file://{path}" if path.startswith("/") else path


def _fingerprint(change: Change, taken: Counter[str]) -> str:
    """The same for the same change, whatever else changed and on whatever line it is; different in one report."""
    facts = json.dumps(
        [change.id, change.operation, astuple(change.location), change.before, change.after],
        sort_keys=True,
        default=str,
    )
    taken[facts] += 1
    number = taken[facts]
    # Two members of a union may be told alike.
    return hashlib.sha256((facts if number == 1 else f"{facts} {number}").encode()).hexdigest()


def _message(told: str) -> str:
    """A plain text message: braces would be placeholders, brackets could be links (SARIF 2.1.0, 3.11.5 and 3.11.6)."""
    safe = told.replace("{", "{{").replace("}", "}}")
    return safe.replace("[", "\\[").replace("]", "\\]") if "](" in safe else safe
