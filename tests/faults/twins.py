"""The two clients behind one face: a test makes a call and gets what came of it, whichever of them carries it out."""

from __future__ import annotations

import asyncio
import functools
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from ampeco import Ampeco, AmpecoError, AsyncAmpeco, AsyncPager
from support.fake_clock import FakeClock

__all__ = ["FLAVOURS", "TOKEN", "AsyncTwin", "Outcome", "SyncTwin", "Twin", "twin"]

FLAVOURS = ("sync", "async")
TOKEN = "token-of-the-demo-tenant"


@dataclass(frozen=True)
class Outcome:
    """What a call gave, or the error that it raised."""

    value: Any = None
    error: Any = None

    @property
    def kind(self) -> str:
        """The name of the error's class; `value` where there was none."""
        return "value" if self.error is None else type(self.error).__name__


class Twin:
    """A client with a clock on which waiting takes no time."""

    client: Any

    def __init__(self, base_url: str, clock: FakeClock | None = None, **options: Any) -> None:
        self.clock = clock or FakeClock()
        # Long enough for a machine that is busy with other things; tests that wait for it to pass set their own.
        self.options = {"base_url": base_url, "token": TOKEN, "timeout": 5.0, **options}

    def call(self, name: str, /, *args: Any, **kwargs: Any) -> Outcome:
        """Call the method of the client that has this dotted name; of a listing, fetch the first page."""
        return self.of(lambda client: functools.reduce(getattr, name.split("."), client)(*args, **kwargs))

    def of(self, call: Callable[[Any], Any]) -> Outcome:
        """What comes of a call, awaited where it wants to be. Only the package's own errors are outcomes."""
        try:
            return Outcome(self.run(call(self.client)))
        except AmpecoError as error:
            return Outcome(error=error)

    def run(self, value: Any) -> Any:
        raise NotImplementedError

    def items(self, name: str, /, *args: Any, **kwargs: Any) -> Outcome:
        """Call a listing and go through all its pages."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        raise NotImplementedError

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        raise NotImplementedError


class SyncTwin(Twin):
    def __enter__(self) -> Self:
        self.client = Ampeco(**self.options)
        self.client._engine.clock = self.clock
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.client.close()

    def run(self, value: Any) -> Any:
        return value

    def items(self, name: str, /, *args: Any, **kwargs: Any) -> Outcome:
        return self.of(lambda client: list(functools.reduce(getattr, name.split("."), client)(*args, **kwargs)))


class AsyncTwin(Twin):
    """One event loop for all its calls, as connections belong to one."""

    def __enter__(self) -> Self:
        self._runner = asyncio.Runner()
        self.client = AsyncAmpeco(**self.options)
        self.client._engine.clock = self.clock
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._runner.run(self.client.close())
        self._runner.close()

    def run(self, value: Any) -> Any:
        if isinstance(value, AsyncPager):
            value = _first_page(value)
        elif hasattr(value, "__aenter__"):
            value = value.__aenter__()
        return self._runner.run(value) if inspect.iscoroutine(value) else value

    def items(self, name: str, /, *args: Any, **kwargs: Any) -> Outcome:
        async def collect(client: Any) -> list[Any]:
            listing = functools.reduce(getattr, name.split("."), client)(*args, **kwargs)
            return [item async for item in listing]

        return self.of(collect)


async def _first_page(pager: AsyncPager[Any]) -> Any:
    return await pager


def twin(flavour: str, base_url: str, clock: FakeClock | None = None, **options: Any) -> Twin:
    """The twin of a flavour, to be used in a `with`."""
    return {"sync": SyncTwin, "async": AsyncTwin}[flavour](base_url, clock, **options)
