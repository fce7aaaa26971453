"""Edits of the headers of an answer and of the parts of a form."""

from __future__ import annotations

from collections.abc import Iterator

from diff.edits import Kind
from diff.edits_atlas import Atlas, Operation
from diff.edits_messages import JSON, TEXT, Sides, per_operation, responses
from sdkforge.diff.model import Location
from support.documents import Node


def kinds() -> Iterator[Kind]:
    """Every kind of this module."""
    yield from _headers()
    yield from _forms()


def _headers() -> Iterator[Kind]:
    optional: Node = {"schema": {"type": "integer"}}
    required: Node = {**optional, "required": True}
    rows: list[tuple[str, Node | None, Node | None, str, str]] = [
        ("optional response header added", None, optional, "response-header-added", "info"),
        ("required response header added", None, required, "response-header-added", "info"),
        ("optional response header removed", optional, None, "optional-response-header-removed", "warning"),
        ("required response header removed", required, None, "required-response-header-removed", "error"),
        ("response header became optional", required, optional, "response-header-became-optional", "error"),
        ("response header became required", optional, required, "response-header-became-required", "info"),
        (
            "type of a response header widened",
            optional,
            {"schema": {"type": "number"}},
            "response-header-type-generalized",
            "error",
        ),
        (
            "bound of a response header lifted",
            {"schema": {"type": "integer", "maximum": 9}},
            optional,
            "response-header-max-unset",
            "error",
        ),
    ]
    for name, before, after, ident, level in rows:

        def turn(node: Node, before: Node | None = before, after: Node | None = after) -> tuple[Node, Node]:
            one, two = (
                {**node, "headers": {**(node.get("headers") or {}), **({"X-New": header} if header else {})}}
                for header in (before, after)
            )
            return one, two

        yield Kind(name, responses(turn, ident, level, header="X-New"))


def _forms() -> Iterator[Kind]:
    """How the parts of a form are written, which means nothing in other bodies."""
    rows: list[tuple[str, Node, Node, str]] = [
        ("another content type", {"contentType": "image/png"}, {"contentType": "image/jpeg"}, "content-type"),
        ("a content type", {}, {"contentType": "application/json"}, "content-type"),
        ("another style", {}, {"style": "pipeDelimited", "explode": True}, "style"),
        ("explode", {"style": "form"}, {"style": "form", "explode": False}, "explode"),
        ("what is not said, said", {}, {"style": "form", "explode": True, "allowReserved": False}, ""),
    ]
    for name, before, after, word in rows:
        for media in ("multipart/form-data", "application/x-www-form-urlencoded", JSON):

            def make(
                atlas: Atlas, operation: Operation, before: Node = before, after: Node = after, media: str = media
            ) -> Sides | None:
                if "requestBody" in operation.node or operation.method == "GET":
                    return None
                form: Node = {"schema": {"type": "object", "properties": {"part": {"type": "array", "items": TEXT}}}}
                one, two = (
                    (((*operation.where, "requestBody", "content", media), {**form, "encoding": {"part": facts}}),)
                    for facts in (before, after)
                )
                return one, two

            here = Location("request-body", media=media, trail=("part",))
            found = [(f"request-body-encoding-{word}-changed", "error", here)] if word and media != JSON else []
            yield Kind(f"part of a form, {media}: {name}", per_operation(make, *found))
