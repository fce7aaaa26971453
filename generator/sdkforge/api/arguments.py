"""Arguments: what a method takes, and under which names.

Path parameters come first and may be given by position; everything else is keyword-only. The properties of an object
body are arguments themselves. Names are unique within a method: the path gives way to the body.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from .hoisted import Hoisted, place
from .model import Argument, Body
from .normal import Schema
from .shapes import Shape
from .types import Annotations
from .walk import OperationNode, holds_json, media
from .words import attribute, snake

# What every method takes beside its own arguments, or is kept free for it.
OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout", "max_retries", "deadline")
_PARAMETER = re.compile(r"{([^{}]+)}")


def path_arguments(operation: OperationNode, hoisted: Hoisted, types: Annotations) -> list[Argument]:
    """The path's parameters, in the order of the path; one without a declaration is a string."""
    declared = {str(item["name"]): item for item in operation.parameters if item.get("in") == "path"}
    found: list[Argument] = []
    for name in _PARAMETER.findall(operation.route.path):
        parameter = declared.get(name, {})
        schema = hoisted.roots.get(place(operation, "parameter", "path", name), {})
        annotation = types.of(schema)
        found.append(
            Argument(
                name=snake(name),
                wire=name,
                where="path",
                annotation="str" if annotation == "object" else annotation,
                required=True,
                description=str(parameter.get("description") or ""),
            )
        )
    return found


def parameters(operation: OperationNode, hoisted: Hoisted, types: Annotations) -> list[Argument]:
    """Query and header parameters. Cookies are a browser's business and left to `extra_headers`."""
    found: list[Argument] = []
    for parameter in operation.parameters:
        name, inside = str(parameter["name"]), str(parameter.get("in"))
        if inside not in ("query", "header") or (inside == "header" and name.lower() in _OWN_HEADERS):
            continue
        schema = hoisted.roots.get(place(operation, "parameter", inside, name), {})
        found.append(
            Argument(
                name=attribute(name),
                wire=name,
                where=inside,
                annotation=types.of(schema),
                required=parameter.get("required") is True,
                description=str(parameter.get("description") or ""),
                deprecated=parameter.get("deprecated") is True,
                style=query_style(parameter, _resolved(schema, hoisted.shapes)) if inside == "query" else "simple",
            )
        )
    return found


# OpenAPI 3.1.0, "Parameter Object": these three say nothing as parameters.
_OWN_HEADERS = frozenset({"accept", "content-type", "authorization"})


def query_style(parameter: Mapping[str, Any], schema: Schema) -> str:
    """How a query value is written: OpenAPI's style and explode, and `brackets` for a list in deepObject style.

    The specification gives deepObject no meaning for arrays; servers that use it so read `name[]=value`.
    """
    style = str(parameter.get("style") or "form")
    explode = parameter.get("explode", style == "form")
    if style == "deepObject":
        return "brackets" if "array" in str(schema.get("type")) else "deep_object"
    if style == "form":
        if str(parameter["name"]).endswith("[]"):
            return "form"
        return "form" if explode else "comma"
    return {"spaceDelimited": "space", "pipeDelimited": "pipe"}.get(style, "form")


def _resolved(schema: Schema, shapes: Mapping[str, Shape]) -> Schema:
    return shapes[schema["$ref"]].schema if schema.get("$ref") in shapes else schema


def body_of(operation: OperationNode, hoisted: Hoisted, types: Annotations) -> tuple[Body, list[Argument]] | None:
    """The body and the arguments that make it up, or None where the operation takes none."""
    found = media((operation.body or {}).get("content"))
    if operation.body is None or found is None:
        return None
    kind, described = found
    required = operation.body.get("required") is True
    schema = hoisted.roots.get(place(operation, "body", kind), {})
    members = _objects(schema, hoisted.shapes)
    if not holds_json(kind, described):
        return Body("bytes", spread=False, media_type=kind, required=required), [_whole("bytes", required)]
    annotation = types.of(schema)
    if members is None:
        return Body(annotation, spread=False, media_type=kind, required=required), [_whole(annotation, required)]
    arguments = _spread(members, types)
    return Body(annotation, spread=True, media_type=kind, required=required), arguments


def _whole(annotation: str, required: bool) -> Argument:
    return Argument(name="body", wire="", where="body", annotation=annotation, required=required)


def _objects(schema: Schema, shapes: Mapping[str, Shape]) -> list[Schema] | None:
    """The object schemas that a body may be: one, or the members of a union of objects; None for anything else."""
    if schema.get("$ref") in shapes:
        inner = shapes[schema["$ref"]].schema
        return [inner] if "properties" in inner else _objects(inner, shapes)
    union = schema.get("oneOf") or schema.get("anyOf")
    if not union:
        return None
    members = [_objects(member, shapes) for member in union]
    return [item for member in members if member for item in member] if all(members) else None


def _spread(members: list[Schema], types: Annotations) -> list[Argument]:
    """One argument for each property that any member has; required where every member requires it."""
    found: dict[str, Argument] = {}
    for schema in members:
        for wire, node in schema["properties"].items():
            if node.get("readOnly"):
                continue
            argument = Argument(
                name=attribute(wire),
                wire=wire,
                where="body",
                annotation=types.of(node),
                required=all(wire in member.get("required", ()) for member in members),
                description=str(node.get("description") or ""),
                deprecated=node.get("deprecated") is True,
            )
            known = found.get(wire)
            if known is None:
                found[wire] = argument
            else:
                told = known.description or argument.description
                found[wire] = replace(
                    known,
                    annotation=_join(known.annotation, argument.annotation),
                    description=told,
                    # One that some member of the union still wants is not to be warned of.
                    deprecated=known.deprecated and argument.deprecated,
                )
    return list(found.values())


def _join(one: str, other: str) -> str:
    """The union of two annotations, literals together and None last."""
    both = list(dict.fromkeys(split_union(one) + split_union(other)))
    literals = [name[len("Literal[") : -1] for name in both if name.startswith("Literal[")]
    rest = [name for name in both if not name.startswith("Literal[") and name != "None"]
    joined = [f"Literal[{', '.join(literals)}]"] if literals else []
    return " | ".join([*joined, *rest, *(["None"] if "None" in both else [])])


def split_union(annotation: str) -> list[str]:
    """The members of a union annotation; a `|` inside brackets or quotes is not one."""
    members, depth, quote, start = [], 0, "", 0
    skip = False
    for index, char in enumerate(annotation):
        if skip:
            skip = False
        elif quote:
            skip = char == "\\"
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif char in "[]":
            depth += 1 if char == "[" else -1
        elif char == "|" and not depth:
            members.append(annotation[start:index].strip())
            start = index + 1
    return [*members, annotation[start:].strip()]


def settle_names(path: list[Argument], keywords: list[Argument]) -> tuple[list[Argument], list[Argument]]:
    """Unique names: a path parameter that the body or query also has gets `_id`, an option's name an underscore."""
    settled: list[Argument] = []
    taken: set[str] = {"self", *OPTIONS}
    for argument in keywords:
        name = argument.name
        while name in taken:
            name = f"{argument.where}_{name}" if name == argument.name and name not in OPTIONS else f"{name}_"
        taken.add(name)
        settled.append(replace(argument, name=name))
    first: list[Argument] = []
    for argument in path:
        name = argument.name
        while name in taken:
            name = f"{name}_id" if name == argument.name else f"{name}_"
        taken.add(name)
        first.append(replace(argument, name=name))
    return first, sorted(settled, key=lambda item: (not item.required, item.name))
