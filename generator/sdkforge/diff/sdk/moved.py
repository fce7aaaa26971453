"""What moved or vanished in the client though no change of the description is about it alone.

A method goes by another name because a newer version of its endpoint took it; an argument does because another property
needs the name; a class is named, merged or left out otherwise because what it was made of is shared differently.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...api.model import Api, Argument, Method
from ..model import Change, SdkVerdict
from .annotations import BADLY, Fit, Fitting
from .classes import classes
from .client import Client
from .methods import method_told, symbol_of
from .places import Place
from .signature import answers, calls
from .telling import told
from .types import annotated


def moved(base: Api, revision: Api, changes: Iterable[Change]) -> tuple[SdkVerdict, ...]:
    """Verdicts of what the changes, which have theirs, do not tell: methods, then arguments, then classes."""
    before, after = Client(base), Client(revision)
    fitting = Fitting(before, after)
    told_of = [change.sdk for change in changes if change.sdk and change.sdk.breaks]
    broken = {verdict.symbol for verdict in told_of}
    pairs = [(old, new) for old in base.methods if (new := after.method(old.route.method, old.route.path))]
    found = [
        *_client_class(base, revision),
        *_methods(pairs, after, Fitting(before, after, into=True)),
        *_arguments(pairs, fitting),
        *classes(pairs, before, after, fitting, told_of),
    ]
    return tuple(verdict for verdict in found if verdict.symbol not in broken)


def _client_class(base: Api, revision: Api) -> Iterator[SdkVerdict]:
    """The client itself, which is named by the title of a description where no configuration names it."""
    names = [f"{api.config.package}.{api.config.client}" for api in (base, revision)]
    if names[0] != names[1]:
        reason = "the title of the description names the client, unless `package` and `client` of sdk.yaml do"
        yield SdkVerdict(names[0], "class", names[0], names[1], True, True, "major", reason)


def _methods(pairs: list[tuple[Method, Method]], revision: Client, fitting: Fitting) -> list[SdkVerdict]:
    found: list[SdkVerdict] = []
    for before, after in pairs:
        if before.route.dotted == after.route.dotted:
            continue
        symbol = symbol_of(before)
        other = revision.called(before.route.dotted)
        if other is None:
            reason = f"it is {symbol_of(after)} now"
            found.append(method_told(before, after, reason, BADLY, symbol=symbol))
            continue
        fit = calls(fitting, before, other) & answers(fitting, before, other)
        reason = f"it calls {other.route.key} now; {before.route.key} is {symbol_of(after)}"
        found.append(method_told(before, other, reason, fit, "minor", symbol=symbol))
    return sorted(found, key=lambda verdict: verdict.symbol)


def _arguments(pairs: list[tuple[Method, Method]], fitting: Fitting) -> list[SdkVerdict]:
    found: list[SdkVerdict] = []
    for before, after in pairs:
        taken = {argument.name: argument for argument in (*after.path_arguments, *after.keywords)}
        renamed = list(zip(before.path_arguments, after.path_arguments, strict=False))
        others = {(argument.where, argument.wire): argument for argument in after.keywords}
        renamed += [
            (argument, others[argument.where, argument.wire])
            for argument in before.keywords
            if (argument.where, argument.wire) in others
        ]
        for one, other in renamed:
            if one.name != other.name:
                found.append(_renamed(before, one, other, taken.get(one.name), fitting))
        if before.is_list and after.is_list and before.limit_name != after.limit_name:
            limit = Argument(before.limit_name, "", "query", "int | None", required=False)
            instead = replace(limit, name=after.limit_name)
            found.append(_renamed(before, limit, instead, taken.get(limit.name), fitting))
    return sorted(found, key=lambda verdict: verdict.symbol)


def _renamed(method: Method, one: Argument, other: Argument, taker: Argument | None, fitting: Fitting) -> SdkVerdict:
    """An argument of another name. taker: the one that has its old name now."""
    symbol = f"{symbol_of(method)}({one.name}=)"
    checks = taker is not None and fitting.takes(annotated(one.annotation), annotated(taker.annotation)).checks
    reason = f"its name is `{other.name}` now"
    if one.where == "path":
        reason += ", for those who do not give it by position"
    if taker is not None:
        reason += f"; `{one.name}` is another argument"
    places = [
        Place(symbol, "argument", each.name, annotated(each.annotation), each.required, each.where)
        for each in (one, other)
    ]
    return told(places[0], places[1], reason, Fit(checks, False))
