"""Which operation a request is for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from difflib import get_close_matches
from urllib.parse import unquote

import httpx2

from .described import Described

__all__ = ["Routes", "segments_of"]

Found = tuple[Described, dict[str, str]]


class Routes:
    """The operations by method and path. Of paths that both fit, the one with more words of its own is meant."""

    __slots__ = ("_by_size", "_operations")

    def __init__(self, operations: Iterable[Described]) -> None:
        self._operations = tuple(operations)
        self._by_size: dict[tuple[str, int], list[tuple[Described, list[str]]]] = defaultdict(list)
        for described in self._operations:
            parts = described.path.strip("/").split("/")
            self._by_size[described.method, len(parts)].append((described, parts))
        for candidates in self._by_size.values():
            candidates.sort(key=lambda each: (sum("{" in part for part in each[1]), each[1]))

    def find(self, method: str, segments: list[str]) -> Found | None:
        """The operation, with the path parameters as text. What a base URL puts before the path is stepped over."""
        for start in range(len(segments)):
            rest = segments[start:]
            for described, parts in self._by_size.get((method, len(rest)), ()):
                parameters = _fit(parts, rest)
                if parameters is not None:
                    return described, parameters
        return None

    def near(self, method: str, segments: list[str]) -> list[str]:
        """What may have been meant: the same path with another method, else paths that look like it."""
        same = [
            each
            for each in self._operations
            if self.find(each.method, segments) == self._exact(each, segments)
        ]
        if same:
            return [str(each) for each in same if each.method != method]
        known = {str(each): each for each in self._operations}
        return get_close_matches(f"{method} /{'/'.join(segments)}", known, n=3, cutoff=0.5)

    def _exact(self, described: Described, segments: list[str]) -> Found | tuple[()]:
        parameters = _fit(described.path.strip("/").split("/"), segments)
        return () if parameters is None else (described, parameters)


def segments_of(url: httpx2.URL) -> list[str]:
    """The parts of a path, decoded one by one: a slash inside of one is part of it."""
    path = url.raw_path.partition(b"?")[0].decode("ascii")
    return [unquote(part) for part in path.strip("/").split("/")]


def _fit(parts: list[str], segments: list[str]) -> dict[str, str] | None:
    """The path parameters, if the segments are of this path."""
    if len(parts) != len(segments):
        return None
    found: dict[str, str] = {}
    for part, segment in zip(parts, segments, strict=True):
        parameters = _parameters(part, segment)
        if parameters is None:
            return None
        found |= parameters
    return found


def _parameters(part: str, segment: str) -> dict[str, str] | None:
    """The parameters in a part of a path, such as `{from}..{to}`: each takes as little as it can, the last the rest."""
    found: dict[str, str] = {}
    while "{" in part and "}" in part:
        before, _, rest = part.partition("{")
        name, _, part = rest.partition("}")
        if not segment.startswith(before):
            return None
        segment = segment[len(before) :]
        following = part.partition("{")[0]
        value, met, after = segment.partition(following) if following else (segment, "", "")
        if not value or (following and not met):
            return None
        found[name] = value
        segment = following + after
    return found if part == segment else None
