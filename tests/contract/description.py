"""The release that the client was generated from, read without any help of the generator."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ampeco
import yaml
from jsonschema.protocols import Validator
from openapi_schema_validator import OAS31Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

__all__ = ["Described", "Parameter", "escaped", "operations", "problems", "release", "resolved"]

RELEASES = Path(__file__).parents[2] / "spec" / "releases"
METHODS = ("get", "put", "post", "patch", "delete")
Schema = Mapping[str, Any]


@dataclass(frozen=True)
class Parameter:
    """A parameter in the path or the query. `pointer` is where its schema is."""

    name: str
    where: str
    required: bool
    schema: Schema
    pointer: str


@dataclass(frozen=True)
class Answer:
    """A documented success; `schema` is `None` where it has no body."""

    status: int
    schema: Schema | None
    pointer: str


@dataclass(frozen=True)
class Described:
    """One operation as the description has it."""

    method: str
    path: str
    deprecated: bool
    parameters: tuple[Parameter, ...]
    body: Schema | None
    body_required: bool
    body_pointer: str
    answers: tuple[Answer, ...]

    @property
    def key(self) -> str:
        return f"{self.method} {self.path}"

    def query(self) -> Iterator[Parameter]:
        return (parameter for parameter in self.parameters if parameter.where == "query")

    def path_parameters(self) -> list[Parameter]:
        """In the order in which they stand in the path."""
        found = [parameter for parameter in self.parameters if parameter.where == "path"]
        return sorted(found, key=lambda parameter: self.path.index("{" + parameter.name + "}"))


@functools.cache
def release() -> Mapping[str, Any]:
    """The document of the client's own version."""
    text = (RELEASES / f"v{ampeco.__version__}.yaml").read_text(encoding="utf-8")
    document = yaml.load(text, Loader=yaml.CSafeLoader)
    assert isinstance(document, dict)
    return document


def resolved(node: Mapping[str, Any]) -> Mapping[str, Any]:
    """`node`, or what its `$ref` leads to."""
    return at(node["$ref"], node)[0] if "$ref" in node else node


def at(pointer: str, node: Mapping[str, Any]) -> tuple[Mapping[str, Any], str]:
    """What a chain of references leads to, and where that is."""
    while "$ref" in node:
        pointer = node["$ref"]
        found: Any = release()
        for step in pointer.removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        node = found
    return node, pointer


def escaped(step: str) -> str:
    """A key as it stands in a JSON pointer (RFC 6901)."""
    return step.replace("~", "~0").replace("/", "~1")


@functools.cache
def operations() -> dict[str, Described]:
    """Every operation by `METHOD /path`."""
    found = [
        _described(path, item, method)
        for path, item in release()["paths"].items()
        for method in METHODS
        if method in item
    ]
    return {operation.key: operation for operation in found}


def _described(path: str, item: Mapping[str, Any], method: str) -> Described:
    operation = item[method]
    home = f"#/paths/{escaped(path)}"
    parameters = [*_parameters(item, home), *_parameters(operation, f"{home}/{method}")]
    body, body_pointer = at(f"{home}/{method}/requestBody", operation.get("requestBody", {}))
    return Described(
        method.upper(),
        path,
        bool(operation.get("deprecated")),
        tuple(parameters),
        _schema(body),
        bool(body.get("required")),
        f"{body_pointer}/{_CONTENT}",
        tuple(_answers(operation, f"{home}/{method}")),
    )


_CONTENT = "content/application~1json/schema"


def _parameters(owner: Mapping[str, Any], home: str) -> Iterator[Parameter]:
    for number, node in enumerate(owner.get("parameters", [])):
        parameter, pointer = at(f"{home}/parameters/{number}", node)
        yield Parameter(
            parameter["name"],
            parameter["in"],
            bool(parameter.get("required")),
            parameter["schema"],
            f"{pointer}/schema",
        )


def _answers(operation: Mapping[str, Any], home: str) -> Iterator[Answer]:
    for status, node in operation["responses"].items():
        if status.startswith("2"):
            answer, pointer = at(f"{home}/responses/{status}", node)
            yield Answer(int(status), _schema(answer), f"{pointer}/{_CONTENT}")


def _schema(holder: Mapping[str, Any]) -> Schema | None:
    content = holder.get("content")
    if not content:
        return None
    assert list(content) == ["application/json"], content
    schema: Schema = content["application/json"]["schema"]
    return schema


_URI = "urn:description"


def problems(pointer: str, value: object, barred: str) -> list[str]:
    """Why `value` is not what the schema at `pointer` describes, by a validator that is not ours. Empty if it is.

    `barred` is `readOnly` for what a caller sends and `writeOnly` for what a server answers: such properties are then
    not required, nor is what is required and nowhere declared. `oneOf` is read as `anyOf`: the branches of this
    description overlap, and a value of two of them is no mistake of the client's.
    """
    errors = _validator(pointer, barred).iter_errors(value)
    return [f"{'/'.join(map(str, error.path))}: {error.message}" for error in errors]


@functools.cache
def _validator(pointer: str, barred: str) -> Validator:
    validator: Validator = OAS31Validator({"$ref": _URI + pointer}, registry=_registry(barred))
    return validator


@functools.cache
def _registry(barred: str) -> Registry[Any]:
    return Registry().with_resource(_URI, DRAFT202012.create_resource(_relaxed(release(), barred)))


def _relaxed(node: Any, barred: str) -> Any:
    if isinstance(node, list):
        return [_relaxed(item, barred) for item in node]
    if not isinstance(node, dict):
        return node
    result = {"anyOf" if key == "oneOf" else key: _relaxed(item, barred) for key, item in node.items()}
    required, properties = result.get("required"), result.get("properties")
    if isinstance(required, list) and isinstance(properties, dict):
        declared = {name: {**resolved(item), **item} for name, item in node["properties"].items()}
        result["required"] = [name for name in required if name in declared and not declared[name].get(barred)]
    return result
