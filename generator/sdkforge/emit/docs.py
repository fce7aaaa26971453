"""What generated docstrings and pages say of a method or a resource."""

from __future__ import annotations

import http

from ..api.model import Api, Argument, Method, Resource
from .text import one_line

_RAISED = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}

_LINE = 110
_LIMIT = "The most items to give over all pages; with 0, nothing is sent."


def about(resource: Resource) -> str:
    """A resource: what it is, how it is reached, and where its operations are in the API."""
    own = resource.methods or tuple(method for item in resource.walk() for method in item.methods)
    place = f"`client.{'.'.join(resource.path)}`: `{_common([method.route.path for method in own])}`"
    return "\n\n".join(part for part in (resource.description.strip(), place) if part)


def _common(paths: list[str]) -> str:
    """The leading segments that all paths share, up to the first parameter at the end."""
    same: list[str] = []
    for column in zip(*(path.strip("/").split("/") for path in paths), strict=False):
        if len(set(column)) > 1:
            break
        same.append(column[0])
    while same and same[-1].startswith("{"):
        same.pop()
    return "/" + "/".join(same)


def headline(method: Method) -> str:
    """What a method does, in one line: the first paragraph of its description, or its title."""
    return one_line(method.description.strip() or _title(method)).replace("`", "")


def _title(method: Method) -> str:
    title = method.summary.replace(" / ", ": ").strip().rstrip(".")
    return f"{title or method.route.verb.replace('_', ' ').capitalize()}."


def document(method: Method) -> str:
    """A method's docstring: what it does, its arguments, what it returns and raises, and where it is in the API."""
    parts = [method.description.strip() or _title(method), f"`{method.route.key}`"]
    said = "deprecated" in method.description.lower() and f"`client.{method.replacement}`" in method.description
    if method.deprecated and not said:
        parts.append("Deprecated" + (f": use `client.{method.replacement}`." if method.replacement else "."))
    arguments = (*method.path_arguments, *method.keywords)
    told = [_line(argument) for argument in arguments if argument.description or argument.deprecated]
    told += [f"    {method.limit_name}: {_LIMIT}"] if method.is_list else []
    if told:
        parts.append("Args:\n" + "\n".join(told))
    parts.append(f"Returns: {outcome(method)}")
    raised = [f"{_error(code)} ({code})" for code in method.errors if _error(code)]
    if raised:
        parts.append("Raises: " + ", ".join(raised) + "." + _others(method))
    return "\n\n".join(part for part in parts if part)


def _error(code: str) -> str:
    """The class for a status that has one of its own; "" for any other."""
    return _RAISED.get(code, "InternalServerError" if code.isdigit() and code.startswith("5") else "")


def _others(method: Method) -> str:
    codes = [code for code in method.errors if not _error(code) and code.isdigit()]
    if not codes:
        return ""
    return " APIStatusError for " + ", ".join(f"{code} {_phrase(code)}" for code in codes) + "."


def _phrase(code: str) -> str:
    try:
        return http.HTTPStatus(int(code)).phrase
    except ValueError:
        return ""


def _line(argument: Argument) -> str:
    wire = f" (`{argument.wire}`)" if argument.wire != argument.name and argument.wire else ""
    words = " ".join(argument.description.split())
    if argument.deprecated and not words.lower().startswith("deprecated"):
        instead = f"Deprecated: use `{argument.replacement}`." if argument.replacement else "Deprecated."
        words = f"{words} {instead}".strip()
    return f"    {argument.name}{wire}: {words}"


def marks(method: Method) -> str:
    """What the reference page says of a method beside its path."""
    told = ["deprecated"] if method.deprecated else []
    told += [f"evidence: {method.evidence}"] if method.evidence else []
    return f" ({', '.join(told)})" if told else ""


def outcome(method: Method) -> str:
    """What a caller gets."""
    if method.is_list:
        return f"a page of `{method.returns}`; iterating goes on through all pages."
    if method.returns == "None":
        return "None."
    return f"`{method.returns}`."


def signature(method: Method) -> str:
    """The method as a reference page shows it: how it is called, with types, and what it returns."""
    arguments = [f"{item.name}: {item.annotation}" for item in method.path_arguments]
    keywords = [f"{item.name}: {item.annotation}{'' if item.required else ' = …'}" for item in method.keywords]
    if method.is_list and method.limit_name != "limit":
        keywords.append(f"{method.limit_name}: int | None = …")
    listed = [*arguments, *(["*", *keywords] if keywords else [])]
    returned = f"Page[{method.returns}]" if method.is_list else method.returns
    line = f"client.{method.route.dotted}({', '.join(listed)}) -> {returned}"
    if len(line) <= _LINE:
        return line
    inside = "".join(f"    {item},\n" for item in listed)
    return f"client.{method.route.dotted}(\n{inside}) -> {returned}"


def quickstart(api: Api) -> str:
    """The README's first example: as configured, else the first listing that needs no arguments."""
    if api.config.quickstart:
        return api.config.quickstart.strip()
    client = api.config.client
    opened = f'with {client}(base_url="https://demo.example", token="…") as client:'
    head = f"from {api.config.package} import {client}\n\n{opened}"
    method = first_listing(api)
    if method is None:
        return f"{head}\n    ..."
    return f"{head}\n    for item in client.{method.route.dotted}():\n        print(item)"


def test_example(api: Api) -> str:
    """The README's example of a test: as configured, else one that asks for the first listing."""
    if api.config.testing:
        return api.config.testing.strip()
    mock = f"mock_{api.config.package}"
    head = (
        f"import pytest\n\nfrom {api.config.package}.testing import {mock}\n\n\n@pytest.fixture\ndef server():\n"
        f"    with {mock}() as server:\n        yield server\n\n\ndef test_my_code(server):"
    )
    method = first_listing(api)
    if method is None:
        return f"{head}\n    assert not server.calls"
    return (
        f"{head}\n    assert len(list(server.client.{method.route.dotted}())) == 1\n"
        f"    assert len(server.{method.route.dotted}.calls) == 1"
    )


def first_listing(api: Api) -> Method | None:
    """The first listing that is not deprecated and needs no arguments, for examples."""
    for method in api.methods:
        needed = [*method.path_arguments, *(item for item in method.keywords if item.required)]
        if method.is_list and not needed and not method.deprecated:
            return method
    return None
