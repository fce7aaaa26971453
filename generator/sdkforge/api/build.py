"""Document -> Api: every decision about the client, made once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..document import Document
from ..document.evidence import evidence
from ..errors import InputError
from .arguments import body_of, parameters, path_arguments, settle_names
from .config import Config, settle
from .deprecation import replacement, superseded
from .events import event_tag, events
from .fields import field_annotations
from .fold import Folder
from .hoist import hoist
from .hoisted import Hoisted, place
from .model import Api, Argument, Method, Paging, Schemas
from .modules import assign_modules
from .normal import Schema
from .resources import resource_tree
from .routes import conflicts
from .samples import Samples
from .schemas import Translator, below, field_facts
from .shapes import references
from .spelling import spelling
from .types import Annotations
from .walk import OperationNode, failures, holds_json, media, status, successes
from .words import attribute, camel, pascal

WEBHOOKS = "webhooks"


def build(document: Document, config: Config) -> Api:
    """The Api of a description.

    Raises InputError where two operations would get one method name, or a schema gets no free class name.
    """
    config = settle(config, str((document.data.get("info") or {}).get("title") or ""))
    hoisted = hoist(document, config)
    clash = conflicts(operation.route for operation in hoisted.operations)
    if clash:
        name, routes = clash[0]
        raise InputError(
            f"{' and '.join(route.key for route in routes)} would both be `{name}`",
            source=document.source,
            advice="name one of them under `methods` in sdk.yaml",
        )
    return _Builder(hoisted, config).api()


@dataclass(frozen=True)
class Answer:
    """What an operation gives a caller: the reduced schema, the property to unwrap, or the media type of raw bytes.

    bare: the answer of the lowest status does not wrap the value, though another does.
    """

    schema: Schema | None = None
    unwrap: str = ""
    raw: str = ""
    wraps_always: bool = True
    bare: bool = False


class _Builder:
    def __init__(self, hoisted: Hoisted, config: Config) -> None:
        self._hoisted = hoisted
        self._config = config
        self._folder = Folder(hoisted, config)
        self._routes = tuple(operation.route for operation in hoisted.operations)
        self._below = below(hoisted.shapes, hoisted.names)
        self._owners: dict[str, set[str]] = defaultdict(set)
        for owner, inner in self._below.items():
            for name in inner:
                self._owners[name].add(owner)
        self._keys = {name: key for key, name in hoisted.names.items()}
        self._answers = Annotations(hoisted.names, answers=True)
        self._spelled = spelling(hoisted)
        # For models (True) and params (False): the methods that meet a class directly, by its name.
        self._used_by: dict[bool, dict[str, set[str]]] = {True: defaultdict(set), False: defaultdict(set)}
        self._queries: dict[str, tuple[str, Schema]] = {}
        self._events = events(hoisted)
        self._samples = Samples(hoisted, config.samples)

    def api(self) -> Api:
        hoisted, config = self._hoisted, self._config
        answers = {operation.route.key: self._answer(operation) for operation in hoisted.operations}
        model_roots: dict[str, set[str]] = defaultdict(set)
        for operation in hoisted.operations:
            schema = answers[operation.route.key].schema
            names = self._names_in(schema)
            model_roots[operation.route.resource[0]] |= names
            for name in names:
                self._used_by[True][name].add(operation.route.dotted)
        model_roots[WEBHOOKS] |= {event.class_name for event in self._events}
        model_modules = assign_modules(_used(model_roots), self._below)
        param_roots: dict[str, set[str]] = defaultdict(set)
        methods: dict[tuple[str, ...], list[Method]] = defaultdict(list)
        types = Annotations(hoisted.names, answers=False, also=self._classes(model_modules))
        for operation in hoisted.operations:
            method, used = self._method(operation, answers[operation.route.key], types)
            methods[operation.route.chain].append(method)
            param_roots[operation.route.resource[0]] |= used
            for name in used:
                self._used_by[False][name].add(operation.route.dotted)
        info = hoisted.document.data.get("info") or {}
        return Api(
            config=config,
            title=str(config.title or info.get("title") or "API"),
            version=str(info.get("version") or "0"),
            description=self._spelled(str(info.get("description") or "")),
            evidence=evidence(hoisted.document.data),
            resources=resource_tree(methods, self._tags(), config),
            models=self._schemas(model_modules, answers=True),
            params=self._schemas(assign_modules(_used(param_roots), self._below), answers=False),
            events=self._events,
            event_tag=event_tag(hoisted),
            operations=len(hoisted.operations),
            samples=self._samples.classes(self._classes(model_modules)),
            fields=field_annotations(hoisted, self._classes(model_modules)),
        )

    def _tags(self) -> dict[str, str]:
        """What the document says of its tags, by name."""
        found = [tag for tag in self._hoisted.document.data.get("tags") or () if isinstance(tag, dict)]
        return {str(tag.get("name")): self._spelled(str(tag.get("description") or "")) for tag in found}

    def _classes(self, names: Iterable[str]) -> frozenset[str]:
        """Those of `names` that are classes; the name of a long enum is only an alias of its values."""
        return frozenset(name for name in names if not self._hoisted.shapes[self._keys[name]].enum)

    def _names_in(self, schema: Any) -> set[str]:
        return {self._hoisted.names[key] for key, _ in references(schema, self._hoisted.shapes)}

    def _answer(self, operation: OperationNode) -> Answer:
        """What all success answers with a body come to: one schema, or the union of theirs."""
        found = [self._one_answer(operation, code, response) for code, response in successes(operation.responses)]
        if not found:
            return Answer()
        raw = next((answer.raw for answer in found if answer.raw), "")
        if raw:
            return Answer(raw=raw)
        schemas = [answer.schema for answer in found if answer.schema is not None]
        different = [schema for number, schema in enumerate(schemas) if schema not in schemas[:number]]
        unwrap = next((answer.unwrap for answer in found if answer.unwrap), "")
        joined = different[0] if len(different) == 1 else {"anyOf": different}
        always = all(answer.unwrap for answer in found) or not unwrap
        return Answer(joined, unwrap, wraps_always=always, bare=bool(unwrap) and not found[0].unwrap)

    def _one_answer(self, operation: OperationNode, code: str, response: dict[str, Any]) -> Answer:
        kind, described = media(response.get("content")) or ("", {})
        if not holds_json(kind, described):
            return Answer(raw=kind)
        where = place(operation, "answer", code, kind)
        schema = self._hoisted.roots.get(where, {})
        unwrap = ""
        if where in self._hoisted.envelopes:
            unwrap = self._config.unwrap
            schema = schema["properties"][unwrap]
        if operation.route.is_list:
            schema = schema.get("items", {}) if "array" in str(schema.get("type")) else schema
        return Answer(self._folder.fold(operation.route, schema), unwrap)

    def _returned(self, answer: Answer) -> str:
        if answer.raw:
            return "bytes"
        return "None" if answer.schema is None else self._answers.of(answer.schema)

    def _method(self, operation: OperationNode, answer: Answer, types: Annotations) -> tuple[Method, set[str]]:
        route, raw = operation.route, operation.node
        path = path_arguments(operation, self._hoisted, types)
        keywords = parameters(operation, self._hoisted, types)
        body = body_of(operation, self._hoisted, types)
        used = {
            name
            for item in operation.parameters
            if item.get("in") != "cookie"
            for name in self._names_in(self._parameter(operation, item))
        }
        query = self._query(operation)
        if body:
            keywords += body[1]
            used |= self._names_in(self._hoisted.roots.get(place(operation, "body", body[0].media_type), {}))
        path, keywords = settle_names(path, keywords)
        keywords = superseded(keywords, self._config)
        path, keywords = (
            [replace(item, description=self._spelled(item.description)) for item in some] for some in (path, keywords)
        )
        method = Method(
            route=route,
            name=route.verb,
            summary=str(raw.get("summary") or ""),
            description=self._spelled(str(raw.get("description") or "")),
            tag=str(next(iter(raw.get("tags") or ()), "")),
            evidence=evidence(raw),
            deprecated=route.deprecated,
            path_arguments=tuple(path),
            keywords=tuple(keywords),
            query=query,
            body=body[0] if body else None,
            returns=self._returned(answer),
            unwrap=answer.unwrap,
            wraps_always=answer.wraps_always,
            is_list=route.is_list,
            paging=self._paging(operation, keywords) if route.is_list else None,
            errors=tuple(code for code, _ in failures(operation.responses)),
            accept=answer.raw,
            status=status(operation.responses),
            bare=answer.bare,
            error_bodies=self._error_bodies(operation),
            replacement=replacement(route, self._routes, self._config),
        )
        return method, used

    def _error_bodies(self, operation: OperationNode) -> dict[str, Any]:
        """A sample of the body of each error that the document describes one of, by status."""
        found = {}
        for code, response in failures(operation.responses):
            kind, described = media(response.get("content")) or ("", {})
            if holds_json(kind, described):
                schema = self._hoisted.roots.get(place(operation, "answer", code, kind))
                found[code] = self._samples.error_body(schema, code)
        return {code: body for code, body in found.items() if body is not None}

    def _parameter(self, operation: OperationNode, parameter: Mapping[str, Any]) -> Schema:
        """The reduced schema of a parameter."""
        where = place(operation, "parameter", str(parameter.get("in")), str(parameter["name"]))
        return self._hoisted.roots.get(where, {})

    def _query(self, operation: OperationNode) -> str:
        """The name of the class that checks the operation's query, made from its parameters; "" where it has none."""
        properties: dict[str, Schema] = {}
        required: list[str] = []
        for parameter in operation.parameters:
            if parameter.get("in") == "query":
                name = str(parameter["name"])
                properties[name] = dict(self._parameter(operation, parameter))
                required += [name] if parameter.get("required") is True else []
        if not properties:
            return ""
        route = operation.route
        class_name = "".join(pascal(word) for word in (*route.chain, route.verb)) + "Query"
        schema: Schema = {"type": "object", "properties": properties}
        if required:
            schema["required"] = required
        self._queries[class_name] = (route.resource[0], schema)
        return class_name

    def _paging(self, operation: OperationNode, keywords: Iterable[Argument]) -> Paging | None:
        names = {argument.wire for argument in keywords if argument.where == "query"}
        paging = self._config.paging
        has = {name: name if name in names else "" for name in (paging.cursor, paging.page, paging.size)}
        if not any(has.values()):
            return None
        size = self._hoisted.roots.get(place(operation, "parameter", "query", paging.size), {})
        return Paging(cursor=has[paging.cursor], page=has[paging.page], size=has[paging.size], items=_page_size(size))

    def _use(self, name: str, within: Mapping[str, str], *, answers: bool) -> str:
        """Where a class is met, in one sentence: the methods that return or take it, or the classes it is part of."""
        methods = sorted(self._used_by[answers].get(name, ()))
        if methods:
            return f"{'Returned by' if answers else 'Taken by'} {_listed(methods)}."
        events = sorted(event.name for event in self._events if event.class_name == name)
        if events and answers:
            return f"Payload of the event {_listed(events)}."
        owners = sorted(owner for owner in self._owners[name] if owner in within)
        return f"Part of {_listed(owners)}." if owners else ""

    def _schemas(self, modules: dict[str, str], *, answers: bool) -> Schemas:
        hoisted = self._hoisted
        translator = Translator(hoisted, self._spelled, answers=answers)
        schemas = {name: translator.shape(self._keys[name]) for name in sorted(modules)}
        for name, schema in schemas.items():
            if schema.get("type") == "object":
                told = (str(schema.get("description") or ""), self._use(name, modules, answers=answers))
                schema["description"] = "\n\n".join(part for part in told if part)
        bodies = {name: hoisted.shapes[self._keys[name]].schema for name in modules}
        modules = dict(modules)
        if not answers:
            for name, (module, schema) in sorted(self._queries.items()):
                if name in schemas:
                    raise InputError(
                        f"the query of an operation and a schema are both called {name}",
                        source=hoisted.document.source,
                        advice="rename the schema under `names` in sdk.yaml",
                    )
                schemas[name] = translator.object(name, schema)
                modules[name], bodies[name] = module, schema
        wires = {wire for schema in schemas.values() for wire in schema.get("properties", ())}
        fields = {} if answers else {name: _fields(body) for name, body in sorted(bodies.items())}
        return Schemas(
            modules=modules,
            schemas=schemas,
            fields={name: facts for name, facts in fields.items() if facts},
            aliases={wire: attribute(wire) for wire in sorted(wires)},
        )


def _page_size(schema: Schema) -> int | None:
    """How many items a page holds at most where the parameter of this schema is not sent.

    None where that is not said, and where not every smaller size may be asked for.
    """
    least = schema.get("minimum", 1)
    found = schema.get("default", schema.get("maximum"))
    free = "enum" not in schema and "multipleOf" not in schema and "exclusiveMinimum" not in schema and least in (0, 1)
    return found if free and type(found) is int and found > 0 else None


def _fields(body: Schema) -> dict[str, dict[str, Any]]:
    """`Field` arguments by wire name, for a class of arguments: bounds, and the wire name where the rule fails."""
    found: dict[str, dict[str, Any]] = {}
    for wire, node in body.get("properties", {}).items():
        facts = field_facts(node) if "$ref" not in node and not ({"anyOf", "oneOf"} & node.keys()) else {}
        if camel(attribute(wire)) != wire:
            facts = {"alias": wire, **facts}
        if facts and not node.get("readOnly"):
            found[wire] = facts
    return found


def _listed(words: list[str]) -> str:
    """`a`, `b` and 3 more."""
    shown = ", ".join(f"`{word}`" for word in words[:3])
    return f"{shown} and {len(words) - 3} more" if len(words) > 3 else shown


def _used(roots: Mapping[str, set[str]]) -> dict[str, set[str]]:
    return {module: names for module, names in roots.items() if names}
