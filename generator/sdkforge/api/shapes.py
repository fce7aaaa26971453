"""Shapes: every class-worthy schema of a document, once, with all the places that use it.

An object with properties is a shape, wherever it stands; so is an enum too long to spell out in a signature. Two
schemas of equal meaning, prose aside, are one shape. What is said of a use (null, default, readOnly, deprecated)
stays with the use, so that `network` here and nullable `network` there are still one class.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .normal import ANNOTATIONS, PROSE, Resolve, Schema, normalise, references_in
from .variants import variant_labels

LONG_ENUM = 10
COMPONENT = "#/components/schemas/"


@dataclass(frozen=True, order=True)
class Place:
    """Where a shape is used: below `root` (an operation's role, or a component), along `trail`.

    Steps of a trail: a property name, `[]` for items, `{}` for values of a map, `|` for a member of a union.
    """

    root: str
    trail: tuple[str, ...] = ()


@dataclass
class Shape:
    """One class to be. schema: its definition with nested shapes as `$ref: <key>`; the wording is the first place's.

    places: where it is used, absolute. pinned: the name that a component of the document gives it.
    enum: a long enum rather than an object.
    """

    key: str
    schema: Schema
    enum: bool
    places: list[Place] = field(default_factory=list)
    pinned: str = ""


class Shapes:
    """The shapes of one document, collected by `reduce`-ing each of its schemas in a canonical order."""

    def __init__(self, components: Mapping[str, Any], resolve: Resolve) -> None:
        self.found: dict[str, Shape] = {}
        self._components = components
        self._resolve = resolve
        # Components by name, and what else is referred to by its reference: their keys, those being reduced, and those
        # of them that have been met again meanwhile.
        self._tokens: dict[str, str] = {}
        self._open: set[str] = set()
        self._cyclic: set[str] = set()
        # What is referred to and no component, and no circle: what it comes to, as a shape or not.
        self._elsewhere_found: dict[tuple[str, bool], Schema] = {}
        # Other keys that a shape would have had.
        self._same: dict[str, str] = {}

    def reduce(self, schema: Any, root: str, *, into_root: bool = True) -> Schema:
        """`schema` with every shape in it replaced by `$ref: <key>`. into_root: its own top level may be a shape."""
        return self._reduce(self._resolve.meaning(schema), Place(root), as_shape=into_root)

    def component(self, name: str) -> str:
        """The key of the shape that a component schema is, or "" where it is none (a scalar, an array, a union)."""
        if name in self._open:
            self._cyclic.add(name)
            return f"@{name}"
        if name not in self._tokens:
            # What it refers to comes first, however far that leads, so that it never is a matter of deep recursion.
            todo = [self._visit(name)]
            while todo:
                inner = next(todo[-1], None)
                if inner is None:
                    todo.pop()
                elif inner not in self._tokens and inner not in self._open:
                    todo.append(self._visit(inner))
        return self._tokens[name]

    def _visit(self, name: str) -> Iterator[str]:
        """Reduce a component once those that it yields are reduced, which are all that it refers to."""
        self._open.add(name)
        plain = normalise(self._components[name], self._resolve, (COMPONENT + name,))
        yield from sorted({self._component_of(reference) for reference in references_in(plain)} - {""})
        reduced = self._reduce(plain, Place(COMPONENT + name), pin=name)
        self._open.discard(name)
        token = str(reduced.get("$ref", ""))
        if not token:
            token = f"@{name}"
            self.found[token] = Shape(token, reduced, enum=False, pinned=name)
        self._tokens[name] = token

    def _component_of(self, reference: str) -> str:
        """The name of the component schema that a reference names, "" where it names something else."""
        name = reference.removeprefix(COMPONENT)
        return name if name != reference and name in self._components else ""

    def _elsewhere(self, reference: str, place: Place, as_shape: bool) -> Schema:
        """What a reference to a schema that is no component comes to: the same as the schema itself, in this place.

        One that comes back to itself is a shape, as a component would be.
        """
        if reference in self._tokens:
            return {"$ref": self._tokens[reference]}
        if (reference, as_shape) in self._elsewhere_found:
            return self._met_again(self._elsewhere_found[reference, as_shape], place)
        token = f"@{reference}"
        if reference in self._open:
            self._cyclic.add(reference)
            return {"$ref": token}
        self._open.add(reference)
        reduced = self._reduce(self._resolve.meaning(self._resolve(reference)), place, as_shape=as_shape)
        self._open.discard(reference)
        if reference not in self._cyclic:
            self._elsewhere_found[reference, as_shape] = reduced
            return reduced
        if reduced.keys() == {"$ref"}:
            self._tokens[reference] = reduced["$ref"]
            self._replace(token, reduced["$ref"])
        else:
            self._tokens[reference] = token
            self.found[token] = Shape(token, reduced, enum=False)
        return {"$ref": self._tokens[reference]}

    def _met_again(self, reduced: Schema, place: Place) -> Schema:
        """What has been reduced in another place, with this place told of its own shape."""
        for node in (reduced, *reduced.get("anyOf", ())):
            if shape := self.found.get(node.get("$ref", "")):
                shape.places.append(place)
        return reduced

    def _replace(self, token: str, key: str) -> None:
        """Name a shape by its key where it is named by a token that was given before the key was known."""
        for shape in self.found.values():
            renamed = _renamed(shape.schema, token, key)
            if renamed != shape.schema:
                shape.schema = renamed
                self._same[_key(renamed)] = shape.key

    def _reduce(self, schema: Schema, place: Place, *, as_shape: bool = True, pin: str = "") -> Schema:
        reference = schema.get("$ref")
        if isinstance(reference, str):
            if name := self._component_of(reference):
                return {**schema, "$ref": self.component(name)}
            use = {key: value for key, value in schema.items() if key != "$ref"}
            return {**self._elsewhere(reference, place, as_shape), **use}
        is_object = as_shape and isinstance(schema.get("properties"), dict) and bool(schema["properties"])
        is_enum = len(schema.get("enum", ())) >= LONG_ENUM or (bool(pin) and "enum" in schema)
        out = self._children(schema, place)
        if not (is_object or is_enum):
            return out
        body, use = _split_use(out)
        token = f"@{pin}" if pin in self._cyclic else _key(body)
        token = self._same.get(token, token)
        if pin and token in self.found and self.found[token].pinned not in ("", pin):
            token = f"{token}@{pin}"  # two components of one meaning: the document's author wanted two names
        shape = self.found.get(token)
        if shape is None:
            shape = self.found[token] = Shape(token, body, enum=not is_object)
        shape.pinned = shape.pinned or pin
        shape.places.append(place)
        return _use_of(token, use)

    def _children(self, schema: Schema, place: Place) -> Schema:
        def child(node: Any, step: str) -> Any:
            return self._reduce(node, Place(place.root, (*place.trail, step))) if isinstance(node, dict) else node

        out: Schema = {}
        for key, value in schema.items():
            if key == "properties":
                names = sorted(value, key=lambda name: (name != "id", name))
                out[key] = {name: child(value[name], name) for name in names}
            elif key in ("patternProperties", "$defs", "dependentSchemas"):
                out[key] = {name: child(value[name], name) for name in sorted(value)}
            elif key in ("items", "contains", "unevaluatedItems"):
                out[key] = child(value, "[]")
            elif key in ("additionalProperties", "unevaluatedProperties", "propertyNames"):
                out[key] = child(value, "{}")
            elif key == "prefixItems":
                out[key] = [child(node, "|") for node in value]  # each for its place, alike or not
            elif key in ("anyOf", "oneOf", "allOf"):
                seen: dict[str, Schema] = {}
                for node in value:
                    member = child(node, "|")
                    seen.setdefault(_key(member), member)
                out[key] = list(seen.values())
            elif key in ("not", "if", "then", "else"):
                out[key] = child(value, key)
            else:
                out[key] = value
        for key in ("anyOf", "oneOf"):
            if len(out.get(key, ())) == 1:  # members that differed in wording alone
                only = out.pop(key)[0]
                return {**only, **out}
        return out


_STEPS = {
    "items": "[]",
    "contains": "[]",
    "unevaluatedItems": "[]",
    "additionalProperties": "{}",
    "unevaluatedProperties": "{}",
    "propertyNames": "{}",
    "not": "",
    "if": "",
    "then": "",
    "else": "",
}


def references(
    node: Any, shapes: Mapping[str, Shape], trail: tuple[str, ...] = ()
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The shapes that a reduced schema names itself, outside any nested shape: (key, steps to it).

    The step into a member of a union is `|Label`, with the label that tells it from its siblings.
    """
    if not isinstance(node, dict):
        return
    if node.get("$ref") in shapes:
        yield node["$ref"], trail
    for name, value in node.get("properties", {}).items():
        yield from references(value, shapes, (*trail, name))
    for keyword, step in _STEPS.items():
        if keyword in node:
            yield from references(node[keyword], shapes, (*trail, step) if step else trail)
    for keyword in ("patternProperties", "$defs", "dependentSchemas"):
        for _, value in sorted(node.get(keyword, {}).items()):
            yield from references(value, shapes, (*trail, "{}"))
    for value in node.get("allOf", ()):
        yield from references(value, shapes, trail)
    for keyword in ("anyOf", "oneOf", "prefixItems"):
        members = [member for member in node.get(keyword, ()) if member != {"type": "null"}]
        full = [shapes[member["$ref"]].schema if member.get("$ref") in shapes else member for member in members]
        labels = variant_labels(full) if len(members) > 1 else [""]
        for member, label in zip(members, labels, strict=False):
            yield from references(member, shapes, (*trail, f"|{label}") if len(members) > 1 else trail)


def _renamed(node: Any, token: str, key: str) -> Any:
    if isinstance(node, list):
        return [_renamed(item, token, key) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        name: key if name == "$ref" and value == token else _renamed(value, token, key) for name, value in node.items()
    }


def _split_use(schema: Schema) -> tuple[Schema, Schema]:
    """(what the class is, what this use of it says)."""
    use = {key: schema[key] for key in ANNOTATIONS if key in schema}
    body = {key: value for key, value in schema.items() if key not in ANNOTATIONS}
    if isinstance(body.get("type"), list) and "null" in body["type"]:
        use["null"] = True
        kinds = [kind for kind in body["type"] if kind != "null"]
        body["type"] = kinds[0] if len(kinds) == 1 else kinds
    if "enum" in body and None in body["enum"]:
        body["enum"] = [value for value in body["enum"] if value is not None]
    if "properties" in body:
        body.setdefault("type", "object")
    if "description" in body and use:
        use["description"] = body["description"]
    return body, use


def _use_of(token: str, use: Schema) -> Schema:
    null = use.pop("null", False)
    if null:
        return {"anyOf": [{"$ref": token}, {"type": "null"}], **use}
    return {"$ref": token, **use}


def _key(schema: Schema) -> str:
    text = json.dumps(_bare(schema), sort_keys=True, separators=(",", ":"), default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:20]


def _bare(node: Any) -> Any:
    """A schema without prose and with sets (enum, required, type) in one order."""
    if isinstance(node, list):
        return [_bare(item) for item in node]
    if not isinstance(node, dict):
        return node
    out: dict[str, Any] = {}
    for key, value in node.items():
        if key in PROSE:
            continue
        if key in ("properties", "patternProperties", "$defs", "dependentSchemas") and isinstance(value, dict):
            out[key] = {name: _bare(item) for name, item in value.items()}
        elif key in ("default", "const"):
            out[key] = value
        elif key in ("enum", "type", "required") and isinstance(value, list):
            out[key] = sorted(value, key=lambda item: json.dumps(item, sort_keys=True))
        else:
            out[key] = _bare(value)
    return out
