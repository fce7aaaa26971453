"""Inherited names: what an earlier release published keeps its name, whatever else changed.

A shape that is unchanged is found by its meaning. One that changed is found by where it stands: the class that the
earlier release had at that operation, role and property, or under the name of that component. Where several could
claim a name, the one that shares most places with it has it; then the one that shares most properties.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from .hoisted import Hoisted
from .naming import component_candidates
from .normal import Schema
from .shapes import COMPONENT, Shape


def inherited(shapes: Mapping[str, Shape], like: Hoisted, renames: Mapping[str, str]) -> dict[str, str]:
    """Names by key for the shapes of a new document that `like` already named. renames: `names` of `sdk.yaml`."""
    published = {name: key for key, name in like.names.items()}

    def root(place: str) -> Iterator[Schema | None]:
        if not place.startswith(COMPONENT):
            yield like.roots.get(place)
            return
        for name in component_candidates(place.removeprefix(COMPONENT)):
            if key := published.get(renames.get(name, name)):
                yield {"$ref": key}

    names = {key: like.names[key] for key in shapes if key in like.names and shapes[key].enum == like.shapes[key].enum}
    claimed = set(names.values())
    claims: list[tuple[int, float, str, str]] = []
    for key, shape in shapes.items():
        if key in names:
            continue
        votes: dict[str, int] = defaultdict(int)
        for place in shape.places:
            for old in {key for node in root(place.root) for key in _at(like, node, place.trail)}:
                votes[old] += 1
        for old, count in votes.items():
            if like.names[old] not in claimed and like.shapes[old].enum == shape.enum:
                claims.append((-count, -_alike(shape.schema, like.shapes[old].schema), like.names[old], key))
    for _, _, name, key in sorted(claims):
        if name not in claimed and key not in names:
            names[key] = name
            claimed.add(name)
    return names


def _at(like: Hoisted, node: Schema | None, trail: tuple[str, ...]) -> Iterator[str]:
    """Keys of the earlier release's shapes at a trail below `node`; a union step tries every member."""
    if not isinstance(node, dict):
        return
    if "$ref" in node:
        key = node["$ref"]
        if key not in like.shapes:
            return
        if not trail:
            yield key
            return
        node = like.shapes[key].schema
    members = [member for name in ("anyOf", "oneOf") for member in node.get(name, ()) if member != {"type": "null"}]
    if trail and trail[0] == "|":
        for member in members or [node]:
            yield from _at(like, member, trail[1:])
        return
    if members:
        # `X or null` is one class that may be null, and a place inside a union that lost its other members.
        for member in members:
            yield from _at(like, member, trail)
        return
    if trail:
        step, rest = trail[0], trail[1:]
        below = node.get("items") if step == "[]" else node.get("additionalProperties") if step == "{}" else None
        yield from _at(like, below or node.get("properties", {}).get(step), rest)


def _alike(one: Schema, other: Schema) -> float:
    """How much of their properties, or enum values, two schemas share: 0 to 1."""
    left = set(one.get("properties", ())) or set(map(str, one.get("enum", ())))
    right = set(other.get("properties", ())) or set(map(str, other.get("enum", ())))
    return len(left & right) / len(left | right) if left | right else 0.0
