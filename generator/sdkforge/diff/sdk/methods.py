"""What a change does to a method as a whole: that it is there, how it is called, what it returns."""

from __future__ import annotations

from dataclasses import replace

from ...api.model import Method
from ..model import Bump, Change, SdkVerdict
from .annotations import BADLY, WELL, Fit, Fitting
from .arguments import REFUSED
from .aspect import aspect, changed_alone, narrows
from .client import Client
from .places import Place
from .signature import answers, calls, signature
from .telling import nothing, told
from .types import NONE, Type, annotated

_LIMIT: Type = annotated("int | None")
"""The argument for the most items that every listing has."""


def method_told(
    before: Method | None, after: Method | None, reason: str, fit: Fit = WELL, bump: Bump = "patch", *, symbol: str = ""
) -> SdkVerdict:
    """The verdict of a method. bump: where nothing breaks. symbol: where it is not that of the revision's method."""
    known = after or before
    assert known is not None
    symbol = symbol or symbol_of(known)
    return SdkVerdict(
        symbol,
        "method",
        signature(before, symbol=symbol),
        signature(after, symbol=symbol),
        type_check=not fit.checks,
        run_time=not fit.runs,
        bump=bump if fit == WELL else "major",
        reason=reason,
    )


def symbol_of(method: Method) -> str:
    """A method as one calls it: `client.charge_points.evses.list`."""
    return f"client.{method.route.dotted}"


def method_added(base: Client, method: Method) -> SdkVerdict:
    """A method of a new operation."""
    other = base.called(method.route.dotted)
    reason = f"a new method; the name was that of {other.route.key}" if other else "a new method"
    return method_told(None, method, reason, bump="minor")


def method_removed(base: Client, method: Method, revision: Client) -> SdkVerdict:
    """A method whose operation is gone. Another one may have its name now."""
    other = revision.called(method.route.dotted)
    if other is None:
        return method_told(method, None, "the client does not have it any more: AttributeError", BADLY)
    fitting = Fitting(base, revision, into=True)
    checks = calls(fitting, method, other).checks and answers(fitting, method, other).checks
    return method_told(method, other, f"it calls {other.route.key} now", Fit(checks, False))


def method_changed(change: Change, before: Method, after: Method) -> SdkVerdict:
    """What is said of an operation as a whole."""
    if before.errors != after.errors and change.location.part == "response":
        return method_told(before, after, "its documentation names the errors it may raise")
    if aspect(change) != "deprecation" or before.deprecated == after.deprecated:
        return nothing("the client does not show it")
    if before.deprecated:
        return method_told(before, after, "it is deprecated no more")
    instead = f"; client.{after.replacement} takes its place" if after.replacement else ""
    return method_told(before, after, f"calling it warns: DeprecationWarning{instead}", bump="minor")


def body_differs(change: Change, before: Method, after: Method, fitting: Fitting) -> SdkVerdict:
    """A body as a whole, where its properties are arguments in one client at least."""
    if aspect(change) != "rule":  # which makes no arguments
        fit = calls(fitting, before, after, ("body",))
        if fit != WELL:
            return method_told(before, after, "its body is made of other arguments", fit)
        if [item for item in before.keywords if item.where == "body"] != [
            item for item in after.keywords if item.where == "body"
        ]:
            return method_told(before, after, "its body takes more", bump="minor")
    if narrows(change) and aspect(change) not in ("required", "extra"):
        return method_told(before, after, "the server may refuse bodies that it took", REFUSED)
    return nothing("calls stay as they are")


def answers_differ(
    change: Change, before: Method, after: Method, clients: tuple[Client, Client], fitting: Fitting
) -> SdkVerdict:
    """A success answer as a whole."""
    if before.is_list != after.is_list and before.route.dotted != after.route.dotted:
        kind = "a list" if after.is_list else "no list"
        reason = f"it answers with {kind} now, and is {symbol_of(after)}"
        return method_told(before, after, reason, BADLY, symbol=symbol_of(before))
    old, new = (
        client.plain(annotated(method.returns)) for client, method in zip(clients, (before, after), strict=True)
    )
    if old == new:
        return nothing("the method returns what it did")
    if old == Type((NONE,)):
        return method_told(before, after, "it returned nothing, and gives something now", bump="minor")
    fit = fitting.gives(old, changed_alone(change, old, new)) if before.is_list == after.is_list else BADLY
    reason = "it returns something else" if fit != WELL else "what it returns fits its old type"
    return method_told(before, after, reason, fit)


def cookie(change: Change, before: Method, after: Method) -> SdkVerdict:
    """A parameter that the client leaves to `extra_headers`."""
    if narrows(change):
        return method_told(before, after, "a cookie is asked for, which only `extra_headers` can give", REFUSED)
    return nothing("the client has no arguments for cookies")


def took_limit(place: Place, after: Method, fitting: Fitting) -> SdkVerdict:
    """A parameter of the API that has taken the name of the bound which the client sets itself on what a listing gives.

    What was a bound on the items of all pages is sent to the server now.
    """
    fit = Fit(fitting.takes(_LIMIT, place.type).checks, False)
    reason = f"it was the client's own bound on the items of all pages, which is `{after.limit_name}` now"
    own = replace(place, type=_LIMIT, required=False, checked={})
    return told(own, place, reason, fit)
