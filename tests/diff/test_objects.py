"""Each field of the objects of OpenAPI that hold or describe schemas, changed: found, with id and level.

OpenAPI 3.1.1, fixed fields of Operation, Path Item, Parameter, Request Body, Media Type, Encoding, Response, Header,
Server, Security Scheme and Components. The table names the change of an operation; what is no change has its reason
in `WAIVED`.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from diff.engine import compared, told
from sdkforge.diff.catalogue import known_ids

Node = dict[str, Any]
STRING: Node = {"type": "string"}
LIST: Node = {"type": "array", "items": STRING}
JSON: Node = {"application/json": {"schema": STRING}}
SCHEMES: Node = {
    "bearer": {"type": "http", "scheme": "bearer"},
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "oauth": {
        "type": "oauth2",
        "flows": {
            "clientCredentials": {"tokenUrl": "https://a.example/token", "scopes": {"read": "", "write": ""}},
            "authorizationCode": {
                "authorizationUrl": "https://a.example/auth",
                "tokenUrl": "https://a.example/token",
                "scopes": {"read": ""},
            },
        },
    },
    "open": {"type": "openIdConnect", "openIdConnectUrl": "https://a.example/id"},
}


def parameter(**said: Any) -> Node:
    return {"parameters": [{"name": "p", "in": "query", "schema": STRING, **said}]}


def body(**said: Any) -> Node:
    return {"requestBody": {"content": JSON, **said}}


def answer(code: str = "201", **said: Any) -> Node:
    return {"responses": {"200": {"description": "OK"}, code: {"description": "Made", **said}}}


def headers(**said: Any) -> Node:
    return answer(headers={"X-A": {"schema": STRING, **said}} if said.pop("there", True) else {})


PARTS: Node = {"type": "object", "properties": {"file": STRING}}


def form(**encoding: Any) -> Node:
    return body(
        content={"multipart/form-data": {"schema": PARTS, **({"encoding": {"file": encoding}} if encoding else {})}}
    )


def event(there: bool = True) -> Node:
    done = {"{$request.body#/url}": {"post": {"responses": {"204": {"description": "Taken"}}}}}
    return {"callbacks": {"done": done} if there else {}}


def security(*alternatives: Node) -> Node:
    return {"security": list(alternatives)}


BEARER, KEY = {"bearer": []}, {"key": []}
ROWS: list[tuple[str, Node, Node, dict[str, str]]] = [
    # Operation Object
    ("tags", {"tags": ["a"]}, {"tags": ["b"]}, {"api-tag-removed": "info", "api-tag-added": "info"}),
    ("operationId added", {}, {"operationId": "a"}, {"api-operation-id-added": "info"}),
    ("operationId changed", {"operationId": "a"}, {"operationId": "b"}, {"api-operation-id-removed": "info"}),
    ("parameters added", {}, parameter(), {"new-optional-request-parameter": "info"}),
    ("parameters added required", {}, parameter(required=True), {"new-required-request-parameter": "error"}),
    ("parameters removed", parameter(), {}, {"request-parameter-removed": "warning"}),
    (
        "parameters removed deprecated",
        parameter(deprecated=True),
        {},
        {"request-parameter-removed-with-deprecation": "info"},
    ),
    (
        "parameters removed before sunset",
        parameter(**{"deprecated": True, "x-sunset": "2030-01-01"}),
        {},
        {"request-parameter-removed-before-sunset": "error"},
    ),
    (
        "parameters removed after sunset",
        parameter(**{"deprecated": True, "x-sunset": "2026-01-01"}),
        {},
        {"request-parameter-removed-with-deprecation": "info"},
    ),
    ("requestBody added", {}, body(), {"request-body-added-optional": "info"}),
    ("requestBody added required", {}, body(required=True), {"request-body-added-required": "error"}),
    ("requestBody removed", body(), {}, {"request-body-removed": "error"}),
    ("responses added", {}, answer(), {"response-success-status-added": "info"}),
    ("responses removed", answer(), {}, {"response-success-status-removed": "error"}),
    ("responses error added", {}, answer("404"), {"response-non-success-status-added": "info"}),
    ("responses error removed", answer("404"), {}, {"response-non-success-status-removed": "info"}),
    ("responses default beside a success", answer("default"), {}, {"response-non-success-status-removed": "info"}),
    ("responses range takes the code in", answer("201"), answer("2XX"), {"response-success-status-added": "info"}),
    ("callbacks added", {}, event(), {"callback-added": "info"}),
    ("callbacks removed", event(), {}, {"callback-removed": "error"}),
    ("deprecated", {}, {"deprecated": True}, {"endpoint-deprecated": "info"}),
    (
        "deprecated with sunset",
        {},
        {"deprecated": True, "x-sunset": "2030-01-01"},
        {"endpoint-deprecated-with-sunset": "info"},
    ),
    ("deprecated no more", {"deprecated": True}, {}, {"endpoint-reactivated": "info"}),
    ("sunset is no date", {}, {"deprecated": True, "x-sunset": "soon"}, {"api-deprecated-sunset-parse": "error"}),
    (
        "sunset deleted",
        {"deprecated": True, "x-sunset": "2030-01-01"},
        {"deprecated": True},
        {"sunset-deleted": "error"},
    ),
    (
        "sunset nearer",
        {"deprecated": True, "x-sunset": "2030-01-01"},
        {"deprecated": True, "x-sunset": "2029-01-01"},
        {"api-sunset-date-changed-too-small": "error"},
    ),
    ("security removed", security(BEARER, KEY), security(BEARER), {"api-security-removed": "error"}),
    ("security added", security(BEARER), security(BEARER, KEY), {"api-security-added": "info"}),
    ("security both needed", security(BEARER), security({**BEARER, **KEY}), {"api-security-removed": "error"}),
    ("security either suffices", security({**BEARER, **KEY}), security(BEARER), {"api-security-added": "info"}),
    ("security became required", {}, security(BEARER), {"api-security-became-required": "error"}),
    ("security became optional", security(BEARER), security(), {"api-security-became-optional": "info"}),
    (
        "security scope added",
        security({"oauth": ["read"]}),
        security({"oauth": ["read", "write"]}),
        {"api-security-scope-added": "error"},
    ),
    (
        "security scope removed",
        security({"oauth": ["read", "write"]}),
        security({"oauth": ["read"]}),
        {"api-security-scope-removed": "info"},
    ),
    (
        "servers",
        {},
        {"servers": [{"url": "https://b.example"}]},
        {"api-server-removed": "warning", "api-server-added": "info"},
    ),
    # Parameter Object
    (
        "in",
        parameter(),
        parameter(**{"in": "header"}),
        {"request-parameter-removed": "warning", "new-optional-request-parameter": "info"},
    ),
    (
        "name",
        parameter(),
        parameter(name="q"),
        {"request-parameter-removed": "warning", "new-optional-request-parameter": "info"},
    ),
    ("required", parameter(), parameter(required=True), {"request-parameter-became-required": "error"}),
    ("required no more", parameter(required=True), parameter(), {"request-parameter-became-optional": "info"}),
    ("required, in a path as it must be", parameter(**{"in": "path"}), parameter(**{"in": "path"}, required=True), {}),
    ("parameter deprecated", parameter(), parameter(deprecated=True), {"request-parameter-deprecated": "info"}),
    ("parameter reactivated", parameter(deprecated=True), parameter(), {"request-parameter-reactivated": "info"}),
    (
        "style",
        parameter(schema=LIST),
        parameter(schema=LIST, style="pipeDelimited", explode=False),
        {"request-parameter-style-changed": "error"},
    ),
    (
        "explode of a list",
        parameter(schema=LIST),
        parameter(schema=LIST, explode=False),
        {"request-parameter-explode-changed": "error"},
    ),
    ("explode of a text", parameter(), parameter(explode=False), {}),
    ("allowReserved", parameter(), parameter(allowReserved=True), {"request-parameter-became-allow-reserved": "info"}),
    (
        "allowReserved no more",
        parameter(allowReserved=True),
        parameter(),
        {"request-parameter-became-not-allow-reserved": "error"},
    ),
    (
        "allowEmptyValue",
        parameter(),
        parameter(allowEmptyValue=True),
        {"request-parameter-became-allow-empty-value": "info"},
    ),
    (
        "schema",
        parameter(),
        parameter(schema={"type": "string", "maxLength": 5}),
        {"request-parameter-max-length-set": "error"},
    ),
    (
        "content",
        parameter(schema=None),
        {"parameters": [{"name": "p", "in": "query", "content": JSON}]},
        {"request-parameter-serialization-changed": "error"},
    ),
    # Request Body and Media Type Object
    ("body required", body(), body(required=True), {"request-body-became-required": "error"}),
    ("body required no more", body(required=True), body(), {"request-body-became-optional": "info"}),
    ("media type added", body(), body(content={**JSON, "text/plain": {}}), {"request-body-media-type-added": "info"}),
    (
        "media type removed",
        body(content={**JSON, "text/plain": {}}),
        body(),
        {"request-body-media-type-removed": "error"},
    ),
    ("charset of JSON", body(), body(content={"application/json; charset=utf-8": {"schema": STRING}}), {}),
    (
        "media type parameter",
        answer(content={"text/csv": {}}),
        answer(content={"text/csv; header=present": {}}),
        {"response-media-type-parameter-added": "info"},
    ),
    (
        "media type range",
        answer(content={"image/png": {}}),
        answer(content={"image/*": {}}),
        {"response-media-type-name-generalized": "error"},
    ),
    (
        "schema of a media type added",
        body(content={"application/json": {}}),
        body(),
        {"request-body-media-type-schema-added": "error"},
    ),
    (
        "schema of a media type removed",
        answer(content=JSON),
        answer(content={"application/json": {}}),
        {"response-body-media-type-schema-removed": "error"},
    ),
    # Encoding Object
    (
        "contentType of a part",
        form(),
        form(contentType="image/png"),
        {"request-body-encoding-content-type-changed": "error"},
    ),
    (
        "a content type more of a part",
        form(contentType="image/png"),
        form(contentType="image/png, image/jpeg"),
        {"request-body-encoding-content-type-changed": "info"},
    ),
    (
        "a content type less of a part",
        form(contentType="image/png,image/jpeg"),
        form(contentType="image/jpeg"),
        {"request-body-encoding-content-type-changed": "error"},
    ),
    ("content types of a part in another order", form(contentType="a/b, c/d"), form(contentType="C/D,a/b"), {}),
    ("contentType of a part as it is where none is said", form(), form(contentType="text/plain"), {}),
    (
        "a header more of a part",
        form(headers={}),
        form(headers={"X-A": {"schema": STRING}}),
        {"request-body-encoding-header-added": "info"},
    ),
    (
        "a required header more of a part",
        form(headers={}),
        form(headers={"X-A": {"required": True, "schema": STRING}}),
        {"request-body-encoding-header-added": "error"},
    ),
    (
        "a header less of a part",
        form(headers={"X-A": {"schema": STRING}}),
        form(headers={}),
        {"request-body-encoding-header-removed": "warning"},
    ),
    (
        "a header of a part that became required",
        form(headers={"X-A": {"schema": STRING}}),
        form(headers={"x-a": {"required": True, "schema": STRING}}),
        {"request-body-encoding-header-became-required": "error"},
    ),
    (
        "a header of a part that became optional",
        form(headers={"X-A": {"required": True, "schema": STRING}}),
        form(headers={"X-A": {"schema": STRING}}),
        {"request-body-encoding-header-became-optional": "info"},
    ),
    (
        "a header of a part with another schema",
        form(headers={"X-A": {"schema": STRING}}),
        form(headers={"X-A": {"schema": {**STRING, "maxLength": 3}}}),
        {"request-body-encoding-header-changed": "error"},
    ),
    ("the content type among the headers of a part", form(), form(headers={"Content-Type": {"schema": STRING}}), {}),
    (
        "the encoding of what is no property",
        body(content={"multipart/form-data": {"schema": PARTS}}),
        body(content={"multipart/form-data": {"schema": PARTS, "encoding": {"other": {"contentType": "image/png"}}}}),
        {},
    ),
    (
        "parameters of a media type in another order and without quotes",
        body(content={'text/plain; charset="utf-8"; format=flowed': {"schema": STRING}}),
        body(content={"text/plain; format=flowed; charset=utf-8": {"schema": STRING}}),
        {},
    ),
    (
        "explode of a header that is an object",
        headers(schema={"type": "object"}),
        headers(schema={"type": "object"}, explode=True),
        {"response-header-serialization-changed": "error"},
    ),
    (
        "explode of a header that is a list",
        headers(schema={"type": "array"}),
        headers(schema={"type": "array"}, explode=True),
        {},
    ),
    (
        "style of a part",
        form(),
        form(style="spaceDelimited", explode=True),
        {"request-body-encoding-style-changed": "error"},
    ),
    ("explode of a part", form(), form(explode=False), {"request-body-encoding-explode-changed": "error"}),
    (
        "allowReserved of a part",
        form(),
        form(allowReserved=True),
        {"request-body-encoding-allow-reserved-changed": "error"},
    ),
    # Response and Header Object
    (
        "answer's media type added",
        answer(content=JSON),
        answer(content={**JSON, "text/plain": {}}),
        {"response-media-type-added": "info"},
    ),
    (
        "answer's media type removed",
        answer(content={**JSON, "text/plain": {}}),
        answer(content=JSON),
        {"response-media-type-removed": "error"},
    ),
    ("headers added", headers(there=False), headers(), {"response-header-added": "info"}),
    ("headers removed", headers(), headers(there=False), {"optional-response-header-removed": "warning"}),
    (
        "headers removed required",
        headers(required=True),
        headers(there=False),
        {"required-response-header-removed": "error"},
    ),
    ("header required", headers(), headers(required=True), {"response-header-became-required": "info"}),
    ("header required no more", headers(required=True), headers(), {"response-header-became-optional": "error"}),
    (
        "header's schema",
        headers(),
        headers(schema={"type": "string", "maxLength": 5}),
        {"response-header-max-length-set": "info"},
    ),
]

WAIVED = {
    "summary": {"summary": "Make a thing"},
    "description": {"description": "Makes a thing"},
    "externalDocs": {"externalDocs": {"url": "https://example.com"}},
    "x- extensions": {"x-internal": True},
    "example of a parameter": parameter(example="p"),
    "links, which no client of ours follows": {
        "responses": {"200": {"description": "OK", "links": {"next": {"operationId": "x"}}}}
    },
    "description of a response": {"responses": {"200": {"description": "Fine"}}},
}
"""Fields that say nothing of what goes over the wire."""


def described(operation: Node, **more: Any) -> Node:
    base = {"responses": {"200": {"description": "OK"}}}
    return deepcopy(
        {
            "openapi": "3.1.0",
            "info": {"title": "Things", "version": "1"},
            "components": {"securitySchemes": SCHEMES},
            "paths": {"/things": {"post": {**base, **operation}}},
            **more,
        }
    )


@pytest.mark.parametrize(("before", "after", "expected"), [pytest.param(*row[1:], id=row[0]) for row in ROWS])
def test_a_field_of_an_operation(before: Node, after: Node, expected: dict[str, str]) -> None:
    found = compared(described(before), described(after))
    assert {change.id: change.level for change in found} == expected, [told(change) for change in found]
    assert len(found) == len(expected)
    assert {change.id for change in found} <= known_ids()
    assert all(change.operation == "POST /things" for change in found)


@pytest.mark.parametrize("name", WAIVED)
def test_a_field_that_is_no_change(name: str) -> None:
    plain = parameter() if "parameter" in name else {}
    assert compared(described(plain), described(WAIVED[name])) == ()
    assert compared(described(WAIVED[name]), described(plain)) == ()


def test_what_a_document_says_of_itself_is_no_change() -> None:
    more = {"info": {"title": "Other", "version": "2", "description": "x"}, "tags": [{"name": "a", "description": "x"}]}
    assert compared(described({}), described({}, **more)) == ()


URL, OTHER = "https://a.example/{tenant}", "https://b.example"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param(
            [{"url": URL}], [{"url": OTHER}], {"api-server-removed": "warning", "api-server-added": "info"}, id="url"
        ),
        pytest.param([], [{"url": "/"}], {}, id="the default, written out"),
        pytest.param(
            [{"url": URL, "variables": {"tenant": {"default": "a"}}}],
            [{"url": URL, "variables": {"tenant": {"default": "b"}}}],
            {"api-server-variable-default-changed": "info"},
            id="default of a variable",
        ),
        pytest.param(
            [{"url": URL, "variables": {"tenant": {"default": "a", "enum": ["a", "b"]}}}],
            [{"url": URL, "variables": {"tenant": {"default": "a", "enum": ["a"]}}}],
            {"api-server-variable-enum-changed": "warning"},
            id="values of a variable",
        ),
        pytest.param(
            [{"url": OTHER}, {"url": "/"}], [{"url": "/"}, {"url": OTHER, "description": "x"}], {}, id="order"
        ),
    ],
)
def test_servers_of_the_document(before: list[Node], after: list[Node], expected: dict[str, str]) -> None:
    found = compared(described({}, servers=before), described({}, servers=after))
    assert {change.id: change.level for change in found} == expected


def schemes(name: str, /, **said: Any) -> Node:
    return {"components": {"securitySchemes": {**SCHEMES, name: {**SCHEMES[name], **said}}}}


@pytest.mark.parametrize(
    ("name", "more", "expected"),
    [
        (
            "bearer",
            {"type": "apiKey", "in": "query", "name": "k"},
            {"api-security-removed": "error", "api-security-added": "info"},
        ),
        ("bearer", {"scheme": "basic"}, {"api-security-removed": "error", "api-security-added": "info"}),
        ("bearer", {"scheme": "Bearer", "bearerFormat": "JWT", "description": "x"}, {}),
        ("key", {"name": "X-Other"}, {"api-security-removed": "error", "api-security-added": "info"}),
        ("key", {"in": "query"}, {"api-security-removed": "error", "api-security-added": "info"}),
        ("key", {"name": "x-key"}, {}),
        (
            "open",
            {"openIdConnectUrl": "https://b.example"},
            {"api-security-removed": "error", "api-security-added": "info"},
        ),
    ],
)
def test_what_a_security_scheme_is(name: str, more: Node, expected: dict[str, str]) -> None:
    operation = security({name: []})
    found = compared(described(operation), described(operation, **schemes(name, **more)))
    assert {change.id: change.level for change in found} == expected


def test_a_security_scheme_by_another_name_is_no_change() -> None:
    renamed = {"components": {"securitySchemes": {"token": SCHEMES["bearer"]}}}
    assert compared(described(security(BEARER)), described(security({"token": []}), **renamed)) == ()


def test_where_tokens_are_given_out() -> None:
    flows = deepcopy(SCHEMES["oauth"]["flows"])
    flows["clientCredentials"] = {"tokenUrl": "https://b.example/token", "scopes": {"read": "", "all": ""}}
    flows["authorizationCode"]["authorizationUrl"] = "https://b.example/auth"
    operation = security({"oauth": ["read"]})
    found = compared(described(operation), described(operation, **schemes("oauth", flows=flows)))
    assert sorted(change.id for change in found) == [
        "api-security-component-oauth-scope-added",
        "api-security-component-oauth-scope-removed",
        "api-security-component-oauth-token-url-changed",
        "api-security-component-oauth-url-changed",
    ]
    assert {change.level for change in found} == {"info"}


def test_security_of_the_document_is_told_once() -> None:
    paths = {f"/{name}": {"get": {"responses": {"200": {"description": "OK"}}}} for name in "abc"}
    found = compared(described({}, paths=paths, security=[BEARER, KEY]), described({}, paths=paths, security=[BEARER]))
    assert [(change.id, change.level, change.operation) for change in found] == [
        ("api-global-security-removed", "error", "")
    ]
    copied = {path: {"get": {**item["get"], "security": [KEY, BEARER]}} for path, item in paths.items()}
    assert (
        compared(
            described({}, paths=paths, security=[BEARER, KEY]), described({}, paths=copied, security=[BEARER, KEY])
        )
        == ()
    )


@pytest.mark.parametrize(
    ("gone", "expected"),
    [
        ({}, ("api-path-removed-without-deprecation", "error")),
        ({"deprecated": True}, ("api-path-removed-with-deprecation", "info")),
        ({"deprecated": True, "x-sunset": "2026-11-25"}, ("api-path-removed-with-deprecation", "info")),
        ({"deprecated": True, "x-sunset": "2026-11-26"}, ("api-path-removed-before-sunset", "error")),
        ({"deprecated": True, "x-sunset": "soon"}, ("api-path-sunset-parse", "error")),
    ],
)
def test_an_operation_goes(gone: Node, expected: tuple[str, str]) -> None:
    one, two = described({}), described({})
    one["paths"]["/old"] = {"get": {**gone, "responses": {}}}
    found = compared(one, two, date(2026, 11, 25))
    assert [(change.id, change.level) for change in found] == [expected]
    # With another operation of the path left, it is the operation that went.
    for side in (one, two):
        side["paths"].setdefault("/old", {})["put"] = {"responses": {}}
    (change,) = compared(one, two, date(2026, 11, 25))
    assert change.id == {"api-path-sunset-parse": "api-deprecated-sunset-parse"}.get(
        expected[0], expected[0].replace("api-path-", "api-")
    )


def test_an_operation_comes_and_a_path_parameter_is_renamed() -> None:
    one = described({}, paths={"/things/{id}": {"get": {"responses": {}, **path_parameter("id")}}})
    two = described(
        {},
        paths={"/things/{thing}": {"get": {"responses": {}, **path_parameter("thing")}, "delete": {"responses": {}}}},
    )
    assert [(change.id, change.operation) for change in compared(one, two)] == [
        ("endpoint-added", "DELETE /things/{thing}")
    ]


def path_parameter(name: str) -> Node:
    return {"parameters": [{"name": name, "in": "path", "required": True, "schema": STRING}]}


def test_levels_are_those_of_oasdiff_but_for_the_ones_named_here() -> None:
    """Every id that both have. What the table calls unknown or none and this comparison can tell is told."""
    table = Path(__file__).with_name("oasdiff_checks.tsv").read_text(encoding="utf-8").splitlines()[2:]
    levels = {row.split("\t")[0]: row.split("\t")[1] for row in table}
    ours = {id: level for *_, expected in ROWS for id, level in expected.items()}
    differing = {id: level for id, level in ours.items() if id in levels and levels[id] != level}
    # Whoever read an optional header reads nothing any more: told, as a removed optional property is.
    assert differing == {"optional-response-header-removed": "warning"}


NOT_HERE = {
    "all-of": "an `allOf` is what all of its members say together; its members are no change of their own",
    "item-schema": "OpenAPI 3.2",
    "stability": "`x-stability-level` is a promise of a project, not of a description",
    "api-version": "which number `info.version` should have is told as the client's next version",
    "api-major-version": "the same",
    "sunset-missing": "how long something stays deprecated is a project's own rule",
    "sunset-date-too-small": "the same",
    "default-parameter-to-existing-path": "parameters of a path are those of its operations",
    "type-compatible": "told as generalized or specialized",
    "wrapped-in-one-of": "members of a union are compared with what was there before",
    "api-schema-removed": "a schema that nothing uses is seen by nobody",
    "api-security-component-": "told of the operations that need the scheme; of OAuth2, what its flows say is told",
    "response-media-type-name-changed": "told as a media type that went and one that came",
}


def test_every_check_of_oasdiff_is_here_or_has_its_reason() -> None:
    table = Path(__file__).with_name("oasdiff_checks.tsv").read_text(encoding="utf-8").splitlines()[2:]
    missing = {row.split("\t")[0] for row in table} - known_ids()
    without = {id for id in missing if not any(word in id for word in NOT_HERE)}
    assert without == set()
    assert all(any(word in id for id in missing) for word in NOT_HERE)
