"""Edits of how operations and their parts are arranged: nothing must be found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from diff.edits import ABSENT, Chance, Edit, Kind, Writes
from diff.edits_atlas import Atlas, Operation, Path, cut
from sdkforge.document import pointer as pointers
from support.documents import Node

_STYLE = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
_PARTS = ("parameters", "responses", "requestBodies")


def kinds() -> Iterator[Kind]:
    """Every kind of this module."""
    yield Kind("arranged: other words about an operation", _operations(_words))
    yield Kind("arranged: what is not said, said", _operations(_spelled))
    yield Kind("arranged: parameters in another order", _operations(_parameters_turned))
    yield Kind("arranged: statuses in another order", _operations(_responses_turned))
    yield Kind("arranged: parameters of an operation told by its path", _operations(_to_the_path))
    yield Kind("arranged: parameters of a path told by its operations", _items(_to_the_operations))
    yield Kind("arranged: security of the document told by an operation", _operations(_security))
    yield Kind("arranged: servers of the document told by an operation", _operations(_servers))
    yield Kind("arranged: servers of an operation told by its path", _operations(_servers_of_the_path))
    yield Kind("arranged: a path by reference", _items(_by_reference))
    yield Kind("arranged: a path parameter renamed", _items(_path_parameter_renamed))
    yield Kind("arranged: defaults of a parameter written out", _parts("in", _parameter_spelled))
    yield Kind("arranged: other words about a parameter", _parts("in", _described))
    yield Kind("arranged: a parameter as a component", _hoisted("parameters"))
    yield Kind("arranged: a response as a component", _hoisted("responses"))
    yield Kind("arranged: a request body as a component", _hoisted("requestBody"))
    yield Kind("arranged: other words about a response", _parts("description", _response_described))
    yield Kind("arranged: paths in another order", partial(_turned, ("paths",)), most=1)
    yield Kind("arranged: components in another order", partial(_turned, ("components", "schemas")), most=1)
    yield Kind("arranged: a component that nobody uses", _unused, most=1)
    yield Kind("arranged: other words about the document", _document, most=1)


Rewrite = Callable[[Atlas, Operation], Writes | None]


def _operations(rewrite: Rewrite) -> Callable[[Atlas], Iterator[Chance]]:
    def chances(atlas: Atlas) -> Iterator[Chance]:
        for operation in atlas.operations:
            writes = rewrite(atlas, operation)
            if writes is not None:
                touches = _touched(atlas, operation.where[:-1])
                yield Chance(operation.method, partial(Edit, (), writes, (), touches))

    return chances


def _touched(atlas: Atlas, item: Path) -> frozenset[str]:
    return frozenset(f"{one.method} {one.path}" for one in atlas.operations if one.where[:-1] == item)


def _with(operation: Operation, **more: object) -> Writes:
    return ((operation.where, {**operation.node, **more}),)


def _words(atlas: Atlas, operation: Operation) -> Writes | None:
    other = {"summary": "Other", "description": "Other.", "x-other": 1, "externalDocs": {"url": "https://example.com"}}
    return _with(operation, **other)


def _spelled(atlas: Atlas, operation: Operation) -> Writes | None:
    more: Node = {"deprecated": False, "callbacks": {}, "parameters": []}
    return ((operation.where, {**more, **operation.node}),)


def _parameters_turned(atlas: Atlas, operation: Operation) -> Writes | None:
    listed = operation.node.get("parameters") or []
    return _with(operation, parameters=[*reversed(listed)]) if len(listed) > 1 else None


def _responses_turned(atlas: Atlas, operation: Operation) -> Writes | None:
    return _with(operation, responses=dict(reversed(operation.node["responses"].items())))


def _to_the_path(atlas: Atlas, operation: Operation) -> Writes | None:
    item = operation.where[:-1]
    listed = operation.node.get("parameters")
    if not listed or len(_touched(atlas, item)) > 1:
        return None
    whole = {**atlas.get(item), operation.where[-1]: cut(operation.node, ("parameters",))}
    return ((item, {**whole, "parameters": [*(whole.get("parameters") or ()), *listed]}),)


def _security(atlas: Atlas, operation: Operation) -> Writes | None:
    return None if "security" in operation.node else _with(operation, security=atlas.data["security"])


def _servers(atlas: Atlas, operation: Operation) -> Writes | None:
    return None if "servers" in operation.node else _with(operation, servers=atlas.data["servers"])


def _servers_of_the_path(atlas: Atlas, operation: Operation) -> Writes | None:
    return (((*operation.where[:-1], "servers"), atlas.data["servers"]),)


# ---- paths ---------------------------------------------------------------------------------------------------------


def _items(rewrite: Callable[[Atlas, Path], Writes | None]) -> Callable[[Atlas], Iterator[Chance]]:
    def chances(atlas: Atlas) -> Iterator[Chance]:
        for item in dict.fromkeys(operation.where[:-1] for operation in atlas.operations):
            writes = rewrite(atlas, item)
            if writes is not None:
                touches = _touched(atlas, item)
                yield Chance(len(touches), partial(Edit, (), writes, (), touches))

    return chances


def _methods(node: Node) -> list[str]:
    return [method for method in ("get", "put", "post", "delete", "patch") if method in node]


def _to_the_operations(atlas: Atlas, item: Path) -> Writes | None:
    node = atlas.get(item)
    listed = node.get("parameters")
    if not listed:
        return None
    out = cut(node, ("parameters",))
    for method in _methods(node):
        own = {_key(one) for one in _listed(atlas, (*item, method))}
        inherited = [raw for raw, one in zip(listed, _listed(atlas, item), strict=True) if _key(one) not in own]
        out[method] = {**node[method], "parameters": [*(node[method].get("parameters") or ()), *inherited]}
    return ((item, out),)


def _key(parameter: Node) -> tuple[str, str]:
    return parameter["in"], parameter["name"]


def _listed(atlas: Atlas, holder: Path) -> list[Node]:
    """The parameters that a path or an operation lists itself."""
    count = len(atlas.get(holder).get("parameters") or ())
    return [atlas.get(atlas.follow((*holder, "parameters", index))) for index in range(count)]


def _by_reference(atlas: Atlas, item: Path) -> Writes | None:
    if not atlas.modern:
        return None
    name = "".join(part for part in str(item[-1]) if part.isalnum())
    return (("components", "pathItems", name), atlas.get(item)), (item, {"$ref": f"#/components/pathItems/{name}"})


def _path_parameter_renamed(atlas: Atlas, item: Path) -> Writes | None:
    """Every path parameter under another name, and inline, for others may share it."""
    path = str(item[-1])
    if "{" not in path:
        return None
    node = atlas.get(item)
    renamed = path.replace("{", "{renamed")

    def listed(holder: Path) -> list[Node]:
        named = _listed(atlas, holder)
        return [{**one, "name": f"renamed{one['name']}"} if one["in"] == "path" else one for one in named]

    out = {method: {**node[method], "parameters": listed((*item, method))} for method in _methods(node)}
    return (item, ABSENT), (("paths", renamed), {**node, "parameters": listed(item), **out})


# ---- parameters, bodies, responses ---------------------------------------------------------------------------------


def _parts(keyword: str, rewrite: Callable[[Node], Node | None]) -> Callable[[Atlas], Iterator[Chance]]:
    """Chances at each parameter (`in`) or response (`description`)."""

    def chances(atlas: Atlas) -> Iterator[Chance]:
        for where, operations in atlas.holders.items():
            node = atlas.get(where)
            if keyword not in node or (keyword == "description" and node.keys() & {"in", "required"}):
                continue
            after = rewrite(node)
            if after is not None:
                touches = frozenset(f"{one.method} {one.path}" for one in operations)
                edit = partial(Edit, (), ((where, after),), (), touches)
                yield Chance((node.get("in"), len(operations) > 1), edit)

    return chances


def _parameter_spelled(node: Node) -> Node:
    style = node.get("style", _STYLE[node["in"]])
    spelled: Node = {"style": style, "explode": style == "form", "deprecated": False, "allowReserved": False}
    return {**spelled, "required": False, "allowEmptyValue": False, **node}


def _described(node: Node) -> Node:
    return {**node, "description": "Other.", "example": "x", "x-other": True}


def _response_described(node: Node) -> Node:
    content = {kind: {**media, "example": {"a": 1}} for kind, media in (node.get("content") or {}).items()}
    more = {"content": content} if content else {}
    return {**node, "description": "Other.", "headers": node.get("headers", {}), **more}


def _hoisted(keyword: str) -> Callable[[Atlas], Iterator[Chance]]:
    """Chances at each inline part of an operation."""
    kind = {"requestBody": "requestBodies"}.get(keyword, keyword)

    def chances(atlas: Atlas) -> Iterator[Chance]:
        for where, operations in atlas.holders.items():
            if keyword in where and where[0] == "paths":
                touches = frozenset(f"{one.method} {one.path}" for one in operations)
                yield Chance((len(where), operations[0].method), partial(edit, atlas, where, touches))

    def edit(atlas: Atlas, where: Path, touches: frozenset[str]) -> Edit:
        name = "".join(part for part in pointers.from_tokens(where) if part.isalnum())
        there: Path = ("components", kind, name)
        writes: Writes = ((there, atlas.get(where)), (where, {"$ref": f"#/components/{kind}/{name}"}))
        return Edit((), writes, (), touches)

    return chances


# ---- the document --------------------------------------------------------------------------------------------------


def _turned(where: Path, atlas: Atlas) -> Iterator[Chance]:
    other = dict(reversed(atlas.get(where).items()))
    yield Chance("", lambda: Edit((), ((where, other),), ()))


def _unused(atlas: Atlas) -> Iterator[Chance]:
    nobody = ("components", "schemas", "NobodyUsesThis")
    yield Chance("", lambda: Edit((), ((nobody, {"type": "string"}),), ()))


def _document(atlas: Atlas) -> Iterator[Chance]:
    info = {"title": "Other", "version": "9.9.9", "description": "Other.", "contact": {"name": "Other"}}
    writes: Writes = ((("info",), info), (("x-other",), [1]), (("externalDocs",), {"url": "https://example.com"}))
    yield Chance("", lambda: Edit((), writes, ()))
