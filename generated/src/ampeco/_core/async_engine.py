"""Carries out operations for `AsyncClient`: the only place that sends anything. Its twin is `sync_engine.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar

from .answer import (
    check_status,
    out_of_time,
    read_page,
    read_value,
    tell_of_deprecation,
    transport_error,
    without_body,
)
from .errors import APIError
from .observe import watch
from .redact import SafeHeaders
from .request import token_call
from .retry import Attempts

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from .clock import Clock
    from .config import Config
    from .oauth import TokenRequest
    from .observe import Watch
    from .operation import Operation
    from .pages import AsyncPage
    from .paging import Listing
    from .request import Call
    from .transport import AsyncTransport

__all__ = ["AsyncEngine"]

T = TypeVar("T")

_GRACE = 0.02
"""Seconds after the deadline in which the transport may say by itself, and more exactly, what ran out of time."""


class AsyncEngine:
    """Settings and transport of one client; copies of a client have an engine each and share the transport."""

    __slots__ = ("clock", "config", "transport")

    def __init__(self, config: Config, transport: AsyncTransport, clock: Clock) -> None:
        self.config = config
        self.transport = transport
        self.clock = clock

    def copied(self, config: Config) -> Self:
        """An engine with other settings on the same connections."""
        return type(self)(config, self.transport, self.clock)

    async def value(self, operation: Operation[Any], call: Call) -> Any:
        """Send a call and read its value. Raises any of the errors in `errors.py` but those for arguments."""
        return read_value(self.config, operation, call, (await self.send(call))[0])

    async def page(self, listing: Listing[T]) -> AsyncPage[T]:
        """Fetch one page; where it may give nothing, nothing is sent. Raises as `value` does."""
        from .pages import AsyncPage, nothing
        from .paging import listing_call

        if listing.left == 0:
            return AsyncPage(self, listing, nothing())
        call = listing_call(self.config, listing)
        content = read_page(self.config, listing.operation, call, (await self.send(call))[0])
        return AsyncPage(self, listing, content)

    async def send(self, call: Call, *, stream: bool = False) -> tuple[httpx2.Response, Attempts]:
        """Send a call, as often as its method, its limits and what went wrong allow, and give its successful answer.

        The answer is read to the end, unless `stream` is set. Raises `APIConnectionError` and `APIStatusError`.
        """
        seen = watch(self.config.identity, call)
        if seen is None:
            return await self._send(call, stream, None)
        with seen:
            return await self._send(call, stream, seen)

    async def _send(self, call: Call, stream: bool, seen: Watch | None) -> tuple[httpx2.Response, Attempts]:
        attempts = Attempts(call.method, call.limits, self.clock)
        while True:
            reserved = self.config.paced and await self._held_back(call, attempts)
            response = None
            try:
                if attempts.ends is None:
                    response = await self._attempt(call, attempts, stream, seen)
                else:
                    response = await self._attempt_in_time(call, attempts, stream, seen)
                if seen is not None:
                    seen.answered(response.status_code, response.headers)
                tell_of_deprecation(self.config, call, response)
                check_status(self.config, call, response)
                return response, attempts
            except APIError as error:
                wait = attempts.again(error)
                if wait is None:
                    raise
                if seen is not None:
                    seen.retrying(wait, error)
            finally:
                self.transport.pacer.learn(response, self.clock, reserved=reserved)
            await self.clock.asleep(wait)
            if attempts.left == 0.0:
                attempts.number -= 1  # this one is not made
                raise out_of_time(call, attempts, "the deadline passed while waiting to send it again")

    async def _held_back(self, call: Call, attempts: Attempts) -> bool:
        """Wait until the rate limit lets one more request through."""
        while wait := self.transport.pacer.reserve(self.clock):
            if attempts.left is not None and wait >= attempts.left:
                raise out_of_time(call, attempts, "the rate limit would let it through after the deadline")
            await self.clock.asleep(wait)
        return True

    async def _attempt_in_time(
        self, call: Call, attempts: Attempts, stream: bool, seen: Watch | None
    ) -> httpx2.Response:
        import anyio  # the one httpx2 is built on

        with anyio.move_on_after((attempts.left or 0.0) + _GRACE):
            return await self._attempt(call, attempts, stream, seen)
        raise out_of_time(call, attempts, "the deadline has passed", sent=True)

    async def _attempt(
        self, call: Call, attempts: Attempts, stream: bool, seen: Watch | None
    ) -> httpx2.Response:
        """Send a call; once more where its token is no longer accepted and another one is to be had."""
        if "authorization" in call.headers:
            return await self._exchange(call, call.headers, attempts, stream, seen)

        async def ask(request: TokenRequest) -> httpx2.Response:
            wanted = token_call(self.config, request)
            response = await self._exchange(wanted, wanted.headers, attempts, False, None)
            check_status(self.config, wanted, response)
            return response

        auth = self.config.auth
        value = await auth.aauthorization(ask)
        response = await self._exchange(
            call, SafeHeaders(call.headers, authorization=value), attempts, stream, seen
        )
        if response.status_code == 401:
            # Who is not known was not served: this is safe for every method.
            other = await auth.arenewed(ask, value)
            if other is not None:
                return await self._exchange(
                    call, SafeHeaders(call.headers, authorization=other), attempts, stream, seen
                )
        return response

    async def _exchange(
        self, call: Call, headers: Mapping[str, str], attempts: Attempts, stream: bool, seen: Watch | None
    ) -> httpx2.Response:
        import httpx2

        http = self.transport.http
        if seen is not None:
            headers = seen.attempt(headers)
        try:
            request = http.build_request(
                call.method, call.url, headers=headers, content=call.content, timeout=attempts.timeout()
            )
            if http.params:
                from .transport import keep_query

                keep_query(request, call.url, http.params)
            # Redirects would take the token along. `auth=None`: no netrc, no credentials of a caller's http_client.
            response = await http.send(request, auth=None, follow_redirects=False, stream=True)
            if not stream or not response.is_success:
                try:
                    await response.aread()
                except httpx2.RequestError:
                    await response.aclose()
                    if response.is_success:
                        raise
                    return without_body(response)
                except BaseException:  # cancelled: httpx2 closes only what it reads by itself
                    await response.aclose()
                    raise
            return response
        except (httpx2.RequestError, httpx2.InvalidURL) as error:
            raise transport_error(self.config, call, error) from error
