"""Calls made again, and what they give held against what was answered."""

from __future__ import annotations

import functools
import inspect
import warnings
from collections.abc import Callable, Sequence
from types import ModuleType
from typing import Any

from contract.python_values import mistyped, same_json
from pydantic import BaseModel
from recorded.player import BASE_URL, TOKEN, played
from sdkforge.record.calls import read_call
from sdkforge.record.exchange import Recorded

__all__ = ["FLAVOURS", "replay"]

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
    """Make the calls with a new client; every exchange must be asked for, and every answer come through."""
    client = getattr(package, "Ampeco" if flavour == "sync" else "AsyncAmpeco")(
        BASE_URL, TOKEN, strict=True, max_retries=0
    )
    with played(recorded) as cassette, warnings.catch_warnings():
        # That deprecated methods warn is tested elsewhere.
        warnings.simplefilter("ignore", DeprecationWarning)
        for item in recorded:
            try:
                await _one(package, client, item, flavour)
            except AssertionError as error:
                raise AssertionError(f"{flavour} {item.call}: {error}") from error
            except package.APIError as error:
                raise AssertionError(f"{flavour} {item.call}: {error!r}") from error
        assert cassette.position == len(cassette.exchanges), "not all exchanges were asked for"
    if flavour == "async":
        await client.close()
    else:
        client.close()


async def _one(package: ModuleType, client: Any, item: Recorded, flavour: str) -> None:
    call = read_call(item.call)
    status = item.exchanges[-1].reply.status
    try:
        value = call.on(client)
        if flavour == "async" and not isinstance(value, package.AsyncPager):
            assert inspect.isawaitable(value), "nothing to await"
            value = await value
        pages = await _pages(package, value)
    except package.APIStatusError as error:
        assert status >= 400, f"{error!r} for an answer of {status}"
        _check_error(package, error, item)
        return
    assert status < 400, f"no error for an answer of {status}"
    hint = _returned(package, functools.reduce(getattr, call.method.split("."), client))
    assert len(pages) == len(item.exchanges)
    for page, exchange in zip(pages, item.exchanges, strict=True):
        assert mistyped(page, hint) == ""
        _check_value(page, exchange.reply.body.value if exchange.reply.body is not None else None)


async def _pages(package: ModuleType, value: Any) -> list[Any]:
    """All pages of a listing; of anything else, the value itself."""
    if isinstance(value, package.Page):
        return list(value.pages())
    if isinstance(value, package.AsyncPager):
        return [page async for page in value.pages()]
    return [value]


def _returned(package: ModuleType, method: Callable[..., Any]) -> Any:
    """The annotation of what a method returns, evaluated."""
    function = inspect.unwrap(method)
    names = {name: getattr(package, name) for name in ("Page", "AsyncPager")}
    return eval(function.__annotations__["return"], {**function.__globals__, **names})


def _check_value(value: Any, body: Any) -> None:
    """Written out as JSON, a value is what was answered, less its envelope."""
    if hasattr(value, "data") and hasattr(value, "has_next"):
        value, body = value.data, body["data"] if isinstance(body, dict) else body
    elif value is None:
        return
    back = _json(value)
    if isinstance(body, dict) and "data" in body and not same_json(back, body):
        body = body["data"]
    assert same_json(back, body), f"{back} is not {body}"


def _json(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(by_alias=True, exclude_unset=True)
    return [_json(item) for item in value] if isinstance(value, list) else value


def _check_error(package: ModuleType, error: Any, item: Recorded) -> None:
    reply = item.exchanges[-1].reply
    body = reply.body.value if reply.body is not None else ""
    assert type(error) is getattr(package, ERRORS[reply.status])
    assert error.status_code == reply.status
    assert error.body == body
    if isinstance(body, dict) and "message" in body:
        assert body["message"] in str(error)
    if reply.status == 422:
        assert error.errors == (body["errors"] if isinstance(body, dict) and "errors" in body else {})
    assert TOKEN not in str(error)
