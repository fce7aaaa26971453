"""Carries out operations for `SyncClient`: the only place that sends anything. Its twin is `async_engine.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

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
    from .pages import Page
    from .paging import Listing
    from .request import Call
    from .transport import SyncTransport

__all__ = ["SyncEngine"]

T = TypeVar("T")


class SyncEngine:
    """Settings and transport of one client; copies of a client have an engine each and share the transport."""

    __slots__ = ("clock", "config", "transport")

    def __init__(self, config: Config, transport: SyncTransport, clock: Clock) -> None:
        self.config = config
        self.transport = transport
        self.clock = clock

    def copied(self, config: Config) -> Self:
        """An engine with other settings on the same connections."""
        return type(self)(config, self.transport, self.clock)

    def value(self, operation: Operation[Any], call: Call) -> Any:
        """Send a call and read its value. Raises any of the errors in `errors.py` but those for arguments."""
        return read_value(self.config, operation, call, self.send(call)[0])

    def page(self, listing: Listing[T]) -> Page[T]:
        """Fetch one page; where it may give nothing, nothing is sent. Raises as `value` does."""
        from .pages import Page, nothing
        from .paging import listing_call

        if listing.left == 0:
            return Page(self, listing, nothing())
        call = listing_call(self.config, listing)
        content = read_page(self.config, listing.operation, call, self.send(call)[0])
        return Page(self, listing, content)

    def send(self, call: Call, *, stream: bool = False) -> tuple[httpx2.Response, Attempts]:
        """Send a call, as often as its method, its limits and what went wrong allow, and give its successful answer.

        The answer is read to the end, unless `stream` is set. Raises `APIConnectionError` and `APIStatusError`.
        """
        seen = watch(self.config.identity, call)
        if seen is None:
            return self._send(call, stream, None)
        with seen:
            return self._send(call, stream, seen)

    def _send(self, call: Call, stream: bool, seen: Watch | None) -> tuple[httpx2.Response, Attempts]:
        attempts = Attempts(call.method, call.limits, self.clock)
        while True:
            reserved = self.config.paced and self._held_back(call, attempts)
            response = None
            try:
                response = self._attempt(call, attempts, stream, seen)
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
            self.clock.sleep(wait)
            if attempts.left == 0.0:
                attempts.number -= 1  # this one is not made
                raise out_of_time(call, attempts, "the deadline passed while waiting to send it again")

    def _held_back(self, call: Call, attempts: Attempts) -> bool:
        """Wait until the rate limit lets one more request through."""
        while wait := self.transport.pacer.reserve(self.clock):
            if attempts.left is not None and wait >= attempts.left:
                raise out_of_time(call, attempts, "the rate limit would let it through after the deadline")
            self.clock.sleep(wait)
        return True

    def _attempt(self, call: Call, attempts: Attempts, stream: bool, seen: Watch | None) -> httpx2.Response:
        """Send a call; once more where its token is no longer accepted and another one is to be had."""
        if "authorization" in call.headers:
            return self._exchange(call, call.headers, attempts, stream, seen)

        def ask(request: TokenRequest) -> httpx2.Response:
            wanted = token_call(self.config, request)
            response = self._exchange(wanted, wanted.headers, attempts, False, None)
            check_status(self.config, wanted, response)
            return response

        auth = self.config.auth
        value = auth.authorization(ask)
        response = self._exchange(
            call, SafeHeaders(call.headers, authorization=value), attempts, stream, seen
        )
        if response.status_code == 401:
            # Who is not known was not served: this is safe for every method.
            other = auth.renewed(ask, value)
            if other is not None:
                return self._exchange(
                    call, SafeHeaders(call.headers, authorization=other), attempts, stream, seen
                )
        return response

    def _exchange(
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
            response = http.send(request, auth=None, follow_redirects=False, stream=True)
            if attempts.ends is not None:
                from .deadline import DeadlineStream

                response.stream = DeadlineStream(cast("httpx2.SyncByteStream", response.stream), attempts)
            if not stream or not response.is_success:
                try:
                    response.read()
                except httpx2.RequestError:
                    response.close()
                    if response.is_success:
                        raise
                    return without_body(response)
                except BaseException:  # interrupted: the connection is in the middle of an answer
                    response.close()
                    raise
            return response
        except (httpx2.RequestError, httpx2.InvalidURL) as error:
            raise transport_error(self.config, call, error) from error
