"""From what the user named to a Document."""

from __future__ import annotations

import re

from sdkforge.document import pointer as pointers
from sdkforge.document.bundle import bundle
from sdkforge.document.document import Document
from sdkforge.document.read import exists, read_text
from sdkforge.document.releases import release_of
from sdkforge.document.syntax import describe, parse_data

_SUPPORTED = re.compile(r"3\.[01]\.\d+(?:-\S+)?")


def load(source: str, *, allow_remote: bool = False, overlaid: bool = True) -> Document:
    """Reads the description that a path, an http(s) URL, `git:REV:PATH` or `-` (standard input) names.

    Where `allow_remote` holds, references to other files and URLs are fetched and become local ones. A release of a
    project (`spec/releases/vX.Y.Z.yaml`) has the project's wording (`spec/docs.overlay.yaml`) laid over it, unless
    `overlaid` is false.

    Raises InputError, with the place and what to do, where there is nothing to read, it is no JSON or YAML, it is no
    OpenAPI 3.0 or 3.1 description, or it asks for more than the limits of `sdkforge.document.limits`.
    """
    document = parse(read_text(source), source)
    if allow_remote:
        document = bundle(document)
    release = release_of(source) if overlaid else None
    if release is None or not exists(str(release.overlay)):
        return document
    from sdkforge.document.overlay import lay_over  # here, for only documents with an overlay need JSONPath

    return lay_over(document, str(release.overlay), release)


def parse(text: str, source: str = "<text>") -> Document:
    """Reads the description that a text holds; `source` is what messages call it. Raises InputError as `load` does."""
    data, syntax = parse_data(text, source)
    document = Document(source, data, text, syntax)
    _check_description(document)
    return document


def _check_description(document: Document) -> None:
    """What every later stage takes for granted: the version of OpenAPI, and that paths are a mapping."""
    data = document.data
    if "openapi" not in data:
        if "swagger" in data:
            raise document.error(
                f"Swagger {data['swagger']} is not supported",
                "/swagger",
                "Convert the document to OpenAPI 3.x, for example with swagger2openapi or the Swagger Editor.",
            )
        raise document.error(
            "not an OpenAPI description: it has no `openapi` key", "", "Add the version, such as `openapi: 3.1.0`."
        )
    version = data["openapi"]
    if not isinstance(version, str):
        raise document.error(
            f"the version must be a string, not {describe(version)}", "/openapi", 'Write it as in `openapi: "3.1.0"`.'
        )
    if not _SUPPORTED.fullmatch(version):
        raise document.error(
            f"OpenAPI {version!r} is not supported", "/openapi", "Give a description in OpenAPI 3.0.x or 3.1.x."
        )
    for key in ("info", "paths", "components"):
        if key in data and not isinstance(data[key], dict):
            raise document.error(
                f"`{key}` must be a mapping, not {describe(data[key])}", pointers.join("", key), _MAPPING_ADVICE[key]
            )


_MAPPING_ADVICE = {
    "info": "It holds `title` and `version`.",
    "paths": "Its keys are paths such as `/pets/{id}`; write `paths: {}` where there are none.",
    "components": "Its keys are `schemas`, `parameters` and their like.",
}
