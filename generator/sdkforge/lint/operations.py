"""Rules about operations: their identifiers, path parameters and responses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdkforge.lint.finding import Problem
from sdkforge.lint.subject import Operation, Subject

_TEMPLATE = re.compile(r"\{([^{}]*)\}")


def operation_id_missing(subject: Subject) -> Iterator[Problem]:
    """Operations that paths lead to and that have no `operationId` (OpenAPI 3.1.1, section 4.8.10)."""
    for operation in _distinct(subject):
        if not operation.value.get("operationId"):
            yield Problem(
                operation.pointer,
                "an operation has no operationId",
                "Add an operationId; other tools name their methods by it.",
                f"{operation.method.upper()} {operation.path}",
            )


def operation_id_repeated(subject: Subject) -> Iterator[Problem]:
    """Operations, those of callbacks and webhooks included, whose `operationId` another has before them."""
    first: dict[str, str] = {}
    for place in subject.of("operation"):
        identifier = place.value.get("operationId")
        if not isinstance(identifier, str) or not identifier:
            continue
        if identifier in first:
            yield Problem(
                f"{place.pointer}/operationId",
                f"two operations have the operationId {identifier!r}",
                f"Change one of the two; the other is at {first[identifier]}.",
            )
        else:
            first[identifier] = place.pointer


def path_parameter_undeclared(subject: Subject) -> Iterator[Problem]:
    """Operations whose path has a `{name}` that no parameter declares (OpenAPI 3.1.1, section 4.8.8.1)."""
    for operation in subject.operations:
        declared = {name for location, name in subject.parameters(operation) if location == "path"}
        for name in dict.fromkeys(_TEMPLATE.findall(operation.path)):
            if name not in declared:
                yield Problem(
                    operation.pointer,
                    f"{{{name}}} stands in the path, but no parameter declares it",
                    f"Add a parameter with `name: {name}`, `in: path` and `required: true`.",
                    f"{operation.method.upper()} {operation.path}",
                )


def path_parameter_unused(subject: Subject) -> Iterator[Problem]:
    """Path parameters that the path has no place for."""
    seen: set[str] = set()
    for operation in subject.operations:
        used = set(_TEMPLATE.findall(operation.path))
        for (location, name), parameter in subject.parameters(operation).items():
            if location == "path" and name not in used and parameter.pointer not in seen:
                seen.add(parameter.pointer)
                yield Problem(
                    parameter.pointer,
                    f"the path parameter {name!r} stands nowhere in the path",
                    f"Put {{{name}}} into the path, or remove the parameter.",
                    operation.path,
                )


def parameter_repeated(subject: Subject) -> Iterator[Problem]:
    """Parameters that stand in one list with another of the same name and location (OpenAPI 3.1.1, section 4.8.10)."""
    for place in subject.of("path-item", "operation"):
        seen: set[tuple[str, str]] = set()
        declared = place.value.get("parameters")
        for index, entry in enumerate(declared if isinstance(declared, list) else ()):
            pointer = f"{place.pointer}/parameters/{index}"
            _, parameter = subject.follow(entry, pointer)
            if not isinstance(parameter, dict):
                continue
            identity = str(parameter.get("in")), str(parameter.get("name"))
            if identity in seen:
                yield Problem(
                    pointer,
                    f"the {identity[0]} parameter {identity[1]!r} is declared twice",
                    "Remove one of the two.",
                )
            seen.add(identity)


def tag_repeated(subject: Subject) -> Iterator[Problem]:
    """Tags of the document that have one name (OpenAPI 3.1.1, section 4.8.1)."""
    tags = subject.document.data.get("tags")
    seen: set[str] = set()
    for index, tag in enumerate(tags if isinstance(tags, list) else ()):
        name = tag.get("name") if isinstance(tag, dict) else None
        if isinstance(name, str):
            if name in seen:
                yield Problem(f"/tags/{index}", f"the tag {name!r} is declared twice", "Remove one of the two.")
            seen.add(name)


def response_missing(subject: Subject) -> Iterator[Problem]:
    """Operations that describe no answer, or none but failures.

    OpenAPI 3.0 demands at least one response, so there the specification's own schema tells of an empty list.
    """
    for operation in _distinct(subject):
        responses = operation.value.get("responses")
        here = f"{operation.method.upper()} {operation.path}"
        if isinstance(responses, dict) and responses:
            if not any(str(status)[:1] in ("2", "3") or status == "default" for status in responses):
                yield Problem(
                    f"{operation.pointer}/responses",
                    "an operation describes no successful response",
                    "Describe what is answered on success: a 2XX status or `default`.",
                    here,
                    level="info",
                )
        elif not subject.is_30:
            yield Problem(
                operation.pointer,
                "an operation describes no response",
                "Describe at least what is answered on success.",
                here,
            )


def _distinct(subject: Subject) -> Iterator[Operation]:
    """Operations by where they are written: one that two paths share comes once."""
    seen: set[str] = set()
    for operation in subject.operations:
        if operation.pointer not in seen:
            seen.add(operation.pointer)
            yield operation
