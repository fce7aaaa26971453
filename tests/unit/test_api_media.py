"""What counts as JSON, and that two query parameters are never one attribute."""

from __future__ import annotations

import json

import pytest
from sdkforge.api.build import build
from sdkforge.api.config import Config
from sdkforge.api.walk import is_json
from sdkforge.document import parse
from sdkforge.errors import InputError
from support.runtime import depot

KINDS = {
    "application/json": True,
    "application/json; charset=utf-8": True,
    "Application/JSON": True,
    "application/vnd.lamp+json": True,
    "application/jsonl": False,
    "application/x-ndjson": False,
    "text/plain": False,
}


@pytest.mark.parametrize(("kind", "expected"), KINDS.items())
def test_generator_and_runtime_agree_on_what_json_is(kind: str, expected: bool) -> None:
    depot()
    from depot_for_tests._core.operation import Operation

    assert is_json(kind) is expected
    assert Operation("PUT", "/", content_type=kind).sends_json is expected


def test_two_query_parameters_that_would_be_one_attribute_are_told() -> None:
    query = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in ("a-b", "a_b")]
    operation = {"parameters": query, "responses": {"200": {"description": "ok"}}}
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/x": {"get": operation}}}
    with pytest.raises(InputError, match="'a-b' and 'a_b' of XGetQuery would both be the attribute 'a_b'"):
        build(parse(json.dumps(document)), Config())
