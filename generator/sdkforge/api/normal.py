"""One form for every schema, so that equal things look equal.

Reads a schema of OpenAPI 3.0 or 3.1 and gives its meaning in 3.1 form: `nullable` becomes a null type, `allOf` is
merged into the object it describes, a union of one is that one, enums lose repetitions, and null is said once.
Prose stays where it is; `PROSE` names it, because two schemas that differ in wording alone are the same schema.

OpenAPI 3.0.3 and 3.1.0, "Schema Object"; JSON Schema 2020-12.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Iterator
from typing import Any

from ..errors import InputError
from .one_spelling import bounds, distinct, nullability

Schema = dict[str, Any]


class Resolve:
    """Gives the node that a reference names, and remembers what references come to as members of an `allOf`.

    A schema that is met again while it is being merged, because it holds itself, gets a reference of its own.
    """

    def __init__(self, named: Callable[[str], Any]) -> None:
        self._named = named
        self._own: dict[str, Any] = {}
        self._meanings: dict[int, tuple[Any, Schema]] = {}
        self.merging: set[int] = set()
        self.members: dict[str, Schema] = {}
        self.cut: list[str] = []

    def __call__(self, reference: str) -> Any:
        """The node that `reference` names."""
        return self._own[reference] if reference in self._own else self._named(reference)

    def meaning(self, schema: Any) -> Schema:
        """What `normalise` gives, made once for a schema that several look at; not to be changed."""
        if id(schema) not in self._meanings:
            self._meanings[id(schema)] = schema, normalise(schema, self)  # an id is good while its object is held
        return self._meanings[id(schema)][1]

    def reference_to(self, node: Schema) -> Schema:
        """A reference to a schema, equal for schemas that say the same."""
        text = json.dumps(node, sort_keys=True, default=str)
        reference = f"#{hashlib.sha256(text.encode()).hexdigest()[:20]}"
        self._own.setdefault(reference, node)
        return {"$ref": reference}


PROSE = frozenset({"title", "description", "example", "examples", "externalDocs", "summary"})
# What a use of a schema says about itself, rather than about the values it accepts.
ANNOTATIONS = ("default", "deprecated", "readOnly", "writeOnly")
_SUBSCHEMA = frozenset(
    [
        "items",
        "additionalProperties",
        "not",
        "if",
        "then",
        "else",
        "contains",
        "propertyNames",
        "unevaluatedItems",
        "unevaluatedProperties",
    ]
)
# What may stand beside a `$ref` and be said of this use alone.
_BESIDE = frozenset({"$ref", "nullable", *ANNOTATIONS, *PROSE})
_SAID_OF_USE = frozenset({"nullable", *ANNOTATIONS, *PROSE})
# Two of these cannot be told as one; both are kept.
_TOGETHER = frozenset({"multipleOf", "pattern", "not", "if", "then", "else", "contains", "propertyNames"})
_NULL: Schema = {"type": "null"}
_SUBSCHEMA_LISTS = ("anyOf", "oneOf", "prefixItems", "allOf")
_SUBSCHEMA_MAPS = ("properties", "patternProperties", "$defs", "dependentSchemas")
_MOST_COMBINED = 1000
"""Into how many members the unions of an `allOf` are multiplied out."""
_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")


def normalise(schema: Any, resolve: Resolve, _through: tuple[str, ...] = ()) -> Schema:
    """The meaning of `schema` in one form.

    schema: a Schema Object of 3.0 or 3.1, or a boolean. resolve: gives the node a `$ref` names. References stay
    references, except inside `allOf`, where they are merged. _through: references that led here.
    """
    resolve.merging.add(id(schema))
    plain = _normalise(schema, resolve, _through)
    resolve.merging.discard(id(schema))
    plain.pop("nullable", None)  # said of a schema with no type, which takes null already
    return plain


def _normalise(schema: Any, resolve: Resolve, through: tuple[str, ...]) -> Schema:
    """As `normalise`, but `nullable` stays on a schema that says nothing else of its type: `allOf` needs it."""
    if schema is False:
        return {"not": {}}
    if not isinstance(schema, dict):
        return {}
    if isinstance(schema.get("$ref"), str):
        beside = {key: value for key, value in schema.items() if key not in _BESIDE and not key.startswith("x-")}
        if not beside:
            return _reference(schema)
        # OpenAPI 3.1: what stands beside a reference holds as well.
        rest = {key: value for key, value in schema.items() if key != "$ref"}
        return _normalise({"allOf": [{"$ref": schema["$ref"]}, rest]}, resolve, through)

    if (wrapped := _wrapped(schema, resolve)) is not None:
        return _reference(wrapped)

    def inner(node: Any) -> Schema:
        return resolve.reference_to(node) if id(node) in resolve.merging else normalise(node, resolve)

    out: Schema = {}
    for key, value in schema.items():
        if key == "allOf" or key.startswith("x-"):
            continue
        if key in _SUBSCHEMA_MAPS and isinstance(value, dict):
            out[key] = {name: inner(node) for name, node in value.items() if isinstance(node, dict | bool)}
        elif key == "additionalProperties" and isinstance(value, bool):
            out[key] = value
        elif key in _SUBSCHEMA and isinstance(value, dict | bool):
            out[key] = inner(value)
        elif key in _SUBSCHEMA_LISTS and isinstance(value, list):
            out[key] = [inner(node) for node in value]
        elif key == "required":
            if isinstance(value, list) and value:
                out[key] = sorted({name for name in value if isinstance(name, str)})
        elif key in ("readOnly", "writeOnly", "deprecated", "nullable", "uniqueItems"):
            if value is True:
                out[key] = True
        else:
            out[key] = value
    bounds(out)
    nullability(out)
    if isinstance(schema.get("allOf"), list):
        members = [_member(node, resolve, through) for node in schema["allOf"]]
        out = merge([*members, out], resolve, through)
    return _unwrap_union(out, resolve, through)


def schemas_in(schema: Schema) -> Iterator[Schema]:
    """A normalised schema and those that stand in it, at any depth."""
    todo: list[Any] = [schema]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            yield node
            for key, value in node.items():
                if key in _SUBSCHEMA:
                    todo.append(value)
                elif key in _SUBSCHEMA_LISTS:
                    todo += value
                elif key in _SUBSCHEMA_MAPS:
                    todo += value.values()


def references_in(schema: Schema) -> Iterator[str]:
    """The references that stand in a normalised schema, at any depth."""
    return (node["$ref"] for node in schemas_in(schema) if isinstance(node.get("$ref"), str))


def _reference(schema: Schema) -> Schema:
    """A `$ref` with the siblings that say something of this use; 3.0's `nullable` beside it becomes a union."""
    beside = {key: schema[key] for key in (*ANNOTATIONS, "description") if schema.get(key) not in (None, False)}
    if schema.get("nullable") is True:
        return {"anyOf": [{"$ref": schema["$ref"]}, {"type": "null"}], **beside}
    return {"$ref": schema["$ref"], **beside}


def _wrapped(schema: Schema, resolve: Resolve) -> Schema | None:
    """The reference with what is said beside it, where a schema is all of one reference and says no more of it."""
    members = schema.get("allOf")
    if not (isinstance(members, list) and all(isinstance(member, dict) for member in members)):
        return None
    said = [member for member in members if member.keys() <= _SAID_OF_USE]  # allOf: [X, {nullable: true}]
    named = [member for member in members if member not in said]
    if len(named) != 1 or named[0].keys() != {"$ref"} or not isinstance(named[0]["$ref"], str):
        return None
    (member,) = named
    beside = {key: value for node in said for key, value in node.items()}
    beside |= {key: value for key, value in schema.items() if key != "allOf"}
    rest = {key: value for key, value in beside.items() if not key.startswith("x-")}
    if "type" in rest:
        target = resolve(member["$ref"])
        if isinstance(target, dict) and target.get("type") == rest["type"]:
            del rest["type"]
    return {**rest, **member} if rest.keys() <= _SAID_OF_USE else None


def _member(node: Any, resolve: Resolve, through: tuple[str, ...]) -> Schema:
    """A member of `allOf` with its reference, if it is one, replaced by what it names."""
    if not (isinstance(node, dict) and isinstance(node.get("$ref"), str)):
        return _followed(node, resolve, through)
    reference = node["$ref"]
    if reference not in resolve.members:
        before = len(resolve.cut)
        found = _followed(node, resolve, through)
        if not set(through).isdisjoint(resolve.cut[before:]):
            return found  # it is cut short for what led here, and elsewhere it is not
        resolve.members[reference] = found
    return dict(resolve.members[reference])


def _followed(node: Any, resolve: Resolve, through: tuple[str, ...]) -> Schema:
    seen = through
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        if node["$ref"] in seen:
            resolve.cut.append(node["$ref"])
            return {}  # a schema that is all of itself adds nothing to itself
        seen = (*seen, node["$ref"])
        node = resolve(node["$ref"])
        if isinstance(node, dict):
            # A discriminator belongs to the base's own union, not to each schema that extends it.
            node = {key: value for key, value in node.items() if key != "discriminator"}
    plain = _normalise(node, resolve, seen)
    for key in ("anyOf", "oneOf"):
        if found := [branch["$ref"] for branch in plain.get(key, ()) if branch.get("$ref") in seen]:
            # A base that is a union of those who extend it: as their base it is what stands beside the union.
            resolve.cut += found
            del plain[key]
    return plain


def merge(members: list[Schema], resolve: Resolve, through: tuple[str, ...] = ()) -> Schema:
    """What satisfies every member, as one schema: properties joined, bounds tightened, unions distributed.

    A null type in any member is kept: documents write `allOf: [X, {nullable: true}]` to say "X or null".
    """
    said = [member for member in members if member]
    unions = [member for member in said if _object_union(member)]
    combined = math.prod(len(member[_object_union(member) or ""]) for member in unions)
    if combined > _MOST_COMBINED:
        raise InputError(
            f"an allOf of {len(unions)} unions is one of {combined} schemas, and {_MOST_COMBINED} are the most",
            advice="Say in one union what the schema may be.",
        )
    if unions and any(set(member) - _SAID_OF_USE for member in said if member is not unions[0]):
        return _distribute(said, unions[0], resolve, through)
    out: Schema = {}
    for member in said:
        for key, value in member.items():
            if key == "allOf":
                out.setdefault("allOf", []).extend(value)
            elif key not in out:
                out[key] = value
            elif key in _TOGETHER and out[key] != value:
                out.setdefault("allOf", []).append({key: value})
            else:
                out[key] = _both(key, out[key], value, resolve)
    _order(out)
    if any(member.get("additionalProperties") is False for member in members) and not all(
        member.get("additionalProperties") is False for member in members if "properties" in member
    ):
        # Read to the letter, "nothing but mine" of one member forbids the properties of the others.
        out.pop("additionalProperties", None)
    if isinstance(out.get("enum"), list) and isinstance(out.get("type"), list) and "null" in out["type"]:
        out["enum"] = [*(value for value in out["enum"] if value is not None), None]
    if out.get("nullable"):
        nullability(out)
    return out


def _order(out: Schema) -> None:
    """Of two patterns, one stands in the schema and one in its `allOf`: which is which follows from them alone."""
    rest = out.get("allOf", [])
    for key in sorted(_TOGETHER & out.keys()):
        same = [member[key] for member in rest if set(member) == {key}]
        if same:
            first, *others = sorted(distinct([out[key], *same]), key=lambda value: json.dumps(value, sort_keys=True))
            rest = [member for member in rest if set(member) != {key}] + [{key: value} for value in others]
            out[key] = first
    if rest:
        out["allOf"] = rest
    else:
        out.pop("allOf", None)


def _object_union(member: Schema) -> str | None:
    """The keyword of a union whose members have properties of their own, if the schema is one."""
    for key in ("oneOf", "anyOf"):
        union = member.get(key)
        if isinstance(union, list) and any("properties" in branch or "$ref" in branch for branch in union):
            return key
    return None


def _distribute(members: list[Schema], union: Schema, resolve: Resolve, through: tuple[str, ...]) -> Schema:
    """`all of (P, one of (A, B))` as `one of (all of (P, A), all of (P, B))`. Null stays a member of its own."""
    key = _object_union(union) or "oneOf"
    rest = [member for member in members if member is not union]
    beside = {name: value for name, value in union.items() if name != key}
    use = {name: value for member in [*rest, beside] for name, value in member.items() if name in _SAID_OF_USE}
    shared = [{name: value for name, value in member.items() if name not in use} for member in [*rest, beside]]
    branches: list[Schema] = []
    for branch in union[key]:
        if branch == _NULL:
            branches.append(branch)
            continue
        full = _member(branch, resolve, through) if "$ref" in branch else branch
        branches.append(_unwrap_union(merge([*shared, full], resolve, through), resolve, through))
    if use.pop("nullable", False) and _NULL not in branches:
        branches.append(dict(_NULL))
    return {key: _flat(branches, key), **use}


def _flat(branches: list[Schema], key: str) -> list[Schema]:
    """Branches that are themselves a union of the same kind, and nothing more, give their members."""
    flat: list[Schema] = []
    for branch in branches:
        flat += branch[key] if set(branch) == {key} else [branch]
    return flat


def _both(key: str, first: Any, second: Any, resolve: Resolve) -> Any:
    """The value of a keyword that two members of an `allOf` give."""
    if first == second:
        return first
    if key == "properties":
        return {
            **first,
            **{
                name: _conjunction(first[name], node, resolve) if name in first else node
                for name, node in second.items()
            },
        }
    if key == "required":
        return sorted({*first, *second})
    if key == "type":
        return _both_types(first, second)
    if key == "enum":
        return [value for value in first if value in second] or second
    if key in ("items", "additionalProperties") and isinstance(first, dict) and isinstance(second, dict):
        return _conjunction(first, second, resolve)
    if key in _LOWER:
        return max(first, second)
    if key in _UPPER:
        return min(first, second)
    return second


def _conjunction(first: Schema, second: Schema, resolve: Resolve) -> Schema:
    """What satisfies two schemas; a reference is replaced by what it names only where the other adds to it."""
    if first == second:
        return first
    reference = resolve.reference_to({"allOf": [first, second]})
    both = id(resolve(reference["$ref"]))
    if both in resolve.merging:
        return reference
    resolve.merging.add(both)
    joined = merge([_member(first, resolve, ()), _member(second, resolve, ())], resolve)
    resolve.merging.discard(both)
    return joined


def _both_types(first: Any, second: Any) -> Any:
    one = [first] if isinstance(first, str) else list(first)
    two = [second] if isinstance(second, str) else list(second)
    null = "null" in one or "null" in two
    kinds = [kind for kind in one if kind in two and kind != "null"]
    if not kinds and {"integer", "number"} == {*one, *two} - {"null"}:
        kinds = ["integer"]
    kinds = kinds or [kind for kind in two if kind != "null"]
    if null:
        kinds.append("null")
    return kinds[0] if len(kinds) == 1 else kinds


def _unwrap_union(out: Schema, resolve: Resolve, through: tuple[str, ...]) -> Schema:
    """A union of one member is that member; a union written beside properties of an object is distributed."""
    for key in ("anyOf", "oneOf"):
        union = out.get(key)
        if isinstance(union, list):
            union = distinct(union)
            out[key] = union
            if len(union) == 1:
                rest = {name: value for name, value in out.items() if name != key}
                return (
                    union[0]
                    if not rest
                    else {**union[0], **rest}
                    if "$ref" in union[0]
                    else merge([union[0], rest], resolve)
                )
    key = _object_union(out) or ""
    if "properties" in out and key:
        rest = {name: value for name, value in out.items() if name != key}
        union = {key: out[key]}
        return _distribute([rest, union], union, resolve, through)
    return out
