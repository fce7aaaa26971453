"""Api -> the files of a client package: one table of templates, and the filters that write a decision down."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import jinja2

from ..api.arguments import split_union
from ..api.model import Api, Argument, Body, Method, Paging, Resource
from ..api.words import attribute
from ..document.evidence import MEANINGS
from ..templating import jinja_environment, templates_folder
from . import text
from .docs import about, document, first_listing, headline, marks, quickstart, signature, test_example
from .models import model_files, param_files
from .testing import fields_of, testing
from .write import MARK

ERRORS = (
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "InternalServerError",
    "InvalidArgumentError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "UnprocessableEntityError",
)

WEBHOOK_ERRORS = ("WebhookPayloadError", "WebhookVerificationError")


@dataclass(frozen=True)
class Row:
    """A template, and the file it becomes; `each` renders it once per resource, `events` only where there are any."""

    template: str
    target: str
    each: bool = False
    events: bool = False


ROWS = (
    Row("client/__init__.py.jinja", "src/{package}/__init__.py"),
    Row("client/_client.py.jinja", "src/{package}/_client.py"),
    Row("client/_core/base_error.py.jinja", "src/{package}/_core/base_error.py"),
    Row("client/resource.py.jinja", "src/{package}/resources/{resource}.py", each=True),
    Row("client/webhooks.py.jinja", "src/{package}/webhooks.py", events=True),
    Row("client/testing/__init__.py.jinja", "src/{package}/testing/__init__.py"),
    Row("client/testing/_fields.py.jinja", "src/{package}/testing/_fields.py"),
    Row("client/testing/_operations.py.jinja", "src/{package}/testing/_operations.py"),
    Row("client/testing/_resources.py.jinja", "src/{package}/testing/_resources.py"),
    Row("client/testing/_samples.py.jinja", "src/{package}/testing/_samples.py"),
    Row("client/package.toml.jinja", "pyproject.toml"),
    Row("docs/README.md.jinja", "README.md"),
    Row("docs/api.md.jinja", "api.md"),
    Row("examples/webhook_receiver.py.jinja", "examples/webhook_receiver.py", events=True),
)


def package_files(api: Api) -> dict[str, str]:
    """Every file of the client, unformatted, by path below the output folder."""
    environment = _environment()
    package = api.config.package
    source = f"src/{package}"
    shared = {
        "api": api,
        "given": lambda name: fields_of(api, name).items(),
        "mark": MARK,
        "package": package,
        "client": {"name": api.config.client},
        "distribution": package.replace("_", "-"),
        "environment": api.config.environment or package.upper(),
        "trace_header": api.config.trace_header,
        "version_header": api.config.version_header,
        "token_path": api.config.token_path or None,
        "version": python_version(api.version),
        "errors": ERRORS,
        "quickstart": quickstart(api),
        "testing": testing(api),
        "test_example": test_example(api),
        "first_event": next(iter(api.event_classes), ""),
        "unknown_event": repr(json.dumps({api.event_tag: "something.new", "id": 7}).encode()),
        "webhooks": _webhooks(api),
        "webhook_errors": WEBHOOK_ERRORS if _webhooks(api) else (),
        "paged": first_listing(api),
    }
    files: dict[str, str] = {}
    for row in ROWS:
        if row.events and not _webhooks(api):
            continue
        for top in api.resources if row.each else (None,):
            target = row.target.format(package=package, resource=top.attribute if top else "")
            more = {"top": top, "methods": _methods(top)} if top else {}
            files[target] = environment.get_template(row.template).render(**shared, **more)
    header = f'"""{{}}\n\n{MARK}.\n"""'
    for folder, schemas, written, told in (
        ("models", api.models, model_files, "What the API answers: a class for every object."),
        ("params", api.params, param_files, "What a caller may write: a TypedDict for every object of a request."),
    ):
        for path, content in written(schemas, package, header.format(told)).items():
            files[f"{source}/{folder}/{path}"] = content
        modules = dict(sorted(schemas.modules.items()))
        files[f"{source}/{folder}/__init__.py"] = environment.get_template("client/classes.py.jinja").render(
            about=told, modules=modules
        )
    files[f"{source}/resources/__init__.py"] = '"""The resources of the client, a module each."""\n'
    files[f"{source}/py.typed"] = ""
    core = templates_folder() / "client" / "_core"
    for plain in sorted(core.rglob("*.py")):
        if plain.name.startswith("webhook") and not _webhooks(api):
            continue
        files[f"{source}/_core/{plain.relative_to(core).as_posix()}"] = plain.read_text(encoding="utf-8")
    return files


def _webhooks(api: Api) -> str:
    """Where the client gives its events: "" where nothing tells events apart, "module" where the client's attribute is
    a resource of that name, else "attribute"."""
    if not api.event_classes:
        return ""
    return "module" if any(top.attribute == "webhooks" for top in api.resources) else "attribute"


def _methods(top: Resource) -> list[Method]:
    return [method for item in top.walk() for method in item.methods]


def python_version(version: str) -> str:
    """A document's version as a package's (PEP 440): `v3.110.0-beta` -> `3.110.0`; `0` where it holds no number."""
    found = re.search(r"\d+(?:\.\d+)*", version)
    return ".".join(str(int(part)) for part in found.group().split(".")) if found else "0"


@cache
def _environment() -> jinja2.Environment:
    # The output is Python, not HTML.
    environment = jinja_environment()
    environment.filters |= {
        "about": about,
        "attribute": attribute,
        "cell": text.cell,
        "checked": _checked,
        "deprecation": deprecation,
        "docstring": text.docstring,
        "document": document,
        "mapping": _mapping,
        "headline": headline,
        "marks": marks,
        "meaning": MEANINGS.__getitem__,
        "one_line": text.one_line,
        "paging": _paging,
        "prose": text.prose,
        "repr": repr,
        "returned": _returned,
        "signature": signature,
        "styles": _styles,
        "toml": lambda value: json.dumps(text.one_line(value)),
        "warned": warned,
        "whole_body": lambda method: _find(method.keywords, "body").name,
    }
    return environment


def deprecation(method: Method) -> str:
    """What a deprecated method says: what to use instead, where there is something."""
    told = f"{method.route.dotted} is deprecated"
    return f"{told}; use {method.replacement}" if method.replacement else told


def warned(method: Method) -> str:
    """The arguments of `warns` for a method that is deprecated, or has arguments that are; "" for any other.

    A deprecated method says so itself, and no more of its arguments.
    """
    if method.deprecated:
        return repr(method.route.dotted)
    told = [f"{item.name}={item.replacement!r}" for item in method.keywords if item.deprecated]
    return ", ".join([repr(method.route.dotted), *told]) if told else ""


def _returned(method: Method, prefix: str) -> str:
    if not method.is_list:
        return method.returns
    return f"{'AsyncPager' if prefix else 'Page'}[{method.returns}]"


def _checked(body: Body) -> str:
    """The type that a body is checked against: of the ways to write it, the dict; a model becomes one first."""
    members = [name for name in split_union(body.annotation) if not name.startswith("models.")]
    return " | ".join(members)


def _mapping(method: Method, where: str) -> str:
    """A dict display of the arguments that go to one place: path and header by wire name, the others by Python name."""
    arguments = method.path_arguments if where == "path" else method.keywords
    found = [argument for argument in arguments if argument.where == where]

    def key(argument: Argument) -> str:
        return argument.wire if where in ("path", "header") else attribute(argument.wire)

    return "{" + ", ".join(f"{key(argument)!r}: {argument.name}" for argument in found) + "}"


def _styles(method: Method) -> str:
    """A dict display of the query styles that differ from `form`, by wire name."""
    styles = {item.wire: item.style for item in method.keywords if item.where == "query" and item.style != "form"}
    return repr(styles) if styles else ""


def _paging(paging: Paging) -> str:
    names: Mapping[str, str] = {"cursor": paging.cursor, "page": paging.page, "per_page": paging.size}
    size = [f"size={paging.items}"] if paging.size and paging.items else []
    return ", ".join([*(f"{name}={wire!r}" for name, wire in names.items() if wire), *size])


def _find(arguments: tuple[Argument, ...], where: str) -> Any:
    return next(argument for argument in arguments if argument.where == where)
