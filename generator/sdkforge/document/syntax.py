"""Which language a text is in, JSON or YAML, and the mapping it spells."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Any, Literal

from sdkforge.document.json_text import parse_json
from sdkforge.document.yaml_text import parse_yaml
from sdkforge.errors import InputError

_JSON_START = re.compile(r'\s*(?:\{\s*["}]|\[)')


def parse_data(text: str, source: str) -> tuple[dict[str, Any], Literal["json", "yaml"]]:
    """The mapping that a JSON or YAML text spells, and in which of the two languages it is.

    What looks like JSON is read as JSON and never as YAML, which is slower and reads some of it otherwise.
    Raises InputError where the text is neither, or spells no mapping.
    """
    if not text.strip():
        raise InputError("the document is empty", source=source, advice="Give an OpenAPI description in JSON or YAML.")
    if text.lstrip()[:9].lower().startswith(("<!doctype", "<html", "<?xml")):
        raise InputError(
            "a web page or XML, not an OpenAPI description",
            source=source,
            line=1,
            column=1,
            advice="Give the address of the JSON or YAML document itself.",
        )
    data, syntax = _parse_either(text, source)
    if not isinstance(data, dict):
        raise InputError(
            f"the top level is {describe(data)}, not a mapping",
            source=source,
            line=1,
            column=1,
            advice="An OpenAPI description begins with the key `openapi`.",
        )
    return data, syntax


def _parse_either(text: str, source: str) -> tuple[Any, Literal["json", "yaml"]]:
    suffix = PurePath(source).suffix.lower()
    if suffix == ".json":
        return parse_json(text, source), "json"
    if not _JSON_START.match(text):
        return parse_yaml(text, source), "yaml"
    try:
        return parse_json(text, source), "json"
    except InputError:
        # In a YAML file, braces may be YAML's own: {"a": 1, # with a comment
        if suffix not in (".yaml", ".yml"):
            raise
    return parse_yaml(text, source), "yaml"


def describe(value: Any) -> str:
    """What a value is, as a message calls it."""
    if isinstance(value, dict):
        return "a mapping"
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, (int, float)):
        return "a number"
    return "a string" if isinstance(value, str) else "a list"
