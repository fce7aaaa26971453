"""Whether a class keeps its name when something else in the document is added, removed or changed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sdkforge.api.config import Config, load_config
from sdkforge.api.hoist import Hoisted, hoist
from sdkforge.document import load, parse
from sdkforge.emit.release import release_document
from support.documents import RELEASE, ROOT, UPSTREAM, Node, read, text_of

METHODS = ("get", "put", "post", "delete", "patch")
_COMPONENT = "#/components/schemas/"
_DEEPEST = 14
Place = tuple[str, ...]


@dataclass(frozen=True)
class Upstream:
    """The vendor's document, the release imported from it, and what the release calls each place."""

    data: Node
    config: Config
    like: Hoisted
    names: Mapping[Place, frozenset[str]]

    @classmethod
    def read(cls) -> Upstream:
        config = load_config(ROOT / "spec" / "sdk.yaml")
        return cls(read(UPSTREAM), config, hoist(load(str(RELEASE)), config), places(read(RELEASE)))

    def imported(self, data: Node) -> Node:
        """What an import of `data` with `--like` the release gives."""
        hoisted = hoist(parse(text_of(data)), self.config, self.like)
        return release_document(hoisted, version="9.9.9", keep_prose=False)

    def renamed(self, data: Node) -> list[str]:
        """The places that both the release and the import of `data` have, and that changed their class."""
        return self.renamed_in(self.imported(data))

    def renamed_in(self, imported: Node) -> list[str]:
        """The same of what has been imported."""
        now = places(imported)
        return [
            f"{' '.join(place)}: {', '.join(sorted(names))} became {', '.join(sorted(now[place]))}"
            for place, names in self.names.items()
            if place in now and now[place] != names
        ]


def places(release: Node) -> dict[Place, frozenset[str]]:
    """The classes at every place of a release: (operation, part, step, …) -> names."""
    found: dict[Place, set[str]] = {}
    for path, item in release["paths"].items():
        for method, operation in item.items():
            for part, schema in _parts(release, operation):
                _walk(release, schema, (f"{method.upper()} {path}", part), found)
    return {place: frozenset(names) for place, names in found.items()}


def _follow(release: Node, node: Any) -> Any:
    while isinstance(node, dict) and isinstance(node.get("$ref"), str) and not node["$ref"].startswith(_COMPONENT):
        kind, name = node["$ref"].removeprefix("#/components/").split("/")
        node = release["components"][kind][name]
    return node


def _parts(release: Node, operation: Node) -> Iterator[tuple[str, Any]]:
    for raw in operation.get("parameters", ()):
        parameter = _follow(release, raw)
        yield f"{parameter['in']} {parameter['name']}", parameter.get("schema")
    for kind, media in operation.get("requestBody", {}).get("content", {}).items():
        yield f"body {kind}", media.get("schema")
    for code, raw in operation["responses"].items():
        for kind, media in _follow(release, raw).get("content", {}).items():
            yield f"{code} {kind}", media.get("schema")
    for event, raw in operation.get("callbacks", {}).items():
        for item in _follow(release, raw).values():
            for inner in item.values():
                for kind, media in inner.get("requestBody", {}).get("content", {}).items():
                    yield f"{event} {kind}", media.get("schema")


def _walk(release: Node, schema: Any, place: Place, found: dict[Place, set[str]]) -> None:
    if not isinstance(schema, dict) or len(place) > _DEEPEST:
        return
    reference = schema.get("$ref")
    if isinstance(reference, str):
        name = reference.removeprefix(_COMPONENT)
        found.setdefault(place, set()).add(name)
        schema = release["components"]["schemas"][name]
    for name, inner in schema.get("properties", {}).items():
        _walk(release, inner, (*place, name), found)
    _walk(release, schema.get("items"), (*place, "[]"), found)
    _walk(release, schema.get("additionalProperties"), (*place, "{}"), found)
    for key in ("oneOf", "anyOf"):
        for inner in schema.get(key, ()):
            _walk(release, inner, place, found)


def operations(data: Node) -> list[tuple[str, str]]:
    """Path and method of every operation."""
    return [(path, method) for path, item in data["paths"].items() for method in METHODS if method in item]


def without(data: Node, path: str, method: str) -> Node:
    """The document less one operation."""
    item = {key: value for key, value in data["paths"][path].items() if key != method}
    paths = {key: value for key, value in data["paths"].items() if key != path}
    return {**data, "paths": {**paths, path: item} if set(item) & set(METHODS) else paths}


def _first(path: str) -> str:
    return path.replace("/public-api/", "/public-api/actions/aaa/", 1)


def _top(path: str) -> str:
    first, found, rest = path.partition("/resources/")
    return f"{first}/resources/aa-{rest}" if found else f"{path}/aa-copies"


def _last(path: str) -> str:
    return f"{path}/zz-copies"


def _newer(path: str) -> str:
    found = [part for part in path.split("/") if part[:1] == "v" and part[1:2].isdigit()]
    return path.replace(f"/{found[0]}", "/v9.0", 1) if found else f"{path}/v9.0"


def _older(path: str) -> str:
    found = [part for part in path.split("/") if part[:1] == "v" and part[1:2].isdigit()]
    return path.replace(f"/{found[0]}", "/v0.1", 1) if found else f"{path}/v0.1"


ELSEWHERE: dict[str, Callable[[str], str]] = {
    "the first path": _first,
    "near the top": _top,
    "below it": _last,
    "a newer version": _newer,
    "an older version": _older,
}


def with_copy(data: Node, path: str, method: str, where: str, *, changed: bool) -> Node:
    """The document with an operation copied to another path. changed: every object in it a little different."""
    copy = json.loads(json.dumps(data["paths"][path][method]))
    copy["operationId"] = f"copyOf{method}{len(path)}"
    if changed:
        _alter(copy.get("requestBody"))
        _alter(copy.get("responses"))
    target = ELSEWHERE[where](path)
    item = {key: value for key, value in data["paths"][path].items() if key not in METHODS}
    return {**data, "paths": {**data["paths"], target: {**item, **data["paths"].get(target, {}), method: copy}}}


def _alter(node: Any, inside: str = "") -> None:
    """Every object loses a property, gains one, and gains a nested object."""
    if isinstance(node, dict):
        for key, value in node.items():
            _alter(value, key)
        if inside != "properties" and isinstance(node.get("properties"), dict) and len(node["properties"]) > 2:
            node["properties"].pop(max(node["properties"]))
            node["properties"]["added"] = {"type": "string"}
            node["properties"]["addedObject"] = {"type": "object", "properties": {"a": {"type": "string"}}}
            if isinstance(node.get("required"), list):
                node["required"] = [name for name in node["required"] if name in node["properties"]] or ["added"]
    elif isinstance(node, list):
        for item in node:
            _alter(item)
