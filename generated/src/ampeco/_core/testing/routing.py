"""Which operation a request is for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from difflib import get_close_matches
from urllib.parse import unquote

import httpx2

from .described import Described

__all__ = ["Routes", "segments_of"]

_PARAMETER = re.compile(r"\{([^{}]*)\}")

Found = tuple[Described, dict[str, str]]


class _Pattern:
    """The path of an operation. In its `parts` each parameter is a number in braces, for its name may hold a slash."""

    __slots__ = ("described", "names", "parts")

    def __init__(self, described: Described) -> None:
        self.described = described
        self.names: list[str] = []
        self.parts = [
            unquote(part) for part in _PARAMETER.sub(self._numbered, described.path).strip("/").split("/")
        ]

    def _numbered(self, found: re.Match[str]) -> str:
        self.names.append(found[1])
        return f"{{{len(self.names) - 1}}}"

    @property
    def order(self) -> tuple[int, int, list[str]]:
        """Of paths that both fit, the one with fewer parameters goes first, then that of more letters of its own."""
        own = sum(len(_PARAMETER.sub("", part)) for part in self.parts)
        return len(self.names), -own, self.parts

    def fit(self, segments: list[str]) -> dict[str, str] | None:
        """The path parameters, if the segments are of this path."""
        if len(self.parts) != len(segments):
            return None
        found: dict[str, str] = {}
        for part, segment in zip(self.parts, segments, strict=True):
            parameters = _parameters(part, segment)
            if parameters is None:
                return None
            found |= parameters
        return {self.names[int(number)]: value for number, value in found.items()}


class Routes:
    """The operations by method and path. Of paths that both fit, the one with more words of its own is meant."""

    __slots__ = ("_by_size", "_patterns")

    def __init__(self, operations: Iterable[Described]) -> None:
        self._patterns = sorted((_Pattern(each) for each in operations), key=lambda pattern: pattern.order)
        self._by_size: dict[tuple[str, int], list[_Pattern]] = defaultdict(list)
        for pattern in self._patterns:
            self._by_size[pattern.described.method, len(pattern.parts)].append(pattern)

    def find(self, method: str, segments: list[str]) -> Found | None:
        """The operation, with the path parameters as text. What a base URL puts before the path is stepped over."""
        for start in range(len(segments)):
            rest = segments[start:]
            for pattern in self._by_size.get((method, len(rest)), ()):
                parameters = pattern.fit(rest)
                if parameters is not None:
                    return pattern.described, parameters
        return None

    def near(self, method: str, segments: list[str]) -> list[str]:
        """What may have been meant: the same path with another method, else paths that look like it."""
        same = [str(pattern.described) for pattern in self._patterns if pattern.fit(segments) is not None]
        known = [str(pattern.described) for pattern in self._patterns]
        return same or get_close_matches(f"{method} /{'/'.join(segments)}", known, n=3, cutoff=0.5)


def segments_of(url: httpx2.URL) -> list[str]:
    """The parts of a path, decoded one by one: a slash inside of one is part of it."""
    path = url.raw_path.partition(b"?")[0].decode("ascii")
    return [unquote(part) for part in path.strip("/").split("/")]


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
