"""OpenAPI Overlays: wording of our own, kept apart from a description and laid over it when it is loaded.

Overlay Specification 1.0.0 and 1.1.0; targets are JSONPath (RFC 9535). An action may say for which releases it is, by
`x-since` and `x-until` (the first and the last one); for those it must find its target.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import jsonpath_rfc9535
from jsonpath_rfc9535.segments import JSONPathChildSegment
from jsonpath_rfc9535.selectors import NameSelector

from sdkforge.document import pointer as pointers
from sdkforge.document.document import Document, Overlaid
from sdkforge.document.read import read_text
from sdkforge.document.releases import Release, version_of
from sdkforge.document.syntax import describe, parse_data
from sdkforge.errors import InputError

_SUPPORTED = re.compile(r"1\.[01]\.\d+")
_KEYS = {"target", "description", "update", "copy", "remove", "x-since", "x-until"}
_KINDS = "`update`, `copy` or `remove: true`"


@dataclass(frozen=True)
class Action:
    """One action. pointer: where it stands in the overlay. value: what is laid over, for `update`.

    since, until: the releases it is for, both included; None is any.
    """

    pointer: str
    target: jsonpath_rfc9535.JSONPathQuery
    kind: str
    value: Any
    since: tuple[int, int, int] | None
    until: tuple[int, int, int] | None

    def is_for(self, release: Release) -> bool:
        """Whether the action names that release."""
        version = (release.major, release.minor, release.patch)
        return (self.since is None or self.since <= version) and (self.until is None or version <= self.until)


def lay_over(document: Document, source: str, release: Release) -> Document:
    """The description with the overlay of the file `source` applied, as the document of `release`.

    Raises InputError, with the place in the overlay, where that is not an overlay, or an action cannot be carried out.
    A target that selects nothing is no error here: `overlaid.idle` of the result lists those.
    """
    text = read_text(source)
    data, syntax = parse_data(text, source)
    overlay = Document(source, data, text, syntax)
    tree = copy.deepcopy(document.data)
    written: dict[str, str] = {}
    idle: list[str] = []
    finder = _Finder(tree)
    for action in _actions(overlay):
        if action.is_for(release):
            applied = _Applied(overlay, action, tree, finder.find(action.target))
            applied.run()
            written |= applied.written
            if not applied.nodes:
                idle.append(f"{action.pointer}/target")
            if action.kind != "update" or not _writes_text(action.value):
                finder = _Finder(tree)
    return Document(document.source, tree, document.text, document.syntax, Overlaid(overlay, written, tuple(idle)))


def _actions(overlay: Document) -> Iterator[Action]:
    version = overlay.data.get("overlay")
    if not isinstance(version, str) or not _SUPPORTED.fullmatch(version):
        raise overlay.error("not an OpenAPI Overlay 1.0 or 1.1", "/overlay", "Begin it with `overlay: 1.1.0`.")
    actions = overlay.data.get("actions")
    if not isinstance(actions, list) or not actions:
        raise overlay.error("an overlay needs a list of actions", "/actions", "Each has a `target` and an `update`.")
    for number, raw in enumerate(actions):
        yield _action(overlay, f"/actions/{number}", raw)


def _action(overlay: Document, pointer: str, raw: Any) -> Action:
    if not isinstance(raw, dict):
        raise overlay.error(f"an action is a mapping, not {describe(raw)}", pointer, "Give it `target` and `update`.")
    strange = next((key for key in raw if key not in _KEYS and not key.startswith("x-")), None)
    if strange is not None:
        raise overlay.error(
            f"an action has no {strange!r}", pointers.join(pointer, strange), f"It has `target`, and {_KINDS}."
        )
    kinds = ["remove"] if raw.get("remove") is True else [kind for kind in ("copy", "update") if kind in raw]
    if len(kinds) != 1:
        raise overlay.error("an action does one thing", pointer, f"Give it one of {_KINDS}.")
    kind = kinds[0]
    return Action(
        pointer,
        _query(overlay, f"{pointer}/target", raw.get("target")),
        kind,
        _query(overlay, f"{pointer}/copy", raw["copy"]) if kind == "copy" else raw.get("update"),
        _bound(overlay, pointer, raw, "x-since"),
        _bound(overlay, pointer, raw, "x-until"),
    )


def _query(overlay: Document, pointer: str, text: Any) -> jsonpath_rfc9535.JSONPathQuery:
    if not isinstance(text, str):
        raise overlay.error(
            f"a JSONPath is a string, not {describe(text)}", pointer, "For example: $.paths['/pets'].get"
        )
    try:
        return jsonpath_rfc9535.compile(text)
    except jsonpath_rfc9535.JSONPathError as error:
        reason = str(error).splitlines()[0]
        raise overlay.error(f"not a JSONPath: {reason}", pointer, "RFC 9535 gives the syntax.") from None


def _bound(overlay: Document, pointer: str, raw: dict[str, Any], key: str) -> tuple[int, int, int] | None:
    if key not in raw:
        return None
    version = version_of(str(raw[key]))
    if version is None:
        raise overlay.error(f"{raw[key]!r} is not a release name", f"{pointer}/{key}", "Name a release as vX.Y.Z.")
    return version


def _writes_text(value: Any) -> bool:
    """Whether what is laid over adds nothing that a path could lead through."""
    return isinstance(value, dict) and all(isinstance(item, str) for item in value.values())


class _Finder:
    """Selects nodes of a tree, going the way that many targets share once: `$.components.schemas.*.properties`.

    Good as long as nothing but texts are added to the tree.
    """

    def __init__(self, tree: dict[str, Any]) -> None:
        self._root = [jsonpath_rfc9535.JSONPathNode(value=tree, location=(), parent=None, root=tree)]
        self._known: dict[str, list[jsonpath_rfc9535.JSONPathNode]] = {}

    def find(self, query: jsonpath_rfc9535.JSONPathQuery) -> list[jsonpath_rfc9535.JSONPathNode]:
        """The nodes that a query selects, as the query itself would find them."""
        nodes: Iterable[jsonpath_rfc9535.JSONPathNode] = self._root
        if not query.segments:
            return list(nodes)
        *way, last = query.segments
        key = "".join(map(str, way))
        if "?" in key:  # a filter may ask for a text
            self._known.pop(key, None)
        if key not in self._known:
            for segment in way:
                nodes = segment.resolve(nodes)
            self._known[key] = list(nodes)
        found = self._known[key]
        match last:
            case JSONPathChildSegment(selectors=(NameSelector(name=name),)):
                # Of hundreds of schemas a few have the property that is meant.
                found = [node for node in found if isinstance(node.value, dict) and name in node.value]
        return list(last.resolve(found))


class _Applied:
    """One action being carried out on a tree. nodes: the locations it selected; written: what it put where."""

    def __init__(
        self, overlay: Document, action: Action, tree: dict[str, Any], nodes: list[jsonpath_rfc9535.JSONPathNode]
    ) -> None:
        self._overlay = overlay
        self._action = action
        self._tree = tree
        self.written: dict[str, str] = {}
        self.nodes = [(node.location, node.value) for node in nodes]

    def run(self) -> None:
        """Do to every selected node what the action says."""
        if not self.nodes:
            return
        if self._action.kind == "remove":
            for location, _ in reversed(self.nodes):  # later items first: removing one moves those after it
                del self._container(location)[location[-1]]
            return
        where = f"{self._action.pointer}/{self._action.kind}"
        value = self._copied() if self._action.kind == "copy" else self._action.value
        for location, node in self.nodes:
            here = pointers.from_tokens(location)
            if isinstance(node, dict) and isinstance(value, dict):
                self._merge(node, value, here, where)
            elif isinstance(node, list):
                self._append(node, value, here, where)
            elif isinstance(node, (dict, list)) or isinstance(value, (dict, list)):
                raise self._error(f"lays {describe(value)} over {describe(node)}", here)
            else:
                self._container(location)[location[-1]] = value
                self.written[here] = where

    def _copied(self) -> Any:
        found = self._action.value.find(self._tree)
        if len(found) != 1:
            raise self._error(f"copies from {len(found)} places", pointers.from_tokens(self.nodes[0][0]))
        return found[0].value

    def _merge(self, node: dict[str, Any], value: dict[str, Any], here: str, where: str) -> None:
        for key, new in value.items():
            old, inside, origin = node.get(key), pointers.join(here, key), pointers.join(where, key)
            if key not in node or not (isinstance(old, (dict, list)) or isinstance(new, (dict, list))):
                node[key] = copy.deepcopy(new)
                self.written[inside] = origin
            elif isinstance(old, dict) and isinstance(new, dict):
                self._merge(old, new, inside, origin)
            elif isinstance(old, list) and isinstance(new, list):
                self._append(old, new, inside, origin)
            else:
                raise self._error(f"lays {describe(new)} over {describe(old)}", inside)

    def _append(self, node: list[Any], value: Any, here: str, where: str) -> None:
        for number, item in enumerate(value if isinstance(value, list) else [value]):
            self.written[pointers.join(here, len(node))] = (
                pointers.join(where, number) if isinstance(value, list) else where
            )
            node.append(copy.deepcopy(item))

    def _container(self, location: tuple[int | str, ...]) -> Any:
        if not location:
            raise self._error("takes away the whole description", "")
        return pointers.get(self._tree, pointers.from_tokens(location[:-1]))

    def _error(self, what: str, here: str) -> InputError:
        return self._overlay.error(
            f"the action {what}, at {here or 'the top'} of the description",
            self._action.pointer,
            "An object is laid over an object; a list takes items; any other value replaces its like.",
        )
