"""YAML text: reading it, and finding places in it.

The parser's events are turned into plain values directly. That takes a tenth of the time of PyYAML's own composer and
constructor, never recurses however deep the text nests, and sees an alias before anything is expanded.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

import yaml

from sdkforge.document.limits import MAX_ALIASED_VALUES, MAX_DEPTH
from sdkforge.document.position import LineIndex, Position
from sdkforge.document.yaml_scalar import CORE_TAGS, MERGE, MERGE_TAG, PREFIX, plain_value, tagged_value
from sdkforge.errors import InputError


def parse_yaml(text: str, source: str) -> Any:
    """The value that a YAML text spells, read by the core schema of YAML 1.2, with merge keys.

    Keys become strings as they are written: `200` is "200", `on` is "on". A value that an alias repeats is a copy.

    Raises InputError, with the place, where the text is not one YAML document, repeats a key, holds a tag that JSON
    has no value for or a number that is not finite, nests deeper than `MAX_DEPTH`, or repeats more than
    `MAX_ALIASED_VALUES` values through aliases.
    """
    try:
        return _ValueReader(text, source).read()
    except yaml.MarkedYAMLError as error:
        raise _broken(error, text, source) from None
    except yaml.reader.ReaderError as error:
        raise _unreadable(error, text, source) from None


class YamlPositions:
    """Finds places in a YAML text that is known to be valid. The first search reads the text once more."""

    def __init__(self, text: str, source: str) -> None:
        self._lines = LineIndex(text)
        self._tree = _PlaceReader(text, source).read()

    def find(self, tokens: list[str]) -> Position:
        """The place of the key or item that the tokens name, or of the nearest one above it.

        What a merge key brought in is found where it is written.
        """
        offset, node = 0, self._tree
        for token in tokens:
            try:
                offset, node = node[token] if isinstance(node, dict) else node[int(token)]
            except (KeyError, IndexError, ValueError, TypeError):
                break
        return self._lines.position(offset)


@dataclass(slots=True)
class _Anchored:
    """A finished value that an alias may repeat: how many values it holds in all, and how deep they nest."""

    value: Any
    size: int
    height: int
    text: str | None = None


@dataclass(slots=True)
class _Open:
    """A mapping or sequence whose end has not been reached."""

    container: dict[str, Any] | list[Any]
    anchor: str | None
    offset: int
    key: str | None = None
    key_offset: int = 0
    merging: bool = False
    has_merged: bool = False
    merged: list[Any] = field(default_factory=list)
    size: int = 1
    height: int = 1


class _Reader:
    """Assembles values from events. What is kept of each value is the subclass's affair."""

    def __init__(self, text: str, source: str) -> None:
        self._text = text
        self._source = source
        self._anchors: dict[str, _Anchored | None] = {}
        self._aliased = 0
        self._stack: list[_Open] = []
        self._root: Any = None

    def scalar(self, event: yaml.ScalarEvent) -> Any:
        """What to keep of a scalar."""
        raise NotImplementedError

    def entry(self, offset: int, value: Any) -> Any:
        """What to keep in a container for a value whose key (or which itself, in a list) begins at `offset`."""
        raise NotImplementedError

    def repeat(self, value: Any) -> Any:
        """What to keep where an alias repeats a value."""
        raise NotImplementedError

    def unwrap(self, entry: Any) -> Any:
        """The value that `entry` was given."""
        raise NotImplementedError

    def read(self) -> Any:
        """The one document in the text, None where it is empty."""
        documents = 0
        for event in _events(self._text):
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self._on_scalar(event)
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                self._on_start(event, {} if kind is yaml.MappingStartEvent else [])
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self._on_end()
            elif kind is yaml.AliasEvent:
                self._on_alias(event)
            elif kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    raise self._error("a second YAML document begins here", event, "Keep one document in a file.")
        return self._root

    def _on_scalar(self, event: yaml.ScalarEvent) -> None:
        stack = self._stack
        top = stack[-1] if stack else None
        if event.tag is not None and event.tag not in CORE_TAGS and event.tag not in ("!", MERGE_TAG):
            raise self._unknown_tag(event)
        if top is not None and top.key is None and not top.merging and type(top.container) is dict:
            if event.anchor is not None:
                self._anchors[event.anchor] = _Anchored(self.scalar(event), 1, 0, event.value)
            if (event.value == MERGE and event.implicit[0]) or event.tag == MERGE_TAG:
                if top.has_merged:
                    raise self._error("the key << stands twice in one mapping", event, "Give it a list of mappings.")
                top.merging = top.has_merged = True
            else:
                self._take_key(top, event.value, event)
            return
        value = self.scalar(event)
        if event.anchor is not None:
            self._anchors[event.anchor] = _Anchored(value, 1, 0, event.value)
        self._put(value, _offset(event), 1, 0)

    def _on_start(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent, container: Any) -> None:
        if self._stack:
            top = self._stack[-1]
            if top.key is None and not top.merging and type(top.container) is dict:
                raise self._error("a key is a mapping or a list", event, "Quote the key if it begins with a brace.")
            if len(self._stack) >= MAX_DEPTH:
                raise self._too_deep(event)
        if event.tag not in (None, "!", f"{PREFIX}map", f"{PREFIX}seq"):
            raise self._unknown_tag(event)
        if event.anchor is not None:
            self._anchors[event.anchor] = None
        self._stack.append(_Open(container, event.anchor, _offset(event)))

    def _on_end(self) -> None:
        done = self._stack.pop()
        value = self._with_merged(done) if done.merged else done.container
        if done.anchor is not None:
            self._anchors[done.anchor] = _Anchored(value, done.size, done.height)
        self._put(value, done.offset, done.size, done.height)

    def _on_alias(self, event: yaml.AliasEvent) -> None:
        if event.anchor not in self._anchors:
            raise self._error(f"the alias *{event.anchor} names no anchor before it", event)
        anchored = self._anchors[event.anchor]
        if anchored is None:
            raise self._error(f"the alias *{event.anchor} stands within what it repeats, so it would never end", event)
        top = self._stack[-1] if self._stack else None
        if top is not None and top.key is None and not top.merging and type(top.container) is dict:
            if anchored.text is None:
                raise self._error("a key is a mapping or a list", event)
            self._take_key(top, anchored.text, event)
            return
        self._aliased += anchored.size
        if self._aliased > MAX_ALIASED_VALUES:
            raise self._error(
                f"aliases repeat more than {MAX_ALIASED_VALUES:,} values",
                event,
                "Refer to shared parts by $ref instead of by YAML aliases.",
            )
        if len(self._stack) + anchored.height > MAX_DEPTH:
            raise self._too_deep(event)
        self._put(self.repeat(anchored.value), _offset(event), anchored.size, anchored.height)

    def _take_key(self, top: _Open, key: str, event: yaml.Event) -> None:
        if key in top.container:
            raise self._error(
                f"the key {key!r} stands twice in one mapping",
                event,
                "Keep one of the two: a reader sees only the last.",
            )
        top.key = key
        top.key_offset = _offset(event)

    def _put(self, value: Any, offset: int, size: int, height: int) -> None:
        if not self._stack:
            self._root = value
            return
        top = self._stack[-1]
        top.size += size
        if height >= top.height:
            top.height = height + 1
        container = top.container
        if type(container) is list:
            container.append(self.entry(offset, value))
        elif top.merging:
            top.merging = False
            self._take_merged(top, value, offset)
        else:
            cast(dict[str, Any], container)[cast(str, top.key)] = self.entry(top.key_offset, value)
            top.key = None

    def _take_merged(self, top: _Open, value: Any, offset: int) -> None:
        merged = [self.unwrap(item) for item in value] if isinstance(value, list) else [value]
        if not all(isinstance(item, dict) for item in merged):
            place = LineIndex(self._text).position(offset)
            raise InputError(
                "only a mapping, or a list of mappings, can be merged by <<",
                source=self._source,
                line=place.line,
                column=place.column,
            )
        top.merged.extend(merged)

    @staticmethod
    def _with_merged(done: _Open) -> dict[str, Any]:
        """What is written wins over what is merged, and an earlier mapping over a later one (YAML merge type)."""
        value: dict[str, Any] = {}
        for mapping in reversed(done.merged):
            value.update(mapping)
        value.update(cast(dict[str, Any], done.container))
        return value

    def _too_deep(self, event: yaml.Event) -> InputError:
        return self._error(_TOO_DEEP, event, _TOO_DEEP_ADVICE)

    def _unknown_tag(self, event: Any) -> InputError:
        return self._error(
            f"the tag {event.tag!r} has no meaning in an OpenAPI description",
            event,
            "Remove the tag; only the types of JSON are allowed.",
        )

    def _error(self, message: str, event: yaml.Event, advice: str | None = None) -> InputError:
        place = LineIndex(self._text).position(_offset(event))
        return InputError(message, source=self._source, line=place.line, column=place.column, advice=advice)


class _ValueReader(_Reader):
    """Keeps the values themselves."""

    def __init__(self, text: str, source: str) -> None:
        super().__init__(text, source)
        self._known: dict[str, Any] = {}

    def scalar(self, event: yaml.ScalarEvent) -> Any:
        word = event.value
        try:
            if event.tag is not None:
                return word if event.tag == "!" else tagged_value(event.tag, word)
            if not event.implicit[0]:
                return word
            known = self._known
            if word in known:
                return known[word]
            value = known[word] = plain_value(word)
            return value
        except ValueError as error:
            raise self._error(str(error), event, "Quote it if it is meant as text.") from None

    def entry(self, offset: int, value: Any) -> Any:
        return value

    def repeat(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {key: self.repeat(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.repeat(item) for item in value]
        return value

    def unwrap(self, entry: Any) -> Any:
        return entry


class _PlaceReader(_Reader):
    """Keeps, for each value, where its key or it itself begins, and the same for what it holds."""

    def scalar(self, event: yaml.ScalarEvent) -> None:
        return None

    def entry(self, offset: int, value: Any) -> tuple[int, Any]:
        return offset, value

    def repeat(self, value: Any) -> Any:
        return value

    def unwrap(self, entry: Any) -> Any:
        return entry[1]


def _events(text: str) -> Iterator[Any]:
    # PyYAML may have been built without libyaml; its own parser gives the same events, slowly.
    return iter(yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))


def _offset(event: yaml.Event) -> int:
    """Where the event begins, in characters. Every event of a text that is read has a mark."""
    return event.start_mark.index if event.start_mark else 0


_TOO_DEEP = f"mappings and lists nest more than {MAX_DEPTH} levels deep"
_TOO_DEEP_ADVICE = "Name the inner schemas in components/schemas and refer to them."


def _broken(error: yaml.MarkedYAMLError, text: str, source: str) -> InputError:
    mark = error.problem_mark or error.context_mark
    place = LineIndex(text).position(min(mark.index, len(text))) if mark else None
    problem = ", ".join(part for part in (error.context, error.problem) if part)
    message = f"not valid YAML: {problem}"
    advice = _advice(error.problem or "", text[mark.index : mark.index + 1] if mark else "")
    if "maximum nesting depth" in problem:
        # libyaml has a limit of its own since 0.2.6, and reads ahead of who counts the levels here.
        message, advice = _TOO_DEEP, _TOO_DEEP_ADVICE
    return InputError(
        message,
        source=source,
        line=place.line if place else None,
        column=place.column if place else None,
        advice=advice,
    )


def _unreadable(error: yaml.reader.ReaderError, text: str, source: str) -> InputError:
    # libyaml counts bytes of the UTF-8 it was given.
    offset = len(text.encode(errors="surrogatepass")[: error.position].decode(errors="ignore"))
    place = LineIndex(text).position(offset)
    return InputError(
        f"not valid YAML: {error.reason}",
        source=source,
        line=place.line,
        column=place.column,
        advice="Remove the control character, or write it as an escape within double quotes.",
    )


def _advice(problem: str, character: str) -> str:
    if character == "\t":
        return "Indent with spaces: YAML allows no tabs there."
    if "mapping values are not allowed" in problem:
        return "Quote a text that holds a colon and a space, or correct the indentation."
    if "found character" in problem and character in "@`%":
        return f"Quote a text that begins with {character}."
    return "Correct the text at this place; most often it is the indentation or a missing quote."
