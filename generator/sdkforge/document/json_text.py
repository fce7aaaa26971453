"""JSON text: reading it, and finding places in it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NoReturn

from sdkforge.document.limits import MAX_DEPTH
from sdkforge.document.pointer import join
from sdkforge.document.position import LineIndex, Position
from sdkforge.errors import InputError

_SPACE = re.compile(r"[ \t\n\r]*")
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_DECODER = json.JSONDecoder()


def parse_json(text: str, source: str) -> Any:
    """The value that a JSON text (RFC 8259) spells.

    Raises InputError, with the place, where the text is not JSON, repeats a key within an object, holds a number
    that is not finite or half a surrogate pair, or nests deeper than `MAX_DEPTH`.
    """
    try:
        data = json.loads(text, object_pairs_hook=_distinct, parse_constant=_refuse_constant, parse_float=_finite_float)
    except json.JSONDecodeError as error:
        raise InputError(
            f"not valid JSON: {error.msg}",
            source=source,
            line=error.lineno,
            column=error.colno,
            advice=_advice(text, error.pos),
        ) from None
    except _RepeatedKeyError:
        raise _locate_repeated_key(text, source) from None
    except _NotANumberError as error:
        advice = "Use a number that a 64-bit float can hold, or null."
        raise _at_word(text, source, re.escape(error.word), f"{error.word} is not a finite number", advice) from None
    except RecursionError:
        raise _too_deep(source) from None
    except ValueError:  # Python reads no integer of more than some thousand digits
        advice = "Use a string, or a number that other readers can hold."
        raise _at_word(text, source, r"-?\d{1000,}", "a number has too many digits", advice) from None
    if depth_exceeds(data, MAX_DEPTH):
        raise _too_deep(source)
    if _SURROGATE.search(text):
        _refuse_lone_surrogates(text, source)
    return data


def depth_exceeds(data: Any, limit: int) -> bool:
    """Whether objects and lists nest deeper than `limit`. Goes level by level, so depth costs no stack."""
    level = [data] if isinstance(data, (dict, list)) else []
    for _ in range(limit):
        deeper = []
        for node in level:
            for value in node.values() if isinstance(node, dict) else node:
                if isinstance(value, (dict, list)):
                    deeper.append(value)
        if not deeper:
            return False
        level = deeper
    return bool(level)


class JsonPositions:
    """Finds places in a JSON text that is known to be valid.

    Each object or list is indexed when a pointer first leads through it, and what lies beside the path is skipped
    at the speed of the C scanner: a few places in a large document cost about as much as reading it once or twice.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = LineIndex(text)
        self._children: dict[int, dict[str, tuple[int, int]]] = {}

    def find(self, tokens: list[str]) -> Position:
        """The place of the key or item that the tokens name, or of the nearest one above it."""
        here = value = _skip_space(self._text, 0)
        for token in tokens:
            child = self._children_of(value).get(token)
            if child is None:
                break
            here, value = child
        return self._lines.position(here)

    def _children_of(self, start: int) -> dict[str, tuple[int, int]]:
        """Token -> (where the key or item begins, where the value begins), for the container that begins at `start`."""
        known = self._children.get(start)
        if known is None:
            known = {token: (here, value) for token, here, value in members(self._text, start)}
            self._children[start] = known
        return known


def members(text: str, start: int) -> Iterator[tuple[str, int, int]]:
    """The members of the object or list that begins at `start` in a JSON text that is valid as far as it is asked for.

    Each is its pointer token, the offset of its key (of the item itself in a list) and the offset of its value.
    A scalar has none.
    """
    opening = text[start]
    if opening not in "{[":
        return
    count = 0
    at = _skip_space(text, start + 1)
    while text[at] not in "}]":
        here = at
        token = str(count)
        count += 1
        if opening == "{":
            token, at = _DECODER.raw_decode(text, at)
            at = _skip_space(text, _skip_space(text, at) + 1)
        yield token, here, at
        at = _skip_space(text, _DECODER.raw_decode(text, at)[1])
        if text[at] == ",":
            at = _skip_space(text, at + 1)


def _skip_space(text: str, offset: int) -> int:
    match = _SPACE.match(text, offset)
    return match.end() if match else offset


class _RepeatedKeyError(Exception):
    pass


class _NotANumberError(Exception):
    def __init__(self, word: str) -> None:
        self.word = word


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    mapping = dict(pairs)
    if len(mapping) != len(pairs):
        raise _RepeatedKeyError
    return mapping


def _refuse_constant(word: str) -> NoReturn:
    raise _NotANumberError(word)


def _finite_float(word: str) -> float:
    value = float(word)
    if value in (float("inf"), float("-inf")):
        raise _NotANumberError(word)
    return value


def _locate_repeated_key(text: str, source: str) -> InputError:
    """The first repeated key of a text that has one.

    Values are entered before they are passed over, so nothing behind the key is read: it may be broken.
    """
    start = _skip_space(text, 0)
    pending = [("", members(text, start), set[str]())]
    while True:
        pointer, rest, seen = pending[-1]
        member = next(rest, None)
        if member is None:
            pending.pop()
            continue
        token, here, value = member
        below = join(pointer, token)
        if token in seen:
            return _error_at(
                text,
                source,
                here,
                f"the key {token!r} stands twice in one object",
                "Keep one of the two: a reader sees only the last.",
                below,
            )
        seen.add(token)
        pending.append((below, members(text, value), set()))


def _at_word(text: str, source: str, word: str, message: str, advice: str) -> InputError:
    """An error about the first place outside of strings where the regular expression `word` fits."""
    for match in re.finditer(rf'"(?:[^"\\]|\\.)*"|(?P<word>(?<![\w.+-]){word})', text, re.DOTALL):
        if match["word"]:
            return _error_at(text, source, match.start(), message, advice)
    return InputError(message, source=source, advice=advice)


def _error_at(text: str, source: str, offset: int, message: str, advice: str, pointer: str | None = None) -> InputError:
    place = LineIndex(text).position(offset)
    return InputError(message, source=source, line=place.line, column=place.column, pointer=pointer, advice=advice)


def _refuse_lone_surrogates(text: str, source: str) -> None:
    """Refuses escapes such as `\\ud800` that are no character: no file could hold what is generated from them."""
    for match in re.finditer(r'"(?:[^"\\]|\\.)*"', text, re.DOTALL):
        if not _SURROGATE.search(match.group()):
            continue
        try:
            json.loads(match.group()).encode()
        except UnicodeEncodeError:
            raise _error_at(
                text,
                source,
                match.start(),
                "a string holds half a surrogate pair, which is no character",
                "Write the character itself, or both halves of its \\uXXXX pair.",
            ) from None


def _too_deep(source: str) -> InputError:
    return InputError(
        f"objects and lists nest more than {MAX_DEPTH} levels deep",
        source=source,
        advice="Name the inner schemas in components/schemas and refer to them.",
    )


def _advice(text: str, offset: int) -> str:
    before = text[:offset].rstrip()
    if before.endswith(","):
        return "Remove the comma before the closing bracket, or add what should follow it."
    if not text[offset:].strip():
        return "The text ends too early: it may have been cut off while being saved or fetched."
    if not text.lstrip().startswith(("{", "[")):
        return "If this is YAML, give the file a .yaml name."
    return "Correct the text at this place."
