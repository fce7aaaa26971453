"""Small OpenAPI documents for tests, and what tests do with documents."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

Node = dict[str, Any]
ROOT = Path(__file__).resolve().parents[2]
UPSTREAM = ROOT / ".." / "shared" / "upstream" / "ampeco-public-api-3.110.0.json"
RELEASE = ROOT / "spec" / "releases" / "v3.110.0.yaml"
MISSING = "the vendor's document is not beside this checkout (../shared)"


def read(path: Path) -> Node:
    """A document as plain data, by the plainest means."""
    text = path.read_text(encoding="utf-8")
    found: Node = json.loads(text) if path.suffix == ".json" else yaml.load(text, Loader=yaml.CSafeLoader)
    return found


def document(paths: Node, components: Node | None = None, openapi: str = "3.0.3", **more: Any) -> Node:
    """A description with the parts that every one must have."""
    out: Node = {"openapi": openapi, "info": {"title": "Small", "version": "1.0.0"}, **more, "paths": paths}
    return {**out, "components": components} if components else out


def operation(schema: Any = None, *, body: Any = None, title: str = "", **more: Any) -> Node:
    """An operation that answers with JSON of `schema`, and takes JSON of `body`."""
    content = {"application/json": {"schema": schema}}
    out: Node = {"responses": {"200": {"description": "OK", **({"content": content} if schema is not None else {})}}}
    if body is not None:
        out["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    if title:
        out["summary"] = title
    return {**out, **more}


def get(schema: Any, path: str = "/things", **more: Any) -> Node:
    """Paths with one GET that answers with `schema`."""
    return {path: {"get": operation(schema, **more)}}


def text_of(data: Node) -> str:
    """The document as JSON text."""
    return json.dumps(data, ensure_ascii=False)


_NAMED = ("paths", "properties", "components", "schemas", "parameters", "responses", "content", "headers", "callbacks")
_NAMED += (
    "patternProperties",
    "$defs",
    "mapping",
    "encoding",
    "variables",
    "requestBodies",
    "securitySchemes",
    "scopes",
)


def shuffled(node: Any, chance: random.Random, inside: str = "", *, keywords: bool = True) -> Any:
    """The same document with everything in another order whose order means nothing.

    keywords: those of a schema or another object of the specification too, not just what its author named.
    """
    if inside in ("example", "examples", "default"):
        return node
    if isinstance(node, dict):
        items = [(key, shuffled(value, chance, key, keywords=keywords)) for key, value in node.items()]
        if keywords or inside in _NAMED or inside.startswith("/"):
            chance.shuffle(items)
        return dict(items)
    if isinstance(node, list):
        items = [shuffled(item, chance, keywords=keywords) for item in node]
        plain = all(isinstance(item, str | int | float | bool | None) for item in items)
        if inside == "parameters" or (inside in ("required", "enum") and plain):
            chance.shuffle(items)
        return items
    return node


def changed(data: Node, change: Callable[[Node], object]) -> Node:
    """A copy with one change made to it."""
    copy: Node = json.loads(json.dumps(data))
    change(copy)
    return copy
