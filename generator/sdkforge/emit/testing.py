"""What the package's `testing` module says: the operations as data, and their types for checkers and editors."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass

from ..api.fields import SUFFIX
from ..api.model import Api, Method, Resource
from ..api.words import pascal

# What the mock server has of its own; a resource of that name has an underscore after it there.
OWN = frozenset(
    ["async_client", "async_http_client", "calls", "client", "clock", "http_client", "reset", "transport", "waits"]
)
_MODEL = re.compile(r"\bmodels\.(\w+)")


@dataclass(frozen=True)
class Row:
    """A method as data: its kind ("value", "listing", "nothing"), and which of the error tables is its own."""

    method: Method
    kind: str
    errors: int | None


@dataclass(frozen=True)
class Node:
    """A resource as a class of attributes. inner: attribute -> class. methods: (method, type of its attribute)."""

    name: str
    path: tuple[str, ...]
    inner: tuple[tuple[str, str], ...]
    methods: tuple[tuple[Method, str], ...]


@dataclass(frozen=True)
class Testing:
    """All of it. errors: tables of JSON bodies by status. answers: classes that an operation answers with one of."""

    rows: tuple[Row, ...]
    errors: tuple[dict[int, str], ...]
    nodes: tuple[Node, ...]
    tops: tuple[tuple[str, str], ...]
    answers: tuple[str, ...]


def testing(api: Api) -> Testing:
    """What tests without a server need to know of an Api."""
    tables = [_errors(method) for method in api.methods]
    distinct = [table for number, table in enumerate(tables) if table and table not in tables[:number]]
    rows = tuple(
        Row(method, _kind(method), distinct.index(table) if table else None)
        for method, table in zip(api.methods, tables, strict=True)
    )
    resources = [item for top in api.resources for item in top.walk()]
    names = _class_names(resources)
    types = {method.route.key: _type(api, method) for method in api.methods}
    nodes = tuple(
        Node(
            names[item.path],
            item.path,
            tuple((child.attribute, names[child.path]) for child in item.children),
            tuple((method, types[method.route.key]) for method in item.methods),
        )
        for item in resources
    )
    tops = tuple((_own(top.attribute), names[top.path]) for top in api.resources)
    answers = sorted({name for method in api.methods if (name := _single(api, method))})
    return Testing(rows, tuple(distinct), nodes, tops, tuple(answers))


def _own(attribute: str) -> str:
    return f"{attribute}_" if attribute in OWN else attribute


def _errors(method: Method) -> dict[int, str]:
    bodies = {int(code): body for code, body in method.error_bodies.items() if code.isdecimal()}
    return {code: json.dumps(body) for code, body in sorted(bodies.items())}


def _kind(method: Method) -> str:
    return "listing" if method.is_list else "nothing" if method.returns == "None" else "value"


def _class_names(resources: list[Resource]) -> dict[tuple[str, ...], str]:
    """A class name for each resource. All are in one module here, so that two of one name are told apart by path."""
    counts = Counter(item.class_name for item in resources)
    names: dict[tuple[str, ...], str] = {}
    for item in resources:
        name = item.class_name if counts[item.class_name] == 1 else "_".join(pascal(word) for word in item.path)
        while name in names.values():
            name += "_"
        names[item.path] = name
    return names


def _single(api: Api, method: Method) -> str:
    """The one class that a method answers with an object of, or ""."""
    found = _MODEL.fullmatch(method.returns)
    return found[1] if found and not method.is_list and found[1] in api.fields else ""


def _type(api: Api, method: Method) -> str:
    """The type of a method's attribute."""
    if _kind(method) == "nothing":
        return "_Nothing"
    single = _single(api, method)
    if single:
        return f"_fields.{single}Answers"

    def either(found: re.Match[str]) -> str:
        return f"{found[0]} | _fields.{found[1]}{SUFFIX}" if found[1] in api.fields else found[0]

    given = method.returns
    if "'" not in given and '"' not in given:
        given = _MODEL.sub(either, given).replace("builtins.list[", "_Sequence[")
    return f"{'_Listing' if method.is_list else '_Valued'}[{given}]"


def fields_of(api: Api, name: str) -> dict[str, str]:
    """The entries of a TypedDict, as annotations. Any may be left out of an answer, where the description lets it."""
    return {attribute: f"{annotation} | Omit" for attribute, annotation in api.fields[name].items()}
