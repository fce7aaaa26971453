"""A verdict put together: how a symbol is shown, and what follows from what breaks."""

from __future__ import annotations

from ..model import Bump, Change, SdkVerdict
from .annotations import WELL, Fit
from .places import Place
from .types import Type, spelled, written

_LISTED = 3


def nothing(reason: str) -> SdkVerdict:
    """The verdict of what a client does not show. reason: why it does not matter."""
    return SdkVerdict("", "none", "", "", False, False, "none", reason)


def told(
    before: Place | None,
    after: Place | None,
    reason: str,
    fit: Fit = WELL,
    bump: Bump = "patch",
    *,
    types: tuple[Type, Type] | None = None,
    bounds: bool = False,
) -> SdkVerdict:
    """The verdict of an argument or a field, which at least one client has.

    bump: where nothing breaks. types: of both, to show in place of theirs. bounds: to be shown.
    """
    known = after or before
    assert known is not None
    old, new = types or (before.shown if before else None, after.shown if after else None)
    return SdkVerdict(
        known.symbol,
        known.kind,
        _shown(before, old, new, bounds) if before else "",
        _shown(after, new, old, bounds) if after else "",
        type_check=not fit.checks,
        run_time=not fit.runs,
        bump=bump if fit == WELL else "major",
        reason=reason,
    )


def _shown(place: Place, found: Type | None, other: Type | None, bounds: bool) -> str:
    """`max_voltage: str = …` for an argument, as in a signature; the type alone for a field or the item of a list."""
    text = written(found or place.type, other, given=bool(place.where))
    if bounds and place.checked:
        facts = ", ".join(f"{name}={spelled(value)}" for name, value in place.checked.items())
        text = f"Annotated[{text}, Field({facts})]"
    if not place.where or not place.name:
        return text
    return f"{place.name}: {text}{'' if place.required else ' = …'}"


def values(before: Type, after: Type) -> tuple[str, str]:
    """The values that only the first spells out, and those that only the second does, in words; "" for none."""
    return _listed(before, after), _listed(after, before)


def _listed(some: Type, other: Type) -> str:
    found = [spelled(value) for kind, value in some.values if (kind, value) not in other.values]
    more = len(found) - _LISTED
    return f"{', '.join(found[:_LISTED])} and {more} more" if more > 0 else ", ".join(found)


def untyped(change: Change, place: Place) -> SdkVerdict:
    """The verdict of what is inside a mapping, or of a value that may be anything: no type checker sees into it."""
    lost = change.effect in (("narrows", "incomparable", "unknown") if place.where else ("widens", "incomparable"))
    gone = change.id.endswith("-removed") and not place.where
    if lost or gone:
        reason = "the server may refuse what is in it" if place.where else "what is in it may be missing or another"
        return told(place, place, f"{reason}; the client has no type for that", Fit(checks=True, runs=False))
    return nothing("the client has no type for what is in it")
