"""Where an API is served. OpenAPI 3.1.0, "Server Object". Whether an address that is no longer named still answers,
nobody can tell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .model import Change, Location
from .operations import Operation
from .telling import Teller


def compare_servers(teller: Teller, one: Operation | None = None, two: Operation | None = None) -> Iterator[Change]:
    """The servers of the documents, or those that two operations have to themselves."""
    if one is None or two is None:
        sides = (teller.base.data.get("servers"), teller.revision.data.get("servers"))
        places = ("/servers", "/servers")
    elif one.own_servers or two.own_servers:
        sides = (one.servers, two.servers)
        places = (_place(one), _place(two))
    else:
        return
    old, new = (_servers(side) for side in sides)
    location = Location("document" if two is None else "operation")
    for url in old:
        if url not in new:
            yield teller.plain(
                "api-server-removed",
                "unknown",
                two,
                location,
                f"the server {url} was removed",
                before=url,
                base=places[0],
                revision=places[1],
            )
    for url in new:
        if url not in old:
            yield teller.plain(
                "api-server-added",
                "none",
                two,
                location,
                f"the server {url} was added",
                after=url,
                base=places[0],
                revision=places[1],
            )
    for url in old:
        if url in new:
            yield from _variables(teller, two, location, url, old[url], new[url], places)


def _place(operation: Operation) -> str:
    return f"{operation.pointer}/servers" if "servers" in operation.node else operation.pointer


def _servers(servers: Any) -> dict[str, dict[str, Any]]:
    """Variables by URL. No server is the one that serves the document."""
    listed = [server for server in servers if isinstance(server, dict)] if isinstance(servers, list) else []
    return {
        (str(server.get("url") or "/").rstrip("/") or "/"): held
        if isinstance(held := server.get("variables"), dict)
        else {}
        for server in listed or [{"url": "/"}]
    }


def _variables(
    teller: Teller,
    operation: Operation | None,
    location: Location,
    url: str,
    old: dict[str, Any],
    new: dict[str, Any],
    places: tuple[str, str],
) -> Iterator[Change]:
    for name in [*old, *(name for name in new if name not in old)]:
        before, after = (side[name] if isinstance(side.get(name), dict) else {} for side in (old, new))
        if before.get("default") != after.get("default"):
            yield teller.plain(
                "api-server-variable-default-changed",
                "none",
                operation,
                location,
                f"the variable {name} of the server {url} has another default",
                before=before.get("default"),
                after=after.get("default"),
                base=places[0],
                revision=places[1],
            )
        allowed = [side.get("enum") if isinstance(side.get("enum"), list) else None for side in (before, after)]
        if allowed[0] != allowed[1]:
            gone = allowed[1] is not None and (
                allowed[0] is None or not set(map(str, allowed[0])) <= set(map(str, allowed[1]))
            )
            if (
                not gone
                and allowed[0] is not None
                and allowed[1] is not None
                and set(map(str, allowed[0])) == set(map(str, allowed[1]))
            ):
                continue
            yield teller.plain(
                "api-server-variable-enum-changed",
                "unknown" if gone else "none",
                operation,
                location,
                f"the variable {name} of the server {url} takes other values",
                before=allowed[0],
                after=allowed[1],
                base=places[0],
                revision=places[1],
            )
