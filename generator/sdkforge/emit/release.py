"""A release document: any description, written in our structure.

OpenAPI 3.1, schemas hoisted and named, parameters, answers and callbacks shared, one order. It says what its source
says: a reader who resolves both finds the same operations.
"""

from __future__ import annotations

import http
import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from ..api.hoist import callbacks
from ..api.hoisted import Hoisted, place
from ..api.naming import entity
from ..api.normal import PROSE
from ..api.walk import OperationNode, failures, follow, media
from ..api.words import pascal
from ..document.evidence import EVIDENCE, EXACT, evidence

Node = dict[str, Any]
_PARAMETER_FACTS = ("required", "deprecated", "style", "explode", "allowReserved", "allowEmptyValue")
_OPERATION_FACTS = ("operationId", "summary", "tags", "deprecated")
# A method takes its name from its operation's summary; an event from its key, so there a summary is prose.
_CALLBACK_FACTS = ("operationId", "tags", "deprecated")
_DESCRIBED = ("description", "example", "examples")
_MISSING_PHRASE = "Answer"


def release_document(hoisted: Hoisted, *, version: str, keep_prose: bool) -> Node:
    """The release as a plain tree.

    version: `info.version`, without `v`. keep_prose: keep descriptions and examples; where not, only what the
    specification requires is written (a response's description is its status phrase).
    """
    source = hoisted.document.data
    writer = _Writer(hoisted, keep_prose)
    paths = writer.paths()
    info = source.get("info") or {}
    document: Node = {
        "openapi": "3.1.0",
        "info": {"title": str(info.get("title") or "API"), "version": version},
        EVIDENCE: evidence(source) or EXACT,
    }
    if source.get("servers"):
        document["servers"] = writer.clean(source["servers"])
    if source.get("security"):
        document["security"] = _requirements(source["security"])
    tags = writer.tags()
    if tags:
        document["tags"] = tags
    document["paths"] = paths
    document["components"] = writer.components()
    return document


class _Writer:
    def __init__(self, hoisted: Hoisted, keep_prose: bool) -> None:
        self._hoisted = hoisted
        self._keep = keep_prose
        self._shared: dict[str, dict[str, tuple[str, Node]]] = {"parameters": {}, "responses": {}, "callbacks": {}}
        candidates = list(self._candidates())
        uses = Counter(_bare(kind + code, node) for kind, code, _, _, node in candidates)
        for kind, code, name, qualified, node in candidates:
            bare = _bare(kind + code, node)
            if uses[bare] > 1 and bare not in self._shared[kind]:
                taken = {given for given, _ in self._shared[kind].values()}
                free = next((word for word in (name, *qualified) if word not in taken), None)
                if free is not None:
                    self._shared[kind][bare] = (free, node)

    def _candidates(self) -> Iterator[tuple[str, str, str, tuple[str, ...], Node]]:
        """Everything that could be shared: (kind, status code, name, better qualified names, node)."""
        for operation in self._hoisted.operations:
            owner = entity(operation.route)
            full = owner + pascal(operation.route.verb)
            for parameter in operation.parameters:
                node = self._parameter(operation, parameter)
                named = self._class_of(node.get("schema"))
                name = named or pascal(str(parameter["name"]))
                yield "parameters", "", name, (owner + name, full + name), node
            for code, response in failures(operation.responses):
                name = pascal(_phrase(code))
                made = self._response(operation, code, response)
                yield "responses", code, name, (owner + name, full + name), made
            for event, node in self._callbacks(operation).items():
                yield "callbacks", "", pascal(event), (pascal(event) + "Event", full + pascal(event)), node

    def _class_of(self, schema: Any) -> str:
        reference = schema.get("$ref", "") if isinstance(schema, dict) else ""
        return str(reference).rpartition("/")[2]

    def paths(self) -> Node:
        out: Node = {}
        for operation in self._hoisted.operations:
            out.setdefault(operation.route.path, {})[operation.route.method] = self._operation(operation)
        return out

    def tags(self) -> list[Node]:
        """The tags that operations carry, by name, so that each has a place to be described."""
        used = {str(tag) for operation in self._hoisted.operations for tag in operation.node.get("tags") or ()}
        told = {tag.get("name"): tag for tag in self._hoisted.document.data.get("tags") or () if isinstance(tag, dict)}
        return [{"name": name, **self._prose(told.get(name, {}), "description")} for name in sorted(used)]

    def components(self) -> Node:
        hoisted = self._hoisted
        schemas = {hoisted.names[key]: self.clean(hoisted.named(shape.schema)) for key, shape in hoisted.shapes.items()}
        out: Node = {"schemas": {name: schemas[name] for name in sorted(schemas)}}
        for kind, shared in self._shared.items():
            if shared:
                out[kind] = dict(sorted(shared.values()))
        security = (hoisted.document.data.get("components") or {}).get("securitySchemes")
        if security:
            out["securitySchemes"] = {
                name: self.clean(follow(hoisted.document, security[name])) for name in sorted(security)
            }
        return {kind: value for kind, value in out.items() if value}

    def _operation(self, operation: OperationNode) -> Node:
        raw = operation.node
        out: Node = {}
        out |= {key: raw[key] for key in _OPERATION_FACTS if raw.get(key)} | _own_evidence(raw)
        if self._keep and raw.get("description"):
            out["description"] = raw["description"]
        if operation.parameters:
            found = [self._share("parameters", self._parameter(operation, node)) for node in operation.parameters]
            out["parameters"] = found
        if operation.body is not None:
            out["requestBody"] = self._body(operation)
        out["responses"] = {
            code: self._share("responses", self._response(operation, code, response), code)
            for code, response in operation.responses
        }
        events = self._callbacks(operation)
        if events:
            out["callbacks"] = {event: self._share("callbacks", node) for event, node in events.items()}
        if "security" in raw:
            out["security"] = _requirements(raw["security"])
        if operation.servers is not None:
            out["servers"] = self.clean(operation.servers)
        return out

    def _share(self, kind: str, node: Node, code: str = "") -> Node:
        shared = self._shared[kind].get(_bare(kind + code, node))
        return {"$ref": f"#/components/{kind}/{shared[0]}"} if shared else node

    def _parameter(self, operation: OperationNode, parameter: Node) -> Node:
        name, inside = str(parameter["name"]), str(parameter.get("in"))
        return {"name": name, "in": inside, **self._typed(parameter, place(operation, "parameter", inside, name))}

    def _body(self, operation: OperationNode) -> Node:
        body = operation.body or {}
        out: Node = {"required": True} if body.get("required") is True else {}
        out |= self._prose(body, "description")
        out["content"] = self._content(operation, body.get("content"), "body")
        return out

    def _response(
        self, operation: OperationNode, code: str, response: Node, part: tuple[str, ...] = ("answer",)
    ) -> Node:
        description = str(response.get("description") or "") if self._keep else ""
        out: Node = {"description": description or _phrase(code)}
        if response.get("headers"):
            out["headers"] = {
                name: self._typed(
                    follow(self._hoisted.document, header) or {}, place(operation, *part, code, "header", name)
                )
                for name, header in sorted(response["headers"].items())
            }
        if response.get("content"):
            out["content"] = self._content(operation, response["content"], *part, code)
        if response.get("links"):
            out["links"] = {name: self._link(link) for name, link in sorted(response["links"].items())}
        return out

    def _link(self, link: Any) -> Node:
        node = follow(self._hoisted.document, link) or {}
        return {key: value for key, value in sorted(node.items()) if key != "description" or self._keep}

    def _typed(self, node: Node, where: str) -> Node:
        """The facts of a parameter or a header, with its schema or its one media type."""
        out = {key: node[key] for key in _PARAMETER_FACTS if node.get(key) is not None} | self._prose(node)
        schema = self._schema(where)
        if "content" in node:
            kind = (media(node["content"]) or ("application/json", {}))[0]
            return {**out, "content": {kind: {"schema": schema}}}
        return {**out, "schema": schema}

    def _content(self, operation: OperationNode, content: Any, *where: str) -> Node:
        out: Node = {}
        for kind, value in sorted((content or {}).items()):
            out[kind] = {"schema": self._schema(place(operation, *where, kind))} if "schema" in value else {}
            if value.get("encoding"):
                out[kind]["encoding"] = {
                    name: self._encoding(encoding, place(operation, *where, kind, "encoding", name))
                    for name, encoding in sorted(value["encoding"].items())
                }
            if self._keep:
                out[kind] |= {key: value[key] for key in ("example", "examples") if key in value}
        return out

    def _encoding(self, encoding: Node, where: str) -> Node:
        out = {key: value for key, value in sorted(encoding.items()) if key != "headers" and not key.startswith("x-")}
        headers = encoding.get("headers") or {}
        if headers:
            out["headers"] = {
                name: self._typed(follow(self._hoisted.document, headers[name]) or {}, f"{where} {name}")
                for name in sorted(headers)
            }
        return out

    def _callbacks(self, operation: OperationNode) -> Node:
        out: Node = {}
        document = self._hoisted.document
        for event, expression, method, node in callbacks(document, operation.node):
            where = ("callback", event, expression, method)
            body = follow(document, node.get("requestBody"))
            told: Node = {key: node[key] for key in _CALLBACK_FACTS if node.get(key)}
            told |= _own_evidence(node) | self._prose(node, "summary", "description")
            if node.get("parameters"):
                found = [follow(document, item) for item in node["parameters"]]
                told["parameters"] = [
                    {
                        **{key: item[key] for key in ("name", "in")},
                        **self._typed(item, place(operation, *where, "parameter", item["in"], item["name"])),
                    }
                    for item in sorted(found, key=lambda item: (item["in"], item["name"]))
                ]
            if isinstance(body, dict):
                told["requestBody"] = {"required": True} if body.get("required") is True else {}
                told["requestBody"]["content"] = self._content(operation, body.get("content"), *where)
            answers = {str(code): follow(document, raw) or {} for code, raw in (node.get("responses") or {}).items()}
            told["responses"] = {
                code: self._response(operation, code, answers[code], (*where, "answer")) for code in sorted(answers)
            }
            if "security" in node:
                told["security"] = _requirements(node["security"])
            if "servers" in node:
                told["servers"] = self.clean(node["servers"])
            out.setdefault(event, {}).setdefault(expression, {})[method] = told
        return out

    def _schema(self, where: str) -> Any:
        return self.clean(self._hoisted.named(self._hoisted.roots.get(where, {})))

    def _prose(self, node: Node, *keys: str) -> Node:
        return {key: node[key] for key in keys or _DESCRIBED if key in node} if self._keep else {}

    def clean(self, node: Any, inside: str = "") -> Any:
        """A node without prose, unless prose is kept. A property that happens to be called `title` stays."""
        if isinstance(node, list):
            return [self.clean(item) for item in node]
        if not isinstance(node, dict):
            return node
        if inside == "properties":
            return {key: self.clean(value) for key, value in sorted(node.items(), key=lambda item: _property(item[0]))}
        if inside in ("patternProperties", "$defs", "dependentSchemas", "variables", "scopes"):
            return {key: self.clean(value) for key, value in sorted(node.items())}
        out: Node = {}
        for key, value in sorted(node.items(), key=lambda item: _keyword(item[0])):
            if (key in PROSE and not self._keep) or key.startswith("x-"):
                continue
            out[key] = value if key in ("default", "enum", "const", "example") else self.clean(value, key)
        return out


# What a reader wants to know first of a schema, a parameter or a server; the rest by name.
_FIRST = (
    *("$ref", "name", "in", "url", "type", "format", "title", "summary", "description", "required", "enum", "const"),
    *("default", "nullable", "readOnly", "writeOnly", "deprecated"),
)
_LAST = ("properties", "additionalProperties", "items", "anyOf", "oneOf", "not", "example", "examples")


def _own_evidence(node: Node) -> Node:
    """What an operation says of how it is known, where that is not how its document is known."""
    found = evidence(node)
    return {EVIDENCE: found} if found else {}


def _requirements(security: Any) -> list[Any]:
    """Security requirements: which of them is asked for first means something, the order within one does not."""
    return [dict(sorted(one.items())) if isinstance(one, dict) else one for one in security]


def _keyword(key: str) -> tuple[int, int, str]:
    """The place of a keyword: the document's own order means nothing."""
    if key in _FIRST:
        return 0, _FIRST.index(key), key
    return (2, _LAST.index(key), key) if key in _LAST else (1, 0, key)


def _property(name: str) -> tuple[bool, str]:
    """The place of a property: `id` first, the others by name."""
    return name != "id", name


def _phrase(code: str) -> str:
    try:
        return http.HTTPStatus(int(code)).phrase
    except ValueError:
        return f"{_MISSING_PHRASE} {code}"


def _bare(kind: str, node: Any) -> str:
    """What makes two parameters, answers or callbacks the same: everything but prose. kind: keeps kinds apart."""

    def strip(value: Any, names: bool = False) -> Any:
        if isinstance(value, list):
            return [strip(item) for item in value]
        if isinstance(value, dict):
            return {
                key: strip(item, key in ("properties", "content", "responses", "headers"))
                for key, item in value.items()
                if names or key not in PROSE
            }
        return value

    return kind + json.dumps(strip(node), sort_keys=True, default=str)
