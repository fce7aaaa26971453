"""Calls that are watched, in both flavours, over real sockets: the part of an engine that tells a `Watch` things."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

import httpx2
from support.runtime import depot

__all__ = ["FLAVOURS", "Seen", "core", "exchange", "identity"]

FLAVOURS = ("sync", "async")


def core(name: str) -> Any:
    """A module of the runtime."""
    import importlib

    return importlib.import_module(f"{depot().__name__}._core.{name}")


def identity(package: str = "depot_watched") -> Any:
    return core("config").Identity(
        package=package, version="1.2.3", environment="DEPOT_WATCHED", trace_header="x-trace"
    )


@dataclass(frozen=True)
class Seen:
    """What a call shows of itself."""

    url: str
    method: str = "GET"
    path: str = "/api/tags/v1.0/7"
    template: str = "/api/tags/v1.0/{tag}"


def exchange(
    flavour: str, call: Any, headers: dict[str, str], times: int = 1, failure: type[Exception] | None = None
) -> None:
    """Send a call `times` times, as after failures that may pass; `failure` is raised for a connection that breaks.

    What is raised in the end goes through the watch, as it does in an engine.
    """
    watch = core("observe").watch(identity(), call)
    if flavour == "sync":
        _sync(watch, call, headers, times, failure)
    else:
        asyncio.run(_async(watch, call, headers, times, failure))


def _sync(watch: Any, call: Any, headers: dict[str, str], times: int, failure: type[Exception] | None) -> None:
    with httpx2.Client() as http:
        if watch is None:
            http.request(call.method, call.url, headers=headers)
            return
        with watch:
            for left in reversed(range(times)):
                try:
                    response = http.request(call.method, call.url, headers=watch.attempt(headers))
                    watch.answered(response.status_code, response.headers)
                    _check(response)
                except httpx2.TransportError as error:
                    raise _broken(failure, error) from error
                except core("errors").APIStatusError as error:
                    if not left:
                        raise
                    watch.retrying(0.25, error)


async def _async(watch: Any, call: Any, headers: dict[str, str], times: int, failure: type[Exception] | None) -> None:
    async with httpx2.AsyncClient() as http:
        if watch is None:
            await http.request(call.method, call.url, headers=headers)
            return
        with watch:
            for left in reversed(range(times)):
                try:
                    response = await http.request(call.method, call.url, headers=watch.attempt(headers))
                    watch.answered(response.status_code, response.headers)
                    _check(response)
                except httpx2.TransportError as error:
                    raise _broken(failure, error) from error
                except core("errors").APIStatusError as error:
                    if not left:
                        raise
                    watch.retrying(0.25, error)


def _check(response: httpx2.Response) -> None:
    if not response.is_success:
        errors = core("errors")
        raise errors.status_error_class(response.status_code)(
            f"the server said {response.text}",
            method="GET",
            path="/",
            status_code=response.status_code,
            headers=response.headers,
            body=None,
        )


def _broken(failure: type[Exception] | None, error: Exception) -> Exception:
    if failure is not None:
        return failure(f"quotes {error}")
    broken: Exception = core("errors").APIConnectionError(f"GET /: {type(error).__name__}", method="GET", path="/")
    return broken
