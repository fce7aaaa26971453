"""Recording from a tenant: what it answers is its own, and none of that may be stored."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import yaml
from cli.command import assert_refused, sdkforge
from support.documents import ROOT, Node, document, operation

TOKEN = "secret-token-of-the-tenant"
PRIVATE = (
    "Petrova",
    "petrova@",
    "+359 888",
    "359888123456",
    "Secret Street",
    "4711",
    "9034712",
    "Acme",
    "eyJpZCI6NDcxMX0",
)

_OWNER: Node = {
    "type": "object",
    "properties": {
        "id": {"type": "integer"},
        "externalId": {"type": "string"},
        "lastName": {"type": ["string", "null"]},
        "email": {"type": "string"},
        "phone": {"type": "string"},
        "taxNumber": {"type": "integer"},
        "address": {"type": "array", "items": {"type": "object", "properties": {"text": {"type": "string"}}}},
        "status": {"type": "string", "enum": ["active", "gone"]},
        "since": {"type": "string", "format": "date-time"},
        "balance": {"type": "number"},
        "latitude": {"type": "number"},
    },
}
_PAGE: Node = {
    "type": "object",
    "properties": {
        "data": {"type": "array", "items": _OWNER},
        "links": {"type": "object", "properties": {"next": {"type": ["string", "null"]}}},
        "meta": {"type": "object", "properties": {"next_cursor": {"type": ["string", "null"]}}},
    },
}


def _owner(number: int, **more: Any) -> dict[str, Any]:
    return {
        "id": number,
        "externalId": f"{number}",
        "lastName": "Petrova",
        "email": "petrova@mail.test",
        "phone": "+359 888 123 456",
        "taxNumber": 359888123456,
        "address": [{"text": "7 Secret Street"}],
        "status": "active",
        "since": "2023-05-06T07:08:09Z",
        "balance": 12.5,
        "latitude": 42.69751,
        **more,
    }


class _Tenant(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    asked: list[str]
    url: str

    def _answer(self) -> None:
        type(self).asked.append(f"{self.command} {self.path}")
        parts = urlsplit(self.path)
        content: Any = {"message": "Acme knows nothing of this"}
        status = 404
        if self.headers["Authorization"] != f"Bearer {TOKEN}":
            status = 401
        elif parts.path == "/owners":
            last = dict(parse_qsl(parts.query)).get("cursor")
            following = None if last else "eyJpZCI6NDcxMX0"
            content = {
                "data": [_owner(9034712) if last else _owner(4711, companyName="Acme")],
                "links": {"next": following and f"{self.url}/owners?cursor={following}"},
                "meta": {"next_cursor": following},
            }
            status = 200
        elif parts.path == "/owners/4711":
            status, content = 200, {"data": _owner(4711)}
        elif parts.path == "/owners/4711/wake" and self.command == "POST":
            status, content = 200, {"data": _owner(4711, lastName=None)}
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Set-Cookie", "session=Acme")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_DELETE = _answer

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def tenant() -> Iterator[type[_Tenant]]:
    handler = type("Tenant", (_Tenant,), {"asked": []})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    handler.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield handler
    server.shutdown()
    server.server_close()
    thread.join()


def _project(root: Path) -> Path:
    item = [{"name": "ownerId", "in": "path", "required": True, "schema": {"type": "integer"}}]
    cursor = [{"name": "cursor", "in": "query", "schema": {"type": "string"}}]
    one = {"type": "object", "properties": {"data": _OWNER}}
    data = document(
        {
            "/owners": {"get": operation(_PAGE, parameters=cursor)},
            "/owners/{ownerId}": {
                "get": operation(one, parameters=item),
                "delete": {"parameters": item, "responses": {"204": {"description": ""}}},
            },
            "/owners/{ownerId}/wake": {"post": operation(one, parameters=item)},
            "/pets/{petId}": {"get": operation(one, parameters=[{**item[0], "name": "petId"}])},
        },
        openapi="3.1.0",
    )
    data["info"] = {"title": "Owners", "version": "1.0.0"}
    releases = root / "spec" / "releases"
    releases.mkdir(parents=True)
    (releases / "v1.0.0.yaml").write_text(yaml.safe_dump(data), encoding="utf-8")
    (root / "spec" / "values.yaml").write_bytes((ROOT / "spec" / "values.yaml").read_bytes())
    return root


def test_what_reads_is_recorded_and_nothing_private_is_stored(tmp_path: Path, tenant: type[_Tenant]) -> None:
    root = _project(tmp_path)
    environment = {"API_BASE_URL": tenant.url, "API_TOKEN": TOKEN}

    done = sdkforge("record", "--tenant", "--also", "POST /owners/{ownerId}/wake", cwd=root, **environment)

    assert tenant.asked == [
        "GET /owners?cursor=",
        "GET /owners?cursor=eyJpZCI6NDcxMX0",
        "GET /owners/4711",
        "POST /owners/4711/wake",
    ]
    assert done.out == "v1.0.0: 3 of 5 operations, 3 calls\n"
    # That there are no pets to ask for is said.
    assert "GET /pets/{petId}: nothing is listed at /pets" in done.told
    written = {path: path.read_text(encoding="utf-8") for path in (root / "tests").rglob("*") if path.is_file()}
    for text in written.values():
        for private in (*PRIVATE, TOKEN, "127.0.0.1", tenant.url, "42.69751", "Cookie"):
            assert private not in text
    (stored,) = (yaml.safe_load(text) for text in written.values())
    first = stored["answers"]["list page 1"]["data"][0]
    assert first == {
        "id": 101,
        "externalId": "101",
        "lastName": "Ruseva",
        "email": "iva@charging.example",
        "phone": "+359 2 555 0142",
        "taxNumber": 3,
        "address": [{"text": "Welcome to the harbour"}],
        "status": "active",
        "since": "2023-05-06T07:08:09Z",
        "balance": 12.5,
        "latitude": 43.2047,
        "companyName": "Harbour Mobility Ltd",
    }
    assert [call["call"] for call in stored["calls"]] == [
        "client.owners.list()",
        "client.owners.get(101)",
        "client.owners.wake.create(101)",
    ]
    listing, one, _ = stored["calls"]
    assert [page["request"] for page in listing["pages"]] == ["GET /owners?cursor=", "GET /owners?cursor=cursor-1"]
    assert stored["answers"]["list page 1"]["meta"] == {"next_cursor": "cursor-1"}
    assert one["request"] == "GET /owners/101"


def test_only_what_is_there_can_be_added(tmp_path: Path, tenant: type[_Tenant]) -> None:
    root = _project(tmp_path)
    environment = {"API_BASE_URL": tenant.url, "API_TOKEN": TOKEN}

    done = sdkforge("record", "--tenant", "--also", "PUT /owners", cwd=root, **environment)

    assert_refused(done, "no operation PUT /owners")
    assert tenant.asked == []
    assert not (root / "tests").exists()
