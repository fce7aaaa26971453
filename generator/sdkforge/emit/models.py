"""Classes by datamodel-code-generator, from schemas that are already shared and named."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ..api.model import Schemas
from .text import docstring, visible

_REF = "#/components/schemas/"
_COMMON: dict[str, Any] = {
    "input_file_type": "openapi",
    "disable_timestamp": True,
    "target_python_version": "3.11",
    "formatters": ["builtin"],
    "use_annotated": True,
    "field_constraints": True,
    "enum_field_as_literal": "all",
    "use_union_operator": True,
    "use_standard_collections": True,
    "use_type_alias": True,
    "use_exact_imports": True,
    "snake_case_field": True,
    "use_schema_description": True,
    "use_field_description": True,
    "use_attribute_docstrings": True,
    "use_single_line_docstring": True,
}


def model_files(schemas: Schemas, package: str, header: str) -> dict[str, str]:
    """Modules of pydantic models, by path: what the server answers."""
    own = {name: _with_own_scalars(schema, package) for name, schema in schemas.schemas.items()}
    found = _generate(
        replace(schemas, schemas=own),
        header,
        aliases=dict(schemas.aliases),
        output_model_type="pydantic_v2.BaseModel",
        target_pydantic_version="2.12",
        base_class=f"{package}._core.model.Model",
        alias_generator="to_camel",
        output_datetime_class="datetime",
    )
    return {path: _edit(text, {}, package) for path, text in found.items()}


def param_files(schemas: Schemas, package: str, header: str) -> dict[str, str]:
    """Modules of TypedDicts, by path: what a caller writes, with the bounds that the description sets."""
    # A TypedDict has no aliases, so its keys are Python names from the start; `Param` derives the wire names.
    named = {name: _with_python_names(schema, schemas.aliases) for name, schema in schemas.schemas.items()}
    found = _generate(
        replace(schemas, schemas=named),
        header,
        output_model_type="typing.TypedDict",
        base_class=f"{package}._core.params.Param",
        use_total_false_for_typed_dict=True,
        use_closed_typed_dict=False,
        use_generic_container_types=True,
    )
    fields = {
        name: {schemas.aliases[wire]: arguments for wire, arguments in facts.items()}
        for name, facts in schemas.fields.items()
    }
    return {path: _edit(text, fields, package) for path, text in found.items()}


def _with_python_names(schema: Any, names: Mapping[str, str]) -> Any:
    if "properties" not in schema:
        return schema
    out = {**schema, "properties": {names[wire]: node for wire, node in schema["properties"].items()}}
    if "required" in schema:
        out["required"] = [names[wire] for wire in schema["required"]]
    return out


def _with_own_scalars(schema: Any, package: str) -> Any:
    """The schema of a class with the runtime's own types: of date-times, and of the texts of an alias."""
    scalars = f"{package}._core.scalars"
    alias = "properties" not in schema

    def own(node: Any) -> Any:
        if isinstance(node, list):
            return [own(item) for item in node]
        if not isinstance(node, dict):
            return node
        if node.get("type") == "string" and "enum" not in node:
            if node.get("format") == "date-time":
                plain = {key: value for key, value in node.items() if key != "format"}
                return {**plain, "x-python-type": f"{scalars}.UTCDatetime"}
            if alias and "format" not in node:
                return {**node, "x-python-type": f"{scalars}.Text"}
        return {key: value if key == "enum" else own(value) for key, value in node.items()}

    return own(schema)


def _generate(schemas: Schemas, header: str, **options: Any) -> dict[str, str]:
    from datamodel_code_generator import generate  # here: importing it costs more than most commands take
    from datamodel_code_generator.config import GenerateConfig

    if not schemas.schemas:
        return {}
    # One name may not be a module at the top and a class at once, so every class is given its module.
    names = {name: f"{module}.{name}" for name, module in schemas.modules.items()}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "API", "version": "0"},
        "paths": {},
        "components": {
            "schemas": {names[name]: _point(schema, names) for name, schema in sorted(schemas.schemas.items())}
        },
    }
    config = GenerateConfig(
        **_COMMON,
        **options,
        custom_file_header=header,
        custom_class_name_generator=str,  # our names are final; the generator would write `V1_0` as `V10`
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = generate(document, config=config)
    if isinstance(found, str) or found is None:
        raise RuntimeError("datamodel-code-generator returned one module where several were asked for")
    return {"/".join(path): str(text) for path, text in sorted(found.items()) if path != ("__init__.py",)}


def _point(node: Any, names: Mapping[str, str]) -> Any:
    """A schema with references by class name turned into references into the document we hand over."""
    if isinstance(node, list):
        return [_point(item, names) for item in node]
    if not isinstance(node, dict):
        return node
    out: dict[str, Any] = {}
    for key, value in node.items():
        if key == "properties":
            out[key] = {name: _point(item, names) for name, item in value.items()}
        elif key == "$ref":
            out[key] = _REF + names[value]
        else:
            out[key] = visible(value) if key == "description" else value if key == "enum" else _point(value, names)
    return out


def _edit(text: str, fields: Mapping[str, Mapping[str, Mapping[str, Any]]], package: str) -> str:
    """A module with its docstrings wrapped, each class's own `model_config` left to the base class, and `Field` facts
    added to annotations.

    fields: class name -> field name -> keyword arguments of `Field`. package: imports from it become relative.
    """
    text = text.replace(f"from {package}._core.", "from .._core.")
    tree = ast.parse(text)
    starts = [0]
    for line in text.split("\n"):  # the lines of `ast`, which a form feed does not end
        starts.append(starts[-1] + len(line.encode()) + 1)
    data = text.encode()
    edits: list[tuple[int, int, bytes]] = []

    def span(node: ast.expr | ast.stmt) -> tuple[int, int]:
        return (
            starts[node.lineno - 1] + node.col_offset,
            starts[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0),
        )

    touched = False
    for item in tree.body:
        if not isinstance(item, ast.ClassDef):
            continue
        facts = fields.get(item.name, {})
        for statement in item.body:
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                edits.append((*span(statement), _docstring(str(statement.value.value)).encode()))
            elif isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "model_config":
                only = len(item.body) == 1
                edits.append((*span(statement), b"pass" if only else b""))
            elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
                arguments = facts.get(statement.target.id)
                if arguments:
                    touched = True
                    start, end = span(_inside_required(statement.annotation))
                    written = ", ".join(f"{name}={value!r}" for name, value in arguments.items())
                    edits.append((start, end, b"Annotated[%s, Field(%s)]" % (data[start:end], written.encode())))
    for start, end, replacement in sorted(edits, reverse=True):
        data = data[:start] + replacement + data[end:]
    edited = data.decode()
    if touched:
        edited = edited.replace(
            "from __future__ import annotations\n",
            "from __future__ import annotations\n\nfrom typing import Annotated\n\nfrom pydantic import Field\n",
            1,
        )
    return edited


def _docstring(text: str) -> str:
    inside = docstring(text)
    return f'"""{inside}\n    """' if "\n" in inside else f'"""{inside}"""'


def _inside_required(annotation: ast.expr) -> ast.expr:
    is_required = isinstance(annotation, ast.Subscript) and ast.unparse(annotation.value) == "Required"
    return annotation.slice if is_required and isinstance(annotation, ast.Subscript) else annotation
