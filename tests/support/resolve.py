"""What an OpenAPI description says, operation by operation, with every `$ref` resolved and prose aside.

A second reading of OpenAPI 3.0 and 3.1, made for tests alone: it shares no code with the generator, so that one
cannot hide the other's mistake. `operations` gives the meaning of a document; `differences` says where two documents
mean different things.

Schemas stay lazy: a `Meaning` is a set of schemas that all hold, and its facts are worked out one level at a time.
Recursion therefore needs no bound: two schemas are equal if no walk through both finds a difference.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_STYLE = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
_KINDS = {bool: "boolean", int: "integer", float: "number", str: "string", dict: "object", list: "array"}
_MAPS = ("properties", "patternProperties", "dependentSchemas")
_ONE = ("items", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties")
_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains")
_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains")
_FLAGS = ("uniqueItems", "readOnly", "writeOnly", "deprecated")
_SETS = ("pattern", "format", "multipleOf", "contentEncoding", "contentMediaType")
_MOST_BRANCHES = 4096
_NOTHING: dict[str, Any] = {"not": {}}


@dataclass(frozen=True)
class Source:
    """A document in which references are looked up."""

    data: Mapping[str, Any] = field(hash=False, compare=False)

    def get(self, reference: str) -> Any:
        """The node that a local reference names. Raises KeyError for one that leads nowhere."""
        if not reference.startswith("#"):
            raise KeyError(reference)
        node: Any = self.data
        for token in reference[1:].split("/")[1:]:
            token = unquote(token).replace("~1", "/").replace("~0", "~")
            node = node[int(token)] if isinstance(node, list) else node[token]
        return node

    def follow(self, node: Any) -> Any:
        """`node`, or what its chain of references ends at."""
        for _ in range(50):
            if not (isinstance(node, dict) and isinstance(node.get("$ref"), str)):
                return node
            node = self.get(node["$ref"])
        raise ValueError("a circle of references")


class Meaning:
    """Values that satisfy all of some schemas."""

    def __init__(self, source: Source, schemas: tuple[Any, ...]) -> None:
        self.source = source
        self.schemas = schemas

    @property
    def key(self) -> tuple[int, ...]:
        """Two meanings of one key are the same; the document outlives both."""
        return tuple(sorted({id(schema) for schema in self.schemas}))

    def facts(self) -> dict[str, Any]:
        """One level: plain facts, and a `Meaning` (or a union or a mapping of them) for what is inside."""
        atoms = [atom for schema in self.schemas for atom in _atoms(self.source, schema, ())]
        unions = [(atom, key) for atom in atoms for key in ("oneOf", "anyOf") if isinstance(atom.get(key), list)]
        if not unions:
            return self._plain(atoms)
        rest = [_without_unions(atom) for atom in atoms]
        null = any(_says_null(atom) for atom in rest)
        branches: list[Meaning] = []
        kinds: set[str] = set()
        for chosen in itertools.islice(itertools.product(*(atom[key] for atom, key in unions)), _MOST_BRANCHES):
            if any(_is_null(self.source, branch) for branch in chosen):
                null = True
                continue
            branches.append(Meaning(self.source, (*(item for item in rest if item), *chosen)))
        flat: list[dict[str, Any]] = []
        for branch in branches:
            facts = branch.facts()
            null = facts.pop("null", False) or null
            if "union" in facts:
                kinds |= set(facts["kinds"])
                flat += facts["union"]
            else:
                flat.append(facts)
        kinds |= {key for atom, key in unions if sum(not _is_null(self.source, item) for item in atom[key]) > 1}
        distinct: list[dict[str, Any]] = []
        for facts in flat:
            if not any(_compare(facts, other, "", {}) is None for other in distinct):
                distinct.append(facts)
        found: dict[str, Any] = {"null": True} if null else {}
        if not distinct:
            return {**found, "kinds": ["null"]}
        if len(distinct) == 1:
            return {**distinct[0], **found}
        return {"union": distinct, "kinds": sorted(kinds), **found}

    def _plain(self, atoms: list[dict[str, Any]]) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if any(_says_null(atom) for atom in atoms):
            out["null"] = True
        kinds = _kinds(atoms)
        if kinds is not None:
            out["kinds"] = sorted(kinds)
        values = _values(atoms)
        if values is not None:
            out["enum"] = sorted(values)
        for key in _LOWER + _UPPER:
            given = [bound for atom in atoms for bound in _bound(atom, key)]
            if given:
                out[key] = max(given) if key in _LOWER else min(given)
        for key in _FLAGS:
            if any(atom.get(key) is True for atom in atoms):
                out[key] = True
        for key in _SETS:
            given = sorted({json.dumps(atom[key]) for atom in atoms if key in atom})
            if given:
                out[key] = given
        # What stands beside an `allOf` comes last and has the last word.
        for key in ("default",):
            for atom in atoms:
                if key in atom:
                    out[key] = json.dumps(atom[key], sort_keys=True)
        required = {str(name) for atom in atoms for name in atom.get("required") or () if isinstance(name, str)}
        if required:
            out["required"] = sorted(required)
        for key in _MAPS:
            inside: dict[str, list[Any]] = {}
            for atom in atoms:
                for name, schema in (atom.get(key) or {}).items():
                    inside.setdefault(name, []).append(schema)
            if inside:
                out[key] = {name: Meaning(self.source, tuple(found)) for name, found in inside.items()}
        for key in _ONE:
            given_schemas = tuple(
                atom[key] for atom in atoms if key in atom and atom[key] is not True and atom[key] != {}
            )
            if given_schemas:
                out[key] = Meaning(self.source, given_schemas)
        others = self._additional(atoms)
        if others is not None:
            out["additionalProperties"] = others
        for atom in atoms:
            if isinstance(atom.get("prefixItems"), list):
                out["prefixItems"] = [Meaning(self.source, (item,)) for item in atom["prefixItems"]]
            if isinstance(atom.get("dependentRequired"), dict):
                out["dependentRequired"] = {name: sorted(needed) for name, needed in atom["dependentRequired"].items()}
            if isinstance(atom.get("discriminator"), dict):
                out["discriminator"] = atom["discriminator"].get("propertyName")
        return out

    def _additional(self, atoms: list[dict[str, Any]]) -> Any:
        """What else an object may hold; "nothing" from some members of an `allOf` only is not what its author meant."""
        given = [atom["additionalProperties"] for atom in atoms if "additionalProperties" in atom]
        schemas = tuple(item for item in given if isinstance(item, dict) and item)
        owners = [atom for atom in atoms if "properties" in atom] or [a for a in atoms if "additionalProperties" in a]
        if any(item is False for item in given) and all(owner.get("additionalProperties") is False for owner in owners):
            return False
        return Meaning(self.source, schemas) if schemas else None

    def tree(self, depth: int = 4) -> Any:
        """The facts written out, so far down: for messages, and for a person."""
        return _written(self.facts(), depth)


def _written(node: Any, depth: int) -> Any:
    if isinstance(node, Meaning):
        return node.tree(depth - 1) if depth > 0 else "…"
    if isinstance(node, dict):
        return {key: _written(value, depth) for key, value in node.items()}
    return [_written(item, depth) for item in node] if isinstance(node, list) else node


def _atoms(source: Source, schema: Any, through: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """The schemas that a schema is all of, without `$ref` and `allOf`; its own keywords last."""
    if schema is False:
        yield _NOTHING
    if not isinstance(schema, dict):
        return
    reference = schema.get("$ref")
    if isinstance(reference, str) and reference not in through:
        for atom in _atoms(source, source.get(reference), (*through, reference)):
            # The base's discriminator chooses between those that extend it; it says nothing of one of them.
            yield {key: value for key, value in atom.items() if key != "discriminator"} if through else atom
    for member in schema.get("allOf") or ():
        yield from _atoms(source, member, (*through, f"allOf of {id(schema)}"))
    own = {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}
    if own:
        yield own


def _without_unions(atom: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in atom.items() if key not in ("oneOf", "anyOf", "discriminator")}


def _listed(kinds: Any) -> list[str]:
    return [kinds] if isinstance(kinds, str) else list(kinds or ())


def _says_null(atom: dict[str, Any]) -> bool:
    kinds = _listed(atom.get("type"))
    if atom.get("nullable") is True or "null" in kinds:
        return True
    values = _own_values(atom)
    return not kinds and values is not None and None in values


def _is_null(source: Source, schema: Any) -> bool:
    """Whether null is all that a schema takes."""
    node = source.follow(schema)
    if not isinstance(node, dict):
        return False
    kinds, values = _listed(node.get("type")), _own_values(node)
    return kinds == ["null"] or (not kinds and values == [None])


def _own_values(atom: dict[str, Any]) -> list[Any] | None:
    if "const" in atom:
        return [atom["const"]]
    return atom["enum"] if isinstance(atom.get("enum"), list) else None


def _kinds(atoms: list[dict[str, Any]]) -> set[str] | None:
    """The types left when every atom has had its say, null aside; None for any."""
    left: set[str] | None = None
    for atom in atoms:
        own = {kind for kind in _listed(atom.get("type")) if kind != "null"}
        if not own and not _listed(atom.get("type")):
            values = _own_values(atom)
            if values is not None:
                own = {_KINDS[type(value)] for value in values if value is not None}
            elif "properties" in atom:
                own = {"object"}
        if own:
            wider = own | {"integer"} if "number" in own else own
            if left is not None and "number" in left:
                left = left | {"integer"}
            left = wider if left is None else left & wider
    if left is None:
        # `type: null` alone, and nothing else said.
        return {"null"} if any(_listed(atom.get("type")) == ["null"] for atom in atoms) else None
    return left - {"integer"} if "number" in left else left


def _values(atoms: list[dict[str, Any]]) -> set[str] | None:
    left: set[str] | None = None
    for atom in atoms:
        values = _own_values(atom)
        if values is not None:
            own = {json.dumps(value, sort_keys=True) for value in values if value is not None}
            left = own if left is None else left & own
    return left or None


def _bound(atom: dict[str, Any], key: str) -> Iterator[float]:
    value = atom.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float):
        value = None
    if key in ("minimum", "maximum"):
        exclusive = atom.get("exclusive" + key.capitalize())
        if exclusive is True:
            return
    if key in ("exclusiveMinimum", "exclusiveMaximum") and atom.get(key) is True:
        value = atom.get(key.removeprefix("exclusive").lower())
    if value is not None:
        yield value


def operations(data: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Every operation by `GET /path`: parameters, body, responses, callbacks, security, servers."""
    source = Source(data)
    found: dict[str, dict[str, Any]] = {}
    for path, raw in (data.get("paths") or {}).items():
        item = source.follow(raw)
        for method in METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                found[f"{method.upper()} {path}"] = _operation(source, item, item[method])
    return found


def _operation(source: Source, item: Mapping[str, Any], node: Mapping[str, Any]) -> dict[str, Any]:
    parameters: dict[str, Any] = {}
    for raw in [*(item.get("parameters") or ()), *(node.get("parameters") or ())]:
        parameter = source.follow(raw)
        parameters[f"{parameter['in']} {parameter['name']}"] = _parameter(source, parameter, parameter["in"])
    body = source.follow(node.get("requestBody"))
    return {
        "operationId": node.get("operationId"),
        "deprecated": node.get("deprecated") is True,
        "parameters": parameters,
        "body": {"required": body.get("required") is True, "content": _content(source, body)} if body else None,
        "responses": {
            str(code): _response(source, source.follow(raw)) for code, raw in (node.get("responses") or {}).items()
        },
        "callbacks": {event: _callback(source, raw) for event, raw in (node.get("callbacks") or {}).items()},
        "security": _security(source, node.get("security", source.data.get("security") or [])),
        "servers": _servers(node.get("servers") or item.get("servers") or source.data.get("servers") or []),
    }


def _callback(source: Source, raw: Any) -> dict[str, Any]:
    return {
        expression: {
            method: {
                **{key: value for key, value in _operation(source, item, item[method]).items() if key != "servers"},
                # It is the caller's own server that is called: what the API asks for does not hold there.
                "security": _security(source, item[method].get("security") or []),
            }
            for method in METHODS
            if isinstance((item := source.follow(inner)), dict) and isinstance(item.get(method), dict)
        }
        for expression, inner in source.follow(raw).items()
        if not expression.startswith("x-")
    }


def _parameter(source: Source, node: Mapping[str, Any], inside: str) -> dict[str, Any]:
    style = node.get("style") or _STYLE[inside]
    out: dict[str, Any] = {
        "required": node.get("required") is True,
        "deprecated": node.get("deprecated") is True,
        "style": style,
        "explode": node.get("explode", style == "form"),
        "allowReserved": node.get("allowReserved") is True,
        "allowEmptyValue": node.get("allowEmptyValue") is True,
    }
    if node.get("content"):
        out["content"] = _content(source, node)
    else:
        out["schema"] = Meaning(source, (node.get("schema", {}),))
    return out


def _content(source: Source, node: Mapping[str, Any]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for kind, media in (node.get("content") or {}).items():
        out[kind] = {"schema": Meaning(source, (media.get("schema", {}),))}
        if media.get("encoding"):
            out[kind]["encoding"] = {
                name: {
                    **{key: value for key, value in part.items() if key != "headers" and not key.startswith("x-")},
                    "headers": _headers(source, part),
                }
                for name, part in media["encoding"].items()
            }
    return out


def _headers(source: Source, node: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name.lower(): _parameter(source, source.follow(raw), "header")
        for name, raw in (node.get("headers") or {}).items()
    }


def _response(source: Source, node: Mapping[str, Any]) -> dict[str, Any]:
    links = {name: source.follow(raw) for name, raw in (node.get("links") or {}).items()}
    return {
        "headers": _headers(source, node),
        "content": _content(source, node),
        "links": {
            name: {key: link[key] for key in sorted(link) if key != "description" and not key.startswith("x-")}
            for name, link in links.items()
        },
    }


def _security(source: Source, raw: list[Mapping[str, list[str]]]) -> list[str]:
    """Each way to authenticate, with the schemes it names, prose aside."""
    schemes = (source.data.get("components") or {}).get("securitySchemes") or {}

    def facts(node: Any) -> Any:
        if not isinstance(node, dict):
            return node
        return {key: facts(value) for key, value in node.items() if key != "description" and not key.startswith("x-")}

    ways = (
        {name: [sorted(scopes), facts(source.follow(schemes.get(name)))] for name, scopes in way.items()} for way in raw
    )
    return sorted(json.dumps(way, sort_keys=True) for way in ways)


def _servers(raw: list[Mapping[str, Any]]) -> list[Any]:
    return [
        [
            server.get("url"),
            {
                name: {key: variable[key] for key in ("default", "enum") if key in variable}
                for name, variable in (server.get("variables") or {}).items()
            },
        ]
        for server in raw
    ]


def differences(one: Mapping[str, Any], other: Mapping[str, Any]) -> list[str]:
    """Where two documents mean different things: a line for each operation that differs, with the first place in it."""
    left, right = operations(one), operations(other)
    found = [f"{key}: only in the first" for key in left if key not in right]
    found += [f"{key}: only in the second" for key in right if key not in left]
    known: dict[Any, None] = {}
    for key in left:
        if key in right:
            told = _compare(left[key], right[key], key, known)
            if told:
                found.append(told)
    return found


def _compare(one: Any, other: Any, where: str, known: dict[Any, None]) -> str | None:
    """The first difference, or None. known: pairs of schemas found, or for now assumed, to be equal."""
    if isinstance(one, Meaning) and isinstance(other, Meaning):
        pair = (one.key, other.key)
        if pair in known:
            return None
        known[pair] = None
        told = _compare(one.facts(), other.facts(), where, known)
        if told:
            # Whatever was concluded since rested on an assumption that does not hold.
            while known.popitem()[0] != pair:
                pass
        return told
    if isinstance(one, dict) and isinstance(other, dict):
        for key in [*one, *(key for key in other if key not in one)]:
            if key == "union" and key in one and key in other:
                continue
            if key not in one or key not in other:
                return f"{where} / {key}: {_short(one.get(key, 'absent'))} became {_short(other.get(key, 'absent'))}"
            told = _compare(one[key], other[key], f"{where} / {key}", known)
            if told:
                return told
        return _unions(one.get("union", []), other.get("union", []), f"{where} / union", known)
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        told_items = (_compare(a, b, f"{where} / {n}", known) for n, (a, b) in enumerate(zip(one, other, strict=True)))
        return next((told for told in told_items if told), None)
    return (
        None
        if (type(one) is type(other) and one == other) or _same_number(one, other)
        else (f"{where}: {_short(one)} became {_short(other)}")
    )


def _unions(one: list[Any], other: list[Any], where: str, known: dict[Any, None]) -> str | None:
    """Unions are equal as sets: every member of one has its like in the other."""
    if len(one) != len(other):
        return f"{where}: {len(one)} members became {len(other)}"
    left = list(other)
    for member in one:
        tries = [_compare(member, candidate, where, known) for candidate in left]
        if None not in tries:
            return tries[0] if len(tries) == 1 else f"{where}: no member is like {_short(member)}"
        left.pop(tries.index(None))
    return None


def _same_number(one: Any, other: Any) -> bool:
    numbers = all(isinstance(item, int | float) and not isinstance(item, bool) for item in (one, other))
    return numbers and one == other


def _short(node: Any) -> str:
    text = json.dumps(_written(node, 2), default=str, ensure_ascii=False)
    return text if len(text) < 300 else f"{text[:300]}…"
