"""The version that the client's next release needs (Semantic Versioning 2.0.0, 6 to 8)."""

from __future__ import annotations

from collections.abc import Sequence

from ...document import Document
from ..model import Bump, Change, Level, NextVersion, SdkVerdict

_ORDER: tuple[Bump, ...] = ("none", "patch", "minor", "major")
_BY_LEVEL: dict[Level, Bump] = {"error": "major", "warning": "minor", "info": "minor"}
_ONE: dict[Bump, str] = {
    "major": "breaks code that uses it",
    "minor": "is new or deprecated",
    "patch": "differs in what its documentation or its type says",
}
_MANY: dict[Bump, str] = {
    "major": "break code that uses them",
    "minor": "are new or deprecated",
    "patch": "differ in what their documentation or their types say",
}


def next_version(
    base: Document, revision: Document, changes: Sequence[Change], client: Sequence[SdkVerdict] = ()
) -> NextVersion:
    """What the next release of the base's client should be called.

    changes: with their verdicts; where no client could be made and they have none, their levels have to do. client:
    the verdicts of what moved. The client goes by the version of its description, so that of the revision is suggested
    where it grows by what is needed; where it does not, the reason says so.
    """
    # Here, because what writes a client may itself tell what is new in it.
    from ...emit.package import python_version

    told = [str((side.data.get("info") or {}).get("version") or "0") for side in (base, revision)]
    current, own = map(python_version, told)
    bump, reason = _demand(changes, client)
    suggested = grown(current, bump)
    if bump != "none" and _grows(current, own) >= _ORDER.index(bump):
        suggested = own
    elif bump != "none" and _numbers(own) < _numbers(suggested):
        reason += f" The description calls itself {own}, and a client that goes by that does not tell its users so."
    return NextVersion(current, suggested, bump, reason)


def grown(version: str, bump: Bump) -> str:
    """The least version that is greater by a bump: `3.96.4` by "minor" is `3.97.0`."""
    major, minor, patch = _numbers(version)
    match bump:
        case "major":
            return f"{major + 1}.0.0"
        case "minor":
            return f"{major}.{minor + 1}.0"
        case "patch":
            return f"{major}.{minor}.{patch + 1}"
    return version


def _demand(changes: Sequence[Change], client: Sequence[SdkVerdict]) -> tuple[Bump, str]:
    """The greatest bump that anything asks for, and what asks for it first."""
    verdicts = [*(change.sdk for change in changes if change.sdk), *client]
    if changes and not verdicts:
        bump = _greatest([_BY_LEVEL[change.level] for change in changes])
        return bump, f"Going by levels alone, since no client could be made: {changes[0].message}."
    bump = _greatest([verdict.bump for verdict in verdicts])
    if bump == "none":
        return bump, "Nothing that the client shows has changed."
    asking = [verdict for verdict in verdicts if verdict.bump == bump]
    symbols = {verdict.symbol for verdict in asking}
    first = f"{asking[0].symbol}: {asking[0].reason}."
    if len(symbols) == 1:
        return bump, f"One symbol {_ONE[bump]}, {first}"
    return bump, f"{len(symbols)} symbols {_MANY[bump]}, first of all {first}"


def _greatest(bumps: list[Bump]) -> Bump:
    for bump in reversed(_ORDER):
        if bump in bumps:
            return bump
    return "none"


def _grows(version: str, other: str) -> int:
    """The rank of the bump that leads from one version to another; 0 where it is not greater."""
    one, two = _numbers(version), _numbers(other)
    if two <= one:
        return 0
    return next(rank for rank, (old, new) in zip((3, 2, 1), zip(one, two, strict=True), strict=True) if old != new)


def _numbers(version: str) -> tuple[int, int, int]:
    """The three numbers of a version; those that are missing are 0."""
    parts = [int(part) for part in version.split(".")[:3]]
    major, minor, patch = (*parts, 0, 0, 0)[:3]
    return major, minor, patch
