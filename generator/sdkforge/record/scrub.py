"""What must not be stored: who asked, with which token, of which server, and when."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from .answers import SERVER
from .exchange import Exchange, Reply, Request
from .json_value import Json

__all__ = ["scrubbed"]

# Said of every request and answer alike, or of the moment and the machine.
_USUAL = {("accept", "application/json"), ("content-type", "application/json")}
_KEPT = frozenset({"accept", "content-type", "retry-after", "deprecation", "sunset"})


def scrubbed(request: Any, response: Mapping[str, Any], base_url: str, declared: Iterable[str] = ()) -> Exchange:
    """An exchange of vcrpy's as it is stored. base_url: of the server. declared: further headers that are kept."""
    kept = _KEPT | {name.lower() for name in declared}
    parts = urlsplit(request.uri)
    target = parts.path + (f"?{parts.query}" if parts.query else "")
    body = request.body
    sent = Request(request.method, target, _json(body, base_url) if body else None, _headers(request.headers, kept))
    content = response["body"]["string"]
    reply = Reply(
        response["status"]["code"],
        _json(content, base_url) if content else None,
        _headers({name: ", ".join(values) for name, values in response["headers"].items()}, kept),
    )
    return Exchange(sent, reply)


def _json(content: bytes, base_url: str) -> Json:
    try:
        return Json(json.loads(content.decode().replace(base_url, SERVER)))
    except ValueError:
        # From a proxy, and nothing that anybody reads.
        return Json("not JSON")


def _headers(headers: Mapping[str, str], kept: frozenset[str]) -> dict[str, str]:
    lower = {name.lower(): value for name, value in headers.items()}
    return {name: value for name, value in lower.items() if name in kept and (name, value) not in _USUAL}
