"""What generated docstrings and pages say of a method or a resource."""

from __future__ import annotations

import http

from ..api.model import Argument, Method, Resource

_RAISED = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}


def about(resource: Resource) -> str:
    """One line on a resource: how it is reached, and where its operations are in the API."""
    own = resource.methods or tuple(method for item in resource.walk() for method in item.methods)
    return f"`client.{'.'.join(resource.path)}`: `{_common([method.route.path for method in own])}`"


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


def document(method: Method) -> str:
    """A method's docstring: what it does, its arguments, what it returns and raises, and where it is in the API."""
    title = method.summary.replace(" / ", ": ") or method.route.key
    parts = [f"{title}.", f"`{method.route.key}`"]
    if method.description:
        parts.insert(1, method.description.strip())
    if method.deprecated:
        parts.append("Deprecated" + (f": use `client.{method.replacement}`." if method.replacement else "."))
    told = [_line(argument) for argument in (*method.path_arguments, *method.keywords) if argument.description]
    if told:
        parts.append("Args:\n" + "\n".join(told))
    parts.append(f"Returns: {outcome(method)}")
    raised = [f"{_RAISED[code]} ({code})" for code in method.errors if code in _RAISED]
    if raised:
        parts.append("Raises: " + ", ".join(raised) + "." + _others(method))
    return "\n\n".join(parts)


def _others(method: Method) -> str:
    codes = [code for code in method.errors if code not in _RAISED and code.isdigit()]
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
    return f"    {argument.name}{wire}: {words}"


def outcome(method: Method) -> str:
    """What a caller gets."""
    if method.is_list:
        return f"a page of `{method.returns}`; iterating goes on through all pages."
    if method.returns == "None":
        return "None."
    return f"`{method.returns}`."


def signature(method: Method) -> str:
    """The method as one calls it, for a reference page: `update(id_tag, *, status, …)`."""
    required = [argument.name for argument in method.path_arguments]
    keywords = [argument.name if argument.required else f"{argument.name}?" for argument in method.keywords]
    star = ["*", *keywords] if keywords else []
    return f"{method.route.dotted}({', '.join([*required, *star])})"
