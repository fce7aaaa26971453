"""What an answer says of the end of its endpoint: `Deprecation` (RFC 9745) and `Sunset` (RFC 8594)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

__all__ = ["DeprecationNotice", "notice"]

_RELATIONS = ("deprecation", "sunset", "successor-version")
"""Which of several links is given (RFC 9745, 3; RFC 8594, 3; RFC 5829, 3.4): the first of these that is there."""


@dataclass(frozen=True, slots=True)
class DeprecationNotice:
    """The API announces that something about an operation will go: the operation, or how it was asked.

    method, path: the operation, the path as in the API's description (`/tags/{tag}`). deprecated_at: when it was or
    will be deprecated; `None` where no date is told. sunset_at: when it will stop to work, if that is told. Both are in
    UTC. link: where there is more about it, as the server wrote it; it may be relative to the request's URL.
    """

    method: str
    path: str
    deprecated_at: datetime | None = None
    sunset_at: datetime | None = None
    link: str | None = None


def notice(headers: Mapping[str, str], method: str, path: str) -> DeprecationNotice | None:
    """What the headers of an answer announce; `None` where they announce nothing.

    `Deprecation` is a date (`@1688169599`), or by the drafts before the RFC `true` or an HTTP date. One that cannot be
    read is a notice without a date: the server meant something by it. headers: by lower-case name.
    """
    # `in` and not `get`, which costs three times as much where there is none: on nearly every answer.
    if "deprecation" not in headers and "sunset" not in headers:
        return None
    deprecation, sunset = headers.get("deprecation"), headers.get("sunset")
    if sunset is None and deprecation is not None and deprecation.strip().lower() in ("", "false", "?0"):
        return None
    return DeprecationNotice(
        method, path, _moment(deprecation or ""), _moment(sunset or ""), _link(headers.get("link", ""))
    )


def _moment(text: str) -> datetime | None:
    """A date as RFC 9651 (3.3.7), RFC 9110 (5.6.7) or ISO 8601 write it, in UTC; `None` for what is none."""
    from email.utils import parsedate_to_datetime

    text = text.strip()
    try:
        if text.startswith("@"):
            # What follows a semicolon are parameters, of which none are defined.
            return datetime.fromtimestamp(int(text[1:].partition(";")[0]), UTC)
        found = datetime.fromisoformat(text) if text[:1].isdigit() else parsedate_to_datetime(text)
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None


# RFC 8288, 3: `<target>; name=value; name="value", <target>; …`. Nothing in it can match in two ways.
_TARGET = re.compile(r"<([^<>]*)>")
_PARAMETER = re.compile(r'[ \t]*;[ \t]*([^\s=;,"<>]+)[ \t]*(?:=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"<>]*)))?')


def _link(text: str) -> str | None:
    """The target of the first link with one of the relations, as it stands."""
    found: dict[str, str] = {}
    position = 0
    while (target := _TARGET.search(text, position)) is not None:
        position = target.end()
        relations = ""
        while (parameter := _PARAMETER.match(text, position)) is not None:
            position = parameter.end()
            if parameter[1].lower() == "rel" and not relations:
                relations = (parameter[2] or parameter[3] or "").lower()
        for relation in relations.split():
            found.setdefault(relation, target[1].strip())
    return next((found[relation] for relation in _RELATIONS if found.get(relation)), None)
