"""A comparison as an entry of the client's changelog: for those who use it, in the terms of their Python code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ...templating import jinja_environment
from ..model import Change, Diff, SdkVerdict
from .markup import code, prose

Kind = Literal["Added", "Changed", "Deprecated", "Removed"]
_KINDS: tuple[Kind, ...] = ("Added", "Changed", "Deprecated", "Removed")

_SYMBOLS = 6
_ANNOTATION = 120


@dataclass(frozen=True)
class _Line:
    """What happened to symbols of one resource. values: code; reason: a sentence; both may be empty."""

    kind: Kind
    resource: str
    breaks: bool
    symbols: tuple[str, ...]
    values: str
    reason: str


def entry(diff: Diff) -> str:
    """What changed for users of the client, under a heading with the revision's version.

    What breaks Python code stands first in each resource and is marked. What the client does not show is left out.
    Changes that the maintainers accept are told: they break code all the same.
    """
    lines = sorted(dict.fromkeys(_lines(diff)), key=lambda line: (line.resource, not line.breaks, line.symbols))
    environment = jinja_environment()
    environment.filters |= {"code": code}
    template = environment.get_template("report/changelog.md.jinja")
    text = template.render(
        version=_version(diff),
        breaking=any(line.breaks for line in lines),
        sections=[{"title": kind, "resources": _resources(told)} for kind in _KINDS if (told := _of(kind, lines))],
    )
    return text.rstrip() + "\n"


def _version(diff: Diff) -> str:
    version = diff.revision.version
    return version if re.fullmatch(r"\w+(?:[.+-]\w+)*", version) else code(version) or "Unreleased"


def _of(kind: Kind, lines: list[_Line]) -> list[_Line]:
    return [line for line in lines if line.kind == kind]


def _resources(lines: list[_Line]) -> list[tuple[str, list[dict[str, object]]]]:
    names = dict.fromkeys(line.resource for line in lines)
    return [(name, [_told(line) for line in lines if line.resource == name]) for name in names]


def _told(line: _Line) -> dict[str, object]:
    return {
        "breaks": line.breaks,
        "symbols": line.symbols[:_SYMBOLS],
        "more": max(0, len(line.symbols) - _SYMBOLS),
        "told": "; ".join(text for text in (line.values, prose(line.reason)) if text),
    }


def _lines(diff: Diff) -> Iterator[_Line]:
    """A line for each cause in each resource."""
    # A new operation may have taken a name that was there: that the name now means another one is what to know.
    taken = {verdict.symbol for verdict in diff.client if verdict.before}
    for group in diff.groups:
        alike: dict[_Line, list[str]] = {}
        for change in group.changes:
            verdict = change.sdk
            if verdict is None or (not verdict.before and verdict.symbol in taken):
                continue
            if verdict.kind != "none" and (verdict.breaks or verdict.bump != "none"):
                alike.setdefault(_line(change, verdict), []).append(_symbol(verdict))
        for line, symbols in alike.items():
            yield _with(line, symbols)
    for verdict in diff.client:
        yield _with(_line(None, verdict), [_symbol(verdict)])


def _with(line: _Line, symbols: list[str]) -> _Line:
    return _Line(line.kind, line.resource, line.breaks, tuple(sorted(set(symbols))), line.values, line.reason)


def _line(change: Change | None, verdict: SdkVerdict) -> _Line:
    """The line of one verdict, without its symbol. change: the one it is about, if it is about one."""
    kind = _kind(change, verdict)
    return _Line(
        kind, _resource(verdict), verdict.breaks, (), _values(kind, change, verdict), _reason(kind, change, verdict)
    )


def _kind(change: Change | None, verdict: SdkVerdict) -> Kind:
    if verdict.before and not verdict.after:
        return "Removed"
    if change and re.search("deprecat|sunset", change.id):
        return "Deprecated"
    return "Changed" if verdict.before else "Added"


def _resource(verdict: SdkVerdict) -> str:
    """What the symbol belongs to: `sessions`, `webhooks`, `models`."""
    found = re.match(r"client\.(\w+)|(models|params)\.", verdict.symbol)
    if found:
        return found[1] or found[2]
    return "webhooks" if verdict.kind == "event" else "client"


def _symbol(verdict: SdkVerdict) -> str:
    return f"{verdict.symbol}(...)" if _is_called(verdict) else verdict.symbol


def _is_called(verdict: SdkVerdict) -> bool:
    """Whether it is about a method, and not about what one returns: `client.tags.get()`."""
    return verdict.kind == "method" and not verdict.symbol.endswith("()")


def _values(kind: Kind, change: Change | None, verdict: SdkVerdict) -> str:
    """Where a new method leads; the type of what is new, or both types of what changed."""
    if kind == "Added" and change and _is_called(verdict):
        return code(change.operation)
    if (
        _is_called(verdict)
        or verdict.kind == "class"
        or kind in ("Deprecated", "Removed")
        or verdict.before == verdict.after
    ):
        return ""
    sides = [code(text, _ANNOTATION) for text in (verdict.before, verdict.after) if text]
    return " → ".join(sides)


def _reason(kind: Kind, change: Change | None, verdict: SdkVerdict) -> str:
    """Why, where the section and the types do not say it all."""
    if change and (kind == "Removed" or (kind == "Added" and not verdict.breaks)):
        return ""
    return verdict.reason
