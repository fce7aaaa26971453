"""Calls made again, and what they give held against what was answered."""

from __future__ import annotations

import functools
import inspect
import json
import warnings
from collections.abc import Callable, Sequence
from types import ModuleType
from typing import Any

import pytest
from contract.python_values import mistyped, same_json, undeclared
from pydantic import BaseModel
from recorded.player import BASE_URL, TOKEN, played
from sdkforge.record.calls import Call, read_call
from sdkforge.record.exchange import Recorded

__all__ = ["FLAVOURS", "made", "replay"]

FLAVOURS = ("sync", "async")

# By what the API's documentation says of each status.
ERRORS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    405: "APIStatusError",
    406: "APIStatusError",
    409: "ConflictError",
    412: "APIStatusError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    501: "InternalServerError",
}


async def replay(package: ModuleType, recorded: Sequence[Recorded], flavour: str) -> None:
    """Make calls with a new client; every exchange must be asked for, and every answer come through as it is."""
    caller = _Caller(package, flavour)
    with played(recorded) as cassette, warnings.catch_warnings():
        # That deprecated methods warn is tested elsewhere.
        warnings.simplefilter("ignore", DeprecationWarning)
        for item in recorded:
            try:
                await caller.check(item)
            except (AssertionError, package.APIError) as error:
                raise AssertionError(f"{flavour} {item.call}: {error}") from error
        assert cassette.position == len(cassette.exchanges), "not all exchanges were asked for"
    await caller.close()


async def made(package: ModuleType, item: Recorded, flavour: str, *, strict: bool = True) -> list[Any]:
    """What one call gives: the pages of a listing, or the one value. Raises what the client raises."""
    caller = _Caller(package, flavour, strict=strict)
    with played([item]), warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            return await caller.pages(read_call(item.call))
        finally:
            await caller.close()


# The same calls are made by both clients of each release.
_read = functools.cache(read_call)


class _Caller:
    def __init__(self, package: ModuleType, flavour: str, *, strict: bool = True) -> None:
        self._package = package
        self._flavour = flavour
        kind = getattr(package, "Ampeco" if flavour == "sync" else "AsyncAmpeco")
        self._client = kind(BASE_URL, TOKEN, strict=strict, max_retries=0)
        self._returns: dict[str, Any] = {}
        self._seen: set[tuple[str, str]] = set()

    async def close(self) -> None:
        closing = self._client.close()
        if closing is not None:
            await closing

    async def pages(self, call: Call) -> list[Any]:
        value = call.on(self._client)
        if self._flavour == "async" and not isinstance(value, self._package.AsyncPager):
            assert inspect.isawaitable(value), "nothing to await"
            value = await value
        if isinstance(value, self._package.Page):
            return list(value.pages())
        if isinstance(value, self._package.AsyncPager):
            return [page async for page in value.pages()]
        return [value]

    async def check(self, item: Recorded) -> None:
        call = _read(item.call)
        status = item.exchanges[-1].reply.status
        if status >= 400:
            with pytest.raises(self._package.APIStatusError) as caught:
                await self.pages(call)
            self._check_error(caught.value, item)
            return
        pages = await self.pages(call)
        assert len(pages) == len(item.exchanges)
        for page, exchange in zip(pages, item.exchanges, strict=True):
            # Once for each answer, however many calls get it.
            if (call.method, exchange.reply.name) not in self._seen:
                assert mistyped(page, self._returned(call.method)) == ""
                check_value(page, exchange.reply.body.value if exchange.reply.body is not None else None)
                self._seen.add((call.method, exchange.reply.name))

    def _returned(self, method: str) -> Any:
        """The annotation of what a method returns, evaluated."""
        if method not in self._returns:
            bound: Callable[..., Any] = functools.reduce(getattr, method.split("."), self._client)
            function = inspect.unwrap(bound)
            names = {name: getattr(self._package, name) for name in ("Page", "AsyncPager")}
            self._returns[method] = eval(function.__annotations__["return"], {**function.__globals__, **names})
        return self._returns[method]

    def _check_error(self, error: Any, item: Recorded) -> None:
        reply = item.exchanges[-1].reply
        body = reply.body.value if reply.body is not None else ""
        assert type(error) is getattr(self._package, ERRORS[reply.status])
        assert error.status_code == reply.status
        assert error.body == body
        if isinstance(body, dict) and "message" in body:
            assert body["message"] in str(error)
        if reply.status == 422:
            assert error.errors == (body["errors"] if isinstance(body, dict) and "errors" in body else {})
        assert TOKEN not in str(error)


def check_value(value: Any, body: Any) -> None:
    """Written out as JSON, a value is what was answered, less its envelope; all of it is declared."""
    if hasattr(value, "data") and hasattr(value, "has_next"):
        value, body = value.data, body["data"] if isinstance(body, dict) else body
    elif value is None:
        assert body is None
        return
    assert undeclared(value) == set()
    back = _json(value)
    if isinstance(body, dict) and "data" in body and not same_json(back, body):
        body = body["data"]
    assert same_json(back, body), f"{back} is not {body}"


def _json(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return json.loads(value.to_json())  # type: ignore[attr-defined]
    return [_json(item) for item in value] if isinstance(value, list) else value
